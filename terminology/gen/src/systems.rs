//! OIDs and URIs of systems: a hash table of URIs, and OIDs as numbers under the prefixes they share.

use crate::pool::hash;
use crate::{emit, emit::Output, tsv};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Where other tables find what is said of systems.
pub struct Systems {
    /// Number of a URI.
    pub uris: BTreeMap<String, usize>,
    /// Number of an OID.
    pub oids: BTreeMap<String, usize>,
    /// Number of the URI to write for an OID.
    pub by_oid: BTreeMap<String, usize>,
    /// All URIs, one a line.
    pub text: String,
}

/// What a URI or an OID stands for.
#[derive(Clone)]
struct Meaning {
    uri: String,
    oid: String,
    identifier: bool,
    retired: bool,
}

impl Meaning {
    /// Number of the URI, and the two marks; `terminology/src/system.rs` takes them apart.
    fn target(&self, uris: &BTreeMap<String, usize>) -> usize {
        let number = uris[&self.uri];
        assert!(number < 1 << 14, "a number of a URI has 14 bits");
        number | usize::from(self.identifier) << 14 | usize::from(self.retired) << 15
    }
}

/// Buckets of the hash table; `terminology/src/system.rs` has the same number.
const BUCKETS: usize = 512;

/// The facts: what each OID and each URI stands for.
fn meanings(data: &Path) -> (BTreeMap<String, Meaning>, BTreeMap<String, Meaning>) {
    let columns = ["oid", "uri", "kind", "status", "preferred_for", "preferred_uri"];
    let mut by_oid: BTreeMap<String, Meaning> = BTreeMap::new();
    let mut by_uri: BTreeMap<String, Meaning> = BTreeMap::new();
    for r in tsv::read(data, "systems.tsv", &columns) {
        assert!(["codesystem", "identifier"].contains(&r[2].as_str()), "{}: no such kind", r[2]);
        assert!(["active", "draft", "retired"].contains(&r[3].as_str()), "{}: no such status", r[3]);
        let (for_oid, for_uri) =
            (matches!(r[4].as_str(), "both" | "oid"), matches!(r[4].as_str(), "both" | "uri"));
        // A URI whose OID names several systems stays known, without the OID.
        let oid = if for_oid || for_uri { r[0].clone() } else { String::new() };
        let found =
            Meaning { uri: r[1].clone(), oid, identifier: r[2] == "identifier", retired: r[3] == "retired" };
        if for_oid {
            assert!(by_oid.insert(r[0].clone(), found.clone()).is_none(), "{}: two preferred URIs", r[0]);
        }
        if for_uri || !for_oid {
            assert!(by_uri.insert(r[1].clone(), found).is_none(), "{}: two preferred OIDs", r[1]);
        }
    }
    let aliases = tsv::read(data, "system-aliases.tsv", &["id_type", "id_value", "uri"]);
    let unknown =
        |uri: &String| Meaning { uri: uri.clone(), oid: String::new(), identifier: false, retired: false };
    for r in aliases.iter().filter(|r| r[0] != "oid") {
        let of = by_uri.get(&r[2]).cloned().unwrap_or_else(|| unknown(&r[2]));
        let known = by_uri.insert(r[1].clone(), Meaning { retired: false, ..of });
        assert!(known.is_none(), "{}: alias of a known URI", r[1]);
    }
    // A URI that other names stand for is a name as well, though it may have no OID of its own.
    for r in &aliases {
        by_uri.entry(r[2].clone()).or_insert_with(|| unknown(&r[2]));
    }
    for r in aliases.iter().filter(|r| r[0] == "oid") {
        let of = Meaning { uri: r[2].clone(), oid: r[1].clone(), retired: false, ..by_uri[&r[2]].clone() };
        assert!(by_oid.insert(r[1].clone(), of).is_none(), "{}: alias of a known OID", r[1]);
    }
    (by_oid, by_uri)
}

