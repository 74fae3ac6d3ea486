//! Every way to fail, and that no content ever shows.

use synovia_hl7v2::{
    Delimiters, ErrorKind, IssueCode, Location, ParseOptions, SegmentId, Severity, Strictness, detect, parse,
    parse_with,
};

use crate::common::{RICH, path};

fn failure(input: &[u8]) -> (ErrorKind, u64) {
    let error = parse(input).map(|_| ()).expect_err("must fail");
    (error.kind(), error.offset())
}

#[test]
fn not_hl7() {
    assert_eq!(failure(b""), (ErrorKind::Empty, 0));
    assert_eq!(failure(b"\xEF\xBB\xBF"), (ErrorKind::Empty, 3));
    assert_eq!(failure(b"\x0b\r\n\x1c\r"), (ErrorKind::Empty, 5));
    assert_eq!(failure(b"\x0bPID|1\r"), (ErrorKind::NotHl7, 1));
    assert_eq!(failure(b"{\"resourceType\":\"Bundle\"}"), (ErrorKind::NotHl7, 0));
    assert_eq!(failure(b"msh|^~\\&|"), (ErrorKind::NotHl7, 0));
    assert_eq!(failure(b"MSH"), (ErrorKind::NoDelimiters, 3));
    assert_eq!(failure(b"\nMSH\rPID|1\r"), (ErrorKind::NoDelimiters, 4));
    assert_eq!(failure(b"MSH\x1c\r"), (ErrorKind::NoDelimiters, 3));
}

#[test]
fn delimiters() {
    assert_eq!(failure(b"MSH|^~^&|"), (ErrorKind::DuplicateDelimiter, 6));
    assert_eq!(failure(b"MSH|^~\\&^|"), (ErrorKind::DuplicateDelimiter, 8));
    assert_eq!(failure(b"\rMSHx^~\\&|"), (ErrorKind::BadDelimiter, 4));
    assert_eq!(failure(b"MSH|^~0&|"), (ErrorKind::BadDelimiter, 6));
    assert_eq!(failure(b"MSH|^\xEF\xBF\xBD\\&|"), (ErrorKind::BadDelimiter, 5));
    assert!(Delimiters::new(b'|', b'^', b'~', b'\\', b'^', None).is_err());
    for (line, code) in [
        (&b"MSH|^|A\r"[..], Some(IssueCode::ENCODING_CHARACTERS)),
        (b"MSH|^~|A\r", Some(IssueCode::ENCODING_CHARACTERS)),
        (b"MSH|^~\\|A\r", Some(IssueCode::ENCODING_CHARACTERS)),
        (b"MSH|^~\\&|A\r", None),
        (b"MSH|^~\\&#|A\r", None),
        (b"MSH||A\r", Some(IssueCode::ENCODING_CHARACTERS)),
        (b"MSH|", Some(IssueCode::ENCODING_CHARACTERS)),
        (b"FHS$%*!:$A\r", None),
        (b"BHS|^~\\&|A\r", None),
    ] {
        let message = parse(line).unwrap();
        assert_eq!(message.issues().first().map(|issue| issue.code), code);
        assert_eq!(message.to_bytes(), line);
    }
    assert_eq!(parse(b"FHS$%*!:$A%B\r").unwrap().get(&path("FHS-3.2")).unwrap().raw(), b"B");
}

#[test]
fn fragments_need_delimiters() {
    assert_eq!(failure(b"BTS|1\r"), (ErrorKind::NotHl7, 0));
    let mut options = ParseOptions::default();
    options.delimiters = Some(Delimiters::default());
    options.base = 100;
    let message = parse_with(b"BTS|1\rFTS|1\r", &options).unwrap();
    assert_eq!(message.get(&path("FTS-1")).unwrap().offset(), 110);
    assert!(message.header().is_none());
    let error = parse_with(b"MSH|^~^&|", &options).map(|_| ()).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::DuplicateDelimiter, 106));
    let mut bad = Delimiters::default();
    bad.escape = b'x';
    options.delimiters = Some(bad);
    assert_eq!(parse_with(b"BTS|1\r", &options).map(|_| ()).unwrap_err().kind(), ErrorKind::BadDelimiter);
}

