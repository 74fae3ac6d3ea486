//! Each limit at N and at N + 1, and that large input costs no more than its bytes.

use synovia_hl7v2::{ErrorKind, Limits, ParseOptions, Splitter, parse, parse_with};

use crate::common::path;

fn at(input: &[u8], offset: u64, kind: ErrorKind, set: impl Fn(&mut Limits, usize), n: usize) {
    let mut options = ParseOptions::default();
    set(&mut options.limits, n);
    assert_eq!(parse_with(input, &options).unwrap().to_bytes(), input);
    set(&mut options.limits, n - 1);
    let error = parse_with(input, &options).map(|_| ()).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (kind, offset));
}

#[test]
fn each_at_its_edge() {
    let input = b"MSH|^~\\&|A\rPID|1|2|3333|4~4~4\rOBX|1\r";
    at(input, 35, ErrorKind::InputLimit, |l, n| l.max_input = n, input.len());
    at(input, 30, ErrorKind::SegmentLimit, |l, n| l.max_segments = n, 3);
    at(input, 11, ErrorKind::FieldLimit, |l, n| l.max_fields = n, 4);
    at(input, 24, ErrorKind::FieldLengthLimit, |l, n| l.max_field_len = n, 5);
    at(input, 24, ErrorKind::RepetitionLimit, |l, n| l.max_repetitions = n, 3);
}

#[test]
fn edits_make_no_more_than_the_limits() {
    let mut options = ParseOptions::default();
    options.limits.max_fields = 8;
    options.limits.max_repetitions = 3;
    let message = parse_with(b"MSH|^~\\&|A\rPID|1\r", &options).unwrap();
    for (text, fits) in [
        ("PID-8", true),
        ("PID-9", false),
        ("PID-1[3]", true),
        ("PID-1[4]", false),
        ("PID-1.8", true),
        ("PID-1.9", false),
        ("PID-1.1.8", true),
        ("PID-1.1.9", false),
    ] {
        let mut editor = message.edit();
        assert_eq!(editor.set(&path(text), "x").is_ok(), fits, "{text}");
        assert!(editor.finish().is_ok());
    }
}

#[test]
fn units_of_a_stream() {
    let input = b"MSH|^~\\&|A\rMSH|^~\\&|TOO LONG\rMSH|^~\\&|B\r";
    for step in 1..input.len() {
        let mut splitter = Splitter::with_max_unit(11);
        let mut found = Vec::new();
        for piece in input.chunks(step) {
            splitter.feed(piece);
            while let Some(unit) = splitter.next_unit() {
                found.push(unit.map(|u| u.offset).map_err(|e| (e.kind(), e.offset())));
            }
        }
        splitter.finish();
        while let Some(unit) = splitter.next_unit() {
            found.push(unit.map(|u| u.offset).map_err(|e| (e.kind(), e.offset())));
        }
        assert_eq!(found, [Ok(0), Err((ErrorKind::InputLimit, 11)), Ok(29)], "{step}");
    }
}

#[test]
fn an_endless_unit_is_not_kept() {
    let mut splitter = Splitter::with_max_unit(1000);
    splitter.feed(b"MSH|^~\\&|");
    let mut errors = 0;
    for piece in [[b'x'; 997], [0x0B; 997], [b'\r'; 997]].iter().cycle().take(3000) {
        splitter.feed(piece);
        while let Some(unit) = splitter.next_unit() {
            errors += usize::from(unit.is_err());
        }
        assert!(splitter.buffered() <= 1000 + 997 + 8);
    }
    assert_eq!(errors, 1);
}

#[test]
fn large_values_are_linear() {
    let header = b"MSH|^~\\&|A\rOBX|1|ED|||";
    let big = [&header[..], &vec![b'A'; 20_000_000], b"\r"].concat();
    let message = parse(&big).unwrap();
    assert_eq!(message.leaves().count(), 4);
    assert_eq!(message.get(&path("OBX-5.1.1")).unwrap().raw().len(), 20_000_000);
    let many = [&header[..], "a~".repeat(1_000_000).as_bytes(), b"a\r"].concat();
    let message = parse(&many).unwrap();
    assert_eq!(message.leaves().count(), 1_000_004);
    assert_eq!(message.get_all(&path("OBX-5.1")).count(), 1_000_001);
    assert_eq!(message.get(&path("OBX-5[1000001].1")).unwrap().raw(), b"a");
    let blank = [&header[..], &vec![b'\r'; 10_000_000]].concat();
    assert!(parse(&blank).unwrap().issues().len() <= 101);
    let segments = [&header[..], "\rP|1\rMSH|".repeat(500_000).as_bytes()].concat();
    let message = parse(&segments).unwrap();
    assert_eq!(message.view().segment_count(), 1_000_002);
    assert!(message.issues().len() <= 202);
}
