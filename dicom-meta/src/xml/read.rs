//! From XML to a data set, by a stack.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use quick_xml::events::BytesStart;

use super::tokens::{Token, Tokens, is_blank};
use super::write::{COMPONENTS, GROUPS};
use crate::assemble::{Assembly, from_base64};
use crate::data_set::DataSet;
use crate::error::{Error, ErrorKind};
use crate::header::implied_vr;
use crate::issue::Location;
use crate::options::Limits;
use crate::output::{Lengths, Output};
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::Vr;

/// Elements in each other inside of one that holds values.
const VALUE_DEPTH: usize = 4;

/// Reads a document of the Native DICOM Model: a data set in Explicit VR Little Endian, tags ascending.
///
/// Text is written in the character set that (0008,0005) names, which has to come before text that needs it; where none is
/// named and text is not ASCII, the data set says that it is UTF-8. An attribute without `vr` has that of the dictionary.
/// Private elements are read with their block (as other writers have them) and without it: then the block is the one their
/// creator has in the data set, or else the next that is free. Values that are elsewhere (`BulkData`) are empty; group
/// lengths and group 0002 are left out.
///
/// # Errors
/// [`ErrorKind::XmlSyntax`], [`ErrorKind::XmlEntity`] and [`ErrorKind::XmlModel`] with the offset in the text and the place
/// in the data set; [`ErrorKind::ValueTooLong`]; the limits.
pub fn read(xml: &[u8]) -> Result<DataSet<'static>, Error> {
    read_with(xml, &Limits::default())
}

/// Reads a document of the Native DICOM Model within limits: those of input, depth, and elements.
///
/// # Errors
/// As [`read`].
pub fn read_with(xml: &[u8], limits: &Limits) -> Result<DataSet<'static>, Error> {
    if xml.len() > limits.max_input {
        return Err(Error::new(ErrorKind::InputLimit, limits.max_input as u64));
    }
    // A sequence is two elements: its attribute and an item.
    let depth = limits.max_depth.saturating_mul(2).saturating_add(VALUE_DEPTH + 2);
    let output = Output::new(Vec::new(), Encoding::ExplicitLittle, Lengths::Defined);
    let mut reader = Reader {
        tokens: Tokens::new(xml, depth)?,
        assembly: Assembly::new(output),
        open: Vec::new(),
        limits: *limits,
        sequences: 0,
        count: 0,
        gaps: xml.len() / 16,
    };
    if let Err(error) = reader.document() {
        let place = reader.location();
        return Err(if error.location().is_none() { error.with_location(place) } else { error });
    }
    let mut assembly = reader.assembly;
    if assembly.is_unnamed() {
        assembly.output.element(crate::tags::SPECIFIC_CHARACTER_SET, Vr::CS, b"ISO_IR 192")?;
    }
    crate::parse::canonical(&assembly.output.bytes)
}

/// What is open.
enum Open {
    /// The root or an item, and the private blocks of its data set.
    DataSet(Blocks),
    /// A sequence and its items so far.
    Sequence { tag: Tag, items: u32 },
}

/// Which creator has which block: by group and name, and by the tag of the creator.
#[derive(Default)]
struct Blocks {
    by_name: BTreeMap<(u16, String), Tag>,
    by_tag: BTreeMap<Tag, String>,
}

impl Blocks {
    /// Notes that an element names a creator; `None` if the block is another's, `false` if it is written already.
    fn named(&mut self, tag: Tag, name: &str) -> Option<bool> {
        if let Some(known) = self.by_tag.get(&tag) {
            return (known == name).then_some(false);
        }
        self.by_tag.insert(tag, name.to_string());
        self.by_name.entry((tag.group(), name.to_string())).or_insert(tag);
        Some(true)
    }

    /// The creator's tag, and whether it is new; `None` if no block is free.
    fn of(&mut self, group: u16, name: &str) -> Option<(Tag, bool)> {
        if let Some(tag) = self.by_name.get(&(group, name.to_string())) {
            return Some((*tag, false));
        }
        let from = Tag::new(group, 0x10);
        let last = self.by_tag.range(from..=Tag::new(group, 0xFF)).next_back();
        let next = last.map_or(from, |(tag, _)| Tag::new(group, tag.element() + 1));
        if next.element() > 0xFF {
            return None;
        }
        self.named(next, name)?;
        Some((next, true))
    }
}

