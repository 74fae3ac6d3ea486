//! RX segments: medicines ordered (RXO, RXE), to be given (RXG), dispensed (RXD) and given (RXA), their routes (RXR) and
//! components (RXC).
//!
//! The guide maps RXO and RXR. What the other segments say in the same words goes to the same elements by rules of our
//! own, so all of them are tables of the same shape.

pub(crate) mod administration;
pub(crate) mod dispense;
pub(crate) mod order;
pub(crate) mod rxc;
pub(crate) mod rxr;

use synovia_terminology::maps;

use super::shared::surplus;
use super::spm::with_rows;
use crate::from_hl7v2::datatypes::{cq, cwe, nm, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::model::{
    Annotation, CodeableConcept, Identifier, Medication, MedicationBatch, MedicationIngredient, Quantity,
    Ratio, Reference, Text,
};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

/// A field and its row.
pub(super) type Row = (u16, Rule);

/// An amount: a number, and a field with its unit, whose row depends on whether the unit is coded.
#[derive(Debug)]
pub(super) struct Amount {
    pub(super) number: Row,
    pub(super) unit: u16,
    pub(super) coded: Rule,
    pub(super) text: Rule,
}

/// The amount, `None` without a number: a unit alone says nothing.
pub(super) fn amount<'a>(s: Scope<'_, 'a>, rows: &Amount) -> Option<Quantity<'a>> {
    let value = s.get(rows.number.0, rows.number.1, nm::number)?;
    let mut q = Quantity::default();
    if let Some(s) = s.when(rows.coded, |t| t.valued_at(rows.unit, 1) || t.valued_at(rows.unit, 3)) {
        q = s.get(rows.unit, rows.coded, cwe::quantity).unwrap_or_default();
    } else {
        q.unit = s.get(rows.unit, rows.text, cwe::text);
    }
    q.value = Some(value);
    Some(q)
}

/// The rows of a segment that say what the medicine is.
#[derive(Debug)]
pub(super) struct Product {
    pub(super) code: Row,
    pub(super) form: Option<Row>,
    pub(super) strength: Option<Amount>,
    pub(super) volume: Option<Amount>,
    /// The strength is that of the medicine's own code.
    pub(super) item: Rule,
    pub(super) batch: Option<Batch>,
}

/// The rows for the package.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) lot: Row,
    pub(super) expiry: Row,
    pub(super) manufacturer: Row,
}

/// Adds the medicine a segment is about; `None` when it says nothing of one.
pub(super) fn product<'a>(s: Scope<'_, 'a>, rows: &Product) -> Option<Reference<'a>> {
    let mut m = Medication {
        code: s.get(rows.code.0, rows.code.1, |s| cwe::concept(s, None)),
        form: rows.form.and_then(|(field, rule)| {
            s.get(field, rule, |s| cwe::concept(s, with_rows(maps::REQUESTED_DOSAGE_FORM)))
        }),
        ..Medication::default()
    };
    m.ingredient.extend(strength(s, rows));
    if let Some(batch) = &rows.batch {
        let (lot, expiry, maker) = (batch.lot, batch.expiry, batch.manufacturer);
        [lot, expiry, maker].into_iter().for_each(|(field, _)| surplus(s, field));
        let lot_number = s.text(lot.0, lot.1);
        let expiration_date = s.get(expiry.0, expiry.1, time::date_time);
        if lot_number.is_some() || expiration_date.is_some() {
            m.batch = Some(MedicationBatch { lot_number, expiration_date });
        }
        m.manufacturer = s.get(maker.0, maker.1, cwe::organization);
    }
    let any = m.code.is_some()
        || m.form.is_some()
        || !m.ingredient.is_empty()
        || m.batch.is_some()
        || m.manufacturer.is_some();
    any.then(|| {
        m.common = s.under(rows.code.1).common();
        s.add(m)
    })
}

/// How much of itself the medicine holds, in how much.
fn strength<'a>(s: Scope<'_, 'a>, rows: &Product) -> Option<MedicationIngredient<'a>> {
    let numerator = rows.strength.as_ref().and_then(|rows| amount(s, rows));
    let denominator = rows.volume.as_ref().and_then(|rows| amount(s, rows));
    if numerator.is_none() && denominator.is_none() {
        return None;
    }
    Some(MedicationIngredient {
        item: s.get(rows.code.0, rows.item, |s| cwe::concept(s, None)),
        strength: Some(Ratio { numerator, denominator, ..Ratio::default() }),
        ..MedicationIngredient::default()
    })
}

/// Notes, one for each repetition of these fields.
pub(super) fn notes<'a>(s: Scope<'_, 'a>, rows: &[Row]) -> Vec<Annotation<'a>> {
    let note = |s: Scope<'_, 'a>| {
        let mut note = cwe::annotation(s)?;
        note.extension.extend(s.source_field());
        Some(note)
    };
    rows.iter().flat_map(|(field, rule)| s.all(*field, *rule, note)).collect()
}

/// Concepts, one for each repetition of these fields.
pub(super) fn concepts<'a>(s: Scope<'_, 'a>, rows: &[Row]) -> Vec<CodeableConcept<'a>> {
    rows.iter().flat_map(|(field, rule)| s.all(*field, *rule, |s| cwe::concept(s, None))).collect()
}

/// The first person of a field.
pub(super) fn person<'a>(s: Scope<'_, 'a>, (field, rule): Row) -> Option<Reference<'a>> {
    surplus(s, field);
    s.get(field, rule, xcn::practitioner)
}

/// The total daily dose: an amount for each day.
#[derive(Debug)]
pub(super) struct Daily {
    pub(super) amount: Row,
    /// The constants of the day: its number, its code, and the system of that.
    pub(super) day: [Rule; 3],
}

pub(super) fn daily<'a>(s: Scope<'_, 'a>, rows: &Daily) -> Option<Ratio<'a>> {
    let numerator = s.get(rows.amount.0, rows.amount.1, cq::quantity)?;
    let [number, code, system] = rows.day;
    let denominator = Quantity {
        value: s.constant(number, "1"),
        code: s.constant(code, "d"),
        system: s.constant(system, nm::UCUM),
        ..Quantity::default()
    };
    Some(Ratio { numerator: Some(numerator), denominator: Some(denominator), ..Ratio::default() })
}

/// A number under which the pharmacy knows the order.
pub(super) fn number<'a>(s: Scope<'_, 'a>, (field, rule): Row) -> Option<Identifier<'a>> {
    let value: Text<'a> = s.text(field, rule);
    Some(Identifier { value: Some(value?), ..Identifier::default() })
}

/// Says that an amount is the sender's way to write that it is not known.
pub(super) fn unknown_amount(s: Scope<'_, '_>, field: u16) -> bool {
    let Some(place) = s.part(field).filter(|p| p.peek().trim() == "999") else { return false };
    place.leaves().into_iter().for_each(|leaf| s.cx().trace.refuse(leaf, Reason::NoTarget));
    place.issue(Severity::Information, "mapping/amount-not-known");
    true
}
