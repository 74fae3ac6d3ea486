//! Writes `cda/src/generated` from the fact tables in `cda/data`.
//!
//! `cargo run -p synovia-cda-gen` writes, `-- --check` only compares and exits with 1 on a difference. Reads nothing but
//! `cda/data`, and the same facts always give the same files.

mod enums;
mod facts;
mod names;
mod output;
mod structs;
mod tables;
mod templates;
mod views;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let check = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => {
            eprintln!("usage: synovia-cda-gen [--check]");
            return ExitCode::from(2);
        }
    };
    match run(check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let types = facts::read(&root.join("data"))?;
    let mut output = output::Output::default();
    for (file, kind) in [("classes", "class"), ("datatypes", "datatype"), ("narrative", "narrative")] {
        let of_kind = || types.iter().filter(|ty| ty.kind == kind);
        output.file(file, of_kind().count(), &structs::file(of_kind(), &types)?);
    }
    output.file("items", facts::List::ALL.len(), &enums::items(&types)?);
    output.file("values", types.len(), &enums::values(&types));
    output.file("tables", types.len(), &tables::file(&types)?);
    let data = root.join("data");
    let templates = templates::read(&data)?;
    let (rows, body) = templates::file(&data, &templates)?;
    output.file("templates", rows, &body);
    for (name, rows, body) in views::files(&data, &templates, &types)? {
        output.file(&name, rows, &body);
    }
    output.finish(&root.join("src/generated"), check)
}
