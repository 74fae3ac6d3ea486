//! XML to any node, by its table.
//!
//! What does not fit its place is kept as it was read, so that nothing is lost whatever a sender wrote.

mod kept;

use kept::{Member, has_parts, join_texts};

use super::chars::{from_name, text};
use super::narrative;
use super::tag::Tag;
use super::tokens::{Kind, Namespace, Token, Tokens};
use crate::error::{Error, ErrorKind, Location};
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::{self, AnyPrim, InnerMut, Node, NodeList, PrimList, ResourceList, ResourceSlot, Slot};
use crate::options::{ReadOptions, UnknownPolicy};
use crate::resource::OtherResource;
use crate::table::{Found, Name, Seen, TypeInfo, TypeKind, XHTML, XML_ATTRIBUTE, find};

/// Reads one element into `node`, which should be empty, and tells what was odd.
///
/// A resource must be of the type of `node`; a datatype or backbone element is read whatever the outermost element is
/// called.
///
/// # Errors
/// When the bytes are not UTF-8 or not well-formed XML, have a document type declaration, are above a limit or a resource
/// of another type, or when the options refuse what has no place. `node` then holds what was read before.
pub fn read_into(input: &[u8], node: &mut dyn Node, options: &ReadOptions) -> Result<Vec<Issue>, Error> {
    let mut reader = Reader::new(input, options)?;
    let result = reader.into_node(node);
    reader.finish(result)
}

/// Reads one resource of any type into an empty place.
pub(crate) fn read_resource(
    input: &[u8],
    slot: &mut dyn ResourceSlot,
    options: &ReadOptions,
) -> Result<Vec<Issue>, Error> {
    let mut reader = Reader::new(input, options)?;
    let result = reader.into_slot(slot);
    reader.finish(result)
}

struct Reader<'a, 'o> {
    tokens: Tokens<'a>,
    options: &'o ReadOptions,
    issues: Vec<Issue>,
    /// Where we are: names, and indexes in lists.
    path: Vec<Step>,
    items: usize,
    /// Number of members kept so far.
    kept: usize,
    /// Text around the resource in the element just read.
    stray: String,
}

#[derive(Clone, Copy)]
struct Step {
    name: &'static str,
    index: Option<usize>,
}

/// Whether an element found its place; if not it was passed over.
type Fit = Result<(), IssueCode>;

/// How far the children of an element were read.
#[derive(Default)]
struct Progress {
    /// The last field.
    last: usize,
    /// The last in the order of the table.
    highest: usize,
    /// Number of known elements that stand before what has no place.
    position: usize,
    /// Fields met.
    seen: Seen,
    /// Whether there was anything.
    any: bool,
    /// Text since the last tag, and its position.
    text: String,
    text_at: usize,
}

impl<'a, 'o> Reader<'a, 'o> {
    fn new(input: &'a [u8], options: &'o ReadOptions) -> Result<Self, Error> {
        let tokens = Tokens::new(input, &options.limits)?;
        Ok(Self {
            tokens,
            options,
            issues: Vec::new(),
            path: Vec::new(),
            items: 0,
            kept: 0,
            stray: String::new(),
        })
    }

    fn finish(self, result: Result<(), Error>) -> Result<Vec<Issue>, Error> {
        match result {
            Ok(()) => Ok(self.issues),
            Err(error) => {
                let location = (!self.path.is_empty()).then(|| self.location(None));
                Err(error.at(location))
            }
        }
    }

    /// The outermost element; its name without prefix.
    fn root(&mut self) -> Result<(Tag<'a>, &'a str), Error> {
        match self.tokens.next()? {
            Token::Start(tag) => {
                self.tokens.check(&tag)?;
                let own = self.tokens.adopt(&tag);
                let name = tag.name.split_once(':').map_or(tag.name, |(_, local)| local);
                if !own {
                    self.path.push(Step { name: "", index: None });
                    self.issue(IssueCode::NAMESPACE, tag.start, None);
                    self.path.pop();
                }
                Ok((tag, name))
            }
            Token::Eof => Err(Error::new(ErrorKind::UnexpectedEnd, self.tokens.pos())),
            Token::End | Token::Text(_) => Err(Error::new(ErrorKind::Markup, 0)),
        }
    }

    #[expect(clippy::wrong_self_convention, reason = "reads into a node; nothing is converted")]
    fn into_node(&mut self, node: &mut dyn Node) -> Result<(), Error> {
        let (tag, name) = self.root()?;
        let info = node.info();
        if info.kind == TypeKind::Resource && name != info.name {
            return Err(Error::new(ErrorKind::OtherResourceType, tag.start));
        }
        self.path.push(Step { name: info.name, index: None });
        self.object(node, &tag)?;
        self.tokens.end()
    }

