//! No content in what prints.

use synovia_cda::{ParseOptions, Strictness, parse, parse_with};

const CANARY: &str = "Xq7Canary";

/// A document with the marker in every leaf, and odd in many ways.
fn marked() -> String {
    let c = CANARY;
    format!(
        "<ClinicalDocument xmlns='urn:hl7-org:v3' odd='{c}'><id root='{c}' extension='{c}'/><id root='{c}'/><title>{c}</title>{c}<unknown a='{c}'>{c}<!-- {c} --></unknown>\
         <effectiveTime nullFlavor='1{c}'/><component><structuredBody><component><section ID='{c}'><text ID='{c}'>{c}<td>{c}</td></text>\
         <entry><observation><value value='{c}'/><value xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='{c}'/></observation></entry>\
         </section></component></structuredBody></component></ClinicalDocument>"
    )
}

#[test]
fn issues_and_debug_show_no_content() {
    let xml = marked();
    let document = parse(xml.as_bytes()).unwrap();
    assert!(document.issues().len() >= 8, "{:?}", document.issues());
    let mut shown = format!("{document:?} {:?} {:?}", document.root, document.element());
    for issue in document.issues() {
        shown += &format!("{issue} {issue:?}");
    }
    for leaf in document.leaves() {
        shown += &format!("{leaf:?} {:?}", document.get(&leaf.path));
    }
    let mut open = vec![document.element()];
    while let Some(element) = open.pop() {
        shown += &format!("{element:?} {:?}", element.as_node().map(synovia_cda::Node::meta));
        for attribute in element.attributes() {
            shown += &format!("{attribute:?}");
        }
        for child in element.children() {
            shown += &format!("{child:?}");
        }
        open.extend(element.elements());
    }
    assert!(!shown.contains(CANARY));
    assert!(
        String::from_utf8(document.to_bytes()).unwrap().matches(CANARY).count()
            == xml.matches(CANARY).count()
    );
}

#[test]
fn errors_show_no_content() {
    let xml = marked();
    let mut strict = ParseOptions::default();
    strict.mode = Strictness::Strict;
    let mut errors = vec![parse_with(xml.as_bytes(), &strict).unwrap_err()];
    for cut in (0..xml.len()).step_by(5) {
        errors.extend(parse(&xml.as_bytes()[..cut]).err());
    }
    for (from, to) in [
        ("</title>", "</b>"),
        ("<unknown", "<unknown b='1' b='2'"),
        ("<!-- ", "<!DOCTYPE "),
        ("<title>", "<title>&Xq7Canary;"),
    ] {
        errors.extend(parse(xml.replace(from, to).as_bytes()).err());
    }
    assert!(errors.len() > 100);
    for error in errors {
        assert!(!format!("{error} {error:?}").contains(CANARY), "{error}");
    }
}
