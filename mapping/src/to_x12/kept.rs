//! What the way from X12 put into the extension that [`crate::x12_kept`] describes, back at its place.

use std::borrow::Cow;

use synovia_x12::guide::Guide;

use super::tree::{Loop, Segment};
use super::way::{Way, known};
use crate::ids::X12_KEPT;
use crate::model::{Extension, ExtensionValue, Reference, Text, Val};
use crate::trace::{Origin, Rule};
use crate::x12_kept::{self, DEPTH, Place, REFERENCE};

/// A segment or a loop that is kept, or a value under a name of our own.
#[derive(Clone, Debug)]
pub(super) struct Kept<'r, 'a> {
    of: &'r Extension<'a>,
    family: &'static str,
    /// What named the extensions around it.
    around: Vec<Origin>,
}

/// A value of a segment.
struct Part<'r, 'a> {
    place: Place,
    rule: Rule,
    value: &'r Val<Cow<'a, str>>,
    url: &'r Text<'a>,
}

/// All that a list of extensions keeps.
pub(super) fn all<'r, 'a>(
    list: &'r [Extension<'a>],
    family: &'static str,
) -> impl Iterator<Item = Kept<'r, 'a>> + use<'r, 'a> {
    let ours = list.iter().filter(|e| known(&e.url) == Some(X12_KEPT));
    ours.flat_map(move |outer| inside(outer, family, &[]))
}

fn inside<'r, 'a>(outer: &'r Extension<'a>, family: &'static str, around: &[Origin]) -> Vec<Kept<'r, 'a>> {
    let around: Vec<Origin> = around.iter().copied().chain(outer.url.as_ref().map(|url| url.by)).collect();
    outer.extension.iter().map(|of| Kept { of, family, around: around.clone() }).collect()
}

/// What is kept under a name.
pub(super) fn named<'r, 'a>(
    list: &'r [Extension<'a>],
    family: &'static str,
    name: &str,
) -> impl Iterator<Item = Kept<'r, 'a>> + use<'r, 'a> {
    let found: Vec<_> = all(list, family).filter(|kept| kept.name() == name).collect();
    found.into_iter()
}

/// All segments that are kept, but for the ids in `not`.
pub(super) fn segments(
    w: Way<'_, '_>,
    list: &[Extension<'_>],
    family: &'static str,
    not: &[&str],
) -> Vec<Segment> {
    all(list, family).filter(|kept| !not.contains(&kept.name())).filter_map(|kept| kept.segment(w)).collect()
}

/// The loops that are kept.
pub(super) fn loops(
    w: Way<'_, '_>,
    guide: &'static Guide,
    list: &[Extension<'_>],
    family: &'static str,
) -> Vec<Loop> {
    all(list, family).filter_map(|kept| kept.whole_loop(w, guide)).collect()
}

/// A value under a name of our own.
pub(super) fn value<'r, 'a>(list: &'r [Extension<'a>], name: &str) -> Option<&'r ExtensionValue<'a>> {
    values(list, name).next()
}

/// The values under a name of our own.
pub(super) fn values<'r, 'a>(
    list: &'r [Extension<'a>],
    name: &str,
) -> impl Iterator<Item = &'r ExtensionValue<'a>> + use<'r, 'a> {
    named(list, "", name).filter_map(|kept| kept.of.value.as_ref())
}

/// The references under a name of our own.
pub(super) fn references<'r, 'a>(list: &'r [Extension<'a>], name: &str) -> Vec<&'r Reference<'a>> {
    values(list, name).filter_map(reference).collect()
}

fn reference<'r, 'a>(value: &'r ExtensionValue<'a>) -> Option<&'r Reference<'a>> {
    if let ExtensionValue::Reference(to) = value { Some(to) } else { None }
}

