//! Why reading failed.

use core::fmt;

/// Why bytes could not be read. One word wide; carries kind, position and path, never content.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    offset: u64,
    location: Option<Location>,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input is longer than the limit.
    TooLarge,
    /// Nested deeper than the limit.
    TooDeep,
    /// More elements than the limit.
    TooManyItems,
    /// The bytes are not UTF-8, or a declaration says they are not.
    Encoding,
    /// The text is not JSON.
    Syntax,
    /// The text is not well-formed XML.
    Markup,
    /// XML with a document type declaration.
    Dtd,
    /// A reference to an entity XML does not define, or not the end of one.
    Entity,
    /// The input ends in the middle.
    UnexpectedEnd,
    /// There is something after the value.
    TrailingContent,
    /// The value is not an object.
    NotAnObject,
    /// A resource without `resourceType`; in XML, an element that is none of FHIR's.
    NoResourceType,
    /// The resource is of another type than the one asked for.
    OtherResourceType,
    /// A member the model has no place for, and the options say so ends it.
    UnknownElement,
    /// A value that its type does not allow.
    Value,
    /// The text is not a path.
    PathSyntax,
    /// A path that its type does not have.
    NoSuchElement,
    /// Nothing stands at the path.
    Absent,
    /// Another alternative of the choice stands there.
    OtherAlternative,
    /// What stands at the path is not what the test says.
    TestFailed,
    /// A patch that is not a list of operations.
    PatchSyntax,
}

impl ErrorKind {
    const fn text(self) -> &'static str {
        match self {
            Self::TooLarge => "input above the size limit",
            Self::TooDeep => "nested above the depth limit",
            Self::TooManyItems => "more elements than the limit",
            Self::Encoding => "not UTF-8",
            Self::Syntax => "not JSON",
            Self::Markup => "not well-formed XML",
            Self::Dtd => "document type declaration",
            Self::Entity => "undefined entity",
            Self::UnexpectedEnd => "input ends early",
            Self::TrailingContent => "content after the end",
            Self::NotAnObject => "not an object",
            Self::NoResourceType => "no type of resource",
            Self::OtherResourceType => "a resource of another type",
            Self::UnknownElement => "unknown element",
            Self::Value => "value not allowed by its type",
            Self::PathSyntax => "not a path",
            Self::NoSuchElement => "no such element",
            Self::Absent => "nothing there",
            Self::OtherAlternative => "another alternative of the choice is there",
            Self::TestFailed => "not equal to the value of the test",
            Self::PatchSyntax => "not a list of operations",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// Where in the resource: names of elements and indexes from 0, `Patient.name[0].given[1]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Location(pub(crate) String);

impl Location {
    /// The path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, offset: usize) -> Self {
        Self(Box::new(Inner { kind, offset: u64::try_from(offset).unwrap_or(u64::MAX), location: None }))
    }

    #[cold]
    pub(crate) fn at(mut self, location: Option<Location>) -> Self {
        self.0.location = location;
        self
    }

    /// The same, of an input that begins at that position of another.
    pub(crate) fn shifted(mut self, base: u64) -> Self {
        self.0.offset = self.0.offset.saturating_add(base);
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Position in the input, in bytes.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.0.offset
    }

    /// The innermost element that was being read.
    #[must_use]
    pub fn location(&self) -> Option<&Location> {
        self.0.location.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.0.kind.text(), self.0.offset)?;
        if let Some(location) = &self.0.location {
            write!(f, " in {location}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("offset", &inner.offset)
            .field("location", &inner.location)
            .finish()
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_word() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        let error = Error::new(ErrorKind::Syntax, 7).at(Some(Location("Patient.name[0]".to_owned())));
        assert_eq!(error.to_string(), "not JSON at byte 7 in Patient.name[0]");
    }
}
