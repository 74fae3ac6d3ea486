//! Who has which part in the care as ROL: the patient's own doctor, those who take part in a visit or in a procedure, and
//! the members of a team.

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_of, practitioner_of, xcn, xon};
use super::super::datatypes::{address, concept, identifier, name, party, place, telecom, time};
use super::super::tree::{Rep, Segment};
use super::super::way::Way;
use crate::generated::rules::fhir::practitionerrole_rol as r;
use crate::model::{
    CareTeam, CareTeamParticipant, CodeableConcept, EncounterParticipant, HumanName, Identifier,
    Organization, Patient, Period, PractitionerRole, ProcedurePerformer, Reference, RelatedPerson,
};

/// The role behind a reference, if it has a number of its own, which ROL-1 is.
pub(crate) fn role<'w, 'a>(w: Way<'w, 'a>, to: &Reference<'a>) -> Option<&'w PractitionerRole<'a>> {
    w.record.get::<PractitionerRole<'a>>(to.to?).filter(|role| !role.identifier.is_empty())
}

fn begin(w: Way<'_, '_>) -> Segment {
    let mut s = Segment::new("ROL");
    s.set(2, Some(w.constant(r::R2, "AD")));
    s
}

/// ROL of the patient's own doctor.
pub(crate) fn general_practitioner<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> Option<Segment> {
    let mut s = begin(w);
    details(w, role(w, to)?, to, &mut s);
    Some(s)
}

/// ROL of somebody who takes part in a visit, if their role has a number of its own.
pub(crate) fn participant<'a>(w: Way<'_, 'a>, p: &EncounterParticipant<'a>) -> Option<Segment> {
    let to = p.individual.as_ref()?;
    let role = role(w, to)?;
    let mut s = begin(w);
    details(w, role, to, &mut s);
    codes(w, &p.r#type, &mut s);
    period(w, p.period.as_ref(), &mut s);
    Some(s)
}

fn details<'a>(w: Way<'_, 'a>, role: &PractitionerRole<'a>, to: &Reference<'a>, s: &mut Segment) {
    s.push(1, role.identifier.first().and_then(|i| identifier::ei(w.under(r::R1), i)));
    codes(w, &role.code, s);
    s.push(4, xcn(w.under(r::R4), to));
    period(w, role.period.as_ref(), s);
    if let Some((practitioner, ..)) = practitioner_of(w, to) {
        s.extend(11, practitioner.address.iter().filter_map(|a| address::address(w.under(r::R11), a)));
    }
    s.extend(12, role.telecom.iter().filter_map(|t| telecom::telecom(w.under(r::R12), t)));
    if let Some(at) = role.location.first() {
        s.push(13, place::pl(w.under(r::R13), at));
        let found = at.to.and_then(|key| w.record.get::<crate::model::Location<'a>>(key));
        s.push(11, found.and_then(|l| l.address.as_ref()).and_then(|a| address::address(w.under(r::R11), a)));
    }
    let Some((organization, _)) = organization_of(w, to) else { return };
    s.push(14, role.organization.as_ref().and_then(|o| xon(w.under(r::R14), o)));
    s.extend(11, organization.address.iter().filter_map(|a| address::address(w.under(r::R11), a)));
}

/// The first role is ROL-3, the others are the kinds of provider of ROL-9.
fn codes(w: Way<'_, '_>, all: &[CodeableConcept<'_>], s: &mut Segment) {
    let mut all = all.iter();
    if let (Some(first), false) = (all.next(), s.has(3)) {
        s.push(3, concept::concept(w.under(r::R3), first, Some(maps::PROVIDER_ROLE)));
    }
    s.extend(9, all.filter_map(|c| concept::concept(w.under(r::R9), c, None)));
}

fn period(w: Way<'_, '_>, period: Option<&Period<'_>>, s: &mut Segment) {
    let Some(period) = period.filter(|_| !s.has(5) && !s.has(6)) else { return };
    s.set(5, time::date_time(w.under(r::R5), &period.start));
    s.set(6, time::date_time(w.under(r::R6), &period.end));
}

/// ROL of somebody who had a part in a procedure that PR1 has no field for.
pub(crate) fn performer<'a>(w: Way<'_, 'a>, p: &ProcedurePerformer<'a>) -> Segment {
    let mut s = begin(w);
    codes(w, p.function.as_slice(), &mut s);
    s.push(4, p.actor.as_ref().and_then(|who| xcn(w.under(r::R4), who)));
    s.push(14, p.on_behalf_of.as_ref().and_then(|o| xon(w.under(r::R14), o)));
    s
}

/// ROL of each member of a team. What the team says as a whole stands with the first.
pub(crate) fn team<'a>(w: Way<'_, 'a>, team: &CareTeam<'a>) -> Vec<Segment> {
    let mut made: Vec<Segment> = team.participant.iter().map(|p| member(w, p)).collect();
    if let Some(first) = made.first_mut() {
        first.extend(8, team.reason_code.iter().filter_map(|c| concept::concept(w.under(r::R8), c, None)));
        if !first.has(12) {
            first.extend(12, team.telecom.iter().filter_map(|t| telecom::telecom(w.under(r::R12), t)));
        }
    }
    made
}

fn member<'a>(w: Way<'_, 'a>, p: &CareTeamParticipant<'a>) -> Segment {
    let mut s = begin(w);
    codes(w, &p.role, &mut s);
    period(w, p.period.as_ref(), &mut s);
    if let Some(who) = &p.member {
        person(w, who, &mut s);
    }
    if let Some(for_whom) = &p.on_behalf_of {
        s.push(14, xon(w.under(r::R14), for_whom));
    }
    s
}

/// Somebody who is no provider, by name and number.
fn xcn_of(w: Way<'_, '_>, named: Option<&HumanName<'_>>, number: Option<&Identifier<'_>>) -> Option<Rep> {
    let mut rep = Rep::default();
    if let Some(n) = named {
        name::put(w, n, &name::XCN_PERSON, &mut rep);
    }
    if let Some(i) = number {
        party::identifier(w, i, &mut rep);
    }
    rep.filled()
}

fn person<'a>(w: Way<'_, 'a>, who: &Reference<'a>, s: &mut Segment) {
    let w4 = w.under(r::R4);
    let related = who.to.and_then(|key| w.record.get::<RelatedPerson<'a>>(key));
    let patient = who.to.and_then(|key| w.record.get::<Patient<'a>>(key));
    let organization = who.to.and_then(|key| w.record.get::<Organization<'a>>(key));
    if let Some(p) = related {
        s.push(1, p.identifier.first().and_then(|i| identifier::ei(w.under(r::R1), i)));
        let rep = xcn_of(w4, p.name.first(), p.identifier.get(1));
        s.push(4, w4.followed(rep, who.by));
        s.extend(11, p.address.iter().filter_map(|a| address::address(w.under(r::R11), a)));
        s.extend(12, p.telecom.iter().filter_map(|t| telecom::telecom(w.under(r::R12), t)));
    } else if let Some(p) = patient {
        let rep = xcn_of(w4, p.name.first(), p.identifier.first());
        s.push(4, w4.followed(rep, who.by));
    } else if let Some(o) = organization {
        s.push(14, if o.name.is_some() { xon(w.under(r::R14), who) } else { None });
        let kind = o.r#type.first();
        let map = Some(maps::PARTICIPANT_ORGANIZATION_UNIT_TYPE);
        s.push(10, kind.and_then(|c| concept::concept(w.under(r::R10), c, map)));
    } else {
        s.push(4, xcn(w4, who));
    }
}
