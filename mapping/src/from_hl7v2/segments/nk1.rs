//! NK1: next of kin and other contacts of the patient.

use synovia_terminology::maps::{ADMINISTRATIVE_SEX, CONTACT_ROLE, PRIMARY_LANGUAGE, RELATIONSHIP};

use super::shared::{US_SSN, may_be_us_ssn, says_something, surplus};
use crate::from_hl7v2::datatypes::{cwe, cx, time, xad, xon, xpn, xtn};
use crate::from_hl7v2::scope::{Scope, V2_0203};
use crate::generated::rules::hl7v2::nk1_relatedperson as own;
use crate::generated::rules::segments::nk1_patient as c;
use crate::generated::rules::segments::nk1_relatedperson as r;
use crate::model::{
    ContactPoint, Identifier, Organization, OrganizationContact, PatientCommunication, PatientContact,
    Period, Reference, RelatedPerson,
};
use crate::trace::Rule;

/// Whether the segment tells of anybody.
pub(crate) fn is_somebody(s: Scope<'_, '_>) -> bool {
    says_something(s, 2..=41)
}

/// `NK1-RelatedPerson`.
pub(crate) fn related_person<'a>(s: Scope<'_, 'a>, p: &mut RelatedPerson<'a>) {
    p.name.extend(s.all(2, r::R4, xpn::names).into_iter().flatten());
    p.relationship.extend(s.get(3, r::R5, |s| cwe::concept(s, Some(RELATIONSHIP))));
    p.address.extend(s.all(4, r::R6, xad::address));
    p.telecom.extend(s.all(5, r::R7, xtn::contact_point));
    p.telecom.extend(business(s, r::R8, r::R9));
    p.relationship.extend(s.get(7, r::R10, |s| cwe::concept(s, Some(CONTACT_ROLE))));
    p.period = period(s, r::R11, r::R12);
    p.identifier.extend(s.all(12, r::R15, cx::identifier));
    p.gender = s.get(15, r::R18, |s| cwe::code(s, Some(ADMINISTRATIVE_SEX))).into();
    p.birth_date = s.get(16, r::R19, time::date).into();
    let language = s.get(20, r::R23, |s| cwe::concept(s, Some(PRIMARY_LANGUAGE)));
    p.communication
        .extend(language.map(|l| PatientCommunication { language: Some(l), ..Default::default() }));
    p.name.extend(s.all(30, r::R33, xpn::names).into_iter().flatten());
    p.telecom.extend(s.all(31, r::R34, xtn::contact_point));
    p.address.extend(s.all(32, r::R35, xad::address));
    p.identifier.extend(s.all(33, r::R36, cx::identifier));
    p.identifier.extend(social_security(s));
    p.telecom.extend(s.all(40, r::R46, xtn::contact_point));
    p.telecom.extend(s.all(41, r::R47, xtn::contact_point));
}

/// Telephone numbers of NK1-6, for work unless the number itself says what it is for.
fn business<'a>(s: Scope<'_, 'a>, rule: Rule, use_rule: Rule) -> Vec<ContactPoint<'a>> {
    let mut points = s.all(6, rule, xtn::contact_point);
    for point in &mut points {
        if point.r#use.is_none() {
            point.r#use = s.constant(use_rule, "work");
        }
    }
    points
}

fn period<'a>(s: Scope<'_, 'a>, start: Rule, end: Rule) -> Option<Period<'a>> {
    let period = Period { start: s.get(8, start, time::date_time), end: s.get(9, end, time::date_time) };
    (period.start.is_some() || period.end.is_some()).then_some(period)
}

fn social_security<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = s.text(37, r::R40)?;
    let us = s.cx().options.ssn_is_us;
    let system = us && may_be_us_ssn(&value);
    let (type_rule, code) = if us { (r::R42, "SS") } else { (r::R43, "SB") };
    Some(Identifier {
        value: Some(value),
        system: system.then(|| s.constant(r::R41, US_SSN)).flatten(),
        r#type: Some(s.concept(type_rule, code, own::SSN_TYPE_SYSTEM, V2_0203)),
        ..Identifier::default()
    })
}

/// `NK1-Patient`. `None` if it says nothing of a contact. A contact without name, address, number and organization is one
/// whose name is not known, which the writer says.
pub(crate) fn contact<'a>(s: Scope<'_, 'a>) -> Option<PatientContact<'a>> {
    let name = s.all(2, c::R4, xpn::names).into_iter().flatten().next();
    let mut p = PatientContact { name, ..PatientContact::default() };
    p.relationship.extend(s.get(3, c::R5, |s| cwe::concept(s, Some(RELATIONSHIP))));
    p.address = s.all(4, c::R6, xad::address).into_iter().next();
    p.telecom.extend(s.all(5, c::R7, xtn::contact_point));
    p.telecom.extend(business(s, c::R8, c::R9));
    p.relationship.extend(s.get(7, c::R10, |s| cwe::concept(s, Some(CONTACT_ROLE))));
    p.period = period(s, c::R11, c::R12);
    p.organization = s.get(13, c::R16, xon::organization);
    surplus(s, 13);
    p.gender = s.get(15, c::R18, |s| cwe::code(s, Some(ADMINISTRATIVE_SEX))).into();
    organization_contact(s, &mut p.organization);
    p.telecom.extend(s.all(40, c::R43, xtn::contact_point));
    p.telecom.extend(s.all(41, c::R44, xtn::contact_point));
    let reachable =
        p.name.is_some() || !p.telecom.is_empty() || p.address.is_some() || p.organization.is_some();
    let described = !p.relationship.is_empty() || p.period.is_some() || p.gender.value.is_some();
    (reachable || described).then_some(p)
}

