//! Typed values: exact decimal numbers, dates, times and periods with their format qualifier.
//!
//! Reading never changes a value, and what is not in the syntax of its type is an error, never a guess.

mod date;
mod decimal;
mod period;

pub use date::{Date, Time};
pub use decimal::Decimal;
pub use period::{DateTime, Period, PeriodFormat};

use crate::error::{Error, ErrorKind};

#[cold]
fn bad(at: usize) -> Error {
    Error::new(ErrorKind::BadValue, at as u64)
}

/// The number so many digits make; the offset of the first byte that is none.
fn digits(text: &[u8], from: usize, len: usize) -> Result<u32, Error> {
    let mut number = 0_u32;
    for at in from..from + len {
        match text.get(at) {
            Some(byte @ b'0'..=b'9') => number = number.wrapping_mul(10).wrapping_add(u32::from(byte - b'0')),
            _ => return Err(bad(at)),
        }
    }
    Ok(number)
}
