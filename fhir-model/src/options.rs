//! How to read and write.

/// How to read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// What to do with members the model has no place for.
    pub unknown: UnknownPolicy,
    /// Bounds on what is read.
    pub limits: Limits,
}

/// What to do with members the model has no place for.
///
/// A resource of a type the release does not have is not such a member: it is kept as `Other` and reported under each
/// policy. So are arrays of values and of extensions that differ in length: together they make one list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnknownPolicy {
    /// Keep them; only those that break FHIR's JSON (duplicates, wrong shapes) are reported.
    #[default]
    Keep,
    /// Keep them and report each.
    Report,
    /// Refuse the input at the first: [`ErrorKind::UnknownElement`](crate::ErrorKind::UnknownElement) for an unknown
    /// name, [`ErrorKind::Value`](crate::ErrorKind::Value) for a known one whose value does not fit.
    Reject,
}

/// Bounds on what is read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of input: 64 MiB.
    pub max_input: usize,
    /// Nesting of objects and arrays: 256. Reading takes stack in proportion.
    pub max_depth: usize,
    /// Objects in the model, and members kept beside it: 1,000,000. An empty object of a large type takes a kilobyte or two of memory.
    pub max_items: usize,
    /// Findings listed: 1,000.
    pub max_issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_input: 64 << 20, max_depth: 256, max_items: 1_000_000, max_issues: 1_000 }
    }
}

/// How to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WriteOptions {
    /// Lines and indents for people.
    pub pretty: bool,
}

impl WriteOptions {
    /// Lines and indents for people.
    #[must_use]
    pub const fn pretty() -> Self {
        Self { pretty: true }
    }
}
