//! fhirbolt behind functions that are not generic, so that its generic code is compiled here once.

use fhirbolt::model::r4::Resource;

/// Resources it has read.
pub struct Prepared(Vec<Resource>);

/// Whether it reads this JSON. It is lax by default, as we are.
pub fn reads_json(bytes: &[u8]) -> bool {
    std::panic::catch_unwind(|| json(bytes).is_some()).unwrap_or(false)
}

/// Whether it reads this XML.
pub fn reads_xml(bytes: &[u8]) -> bool {
    std::panic::catch_unwind(|| xml(bytes).is_some()).unwrap_or(false)
}

/// Reads JSON; gives the number of resources.
pub fn parse_json(files: &[Vec<u8>]) -> usize {
    files.iter().filter(|f| json(f).is_some()).count()
}

/// Reads XML; gives the number of resources.
pub fn parse_xml(files: &[Vec<u8>]) -> usize {
    files.iter().filter(|f| xml(f).is_some()).count()
}

/// What [`write_json`] writes.
pub fn prepare_json(files: &[Vec<u8>]) -> Prepared {
    Prepared(files.iter().filter_map(|f| json(f)).collect())
}

/// Writes JSON; gives the number of bytes.
pub fn write_json(prepared: &Prepared) -> usize {
    let one = |r| fhirbolt::serde::json::to_vec(r, None).map_or(0, |bytes| bytes.len());
    prepared.0.iter().map(one).sum()
}

fn json(bytes: &[u8]) -> Option<Resource> {
    fhirbolt::serde::json::from_slice(bytes, None).ok()
}

fn xml(bytes: &[u8]) -> Option<Resource> {
    fhirbolt::serde::xml::from_slice(bytes, None).ok()
}
