//! What FHIR has no element for, put into the extension that [`crate::x12_kept`] describes.

use std::borrow::Cow;

use synovia_x12::loops::LoopView;
use synovia_x12::{ComponentView, SegmentId, SegmentView, TransactionSetView};

use super::scope::Scope;
use crate::context::Context;
use crate::ids::X12_KEPT;
use crate::model::{Extension, ExtensionValue, Reference, Val};
use crate::trace::{Origin, Reason, Rule};
use crate::x12_kept::{self, DEPTH, Place, REFERENCE};

/// All that a family keeps of a segment.
pub(super) fn segment<'a>(s: Scope<'_, 'a>, family: &str) -> Option<Extension<'a>> {
    some(s, family, |_, _| true)
}

/// The elements from one on.
pub(super) fn rest<'a>(s: Scope<'_, 'a>, family: &str, from: u32) -> Option<Extension<'a>> {
    some(s, family, |element, _| element >= from)
}

/// The elements and components that are wanted; nothing where none of them is there.
pub(super) fn some<'a>(
    s: Scope<'_, 'a>,
    family: &str,
    wanted: impl Fn(u32, u32) -> bool,
) -> Option<Extension<'a>> {
    let made = s.under(x12_kept::of_segment(family, s.view.id().as_str())?);
    let mut inside = Vec::new();
    for element in s.view.elements() {
        for (repetition, found) in (1..).zip(element.repetitions()) {
            let composite = found.has_components();
            for part in found.components() {
                let place =
                    Place { element: element.number(), repetition, component: ComponentView::number(part) };
                if wanted(place.element, place.component) {
                    inside.extend(value(made, family, place, (part, composite)));
                }
            }
        }
    }
    inside_of(made.by, s.view.id().as_str().to_string(), inside)
}

fn value<'a>(
    s: Scope<'_, 'a>,
    family: &str,
    place: Place,
    (part, composite): (ComponentView<'a>, bool),
) -> Option<Extension<'a>> {
    if part.is_empty() {
        return None;
    }
    let rule = x12_kept::rule(family, s.view.id().as_str(), place.element, place.component)?;
    let value = s.leaf(part, rule)?;
    Some(valued(s.made(rule), place.name(composite), ExtensionValue::String(value)))
}

fn valued(by: Origin, name: String, value: ExtensionValue<'_>) -> Extension<'_> {
    Extension { url: Some(Val::new(Cow::Owned(name), by)), value: Some(value), ..Extension::default() }
}

fn inside_of(by: Origin, name: String, inside: Vec<Extension<'_>>) -> Option<Extension<'_>> {
    let url = Some(Val::new(Cow::Owned(name), by));
    (!inside.is_empty()).then(|| Extension { url, extension: inside, ..Extension::default() })
}

/// What a segment made and nothing else points to, beside what is kept of the segment.
pub(super) fn pointing<'a>(
    s: Scope<'_, 'a>,
    kept: Option<Extension<'a>>,
    rule: Rule,
    to: Reference<'a>,
) -> Extension<'a> {
    let by = s.made(rule);
    let to = valued(by, REFERENCE.to_string(), ExtensionValue::Reference(Box::new(to.by(by))));
    let mut kept = kept.unwrap_or_else(|| Extension {
        url: Some(Val::new(Cow::Owned(s.view.id().as_str().to_string()), by)),
        ..Extension::default()
    });
    kept.extension.push(to);
    kept
}

/// A value under a name of our own: that of its rule (`x12/set#ENTITY` → `ENTITY`).
pub(super) fn named<'a>(s: Scope<'_, 'a>, rule: Rule, value: ExtensionValue<'a>) -> Extension<'a> {
    valued(s.made(rule), name(rule), value)
}

/// The name of our own that a rule stands for.
pub(super) fn name(rule: Rule) -> String {
    let id = rule.id();
    id.rsplit_once('#').map_or(id.clone(), |(_, name)| name.to_string())
}

