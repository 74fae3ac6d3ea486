//! Streams in any split: the same lines and parts, nothing lost, memory bounded by one unit.

use proptest::prelude::*;
use synovia_fhir_model::stream::{BundlePart, BundleReader, NdjsonReader};
use synovia_fhir_model::{ErrorKind, Limits, ReadOptions, r4, to_json};

use crate::tree::same;

const LINES: &str = concat!(
    "\u{feff}{\"resourceType\":\"Patient\",\"id\":\"a\"}\n",
    "\r\n  \n",
    "{\"resourceType\":\"Patient\",\"active\":1}\r\n",
    "{\"resourceType\":\"Patient\",\n",
    "not json\n",
    "{\"resourceType\":\"Group\",\"id\":\"\u{e9}\"}"
);

const BUNDLE: &str = r#" {"id":"b","zzz":[{"entry":[1]},"}]\""],"resourceType" : "Bundle" ,"type":"batch",
"entry" : [ {"fullUrl":"urn:x:[1]","resource":{"resourceType":"Patient","name":[{"family":"\\\"{"}]}} , {} ,
{"search":{"score":1.00},"resource":{"id":"q","resourceType":"Quokka"}}],"total":3, "link":[{"url":"u"}],"_x":null } "#;

fn limits(max_input: usize) -> Limits {
    let mut limits = Limits::default();
    limits.max_input = max_input;
    limits
}

/// What a reader of lines gives, as text, when the bytes come in those parts.
fn lines<'a>(parts: impl IntoIterator<Item = &'a [u8]>, limits: &Limits) -> Vec<String> {
    let mut reader = NdjsonReader::with_limits(limits);
    let mut out = Vec::new();
    let mut drain = |reader: &mut NdjsonReader| {
        while let Some(line) = reader.next() {
            out.push(match line {
                Ok(line) => {
                    let read = line.read::<r4::Resource>(&ReadOptions::default());
                    let told = match read {
                        Ok((value, issues)) => format!("{} {issues:?}", to_json(&value)),
                        Err(error) => error.to_string(),
                    };
                    format!("{} {} {told}", line.number(), line.offset())
                }
                Err(error) => format!("{error:?}"),
            });
        }
    };
    for part in parts {
        reader.push(part);
        drain(&mut reader);
    }
    reader.finish();
    drain(&mut reader);
    assert!(reader.next().is_none());
    out
}

/// What a reader of Bundles gives, as text, and the Bundle put together again.
fn parts<'a>(input: impl IntoIterator<Item = &'a [u8]>, limits: &Limits) -> (Vec<String>, String) {
    let mut reader = BundleReader::with_limits(limits);
    let (mut out, mut entries) = (Vec::new(), Vec::new());
    let mut drain = |reader: &mut BundleReader| {
        while let Some(part) = reader.next() {
            out.push(match part {
                Ok(BundlePart::Member(m)) => {
                    format!("{} {} {}", m.name(), m.offset(), String::from_utf8_lossy(m.bytes()))
                }
                Ok(BundlePart::Entry(e)) => {
                    entries.push(String::from_utf8_lossy(e.bytes()).into_owned());
                    format!("{} {} {}", e.index(), e.offset(), entries.last().unwrap())
                }
                Ok(other) => panic!("{other:?}"),
                Err(error) => format!("{error:?}"),
            });
        }
    };
    for part in input {
        reader.push(part);
        drain(&mut reader);
    }
    reader.finish();
    drain(&mut reader);
    assert!(reader.next().is_none());
    let head = String::from_utf8(reader.head()).unwrap();
    let comma = if head.len() > 2 { "," } else { "" };
    let list =
        if entries.is_empty() { String::new() } else { format!("{comma}\"entry\":[{}]", entries.join(",")) };
    (out, format!("{}{list}}}", &head[..head.len() - 1]))
}

#[test]
fn lines_bad_and_good() {
    let told = lines([LINES.as_bytes()], &Limits::default());
    assert_eq!(told.len(), 5, "{told:#?}");
    assert!(told[0].starts_with("1 0 {\"resourceType\":\"Patient\",\"id\":\"a\"} []"), "{}", told[0]);
    // The position of the odd member is the one in the stream.
    let at = LINES.find("\"active\"").unwrap();
    assert!(
        told[1].starts_with(&format!("4 {} ", at - 26)) && told[1].contains(&format!("Some({at})")),
        "{}",
        told[1]
    );
    let end = LINES.find("\nnot").unwrap();
    assert_eq!(told[2], format!("5 {} input ends early at byte {end} in Patient", end - 26));
    assert_eq!(told[3], format!("6 {} not JSON at byte {}", end + 1, end + 2));
    assert!(told[4].starts_with("7 "), "{}", told[4]);
}

#[test]
fn lines_do_not_depend_on_the_split() {
    let bytes = LINES.as_bytes();
    for limits in [Limits::default(), limits(30)] {
        let whole = lines([bytes], &limits);
        for at in 0..=bytes.len() {
            let (one, other) = bytes.split_at(at);
            assert_eq!(lines([one, other], &limits), whole, "split at {at}");
        }
        assert_eq!(lines(bytes.chunks(1), &limits), whole);
    }
}

