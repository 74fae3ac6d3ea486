//! JSON to any node, by its table.
//!
//! What does not fit its place is kept under its name as it was read, so that nothing is lost whatever a sender wrote.

use std::borrow::Cow;

use super::token::Cursor;
use super::types::Types;
use crate::error::{Error, ErrorKind, Location};
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::{self, AnyPrim, InnerMut, Node, NodeList, PrimList, ResourceList, ResourceSlot, Slot};
use crate::options::{ReadOptions, UnknownPolicy};
use crate::prim::Literal;
use crate::resource::OtherResource;
use crate::table::{self, Found, Name, Seen, TypeInfo, TypeKind, ValueKind};

/// Reads one object into `node`, which should be empty, and tells what was odd.
///
/// A resource must be of the type of `node`; a datatype or backbone element is read the same way.
///
/// # Errors
/// When the bytes are not UTF-8 or not JSON, above a limit, not an object or a resource of another type, or when the
/// options refuse unknown members. `node` then holds what was read before.
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

/// JSON text without its line ends, which are never inside a string: what is kept as text fits on the line it is written
/// to.
fn one_line(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr2(b'\n', b'\r', rest.as_bytes()) {
        let (line, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(line);
        rest = tail.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// Reads one entry of a Bundle, the one at `index`, into `node`.
pub(crate) fn read_entry(
    input: &[u8],
    index: usize,
    node: &mut dyn Node,
    options: &ReadOptions,
) -> Result<Vec<Issue>, Error> {
    let mut reader = Reader::new(input, options)?;
    reader.path.push(Step { name: "Bundle", index: None });
    reader.path.push(Step { name: "entry", index: Some(index) });
    let result = reader.into_node(node);
    reader.finish(result)
}

struct Reader<'a, 'o> {
    cursor: Cursor<'a>,
    options: &'o ReadOptions,
    issues: Vec<Issue>,
    /// Where we are: names, and indexes in lists.
    path: Vec<Step>,
    items: usize,
    types: Types,
}

#[derive(Clone, Copy)]
struct Step {
    name: &'static str,
    index: Option<usize>,
}

/// Whether a value found its place; if not it was passed over.
type Fit = Result<(), Misfit>;

/// Why a value is not, or not only, in its place.
#[derive(Clone, Copy)]
enum Misfit {
    /// It is kept as it was read.
    Raw(IssueCode),
    /// It is in its list, but its array was not as long as the list is.
    Padded { element: bool, len: usize, odd: bool },
}

/// The element a member belongs to.
#[derive(Clone, Copy)]
struct Place {
    found: Found,
    /// `_name`: id and extensions of the primitive.
    element: bool,
}

impl<'a, 'o> Reader<'a, 'o> {
    fn new(input: &'a [u8], options: &'o ReadOptions) -> Result<Self, Error> {
        if input.len() > options.limits.max_input {
            return Err(Error::new(ErrorKind::TooLarge, options.limits.max_input));
        }
        let text =
            core::str::from_utf8(input).map_err(|e| Error::new(ErrorKind::Encoding, e.valid_up_to()))?;
        let cursor = Cursor::new(text, options.limits.max_depth);
        Ok(Self { cursor, options, issues: Vec::new(), path: Vec::new(), items: 0, types: Types::default() })
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

    #[expect(clippy::wrong_self_convention, reason = "reads into a node; nothing is converted")]
    fn into_node(&mut self, node: &mut dyn Node) -> Result<(), Error> {
        self.cursor.space();
        let (start, info) = (self.cursor.pos, node.info());
        if self.cursor.peek().is_some_and(|b| b != b'{') {
            self.cursor.skip()?;
            return Err(Error::new(ErrorKind::NotAnObject, start));
        }
        if info.kind == TypeKind::Resource {
            let found = self.resource_type()?.ok_or_else(|| self.cursor.error(ErrorKind::NoResourceType))?;
            if found != info.name {
                return Err(self.cursor.error(ErrorKind::OtherResourceType));
            }
        }
        if self.path.is_empty() {
            self.path.push(Step { name: info.name, index: None });
        }
        self.object(node)?;
        self.cursor.end()
    }

    #[expect(clippy::wrong_self_convention, reason = "reads into a place; nothing is converted")]
    fn into_slot(&mut self, slot: &mut dyn ResourceSlot) -> Result<(), Error> {
        self.cursor.space();
        let start = self.cursor.pos;
        if self.cursor.peek().is_some_and(|b| b != b'{') {
            self.cursor.skip()?;
            return Err(Error::new(ErrorKind::NotAnObject, start));
        }
        let found = self.resource_type()?.ok_or_else(|| self.cursor.error(ErrorKind::NoResourceType))?;
        if let Some(node) = slot.make(&found) {
            self.path.push(Step { name: node.info().name, index: None });
            self.object(node)?;
        } else {
            self.issue(IssueCode::UNKNOWN_RESOURCE, start, None);
            let raw = one_line(self.cursor.skip()?);
            slot.set_other(OtherResource::new(found.into_owned(), raw));
        }
        self.cursor.end()
    }

    /// The type of the resource here, wherever in the object it stands.
    fn resource_type(&mut self) -> Result<Option<Cow<'a, str>>, Error> {
        self.types.at(&mut self.cursor)
    }

    /// Counts an object of the model, or a member kept beside it.
    #[inline]
    fn count(&mut self) -> Result<(), Error> {
        self.items += 1;
        if self.items > self.options.limits.max_items {
            return Err(self.cursor.error(ErrorKind::TooManyItems));
        }
        Ok(())
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

    #[cold]
    fn misfit(
        &mut self,
        node: &mut dyn Node,
        member: Member<'_>,
        position: usize,
        field: usize,
        misfit: Misfit,
    ) -> Result<(), Error> {
        match misfit {
            Misfit::Raw(code) => self.keep(node, member, position, code),
            Misfit::Padded { element, len, odd } => {
                if odd {
                    self.issue(IssueCode::ARRAY_LENGTHS, member.offset, member.known);
                }
                node.unknown_mut().set_length(field, element, len);
                Ok(())
            }
        }
    }

    /// Keeps a member as it was read, or refuses it.
    #[cold]
    fn keep(
        &mut self,
        node: &mut dyn Node,
        member: Member<'_>,
        position: usize,
        code: IssueCode,
    ) -> Result<(), Error> {
        let unknown = code == IssueCode::UNKNOWN_ELEMENT;
        match self.options.unknown {
            UnknownPolicy::Reject => {
                let kind = if unknown { ErrorKind::UnknownElement } else { ErrorKind::Value };
                if let Some(name) = member.known {
                    self.path.push(Step { name, index: None });
                }
                return Err(Error::new(kind, member.offset));
            }
            UnknownPolicy::Keep if unknown => {}
            _ => self.issue(code, member.offset, member.known),
        }
        self.count()?;
        node.unknown_mut().append(member.name.to_owned(), one_line(member.raw), position);
        Ok(())
    }

    fn object(&mut self, node: &mut dyn Node) -> Result<(), Error> {
        self.count()?;
        let info = node.info();
        // Members met, by element: those of values and those of ids and extensions.
        let mut seen = Seen::default();
        let mut seen_elements = Seen::default();
        let mut typed = info.kind != TypeKind::Resource;
        let mut field = 0;
        let mut next = 0;
        let mut position = 0;
        let mut misfits = false;
        self.cursor.open(b'{')?;
        if self.cursor.close_empty(b'}') {
            return Ok(());
        }
        loop {
            let offset = self.cursor.pos;
            let escaped;
            let name = match self.cursor.plain_key() {
                Some(name) => name,
                None => {
                    escaped = self.cursor.key()?;
                    Name::new(&escaped)
                }
            };
            let start = self.cursor.pos;
            let (known, fit) = if !typed && name.text == "resourceType" {
                typed = true;
                self.cursor.skip()?;
                (None, Ok(()))
            } else if let Some(place) = find(info, name, next) {
                field = place.found.field();
                next = field + 1;
                // It only grows, so that unknown members are kept each behind the one before.
                position = position.max(next);
                let (own, other) =
                    if place.element { (&mut seen_elements, seen) } else { (&mut seen, seen_elements) };
                let first = own.insert(field);
                let both = other.contains(field);
                let fit = self.value(node, &place, first, both)?;
                (Some(place.found.name()), fit)
            } else {
                let again = info.kind == TypeKind::Resource && name.text == "resourceType";
                self.cursor.skip()?;
                let code = if again { IssueCode::DUPLICATE_KEY } else { IssueCode::UNKNOWN_ELEMENT };
                (None, Err(Misfit::Raw(code)))
            };
            if let Err(misfit) = fit {
                let raw = self.cursor.since(start);
                // What has an element is kept in its place.
                let position = if known.is_some() { next } else { position };
                self.misfit(node, Member { name: name.text, raw, offset, known }, position, field, misfit)?;
                misfits = true;
            }
            if !self.cursor.more(b'}')? {
                break;
            }
        }
        if misfits {
            node.unknown_mut().sort();
        }
        Ok(())
    }

    /// Reads the value of a known member into its place.
    fn value(&mut self, node: &mut dyn Node, place: &Place, first: bool, both: bool) -> Result<Fit, Error> {
        let slot = node.slot(place.found.field());
        if let Slot::Choice(slot) = slot {
            match slot.get_mut() {
                Some((other, _)) if other != place.found.alternative() => {
                    return self.refuse(IssueCode::SECOND_CHOICE);
                }
                _ if !first => return self.refuse(IssueCode::DUPLICATE_KEY),
                _ => {}
            }
            let fit = match slot.make(place.found.alternative()) {
                Some(InnerMut::Prim(prim)) => self.prim(prim, place)?,
                Some(InnerMut::Node(node)) => self.node(node, place)?,
                None => self.refuse(IssueCode::WRONG_SHAPE)?,
            };
            if fit.is_err() && !both {
                slot.clear();
            }
            return Ok(fit);
        }
        if !first {
            return self.refuse(IssueCode::DUPLICATE_KEY);
        }
        match slot {
            Slot::Prim(prim) => self.prim(prim, place),
            Slot::Prims(list) => self.prims(list, place, both),
            Slot::Node(slot) => {
                if self.cursor.peek() != Some(b'{') {
                    return self.refuse(IssueCode::WRONG_SHAPE);
                }
                self.node(slot.make(), place)
            }
            Slot::Nodes(list) => self.nodes(list, place.found.name()),
            Slot::Resource(slot) => self.resource(slot, place),
            Slot::Resources(list) => self.resources(list, place),
            Slot::Choice(_) | Slot::None => self.refuse(IssueCode::WRONG_SHAPE),
        }
    }

    /// Passes over a value that has no place.
    #[cold]
    fn refuse(&mut self, code: IssueCode) -> Result<Fit, Error> {
        self.cursor.skip()?;
        Ok(Err(Misfit::Raw(code)))
    }

    fn node(&mut self, node: &mut dyn Node, place: &Place) -> Result<Fit, Error> {
        if self.cursor.peek() != Some(b'{') {
            return self.refuse(IssueCode::WRONG_SHAPE);
        }
        self.path.push(Step { name: place.found.name(), index: None });
        self.object(node)?;
        self.path.pop();
        Ok(Ok(()))
    }

    /// A primitive's value, or its id and extensions.
    #[inline]
    fn prim(&mut self, prim: &mut dyn AnyPrim, place: &Place) -> Result<Fit, Error> {
        if place.element {
            self.path.push(Step { name: place.found.name(), index: None });
            let fit = self.element(prim)?;
            self.path.pop();
            return Ok(fit);
        }
        self.scalar(prim, place.found.is_text())
    }

    #[inline]
    fn scalar(&mut self, prim: &mut dyn AnyPrim, text: bool) -> Result<Fit, Error> {
        let literal = match self.cursor.peek() {
            Some(b'"') => match self.cursor.string()? {
                // Of these types the text of JSON is that of XML.
                Cow::Borrowed(value) if text => return Ok(fits(prim.set_text(value))),
                value => Literal::Text(value),
            },
            Some(b'-' | b'0'..=b'9') => Literal::Number(self.cursor.number()?),
            Some(b't') => {
                self.cursor.word("true")?;
                Literal::Bool(true)
            }
            Some(b'f') => {
                self.cursor.word("false")?;
                Literal::Bool(false)
            }
            _ => return self.refuse(IssueCode::WRONG_SHAPE),
        };
        Ok(fits(prim.set_literal(literal)))
    }

    /// Id and extensions of a primitive. What else stands there has no place, so the whole is kept as it was read.
    fn element(&mut self, prim: &mut dyn AnyPrim) -> Result<Fit, Error> {
        if self.cursor.peek() != Some(b'{') {
            return self.refuse(IssueCode::WRONG_SHAPE);
        }
        self.count()?;
        let (id, extension) = prim.element_mut();
        self.cursor.open(b'{')?;
        let mut fit = Ok(());
        let mut seen = (false, false);
        if self.cursor.close_empty(b'}') {
            return Ok(fit);
        }
        loop {
            let name = self.cursor.key()?;
            let one = match (&*name, self.cursor.peek()) {
                ("id", Some(b'"')) if !seen.0 => {
                    seen.0 = true;
                    *id = Some(self.cursor.string()?.into_owned());
                    Ok(())
                }
                ("extension", _) if !seen.1 => {
                    seen.1 = true;
                    self.nodes(extension, "extension")?
                }
                ("id", Some(b'"')) | ("extension", _) => self.refuse(IssueCode::DUPLICATE_KEY)?,
                ("id", _) => self.refuse(IssueCode::WRONG_SHAPE)?,
                _ => self.refuse(IssueCode::UNKNOWN_ELEMENT)?,
            };
            fit = fit.and(one);
            if !self.cursor.more(b'}')? {
                break;
            }
        }
        if fit.is_err() {
            prim.clear_element();
        }
        Ok(fit)
    }

    /// An array of values, or one of ids and extensions; `both` when the other was there before.
    ///
    /// The two stand for one list, which is as long as the longer: what is missing at the end of the shorter is absent.
    fn prims(&mut self, list: &mut dyn PrimList, place: &Place, both: bool) -> Result<Fit, Error> {
        if self.cursor.peek() != Some(b'[') {
            return self.refuse(IssueCode::WRONG_SHAPE);
        }
        let before = list.len();
        self.cursor.open(b'[')?;
        if self.cursor.close_empty(b']') {
            return Ok(Err(Misfit::Raw(IssueCode::EMPTY_ARRAY)));
        }
        let mut fit = Ok(());
        let mut count = 0;
        let mut some = false;
        loop {
            if list.len() <= count {
                list.resize(count + 1);
            }
            if self.cursor.peek() == Some(b'n') {
                self.cursor.word("null")?;
            } else if fit.is_err() {
                self.cursor.skip()?;
            } else {
                some = true;
                fit = match list.get_mut(count) {
                    Some(prim) if place.element => {
                        self.path.push(Step { name: place.found.name(), index: Some(count) });
                        let fit = self.element(prim)?;
                        self.path.pop();
                        fit
                    }
                    Some(prim) => self.scalar(prim, place.found.is_text())?,
                    None => self.refuse(IssueCode::WRONG_SHAPE)?,
                };
            }
            count += 1;
            if !self.cursor.more(b']')? {
                break;
            }
        }
        if fit.is_ok() {
            let both = both && before > 0;
            if both && count != before {
                let element = place.element == (count < before);
                fit = Err(Misfit::Padded { element, len: count.min(before), odd: true });
            } else if !some && (both || self.partner_follows(place)) {
                // Nulls alone are right where the other array has something for each.
                fit = Err(Misfit::Padded { element: place.element, len: count, odd: false });
            } else if !some {
                fit = Err(Misfit::Raw(IssueCode::EMPTY_ARRAY));
            }
        }
        if let Err(Misfit::Raw(_)) = fit {
            restore(list, before, place.element);
        }
        Ok(fit)
    }

    /// Whether the next member is the other array of the list, and has an entry that is not `null`.
    #[cold]
    fn partner_follows(&mut self, place: &Place) -> bool {
        let (pos, depth) = (self.cursor.pos, self.cursor.depth);
        let mut follows = || -> Result<bool, Error> {
            if !self.cursor.more(b'}')? {
                return Ok(false);
            }
            let key = self.cursor.key()?;
            let name = key.strip_prefix('_');
            let partner = name.unwrap_or(&key) == place.found.name() && name.is_none() == place.element;
            if !partner || self.cursor.peek() != Some(b'[') {
                return Ok(false);
            }
            self.cursor.open(b'[')?;
            while self.cursor.peek() == Some(b'n') {
                self.cursor.word("null")?;
                if !self.cursor.more(b']')? {
                    return Ok(false);
                }
            }
            Ok(matches!(self.cursor.peek(), Some(b'{' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f')))
        };
        let found = follows().unwrap_or(false);
        (self.cursor.pos, self.cursor.depth) = (pos, depth);
        found
    }

    fn nodes(&mut self, list: &mut dyn NodeList, name: &'static str) -> Result<Fit, Error> {
        if self.cursor.peek() != Some(b'[') {
            return self.refuse(IssueCode::WRONG_SHAPE);
        }
        self.cursor.open(b'[')?;
        if self.cursor.close_empty(b']') {
            return Ok(Err(Misfit::Raw(IssueCode::EMPTY_ARRAY)));
        }
        let mut fit = Ok(());
        let mut index = 0;
        loop {
            if fit.is_ok() && self.cursor.peek() == Some(b'{') {
                self.path.push(Step { name, index: Some(index) });
                match node::push(list) {
                    Some(node) => self.object(node)?,
                    None => fit = self.refuse(IssueCode::WRONG_SHAPE)?,
                }
                self.path.pop();
                index += 1;
            } else {
                self.cursor.skip()?;
                fit = Err(Misfit::Raw(IssueCode::WRONG_SHAPE));
            }
            if !self.cursor.more(b']')? {
                break;
            }
        }
        if fit.is_err() {
            list.clear();
        }
        Ok(fit)
    }

    fn resource(&mut self, slot: &mut dyn ResourceSlot, place: &Place) -> Result<Fit, Error> {
        if self.cursor.peek() != Some(b'{') {
            return self.refuse(IssueCode::WRONG_SHAPE);
        }
        let Some(found) = self.resource_type()? else { return self.refuse(IssueCode::NO_RESOURCE_TYPE) };
        self.path.push(Step { name: place.found.name(), index: None });
        if let Some(node) = slot.make(&found) {
            self.object(node)?;
        } else {
            self.other()?;
            let raw = one_line(self.cursor.skip()?);
            slot.set_other(OtherResource::new(found.into_owned(), raw));
        }
        self.path.pop();
        Ok(Ok(()))
    }

    /// Counts and reports a resource of unknown type.
    fn other(&mut self) -> Result<(), Error> {
        self.count()?;
        let offset = self.cursor.pos;
        self.issue(IssueCode::UNKNOWN_RESOURCE, offset, None);
        Ok(())
    }

    fn resources(&mut self, list: &mut dyn ResourceList, place: &Place) -> Result<Fit, Error> {
        if self.cursor.peek() != Some(b'[') {
            return self.refuse(IssueCode::WRONG_SHAPE);
        }
        self.cursor.open(b'[')?;
        if self.cursor.close_empty(b']') {
            return Ok(Err(Misfit::Raw(IssueCode::EMPTY_ARRAY)));
        }
        let mut fit = Ok(());
        let mut index = 0;
        loop {
            let found = if fit.is_err() {
                None
            } else if self.cursor.peek() == Some(b'{') {
                let found = self.resource_type()?;
                if found.is_none() {
                    fit = Err(Misfit::Raw(IssueCode::NO_RESOURCE_TYPE));
                }
                found
            } else {
                fit = Err(Misfit::Raw(IssueCode::WRONG_SHAPE));
                None
            };
            if let Some(found) = found {
                self.path.push(Step { name: place.found.name(), index: Some(index) });
                if let Some(node) = list.push(&found) {
                    self.object(node)?;
                } else {
                    self.other()?;
                    let raw = one_line(self.cursor.skip()?);
                    list.push_other(OtherResource::new(found.into_owned(), raw));
                }
                self.path.pop();
                index += 1;
            } else {
                self.cursor.skip()?;
            }
            if !self.cursor.more(b']')? {
                break;
            }
        }
        if fit.is_err() {
            list.clear();
        }
        Ok(fit)
    }
}

/// Whether a value fitted its primitive.
#[inline]
fn fits(fit: bool) -> Fit {
    if fit { Ok(()) } else { Err(Misfit::Raw(IssueCode::WRONG_SHAPE)) }
}

/// Makes a list what it was before one of its arrays was read.
#[cold]
fn restore(list: &mut dyn PrimList, len: usize, element: bool) {
    list.resize(len);
    for i in 0..len {
        match list.get_mut(i) {
            Some(prim) if element => prim.clear_element(),
            Some(prim) => prim.clear_value(),
            None => {}
        }
    }
}

/// A member without a place.
#[derive(Clone, Copy)]
struct Member<'a> {
    name: &'a str,
    raw: &'a str,
    offset: usize,
    /// Its element, when it has one: only such names may stand in a finding.
    known: Option<&'static str>,
}

/// The element a member belongs to; `next` is behind that of the member before.
#[inline]
fn find(info: &'static TypeInfo, name: Name<'_>, next: usize) -> Option<Place> {
    if let Some(bare) = name.text.strip_prefix('_') {
        return find_element(info, bare, next);
    }
    table::find(info, name, next).map(|found| Place { found, element: false })
}

/// The one a member of ids and extensions belongs to: mostly that of the member before.
#[cold]
fn find_element(info: &'static TypeInfo, bare: &str, next: usize) -> Option<Place> {
    let found = table::find(info, Name::new(bare), next.saturating_sub(1))?;
    // Only primitives have one.
    matches!(found.kind(), Some(ValueKind::Prim(_))).then_some(Place { found, element: true })
}
