//! PRT: who or what has a part in something, and where.

use synovia_terminology::maps;

use super::shared::{superseded, surplus};
use crate::from_hl7v2::datatypes::{cne, cwe, ei, pl, pln, time, xad, xcn, xon, xtn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::{
    prt_careteam as c, prt_device as d, prt_observation_location as l,
    prt_patient_generalpractitioner_practitioner as g,
    prt_patient_generalpractitioner_practitionerrole as gr, prt_practitionerrole as p,
    prt_relatedperson as r,
};
use crate::model::{
    CareTeamParticipant, ContactPoint, Device, Extension, ExtensionValue, Location, Organization, Period,
    Practitioner, PractitionerRole, Reference, RelatedPerson,
};
use crate::trace::Rule;

const EVENT_LOCATION: &str = "http://hl7.org/fhir/StructureDefinition/event-location";
const PREFERRED: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-preferred";

/// `PRT-PractitionerRole`: adds the role.
pub(crate) fn practitioner_role<'a>(s: Scope<'_, 'a>) -> Reference<'a> {
    [5, 8].into_iter().for_each(|field| surplus(s, field));
    let mut role: PractitionerRole<'a> = s.create();
    role.code.extend(s.get(4, p::R7, |s| cwe::concept(s, Some(maps::PARTICIPATION))));
    role.practitioner = s.get(5, p::R8, xcn::practitioner);
    role.specialty.extend(s.get(6, p::R9, |s| cwe::concept(s, None)));
    role.organization = s.get(8, p::R11, xon::organization);
    unit_type(s, &mut role);
    role.location.extend(s.all(9, p::R12, pl::location));
    role.period = period(s, [p::R14, p::R15]);
    address(s, role.practitioner.as_ref(), p::R17);
    role.telecom = telecom(s, p::R18, &OF_ROLE);
    role.identifier.extend(s.all(24, p::R44, pln::identifier));
    s.add(role)
}

/// PRT-7: what kind of unit the organization is, or one that only this is known of.
fn unit_type<'a>(s: Scope<'_, 'a>, role: &mut PractitionerRole<'a>) {
    let map = Some(maps::PARTICIPANT_ORGANIZATION_UNIT_TYPE);
    let Some(kind) = s.get(7, p::R10, |s| cwe::concept(s, map)) else { return };
    match role.organization.as_ref().and_then(|o| o.to) {
        Some(key) => s.cx().update::<Organization<'a>>(key, |o| o.r#type.push(kind)),
        None => {
            let unit = Organization { r#type: vec![kind], ..s.under(p::R10).create() };
            role.organization = Some(s.add(unit));
        }
    }
}

/// PRT-14 as the address of somebody; of nobody it is none.
fn address<'a>(s: Scope<'_, 'a>, who: Option<&Reference<'a>>, rule: Rule) {
    match who.and_then(|who| who.to) {
        Some(key) => {
            let address = s.all(14, rule, xad::address);
            s.cx().update::<Practitioner<'a>>(key, |p| p.address.extend(address));
        }
        None => superseded(s, 14),
    }
}

fn period<'a>(s: Scope<'_, 'a>, [start, end]: [Rule; 2]) -> Option<Period<'a>> {
    let start = s.get(11, start, time::date_time);
    let end = s.get(12, end, time::date_time);
    time::period(s, start, end)
}

/// A method of contact of PRT-23, by table 0185, with the rows for it: the number, and the extension that says that it is
/// the preferred one.
struct Preferred {
    code: &'static str,
    number: Rule,
    url: Rule,
    value: Rule,
}

const fn preferred(code: &'static str, number: Rule, url: Rule, value: Rule) -> Preferred {
    Preferred { code, number, url, value }
}

const OF_ROLE: [Preferred; 6] = [
    preferred("B", p::R19, p::R32, p::R33),
    preferred("C", p::R20, p::R34, p::R35),
    preferred("E", p::R21, p::R36, p::R37),
    preferred("F", p::R22, p::R38, p::R39),
    preferred("H", p::R23, p::R40, p::R41),
    preferred("O", p::R24, p::R42, p::R43),
];

const OF_RELATED: [Preferred; 6] = [
    preferred("B", r::R19, r::R31, r::R32),
    preferred("C", r::R20, r::R33, r::R34),
    preferred("E", r::R21, r::R35, r::R36),
    preferred("F", r::R22, r::R37, r::R38),
    preferred("H", r::R23, r::R39, r::R40),
    preferred("O", r::R24, r::R41, r::R42),
];

