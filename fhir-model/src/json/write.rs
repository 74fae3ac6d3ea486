//! Any node to JSON, elements in the order of the specification.

use super::token::plain_run;
use crate::node::{AnyPrim, Inner, Node, NodeList, Place, PrimList, Unknown, bits};
use crate::options::WriteOptions;
use crate::prim::Scalar;
use crate::resource::OtherResource;
use crate::table::{FieldKind, TypeInfo, TypeKind};

/// The JSON of a resource or datatype, on one line.
#[must_use]
pub fn to_json(node: &dyn Node) -> String {
    to_json_with(node, WriteOptions::default())
}

/// The JSON of a resource or datatype.
#[must_use]
pub fn to_json_with(node: &dyn Node, options: WriteOptions) -> String {
    let mut out = Vec::with_capacity(1024);
    write_json_with(node, options, &mut out);
    // Only whole strings and ASCII are written, so this never fails.
    String::from_utf8(out).unwrap_or_default()
}

/// Appends the JSON of a resource or datatype, on one line.
pub fn write_json(node: &dyn Node, out: &mut Vec<u8>) {
    write_json_with(node, WriteOptions::default(), out);
}

/// Appends the JSON of a resource or datatype.
pub fn write_json_with(node: &dyn Node, options: WriteOptions, out: &mut Vec<u8>) {
    let mut writer = Writer { out, pretty: options.pretty, level: 0 };
    writer.object(node);
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
    pretty: bool,
    level: usize,
}

