//! What runs in a family: FamilyMemberHistory, by our own rules.

use super::Around;
use super::related::{Related, coded};
use super::shared::{add, authored, narrative, status_of, subject};
use crate::from_cda::datatypes::{
    concept, concept_or_absent, flag, identifiers, period, plain_name, quantity, time,
};
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::family as own;
use crate::model::{Annotation, FamilyCondition, FamilyMemberHistory, Reference, Text};

/// What is known of one of the family.
pub(super) fn history<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::HISTORY);
    let mut out: FamilyMemberHistory<'a> = s.create(own::HISTORY);
    out.identifier = identifiers(s, own::ID);
    out.common.text = narrative(s);
    out.patient = subject(s);
    out.status = status(s).into();
    if let Some(relative) = s.at("subject/relatedSubject", own::RELATIVE) {
        out.relationship = relative.child("code").and_then(|c| concept_or_absent(c.under(own::RELATIONSHIP)));
        if let Some(person) = relative.at("subject", own::RELATIVE) {
            out.name = person.get("name", own::NAME, |n| plain_name(n, own::NAME));
            out.sex =
                person.get("administrativeGenderCode", own::SEX, concept).filter(|c| !c.coding.is_empty());
            let day = |t: Text<'a>| {
                t.filter(|v| !v.null)
                    .map(|v| v.map(|t| t.split('T').next().unwrap_or_default().to_string().into()))
            };
            out.born = day(person.get("birthTime", own::BORN, time));
            out.deceased = person.child("deceasedInd").and_then(|d| flag(d, own::DECEASED));
            out.deceased_date = day(person.get("deceasedTime", own::DECEASED, time));
        }
    }
    let mut all = Vec::new();
    for component in s.children("component") {
        let component = component.under(own::CONDITION);
        let Some(node) = component.node.children().find(|n| crate::from_cda::is_statement(n.name())) else {
            continue;
        };
        let at = component.over(node).under(own::CONDITION);
        match node.name() {
            "observation" => condition(at, &mut out),
            _ => all.extend(super::statement(component.over(node), around)),
        }
    }
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    let key = add(s, out, &authored);
    all.insert(0, s.refer(key, own::HISTORY));
    all
}

fn condition<'a>(s: Scope<'_, 'a>, of: &mut FamilyMemberHistory<'a>) {
    let mut related = Related::of(s);
    let mut out = FamilyCondition {
        code: s.child("value").and_then(|v| concept_or_absent(v.under(own::CODE))),
        ..Default::default()
    };
    for name in ["code", "statusCode"] {
        s.child(name).into_iter().for_each(|c| c.code_decides(s.by));
    }
    s.children("id").for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.no_target(n)));
    let is_age = |e: Scope<'_, '_>| coded(e, "445518008") || e.is_template("AgeObservation");
    if let Some((relation, age)) = related.first(|_, e| is_age(e)) {
        let at = s.over(relation.node).under(own::AGE).over(age.node).under(own::AGE);
        ["code", "statusCode"]
            .iter()
            .for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(at.by)));
        out.onset_age = at.get("value", own::AGE, quantity);
    }
    let is_death = |e: Scope<'_, '_>| {
        e.is_template("FamilyHistoryDeathObservation")
            || e.child("value").is_some_and(|v| v.peek("code") == "419099009")
    };
    if let Some((relation, death)) = related.first(|_, e| is_death(e)) {
        let at = s.over(relation.node).under(own::DEATH).over(death.node).under(own::DEATH);
        ["code", "statusCode", "value"]
            .iter()
            .for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(at.by)));
        at.children("id")
            .for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.no_target(n)));
        out.contributed_to_death = at.constant_of(own::DEATH, true);
        if relation.peek("typeCode") != "CAUS" {
            out.contributed_to_death = None;
            out.outcome = at.get("value", own::DEATH, concept);
        }
    }
    let when = s.child("effectiveTime").filter(|_| out.onset_age.is_none());
    match when {
        Some(t) if !t.peek("value").is_empty() => out.onset_string = time(t.under(own::ONSET)),
        Some(t) => out.onset_period = period(t, own::ONSET, own::ONSET),
        None => {}
    }
    // A reference only says where the narrative tells of it, which is no remark.
    let place = s.child("text");
    place.and_then(|t| t.child("reference")).into_iter().for_each(|r| r.decides("value", s.by));
    let said = place.filter(|t| t.node.texts().next().is_some());
    let said = said.and_then(|t| crate::from_cda::datatypes::text(t, own::NOTE));
    out.note.extend(said.map(|t| Annotation { text: Some(t), ..Annotation::default() }));
    out.note.extend(super::shared::notes(&mut related, own::NOTE));
    of.condition.push(out);
}

fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const STATUS: &[(&str, &str)] =
        &[("completed", "completed"), ("nullified", "entered-in-error"), ("active", "partial")];
    status_of(s, own::STATUS, STATUS).or_else(|| s.constant(own::STATUS, "completed"))
}
