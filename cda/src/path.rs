//! Paths: where an element, attribute or text stands in a document.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind};

mod found;
mod grammar;

pub use found::Found;

/// A place in a document: `/ClinicalDocument/recordTarget[1]/patientRole[1]/id[1]/@extension`, `…/given[1]/text()[1]`.
///
/// Positions count siblings of one name from 1 and are always written, but for the root; elements of CDA have no prefix,
/// those of SDTC `sdtc`, others the one the document declares. Read, a position that is left out is 1.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(pub(crate) Box<str>);

impl Path {
    /// The path as it prints.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn printed(text: &str) -> Self {
        Self(text.into())
    }

    /// The path of the element it is or stands in: without attribute or text.
    #[must_use]
    pub fn element(&self) -> Self {
        // The name of an attribute may hold slashes, those of elements do not.
        let end = self.0.find("/@").or_else(|| self.0.rfind("/text()"));
        end.and_then(|end| self.0.get(..end)).map_or_else(|| self.clone(), |element| Self(element.into()))
    }
}

impl FromStr for Path {
    type Err = Error;

    /// # Errors
    /// [`ErrorKind::PathSyntax`] at the first step that does not follow the grammar.
    fn from_str(text: &str) -> Result<Self, Error> {
        let fail = |rest: &str| Error::new(ErrorKind::PathSyntax, (text.len() - rest.len()) as u64);
        let mut out = String::with_capacity(text.len() + 8);
        let mut rest = text;
        while !rest.is_empty() {
            let (after, step) = grammar::step(rest).map_err(|_| fail(rest))?;
            let first = out.is_empty();
            step.print(&mut out, first);
            let last = !matches!(step, grammar::Step::Element { .. });
            if last && (first || !after.is_empty()) {
                return Err(fail(if first { rest } else { after }));
            }
            rest = after;
        }
        if out.is_empty() { Err(fail(text)) } else { Ok(Self(out.into())) }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_read_and_print() {
        for (text, printed) in [
            ("/ClinicalDocument", "/ClinicalDocument"),
            ("/ClinicalDocument[1]/id", "/ClinicalDocument/id[1]"),
            ("/ClinicalDocument/a[2]/sdtc:b[3]/@c", "/ClinicalDocument/a[2]/sdtc:b[3]/@c"),
            ("/section/text()", "/section/text()[1]"),
            ("/section/title[1]/text()[2]", "/section/title[1]/text()[2]"),
            ("/section/@sdtc:x", "/section/@sdtc:x"),
            ("/section/@http://a/b#c:lang", "/section/@http://a/b#c:lang"),
        ] {
            assert_eq!(text.parse::<Path>().unwrap().as_str(), printed);
        }
        for (bad, at) in [
            ("", 0),
            ("a", 0),
            ("/", 0),
            ("/a[0]", 0),
            ("/a/@b/c", 2),
            ("/@a", 0),
            ("/a//b", 2),
            ("/a[x]", 0),
            ("/a[99999999999]", 0),
        ] {
            let error = bad.parse::<Path>().unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::PathSyntax, at), "{bad}");
        }
        let path: Path = "/a/b/@c".parse().unwrap();
        assert_eq!(path.element().as_str(), "/a/b[1]");
        let path: Path = "/a/b/@http://x/y:z".parse().unwrap();
        assert_eq!(path.element().as_str(), "/a/b[1]");
        assert_eq!(path.element().element().as_str(), "/a/b[1]");
    }
}
