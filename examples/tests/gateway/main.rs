//! `mllp_gateway` as its clients meet it: over loopback, well and badly behaved, many at once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a test may stop on anything unexpected, also in the functions that several tests share"
)]

mod answers;
mod bad_clients;
mod client;
mod gateway;
mod load;
mod receiver;
