//! The simple types: what the value of an attribute may look like.

use crate::generated::codes::CODES;

/// Whether a value has the form of a simple type; of a type not known here any value has.
pub(crate) fn is_valid(ty: &str, value: &str) -> bool {
    // XML Schema takes white space around tokens and numbers for nothing, but not around texts with a pattern of their own.
    let token = value.trim_matches([' ', '\t', '\r', '\n']);
    if let Some(item) = ty.strip_prefix("set_") {
        return value.split_ascii_whitespace().all(|one| codes(item).is_none_or(|all| contains(all, one)));
    }
    match ty {
        "cs" | "NMTOKEN" => {
            !token.is_empty() && !token.contains([' ', '\t', '\r', '\n']) && (ty == "cs" || is_nmtoken(token))
        }
        "bl" | "bn" => matches!(token, "true" | "false"),
        "boolean" => matches!(token, "true" | "false" | "1" | "0"),
        "int" => is_integer(token),
        "int_pos" => {
            is_integer(token) && !token.starts_with('-') && token.bytes().any(|b| matches!(b, b'1'..=b'9'))
        }
        "real" => is_double(token),
        "probability" => is_double(token) && token.parse().is_ok_and(|p: f64| (0.0..=1.0).contains(&p)),
        "ts" => is_time(value),
        "oid" => is_oid(value),
        "uid" => is_oid(value) || is_uuid(value) || is_ruid(value),
        "ID" | "IDREF" => is_ncname(token),
        "IDREFS" => !token.is_empty() && token.split_ascii_whitespace().all(is_ncname),
        "NMTOKENS" => !token.is_empty() && token.split_ascii_whitespace().all(is_nmtoken),
        "bin" => is_base64(value),
        _ => codes(ty).is_none_or(|all| contains(all, token)),
    }
}

fn codes(ty: &str) -> Option<&'static [&'static str]> {
    let at = CODES.binary_search_by_key(&ty, |(name, _)| name).ok()?;
    CODES.get(at).map(|(_, codes)| *codes)
}

fn contains(codes: &[&str], code: &str) -> bool {
    codes.binary_search(&code).is_ok()
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A decimal number, with or without an exponent, or one of the three words of XML Schema.
fn is_double(text: &str) -> bool {
    if matches!(text, "INF" | "-INF" | "NaN") {
        return true;
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let digits = mantissa.strip_prefix(['-', '+']).unwrap_or(mantissa);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(fraction) && whole.len() + fraction.len() > 0 && is_integer(exponent)
}

/// `[0-9]{1,8}|([0-9]{9,14}|[0-9]{14,14}\.[0-9]+)([+\-][0-9]{1,4})?`
pub(crate) fn is_time(text: &str) -> bool {
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let (time, zone) = match text.find(['+', '-']) {
        Some(at) => text.split_at_checked(at).unwrap_or((text, "")),
        None => (text, ""),
    };
    let zone_is = zone.is_empty() || (2..=5).contains(&zone.len()) && zone.get(1..).is_some_and(all_digits);
    let (whole, fraction) = match time.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (time, None),
    };
    let form = match (whole.len(), fraction) {
        (1..=8, None) => zone.is_empty(),
        (9..=14, None) => true,
        (14, Some(fraction)) => !fraction.is_empty() && all_digits(fraction),
        _ => false,
    };
    form && zone_is && all_digits(whole)
}

/// `[0-2](\.(0|[1-9][0-9]*))*`
pub(crate) fn is_oid(text: &str) -> bool {
    let mut arcs = text.split('.');
    matches!(arcs.next(), Some("0" | "1" | "2"))
        && arcs.all(|arc| {
            arc == "0"
                || (arc.starts_with(|c: char| matches!(c, '1'..='9'))
                    && arc.bytes().all(|b| b.is_ascii_digit()))
        })
}

/// Groups of 8, 4, 4, 4 and 12 letters and digits: the schema does not ask for hexadecimal ones.
fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    [8, 4, 4, 4, 12].iter().all(|len| {
        groups.next().is_some_and(|g| g.len() == *len && g.bytes().all(|b| b.is_ascii_alphanumeric()))
    }) && groups.next().is_none()
}

/// `[A-Za-z][A-Za-z0-9\-]*`
fn is_ruid(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn is_name_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn is_name_char(c: char) -> bool {
    is_name_start(c)
        || c.is_numeric()
        || matches!(c, '-' | '.' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

fn is_ncname(text: &str) -> bool {
    text.starts_with(is_name_start) && text.chars().all(is_name_char)
}

fn is_nmtoken(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c == ':' || is_name_char(c))
}

fn is_base64(text: &str) -> bool {
    let mut count = 0_usize;
    let mut padding = 0;
    for byte in text.bytes().filter(|b| !b.is_ascii_whitespace()) {
        count += 1;
        match byte {
            b'=' => padding += 1,
            b if padding == 0 && (b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/')) => {}
            _ => return false,
        }
    }
    count.is_multiple_of(4) && padding <= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_the_form_of_their_type() {
        let table: [(&str, &[&str], &[&str]); 16] = [
            ("cs", &["A", " A ", "a.b"], &["", "A B", " "]),
            ("bl", &["true", "false"], &["1", "TRUE", ""]),
            ("int", &["0", "-5", "+007"], &["", "1.0", "-", "x"]),
            ("int_pos", &["1", "10"], &["0", "-1", "00"]),
            ("real", &["1", "1.", ".5", "-1.5e3", "INF"], &["", ".", "1,5", "e3", "one"]),
            ("probability", &["0", "0.5", "1"], &["-0.1", "1.1", "x"]),
            (
                "ts",
                &["2024", "20240229", "202402291", "20240229120000-0500", "20240229120000.5+1"],
                &[
                    "",
                    "2024-02",
                    "20240229+0100",
                    "20240229120000.",
                    "202402291200000",
                    "2024022912-",
                    "today",
                ],
            ),
            ("oid", &["2.16.840.1.113883", "1", "0.0"], &["", "3.1", "2.16.", "2.016", "2.16.x"]),
            (
                "uid",
                &["1.2.3", "a-b", "a", "00000000-0000-0000-0000-000000000000"],
                &["", "1.2.", "00000000-0000-0000-0000-00000000000", "a_b"],
            ),
            ("ID", &["a1", "_x.y-z"], &["", "1a", "a b", "a:b"]),
            ("IDREFS", &["a", "a b"], &["", "a 1"]),
            ("NMTOKENS", &["1 Bold", "a:b"], &["", "a,b"]),
            ("bin", &["", "QUJD", "QUI=", "Q Q = ="], &["QUJ", "Q===", "Q=JD", "QU*D"]),
            ("NullFlavor", &["UNK", " NI "], &["", "20120119000000", "unk"]),
            ("set_EntityNameUse", &["L", "L P", ""], &["X", "L X"]),
            ("st", &["", "any thing"], &[]),
        ];
        for (ty, good, bad) in table {
            for value in good {
                assert!(is_valid(ty, value), "{ty} {value:?}");
            }
            for value in bad {
                assert!(!is_valid(ty, value), "{ty} {value:?}");
            }
        }
    }
}
