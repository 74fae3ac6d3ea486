//! The generated tables against the facts they are from: every row is found again.

use synovia_hl7v2::SegmentId;
use synovia_hl7v2::schema::{self, Version};

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().skip(1).map(|line| line.split('\t').collect())
}

fn id(name: &str) -> SegmentId {
    name.parse().expect("a segment id")
}

fn version(name: &str) -> Version {
    Version::from_name(name.as_bytes()).expect("a version")
}

#[test]
fn every_segment_and_field_is_found() {
    for row in rows(include_str!("../../data/segments.tsv")) {
        let info = schema::segment(id(row[0])).expect("known");
        assert_eq!((info.name, info.first, info.last), (row[1], version(row[2]), version(row[3])));
    }
    for row in rows(include_str!("../../data/fields.tsv")) {
        let info = schema::field(id(row[0]), row[1].parse().expect("a number")).expect("known");
        assert_eq!(info.name, row[2]);
        assert_eq!(info.table.map(|table| format!("{table:04}")).unwrap_or_default(), row[3]);
    }
}

#[test]
fn every_rule_is_found_in_each_of_its_versions() {
    for row in rows(include_str!("../../data/field-rules.tsv")) {
        let (from, to) = (version(row[2]), version(row[3]));
        for version in Version::ALL.iter().filter(|v| (from..=to).contains(*v)) {
            let number = row[1].parse().expect("a number");
            let info = schema::field_in(id(row[0]), number, *version).expect("known");
            let max = info.max.map_or("*".to_owned(), |max| max.to_string());
            let datatype = if info.withdrawn { "-" } else { info.datatype };
            assert_eq!([datatype, &info.min.to_string(), &max], row[4..7], "{}-{}", row[0], row[1]);
            assert!(schema::field_count(id(row[0]), *version) >= Some(number));
        }
    }
}

#[test]
fn every_table_of_a_version_is_found() {
    for row in rows(include_str!("../../data/field-tables.tsv")) {
        let (from, to) = (version(row[2]), version(row[3]));
        for version in Version::ALL.iter().filter(|v| (from..=to).contains(*v)) {
            let info =
                schema::field_in(id(row[0]), row[1].parse().expect("a number"), *version).expect("known");
            let table = info.table.map(|table| format!("{table:04}")).unwrap_or_default();
            assert_eq!(table, row[4], "{}-{} in {version}", row[0], row[1]);
        }
    }
    let table = |version| schema::field_in(SegmentId::PRB, 1, version).and_then(|field| field.table);
    assert_eq!((table(Version::V2_6), table(Version::V2_8)), (Some(287), Some(206)));
}

#[test]
fn every_component_is_found() {
    for row in rows(include_str!("../../data/components.tsv")) {
        let info = schema::component(row[0], row[1].parse().expect("a number")).expect("known");
        assert_eq!((info.name, info.datatype), (row[2], row[3]));
        assert_eq!((info.first, info.last), (version(row[4]), version(row[5])));
        assert_eq!(schema::datatype(row[0].as_bytes()), Some(row[0]));
    }
}

#[test]
fn every_length_and_component_rule_is_found_in_each_of_its_versions() {
    for row in rows(include_str!("../../data/lengths.tsv")) {
        let (from, to) = (version(row[2]), version(row[3]));
        for version in Version::ALL.iter().filter(|v| (from..=to).contains(*v)) {
            let info = schema::field_in(id(row[0]), row[1].parse().expect("a number"), *version);
            // A few positions have a length in versions that have no such field.
            let length = info.map_or(Some(row[4].to_owned()), |info| info.length.map(|l| l.to_string()));
            assert_eq!(length.as_deref(), Some(row[4]), "{row:?}");
        }
    }
    for row in rows(include_str!("../../data/component-rules.tsv")) {
        let (from, to) = (version(row[2]), version(row[3]));
        for version in Version::ALL.iter().filter(|v| (from..=to).contains(*v)) {
            let info =
                schema::component_in(row[0], row[1].parse().expect("a number"), *version).expect("known");
            let length = info.length.map(|l| l.to_string()).unwrap_or_default();
            let table = info.table.map(|t| format!("{t:04}")).unwrap_or_default();
            let kind = if info.withdrawn { "-" } else { info.datatype };
            assert_eq!([kind, &u8::from(info.required).to_string(), &length, &table], row[4..8], "{row:?}");
            assert_eq!(schema::datatype_version(row[0], *version), Some(*version));
        }
    }
}

#[test]
fn the_facts_are_those_that_were_signed_for() {
    let sources = include_str!("../../data/SOURCES.toml");
    let files = [
        ("versions.tsv", include_str!("../../data/versions.tsv")),
        ("segments.tsv", include_str!("../../data/segments.tsv")),
        ("fields.tsv", include_str!("../../data/fields.tsv")),
        ("field-rules.tsv", include_str!("../../data/field-rules.tsv")),
        ("components.tsv", include_str!("../../data/components.tsv")),
        ("structures.tsv", include_str!("../../data/structures.tsv")),
        ("events.tsv", include_str!("../../data/events.tsv")),
        ("datatypes.tsv", include_str!("../../data/datatypes.tsv")),
        ("view-names.tsv", include_str!("../../data/view-names.tsv")),
        ("selectors.tsv", include_str!("../../data/selectors.tsv")),
        ("queries.tsv", include_str!("../../data/queries.tsv")),
        ("lengths.tsv", include_str!("../../data/lengths.tsv")),
        ("field-tables.tsv", include_str!("../../data/field-tables.tsv")),
        ("component-rules.tsv", include_str!("../../data/component-rules.tsv")),
        ("codes.tsv", include_str!("../../data/codes.tsv")),
    ];
    for (name, text) in files {
        let rows = text.lines().count() - 1;
        assert!(sources.contains(&format!("file = \"{name}\"\nrows = {rows}\n")), "{name}");
    }
}
