//! From a data set to JSON.

use alloc::string::String;
use core::fmt::Write as _;

use super::JsonOptions;
use crate::assemble::base64;
use crate::charset::CharacterSets;
use crate::data_set::DataSet;
use crate::export::{self, float, is_elsewhere, not_finite};
use crate::tag::Tag;
use crate::types::PersonName;
use crate::view::{DataSetView, ElementView, Items};
use crate::vr::{Content, Vr};

/// What is open: elements of a data set, with its character sets, or items of a sequence.
enum Level<'m> {
    Elements { elements: alloc::vec::IntoIter<ElementView<'m>>, sets: CharacterSets, any: bool },
    Items { items: Items<'m>, any: bool },
}

fn elements<'m>(data_set: DataSetView<'m>, outer: Option<&CharacterSets>) -> Level<'m> {
    let (all, sets) = export::elements(data_set, outer);
    Level::Elements { elements: all.into_iter(), sets, any: false }
}

pub(super) fn data_set(data_set: &DataSet<'_>, options: &JsonOptions<'_>) -> String {
    let mut out = String::with_capacity(data_set.bytes().len().min(1 << 16));
    out.push('{');
    let mut open = alloc::vec![elements(data_set.view(), None)];
    while let Some(level) = open.last_mut() {
        match level {
            Level::Elements { elements: rest, sets, any } => {
                let Some(element) = rest.next() else {
                    out.push('}');
                    open.pop();
                    // The element around the sequence this item is in goes on behind its items.
                    continue;
                };
                out.push_str(if *any { ",\"" } else { "\"" });
                *any = true;
                tag(element.tag(), &mut out);
                if element.is_sequence() {
                    out.push_str("\":{\"vr\":\"SQ\"");
                    open.push(Level::Items { items: element.items(), any: false });
                } else {
                    out.push_str("\":{\"vr\":\"");
                    let vr = element.vr();
                    out.push_str(if vr.is_known() { vr.as_str() } else { "UN" });
                    out.push('"');
                    value(element, vr, sets, options, &mut out);
                    out.push('}');
                }
            }
            Level::Items { items, any } => match items.next() {
                Some(item) => {
                    out.push_str(if *any { ",{" } else { ",\"Value\":[{" });
                    *any = true;
                    let sets = open.iter().rev().find_map(|level| match level {
                        Level::Elements { sets, .. } => Some(sets),
                        Level::Items { .. } => None,
                    });
                    let inner = elements(item.data_set(), sets);
                    open.push(inner);
                }
                None => {
                    out.push_str(if *any { "]}" } else { "}" });
                    open.pop();
                }
            },
        }
    }
    out
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

fn tag(tag: Tag, out: &mut String) {
    for shift in [28, 24, 20, 16, 12, 8, 4, 0] {
        let digit = HEX.get((tag.to_u32() >> shift & 15) as usize).copied().unwrap_or(b'0');
        out.push(char::from(digit));
    }
}

fn value(
    element: ElementView<'_>,
    vr: Vr,
    sets: &CharacterSets,
    options: &JsonOptions<'_>,
    out: &mut String,
) {
    if element.is_empty() {
        return;
    }
    match vr.info().map(|info| info.content) {
        Some(Content::Text) => texts(element, vr, sets, options, out),
        Some(Content::Ascii) => texts(element, vr, &CharacterSets::default(), options, out),
        _ => match vr {
            Vr::US | Vr::SS | Vr::UL | Vr::SL | Vr::UV | Vr::SV => integers(element, options, out),
            Vr::FL | Vr::FD => floats(element, vr, out),
            Vr::AT => {
                let mut list = List::new(out);
                for value in element.tags().into_iter().flatten() {
                    let out = list.next();
                    out.push('"');
                    tag(value, out);
                    out.push('"');
                }
                list.end();
            }
            _ => binary(element, options, out),
        },
    }
}

/// An array of values, written when there is a first one.
struct List<'o> {
    out: &'o mut String,
    any: bool,
}

impl<'o> List<'o> {
    fn new(out: &'o mut String) -> Self {
        Self { out, any: false }
    }

    fn next(&mut self) -> &mut String {
        self.out.push_str(if self.any { "," } else { ",\"Value\":[" });
        self.any = true;
        self.out
    }

    fn end(self) {
        if self.any {
            self.out.push(']');
        }
    }
}

