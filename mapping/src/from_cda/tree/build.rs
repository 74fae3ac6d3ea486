//! XML to the flat list, with limits on what it may hold.

use std::borrow::Cow;
use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{Attribute, Item, NONE, Space, Tree};
use crate::error::ErrorKind;

const HL7: &str = "urn:hl7-org:v3";
const SDTC: &str = "urn:hl7-org:sdtc";
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Deepest nesting that is read; real documents stay below 30.
const MAX_DEPTH: usize = 1_000;
/// Most elements and texts of one document.
const MAX_ITEMS: usize = 10_000_000;

/// What cannot be read: what is wrong, and where.
pub(in crate::from_cda) type Fault = (ErrorKind, u64);

/// Reads a document.
pub(in crate::from_cda) fn build<'a>(text: &'a str) -> Result<Tree<'a>, Fault> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut builder = Builder { text, ..Builder::default() };
    loop {
        let start = reader.buffer_position();
        let at = u32::try_from(start).map_err(|_| (ErrorKind::Limit, start))?;
        let fault = |kind: ErrorKind| (kind, start);
        match reader.read_event().map_err(|_| (ErrorKind::Parse, reader.error_position()))? {
            Event::Start(tag) => builder.open(&tag, at, false).map_err(fault)?,
            Event::Empty(tag) => {
                builder.open(&tag, at, true).map_err(fault)?;
                builder.close();
            }
            Event::End(_) => {
                builder.flush();
                builder.close();
            }
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                let end = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
                builder.chars(start, end).map_err(fault)?;
            }
            Event::DocType(_) => return Err(fault(ErrorKind::Parse)),
            Event::Comment(_) | Event::PI(_) => builder.flush(),
            Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    match (builder.open.is_empty(), builder.tree.items.is_empty()) {
        (true, false) => Ok(builder.tree),
        _ => Err((ErrorKind::Parse, reader.buffer_position())),
    }
}

/// An element whose end is not read yet.
#[derive(Debug)]
struct Open<'a> {
    at: u32,
    last: u32,
    texts: u32,
    names: HashMap<(&'a str, &'a str), u32>,
    /// Declarations before its own.
    declared: usize,
}

#[derive(Debug, Default)]
struct Builder<'a> {
    text: &'a str,
    tree: Tree<'a>,
    open: Vec<Open<'a>>,
    /// Prefix and name space, innermost last.
    spaces: Vec<(&'a str, Cow<'a, str>)>,
    root_space: Cow<'a, str>,
    /// Text that has been read since the last markup, and where it began.
    run: Option<(Cow<'a, str>, u32)>,
    in_narrative: u32,
}

impl<'a> Builder<'a> {
    fn chars(&mut self, start: u64, end: usize) -> Result<(), ErrorKind> {
        let from = usize::try_from(start).unwrap_or(usize::MAX);
        let raw = self.text.get(from..end).unwrap_or_default();
        if self.open.is_empty() {
            return if super::is_content(raw.trim_start_matches('\u{feff}')) {
                Err(ErrorKind::Parse)
            } else {
                Ok(())
            };
        }
        let piece = match raw.strip_prefix("<![CDATA[").and_then(|t| t.strip_suffix("]]>")) {
            Some(inner) => Cow::Borrowed(inner),
            None => unescape(raw).ok_or(ErrorKind::Parse)?,
        };
        match &mut self.run {
            Some((run, _)) => run.to_mut().push_str(&piece),
            None => self.run = Some((piece, u32::try_from(start).unwrap_or(NONE))),
        }
        Ok(())
    }

    /// Ends a run of text.
    fn flush(&mut self) {
        let Some((text, offset)) = self.run.take().filter(|(text, _)| !text.is_empty()) else { return };
        let Some(parent) = self.open.last_mut() else { return };
        parent.texts += 1;
        let ordinal = parent.texts;
        self.add(Item { text, ordinal, ..item(offset) });
    }

    fn add(&mut self, item: Item<'a>) -> u32 {
        let at = u32::try_from(self.tree.items.len()).unwrap_or(NONE);
        let mut item = item;
        item.in_narrative = self.in_narrative > 0;
        if let Some(parent) = self.open.last_mut() {
            item.parent = parent.at;
            let last = core::mem::replace(&mut parent.last, at);
            let (holder, first) = if last == NONE { (parent.at, true) } else { (last, false) };
            if let Some(holder) = self.tree.items.get_mut(holder as usize) {
                *(if first { &mut holder.first } else { &mut holder.next }) = at;
            }
        }
        self.tree.items.push(item);
        at
    }

