//! ORU_R01: results.
//!
//! Which segments belong together is decided by what stands before them, not by the grammar of one version: senders put
//! results after SPM, leave ORC and PID out, and place notes where no grammar has them. Where a message fits the grammar
//! the outcome is the same.

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::group::{self, About, Group, Order, Part};
use super::header::{self, HeaderRows};
use super::observation::{self, ObservationRows, Obx};
use super::patient::{self, PatientRows};
use super::sub_id;
use super::visit::{self, VisitRows};
use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::segments::orc::{self, Pair};
use crate::from_hl7v2::segments::{nte, obr, spm};
use crate::generated::rules::hl7v2::oru_r01 as own;
use crate::generated::rules::messages::oru_r01 as r;
use crate::model::{DiagnosticReport, Key, Observation, Reference, ServiceRequest, Specimen};
use crate::report::Severity;

const HEADER: HeaderRows = HeaderRows {
    bundle: r::R3,
    message_header: r::R4,
    source: Some(r::R5),
    transformation: Some(r::R6),
    event: None,
    operator: None,
};

const PATIENT: PatientRows = PatientRows {
    patient: r::R12,
    account: None,
    provenance: Some(r::R13),
    demographics: r::R14,
    living_will: Some(r::R15),
    related_person: Some(r::R19),
    contact: Some(r::R20),
    contact_only: None,
};

const VISIT: VisitRows = VisitRows {
    encounter: r::R30,
    history: r::R31,
    patient: r::R32,
    coverage: r::R33,
    encounter_additional: r::R34,
};

const OF_PATIENT: ObservationRows = ObservationRows {
    observation: r::R23,
    components: r::R24,
    question: None,
    note: Some(own::OBSERVATION_NOTE),
};

const OF_ORDER: ObservationRows = ObservationRows {
    observation: r::R63,
    components: r::R64,
    question: Some((r::R65, r::R66)),
    note: Some(r::R70),
};

const OF_SPECIMEN: ObservationRows = ObservationRows {
    observation: r::R77,
    components: r::R78,
    question: None,
    note: Some(own::OBSERVATION_NOTE),
};

/// Reads the message.
pub(crate) fn read(v2: &V2<'_>) {
    let mut focus = Vec::new();
    for (n, group) in group::groups(v2.message, About::Results).iter().enumerate() {
        let patient = patient::read(v2, &PATIENT, group.pid, group.pd1, &group.nk1);
        let encounter = visit::read(v2, &VISIT, group.pv1, group.pv2, patient);
        let subject = Subject { patient, encounter };
        if n == 0 {
            header::read(v2, &HEADER, subject);
        } else {
            focus.extend(patient.into_iter().chain(encounter));
        }
        observation::read(v2, &OF_PATIENT, &group.observations, subject);
        focus.extend(orders(v2, group, subject));
    }
    header::focus(v2, focus);
}

/// The orders of one patient, and the specimens before them; gives the reports.
fn orders<'a>(v2: &V2<'a>, group: &Group<'a>, subject: Subject) -> Vec<Key> {
    let mut reports = Vec::new();
    let mut read = 0..0;
    let mut leading = Vec::new();
    for one in &group.orders {
        if one.before != read {
            read = one.before.clone();
            leading = leading_specimens(v2, group.specimens.get(read.clone()), subject);
        }
        reports.extend(order(v2, one, subject, &leading));
    }
    leading_specimens(v2, group.specimens.get(read.end..), subject);
    reports
}

/// SPM before their orders, with what was observed of them.
fn leading_specimens<'a>(v2: &V2<'a>, parts: Option<&[Part<'a>]>, subject: Subject) -> Vec<Key> {
    let parts = parts.unwrap_or_default();
    let made: Vec<Key> = parts.iter().map(|part| v2.cx.add(specimen(v2, part, subject))).collect();
    if !parts.is_empty() {
        of_specimens(v2, None, (parts, &made), Vec::new(), subject);
    }
    made
}

/// One order: its report, its request if there is an ORC, its specimens and its observations. Gives the report; an order
/// without ORC and OBR has none. `before` are the specimens that stand before it.
fn order<'a>(v2: &V2<'a>, order: &Order<'a>, subject: Subject, before: &[Key]) -> Option<Key> {
    let pair = Pair::of(v2, order.orc, order.obr);
    let mut specimens = specimens(v2, order, subject, before);
    specimens.extend_from_slice(before);
    let request = request(v2, order, pair, subject, &specimens);
    let mut report = report(pair, request, subject);
    report.specimen.extend(specimens.iter().copied().map(Reference::to));
    let (questions, results) = observations(v2, order, subject, &specimens);
    report.result.extend(results.into_iter().map(Reference::to));
    match request {
        Some(key) => v2.cx.update::<ServiceRequest<'a>>(key, |q| {
            q.supporting_info.extend(questions.into_iter().map(Reference::to));
        }),
        // Without an order to support, they are results like others.
        None => report.result.extend(questions.into_iter().map(Reference::to)),
    }
    notes(v2, order, request, &mut report);
    let is_order = order.orc.is_some() || order.obr.is_some();
    is_order.then(|| v2.cx.add(report))
}

