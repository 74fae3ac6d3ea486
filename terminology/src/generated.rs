//! Tables written by `terminology/gen`; no logic.

pub(crate) mod concept_map_rows;
pub mod maps;
pub(crate) mod systems;
pub(crate) mod v2_tables;
