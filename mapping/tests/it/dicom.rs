//! DICOM to FHIR: every row of `data/dicom-fhir.tsv` fires, instances in any order give one study, nothing is lost in silence.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use synovia_dicom_meta::dictionary;
use synovia_mapping::options::Options;
use synovia_mapping::{Converter, Joined, Report, Source};

use crate::common::{converter, in_crate, resources, tsv};

/// Bytes of a data set, explicit VR little endian, out of the lines of a fixture: `Keyword = value`, and under a keyword alone
/// the items of a sequence, each begun by a hyphen.
fn encode(lines: &[&str]) -> Vec<u8> {
    let mut elements: BTreeMap<u32, Vec<u8>> = BTreeMap::new();
    let mut at = 0;
    while at < lines.len() {
        let (keyword, value) = lines[at].split_once(" = ").map_or((lines[at], None), |(k, v)| (k, Some(v)));
        let tag = dictionary::tag(keyword).unwrap_or_else(|| panic!("no attribute {keyword}"));
        at += 1;
        let bytes = match value {
            Some(value) => element(tag, value),
            None => {
                let end = lines[at..]
                    .iter()
                    .position(|l| !l.starts_with(['-', ' ']))
                    .map_or(lines.len(), |n| at + n);
                let items = sequence(&lines[at..end]);
                at = end;
                long(tag, b"SQ", &items)
            }
        };
        elements.insert(tag.to_u32(), bytes);
    }
    elements.into_values().flatten().collect()
}

fn sequence(lines: &[&str]) -> Vec<u8> {
    let mut items: Vec<Vec<&str>> = Vec::new();
    for line in lines {
        match line.strip_prefix("- ") {
            Some(first) => items.push(vec![first]),
            None => items.last_mut().unwrap().push(&line[2..]),
        }
    }
    let mut out = Vec::new();
    for item in items {
        let bytes = encode(&item);
        out.extend([0xFE, 0xFF, 0x00, 0xE0]);
        out.extend(u32::try_from(bytes.len()).unwrap().to_le_bytes());
        out.extend(bytes);
    }
    out
}

fn head(tag: synovia_dicom_meta::Tag, vr: &[u8]) -> Vec<u8> {
    let mut out = tag.group().to_le_bytes().to_vec();
    out.extend(tag.element().to_le_bytes());
    out.extend(vr);
    out
}

fn long(tag: synovia_dicom_meta::Tag, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
    let mut out = head(tag, vr);
    out.extend([0, 0]);
    out.extend(u32::try_from(value.len()).unwrap().to_le_bytes());
    out.extend(value);
    out
}

fn element(tag: synovia_dicom_meta::Tag, value: &str) -> Vec<u8> {
    let vr = dictionary::lookup(tag).unwrap().vrs.iter().next().unwrap();
    let mut bytes: Vec<u8> = match vr.as_str() {
        "US" => value.split('\\').flat_map(|n| n.parse::<u16>().unwrap().to_le_bytes()).collect(),
        "SS" => value.split('\\').flat_map(|n| n.parse::<i16>().unwrap().to_le_bytes()).collect(),
        "UL" | "OL" => value.split('\\').flat_map(|n| n.parse::<u32>().unwrap().to_le_bytes()).collect(),
        "SL" => value.split('\\').flat_map(|n| n.parse::<i32>().unwrap().to_le_bytes()).collect(),
        "FL" | "OF" => value.split('\\').flat_map(|n| n.parse::<f32>().unwrap().to_le_bytes()).collect(),
        "FD" | "OD" => value.split('\\').flat_map(|n| n.parse::<f64>().unwrap().to_le_bytes()).collect(),
        "UV" | "OV" => value.split('\\').flat_map(|n| n.parse::<u64>().unwrap().to_le_bytes()).collect(),
        "SV" => value.split('\\').flat_map(|n| n.parse::<i64>().unwrap().to_le_bytes()).collect(),
        "AT" => value
            .split('\\')
            .flat_map(|n| n.split(',').flat_map(|n| u16::from_str_radix(n, 16).unwrap().to_le_bytes()))
            .collect(),
        _ => value.as_bytes().to_vec(),
    };
    if bytes.len() % 2 == 1 {
        bytes.push(if vr.as_str() == "UI" { 0 } else { b' ' });
    }
    if matches!(
        vr.as_str(),
        "UT" | "UC" | "UR" | "UN" | "UV" | "SV" | "OB" | "OD" | "OF" | "OL" | "OV" | "OW"
    ) {
        return long(tag, &vr.to_bytes(), &bytes);
    }
    let mut out = head(tag, vr.as_str().as_bytes());
    out.extend(u16::try_from(bytes.len()).unwrap().to_le_bytes());
    out.extend(bytes);
    out
}

/// A Part 10 file out of a fixture.
pub fn file(text: &str) -> Vec<u8> {
    let lines: Vec<&str> = text.lines().collect();
    let uid = |keyword: &str| {
        let line = lines.iter().find_map(|l| l.strip_prefix(keyword)?.strip_prefix(" = "));
        line.unwrap_or("1.2.840.10008.5.1.4.31").to_string()
    };
    let meta = [
        format!("MediaStorageSOPClassUID = {}", uid("SOPClassUID")),
        format!("MediaStorageSOPInstanceUID = {}", uid("SOPInstanceUID")),
        "TransferSyntaxUID = 1.2.840.10008.1.2.1".to_string(),
    ];
    let meta = encode(&meta.iter().map(String::as_str).collect::<Vec<_>>());
    let mut out = vec![0; 128];
    out.extend(b"DICM");
    out.extend([0x02, 0x00, 0x00, 0x00, b'U', b'L', 4, 0]);
    out.extend(u32::try_from(meta.len()).unwrap().to_le_bytes());
    out.extend(meta);
    out.extend(encode(&lines));
    out
}

pub fn fixture(name: &str) -> Vec<u8> {
    file(&std::fs::read_to_string(in_crate(&format!("tests/data/dicom/{name}.txt"))).unwrap())
}

