//! The push parser: the same events for every split of the input, and those of the index.

use synovia_dicom_meta::{
    ErrorKind, Event, EventKind, Inflate, InflateError, Inflated, ParseOptions, Parser, parse, visit,
};

use crate::common::{corpus, element, file, item};

/// What is compared of an event: all of it.
type Seen = (EventKind, u32, u32, usize, u64, u8, Option<u32>, Option<Vec<u8>>);

fn seen(event: &Event<'_>) -> Seen {
    let value = event.value.map(<[u8]>::to_vec);
    let (tag, length) = (event.tag.to_u32(), event.header_length);
    (event.kind, tag, event.item, event.depth, event.range().end, length, event.length, value)
}

/// The events of an input in pieces, what ended them, and the findings.
#[derive(Debug, PartialEq, Default)]
pub struct Told {
    events: Vec<Seen>,
    places: Vec<String>,
    pub findings: Vec<String>,
}

fn events<'i>(pieces: impl Iterator<Item = &'i [u8]>, max_value: usize, places: bool) -> Told {
    let mut options = ParseOptions::default();
    options.max_value = max_value;
    told(Parser::with_options(options), pieces, places)
}

pub fn told<'i>(mut parser: Parser, pieces: impl Iterator<Item = &'i [u8]>, places: bool) -> Told {
    let mut out = Told::default();
    let mut failed = false;
    for mut piece in pieces.chain([&[][..]]) {
        if piece.is_empty() {
            parser.finish();
        }
        loop {
            match parser.next_event(&mut piece) {
                Ok(Some(event)) => {
                    out.events.push(seen(&event));
                    if places {
                        out.places.push(parser.location().to_string());
                    }
                }
                Ok(None) => break,
                Err(error) => {
                    assert!(!failed);
                    failed = true;
                    out.findings.push(error.to_string());
                }
            }
        }
        assert!(piece.is_empty(), "all of a piece is taken");
    }
    out.findings.extend(parser.issues().iter().map(ToString::to_string));
    out
}

pub fn two(bytes: &[u8], at: usize) -> impl Iterator<Item = &[u8]> {
    [&bytes[..at], &bytes[at..]].into_iter().filter(|piece| !piece.is_empty())
}

fn check(name: &str, bytes: &[u8]) {
    for max_value in [0, 20, usize::MAX] {
        let whole = || [bytes].into_iter().filter(|b| !b.is_empty());
        let with_places = events(whole(), max_value, true);
        assert_eq!(
            events(bytes.chunks(1), max_value, true),
            with_places,
            "{name}: byte by byte, {max_value}"
        );
        let whole = Told { places: Vec::new(), ..with_places };
        // Every position, without values; with those of some length every third, in turn with the length.
        let step = if max_value == 0 { 1 } else { 3 };
        for at in (1..bytes.len()).step_by(step) {
            let cut = events(two(bytes, at), max_value, false);
            assert!(cut == whole, "{name}: cut at {at}, {max_value}: {cut:#?} {whole:#?}");
        }
    }
}

#[test]
fn every_split_of_every_small_file_gives_the_same_events() {
    for (name, bytes) in corpus() {
        if bytes.len() <= 4096 {
            check(&name, &bytes);
        }
    }
}

#[test]
fn every_split_of_a_rich_file_gives_the_same_events() {
    let inner = [element(8, 0x1150, "UI", b"1.2\0"), element(8, 0x1155, "UI", b"1.2.3\0")].concat();
    let sequence = element(8, 0x1140, "SQ", &[item(&inner), item(b""), item(&inner)].concat());
    let undefined = b"\x08\0\x15\x11SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF\x08\0\x60\0CS\x02\0CT\xFE\xFF\x0D\xE0\0\0\0\0\xFE\xFF\xDD\xE0\0\0\0\0";
    let pixels = b"\xE0\x7F\x10\0OB\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0\0\0\0\0\xFE\xFF\0\xE0\x04\0\0\0abcd\xFE\xFF\xDD\xE0\0\0\0\0";
    let data_set = [element(8, 0x60, "CS", b"CT"), undefined.to_vec(), sequence, pixels.to_vec()].concat();
    let bytes = file("1.2.840.10008.1.2.4.50", &data_set);
    check("rich", &bytes);
    for end in [bytes.len() - 1, bytes.len() - 9, 300, 200, 140] {
        check("cut", &bytes[..end]);
    }
}

/// Takes eight bytes at a time and no fewer, and gives them back as they are; the last have a zero in front.
struct Eights;

