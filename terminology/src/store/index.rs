//! Finding a code among many: a hash table over what is kept elsewhere.

use alloc::vec;
use alloc::vec::Vec;

/// A table from codes to numbers. It keeps no text: whoever asks compares the candidates.
///
/// Looking up takes no allocation and, for a table of any size, a few comparisons. Codes made to collide cannot slow it
/// down without bound: the hash is seeded by the number of entries, and the stored 32 bits of it are compared first.
#[derive(Debug, Clone, Default)]
pub struct CodeIndex {
    /// Power of two; `u32::MAX` in the second place marks an empty slot.
    slots: Vec<(u32, u32)>,
    seed: u64,
}

impl CodeIndex {
    /// A table with room for this many codes.
    #[must_use]
    pub fn with_capacity(entries: usize) -> Self {
        let size = (entries.max(4) * 2).next_power_of_two();
        Self { slots: vec![(0, u32::MAX); size], seed: entries as u64 }
    }

    /// Adds a number under a hash, unless `same` says that a number already there is of the same code. At most the
    /// capacity it was made with may be added.
    ///
    /// Gives the number that was there.
    pub fn insert(&mut self, hash: u64, number: u32, mut same: impl FnMut(u32) -> bool) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let (mut at, tag) = place(hash, mask);
        for _ in 0..self.slots.len() {
            let slot = self.slots.get_mut(at)?;
            if slot.1 == u32::MAX {
                *slot = (tag, number);
                return None;
            }
            if slot.0 == tag && same(slot.1) {
                return Some(slot.1);
            }
            at = (at + 1) & mask;
        }
        None
    }

    /// The number under a hash for which `same` holds.
    #[must_use]
    pub fn find(&self, hash: u64, mut same: impl FnMut(u32) -> bool) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let (mut at, tag) = place(hash, mask);
        for _ in 0..self.slots.len() {
            let slot = self.slots.get(at)?;
            if slot.1 == u32::MAX {
                return None;
            }
            if slot.0 == tag && same(slot.1) {
                return Some(slot.1);
            }
            at = (at + 1) & mask;
        }
        None
    }

    /// The hash of a text for this table.
    #[must_use]
    pub fn hash(&self, text: &str) -> u64 {
        hash_bytes(self.seed, text.as_bytes())
    }

    /// The hash of a text in lower case, for codes whose case does not count.
    #[must_use]
    pub fn hash_folded(&self, text: &str) -> u64 {
        if text.is_ascii() {
            text.bytes().fold(start(self.seed), |state, b| mix(state ^ u64::from(b.to_ascii_lowercase())))
        } else {
            let mut buffer = [0; 4];
            text.chars().flat_map(char::to_lowercase).fold(start(self.seed), |state, c| {
                c.encode_utf8(&mut buffer).bytes().fold(state, |state, b| mix(state ^ u64::from(b)))
            })
        }
    }

    /// The hash of two texts, in this order.
    #[must_use]
    pub fn hash_pair(&self, first: &str, second: &str) -> u64 {
        hash_bytes(hash_bytes(self.seed, first.as_bytes()), second.as_bytes())
    }
}

/// Whether two codes are the same when case does not count.
pub(crate) fn same_folded(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        a.eq_ignore_ascii_case(b)
    } else {
        a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase))
    }
}

fn place(hash: u64, mask: usize) -> (usize, u32) {
    ((hash as usize) & mask, (hash >> 32) as u32)
}

const fn start(seed: u64) -> u64 {
    seed ^ 0x9E37_79B9_7F4A_7C15
}

/// One round of wyhash-like mixing: multiply and fold the halves.
fn mix(value: u64) -> u64 {
    let product = u128::from(value) * 0xA076_1D64_78BD_642F_u128;
    (product as u64) ^ ((product >> 64) as u64)
}

fn hash_bytes(seed: u64, bytes: &[u8]) -> u64 {
    let mut state = start(seed) ^ (bytes.len() as u64).rotate_left(32);
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        state = mix(state ^ u64::from_le_bytes(*word));
    }
    let mut last = [0; 8];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    mix(mix(state ^ u64::from_le_bytes(last)) ^ 0x8EBC_6AF0_9C88_C6E3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::String;

    #[test]
    fn every_code_is_found_and_no_other() {
        let codes: Vec<String> = (0..5000).map(|i| format!("code-{i}")).collect();
        let mut index = CodeIndex::with_capacity(codes.len());
        for (i, code) in codes.iter().enumerate() {
            assert_eq!(index.insert(index.hash(code), i as u32, |n| codes[n as usize] == *code), None);
        }
        for (i, code) in codes.iter().enumerate() {
            assert_eq!(index.find(index.hash(code), |n| codes[n as usize] == *code), Some(i as u32));
        }
        assert_eq!(index.find(index.hash("code-5000"), |n| codes[n as usize] == "code-5000"), None);
        assert_eq!(index.insert(index.hash("code-7"), 9, |n| codes[n as usize] == "code-7"), Some(7));
        assert_eq!(CodeIndex::default().find(1, |_| true), None);
    }

    #[test]
    fn folding_ignores_case_beyond_ascii() {
        let index = CodeIndex::with_capacity(1);
        assert_eq!(index.hash_folded("\u{c4}b"), index.hash_folded("\u{e4}B"));
        assert!(same_folded("\u{c4}b", "\u{e4}B"));
        assert!(!same_folded("a", "b"));
    }
}
