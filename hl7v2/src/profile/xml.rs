//! Reads the XML of the standard's profile schema (`HL7v2xConformanceProfile`).

use alloc::string::String;
use alloc::vec::Vec;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{ElementProfile, GroupProfile, PartProfile, Profile, SegmentProfile, Usage};
use crate::error::{Error, ErrorKind};
use crate::xml::tokens::{fault, reference, unescape};

/// Elements nested deeper than this are refused; a profile has a dozen levels.
const MAX_DEPTH: usize = 64;

/// An element that is open.
enum Open {
    /// `HL7v2xConformanceProfile`, `HL7v2xStaticDef`, or one that is of no interest here.
    Other,
    Group(GroupProfile),
    Segment(SegmentProfile),
    /// `Field`, `Component` or `SubComponent`.
    Element(ElementProfile),
    /// `ImpNote` or `Predicate`, of the element around it.
    Text {
        predicate: bool,
        text: String,
    },
}

impl Profile {
    /// Reads a profile in the XML form of the standard, in UTF-8: element `HL7v2xConformanceProfile` with one
    /// `HL7v2xStaticDef`, or the latter alone. What is not checked (use cases, encodings, dynamic definitions, examples)
    /// is read over.
    ///
    /// # Errors
    /// [`ErrorKind::XmlSyntax`], [`ErrorKind::XmlDoctype`] (document types are refused), [`ErrorKind::XmlEntity`],
    /// [`ErrorKind::XmlDepthLimit`] at 64 levels, [`ErrorKind::XmlElement`] for another root element, and
    /// [`ErrorKind::BadValue`] for a `Usage`, `Min`, `Max` or `Length` that is none; with the byte offset.
    pub fn from_xml(input: &[u8]) -> Result<Self, Error> {
        let text = core::str::from_utf8(input)
            .map_err(|e| Error::new(ErrorKind::XmlSyntax, e.valid_up_to() as u64))?;
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader::from_reader(body.as_bytes());
        let mut build = Build { profile: Self::default(), open: Vec::new(), seen_root: false };
        let base = text.len() - body.len();
        loop {
            let at = base as u64 + reader.buffer_position();
            let fail = |kind| Error::new(kind, at);
            match reader.read_event().map_err(|error| fail(fault(&error)))? {
                Event::Start(tag) => build.start(&tag).map_err(fail)?,
                Event::Empty(tag) => {
                    build.start(&tag).map_err(fail)?;
                    build.end();
                }
                Event::End(_) => build.end(),
                Event::Text(text) => build.text(&text.into_inner()),
                Event::CData(text) => build.text(&text.into_inner()),
                Event::GeneralRef(name) => {
                    let found = core::str::from_utf8(&name).ok().and_then(reference);
                    let mut bytes = [0; 4];
                    let found = found.ok_or_else(|| fail(ErrorKind::XmlEntity))?;
                    build.text(found.encode_utf8(&mut bytes).as_bytes());
                }
                Event::DocType(_) => return Err(fail(ErrorKind::XmlDoctype)),
                Event::Eof if build.open.is_empty() && build.seen_root => return Ok(build.profile),
                Event::Eof => return Err(fail(ErrorKind::XmlSyntax)),
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            }
        }
    }
}

struct Build {
    profile: Profile,
    open: Vec<Open>,
    seen_root: bool,
}

