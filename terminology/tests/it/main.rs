//! The compiled tables against the fact files, row by row; the stores and operations against HL7's suite. The tests are those
//! of `default`; `--all-features` has more.
#![cfg(all(
    feature = "v2",
    feature = "v2-to-fhir",
    feature = "cdcrec",
    feature = "countries",
    feature = "regex"
))]

mod bad_input;
mod builtin;
mod concept_maps;
mod defects;
mod facts;
mod operations;
#[cfg(any(feature = "snomed", feature = "tables"))]
mod providers;
#[cfg(feature = "snomed")]
mod snomed;
mod syntax;
mod systems;
#[cfg(feature = "tables")]
mod table;
#[cfg(feature = "icd10cm-xml")]
mod tabular;
mod tx;
mod tx_compare;
#[cfg(feature = "ucum")]
mod ucum;
mod v2;
