//! DICOM to FHIR: whom images are of, what they were given, and what they take part in.

use serde_json::Value;
use synovia_mapping::{Reason, Report, Source};

use crate::common::{converter, resources};
use crate::dicom::{check, file, fixture, options};

fn converted(bytes: &[u8]) -> (Value, Report) {
    let joined = converter(options()).convert_study(&[Source::new("a.dcm", bytes)]).unwrap();
    check(&joined.reports);
    let report = joined.reports.into_iter().next().unwrap();
    assert!(report.losses.iter().all(|l| l.reason != Reason::Unsupported), "{:?}", report.losses);
    (serde_json::from_slice(&joined.output.unwrap().to_bytes()).unwrap(), report)
}

fn one<'v>(out: &'v Value, kind: &str) -> &'v Value {
    let all = resources(out, kind);
    assert_eq!(all.len(), 1, "{kind}");
    all[0]
}

#[test]
fn several_animals_in_one_image_are_a_group() {
    let (out, _) = converted(&fixture("group"));
    let group = one(&out, "Group");
    assert_eq!((&group["type"], &group["actual"]), (&"animal".into(), &true.into()));
    assert_eq!(group["identifier"][0]["value"], "G-7");
    assert_eq!(group["identifier"][0]["system"], "urn:oid:1.2.3.6");
    assert_eq!(group["name"], "Cage 7");
    assert_eq!(group["code"]["coding"][0]["code"], "447612001");
    assert_eq!(group["code"]["text"], "House mouse");
    let members: Vec<&Value> = group["member"].as_array().unwrap().iter().map(|m| &m["entity"]).collect();
    assert_eq!(members.len(), 2);
    let patients = resources(&out, "Patient");
    assert_eq!(
        patients.iter().map(|p| p["identifier"][0]["value"].clone()).collect::<Vec<_>>(),
        ["M-1", "M-2"]
    );
    assert!(patients.iter().all(|p| p.get("gender").is_none()), "the sex is that of the group");
    let study = one(&out, "ImagingStudy");
    for about in [study, one(&out, "Encounter"), one(&out, "MedicationAdministration")] {
        assert_eq!(about["subject"]["reference"], study["subject"]["reference"]);
    }
    assert!(members.iter().all(|m| m["reference"] != study["subject"]["reference"]));
    let alerts = resources(&out, "Flag");
    assert_eq!(alerts.iter().map(|f| f["code"]["text"].clone()).collect::<Vec<_>>(), ["fragile", "noisy"]);
    assert!(alerts.iter().all(|f| f["status"] == "active"));
    // Without a species they are persons.
    let text = std::fs::read_to_string(crate::common::in_crate("tests/data/dicom/group.txt")).unwrap();
    let plain: String =
        text.lines().filter(|l| !l.contains("House mouse")).map(|l| format!("{l}\n")).collect();
    let plain = plain.replace("PatientSpeciesCodeSequence", "PatientBreedCodeSequence");
    let (out, _) = converted(&file(&plain));
    assert_eq!(one(&out, "Group")["type"], "person");
}

#[test]
fn an_animal_of_a_group_is_a_patient_and_a_member() {
    let (out, _) = converted(&fixture("trial"));
    let group = one(&out, "Group");
    let patient = one(&out, "Patient");
    assert_eq!(group["identifier"][0]["system"], "https://ids.example.org/groups");
    let member = &group["member"][0]["entity"]["reference"];
    assert_eq!(member, &one(&out, "ImagingStudy")["subject"]["reference"]);
    assert_eq!(patient["identifier"][1]["value"], "B-77");
    assert_eq!(patient["identifier"][1]["type"]["coding"][0]["code"], "109200");
}

