//! What the objects of DICOM consist of: SOP classes, their modules, and the attributes of those, nested.
//!
//! Macros stand in many places: equal lists of attributes are kept once, and a sequence names the list of its items.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::emit::{Table, slice};
use crate::facts::{Facts, number};

/// Requirement types, in the order of their numbers in the tables.
const TYPES: [&str; 6] = ["", "1", "1C", "2", "2C", "3"];
/// Usages of modules, in the order of their numbers in the tables.
const USAGES: [&str; 3] = ["M", "C", "U"];

/// A list of attributes: tag, type, list of the items of a sequence.
type List = Vec<(String, String, Option<usize>)>;

/// One level of a module while it is read.
#[derive(Default)]
struct Level(BTreeMap<String, (String, Level)>);

impl Level {
    fn insert(&mut self, path: &str, kind: &str) {
        let mut here = self;
        let mut parts = path.split('/').peekable();
        while let Some(tag) = parts.next() {
            let slot = here.0.entry(tag.to_owned()).or_default();
            if parts.peek().is_none() {
                kind.clone_into(&mut slot.0);
            }
            here = &mut slot.1;
        }
    }

    /// The number of the list that says the same.
    fn list(&self, known: &mut BTreeMap<List, usize>) -> Option<usize> {
        if self.0.is_empty() {
            return None;
        }
        let list: List = self
            .0
            .iter()
            .map(|(tag, (kind, below))| (tag.clone(), kind.clone(), below.list(known)))
            .collect();
        let next = known.len();
        Some(*known.entry(list).or_insert(next))
    }
}

/// Brings the snapshot into the layout of `dicom-meta/data`.
pub fn import(snapshot: &Path, data: &Path) -> Result<(), String> {
    let used: std::collections::BTreeSet<String> = rows(snapshot, "modules.tsv", &["module"])?
        .into_iter()
        .chain(rows(snapshot, "iod-functional-groups.tsv", &["macro"])?)
        .map(|[module]| module)
        .collect();
    let mut modules: BTreeMap<String, Level> = BTreeMap::new();
    for [module, path, kind] in rows(snapshot, "module-attributes.tsv", &["module", "path", "type"])? {
        // The snapshot has words where the tags of sequences belong.
        let path =
            path.replace("SummarizedFilterLookupTable", "003A0320").replace("AnalogFilterType", "003A0325");
        if used.contains(&module) {
            modules.entry(module).or_default().insert(&path, &kind);
        }
    }
    let mut known = BTreeMap::new();
    let mut named = String::from("module\tlist\n");
    for (module, level) in &modules {
        if let Some(list) = level.list(&mut known) {
            let _ = writeln!(named, "{module}\t{list}");
        }
    }
    write(data, "modules.tsv", &named)?;
    let mut lists: Vec<(usize, List)> = known.into_iter().map(|(list, number)| (number, list)).collect();
    lists.sort_by_key(|(number, _)| *number);
    let mut text = String::from("list\ttag\ttype\titems\n");
    for (number, list) in &lists {
        for (tag, kind, below) in list {
            let below = below.map_or_else(String::new, |list| list.to_string());
            let _ = writeln!(text, "{number}\t{tag}\t{kind}\t{below}");
        }
    }
    write(data, "attribute-lists.tsv", &text)?;
    plain(snapshot, data, "iods.tsv", "iods.tsv", &["sop_class_uid", "iod"], "uid\tiod")?;
    plain(
        snapshot,
        data,
        "modules.tsv",
        "iod-modules.tsv",
        &["iod", "module", "usage"],
        "iod\tmodule\tusage",
    )?;
    let groups = ["iod", "macro", "usage"];
    plain(snapshot, data, "iod-functional-groups.tsv", "functional-groups.tsv", &groups, "iod\tmodule\tusage")
}

fn plain<const N: usize>(
    snapshot: &Path,
    data: &Path,
    from: &str,
    to: &str,
    columns: &[&str; N],
    header: &str,
) -> Result<(), String> {
    let mut found = rows(snapshot, from, columns)?;
    found.sort();
    found.dedup();
    let lines: Vec<String> = found.iter().map(|row| row.join("\t")).collect();
    write(data, to, &format!("{header}\n{}\n", lines.join("\n")))
}

