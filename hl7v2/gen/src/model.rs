//! What is generated as code: segments and datatypes with the Rust names and types of their parts.
//!
//! [`views`](crate::views) writes getters from it and [`walk`](crate::walk) their test; whoever writes something else
//! for each field starts here too, so that it has the same name.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::names::{Unique, method, type_name};

pub struct Model {
    /// By id.
    pub segments: Vec<Segment>,
    /// By name.
    pub datatypes: Vec<Datatype>,
}

pub struct Segment {
    pub id: String,
    pub type_name: String,
    pub doc: String,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub number: u16,
    pub method: String,
    /// The datatype of the latest version that has one.
    pub datatype: String,
    /// By the rule of that version.
    pub repeats: bool,
    pub doc: String,
    /// What tells the datatype, where it varies.
    pub selector: Option<Selector>,
}

#[derive(Clone, Copy)]
pub enum Selector {
    /// Another field of the segment.
    Field(u16),
    /// Something only code by hand knows.
    Other,
}

pub struct Datatype {
    /// In the standard, such as `XPN`.
    pub id: String,
    pub type_name: String,
    pub doc: String,
    pub parts: Vec<Part>,
    /// Without components, and written by hand.
    pub primitive: bool,
}

pub struct Part {
    pub number: u16,
    pub method: String,
    pub datatype: String,
    pub doc: String,
}

/// A name, a datatype and its last version in place of those of the tables, each where not empty.
type Overrides<'f> = BTreeMap<&'f str, [&'f str; 3]>;

pub fn model(facts: &Facts) -> Result<Model, String> {
    let overrides: Overrides<'_> = facts
        .view_names
        .iter()
        .map(|[place, rest @ ..]| (place.as_str(), rest.each_ref().map(String::as_str)))
        .collect();
    let datatypes = datatypes(facts, &overrides)?;
    let segments = segments(facts, &overrides)?;
    let mut unique = BTreeSet::new();
    for name in segments.iter().map(|s| &s.type_name) {
        if !unique.insert(name) {
            return Err(format!("two segments are called {name}"));
        }
    }
    Ok(Model { segments, datatypes })
}

/// The name for a place, the datatype (`None`: that of the tables) and the last version that has it.
fn overridden<'f>(
    overrides: &Overrides<'f>,
    place: &str,
    name: &'f str,
) -> (&'f str, Option<&'f str>, Option<&'f str>) {
    let given = |text: &'f str| (!text.is_empty()).then_some(text);
    let [other, datatype, last] = overrides.get(place).copied().unwrap_or_default();
    (given(other).unwrap_or(name), given(datatype), given(last))
}

fn datatypes(facts: &Facts, overrides: &Overrides<'_>) -> Result<Vec<Datatype>, String> {
    let mut all = Vec::new();
    let mut unique = BTreeSet::new();
    for [id, name] in &facts.datatypes {
        let rows: Vec<_> = facts.components.iter().filter(|[datatype, ..]| datatype == id).collect();
        let mut names = Unique::default();
        let from = rows.iter().map(|[.., from, _]| facts.version(from)).min().transpose()?;
        let to = rows.iter().map(|[.., to]| facts.version(to)).max().transpose()?;
        let mut parts = Vec::new();
        for [_, position, name, datatype, first, last] in &rows {
            let number: u16 = position.parse().map_err(|_| "components.tsv: not a number")?;
            let place = format!("{id}.{number}");
            let (name, other, until) = overridden(overrides, &place, name);
            let datatype = other.unwrap_or(datatype);
            let mut doc = format!("{place}: {datatype}");
            if Some(facts.version(first)?) != from {
                doc += &format!(", since {first}");
            }
            match until {
                Some(until) => doc += &format!(", withdrawn after {until}"),
                None if Some(facts.version(last)?) != to => doc += &format!(", until {last}"),
                None => {}
            }
            let method = names.name(method(name), number)?;
            parts.push(Part { number, method, datatype: datatype.to_owned(), doc: doc + "." });
        }
        let latest = facts.versions.len() - 1;
        let version = |at: usize| facts.versions.get(at).map_or("", String::as_str);
        let versions = match (from, to) {
            (Some(from), Some(to)) if to == latest => format!(", since {}", version(from)),
            (Some(from), Some(to)) => format!(", {} to {}", version(from), version(to)),
            _ => String::new(),
        };
        let type_name = type_name(name);
        if !unique.insert(type_name.clone()) {
            return Err(format!("datatypes.tsv: two of the name {name}"));
        }
        let primitive = parts.is_empty() && id != "CM";
        let doc = format!("{id}: {name}{versions}.");
        all.push(Datatype { id: id.clone(), type_name, doc, parts, primitive });
    }
    Ok(all)
}

/// First and last version, datatype, and whether it repeats.
type Rule<'f> = (usize, usize, &'f str, bool);

