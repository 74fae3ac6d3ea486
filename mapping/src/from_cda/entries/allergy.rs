//! Allergies: AllergyIntolerance, by the page of allergies.

use super::Around;
use super::related::{Concern, Pair, Related, coded, concerned};
use super::shared::{
    add, authored_within, by_negation, encounter, narrative, negated, notes, status, subject,
};
use crate::from_cda::datatypes::{When, concept, concept_or_absent, identifiers, time, when};
use crate::from_cda::scope::{Scope, handle};
use crate::generated::rules::ccda::cf_allergies as r;
use crate::generated::rules::cda::allergy as own;
use crate::model::{
    AllergyIntolerance, CodeableConcept, Extension, ExtensionValue, Reaction, Reference, Text, TimeOrPeriod,
};
use crate::trace::{Reason, Rule};

const CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
const VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";
const ABATEMENT: &str = "http://hl7.org/fhir/StructureDefinition/allergyintolerance-abatement";
const EXPOSURE: &str = "http://hl7.org/fhir/StructureDefinition/allergyintolerance-substanceExposureRisk";
const EXPOSURE_RISK: &str = "http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk";
const SNOMED: &str = "http://snomed.info/sct";

/// A concern: each allergy that it is about is a resource of its own.
pub(super) fn concern<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    // A severity beside the only allergy is that of the allergy.
    let severity = |e: Scope<'_, 'a>| is_severity(e) && is_translated(e);
    concerned(s, around, own::CONCERN, severity, |e, around, c| allergy(e, around, Some(c)))
}

/// An allergy, or that there is none.
pub(super) fn allergy<'c, 'a>(
    s: Scope<'c, 'a>,
    around: &Around<'a>,
    concern: Option<Concern<'c, 'a>>,
) -> Vec<Reference<'a>> {
    let beside = concern.and_then(|c| c.beside);
    let concern = concern.map(|c| c.act);
    let s = s.under(own::ALLERGY);
    let mut related = Related::of(s);
    let mut out: AllergyIntolerance<'a> = s.create(own::ALLERGY);
    out.identifier = identifiers(s, r::R15);
    out.common.text = narrative(s);
    out.patient = subject(s);
    out.encounter = encounter(s, around);
    for name in ["code", "statusCode"] {
        s.child(name).into_iter().for_each(|c| c.code_decides(out.common.by));
    }
    times(s, &mut out);
    kind(s, &mut out);
    code(s, &mut out);
    out.clinical_status = clinical(s, &mut related, concern);
    out.criticality = coded_value(s, &mut related, "82606-5", r::R26, "CF-Criticality").into();
    reactions(s, &mut related, &mut out);
    severity(s, &mut related, beside, &mut out);
    let authored = authored_within(s, concern, r::R19, r::R20);
    out.recorder = authored.by.clone();
    out.recorded_date = authored.at.clone();
    out.note = notes(&mut related, r::R27);
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::ALLERGY)];
    all.extend(related.rest(s, around));
    all
}

fn times<'a>(s: Scope<'_, 'a>, out: &mut AllergyIntolerance<'a>) {
    let Some(at) = s.child("effectiveTime") else { return };
    let low = if at.peek("value").is_empty() { at.child("low") } else { Some(at) };
    out.onset = low.and_then(|l| time(at.under(r::R16).over(l.node))).map(TimeOrPeriod::DateTime);
    let end = at.child("high").and_then(|h| time(at.under(r::R17).over(h.node)));
    out.common.extension.extend(at.extension(r::R17, ABATEMENT, end.map(ExtensionValue::DateTime)));
}