pub const ALL: [&str; 19] = [
    "ct-1",
    "ct-2",
    "mr-1",
    "document",
    "image-type",
    "worklist",
    "report",
    "archive-1",
    "selection",
    "dose",
    "phantom",
    "schemes",
    "moments",
    "frames",
    "structure",
    "group",
    "trial",
    "tracer",
    "enhanced",
];

pub fn options() -> Options {
    let mut options = Options::default();
    options.identifier_systems.insert("KNOWN".into(), "https://ids.example.org/known".into());
    options.code_systems.insert("99X".into(), "https://codes.example.org/x".into());
    options
}

fn study(by: &Converter, files: &[Vec<u8>]) -> (Value, Vec<Report>) {
    let sources: Vec<Source<'_>> = files.iter().map(|bytes| Source::new("a.dcm", bytes)).collect();
    let Joined { output, reports, .. } = by.convert_study(&sources).unwrap();
    (serde_json::from_slice(&output.unwrap().to_bytes()).unwrap(), reports)
}

/// Each leaf is mapped or lost, and the counts say so.
pub fn check(reports: &[Report]) {
    for report in reports {
        let mapped: BTreeSet<_> = report
            .lineage
            .iter()
            .filter(|l| l.offset.is_some())
            .filter_map(|l| l.source.as_deref())
            .collect();
        let lost: BTreeSet<_> = report.losses.iter().map(|l| &*l.source).collect();
        assert!(mapped.is_disjoint(&lost), "{:?}", mapped.intersection(&lost).collect::<Vec<_>>());
        assert_eq!((mapped.len(), lost.len()), (report.leaves.mapped, report.leaves.lost));
        assert_eq!(report.leaves.total, mapped.len() + lost.len());
        assert!(report.error.is_none());
    }
}

/// Whether a row's source names a position: in full at the top, as the end of one in items, after `*` in any item.
fn names(source: &str, position: &str) -> bool {
    source.split(", ").any(|named| match named.strip_prefix("*.") {
        Some(name) => position.strip_suffix(name).is_some_and(|above| above.ends_with('.')),
        None if named.contains('.') => {
            position.strip_suffix(named).is_some_and(|above| above.is_empty() || above.ends_with('.'))
        }
        None => named == position,
    })
}

/// A path without its counts.
fn position(path: &str) -> String {
    let parts = path.split('.').map(|part| part.split_once('[').map_or(part, |(name, _)| name));
    parts.collect::<Vec<_>>().join(".")
}

/// The leaves that do not come from where the row that took them says.
fn elsewhere(report: &Report) -> BTreeSet<String> {
    let rows: BTreeMap<String, String> = tsv("data/dicom-fhir.tsv")
        .into_iter()
        .map(|row| (row["id"].clone(), row["source"].clone()))
        .collect();
    let mut found = BTreeSet::new();
    for entry in report.lineage.iter().filter(|entry| entry.offset.is_some() && entry.role.is_none()) {
        let rule = entry.rules.last().unwrap().id();
        let place = position(entry.source.as_deref().unwrap());
        let source = &rows[&rule];
        let is_any = source == "any" || source.starts_with("PN");
        if !is_any && !names(source, &place) {
            found.insert(format!("{rule} takes {place} and names {source}"));
        }
    }
    found
}

