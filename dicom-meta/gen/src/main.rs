//! Writes `dicom-meta/src/generated` from the fact tables in `dicom-meta/data`.
//!
//! `cargo run -p synovia-dicom-meta-gen` writes, `-- --check` only compares and exits with 1 on a difference. Reads nothing
//! but `dicom-meta/data`, and the same facts always give the same files. `-- --import FOLDER` brings a snapshot of facts
//! into the layout of `dicom-meta/data`.

mod attributes;
mod confidentiality;
mod emit;
mod facts;
mod import;
mod iods;
mod small;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let result = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => run(false),
        [flag] if flag == "--check" => run(true),
        [flag, folder] if flag == "--import" => import::run(Path::new(folder), &data())
            .and_then(|()| iods::import(Path::new(folder), &data()))
            .and_then(|()| confidentiality::import(Path::new(folder), &data())),
        _ => {
            eprintln!("usage: synovia-dicom-meta-gen [--check | --import FOLDER]");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let facts = facts::Facts::read(&data())?;
    let mut differing = Vec::new();
    for (name, content) in emit::files(&facts)? {
        let path = root.join(&name);
        if std::fs::read(&path).ok().as_deref() == Some(content.as_bytes()) {
            continue;
        }
        if !check {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
            }
            std::fs::write(&path, &content).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        differing.push(name);
    }
    if check && !differing.is_empty() {
        return Err(format!(
            "out of date: {}; run `cargo run -p synovia-dicom-meta-gen`",
            differing.join(", ")
        ));
    }
    Ok(())
}
