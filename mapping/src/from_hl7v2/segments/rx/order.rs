//! RXO, RXE and RXG: a medicine ordered, as the pharmacy wrote it down, and to be given once.

use synovia_terminology::maps;

use super::{Amount, Batch, Daily, Product, Row, amount, concepts, daily, notes, number, person, product};
use crate::from_hl7v2::datatypes::{cwe, id, nm, time, tq};
use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::segments::shared::whole_number;
use crate::generated::rules::hl7v2::{
    rxe_medicationrequest as e, rxg_medicationrequest as g, rxo_medicationrequest as own,
};
use crate::generated::rules::segments::rxo_medicationrequest as r;
use crate::model::{
    CodeableConcept, DispenseRequest, Dosage, Dose, DoseAndRate, MedicationRequest, Quantity, Range, Rate,
    Text,
};
use crate::trace::Rule;

const DOSE_TYPE: &str = "http://terminology.hl7.org/CodeSystem/dose-rate-type";

/// The rows of a segment that orders a medicine; `None` and empty where it has no such field.
struct Rows {
    intent: (Rule, &'static str),
    timing: Option<Row>,
    product: Product,
    low: Amount,
    high: Amount,
    dose_type: [Rule; 2],
    rate: Amount,
    substitution: Option<Row>,
    dispensed: Option<Amount>,
    repeats: Option<Row>,
    requester: Option<Row>,
    prescription: Option<Row>,
    authored_on: Option<Row>,
    daily: Option<Daily>,
    note: &'static [Row],
    instruction: &'static [Row],
    reason: Row,
    pharmacy: Option<Row>,
    interval: Option<Row>,
}

const RXO: Rows = Rows {
    intent: (r::R3, "original-order"),
    timing: None,
    product: Product {
        code: (1, r::R4),
        form: Some((5, r::R12)),
        strength: Some(Amount { number: (18, r::R26), unit: 19, coded: r::R27, text: r::R28 }),
        volume: Some(Amount { number: (25, r::R36), unit: 26, coded: r::R37, text: r::R38 }),
        item: own::INGREDIENT,
        batch: None,
    },
    low: Amount { number: (2, r::R5), unit: 4, coded: r::R8, text: r::R9 },
    high: Amount { number: (3, r::R7), unit: 4, coded: r::R10, text: r::R11 },
    dose_type: [r::R6, own::DOSE_TYPE_SYSTEM],
    rate: Amount { number: (21, own::RATE), unit: 22, coded: own::RATE, text: own::RATE },
    substitution: Some((9, r::R16)),
    dispensed: Some(Amount { number: (11, r::R18), unit: 12, coded: r::R19, text: r::R20 }),
    repeats: Some((13, r::R21)),
    requester: Some((14, r::R22)),
    prescription: None,
    authored_on: None,
    daily: Some(Daily { amount: (23, r::R32), day: [r::R33, r::R34, own::DAY_SYSTEM] }),
    note: &[(6, own::NOTE)],
    instruction: &[(7, own::INSTRUCTION)],
    reason: (20, own::REASON),
    pharmacy: Some((32, own::PHARMACY)),
    interval: Some((28, own::INTERVAL)),
};

const RXE: Rows = Rows {
    intent: (e::INTENT, "order"),
    timing: Some((1, e::TIMING)),
    product: Product {
        code: (2, e::MEDICATION),
        form: Some((6, e::FORM)),
        strength: Some(Amount { number: (25, e::STRENGTH), unit: 26, coded: e::STRENGTH, text: e::STRENGTH }),
        volume: Some(Amount { number: (33, e::STRENGTH), unit: 34, coded: e::STRENGTH, text: e::STRENGTH }),
        item: e::INGREDIENT,
        batch: None,
    },
    low: Amount { number: (3, e::DOSE), unit: 5, coded: e::DOSE, text: e::DOSE },
    high: Amount { number: (4, e::DOSE), unit: 5, coded: e::DOSE, text: e::DOSE },
    dose_type: [e::DOSE_TYPE, e::DOSE_TYPE],
    rate: Amount { number: (23, e::RATE), unit: 24, coded: e::RATE, text: e::RATE },
    substitution: None,
    dispensed: Some(Amount { number: (10, e::DISPENSE), unit: 11, coded: e::DISPENSE, text: e::DISPENSE }),
    repeats: Some((12, e::REPEATS)),
    requester: Some((13, e::REQUESTER)),
    prescription: Some((15, e::PRESCRIPTION)),
    authored_on: Some((32, e::AUTHORED_ON)),
    daily: Some(Daily { amount: (19, r::R32), day: [r::R33, r::R34, own::DAY_SYSTEM] }),
    note: &[(21, e::NOTE)],
    instruction: &[(7, e::INSTRUCTION)],
    reason: (27, e::REASON),
    pharmacy: Some((40, e::PHARMACY)),
    interval: None,
};

const RXG: Rows = Rows {
    intent: (g::INTENT, "instance-order"),
    timing: Some((3, g::TIMING)),
    product: Product {
        code: (4, g::MEDICATION),
        form: Some((8, g::FORM)),
        strength: Some(Amount { number: (17, g::STRENGTH), unit: 18, coded: g::STRENGTH, text: g::STRENGTH }),
        volume: Some(Amount { number: (23, g::STRENGTH), unit: 24, coded: g::STRENGTH, text: g::STRENGTH }),
        item: g::INGREDIENT,
        batch: Some(Batch { lot: (19, g::BATCH), expiry: (20, g::BATCH), manufacturer: (21, g::BATCH) }),
    },
    low: Amount { number: (5, g::DOSE), unit: 7, coded: g::DOSE, text: g::DOSE },
    high: Amount { number: (6, g::DOSE), unit: 7, coded: g::DOSE, text: g::DOSE },
    dose_type: [g::DOSE_TYPE, g::DOSE_TYPE],
    rate: Amount { number: (15, g::RATE), unit: 16, coded: g::RATE, text: g::RATE },
    substitution: None,
    dispensed: None,
    repeats: None,
    requester: None,
    prescription: None,
    authored_on: None,
    daily: None,
    note: &[(9, g::NOTE)],
    instruction: &[(13, g::INSTRUCTION)],
    reason: (22, g::REASON),
    pharmacy: None,
    interval: None,
};

/// `RXO-MedicationRequest`.
pub(crate) fn rxo<'a>(s: Scope<'_, 'a>, q: &mut MedicationRequest<'a>) {
    read(s, &RXO, q);
}

