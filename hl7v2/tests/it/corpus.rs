//! Real files, when `SYNOVIA_CORPUS` names them.

use synovia_hl7v2::{Delimiters, ErrorKind, UnitKind, parse, parse_with, split};

use crate::common::corpus;

#[test]
fn every_file_comes_back_byte_for_byte() {
    for (name, bytes) in corpus() {
        if let Ok(message) = parse(&bytes) {
            assert_eq!(message.to_bytes(), bytes, "{name}");
        }
        let joined: Vec<u8> = split(&bytes).flat_map(|unit| unit.bytes.to_vec()).collect();
        assert_eq!(joined, bytes, "{name}");
        for unit in split(&bytes).filter(|unit| unit.kind == UnitKind::Message) {
            match parse_with(unit.bytes, &unit.options()) {
                Ok(message) => assert_eq!(message.to_bytes(), unit.bytes, "{name}"),
                Err(error) => {
                    assert!(
                        matches!(error.kind(), ErrorKind::BadDelimiter | ErrorKind::DuplicateDelimiter),
                        "{name}: {error}"
                    );
                    let mut options = unit.options();
                    options.fallback = Some(Delimiters::default());
                    assert_eq!(parse_with(unit.bytes, &options).unwrap().to_bytes(), unit.bytes, "{name}");
                }
            }
        }
    }
}

#[test]
fn editing_a_leaf_changes_its_bytes_only() {
    for (name, bytes) in corpus() {
        for unit in split(&bytes).filter(|unit| unit.kind == UnitKind::Message) {
            let Ok(message) = parse_with(unit.bytes, &unit.options()) else { continue };
            let leaves: Vec<_> = message.leaves().collect();
            // All leaves of small messages, every n-th of large ones.
            for leaf in leaves.iter().step_by(1 + leaves.len() / 400) {
                let mut editor = message.edit();
                editor
                    .set(&leaf.path(), "new value")
                    .unwrap_or_else(|error| panic!("{name}: {leaf}: {error}"));
                let start = usize::try_from(leaf.offset - unit.offset).unwrap();
                let expected =
                    [&unit.bytes[..start], b"new value", &unit.bytes[start + leaf.raw.len()..]].concat();
                assert!(editor.to_bytes() == expected, "{name}: {leaf}");
            }
        }
    }
}
