//! The concept maps of the C-CDA on FHIR guide.

use crate::pool::Pool;
use crate::{emit::Output, tsv};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

pub const COLUMNS: [&str; 11] = [
    "map",
    "source_vs",
    "target_vs",
    "source_system",
    "source_version",
    "source_code",
    "target_system",
    "target_version",
    "target_code",
    "target_display",
    "equivalence",
];
/// What a map does with a code it does not list stands beside the rows of the map.
const UNMAPPED: usize = COLUMNS.len();

pub fn generate(data: &Path, out: &mut Output) {
    let mut columns = COLUMNS.to_vec();
    columns.push("unmapped");
    let rows = tsv::read(data, "ccda-maps.tsv", &columns);
    let names: BTreeSet<&str> = rows.iter().map(|r| r[0].as_str()).collect();
    let equivalences = ["equivalent", "equal", "wider", "narrower", "inexact", "unmatched"];
    let mut pool = Pool::default();
    rows.iter().flatten().for_each(|t| pool.add(t));
    let placed = pool.place();

    let mut systems: Vec<(&str, &str)> =
        rows.iter().flat_map(|r| [(r[3].as_str(), r[4].as_str()), (r[6].as_str(), r[7].as_str())]).collect();
    systems.sort_unstable();
    systems.dedup();
    let system = |uri: &str, version: &str| {
        systems.iter().position(|s| *s == (uri, version)).expect("collected above")
    };
    let mut body = String::from("use crate::ccda_maps::{MapRow, Row};\n\n");
    let _ = writeln!(body, "pub(crate) static POOL: &str = include_str!(\"ccda_pool.txt\");\n");
    let _ =
        writeln!(body, "/// URI and version.\npub(crate) static SYSTEMS: [[u32; 2]; {}] = [", systems.len());
    for (uri, version) in &systems {
        let _ = writeln!(body, "    [{}, {}],", placed.reference(uri), placed.reference(version));
    }
    body.push_str("];\n\n");

    let mut maps = String::new();
    let mut lines = String::new();
    let mut start = 0;
    for name in &names {
        let mut of: Vec<&Vec<String>> = rows.iter().filter(|r| r[0] == *name).collect();
        // Rows of one source code stay in the order of the guide.
        of.sort_by(|a, b| (&a[5], &a[3]).cmp(&(&b[5], &b[3])));
        let first = of[0];
        assert!(of.iter().all(|r| r[1..3] == first[1..3]), "{name}: one map, one pair of value sets");
        let unmapped = of.iter().map(|r| r[UNMAPPED].as_str()).find(|u| !u.is_empty()).unwrap_or_default();
        let fixed = unmapped.strip_prefix("fixed:").unwrap_or_default();
        assert_eq!(
            fixed.is_empty(),
            unmapped.is_empty(),
            "{name}: an unmapped mode without an example so far"
        );
        let _ = writeln!(
            maps,
            "    MapRow {{ name: {}, source: {}, target: {}, unmapped: {}, start: {start}, count: {} }},",
            placed.reference(name),
            placed.reference(&first[1]),
            placed.reference(&first[2]),
            placed.reference(fixed),
            of.len()
        );
        start += of.len();
        for r in of {
            let _ = writeln!(
                lines,
                "    Row {{ source_system: {}, source_code: {}, target_system: {}, target_code: {}, target_display: {}, equivalence: {} }},",
                system(&r[3], &r[4]),
                placed.reference(&r[5]),
                system(&r[6], &r[7]),
                placed.reference(&r[8]),
                placed.reference(&r[9]),
                equivalences.iter().position(|e| *e == r[10]).expect("equivalence")
            );
        }
    }
    let _ = write!(body, "pub(crate) static MAPS: [MapRow; {}] = [\n{maps}];\n\n", names.len());
    let _ = write!(body, "pub(crate) static ROWS: [Row; {}] = [\n{lines}];\n", rows.len());
    out.text("ccda_pool.txt", rows.len(), placed.text);
    out.rust("ccda.rs", "ccda-maps.tsv", rows.len(), &body);
}