#[test]
fn what_a_patient_is_called_and_gender_are_in_their_extensions() {
    let (out, report) = converted(&fixture("trial"));
    let patient = one(&out, "Patient");
    let usual = patient["name"].as_array().unwrap().iter().find(|n| n["use"] == "usual").unwrap();
    assert_eq!((&usual["text"], &usual["period"]["start"]), (&"Eri".into(), &"2025-01-01".into()));
    let extension = |name: &str| {
        let url = format!("http://hl7.org/fhir/StructureDefinition/{name}");
        let all = patient["extension"].as_array().unwrap();
        let found: Vec<&Value> = all.iter().filter(|e| e["url"] == url.as_str()).collect();
        assert_eq!(found.len(), 1, "{name}");
        found[0]["extension"].as_array().unwrap().clone()
    };
    let part = |parts: &[Value], name: &str| parts.iter().find(|p| p["url"] == name).cloned().unwrap();
    let identity = extension("individual-genderIdentity");
    assert_eq!(part(&identity, "value")["valueCodeableConcept"]["coding"][0]["code"], "33791000087105");
    assert_eq!(part(&identity, "period")["valuePeriod"]["end"], "2027-01-01");
    assert_eq!(part(&identity, "comment")["valueString"], "as told");
    assert_eq!(
        part(&extension("individual-pronouns"), "value")["valueCodeableConcept"]["coding"][0]["code"],
        "LA29520-6"
    );
    extension("patient-sexParameterForClinicalUse");
    // The extension asks for a code: words alone are given up, and told.
    let lost = |path: &str| report.losses.iter().any(|l| &*l.source == path);
    assert!(lost("GenderIdentitySequence[1].GenderIdentityComment"));
}

#[test]
fn a_trial_has_its_sponsor_its_site_and_its_subject() {
    let (out, _) = converted(&fixture("trial"));
    let studies = resources(&out, "ResearchStudy");
    let titled = studies.iter().find(|s| s["title"] == "A trial").unwrap();
    let numbers: Vec<_> =
        titled["identifier"].as_array().unwrap().iter().map(|i| i["value"].clone()).collect();
    assert_eq!(numbers, ["CT-1", "NCT00000000"]);
    assert_eq!(titled["identifier"][1]["assigner"]["display"], "clinicaltrials.gov");
    assert_eq!(titled["_status"]["extension"][0]["valueCode"], "unknown");
    let at = |reference: &Value| {
        let entries = out["entry"].as_array().unwrap();
        entries.iter().find(|e| e["fullUrl"] == *reference).unwrap()["resource"].clone()
    };
    assert_eq!(at(&titled["sponsor"]["reference"])["name"], "Example sponsor");
    assert_eq!(at(&titled["site"][0]["reference"])["identifier"][0]["value"], "S-1");
    let subjects = resources(&out, "ResearchSubject");
    assert_eq!(subjects.len(), 2);
    let known = subjects.iter().find(|s| s["identifier"][0]["value"] == "007").unwrap();
    assert_eq!(known["identifier"][1]["value"], "R-7");
    assert_eq!(at(&known["study"]["reference"])["title"], "A trial");
    assert_eq!(at(&known["individual"]["reference"])["resourceType"], "Patient");
    let other = subjects.iter().find(|s| s["identifier"][0]["value"] == "8").unwrap();
    assert_eq!(at(&other["study"]["reference"])["identifier"][0]["value"], "CT-2");
}

/// The administration, and the Medication it is of.
fn given(out: &Value) -> Vec<(Value, Value)> {
    let medications = |reference: &Value| {
        let entries = out["entry"].as_array().unwrap();
        entries.iter().find(|e| e["fullUrl"] == *reference).unwrap()["resource"].clone()
    };
    let all = resources(out, "MedicationAdministration");
    all.iter().map(|m| ((*m).clone(), medications(&m["medicationReference"]["reference"]))).collect()
}

