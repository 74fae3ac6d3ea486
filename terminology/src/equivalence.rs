//! How a target relates to its source.

/// How the target relates to the source (FHIR R4 `ConceptMap.group.element.target.equivalence`). The sheets of the v2
/// to FHIR guide state none: there [`Equivalence::Equivalent`] and [`Equivalence::Unmatched`] are ours and follow from
/// whether a target is given. The maps of the C-CDA guide (`CcdaMap`, feature `ccda`) state them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Equivalence {
    /// A target of the same meaning.
    Equivalent,
    /// A target that is the same thing.
    Equal,
    /// The target means more than the source.
    Wider,
    /// The target means less than the source.
    Narrower,
    /// The meanings overlap.
    Inexact,
    /// The guide lists the source code and gives no target for it.
    Unmatched,
}

impl Equivalence {
    /// FHIR R4 code of the relation (`equivalent`, `wider`, …).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Equivalent => "equivalent",
            Self::Equal => "equal",
            Self::Wider => "wider",
            Self::Narrower => "narrower",
            Self::Inexact => "inexact",
            Self::Unmatched => "unmatched",
        }
    }
}
