//! ROL: who has which part in the care of a patient, of a visit or in a procedure.

use synovia_terminology::maps::{PARTICIPANT_ORGANIZATION_UNIT_TYPE, PROVIDER_ROLE};

use super::shared::{says_something, superseded};
use crate::from_hl7v2::datatypes::{cwe, ei, pl, time, xad, xcn, xon, xtn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::rol_procedure as own;
use crate::generated::rules::segments::rol_careteam as c;
use crate::generated::rules::segments::rol_encounter_practitionerrole as e;
use crate::generated::rules::segments::rol_patient_generalpractitioner as g;
use crate::generated::rules::segments::rol_relatedperson as r;
use crate::model::{
    Address, CareTeam, CareTeamParticipant, EncounterParticipant, Key, Location, Organization, Patient,
    Period, Practitioner, PractitionerRole, ProcedurePerformer, Reference, RelatedPerson,
};
use crate::trace::Rule;

/// Types of address that are a person's: birth place, foreign, home, residence and the like.
const OF_PERSON: [&str; 7] = ["N", "BDL", "F", "H", "P", "BR", "V"];
/// Types of address that are a place's: mailing, office, shipping, ….
const OF_PLACE: [&str; 5] = ["M", "O", "S", "SH", "TM"];
/// Types of address that are an organization's: firm, billing, legal.
const OF_ORGANIZATION: [&str; 3] = ["B", "BI", "L"];

/// Whether the segment tells of anybody.
pub(crate) fn is_somebody(s: Scope<'_, '_>) -> bool {
    says_something(s, 3..=14)
}

/// Where a role comes from: the segment, and one repetition of ROL-4; without one, nobody is named.
pub(crate) fn persons<'c, 'a>(s: Scope<'c, 'a>) -> Vec<Option<Scope<'c, 'a>>> {
    let persons: Vec<_> = s.repetitions(4).map(Some).collect();
    if persons.is_empty() { vec![None] } else { persons }
}

fn period<'a>(s: Scope<'_, 'a>, start: Rule, end: Rule) -> Option<Period<'a>> {
    let start = s.get(5, start, time::date_time);
    let end = s.get(6, end, time::date_time);
    time::period(s, start, end)
}

/// Where a thing made of a person or, without one, of the whole segment stands.
fn place<'c, 'a>(s: Scope<'c, 'a>, person: Option<Scope<'c, 'a>>) -> Scope<'c, 'a> {
    person.map_or(s, |person| s.over(person))
}

fn practitioner<'a>(s: Scope<'_, 'a>, person: Option<Scope<'_, 'a>>, rule: Rule) -> Option<Reference<'a>> {
    let person = person?;
    xcn::practitioner(s.under(rule).over(person))
}

/// `ROL-Encounter-PractitionerRole`: a participant of a visit.
pub(crate) fn participant<'a>(
    s: Scope<'_, 'a>,
    person: Option<Scope<'_, 'a>>,
) -> Option<EncounterParticipant<'a>> {
    let mut role: PractitionerRole<'a> = place(s, person).create();
    role.identifier.extend(s.get(1, e::R4, ei::identifier));
    role.practitioner = practitioner(s, person, e::R7);
    for address in s.all(11, e::R14, xad::address) {
        to_practitioner(s, &role, address);
    }
    role.telecom.extend(s.all(12, e::R15, xtn::contact_point));
    role.location.extend(s.get(13, e::R16, pl::location));
    role.organization = s.get(14, e::R17, xon::organization);
    let mut individual = s.add(role);
    individual.identifier = s.get(1, e::R3, ei::identifier).map(Box::new);
    Some(EncounterParticipant {
        r#type: s.get(3, e::R6, |s| cwe::concept(s, Some(PROVIDER_ROLE))).into_iter().collect(),
        period: period(s, e::R8, e::R9),
        individual: Some(individual),
    })
}

/// An address of somebody; where nobody is named there is nobody who could have it.
fn to_practitioner<'a>(s: Scope<'_, 'a>, role: &PractitionerRole<'a>, address: Address<'a>) {
    match role.practitioner.as_ref().and_then(|p| p.to) {
        Some(key) => s.cx().update::<Practitioner<'a>>(key, |p| p.address.push(address)),
        None => superseded(s, 11),
    }
}

/// `ROL-Patient-GeneralPractitioner`: somebody who cares for the patient in general.
pub(crate) fn general_practitioner<'a>(s: Scope<'_, 'a>, person: Option<Scope<'_, 'a>>) -> Reference<'a> {
    let mut role: PractitionerRole<'a> = place(s, person).create();
    role.identifier.extend(s.get(1, g::R3, ei::identifier));
    role.code.extend(s.get(3, g::R5, |s| cwe::concept(s, Some(PROVIDER_ROLE))));
    role.practitioner = practitioner(s, person, g::R6);
    role.period = period(s, g::R7, g::R8);
    role.location.extend(s.get(13, g::R18, pl::location));
    role.organization = s.get(14, g::R19, xon::organization);
    addresses(s, &mut role);
    role.telecom.extend(s.all(12, g::R17, xtn::contact_point));
    s.add(role)
}

/// ROL-11, by its type an address of the person, of the place or of the organization. Without any such type it is the
/// person's.
fn addresses<'a>(s: Scope<'_, 'a>, role: &mut PractitionerRole<'a>) {
    for address in s.repetitions(11) {
        if let Some(of) = address.when(g::R14, |t| t.one_of(7, &OF_PLACE)) {
            place_address(of, role);
        } else if let Some(of) = address.when(g::R15, |t| t.one_of(7, &OF_ORGANIZATION)) {
            organization_address(of, role);
        } else if let Some(of) = address.when(g::R13, |t| t.one_of(7, &OF_PERSON)) {
            xad::address(of).into_iter().for_each(|a| to_practitioner(s, role, a));
        } else {
            xad::address(address.under(g::R13)).into_iter().for_each(|a| to_practitioner(s, role, a));
        }
    }
}

