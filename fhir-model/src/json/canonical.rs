//! One text for one content: JSON for signing and hashing.
//!
//! The rules are those of FHIR for signatures (<https://hl7.org/fhir/R4/json.html#canonical>, and the same page of R4B and
//! R5): no white space between tokens, members in alphabetical order, runs of white space in the narrative one space.
//! Where that page is silent RFC 8785 decides: order is by UTF-16 code units, and strings are escaped only where they must
//! be, the shortest way. Numbers keep their text, since `1.0` and `1.00` differ in FHIR; RFC 8785 would make them equal.

use std::borrow::Cow;

use super::token::Cursor;
use super::write::{string, to_json};
use crate::error::Error;
use crate::node::Node;

/// What is signed: the forms the specification names at `http://hl7.org/fhir/canonicalization/json`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CanonicalForm {
    /// Everything: `http://hl7.org/fhir/canonicalization/json`.
    #[default]
    Full,
    /// Without the narrative of the resource, its `text`: `…/json#data`.
    Data,
    /// Without narrative and `meta`, which servers change: `…/json#static`.
    Static,
    /// Nothing but `resourceType`, `id` and `text`: `…/json#narrative`.
    Narrative,
    /// A Bundle without its own `id` and `meta`, so that it can move between servers: `…/json#document`.
    Document,
}

impl CanonicalForm {
    /// Its address.
    #[must_use]
    pub const fn url(self) -> &'static str {
        match self {
            Self::Full => "http://hl7.org/fhir/canonicalization/json",
            Self::Data => "http://hl7.org/fhir/canonicalization/json#data",
            Self::Static => "http://hl7.org/fhir/canonicalization/json#static",
            Self::Narrative => "http://hl7.org/fhir/canonicalization/json#narrative",
            Self::Document => "http://hl7.org/fhir/canonicalization/json#document",
        }
    }

    /// Whether a member of the resource itself belongs to the form; resources inside are always whole.
    fn has(self, name: &str) -> bool {
        match self {
            Self::Full => true,
            Self::Data => name != "text",
            Self::Static => !matches!(name, "text" | "meta"),
            Self::Narrative => matches!(name, "resourceType" | "id" | "_id" | "text"),
            Self::Document => !matches!(name, "id" | "_id" | "meta"),
        }
    }
}

/// The canonical JSON of a resource or datatype. Members kept as they were read are brought into the form as well, and
/// members of the same name keep their order.
///
/// # Errors
/// When text kept as it was read is not JSON, which can only be where a program put it; the position is that in
/// [`to_json`](crate::to_json).
pub fn to_canonical_json(node: &dyn Node, form: CanonicalForm) -> Result<String, Error> {
    let text = to_json(node);
    let tree = Tree::read(&text)?;
    let mut out = Vec::with_capacity(text.len());
    tree.write(form, &mut out);
    // Only whole strings and ASCII are written, so this never fails.
    Ok(String::from_utf8(out).unwrap_or_default())
}

/// All values of a text, outermost first; objects and lists name theirs by index.
struct Tree<'t> {
    values: Vec<Value<'t>>,
}

struct Value<'t> {
    /// Name as a member; empty in lists.
    name: Cow<'t, str>,
    kind: Kind<'t>,
}

