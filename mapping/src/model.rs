//! The hub: one small typed model for each kind of thing that health records are about.
//!
//! Readers fill a [`Record`], writers write it. Fields carry FHIR's names and meaning where FHIR has them (what FHIR puts
//! in an extension is an extension here), so that a published mapping row belongs to the reader alone. Text is borrowed
//! from the source where it can be. Every scalar is a [`Val`]: the value, and the [`Origin`](crate::trace::Origin) that
//! says which rule took it from which byte.

pub mod appointment;
pub mod care;
pub mod claim;
pub mod communication;
pub mod composition;
pub mod consent;
pub mod datatypes;
pub mod document;
pub mod eligibility;
pub mod encounter;
pub mod exchange;
pub mod family;
pub mod finance;
pub mod finding;
pub mod imaging;
pub mod immunization;
pub mod medication;
pub mod order;
pub mod outcome;
pub mod party;
pub mod payment;
pub mod person;
pub mod plan;
pub mod record;
pub mod specimen;
pub mod subject;
pub mod value;

pub use appointment::*;
pub use care::*;
pub use claim::*;
pub use communication::*;
pub use composition::*;
pub use consent::*;
pub use datatypes::*;
pub use document::*;
pub use eligibility::*;
pub use encounter::*;
pub use exchange::*;
pub use family::*;
pub use finance::*;
pub use finding::*;
pub use imaging::*;
pub use immunization::*;
pub use medication::*;
pub use order::*;
pub use outcome::*;
pub use party::*;
pub use payment::*;
pub use person::*;
pub use plan::*;
pub use record::*;
pub use specimen::*;
pub use subject::*;
pub use value::*;
