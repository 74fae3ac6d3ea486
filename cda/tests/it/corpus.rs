//! Real files, when `SYNOVIA_CORPUS` names them.

use synovia_cda::{ErrorKind, ParseOptions, parse_fragment};

use crate::common::corpus;

#[test]
fn every_file_reads_and_is_the_same_once_written() {
    for (name, bytes) in corpus() {
        match parse_fragment(&bytes, &ParseOptions::default()) {
            Ok(document) => {
                let written = document.to_bytes();
                let again =
                    parse_fragment(&written, &ParseOptions::default()).expect("what was written reads");
                assert!(document == again, "{name}");
                assert!(again.to_bytes() == written, "{name}");
            }
            Err(error) => println!("{name}: {error}"),
        }
    }
    let _ = ErrorKind::NotCda;
}
