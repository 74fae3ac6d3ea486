//! Lists of changes: JSON Patch (RFC 6902) with the paths of this crate or with JSON pointers.

use std::borrow::Cow;

use super::fresh::{self, Made};
use super::target::{self, Spot};
use super::{Misfits, Mode, Value, equals_kept, write};
use crate::error::{Error, ErrorKind};
use crate::json::{self, Cursor};
use crate::node::{self, Node};
use crate::options::Limits;
use crate::path::{Found, Path, get};

/// One change. Values are JSON text.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    /// Inserts before an entry of a list (index `-` is the end), or sets an element.
    Add {
        /// Where.
        path: Path,
        /// What.
        value: String,
    },
    /// Removes what is there.
    Remove {
        /// Where.
        path: Path,
    },
    /// Sets what is there to another value.
    Replace {
        /// Where.
        path: Path,
        /// To what.
        value: String,
    },
    /// Removes what is at one place and adds it at another; the second path holds once the first is removed.
    Move {
        /// From where.
        from: Path,
        /// To where.
        path: Path,
    },
    /// Adds a copy of what is at one place at another.
    Copy {
        /// From where.
        from: Path,
        /// To where.
        path: Path,
    },
    /// Fails unless what is there equals the value.
    Test {
        /// Where.
        path: Path,
        /// What is expected.
        value: String,
    },
}

impl Operation {
    /// The place it changes, or looks at.
    #[must_use]
    pub const fn path(&self) -> &Path {
        match self {
            Self::Add { path, .. }
            | Self::Remove { path }
            | Self::Replace { path, .. }
            | Self::Move { path, .. }
            | Self::Copy { path, .. }
            | Self::Test { path, .. } => path,
        }
    }

    /// Its name in JSON Patch.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "add",
            Self::Remove { .. } => "remove",
            Self::Replace { .. } => "replace",
            Self::Move { .. } => "move",
            Self::Copy { .. } => "copy",
            Self::Test { .. } => "test",
        }
    }

    const fn value(&self) -> Option<&String> {
        match self {
            Self::Add { value, .. } | Self::Replace { value, .. } | Self::Test { value, .. } => Some(value),
            _ => None,
        }
    }

    const fn from(&self) -> Option<&Path> {
        match self {
            Self::Move { from, .. } | Self::Copy { from, .. } => Some(from),
            _ => None,
        }
    }

    fn apply(&self, node: &mut dyn Node, misfits: Misfits) -> Result<(), Error> {
        match self {
            Self::Add { path, value } => write(node, path, &Value::Json(value), Mode::Insert, misfits),
            Self::Replace { path, value } => write(node, path, &Value::Json(value), Mode::Replace, misfits),
            Self::Remove { path } => super::remove(node, path),
            Self::Test { path, value } => {
                let equal = equals_kept(node, path, &Value::Json(value), misfits)?;
                if equal { Ok(()) } else { Err(super::failed(ErrorKind::TestFailed, path)) }
            }
            Self::Move { from, path } if path.starts_with(from) && path != from => {
                Err(super::failed(ErrorKind::NoSuchElement, from))
            }
            Self::Move { from, path } => {
                let copied = Copied::of(node, from)?;
                super::remove(node, from)?;
                write(node, path, &copied.value(), Mode::Insert, misfits)
            }
            Self::Copy { from, path } => {
                let copied = Copied::of(node, from)?;
                write(node, path, &copied.value(), Mode::Insert, misfits)
            }
        }
    }
}

/// A copy of what stood at a path.
struct Copied {
    made: Made,
    is_entry: bool,
    /// Only the value of a primitive was meant.
    only_value: bool,
}

impl Copied {
    fn of(node: &dyn Node, from: &Path) -> Result<Self, Error> {
        let target = target::locate(node, from, false)?;
        let found = get(node, from).ok_or_else(|| super::failed(ErrorKind::Absent, from))?;
        let made = fresh::make(node, from, &target, &Value::Copy(found), Misfits::Keep)?;
        Ok(Self { made, is_entry: target.is_entry(), only_value: matches!(target.spot, Spot::PrimValue(_)) })
    }

    fn value(&self) -> Value<'_> {
        match &self.made {
            Made::Unknown(text) => Value::Copy(Found::Unknown(text)),
            Made::Id(text) => Value::Copy(Found::Id(text)),
            Made::Field { .. } => {
                let found = self.made.found();
                let found = if self.is_entry { found.and_then(|list| list.entry(0)) } else { found };
                match found {
                    Some(found) if self.only_value => Value::Text(found.text().unwrap_or_default()),
                    Some(found) => Value::Copy(found),
                    None => Value::Json("null"),
                }
            }
        }
    }
}

/// The name and the path; values are content and stay out.
impl core::fmt::Debug for Operation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}", self.name())?;
        if let Some(from) = self.from() {
            write!(f, " {from} to")?;
        }
        write!(f, " {}", self.path())
    }
}

/// Applies all operations in order, or none: when one fails nothing is changed.
///
/// # Errors
/// What the first operation that fails gives: as [`set`](super::set), and [`ErrorKind::TestFailed`].
pub fn apply(node: &mut dyn Node, operations: &[Operation]) -> Result<(), Error> {
    apply_all(node, operations, Misfits::Refuse)
}

