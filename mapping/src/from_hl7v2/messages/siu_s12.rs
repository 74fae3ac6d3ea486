//! SIU_S12: appointments. All events of SIU have the structure of S12.

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::header::{self, HeaderRows};
use super::observation::{self, ObservationRows, Obx};
use super::patient::{self, PatientRows};
use super::visit::{self, VisitRows};
use crate::from_hl7v2::datatypes::time;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::pid::appointment as pid_appointment;
use crate::from_hl7v2::segments::shared::superseded;
use crate::from_hl7v2::segments::{ai, dg1, nte, sch};
use crate::generated::rules::hl7v2::siu_s12 as own;
use crate::generated::rules::messages::siu_s12 as r;
use crate::model::{
    Appointment, Condition, Encounter, Key, Kind, MessageHeader, Provenance, Reference, ServiceRequest, Text,
};
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
    provenance: Some(r::R14),
    demographics: own::DEMOGRAPHICS,
    living_will: None,
    related_person: None,
    contact: None,
    contact_only: None,
};

const VISIT: VisitRows = VisitRows {
    encounter: r::R15,
    history: r::R16,
    patient: r::R17,
    coverage: r::R18,
    encounter_additional: r::R19,
};

const OBSERVATION: ObservationRows = ObservationRows {
    observation: r::R20,
    components: r::R21,
    question: None,
    note: Some(own::OBSERVATION_NOTE),
};

/// One patient of an appointment, with what the message says of them.
#[derive(Default)]
struct Person<'a> {
    pid: Option<SegmentView<'a>>,
    pd1: Option<SegmentView<'a>>,
    pv1: Option<SegmentView<'a>>,
    pv2: Option<SegmentView<'a>>,
    obx: Vec<Obx<'a>>,
    dg1: Vec<SegmentView<'a>>,
}

/// One appointment: SCH with what follows it.
#[derive(Default)]
struct Schedule<'a> {
    sch: Option<SegmentView<'a>>,
    tq1: Option<SegmentView<'a>>,
    notes: Vec<SegmentView<'a>>,
    /// AIS, AIG, AIL and AIP, each with its notes.
    resources: Vec<(SegmentView<'a>, Vec<SegmentView<'a>>)>,
    people: Vec<Person<'a>>,
}

/// Reads the message.
pub(crate) fn read(v2: &V2<'_>) {
    let schedules = collect(v2);
    let mut focus = Vec::new();
    let mut first = Subject::default();
    for (n, one) in schedules.iter().enumerate() {
        let subjects: Vec<Subject> = one.people.iter().map(|p| person(v2, p)).collect();
        focus.extend(appointment(v2, one, &subjects));
        if n == 0 {
            first = subjects.first().copied().unwrap_or_default();
        }
    }
    header::read(v2, &HEADER, first);
    header::focus(v2, focus);
    let reason = schedules.first().and_then(|s| s.sch).and_then(|s| sch::event_reason(v2.segment(s)));
    let header = Key { kind: Kind::MessageHeader, index: 0 };
    v2.cx.update::<MessageHeader<'_>>(header, |h| h.reason = reason);
}

/// What the segment before was, for NTE.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Schedule,
    Resource,
    Observation,
    Other,
}

/// Groups the segments; a second SCH opens a second appointment.
fn collect<'a>(v2: &V2<'a>) -> Vec<Schedule<'a>> {
    let mut all: Vec<Schedule<'a>> = Vec::new();
    let mut before = Before::Other;
    for segment in v2.message.all_segments() {
        let id = segment.id();
        let id = id.as_str();
        let opens = id == "SCH" && all.last().is_none_or(|open| open.sch.is_some());
        if opens || (all.is_empty() && matches!(id, "PID" | "AIS" | "AIG" | "AIL" | "AIP")) {
            all.push(Schedule::default());
        }
        let Some(open) = all.last_mut() else { continue };
        before = match id {
            "SCH" | "TQ1" => Before::Schedule,
            "AIS" | "AIG" | "AIL" | "AIP" => Before::Resource,
            "OBX" => Before::Observation,
            "NTE" => before,
            _ => Before::Other,
        };
        match id {
            "SCH" => open.sch = Some(segment),
            "TQ1" => open.tq1 = open.tq1.or(Some(segment)),
            "AIS" | "AIG" | "AIL" | "AIP" => open.resources.push((segment, Vec::new())),
            "NTE" => note(open, before, segment),
            _ => of_person(open, id, segment),
        }
    }
    all
}