    #[expect(clippy::wrong_self_convention, reason = "reads into a place; nothing is converted")]
    fn into_slot(&mut self, slot: &mut dyn ResourceSlot) -> Result<(), Error> {
        let (tag, name) = self.root()?;
        if let Some(node) = slot.make(name) {
            self.path.push(Step { name: node.info().name, index: None });
            self.object(node, &tag)?;
        } else if self.issues.is_empty() {
            let other = self.other(&tag, name)?;
            slot.set_other(other);
        } else {
            // Neither a known name nor FHIR's namespace.
            return Err(Error::new(ErrorKind::NoResourceType, tag.start));
        }
        self.tokens.end()
    }

    fn location(&self, member: Option<&str>) -> Location {
        let mut out = String::new();
        let mut add = |name: &str, index: Option<usize>| {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(name);
            if let Some(index) = index {
                out.push('[');
                out.push_str(&index.to_string());
                out.push(']');
            }
        };
        for step in &self.path {
            add(step.name, step.index);
        }
        if let Some(member) = member {
            add(member, None);
        }
        Location(out)
    }

    #[cold]
    fn issue(&mut self, code: IssueCode, offset: usize, member: Option<&str>) {
        let max = self.options.limits.max_issues;
        if self.issues.len() > max {
            return;
        }
        let code = if self.issues.len() == max { IssueCode::TOO_MANY_ISSUES } else { code };
        let severity = match code {
            IssueCode::UNKNOWN_ELEMENT | IssueCode::UNKNOWN_RESOURCE | IssueCode::TOO_MANY_ISSUES => {
                Severity::Warning
            }
            _ => Severity::Error,
        };
        let location = self.location(member);
        self.issues.push(Issue { severity, code, location, offset: u64::try_from(offset).ok() });
    }

    /// One more object of the model.
    fn count(&mut self, at: usize) -> Result<(), Error> {
        self.items += 1;
        if self.items > self.options.limits.max_items {
            return Err(Error::new(ErrorKind::TooManyItems, at));
        }
        Ok(())
    }

    /// Reads an element with children, its start tag being read.
    fn object(&mut self, node: &mut dyn Node, tag: &Tag<'a>) -> Result<(), Error> {
        self.count(tag.start)?;
        let kept = self.kept;
        let mut progress = Progress::default();
        if !tag.is_bare() {
            self.attributes(node, tag, &mut progress)?;
        }
        if tag.empty {
            self.tokens.leave();
        } else {
            let mut child = Tag::EMPTY;
            loop {
                match self.tokens.next_into(&mut child)? {
                    Kind::Start => {
                        if !progress.text.is_empty() {
                            self.text(node, &mut progress)?;
                        }
                        self.child(node, &child, &mut progress)?;
                    }
                    Kind::End => {
                        if self.tokens.has_hints() {
                            self.hints(node);
                        }
                        break;
                    }
                    Kind::Text(at) => {
                        if progress.text.is_empty() {
                            progress.text_at = self.tokens.content(at);
                        }
                        text(self.tokens.since(at), &mut progress.text);
                    }
                    Kind::Eof => {
                        return Err(Error::new(ErrorKind::UnexpectedEnd, self.tokens.pos()));
                    }
                }
                progress.any = true;
            }
        }
        if !progress.text.is_empty() {
            self.text(node, &mut progress)?;
        }
        if !progress.any {
            self.issue(IssueCode::EMPTY_ELEMENT, tag.start, None);
        }
        if self.kept > kept {
            // Texts whose tags between them stand elsewhere now are one text for who reads them again.
            node.unknown_mut().settle(join_texts);
        }
        Ok(())
    }

    /// Attributes of an element with children: id and url where the table has them.
    fn attributes(
        &mut self,
        node: &mut dyn Node,
        tag: &Tag<'a>,
        progress: &mut Progress,
    ) -> Result<(), Error> {
        let info = node.info();
        let attribute =
            |name: &str| info.fields.iter().position(|f| f.name == name && f.flags & XML_ATTRIBUTE != 0);
        for (name, value) in [("id", tag.id()), ("url", tag.url()), ("value", tag.value)] {
            let Some(value) = value else { continue };
            progress.any = true;
            if let Some(at) = attribute(name)
                && let Slot::Prim(prim) = node.slot(at)
                && prim.set_text(&value.text(tag)?)
            {
                progress.seen.insert(at);
            } else {
                self.attribute(node, name, value.text(tag)?.as_ref(), tag)?;
            }
        }
        if tag.others {
            progress.any |= self.other_attributes(node, tag)?;
        }
        Ok(())
    }

