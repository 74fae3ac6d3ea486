//! fhir-model behind functions that are not generic, so that its generic code is compiled here once.
//!
//! It has no R4; R4B is the nearest, and reads most R4 files.

use fhir_model::r4b::resources::Resource;

/// Resources it has read.
pub struct Prepared(Vec<Resource>);

/// Whether it reads this JSON.
pub fn reads_json(bytes: &[u8]) -> bool {
    std::panic::catch_unwind(|| json(bytes).is_some()).unwrap_or(false)
}

/// Reads JSON; gives the number of resources.
pub fn parse_json(files: &[Vec<u8>]) -> usize {
    files.iter().filter(|f| json(f).is_some()).count()
}

/// What [`write_json`] writes.
pub fn prepare_json(files: &[Vec<u8>]) -> Prepared {
    Prepared(files.iter().filter_map(|f| json(f)).collect())
}

/// Writes JSON; gives the number of bytes.
pub fn write_json(prepared: &Prepared) -> usize {
    prepared.0.iter().map(|r| serde_json::to_vec(r).map_or(0, |bytes| bytes.len())).sum()
}

fn json(bytes: &[u8]) -> Option<Resource> {
    serde_json::from_slice(bytes).ok()
}
