//! Real files, when `SYNOVIA_CORPUS` names them.

use synovia_cda::{ErrorKind, ParseOptions, parse, parse_fragment};

use crate::canonical::canonical;
use crate::common::corpus;

/// Files that are not well-formed, which no reader can read.
const BROKEN: [(&str, ErrorKind); 2] =
    [("FC-patient.xml", ErrorKind::Empty), ("Basic_Occupation_Observation_Example.xml", ErrorKind::Mismatch)];

#[test]
fn every_well_formed_file_reads() {
    for (name, bytes) in corpus() {
        let read = parse_fragment(&bytes, &ParseOptions::default());
        match BROKEN.iter().find(|(broken, _)| name.ends_with(broken)) {
            Some((_, kind)) => assert_eq!(read.map(|_| ()).unwrap_err().kind(), *kind, "{name}"),
            None => assert!(read.is_ok(), "{name}: {}", read.unwrap_err()),
        }
    }
}

#[test]
fn every_file_is_written_as_it_was_read() {
    let (mut files, mut identical) = (0u32, 0u32);
    for (name, bytes) in corpus() {
        let Ok(document) = parse_fragment(&bytes, &ParseOptions::default()) else { continue };
        let written = document.to_bytes();
        files += 1;
        identical += u32::from(written == bytes);
        let text = |bytes: &[u8]| canonical(std::str::from_utf8(bytes).unwrap());
        assert!(text(&written) == text(&bytes), "{name}");
        let again = parse_fragment(&written, &ParseOptions::default()).unwrap();
        assert!(document == again && again.to_bytes() == written, "{name}");
    }
    println!("{identical} of {files} files byte for byte");
    assert!(files == 0 || identical * 100 >= files * 95, "{identical} of {files} byte for byte");
}

#[test]
fn documents_and_copies_of_them_are_equal() {
    for (name, bytes) in corpus() {
        let Ok(document) = parse(&bytes) else { continue };
        let copy = document.clone();
        assert!(copy == document && copy.to_bytes() == document.to_bytes(), "{name}");
        let owned = document.clone().into_owned();
        assert!(owned.to_bytes() == document.to_bytes(), "{name}");
        assert!(owned.leaves().eq(document.leaves()), "{name}");
    }
}
