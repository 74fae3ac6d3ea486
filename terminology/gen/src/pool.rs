//! A pool of texts in which a text that is part of another is stored once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Texts collected, then placed.
#[derive(Default)]
pub struct Pool {
    wanted: BTreeSet<String>,
}

/// The placed texts.
pub struct Placed {
    pub text: String,
    at: BTreeMap<String, u32>,
}

impl Pool {
    pub fn add(&mut self, text: &str) {
        if !text.is_empty() {
            self.wanted.insert(text.to_owned());
        }
    }

    /// Longest first, so that every text that is part of another finds it.
    pub fn place(self) -> Placed {
        let mut order: Vec<&String> = self.wanted.iter().collect();
        order.sort_by_key(|t| std::cmp::Reverse(t.len()));
        let mut text = String::new();
        let mut at = BTreeMap::new();
        for wanted in order {
            assert!(
                wanted.len() < 256 && !wanted.contains(['\n', '\r']),
                "{wanted}: too long or not one line"
            );
            let start = text.find(wanted.as_str()).unwrap_or_else(|| {
                let start = text.len();
                // A line break now and then keeps the file readable and its lines short.
                let line = text.rfind('\n').map_or(0, |n| n + 1);
                if start - line > 400 {
                    text.push('\n');
                }
                let start = text.len();
                text.push_str(wanted);
                start
            });
            at.insert(wanted.clone(), u32::try_from(start).expect("offset"));
        }
        assert!(text.len() < 1 << 24, "an offset has 24 bits");
        Placed { text, at }
    }
}

impl Placed {
    /// Offset and length of a text in one number; 0 for none.
    pub fn reference(&self, text: &str) -> usize {
        if text.is_empty() {
            return 0;
        }
        (self.at[text] as usize) << 8 | text.len()
    }
}

/// Offset and length of a text within any other that holds it; 0 for none.
pub fn reference(within: &str, text: &str) -> usize {
    if text.is_empty() {
        return 0;
    }
    let start = within.find(text).unwrap_or_else(|| panic!("{text}: nowhere in the shared text"));
    assert!(start < 1 << 24 && text.len() < 256, "an offset has 24 bits, a length 8");
    start << 8 | text.len()
}

/// The sum a slot of a table of systems is found by: eight bytes at a time.
/// `synovia_terminology` has the same function; the test of every row would fail if they differed.
pub fn hash(text: &str) -> u64 {
    let mut sum = text.len() as u64;
    for chunk in text.as_bytes().chunks(8) {
        let mut word = [0u8; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        sum = (sum.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
    sum ^ sum >> 32
}

/// Open addressing: a power of two of slots, at most half of them filled; 0 is an empty slot, else a number + 1.
pub fn slots(keys: &[&str]) -> Vec<usize> {
    let size = (keys.len() * 2).next_power_of_two().max(2);
    let mut slots = vec![0; size];
    for (number, key) in keys.iter().enumerate() {
        let mut slot = hash(key) as usize & (size - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (size - 1);
        }
        slots[slot] = number + 1;
    }
    slots
}

/// A static array with the type of its elements.
pub fn array(text: &mut String, name: &str, kind: &str, values: &[usize]) {
    let _ = writeln!(text, "static {name}: [{kind}; {}] = [", values.len());
    for chunk in values.chunks(24) {
        let line: Vec<String> = chunk.iter().map(ToString::to_string).collect();
        let _ = writeln!(text, "    {},", line.join(", "));
    }
    text.push_str("];\n\n");
}
