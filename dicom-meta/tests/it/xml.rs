//! The Native DICOM Model against what other readers agree on, and both ways.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Value, json};
use synovia_dicom_meta::xml::{self, XmlOptions};
use synovia_dicom_meta::{ElementView, ErrorKind, Severity, Vr, parse, tags};

use crate::common::{corpus, corpus_text, element, item};
use crate::json::agrees;

fn everything<'o>() -> XmlOptions<'o> {
    let mut options = XmlOptions::default();
    options.inline_pixel_data = true;
    options
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|a| a.key.0 == name.as_bytes())?;
    let text = std::str::from_utf8(&found.value).unwrap();
    Some(text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"))
}

/// The document as a tree, by a reader of its own: names, attributes, children, text.
#[derive(Default)]
struct Node {
    name: String,
    tag: String,
    vr: String,
    creator: Option<String>,
    children: Vec<Node>,
    text: String,
}

fn tree(text: &str) -> Node {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Node::default()];
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(start) => open.push(Node {
                name: String::from_utf8(start.name().0.to_vec()).unwrap(),
                tag: attribute(&start, "tag").unwrap_or_default(),
                vr: attribute(&start, "vr").unwrap_or_default(),
                creator: attribute(&start, "privateCreator"),
                ..Node::default()
            }),
            Event::End(_) => {
                let node = open.pop().unwrap();
                open.last_mut().unwrap().children.push(node);
            }
            Event::Text(text) => open.last_mut().unwrap().text.push_str(std::str::from_utf8(&text).unwrap()),
            Event::GeneralRef(name) => open.last_mut().unwrap().text.push(match &*name {
                b"amp" => '&',
                b"lt" => '<',
                b"gt" => '>',
                b"quot" => '"',
                b"#10" => '\n',
                b"#13" => '\r',
                b"#9" => '\t',
                other => panic!("{other:?}"),
            }),
            Event::Eof => return open.pop().unwrap().children.pop().expect("a root"),
            _ => {}
        }
    }
}

/// The tree as the JSON model has it.
fn model(data_set: &Node) -> Value {
    let mut out = Map::new();
    for node in &data_set.children {
        assert_eq!(node.name, "DicomAttribute");
        let mut tag = node.tag.clone();
        if let Some(creator) = &node.creator {
            let named = |n: &&Node| {
                n.creator.is_none() && n.tag[..4] == tag[..4] && n.children.iter().any(|v| v.text == *creator)
            };
            let block = data_set.children.iter().find(named).expect("a creator");
            tag = format!("{}{}{}", &tag[..4], &block.tag[6..], &tag[6..]);
        }
        let mut element = Map::new();
        element.insert("vr".into(), json!(node.vr));
        let values: Vec<Value> = node.children.iter().map(value).collect();
        match node.children.first().map(|child| child.name.as_str()) {
            Some("InlineBinary") => element.insert("InlineBinary".into(), json!(node.children[0].text)),
            Some(_) => element.insert("Value".into(), json!(values)),
            None => None,
        };
        assert!(out.insert(tag, element.into()).is_none());
    }
    out.into()
}

fn value(node: &Node) -> Value {
    match node.name.as_str() {
        "Item" => model(node),
        "PersonName" if node.children.is_empty() => Value::Null,
        "PersonName" => {
            let group = |group: &Node| {
                let parts: Vec<_> = group.children.iter().map(|part| part.text.as_str()).collect();
                (group.name.clone(), json!(parts.join("^")))
            };
            let groups: Map<_, _> = node.children.iter().map(group).collect();
            groups.into_iter().filter(|(_, text)| text != "").collect::<Map<_, _>>().into()
        }
        _ if node.text.is_empty() => Value::Null,
        _ => json!(node.text),
    }
}