/// Writes the tables.
pub fn generate(data: &Path, out: &mut Output) -> Systems {
    let (by_oid, by_uri) = meanings(data);
    // Every OID of a table of HL7 v2 is listed, whether or not a URI is known for it.
    let tables = tsv::read(data, "v2-tables.tsv", &crate::v2::TABLES);
    let all: BTreeSet<&str> = by_oid
        .keys()
        .map(String::as_str)
        .chain(tables.iter().map(|t| t[4].as_str()))
        .filter(|o| !o.is_empty())
        .collect();
    let parts: BTreeSet<(&str, u16)> = all.iter().map(|oid| split(oid)).collect();
    let oids: BTreeMap<String, usize> = parts
        .iter()
        .enumerate()
        .map(|(number, (prefix, last))| (format!("{prefix}.{last}"), number))
        .collect();

    let (seeds, order) = arrange(&by_uri.keys().map(String::as_str).collect::<Vec<_>>());
    let uris: BTreeMap<String, usize> = order.iter().enumerate().map(|(i, u)| ((*u).to_owned(), i)).collect();
    let lines: Vec<String> = order.iter().map(|u| (*u).to_owned()).collect();
    let starts = out.packed("system_uris.txt", "URI_STARTS", &lines);
    let uri_targets: Vec<usize> = order.iter().map(|u| by_uri[*u].target(&uris)).collect();
    // The OID of a URI, and of an alias that of the URI to write: a number counted from 1.
    let uri_oids: Vec<usize> =
        order.iter().map(|u| oids.get(&by_uri[*u].oid).map_or(0, |number| number + 1)).collect();

    let prefixes: BTreeSet<&str> = parts.iter().map(|(prefix, _)| *prefix).collect();
    let lines: Vec<String> = prefixes.iter().map(|p| (*p).to_owned()).collect();
    let prefix_starts = out.packed("oid_prefixes.txt", "PREFIX_STARTS", &lines);
    let mut firsts: Vec<usize> =
        prefixes.iter().map(|p| parts.iter().position(|(prefix, _)| prefix == p).expect("listed")).collect();
    firsts.push(parts.len());
    let lasts: Vec<usize> = parts.iter().map(|(_, last)| usize::from(*last)).collect();
    let none = usize::from(u16::MAX);
    let oid_targets: Vec<usize> = parts
        .iter()
        .map(|(prefix, last)| by_oid.get(&format!("{prefix}.{last}")).map_or(none, |m| m.target(&uris)))
        .collect();

    let mut body = String::from("use crate::packed::Packed;\n\n");
    body.push_str("pub(crate) static URIS: Packed = Packed::new(URI_TEXT, URI_STARTS);\n");
    body.push_str("pub(crate) static URI_TEXT: &str = include_str!(\"system_uris.txt\");\n");
    body.push_str("pub(crate) static PREFIXES: Packed = Packed::new(include_str!(\"oid_prefixes.txt\"), PREFIX_STARTS);\n\n");
    let tables = [
        ("Seeds of the hash table, a bucket each.", emit::numbers("SEEDS", "u16", &seeds)),
        ("Where each URI begins.", starts),
        ("The URI to write for each URI.", emit::numbers("URI_TARGETS", "u16", &uri_targets)),
        ("The OID of each URI, counted from 1; 0 for none.", emit::numbers("URI_OIDS", "u16", &uri_oids)),
        ("Where each prefix begins.", prefix_starts),
        ("The first OID of each prefix.", emit::numbers("FIRSTS", "u16", &firsts)),
        ("The last number of each OID.", emit::numbers("LASTS", "u16", &lasts)),
        ("The URI to write for each OID.", emit::numbers("OID_TARGETS", "u16", &oid_targets)),
    ];
    for (what, table) in tables {
        let _ = writeln!(body, "/// {what}\n{table}");
    }
    body.truncate(body.trim_end().len());
    body.push('\n');
    out.rust("systems.rs", "systems.tsv and system-aliases.tsv", uris.len() + oids.len(), &body);
    let by_oid = by_oid.into_iter().map(|(oid, m)| (oid, uris[&m.uri])).collect();
    Systems { uris, oids, by_oid, text: order.join("\n") + "\n" }
}

/// An OID as what it shares with others and its last number.
pub fn split(oid: &str) -> (&str, u16) {
    let (prefix, last) = oid.rsplit_once('.').unwrap_or_else(|| panic!("{oid}: one number"));
    (prefix, last.parse().unwrap_or_else(|e| panic!("{oid}: {e}")))
}

/// A minimal perfect hash table: for each bucket the seed that gives every text of it a place of its own, and the
/// texts by their place.
fn arrange<'a>(texts: &[&'a str]) -> (Vec<usize>, Vec<&'a str>) {
    let mut buckets: Vec<Vec<&'a str>> = vec![Vec::new(); BUCKETS];
    texts.iter().for_each(|t| buckets[hash(t) as usize % BUCKETS].push(t));
    let mut order: Vec<usize> = (0..BUCKETS).collect();
    order.sort_by_key(|b| std::cmp::Reverse(buckets[*b].len()));
    let mut places: Vec<Option<&str>> = vec![None; texts.len()];
    let mut seeds = vec![0; BUCKETS];
    for bucket in order {
        let wanted = |seed: u16| -> Vec<usize> {
            buckets[bucket].iter().map(|t| place(hash(t), seed, texts.len())).collect()
        };
        let fits = |seed: &u16| {
            let wanted = wanted(*seed);
            wanted.iter().collect::<BTreeSet<_>>().len() == wanted.len()
                && wanted.iter().all(|p| places[*p].is_none())
        };
        let seed = (0..=u16::MAX).find(fits).expect("a seed");
        seeds[bucket] = usize::from(seed);
        for (text, place) in buckets[bucket].iter().zip(wanted(seed)) {
            places[place] = Some(text);
        }
    }
    (seeds, places.into_iter().map(|p| p.expect("as many places as texts")).collect())
}

/// The same as in `terminology/src/system.rs`.
fn place(hash: u64, seed: u16, count: usize) -> usize {
    let mixed = (hash.rotate_left(23) ^ u64::from(seed)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    ((mixed * count as u64) >> 32) as usize
}