fn note<'a>(open: &mut Schedule<'a>, before: Before, nte: SegmentView<'a>) {
    match before {
        Before::Schedule => open.notes.push(nte),
        Before::Resource => {
            if let Some((_, notes)) = open.resources.last_mut() {
                notes.push(nte);
            }
        }
        Before::Observation => {
            if let Some(obx) = open.people.last_mut().and_then(|p| p.obx.last_mut()) {
                obx.notes.push(nte);
            }
        }
        Before::Other => {}
    }
}

fn of_person<'a>(open: &mut Schedule<'a>, id: &str, segment: SegmentView<'a>) {
    if !matches!(id, "PID" | "PD1" | "PV1" | "PV2" | "OBX" | "DG1") {
        return;
    }
    if open.people.last().is_none_or(|p| id == "PID" && p.pid.is_some()) {
        open.people.push(Person::default());
    }
    let Some(person) = open.people.last_mut() else { return };
    match id {
        "PID" => person.pid = Some(segment),
        "PD1" => person.pd1 = person.pd1.or(Some(segment)),
        "PV1" => person.pv1 = person.pv1.or(Some(segment)),
        "PV2" => person.pv2 = person.pv2.or(Some(segment)),
        "OBX" => person.obx.push(Obx { obx: segment, notes: Vec::new() }),
        _ => person.dg1.push(segment),
    }
}

fn person<'a>(v2: &V2<'a>, person: &Person<'a>) -> Subject {
    let patient = patient::read(v2, &PATIENT, person.pid, person.pd1, &[]);
    let encounter = visit::read(v2, &VISIT, person.pv1, person.pv2, patient);
    let subject = Subject { patient, encounter };
    observation::read(v2, &OBSERVATION, &person.obx, subject);
    for dg1 in person.dg1.iter().map(|s| v2.segment(*s)).filter(|s| dg1::is_diagnosis(*s)) {
        let s = dg1.under(r::R22);
        let mut condition: Condition<'a> = s.create();
        dg1::condition(s, &dg1::PATIENT, &mut condition);
        condition.subject = patient.map(Reference::to);
        condition.encounter = encounter.map(Reference::to);
        s.add(condition);
    }
    subject
}

fn appointment<'a>(v2: &V2<'a>, one: &Schedule<'a>, subjects: &[Subject]) -> Option<Key> {
    let Some(sch) = one.sch.map(|s| v2.segment(s)) else {
        v2.cx.issue(Severity::Error, "mapping/appointment-without-sch", Some(0));
        return None;
    };
    let s = sch.under(r::R7);
    let mut made: Appointment<'a> = s.create();
    sch::appointment(s, &mut made);
    planned(v2, one, &mut made);
    let notes = one.notes.iter().map(|n| v2.segment(*n).under(r::R10));
    made.common.extension.extend(notes.filter_map(nte::appointment));
    people(v2, one, subjects, &mut made);
    for (segment, notes) in &one.resources {
        resource(v2, v2.segment(*segment), notes, &mut made);
    }
    if made.status.value.is_none() {
        made.status = status_by_event(v2).into();
    }
    let orders = orders(v2, one, sch, subjects, &made.start);
    made.based_on = orders;
    let key = v2.cx.add(made);
    provenance(sch, key);
    for encounter in subjects.iter().filter_map(|s| s.encounter) {
        let to = Reference::to(key).by(sch.node(own::ENCOUNTER));
        v2.cx.update::<Encounter<'a>>(encounter, |e| e.appointment.push(to));
    }
    Some(key)
}

/// TQ1 has the times where SCH-11 has not.
fn planned<'a>(v2: &V2<'a>, one: &Schedule<'a>, made: &mut Appointment<'a>) {
    let Some(s) = one.tq1.map(|s| v2.segment(s)) else { return };
    match made.start {
        None => made.start = s.get(7, own::START, time::minute_instant),
        Some(_) => superseded(s, 7),
    }
    match made.end {
        None => made.end = s.get(8, own::END, time::minute_instant),
        Some(_) => superseded(s, 8),
    }
}

fn people<'a>(v2: &V2<'a>, one: &Schedule<'a>, subjects: &[Subject], made: &mut Appointment<'a>) {
    for (person, subject) in one.people.iter().zip(subjects) {
        if let (Some(pid), Some(patient)) = (person.pid, subject.patient) {
            pid_appointment::appointment(v2.segment(pid).under(r::R13), patient, made);
        }
    }
}

fn resource<'a>(v2: &V2<'a>, s: Scope<'_, 'a>, notes: &[SegmentView<'a>], made: &mut Appointment<'a>) {
    let id = s.segment_id();
    match id.as_str() {
        "AIS" => ai::service(s.under(r::R27), made),
        "AIG" => ai::resource(s.under(r::R32), made),
        "AIL" => ai::place(s.under(r::R36), made),
        _ => ai::person(s.under(r::R40), made),
    }
    let row = if id.as_str() == "AIS" { r::R29 } else { own::RESOURCE_NOTE };
    let notes = notes.iter().map(|n| v2.segment(*n).under(row));
    made.common.extension.extend(notes.filter_map(nte::appointment));
}

