//! The datatypes of the hub as those of CDA.

mod address;
mod concept;
mod identifier;
mod name;
mod quantity;
mod telecom;
mod time;

pub(super) use address::address;
pub(super) use concept::{concept, concept_of, has_code, negated, none_known, text_of, valued};
pub(super) use identifier::{identifier, identifiers};
pub(super) use name::name;
pub(super) use quantity::{quantity, ratio, value};
pub(super) use telecom::telecom;
pub(super) use time::{bounds, effective, interval, point, stamp};
