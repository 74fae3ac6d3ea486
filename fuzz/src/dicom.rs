//! DICOM headers: any bytes, any split, what is written reads the same.

use synovia_dicom_meta::{
    CharacterSets, DataSet, ErrorKind, Event, EventKind, ParseOptions, Parser, Severity, WriteOptions, json,
    parse, visit, xml,
};

/// Any bytes give a data set or an error; every place leads to its element, every value can be asked for, and the bytes come
/// back.
pub fn dicom_parse(data: &[u8]) {
    let Ok(data_set) = parse(data) else { return };
    assert_eq!(data_set.to_bytes(), data);
    for (at, leaf) in data_set.leaves().enumerate() {
        let element = leaf.element;
        let _ = (element.text(), element.text_lossy(), element.integers().map(Iterator::count));
        let _ = (element.private_creator(), element.length(), element.words().count());
        if at < 50 {
            let path = leaf.to_string().parse().expect("a path that was printed");
            assert!(data_set.get_all(&path).any(|found| found.tag() == element.tag()), "{leaf}");
        }
    }
}

type Seen = (EventKind, u32, u32, u64, Option<Vec<u8>>);

fn seen(event: &Event<'_>) -> Seen {
    (event.kind, event.tag.to_u32(), event.item, event.range().end, event.value.map(<[u8]>::to_vec))
}

fn events(data: &[u8], at: usize, max_value: usize) -> (Vec<Seen>, Option<ErrorKind>, usize) {
    let mut options = ParseOptions::default();
    options.max_value = max_value;
    let mut parser = Parser::with_options(options);
    let mut out = Vec::new();
    let (first, second) = data.split_at(at.min(data.len()));
    for (last, mut chunk) in [(false, first), (true, second)] {
        if last {
            parser.finish();
        }
        loop {
            match parser.next_event(&mut chunk) {
                Ok(Some(event)) => out.push(seen(&event)),
                Ok(None) => break,
                Err(error) => return (out, Some(error.kind()), parser.issues().len()),
            }
        }
    }
    (out, None, parser.issues().len())
}

/// The first byte says where to cut: the events are those of the whole, told one by one or visited.
pub fn dicom_chunked_equals_whole(data: &[u8]) {
    let Some((cut, data)) = data.split_first() else { return };
    let at = usize::from(*cut) * (data.len() + 1) / 256;
    for max_value in [0, 16] {
        let whole = events(data, 0, max_value);
        // How much a stream that passes the limit may inflate to depends on what of it was read.
        if whole.1 == Some(ErrorKind::InflateLimit) {
            return;
        }
        assert_eq!(events(data, at, max_value), whole);
        if max_value == 0 {
            let mut visited = Vec::new();
            let result = visit(data, &ParseOptions::default(), |event| visited.push(seen(event)));
            match result {
                Ok(issues) => assert_eq!((visited, issues.len()), (whole.0, whole.2)),
                Err(error) if error.kind() == ErrorKind::NoInflater => {}
                Err(error) => assert_eq!((visited, Some(error.kind())), (whole.0, whole.1)),
            }
        }
    }
}

fn values(data_set: &DataSet<'_>) -> Vec<(String, Vec<u8>)> {
    let even = |mut value: Vec<u8>, pad| {
        if value.len() % 2 == 1 {
            value.push(pad);
        }
        value
    };
    let leaves =
        data_set.leaves().filter(|leaf| leaf.element.tag().group() != 2 && !leaf.element.is_encapsulated());
    leaves
        .map(|leaf| {
            let pad = leaf.element.vr().info().map_or(0, |info| info.padding);
            (leaf.to_string(), even(leaf.element.little_endian().into_owned(), pad))
        })
        .collect()
}

