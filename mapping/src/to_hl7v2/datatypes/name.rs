//! HumanName as XPN, and as the parts of XCN.

use super::super::tree::{Cell, Rep};
use super::super::way::Way;
use super::concept::required;
use super::{put_extension, time};
use crate::generated::rules::fhir::{humanname_fn as f, humanname_xpn as r};
use crate::model::{Extended, HumanName, Val};
use std::borrow::Cow;
use synovia_terminology::{maps, v2_table};

const ASSEMBLY_ORDER: &str = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order";
const PARTS: [(u16, &str); 4] = [
    (2, "http://hl7.org/fhir/StructureDefinition/humanname-own-prefix"),
    (3, "http://hl7.org/fhir/StructureDefinition/humanname-own-name"),
    (4, "http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix"),
    (5, "http://hl7.org/fhir/StructureDefinition/humanname-partner-name"),
];

/// Where a datatype keeps the parts of a name.
pub(crate) struct Layout {
    family: u16,
    given: u16,
    suffix: u16,
    prefix: u16,
    degree: Option<u16>,
    r#use: u16,
    order: u16,
    start: u16,
    end: u16,
    /// Start and end in one, as DR.
    range: u16,
    professional: u16,
}

const XPN: Layout = Layout {
    family: 1,
    given: 2,
    suffix: 4,
    prefix: 5,
    degree: Some(6),
    r#use: 7,
    order: 11,
    start: 12,
    end: 13,
    range: 10,
    professional: 14,
};

/// The layout of XCN, whose degree is a qualification.
pub(crate) const XCN: Layout = Layout {
    family: 2,
    given: 3,
    suffix: 5,
    prefix: 6,
    degree: None,
    r#use: 10,
    order: 18,
    start: 19,
    end: 20,
    range: 17,
    professional: 21,
};

/// The layout of XCN for somebody who has no qualifications: a degree is a suffix.
pub(crate) const XCN_PERSON: Layout = Layout { degree: Some(7), ..XCN };

/// All names as XPN. A nickname that is nothing but that stands with the name before it.
pub(crate) fn names<'n, 'a: 'n>(
    w: Way<'_, '_>,
    names: impl IntoIterator<Item = &'n HumanName<'a>>,
) -> Vec<Rep> {
    let mut out: Vec<Rep> = Vec::new();
    for name in names {
        if let (Some(before), Some(called)) = (out.last_mut().filter(|b| !b.has(15)), nickname(name)) {
            let cell = w.under(r::R15).cell(called);
            w.decided(&cell, name.r#use.as_ref().map(|u| u.by));
            before.set(15, Some(cell));
            continue;
        }
        out.extend(self::name(w, name));
    }
    out
}

fn nickname<'n, 'a>(name: &'n HumanName<'a>) -> Option<&'n Val<Cow<'a, str>>> {
    let only = name.family.value.is_none() && name.prefix.is_empty() && name.suffix.is_empty();
    let is_nickname = name.r#use.as_ref().is_some_and(|u| u.is == "nickname");
    match name.given.as_slice() {
        [called] if only && is_nickname => Some(called),
        _ => None,
    }
}

/// A name as XPN.
pub(crate) fn name(w: Way<'_, '_>, name: &HumanName<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    put(w, name, &XPN, &mut rep);
    if rep.is_empty() {
        // A name that is only written out is better than none.
        rep.set(1, w.text(r::TEXT, &name.text));
    }
    rep.filled()
}

/// A name as text, for fields that hold no more.
pub(crate) fn family_only(w: Way<'_, '_>, text: &crate::model::Text<'_>) -> Option<Rep> {
    w.text(r::R1, text).map(Rep::from)
}

/// Puts the parts of a name where `l` has them.
pub(crate) fn put(w: Way<'_, '_>, name: &HumanName<'_>, l: &Layout, rep: &mut Rep) {
    family(w, &name.family, l.family, rep);
    let mut given = name.given.iter();
    rep.set(l.given, given.next().map(|v| w.under(r::R2).cell(v)));
    rep.set(l.given + 1, joined(w.under(r::R3), given, " "));
    suffixes(w, &name.suffix, l, rep);
    rep.set(l.prefix, joined(w.under(r::R5), name.prefix.iter(), " "));
    if rep.is_empty() {
        return;
    }
    rep.set(l.r#use, required(w.under(r::R7), &name.r#use, Some(maps::NAME_TYPE)));
    rep.set(l.order, put_extension(w, r::R11, &name.extension, ASSEMBLY_ORDER));
    if let Some(period) = &name.period {
        rep.set(l.start, time::date_time(w.under(r::R12), &period.start));
        rep.set(l.end, time::date_time(w.under(r::R13), &period.end));
        if w.cx.options.hl7v2.has_validity_ranges() {
            rep.nest(l.range, time::range(w.under(r::R12), period));
        }
    }
}

fn family(w: Way<'_, '_>, family: &Extended<'_>, component: u16, rep: &mut Rep) {
    let w = w.under(r::R1);
    rep.set_sub(component, 1, w.text(f::R1, &family.value));
    for (sub, url) in PARTS {
        rep.set_sub(component, sub, put_extension(w, f::R2, &family.extension, url));
    }
}

/// Suffixes in the order in which they are read: suffix, degree, professional suffix. One that is a degree of table 0360
/// is no suffix of a family.
fn suffixes(w: Way<'_, '_>, suffixes: &[Val<Cow<'_, str>>], l: &Layout, rep: &mut Rep) {
    let mut places = vec![(l.suffix, r::R4)];
    places.extend(l.degree.map(|d| (d, r::R6)));
    places.push((l.professional, r::R14));
    let first_is_degree = suffixes.first().is_some_and(|s| is_degree(&s.is));
    let skip = usize::from(first_is_degree && suffixes.len() < places.len());
    for (value, (component, rule)) in suffixes.iter().zip(places.into_iter().skip(skip)) {
        rep.set(component, Some(w.under(rule).cell(value)));
    }
}

fn is_degree(text: &str) -> bool {
    let code = text.replace('.', "").to_ascii_uppercase();
    v2_table("0360").is_some_and(|t| t.lookup(&code).is_some())
}

/// Several values in one, with all they came from.
pub(crate) fn joined<'v, 'a: 'v>(
    w: Way<'_, '_>,
    values: impl Iterator<Item = &'v Val<Cow<'a, str>>>,
    between: &str,
) -> Option<Cell> {
    let mut out: Option<Cell> = None;
    for value in values {
        let cell = w.cell(value);
        match &mut out {
            None => out = Some(cell),
            Some(before) => {
                before.text.push_str(between);
                before.text.push_str(&cell.text);
                before.by.extend(cell.by);
            }
        }
    }
    out
}
