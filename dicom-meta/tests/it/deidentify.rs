//! De-identification: every action of the table, its options, and that nothing of a patient is left in the corpus.

use std::collections::BTreeMap;

use synovia_dicom_meta::deidentify::{
    Action, Dates, Deidentified, DeidentifyOptions, SafePrivate, deidentify,
};
use synovia_dicom_meta::{Builder, DataSet, Tag, Vr, parse, tags};

/// FNV-1a over two offsets: enough for tests, and no secret.
fn hash(text: &[u8]) -> Vec<u8> {
    let one = |start: u64| text.iter().fold(start, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01B3));
    [one(0xCBF2_9CE4_8422_2325).to_be_bytes(), one(7).to_be_bytes()].concat()
}

fn sample() -> DataSet<'static> {
    let mut b = Builder::new();
    let texts = [
        (tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2"),
        (tags::SOP_INSTANCE_UID, "2.25.11"),
        (tags::STUDY_DATE, "20240228"),
        (tags::STUDY_TIME, "101500"),
        (tags::ACCESSION_NUMBER, "ACC-1"),
        (tags::MODALITY, "CT"),
        (tags::INSTITUTION_NAME, "Musterklinik"),
        (tags::STATION_NAME, "CT1"),
        (tags::STUDY_DESCRIPTION, "chest of Muster"),
        (tags::PATIENT_NAME, "Muster^Erika"),
        (tags::PATIENT_ID, "4711"),
        (tags::PATIENT_BIRTH_DATE, "19620214"),
        (tags::PATIENT_SEX, "F"),
        (tags::PATIENT_AGE, "062Y"),
        (tags::STUDY_INSTANCE_UID, "2.25.12"),
        (tags::SERIES_INSTANCE_UID, "2.25.13"),
        (tags::BODY_PART_EXAMINED, "CHEST"),
    ];
    for (tag, text) in texts {
        b.text(tag, text).unwrap();
    }
    b.raw(Tag::new(9, 0x10), Vr::LO, b"MAKER").unwrap();
    b.raw(Tag::new(9, 0x1001), Vr::LO, b"safe").unwrap();
    b.raw(Tag::new(9, 0x1002), Vr::LO, b"Muster").unwrap();
    b.raw(Tag::new(0x6000, 0x3000), Vr::OW, &[1, 2]).unwrap();
    b.start_sequence(tags::REFERENCED_STUDY_SEQUENCE).unwrap().start_item().unwrap();
    b.text(tags::REFERENCED_SOP_CLASS_UID, "1.2.840.10008.3.1.2.3.1").unwrap();
    b.text(tags::REFERENCED_SOP_INSTANCE_UID, "2.25.12").unwrap();
    b.end_item().unwrap().end_sequence().unwrap();
    b.start_sequence(tags::REQUEST_ATTRIBUTES_SEQUENCE).unwrap().start_item().unwrap();
    b.text(tags::REQUESTED_PROCEDURE_ID, "RP-1").unwrap();
    b.end_item().unwrap().end_sequence().unwrap();
    b.finish().unwrap()
}

