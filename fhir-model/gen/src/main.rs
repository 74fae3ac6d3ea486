//! Writes `fhir-model/src/generated` from the fact tables in `fhir-model/data`.
//!
//! ```text
//! synovia-fhir-model-gen types              write the types of all releases
//! synovia-fhir-model-gen types --check      compare instead of writing; exit 1 on a difference
//! synovia-fhir-model-gen VERSION --import TYPES ELEMENTS
//!                                           bring snapshot tables into the layout of data/VERSION
//! synovia-fhir-model-gen VERSION --import-value-sets CODES INDEX
//!                                           the same for the codes of value sets
//! synovia-fhir-model-gen VERSION --import-invariants TABLE
//!                                           the same for invariants
//! synovia-fhir-model-gen invariants [--check]
//!                                           write or compare the invariants of all releases
//! synovia-fhir-model-gen value-sets [--check]
//!                                           write or compare the value sets of all releases
//! synovia-fhir-model-gen codes [--check]    write or compare the newtypes of codes
//! ```
//! The output depends on the tables alone: no dates, no machine, a fixed order.

mod codes;
mod emit;
mod facts;
mod groups;
mod import;
mod invariants;
mod names;
mod output;
mod plan;
mod value_sets;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let result = match words.as_slice() {
        ["types"] => types(&root, false),
        ["types", "--check"] => types(&root, true),
        ["codes"] => codes(&root, false),
        ["codes", "--check"] => codes(&root, true),
        ["value-sets"] => value_sets(&root, false),
        ["value-sets", "--check"] => value_sets(&root, true),
        ["invariants"] => invariants(&root, false),
        ["invariants", "--check"] => invariants(&root, true),
        [version, "--import-invariants", table] => {
            invariants::import(Path::new(table), &root.join("data").join(version))
        }
        [version, "--import-value-sets", codes, index] => {
            value_sets::import(Path::new(codes), Path::new(index), &root.join("data").join(version))
        }
        [version, "--import", types, elements] => {
            import::run(Path::new(types), Path::new(elements), &root.join("data").join(version))
        }
        _ => Err("usage: synovia-fhir-model-gen types|value-sets|codes [--check], or VERSION --import TYPES ELEMENTS, or VERSION --import-value-sets CODES INDEX, or VERSION --import-invariants TABLE".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn types(root: &Path, check: bool) -> Result<(), String> {
    let read = |version: &str| facts::read(&root.join("data").join(version), version);
    let (r4, r4b, r5) = (read("r4")?, read("r4b")?, read("r5")?);
    let groups = groups::read(&root.join("data"), &[&r4, &r4b, &r5])?;
    for version in ["r4", "r4b", "r5"] {
        groups::check_manifest(root, &groups, version)?;
    }
    let (shared, releases) = plan::parts(r4, r4b, r5, &groups)?;
    for part in releases.iter().chain([&shared]) {
        let files = emit::files(part, &shared.facts)?;
        output::finish(&root.join("src/generated"), &part.facts.version, &files, check)?;
    }
    Ok(())
}

fn value_sets(root: &Path, check: bool) -> Result<(), String> {
    let files = value_sets::files(&root.join("data"))?;
    output::finish(&root.join("src/generated"), "value_sets", &files, check)
}

fn codes(root: &Path, check: bool) -> Result<(), String> {
    let files = codes::files(&root.join("data"))?;
    output::finish(&root.join("src/generated"), "codes", &files, check)
}

fn invariants(root: &Path, check: bool) -> Result<(), String> {
    let files = invariants::files(&root.join("data"))?;
    output::finish(&root.join("src/generated"), "invariants", &files, check)
}
