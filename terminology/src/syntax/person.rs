//! Identifiers of people and providers in the United States.

use super::digits::{self, Class, all, checked, length, part, require};
use super::error::{SyntaxError, SyntaxErrorKind};

checked! {
    /// A National Provider Identifier: 10 digits, the first 1 or 2, Luhn's check digit over 80840 and the number (45 CFR
    /// 162.406).
    Npi, npi, plain
}

const NPI: &str = "an NPI: 10 digits, the first 1 or 2, the last the check digit";

fn npi(text: &str) -> Result<(), SyntaxError> {
    length(text, 10..=10, NPI)?;
    all(text.as_bytes(), 0, Class::Digit, NPI)?;
    require(text.starts_with(['1', '2']), SyntaxErrorKind::NotIssued, 0, NPI)?;
    // The digits of the prefix 80840 add 24.
    require(digits::luhn(text.as_bytes(), 24), SyntaxErrorKind::CheckDigit, 9, NPI)
}

checked! {
    /// A registration of the Drug Enforcement Administration: two letters (the second may be 9), seven digits, the last
    /// the check digit. Normal form: capital letters.
    Dea, dea, upper
}

const DEA: &str = "a DEA number: a letter, a letter or 9, 7 digits, the last the check digit";

fn dea(text: &str) -> Result<(), SyntaxError> {
    length(text, 9..=9, DEA)?;
    all(part(text, 0..1), 0, Class::Letter, DEA)?;
    let second = part(text, 1..2);
    if second != b"9" {
        all(second, 1, Class::Letter, DEA)?;
    }
    let number = part(text, 2..9);
    all(number, 2, Class::Digit, DEA)?;
    let weights = [1u32, 2, 1, 2, 1, 2];
    let sum: u32 = number.iter().zip(weights).map(|(b, w)| u32::from(b - b'0') * w).sum();
    let check = number.last().map(|b| u32::from(b - b'0'));
    require(check == Some(sum % 10), SyntaxErrorKind::CheckDigit, 8, DEA)
}

checked! {
    /// A Social Security number, with or without hyphens: never area 000, 666 or 900 to 999, group 00, serial 0000. It has no
    /// check digit. Normal form: without hyphens.
    Ssn, ssn, compact
}

const SSN: &str = "an SSN: 9 digits, with hyphens after the third and fifth or none";

fn ssn(text: &str) -> Result<(), SyntaxError> {
    let [area, group, serial] = grouped(text, SSN)?;
    let area_issued = area != b"000" && area != b"666" && area.first() != Some(&b'9');
    require(area_issued, SyntaxErrorKind::NotIssued, 0, SSN)?;
    let hyphen = usize::from(text.len() == 11);
    require(group != b"00", SyntaxErrorKind::NotIssued, 3 + hyphen, SSN)?;
    require(serial != b"0000", SyntaxErrorKind::NotIssued, 5 + 2 * hyphen, SSN)
}

/// Three, two and four digits.
fn grouped<'a>(text: &'a str, expected: &'static str) -> Result<[&'a [u8]; 3], SyntaxError> {
    let starts = match text.len() {
        9 => [0, 3, 5],
        11 => [0, 4, 7],
        _ => return length(text, 9..=9, expected).map(|()| Default::default()),
    };
    let mut parts = [&[][..]; 3];
    for ((out, start), count) in parts.iter_mut().zip(starts).zip([3, 2, 4]) {
        if text.len() == 11 && start > 0 {
            require(part(text, start - 1..start) == b"-", SyntaxErrorKind::Character, start - 1, expected)?;
        }
        *out = part(text, start..start + count);
        all(out, start, Class::Digit, expected)?;
    }
    Ok(parts)
}

checked! {
    /// An Employer Identification Number, with or without its hyphen: 9 digits whose prefix the IRS assigns. Normal form:
    /// without hyphen.
    Ein, ein, compact
}

const EIN: &str = "an EIN: 9 digits, with a hyphen after the second or none, of an assigned prefix";

/// Prefixes the IRS does not assign (IRS, "How EINs are assigned and valid EIN prefixes").
const UNASSIGNED: [&[u8]; 17] = [
    b"00", b"07", b"08", b"09", b"17", b"18", b"19", b"28", b"29", b"49", b"69", b"70", b"78", b"79", b"89",
    b"96", b"97",
];

fn ein(text: &str) -> Result<(), SyntaxError> {
    length(text, 9..=10, EIN)?;
    let hyphen = usize::from(text.len() == 10);
    let prefix = part(text, 0..2);
    all(prefix, 0, Class::Digit, EIN)?;
    require(hyphen == 0 || part(text, 2..3) == b"-", SyntaxErrorKind::Character, 2, EIN)?;
    all(part(text, 2 + hyphen..text.len()), 2 + hyphen, Class::Digit, EIN)?;
    require(!UNASSIGNED.contains(&prefix), SyntaxErrorKind::NotIssued, 0, EIN)
}

checked! {
    /// A laboratory's CLIA number: two digits (the state), `D`, seven digits. Normal form: capital letter.
    Clia, clia, upper
}

const CLIA: &str = "a CLIA number: 2 digits, D, 7 digits";

