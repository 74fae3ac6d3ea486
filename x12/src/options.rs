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
    /// Bytes of one interchange; 1 GiB by default, never above 4 GiB less 128 bytes. Larger ones are read as a
    /// [`Stream`](crate::Stream).
    pub max_input: usize,
    /// Segments of one interchange; 64,000,000 by default.
    pub max_segments: usize,
    /// Elements of one segment, and elements, repetitions and components an edit may create; 16,384 by default.
    pub max_elements: usize,
    /// Bytes of one segment; 256 MiB by default.
    pub max_segment_len: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_input: 1 << 30,
            max_segments: 64_000_000,
            max_elements: 16_384,
            max_segment_len: 256 << 20,
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
    /// Delimiters for input without an ISA: a transaction set or functional group alone. By default such input has the
    /// byte after `ST` or `GS` between elements, `:` between components, `^` between repetitions, and `~` after
    /// segments. Input that starts with ISA uses its own.
    pub delimiters: Option<Delimiters>,
}
