//! What the matcher notes; validation makes issues of it.

/// What is not as the guide has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FindingKind {
    /// No loop takes the segment here.
    Unexpected,
    /// The segment belongs before what its loop already has.
    OutOfOrder,
    /// More segments or loops than the guide allows.
    TooMany,
    /// The guide does not use it.
    NotUsed,
    /// Required, and not there.
    Missing,
    /// HL02 names no level before.
    UnknownParent,
    /// HL02 names a level that has none of HL03 in it.
    WrongParent,
    /// HL01 was there before.
    SameLevelId,
    /// HL04 says that there are levels in it and there are not, or the other way round.
    ChildCode,
}

/// What was noted at a segment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Finding {
    pub(crate) kind: FindingKind,
    /// The position in the set, from 0.
    pub(crate) segment: u32,
    /// The loop it is about, or in.
    pub(crate) node: u32,
    /// The child of the guide it is about.
    pub(crate) child: u16,
}
