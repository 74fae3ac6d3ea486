//! Codes of claims: diagnoses, procedures, supplies. Shapes only, no content.

use super::digits::{Class, all, checked, length, part, require};
use super::error::{SyntaxError, SyntaxErrorKind};
use alloc::string::String;

checked! {
    /// An ICD-10-CM code of 3 to 7 characters, with or without its point after the third. Normal form: capital letters,
    /// without the point; [`dotted`](Icd10Cm::dotted) has it.
    Icd10Cm, icd10_cm, undotted
}

const ICD10_CM: &str =
    "an ICD-10-CM code: letter, digit, letter or digit, then up to 4 letters or digits, after a point or not";

fn icd10_cm(text: &str) -> Result<(), SyntaxError> {
    length(text, 3..=8, ICD10_CM)?;
    all(part(text, 0..1), 0, Class::Letter, ICD10_CM)?;
    all(part(text, 1..2), 1, Class::Digit, ICD10_CM)?;
    all(part(text, 2..3), 2, Class::Alphanumeric, ICD10_CM)?;
    let point = part(text, 3..4) == b".";
    let start = 3 + usize::from(point);
    all(part(text, start..text.len()), start, Class::Alphanumeric, ICD10_CM)?;
    require(!point || text.len() > 4, SyntaxErrorKind::Length, text.len(), ICD10_CM)?;
    require(point || text.len() < 8, SyntaxErrorKind::Length, 7, ICD10_CM)
}

impl Icd10Cm<'_> {
    /// The form people read: `E11.9`.
    #[must_use]
    pub fn dotted(&self) -> String {
        let mut out = String::with_capacity(8);
        for (place, c) in self.0.chars().filter(|c| *c != '.').enumerate() {
            if place == 3 {
                out.push('.');
            }
            out.push(c.to_ascii_uppercase());
        }
        out
    }
}

checked! {
    /// An ICD-10-PCS code: 7 digits or letters, without I and O. Normal form: capital letters.
    Icd10Pcs, icd10_pcs, upper
}

const ICD10_PCS: &str = "an ICD-10-PCS code: 7 digits or letters, none of them I or O";

fn icd10_pcs(text: &str) -> Result<(), SyntaxError> {
    length(text, 7..=7, ICD10_PCS)?;
    all(text.as_bytes(), 0, Class::Alphanumeric, ICD10_PCS)?;
    match text.bytes().position(|b| matches!(b, b'I' | b'i' | b'O' | b'o')) {
        Some(place) => require(false, SyntaxErrorKind::Character, place, ICD10_PCS),
        None => Ok(()),
    }
}

checked! {
    /// A CPT code by its shape: five digits, or four and `F`, `T`, `U` or `M`. Normal form: capital letter.
    Cpt, cpt, upper
}

/// The part of CPT a code belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CptCategory {
    /// Category I: five digits.
    One,
    /// Category II, performance measurement: four digits and `F`.
    Two,
    /// Category III, emerging technology: four digits and `T`.
    Three,
    /// Proprietary laboratory analyses: four digits and `U`.
    Pla,
    /// Multianalyte assays with algorithmic analyses: four digits and `M`.
    Maaa,
}

const CPT: &str = "a CPT code: 5 digits, or 4 digits and F, T, U or M";

fn cpt(text: &str) -> Result<(), SyntaxError> {
    length(text, 5..=5, CPT)?;
    all(part(text, 0..4), 0, Class::Digit, CPT)?;
    let last = part(text, 4..5).first().map(u8::to_ascii_uppercase);
    require(matches!(last, Some(b'0'..=b'9' | b'F' | b'T' | b'U' | b'M')), SyntaxErrorKind::Character, 4, CPT)
}

impl Cpt<'_> {
    /// The part of CPT it belongs to.
    #[must_use]
    pub fn category(&self) -> CptCategory {
        match self.0.as_bytes().last().map(u8::to_ascii_uppercase) {
            Some(b'F') => CptCategory::Two,
            Some(b'T') => CptCategory::Three,
            Some(b'U') => CptCategory::Pla,
            Some(b'M') => CptCategory::Maaa,
            _ => CptCategory::One,
        }
    }
}

