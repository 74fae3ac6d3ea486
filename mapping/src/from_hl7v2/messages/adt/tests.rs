//! What is made of ADT messages.

use crate::from_hl7v2::testing::{adt, fired, segment, with_record};
use crate::options::Options;

#[test]
fn each_row_in_scope_fires() {
    let pid = segment("PID", &[(3, "1"), (18, "A"), (33, "20250101"), (34, "FAC")]);
    let pv1 = segment("PV1", &[(2, "I"), (16, "V"), (20, "C"), (43, "W^R")]);
    let kin = ["NK1|1|Doe|SPO", "NK1|2|Doe|E"];
    let vip = Options { vip_is_person: true, ..Options::default() };
    let segments = [&pid, "PD1|||X^^^^^||||Y", kin[0], kin[1], &pv1, "PV2|||P", "AL1|1||X", "DG1|1||J45"];
    let visit = fired(&adt(&segments), &vip, "messages/ADT_A01#");
    let alone = fired(&adt(&[&pid, "DG1|1||J45"]), &vip, "messages/ADT_A01#");
    let episode = segment("PV1", &[(2, "I"), (54, "E")]);
    let episode = fired(&adt(&[&pid, &episode, "DG1|1||J45"]), &vip, "messages/ADT_A01#");
    let all: std::collections::BTreeSet<_> = visit.into_iter().chain(alone).chain(episode).collect();
    for row in [13, 14, 15, 16, 17, 28, 29, 30, 34, 35, 36, 37, 38, 48, 50, 51, 52] {
        assert!(all.contains(&format!("messages/ADT_A01#{row}")), "{row}");
    }
}

#[test]
fn notes_belong_to_the_observation_before_them() {
    let obx = "OBX|1|NM|8302-2^Height^LN||180|cm|||||F";
    let message = adt(&["PID|||1", "NTE|1||of nobody", obx, "NTE|1||a", "NTE|2||b", obx]);
    with_record(&message, &Options::default(), |_, record| {
        let notes = record.observations.iter().map(|o| o.note.len());
        assert_eq!(notes.collect::<Vec<_>>(), [2, 0]);
    });
}

#[test]
fn segments_count_wherever_they_stand() {
    let message = adt(&["DG1|1||J45", "PV1||I", "NK1|1|Doe", "PD1||||9^Who", "PID|||1", "AL1|1||X"]);
    with_record(&message, &Options::default(), |_, record| {
        assert_eq!((record.patients.len(), record.encounters.len()), (1, 1));
        assert_eq!((record.conditions.len(), record.related_persons.len()), (1, 1));
        assert!(record.allergy_intolerances[0].patient.is_some());
        assert!(record.conditions[0].encounter.is_some());
    });
}

#[test]
fn a_second_patient_is_left() {
    let message = adt(&["PID|||1", "PV1||I", "PID|||2", "NK1|1|Doe", "PV1||O"]);
    with_record(&message, &Options::default(), |v2, record| {
        assert_eq!((record.patients.len(), record.encounters.len()), (1, 1));
        assert!(record.related_persons.is_empty());
        assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/second-patient"));
    });
}

#[test]
fn neither_patient_nor_visit_is_needed() {
    with_record(&adt(&["AL1|1||X", "DG1|1||J45"]), &Options::default(), |_, record| {
        assert!(record.patients.is_empty() && record.encounters.is_empty());
        assert!(record.allergy_intolerances[0].patient.is_none());
        assert!(record.conditions[0].subject.is_none());
    });
    with_record(&adt(&["PV1||I"]), &Options::default(), |_, record| {
        assert!(record.encounters[0].subject.is_none());
    });
    with_record(&adt(&["PID|||1"]), &Options::default(), |_, record| {
        assert!(record.encounters.is_empty());
    });
}
