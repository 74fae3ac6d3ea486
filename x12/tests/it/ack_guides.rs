//! Acknowledgements of findings of guides, against those another implementation expects of the same files.

use synovia_x12::ack::{AckOptions, Acknowledgement};
use synovia_x12::guide::Guides;
use synovia_x12::types::Date;
use synovia_x12::{CodeLists, ValidateOptions, interchanges, validate};

use crate::common::{corpus, files};

/// Of the places of service, those the files have.
struct PlacesOfService;

impl CodeLists for PlacesOfService {
    fn holds(&self, list: &str, code: &str, _on: Option<Date>) -> Option<bool> {
        (list == "pos").then(|| ["11", "12", "21", "22", "53", "99"].contains(&code))
    }
}

/// The segments that say something of what was received, without the numbers of the answer itself.
fn told(text: &str) -> Vec<String> {
    let text = text.replace(['\r', '\n'], "");
    let told = ["TA1*", "AK1*", "AK2*", "AK3*", "AK4*", "AK5*", "AK9*", "IK3*", "IK4*", "IK5*"];
    let mut out: Vec<_> =
        text.split('~').filter(|s| told.iter().any(|id| s.starts_with(id))).map(str::to_owned).collect();
    // Where TA1 stands is not the same: by the standard between ISA and GS.
    out.sort_by_key(|line| !line.starts_with("TA1"));
    out
}

#[test]
fn findings_are_answered_as_expected() {
    if !cfg!(feature = "4010") {
        return;
    }
    let sources = corpus();
    let guides = Guides::built_in();
    let mut differing = Vec::new();
    for (name, expected) in files("x12/acks") {
        let stem = name.rsplit('/').next().unwrap().trim_end_matches(".ack.txt").to_owned();
        let source = sources.iter().find(|(name, _)| name.ends_with(&format!("{stem}.txt")));
        let Some((_, source)) = source else { continue };
        let mut ours = Vec::new();
        for interchange in interchanges(source).flatten() {
            let mut options = ValidateOptions::default();
            options.guides = Some(&guides);
            options.code_lists = Some(&PlacesOfService);
            let findings = validate(interchange.view(), &options);
            let answer = Acknowledgement::of(interchange.view(), &findings);
            let bytes = answer.to_bytes(&AckOptions::new("20240102", "0930", 7)).unwrap();
            ours.extend(told(&String::from_utf8(bytes).unwrap()));
        }
        // They write a line end in a value as a word; a value that cannot be sent is left out here.
        let theirs = told(&String::from_utf8(expected).unwrap().replace("*<LF>~", "~"));
        if ours != theirs {
            differing.push(format!("{stem}:\n  ours   {}\n  theirs {}", ours.join("~"), theirs.join("~")));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// A sum that is wrong is answered where that is asked for, with its element and a copy of the figure.
#[test]
fn sums_and_situations_are_answered_when_asked_for() {
    let wrong = include_str!("../../../examples/data/837p.x12").replacen(
        "CLM*PCN1001*185.5*",
        "CLM*PCN1001*185.51*",
        1,
    );
    let interchange = synovia_x12::parse(wrong.as_bytes()).unwrap();
    let guides = Guides::built_in();
    let mut options = ValidateOptions::default();
    options.guides = Some(&guides);
    let findings = validate(interchange.view(), &options);
    assert!(findings.iter().any(|issue| issue.ack.is_some()));
    let written = |answer: Acknowledgement| {
        String::from_utf8(answer.to_bytes(&AckOptions::new("20240102", "0930", 7)).unwrap()).unwrap()
    };
    assert!(written(Acknowledgement::of(interchange.view(), &findings)).contains("~IK5*A~AK9*A*1*1*1~"));
    let all = written(Acknowledgement::of_all_levels(interchange.view(), &findings));
    assert!(all.contains("**8~IK4*2*782*I12*185.51~IK5*R*I5~AK9*R*1*1*0~"), "{all}");
}
