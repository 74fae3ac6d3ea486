//! Leaves and paths.

use synovia_cda::{Document, Found, LeafKind, Node, ParseOptions, parse, parse_fragment};

use crate::common::corpus;

fn shown<'a, T: Node<'a>>(document: &Document<'a, T>) -> Vec<String> {
    document.leaves().map(|leaf| format!("{} {} {}", leaf.path, leaf.offset, leaf.value())).collect()
}

#[test]
fn attributes_and_texts_are_leaves() {
    let xml = concat!(
        r#"<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#,
        r#"<templateId root="1"/><id root="2&lt;" extension=""/> <title>a<![CDATA[b]]>c<!--x-->d<?p q?>e</title>"#,
        r#"<a xmlns="urn:x" b="1"/><v:a xmlns:v="urn:v" v:b="2" xml:lang="en"> f </v:a></ClinicalDocument>"#
    );
    let document = parse(xml.as_bytes()).unwrap();
    let at = |what: &str| xml.find(what).unwrap();
    assert_eq!(
        shown(&document),
        [
            format!("/ClinicalDocument/id[1]/@root {} 2<", at("2&lt;")),
            format!("/ClinicalDocument/title[1]/text()[1] {} abc", at("a<![")),
            format!("/ClinicalDocument/title[1]/text()[2] {} d", at("d<?p")),
            format!("/ClinicalDocument/title[1]/text()[3] {} e", at("e</title")),
            format!("/ClinicalDocument/?:a[1]/@b {} 1", at("1\"/><v:")),
            format!("/ClinicalDocument/v:a[1]/@v:b {} 2", at("2\" xml")),
            format!("/ClinicalDocument/v:a[1]/@http://www.w3.org/XML/1998/namespace:lang {} en", at("en\">")),
            format!("/ClinicalDocument/v:a[1]/text()[1] {}  f ", at(" f ")),
        ]
    );
}

/// What stands for CDA's namespace may be none at all; an element with a prefix nobody declared is not of it.
#[test]
fn elements_without_a_namespace_are_counted_apart() {
    let xml = r#"<n:ClinicalDocument><id root="1"/><q:id root="2"/><id root="3"/></n:ClinicalDocument>"#;
    let document = parse(xml.as_bytes()).unwrap();
    let paths: Vec<_> = document.leaves().map(|leaf| leaf.path).collect();
    let shown: Vec<_> = paths.iter().map(ToString::to_string).collect();
    let expected = ["id[1]/@root", "?:id[1]/@root", "id[2]/@root"];
    assert_eq!(shown, expected.map(|path| format!("/ClinicalDocument/{path}")));
    let found: Vec<_> = paths.iter().map(|path| document.get(path).unwrap().text().into_owned()).collect();
    assert_eq!(found, ["1", "2", "3"]);
}

#[test]
fn a_value_begins_behind_the_mark_of_its_section() {
    let xml = "<act><text><![CDATA[]]><![CDATA[a]]>b</text><id root='1'/></act>";
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap();
    let leaf = document.leaves().next().unwrap();
    assert_eq!((leaf.offset as usize, leaf.value().into_owned()), (xml.find("a]]").unwrap(), "ab".into()));
    let index = document.index();
    let text = index.root().child("text").and_then(|text| text.texts().next()).unwrap();
    assert_eq!((text.offset(), text.text()), (leaf.offset, "ab"));
}

#[test]
fn the_narrative_of_a_section_is_one_leaf() {
    let xml = "<section><text>a<br/></text><text> </text><text><br/></text><entry><act><text>b</text></act></entry></section>";
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap();
    assert_eq!(
        shown(&document),
        [
            "/section/text[1] 9 <text>a<br/></text>",
            "/section/text[3] 42 <text><br/></text>",
            "/section/entry[1]/act[1]/text[1]/text()[1] 78 b"
        ]
    );
    assert_eq!(document.leaves().next().unwrap().kind, LeafKind::Narrative);
}

