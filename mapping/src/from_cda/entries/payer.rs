//! Who pays: Coverage, by our own rules.

use std::borrow::Cow;

use super::Around;
use super::related::Related;
use super::shared::{add, authored, narrative, status_of, subject};
use crate::from_cda::datatypes::{address, concept, identifiers, name, period, telecom};
use crate::from_cda::participation::{organization, related_person};
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::coverage as own;
use crate::model::{
    Address, CodeableConcept, ContactPoint, Coverage, CoverageClass, Identifier, Key, Organization,
    Reference, RelatedPerson, Text, Val,
};

/// Of the typology of sources of payment: the patient pays.
const SELF_PAY: &str = "81";

/// A set of policies in order of their use.
pub(super) fn coverage<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::ACTIVITY);
    let mut related = Related::of(s);
    let policies = related.take(|_, e| e.node.name() == "act");
    let mut all = Vec::new();
    for (relation, entry) in policies {
        let at = s.over(relation.node).under(own::ACTIVITY);
        let order = at.child("sequenceNumber").and_then(|n| n.attribute("value", own::ORDER));
        let made = policy(at.over(entry.node), around);
        if let (Some(order), Some(key)) = (order, made.first().and_then(|r| r.to)) {
            let number = order.is.parse::<u32>().ok().filter(|n| *n > 0);
            s.cx().update::<Coverage<'a>>(key, |c| {
                c.order = number.map(|n| Val::new(n, order.by));
            });
        }
        all.extend(made);
    }
    for name in ["code", "statusCode"] {
        s.child(name).into_iter().for_each(|c| c.code_decides(s.by));
    }
    all.extend(related.rest(s, around));
    all
}

/// A policy.
pub(super) fn policy<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::POLICY);
    let related = Related::of(s);
    let mut out: Coverage<'a> = s.create(own::POLICY);
    out.identifier = identifiers(s, own::ID);
    out.common.text = narrative(s);
    out.status = status(s).into();
    out.r#type = s.get("code", own::TYPE, concept);
    out.beneficiary = subject(s);
    for performer in s.children("performer") {
        let Some(role) = performer.at("assignedEntity", own::PAYOR) else { continue };
        if role.code() == "GUAR" {
            // Who answers for the balance is no insurer; FHIR knows them as somebody of the patient's.
            related_person(role.under(own::GUARANTOR));
        } else {
            out.payor.extend(payer(role));
        }
    }
    for part in s.children("participant") {
        match part.peek("typeCode") {
            "COV" => covered(part.under(own::COVERED), &mut out),
            "HLD" => out.policy_holder = holder(part.under(own::HOLDER)),
            _ => {}
        }
    }
    if out.payor.is_empty() && s.code() == SELF_PAY {
        // Who pays for oneself is who does; of others nobody says it.
        out.payor.extend(subject(s).map(|r| Reference { by: s.made(own::PAYOR), ..r }));
    }
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    let plans: Vec<_> = s.related().filter(|(r, _)| r.peek("typeCode") == "REFR").collect();
    for (relation, plan) in &plans {
        let at = s.over(relation.node).under(own::PLAN).over(plan.node).under(own::PLAN);
        let id = at.children("id").find_map(|i| i.attribute("extension", own::PLAN));
        let name = at.child("text").and_then(|t| crate::from_cda::datatypes::text(t, own::PLAN));
        let kind = at.concept_of(own::PLAN, "http://terminology.hl7.org/CodeSystem/coverage-class", "plan");
        if let Some(value) = id.or_else(|| name.clone()) {
            out.class.push(CoverageClass { r#type: Some(kind), value: Some(value), name });
        }
    }
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::POLICY)];
    let mut rest = related;
    rest.take(|r, e| r.peek("typeCode") == "REFR" && plans.iter().any(|(_, p)| p.node == e.node));
    all.extend(rest.rest(s, around));
    all
}

