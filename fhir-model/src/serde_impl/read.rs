//! Any deserializer to a node.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::error::Error;
use crate::issue::Issue;
use crate::json;
use crate::node::{Node, ResourceSlot};
use crate::options::{Limits, ReadOptions};

/// Asked for a newtype of this name, `serde_json` gives the text of the value; other formats give the value.
pub(super) const RAW: &str = "$serde_json::private::RawValue";
/// How `serde_json` gives numbers as text in a build that has `arbitrary_precision` on.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Reads into an empty resource or datatype.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(node: &mut dyn Node, from: D) -> Result<(), D::Error> {
    let text = text(from)?;
    done(json::read_into(text.as_bytes(), node, &ReadOptions::default()))
}

/// Reads a resource of any type into an empty place.
pub(crate) fn deserialize_slot<'de, D: Deserializer<'de>>(
    slot: &mut dyn ResourceSlot,
    from: D,
) -> Result<(), D::Error> {
    let text = text(from)?;
    done(json::read_resource(text.as_bytes(), slot, &ReadOptions::default()))
}

fn done<E: serde::de::Error>(read: Result<Vec<Issue>, Error>) -> Result<(), E> {
    read.map(drop).map_err(E::custom)
}

/// The value as JSON text.
fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Cow<'de, str>, D::Error> {
    if from.is_human_readable() {
        from.deserialize_newtype_struct(RAW, Whole)
    } else {
        from.deserialize_str(Plain)
    }
}

/// A string, borrowed where it can be.
pub(super) struct Plain;

impl<'de> Visitor<'de> for Plain {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the JSON text of a FHIR resource or datatype")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

impl<'de> DeserializeSeed<'de> for Plain {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

/// The whole value: its text from `serde_json`, otherwise what the format has, written as JSON.
struct Whole;

impl<'de> Visitor<'de> for Whole {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a FHIR resource or datatype")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        let mut out = Vec::new();
        Written::new(&mut out).deserialize(from)?;
        owned(out)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let first = map.next_key_seed(Plain)?;
        if first.as_deref() == Some(RAW) {
            return map.next_value_seed(Plain);
        }
        let mut out = Vec::new();
        Written::new(&mut out).members(first, map)?;
        owned(out)
    }
}

fn owned<'de, E: serde::de::Error>(out: Vec<u8>) -> Result<Cow<'de, str>, E> {
    String::from_utf8(out).map(Cow::Owned).map_err(E::custom)
}

/// Appends a value as JSON.
struct Written<'o> {
    out: &'o mut Vec<u8>,
    /// Levels that may still open.
    levels: usize,
}

impl<'o> Written<'o> {
    fn new(out: &'o mut Vec<u8>) -> Self {
        Self { out, levels: Limits::default().max_depth }
    }

    fn inner<E: serde::de::Error>(&mut self) -> Result<Written<'_>, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom("nested above the depth limit"))?;
        Ok(Written { out: self.out, levels })
    }

    fn members<'de, A: MapAccess<'de>>(
        mut self,
        first: Option<Cow<'de, str>>,
        mut map: A,
    ) -> Result<(), A::Error> {
        if matches!(first.as_deref(), Some(RAW | NUMBER)) {
            let text = map.next_value_seed(Plain)?;
            json::check(&text).map_err(A::Error::custom)?;
            self.out.extend_from_slice(text.as_bytes());
            return Ok(());
        }
        let mut next = first;
        let mut separator = b'{';
        while let Some(key) = next {
            self.out.push(separator);
            separator = b',';
            json::write_string(&key, self.out);
            self.out.push(b':');
            map.next_value_seed(self.inner()?)?;
            next = map.next_key_seed(Plain)?;
        }
        self.out.extend_from_slice(if separator == b'{' { b"{}" } else { b"}" });
        Ok(())
    }

    fn word<E>(self, word: &str) -> Result<(), E> {
        self.out.extend_from_slice(word.as_bytes());
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Written<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Written<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value JSON has")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.word(if value { "true" } else { "false" })
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.word(&value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.word(&value.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("number beyond JSON"));
        }
        self.word(&format!("{value:?}"))
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        json::write_string(value, self.out);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.word("null")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.word("null")
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        let mut separator = b'[';
        loop {
            let before = self.out.len();
            self.out.push(separator);
            if list.next_element_seed(self.inner()?)?.is_none() {
                self.out.truncate(before);
                break;
            }
            separator = b',';
        }
        self.out.extend_from_slice(if separator == b'[' { b"[]" } else { b"]" });
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let first = map.next_key_seed(Plain)?;
        self.members(first, map)
    }
}
