//! ORU_R01: results.
//!
//! Which segments belong together is decided by what stands before them, not by the grammar of one version: senders put
//! results after SPM, leave ORC and PID out, and place notes where no grammar has them. Where a message fits the grammar
//! the outcome is the same.

mod group;

use synovia_hl7v2::SegmentView;

use self::group::{Order, Part};
use super::header::{self, HeaderRows};
use super::observation::{self, Obx, ObservationRows};
use super::patient::{self, PatientRows};
use super::visit::{self, VisitRows};
use super::Subject;
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
    let results = group::results(v2.message);
    let mut focus = Vec::new();
    for (n, result) in results.iter().enumerate() {
        let patient = patient::read(v2, &PATIENT, result.pid, result.pd1, &result.nk1);
        let encounter = visit::read(v2, &VISIT, result.pv1, result.pv2, patient);
        let subject = Subject { patient, encounter };
        if n == 0 {
            header::read(v2, &HEADER, subject);
        } else {
            focus.extend(patient.into_iter().chain(encounter));
        }
        observation::read(v2, &OF_PATIENT, &result.observations, subject);
        focus.extend(result.orders.iter().filter_map(|o| order(v2, o, subject)));
    }
    if results.is_empty() {
        header::read(v2, &HEADER, Subject::default());
    }
    header::focus(v2, focus);
}

/// One order: its report, its request if there is an ORC, its specimens and its observations. Gives the report; a specimen
/// without ORC and OBR has none.
fn order<'a>(v2: &V2<'a>, order: &Order<'a>, subject: Subject) -> Option<Key> {
    let pair = Pair::of(v2, order.orc, order.obr);
    let specimens = specimens(v2, order, subject);
    let request = request(v2, order, pair, subject, &specimens);
    let mut report = report(v2, pair, request, subject);
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
    (order.orc.is_some() || order.obr.is_some()).then(|| v2.cx.add(report))
}

/// SPM, or what OBR says of a specimen where there is no SPM; both of them where it is clear that they mean the same.
fn specimens<'a>(v2: &V2<'a>, order: &Order<'a>, subject: Subject) -> Vec<Key> {
    let of_subject = || subject.patient.map(Reference::to);
    let obr = order.obr.map(|s| v2.segment(s)).filter(|s| obr::has_specimen(*s));
    let mut made = Vec::new();
    for part in &order.specimens {
        let s = v2.segment(part.spm).under(r::R75);
        let mut specimen = Specimen { subject: of_subject(), ..s.create() };
        spm::specimen(s, &mut specimen);
        if let (Some(s), 1) = (obr, order.specimens.len()) {
            obr::specimen(s.under(r::R50), &mut specimen);
        }
        made.push(v2.cx.add(specimen));
    }
    match obr {
        Some(s) if order.specimens.is_empty() => {
            let s = s.under(r::R50);
            let mut specimen = Specimen { subject: of_subject(), ..s.create() };
            obr::specimen(s, &mut specimen);
            made.push(v2.cx.add(specimen));
        }
        Some(s) if order.specimens.len() > 1 => s.issue(Severity::Warning, "mapping/specimen-ambiguous"),
        _ => {}
    }
    made
}

/// The order itself, where ORC says that there is one.
fn request<'a>(
    v2: &V2<'a>,
    order: &Order<'a>,
    pair: Pair<'_, 'a>,
    subject: Subject,
    specimens: &[Key],
) -> Option<Key> {
    let s = v2.segment(order.orc?).under(r::R41);
    let mut request = ServiceRequest {
        subject: subject.patient.map(Reference::to),
        encounter: subject.encounter.map(Reference::to),
        specimen: specimens.iter().copied().map(Reference::to).collect(),
        ..s.create()
    };
    orc::service_request(s, pair, &mut request);
    if let Some(obr) = order.obr {
        obr::service_request(v2.segment(obr).under(r::R51), pair, &mut request);
    }
    obr::complete_order(s, &mut request);
    Some(v2.cx.add(request))
}

fn report<'a>(
    v2: &V2<'a>,
    pair: Pair<'_, 'a>,
    request: Option<Key>,
    subject: Subject,
) -> DiagnosticReport<'a> {
    let orc = pair.orc.map(|s| s.under(r::R40));
    let obr = pair.obr.map(|s| s.under(r::R49));
    let mut report: DiagnosticReport<'a> = obr.or(orc).map(|s| s.create()).unwrap_or_default();
    report.subject = subject.patient.map(Reference::to);
    report.encounter = subject.encounter.map(Reference::to);
    if let Some(s) = orc {
        orc::diagnostic_report(s, request.map(Reference::to).as_ref(), &mut report);
    }
    if let Some(s) = obr {
        obr::diagnostic_report(s, pair, &mut report);
    }
    if let (Some(s), None) = (orc, obr) {
        s.cx().issue(Severity::Warning, "mapping/order-without-obr", Some(v2.handle(s.segment().offset())));
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
    for (key, obx) in keys.into_iter().zip(&order.observations) {
        if is_question(obx) { questions.push(key) } else { results.push(key) }
    }
    for (part, specimen) in order.specimens.iter().zip(specimens) {
        results.extend(after_specimen(v2, part, *specimen, subject));
    }
    (questions, results)
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
