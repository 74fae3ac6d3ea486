//! One generated test for each published row: the smallest message that makes it fire, the value it then makes, and where.
//!
//! `tests/data/row-tests.tsv` holds them. `BLESS=1` writes it anew from the messages in `tests/data/rules`: of each message
//! that makes a row fire, everything is taken away that the row does not need. What a row makes is not taken for right
//! because it was made: the place must be the one the guide names and a constant the one the guide assigns, or
//! `DISAGREEMENTS.tsv` or `tests/data/row-exceptions.tsv` must say why not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use synovia_mapping::report::Lineage;
use synovia_mapping::{Converter, Options, Source};

use crate::common::{in_crate, messages, output, tsv};
use crate::rules::cases;

const FILE: &str = "tests/data/row-tests.tsv";

/// Stands for the end of a segment in the file.
const END: &str = "\u{23ce}";

/// What a row made of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Made {
    source: String,
    target: String,
    value: String,
    /// The type of the resource it stands in.
    resource: String,
    /// Whether the row made the value itself, and not a row that it called.
    innermost: bool,
}

/// A published row: where the guide puts what, as written there.
struct Row {
    target: String,
    constant: String,
}

/// A generated test.
#[derive(Clone, Debug)]
struct Case {
    options: String,
    message: String,
    made: Made,
}

fn published() -> BTreeMap<String, Row> {
    let rows = tsv("data/rows.tsv").into_iter();
    rows.map(|r| (r["id"].clone(), Row { target: r["target"].clone(), constant: r["constant"].clone() }))
        .collect()
}

fn ids(file: &str, column: &str) -> BTreeSet<String> {
    tsv(file).into_iter().map(|r| r[column].clone()).collect()
}

/// Everything that rows make of a message, by row.
fn made_by_rows(converter: &Converter, message: &str, only: Option<&str>) -> BTreeMap<String, Vec<Made>> {
    let mut out: BTreeMap<String, Vec<Made>> = BTreeMap::new();
    let Ok(made) = converter.convert(&Source::new("row", message.as_bytes())) else { return out };
    let bundle = output(&made);
    for entry in &made.report.lineage {
        if only.is_some_and(|id| entry.rules.iter().all(|r| r.id() != id)) {
            continue;
        }
        let last = entry.rules.iter().rev().map(|r| r.id()).find(|id| !id.starts_with("codesystems/"));
        let made = one(&bundle, entry);
        for id in entry.rules.iter().map(|r| r.id()).filter(|id| only.is_none_or(|o| o == id)) {
            let innermost = last.as_deref() == Some(&id);
            out.entry(id).or_default().push(Made { innermost, ..made.clone() });
        }
    }
    out
}

fn one(bundle: &Value, entry: &Lineage) -> Made {
    let source = match (&entry.source, entry.role) {
        (Some(source), None) => source.to_string(),
        (Some(source), Some(_)) => format!("{source} decides"),
        (None, _) => String::new(),
    };
    let resource = match entry.target.split_once("].resource") {
        Some((start, _)) => at(bundle, &format!("{start}].resource.resourceType")).pop(),
        None => None,
    };
    let resource = resource.and_then(|r| r.as_str().map(str::to_string)).unwrap_or_else(|| "Bundle".into());
    let value = at(bundle, &entry.target).into_iter().map(shown).collect::<Vec<_>>().join(" ");
    Made { source, target: entry.target.clone(), value, resource, innermost: false }
}

/// What stands at a path of the output: a primitive is its value and what stands beside it.
fn at<'v>(bundle: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut here = vec![bundle];
    for step in path.split('.').skip(1) {
        let (name, index) = match step.split_once('[') {
            Some((name, rest)) => (name, rest.trim_end_matches(']').parse::<usize>().ok()),
            None => (step, None),
        };
        let hidden = format!("_{name}");
        let found = here.iter().flat_map(|v| [v.get(name), v.get(&hidden)]).flatten();
        here = match index {
            Some(index) => found.filter_map(|v| v.get(index)).collect(),
            None => found.collect(),
        };
    }
    here.retain(|v| !v.is_null());
    here
}

/// A value as the file shows it: ids are of the message, and of an element its members are enough.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) if text.starts_with("urn:uuid:") => "(reference)".into(),
        Value::String(text) => text.replace(['\t', '\n', '\r'], " "),
        Value::Object(members) => format!("{{{}}}", members.keys().cloned().collect::<Vec<_>>().join(" ")),
        other => other.to_string(),
    }
}