/// Values other readers guess at or shorten: bytes that are not valid in the character set, names with more parts than there
/// are elements for. They are kept as bytes.
const KEPT_AS_BYTES: &[(&str, &str)] = &[
    ("gen/charset_unknown.dcm", "/00100010"),
    ("gen/charset_utf8_undeclared.dcm", "/00100010"),
    ("gen/pn_edges.dcm", "/00081070"),
    ("gen/pn_edges.dcm", "/00321032"),
];

#[test]
fn every_row_that_readers_agree_on_is_reproduced() {
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
            let text = xml::write_with(&parse(bytes).unwrap(), &everything());
            document = Some((cells[0].to_owned(), model(&tree(&text))));
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
        } else if KEPT_AS_BYTES.contains(&(cells[0], cells[1])) {
            assert!(value[&cells[1][1..]]["InlineBinary"].is_string(), "{row}");
            excepted += 1;
        } else {
            differing.push(format!("{} {} {}", cells[0], cells[1], &cells[3][..cells[3].len().min(60)]));
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
    assert!(same > 27_000 && excepted < 80, "{same} {excepted}");
}

/// Places, representations and bytes of all that XML holds.
fn content(data_set: &synovia_dicom_meta::DataSet<'_>) -> Vec<(String, Vr, Vec<u8>)> {
    let kept = data_set.leaves().filter(|leaf| {
        let tag = leaf.element.tag();
        tag.group() != 2 && !tag.is_group_length() && !leaf.element.is_encapsulated()
    });
    let trimmed = |element: ElementView<'_>| {
        let value = element.little_endian().into_owned();
        if !element.is_text() {
            return value;
        }
        // Padding and spaces without a meaning are not kept.
        match element.texts() {
            Ok(texts) => texts.collect::<Vec<_>>().join("\\").into_bytes(),
            Err(_) => value,
        }
    };
    kept.map(|leaf| (leaf.to_string(), leaf.element.vr(), trimmed(leaf.element)))
        .filter(|(.., value)| !value.is_empty())
        .collect()
}

#[test]
fn what_is_written_reads_back() {
    let mut exact = 0;
    for (name, bytes) in corpus() {
        let Ok(data_set) = parse(&bytes) else { continue };
        let text = xml::write_with(&data_set, &everything());
        let again = xml::read(text.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}"));
        let back = xml::write_with(&again, &everything());
        let known = data_set.leaves().all(|leaf| leaf.element.vr().is_known());
        let even = data_set.leaves().all(|leaf| leaf.element.raw().len().is_multiple_of(2));
        if even && known && data_set.issues().iter().all(|issue| issue.severity > Severity::Warning) {
            let at = back.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
            assert!(back == text, "{name}: at {at}: {} {}", back.len(), &text[at.saturating_sub(200)..]);
            assert_eq!(content(&again), content(&data_set), "{name}");
            exact += 1;
        }
        let third = xml::read(back.as_bytes()).unwrap();
        assert!(xml::write_with(&third, &everything()) == back, "{name}");
    }
    assert!(exact > 100 || std::env::var("SYNOVIA_CORPUS").is_err(), "{exact}");
}

fn rich() -> Vec<u8> {
    [
        element(8, 5, "CS", b"ISO_IR 100"),
        element(8, 0x18, "UI", b"1.2.3\0"),
        element(8, 0x9459, "FL", &f32::NAN.to_le_bytes()),
        element(9, 0x10, "LO", b"ACME"),
        element(9, 0x11, "LO", b"TWIN"),
        element(9, 0x12, "LO", b"TWIN"),
        element(9, 0x1000, "LO", b"none"),
        element(9, 0x1002, "LO", b"a<&>\" "),
        element(9, 0x1103, "LO", b"first "),
        element(9, 0x1203, "LO", b"second"),
        element(9, 0x1304, "LO", b"whose "),
        element(0x10, 0x10, "PN", b"Y^T\xFC=\x41^B= "),
        element(0x10, 0x20, "LO", b" a\\\\b "),
        element(0x10, 0x1001, "PN", b"a^b^c^d^e^f "),
        element(0x10, 0x4000, "LT", b"line\r\nnext\x0Cpage "),
        element(0x18, 0x1063, "DS", b"-0\\1.50E+02\\+7"),
        element(0x20, 0x4000, "LT", b"\tline\r\nnext "),
        element(0x28, 9, "AT", b"\x18\0\x63\x10"),
        element(0x28, 0x10, "US", b"\xFF\xFF"),
        element(0x40, 0x275, "SQ", &[item(&element(8, 0x50, "SH", b"")), item(b"")].concat()),
        element(0x42, 0x11, "OB", b"%PDF"),
        element(0x72, 0x83, "UV", &(u64::MAX).to_le_bytes()),
    ]
    .concat()
}

