// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! Types of FHIR R4 and R4B.
#![allow(clippy::exhaustive_structs, reason = "users write values as struct literals; a release of FHIR is closed")]
#![allow(clippy::box_default, reason = "Box::default costs twice the functions in a debug build")]
#![allow(clippy::exhaustive_enums, reason = "a release of FHIR fixes the types of each choice")]

use crate::node as n;
use crate::primitive::{Date, DateTime, Decimal, Instant, Time};
use crate::table::{self as t, FieldInfo, TypeInfo};

// One module, not one a file: rustc compiles each module's types apart and repeats in each the drop glue and the
// tables of functions of every type it can reach. Measured on R4, release: 83 CPU-seconds against 38.
include!("shared/address.rs");
include!("shared/age.rs");
include!("shared/annotation.rs");
include!("shared/attachment.rs");
include!("shared/codeable_concept.rs");
include!("shared/codeable_reference.rs");
include!("shared/coding.rs");
include!("shared/contact_detail.rs");
include!("shared/contact_point.rs");
include!("shared/contributor.rs");
include!("shared/count.rs");
include!("shared/data_requirement.rs");
include!("shared/distance.rs");
include!("shared/dosage.rs");
include!("shared/duration.rs");
include!("shared/expression.rs");
include!("shared/extension.rs");
include!("shared/human_name.rs");
include!("shared/identifier.rs");
include!("shared/meta.rs");
include!("shared/money.rs");
include!("shared/narrative.rs");
include!("shared/parameter_definition.rs");
include!("shared/period.rs");
#[cfg(any(feature = "r4-products", feature = "r4b"))]
include!("shared/population.rs");
#[cfg(any(feature = "r4-definitions", feature = "r4-products", feature = "r4b-definitions"))]
include!("shared/prod_characteristic.rs");
#[cfg(any(feature = "r4-definitions", feature = "r4-products", feature = "r4b-definitions"))]
include!("shared/product_shelf_life.rs");
include!("shared/quantity.rs");
include!("shared/range.rs");
include!("shared/ratio.rs");
include!("shared/ratio_range.rs");
include!("shared/reference.rs");
include!("shared/related_artifact.rs");
include!("shared/sampled_data.rs");
include!("shared/signature.rs");
include!("shared/timing.rs");
include!("shared/trigger_definition.rs");
include!("shared/usage_context.rs");

/// A primitive of FHIR R4 and R4B: value, id and extensions.
pub type Prim<T> = crate::Prim<T, Extension>;