    fn open(&mut self, tag: &BytesStart<'_>, offset: u32, empty: bool) -> Result<(), ErrorKind> {
        self.flush();
        if self.open.len() >= MAX_DEPTH || self.tree.items.len() >= MAX_ITEMS {
            return Err(ErrorKind::Limit);
        }
        if self.open.is_empty() && !self.tree.items.is_empty() {
            return Err(ErrorKind::Parse);
        }
        // `<`, the tag, `>` or `/>`.
        let from = offset as usize + 1;
        let inner = self.text.get(from..from + tag.len()).ok_or(ErrorKind::Parse)?;
        let (name, rest) = match inner.find(|c: char| c.is_ascii_whitespace()) {
            Some(end) => inner.split_at_checked(end).ok_or(ErrorKind::Parse)?,
            None => (inner, ""),
        };
        let name = if empty { name.trim_end_matches('/') } else { name };
        let declared = self.spaces.len();
        let raw = attributes(rest, from + name.len())?;
        for (name, value, _) in &raw {
            let prefix = name.strip_prefix("xmlns:").or_else(|| (*name == "xmlns").then_some(""));
            if let Some(prefix) = prefix {
                self.spaces.push((prefix, value.clone()));
            }
        }
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        if self.tree.items.is_empty() {
            self.root_space = self.space_of(prefix).unwrap_or_default();
        }
        let first = u32::try_from(self.tree.attributes.len()).unwrap_or(NONE);
        let item_at = u32::try_from(self.tree.items.len()).unwrap_or(NONE);
        for (name, value, offset) in raw {
            let (prefix, local) = name.split_once(':').unwrap_or(("", name));
            if matches!(name, "ID" | "id" | "xml:id") {
                self.tree.ids.entry(value.clone()).or_insert(item_at);
            }
            let space = match prefix {
                "" if name == "xmlns" => Space::Xmlns,
                "" => Space::Root,
                "xmlns" => Space::Xmlns,
                _ => self.space(prefix),
            };
            self.tree.attributes.push(Attribute { space, name: local, value, offset });
        }
        let space = self.space(prefix);
        let key = match space {
            Space::Root => "",
            Space::Sdtc => "sdtc",
            Space::Xsi | Space::Xmlns => "xsi",
            Space::Other(prefix) => prefix,
        };
        let ordinal = self.open.last_mut().map_or(1, |parent| {
            let count = parent.names.entry((key, local)).or_insert(0);
            *count += 1;
            *count
        });
        let to = u32::try_from(self.tree.attributes.len()).unwrap_or(NONE);
        let at = self.add(Item { name: local, space, ordinal, from: first, to, ..item(offset) });
        let is_narrative = self.tree.items.get(at as usize).is_some_and(|i| self.tree.is_narrative(i));
        if self.in_narrative > 0 || is_narrative {
            self.in_narrative += 1;
        }
        self.open.push(Open { at, last: NONE, texts: 0, names: HashMap::new(), declared });
        Ok(())
    }

    fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.spaces.truncate(open.declared);
            self.in_narrative = self.in_narrative.saturating_sub(1);
        }
    }

    fn space_of(&self, prefix: &str) -> Option<Cow<'a, str>> {
        self.spaces.iter().rev().find(|(p, _)| *p == prefix).map(|(_, uri)| uri.clone())
    }

    fn space(&self, prefix: &'a str) -> Space<'a> {
        let declared = self.spaces.iter().rev().find(|(p, _)| *p == prefix).map(|(_, uri)| uri.as_ref());
        match (declared, prefix) {
            (Some(uri), _) if uri == self.root_space => Space::Root,
            (Some(XSI), _) | (None, "xsi") => Space::Xsi,
            (Some(SDTC), _) | (None, "sdtc") => Space::Sdtc,
            // A part of a document that was cut out of it has lost its declarations.
            (Some(HL7), _) | (None, "") => Space::Root,
            _ => Space::Other(prefix),
        }
    }
}

fn item<'a>(offset: u32) -> Item<'a> {
    Item {
        name: "",
        space: Space::Root,
        text: Cow::Borrowed(""),
        offset,
        ordinal: 1,
        parent: NONE,
        first: NONE,
        next: NONE,
        from: 0,
        to: 0,
        in_narrative: false,
    }
}

/// Name, value and offset of the value.
type Raw<'t> = (&'t str, Cow<'t, str>, u32);

/// The attributes of a tag.
fn attributes(rest: &str, base: usize) -> Result<Vec<Raw<'_>>, ErrorKind> {
    let mut out = Vec::new();
    let mut here = rest.trim_start();
    loop {
        here = here.trim_start();
        if here.is_empty() || here == "/" {
            return Ok(out);
        }
        let (name, after) = here.split_once('=').ok_or(ErrorKind::Parse)?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or(ErrorKind::Parse)?;
        let value = after.get(1..).unwrap_or_default();
        let (value, left) = value.split_once(quote).ok_or(ErrorKind::Parse)?;
        let offset = base + rest.len() - left.len() - 1 - value.len();
        let value = normalised(unescape(value).ok_or(ErrorKind::Parse)?);
        out.push((name.trim(), value, u32::try_from(offset).unwrap_or(NONE)));
        here = left;
    }
}

/// Line ends and tabs in the value of an attribute are spaces.
fn normalised(value: Cow<'_, str>) -> Cow<'_, str> {
    match value.contains(['\n', '\r', '\t']) {
        true => Cow::Owned(value.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ")),
        false => value,
    }
}

/// Text with its references resolved: the five of XML and those of characters.
fn unescape(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains(['&', '\r']) {
        return Some(Cow::Borrowed(text));
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, left) = after.split_once(';')?;
        out.push(character(name)?);
        rest = left;
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}

fn character(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}
