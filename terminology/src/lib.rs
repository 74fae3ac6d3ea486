//! Code systems, code maps and identifiers, compiled in: no files, no network, no allocation.
//!
//! **Reads** a code, a table number, an OID, a URI or a coding system name; **gives** what the published tables say.
//!
//! # Look a code up
//! ```
//! use synovia_terminology::{builtin::find_system, system_for_coding_system_name, uri_for_oid, v2_table};
//!
//! let sex = find_system("http://terminology.hl7.org/CodeSystem/v2-0001").ok_or("not built in")?;
//! assert_eq!(sex.display("F"), Some("Female"));
//! assert_eq!(v2_table("0001").and_then(|t| t.display("F")), Some("Female"));
//! assert_eq!(system_for_coding_system_name("LN"), Some("http://loinc.org"));
//! assert_eq!(uri_for_oid("urn:oid:2.16.840.1.113883.4.1"), Some("http://hl7.org/fhir/sid/us-ssn"));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Translate a code
//! ```
//! use synovia_terminology::{Equivalence, maps};
//!
//! let class = maps::PATIENT_CLASS_ENCOUNTER_CLASS.translate("I").ok_or("not in the map")?;
//! assert_eq!(class.target(), Some(("http://terminology.hl7.org/CodeSystem/v3-ActCode", "IMP")));
//! assert_eq!(class.equivalence, Equivalence::Equivalent);
//! assert_eq!(class.row_id().to_string(), "codesystems/PatientClass-EncounterClass#4");
//! # Ok::<(), &str>(())
//! ```
//!
//! # Convert a unit
//! Units by UCUM ([`ucum`]): checked, named, converted by floating-point or exact decimal numbers.
//!
//! ```
//! # #[cfg(feature = "ucum")] {
//! use synovia_terminology::ucum::{self, Unit};
//!
//! let (milligrams, grams) = (Unit::parse("mg/dL")?, Unit::parse("g/L")?);
//! assert_eq!(milligrams.convert(90.0, &grams)?, 0.9);
//! assert_eq!(milligrams.convert_decimal("90.5".parse()?, &grams)?.to_string(), "0.905");
//! assert_eq!(ucum::display_name("mg/dL")?, "(milligram) / (deciliter)");
//! assert_eq!(ucum::suggest("mmHg"), ["mm[Hg]"]);
//! # }
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! # FHIR's operations over content of one's own
//! Code systems, value sets and concept maps ([`store`]), read from FHIR JSON, and the operations over them and
//! whatever else a [`provider`] knows ([`operation`]; as `Parameters` for a server, [`mod@parameters`]): what is built in, a
//! SNOMED CT release, a LOINC table.
//!
//! ```
//! use synovia_terminology::operation::{LookupRequest, Terminology, TranslateRequest};
//! use synovia_terminology::{builtin::BuiltIn, provider::Chain, store::Coding, store::Store};
//!
//! let mut mine = Store::new();
//! mine.insert(br#"{"resourceType":"CodeSystem","url":"urn:wards","concept":[{"code":"icu","display":"Intensive care"}]}"#)?;
//! let built_in = BuiltIn::new();
//! let terminology = Terminology::new(Chain::default().then(&built_in).then(&mine));
//! let ward = terminology.lookup(&LookupRequest::new("urn:wards", "icu"))?;
//! assert_eq!(ward.display.as_deref(), Some("Intensive care"));
//! let class = Coding::new("http://terminology.hl7.org/CodeSystem/v2-0004", "I");
//! assert!(terminology.translate(&TranslateRequest::new(class))?.result);
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! # More
//! Identifiers and codes by their syntax ([`syntax`]): check digits, shapes, normal forms.
//!
//! **Main types**: [`ConceptMap`] and its [`Translation`]; [`V2Table`]; [`System`]; [`store::Store`] and
//! [`operation::Terminology`].
//!
//! **What it does not do**: serve, fetch or keep anything; SNOMED CT's expression language. It
//! carries no text of SNOMED CT, LOINC, ICD or CPT; bare codes the HL7 guide names are facts and stand in the maps.
//! A code the guide does not map is reported as unmapped, never guessed.
//!
//! **Features**: `std` (default) is reserved and changes nothing; the crate is `no_std`, and what is built in is looked up without
//! allocation. `regex` (default) applies the pattern filters of value sets. Content has
//! a feature for each family. In `default`: `systems` (OID and URI), `v2` (tables), `v2-to-fhir` (code maps; with `v2`), `cdcrec`,
//! `countries`, `ucum`: together less than 600 kB in a program that asks for all of it. More: `v3`, `tho`, `ccda` (the maps
//! of C-CDA on FHIR), `languages`. [`builtin`] is the one access to all code systems among them.
//!
//! **Loaders** for the release files of licensed systems, which the user has: SNOMED CT (module and feature
//! `snomed`); LOINC, ICD-10-CM and -PCS, HCPCS, RxNorm, CVX, MVX, NDC and NUCC (module `table`, feature `tables`;
//! ICD-10-CM's tabular XML with its 7th characters by `icd10cm-xml`).
//!
//! **Limits**: coding system names longer than 32 bytes are unknown. Lookups are binary searches and hash tables; time does
//! not grow with the input beyond comparing it.
#![no_std]
// The front page names what features add.
#![cfg_attr(
    not(all(feature = "v2-to-fhir", feature = "ucum")),
    allow(rustdoc::broken_intra_doc_links, reason = "modules that are not compiled cannot be linked to")
)]

extern crate alloc;

pub mod builtin;
#[cfg(feature = "ccda")]
pub mod ccda_maps;
#[cfg(feature = "v2-to-fhir")]
pub mod concept_map;
mod equivalence;
#[rustfmt::skip]
mod generated;
pub mod issue;
pub mod json;
pub mod language;
#[cfg(any(feature = "snomed", feature = "tables"))]
pub mod load;
mod oid;
pub mod operation;
#[cfg(any(feature = "systems", feature = "v2-to-fhir", feature = "ucum"))]
#[cfg_attr(not(feature = "v2"), allow(dead_code, reason = "not every table is searched in every way"))]
mod packed;
pub mod parameters;
pub mod provider;
#[cfg(feature = "snomed")]
pub mod snomed;
pub mod store;
pub mod syntax;
#[cfg(feature = "systems")]
pub mod system;
#[cfg(feature = "tables")]
pub mod table;
#[cfg(feature = "ucum")]
pub mod ucum;
#[cfg(feature = "v2")]
pub mod v2_tables;
pub mod version;

#[cfg(feature = "ccda")]
pub use ccda_maps::{CcdaMap, CcdaTranslation};
#[cfg(feature = "v2-to-fhir")]
pub use concept_map::{ConceptMap, Disposition, RowId, Translation};
pub use equivalence::Equivalence;
#[cfg(feature = "v2-to-fhir")]
pub use generated::maps;
pub use oid::SystemOid;
#[cfg(feature = "systems")]
pub use system::{System, SystemKind, oid_for_uri, uri_for_oid};
#[cfg(feature = "v2")]
pub use v2_tables::{V2Code, V2Table, system_for_coding_system_name, v2_table, v2_tables};
