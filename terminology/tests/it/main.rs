//! The compiled tables against the fact files, row by row. The tests are those of `default`; `--all-features` has more.
#![cfg(all(feature = "v2", feature = "v2-to-fhir", feature = "cdcrec", feature = "countries"))]

mod builtin;
mod concept_maps;
mod facts;
mod systems;
mod v2;
