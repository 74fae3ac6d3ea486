//! Families of code systems: a pool of texts and columns of numbers, in the order of system and code.

use crate::pool::{Placed, Pool, array, column, reference, slots};
use crate::systems::{Systems, split};
use crate::{emit::Output, tsv};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// A code system as its family's file lists it.
#[derive(Default)]
pub struct System {
    pub key: String,
    pub uri: String,
    pub oid: String,
    pub name: String,
    pub version: String,
    pub status: String,
    pub content: String,
    pub case_sensitive: bool,
    pub is_a: bool,
}

/// A code as its family's file lists it.
#[derive(Default)]
pub struct Concept {
    pub system: usize,
    pub code: String,
    pub display: String,
    pub parents: Vec<String>,
    pub status: String,
    pub not_selectable: bool,
    /// A second kind within the family (CDC: ethnicity).
    pub second_kind: bool,
    pub synonyms: String,
}

/// A family ready to be written.
pub struct Family {
    pub systems: Vec<System>,
    pub concepts: Vec<Concept>,
    /// Texts that other tables of the family refer to.
    pub extra: Vec<String>,
    /// The text of all URIs, when those of the family are to be found there and not in its own pool.
    pub names: Option<String>,
}

/// What a family's file was written from, for tables that refer to it.
pub struct Written {
    /// First concept and number of concepts of each system.
    pub ranges: Vec<(usize, usize)>,
    /// The pool.
    pub placed: Placed,
    /// The concepts in the order they are written in.
    pub concepts: Vec<Concept>,
}

const SYSTEMS: [&str; 9] =
    ["system", "uri", "oid", "name", "version", "status", "content", "case_sensitive", "hierarchy"];
const CODES: [&str; 7] = ["system", "code", "display", "parents", "status", "selectable", "synonyms"];

/// The systems of `<name>-systems.tsv`.
pub fn systems(data: &Path, name: &str) -> Vec<System> {
    tsv::read(data, &format!("{name}-systems.tsv"), &SYSTEMS)
        .into_iter()
        .map(|r| System {
            key: r[0].clone(),
            uri: r[1].clone(),
            oid: r[2].clone(),
            name: r[3].clone(),
            version: r[4].clone(),
            status: r[5].clone(),
            content: r[6].clone(),
            case_sensitive: r[7] == "yes",
            is_a: r[8] == "is-a",
        })
        .collect()
}

/// A family out of `<name>-systems.tsv` and `<name>-codes.tsv`.
pub fn generate(data: &Path, name: &str, shared: &Systems, out: &mut Output) {
    let systems = systems(data, name);
    let number: BTreeMap<&str, usize> =
        systems.iter().enumerate().map(|(i, s)| (s.key.as_str(), i)).collect();
    assert_eq!(number.len(), systems.len(), "{name}: a system's name occurs twice");
    let concepts = tsv::read(data, &format!("{name}-codes.tsv"), &CODES)
        .into_iter()
        .map(|r| Concept {
            system: number[r[0].as_str()],
            code: r[1].clone(),
            display: r[2].clone(),
            parents: list(&r[3]),
            status: r[4].clone(),
            not_selectable: r[5] == "no",
            second_kind: false,
            synonyms: r[6].clone(),
        })
        .collect();
    let names = (name == "v3").then(|| shared.text.clone());
    Family { systems, concepts, extra: Vec::new(), names }.write(
        name,
        &format!("{name}-systems.tsv and {name}-codes.tsv"),
        "",
        |_, _| String::new(),
        out,
    );
}