/// A path without numbers, from the resource on. The guide writes `uri` for the url of an extension.
fn names(path: &str) -> Vec<String> {
    let inner = path.split_once("].resource").map_or(path.strip_prefix("Bundle").unwrap_or(path), |(_, p)| p);
    let name = |step: &str| match step.split(['[', ':']).next().unwrap_or_default() {
        "uri" => "url".to_string(),
        name => name.to_string(),
    };
    inner.split('.').map(name).filter(|s| !s.is_empty()).collect()
}

/// Whether a value stands where the row says: `extension[1].url`, `agent.who(Practitioner)`, `note(Annotation.text)`,
/// `performer[1](PractitionerRole.practitioner(Practitioner.name))`, `status="finished"`. Each part in parentheses is another
/// way to name the place, from another type on.
fn fits(id: &str, row: &Row, made: &Made) -> bool {
    let actual = names(&made.target);
    let target = row.target.split('=').next().unwrap_or_default();
    let target = target.strip_prefix("$value").or_else(|| target.strip_prefix("$this")).unwrap_or(target);
    let mut parts = target.split('(').map(|part| part.trim_end_matches(')').trim());
    let first = names(parts.next().unwrap_or_default());
    // The row of a message names the thing it makes.
    let of_message = id.starts_with("messages/") && !first.is_empty();
    if !of_message && within(without_type(&first), &actual) {
        return true;
    }
    let first = of_message.then_some(first);
    first.into_iter().chain(parts.map(names)).any(|part| {
        let Some((types, rest)) = part.split_first() else { return false };
        types.split('|').any(|t| t == made.resource) && within(rest, &actual)
    })
}

/// What follows the name of a type.
fn without_type(path: &[String]) -> &[String] {
    match path.split_first() {
        Some((first, rest)) if first.starts_with(|c: char| c.is_uppercase()) => rest,
        _ => path,
    }
}

/// Whether `wanted` stand in `actual` in this order. A choice is named by its type there: `value` is `valueQuantity`.
fn within(wanted: &[String], actual: &[String]) -> bool {
    let mut actual = actual.iter();
    wanted.iter().all(|w| {
        actual.any(|a| {
            a == w
                || (a.len() > w.len()
                    && a.starts_with(w.as_str())
                    && a[w.len()..].starts_with(|c: char| c.is_uppercase()))
        })
    })
}

fn constant_is_right(row: &Row, made: &Made) -> bool {
    row.constant.is_empty() || made.value == row.constant
}

/// How good an example of its row a value is; less is better.
type Rank = (bool, bool, bool, bool, usize);

fn rank(id: &str, row: &Row, made: &Made) -> Rank {
    let decides = made.source.ends_with(" decides");
    (!constant_is_right(row, made), !fits(id, row, made), decides, !made.innermost, made.target.len())
}

/// Tests for all rows but those that are there.
fn generate(there: &BTreeMap<String, Case>) -> BTreeMap<String, Case> {
    let rows = published();
    let mut best: BTreeMap<String, (Rank, usize, Case)> = BTreeMap::new();
    for (name, bytes, options) in cases() {
        let converter = Converter::new(options.clone()).unwrap();
        let options = if options == Options::default() { String::new() } else { changed(&options) };
        for source in messages(&name, &bytes) {
            let message =
                String::from_utf8_lossy(source.message.bytes).replace("\r\n", "\r").replace('\n', "\r");
            for (id, all) in made_by_rows(&converter, &message, None) {
                let Some(row) = rows.get(&id).filter(|_| !there.contains_key(&id)) else { continue };
                let Some(made) = all.into_iter().min_by_key(|m| rank(&id, row, m)) else { continue };
                let rated = (rank(&id, row, &made), message.len());
                if best.get(&id).is_none_or(|(r, len, _)| rated < (*r, *len)) {
                    let case = Case { options: options.clone(), message: message.clone(), made };
                    best.insert(id, (rated.0, rated.1, case));
                }
            }
        }
    }
    best.into_iter()
        .map(|(id, (_, _, case))| {
            let small = smallest(&id, case);
            (id, small)
        })
        .collect()
}

/// The options that are not the default ones.
fn changed(options: &Options) -> String {
    let mut all = serde_json::to_value(options).unwrap();
    let plain = serde_json::to_value(Options::default()).unwrap();
    let members = all.as_object_mut().unwrap();
    members.retain(|name, value| plain[name] != *value);
    all.to_string()
}

fn converter_of(options: &str) -> Converter {
    let options =
        if options.is_empty() { Options::default() } else { serde_json::from_str(options).unwrap() };
    Converter::new(options).unwrap()
}