enum Kind<'t> {
    Object(Vec<usize>),
    List(Vec<usize>),
    Text(Cow<'t, str>),
    /// A number, `true`, `false` or `null`.
    Word(&'t str),
}

impl<'t> Tree<'t> {
    fn read(text: &'t str) -> Result<Self, Error> {
        let mut cursor = Cursor::new(text, usize::MAX);
        let mut tree = Self { values: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        let mut name = Cow::Borrowed("");
        cursor.space();
        loop {
            let at = tree.values.len();
            let (kind, close) = begin(&mut cursor)?;
            tree.values.push(Value { name: core::mem::take(&mut name), kind });
            if let Some(parent) = open.last() {
                tree.add(*parent, at);
            }
            if let Some(close) = close
                && !cursor.close_empty(close)
            {
                open.push(at);
                if close == b'}' {
                    name = cursor.key()?;
                }
                continue;
            }
            loop {
                let Some(inner) = open.last() else {
                    cursor.end()?;
                    return Ok(tree);
                };
                let object = matches!(tree.values.get(*inner).map(|v| &v.kind), Some(Kind::Object(_)));
                if cursor.more(if object { b'}' } else { b']' })? {
                    if object {
                        name = cursor.key()?;
                    }
                    break;
                }
                tree.sort(*inner);
                open.pop();
            }
        }
    }

    fn add(&mut self, parent: usize, child: usize) {
        if let Some(Value { kind: Kind::Object(list) | Kind::List(list), .. }) = self.values.get_mut(parent) {
            list.push(child);
        }
    }

    /// Brings the members of an object in order.
    fn sort(&mut self, object: usize) {
        let Some(Value { kind: Kind::Object(list), .. }) = self.values.get_mut(object) else { return };
        let mut list = core::mem::take(list);
        let name = |at: usize| self.values.get(at).map_or("", |v| &v.name);
        list.sort_by(|a, b| name(*a).encode_utf16().cmp(name(*b).encode_utf16()));
        if let Some(Value { kind: Kind::Object(slot), .. }) = self.values.get_mut(object) {
            *slot = list;
        }
    }

    fn write(&self, form: CanonicalForm, out: &mut Vec<u8>) {
        // What is left to write, last first.
        let mut left = vec![Step::Value(0, Narrative::Outside)];
        while let Some(step) = left.pop() {
            let (at, place) = match step {
                Step::Word(word) => {
                    out.extend_from_slice(word);
                    continue;
                }
                Step::Name(at) => {
                    string(self.values.get(at).map_or("", |v| &v.name), out);
                    out.push(b':');
                    continue;
                }
                Step::Value(at, place) => (at, place),
            };
            match self.values.get(at).map(|v| &v.kind) {
                Some(Kind::Text(text)) if place == Narrative::Div => string(&single_spaced(text), out),
                Some(Kind::Text(text)) => string(text, out),
                Some(Kind::Word(word)) => out.extend_from_slice(word.as_bytes()),
                Some(Kind::List(list)) => {
                    out.push(b'[');
                    left.push(Step::Word(b"]"));
                    for (i, item) in list.iter().enumerate().rev() {
                        left.push(Step::Value(*item, Narrative::Outside));
                        if i > 0 {
                            left.push(Step::Word(b","));
                        }
                    }
                }
                Some(Kind::Object(list)) => {
                    out.push(b'{');
                    left.push(Step::Word(b"}"));
                    let kept =
                        |item: &&usize| at > 0 || self.values.get(**item).is_some_and(|v| form.has(&v.name));
                    let kept: Vec<usize> = list.iter().filter(kept).copied().collect();
                    for (i, item) in kept.iter().enumerate().rev() {
                        let name = self.values.get(*item).map_or("", |v| &v.name);
                        left.push(Step::Value(*item, place.inside(name)));
                        left.push(Step::Name(*item));
                        if i > 0 {
                            left.push(Step::Word(b","));
                        }
                    }
                }
                None => {}
            }
        }
    }
}

/// A value begins: what it is, and what closes it when it has others inside.
fn begin<'t>(cursor: &mut Cursor<'t>) -> Result<(Kind<'t>, Option<u8>), Error> {
    Ok(match cursor.peek() {
        Some(b'{') => {
            cursor.open(b'{')?;
            (Kind::Object(Vec::new()), Some(b'}'))
        }
        Some(b'[') => {
            cursor.open(b'[')?;
            (Kind::List(Vec::new()), Some(b']'))
        }
        Some(b'"') => (Kind::Text(cursor.string()?), None),
        _ => (Kind::Word(cursor.skip()?), None),
    })
}

enum Step {
    Word(&'static [u8]),
    Name(usize),
    Value(usize, Narrative),
}

/// Where a value stands to the narrative: `text.div`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Narrative {
    Outside,
    Text,
    Div,
}

impl Narrative {
    fn inside(self, name: &str) -> Self {
        match (self, name) {
            (Self::Text, "div") => Self::Div,
            (_, "text") => Self::Text,
            _ => Self::Outside,
        }
    }
}

/// Each run of white space made one space.
fn single_spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        let white = matches!(c, ' ' | '\t' | '\n' | '\r');
        if !white {
            out.push(c);
        } else if !space {
            out.push(' ');
        }
        space = white;
    }
    out
}
