//! From JSON to a data set.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::token::{Token, Tokens};
use crate::assemble::{Assembly, from_base64};
use crate::data_set::DataSet;
use crate::error::{Error, ErrorKind};
use crate::output::{Lengths, Output};
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::Vr;

/// Sequences in sequences that are read.
const MAX_DEPTH: usize = 64;

/// Reads one object of the DICOM JSON model, or an array of one: a data set in Explicit VR Little Endian, tags ascending.
///
/// Text is written in the character set that (0008,0005) names, which has to come before text that needs it; where none is
/// named and text is not ASCII, the data set says that it is UTF-8. Values that are elsewhere (`BulkDataURI`) are empty;
/// group lengths and group 0002 are left out.
///
/// # Errors
/// [`ErrorKind::JsonSyntax`] and [`ErrorKind::JsonModel`] with the offset in the text; [`ErrorKind::DepthLimit`];
/// [`ErrorKind::ValueTooLong`].
pub fn read(json: &[u8]) -> Result<DataSet<'static>, Error> {
    let mut tokens = Tokens::new(json)?;
    let output = Output::new(Vec::new(), Encoding::ExplicitLittle, Lengths::Defined);
    let mut reader = Reader { assembly: Assembly::new(output), open: Vec::new(), depth: 0 };
    let in_array = match tokens.next()? {
        Token::ObjectStart => false,
        Token::ArrayStart => {
            tokens.expect(&Token::ObjectStart).map_err(|_| tokens.model())?;
            true
        }
        _ => return Err(tokens.model()),
    };
    reader.open.push(Open::DataSet);
    reader.run(&mut tokens)?;
    if in_array {
        tokens.expect(&Token::ArrayEnd)?;
    }
    tokens.expect(&Token::End)?;
    let mut assembly = reader.assembly;
    if assembly.is_unnamed() {
        assembly.output.element(crate::tags::SPECIFIC_CHARACTER_SET, Vr::CS, b"ISO_IR 192")?;
    }
    crate::parse::canonical(&assembly.output.bytes)
}

/// What is open.
enum Open {
    /// An object of elements.
    DataSet,
    /// The array of a sequence, and what comes behind its element if that was read already.
    Items { resume: Option<usize> },
}

struct Reader {
    assembly: Assembly,
    open: Vec<Open>,
    depth: usize,
}

impl Reader {
    fn run(&mut self, tokens: &mut Tokens<'_>) -> Result<(), Error> {
        let mut first = true;
        while let Some(open) = self.open.last() {
            first = match open {
                Open::DataSet => self.element(tokens, first)?,
                Open::Items { resume } => {
                    let resume = *resume;
                    self.item(tokens, first, resume)?
                }
            };
        }
        Ok(())
    }

    /// One member of a data set, or its end. True if what comes next is the first of something.
    fn element(&mut self, tokens: &mut Tokens<'_>, first: bool) -> Result<bool, Error> {
        let mut token = tokens.next()?;
        if token == Token::ObjectEnd {
            self.open.pop();
            if !self.open.is_empty() {
                self.assembly.leave();
                self.assembly.output.end_item()?;
            }
            return Ok(false);
        }
        if !first {
            if token != Token::Comma {
                return Err(tokens.syntax());
            }
            token = tokens.next()?;
        }
        let Token::String(key) = token else { return Err(tokens.syntax()) };
        tokens.expect(&Token::Colon)?;
        let tag = Some(&*key).filter(|key| key.len() == 8);
        let tag = tag.and_then(|key| u32::from_str_radix(key, 16).ok()).map(Tag::from_u32);
        let Some(tag) = tag.filter(|tag| tag.group() != 0xFFFE) else { return Err(tokens.model()) };
        if tag.is_group_length() || tag.group() == 2 {
            tokens.skip_value()?;
            return Ok(false);
        }
        tokens.expect(&Token::ObjectStart).map_err(|_| tokens.model())?;
        self.members(tokens, tag)
    }

    /// The members of one element.
    fn members(&mut self, tokens: &mut Tokens<'_>, tag: Tag) -> Result<bool, Error> {
        let mut vr = None;
        let mut value: Option<(String, usize)> = None;
        let mut first = true;
        loop {
            let mut token = tokens.next()?;
            if token == Token::ObjectEnd {
                break;
            }
            if !first {
                if token != Token::Comma {
                    return Err(tokens.syntax());
                }
                token = tokens.next()?;
            }
            first = false;
            let Token::String(key) = token else { return Err(tokens.syntax()) };
            tokens.expect(&Token::Colon)?;
            if key == "vr" {
                let Token::String(text) = tokens.next()? else { return Err(tokens.model()) };
                let known = text.as_bytes().try_into().ok().map(Vr::from_bytes).filter(|vr| vr.is_known());
                vr = Some(known.ok_or_else(|| tokens.model())?);
            } else if key == "Value" && vr == Some(Vr::SQ) {
                // As nearly all of it is: nothing is read twice.
                return self.sequence(tokens, tag, None);
            } else {
                if value.replace((key.into_owned(), tokens.at)).is_some() {
                    return Err(tokens.model());
                }
                tokens.skip_value()?;
            }
        }
        let vr = vr.ok_or_else(|| tokens.model())?;
        let after = tokens.at;
        let Some((key, at)) = value else {
            if vr == Vr::SQ {
                self.assembly.output.start_sequence(tag);
                self.assembly.output.end_sequence()?;
            } else {
                self.assembly.output.element(tag, vr, b"")?;
            }
            return Ok(false);
        };
        tokens.at = at;
        match (key.as_str(), vr) {
            ("Value", Vr::SQ) => return self.sequence(tokens, tag, Some(after)),
            ("Value", _) => self.values(tokens, tag, vr)?,
            ("InlineBinary", Vr::OB | Vr::OW | Vr::OD | Vr::OF | Vr::OL | Vr::OV | Vr::UN) => {
                let Token::String(text) = tokens.next()? else { return Err(tokens.model()) };
                let bytes = from_base64(&text).ok_or_else(|| tokens.model())?;
                self.assembly.output.element(tag, vr, &bytes)?;
            }
            ("BulkDataURI", vr) if vr != Vr::SQ => self.assembly.output.element(tag, vr, b"")?,
            _ => return Err(tokens.model()),
        }
        tokens.at = after;
        Ok(false)
    }

