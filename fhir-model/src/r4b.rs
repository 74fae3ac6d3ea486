//! FHIR R4B (4.3.0): its types, all flat in this module, and its JSON.
//!
//! Elements with children are named by their path: `Patient.contact` is [`PatientContact`], `Bundle.entry.request`
//! is [`BundleEntryRequest`]; the choice `Observation.value[x]` is [`ObservationValue`].

pub use crate::generated::r4b::*;
