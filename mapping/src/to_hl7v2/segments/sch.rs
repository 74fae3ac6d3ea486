//! Appointment as SCH.

use synovia_terminology::maps::{
    APPOINTMENT_REASON_CODES, APPOINTMENT_TYPE_CODES, FILLER_STATUS_CODES_APPOINTMENT,
};

use super::super::datatypes::party::{practitioner_of, xcn};
use super::super::datatypes::{address, concept, identifier, telecom, time};
use super::super::tree::{Rep, Segment};
use super::super::way::{Way, known};
use super::is_typed;
use super::orc::once;
use crate::generated::rules::fhir::appointment_sch as r;
use crate::model::{Appointment, AppointmentParticipant, Identifier, ServiceRequest};
use crate::trace::Rule;

/// SCH.
pub(crate) fn sch<'a>(w: Way<'_, 'a>, a: &Appointment<'a>) -> Segment {
    let mut s = Segment::new("SCH");
    numbers(w, &a.identifier, [(1, r::R1), (2, r::R2)], &mut s);
    let event = w.record.message_headers.first().and_then(|h| h.reason.as_ref());
    for reason in a.cancelation_reason.iter().chain(event) {
        once(6, concept::concept(w.under(r::R6), reason, None), &mut s);
    }
    let reason = a.reason_code.first();
    s.push(7, reason.and_then(|c| concept::concept(w.under(r::R7), c, Some(APPOINTMENT_REASON_CODES))));
    let kind = a.appointment_type.as_ref();
    s.push(8, kind.and_then(|c| concept::concept(w.under(r::R8), c, Some(APPOINTMENT_TYPE_CODES))));
    if let Some(minutes) = &a.minutes_duration {
        s.set(9, Some(w.made(r::R9, minutes.by, minutes.is.to_string())));
        let mut unit = Rep::default();
        unit.set(1, Some(w.made(r::R10, minutes.by, "min")));
        unit.set(3, Some(w.made(r::R10, minutes.by, "UCUM")));
        s.push(10, Some(unit));
    }
    let mut timing = Rep::default();
    timing.set(4, time::date_time(w.under(r::R11), &a.start));
    timing.set(5, time::date_time(w.under(r::R11), &a.end));
    s.push(11, timing.filled());
    for who in &a.participant {
        if let Some(contact) = contact(who) {
            person(w, who, &contact, &mut s);
        }
    }
    let status = &a.status.value;
    s.set(25, concept::required(w.under(r::R25), status, Some(FILLER_STATUS_CODES_APPOINTMENT)));
    for link in &a.based_on {
        let Some(order) = link.to.and_then(|key| w.record.get::<ServiceRequest<'a>>(key)) else { continue };
        let mut own = Segment::new("SCH");
        numbers(w, &order.identifier, [(26, r::R26), (27, r::R27)], &mut own);
        for (field, reps) in own.fields {
            let rep = reps.into_iter().next();
            s.push(field, w.under(if field == 26 { r::R26 } else { r::R27 }).followed(rep, link.by));
        }
    }
    s
}

/// The numbers of placer and filler. Where their types do not say, the first of several is the placer's, and one alone
/// is the filler's, who tells of the appointment; an order's is its placer's.
fn numbers(w: Way<'_, '_>, list: &[Identifier<'_>], fields: [(u16, Rule); 2], s: &mut Segment) {
    let [placer, filler] = fields;
    let lone = if placer.0 == 1 { filler } else { placer };
    for i in list {
        let (field, rule) = if is_typed(i, "PLAC") {
            placer
        } else if is_typed(i, "FILL") {
            filler
        } else if list.len() == 1 {
            lone
        } else if s.has(placer.0) {
            filler
        } else {
            placer
        };
        once(field, identifier::ei(w.under(rule), i), s);
    }
}

/// The fields of somebody to ask about an appointment: who, telephone, address.
pub(crate) struct Contact {
    person: (u16, Rule),
    phone: (u16, Rule),
    address: Option<(u16, Rule)>,
}

/// What kind of contact a participant is, if the appointment is arranged with them and not for them.
pub(crate) fn contact(who: &AppointmentParticipant<'_>) -> Option<Contact> {
    let kind = who.r#type.first()?;
    if concept::has(kind, "enterer") {
        return Some(Contact { person: (20, r::R20), phone: (21, r::R21), address: None });
    }
    match known(&kind.text)? {
        "placer contact" => {
            Some(Contact { person: (12, r::R12), phone: (13, r::R13), address: Some((14, r::R14)) })
        }
        "filler contact" => {
            Some(Contact { person: (16, r::R16), phone: (17, r::R17), address: Some((18, r::R18)) })
        }
        _ => None,
    }
}

fn person<'a>(w: Way<'_, 'a>, who: &AppointmentParticipant<'a>, fields: &Contact, s: &mut Segment) {
    let Some(actor) = &who.actor else { return };
    let (field, rule) = fields.person;
    let rep = xcn(w.under(rule), actor);
    if let Some(rep) = &rep {
        w.under(rule).decided_rep(rep, who.r#type.iter().flat_map(concept::origins));
    }
    s.push(field, rep);
    let Some((found, ..)) = practitioner_of(w, actor) else { return };
    let (field, rule) = fields.phone;
    s.extend(field, found.telecom.iter().filter_map(|t| telecom::telecom(w.under(rule), t)));
    if let Some((field, rule)) = fields.address {
        s.extend(field, found.address.iter().filter_map(|a| address::address(w.under(rule), a)));
    }
}