/// What is written in canonical form reads the same, and is canonical; an edit that is undone gives back the bytes.
pub fn dicom_roundtrip(data: &[u8]) {
    let Ok(data_set) = parse(data) else { return };
    let sound = data_set.issues().iter().all(|issue| issue.severity > Severity::Warning);
    if let Ok(written) = data_set.write_with(&WriteOptions::default()) {
        let again = parse(&written).expect("what was written");
        if sound {
            assert_eq!(values(&again), values(&data_set));
            assert_eq!(again.write_with(&WriteOptions::default()).expect("canonical"), written);
        }
    }
    if !sound || data_set.is_inflated() {
        return;
    }
    let Some(leaf) = data_set.leaves().find(|leaf| {
        leaf.element.tag().group() > 8 && !leaf.element.is_encapsulated() && leaf.element.raw().len() < 60_000
    }) else {
        return;
    };
    let own = leaf.element.raw().to_vec();
    let mut editor = data_set.edit();
    if editor.replace(leaf.element, &[&own[..], b"ab"].concat()).is_err() {
        return;
    }
    let changed = editor.to_bytes().expect("lengths fit");
    let Ok(again) = parse(&changed) else { return };
    let path = leaf.to_string().parse().expect("a path");
    let Some(element) = again.get(&path).filter(|element| element.raw().ends_with(b"ab")) else { return };
    let mut editor = again.edit();
    editor.replace(element, &own).expect("it was so before");
    assert_eq!(editor.to_bytes().expect("lengths fit"), data);
}

/// JSON of a data set is JSON and reads back; any bytes as JSON give a data set or an error.
pub fn dicom_json(data: &[u8]) {
    if let Ok(data_set) = parse(data) {
        let text = json::write(&data_set);
        let value: Result<serde_json::Value, _> = serde_json::from_str(&text);
        // The other reader has a limit of its own on how deep arrays and objects nest.
        assert!(value.as_ref().err().is_none_or(|error| error.to_string().contains("recursion")), "not JSON");
        if let Ok(again) = json::read(text.as_bytes()) {
            let written = json::write(&again);
            // A character set that is named behind text that needs it is refused: the tags of what is broken may say so.
            if let Ok(third) = json::read(written.as_bytes()) {
                assert_eq!(json::write(&third), written);
            }
        }
    }
    if let Ok(data_set) = json::read(data) {
        let written = json::write(&data_set);
        if let Ok(again) = json::read(written.as_bytes()) {
            assert_eq!(json::write(&again), written);
        }
        assert!(data_set.is_complete());
    }
}

/// XML of a data set reads back to the same XML, and says what JSON says; any bytes as XML give a data set or an error.
pub fn dicom_xml(data: &[u8]) {
    if let Ok(data_set) = parse(data) {
        let text = xml::write(&data_set);
        match xml::read(text.as_bytes()) {
            Ok(again) => settles(&again),
            // A character set that is named behind text that needs it, or a creator whose block has two names.
            Err(error) => assert!(
                data_set.issues().iter().any(|issue| issue.severity <= Severity::Warning)
                    || error.kind() == ErrorKind::XmlModel && !is_decodable(&data_set),
                "{error}"
            ),
        }
    }
    if let Ok(data_set) = xml::read(data) {
        assert!(data_set.is_complete());
        settles(&data_set);
    }
}

/// Whether all text is valid in the character sets named for it.
fn is_decodable(data_set: &DataSet<'_>) -> bool {
    data_set.leaves().all(|leaf| !leaf.element.is_text() || leaf.element.text().is_ok())
}

/// What was read from XML is written as XML that reads as the same.
fn settles(data_set: &DataSet<'_>) {
    let written = xml::write(data_set);
    let again = xml::read(written.as_bytes());
    if let Ok(again) = again {
        assert_eq!(xml::write(&again), written);
        if is_decodable(data_set) && data_set.issues().is_empty() {
            assert_eq!(values(&again), values(data_set));
        }
    } else {
        assert!(!data_set.issues().is_empty() || !is_decodable(data_set), "what was written is not read");
    }
}

/// The first line names character sets; what is read in them and can be written reads the same.
pub fn dicom_charset(data: &[u8]) {
    let at = data.iter().position(|b| *b == b'\n').unwrap_or(0);
    let (term, text) = data.split_at(at);
    let sets = CharacterSets::read(term);
    let Ok(decoded) = sets.decode(text) else { return };
    if let Ok(encoded) = sets.encode(&decoded) {
        assert_eq!(sets.decode(&encoded).expect("what was written"), decoded);
    }
}
