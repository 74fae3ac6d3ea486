//! JSON as a tree: what the stores are read from and what the FHIR operations answer in.
//!
//! A reader of our own, because it is small and keeps what FHIR needs: numbers stay text (`1.20` is not `1.2`), members
//! stay in order, errors carry the byte offset, nesting is bounded, and it costs the user's build nothing.
//!
//! ```
//! use synovia_terminology::json::Json;
//!
//! let tree = Json::parse(br#"{"resourceType":"ValueSet","status":"draft"}"#)?;
//! assert_eq!(tree.get("status").and_then(Json::as_str), Some("draft"));
//! assert_eq!(Json::parse(b"{\"a\":tru}").map_err(|e| e.offset()), Err(8));
//! # Ok::<(), synovia_terminology::json::JsonError>(())
//! ```

mod parse;
mod write;

pub use parse::{JsonError, JsonErrorKind, MAX_DEPTH};

use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A JSON value (RFC 8259).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_enums, reason = "JSON has six kinds of value")]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A string, unescaped.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, its members in the order of the source. A name given twice keeps both; reading takes the first.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object of the members given.
    #[must_use]
    pub fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
    }

    /// A string.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A whole number.
    #[must_use]
    pub fn number(number: u64) -> Self {
        Self::Number(number.to_string())
    }

    /// The member of an object with this name; `None` for every other kind of value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(n, _)| n == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The string, when it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, when it is one.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The elements of an array; none for every other kind of value.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::Array(items) => items,
            _ => &[],
        }
    }

    /// The members of an object; none for every other kind of value.
    #[must_use]
    pub fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    /// The elements of the array that is the member of this name.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Self] {
        self.get(name).map_or(&[], Self::items)
    }

    /// The string that is the member of this name.
    #[must_use]
    pub fn str(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Self::as_str)
    }

    /// Adds a member to an object; nothing for every other kind of value.
    pub fn push(&mut self, name: &str, value: Self) {
        if let Self::Object(members) = self {
            members.push((name.to_string(), value));
        }
    }
}
