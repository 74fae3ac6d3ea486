//! Brings the facts about code systems from a folder of extracted tables into `terminology/data`.
//!
//! Names, codes, displays, status and hierarchy are facts and come over; definitions and comments are texts of the
//! standards and stay where they are. Displays of SNOMED CT and LOINC stay there too.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Row = BTreeMap<String, String>;

/// Reads the extracted tables in `from` and writes the fact files of the code systems.
pub fn run(from: &Path, data: &Path) {
    let index = rows(from, "codesystems-index.tsv");
    let of = |origin: &str| index.iter().filter(|r| r["origin"] == origin).collect::<Vec<_>>();
    for (origin, name, facts) in [
        ("v2", "v2", "v2-tables.tsv"),
        ("v3", "v3", "v3-codesystems.tsv"),
        ("fhir", "tho", "tho-fhir-codesystems.tsv"),
    ] {
        write_systems(data, name, &of(origin));
        if name != "v2" {
            write_codes(data, name, &rows(from, facts));
        }
    }
    cdcrec(&rows(from, "cdcrec.tsv"), data);
    countries(&rows(from, "iso3166-1.tsv"), data);
    languages(&rows(from, "bcp47-subtags.tsv"), data);
    ccda_maps(&rows(from, "conceptmaps-ccda.tsv"), data);
}

/// The last part of a system's URI names it within its family.
fn local_name(uri: &str) -> &str {
    uri.rsplit('/').next().unwrap_or(uri)
}

fn write_systems(data: &Path, name: &str, systems: &[&Row]) {
    let lines = systems.iter().map(|r| {
        let case = if r["case_sensitive"] == "true" { "yes" } else { "no" };
        [
            local_name(&r["uri"]),
            &r["uri"],
            &r["oid"],
            &r["name"],
            &r["version"],
            &r["status"],
            &r["content"],
            case,
            &r["hierarchy_meaning"],
        ]
        .join("\t")
    });
    let head = "system\turi\toid\tname\tversion\tstatus\tcontent\tcase_sensitive\thierarchy";
    write(data, &format!("{name}-systems.tsv"), head, lines);
}

fn write_codes(data: &Path, name: &str, codes: &[Row]) {
    let lines = codes.iter().map(|r| {
        [
            local_name(&r["cs_uri"]),
            &r["code"],
            &r["display"],
            &r["parents"],
            &r["status"],
            if r["not_selectable"] == "true" { "no" } else { "" },
            &r["synonym_codes"],
        ]
        .join("\t")
    });
    write(
        data,
        &format!("{name}-codes.tsv"),
        "system\tcode\tdisplay\tparents\tstatus\tselectable\tsynonyms",
        lines,
    );
}

fn cdcrec(codes: &[Row], data: &Path) {
    let lines = codes.iter().map(|r| pick(r, &["kind", "code", "display", "parents", "status"]));
    write(data, "cdcrec-codes.tsv", "kind\tcode\tdisplay\tparents\tstatus", lines);
}

/// The source gives the United Kingdom in two halves, one without its two-letter code and one with nothing else.
fn countries(rows: &[Row], data: &Path) {
    let columns = ["alpha2", "alpha3", "numeric", "name"];
    let half = |r: &&Row| r["alpha2"].is_empty() && r["alpha3"] == "GBR";
    let kingdom = rows.iter().find(half).expect("the row of GBR without its two-letter code").clone();
    let lines = rows.iter().filter(|r| !half(r)).map(|r| {
        let mut row = r.clone();
        if row["alpha2"] == "GB" {
            for column in ["alpha3", "numeric"] {
                row.insert(column.to_owned(), kingdom[column].clone());
            }
        }
        pick(&row, &columns)
    });
    write(data, "countries.tsv", &columns.join("\t"), lines);
}

fn languages(rows: &[Row], data: &Path) {
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
    write(data, "languages.tsv", &columns.join("\t"), rows.iter().map(|r| pick(r, &columns)));
}

/// Systems whose texts are licensed: the maps keep the bare codes.
const LICENSED: [&str; 2] = ["http://snomed.info/sct", "http://loinc.org"];

fn ccda_maps(rows: &[Row], data: &Path) {
    let columns = [&crate::ccda::COLUMNS[..], &["unmapped"]].concat();
    let lines = rows.iter().map(|r| {
        let mut row = r.clone();
        if LICENSED.contains(&r["target_system"].as_str()) {
            row.insert("target_display".to_owned(), String::new());
        }
        for side in ["source_system", "target_system"] {
            let (system, version) = r[side].split_once('|').unwrap_or((&r[side], ""));
            row.insert(side.to_owned(), system.to_owned());
            row.insert(side.replace("system", "version"), version.to_owned());
        }
        pick(&row, &columns)
    });
    write(data, "ccda-maps.tsv", &columns.join("\t"), lines);
}

fn pick(row: &Row, columns: &[&str]) -> String {
    columns.iter().map(|c| row[*c].as_str()).collect::<Vec<_>>().join("\t")
}

fn rows(folder: &Path, name: &str) -> Vec<Row> {
    let text = fs::read_to_string(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    lines
        .map(|l| {
            let fields: Vec<&str> = l.split('\t').collect();
            assert_eq!(fields.len(), head.len(), "{name}: columns");
            head.iter().zip(fields).map(|(h, f)| ((*h).to_owned(), f.trim().to_owned())).collect()
        })
        .collect()
}

fn write(data: &Path, name: &str, head: &str, lines: impl Iterator<Item = String>) {
    let mut text = format!("{head}\n");
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    fs::write(data.join(name), text).unwrap_or_else(|e| panic!("{name}: {e}"));
}
