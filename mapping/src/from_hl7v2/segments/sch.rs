//! SCH: what is to happen when, and who asked for it.

use std::borrow::Cow;

use synovia_terminology::maps::{
    APPOINTMENT_REASON_CODES, APPOINTMENT_TYPE_CODES, FILLER_STATUS_CODES_APPOINTMENT,
};

use super::shared::{superseded, surplus, whole_number};
use crate::from_hl7v2::datatypes::time::span;
use crate::from_hl7v2::datatypes::{cwe, ei, tq, xad, xcn, xtn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::cwe_code;
use crate::generated::rules::hl7v2::{sch_appointment as own, sch_messageheader};
use crate::generated::rules::segments::{sch_appointment as r, sch_provenance as p, sch_servicerequest as q};
use crate::model::{
    Appointment, AppointmentParticipant, CodeableConcept, Identifier, Practitioner, Provenance,
    ProvenanceAgent, ServiceRequest, Text, Val,
};
use crate::trace::{Reason, Rule};

const PARTICIPANT_TYPE: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
/// Table 0277 as CWE.3 names it: types of appointments.
const TYPES: &str = "HL70277";

/// `SCH-Appointment`; `s` is the SCH inside its message row.
pub(crate) fn appointment<'a>(s: Scope<'_, 'a>, a: &mut Appointment<'a>) {
    a.identifier.extend(s.get(1, r::R3, ei::identifier));
    a.identifier.extend(s.get(2, r::R4, ei::identifier));
    kind(s, a);
    a.status = status(s, 25, r::R34).into();
    reason(s, a);
    for timing in s.repetitions(11) {
        tq::appointment(timing.under(r::R14), a);
    }
    duration(s, a);
    contacts(s, a);
}

/// SCH-7 is the reason, unless it says that it is a type; SCH-8 is the type.
fn kind<'a>(s: Scope<'_, 'a>, a: &mut Appointment<'a>) {
    a.appointment_type = s.get(8, r::R11, |s| cwe::concept(s, Some(APPOINTMENT_TYPE_CODES)));
    let is_type = s.part(7).is_some_and(|p| p.peek_at(3) == TYPES);
    if !is_type {
        a.reason_code.extend(s.get(7, r::R9, |s| cwe::concept(s, Some(APPOINTMENT_REASON_CODES))));
    } else if a.appointment_type.is_some() {
        superseded(s, 7);
    } else {
        a.appointment_type = s.get(7, r::R10, |s| cwe::concept(s, Some(APPOINTMENT_TYPE_CODES)));
    }
}

/// A filler's status as that of an appointment. Table 0278 has capital letters at the start, senders have them anywhere.
pub(super) fn status<'a>(s: Scope<'_, 'a>, field: u16, rule: Rule) -> Text<'a> {
    let place = s.part(field).filter(|p| p.is_valued())?;
    let part = if place.part(1).is_some() { 1 } else { 4 };
    let row = if part == 1 { cwe_code::R3 } else { cwe_code::R6 };
    let sent = place.under(rule).text(part, row)?;
    let code = translated(s, sent);
    if code.is_none() {
        place.refuse(Reason::Invalid, "mapping/code-not-mapped");
    }
    code
}

/// A status of table 0278, in any letters.
pub(super) fn translated<'a>(s: Scope<'_, 'a>, sent: Val<Cow<'a, str>>) -> Text<'a> {
    let tidy = sent.map(|v| Cow::Owned(v.trim().to_string()));
    if let Some(found) = s.translate(&tidy, FILLER_STATUS_CODES_APPOINTMENT) {
        return Some(found.code);
    }
    let capital = tidy.map(|v| {
        let lower = v.to_lowercase();
        let mut letters = lower.chars();
        Cow::Owned(letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect()))
    });
    s.translate(&capital, FILLER_STATUS_CODES_APPOINTMENT).map(|t| t.code)
}

/// SCH-6: why an appointment does not take place, if it does not.
fn reason<'a>(s: Scope<'_, 'a>, a: &mut Appointment<'a>) {
    let off = a.status.value.as_ref().is_some_and(|v| matches!(v.is.as_ref(), "cancelled" | "noshow"));
    let event = s.v2.message.trigger_event().unwrap_or_default();
    if off || (a.status.value.is_none() && matches!(event, b"S15" | b"S26")) {
        a.cancelation_reason = s.get(6, own::CANCELATION_REASON, |s| cwe::concept(s, None));
    }
}

/// Why the message was sent.
pub(crate) fn event_reason<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    s.get(6, sch_messageheader::REASON, |s| cwe::concept(s, None))
}

/// SCH-9 and 10: how long it lasts, and when it ends where only its start is known.
fn duration<'a>(s: Scope<'_, 'a>, a: &mut Appointment<'a>) {
    let unit = s.part(10).map(span::name).unwrap_or_default();
    if span::seconds("1", &unit) == Some(60)
        && let Some(s) = s.when(r::R12, |t| t.valued(10))
    {
        a.minutes_duration = s.get(9, r::R12, |s| whole_number(s, 1));
    }
    if a.end.is_none() && a.start.is_some() && s.part(9).is_some_and(Scope::is_valued) {
        a.end = span::after(s, own::END, [9, 10], &a.start);
    }
    [9, 10].into_iter().for_each(|field| surplus(s, field));
}

