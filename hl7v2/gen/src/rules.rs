//! Lengths, rules of components, and the codes of tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::{Table, datatype, number, slice};
use crate::facts::Facts;

/// Rows by their place in other tables, so these are made after them and in the same order.
pub fn tables(facts: &Facts, datatypes: &[&str]) -> Result<Vec<Table>, String> {
    Ok(vec![
        slice(
            "LENGTHS",
            "Row of `FIELDS`, first and last version, longest repetition in characters.",
            "&[super::LengthRow]",
            &by_field(facts, "lengths.tsv", &facts.lengths)?,
        ),
        slice(
            "FIELD_TABLES",
            "Row of `FIELDS`, first and last version, table (0: none), where it is not that of `FIELDS`.",
            "&[super::FieldTableRow]",
            &by_field(facts, "field-tables.tsv", &facts.field_tables)?,
        ),
        slice(
            "COMPONENT_RULES",
            "Row of `COMPONENTS`, first and last version, row of `DATATYPES` (255: withdrawn), required, length (0: not \
             stated), table (0: none).",
            "&[super::ComponentRuleRow]",
            &component_rules(facts, datatypes)?,
        ),
    ])
}

/// The codes, one blob, and where each table starts in it.
pub fn codes(facts: &Facts) -> Result<Vec<Table>, String> {
    let mut by_table: BTreeMap<u16, BTreeSet<&str>> = BTreeMap::new();
    for [table, code] in &facts.codes {
        by_table.entry(number(table)?).or_default().insert(code);
    }
    let mut rows = Vec::new();
    let mut blob = String::new();
    for (table, codes) in by_table {
        rows.push(format!("({table},{})", blob.len()));
        for code in codes {
            blob.push_str(code);
            blob.push('\n');
        }
    }
    let mut body = String::from("\"\\\n");
    for line in blob.as_bytes().chunks(96) {
        let text = std::str::from_utf8(line).map_err(|_| "codes.tsv: not ASCII")?;
        // A blank after a line's end would be skipped with it.
        let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace(' ', "\\x20").replace('\n', "\\n");
        body.push_str(&text);
        body.push_str("\\\n");
    }
    body.push('"');
    Ok(vec![
        slice("TABLES", "Number, where its codes start in `CODES`.", "&[super::CodeTableRow]", &rows),
        Table {
            name: "CODES",
            doc: "The codes of HL7's own tables, each with a line end, sorted within its table.",
            kind: "&str",
            rows: facts.codes.len(),
            body,
        },
    ])
}

/// A number for some versions of a field; none is 0.
fn by_field(facts: &Facts, file: &str, table: &[[String; 5]]) -> Result<Vec<String>, String> {
    let row_of: BTreeMap<(&str, u16), usize> = (facts.fields.iter().enumerate())
        .map(|(row, [segment, position, ..])| Ok(((segment.as_str(), number(position)?), row)))
        .collect::<Result<_, String>>()?;
    let mut rows = Vec::new();
    for [segment, position, from, to, cell] in table {
        let row = row_of.get(&(segment, number(position)?));
        let row = row.ok_or_else(|| format!("{file}: {segment}-{position} is not in fields.tsv"))?;
        let cell = if cell.is_empty() { "0" } else { cell.trim_start_matches('0') };
        rows.push((*row, facts.version(from)?, facts.version(to)?, cell));
    }
    rows.sort_unstable();
    Ok(rows.iter().map(|(row, from, to, cell)| format!("({row},{from},{to},{cell})")).collect())
}

fn component_rules(facts: &Facts, datatypes: &[&str]) -> Result<Vec<String>, String> {
    let mut row_of: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for name in datatypes {
        for [own, position, ..] in facts.components.iter().filter(|[own, ..]| own == name) {
            row_of.insert((own, position), row_of.len());
        }
    }
    let mut rows = Vec::new();
    for [own, position, from, to, kind, required, length, table] in &facts.component_rules {
        let row = row_of.get(&(own.as_str(), position.as_str()));
        let row =
            row.ok_or_else(|| format!("component-rules.tsv: {own}.{position} is not in components.tsv"))?;
        let or_zero = |text: &str| if text.is_empty() { "0".to_owned() } else { text.to_owned() };
        let table = if table.is_empty() { 0 } else { number(table)? };
        let rest = format!("{},{},{},{table}", datatype(datatypes, kind)?, required == "1", or_zero(length));
        rows.push((*row, facts.version(from)?, facts.version(to)?, rest));
    }
    rows.sort_unstable();
    Ok(rows.iter().map(|(row, from, to, rest)| format!("({row},{from},{to},{rest})")).collect())
}
