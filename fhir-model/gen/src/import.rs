//! Brings StructureDefinition snapshot tables into our own layout: own elements only, one line each.
//!
//! Inherited rows are dropped because `facts` derives them from the base type; the row counts of the source are
//! checked against that derivation, so a snapshot that breaks the rule is noticed here and not in the output.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::facts::{self, ELEMENTS_HEADER, TYPES_HEADER};

/// Reads the two snapshot tables and writes `types.tsv` and `elements.tsv` under `target`.
pub fn run(types: &Path, elements: &Path, target: &Path) -> Result<(), String> {
    let types = facts::table(types)?;
    let elements = facts::table(elements)?;
    let mut out = format!("{TYPES_HEADER}\n");
    let mut expected = BTreeMap::new();
    for row in &types {
        let kind = row.get("kind")?;
        if kind == "profile" {
            continue;
        }
        let abstract_ = if row.get("abstract")? == "1" { "abstract" } else { "" };
        let name = row.get("type")?;
        let base = match (name, row.get("base")?) {
            // R5 says DomainResource here, but the rows of its snapshot come from CanonicalResource.
            ("MetadataResource", "DomainResource") => "CanonicalResource",
            (_, base) => base,
        };
        let _ = writeln!(out, "{name}\t{kind}\t{abstract_}\t{base}");
        expected.insert(name.to_owned(), row.get("elements")?.parse::<usize>().map_err(|e| e.to_string())?);
    }
    let mut rows = format!("{ELEMENTS_HEADER}\n");
    for row in &elements {
        if !row.get("inherited_from")?.is_empty() {
            continue;
        }
        let name = row.get("type")?;
        let Some(path) = row.get("path")?.strip_prefix(name).and_then(|p| p.strip_prefix('.')) else {
            continue;
        };
        if !expected.contains_key(name) {
            continue;
        }
        let mut flags = String::new();
        for (column, flag) in [("summary", 's'), ("modifier", 'm')] {
            if row.get(column)? == "1" {
                flags.push(flag);
            }
        }
        match row.get("repr")? {
            "" => {}
            "xmlAttr" => flags.push('a'),
            "xhtml" => flags.push('x'),
            other => return Err(format!("representation {other} is not known")),
        }
        let cells = [
            name,
            path,
            row.get("ord")?,
            row.get("min")?,
            row.get("max")?,
            row.get("types")?,
            &flags,
            row.get("binding")?,
            row.get("valueset")?,
            row.get("binding_name")?,
            row.get("max_valueset")?,
            row.get("content_ref")?,
        ];
        let _ = writeln!(rows, "{}", cells.join("\t"));
    }
    std::fs::create_dir_all(target).map_err(|e| e.to_string())?;
    std::fs::write(target.join("types.tsv"), out).map_err(|e| e.to_string())?;
    std::fs::write(target.join("elements.tsv"), rows).map_err(|e| e.to_string())?;
    let version = target.file_name().and_then(|n| n.to_str()).unwrap_or_default().to_owned();
    let facts = facts::read(target, &version)?;
    for (name, rows) in expected {
        let derived = facts.row_count(&name)?;
        if derived != rows && facts.types.iter().any(|t| t.name == name && t.kind != "primitive") {
            return Err(format!("{name}: the snapshot has {rows} elements, inheritance gives {derived}"));
        }
    }
    Ok(())
}