/// The CDC's race and ethnicity codes.
pub fn cdcrec(data: &Path, out: &mut Output) {
    let columns = ["kind", "code", "display", "parents", "status"];
    let concepts = tsv::read(data, "cdcrec-codes.tsv", &columns)
        .into_iter()
        .map(|r| Concept {
            code: r[1].clone(),
            display: r[2].clone(),
            parents: list(&r[3]),
            status: r[4].clone(),
            second_kind: r[0] == "ethnicity",
            ..Concept::default()
        })
        .collect();
    let system = single("urn:oid:2.16.840.1.113883.6.238", "2.16.840.1.113883.6.238", "CDCREC", true);
    let family = Family { systems: vec![system], concepts, extra: Vec::new(), names: None };
    family.write("cdcrec", "cdcrec-codes.tsv", "", |_, _| String::new(), out);
}

/// Countries: each code of the three kinds is a concept; a table joins the three.
pub fn countries(data: &Path, out: &mut Output) {
    let rows = tsv::read(data, "countries.tsv", &["alpha2", "alpha3", "numeric", "name"]);
    let concepts = rows
        .iter()
        .flat_map(|r| r[..3].iter().filter(|c| !c.is_empty()).map(|c| (c.clone(), r[3].clone())))
        .map(|(code, display)| Concept { code, display, status: "active".to_owned(), ..Concept::default() })
        .collect();
    let system = single("urn:iso:std:iso:3166", "1.0.3166.1", "ISO3166Part1", false);
    let family = Family { systems: vec![system], concepts, extra: Vec::new(), names: None };
    let more = |_: &Placed, concepts: &[Concept]| {
        let number = |code: &String| concepts.iter().position(|c| c.code == *code).map_or(0, |i| i + 1);
        let mut text =
            String::from("/// Two letters, three letters, digits: numbers of the codes, counted from 1.\n");
        let _ = writeln!(text, "pub(crate) static COUNTRIES: [[u16; 3]; {}] = [", rows.len());
        for r in &rows {
            let _ = writeln!(text, "    [{}, {}, {}],", number(&r[0]), number(&r[1]), number(&r[2]));
        }
        text + "];\n\n"
    };
    family.write("countries", "countries.tsv", "", more, out);
}

/// Subtags of the language subtag registry.
pub fn languages(data: &Path, out: &mut Output) {
    let columns = [
        "type",
        "subtag",
        "description",
        "deprecated",
        "preferred_value",
        "suppress_script",
        "macrolanguage",
        "scope",
    ];
    let kinds = ["language", "extlang", "script", "region", "variant", "grandfathered", "redundant"];
    let mut rows = tsv::read(data, "languages.tsv", &columns);
    rows.sort_by(|a, b| a[1].cmp(&b[1]));
    let concepts = rows
        .iter()
        .map(|r| Concept {
            code: r[1].clone(),
            display: r[2].clone(),
            status: if r[3].is_empty() { "active" } else { "deprecated" }.to_owned(),
            ..Concept::default()
        })
        .collect();
    let mut system = single("urn:ietf:bcp:47", "", "BCP47", false);
    system.content = "fragment".to_owned();
    system.case_sensitive = false;
    let extra = rows.iter().flat_map(|r| r[3..].iter().cloned()).collect();
    let family = Family { systems: vec![system], concepts, extra, names: None };
    let more = |placed: &Placed, _: &[Concept]| {
        let mut text = String::from("/// The kind of each subtag.\n");
        let values: Vec<usize> =
            rows.iter().map(|r| kinds.iter().position(|k| *k == r[0]).expect("kind")).collect();
        array(&mut text, "KINDS", "u8", &values);
        for (name, column) in
            [("DEPRECATED", 3), ("PREFERRED", 4), ("SUPPRESSED", 5), ("MACRO", 6), ("SCOPES", 7)]
        {
            let values = rows.iter().map(|r| r[column].as_str()).enumerate().filter(|(_, v)| !v.is_empty());
            sparse(&mut text, name, values, placed);
        }
        text.replace("static ", "pub(crate) static ")
    };
    family.write("languages", "languages.tsv", "", more, out);
}

fn single(uri: &str, oid: &str, name: &str, is_a: bool) -> System {
    System {
        uri: uri.to_owned(),
        oid: oid.to_owned(),
        name: name.to_owned(),
        status: "active".to_owned(),
        content: "complete".to_owned(),
        case_sensitive: true,
        is_a,
        ..System::default()
    }
}

