//! What the model has no place for stays where it was.

use synovia_cda::{Child, IssueCode, ParseOptions, Strictness, parse, parse_with};

fn written(xml: &str) -> String {
    String::from_utf8(parse(xml.as_bytes()).unwrap().to_bytes()).unwrap()
}

fn codes(xml: &str) -> Vec<IssueCode> {
    parse(xml.as_bytes()).unwrap().issues().iter().map(|issue| issue.code).collect()
}

const RICH: &str = concat!(
    "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"a.xsl\"?><!-- before -->\n",
    "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:v=\"urn:vendor\" ",
    "xsi:schemaLocation=\"urn:hl7-org:v3 CDA.xsd\" v:made=\"today\" odd=\"1\">\n",
    "  <code odd=\"2\" code=\"1\" v:x=\"y\"/>\n  <id root=\"1\"/><!-- late id -->\n\t<v:own a=\"b\"><v:in>text</v:in><?p i?></v:own>\r\n",
    "  <title>One</title> stray <title>Two</title>\n  <unknown><code code=\"x\"/></unknown>\n  \n <typeId root=\"2\"/>",
    "<recordTarget><patientRole><addr>a <city>b</city> <v:part/> <country>c</country>, <city>d</city></addr>",
    "<telecom value=\"tel:1\"/><patient><name>x<given>G</given><!-- c --><family>F</family>y</name></patient></patientRole></recordTarget>",
    "<component><structuredBody><component><section><text>a <b>bold</b> <paragraph>p<table><tbody><tr><td/> <th>h</th></tr></tbody>",
    "</table></paragraph></text></section></component></structuredBody></component>\n</ClinicalDocument>\n<!-- after -->\n"
);

#[test]
fn everything_stays_where_it_was() {
    assert_eq!(written(RICH), RICH);
}

#[test]
fn what_is_odd_is_told_with_its_place() {
    let document = parse(RICH.as_bytes()).unwrap();
    let told: Vec<String> = document.issues().iter().map(ToString::to_string).collect();
    let at = |what: &str| RICH.find(what).unwrap();
    assert_eq!(
        told,
        [
            format!(
                "warning: cda/unknown-attribute at byte {}, in /ClinicalDocument",
                at("<ClinicalDocument")
            ),
            format!(
                "warning: cda/unknown-attribute at byte {}, in /ClinicalDocument/code[1]",
                at("<code odd")
            ),
            format!(
                "information: cda/foreign-element at byte {}, in /ClinicalDocument/v:own[1]",
                at("<v:own")
            ),
            format!("warning: cda/stray-text at byte {}, in /ClinicalDocument", at(" stray")),
            format!(
                "warning: cda/repeated-element at byte {}, in /ClinicalDocument/title[2]",
                at("<title>Two")
            ),
            format!(
                "warning: cda/unknown-element at byte {}, in /ClinicalDocument/unknown[1]",
                at("<unknown")
            ),
            format!(
                "information: cda/foreign-element at byte {}, in /ClinicalDocument/recordTarget[1]/patientRole[1]/addr[1]/v:part[1]",
                at("<v:part")
            ),
            format!(
                "warning: cda/unknown-element at byte {}, in /ClinicalDocument/component[1]/structuredBody[1]/component[1]/section[1]/text[1]/b[1]",
                at("<b>")
            ),
            format!(
                "warning: cda/misplaced-element at byte {}, in /ClinicalDocument/component[1]/structuredBody[1]/component[1]/section[1]/text[1]/paragraph[1]/table[1]",
                at("<table")
            ),
        ]
    );
}

#[test]
fn strict_mode_refuses_what_is_odd_and_takes_what_is_not() {
    let mut strict = ParseOptions::default();
    strict.mode = Strictness::Strict;
    let good =
        "<ClinicalDocument xmlns='urn:hl7-org:v3' xmlns:v='urn:v'><id root='1'/><v:own/></ClinicalDocument>";
    assert!(parse_with(good.as_bytes(), &strict).is_ok());
    for (bad, code) in [
        ("<ClinicalDocument xmlns='urn:hl7-org:v3' odd='1'/>", IssueCode::UNKNOWN_ATTRIBUTE),
        ("<ClinicalDocument xmlns='urn:hl7-org:v3'><odd/></ClinicalDocument>", IssueCode::UNKNOWN_ELEMENT),
        ("<ClinicalDocument xmlns='urn:hl7-org:v3'>odd</ClinicalDocument>", IssueCode::STRAY_TEXT),
        (
            "<ClinicalDocument xmlns='urn:hl7-org:v3'><id/><id/></ClinicalDocument>",
            IssueCode::REPEATED_ELEMENT,
        ),
        ("<ClinicalDocument xmlns='urn:other'/>", IssueCode::NAMESPACE),
        (
            "<ClinicalDocument xmlns='urn:hl7-org:v3'><sdtc:category/></ClinicalDocument>",
            IssueCode::UNDECLARED_PREFIX,
        ),
        (
            "<ClinicalDocument xmlns='urn:hl7-org:v3'><effectiveTime nullFlavor='20120119'/></ClinicalDocument>",
            IssueCode::NULL_FLAVOR,
        ),
    ] {
        let error = parse_with(bad.as_bytes(), &strict).unwrap_err();
        assert_eq!(error.kind(), synovia_cda::ErrorKind::Refused(code), "{bad}");
        assert!(codes(bad).contains(&code), "{bad}");
    }
}

