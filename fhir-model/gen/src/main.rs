//! Writes `fhir-model/src/generated` from the fact tables in `fhir-model/data`.
//!
//! ```text
//! synovia-fhir-model-gen VERSION            write the files of one release (r4, r4b, r5)
//! synovia-fhir-model-gen VERSION --check    compare instead of writing; exit 1 on a difference
//! synovia-fhir-model-gen VERSION --import TYPES ELEMENTS
//!                                           bring snapshot tables into the layout of data/VERSION
//! synovia-fhir-model-gen VERSION --import-value-sets CODES INDEX
//!                                           the same for the codes of value sets
//! synovia-fhir-model-gen value-sets [--check]
//!                                           write or compare the value sets of all releases
//! ```
//! The output depends on the tables alone: no dates, no machine, a fixed order.

mod emit;
mod facts;
mod import;
mod names;
mod output;
mod value_sets;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let result = match words.as_slice() {
        ["value-sets"] => value_sets(&root, false),
        ["value-sets", "--check"] => value_sets(&root, true),
        [version, "--import-value-sets", codes, index] => {
            value_sets::import(Path::new(codes), Path::new(index), &root.join("data").join(version))
        }
        [version] => run(&root, version, false),
        [version, "--check"] => run(&root, version, true),
        [version, "--import", types, elements] => {
            import::run(Path::new(types), Path::new(elements), &root.join("data").join(version))
        }
        _ => Err("usage: synovia-fhir-model-gen VERSION|value-sets [--check | --import TYPES ELEMENTS | --import-value-sets CODES INDEX]".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, version: &str, check: bool) -> Result<(), String> {
    let facts = facts::read(&root.join("data").join(version), version)?;
    let files = emit::files(&facts)?;
    output::finish(&root.join("src/generated"), version, &files, check)
}

fn value_sets(root: &Path, check: bool) -> Result<(), String> {
    let files = value_sets::files(&root.join("data"))?;
    output::finish(&root.join("src/generated"), "value_sets", &files, check)
}