/// What has come of the appointment, where neither SCH-25 nor AIS-10 says: the events that leave no doubt.
fn status_by_event<'a>(v2: &V2<'a>) -> Text<'a> {
    let msh = v2.segment(v2.message.header()?);
    let status = match v2.message.trigger_event()? {
        b"S12" | b"S13" => "booked",
        b"S15" => "cancelled",
        b"S17" => "entered-in-error",
        b"S26" => "noshow",
        _ => return None,
    };
    let field = msh.part(9)?.under(own::STATUS_BY_EVENT);
    field.part(2)?.value().map(|v| v.map(|_| status.into()))
}

/// The orders of SCH-26 and 27. Each AIS says what one of them asks for.
fn orders<'a>(
    v2: &V2<'a>,
    one: &Schedule<'a>,
    sch: Scope<'_, 'a>,
    subjects: &[Subject],
    start: &Text<'a>,
) -> Vec<Reference<'a>> {
    let services: Vec<SegmentView<'a>> =
        one.resources.iter().map(|(s, _)| *s).filter(|s| s.id().as_str() == "AIS").collect();
    let subject = subjects.first().copied().unwrap_or_default();
    let count = sch::order_count(sch);
    let mut out = Vec::new();
    for n in 0..count {
        let Some(s) = sch.when(r::R8, |t| t.valued(26) || t.valued(27)) else { break };
        let mut made = ServiceRequest {
            subject: subject.patient.map(Reference::to),
            encounter: subject.encounter.map(Reference::to),
            ..s.create()
        };
        sch::service_request(s, n, &mut made);
        // One order may be for several services, and each order for one.
        let own_services = services.iter().enumerate().filter(|(i, _)| count == 1 || *i == n);
        for (_, ais) in own_services {
            ai::service_request(v2.segment(*ais).under(r::R28), start, &mut made);
        }
        let by = sch.under(r::R7).node(sch::based_on(sch, n));
        out.push(Reference::to(v2.cx.add(made)).by(by));
    }
    out
}

fn provenance(sch: Scope<'_, '_>, appointment: Key) {
    let Some(s) = sch.when(r::R9, |t| t.valued(20)) else { return };
    let mut made: Provenance<'_> = s.create();
    made.common.anchor.push_str("-entered");
    sch::provenance(s, &mut made);
    made.target.push(Reference::to(appointment));
    s.add(made);
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::testing::with_record;
    use crate::model::{Kind, Record};
    use crate::options::Options;

    fn read(segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let header = "MSH|^~\\&|A|B|||20260102030405+0000||SIU^S12^SIU_S12|1|P|2.5.1";
        with_record(&[&[header], segments].concat().join("\r"), &Options::default(), look);
    }

    #[test]
    fn the_appointment_is_of_the_patient_and_the_visit_of_the_appointment() {
        let segments = [
            "SCH|1",
            "NTE|1||a",
            "PID|1||7",
            "NTE|1||lost",
            "PV1|1|O",
            "DG1|1||J45",
            "RGS|1",
            "AIS|1||S",
            "NTE|1||b",
        ];
        read(&segments, |_, record| {
            assert_eq!(record.encounters[0].appointment[0].to.unwrap().kind, Kind::Appointment);
            assert!(record.conditions[0].subject.is_some());
            // Two notes and the subject.
            assert_eq!(record.appointments[0].common.extension.len(), 3);
            let focus: Vec<_> = record.message_headers[0].focus.iter().map(|f| f.to.unwrap().kind).collect();
            assert_eq!(focus, [Kind::Patient, Kind::Encounter, Kind::Appointment]);
        });
    }

    #[test]
    fn neither_sch_nor_patient_is_needed() {
        read(&["PID|1||7", "AIS|1||S"], |v2, record| {
            assert!(record.appointments.is_empty() && record.patients.len() == 1);
            assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/appointment-without-sch"));
        });
        read(&["SCH|1"], |_, record| assert!(record.appointments[0].participant.is_empty()));
        read(&[], |_, record| assert!(record.appointments.is_empty() && record.message_headers.len() == 1));
    }

    #[test]
    fn a_second_sch_is_a_second_appointment() {
        read(&["SCH|1", "PID|1||7", "SCH|2", "PID|1||8", "PV1|1|O"], |_, record| {
            assert_eq!((record.appointments.len(), record.patients.len()), (2, 2));
            assert_eq!(record.encounters[0].appointment[0].to.unwrap().index, 1);
        });
    }
}
