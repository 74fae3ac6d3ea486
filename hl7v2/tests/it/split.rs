//! Files of many messages.

use synovia_hl7v2::{Splitter, UnitKind, parse_with, split};

use UnitKind::{BatchHeader, BatchTrailer, FileHeader, FileTrailer, Message, Other};

const FILE: &[u8] = b"\xEF\xBB\xBFnotes\r\nFHS|^~\\&|F\r\nBHS$^~\\&$B\rstray\r\n\x0bMSH|^~\\&|A\rPID|1\r\n\r\n\x1c\r\x0bMSH$^~\\&$B\rZZZ$x\rBTS$2\r\rFTS$1\rafter";

#[test]
fn every_kind() {
    let units: Vec<_> = split(FILE).map(|unit| (unit.kind, unit.bytes)).collect();
    let expected: [(UnitKind, &[u8]); 9] = [
        (Other, b"\xEF\xBB\xBFnotes\r\n"),
        (FileHeader, b"FHS|^~\\&|F\r\n"),
        (BatchHeader, b"BHS$^~\\&$B\r"),
        (Other, b"stray\r\n"),
        (Message, b"\x0bMSH|^~\\&|A\rPID|1\r\n\r\n\x1c\r"),
        (Message, b"\x0bMSH$^~\\&$B\rZZZ$x\r"),
        (BatchTrailer, b"BTS$2\r\r"),
        (FileTrailer, b"FTS$1\r"),
        (Other, b"after"),
    ];
    assert_eq!(units, expected);
    for unit in split(FILE).skip(1) {
        let message = parse_with(unit.bytes, &unit.options()).unwrap();
        assert_eq!(message.view().base(), unit.offset);
    }
    let trailer = split(FILE).nth(6).unwrap();
    assert_eq!(parse_with(trailer.bytes, &trailer.options()).unwrap().leaves().count(), 1);
}

/// Feeds `input` in pieces of the given sizes, over and over.
pub fn streamed(input: &[u8], sizes: &[usize]) -> Vec<(UnitKind, Vec<u8>, u64)> {
    let mut splitter = Splitter::new();
    let mut out = Vec::new();
    let mut rest = input;
    let mut sizes = sizes.iter().cycle();
    loop {
        let size = rest.len().min(*sizes.next().expect("sizes to feed by"));
        splitter.feed(&rest[..size]);
        rest = &rest[size..];
        if rest.is_empty() {
            splitter.finish();
        }
        while let Some(unit) = splitter.next_unit() {
            let unit = unit.expect("no unit beyond the limit");
            out.push((unit.kind, unit.bytes.to_vec(), unit.offset));
        }
        if rest.is_empty() {
            return out;
        }
    }
}

#[test]
fn any_split_gives_the_same_units() {
    let whole: Vec<_> = split(FILE).map(|unit| (unit.kind, unit.bytes.to_vec(), unit.offset)).collect();
    for size in 1..=FILE.len() {
        assert_eq!(streamed(FILE, &[size]), whole, "{size}");
    }
}

#[test]
fn nothing_in_nothing_out() {
    assert_eq!(split(b"").count(), 0);
    assert_eq!(split(b"\r\n").map(|unit| unit.kind).collect::<Vec<_>>(), [Other]);
    assert_eq!(split(b"\xEF").map(|unit| unit.kind).collect::<Vec<_>>(), [Other]);
    assert_eq!(split(b"MS").map(|unit| unit.kind).collect::<Vec<_>>(), [Other]);
}
