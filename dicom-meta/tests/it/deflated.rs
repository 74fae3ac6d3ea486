//! Deflated data sets in pieces.

use synovia_dicom_meta::{
    ErrorKind, ParseOptions, Parser, TransferSyntax, WriteOptions, parse, parse_with, tags,
};

use crate::common::{element, file};
use crate::split::{told, two};

/// A file whose data set is deflated.
fn deflated(data_set: &[u8]) -> Vec<u8> {
    let plain = file("1.2.840.10008.1.2.1", data_set);
    let mut options = WriteOptions::default();
    let uid = TransferSyntax::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN;
    options.transfer_syntax = TransferSyntax::lookup(uid.as_bytes());
    parse(&plain).unwrap().write_with(&options).unwrap()
}

#[test]
fn what_stands_behind_a_deflated_stream_is_told_wherever_reading_stopped() {
    let long = element(0x40, 0xA160, "UT", &[b"unlike ".repeat(5_000), b"x".to_vec()].concat());
    for data_set in [[element(8, 0x60, "CS", b"CT"), element(0x10, 0x10, "PN", b"A^B ")].concat(), long] {
        let sound = deflated(&data_set);
        // One null byte may be there already, to make the length even.
        for (after, cut) in [(&b""[..], 0), (b"abc", 0), (b"\0\0", 0), (b"", 2), (b"", 20)] {
            let bytes = [&sound[..sound.len() - cut], after].concat();
            for until in [None, Some(tags::PATIENT_NAME), Some(tags::MODALITY)] {
                let mut options = ParseOptions::default();
                options.filter.until = until;
                let whole = told(Parser::with_options(options.clone()), [&bytes[..]].into_iter(), false);
                for at in 1..bytes.len() {
                    let cut = told(Parser::with_options(options.clone()), two(&bytes, at), false);
                    assert!(cut == whole, "cut at {at}: {cut:?} {whole:?}");
                }
                let bytewise = told(Parser::with_options(options.clone()), bytes.chunks(1), false);
                assert_eq!(bytewise, whole);
                let set = parse_with(&bytes, &options).unwrap();
                let findings: Vec<_> = set.issues().iter().map(ToString::to_string).collect();
                assert_eq!(whole.findings, findings, "the index says the same");
                assert_eq!(findings.is_empty(), cut == 0 && after.is_empty(), "{findings:?}");
            }
        }
    }
}

#[test]
fn what_inflates_beyond_the_limit_is_refused() {
    let zeros = element(0x40, 0xA160, "UT", &b" ".repeat(100_000));
    let bytes = deflated(&zeros);
    let with = |most: usize| {
        let mut options = ParseOptions::default();
        options.limits.max_inflate_ratio = 1;
        options.limits.min_inflated = most;
        parse_with(&bytes, &options)
    };
    let whole = parse(&bytes).unwrap();
    let head = whole.elements().next().unwrap().header_offset();
    let inflated = whole.bytes().len() - usize::try_from(head).unwrap();
    assert!(bytes.len() < 1_000 && inflated > 100_000);
    assert!(with(inflated).unwrap().issues().is_empty());
    assert_eq!(with(inflated - 1).unwrap_err().kind(), ErrorKind::InflateLimit);
}
