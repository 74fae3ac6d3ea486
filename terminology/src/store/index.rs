//! Finding a code among many.

use alloc::vec;
use alloc::vec::Vec;

/// A table from codes to numbers, with the text of the codes beside it: a lookup reads the table once and the text once, whatever
/// the size, and allocates nothing.
///
/// The hash is seeded by all codes of the table, so that codes which collide cannot be made up beforehand.
#[derive(Debug, Clone, Default)]
pub(crate) struct CodeTable {
    /// Hash and place in the text; `EMPTY` marks a free slot. The length is a power of two.
    slots: Vec<(u32, u32)>,
    /// For each code its number in four bytes, its own bytes, and a byte that UTF-8 does not have.
    text: Vec<u8>,
    seed: u64,
    folds: bool,
}

const EMPTY: u32 = u32::MAX;
const END: u8 = 0xFF;

impl CodeTable {
    /// A table of these codes, numbered in their order; with `folds` their case does not count.
    ///
    /// Gives the codes that were there already too, as pairs of their number and the one of the first; they are not found.
    pub(crate) fn of<'c>(
        codes: impl Iterator<Item = &'c str> + Clone,
        folds: bool,
    ) -> (Self, Vec<(u32, u32)>) {
        let (mut count, mut seed, mut bytes) = (0_usize, 0, 0);
        for code in codes.clone() {
            count += 1;
            bytes += code.len() + 5;
            seed = hash(seed, code, folds);
        }
        let size = (count.max(4) * 2).next_power_of_two();
        let mut table = Self { slots: vec![(0, EMPTY); size], text: Vec::with_capacity(bytes), seed, folds };
        let mut repeated = Vec::new();
        for (number, code) in (0_u32..).zip(codes) {
            if let Err(first) = table.insert(code, number) {
                repeated.push((number, first));
            }
        }
        (table, repeated)
    }

    /// The number of a code.
    pub(crate) fn find(&self, code: &str) -> Option<u32> {
        let mut place = self.place(code)?;
        loop {
            let (tag, start) = *self.slots.get(place.at)?;
            if start == EMPTY {
                return None;
            }
            if tag == place.tag
                && let Some(number) = self.read(start, code)
            {
                return Some(number);
            }
            place.at = (place.at + 1) & place.mask;
        }
    }

    /// Adds a code, or gives the number it has. At least half of the slots stay free, so every search ends.
    fn insert(&mut self, code: &str, number: u32) -> Result<(), u32> {
        let (Some(mut place), Ok(start)) = (self.place(code), u32::try_from(self.text.len())) else {
            return Ok(());
        };
        loop {
            match self.slots.get(place.at).copied() {
                Some((_, EMPTY)) | None => break,
                Some((tag, there)) if tag == place.tag => {
                    if let Some(first) = self.read(there, code) {
                        return Err(first);
                    }
                }
                Some(_) => {}
            }
            place.at = (place.at + 1) & place.mask;
        }
        if let Some(slot) = self.slots.get_mut(place.at).filter(|_| start != EMPTY) {
            *slot = (place.tag, start);
            self.text.extend_from_slice(&number.to_le_bytes());
            self.text.extend_from_slice(code.as_bytes());
            self.text.push(END);
        }
        Ok(())
    }

    fn place(&self, code: &str) -> Option<Place> {
        let hash = hash(self.seed, code, self.folds);
        let mask = self.slots.len().checked_sub(1)?;
        Some(Place { at: hash as usize & mask, tag: (hash >> 32) as u32, mask })
    }

    /// The number at a place in the text, if the code there is this one.
    fn read(&self, start: u32, code: &str) -> Option<u32> {
        let (number, rest) = self.text.get(start as usize..)?.split_first_chunk::<4>()?;
        let same = if self.folds {
            let end = rest.iter().position(|b| *b == END)?;
            same_folded(core::str::from_utf8(rest.get(..end)?).ok()?, code)
        } else {
            rest.get(code.len()) == Some(&END) && rest.starts_with(code.as_bytes())
        };
        same.then_some(u32::from_le_bytes(*number))
    }
}

