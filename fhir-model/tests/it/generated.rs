//! Every element of every type: set through its slot, written, read back equal.

use synovia_fhir_model::node::{InnerMut, Slot, json_name, move_field, push};
use synovia_fhir_model::table::{FieldInfo, FieldKind, PrimKind, TypeInfo, TypeKind, ValueKind};
use synovia_fhir_model::{Node, ReadOptions, json, r4, to_json};

/// A text every element of the kind can hold.
fn sample(kind: PrimKind) -> &'static str {
    match kind {
        PrimKind::Boolean => "true",
        PrimKind::Integer => "-3",
        PrimKind::PositiveInt | PrimKind::UnsignedInt => "7",
        PrimKind::Decimal => "1.50",
        PrimKind::Date => "2020-02",
        PrimKind::DateTime | PrimKind::Instant => "2020-02-03T04:05:06.70Z",
        PrimKind::Time => "04:05:06",
        _ => "text",
    }
}

fn prim_kind(field: &FieldInfo) -> PrimKind {
    match field.kind {
        FieldKind::One(ValueKind::Prim(kind)) => kind,
        _ => panic!("{} is not a primitive", field.name),
    }
}

/// Fills element `i` (alternative `alternative` of a choice) and one level below it.
fn fill(node: &mut dyn Node, i: usize, alternative: usize, deep: bool) {
    let field = &node.info().fields[i];
    match node.slot(i) {
        Slot::Prim(prim) => {
            assert!(prim.set_text(sample(prim_kind(field))), "{}", field.name);
            *prim.element_mut().0 = Some("e".to_owned());
        }
        Slot::Prims(list) => {
            list.resize(2);
            assert!(list.get_mut(0).unwrap().set_text(sample(prim_kind(field))));
            fill(push(list.get_mut(1).unwrap().element_mut().1).unwrap(), 0, 0, false);
        }
        Slot::Node(slot) => below(slot.make(), deep),
        Slot::Nodes(list) => {
            below(push(list).unwrap(), deep);
            list.push();
        }
        Slot::Choice(slot) => match (slot.make(alternative).unwrap(), field.kind) {
            (InnerMut::Prim(prim), FieldKind::Choice(list)) => {
                let ValueKind::Prim(kind) = list[alternative].kind else { panic!() };
                assert!(prim.set_text(sample(kind)), "{}", list[alternative].name);
            }
            (InnerMut::Node(node), _) => below(node, deep),
            _ => panic!(),
        },
        Slot::Resource(slot) => {
            slot.make("Basic").unwrap();
        }
        Slot::Resources(list) => {
            list.push("Basic").unwrap();
        }
        Slot::None => panic!("{} has no slot", field.name),
    }
}

fn below(node: &mut dyn Node, deep: bool) {
    let last = node.info().fields.len() - 1;
    if deep {
        fill(node, last, 0, false);
    }
}

fn alternatives(field: &FieldInfo) -> usize {
    match field.kind {
        FieldKind::Choice(list) => list.len(),
        _ => 1,
    }
}

#[test]
fn every_element_is_set_written_and_read_back() {
    let options = ReadOptions::default();
    let mut elements = 0;
    for info in r4::TYPES {
        let mut full = (info.make)();
        assert!(core::ptr::eq(full.info(), info));
        for (i, field) in info.fields.iter().enumerate() {
            for alternative in 0..alternatives(field) {
                let mut one = (info.make)();
                assert!(one.view(i).is_absent());
                fill(&mut *one, i, alternative, true);
                assert!(!one.view(i).is_absent());
                let text = to_json(&*one);
                let name = json_name(&*one, i).unwrap();
                assert!(text.contains(&format!("\"{name}\"")), "{}.{name}: {text}", info.path);
                let mut back = (info.make)();
                let issues = json::read_into(text.as_bytes(), &mut *back, &options).unwrap();
                assert!(issues.is_empty(), "{}.{name}: {issues:?}", info.path);
                assert_eq!(to_json(&*back), text, "{}.{name}", info.path);
                assert!(back.unknown().is_empty(), "{}.{name}", info.path);
                assert_eq!(format!("{back:?}"), format!("{one:?}"));
                let mut moved = (info.make)();
                assert!(move_field(&mut *back, &mut *moved, i));
                assert!(back.view(i).is_absent());
                assert_eq!(to_json(&*moved), text);
                elements += 1;
            }
            fill(&mut *full, i, 0, false);
        }
        let text = to_json(&*full);
        let mut back = (info.make)();
        json::read_into(text.as_bytes(), &mut *back, &options).unwrap();
        assert_eq!(to_json(&*back), text, "{}", info.path);
    }
    assert!(elements > 7_000, "{elements}");
}

#[test]
fn the_table_is_whole() {
    let resources = r4::TYPES.iter().filter(|t| t.kind == TypeKind::Resource).count();
    let datatypes = r4::TYPES.iter().filter(|t| t.kind == TypeKind::Datatype).count();
    // 39 complex types are concrete; Element and BackboneElement are not written.
    assert_eq!((resources, datatypes), (146, 39));
    for info in r4::TYPES {
        let mut names: Vec<&str> = info.fields.iter().map(|f| f.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), info.fields.len(), "{}", info.path);
        if info.kind == TypeKind::Resource {
            let text = format!(r#"{{"resourceType":"{}"}}"#, info.name);
            assert_eq!(to_json(&r4::from_json(text.as_bytes()).unwrap()), text);
        }
    }
}

#[test]
fn the_table_says_what_the_specification_says() {
    let patient: &TypeInfo = r4::Patient::default().info();
    let gender = &patient.fields[patient.field("gender").unwrap()];
    assert_eq!((gender.min, gender.max), (0, Some(1)));
    assert_eq!(gender.binding.unwrap().value_set, "http://hl7.org/fhir/ValueSet/administrative-gender");
    let organization = &patient.fields[patient.field("managingOrganization").unwrap()];
    assert_eq!(organization.targets, ["Organization"]);
    assert!(patient.fields[patient.field("name").unwrap()].is_list());
}

#[test]
fn fields_of_other_types_do_not_move() {
    let mut patient = r4::Patient::default();
    let mut group = r4::Group::default();
    assert!(!move_field(&mut patient, &mut group, 0));
}
