//! The traps of lineage and of accounting, one test each.

use synovia_mapping::report::{Lineage, Loss};
use synovia_mapping::{Conversion, Options, Piece, Reason, Source};

use crate::common::{check, convert, convert_by, messages, output, resources, tsv};

/// An admission with an offset in MSH-7 and a patient.
fn adt(segments: &str) -> String {
    format!("MSH|^~\\&|LAB|HOSP|||20240102030405+0100||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||4711\r{segments}")
}

/// A result of one report.
fn oru(segments: &str) -> String {
    format!("MSH|^~\\&|LAB|HOSP|||20240102030405+0100||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||4711\r{segments}")
}

const OBR: &str = "OBR|1|P1|F1|24331-1^Lipid^LN|||20240101||||||||||||||||||F\r";

/// Converts and holds the conversion to the laws.
fn lawful(message: &str) -> Conversion {
    check(&Source::new("trap.hl7", message.as_bytes()), &Options::default())
}

fn entries<'r>(made: &'r Conversion, source: &'r str) -> Vec<&'r Lineage> {
    made.report.targets_of(source).collect()
}

fn loss<'r>(made: &'r Conversion, source: &str) -> Option<&'r Loss> {
    made.report.losses.iter().find(|loss| &*loss.source == source)
}

fn lost(made: &Conversion, source: &str) -> Option<Reason> {
    loss(made, source).map(|loss| loss.reason)
}

fn codes(made: &Conversion) -> Vec<&'static str> {
    made.report.issues.iter().map(|issue| issue.code).collect()
}

fn used(made: &Conversion, rule: &str) -> bool {
    made.report.lineage.iter().any(|l| l.rules.iter().any(|r| r.id() == rule))
}

#[test]
fn a_value_with_two_targets_is_one_leaf() {
    let made = lawful(&adt("DG1|1||I10^Hypertension^I10||||||||||||||||20240101\r"));
    let found = entries(&made, "DG1-19[1].1");
    let ends = |end: &str| found.iter().any(|l| l.target.ends_with(end));
    assert!(found.len() == 2 && ends("recordedDate") && ends("extension[0].valueDateTime"), "{found:?}");
}

#[test]
fn several_leaves_of_one_target_are_an_entry_each() {
    let made = lawful(&oru(&format!("{OBR}OBX|1|VR|A^a^L||3^5||||||F\r")));
    let observation = resources(&output(&made), "Observation").first().copied().cloned().unwrap();
    assert_eq!(observation["valueString"], "3-5");
    let (first, second) = (entries(&made, "OBX-5[1].1"), entries(&made, "OBX-5[1].2"));
    assert_eq!((first.len(), second.len()), (1, 1));
    assert_eq!(first[0].target, second[0].target);
    assert_eq!(made.report.source_of(&first[0].target).filter(|l| l.role.is_none()).count(), 2);
}

#[test]
fn a_condition_that_did_not_hold_decides_nothing() {
    // PV1-2 decides the status of the place only where it is P.
    let planned = lawful(&adt("PV1|1|P|W^R^B\r"));
    let decides = |made: &Conversion, end: &str| {
        entries(made, "PV1-2[1].1").iter().any(|l| l.role == Some("decides") && l.target.ends_with(end))
    };
    assert!(decides(&planned, "location[0].status"));
    let inpatient = lawful(&adt("PV1|1|I|W^R^B\r"));
    assert!(!used(&inpatient, "segments/PV1-Encounter#8"));
    // DG1-21 only decides, and only as D: otherwise it is lost.
    let field = |code: &str| adt(&format!("DG1|1||I10^H^I10||||||||||||||||||{code}\r"));
    assert!(entries(&lawful(&field("D")), "DG1-21[1].1").iter().all(|l| l.role == Some("decides")));
    assert!(lost(&lawful(&field("A")), "DG1-21[1].1").is_some());
}

#[test]
fn a_value_type_without_a_value_decides_nothing() {
    let made = lawful(&oru(&format!("{OBR}OBX|1|NM|A^a^L||||||||F\r")));
    assert!(lost(&made, "OBX-2[1].1").is_some());
    let made = lawful(&oru(&format!("{OBR}OBX|1|NM|A^a^L||5||||||F\r")));
    let found = entries(&made, "OBX-2[1].1");
    assert!(!found.is_empty() && found.iter().all(|l| l.role == Some("decides")), "{found:?}");
}

