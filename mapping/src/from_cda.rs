//! CDA and C-CDA into the hub.
//!
//! The header becomes a Composition with the patient and those who take part; every section keeps its narrative, and its
//! entries become things by the rows of C-CDA on FHIR where it has any, else by rules of our own (`cda/…#…`). What
//! an entry is, its template says, then its element, its mood and the section it stands in: documents of releases and vendors never heard
//! of are read the same way.

mod datatypes;
mod document;
mod entries;
mod header;
mod narrated;
mod narrative;
mod participation;
mod patient;
mod scope;
mod sections;
mod source;

pub(crate) use source::READER;

/// The names of clinical statements.
const STATEMENTS: &[&str] = &[
    "act",
    "encounter",
    "observation",
    "observationMedia",
    "organizer",
    "procedure",
    "regionOfInterest",
    "substanceAdministration",
    "supply",
];

/// Whether an element of this name is a clinical statement.
fn is_statement(name: &str) -> bool {
    STATEMENTS.contains(&name)
}
