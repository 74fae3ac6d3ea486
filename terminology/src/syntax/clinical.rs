//! Codes of clinical terminologies: SNOMED CT, LOINC, RxNorm, vaccines.

use super::digits::{self, Class, all, checked, length, part, require};
use super::error::{SyntaxError, SyntaxErrorKind};

checked! {
    /// A SNOMED CT identifier: 6 to 18 digits, a partition, Verhoeff's check digit (SNOMED CT Technical Implementation
    /// Guide, SCTID).
    Sctid, sctid, plain
}

/// What a SNOMED CT identifier names: the last digit of its partition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "SNOMED CT has these three kinds of component")]
pub enum Partition {
    /// A concept (partition 00 or 10).
    Concept,
    /// A description (01 or 11).
    Description,
    /// A relationship (02 or 12).
    Relationship,
}

const SCTID: &str = "a SNOMED CT identifier: 6 to 18 digits without a leading zero, partition 00, 01, 02, 10, 11 or 12, check digit";

fn sctid(text: &str) -> Result<(), SyntaxError> {
    length(text, 6..=18, SCTID)?;
    let bytes = text.as_bytes();
    all(bytes, 0, Class::Digit, SCTID)?;
    require(bytes.first() != Some(&b'0'), SyntaxErrorKind::Character, 0, SCTID)?;
    let place = bytes.len() - 3;
    match part(text, place..place + 2) {
        [b'0', b'0'..=b'2'] => {}
        // One digit of the item, seven of the namespace.
        [b'1', b'0'..=b'2'] if bytes.len() >= 11 => {}
        _ => return Err(SyntaxError::new(SyntaxErrorKind::NotIssued, place, SCTID)),
    }
    require(digits::verhoeff(bytes), SyntaxErrorKind::CheckDigit, bytes.len() - 1, SCTID)
}

impl<'a> Sctid<'a> {
    /// What it names.
    #[must_use]
    pub fn partition(&self) -> Partition {
        match self.0.as_bytes() {
            [.., b'1', _] => Partition::Description,
            [.., b'2', _] => Partition::Relationship,
            _ => Partition::Concept,
        }
    }

    /// The seven digits of the extension's namespace; `None` for the international release.
    #[must_use]
    pub fn namespace(&self) -> Option<&'a str> {
        let end = self.0.len().checked_sub(3)?;
        let long = self.0.as_bytes().get(end) == Some(&b'1');
        self.0.get(end.checked_sub(7)?..end).filter(|_| long)
    }

    /// The number it is.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.0.parse().unwrap_or(0)
    }
}

checked! {
    /// A LOINC code (`718-7`), part (`LP14559-6`), answer list (`LL358-3`), answer (`LA6576-8`) or group (`LG33055-1`), with
    /// the modulus-10 check digit (LOINC Users' Guide). Normal form: capital letters.
    ///
    /// The digit of identifiers with letters takes the letters in. It is sometimes said to be that of their digits alone; the
    /// identifiers in use have another (`LP7787-7`, `LA6576-8`), so that reading is not accepted.
    Loinc, loinc, upper
}

/// What a LOINC identifier names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoincKind {
    /// A term.
    Code,
    /// A part: `LP`.
    Part,
    /// An answer list: `LL`.
    AnswerList,
    /// An answer: `LA`.
    Answer,
    /// A group of codes: `LG`.
    Group,
}

const LOINC: &str =
    "a LOINC code: digits without a leading zero (after LP, LL, LA or LG, if any), a hyphen, the check digit";

fn loinc(text: &str) -> Result<(), SyntaxError> {
    // Seven digits are what LOINC reserves for its numbers.
    length(text, 3..=11, LOINC)?;
    let bytes = text.as_bytes();
    let start = match bytes {
        [b'L' | b'l', b'P' | b'p' | b'L' | b'l' | b'A' | b'a' | b'G' | b'g', ..] => 2,
        _ => 0,
    };
    let hyphen = bytes.len() - 2;
    let number = part(text, start..hyphen);
    all(number, start, Class::Digit, LOINC)?;
    let first = number.first().is_some_and(|b| *b != b'0') && number.len() <= 7;
    require(first, SyntaxErrorKind::Character, start, LOINC)?;
    require(bytes.get(hyphen) == Some(&b'-'), SyntaxErrorKind::Character, hyphen, LOINC)?;
    let check = part(text, hyphen + 1..bytes.len());
    all(check, hyphen + 1, Class::Digit, LOINC)?;
    let letters = letter_sum(part(text, 0..start), number.len());
    require(luhn_with(number, check, letters), SyntaxErrorKind::CheckDigit, hyphen + 1, LOINC)
}

/// What the letters before a number of so many digits add to the sum: a letter counts as its ASCII code less 48, twice
/// (less 9 for every 5) in the places where a digit counts twice. Plain Luhn over the digits alone does not give the check
/// digits that are in use (`LP7787-7`, `LA6576-8`, `LG33055-1`).
fn letter_sum(letters: &[u8], digits: usize) -> u32 {
    let values = letters.iter().rev().map(|b| u32::from(b.to_ascii_uppercase().saturating_sub(b'0')));
    values.zip(digits..).map(|(v, place)| if place % 2 == 0 { 2 * v - v / 5 * 9 } else { v }).sum()
}

