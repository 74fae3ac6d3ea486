//! What the generator writes.

#[rustfmt::skip]
#[expect(clippy::exhaustive_structs, reason = "the standard says what they hold, and whoever builds a document names fields")]
pub(crate) mod classes;
#[rustfmt::skip]
pub(crate) mod codes;
#[rustfmt::skip]
#[expect(clippy::exhaustive_structs, reason = "the standard says what they hold, and whoever builds a document names fields")]
pub(crate) mod datatypes;
#[rustfmt::skip]
#[expect(clippy::exhaustive_enums, reason = "the standard says what parts there are, and a walk must handle each")]
pub(crate) mod items;
#[rustfmt::skip]
#[expect(clippy::exhaustive_structs, reason = "the standard says what they hold, and whoever builds a document names fields")]
pub(crate) mod narrative;
#[cfg(feature = "ccda-3")]
#[rustfmt::skip]
pub(crate) mod profiles;
#[rustfmt::skip]
pub(crate) mod rules_r21;
#[rustfmt::skip]
pub(crate) mod tables;
#[rustfmt::skip]
pub(crate) mod templates;
#[rustfmt::skip]
pub(crate) mod value_sets;
#[rustfmt::skip]
pub(crate) mod values;
pub(crate) mod views;

// What the generated files name.
use std::borrow::Cow;

use classes::*;
use datatypes::*;
use items::*;
use narrative::*;
use tables as t;
use values::Value;

use crate::node as n;
use crate::table::TypeInfo;
