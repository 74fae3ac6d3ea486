//! DICOM to FHIR R5: what R4 has elsewhere, and an account whose targets are where R5 has them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use synovia_fhir_model::{ReadOptions, UnknownPolicy, json, r5};
use synovia_mapping::{ErrorKind, Report, Source};

use crate::common::{converter, resources};
use crate::dicom::{ALL, check, fixture, options};

/// The value at a path of a report, if the output has it.
fn at<'v>(output: &'v Value, path: &str) -> Option<&'v Value> {
    let mut here = output;
    for step in path.split('.').skip(1) {
        let (name, index) = match step.split_once('[') {
            Some((name, rest)) => (name, Some(rest.trim_end_matches(']').parse::<usize>().ok()?)),
            None => (step, None),
        };
        here = here.get(name)?;
        if let Some(index) = index {
            here = here.get(index)?;
        }
    }
    Some(here)
}

fn study(names: &[&str]) -> (Value, Vec<Report>) {
    let files: Vec<Vec<u8>> = names.iter().map(|name| fixture(name)).collect();
    let sources: Vec<Source<'_>> = files.iter().map(|bytes| Source::new("a.dcm", bytes)).collect();
    let joined = converter(options()).convert_study_to_r5(&sources).unwrap();
    check(&joined.reports);
    let output = joined.output.unwrap();
    assert!(output.as_fhir_r5().is_some());
    let bytes = output.to_bytes();
    // Nothing is in it that R5 does not know.
    let mut strict = ReadOptions::default();
    strict.unknown = UnknownPolicy::Reject;
    json::read_into(&bytes, &mut r5::Bundle::default(), &strict).unwrap();
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    for report in &joined.reports {
        assert_eq!(report.target, "fhir-r5");
        for entry in &report.lineage {
            assert!(
                at(&value, &entry.target).is_some() || entry.target.contains("extension"),
                "{} {}",
                report.kind,
                entry.target
            );
        }
    }
    (value, joined.reports)
}

#[test]
fn a_study_is_one_of_r5() {
    let (out, reports) = study(&["ct-1", "ct-2", "mr-1"]);
    let made = resources(&out, "ImagingStudy")[0];
    assert_eq!(made["modality"][0]["coding"][0]["code"], "CT");
    assert_eq!(made["series"][0]["modality"]["coding"][0]["code"], "CT");
    assert_eq!(made["series"][0]["laterality"]["coding"][0]["code"], "419465000");
    assert!(made["series"][0]["bodySite"]["concept"]["coding"].is_array());
    assert_eq!(made["procedure"][0]["concept"]["coding"][0]["code"], "24627-2");
    // The accession number names the order.
    assert_eq!(made["basedOn"][0]["identifier"]["value"], "A-77");
    assert!(made["basedOn"][1]["reference"].is_string());
    let numbers: Vec<_> = made["identifier"].as_array().unwrap().iter().map(|i| i["value"].clone()).collect();
    assert_eq!(numbers, ["urn:oid:2.25.1", "ST1"]);
    assert!(made.get("interpreter").is_none());
    assert_eq!(resources(&out, "Encounter")[0]["actualPeriod"]["start"], "2026-03-11T10:00:00+01:00");
    assert_eq!(resources(&out, "Device")[0]["name"][0]["value"], "CT1");
    assert_eq!(resources(&out, "ServiceRequest")[0]["code"]["concept"]["text"], "Chest CT");
    // Whoever read the images is a Practitioner still; nothing points to them.
    let codes: BTreeSet<_> = reports[0].issues.iter().map(|i| i.code).collect();
    assert!(!codes.contains("mapping/no-element-in-r5"), "{:?}", reports[0].issues);
}

