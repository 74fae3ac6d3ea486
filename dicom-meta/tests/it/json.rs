//! The DICOM JSON model against what other readers agree on, and both ways.

use serde_json::Value;
use synovia_dicom_meta::json::{self, JsonOptions};
use synovia_dicom_meta::{ElementView, ErrorKind, Severity, Vr, parse, tags};

use crate::common::{corpus, corpus_text, element, item};

fn everything<'o>() -> JsonOptions<'o> {
    let mut options = JsonOptions::default();
    options.inline_pixel_data = true;
    options
}

/// SHA-256, for values the table holds as a digest only. FIPS 180-4.
fn sha256(bytes: &[u8]) -> String {
    let is_prime = |n: &u64| (2..).take_while(|d| d * d <= *n).all(|d| !n.is_multiple_of(d));
    let primes: Vec<f64> = (2_u64..).filter(is_prime).take(64).map(|n| n as f64).collect();
    let fraction = |root: f64| ((root - root.floor()) * 4_294_967_296.0) as u32;
    let k: Vec<u32> = primes.iter().map(|p| fraction(p.cbrt())).collect();
    let mut h: Vec<u32> = primes.iter().take(8).map(|p| fraction(p.sqrt())).collect();
    let mut message = bytes.to_vec();
    message.push(0x80);
    message.resize(message.len().next_multiple_of(64) + if message.len() % 64 > 56 { 64 } else { 0 } - 8, 0);
    message.extend((bytes.len() as u64 * 8).to_be_bytes());
    for block in message.as_chunks::<64>().0 {
        let mut w: Vec<u32> = block.as_chunks::<4>().0.iter().map(|b| u32::from_be_bytes(*b)).collect();
        for i in 16..64 {
            let s0 = w[i - 15].rotate_right(7) ^ w[i - 15].rotate_right(18) ^ w[i - 15] >> 3;
            let s1 = w[i - 2].rotate_right(17) ^ w[i - 2].rotate_right(19) ^ w[i - 2] >> 10;
            w.push(w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1));
        }
        let mut v = h.clone();
        for i in 0..64 {
            let s1 = v[4].rotate_right(6) ^ v[4].rotate_right(11) ^ v[4].rotate_right(25);
            let ch = v[4] & v[5] ^ !v[4] & v[6];
            let t1 = v[7].wrapping_add(s1).wrapping_add(ch).wrapping_add(k[i]).wrapping_add(w[i]);
            let s0 = v[0].rotate_right(2) ^ v[0].rotate_right(13) ^ v[0].rotate_right(22);
            let t2 = s0.wrapping_add(v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]);
            v.rotate_right(1);
            v[4] = v[4].wrapping_add(t1);
            v[0] = t1.wrapping_add(t2);
        }
        for (h, v) in h.iter_mut().zip(v) {
            *h = h.wrapping_add(v);
        }
    }
    h.iter().map(|word| format!("{word:08x}")).collect()
}

/// The element a path of the table names, or `None`.
fn find<'v>(document: &'v Value, path: &str) -> Option<&'v Value> {
    let mut here = document;
    for part in path.trim_start_matches('/').split('/') {
        let (tag, index) = part.split_once('[').map_or((part, None), |(tag, rest)| (tag, Some(rest)));
        here = here.get(tag)?;
        if let Some(index) = index {
            here = here.get("Value")?.get(index.trim_end_matches(']').parse::<usize>().ok()?)?;
        }
    }
    Some(here)
}

/// A number as the table has it: six digits. `null` and no value are an empty text.
fn number(value: &Value) -> Value {
    let text = match value {
        Value::Null => return Value::from(""),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        other => return other.clone(),
    };
    let text = match text.as_str() {
        "inf" => "Infinity",
        "-inf" => "-Infinity",
        text => text,
    };
    text.parse::<f64>().map_or_else(|_| Value::from(text), |n| Value::from(format!("{n:.5e}")))
}

