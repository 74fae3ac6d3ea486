//! The concepts while they are loaded and after: columns, and a hash table from SCTID to number.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// Flags of a concept.
pub(super) const ACTIVE: u8 = 1;
pub(super) const DEFINED: u8 = 2;

/// Columns by number, and the table that finds a number.
#[derive(Debug, Default)]
pub(super) struct Concepts {
    pub(super) ids: Vec<u64>,
    pub(super) times: Vec<u32>,
    pub(super) flags: Vec<u8>,
    pub(super) modules: Vec<u16>,
    /// Open addressing: 0 or a number + 1.
    slots: Vec<u32>,
    /// What did not find a place near its own: only identifiers chosen to collide ever get here.
    crowded: BTreeMap<u64, u32>,
}

/// Slots looked at before a concept goes to the crowded ones, so that no choice of identifiers costs more.
const REACH: usize = 64;

impl Concepts {
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    fn slot(&self, id: u64) -> usize {
        let shift = 64 - self.slots.len().trailing_zeros();
        let sum = id.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        usize::try_from(sum >> (shift & 63)).unwrap_or(0)
    }

    /// Number of a concept.
    pub(super) fn find(&self, id: u64) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let first = self.slot(id);
        for step in 0..REACH {
            let number = self.slots.get((first + step) & mask)?.checked_sub(1)?;
            if self.ids.get(number as usize) == Some(&id) {
                return Some(number);
            }
        }
        self.crowded.get(&id).copied()
    }

    /// Adds a concept that is not there yet.
    pub(super) fn add(&mut self, id: u64, time: u32, flags: u8, module: u16) {
        // At most five of eight slots are filled.
        if self.slots.len() * 5 <= (self.len() + 1) * 8 {
            self.grow();
        }
        let number = u32::try_from(self.len()).unwrap_or(u32::MAX);
        self.ids.push(id);
        self.times.push(time);
        self.flags.push(flags);
        self.modules.push(module);
        self.place(id, number);
    }

    fn place(&mut self, id: u64, number: u32) {
        let mask = self.slots.len().saturating_sub(1);
        let first = self.slot(id);
        for step in 0..REACH {
            match self.slots.get_mut((first + step) & mask) {
                Some(slot) if *slot == 0 => {
                    *slot = number + 1;
                    return;
                }
                _ => {}
            }
        }
        self.crowded.insert(id, number);
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(1 << 10);
        self.slots.clear();
        self.slots.resize(size, 0);
        self.crowded.clear();
        let ids = core::mem::take(&mut self.ids);
        for (number, id) in (0u32..).zip(&ids) {
            self.place(*id, number);
        }
        self.ids = ids;
    }

    /// Gives the concepts the numbers in `rank`.
    pub(super) fn renumber(&mut self, rank: &[u32]) {
        let new = |number: u32| rank.get(number as usize).copied().unwrap_or(number);
        self.slots.iter_mut().filter(|s| **s != 0).for_each(|s| *s = new(*s - 1) + 1);
        self.crowded.values_mut().for_each(|n| *n = new(*n));
        permute(&mut self.ids, rank);
        permute(&mut self.times, rank);
        permute(&mut self.flags, rank);
        permute(&mut self.modules, rank);
    }
}

/// Moves each value to the place `rank` says.
fn permute<T: Copy + Default>(values: &mut Vec<T>, rank: &[u32]) {
    let mut moved = alloc::vec![T::default(); values.len()];
    for (value, to) in values.iter().zip(rank) {
        if let Some(place) = moved.get_mut(*to as usize) {
            *place = *value;
        }
    }
    *values = moved;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_concept_is_found_even_when_all_collide() {
        // Multiples of a large power of two share their slot whatever the size of the table.
        for step in [1u64, 7, 1 << 44] {
            let mut concepts = Concepts::default();
            for i in 1..=5_000u64 {
                concepts.add(i * step, 0, ACTIVE, 0);
            }
            for i in 1..=5_000u64 {
                assert_eq!(concepts.find(i * step), u32::try_from(i - 1).ok());
            }
            assert_eq!(concepts.find(3 * step + 5_001 * step), None);
            let rank: Vec<u32> = (0..5_000).rev().collect();
            concepts.renumber(&rank);
            assert_eq!(concepts.find(step), Some(4_999));
            assert_eq!(concepts.ids[4_999], step);
        }
    }
}
