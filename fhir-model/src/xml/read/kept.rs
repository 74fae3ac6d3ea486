//! What has no place in the model: unknown elements and attributes, text, and what does not fit.

use std::collections::BTreeSet;

use super::{Fit, Progress, Reader, Step};
use crate::error::{Error, ErrorKind};
use crate::issue::IssueCode;
use crate::node::{self, AnyPrim, Node, Slot};
use crate::options::UnknownPolicy;
use crate::prim::Scalar;
use crate::table::{FieldInfo, FieldKind, Name, PrimKind, ValueKind, XML_ATTRIBUTE, find};
use crate::unknown::UnknownMember;
use crate::xml::XSI;
use crate::xml::chars::{self, from_name};
use crate::xml::tag::Tag;

/// White space of XML.
const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

/// What has no place.
pub(super) struct Member<'a> {
    pub(super) name: &'a str,
    pub(super) raw: String,
    pub(super) offset: usize,
    /// Its element, when it has one: only such names may stand in a finding.
    pub(super) known: Option<&'static str>,
    pub(super) code: IssueCode,
}

impl<'a> Reader<'a, '_> {
    /// Keeps what has no place, or refuses it.
    #[cold]
    pub(super) fn keep(
        &mut self,
        node: &mut dyn Node,
        member: Member<'_>,
        position: usize,
    ) -> Result<(), Error> {
        let unknown = member.code == IssueCode::UNKNOWN_ELEMENT;
        match self.options.unknown {
            UnknownPolicy::Reject => {
                let kind = if unknown { ErrorKind::UnknownElement } else { ErrorKind::Value };
                if let Some(name) = member.known {
                    self.path.push(Step { name, index: None });
                }
                return Err(Error::new(kind, member.offset));
            }
            UnknownPolicy::Keep if unknown => {}
            _ => self.issue(member.code, member.offset, member.known),
        }
        self.kept += 1;
        node.unknown_mut().append(from_name(member.name).into_owned(), member.raw, position);
        Ok(())
    }

    /// Remembers lengths of arrays in JSON, and gives a narrative the white space it has there.
    #[cold]
    pub(super) fn hints(&mut self, node: &mut dyn Node) {
        if let Some((before, after)) = self.tokens.around.take() {
            let xhtml =
                |field: &FieldInfo| matches!(field.kind, FieldKind::One(ValueKind::Prim(PrimKind::Xhtml)));
            if let Some(at) = node.info().fields.iter().position(xhtml)
                && let Slot::Prim(prim) = node.slot(at)
                && let Some(Scalar::Text(text)) = prim.scalar()
            {
                let text = format!("{before}{text}{after}");
                prim.set_text(&text);
            }
        }
        for (name, len) in core::mem::take(&mut self.tokens.lengths) {
            let bare = name.strip_prefix('_').unwrap_or(&name);
            let Some(at) = node.info().field(bare) else { continue };
            if matches!(node.slot(at), Slot::Prims(list) if list.len() >= len) {
                node.unknown_mut().set_length(at, bare.len() < name.len(), len);
            }
        }
    }

    /// Keeps text that stands between the children.
    #[cold]
    pub(super) fn text(&mut self, node: &mut dyn Node, progress: &mut Progress) -> Result<(), Error> {
        let text = core::mem::take(&mut progress.text);
        // It can be white space that came in CDATA.
        if !text.trim_matches(SPACE).is_empty() {
            match self.options.unknown {
                UnknownPolicy::Reject => return Err(Error::new(ErrorKind::Value, progress.text_at)),
                _ => self.issue(IssueCode::TEXT_CONTENT, progress.text_at, None),
            }
            self.append_text(node, &text, progress.position);
        }
        Ok(())
    }

    #[cold]
    pub(super) fn append_text(&mut self, node: &mut dyn Node, text: &str, position: usize) {
        let text = text.trim_matches(SPACE);
        if !text.is_empty() {
            self.kept += 1;
            node.unknown_mut().append("#text".to_owned(), json_string(text), position);
        }
    }

    #[cold]
    pub(super) fn attribute(
        &mut self,
        node: &mut dyn Node,
        name: &str,
        value: &str,
        tag: &Tag<'a>,
    ) -> Result<(), Error> {
        let raw = json_string(value);
        let (name, code) = (format!("@{name}"), IssueCode::UNKNOWN_ELEMENT);
        self.keep(node, Member { name: &name, raw, offset: tag.start, known: None, code }, 0)
    }

    /// Keeps attributes the model has no place for, with the declarations of their prefixes; whether there was any.
    #[cold]
    pub(super) fn other_attributes(&mut self, node: &mut dyn Node, tag: &Tag<'a>) -> Result<bool, Error> {
        let mut any = false;
        let mut declared = BTreeSet::new();
        let mut attributes = tag.attributes();
        while let Some((name, value)) = attributes.next()? {
            if matches!(name, "value" | "id" | "url" | "xmlns") || name.starts_with("xmlns:") {
                continue;
            }
            let prefix = name.split_once(':').map(|(prefix, _)| prefix);
            if let Some(prefix) = prefix.filter(|p| *p != "xml") {
                match self.tokens.namespace(prefix) {
                    None => return Err(Error::new(ErrorKind::Markup, tag.start)),
                    Some(XSI) => continue,
                    Some(namespace) => {
                        if declared.insert(prefix) {
                            let text = chars::attribute(namespace).unwrap_or(namespace.into());
                            self.attribute(node, &format!("xmlns:{prefix}"), &text, tag)?;
                        }
                    }
                }
            }
            any = true;
            self.attribute(node, name, value.text(tag)?.as_ref(), tag)?;
        }
        Ok(any)
    }

    /// Keeps an element the model does not know; what stands under the JSON name of an attribute's id and extensions is
    /// read as these.
    #[cold]
    pub(super) fn unplaced(
        &mut self,
        node: &mut dyn Node,
        tag: &Tag<'a>,
        progress: &mut Progress,
    ) -> Result<(), Error> {
        let name = tag.name.split_once(':').map_or(tag.name, |(_, local)| local);
        let bare = name.strip_prefix('_').filter(|_| tag.name == name && self.tokens.plain());
        let place = bare
            .and_then(|bare| find(node.info(), Name::new(bare), 0))
            .filter(|place| place.is(XML_ATTRIBUTE));
        let prim = match place.map(|place| (place, node.slot(place.field()))) {
            Some((place, Slot::Prim(prim))) if prim.element().is_none() => Some((place, prim)),
            _ => None,
        };
        if let Some((place, prim)) = prim {
            if self.parts(prim, tag, place.name())? {
                progress.seen.insert(place.field());
                progress.position = place.field() + 1;
                return Ok(());
            }
        } else {
            self.tokens.skip(tag)?;
        }
        let raw = self.tokens.fragment(tag);
        let code = IssueCode::UNKNOWN_ELEMENT;
        self.keep(node, Member { name, raw, offset: tag.start, known: None, code }, progress.position)
    }

    /// Reads id and extensions of what is an attribute, where the writer puts them; if they are not that, passes over the
    /// element and leaves the primitive as it was.
    pub(super) fn parts(
        &mut self,
        prim: &mut dyn AnyPrim,
        tag: &Tag<'a>,
        name: &'static str,
    ) -> Result<bool, Error> {
        if tag.value.is_some() {
            self.tokens.skip(tag)?;
            return Ok(false);
        }
        let value = prim.scalar().map(|value| value.text().into_owned());
        let fit = self.full_prim(prim, tag, name, None)?;
        if fit.is_ok() {
            prim.element_mut();
            self.issue(IssueCode::NOT_AN_ATTRIBUTE, tag.start, Some(name));
        } else if let Some(value) = value {
            prim.set_text(&value);
        }
        Ok(fit.is_ok())
    }

    /// Passes over an element that has no place.
    #[cold]
    pub(super) fn refuse(&mut self, tag: &Tag<'a>, code: IssueCode) -> Result<Fit, Error> {
        self.tokens.skip(tag)?;
        Ok(Err(code))
    }
}

/// Joins a text to the one before it, when both are kept at one place.
pub(super) fn join_texts(one: &mut UnknownMember, next: &UnknownMember) -> bool {
    let text = |member: &UnknownMember| member.name == "#text" && member.raw.starts_with('"');
    if one.position != next.position || !text(one) || !text(next) {
        return false;
    }
    one.raw.pop();
    one.raw.push(' ');
    one.raw.push_str(next.raw.get(1..).unwrap_or_default());
    true
}

/// Whether the primitive at an index has id or extensions.
#[cold]
pub(super) fn has_parts(node: &dyn Node, field: usize) -> bool {
    matches!(node.place(field), node::Place::Prim(prim) if prim.element().is_some())
}

/// The JSON of a text.
fn json_string(text: &str) -> String {
    let mut out = Vec::new();
    crate::json::write_string(text, &mut out);
    String::from_utf8(out).unwrap_or_default()
}
