//! Problems and diagnoses: Condition, by the page of problems.

use std::borrow::Cow;

use super::Around;
use super::related::{Related, coded, concerned, qualifies};
use super::shared::{
    add, authored_within, by_negation, encounter, narrative, negated, notes, pending, status, subject,
};
use crate::from_cda::datatypes::{concept, concept_or_absent, identifiers, quantity, time};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_encounters as visit;
use crate::generated::rules::ccda::cf_problems as r;
use crate::generated::rules::cda::problem as own;
use crate::model::{
    CodeableConcept, Condition, ExtensionValue, Key, Period, Reference, Text, TimeOrPeriod, Val,
};
use crate::trace::Rule;

const CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/condition-clinical";
const VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/condition-category";
const US_CORE_CATEGORY: &str = "http://hl7.org/fhir/us/core/CodeSystem/condition-category";
const ASSERTED: &str = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";

/// A concern: each problem that it is about is a condition of its own.
pub(super) fn concern<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    concerned(s, around, own::CONCERN, |_| false, |e, around, c| problem(e, around, Some(c.act)))
}

/// A diagnosis of a visit: the problem in it, of the category of its act.
pub(super) fn diagnosis<'a>(
    s: Scope<'_, 'a>,
    around: &Around<'a>,
    category: &'static str,
) -> Vec<Reference<'a>> {
    let s = s.under(visit::R24);
    let around = Around { category: Some(category), ..around.clone() };
    s.child("code").into_iter().for_each(|c| c.code_decides(s.by));
    let mut related = Related::of(s);
    let about = related.take(|_, e| e.node.name() == "observation" && !qualifies(e));
    let mut out = Vec::new();
    for (relation, entry) in about {
        let inner = s.over(relation.node).under(visit::R24).over(entry.node);
        out.extend(problem(inner, &around, Some(s)));
    }
    out.extend(related.rest(s, &around));
    out
}

/// A problem.
pub(super) fn problem<'a>(
    s: Scope<'_, 'a>,
    around: &Around<'a>,
    concern: Option<Scope<'_, 'a>>,
) -> Vec<Reference<'a>> {
    let s = s.under(own::PROBLEM);
    let mut related = Related::of(s);
    let mut out: Condition<'a> = s.create(own::PROBLEM);
    out.identifier = identifiers(s, r::R18);
    out.common.text = narrative(s);
    out.category = categories(s, around);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    code(s, &mut out);
    out.body_site = s.all("targetSiteCode", own::SITE, concept);
    times(s, &mut out);
    out.clinical_status = clinical(s, &mut related, concern, &out);
    let authored = authored_within(s, concern, r::R23, r::R24);
    out.recorder = authored.by.clone();
    out.recorded_date = authored.at.clone();
    out.note = notes(&mut related, r::R27);
    details(s, &mut related, &mut out);
    let mut more = evidence(s, &mut related, around, &mut out);
    s.child("statusCode").into_iter().for_each(|c| c.code_decides(out.common.by));
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::PROBLEM)];
    all.append(&mut more);
    all.extend(related.rest(s, around));
    all
}

/// What kind of condition it is, by the section it stands in, else by its own code.
fn categories<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<CodeableConcept<'a>> {
    let mut out = Vec::new();
    if let Some(code) = around.category.filter(|c| *c == "encounter-diagnosis") {
        let by = s.constant(visit::R24, code);
        out.extend(by.map(|code| s.concept_by(visit::R24, CATEGORY, code)));
    } else if let Some(leaf) = around.section_leaf {
        let code = s.translated_as(around.section, leaf, r::R14, "CF-ProblemCategory");
        let system =
            if code.as_ref().is_some_and(|c| c.is == "health-concern") { US_CORE_CATEGORY } else { CATEGORY };
        out.extend(code.map(|code| s.concept_by(r::R14, system, code)));
        if out.is_empty() && super::problem_section(around.section) {
            out.push(s.concept_of(own::CATEGORY, CATEGORY, "encounter-diagnosis"));
        }
    }
    let own_code = s.child("code").filter(|c| !matches!(c.peek("code"), "ASSERTION" | ""));
    match own_code {
        Some(code) => out.extend(concept(code.under(r::R19))),
        None => s.child("code").into_iter().for_each(|c| c.code_decides(s.by)),
    }
    out
}

/// What it is; one that is said not to be so is refuted.
fn code<'a>(s: Scope<'_, 'a>, out: &mut Condition<'a>) {
    out.code = s.child("value").and_then(|v| concept_or_absent(v.under(r::R22)));
    if !negated(s) {
        return;
    }
    // "No" and a problem of any kind is that none is known.
    let any = out.code.as_ref().is_some_and(|c| {
        c.coding.iter().any(|c| {
            c.code.as_ref().is_some_and(|v| matches!(v.is.as_ref(), "55607006" | "64572001" | "404684003"))
        })
    });
    if any && let Some(code) = by_negation(s, r::R17, "160245001") {
        let known = s.concept_by(r::R17, "http://snomed.info/sct", code);
        if let Some(v) = s.child("value") {
            let by = known.coding.first().and_then(|c| c.code.as_ref()).map_or(s.by, |c| c.by);
            v.code_decides(by);
        }
        out.code = Some(CodeableConcept { text: out.code.as_mut().and_then(|c| c.text.take()), ..known });
        return;
    }
    let status = by_negation(s, r::R17, "refuted");
    out.verification_status = status.map(|code| s.concept_by(r::R17, VERIFICATION, code));
}