/// Luhn's scheme over a number whose check digit stands apart.
fn luhn_with(number: &[u8], check: &[u8], letters: u32) -> bool {
    let mut joined = [0u8; 8];
    let (Some(head), Some(digit)) = (joined.get_mut(..number.len()), check.first()) else { return false };
    head.copy_from_slice(number);
    if let Some(last) = joined.get_mut(number.len()) {
        *last = *digit;
    }
    joined.get(..=number.len()).is_some_and(|all| digits::luhn(all, letters))
}

impl Loinc<'_> {
    /// What it names.
    #[must_use]
    pub fn kind(&self) -> LoincKind {
        match self.0.as_bytes().get(1) {
            Some(b'P' | b'p') => LoincKind::Part,
            Some(b'L' | b'l') => LoincKind::AnswerList,
            Some(b'A' | b'a') => LoincKind::Answer,
            Some(b'G' | b'g') => LoincKind::Group,
            _ => LoincKind::Code,
        }
    }
}

checked! {
    /// An RxNorm concept: up to 8 digits without a leading zero.
    RxCui, rxcui, plain
}

const RXCUI: &str = "an RxNorm concept: 1 to 8 digits without a leading zero";

fn rxcui(text: &str) -> Result<(), SyntaxError> {
    length(text, 1..=8, RXCUI)?;
    all(text.as_bytes(), 0, Class::Digit, RXCUI)?;
    require(!text.starts_with('0'), SyntaxErrorKind::Character, 0, RXCUI)
}

checked! {
    /// A vaccine code of the CDC: 2 or 3 digits. It is text: `01` is not `1`.
    Cvx, cvx, plain
}

const CVX: &str = "a CVX code: 2 or 3 digits";

fn cvx(text: &str) -> Result<(), SyntaxError> {
    length(text, 2..=3, CVX)?;
    all(text.as_bytes(), 0, Class::Digit, CVX)
}

checked! {
    /// A vaccine manufacturer of the CDC: 2 or 3 letters. Normal form: capital letters.
    Mvx, mvx, upper
}

const MVX: &str = "an MVX code: 2 or 3 letters";

fn mvx(text: &str) -> Result<(), SyntaxError> {
    length(text, 2..=3, MVX)?;
    all(text.as_bytes(), 0, Class::Letter, MVX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn snomed_identifiers() {
        for (text, partition, namespace) in [
            ("138875005", Partition::Concept, None),
            ("116680003", Partition::Concept, None),
            ("73211009", Partition::Concept, None),
            ("999999990989121104", Partition::Concept, Some("0989121")),
        ] {
            let read = Sctid::parse(text).unwrap();
            assert_eq!((read.partition(), read.namespace()), (partition, namespace));
            assert_eq!((read.to_string().as_str(), read.number().to_string()), (text, text.to_string()));
        }
        for (text, kind, offset) in [
            ("12345", SyntaxErrorKind::Length, 5),
            ("1234567890123456789", SyntaxErrorKind::Length, 19),
            ("13887500x", SyntaxErrorKind::Character, 8),
            ("038875005", SyntaxErrorKind::Character, 0),
            ("138875035", SyntaxErrorKind::NotIssued, 6),
            ("138875105", SyntaxErrorKind::NotIssued, 6),
            ("138875006", SyntaxErrorKind::CheckDigit, 8),
        ] {
            let error = Sctid::check(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        }
    }

    #[test]
    fn loinc_codes() {
        for (text, kind) in [
            ("718-7", LoincKind::Code),
            ("2345-7", LoincKind::Code),
            ("85354-9", LoincKind::Code),
            ("LP14559-6", LoincKind::Part),
            ("LP7787-7", LoincKind::Part),
            ("LP31755-9", LoincKind::Part),
            ("LL358-3", LoincKind::AnswerList),
            ("LG33055-1", LoincKind::Group),
            ("la6576-8", LoincKind::Answer),
        ] {
            let read = Loinc::parse(text).unwrap();
            assert_eq!((read.kind(), read.to_string()), (kind, text.to_uppercase()));
        }
        for (text, kind, offset) in [
            ("7-", SyntaxErrorKind::Length, 2),
            ("718-8", SyntaxErrorKind::CheckDigit, 4),
            ("LP14559-9", SyntaxErrorKind::CheckDigit, 8),
            ("7187", SyntaxErrorKind::Character, 2),
            ("718-77", SyntaxErrorKind::Character, 3),
            ("0718-7", SyntaxErrorKind::Character, 0),
            ("LX718-7", SyntaxErrorKind::Character, 0),
            ("LP-7", SyntaxErrorKind::Character, 2),
            ("123456789-1", SyntaxErrorKind::Character, 0),
        ] {
            let error = Loinc::check(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        }
    }

    #[test]
    fn other_codes() {
        assert!(RxCui::check("161").is_ok() && RxCui::check("0161").is_err() && RxCui::check("").is_err());
        assert!(Cvx::check("01").is_ok() && Cvx::check("1").is_err() && Cvx::check("08a").is_err());
        assert_eq!(Mvx::parse("pfr").unwrap().to_string(), "PFR");
        assert!(Mvx::check("P1").is_err() && Mvx::check("ABCD").is_err());
    }
}
