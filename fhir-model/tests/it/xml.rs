//! XML: what is read, what is refused, and what survives the way through the other format.

use synovia_fhir_model::{
    ErrorKind, IssueCode, Limits, ReadOptions, UnknownPolicy, WriteOptions, r4, to_json, xml,
};

use crate::{tree, xml_tree};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

/// A Patient around that content.
fn patient(content: &str) -> String {
    format!("<Patient xmlns=\"http://hl7.org/fhir\">{content}</Patient>")
}

fn parsed(text: &str) -> r4::Parsed {
    r4::from_xml_with(text.as_bytes(), &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn codes(text: &str) -> Vec<&'static str> {
    parsed(text).issues.iter().map(|i| i.code.as_str()).collect()
}

/// Written as XML and as JSON.
fn both(text: &str) -> (String, String) {
    let value = parsed(text).value;
    (xml::to_xml(&value).strip_prefix(HEAD).unwrap().to_owned(), to_json(&value))
}

fn refused(text: &str, kind: ErrorKind, offset: usize) {
    let error = r4::from_xml(text.as_bytes()).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (kind, offset as u64), "{text}");
}

/// JSON to XML and back.
fn through_xml(json: &str) -> String {
    let value = r4::from_json(json.as_bytes()).unwrap();
    let text = xml::to_xml(&value);
    to_json(&r4::from_xml(text.as_bytes()).unwrap_or_else(|e| panic!("{e}: {text}")))
}

#[test]
fn a_patient_reads_and_writes() {
    let text = patient(
        "<id value=\"a\"/><extension url=\"http://x.example\"><valueDecimal value=\"1.00\"/></extension>\
         <active value=\"true\"/><name id=\"n1\"><given value=\"A &amp; B\"/><given id=\"g\"><extension url=\"u\">\
         <valueCode value=\"x\"/></extension></given></name><birthDate value=\"1970\"/>\
         <multipleBirthInteger value=\"2\"/>",
    );
    let (written, json) = both(&text);
    assert_eq!(written, text);
    assert_eq!(
        json,
        r#"{"resourceType":"Patient","id":"a","extension":[{"url":"http://x.example","valueDecimal":1.00}],"active":true,"name":[{"id":"n1","given":["A & B",null],"_given":[null,{"id":"g","extension":[{"url":"u","valueCode":"x"}]}]}],"birthDate":"1970","multipleBirthInteger":2}"#
    );
    assert_eq!(codes(&text), [""; 0]);
    assert_eq!(through_xml(&json), json);
}

#[test]
fn pretty_text_has_a_line_for_each_element() {
    let value = parsed(&patient("<name><family value=\"M\"/></name>")).value;
    assert_eq!(
        xml::to_xml_with(&value, WriteOptions::pretty()),
        format!(
            "{HEAD}\n<Patient xmlns=\"http://hl7.org/fhir\">\n  <name>\n    <family value=\"M\"/>\n  </name>\n</Patient>\n"
        )
    );
}

#[test]
fn a_datatype_reads_and_writes() {
    let text = "<HumanName xmlns=\"http://hl7.org/fhir\"><family value=\"M\"/></HumanName>";
    let mut name = r4::HumanName::default();
    assert_eq!(xml::read_into(text.as_bytes(), &mut name, &ReadOptions::default()).unwrap(), []);
    assert_eq!(xml::to_xml(&name), format!("{HEAD}{text}"));
    let mut other = r4::Observation::default();
    let error = xml::read_into(patient("").as_bytes(), &mut other, &ReadOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherResourceType);
}

