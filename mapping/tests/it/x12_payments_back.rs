//! Payments and answers to claims of FHIR → 835 and 820: what was read is written where it was.

use std::collections::BTreeSet;

use synovia_mapping::{Conversion, Options, Source};

use crate::common::{converter, in_crate, tsv};

fn options(guide: &str) -> Options {
    let json = format!(
        r#"{{"x12":{{"guide":"{guide}","sender":"PAYER","receiver":"CLINIC","date":"20260105","time":"0930","controlNumber":7}}}}"#
    );
    serde_json::from_str(&json).unwrap()
}

fn set(name: &str) -> Vec<u8> {
    std::fs::read(in_crate(&format!("tests/data/x12/{name}.x12"))).unwrap()
}

/// A set as FHIR, by the options beside it.
fn fhir(name: &str) -> Vec<u8> {
    let given = std::fs::read(in_crate(&format!("tests/data/x12/{name}.json"))).ok();
    let given = given.map(|json| serde_json::from_slice(&json).unwrap()).unwrap_or_default();
    converter(given).convert(&Source::new(name, &set(name))).unwrap().output.to_bytes()
}

fn back(name: &str, guide: &str) -> Conversion {
    let bytes = fhir(name);
    let made = converter(options(guide)).convert_to(&Source::new("in.json", &bytes), "x12").unwrap();
    let report = &made.report;
    assert_eq!(report.leaves.mapped + report.leaves.lost, report.leaves.total);
    let written = synovia_x12::parse(made.output.as_x12().unwrap()).unwrap();
    assert!(written.issues().is_empty(), "{:?}", written.issues());
    made
}

/// The segments of a set but its ends.
fn segments(bytes: &[u8]) -> Vec<String> {
    let interchange = synovia_x12::parse(bytes).unwrap();
    let set = interchange.transaction_sets().next().unwrap();
    let text = |s: synovia_x12::SegmentView<'_>| String::from_utf8(s.raw().trim_ascii().to_vec()).unwrap();
    let all: Vec<_> = set.all_segments().map(text).collect();
    all.into_iter().filter(|s| !s.starts_with("ST*") && !s.starts_with("SE*")).collect()
}

/// Segments of the first that the other has not.
fn missing(from: &[String], to: &[String]) -> Vec<String> {
    let mut rest = to.to_vec();
    let mut out = Vec::new();
    for one in from {
        match rest.iter().position(|other| other == one) {
            Some(at) => drop(rest.remove(at)),
            None => out.push(one.clone()),
        }
    }
    out
}

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

#[test]
fn what_was_read_is_written_again() {
    // Decimals are written without the zeros at their ends, and lines of claims are numbered anew where nothing stands under one.
    let gone =
        ["CAS*CO*45*10.00*1*97*5", "LX*2", "PLB*1234567893*20261231*72:ADJ1*-50.00*L6:INT1*-.25*CS*.25"];
    let come = ["CAS*CO*45*10*1*97*5", "PLB*1234567893*20261231*72:ADJ1*-50*L6:INT1*-.25*CS*.25"];
    for (name, guide, gone, come) in [
        ("835", "005010X221A1", &gone[..], &come[..]),
        ("835_benefit", "835", &gone, &come),
        // FHIR requires a day on which it was made.
        ("835_plain", "835", &[], &["DTM*405*20260106"]),
        ("820", "005010X218", &[], &[]),
    ] {
        let was = segments(&set(name));
        let is = segments(back(name, guide).output.as_x12().unwrap());
        assert_eq!((missing(&was, &is), missing(&is, &was)), (strings(gone), strings(come)), "{name}");
    }
}

#[test]
fn every_row_with_an_inverse_fires_on_the_way_back() {
    let mut fired = BTreeSet::new();
    for (name, guide) in [("835", "835"), ("835_benefit", "835"), ("820", "820")] {
        for entry in back(name, guide).report.lineage {
            fired.extend(entry.rules.iter().map(ToString::to_string));
        }
    }
    // An answer without a code of X12: what it is used for says the code.
    let words = br#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:1","resource":{"resourceType":"ClaimResponse",
        "use":"predetermination","disposition":"to be paid","payment":{"amount":{"value":10.50,"currency":"EUR"}}}}]}"#;
    let words = converter(options("835")).convert_to(&Source::new("in.json", words), "x12").unwrap();
    let text = String::from_utf8(words.output.as_x12().unwrap().to_vec()).unwrap();
    assert!(text.contains("~LX*1~CLP**25**10.5~"), "{text}");
    let codes: Vec<_> = words.report.issues.iter().map(|issue| issue.code).collect();
    assert!(codes.contains(&"mapping/code-not-mapped") && codes.contains(&"mapping/no-payment"), "{codes:?}");
    fired.extend(words.report.lineage.iter().flat_map(|l| l.rules.iter().map(ToString::to_string)));
    let rows = tsv("data/x12-fhir.tsv")
        .into_iter()
        .filter(|row| ["x12/835#", "x12/820#", "x12/payment#"].iter().any(|map| row["id"].starts_with(map)));
    let silent: Vec<_> = rows
        .filter(|row| !row["inverse"].is_empty() && !fired.contains(&row["id"]))
        .map(|r| r["id"].clone())
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn a_payment_of_what_is_no_premium_goes_into_the_loops_there_are() {
    let text = String::from_utf8(set("820")).unwrap();
    // Another entity than the guide has, and none at all.
    for entity in ["ENT*1*PR", "ENT*1"] {
        let segment = text.split('~').map(str::trim).find(|s| s.starts_with("ENT*")).unwrap();
        let other = text.replacen(segment, entity, 1);
        let fhir = converter(Options::default()).convert(&Source::new("820", other.as_bytes())).unwrap();
        let made = converter(options("820"))
            .convert_to(&Source::new("in.json", &fhir.output.to_bytes()), "x12")
            .unwrap();
        let written = String::from_utf8(made.output.to_bytes()).unwrap();
        assert!(written.contains("~ENT*1*2L~RMR*") || written.contains("~ENT*1*2J~"), "{written}");
        let told = made.report.issues.iter().any(|i| i.code == "mapping/code-without-place");
        assert_eq!(told, entity != "ENT*1");
    }
}
