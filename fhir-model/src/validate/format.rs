//! The texts and numbers that primitive types allow, by hand-written matchers.

use crate::issue::{IssueCode, Severity};
use crate::prim::Scalar;
use crate::primitive::{Date, DateTime, Instant, Time};
use crate::table::PrimKind;

use super::markdown::{self, Html};

/// Longest text: 1 MiB.
const MAX_TEXT: usize = 1 << 20;

/// What is wrong with a value of that type.
pub(crate) fn check(kind: PrimKind, value: Scalar<'_>) -> Option<(Severity, IssueCode)> {
    let error = |code| Some((Severity::Error, code));
    match value {
        Scalar::Text("") => error(IssueCode::EMPTY_VALUE),
        Scalar::Text(text) => check_text(kind, text),
        Scalar::Int(number) => {
            let fits = match kind {
                PrimKind::PositiveInt => (1..=i64::from(i32::MAX)).contains(&number),
                PrimKind::UnsignedInt => (0..=i64::from(i32::MAX)).contains(&number),
                PrimKind::Integer => i32::try_from(number).is_ok(),
                _ => true,
            };
            if fits { None } else { error(IssueCode::OUT_OF_RANGE) }
        }
        // JSON has it as a string.
        Scalar::Integer64(number) if number.is_bare() => error(IssueCode::INVALID_FORMAT),
        _ => None,
    }
}

fn check_text(kind: PrimKind, text: &str) -> Option<(Severity, IssueCode)> {
    let fits = match kind {
        PrimKind::String | PrimKind::Markdown => return check_string(kind, text),
        PrimKind::Id => return (!is_id(text)).then_some((Severity::Error, IssueCode::INVALID_ID)),
        PrimKind::Uri | PrimKind::Url | PrimKind::Canonical => return check_uri(text),
        PrimKind::Code => is_code(text),
        PrimKind::Date => Date::parse(text).is_some(),
        PrimKind::DateTime => DateTime::parse(text).is_some(),
        PrimKind::Instant => Instant::parse(text).is_some(),
        PrimKind::Time => Time::parse(text).is_some(),
        PrimKind::Oid => text.strip_prefix("urn:oid:").is_some_and(is_oid),
        PrimKind::Uuid => text.strip_prefix("urn:uuid:").is_some_and(|u| is_uuid(u) && !has_uppercase(u)),
        PrimKind::Base64Binary => base64_len(text).is_some(),
        _ => true,
    };
    (!fits).then_some((Severity::Error, IssueCode::INVALID_FORMAT))
}

fn check_string(kind: PrimKind, text: &str) -> Option<(Severity, IssueCode)> {
    if text.bytes().any(|b| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r')) {
        return Some((Severity::Error, IssueCode::CONTROL_CHARACTER));
    }
    if text.len() > MAX_TEXT {
        return Some((Severity::Error, IssueCode::TEXT_TOO_LONG));
    }
    if text.trim().is_empty() {
        return Some((Severity::Warning, IssueCode::BLANK_TEXT));
    }
    if kind != PrimKind::Markdown {
        return None;
    }
    match markdown::html(text) {
        Html::None => None,
        Html::Formatting => Some((Severity::Warning, IssueCode::MARKDOWN_HTML)),
        Html::Other => Some((Severity::Error, IssueCode::MARKDOWN_HTML)),
    }
}

/// `uri` and what specialises it: no white space. What the name spaces of OIDs and UUIDs ask for is not the rule of
/// the type: a warning.
fn check_uri(text: &str) -> Option<(Severity, IssueCode)> {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some((Severity::Error, IssueCode::INVALID_FORMAT));
    }
    let wrong = Some((Severity::Warning, IssueCode::INVALID_FORMAT));
    let bare = text.split(['|', '#']).next().unwrap_or(text);
    if let Some(oid) = bare.strip_prefix("urn:oid:") {
        return if is_oid(oid) { None } else { wrong };
    }
    if let Some(uuid) = bare.strip_prefix("urn:uuid:") {
        return match (is_uuid(uuid), has_uppercase(uuid)) {
            (false, _) => wrong,
            (true, true) => Some((Severity::Warning, IssueCode::UPPERCASE_UUID)),
            (true, false) => None,
        };
    }
    None
}

