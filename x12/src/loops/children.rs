//! What the loops of a guide hold, as the matcher asks for it: by id, and what must be there.

use core::cell::Cell;

use crate::guide::Guide;
use crate::guide::tables::ChildRow;

/// Questions whose answers are kept: more than the loops of one claim ask.
const KEPT: usize = 128;

/// The children of loops, with the answers to what was asked of late: the same few loops are asked for the same few ids.
pub(super) struct Children<'g> {
    guide: &'g Guide,
    rows: &'g [ChildRow],
    by_id: &'g [u16],
    required: &'g [u16],
    lately: [Cell<Answer>; KEPT],
}

/// The children of a loop with an id: a run in the list by id.
#[derive(Clone, Copy)]
struct Answer {
    id: u32,
    def: u16,
    first: u16,
    len: u16,
}

/// No segment has this id.
const UNASKED: Answer = Answer { id: u32::MAX, def: 0, first: 0, len: 0 };

impl<'g> Children<'g> {
    pub(super) fn new(guide: &'g Guide) -> Self {
        let (rows, by_id, required) = guide.all_children();
        Self { guide, rows, by_id, required, lately: [const { Cell::new(UNASKED) }; KEPT] }
    }

    /// The children of a loop that have an id, in order, each with its place.
    #[inline]
    pub(super) fn with_id(&self, def: u16, id: u32) -> impl Iterator<Item = (usize, &'g ChildRow)> + use<'g> {
        let slot = (id ^ (id >> 9) ^ (u32::from(def) * 29)) as usize % KEPT;
        let kept = self.lately.get(slot).map_or(UNASKED, Cell::get);
        let answer = if kept.id == id && kept.def == def { kept } else { self.look_up(def, id, slot) };
        let (first, rows) = (usize::from(answer.first), self.rows);
        let run = self.by_id.get(first..first + usize::from(answer.len)).unwrap_or_default();
        run.iter().filter_map(move |place| Some((usize::from(*place), rows.get(usize::from(*place))?)))
    }

    #[inline(never)]
    fn look_up(&self, def: u16, id: u32, slot: usize) -> Answer {
        let (first, own) = self.guide.child_rows(def);
        let run = self.by_id.get(first..first + own.len()).unwrap_or_default();
        let id_at = |place: &u16| self.rows.get(usize::from(*place)).map_or(0, |row| row.0);
        let before = run.partition_point(|place| id_at(place) < id);
        let len = run.get(before..).unwrap_or_default().partition_point(|place| id_at(place) == id);
        // Places of children are below `u16::MAX`.
        let answer = Answer { id, def, first: (first + before) as u16, len: len as u16 };
        if let Some(slot) = self.lately.get(slot) {
            slot.set(answer);
        }
        answer
    }

    /// Where the children of a loop that must be there begin, in the list of all; levels are not among them.
    pub(super) fn first_required(&self, def: u16) -> u16 {
        let first = self.guide.first_child(def);
        // There are no more of them than children.
        self.required.partition_point(|place| usize::from(*place) < first) as u16
    }

    /// From there on those of the loop that stand before a rank, in order, each with its place.
    #[inline]
    pub(super) fn required(
        &self,
        def: u16,
        from: u16,
        before: u16,
    ) -> impl Iterator<Item = (usize, &'g ChildRow)> + use<'g> {
        let (first, own) = self.guide.child_rows(def);
        let (rows, end) = (self.rows, first + own.len());
        let run = self.required.get(usize::from(from)..).unwrap_or_default().iter();
        run.map(|place| usize::from(*place))
            .take_while(move |place| *place < end)
            .map_while(move |place| Some((place, rows.get(place).filter(|row| row.1 < before)?)))
    }
}