fn normal(vr: &str, values: &[Value]) -> Value {
    let is_number = matches!(vr, "IS" | "DS" | "FL" | "FD" | "US" | "SS" | "UL" | "SL" | "UV" | "SV");
    let text = |v: &Value| if v.is_null() { Value::from("") } else { v.clone() };
    values.iter().map(if is_number { number } else { text }).collect()
}

fn hex(element: &Value) -> Option<String> {
    let text = element.get("InlineBinary")?.as_str()?.replace('=', "");
    let digit = |b: u8| {
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|a| *a == b)
    };
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(4) {
        let bits = chunk.iter().fold(0, |bits, b| bits << 6 | digit(*b).unwrap()) << (6 * (4 - chunk.len()));
        let bytes = [bits >> 16 & 255, bits >> 8 & 255, bits & 255];
        out.extend(bytes[..chunk.len() - 1].iter().map(|b| format!("{b:02x}")));
    }
    Some(out)
}

pub fn agrees(document: &Value, path: &str, expected: &str) -> bool {
    let (place, what) = path.split_once('#').map_or((path, None), |(place, what)| (place, Some(what)));
    let Some(element) = find(document, place) else { return false };
    let values = element.get("Value").and_then(Value::as_array);
    let vr = element["vr"].as_str().unwrap_or("");
    match what {
        Some("vr") => return expected == format!("{vr:?}"),
        Some(_) => return expected == values.map_or(0, Vec::len).to_string(),
        None => {}
    }
    if let Some(digest) = expected.strip_prefix("sha256:") {
        // Binary values are hashed as text of JSON, their first 2,000 bytes.
        let hex = hex(element).map(|hex| format!("\"{}\"", &hex[..hex.len().min(4000)]));
        return hex.is_some_and(|hex| sha256(hex.as_bytes()) == digest);
    }
    let readable =
        expected.replace("NaN", "\"NaN\"").replace("Infinity", "\"Infinity\"").replace("-\"Inf", "\"-Inf");
    let expected: Value = serde_json::from_str(&readable).expect("JSON");
    match (&expected, hex(element)) {
        (Value::String(text), Some(hex)) => *text == hex,
        (Value::Null, None) => values.is_none(),
        (Value::Array(expected), None) => {
            values.is_some_and(|values| normal(vr, values) == normal(vr, expected))
        }
        _ => false,
    }
}

