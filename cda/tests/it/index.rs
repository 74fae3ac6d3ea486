//! The index of a document: every leaf is found through it, at the same place.

use std::collections::{BTreeMap, BTreeSet};

use synovia_cda::{Document, Leaf, LeafKind, Located, Node, ParseOptions, parse_fragment};

use crate::common::corpus;

fn is_narrative(element: Located<'_>) -> bool {
    element.name() == "text" && element.parent().is_some_and(|parent| parent.name() == "section")
}

/// What the index says of leaves: offset to path and value.
fn indexed<'a, T: Node<'a>>(document: &Document<'a, T>) -> BTreeMap<u64, (String, String)> {
    let index = document.index();
    let mut found = BTreeMap::new();
    let mut skipped = None;
    for element in std::iter::once(index.root()).chain(index.root().descendants()) {
        let mut above = std::iter::successors(Some(element), |element| element.parent());
        skipped = skipped.filter(|narrative| above.any(|element| element == *narrative));
        if skipped.is_some() {
            continue;
        }
        if is_narrative(element) && element.is_known() && !element.is_sdtc() {
            skipped = Some(element);
            continue;
        }
        if element.name() != "templateId" {
            for attribute in element.attributes() {
                let place = (element.path_text(), attribute.value().to_owned());
                assert!(found.insert(attribute.offset(), place).is_none());
            }
        }
        for text in element.texts() {
            assert!(found.insert(text.offset(), (element.path_text(), text.text().to_owned())).is_none());
        }
    }
    found
}

fn agrees<'a, T: Node<'a>>(name: &str, document: &Document<'a, T>) {
    let place = |leaf: &Leaf<'_>| (leaf.offset, (leaf.path.element().to_string(), leaf.value().into_owned()));
    let leaves = document.leaves().filter(|leaf| leaf.kind != LeafKind::Narrative);
    let leaves: BTreeMap<_, _> = leaves.map(|leaf| place(&leaf)).collect();
    assert_eq!(indexed(document), leaves, "{name}");
}

#[test]
fn leaves_are_where_the_index_says() {
    for xml in [
        "<section a='1' b='x&amp;y' c='' d=' e '><title>one &lt; two<!-- x -->three</title><text>n<br/></text></section>",
        "<act xmlns:z='urn:z'><code code='1'/><code code='&#50;'/><z:q z:w='&quot;' v='3'>t<z:q/>&gt;<u/></z:q></act>",
        "<x:act xmlns:x='urn:hl7-org:v3' xmlns:sdtc='urn:hl7-org:sdtc'><x:code sdtc:valueSet='1&#49;' codeSystem='2'/></x:act>",
        "<act xmlns='urn:odd'><id root='a'/><entryRelationship><act><id xmlns='urn:hl7-org:v3' root='1'/></act></entryRelationship></act>",
        "<act><id root='a'/><entryRelationship><act xmlns='urn:hl7-org:v3'><id root='1'/><text>t</text></act></entryRelationship></act>",
        "<section><title> <!-- a --> b <!-- c --> </title><title>d</title><title><![CDATA[]]>e&amp;</title></section>",
    ] {
        agrees(xml, &parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap());
    }
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><act><code displayName='\xE9' code='a'/><text>\xFC</text></act>";
    agrees("latin", &parse_fragment(latin, &ParseOptions::default()).unwrap());
}

#[test]
fn leaves_of_real_files_are_where_the_index_says() {
    for (name, bytes) in corpus() {
        if let Ok(document) = parse_fragment(&bytes, &ParseOptions::default()) {
            agrees(&name, &document);
        }
    }
}

#[test]
fn places_are_found_up_down_and_across() {
    let xml =
        "<section><component><section><id root='1'/><id root='2'/></section></component><entry/></section>";
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap();
    let index = document.index();
    let second = index.starting_at(xml.find("<id root='2'").unwrap() as u64).unwrap();
    assert_eq!(second.path().to_string(), "/section/component[1]/section[1]/id[2]");
    assert_eq!(second.attribute("root").map(|a| (a.name(), a.value())), Some(("root", "2")));
    assert!(second.attribute("extension").is_none() && index.starting_at(3).is_none());
    let names: Vec<&str> = index.root().descendants().map(Located::name).collect();
    assert_eq!(names, ["component", "section", "id", "id", "entry"]);
    assert_eq!(index.root().children().map(Located::name).collect::<Vec<_>>(), ["component", "entry"]);
    assert_eq!((index.len(), index.root().parent()), (6, None));
    let printed: BTreeSet<String> = [format!("{index:?}"), format!("{second:?}")].into();
    assert!(printed.iter().all(|text| !text.contains("root")));
}

#[test]
fn many_children_of_many_names_cost_no_more() {
    let names: String = (0..20_000).map(|n| format!("<n{n}/><n{n}/>")).collect();
    let xml = format!("<act>{names}</act>");
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap();
    let index = document.index();
    let last = index.root().children().last().unwrap();
    assert_eq!(last.path_text(), "/act/n19999[2]");
}
