//! What the caller may choose: how strict to be, how much to accept, where the bytes come from.

use crate::delimiters::Delimiters;

/// How to meet input that real senders produce and the standard does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "a choice between two; degrees belong to validation")]
pub enum Strictness {
    /// Anything odd of severity [`Warning`](crate::Severity::Warning) or worse is an error.
    Strict,
    /// Accept what can be read, and report what was odd as issues.
    #[default]
    Lenient,
}

/// How much is accepted. Reaching a limit is allowed, passing it is an error; nothing is ever cut off.
///
/// Memory is bounded by the bytes present whatever the limits are: they serve policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of one input; 256 MiB by default, never above 4 GiB less 128 bytes.
    pub max_input: usize,
    /// Segments of one message; 4,000,000 by default.
    pub max_segments: usize,
    /// Fields of one segment, and components or subcomponents an edit may create; 16,384 by default.
    pub max_fields: usize,
    /// Repetitions of one field; 2,000,000 by default. Costs nothing for segments with fewer bytes than this.
    pub max_repetitions: usize,
    /// Bytes of one field; 256 MiB by default. Costs nothing for segments with fewer bytes than this.
    pub max_field_len: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_input: 256 << 20,
            max_segments: 4_000_000,
            max_fields: 16_384,
            max_repetitions: 2_000_000,
            max_field_len: 256 << 20,
        }
    }
}

/// Options of [`parse_with`](crate::parse_with).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ParseOptions {
    /// Lenient by default.
    pub mode: Strictness,
    /// How much is accepted.
    pub limits: Limits,
    /// Offset of `input[0]` in the whole file; added to every offset reported. 0 by default.
    pub base: u64,
    /// Delimiters for input whose first segment declares none: BTS, FTS, fragments. Input that starts with MSH, FHS
    /// or BHS uses its own.
    pub delimiters: Option<Delimiters>,
    /// Delimiters in place of those a header declares where its MSH-2 is unusable: a letter, a digit or a byte beyond
    /// ASCII in it, or one byte twice. MSH-1 stays the message's own, and what was done is an issue,
    /// [`UNUSABLE_DELIMITERS`](crate::IssueCode::UNUSABLE_DELIMITERS). `None` by default: such input is refused, for
    /// where its components end is a guess.
    pub fallback: Option<Delimiters>,
}