#[test]
fn of_a_chain_of_fallbacks_only_the_row_that_fired_is_named() {
    let rows: Vec<String> = (19..=24).map(|n| format!("segments/OBX-Observation#{n}")).collect();
    for (value, row) in
        [("<>^1", 19), ("^1^:^2", 20), ("^1^-^2", 21), ("^1^+", 22), (">^1", 23), ("^many^:", 24)]
    {
        let made = lawful(&oru(&format!("{OBR}OBX|1|SN|A^a^L||{value}||||||F\r")));
        let fired: Vec<_> = rows.iter().filter(|r| used(&made, r)).collect();
        assert_eq!(fired, [&format!("segments/OBX-Observation#{row}")], "{value}");
    }
}

#[test]
fn the_offset_of_msh_7_decides_and_is_no_value() {
    let visit = format!("PV1|1|I|{}20240101100000\r", "|".repeat(41));
    let made = lawful(&adt(&visit));
    let period = resources(&output(&made), "Encounter")[0]["period"].clone();
    assert_eq!(period["start"], "2024-01-01T10:00:00+01:00");
    let start = entries(&made, "PV1-44[1].1");
    assert!(start.iter().any(|l| l.role.is_none()));
    let target = &start[0].target;
    let lent: Vec<_> =
        made.report.source_of(target).filter(|l| l.source.as_deref() == Some("MSH-7[1].1")).collect();
    assert!(!lent.is_empty() && lent.iter().all(|l| l.role == Some("decides")), "{lent:?}");
    // A time with an offset of its own takes none.
    let own = lawful(&adt(&visit.replace("100000", "100000-0500")));
    let target = &entries(&own, "PV1-44[1].1")[0].target;
    assert!(own.report.source_of(target).all(|l| l.source.as_deref() != Some("MSH-7[1].1")));
}

#[test]
fn a_code_that_its_map_does_not_have_stays_as_text_without_the_map() {
    let made = lawful(&adt("NK1|1|Muster^Max|QQQ\r"));
    let person = resources(&output(&made), "RelatedPerson")[0].clone();
    assert_eq!(person["relationship"][0]["text"], "QQQ");
    let found = entries(&made, "NK1-3[1].1");
    assert!(
        !found.is_empty() && found.iter().flat_map(|l| &l.rules).all(|r| !r.id().starts_with("codesystems/"))
    );
    assert!(codes(&made).contains(&"mapping/code-not-mapped"));
}

#[test]
fn one_practitioner_named_twice_in_the_same_words_is_one() {
    let visit = "PV1|1|I|||||12^Welby^Marcus^^^^^^HOSP\r";
    let order = "ORC|NW|P1||||||||||12^Welby^Marcus^^^^^^HOSP\r";
    let made = lawful(&oru(&format!("{visit}{order}{OBR}")));
    assert_eq!(resources(&output(&made), "Practitioner").len(), 1);
    let (first, second) = (entries(&made, "PV1-7[1].1"), entries(&made, "ORC-12[1].1"));
    assert!(!first.is_empty() && !second.is_empty());
    assert_eq!(first[0].target, second[0].target);
    // OBR-16 repeats ORC-12.
    let again = format!(
        "OBR|1|P1|F1|24331-1^Lipid^LN|||20240101|||||||||12^Welby^Marcus^^^^^^HOSP{}F\r",
        "|".repeat(9)
    );
    let made = lawful(&oru(&format!("{visit}{order}{again}")));
    assert_eq!(resources(&output(&made), "Practitioner").len(), 1);
    assert!(!entries(&made, "OBR-16[1].1").is_empty());
}

#[test]
fn one_practitioner_named_twice_in_other_words_keeps_the_first() {
    let named = |visit: &str, order: &str| {
        let visit = format!("PV1|1|I|||||12^Welby^Marcus^{visit}^^^^^HOSP\r");
        let order = format!("ORC|NW|P1||||||||||12^Welby^Marcus^{order}^^^^^HOSP\r");
        lawful(&oru(&format!("{visit}{order}{OBR}")))
    };
    let made = named("James", "Joseph");
    assert_eq!(resources(&output(&made), "Practitioner").len(), 1);
    let policy = [lost(&made, "ORC-12[1].4"), lost(&made, "PV1-7[1].4")];
    assert!(policy.contains(&Some(Reason::Policy)), "{:?}", made.report.losses);
    assert!(codes(&made).contains(&"mapping/conflicting-copy"));
    // What is equal is mapped for both.
    assert_eq!(entries(&made, "PV1-7[1].1")[0].target, entries(&made, "ORC-12[1].1")[0].target);
    assert!(!codes(&named("James", "James")).contains(&"mapping/conflicting-copy"));
}

