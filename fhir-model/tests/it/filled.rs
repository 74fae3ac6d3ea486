//! Every resource of every release with all it can hold, two levels deep: the same in JSON, pretty, canonical, and after the
//! way through XML.

use synovia_fhir_model::json::{self, CanonicalForm, to_canonical_json};
use synovia_fhir_model::node::{AnyPrim, InnerMut, Slot, push};
use synovia_fhir_model::table::{FieldInfo, FieldKind, PrimKind, TypeKind, ValueKind, XHTML, XML_ATTRIBUTE};
use synovia_fhir_model::{Node, ReadOptions, UnknownPolicy, WriteOptions, to_json, to_json_with};

use crate::generated::{releases, sample};
use crate::tree::same;

/// Fills every element; choices take their alternatives in turn.
fn fill(node: &mut dyn Node, depth: usize, turn: &mut usize) {
    for (i, field) in node.info().fields.iter().enumerate() {
        *turn += 1;
        match node.slot(i) {
            Slot::Prim(prim) => {
                assert!(prim.set_text(sample(kind(field))), "{}", field.name);
                let markup = field.flags & (XML_ATTRIBUTE | XHTML) != 0;
                if !markup && turn.is_multiple_of(3) {
                    extend(prim, turn);
                }
            }
            Slot::Prims(list) => {
                list.resize(4);
                for (at, value, extension) in
                    [(0, true, false), (1, false, true), (2, true, true), (3, true, false)]
                {
                    let prim = list.get_mut(at).unwrap();
                    assert!(!value || prim.set_text(sample(kind(field))), "{}", field.name);
                    if extension {
                        extend(prim, turn);
                    }
                }
            }
            Slot::Node(slot) if depth > 0 => fill(slot.make(), depth - 1, turn),
            Slot::Nodes(list) if depth > 0 => {
                fill(push(list).unwrap(), depth - 1, turn);
            }
            Slot::Choice(slot) => {
                let FieldKind::Choice(list) = field.kind else { panic!("{}", field.name) };
                let alternative = &list[*turn % list.len()];
                match (slot.make(*turn % list.len()).unwrap(), alternative.kind) {
                    (InnerMut::Prim(prim), ValueKind::Prim(kind)) => assert!(prim.set_text(sample(kind))),
                    (InnerMut::Node(node), _) => fill(node, depth.saturating_sub(1), turn),
                    (InnerMut::Prim(_), _) => panic!("{}", alternative.name),
                }
            }
            Slot::Resource(slot) => inside(slot.make("Patient").unwrap()),
            Slot::Resources(list) => inside(list.push("Patient").unwrap()),
            Slot::Node(_) | Slot::Nodes(_) => {}
            Slot::None => panic!("{} has no slot", field.name),
        }
    }
}

fn kind(field: &FieldInfo) -> PrimKind {
    match field.kind {
        FieldKind::One(ValueKind::Prim(kind)) => kind,
        _ => panic!("{} is not a primitive", field.name),
    }
}

fn extend(prim: &mut dyn AnyPrim, turn: &mut usize) {
    let (id, extension) = prim.element_mut();
    *id = Some("p".to_owned());
    let extension = push(extension).unwrap();
    let url = extension.info().field("url").unwrap();
    let Slot::Prim(url) = extension.slot(url) else { panic!() };
    assert!(url.set_text("http://example.org/e"));
    if turn.is_multiple_of(2) {
        let value = extension.info().field("value").unwrap();
        let Slot::Choice(value) = extension.slot(value) else { panic!() };
        let Some(InnerMut::Prim(value)) = value.make(0) else { panic!() };
        assert!(value.set_text("AAAA"));
    }
}

/// A resource inside another: a Patient with an id.
fn inside(patient: &mut dyn Node) {
    let id = patient.info().field("id").unwrap();
    let Slot::Prim(id) = patient.slot(id) else { panic!() };
    assert!(id.set_text("inside"));
}

#[test]
fn every_resource_filled_is_the_same_in_both_formats() {
    let mut turn = 0;
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    for (release, types) in releases() {
        let mut resources = 0;
        for info in types.iter().filter(|info| info.kind == TypeKind::Resource) {
            let mut one = (info.make)();
            fill(&mut *one, 2, &mut turn);
            let text = to_json(&*one);
            let read = |text: &str| {
                let mut back = (info.make)();
                let issues = json::read_into(text.as_bytes(), &mut *back, &options).unwrap();
                assert_eq!(issues, [], "{release:?} {}", info.name);
                back
            };
            let back = read(&text);
            assert_eq!(to_json(&*back), text, "{release:?} {}", info.name);
            assert!(to_json(&*read(&to_json_with(&*one, WriteOptions::pretty()))) == text, "{}", info.name);
            let canonical = to_canonical_json(&*one, CanonicalForm::Full).unwrap();
            assert!(same(&canonical, &text), "{release:?} {}", info.name);
            #[cfg(feature = "xml")]
            through_xml(&*one, &text);
            resources += 1;
        }
        assert!(resources > 140, "{release:?}: {resources}");
    }
}

/// From XML, small and pretty, comes the same JSON, and no finding.
#[cfg(feature = "xml")]
fn through_xml(one: &dyn Node, text: &str) {
    use synovia_fhir_model::xml::{self, to_xml_with};
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    for form in [WriteOptions::default(), WriteOptions::pretty()] {
        let written = to_xml_with(one, form);
        let mut back = (one.info().make)();
        let issues = xml::read_into(written.as_bytes(), &mut *back, &options);
        let name = one.info().name;
        assert_eq!(issues.unwrap_or_else(|e| panic!("{name}: {e}")), [], "{name}");
        assert!(to_json(&*back) == text, "{name} differs");
    }
}
