//! The group steps of a path: names of the tables, so that a path owns nothing.

use core::fmt;

use nom::IResult;
use nom::Parser as _;
use nom::bytes::complete::take_while1;
use nom::character::complete::char;
use nom::combinator::opt;
use nom::error::{Error, ErrorKind};

use super::{Path, index};
use crate::generated::structures::GROUPS;

/// As deep as the grammars of the standard nest groups; a test says so.
const DEPTH: usize = 8;

/// A number that is not given.
const ANY: u32 = u32::MAX;

/// Rows of `GROUPS` and numbers from 0, outermost first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Steps {
    len: u8,
    names: [u16; DEPTH],
    numbers: [u32; DEPTH],
}

impl Steps {
    pub(super) const NONE: Self = Self { len: 0, names: [0; DEPTH], numbers: [0; DEPTH] };

    pub(super) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// `None` for a name that no structure has, and past the depth.
    pub(super) fn push(&mut self, name: &str, number: Option<u32>) -> Option<()> {
        let row = GROUPS.binary_search(&name).ok()?;
        let at = usize::from(self.len);
        *self.names.get_mut(at)? = u16::try_from(row).ok()?;
        *self.numbers.get_mut(at)? = number.unwrap_or(ANY);
        self.len += 1;
        Some(())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, Option<u32>)> + use<> {
        let Self { len, names, numbers } = *self;
        names.into_iter().zip(numbers).take(usize::from(len)).map(|(name, number)| {
            (GROUPS.get(usize::from(name)).copied().unwrap_or(""), (number != ANY).then_some(number))
        })
    }
}

/// `name [index] "/"`, any number of times. A step that names no group of the standard is a failure at its start; the
/// last word has no `/` behind it and is left.
pub(super) fn parse(text: &str) -> IResult<&str, Steps> {
    let mut steps = Steps::NONE;
    let mut rest = text;
    while let Ok((after, (name, number, _))) = (word, opt(index(0)), char('/')).parse(rest) {
        if steps.push(name, number.map(|n| n - 1)).is_none() {
            return Err(nom::Err::Failure(Error::new(rest, ErrorKind::Verify)));
        }
        rest = after;
    }
    Ok((rest, steps))
}

fn word(text: &str) -> IResult<&str, &str> {
    take_while1(|c: char| c.is_ascii_alphanumeric() || c == '_').parse(text)
}

/// Reads the way to a group, as a group's own path prints: `/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)`. The steps and
/// nothing else; empty for `/`. The error is the offset in the text.
pub(crate) fn group_steps(
    text: &str,
) -> Result<impl Iterator<Item = (&'static str, Option<u32>)> + use<>, usize> {
    let mut steps = Steps::NONE;
    let mut rest = text;
    while let Ok((name_on, _)) = char::<_, Error<&str>>('/').parse(rest) {
        if name_on.is_empty() && steps.is_empty() {
            return Ok(steps.iter());
        }
        let Ok((after, (name, number))) = (word, opt(index(0))).parse(name_on) else {
            return Err(text.len() - name_on.len());
        };
        steps.push(name, number.map(|n| n - 1)).ok_or(text.len() - name_on.len())?;
        rest = after;
    }
    if rest.is_empty() && !steps.is_empty() { Ok(steps.iter()) } else { Err(text.len() - rest.len()) }
}

impl Path {
    /// In Terser's form, numbers from 0: what a path with groups prints as.
    pub(super) fn fmt_terser(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indexed = |f: &mut fmt::Formatter<'_>, number: Option<u32>| match number {
            Some(number) => write!(f, "({number})"),
            None => Ok(()),
        };
        let from_0 = |number: Option<u32>| number.map(|n| n.saturating_sub(1));
        for (name, number) in self.groups() {
            write!(f, "/{name}")?;
            indexed(f, number)?;
        }
        write!(f, "/{}", self.segment.as_str())?;
        indexed(f, from_0(self.number))?;
        let Some(field) = self.field else { return Ok(()) };
        write!(f, "-{field}")?;
        indexed(f, from_0(self.repetition))?;
        let Some(component) = self.component() else { return Ok(()) };
        write!(f, "-{component}")?;
        self.subcomponent.map_or(Ok(()), |part| write!(f, "-{part}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::structures::{NODES, STRUCTURES};

    #[test]
    fn no_grammar_nests_deeper() {
        let mut deepest = 0;
        for (_, _, start, len) in STRUCTURES {
            let mut ends = std::vec::Vec::new();
            for at in usize::from(*start)..usize::from(*start + *len) {
                ends.retain(|end| *end > at);
                let node = u32::from_le_bytes(*NODES[at * 4..].first_chunk().unwrap());
                if node >> 12 & 3 == 1 {
                    ends.push(at + 1 + (node >> 16) as usize);
                }
                deepest = deepest.max(ends.len());
            }
        }
        assert_eq!(deepest, DEPTH);
    }

    #[test]
    fn ways_to_groups() {
        let read = |text| group_steps(text).map(Iterator::collect::<std::vec::Vec<_>>);
        assert_eq!(
            read("/PATIENT_RESULT(0)/ORDER_OBSERVATION"),
            Ok(std::vec![("PATIENT_RESULT", Some(0)), ("ORDER_OBSERVATION", None)])
        );
        assert_eq!(read("/"), Ok(std::vec![]));
        for (text, at) in
            [("", 0), ("PATIENT", 0), ("/PATIENT(0)/", 12), ("/PID", 1), ("/PATIENT(0)-5", 11), ("//", 1)]
        {
            assert_eq!(read(text), Err(at), "{text}");
        }
    }
}