#[test]
fn values_of_each_kind() {
    let bytes = rich();
    let data_set = parse(&bytes).unwrap();
    let text = xml::write(&data_set);
    for part in [
        r#"xml:space="preserve"><DicomAttribute tag="00080005" vr="CS" keyword="SpecificCharacterSet">"#,
        r#"<DicomAttribute tag="00080018" vr="UI" keyword="SOPInstanceUID"><Value number="1">1.2.3</Value>"#,
        r#"<Value number="1">NaN</Value>"#,
        r#"<DicomAttribute tag="00090010" vr="LO"><Value number="1">ACME</Value>"#,
        r#"<DicomAttribute tag="00090002" vr="LO" privateCreator="ACME"><Value number="1">a&lt;&amp;&gt;&quot;</Value>"#,
        // Two blocks of one name, and one without: the tag as it stands.
        r#"<DicomAttribute tag="00091103" vr="LO">"#,
        r#"<DicomAttribute tag="00091203" vr="LO">"#,
        r#"<DicomAttribute tag="00091304" vr="LO">"#,
        "<PersonName number=\"1\"><Alphabetic><FamilyName>Y</FamilyName><GivenName>T\u{fc}</GivenName></Alphabetic><Ideographic><FamilyName>A</FamilyName><GivenName>B</GivenName></Ideographic><Phonetic></Phonetic></PersonName>",
        r#"<Value number="1">a</Value><Value number="2"></Value><Value number="3">b</Value>"#,
        r#"keyword="OtherPatientNames"><InlineBinary>YV5iXmNeZF5lXmYg</InlineBinary>"#,
        r#"keyword="PatientComments"><InlineBinary>"#,
        r#"<Value number="2">1.50E+02</Value>"#,
        r#"<Value number="1">&#9;line&#13;&#10;next</Value>"#,
        r#"<Value number="1">00181063</Value>"#,
        r#"<Item number="1"><DicomAttribute tag="00080050" vr="SH" keyword="AccessionNumber"></DicomAttribute></Item><Item number="2"></Item></DicomAttribute>"#,
        r#"<InlineBinary>JVBERg==</InlineBinary>"#,
        r#"<Value number="1">18446744073709551615</Value>"#,
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let again = xml::read(text.as_bytes()).unwrap();
    assert_eq!(content(&again), content(&data_set));
    let mut options = XmlOptions::default();
    options.indent = true;
    let lines = xml::write_with(&data_set, &options);
    assert!(lines.contains("\n  <DicomAttribute tag=\"00400275\" vr=\"SQ\" keyword=\"RequestAttributesSequence\">\n    <Item number=\"1\">\n"), "{lines}");
    assert_eq!(content(&xml::read(lines.as_bytes()).unwrap()), content(&data_set));
    options.max_inline = Some(2);
    let uri = |element: ElementView<'_>| Some(format!("bulk/{}?a&b", element.offset()));
    options.bulk_data_uri = Some(&uri);
    let text = xml::write_with(&data_set, &options);
    assert!(text.contains("?a&amp;b\"/>"), "{text}");
    assert!(
        xml::read(text.as_bytes()).unwrap().get(&"EncapsulatedDocument".parse().unwrap()).unwrap().is_empty()
    );
}

fn document(content: &str) -> String {
    format!("<NativeDicomModel>{content}</NativeDicomModel>")
}

#[test]
fn what_other_writers_do_is_read() {
    // Without namespace and `vr`, with full private tags, prefixes, gaps in numbers, comments and CDATA.
    let text = r#"<?xml version="1.0" encoding="utf-8"?><!-- c --><n:NativeDicomModel xmlns:n="http://dicom.nema.org/PS3.19/models/NativeDICOM">
        <n:DicomAttribute tag="00020010" vr="UI"><n:Value number="1">1.2</n:Value></n:DicomAttribute>
        <n:DicomAttribute tag="00080008"><n:Value number="1">A</n:Value><n:Value number="3"><![CDATA[B]]></n:Value></n:DicomAttribute>
        <n:DicomAttribute tag="00091001" vr="LO" privateCreator="ACME"><n:Value>x&#x41;</n:Value></n:DicomAttribute>
        <n:DicomAttribute tag="00090002" vr="LO" privateCreator="OTHER"><n:Value>y</n:Value></n:DicomAttribute>
        <n:DicomAttribute tag="00090003" vr="LO" privateCreator="ACME"><n:Value>z</n:Value></n:DicomAttribute>
        <n:DicomAttribute tag="00100010" vr="PN"><n:PersonName number="1"><n:Alphabetic><n:GivenName>J&#252;</n:GivenName></n:Alphabetic></n:PersonName></n:DicomAttribute>
        <n:DicomAttribute tag="7FE00010" vr="OW"><n:BulkData uri="http://x/y"/></n:DicomAttribute>
        </n:NativeDicomModel>"#;
    let data_set = xml::read(text.as_bytes()).unwrap();
    let text = |path: &str| data_set.get(&path.parse().unwrap()).unwrap().text().unwrap().into_owned();
    assert_eq!((text("ImageType"), text("PatientName")), ("A\\\\B".into(), "^J\u{fc}".into()));
    assert_eq!((text("(0009,0010)"), text("(0009,0011)")), ("ACME".into(), "OTHER".into()));
    assert_eq!((text("(0009,1001)"), text("(0009,1102)")), ("xA".into(), "y".into()));
    assert_eq!(text("(0009,1003)"), "z");
    assert_eq!(text("SpecificCharacterSet"), "ISO_IR 192");
    assert!(data_set.element(tags::PIXEL_DATA).unwrap().is_empty());
    assert_eq!(data_set.issues(), []);
}

#[test]
fn bad_xml_is_refused_with_its_offset_and_place() {
    let inner = |content: &str| {
        document(&format!(
            r#"<DicomAttribute tag="00400275" vr="SQ"><Item number="1">{content}</Item></DicomAttribute>"#
        ))
    };
    let us = r#"<DicomAttribute tag="00280010" vr="US">"#;
    for (text, kind, part, place) in [
        (String::new(), ErrorKind::XmlSyntax, "", ""),
        ("<a/>".into(), ErrorKind::XmlModel, "<a", ""),
        ("<NativeDicomModel>".into(), ErrorKind::XmlSyntax, "", ""),
        ("<NativeDicomModel xmlns=\"urn:x\"/>".into(), ErrorKind::XmlModel, "<", ""),
        (document("") + "<b/>", ErrorKind::XmlSyntax, "<b", ""),
        (document("x"), ErrorKind::XmlModel, "x", ""),
        (document("<b/>"), ErrorKind::XmlModel, "<b", ""),
        (format!("<!DOCTYPE x>{}", document("")), ErrorKind::XmlEntity, "<!D", ""),
        (document("&x;"), ErrorKind::XmlEntity, "&x", ""),
        (document("&#0;"), ErrorKind::XmlEntity, "&#", ""),
        (document("\u{1}"), ErrorKind::XmlSyntax, "\u{1}", ""),
        (document("<DicomAttribute vr=\"US\"/>"), ErrorKind::XmlModel, "<Dic", ""),
        (document("<DicomAttribute tag=\"0028001\"/>"), ErrorKind::XmlModel, "<Dic", ""),
        (document("<DicomAttribute tag=\"00280010\" vr=\"ZZ\"/>"), ErrorKind::XmlModel, "<Dic", ""),
        (document("<DicomAttribute tag=\"00280010\" tag=\"00280010\"/>"), ErrorKind::XmlSyntax, "<Dic", ""),
        (
            inner(&format!("{us}<Value>70000</Value></DicomAttribute>")),
            ErrorKind::XmlModel,
            "</DicomAttribute></Item",
            "RequestAttributesSequence[0].Rows",
        ),
        (
            inner(&format!("{us}<Value number=\"0\">7</Value></DicomAttribute>")),
            ErrorKind::XmlModel,
            "<Value",
            "RequestAttributesSequence[0].Rows",
        ),
        (
            inner(&format!("{us}<Value number=\"90000000\">7</Value></DicomAttribute>")),
            ErrorKind::XmlModel,
            "<Value",
            "RequestAttributesSequence[0].Rows",
        ),
        (
            inner(&format!("{us}<PersonName/></DicomAttribute>")),
            ErrorKind::XmlModel,
            "<Person",
            "RequestAttributesSequence[0].Rows",
        ),
        (
            inner(
                "<DicomAttribute tag=\"00420011\" vr=\"OB\"><InlineBinary>a</InlineBinary></DicomAttribute>",
            ),
            ErrorKind::XmlModel,
            "</Inline",
            "RequestAttributesSequence[0].EncapsulatedDocument",
        ),
        (
            document("<DicomAttribute tag=\"00400275\" vr=\"SQ\"><Item number=\"2\"/></DicomAttribute>"),
            ErrorKind::XmlModel,
            "<Item",
            "RequestAttributesSequence",
        ),
        (
            document("<DicomAttribute tag=\"00090002\" vr=\"LO\" privateCreator=\"\"/>"),
            ErrorKind::XmlModel,
            "<Dic",
            "",
        ),
    ] {
        let error = xml::read(text.as_bytes()).map(|_| ()).unwrap_err();
        let at = if part.is_empty() { text.len() } else { text.find(part).unwrap() };
        let told = error.location().map(ToString::to_string).unwrap_or_default();
        assert_eq!((error.kind(), error.offset(), told.as_str()), (kind, at as u64, place), "{text}");
    }
    assert_eq!(xml::read(b"<a>\xFF").map(|_| ()).unwrap_err().kind(), ErrorKind::XmlSyntax);
}

#[test]
fn limits_hold_and_one_less_is_refused() {
    let nested = |depth: usize| {
        let start = "<DicomAttribute tag=\"00081140\" vr=\"SQ\"><Item number=\"1\">";
        document(&(start.repeat(depth) + &"</Item></DicomAttribute>".repeat(depth)))
    };
    let mut limits = synovia_dicom_meta::Limits::default();
    let kind =
        |text: &str, limits| xml::read_with(text.as_bytes(), &limits).map(|_| ()).map_err(|e| e.kind());
    assert_eq!(kind(&nested(64), limits), Ok(()));
    assert_eq!(kind(&nested(65), limits), Err(ErrorKind::DepthLimit));
    assert_eq!(kind(&nested(1_000_000), limits), Err(ErrorKind::DepthLimit));
    let text = nested(3);
    limits.max_elements = 6;
    limits.max_input = text.len();
    assert_eq!(kind(&text, limits), Ok(()));
    limits.max_elements = 5;
    assert_eq!(kind(&text, limits), Err(ErrorKind::ElementLimit));
    limits.max_input -= 1;
    assert_eq!(kind(&text, limits), Err(ErrorKind::InputLimit));
}
