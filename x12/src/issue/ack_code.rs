//! The codes acknowledgements have for what is wrong.

use core::fmt;

/// Which part of an acknowledgement a code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "the levels of TA1 and 999: interchange, group, set, segment, element"
)]
pub enum AckLevel {
    /// TA105: the interchange.
    Interchange,
    /// AK905: the functional group.
    Group,
    /// IK502 (997: AK502): the transaction set.
    Set,
    /// IK304 (997: AK304): a segment.
    Segment,
    /// IK403 (997: AK403): an element or component.
    Element,
}

/// A code of TA105, AK905, IK502, IK304 or IK403, as 999 writes it; where 997 has none of that name its nearest is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct AckCode {
    /// Which of the lists it is from.
    pub level: AckLevel,
    /// The code: `023`, `5`, `I9`.
    pub code: &'static str,
}

impl AckCode {
    /// A code of TA105.
    #[must_use]
    pub const fn interchange(code: &'static str) -> Self {
        Self { level: AckLevel::Interchange, code }
    }

    /// A code of AK905.
    #[must_use]
    pub const fn group(code: &'static str) -> Self {
        Self { level: AckLevel::Group, code }
    }

    /// A code of IK502.
    #[must_use]
    pub const fn set(code: &'static str) -> Self {
        Self { level: AckLevel::Set, code }
    }

    /// IK403 of a value that does not go with what stands elsewhere: a sum that is not right, a demand that is not met.
    pub(crate) const DEPENDENT: Self = Self::element("I12");

    /// A code of IK304.
    #[must_use]
    pub const fn segment(code: &'static str) -> Self {
        Self { level: AckLevel::Segment, code }
    }

    /// A code of IK403.
    #[must_use]
    pub const fn element(code: &'static str) -> Self {
        Self { level: AckLevel::Element, code }
    }

    /// The element of an acknowledgement it is for: `TA105`, `AK905`, `IK502`, `IK304` or `IK403`.
    #[must_use]
    pub const fn place(self) -> &'static str {
        match self.level {
            AckLevel::Interchange => "TA105",
            AckLevel::Group => "AK905",
            AckLevel::Set => "IK502",
            AckLevel::Segment => "IK304",
            AckLevel::Element => "IK403",
        }
    }
}

impl fmt::Display for AckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place(), self.code)
    }
}

impl fmt::Debug for AckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
