//! Writing the generated files, or comparing them, and their fingerprints.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Writes `files` (name relative to `root`) or, with `check`, reports what differs.
pub fn finish(
    root: &Path,
    version: &str,
    files: &BTreeMap<String, String>,
    check: bool,
) -> Result<(), String> {
    let mut files = files.clone();
    let list = root.join("fingerprints.csv");
    let old = std::fs::read_to_string(&list).unwrap_or_default();
    files.insert("fingerprints.csv".to_owned(), fingerprints(&old, version, &files));
    let mut stale = Vec::new();
    for (name, text) in &files {
        if text.lines().count() > 10_000 {
            return Err(format!("{name} is above 10,000 lines"));
        }
        let path = root.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        if check {
            stale.push(name.clone());
        } else {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(|e| e.to_string())?;
            }
            std::fs::write(&path, text).map_err(|e| format!("{name}: {e}"))?;
        }
    }
    // What has no folder is one file.
    let entries = std::fs::read_dir(root.join(version)).into_iter().flatten();
    for entry in entries {
        let file = entry.map_err(|e| e.to_string())?.file_name();
        let name = format!("{version}/{}", file.to_string_lossy());
        if !files.contains_key(&name) {
            if check {
                stale.push(name);
            } else {
                std::fs::remove_file(root.join(&name)).map_err(|e| e.to_string())?;
            }
        }
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!("differs from what the tables give: {}", stale.join(", ")))
    }
}

/// One line for each file; those of other releases stay.
fn fingerprints(old: &str, version: &str, files: &BTreeMap<String, String>) -> String {
    let own = |name: &str| name == format!("{version}.rs") || name.starts_with(&format!("{version}/"));
    let mut lines: BTreeMap<String, String> = old
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .filter(|(name, _)| !own(name))
        .map(|(name, line)| (name.to_owned(), line.to_owned()))
        .collect();
    for (name, text) in files {
        lines.insert(
            name.clone(),
            format!("{},{},{:016x}", text.lines().count(), text.len(), fnv(text.as_bytes())),
        );
    }
    let mut out = "file,rows,bytes,fnv1a64\n".to_owned();
    for (name, line) in lines {
        let _ = writeln!(out, "{name},{line}");
    }
    out
}

/// FNV-1a, enough to make a change visible in review.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, b| (hash ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}
