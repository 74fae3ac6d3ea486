//! Streams: the same units whatever the pieces, in constant memory.

use std::fmt::Write as _;

use proptest::prelude::*;
use synovia_x12::{ErrorKind, ParseOptions, SegmentId, Split, Stream, interchanges};

use crate::common::{RICH, corpus, enclosed};

/// The units of a stream fed in pieces: offset and bytes of each segment, a mark where a unit begins.
fn units(
    input: &[u8],
    split: Split,
    pieces: impl Iterator<Item = usize>,
) -> Result<Vec<(u64, Vec<u8>, bool)>, ErrorKind> {
    let mut stream = Stream::new(split);
    let mut out = Vec::new();
    let mut rest = input;
    let mut take = |stream: &mut Stream, piece: &mut &[u8]| -> Result<(), ErrorKind> {
        while let Some(unit) = stream.next_unit(piece).map_err(|e| e.kind())? {
            for (number, segment) in unit.all_segments().enumerate() {
                out.push((segment.offset(), segment.raw().to_vec(), number == 0));
                // The index of a segment is the same as that of the whole.
                let elements: Vec<_> = segment.elements().map(|e| e.repetitions().count()).collect();
                assert!(elements.len() <= segment.raw().len() + 1);
            }
        }
        Ok(())
    };
    for size in pieces {
        let (mut piece, after) = rest.split_at(size.min(rest.len()));
        take(&mut stream, &mut piece)?;
        assert!(piece.is_empty(), "what was given is taken");
        rest = after;
        if rest.is_empty() {
            break;
        }
    }
    take(&mut stream, &mut rest)?;
    stream.finish();
    take(&mut stream, &mut &[][..])?;
    Ok(out)
}

fn whole(input: &[u8]) -> Vec<(u64, Vec<u8>)> {
    let found = interchanges(input).map_while(Result::ok);
    found
        .flat_map(|one| one.all_segments().map(|s| (s.offset(), s.raw().to_vec())).collect::<Vec<_>>())
        .collect()
}

fn check(name: &str, input: &[u8], size: usize) {
    // What cannot be read ends a stream.
    let readable = interchanges(input).take_while(Result::is_ok).count() == interchanges(input).count();
    for split in [Split::Segment, Split::Claim, Split::Set] {
        match units(input, split, std::iter::repeat(size)) {
            Ok(found) => {
                let found: Vec<_> = found.into_iter().map(|(offset, raw, _)| (offset, raw)).collect();
                assert!(
                    found == whole(input),
                    "{name} in pieces of {size} as {split:?}: {found:?} {:?}",
                    whole(input)
                );
            }
            Err(kind) => assert!(!readable, "{name}: {kind:?}"),
        }
    }
}

#[test]
fn every_file_gives_the_same_segments_in_any_pieces() {
    for (name, bytes) in corpus().into_iter().chain([("rich".into(), RICH.to_vec())]) {
        for size in [1, 7, 64, 8191, usize::MAX] {
            check(&name, &bytes, size);
        }
    }
}

/// All a stream gives: units with their place, segments with offset, bytes and elements, and why it ends.
fn trace(input: &[u8], split: Split, options: &ParseOptions, sizes: &[usize]) -> Vec<String> {
    let mut stream = Stream::with_options(split, options);
    let mut out = Vec::new();
    let (mut rest, mut sizes) = (input, sizes.iter().cycle());
    loop {
        let (mut piece, after) = rest.split_at(rest.len().min(*sizes.next().unwrap()));
        rest = after;
        // The last piece may still be there when no more come.
        if rest.is_empty() {
            stream.finish();
        }
        loop {
            match stream.next_unit(&mut piece) {
                Ok(Some(unit)) => {
                    out.push(format!("{} {} {} {}", unit.interchange, unit.group, unit.set, unit.position));
                    for segment in unit.all_segments() {
                        let elements: Vec<_> = segment
                            .elements()
                            .map(|element| {
                                element.repetitions().map(|r| r.components().count()).collect::<Vec<_>>()
                            })
                            .collect();
                        out.push(format!(
                            "{} {} {elements:?}",
                            segment.offset(),
                            segment.raw().escape_ascii()
                        ));
                    }
                }
                Ok(None) => break,
                Err(error) => out.push(format!("{:?} at {}", error.kind(), error.offset())),
            }
        }
        if rest.is_empty() {
            return out;
        }
    }
}

