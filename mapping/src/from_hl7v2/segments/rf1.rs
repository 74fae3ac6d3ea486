//! RF1 and PRD: referrals and the providers in them. STF and PRA: staff.

use std::borrow::Cow;

use synovia_terminology::maps::ADMINISTRATIVE_SEX;

use super::shared::superseded;
use crate::from_hl7v2::datatypes::{cwe, cx, ei, pl, time, xad, xpn, xtn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::{prd_practitioner as p, rf1_servicerequest as r, stf_practitioner as t};
use crate::model::{
    CodeableConcept, Identifier, Key, Occurrence, Practitioner, PractitionerRole, Qualification, Reference,
    ServiceRequest, Text,
};
use crate::trace::{Reason, Rule};

pub(crate) use p::PROVIDER;
pub(crate) use r::{NOTE, REFERRAL};
pub(crate) use t::STAFF;

/// A RF1 as an order.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, made: &mut ServiceRequest<'a>) {
    let states = [("A", "active"), ("P", "draft"), ("R", "revoked"), ("E", "revoked")];
    made.status = word(s, 1, r::STATUS, &states).into();
    made.intent = s.constant(r::REFERRAL, "order");
    made.priority = word(s, 2, r::PRIORITY, &[("S", "stat"), ("A", "asap"), ("R", "routine")]);
    made.category.extend(s.get(3, r::CATEGORY, |s| cwe::concept(s, None)));
    made.category.extend(s.get(4, r::CATEGORY, |s| cwe::concept(s, None)));
    made.category.extend(s.get(5, r::CATEGORY, |s| cwe::concept(s, None)));
    made.identifier.extend(s.get(6, r::IDENTIFIER, ei::identifier));
    let start = s.get(7, r::PERIOD, time::date_time);
    let end = s.get(8, r::PERIOD, time::date_time);
    made.occurrence = time::period(s, start, end).map(Occurrence::Period);
    made.authored_on = s.get(9, r::AUTHORED, time::date_time);
    made.reason_code.extend(s.all(10, r::REASON, |s| cwe::concept(s, None)));
    made.identifier.extend(s.all(11, r::IDENTIFIER, ei::identifier));
}

/// A code by a few words; any other is refused.
fn word<'a>(s: Scope<'_, 'a>, field: u16, rule: Rule, words: &[(&str, &'static str)]) -> Text<'a> {
    let place = s.part(field).filter(|p| p.is_valued())?;
    let sent = place.peek_at(1).trim().to_ascii_uppercase();
    let Some((_, made)) = words.iter().find(|(w, _)| *w == sent) else {
        place.refuse(Reason::Invalid, "mapping/code-not-mapped");
        return None;
    };
    place.under(rule).text(1, rule).map(|v| v.map(|_| Cow::Borrowed(*made)))
}

/// A PRD as a Practitioner in a role; gives the role.
pub(crate) fn provider<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let mut person: Practitioner<'a> = s.create();
    person.name.extend(s.get(2, p::NAME, xpn::names).into_iter().flatten());
    person.identifier.extend(s.all(7, p::IDENTIFIER, numbered));
    if person.name.is_empty() && person.identifier.is_empty() {
        return None;
    }
    person.address.extend(s.all(3, p::ADDRESS, xad::address));
    person.telecom.extend(s.all(5, p::TELECOM, xtn::contact_point));
    let practitioner = Some(s.add(person));
    let code: Vec<CodeableConcept<'a>> = s.all(1, p::ROLE, |s| cwe::concept(s, None));
    let location = s.get(4, p::LOCATION, pl::location).into_iter().collect();
    Some(s.add(PractitionerRole { practitioner, code, location, ..s.create() }))
}

/// PLN: a number, and what kind of number it is.
fn numbered<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = Some(s.text(1, p::IDENTIFIER)?);
    let r#type = s.get(2, p::IDENTIFIER, |s| cwe::concept(s, None));
    Some(Identifier { value, r#type, ..Identifier::default() })
}

/// A STF as a Practitioner; `entry` is the MFE that says what happens to the record of them.
pub(crate) fn staff<'a>(s: Scope<'_, 'a>, entry: Option<Scope<'_, 'a>>) -> Option<Key> {
    let mut person: Practitioner<'a> = s.create();
    let key = s.get(1, t::IDENTIFIER, |s| {
        let value = Some(s.text(1, t::IDENTIFIER)?);
        Some(Identifier { value, ..Identifier::default() })
    });
    person.identifier.extend(key);
    person.identifier.extend(s.all(2, t::IDENTIFIER, cx::identifier));
    for name in s.repetitions(3) {
        person.name.extend(xpn::names(name.under(t::NAME)).into_iter().flatten());
    }
    if person.name.is_empty() && person.identifier.is_empty() {
        return None;
    }
    person.gender = s.get(5, t::GENDER, |s| cwe::code(s, Some(ADMINISTRATIVE_SEX))).into();
    person.birth_date = s.get(6, t::BIRTH_DATE, time::date).into();
    let ended = entry.and_then(|entry| s.over(entry).when(t::ENDED, |t| t.one_of(1, &["MDC", "MDL"])));
    if let Some(ended) = ended {
        person.active = ended.constant_of(t::ENDED, false);
        superseded(s, 7);
    } else {
        // Any other event leaves it to the record itself.
        entry.into_iter().for_each(|entry| superseded(entry, 1));
        let active = word(s, 7, t::ACTIVE, &[("A", "true"), ("I", "false")]);
        person.active = active.map(|v| v.map(|v| v == "true"));
    }
    person.telecom.extend(s.all(10, t::TELECOM, xtn::contact_point));
    person.address.extend(s.all(11, t::ADDRESS, xad::address));
    Some(s.cx().add(person))
}

/// A PRA: the licences of a Practitioner and what they do; gives their role.
pub(crate) fn practice<'a>(s: Scope<'_, 'a>, staff: Option<Key>) -> Option<Key> {
    let licences = s.all(6, t::LICENCE, numbered);
    let to = staff?;
    s.cx().update::<Practitioner<'a>>(to, |person| {
        for identifier in licences {
            let identifier = vec![identifier];
            let code = None;
            person.qualification.push(Qualification { identifier, code, ..Qualification::default() });
        }
    });
    let code: Vec<CodeableConcept<'a>> = s.all(3, t::ROLE, |s| cwe::concept(s, None));
    let specialty: Vec<CodeableConcept<'a>> = s.all(5, t::SPECIALTY, |s| {
        let text = Some(s.text(1, t::SPECIALTY)?);
        Some(CodeableConcept { text, ..CodeableConcept::default() })
    });
    let organization = s.get(2, t::GROUP, cwe::organization);
    let end = s.get(8, t::LEFT, time::date_time);
    let period = time::period(s, None, end);
    if code.is_empty() && specialty.is_empty() && organization.is_none() && period.is_none() {
        return None;
    }
    let practitioner = Some(Reference::to(to));
    Some(s.cx().add(PractitionerRole { practitioner, code, specialty, organization, period, ..s.create() }))
}
