//! Values of DICOM JSON and Native XML back to bytes.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::charset::{CharacterSets, Delimiters};
use crate::output::Output;
use crate::tag::Tag;
use crate::tags;
use crate::vr::{Content, Vr};

/// A data set under way: its bytes, and the character sets of what is open.
pub(crate) struct Assembly {
    pub(crate) output: Output,
    /// Of each open data set: what (0008,0005) names, or what holds outside.
    sets: Vec<Named>,
}

#[derive(Clone)]
struct Named {
    sets: Option<CharacterSets>,
    /// Text beyond ASCII was written, here or in an item that names no character set either.
    used: bool,
}

impl Assembly {
    pub(crate) fn new(output: Output) -> Self {
        Self { output, sets: alloc::vec![Named { sets: None, used: false }] }
    }

    pub(crate) fn enter(&mut self) {
        let sets = self.sets.last().and_then(|named| named.sets.clone());
        self.sets.push(Named { sets, used: false });
    }

    pub(crate) fn leave(&mut self) {
        let Some(inner) = self.sets.pop() else { return };
        if let Some(outer) = self.sets.last_mut().filter(|_| inner.used && inner.sets.is_none()) {
            outer.used = true;
        }
    }

    /// Whether the data set is to say that its text is UTF-8.
    pub(crate) fn is_unnamed(&self) -> bool {
        self.sets.first().is_some_and(|root| root.used && root.sets.is_none())
    }

    /// Writes an element of text or numbers, each value as text; `None` if one cannot be.
    pub(crate) fn values(&mut self, tag: Tag, vr: Vr, values: &[Cow<'_, str>]) -> Option<()> {
        let bytes = match vr.info()?.content {
            Content::Items => return None,
            Content::Binary => {
                let mut bytes = Vec::new();
                for value in values {
                    number(vr, value.trim(), &mut bytes)?;
                }
                bytes
            }
            content => {
                let text = values.join("\\");
                if tag == tags::SPECIFIC_CHARACTER_SET {
                    self.name(text.as_bytes())?;
                }
                self.text(content, text)?
            }
        };
        self.output.element(tag, vr, &bytes).ok()
    }

    /// Writes an element whose bytes are given; `None` if it cannot be.
    #[cfg(feature = "xml")]
    pub(crate) fn raw(&mut self, tag: Tag, vr: Vr, bytes: &[u8]) -> Option<()> {
        if tag == tags::SPECIFIC_CHARACTER_SET {
            self.name(bytes)?;
        }
        self.output.element(tag, vr, bytes).ok()
    }

    /// Notes the character sets of the innermost data set.
    fn name(&mut self, value: &[u8]) -> Option<()> {
        let named = self.sets.last_mut()?;
        let sets = CharacterSets::read(value);
        // What was written before it without a name is UTF-8.
        if named.used && (named.sets.is_some() || sets != CharacterSets::utf8()) {
            return None;
        }
        named.sets = Some(sets);
        Some(())
    }

    fn text(&mut self, content: Content, text: String) -> Option<Vec<u8>> {
        if text.is_ascii() && !text.contains('\x1B') {
            return Some(text.into_bytes());
        }
        if content != Content::Text {
            // Bytes that do not belong there are written as the code points of their numbers.
            return text.chars().map(|c| u8::try_from(c).ok()).collect();
        }
        let named = self.sets.last_mut()?;
        named.used = true;
        match &named.sets {
            Some(sets) => sets.encode_with(&text, Delimiters::ALL).ok(),
            None => Some(text.into_bytes()),
        }
    }
}

/// Appends the bytes of one number or tag, little endian.
fn number(vr: Vr, text: &str, out: &mut Vec<u8>) -> Option<()> {
    match vr {
        Vr::AT => {
            let tag =
                Some(text).filter(|text| text.len() == 8).and_then(|t| u32::from_str_radix(t, 16).ok())?;
            let tag = Tag::from_u32(tag);
            out.extend(tag.group().to_le_bytes());
            out.extend(tag.element().to_le_bytes());
        }
        Vr::FL => out.extend((float(text)? as f32).to_le_bytes()),
        Vr::FD => out.extend(float(text)?.to_le_bytes()),
        Vr::US => out.extend(integer::<u16>(text)?.to_le_bytes()),
        Vr::SS => out.extend(integer::<i16>(text)?.to_le_bytes()),
        Vr::UL => out.extend(integer::<u32>(text)?.to_le_bytes()),
        Vr::SL => out.extend(integer::<i32>(text)?.to_le_bytes()),
        Vr::UV => out.extend(integer::<u64>(text)?.to_le_bytes()),
        Vr::SV => out.extend(integer::<i64>(text)?.to_le_bytes()),
        _ => return None,
    }
    Some(())
}

fn float(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "inf" | "Infinity" => Some(f64::INFINITY),
        "-inf" | "-Infinity" => Some(f64::NEG_INFINITY),
        _ => text.parse().ok().filter(|value: &f64| value.is_finite()),
    }
}

