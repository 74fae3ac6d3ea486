//! Changes at a path, in a tree that stays typed: one value changes and nothing else.
//!
//! ```
//! use synovia_fhir_model::edit::{self, Value};
//! use synovia_fhir_model::path::Path;
//! use synovia_fhir_model::{r4, to_json};
//!
//! let mut patient = r4::Patient::default();
//! edit::set(&mut patient, &Path::parse("name[0].family")?, "Muster")?;
//! edit::set(&mut patient, &Path::parse("active")?, true)?;
//! edit::insert(&mut patient, &Path::parse("name[0].given[0]")?, Value::Json("\"Ada\""))?;
//! let refused = edit::set(&mut patient, &Path::parse("active")?, "soon");
//! assert!(refused.is_err());
//! edit::remove(&mut patient, &Path::parse("active")?)?;
//! assert_eq!(to_json(&patient), r#"{"resourceType":"Patient","name":[{"family":"Muster","given":["Ada"]}]}"#);
//! # Ok::<(), synovia_fhir_model::Error>(())
//! ```
//!
//! A primitive is one element with its id and extensions: removing `birthDate` removes them too, `birthDate.value` is the
//! value alone and `_birthDate` the id and extensions alone. Setting a literal changes the value and keeps the rest. An
//! alternative of a choice, set by its name (`valueString`), takes the place of another one.
//!
//! What fails changes nothing. Errors carry the path as far as its type knows it, and never a value. An element that is
//! emptied stays: `remove` of the only element of `text` leaves an empty `text`.

mod fresh;
mod patch;
mod place;
mod target;

use std::borrow::Cow;

pub(crate) use patch::apply_kept;
pub use patch::{Operation, apply, from_json_patch, to_json_patch};

use crate::error::{Error, ErrorKind};
use crate::node::{self, Node};
use crate::path::{Found, Path, get};
use target::Target;

/// A value for an element.
#[derive(Clone)]
#[non_exhaustive]
pub enum Value<'a> {
    /// The value of a primitive, as XML writes it: `true`, `1.50`, `2020-02`, any text.
    Text(Cow<'a, str>),
    /// JSON: a literal for a primitive, an object, or an array for a whole list. `null` is an entry of a list of
    /// primitives that is absent. Unknown members inside are kept; what does not fit its element is refused.
    Json(&'a str),
    /// A copy of something of the same type, of this tree or another; of a primitive, id and extensions as well.
    Copy(Found<'a>),
}

impl<'a> Value<'a> {
    /// A copy of a node.
    #[must_use]
    pub const fn of(node: &'a dyn Node) -> Self {
        Self::Copy(Found::Node(node))
    }
}

/// Says nothing of the content.
impl core::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Json(_) => "Json",
            Self::Copy(_) => "Copy",
        })
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Self::Text(Cow::Borrowed(if value { "true" } else { "false" }))
    }
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Self::Text(Cow::Owned(value.to_string()))
    }
}

impl<'a> From<Found<'a>> for Value<'a> {
    fn from(found: Found<'a>) -> Self {
        Self::Copy(found)
    }
}

/// How a value meets what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// In its place; what is missing around it is made.
    Set,
    /// Before it, in a list.
    Insert,
    /// In its place; something must be there.
    Replace,
}

/// What to do with members inside a JSON value that do not fit their element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Misfits {
    Refuse,
    /// Keep them as reading does: what a diff found must be written back.
    Keep,
}

/// Sets the value at a path. Elements around it that are missing are made, but no resource, and of a list only the entry
/// after the last (index `-`, or the number of entries). The path of a whole list takes an array.
///
/// # Errors
/// [`ErrorKind::NoSuchElement`] when the type has no such path, [`ErrorKind::Absent`] when an index is beyond the list or
/// a resource is missing, [`ErrorKind::OtherAlternative`] when the path goes through another alternative of a choice than
/// the one there, and what reading the value gives, [`ErrorKind::Value`] most of all, with the offset in its JSON.
pub fn set<'v>(node: &mut dyn Node, path: &Path, value: impl Into<Value<'v>>) -> Result<(), Error> {
    write(node, path, &value.into(), Mode::Set, Misfits::Refuse)
}

