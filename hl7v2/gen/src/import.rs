//! Brings snapshot tables into the layout of `hl7v2/data`: what holds in a run of versions is one row.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// A table with a header row: the cells of each row by the names of the columns.
struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(folder: &Path, file: &str) -> Result<Self, String> {
        let path = folder.join(file);
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut lines = text.lines().map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
        let columns = lines.next().ok_or_else(|| format!("{file}: empty"))?;
        Ok(Self { columns, rows: lines.collect() })
    }

    /// The cells of the named columns, row by row.
    fn select<const N: usize>(&self, names: [&str; N]) -> Result<Vec<[&str; N]>, String> {
        let mut places = [0; N];
        for (place, name) in places.iter_mut().zip(names) {
            *place =
                self.columns.iter().position(|c| c == name).ok_or_else(|| format!("no column {name}"))?;
        }
        Ok(self.rows.iter().map(|row| places.map(|at| row.get(at).map_or("", String::as_str))).collect())
    }
}

/// Writes `lengths.tsv`, `component-rules.tsv` and `codes.tsv`.
pub fn run(snapshot: &Path, data: &Path, versions: &[String]) -> Result<(), String> {
    let write = |name: &str, text: String| {
        let path = data.join(name);
        std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
    };
    write("lengths.tsv", lengths(snapshot, versions)?)?;
    write("component-rules.tsv", components(snapshot, versions)?)?;
    write("codes.tsv", codes(snapshot)?)
}

/// What a position is in each version, and the runs of versions in which it is the same.
type Positions<'t, T> = BTreeMap<(&'t str, u32), BTreeMap<usize, T>>;

fn place(versions: &[String], name: &str) -> Result<usize, String> {
    versions.iter().position(|v| v == name).ok_or_else(|| format!("no such version: {name}"))
}

fn runs<T: PartialEq + Copy>(
    positions: &Positions<'_, T>,
    versions: &[String],
    mut row: impl FnMut(&str, u32, &str, &str, T),
) {
    for ((name, position), by_version) in positions {
        let mut open: Option<(usize, usize, T)> = None;
        for (&version, &value) in by_version {
            match &mut open {
                Some((_, last, known)) if *last + 1 == version && *known == value => *last = version,
                _ => {
                    if let Some((from, to, known)) = open.replace((version, version, value)) {
                        row(name, *position, &versions[from], &versions[to], known);
                    }
                }
            }
        }
        if let Some((from, to, known)) = open {
            row(name, *position, &versions[from], &versions[to], known);
        }
    }
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("not a number: {text}"))
}

fn lengths(snapshot: &Path, versions: &[String]) -> Result<String, String> {
    let table = Table::read(snapshot, "fields.tsv")?;
    let mut positions: Positions<'_, u32> = BTreeMap::new();
    for [version, segment, position, length] in table.select(["version", "segment", "position", "length"])? {
        if !length.is_empty() {
            let by_version = positions.entry((segment, number(position)?)).or_default();
            by_version.insert(place(versions, version)?, number(length)?);
        }
    }
    let mut out = String::from("segment\tposition\tfrom\tto\tlength\n");
    runs(&positions, versions, |segment, position, from, to, length| {
        let _ = writeln!(out, "{segment}\t{position}\t{from}\t{to}\t{length}");
    });
    Ok(out)
}

fn components(snapshot: &Path, versions: &[String]) -> Result<String, String> {
    let table = Table::read(snapshot, "components.tsv")?;
    let columns = ["version", "datatype", "position", "component_datatype", "optionality", "length", "table"];
    let mut positions: Positions<'_, (&str, bool, &str, &str)> = BTreeMap::new();
    for [version, datatype, position, kind, optionality, length, codes] in table.select(columns)? {
        let by_version = positions.entry((datatype, number(position)?)).or_default();
        by_version.insert(place(versions, version)?, (kind, optionality == "R", length, codes));
    }
    let mut out = String::from("datatype\tposition\tfrom\tto\tcomponent_datatype\trequired\tlength\ttable\n");
    runs(&positions, versions, |datatype, position, from, to, (kind, required, length, codes)| {
        let kind = if kind == "WD" { "-" } else { kind };
        let required = u8::from(required);
        let _ = writeln!(out, "{datatype}\t{position}\t{from}\t{to}\t{kind}\t{required}\t{length}\t{codes}");
    });
    Ok(out)
}

/// Tables that are open in fact: 0291 is the whole registry of media types.
const OPEN: &[&str] = &["0291"];

/// The codes of HL7's own tables; user-defined and external ones are the caller's.
fn codes(snapshot: &Path) -> Result<String, String> {
    let index = Table::read(snapshot, "table-index.tsv")?;
    let own = index.select(["table", "type"])?;
    let own: BTreeSet<&str> = own
        .into_iter()
        .filter(|[table, kind]| *kind == "HL7" && !OPEN.contains(table))
        .map(|[table, _]| table)
        .collect();
    let table = Table::read(snapshot, "tables.tsv")?;
    let mut codes = BTreeSet::new();
    for [table, code, sources] in table.select(["table", "code", "sources"])? {
        // Displays and remarks that one source has in place of codes: with blanks only where the terminology has them.
        let plain =
            code.bytes().all(|b| b.is_ascii_graphic() || b == b' ') && !code.contains(['<', '(', '?']);
        let known = !code.contains(' ') || sources.split('+').any(|source| source == "utg");
        if own.contains(table) && plain && known {
            // `L,M,N` is three codes.
            codes.extend(code.split(',').filter(|code| !code.is_empty()).map(|code| (table, code)));
        }
    }
    let mut out = String::from("table\tcode\n");
    for (table, code) in codes {
        let _ = writeln!(out, "{table}\t{code}");
    }
    Ok(out)
}
