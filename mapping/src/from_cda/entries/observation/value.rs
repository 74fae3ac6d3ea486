//! The value of an observation, whatever its type says or its shape shows.

use std::borrow::Cow;

use super::Rows;
use crate::from_cda::datatypes::{
    Amount, attachment, concept, flag, identifier, interval, period, quantity, ratio, text, time,
};
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::observation as own;
use crate::model::{CodeableConcept, ExtensionValue, Observation, ObservationValue, Quantity, Val};
use crate::trace::Rule;

const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
const NULL_FLAVOR: &str = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
const ATTACHMENT: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.value";

/// Reads the first value; FHIR has one.
pub(super) fn value<'a>(s: Scope<'_, 'a>, rows: &Rows, out: &mut Observation<'a>) {
    let mut values = s.children("value");
    let Some(value) = values.next() else { return };
    for more in values {
        // What FHIR has no second place for is kept as words.
        let said = text(more, own::MORE)
            .or_else(|| more.attribute("displayName", own::MORE))
            .or_else(|| more.attribute("value", own::MORE));
        out.note.extend(
            said.map(|t| crate::model::Annotation { text: Some(t), ..crate::model::Annotation::default() }),
        );
    }
    let kind = kind(value);
    if kind == "ED"
        && let Some(content) =
            attachment(value.under(rows.content)).filter(|c| c.data.is_some() || c.url.is_some())
    {
        let is_plain = content.content_type.as_ref().is_none_or(|t| t.is == "text/plain");
        if is_plain && let Some(said) = text(value, rows.content) {
            out.value = Some(ObservationValue::String(said));
            return;
        }
        let value_of = ExtensionValue::Attachment(Box::new(content));
        out.common.extension.extend(s.extension(rows.content, ATTACHMENT, Some(value_of)));
        return;
    }
    out.value = read(value, kind, rows);
    if out.value.is_none() {
        absent(value, rows, out);
    }
}

/// What a value is of: its type, or what it looks like.
fn kind<'a>(value: Scope<'_, 'a>) -> &'a str {
    match value.value_type() {
        "" => {}
        known => return known,
    }
    if value.child("numerator").is_some() {
        "RTO"
    } else if value.child("low").is_some() || value.child("high").is_some() {
        "IVL_PQ"
    } else if !value.peek("code").is_empty()
        || value.child("originalText").is_some()
        || value.child("translation").is_some()
    {
        "CD"
    } else if value.peek("value").is_empty() {
        "ST"
    } else if matches!(value.peek("value"), "true" | "false") {
        "BL"
    } else {
        "PQ"
    }
}

fn read<'a>(value: Scope<'_, 'a>, kind: &str, rows: &Rows) -> Option<ObservationValue<'a>> {
    use ObservationValue as Out;
    match kind {
        "PQ" | "PPD_PQ" | "MO" => quantity(value.under(rows.quantity)).map(Out::Quantity),
        "IVL_PQ" | "IVL_REAL" | "IVL_INT" => span(value.under(rows.span)),
        "CD" | "CE" | "CV" | "CO" | "CS" => coded(value, rows.concept),
        "INT" | "INT.POS" => integer(value.under(rows.integer), rows.integer),
        "REAL" => quantity(value.under(rows.real)).map(Out::Quantity),
        "BL" | "BN" => flag(value.under(own::VALUE), own::VALUE).map(Out::Boolean),
        "TS" => time(value.under(own::VALUE)).map(Out::DateTime),
        "IVL_TS" => match value.peek("value").is_empty() {
            true => period(value, own::VALUE, own::VALUE).map(Out::Period),
            false => time(value.under(own::VALUE)).map(Out::DateTime),
        },
        "RTO" | "RTO_PQ_PQ" | "RTO_QTY_QTY" => ratio(value.under(own::VALUE)).map(Out::Ratio),
        "II" => identifier(value.under(own::VALUE)).and_then(|i| i.value).map(Out::String),
        "TEL" => value.attribute("value", own::VALUE).map(Out::String),
        _ => {
            let said = text(value.under(rows.string), rows.string)
                .or_else(|| crate::from_cda::datatypes::plain_text(value.under(rows.string), rows.string));
            said.map(Out::String).or_else(|| value.attribute("value", rows.string).map(Out::String))
        }
    }
}

fn coded<'a>(value: Scope<'_, 'a>, rule: Rule) -> Option<ObservationValue<'a>> {
    let read = concept(value.under(rule))?;
    let any = !read.coding.is_empty() || read.text.is_some();
    any.then_some(ObservationValue::CodeableConcept(read))
}

fn span<'a>(value: Scope<'_, 'a>) -> Option<ObservationValue<'a>> {
    Some(match interval(value)? {
        Amount::Quantity(q) => ObservationValue::Quantity(q),
        Amount::Range(r) => ObservationValue::Range(*r),
    })
}

/// A whole number; one that FHIR's integer of the hub cannot hold is an amount.
fn integer<'a>(value: Scope<'_, 'a>, rule: Rule) -> Option<ObservationValue<'a>> {
    let number = value.attribute("value", rule)?;
    match number.is.parse::<u32>() {
        Ok(n) if i32::try_from(n).is_ok() => Some(ObservationValue::Integer(Val::new(n, number.by))),
        _ => Some(ObservationValue::Quantity(Quantity { value: Some(number), ..Quantity::default() })),
    }
}

/// Why there is no value.
fn absent<'a>(value: Scope<'_, 'a>, rows: &Rows, out: &mut Observation<'a>) {
    if let Some(rule) = rows.unknown.filter(|_| value.peek("nullFlavor") == "UNK") {
        let code = value.under(rule).of_attribute("nullFlavor", rule, Cow::Borrowed("UNK"));
        let concept: Option<CodeableConcept<'a>> = code.map(|c| value.concept_by(rule, NULL_FLAVOR, c));
        out.value = concept.map(ObservationValue::CodeableConcept);
        return;
    }
    let by = value.under(own::VALUE);
    let Some(reason) = by.null(own::VALUE) else { return };
    // A concept that had been read to a reason only gives it to the observation.
    out.data_absent_reason = Some(value.concept_by(own::VALUE, ABSENT, Val { null: false, ..reason }));
}
