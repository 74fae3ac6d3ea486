//! The compiled tables against the fact files, row by row.

mod concept_maps;
mod facts;
mod systems;
mod v2;
