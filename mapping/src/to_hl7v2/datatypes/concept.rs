//! CodeableConcept, Coding and code as CWE, IS and ID; code maps the other way round.

use synovia_terminology::concept_map::{ConceptMap, Translation};
use synovia_terminology::v2_table;

use super::super::tree::{Cell, Rep};
use super::super::way::{Way, by, known};
use super::system::{ORIGINAL_TEXT, VALUE_SET, name_of};
use super::{extension, text_of};
use crate::generated::rules::fhir::codeableconcept_cwe as r;
use crate::model::{CodeableConcept, Coding, Text, Val};
use crate::report::Severity;
use crate::trace::{Origin, Rule};
use std::borrow::Cow;

/// The code and its system.
fn is(coding: &Coding<'_>, system: Option<&str>, code: &str) -> bool {
    known(&coding.code) == Some(code) && (system.is_none() || known(&coding.system) == system)
}

/// The rows of a map that lead to a code, without conditions.
fn rows_to(map: ConceptMap, code: &str, system: Option<&str>) -> impl Iterator<Item = Translation<'static>> {
    let (code, system) = (code.to_string(), system.map(str::to_string));
    map.rows().filter(move |row| {
        row.counted
            && row.condition.is_none()
            && row.target_code == Some(code.as_str())
            && (system.is_none() || row.target_system.is_none() || row.target_system == system.as_deref())
    })
}

/// The sender's code for a code of FHIR: the caller's own first, then the published map, the row first that is equal.
fn source_of(
    w: Way<'_, '_>,
    code: &str,
    system: Option<&str>,
    map: ConceptMap,
) -> Option<(String, Option<Rule>, bool)> {
    if let Some(own) = w.cx.options.code_maps.get(map.name())
        && let Some((source, _)) = own.iter().find(|(_, target)| *target == code)
    {
        return Some((source.clone(), None, false));
    }
    let rows: Vec<_> = rows_to(map, code, system).collect();
    let equal = rows.iter().find(|row| row.source_code.eq_ignore_ascii_case(code));
    let row = equal.or_else(|| rows.first())?;
    let several = equal.is_none() && rows.iter().any(|other| other.source_code != row.source_code);
    Some((row.source_code.to_string(), Some(Rule::code(row.row_index)), several))
}

/// A code translated back; `None`, and nothing said, when the map has no row for it.
pub(crate) fn inverse(w: Way<'_, '_>, value: &Text<'_>, map: ConceptMap) -> Option<Cell> {
    let value = value.as_ref()?;
    if value.null {
        return Some(w.cell(value));
    }
    let (code, rule, several) = source_of(w, &value.is, None, map)?;
    if several {
        w.issue(Severity::Information, "mapping/code-ambiguous", value.by);
    }
    let w = rule.map_or(w, |rule| w.under(rule));
    Some(Cell { text: code, null: false, by: vec![w.origin(value.by)] })
}

/// A code of a set that FHIR requires; one without a counterpart is refused.
pub(crate) fn required(w: Way<'_, '_>, value: &Text<'_>, map: Option<ConceptMap>) -> Option<Cell> {
    let Some(map) = map.filter(|m| !m.is_empty()) else { return value.as_ref().map(|v| w.cell(v)) };
    let cell = inverse(w, value, map);
    if let (None, Some(value)) = (&cell, value) {
        w.refuse(value.by, "mapping/code-not-mapped");
    }
    cell
}

/// What a concept says, one code after the other, in the sender's words.
struct Said<'c, 'a> {
    coding: &'c Coding<'a>,
    /// The code of FHIR that it was translated to.
    mapped: Option<&'c Coding<'a>>,
    /// The sender's code, when only its translation is there.
    back: Option<(String, Option<Rule>)>,
}

fn said<'c, 'a>(w: Way<'_, '_>, codings: &'c [Coding<'a>], map: Option<ConceptMap>) -> Vec<Said<'c, 'a>> {
    let mut out: Vec<Said<'c, 'a>> = Vec::new();
    let mut rest = codings;
    let mut map = map.filter(|m| !m.is_empty());
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let plain = Said { coding: first, mapped: None, back: None };
        let Some(m) = map else {
            out.push(plain);
            continue;
        };
        let (code, system) = (known(&first.code).unwrap_or_default(), known(&first.system));
        if let Some(sent) = after.first().filter(|sent| leads_to(w, m, sent, first)) {
            out.push(Said { coding: sent, mapped: Some(first), back: None });
            rest = after.get(1..).unwrap_or_default();
            map = None;
        } else if let Some((source, rule, several)) =
            source_of(w, code, system, m).filter(|(source, ..)| !is_own(m, first, source))
        {
            if several {
                w.issue(
                    Severity::Information,
                    "mapping/code-ambiguous",
                    by(&first.code).unwrap_or(Origin::NONE),
                );
            }
            out.push(Said { coding: first, mapped: None, back: Some((source, rule)) });
            map = None;
        } else {
            out.push(plain);
        }
    }
    out
}

/// Whether `sent` is what a reader translated to `mapped`.
fn leads_to(w: Way<'_, '_>, map: ConceptMap, sent: &Coding<'_>, mapped: &Coding<'_>) -> bool {
    let (Some(code), Some(target)) = (known(&sent.code), known(&mapped.code)) else { return false };
    let own = w.cx.options.code_maps.get(map.name()).and_then(|m| m.get(code));
    own.is_some_and(|t| t == target)
        || map.translate_all(code).any(|row| {
            row.target_code == Some(target) && row.target_system.is_none_or(|s| is(mapped, Some(s), target))
        })
}

