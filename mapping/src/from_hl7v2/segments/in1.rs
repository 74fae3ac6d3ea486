//! IN1, IN2 and IN3: insurances.

use synovia_hl7v2::SegmentView;
use synovia_terminology::maps::{ADMINISTRATIVE_SEX, PLAN_ID, RELATIONSHIP};

use super::shared::{OF_ADDRESS, OF_NAME, OF_NUMBER, of_patient, says_something, surplus};
use crate::from_hl7v2::datatypes::{cwe, cx, nm, time, xad, xon, xpn, xtn};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::generated::rules::hl7v2::in1_coverage as own;
use crate::generated::rules::hl7v2::in2_coverage as more;
use crate::generated::rules::hl7v2::in3_careteam as own_manager;
use crate::generated::rules::segments::in1_coverage as r;
use crate::generated::rules::segments::in3_careteam as m;
use crate::model::{
    CareTeamParticipant, Coverage, CoverageClass, Extension, ExtensionValue, Identifier, Key, Organization,
    OrganizationContact, Patient, Reference, RelatedPerson, Text,
};
use crate::trace::Rule;

const SUBSCRIBER_ID: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-subscriberId";
const CLASS: &str = "http://terminology.hl7.org/CodeSystem/coverage-class";
/// The patient is the one who is insured.
const SELF: [&str; 1] = ["SEL"];

/// Whether the segment tells of any insurance.
fn is_insurance(s: Scope<'_, '_>) -> bool {
    says_something(s, 2..=55)
}

/// `IN1-Coverage`.
fn coverage<'a>(s: Scope<'_, 'a>, patient: Option<Key>, c: &mut Coverage<'a>) {
    c.identifier.extend(s.get(2, r::R4, cwe::identifiers).into_iter().flatten());
    c.payor.extend(payor(s));
    classes(s, c);
    holder(s, c);
    let start = s.get(12, r::R16, time::date_time);
    let end = s.get(13, r::R17, time::date_time);
    c.period = time::period(s, start, end);
    c.r#type = s.get(15, r::R19, |s| cwe::concept(s, Some(PLAN_ID)));
    c.subscriber = subscriber(s, patient);
    c.relationship = s.get(17, r::R22, |s| cwe::concept(s, Some(RELATIONSHIP)));
    c.order = s.get(22, own::ORDER, nm::positive_int);
    c.subscriber_id = s.text(36, own::POLICY_NUMBER);
    for s in s.repetitions(49) {
        c.common.extension.extend(subscriber_id(s.under(r::R55), s, r::R54));
    }
    c.beneficiary = patient.map(Reference::to);
}

fn subscriber_id<'a>(s: Scope<'_, 'a>, outer: Scope<'_, 'a>, url: Rule) -> Option<Extension<'a>> {
    let identifier = cx::identifier(s).map(|i| ExtensionValue::Identifier(Box::new(i)));
    outer.extension(url, SUBSCRIBER_ID, identifier)
}

/// Who insures: IN1-4, with the numbers of IN1-3, the address of IN1-5 and whom to speak to of IN1-6 and IN1-7. Where
/// IN1-4 names nobody the others alone say who it is.
fn payor<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let identifiers = s.all(3, own::PAYOR_IDENTIFIER, cx::identifier);
    let named = s.get(4, r::R6, xon::organization);
    surplus(s, 4);
    let address = s.all(5, r::R7, xad::address);
    let contact = s.get(6, own::PAYOR_CONTACT, xpn::names).and_then(|names| names.into_iter().next());
    surplus(s, 6);
    let telecom = s.all(7, own::PAYOR_TELECOM, xtn::contact_point);
    let known = !identifiers.is_empty() || !address.is_empty() || contact.is_some() || !telecom.is_empty();
    if !known {
        return named;
    }
    let payor = named.filter(|n| n.to.is_some()).unwrap_or_else(|| {
        let place = [3, 5, 6, 7].into_iter().find_map(|field| s.part(field)).unwrap_or(s);
        let payor: Organization<'a> = place.under(own::PAYOR_IDENTIFIER).create();
        s.add(payor)
    });
    if let Some(key) = payor.to {
        s.cx().update::<Organization<'a>>(key, |o| {
            o.identifier.extend(identifiers);
            o.address.extend(address);
            o.telecom.extend(telecom);
            let contact = contact.map(|name| OrganizationContact { name: Some(name), ..Default::default() });
            o.contact.extend(contact);
        });
    }
    Some(payor)
}

