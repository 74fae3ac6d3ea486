//! What the tests share: reading inputs as the programs do, and the laws that every conversion keeps.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;
use synovia_fhir_model::{ReadOptions, json, r4};
use synovia_hl7v2::{Delimiters, ParseOptions, UnitKind, split};
use synovia_mapping::{Conversion, Converter, Options, Piece, Source};

/// A file of this crate.
pub fn in_crate(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The rows of a table of this crate, by the names of its columns.
pub fn tsv(path: &str) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(in_crate(path)).unwrap();
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let row = |line: &str| {
        names.iter().map(ToString::to_string).zip(line.split('\t').map(ToString::to_string)).collect()
    };
    lines.map(row).collect()
}

/// A converter for options that are valid.
pub fn converter(options: Options) -> Converter {
    Converter::new(options).unwrap()
}

/// One message by the default options.
pub fn convert(message: &str) -> Conversion {
    convert_by(&Options::default(), message)
}

/// One message.
pub fn convert_by(options: &Options, message: &str) -> Conversion {
    converter(options.clone()).convert(&Source::new("test.hl7", message.as_bytes())).unwrap()
}

/// What a conversion wrote.
pub fn output(made: &Conversion) -> Value {
    serde_json::from_slice(&made.output.to_bytes()).unwrap()
}

/// The resources of a kind in a Bundle.
pub fn resources<'v>(bundle: &'v Value, kind: &str) -> Vec<&'v Value> {
    let all = bundle["entry"].as_array().into_iter().flatten().map(|entry| &entry["resource"]);
    all.filter(|resource| resource["resourceType"] == kind).collect()
}

/// The messages of an input with the envelope around each: headers cover what follows, trailers what went before.
pub fn messages<'a>(name: &'a str, input: &'a [u8]) -> Vec<Source<'a>> {
    let mut out: Vec<Source<'a>> = Vec::new();
    let (mut file, mut batch) = (None, None);
    for unit in split(input) {
        let piece = Piece::new(unit.bytes, unit.offset);
        match unit.kind {
            UnitKind::Message => {
                let mut source = Source::new(name, unit.bytes);
                source.message = piece;
                source.number = out.len() as u64 + 1;
                source.headers = file.into_iter().chain(batch).collect();
                out.push(source);
            }
            UnitKind::FileHeader => (file, batch) = (Some(piece), None),
            UnitKind::BatchHeader => batch = Some(piece),
            UnitKind::BatchTrailer | UnitKind::FileTrailer => {
                batch = None;
                if unit.kind == UnitKind::FileTrailer {
                    file = None;
                }
                if let Some(last) = out.last_mut() {
                    last.trailers.push(piece);
                }
            }
            _ => {}
        }
    }
    out
}

/// Where the leaves of a message and its envelope are: path and offset.
pub fn leaves(source: &Source<'_>) -> BTreeSet<(String, u64)> {
    fn one(
        piece: Piece<'_>,
        delimiters: Option<Delimiters>,
        out: &mut BTreeSet<(String, u64)>,
    ) -> Delimiters {
        let mut options = ParseOptions::default();
        options.base = piece.offset;
        options.delimiters = delimiters;
        let message = synovia_hl7v2::parse_with(piece.bytes, &options).unwrap();
        for leaf in message.leaves() {
            assert!(!leaf.raw.is_empty());
            assert!(out.insert((leaf.to_string(), leaf.offset)), "{leaf} twice");
        }
        message.delimiters()
    }
    if source.message.bytes.trim_ascii_start().starts_with(b"<") {
        return cda_leaves(source.message.bytes);
    }
    if source.message.bytes.starts_with(b"ISA") {
        return x12_leaves(source.message.bytes);
    }
    let mut out = BTreeSet::new();
    let delimiters = one(source.message, None, &mut out);
    for header in &source.headers {
        one(*header, None, &mut out);
    }
    for trailer in &source.trailers {
        one(*trailer, Some(delimiters), &mut out);
    }
    out
}

/// Where the leaves of an interchange of one set are, in the loops that the format crate finds.
fn x12_leaves(bytes: &[u8]) -> BTreeSet<(String, u64)> {
    let interchange = synovia_x12::parse(bytes).unwrap();
    let guides = synovia_x12::guide::Guides::built_in();
    let tree = interchange.transaction_sets().next().and_then(|set| set.loops(&guides));
    let mut out = BTreeSet::new();
    for leaf in interchange.leaves() {
        let place = match &tree {
            Some(tree) if leaf.location.set != 0 => tree.locate(leaf.location),
            _ => leaf.location,
        };
        assert!(out.insert((place.to_string(), leaf.offset)), "{leaf} twice");
    }
    out
}

/// Where the leaves of a document are, as the format crate counts them.
fn cda_leaves(bytes: &[u8]) -> BTreeSet<(String, u64)> {
    let document = synovia_cda::parse_fragment(bytes, &synovia_cda::ParseOptions::default()).unwrap();
    let mut out = BTreeSet::new();
    for leaf in document.leaves() {
        assert!(out.insert((leaf.path.to_string(), leaf.offset)), "{leaf:?} twice");
    }
    out
}

/// An element of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node {
    /// A string, number or boolean.
    Leaf,
    /// A resource or the entry of one.
    Wide,
    /// Anything between.
    Element,
}