checked! {
    /// A HCPCS Level II code: a letter from A to V and four digits. Normal form: capital letter.
    Hcpcs, hcpcs, upper
}

const HCPCS: &str = "a HCPCS Level II code: a letter from A to V, 4 digits";

fn hcpcs(text: &str) -> Result<(), SyntaxError> {
    length(text, 5..=5, HCPCS)?;
    let first = part(text, 0..1).first().map(u8::to_ascii_uppercase);
    require(matches!(first, Some(b'A'..=b'V')), SyntaxErrorKind::Character, 0, HCPCS)?;
    all(part(text, 1..5), 1, Class::Digit, HCPCS)
}

impl Hcpcs<'_> {
    /// Whether it is a dental code (`D`), which is the American Dental Association's CDT.
    #[must_use]
    pub fn is_dental(&self) -> bool {
        self.0.starts_with(['D', 'd'])
    }
}

checked! {
    /// A modifier of CPT or HCPCS: two letters or digits. Normal form: capital letters.
    Modifier, modifier, upper
}

const MODIFIER: &str = "a modifier: 2 letters or digits";

fn modifier(text: &str) -> Result<(), SyntaxError> {
    length(text, 2..=2, MODIFIER)?;
    all(text.as_bytes(), 0, Class::Alphanumeric, MODIFIER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn kind(result: Result<(), SyntaxError>) -> (SyntaxErrorKind, u64) {
        let error = result.unwrap_err();
        (error.kind(), error.offset())
    }

    #[test]
    fn diagnoses_and_procedures() {
        let read = Icd10Cm::parse("s72.001a").unwrap();
        assert_eq!((read.to_string().as_str(), read.dotted().as_str()), ("S72001A", "S72.001A"));
        for text in ["A00", "E11.9", "E119", "U07.1", "C4A.0", "T36.0X1A", "T360X1A"] {
            assert!(Icd10Cm::check(text).is_ok(), "{text}");
        }
        for (text, expected, offset) in [
            ("A0", SyntaxErrorKind::Length, 2),
            ("10A", SyntaxErrorKind::Character, 0),
            ("AA0", SyntaxErrorKind::Character, 1),
            ("A00.", SyntaxErrorKind::Length, 4),
            ("A0.01", SyntaxErrorKind::Character, 2),
            ("A000.1", SyntaxErrorKind::Character, 4),
            ("T360X1AB", SyntaxErrorKind::Length, 7),
            ("T36.0X1AB", SyntaxErrorKind::Length, 9),
        ] {
            assert_eq!(kind(Icd10Cm::check(text)), (expected, offset), "{text}");
        }
        assert!(Icd10Pcs::check("0DTJ4ZZ").is_ok());
        assert_eq!(kind(Icd10Pcs::check("0DTO4ZZ")), (SyntaxErrorKind::Character, 3));
        assert_eq!(kind(Icd10Pcs::check("0DTJ4Z")), (SyntaxErrorKind::Length, 6));
    }

    #[test]
    fn services_and_supplies() {
        for (text, category) in [
            ("99999", CptCategory::One),
            ("0001F", CptCategory::Two),
            ("0001t", CptCategory::Three),
            ("0001U", CptCategory::Pla),
            ("0001M", CptCategory::Maaa),
        ] {
            assert_eq!(Cpt::parse(text).unwrap().category(), category);
        }
        assert_eq!(kind(Cpt::check("0001X")), (SyntaxErrorKind::Character, 4));
        assert_eq!(kind(Cpt::check("A0001")), (SyntaxErrorKind::Character, 0));
        assert_eq!(Hcpcs::parse("j1234").unwrap().to_string(), "J1234");
        assert!(Hcpcs::parse("D0120").unwrap().is_dental());
        assert_eq!(kind(Hcpcs::check("W0001")), (SyntaxErrorKind::Character, 0));
        assert_eq!(kind(Hcpcs::check("J12A4")), (SyntaxErrorKind::Character, 3));
        assert!(Modifier::check("26").is_ok() && Modifier::check("lt").is_ok());
        assert_eq!(kind(Modifier::check("2-")), (SyntaxErrorKind::Character, 1));
    }
}