fn segments(facts: &Facts, overrides: &Overrides<'_>) -> Result<Vec<Segment>, String> {
    let mut rules: BTreeMap<(&str, &str), Vec<Rule<'_>>> = BTreeMap::new();
    for [segment, position, from, to, datatype, _, max] in &facts.rules {
        let rule = (facts.version(from)?, facts.version(to)?, datatype.as_str(), max != "1");
        rules.entry((segment, position)).or_default().push(rule);
    }
    let mut all = Vec::new();
    for [id, name, from, to] in &facts.segments {
        let mut names = Unique::default();
        let mut fields = Vec::new();
        for [_, position, name, table] in facts.fields.iter().filter(|[segment, ..]| segment == id) {
            let number: u16 = position.parse().map_err(|_| "fields.tsv: not a number")?;
            let place = format!("{id}-{number}");
            let (name, other, _) = overridden(overrides, &place, name);
            let rules = rules.get(&(id.as_str(), position.as_str())).ok_or("a field without a rule")?;
            let mut kept: Vec<Rule<'_>> = rules.iter().copied().filter(|rule| rule.2 != "-").collect();
            if let Some(other) = other {
                let (from, to) = (rules.first().map_or(0, |r| r.0), rules.last().map_or(0, |r| r.1));
                kept = vec![(from, to, other, false)];
            }
            let Some(&(_, _, datatype, repeats)) = kept.last() else {
                return Err(format!("{place} has no datatype in any version"));
            };
            let table = if table.is_empty() || table == "9999" { None } else { Some(table.as_str()) };
            fields.push(Field {
                number,
                method: names.name(method(name), number)?,
                datatype: datatype.to_owned(),
                repeats,
                doc: field_doc(facts, &place, &kept, table),
                selector: selector(facts, id, position)?,
            });
        }
        let (name, ..) = overridden(overrides, id, name);
        let until = if Some(to) == facts.versions.last() { String::new() } else { format!(", until {to}") };
        let doc = format!("{id}: {name}, since {from}{until}.");
        all.push(Segment { id: id.clone(), type_name: type_name(name), doc, fields });
    }
    Ok(all)
}

fn selector(facts: &Facts, segment: &str, position: &str) -> Result<Option<Selector>, String> {
    let row = facts.selectors.iter().find(|[s, p, ..]| s == segment && p == position);
    row.map(|[_, _, by, selector]| match by.as_str() {
        "field" => selector.parse().map(Selector::Field).map_err(|_| "selectors.tsv: not a number".into()),
        _ => Ok(Selector::Other),
    })
    .transpose()
}

/// `PID-3: CX, repeats; since 2.1 (CK in 2.1, CM_PAT_ID in 2.2). Table 0061.`
fn field_doc(facts: &Facts, place: &str, rules: &[Rule<'_>], table: Option<&str>) -> String {
    let version = |at: usize| facts.versions.get(at).map_or("", String::as_str);
    let Some(&(_, to, datatype, repeats)) = rules.last() else { return String::new() };
    let from = rules.first().map_or(0, |rule| rule.0);
    let mut doc =
        format!("{place}: {datatype}{}; since {}", if repeats { ", repeats" } else { "" }, version(from));
    let mut older: Vec<(&str, usize, usize)> = Vec::new();
    for &(from, to, kind, _) in rules.iter().filter(|rule| rule.2 != datatype) {
        match older.last_mut() {
            Some((last, _, end)) if *last == kind && *end + 1 == from => *end = to,
            _ => older.push((kind, from, to)),
        }
    }
    let older: Vec<String> = older
        .iter()
        .map(|&(kind, from, to)| match (from, to) {
            _ if from == to => format!("{kind} in {}", version(from)),
            _ => format!("{kind} in {} to {}", version(from), version(to)),
        })
        .collect();
    if !older.is_empty() {
        doc += &format!(" ({})", older.join(", "));
    }
    if let Some(next) = facts.versions.get(to + 1) {
        doc += &format!(", withdrawn in {next}");
    }
    doc.push('.');
    if !repeats && rules.iter().any(|rule| rule.3) {
        doc += " It repeated in other versions: this is the first.";
    }
    if let Some(table) = table {
        doc += &format!(" Table {table}.");
    }
    let differing: Vec<String> = rules
        .iter()
        .map(|rule| rule.2)
        .filter(|kind| differs(facts, kind, datatype))
        .fold(Vec::new(), |mut kinds, kind| {
            if !kinds.iter().any(|known| known == kind) {
                kinds.push(kind.to_owned());
            }
            kinds
        });
    if !differing.is_empty() {
        doc += &format!(
            " The components of {} mean something else: read that as itself.",
            differing.join(" and ")
        );
    }
    doc
}

/// Whether most components of an older datatype are named otherwise in the newer one.
fn differs(facts: &Facts, older: &str, newer: &str) -> bool {
    let names = |datatype: &str| -> Vec<BTreeSet<String>> {
        let rows = facts.components.iter().filter(|[d, ..]| d == datatype);
        rows.map(|[_, _, name, ..]| method(name).split('_').map(str::to_owned).collect()).collect()
    };
    let (older, newer) = (names(older), names(newer));
    let same = older.iter().zip(&newer).filter(|(a, b)| !a.is_disjoint(b)).count();
    !older.is_empty() && !newer.is_empty() && same * 2 < older.len()
}
