//! What a claim and the things around it keep, back at its place: among the segments that were made of them.

use synovia_x12::guide::Guide;

use super::super::kept::{self, Kept};
use super::super::tree::{Loop, Segment};
use super::super::way::Way;
use crate::model::Extension;

/// The family of what claims keep.
const SET: &str = "837";

/// Puts back what is kept.
#[derive(Clone, Copy)]
pub(super) struct Rest<'w, 'a> {
    pub(super) w: Way<'w, 'a>,
    pub(super) guide: &'static Guide,
}

impl Rest<'_, '_> {
    /// Puts back what a thing keeps: segments that were made before get what they miss, others are added, loops too. Levels
    /// (`2000…`) are left to [`Self::level`].
    pub(super) fn put(self, all: &[Extension<'_>], into: &mut Loop) {
        kept::all(all, SET).for_each(|one| self.part(&one, into));
    }

    /// Puts back the segments of these ids only.
    pub(super) fn only(self, all: &[Extension<'_>], ids: &[&str], into: &mut Loop) {
        kept::all(all, SET).filter(|one| ids.contains(&one.name())).for_each(|one| self.part(&one, into));
    }

    /// Puts back what is kept of the level that `into` is.
    pub(super) fn level(self, all: &[Extension<'_>], into: &mut Loop) {
        let id = into.id;
        for level in kept::all(all, SET).filter(|one| one.name() == id) {
            level.inside().iter().for_each(|inner| self.part(inner, into));
        }
    }

    fn part(self, one: &Kept<'_, '_>, into: &mut Loop) {
        if !one.is_loop() {
            if let Some(segment) = one.segment(self.w) {
                merge(into, segment);
            }
        } else if one.name() == into.id {
            one.inside().iter().for_each(|inner| self.part_of_loop(inner, into));
        } else if !one.name().starts_with("2000") {
            self.whole_loop(one, into);
        }
    }

    fn part_of_loop(self, one: &Kept<'_, '_>, into: &mut Loop) {
        match one.is_loop() {
            true => self.whole_loop(one, into),
            false => into.segments.extend(one.segment(self.w)),
        }
    }

    /// A loop that is kept; one that was made before gets what is kept of it.
    fn whole_loop(self, one: &Kept<'_, '_>, into: &mut Loop) {
        let Some(mut whole) = one.whole_loop(self.w, self.guide) else { return };
        let made = into.loops.iter_mut().find(|inner| inner.id == whole.id && is_named_once(inner.id));
        match made {
            Some(made) => {
                made.segments.append(&mut whole.segments);
                made.loops.append(&mut whole.loops);
            }
            None => into.nest(whole),
        }
    }
}

/// The payer of another insurance is made from its Organization, and what is kept of its loop joins it.
fn is_named_once(id: &str) -> bool {
    id == "2330B"
}

/// Segments that FHIR has elements for in part: there is one of each in its loop.
const IN_PART: [&str; 10] = ["BHT", "CLM", "SBR", "PAT", "NM1", "N4", "PER", "SV1", "SV2", "SV3"];

fn merge(into: &mut Loop, segment: Segment) {
    // A whole NM1 is a second one.
    let in_part = IN_PART.contains(&segment.id) && (segment.id != "NM1" || segment.text(1, 1).is_empty());
    match into.segments.iter_mut().find(|made| in_part && made.id == segment.id) {
        Some(made) => made.merge(segment),
        None => into.push(segment),
    }
}
