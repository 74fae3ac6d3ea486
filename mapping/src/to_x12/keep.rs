//! What the way from X12 kept in an extension, because FHIR has no element for it, back at its place.

use synovia_x12::guide::Guide;

use super::tree::{Cell, Loop, Segment};
use super::way::{Way, by, known};
use crate::ids::X12_KEPT;
use crate::model::{Extension, ExtensionValue};
use crate::tables::kept;
use crate::trace::Origin;

/// No guide nests loops deeper below the place where one is kept.
const DEPTH: usize = 4;

/// A set whose elements are kept: ST01, or `any` for the envelope.
#[derive(Clone, Copy)]
pub(super) struct Kept<'w, 'a> {
    pub(super) w: Way<'w, 'a>,
    pub(super) guide: &'static Guide,
    pub(super) set: &'static str,
}

impl<'w, 'a> Kept<'w, 'a> {
    /// Puts back what a thing keeps: segments that were made before get what they miss, others are added, loops too. Levels
    /// (`2000…`) are left to [`Self::level`].
    pub(super) fn put(self, all: &[Extension<'_>], into: &mut Loop) {
        self.each(all, &mut |one, outer| self.part(one, outer, into));
    }

    /// Puts back the segments of these ids only.
    pub(super) fn only(self, all: &[Extension<'_>], ids: &[&str], into: &mut Loop) {
        self.each(all, &mut |one, outer| {
            if known(&one.url).is_some_and(|id| ids.contains(&id)) {
                self.part(one, outer, into);
            }
        });
    }

    /// Puts back what is kept of the level that `into` is.
    pub(super) fn level(self, all: &[Extension<'_>], into: &mut Loop) {
        self.each(all, &mut |one, outer| {
            if known(&one.url) == Some(into.id) {
                let outer = [outer, &[by(&one.url)]].concat();
                one.extension.iter().for_each(|inner| self.part(inner, &outer, into));
            }
        });
    }

    /// One element of a segment that is kept.
    pub(super) fn value(self, all: &[Extension<'_>], id: &str, element: u8) -> Option<Cell> {
        let mut found = None;
        self.each(all, &mut |one, outer| {
            if known(&one.url) == Some(id)
                && let Some(segment) = self.segment(one, outer)
                && let Some(cell) = segment.elements.get(usize::from(element).wrapping_sub(1))
            {
                found = found.take().or_else(|| cell.first()?.first()?.clone());
            }
        });
        found
    }

    /// Calls `each` with every segment and loop that is kept, and with what named the extension around it.
    fn each(self, all: &[Extension<'_>], each: &mut dyn FnMut(&Extension<'_>, &[Option<Origin>])) {
        for outer in all.iter().filter(|e| known(&e.url) == Some(X12_KEPT)) {
            outer.extension.iter().for_each(|one| each(one, &[by(&outer.url)]));
        }
    }

    fn part(self, one: &Extension<'_>, outer: &[Option<Origin>], into: &mut Loop) {
        let Some(name) = known(&one.url) else { return };
        if !is_loop(name) {
            if let Some(segment) = self.segment(one, outer) {
                merge(into, segment);
            }
        } else if name == into.id {
            let outer = [outer, &[by(&one.url)]].concat();
            one.extension.iter().for_each(|inner| self.part_of_loop(inner, &outer, into, DEPTH));
        } else if !name.starts_with("2000") {
            self.part_of_loop(one, outer, into, DEPTH);
        }
    }

    /// A segment or loop of a loop that is kept whole: nothing of it was made before.
    fn part_of_loop(self, one: &Extension<'_>, outer: &[Option<Origin>], into: &mut Loop, depth: usize) {
        let Some(name) = known(&one.url) else { return };
        if !is_loop(name) {
            into.segments.extend(self.segment(one, outer));
            return;
        }
        let (Some(def), Some(depth)) = (self.guide.find_loop(name), depth.checked_sub(1)) else {
            self.w.refuse(by(&one.url).unwrap_or(Origin::NONE), "mapping/loop-not-known");
            return;
        };
        let outer = [outer, &[by(&one.url)]].concat();
        // A loop that was made before gets what is kept of it.
        let made = into.loops.iter_mut().find(|inner| inner.id == def.id() && depth + 1 == DEPTH);
        if let Some(made) = made.filter(|_| is_named_once(def.id())) {
            one.extension.iter().for_each(|inner| self.part_of_loop(inner, &outer, made, depth));
            return;
        }
        let mut inside = Loop::new(def.id());
        one.extension.iter().for_each(|inner| self.part_of_loop(inner, &outer, &mut inside, depth));
        into.nest(inside);
    }

    fn segment(self, one: &Extension<'_>, outer: &[Option<Origin>]) -> Option<Segment> {
        let name = known(&one.url)?;
        let mut out: Option<Segment> = None;
        for inner in &one.extension {
            let (Some(place), Some(ExtensionValue::String(value))) = (known(&inner.url), &inner.value) else {
                continue;
            };
            let (element, component) = place.split_once('.').unwrap_or((place, "1"));
            let (Ok(element), Ok(component)) = (element.parse::<u8>(), component.parse::<u8>()) else {
                continue;
            };
            let found = kept(self.set, name, u32::from(element), u32::from(component));
            let Some((id, rule)) = found.filter(|_| !value.null && element <= 40 && component <= 20) else {
                continue;
            };
            let cell = self.w.made(rule, value.by, value.is.as_ref());
            let deciders = outer.iter().copied().chain([by(&one.url), by(&inner.url)]);
            self.w.decided(&cell, deciders.flatten());
            out.get_or_insert_with(|| Segment::new(id)).set_part(element, component, Some(cell));
        }
        out
    }
}

/// The payer of another insurance is made from its Organization, and what is kept of its loop joins it.
fn is_named_once(id: &str) -> bool {
    id == "2330B"
}

/// Loops are named by numbers, segments by letters.
fn is_loop(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_digit())
}

/// Segments that FHIR has elements for in part: there is one of each in its loop.
const IN_PART: [&str; 9] = ["BHT", "SBR", "PAT", "NM1", "N4", "PER", "SV1", "SV2", "SV3"];

fn merge(into: &mut Loop, segment: Segment) {
    let in_part = segment.id == "CLM" || IN_PART.contains(&segment.id);
    match into.segments.iter_mut().find(|made| in_part && made.id == segment.id) {
        Some(made) => made.merge(segment),
        None => into.push(segment),
    }
}