/// Whether a code is of the table that a map translates from: then it is what the sender said. Some maps lead to codes of
/// tables, and to the same code.
fn is_own(map: ConceptMap, coding: &Coding<'_>, source: &str) -> bool {
    let Some(system) = known(&coding.system) else { return false };
    if system.contains("/CodeSystem/v2-") && known(&coding.code) == Some(source) {
        return true;
    }
    let table = map.source_table().and_then(v2_table).and_then(synovia_terminology::V2Table::system_uri);
    let target = map.rows().any(|row| row.target_system == Some(system));
    table == Some(system) && !target
}

/// Code, text, system, version, value set: where each of the three codes of a CWE has them.
const PLACES: [[u16; 5]; 3] = [[1, 2, 3, 7, 15], [4, 5, 6, 8, 18], [10, 11, 12, 13, 21]];

/// A concept as CWE.
pub(crate) fn concept(w: Way<'_, '_>, concept: &CodeableConcept<'_>, map: Option<ConceptMap>) -> Option<Rep> {
    let mut rep = Rep::default();
    for (said, places) in said(w, &concept.coding, map).iter().zip(PLACES) {
        put(w, said, places, &mut rep);
    }
    text(w, concept, &mut rep);
    rep.filled()
}

fn put(w: Way<'_, '_>, said: &Said<'_, '_>, [code, text, system, version, set]: [u16; 5], rep: &mut Rep) {
    let c = said.coding;
    let mut cell = match &said.back {
        Some((source, rule)) => c.code.as_ref().map(|v| {
            let w = w.under(r::CODE);
            let w = rule.map_or(w, |rule| w.under(rule));
            Cell { text: source.clone(), null: false, by: vec![w.origin(v.by)] }
        }),
        None => w.text(r::CODE, &c.code),
    };
    if let Some(cell) = &mut cell {
        let same = said.mapped.into_iter().flat_map(|m| [&m.code, &m.system, &m.display]);
        // The translation says the same once more; so does the system of a code that was translated back.
        let own = said.back.as_ref().and(c.system.as_ref());
        let all = same.flatten().chain(own);
        cell.by.extend(all.map(|v| w.under(r::TRANSLATION).origin(v.by)));
    }
    rep.set(code, cell);
    rep.set(text, w.text(r::DISPLAY, &c.display));
    let local = extension(&c.extension, ORIGINAL_TEXT).and_then(text_of);
    let local_cell = local.map(|v| w.under(r::LOCAL_SYSTEM).cell(v));
    if said.back.is_none() {
        rep.set(system, local_cell.or_else(|| name_of(w.under(r::SYSTEM), &c.system)));
    }
    rep.set(version, w.text(r::VERSION, &c.version));
    let set_of = extension(&c.extension, VALUE_SET).and_then(text_of);
    rep.set(
        set,
        set_of.map(|v| w.made(r::VALUE_SET, v.by, super::system::oid_of(&v.is).unwrap_or_default())),
    );
}

/// The text, unless a reader made it of the code.
fn text(w: Way<'_, '_>, concept: &CodeableConcept<'_>, rep: &mut Rep) {
    let Some(text) = &concept.text else { return };
    let first = rep.components.first_mut().and_then(|c| c.first_mut()).and_then(Option::as_mut);
    match first {
        Some(code) if code.text == text.is && !code.null && !text.null => {
            code.by.push(w.under(r::TEXT).origin(text.by));
        }
        _ => rep.set(9, Some(w.under(r::TEXT).cell(text))),
    }
}

/// A Coding as CWE.
pub(crate) fn coding(w: Way<'_, '_>, coding: &Coding<'_>, map: Option<ConceptMap>) -> Option<Rep> {
    let mut rep = Rep::default();
    for said in said(w, core::slice::from_ref(coding), map) {
        put(w, &said, [1, 2, 3, 7, 15], &mut rep);
    }
    rep.filled()
}

/// The first code of a concept, for ID and IS; else its text.
pub(crate) fn bare(w: Way<'_, '_>, concept: &CodeableConcept<'_>, map: Option<ConceptMap>) -> Option<Rep> {
    let said = said(w, &concept.coding, map);
    let mut rep = Rep::default();
    if let Some(said) = said.first() {
        put(w, said, [1, 2, 3, 7, 15], &mut rep);
        // The rest of what the code says has no place; its system is that of the field.
        rep.components.truncate(1);
        if let (Some(cell), Some(system)) = (rep.cells_mut().next(), &said.coding.system) {
            cell.by.push(w.under(r::SYSTEM).origin(system.by));
        }
    }
    if rep.is_empty() {
        rep.set(1, w.text(r::TEXT, &concept.text));
    }
    rep.filled()
}

/// A concept as text: its text, else the display or the code of its first code.
pub(crate) fn plain(w: Way<'_, '_>, concept: &CodeableConcept<'_>) -> Option<Cell> {
    let first = concept.coding.first();
    let text: Option<&Val<Cow<'_, str>>> = concept.text.as_ref();
    let text = text.or_else(|| first?.display.as_ref()).or_else(|| first?.code.as_ref())?;
    Some(w.under(r::TEXT).cell(text))
}

/// Whether a concept has a code.
pub(crate) fn has(concept: &CodeableConcept<'_>, code: &str) -> bool {
    concept.coding.iter().any(|c| is(c, None, code))
}

/// What the codes, systems, displays and text of a concept came from: what decides where something goes.
pub(crate) fn origins<'c>(concept: &'c CodeableConcept<'_>) -> impl Iterator<Item = Origin> + 'c {
    let codings = concept.coding.iter().flat_map(|c| [&c.code, &c.system, &c.display]);
    codings.chain([&concept.text]).flatten().map(|v| v.by)
}