impl Writer<'_> {
    fn line(&mut self) {
        if self.pretty {
            self.out.push(b'\n');
            for _ in 0..self.level {
                self.out.extend_from_slice(b"  ");
            }
        }
    }

    fn open(&mut self, byte: u8) {
        self.out.push(byte);
        self.level += 1;
    }

    fn close(&mut self, byte: u8, any: bool) {
        self.level -= 1;
        if any {
            self.line();
        }
        self.out.push(byte);
    }

    /// What stands before an entry.
    #[inline]
    fn entry(&mut self, first: &mut bool) {
        if !core::mem::take(first) {
            self.out.push(b',');
        }
        if self.pretty {
            self.line();
        }
    }

    /// The name of a member; `key` is `,"name":`.
    #[inline]
    fn key(&mut self, first: &mut bool, key: &str) {
        let bytes = key.as_bytes();
        let own = if core::mem::take(first) { bytes.get(1..).unwrap_or_default() } else { bytes };
        if self.pretty {
            self.pretty_key(own);
        } else {
            self.out.extend_from_slice(own);
        }
    }

    #[cold]
    fn pretty_key(&mut self, key: &[u8]) {
        let name = key.strip_prefix(b",").unwrap_or(key);
        if name.len() < key.len() {
            self.out.push(b',');
        }
        self.line();
        self.out.extend_from_slice(name);
        self.out.push(b' ');
    }

    /// The name of the member of id and extensions.
    fn element_key(&mut self, first: &mut bool, key: &str) {
        self.entry(first);
        self.out.extend_from_slice(b"\"_");
        self.out.extend_from_slice(key.as_bytes().get(2..).unwrap_or_default());
        if self.pretty {
            self.out.push(b' ');
        }
    }

    fn object(&mut self, node: &dyn Node) {
        let info = node.info();
        let mut first = true;
        if info.kind == TypeKind::Resource {
            if let Some(other) = node.as_other() {
                self.other(other);
                return;
            }
            self.open(b'{');
            self.key(&mut first, ",\"resourceType\":");
            self.out.push(b'"');
            self.out.extend_from_slice(info.name.as_bytes());
            self.out.push(b'"');
        } else {
            self.open(b'{');
        }
        let converted;
        let mut unknown = node.unknown();
        if unknown.has_xml() {
            converted = as_json(unknown, info);
            unknown = &converted;
        }
        let mut unknown = unknown.iter().peekable();
        for i in bits(node.present()) {
            let Some(field) = info.fields.get(i) else { break };
            while let Some(member) = unknown.next_if(|m| m.position <= i) {
                self.raw(&mut first, &member.name, &member.raw);
            }
            match node.place(i) {
                Place::Prim(prim) => self.prim(&mut first, field.key, prim),
                Place::Prims(list) => self.prims(
                    &mut first,
                    field.key,
                    list,
                    [false, true].map(|e| node.unknown().length(i, e)),
                ),
                Place::Nodes(list) => self.nodes(&mut first, field.key, list),
                Place::Node(slot) => self.child(&mut first, field.key, slot.get()),
                Place::Resource(slot) => self.child(&mut first, field.key, slot.get()),
                Place::Choice(slot) => {
                    let (FieldKind::Choice(list), Some((at, inner))) = (field.kind, slot.get()) else {
                        continue;
                    };
                    let name = list.get(at).map_or(field.key, |a| a.key);
                    match inner {
                        Inner::Prim(prim) => self.prim(&mut first, name, prim),
                        Inner::Node(node) => self.child(&mut first, name, Some(node)),
                    }
                }
                Place::Resources(list) => {
                    self.key(&mut first, field.key);
                    self.array((0..list.len()).filter_map(|i| list.get(i)));
                }
                Place::None => {}
            }
        }
        for member in unknown {
            self.raw(&mut first, &member.name, &member.raw);
        }
        self.close(b'}', !first);
    }

    /// A resource of unknown type.
    #[cold]
    fn other(&mut self, other: &OtherResource) {
        #[cfg(feature = "xml")]
        if other.raw.starts_with('<') {
            let text = crate::xml::json_object(&other.raw, &other.resource_type);
            self.out.extend_from_slice(text.as_bytes());
            return;
        }
        self.out.extend_from_slice(if other.raw.is_empty() { b"{}" } else { other.raw.as_bytes() });
    }

    fn raw(&mut self, first: &mut bool, name: &str, raw: &str) {
        self.entry(first);
        string(name, self.out);
        self.out.extend_from_slice(if self.pretty { b": " } else { b":" });
        self.out.extend_from_slice(if raw.is_empty() { b"null" } else { raw.as_bytes() });
    }

    fn child(&mut self, first: &mut bool, key: &str, node: Option<&dyn Node>) {
        if let Some(node) = node {
            self.key(first, key);
            self.object(node);
        }
    }

    fn nodes(&mut self, first: &mut bool, key: &str, list: &dyn NodeList) {
        self.key(first, key);
        self.array((0..list.len()).filter_map(|i| list.get(i)));
    }

    fn array<'n>(&mut self, nodes: impl Iterator<Item = &'n dyn Node>) {
        self.open(b'[');
        let mut first = true;
        for node in nodes {
            self.entry(&mut first);
            self.object(node);
        }
        self.close(b']', !first);
    }

    fn prim(&mut self, first: &mut bool, key: &str, prim: &dyn AnyPrim) {
        if let Some(value) = prim.scalar() {
            self.key(first, key);
            self.scalar(value);
        }
        if let Some((id, extension)) = prim.element() {
            self.element_key(first, key);
            self.element(id, extension);
        }
    }

    /// Values, and ids and extensions, each padded with `null` to the length of the list; `lengths` are those that were
    /// read where they differ.
    fn prims(&mut self, first: &mut bool, key: &str, list: &dyn PrimList, lengths: [Option<usize>; 2]) {
        let entries = || (0..list.len()).filter_map(|i| list.get(i));
        let last = |has: &dyn Fn(&dyn AnyPrim) -> bool| {
            (0..list.len()).rev().find(|i| list.get(*i).is_some_and(has))
        };
        let [values, elements] = lengths;
        // Entries up to the last that is not `null`, and what was read when it is more.
        let used = |last: Option<usize>, length: Option<usize>| match (last, length) {
            (None, None) => 0,
            (Some(_), None) => list.len(),
            (last, Some(length)) => last.map_or(0, |i| i + 1).max(length).min(list.len()),
        };
        let count = used(last(&|p| p.scalar().is_some()), values);
        if count > 0 {
            self.key(first, key);
            self.open(b'[');
            let mut start = true;
            for prim in entries().take(count) {
                self.entry(&mut start);
                match prim.scalar() {
                    Some(value) => self.scalar(value),
                    None => self.out.extend_from_slice(b"null"),
                }
            }
            self.close(b']', true);
        }
        let count = used(last(&|p| p.element().is_some()), elements);
        if count > 0 {
            self.element_key(first, key);
            self.open(b'[');
            let mut start = true;
            for prim in entries().take(count) {
                self.entry(&mut start);
                match prim.element() {
                    Some((id, extension)) => self.element(id, extension),
                    None => self.out.extend_from_slice(b"null"),
                }
            }
            self.close(b']', true);
        }
    }

    fn element(&mut self, id: Option<&str>, extension: &dyn NodeList) {
        self.open(b'{');
        let mut first = true;
        if let Some(id) = id {
            self.key(&mut first, ",\"id\":");
            string(id, self.out);
        }
        if extension.len() > 0 {
            self.nodes(&mut first, ",\"extension\":", extension);
        }
        self.close(b'}', !first);
    }

    #[inline]
    fn scalar(&mut self, value: Scalar<'_>) {
        match value {
            Scalar::Text(text) => string(text, self.out),
            Scalar::Integer64(number) if !number.is_bare() => string(&number.to_string(), self.out),
            other => self.out.extend_from_slice(other.text().as_bytes()),
        }
    }
}

/// Members of which some are kept as XML, as JSON.
#[cold]
fn as_json(unknown: &Unknown, info: &TypeInfo) -> Unknown {
    #[cfg(feature = "xml")]
    return crate::xml::json_members(unknown, info);
    #[cfg(not(feature = "xml"))]
    {
        let _ = info;
        unknown.clone()
    }
}

/// Appends a JSON string, quotes included.
pub(crate) fn string(text: &str, out: &mut Vec<u8>) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let run = plain_run(rest);
        let (head, tail) = rest.split_at_checked(run).unwrap_or((rest, &[]));
        out.extend_from_slice(head);
        let Some((byte, tail)) = tail.split_first() else { break };
        rest = tail;
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            8 => out.extend_from_slice(b"\\b"),
            12 => out.extend_from_slice(b"\\f"),
            byte => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        }
    }
    out.push(b'"');
}
