//! Finding a unit atom or a prefix in UCUM's table by its code.

use super::ratio::Ratio;
use crate::generated::ucum::{ATOMS, NAMES, PREFIX_NAMES, PREFIXES, SLOTS, SLOTS_CI, VALUES};
use crate::packed::field;

/// How letters of a unit code are compared (UCUM §3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "UCUM defines these two variants of its codes and no other")]
pub enum Case {
    /// Codes of the column `c/s`: `Pa`, `mm[Hg]`. What FHIR, HL7 v2 and CDA ask for.
    #[default]
    Sensitive,
    /// Codes of the column `c/i`, in which case has no meaning: `PAL`, `mm[hg]`.
    Insensitive,
}

/// The function of a special unit (UCUM §21).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Special {
    No,
    Celsius,
    Fahrenheit,
    Reaumur,
    Ph,
    Ln,
    Lg,
    LgTimes2,
    Ld,
    TanTimes100,
    Sqrt,
    HpX,
    HpC,
    HpM,
    HpQ,
}

/// A unit atom in base units: m, s, g, rad, K, C, cd.
#[derive(Debug)]
pub(crate) struct Atom {
    /// It takes a prefix.
    pub(crate) metric: bool,
    pub(crate) special: Special,
    /// Number of the arbitrary unit, 0 for none.
    pub(crate) arbitrary: u8,
    /// How many moles of the substance it counts.
    pub(crate) moles: i8,
    pub(crate) dims: [i8; 7],
    /// Number of the value.
    pub(crate) value: u16,
}

/// A value of an atom or a prefix; several share one.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) num: u64,
    pub(crate) den: u64,
    pub(crate) exp10: i16,
    pub(crate) pi: i8,
}

fn value(number: u16) -> Ratio {
    VALUES.get(usize::from(number)).map_or(Ratio::ONE, |v| {
        Ratio::new(u128::from(v.num), u128::from(v.den), i32::from(v.exp10), i32::from(v.pi))
    })
}

impl Atom {
    /// In base units; for a special unit the proper unit of its function.
    pub(crate) fn value(&self) -> Ratio {
        value(self.value)
    }

    /// A pure number: no dimension, not arbitrary, not special.
    pub(crate) fn is_scalar(&self) -> bool {
        self.dims == [0; 7] && self.arbitrary == 0 && self.special == Special::No
    }
}

/// A prefix.
#[derive(Debug)]
pub(crate) struct Prefix {
    pub(crate) key: u32,
    pub(crate) key_ci: u32,
    /// Number of the value.
    pub(crate) value: u16,
}

impl Prefix {
    pub(crate) fn value(&self) -> Ratio {
        value(self.value)
    }

    pub(crate) fn code(&self) -> &'static str {
        self.text(0)
    }

    pub(crate) fn name(&self) -> &'static str {
        self.text(1)
    }

    fn text(&self, column: usize) -> &'static str {
        let at = PREFIXES.iter().position(|p| p.key == self.key);
        at.and_then(|at| PREFIX_NAMES.line(at)).map_or("", |line| field(line, column))
    }
}

/// What a symbol was read as.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Symbol {
    /// Index in the table.
    pub(crate) index: u16,
    pub(crate) atom: &'static Atom,
    pub(crate) prefix: Option<&'static Prefix>,
}

impl Symbol {
    /// Code of the atom, case sensitive.
    pub(crate) fn code(self) -> &'static str {
        name(self.index, 0)
    }

    /// Name of the atom.
    pub(crate) fn name(self) -> &'static str {
        name(self.index, 2)
    }
}

/// A text column of an atom: 0 code, 1 c/i code, 2 name, 3 property, 4 class.
pub(crate) fn name(index: u16, column: usize) -> &'static str {
    NAMES.line(usize::from(index)).map_or("", |line| field(line, column))
}

/// Why a symbol names no unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// No such atom.
    Symbol,
    /// A prefix before an atom that takes none.
    NotMetric,
}