impl Inflate for Eights {
    fn inflate(&mut self, input: &[u8], output: &mut [u8]) -> Result<Inflated, InflateError> {
        let Some(eight) = input.first_chunk::<8>() else { return Ok(Inflated::default()) };
        output[..8].copy_from_slice(eight);
        Ok(Inflated { read: 8, written: 8, done: eight[0] == 0 })
    }
}

#[test]
fn an_inflater_that_wants_more_than_there_is_gets_it_with_what_follows() {
    let stream = [element(8, 0x60, "CS", b"CT      "), element(8, 0x70, "LO", b"")].concat();
    let bytes = file("1.2.840.10008.1.2.1.99", &stream);
    let parser = || Parser::new().with_inflater(Box::new(Eights));
    let whole = told(parser(), [&bytes[..]].into_iter(), false);
    assert_eq!(whole.events.len(), 4, "{whole:?}");
    // The stream has no end: that is said once, after all that could be read.
    assert_eq!(whole.findings.len(), 1, "{whole:?}");
    for at in 1..bytes.len() {
        assert_eq!(told(parser(), two(&bytes, at), false), whole, "cut at {at}");
    }
    let short = &bytes[..bytes.len() - 3];
    let cut = told(parser(), [short].into_iter(), false);
    assert_eq!((cut.events.len(), cut.findings.len()), (3, 1), "{cut:?}");
    assert_eq!(told(parser(), short.chunks(1), false), cut);
}

#[test]
fn events_are_those_of_the_index() {
    for (name, bytes) in corpus() {
        let Ok(data_set) = parse(&bytes) else { continue };
        let mut parser = Parser::new();
        parser.finish();
        let mut rest = &bytes[..];
        let mut places = Vec::new();
        while let Some(event) = parser.next_event(&mut rest).unwrap() {
            let (kind, range, tag) = (event.kind, event.range(), event.tag);
            if kind == EventKind::Element && tag.group() != 2 && event.depth == 0 {
                places.push((tag, range.start));
            }
        }
        let elements = data_set.elements().filter(|e| !e.is_sequence() && !e.is_encapsulated());
        let expected: Vec<_> =
            elements.filter(|e| e.tag().group() != 2).map(|e| (e.tag(), e.offset())).collect();
        assert_eq!(places, expected, "{name}");
        assert_eq!(parser.issues().len(), data_set.issues().len(), "{name}");
    }
}

#[test]
fn visiting_tells_the_same() {
    for (name, bytes) in corpus() {
        let mut visited = Told::default();
        let result = visit(&bytes, &ParseOptions::default(), |event| visited.events.push(seen(event)));
        match &result {
            Ok(issues) => visited.findings.extend(issues.iter().map(ToString::to_string)),
            Err(error) if error.kind() == ErrorKind::NoInflater => continue,
            Err(error) => visited.findings.push(error.to_string()),
        }
        let whole = [&bytes[..]].into_iter().filter(|b| !b.is_empty());
        let mut pushed = events(whole, 0, false);
        if result.is_err() {
            pushed.findings.truncate(1);
        }
        assert!(visited == pushed, "{name}: {visited:?} {pushed:?}");
        for size in [7, 100, 5000] {
            let mut parser = Parser::new();
            let mut fed = Vec::new();
            for chunk in bytes.chunks(size) {
                if parser.feed(chunk, |event| fed.push(seen(event))).is_err() {
                    break;
                }
            }
            parser.finish();
            let _ = parser.feed(&[], |event| fed.push(seen(event)));
            assert!(fed == visited.events, "{name}: fed by {size}");
        }
    }
}

#[test]
fn no_more_than_a_header_is_kept() {
    let pixels = element(0x7FE0, 0x10, "OW", &vec![7; 1_000_000]);
    let bytes = file("1.2.840.10008.1.2.1", &[element(8, 0x60, "CS", b"CT"), pixels].concat());
    for size in [1, 7, 100, 4096] {
        let mut parser = Parser::new();
        let mut count = 0;
        for mut piece in bytes.chunks(size) {
            while parser.next_event(&mut piece).unwrap().is_some() {
                count += 1;
            }
            assert!(parser.buffered() <= 144, "{size}: {}", parser.buffered());
        }
        assert_eq!(count, 4);
    }
}

#[test]
fn an_error_is_told_once_and_nothing_follows() {
    let mut parser = Parser::new();
    let mut input = &[b'x'; 300][..];
    assert_eq!(parser.next_event(&mut input).unwrap_err().kind(), ErrorKind::NotDicom);
    assert!(parser.next_event(&mut input).unwrap().is_none());
    assert!(input.is_empty());
}
