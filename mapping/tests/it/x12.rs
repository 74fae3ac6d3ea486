//! X12 → FHIR: every row of `x12-fhir.tsv` fires, every leaf is accounted for, amounts are as they were written.

use std::collections::BTreeSet;

use serde_json::Value;
use synovia_mapping::{Conversion, Options, Source};

use crate::common::{converter, in_crate, output, resources, tsv};

pub fn set(name: &str) -> Vec<u8> {
    std::fs::read(in_crate(&format!("tests/data/x12/{name}.x12"))).unwrap()
}

pub fn made(bytes: &[u8]) -> Conversion {
    made_by(bytes, Options::default())
}

fn made_by(bytes: &[u8], options: Options) -> Conversion {
    let conversion = converter(options).convert(&Source::new("claims.x12", bytes)).unwrap();
    let report = &conversion.report;
    assert_eq!(report.leaves.mapped + report.leaves.lost, report.leaves.total);
    assert_eq!(report.losses.len(), report.leaves.lost);
    let interchange = synovia_x12::parse(bytes).unwrap();
    assert_eq!(report.leaves.total, interchange.leaves().count());
    let places: BTreeSet<_> =
        report.lineage.iter().filter_map(|l| Some((l.offset?, l.source.clone()?))).collect();
    for leaf in interchange.leaves() {
        let lost = report.losses.iter().any(|loss| loss.offset == leaf.offset);
        assert!(lost || places.iter().any(|(at, _)| *at == leaf.offset), "{leaf} is neither mapped nor lost");
    }
    conversion
}

/// The names of all sets of the fixtures.
pub fn fixtures() -> Vec<String> {
    let all = std::fs::read_dir(in_crate("tests/data/x12")).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> = all.filter(|p| p.extension().is_some_and(|e| e == "x12")).collect();
    names.sort();
    names.iter().map(|p| p.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_row_fires() {
    let mut fired = BTreeSet::new();
    for name in fixtures() {
        // The options that it is for stand beside it.
        let options = std::fs::read(in_crate(&format!("tests/data/x12/{name}.json"))).ok();
        let options = options.map(|json| serde_json::from_slice(&json).unwrap()).unwrap_or_default();
        for entry in made_by(&set(&name), options).report.lineage {
            fired.extend(entry.rules.iter().map(ToString::to_string));
        }
    }
    let mut zoned = Options::default();
    zoned.time_zone = Some("-05:00".into());
    let with_zone = converter(zoned).convert(&Source::new("claims.x12", &set("837p"))).unwrap();
    for entry in with_zone.report.lineage {
        fired.extend(entry.rules.iter().map(ToString::to_string));
    }
    let rows: BTreeSet<_> = tsv("data/x12-fhir.tsv").into_iter().map(|row| row["id"].clone()).collect();
    let silent: Vec<_> = rows.difference(&fired).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

/// The values of a path of names in all resources of a kind.
fn values(bundle: &Value, kind: &str, pointer: &str) -> Vec<Value> {
    resources(bundle, kind).iter().filter_map(|r| r.pointer(pointer).cloned()).collect()
}

#[test]
fn a_claim_says_what_the_set_says() {
    let bundle = output(&made(&set("837p")));
    assert_eq!(values(&bundle, "Claim", "/identifier/0/value"), ["A1", "A2"]);
    let totals: Vec<_> = values(&bundle, "Claim", "/total/value").iter().map(ToString::to_string).collect();
    assert_eq!(totals, ["100.5", "10"]);
    assert_eq!(
        values(&bundle, "Claim", "/diagnosis/0/diagnosisCodeableConcept/coding/0/code"),
        ["J02.0", "J02.0"]
    );
    let bytes = made(&set("837p")).output.to_bytes();
    assert!(
        String::from_utf8(bytes).unwrap().contains("\"net\":{\"value\":0.50,"),
        "as written, but for the zero"
    );
    assert_eq!(values(&bundle, "Claim", "/item/1/servicedPeriod/end"), ["2024-01-02"]);
    assert_eq!(values(&bundle, "Claim", "/careTeam/1/role/coding/0/code"), ["performing"]);
    assert_eq!(values(&bundle, "Claim", "/insurance/0/preAuthRef/0"), ["AUTH1"]);
    assert_eq!(values(&bundle, "Claim", "/related/0/claim/identifier/value"), ["OLD1", "OLD2"]);
    let coverages: BTreeSet<_> =
        values(&bundle, "Coverage", "/relationship/coding/0/code").iter().map(ToString::to_string).collect();
    assert_eq!(coverages, BTreeSet::from(["\"child\"".into(), "\"self\"".into()]));
    assert_eq!(resources(&bundle, "Patient").len(), 3, "two who are insured, one of whom has a child");
    assert_eq!(
        values(&bundle, "Organization", "/name").len(),
        4,
        "sender, receiver, clinic and payer, each once"
    );
    assert_eq!(values(&bundle, "Claim", "/payee/party").len(), 2);
}

#[test]
fn the_kind_of_a_claim_is_that_of_its_guide() {
    for (name, kind) in [("837p", "professional"), ("837i", "institutional"), ("837d", "oral")] {
        let bundle = output(&made(&set(name)));
        assert_eq!(values(&bundle, "Claim", "/type/coding/0/code")[0], kind);
    }
    let bundle = output(&made(&set("837i")));
    assert_eq!(values(&bundle, "Claim", "/subType/coding/0/code"), ["11"]);
    assert_eq!(values(&bundle, "Claim", "/item/0/revenue/coding/0/code"), ["0300"]);
    assert_eq!(values(&bundle, "Claim", "/diagnosis/0/onAdmission/coding/0/code"), ["Y"]);
    assert_eq!(values(&bundle, "Claim", "/procedure/1/date"), ["2024-01-02"]);
}

#[test]
fn sets_without_rows_lose_their_leaves_with_a_reason() {
    let text = String::from_utf8(set("837d")).unwrap();
    let other = text.replace("ST*837*0001*005010X224A2", "ST*850*0001").replace("005010X224A2", "004010");
    let conversion = made(other.as_bytes());
    let mapped = conversion.report.lineage.iter().filter(|l| l.offset.is_some());
    let envelope = ["ISA-", "GS-", "ST-"];
    assert!(mapped.filter_map(|l| l.source.as_deref()).all(|s| envelope.iter().any(|e| s.starts_with(e))));
    assert!(conversion.report.losses.iter().any(|loss| &*loss.source == "CLM-01"));
    let cut = &text.as_bytes()[..60];
    assert!(converter(Options::default()).convert(&Source::new("cut", cut)).is_err());
}

#[test]
fn a_set_that_names_no_guide_is_read_by_what_it_holds() {
    for (name, kind) in [("837p", "professional"), ("837i", "institutional"), ("837d", "oral")] {
        let text = String::from_utf8(set(name)).unwrap();
        let convention = text.split("ST*837*0001*").nth(1).unwrap().split('~').next().unwrap();
        for other in ["005010", "004010", "SOMETHING", "006020X323"] {
            let made = made(text.replace(convention, other).as_bytes());
            let claims = values(&output(&made), "Claim", "/type/coding/0/code");
            assert!(
                !claims.is_empty() && claims.iter().all(|code| code == kind),
                "{name} {other}: {claims:?}"
            );
            assert!(made.report.issues.iter().any(|i| i.code == "mapping/guide-guessed"), "{name} {other}");
        }
    }
    let made = made(&set("835_plain"));
    assert!(made.report.issues.iter().all(|i| i.code != "mapping/guide-guessed"));
}