#[test]
fn a_contrast_agent_is_given_once_whatever_images_say_so() {
    let (out, _) = converted(&fixture("trial"));
    let all = given(&out);
    let (dose, agent) = &all[0];
    assert_eq!(all.len(), 1);
    assert_eq!(agent["code"]["text"], "Example agent 300");
    let strength = &agent["ingredient"][0]["strength"];
    assert_eq!(
        (&strength["numerator"]["code"], &strength["denominator"]["code"]),
        (&"mg".into(), &"mL".into())
    );
    assert_eq!(dose["dosage"]["dose"]["value"], 60.5);
    assert_eq!(dose["dosage"]["rateQuantity"]["code"], "mL/s");
    assert_eq!(dose["dosage"]["route"]["text"], "IV");
    assert_eq!(dose["effectivePeriod"]["start"], "2026-03-12T14:30:00+01:00");
    assert_eq!(dose["effectivePeriod"]["end"], "2026-03-12T14:30:40+01:00");
    assert_eq!(dose["status"], "completed");
    // Two images of one injection, and one of another.
    let image = |n: u8, start: &str| {
        file(&format!(
            "SOPInstanceUID = 2.25.{n}\nStudyInstanceUID = 2.25.1\nSeriesInstanceUID = 2.25.2\nPatientID = 1\n\
             SeriesDate = 20260312\nContrastBolusAgent = A\nContrastBolusStartTime = {start}\n"
        ))
    };
    let files = [image(1, "101000"), image(2, "101000"), image(3, "102000")];
    let by = converter(options());
    let convert = |order: [usize; 3]| {
        let sources: Vec<Source<'_>> = order.iter().map(|i| Source::new("a.dcm", &files[*i])).collect();
        by.convert_study(&sources).unwrap().output.unwrap().to_bytes()
    };
    let first = convert([0, 1, 2]);
    assert_eq!(given(&serde_json::from_slice(&first).unwrap()).len(), 2);
    assert_eq!(first, convert([2, 0, 1]));
}

#[test]
fn a_word_that_says_that_nothing_was_given_gives_nothing() {
    let plain =
        "SOPInstanceUID = 2.25.1\nStudyInstanceUID = 2.25.1\nSeriesInstanceUID = 2.25.2\nPatientID = 1\n";
    for word in ["NONE", "No Contrast", "n/a"] {
        let (out, report) =
            converted(&file(&format!("{plain}ContrastBolusAgent = {word}\nContrastBolusVolume = 0\n")));
        assert!(given(&out).is_empty(), "{word}");
        assert!(report.losses.iter().any(|l| &*l.source == "ContrastBolusAgent"), "{word}");
    }
    // A volume of nobody knows what.
    let (out, _) = converted(&file(&format!("{plain}ContrastBolusVolume = 80\n")));
    assert!(given(&out).is_empty());
}

#[test]
fn a_radiopharmaceutical_has_its_activity_and_its_moment() {
    let (out, _) = converted(&fixture("tracer"));
    let all = given(&out);
    let (dose, agent) = all.iter().find(|(_, m)| m["code"]["text"] == "FDG").unwrap();
    assert_eq!(agent["code"]["coding"][0]["code"], "35321007");
    assert_eq!(agent["ingredient"][0]["itemCodeableConcept"]["coding"][0]["code"], "77004003");
    assert_eq!(
        (&dose["dosage"]["dose"]["code"], &dose["dosage"]["dose"]["value"]),
        (&"Bq".into(), &370_000_000.into())
    );
    assert_eq!(dose["identifier"][0]["value"], "urn:oid:2.25.16");
    assert_eq!(dose["effectivePeriod"]["start"], "2026-03-12T13:15:00+01:00");
    // All but the image of PET say MBq.
    let text = std::fs::read_to_string(crate::common::in_crate("tests/data/dicom/tracer.txt")).unwrap();
    let nm = text
        .replace("1.2.840.10008.5.1.4.1.1.128", "1.2.840.10008.5.1.4.1.1.20")
        .replace("= 370000000", "= 370");
    let (out, _) = converted(&file(&nm));
    let all = given(&out);
    let (dose, _) = all.iter().find(|(_, m)| m["code"]["text"] == "FDG").unwrap();
    assert_eq!(
        (&dose["dosage"]["dose"]["code"], &dose["dosage"]["dose"]["value"]),
        (&"MBq".into(), &370.into())
    );
}

