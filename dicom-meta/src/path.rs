//! Addresses of places in a data set, and their grammar.
//!
//! ```text
//! path = step { "." step }
//! step = name [ "[" ( n | "*" ) "]" ]          RequestAttributesSequence[0]
//! name = keyword                               PatientName
//!      | "(" gggg "," eeee ")"                 (0010,0010)
//!      | gggg "," eeee | ggggeeee              0010,0010  00100010
//! ```
//! Items count from 0. A sequence that is not the last step may leave its item out: [`get`](crate::DataSetView::get) then
//! means item 0, [`get_all`](crate::DataSetView::get_all) every item, as `[*]` does.

use core::fmt;
use core::str::FromStr;

use nom::branch::alt;
use nom::bytes::complete::{take_while_m_n, take_while1};
use nom::character::complete::{char, u32 as number};
use nom::combinator::{map, map_opt, map_res, opt, value, verify};
use nom::multi::fold_many0;
use nom::sequence::{delimited, preceded, separated_pair};
use nom::{IResult, Parser};
use smallvec::SmallVec;

use crate::dictionary;
use crate::error::{Error, ErrorKind};
use crate::issue::Location;
use crate::tag::Tag;

/// Which items of a sequence a step of a path means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WhichItems {
    /// The step does not say.
    Unsaid,
    /// The item of this number, from 0.
    At(u32),
    /// Every item: `[*]`.
    All,
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Step {
    /// The element.
    pub tag: Tag,
    /// Which items of it.
    pub items: WhichItems,
}

/// An address, parsed once and used often: `PatientName`, `RequestAttributesSequence[0].AccessionNumber`,
/// `(0029,1010)`, `ReferencedSeriesSequence[*].SeriesInstanceUID`.
///
/// Prints keywords where the standard has one for the tag alone, `(gggg,eeee)` for private, unknown and repeating ones.
/// Up to three steps take no allocation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    steps: SmallVec<[Step; 3]>,
}

impl Path {
    /// Reads a path: the same as [`str::parse`].
    ///
    /// # Errors
    /// [`ErrorKind::PathSyntax`] with the offset in the text.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let failed = |rest: &str| Error::new(ErrorKind::PathSyntax, (text.len() - rest.len()) as u64);
        match path(text) {
            Ok(("", path)) => Ok(path),
            Ok((rest, _)) => Err(failed(rest)),
            Err(nom::Err::Error(e) | nom::Err::Failure(e)) => Err(failed(e.input)),
            Err(nom::Err::Incomplete(_)) => Err(failed("")),
        }
    }

    /// The address of an element of the data set.
    #[must_use]
    pub fn of(tag: Tag) -> Self {
        let mut steps = SmallVec::new();
        steps.push(Step { tag, items: WhichItems::Unsaid });
        Self { steps }
    }

    /// An element in an item, from 0, of the sequence named so far.
    #[must_use]
    pub fn item(mut self, item: u32, tag: Tag) -> Self {
        if let Some(last) = self.steps.last_mut() {
            last.items = WhichItems::At(item);
        }
        self.steps.push(Step { tag, items: WhichItems::Unsaid });
        self
    }

    /// The steps, outermost first; at least one.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The place it names, items left out as 0.
    #[must_use]
    pub fn location(&self) -> Location {
        let mut out = Location::default();
        let last = self.steps.len().saturating_sub(1);
        for (at, step) in self.steps.iter().enumerate() {
            let item = match step.items {
                WhichItems::At(item) => item,
                _ => 0,
            };
            out = if at == last && step.items == WhichItems::Unsaid {
                out.at(step.tag)
            } else {
                out.in_item(step.tag, item)
            };
        }
        out
    }
}

impl From<&Location> for Path {
    fn from(place: &Location) -> Self {
        let items = place.items().iter().map(|(tag, item)| Step { tag: *tag, items: WhichItems::At(*item) });
        Self { steps: items.chain(place.tag().map(|tag| Step { tag, items: WhichItems::Unsaid })).collect() }
    }
}

impl From<Tag> for Path {
    fn from(tag: Tag) -> Self {
        Self::of(tag)
    }
}

