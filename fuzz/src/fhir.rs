//! FHIR: the codecs, streams and FHIRPath.

use synovia_fhir_model::fhirpath::{Environment, Expression};
use synovia_fhir_model::json::leaves;
use synovia_fhir_model::stream::{BundlePart, BundleReader, NdjsonReader};
use synovia_fhir_model::xml::{to_xml, to_xml_with};
use synovia_fhir_model::{
    Error, Limits, ReadOptions, UnknownPolicy, WriteOptions, r4, to_json, to_json_with,
};

/// What reads is written back with nothing lost, on one line and for people, and reads again to the same value; what a
/// policy refuses or tells changes nothing else. Errors stay inside the input.
pub fn fhir_json(data: &[u8]) {
    let resource = match r4::from_json(data) {
        Ok(resource) => resource,
        Err(error) => return check_error(&error, data),
    };
    let line = to_json(&resource);
    assert!(!line.contains(['\n', '\r']), "more than one line");
    assert_eq!(values(data), values(line.as_bytes()), "a value was lost or made");
    assert_eq!(r4::from_json(line.as_bytes()).expect("own output reads"), resource);
    let pretty = to_json_with(&resource, WriteOptions::pretty());
    assert_eq!(r4::from_json(pretty.as_bytes()).expect("own output reads"), resource);
    // Not our own reader. It refuses some numbers and depths that are JSON.
    if serde_json::from_slice::<serde_json::Value>(data).is_ok() {
        serde_json::from_str::<serde_json::Value>(&line).expect("output is JSON");
    }
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    let told = r4::from_json_with(data, &options).expect("telling refuses nothing");
    assert_eq!(told.value, resource);
    for issue in &told.issues {
        assert!(issue.offset.is_none_or(|at| at <= data.len() as u64));
    }
    options.unknown = UnknownPolicy::Reject;
    match r4::from_json_with(data, &options) {
        Ok(parsed) => assert_eq!(parsed.value, resource),
        Err(error) => check_error(&error, data),
    }
    let _ = format!("{:?}", told.issues);
}

/// Every value of a JSON text with its path, sorted; strings without their escapes.
fn values(json: &[u8]) -> Vec<(String, char, String)> {
    let mut found = Vec::new();
    leaves(json, &Limits::default(), &mut |leaf| {
        let kind = leaf.raw.chars().next().expect("a value has a first character");
        // An array or object without values may have white space in it.
        let text = if matches!(kind, '[' | '{') { String::new() } else { leaf.text().into_owned() };
        found.push((leaf.path.to_string(), kind, text));
    })
    .expect("it was read before");
    found.sort();
    found
}

fn check_error(error: &Error, data: &[u8]) {
    assert!(error.offset() <= data.len() as u64, "{error}");
    let _ = format!("{error} {error:?}");
}

/// A stream gives the same parts in any pieces, and no byte of an entry is changed. The first byte says how long the pieces are.
pub fn fhir_stream(data: &[u8]) {
    let Some((step, rest)) = data.split_first() else { return };
    let step = 1 + usize::from(*step) % 17;
    let whole = bundle(rest, rest.len().max(1));
    assert_eq!(bundle(rest, step), whole);
    let lines_whole = lines(rest, rest.len().max(1));
    assert_eq!(lines(rest, step), lines_whole);
    for (offset, bytes) in lines_whole.iter().filter_map(|l| l.as_ref().ok()) {
        assert_eq!(rest.get(*offset..*offset + bytes.len()), Some(bytes.as_slice()));
    }
    for (offset, bytes) in whole.iter().filter_map(|l| l.as_ref().ok()) {
        assert_eq!(rest.get(*offset..*offset + bytes.len()), Some(bytes.as_slice()));
    }
    // What the whole reader takes for a Bundle has the same entries in the stream.
    if let Ok(r4::Resource::Bundle(typed)) = r4::from_json(rest) {
        let mut reader = BundleReader::new();
        reader.push(rest);
        reader.finish();
        let mut entries = Vec::new();
        while let Some(part) = reader.next() {
            let Ok(part) = part else { return };
            if let BundlePart::Entry(entry) = part {
                let mut one = r4::BundleEntry::default();
                if entry.read_into(&mut one, &ReadOptions::default()).is_err() {
                    return;
                }
                entries.push(one);
            }
        }
        if typed.unknown.iter().next().is_none() {
            assert_eq!(entries, typed.entry);
        }
    }
}

type Parts = Vec<Result<(usize, Vec<u8>), (String, u64)>>;

