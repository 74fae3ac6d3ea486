//! Base64 as FHIR writes it: the standard alphabet, with padding, without blanks.

use std::borrow::Cow;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Writes bytes as base64.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3).saturating_mul(4));
    for chunk in bytes.chunks(3) {
        let byte = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
        let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for (i, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let digit = ALPHABET.get(((bits >> shift) & 63) as usize).copied().unwrap_or(b'A');
            out.push(if i <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    out
}

/// Base64 without the blanks that senders break lines with; `None` when it is not base64.
pub(crate) fn clean(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = unbroken(text);
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let valid = !digits.is_empty()
        && padding <= 2
        && text.len().is_multiple_of(4)
        && digits.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/');
    valid.then_some(text)
}

/// Text without white space: line by line, as bodies of documents are megabytes in a few thousand lines.
pub(crate) fn unbroken(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.bytes().any(|b| b.is_ascii_whitespace()) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_ascii_whitespace() {
        out.push_str(line);
    }
    Cow::Owned(out)
}

/// The bytes that base64 stands for; `None` when it is not base64.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = clean(Cow::Borrowed(text))?;
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    for chunk in text.trim_end_matches('=').as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for i in 0..4 {
            let digit = match chunk.get(i) {
                Some(c) => ALPHABET.iter().position(|known| known == c)?,
                None => 0,
            };
            bits = (bits << 6) | u32::try_from(digit).ok()?;
        }
        let [_, bytes @ ..] = bits.to_be_bytes();
        out.extend(bytes.into_iter().take(chunk.len() * 3 / 4));
    }
    Some(out)
}

/// The bytes that pairs of hexadecimal digits name; blanks between them do not count.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .filter(|c| !c.is_ascii_whitespace())
        .map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok()))
        .collect();
    let digits = digits?;
    let pairs = digits.chunks_exact(2);
    if !pairs.remainder().is_empty() || digits.is_empty() {
        return None;
    }
    Some(pairs.map(|pair| pair.iter().fold(0, |byte, d| (byte << 4) | d)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_rfc_4648() {
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in vectors {
            assert_eq!(encode(bytes.as_bytes()), text);
            let back = decode(text).unwrap_or_default();
            assert_eq!(back, bytes.as_bytes(), "{text}");
        }
        assert_eq!(encode(&[0xfb, 0xff]), "+/8=");
        assert_eq!((decode("+/8="), decode("Zg"), decode("")), (Some(vec![0xfb, 0xff]), None, None));
    }

    #[test]
    fn blanks_go_and_other_text_is_refused() {
        assert_eq!(clean("Zm9v\r\nYg==".into()).as_deref(), Some("Zm9vYg=="));
        assert!(matches!(clean("Zm9v".into()), Some(Cow::Borrowed(_))));
        for text in ["", "Zm9", "Z===", "Zm9v-g==", "Zg==Zg==", "===="] {
            assert_eq!(clean(text.into()), None, "{text}");
        }
    }

    #[test]
    fn hexadecimal_digits_are_bytes() {
        assert_eq!(from_hex("66 6F6f"), Some(b"foo".to_vec()));
        assert_eq!(from_hex("6"), None);
        assert_eq!(from_hex("6x"), None);
        assert_eq!(from_hex(""), None);
    }
}
