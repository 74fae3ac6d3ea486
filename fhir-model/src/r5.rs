//! FHIR R5 (5.0.0): its types, all flat in this module, and its JSON.
//!
//! Elements with children are named by their path: `Patient.contact` is [`PatientContact`], `Bundle.entry.request`
//! is [`BundleEntryRequest`]; the choice `Observation.value[x]` is [`ObservationValue`].
//!
//! No datatype is shared with R4 and R4B: an extension of R5 may hold datatypes those lack and, under the same names,
//! ones with other elements (`Annotation`, `Attachment`, `Signature`), and every datatype has extensions.

pub use crate::generated::r5::*;

/// Codes of required bindings, named as the specification names the binding: see [`codes`](crate::codes).
#[cfg(feature = "codes")]
pub mod codes {
    pub use crate::generated::codes::r5::*;
}
