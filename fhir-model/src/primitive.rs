//! Values of primitives that keep the text they were read from.

#[cfg(feature = "chrono")]
mod chrono;
mod decimal;
mod fields;
mod integer64;
mod temporal;
mod text;

pub use decimal::Decimal;
pub use integer64::Integer64;
pub use temporal::{Date, DateTime, Instant, Offset, Precision, Time};
pub use text::{Code, Id, Oid, Uri, Uuid};
