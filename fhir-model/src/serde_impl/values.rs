//! The values of primitives: numbers as they are written, dates as their text.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::read::{NUMBER, Plain, RAW};
use super::write;
use crate::primitive::{Date, DateTime, Decimal, Instant, Integer64, Time};

/// The text of a date, valid or not, as everywhere in the model.
macro_rules! dates {
    ($($ty:ty),*) => {$(
        impl Serialize for $ty {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $ty {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from).map(Self::from_unchecked)
            }
        }
    )*};
}
dates!(Date, DateTime, Instant, Time);

/// A number with its digits through `serde_json`, the nearest one through other formats for people, else text.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            write::number(self.as_str(), serializer)
        } else {
            serializer.serialize_str(self.as_str())
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = if from.is_human_readable() {
            from.deserialize_newtype_struct(RAW, Number)?
        } else {
            String::deserialize(from)?
        };
        Self::parse(&text).ok_or_else(|| D::Error::custom("not a decimal number"))
    }
}

/// The text of a number.
struct Number;

impl<'de> Visitor<'de> for Number {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<String, E> {
        Ok(format!("{value:?}"))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        from.deserialize_any(self)
    }

    /// How `serde_json` gives numbers as text.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
        match map.next_key_seed(Plain)?.as_deref() {
            Some(RAW | NUMBER) => map.next_value_seed(Plain).map(std::borrow::Cow::into_owned),
            _ => Err(A::Error::custom("not a decimal number")),
        }
    }
}

/// A string, as FHIR writes it; a number that was read as one stays one.
impl Serialize for Integer64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_bare() && serializer.is_human_readable() {
            serializer.serialize_i64(self.get())
        } else {
            serializer.collect_str(&self.get())
        }
    }
}

impl<'de> Deserialize<'de> for Integer64 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() { from.deserialize_any(Long) } else { from.deserialize_str(Long) }
    }
}

/// An `integer64`, as string or number.
struct Long;

impl Visitor<'_> for Long {
    type Value = Integer64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer of 64 bits")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Integer64, E> {
        let value = text.parse().map_err(|_| E::custom("not an integer of 64 bits"))?;
        Ok(Integer64::new(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Integer64, E> {
        Ok(Integer64::bare(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Integer64, E> {
        i64::try_from(value).map(Integer64::bare).map_err(|_| E::custom("not an integer of 64 bits"))
    }
}