/// PRT-15; where PRT-23 says how somebody wants to be reached, the numbers of that kind are marked.
fn telecom<'a>(s: Scope<'_, 'a>, plain: Rule, kinds: &[Preferred]) -> Vec<ContactPoint<'a>> {
    for kind in kinds {
        let Some(of) = s.when(kind.number, |t| t.one_of_at(23, 1, &[kind.code])) else { continue };
        let only = s.repetitions(15).count() == 1;
        let read = |place: Scope<'_, 'a>| {
            let mut contact = xtn::contact_point(of.over(place))?;
            if only || is_kind(place, kind.code) {
                let yes = s.constant_of(kind.value, true).map(ExtensionValue::Boolean);
                contact.extension.extend(of.extension(kind.url, PREFERRED, yes));
            }
            Some(contact)
        };
        return s.repetitions(15).filter_map(read).collect();
    }
    s.all(15, plain, xtn::contact_point)
}

/// Whether a number is one of a method of contact: a pager, a cellular phone, mail, a fax, at home, at work.
fn is_kind(place: Scope<'_, '_>, code: &str) -> bool {
    let (r#use, equipment) = (place.peek_at(2), place.peek_at(3));
    let is_phone = matches!(equipment.as_ref(), "" | "PH");
    match code {
        "B" => equipment == "BP",
        "C" => equipment == "CP",
        "E" => r#use == "NET" || matches!(equipment.as_ref(), "Internet" | "X.400"),
        "F" => equipment == "FX",
        "H" => is_phone && matches!(r#use.as_ref(), "PRN" | "ORN" | "VHN"),
        "O" => is_phone && r#use == "WPN",
        _ => false,
    }
}

/// `PRT-RelatedPerson`.
pub(crate) fn related_person<'a>(s: Scope<'_, 'a>, person: &mut RelatedPerson<'a>) {
    person.relationship.extend(s.get(4, r::R7, |s| cwe::concept(s, Some(maps::PARTICIPATION))));
    for who in s.repetitions(5) {
        xcn::related_person(s.under(r::R8).over(who), person);
    }
    person.period = period(s, [r::R14, r::R15]);
    person.address.extend(s.all(14, r::R17, xad::address));
    person.telecom = telecom(s, r::R18, &OF_RELATED);
    person.identifier.extend(s.all(24, r::R43, pln::identifier));
}

/// `PRT-Patient-GeneralPractitioner-Practitioner`.
pub(crate) fn general_practitioners<'a>(s: Scope<'_, 'a>) -> Vec<Reference<'a>> {
    s.all(5, g::R8, xcn::practitioner)
}

/// `PRT-Patient-GeneralPractitioner-PractitionerRole`, one role for each person.
pub(crate) fn general_practitioner_roles<'a>(s: Scope<'_, 'a>) -> Vec<Reference<'a>> {
    let roles = s.all(5, gr::R7, xcn::practitioner_role);
    for key in roles.iter().filter_map(|role| role.to) {
        let said = PractitionerRole {
            code: s.get(4, gr::R6, |s| cwe::concept(s, Some(maps::PARTICIPATION))).into_iter().collect(),
            organization: s.get(8, gr::R10, xon::organization),
            location: s.all(9, gr::R11, pl::location),
            period: period(s, [gr::R13, gr::R14]),
            telecom: s.all(15, gr::R17, xtn::contact_point),
            identifier: s.all(24, gr::R26, pln::identifier),
            ..PractitionerRole::default()
        };
        let mut who = None;
        s.cx().update::<PractitionerRole<'a>>(key, |role| {
            who.clone_from(&role.practitioner);
            let common = core::mem::take(&mut role.common);
            *role = PractitionerRole { common, practitioner: role.practitioner.take(), ..said };
        });
        address(s, who.as_ref(), gr::R16);
    }
    roles
}

/// `PRT-CareTeam`: the members that the segment adds to the team of the patient.
pub(crate) fn care_team<'a>(s: Scope<'_, 'a>) -> Vec<CareTeamParticipant<'a>> {
    let in_role = s.part(6).is_some_and(Scope::is_valued);
    let mut members = if in_role { members_in_role(s) } else { members(s) };
    if members.is_empty() {
        members.extend(
            organization(s)
                .map(|member| CareTeamParticipant { member: Some(member), ..CareTeamParticipant::default() }),
        );
    } else {
        let on_behalf_of = on_behalf_of(s);
        for member in &mut members {
            member.on_behalf_of.clone_from(&on_behalf_of);
        }
    }
    for member in &mut members {
        member.role.extend(s.get(4, c::R7, |s| cwe::concept(s, Some(maps::PARTICIPATION))));
        member.period = period(s, [c::R18, c::R19]);
    }
    members
}

fn member<'a>(who: Reference<'a>) -> CareTeamParticipant<'a> {
    CareTeamParticipant { member: Some(who), ..CareTeamParticipant::default() }
}