/// The group and the plan, which the guide has no rows for and FHIR has a place for.
fn classes<'a>(s: Scope<'_, 'a>, c: &mut Coverage<'a>) {
    let value = s.text(8, own::GROUP);
    let name = s.get(9, own::GROUP_NAME, xon::text);
    if value.is_some() || name.is_some() {
        let kind = Some(s.concept(own::CLASS, "group", own::CLASS, CLASS));
        c.class.push(CoverageClass { r#type: kind, value, name });
    }
    if let Some(plan) = s.part(35) {
        let value = plan.text(1, own::PLAN);
        let name = plan.text(2, own::PLAN_NAME);
        let kind = Some(s.concept(own::CLASS, "plan", own::CLASS, CLASS));
        c.class.push(CoverageClass { r#type: kind, value, name });
    }
    let plan = s.part(2);
    let name = plan.and_then(|p| p.text(2, own::PLAN_NAME));
    if name.is_some() {
        let value = plan.and_then(|p| p.text(1, own::PLAN));
        let kind = Some(s.concept(own::CLASS, "plan", own::CLASS, CLASS));
        c.class.push(CoverageClass { r#type: kind, value, name });
    }
}

/// Who holds the policy: the group of IN1-11 with the numbers of IN1-10, but for those that are the subscriber's.
fn holder<'a>(s: Scope<'_, 'a>, c: &mut Coverage<'a>) {
    let mut identifiers = Vec::new();
    for number in s.repetitions(10) {
        match number.when(r::R13, |t| t.is(5, "SN")) {
            Some(of) => c.common.extension.extend(subscriber_id(of, number, r::R12)),
            None => identifiers.extend(cx::identifier(number.under(r::R14))),
        }
    }
    c.policy_holder = s.get(11, r::R15, xon::organization);
    surplus(s, 11);
    if identifiers.is_empty() {
        return;
    }
    match c.policy_holder.as_ref().and_then(|h| h.to) {
        Some(key) => s.cx().update::<Organization<'a>>(key, |o| o.identifier.extend(identifiers)),
        None => {
            let holder = Organization {
                identifier: identifiers,
                ..s.part(10).map_or(s, |place| s.over(place)).under(r::R14).create()
            };
            c.policy_holder = Some(s.add(holder));
        }
    }
}

/// Who is insured: the patient, or somebody related.
fn subscriber<'a>(s: Scope<'_, 'a>, patient: Option<Key>) -> Option<Reference<'a>> {
    if let (Some(of), Some(patient)) = (s.when(r::R21, |t| t.one_of_at(17, 1, &SELF)), patient) {
        let names = of_patient(of, (16, r::R21), (&[5], OF_NAME), xpn::names);
        let addresses = of_patient(of, (19, own::ADDRESS), (&[11], OF_ADDRESS), xad::address);
        of_patient(of, (18, own::BIRTH_DATE), (&[7], 1), |_| None::<()>);
        of_patient(of, (43, own::GENDER), (&[8], 1), |_| None::<()>);
        s.cx().update::<Patient<'a>>(patient, |p| {
            p.name.extend(names.into_iter().flatten());
            p.address.extend(addresses);
        });
        return Some(Reference::to(patient).by(of.node(r::R21)));
    }
    let of = s.under(r::R20);
    let mut person: RelatedPerson<'a> = s.part(16).map_or(of, |place| of.over(place)).create();
    person.name = names(s, r::R20);
    person.birth_date = s.get(18, own::BIRTH_DATE, time::date).into();
    person.address = s.all(19, own::ADDRESS, xad::address);
    person.gender = s.get(43, own::GENDER, |s| cwe::code(s, Some(ADMINISTRATIVE_SEX))).into();
    let known = !person.name.is_empty()
        || !person.address.is_empty()
        || person.birth_date.value.is_some()
        || person.gender.value.is_some();
    if !known {
        return None;
    }
    person.relationship.extend(s.get(17, own::RELATIONSHIP, |s| cwe::concept(s, Some(RELATIONSHIP))));
    person.patient = patient.map(Reference::to);
    Some(s.add(person))
}

fn names<'a>(s: Scope<'_, 'a>, rule: Rule) -> Vec<crate::model::HumanName<'a>> {
    s.all(16, rule, xpn::names).into_iter().flatten().collect()
}

/// The insurances of a patient; IN2 says more of the IN1 before it, whose number it comes with.
pub(crate) fn insurances<'a>(
    v2: &V2<'a>,
    rule: Rule,
    patient: Option<Key>,
    in1: &[SegmentView<'a>],
    in2: &[(usize, SegmentView<'a>)],
) {
    for (number, one) in (1..).zip(in1).map(|(number, one)| (number, v2.segment(*one))) {
        if !is_insurance(one) {
            continue;
        }
        let s = one.under(rule);
        let mut made: Coverage<'a> = s.create();
        coverage(s, patient, &mut made);
        let from = in2.partition_point(|(of, _)| *of < number);
        for (_, more) in in2.iter().skip(from).take_while(|(of, _)| *of == number) {
            additional(v2.segment(*more).under(rule), patient, &mut made);
        }
        s.add(made);
    }
}

/// IN2, which the guide has no map for: numbers of the insured and of the insurer, by our own rules.
fn additional<'a>(s: Scope<'_, 'a>, patient: Option<Key>, c: &mut Coverage<'a>) {
    for (field, rule, kind) in [(6, more::MEDICARE, "MC"), (8, more::MEDICAID, "MA")] {
        let number =
            s.text(field, rule).map(|value| Identifier { value: Some(value), ..Identifier::default() });
        c.identifier.extend(number.map(|i| s.typed(i, more::NUMBER_TYPE, kind, more::NUMBER_TYPE)));
    }
    let member = s.get(61, more::MEMBER, cx::identifier);
    c.identifier.extend(member.map(|i| s.typed(i, more::NUMBER_TYPE, "MB", more::NUMBER_TYPE)));
    for s in s.repetitions(26) {
        c.common.extension.extend(subscriber_id(
            s.under(more::SUBSCRIBER_NUMBER),
            s,
            more::SUBSCRIBER_NUMBER,
        ));
    }
    if c.relationship.is_none() {
        c.relationship = s.get(72, more::RELATIONSHIP, |s| cwe::concept(s, None));
    }
    if let Some(key) = c.payor.first().and_then(|payor| payor.to) {
        let identifiers = s.all(25, more::PAYOR_IDENTIFIER, cx::identifier);
        let telecom = s.all(58, more::PAYOR_TELECOM, xtn::contact_point);
        s.cx().update::<Organization<'a>>(key, |o| {
            o.identifier.extend(identifiers);
            o.telecom.extend(telecom);
        });
    }
    let subscriber = c.subscriber.as_ref().and_then(|to| to.to);
    if subscriber.is_some() && subscriber == patient {
        // What PID says already decides, as whose the insurance is, whether or not IN2 says more.
        let mut of_insurance = s;
        of_insurance.by = c.common.by;
        of_the_patient(of_insurance, patient);
    } else if let Some(key) = subscriber {
        let security = social_security(s, s.text(2, more::SOCIAL_SECURITY));
        let telecom = s.all(63, more::HOME_PHONE, xtn::contact_point);
        s.cx().update::<RelatedPerson<'a>>(key, |p| {
            p.identifier.extend(security);
            p.telecom.extend(telecom);
        });
    }
}