/// Takes what is kept under a name of our own out of what a thing keeps.
pub(super) fn take<'a>(list: &mut Vec<Extension<'a>>, name: &str) -> Option<Extension<'a>> {
    let of = |e: &Extension<'a>, wanted: &str| e.url.as_ref().is_some_and(|url| url.is == wanted);
    let outer = list.iter().position(|e| of(e, X12_KEPT))?;
    let ours = list.get_mut(outer)?;
    let inner = ours.extension.iter().position(|e| of(e, name))?;
    let found = ours.extension.remove(inner);
    if ours.extension.is_empty() {
        list.remove(outer);
    }
    Some(found)
}

/// Extensions inside one that names the loop they are of; nothing without any.
pub(super) fn within<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    name: &str,
    inside: Vec<Extension<'a>>,
) -> Option<Extension<'a>> {
    inside_of(s.made(rule), name.to_string(), inside)
}

/// Segments of a loop, but for those of the ids in `not`.
pub(super) fn segments<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    family: &str,
    not: &[&str],
) -> Vec<Extension<'a>> {
    let all = found.segments().map(|s| s.segment).filter(|v| !not.contains(&v.id().as_str()));
    all.filter_map(|view| segment(s.over(view), family)).collect()
}

/// A loop with all that is in it, named by `rule`.
pub(super) fn whole<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    family: &str,
    rule: Rule,
) -> Option<Extension<'a>> {
    nested(s, found, family, rule, DEPTH)
}

fn nested<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    family: &str,
    rule: Rule,
    depth: usize,
) -> Option<Extension<'a>> {
    let first = s.over(found.segments().next()?.segment).under(rule);
    // The brackets of loops are written anew.
    let mut inside = segments(first, found, family, &["LS", "LE"]);
    if let Some(depth) = depth.checked_sub(1) {
        inside.extend(found.loops().filter_map(|inner| nested(first, inner, family, rule, depth)));
    }
    inside_of(first.by, found.id().to_string(), inside)
}

/// Adds to what a thing keeps.
pub(super) fn add<'a>(list: &mut Vec<Extension<'a>>, inside: impl IntoIterator<Item = Extension<'a>>) {
    for one in inside {
        let is_ours = |e: &&mut Extension<'a>| e.url.as_ref().is_some_and(|url| url.is == X12_KEPT);
        match list.iter_mut().find(is_ours) {
            Some(ours) => ours.extension.push(one),
            None => {
                let by = one.url.as_ref().map_or(Origin::NONE, |url| url.by);
                let url = Some(Val::new(Cow::Borrowed(X12_KEPT), by));
                list.push(Extension { url, extension: vec![one], ..Extension::default() });
            }
        }
    }
}

/// The extension of a thing that keeps nothing else.
pub(super) fn held<'a>(inside: impl IntoIterator<Item = Extension<'a>>) -> Vec<Extension<'a>> {
    let mut out = Vec::new();
    add(&mut out, inside);
    out
}

/// Gives up the leaves of a set that hold nothing but blanks.
pub(super) fn blanks(cx: &Context<'_>, set: TransactionSetView<'_>) {
    for leaf in set.leaves().filter(|leaf| leaf.raw.trim_ascii().is_empty()) {
        let leaf = u32::try_from(leaf.offset).unwrap_or(u32::MAX);
        cx.refuse(leaf, Reason::Invalid, "mapping/value-blank");
    }
}

/// Segments parted at each that begins a group: those before the first, and the groups.
pub(super) fn split<'s, 'a>(
    segments: &'s [SegmentView<'a>],
    begins: impl Fn(SegmentId) -> bool,
) -> (&'s [SegmentView<'a>], Vec<&'s [SegmentView<'a>]>) {
    let first = segments.iter().position(|s| begins(s.id())).unwrap_or(segments.len());
    let (before, mut rest) = segments.split_at_checked(first).unwrap_or((segments, &[]));
    let mut groups = Vec::new();
    while let Some((_, tail)) = rest.split_first() {
        let next = tail.iter().position(|s| begins(s.id())).map_or(rest.len(), |n| n.saturating_add(1));
        let (group, after) = rest.split_at_checked(next).unwrap_or((rest, &[]));
        groups.push(group);
        rest = after;
    }
    (before, groups)
}
