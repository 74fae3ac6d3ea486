//! DICOM to FHIR: files as they are sent, several at once, twice, without what they ought to have.

use std::collections::BTreeSet;

use serde_json::Value;
use synovia_mapping::{Reason, Report, Source};

use crate::common::{converter, resources};
use crate::dicom::{check, file, options};

fn converted(files: &[Vec<u8>]) -> (Value, Vec<Report>) {
    let sources: Vec<Source<'_>> = files.iter().map(|bytes| Source::new("a.dcm", bytes)).collect();
    let joined = converter(options()).convert_study(&sources).unwrap();
    check(&joined.reports);
    for report in &joined.reports {
        assert!(report.losses.iter().all(|l| l.reason != Reason::Unsupported), "{:?}", report.losses);
    }
    (serde_json::from_slice(&joined.output.unwrap().to_bytes()).unwrap(), joined.reports)
}

fn image(study: u8, instance: u8, more: &str) -> Vec<u8> {
    file(&format!(
        "SOPClassUID = 1.2.840.10008.5.1.4.1.1.2\nSOPInstanceUID = 2.25.{study}.{instance}\nModality = CT\n\
         StudyInstanceUID = 2.25.{study}\nSeriesInstanceUID = 2.25.{study}.9\n{more}"
    ))
}

#[test]
fn studies_of_one_call_stay_apart() {
    let files = [
        image(1, 1, "PatientID = A\nContrastBolusAgent = first\n"),
        image(2, 1, "PatientID = B\nMedicalAlerts = latex\n"),
        image(1, 2, "PatientID = A\nContrastBolusAgent = first\n"),
    ];
    let (out, _) = converted(&files);
    let studies = resources(&out, "ImagingStudy");
    assert_eq!(studies.iter().map(|s| s["numberOfInstances"].clone()).collect::<Vec<_>>(), [2, 1]);
    let subjects: BTreeSet<String> = studies.iter().map(|s| s["subject"]["reference"].to_string()).collect();
    assert_eq!(subjects.len(), 2);
    let given = resources(&out, "MedicationAdministration");
    assert_eq!(given.len(), 1);
    assert_eq!(given[0]["subject"], studies[0]["subject"]);
    assert_eq!(resources(&out, "Flag")[0]["subject"], studies[1]["subject"]);
}

#[test]
fn an_instance_sent_twice_is_one() {
    let one = image(1, 1, "PatientID = A\nInstanceNumber = 1\nMedicalAlerts = latex\\noise\n");
    let (out, reports) = converted(&[one.clone(), one]);
    let study = resources(&out, "ImagingStudy")[0];
    assert_eq!(study["numberOfInstances"], 1);
    assert_eq!(resources(&out, "Flag").len(), 2);
    assert_eq!(
        (reports[0].leaves.mapped, reports[0].leaves.lost),
        (reports[1].leaves.mapped, reports[1].leaves.lost)
    );
}

#[test]
fn files_without_numbers_have_what_they_say() {
    // Without a study: each by itself.
    let lonely = file("PatientID = A\nSeriesInstanceUID = 2.25.7\nModality = CT\n");
    let (out, _) = converted(&[lonely.clone(), lonely]);
    assert_eq!(resources(&out, "ImagingStudy").len(), 2);
    // Without any: a patient, and what is to be known of them.
    let (out, _) = converted(&[file("PatientID = A\nMedicalAlerts = latex\n")]);
    assert!(resources(&out, "ImagingStudy").is_empty());
    assert_eq!(resources(&out, "Flag")[0]["subject"]["reference"], out["entry"][0]["fullUrl"]);
}

#[test]
fn text_in_a_set_that_nobody_knows_keeps_its_ascii_or_is_told() {
    let unknown = "SpecificCharacterSet = ISO_IR 999\nPatientID = A\nPatientName = Plain^Name\n";
    let (out, _) = converted(&[image(1, 1, unknown)]);
    assert_eq!(resources(&out, "Patient")[0]["name"][0]["family"], "Plain");
    // Bytes that are no text in the set that is said.
    let mut bytes =
        image(1, 1, "SpecificCharacterSet = ISO_IR 192\nPatientID = A\nStudyDescription = zzzz\n");
    let at = bytes.windows(4).position(|w| w == b"zzzz").unwrap();
    bytes[at..at + 4].copy_from_slice(&[0xC3, 0x28, 0xFF, 0xFE]);
    let (out, reports) = converted(&[bytes]);
    assert!(resources(&out, "ImagingStudy")[0].get("description").is_none());
    assert!(reports[0].issues.iter().any(|i| i.code == "mapping/text-not-readable"));
    let lost = reports[0].losses.iter().find(|l| &*l.source == "StudyDescription").unwrap();
    assert_eq!(lost.reason, Reason::Invalid);
}

