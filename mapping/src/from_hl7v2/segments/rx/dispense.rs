//! RXD: a medicine dispensed.

use super::{Amount, Batch, Daily, Product, amount, daily, notes, number, person, product};
use crate::from_hl7v2::datatypes::{id, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::{rxd_medicationdispense as own, rxo_medicationrequest as day};
use crate::generated::rules::segments::rxo_medicationrequest as r;
use crate::model::{Dosage, MedicationDispense, MedicationPerformer, Substitution, Truth, Val};

const PRODUCT: Product = Product {
    code: (2, own::MEDICATION),
    form: Some((6, own::FORM)),
    strength: Some(Amount {
        number: (16, own::STRENGTH),
        unit: 17,
        coded: own::STRENGTH,
        text: own::STRENGTH,
    }),
    volume: Some(Amount { number: (28, own::STRENGTH), unit: 29, coded: own::STRENGTH, text: own::STRENGTH }),
    item: own::INGREDIENT,
    batch: Some(Batch { lot: (18, own::BATCH), expiry: (19, own::BATCH), manufacturer: (20, own::BATCH) }),
};
const QUANTITY: Amount =
    Amount { number: (4, own::QUANTITY), unit: 5, coded: own::QUANTITY, text: own::QUANTITY };
const DAILY: Daily = Daily { amount: (12, r::R32), day: [r::R33, r::R34, day::DAY_SYSTEM] };

/// RXD, into the dispense that it is.
pub(crate) fn read<'a>(s: Scope<'_, 'a>, d: &mut MedicationDispense<'a>) {
    d.status.value = s.constant(own::STATUS, "completed");
    d.medication = product(s, &PRODUCT);
    d.when_handed_over = s.get(3, own::WHEN, time::date_time);
    d.quantity = amount(s, &QUANTITY);
    d.identifier.extend(number(s, (7, own::PRESCRIPTION)));
    d.note.extend(notes(s, &[(9, own::NOTE), (15, own::NOTE)]));
    let actor = person(s, (10, own::PERFORMER));
    d.performer.extend(actor.map(|actor| MedicationPerformer { actor: Some(actor), function: None }));
    d.substitution = substitution(s);
    if let Some(daily) = daily(s, &DAILY) {
        d.dosage_instruction.push(Dosage { max_dose_per_period: Some(daily), ..Dosage::default() });
    }
}

/// RXD-11 by table 0167: N is nothing else than what was ordered, other letters name how it was replaced.
fn substitution<'a>(s: Scope<'_, 'a>) -> Option<Substitution<'a>> {
    let kind = s.get(11, own::SUBSTITUTION, |s| id::is_concept(s, None))?;
    let code = s.peek_at(11);
    let is = match code.trim() {
        "N" => Some(false),
        "G" | "T" | "1" | "2" | "3" | "4" | "5" | "7" | "8" => Some(true),
        _ => None,
    };
    let was: Truth = is.and_then(|is| {
        let leaf = s.get(11, own::SUBSTITUTION, Scope::value)?;
        Some(Val::new(is, leaf.by))
    });
    Some(Substitution { was_substituted: was, r#type: Some(kind) })
}