#[test]
fn ids_that_are_given_twice_are_told() {
    let xml = "<ClinicalDocument xmlns='urn:hl7-org:v3'><component><structuredBody><component><section ID='a'><text><content ID='b'/><td ID='a'/><content ID='b'/></text></section></component></structuredBody></component></ClinicalDocument>";
    let document = parse(xml.as_bytes()).unwrap();
    let twice: Vec<_> =
        document.issues().iter().filter(|issue| issue.code == IssueCode::DUPLICATE_ID).collect();
    assert_eq!(twice.len(), 2);
    assert!(twice[0].location.as_ref().unwrap().as_str().ends_with("/td[1]"));
    assert!(twice[1].location.as_ref().unwrap().as_str().ends_with("/content[2]"));
}

#[test]
fn prefixes_stay_as_they_were() {
    for xml in [
        "<n1:ClinicalDocument xmlns:n1=\"urn:hl7-org:v3\" xmlns:s=\"urn:hl7-org:sdtc\"><n1:id root=\"1\"/><s:category s:valueSet=\"2\"/></n1:ClinicalDocument>",
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><category xmlns=\"urn:hl7-org:sdtc\" code=\"1\"/><h:id xmlns:h=\"urn:hl7-org:v3\" root=\"1\"/></ClinicalDocument>",
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><sdtc:category code=\"1\"/></ClinicalDocument>",
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><structuredBody><component><section><entry><observation><value xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:h=\"urn:hl7-org:v3\" x:type=\"h:PQ\" value=\"1\"/></observation></entry></section></component></structuredBody></component></ClinicalDocument>",
    ] {
        assert_eq!(written(xml), xml);
    }
    let document = parse(b"<ClinicalDocument xmlns='urn:hl7-org:v3'><category xmlns='urn:hl7-org:sdtc' code='1'/></ClinicalDocument>").unwrap();
    assert_eq!(document.sdtc_category[0].code.as_deref(), Some("1"));
}

#[test]
fn elements_show_what_they_hold_in_order() {
    let document = parse(RICH.as_bytes()).unwrap();
    let names: Vec<&str> = document.element().elements().map(synovia_cda::Element::name).collect();
    assert_eq!(
        names,
        ["code", "id", "own", "title", "title", "unknown", "typeId", "recordTarget", "component"]
    );
    let own = document.element().elements().nth(2).unwrap();
    assert_eq!((own.namespace(), own.attribute("a").as_deref()), ("urn:vendor", Some("b")));
    assert!(matches!(own.children().nth(1), Some(Child::Instruction("p i"))));
    assert_eq!(own.elements().next().unwrap().text(), "text");
    let attributes: Vec<_> = document
        .element()
        .elements()
        .next()
        .unwrap()
        .attributes()
        .map(|a| a.lexical_name().into_owned())
        .collect();
    assert_eq!(attributes, ["odd", "code", "v:x"]);
}

#[test]
fn what_is_added_goes_where_the_schema_has_it() {
    let xml = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><!-- a --><id root=\"1\"/><!-- b --><component/></ClinicalDocument>";
    let mut document = parse(xml.as_bytes()).unwrap();
    document.code = Some(Box::default());
    document.type_id = Some(Box::default());
    document.template_id.push(Default::default());
    let out = String::from_utf8(document.to_bytes()).unwrap();
    assert_eq!(
        out,
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><typeId/><templateId/><!-- a --><id root=\"1\"/><code/><!-- b --><component/></ClinicalDocument>"
    );
    document.id = None;
    assert!(!String::from_utf8(document.to_bytes()).unwrap().contains("<id"));
}

#[test]
fn attributes_of_undeclared_usual_prefixes_are_found_by_path() {
    let part =
        b"<substanceAdministration><effectiveTime value='2020' xsi:type='TS'/></substanceAdministration>";
    let part = synovia_cda::parse_fragment(part, &ParseOptions::default()).unwrap();
    let path = "/substanceAdministration/effectiveTime[1]/@xsi:type".parse().unwrap();
    assert_eq!(part.get(&path).expect("it is there").text(), "TS");
}

#[test]
fn attributes_of_prefixes_nobody_declared_lie_at_their_own_paths() {
    let part = b"<observation xmlns='urn:other'><code xui:unit='PQ' unit='mg'/></observation>";
    let part = synovia_cda::parse_fragment(part, &ParseOptions::default()).unwrap();
    let mut values = Vec::new();
    for leaf in part.leaves() {
        let found = part.get(&leaf.path.to_string().parse().unwrap()).map(|found| found.text().into_owned());
        assert_eq!(found.as_deref(), Some(&*leaf.value()), "{}", leaf.path);
        values.push(leaf.value().into_owned());
    }
    assert_eq!(values, ["PQ", "mg"]);
}
