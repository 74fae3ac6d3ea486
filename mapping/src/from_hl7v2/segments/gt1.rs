//! GT1: who answers for the bill. The guide has no map for it: these rules are our own.

use synovia_terminology::maps::{ADMINISTRATIVE_SEX, RELATIONSHIP};

use super::shared::{OF_ADDRESS, OF_NAME, OF_NUMBER, of_patient, says_something};
use crate::from_hl7v2::datatypes::{cwe, cx, time, xad, xon, xpn, xtn};
use crate::from_hl7v2::scope::{Scope, V2_0203};
use crate::generated::rules::hl7v2::gt1_account as a;
use crate::generated::rules::hl7v2::gt1_relatedperson as r;
use crate::model::{
    AccountGuarantor, Identifier, Key, Organization, Patient, Period, Reference, RelatedPerson,
};

/// The patient answers for the own bill.
const SELF: [&str; 1] = ["SEL"];

/// Whether the segment tells of anybody.
pub(crate) fn is_guarantor(s: Scope<'_, '_>) -> bool {
    says_something(s, 2..=57)
}

/// A guarantor: the patient where GT1-11 says so, the organization of GT1-21 where nobody is named, else somebody related.
pub(crate) fn guarantor<'a>(s: Scope<'_, 'a>, patient: Option<Key>) -> AccountGuarantor<'a> {
    let party = itself(s, patient).or_else(|| organization(s)).unwrap_or_else(|| person(s, patient));
    let start = s.get(13, a::START, time::date_time);
    let end = s.get(14, a::END, time::date_time);
    let period: Option<Period<'a>> = time::period(s, start, end);
    AccountGuarantor { party: Some(party), on_hold: None, period }
}

fn itself<'a>(s: Scope<'_, 'a>, patient: Option<Key>) -> Option<Reference<'a>> {
    let (of, patient) = s.when(a::PATIENT, |t| t.one_of_at(11, 1, &SELF)).zip(patient)?;
    let identifiers = of_patient(of, (2, a::PATIENT_IDENTIFIER), (&[2, 3, 4], 1), cx::identifier);
    let names = of_patient(of, (3, r::NAME), (&[5], OF_NAME), xpn::names);
    let addresses = of_patient(of, (5, r::ADDRESS), (&[11], OF_ADDRESS), xad::address);
    let mut telecom = of_patient(of, (6, r::HOME_PHONE), (&[13, 14], OF_NUMBER), xtn::contact_point);
    telecom.extend(of_patient(of, (7, r::BUSINESS_PHONE), (&[13, 14], OF_NUMBER), xtn::contact_point));
    for (field, of_pid) in [(8, 7), (9, 8), (12, 19)] {
        of_patient(of, (field, a::PATIENT), (&[of_pid], 1), |_| None::<()>);
    }
    s.cx().update::<Patient<'a>>(patient, |p| {
        p.identifier.extend(identifiers);
        p.name.extend(names.into_iter().flatten());
        p.address.extend(addresses);
        p.telecom.extend(telecom);
    });
    Some(Reference::to(patient).by(of.node(a::PATIENT)))
}

fn organization<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let of = s.when(a::ORGANIZATION, |t| !t.valued(3) && t.valued(21))?;
    let party = of.get(21, a::ORGANIZATION, xon::organization)?;
    let key = party.to?;
    let identifiers = s.all(2, a::ORGANIZATION_IDENTIFIER, cx::identifier);
    let address = s.all(5, a::ORGANIZATION_ADDRESS, xad::address);
    let telecom = s.all(6, a::ORGANIZATION_TELECOM, xtn::contact_point);
    s.cx().update::<Organization<'a>>(key, |o| {
        o.identifier.extend(identifiers);
        o.address.extend(address);
        o.telecom.extend(telecom);
    });
    Some(party)
}

fn person<'a>(s: Scope<'_, 'a>, patient: Option<Key>) -> Reference<'a> {
    let mut p: RelatedPerson<'a> = s.under(a::PERSON).create();
    p.identifier.extend(s.all(2, r::IDENTIFIER, cx::identifier));
    p.name.extend(s.all(3, r::NAME, xpn::names).into_iter().flatten());
    p.address.extend(s.all(5, r::ADDRESS, xad::address));
    p.telecom.extend(s.all(6, r::HOME_PHONE, xtn::contact_point));
    p.telecom.extend(s.all(7, r::BUSINESS_PHONE, xtn::contact_point));
    p.birth_date = s.get(8, r::BIRTH_DATE, time::date).into();
    p.gender = s.get(9, r::GENDER, |s| cwe::code(s, Some(ADMINISTRATIVE_SEX))).into();
    p.relationship.extend(s.get(11, r::RELATIONSHIP, |s| cwe::concept(s, Some(RELATIONSHIP))));
    if let Some(value) = s.text(12, r::SOCIAL_SECURITY) {
        let r#type = Some(s.concept(r::SOCIAL_SECURITY_TYPE, "SS", r::SOCIAL_SECURITY_TYPE, V2_0203));
        p.identifier.push(Identifier { value: Some(value), r#type, ..Identifier::default() });
    }
    p.patient = patient.map(Reference::to);
    s.add(p)
}