fn clia(text: &str) -> Result<(), SyntaxError> {
    length(text, 10..=10, CLIA)?;
    all(part(text, 0..2), 0, Class::Digit, CLIA)?;
    require(part(text, 2..3).eq_ignore_ascii_case(b"D"), SyntaxErrorKind::Character, 2, CLIA)?;
    all(part(text, 3..10), 3, Class::Digit, CLIA)
}

checked! {
    /// A Medicare Beneficiary Identifier: 11 characters in the pattern of CMS, letters but S, L, O, I, B and Z; hyphens after
    /// the fourth and seventh are read. It has no check digit. Normal form: capital letters without hyphens.
    Mbi, mbi, compact
}

const MBI: &str = "an MBI: 1-9, letter, letter or digit, digit, letter, letter or digit, digit, 2 letters, 2 digits; no S, L, O, I, B, Z";

fn mbi(text: &str) -> Result<(), SyntaxError> {
    let hyphens = text.len() == 13;
    if !hyphens {
        length(text, 11..=11, MBI)?;
    }
    // 1 to 9, letter, digit, letter or digit.
    let mut pattern = *b"1AX9AX9AA99";
    let mut places = pattern.iter_mut();
    for (offset, byte) in text.bytes().enumerate() {
        if hyphens && (offset == 4 || offset == 8) {
            require(byte == b'-', SyntaxErrorKind::Character, offset, MBI)?;
            continue;
        }
        let letter = byte.is_ascii_alphabetic() && !b"SLOIBZ".contains(&byte.to_ascii_uppercase());
        let holds = match places.next() {
            Some(b'1') => matches!(byte, b'1'..=b'9'),
            Some(b'9') => byte.is_ascii_digit(),
            Some(b'A') => letter,
            Some(_) => letter || byte.is_ascii_digit(),
            None => false,
        };
        require(holds, SyntaxErrorKind::Character, offset, MBI)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::ToString;

    fn kinds<T: core::fmt::Debug>(
        read: fn(&str) -> Result<T, SyntaxError>,
        text: &str,
    ) -> (SyntaxErrorKind, u64) {
        let error = read(text).unwrap_err();
        (error.kind(), error.offset())
    }

    #[test]
    fn provider_numbers() {
        // The example of CMS.
        assert!(Npi::check("1234567893").is_ok());
        assert_eq!(kinds(Npi::check, "1234567890"), (SyntaxErrorKind::CheckDigit, 9));
        assert_eq!(kinds(Npi::check, "3234567891"), (SyntaxErrorKind::NotIssued, 0));
        assert_eq!(kinds(Npi::check, "12345678x3"), (SyntaxErrorKind::Character, 8));
        assert_eq!(kinds(Npi::check, "123456789"), (SyntaxErrorKind::Length, 9));
        // (1+3+5) + 2(2+4+6) = 33.
        assert_eq!(Dea::parse("ab1234563").unwrap().to_string(), "AB1234563");
        assert!(Dea::check("A91234563").is_ok());
        assert_eq!(kinds(Dea::check, "AB1234564"), (SyntaxErrorKind::CheckDigit, 8));
        assert_eq!(kinds(Dea::check, "1B1234563"), (SyntaxErrorKind::Character, 0));
        assert_eq!(kinds(Dea::check, "A11234563"), (SyntaxErrorKind::Character, 1));
        assert!(Clia::check("05D1234567").is_ok() && Clia::check("05d1234567").is_ok());
        assert_eq!(kinds(Clia::check, "05X1234567"), (SyntaxErrorKind::Character, 2));
        assert_eq!(Ein::parse("12-3456789").unwrap().to_string(), "123456789");
        assert_eq!(kinds(Ein::check, "00-3456789"), (SyntaxErrorKind::NotIssued, 0));
        assert_eq!(kinds(Ein::check, "123-456789"), (SyntaxErrorKind::Character, 2));
    }

    #[test]
    fn personal_numbers() {
        assert_eq!(Ssn::parse("123-45-6789").unwrap().to_string(), "123456789");
        for (text, kind, offset) in [
            ("000456789", SyntaxErrorKind::NotIssued, 0),
            ("666-45-6789", SyntaxErrorKind::NotIssued, 0),
            ("900456789", SyntaxErrorKind::NotIssued, 0),
            ("123-00-6789", SyntaxErrorKind::NotIssued, 4),
            ("123450000", SyntaxErrorKind::NotIssued, 5),
            ("123-456789", SyntaxErrorKind::Length, 10),
            ("1234-5-6789", SyntaxErrorKind::Character, 3),
            ("12345678x", SyntaxErrorKind::Character, 8),
        ] {
            assert_eq!(kinds(Ssn::check, text), (kind, offset), "{text}");
        }
        // The example of CMS.
        assert_eq!(Mbi::parse("1EG4-TE5-MK73").unwrap().to_string(), "1EG4TE5MK73");
        assert!(Mbi::check("1eg4te5mk73").is_ok());
        for (text, offset) in [
            ("0EG4TE5MK73", 0),
            ("1SG4TE5MK73", 1),
            ("1EO4TE5MK73", 2),
            ("1EG4TE5MKA3", 9),
            ("1EG4+TE5-MK73", 4),
        ] {
            assert_eq!(kinds(Mbi::check, text), (SyntaxErrorKind::Character, offset), "{text}");
        }
        assert!(!format!("{:?}", Ssn::parse("123-45-6789")).contains("6789"));
    }
}
