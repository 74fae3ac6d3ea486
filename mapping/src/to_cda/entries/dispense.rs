//! Medicines that were handed out: no page is published for them; the inverse of how they are read.

use super::medication::product;
use super::shared::{comments, identified, inverted, related, statement};
use crate::generated::rules::cda::to_dispense as r;
use crate::model::{Key, Kind, MedicationDispense};
use crate::to_cda::datatypes::{identifiers, point, quantity};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::section::LOINC;
use crate::to_cda::tree::{Cell, El, fixed, null};
use crate::to_cda::way::Way;

/// The order that a medicine was handed out for, if it is in the document.
fn order_of(w: Way<'_, '_>, d: &MedicationDispense<'_>) -> Option<Key> {
    let ordered = d.authorizing_prescription.iter().filter_map(|to| to.to);
    let in_document = |key: &Key| {
        let order = w.record.medication_requests.get(key.index as usize);
        key.kind == Kind::MedicationRequest && order.is_some_and(|m| w.is_about(m.subject.as_ref()))
    };
    ordered.into_iter().find(in_document)
}

fn ours<'w, 'a>(w: Way<'w, 'a>) -> impl Iterator<Item = &'w MedicationDispense<'a>> {
    w.record.medication_dispenses.iter().filter(move |d| w.is_about(d.subject.as_ref()))
}

/// What was handed out for an order, which holds it.
pub(super) fn of_order(w: Way<'_, '_>, order: Key) -> Vec<El> {
    ours(w).filter(|d| order_of(w, d) == Some(order)).map(|d| related("REFR", dispensed(w, d))).collect()
}

/// What was handed out for no order that is known: it stands in an activity of its medicine, which the section wants.
pub(super) fn alone(w: Way<'_, '_>) -> Vec<El> {
    let all = ours(w).filter(|d| order_of(w, d).is_none());
    let wrapped = |d| {
        let time = El::new("effectiveTime").fix("@xsi:type", "IVL_TS");
        let time = time.with(null("low", "UNK")).with(null("high", "UNK"));
        let medicine = || product(w, r::MEDICATION, r::MEDICATION, d_medication(d), None);
        let el = statement("substanceAdministration", "SBADM", "EVN", "MedicationActivity")
            .with(El::new("statusCode").fix("@nullFlavor", "UNK"))
            .with(time)
            .with(null("doseQuantity", "UNK"))
            .with(El::new("consumable").with(medicine()))
            .with(related("REFR", dispensed(w, d)));
        identified(w, el, "dispensed")
    };
    all.map(wrapped).collect()
}

fn d_medication<'d, 'a>(d: &'d MedicationDispense<'a>) -> super::medication::Medicine<'d, 'a> {
    (d.medication.as_ref(), d.medication_code.as_ref())
}

fn dispensed<'a>(w: Way<'_, 'a>, d: &MedicationDispense<'a>) -> El {
    let instruction = d.dosage_instruction.iter().find_map(|dosage| {
        let w = w.under(r::INSTRUCTION);
        let told = w.cell(&dosage.patient_instruction).or_else(|| w.cell(&dosage.text))?;
        let el = statement("act", "ACT", "INT", "InstructionActivity");
        let el = el.with(fixed("code", "69730-0", LOINC)).with(w.note(told));
        Some(inverted("SUBJ", el.with(El::new("statusCode").fix("@code", "completed"))))
    });
    let by = d.authorizing_prescription.iter().map(|to| w.under(r::ORDER).origin(to.by));
    let el = statement("supply", "SPLY", "EVN", "MedicationDispense")
        .all(identifiers(w.under(r::ID), &d.identifier))
        .with(status(w, d))
        .with(point(w.under(r::TIME), "effectiveTime", &d.when_handed_over))
        .with(d.quantity.as_ref().and_then(|q| quantity(w.under(r::QUANTITY), "quantity", q)))
        .with(El::new("product").with(product(w, r::MEDICATION, r::MEDICATION, d_medication(d), None)))
        .all(d.performer.iter().filter_map(|p| performer(w, p)))
        .with(instruction)
        .all(comments(w, r::COMMENT, &d.note));
    identified(w, by.fold(el, El::also_below), "dispense")
}

fn performer<'a>(w: Way<'_, 'a>, p: &crate::model::MedicationPerformer<'a>) -> Option<El> {
    let who = party(w.under(r::PERFORMER), ENTITY, p.actor.as_ref()?);
    Some(El::new("performer").with(who))
}

fn status(w: Way<'_, '_>, d: &MedicationDispense<'_>) -> El {
    let code = w.under(r::STATUS).cell(&d.status.value).and_then(|cell| {
        let code = match cell.text.as_str() {
            "preparation" => "new",
            "in-progress" => "active",
            "completed" => "completed",
            "stopped" | "declined" => "aborted",
            "cancelled" => "cancelled",
            "on-hold" => "suspended",
            "entered-in-error" => "nullified",
            _ => return None,
        };
        Some(Cell { text: code.into(), ..cell })
    });
    match code {
        Some(code) => El::new("statusCode").set("@code", Some(code)),
        None => null("statusCode", "UNK"),
    }
}