fn run(
    data_set: &DataSet<'_>,
    set: impl FnOnce(&mut DeidentifyOptions<'_>),
) -> (DataSet<'static>, Deidentified) {
    let mut options = DeidentifyOptions::new(&hash);
    set(&mut options);
    let done = deidentify(data_set, &options).unwrap();
    (parse(&done.bytes).unwrap().into_owned(), done)
}

fn text(data_set: &DataSet<'_>, tag: Tag) -> Option<String> {
    data_set.element(tag).map(|e| e.text_lossy().trim_end_matches([' ', '\0']).to_string())
}

#[test]
fn the_basic_profile_by_the_needs_of_the_object() {
    let (out, done) = run(&sample(), |_| {});
    // Type 2: emptied. Type 3: removed. Dummy where the table says so. UIDs renamed alike wherever they stand.
    assert_eq!(text(&out, tags::PATIENT_NAME).as_deref(), Some(""));
    assert_eq!(text(&out, tags::STUDY_DATE).as_deref(), Some(""));
    assert_eq!(text(&out, tags::INSTITUTION_NAME), None);
    assert_eq!(text(&out, tags::PATIENT_AGE), None);
    assert_eq!(text(&out, tags::STUDY_DESCRIPTION), None);
    assert_eq!(text(&out, tags::SOP_CLASS_UID).as_deref(), Some("1.2.840.10008.5.1.4.1.1.2"));
    assert_eq!(text(&out, tags::BODY_PART_EXAMINED).as_deref(), Some("CHEST"));
    let study = text(&out, tags::STUDY_INSTANCE_UID).unwrap();
    assert!(study.starts_with("2.25.") && study != "2.25.12" && study.len() <= 64, "{study}");
    assert!(out.element(Tag::new(9, 0x10)).is_none() && out.element(Tag::new(9, 0x1001)).is_none());
    assert!(out.element(Tag::new(0x6000, 0x3000)).is_none());
    assert_eq!(text(&out, tags::PATIENT_IDENTITY_REMOVED).as_deref(), Some("YES"));
    assert_eq!(text(&out, tags::LONGITUDINAL_TEMPORAL_INFORMATION_MODIFIED).as_deref(), Some("REMOVED"));
    let codes = out.element(tags::DEIDENTIFICATION_METHOD_CODE_SEQUENCE).unwrap();
    assert_eq!(codes.items().count(), 1);
    let actions: BTreeMap<String, Action> =
        done.touched.iter().map(|t| (t.location.to_string(), t.action)).collect();
    assert_eq!(actions["PatientName"], Action::Empty);
    assert_eq!(actions["StudyInstanceUID"], Action::Uid);
    assert_eq!(actions["InstitutionName"], Action::Remove);
    assert!(!actions.contains_key("BodyPartExamined"));
}

#[test]
fn options_keep_what_they_name() {
    let (out, _) = run(&sample(), |o| {
        o.retain_uids = true;
        o.retain_patient_characteristics = true;
        o.retain_institution_identity = true;
        o.retain_device_identity = true;
        o.dates = Dates::Keep;
    });
    assert_eq!(text(&out, tags::STUDY_INSTANCE_UID).as_deref(), Some("2.25.12"));
    assert_eq!(text(&out, tags::PATIENT_AGE).as_deref(), Some("062Y"));
    assert_eq!(text(&out, tags::INSTITUTION_NAME).as_deref(), Some("Musterklinik"));
    assert_eq!(text(&out, tags::STATION_NAME).as_deref(), Some("CT1"));
    assert_eq!(text(&out, tags::STUDY_DATE).as_deref(), Some("20240228"));
    assert_eq!(text(&out, tags::PATIENT_NAME).as_deref(), Some(""));
    assert_eq!(text(&out, tags::LONGITUDINAL_TEMPORAL_INFORMATION_MODIFIED).as_deref(), Some("UNMODIFIED"));
    let codes = out.element(tags::DEIDENTIFICATION_METHOD_CODE_SEQUENCE).unwrap();
    let codes: Vec<_> =
        codes.items().map(|i| i.element(tags::CODE_VALUE).unwrap().text().unwrap().into_owned()).collect();
    assert_eq!(codes, ["113100", "113110", "113109", "113112", "113108", "113106"]);
}

#[test]
fn dates_are_moved_and_descriptions_cleaned() {
    let (out, done) = run(&sample(), |o| {
        o.dates = Dates::Shift(2);
        o.clean_descriptors = true;
        o.clean = Some(&|element| Some(element.text_lossy().replace("Muster", "somebody")));
    });
    assert_eq!(text(&out, tags::STUDY_DATE).as_deref(), Some("20240301"));
    assert_eq!(text(&out, tags::STUDY_TIME).as_deref(), Some("101500"));
    assert_eq!(text(&out, tags::STUDY_DESCRIPTION).as_deref(), Some("chest of somebody"));
    assert!(done.touched.iter().any(|t| t.action == Action::Shift));
    // Without somebody who cleans, what would be cleaned is removed.
    let (out, _) = run(&sample(), |o| o.clean_descriptors = true);
    assert_eq!(text(&out, tags::STUDY_DESCRIPTION), None);
}

#[test]
fn private_attributes_stay_only_from_a_list() {
    static SAFE: [SafePrivate<'_>; 1] = [SafePrivate { creator: "MAKER", group: 9, element: 1 }];
    let (out, done) = run(&sample(), |o| o.retain_safe_private = Some(&SAFE));
    assert_eq!(text(&out, Tag::new(9, 0x10)).as_deref(), Some("MAKER"));
    assert_eq!(text(&out, Tag::new(9, 0x1001)).as_deref(), Some("safe"));
    assert_eq!(text(&out, Tag::new(9, 0x1002)), None);
    assert!(done.touched.iter().any(|t| t.location.to_string() == "(0009,1002)"));
}

#[test]
fn errors_and_reports_hold_no_content() {
    let (_, done) = run(&sample(), |_| {});
    assert!(!format!("{done:?}").contains("Muster"));
}

/// Every file that parses: what is written parses, and neither the name nor the number of the patient is left in it.
#[test]
fn nothing_of_the_patients_of_the_corpus_is_left() {
    let Some(corpus) = std::env::var_os("SYNOVIA_CORPUS") else { return };
    let mut done = 0;
    for folder in ["pydicom", "pydicom-data", "gen"] {
        for file in std::fs::read_dir(std::path::Path::new(&corpus).join("dicom").join(folder)).unwrap() {
            let path = file.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let Ok(data_set) = parse(&bytes) else { continue };
            if !data_set.is_complete() {
                continue;
            }
            let options = DeidentifyOptions::new(&hash);
            let Ok(out) = deidentify(&data_set, &options) else { panic!("{}", path.display()) };
            let again = parse(&out.bytes).unwrap();
            for tag in [tags::PATIENT_NAME, tags::PATIENT_ID] {
                let Some(value) = data_set.element(tag).map(|e| e.raw().trim_ascii().to_vec()) else {
                    continue;
                };
                if value.len() > 5 {
                    let left =
                        again.leaves().find(|l| l.element.raw().windows(value.len()).any(|w| w == value));
                    assert!(left.is_none(), "{} {left:?}", path.display());
                }
            }
            done += 1;
        }
    }
    assert!(done > 150, "{done}");
}