#[test]
fn every_row_that_readers_agree_on_is_reproduced() {
    assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let Some(rows) = corpus_text("agreed.tsv") else { return };
    let exceptions = include_str!("../data/agreed-exceptions.tsv");
    let files = corpus();
    let mut document: Option<(String, Value)> = None;
    let (mut same, mut excepted) = (0, 0);
    let mut differing = Vec::new();
    for row in rows.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        if document.as_ref().is_none_or(|(name, _)| name != cells[0]) {
            let bytes = &files.iter().find(|(name, _)| name == cells[0]).expect("a file").1;
            let text = json::write_with(&parse(bytes).unwrap(), &everything());
            document = Some((cells[0].to_owned(), serde_json::from_str(&text).expect("JSON")));
        }
        let (_, value) = document.as_ref().expect("a document");
        let place = cells[1].split('#').next().unwrap_or("");
        if agrees(value, cells[1], cells[3]) {
            same += 1;
        } else if exceptions.lines().skip(1).any(|line| {
            let pattern = line.split('\t').nth(1).unwrap_or("").trim_start_matches('*');
            place.ends_with(pattern)
        }) {
            excepted += 1;
        } else {
            differing.push(format!("{} {} {}", cells[0], cells[1], &cells[3][..cells[3].len().min(60)]));
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
    assert!(same > 27_000 && excepted < 80, "{same} {excepted}");
}

#[test]
fn what_is_written_reads_back() {
    for (name, bytes) in corpus() {
        let Ok(data_set) = parse(&bytes) else { continue };
        let text = json::write_with(&data_set, &everything());
        let decodes = data_set.leaves().all(|leaf| !leaf.element.is_text() || leaf.element.text().is_ok());
        let known = data_set.leaves().all(|leaf| leaf.element.vr().is_known());
        // What is odd is made even.
        let even = data_set.leaves().all(|leaf| leaf.element.raw().len().is_multiple_of(2));
        let sound = even && data_set.issues().iter().all(|issue| issue.severity > Severity::Error);
        match json::read(text.as_bytes()) {
            Ok(again) => {
                let back = json::write_with(&again, &everything());
                if decodes && known && sound {
                    assert!(back == text, "{name}:\n{back}\n{text}");
                }
                assert_eq!(
                    json::write_with(&json::read(back.as_bytes()).unwrap(), &everything()),
                    back,
                    "{name}"
                );
            }
            Err(error) => assert!(!decodes, "{name}: {error}"),
        }
    }
}

#[test]
fn samples_of_others_are_read() {
    for (name, refused) in [
        ("Example-MeasurementReport.json", None),
        ("test_PN.json", None),
        // A null among numbers of 16 bits: no value can be written for it.
        ("test1.json", Some(8327)),
    ] {
        let Some(text) = corpus_text(&format!("json/{name}")) else { return };
        match (json::read(text.as_bytes()), refused) {
            (Ok(data_set), None) => assert!(data_set.leaves().count() > 0, "{name}"),
            (Err(error), Some(at)) => assert_eq!(error.offset(), at, "{name}: {error}"),
            (result, _) => panic!("{name}: {result:?}"),
        }
    }
}

#[test]
fn values_of_each_kind() {
    let bytes = [
        element(8, 0x18, "UI", b"1.2.3\0"),
        element(8, 0x9459, "FL", &f32::NAN.to_le_bytes()),
        element(0x10, 0x10, "PN", b"Y^T=\x41^B "),
        element(0x10, 0x20, "LO", b" a\\\\b "),
        element(0x18, 0x1063, "DS", b"-0\\1.50E+02\\+7"),
        element(0x18, 0x9087, "FD", &[3.5_f64.to_le_bytes(), f64::NEG_INFINITY.to_le_bytes()].concat()),
        element(0x20, 0x13, "IS", b"007 "),
        element(0x28, 9, "AT", b"\x18\0\x63\x10"),
        element(0x28, 0x10, "US", b"\xFF\xFF"),
        element(0x40, 0x275, "SQ", &[item(&element(8, 0x50, "SH", b"")), item(b"")].concat()),
        element(0x42, 0x11, "OB", b"%PDF"),
        element(0x72, 0x83, "UV", &(u64::MAX).to_le_bytes()),
    ]
    .concat();
    let text = json::write(&parse(&bytes).unwrap());
    let expected = r#"{"00080018":{"vr":"UI","Value":["1.2.3"]},"00089459":{"vr":"FL","Value":["NaN"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"Y^T","Ideographic":"A^B"}]},"00100020":{"vr":"LO","Value":["a",null,"b"]},"00181063":{"vr":"DS","Value":[-0,1.50E+02,"+7"]},"00189087":{"vr":"FD","Value":[3.5,"-inf"]},"00200013":{"vr":"IS","Value":["007"]},"00280009":{"vr":"AT","Value":["00181063"]},"00280010":{"vr":"US","Value":[65535]},"00400275":{"vr":"SQ","Value":[{"00080050":{"vr":"SH"}},{}]},"00420011":{"vr":"OB","InlineBinary":"JVBERg=="},"00720083":{"vr":"UV","Value":["18446744073709551615"]}}"#;
    assert_eq!(text, expected);
    let again = json::read(text.as_bytes()).unwrap();
    assert_eq!(again.element(tags::PATIENT_NAME).unwrap().raw(), b"Y^T=A^B ");
    assert_eq!(again.get(&"RequestAttributesSequence".parse().unwrap()).unwrap().items().count(), 2);
    let mut options = JsonOptions::default();
    options.max_inline = Some(2);
    let uri = |element: ElementView<'_>| Some(format!("bulk/{}", element.offset()));
    options.bulk_data_uri = Some(&uri);
    options.numbers_as_strings = true;
    let text = json::write_with(&parse(&bytes).unwrap(), &options);
    assert!(text.contains(r#""00420011":{"vr":"OB","BulkDataURI":"bulk/"#), "{text}");
    assert!(text.contains(r#""Value":["-0","1.50E+02","+7"]"#), "{text}");
}

#[test]
fn members_in_any_order_and_text_beyond_ascii() {
    let text = r#"[{"00400275":{"Value":[{"00100010":{"Value":[{"Phonetic":"c","Alphabetic":"M\u00fcller"}],"vr":"PN"}}, null],"vr":"SQ"},
        "00080060":{"vr":"CS","Value":["CT"]}}]"#;
    let data_set = json::read(text.as_bytes()).unwrap();
    let name = data_set.get(&"RequestAttributesSequence[0].PatientName".parse().unwrap()).unwrap();
    assert_eq!((name.text().unwrap(), name.vr()), ("M\u{fc}ller==c".into(), Vr::PN));
    assert_eq!(data_set.element(tags::SPECIFIC_CHARACTER_SET).unwrap().text().unwrap(), "ISO_IR 192");
    assert!(data_set.elements().map(ElementView::tag).is_sorted());
}

#[test]
fn character_sets_that_are_named_behind_text_hold_for_it() {
    let text = |set: &str| {
        format!(
            r#"{{"00041220":{{"vr":"SQ","Value":[{{"00100010":{{"vr":"PN","Value":[{{"Alphabetic":"M\u00fcller"}}]}}}}]}},
            "00080005":{{"vr":"CS","Value":["{set}"]}}}}"#
        )
    };
    let data_set = json::read(text("ISO_IR 192").as_bytes()).unwrap();
    let sets = data_set.elements().filter(|e| e.tag() == tags::SPECIFIC_CHARACTER_SET);
    assert_eq!(sets.count(), 1, "it is named once");
    assert_eq!(data_set.issues(), []);
    // It was written as UTF-8, and would be read as something else.
    assert_eq!(json::read(text("ISO_IR 100").as_bytes()).unwrap_err().kind(), ErrorKind::JsonModel);
}

#[test]
fn bad_json_is_refused_with_its_offset() {
    for (text, kind, offset) in [
        ("", ErrorKind::JsonModel, 0),
        ("3", ErrorKind::JsonModel, 1),
        ("{", ErrorKind::JsonSyntax, 1),
        ("{\"0010\":{}}", ErrorKind::JsonModel, 8),
        ("{\"00100010\":3}", ErrorKind::JsonModel, 12),
        ("{\"00100010\":{}}", ErrorKind::JsonModel, 14),
        ("{\"00100010\":{\"vr\":\"ZZ\"}}", ErrorKind::JsonModel, 22),
        ("{\"00100010\":{\"vr\":\"PN\",\"Value\":[{\"x\":\"\"}]}}", ErrorKind::JsonModel, 39),
        ("{\"00280010\":{\"vr\":\"US\",\"Value\":[70000]}}", ErrorKind::JsonModel, 38),
        ("{\"00280010\":{\"vr\":\"US\",\"Value\":[01]}}", ErrorKind::JsonSyntax, 32),
        ("{\"00420011\":{\"vr\":\"OB\",\"InlineBinary\":\"a\"}}", ErrorKind::JsonModel, 41),
        ("{\"00100010\":{\"vr\":\"PN\"}} x", ErrorKind::JsonSyntax, 25),
        ("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"\\ud800\"]}}", ErrorKind::JsonSyntax, 39),
    ] {
        let error = json::read(text.as_bytes()).map(|_| ()).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
    }
    let deep = format!("{}{}", "{\"00081140\":{\"vr\":\"SQ\",\"Value\":[".repeat(65), "]}}".repeat(65));
    assert_eq!(json::read(deep.as_bytes()).map(|_| ()).unwrap_err().kind(), ErrorKind::DepthLimit);
    assert_eq!(json::read(b"{\"0010\xFF").map(|_| ()).unwrap_err().kind(), ErrorKind::JsonSyntax);
}
