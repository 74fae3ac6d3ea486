//! Tables: the guides, one a file, and the getters of typed views. Lookups are in `guide.rs`, what getters call is in
//! `transactions/get.rs`, the generator is `x12/gen`.

pub(crate) mod guides;
#[rustfmt::skip]
pub(crate) mod views;
