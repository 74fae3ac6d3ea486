//! Descriptions: their texts one after the other, and which description sets accept them.

use super::hierarchy::Lists;
use alloc::string::String;
use alloc::vec::Vec;

/// Most language reference sets whose acceptabilities are kept: two bits for each in 16.
pub(super) const LANGUAGE_SETS: usize = 8;

/// Texts one after the other.
#[derive(Debug, Default)]
pub(super) struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// False when the texts would be longer than can be numbered.
    pub(super) fn add(&mut self, text: &str) -> bool {
        let Ok(end) = u32::try_from(self.text.len() + text.len()) else { return false };
        self.text.push_str(text);
        self.ends.push(end);
        true
    }

    pub(super) fn get(&self, number: usize) -> &str {
        let from = number.checked_sub(1).and_then(|n| self.ends.get(n)).map_or(0, |e| *e as usize);
        let to = self.ends.get(number).map_or(from, |e| *e as usize);
        self.text.get(from..to).unwrap_or("")
    }

    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// Columns of the descriptions by number.
#[derive(Debug, Default)]
pub(super) struct Descriptions {
    pub(super) terms: Texts,
    /// Type of description and language, both numbers of small lists.
    pub(super) kinds: Vec<u8>,
    pub(super) languages: Vec<u8>,
    /// Two bits for each language set: 1 acceptable, 2 preferred.
    pub(super) accepted: Vec<u16>,
    /// Number of the concept; `u32::MAX` when it is not loaded yet.
    pub(super) concepts: Vec<u32>,
    /// Kept only until the language sets are applied.
    pub(super) ids: Vec<u64>,
    /// Descriptions of each concept.
    pub(super) by_concept: Lists<u32>,
}

impl Descriptions {
    /// Applies the rows of language sets: a description, and the bits to set. They are sorted once, then each
    /// description looks for its rows.
    pub(super) fn accept(&mut self, mut rows: Vec<(u64, u16)>) {
        if rows.is_empty() {
            return;
        }
        if !rows.is_sorted() {
            rows.sort_unstable();
        }
        self.accepted.resize(self.ids.len(), 0);
        let in_order = self.ids.is_sorted();
        let mut next = 0;
        for (id, accepted) in self.ids.iter().zip(&mut self.accepted) {
            if !in_order {
                next = rows.partition_point(|(row, _)| row < id);
            }
            while let Some((row, bits)) = rows.get(next).filter(|(row, _)| row <= id) {
                if row == id {
                    *accepted |= bits;
                }
                next += 1;
            }
        }
    }

    /// Groups the descriptions by concept, whose new numbers are in `rank`.
    pub(super) fn group(&mut self, rank: &[u32]) {
        let concepts = core::mem::take(&mut self.concepts);
        let new = |number: &u32| rank.get(*number as usize).copied().unwrap_or(u32::MAX);
        self.by_concept = Lists::group(rank.len(), concepts.iter().map(new).zip(0u32..));
        self.ids = Vec::new();
        self.terms.shrink();
        self.kinds.shrink_to_fit();
        self.languages.shrink_to_fit();
    }
}
