//! The FHIR files that are measured, and our library's work over them.
//!
//! With `SYNOVIA_CORPUS` the set is the mixed one of official R4 examples; without it a few files of our own, enough to
//! see that everything runs.

pub mod limits;
mod made;

use std::path::Path;

use synovia_fhir_model::r4::{Resource, from_json, from_xml};
use synovia_fhir_model::validate::ValidateOptions;
use synovia_fhir_model::xml::to_xml;

/// The JSON files of the set that we read: all of them.
pub fn json_set() -> Vec<Vec<u8>> {
    corpus("fhir/r4-json").unwrap_or_else(|| vec![made::patient(), made::observation(), made::bundle(40)])
}

/// The files under a folder of the corpus, by name.
fn corpus(folder: &str) -> Option<Vec<Vec<u8>>> {
    let folder = Path::new(&std::env::var_os("SYNOVIA_CORPUS")?).join(folder);
    let mut names: Vec<_> = std::fs::read_dir(folder).ok()?.flatten().map(|e| e.path()).collect();
    names.sort();
    Some(names.iter().filter_map(|name| std::fs::read(name).ok()).collect())
}

/// Bytes of a set.
pub fn bytes(files: &[Vec<u8>]) -> u64 {
    files.iter().map(|f| f.len() as u64).sum()
}

/// The files a list names, one a line.
pub fn listed(list: &str) -> Vec<Vec<u8>> {
    let names = std::fs::read_to_string(list).expect("the list can be read");
    names.lines().map(|name| std::fs::read(name).expect("a listed file can be read")).collect()
}

/// Resources we have read.
pub struct Prepared(Vec<Resource>);

/// Reads JSON; gives the number of resources.
pub fn parse_json(files: &[Vec<u8>]) -> usize {
    files.iter().filter(|f| from_json(f).is_ok()).count()
}

/// What [`write_json`] writes.
pub fn prepare_json(files: &[Vec<u8>]) -> Prepared {
    Prepared(files.iter().filter_map(|f| from_json(f).ok()).collect())
}

/// Writes JSON, a new buffer for each resource; gives the number of bytes.
pub fn write_json(prepared: &Prepared) -> usize {
    prepared.0.iter().map(|r| synovia_fhir_model::to_json(r.as_node()).len()).sum()
}

/// The XML files of the set.
pub fn xml_set() -> Vec<Vec<u8>> {
    let as_xml = |f: &Vec<u8>| Some(to_xml(from_json(f).ok()?.as_node()).into_bytes());
    corpus("fhir/r4-xml").unwrap_or_else(|| json_set().iter().filter_map(as_xml).collect())
}

/// Reads XML; gives the number of resources.
pub fn parse_xml(files: &[Vec<u8>]) -> usize {
    files.iter().filter(|f| from_xml(f).is_ok()).count()
}

/// Writes XML, a new buffer for each resource; gives the number of bytes.
pub fn write_xml(prepared: &Prepared) -> usize {
    prepared.0.iter().map(|r| to_xml(r.as_node()).len()).sum()
}

/// Validates what was read; gives the number of findings.
pub fn validate(prepared: &Prepared) -> usize {
    let options = ValidateOptions::default();
    prepared.0.iter().map(|r| synovia_fhir_model::validate::validate(r.as_node(), &options).len()).sum()
}