#[test]
fn another_person_with_the_same_number_is_another() {
    let visit = "PV1|1|I|||||12^Welby^Marcus^^^^^^HOSP\r";
    let order = "ORC|NW|P1||||||||||12^Kildare^James^^^^^^HOSP\r";
    let made = lawful(&oru(&format!("{visit}{order}{OBR}")));
    assert_eq!(resources(&output(&made), "Practitioner").len(), 2);
}

#[test]
fn who_is_known_by_a_role_only_is_kept() {
    let made = lawful(&adt("NK1|1||E^Employer||||||||||||M\r"));
    let made = output(&made);
    let contact = &resources(&made, "Patient")[0]["contact"][0];
    assert_eq!(contact["gender"], "male");
    assert_eq!(contact["name"]["extension"][0]["valueCode"], "unknown");
}

#[test]
fn leaves_of_an_element_that_is_dropped_are_lost() {
    // Data that is no base64.
    let made = lawful(&oru(&format!("{OBR}OBX|1|ED|A^a^L||^AP^PDF^Base64^!!!||||||F\r")));
    assert_eq!(lost(&made, "OBX-5[1].5"), Some(Reason::Invalid));
}

#[test]
fn labels_of_instances_are_not_positions() {
    let made = lawful(&adt("").replace("PID|1||4711", "PID|1||4711||Muster^Erika||||Alias^Anna"));
    let of = |source: &str| entries(&made, source)[0].target.clone();
    assert!(of("PID-5[1].1").ends_with("name[0].family"), "{}", of("PID-5[1].1"));
    assert!(of("PID-9[1].1").ends_with("name[1].family"));
    assert!(used(&made, "segments/PID-Patient#14"));
    // Without PID-5 the alias is the first name there is.
    let made = lawful(&adt("").replace("PID|1||4711", "PID|1||4711||||||Alias^Anna"));
    assert!(entries(&made, "PID-9[1].1")[0].target.ends_with("name[0].family"));
}

#[test]
fn paths_name_primitives_and_choices_as_fhir_does() {
    let made = lawful(&adt("OBX|1|NM|A^a^L||5||||||F\r").replace("4711", "4711||||19700102153000+0100"));
    let found: Vec<_> = entries(&made, "PID-7[1].1").iter().map(|l| l.target.clone()).collect();
    assert!(found.iter().any(|t| t.ends_with(".birthDate")), "{found:?}");
    assert!(found.iter().any(|t| t.ends_with(".birthDate.extension[0].valueDateTime")), "{found:?}");
    assert!(entries(&made, "OBX-5[1].1")[0].target.ends_with(".valueQuantity.value"));
    let patient = resources(&output(&made), "Patient")[0].clone();
    assert_eq!(patient["birthDate"], "1970-01-02");
    assert_eq!(patient["_birthDate"]["extension"][0]["valueDateTime"], "1970-01-02T15:30:00+01:00");
}

#[test]
fn a_null_is_a_reason_for_absence() {
    let made = lawful(&adt("").replace("4711", "4711||Muster^Erika||\"\""));
    let found = entries(&made, "PID-7[1].1");
    assert_eq!(found.len(), 1);
    assert!(found[0].rules.iter().any(|r| r.id() == "hl7v2/null#data-absent-reason"), "{found:?}");
    let patient = resources(&output(&made), "Patient")[0].clone();
    assert_eq!(patient["_birthDate"]["extension"][0]["valueCode"], "unknown");
    assert!(patient["birthDate"].is_null());
}

#[test]
fn what_is_computed_again_has_no_target() {
    let input = format!("FHS|^~\\&|S\rBHS|^~\\&|S\r{}BTS|1\rFTS|1\r", adt("OBX|1|ST|A^a^L||x||||||F\r"));
    let found = messages("batch.hl7", input.as_bytes());
    let made = check(&found[0], &Options::default());
    for path in ["BTS-1[1].1", "FTS-1[1].1", "PID-1[1].1", "OBX-1[1].1"] {
        assert_eq!(lost(&made, path), Some(Reason::NoTarget), "{path}");
    }
    let why = tsv("data/no-target.tsv");
    assert!(why.iter().all(|r| {
        ["hl7v2", "cda", "dicom", "dicom-json", "dicom-xml", "fhir", "x12"].contains(&r["format"].as_str())
            && !r["position"].is_empty()
            && !r["why"].is_empty()
    }));
}