/// SPM, or what OBR says of a specimen where there is no SPM; both of them where it is clear that they mean the same.
fn specimens<'a>(v2: &V2<'a>, order: &Order<'a>, subject: Subject, before: &[Key]) -> Vec<Key> {
    let of_subject = || subject.patient.map(Reference::to);
    let obr = order.obr.map(|s| v2.segment(s)).filter(|s| obr::has_specimen(*s));
    let mut made = Vec::new();
    for part in &order.specimens {
        let mut specimen = specimen(v2, part, subject);
        if let (Some(s), 1) = (obr, order.specimens.len()) {
            obr::specimen(s.under(r::R50), &mut specimen);
        }
        made.push(v2.cx.add(specimen));
    }
    match (obr, before) {
        (Some(s), [only]) if order.specimens.is_empty() => obr::complete_specimen(*only, s.under(r::R50)),
        (Some(s), []) if order.specimens.is_empty() => {
            let s = s.under(r::R50);
            let mut specimen = Specimen { subject: of_subject(), ..s.create() };
            obr::specimen(s, &mut specimen);
            made.push(v2.cx.add(specimen));
        }
        (Some(s), _) if order.specimens.len() != 1 => {
            s.issue(Severity::Warning, "mapping/specimen-ambiguous");
        }
        _ => {}
    }
    made
}

fn specimen<'a>(v2: &V2<'a>, part: &Part<'a>, subject: Subject) -> Specimen<'a> {
    let s = v2.segment(part.spm).under(r::R75);
    let mut specimen = Specimen { subject: subject.patient.map(Reference::to), ..s.create() };
    spm::specimen(s, &mut specimen);
    specimen
}

/// The order itself: where ORC says that there is one and, by our own rule, where OBR says what only an order has a place
/// for, such as who asked for it.
fn request<'a>(
    v2: &V2<'a>,
    order: &Order<'a>,
    pair: Pair<'_, 'a>,
    subject: Subject,
    specimens: &[Key],
) -> Option<Key> {
    let s = match (order.orc, order.obr.map(|obr| v2.segment(obr))) {
        (Some(orc), _) => v2.segment(orc).under(r::R41),
        (None, Some(obr)) if obr::speaks_of_an_order(obr) => obr.under(own::ORDER_OF_OBR),
        (None, _) => return None,
    };
    let mut request = ServiceRequest {
        subject: subject.patient.map(Reference::to),
        encounter: subject.encounter.map(Reference::to),
        specimen: specimens.iter().copied().map(Reference::to).collect(),
        ..s.create()
    };
    if order.orc.is_some() {
        orc::service_request(s, pair, &mut request);
    }
    if let Some(obr) = order.obr {
        let row = if order.orc.is_some() { r::R51 } else { own::ORDER_OF_OBR };
        obr::service_request(v2.segment(obr).under(row), pair, &mut request);
    }
    obr::complete_order(s, order.orc.is_some(), &mut request);
    Some(v2.cx.add(request))
}

fn report<'a>(pair: Pair<'_, 'a>, request: Option<Key>, subject: Subject) -> DiagnosticReport<'a> {
    let orc = pair.orc.map(|s| s.under(r::R40));
    let obr = pair.obr.map(|s| s.under(r::R49));
    let mut report: DiagnosticReport<'a> =
        obr.or(orc).map(super::super::scope::Scope::create).unwrap_or_default();
    report.subject = subject.patient.map(Reference::to);
    report.encounter = subject.encounter.map(Reference::to);
    if let Some(s) = orc {
        orc::diagnostic_report(s, request.map(Reference::to).as_ref(), &mut report);
    }
    if let Some(s) = obr {
        obr::diagnostic_report(s, pair, &mut report);
    }
    if let (Some(s), None) = (orc, obr) {
        s.cx().issue(Severity::Warning, "mapping/order-without-obr", Some(s.segment_handle()));
        obr::complete_report(s, &mut report);
    }
    report
}

