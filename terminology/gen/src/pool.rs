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

    /// Drops every text that is part of another, then lays the rest out so that the end of one is the beginning of the
    /// next wherever it can be.
    pub fn place(self) -> Placed {
        let mut order: Vec<&String> = self.wanted.iter().collect();
        order.sort_by_key(|t| std::cmp::Reverse(t.len()));
        let mut whole = String::new();
        let mut rest: BTreeSet<&str> = BTreeSet::new();
        for wanted in order {
            assert!(
                wanted.len() < 256 && !wanted.contains(['\n', '\r']),
                "{wanted}: too long or not one line"
            );
            if !whole.contains(wanted.as_str()) {
                whole.push_str(wanted);
                whole.push('\n');
                rest.insert(wanted);
            }
        }
        let mut text = String::new();
        let mut last = "";
        while let Some((next, shared)) = following(&rest, last) {
            rest.remove(next);
            // A line break now and then keeps the file readable and its lines short.
            let line = text.rfind('\n').map_or(0, |n| n + 1);
            if shared == 0 && text.len() - line > 400 {
                text.push('\n');
            }
            text.push_str(&next[shared..]);
            last = next;
        }
        let at = self.wanted.iter().map(|wanted| {
            let start = text.find(wanted.as_str()).expect("a text that was placed");
            (wanted.clone(), u32::try_from(start).expect("offset"))
        });
        let at = at.collect();
        assert!(text.len() < 1 << 24, "an offset has 24 bits");
        Placed { text, at }
    }
}

/// The text that begins with most of the end of `last`, and how many bytes they share; any text when there is none.
fn following<'a>(rest: &BTreeSet<&'a str>, last: &'a str) -> Option<(&'a str, usize)> {
    let shared = (1..last.len().min(40)).rev().filter(|n| last.is_char_boundary(last.len() - n));
    let found = shared.filter_map(|n| {
        let end = &last[last.len() - n..];
        rest.range(end..).next().filter(|t| t.starts_with(end)).map(|t| (*t, n))
    });
    found.into_iter().next().or_else(|| rest.first().map(|t| (*t, 0)))
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

/// A column of texts in three bytes each; the same as `Column` in `terminology/src/builtin/family.rs`.
pub fn column(text: &mut String, name: &str, placed: &Placed, texts: &[&str]) -> String {
    let bits = usize::BITS - placed.text.len().leading_zeros();
    let longest = (1usize << (24 - bits)) - 1;
    let mut long = Vec::new();
    let packed: Vec<String> = texts
        .iter()
        .enumerate()
        .map(|(i, t)| {
            let reference = placed.reference(t);
            let (offset, length) = if t.len() < longest { (reference >> 8, t.len()) } else { (0, longest) };
            if length == longest {
                long.push(format!("({i}, {reference})"));
            }
            let [a, b, c, _] = (offset as u32 | (length as u32) << bits).to_le_bytes();
            format!("[{a},{b},{c}]")
        })
        .collect();
    let _ = writeln!(text, "static {name}: [[u8; 3]; {}] = [", packed.len());
    for chunk in packed.chunks(16) {
        let _ = writeln!(text, "    {},", chunk.join(", "));
    }
    let _ = writeln!(text, "];\n\nstatic LONG_{name}: [(u16, u32); {}] = [", long.len());
    for chunk in long.chunks(10) {
        let _ = writeln!(text, "    {},", chunk.join(", "));
    }
    text.push_str("];\n\n");
    format!("Column {{ texts: &{name}, bits: {bits}, long: &LONG_{name} }}")
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
