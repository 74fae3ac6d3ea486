//! RXA: a medicine given. Vaccines are read by another map.

use synovia_terminology::maps;

use super::{Amount, Batch, Product, amount, concepts, notes, product, unknown_amount};
use crate::from_hl7v2::datatypes::{id, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::rxa_medicationadministration as own;
use crate::model::{MedicationAdministration, MedicationPerformer, TimeOrPeriod};

const PRODUCT: Product = Product {
    code: (5, own::MEDICATION),
    form: Some((8, own::FORM)),
    strength: Some(Amount {
        number: (13, own::STRENGTH),
        unit: 14,
        coded: own::STRENGTH,
        text: own::STRENGTH,
    }),
    volume: Some(Amount { number: (23, own::STRENGTH), unit: 24, coded: own::STRENGTH, text: own::STRENGTH }),
    item: own::INGREDIENT,
    batch: Some(Batch { lot: (15, own::BATCH), expiry: (16, own::BATCH), manufacturer: (17, own::BATCH) }),
};
const DOSE: Amount = Amount { number: (6, own::DOSE), unit: 7, coded: own::DOSE, text: own::DOSE };

/// RXA, into the administration that it is.
pub(crate) fn read<'a>(s: Scope<'_, 'a>, a: &mut MedicationAdministration<'a>) {
    status(s, a);
    a.effective = effective(s);
    a.medication = product(s, &PRODUCT);
    let dose = if unknown_amount(s, 6) { None } else { amount(s, &DOSE) };
    if let Some(dose) = dose {
        a.dosage.get_or_insert_default().dose = Some(dose);
    }
    a.note.extend(notes(s, &[(9, own::NOTE)]));
    let people = s.all(10, own::PERFORMER, xcn::practitioner);
    a.performer
        .extend(people.into_iter().map(|actor| MedicationPerformer { actor: Some(actor), function: None }));
    a.status_reason.extend(concepts(s, &[(18, own::REFUSAL)]));
    a.reason_code.extend(concepts(s, &[(19, own::REASON)]));
}

/// RXA-21 if it takes the record back, else RXA-20.
fn status<'a>(s: Scope<'_, 'a>, a: &mut MedicationAdministration<'a>) {
    if let Some(s) = s.when(own::DELETED, |t| t.is(21, "D")) {
        a.status.value = s.constant(own::DELETED, "entered-in-error");
        return;
    }
    a.status = s.get(20, own::STATUS, |s| id::code(s, Some(maps::COMPLETION_STATUS))).into();
}

/// RXA-3 and 4. An administration without an end that differs from its start was at one time.
fn effective<'a>(s: Scope<'_, 'a>) -> Option<TimeOrPeriod<'a>> {
    let start = s.get(3, own::EFFECTIVE, time::date_time);
    let end = s.get(4, own::EFFECTIVE, time::date_time);
    match (start, end) {
        (Some(start), None) => Some(TimeOrPeriod::DateTime(start)),
        (start, end) => time::period(s, start, end).map(TimeOrPeriod::Period),
    }
}