#[test]
fn a_fallback_takes_the_place_of_unusable_delimiters() {
    let mut options = ParseOptions::default();
    options.fallback = Some(Delimiters::default());
    options.base = 10;
    for (input, offset) in [
        (&b"MSH|{0}|A\rPID|1||a^b&c~d\r"[..], 15),
        (b"MSH|^~\xEF\xBF\xBD&|A\rPID|1||a^b&c~d\r", 16),
        (b"MSH|^^^^|A\nPID|1||a^b&c~d", 15),
        (b"\nMSH$~\\&\xA7$A\rPID$1$$a^b&c~d\r", 18),
    ] {
        let mut plain = ParseOptions::default();
        plain.base = 10;
        let refused = parse_with(input, &plain).map(|_| ()).unwrap_err();
        assert_eq!(refused.offset(), offset);
        let message = parse_with(input, &options).unwrap();
        let found = message.issues().iter().find(|i| i.code == IssueCode::UNUSABLE_DELIMITERS).unwrap();
        assert_eq!((found.severity, found.offset), (Severity::Error, offset));
        assert_eq!(found.location.unwrap().to_string(), "MSH-2");
        assert_eq!(message.to_bytes(), input);
        assert_eq!(message.get(&path("MSH-3")).unwrap().raw(), b"A");
        assert_eq!(message.get(&path("PID-3.2.2")).unwrap().raw(), b"c");
        assert_eq!(message.get(&path("PID-3[2]")).unwrap().raw(), b"d");
        let mut editor = message.edit();
        editor.set(&path("PID-3.1"), "new").unwrap();
        assert_eq!(editor.finish().unwrap().get(&path("PID-3.1")).unwrap().raw(), b"new");
        let mut strict = options;
        strict.mode = Strictness::Strict;
        assert!(parse_with(input, &strict).is_err());
    }
    // The field separator is not made up, and usable delimiters stay the message's own.
    for input in [&b"MSHx^~\\&x"[..], b"MSH", b"MSH&{0}&", b"PID|1"] {
        assert!(parse_with(input, &options).is_err());
    }
    let own = parse_with(b"MSH|$%*!|A\r", &options).unwrap();
    assert!(own.issues().is_empty() && own.delimiters().component == b'$');
}

#[test]
fn strict_refuses_what_lenient_notes() {
    let mut strict = ParseOptions::default();
    strict.mode = Strictness::Strict;
    assert!(parse_with(b"MSH|^~\\&|A\rPID|1\r", &strict).is_ok());
    for (input, code, offset) in [
        (&b"MSH|^~\\&|A\nPID|1\n"[..], IssueCode::LINE_END, 10),
        (b"MSH|^~\\&|A\r\rPID|1\r", IssueCode::BLANK_SEGMENT, 11),
        (b"MSH|^~\\&|A\rP|1\r", IssueCode::UNNAMED_SEGMENT, 11),
        (b"MSH|^~\\&|A\rMSH|^~\\&|B\r", IssueCode::SECOND_HEADER, 11),
        (b"MSH|^~\\&|A\rPID|1", IssueCode::NO_LAST_TERMINATOR, 16),
        (b"MSH|~\\&|A\r", IssueCode::ENCODING_CHARACTERS, 4),
        (b"\x0bMSH|^~\\&|A\r", IssueCode::MLLP_BYTES, 0),
        (b"\xEF\xBB\xBFMSH|^~\\&|A\r", IssueCode::BYTE_ORDER_MARK, 0),
    ] {
        let message = parse(input).unwrap();
        assert!(message.issues().iter().any(|issue| issue.code == code && issue.offset == offset), "{code}");
        assert_eq!(message.to_bytes(), input);
        let error = parse_with(input, &strict).map(|_| ()).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (ErrorKind::Refused(code), offset));
    }
}

