//! Any node to JSON, elements in the order of the specification.

use super::token::is_special;
use crate::node::{AnyPrim, Inner, Node, NodeList, PrimList, View, json_name};
use crate::options::WriteOptions;
use crate::prim::Scalar;
use crate::table::TypeKind;

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
    fn entry(&mut self, first: &mut bool) {
        if !core::mem::take(first) {
            self.out.push(b',');
        }
        self.line();
    }

    fn key(&mut self, first: &mut bool, mark: &[u8], name: &str) {
        self.entry(first);
        self.out.extend_from_slice(mark);
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(if self.pretty { b"\": " } else { b"\":" });
    }

    fn object(&mut self, node: &dyn Node) {
        let info = node.info();
        let mut first = true;
        if info.kind == TypeKind::Resource {
            if let Some(other) = node.as_other() {
                self.out.extend_from_slice(if other.raw.is_empty() { b"{}" } else { other.raw.as_bytes() });
                return;
            }
            self.open(b'{');
            self.key(&mut first, b"\"", "resourceType");
            self.out.push(b'"');
            self.out.extend_from_slice(info.name.as_bytes());
            self.out.push(b'"');
        } else {
            self.open(b'{');
        }
        let mut unknown = node.unknown().iter().peekable();
        for (i, field) in info.fields.iter().enumerate() {
            while let Some(member) = unknown.next_if(|m| m.position <= i) {
                self.raw(&mut first, &member.name, &member.raw);
            }
            match node.view(i) {
                View::Absent => {}
                View::Prim(prim) => self.prim(&mut first, field.name, prim),
                View::Prims(list) => self.prims(&mut first, field.name, list),
                View::Node(node) | View::Resource(node) => {
                    self.key(&mut first, b"\"", field.name);
                    self.object(node);
                }
                View::Nodes(list) => self.nodes(&mut first, field.name, list),
                View::Choice(_, inner) => {
                    let name = json_name(node, i).unwrap_or(field.name);
                    match inner {
                        Inner::Prim(prim) => self.prim(&mut first, name, prim),
                        Inner::Node(node) => {
                            self.key(&mut first, b"\"", name);
                            self.object(node);
                        }
                    }
                }
                View::Resources(list) => {
                    self.key(&mut first, b"\"", field.name);
                    self.array((0..list.len()).filter_map(|i| list.get(i)));
                }
            }
        }
        for member in unknown {
            self.raw(&mut first, &member.name, &member.raw);
        }
        self.close(b'}', !first);
    }

    fn raw(&mut self, first: &mut bool, name: &str, raw: &str) {
        self.entry(first);
        string(name, self.out);
        self.out.extend_from_slice(if self.pretty { b": " } else { b":" });
        self.out.extend_from_slice(if raw.is_empty() { b"null" } else { raw.as_bytes() });
    }

    fn nodes(&mut self, first: &mut bool, name: &str, list: &dyn NodeList) {
        self.key(first, b"\"", name);
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

    fn prim(&mut self, first: &mut bool, name: &str, prim: &dyn AnyPrim) {
        if let Some(value) = prim.scalar() {
            self.key(first, b"\"", name);
            self.scalar(value);
        }
        if let Some((id, extension)) = prim.element() {
            self.key(first, b"\"_", name);
            self.element(id, extension);
        }
    }

    fn prims(&mut self, first: &mut bool, name: &str, list: &dyn PrimList) {
        let entries = || (0..list.len()).filter_map(|i| list.get(i));
        if entries().any(|p| p.scalar().is_some()) {
            self.key(first, b"\"", name);
            self.open(b'[');
            let mut start = true;
            for prim in entries() {
                self.entry(&mut start);
                match prim.scalar() {
                    Some(value) => self.scalar(value),
                    None => self.out.extend_from_slice(b"null"),
                }
            }
            self.close(b']', true);
        }
        if entries().any(|p| p.element().is_some()) {
            self.key(first, b"\"_", name);
            self.open(b'[');
            let mut start = true;
            for prim in entries() {
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
            self.key(&mut first, b"\"", "id");
            string(id, self.out);
        }
        if extension.len() > 0 {
            self.nodes(&mut first, "extension", extension);
        }
        self.close(b'}', !first);
    }

    #[inline]
    fn scalar(&mut self, value: Scalar<'_>) {
        match value {
            Scalar::Text(text) => string(text, self.out),
            other => self.out.extend_from_slice(other.text().as_bytes()),
        }
    }
}

/// Appends a JSON string, quotes included.
pub(crate) fn string(text: &str, out: &mut Vec<u8>) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let run = plain(rest);
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

/// Length of the run that needs no escape, 32 bytes at a time.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    let mut run = 0;
    for chunk in bytes.chunks(32) {
        let any = chunk.iter().fold(false, |found, b| found | (*b < 0x20) | (*b == b'"') | (*b == b'\\'));
        if any {
            return run + chunk.iter().position(|b| is_special(*b)).unwrap_or(chunk.len());
        }
        run += chunk.len();
    }
    run
}
