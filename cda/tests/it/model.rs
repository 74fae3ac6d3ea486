//! The tables and the structs say the same.

use synovia_cda::model::{AnyNode, Ce, ClinicalDocument, Value};
use synovia_cda::{
    ContentSlot, Document, Item, ManySlot, Namespace, Node, OneSlot, ParseOptions, Place, Shape, TypeInfo,
    TypeKind, child_of, parse_fragment_of,
};

const HEAD: &str = "<x xmlns=\"urn:hl7-org:v3\" xmlns:sdtc=\"urn:hl7-org:sdtc\"";

/// Reads it as that type, checks it, and that it is written as it was read.
fn check(ty: &'static TypeInfo, xml: &str, holds: impl Fn(&dyn Node<'_>) -> bool) {
    let document = parse_fragment_of(xml.as_bytes(), ty, &ParseOptions::default()).unwrap();
    assert!(holds(&document.root), "{}: {xml}", ty.name);
    assert!(document.issues().is_empty(), "{}: {xml}: {:?}", ty.name, document.issues());
    assert_eq!(String::from_utf8(document.to_bytes()).unwrap(), xml, "{}", ty.name);
}

fn prefix(namespace: Option<Namespace>) -> &'static str {
    if namespace == Some(Namespace::Sdtc) { "sdtc:" } else { "" }
}

#[test]
fn every_attribute_and_child_of_every_type_is_read_and_written() {
    let (mut types, mut attributes, mut children) = (0, 0, 0);
    for ty in TypeInfo::all() {
        types += 1;
        for (i, attribute) in ty.attributes.iter().enumerate() {
            attributes += 1;
            let xml = format!("{HEAD} {}{}=\"v\"/>", prefix(attribute.namespace), attribute.name);
            check(ty, &xml, |node| matches!(node.place(i), Place::Text(Some(value)) if value == "v"));
        }
        for (i, child) in ty.children.iter().enumerate() {
            children += 1;
            let name = format!("{}{}", prefix(Some(child.namespace)), child.name);
            let value = if child.any { " nullFlavor=\"UNK\"" } else { "" };
            let declared = if child.ty.name == "ANY" || child.ty.name == "QTY" {
                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"PQ\""
            } else {
                ""
            };
            let xml = format!("{HEAD}><{name}{declared}{value}/></x>");
            check(ty, &xml, |node| match (node.place(ty.child_place(i)), node.place(ty.text_place())) {
                (Place::One(one), _) => OneSlot::get(one).is_some(),
                (Place::Many(many), _) => ManySlot::len(many) == 1,
                (_, Place::Content(list)) => {
                    let name = |item| child_of(ty, item).map(|child| child.name);
                    matches!(ContentSlot::get(list, 0), Some(Item::Node(item, _)) if name(item) == Some(child.name))
                }
                _ => false,
            });
        }
        if ty.shape != Shape::Fields && ty.mixed {
            check(ty, &format!("{HEAD}>text</x>"), |node| match node.place(ty.text_place()) {
                Place::Text(text) => text.as_deref() == Some("text"),
                Place::Content(list) => {
                    matches!(ContentSlot::get(list, 0), Some(Item::Text(text)) if text == "text")
                }
                _ => false,
            });
        }
    }
    // 210 classes and datatypes, 24 narrative types, two more that are only named; parts of names and addresses have the
    // children of the struct they share.
    assert_eq!((types, attributes, children), (236, 861, 1162));
    assert_eq!(TypeInfo::all().iter().filter(|ty| ty.kind == TypeKind::Narrative).count(), 25);
}

#[test]
fn every_type_is_found_by_name_and_makes_a_node_of_its_table() {
    for (index, ty) in TypeInfo::all().iter().enumerate() {
        assert_eq!(usize::from(TypeInfo::by_name(ty.name).unwrap().index), index);
        let node = AnyNode::make(ty).unwrap();
        // Parts of names and addresses share a struct.
        assert!(node.info().index == ty.index || ty.is(node.info().name), "{}", ty.name);
        assert_eq!(node.info().text_place(), ty.text_place());
        assert!(node == node.clone());
    }
    assert!(TypeInfo::by_name("Nothing").is_none() && TypeInfo::by_index(u16::MAX).is_none());
    assert!(Value::make(TypeInfo::by_name("Act").unwrap()).is_none());
}

#[test]
fn what_is_built_is_written_in_the_order_of_the_schema() {
    let mut document = Document::new(ClinicalDocument::default());
    document.title =
        Some(Box::new(synovia_cda::model::St { text: Some("A & B".into()), ..Default::default() }));
    document.code = Some(Box::new(Ce::default()));
    document.component = Some(Box::default());
    let body = document.component.as_mut().unwrap().structured_body.get_or_insert_default();
    body.component.push(Default::default());
    let section = body.component[0].section.get_or_insert_default();
    section.entry.push(Default::default());
    let observation = section.entry[0].observation.get_or_insert_default();
    observation
        .value
        .push(Value::from(synovia_cda::model::Int { value: Some("5".into()), ..Default::default() }));
    let xml = String::from_utf8(document.to_bytes()).unwrap();
    assert_eq!(
        xml,
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ClinicalDocument xmlns=\"urn:hl7-org:v3\" ",
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:sdtc=\"urn:hl7-org:sdtc\"><code/>",
            "<title>A &amp; B</title><component><structuredBody><component><section><entry><observation>",
            "<value xsi:type=\"INT\" value=\"5\"/></observation></entry></section></component></structuredBody>",
            "</component></ClinicalDocument>"
        )
    );
    let again = synovia_cda::parse(xml.as_bytes()).unwrap();
    assert!(again == document && again.issues().is_empty());
}
