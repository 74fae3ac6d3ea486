//! What FHIR has no element for, kept by segment and position in an extension: rows whose target is `Extension`.

use std::borrow::Cow;

use synovia_x12::SegmentView;
use synovia_x12::loops::LoopView;

use super::scope::Scope;
use crate::generated::rules::x12::envelope as r;
use crate::ids::X12_KEPT;
use crate::model::{Extension, ExtensionValue, Text, Val};
use crate::tables::kept;

/// No guide nests loops deeper below the place where one is kept.
const DEPTH: usize = 4;

/// All elements of a segment that have a row; `set` is ST01, or `any` for the envelope.
pub(super) fn segment<'a>(s: Scope<'_, 'a>, set: &str) -> Option<Extension<'a>> {
    some(s, set, |_, _| true)
}

/// The elements and components that are wanted.
pub(super) fn some<'a>(
    s: Scope<'_, 'a>,
    set: &str,
    wanted: impl Fn(u32, u32) -> bool,
) -> Option<Extension<'a>> {
    let id = s.view.id();
    let mut inside = Vec::new();
    for element in s.view.elements() {
        let Some(first) = element.repetition(1) else { continue };
        let composite = first.components().count() > 1;
        for (component, part) in (1..).zip(first.components()) {
            let number = element.number();
            if part.is_empty() || !wanted(number, component) {
                continue;
            }
            let Some((_, rule)) = kept(set, id.as_str(), number, component) else { continue };
            let Some(value) = s.part(number, component, rule) else { continue };
            let name = if composite { format!("{number:02}.{component}") } else { format!("{number:02}") };
            inside.push(Extension {
                url: named(s, name),
                value: Some(ExtensionValue::String(value)),
                ..Extension::default()
            });
        }
    }
    within(s, id.as_str().to_string(), inside)
}

/// A loop with all that is in it.
pub(super) fn whole<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, set: &str) -> Option<Extension<'a>> {
    inner(s, found, set, DEPTH)
}

fn inner<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, set: &str, depth: usize) -> Option<Extension<'a>> {
    let mut inside: Vec<Extension<'a>> =
        found.segments().filter_map(|view| segment(s.over(view.segment), set)).collect();
    if let Some(depth) = depth.checked_sub(1) {
        inside.extend(found.loops().filter_map(|below| inner(s, below, set, depth)));
    }
    let first = first_segment(found)?;
    within(s.over(first), found.id().to_string(), inside)
}

fn first_segment(found: LoopView<'_>) -> Option<SegmentView<'_>> {
    found.segments().next().map(|first| first.segment)
}

/// Extensions inside one that names the segment or loop they are of; nothing without any.
pub(super) fn within<'a>(
    s: Scope<'_, 'a>,
    name: String,
    inside: Vec<Extension<'a>>,
) -> Option<Extension<'a>> {
    (!inside.is_empty()).then(|| Extension { url: named(s, name), extension: inside, ..Extension::default() })
}

/// The extension that a thing has: all that is kept of it.
pub(super) fn held<'a>(s: Scope<'_, 'a>, inside: Vec<Extension<'a>>) -> Vec<Extension<'a>> {
    within(s, X12_KEPT.to_string(), inside).into_iter().collect()
}

/// Adds to what a thing has of this extension.
pub(super) fn also<'a>(s: Scope<'_, 'a>, all: &mut Vec<Extension<'a>>, inside: Vec<Extension<'a>>) {
    let is_kept = |e: &&mut Extension<'a>| e.url.as_ref().is_some_and(|url| url.is == X12_KEPT);
    match all.iter_mut().find(is_kept) {
        Some(kept) => kept.extension.extend(inside),
        None => all.extend(held(s, inside)),
    }
}

fn named<'a>(s: Scope<'_, 'a>, name: String) -> Text<'a> {
    Some(Val::new(Cow::Owned(name), s.made(r::KEPT)))
}
