//! Segments and loops that FHIR has no elements for: extensions, by the rows of `x12-fhir.tsv` that say so.
//!
//! A segment is an extension named by its id inside [`X12_KEPT`], with an extension for each element: `HSD` with `01`, `02`; a
//! component is `04.1`, a repetition `05[2]`. A loop is one named by its id, with those of its segments and loops. What the rows
//! do not list is not in it, and so lost with a reason.

use std::borrow::Cow;

use synovia_x12::SegmentView;
use synovia_x12::loops::LoopView;

use super::both::{Cell, Cells, of};
use crate::from_x12::scope::Scope;
use crate::generated::x12_segments::{Part, SEGMENTS, Segment};
use crate::ids::X12_KEPT;
use crate::model::{Extension, ExtensionValue, Val};
use crate::trace::{Origin, Rule, Src};

/// Loops do not nest deeper than this in any guide.
const DEPTH: usize = 8;

/// The rows for a segment in a family of sets.
pub(crate) fn rows(module: &str, id: &str) -> Option<&'static Segment> {
    let found = SEGMENTS.binary_search_by(|row| (row.module, row.id).cmp(&(module, id))).ok()?;
    SEGMENTS.get(found)
}

/// A segment as an extension, without the elements in `skip`; `None` if the rows do not have it, or nothing is in it.
pub(crate) fn segment<'a>(s: Scope<'_, 'a>, module: &str, skip: &[u8]) -> Option<Extension<'a>> {
    let found = bare(s, module, skip)?;
    let by = found.url.as_ref().map_or(s.by, |url| url.by);
    Some(root(by, found))
}

/// The extension that all of ours stand in.
pub(crate) fn root(by: Origin, inner: Extension<'_>) -> Extension<'_> {
    let url = Val::new(Cow::Borrowed(X12_KEPT), by);
    Extension { url: Some(url), extension: vec![inner], ..Extension::default() }
}

fn bare<'a>(s: Scope<'_, 'a>, module: &str, skip: &[u8]) -> Option<Extension<'a>> {
    let row = rows(module, s.view.id().as_str())?;
    let made = s.under(row.rule);
    let mut parts = Vec::new();
    for part in row.parts.iter().filter(|p| !skip.contains(&p.element)) {
        let repetitions = s.view.element(part.element.into()).map_or(0, |e| e.repetitions().count());
        for repetition in 1..=u32::try_from(repetitions).unwrap_or(1) {
            parts.extend(value(made, *part, repetition));
        }
    }
    let url = Val::new(Cow::Borrowed(row.id), made.by);
    (!parts.is_empty()).then(|| Extension { url: Some(url), extension: parts, ..Extension::default() })
}

fn value<'a>(s: Scope<'_, 'a>, part: Part, repetition: u32) -> Option<Extension<'a>> {
    let element = s.view.element(part.element.into())?.repetition(repetition)?;
    let found = element.component(part.component.max(1).into()).filter(|c| !c.is_empty())?;
    let handle = u32::try_from(found.offset()).unwrap_or(u32::MAX);
    let by = s.cx.trace.step(s.by, part.rule, Src::Leaf(handle));
    let url = Val::new(Cow::Owned(name(part, repetition)), s.made(part.rule));
    let value = Some(ExtensionValue::String(Val::new(found.text(), by)));
    Some(Extension { url: Some(url), value, ..Extension::default() })
}

/// `04`, `04.1`, `05[2].1`.
fn name(part: Part, repetition: u32) -> String {
    let repeated = if repetition > 1 { format!("[{repetition}]") } else { String::new() };
    match part.component {
        0 => format!("{:02}{repeated}", part.element),
        component => format!("{:02}{repeated}.{component}", part.element),
    }
}

/// Element, repetition and component of such a name.
fn place(name: &str) -> Option<(u8, u8, u8)> {
    let (head, component) = name.split_once('.').map_or((name, "1"), |(head, tail)| (head, tail));
    let (element, repetition) = match head.split_once('[') {
        Some((element, rest)) => (element, rest.strip_suffix(']')?),
        None => (head, "1"),
    };
    Some((element.parse().ok()?, repetition.parse().ok()?, component.parse().ok()?))
}

/// Segments of a loop as extensions, but for those of the ids in `not`.
pub(crate) fn segments<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    module: &str,
    not: &[&str],
) -> Vec<Extension<'a>> {
    let rest = rest(found, not);
    rest.filter_map(|view| segment(s.over(view), module, &[])).collect()
}