#[test]
fn prefixes_in_paths_are_those_of_the_document() {
    let xml = concat!(
        r#"<n:ClinicalDocument xmlns:n="urn:hl7-org:v3" xmlns:s="urn:hl7-org:sdtc" xmlns:v="urn:v" xmlns:w="urn:v">"#,
        r#"<s:category code="a"/><n:code s:valueSet="b"/><v:c d="e"/></n:ClinicalDocument>"#
    );
    let document = parse(xml.as_bytes()).unwrap();
    let paths: Vec<String> = document.leaves().map(|leaf| leaf.path.to_string()).collect();
    assert_eq!(
        paths,
        [
            "/ClinicalDocument/sdtc:category[1]/@code",
            "/ClinicalDocument/code[1]/@sdtc:valueSet",
            "/ClinicalDocument/w:c[1]/@d"
        ]
    );
    assert_eq!(document.sdtc_category[0].code.as_deref(), Some("a"));
    assert_eq!(document.code.as_ref().unwrap().sdtc_value_set.as_deref(), Some("b"));
}

fn leaves_lie_at_their_paths<'a, T: Node<'a>>(name: &str, document: &Document<'a, T>) {
    // All leaves of small documents, every n-th of large ones.
    let step = 1 + document.leaves().count() / 25;
    for leaf in document.leaves().step_by(step) {
        match (document.get(&leaf.path), leaf.kind) {
            (Some(Found::Element(element)), LeafKind::Narrative) => {
                assert_eq!(element.ordinal(), Some(leaf.ordinal), "{name}: {}", leaf.path);
            }
            (Some(found), _) => assert_eq!(found.text(), leaf.value(), "{name}: {}", leaf.path),
            (None, _) => panic!("{name}: {} leads nowhere", leaf.path),
        }
        let element = leaf.path.element();
        assert_eq!(leaf.path.to_string().parse::<synovia_cda::Path>().unwrap(), leaf.path);
        match document.get(&element) {
            Some(Found::Element(found)) => {
                assert_eq!(found.ordinal(), Some(leaf.ordinal), "{name}: {element}");
            }
            _ => panic!("{name}: {element} leads nowhere"),
        }
    }
    let ordinals: Vec<u32> = document.leaves().map(|leaf| leaf.ordinal).collect();
    let mut sorted = ordinals.clone();
    sorted.sort_unstable();
    let paths = document.paths_of(&sorted);
    for leaf in document.leaves() {
        let at = sorted.binary_search(&leaf.ordinal).unwrap();
        assert_eq!(paths[at], leaf.path.element(), "{name}");
    }
}

#[test]
fn every_leaf_of_real_files_lies_at_its_path() {
    for (name, bytes) in corpus() {
        if let Ok(document) = parse_fragment(&bytes, &ParseOptions::default()) {
            leaves_lie_at_their_paths(&name, &document);
        }
    }
}

#[test]
fn every_leaf_of_odd_files_lies_at_its_path() {
    for xml in [
        "<ClinicalDocument><id root='1'/> x <a b=' c ' d='&#10;'>&#160;<e/> </a>y<id root='2'/><id/>\r\n<id root='3'/></ClinicalDocument>",
        "<ClinicalDocument xmlns='urn:odd'><a xmlns='urn:hl7-org:v3' b='c'/><id root='1'/></ClinicalDocument>",
        "<ClinicalDocument><component xmlns='urn:z'><a b='1'/><c xmlns:q='urn:q' q:r='2'>t</c></component></ClinicalDocument>",
        "<ClinicalDocument><title> <!-- a --> b <!-- c --> </title><title>d</title><title>e</title></ClinicalDocument>",
        "<ClinicalDocument><title><![CDATA[]]>a</title><code><originalText>x<reference value='#y'/>z</originalText></code></ClinicalDocument>",
    ] {
        leaves_lie_at_their_paths(xml, &parse(xml.as_bytes()).unwrap());
    }
}

#[test]
fn a_path_without_a_place_gives_nothing() {
    let document =
        parse(b"<ClinicalDocument xmlns='urn:hl7-org:v3'><id root='1'/></ClinicalDocument>").unwrap();
    for path in [
        "/section",
        "/ClinicalDocument/id[2]",
        "/ClinicalDocument/id/@extension",
        "/ClinicalDocument/id/text()",
        "/ClinicalDocument/sdtc:id",
        "/ClinicalDocument[2]",
    ] {
        assert!(document.get(&path.parse().unwrap()).is_none(), "{path}");
    }
    assert!(document.path_of(3).is_none() && document.path_of(0).is_none());
}