/// Whether allergy or intolerance, and to what kind of thing.
fn kind<'a>(s: Scope<'_, 'a>, out: &mut AllergyIntolerance<'a>) {
    let Some(value) = s.child("value") else { return };
    out.r#type = value.translated("code", r::R18, "CF-AllergyIntoleranceType").into();
    let category = value.translated("code", r::R18, "CF-AllergyIntoleranceCategory");
    let by = category.as_ref().or(out.r#type.value.as_ref()).map(|v| v.by);
    out.category.extend(category.map(|c| Some(c).into()));
    match by {
        Some(by) => {
            value.code_decides(by);
            let text = value.child("originalText").and_then(|o| o.child("reference"));
            text.into_iter().for_each(|t| t.decides("value", by));
        }
        // A kind without a code in FHIR decides no more than that it is an allergy.
        None => value.code_decides(out.common.by),
    }
    for translation in value.children("translation") {
        translation.no_target("nullFlavor");
    }
}

/// What it is against. Negation says that it is not so: of anything, of a kind, or of one substance.
fn code<'a>(s: Scope<'_, 'a>, out: &mut AllergyIntolerance<'a>) {
    let rule = if negated(s) { r::R22 } else { r::R21 };
    let substance = s
        .children("participant")
        .find(|p| matches!(p.peek("typeCode"), "CSM" | ""))
        .and_then(|p| p.under(rule).at("participantRole/playingEntity", rule));
    let named = substance.and_then(|e| {
        let named = e.child("name").and_then(|n| n.text(own::NAME));
        let code = e.child("code").map(|c| c.under(rule));
        match (code, named) {
            (Some(code), name) => {
                let read = if negated(s) { concept(code) } else { concept_or_absent(code) };
                read.map(|mut c| {
                    if c.text.is_none() {
                        c.text = name;
                    }
                    c
                })
            }
            (None, Some(name)) => Some(CodeableConcept { text: Some(name), ..CodeableConcept::default() }),
            (None, None) => None,
        }
    });
    if !negated(s) {
        s.decides("negationInd", s.by);
        // What was said of any substance says what it is about.
        out.code = named.or_else(|| s.get("value", own::VALUE, concept_or_absent));
        return;
    }
    let known = named.as_ref().is_some_and(|c| !c.coding.is_empty() || c.text.is_some());
    if known {
        return no_risk(s, out, named);
    }
    let value =
        s.child("value").and_then(|v| v.under(r::R14).translated("code", r::R22, "CF-NoKnownAllergies"));
    let at = s.under(r::R14);
    match value {
        Some(code) => {
            s.decides("negationInd", code.by);
            out.code = Some(s.concept_by(r::R22, SNOMED, code));
        }
        None => {
            let code = by_negation(at, r::R22, "716186003");
            out.code = code.map(|code| s.concept_by(r::R22, SNOMED, code));
        }
    }
}

/// That one substance is none: FHIR says so by an extension, and there is no code then.
fn no_risk<'a>(s: Scope<'_, 'a>, out: &mut AllergyIntolerance<'a>, substance: Option<CodeableConcept<'a>>) {
    let Some(substance) = substance else { return };
    // The one that has a code of its own.
    let latex = substance
        .coding
        .iter()
        .any(|c| c.code.as_ref().is_some_and(|v| v.is == "111088007" || v.is == "1003755004"));
    if latex && let Some(code) = by_negation(s.under(r::R14), r::R22, "1003774007") {
        let concept = s.concept_by(r::R22, SNOMED, code);
        let by = concept.coding.first().and_then(|c| c.code.as_ref()).map_or(s.by, |c| c.by);
        if let Some(entity) =
            s.children("participant").next().and_then(|p| p.at("participantRole/playingEntity", r::R22))
        {
            entity.child("code").into_iter().for_each(|c| c.code_decides(by));
        }
        out.code = Some(concept);
        return;
    }
    let risk = by_negation(s.under(r::R14), r::R22, "no-known-reaction-risk");
    let risk =
        risk.map(|code| ExtensionValue::CodeableConcept(Box::new(s.concept_by(r::R22, EXPOSURE_RISK, code))));
    let mut parts = Vec::new();
    parts.extend(s.extension(
        r::R22,
        "substance",
        Some(ExtensionValue::CodeableConcept(Box::new(substance))),
    ));
    parts.extend(s.extension(r::R22, "exposureRisk", risk));
    out.common.extension.push(Extension { url: s.constant(r::R22, EXPOSURE), value: None, extension: parts });
    let status = by_negation(s, r::R14, "refuted");
    out.verification_status = status.map(|code| s.concept_by(r::R14, VERIFICATION, code));
}

fn clinical<'a>(
    s: Scope<'_, 'a>,
    related: &mut Related<'_, 'a>,
    concern: Option<Scope<'_, 'a>>,
) -> Option<CodeableConcept<'a>> {
    let stated = coded_value(s, related, "33999-4", r::R23, "CF-AllergyStatus");
    if let Some(status) = stated {
        return Some(s.concept_by(r::R23, CLINICAL, status));
    }
    // The guide has a map for problems only; of an allergy the same is true.
    let code = status(concern?, r::R12, "CF-ConditionClinicalStatus")?;
    Some(s.concept_by(r::R12, CLINICAL, code))
}