fn social_security<'a>(s: Scope<'_, 'a>, number: Text<'a>) -> Option<Identifier<'a>> {
    let number = Identifier { value: Some(number?), ..Identifier::default() };
    Some(s.typed(number, more::NUMBER_TYPE, "SS", more::NUMBER_TYPE))
}

fn text_here<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.value()
}

/// The patient is insured: what PID does not say is said of the patient.
fn of_the_patient<'a>(s: Scope<'_, 'a>, patient: Option<Key>) {
    let security = of_patient(s, (2, more::SOCIAL_SECURITY), (&[19], 1), text_here);
    let telecom = of_patient(s, (63, more::HOME_PHONE), (&[13, 14], OF_NUMBER), xtn::contact_point);
    let security: Vec<_> =
        security.into_iter().filter_map(|number| social_security(s, Some(number))).collect();
    if let Some(patient) = patient {
        s.cx().update::<Patient<'a>>(patient, |p| {
            p.identifier.extend(security);
            p.telecom.extend(telecom);
        });
    }
}

/// `IN3-CareTeam`: the case manager, by the name that IN3-21 gives.
pub(crate) fn case_manager<'a>(s: Scope<'_, 'a>) -> Option<CareTeamParticipant<'a>> {
    let display = s.text(21, own_manager::CASE_MANAGER)?;
    let mut role = s.concept(m::R23, "768832004", m::R24, "http://snomed.info/sct");
    role.text = s.constant(m::R25, "case manager");
    let member = Some(Reference { display: Some(display), ..Reference::default() });
    Some(CareTeamParticipant { role: vec![role], member, ..CareTeamParticipant::default() })
}