/// Damage to a file: where, how many bytes go, and what comes in.
fn damaged(mut input: Vec<u8>, edits: &[(usize, usize, Vec<u8>)]) -> Vec<u8> {
    for (at, length, bytes) in edits {
        let at = at % (input.len() + 1);
        let end = (at + length).min(input.len());
        input.splice(at..end, bytes.iter().copied());
    }
    input
}

fn any_edit() -> impl Strategy<Value = (usize, usize, Vec<u8>)> {
    let tokens = prop_oneof![
        Just(b"BIN*7*".to_vec()),
        Just(b"BDS*B64*3*".to_vec()),
        Just(b"BIN*99999*".to_vec()),
        Just(b"IEA*1*000000001".to_vec()),
        Just(b"\nISA*00*".to_vec()),
        Just(RICH[..107].to_vec()),
        Just(b"\xEF\xBB\xBF".to_vec()),
        Just(b"~\r\n~ \0".to_vec()),
        Just(b"CLM*1~".to_vec()),
        Just(b"~\t\t".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..4),
    ];
    (any::<usize>(), 0_usize..6, tokens)
}

fn any_input() -> impl Strategy<Value = Vec<u8>> {
    let isa = "ISA*00*          *00*          *ZZ*A              *ZZ*B              *240101*1200*^*00501*000000001*0*P*:~";
    let pieces = prop_oneof![
        Just(isa.to_owned()),
        Just(isa.replace('*', "|").replace('~', "\r")),
        Just(isa.replace('*', "\t")),
        Just(isa.replace(':', "\t").replace('~', "!")),
        Just(isa.replace('^', "\t").replace('~', "\n")),
        Just("CLM\t1\t2~\t\r\n\tLX\t1~".to_owned()),
        Just("SV1*a:b\tc^d\te~".to_owned()),
        Just("\nISA*".to_owned()),
        Just("IEA*0*000000001".to_owned()),
        Just("IEA*0*000000001~".to_owned()),
        Just("GS*HC~".to_owned()),
        Just("ST*837*1~".to_owned()),
        Just("SE*2*1~".to_owned()),
        Just("CLM*1~".to_owned()),
        Just("HL*1~".to_owned()),
        Just("BIN*5*~~~~~~".to_owned()),
        Just("BIN*50*~~~".to_owned()),
        Just("BIN*x*~".to_owned()),
        Just("BDS*1*3*abc".to_owned()),
        Just("\u{feff}".to_owned()),
        "[~*:^\r\n\t !|A-C1-3I]{0,6}",
    ];
    proptest::collection::vec(pieces, 0..12)
        .prop_map(move |parts| [isa.to_owned(), parts.concat()].concat().into_bytes())
}

/// The same file with other delimiters: tabs and line ends may separate and end, too.
fn any_delimiters() -> impl Strategy<Value = Vec<u8>> {
    let elements = prop_oneof![Just(b'*'), Just(b'\t'), Just(b'|')];
    let inner = prop_oneof![Just((b'^', b':')), Just((b'\t', b'>')), Just((b'!', b'\t'))];
    let ends = prop_oneof![Just("~"), Just("~\t\r\n\t"), Just("\n"), Just("\r\n"), Just("\x1D")];
    (elements, inner, ends).prop_map(|(element, (repetition, component), end)| {
        let mut out = Vec::new();
        for line in RICH.split(|byte| *byte == b'~') {
            let line = line.trim_ascii_start();
            if !line.is_empty() {
                out.extend(line.iter().map(|byte| match byte {
                    b'*' => element,
                    b'^' => repetition,
                    b':' => component,
                    other => *other,
                }));
                out.extend_from_slice(end.as_bytes());
            }
        }
        out
    })
}

/// A file of up to four interchanges, each with its own delimiters, and what may stand between them.
fn any_file() -> impl Strategy<Value = Vec<u8>> {
    let between = prop_oneof![
        Just(""),
        Just("\r\n"),
        Just("-- text\r\n"),
        Just("~text~ \0\n"),
        Just("\u{feff}"),
        Just("IEA*1*1\n"),
    ];
    proptest::collection::vec((any_delimiters(), between), 1..5).prop_map(|parts| {
        parts.into_iter().flat_map(|(one, between)| [&one, between.as_bytes()].concat()).collect()
    })
}

