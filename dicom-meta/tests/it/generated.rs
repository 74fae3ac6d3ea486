//! The generated tables against the facts they are from: every row is found again.

use synovia_dicom_meta::{Encoding, Tag, TransferSyntax, Vr, dictionary, tags, uid};

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().skip(1).map(|line| line.split('\t').collect())
}

fn tag(digits: &str) -> Tag {
    Tag::from_u32(u32::from_str_radix(digits, 16).expect("a tag"))
}

#[test]
fn every_attribute_is_found_by_tag_and_keyword() {
    let mut count = 0;
    for row in rows(include_str!("../../data/attributes.tsv")) {
        let masked = row[0].contains('x');
        for digit in ["0", "2", "E"] {
            let tag = tag(&row[0].replace('x', digit));
            let found = dictionary::lookup(tag).expect("known");
            if found.repeating == masked {
                let vrs: Vec<String> = found.vrs.iter().map(|vr| vr.to_string()).collect();
                let mut expected: Vec<&str> = row[3].split('/').filter(|vr| *vr != "NONE").collect();
                expected.sort_unstable();
                assert_eq!(vrs, expected, "{}", row[0]);
                assert_eq!((found.keyword, found.name, found.vm), (row[1], row[2], row[4]));
                assert_eq!(found.retired, row[5] == "Y");
            } else {
                // An attribute of its own among those of a range.
                assert!(masked, "{}", row[0]);
            }
        }
        if !row[1].is_empty() {
            let by_keyword = dictionary::tag(row[1]).expect("known");
            assert_eq!(dictionary::lookup(by_keyword).expect("known").keyword, row[1]);
            if !masked {
                assert_eq!(dictionary::keyword(tag(row[0])), Some(row[1]));
            }
        }
        count += 1;
    }
    assert_eq!(dictionary::attributes().count(), count);
    assert_eq!(tags::REQUEST_ATTRIBUTES_SEQUENCE, Tag::new(0x0040, 0x0275));
}

#[test]
fn every_uid_and_transfer_syntax_is_found() {
    for row in rows(include_str!("../../data/uids.tsv")) {
        let found = uid::lookup(row[0]).expect("known");
        assert_eq!([found.keyword, found.name, found.kind], row[1..4]);
    }
    for row in rows(include_str!("../../data/transfer-syntaxes.tsv")) {
        let found = TransferSyntax::lookup(row[0].as_bytes()).expect("known");
        let flags = [found.is_deflated(), found.is_encapsulated(), found.is_by_reference()];
        assert_eq!(flags.map(|flag| if flag { "Y" } else { "N" }), row[3..6]);
        if row[2] == "xml" {
            assert!(found.is_xml());
            continue;
        }
        let encoding = match (row[1], row[2]) {
            ("little", "implicit") => Encoding::ImplicitLittle,
            ("little", "explicit") => Encoding::ExplicitLittle,
            ("big", "explicit") => Encoding::ExplicitBig,
            other => panic!("{other:?}"),
        };
        assert_eq!(found.encoding(), encoding, "{}", row[0]);
    }
}

#[test]
fn every_vr_is_found() {
    for row in rows(include_str!("../../data/vrs.tsv")) {
        let vr = Vr::from_bytes(*row[0].as_bytes().first_chunk().expect("two letters"));
        let info = vr.info().expect("known");
        assert_eq!((info.name, info.long), (row[1], row[2] == "32"));
        assert_eq!((info.fixed, info.multiple), (row[5] == "Y", row[6] == "Y"));
    }
}

#[test]
fn the_facts_are_those_that_were_signed_for() {
    let sources = include_str!("../../data/SOURCES.toml");
    let files = [
        ("attributes.tsv", include_str!("../../data/attributes.tsv")),
        ("charsets.tsv", include_str!("../../data/charsets.tsv")),
        ("private-attributes.tsv", include_str!("../../data/private-attributes.tsv")),
        ("transfer-syntaxes.tsv", include_str!("../../data/transfer-syntaxes.tsv")),
        ("uids.tsv", include_str!("../../data/uids.tsv")),
        ("vrs.tsv", include_str!("../../data/vrs.tsv")),
    ];
    for (name, text) in files {
        let rows = text.lines().count() - 1;
        assert!(sources.contains(&format!("file = \"{name}\"\nrows = {rows}\n")), "{name}");
    }
}