impl Build {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), ErrorKind> {
        if self.open.len() >= MAX_DEPTH {
            return Err(ErrorKind::XmlDepthLimit);
        }
        let name = tag.local_name();
        let name = name.as_ref();
        if self.open.is_empty() {
            if self.seen_root || !matches!(name, b"HL7v2xConformanceProfile" | b"HL7v2xStaticDef") {
                return Err(ErrorKind::XmlElement);
            }
            self.seen_root = true;
        }
        let open = match name {
            b"HL7v2xConformanceProfile" | b"HL7v2xStaticDef" => {
                self.root(tag)?;
                Open::Other
            }
            b"MetaData" => {
                attributes(tag, |key, value| {
                    if key == "Name" && self.profile.name.is_empty() {
                        self.profile.name = value;
                    }
                    Ok(())
                })?;
                Open::Other
            }
            b"SegGroup" => Open::Group(group(tag)?),
            b"Segment" => Open::Segment(segment(tag)?),
            b"Field" | b"Component" | b"SubComponent" => Open::Element(element(tag)?),
            b"ImpNote" => Open::Text { predicate: false, text: String::new() },
            b"Predicate" => Open::Text { predicate: true, text: String::new() },
            _ => Open::Other,
        };
        self.open.push(open);
        Ok(())
    }

    fn root(&mut self, tag: &BytesStart<'_>) -> Result<(), ErrorKind> {
        attributes(tag, |key, value| {
            match key {
                "HL7Version" => self.profile.version = value,
                "MsgType" => self.profile.message_type = value,
                "EventType" => self.profile.event = value,
                "MsgStructID" => self.profile.structure = value,
                _ => {}
            }
            Ok(())
        })
    }

    fn text(&mut self, bytes: &[u8]) {
        if let (Some(Open::Text { text, .. }), Ok(more)) = (self.open.last_mut(), core::str::from_utf8(bytes))
        {
            text.push_str(more);
        }
    }

    /// Hands what ends to what it is in.
    fn end(&mut self) {
        match (self.open.pop(), self.open.last_mut()) {
            (Some(Open::Group(group)), Some(Open::Group(outer))) => {
                outer.parts.push(PartProfile::Group(group));
            }
            (Some(Open::Segment(segment)), Some(Open::Group(outer))) => outer.parts.push(segment.into()),
            (Some(Open::Group(group)), _) => self.profile.parts.push(PartProfile::Group(group)),
            (Some(Open::Segment(segment)), _) => self.profile.parts.push(segment.into()),
            (Some(Open::Element(element)), Some(Open::Element(outer))) => outer.parts.push(element),
            (Some(Open::Element(element)), Some(Open::Segment(outer))) => outer.fields.push(element),
            (Some(Open::Text { predicate, text }), Some(Open::Element(outer))) => {
                let place = if predicate { &mut outer.predicate } else { &mut outer.note };
                *place = text.trim().into();
            }
            _ => {}
        }
    }
}

fn group(tag: &BytesStart<'_>) -> Result<GroupProfile, ErrorKind> {
    let mut group = GroupProfile::default();
    attributes(tag, |key, value| {
        match key {
            "Name" => group.name = value,
            "Usage" => group.usage = usage(&value)?,
            "Min" => group.min = number(&value)?,
            "Max" => group.max = max(&value)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(group)
}

fn segment(tag: &BytesStart<'_>) -> Result<SegmentProfile, ErrorKind> {
    let mut segment = SegmentProfile::default();
    attributes(tag, |key, value| {
        match key {
            "Name" => segment.name = value,
            "Usage" => segment.usage = usage(&value)?,
            "Min" => segment.min = number(&value)?,
            "Max" => segment.max = max(&value)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(segment)
}

fn element(tag: &BytesStart<'_>) -> Result<ElementProfile, ErrorKind> {
    let mut element = ElementProfile::default();
    attributes(tag, |key, value| {
        match key {
            "Name" => element.name = value,
            "Usage" => element.usage = usage(&value)?,
            "Min" => element.min = number(&value)?,
            "Max" => element.max = max(&value)?,
            "Datatype" => element.datatype = value,
            // 0 where no length is meant, and ranges from 2.7 on.
            "Length" => {
                let longest = value.rsplit("..").next().unwrap_or_default();
                element.length = max(longest)?.filter(|length| *length > 0);
            }
            "Table" => element.table = value,
            "ConstantValue" => element.constant = value,
            _ => {}
        }
        Ok(())
    })?;
    Ok(element)
}

/// Calls back with each attribute's name and value; those of other namespaces are left out.
fn attributes(
    tag: &BytesStart<'_>,
    mut each: impl FnMut(&str, String) -> Result<(), ErrorKind>,
) -> Result<(), ErrorKind> {
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| ErrorKind::XmlSyntax)?;
        let key = core::str::from_utf8(attribute.key.as_ref()).map_err(|_| ErrorKind::XmlSyntax)?;
        let value = core::str::from_utf8(&attribute.value).map_err(|_| ErrorKind::XmlSyntax)?;
        if !key.contains(':') {
            each(key, unescape(value).ok_or(ErrorKind::XmlEntity)?)?;
        }
    }
    Ok(())
}

fn usage(text: &str) -> Result<Usage, ErrorKind> {
    Usage::from_code(text.trim()).ok_or(ErrorKind::BadValue)
}

fn number(text: &str) -> Result<u32, ErrorKind> {
    text.trim().parse().map_err(|_| ErrorKind::BadValue)
}

/// `*` and nothing are no limit.
fn max(text: &str) -> Result<Option<u32>, ErrorKind> {
    match text.trim() {
        "*" | "" => Ok(None),
        text => number(text).map(Some),
    }
}
