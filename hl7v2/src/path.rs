//! Addresses of places in a message, and their grammar.
//!
//! ```text
//! path     = segment [ "-" field [ "." component [ "." subcomponent ] ] ]
//! segment  = id [ "[" n "]" ]            PID, OBX[3], ???[2]
//! field    = n [ "[" n "]" ]             5, 3[2]
//! terser   = "/" { group "/" } segment [ "-" field [ "-" component [ "-" subcomponent ] ] ]
//! group    = name [ "(" n ")" ]          PATIENT_RESULT(0)
//! ```
//! All numbers count from 1. `(n)` may stand for `[n]`: in the plain form it means the same, so `PID-3(2)` is the
//! second repetition; after a leading `/` it follows Terser and counts from 0, so `/PID-3(1)` is the second. `.` and
//! `-` both separate components.
//!
//! Steps before the segment name groups of the message's structure, outermost first:
//! `/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)/OBX(0)-5`. Each group's number counts those of its name in the group before
//! it, and the segment's number those of its id directly in the last group. A name that no structure of any version
//! has is a syntax error; one that this message's structure does not have leads nowhere.

mod steps;

use core::fmt;
use core::str::FromStr;

use nom::branch::alt;
use nom::bytes::complete::{tag, take};
use nom::character::complete::{char, one_of, u32 as number};
use nom::combinator::{map, map_opt, opt, value, verify};
use nom::sequence::{delimited, pair, preceded};
use nom::{IResult, Parser};

use crate::error::{Error, ErrorKind};
use crate::issue::Location;
use crate::segment_id::SegmentId;
use steps::Steps;

pub(crate) use steps::group_steps;

/// An address, parsed once and used often: `PID-5.1`, `OBX[3]-5[1].1.2`, Terser's `/OBX(2)-5(0)-1-2`.
///
/// Prints as `SEG[n]-field[repetition].component.subcomponent`, what was left out staying left out; so does `[1]` of a
/// segment, as in reports. The two differ for [`get_all`](crate::MessageView::get_all) only: `OBX[1]-5` is the field
/// of the first OBX, `OBX-5` that of every one. A path with group steps prints in Terser's form throughout, numbers from
/// 0. Neither parsing nor printing allocates, with groups or without: their names are those of the tables.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    steps: Steps,
    segment: SegmentId,
    number: Option<u32>,
    field: Option<u32>,
    repetition: Option<u32>,
    component: Option<u32>,
    subcomponent: Option<u32>,
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
        Self {
            steps: Steps::NONE,
            segment,
            number: None,
            field: None,
            repetition: None,
            component: None,
            subcomponent: None,
        }
    }

    /// The `number`-th segment of the id, from 1.
    #[must_use]
    pub const fn nth(mut self, number: u32) -> Self {
        self.number = Some(number);
        self
    }

    /// Inside a group: the innermost step so far, so that groups are named from the outermost in. `number` counts from
    /// 0, as [`GroupView::number`](crate::structure::GroupView::number) does; `None` is any of that name.
    ///
    /// # Errors
    /// [`ErrorKind::PathSyntax`] if no structure of the standard has a group of that name, or if the path would have
    /// more steps than any structure has levels.
    pub fn in_group(mut self, name: &str, number: Option<u32>) -> Result<Self, Error> {
        self.steps.push(name, number).ok_or_else(|| Error::new(ErrorKind::PathSyntax, 0))?;
        Ok(self)
    }

    /// The group steps, outermost first: name and number, from 0, if the path says.
    pub fn groups(&self) -> impl Iterator<Item = (&'static str, Option<u32>)> {
        self.steps.iter()
    }

    /// Whether the path names groups: its segment number then counts within the last one.
    #[must_use]
    pub const fn has_groups(&self) -> bool {
        !self.steps.is_empty()
    }

    /// A field of the segment.
    #[must_use]
    pub const fn with_field(mut self, field: u32) -> Self {
        self.field = Some(field);
        self
    }

    /// A repetition of the field, from 1.
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

    /// A subcomponent, from 1.
    #[must_use]
    pub const fn with_subcomponent(mut self, subcomponent: u32) -> Self {
        self.subcomponent = Some(subcomponent);
        self
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

    /// The field, if the path goes that far.
    #[must_use]
    pub const fn field(&self) -> Option<u32> {
        self.field
    }

    /// Which repetition, from 1, if the path says.
    #[must_use]
    pub const fn repetition(&self) -> Option<u32> {
        self.repetition
    }

    /// The component, if the path goes that far. A subcomponent without a component is in the first.
    #[must_use]
    pub const fn component(&self) -> Option<u32> {
        match (self.component, self.subcomponent) {
            (None, Some(_)) => Some(1),
            (component, _) => component,
        }
    }

    /// The subcomponent, if the path goes that far.
    #[must_use]
    pub const fn subcomponent(&self) -> Option<u32> {
        self.subcomponent
    }

    /// The place it names, a missing segment number read as 1. Group steps are left out: only a message tells which
    /// of its segments they lead to, see [`Groups::location`](crate::structure::Groups::location).
    #[must_use]
    pub fn location(&self) -> Location {
        Location {
            segment: self.segment,
            number: self.number.unwrap_or(1),
            field: self.field,
            repetition: self.repetition,
            component: self.component(),
            subcomponent: self.subcomponent,
        }
    }
}