proptest! {
    #[test]
    fn any_input_gives_the_same_segments_in_any_pieces(input in any_input(), size in 1_usize..40) {
        check("generated", &input, size);
        check("generated", &input, usize::MAX);
    }

    #[test]
    fn pieces_change_nothing_at_all(
        file in prop_oneof![any_input(), any_file(), Just(RICH.to_vec()), Just([RICH, b"-- text\r\n", RICH].concat())],
        edits in proptest::collection::vec(any_edit(), 0..6),
        sizes in proptest::collection::vec(prop_oneof![1_usize..5, 1_usize..300], 1..8),
        (segments, bytes, length, elements) in (1_usize..60, 1_usize..3000, 1_usize..400, 1_usize..30),
        limited in any::<bool>(),
    ) {
        let input = damaged(file, &edits);
        let mut options = ParseOptions::default();
        if limited {
            (options.limits.max_segments, options.limits.max_input) = (segments, bytes);
            (options.limits.max_segment_len, options.limits.max_elements) = (length, elements);
        }
        for split in [Split::Segment, Split::Claim, Split::Set] {
            let whole = trace(&input, split, &options, &[usize::MAX]);
            prop_assert_eq!(&trace(&input, split, &options, &sizes), &whole);
            prop_assert_eq!(&trace(&input, split, &options, &[1]), &whole);
        }
        check("damaged", &input, sizes[0]);
    }

    #[test]
    fn any_bytes_are_read_or_refused(input in proptest::collection::vec(any::<u8>(), 0..200), size in 1_usize..40) {
        check("bytes", &input, size);
    }
}

/// Each file cut in two at every byte, and cut off there.
#[test]
fn every_cut_of_a_file_changes_nothing() {
    let tabs = enclosed("ST*837*1~HL*1~\t\r\n\tCLM*A*1~LX*1*2~\tSV1*HC:1^2*3~SE*5*1~");
    let tabs: Vec<u8> = tabs.into_iter().map(|byte| if byte == b'*' { b'\t' } else { byte }).collect();
    let binary = enclosed("ST*275*1~BIN*5*a~*:~~\r\nBDS*B64*4*ISA*~BIN*9999*x~BIN*x*~SE*6*1~");
    let other = String::from_utf8(RICH.to_vec()).unwrap().replace('*', "|").replace('~', "!");
    let cut_off = &RICH[..RICH.len() - 3];
    let joined = [cut_off, b"\n-- text\r\n", other.as_bytes(), &tabs, b"\xEF\xBB\xBF", &binary].concat();
    let options = ParseOptions::default();
    for (name, input) in [("rich", RICH), ("tabs", &tabs), ("binary", &binary), ("joined", &joined)] {
        for split in [Split::Segment, Split::Claim, Split::Set] {
            let whole = trace(input, split, &options, &[usize::MAX]);
            for at in 1..input.len() {
                assert_eq!(trace(input, split, &options, &[at, usize::MAX]), whole, "{name} cut at {at}");
                let start = &input[..at];
                let expected = trace(start, split, &options, &[usize::MAX]);
                assert_eq!(trace(start, split, &options, &[1]), expected, "{name} up to {at}");
            }
        }
    }
}

/// Bytes of each file changed, put in and taken out at places that look at random: the same whatever the pieces.
#[test]
fn damaged_files_of_the_corpus_give_the_same_in_any_pieces() {
    let options = ParseOptions::default();
    let bytes = b"~*:^\r\n\t\0 |!IB\xEF9";
    let mut random = 1_u64;
    let mut next = |below: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % below
    };
    for (name, file) in corpus() {
        let file = &file[..file.len().min(6_000)];
        for _ in 0..4 {
            let edits: Vec<_> = (0..1 + next(4))
                .map(|_| {
                    let within = [120, file.len()][next(2)];
                    (next(within), next(3), vec![bytes[next(bytes.len())]; next(3)])
                })
                .collect();
            let input = damaged(file.to_vec(), &edits);
            let split = [Split::Segment, Split::Claim, Split::Set][next(3)];
            let sizes = [1 + next(9), 1 + next(300)];
            let whole = trace(&input, split, &options, &[usize::MAX]);
            assert_eq!(trace(&input, split, &options, &sizes), whole, "{name} with {edits:?}");
        }
    }
}

#[test]
fn the_next_interchange_is_seen_behind_text_whatever_its_terminator() {
    let first = &RICH[..RICH.len() - 3];
    let second = String::from_utf8(RICH.to_vec()).unwrap().replace('~', "!").repeat(400);
    let input = [first, b"\n", second.as_bytes()].concat();
    let mut stream = Stream::new(Split::Segment);
    let (mut most, mut last) = (0, 0);
    for mut piece in input.chunks(1000) {
        while let Some(unit) = stream.next_unit(&mut piece).unwrap() {
            last = unit.interchange;
        }
        most = most.max(stream.heap_bytes());
    }
    assert_eq!(last, 401);
    assert!(most < 64 << 10, "{most} bytes held");
}

