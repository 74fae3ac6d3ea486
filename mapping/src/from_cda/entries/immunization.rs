//! Vaccines: Immunization, by the page of immunizations.

use super::Around;
use super::related::{Related, qualifies};
use super::shared::{add, authored, by_negation, encounter, narrative, negated, notes, status, subject};
use crate::from_cda::datatypes::{
    concept, concept_or_absent, identifiers, plain_name, quantity, time_or_absent,
};
use crate::from_cda::participation::{organization, participant};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_immunizations as r;
use crate::generated::rules::cda::immunization as own;
use crate::model::{
    CodeableConcept, Immunization, ImmunizationPerformer, ImmunizationProtocol, ImmunizationReaction,
    Reference, Text,
};

const FUNCTION: &str = "http://terminology.hl7.org/CodeSystem/v2-0443";

/// A vaccine that was given, or was not. One that is planned is a request for a medicine.
pub(super) fn immunization<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    if !matches!(s.peek("moodCode"), "EVN" | "") {
        return super::medication::medication(s, around);
    }
    let s = s.under(own::IMMUNIZATION);
    let mut related = Related::of(s);
    let mut out: Immunization<'a> = s.create(own::IMMUNIZATION);
    out.identifier = identifiers(s, r::R14);
    out.common.text = narrative(s);
    out.patient = subject(s);
    out.encounter = encounter(s, around);
    out.status = given(s).into();
    out.occurrence = s.child("effectiveTime").and_then(|t| {
        let t = t.under(r::R16);
        let low = t.child("low").filter(|l| t.peek("value").is_empty() && !l.peek("value").is_empty());
        time_or_absent(low.unwrap_or(t))
    });
    if let Some(repeat) = s.child("repeatNumber") {
        let number = repeat.attribute("value", r::R17).filter(|v| v.is.parse::<u32>().is_ok_and(|n| n > 0));
        match number {
            Some(number) => out
                .protocol_applied
                .push(ImmunizationProtocol { dose_number: Some(number), ..Default::default() }),
            None => ["value", "nullFlavor"].iter().for_each(|n| repeat.no_target(n)),
        }
    }
    administered(s, &mut related, &mut out);
    out.route = s.get("routeCode", r::R18, concept);
    out.site = s.get("approachSiteCode", r::R19, concept);
    out.dose_quantity = s.get("doseQuantity", r::R20, quantity);
    product(s, &mut out);
    s.child("code").into_iter().for_each(|c| c.code_decides(out.common.by));
    let authored = authored(s, r::R25, r::R26);
    out.recorded = authored.at.clone();
    for performer in s.children("performer") {
        let performer = performer.under(r::R27);
        let Some(who) = participant(performer) else { continue };
        let function = Some(performer.concept_of(r::R27, FUNCTION, "AP"));
        out.performer.push(ImmunizationPerformer { function, actor: Some(who) });
    }
    why(s, &mut related, &mut out);
    let mut made = reactions(s, &mut related, around, &mut out);
    out.note = notes(&mut related, r::R31);
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::IMMUNIZATION)];
    all.append(&mut made);
    all.extend(related.rest(s, around));
    all
}

fn given<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if negated(s) {
        let not = by_negation(s, r::R13, "not-done");
        if let (Some(place), Some(not)) = (s.child("statusCode"), &not) {
            place.code_decides(not.by);
        }
        return not;
    }
    status(s, r::R15, "CF-ImmunizationStatus")
}

fn product<'a>(s: Scope<'_, 'a>, out: &mut Immunization<'a>) {
    let Some(product) = s.at("consumable/manufacturedProduct", r::R21) else { return };
    if let Some(material) = product.at("manufacturedMaterial", r::R21) {
        out.vaccine_code = material.child("code").and_then(|c| concept_or_absent(c.under(r::R21)));
        let name = material.get("name", own::NAME, |n| plain_name(n, own::NAME));
        if let Some(name) = name {
            let code = out.vaccine_code.get_or_insert_with(CodeableConcept::default);
            code.text = code.text.take().or(Some(name));
        }
        out.lot_number = material.child("lotNumberText").and_then(|l| l.text(r::R22));
        material.child("lotNumberText").into_iter().for_each(|l| l.no_target("nullFlavor"));
        if let Some(expires) = material.at("expirationTime", own::EXPIRES) {
            let at = crate::from_cda::datatypes::time(expires);
            out.expiration_date =
                at.map(|v| v.map(|t| t.split('T').next().unwrap_or_default().to_string().into()));
        }
    }
    out.manufacturer = product.get("manufacturerOrganization", r::R23, organization);
    let by = out.vaccine_code.as_ref().and_then(|c| c.coding.first()?.code.as_ref()).map(|c| c.by);
    if let Some(by) = by {
        product
            .children("id")
            .for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.decides(n, by)));
    }
}