/// The id of a resource.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
}

/// No white space at the ends, single white space inside.
fn is_code(text: &str) -> bool {
    let mut space = true;
    for c in text.chars() {
        let now = c.is_whitespace();
        if now && space {
            return false;
        }
        space = now;
    }
    !space
}

/// Numbers without leading zeros, dots between, at least two, the first 0, 1 or 2.
fn is_oid(text: &str) -> bool {
    let mut count = 0;
    for arc in text.split('.') {
        let digits = !arc.is_empty() && arc.bytes().all(|b| b.is_ascii_digit());
        let padded = arc.len() > 1 && arc.starts_with('0');
        let first = count > 0 || matches!(arc, "0" | "1" | "2");
        if !digits || padded || !first {
            return false;
        }
        count += 1;
    }
    count > 1
}

/// 8-4-4-4-12 hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

fn has_uppercase(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_uppercase())
}

/// How many bytes base64 stands for, white space passed over; `None` when it is not base64.
pub(crate) fn base64_len(text: &str) -> Option<u64> {
    let (mut digits, mut padding) = (0_u64, 0_u64);
    for byte in text.bytes() {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => {}
            b'=' => padding += 1,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' if padding == 0 => digits += 1,
            _ => return None,
        }
    }
    let whole = (digits + padding) % 4 == 0 && padding <= 2 && (padding == 0 || digits > 0);
    whole.then_some(digits * 6 / 8)
}

/// A media type (RFC 6838): `type/subtype`, then parameters that are not looked into.
pub(crate) fn is_media_type(text: &str) -> bool {
    let token =
        |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+*".contains(&b));
    let range = text.split(';').next().unwrap_or(text).trim_end();
    range.split_once('/').is_some_and(|(kind, sub)| token(kind) && token(sub))
}