/// A whole number, also written with a fraction of zeros or an exponent.
fn integer<T: TryFrom<i128> + core::str::FromStr>(text: &str) -> Option<T> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let value: f64 = text.parse().ok()?;
    let whole = value as i128;
    if (whole as f64 - value).abs() > 0.0 { None } else { T::try_from(whole).ok() }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Appends bytes in base 64.
pub(crate) fn base64(bytes: &[u8], out: &mut String) {
    out.reserve(bytes.len().div_ceil(3) * 4);
    let digit = |bits: u32| ALPHABET.get((bits & 63) as usize).copied().map_or('=', char::from);
    for chunk in bytes.chunks(3) {
        let at = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        out.push(digit(bits >> 18));
        out.push(digit(bits >> 12));
        out.push(if chunk.len() > 1 { digit(bits >> 6) } else { '=' });
        out.push(if chunk.len() > 2 { digit(bits) } else { '=' });
    }
}

/// Bytes of base 64; white space does not matter.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count, mut padding) = (0_u32, 0, 0);
    for byte in text.bytes().filter(|b| !b.is_ascii_whitespace()) {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                padding += 1;
                continue;
            }
            _ => return None,
        };
        if padding > 0 {
            return None;
        }
        bits = bits << 6 | u32::from(value);
        count += 1;
        if count % 4 == 0 {
            out.extend_from_slice(bits.to_be_bytes().get(1..).unwrap_or_default());
            bits = 0;
        }
    }
    let [_, a, b, _] = (bits << (6 * (4 - count % 4))).to_be_bytes();
    match (count % 4, padding) {
        (0, 0) => {}
        (2, 0 | 2) => out.push(a),
        (3, 0 | 1) => out.extend([a, b]),
        _ => return None,
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_64() {
        for bytes in [&b""[..], b"a", b"ab", b"abc", b"\xFF\xFE\xFD\0"] {
            let mut text = String::new();
            base64(bytes, &mut text);
            assert_eq!(from_base64(&text).unwrap(), bytes);
            assert_eq!(from_base64(text.trim_end_matches('=')).unwrap(), bytes);
        }
        for bad in ["a", "a===", "ab=c", "a\u{e9}", "abcd="] {
            assert_eq!(from_base64(bad), None, "{bad}");
        }
    }

    #[test]
    fn whole_numbers() {
        assert_eq!(integer::<u16>("7"), Some(7));
        assert_eq!(integer::<u16>("7.0"), Some(7));
        assert_eq!(integer::<i16>("-1e2"), Some(-100));
        assert_eq!(integer::<u16>("7.5"), None);
        assert_eq!(integer::<u16>("70000"), None);
        assert_eq!(integer::<u64>("18446744073709551615"), Some(u64::MAX));
        assert_eq!(integer::<u16>("x"), None);
    }
}
