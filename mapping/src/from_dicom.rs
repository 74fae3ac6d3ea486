//! DICOM into the hub, by the rows of `mapping/data/dicom-fhir.tsv`.
//!
//! HL7 publishes which attribute an element of ImagingStudy is, but no rows; the rows are ours, and say where an element of
//! FHIR's own map stands behind them. `study` reads the instances of a study together, `content` what structured reports say, `worklist` an item of a modality
//! worklist; `place` is what a reading line is written in.

mod agent;
mod alert;
mod code;
mod content;
mod dose;
mod encapsulated;
mod endpoint;
mod gender;
mod group;
mod identifier;
mod identity;
mod name;
mod parties;
mod patient;
mod phantom;
mod place;
mod placeless;
mod procedure;
mod request;
mod selection;
mod source;
mod study;
mod time;
mod tracked;
mod trial;
mod visit;
mod worklist;

pub(crate) use code::{ORIGINAL_TEXT, designator};
pub(crate) use endpoint::is_base;
pub(crate) use identifier::{Issuer, OF_PATIENT, OF_VISIT};
pub(crate) use identity::{JSON, XML};
pub(crate) use name::REPRESENTATION;
pub(crate) use patient::{BIRTH_TIME, MOTHERS_NAME, RELIGION};
pub(crate) use request::{NUMBERS, Number};
#[cfg(feature = "r5")]
pub(crate) use selection::{FRAME_OF_REFERENCE_UID, INSTANCE, SERIES_UID, STUDY_UID};
pub use source::study_of;
pub(crate) use source::{READER, convert_all};
#[cfg(feature = "r5")]
pub(crate) use tracked::BODY_STRUCTURE;