impl From<Location> for Path {
    fn from(place: Location) -> Self {
        Self {
            steps: Steps::NONE,
            segment: place.segment,
            number: Some(place.number),
            field: place.field,
            repetition: place.repetition,
            component: place.component,
            subcomponent: place.subcomponent,
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
        if self.has_groups() { self.fmt_terser(f) } else { fmt::Display::fmt(&self.location(), f) }
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({self})")
    }
}

fn path(text: &str) -> IResult<&str, Path> {
    let (mut rest, terser) = opt((char('/'), opt(char('.')))).parse(text)?;
    let base = u32::from(terser.is_none());
    let mut steps = Steps::NONE;
    if terser.is_some() {
        (rest, steps) = steps::parse(rest)?;
    }
    let (rest, (segment, number)) = pair(segment_id, opt(index(base))).parse(rest)?;
    let (rest, field) = opt(preceded(char('-'), pair(number_u32, opt(index(base))))).parse(rest)?;
    let path = Path { steps, number, ..Path::of(segment) };
    let Some((field, repetition)) = field else { return Ok((rest, path)) };
    let path = Path { field: Some(field), repetition, ..path };
    let (rest, component) = opt(step).parse(rest)?;
    let Some(component) = component else { return Ok((rest, path)) };
    let (rest, subcomponent) = opt(step).parse(rest)?;
    Ok((rest, Path { component: Some(component), subcomponent, ..path }))
}

fn segment_id(text: &str) -> IResult<&str, SegmentId> {
    let named = map_opt(take(3_usize), |id: &str| id.as_bytes().try_into().ok().and_then(SegmentId::new));
    alt((value(SegmentId::UNNAMED, tag("???")), named)).parse(text)
}

fn number_u32(text: &str) -> IResult<&str, u32> {
    verify(number, |n| *n < u32::MAX).parse(text)
}

/// `[n]` from 1, `(n)` from `base`.
fn index<'t>(base: u32) -> impl Parser<&'t str, Output = u32, Error = nom::error::Error<&'t str>> {
    let from_base = move |n: u32| if base == 0 { n.checked_add(1) } else { (n > 0).then_some(n) };
    alt((
        delimited(char('['), verify(number_u32, |n| *n > 0), char(']')),
        map_opt(delimited(char('('), number_u32, char(')')), from_base),
    ))
}

/// `.n` or `-n`, from 1.
fn step(text: &str) -> IResult<&str, u32> {
    map(pair(one_of(".-"), verify(number_u32, |n| *n > 0)), |(_, n)| n).parse(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn reads_and_prints() {
        for (text, printed) in [
            ("PID", "PID"),
            ("PID[2]", "PID[2]"),
            ("PID-5", "PID-5"),
            ("PID-5.1", "PID-5.1"),
            ("PID-3[2].4.2", "PID-3[2].4.2"),
            ("OBX[3]-5[1].1", "OBX[3]-5[1].1"),
            ("PID-3(2).4.2", "PID-3[2].4.2"),
            ("/PID-5-1", "PID-5.1"),
            ("/.PID-5-1", "PID-5.1"),
            ("/OBX(0)-5(0)-1-2", "OBX-5[1].1.2"),
            ("/OBX(2)-5(1)-1-2", "OBX[3]-5[2].1.2"),
            ("???[4]-0[1].1", "???[4]-0[1].1"),
            ("zz1-1", "zz1-1"),
            ("/PATIENT_RESULT(0)/OBX(0)-5", "/PATIENT_RESULT(0)/OBX(0)-5"),
            (
                "/PATIENT_RESULT[1]/ORDER_OBSERVATION(1)/OBX-5(0)-1-2",
                "/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)/OBX-5(0)-1-2",
            ),
            (
                "/.PATIENT_RESULT/ORDER_OBSERVATION/OBX(3)-5[2].1",
                "/PATIENT_RESULT/ORDER_OBSERVATION/OBX(3)-5(1)-1",
            ),
            ("/PSG/PSG(0)", "/PSG/PSG(0)"),
        ] {
            assert_eq!(Path::parse(text).unwrap().to_string(), printed, "{text}");
        }
    }

    #[test]
    fn refuses_with_an_offset() {
        for (text, offset) in [
            ("", 0),
            ("PI", 0),
            ("P-D-5", 0),
            ("PID5", 3),
            ("PID-", 3),
            ("PID-5.0", 5),
            ("PID-5[0]", 5),
            ("PID(0)-5", 3),
            ("PID-5.1.2.3", 9),
            ("PID-5 ", 5),
            ("PID-99999999999", 3),
            ("PID-4294967295", 3),
            ("/NO_SUCH_GROUP(0)/OBX(0)-5", 1),
            ("/PATIENT_RESULT(0)/OBR/OBX(0)-5", 19),
            ("/PATIENT_RESULT(0)/", 19),
            ("/PATIENT_RESULT(0)", 4),
            ("/PATIENT_RESULT(x)/OBX", 4),
            ("/PATIENT_RESULT(0)//OBX", 19),
            ("PATIENT_RESULT(0)/OBX", 3),
            ("/patient_result/OBX", 1),
            ("/GOAL/GOAL/GOAL/GOAL/GOAL/GOAL/GOAL/GOAL/GOAL/GOAL/OBX", 41),
            ("P\u{e4}D-5", 0),
        ] {
            let error = Path::parse(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::PathSyntax, offset), "{text}");
        }
    }
}