/// The act of its administration, whose place in the order is the number of the dose. That it was administered is what the
/// immunization says.
fn administered<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>, out: &mut Immunization<'a>) {
    let acts = related.take(|_, e| {
        e.node.name() == "act" && (e.is_template("SubstanceAdministeredAct") || e.code() == "416118004")
    });
    for (relation, e) in acts {
        let within = s.over(relation.node).under(own::DOSE);
        let at = within.over(e.node).under(own::DOSE);
        let number = within.child("sequenceNumber").and_then(|n| {
            let number = n.attribute("value", own::DOSE);
            number.filter(|v| v.is.parse::<u32>().is_ok_and(|n| n > 0))
        });
        let by = number.as_ref().map_or(out.common.by, |number| number.by);
        for name in ["code", "statusCode"] {
            at.child(name).into_iter().for_each(|c| c.code_decides(by));
        }
        at.children("id")
            .for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.no_target(n)));
        for time in at.children("effectiveTime") {
            let ends = ["low", "high"].into_iter().filter_map(|name| time.child(name));
            std::iter::once(time)
                .chain(ends)
                .for_each(|t| ["value", "nullFlavor"].iter().for_each(|n| t.no_target(n)));
        }
        if out.protocol_applied.is_empty() && number.is_some() {
            out.protocol_applied.push(ImmunizationProtocol { dose_number: number, ..Default::default() });
        }
    }
}

/// Why it was given, or why not.
fn why<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>, out: &mut Immunization<'a>) {
    let reasons = related.take(|relation, e| {
        e.node.name() == "observation"
            && !qualifies(e)
            && (relation.peek("typeCode") == "RSON" || e.is_template("ImmunizationNotGivenReason"))
    });
    for (relation, e) in reasons {
        let not_given = e.is_template("ImmunizationNotGivenReason") || is_no_reason(e);
        let rule = if not_given { r::R28 } else { r::R29 };
        let at = s.over(relation.node).under(rule).over(e.node).under(rule);
        at.child("statusCode").into_iter().for_each(|c| c.code_decides(at.by));
        at.children("id")
            .for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.decides(n, at.by)));
        if not_given {
            let reason = at.get("code", r::R28, concept);
            if out.status_reason.is_none() {
                out.status_reason = reason;
            }
            continue;
        }
        at.child("code").into_iter().for_each(|c| c.code_decides(at.by));
        out.reason_code.extend(at.child("value").and_then(|v| concept(v.under(r::R29))));
    }
}

/// Whether the code of a reason is one of those why a vaccine is not given.
fn is_no_reason(e: Scope<'_, '_>) -> bool {
    e.child("value").is_none()
        || matches!(
            e.code(),
            "IMMUNE" | "MEDPREC" | "OSTOCK" | "PATOBJ" | "PHILISOP" | "RELIG" | "VACEFF" | "VACSAF"
        )
}

/// What the vaccine did: an observation of its own.
fn reactions<'a>(
    s: Scope<'_, 'a>,
    related: &mut Related<'_, 'a>,
    around: &Around<'a>,
    out: &mut Immunization<'a>,
) -> Vec<Reference<'a>> {
    let mut made = Vec::new();
    for (relation, e) in
        related.take(|relation, e| relation.peek("typeCode") == "MFST" && e.node.name() == "observation")
    {
        let at = s.over(relation.node).under(r::R30).over(e.node).under(r::R30);
        let found = super::observation::observation(at, around);
        let detail =
            found.first().map(|f| Reference { to: f.to, by: at.made(r::R30), ..Reference::default() });
        out.reaction.push(ImmunizationReaction { detail, ..ImmunizationReaction::default() });
        made.extend(found);
    }
    made
}