/// A language tag (RFC 5646): subtags of 1 to 8 letters and digits, the first of letters.
pub(crate) fn is_language_tag(text: &str) -> bool {
    text.split('-').enumerate().all(|(i, tag)| {
        (1..=8).contains(&tag.len())
            && tag.bytes().all(|b| if i == 0 { b.is_ascii_alphabetic() } else { b.is_ascii_alphanumeric() })
            && (i > 0 || tag.len() > 1 || matches!(tag, "i" | "x" | "I" | "X"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good(kind: PrimKind, texts: &[&str]) {
        for text in texts {
            assert_eq!(check(kind, Scalar::Text(text)), None, "{kind:?} {text:?}");
        }
    }

    fn bad(kind: PrimKind, code: IssueCode, texts: &[&str]) {
        for text in texts {
            assert_eq!(check(kind, Scalar::Text(text)), Some((Severity::Error, code)), "{kind:?} {text:?}");
        }
    }

    #[test]
    fn texts_follow_their_type() {
        let wrong = IssueCode::INVALID_FORMAT;
        good(PrimKind::Id, &["a", "A-1.b", &"x".repeat(64)]);
        bad(PrimKind::Id, IssueCode::INVALID_ID, &["a_b", "a b", "ä", "/a", &"x".repeat(65)]);
        good(PrimKind::Code, &["a", "a b", "final"]);
        bad(PrimKind::Code, wrong, &[" a", "a ", "a  b", " ", "a\t\nb"]);
        good(PrimKind::Oid, &["urn:oid:1.2.3", "urn:oid:2.16.840.1.113883"]);
        bad(PrimKind::Oid, wrong, &["1.2.3", "urn:oid:3.1", "urn:oid:1", "urn:oid:1.02", "urn:oid:1..2"]);
        good(PrimKind::Uuid, &["urn:uuid:c757873d-ec9a-4326-a141-556f43239520"]);
        bad(
            PrimKind::Uuid,
            wrong,
            &[
                "urn:uuid:c757873d",
                "c757873d-ec9a-4326-a141-556f43239520",
                "urn:uuid:C757873D-ec9a-4326-a141-556f43239520",
            ],
        );
        good(
            PrimKind::Uri,
            &["http://a.b/c?d=e", "urn:oid:1.2", "a", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"],
        );
        bad(PrimKind::Uri, wrong, &["http://a b", " a"]);
        bad(PrimKind::Canonical, wrong, &["http://a |1"]);
        good(PrimKind::Canonical, &["http://a|1.0", "urn:oid:1.2|1"]);
        good(PrimKind::Base64Binary, &["AAAA", "AAA=", "AA==", "AA\nAA", " AAAA "]);
        bad(PrimKind::Base64Binary, wrong, &["A", "AA=", "A===", "=", "A.AA", "AA==AAAA"]);
        good(PrimKind::Date, &["2020", "2020-02", "2020-02-29"]);
        bad(PrimKind::Date, wrong, &["2021-02-29", "not a date", "20200101"]);
        bad(PrimKind::DateTime, wrong, &["2020-01-01T10:00:00"]);
        bad(PrimKind::Instant, wrong, &["2020-01-01"]);
        bad(PrimKind::Time, wrong, &["25:00:00"]);
        good(PrimKind::String, &["a", "a\n\tb", "é"]);
        bad(PrimKind::String, IssueCode::CONTROL_CHARACTER, &["a\u{1}", "\u{0}"]);
        for kind in [PrimKind::String, PrimKind::Code, PrimKind::Uri, PrimKind::Base64Binary] {
            bad(kind, IssueCode::EMPTY_VALUE, &[""]);
        }
    }

    #[test]
    fn a_text_has_at_most_a_mebibyte() {
        let text = "x".repeat(MAX_TEXT);
        good(PrimKind::String, &[&text]);
        bad(PrimKind::String, IssueCode::TEXT_TOO_LONG, &[&format!("{text}x")]);
    }

    #[test]
    fn what_is_odd_but_allowed_is_a_warning() {
        let warning = |kind, text| check(kind, Scalar::Text(text)).filter(|(s, _)| *s == Severity::Warning);
        for urn in ["urn:oid:x", "urn:uuid:x", "urn:oid:1.2.|1"] {
            assert!(warning(PrimKind::Canonical, urn).is_some_and(|(_, c)| c == IssueCode::INVALID_FORMAT));
        }
        assert!(warning(PrimKind::String, " ").is_some_and(|(_, c)| c == IssueCode::BLANK_TEXT));
        assert!(
            warning(PrimKind::Uri, "urn:uuid:C757873D-ec9a-4326-a141-556f43239520")
                .is_some_and(|(_, c)| c == IssueCode::UPPERCASE_UUID)
        );
    }

    #[test]
    fn numbers_stay_in_their_range() {
        let out = |kind, n| check(kind, Scalar::Int(n)).is_some();
        assert!(out(PrimKind::PositiveInt, 0) && !out(PrimKind::PositiveInt, 1));
        assert!(out(PrimKind::UnsignedInt, -1) && !out(PrimKind::UnsignedInt, 0));
        assert!(out(PrimKind::UnsignedInt, 1 << 31) && !out(PrimKind::UnsignedInt, (1 << 31) - 1));
        assert!(out(PrimKind::Integer, 1 << 31) && !out(PrimKind::Integer64, 1 << 31));
    }

    #[test]
    fn media_types_and_language_tags_have_grammars() {
        for good in ["text/plain", "application/fhir+json", "text/html; charset=UTF-8", "image/*"] {
            assert!(is_media_type(good), "{good}");
        }
        for bad in ["text", "text/", "/plain", "a b/c", "text/pl ain", ""] {
            assert!(!is_media_type(bad), "{bad}");
        }
        for good in ["en", "en-US", "zh-Hant-TW", "x-own", "de-CH-1996", "sl-rozaj-biske"] {
            assert!(is_language_tag(good), "{good}");
        }
        for bad in ["", "e", "en_US", "en-", "english text", "123", "en-toolongtag"] {
            assert!(!is_language_tag(bad), "{bad}");
        }
    }
}
