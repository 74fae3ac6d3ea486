//! The grammar of one step.

use std::fmt::Write as _;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, u32 as number};
use nom::combinator::{map, opt, rest, verify};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser as _};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step<'p> {
    /// Name with its prefix, and position.
    Element {
        name: &'p str,
        position: u32,
    },
    /// Name with its prefix.
    Attribute(&'p str),
    Text(u32),
}

impl Step<'_> {
    pub(super) fn print(self, out: &mut String, first: bool) {
        let _ = match self {
            Self::Element { name, position: 1 } if first => write!(out, "/{name}"),
            Self::Element { name, position } => write!(out, "/{name}[{position}]"),
            Self::Attribute(name) => write!(out, "/@{name}"),
            Self::Text(position) => write!(out, "/text()[{position}]"),
        };
    }
}

/// The next step of a path, with the slash before it.
pub(crate) fn step(path: &str) -> IResult<&str, Step<'_>> {
    let attribute = map(preceded(char('@'), verify(rest, |name: &str| is_attribute(name))), Step::Attribute);
    let text = map(preceded(tag("text()"), position), Step::Text);
    let element = map((name, position), |(name, position)| Step::Element { name, position });
    preceded(char('/'), alt((attribute, text, element))).parse(path)
}

fn name(path: &str) -> IResult<&str, &str> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '?') || !c.is_ascii();
    take_while1(part).parse(path)
}

fn position(path: &str) -> IResult<&str, u32> {
    let written = delimited(char('['), verify(number, |n| *n > 0), char(']'));
    let (after, found) = opt(written).parse(path)?;
    if found.is_none() && after.starts_with('[') {
        return Err(nom::Err::Error(nom::error::Error::new(path, nom::error::ErrorKind::Verify)));
    }
    Ok((after, found.unwrap_or(1)))
}

/// An attribute's name; its prefix is the namespace itself where no prefix is known for it.
fn is_attribute(name: &str) -> bool {
    let local = name.rsplit_once(':').map_or(name, |(_, local)| local);
    let slash = name.contains('/') && !name.contains("://");
    !local.is_empty() && !slash && !local.contains(['/', '[', ']'])
}
