// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! Newtypes of codes by release.

#[cfg(feature = "r4-base")]
pub(crate) mod r4;
#[cfg(feature = "r4b-base")]
pub(crate) mod r4b;
#[cfg(feature = "r5-base")]
pub(crate) mod r5;
