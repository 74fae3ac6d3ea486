//! Addresses of elements, and what stands there.
//!
//! ```text
//! path  = [ type ] *( "." step )     Patient.name[0].family, name[0].family, Patient, and nothing: the root itself
//! step  = name [ "[" index "]" ]     birthDate, name[0]
//! index = digits / "-"               from 0; `-` is the place after the last entry
//! ```
//! Names are those of JSON. A primitive has `id`, `extension` and `value` below it: `birthDate.extension[0].url` is what
//! JSON writes in `_birthDate`, and `_birthDate.extension[0].url` is read as the same. Of a choice, `valueQuantity` is
//! that alternative only, and `value` whichever is there (`value[x]` too). A name that is not letters, digits, `_` and
//! `-`, as an unknown member may have, stands in backticks, with `\` before a backtick or `\`.
//!
//! ```
//! use synovia_fhir_model::path::{Path, get};
//! use synovia_fhir_model::r4;
//!
//! let patient = r4::from_json(br#"{"resourceType":"Patient","name":[{"family":"Muster","given":["Ada","B"]}]}"#)?;
//! let path = Path::parse("Patient.name[0].given[1]")?;
//! assert_eq!(get(&patient, &path).and_then(|found| found.text()).as_deref(), Some("B"));
//! assert_eq!(path.to_string(), "Patient.name[0].given[1]");
//! # Ok::<(), synovia_fhir_model::Error>(())
//! ```

mod found;
mod walk;

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

pub use found::{Found, get, get_all};
pub(crate) use found::{Hit, fits_type, identity, lookup, node_of, of_view, prim_kind, text_of};
pub use walk::{Leaves, Walk, leaves, walk};

use crate::error::{Error, ErrorKind, Location};

/// An address, parsed once and used often.
///
/// Equality is of the text: `name[0]` and `Patient.name[0]` differ, though they may lead to the same element.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    type_name: Option<Cow<'static, str>>,
    steps: Vec<Step>,
}

/// A name and, in a list, the number of an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Step {
    /// The name in JSON.
    pub name: Cow<'static, str>,
    /// The number of the entry, from 0; [`Path::END`] is the place after the last.
    pub index: Option<usize>,
}

impl Step {
    pub(crate) const fn of(name: &'static str, index: Option<usize>) -> Self {
        Self { name: Cow::Borrowed(name), index }
    }
}

impl Path {
    /// The index of the place after the last entry of a list, printed as `-`.
    pub const END: usize = usize::MAX;

    /// The address of the root itself.
    #[must_use]
    pub const fn root() -> Self {
        Self { type_name: None, steps: Vec::new() }
    }

