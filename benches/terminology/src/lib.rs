//! A SNOMED CT release of invented concepts, and a plain loader of it to compare with.

pub mod plain;
pub mod release;
