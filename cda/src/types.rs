//! Typed values: what attributes and texts mean, with the precision and the text that was sent.
//!
//! Reading never changes a value: `text()` is what stood there. What is not in the syntax of its datatype is an error and
//! never a guess; absent is `None`.

mod code;
mod interval;
mod name;
mod number;
mod timestamp;

pub use code::{IdKind, tokens};
pub use interval::{Bound, Bounds};
pub use name::{Part, Parts};
pub use number::Numeric;
pub use timestamp::{Precision, TimeStamp};

use crate::error::{Error, ErrorKind};

#[cold]
fn bad(at: usize) -> Error {
    Error::new(ErrorKind::BadValue, at as u64)
}

/// `true` or `false`; also `1` and `0`, which XML Schema's booleans may be.
fn boolean(text: &str) -> Result<bool, Error> {
    match text.trim() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(bad(0)),
    }
}

impl crate::model::Bl<'_> {
    /// The value; `None` when there is none.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`] for anything but `true`, `false`, `1` and `0`.
    pub fn to_bool(&self) -> Option<Result<bool, Error>> {
        self.value.as_deref().map(boolean)
    }
}

/// Reads an attribute that is true or false, such as `negationInd`; `None` when it is absent.
///
/// # Errors
/// [`ErrorKind::BadValue`] for anything but `true`, `false`, `1` and `0`.
pub fn indicator(attribute: &crate::Attr<'_>) -> Option<Result<bool, Error>> {
    attribute.as_deref().map(boolean)
}
