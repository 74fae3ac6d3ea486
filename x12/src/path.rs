//! Addresses of places in a transaction set or an interchange, and their grammar.
//!
//! ```text
//! path     = { loop "/" } segment [ "-" element [ "." component ] ]
//! loop     = id [ "[" n "]" ]            2010BA, 2400[3]
//! segment  = id [ "[" n "]" ]            NM1, REF[2], ???[2]
//! element  = n n [ "[" n "]" ]           03, 03[2]
//! ```
//! All numbers count from 1; the element is written with two digits and read with one as well. The number of a segment
//! counts those of its id in the innermost loop of the path; without loops in the transaction set (the envelope: in the
//! interchange).

use core::fmt;
use core::str::FromStr;

use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, u32 as number};
use nom::combinator::{map, map_opt, opt, value, verify};
use nom::sequence::{delimited, pair, preceded, terminated};
use nom::{IResult, Parser};

use crate::error::{Error, ErrorKind};
use crate::issue::Location;
use crate::segment_id::SegmentId;
use crate::steps::{LoopId, LoopStep, Steps};

/// An address, parsed once and used often: `NM1[2]-03`, `2010BA/NM1-09`, `2300/2400[3]/SV1-01[1].2`.
///
/// Prints as reports do: `[1]` is left out everywhere. Neither parsing nor printing allocates.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    loops: Steps,
    segment: SegmentId,
    number: Option<u32>,
    element: Option<u32>,
    repetition: Option<u32>,
    component: Option<u32>,
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

    /// The address of a segment id; narrowed by the methods below.
    #[must_use]
    pub const fn of(segment: SegmentId) -> Self {
        Self { loops: Steps::NONE, segment, number: None, element: None, repetition: None, component: None }
    }

    /// The `number`-th segment of the id, from 1.
    #[must_use]
    pub const fn nth(mut self, number: u32) -> Self {
        self.number = Some(number);
        self
    }

    /// Inside these loops, the outermost first.
    #[must_use]
    pub const fn in_loops(mut self, loops: Steps) -> Self {
        self.loops = loops;
        self
    }

    /// An element of the segment, from 1.
    #[must_use]
    pub const fn with_element(mut self, element: u32) -> Self {
        self.element = Some(element);
        self
    }

    /// A repetition of the element, from 1.
    #[must_use]
    pub const fn with_repetition(mut self, repetition: u32) -> Self {
        self.repetition = Some(repetition);
        self
    }

    /// A component, from 1.
    #[must_use]
    pub const fn with_component(mut self, component: u32) -> Self {
        self.component = Some(component);
        self
    }

    /// The loops it names, outermost first.
    #[must_use]
    pub const fn loops(&self) -> &Steps {
        &self.loops
    }

    /// Whether the path names loops, which only a guide can follow.
    #[must_use]
    pub const fn has_loops(&self) -> bool {
        !self.loops.is_empty()
    }

    /// The segment's id.
    #[must_use]
    pub const fn segment(&self) -> SegmentId {
        self.segment
    }

    /// Which segment of that id, from 1, if the path says.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        self.number
    }

    /// The element, if the path goes that far.
    #[must_use]
    pub const fn element(&self) -> Option<u32> {
        self.element
    }

    /// Which repetition, from 1, if the path says.
    #[must_use]
    pub const fn repetition(&self) -> Option<u32> {
        self.repetition
    }

    /// The component, if the path goes that far.
    #[must_use]
    pub const fn component(&self) -> Option<u32> {
        self.component
    }

    /// The place it names, a missing segment number read as 1.
    #[must_use]
    pub const fn location(&self) -> Location {
        let mut location = Location::new(
            self.segment,
            match self.number {
                Some(number) => number,
                None => 1,
            },
        );
        location.loops = self.loops;
        location.element = self.element;
        location.repetition = self.repetition;
        location.component = self.component;
        location
    }
}

