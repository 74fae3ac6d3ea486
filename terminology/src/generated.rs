//! Tables written by `terminology/gen`; no logic.

#[cfg(feature = "ccda")]
pub(crate) mod ccda;
#[cfg(feature = "cdcrec")]
pub(crate) mod cdcrec;
#[cfg(feature = "v2-to-fhir")]
pub(crate) mod concept_map_rows;
#[cfg(feature = "countries")]
pub(crate) mod countries;
#[cfg(feature = "languages")]
pub(crate) mod languages;
#[cfg(feature = "v2-to-fhir")]
pub mod maps;
#[cfg(feature = "systems")]
pub(crate) mod systems;
#[cfg(feature = "tho")]
pub(crate) mod tho;
#[cfg(feature = "ucum")]
pub(crate) mod ucum;
#[cfg(feature = "v2")]
pub(crate) mod v2;
#[cfg(feature = "v2")]
pub(crate) mod v2_tables;
#[cfg(feature = "v3")]
pub(crate) mod v3;