fn texts(
    element: ElementView<'_>,
    vr: Vr,
    sets: &CharacterSets,
    options: &JsonOptions<'_>,
    out: &mut String,
) {
    let values = element.texts_in(sets);
    let is_nothing = |value: &str| value.is_empty() || (vr == Vr::PN && is_nameless(value));
    // One empty value is an empty element.
    let mut rest = values.clone();
    if rest.next().is_none_or(|first| is_nothing(&first)) && rest.next().is_none() {
        return;
    }
    let mut list = List::new(out);
    for value in values {
        let out = list.next();
        match vr {
            _ if is_nothing(&value) => out.push_str("null"),
            Vr::PN => name(PersonName::read(&value), out),
            Vr::IS | Vr::DS if !options.numbers_as_strings && is_number(&value) => out.push_str(&value),
            _ => string(&value, out),
        }
    }
    list.end();
}

/// Whether none of the three groups of a name holds anything.
fn is_nameless(value: &str) -> bool {
    let name = PersonName::read(value);
    name.alphabetic().is_none() && name.ideographic().is_none() && name.phonetic().is_none()
}

fn name(name: PersonName<'_>, out: &mut String) {
    out.push('{');
    let groups = [
        ("\"Alphabetic\":", name.alphabetic()),
        ("\"Ideographic\":", name.ideographic()),
        ("\"Phonetic\":", name.phonetic()),
    ];
    let mut any = false;
    for (key, group) in groups {
        if let Some(group) = group {
            if any {
                out.push(',');
            }
            any = true;
            out.push_str(key);
            string(group.text(), out);
        }
    }
    out.push('}');
}

/// Whether a text can stand as a number: not if readers would find it out of their range.
fn is_number(text: &str) -> bool {
    let is_small = text.len() < 300 && !text.contains(['e', 'E']);
    is_json_number(text) && (is_small || text.parse::<f64>().is_ok_and(f64::is_finite))
}

/// Whether a text is a number as JSON writes them.
pub(super) fn is_json_number(text: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.strip_prefix('-').unwrap_or(text);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest.starts_with('0')) {
        return false;
    }
    let mut rest = rest.get(whole..).unwrap_or("");
    if let Some(fraction) = rest.strip_prefix('.') {
        let len = digits(fraction);
        if len == 0 {
            return false;
        }
        rest = fraction.get(len..).unwrap_or("");
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let len = digits(exponent);
        return len > 0 && len == exponent.len();
    }
    rest.is_empty()
}

/// A string, escaped where JSON requires it.
pub(super) fn string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|b| b < 0x20 || b == b'"' || b == b'\\') {
        let (plain, special) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(plain);
        let mut chars = special.chars();
        match chars.next() {
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(c @ ('"' | '\\')) => out.extend(['\\', c]),
            Some(c) => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

fn integers(element: ElementView<'_>, options: &JsonOptions<'_>, out: &mut String) {
    let is_64_bit = matches!(element.vr(), Vr::UV | Vr::SV);
    let mut list = List::new(out);
    for value in element.integers().into_iter().flatten() {
        let out = list.next();
        let quoted = is_64_bit && (options.numbers_as_strings || value.unsigned_abs() > 1 << 53);
        let _ = if quoted { write!(out, "\"{value}\"") } else { write!(out, "{value}") };
    }
    list.end();
}

fn floats(element: ElementView<'_>, vr: Vr, out: &mut String) {
    let mut list = List::new(out);
    for value in element.floats().into_iter().flatten() {
        let out = list.next();
        match not_finite(value) {
            Some(name) => {
                let _ = write!(out, "\"{name}\"");
            }
            None => float(value, vr, out),
        }
    }
    list.end();
}

fn binary(element: ElementView<'_>, options: &JsonOptions<'_>, out: &mut String) {
    if is_elsewhere(element, options.max_inline, options.inline_pixel_data) {
        if let Some(uri) = options.bulk_data_uri.and_then(|hook| hook(element)) {
            out.push_str(",\"BulkDataURI\":");
            string(&uri, out);
        }
        return;
    }
    out.push_str(",\"InlineBinary\":\"");
    base64(&element.little_endian(), out);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_json() {
        for text in ["0", "-0", "12", "1.5", "-1.50E+02", "1e5"] {
            assert!(is_json_number(text), "{text}");
        }
        for text in ["", "+1", "01", ".5", "1.", "1e", "1,5", "NaN", " 1", "1e+", "--1", "1.5.5"] {
            assert!(!is_json_number(text), "{text}");
        }
    }

    #[test]
    fn strings_are_escaped() {
        let mut out = String::new();
        string("a\"b\\c\n\u{1}\u{e9}", &mut out);
        assert_eq!(out, r#""a\"b\\c\n\u0001é""#);
    }
}