struct Place {
    at: usize,
    tag: u32,
    mask: usize,
}

/// Tables by the system their codes are of.
#[derive(Debug, Clone, Default)]
pub(crate) struct SystemTables<T> {
    /// Sorted by system.
    tables: Vec<(alloc::string::String, CodeTable, T)>,
}

impl<T> SystemTables<T> {
    /// Tables of the codes given with their systems; `with` makes what stands beside each table from the numbers of its codes and from
    /// those that came again.
    pub(crate) fn of(
        mut codes: Vec<(&str, &str, u32)>,
        mut with: impl FnMut(&[u32], &[(u32, u32)]) -> T,
    ) -> Self {
        codes.sort_by(|a, b| (a.0, a.2).cmp(&(b.0, b.2)));
        let tables = codes.chunk_by(|a, b| a.0 == b.0).filter_map(|chunk| {
            let (table, repeated) = CodeTable::of(chunk.iter().map(|(_, code, _)| *code), false);
            let numbers: Vec<u32> = chunk.iter().map(|(_, _, number)| *number).collect();
            Some((chunk.first()?.0.into(), table, with(&numbers, &repeated)))
        });
        Self { tables: tables.collect() }
    }

    /// What stands beside the table of a system, and the number of the code within the table.
    pub(crate) fn find(&self, system: &str, code: &str) -> Option<(&T, u32)> {
        let (_, table, with) = match self.tables.as_slice() {
            [only] if only.0 == system => only,
            tables => tables.get(tables.binary_search_by(|t| t.0.as_str().cmp(system)).ok()?)?,
        };
        Some((with, table.find(code)?))
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

fn hash(seed: u64, text: &str, folds: bool) -> u64 {
    if !folds {
        return hash_bytes(seed, text.as_bytes());
    }
    let start = seed ^ 0x9E37_79B9_7F4A_7C15;
    text.chars().flat_map(char::to_lowercase).fold(start, |state, c| mix(state ^ u64::from(u32::from(c))))
}

/// One round of mixing: multiply and fold the halves.
fn mix(value: u64) -> u64 {
    let product = u128::from(value) * 0xA076_1D64_78BD_642F_u128;
    (product as u64) ^ ((product >> 64) as u64)
}

fn hash_bytes(seed: u64, bytes: &[u8]) -> u64 {
    let mut state = seed ^ 0x9E37_79B9_7F4A_7C15 ^ (bytes.len() as u64).rotate_left(32);
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
        let mut codes: Vec<String> = (0..5000).map(|i| format!("code-{i}")).collect();
        codes.push("code-7".into());
        codes.push(String::new());
        let (table, repeated) = CodeTable::of(codes.iter().map(String::as_str), false);
        assert_eq!(repeated, [(5000, 7)]);
        for (i, code) in (0..5000).zip(&codes) {
            assert_eq!(table.find(code), Some(i));
        }
        assert_eq!(table.find(""), Some(5001));
        assert_eq!(table.find("code-5000"), None);
        assert_eq!(table.find("code-"), None);
        assert_eq!(CodeTable::default().find(""), None);
    }

    #[test]
    fn case_is_folded_beyond_ascii() {
        let (table, repeated) = CodeTable::of(["\u{c4}b", "x", "\u{e4}B"].into_iter(), true);
        assert_eq!(repeated, [(2, 0)]);
        assert_eq!((table.find("\u{e4}b"), table.find("X"), table.find("y")), (Some(0), Some(1), None));
    }

    #[test]
    fn tables_are_found_by_system() {
        let tables = SystemTables::of(
            alloc::vec![("b", "1", 0), ("a", "1", 1), ("b", "2", 2), ("b", "1", 3)],
            |numbers, repeated| (numbers.to_vec(), repeated.to_vec()),
        );
        let (with, at) = tables.find("b", "2").unwrap();
        assert_eq!((with, at), (&(alloc::vec![0, 2, 3], alloc::vec![(2, 0)]), 1));
        assert!(tables.find("c", "1").is_none() && tables.find("a", "2").is_none());
    }
}
