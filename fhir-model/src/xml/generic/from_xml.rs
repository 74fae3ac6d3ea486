//! XML to JSON without types.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::LISTS;
use crate::json::write_string;
use crate::table::{FieldInfo, TypeInfo};
use crate::unknown::Unknown;
use crate::xml::chars::{from_name, text};
use crate::xml::tag::Tag;
use crate::xml::tokens::{Namespace, Token, Tokens};
use crate::xml::{FHIR, XHTML, XSI};

/// The JSON of what a node has no place for, of which some is XML. What is JSON stays.
pub(crate) fn json_members(unknown: &Unknown, info: &TypeInfo) -> Unknown {
    let mut out = Unknown::default();
    let mut done = Vec::new();
    for member in unknown {
        if !member.raw.starts_with('<') {
            out.push(member.name.clone(), member.raw.clone(), member.position);
        } else if !done.contains(&member.name.as_str()) {
            done.push(&member.name);
            let mut tree = Tree::default();
            let same = unknown.iter().filter(|m| m.name == member.name && m.raw.starts_with('<'));
            let items: Vec<usize> = same.filter_map(|m| tree.read(&m.raw)).collect();
            let bare = member.name.strip_prefix('_').unwrap_or(&member.name);
            let field = info.field(bare).and_then(|at| info.fields.get(at));
            let list = field.map_or(LISTS.contains(&bare), FieldInfo::is_list);
            for (name, work) in tree.member(&member.name, &items, list) {
                out.push(name, tree.json(work), member.position);
            }
        }
    }
    out
}

/// The JSON of a resource kept as XML.
pub(crate) fn json_object(raw: &str, resource_type: &str) -> String {
    let mut tree = Tree::default();
    match tree.read(raw) {
        Some(item) => tree.json(vec![Work::Resource(item, resource_type.to_owned())]),
        None => "{}".to_owned(),
    }
}

/// The elements of a fragment, each with the indexes of its children.
#[derive(Default)]
struct Tree<'a> {
    items: Vec<Item<'a>>,
}

#[derive(Default)]
struct Item<'a> {
    name: Cow<'a, str>,
    value: Option<Cow<'a, str>>,
    /// Members that attributes stand for.
    attributes: Vec<(String, Cow<'a, str>)>,
    text: String,
    children: Vec<usize>,
    /// A narrative as it is written.
    xhtml: Option<&'a str>,
    nil: bool,
}

/// What is still to be written, last first.
enum Work {
    Text(&'static str),
    Json(String),
    /// An element as a value.
    Value(usize),
    /// What stands under `_name`.
    Part(usize),
    Resource(usize, String),
}

impl<'a> Tree<'a> {
    /// Reads a fragment and gives its index; `None` when it is not well-formed.
    fn read(&mut self, raw: &'a str) -> Option<usize> {
        let mut tokens = Tokens::of(raw, usize::MAX);
        let mut open: Vec<usize> = Vec::new();
        let mut root = None;
        loop {
            match tokens.next().ok()? {
                Token::Start(tag) => {
                    if root.is_none() {
                        tokens.adopt_fhir();
                    }
                    let mut item = item(&tokens, &tag)?;
                    let at = self.items.len();
                    if tokens.resolve(tag.name)?.0 == Namespace::Xhtml {
                        tokens.skip(&tag).ok()?;
                        item.xhtml = Some(tokens.since(tag.start));
                    } else if tag.empty {
                        tokens.leave();
                    } else {
                        open.push(at);
                    }
                    let parent = open.iter().rev().find(|o| **o != at).copied();
                    self.items.push(item);
                    match parent.and_then(|parent| self.items.get_mut(parent)) {
                        Some(parent) => parent.children.push(at),
                        None => root = root.or(Some(at)),
                    }
                }
                Token::End => {
                    open.pop();
                }
                Token::Text(at) => {
                    if let Some(item) = open.last().and_then(|at| self.items.get_mut(*at)) {
                        text(tokens.since(at), &mut item.text);
                    }
                }
                Token::Eof => return root,
            }
        }
    }

    /// The members that elements of one name make: the value, and id and extensions of primitives.
    fn member(&self, name: &str, items: &[usize], list: bool) -> Vec<(String, Vec<Work>)> {
        let get = |at: &usize| self.items.get(*at);
        let list = list || items.len() > 1;
        let scalars = items.iter().filter_map(get).any(Item::is_scalar);
        let parts = !name.starts_with('_') && items.iter().filter_map(get).all(|item| self.is_part(item));
        let mut out = Vec::new();
        let wrap = |entries: Vec<Work>| {
            if !list {
                return entries;
            }
            let mut work = vec![Work::Text("[")];
            for (i, entry) in entries.into_iter().enumerate() {
                if i > 0 {
                    work.push(Work::Text(","));
                }
                work.push(entry);
            }
            work.push(Work::Text("]"));
            work
        };
        if scalars {
            let entry = |at: &usize| match get(at).filter(|item| item.is_scalar()) {
                Some(_) => Work::Value(*at),
                None => Work::Text("null"),
            };
            out.push((name.to_owned(), wrap(items.iter().map(entry).collect())));
        }
        let has_part = |at: &usize| get(at).is_some_and(Item::has_part);
        if parts || (scalars && items.iter().any(has_part)) {
            let entry = |at: &usize| if has_part(at) { Work::Part(*at) } else { Work::Text("null") };
            out.push((format!("_{name}"), wrap(items.iter().map(entry).collect())));
        } else if !scalars {
            out.push((name.to_owned(), wrap(items.iter().map(|at| Work::Value(*at)).collect())));
        }
        out
    }

