//! Bad input: an error or findings, never a panic, never content in what is printed.

use synovia_x12::ack::{AckOptions, Acknowledgement};
use synovia_x12::guide::Guides;
use synovia_x12::{
    ErrorKind, Interchange, IssueCode, Limits, ParseOptions, Severity, Split, Stream, Strictness,
    ValidateOptions, Wrapping, detect, interchanges, parse, parse_with, validate,
};

use crate::common::{RICH, corpus, enclosed};

/// Everything there is to do with an input that parses.
fn use_all(bytes: &[u8]) {
    for interchange in interchanges(bytes).flatten() {
        let view = interchange.view();
        let findings = validate(view, &ValidateOptions::default());
        let answer = Acknowledgement::of(view, &findings);
        let _ = answer.to_bytes(&AckOptions::new("20240101", "1200", 1));
        assert!(view.leaves().all(|leaf| !leaf.raw.is_empty()));
        for set in view.transaction_sets() {
            let _ = set.hierarchy();
        }
    }
}

#[test]
fn truncation_at_every_byte_gives_a_value_or_an_error() {
    let mut inputs = vec![RICH.to_vec(), enclosed("ST*275*1~BIN*9*~~~~~~~~~~SE*3*1~")];
    inputs.extend(corpus().into_iter().map(|(_, bytes)| bytes).filter(|bytes| bytes.len() < 1200).take(6));
    for bytes in inputs {
        for cut in 0..bytes.len() {
            let piece = &bytes[..cut];
            match parse(piece) {
                Ok(interchange) => assert_eq!(interchange.to_bytes(), piece),
                Err(error) => assert!(
                    matches!(
                        error.kind(),
                        ErrorKind::Empty
                            | ErrorKind::ShortHeader
                            | ErrorKind::NotX12
                            | ErrorKind::SecondInterchange
                            | ErrorKind::BadDelimiter
                    ),
                    "{error}"
                ),
            }
            use_all(piece);
        }
    }
}

#[test]
fn what_is_no_interchange_is_refused_with_its_offset() {
    let kind = |bytes: &[u8]| parse(bytes).map(|_| ()).map_err(|e| (e.kind(), e.offset()));
    assert_eq!(kind(b""), Err((ErrorKind::Empty, 0)));
    assert_eq!(kind(b"\xEF\xBB\xBF \r\n\0"), Err((ErrorKind::Empty, 7)));
    assert_eq!(kind(b" MSH|^~\\&|"), Err((ErrorKind::NotX12, 1)));
    assert_eq!(kind(&RICH[..80]), Err((ErrorKind::ShortHeader, 80)));
    assert_eq!(kind(&[RICH, RICH].concat()), Err((ErrorKind::SecondInterchange, RICH.len() as u64)));
    let mut non_ascii = RICH.to_vec();
    for (at, byte) in [(3, 0xA7), (82, 0xA7), (104, 0xFF), (105, 0x80)] {
        let before = std::mem::replace(&mut non_ascii[at], byte);
        let expected = if at == 3 { ErrorKind::NotX12 } else { ErrorKind::BadDelimiter };
        let found = kind(&non_ascii).unwrap_err();
        assert!(found.0 == expected || found.0 == ErrorKind::BadDelimiter, "{found:?}");
        assert_eq!(found.1, if found.0 == ErrorKind::NotX12 { 0 } else { at as u64 });
        use_all(&non_ascii);
        non_ascii[at] = before;
    }
    assert!(detect(RICH) && !detect(b"MSH|"));
}

#[test]
fn a_file_in_lines_of_80_bytes_is_read_and_told() {
    let text = RICH.iter().copied().filter(|b| !matches!(b, b'\r' | b'\n')).collect::<Vec<_>>();
    for line_end in ["\r\n", "\n", "\r"] {
        let lines: Vec<_> = text.chunks(80).collect();
        let file = [lines.join(line_end.as_bytes()), line_end.into()].concat();
        let wrapping = Wrapping::detect(&file).unwrap();
        assert_eq!(wrapping.width(), 80);
        let unwrapped = wrapping.unwrap(&file);
        assert!(unwrapped == text && wrapping.wrap(&unwrapped) == file);
        // Each value is where it is said to be.
        for leaf in parse(&unwrapped).unwrap().leaves() {
            let at = wrapping.offset(leaf.offset) as usize;
            assert_eq!(file[at], leaf.raw[0]);
        }
        // As it is, it is kept byte for byte, and told; strict mode refuses it.
        let found: Vec<_> = interchanges(&file).map(Result::unwrap).collect();
        assert!(found.iter().flat_map(Interchange::bytes).eq(&file));
        let told = found[0].issues().iter().find(|issue| issue.code == IssueCode::WRAPPED).unwrap();
        assert_eq!((told.offset, told.severity), (80, Severity::Warning));
        let mut strict = ParseOptions::default();
        strict.mode = Strictness::Strict;
        assert!(parse_with(&file, &strict).is_err() && parse_with(&unwrapped, &strict).is_ok());
        // A stream is given pieces without line ends.
        let (mut stream, mut segments) = (Stream::new(Split::Segment), 0);
        for piece in file.chunks(7) {
            let piece = wrapping.unwrap(piece);
            let mut rest = piece.as_slice();
            while stream.next_unit(&mut rest).unwrap().is_some() {
                segments += 1;
            }
        }
        assert_eq!(segments, parse(&text).unwrap().all_segments().count());
    }
}

