//! FHIR R4 (4.0.1): its types, all flat in this module, and its JSON.
//!
//! Elements with children are named by their path: `Patient.contact` is [`PatientContact`], `Bundle.entry.request`
//! is [`BundleEntryRequest`]; the choice `Observation.value[x]` is [`ObservationValue`].
//!
//! Datatypes equal in R4 and R4B are one Rust type, `r4::HumanName` and `r4b::HumanName` the same; `Extension` is one
//! too and holds what either release allows, so that `valueRatioRange`, which R4 lacks, is read here as well:
//! [`Alternative::releases`](crate::table::Alternative::releases) tells, and validation reports.

pub use crate::generated::r4::*;

/// Codes of required bindings, named as the specification names the binding: see [`codes`](crate::codes).
#[cfg(feature = "codes")]
pub mod codes {
    pub use crate::generated::codes::r4::*;
}
