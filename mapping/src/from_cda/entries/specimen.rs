//! Specimens, by the page of results.

use super::related::coded;
use super::shared::subject;
use crate::from_cda::datatypes::{When, concept, identifiers, plain_name, quantity, text, when};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_results as r;
use crate::generated::rules::cda::specimen as own;
use crate::model::{Annotation, CodeableConcept, Reference, Specimen, SpecimenCollection};

/// The specimen that a `specimen` or `participant` points to.
pub(super) fn specimen<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let role = s.at("specimenRole", own::SPECIMEN).or_else(|| s.at("participantRole", own::SPECIMEN))?;
    let mut out: Specimen<'a> = role.create(own::SPECIMEN);
    out.subject = subject(s);
    out.identifier = identifiers(role, r::R55);
    if let Some(entity) =
        role.at("specimenPlayingEntity", own::SPECIMEN).or_else(|| role.at("playingEntity", own::SPECIMEN))
    {
        out.r#type = entity.get("code", r::R56, concept);
        let name = entity.get("name", r::R57, |n| plain_name(n, r::R57));
        match (&mut out.r#type, name) {
            (Some(kind), Some(name)) if kind.text.is_none() => kind.text = Some(name),
            (Some(_), Some(name)) => out.note.push(Annotation { text: Some(name), ..Annotation::default() }),
            (kind @ None, Some(name)) => {
                *kind = Some(CodeableConcept { text: Some(name), ..CodeableConcept::default() });
            }
            (_, None) => {}
        }
        let amount = entity.get("quantity", r::R58, quantity);
        out.collection =
            amount.map(|q| SpecimenCollection { quantity: Some(q), ..SpecimenCollection::default() });
        let said = entity.child("desc").and_then(|d| text(d.under(r::R59), r::R59));
        out.note.extend(said.map(|t| Annotation { text: Some(t), ..Annotation::default() }));
    }
    if out.identifier.is_empty() && out.r#type.is_none() && out.note.is_empty() && out.collection.is_none() {
        return None;
    }
    let key = role.add(out);
    Some(role.refer(key, own::SPECIMEN))
}

/// How a specimen was taken: a procedure among the results.
pub(super) fn collection<'a>(s: Scope<'_, 'a>, known: Option<&Reference<'a>>) -> Option<Reference<'a>> {
    let s = s.under(r::R20);
    let found = s
        .children("participant")
        .find(|p| matches!(p.peek("typeCode"), "PRD" | "SPC" | ""))
        .and_then(|p| specimen(p.under(r::R20)))
        .or_else(|| s.children("specimen").next().and_then(|sp| specimen(sp.under(r::R20))))
        .or_else(|| known.cloned());
    let key = match found.as_ref().and_then(|r| r.to) {
        Some(key) => key,
        None => {
            let mut out: Specimen<'a> = s.create(own::SPECIMEN);
            out.subject = subject(s);
            out.identifier = identifiers(s, r::R55);
            s.add(out)
        }
    };
    for name in ["code", "statusCode"] {
        s.child(name).into_iter().for_each(|c| c.code_decides(s.by));
    }
    let site = s.get("targetSiteCode", r::R60, concept);
    let at = s.child("effectiveTime").and_then(|t| when(t, When::all(own::COLLECTED)));
    let method = s.get("methodCode", own::METHOD, concept);
    let mut conditions = Vec::new();
    let is_condition =
        |e: &Scope<'_, '_>| coded(*e, "302528008") || e.is_template("SpecimenConditionObservation");
    for (relation, e) in s.related().filter(|(_, e)| is_condition(e)) {
        let e = s.over(relation.node).under(r::R61).over(e.node).under(r::R61);
        ["code", "statusCode"].iter().for_each(|n| e.child(n).into_iter().for_each(|c| c.code_decides(e.by)));
        conditions.extend(e.get("value", r::R61, concept));
    }
    s.cx().update::<Specimen<'a>>(key, |specimen| {
        specimen.condition.extend(conditions);
        if site.is_some() || at.is_some() || method.is_some() {
            let collection = specimen.collection.get_or_insert_default();
            collection.body_site = site;
            collection.collected = at;
            collection.method = method;
        }
    });
    Some(s.refer(key, r::R20))
}