/// Every element of the output by its path; `_birthDate` is `birthDate`.
pub fn elements(bundle: &Value) -> BTreeMap<String, Node> {
    fn walk(value: &Value, path: &str, out: &mut BTreeMap<String, Node>) {
        match value {
            Value::Null => {}
            Value::Object(members) => {
                let is_resource = |v: &Value| v.get("resourceType").is_some();
                let wide = is_resource(value) || members.get("resource").is_some_and(is_resource);
                out.entry(path.to_string()).or_insert(if wide { Node::Wide } else { Node::Element });
                for (name, member) in members.iter().filter(|(name, _)| *name != "resourceType") {
                    walk(member, &format!("{path}.{}", name.strip_prefix('_').unwrap_or(name)), out);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &format!("{path}[{index}]"), out);
                }
            }
            _ => drop(out.insert(path.to_string(), Node::Leaf)),
        }
    }
    let mut out = BTreeMap::new();
    walk(bundle, "Bundle", &mut out);
    out
}

/// Converts a message and holds it to the laws of every conversion: all leaves accounted for once, all that lineage says
/// true, all of the output named, no reference to nothing, valid JSON of the model, the same bytes each time and with
/// lineage off.
pub fn check(source: &Source<'_>, options: &Options) -> Conversion {
    let name = source.name;
    let made = converter(options.clone()).convert(source).unwrap_or_else(|e| panic!("{name}: {e}"));
    let bytes = made.output.to_bytes();
    accounted(source, &made);
    let bundle: Value = serde_json::from_slice(&bytes).unwrap();
    named(name, &bundle, &made);
    references(name, &bundle);

    let mut again = r4::Bundle::default();
    let found = json::read_into(&bytes, &mut again, &ReadOptions::default()).unwrap();
    assert!(found.is_empty(), "{name}: {found:?}");
    assert!(again == *made.output.as_fhir_r4().unwrap(), "{name}: the output reads back as another value");

    let second = converter(options.clone()).convert(source).unwrap();
    assert!(second.output.to_bytes() == bytes, "{name}: another output the second time");
    assert!(second.report.to_json() == made.report.to_json(), "{name}: another report");

    let mut off = options.clone();
    off.lineage = false;
    let off = converter(off).convert(source).unwrap();
    assert!(off.output.to_bytes() == bytes, "{name}: another output without lineage");
    assert!(off.report.lineage.is_empty() && off.report.losses.is_empty(), "{name}");
    made
}

/// Mapped leaves and lost leaves are all leaves, and none is both.
fn accounted(source: &Source<'_>, made: &Conversion) {
    let (name, report) = (source.name, &made.report);
    let all = leaves(source);
    let mut mapped = BTreeSet::new();
    for entry in &report.lineage {
        let Some(offset) = entry.offset else {
            assert!(entry.role.is_none(), "{name}: a node cannot decide: {entry:?}");
            continue;
        };
        let leaf = (entry.source.as_deref().unwrap().to_string(), offset);
        assert!(all.contains(&leaf), "{name}: no leaf: {entry:?}");
        mapped.insert(leaf);
    }
    let mut lost = BTreeSet::new();
    for loss in &report.losses {
        let leaf = (loss.source.to_string(), loss.offset);
        assert!(all.contains(&leaf), "{name}: no leaf: {loss:?}");
        assert!(!mapped.contains(&leaf), "{name}: mapped and lost: {loss:?}");
        assert!(lost.insert(leaf), "{name}: lost twice: {loss:?}");
    }
    let unaccounted: Vec<_> = all.iter().filter(|l| !mapped.contains(*l) && !lost.contains(*l)).collect();
    assert!(unaccounted.is_empty(), "{name}: neither mapped nor lost: {unaccounted:?}");
    let counts = report.leaves;
    assert_eq!((counts.total, counts.mapped, counts.lost), (all.len(), mapped.len(), lost.len()), "{name}");
}

/// Every target is there, and every leaf of the output has one.
fn named(name: &str, bundle: &Value, made: &Conversion) {
    let elements = elements(bundle);
    let mut targets = BTreeSet::new();
    for entry in &made.report.lineage {
        let node = elements.get(&entry.target).unwrap_or_else(|| panic!("{name}: no target: {entry:?}"));
        let says_where = entry.offset.is_some() && entry.role.is_none();
        assert!(!says_where || *node != Node::Wide, "{name}: as wide as a resource: {entry:?}");
        assert!(
            !entry.rules.is_empty() && entry.rules.iter().all(|r| !r.id().is_empty()),
            "{name}: {entry:?}"
        );
        if *node != Node::Wide {
            targets.insert(entry.target.as_str());
        }
    }
    let exempt = |path: &str| {
        let last = path.rsplit('.').next().unwrap_or_default();
        ["id", "fullUrl", "reference"].contains(&last) || path == "Bundle.type"
    };
    for (path, _) in elements.iter().filter(|(path, node)| **node == Node::Leaf && !exempt(path)) {
        let above = path.char_indices().filter(|(_, c)| matches!(c, '.' | '[')).map(|(at, _)| &path[..at]);
        let found = targets.contains(path.as_str()) || above.into_iter().any(|part| targets.contains(part));
        assert!(found, "{name}: not named: {path}");
    }
}

/// Every reference is to an entry of the Bundle.
fn references(name: &str, bundle: &Value) {
    fn walk<'v>(value: &'v Value, out: &mut Vec<&'v str>) {
        match value {
            Value::Object(members) => {
                out.extend(members.get("reference").and_then(Value::as_str));
                members.values().for_each(|member| walk(member, out));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, out)),
            _ => {}
        }
    }
    let urls: Vec<&str> = bundle["entry"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|entry| entry["fullUrl"].as_str().unwrap())
        .collect();
    let distinct: BTreeSet<&str> = urls.iter().copied().collect();
    assert_eq!(distinct.len(), urls.len(), "{name}: two entries with one fullUrl");
    let mut found = Vec::new();
    walk(bundle, &mut found);
    for reference in found {
        assert!(distinct.contains(reference), "{name}: dangling reference");
    }
}
