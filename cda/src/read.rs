//! Reads text into the structs of the model: one loop over tokens, driven by the tables.
//!
//! It calls itself as deep as the types of the model nest, which [`TYPED_DEPTH`] bounds; what lies deeper is kept flat.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind};
use crate::issue::{IssueCode, Severity};
use crate::meta::{Layout, Ordered, Other, Piece, Space};
use crate::node::{Node, Slot};
use crate::options::{ParseOptions, Strictness};
use crate::scope::{Ns, Scope};
use crate::table::{ChildInfo, Namespace, Shape, TypeInfo, TypeKind};
use crate::xml;
use crate::xml::tokens::{Next, RawAttribute, Run, Tag, Token, Tokens};

mod content;
mod flat;
pub(crate) mod roots;
mod shape;

/// How deep elements of the model are nested at most; the root is 1. What lies deeper is kept as elements without a place in
/// the model.
pub const TYPED_DEPTH: usize = 128;

/// A finding on the way: severity, code, offset, and the element it is about.
pub(crate) type Found = (Severity, IssueCode, usize, u32);

pub(crate) struct Reader<'s, 'a> {
    pub(crate) tokens: Tokens<'s>,
    pub(crate) scope: Scope<'s>,
    /// How text gets into the model: borrowed, or as a copy when the text itself goes away.
    keep: fn(&'s str) -> Cow<'a, str>,
    options: ParseOptions,
    pub(crate) found: Vec<Found>,
    /// Findings beyond the limit.
    pub(crate) more: usize,
    /// Elements so far.
    ordinal: u32,
    /// Prefix of elements of CDA and of SDTC in this document.
    pub(crate) prefixes: (&'s str, &'s str),
    ids: Vec<(Cow<'a, str>, usize, u32)>,
    /// Whether it was told that elements nest too deep.
    deep: bool,
}

/// A start tag looked at.
#[derive(Clone, Copy)]
pub(crate) struct Head<'s> {
    pub(crate) tag: Tag,
    /// Name as written.
    pub(crate) name: &'s str,
    pub(crate) local: &'s str,
    pub(crate) namespace: Ns,
    pub(crate) ordinal: u32,
}

impl<'s, 'a> Reader<'s, 'a> {
    pub(crate) fn new(tokens: Tokens<'s>, keep: fn(&'s str) -> Cow<'a, str>, options: &ParseOptions) -> Self {
        Self {
            tokens,
            scope: Scope::beside_none(),
            keep,
            options: *options,
            found: Vec::new(),
            more: 0,
            ordinal: 0,
            prefixes: ("", "sdtc"),
            ids: Vec::new(),
            deep: false,
        }
    }

    /// Notes a finding; in strict mode one of weight is an error.
    #[cold]
    pub(crate) fn note(
        &mut self,
        severity: Severity,
        code: IssueCode,
        at: usize,
        of: u32,
    ) -> Result<(), Error> {
        if self.options.mode == Strictness::Strict && severity <= Severity::Warning {
            return Err(Error::new(ErrorKind::Refused(code), at as u64));
        }
        if self.found.len() < self.options.limits.max_issues {
            self.found.push((severity, code, at, of));
        } else {
            self.more += 1;
        }
        Ok(())
    }