#[test]
fn segment_ids() {
    assert_eq!("PID".parse::<SegmentId>().unwrap(), SegmentId::PID);
    assert_eq!(SegmentId::CM0.to_string(), "CM0");
    assert!("P D".parse::<SegmentId>().is_err());
    assert!(SegmentId::new(*b"Z01").unwrap().is_local());
    assert_eq!(SegmentId::UNNAMED.to_string(), "???");
}

/// A marker in every leaf, and everything that prints printed.
#[test]
fn nothing_that_prints_shows_content() {
    const CANARY: &str = "CANARY";
    let mut editor = parse(RICH).unwrap().into_owned();
    let paths: Vec<_> = editor.leaves().map(|leaf| leaf.path()).collect();
    for path in &paths {
        let raw = [CANARY.as_bytes(), b"\xFF\\X"].concat();
        editor = {
            let mut edit = editor.edit();
            edit.set_raw(path, &raw).unwrap();
            edit.finish().unwrap()
        };
    }
    let message = editor;
    assert_eq!(message.leaves().count(), paths.len());
    let mut shown = format!("{message:?} {message} {:?} {:?}", message.view(), message.issues());
    let mut failures = 0;
    let mut show = |text: String| shown.push_str(&text);
    show(format!("{:?} {:?} {:?}", message.edit(), message.all_segments(), message.leaves()));
    for segment in message.all_segments() {
        show(format!("{segment:?} {:?} {:?}", segment.fields(), segment.location()));
        for field in segment.fields() {
            show(format!("{field:?} {:?}", field.repetitions()));
            for repetition in field.repetitions() {
                show(format!("{repetition:?} {:?}", repetition.components()));
                for component in repetition.components() {
                    show(format!(
                        "{component:?} {:?} {:?}",
                        component.subcomponents(),
                        component.subcomponent(1)
                    ));
                    if let Err(error) = component.text() {
                        failures += 1;
                        show(format!("{error} {error:?}"));
                    }
                }
            }
        }
    }
    for leaf in message.leaves() {
        show(format!("{leaf} {leaf:?} {:?} {:?}", message.get(&leaf.path()), leaf.text().err()));
        show(format!("{:?}", message.get_all(&leaf.path())));
        let raw = [CANARY.as_bytes(), b"\r"].concat();
        let error = message.edit().set_raw(&leaf.path(), &raw).map(|_| ()).unwrap_err();
        show(format!("{error} {error:?}"));
    }
    for input in [&b"CANARY"[..], b"MSHC^~CANARY", b"MSH|CANARY|"] {
        show(format!("{:?}", parse(input)));
        show(format!("{:?}", synovia_hl7v2::split(input).collect::<Vec<_>>()));
    }
    show(format!("{:?}", "CANARY".parse::<synovia_hl7v2::Path>()));
    assert!(!shown.contains(CANARY));
    assert!(failures > 0, "MSH-18 is overwritten too, and names no character set");
}

#[test]
fn text_errors_say_where() {
    let message = parse(b"MSH|^~\\&|A|||||||||||||||UNICODE UTF-8\rPID|||a^b\xFFc\r").unwrap();
    let error = message.get(&path("PID-3.2")).unwrap().text().unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Undecodable, 48));
    assert_eq!(error.location(), Some(&Location::new(SegmentId::PID, 1).field(3).repetition(1).component(2)));
    let message = parse(b"MSH|^~\\&|A|||||||||||||||KLINGON\rPID|||a^\xFF\r").unwrap();
    assert_eq!(message.get(&path("PID-3.1")).unwrap().text().unwrap(), "a");
    assert_eq!(message.get(&path("PID-3.2")).unwrap().text().unwrap_err().kind(), ErrorKind::UnknownCharset);
    assert_eq!(message.view().charset().unwrap_err().offset(), 25);
}

#[test]
fn detection() {
    assert!(detect(RICH));
    assert!(!detect(b"ISA*00*"));
}