#[test]
fn a_line_above_the_limit_harms_no_other() {
    let line = r#"{"resourceType":"Patient"}"#;
    let text = format!("{line}\n {line}\n{line}\r");
    assert_eq!(lines([text.as_bytes()], &limits(line.len() + 1)).len(), 3);
    let told = lines([text.as_bytes()], &limits(line.len()));
    assert!(told[0].starts_with("1 0 "));
    assert!(
        told[1].contains("TooLarge") && told[1].contains(&format!("offset: {}", line.len() + 1)),
        "{}",
        told[1]
    );
    let mut reader = NdjsonReader::with_limits(&limits(100));
    for _ in 0..1000 {
        reader.push(&[b'x'; 64]);
        let _ = reader.next();
        assert!(reader.buffered() <= 400, "{}", reader.buffered());
    }
    reader.push(b"\n{}");
    assert!(reader.next().is_none());
    reader.finish();
    let line = reader.next().unwrap().unwrap();
    assert_eq!((line.number(), line.offset(), line.bytes()), (2, 64_001, &b"{}"[..]));
}

#[test]
fn parts_of_a_bundle() {
    let (told, whole) = parts([BUNDLE.as_bytes()], &Limits::default());
    let names: Vec<_> = told.iter().map(|t| t.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["id", "zzz", "resourceType", "type", "0", "1", "2", "total", "link", "_x"]);
    assert!(same(BUNDLE, &whole), "{whole}");
    for part in &told {
        let mut words = part.splitn(3, ' ');
        let (offset, raw) = (words.nth(1).unwrap().parse::<usize>().unwrap(), words.next().unwrap());
        assert!(BUNDLE[offset..].starts_with(raw), "{part}");
    }
    assert!(same(BUNDLE, &to_json(&r4::from_json(whole.as_bytes()).unwrap())));
}