#[test]
fn a_terminator_that_was_skipped_as_a_line_end_ends_nothing() {
    let isa = String::from_utf8(RICH[..105].to_vec()).unwrap();
    let input = format!("{isa}\nGS*HC*1\n\nCLM*1*2\n\n\nCLM*2\nSE*1\n");
    for size in [1, 2, usize::MAX] {
        check("line ends", input.as_bytes(), size);
    }
    assert!(whole(input.as_bytes()).iter().all(|(_, raw)| !raw.is_empty() && !raw.contains(&b'\n')));
}

#[test]
fn blanks_at_the_end_belong_to_an_interchange_that_hides_before_them() {
    let input = "ST*837*1~IEA*1*1\r\nISA\t   ";
    for size in [1, 2, 7, usize::MAX] {
        let mut stream = Stream::new(Split::Segment);
        let (mut starts, mut refused) = (Vec::new(), None);
        let mut pieces = input.as_bytes().chunks(size.min(input.len())).peekable();
        while let Some(mut piece) = pieces.next() {
            if pieces.peek().is_none() {
                stream.finish();
            }
            loop {
                match stream.next_unit(&mut piece) {
                    Ok(Some(unit)) => starts.extend(unit.first().map(|s| (s.offset(), s.raw().len()))),
                    Ok(None) => break,
                    Err(error) => refused = Some((error.kind(), error.offset())),
                }
            }
        }
        assert_eq!(starts, [(0, 8), (9, 7)], "in pieces of {size}");
        assert_eq!(refused, Some((ErrorKind::ShortHeader, 25)), "in pieces of {size}");
    }
}

#[test]
fn separators_before_a_segment_that_hides_an_interchange_are_not_its_own() {
    let tabs = String::from_utf8(RICH.to_vec()).unwrap().replace(':', "\t").replace("~\r\n", "~\t\r\n\t");
    let first = tabs.replace("IEA*1*000000001~\t\r\n\t", "IEA*1*a\tb\n");
    let input = [first.as_bytes(), RICH].concat();
    let found: Vec<_> = interchanges(&input).map(Result::unwrap).collect();
    let trailer = found[0].trailer().unwrap().element(2).unwrap().repetition(1).unwrap();
    assert_eq!((found.len(), trailer.components().count()), (2, 2));
}

#[test]
fn claims_and_sets_come_one_at_a_time() {
    let input = enclosed(
        "ST*837*1~BHT*x~HL*1~NM1*85~HL*2~SBR*P~CLM*A~LX*1~SV1*x~LX*2~CLM*B~LX*1~HL*3~CLM*C~SE*13*1~ST*835*2~BPR*I~LX*1~CLP*A~SVC*x~CLP*B~LX*2~CLP*C~PLB*x~SE*11*2~",
    );
    let firsts = |split| -> Vec<String> {
        let found = units(&input, split, std::iter::repeat(5)).unwrap();
        found
            .into_iter()
            .filter(|(_, _, first)| *first)
            .map(|(_, raw, _)| String::from_utf8_lossy(&raw).into_owned())
            .collect()
    };
    let claims = firsts(Split::Claim);
    assert_eq!(
        claims[2..claims.len() - 2],
        [
            "ST*837*1", "HL*1", "HL*2", "CLM*A", "CLM*B", "HL*3", "CLM*C", "SE*13*1", "ST*835*2", "LX*1",
            "CLP*A", "CLP*B", "LX*2", "CLP*C", "PLB*x", "SE*11*2"
        ]
    );
    let sets = firsts(Split::Set);
    assert_eq!(sets[2..sets.len() - 2], ["ST*837*1", "ST*835*2"]);
    let mut stream = Stream::new(Split::Set);
    let mut rest = input.as_slice();
    let mut seen = Vec::new();
    while let Some(unit) = stream.next_unit(&mut rest).unwrap() {
        if let Some(set) = unit.transaction_set() {
            seen.push((unit.group, unit.set, unit.position, set.identifier().to_vec(), set.segment_count()));
            assert_eq!(set.segments_named(SegmentId::LX).count(), if unit.set == 1 { 3 } else { 2 });
        }
    }
    assert_eq!(seen, [(1, 1, 1, b"837".to_vec(), 15), (1, 2, 1, b"835".to_vec(), 10)]);
}