    /// Reads a path: the same as [`str::parse`].
    ///
    /// # Errors
    /// [`ErrorKind::PathSyntax`] with the offset in the text.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut rest = text;
        let failed = |rest: &str| Error::new(ErrorKind::PathSyntax, text.len() - rest.len());
        let mut path = Self::root();
        if rest.starts_with(|c: char| c.is_ascii_uppercase()) {
            let (name, after) = name(rest).ok_or_else(|| failed(rest))?;
            path.type_name = Some(name);
            rest = after;
            if rest.is_empty() {
                return Ok(path);
            }
            rest = rest.strip_prefix('.').ok_or_else(|| failed(rest))?;
        } else if rest.is_empty() {
            return Ok(path);
        }
        loop {
            let (name, after) = name(rest).ok_or_else(|| failed(rest))?;
            let (index, after) = index(after).ok_or_else(|| failed(after))?;
            path.steps.push(Step { name, index });
            rest = after;
            if rest.is_empty() {
                return Ok(path);
            }
            rest = rest.strip_prefix('.').ok_or_else(|| failed(rest))?;
        }
    }

    /// Reads a JSON pointer (RFC 6901): `/name/0/_given/1/extension/-`. A part that is a number, or `-`, is the index of
    /// the one before.
    ///
    /// # Errors
    /// [`ErrorKind::PathSyntax`] with the offset in the text.
    pub fn from_json_pointer(text: &str) -> Result<Self, Error> {
        let mut path = Self::root();
        let mut offset = 0;
        let Some(rest) = text.strip_prefix('/') else {
            return if text.is_empty() { Ok(path) } else { Err(Error::new(ErrorKind::PathSyntax, 0)) };
        };
        for part in rest.split('/') {
            let failed = || Error::new(ErrorKind::PathSyntax, offset + 1);
            match (digits(part), path.steps.last_mut()) {
                (Some(index), Some(Step { index: at @ None, .. })) => *at = Some(index),
                (Some(_), _) => return Err(failed()),
                (None, _) => path.steps.push(Step { name: unescape(part).ok_or_else(failed)?, index: None }),
            }
            offset += part.len() + 1;
        }
        Ok(path)
    }

    /// The type it starts with, when it says.
    #[must_use]
    pub fn type_name(&self) -> Option<&str> {
        self.type_name.as_deref()
    }

    /// The steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Whether it is the address of the root itself.
    #[must_use]
    pub const fn is_root(&self) -> bool {
        self.steps.is_empty()
    }

    /// The same path, started with the name of a type.
    #[must_use]
    pub fn of_type(mut self, name: &str) -> Self {
        self.type_name = Some(Cow::Owned(name.to_owned()));
        self
    }

    /// The element of that name below.
    #[must_use]
    pub fn child(mut self, name: &str) -> Self {
        self.steps.push(Step { name: Cow::Owned(name.to_owned()), index: None });
        self
    }

    /// The entry of the list, from 0. Of the root it changes nothing.
    #[must_use]
    pub fn entry(mut self, index: usize) -> Self {
        if let Some(last) = self.steps.last_mut() {
            last.index = Some(index);
        }
        self
    }

    /// The element around it; for an entry of a list, what holds the list. `None` for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, steps) = self.steps.split_last()?;
        Some(Self { type_name: self.type_name.clone(), steps: steps.to_vec() })
    }

    /// Whether it is `outer` or below it.
    #[must_use]
    pub fn starts_with(&self, outer: &Self) -> bool {
        let Some((last, before)) = outer.steps.split_last() else { return true };
        let Some(own) = self.steps.get(before.len()) else { return false };
        self.steps.starts_with(before)
            && own.name == last.name
            && (last.index.is_none() || own.index == last.index)
    }

    /// As a location for a finding. It holds the names of unknown members, if the path does.
    #[must_use]
    pub fn to_location(&self) -> Location {
        Location(self.to_string())
    }

    pub(crate) const fn with_type(name: &'static str) -> Self {
        Self { type_name: Some(Cow::Borrowed(name)), steps: Vec::new() }
    }

    pub(crate) fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.steps.truncate(len);
    }

    pub(crate) fn set_index(&mut self, index: usize) {
        if let Some(last) = self.steps.last_mut() {
            last.index = Some(index);
        }
    }
}

/// A name at the start of the text, and the rest.
fn name(text: &str) -> Option<(Cow<'static, str>, &str)> {
    let Some(quoted) = text.strip_prefix('`') else {
        let end = text.bytes().position(|b| !is_plain(b)).unwrap_or(text.len());
        let (name, rest) = text.split_at_checked(end)?;
        return (!name.is_empty()).then(|| (Cow::Owned(name.to_owned()), rest));
    };
    let mut out = String::new();
    let mut chars = quoted.chars();
    loop {
        match chars.next()? {
            '`' => return Some((Cow::Owned(out), chars.as_str())),
            '\\' => out.push(chars.next().filter(|c| ['`', '\\'].contains(c))?),
            other => out.push(other),
        }
    }
}

const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

/// `[3]`, `[-]`, `[x]` or nothing, and the rest.
fn index(text: &str) -> Option<(Option<usize>, &str)> {
    let Some(inner) = text.strip_prefix('[') else { return Some((None, text)) };
    let (inner, rest) = inner.split_once(']')?;
    if inner == "x" { Some((None, rest)) } else { Some((Some(digits(inner)?), rest)) }
}

