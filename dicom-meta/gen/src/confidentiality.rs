//! What becomes of each attribute when a data set is de-identified: PS3.15 table E.1-1.

use std::path::Path;

use crate::emit::{Table, slice};
use crate::facts::Facts;

/// Actions of the basic profile, in the order of their numbers in the table.
const ACTIONS: [&str; 9] = ["D", "U", "X", "X/D", "X/Z", "X/Z/D", "X/Z/U*", "Z", "Z/D"];
/// What an option does instead: nothing, keep, clean.
const INSTEAD: [&str; 3] = ["", "K", "C"];

/// Columns of the snapshot.
const COLUMNS: [&str; 12] = [
    "tag",
    "basicProfile",
    "rtnSafePrivOpt",
    "rtnUIDsOpt",
    "rtnDevIdOpt",
    "rtnInstIdOpt",
    "rtnPatCharsOpt",
    "rtnLongFullDatesOpt",
    "rtnLongModifDatesOpt",
    "cleanDescOpt",
    "cleanStructContOpt",
    "cleanGraphOpt",
];

/// Brings the snapshot into the layout of `dicom-meta/data`. The row for all private attributes is code, not a fact of a tag.
pub fn import(snapshot: &Path, data: &Path) -> Result<(), String> {
    let path = snapshot.join("confidentiality.tsv");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let header = lines.next().ok_or("confidentiality.tsv: empty")?;
    let place = |name: &&str| header.iter().position(|c| c == name).ok_or(format!("no column {name}"));
    let places = COLUMNS.iter().map(place).collect::<Result<Vec<_>, _>>()?;
    let mut rows: Vec<String> = lines
        .map(|row| places.iter().map(|at| row.get(*at).copied().unwrap_or("")).collect::<Vec<_>>())
        .filter(|row| row.first().is_some_and(|tag| tag.len() == 8))
        .map(|row| row.join("\t"))
        .collect();
    rows.sort();
    let header = "tag\tbasic\tsafe_private\tuids\tdevice\tinstitution\tpatient\tfull_dates\tmodified_dates\tdescriptors\tstructured\tgraphics";
    let path = data.join("confidentiality.tsv");
    std::fs::write(&path, format!("{header}\n{}\n", rows.join("\n")))
        .map_err(|e| format!("{}: {e}", path.display()))
}

pub fn tables(facts: &Facts) -> Result<Vec<Table>, String> {
    let mut rows = Vec::new();
    for row in &facts.confidentiality {
        let [tag, basic, options @ ..] = row;
        let mask: String = tag.chars().map(|c| if c == 'x' { '0' } else { 'F' }).collect();
        let action = of(&ACTIONS, basic)?;
        let mut bits = 0u32;
        for (at, option) in options.iter().enumerate() {
            bits |= u32::try_from(of(&INSTEAD, option)?).map_err(|e| e.to_string())? << (2 * at);
        }
        rows.push(format!("(0x{},0x{mask},{action},0x{bits:X})", tag.replace('x', "0")));
    }
    Ok(vec![slice(
        "CONFIDENTIALITY",
        "Tag, mask of its digits that count, action of the basic profile, two bits for each option (1 keep, 2 clean); by tag.",
        "&[(u32, u32, u8, u32)]",
        &rows,
    )])
}

fn of(known: &[&str], word: &str) -> Result<usize, String> {
    known.iter().position(|k| *k == word).ok_or_else(|| format!("not one of {known:?}: {word}"))
}
