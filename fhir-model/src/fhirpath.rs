//! The path language FHIR writes its invariants in.
