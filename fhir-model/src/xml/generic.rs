//! XML to JSON and back without knowing types, for what the model has no place for.
//!
//! Both directions make a flat list of values first and walk it with a stack of their own, so that neither the depth nor
//! the number of members matters.

mod from_xml;
mod to_xml;

use std::borrow::Cow;

pub(crate) use from_xml::{json_members, json_object};
pub(super) use to_xml::{write_member, write_resource};

use super::chars::{is_name, write_attribute};
use super::tokens::{Token, Tokens};
use crate::json::Cursor;

/// Names that FHIR uses for lists only.
const LISTS: [&str; 12] = [
    "coding",
    "contained",
    "extension",
    "given",
    "line",
    "modifierExtension",
    "prefix",
    "profile",
    "security",
    "suffix",
    "tag",
    "telecom",
];

/// The text of a JSON string; `None` when it is another value.
pub(super) fn string(raw: &str) -> Option<Cow<'_, str>> {
    let mut cursor = Cursor::new(raw, usize::MAX);
    cursor.space();
    let text = cursor.string().ok()?;
    cursor.end().is_ok().then_some(text)
}

/// Name and value of the attribute that a member stands for.
pub(super) fn attribute<'a>(name: &'a str, raw: &'a str) -> Option<(&'a str, Cow<'a, str>)> {
    let name = name.strip_prefix('@').filter(|name| is_name(name))?;
    string(raw).map(|value| (name, value))
}

/// Whether the prefix of an attribute's name is declared beside it; `text` tells whether a member is there and a string.
pub(super) fn is_bound(name: &str, text: impl Fn(&str) -> bool) -> bool {
    match name.split_once(':') {
        None | Some(("xml" | "xmlns", _)) => true,
        Some((prefix, _)) => text(&format!("@xmlns:{prefix}")),
    }
}

/// The id of a resource kept as XML, if it has one without escapes.
pub(crate) fn find_id(raw: &str) -> Option<&str> {
    let (start, end) = id_value(raw)?;
    raw.get(start..end).filter(|text| !text.contains('&'))
}

/// Where the value of the id stands, without quotes.
fn id_value(raw: &str) -> Option<(usize, usize)> {
    let mut tokens = Tokens::of(raw, usize::MAX);
    loop {
        match tokens.next().ok()? {
            Token::Start(tag) => {
                let local = tag.name.split_once(':').map_or(tag.name, |(_, local)| local);
                if tokens.depth == 2 && local == "id" {
                    return tag.value.map(|value| value.range(&tag));
                }
                if tag.empty {
                    tokens.leave();
                }
            }
            Token::End | Token::Text(_) => {}
            Token::Eof => return None,
        }
    }
}

/// Changes the id of a resource kept as XML, or adds one at the front.
pub(crate) fn set_id(raw: &mut String, id: &str) {
    let mut value = Vec::new();
    write_attribute(id, &mut value);
    let value = String::from_utf8(value).unwrap_or_default();
    if let Some((start, end)) = id_value(raw) {
        raw.replace_range(start..end, &value);
        return;
    }
    let mut tokens = Tokens::of(raw, usize::MAX);
    let Ok(Token::Start(tag)) = tokens.next() else { return };
    let prefix = tag.name.split_once(':').map_or(String::new(), |(prefix, _)| format!("{prefix}:"));
    let (name, empty, at) = (tag.name.to_owned(), tag.empty, tokens.pos());
    let child = format!("<{prefix}id value=\"{value}\"/>");
    if empty {
        raw.replace_range(at - 2..at, &format!(">{child}</{name}>"));
    } else {
        raw.insert_str(at, &child);
    }
}