impl From<Location> for Path {
    fn from(place: Location) -> Self {
        Self {
            loops: place.loops,
            segment: place.segment,
            number: Some(place.number),
            element: place.element,
            repetition: place.repetition,
            component: place.component,
        }
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
        fmt::Display::fmt(&self.location(), f)
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({self})")
    }
}

fn path(text: &str) -> IResult<&str, Path> {
    let (mut rest, mut loops) = (text, Steps::NONE);
    while let (after, Some(step)) = opt(terminated(loop_step, char('/'))).parse(rest)? {
        if !loops.push(step) {
            return Err(nom::Err::Error(nom::error::Error::new(rest, nom::error::ErrorKind::TooLarge)));
        }
        rest = after;
    }
    let (rest, (segment, number)) = pair(segment_id, opt(index)).parse(rest)?;
    let (rest, element) = opt(preceded(char('-'), pair(small_number, opt(index)))).parse(rest)?;
    let path = Path { number, ..Path::of(segment).in_loops(loops) };
    let Some((element, repetition)) = element else { return Ok((rest, path)) };
    let (rest, component) = opt(preceded(char('.'), verify(small_number, |n| *n > 0))).parse(rest)?;
    Ok((rest, Path { element: Some(element), repetition, component, ..path }))
}

fn loop_step(text: &str) -> IResult<&str, LoopStep> {
    let id = map_opt(take_while1(|c: char| c.is_ascii_alphanumeric() || c == '_'), LoopId::new);
    map(pair(id, opt(index)), |(id, number)| LoopStep::new(id, number)).parse(text)
}

fn segment_id(text: &str) -> IResult<&str, SegmentId> {
    if let Ok((rest, id)) = value(SegmentId::UNNAMED, tag::<_, _, nom::error::Error<&str>>("???")).parse(text)
    {
        return Ok((rest, id));
    }
    let named = take_while1(|c: char| c.is_ascii_alphanumeric());
    map_opt(named, |id: &str| SegmentId::new(id.as_bytes())).parse(text)
}

fn small_number(text: &str) -> IResult<&str, u32> {
    verify(number, |n| *n < u32::MAX).parse(text)
}

/// `[n]` from 1.
fn index(text: &str) -> IResult<&str, u32> {
    delimited(char('['), verify(small_number, |n| *n > 0), char(']')).parse(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn reads_and_prints() {
        for (text, printed) in [
            ("NM1", "NM1"),
            ("NM1[2]", "NM1[2]"),
            ("NM1[1]-3", "NM1-03"),
            ("NM1-03", "NM1-03"),
            ("EB[4]-03[2]", "EB[4]-03[2]"),
            ("EB-03[1]", "EB-03"),
            ("CLM-05.1", "CLM-05.1"),
            ("SV1-01[2].3", "SV1-01[2].3"),
            ("2300/CLM-05.1", "2300/CLM-05.1"),
            ("2400[3]/SV1-01.2", "2400[3]/SV1-01.2"),
            ("2000B[2]/2300/2400[3]/SV1", "2000B[2]/2300/2400[3]/SV1"),
            ("HEADER/BHT-02", "HEADER/BHT-02"),
            ("???[4]-00", "???[4]-00"),
            ("N1-100", "N1-100"),
        ] {
            let path = Path::parse(text).unwrap();
            assert_eq!(path.to_string(), printed, "{text}");
            assert_eq!(Path::parse(printed).unwrap().to_string(), printed);
        }
    }

    #[test]
    fn refuses_with_an_offset() {
        for (text, offset) in [
            ("", 0),
            ("N", 0),
            ("nm1", 0),
            ("NM1X", 0),
            ("NM1-", 3),
            ("NM1-03.0", 6),
            ("NM1-03[0]", 6),
            ("NM1[0]-03", 3),
            ("NM1-03.1.2", 8),
            ("2300/", 5),
            ("2300//CLM", 5),
            ("123456789/CLM", 0),
            ("NM1-03 ", 6),
            ("NM1-99999999999", 3),
            ("A/A/A/A/A/A/A/A/A/A/A/CLM", 20),
        ] {
            let error = Path::parse(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::PathSyntax, offset), "{text}");
        }
    }
}
