//! Supplies: what is ordered and handed out, and devices.

use super::Around;
use super::device::device_of;
use super::medication::product;
use super::related::Related;
use super::shared::{add, authored, encounter, narrative, notes, status_of, subject};
use crate::from_cda::datatypes::{When, identifiers, period, quantity, when};
use crate::from_cda::participation::participant;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_medications as r;
use crate::generated::rules::cda::supply as own;
use crate::model::{
    DispenseRequest, Dosage, MedicationDispense, MedicationPerformer, MedicationRequest, Period, Reference,
    Text, TimeOrPeriod, Val,
};
use crate::trace::Reason;

/// Whether a supply is one that is ordered, not one that was handed out.
pub(super) fn is_order(s: Scope<'_, '_>) -> bool {
    !matches!(s.peek("moodCode"), "EVN" | "")
}

/// A supply: a medicine handed out, one that is ordered, or a device.
pub(super) fn supply<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let is_medicine =
        s.child("product").is_some() || s.has_template(&["MedicationDispense", "MedicationSupplyOrder"]);
    if !is_medicine {
        return device_of(s, around);
    }
    if is_order(s) {
        return order(s, around);
    }
    dispense(s, around)
}

/// What an order says of how much may be handed out.
pub(super) fn dispense_request<'a>(s: Scope<'_, 'a>) -> Option<DispenseRequest<'a>> {
    let validity_period = s.child("effectiveTime").and_then(|t| {
        if t.peek("value").is_empty() { period(t, r::R55, r::R55) } else { period(t, own::VALIDITY, r::R55) }
    });
    let mut out = DispenseRequest { validity_period, ..DispenseRequest::default() };
    if let Some(repeat) = s.child("repeatNumber") {
        // CDA counts all that is handed out, FHIR what follows the first.
        let count = repeat.peek("value").parse::<u32>().ok().and_then(|n| n.checked_sub(1));
        match (count, repeat.attribute("value", r::R56)) {
            (Some(count), Some(value)) => out.number_of_repeats_allowed = Some(Val::new(count, value.by)),
            (None, Some(_)) => repeat.refuse("value", Reason::Invalid, "mapping/value-not-valid"),
            (_, None) => repeat.no_target("nullFlavor"),
        }
    }
    out.quantity = s.get("quantity", r::R57, quantity);
    let who = s.all("performer", own::PERFORMER, participant).into_iter().next();
    out.performer = who.filter(|w| w.to.is_some_and(|k| k.kind == crate::model::Kind::Organization));
    identifiers_decide(s);
    for name in ["statusCode", "code"] {
        s.child(name).into_iter().for_each(|c| c.code_decides(s.by));
    }
    let any = out.validity_period.is_some()
        || out.number_of_repeats_allowed.is_some()
        || out.quantity.is_some()
        || out.performer.is_some();
    any.then_some(out)
}

/// The order is a part of the request in FHIR, which has identifiers of its own.
fn identifiers_decide(s: Scope<'_, '_>) {
    s.children("id")
        .for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.decides(n, s.by)));
}

/// An order by itself.
fn order<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::ORDER);
    let mut related = Related::of(s);
    let mut out: MedicationRequest<'a> = s.create(own::ORDER);
    out.identifier = identifiers(s, own::ID);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    out.intent = s.of_attribute("moodCode", own::MOOD, super::plan::intent(s.peek("moodCode")).into());
    out.status = super::shared::status(s, own::STATUS, "CF-MedicationStatus").into();
    product(s, &mut out.medication, &mut out.medication_code);
    out.dispense_request = dispense_request(s);
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    out.requester = authored.by.clone();
    out.authored_on = authored.at.clone();
    out.note = notes(&mut related, own::NOTE);
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::ORDER)];
    all.extend(related.rest(s, around));
    all
}

/// A medicine that was handed out.
fn dispense<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::DISPENSE);
    let mut related = Related::of(s);
    let mut out: MedicationDispense<'a> = s.create(own::DISPENSE);
    out.identifier = identifiers(s, own::ID);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.context = encounter(s, around);
    out.status = dispensed(s).into();
    product(s, &mut out.medication, &mut out.medication_code);
    out.quantity = s.get("quantity", own::QUANTITY, quantity);
    out.when_handed_over = match s.child("effectiveTime").and_then(|t| when(t, When::all(own::TIME))) {
        Some(TimeOrPeriod::DateTime(v)) => Some(v),
        Some(TimeOrPeriod::Period(Period { start, end })) => end.or(start),
        None => None,
    };
    if let Some(repeat) = s.child("repeatNumber") {
        // Which of the fills it is; FHIR has no count of them.
        repeat.no_target("value");
        repeat.no_target("nullFlavor");
    }
    let performers = s.all("performer", own::PERFORMER, participant);
    out.performer = performers
        .into_iter()
        .map(|who| MedicationPerformer { actor: Some(who), ..Default::default() })
        .collect();
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    out.note = notes(&mut related, own::NOTE);
    let instruction = related.first(|_, e| e.node.name() == "act");
    if let Some((relation, act)) = instruction {
        let at = s.over(relation.node).under(own::INSTRUCTION).over(act.node);
        let said = at.child("text").and_then(|t| crate::from_cda::datatypes::text(t, own::INSTRUCTION));
        at.child("code").into_iter().for_each(|c| c.code_decides(at.by));
        out.dosage_instruction
            .extend(said.map(|t| Dosage { patient_instruction: Some(t), ..Dosage::default() }));
    }
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::DISPENSE)];
    all.extend(related.rest(s, around));
    all
}

fn dispensed<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const STATUS: &[(&str, &str)] = &[
        ("completed", "completed"),
        ("active", "in-progress"),
        ("aborted", "stopped"),
        ("cancelled", "cancelled"),
        ("suspended", "on-hold"),
        ("held", "on-hold"),
        ("nullified", "entered-in-error"),
        ("new", "preparation"),
    ];
    status_of(s, own::STATUS, STATUS)
}