/// Whom to speak to at the organization of NK1-13, or at one of which nothing else is known.
fn organization_contact<'a>(s: Scope<'_, 'a>, organization: &mut Option<Reference<'a>>) {
    let contact = OrganizationContact {
        name: s.all(30, c::R33, xpn::names).into_iter().flatten().next(),
        telecom: s.all(31, c::R34, xtn::contact_point),
        address: s.all(32, c::R35, xad::address).into_iter().next(),
        ..OrganizationContact::default()
    };
    if contact.name.is_none() && contact.telecom.is_empty() && contact.address.is_none() {
        return;
    }
    match organization.as_ref().and_then(|o| o.to) {
        Some(key) => s.cx().update::<Organization<'a>>(key, |o| o.contact.push(contact)),
        None => *organization = Some(s.add(Organization { contact: vec![contact], ..s.create() })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, segment, with_record};
    use crate::options::Options;

    const FIELDS: [(usize, &str); 19] = [
        (2, "Doe^Jim"),
        (3, "SPO"),
        (4, "1 Road^^Town"),
        (5, "^PRN^PH^^^555^1"),
        (6, "^^PH^^^555^2"),
        (7, "N"),
        (8, "20200101"),
        (9, "20300101"),
        (12, "12^^^A"),
        (13, "Works"),
        (15, "M"),
        (16, "19790101"),
        (20, "en"),
        (30, "Boss^B"),
        (31, "^WPN^PH^^^555^3"),
        (32, "2 Road^^Town"),
        (33, "33^^^A"),
        (37, "123456789"),
        (40, "^PRN^PH^^^555^4"),
    ];

    fn full() -> String {
        let fields = [FIELDS.as_slice(), &[(41, "^PRN^PH^^^555^5")]].concat();
        adt(&["PID|||1", &segment("NK1", &fields)])
    }

    #[test]
    fn each_row_fires() {
        let (us, elsewhere) = (Options::default(), Options { ssn_is_us: false, ..Options::default() });
        for map in ["segments/NK1-Patient", "segments/NK1-RelatedPerson"] {
            assert_all_rows_fire(map, &[(&full(), &us), (&full(), &elsewhere)]);
        }
    }

    #[test]
    fn kin_is_a_related_person_and_a_contact_an_employer_only_a_contact() {
        let made = |relationship: &str| {
            let nk1 = segment("NK1", &[(2, "Doe^Jim"), (3, relationship)]);
            let mut made = (0, 0);
            with_record(&adt(&["PID|||1", &nk1]), &Options::default(), |_, record| {
                made = (record.related_persons.len(), record.patients[0].contact.len());
            });
            made
        };
        for kin in ["SPO", "MTH", ""] {
            assert_eq!(made(kin), (1, 1), "{kin}");
        }
        for contact in ["EMR", "E", "F", "I", "S"] {
            assert_eq!(made(contact), (0, 1), "{contact}");
        }
    }

    #[test]
    fn the_use_of_a_business_number_is_work_unless_stated() {
        with_record(&full(), &Options::default(), |_, record| {
            let telecom = &record.patients[0].contact[0].telecom;
            assert_eq!(telecom[1].r#use.as_ref().unwrap().is, "work");
        });
        let nk1 = segment("NK1", &[(6, "^PRN^PH^^^555^2")]);
        with_record(&adt(&["PID|||1", &nk1]), &Options::default(), |_, record| {
            assert_eq!(record.related_persons[0].telecom[0].r#use.as_ref().unwrap().is, "home");
        });
    }

    #[test]
    fn who_speaks_for_an_organization_stands_in_it() {
        with_record(&full(), &Options::default(), |_, record| {
            let works = record.organizations.iter().find(|o| !o.contact.is_empty()).unwrap();
            assert!(works.contact[0].name.is_some() && works.contact[0].address.is_some());
            assert_eq!(works.contact[0].telecom.len(), 1);
        });
        // The organization itself may be unknown.
        let nk1 = segment("NK1", &[(2, "Doe"), (30, "Boss^B")]);
        with_record(&adt(&["PID|||1", &nk1]), &Options::default(), |_, record| {
            let unknown = record.patients[0].contact[0].organization.as_ref().unwrap().to.unwrap();
            let unknown: &Organization<'_> = record.get(unknown).unwrap();
            assert!(unknown.name.is_none() && unknown.contact[0].name.is_some());
        });
    }

    #[test]
    fn a_contact_may_be_known_by_its_role_only() {
        with_record(&adt(&["PID|||1", "NK1|1||E"]), &Options::default(), |_, record| {
            assert_eq!(record.patients[0].contact[0].relationship.len(), 1);
        });
        with_record(&adt(&["PID|||1", "NK1|1"]), &Options::default(), |_, record| {
            assert!(record.related_persons.is_empty() && record.patients[0].contact.is_empty());
        });
    }
}