/// A length that no input keeps is told, and takes neither memory nor the segments behind it.
#[test]
fn a_binary_segment_of_2_gib_by_its_length_is_read_as_any_other() {
    for length in ["2147483648", "99999999999999999999", "18446744073709551615", "-5", "+3", "1e3", ""] {
        for start in ["BIN*", "BDS*B64*"] {
            let input = enclosed(&format!("ST*275*0001~{start}{length}*abc~SE*3*0001~"));
            let one = parse(&input).unwrap();
            assert_eq!(one.issues().len(), 1, "{length}");
            assert_eq!(one.issues()[0].code, IssueCode::BINARY_LENGTH);
            let (mut stream, mut found, mut most) = (Stream::new(Split::Segment), Vec::new(), 0);
            for mut piece in input.chunks(3).chain([&[][..]]) {
                if piece.is_empty() {
                    stream.finish();
                }
                while let Some(unit) = stream.next_unit(&mut piece).unwrap() {
                    found.extend(unit.all_segments().map(|segment| segment.raw().to_vec()));
                }
                most = most.max(stream.heap_bytes());
            }
            assert!(most < 64 << 10, "{most} bytes held");
            assert!(
                found.iter().map(Vec::as_slice).eq(one.all_segments().map(synovia_x12::SegmentView::raw))
            );
        }
    }
}

/// A segment that never ends is refused where it passes its limit, not held.
#[test]
fn a_segment_of_2_gib_is_refused_in_bounded_memory() {
    let mut options = ParseOptions::default();
    options.limits.max_segment_len = 1 << 20;
    let head = enclosed("ST*837*0001~");
    let head = &head[..head.len() - b"GE*1*1~IEA*1*000000001~".len()];
    for start in [&b"NTE*ADD*"[..], b"IEA*1*", b"BIN*9*123456789", b"*"] {
        let (mut stream, mut fed, mut most) = (Stream::with_options(Split::Segment, &options), 0_u64, 0);
        let error = [head, start].into_iter().chain(std::iter::repeat(&[b'x'; 64 << 10][..])).find_map(
            |mut piece| {
                fed += piece.len() as u64;
                most = most.max(stream.heap_bytes());
                loop {
                    match stream.next_unit(&mut piece) {
                        Ok(Some(_)) => {}
                        Ok(None) => break None,
                        Err(error) => break Some(error),
                    }
                }
            },
        );
        let error = error.expect("it never ends");
        assert_eq!((error.kind(), error.offset()), (ErrorKind::SegmentLengthLimit, head.len() as u64));
        assert!(fed < 2 << 20 && most < 2 << 20, "{most} bytes held of {fed}");
    }
}

/// An ISA with one byte too few is read by its separators, and answered; one that ends early is refused where it ends.
#[test]
fn an_isa_of_105_bytes() {
    let text = String::from_utf8(RICH.to_vec()).unwrap();
    let short = text.replacen("SENDER         *", "SENDER        *", 1);
    assert_eq!(short.find('~'), Some(104));
    let one = parse(short.as_bytes()).unwrap();
    assert_eq!(one.issues()[0].code, IssueCode::HEADER_LENGTH);
    assert_eq!(one.transaction_sets().count(), 1);
    assert_eq!(one.to_bytes(), short.as_bytes());
    let error = parse(&RICH[..105]).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::ShortHeader, 105));
}

