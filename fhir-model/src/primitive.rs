//! Values of primitives that keep the text they were read from.

mod decimal;
mod integer64;
mod temporal;

pub use decimal::Decimal;
pub use integer64::Integer64;
pub use temporal::{Date, DateTime, Instant, Offset, Precision, Time};