/// The observations of an order: those that belong to the request, and the results.
fn observations<'a>(
    v2: &V2<'a>,
    order: &Order<'a>,
    subject: Subject,
    specimens: &[Key],
) -> (Vec<Key>, Vec<Key>) {
    let keys = observation::read(v2, &OF_ORDER, &order.observations, subject);
    if let [only] = specimens {
        keys.iter().for_each(|key| on_specimen(v2, *key, *only));
    }
    let is_question = |o: &Obx<'a>| observation::is_question(v2.segment(o.obx));
    let mut questions = Vec::new();
    let mut results = Vec::new();
    for (key, obx) in keys.iter().zip(&order.observations) {
        if is_question(obx) { questions.push(*key) } else { results.push(*key) }
    }
    let made = keys.into_iter().zip(order.observations.iter().map(|o| o.obx)).collect();
    results.extend(of_specimens(v2, order.obr, (&order.specimens, specimens), made, subject));
    (questions, results)
}

/// What was observed of specimens, and what groups it together with the other observations of the order, which are `made`.
fn of_specimens<'a>(
    v2: &V2<'a>,
    obr: Option<SegmentView<'a>>,
    (parts, specimens): (&[Part<'a>], &[Key]),
    mut made: Vec<(Key, SegmentView<'a>)>,
    subject: Subject,
) -> Vec<Key> {
    let mut results = Vec::new();
    for (part, specimen) in parts.iter().zip(specimens) {
        let after = after_specimen(v2, part, *specimen, subject);
        results.extend(&after);
        made.extend(after.into_iter().zip(part.observations.iter().map(|o| o.obx)));
    }
    results.extend(sub_id::relate(v2, obr, subject, &made));
    results
}

/// OBX after SPM. The grammar says that they describe the specimen; many senders mean results of the OBR.
fn after_specimen<'a>(v2: &V2<'a>, part: &Part<'a>, specimen: Key, subject: Subject) -> Vec<Key> {
    let keys = observation::read(v2, &OF_SPECIMEN, &part.observations, subject);
    for (key, obx) in keys.iter().zip(&part.observations) {
        on_specimen(v2, *key, specimen);
        let place = v2.handle(obx.obx.offset());
        v2.cx.issue(Severity::Information, "mapping/observation-after-specimen", Some(place));
    }
    keys
}

/// Says which specimen was observed, unless OBX-33 did.
fn on_specimen(v2: &V2<'_>, observation: Key, specimen: Key) {
    v2.cx.update::<Observation<'_>>(observation, |o| {
        o.specimen.get_or_insert_with(|| Reference::to(specimen));
    });
}