/// Amounts below nothing and of twenty digits and more: exact sums, or a finding; never a panic.
#[test]
fn amounts_nobody_can_mean() {
    let right = include_str!("../../../examples/data/835.x12");
    let guides = Guides::built_in();
    for amount in [
        "-268.4",
        "99999999999999999999",
        "-99999999999999999999.99",
        "9999999999999999999999999999999999999999999",
        "--5",
        "1e5",
        "-",
        ".",
        "0.0000000000000000000000000000000000001",
    ] {
        for (place, code) in [
            ("BPR*I*268.4", "BPR-02"),
            ("CLP*PCN1001*1*185.5*138.4", "CLP-04"),
            ("SVC*HC:99213:25*120.5*85.5", "SVC-03"),
            ("CAS*CO*45*10", "CAS-03"),
            ("WO:PCN0900*20", "PLB-04"),
        ] {
            let from = place.rsplit('*').next().unwrap();
            let to = [&place[..place.len() - from.len()], amount].concat();
            let input = right.replacen(place, &to, 1);
            assert_ne!(input, right);
            let one = parse(input.as_bytes()).unwrap();
            let mut options = ValidateOptions::default();
            options.guides = Some(&guides);
            let found = validate(one.view(), &options);
            assert!(
                found.iter().any(|issue| issue.severity <= Severity::Warning),
                "{amount} in {code}: {found:?}"
            );
            let tree = one.transaction_sets().next().unwrap().loops(&guides).unwrap();
            for sum in synovia_x12::balance::balance(&tree) {
                assert!(!sum.explain().to_string().is_empty());
            }
            assert!(!format!("{found:?}").contains("9999999"));
        }
    }
}

#[test]
fn odd_envelopes_are_read() {
    let rich = String::from_utf8(RICH.to_vec()).unwrap();
    let sets = |text: &str| {
        let interchange = parse(text.as_bytes()).unwrap();
        let codes: Vec<_> = interchange.issues().iter().map(|issue| issue.code.as_str()).collect();
        let leaves = interchange.transaction_sets().map(|set| set.leaves().count()).collect::<Vec<_>>();
        (leaves, codes.join(" "))
    };
    let expected = sets(&rich).0;
    assert_eq!(expected.len(), 1);
    let line_end = "x12/line-end";
    for (text, codes) in [
        (format!("\u{feff} \r\n\0{rich}"), "x12/byte-order-mark x12/leading-blanks x12/line-end"),
        (
            rich.replace("SENDER         *ZZ*RECEIVER       ", "SENDER*ZZ*RECEIVER"),
            "x12/header-length x12/line-end",
        ),
        (rich.replace("*ZZ*SENDER ", "*ZZ*SENDER            "), "x12/header-length x12/line-end"),
        (rich.replace("~\r\n", "~"), ""),
        (rich.replace("~\r\n", "\r\n"), line_end),
        (rich.replace("~\r\n", "\n"), ""),
        (rich.replace("~\r\n", "\x1d"), ""),
        (rich.replace("~\r\n", "\x1c\r"), line_end),
        (rich.replace("\r\n", "\r\n   \t"), line_end),
        (rich.replace("~\r\nHI", "~~\r\nHI"), "x12/line-end x12/blank-segment"),
        (rich.replace('*', "|").replace(':', "!"), line_end),
        (rich.replace("IEA*1*000000001~\r\n", "IEA*1*000000001"), "x12/line-end x12/no-last-terminator"),
        (format!("{rich}-- the end --"), "x12/line-end x12/text-after-iea x12/no-last-terminator"),
        (rich.replace("PAYER NAME, INC.", "ISAAC ISA"), line_end),
    ] {
        let found = sets(&text);
        assert_eq!(found, (expected.clone(), codes.to_owned()), "{text}");
    }
    let (leaves, codes) = sets("ST|837|0001~NM1|41~SE|3|0001~");
    assert_eq!((leaves, codes.as_str()), (vec![5], "x12/no-envelope"));
}

#[test]
fn each_limit_holds_at_its_number_and_not_beyond() {
    let limited = |change: fn(&mut Limits)| {
        let mut options = ParseOptions::default();
        change(&mut options.limits);
        parse_with(RICH, &options).map(|_| ()).map_err(|e| e.kind())
    };
    assert_eq!(RICH.len(), 461);
    assert_eq!(limited(|l| l.max_input = 461), Ok(()));
    assert_eq!(limited(|l| l.max_input = 460), Err(ErrorKind::InputLimit));
    assert_eq!(limited(|l| l.max_segments = 13), Ok(()));
    assert_eq!(limited(|l| l.max_segments = 12), Err(ErrorKind::SegmentLimit));
    assert_eq!(limited(|l| l.max_segments = 0), Err(ErrorKind::SegmentLimit));
    assert_eq!(limited(|l| l.max_elements = 9), Ok(()));
    assert_eq!(limited(|l| l.max_elements = 8), Err(ErrorKind::ElementLimit));
    assert_eq!(limited(|l| l.max_segment_len = 52), Ok(()));
    assert_eq!(limited(|l| l.max_segment_len = 51), Err(ErrorKind::SegmentLengthLimit));
    let mut options = ParseOptions::default();
    options.limits.max_elements = 8;
    let error = parse_with(RICH, &options).unwrap_err();
    assert_eq!(error.location().unwrap().to_string(), "NM1");
}

