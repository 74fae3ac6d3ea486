//! The datatypes of the hub as those of HL7 v2: the inverse of `from_hl7v2::datatypes`, component by component.

pub(super) mod address;
pub(super) mod concept;
pub(super) mod identifier;
pub(super) mod name;
pub(super) mod party;
pub(super) mod place;
pub(super) mod quantity;
pub(super) mod system;
pub(super) mod telecom;
pub(super) mod time;

use super::way::{Way, known};
use crate::model::{Extension, ExtensionValue, Text, Val};
use crate::trace::Origin;
use std::borrow::Cow;

/// The extension with this url.
pub(super) fn extension<'e, 'a>(list: &'e [Extension<'a>], url: &str) -> Option<&'e Extension<'a>> {
    list.iter().find(|e| known(&e.url) == Some(url))
}

/// The text an extension holds.
pub(super) fn text_of<'e, 'a>(extension: &'e Extension<'a>) -> Option<&'e Val<Cow<'a, str>>> {
    match extension.value.as_ref()? {
        ExtensionValue::String(v) | ExtensionValue::Code(v) | ExtensionValue::Uri(v) => Some(v),
        ExtensionValue::Decimal(v) | ExtensionValue::DateTime(v) => Some(v),
        _ => None,
    }
}

/// The text of the extension with this url, and what its url came from, which decides where it goes.
pub(super) fn text_in<'a>(list: &[Extension<'a>], url: &str) -> (Text<'a>, Option<Origin>) {
    let Some(found) = extension(list, url) else { return (None, None) };
    (text_of(found).cloned(), found.url.as_ref().map(|u| u.by))
}

/// The field that an element was read from, when it says so: see `Options::source_fields`.
pub(super) fn marked<'e>(list: &'e [Extension<'_>]) -> Option<(&'e str, [Origin; 2])> {
    let found = extension(list, crate::ids::SOURCE_FIELD)?;
    let value = text_of(found)?;
    Some((value.is.as_ref(), [value.by, found.url.as_ref().map_or(Origin::NONE, |u| u.by)]))
}

/// Writes the text of an extension, with its url as what decided.
pub(super) fn put_extension(
    w: Way<'_, '_>,
    rule: crate::trace::Rule,
    list: &[Extension<'_>],
    url: &str,
) -> Option<super::tree::Cell> {
    let (text, by) = text_in(list, url);
    let cell = w.text(rule, &text)?;
    w.decided(&cell, by);
    Some(cell)
}