fn bundle(data: &[u8], step: usize) -> Parts {
    let mut reader = BundleReader::new();
    let mut parts = Vec::new();
    let mut chunks = data.chunks(step);
    loop {
        let chunk = chunks.next();
        match chunk {
            Some(chunk) => reader.push(chunk),
            None => reader.finish(),
        }
        while let Some(part) = reader.next() {
            parts.push(match part {
                Ok(BundlePart::Entry(entry)) => Ok((entry.offset() as usize, entry.bytes().to_vec())),
                Ok(BundlePart::Member(member)) => Ok((member.offset() as usize, member.bytes().to_vec())),
                Ok(_) => continue,
                Err(error) => Err((error.kind().to_string(), error.offset())),
            });
        }
        if chunk.is_none() {
            return parts;
        }
    }
}

fn lines(data: &[u8], step: usize) -> Parts {
    let mut reader = NdjsonReader::new();
    let mut parts = Vec::new();
    let mut chunks = data.chunks(step);
    loop {
        let chunk = chunks.next();
        match chunk {
            Some(chunk) => reader.push(chunk),
            None => reader.finish(),
        }
        while let Some(line) = reader.next() {
            parts.push(match line {
                Ok(line) => Ok((line.offset() as usize, line.bytes().to_vec())),
                Err(error) => Err((error.kind().to_string(), error.offset())),
            });
        }
        if chunk.is_none() {
            return parts;
        }
    }
}

/// What reads is written back as XML that reads to the same value, on one line and for people.
pub fn fhir_xml(data: &[u8]) {
    let resource = match r4::from_xml(data) {
        Ok(resource) => resource,
        Err(error) => return check_error(&error, data),
    };
    for options in [WriteOptions::default(), WriteOptions::pretty()] {
        let text = to_xml_with(&resource, options);
        let again = r4::from_xml(text.as_bytes()).expect("own output reads");
        assert_eq!(again, resource, "{text}");
        assert_eq!(to_xml_with(&again, options), text);
    }
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    let told = r4::from_xml_with(data, &options).expect("telling refuses nothing");
    assert_eq!(told.value, resource);
    for issue in &told.issues {
        assert!(issue.offset.is_none_or(|at| at <= data.len() as u64));
    }
    options.unknown = UnknownPolicy::Reject;
    if let Err(error) = r4::from_xml_with(data, &options) {
        check_error(&error, data);
    }
    // JSON has a place for whatever is in XML.
    r4::from_json(to_json(&resource).as_bytes()).expect("own output reads");
}

/// JSON that has nothing odd in it is the same after XML.
pub fn fhir_convert(data: &[u8]) {
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    let Ok(parsed) = r4::from_json_with(data, &options) else { return };
    let xml = to_xml(&parsed.value);
    let back = r4::from_xml(xml.as_bytes()).expect("own output reads");
    let json = to_json(&parsed.value);
    // Characters XML cannot hold.
    let lost =
        |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    let texts = values(json.as_bytes());
    if parsed.issues.is_empty() && !texts.iter().any(|(_, _, text)| text.contains(lost)) {
        assert_eq!(to_json(&back), json, "{xml}");
    }
}

/// Any text is an expression or an error; what it gives is the same each time, within its budget, and an error says nothing
/// of the content of the resource.
pub fn fhirpath(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(expression) = Expression::parse(text) else { return };
    assert_eq!(expression.as_str(), text);
    let resource = r4::from_json(SUBJECT).expect("the subject reads");
    let mut environment = Environment::new(resource.as_node());
    environment.max_steps = 20_000;
    let one = expression.evaluate(resource.as_node(), &environment);
    let two = expression.evaluate(resource.as_node(), &environment);
    match (one, two) {
        (Ok(one), Ok(two)) => assert_eq!(format!("{one:?}"), format!("{two:?}")),
        (Err(one), Err(two)) => {
            assert_eq!(one.to_string(), two.to_string());
            assert!(text.contains("CANARY") || !format!("{one} {one:?}").contains("CANARY"));
        }
        _ => panic!("the same expression gave a value once and an error once"),
    }
}

/// What FHIRPath is tried on.
const SUBJECT: &[u8] = br##"{"resourceType":"Patient","id":"CANARY","active":true,"birthDate":"1962-02-14",
    "name":[{"use":"official","family":"CANARY","given":["A","B"],"_given":[null,{"extension":[{"url":"u","valueString":"CANARY"}]}]}],
    "contained":[{"resourceType":"Observation","id":"o","valueQuantity":{"value":1.50,"unit":"CANARY","code":"mg"},"effectiveDateTime":"2026-03-12T08:15:00+01:00"}],
    "link":[{"other":{"reference":"#o"}}],"multipleBirthInteger":2}"##;