/// The rows of one kind of contact: who it is, and what kind.
struct Contact {
    person: (u16, Rule),
    phone: u16,
    address: Option<u16>,
}

/// SCH-12, 16 and 20 with their telephone numbers and addresses.
fn contacts<'a>(s: Scope<'_, 'a>, a: &mut Appointment<'a>) {
    let placer = Contact { person: (12, r::R15), phone: 13, address: Some(14) };
    let filler = Contact { person: (16, r::R21), phone: 17, address: Some(18) };
    let enterer = Contact { person: (20, r::R27), phone: 21, address: None };
    // The guide gives the first two no code but a word between number signs.
    let word = |text| CodeableConcept { text, ..CodeableConcept::default() };
    let placers = contact(s, &placer, || word(s.constant(r::R16, "placer contact")));
    let fillers = contact(s, &filler, || word(s.constant(r::R22, "filler contact")));
    let enterers = contact(s, &enterer, || s.concept(r::R28, "enterer", r::R29, PARTICIPANT_TYPE));
    a.participant.extend(placers.into_iter().chain(fillers).chain(enterers));
}

fn contact<'a>(
    s: Scope<'_, 'a>,
    rows: &Contact,
    kind: impl Fn() -> CodeableConcept<'a>,
) -> Vec<AppointmentParticipant<'a>> {
    let (field, rule) = rows.person;
    let people = s.all(field, rule, xcn::practitioner);
    if let Some(first) = people.first().and_then(|p| p.to) {
        let phones = s.all(rows.phone, own::PHONE, xtn::contact_point);
        let addresses = rows.address.map(|f| s.all(f, own::ADDRESS, xad::address)).unwrap_or_default();
        s.cx().update::<Practitioner<'a>>(first, |p| {
            p.telecom.extend(phones);
            p.address.extend(addresses);
        });
    }
    let person = |actor| AppointmentParticipant {
        r#type: vec![kind()],
        actor: Some(actor),
        ..AppointmentParticipant::default()
    };
    people.into_iter().map(person).collect()
}

/// `SCH-Provenance`: who entered the appointment.
pub(crate) fn provenance<'a>(s: Scope<'_, 'a>, made: &mut Provenance<'a>) {
    for who in s.all(20, p::R26, xcn::practitioner) {
        made.agent.push(ProvenanceAgent {
            r#type: Some(s.concept(p::R27, "enterer", p::R28, PARTICIPANT_TYPE)),
            who: Some(who),
            ..ProvenanceAgent::default()
        });
    }
}

/// How many orders SCH-26 and 27 name.
pub(crate) fn order_count(s: Scope<'_, '_>) -> usize {
    s.repetitions(26).count().max(s.repetitions(27).count())
}

/// `SCH-ServiceRequest`: the order with these numbers; `n` counts the repetitions of both fields from 0.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, n: usize, made: &mut ServiceRequest<'a>) {
    let number = |field: u16, rule: Rule| -> Option<Identifier<'a>> {
        ei::identifier(s.over(s.repetitions(field).nth(n)?).under(rule))
    };
    made.identifier.extend(number(26, q::R36));
    made.identifier.extend(number(27, q::R37));
    made.intent = s.constant(q::R9, "order");
    made.status = match s.when(q::R3, |t| !t.valued(25)) {
        Some(s) => s.constant(q::R3, "active"),
        None => status(s, 25, q::R35).map(|v| v.map(|code| Cow::Borrowed(of_order(&code)))),
    }
    .into();
}

/// The status of an order for an appointment with this one.
fn of_order(appointment: &str) -> &'static str {
    match appointment {
        "fulfilled" => "completed",
        "cancelled" => "revoked",
        "entered-in-error" => "entered-in-error",
        // An order may be for more than an appointment that nobody came to.
        "noshow" => "unknown",
        _ => "active",
    }
}

