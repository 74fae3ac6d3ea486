//! OIDs and URIs of systems: packed statements and the two orders in which they are searched.

use crate::{emit, emit::Output, tsv};
use std::collections::BTreeMap;
use std::path::Path;

/// Where other tables find what the systems' lines already say.
pub struct Systems {
    /// The line an OID stands in.
    pub by_oid: BTreeMap<String, usize>,
    /// The line a URI stands in as text.
    pub by_uri: BTreeMap<String, usize>,
    /// All lines.
    pub text: String,
}

/// Writes the lines. An alias names the line of the system it stands for, so that each text is stored once.
pub fn generate(data: &Path, out: &mut Output) -> Systems {
    let columns = ["oid", "uri", "kind", "status", "preferred_for", "preferred_uri"];
    let rows = tsv::read(data, "systems.tsv", &columns);
    let aliases = tsv::read(data, "system-aliases.tsv", &["id_type", "id_value", "uri"]);

    let mut lines = Vec::new();
    let mut by_oid: BTreeMap<&str, usize> = BTreeMap::new();
    let mut by_uri: BTreeMap<&str, usize> = BTreeMap::new();
    for r in &rows {
        let kind = match r[2].as_str() {
            "codesystem" => 'c',
            "identifier" => 'i',
            other => panic!("{other}: no such kind"),
        };
        let status = match r[3].as_str() {
            "active" => 'a',
            "draft" => 'd',
            "retired" => 'r',
            other => panic!("{other}: no such status"),
        };
        let (oid, uri) = match r[4].as_str() {
            "both" => (true, true),
            "oid" => (true, false),
            "uri" => (false, true),
            _ => (false, false),
        };
        // A URI whose OID names several systems stays known, without the OID.
        let shown = if oid || uri { r[0].as_str() } else { "" };
        let line = lines.len();
        lines.push(format!("{shown}\t{}\t{kind}{status}p", r[1]));
        if oid {
            assert!(by_oid.insert(&r[0], line).is_none(), "{}: two preferred URIs", r[0]);
        }
        if uri || shown.is_empty() {
            assert!(by_uri.insert(&r[1], line).is_none(), "{}: two preferred OIDs", r[1]);
        }
    }
    let mut lines_of_uris: BTreeMap<String, usize> = BTreeMap::new();
    for (line, r) in rows.iter().enumerate() {
        lines_of_uris.entry(r[1].clone()).or_insert(line);
    }
    lines_of_uris.extend(by_uri.iter().map(|(uri, line)| ((*uri).to_owned(), *line)));
    let kinds: BTreeMap<&str, &str> = rows.iter().map(|r| (r[1].as_str(), r[2].as_str())).collect();
    for r in &aliases {
        let line = lines.len();
        let kind = if kinds.get(r[2].as_str()) == Some(&"identifier") { 'i' } else { 'c' };
        // A system that is known by this alias only is written as it is.
        let preferred = lines_of_uris.get(&r[2]).map_or_else(|| r[2].clone(), ToString::to_string);
        if r[0] == "oid" {
            lines.push(format!("{}\t\t{kind}aa\t{preferred}", r[1]));
            assert!(by_oid.insert(&r[1], line).is_none(), "{}: alias of a known OID", r[1]);
        } else {
            lines.push(format!("\t{}\t{kind}aa\t{preferred}", r[1]));
            assert!(by_uri.insert(&r[1], line).is_none(), "{}: alias of a known URI", r[1]);
        }
    }
    let count = lines.len();
    let starts = out.packed("systems.txt", "STARTS", &lines);
    let body = format!(
        "use crate::packed::Packed;\n\n\
         pub(crate) static SYSTEMS: Packed = Packed::new(TEXT, STARTS);\n\
         pub(crate) static TEXT: &str = include_str!(\"systems.txt\");\n\n\
         {starts}\n/// Lines in the order of their OID.\n{}\n/// Lines in the order of their URI.\n{}",
        emit::numbers("BY_OID", "u16", &by_oid.values().copied().collect::<Vec<_>>()),
        emit::numbers("BY_URI", "u16", &by_uri.values().copied().collect::<Vec<_>>()),
    );
    out.rust("systems.rs", "systems.tsv and system-aliases.tsv", count, &body);
    lines_of_uris.extend(by_uri.iter().map(|(uri, line)| ((*uri).to_owned(), *line)));
    let by_oid = by_oid.into_iter().map(|(oid, line)| (oid.to_owned(), line)).collect();
    Systems { by_oid, by_uri: lines_of_uris, text: lines.join("\n") + "\n" }
}
