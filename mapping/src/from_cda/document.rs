//! What is known of a document while it is read: whom it is about, and what has been made of what.

use std::collections::HashMap;

use synovia_cda::Located;

use crate::model::{Key, Reference};
use crate::trace::Origin;

/// What a document says as a whole, and what has been read of it.
#[derive(Debug, Default)]
pub(super) struct Document<'a> {
    /// Whom it is about.
    pub(super) patient: Option<Key>,
    /// Root and extension of each identifier of the patient.
    pub(super) patient_ids: Vec<(String, String)>,
    /// The visit that it is of.
    pub(super) encounter: Option<Key>,
    /// Who wrote it: of the section that is read, else of the document.
    pub(super) authors: Vec<Reference<'a>>,
    /// Things by root and extension of an identifier of their statement; the first of several.
    pub(super) by_id: HashMap<(String, String), Key>,
    /// Things that an element was made into, by where it begins.
    pub(super) made: HashMap<u32, Key>,
    /// Statements by root and extension of their first identifier, and what they became.
    pub(super) statements: HashMap<(String, String), (Located<'a>, Vec<Reference<'a>>)>,
    /// The rule that made a thing.
    pub(super) origins: HashMap<Key, Origin>,
    /// What says who wrote what, by author and time.
    pub(super) provenances: HashMap<String, Key>,
    /// What the entries of a section became, by where the section begins.
    pub(super) entries: HashMap<u32, Vec<Reference<'a>>>,
}