#[test]
fn parts_do_not_depend_on_the_split() {
    let marked = format!("\u{feff}{BUNDLE}");
    for text in [BUNDLE, &marked, "{}", "[]", "x", "\u{feff}", r#"{"resourceType":"Bundle","entry":[]}"#, ""]
    {
        let bytes = text.as_bytes();
        for limits in [Limits::default(), limits(60), limits(20), limits(3)] {
            let whole = parts([bytes], &limits);
            for at in 0..=bytes.len() {
                let (one, other) = bytes.split_at(at);
                assert_eq!(parts([one, other], &limits), whole, "split at {at}");
            }
            assert_eq!(parts(bytes.chunks(1), &limits), whole);
        }
    }
}

#[test]
fn bundles_in_every_shape_come_back() {
    for text in [
        r#"{"resourceType":"Bundle"}"#,
        r#"{"resourceType":"Bundle","entry":[]}"#,
        r#"{"entry":[{}],"resourceType":"Bundle"}"#,
        r#"{"resourceType":"Bundle","entry":{"resource":{}}}"#,
        r#"{"resourceType":"Bundle","entry":null,"total":1}"#,
        r#"{"resourceType":"Bundle","entry":[null,1,"x",[{}],{}]}"#,
        r#"{"resourceType":"Bundle","\u0065ntry":[{"a":1}],"\u00e9\"":"\ud83d\ude00"}"#,
        r#"{"resourceType":"Bundle","total":1,"total":2,"resourceType":"Bundle"}"#,
    ] {
        let (told, whole) = parts([text.as_bytes()], &Limits::default());
        assert!(told.iter().all(|t| !t.starts_with("Error")), "{told:?}");
        assert!(same(text, &whole), "{text}\n{whole}");
    }
}

#[test]
fn what_is_no_bundle_is_refused() {
    use ErrorKind::*;
    for (kind, text) in [
        (UnexpectedEnd, "^"),
        (NotAnObject, " ^[]"),
        (NotAnObject, "^\"Bundle\""),
        (Syntax, "^<Bundle/>"),
        (NoResourceType, "{}^"),
        (NoResourceType, r#"{"entry":[]} ^"#),
        (OtherResourceType, r#"{"entry":[],"resourceType":^"Patient"}"#),
        (OtherResourceType, r#"{"resourceType":^5}"#),
        (UnexpectedEnd, r#"{"resourceType":"Bundle","entry":[{"a":"]}^"#),
        (UnexpectedEnd, r#"{"resourceType":"Bundle","entry":[{}]^"#),
        (UnexpectedEnd, r#"{"resourceType":"Bundle","total":5^"#),
        (TrailingContent, r#"{"resourceType":"Bundle"} ^{}"#),
        (Syntax, r#"{"resourceType":"Bundle",^}"#),
        (Syntax, r#"{"resourceType":"Bundle"^:1}"#),
        (Syntax, r#"{"resourceType"^ "Bundle"}"#.replace("^ ", " ^").as_str()),
        (Syntax, r#"{"resourceType":"Bundle","entry":[^,{}]}"#),
        (Syntax, r#"{"resourceType":"Bundle","entry":[{},^]}"#),
        (Syntax, r#"{"resourceType":"Bundle","entry":[{}^{}]}"#),
        (Syntax, r#"{"resourceType":"Bundle","entry":[{}^}"#),
        (Value, r#"{"resourceType":"Bundle","entry":[{}],"entry":^[{}]}"#),
    ] {
        let (told, _) = parts([text.replacen('^', "", 1).as_bytes()], &Limits::default());
        let offset = text.find('^').unwrap();
        let last = told.last().unwrap();
        assert!(last.contains(&format!("kind: {kind:?}, offset: {offset},")), "{text}: {last}");
    }
}

#[test]
fn an_entry_above_the_limit_harms_no_other() {
    let big = format!(r#"{{"fullUrl":"{}"}}"#, "x".repeat(100));
    let text = format!(r#"{{"resourceType":"Bundle","entry":[{{}},{big},{{"a":1}}],"total":3}}"#);
    let (told, _) = parts([text.as_bytes()], &limits(99));
    assert!(told[2].contains("TooLarge") && told[2].contains("Bundle.entry[1]"), "{}", told[2]);
    assert!(told[3].starts_with("2 ") && told[4].starts_with("total "), "{told:?}");
    assert!(!parts([text.as_bytes()], &limits(big.len())).0.iter().any(|t| t.contains("TooLarge")));
    // The members that are not entries are bounded together.
    let text =
        format!(r#"{{"resourceType":"Bundle"{},"entry":[{{}}]}}"#, r#","zzz":"0123456789""#.repeat(10));
    let (told, _) = parts([text.as_bytes()], &limits(100));
    assert!(
        told.iter().any(|t| t.contains("TooLarge")) && told.last().unwrap().starts_with("0 "),
        "{told:?}"
    );
}

#[test]
fn a_bad_entry_tells_its_place_and_harms_no_other() {
    let text = r#"{"resourceType":"Bundle","entry":[{},{"resource":{"resourceType":"Patient","active":"yes"}},
        {"fullUrl":nope},{"fullUrl":"u"}]}"#;
    let mut reader = BundleReader::new();
    reader.push(text.as_bytes());
    reader.finish();
    let mut told = Vec::new();
    while let Some(part) = reader.next() {
        let BundlePart::Entry(raw) = part.unwrap() else { continue };
        let mut entry = r4::BundleEntry::default();
        told.push(match raw.read_into(&mut entry, &ReadOptions::default()) {
            Ok(issues) => issues.iter().map(ToString::to_string).collect::<String>(),
            Err(error) => error.to_string(),
        });
    }
    let (active, nope) = (text.find("\"active\"").unwrap(), text.find("ope").unwrap());
    assert_eq!(
        told,
        [
            String::new(),
            format!("error: fhir-model/wrong-shape at byte {active} in Bundle.entry[1].resource.active"),
            format!("not JSON at byte {nope} in Bundle.entry[2]"),
            String::new(),
        ]
    );
}

#[test]
fn a_large_bundle_is_never_held() {
    stream_bundle(64 << 20);
}

#[test]
#[ignore = "takes a minute without optimisation; run it with --release"]
fn a_bundle_of_a_gigabyte_is_never_held() {
    stream_bundle(1 << 30);
}

/// A Bundle of that size made on the fly, in odd pieces: never more than an entry and a push are held.
fn stream_bundle(size: usize) {
    let data = "QUJD".repeat(64 << 10);
    let entry = format!(r#"{{"resource":{{"resourceType":"Binary","data":"{data}","id":"\"[{{"}}}},"#);
    let count = size / entry.len();
    let mut reader = BundleReader::with_limits(&limits(1 << 20));
    let (mut entries, mut peak) = (0, 0);
    reader.push(br#"{"resourceType":"Bundle","entry":["#);
    for _ in 0..count {
        for piece in entry.as_bytes().chunks(100_003) {
            reader.push(piece);
            while let Some(part) = reader.next() {
                if let BundlePart::Entry(raw) = part.unwrap() {
                    assert_eq!(raw.bytes().len() + 1, entry.len());
                    entries += 1;
                }
            }
            peak = peak.max(reader.buffered());
        }
    }
    reader.push(br#"{}],"total":1}"#);
    reader.finish();
    while reader.next().is_some_and(|part| part.is_ok()) {}
    assert_eq!(entries, count);
    assert_eq!(reader.head(), br#"{"resourceType":"Bundle","total":1}"#);
    assert!(peak < 3 * entry.len(), "{peak} bytes held");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_split(
        bytes in proptest::collection::vec(any::<u8>(), 0..120),
        tail in r#"[{}\[\]":,a-c0-9\\ -]{0,40}"#,
        size in 1_usize..30,
        max in 0_usize..40,
    ) {
        let bundle = format!(r#"{{"resourceType":"Bundle","entry":[{{}},{tail}"#);
        for input in [&bytes[..], bundle.as_bytes(), tail.as_bytes()] {
            for limits in [Limits::default(), limits(max)] {
                prop_assert_eq!(parts(input.chunks(size), &limits), parts([input], &limits));
                prop_assert_eq!(lines(input.chunks(size), &limits), lines([input], &limits));
            }
        }
    }
}