impl FromStr for Path {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.steps.iter().enumerate() {
            let point = if at == 0 { "" } else { "." };
            write!(f, "{point}{}", Name(step.tag))?;
            match step.items {
                WhichItems::Unsaid => {}
                WhichItems::At(item) => write!(f, "[{item}]")?,
                WhichItems::All => f.write_str("[*]")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({self})")
    }
}

/// A tag as paths show it.
pub(crate) struct Name(pub(crate) Tag);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match dictionary::keyword(self.0) {
            Some(keyword) => f.write_str(keyword),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

fn path(text: &str) -> IResult<&str, Path> {
    let (rest, first) = step(text)?;
    let mut steps = SmallVec::new();
    steps.push(first);
    let more = fold_many0(
        preceded(char('.'), step),
        move || steps.clone(),
        |mut steps: SmallVec<[Step; 3]>, step| {
            steps.push(step);
            steps
        },
    );
    map(more, |steps| Path { steps }).parse(rest)
}

fn step(text: &str) -> IResult<&str, Step> {
    let all = value(WhichItems::All, char('*'));
    let at = map(verify(number, |n| *n < u32::MAX), WhichItems::At);
    let items = opt(delimited(char('['), alt((all, at)), char(']')));
    map((name, items), |(tag, items)| Step { tag, items: items.unwrap_or(WhichItems::Unsaid) }).parse(text)
}

fn name(text: &str) -> IResult<&str, Tag> {
    let tag = |(group, element)| Tag::new(group, element);
    let pair = || separated_pair(hex4, char(','), hex4);
    let keyword = take_while1(|c: char| c.is_ascii_alphanumeric());
    alt((
        map(delimited(char('('), pair(), char(')')), tag),
        map(pair(), tag),
        map_opt(keyword, dictionary::tag),
        map((hex4, hex4), tag),
    ))
    .parse(text)
}

fn hex4(text: &str) -> IResult<&str, u16> {
    map_res(take_while_m_n(4, 4, |c: char| c.is_ascii_hexdigit()), |t| u16::from_str_radix(t, 16)).parse(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn reads_and_prints() {
        for (text, printed) in [
            ("PatientName", "PatientName"),
            ("(0010,0010)", "PatientName"),
            ("0010,0010", "PatientName"),
            ("00100010", "PatientName"),
            ("(0009,1001)", "(0009,1001)"),
            ("0009100a", "(0009,100A)"),
            ("(6002,3000)", "(6002,3000)"),
            ("OverlayData", "(6000,3000)"),
            ("RequestAttributesSequence[0].AccessionNumber", "RequestAttributesSequence[0].AccessionNumber"),
            ("(0040,0275)[*].0008,0050", "RequestAttributesSequence[*].AccessionNumber"),
            (
                "ContentSequence.ContentSequence[2].ContentSequence[*].TextValue",
                "ContentSequence.ContentSequence[2].ContentSequence[*].TextValue",
            ),
            ("ContentSequence[2]", "ContentSequence[2]"),
        ] {
            let path = Path::parse(text).unwrap();
            assert_eq!(path.to_string(), printed, "{text}");
            assert_eq!(Path::parse(printed).unwrap(), path);
        }
    }

    #[test]
    fn refuses_with_an_offset() {
        for (text, offset) in [
            ("", 0),
            ("NoSuchKeyword", 0),
            ("PatientName.", 11),
            ("PatientName[", 11),
            ("PatientName[x]", 11),
            ("PatientName[-1]", 11),
            ("PatientName[4294967295]", 11),
            ("(0010,001)", 0),
            ("(0010 0010)", 0),
            ("0010001", 4),
            ("PatientName ", 11),
        ] {
            let error = Path::parse(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::PathSyntax, offset), "{text}");
        }
    }

    #[test]
    fn places_become_paths() {
        let path = Path::of(Tag::new(0x0040, 0x0275)).item(1, Tag::new(0x0008, 0x0050));
        assert_eq!(path.location().to_string(), "RequestAttributesSequence[1].AccessionNumber");
        assert_eq!(Path::from(&path.location()), path);
        let item = Path::parse("ContentSequence[2]").unwrap();
        assert_eq!(item.location().to_string(), "ContentSequence[2]");
        assert_eq!(Path::from(&item.location()), item);
    }
}
