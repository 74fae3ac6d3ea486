//! Tables: the guides, one a file. Lookups are in `guide.rs`, the generator is `x12/gen`.

pub(crate) mod guides;
