//! AIS, AIG, AIL and AIP: what and who an appointment needs, and when.

use std::borrow::Cow;

use super::sch;
use super::shared::superseded;
use crate::from_hl7v2::datatypes::time::{self, span};
use crate::from_hl7v2::datatypes::{cwe, pl, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::siu_s12 as own;
use crate::generated::rules::segments::{
    aig_appointment as g, ail_appointment as l, aip_appointment as p, ais_appointment as a,
    ais_servicerequest as q,
};
use crate::model::{
    Appointment, AppointmentParticipant, CodeableConcept, Identifier, Location, Occurrence, Period,
    Reference, ServiceRequest, Text,
};
use crate::trace::{Reason, Rule};

/// Where a segment says when it is needed, and by which rows: a time, or an offset from the start of the appointment, and
/// a duration from that time on. Offset and duration each have their unit in the next field.
struct Times {
    at: (u16, Rule),
    offset: (u16, Rule),
    duration: (u16, Rule),
}

impl Times {
    fn read<'a>(&self, s: Scope<'_, 'a>, start: &Text<'a>) -> Option<Period<'a>> {
        let mut begin = s.get(self.at.0, self.at.1, time::date_time);
        if let Some(s) = s.when(self.offset.1, |t| !t.valued(self.at.0)) {
            begin =
                begin.or_else(|| span::after(s, self.offset.1, [self.offset.0, self.offset.0 + 1], start));
        } else {
            superseded(s, self.offset.0);
            superseded(s, self.offset.0 + 1);
        }
        let end = s
            .when(self.duration.1, |t| t.valued(self.at.0))
            .and_then(|s| span::after(s, self.duration.1, [self.duration.0, self.duration.0 + 1], &begin));
        time::period(s, begin, end)
    }
}

/// `AIS-Appointment`: a service; `s` is the AIS inside its message row.
pub(crate) fn service<'a>(s: Scope<'_, 'a>, made: &mut Appointment<'a>) {
    let times = Times { at: (4, a::R6), offset: (5, a::R7), duration: (7, a::R9) };
    made.service_type.extend(s.get(3, a::R5, |s| cwe::concept(s, None)));
    let period = times.read(s, &made.start);
    if made.status.value.is_none() {
        made.status = sch::status(s, 10, a::R12).into();
    } else {
        superseded(s, 10);
    }
    let Some(period) = period else { return };
    if made.start.is_none() {
        made.start = s.get(4, own::START_OF_SERVICE, time::minute_instant);
        if made.end.is_none() && made.start.is_some() {
            made.end = span::after(s, own::END_OF_SERVICE, [7, 8], &made.start);
        }
    }
    // A participant needs somebody or something that takes part.
    let actor = s.get(3, own::SERVICE, |s| named(s, "HealthcareService"));
    made.participant.push(AppointmentParticipant {
        actor,
        status: status(s, None).into(),
        period: Some(period),
        ..AppointmentParticipant::default()
    });
}

/// Something that is only known by its name.
fn named<'a>(s: Scope<'_, 'a>, kind: &'static str) -> Option<Reference<'a>> {
    let display = Some(cwe::text(s)?);
    Some(Reference { display, r#type: s.constant(own::SERVICE, kind), ..Reference::default() })
}

/// `AIS-ServiceRequest`: what the order asks for. The guide calls the codes of the service identifiers.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, start: &Text<'a>, made: &mut ServiceRequest<'a>) {
    let times = Times { at: (4, q::R6), offset: (5, q::R7), duration: (7, q::R9) };
    let detail = |s: Scope<'_, 'a>| {
        let mut detail = cwe::concept(s, None)?;
        detail.extension.extend(s.source_field());
        Some(detail)
    };
    let details = |field, rule| s.all(field, rule, detail);
    if made.code.is_none() {
        made.code = s.get(3, q::R5, |s| cwe::concept(s, None));
    }
    made.order_detail.extend(details(11, q::R13));
    made.order_detail.extend(details(12, q::R14));
    if made.occurrence.is_none() {
        made.occurrence = times.read(s, start).map(Occurrence::Period);
    }
}

