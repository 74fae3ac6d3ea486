//! What and who takes part in an appointment as AIS, AIG, AIL and AIP.

use super::super::datatypes::party::{practitioner_of, xcn};
use super::super::datatypes::{concept, place, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use super::{Fields, put};
use crate::generated::rules::fhir::{
    appointment_aig as g, appointment_ail as l, appointment_aip as p, appointment_ais as a,
};
use crate::model::{AppointmentParticipant, CodeableConcept, Kind, ServiceRequest};
use crate::time::minutes_between;
use crate::trace::Rule;

/// Where a segment says when it is needed: a time, a duration and its unit.
type Times = [(u16, Rule); 3];

/// AIS number `n`: a service, and when it is needed.
pub(crate) fn service(
    w: Way<'_, '_>,
    service: Option<&CodeableConcept<'_>>,
    when: Option<&AppointmentParticipant<'_>>,
    n: usize,
) -> Segment {
    let mut s = Segment::new("AIS");
    s.set(1, Some(w.constant(a::R1, &n.to_string())));
    let w3 = w.under(a::R3);
    let mut rep = service.and_then(|c| concept::concept(w3, c, None)).unwrap_or_default();
    if let Some(actor) = when.and_then(|p| p.actor.as_ref()) {
        let by = [&actor.display, &actor.r#type].into_iter().flatten().map(|v| v.by);
        if rep.is_empty() {
            rep.set(2, actor.display.as_ref().map(|v| w3.cell(v)));
        }
        w3.decided_rep(&rep, by);
    }
    s.push(3, rep.filled());
    if let Some(when) = when {
        period(w, when, [(4, a::R4), (7, a::R7), (8, a::R8)], &mut s);
    }
    s
}

const DETAILS: &Fields = &[(11, a::R11), (12, a::R12)];

/// What the order of a service says of it, in its AIS.
pub(crate) fn details(w: Way<'_, '_>, order: &ServiceRequest<'_>, s: &mut Segment) {
    for detail in &order.order_detail {
        put(w, s, &detail.extension, DETAILS, (11, a::R11), |w| concept::concept(w, detail, None));
    }
}

/// Whether a participant stands for a service.
pub(crate) fn is_service(who: &AppointmentParticipant<'_>) -> bool {
    who.actor.as_ref().is_some_and(|actor| known(&actor.r#type) == Some("HealthcareService"))
}

/// AIL of a place, AIP of a person, AIG of anything else; `None` for patients and what nothing is known of.
pub(crate) fn resource<'a>(w: Way<'_, 'a>, who: &AppointmentParticipant<'a>) -> Option<Segment> {
    let actor = who.actor.as_ref();
    match actor.and_then(|r| r.to).map(|key| key.kind) {
        Some(Kind::Location) if !who.r#type.is_empty() => Some(thing(w, who)),
        Some(Kind::Location) => Some(of_place(w, who)),
        Some(Kind::Practitioner | Kind::PractitionerRole) => Some(person(w, who)),
        Some(_) => None,
        None => match actor.and_then(|r| known(&r.r#type)) {
            Some("Patient") => None,
            Some("Location") => Some(of_place(w, who)),
            Some("Practitioner" | "PractitionerRole") => Some(person(w, who)),
            _ => Some(thing(w, who)),
        },
    }
}

fn of_place<'a>(w: Way<'_, 'a>, who: &AppointmentParticipant<'a>) -> Segment {
    let mut s = Segment::new("AIL");
    s.push(3, who.actor.as_ref().and_then(|r| place::pl(w.under(l::R3), r)));
    period(w, who, [(6, l::R6), (9, l::R9), (10, l::R10)], &mut s);
    s.set(12, status(w.under(l::R12), who));
    s
}

fn person<'a>(w: Way<'_, 'a>, who: &AppointmentParticipant<'a>) -> Segment {
    let mut s = Segment::new("AIP");
    s.push(3, who.actor.as_ref().and_then(|r| xcn(w.under(p::R3), r)));
    if !s.has(3)
        && let Some((_, _, by)) = who.actor.as_ref().and_then(|r| practitioner_of(w, r))
    {
        w.issue(crate::report::Severity::Warning, "mapping/person-without-name", by);
    }
    s.push(4, who.r#type.first().and_then(|c| concept::concept(w.under(p::R4), c, None)));
    period(w, who, [(6, p::R6), (9, p::R9), (10, p::R10)], &mut s);
    s.set(12, status(w.under(p::R12), who));
    s
}

fn thing<'a>(w: Way<'_, 'a>, who: &AppointmentParticipant<'a>) -> Segment {
    let mut s = Segment::new("AIG");
    let place = who.actor.as_ref().and_then(|r| place::cwe(w.under(g::PLACE), r));
    let mut rep = Rep::default();
    rep.set(2, who.actor.as_ref().and_then(|r| w.text(g::R3, &r.display)));
    let number = who.actor.as_ref().and_then(|r| r.identifier.as_ref());
    rep.set(1, number.and_then(|i| w.text(g::R3, &i.value)));
    s.push(3, place.or_else(|| rep.filled()));
    s.push(4, who.r#type.first().and_then(|c| concept::concept(w.under(g::R4), c, None)));
    period(w, who, [(8, g::R8), (11, g::R11), (12, g::R12)], &mut s);
    s.set(14, status(w.under(g::R14), who));
    s
}

/// A period as its start and the minutes to its end; an end that no whole minutes lead to has no place.
fn period(w: Way<'_, '_>, who: &AppointmentParticipant<'_>, fields: Times, s: &mut Segment) {
    let Some(period) = &who.period else { return };
    let [start, duration, unit] = fields;
    s.set(start.0, time::date_time(w.under(start.1), &period.start));
    let (Some(from), Some(to)) = (&period.start, &period.end) else { return };
    if let Some(minutes) = minutes_between(&from.is, &to.is) {
        s.set(duration.0, Some(w.made(duration.1, to.by, minutes.to_string())));
        s.set(unit.0, Some(w.made(unit.1, to.by, "min")));
    }
}

/// What a participant said, in the words of table 0278.
fn status(w: Way<'_, '_>, who: &AppointmentParticipant<'_>) -> Option<Cell> {
    let said = who.status.value.as_ref().filter(|v| !v.null)?;
    let text = match said.is.as_ref() {
        "accepted" => "Booked",
        "declined" => "Cancelled",
        "needs-action" => "Pending",
        "tentative" => "Tentative",
        _ => {
            w.refuse(said.by, "mapping/code-not-mapped");
            return None;
        }
    };
    Some(Cell { text: text.into(), null: false, by: vec![w.origin(said.by)] })
}
