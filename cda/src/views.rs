//! Sections and entries in C-CDA's words: a view for each template.
//!
//! ```
//! # fn show(document: &synovia_cda::Document<'_>) -> Option<()> {
//! let section = document.allergies_section()?;
//! for concern in section.allergy_concern_acts() {
//!     for allergy in concern.allergy_intolerance_observations() {
//!         let substance = allergy.substance()?;
//!         println!("{:?}", substance.display_name);
//!     }
//! }
//! # Some(()) }
//! ```

mod allergy;
mod medication;
mod policy;
mod subject;

pub use crate::generated::views::*;
pub use crate::view::{Held, Sections, Templated, View, Views};