fn rows<const N: usize>(folder: &Path, file: &str, columns: &[&str; N]) -> Result<Vec<[String; N]>, String> {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let header = lines.next().ok_or_else(|| format!("{file}: empty"))?;
    let place =
        |name: &&str| header.iter().position(|c| c == name).ok_or(format!("{file}: no column {name}"));
    let places = columns.iter().map(place).collect::<Result<Vec<_>, _>>()?;
    let cells = |row: Vec<&str>| {
        let cells: Vec<String> =
            places.iter().map(|at| row.get(*at).copied().unwrap_or("").to_owned()).collect();
        cells.try_into().map_err(|_| format!("{file}: a row too short"))
    };
    lines.map(cells).collect()
}

fn write(data: &Path, file: &str, text: &str) -> Result<(), String> {
    let path = data.join(file);
    std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
}

fn of(known: &[&str], word: &str) -> Result<usize, String> {
    known.iter().position(|k| *k == word).ok_or_else(|| format!("not one of {known:?}: {word}"))
}

/// Lists, modules, SOP classes with their modules and functional groups.
pub fn tables(facts: &Facts) -> Result<Vec<Table>, String> {
    let mut starts = vec![];
    let mut attributes = Vec::new();
    for [list, tag, kind, items] in &facts.attribute_lists {
        let list: usize = number(list)?;
        while starts.len() <= list {
            starts.push(attributes.len().to_string());
        }
        let below = if items.is_empty() { "!0".to_owned() } else { number::<u16>(items)?.to_string() };
        // Of repeating groups the first.
        let tag = tag.replace('x', "0");
        attributes.push(format!("(0x{tag},{},{below})", of(&TYPES, kind)?));
    }
    starts.push(attributes.len().to_string());
    let modules: Vec<&str> = facts.modules.iter().map(|[module, _]| module.as_str()).collect();
    let rows: Vec<String> =
        facts.modules.iter().map(|[module, list]| format!("({module:?},{list})")).collect();
    let mut iods: Vec<&str> = facts.iods.iter().map(|[_, iod]| iod.as_str()).collect();
    iods.sort_unstable();
    iods.dedup();
    let used = |table: &[[String; 3]]| -> Result<(Vec<String>, Vec<String>), String> {
        let (mut starts, mut out) = (Vec::new(), Vec::new());
        for iod in &iods {
            starts.push(out.len().to_string());
            for [_, module, usage] in table.iter().filter(|[own, ..]| own == iod) {
                // A module without attributes of its own says nothing.
                if let Ok(at) = modules.binary_search(&module.as_str()) {
                    out.push(format!("({at},{})", of(&USAGES, usage)?));
                }
            }
        }
        starts.push(out.len().to_string());
        Ok((starts, out))
    };
    let (module_starts, module_rows) = used(&facts.iod_modules)?;
    let (group_starts, group_rows) = used(&facts.functional_groups)?;
    let classes: Result<Vec<String>, String> = facts
        .iods
        .iter()
        .map(|[uid, iod]| {
            let at = iods.binary_search(&iod.as_str()).map_err(|_| format!("no such IOD: {iod}"))?;
            Ok(format!("({uid:?},{at})"))
        })
        .collect();
    let names: Vec<String> = iods.iter().map(|iod| format!("{iod:?}")).collect();
    Ok(vec![
        slice(
            "LISTS",
            "Tag, type by its row of `TYPES`, list of the items or 65535; by list.",
            "&[(u32, u8, u16)]",
            &attributes,
        ),
        slice("LIST_STARTS", "Where each list starts in `LISTS`, and the end.", "&[u16]", &starts),
        slice("MODULES", "Name of the module, its list; by name.", "&[(&str, u16)]", &rows),
        slice("IODS", "Names of the objects.", "&[&str]", &names),
        slice("SOP_CLASSES", "UID, row of `IODS`; by UID.", "&[(&str, u16)]", &classes?),
        slice(
            "IOD_MODULES",
            "Row of `MODULES`, usage: 0 mandatory, 1 conditional, 2 by the user's choice; by object.",
            "&[(u16, u8)]",
            &module_rows,
        ),
        slice(
            "IOD_MODULE_STARTS",
            "Where each object starts in `IOD_MODULES`, and the end.",
            "&[u16]",
            &module_starts,
        ),
        slice("FUNCTIONAL_GROUPS", "As `IOD_MODULES`, for functional groups.", "&[(u16, u8)]", &group_rows),
        slice(
            "FUNCTIONAL_GROUP_STARTS",
            "Where each object starts in `FUNCTIONAL_GROUPS`, and the end.",
            "&[u16]",
            &group_starts,
        ),
    ])
}