/// PRT-5 without PRT-6.
fn members<'a>(s: Scope<'_, 'a>) -> Vec<CareTeamParticipant<'a>> {
    let Some(s) = s.when(c::R8, |t| !t.valued(6)) else { return Vec::new() };
    let people = s.all(5, c::R8, xcn::practitioner);
    for key in people.iter().filter_map(|who| who.to) {
        let address = s.all(14, c::R21, xad::address);
        let numbers = s.all(15, c::R26, xtn::contact_point);
        s.cx().update::<Practitioner<'a>>(key, |who| {
            who.address.extend(address);
            who.telecom.extend(numbers);
        });
    }
    people.into_iter().map(member).collect()
}

/// PRT-5 in the role that PRT-6 names. FHIR's roles have no address: it is the person's.
fn members_in_role<'a>(s: Scope<'_, 'a>) -> Vec<CareTeamParticipant<'a>> {
    let mut roles =
        s.when(c::R10, |t| t.valued(6)).map(|s| s.all(5, c::R10, xcn::practitioner_role)).unwrap_or_default();
    if roles.is_empty() {
        let s = s.under(c::R11);
        roles.push(s.add(PractitionerRole { ..s.create() }));
    }
    for key in roles.iter().filter_map(|role| role.to) {
        let code = s.get(6, c::R11, cwe::role_code);
        let numbers = s.all(15, c::R28, xtn::contact_point);
        let mut who = None;
        s.cx().update::<PractitionerRole<'a>>(key, |role| {
            role.code.extend(code);
            role.telecom.extend(numbers);
            who.clone_from(&role.practitioner);
        });
        address(s, who.as_ref(), c::R23);
    }
    roles.into_iter().map(member).collect()
}

/// PRT-8 where nobody is named: the organization itself is a member.
fn organization<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let s = s.when(c::R13, |t| !t.valued(5) && !t.valued(6))?;
    surplus(s, 8);
    of_organization(s, s.get(8, c::R13, xon::organization)?, [c::R24, c::R29])
}

/// PRT-8 where somebody is named.
fn on_behalf_of<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let s = s.when(c::R14, |t| t.valued(5) || t.valued(6))?;
    surplus(s, 8);
    of_organization(s, s.get(8, c::R14, xon::organization)?, [c::R25, c::R30])
}

fn of_organization<'a>(
    s: Scope<'_, 'a>,
    organization: Reference<'a>,
    [address, number]: [Rule; 2],
) -> Option<Reference<'a>> {
    if let Some(key) = organization.to {
        let address = s.all(14, address, xad::address);
        let numbers = s.all(15, number, xtn::contact_point);
        s.cx().update::<Organization<'a>>(key, |o| {
            o.address.extend(address);
            o.telecom.extend(numbers);
        });
    }
    Some(organization)
}

/// `PRT-Device`: adds the device.
pub(crate) fn device<'a>(s: Scope<'_, 'a>) -> Reference<'a> {
    let mut device: Device<'a> = s.create();
    for place in s.repetitions(10) {
        if let Some(s) = place.when(d::R13, |_| is_carrier(place)) {
            device.udi_device_identifier.extend(ei::udi(s));
        } else {
            device.identifier.extend(ei::identifier(place.under(d::R14)));
        }
    }
    device.udi_device_identifier.extend(s.get(16, d::R20, ei::udi));
    device.manufacture_date = s.get(17, d::R21, time::date_time);
    device.expiration_date = s.get(18, d::R22, time::date_time);
    device.lot_number = s.text(19, d::R23);
    device.serial_number = s.text(20, d::R24);
    device.distinct_identifier = s.text(21, d::R25);
    device.r#type = s.get(22, d::R26, |s| cne::concept(s, None));
    s.add(device)
}

/// Whether an identifier is what stands on a device in human readable form or as its automatic identification: each
/// issuing agency has a mark of its own to begin with (GS1 `(01)` or `01`, HIBCC `+`, ICCBBA `=` or `&`).
fn is_carrier(place: Scope<'_, '_>) -> bool {
    let text = place.peek();
    let gs1 = text
        .strip_prefix("01")
        .is_some_and(|rest| rest.get(..14).is_some_and(|gtin| gtin.bytes().all(|b| b.is_ascii_digit())));
    text.starts_with("(01)") || gs1 || text.starts_with(['+', '=', '&'])
}

/// `PRT-Observation-Location`: where something was observed.
pub(crate) fn locations<'a>(s: Scope<'_, 'a>) -> Vec<Extension<'a>> {
    let places = s.all(9, l::R13, pl::location);
    let value = |place| Some(ExtensionValue::Reference(Box::new(place)));
    let mut made: Vec<_> =
        places.into_iter().filter_map(|place| s.extension(l::R12, EVENT_LOCATION, value(place))).collect();
    for place in s.repetitions(14) {
        let of = s.under(l::R19).over(place);
        let Some(address) = xad::address(of) else { continue };
        let place = of.add(Location { address: Some(address), ..of.create() });
        made.extend(s.extension(l::R18, EVENT_LOCATION, value(place)));
    }
    made
}