/// RXE: the order as the pharmacy encoded it.
pub(crate) fn rxe<'a>(s: Scope<'_, 'a>, q: &mut MedicationRequest<'a>) {
    read(s, &RXE, q);
}

/// RXG: one dose that is to be given.
pub(crate) fn rxg<'a>(s: Scope<'_, 'a>, q: &mut MedicationRequest<'a>) {
    read(s, &RXG, q);
}

fn read<'a>(s: Scope<'_, 'a>, rows: &Rows, q: &mut MedicationRequest<'a>) {
    q.intent = s.constant(rows.intent.0, rows.intent.1);
    if let Some((field, rule)) = rows.timing {
        s.get(field, rule, |s| {
            tq::medication_request(s, q);
            Some(())
        });
    }
    q.medication = product(s, &rows.product);
    dosage(s, rows, q);
    q.substitution_allowed = rows
        .substitution
        .and_then(|(field, rule)| s.get(field, rule, |s| id::concept(s, Some(maps::ALLOW_SUBSTITUTION))));
    dispense(s, rows, q);
    if let Some(requester) = rows.requester.and_then(|row| person(s, row)) {
        q.requester = Some(requester);
    }
    q.identifier.extend(rows.prescription.and_then(|row| number(s, row)));
    if q.authored_on.is_none() {
        q.authored_on = rows.authored_on.and_then(|(field, rule)| s.get(field, rule, time::date_time));
    }
    q.note.extend(notes(s, rows.note));
    q.reason_code.extend(concepts(s, &[rows.reason]));
}

/// What the segment says of the dose, in the first dosage: those that follow are other times to take it.
fn dosage<'a>(s: Scope<'_, 'a>, rows: &Rows, q: &mut MedicationRequest<'a>) {
    let (low, high) = (amount(s, &rows.low), amount(s, &rows.high));
    let rate = amount(s, &rows.rate);
    let mut dose =
        DoseAndRate { rate: rate.map(|rate| Rate::Quantity(Box::new(rate))), ..DoseAndRate::default() };
    if low.is_some() || high.is_some() {
        let [code, system] = rows.dose_type;
        dose.r#type = s.part(rows.low.number.0).map(|_| ordered(s, code, system));
        dose.dose = Some(Dose::Range(Box::new(Range { low, high, ..Range::default() })));
    }
    let instruction = concepts(s, rows.instruction);
    let daily = rows.daily.as_ref().and_then(|rows| daily(s, rows));
    let has_dose = dose.dose.is_some() || dose.rate.is_some();
    if !has_dose && instruction.is_empty() && daily.is_none() {
        return;
    }
    if q.dosage_instruction.is_empty() {
        q.dosage_instruction.push(Dosage::default());
    }
    if let Some(first) = q.dosage_instruction.first_mut() {
        first.dose_and_rate.extend(Some(dose).filter(|_| has_dose));
        first.additional_instruction.extend(instruction);
        first.max_dose_per_period = daily;
    }
}

fn ordered<'a>(s: Scope<'_, 'a>, code: Rule, system: Rule) -> CodeableConcept<'a> {
    s.concept(code, "ordered", system, DOSE_TYPE)
}

fn dispense<'a>(s: Scope<'_, 'a>, rows: &Rows, q: &mut MedicationRequest<'a>) {
    let request = DispenseRequest {
        quantity: rows.dispensed.as_ref().and_then(|rows| amount(s, rows)),
        number_of_repeats_allowed: rows
            .repeats
            .and_then(|(field, rule)| s.get(field, rule, |s| whole_number(s, 0))),
        performer: rows.pharmacy.and_then(|(field, rule)| s.get(field, rule, cwe::organization)),
        dispense_interval: rows.interval.and_then(|row| days(s, row)),
        ..DispenseRequest::default()
    };
    let any = request.quantity.is_some()
        || request.number_of_repeats_allowed.is_some()
        || request.performer.is_some()
        || request.dispense_interval.is_some();
    if any {
        q.dispense_request = Some(request);
    }
}

/// A number of days.
fn days<'a>(s: Scope<'_, 'a>, (field, rule): Row) -> Option<Quantity<'a>> {
    let value: Text<'a> = s.get(field, rule, nm::number);
    Some(Quantity {
        value: Some(value?),
        code: s.constant(rule, "d"),
        system: s.constant(rule, nm::UCUM),
        ..Quantity::default()
    })
}