    /// Goes to the root's start tag and looks at it. What stands before it is read over.
    pub(crate) fn root(&mut self) -> Result<Head<'s>, Error> {
        loop {
            match self.tokens.next()? {
                Token::Start(tag) => return self.root_head(tag),
                Token::Eof => return Err(self.tokens.error(ErrorKind::NotCda, self.tokens.position())),
                _ => {}
            }
        }
    }

    fn root_head(&mut self, tag: Tag) -> Result<Head<'s>, Error> {
        let mut head = self.open(tag)?;
        if head.namespace != Ns::SDTC {
            if head.namespace != Ns::V3
                && (head.namespace != Ns::NONE || self.tokens.attributes.iter().any(|a| a.name == "xmlns"))
            {
                self.note(Severity::Warning, IssueCode::NAMESPACE, tag.start, head.ordinal)?;
            } else if head.namespace == Ns::NONE {
                self.note(Severity::Information, IssueCode::NAMESPACE, tag.start, head.ordinal)?;
            }
            head.namespace = self.scope.set_main(head.namespace);
            self.prefixes.0 = xml::prefix(head.name);
        }
        let mut declared = self.tokens.attributes.iter().filter(|a| a.value == Namespace::Sdtc.uri());
        if let Some(prefixed) = declared.find(|a| a.name.starts_with("xmlns:")) {
            self.prefixes.1 = xml::local(prefixed.name);
        }
        Ok(head)
    }

    /// Reads the end of the document behind the root, and tells what only then is known.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        while self.tokens.next()? != Token::Eof {}
        let mut ids = std::mem::take(&mut self.ids);
        ids.sort_unstable();
        let mut twice: Vec<(usize, u32)> = Vec::new();
        for pair in ids.windows(2) {
            if let [(one, ..), (other, at, of)] = pair
                && one == other
            {
                twice.push((*at, *of));
            }
        }
        twice.sort_unstable();
        for (at, of) in twice {
            self.note(Severity::Warning, IssueCode::DUPLICATE_ID, at, of)?;
        }
        Ok(())
    }

    /// Looks at a start tag: its attributes, the namespaces it declares, its name.
    #[inline(always)]
    pub(crate) fn open(&mut self, tag: Tag) -> Result<Head<'s>, Error> {
        let name = self.tokens.text.get(tag.start + 1..tag.name_end).unwrap_or_default();
        self.ordinal = self.ordinal.saturating_add(1);
        if self.tokens.attributes.len() > self.options.limits.max_attributes {
            return Err(self.tokens.error(ErrorKind::AttributeLimit, tag.start));
        }
        if self.tokens.declaring {
            self.declare(tag)?;
        }
        let (namespace, local, declared) = self.scope.element(name, tag.prefixed);
        let mut head = Head { tag, name, local, namespace, ordinal: self.ordinal };
        if !declared {
            head.namespace = self.undeclared(xml::prefix(name), head.namespace, tag.start)?;
        }
        Ok(head)
    }

    #[cold]
    fn declare(&mut self, tag: Tag) -> Result<(), Error> {
        for RawAttribute { name, value, .. } in &self.tokens.attributes {
            if xml::is_declaration(name) && !self.scope.declare(name, value, self.tokens.depth) {
                return Err(self.tokens.error(ErrorKind::AttributeLimit, tag.start));
            }
        }
        Ok(())
    }

    /// A prefix without a declaration: told once. That of the root stands for the namespace of CDA.
    #[cold]
    fn undeclared(&mut self, prefix: &'s str, namespace: Ns, at: usize) -> Result<Ns, Error> {
        if !self.scope.undeclared.contains(&prefix) && self.scope.undeclared.len() < 64 {
            self.scope.undeclared.push(prefix);
            self.note(Severity::Warning, IssueCode::UNDECLARED_PREFIX, at, self.ordinal)?;
        }
        let roots = namespace == Ns::NONE && self.ordinal > 1 && prefix == self.prefixes.0;
        Ok(if roots { Ns::V3 } else { namespace })
    }

    /// Text of an attribute, entities resolved.
    #[inline]
    fn value(&self, attribute: RawAttribute<'s>, at: usize) -> Result<Cow<'a, str>, Error> {
        let raw = attribute.value;
        if raw.len() > self.options.limits.max_text {
            return Err(self.tokens.error(ErrorKind::TextLimit, at));
        }
        if attribute.plain { Ok((self.keep)(raw)) } else { self.spelled(raw, at) }
    }

    /// An attribute with references or white space to make blanks.
    #[cold]
    fn spelled(&self, raw: &'s str, at: usize) -> Result<Cow<'a, str>, Error> {
        let mut rest = raw;
        while let Some(found) = rest.find(['&', '<']) {
            let from = rest.get(found..).unwrap_or_default();
            if from.starts_with('<') {
                return Err(self.tokens.error(ErrorKind::Syntax, at));
            }
            let Some((_, after)) = xml::reference(from) else {
                return Err(self.tokens.error(ErrorKind::Entity, at));
            };
            rest = after;
        }
        Ok(match xml::attribute_value(raw) {
            Cow::Borrowed(raw) => (self.keep)(raw),
            Cow::Owned(text) => Cow::Owned(text),
        })
    }

    /// Text between tags.
    fn text(&self, start: usize, end: usize, plain: bool) -> Cow<'a, str> {
        let raw = self.tokens.text.get(start..end).unwrap_or_default();
        if plain {
            return (self.keep)(raw);
        }
        match xml::text_value(raw) {
            Cow::Borrowed(raw) => (self.keep)(raw),
            Cow::Owned(text) => Cow::Owned(text),
        }
    }

    /// Fills a node from its start tag on to its end.
    pub(crate) fn fill(
        &mut self,
        node: &mut dyn Node<'a>,
        ty: &'static TypeInfo,
        head: &Head<'s>,
        usual: bool,
    ) -> Result<(), Error> {
        let meta = node.meta_mut();
        meta.offset = u32::try_from(head.tag.start).unwrap_or(u32::MAX);
        meta.ordinal = head.ordinal;
        if !usual {
            meta.extra_mut().name = Some((self.keep)(head.name));
        }
        self.put_attributes(node, ty, head)?;
        let ty = node.info();
        self.content(node, ty, head)
    }

    /// Whether an element is written as others of its namespace are in this document.
    pub(crate) fn is_usual(&self, head: &Head<'_>) -> bool {
        let (v3, sdtc) = self.prefixes;
        let expected = if head.namespace == Ns::SDTC { sdtc } else { v3 };
        if expected.is_empty() {
            head.name.len() == head.local.len()
        } else {
            xml::prefix(head.name) == expected
        }
    }

    fn put_attributes(
        &mut self,
        node: &mut dyn Node<'a>,
        ty: &'static TypeInfo,
        head: &Head<'s>,
    ) -> Result<(), Error> {
        let attributes = std::mem::take(&mut self.tokens.attributes);
        let mut layout = Layout::default();
        let mut at = 0;
        let mut last = 0;
        for attribute in &attributes {
            let ordered = self.put_attribute(node, (ty, last), head, *attribute)?;
            if let Ordered::Known(index) = ordered {
                last = index;
            }
            at += u32::from(layout.push(at, ordered));
        }
        let bytes = self.tokens.text.as_bytes();
        let blank = head.tag.empty && bytes.get(head.tag.end.saturating_sub(3)) == Some(&b' ');
        if blank {
            layout.set(Layout::BLANK);
        }
        let meta = node.meta_mut();
        meta.layout = layout;
        // Names, values, single blanks and double quotes; what is more has to be kept.
        let usual: usize = attributes.iter().map(|a| a.name.len() + a.value.len() + 4).sum();
        let ends = if head.tag.empty { 2 + usize::from(blank) } else { 1 };
        let len = head.tag.end - head.tag.start;
        let unusual = self.tokens.single || usual + 1 + head.name.len() + ends != len;
        if unusual || self.tokens.spelled {
            let tag = self.tokens.text.get(head.tag.start..head.tag.end).unwrap_or_default();
            meta.extra_mut().tag = Some((self.keep)(tag));
        }
        self.tokens.attributes = attributes;
        Ok(())
    }

    /// `last` is the place of the attribute before it.
    #[inline]
    fn put_attribute(
        &mut self,
        node: &mut dyn Node<'a>,
        (ty, last): (&'static TypeInfo, usize),
        head: &Head<'s>,
        attribute: RawAttribute<'s>,
    ) -> Result<Ordered, Error> {
        let name = attribute.name;
        let value = self.value(attribute, head.tag.start)?;
        let place = if !attribute.prefixed {
            ty.attribute_from(last, None, name)
        } else {
            match self.prefixed_attribute(ty, name, &value, head)? {
                Prefixed::Type => return Ok(Ordered::Type),
                Prefixed::Known(place) => Some(place),
                Prefixed::Unknown => None,
            }
        };
        if matches!(name.as_bytes(), b"ID") {
            self.ids.push((value.clone(), head.tag.start, head.ordinal));
        }
        if let Some(place) = place
            && let Slot::Text(slot) = node.slot(place)
        {
            if slot.is_some() {
                return Err(self.tokens.error(ErrorKind::DuplicateAttribute, head.tag.start));
            }
            if name.starts_with('n')
                && name == "nullFlavor"
                && !value.bytes().all(|b| b.is_ascii_alphabetic())
            {
                self.note(Severity::Warning, IssueCode::NULL_FLAVOR, head.tag.start, head.ordinal)?;
            }
            *slot = Some(value);
            return Ok(Ordered::Known(place));
        }
        self.unknown_attribute(node, head, name, value)?;
        Ok(Ordered::Unknown)
    }

    fn unknown_attribute(
        &mut self,
        node: &mut dyn Node<'a>,
        head: &Head<'s>,
        name: &'s str,
        value: Cow<'a, str>,
    ) -> Result<(), Error> {
        if !xml::is_name(name) {
            return Err(self.tokens.error(ErrorKind::Syntax, head.tag.start));
        }
        let list = &mut node.meta_mut().extra_mut().attributes;
        if list.iter().any(|(known, _)| known == name) {
            return Err(self.tokens.error(ErrorKind::DuplicateAttribute, head.tag.start));
        }
        list.push(((self.keep)(name), value));
        if name != "xmlns" && !name.contains(':') {
            self.note(Severity::Warning, IssueCode::UNKNOWN_ATTRIBUTE, head.tag.start, head.ordinal)?;
        }
        Ok(())
    }

    fn prefixed_attribute(
        &mut self,
        ty: &'static TypeInfo,
        name: &'s str,
        value: &str,
        head: &Head<'s>,
    ) -> Result<Prefixed, Error> {
        let (prefix, local) = (xml::prefix(name), xml::local(name));
        if prefix == "xmlns" {
            return Ok(Prefixed::Unknown);
        }
        let (mut namespace, declared) = self.scope.prefixed(prefix);
        if !declared {
            namespace = self.undeclared(prefix, namespace, head.tag.start)?;
        }
        if namespace == Ns::SDTC && prefix == self.prefixes.1 {
            return Ok(ty.attribute(Some(Namespace::Sdtc), local).map_or(Prefixed::Unknown, Prefixed::Known));
        }
        let plain = namespace == Ns::XSI && name == "xsi:type" && value == ty.name;
        Ok(if plain { Prefixed::Type } else { Prefixed::Unknown })
    }
}

/// What an attribute with a prefix is.
enum Prefixed {
    Type,
    Known(usize),
    Unknown,
}