#[test]
fn private_groups_are_told_and_stay_with_their_instance() {
    let mut bytes = image(1, 1, "PatientID = A\n");
    // A creator, an element of its block, and one of a block that nobody created; behind the others as odd writers have them.
    for (element, vr, value) in
        [(0x0010_u16, b"LO", &b"EXAMPLE "[..]), (0x1001, b"LT", b"secret"), (0x2001, b"DS", b"1.5 ")]
    {
        bytes.extend(0x7FE1_u16.to_le_bytes());
        bytes.extend(element.to_le_bytes());
        bytes.extend(vr);
        bytes.extend(u16::try_from(value.len()).unwrap().to_le_bytes());
        bytes.extend(value);
    }
    let (out, reports) = converted(&[bytes]);
    assert_eq!(resources(&out, "ImagingStudy").len(), 1);
    let private = reports[0].losses.iter().filter(|l| l.source.starts_with("(7FE1,"));
    assert_eq!(private.map(|l| l.reason).collect::<Vec<_>>(), [Reason::NoTarget; 3]);
    assert!(!out.to_string().contains("secret"));
}

/// Items of a report, each a line of the fixture's notation.
fn report(title: &str, class: &str, items: &str) -> Vec<u8> {
    file(&format!(
        "SOPClassUID = {class}\nSOPInstanceUID = 2.25.5.1\nModality = SR\nStudyInstanceUID = 2.25.5\n\
         SeriesInstanceUID = 2.25.5.9\nPatientID = A\nValueType = CONTAINER\nCompletionFlag = COMPLETE\n\
         VerificationFlag = UNVERIFIED\nConceptNameCodeSequence\n- CodeValue = {title}\n  CodingSchemeDesignator = DCM\n  \
         CodeMeaning = title\nContentSequence\n{items}"
    ))
}

#[test]
fn key_objects_are_a_report_that_points_to_images() {
    let items = "- RelationshipType = CONTAINS\n  ValueType = IMAGE\n  ReferencedSOPSequence\n  \
                 - ReferencedSOPClassUID = 1.2.840.10008.5.1.4.1.1.2\n    ReferencedSOPInstanceUID = 2.25.1.1\n    \
                 ReferencedFrameNumber = 3\n- RelationshipType = CONTAINS\n  ValueType = TEXT\n  ConceptNameCodeSequence\n  \
                 - CodeValue = 113012\n    CodingSchemeDesignator = DCM\n    CodeMeaning = Key Object Description\n  \
                 TextValue = look here\n";
    let (out, _) = converted(&[report("113000", "1.2.840.10008.5.1.4.1.1.88.59", items)]);
    let made = resources(&out, "DiagnosticReport")[0];
    assert_eq!(made["code"]["coding"][0]["code"], "113000");
    assert_eq!(resources(&out, "DocumentReference")[0]["masterIdentifier"]["value"], "urn:oid:2.25.1.1");
    assert_eq!(resources(&out, "Observation")[0]["valueString"], "look here");
}

#[test]
fn findings_of_a_detector_and_measures_of_an_echo_are_observations() {
    // TID 4000 nests findings in findings; TID 5300 measures in containers.
    let cad = "- RelationshipType = CONTAINS\n  ValueType = CODE\n  ConceptNameCodeSequence\n  - CodeValue = 111017\n    \
               CodingSchemeDesignator = DCM\n    CodeMeaning = CAD Processing and Findings Summary\n  ConceptCodeSequence\n  \
               - CodeValue = 111242\n    CodingSchemeDesignator = DCM\n    CodeMeaning = All algorithms succeeded; with findings\n  \
               ContentSequence\n  - RelationshipType = INFERRED FROM\n    ValueType = CODE\n    ConceptNameCodeSequence\n    \
               - CodeValue = 111059\n      CodingSchemeDesignator = DCM\n      CodeMeaning = Single Image Finding\n    \
               ConceptCodeSequence\n    - CodeValue = F-01796\n      CodingSchemeDesignator = SRT\n      CodeMeaning = Mammography breast density\n";
    let (out, _) = converted(&[report("111036", "1.2.840.10008.5.1.4.1.1.88.50", cad)]);
    let finding = resources(&out, "Observation")[0];
    assert_eq!(finding["valueCodeableConcept"]["coding"][0]["code"], "111242");
    assert_eq!(finding["component"][0]["valueCodeableConcept"]["coding"][0]["code"], "F-01796");
    let echo = "- RelationshipType = CONTAINS\n  ValueType = CONTAINER\n  ConceptNameCodeSequence\n  - CodeValue = 125301\n    \
                CodingSchemeDesignator = DCM\n    CodeMeaning = Pre-coordinated Measurements\n  ContentSequence\n  \
                - RelationshipType = CONTAINS\n    ValueType = NUM\n    ConceptNameCodeSequence\n    - CodeValue = 79990-4\n      \
                CodingSchemeDesignator = LN\n      CodeMeaning = LV mass\n    MeasuredValueSequence\n    - NumericValue = 120\n      \
                MeasurementUnitsCodeSequence\n      - CodeValue = g\n        CodingSchemeDesignator = UCUM\n        CodeMeaning = gram\n";
    let (out, _) = converted(&[report("125300", "1.2.840.10008.5.1.4.1.1.88.33", echo)]);
    let measure = resources(&out, "Observation")[0];
    assert_eq!(
        (&measure["valueQuantity"]["value"], &measure["valueQuantity"]["code"]),
        (&120.into(), &"g".into())
    );
    assert_eq!(measure["category"][0]["coding"][0]["code"], "125301");
}