    fn sequence(&mut self, tokens: &mut Tokens<'_>, tag: Tag, resume: Option<usize>) -> Result<bool, Error> {
        tokens.expect(&Token::ArrayStart).map_err(|_| tokens.model())?;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Error::new(ErrorKind::DepthLimit, tokens.at as u64));
        }
        self.assembly.output.start_sequence(tag);
        self.open.push(Open::Items { resume });
        Ok(true)
    }

    /// One item of a sequence, or its end.
    fn item(&mut self, tokens: &mut Tokens<'_>, first: bool, resume: Option<usize>) -> Result<bool, Error> {
        let mut token = tokens.next()?;
        if token == Token::ArrayEnd {
            self.open.pop();
            self.depth -= 1;
            self.assembly.output.end_sequence()?;
            match resume {
                Some(at) => tokens.at = at,
                None => tokens.expect(&Token::ObjectEnd).map_err(|_| tokens.model())?,
            }
            return Ok(false);
        }
        if !first {
            if token != Token::Comma {
                return Err(tokens.syntax());
            }
            token = tokens.next()?;
        }
        match token {
            Token::ObjectStart => {
                self.assembly.output.start_item();
                self.assembly.enter();
                self.open.push(Open::DataSet);
                Ok(true)
            }
            // An empty item may be written so.
            Token::Null => {
                self.assembly.output.start_item();
                self.assembly.output.end_item()?;
                Ok(false)
            }
            _ => Err(tokens.model()),
        }
    }

    /// The array of values of an element that is no sequence.
    fn values(&mut self, tokens: &mut Tokens<'_>, tag: Tag, vr: Vr) -> Result<(), Error> {
        let mut values: Vec<Cow<'_, str>> = Vec::new();
        // One value without its array is seen in published examples.
        let single = match tokens.next()? {
            Token::ArrayStart => None,
            Token::String(text) => Some(text),
            Token::Number(text) => Some(Cow::Borrowed(text)),
            _ => return Err(tokens.model()),
        };
        if let Some(text) = single {
            return self.assembly.values(tag, vr, &[text]).ok_or_else(|| tokens.model());
        }
        loop {
            let mut token = tokens.next()?;
            if token == Token::ArrayEnd {
                break;
            }
            if !values.is_empty() {
                if token != Token::Comma {
                    return Err(tokens.syntax());
                }
                token = tokens.next()?;
            }
            values.push(match token {
                Token::String(text) => text,
                Token::Number(text) => Cow::Borrowed(text),
                Token::Null => Cow::Borrowed(""),
                Token::ObjectStart if vr == Vr::PN => Cow::Owned(name(tokens)?),
                _ => return Err(tokens.model()),
            });
        }
        self.assembly.values(tag, vr, &values).ok_or_else(|| tokens.model())
    }
}

/// The groups of a person name, joined.
fn name(tokens: &mut Tokens<'_>) -> Result<String, Error> {
    let mut groups: [Cow<'_, str>; 3] = Default::default();
    let mut first = true;
    loop {
        let mut token = tokens.next()?;
        if token == Token::ObjectEnd {
            break;
        }
        if !first {
            if token != Token::Comma {
                return Err(tokens.syntax());
            }
            token = tokens.next()?;
        }
        first = false;
        let Token::String(key) = token else { return Err(tokens.syntax()) };
        tokens.expect(&Token::Colon)?;
        let text = match tokens.next()? {
            Token::String(text) => text,
            Token::Null => Cow::Borrowed(""),
            _ => return Err(tokens.model()),
        };
        let [alphabetic, ideographic, phonetic] = &mut groups;
        match &*key {
            "Alphabetic" => *alphabetic = text,
            "Ideographic" => *ideographic = text,
            "Phonetic" => *phonetic = text,
            _ => return Err(tokens.model()),
        }
    }
    let [alphabetic, ideographic, phonetic] = groups;
    Ok(String::from(format!("{alphabetic}={ideographic}={phonetic}").trim_end_matches('=')))
}
