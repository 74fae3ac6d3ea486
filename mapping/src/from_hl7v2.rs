//! HL7 v2 into the hub, by the rows of the HL7 Version 2 to FHIR guide.
//!
//! `messages/` says which segments of a message make which things, `segments/` what each field of them becomes,
//! `datatypes/` what each component becomes: one published row is one line. `scope` is what such a line is written in.

mod cells;
pub(crate) mod datatypes;
pub(crate) mod messages;
pub(crate) mod scope;
pub(crate) mod segments;
pub(crate) mod source;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use source::READER;
