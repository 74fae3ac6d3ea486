//! The HL7 v2 to FHIR code maps: packed rows, and one constant for each map.

use crate::families::{Concept, Written};
use crate::pool::{Placed, Pool, reference};
use crate::systems::Systems;
use crate::{emit, emit::Output, tsv};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

const ROW: [&str; 9] = [
    "map",
    "csv_record",
    "source_code",
    "target_system",
    "target_code",
    "target_display",
    "condition",
    "equivalence",
    "counted",
];
const MAP: [&str; 8] = [
    "map",
    "guide_name",
    "source_table",
    "rows",
    "counted_rows",
    "target_only_rows",
    "disposition",
    "reason",
];

pub fn generate(data: &Path, shared: &Systems, v2: &Written, out: &mut Output) {
    let mut rows = tsv::read(data, "concept-maps.tsv", &ROW);
    rows.sort_by_key(|r| (r[0].clone(), r[2].clone(), r[1].parse::<u16>().expect("csv_record")));
    assert!(rows.len() < usize::from(u16::MAX), "a row index is a u16");
    let mut maps = tsv::read(data, "maps.tsv", &MAP);
    maps.sort_by_key(|m| squash(&m[0]));

    let systems: BTreeSet<&str> = rows.iter().map(|r| r[3].as_str()).filter(|s| !s.is_empty()).collect();
    // First those that stand among the URIs of all systems.
    let (mut systems, others): (Vec<&str>, Vec<&str>) =
        systems.into_iter().partition(|s| shared.uris.contains_key(*s));
    let count = systems.len();
    systems.extend(&others);
    assert!(systems.len() < 255, "a system's number has 8 bits");
    let texts = Texts::of(v2, &rows, &maps, &others);
    let mut body = String::from("use crate::concept_map::{MapRow, Row};\n\n");
    body.push_str("pub(crate) static POOL: &str = include_str!(\"concept_map_pool.txt\");\n");
    let references: Vec<usize> = systems
        .iter()
        .map(|s| if others.contains(s) { texts.placed.reference(s) } else { reference(&shared.text, s) })
        .collect();
    let _ = writeln!(
        body,
        "/// How many of the systems are among the URIs of all systems.\npub(crate) const SHARED: usize = {count};\n\n{}",
        emit::numbers("SYSTEMS", "u32", &references)
    );
    body.push_str("/// Texts that no code and no display of v2 has.\n");
    let extra: Vec<usize> = texts.extra.iter().map(|t| texts.placed.reference(t)).collect();
    let _ = writeln!(body, "{}", emit::numbers("EXTRA", "u32", &extra));
    let _ = writeln!(body, "pub(crate) static ROWS: &[Row] = &[");
    for r in &rows {
        // A system's number counts from 1; above it the marks.
        let system = systems.iter().position(|s| *s == r[3]).map_or(0, |i| i + 1);
        let equivalent = match r[7].as_str() {
            "equivalent" => 1,
            "unmatched" => 0,
            other => panic!("{other}: no such equivalence"),
        };
        let marks = equivalent | usize::from(r[8] == "yes") << 1 | usize::from(!r[6].is_empty()) << 2;
        let (source, target, display) = (texts.code(&r[2]), texts.code(&r[4]), texts.display(&r[5]));
        let line = &r[1];
        let _ = writeln!(
            body,
            "    Row {{ source: {source}, target: {target}, display: {display}, line: {line}, system: {system}, marks: {marks} }},"
        );
    }
    body.push_str("];\n\n/// Number of a row, and the condition under which it holds.\n");
    let conditions: Vec<String> = rows
        .iter()
        .enumerate()
        .filter(|(_, r)| !r[6].is_empty())
        .map(|(i, r)| format!("({i}, {})", texts.placed.reference(&r[6])))
        .collect();
    let _ = writeln!(body, "pub(crate) static CONDITIONS: &[(u16, u32)] = &[{}];\n", conditions.join(", "));
    body.push_str("/// Every map, in the order of its name without punctuation.\npub(crate) static MAPS: &[MapRow] = &[\n");
    let mut constants = String::from(
        "//! One constant for each code map of the guide.\n\nuse crate::concept_map::ConceptMap;\n\n",
    );
    for (number, m) in maps.iter().enumerate() {
        let start = rows.iter().position(|r| r[0] == m[0]).unwrap_or(0);
        let count = rows.iter().filter(|r| r[0] == m[0]).count();
        assert_eq!(count.to_string(), m[3], "{}: rows", m[0]);
        let (disposition, what) = match m[6].as_str() {
            "rows" => ("Rows", format!("{count} rows")),
            "target-list" => ("TargetList", "no source codes are published".to_owned()),
            "empty" => ("Empty", "the sheet is empty".to_owned()),
            other => panic!("{other}: no such disposition"),
        };
        let [name, guide_name, table] = [0, 1, 2].map(|column: usize| texts.placed.reference(&m[column]));
        let _ = writeln!(
            body,
            "    MapRow {{ name: {name}, guide_name: {guide_name}, source_table: {table}, start: {start}, count: {count}, \
             disposition: crate::concept_map::Disposition::{disposition} }},"
        );
        let table = if m[2].is_empty() { String::new() } else { format!(" from v2 table {}", m[2]) };
        let _ = writeln!(constants, "/// `{}`{table}: {what}.", m[1]);
        let _ = writeln!(constants, "pub const {}: ConceptMap = ConceptMap::of({number});", screaming(&m[0]));
    }
    body.push_str("];\n");
    out.text("concept_map_pool.txt", texts.extra.len(), texts.placed.text);
    out.rust("concept_map_rows.rs", "concept-maps.tsv and maps.tsv", rows.len(), &body);
    out.rust("maps.rs", "maps.tsv", maps.len(), &constants);
}