    /// Reads a child into its place.
    #[inline]
    fn child(&mut self, node: &mut dyn Node, tag: &Tag<'a>, progress: &mut Progress) -> Result<(), Error> {
        let info = node.info();
        let plain = self.tokens.plain();
        let place = if plain { find(info, tag.looked_up(), progress.last) } else { None };
        let Some(place) = place.or_else(|| self.find_slow(info, tag, progress.last)) else {
            return self.unplaced(node, tag, progress);
        };
        if place.field() < progress.highest {
            self.issue(IssueCode::ELEMENT_ORDER, tag.start, Some(place.name()));
        }
        progress.last = place.field();
        progress.highest = progress.highest.max(place.field());
        let before = core::mem::replace(&mut progress.position, place.field() + 1);
        if let Err(code) = self.value(node, tag, place, &mut progress.seen)? {
            let raw = self.tokens.fragment(tag);
            let known = Some(place.name());
            let member = Member { name: place.name(), raw, offset: tag.start, known, code };
            self.stray.clear();
            return self.keep(node, member, progress.position);
        }
        if place.is(XML_ATTRIBUTE) && !has_parts(node, place.field()) {
            // It will be written as an attribute: nothing stands after it.
            progress.position = before;
        }
        if !self.stray.is_empty() {
            let text = core::mem::take(&mut self.stray);
            self.append_text(node, &text, progress.position);
        }
        Ok(())
    }

    /// The place of a tag that has a prefix, or is in another namespace.
    #[cold]
    fn find_slow(&mut self, info: &'static TypeInfo, tag: &Tag<'a>, next: usize) -> Option<Found> {
        let (namespace, local) = self.tokens.resolve(tag.name)?;
        let place = find(info, Name::new(local), next)?;
        let fine = match namespace {
            Namespace::Main => true,
            Namespace::Xhtml => place.is(XHTML),
            Namespace::Other(_) => false,
        };
        fine.then_some(place)
    }

    /// Reads the value of a known element into its place.
    fn value(
        &mut self,
        node: &mut dyn Node,
        tag: &Tag<'a>,
        place: Found,
        seen: &mut Seen,
    ) -> Result<Fit, Error> {
        let slot = node.slot(place.field());
        match slot {
            Slot::Prims(list) => return self.prims(list, tag, place),
            Slot::Nodes(list) => return self.nodes(list, tag, place.name()),
            Slot::Resources(list) => {
                let index = list.len();
                self.path.push(Step { name: place.name(), index: Some(index) });
                let fit = self.resource(&mut Last { list }, tag)?;
                self.path.pop();
                return Ok(fit);
            }
            Slot::Choice(ref slot) if slot.get().is_some_and(|(other, _)| other != place.alternative()) => {
                seen.insert(place.field());
                return self.refuse(tag, IssueCode::SECOND_CHOICE);
            }
            _ => {}
        }
        // In a list nothing stands twice.
        if !seen.insert(place.field()) {
            return self.refuse(tag, IssueCode::DUPLICATE_KEY);
        }
        match slot {
            Slot::Prim(prim) => {
                if place.is(XHTML) {
                    return self.narrative(prim, tag, place.name());
                }
                if place.is(XML_ATTRIBUTE) {
                    self.issue(IssueCode::NOT_AN_ATTRIBUTE, tag.start, Some(place.name()));
                }
                self.prim(prim, tag, place.name(), None)
            }
            Slot::Node(slot) => {
                if self.is_no_object(tag) {
                    return self.refuse(tag, IssueCode::WRONG_SHAPE);
                }
                self.path.push(Step { name: place.name(), index: None });
                self.object(slot.make(), tag)?;
                self.path.pop();
                Ok(Ok(()))
            }
            Slot::Choice(slot) => {
                let fit = match slot.make(place.alternative()) {
                    Some(InnerMut::Prim(prim)) => self.prim(prim, tag, place.name(), None)?,
                    Some(InnerMut::Node(_)) if self.is_no_object(tag) => {
                        self.refuse(tag, IssueCode::WRONG_SHAPE)?
                    }
                    Some(InnerMut::Node(node)) => {
                        self.path.push(Step { name: place.name(), index: None });
                        self.object(node, tag)?;
                        self.path.pop();
                        Ok(())
                    }
                    None => self.refuse(tag, IssueCode::WRONG_SHAPE)?,
                };
                if fit.is_err() {
                    slot.clear();
                }
                Ok(fit)
            }
            Slot::Resource(slot) => {
                self.path.push(Step { name: place.name(), index: None });
                let fit = self.resource(slot, tag)?;
                self.path.pop();
                Ok(fit)
            }
            _ => self.refuse(tag, IssueCode::WRONG_SHAPE),
        }
    }