/// Reads a symbol without its exponent.
pub(crate) fn find(symbol: &[u8], case: Case) -> Result<Symbol, Unknown> {
    let mut bytes = [0u8; 16];
    // No atom with a prefix is longer than a key: those of 16 bytes are not metric.
    bytes.get_mut(..symbol.len()).ok_or(Unknown::Symbol)?.copy_from_slice(symbol);
    if case == Case::Insensitive {
        bytes.make_ascii_uppercase();
    }
    let key = u128::from_le_bytes(bytes);
    if let Some((index, atom)) = find_atom(key, case) {
        return Ok(Symbol { index, atom, prefix: None });
    }
    let mut unknown = Unknown::Symbol;
    for prefix in PREFIXES {
        let start = if case == Case::Insensitive { prefix.key_ci } else { prefix.key };
        let bits = (u32::BITS - start.leading_zeros()).next_multiple_of(8);
        if u128::from(start) != key & !(u128::MAX << bits) {
            continue;
        }
        match find_atom(key >> bits, case) {
            Some((index, atom)) if atom.metric => return Ok(Symbol { index, atom, prefix: Some(prefix) }),
            Some(_) => unknown = Unknown::NotMetric,
            None => {}
        }
    }
    Err(unknown)
}

fn find_atom(key: u128, case: Case) -> Option<(u16, &'static Atom)> {
    let slots = if case == Case::Insensitive { SLOTS_CI } else { SLOTS };
    let mut slot = hash(key);
    // The table is three fifths full: an empty slot ends every search.
    loop {
        let index = slots.get(slot)?.checked_sub(1)?;
        let atom = ATOMS.get(usize::from(index))?;
        if is_atom(key, index, case) {
            return Some((index, atom));
        }
        slot = (slot + 1) % SLOTS.len();
    }
}

/// Whether a key is made of the bytes of an atom's code.
fn is_atom(key: u128, index: u16, case: Case) -> bool {
    let bytes = key.to_le_bytes();
    let length = (u128::BITS - key.leading_zeros()).div_ceil(8) as usize;
    let code = bytes.get(..length).unwrap_or_default();
    match case {
        Case::Sensitive => NAMES.is_key(usize::from(index), code),
        Case::Insensitive => code.eq_ignore_ascii_case(name(index, 1).as_bytes()),
    }
}

/// The same as in `terminology/gen/src/ucum.rs`: nine bits, one for each of the 512 slots.
fn hash(key: u128) -> usize {
    #[expect(clippy::cast_possible_truncation, reason = "both halves are taken")]
    let folded = key as u64 ^ ((key >> 64) as u64).rotate_left(29);
    (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 55) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_atom_is_found_by_both_codes() {
        for index in 0..ATOMS.len() as u16 {
            let found = find(name(index, 0).as_bytes(), Case::Sensitive).unwrap();
            assert_eq!((found.index, found.prefix.is_none()), (index, true));
            let folded = find(name(index, 1).as_bytes(), Case::Insensitive).unwrap();
            assert_eq!(folded.atom.dims, found.atom.dims, "{}", found.code());
            assert_eq!(name(folded.index, 1).to_ascii_uppercase(), name(index, 1).to_ascii_uppercase());
        }
        assert_eq!(ATOMS.len(), 312);
    }

    #[test]
    fn prefixes_stand_before_metric_atoms_only() {
        let milli = find(b"mm[Hg]", Case::Sensitive).unwrap();
        assert_eq!((milli.code(), milli.prefix.map(Prefix::name)), ("m[Hg]", Some("milli")));
        assert_eq!(find(b"dag", Case::Sensitive).unwrap().prefix.map(Prefix::code), Some("da"));
        assert_eq!(find(b"kmin", Case::Sensitive).unwrap_err(), Unknown::NotMetric);
        for symbol in [&b"molv"[..], b"m2", b"", b"k", b"[m/s2/Hz^(1/2)]x", b"[m/s2/Hz^(1/2)]xx", b"\0"] {
            assert_eq!(find(symbol, Case::Sensitive).unwrap_err(), Unknown::Symbol);
        }
        assert_eq!(find(b"kib[iu]", Case::Insensitive).unwrap().prefix.map(Prefix::code), Some("Ki"));
    }
}