    /// Whether an element can only be a primitive without value: id and extensions are all it has.
    fn is_part(&self, item: &Item<'_>) -> bool {
        let extension = |at: &usize| self.items.get(*at).is_some_and(|child| child.name == "extension");
        !item.is_scalar()
            && item.text.is_empty()
            && !item.children.is_empty()
            && item.children.iter().all(extension)
            && item.attributes.iter().all(|(name, _)| name == "id")
            && !LISTS.contains(&&*item.name)
    }

    /// The JSON text of what `work` lists.
    fn json(&self, mut work: Vec<Work>) -> String {
        let mut out = Vec::new();
        work.reverse();
        while let Some(next) = work.pop() {
            let (at, more) = match next {
                Work::Text(text) => {
                    out.extend_from_slice(text.as_bytes());
                    continue;
                }
                Work::Json(text) => {
                    out.extend_from_slice(text.as_bytes());
                    continue;
                }
                Work::Value(at) => (at, self.value(at, &mut out)),
                Work::Part(at) => (at, Some(self.object(at, None))),
                Work::Resource(at, name) => (at, Some(self.object(at, Some(&name)))),
            };
            debug_assert!(at < self.items.len());
            work.extend(more.into_iter().flatten().rev());
        }
        String::from_utf8(out).unwrap_or_default()
    }

    /// Writes a scalar; or what an object is made of.
    fn value(&self, at: usize, out: &mut Vec<u8>) -> Option<Vec<Work>> {
        let item = self.items.get(at)?;
        if let Some(raw) = item.xhtml {
            write_string(raw, out);
        } else if item.nil {
            out.extend_from_slice(b"null");
        } else if let Some(value) = &item.value {
            match &**value {
                word @ ("true" | "false") => out.extend_from_slice(word.as_bytes()),
                text => write_string(text, out),
            }
        } else {
            if let [child] = item.children.as_slice()
                && item.attributes.is_empty()
                && let Some(inner) = self.items.get(*child)
                && inner.name.starts_with(|c: char| c.is_ascii_uppercase())
            {
                return Some(vec![Work::Resource(*child, inner.name.clone().into_owned())]);
            }
            return Some(self.object(at, None));
        }
        None
    }

    /// The members of an object.
    fn object(&self, at: usize, resource_type: Option<&str>) -> Vec<Work> {
        let Some(item) = self.items.get(at) else { return Vec::new() };
        let mut work = vec![Work::Text("{")];
        let mut add = |name: &str, value: Vec<Work>| {
            let mut key = Vec::new();
            if work.len() > 1 {
                key.push(b',');
            }
            write_string(name, &mut key);
            key.push(b':');
            work.push(Work::Json(String::from_utf8(key).unwrap_or_default()));
            work.extend(value);
        };
        let string = |text: &str| {
            let mut out = Vec::new();
            write_string(text, &mut out);
            vec![Work::Json(String::from_utf8(out).unwrap_or_default())]
        };
        if let Some(name) = resource_type {
            add("resourceType", string(name));
        }
        for (name, value) in &item.attributes {
            add(name, string(value));
        }
        // Groups of one name, in the order of their first.
        let mut index: BTreeMap<&str, usize> = BTreeMap::new();
        let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
        for child in &item.children {
            let Some(name) = self.items.get(*child).map(|c| &*c.name) else { continue };
            let at = *index.entry(name).or_insert(groups.len());
            match groups.get_mut(at) {
                Some((_, list)) => list.push(*child),
                None => groups.push((name, vec![*child])),
            }
        }
        for (name, list) in groups {
            for (name, value) in self.member(name, &list, LISTS.contains(&name)) {
                add(&name, value);
            }
        }
        if !item.text.is_empty() {
            add("#text", string(item.text.trim()));
        }
        work.push(Work::Text("}"));
        work
    }
}

impl Item<'_> {
    const fn is_scalar(&self) -> bool {
        self.value.is_some() || self.xhtml.is_some() || self.nil
    }

    /// Whether there is something beside the value.
    const fn has_part(&self) -> bool {
        self.xhtml.is_none()
            && (!self.attributes.is_empty() || !self.children.is_empty() || !self.text.is_empty())
    }
}

/// An element with its attributes.
fn item<'a>(tokens: &Tokens<'a>, tag: &Tag<'a>) -> Option<Item<'a>> {
    let local = tag.name.split_once(':').map_or(tag.name, |(_, local)| local);
    let mut out = Item { name: from_name(local), ..Item::default() };
    let mut attributes = tag.attributes();
    while let Some((name, value)) = attributes.next().ok()? {
        let prefix = name.split_once(':').map(|(prefix, _)| prefix);
        let value = value.text(tag).ok()?;
        match (name, prefix) {
            ("value", _) => out.value = Some(value),
            ("id" | "url", _) => out.attributes.push((name.to_owned(), value)),
            ("xmlns", _) => {}
            (_, Some("xmlns")) if [FHIR, XHTML, XSI].contains(&&*value) => {}
            (_, Some(prefix)) if tokens.namespace(prefix) == Some(XSI) => {
                out.nil |= name.ends_with(":nil") && value == "true";
            }
            _ => out.attributes.push((format!("@{name}"), value)),
        }
    }
    Some(out)
}