/// The same, with values that may hold what does not fit its element: those a diff made of what was read.
pub(crate) fn apply_kept(node: &mut dyn Node, operations: &[Operation]) -> Result<(), Error> {
    apply_all(node, operations, Misfits::Keep)
}

fn apply_all(node: &mut dyn Node, operations: &[Operation], misfits: Misfits) -> Result<(), Error> {
    // A resource of unknown type has nothing to change.
    if node.as_other().is_some() {
        return if operations.is_empty() { Ok(()) } else { Err(Error::new(ErrorKind::NoSuchElement, 0)) };
    }
    let mut changed = node::copy(node);
    for operation in operations {
        operation.apply(&mut *changed, misfits)?;
    }
    super::empty(node);
    node::move_all(&mut *changed, node);
    Ok(())
}

/// Reads a JSON Patch: an array of objects with `op`, `path`, and `value` or `from`. A path that is empty or starts with
/// `/` is a JSON pointer, any other a [`Path`] of this crate.
///
/// # Errors
/// [`ErrorKind::PatchSyntax`] or [`ErrorKind::PathSyntax`] with the offset in the input, and what is not JSON.
pub fn from_json_patch(input: &[u8]) -> Result<Vec<Operation>, Error> {
    let text = core::str::from_utf8(input).map_err(|e| Error::new(ErrorKind::Encoding, e.valid_up_to()))?;
    let limits = Limits::default();
    if text.len() > limits.max_input {
        return Err(Error::new(ErrorKind::TooLarge, limits.max_input));
    }
    let mut cursor = Cursor::new(text, limits.max_depth);
    cursor.space();
    let mut all = Vec::new();
    if cursor.peek() != Some(b'[') {
        return Err(cursor.error(ErrorKind::PatchSyntax));
    }
    cursor.open(b'[')?;
    if !cursor.close_empty(b']') {
        loop {
            all.push(operation(&mut cursor)?);
            if !cursor.more(b']')? {
                break;
            }
        }
    }
    cursor.end()?;
    Ok(all)
}

fn operation(cursor: &mut Cursor<'_>) -> Result<Operation, Error> {
    let start = cursor.pos;
    let failed = || Error::new(ErrorKind::PatchSyntax, start);
    if cursor.peek() != Some(b'{') {
        return Err(failed());
    }
    cursor.open(b'{')?;
    let (mut op, mut path, mut from, mut value) = (None, None, None, None);
    if cursor.close_empty(b'}') {
        return Err(failed());
    }
    loop {
        let name = cursor.key()?;
        let at = cursor.pos;
        match (&*name, cursor.peek()) {
            ("op", Some(b'"')) => op = Some(cursor.string()?),
            ("path", Some(b'"')) => path = Some(address(&cursor.string()?, at)?),
            ("from", Some(b'"')) => from = Some(address(&cursor.string()?, at)?),
            ("value", _) => value = Some(cursor.skip()?.to_owned()),
            ("op" | "path" | "from", _) => return Err(failed()),
            _ => {
                cursor.skip()?;
            }
        }
        if !cursor.more(b'}')? {
            break;
        }
    }
    let op: Option<Cow<'_, str>> = op;
    let path = path.ok_or_else(failed)?;
    let made = match (op.as_deref(), from, value) {
        (Some("add"), _, Some(value)) => Operation::Add { path, value },
        (Some("remove"), _, _) => Operation::Remove { path },
        (Some("replace"), _, Some(value)) => Operation::Replace { path, value },
        (Some("move"), Some(from), _) => Operation::Move { from, path },
        (Some("copy"), Some(from), _) => Operation::Copy { from, path },
        (Some("test"), _, Some(value)) => Operation::Test { path, value },
        _ => return Err(failed()),
    };
    Ok(made)
}

fn address(text: &str, offset: usize) -> Result<Path, Error> {
    let pointer = text.is_empty() || text.starts_with('/');
    let path = if pointer { Path::from_json_pointer(text) } else { Path::parse(text) };
    path.map_err(|_| Error::new(ErrorKind::PathSyntax, offset))
}

/// Writes operations as JSON Patch does, with the paths of this crate.
#[must_use]
pub fn to_json_patch(operations: &[Operation]) -> String {
    let mut out = b"[".to_vec();
    for operation in operations {
        if out.len() > 1 {
            out.push(b',');
        }
        out.extend_from_slice(b"{\"op\":");
        json::write_string(operation.name(), &mut out);
        if let Some(from) = operation.from() {
            out.extend_from_slice(b",\"from\":");
            json::write_string(&from.to_string(), &mut out);
        }
        out.extend_from_slice(b",\"path\":");
        json::write_string(&operation.path().to_string(), &mut out);
        if let Some(value) = operation.value() {
            out.extend_from_slice(b",\"value\":");
            out.extend_from_slice(value.as_bytes());
        }
        out.push(b'}');
    }
    out.push(b']');
    // Whole strings and ASCII only.
    String::from_utf8(out).unwrap_or_default()
}
