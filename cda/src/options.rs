//! What the caller may choose: how strict to be and how much to accept.

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
    /// Bytes of one input, as given and decoded; 1 GiB by default, never above 4 GiB less one byte.
    pub max_input: usize,
    /// Elements open at once; 128 by default, as many as the types of the model nest
    /// ([`TYPED_DEPTH`](crate::TYPED_DEPTH)). Real documents have fewer than 25. What lies deeper than that is kept as
    /// elements without a place in the model, so that no value is safe from use and none overflows the stack.
    pub max_depth: usize,
    /// Elements of one document; 16,000,000 by default.
    pub max_elements: usize,
    /// Attributes of one element, namespace declarations too; 256 by default.
    pub max_attributes: usize,
    /// Bytes of one text or attribute; 256 MiB by default.
    pub max_text: usize,
    /// Issues kept; 1,000 by default. This one is no error: those beyond it are only counted.
    pub max_issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_input: 1 << 30,
            max_depth: 128,
            max_elements: 16_000_000,
            max_attributes: 256,
            max_text: 256 << 20,
            max_issues: 1_000,
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
}

/// Options of [`Document::write_to`](crate::Document::write_to).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct WriteOptions {
    /// Leave out the XML declaration; `false` by default.
    pub no_declaration: bool,
}
