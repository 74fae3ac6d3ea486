//! Writes `hl7v2/src/generated` and the test `hl7v2/tests/it/view_walk` from the fact tables in `hl7v2/data`.
//!
//! `cargo run -p synovia-hl7v2-gen` writes, `-- --check` only compares and exits with 1 on a difference. Reads nothing
//! but `hl7v2/data`, and the same facts always give the same files. `-- --import FOLDER` brings lengths, rules of
//! components and codes of a snapshot into the layout of `hl7v2/data`.

mod emit;
mod facts;
mod grammar;
mod import;
mod model;
mod names;
mod places;
mod rules;
mod views;
mod walk;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let result = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => run(false),
        [flag] if flag == "--check" => run(true),
        [flag, folder] if flag == "--import" => import(Path::new(folder)),
        _ => {
            eprintln!("usage: synovia-hl7v2-gen [--check | --import FOLDER]");
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

fn import(snapshot: &Path) -> Result<(), String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    import::run(snapshot, &data, &facts::versions(&data)?)
}

fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let facts = facts::Facts::read(&root.join("data"))?;
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
        return Err(format!("out of date: {}; run `cargo run -p synovia-hl7v2-gen`", differing.join(", ")));
    }
    Ok(())
}
