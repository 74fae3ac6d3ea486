//! A data set before it is bytes: attributes, items, and where each value came from.

use std::collections::BTreeMap;

use synovia_dicom_meta::{Builder, DataSet, Tag, Vr, dictionary};

use super::way::Way;
use crate::error::Error;
use crate::trace::At;
pub(super) use crate::way::Cell;

enum Element {
    Values(Vec<Cell>),
    Items(Vec<Item>),
}

/// A data set or an item of a sequence.
#[derive(Default)]
pub(super) struct Item(BTreeMap<Tag, Element>);

/// The keyword of an attribute: its name in paths.
pub(super) fn keyword(tag: Tag) -> &'static str {
    dictionary::keyword(tag).unwrap_or("")
}

impl Item {
    /// Adds a value to an attribute.
    pub(super) fn text(&mut self, tag: Tag, cell: Option<Cell>) {
        let Some(cell) = cell.filter(|cell| !cell.text.is_empty()) else { return };
        if let Element::Values(values) = self.0.entry(tag).or_insert_with(|| Element::Values(Vec::new())) {
            values.push(cell);
        }
    }

    /// Adds an item to a sequence, unless nothing is in it.
    pub(super) fn push(&mut self, tag: Tag, item: Self) {
        if item.is_empty() {
            return;
        }
        if let Element::Items(items) = self.0.entry(tag).or_insert_with(|| Element::Items(Vec::new())) {
            items.push(item);
        }
    }

    /// Adds all that another has.
    pub(super) fn append(&mut self, other: Self) {
        for (tag, element) in other.0 {
            match element {
                Element::Values(values) => values.into_iter().for_each(|value| self.text(tag, Some(value))),
                Element::Items(items) => items.into_iter().for_each(|item| self.push(tag, item)),
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, tag: Tag) -> bool {
        self.0.contains_key(&tag)
    }

    /// The items of a sequence.
    pub(super) fn items(&self, tag: Tag) -> &[Self] {
        match self.0.get(&tag) {
            Some(Element::Items(items)) => items,
            _ => &[],
        }
    }

    /// The first value of any attribute: what shows that something decided the item.
    pub(super) fn first(&mut self) -> Option<&mut Cell> {
        self.0.values_mut().find_map(|element| match element {
            Element::Values(values) => values.first_mut(),
            Element::Items(items) => items.iter_mut().find_map(Self::first),
        })
    }

    /// The data set, every value linked with its place.
    pub(super) fn finish(&self, w: Way<'_, '_>) -> Result<DataSet<'static>, Error> {
        let mut builder = Builder::new();
        self.write(w, At::NONE, &mut builder).map_err(|e| Error::from_dicom(&e, 0))?;
        builder.finish().map_err(|e| Error::from_dicom(&e, 0))
    }

    /// Items nest as deep as the lines that make them, which are not of the input.
    fn write(&self, w: Way<'_, '_>, at: At, to: &mut Builder) -> Result<(), synovia_dicom_meta::Error> {
        for (tag, element) in &self.0 {
            match element {
                Element::Values(values) => {
                    let text = joined(w, at, *tag, values);
                    if !text.is_empty() {
                        to.text(*tag, &text)?;
                    }
                }
                Element::Items(items) => {
                    to.start_sequence(*tag)?;
                    for (number, item) in (0_u32..).zip(items) {
                        to.start_item()?;
                        item.write(w, w.cx.trace.place(at, keyword(*tag), Some(number)), to)?;
                        to.end_item()?;
                    }
                    to.end_sequence()?;
                }
            }
        }
        Ok(())
    }
}

/// The values an attribute can hold; the others are given up.
fn joined(w: Way<'_, '_>, at: At, tag: Tag, values: &[Cell]) -> String {
    let vr = dictionary::lookup(tag).and_then(|attribute| attribute.vrs.iter().next()).unwrap_or(Vr::LO);
    let place = w.cx.trace.place(at, keyword(tag), None);
    let mut out = String::new();
    for cell in values {
        if let Some(code) = fault(vr, &cell.text) {
            cell.by.iter().for_each(|by| w.refuse(*by, code));
            continue;
        }
        if !out.is_empty() {
            out.push('\\');
        }
        out.push_str(&cell.text);
        cell.by.iter().for_each(|by| w.cx.trace.link(*by, place));
    }
    out
}

/// Why a value cannot stand in an attribute of this representation (PS3.5 6.2).
fn fault(vr: Vr, text: &str) -> Option<&'static str> {
    let info = vr.info()?;
    // Spaces mean nothing in DICOM: such a value is none, and would be read as one that is empty.
    let nothing: &[char] = if vr == Vr::PN { &[' ', '^', '='] } else { &[' '] };
    if text.trim_matches(nothing).is_empty() {
        return Some("mapping/value-blank");
    }
    let lines = !info.multiple;
    let strange = |c: char| c.is_control() && !(lines && matches!(c, '\r' | '\n' | '\t' | '\u{c}'));
    if text.chars().any(strange) || (info.multiple && text.contains('\\')) {
        return Some("mapping/text-not-encodable");
    }
    let most = info.max_length as usize;
    let longest = match vr {
        Vr::PN => text.split('=').map(|group| group.chars().count()).max().unwrap_or(0),
        _ => text.chars().count(),
    };
    if most > 0 && longest > most {
        return Some("mapping/value-too-long");
    }
    let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, ' ' | '_');
    let valid = match vr {
        Vr::CS => text.chars().all(upper),
        Vr::AE => text.is_ascii(),
        Vr::UI => text.bytes().all(|b| b.is_ascii_digit() || b == b'.'),
        _ => true,
    };
    (!valid).then_some("mapping/value-not-valid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_an_attribute_cannot_hold_are_told() {
        assert_eq!(fault(Vr::SH, "0123456789ABCDEF"), None);
        assert_eq!(fault(Vr::SH, "0123456789ABCDEFG"), Some("mapping/value-too-long"));
        assert_eq!(fault(Vr::LO, "a\\b"), Some("mapping/text-not-encodable"));
        assert_eq!(fault(Vr::LT, "a\\b\r\n"), None);
        assert_eq!(fault(Vr::LO, "a\nb"), Some("mapping/text-not-encodable"));
        assert_eq!(fault(Vr::PN, &format!("{}={}", "x".repeat(64), "y".repeat(64))), None);
        assert_eq!(fault(Vr::PN, &"x".repeat(65)), Some("mapping/value-too-long"));
        assert_eq!(fault(Vr::LO, "  "), Some("mapping/value-blank"));
        assert_eq!(fault(Vr::PN, "^ ^"), Some("mapping/value-blank"));
        assert_eq!(fault(Vr::LO, "^"), None);
        assert_eq!(fault(Vr::CS, "ct"), Some("mapping/value-not-valid"));
        assert_eq!(fault(Vr::UI, "urn:oid:1.2"), Some("mapping/value-not-valid"));
    }
}