#[test]
fn white_space_survives_in_values() {
    let json = r#"{"resourceType":"Patient","name":[{"text":" a\n\r\t\"<>&' "}]}"#;
    assert_eq!(through_xml(json), json);
    let text = xml::to_xml(&r4::from_json(json.as_bytes()).unwrap());
    assert!(text.contains("\" a&#10;&#13;&#9;&quot;&lt;&gt;&amp;' \""), "{text}");
    // Line ends that are not written as references are spaces to XML.
    let (_, json) = both(&patient("<name><text value='a\r\nb\tc'/></name>"));
    assert_eq!(json, r#"{"resourceType":"Patient","name":[{"text":"a b c"}]}"#);
}

#[test]
fn characters_xml_cannot_hold_are_replaced() {
    let json = r#"{"resourceType":"Patient","name":[{"text":"a\u0000b\uffff"}]}"#;
    assert_eq!(
        through_xml(json),
        "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"a\u{fffd}b\u{fffd}\"}]}"
    );
}

#[test]
fn comments_instructions_and_hints_are_passed_over() {
    let text = "\u{feff}<?xml version='1.0' encoding=\"utf-8\" ?>\n<!-- a --><?x y?>\n<Patient xmlns=\"http://hl7.org/fhir\" \
                xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"><!-- b -->\n\
                <active value=\"true\" ><!-- c --></active ></Patient>\n<!-- d -->\n";
    assert_eq!(codes(text), [""; 0]);
    let (written, _) = both(text);
    assert_eq!(written, patient("<active value=\"true\"/>"));
}

#[test]
fn namespaces_may_have_prefixes() {
    let text = "<f:Patient xmlns:f=\"http://hl7.org/fhir\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><f:text>\
                <f:status value=\"generated\"/><h:div><h:p class=\"h:\">h:p<!-- <h:p> --></h:p ><h:br/></h:div></f:text>\
                <f:new><f:x value=\"1\"/></f:new></f:Patient>";
    assert_eq!(codes(text), [""; 0]);
    let (written, json) = both(text);
    assert_eq!(
        json,
        r#"{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p class=\"h:\">h:p<!-- <h:p> --></p ><br/></div>"},"new":{"x":"1"}}"#
    );
    assert!(
        written.contains("<f:new xmlns:f=\"http://hl7.org/fhir\"><f:x value=\"1\"/></f:new>"),
        "{written}"
    );
    assert_eq!(to_json(&parsed(&written).value), json);
    // The way most senders write it.
    let text = "<f:Patient xmlns:f=\"http://hl7.org/fhir\"><f:text><div xmlns=\"http://www.w3.org/1999/xhtml\">f: x</div>\
                </f:text></f:Patient>";
    assert_eq!(
        both(text).1,
        r#"{"resourceType":"Patient","text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">f: x</div>"}}"#
    );
}

#[test]
fn other_namespaces_are_told() {
    for root in ["<Patient>", "<Patient xmlns=\"urn:x\">"] {
        let text = format!("{root}<active value=\"true\"/></Patient>");
        assert_eq!(codes(&text), ["fhir-model/namespace"]);
        assert_eq!(both(&text).0, patient("<active value=\"true\"/>"));
    }
    refused("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", ErrorKind::NoResourceType, 0);
    let text =
        patient("<x:active xmlns:x=\"urn:x\" value=\"true\"/><active xmlns=\"urn:y\" value=\"true\"/>");
    assert_eq!(both(&text).0, text);
    assert_eq!(parsed(&text).value.as_node().present(), 0);
}

#[test]
fn narrative_is_kept_as_it_is() {
    let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" id='a'> a &lt; &#160;<!-- c --><![CDATA[<x]]>\n<br /></div>";
    let text = patient(&format!("<text><status value=\"generated\"/>\n {div} </text>"));
    assert_eq!(codes(&text), [""; 0]);
    assert_eq!(both(&text).0, text.replace("\n <div", "<div").replace("</div> ", "</div>"));
    let json = both(&text).1;
    assert_eq!(through_xml(&json), json);
}

#[test]
fn narrative_that_is_no_element_becomes_a_value() {
    for div in [
        "<div>&nbsp;</div>",
        "<div></div><evil/>",
        "</div><x>",
        "text",
        "",
        "<p>x</p>",
        "<div><p></div>",
        "<!DOCTYPE x><div/>",
        "<x:div/>",
        "<div a='1' a='2'/>",
        "<div><1/></div>",
    ] {
        let json = format!(r#"{{"resourceType":"Patient","text":{{"div":"{div}"}}}}"#);
        assert_eq!(through_xml(&json), json);
        let text = xml::to_xml(&r4::from_json(json.as_bytes()).unwrap());
        assert_eq!(codes(&text), ["fhir-model/narrative-form"], "{text}");
    }
    // Without its namespace, and with white space around.
    let json = r#"{"resourceType":"Patient","text":{"div":" <div>x</div>\n"}}"#;
    assert_eq!(through_xml(json), json);
    assert_eq!(codes(&xml::to_xml(&r4::from_json(json.as_bytes()).unwrap())), ["fhir-model/namespace"]);
}

#[test]
fn white_space_around_a_narrative_comes_back() {
    for (around, letters) in
        [((" ", ""), "s."), (("", "\\n"), ".n"), (("\\r\\n\\t ", "  \\t\\n"), "rnts.sstn"), (("", ""), "")]
    {
        let div = format!("{}<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>{}", around.0, around.1);
        // In a resource, in one inside it, and in one of a type FHIR does not have.
        let json = format!(
            r#"{{"resourceType":"Patient","text":{{"status":"empty","div":"{div}"}},"contained":[{{"resourceType":"Basic","text":{{"div":"{div}"}}}},{{"resourceType":"Quokka","text":{{"div":"{div}"}}}}]}}"#
        );
        let text = xml::to_xml(&r4::from_json(json.as_bytes()).unwrap());
        assert_eq!(
            text.matches(&format!("<?fhir-json-space {letters}?>")).count(),
            if letters.is_empty() { 0 } else { 2 },
            "{text}"
        );
        assert_eq!(through_xml(&json), json);
        let pretty = xml::to_xml_with(&r4::from_json(json.as_bytes()).unwrap(), WriteOptions::pretty());
        assert_eq!(to_json(&r4::from_xml(pretty.as_bytes()).unwrap()), json);
    }
    // An instruction that says nothing, and one within the narrative, change nothing.
    for text in [
        "<text><div xmlns=\"http://www.w3.org/1999/xhtml\">x</div><?fhir-json-space x.?></text>",
        "<text><div xmlns=\"http://www.w3.org/1999/xhtml\"><?fhir-json-space s.s?>x</div></text>",
        "<active value=\"true\"/><?fhir-json-space s.s?>",
    ] {
        let json = both(&patient(text)).1;
        assert!(!json.contains("\" <div") && !json.contains("> \""), "{json}");
    }
}

#[test]
fn order_is_tolerated_and_told() {
    let text = patient(
        "<name><family value=\"a\"/></name><active value=\"true\"/><name><family value=\"b\"/></name>",
    );
    let found = parsed(&text);
    assert_eq!(codes(&text), ["fhir-model/element-order"; 1]);
    assert_eq!(found.issues[0].location.as_str(), "Patient.active");
    assert_eq!(found.issues[0].offset, Some(text.find("<active").unwrap() as u64));
    assert_eq!(
        both(&text).0,
        patient(
            "<active value=\"true\"/><name><family value=\"a\"/></name><name><family value=\"b\"/></name>"
        )
    );
    let text = patient(
        "<name><given value=\"a\"/></name><telecom><value value=\"x\"/></telecom><name><given value=\"b\"/></name>",
    );
    assert_eq!(codes(&text), ["fhir-model/element-order"]);
}

#[test]
fn what_has_no_place_stays_where_it_was() {
    let content = "<active value=\"true\"/><new a=\"1\"><b value=\"x\">t</b></new><name x=\"&lt;\"><y:z \
                   xmlns:y=\"urn:y\"/><family value=\"M\"/></name><gender value=\"a\"/>";
    let text = patient(content);
    assert_eq!(both(&text).0, text);
    assert_eq!(codes(&text), [""; 0]);
    assert_eq!(
        both(&text).1,
        r##"{"resourceType":"Patient","active":true,"new":{"@a":"1","b":"x","_b":{"#text":"t"}},"name":[{"@x":"<","z":{},"family":"M"}],"gender":"a"}"##
            .replace("\"z\":{}", "\"z\":{\"@xmlns:y\":\"urn:y\"}")
    );
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    let issues = r4::from_xml_with(text.as_bytes(), &options).unwrap().issues;
    assert_eq!(issues.len(), 3);
    assert_eq!(issues[0].location.as_str(), "Patient");
    assert_eq!(issues[1].location.as_str(), "Patient.name[0]");
    options.unknown = UnknownPolicy::Reject;
    let error = r4::from_xml_with(text.as_bytes(), &options).unwrap_err();
    assert_eq!(
        (error.kind(), error.offset()),
        (ErrorKind::UnknownElement, text.find("<new").unwrap() as u64)
    );
}

#[test]
fn what_does_not_fit_is_told_and_kept() {
    for (content, code) in [
        ("<active value=\"yes\"/>", "fhir-model/wrong-shape"),
        ("<multipleBirthInteger value=\"1.0\"/>", "fhir-model/wrong-shape"),
        ("<name value=\"M\"/>", "fhir-model/wrong-shape"),
        ("<active value=\"true\"/><active value=\"false\"/>", "fhir-model/duplicate-key"),
        ("<deceasedBoolean value=\"true\"/><deceasedDateTime value=\"2020\"/>", "fhir-model/second-choice"),
        ("<contained/>", "fhir-model/no-resource-type"),
    ] {
        let text = patient(content);
        assert_eq!(codes(&text), [code], "{text}");
        assert_eq!(both(&text).0, text);
        let mut options = ReadOptions::default();
        options.unknown = UnknownPolicy::Reject;
        let error = r4::from_xml_with(text.as_bytes(), &options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Value);
    }
    let text = patient("a<active value=\"true\"/>b &amp; <![CDATA[c]]>");
    assert_eq!(codes(&text), ["fhir-model/text-content"; 2]);
    assert_eq!(both(&text).1, r##"{"resourceType":"Patient","#text":"a","active":true,"#text":"b & c"}"##);
    assert_eq!(both(&text).0, patient("a<active value=\"true\"/>b &amp; c"));
    let text = patient("<name/><active/>");
    assert_eq!(
        codes(&text),
        ["fhir-model/empty-element", "fhir-model/element-order", "fhir-model/empty-element"]
    );
    let text = patient("<extension><url value=\"u\"/><valueCode value=\"x\"/></extension>");
    assert_eq!(codes(&text), ["fhir-model/not-an-attribute"]);
    assert_eq!(both(&text).0, patient("<extension url=\"u\"><valueCode value=\"x\"/></extension>"));
}

#[test]
fn resources_inside() {
    let text = patient(
        "<contained><Organization><id value=\"o\"/></Organization></contained><contained><New><id value=\"n\"/><a \
         value=\"1\"><extension url=\"u\"/></a></New></contained>",
    );
    assert_eq!(codes(&text), ["fhir-model/empty-element", "fhir-model/unknown-resource"][1..]);
    assert_eq!(both(&text).0, text);
    let json = both(&text).1;
    assert_eq!(
        json,
        r#"{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o"},{"resourceType":"New","id":"n","a":"1","_a":{"extension":[{"url":"u"}]}}]}"#
    );
    assert_eq!(through_xml(&json), json);
    let written = xml::to_xml(&r4::from_json(json.as_bytes()).unwrap());
    assert!(xml_tree::same(&written, &text));
    assert_eq!(codes(&patient("<contained>x<Patient/></contained>"))[0], "fhir-model/text-content");
}

#[test]
fn a_resource_of_unknown_type_survives() {
    let text = "<New xmlns=\"http://hl7.org/fhir\"><id value=\"n\"/><text><div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>\
                </text><coding><code value=\"1\"/></coding></New>";
    let json = r#"{"resourceType":"New","id":"n","text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"},"coding":[{"code":"1"}]}"#;
    assert_eq!(both(text), (text.to_owned(), json.to_owned()));
    let mut value = r4::from_xml(text.as_bytes()).unwrap();
    assert_eq!(value.id(), Some("n"));
    value.set_id("a<b");
    assert!(xml::to_xml(&value).contains("<id value=\"a&lt;b\"/>"));
    let from_json = r4::from_json(json.as_bytes()).unwrap();
    assert!(xml_tree::same(&xml::to_xml(&from_json), text));
    let mut empty = r4::from_xml(b"<New xmlns='http://hl7.org/fhir'/>").unwrap();
    assert_eq!(empty.id(), None);
    empty.set_id("x");
    assert_eq!(
        xml::to_xml(&empty),
        format!("{HEAD}<New xmlns='http://hl7.org/fhir'><id value=\"x\"/></New>")
    );
}

#[test]
fn json_without_a_place_survives_xml() {
    for json in [
        r#"{"resourceType":"Patient","new":"a","other":{"x":[{"y":"1"},{"y":"2"}],"id":"i"}}"#,
        r#"{"resourceType":"Patient","new":["a","b",null],"_new":[null,{"id":"i"},null]}"#,
        r#"{"resourceType":"Patient","strange name <&>":"a","":"b","a:b":{"1":"c"}}"#,
        r#"{"resourceType":"Patient","new":true,"_other":{"extension":[{"url":"u","valueCode":"c"}]}}"#,
        r#"{"resourceType":"Patient","active":null,"gender":{"a":"b"}}"#,
        r#"{"resourceType":"Patient","holder":{"resourceType":"Patient","id":"a"}}"#,
        r#"{"resourceType":"Patient","birthDate":"1970","_birthDate":{"extension":[{"url":"u"}],"more":"x"}}"#,
    ] {
        assert!(tree::same(&through_xml(json), json), "{}", through_xml(json));
    }
    // XML does not tell these apart.
    assert_eq!(
        through_xml(r#"{"resourceType":"Patient","new":[5],"gone":[]}"#),
        r#"{"resourceType":"Patient","new":"5"}"#
    );
}

#[test]
fn documents_that_are_not_well_formed_are_refused() {
    let at = |text: &str, what: &str| text.find(what).unwrap();
    for (content, what, kind) in [
        ("<active value=\"true\"/><!-- a -- b -->", "<!--", ErrorKind::Markup),
        ("<name></nam>", "</nam>", ErrorKind::Markup),
        ("<active value=\"tr<ue\"/>", "<ue", ErrorKind::Markup),
        ("<active value=\"true\" value=\"true\"/>", "/></Pat", ErrorKind::Markup),
        ("<active value=\"true\"id=\"x\"/>", "id=", ErrorKind::Markup),
        ("<active value=true/>", "true/", ErrorKind::Markup),
        ("<active value/>", "/></Pat", ErrorKind::Markup),
        ("<active value=\"&nbsp;\"/>", "&nbsp", ErrorKind::Entity),
        ("<active value=\"&#0;\"/>", "&#0", ErrorKind::Entity),
        ("<active value=\"a\u{1}\"/>", "\u{1}", ErrorKind::Markup),
        ("<text><div xmlns=\"http://www.w3.org/1999/xhtml\">&nbsp;</div></text>", "&nbsp", ErrorKind::Entity),
        ("<text><div xmlns=\"http://www.w3.org/1999/xhtml\">&amp</div></text>", "&amp", ErrorKind::Entity),
        ("<text><div xmlns=\"http://www.w3.org/1999/xhtml\">]]></div></text>", "]]>", ErrorKind::Markup),
        (
            "<text><div xmlns=\"http://www.w3.org/1999/xhtml\"><a b='1' b='2'/></div></text>",
            "<a ",
            ErrorKind::Markup,
        ),
        ("<x:new/>", "<x:new", ErrorKind::Markup),
        ("<1a/>", "<1a", ErrorKind::Markup),
        ("<?xml version=\"1.0\"?>", "<?xml", ErrorKind::Markup),
        ("<!ENTITY a \"b\">", "<!ENT", ErrorKind::Markup),
    ] {
        let text = patient(content);
        refused(&text, kind, at(&text, what));
    }
    refused("", ErrorKind::UnexpectedEnd, 0);
    refused("Patient", ErrorKind::Markup, 0);
    refused("<Patient xmlns=\"http://hl7.org/fhir\"><name>", ErrorKind::UnexpectedEnd, 43);
    refused("<Patient xmlns=\"http://hl7.org/fhir", ErrorKind::UnexpectedEnd, 0);
    refused("<Patient xmlns=\"http://hl7.org/fhir\"/> x", ErrorKind::TrailingContent, 39);
    refused("<Patient xmlns=\"http://hl7.org/fhir\"/><Patient/>", ErrorKind::TrailingContent, 38);
}

#[test]
fn document_type_declarations_are_refused() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<Patient \
                xmlns=\"http://hl7.org/fhir\"><id value=\"&b;\"/></Patient>";
    refused(bomb, ErrorKind::Dtd, 22);
    refused("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><Patient/>", ErrorKind::Dtd, 0);
    refused("<!doctype x><Patient/>", ErrorKind::Dtd, 0);
    refused("<!DOCTYPE x [", ErrorKind::Dtd, 0);
    refused(&patient("<!DOCTYPE x>"), ErrorKind::Dtd, 37);
}

#[test]
fn other_encodings_are_refused() {
    for name in ["UTF-16", "ISO-8859-1", "windows-1252"] {
        refused(&format!("<?xml version=\"1.0\" encoding=\"{name}\"?><Patient/>"), ErrorKind::Encoding, 0);
    }
    let wide: Vec<u8> = "<Patient/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(r4::from_xml(&wide).unwrap_err().kind(), ErrorKind::Encoding);
    let marked = [b"\xff\xfe".as_slice(), &wide].concat();
    assert_eq!(r4::from_xml(&marked).unwrap_err().kind(), ErrorKind::Encoding);
    let error =
        r4::from_xml(b"<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"\xe9\"/></Patient>").unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Encoding, 48));
}

#[test]
fn limits_hold_at_their_number() {
    let nested = |depth: usize| {
        patient(&format!("{}{}", "<extension url=\"u\">".repeat(depth), "</extension>".repeat(depth)))
    };
    let read = |text: &str, limits: Limits| {
        let mut options = ReadOptions::default();
        options.limits = limits;
        r4::from_xml_with(text.as_bytes(), &options).map(|p| p.issues.len()).map_err(|e| e.kind())
    };
    let mut limits = Limits::default();
    limits.max_depth = 9;
    assert!(read(&nested(8), limits.clone()).is_ok());
    assert_eq!(read(&nested(9), limits), Err(ErrorKind::TooDeep));
    assert_eq!(read(&nested(10_000), Limits::default()), Err(ErrorKind::TooDeep));
    let deep = format!("<a xmlns=\"http://hl7.org/fhir\">{}", "<a>".repeat(1_000_000));
    assert_eq!(read(&deep, Limits::default()), Err(ErrorKind::TooDeep));
    let mut limits = Limits::default();
    limits.max_items = 4;
    assert!(read(&patient(&"<name><family value=\"a\"/></name>".repeat(3)), limits.clone()).is_ok());
    let text = patient(&"<name><family value=\"a\"/></name>".repeat(4));
    assert_eq!(read(&text, limits), Err(ErrorKind::TooManyItems));
    let mut limits = Limits::default();
    limits.max_input = text.len();
    assert!(read(&text, limits.clone()).is_ok());
    limits.max_input -= 1;
    assert_eq!(read(&text, limits), Err(ErrorKind::TooLarge));
    let mut limits = Limits::default();
    limits.max_issues = 2;
    assert_eq!(read(&patient(&"<name/>".repeat(9)), limits), Ok(3));
}

#[test]
fn neither_errors_nor_issues_show_content() {
    let text = "<Patient xmlns=\"http://hl7.org/fhir\" canary=\"canary\"><canary a=\"canary\">canary</canary>canary<active \
                value=\"canary\"/><gender value=\"canary\"/><gender value=\"canary\"/><contained><canary/></contained></Patient>";
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    let issues = r4::from_xml_with(text.as_bytes(), &options).unwrap().issues;
    assert!(issues.len() >= 6);
    let shown = format!("{issues:?}{}", issues.iter().map(ToString::to_string).collect::<String>());
    assert!(!shown.contains("canary"), "{shown}");
    options.unknown = UnknownPolicy::Reject;
    for text in
        [text.to_owned(), patient("<active value=\"canary\"/>"), patient("<canary"), patient("</canary>")]
    {
        let error = r4::from_xml_with(text.as_bytes(), &options).unwrap_err();
        assert!(!format!("{error:?} {error}").contains("canary"));
    }
}

#[test]
fn deep_json_that_is_kept_is_written() {
    let mut options = ReadOptions::default();
    options.limits.max_depth = 200_000;
    let deep = format!(
        r#"{{"resourceType":"Patient","new":{}1{}}}"#,
        r#"{"a":"#.repeat(100_000),
        "}".repeat(100_000)
    );
    let value = r4::from_json_with(deep.as_bytes(), &options).unwrap().value;
    let text = xml::to_xml(&value);
    let back = r4::from_xml_with(text.as_bytes(), &options).unwrap().value;
    assert_eq!(to_json(&back), deep.replace("\"a\":1}", "\"a\":\"1\"}"));
}

#[test]
fn every_prefix_and_every_broken_byte_is_handled() {
    let text = patient(
        "<text><div xmlns=\"http://www.w3.org/1999/xhtml\">a &lt; <b>b</b></div></text><name><given value=\"a&amp;b\"/></name>\
         <new><x:a xmlns:x=\"u\" b=\"c\"/></new><contained><New/></contained>",
    );
    for end in 0..text.len() {
        assert!(r4::from_xml(&text.as_bytes()[..end]).is_err(), "{end}");
    }
    for at in 0..text.len() {
        for byte in *b"<>&\"'/ \0x\xff:=!?" {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = byte;
            if let Ok(value) = r4::from_xml(&bytes) {
                let written = xml::to_xml(&value);
                let back = r4::from_xml(written.as_bytes())
                    .unwrap_or_else(|e| panic!("{e}: {}\n{written}", String::from_utf8_lossy(&bytes)));
                assert_eq!(xml::to_xml(&back), written, "{}", String::from_utf8_lossy(&bytes));
                assert!(!to_json(&value).is_empty());
            }
        }
    }
}

#[test]
fn codes_have_names() {
    assert_eq!(IssueCode::ELEMENT_ORDER.as_str(), "fhir-model/element-order");
}

#[test]
fn what_is_kept_reads_back_equal() {
    let f = "http://hl7.org/fhir";
    let x = "http://www.w3.org/1999/xhtml";
    let div = |div: &str| patient(&format!("<text>{div}</text>"));
    for text in [
        // Texts that come together when the elements between them are put in order.
        patient("<name/>one<name/>two<id value=\"i\"/>three<active value=\"true\"/>"),
        patient("<contained>a<Patient/>b</contained>c"),
        // An element that becomes an attribute, with something after it.
        patient("<extension><url value=\"u\"/>x<valueCode value=\"c\"/></extension>"),
        patient("<extension>x<url value=\"u\"/>y<new/></extension>"),
        patient("<name><id value=\"i\"><extension url=\"u\"/></id>x<text value=\"t\"/></name>"),
        patient("<name><_id id=\"a\"/><id value=\"i\"/></name>"),
        patient("<name><id value=\"i\"/><_id value=\"a\"/><_id/><_id/></name>"),
        patient("<name id=\"i\"><_id><extension url=\"u\">x</extension><new/></_id></name>"),
        // A name that would be that of text in JSON.
        patient("<__x0023_text/>x"),
        patient("<given></given><name><given></given><given/></name>"),
        // Instructions of ours inside what is kept.
        patient("<name><new><?fhir-json-array given 1?></new><given value=\"a\"/></name>"),
        // Other namespaces than FHIR's, in its place and beside it.
        format!("<Patient xmlns=\"urn:x\"><birthDate xmlns=\"{f}\" value=\"1\"/></Patient>"),
        "<q:Patient xmlns:q=\"urn:x\"><active xmlns=\"urn:x\" value=\"1\"/>x<q:new/></q:Patient>".to_owned(),
        "<Patient xmlns=\"urn:x\"><new><a:b xmlns:a=\"urn:x\"/></new></Patient>".to_owned(),
        // Narrative in other forms.
        div("<div value=\" &lt;div/>\"/>"),
        div(&format!("<div value=\"&lt;div xmlns:h='{x}'/>\"/>")),
        div(&format!("<h:div xmlns:h=\"{x}\"><h:p/></h:div>")),
        div(&format!("<div xmlns=\"{x}\"><h:p xmlns:h=\"{x}\"/></div>")),
        div("<div xmlns:q=\"urn:q\"><q:p/></div>"),
    ] {
        let one = r4::from_xml(text.as_bytes()).unwrap();
        for options in [WriteOptions::default(), WriteOptions::pretty()] {
            let written = xml::to_xml_with(&one, options);
            let two = r4::from_xml(written.as_bytes()).unwrap();
            assert_eq!(two, one, "{text}\n{written}");
            assert_eq!(xml::to_xml_with(&two, options), written);
        }
    }
}

#[test]
fn text_around_a_resource_is_kept_beside_it() {
    let text = patient("<contained>a<Patient/>b</contained>");
    assert_eq!(both(&text).0, patient("<contained><Patient/></contained>a b"));
}

#[test]
fn extensions_of_an_attribute_come_back() {
    let json =
        r#"{"resourceType":"Patient","name":[{"id":"i","_id":{"extension":[{"url":"u"}]},"text":"t"}]}"#;
    assert_eq!(through_xml(json), json);
    let text = patient("<name id=\"i\"><_id><extension url=\"u\"/></_id></name>");
    let r4::Resource::Patient(read) = r4::from_xml(text.as_bytes()).unwrap() else { panic!() };
    assert_eq!(read.name[0].id.extensions().len(), 1);
    assert_eq!(codes(&text), ["fhir-model/not-an-attribute"]);
}

#[test]
fn characters_xml_does_not_have_are_refused() {
    for c in ['\u{fffe}', '\u{ffff}'] {
        for text in [patient(&format!("<id value=\"{c}\"/>")), patient(&format!("<!--{c}-->"))] {
            let error = r4::from_xml(text.as_bytes()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Markup);
            assert_eq!(error.offset(), text.find(c).unwrap() as u64);
        }
    }
    assert!(r4::from_xml(patient("<id value=\"\u{fffd}\u{f000}\"/>").as_bytes()).is_ok());
    // One that JSON had is written as a replacement, in narrative too.
    let json = "{\"resourceType\":\"Patient\",\"text\":{\"div\":\"<div xmlns='http://www.w3.org/1999/xhtml'>\u{ffff}</div>\"}}";
    assert!(through_xml(json).contains("\u{fffd}"));
}