fn rest<'a>(found: LoopView<'a>, not: &[&str]) -> impl Iterator<Item = SegmentView<'a>> {
    found.segments().map(|s| s.segment).filter(|v| !not.contains(&v.id().as_str()))
}

/// A loop as an extension: its segments, and the loops in it.
pub(crate) fn whole<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    module: &str,
    rule: Rule,
) -> Option<Extension<'a>> {
    let inner = nested(s, found, module, rule, DEPTH)?;
    let by = inner.url.as_ref().map_or(s.by, |url| url.by);
    Some(root(by, inner))
}

fn nested<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    module: &str,
    rule: Rule,
    depth: usize,
) -> Option<Extension<'a>> {
    let first = found.segments().next()?.segment;
    let s = s.over(first).under(rule);
    let own = rest(found, &["LS", "LE"]);
    let mut parts: Vec<_> = own.filter_map(|view| bare(s.over(view), module, &[])).collect();
    if depth > 0 {
        parts.extend(found.loops().filter_map(|inner| nested(s, inner, module, rule, depth - 1)));
    }
    let url = Val::new(Cow::Borrowed(found.id()), s.by);
    (!parts.is_empty()).then(|| Extension { url: Some(url), extension: parts, ..Extension::default() })
}

/// Puts what an extension made of a segment holds back into it.
pub(crate) fn back(extension: &Extension<'_>, module: &str, out: &mut Cells) {
    let Some(row) = rows(module, of(&extension.url)) else { return };
    for part in &extension.extension {
        let Some((element, repetition, component)) = place(of(&part.url)) else { continue };
        let known = row.parts.iter().find(|p| p.element == element && p.component.max(1) == component);
        if let (Some(known), Some(ExtensionValue::String(value))) = (known, &part.value) {
            let (text, by) = (value.is.to_string(), value.by);
            let also = [&extension.url, &part.url].into_iter().flatten().map(|url| url.by).collect();
            out.0.push(Cell { element, repetition, component, text, rule: known.rule, by, also });
        }
    }
}

/// All that is kept in a list of extensions, by the names of segments, loops and of our own.
pub(crate) fn kept<'t, 'a>(
    list: &'t [Extension<'a>],
) -> impl Iterator<Item = &'t Extension<'a>> + use<'t, 'a> {
    list.iter().filter(|e| of(&e.url) == X12_KEPT).flat_map(|e| &e.extension)
}

/// What is kept under a name.
pub(crate) fn named<'t, 'a>(
    list: &'t [Extension<'a>],
    name: &'t str,
) -> impl Iterator<Item = &'t Extension<'a>> + use<'t, 'a> {
    kept(list).filter(move |e| of(&e.url) == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_places_read_back() {
        let part = |element, component| Part { element, component, rule: Rule(0) };
        for (part, repetition, is) in [
            (part(4, 0), 1, "04"),
            (part(4, 1), 1, "04.1"),
            (part(5, 3), 2, "05[2].3"),
            (part(12, 0), 3, "12[3]"),
        ] {
            assert_eq!(name(part, repetition), is);
            let component = part.component.max(1);
            assert_eq!(place(is), Some((part.element, u8::try_from(repetition).unwrap(), component)));
        }
        for bad in ["", "x", "04[", "04[1", "04.x", "999"] {
            assert_eq!(place(bad), None, "{bad}");
        }
    }

    #[test]
    fn rows_are_sorted_for_the_search() {
        assert!(SEGMENTS.is_sorted_by(|a, b| (a.module, a.id) < (b.module, b.id)));
    }
}