/// `AIG-Appointment`: any resource; `s` is the AIG inside its message row.
pub(crate) fn resource<'a>(s: Scope<'_, 'a>, made: &mut Appointment<'a>) {
    let times = Times { at: (8, g::R10), offset: (9, g::R11), duration: (11, g::R13) };
    let r#type: Vec<CodeableConcept<'a>> = s.get(4, g::R6, |s| cwe::concept(s, None)).into_iter().collect();
    let actor = match s.when(g::R5, |t| t.valued(4) && is_place(s)) {
        Some(s) => s.get(3, g::R5, |s| {
            let mut place: Location<'a> = s.create();
            cwe::identified(s, &mut place);
            (!place.identifier.is_empty() || place.name.is_some()).then(|| s.add(place))
        }),
        None => s.get(3, own::RESOURCE, |s| {
            let display = Some(cwe::text(s)?);
            Some(Reference { display, identifier: number(s), ..Reference::default() })
        }),
    };
    participate(s, made, r#type, actor, status(s, Some(14)), &times);
}

/// CWE.1 beside a name: by it the sender knows what the name is of.
fn number<'a>(s: Scope<'_, 'a>) -> Option<Box<Identifier<'a>>> {
    s.part(2).filter(|name| name.is_valued())?;
    let value = Some(s.text(1, own::RESOURCE_NUMBER)?);
    Some(Box::new(Identifier { value, ..Identifier::default() }))
}

/// Whether AIG-4 speaks of a place.
fn is_place(s: Scope<'_, '_>) -> bool {
    let Some(kind) = s.part(4) else { return false };
    let code = kind.peek_at(1).trim().to_ascii_uppercase();
    let text = kind.peek_at(2).to_ascii_lowercase();
    matches!(code.as_str(), "L" | "LOC" | "LOCATION" | "ROOM" | "BED" | "CLINIC" | "DEPT" | "DEPARTMENT")
        || ["location", "room", "bed"].iter().any(|word| text.split(' ').any(|w| w == *word))
}

/// `AIL-Appointment`: places; `s` is the AIL inside its message row.
pub(crate) fn place<'a>(s: Scope<'_, 'a>, made: &mut Appointment<'a>) {
    let times = Times { at: (6, l::R8), offset: (7, l::R9), duration: (9, l::R11) };
    for actor in actors(s, l::R5, pl::location) {
        participate(s, made, Vec::new(), actor, status(s, Some(12)), &times);
    }
}

/// `AIP-Appointment`: people; `s` is the AIP inside its message row.
pub(crate) fn person<'a>(s: Scope<'_, 'a>, made: &mut Appointment<'a>) {
    let times = Times { at: (6, p::R8), offset: (7, p::R9), duration: (9, p::R11) };
    for actor in actors(s, p::R5, xcn::practitioner) {
        let r#type = s.get(4, p::R6, |s| cwe::concept(s, None)).into_iter().collect();
        let status = participation(s, 12, p::R14).or_else(|| removed(s));
        participate(s, made, r#type, actor, status, &times);
    }
}

/// Field 3, once for each that it names; once, too, where it names none.
fn actors<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    read: impl Fn(Scope<'_, 'a>) -> Option<Reference<'a>>,
) -> Vec<Option<Reference<'a>>> {
    let found = s.all(3, rule, read);
    if found.is_empty() { vec![None] } else { found.into_iter().map(Some).collect() }
}

fn participate<'a>(
    s: Scope<'_, 'a>,
    made: &mut Appointment<'a>,
    r#type: Vec<CodeableConcept<'a>>,
    actor: Option<Reference<'a>>,
    status: Text<'a>,
    times: &Times,
) {
    let period = times.read(s, &made.start);
    if actor.is_some() || !r#type.is_empty() || period.is_some() || status.is_some() {
        let participant = AppointmentParticipant {
            r#type,
            actor,
            status: status.into(),
            period,
            ..AppointmentParticipant::default()
        };
        made.participant.push(participant);
    }
}

/// What a participant said, by our own rule where the guide has none.
fn status<'a>(s: Scope<'_, 'a>, field: Option<u16>) -> Text<'a> {
    field.and_then(|field| participation(s, field, own::PARTICIPANT_STATUS)).or_else(|| removed(s))
}

/// The status of a filler as that of a participant; FHIR wants one of four.
fn participation<'a>(s: Scope<'_, 'a>, field: u16, rule: Rule) -> Text<'a> {
    let place = s.part(field).filter(|p| p.is_valued())?;
    let part = if place.part(1).is_some() { 1 } else { 4 };
    let sent = place.under(rule).text(part, own::PARTICIPANT_STATUS)?;
    let code = sent.is.trim().to_ascii_lowercase();
    let made = match code.as_str() {
        "booked" | "confirmed" | "accepted" | "started" | "complete" | "overbook" => Some("accepted"),
        "pending" | "waitlist" | "needs-action" => Some("needs-action"),
        "cancelled" | "deleted" | "discontinued" | "noshow" | "declined" | "blocked" => Some("declined"),
        "tentative" => Some("tentative"),
        _ => None,
    };
    if made.is_none() {
        place.refuse(Reason::Invalid, "mapping/code-not-mapped");
    }
    made.map(|made| sent.map(|_| Cow::Borrowed(made)))
}

