//! Values of primitives that keep the text they were read from.

mod decimal;
mod temporal;

pub use decimal::Decimal;
pub use temporal::{Date, DateTime, Instant, Offset, Precision, Time};