#[test]
fn limits_hold_for_one_unit() {
    let mut options = ParseOptions::default();
    options.limits.max_segment_len = 200;
    let long = |length: usize| enclosed(&format!("ST*837*1~N1*{}~SE*3*1~", "x".repeat(length - 3)));
    let read = |input: &[u8]| {
        let mut stream = Stream::with_options(Split::Segment, &options);
        let mut rest = input;
        let mut count = 0;
        loop {
            match stream.next_unit(&mut rest) {
                Ok(Some(_)) => count += 1,
                Ok(None) => return Ok(count),
                Err(error) => return Err(error.kind()),
            }
        }
    };
    assert_eq!(read(&long(200)), Ok(7));
    assert_eq!(read(&long(201)), Err(ErrorKind::SegmentLengthLimit));
    assert_eq!(read(b"MSH|^~\\&|A"), Err(ErrorKind::NotX12));
}

/// A claim as real ones are, about 700 bytes.
fn claim(number: usize) -> String {
    let mut out = String::new();
    write!(
        out,
        "HL*{number}*1*22*0~SBR*P*18*******MC~NM1*IL*1*DOE*JOHN*T***MI*{number:09}A~N3*1500 INDUSTRY STREET~N4*SAN DIEGO*CA*92101~\
DMG*D8*19450527*M~NM1*PR*2*MEDICARE*****PI*12345~CLM*A{number}*275.5***11:B:1*Y*A*Y*Y*P~REF*G1*13579~HI*ABK:J020*ABF:Z1159~\
LX*1~SV1*HC:99213:25*125.5*UN*1***1:2~DTP*472*D8*20240115~REF*6R*0001~LX*2~SV1*HC:87070*100*UN*1***1~DTP*472*D8*20240115~\
LX*3~SV1*HC:J3490:::::NOTE TEXT*50*UN*2***2~DTP*472*RD8*20240115-20240116~"
    )
    .unwrap();
    out
}

/// Feeds a set of so many bytes in pieces, and gives the most memory that was held.
fn most_held(bytes: usize, split: Split) -> (usize, usize) {
    let head = "ISA*00*          *00*          *ZZ*A              *ZZ*B              *240101*1200*^*00501*000000001*0*P*:~GS*HC*A*B*20240101*1200*1*X*005010X222A1~ST*837*0001~";
    let mut stream = Stream::new(split);
    let (mut most, mut segments, mut fed, mut number) = (0, 0, 0, 0);
    let mut piece = head.to_owned();
    while fed < bytes {
        let mut rest = piece.as_bytes();
        fed += rest.len();
        while let Some(unit) = stream.next_unit(&mut rest).unwrap() {
            segments += unit.all_segments().count();
        }
        most = most.max(stream.heap_bytes());
        number += 1;
        piece = claim(number);
    }
    (most, segments)
}

#[test]
fn memory_stays_below_64_kib_and_the_largest_unit() {
    for split in [Split::Segment, Split::Claim] {
        let (most, segments) = most_held(4 << 20, split);
        assert!(most < 64 << 10, "{most} bytes held as {split:?}");
        assert!(segments > 100_000);
    }
}

#[test]
#[ignore = "takes seconds in release, minutes in debug: the gate runs it by name"]
fn a_file_of_1_gib_in_constant_memory() {
    let (most, segments) = most_held(1 << 30, Split::Segment);
    assert!(most < 64 << 10, "{most} bytes held");
    assert!(segments > 25_000_000);
}

#[test]
fn one_large_segment_is_held_once_and_read_in_linear_time() {
    let size = 32 << 20;
    let input = enclosed(&format!("ST*837*1~NTE*ADD*{}~{}SE*3*1~", "x".repeat(size), "LX*1~".repeat(4000)));
    let mut stream = Stream::new(Split::Segment);
    let (mut most, mut longest) = (0, 0);
    for mut piece in input.chunks(4096) {
        while let Some(unit) = stream.next_unit(&mut piece).unwrap() {
            longest = longest.max(unit.first().unwrap().raw().len());
        }
        most = most.max(stream.heap_bytes());
    }
    assert_eq!(longest, size + 8);
    assert!(most < size + size / 3 + (64 << 10), "{most} bytes held");
    assert!(stream.heap_bytes() < 1 << 20, "and given back");
}
