//! Any node to XML, elements in the order of the specification.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::chars::{to_name, write_attribute, write_text};
use super::tokens::{JSON_ARRAY, JSON_SPACE, SPACE_LETTERS, Token, Tokens};
use super::{FHIR, generic, narrative};
use crate::node::{AnyPrim, Inner, Node, NodeList, Place, Unknown, bits};
use crate::options::WriteOptions;
use crate::prim::Scalar;
use crate::resource::OtherResource;
use crate::table::{FieldInfo, FieldKind, PrimKind, TypeInfo, TypeKind, ValueKind, XML_ATTRIBUTE};
use crate::unknown::UnknownMember;

/// The XML document of a resource or datatype, on one line; the outermost element of a datatype has the name of its type.
#[must_use]
pub fn to_xml(node: &dyn Node) -> String {
    to_xml_with(node, WriteOptions::default())
}

/// The XML document of a resource or datatype.
#[must_use]
pub fn to_xml_with(node: &dyn Node, options: WriteOptions) -> String {
    let mut out = Vec::with_capacity(1024);
    write_xml_with(node, options, &mut out);
    // Only whole strings and ASCII are written, so this never fails.
    String::from_utf8(out).unwrap_or_default()
}

/// Appends the XML document of a resource or datatype, on one line.
pub fn write_xml(node: &dyn Node, out: &mut Vec<u8>) {
    write_xml_with(node, WriteOptions::default(), out);
}

/// Appends the XML document of a resource or datatype.
pub fn write_xml_with(node: &dyn Node, options: WriteOptions, out: &mut Vec<u8>) {
    out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    let mut writer = Writer { out, pretty: options.pretty, level: 0 };
    writer.line();
    match node.as_other() {
        Some(other) => writer.other(other, true),
        None => writer.element(node.info().name, node, true),
    }
    if options.pretty {
        out.push(b'\n');
    }
}

pub(super) struct Writer<'o> {
    pub(super) out: &'o mut Vec<u8>,
    pretty: bool,
    level: usize,
}