    /// Whether the tag has a value, or says that there is none: `null` in JSON.
    #[inline]
    fn is_no_object(&self, tag: &Tag<'a>) -> bool {
        tag.value.is_some() || (tag.others && tag.empty && self.tokens.is_nil(tag))
    }

    fn nodes(&mut self, list: &mut dyn NodeList, tag: &Tag<'a>, name: &'static str) -> Result<Fit, Error> {
        if self.is_no_object(tag) {
            return self.refuse(tag, IssueCode::WRONG_SHAPE);
        }
        let index = Some(list.len());
        let Some(node) = node::push(list) else { return self.refuse(tag, IssueCode::WRONG_SHAPE) };
        self.path.push(Step { name, index });
        self.object(node, tag)?;
        self.path.pop();
        Ok(Ok(()))
    }

    fn prims(&mut self, list: &mut dyn PrimList, tag: &Tag<'a>, place: Found) -> Result<Fit, Error> {
        let len = list.len();
        list.resize(len + 1);
        let fit = match list.get_mut(len) {
            Some(prim) => self.prim(prim, tag, place.name(), Some(len))?,
            None => self.refuse(tag, IssueCode::WRONG_SHAPE)?,
        };
        if fit.is_err() {
            list.resize(len);
        }
        Ok(fit)
    }

    /// A primitive: its value, id and extensions. When there is anything else the whole is kept as it was read.
    #[inline]
    fn prim(
        &mut self,
        prim: &mut dyn AnyPrim,
        tag: &Tag<'a>,
        name: &'static str,
        index: Option<usize>,
    ) -> Result<Fit, Error> {
        let Some(value) = tag.value.filter(|_| tag.is_simple()) else {
            return self.full_prim(prim, tag, name, index);
        };
        self.tokens.leave();
        let fits = match value.plain() {
            Some(text) => prim.set_text(text),
            None => prim.set_text(&value.text(tag)?),
        };
        Ok(if fits { Ok(()) } else { Err(IssueCode::WRONG_SHAPE) })
    }

    fn full_prim(
        &mut self,
        prim: &mut dyn AnyPrim,
        tag: &Tag<'a>,
        name: &'static str,
        index: Option<usize>,
    ) -> Result<Fit, Error> {
        if tag.url().is_some() || tag.others {
            return self.refuse(tag, IssueCode::UNKNOWN_ELEMENT);
        }
        if let Some(value) = tag.value
            && !prim.set_text(&value.text(tag)?)
        {
            return self.refuse(tag, IssueCode::WRONG_SHAPE);
        }
        if let Some(id) = tag.id() {
            *prim.element_mut().0 = Some(id.text(tag)?.into_owned());
        }
        if tag.empty {
            self.tokens.leave();
            if tag.is_bare() {
                self.path.push(Step { name, index });
                self.issue(IssueCode::EMPTY_ELEMENT, tag.start, None);
                self.path.pop();
                // In a list an entry without anything holds its place.
                if index.is_none() {
                    prim.element_mut();
                }
            }
            return Ok(Ok(()));
        }
        self.path.push(Step { name, index });
        let fit = self.extensions(prim)?;
        if fit.is_ok() && prim.is_absent() {
            self.issue(IssueCode::EMPTY_ELEMENT, tag.start, None);
            if index.is_none() {
                prim.element_mut();
            }
        }
        self.path.pop();
        if fit.is_err() {
            prim.clear();
        }
        Ok(fit)
    }

    /// The children of a primitive.
    fn extensions(&mut self, prim: &mut dyn AnyPrim) -> Result<Fit, Error> {
        self.count(self.tokens.pos())?;
        let mut fit = Ok(());
        loop {
            match self.tokens.next()? {
                Token::Start(child) => {
                    let main = self.tokens.resolve(child.name) == Some((Namespace::Main, "extension"));
                    let one = if main {
                        self.nodes(prim.element_mut().1, &child, "extension")?
                    } else {
                        self.refuse(&child, IssueCode::UNKNOWN_ELEMENT)?
                    };
                    fit = fit.and(one);
                }
                Token::End => return Ok(fit),
                Token::Text(_) => fit = fit.and(Err(IssueCode::TEXT_CONTENT)),
                Token::Eof => return Err(Error::new(ErrorKind::UnexpectedEnd, self.tokens.pos())),
            }
        }
    }

