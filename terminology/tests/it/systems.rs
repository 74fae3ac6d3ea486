use crate::facts::rows;
use synovia_terminology::{System, SystemKind, oid_for_uri, uri_for_oid};

#[test]
fn every_system_round_trips() {
    for r in rows(include_str!("../../data/systems.tsv")) {
        let (oid, uri) = (r[0], r[1]);
        let (for_oid, for_uri) = (matches!(r[4], "both" | "oid"), matches!(r[4], "both" | "uri"));
        assert_eq!(uri_for_oid(oid) == Some(uri), for_oid, "{r:?}");
        assert_eq!(oid_for_uri(uri).is_some_and(|found| found == oid), for_uri, "{r:?}");
        let system = System::by_uri(uri).unwrap();
        assert_eq!(system.uri(), uri);
        if for_uri {
            assert_eq!(system.kind() == SystemKind::Identifier, r[2] == "identifier");
            assert_eq!(system.is_retired(), r[3] == "retired", "{r:?}");
        }
        if for_oid {
            assert_eq!(uri_for_oid(&format!("urn:oid:{oid}")), Some(uri));
            assert!(oid_for_uri(&format!("urn:oid:{oid}")).is_some(), "{r:?}");
        }
    }
}

#[test]
fn every_alias_round_trips() {
    for r in rows(include_str!("../../data/system-aliases.tsv")) {
        if r[0] == "oid" {
            assert_eq!(uri_for_oid(r[1]), Some(r[2]), "{r:?}");
        } else {
            assert_eq!(System::by_uri(r[1]).map(System::uri), Some(r[2]), "{r:?}");
            assert_eq!(oid_for_uri(r[1]), oid_for_uri(r[2]), "{r:?}");
        }
    }
}

#[test]
fn preferred_names_follow_the_rule() {
    assert_eq!(uri_for_oid("2.16.840.1.113883.4.6"), Some("http://hl7.org/fhir/sid/us-npi"));
    assert_eq!(uri_for_oid("2.16.840.1.113883.12.1"), Some("http://terminology.hl7.org/CodeSystem/v2-0001"));
    assert_eq!(uri_for_oid("2.16.840.1.113883.18.2"), Some("http://terminology.hl7.org/CodeSystem/v2-0001"));
    // Active before retired; a URI with two OIDs has the lower one.
    assert_eq!(uri_for_oid("2.16.840.1.113883.6.101"), Some("http://nucc.org/provider-taxonomy"));
    assert!(!System::by_oid("2.16.840.1.113883.6.101").unwrap().is_retired());
    assert_eq!(oid_for_uri("http://hl7.org/fhir/sid/icd-9-cm").unwrap(), "2.16.840.1.113883.6.103");
    // A name that only an OID stands for is known, without an OID of its own.
    let ten = "http://terminology.hl7.org/CodeSystem/v2-0010";
    assert_eq!((uri_for_oid("2.16.840.1.113883.12.10"), oid_for_uri(ten)), (Some(ten), None));
    assert_eq!(System::by_uri(ten).map(System::uri), Some(ten));
    // A placeholder OID names no one system.
    assert_eq!(uri_for_oid("2.16.840.1.113883.4.642.1.0"), None);
    for unknown in [
        "",
        "urn:oid:",
        "1.2",
        "http://loinc.org/",
        "2.16.840.1.113883.6.1\t",
        "2.16.840.1.113883.6.01",
        "2.16.840.1.113883.6.+1",
        "2.16.840.1.113883.6.65537",
    ] {
        assert_eq!((uri_for_oid(unknown), oid_for_uri(unknown)), (None, None), "{unknown}");
    }
}
