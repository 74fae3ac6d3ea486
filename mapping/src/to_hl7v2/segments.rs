//! The things of the hub as segments, field by field.

pub(super) mod ai;
pub(super) mod al1;
pub(super) mod dg1;
pub(super) mod evn;
pub(super) mod gt1;
pub(super) mod iam;
pub(super) mod in1;
pub(super) mod in2;
pub(super) mod msh;
pub(super) mod nk1;
pub(super) mod nte;
pub(super) mod obr;
pub(super) mod obx;
pub(super) mod orc;
pub(super) mod pd1;
pub(super) mod pid;
pub(super) mod pr1;
pub(super) mod pv1;
pub(super) mod pv2;
pub(super) mod rol;
pub(super) mod rx;
pub(super) mod rxa;
pub(super) mod rxr;
pub(super) mod sac;
pub(super) mod sch;
pub(super) mod sft;
pub(super) mod spm;
pub(super) mod tq1;
pub(super) mod txa;

use super::datatypes::{concept, marked};
use super::tree::{Rep, Segment};
use super::way::Way;
use crate::model::{CodeableConcept, Extension, ExtensionValue, Identifier};
use crate::trace::Rule;
use synovia_terminology::concept_map::ConceptMap;

/// Fields that hold the same kind of value, and the rule for each; the first is where a value goes that does not say.
type Fields = [(u16, Rule)];

/// The field of `segment` that an element was read from, as far as it says so and it is one of these.
fn said(list: &[Extension<'_>], segment: &str, fields: &Fields) -> Option<(u16, Rule)> {
    let (place, _) = marked(list)?;
    let number: u16 = place.strip_prefix(segment)?.strip_prefix('-')?.parse().ok()?;
    fields.iter().copied().find(|(field, _)| *field == number)
}

/// Writes an element where it says it was, else into the field given.
fn put<'a>(
    w: Way<'_, 'a>,
    segment: &mut Segment,
    list: &[Extension<'_>],
    fields: &Fields,
    otherwise: (u16, Rule),
    write: impl FnOnce(Way<'_, 'a>) -> Option<Rep>,
) {
    let place = said(list, segment.id, fields);
    let (field, rule) = place.unwrap_or(otherwise);
    let rep = write(w.under(rule));
    if let (Some(rep), Some((_, by)), true) = (&rep, marked(list), place.is_some()) {
        w.under(rule).decided_rep(rep, by);
    }
    segment.push(field, rep);
}

/// The concept in an extension, and its url as what decided.
fn concept_extension(
    w: Way<'_, '_>,
    rule: Rule,
    list: &[Extension<'_>],
    url: &str,
    map: Option<ConceptMap>,
) -> Vec<Rep> {
    let w = w.under(rule);
    let found = list.iter().filter(|e| super::way::known(&e.url) == Some(url));
    found.filter_map(|e| of_extension(w, e, map)).collect()
}

fn of_extension(w: Way<'_, '_>, e: &Extension<'_>, map: Option<ConceptMap>) -> Option<Rep> {
    let rep = match e.value.as_ref()? {
        ExtensionValue::CodeableConcept(c) => concept::concept(w, c, map)?,
        ExtensionValue::Coding(c) => concept::coding(w, c, map)?,
        _ => return None,
    };
    w.decided_rep(&rep, e.url.as_ref().map(|u| u.by));
    Some(rep)
}

/// The concepts in the extensions of an extension, such as the code of a citizenship.
fn nested_extension(
    w: Way<'_, '_>,
    rule: Rule,
    list: &[Extension<'_>],
    [outer, inner]: [&str; 2],
) -> Vec<Rep> {
    let found = list.iter().filter(|e| super::way::known(&e.url) == Some(outer));
    found
        .flat_map(|e| {
            let reps = concept_extension(w, rule, &e.extension, inner, None);
            if let Some(rep) = reps.first() {
                w.under(rule).decided_rep(rep, e.url.as_ref().map(|u| u.by));
            }
            reps
        })
        .collect()
}

/// Whether an identifier has this type.
fn is_typed(i: &Identifier<'_>, code: &str) -> bool {
    i.r#type.as_ref().is_some_and(|t: &CodeableConcept<'_>| concept::has(t, code))
}