/// Inserts an entry into a list, before the one at the path; index `-` is the end. Where the path is no entry of a list
/// it sets the value, as `add` of JSON Patch does. What holds the list must be there.
///
/// # Errors
/// As [`set`], and [`ErrorKind::Absent`] when what holds the element is missing.
pub fn insert<'v>(node: &mut dyn Node, path: &Path, value: impl Into<Value<'v>>) -> Result<(), Error> {
    write(node, path, &value.into(), Mode::Insert, Misfits::Refuse)
}

/// Removes what stands at a path: an entry closes its list up, a path without index removes a whole list.
///
/// # Errors
/// [`ErrorKind::NoSuchElement`] when the type has no such path, [`ErrorKind::Absent`] when nothing is there. The root
/// cannot be removed.
pub fn remove(node: &mut dyn Node, path: &Path) -> Result<(), Error> {
    if path.is_root() {
        return Err(Error::new(ErrorKind::NoSuchElement, 0));
    }
    let target = target::locate(node, path, false)?;
    if get(node, path).is_none() {
        return Err(failed(ErrorKind::Absent, path));
    }
    target.remove(node, path).ok_or_else(|| failed(ErrorKind::Absent, path))
}

/// The error at a path that its type knows.
fn failed(kind: ErrorKind, path: &Path) -> Error {
    Error::new(kind, 0).at(Some(path.to_location()))
}

fn write(
    node: &mut dyn Node,
    path: &Path,
    value: &Value<'_>,
    mode: Mode,
    misfits: Misfits,
) -> Result<(), Error> {
    if path.is_root() {
        return replace_root(node, path, value, misfits);
    }
    let target = target::locate(node, path, mode == Mode::Set)?;
    if mode == Mode::Replace && get(node, path).is_none() {
        return Err(failed(ErrorKind::Absent, path));
    }
    let mut made = fresh::make(node, path, &target, value, misfits)?;
    target.put(node, path, &mut made, mode).ok_or_else(|| failed(ErrorKind::Absent, path))
}

/// Puts another content into the root. Its type stays.
fn replace_root(node: &mut dyn Node, path: &Path, value: &Value<'_>, misfits: Misfits) -> Result<(), Error> {
    if !crate::path::fits_type(node, path) || node.as_other().is_some() {
        return Err(Error::new(ErrorKind::NoSuchElement, 0));
    }
    let mut made = fresh::root(node.info(), value, misfits).map_err(|e| e.at(Some(path.to_location())))?;
    empty(node);
    node::move_all(&mut *made, node);
    Ok(())
}

/// Makes all elements of a node absent.
fn empty(node: &mut dyn Node) {
    for i in node::bits(node.present()) {
        node.slot(i).clear();
    }
    node.unknown_mut().clear();
}

/// Whether what stands at a path equals a value; ids and extensions of a primitive do not count against a literal.
///
/// # Errors
/// As [`set`] when the path or the value cannot be of the type.
pub fn equals<'v>(node: &dyn Node, path: &Path, value: impl Into<Value<'v>>) -> Result<bool, Error> {
    equals_kept(node, path, &value.into(), Misfits::Refuse)
}

fn equals_kept(node: &dyn Node, path: &Path, value: &Value<'_>, misfits: Misfits) -> Result<bool, Error> {
    if path.is_root() {
        return Ok(node::equal(node, &*fresh::root(node.info(), value, misfits)?));
    }
    let target = target::locate(node, path, false)?;
    let Some(found) = get(node, path) else { return Ok(false) };
    let made = fresh::make(node, path, &target, value, misfits)?;
    Ok(made.equals(found))
}

impl Target {
    /// Whether it is one entry of a list.
    const fn is_entry(&self) -> bool {
        self.index.is_some()
    }
}