struct Reader<'a> {
    tokens: Tokens<'a>,
    assembly: Assembly,
    open: Vec<Open>,
    limits: Limits,
    sequences: usize,
    count: usize,
    /// Empty values that numbers may still leave out.
    gaps: usize,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<(), Error> {
        match self.tokens.next()? {
            Token::Start(tag) if tag.local_name().as_ref() == b"NativeDicomModel" => {}
            _ => return self.tokens.fail(ErrorKind::XmlModel),
        }
        self.open.push(Open::DataSet(Blocks::default()));
        while let Some(open) = self.open.last() {
            let in_sequence = matches!(open, Open::Sequence { .. });
            match self.tokens.next()? {
                Token::Text(text) if is_blank(&text) => {}
                Token::Start(tag) if in_sequence => self.item(&tag)?,
                Token::Start(tag) => self.attribute(&tag)?,
                Token::End => self.end()?,
                Token::Text(_) | Token::Eof => return self.tokens.fail(ErrorKind::XmlModel),
            }
        }
        match self.tokens.next()? {
            Token::Eof => Ok(()),
            _ => self.tokens.fail(ErrorKind::XmlSyntax),
        }
    }

    fn location(&self) -> Location {
        let mut place = Location::default();
        let mut sequence = None;
        for open in &self.open {
            match open {
                Open::Sequence { tag, items } => sequence = Some((*tag, *items)),
                Open::DataSet(_) => {
                    if let Some((tag, items)) = sequence.take() {
                        place = place.in_item(tag, items.saturating_sub(1));
                    }
                }
            }
        }
        match sequence {
            Some((tag, _)) => place.at(tag),
            None => place,
        }
    }

    fn count_one(&mut self) -> Result<(), Error> {
        self.count += 1;
        if self.count > self.limits.max_elements { self.tokens.fail(ErrorKind::ElementLimit) } else { Ok(()) }
    }

    /// The end of the root, an item or a sequence.
    fn end(&mut self) -> Result<(), Error> {
        match self.open.pop() {
            Some(Open::Sequence { .. }) => {
                self.sequences -= 1;
                self.assembly.output.end_sequence()
            }
            Some(Open::DataSet(_)) if !self.open.is_empty() => {
                self.assembly.leave();
                self.assembly.output.end_item()
            }
            _ => Ok(()),
        }
    }

    /// The start of an item.
    fn item(&mut self, tag: &BytesStart<'a>) -> Result<(), Error> {
        if tag.local_name().as_ref() != b"Item" {
            return self.tokens.fail(ErrorKind::XmlModel);
        }
        self.count_one()?;
        let number = self.number(tag)?;
        let Some(Open::Sequence { items, .. }) = self.open.last_mut() else { return Ok(()) };
        *items += 1;
        if number.is_some_and(|number| number != u64::from(*items)) {
            return self.tokens.fail(ErrorKind::XmlModel);
        }
        self.assembly.output.start_item();
        self.assembly.enter();
        self.open.push(Open::DataSet(Blocks::default()));
        Ok(())
    }

    fn number(&self, tag: &BytesStart<'a>) -> Result<Option<u64>, Error> {
        let Some(number) = self.tokens.attribute(tag, "number")? else { return Ok(None) };
        match number.trim().parse() {
            Ok(number) if number > 0 => Ok(Some(number)),
            _ => self.tokens.fail(ErrorKind::XmlModel),
        }
    }

    /// One attribute of a data set: all of it, or the start of a sequence.
    fn attribute(&mut self, start: &BytesStart<'a>) -> Result<(), Error> {
        if start.local_name().as_ref() != b"DicomAttribute" {
            return self.tokens.fail(ErrorKind::XmlModel);
        }
        self.count_one()?;
        let tag = self.tokens.attribute(start, "tag")?;
        let tag = tag.filter(|tag| tag.len() == 8 && tag.bytes().all(|b| b.is_ascii_hexdigit()));
        let tag = tag.and_then(|tag| u32::from_str_radix(&tag, 16).ok()).map(Tag::from_u32);
        let Some(tag) = tag.filter(|tag| tag.group() != 0xFFFE) else {
            return self.tokens.fail(ErrorKind::XmlModel);
        };
        let vr = match self.tokens.attribute(start, "vr")? {
            None => implied_vr(tag.to_u32()),
            Some(text) => {
                let known = text.as_bytes().try_into().ok().map(Vr::from_bytes).filter(|vr| vr.is_known());
                known.ok_or_else(|| Error::new(ErrorKind::XmlModel, self.tokens.offset()))?
            }
        };
        let creator = self.tokens.attribute(start, "privateCreator")?;
        // Without its block, the first element of one looks like a group length.
        if tag.group() == 2 || (tag.is_group_length() && creator.is_none()) {
            return self.skip();
        }
        let tag = self.with_block(tag, creator)?;
        let result = if vr == Vr::SQ { self.sequence(tag) } else { self.values(tag, vr) };
        result.map_err(|error| {
            let place = self.location();
            let inside = matches!(self.open.last(), Some(Open::DataSet(_)));
            error.with_location(if inside { place.at(tag) } else { place })
        })
    }

    /// The tag of a private element with its block.
    fn with_block(&mut self, tag: Tag, creator: Option<String>) -> Result<Tag, Error> {
        let Some(creator) = creator.filter(|_| tag.is_private()) else { return Ok(tag) };
        let creator = creator.trim_end();
        let Some(Open::DataSet(blocks)) = self.open.last_mut() else { return Ok(tag) };
        let block = match tag.private_creator() {
            Some(block) => blocks.named(block, creator).map(|new| (block, new)),
            None => blocks.of(tag.group(), creator),
        };
        // Other writers may name a creator its block does not have: the block counts.
        let Some((block, is_new)) = block.filter(|_| !creator.is_empty()) else {
            return if tag.element() > 0xFF { Ok(tag) } else { self.tokens.fail(ErrorKind::XmlModel) };
        };
        if is_new {
            self.assembly
                .values(block, Vr::LO, &[Cow::Borrowed(creator)])
                .ok_or_else(|| Error::new(ErrorKind::XmlModel, self.tokens.offset()))?;
        }
        Ok(Tag::new(tag.group(), block.element() << 8 | tag.element() & 0xFF))
    }

    fn sequence(&mut self, tag: Tag) -> Result<(), Error> {
        self.sequences += 1;
        if self.sequences > self.limits.max_depth {
            return self.tokens.fail(ErrorKind::DepthLimit);
        }
        self.assembly.output.start_sequence(tag);
        self.open.push(Open::Sequence { tag, items: 0 });
        Ok(())
    }

    /// Passes everything up to the end of what was started.
    fn skip(&mut self) -> Result<(), Error> {
        let mut depth = 1;
        while depth > 0 {
            match self.tokens.next()? {
                Token::Start(_) => depth += 1,
                Token::End => depth -= 1,
                Token::Text(_) => {}
                Token::Eof => return self.tokens.fail(ErrorKind::XmlSyntax),
            }
        }
        Ok(())
    }

    /// The values of an attribute that is no sequence, up to its end.
    fn values(&mut self, tag: Tag, vr: Vr) -> Result<(), Error> {
        let mut values: Vec<Cow<'_, str>> = Vec::new();
        let mut inline: Option<Vec<u8>> = None;
        let mut elsewhere = false;
        let at = loop {
            let start = match self.tokens.next()? {
                Token::Text(text) if is_blank(&text) => continue,
                Token::Start(start) => start,
                Token::End => break self.tokens.offset(),
                _ => return self.tokens.fail(ErrorKind::XmlModel),
            };
            let alone = values.is_empty() && inline.is_none() && !elsewhere;
            match start.local_name().as_ref() {
                b"Value" | b"PersonName" if inline.is_none() && !elsewhere => {
                    let is_name = start.local_name().as_ref() == b"PersonName";
                    if is_name != (vr == Vr::PN) {
                        return self.tokens.fail(ErrorKind::XmlModel);
                    }
                    self.fill(&start, &mut values)?;
                    values.push(if is_name { self.name()?.into() } else { self.text()?.into() });
                }
                b"InlineBinary" if alone => {
                    let text = self.text()?;
                    let bytes = from_base64(&text);
                    let Some(bytes) = bytes else { return self.tokens.fail(ErrorKind::XmlModel) };
                    inline = Some(bytes);
                }
                b"BulkData" if alone => {
                    elsewhere = true;
                    self.skip()?;
                }
                _ => return self.tokens.fail(ErrorKind::XmlModel),
            }
        };
        let written = match inline {
            Some(bytes) => self.raw(tag, vr, &bytes),
            None if values.is_empty() => self.raw(tag, vr, b""),
            None => self.text_values(tag, vr, &values),
        };
        written.ok_or_else(|| Error::new(ErrorKind::XmlModel, at))
    }

    /// Empty values for those a number says were left out.
    fn fill(&mut self, start: &BytesStart<'a>, values: &mut Vec<Cow<'_, str>>) -> Result<(), Error> {
        let Some(number) = self.number(start)? else { return Ok(()) };
        let missing = number.checked_sub(values.len() as u64 + 1).and_then(|n| usize::try_from(n).ok());
        let Some(missing) = missing.filter(|missing| *missing <= self.gaps) else {
            return self.tokens.fail(ErrorKind::XmlModel);
        };
        self.gaps -= missing;
        values.resize(values.len() + missing, Cow::Borrowed(""));
        Ok(())
    }

    fn raw(&mut self, tag: Tag, vr: Vr, bytes: &[u8]) -> Option<()> {
        if tag.is_private_creator() {
            let name = core::str::from_utf8(bytes.trim_ascii_end()).unwrap_or_default();
            if !self.creator(tag, name)? {
                return Some(());
            }
        }
        self.assembly.raw(tag, vr, bytes)
    }

    fn text_values(&mut self, tag: Tag, vr: Vr, values: &[Cow<'_, str>]) -> Option<()> {
        if tag.is_private_creator()
            && let [name] = values
            && !self.creator(tag, name)?
        {
            return Some(());
        }
        self.assembly.values(tag, vr, values)
    }

    /// Whether a creator is to be written: not if an element of its block did it.
    fn creator(&mut self, tag: Tag, name: &str) -> Option<bool> {
        let Some(Open::DataSet(blocks)) = self.open.last_mut() else { return Some(true) };
        if name.trim_end().is_empty() { Some(true) } else { blocks.named(tag, name.trim_end()) }
    }

    /// The text of an element that holds nothing else, up to its end.
    fn text(&mut self) -> Result<String, Error> {
        let mut out = String::new();
        loop {
            match self.tokens.next()? {
                Token::Text(text) => out.push_str(&text),
                Token::End => return Ok(out),
                Token::Start(_) | Token::Eof => return self.tokens.fail(ErrorKind::XmlModel),
            }
        }
    }

    /// The groups of a name, joined.
    fn name(&mut self) -> Result<String, Error> {
        let mut groups: [Option<String>; 3] = Default::default();
        while let Some(at) = self.child(&GROUPS)? {
            let mut components: [Option<String>; 5] = Default::default();
            while let Some(at) = self.child(&COMPONENTS)? {
                let text = self.text()?;
                if components.get_mut(at).is_none_or(|place| place.replace(text).is_some()) {
                    return self.tokens.fail(ErrorKind::XmlModel);
                }
            }
            let group = joined(&components, "^");
            if groups.get_mut(at).is_none_or(|place| place.replace(group).is_some()) {
                return self.tokens.fail(ErrorKind::XmlModel);
            }
        }
        Ok(joined(&groups, "="))
    }

    /// Which of these the next element is; `None` at the end of what they are in.
    fn child(&mut self, names: &[&str]) -> Result<Option<usize>, Error> {
        loop {
            match self.tokens.next()? {
                Token::Text(text) if is_blank(&text) => {}
                Token::End => return Ok(None),
                Token::Start(tag) => {
                    let at = names.iter().position(|name| name.as_bytes() == tag.local_name().as_ref());
                    return at.map_or_else(|| self.tokens.fail(ErrorKind::XmlModel), |at| Ok(Some(at)));
                }
                Token::Text(_) | Token::Eof => return self.tokens.fail(ErrorKind::XmlModel),
            }
        }
    }
}

/// Parts with a separator between them, up to the last that is there.
fn joined(parts: &[Option<String>], separator: &str) -> String {
    let mut out = String::new();
    let count = parts.iter().rposition(Option::is_some).map_or(0, |at| at + 1);
    for (at, part) in parts.iter().take(count).enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        out.push_str(part.as_deref().unwrap_or_default());
    }
    out
}