/// NTE after OBR or ORC: on the order, or on the report where there is no order.
fn notes<'a>(v2: &V2<'a>, order: &Order<'a>, request: Option<Key>, report: &mut DiagnosticReport<'a>) {
    let read = |n: &SegmentView<'a>| nte::service_request(v2.segment(*n).under(own::ORDER_NOTE));
    let notes: Vec<_> = order.notes.iter().filter_map(read).collect();
    match request {
        Some(key) => v2.cx.update::<ServiceRequest<'a>>(key, |q| q.note.extend(notes)),
        None => report.note.extend(notes),
    }
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::source::with_record;
    use crate::model::{Key, Kind, Record, Reference};
    use crate::options::Options;

    fn read(segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let header = "MSH|^~\\&|LAB|HOSP|EHR|CLINIC|20240102030405+0000||ORU^R01^ORU_R01|77|P|2.5.1";
        let message = format!("{header}\r{}\r", segments.join("\r"));
        with_record(&message, &Options::default(), look);
    }

    fn codes(v2: &V2<'_>) -> Vec<&'static str> {
        v2.cx.issues.borrow().iter().map(|i| i.code).collect()
    }

    fn indexes(references: &[Reference<'_>], kind: Kind) -> Vec<u32> {
        references.iter().filter_map(|r| r.to).filter(|k| k.kind == kind).map(|k| k.index).collect()
    }

    #[test]
    fn an_obr_without_orc_makes_an_order_only_for_what_only_an_order_says() {
        read(&["OBR|1|P1|F1|1^x^LN||||||||||||||||||||||F"], |_, record| {
            assert!(record.service_requests.is_empty());
        });
        read(&["OBR|1|P1|F1|1^x^LN||||||||||||7^Feld^Anna|||||||||F"], |_, record| {
            let order = &record.service_requests[0];
            assert!(order.requester.is_some() && order.status.value.as_ref().unwrap().is == "unknown");
        });
    }

    #[test]
    fn each_report_has_the_results_of_its_own_order() {
        read(
            &[
                "PID|1||7^^^M",
                "PV1|1|I",
                "ORC|RE|P1|F1",
                "OBR|1|P1|F1|A^a^L||||||||||||||||||||||F",
                "OBX|1|ST|X^x^L||v||||||F",
                "OBX|2|ST|Y^y^L||v||||||F",
                "ORC|RE|P2",
                "OBR|2|P2||B^b^L",
                "OBX|1|ST|Z^z^L||v||||||F",
            ],
            |_, record| {
                assert_eq!(record.diagnostic_reports.len(), 2);
                assert_eq!(indexes(&record.diagnostic_reports[0].result, Kind::Observation), [0, 1]);
                assert_eq!(indexes(&record.diagnostic_reports[1].result, Kind::Observation), [2]);
                for (n, report) in record.diagnostic_reports.iter().enumerate() {
                    assert_eq!(indexes(&report.based_on, Kind::ServiceRequest), [u32::try_from(n).unwrap()]);
                    assert_eq!(report.subject.as_ref().unwrap().to.unwrap().kind, Kind::Patient);
                    assert_eq!(report.encounter.as_ref().unwrap().to.unwrap().kind, Kind::Encounter);
                }
                for o in &record.observations {
                    assert!(o.subject.is_some() && o.encounter.is_some());
                }
                let focus: Vec<Kind> =
                    record.message_headers[0].focus.iter().map(|r| r.to.unwrap().kind).collect();
                assert_eq!(
                    focus,
                    [Kind::Patient, Kind::Encounter, Kind::DiagnosticReport, Kind::DiagnosticReport]
                );
            },
        );
    }

    #[test]
    fn a_specimen_before_its_orders_is_that_of_each_until_the_next() {
        let segments = [
            "PID|1||7",
            "SPM|1|S1||BLD",
            "OBR|1|P1|F1|A^a^L||||||||||||||||||||||F",
            "ORC|RE|P1",
            "OBX|1|ST|X^x^L||v||||||F",
            "OBR|2|P2|F2|B^b^L||||||||||20240101||||||||||||F",
            "SPM|2|S2||UR",
            "OBR|3|P3|F3|C^c^L||||||||||||||||||||||F",
        ];
        read(&segments, |_, record| {
            let of: Vec<_> =
                record.diagnostic_reports.iter().map(|d| indexes(&d.specimen, Kind::Specimen)).collect();
            assert_eq!(of, [[0], [0], [1]]);
            assert_eq!(record.specimens.len(), 2);
            assert!(record.specimens[0].received_time.is_some(), "OBR-14 of the second order");
            assert_eq!(record.observations[0].specimen.as_ref().unwrap().to.unwrap().index, 0);
            assert_eq!(indexes(&record.service_requests[0].specimen, Kind::Specimen), [0]);
        });
    }

    #[test]
    fn no_orc_makes_no_order_and_no_pid_no_subject() {
        read(&["OBR|1||F1|A^a^L", "OBX|1|ST|X^x^L||v"], |_, record| {
            assert!(record.service_requests.is_empty() && record.patients.is_empty());
            assert!(record.diagnostic_reports[0].based_on.is_empty());
            assert!(record.observations[0].subject.is_none());
            assert_eq!(record.diagnostic_reports[0].status.value.as_ref().unwrap().is, "unknown");
        });
    }

    #[test]
    fn results_after_a_specimen_are_results_of_the_report() {
        read(&["PID|1||7", "OBR|1||F1|A^a^L", "SPM|1|S1||BLD", "OBX|1|ST|X^x^L||v||||||F"], |v2, record| {
            assert_eq!(indexes(&record.diagnostic_reports[0].result, Kind::Observation), [0]);
            assert_eq!(indexes(&record.diagnostic_reports[0].specimen, Kind::Specimen), [0]);
            let key = Key { kind: Kind::Specimen, index: 0 };
            assert_eq!(record.observations[0].specimen.as_ref().unwrap().to, Some(key));
            assert!(codes(v2).contains(&"mapping/observation-after-specimen"));
        });
        read(&["OBR|1||F1|A^a^L", "OBX|1|ST|X^x^L||v||||||F", "SPM|1|S1||BLD"], |v2, record| {
            assert!(record.observations[0].specimen.is_some());
            assert!(!codes(v2).contains(&"mapping/observation-after-specimen"));
        });
    }

    #[test]
    fn an_observation_names_its_own_of_several_specimens() {
        let segments = [
            "OBR|1||F1|A^a^L",
            &format!("OBX|1|ST|X^x^L||v{}S2", "|".repeat(28)),
            "OBX|2|ST|Y^y^L||v",
            "SPM|1|S1||BLD",
            "SPM|2|S2||UR",
        ];
        read(&segments, |_, record| {
            assert_eq!(record.specimens.len(), 2);
            assert_eq!(record.observations[0].specimen.as_ref().unwrap().to.unwrap().index, 1);
            assert!(record.observations[1].specimen.is_none());
        });
    }

    #[test]
    fn the_specimen_of_obr_stands_alone_or_completes_that_of_spm() {
        let obr = "OBR|1||F1|A^a^L|||20240101||5^mL|||||20240102";
        read(&[obr], |_, record| {
            assert_eq!(record.specimens.len(), 1);
            assert_eq!(record.specimens[0].received_time.as_ref().unwrap().is, "2024-01-02");
            assert!(record.specimens[0].collection.as_ref().unwrap().collected.is_some());
        });
        read(&[obr, "SPM|1|S1||BLD|||||||||||||20240103|20240104"], |_, record| {
            assert_eq!(record.specimens.len(), 1);
            assert_eq!(record.specimens[0].received_time.as_ref().unwrap().is, "2024-01-04");
            assert!(record.specimens[0].collection.as_ref().unwrap().quantity.is_some());
        });
        read(&[obr, "SPM|1|S1||BLD", "SPM|2|S2||UR"], |v2, record| {
            assert!(record.specimens.iter().all(|s| s.received_time.is_none()));
            assert!(codes(v2).contains(&"mapping/specimen-ambiguous"));
        });
        // The times of an OBR alone are no specimen.
        read(&["OBR|1||F1|A^a^L|||20240101"], |_, record| assert!(record.specimens.is_empty()));
    }

    #[test]
    fn observations_before_any_order_are_of_the_patient() {
        read(&["PID|1||7", "OBX|1|ST|X^x^L||v", "NTE|1||n", "OBR|1||F|A^a^L"], |_, record| {
            assert!(record.diagnostic_reports[0].result.is_empty());
            assert!(record.observations[0].subject.is_some());
            assert_eq!(record.observations[0].note.len(), 1);
        });
    }

    #[test]
    fn answers_support_the_order() {
        let answer = format!("OBX|1|ST|Q^q^L||v{}QST", "|".repeat(24));
        read(&["ORC|RE|P1", "OBR|1|P1||A^a^L", &answer, "OBX|2|ST|X^x^L||v"], |_, record| {
            assert_eq!(indexes(&record.service_requests[0].supporting_info, Kind::Observation), [0]);
            assert_eq!(indexes(&record.diagnostic_reports[0].result, Kind::Observation), [1]);
        });
        read(&["OBR|1|P1||A^a^L", &answer], |_, record| {
            assert_eq!(indexes(&record.diagnostic_reports[0].result, Kind::Observation), [0]);
        });
    }

    #[test]
    fn notes_stand_where_the_segment_before_them_went() {
        let segments = [
            "PID|1||7",
            "NTE|1||lost",
            "ORC|RE|P1",
            "OBR|1|P1||A^a^L",
            "NTE|1||order",
            "OBX|1|ST|X||v",
            "NTE|1||result",
        ];
        read(&segments, |_, record| {
            assert_eq!(record.service_requests[0].note[0].text.as_ref().unwrap().is, "order");
            assert_eq!(record.observations[0].note[0].text.as_ref().unwrap().is, "result");
            assert!(record.diagnostic_reports[0].note.is_empty());
        });
        read(&["OBR|1|P1||A^a^L", "NTE|1||order"], |_, record| {
            assert_eq!(record.diagnostic_reports[0].note.len(), 1);
        });
    }

    #[test]
    fn each_patient_has_its_own_reports() {
        read(&["PID|1||7", "OBR|1||F|A", "PID|2||8", "OBR|2||G|A"], |_, record| {
            let subject = |n: usize| record.diagnostic_reports[n].subject.as_ref().unwrap().to.unwrap().index;
            assert_eq!((subject(0), subject(1)), (0, 1));
            assert_eq!(indexes(&record.message_headers[0].focus, Kind::Patient), [0, 1]);
        });
    }

    #[test]
    fn an_orc_without_obr_is_reported() {
        read(&["ORC|RE|P1"], |v2, record| {
            assert_eq!((record.diagnostic_reports.len(), record.service_requests.len()), (1, 1));
            assert!(codes(v2).contains(&"mapping/order-without-obr"));
        });
        read(&["SPM|1|S1||BLD"], |_, record| {
            assert!(record.diagnostic_reports.is_empty());
            assert_eq!(record.specimens.len(), 1);
        });
    }
}