impl Writer<'_> {
    #[inline]
    pub(super) fn line(&mut self) {
        if self.pretty {
            self.out.push(b'\n');
            for _ in 0..self.level {
                self.out.extend_from_slice(b"  ");
            }
        }
    }

    /// `<name`, on a line of its own.
    #[inline]
    pub(super) fn open(&mut self, name: &str) {
        self.line();
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
    }

    /// `>` before the first child.
    #[inline]
    pub(super) fn begin(&mut self) {
        self.out.push(b'>');
        self.level += 1;
    }

    /// `</name>` after the last child.
    #[inline]
    pub(super) fn close(&mut self, name: &str) {
        self.level -= 1;
        self.line();
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    #[inline]
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"=\"");
        write_attribute(value, self.out);
        self.out.push(b'"');
    }

    fn element(&mut self, name: &str, node: &dyn Node, outermost: bool) {
        let info = node.info();
        let present = node.present();
        let unknown = node.unknown();
        if outermost {
            self.out.push(b'<');
            self.out.extend_from_slice(name.as_bytes());
            self.attribute("xmlns", FHIR);
        } else {
            self.open(name);
        }
        let mut children = present;
        if info.kind != TypeKind::Resource {
            children = self.attributes(node, present);
        }
        let mut members = Members::new(unknown, info);
        let mut kept = false;
        if !unknown.is_empty() {
            kept = self.unknown_attributes(&members);
        }
        if children == 0 && !kept {
            self.out.extend_from_slice(b"/>");
            return;
        }
        self.begin();
        for i in bits(children) {
            let Some(field) = info.fields.get(i) else { break };
            members.before(i, self);
            self.field(field, node.place(i));
        }
        members.before(usize::MAX, self);
        self.lengths(node);
        self.close(name);
    }

    /// Arrays of JSON that were not as long as their list, which XML has no need of: told in an instruction, so that
    /// they come back through XML as they were.
    fn lengths(&mut self, node: &dyn Node) {
        for (i, element, len) in node.unknown().lengths() {
            if let (Some(field), Place::Prims(list)) = (node.info().fields.get(i), node.place(i))
                && list.len() >= len
            {
                self.line();
                let mark = if element { "_" } else { "" };
                self.out.extend_from_slice(format!("<?{JSON_ARRAY} {mark}{} {len}?>", field.name).as_bytes());
            }
        }
    }

    /// Writes what the table says are attributes; the elements that remain.
    #[inline]
    fn attributes(&mut self, node: &dyn Node, present: u128) -> u128 {
        let mut children = present;
        for i in bits(present) {
            let Some(field) = node.info().fields.get(i).filter(|f| f.flags & XML_ATTRIBUTE != 0) else {
                continue;
            };
            if let Place::Prim(prim) = node.place(i) {
                if let Some(value) = prim.scalar() {
                    self.attribute(field.name, &value.text());
                }
                // Extensions have no place at an attribute.
                if prim.element().is_none() {
                    children &= !(1 << i);
                }
            }
        }
        children
    }

    /// Writes the members whose name is that of an attribute; whether others remain.
    #[cold]
    fn unknown_attributes(&mut self, members: &Members<'_>) -> bool {
        let mut others = false;
        let mut seen = BTreeSet::new();
        for member in members.rest.clone() {
            match members.attribute_of(member, &mut seen) {
                Some((name, value)) => self.attribute(name, &value),
                None => others = true,
            }
        }
        others
    }

    #[inline]
    fn field(&mut self, field: &FieldInfo, place: Place<'_>) {
        let name = field.name;
        match place {
            Place::Prim(prim) => {
                let xhtml = matches!(field.kind, FieldKind::One(ValueKind::Prim(PrimKind::Xhtml)));
                match prim.scalar() {
                    Some(Scalar::Text(text)) if xhtml => self.narrative(name, text, prim),
                    _ if field.flags & XML_ATTRIBUTE != 0 => self.parts_of_attribute(name, prim),
                    _ => self.prim(name, prim),
                }
            }
            Place::Prims(list) => {
                for prim in (0..list.len()).filter_map(|i| list.get(i)) {
                    self.prim(name, prim);
                }
            }
            Place::Nodes(list) => self.nodes(name, list),
            Place::Node(slot) => {
                if let Some(node) = slot.get() {
                    self.element(name, node, false);
                }
            }
            Place::Resource(slot) => {
                if let Some(node) = slot.get() {
                    self.resource(name, node);
                }
            }
            Place::Resources(list) => {
                for node in (0..list.len()).filter_map(|i| list.get(i)) {
                    self.resource(name, node);
                }
            }
            Place::Choice(slot) => {
                let (FieldKind::Choice(list), Some((at, inner))) = (field.kind, slot.get()) else { return };
                let name = list.get(at).map_or(name, |a| a.name);
                match inner {
                    Inner::Prim(prim) => self.prim(name, prim),
                    Inner::Node(node) => self.element(name, node, false),
                }
            }
            Place::None => {}
        }
    }

    fn nodes(&mut self, name: &str, list: &dyn NodeList) {
        for node in (0..list.len()).filter_map(|i| list.get(i)) {
            self.element(name, node, false);
        }
    }

    fn resource(&mut self, name: &str, node: &dyn Node) {
        self.open(name);
        self.begin();
        match node.as_other() {
            Some(other) => {
                self.line();
                self.other(other, false);
            }
            None => self.element(node.info().name, node, false),
        }
        self.close(name);
    }

    #[inline]
    fn prim(&mut self, name: &str, prim: &dyn AnyPrim) {
        self.open(name);
        match prim.element() {
            None => match prim.scalar() {
                Some(Scalar::Text(text)) => self.only_value(text),
                Some(value) => self.only_value(&value.text()),
                None => self.out.extend_from_slice(b"/>"),
            },
            Some((id, extension)) => {
                if let Some(id) = id {
                    self.attribute("id", id);
                }
                self.value(prim);
                if extension.len() == 0 {
                    self.out.extend_from_slice(b"/>");
                } else {
                    self.begin();
                    self.nodes("extension", extension);
                    self.close(name);
                }
            }
        }
    }

    /// The value and the end of an element that has nothing else.
    #[inline]
    fn only_value(&mut self, text: &str) {
        self.out.extend_from_slice(b" value=\"");
        write_attribute(text, self.out);
        self.out.extend_from_slice(b"\"/>");
    }

    fn value(&mut self, prim: &dyn AnyPrim) {
        match prim.scalar() {
            Some(Scalar::Text(text)) => self.attribute("value", text),
            Some(value) => self.attribute("value", &value.text()),
            None => {}
        }
    }

    /// Id and extensions of what is an attribute: they have no place in FHIR's XML, so they stand under JSON's name.
    #[cold]
    fn parts_of_attribute(&mut self, name: &str, prim: &dyn AnyPrim) {
        let Some((id, extension)) = prim.element() else { return };
        let name = format!("_{name}");
        self.open(&name);
        if let Some(id) = id {
            self.attribute("id", id);
        }
        self.begin();
        self.nodes("extension", extension);
        self.close(&name);
    }

    fn narrative(&mut self, name: &str, text: &str, prim: &dyn AnyPrim) {
        match narrative::fit(text) {
            Some(div) if prim.element().is_none() => {
                self.line();
                self.out.extend_from_slice(div.as_bytes());
                if div.len() < text.len() {
                    self.space_around(text);
                }
            }
            _ => self.prim(name, prim),
        }
    }

    /// White space that JSON has around a narrative, where XML has none of its own: told in an instruction.
    #[cold]
    fn space_around(&mut self, text: &str) {
        let letter = |c: char| SPACE_LETTERS.iter().find(|(space, _)| *space == c).map(|(_, letter)| *letter);
        let before: String = text.chars().map_while(letter).collect();
        let after: Vec<char> = text.chars().rev().map_while(letter).collect();
        let after: String = after.into_iter().rev().collect();
        self.line();
        self.out.extend_from_slice(format!("<?{JSON_SPACE} {before}.{after}?>").as_bytes());
    }

    /// A resource of unknown type.
    #[cold]
    fn other(&mut self, other: &OtherResource, outermost: bool) {
        if other.raw.starts_with('<') {
            self.fragment(&other.raw, outermost);
        } else {
            let name = to_name(&other.resource_type);
            generic::write_resource(self, &name, &other.raw, outermost);
        }
    }

    /// Kept XML, with the namespace when it is outermost and has none.
    fn fragment(&mut self, raw: &str, outermost: bool) {
        let end = raw.find([' ', '\t', '\r', '\n', '/', '>']).unwrap_or(raw.len());
        let (head, tail) = raw.split_at_checked(end).unwrap_or((raw, ""));
        self.out.extend_from_slice(head.as_bytes());
        let own = || matches!(Tokens::of(raw, usize::MAX).next(), Ok(Token::Start(tag)) if tag.has("xmlns"));
        if outermost && !head.contains(':') && !own() {
            self.attribute("xmlns", FHIR);
        }
        self.out.extend_from_slice(tail.as_bytes());
    }

    /// A member without a place: kept XML, or JSON with what JSON has under `_name`.
    #[cold]
    fn member(&mut self, name: &str, raw: &str, part: Option<&str>) {
        if raw.starts_with('<') {
            self.line();
            self.out.extend_from_slice(raw.as_bytes());
        } else if name == "#text" {
            if let Some(text) = generic::string(raw) {
                self.line();
                write_text(&text, self.out);
            }
        } else {
            generic::write_member(self, name, raw, part);
        }
    }
}

