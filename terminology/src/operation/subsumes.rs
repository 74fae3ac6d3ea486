//! `$subsumes`: how two codes of a system stand to each other.

use super::{Failure, Settings, Terminology};
use crate::issue::IssueCode;

/// Which codes to compare.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SubsumesRequest<'a> {
    /// URI of the code system.
    pub system: &'a str,
    /// Version of the code system; the latest when not said.
    pub version: Option<&'a str>,
    /// The first code.
    pub a: &'a str,
    /// The second code.
    pub b: &'a str,
    /// Versions to take.
    pub settings: Settings,
}

impl<'a> SubsumesRequest<'a> {
    /// A request about two codes.
    #[must_use]
    pub fn new(system: &'a str, a: &'a str, b: &'a str) -> Self {
        Self { system, version: None, a, b, settings: Settings::default() }
    }
}

/// How the first code stands to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "FHIR closes the set")]
pub enum Subsumption {
    /// They are the same.
    Equivalent,
    /// The first is above the second.
    Subsumes,
    /// The first is below the second.
    SubsumedBy,
    /// Neither.
    NotSubsumed,
}

impl Subsumption {
    /// The FHIR code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Equivalent => "equivalent",
            Self::Subsumes => "subsumes",
            Self::SubsumedBy => "subsumed-by",
            Self::NotSubsumed => "not-subsumed",
        }
    }
}

impl Terminology<'_> {
    /// Says how two codes stand to each other in the hierarchy of their system.
    ///
    /// # Errors
    /// [`Failure`]: the code system is not known, it does not have one of the codes, or the limits are passed.
    pub fn subsumes(&self, request: &SubsumesRequest<'_>) -> Result<Subsumption, Failure> {
        let mut session = self.session(&request.settings);
        let Some(id) = session.choose(request.system, request.version).system else {
            return Err(Failure::new(
                IssueCode::UNKNOWN_SYSTEM,
                "the code system is not known in this version",
            ));
        };
        let source = session.system(id)?.source;
        let unknown = |place: &str| {
            Failure::new(IssueCode::LOOKUP_UNKNOWN_CODE, "the code system does not have the code").at(place)
        };
        let a = source.find(request.a).ok_or_else(|| unknown("codeA"))?;
        let b = source.find(request.b).ok_or_else(|| unknown("codeB"))?;
        Ok(if a == b {
            Subsumption::Equivalent
        } else if session.is_ancestor(id, a, b)? {
            Subsumption::Subsumes
        } else if session.is_ancestor(id, b, a)? {
            Subsumption::SubsumedBy
        } else {
            Subsumption::NotSubsumed
        })
    }
}
