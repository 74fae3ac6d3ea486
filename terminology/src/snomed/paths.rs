//! Whether one concept is above another, decided by a few numbers that lie side by side.
//!
//! Each concept hangs under one of its parents, the one with the greatest number. In the order of
//! [`order`](super::hierarchy) all that hangs below a concept has the numbers right after its own, so that one
//! comparison tells whether another concept hangs below it. All ancestors of a concept lie on its own path to the root and on
//! the paths of a few of them, at whose ends nothing hangs that is an ancestor, too: its **tips**. `general` is above
//! `special` when `special` or one of its tips hangs below `general`.
//!
//! A concept with one parent has the tips of its parent, so that rows of tips are kept for concepts with several parents
//! only, in one line of the processor's cache each. A concept with more tips than there is room for has no row.

use super::Handle;
use super::hierarchy::Lists;
use alloc::vec::Vec;

/// Tips in a row.
const ROOM: usize = 16;
/// In place of a tip: it hangs below nothing, as numbers of concepts are less.
const NONE: u32 = u32::MAX;

/// The tips of a concept.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
struct Row([u32; ROOM]);

/// Tree and tips of a hierarchy.
#[derive(Debug, Default)]
pub(super) struct Paths {
    /// By concept: how many hang below it.
    below: Vec<u32>,
    /// By concept: the row of its tips, or no row's number.
    row: Vec<u32>,
    rows: Vec<Row>,
}

impl Paths {
    /// Finds tree and tips out of lists whose numbers `order` gave.
    pub(super) fn build(parents: &Lists<Handle>, ancestors: &Lists<Handle>) -> Self {
        let count = parents.starts.len().saturating_sub(1);
        let below = hanging(count, parents);
        let several = (0..count).filter(|number| parents.get(*number).len() > 1).count();
        let mut rows = Vec::with_capacity(several + 1);
        rows.push(Row([NONE; ROOM]));
        let mut row: Vec<u32> = Vec::with_capacity(count);
        for number in 0..count {
            row.push(match parents.get(number) {
                [] => 0,
                [only] => row.get(only.0 as usize).copied().unwrap_or(NONE),
                _ => match tips(number, ancestors.get(number), &below) {
                    Some(tips) => {
                        rows.push(tips);
                        u32::try_from(rows.len() - 1).unwrap_or(NONE)
                    }
                    None => NONE,
                },
            });
        }
        rows.shrink_to_fit();
        Self { below, row, rows }
    }

    /// Whether `general` is `special` or stands above it; `None` when `special` has no row of tips.
    pub(super) fn subsumes(&self, general: Handle, special: Handle) -> Option<bool> {
        let below = *self.below.get(general.0 as usize)?;
        let hangs = |number: u32| number.wrapping_sub(general.0) <= below;
        if hangs(special.0) {
            return Some(true);
        }
        let row = self.rows.get(*self.row.get(special.0 as usize)? as usize)?;
        // All of them, whatever the first ones say: a branch that cannot be foreseen costs more.
        Some(row.0.iter().fold(false, |found, tip| found | hangs(*tip)))
    }
}

/// How many concepts hang below each.
fn hanging(count: usize, parents: &Lists<Handle>) -> Vec<u32> {
    let mut below = alloc::vec![0u32; count];
    for number in (0..count).rev() {
        let more = below.get(number).map_or(0, |below| below + 1);
        if let Some(place) = parents.get(number).last().and_then(|parent| below.get_mut(parent.0 as usize)) {
            *place += more;
        }
    }
    below
}

/// The tips of a concept out of its sorted ancestors; `None` when there are too many.
fn tips(number: usize, ancestors: &[Handle], below: &[u32]) -> Option<Row> {
    let number = u32::try_from(number).ok()?;
    let hangs = |special: u32, general: Handle| {
        below.get(general.0 as usize).is_some_and(|below| special.wrapping_sub(general.0) <= *below)
    };
    let mut row = Row([NONE; ROOM]);
    let mut free = row.0.iter_mut();
    for (at, ancestor) in ancestors.iter().enumerate() {
        // What hangs below it has the next numbers: when the next ancestor does not, none does.
        let next = ancestors.get(at + 1).map_or(number, |next| next.0);
        if !hangs(next, *ancestor) && !hangs(number, *ancestor) {
            *free.next()? = ancestor.0;
        }
    }
    Some(row)
}

#[cfg(test)]
mod tests {
    use super::super::hierarchy::build;
    use super::*;

    /// The root 0, `branches` below it, below each of them a concept of its own, and one concept below all of these.
    fn fan(branches: u32) -> Vec<(u32, u32)> {
        let special = 2 * branches + 1;
        (1..=branches).flat_map(|b| [(b, 0), (b + branches, b), (special, b + branches)]).collect()
    }

    #[test]
    fn a_concept_with_more_tips_than_room_is_decided_by_its_ancestors() {
        let room = u32::try_from(ROOM).unwrap();
        for (branches, fits) in [(1, true), (2, true), (room + 1, true), (room + 2, false), (40, false)] {
            let count = 2 * branches + 3;
            let (found, rank) = build(count as usize, fan(branches), 1 << 20).unwrap();
            let special = Handle(rank[2 * branches as usize + 1]);
            // One path is that of the concept itself.
            let row = found.paths.row[special.0 as usize];
            assert_eq!((row as usize) < found.paths.rows.len(), fits, "{branches}");
            assert_eq!(found.paths.subsumes(Handle(0), special), Some(true));
            for general in 0..count {
                let alone = general == count - 1;
                assert_eq!(
                    found.subsumes(Handle(rank[general as usize]), special),
                    !alone,
                    "{branches} {general}"
                );
                assert_eq!(
                    found.subsumes(special, Handle(rank[general as usize])),
                    rank[general as usize] == special.0
                );
            }
        }
    }
}
