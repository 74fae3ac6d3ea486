//! What the lines of several segments have in common.

use core::ops::RangeInclusive;
use std::borrow::Cow;

use synovia_hl7v2::SegmentId;
use synovia_terminology::concept_map::ConceptMap;

use crate::from_hl7v2::datatypes::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::model::{Count, Extension, ExtensionValue, Val};
use crate::trace::{Reason, Rule};

/// The system of social security numbers of the USA; the guide once writes it with a full stop at the end.
pub(super) const US_SSN: &str = "http://hl7.org/fhir/sid/us-ssn";

/// Whether a number can be one of that system: nine digits, whatever stands between them. Other countries put theirs in the
/// same fields, and a number of ten digits is not one of the United States, whoever the sender is.
pub(super) fn may_be_us_ssn(value: &Val<Cow<'_, str>>) -> bool {
    let digits = value.is.bytes().filter(u8::is_ascii_digit).count();
    let rest = value.is.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ' '));
    value.null || (rest && digits == 9)
}

/// Whether any of these fields holds anything: a segment that only counts itself describes no thing.
pub(super) fn says_something(s: Scope<'_, '_>, fields: RangeInclusive<u16>) -> bool {
    fields.into_iter().any(|field| s.repetitions(field).next().is_some())
}

/// The guide sends a field nowhere, since another field that is there too says it better.
pub(crate) fn superseded(s: Scope<'_, '_>, field: u16) {
    for repetition in s.repetitions(field) {
        no_target(repetition);
    }
}

/// FHIR holds one where the field repeats: what follows the first has no place.
pub(super) fn surplus(s: Scope<'_, '_>, field: u16) {
    for repetition in s.repetitions(field).skip(1) {
        no_target(repetition);
    }
}

fn no_target(s: Scope<'_, '_>) {
    for leaf in s.leaves() {
        s.cx().trace.refuse(leaf, Reason::NoTarget);
    }
}

/// How many parts of a name tell one from another: family, given and further given name.
pub(super) const OF_NAME: u16 = 3;
/// As [`OF_NAME`], of an address: lines, city, state and postal code.
pub(super) const OF_ADDRESS: u16 = 5;
/// As [`OF_NAME`], of a telephone number or mail address.
pub(super) const OF_NUMBER: u16 = 12;

/// Repetitions of PID that are compared; keeps a hostile message from costing its square.
const COMPARED: usize = 16;

/// Reads what another segment says of the patient. What one of these fields of PID says in the same words is not said
/// again: it decides, in `of`, that the patient is meant.
pub(super) fn of_patient<'a, T>(
    of: Scope<'_, 'a>,
    (field, rule): (u16, Rule),
    (of_pid, parts): (&[u16], u16),
    read: impl Fn(Scope<'_, 'a>) -> Option<T>,
) -> Vec<T> {
    let words = |place: Scope<'_, 'a>| -> Vec<String> {
        (1..=parts).map(|part| place.peek_at(part).trim().to_lowercase()).collect()
    };
    let pid = of.v2.message.segment(SegmentId::PID, 1).map(|pid| of.v2.segment(pid));
    let mut said = Vec::new();
    for field in pid.into_iter().flat_map(|pid| of_pid.iter().map(move |field| (pid, *field))) {
        said.extend(field.0.repetitions(field.1).take(COMPARED).map(words));
    }
    let mut found = Vec::new();
    for place in of.repetitions(field) {
        if said.contains(&words(place)) {
            place.leaves().into_iter().for_each(|leaf| of.decided_by(leaf));
        } else {
            found.extend(read(place.under(rule)));
        }
    }
    found
}

/// A whole number from `least`; anything else is refused.
pub(super) fn whole_number(s: Scope<'_, '_>, least: u32) -> Count {
    let text = s.value()?;
    if text.null {
        return Some(Val { is: 0, by: text.by, null: true });
    }
    match text.is.trim().parse().ok().filter(|number| *number >= least) {
        Some(number) => Some(text.map(|_| number)),
        None => {
            s.refuse(Reason::Invalid, "mapping/number-not-valid");
            None
        }
    }
}

/// The two rows of an extension that holds one value: its url, and what stands in it.
#[derive(Clone, Copy)]
pub(super) struct Simple {
    pub(super) url_rule: Rule,
    pub(super) url: &'static str,
    pub(super) value_rule: Rule,
}

/// An extension with the concept in a field.
pub(super) fn concept_extension<'a>(
    s: Scope<'_, 'a>,
    field: u16,
    rows: Simple,
    map: Option<ConceptMap>,
) -> Option<Extension<'a>> {
    let value = s.get(field, rows.value_rule, |s| cwe::concept(s, map))?;
    s.extension(rows.url_rule, rows.url, Some(ExtensionValue::CodeableConcept(Box::new(value))))
}

/// The rows of an extension within an extension.
#[derive(Clone, Copy)]
pub(super) struct Nested {
    pub(super) outer_rule: Rule,
    pub(super) outer: &'static str,
    pub(super) inner: Simple,
}

/// An extension around an extension with a concept, for each repetition of a field.
pub(super) fn nested_concepts<'a>(s: Scope<'_, 'a>, field: u16, rows: Nested) -> Vec<Extension<'a>> {
    s.repetitions(field)
        .filter_map(|s| inner_concept(s, rows.inner))
        .map(|inner| around(s, rows.outer_rule, rows.outer, vec![inner]))
        .collect()
}

/// An extension with the concept in this place.
pub(super) fn inner_concept<'a>(s: Scope<'_, 'a>, rows: Simple) -> Option<Extension<'a>> {
    let value = cwe::concept(s.under(rows.value_rule), None)?;
    s.extension(rows.url_rule, rows.url, Some(ExtensionValue::CodeableConcept(Box::new(value))))
}

/// An extension that holds extensions.
pub(super) fn around<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    url: &'static str,
    extension: Vec<Extension<'a>>,
) -> Extension<'a> {
    Extension { url: s.constant(rule, url), value: None, extension }
}
