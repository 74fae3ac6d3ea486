//! JSON to XML without types.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::is_bound;
use crate::error::Error;
use crate::json::Cursor;
use crate::xml::chars::{is_name, to_name, write_text};
use crate::xml::write::Writer;
use crate::xml::{FHIR, XSI, narrative};

/// Writes a member, with what JSON has under `_name`. `raw` is empty when there is nothing but that.
pub(in crate::xml) fn write_member(writer: &mut Writer<'_>, name: &str, raw: &str, part: Option<&str>) {
    let mut tree = Tree::default();
    let value = if raw.is_empty() { None } else { tree.read(raw).ok() };
    let part = part.and_then(|part| tree.read(part).ok());
    tree.write(writer, vec![Work::Member(name, value, part)]);
}

/// Writes a resource; `raw` is the whole object.
pub(in crate::xml) fn write_resource(writer: &mut Writer<'_>, name: &str, raw: &str, outermost: bool) {
    let mut tree = Tree::default();
    let root = tree.read(raw).ok();
    tree.write(writer, vec![Work::Resource(name, root, outermost)]);
}

/// The values of a text, containers with the indexes of what they hold.
#[derive(Default)]
struct Tree<'a> {
    values: Vec<Value<'a>>,
}

enum Value<'a> {
    Object(Vec<(Cow<'a, str>, usize)>),
    Array(Vec<usize>),
    Text(Cow<'a, str>),
    /// A number, `true` or `false`.
    Word(&'a str),
    Null,
}

/// What is still to be written, last first.
enum Work<'t> {
    /// Name, value and what stands under `_name`.
    Member(&'t str, Option<usize>, Option<usize>),
    Resource(&'t str, Option<usize>, bool),
    Text(&'t str),
    Close(Cow<'t, str>),
}

impl<'a> Tree<'a> {
    /// Reads a text and gives the index of its value.
    fn read(&mut self, raw: &'a str) -> Result<usize, Error> {
        let mut cursor = Cursor::new(raw, usize::MAX);
        let mut open: Vec<usize> = Vec::new();
        let mut key = None;
        cursor.space();
        loop {
            let at = self.values.len();
            let (value, close) = match cursor.peek() {
                Some(b'{') => (Value::Object(Vec::new()), b'}'),
                Some(b'[') => (Value::Array(Vec::new()), b']'),
                Some(b'"') => (Value::Text(cursor.string()?), 0),
                Some(b'n') => {
                    cursor.word("null")?;
                    (Value::Null, 0)
                }
                Some(b't' | b'f' | b'-' | b'0'..=b'9') => (Value::Word(cursor.skip()?), 0),
                _ => return Err(cursor.unexpected()),
            };
            self.values.push(value);
            match (open.last().and_then(|o| self.values.get_mut(*o)), key.take()) {
                (Some(Value::Object(list)), Some(name)) => list.push((name, at)),
                (Some(Value::Array(list)), _) => list.push(at),
                _ => {}
            }
            let mut more = false;
            if close != 0 {
                cursor.open(if close == b'}' { b'{' } else { b'[' })?;
                if !cursor.close_empty(close) {
                    open.push(at);
                    more = true;
                }
            }
            while !more {
                let Some(last) = open.last() else { return Ok(at) };
                let object = matches!(self.values.get(*last), Some(Value::Object(_)));
                more = cursor.more(if object { b'}' } else { b']' })?;
                if !more {
                    let closed = open.pop();
                    if open.is_empty() {
                        return Ok(closed.unwrap_or(at));
                    }
                }
            }
            if matches!(open.last().and_then(|o| self.values.get(*o)), Some(Value::Object(_))) {
                key = Some(cursor.key()?);
            }
        }
    }

    fn write(&'a self, writer: &mut Writer<'_>, mut work: Vec<Work<'a>>) {
        while let Some(next) = work.pop() {
            match next {
                Work::Text(text) => write_text(text, writer.out),
                Work::Close(name) => writer.close(&name),
                Work::Resource(name, at, outermost) => {
                    let name = to_name(name);
                    writer.open(&name);
                    if outermost {
                        writer.attribute("xmlns", FHIR);
                    }
                    self.content(writer, &mut work, name, at, true);
                }
                Work::Member(name, value, part) => self.member(writer, &mut work, name, value, part),
            }
        }
    }

    fn get(&self, at: Option<usize>) -> Option<&Value<'a>> {
        self.values.get(at?)
    }

    fn member(
        &'a self,
        writer: &mut Writer<'_>,
        work: &mut Vec<Work<'a>>,
        name: &'a str,
        value: Option<usize>,
        part: Option<usize>,
    ) {
        let (first, second) = (self.get(value), self.get(part));
        if let (Some(Value::Array(_)), _) | (_, Some(Value::Array(_))) = (first, second) {
            let list = |v: Option<&'a Value<'a>>| match v {
                Some(Value::Array(list)) => list.as_slice(),
                _ => &[],
            };
            let (values, parts) = (list(first), list(second));
            for i in (0..values.len().max(parts.len())).rev() {
                work.push(Work::Member(name, values.get(i).copied(), parts.get(i).copied()));
            }
            return;
        }
        if name == "#text" {
            if let Some(Value::Text(text)) = first {
                work.push(Work::Text(text));
            }
            return;
        }
        if let (Some(Value::Text(text)), "div", None) = (first, name, second)
            && let Some(text) = narrative::fit(text).filter(|div| div.len() == text.len())
        {
            writer.line();
            writer.out.extend_from_slice(text.as_bytes());
            return;
        }
        let tag = to_name(name);
        writer.open(&tag);
        match first {
            Some(Value::Text(text)) => writer.attribute("value", text),
            Some(Value::Word(word)) => writer.attribute("value", word),
            Some(Value::Object(members)) => {
                let named = members.iter().find(|(name, _)| name == "resourceType");
                if let Some(Value::Text(name)) = named.and_then(|(_, at)| self.values.get(*at)) {
                    writer.begin();
                    work.push(Work::Close(tag));
                    work.push(Work::Resource(name, value, false));
                    return;
                }
                self.content(writer, work, tag, value, false);
                return;
            }
            _ if !matches!(second, Some(Value::Object(_))) => {
                writer.attribute("xmlns:xsi", XSI);
                writer.attribute("xsi:nil", "true");
            }
            _ => {}
        }
        self.content(writer, work, tag, part, false);
    }

    /// The rest of an element whose name is written: attributes and children.
    fn content(
        &'a self,
        writer: &mut Writer<'_>,
        work: &mut Vec<Work<'a>>,
        name: Cow<'a, str>,
        at: Option<usize>,
        resource: bool,
    ) {
        let Some(Value::Object(members)) = self.get(at) else {
            writer.out.extend_from_slice(b"/>");
            return;
        };
        let url = matches!(&*name, "extension" | "modifierExtension");
        let mut children = Vec::new();
        // A name that stands twice is an attribute once.
        let mut attributes = BTreeSet::new();
        let index: BTreeMap<&str, usize> = members.iter().map(|(name, at)| (&**name, *at)).collect();
        let text_of = |at: usize| match self.values.get(at) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        };
        let bound =
            |name: &str| is_bound(name, |other| index.get(other).is_some_and(|at| text_of(*at).is_some()));
        for (name, at) in members {
            let text = text_of(*at);
            match (&**name, text) {
                ("resourceType", Some(_)) if resource => {}
                ("id", Some(text)) if !resource && attributes.insert("id") => writer.attribute("id", text),
                ("url", Some(text)) if url && attributes.insert("url") => writer.attribute("url", text),
                (name, text) => match (name.strip_prefix('@').filter(|n| is_name(n) && bound(n)), text) {
                    (Some(name), Some(text)) if attributes.insert(name) => writer.attribute(name, text),
                    _ => match name.strip_prefix('_') {
                        Some(bare) if index.contains_key(bare) => {}
                        Some(bare) => children.push(Work::Member(bare, None, Some(*at))),
                        None => {
                            let part = index.get(format!("_{name}").as_str()).copied();
                            children.push(Work::Member(name, Some(*at), part));
                        }
                    },
                },
            }
        }
        if children.is_empty() {
            writer.out.extend_from_slice(b"/>");
            return;
        }
        writer.begin();
        work.push(Work::Close(name));
        work.extend(children.into_iter().rev());
    }
}
