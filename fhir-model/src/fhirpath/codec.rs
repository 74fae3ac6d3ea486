//! Encodings and escapes of text.

use core::fmt::Write as _;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(super) fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

pub(super) fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |b: &u8| char::from(*b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    text.as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(digit(high)? << 4 | digit(low)?),
            _ => None,
        })
        .collect()
}

/// The alphabet's letter of six bits; the alphabet for addresses has `-` and `_` at its end.
fn letter(six: u32, url: bool) -> char {
    let at = usize::try_from(six & 63).unwrap_or(0);
    match (STANDARD.get(at).copied().unwrap_or(b'A'), url) {
        (b'+', true) => '-',
        (b'/', true) => '_',
        (letter, _) => char::from(letter),
    }
}

pub(super) fn base64(bytes: &[u8], url: bool) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0, |g, b| g << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            if place <= chunk.len() {
                out.push(letter(group >> (18 - 6 * place), url));
            } else {
                out.push('=');
            }
        }
    }
    out
}

pub(super) fn from_base64(text: &str, url: bool) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let letters = text.trim_end_matches('=').as_bytes();
    if letters.len() % 4 == 1 {
        return None;
    }
    for chunk in letters.chunks(4) {
        let mut group: u32 = 0;
        for byte in chunk {
            let byte = match (byte, url) {
                (b'-', true) => b'+',
                (b'_', true) => b'/',
                (b'+' | b'/', true) => return None,
                (other, _) => *other,
            };
            let six = STANDARD.iter().position(|letter| *letter == byte)?;
            group = group << 6 | u32::try_from(six).ok()?;
        }
        group <<= 6 * (4 - chunk.len());
        let bytes = group.to_be_bytes();
        out.extend(bytes.iter().skip(1).take(chunk.len() - 1));
    }
    Some(out)
}

/// `None` for a target that is neither `html` nor `json`.
pub(super) fn escape(text: &str, target: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match (target, c) {
            ("html", '<') => out.push_str("&lt;"),
            ("html", '>') => out.push_str("&gt;"),
            ("html", '&') => out.push_str("&amp;"),
            ("html", '"') => out.push_str("&quot;"),
            ("html", '\'') => out.push_str("&#39;"),
            ("json", '"') => out.push_str("\\\""),
            ("json", '\\') => out.push_str("\\\\"),
            ("json", '\n') => out.push_str("\\n"),
            ("json", '\r') => out.push_str("\\r"),
            ("json", '\t') => out.push_str("\\t"),
            ("json", c) if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            ("html" | "json", c) => out.push(c),
            _ => return None,
        }
    }
    Some(out)
}

/// What [`escape`] made, back; escapes that are none stay. `None` for a target that is neither `html` nor `json`.
pub(super) fn unescape(text: &str, target: &str) -> Option<String> {
    match target {
        "html" => Some(from_html(text)),
        "json" => Some(from_json(text)),
        _ => None,
    }
}

fn from_html(text: &str) -> String {
    const NAMES: &[(&str, char)] =
        &[("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"'), ("&#39;", '\''), ("&apos;", '\'')];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let found = NAMES.iter().find_map(|(name, c)| entity.strip_prefix(name).map(|after| (*c, after)));
        let (c, after) = found.unwrap_or(('&', entity.strip_prefix('&').unwrap_or("")));
        out.push(c);
        rest = after;
    }
    out.push_str(rest);
    out
}

fn from_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('b') => out.push('\u{8}'),
            Some('f') => out.push('\u{c}'),
            Some('u') => {
                let digits = chars.as_str().get(..4).unwrap_or("");
                match u32::from_str_radix(digits, 16).ok().and_then(char::from_u32) {
                    Some(c) => {
                        out.push(c);
                        chars = chars.as_str().get(4..).unwrap_or("").chars();
                    }
                    None => out.push_str("\\u"),
                }
            }
            Some(other) => out.push(other),
            None => out.push('\\'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_inverse() {
        for text in ["", "a", "ab", "abc", "Zo\u{eb} ?>", "~~~\u{1f600}"] {
            for url in [false, true] {
                assert_eq!(from_base64(&base64(text.as_bytes(), url), url).unwrap(), text.as_bytes());
            }
            assert_eq!(from_hex(&hex(text.as_bytes())).unwrap(), text.as_bytes());
        }
        assert_eq!(base64(b"ab?>", false), "YWI/Pg==");
        assert_eq!(base64(b"ab?>", true), "YWI_Pg==");
        assert!(from_base64("A", false).is_none() && from_base64("Y W=", false).is_none());
        assert!(from_hex("abc").is_none() && from_hex("zz").is_none());
    }

    #[test]
    fn escapes_are_inverse() {
        let text = "<a b=\"c\">'&'\n\u{1}\\";
        assert_eq!(unescape(&escape(text, "json").unwrap(), "json").unwrap(), text);
        assert_eq!(unescape(&escape(text, "html").unwrap(), "html").unwrap(), text);
        assert_eq!(unescape("&nbsp; & \\", "html").unwrap(), "&nbsp; & \\");
        assert!(escape(text, "xml").is_none());
    }
}