    /// The XHTML of a narrative.
    fn narrative(&mut self, prim: &mut dyn AnyPrim, tag: &Tag<'a>, name: &'static str) -> Result<Fit, Error> {
        let xhtml = self.tokens.resolve(tag.name).is_some_and(|(n, _)| n == Namespace::Xhtml);
        if let Some(value) = tag.value.filter(|_| !xhtml) {
            self.issue(IssueCode::NARRATIVE_FORM, tag.start, Some(name));
            let text = value.text(tag)?;
            // What is well-formed after all will be written as such.
            prim.set_text(narrative::fit(&text).unwrap_or(&text));
            return if tag.empty {
                self.tokens.leave();
                Ok(Ok(()))
            } else {
                prim.clear();
                self.refuse(tag, IssueCode::WRONG_SHAPE)
            };
        }
        if !xhtml {
            self.issue(IssueCode::NAMESPACE, tag.start, Some(name));
        }
        let text = narrative::capture(&mut self.tokens, tag)?;
        prim.set_text(&text);
        Ok(Ok(()))
    }

    /// The resource inside an element: its tag is the only child.
    fn resource(&mut self, slot: &mut dyn ResourceSlot, outer: &Tag<'a>) -> Result<Fit, Error> {
        if !outer.is_bare() {
            return self.refuse(outer, IssueCode::WRONG_SHAPE);
        }
        if outer.empty {
            return self.refuse(outer, IssueCode::NO_RESOURCE_TYPE);
        }
        let mut fit = Err(IssueCode::NO_RESOURCE_TYPE);
        let mut stray = String::new();
        loop {
            match self.tokens.next()? {
                Token::Start(tag) if slot.get().is_none() => {
                    let (namespace, name) =
                        self.tokens.resolve(tag.name).unwrap_or((Namespace::Other(""), ""));
                    let node = if namespace == Namespace::Main { slot.make(name) } else { None };
                    if let Some(node) = node {
                        self.object(node, &tag)?;
                    } else {
                        let other = self.other(&tag, name)?;
                        slot.set_other(other);
                    }
                    fit = Ok(());
                    if !stray.is_empty() {
                        stray.push(' ');
                    }
                }
                // A second resource in a place of one: both are kept as they were read.
                Token::Start(tag) => fit = self.refuse(&tag, IssueCode::WRONG_SHAPE)?,
                Token::Text(at) if self.options.unknown == UnknownPolicy::Reject => {
                    return Err(Error::new(ErrorKind::Value, self.tokens.content(at)));
                }
                Token::Text(at) => {
                    if stray.is_empty() {
                        let at = self.tokens.content(at);
                        self.issue(IssueCode::TEXT_CONTENT, at, None);
                    }
                    text(self.tokens.since(at), &mut stray);
                }
                Token::End => break,
                Token::Eof => return Err(Error::new(ErrorKind::UnexpectedEnd, self.tokens.pos())),
            }
        }
        if fit.is_err() {
            slot.clear();
        }
        // The element itself has no place for text: what it is in keeps it.
        self.stray = stray;
        Ok(fit)
    }

    /// A resource of unknown type.
    fn other(&mut self, tag: &Tag<'a>, name: &str) -> Result<OtherResource, Error> {
        self.count(tag.start)?;
        self.issue(IssueCode::UNKNOWN_RESOURCE, tag.start, None);
        self.tokens.skip(tag)?;
        Ok(OtherResource::new(from_name(name).into_owned(), self.tokens.fragment(tag)))
    }
}

/// The end of a list of resources, as the place of one. Whatever stands in it is an entry of the list.
struct Last<'l> {
    list: &'l mut dyn ResourceList,
}

impl ResourceSlot for Last<'_> {
    fn get(&self) -> Option<&dyn Node> {
        None
    }
    fn get_mut(&mut self) -> Option<&mut dyn Node> {
        None
    }
    fn make(&mut self, name: &str) -> Option<&mut dyn Node> {
        self.list.push(name)
    }
    fn set_other(&mut self, other: OtherResource) {
        self.list.push_other(other);
    }
    fn clear(&mut self) {}
}