fn digits(text: &str) -> Option<usize> {
    if text == "-" {
        return Some(Path::END);
    }
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok().filter(|n| *n != Path::END) } else { None }
}

/// `~1` is `/` and `~0` is `~`.
fn unescape(part: &str) -> Option<Cow<'static, str>> {
    let mut out = String::new();
    let mut chars = part.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '~' => match chars.next()? {
                '0' => '~',
                '1' => '/',
                _ => return None,
            },
            other => other,
        });
    }
    Some(Cow::Owned(out))
}

impl FromStr for Path {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        if let Some(name) = &self.type_name {
            f.write_str(name)?;
            first = false;
        }
        for step in &self.steps {
            if !core::mem::take(&mut first) {
                f.write_str(".")?;
            }
            step.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        // A capital at the start is the name of a type.
        if !name.is_empty()
            && name.bytes().all(is_plain)
            && !name.starts_with(|c: char| c.is_ascii_uppercase())
        {
            f.write_str(name)?;
        } else {
            write!(f, "`{}`", name.replace('\\', "\\\\").replace('`', "\\`"))?;
        }
        match self.index {
            None => Ok(()),
            Some(Path::END) => f.write_str("[-]"),
            Some(index) => write!(f, "[{index}]"),
        }
    }
}

/// The text of the path.
impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_read_again() {
        for text in [
            "",
            "Patient",
            "Bundle.entry[1].resource.name[0].family",
            "name[0].given[12]",
            "birthDate.extension[0].url",
            "_birthDate.extension[0]",
            "name[-]",
            "`odd name`.x",
            "Patient.`Upper`",
            "`a\\`b\\\\c`[3]",
        ] {
            assert_eq!(Path::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Path::parse("Observation.value[x]").unwrap().to_string(), "Observation.value");
        let built = Path::root().child("name").entry(0).child("family").of_type("Patient");
        assert_eq!(built, Path::parse("Patient.name[0].family").unwrap());
    }

    #[test]
    fn what_is_no_path_is_refused_where_it_fails() {
        for (text, offset) in [
            (".", 0),
            ("a.", 2),
            ("a..b", 2),
            ("a[", 1),
            ("a[]", 1),
            ("a[1", 1),
            ("a[+1]", 1),
            ("a[99999999999999999999]", 1),
            ("a[0]b", 4),
            ("a b", 1),
            ("Patient[0]", 7),
            ("`a", 0),
            ("`a\\x`", 0),
            ("é", 0),
        ] {
            let error = Path::parse(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::PathSyntax, offset), "{text}");
        }
    }

    #[test]
    fn json_pointers_are_read() {
        let read = |text| Path::from_json_pointer(text).map(|p| p.to_string());
        assert_eq!(read("").unwrap(), "");
        assert_eq!(read("/name/0/_given/1/extension/-").unwrap(), "name[0]._given[1].extension[-]");
        assert_eq!(read("/a~1b/c~0d").unwrap(), "`a/b`.`c~d`");
        for bad in ["name", "/0", "/a/0/1", "/a~2", "/a~"] {
            assert_eq!(read(bad).unwrap_err().kind(), ErrorKind::PathSyntax, "{bad}");
        }
    }

    #[test]
    fn paths_know_what_is_around_them() {
        let path = Path::parse("Patient.name[0].given[1]").unwrap();
        assert_eq!(path.parent().unwrap().to_string(), "Patient.name[0]");
        assert!(Path::root().parent().is_none());
        for (outer, inside) in
            [("name[0]", true), ("name", true), ("", true), ("name[1]", false), ("nam", false)]
        {
            assert_eq!(path.starts_with(&Path::parse(outer).unwrap()), inside, "{outer}");
        }
        assert!(!Path::root().starts_with(&path));
    }
}