#[test]
fn nothing_that_prints_shows_what_an_interchange_holds() {
    let canary = "CANARY";
    let text = String::from_utf8(RICH.to_vec()).unwrap();
    let mut inputs = Vec::new();
    let interchange = parse(RICH).unwrap();
    for leaf in interchange.leaves() {
        let at = usize::try_from(leaf.offset).unwrap();
        inputs.push([&text[..at], canary, &text[at + leaf.raw.len()..]].concat());
    }
    assert!(inputs.len() > 50);
    for input in inputs {
        let mut shown = String::new();
        for one in interchanges(input.as_bytes()) {
            let one = match one {
                Ok(one) => one,
                Err(error) => {
                    shown += &format!("{error} {error:?}");
                    continue;
                }
            };
            let view = one.view();
            shown +=
                &format!("{one} {one:?} {view:?} {:?} {:?} {:?}", one.issues(), view.leaves(), view.header());
            let findings = validate(view, &ValidateOptions::default());
            shown += &format!("{findings:?} {:?}", Acknowledgement::of(view, &findings));
            for finding in &findings {
                shown += &finding.to_string();
            }
            for group in view.functional_groups() {
                shown += &format!("{group:?}");
            }
            for set in view.transaction_sets() {
                shown += &format!("{set:?} {:?} {:?}", set.edit(), set.hierarchy());
                for segment in set.all_segments() {
                    shown += &format!("{segment:?} {:?}", segment.elements());
                    for element in segment.elements() {
                        shown += &format!("{element:?} {:?}", element.repetitions());
                        for part in element.repetitions().flat_map(synovia_x12::RepetitionView::components) {
                            shown += &format!("{part:?}");
                        }
                    }
                }
            }
            for leaf in view.leaves() {
                shown += &format!("{leaf} {leaf:?}");
            }
        }
        let mut stream = Stream::new(Split::Segment);
        let mut rest = input.as_bytes();
        while let Ok(Some(unit)) = stream.next_unit(&mut rest) {
            shown += &format!("{unit:?}");
        }
        shown += &format!("{stream:?}");
        assert!(!shown.contains(canary), "{shown}");
    }
}

#[test]
fn large_inputs_take_linear_time() {
    // Many sets, many HL, one deep chain of them, many blank segments, no terminator at all.
    let hl = |n: usize| (1..=n).map(|i| format!("HL*{i}*{}*22*1~", i - 1)).collect::<String>();
    let chain = enclosed(&format!("ST*837*0001~{}SE*1*0001~", hl(100_000)));
    let interchange = parse(&chain).unwrap();
    let set = interchange.transaction_sets().next().unwrap();
    let tree = set.hierarchy();
    assert_eq!(tree.levels().last().unwrap().depth(), 99_999);
    for bytes in [
        enclosed(&"ST*837*0001~SE*2*0001~".repeat(50_000)),
        enclosed(&"~".repeat(1 << 20)),
        enclosed(&"x".repeat(1 << 20)),
        enclosed(&"ST*837*0001~".repeat(80_000)),
        enclosed(&"BIN*1*x~".repeat(80_000)),
        enclosed(&"BIN*x~".repeat(80_000)),
        enclosed(&format!("ST*837*0001~CLM*1~{}SE*1*0001~", "LX*1~SV1*HC:99213*1*UN*1~".repeat(50_000))),
    ] {
        let interchange = parse(&bytes).unwrap();
        assert!(interchange.issues().len() <= 1000);
        assert!(validate(interchange.view(), &ValidateOptions::default()).len() <= 10_001);
        assert_eq!(interchange.to_bytes(), bytes);
    }
}

#[test]
fn a_tab_that_separates_is_no_element_of_the_segments_beside_it() {
    let found = parse(b"ST\t~\t\t\t").unwrap();
    assert_eq!(found.leaves().count(), 0);
    let found = parse(b"ST\t837~\t \tBHT\t19\t~\t\n").unwrap();
    let leaves: Vec<_> = found.leaves().map(|leaf| leaf.to_string()).collect();
    assert_eq!(leaves, ["ST-01", "BHT-01"]);
    let mut options = ParseOptions::default();
    options.limits.max_elements = 1;
    assert!(parse_with(b"ST\t837~\t\tBHT\t19~\t\t\n", &options).is_ok());
    let error = parse_with(b"ST\t837~\t\tBHT\t19\t0~", &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ElementLimit);
}
