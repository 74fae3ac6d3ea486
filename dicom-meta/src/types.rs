//! Typed values: names, dates, times and numbers as they were sent, with their precision and their text.
//!
//! Reading never changes a value, and what is not in the syntax of its representation is an error, never a guess. They read
//! from text as [`ElementView::texts`](crate::ElementView::texts) gives it.

mod date;
mod name;
mod number;

pub use date::{Date, DateTime, Range, Time};
pub use name::{ComponentGroup, PersonName};
pub use number::{DecimalString, IntegerString};

use crate::error::{Error, ErrorKind};

#[cold]
fn bad(at: usize) -> Error {
    Error::new(ErrorKind::BadValue, at as u64)
}