/// Who pays: an organization, of which the role around it may say more; else what the role says is all that is known of it.
fn payer<'a>(role: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let Some(told) = role.get("representedOrganization", own::PAYOR, organization) else {
        let is_person = role.child("assignedPerson").is_some();
        return if is_person { related_person(role) } else { organization(role) };
    };
    role.child("code").into_iter().for_each(|c| c.code_decides(told.by));
    let ids = identifiers(role, own::PAYOR);
    let contacts = role.all("telecom", own::PAYOR, telecom);
    let places = role.all("addr", own::PAYOR, address);
    if let Some(key) = told.to {
        say_more(role, key, ids, contacts, places);
    }
    Some(told)
}

/// Adds to an organization what it does not say itself.
fn say_more<'a>(
    role: Scope<'_, 'a>,
    key: Key,
    ids: Vec<Identifier<'a>>,
    contacts: Vec<ContactPoint<'a>>,
    places: Vec<Address<'a>>,
) {
    role.cx().update::<Organization<'a>>(key, |o| {
        add_new(role, &mut o.identifier, ids, |i| [&i.system, &i.value].into_iter().flatten().collect());
        add_new(role, &mut o.telecom, contacts, |c| [&c.value, &c.r#use].into_iter().flatten().collect());
        add_new(role, &mut o.address, places, |a| {
            let lines = a.line.iter().map(|line| &line.value);
            lines.chain([&a.city, &a.state, &a.postal_code, &a.country, &a.r#use]).flatten().collect()
        });
    });
}

/// Adds those that are not there yet; of the others, their leaves are told by the one that is.
fn add_new<'a, T>(
    s: Scope<'_, 'a>,
    all: &mut Vec<T>,
    more: Vec<T>,
    values: for<'t> fn(&'t T) -> Vec<&'t Val<Cow<'a, str>>>,
) {
    for one in more {
        let trace = &s.cx().trace;
        let new = values(&one);
        let same = all.iter().map(values).find(|known| {
            known.len() == new.len() && known.iter().zip(&new).all(|(known, new)| known.is == new.is)
        });
        match same {
            Some(known) => known.iter().zip(new).for_each(|(known, new)| {
                trace.leaves(new.by).into_iter().for_each(|leaf| trace.decides(known.by, leaf));
            }),
            None => all.push(one),
        }
    }
}

fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const STATUS: &[(&str, &str)] = &[
        ("completed", "active"),
        ("active", "active"),
        ("aborted", "cancelled"),
        ("cancelled", "cancelled"),
        ("new", "draft"),
        ("nullified", "entered-in-error"),
    ];
    status_of(s, own::STATUS, STATUS).or_else(|| s.constant(own::STATUS, "active"))
}

/// Who is covered: the member number, the kind of relation to the subscriber, and how long.
fn covered<'a>(s: Scope<'_, 'a>, out: &mut Coverage<'a>) {
    out.period = s.child("time").and_then(|t| period(t, own::PERIOD, own::PERIOD));
    let Some(role) = s.at("participantRole", own::COVERED) else { return };
    out.subscriber_id = role.children("id").find_map(|i| i.attribute("extension", own::MEMBER));
    if let Some(id) = role.child("id") {
        let by = out.subscriber_id.as_ref().map_or(s.by, |v| v.by);
        id.decides("root", by);
    }
    out.relationship = role.get("code", own::RELATIONSHIP, concept).filter(filled);
}

fn filled(c: &CodeableConcept<'_>) -> bool {
    !c.coding.is_empty() || c.text.is_some()
}

/// Whose policy it is.
fn holder<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let role = s.at("participantRole", own::HOLDER)?;
    let mut out: RelatedPerson<'a> = role.create(own::HOLDER);
    out.patient = subject(s);
    out.identifier = identifiers(role, own::HOLDER);
    out.address = role.all("addr", own::HOLDER, address);
    out.telecom = role.all("telecom", own::HOLDER, telecom);
    if let Some(entity) = role.at("playingEntity", own::HOLDER) {
        out.name = entity.all("name", own::HOLDER, name);
    }
    if out.identifier.is_empty() && out.name.is_empty() && out.address.is_empty() {
        return None;
    }
    let key = role.add(out);
    Some(role.refer(key, own::HOLDER))
}