fn place_address<'a>(s: Scope<'_, 'a>, role: &mut PractitionerRole<'a>) {
    let address = xad::address(s);
    match role.location.first().and_then(|l| l.to) {
        Some(key) => s.cx().update::<Location<'a>>(key, |l| l.address = address),
        None => role.location.extend(address.map(|a| s.add(Location { address: Some(a), ..s.create() }))),
    }
}

fn organization_address<'a>(s: Scope<'_, 'a>, role: &mut PractitionerRole<'a>) {
    let Some(address) = xad::address(s) else { return };
    match role.organization.as_ref().and_then(|o| o.to) {
        Some(key) => s.cx().update::<Organization<'a>>(key, |o| o.address.push(address)),
        None => {
            let organization = Organization { address: vec![address], ..s.create() };
            role.organization = Some(s.add(organization));
        }
    }
}

/// Who is a member of a team.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Member {
    /// Somebody who provides care.
    Practitioner,
    /// The patient.
    Patient(Key),
    /// Somebody related to the patient, who is in the record already.
    RelatedPerson(Key),
}

/// `ROL-CareTeam`: what the segment adds to the team of the patient.
pub(crate) fn care_team<'a>(
    s: Scope<'_, 'a>,
    person: Option<Scope<'_, 'a>>,
    member: Member,
    team: &mut CareTeam<'a>,
) {
    let mut participant = CareTeamParticipant::default();
    participant.role.extend(s.get(3, c::R5, |s| cwe::concept(s, Some(PROVIDER_ROLE))));
    participant.role.extend(s.all(9, c::R13, |s| cwe::concept(s, None)));
    participant.period = period(s, c::R9, c::R10);
    match (member, person) {
        (Member::Patient(key), Some(person)) => {
            let mut said = Patient::default();
            xcn::patient(s.under(c::R7).over(person), &mut said);
            s.cx().update::<Patient<'a>>(key, |p| {
                p.identifier.extend(said.identifier);
                p.name.extend(said.name);
            });
            participant.member = Some(Reference::to(key).by(s.node(c::R7)));
        }
        (Member::Patient(key), None) => participant.member = Some(Reference::to(key).by(s.node(c::R7))),
        (Member::RelatedPerson(key), _) => {
            participant.member = Some(Reference::to(key).by(s.node(c::R8)));
        }
        (Member::Practitioner, person) => participant.member = practitioner(s, person, c::R6),
    }
    organization(s, &mut participant);
    team.participant.push(participant);
    team.reason_code.extend(s.get(8, c::R12, |s| cwe::concept(s, None)));
    team.telecom.extend(s.all(12, c::R17, xtn::contact_point));
}

/// ROL-10 and ROL-14: the organization somebody acts for, or that is the member itself.
fn organization<'a>(s: Scope<'_, 'a>, participant: &mut CareTeamParticipant<'a>) {
    if let Some(for_whom) = s.when(c::R19, |t| t.valued(4)) {
        participant.on_behalf_of = for_whom.get(14, c::R19, xon::organization);
        if participant.on_behalf_of.is_none() {
            participant.on_behalf_of =
                s.when(c::R14, |t| t.valued(4)).and_then(|s| s.get(10, c::R14, cwe::organization));
        } else {
            superseded(s, 10);
        }
        return;
    }
    participant.member = s.when(c::R20, |t| !t.valued(4)).and_then(|s| s.get(14, c::R20, xon::organization));
    let kind = s
        .when(c::R15, |t| !t.valued(4))
        .and_then(|s| s.get(10, c::R15, |s| cwe::concept(s, Some(PARTICIPANT_ORGANIZATION_UNIT_TYPE))));
    let Some(kind) = kind else { return };
    match participant.member.as_ref().and_then(|m| m.to) {
        Some(key) => s.cx().update::<Organization<'a>>(key, |o| o.r#type.push(kind)),
        None => {
            let unit = Organization { r#type: vec![kind], ..s.under(c::R15).create() };
            participant.member = Some(s.add(unit));
        }
    }
}

/// `ROL-RelatedPerson`.
pub(crate) fn related_person<'a>(s: Scope<'_, 'a>, p: &mut RelatedPerson<'a>) {
    p.identifier.extend(s.get(1, r::R3, ei::identifier));
    p.relationship.extend(s.get(3, r::R5, |s| cwe::concept(s, Some(PROVIDER_ROLE))));
    for person in s.repetitions(4) {
        xcn::related_person(s.under(r::R6).over(person), p);
    }
    p.period = period(s, r::R7, r::R8);
    p.address.extend(s.all(11, r::R13, xad::address));
    p.telecom.extend(s.all(12, r::R14, xtn::contact_point));
}

/// Somebody who had a part in a procedure; the guide has no row for ROL after PR1.
pub(crate) fn performer<'a>(s: Scope<'_, 'a>, person: Option<Scope<'_, 'a>>) -> ProcedurePerformer<'a> {
    ProcedurePerformer {
        function: s.get(3, own::FUNCTION, |s| cwe::concept(s, Some(PROVIDER_ROLE))),
        actor: practitioner(s, person, own::ACTOR),
        on_behalf_of: s.get(14, own::ON_BEHALF_OF, xon::organization),
    }
}