/// Field 2: a resource that is taken out of the appointment.
fn removed<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let s = s.when(own::PARTICIPANT_REMOVED, |t| t.is(2, "D"))?;
    s.constant(own::PARTICIPANT_REMOVED, "declined")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::segments::obx::tests::{chain, codes};
    use crate::from_hl7v2::testing::{segment, with_record};
    use crate::model::{Kind, Record};
    use crate::options::Options;

    const START: &str = "SCH|1||||||||||^^^20260105100000+0000^20260105110000+0000";

    fn read(sch: &str, segments: &[String], look: impl FnOnce(&V2<'_>, &Appointment<'_>, &Record<'_>)) {
        let mut message = format!("MSH|^~\\&|A|B|||20260102030405+0000||SIU^S14^SIU_S12|1|P|2.5.1\r{sch}");
        for segment in segments {
            message.push('\r');
            message.push_str(segment);
        }
        with_record(&message, &Options::default(), |v2, record| look(v2, &record.appointments[0], record));
    }

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    fn period<'p>(p: &'p AppointmentParticipant<'_>) -> (&'p str, &'p str) {
        p.period.as_ref().map_or(("", ""), |p| (text(&p.start), text(&p.end)))
    }

    #[test]
    fn a_time_of_its_own_or_an_offset_from_the_start() {
        for (fields, made) in [
            (
                &[(4, "20260105101500+0000"), (7, "30"), (8, "min")][..],
                ("2026-01-05T10:15:00+00:00", "2026-01-05T10:45:00+00:00"),
            ),
            (&[(5, "15"), (6, "min")], ("2026-01-05T10:15:00+00:00", "")),
            (&[(5, "-1"), (6, "h")], ("2026-01-05T09:00:00+00:00", "")),
            (&[(4, "20260105101500+0000"), (5, "15"), (6, "min")], ("2026-01-05T10:15:00+00:00", "")),
        ] {
            let ais = segment("AIS", &[&[(3, "S^Service^L")], fields].concat());
            read(START, &[ais], |_, a, _| assert_eq!(period(&a.participant[0]), made));
        }
        let ais = segment("AIS", &[(3, "S^Service^L"), (5, "15"), (6, "min")]);
        read("SCH|1", &[ais], |v2, a, _| {
            assert!(a.participant.is_empty());
            assert!(codes(v2).contains(&"mapping/span-from-no-time"));
        });
    }

    #[test]
    fn a_service_is_a_type_and_takes_part_where_it_has_a_time() {
        let ais = segment("AIS", &[(3, "S^Service^L"), (4, "20260105101500+0000"), (10, "Booked")]);
        read(START, &[ais], |v2, a, _| {
            assert_eq!(text(&a.service_type[0].coding[0].code), "S");
            assert_eq!(text(&a.status.value), "booked");
            let chain = chain(v2, a.status.value.as_ref().unwrap().by);
            assert_eq!(chain[1], "segments/AIS-Appointment#12");
            let actor = a.participant[0].actor.as_ref().unwrap();
            assert_eq!((text(&actor.display), text(&actor.r#type)), ("Service", "HealthcareService"));
        });
        let ais = segment("AIS", &[(3, "S^Service^L"), (4, "20260105101500+0000"), (7, "30"), (8, "min")]);
        read("SCH|1", &[ais], |_, a, _| {
            assert_eq!(
                (text(&a.start), text(&a.end)),
                ("2026-01-05T10:15:00+00:00", "2026-01-05T10:45:00+00:00")
            );
        });
    }

    #[test]
    fn a_resource_is_a_place_or_has_a_name() {
        let place = segment("AIG", &[(3, "R1^Room One^L^R2^Old room"), (4, "ROOM^room^L")]);
        let device = segment("AIG", &[(3, "X9^X-ray^L"), (4, "EQP^Equipment^L"), (14, "Pending")]);
        read(START, &[place, device], |_, a, record| {
            assert_eq!(a.participant[0].actor.as_ref().unwrap().to.unwrap().kind, Kind::Location);
            let room = &record.locations[0];
            assert_eq!((room.identifier.len(), text(&room.name), room.alias.len()), (2, "Room One", 1));
            let device = a.participant[1].actor.as_ref().unwrap();
            let number = device.identifier.as_ref().unwrap();
            assert_eq!((text(&device.display), text(&number.value)), ("X-ray", "X9"));
            assert_eq!(text(&a.participant[1].status.value), "needs-action");
        });
    }

    #[test]
    fn each_person_and_place_takes_part() {
        let segments = [
            segment("AIL", &[(3, "W1^R1~W2"), (12, "Booked")]),
            segment("AIP", &[(3, "21^Doc~22^Doc"), (4, "ATND^a^L"), (12, "Cancelled")]),
            segment("AIP", &[(2, "D"), (3, "23^Doc")]),
            segment("AIP", &[(3, "24^Doc"), (12, "??")]),
        ];
        read(START, &segments, |v2, a, _| {
            let statuses: Vec<_> = a.participant.iter().map(|p| text(&p.status.value)).collect();
            assert_eq!(statuses, ["accepted", "accepted", "declined", "declined", "declined", ""]);
            assert_eq!(a.participant[2].r#type.len(), 1);
            assert!(codes(v2).contains(&"mapping/code-not-mapped"));
        });
        // A segment that names nobody adds nobody.
        read(START, &["AIP|1".to_string()], |_, a, _| assert!(a.participant.is_empty()));
    }
}