/// The corpus: each leaf is mapped by a row that names it, or lost for a reason that a row gives.
#[test]
fn every_leaf_of_the_corpus_has_a_row_or_a_reason() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let mut files = Vec::new();
    crate::corpus::walk(&std::path::Path::new(&root).join("dicom"), &mut files);
    let by = converter(options());
    let (mut wrong, mut converted) = (BTreeSet::new(), 0);
    for (name, bytes) in files.iter().filter(|(_, bytes)| synovia_dicom_meta::detect(bytes)) {
        let Ok(joined) = by.convert_study(&[Source::new(name, bytes)]) else { continue };
        for report in joined.reports.iter().filter(|report| report.error.is_none()) {
            converted += 1;
            check(std::slice::from_ref(report));
            wrong.extend(elsewhere(report));
            let idle =
                report.losses.iter().filter(|loss| loss.reason == synovia_mapping::Reason::Unsupported);
            wrong.extend(idle.map(|loss| format!("{name}: nothing takes {}", loss.source)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(converted > 200, "{converted}");
}

#[test]
fn every_row_fires_and_nothing_is_left_unsaid() {
    let by = converter(options());
    let (mut fired, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    let priorities = ["HIGH", "MEDIUM", "LOW", "ROUTINE"];
    let worklist = std::fs::read_to_string(in_crate("tests/data/dicom/worklist.txt")).unwrap();
    let report = std::fs::read_to_string(in_crate("tests/data/dicom/report.txt")).unwrap();
    let mut groups: Vec<Vec<Vec<u8>>> = vec![["ct-1", "ct-2", "mr-1"].map(fixture).to_vec()];
    groups.extend(ALL[3..].iter().map(|name| vec![fixture(name)]));
    groups.extend(priorities.map(|word| vec![file(&worklist.replace("= STAT", &format!("= {word}")))]));
    for word in ["SCHEDULED", "READY", "STARTED", "DEPARTED"] {
        groups.push(vec![file(&worklist.replace("= ARRIVED", &format!("= {word}")))]);
    }
    groups.push(vec![file(&worklist.replace("  ScheduledProcedureStepStatus = ARRIVED\n", ""))]);
    groups.push(vec![file(&report.replace("PreliminaryFlag = FINAL", "PreliminaryFlag = PRELIMINARY"))]);
    let plain = report.replace("PreliminaryFlag = FINAL\n", "");
    groups.push(vec![file(&plain)]);
    groups.push(vec![file(&plain.replace("= VERIFIED", "= UNVERIFIED"))]);
    groups.push(vec![file(&plain.replace("= COMPLETE", "= PARTIAL"))]);
    // Whoever issued the numbers of an order, by each kind of name.
    let order =
        "PatientID = 1\nPatientSex = M\nScheduledProcedureStepSequence\n- ScheduledProcedureStepID = 1\n";
    for (sequence, number) in [
        ("IssuerOfAccessionNumberSequence", "AccessionNumber"),
        ("OrderPlacerIdentifierSequence", "PlacerOrderNumberImagingServiceRequest"),
        ("OrderFillerIdentifierSequence", "FillerOrderNumberImagingServiceRequest"),
    ] {
        for kind in ["ISO", "URI", "UUID"] {
            groups.push(vec![file(&format!(
                "{order}{number} = 1\n{sequence}\n- UniversalEntityID = 1.2.3\n  UniversalEntityIDType = {kind}\n  \
                 LocalNamespaceEntityID = A\nReasonForRequestedProcedureCodeSequence\n- CodeMeaning = why\n"
            ))]);
        }
    }
    groups.push(["archive-1", "archive-2"].map(fixture).to_vec());
    let document = std::fs::read_to_string(in_crate("tests/data/dicom/document.txt")).unwrap();
    let other = document.replace("= VERIFIED", "= UNVERIFIED").replace("1.2.3.4^D-1", "1.2.3.4");
    // A label names the instance, and the title the document.
    groups.push(vec![file(&format!("{other}ContentLabel = LETTER\n"))]);
    let named = "ConceptNameCodeSequence\n- CodeValue = 18748-4\n  CodingSchemeDesignator = LN\n  CodeMeaning = Diagnostic imaging report\n";
    assert!(document.contains(named));
    groups.push(vec![file(&document.replace(named, ""))]);
    let group = std::fs::read_to_string(in_crate("tests/data/dicom/group.txt")).unwrap();
    for kind in ["URI", "UUID"] {
        groups.push(vec![file(&group.replace("= ISO\n", &format!("= {kind}\n")))]);
    }
    let phantom = std::fs::read_to_string(in_crate("tests/data/dicom/phantom.txt")).unwrap();
    for kind in ["URI", "UUID"] {
        groups.push(vec![file(&phantom.replace("= ISO\n", &format!("= {kind}\n")))]);
    }
    let coded = "QualityControlSubjectTypeCodeSequence\n- CodeValue = 1\n  CodeMeaning = a grid\n";
    groups.push(vec![file(&format!("{phantom}{coded}"))]);
    let plain = std::fs::read_to_string(in_crate("tests/data/dicom/ct-1.txt")).unwrap();
    for word in ["CREATED", "SCHEDULED", "DISCHARGED"] {
        groups
            .push(vec![file(&plain.replace("VisitStatusID = ADMITTED", &format!("VisitStatusID = {word}")))]);
    }
    for word in ["YES", "UNKNOWN"] {
        groups.push(vec![file(&plain.replace("SmokingStatus = NO", &format!("SmokingStatus = {word}")))]);
    }
    groups.push(vec![file(&worklist.replace("RequestingPhysician =", "ReferringPhysicianName ="))]);
    let mut web = options();
    web.dicom_web = Some("https://web.example.org/rs/".into());
    let web = converter(web);
    let with_web = [vec![fixture("selection")]];
    let all = groups.iter().map(|group| (&by, group)).chain(with_web.iter().map(|group| (&web, group)));
    for (by, group) in all {
        let (_, reports) = study(by, group);
        check(&reports);
        for report in &reports {
            wrong.extend(elsewhere(report));
            let rules = report.lineage.iter().flat_map(|l| &l.rules).map(|rule| rule.id());
            fired.extend(rules);
            let unsupported: Vec<_> =
                report.losses.iter().filter(|l| l.reason == synovia_mapping::Reason::Unsupported).collect();
            assert!(unsupported.is_empty(), "{} {unsupported:?}", report.kind);
        }
    }
    let idle: Vec<String> = tsv("data/dicom-fhir.tsv")
        .into_iter()
        .map(|row| row["id"].clone())
        .filter(|id| !fired.contains(id))
        .collect();
    assert!(idle.is_empty(), "{idle:#?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_phantom_is_a_device_and_no_patient() {
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/phantom.txt")).unwrap();
    let (out, reports) = study(&converter(options()), &[file(&text)]);
    check(&reports);
    assert!(resources(&out, "Patient").is_empty() && resources(&out, "Observation").is_empty());
    let devices = resources(&out, "Device");
    assert_eq!(devices.len(), 1);
    let phantom = devices[0];
    assert_eq!(phantom["type"]["coding"][0]["code"], "706342009");
    assert_eq!(phantom["type"]["coding"][0]["display"], Value::Null);
    assert_eq!(phantom["identifier"][0]["value"], "QA-1");
    assert_eq!(phantom["identifier"][0]["assigner"]["display"], "Physics");
    assert_eq!(phantom["identifier"][1]["system"], "urn:oid:1.2.3");
    assert_eq!(phantom["deviceName"][0]["name"], "ACR^Head");
    let entries = out["entry"].as_array().unwrap();
    let url = entries.iter().find(|e| e["resource"]["resourceType"] == "Device").unwrap()["fullUrl"].clone();
    for kind in ["ImagingStudy", "ServiceRequest"] {
        assert_eq!(resources(&out, kind)[0]["subject"]["reference"], url, "{kind}");
    }
    // Neither can be of a device in R4.
    for kind in ["Encounter", "Procedure"] {
        assert_eq!(resources(&out, kind)[0]["subject"]["reference"], Value::Null, "{kind}");
    }
    // A subject that is none of quality control is a patient, whatever else is said.
    let (out, reports) = study(&converter(options()), &[file(&text.replace("= YES", "= NO"))]);
    check(&reports);
    assert_eq!(resources(&out, "Patient")[0]["identifier"][0]["value"], "QA-1");
    assert!(resources(&out, "Device").is_empty());
    assert!(!reports[0].losses.iter().any(|l| &*l.source == "QualityControlSubject"));
}

#[test]
fn what_all_frames_share_is_where_the_series_is_of() {
    let (out, reports) = study(&converter(options()), &[fixture("frames")]);
    check(&reports);
    let series = &resources(&out, "ImagingStudy")[0]["series"][0];
    assert_eq!(series["bodySite"]["code"], "51185008");
    assert_eq!(series["laterality"]["code"], "51440002");
    // A structure stands for a region that is not said, and goes before the word.
    let (out, reports) = study(&converter(options()), &[fixture("structure")]);
    check(&reports);
    let series = &resources(&out, "ImagingStudy")[0]["series"][0];
    assert_eq!(series["bodySite"]["display"], "Hand");
    assert_eq!(reports[0].losses.iter().filter(|l| &*l.source == "BodyPartExamined").count(), 1);
}

#[test]
fn the_steps_of_a_request_are_tasks_of_its_order() {
    let (out, reports) = study(&converter(options()), &[fixture("ct-1"), fixture("ct-2")]);
    check(&reports);
    let tasks = resources(&out, "Task");
    assert_eq!(tasks.len(), 1);
    assert_eq!((&tasks[0]["description"], &tasks[0]["status"]), (&"Chest, low dose".into(), &Value::Null));
    assert_eq!(tasks[0]["_status"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(resources(&out, "ImagingStudy")[0]["basedOn"].as_array().unwrap().len(), 2);
    assert_eq!(resources(&out, "ImagingStudy")[0]["reasonCode"][0]["text"], "follow-up");
    let step = resources(&out, "Procedure")[0];
    assert_eq!(step["identifier"][0]["value"], "urn:oid:2.25.999001");
}

#[test]
fn a_visit_has_its_state_its_physicians_and_what_is_to_be_arranged() {
    let (out, reports) = study(&converter(options()), &[fixture("ct-1")]);
    check(&reports);
    let visit = resources(&out, "Encounter")[0];
    assert_eq!(visit["status"], "in-progress");
    assert_eq!(visit["period"]["end"], "2026-03-13T11:00:00+01:00");
    let types: Vec<_> = visit["participant"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["type"][0]["coding"][0]["code"].as_str().unwrap())
        .collect();
    assert_eq!(types, ["ATND", "CON"]);
    assert_eq!(visit["hospitalization"]["specialArrangement"][0]["text"], "wheelchair");
    assert_eq!(visit["hospitalization"]["admitSource"]["text"], "emergency");
    assert_eq!(visit["episodeOfCare"][0]["identifier"]["value"], "EP-1");
    let codes: BTreeSet<_> = resources(&out, "Observation")
        .iter()
        .map(|o| o["code"]["coding"][0]["code"].as_str().unwrap().to_string())
        .collect();
    let all = ["11341-5", "30525-0", "39156-5", "48765-2", "72166-2", "8302-2", "8665-2", "29463-7"];
    assert_eq!(codes, all.map(String::from).into());
}

#[test]
fn designators_mean_what_the_instance_lists_for_them() {
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/schemes.txt")).unwrap();
    let (out, reports) = study(&converter(options()), &[file(&text)]);
    check(&reports);
    let codes = &resources(&out, "ImagingStudy")[0]["procedureCode"];
    let system =
        |at: usize| (codes[at]["coding"][0]["system"].clone(), codes[at]["coding"][0]["version"].clone());
    assert_eq!(system(0), ("urn:oid:2.25.999".into(), Value::Null));
    assert_eq!(codes[0]["coding"][0]["extension"][0]["valueString"], "99A");
    // Of two versions nothing says which one a code without one is of; the system is that of the first.
    assert_eq!(system(1), ("https://codes.example.org/b".into(), Value::Null));
    assert_eq!(system(2), ("urn:oid:2.25.1000".into(), "2".into()));
    assert_eq!(system(3), ("http://loinc.org".into(), "2.77".into()));
    assert_eq!(system(4), (Value::Null, Value::Null));
    let person = resources(&out, "Practitioner")[0];
    assert_eq!(person["identifier"][0]["system"], "urn:oid:2.25.999");
    // What the caller's options say goes before what is listed.
    let mut own = options();
    own.code_systems.insert("99A".into(), "https://codes.example.org/a".into());
    let (out, _) = study(&converter(own), &[file(&text)]);
    let codes = &resources(&out, "ImagingStudy")[0]["procedureCode"];
    assert_eq!(codes[0]["coding"][0]["system"], "https://codes.example.org/a");
    let (out, reports) =
        study(&converter(options()), &[file(&text.replace("https://codes.example.org/b\n", "no url\n"))]);
    check(&reports);
    assert_eq!(resources(&out, "ImagingStudy")[0]["procedureCode"][1]["coding"][0]["system"], Value::Null);
    assert!(reports[0].issues.iter().any(|i| i.code == "mapping/url-not-valid"));
}

#[test]
fn the_region_says_more_than_the_body_part() {
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/mr-1.txt")).unwrap();
    let both = file(&format!("{text}BodyPartExamined = CHEST\n"));
    let (out, reports) = study(&converter(options()), &[both]);
    check(&reports);
    let site = &resources(&out, "ImagingStudy")[0]["series"][0]["bodySite"];
    assert_eq!(site["display"], "example region");
    let loss = reports[0].losses.iter().find(|l| &*l.source == "BodyPartExamined").unwrap();
    assert_eq!(loss.reason, synovia_mapping::Reason::NoTarget);
    // Without one the word has a code if it is the name of a region, and no code is made up for another.
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/ct-1.txt")).unwrap();
    let site = |word: &str| {
        let named = text.replace("BodyPartExamined = CHEST", &format!("BodyPartExamined = {word}"));
        let (out, reports) = study(&converter(options()), &[file(&named)]);
        check(&reports);
        resources(&out, "ImagingStudy")[0]["series"][0]["bodySite"].clone()
    };
    for (word, code) in [("CHEST", "816094009"), ("CSPINE", "122494005"), ("WHOLE BODY", "38266002")] {
        let made = site(word);
        assert_eq!((&made["code"], &made["display"]), (&code.into(), &Value::Null), "{word}");
        assert_eq!(made["extension"][0]["valueString"], word);
    }
    assert_eq!(site("THUMBSCREW"), serde_json::json!({ "display": "THUMBSCREW" }));
}

#[test]
fn a_physician_asks_for_a_service_or_either_does_alone() {
    let by = converter(options());
    let asked = |text: &str| {
        let (out, reports) = study(&by, &[file(text)]);
        check(&reports);
        let order = resources(&out, "ServiceRequest")[0].clone();
        let entries = out["entry"].as_array().unwrap().clone();
        let found = entries.iter().find(|e| e["fullUrl"] == order["requester"]["reference"]);
        (order, found.map(|e| e["resource"].clone()).unwrap_or_default(), out)
    };
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/worklist.txt")).unwrap();
    let (_, role, out) = asked(&text);
    assert_eq!(role["resourceType"], "PractitionerRole");
    assert!(role["practitioner"]["reference"].is_string());
    assert_eq!(resources(&out, "Organization")[0]["name"], "Accident unit");
    let (_, service, _) = asked(&text.replace("RequestingPhysician = Weiss^Wanda\n", ""));
    assert_eq!(
        (&service["resourceType"], &service["name"]),
        (&"Organization".into(), &"Accident unit".into())
    );
    let (_, physician, _) = asked(&text.replace("RequestingService = Accident unit\n", ""));
    let (_, referrer, _) = asked(
        &text
            .replace("RequestingService = Accident unit\n", "")
            .replace("RequestingPhysician", "ReferringPhysicianName"),
    );
    assert_eq!(referrer["name"][0]["family"], "Weiss");
    assert_eq!(physician["resourceType"], "Practitioner");
    // In images: beside the one order, or with an order that stands by itself.
    let image = std::fs::read_to_string(in_crate("tests/data/dicom/ct-1.txt")).unwrap();
    let (order, service, _) = asked(&format!("{image}RequestingService = Ward 3\n"));
    assert_eq!((&order["identifier"][1]["value"], &service["name"]), (&"RP-1".into(), &"Ward 3".into()));
    let (order, _, out) = asked(&std::fs::read_to_string(in_crate("tests/data/dicom/schemes.txt")).unwrap());
    assert_eq!(order["code"]["text"], "Chest");
    assert_eq!(resources(&out, "ImagingStudy")[0]["basedOn"].as_array().unwrap().len(), 1);
    assert_eq!(resources(&out, "Organization")[0]["type"][0]["coding"][0]["code"], "D-7");
}

#[test]
fn moments_are_told_and_what_they_were_chosen_from_is_kept() {
    let (out, reports) = study(&converter(options()), &[fixture("moments")]);
    check(&reports);
    let found = resources(&out, "Observation")[0];
    assert_eq!(found["derivedFrom"].as_array().unwrap().len(), 1);
    let documents = resources(&out, "DocumentReference");
    assert_eq!(documents.len(), 2);
    let of = |uid: &str| documents.iter().find(|d| d["masterIdentifier"]["value"] == uid).unwrap();
    assert_eq!(of("urn:oid:2.25.1804")["type"]["coding"][0]["code"], "T1");
    assert_eq!(of("urn:oid:2.25.1803")["type"], Value::Null);
    let lost: Vec<_> =
        reports[0].losses.iter().filter(|l| l.source.ends_with("ReferencedTimeOffsets")).collect();
    assert_eq!(lost.len(), 2);
    // What is said of an image, and moments of nothing, have no place: each of their values says so.
    for path in ["ContentSequence[0].ContentSequence[1].", "ContentSequence[1].ContentSequence[0]."] {
        let lost: Vec<_> = reports[0].losses.iter().filter(|l| l.source.starts_with(path)).collect();
        assert!(lost.len() >= 6, "{path}");
        assert!(lost.iter().all(|l| l.reason == synovia_mapping::Reason::NoTarget));
    }
}

#[test]
fn history_and_pregnancy_are_observations_at_the_time_of_the_study() {
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/image-type.txt")).unwrap();
    let (out, _) = study(&converter(options()), &[file(&text)]);
    let all = resources(&out, "Observation");
    let of = |code: &str| *all.iter().find(|o| o["code"]["coding"][0]["code"] == code).unwrap();
    assert_eq!(of("11329-0")["valueString"], "smoker until 2010");
    assert_eq!(of("82810-3")["valueCodeableConcept"]["coding"][0]["code"], "146799005");
    for (word, code) in [("1", "60001007"), ("3", "77386006"), ("4", "261665006")] {
        let text = text.replace("PregnancyStatus = 2", &format!("PregnancyStatus = {word}"));
        let (out, _) = study(&converter(options()), &[file(&text)]);
        let all = resources(&out, "Observation");
        assert!(all.iter().any(|o| o["valueCodeableConcept"]["coding"][0]["code"] == code), "{word}");
    }
    let (out, reports) =
        study(&converter(options()), &[file(&text.replace("PregnancyStatus = 2", "PregnancyStatus = 7"))]);
    check(&reports);
    assert_eq!(resources(&out, "Observation").len(), 1);
    assert!(reports[0].issues.iter().any(|i| i.code == "mapping/code-not-mapped"));
}

#[test]
fn whoever_vouches_for_a_report_does_so_for_an_organization() {
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/report.txt")).unwrap();
    let verifier = |text: &str| {
        let (out, reports) = study(&converter(options()), &[file(text)]);
        check(&reports);
        let report = resources(&out, "DiagnosticReport")[0]["resultsInterpreter"][0]["reference"].clone();
        let entries = out["entry"].as_array().unwrap();
        (entries.iter().find(|e| e["fullUrl"] == report).unwrap()["resource"].clone(), out.clone())
    };
    let (role, out) = verifier(&text);
    assert_eq!(role["resourceType"], "PractitionerRole");
    assert!(resources(&out, "Organization").iter().any(|o| o["name"] == "Example clinic"));
    let known = |p: &&&Value| p["identifier"][0]["value"] == "R-1" && p["name"][0]["family"] == "Rot";
    assert_eq!(resources(&out, "Practitioner").iter().filter(known).count(), 1);
    let (person, _) = verifier(&text.replace("  VerifyingOrganization = Example clinic\n", ""));
    assert_eq!(person["resourceType"], "Practitioner");
    // A number names a person, too; without either the organization is left.
    let nameless = text.replace("- VerifyingObserverName = Rot^Rudi\n  Verifying", "- Verifying");
    assert_eq!(verifier(&nameless).0["resourceType"], "PractitionerRole");
    let nobody = nameless.replace("  - CodeValue = R-1\n    CodingScheme", "  - CodingScheme");
    assert_eq!(verifier(&nobody).0["resourceType"], "Organization");
}

#[test]
fn what_is_written_as_unknown_is_read_as_what_it_is() {
    let known = file(
        "SOPInstanceUID = 2.25.1901\nStudyDate = 20260312\nPatientID = 4711\nStudyInstanceUID = 2.25.19\n",
    );
    // The same with UN, whose length has four bytes.
    let start = 128 + 4 + 12 + usize::from(known[140]);
    let mut unknown = known[..start].to_vec();
    let mut at = start;
    while at < known.len() {
        let length = usize::from(known[at + 6]);
        unknown.extend(&known[at..at + 4]);
        unknown.extend(b"UN\0\0");
        unknown.extend(u32::try_from(length).unwrap().to_le_bytes());
        unknown.extend(&known[at + 8..at + 8 + length]);
        at += 8 + length;
    }
    let (out, reports) = study(&converter(options()), &[unknown.clone()]);
    check(&reports);
    let (same, _) = study(&converter(options()), &[known]);
    for part in ["identifier", "series", "started"] {
        let of = |out: &Value| resources(out, "ImagingStudy")[0][part].clone();
        assert_eq!(of(&out), of(&same), "{part}");
    }
    assert_eq!(resources(&out, "Patient")[0]["identifier"], resources(&same, "Patient")[0]["identifier"]);
    assert_eq!(resources(&out, "ImagingStudy")[0]["started"], "2026-03-12");
    assert_eq!(synovia_mapping::study_of(&unknown).as_deref(), Some("2.25.19"));
}

#[test]
fn the_order_of_instances_makes_no_difference() {
    let by = converter(options());
    let (a, b, c) = (fixture("ct-1"), fixture("ct-2"), fixture("mr-1"));
    let (first, _) = study(&by, &[a.clone(), b.clone(), c.clone()]);
    for other in [[&c, &b, &a], [&b, &c, &a], [&a, &c, &b]] {
        let (out, reports) = study(&by, &other.map(Clone::clone));
        assert_eq!(out, first);
        check(&reports);
    }
    let studies = resources(&first, "ImagingStudy");
    assert_eq!(studies.len(), 1);
    let study = studies[0];
    assert_eq!(study["identifier"][0]["value"], "urn:oid:2.25.1");
    assert_eq!(study["started"], "2026-03-12T14:30:15.500+01:00");
    assert_eq!((&study["numberOfSeries"], &study["numberOfInstances"]), (&2.into(), &3.into()));
    let codes: Vec<_> =
        study["modality"].as_array().unwrap().iter().map(|m| m["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["CT", "MR"]);
    assert_eq!(study["series"][0]["instance"][1]["uid"], "2.25.102");
    assert_eq!(study["series"][0]["instance"][0]["sopClass"]["code"], "urn:oid:1.2.840.10008.5.1.4.1.1.2");
    let patient = resources(&first, "Patient")[0];
    assert_eq!(patient["name"][0]["family"], "Muster");
    assert_eq!(patient["name"][1]["extension"][0]["valueCode"], "IDE");
    assert_eq!(patient["birthDate"], "1962-02-14");
    // The MR file says that the patient is a man: the first instance is believed, and the other's word is a loss.
    assert_eq!(patient["gender"], "female");
}

#[test]
fn instances_that_contradict_each_other_are_told() {
    let by = converter(options());
    let (_, reports) = study(&by, &[fixture("ct-1"), fixture("mr-1")]);
    let conflict: Vec<_> =
        reports[1].issues.iter().filter(|i| i.code == "mapping/conflicting-instances").collect();
    assert_eq!(conflict.len(), 1, "{conflict:?}");
    assert_eq!(conflict[0].source.as_deref(), Some("PatientSex"));
    let loss = reports[1].losses.iter().find(|l| &*l.source == "PatientSex").unwrap();
    assert_eq!(loss.reason, synovia_mapping::Reason::Policy);
}

#[test]
fn a_time_without_an_offset_is_a_date_and_an_issue() {
    let text = std::fs::read_to_string(in_crate("tests/data/dicom/ct-1.txt")).unwrap();
    let without = file(&text.replace("TimezoneOffsetFromUTC = +0100\n", ""));
    let (out, reports) = study(&converter(options()), std::slice::from_ref(&without));
    assert_eq!(resources(&out, "ImagingStudy")[0]["started"], "2026-03-12");
    assert!(
        reports[0]
            .issues
            .iter()
            .any(|i| i.code == "mapping/no-time-zone" && i.source.as_deref() == Some("StudyTime"))
    );
    check(&reports);
    let mut local = options();
    local.time_zone = Some("-05:00".into());
    let (out, _) = study(&converter(local), &[without]);
    assert_eq!(resources(&out, "ImagingStudy")[0]["started"], "2026-03-12T14:30:15.500-05:00");
}

#[test]
fn a_measurement_report_becomes_a_report_with_observations() {
    let file = fixture("report");
    let joined = converter(options()).convert_study(&[Source::new("sr.dcm", &file)]).unwrap();
    check(&joined.reports);
    let text = String::from_utf8(joined.output.unwrap().to_bytes()).unwrap();
    let out: Value = serde_json::from_str(&text).unwrap();
    let report = resources(&out, "DiagnosticReport")[0];
    assert_eq!(report["status"], "final");
    assert_eq!(report["code"]["coding"][0]["code"], "126000");
    assert_eq!(report["effectiveDateTime"], "2026-03-13T10:15:00+01:00");
    let all = resources(&out, "Observation");
    let group = all.iter().find(|o| o["hasMember"].is_array()).unwrap();
    assert_eq!(group["valueCodeableConcept"]["coding"][0]["code"], "F1");
    assert_eq!(group["bodySite"]["coding"][0]["code"], "S1");
    assert!(group.get("identifier").is_none(), "it is the part of the body that is tracked");
    assert_eq!(group["category"][0]["coding"][0]["code"], "126010");
    let volume = all.iter().find(|o| o["valueQuantity"]["code"] == "mm3").unwrap();
    // The decimal keeps its digits.
    assert!(text.contains(r#""value":12.50,"#));
    assert_eq!(volume["method"]["coding"][0]["code"], "M2");
    assert_eq!(volume["component"][0]["valueCodeableConcept"]["coding"][0]["code"], "D2");
    assert_eq!(volume["effectiveDateTime"], "2026-03-13T10:10:00+01:00");
}

#[test]
fn references_to_images_are_what_observations_are_derived_from() {
    let mut web = options();
    web.dicom_web = Some("https://web.example.org/rs/".into());
    let (out, reports) = study(&converter(web), &[fixture("selection")]);
    check(&reports);
    let entries = out["entry"].as_array().unwrap();
    let of = |reference: &Value| {
        let found = entries.iter().find(|e| e["fullUrl"] == reference["reference"]).unwrap();
        found["resource"].clone()
    };
    let all = resources(&out, "Observation");
    let group = all.iter().find(|o| o["hasMember"].is_array()).unwrap();
    let derived: Vec<Value> = group["derivedFrom"].as_array().unwrap().iter().map(of).collect();
    assert_eq!(derived.len(), 3);
    assert_eq!(derived[0]["masterIdentifier"]["value"], "urn:oid:2.25.1301");
    assert_eq!(derived[0]["type"]["coding"][0]["code"], "121191");
    let region = &derived[1];
    assert_eq!(
        region["content"][0]["attachment"]["url"],
        "https://web.example.org/rs/studies/2.25.12/series/2.25.122/instances/2.25.1202"
    );
    let part = |of: &Value, url: &str| {
        let all = of["extension"].as_array().unwrap();
        all.iter().filter(|e| e["url"].as_str().unwrap().ends_with(url)).cloned().collect::<Vec<_>>()
    };
    assert_eq!(part(region, "studyUid")[0]["valueId"], "2.25.12");
    let instance = &part(region, "instance")[0];
    assert_eq!(part(instance, "sopClass")[0]["valueCoding"]["code"], "urn:oid:1.2.840.10008.5.1.4.1.1.2");
    let points = &part(instance, "imageRegion2D")[0];
    assert_eq!(part(points, "regionType")[0]["valueCode"], "polyline");
    let numbers: Vec<_> = part(points, "coordinate").iter().map(|c| c["valueDecimal"].to_string()).collect();
    assert_eq!(numbers, ["1.5", "2", "3", "4.25"]);
    assert_eq!(part(&derived[2], "frameOfReferenceUid")[0]["valueId"], "2.25.77");
    assert_eq!(group["bodySite"]["coding"][0]["code"], "S1");
    assert_eq!(group["component"][0]["valueCodeableConcept"]["coding"][0]["code"], "7771000");
    // A measurement below the group has its own region: two points.
    let length = all.iter().find(|o| o["valueQuantity"]["code"] == "mm").unwrap();
    let own = of(&length["derivedFrom"][0]);
    assert_eq!(part(&part(&own, "instance")[0], "imageRegion2D").len(), 2);
    // Each item makes one, and so does what only the evidence names.
    let documents = resources(&out, "DocumentReference");
    assert_eq!(documents.len(), 6);
    let alone: Vec<_> =
        documents.iter().filter(|d| d["masterIdentifier"]["value"] == "urn:oid:2.25.1203").collect();
    assert_eq!(alone.len(), 1);
    let device = of(&group["device"]);
    assert_eq!(device["identifier"][0]["value"], "urn:oid:2.25.56");
    assert_eq!(resources(&out, "Endpoint")[0]["address"], "https://web.example.org/rs");
}

#[test]
fn a_dose_report_is_one_observation_for_each_event() {
    let (out, reports) = study(&converter(options()), &[fixture("dose")]);
    check(&reports);
    let procedures = resources(&out, "Procedure");
    assert_eq!(procedures.len(), 1);
    assert_eq!(procedures[0]["code"]["coding"][0]["code"], "77477000");
    assert_eq!(procedures[0]["category"]["coding"][0]["code"], "261004008");
    assert_eq!(procedures[0]["performedPeriod"]["end"], "2026-04-01T08:01:30+01:00");
    let all = resources(&out, "Observation");
    assert_eq!(all.len(), 2, "{all:#?}");
    let (total, event) = (&all[0], &all[1]);
    assert_eq!(total["code"]["coding"][0]["code"], "113811");
    assert_eq!(total["component"][1]["valueQuantity"]["value"].to_string(), "415.82");
    assert_eq!(total["partOf"].as_array().unwrap().len(), 2);
    assert_eq!(event["identifier"][0]["value"], "urn:oid:2.25.1499");
    assert_eq!(event["bodySite"]["coding"][0]["code"], "51185008");
    assert_eq!(event["effectiveDateTime"], "2026-04-01T08:00:10+01:00");
    let codes: Vec<_> = event["component"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["code"]["coding"][0]["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["125203", "113830", "113835"]);
}

#[test]
fn services_are_endpoints_of_the_study_or_of_its_series() {
    let (one, two) = (fixture("archive-1"), fixture("archive-2"));
    let (out, _) = study(&converter(options()), std::slice::from_ref(&one));
    let endpoint = resources(&out, "Endpoint")[0];
    assert_eq!(endpoint["address"], "https://pacs.example.org/rs");
    assert!(resources(&out, "ImagingStudy")[0]["endpoint"].is_array());
    let (out, reports) = study(&converter(options()), &[one, two]);
    check(&reports);
    let made = resources(&out, "ImagingStudy")[0];
    assert!(made["endpoint"].is_null() && made["series"][0]["endpoint"].is_array());
    assert_ne!(made["series"][0]["endpoint"], made["series"][1]["endpoint"]);
    assert_eq!(resources(&out, "Endpoint").len(), 2);
    // Both instances were made in one step.
    let steps = resources(&out, "Procedure");
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0]["performedPeriod"]["start"], "2026-04-01T09:15:00+01:00");
    let bad = std::fs::read_to_string(in_crate("tests/data/dicom/archive-1.txt")).unwrap();
    let (out, reports) = study(&converter(options()), &[file(&bad.replace("https://", "ftp://"))]);
    check(&reports);
    assert!(resources(&out, "Endpoint").is_empty());
    assert!(reports[0].issues.iter().any(|i| i.code == "mapping/url-not-valid"));
    let mut wrong = options();
    wrong.dicom_web = Some("pacs".into());
    assert!(Converter::new(wrong).is_err());
}

#[test]
fn a_worklist_item_becomes_an_order_and_its_steps() {
    let (out, reports) = study(&converter(options()), &[fixture("worklist")]);
    check(&reports);
    assert!(resources(&out, "ImagingStudy").is_empty());
    let order = resources(&out, "ServiceRequest")[0];
    assert_eq!(
        (&order["status"], &order["intent"], &order["priority"]),
        (&"active".into(), &"order".into(), &"stat".into())
    );
    let types: Vec<_> = order["identifier"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| i["type"]["coding"][0]["code"].clone())
        .collect();
    assert_eq!(types, [Value::from("ACSN"), "PLAC".into(), "FILL".into(), Value::Null]);
    assert_eq!(order["authoredOn"], "2026-03-31T12:00:00-05:00");
    let task = resources(&out, "Task")[0];
    assert_eq!(task["status"], "received");
    assert_eq!(task["executionPeriod"]["start"], "2026-04-01T09:00:00-05:00");
    assert_eq!(task["input"].as_array().unwrap().len(), 3);
}

#[test]
fn what_is_no_file_is_an_error_in_its_report_and_not_of_the_study() {
    let (good, bad) = (fixture("ct-1"), vec![0; 200]);
    let sources = [Source::new("good.dcm", &good), Source::new("bad.dcm", &bad)];
    let joined = converter(options()).convert_study(&sources).unwrap();
    assert!(joined.output.is_some());
    assert!(joined.reports[0].error.is_none() && joined.reports[1].error.is_some());
    assert_eq!(joined.reports[1].input, "bad.dcm");
    let none = converter(options()).convert_study(&sources[1..]).unwrap();
    assert!(none.output.is_none() && none.reports[0].error.is_some());
}

#[test]
fn the_json_model_has_every_attribute_at_its_place() {
    let bytes = fixture("report");
    let made = converter(options()).convert_to(&Source::new("sr.dcm", &bytes), "dicom-json").unwrap();
    check(std::slice::from_ref(&made.report));
    let meta = made.report.losses.iter().all(|l| l.reason == synovia_mapping::Reason::NoTarget);
    assert!(meta && made.report.losses.len() == 3, "{:?}", made.report.losses);
    let value: Value = serde_json::from_slice(&made.output.to_bytes()).unwrap();
    assert_eq!(value["00100010"]["Value"][0]["Alphabetic"], "Muster^Erika");
    assert_eq!(serde_json::from_slice::<Value>(&made.output.to_pretty_bytes()).unwrap(), value);
    let other = converter(options()).convert_to(&Source::new("a.hl7", b"MSH|^~\\&|A\r"), "dicom-json");
    assert_eq!(other.unwrap_err().kind(), synovia_mapping::ErrorKind::NoOrder);
}

#[test]
fn the_native_model_has_every_attribute_at_its_place() {
    let bytes = fixture("report");
    let made = converter(options()).convert_to(&Source::new("sr.dcm", &bytes), "dicom-xml").unwrap();
    check(std::slice::from_ref(&made.report));
    let meta = made.report.losses.iter().all(|l| l.reason == synovia_mapping::Reason::NoTarget);
    assert!(meta && made.report.losses.len() == 3, "{:?}", made.report.losses);
    assert_eq!(made.report.target, "dicom-xml");
    for (text, lines) in [(made.output.to_bytes(), 1), (made.output.to_pretty_bytes(), 100)] {
        let again = synovia_dicom_meta::xml::read(&text).unwrap();
        let name = again.element(synovia_dicom_meta::tags::PATIENT_NAME).unwrap();
        assert_eq!(name.text_lossy(), "Muster^Erika");
        let count = String::from_utf8(text).unwrap().lines().count();
        assert!(if lines == 1 { count == 1 } else { count >= lines }, "{count}");
    }
}

/// The study in `examples/data`: made of the fixtures here, so that it is what the tests know. `BLESS=1` writes it.
#[test]
fn the_study_of_the_examples_is_that_of_the_fixtures() {
    let mr = std::fs::read_to_string(in_crate("tests/data/dicom/mr-1.txt")).unwrap();
    // One patient throughout: what a conflict looks like is for the tests.
    let files = [
        ("1.dcm", fixture("ct-1")),
        ("2.dcm", fixture("ct-2")),
        ("3.dcm", file(&mr.replace("PatientSex = M", "PatientSex = F"))),
    ];
    for (name, bytes) in files {
        let path = in_crate("../examples/data/study").join(name);
        if std::env::var_os("BLESS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &bytes).unwrap();
        }
        assert!(std::fs::read(&path).unwrap() == bytes, "{name}: BLESS=1 writes it again");
    }
}