/// The value of an observation in this one, by a map.
fn coded_value<'a>(
    s: Scope<'_, 'a>,
    related: &mut Related<'_, 'a>,
    code: &'static str,
    rule: Rule,
    map: &'static str,
) -> Text<'a> {
    let pair = related.first(|_, e| e.node.name() == "observation" && coded(e, code))?;
    mapped(s, pair, rule, map)
}

fn mapped<'a>(s: Scope<'_, 'a>, (relation, e): Pair<'_, 'a>, rule: Rule, map: &'static str) -> Text<'a> {
    let at = s.over(relation.node).under(rule).over(e.node).under(rule);
    let value = at.child("value")?;
    let found = value.translated("code", rule, map);
    match &found {
        Some(found) => {
            value.code_decides(found.by);
            ["code", "statusCode"]
                .iter()
                .for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(found.by)));
            if let Some(text) = at.child("text") {
                text.node.texts().for_each(|t| s.cx().trace.decides(found.by, handle(t.offset())));
                text.child("reference").into_iter().for_each(|t| t.decides("value", found.by));
            }
            let original = value.child("originalText").and_then(|o| o.child("reference"));
            original.into_iter().for_each(|o| o.decides("value", found.by));
        }
        None => value.refuse("code", Reason::Invalid, "mapping/code-not-mapped"),
    }
    found
}

/// What it does.
fn reactions<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>, out: &mut AllergyIntolerance<'a>) {
    for (relation, entry) in
        related.take(|r, e| r.peek("typeCode") == "MFST" && e.node.name() == "observation")
    {
        let at = s.over(relation.node).under(r::R24).over(entry.node).under(r::R24);
        let mut inner = Related::of(at);
        let mut reaction = Reaction::default();
        reaction.manifestation.extend(at.child("value").and_then(|v| concept(v.under(r::R24))));
        for name in ["code", "statusCode"] {
            at.child(name).into_iter().for_each(|c| c.code_decides(at.by));
        }
        reaction.severity = coded_value(at, &mut inner, "SEV", r::R25, "CF-Severity").into();
        let onset = at.child("effectiveTime").and_then(|t| when(t, When::all(own::REACTION_ONSET)));
        reaction.onset = match onset {
            Some(TimeOrPeriod::DateTime(v)) => Some(v),
            Some(TimeOrPeriod::Period(p)) => p.start.or(p.end),
            None => None,
        };
        let said = at.child("text").and_then(|t| crate::from_cda::datatypes::text(t, own::REACTION_TEXT));
        match (said, reaction.manifestation.first().and_then(|m| m.text.as_ref())) {
            // The same words twice are said once.
            (Some(said), Some(text)) if said.is == text.is => {
                let trace = &s.cx().trace;
                trace.leaves(said.by).into_iter().for_each(|leaf| trace.decides(text.by, leaf));
            }
            (said, _) => reaction.description = said,
        }
        at.children("id").for_each(|id| {
            id.no_target("root");
            id.no_target("extension");
            id.no_target("nullFlavor");
        });
        reaction.note = notes(&mut inner, own::REACTION_TEXT);
        out.reaction.push(reaction);
    }
}

/// A severity of the allergy itself is that of all its reactions that have none. Without a reaction it is that of one that is not
/// told: FHIR knows no other place.
fn severity<'a>(
    s: Scope<'_, 'a>,
    related: &mut Related<'_, 'a>,
    beside: Option<Pair<'_, 'a>>,
    out: &mut AllergyIntolerance<'a>,
) {
    let severity = match related.first(|_, e| is_severity(e)) {
        Some(own) => mapped(s, own, r::R25, "CF-Severity"),
        None => beside.and_then(|pair| mapped(s, pair, r::R25, "CF-Severity")),
    };
    if severity.is_some() && out.reaction.is_empty() && !negated(s) {
        out.reaction.push(Reaction::default());
    }
    for reaction in out.reaction.iter_mut().filter(|r| r.severity.value.is_none()) {
        reaction.severity = severity.clone().into();
    }
}

fn is_severity(e: Scope<'_, '_>) -> bool {
    e.node.name() == "observation" && coded(e, "SEV")
}

/// Whether the severity is one of FHIR's: mild, moderate or severe.
fn is_translated(e: Scope<'_, '_>) -> bool {
    e.child("value").is_some_and(|v| matches!(v.peek("code"), "255604002" | "6736007" | "24484000"))
}