#[test]
fn offsets_are_those_of_the_whole_input_however_large() {
    let message = adt("PV1|1|I\rDG1|1||I10^H^I10\r");
    let near = convert(&message);
    let base = 5_u64 << 32;
    let mut source = Source::new("huge.hl7", message.as_bytes());
    source.message = Piece::new(message.as_bytes(), base);
    source.headers = vec![Piece::new(b"FHS|^~\\&|S\r", 3)];
    source.trailers = vec![Piece::new(b"FTS|1\r", base + 1_000)];
    let far = check(&source, &Options::default());
    let moved: Vec<_> = near.report.lineage.iter().map(|l| l.offset.map(|o| o + base)).collect();
    assert_eq!(moved, far.report.lineage.iter().map(|l| l.offset).collect::<Vec<_>>());
    assert_eq!(near.output.to_bytes(), far.output.to_bytes());
    assert_eq!(loss(&far, "FHS-3[1].1").unwrap().offset, 3 + 9);
    assert_eq!(loss(&far, "FTS-1[1].1").unwrap().offset, base + 1_000 + 4);
    let issue = far.report.issues.iter().find_map(|i| i.offset);
    assert!(issue.is_none_or(|o| o >= base));
}

#[test]
fn a_time_zone_is_never_invented() {
    let without = adt(&format!("PV1|1|I|{}20240101100000\r", "|".repeat(41))).replace("+0100", "");
    let start = |made: &Conversion| resources(&output(made), "Encounter")[0]["period"]["start"].clone();
    let made = lawful(&without);
    assert_eq!(start(&made), "2024-01-01");
    assert!(codes(&made).contains(&"mapping/no-time-zone"));
    // A leaf mapped in part is mapped, and has an issue.
    assert!(!entries(&made, "PV1-44[1].1").is_empty());
    let issue = made.report.issues.iter().find(|i| i.code == "mapping/no-time-zone").unwrap();
    assert!(issue.source.is_some() && issue.offset.is_some());
    let mut options = Options::default();
    options.time_zone = Some("-03:00".into());
    assert_eq!(start(&convert_by(&options, &without)), "2024-01-01T10:00:00-03:00");
    // The sender's word comes before the caller's.
    let sent = without.replace("20240102030405", "20240102030405+0200");
    assert_eq!(start(&convert_by(&options, &sent)), "2024-01-01T10:00:00+02:00");
    let own = sent.replace("20240101100000", "20240101100000+0900");
    assert_eq!(start(&convert_by(&options, &own)), "2024-01-01T10:00:00+09:00");
}

#[test]
fn leaves_of_local_segments_are_accounted_for() {
    let made = lawful(&adt("ZZ1|a^b&c~d|\"\"\rZZ1|e\rno separator at all\r"));
    for path in ["ZZ1-1[1].1", "ZZ1-1[1].2.1", "ZZ1-1[1].2.2", "ZZ1-1[2].1", "ZZ1-2[1].1", "ZZ1[2]-1[1].1"] {
        assert_eq!(lost(&made, path), Some(Reason::Unsupported), "{path}");
    }
    assert!(made.report.losses.iter().any(|l| l.source.starts_with("???")), "{:?}", made.report.losses);
}

#[test]
fn the_envelope_belongs_to_the_messages_it_covers() {
    let input =
        format!("FHS|^~\\&|S^1\rBHS|^~\\&|T\r{}{}BTS|2|c\rFTS|1\r", adt(""), adt("").replace("|1|P", "|2|P"));
    let found = messages("batch.hl7", input.as_bytes());
    assert_eq!(found.len(), 2);
    let (first, second) = (check(&found[0], &Options::default()), check(&found[1], &Options::default()));
    for path in ["FHS-3[1].1", "FHS-3[1].2", "BHS-3[1].1"] {
        assert!(loss(&first, path).is_some() && loss(&second, path).is_some(), "{path}");
    }
    for path in ["BTS-1[1].1", "BTS-2[1].1", "FTS-1[1].1"] {
        assert!(loss(&first, path).is_none() && loss(&second, path).is_some(), "{path}");
    }
    assert_eq!((first.report.message, second.report.message), (1, 2));
}

#[test]
fn values_of_one_obx_are_components_in_the_order_they_arrive() {
    let made = lawful(&oru(&format!("{OBR}OBX|1|ST|A^a^L||x~\"\"~z||||||F\r")));
    let of = |source: &str| entries(&made, source).iter().map(|l| l.target.clone()).collect::<Vec<_>>();
    assert!(
        of("OBX-5[1].1").iter().any(|t| t.ends_with("component[0].valueString")),
        "{:?}",
        of("OBX-5[1].1")
    );
    assert!(of("OBX-5[2].1").iter().any(|t| t.contains("component[1]")), "{:?}", of("OBX-5[2].1"));
    assert!(
        of("OBX-5[3].1").iter().any(|t| t.ends_with("component[2].valueString")),
        "{:?}",
        of("OBX-5[3].1")
    );
}