#[test]
fn references_to_images_are_selections() {
    let (out, reports) = study(&["selection"]);
    assert!(resources(&out, "DocumentReference").is_empty());
    let all = resources(&out, "ImagingSelection");
    assert_eq!(all.len(), 6);
    let region = all.iter().find(|s| s["code"]["coding"][0]["code"] == "111030").unwrap();
    assert_eq!(
        (&region["studyUid"], &region["seriesUid"], &region["status"]),
        (&"2.25.12".into(), &"2.25.122".into(), &"available".into())
    );
    let instance = &region["instance"][0];
    assert_eq!(instance["uid"], "2.25.1202");
    assert_eq!(instance["sopClass"]["code"], "urn:oid:1.2.840.10008.5.1.4.1.1.2");
    assert_eq!(instance["imageRegion2D"][0]["regionType"], "polyline");
    assert_eq!(instance["imageRegion2D"][0]["coordinate"].to_string(), "[1.5,2,3,4.25]");
    let frames = all.iter().find(|s| s["code"]["coding"][0]["code"] == "121180").unwrap();
    assert_eq!(frames["instance"][0]["subset"].to_string(), r#"["1","3"]"#);
    let space = all.iter().find(|s| s["frameOfReferenceUid"] == "2.25.77").unwrap();
    assert_eq!(space["instance"][0]["imageRegion3D"][0]["regionType"], "point");
    let target = "imageRegion2D[0].coordinate[0]";
    assert!(reports[0].lineage.iter().any(|l| l.target.ends_with(target)));
    assert!(reports[0].losses.iter().all(|l| l.reason == synovia_mapping::Reason::NoTarget));
}

/// What DICOM becomes in R4 has a place in R5, or is a loss with its issue: no source is refused for its resources.
#[test]
fn whatever_dicom_becomes_is_written() {
    for name in ALL {
        let (out, _) = study(&[name]);
        assert!(!out["entry"].as_array().unwrap().is_empty(), "{name}");
    }
    let Some(corpus) = std::env::var_os("SYNOVIA_CORPUS") else { return };
    let by = converter(options());
    let mut made = 0;
    for path in files(Path::new(&corpus).join("dicom")) {
        let bytes = std::fs::read(&path).unwrap();
        let source = Source::new("a.dcm", &bytes);
        let Ok(joined) = by.convert_study(std::slice::from_ref(&source)) else { continue };
        if joined.output.is_none() {
            continue;
        }
        let r5 = by.convert_study_to_r5(&[source]).unwrap_or_else(|e| panic!("{path:?} {e}"));
        check(&r5.reports);
        assert!(r5.output.is_some());
        made += 1;
    }
    assert!(made > 100, "{made}");
}

/// All files below a folder.
fn files(folder: PathBuf) -> Vec<PathBuf> {
    let mut folders = vec![folder];
    let mut all = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { all.push(path) }
        }
    }
    all
}

#[test]
fn what_r5_says_in_another_way_is_said_so() {
    let (out, _) = study(&["group"]);
    assert_eq!(resources(&out, "Group")[0]["membership"], "enumerated");
    let (out, reports) = study(&["trial"]);
    let titled = *resources(&out, "ResearchStudy").iter().find(|s| s["title"] == "A trial").unwrap();
    let party = &titled["associatedParty"][0];
    assert_eq!(party["role"]["coding"][0]["code"], "sponsor");
    assert!(party["party"]["reference"].is_string());
    assert!(resources(&out, "ResearchSubject").iter().all(|s| s["subject"]["reference"].is_string()));
    let given = resources(&out, "MedicationAdministration")[0];
    assert!(given["medication"]["reference"]["reference"].is_string());
    assert_eq!(given["occurencePeriod"]["start"], "2026-03-12T14:30:00+01:00");
    let drug = resources(&out, "Medication")[0];
    assert_eq!(drug["ingredient"][0]["item"]["concept"]["text"], "IODINE");
    assert!(drug["ingredient"][0]["strengthRatio"]["numerator"].is_object());
    assert!(
        reports[0].issues.iter().all(|i| i.code != "mapping/no-element-in-r5"),
        "{:?}",
        reports[0].issues
    );
    // R5 has an element for the part of the body, and then no body site beside it.
    let (out, _) = study(&["report"]);
    let structure = resources(&out, "BodyStructure")[0];
    assert!(structure["includedStructure"][0]["structure"]["coding"].is_array());
    assert!(structure["includedStructure"][0]["qualifier"][0]["coding"].is_array());
    let observations = resources(&out, "Observation");
    let group = observations.iter().find(|o| o.get("bodyStructure").is_some()).unwrap();
    assert!(group.get("bodySite").is_none() && group.get("extension").is_none());
}

#[test]
fn other_sources_and_resources_of_dicom() {
    for name in ["archive-1", "dose", "worklist", "report", "document", "image-type"] {
        let (out, reports) = study(&[name]);
        let lost: Vec<_> =
            reports[0].issues.iter().filter(|i| i.code == "mapping/no-element-in-r5").collect();
        assert!(lost.is_empty(), "{name} {lost:?}");
        if name == "archive-1" {
            let endpoint = resources(&out, "Endpoint")[0];
            assert_eq!(endpoint["connectionType"][0]["coding"][0]["code"], "dicom-wado-rs");
            assert_eq!(endpoint["payload"][0]["mimeType"][0], "application/dicom");
            assert_eq!(resources(&out, "ImagingStudy")[0]["partOf"].as_array().unwrap().len(), 1);
            let step = resources(&out, "Procedure")[0];
            assert_eq!(step["occurrencePeriod"]["start"], "2026-04-01T09:15:00+01:00");
        }
    }
    let one = converter(options()).convert_to(&Source::new("a.dcm", &fixture("dose")), "fhir-r5").unwrap();
    assert_eq!(one.report.target, "fhir-r5");
    let patient = br#"{"resourceType":"Patient"}"#;
    let other = converter(options()).convert_to(&Source::new("p.json", patient), "fhir-r5");
    assert_eq!(other.unwrap_err().kind(), ErrorKind::UnknownTarget);
}