/// Takes everything from a message that the row does not need to make the same value at the same place.
fn smallest(id: &str, case: Case) -> Case {
    let converter = converter_of(&case.options);
    let mut segments: Vec<Vec<String>> = case
        .message
        .split('\r')
        .filter(|s| !s.is_empty())
        .map(|s| s.split('|').map(str::to_string).collect())
        .collect();
    let joined = |segments: &[Vec<String>]| segments.iter().map(|s| s.join("|") + "\r").collect::<String>();
    let same = |segments: &[Vec<String>]| {
        let all = made_by_rows(&converter, &joined(segments), Some(id)).remove(id).unwrap_or_default();
        all.into_iter().find(|m| {
            m.value == case.made.value
                && names(&m.target) == names(&case.made.target)
                && m.resource == case.made.resource
                && m.source.is_empty() == case.made.source.is_empty()
                && m.innermost == case.made.innermost
        })
    };
    let mut made = case.made.clone();
    for n in (1..segments.len()).rev() {
        let taken = segments.remove(n);
        match same(&segments) {
            Some(found) => made = found,
            None => segments.insert(n, taken),
        }
    }
    for n in 0..segments.len() {
        let first = if segments[n][0] == "MSH" { 2 } else { 1 };
        for f in (first..segments[n].len()).rev() {
            if segments[n][f].is_empty() {
                continue;
            }
            let taken = std::mem::take(&mut segments[n][f]);
            match same(&segments) {
                Some(found) => made = found,
                None => segments[n][f] = taken,
            }
        }
        while segments[n].len() > first && segments[n].last().is_some_and(String::is_empty) {
            segments[n].pop();
        }
    }
    // Counts of segments may have changed with the last of them.
    let message = joined(&segments);
    if let Some(found) = same(&segments) {
        made = found;
    }
    Case { message, made, ..case }
}

/// The tests as the file has them.
fn written() -> BTreeMap<String, Case> {
    let case = |r: &BTreeMap<String, String>| Case {
        options: r["options"].clone(),
        message: r["message"].replace(END, "\r"),
        made: Made {
            source: r["source"].clone(),
            target: r["target"].clone(),
            value: r["value"].clone(),
            resource: String::new(),
            innermost: false,
        },
    };
    tsv(FILE).into_iter().map(|r| (r["id"].clone(), case(&r))).collect()
}

/// What the row makes of the message of its test, if it is what the test says.
fn holds(id: &str, case: &Case) -> Option<Made> {
    let all = made_by_rows(&converter_of(&case.options), &case.message, Some(id)).remove(id)?;
    let is = |m: &Made| {
        (&m.source, &m.target, &m.value) == (&case.made.source, &case.made.target, &case.made.value)
    };
    all.into_iter().find(is)
}

/// Writes the file anew; tests that hold stay as they are.
fn bless() {
    let rows = published();
    let mut tests = written();
    tests.retain(|id, case| {
        rows.get(id)
            .zip(holds(id, case))
            .is_some_and(|(row, made)| fits(id, row, &made) && constant_is_right(row, &made))
    });
    for (id, case) in generate(&tests) {
        tests.insert(id, case);
    }
    let mut text = String::from("id\toptions\tmessage\tsource\ttarget\tvalue\n");
    for (id, Case { options, message, made }) in tests {
        let message = message.replace('\r', END);
        let _ =
            writeln!(text, "{id}\t{options}\t{message}\t{}\t{}\t{}", made.source, made.target, made.value);
    }
    std::fs::write(in_crate(FILE), text).unwrap();
}

#[test]
fn every_row_makes_its_value_of_its_smallest_message() {
    if std::env::var_os("BLESS").is_some() {
        bless();
    }
    let (rows, tests, mut wrong) = (published(), written(), Vec::new());
    let mut excused = ids("DISAGREEMENTS.tsv", "row");
    excused.extend(ids("tests/data/row-exceptions.tsv", "id"));
    for (id, case) in &tests {
        let row = &rows[id];
        match holds(id, case) {
            None => wrong.push(format!("{id}: not made: {} at {}", case.made.value, case.made.target)),
            Some(_) if excused.contains(id) => {}
            Some(made) if !fits(id, row, &made) => {
                wrong.push(format!("{id}: not at {}: {}", row.target, made.target));
            }
            Some(made) if !constant_is_right(row, &made) => {
                wrong.push(format!("{id}: not {}: {}", row.constant, made.value));
            }
            Some(_) => {}
        }
    }
    let told = ids("data/dispositions.tsv", "id");
    let scope = ids("data/rows.tsv", "id");
    wrong.extend(
        scope
            .iter()
            .filter(|id| !tests.contains_key(*id) && !told.contains(*id))
            .map(|id| format!("{id}: no test")),
    );
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}
