//! FHIR's JSON, read and written once for all types over their tables.

mod canonical;
mod leaves;
mod read;
mod token;
mod types;
mod write;

pub use canonical::{CanonicalForm, to_canonical_json};
pub use leaves::{Leaf, leaves};
pub use read::read_into;
pub(crate) use read::{read_entry, read_resource};
pub(crate) use token::Cursor;
pub(crate) use write::string as write_string;
pub use write::{to_json, to_json_with, write_json, write_json_with};

/// Where the string value of a member of the outermost object stands, quotes included.
pub(crate) fn find_string(text: &str, name: &str) -> Option<(usize, usize)> {
    let mut cursor = token::Cursor::new(text, usize::MAX);
    cursor.find_string(name).ok().flatten()
}

/// Whether a text is one JSON value within the default depth, and nothing after it.
pub(crate) fn check(text: &str) -> Result<(), crate::Error> {
    let mut cursor = token::Cursor::new(text, crate::Limits::default().max_depth);
    cursor.space();
    cursor.skip()?;
    cursor.end()
}
