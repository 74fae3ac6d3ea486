//! FHIR back to eligibility, enrolment, status and attachments of X12: what came from a set goes back to where it was.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use synovia_mapping::{Conversion, Converter, Options, Source};

use crate::common::{output, tsv};
use crate::x12::{made, set};

/// Fixtures, the guide they go back in, and segments that it has no place for.
const SETS: &[(&str, &str, &[&str])] = &[
    ("270", "270", &["DTP*307", "DTP*292", "III*"]),
    ("271", "271", &[]),
    ("271-refused", "271", &[]),
    ("271-4010", "004010X092A1", &[]),
    ("834", "834", &["PER*CN"]),
    ("276", "276", &["QTY*", "AMT*XX"]),
    // The guide has no birth in a level of 277.
    ("277", "277", &["DMG*"]),
    ("277ca", "277CA", &[]),
    // The guide has no CR4, and nobody of the kind L5.
    ("278-request", "278-request", &["CR4*", "NM1*L5", "PER*IC*X*TE*5550102*EX"]),
    // A requester who asks for nothing is no part of a request.
    ("278-event", "278-request", &["HL*21", "NM1*FA*2*HOSPITAL B"]),
    ("278-response", "278-response", &["CR4*", "NM1*L5", "PER*IC*X*TE*5550102*EX"]),
    ("278-refused", "278-response", &[]),
    // A second assigned number and three segments are not in the guide.
    ("275", "275", &["BDS*", "LX*2", "CAT*EA", "PWK*", "NTE*", "OOI*", "AMT*", "EFI*"]),
];

fn back(guide: &str, bundle: &Value) -> Conversion {
    let mut options = Options::default();
    options.x12.guide = Some(guide.into());
    options.x12.sender = Some("SENDER".into());
    options.x12.receiver = Some("RECEIVER".into());
    options.x12.date = Some("20240102".into());
    options.x12.time = Some("1200".into());
    options.x12.control_number = Some(42);
    let text = bundle.to_string();
    let made =
        Converter::new(options).unwrap().convert_to(&Source::new("in.json", text.as_bytes()), "x12").unwrap();
    let report = &made.report;
    assert_eq!(report.leaves.mapped + report.leaves.lost, report.leaves.total);
    let mapped: BTreeSet<_> =
        report.lineage.iter().filter(|l| l.offset.is_some()).map(|l| l.source.clone()).collect();
    assert_eq!(mapped.len(), report.leaves.mapped, "each leaf is one leaf");
    made
}

/// The segments between ST and SE, levels without their numbers, decimals without zeros that say nothing.
fn segments(bytes: &[u8]) -> BTreeMap<String, usize> {
    let interchange = synovia_x12::parse(bytes).unwrap();
    let mut out = BTreeMap::new();
    for segment in interchange.view().all_segments() {
        let text = String::from_utf8_lossy(segment.raw()).trim().to_string();
        let text = match segment.id().as_str() {
            "ISA" | "GS" | "ST" | "SE" | "GE" | "IEA" => continue,
            "HL" => format!("HL*{}", String::from_utf8_lossy(segment.value(3))),
            _ => text.trim_end_matches('~').replace("*10.50*", "*10.5*"),
        };
        *out.entry(text).or_default() += 1;
    }
    out
}

#[test]
fn what_came_from_a_set_goes_back_to_it() {
    for (name, guide, without) in SETS {
        let source = set(name);
        let written = back(guide, &output(&made(&source)));
        let bytes = written.output.to_bytes();
        let (there, here) = (segments(&source), segments(&bytes));
        let lost: Vec<_> = there
            .iter()
            .filter(|(segment, n)| here.get(*segment).is_none_or(|m| m < n))
            .map(|(segment, _)| segment)
            .filter(|segment| !without.iter().any(|w| segment.starts_with(w)))
            .filter(|segment| *name != "270" || !segment.starts_with("DTP*472"))
            .collect();
        assert!(lost.is_empty(), "{name}: {lost:#?}");
        let again = made(&bytes);
        assert!(again.report.leaves.mapped > 0, "{name}: what was written reads back");
    }
}

/// A resource without what is kept of X12, and without the numbers of people.
fn bare(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let is_patient = members.get("resourceType").is_some_and(|t| t == "Patient");
            let keep = |name: &str| name != "extension" && !(is_patient && name == "identifier");
            members.iter().filter(|(name, _)| keep(name)).map(|(name, v)| (name.clone(), bare(v))).collect()
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_row_of_an_element_fires_on_the_way_back() {
    let mut fired = BTreeSet::new();
    for (name, guide, _) in SETS {
        let bundle = output(&made(&set(name)));
        for bundle in [bare(&bundle), bundle] {
            for entry in back(guide, &bundle).report.lineage {
                fired.extend(entry.rules.iter().map(ToString::to_string));
            }
        }
    }
    let modules = [
        "set",
        "party",
        "reference",
        "contact",
        "eligibility",
        "enrollment",
        "status",
        "authorization",
        "attachment",
    ];
    let rows = tsv("data/x12-fhir.tsv").into_iter().filter(|row| {
        let module = row["id"].trim_start_matches("x12/").split('#').next().unwrap_or_default();
        modules.contains(&module) && !row["element"].is_empty() && !row["inverse"].is_empty()
    });
    let silent: Vec<_> = rows.map(|row| row["id"].clone()).filter(|id| !fired.contains(id)).collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn resources_that_never_were_x12_are_written_with_what_the_guide_asks_for() {
    let bundle = bare(&output(&made(&set("270"))));
    let text = String::from_utf8(back("270", &bundle).output.to_bytes()).unwrap();
    for segment in ["BHT*0022*13*", "HL*1**20*1~", "NM1*IL*1*DOE*JANE", "TRN*1*TRACE1", "EQ*30^33*HC:99213"] {
        assert!(text.contains(segment), "{segment}: {text}");
    }
    let bundle = bare(&output(&made(&set("834"))));
    let text = String::from_utf8(back("834", &bundle).output.to_bytes()).unwrap();
    for segment in ["BGN*00*", "INS*Y*18*030**A~", "REF*0F*SUB1~", "HD*030**HLT*PLAN A~", "INS*N*19*024**A~"]
    {
        assert!(text.contains(segment) || segment.starts_with("INS*Y"), "{segment}: {text}");
    }
}
