use crate::facts::{rows, some};
use std::collections::BTreeMap;
use synovia_terminology::{system_for_coding_system_name, v2_table, v2_tables};

#[test]
fn every_table_and_code_round_trips() {
    let mut codes: BTreeMap<&str, Vec<Vec<&str>>> = BTreeMap::new();
    for r in rows(include_str!("../../data/v2-codes.tsv")) {
        codes.entry(r[0]).or_default().push(r);
    }
    let facts = rows(include_str!("../../data/v2-tables.tsv"));
    assert_eq!((facts.len(), codes.values().map(Vec::len).sum::<usize>()), (628, 5897));
    assert_eq!(v2_tables().count(), facts.len());
    let mut used = 0;
    for t in facts {
        let table = v2_table(t[0]).unwrap();
        assert_eq!((table.number(), table.name(), table.oid().to_string().as_str()), (t[0], t[1], t[3]));
        let system_oid = table.system_oid().map(|oid| oid.to_string());
        assert_eq!((table.system_uri(), system_oid.as_deref()), (some(t[2]), some(t[4])), "{}", t[0]);
        let expected = codes.get(t[6]).map(Vec::as_slice).unwrap_or_default();
        assert_eq!(table.codes().count(), expected.len(), "{}", t[0]);
        for c in expected {
            let found = table.lookup(c[1]).unwrap();
            assert_eq!((found.code, found.display, found.status), (c[1], c[2], c[3]));
            assert_eq!(table.display(c[1]), Some(c[2]));
            used += 1;
        }
        assert_eq!(table.display("no such code"), None);
    }
    // Four groups of codes belong to two tables each.
    assert!(used > 5897);
    for number in ["", "1", "9999", "0001\t"] {
        assert_eq!(v2_table(number), None);
    }
}

#[test]
fn every_coding_system_name_round_trips() {
    for r in rows(include_str!("../../data/coding-systems.tsv")) {
        assert_eq!(system_for_coding_system_name(r[0]), some(r[1]), "{}", r[0]);
        assert_eq!(system_for_coding_system_name(&r[0].to_lowercase()), some(r[1]), "{}", r[0]);
    }
}

#[test]
fn v2_tables_are_coding_system_names() {
    let sex = Some("http://terminology.hl7.org/CodeSystem/v2-0001");
    for name in ["HL70001", "hl70001", " HL70001 ", "HL7001", "HL7-0001"] {
        assert_eq!(system_for_coding_system_name(name), sex, "{name}");
    }
    assert_eq!(system_for_coding_system_name("HL70399"), Some("urn:iso:std:iso:3166"));
    assert_eq!(
        system_for_coding_system_name("HL70136"),
        Some("http://terminology.hl7.org/CodeSystem/v2-0532")
    );
    for name in ["L", "99ABC", "", "HL7", "HL79999", "HL700001", "HL7nnnn", "ATC", &"X".repeat(33)] {
        assert_eq!(system_for_coding_system_name(name), None, "{name}");
    }
}
