//! Inputs by trait, the work that is measured, and the limits it is measured against.

pub mod corpus;
pub mod limits;
pub mod work;
pub mod x12;