impl<'r, 'a> Kept<'r, 'a> {
    /// The id of the segment or loop, or the name of our own.
    pub(super) fn name(&self) -> &'r str {
        known(&self.of.url).unwrap_or("")
    }

    /// The id of the segment, if it is one that the family keeps.
    pub(super) fn id(&self) -> Option<&'static str> {
        x12_kept::known(self.family, self.name())
    }

    /// Loops are named by numbers, segments by letters.
    pub(super) fn is_loop(&self) -> bool {
        self.name().starts_with(|c: char| c.is_ascii_digit())
    }

    /// What is kept of a loop.
    pub(super) fn inside(&self) -> Vec<Self> {
        inside(self.of, self.family, &self.around)
    }

    /// Where the extensions say what it is.
    pub(super) fn says(&self) -> Vec<Origin> {
        self.around.iter().copied().chain(self.of.url.as_ref().map(|url| url.by)).collect()
    }

    fn parts(&self) -> impl Iterator<Item = Part<'r, 'a>> {
        let (family, id) = (self.family, self.id());
        self.of.extension.iter().filter_map(move |part| {
            let place = Place::parse(known(&part.url)?)?;
            let rule = x12_kept::rule(family, id?, place.element, place.component)?;
            let value = part.value.as_ref().and_then(text_of).filter(|v| !v.null)?;
            Some(Part { place, rule, value, url: &part.url })
        })
    }

    /// Whether the first element of the segment is kept: it is then a segment of its own, no part of one that FHIR has elements for.
    pub(super) fn is_own(&self) -> bool {
        self.parts().any(|part| part.place.element == 1 && part.place.component == 1)
    }

    /// The text of an element, empty without it.
    pub(super) fn text(&self, element: u32) -> &'r str {
        self.parts().find(|part| part.place.element == element).map_or("", |part| part.value.is.as_ref())
    }

    /// What the segment made and nothing else points to, and what says so.
    pub(super) fn thing(&self) -> Option<(&'r Reference<'a>, Origin)> {
        let part = self.of.extension.iter().find(|part| known(&part.url) == Some(REFERENCE))?;
        Some((reference(part.value.as_ref()?)?, part.url.as_ref()?.by))
    }

    /// Puts all of it into a segment.
    pub(super) fn fill(&self, w: Way<'_, '_>, into: &mut Segment) {
        let says = self.says();
        for part in self.parts() {
            let cell = w.made(part.rule, part.value.by, part.value.is.as_ref());
            w.decided(&cell, says.iter().copied().chain(part.url.as_ref().map(|url| url.by)));
            let small = |n: u32| u8::try_from(n).unwrap_or(u8::MAX);
            let Place { element, repetition, component } = part.place;
            into.put(small(element), small(repetition), small(component), cell);
        }
    }

    /// A segment that holds no more than what is kept.
    pub(super) fn segment(&self, w: Way<'_, '_>) -> Option<Segment> {
        let mut out = Segment::new(self.id()?);
        self.fill(w, &mut out);
        out.filled()
    }

    /// A loop with all that is kept of it; what the guide does not know is refused.
    pub(super) fn whole_loop(&self, w: Way<'_, '_>, guide: &'static Guide) -> Option<Loop> {
        self.nested(w, guide, DEPTH)
    }

    fn nested(&self, w: Way<'_, '_>, guide: &'static Guide, depth: usize) -> Option<Loop> {
        if !self.is_loop() {
            return None;
        }
        let (Some(def), Some(depth)) = (guide.find_loop(self.name()), depth.checked_sub(1)) else {
            w.refuse(self.of.url.as_ref().map_or(Origin::NONE, |url| url.by), "mapping/loop-not-known");
            return None;
        };
        let mut out = Loop::new(def.id());
        for one in self.inside() {
            match one.is_loop() {
                true => out.loops.extend(one.nested(w, guide, depth)),
                false => out.segments.extend(one.segment(w)),
            }
        }
        (!out.is_empty()).then_some(out)
    }
}

/// A value that is text.
fn text_of<'v, 'a>(value: &'v ExtensionValue<'a>) -> Option<&'v Val<Cow<'a, str>>> {
    match value {
        ExtensionValue::String(v)
        | ExtensionValue::Code(v)
        | ExtensionValue::Uri(v)
        | ExtensionValue::Decimal(v)
        | ExtensionValue::Date(v)
        | ExtensionValue::DateTime(v) => Some(v),
        _ => None,
    }
}
