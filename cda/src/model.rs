//! The types of CDA R2 with its SDTC extensions, in the standard's words.
//!
//! A class or datatype is a struct of the standard's name (`IVL_TS` is [`IvlTs`]). An attribute is an [`Attr`](crate::Attr), a
//! child element a box or a list by its cardinality; names are in snake case, SDTC's begin with `sdtc_`, and the attribute
//! `ID` is `xml_id`. A value whose type `xsi:type` decides is a [`Value`]. Addresses, names and narrative keep text and parts
//! in one list, `content`. All have `Default`, and a `meta` for where they were read and what the fields have no place for.

pub use crate::generated::classes::*;
pub use crate::generated::datatypes::*;
pub use crate::generated::items::*;
pub use crate::generated::narrative::*;
pub use crate::generated::values::{AnyNode, Value};
