//! ADT_A01: admissions, registrations and updates. Other ADT messages are read by it too.

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::header::{self, HeaderRows};
use super::observation::{self, ObservationRows, Obx};
use super::patient::{self, PatientRows};
use super::visit::{self, VisitRows};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::{al1, dg1};
use crate::generated::rules::hl7v2::adt_a01 as own;
use crate::generated::rules::messages::adt_a01 as r;
use crate::model::{AllergyIntolerance, Condition, Encounter, EpisodeOfCare, Key, Reference};
use crate::report::Severity;

const HEADER: HeaderRows = HeaderRows {
    bundle: r::R3,
    message_header: r::R4,
    source: Some(r::R5),
    transformation: Some(r::R6),
    event: Some(r::R11),
    operator: Some(r::R12),
};

const PATIENT: PatientRows = PatientRows {
    patient: r::R13,
    account: Some(r::R14),
    provenance: Some(r::R15),
    demographics: r::R16,
    living_will: Some(r::R17),
    related_person: Some(r::R28),
    contact: Some(r::R29),
    contact_only: Some(r::R30),
};

const VISIT: VisitRows = VisitRows {
    encounter: r::R34,
    history: r::R35,
    patient: r::R36,
    coverage: r::R37,
    encounter_additional: r::R38,
};

const OBSERVATION: ObservationRows = ObservationRows {
    observation: r::R44,
    components: r::R45,
    question: None,
    note: Some(own::OBSERVATION_NOTE),
};

/// The segments of the first patient, found wherever they stand: senders put PD1, NK1 and PV1 in any order.
#[derive(Default)]
struct Segments<'a> {
    pid: Option<SegmentView<'a>>,
    pd1: Option<SegmentView<'a>>,
    nk1: Vec<SegmentView<'a>>,
    pv1: Option<SegmentView<'a>>,
    pv2: Option<SegmentView<'a>>,
    obx: Vec<Obx<'a>>,
    al1: Vec<SegmentView<'a>>,
    dg1: Vec<SegmentView<'a>>,
}

/// Reads the message.
pub(crate) fn read(v2: &V2<'_>) {
    let segments = collect(v2);
    let patient = patient::read(v2, &PATIENT, segments.pid, segments.pd1, &segments.nk1);
    let encounter = visit::read(v2, &VISIT, segments.pv1, segments.pv2, patient);
    let subject = Subject { patient, encounter };
    header::read(v2, &HEADER, subject);
    observation::read(v2, &OBSERVATION, &segments.obx, subject);
    for al1 in &segments.al1 {
        allergy(v2.segment(*al1), subject);
    }
    let episode = encounter.and_then(|e| episode_of(v2, e));
    for dg1 in &segments.dg1 {
        diagnosis(v2.segment(*dg1), subject, episode);
    }
}

/// Everything from a second PID on is about somebody else and is left.
fn collect<'a>(v2: &V2<'a>) -> Segments<'a> {
    let mut found = Segments::default();
    let mut after_obx = false;
    for at in 0..v2.message.segment_count() {
        let Some(segment) = v2.message.segment_at(at) else { continue };
        let id = segment.id();
        match id.as_bytes() {
            b"PID" if found.pid.is_some() => {
                v2.segment(segment).issue(Severity::Warning, "mapping/second-patient");
                break;
            }
            b"PV1" if found.pv1.is_some() => {
                v2.segment(segment).issue(Severity::Warning, "mapping/second-visit");
            }
            b"PID" => found.pid = Some(segment),
            b"PD1" => found.pd1 = found.pd1.or(Some(segment)),
            b"NK1" => found.nk1.push(segment),
            b"PV1" => found.pv1 = Some(segment),
            b"PV2" => found.pv2 = found.pv2.or(Some(segment)),
            b"OBX" => found.obx.push(Obx { obx: segment, notes: Vec::new() }),
            b"NTE" if after_obx => {
                if let Some(obx) = found.obx.last_mut() {
                    obx.notes.push(segment);
                }
            }
            b"AL1" => found.al1.push(segment),
            b"DG1" => found.dg1.push(segment),
            _ => {}
        }
        after_obx = matches!(id.as_bytes(), b"OBX") || (after_obx && id.as_bytes() == b"NTE");
    }
    found
}

fn allergy<'a>(al1: Scope<'_, 'a>, subject: Subject) {
    if !al1::is_allergy(al1) {
        return;
    }
    let s = al1.under(r::R48);
    let mut allergy: AllergyIntolerance<'a> = s.create();
    al1::allergy_intolerance(s, &mut allergy);
    allergy.patient = subject.patient.map(Reference::to);
    s.add(allergy);
}

fn episode_of(v2: &V2<'_>, encounter: Key) -> Option<Key> {
    let record = v2.cx.record.borrow();
    record.get::<Encounter<'_>>(encounter)?.episode_of_care.first()?.to
}

/// One DG1 is one Condition. The guide has three maps for it, by what the diagnosis is in the context of; the narrowest
/// context of the message reads the Condition: the episode, else the encounter, else the patient. Encounter and episode
/// then each point to it by rows of their own.
fn diagnosis<'a>(dg1: Scope<'_, 'a>, subject: Subject, episode: Option<Key>) {
    if !dg1::is_diagnosis(dg1) {
        return;
    }
    let (row, rows) = match (episode, subject.encounter) {
        (Some(_), _) => (r::R52, &dg1::EPISODE),
        (None, Some(_)) => (r::R51, &dg1::ENCOUNTER),
        (None, None) => (r::R50, &dg1::PATIENT),
    };
    let s = dg1.under(row);
    let mut condition: Condition<'a> = s.create();
    dg1::condition(s, rows, &mut condition);
    condition.subject = subject.patient.map(Reference::to);
    condition.encounter = subject.encounter.map(Reference::to);
    let condition = dg1.cx().add(condition);
    if let Some(encounter) = subject.encounter {
        let diagnosis = dg1::encounter_diagnosis(dg1.under(r::R51), condition);
        dg1.cx().update::<Encounter<'a>>(encounter, |e| e.diagnosis.push(diagnosis));
    }
    if let Some(episode) = episode {
        let diagnosis = dg1::episode_diagnosis(dg1.under(r::R52), condition);
        dg1.cx().update::<EpisodeOfCare<'a>>(episode, |e| e.diagnosis.push(diagnosis));
    }
}

#[cfg(test)]
mod tests {
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
}