/// The members without a place that are still to be written.
struct Members<'n> {
    rest: core::slice::Iter<'n, UnknownMember>,
    info: &'static TypeInfo,
    /// The attributes met.
    seen: BTreeSet<&'n str>,
    /// The first of each name that is JSON.
    json: BTreeMap<&'n str, &'n str>,
}

impl<'n> Members<'n> {
    #[inline]
    fn new(unknown: &'n Unknown, info: &'static TypeInfo) -> Self {
        let mut members = Self { rest: unknown.iter(), info, seen: BTreeSet::new(), json: BTreeMap::new() };
        if !unknown.is_empty() {
            members.index();
        }
        members
    }

    #[cold]
    fn index(&mut self) {
        for member in self.rest.clone().filter(|m| !m.raw.starts_with('<')) {
            self.json.entry(&member.name).or_insert(&member.raw);
        }
    }

    /// Name and value of the attribute a member is written as: none stands twice in a tag, so a second one of a name, one
    /// of the name of an element that is an attribute, or one whose prefix stands for nothing, is written as an element.
    fn attribute_of(
        &self,
        member: &'n UnknownMember,
        seen: &mut BTreeSet<&'n str>,
    ) -> Option<(&'n str, Cow<'n, str>)> {
        let (name, value) = generic::attribute(&member.name, &member.raw)?;
        let taken = |f: &FieldInfo| f.flags & XML_ATTRIBUTE != 0 && f.name == name;
        let taken = name == "xmlns" || self.info.fields.iter().any(taken);
        let text = |name: &str| self.json.get(name).is_some_and(|raw| raw.starts_with('"'));
        (!taken && generic::is_bound(name, text) && seen.insert(name)).then_some((name, value))
    }

    /// Writes those that stand before the element at `i`.
    #[inline]
    fn before(&mut self, i: usize, writer: &mut Writer<'_>) {
        while self.rest.as_slice().first().is_some_and(|m| m.position <= i) {
            self.next(writer);
        }
    }

    #[cold]
    fn next(&mut self, writer: &mut Writer<'_>) {
        let Some(member) = self.rest.next() else { return };
        let (name, raw) = (member.name.as_str(), member.raw.as_str());
        if raw.starts_with('<') {
            writer.member(name, raw, None);
            return;
        }
        let mut seen = core::mem::take(&mut self.seen);
        let attribute = self.attribute_of(member, &mut seen).is_some();
        self.seen = seen;
        if attribute {
            return;
        }
        match name.strip_prefix('_') {
            // Written with the one without underscore.
            Some(bare) if self.json.contains_key(bare) => {}
            Some(bare) if !defines(self.info, bare) => writer.member(bare, "", Some(raw)),
            _ => writer.member(name, raw, self.json.get(format!("_{name}").as_str()).copied()),
        }
    }
}

/// Whether a type has an element of that name.
fn defines(info: &TypeInfo, name: &str) -> bool {
    info.fields.iter().any(|f| match f.kind {
        FieldKind::Choice(list) => list.iter().any(|a| a.name == name),
        _ => f.name == name,
    })
}