#[test]
fn each_agent_of_an_enhanced_image_is_given() {
    let (out, report) = converted(&fixture("enhanced"));
    let all = given(&out);
    assert_eq!(all.len(), 2);
    let (dose, _) = all.iter().find(|(_, m)| m["code"]["coding"][0]["display"] == "Iohexol").unwrap();
    assert_eq!(dose["dosage"]["dose"]["value"], 80);
    assert_eq!(dose["effectivePeriod"]["start"], "2026-03-12T14:30:00+01:00");
    assert!(report.losses.iter().any(|l| l.source.contains("ContrastAdministrationProfileSequence[1]")));
}

#[test]
fn of_a_phantom_nothing_is_given_and_nothing_is_lost_in_silence() {
    let text = std::fs::read_to_string(crate::common::in_crate("tests/data/dicom/trial.txt")).unwrap();
    let (out, _) = converted(&file(&format!("{text}QualityControlSubject = YES\n")));
    for kind in ["MedicationAdministration", "Patient", "Group", "ResearchSubject"] {
        assert!(resources(&out, kind).is_empty(), "{kind}");
    }
    assert_eq!(resources(&out, "ResearchStudy").len(), 2);
}

#[test]
fn what_is_tracked_is_a_part_of_the_body() {
    let (out, _) = converted(&fixture("report"));
    let structure = one(&out, "BodyStructure");
    let numbers: Vec<_> =
        structure["identifier"].as_array().unwrap().iter().map(|i| i["value"].clone()).collect();
    assert_eq!(numbers, ["urn:oid:2.25.700", "Nodule 1"]);
    assert!(structure["location"]["coding"].is_array());
    assert!(structure["locationQualifier"][0]["coding"].is_array());
    let observations = resources(&out, "Observation");
    let points = |o: &&&Value| o["extension"][0]["url"] == "http://hl7.org/fhir/StructureDefinition/bodySite";
    let group = observations.iter().find(points).unwrap();
    let entries = out["entry"].as_array().unwrap();
    let reference = &group["extension"][0]["valueReference"]["reference"];
    let found = entries.iter().find(|e| e["fullUrl"] == *reference).unwrap();
    assert_eq!(found["resource"]["resourceType"], "BodyStructure");
    assert!(group.get("identifier").is_none(), "the lesion is followed, not the observation");
    // A report twice, as of two examinations: one part of the body.
    let text = std::fs::read_to_string(crate::common::in_crate("tests/data/dicom/report.txt")).unwrap();
    let uid = text.lines().find_map(|l| l.strip_prefix("SOPInstanceUID = ")).unwrap();
    let files = [file(&text), file(&text.replace(uid, "2.25.999777"))];
    let sources: Vec<Source<'_>> = files.iter().map(|bytes| Source::new("a.dcm", bytes)).collect();
    let joined = converter(options()).convert_study(&sources).unwrap();
    check(&joined.reports);
    let out: Value = serde_json::from_slice(&joined.output.unwrap().to_bytes()).unwrap();
    one(&out, "BodyStructure");
    assert_eq!(resources(&out, "DiagnosticReport").len(), 2);
}

#[test]
fn a_document_is_told_and_its_bytes_stay_in_the_instance() {
    let (out, report) = converted(&fixture("document"));
    let document = one(&out, "DocumentReference");
    let attachment = &document["content"][0]["attachment"];
    assert_eq!(attachment["contentType"], "application/pdf");
    assert_eq!(attachment["title"], "Letter");
    assert_eq!(attachment["creation"], "2026-03-11T10:15:00+01:00");
    assert_eq!(document["docStatus"], "final");
    assert_eq!(document["type"]["coding"][0]["code"], "18748-4");
    assert_eq!(document["masterIdentifier"]["value"], "urn:oid:2.25.401");
    assert_eq!(document["identifier"][0]["system"], "urn:oid:1.2.3.4");
    assert_eq!(document["identifier"][0]["value"], "D-1");
    let lost = report.losses.iter().find(|l| &*l.source == "EncapsulatedDocument").unwrap();
    assert_eq!(lost.reason, Reason::NoTarget);
}
