//! Syntax of identifiers and codes: what can be said of one without its content.
//!
//! Each type is a checked value with the same three ways in: `check` tells whether a text is well formed and allocates
//! nothing, `parse` gives the value, which borrows the text, and the value's `Display` writes the normal form.
//!
//! ```
//! use synovia_terminology::syntax::{Loinc, Ndc, Npi, Sctid};
//!
//! assert!(Npi::check("1234567893").is_ok());
//! assert!(Npi::check("1234567890").is_err());
//! assert_eq!(Sctid::parse("138875005")?.partition(), synovia_terminology::syntax::Partition::Concept);
//! assert_eq!(Loinc::parse("la6576-8")?.to_string(), "LA6576-8");
//! assert_eq!(Ndc::parse("0777-3105-02")?.to_string(), "00777310502");
//! # Ok::<(), synovia_terminology::syntax::SyntaxError>(())
//! ```
//!
//! **What it does not do**: say whether a code exists or is in use. No blanks are trimmed. An SSN, an EIN and a CLIA number
//! carry no check digit: only their shape and the numbers never issued are looked at. A code that is well formed in
//! several systems (five digits: CPT; two characters: a modifier) is well formed in each.
//!
//! **Limits**: every check reads its text once and refuses it at the first byte that cannot stand there.

mod billing;
mod clinical;
mod digits;
mod error;
mod ndc;
mod person;
mod uri;

pub use billing::{Cpt, CptCategory, Hcpcs, Icd10Cm, Icd10Pcs, Modifier};
pub use clinical::{Cvx, Loinc, LoincKind, Mvx, Partition, RxCui, Sctid};
pub use error::{SyntaxError, SyntaxErrorKind};
pub use ndc::{Ndc, Ndc11, NdcLayout};
pub use person::{Clia, Dea, Ein, Mbi, Npi, Ssn};
pub use uri::{Oid, Uri, UriKind, Uuid};
