//! A node to any serializer.

use core::any::type_name;
use core::cell::RefCell;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use crate::error::Error;
use crate::json::{Cursor, to_json};
use crate::node::Node;
use crate::options::Limits;

/// Writes a resource or datatype.
pub(crate) fn serialize<S: Serializer>(node: &dyn Node, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_json(node);
    if !serializer.is_human_readable() {
        return serializer.serialize_str(&text);
    }
    if is_compact_json::<S>() {
        return RawValue::from_string(text).map_err(S::Error::custom)?.serialize(serializer);
    }
    let cursor = RefCell::new(Cursor::new(&text, Limits::default().max_depth));
    Text(&cursor).serialize(serializer)
}

/// Whether this is `serde_json` writing on one line: the text can then be handed over as it is.
///
/// There is no better way to know than the name of the type. Were it another, members would be written one by one.
fn is_compact_json<S>() -> bool {
    let name = type_name::<S>();
    name.starts_with("&mut serde_json::ser::Serializer<") && name.contains("CompactFormatter")
}

/// Whether this is `serde_json`, which knows raw values; to others they would be an odd struct.
fn is_json<S>() -> bool {
    let name = type_name::<S>();
    name.strip_prefix("&mut ").unwrap_or(name).starts_with("serde_json::")
}

/// The value a cursor stands at; writing it moves the cursor behind it.
struct Text<'c, 't>(&'c RefCell<Cursor<'t>>);

impl<'t> Text<'_, 't> {
    fn with<T, E: serde::ser::Error>(
        &self,
        step: impl FnOnce(&mut Cursor<'t>) -> Result<T, Error>,
    ) -> Result<T, E> {
        step(&mut self.0.borrow_mut()).map_err(E::custom)
    }

    /// Opens an object or list; whether it has an entry.
    fn open<E: serde::ser::Error>(&self, open: u8, close: u8) -> Result<bool, E> {
        self.with(|c| {
            c.open(open)?;
            Ok(!c.close_empty(close))
        })
    }
}

impl Serialize for Text<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first = self.0.borrow().peek();
        match first {
            Some(b'{') => {
                let mut map = serializer.serialize_map(None)?;
                let mut more = self.open(b'{', b'}')?;
                while more {
                    let key = self.with(Cursor::key)?;
                    map.serialize_entry(&*key, self)?;
                    more = self.with(|c| c.more(b'}'))?;
                }
                map.end()
            }
            Some(b'[') => {
                let mut list = serializer.serialize_seq(None)?;
                let mut more = self.open(b'[', b']')?;
                while more {
                    list.serialize_element(self)?;
                    more = self.with(|c| c.more(b']'))?;
                }
                list.end()
            }
            Some(b'"') => serializer.serialize_str(&self.with::<_, S::Error>(Cursor::string)?),
            Some(b't') => {
                self.with(|c| c.word("true"))?;
                serializer.serialize_bool(true)
            }
            Some(b'f') => {
                self.with(|c| c.word("false"))?;
                serializer.serialize_bool(false)
            }
            Some(b'n') => {
                self.with(|c| c.word("null"))?;
                serializer.serialize_unit()
            }
            _ => number(self.with(Cursor::number)?, serializer),
        }
    }
}

/// Writes a number: as it is to `serde_json`, else as the integer it is, else as the nearest there is.
pub(super) fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if is_json::<S>() {
        return RawValue::from_string(text.to_owned()).map_err(S::Error::custom)?.serialize(serializer);
    }
    if let Ok(number) = text.parse::<i64>() {
        return serializer.serialize_i64(number);
    }
    if let Ok(number) = text.parse::<u64>() {
        return serializer.serialize_u64(number);
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => serializer.serialize_f64(number),
        _ => Err(S::Error::custom("number beyond the format")),
    }
}