/// Where the texts of the rows are: a code or a display of a v2 concept, by its number, and after those the few others.
struct Texts<'a> {
    codes: BTreeMap<&'a str, usize>,
    displays: BTreeMap<&'a str, usize>,
    concepts: usize,
    extra: Vec<String>,
    placed: Placed,
}

impl<'a> Texts<'a> {
    fn of(v2: &'a Written, rows: &[Vec<String>], maps: &[Vec<String>], systems: &[&str]) -> Self {
        let numbers = |of: fn(&Concept) -> &String| {
            let mut numbers = BTreeMap::new();
            for (i, c) in v2.concepts.iter().enumerate() {
                numbers.entry(of(c).as_str()).or_insert(i);
            }
            numbers
        };
        let (codes, displays) = (numbers(|c| &c.code), numbers(|c| &c.display));
        let mut extra = BTreeSet::new();
        for r in rows {
            extra.extend([&r[2], &r[4]].into_iter().filter(|t| !codes.contains_key(t.as_str())));
            extra.extend(Some(&r[5]).filter(|t| !displays.contains_key(t.as_str())));
        }
        let extra: Vec<String> = extra.into_iter().filter(|t| !t.is_empty()).cloned().collect();
        let mut pool = Pool::default();
        extra.iter().for_each(|t| pool.add(t));
        systems.iter().for_each(|t| pool.add(t));
        rows.iter().for_each(|r| pool.add(&r[6]));
        maps.iter().flat_map(|m| &m[..3]).for_each(|t| pool.add(t));
        let concepts = v2.concepts.len();
        assert!(concepts + extra.len() < usize::from(u16::MAX), "a text's number has 16 bits");
        Self { codes, displays, concepts, extra, placed: pool.place() }
    }

    fn code(&self, text: &str) -> usize {
        self.codes.get(text).copied().unwrap_or_else(|| self.other(text))
    }

    fn display(&self, text: &str) -> usize {
        self.displays.get(text).copied().unwrap_or_else(|| self.other(text))
    }

    fn other(&self, text: &str) -> usize {
        let at = self.extra.iter().position(|t| t == text);
        at.map_or(usize::from(u16::MAX), |at| self.concepts + at)
    }
}

/// A name without what is not a letter or digit: the guide and its files write the same map differently.
fn squash(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn screaming(name: &str) -> String {
    let c: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, ch) in c.iter().enumerate() {
        if !ch.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        let after_lower = i > 0 && (c[i - 1].is_ascii_lowercase() || c[i - 1].is_ascii_digit());
        let ends_acronym =
            i > 0 && c[i - 1].is_ascii_uppercase() && c.get(i + 1).is_some_and(char::is_ascii_lowercase);
        if ch.is_ascii_uppercase() && (after_lower || ends_acronym) {
            out.push('_');
        }
        out.push(ch.to_ascii_uppercase());
    }
    out
}
