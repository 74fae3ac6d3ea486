//! `Serialize` and `Deserialize`: one adapter over the codec, the same for every type.
//!
//! Whatever the format, a value goes through its JSON text, so that there is one reader and one writer. `serde_json`
//! takes and gives that text whole, as a raw value: decimals, order and unknown members are exact, and nobody's build
//! needs `arbitrary_precision`. Other formats for people (YAML, or `serde_json::Value`) see objects, lists, texts and
//! numbers, and numbers are what those formats make of them. Binary formats hold the JSON text as one string: they need
//! not be self-describing, and stay exact.
//!
//! Resources, datatypes and elements with children have the traits, and so do the values `Decimal`, `Date`, `DateTime`,
//! `Instant`, `Time` and `Integer64`. A primitive or choice alone has not: in FHIR's JSON it is one or two members of the object
//! around it.

mod read;
mod values;
mod write;

pub(crate) use read::{deserialize, deserialize_slot};
pub(crate) use write::serialize;

/// The two traits for types of the model.
macro_rules! impls {
    ($($ty:ident),*) => {$(
        impl ::serde::Serialize for $ty {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::serde_impl::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $ty {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut value = Self::default();
                crate::serde_impl::deserialize(&mut value, deserializer)?;
                Ok(value)
            }
        }
    )*};
}
pub(crate) use impls;