/// The rows by which an appointment points to the order with these numbers.
pub(crate) fn based_on(s: Scope<'_, '_>, n: usize) -> Rule {
    if s.repetitions(26).count() > n { r::R35 } else { r::R36 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::segments::obx::tests::codes;
    use crate::from_hl7v2::testing::{segment, with_record};
    use crate::model::{Record, Text};
    use crate::options::Options;

    fn read(event: &str, sch: &[(usize, &str)], look: impl FnOnce(&V2<'_>, &Appointment<'_>, &Record<'_>)) {
        let header = format!("MSH|^~\\&|A|B|||20260102030405+0000||SIU^{event}^SIU_S12|1|P|2.5.1");
        let message = [&header, segment("SCH", sch).as_str()].join("\r");
        with_record(&message, &Options::default(), |v2, record| look(v2, &record.appointments[0], record));
    }

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    #[test]
    fn start_end_and_length() {
        for (timing, length, unit, start, end, minutes) in [
            (
                "^^^20260105100000+0100^20260105103000+0100",
                "",
                "",
                "2026-01-05T10:00:00+01:00",
                "2026-01-05T10:30:00+01:00",
                None,
            ),
            (
                "^^^202601051000",
                "30",
                "min",
                "2026-01-05T10:00:00+00:00",
                "2026-01-05T10:30:00+00:00",
                Some(30),
            ),
            ("^^^20260105100000", "2", "h", "2026-01-05T10:00:00+00:00", "2026-01-05T12:00:00+00:00", None),
            ("^^^20260105", "30", "MIN", "", "", Some(30)),
            ("", "45", "min", "", "", Some(45)),
        ] {
            read("S12", &[(11, timing), (9, length), (10, unit)], |_, a, _| {
                assert_eq!((text(&a.start), text(&a.end)), (start, end), "{timing}");
                assert_eq!(a.minutes_duration.map(|m| m.is), minutes, "{timing}");
            });
        }
        read("S12", &[(11, "^^^20260105100000"), (9, "30")], |v2, a, _| {
            // Without a unit nobody knows how long it lasts.
            assert!(a.end.is_none() && a.minutes_duration.is_none());
            assert!(codes(v2).contains(&"mapping/duration-not-valid"));
        });
    }

    #[test]
    fn the_status_is_of_sch_25_else_of_the_event() {
        for (event, sent, made) in [
            ("S12", "Booked^^HL70278", "booked"),
            ("S12", "BOOKED", "booked"),
            ("S14", "noshow", "noshow"),
            ("S14", "^^^Started", "checked-in"),
            ("S12", "", "booked"),
            ("S15", "", "cancelled"),
            ("S17", "", "entered-in-error"),
            ("S26", "", "noshow"),
            ("S14", "", ""),
        ] {
            read(event, &[(25, sent)], |_, a, _| assert_eq!(text(&a.status.value), made, "{event} {sent}"));
        }
        read("S14", &[(25, "Blocked")], |v2, a, _| {
            assert!(a.status.value.is_none());
            assert!(codes(v2).contains(&"mapping/code-not-mapped"));
        });
    }

    #[test]
    fn reason_and_type() {
        for (seven, eight, reasons, kind) in [
            ("CHECKUP^x^HL70276", "Normal^x^HL70277", 1, "Normal"),
            ("Tentative^x^HL70277", "", 0, "Tentative"),
            ("Tentative^x^HL70277", "Normal", 0, "Normal"),
            ("sick^told", "Visit^v^L", 1, "Visit"),
        ] {
            read("S12", &[(7, seven), (8, eight)], |_, a, _| {
                let code = |c: &CodeableConcept<'_>| text(&c.coding[0].code).to_string();
                assert_eq!(a.reason_code.len(), reasons, "{seven}");
                assert_eq!(a.appointment_type.as_ref().map(code).unwrap_or_default(), kind, "{seven}");
            });
        }
    }

    #[test]
    fn why_it_is_off_and_why_the_message_was_sent() {
        for (event, status, off) in [("S15", "", true), ("S12", "Cancelled", true), ("S12", "Booked", false)]
        {
            read(event, &[(6, "ILL^ill^L"), (25, status)], |_, a, record| {
                assert_eq!(a.cancelation_reason.is_some(), off, "{event} {status}");
                assert!(record.message_headers[0].reason.is_some());
            });
        }
    }

    #[test]
    fn contacts_have_their_numbers() {
        let fields = [
            (12, "12^Place~15^Two"),
            (13, "^PRN^PH^^1^555^1234567"),
            (14, "1 Main St^^Town"),
            (20, "14^Eve"),
        ];
        read("S12", &fields, |_, a, record| {
            assert_eq!(a.participant.len(), 3);
            assert_eq!(text(&a.participant[0].r#type[0].text), "placer contact");
            assert_eq!(text(&a.participant[2].r#type[0].coding[0].code), "enterer");
            let first = &record.practitioners[0];
            assert_eq!((first.telecom.len(), first.address.len()), (1, 1));
            assert!(record.practitioners[1].telecom.is_empty());
            assert_eq!(
                record
                    .provenances
                    .iter()
                    .filter(|p| p.target[0].to.is_some_and(|k| k.kind == crate::model::Kind::Appointment))
                    .count(),
                1
            );
        });
    }

    #[test]
    fn orders_have_their_numbers_and_a_status_of_orders() {
        for (status, made) in [
            ("", "active"),
            ("Booked", "active"),
            ("Complete", "completed"),
            ("Cancelled", "revoked"),
            ("Deleted", "entered-in-error"),
        ] {
            read("S14", &[(26, "P1~P2"), (27, "F1"), (25, status)], |_, a, record| {
                assert_eq!((record.service_requests.len(), a.based_on.len()), (2, 2));
                let first = &record.service_requests[0];
                assert_eq!((first.identifier.len(), text(&first.intent)), (2, "order"));
                assert_eq!(text(&first.status.value), made, "{status}");
                assert_eq!(record.service_requests[1].identifier.len(), 1);
            });
        }
        read("S12", &[(1, "A")], |_, a, record| {
            assert!(record.service_requests.is_empty() && a.based_on.is_empty());
        });
    }
}