fn list(text: &str) -> Vec<String> {
    text.split(';').filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

fn sparse<'a>(
    text: &mut String,
    name: &str,
    values: impl Iterator<Item = (usize, &'a str)>,
    placed: &Placed,
) {
    let values: Vec<String> =
        values.map(|(at, value)| format!("({at}, {})", placed.reference(value))).collect();
    let _ = writeln!(text, "static {name}: [(u16, u32); {}] = [", values.len());
    for chunk in values.chunks(10) {
        let _ = writeln!(text, "    {},", chunk.join(", "));
    }
    text.push_str("];\n\n");
}

impl Family {
    /// Writes `<name>.rs` and `<name>_pool.txt`; `more` adds tables of its own. Gives what other tables refer to.
    pub fn write(
        mut self,
        name: &str,
        facts: &str,
        head: &str,
        more: impl Fn(&Placed, &[Concept]) -> String,
        out: &mut Output,
    ) -> Written {
        self.concepts.sort_by(|a, b| (a.system, &a.code).cmp(&(b.system, &b.code)));
        let concepts = &self.concepts;
        assert!(concepts.len() < usize::from(u16::MAX), "{name}: a concept's number has 16 bits");
        let placed = self.pool();
        let parents = self.parents(name);
        let mut statuses = vec!["active".to_owned()];
        let mut marks = Vec::new();
        for c in concepts {
            let status = statuses.iter().position(|s| *s == c.status).unwrap_or_else(|| {
                statuses.push(c.status.clone());
                statuses.len() - 1
            });
            assert!(status < 16, "{name}: a status has 4 bits");
            marks.push(status | usize::from(c.not_selectable) << 4 | usize::from(c.second_kind) << 5);
        }

        let mut body = format!("use crate::builtin::family::{{Column, Family, SystemRow}};\n{head}\n");
        let ranges = self.systems(&placed, &mut body);
        let uris: Vec<&str> = self.systems.iter().map(|s| s.uri.as_str()).collect();
        let pool = format!("static POOL: &str = include_str!(\"{name}_pool.txt\");\n\n");
        body.push_str(&pool);
        let names = if self.names.is_some() { "&crate::generated::systems::URI_TEXT" } else { "&POOL" };
        array(&mut body, "SLOTS", "u16", &slots(&uris));
        let [codes, displays] = [("CODES", false), ("DISPLAYS", true)].map(|(name, display)| {
            let texts: Vec<&str> =
                concepts.iter().map(|c| if display { c.display.as_str() } else { c.code.as_str() }).collect();
            column(&mut body, name, &placed, &texts)
        });
        array(&mut body, "MARKS", "u8", &marks);
        let firsts: Vec<usize> = parents.iter().map(|p| p.first().copied().unwrap_or(0)).collect();
        let flat = firsts.iter().all(|p| *p == 0);
        array(&mut body, "PARENTS", "u16", if flat { &[] } else { &firsts });
        let rest: Vec<String> = parents
            .iter()
            .enumerate()
            .flat_map(|(i, p)| p.iter().skip(1).map(move |q| format!("    ({i}, {q}),\n")))
            .collect();
        let _ =
            write!(body, "static MORE_PARENTS: [(u16, u16); {}] = [\n{}];\n\n", rest.len(), rest.concat());
        let synonyms =
            concepts.iter().map(|c| c.synonyms.as_str()).enumerate().filter(|(_, s)| !s.is_empty());
        sparse(&mut body, "SYNONYMS", synonyms, &placed);
        body.push_str(&more(&placed, concepts));
        let _ = writeln!(
            body,
            "pub(crate) static FAMILY: Family = Family {{\n    pool: POOL,\n    names: {names},\n    systems: &SYSTEMS,\n    \
             slots: &SLOTS,\n    codes: {codes},\n    displays: {displays},\n    marks: &MARKS,\n    parents: &PARENTS,\n    \
             more_parents: &MORE_PARENTS,\n    synonyms: &SYNONYMS,\n    statuses: &{statuses:?},\n}};"
        );
        out.text(&format!("{name}_pool.txt"), concepts.len(), placed.text.clone());
        out.rust(&format!("{name}.rs"), facts, concepts.len(), &body);
        Written { ranges, placed, concepts: self.concepts }
    }

    fn pool(&self) -> Placed {
        let mut pool = Pool::default();
        for s in &self.systems {
            [&s.name, &s.version].into_iter().for_each(|t| pool.add(t));
            if self.names.is_none() {
                pool.add(&s.uri);
            }
            if !s.oid.is_empty() {
                pool.add(split(&s.oid).0);
            }
        }
        for c in &self.concepts {
            [&c.code, &c.display, &c.synonyms].into_iter().for_each(|t| pool.add(t));
        }
        self.extra.iter().for_each(|t| pool.add(t));
        pool.place()
    }

    fn systems(&self, placed: &Placed, body: &mut String) -> Vec<(usize, usize)> {
        let _ = writeln!(body, "static SYSTEMS: [SystemRow; {}] = [", self.systems.len());
        let mut ranges = Vec::new();
        for (number, s) in self.systems.iter().enumerate() {
            let start = self.concepts.partition_point(|c| c.system < number);
            let count = self.concepts.iter().filter(|c| c.system == number).count();
            let content = ["complete", "fragment", "not-present"];
            let status = ["active", "draft", "retired"];
            let place = |set: [&str; 3], text: &str| {
                set.iter().position(|v| *v == text).unwrap_or_else(|| panic!("{text}: unknown"))
            };
            let marks = usize::from(s.case_sensitive)
                | usize::from(s.is_a) << 1
                | place(content, &s.content) << 2
                | place(status, &s.status) << 4;
            let uri = self
                .names
                .as_deref()
                .map_or_else(|| placed.reference(&s.uri), |names| reference(names, &s.uri));
            let (prefix, last) = if s.oid.is_empty() { ("", 0) } else { split(&s.oid) };
            let [oid, name, version] = [prefix, &s.name, &s.version].map(|t| placed.reference(t));
            let _ = writeln!(
                body,
                "    SystemRow {{ uri: {uri}, oid: {oid}, name: {name}, version: {version}, last: {last}, start: {start}, count: {count}, marks: {marks} }},"
            );
            ranges.push((start, count));
        }
        body.push_str("];\n\n");
        ranges
    }

    /// Numbers, counted from 1, of the parents of each concept. No concept is its own ancestor.
    fn parents(&self, name: &str) -> Vec<Vec<usize>> {
        let number: BTreeMap<(usize, &str), usize> =
            self.concepts.iter().enumerate().map(|(i, c)| ((c.system, c.code.as_str()), i)).collect();
        assert_eq!(number.len(), self.concepts.len(), "{name}: a code occurs twice in a system");
        let parents: Vec<Vec<usize>> = self
            .concepts
            .iter()
            .map(|c| {
                let mut found: Vec<usize> = Vec::new();
                for p in &c.parents {
                    let p =
                        number.get(&(c.system, p.as_str())).unwrap_or_else(|| panic!("{name}: parent {p}"))
                            + 1;
                    if !found.contains(&p) {
                        found.push(p);
                    }
                }
                found
            })
            .collect();
        let mut height = vec![0usize; parents.len()];
        for round in 0.. {
            assert!(round < 24, "{name}: a cycle, or a hierarchy deeper than the reader follows");
            let mut changed = false;
            for (i, list) in parents.iter().enumerate() {
                let above = list.iter().map(|p| height[p - 1] + 1).max().unwrap_or(0);
                changed |= above > height[i];
                height[i] = height[i].max(above);
            }
            if !changed {
                return parents;
            }
        }
        parents
    }
}