fn times<'a>(s: Scope<'_, 'a>, out: &mut Condition<'a>) {
    let Some(at) = s.child("effectiveTime") else { return };
    let low = if at.peek("value").is_empty() { at.child("low") } else { Some(at) };
    out.onset = low.and_then(|l| time(at.under(r::R20).over(l.node))).map(TimeOrPeriod::DateTime);
    let high = at.child("high");
    out.abatement = high.and_then(|h| abated(at.under(r::R21).over(h.node))).map(TimeOrPeriod::DateTime);
}

/// When it was over. An end that is not known still says that it is over.
fn abated<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if s.peek("value").is_empty() && s.peek("nullFlavor") == "UNK" {
        return s.null(r::R21);
    }
    time(s)
}

/// Its status: what is said of it, else that of the concern, in step with whether it is over.
fn clinical<'a>(
    s: Scope<'_, 'a>,
    related: &mut Related<'_, 'a>,
    concern: Option<Scope<'_, 'a>>,
    of: &Condition<'a>,
) -> Option<CodeableConcept<'a>> {
    let is_status = |e: Scope<'_, '_>| coded(e, "33999-4") || e.is_template("ProblemStatus");
    let stated =
        related.first(|_, e| e.node.name() == "observation" && is_status(e)).and_then(|(relation, e)| {
            let at = s.over(relation.node).under(r::R25).over(e.node).under(r::R25);
            let value = at.child("value")?;
            let status = value.translated("code", r::R25, "CF-ProblemStatus");
            match &status {
                Some(status) => {
                    value.code_decides(status.by);
                    for name in ["code", "statusCode"] {
                        at.child(name).into_iter().for_each(|c| c.code_decides(status.by));
                    }
                }
                None => value.refuse("code", crate::trace::Reason::Invalid, "mapping/code-not-mapped"),
            }
            status
        });
    let of_concern = || {
        concern
            .filter(|c| c.code() != "29308-4")
            .and_then(|c| status(c, r::R15, "CF-ConditionClinicalStatus"))
    };
    let status = stated.or_else(of_concern)?;
    let over = of.abatement.is_some();
    if over && matches!(status.is.as_ref(), "active" | "relapse" | "recurrence") {
        // con-4: what is over is not active.
        s.issue(crate::report::Severity::Information, "mapping/status-of-what-is-over");
        let inactive = Val { is: Cow::Borrowed("inactive"), by: crate::trace::Origin::NONE, null: false };
        let by = trace_again(s, status.by, r::R21);
        return Some(s.concept_by(r::R21, CLINICAL, Val { by, ..inactive }));
    }
    Some(s.concept_by(r::R25, CLINICAL, status))
}

fn trace_again(s: Scope<'_, '_>, from: crate::trace::Origin, rule: Rule) -> crate::trace::Origin {
    s.cx().trace.derive(from, rule, from)
}

/// When it was found, and how old the patient then was.
fn details<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>, out: &mut Condition<'a>) {
    if let Some((relation, act)) = related.first(|_, e| coded(e, "77975-1")) {
        let at = s.over(relation.node).under(r::R26).over(act.node).under(r::R26);
        let when = at.child("effectiveTime").and_then(|t| {
            let t = t.under(r::R26);
            time(t).or_else(|| t.child("low").and_then(|l| time(t.over(l.node))))
        });
        let value = when.map(ExtensionValue::DateTime);
        ["code", "statusCode"]
            .iter()
            .for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(at.by)));
        out.common.extension.extend(at.extension(r::R26, ASSERTED, value));
    }
    let is_age = |e: Scope<'_, '_>| coded(e, "445518008") || e.is_template("AgeObservation");
    if let Some((relation, age)) = related.first(|_, e| e.node.name() == "observation" && is_age(e)) {
        let at = s.over(relation.node).under(r::R28).over(age.node).under(r::R28);
        ["code", "statusCode"]
            .iter()
            .for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(at.by)));
        if out.onset.is_none() {
            out.onset_age = at.child("value").and_then(|v| quantity(v.under(r::R28)));
        } else {
            // FHIR has one of both, and the time says more.
            at.child("value").into_iter().for_each(|v| {
                v.no_target("value");
                v.no_target("unit");
            });
        }
    }
    let severity = related.first(|_, e| coded(e, "SEV") || e.is_template("SeverityObservation"));
    if let Some((relation, e)) = severity {
        let at = s.over(relation.node).under(own::SEVERITY).over(e.node).under(own::SEVERITY);
        ["code", "statusCode"]
            .iter()
            .for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(at.by)));
        out.severity = at.get("value", own::SEVERITY, concept);
    }
}

/// What speaks for it.
fn evidence<'a>(
    s: Scope<'_, 'a>,
    related: &mut Related<'_, 'a>,
    around: &Around<'a>,
    out: &mut Condition<'a>,
) -> Vec<Reference<'a>> {
    let mut made = Vec::new();
    for (relation, entry) in
        related.take(|r, e| r.peek("typeCode") == "SPRT" && e.node.name() == "observation")
    {
        let at = s.over(relation.node).under(r::R29).over(entry.node).under(r::R29);
        let found =
            pending(at, r::R29).map_or_else(|| super::observation::observation(at, around), |r| vec![r]);
        out.evidence.extend(found.first().cloned());
        made.extend(found);
    }
    made
}

/// The condition that a problem became, for who points to it.
pub(super) fn key_of(references: &[Reference<'_>]) -> Option<Key> {
    references.iter().filter_map(|r| r.to).find(|k| k.kind == crate::model::Kind::Condition)
}

/// A span in which something was so, for those that need it as one.
pub(super) fn span<'a>(s: Scope<'_, 'a>, rule: Rule) -> Option<Period<'a>> {
    s.child("effectiveTime").and_then(|t| crate::from_cda::datatypes::period(t, rule, rule))
}
