//! The XML encoding: what it looks like, there and back, and what is refused.

use synovia_hl7v2::escape::{RunKind, encode, runs};
use synovia_hl7v2::xml::{XmlParseOptions, XmlWriteOptions, parse, parse_with, to_bytes};
use synovia_hl7v2::{
    Charset, Delimiters, ErrorKind, Message, MessageView, SegmentId, UnitKind, parse as parse_er7, split,
};

use crate::common::{RICH, corpus};

/// Without declaration, namespace and root.
fn body(er7: &[u8]) -> String {
    let message = parse_er7(er7).expect("ER7");
    let mut options = XmlWriteOptions::default();
    options.declaration = false;
    let text = String::from_utf8(to_bytes(message.view(), &options)).expect("UTF-8");
    let start = text.find('>').expect("a root") + 1;
    let end = text.rfind("</").expect("an end");
    text[start..end].to_owned()
}

/// Of the segments after the header.
fn segments(lines: &str) -> String {
    let er7 = format!("MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1||||||UNICODE UTF-8\r{lines}\r");
    let text = body(er7.as_bytes());
    text[text.find("</MSH>").expect("a header") + 6..].to_owned()
}

fn document(inner: &str) -> String {
    let head = r"<MSH><MSH.1>|</MSH.1><MSH.2>^~\&amp;</MSH.2><MSH.12><VID.1>2.5.1</VID.1></MSH.12></MSH>";
    format!(r#"<ADT_A01 xmlns="urn:hl7-org:v2xml">{head}{inner}</ADT_A01>"#)
}

/// The lines after the header.
fn read(inner: &str) -> String {
    let message = parse(document(inner).as_bytes()).expect("XML");
    let text = String::from_utf8(message.bytes().to_vec()).expect("UTF-8");
    text.split_once('\r').expect("a header").1.to_owned()
}

fn refused(inner: &str) -> (ErrorKind, String) {
    let error = parse(document(inner).as_bytes()).map(|_| ()).expect_err("refused");
    assert!(error.offset() > 0 && error.offset() <= document(inner).len() as u64);
    (error.kind(), error.location().map(ToString::to_string).unwrap_or_default())
}

/// The normal form of the module's documentation, from the bytes.
fn normal(message: MessageView<'_>) -> Vec<u8> {
    let widened = |charset| match charset {
        charset if charset == Charset::ASCII => Charset::UNSPECIFIED,
        charset if charset == Charset::LATIN_1 => Charset::from_name(b"windows-1252").expect("known"),
        other => other,
    };
    let charset = message.charset().ok().map(widened);
    let mut out = Vec::new();
    for segment in message.all_segments() {
        let mut at = segment.offset();
        let raw = segment.raw();
        let part =
            |from: u64, to: u64| &raw[(from - segment.offset()) as usize..(to - segment.offset()) as usize];
        let named = segment.id() != SegmentId::UNNAMED
            && !segment.id().as_str().starts_with(|c: char| c.is_ascii_digit());
        for leaf in segment.leaves().filter(|_| named) {
            out.extend_from_slice(part(at, leaf.offset));
            normal_value(leaf.raw, &message.delimiters(), charset, &mut out);
            at = leaf.offset + leaf.raw.len() as u64;
        }
        out.extend_from_slice(part(at, segment.offset() + raw.len() as u64));
        out.push(b'\r');
    }
    out
}

fn normal_value(raw: &[u8], d: &Delimiters, charset: Option<Charset>, out: &mut Vec<u8>) {
    let hex = |bytes: &[u8], out: &mut Vec<u8>| {
        let digits: String = bytes.iter().map(|b| format!("{b:02X}")).collect();
        out.extend_from_slice(&[&[d.escape], b"X", digits.as_bytes(), &[d.escape]].concat());
    };
    for run in runs(raw, d, charset.unwrap_or(Charset::ASCII)) {
        match run.kind {
            RunKind::Lone => out.extend_from_slice(&[d.escape, b'E', d.escape]),
            RunKind::Text(_) => {
                // In a run of text the escape characters stand in pairs, and what is in between stays.
                for (n, piece) in run.raw.split(|b| *b == d.escape).enumerate() {
                    if n % 2 == 1 {
                        out.extend_from_slice(&[&[d.escape], piece, &[d.escape]].concat());
                        continue;
                    }
                    let text = charset.map(|charset| charset.decode(piece));
                    match text {
                        _ if piece.is_ascii() => {
                            for byte in piece {
                                if *byte < b' ' && *byte != b'\t' {
                                    hex(&[*byte], out);
                                } else {
                                    out.push(*byte);
                                }
                            }
                        }
                        Some(Ok(text)) if charset.is_some_and(|charset| charset.encode(&text).is_ok()) => {
                            let mut plain = *d;
                            plain.truncation = None;
                            out.extend_from_slice(
                                &encode(&text, &plain, charset.unwrap()).expect("what was decoded"),
                            );
                        }
                        _ => hex(piece, out),
                    }
                }
            }
            RunKind::Custom(_) if charset.is_none_or(|charset| charset.decode(run.raw).is_err()) => {
                out.extend_from_slice(&[d.escape, b'E', d.escape]);
                hex(&run.raw[1..run.raw.len() - 1], out);
                out.extend_from_slice(&[d.escape, b'E', d.escape]);
            }
            _ => out.extend_from_slice(run.raw),
        }
    }
}

fn there_and_back(message: &Message<'_>, name: &str) {
    let mut options = XmlWriteOptions::default();
    for (groups, indent) in [(true, false), (false, false), (true, true)] {
        (options.groups, options.indent) = (groups, indent);
        let xml = to_bytes(message.view(), &options);
        let back = parse(&xml).unwrap_or_else(|error| panic!("{name}: {error}"));
        let expected = normal(message.view());
        let differs = back.bytes().iter().zip(&expected).position(|(a, b)| a != b);
        assert!(
            back.bytes() == expected,
            "{name}: at {differs:?} of {} and {}",
            back.bytes().len(),
            expected.len()
        );
        assert!(parse(&to_bytes(back.view(), &options)).expect("again").bytes() == expected, "{name}: again");
    }
}

#[test]
fn names_are_those_of_the_tables() {
    for (lines, xml) in [
        ("PID|1", "<PID><PID.1>1</PID.1></PID>"),
        ("PID", "<PID/>"),
        (
            "PID|||1^^^H&1.2&ISO^MR~2",
            "<PID><PID.3><CX.1>1</CX.1><CX.4><HD.1>H</HD.1><HD.2>1.2</HD.2><HD.3>ISO</HD.3></CX.4><CX.5>MR</CX.5></PID.3>\
             <PID.3><CX.1>2</CX.1></PID.3></PID>",
        ),
        ("PID|||||D^J", "<PID><PID.5><XPN.1><FN.1>D</FN.1></XPN.1><XPN.2>J</XPN.2></PID.5></PID>"),
        ("PID|||||||2020", "<PID><PID.7><TS.1>2020</TS.1></PID.7></PID>"),
        // Surplus components and fields, local segments.
        (
            "PID|1^2&3",
            "<PID><PID.1><PID.1.1>1</PID.1.1><PID.1.2><PID.1.2.1>2</PID.1.2.1><PID.1.2.2>3</PID.1.2.2></PID.1.2></PID.1></PID>",
        ),
        ("PID|||1^^^^^^^^^^^12", "<PID><PID.3><CX.1>1</CX.1><CX.12>12</CX.12></PID.3></PID>"),
        ("ZPD|a|b^c", "<ZPD><ZPD.1>a</ZPD.1><ZPD.2><ZPD.2.1>b</ZPD.2.1><ZPD.2.2>c</ZPD.2.2></ZPD.2></ZPD>"),
        ("QQQ|a", "<QQQ><QQQ.1>a</QQQ.1></QQQ>"),
        // OBX-5 by OBX-2.
        ("OBX||CE|||a^b", "<OBX><OBX.2>CE</OBX.2><OBX.5><CE.1>a</CE.1><CE.2>b</CE.2></OBX.5></OBX>"),
        (
            "OBX||ST|||a^b",
            "<OBX><OBX.2>ST</OBX.2><OBX.5><OBX.5.1>a</OBX.5.1><OBX.5.2>b</OBX.5.2></OBX.5></OBX>",
        ),
        ("OBX|||||a", "<OBX><OBX.5>a</OBX.5></OBX>"),
        // Lines without an element.
        ("free <text> & more", "<?er7-line free&#x20;&lt;text&gt;&#x20;&amp;&#x20;more?>"),
        ("1AB|x", "<?er7-line 1AB|x?>"),
    ] {
        assert!(segments(lines).contains(xml), "{lines}: {}", segments(lines));
    }
}

#[test]
fn names_follow_the_version() {
    let pid = |version: &str| {
        let er7 = format!("MSH|^~\\&|||||||ADT^A01|1|P|{version}\rPID|||||D^J||2020\rOBX||CQ|||1^a\r");
        let text = body(er7.as_bytes());
        text[text.find("<PID>").expect("PID")..].to_owned()
    };
    assert!(pid("2.2").contains("<PID.5><PN.1>D</PN.1><PN.2>J</PN.2></PID.5>"), "{}", pid("2.2"));
    assert!(pid("2.3").contains("<PID.5><XPN.1>D</XPN.1>"));
    assert!(pid("2.5").contains("<PID.5><XPN.1><FN.1>D</FN.1></XPN.1>"));
    assert!(pid("2.5").contains("<PID.7><TS.1>2020</TS.1></PID.7>"));
    assert!(pid("2.8").contains("<PID.7>2020</PID.7>"));
}

#[test]
fn groups_are_named_by_structure() {
    let er7 = b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1\rOBR|1\rOBX|1\rZZZ|1\rOBR|2\rMSA|AA\r";
    let text = body(er7);
    let tags: Vec<&str> = text
        .split('<')
        .filter_map(|tag| tag.split('>').next())
        .filter(|tag| !tag.trim_start_matches('/').contains(|c: char| c == '.' && !tag.contains('_')))
        .filter(|tag| tag.contains('_') || tag.len() == 3)
        .collect();
    assert_eq!(
        tags,
        [
            "MSH",
            "ORU_R01.PATIENT_RESULT",
            "ORU_R01.PATIENT",
            "PID",
            "/ORU_R01.PATIENT",
            "ORU_R01.ORDER_OBSERVATION",
            "OBR",
            "ORU_R01.OBSERVATION",
            "OBX",
            "ZZZ",
            "/ORU_R01.OBSERVATION",
            "/ORU_R01.ORDER_OBSERVATION",
            "ORU_R01.ORDER_OBSERVATION",
            "OBR",
            "MSA",
            "/ORU_R01.ORDER_OBSERVATION",
            "/ORU_R01.PATIENT_RESULT",
        ]
    );
    there_and_back(&parse_er7(er7).unwrap(), "groups");
}

#[test]
fn the_root_has_a_name_whatever_the_message_says() {
    let root = |msh9: &str| {
        let er7 = format!("MSH|^~\\&|||||||{msh9}|1|P|2.5.1\r");
        let xml = to_bytes(parse_er7(er7.as_bytes()).expect("ER7").view(), &XmlWriteOptions::default());
        let text = String::from_utf8(xml).expect("UTF-8");
        let start = text.find("?><").expect("a root") + 3;
        text[start..].split(' ').next().expect("a name").to_owned()
    };
    assert_eq!(root("ADT^A04"), "ADT_A01");
    assert_eq!(root("ZZZ^Z01^ZZZ_Z01"), "ZZZ_Z01");
    assert_eq!(root("ZZZ^Z01"), "ZZZ_Z01");
    assert_eq!(root("ZZZ"), "ZZZ");
    assert_eq!(root(""), "HL7Message");
    assert_eq!(root("<x>^\"&"), "HL7Message");
}

#[test]
fn values_are_text_and_escapes() {
    for (raw, xml) in [
        (r"a\F\b\S\c\R\d\E\e\T\f", r"a|b^c~d\e&amp;f"),
        (r"\H\b\N\", r#"<escape V="H"/>b<escape V="N"/>"#),
        (r"a\.br\b\.sp 2\", r#"a<escape V=".br"/>b<escape V=".sp 2"/>"#),
        (r"\X0D\\X41\", r#"<escape V="X0D"/><escape V="X41"/>"#),
        (r"\Zab 1\", r#"<escape V="Zab 1"/>"#),
        (r"\Q\", r#"<escape V="Q"/>"#),
        (r#"\Z"<>\"#, r#"<escape V="Z&quot;&lt;&gt;"/>"#),
        (r"C:\temp", r"C:\temp"),
        ("\"\"", "&quot;&quot;"),
        ("<b>\u{e9}</b>", "&lt;b&gt;\u{e9}&lt;/b&gt;"),
        (" a\tb ", " a\tb "),
        ("a\u{1}b\u{ffff}", r#"a<escape V="X01"/>b<escape V="XEFBFBF"/>"#),
    ] {
        let text = segments(&format!("NTE|||{raw}"));
        assert!(text.contains(xml), "{raw}: {text}");
    }
}

/// Absent, empty and `""` are three things; trailing delimiters are there or not.
#[test]
fn what_is_empty_stays_as_it_is() {
    for line in [
        "PID",
        "PID|",
        "PID||",
        "PID|1|",
        "PID|||a||",
        "PID|||a^",
        "PID|||a^^b&&c&^",
        "PID|||~",
        "PID|||a~~b~",
        "PID|||^",
        "PID|||&",
        "PID|||\"\"",
        "PID|||\"\"^\"\"",
        "PID||| ",
        "PID|a&b",
        "ZZZ|^&~|",
        "OBX|||||^^",
        "OBX|||||~&~",
        "OBX||CE|||~a",
    ] {
        let er7 = format!("MSH|^~\\&\r{line}\r");
        let message = parse_er7(er7.as_bytes()).expect("ER7");
        let back = parse(&to_bytes(message.view(), &XmlWriteOptions::default())).expect("XML");
        assert_eq!(String::from_utf8_lossy(back.bytes()), er7);
    }
    for header in [
        "MSH|^~\\&",
        "MSH|^~\\&|",
        "MSH|^~\\&|A|",
        "MSH||A",
        "MSH|^|A",
        "MSH|^~\\&#|A##",
        "MSH$%*!:$A!T!%B:C",
        "MSH|",
        "BHS|^~\\&|A",
    ] {
        let er7 = format!("{header}\rMSH\rMSH|x|y\r");
        let message = parse_er7(er7.as_bytes()).expect("ER7");
        let back = parse(&to_bytes(message.view(), &XmlWriteOptions::default())).expect("XML");
        assert_eq!(String::from_utf8_lossy(back.bytes()), er7);
    }
}

#[test]
fn there_and_back_is_the_normal_form() {
    there_and_back(&parse_er7(RICH).unwrap(), "RICH");
    for er7 in [
        &b"\xEF\xBB\xBF\x0bMSH|^~\\&|A\r\n\r\nPID|1||C:\\temp\\new~\\\n\x1c\r"[..],
        b"MSH|^~\\&||||||||||||||||8859/1\rPID|||\xE9\\XE9\\\\F\\|",
        b"MSH|^~\\&||||||||||||||||UNICODE UTF-8\rPID|||\xE9\\Z\xE9\\a",
        b"MSH|^~\\&||||||||||||||||EBCDIC\rPID|||\xE9\\Z\xE9\\a\\XE9\\",
        b"MSH|^~\\&||||||||||||||||8859/1\rPID|||\xE9\x80",
        b"MSH|^~\\&||||||||||||||||8859/9\rPID|||\xE9\x81",
        b"MSH|^~\\&||||||||||||||||ASCII\rPID|||\xC3\xA9",
        b"MSH|^~\\&\rPID|||\xE9|\xC3\xA9",
        b"MSH|\x01~\\&|\x02\rPID|||a\x01b\\S\\",
        b"MSH|^~\\&#~\x0b|A\rPID|1",
        b"MSH|^~\\&#||||||||||||||||UNICODE UTF-8\rPID|||a#b\\P\\c#",
    ] {
        there_and_back(&parse_er7(er7).unwrap(), "a case");
    }
}

/// ISO 2022: the text and the sequences that switch are kept, the bytes need not be.
#[test]
fn switched_character_sets_keep_their_text() {
    for (names, value) in [
        ("ISO IR14~ISO IR87", &b"\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(J \xD4\xCF"[..]),
        ("~ISO IR87", b"\\M2442\\;3ED\\C2842\\!^\\F\\x"),
        ("UNICODE UTF-8", b"\\M2442\\;3ED\\C2842\\\xC3\xA9"),
        ("BIG-5", b"\xA5\\\\F\\x"),
    ] {
        let er7 = [b"MSH|^~\\&||||||||||||||||", names.as_bytes(), b"\rNTE|||", value, b"\r"].concat();
        let message = parse_er7(&er7).unwrap();
        let back = parse(&to_bytes(message.view(), &XmlWriteOptions::default())).unwrap();
        let texts = |message: &Message<'_>| -> Vec<String> {
            message.leaves().map(|leaf| leaf.text().unwrap().into_owned()).collect()
        };
        assert_eq!(texts(&message), texts(&back), "{names}");
    }
}

/// Bytes that are no text in a set of two bytes for a character: the fuzzer's finds.
#[test]
fn broken_switched_text_has_one_normal_form() {
    for value in [
        &b"\\M2442\\;3ED\\C5684\x01\x01\\!\\F\\"[..],
        b"\\M2442\\;\x00\x00\x003ED\\C5684\\!\\F\\",
        b"\\M2442\\;\\C2842\\",
        b"\\M2442\\;",
        b"\\C2849\\T\xC3\\F\\C:\\x",
        b"\x1B$B;\\M2442\\;3\\",
    ] {
        let er7 = [b"MSH|^~\\&\rNTE|||", value, b"\rPH\x0bx y\r"].concat();
        let message = parse_er7(&er7).unwrap();
        let options = XmlWriteOptions::default();
        let xml = to_bytes(message.view(), &options);
        let back = parse(&xml).unwrap();
        assert_eq!(String::from_utf8_lossy(&to_bytes(back.view(), &options)), String::from_utf8_lossy(&xml));
        assert!(back.bytes().ends_with(b"\rPH\x0bx y\r"));
    }
}

/// Real files when there are any: every message comes back in its normal form.
#[test]
fn every_corpus_message_comes_back() {
    let (mut count, mut exact) = (0, 0);
    for (name, bytes) in corpus() {
        for unit in split(&bytes).filter(|unit| unit.kind == UnitKind::Message) {
            let Ok(message) = synovia_hl7v2::parse_with(unit.bytes, &unit.options()) else { continue };
            there_and_back(&message, &name);
            count += 1;
            exact += u32::from(normal(message.view()) == unit.bytes);
        }
    }
    // Those that are not have other line ends, or none at the end.
    println!("{count} messages, {exact} byte for byte");
}

#[test]
fn documents_of_others_are_read() {
    for (inner, er7) in [
        ("<PID><PID.3><CX.1>1</CX.1></PID.3></PID>", "PID|||1\r"),
        // Indented, with comments and instructions.
        (
            "\n <!-- a -->\n <PID>\n  <PID.3>\n   <CX.1>1</CX.1>\n   <?x y?></PID.3>\n  <PID.4>\n  </PID.4>\n </PID>\n",
            "PID|||1|\r",
        ),
        ("<PID><PID.3>1<!-- -->2</PID.3></PID>", "PID|||12\r"),
        // Names of another tool, groups without prefix, attributes.
        (
            "<PATIENT_RESULT><PID Type=\"x\"><PID.3><PID.3.4><PID.3.4.2>a</PID.3.4.2></PID.3.4></PID.3></PID></PATIENT_RESULT>",
            "PID|||^^^&a\r",
        ),
        ("<NTE><NTE.3>a &#x26; &amp; b|&#10;c</NTE.3></NTE>", "NTE|||a \\T\\ \\T\\ b\\F\\\\X0A\\c\r"),
        ("<NTE><NTE.3> <escape V=\".br\"/></NTE.3></NTE>", "NTE||| \\.br\\\r"),
        ("<NTE><NTE.3><escape V=\".br\"></escape></NTE.3></NTE>", "NTE|||\\.br\\\r"),
        ("<PID><PID.7><TS.1><DTM.1>2020</DTM.1></TS.1></PID.7></PID>", "PID|||||||2020\r"),
    ] {
        assert_eq!(read(inner), er7, "{inner}");
    }
    let prefixed = "<?xml version='1.0' encoding='utf-8'?>\n<h:ACK xmlns:h='urn:hl7-org:v2xml' xmlns:x='x' x:a='1'>\
        <h:MSH><h:MSH.1>|</h:MSH.1><h:MSH.2>^~\\&amp;</h:MSH.2></h:MSH><h:MSA><h:MSA.1>AA</h:MSA.1></h:MSA></h:ACK>\n";
    assert_eq!(parse(prefixed.as_bytes()).unwrap().bytes(), b"MSH|^~\\&\rMSA|AA\r");
    assert_eq!(
        parse(b"\xEF\xBB\xBF<X><MSH><MSH.3>a|b</MSH.3></MSH></X>").unwrap().bytes(),
        b"MSH|^~\\&|a\\F\\b\r"
    );
    assert_eq!(parse(b"<X><MSH/></X>").unwrap().bytes(), b"MSH|^~\\&\r");
}

/// OpenIntegrationEngine PR 448: a reader lost what stood in CDATA sections.
#[test]
fn cdata_is_text() {
    assert_eq!(read("<NTE><NTE.3>a<![CDATA[<b> & |]]>c</NTE.3></NTE>"), "NTE|||a<b> \\T\\ \\F\\c\r");
    assert_eq!(read("<NTE><NTE.3><![CDATA[x]]></NTE.3></NTE>"), "NTE|||x\r");
}

/// XXE (OpenIntegrationEngine issue 407, openmrs-core PR 6223): no document type, so no entity of anyone's.
#[test]
fn document_types_and_entities_are_refused() {
    for (text, kind) in [
        ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", ErrorKind::XmlDoctype),
        ("<!DOCTYPE x><x/>", ErrorKind::XmlDoctype),
        ("<!DOCTYPE x [", ErrorKind::XmlDoctype),
        ("<x><MSH><MSH.3>&e;</MSH.3></MSH></x>", ErrorKind::XmlEntity),
        ("<x><MSH><MSH.3>&#0;</MSH.3></MSH></x>", ErrorKind::XmlEntity),
        ("<x><MSH><MSH.3>&#xD800;</MSH.3></MSH></x>", ErrorKind::XmlEntity),
        ("<x><MSH><MSH.3>a & b</MSH.3></MSH></x>", ErrorKind::XmlEntity),
        ("<x><MSH><MSH.3><escape V=\"&e;\"/></MSH.3></MSH></x>", ErrorKind::XmlEntity),
    ] {
        assert_eq!(parse(text.as_bytes()).map(|_| ()).expect_err("refused").kind(), kind, "{text}");
    }
}

#[test]
fn what_is_no_message_is_refused() {
    for (text, kind, offset) in [
        ("", ErrorKind::XmlSyntax, 0),
        ("MSH|^~\\&|", ErrorKind::XmlSyntax, 0),
        ("<x>", ErrorKind::XmlSyntax, 3),
        ("<x></y>", ErrorKind::XmlSyntax, 3),
        ("<x/><x/>", ErrorKind::XmlSyntax, 4),
        ("<x/>a", ErrorKind::XmlSyntax, 4),
        ("<x a=b/>", ErrorKind::XmlSyntax, 0),
        ("<x>\u{1}</x>", ErrorKind::XmlSyntax, 3),
        ("<?xml version='1.0' encoding='UTF-16'?><x/>", ErrorKind::XmlSyntax, 0),
        ("<x xmlns='urn:hl7-org:v3'/>", ErrorKind::XmlElement, 0),
        ("<x><y xmlns='urn:hl7-org:v2xml'/></x>", ErrorKind::XmlElement, 3),
        ("<a:x/>", ErrorKind::XmlElement, 0),
        ("<x>a</x>", ErrorKind::XmlContent, 3),
        ("<x/>", ErrorKind::Empty, 0),
        ("<x><MSH><MSH.1>||</MSH.1></MSH></x>", ErrorKind::XmlContent, 17),
        ("<x><MSH><MSH.1>|</MSH.1><MSH.2>^^</MSH.2></MSH></x>", ErrorKind::DuplicateDelimiter, 41),
        ("<x><MSH><MSH.2>^</MSH.2></MSH></x>", ErrorKind::XmlElement, 8),
    ] {
        let error = parse(text.as_bytes()).map(|_| ()).expect_err("refused");
        assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
    }
    assert_eq!(parse(b"<\0x\0/\0>\0").map(|_| ()).expect_err("UTF-16").kind(), ErrorKind::XmlSyntax);
    assert_eq!(parse(b"<x>\xFF</x>").map(|_| ()).expect_err("not UTF-8").offset(), 3);
}

#[test]
fn what_does_not_fit_is_refused_at_its_place() {
    for (inner, kind, place) in [
        ("<PID>a</PID>", ErrorKind::XmlContent, "PID"),
        ("<PID><PV1.1/></PID>", ErrorKind::XmlElement, "PID"),
        ("<PID><PID.x/></PID>", ErrorKind::XmlElement, "PID"),
        ("<PID><PID.3/><PID.2/></PID>", ErrorKind::XmlElement, "PID-3[1]"),
        ("<PID><PID.3><CX.2/><CX.1/></PID.3></PID>", ErrorKind::XmlElement, "PID-3[1].2"),
        ("<PID><PID.3><CX.1/><CX.1/></PID.3></PID>", ErrorKind::XmlElement, "PID-3[1].1"),
        ("<PID><PID.3>a<CX.1/></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><CX.1/>a</PID.3></PID>", ErrorKind::XmlContent, "PID-3[1].1"),
        ("<PID><PID.3><escape V='H'/><CX.1/></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><escape/></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><escape V=''/></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><escape V='a|b'/></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><escape V='a\\b'/></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><escape V='a&#13;b'/></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><escape V='H'>x</escape></PID.3></PID>", ErrorKind::XmlContent, "PID-3[1]"),
        ("<PID><PID.3><a.1><b.1><c.2/></b.1></a.1></PID.3></PID>", ErrorKind::XmlElement, "PID-3[1].1.1"),
        ("<PID><PID.99999/></PID>", ErrorKind::FieldLimit, "PID"),
        ("<PID><?er7-line a?></PID>", ErrorKind::XmlContent, "PID"),
        ("<?er7-line a&#13;b?>", ErrorKind::XmlContent, ""),
        ("<?er7-line a&x;b?>", ErrorKind::XmlContent, ""),
        ("<MSH><MSH.1>$</MSH.1></MSH>", ErrorKind::XmlContent, "MSH[2]-1"),
        ("<MSH><MSH.1>|</MSH.1><MSH.2>^~<escape V='X1C'/></MSH.2></MSH>", ErrorKind::XmlContent, "MSH[2]-2"),
    ] {
        assert_eq!(refused(inner), (kind, place.to_owned()), "{inner}");
    }
}

#[test]
fn limits_of_documents() {
    let depth = |n: usize| {
        let mut options = XmlParseOptions::default();
        options.max_depth = 10;
        let xml = format!("<X><MSH/>{}{}</X>", "<G_1>".repeat(n), "</G_1>".repeat(n));
        parse_with(xml.as_bytes(), &options).map(|_| ()).map_err(|error| error.kind())
    };
    assert_eq!((depth(9), depth(10)), (Ok(()), Err(ErrorKind::XmlDepthLimit)));
    // Any depth, without a stack overflow.
    assert_eq!(
        parse("<a>".repeat(1 << 20).as_bytes()).map(|_| ()).unwrap_err().kind(),
        ErrorKind::XmlDepthLimit
    );
    let size = |n: usize| {
        let xml = b"<X><MSH/></X>";
        let mut options = XmlParseOptions::default();
        options.limits.max_input = n;
        parse_with(xml, &options).map(|_| ()).map_err(|error| error.kind())
    };
    assert_eq!((size(13), size(12)), (Ok(()), Err(ErrorKind::InputLimit)));
    // Places left out cost memory: a few are free, more have to be paid for with bytes.
    let sparse = document(&"<PID><PID.16000/></PID>".repeat(1000));
    assert_eq!(parse(sparse.as_bytes()).map(|_| ()).unwrap_err().kind(), ErrorKind::InputLimit);
    let many: String = (0..70).map(|n| format!(" xmlns:n{n}='x'")).collect();
    let xml = format!("<X{many}><MSH/></X>");
    assert_eq!(parse(xml.as_bytes()).map(|_| ()).unwrap_err().kind(), ErrorKind::XmlDepthLimit);
    let mut options = XmlParseOptions::default();
    options.limits.max_segments = 1;
    let error = parse_with(document("<PID/>").as_bytes(), &options).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SegmentLimit);
}

#[test]
fn text_is_written_in_the_character_set_of_the_message() {
    let xml = |name: &str, text: &str| {
        format!(
            "<X><MSH><MSH.3>{text}</MSH.3><MSH.18>{name}</MSH.18></MSH><NTE><NTE.3>{text}</NTE.3></NTE></X>"
        )
    };
    let bytes = |name: &str, text: &str| parse(xml(name, text).as_bytes()).map(|m| m.bytes().to_vec());
    assert!(bytes("8859/1", "\u{e9}").unwrap().ends_with(b"NTE|||\xE9\r"));
    assert!(bytes("8859/1", "\u{e9}").unwrap().starts_with(b"MSH|^~\\&|\xE9|"));
    assert!(bytes("UNICODE UTF-8", "\u{e9}").unwrap().ends_with("NTE|||\u{e9}\r".as_bytes()));
    let error = bytes("8859/1", "\u{416}").unwrap_err();
    assert_eq!(
        (error.kind(), error.location().unwrap().to_string()),
        (ErrorKind::Unencodable, "MSH-3[1]".into())
    );
    assert_eq!(bytes("EBCDIC", "\u{e9}").unwrap_err().kind(), ErrorKind::UnknownCharset);
    assert!(bytes("EBCDIC", "e").is_ok());
    let mut options = XmlParseOptions::default();
    options.to_utf8 = true;
    for name in ["8859/1", "EBCDIC", "UNICODE UTF-8"] {
        let text = "\u{20ac}<escape V=\"X0D\"/>";
        let message = parse_with(xml(name, text).as_bytes(), &options).unwrap();
        assert_eq!(message.view().charset().unwrap(), Charset::UTF_8);
        assert!(message.bytes().ends_with("NTE|||\u{20ac}\\X0D\\\r".as_bytes()));
    }
    let message = parse_with(xml("8859/1", "<escape V=\"XE9\"/>").as_bytes(), &options).unwrap();
    assert!(message.bytes().ends_with("NTE|||\u{e9}\r".as_bytes()));
}

#[test]
fn errors_hold_no_content() {
    for xml in [
        document("<PID><PID.3>CANARY<CANARY.1/></PID.3></PID>"),
        document("<PID><CANARY.1/></PID>"),
        document("<PID><PID.3>&CANARY;</PID.3></PID>"),
        document("<PID><PID.3><escape V='|CANARY'/></PID.3></PID>"),
        document("<?er7-line &CANARY;?>"),
        "<!DOCTYPE CANARY>".to_owned(),
        document("<PID></CANARY>"),
    ] {
        let error = parse(xml.as_bytes()).map(|_| ()).expect_err("refused");
        assert!(!format!("{error} {error:?}").contains("CANARY"));
    }
}
