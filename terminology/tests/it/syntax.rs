//! What the schemes of check digits promise, over many identifiers.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use synovia_terminology::syntax::{Dea, Loinc, Npi, Sctid, SyntaxError, SyntaxErrorKind};

/// Numbers that look like chance and are the same in every run.
fn numbers() -> impl Iterator<Item = u64> {
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    std::iter::from_fn(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Some(state >> 16)
    })
    .take(500)
}

/// The one text of `stem` with a last digit that is accepted; fails unless there is exactly one.
fn completed(stem: &str, check: fn(&str) -> Result<(), SyntaxError>) -> String {
    let all: Vec<String> = (0..10).map(|d| format!("{stem}{d}")).filter(|t| check(t).is_ok()).collect();
    assert_eq!(all.len(), 1, "{stem}");
    all[0].clone()
}

/// All texts with one digit changed, from the place `start`.
fn changed(text: &str, start: usize) -> Vec<String> {
    let mut out = Vec::new();
    for place in (start..text.len()).filter(|p| text.as_bytes()[*p].is_ascii_digit()) {
        for digit in b'0'..=b'9' {
            let mut bytes = text.as_bytes().to_vec();
            if bytes[place] != digit {
                bytes[place] = digit;
                out.push(String::from_utf8(bytes).unwrap());
            }
        }
    }
    out
}

/// All texts with two different neighbours exchanged.
fn exchanged(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for place in 1..text.len() {
        let mut bytes = text.as_bytes().to_vec();
        if bytes[place] != bytes[place - 1] {
            bytes.swap(place, place - 1);
            out.push(String::from_utf8(bytes).unwrap());
        }
    }
    out
}

#[test]
fn verhoeff_catches_every_changed_digit_and_every_exchange() {
    let mut tried = 0;
    for number in numbers() {
        // The partition stays as it is, so that only the check digit decides.
        for stem in [
            format!("{}00", 100 + number % 1_000_000),
            format!("{}{:07}10", 1 + number % 99_999, number % 9_999_999),
        ] {
            let text = completed(&stem, Sctid::check);
            for wrong in changed(&text, 0).into_iter().chain(exchanged(&text)) {
                assert!(Sctid::check(&wrong).is_err(), "{wrong} of {text}");
                tried += 1;
            }
        }
    }
    assert!(tried > 50_000);
}

#[test]
fn luhn_catches_every_changed_digit_and_all_but_one_exchange() {
    for number in numbers() {
        let npi = completed(&format!("{}{:08}", 1 + number % 2, number % 100_000_000), Npi::check);
        let loinc = completed(&format!("{}-", 1 + number % 9_999_999), Loinc::check);
        let part = completed(&format!("LP{}-", 1 + number % 999_999), Loinc::check);
        for wrong in changed(&npi, 0) {
            assert!(Npi::check(&wrong).is_err(), "{wrong} of {npi}");
        }
        for text in [&loinc, &part] {
            for wrong in changed(text, 0) {
                assert!(Loinc::check(&wrong).is_err(), "{wrong} of {text}");
            }
        }
        for wrong in exchanged(&npi) {
            // 09 and 90 are what the scheme cannot tell apart.
            let unseen =
                npi.bytes().zip(wrong.bytes()).filter(|(a, b)| a != b).all(|(a, _)| matches!(a, b'0' | b'9'));
            assert!(unseen || Npi::check(&wrong).is_err(), "{wrong} of {npi}");
        }
    }
}

#[test]
fn the_dea_digit_catches_what_its_weights_can() {
    for number in numbers() {
        let text = completed(&format!("AB{:06}", number % 1_000_000), Dea::check);
        for wrong in changed(&text, 2) {
            let place = text.bytes().zip(wrong.bytes()).position(|(a, b)| a != b).unwrap();
            let (old, new) = (text.as_bytes()[place], wrong.as_bytes()[place]);
            // A digit that counts twice may change by five unseen: the scheme promises no more.
            let unseen = matches!(place, 3 | 5 | 7) && old.abs_diff(new) == 5;
            assert_eq!(Dea::check(&wrong).is_err(), !unseen, "{wrong} of {text}");
        }
    }
}

#[test]
fn errors_say_what_is_expected_and_show_no_content() {
    let error = Npi::check("MARKER7893").unwrap_err();
    assert_eq!((error.kind(), error.offset()), (SyntaxErrorKind::Character, 0));
    assert!(error.expected().starts_with("an NPI"));
    assert!(!format!("{error}{error:?}{:?}", Npi::parse("1234567893")).contains("MARKER"));
    assert!(!format!("{:?}", Npi::parse("1234567893")).contains("1234567893"));
}

#[test]
fn long_and_strange_texts_are_refused_at_once() {
    let long = "1".repeat(1 << 20);
    for check in [Sctid::check, Loinc::check, Npi::check, Dea::check] {
        for text in [long.as_str(), "", "é", "１２３４５６", "\0", "-", "--", "LP", "LP-"] {
            assert!(check(text).is_err());
        }
    }
}
