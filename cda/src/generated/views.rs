//! The views that the generator writes.

#[rustfmt::skip]
mod acts;
#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod holders;
#[rustfmt::skip]
mod medications;
#[rustfmt::skip]
mod observations_a;
#[rustfmt::skip]
mod observations_m;
#[rustfmt::skip]
mod organizers;
#[rustfmt::skip]
mod participations;
#[rustfmt::skip]
mod procedures;
#[rustfmt::skip]
mod sections;

pub use acts::*;
pub use medications::*;
pub use observations_a::*;
pub use observations_m::*;
pub use organizers::*;
pub use participations::*;
pub use procedures::*;
pub use sections::*;

// What the generated files name. The views hide the structs of the same name.
use crate::model::*;
use crate::view::{Held, Templated, View, Views, view};
