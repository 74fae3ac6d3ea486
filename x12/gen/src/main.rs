//! Writes `x12/src/generated` from the guide tables in `x12/data/guides`.
//!
//! `cargo run -p synovia-x12-gen` writes, `-- --check` only compares and exits with 1 on a difference. Reads nothing but
//! `x12/data`, and the same facts always give the same files. Tables are read by the code that reads them at run time.

extern crate alloc;

mod emit;
#[path = "../../src/guide/load.rs"]
mod load;
#[path = "../../src/guide/tables.rs"]
#[allow(dead_code, reason = "the library reads what is only written here")]
mod tables;
mod views;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let result = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => run(false),
        [flag] if flag == "--check" => run(true),
        _ => {
            eprintln!("usage: synovia-x12-gen [--check]");
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

fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let guides = guides(&root.join("data/guides"))?;
    let mut files = emit::files(&guides)?;
    files.extend(views::files(&root.join("data"), &guides)?);
    let mut differing = Vec::new();
    for (name, content) in files {
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
        return Err(format!("out of date: {}; run `cargo run -p synovia-x12-gen`", differing.join(", ")));
    }
    Ok(())
}

/// A guide: the name of its file, and its tables.
pub(crate) struct Source {
    pub name: String,
    pub(crate) tables: tables::Tables,
}

fn guides(folder: &Path) -> Result<Vec<Source>, String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".tsv").map(str::to_owned))
        .collect();
    names.sort_unstable();
    let read = |name: String| {
        let path = folder.join(format!("{name}.tsv"));
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let tables = load::load(&text).map_err(|(fault, at)| {
            let line = text.get(..at).unwrap_or_default().lines().count() + 1;
            format!("{name}.tsv:{line}: {fault:?}")
        })?;
        Ok(Source { name, tables })
    };
    names.into_iter().map(read).collect()
}
