//! fhir-model
