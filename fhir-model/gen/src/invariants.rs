//! Invariants: import of the published tables, our corrections of broken ones, and the table of all releases.
//!
//! `data/VERSION/invariants.tsv` holds the expressions as published. `data/invariant-corrections.tsv` says which of
//! them do not say what they mean, why, and what we evaluate instead.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::facts;

/// Columns of `invariants.tsv`.
const HEADER: &str = "#path\tkey\tseverity\tbest_practice\texpression";
/// The releases and their bits in the table.
const RELEASES: [(&str, u8); 3] = [("r4", 1), ("r4b", 2), ("r5", 4)];

/// Reads the table of all releases and writes `invariants.tsv` of one under `target`.
pub fn import(table: &Path, target: &Path) -> Result<(), String> {
    let version = target.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let mut lines = Vec::new();
    for row in facts::table(table)? {
        if row.get("fhir")? != version {
            continue;
        }
        let best = if row.get("best_practice")? == "1" { "best" } else { "" };
        let cells = [row.get("path")?, row.get("key")?, row.get("severity")?, best, row.get("expression")?];
        lines.push(cells.join("\t"));
    }
    if lines.is_empty() {
        return Err(format!("no invariants of {version}"));
    }
    lines.sort();
    let text = format!("{HEADER}\n{}\n", lines.join("\n"));
    std::fs::write(target.join("invariants.tsv"), text).map_err(|e| e.to_string())
}

/// Path, key, severity, best practice, expression; with the releases that have it.
type Rows = BTreeMap<(String, String, String, bool, String), u8>;

/// The table of all releases, one file, sorted by path.
pub fn files(data: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut rows = Rows::new();
    for (release, bit) in RELEASES {
        for row in facts::table(&data.join(release).join("invariants.tsv"))? {
            let key = (
                row.get("path")?.to_owned(),
                row.get("key")?.to_owned(),
                row.get("severity")?.to_owned(),
                row.get("best_practice")? == "best",
                row.get("expression")?.to_owned(),
            );
            *rows.entry(key).or_default() |= bit;
        }
    }
    let rows = correct(rows, &data.join("invariant-corrections.tsv"))?;
    let mut out = String::from(
        "// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.\n\
         //! Invariants: releases, path, key, code of the finding, severity, best practice, expression; by path.\n\n\
         use crate::issue::Severity::{Error, Warning};\n\
         use crate::validate::invariants::Invariant;\n\n\
         pub(crate) static INVARIANTS: &[Invariant] = &[\n",
    );
    for ((path, key, severity, best, expression), releases) in rows {
        let severity = if severity == "error" { "Error" } else { "Warning" };
        let code = format!("fhir-model/invariant-{key}");
        let _ = writeln!(
            out,
            "    Invariant::new({releases}, {path:?}, {key:?}, {code:?}, {severity}, {best}, {expression:?}),"
        );
    }
    out.push_str("];\n");
    Ok(BTreeMap::from([("invariants.rs".to_owned(), out)]))
}

/// Puts our expressions in the place of broken ones; each correction must meet the expression it was written for.
fn correct(mut rows: Rows, corrections: &Path) -> Result<Rows, String> {
    for row in facts::table(corrections)? {
        let (path, key) = (row.get("path")?, row.get("key")?);
        let (published, ours) = (row.get("published")?, row.get("evaluated")?);
        let mut met = false;
        for (mut found, releases) in std::mem::take(&mut rows) {
            if found.0 == path && found.1 == key && found.4 == published {
                ours.clone_into(&mut found.4);
                met = true;
            }
            *rows.entry(found).or_default() |= releases;
        }
        if !met {
            return Err(format!("{path} {key}: no such expression is published"));
        }
    }
    Ok(rows)
}
