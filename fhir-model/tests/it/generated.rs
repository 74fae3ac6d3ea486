//! Every element of every type: set through its slot, written, read back equal.

use synovia_fhir_model::node::{InnerMut, Slot, json_name, move_field, push};
use synovia_fhir_model::table::{
    FieldInfo, FieldKind, PrimKind, Strength, TypeInfo, TypeKind, ValueKind, XHTML, XML_ATTRIBUTE,
};
use synovia_fhir_model::{Node, ReadOptions, Release, json, r4, to_json};

/// The tables of every release that is compiled.
pub(crate) fn releases() -> Vec<(Release, &'static [&'static TypeInfo])> {
    vec![
        (Release::R4, r4::TYPES),
        #[cfg(feature = "r4b")]
        (Release::R4B, synovia_fhir_model::r4b::TYPES),
        #[cfg(feature = "r5")]
        (Release::R5, synovia_fhir_model::r5::TYPES),
    ]
}

/// A text every element of the kind can hold.
pub(crate) fn sample(kind: PrimKind) -> &'static str {
    match kind {
        PrimKind::Boolean => "true",
        PrimKind::Integer => "-3",
        PrimKind::Integer64 => "-9007199254740993",
        PrimKind::PositiveInt | PrimKind::UnsignedInt => "7",
        PrimKind::Decimal => "1.50",
        PrimKind::Date => "2020-02",
        PrimKind::DateTime | PrimKind::Instant => "2020-02-03T04:05:06.70Z",
        PrimKind::Time => "04:05:06",
        PrimKind::Xhtml => r#"<div xmlns="http://www.w3.org/1999/xhtml">text</div>"#,
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
pub(crate) fn fill(node: &mut dyn Node, i: usize, alternative: usize, deep: bool) {
    let field = &node.info().fields[i];
    match node.slot(i) {
        Slot::Prim(prim) => {
            assert!(prim.set_text(sample(prim_kind(field))), "{}", field.name);
            // An attribute of XML has no id, and the id of a narrative's markup is an attribute in it.
            if field.flags & (XML_ATTRIBUTE | XHTML) == 0 {
                *prim.element_mut().0 = Some("e".to_owned());
            }
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

pub(crate) fn alternatives(field: &FieldInfo) -> usize {
    match field.kind {
        FieldKind::Choice(list) => list.len(),
        _ => 1,
    }
}

#[test]
fn every_element_is_set_written_and_read_back() {
    for (release, types) in releases() {
        let elements = read_back(types);
        assert!(elements > 7_000, "{release:?}: {elements}");
    }
}

fn read_back(types: &[&'static TypeInfo]) -> usize {
    let options = ReadOptions::default();
    let mut elements = 0;
    for info in types {
        let mut full = (info.make)();
        assert!(core::ptr::eq(full.info(), *info));
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
                #[cfg(feature = "xml")]
                assert_eq!(through_xml(&*one), text, "{}.{name}", info.path);
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
        #[cfg(feature = "xml")]
        assert_eq!(through_xml(&*full), text, "{}", info.path);
    }
    elements
}

/// The JSON of what comes back from XML.
#[cfg(feature = "xml")]
fn through_xml(node: &dyn Node) -> String {
    use synovia_fhir_model::{IssueCode, xml};
    let text = xml::to_xml(node);
    let mut back = (node.info().make)();
    let mut issues = xml::read_into(text.as_bytes(), &mut *back, &ReadOptions::default())
        .unwrap_or_else(|e| panic!("{}: {e}", node.info().path));
    // The lists are filled with entries that have nothing in them.
    issues.retain(|i| i.code != IssueCode::EMPTY_ELEMENT);
    assert_eq!(issues, [], "{}", node.info().path);
    to_json(&*back)
}

/// What a release has; the figures are those of the packages of HL7 without the abstract types.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    resources: usize,
    datatypes: usize,
    choices: usize,
    alternatives: usize,
    references: usize,
    /// Elements with a binding, inherited ones included: required, extensible, preferred, example.
    bindings: [usize; 4],
}

fn count(release: Release, types: &[&TypeInfo]) -> Counts {
    let mut counts = Counts::default();
    for info in types {
        counts.resources += usize::from(info.kind == TypeKind::Resource);
        counts.datatypes += usize::from(info.kind == TypeKind::Datatype);
        for field in info.fields {
            if let FieldKind::Choice(list) = field.kind {
                counts.choices += 1;
                counts.alternatives += list.iter().filter(|a| a.releases & release.bit() != 0).count();
            }
            counts.references += usize::from(match field.kind {
                FieldKind::One(ValueKind::Node(ty)) => ty.name == "Reference",
                FieldKind::Choice(list) => list.iter().any(|a| a.type_name == "Reference"),
                _ => false,
            });
            let Some(binding) = field.binding else { continue };
            let strengths =
                [Strength::Required, Strength::Extensible, Strength::Preferred, Strength::Example];
            counts.bindings[strengths.iter().position(|s| *s == binding.strength).unwrap()] += 1;
        }
    }
    counts
}

#[test]
fn the_tables_are_whole() {
    for (release, types) in releases() {
        let (resources, datatypes, choices, alternatives, references, bindings) = match release {
            Release::R4 => (146, 39, 186, 987, 740, [366, 148, 206, 433]),
            Release::R4B => (141, 40, 196, 1035, 736, [382, 165, 222, 543]),
            _ => (158, 42, 259, 1355, 847, [593, 213, 97, 706]),
        };
        let expected = Counts { resources, datatypes, choices, alternatives, references, bindings };
        assert_eq!(count(release, types), expected, "{release:?}");
        for info in types {
            let mut names: Vec<&str> = info.fields.iter().map(|f| f.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), info.fields.len(), "{}", info.path);
            assert_eq!(info.releases & release.bit(), release.bit(), "{}", info.path);
            if info.kind == TypeKind::Resource {
                let text = format!(r#"{{"resourceType":"{}"}}"#, info.name);
                assert_eq!(written(release, &text), text);
            }
        }
    }
}

/// Reads a resource of a release and writes it.
fn written(release: Release, text: &str) -> String {
    match release {
        #[cfg(feature = "r4b")]
        Release::R4B => to_json(&synovia_fhir_model::r4b::from_json(text.as_bytes()).unwrap()),
        #[cfg(feature = "r5")]
        Release::R5 => to_json(&synovia_fhir_model::r5::from_json(text.as_bytes()).unwrap()),
        _ => to_json(&r4::from_json(text.as_bytes()).unwrap()),
    }
}

#[cfg(feature = "r5")]
#[test]
fn an_integer64_is_a_string_and_a_number_stays_one() {
    use synovia_fhir_model::{Integer64, IssueCode, r5};
    let long = |text: &str| {
        r5::from_json_with(
            format!(r#"{{"resourceType":"SubscriptionStatus","eventsSinceSubscriptionStart":{text}}}"#)
                .as_bytes(),
            &ReadOptions::default(),
        )
        .unwrap()
    };
    for text in [r#""9223372036854775807""#, r#""-9007199254740993""#, r#""0""#, "3000"] {
        let parsed = long(text);
        assert_eq!(parsed.issues, [], "{text}");
        assert!(to_json(&parsed.value).contains(&format!(":{text}}}")), "{text}");
    }
    // Equal by value, so that XML, which has no strings, gives an equal resource.
    assert_eq!(long("3000").value, long(r#""3000""#).value);
    assert_ne!(long("3000").value, long("3001").value);
    let made = r5::Attachment { size: Integer64::new(5).into(), ..Default::default() };
    assert_eq!(to_json(&made), r#"{"size":"5"}"#);
    // What is no such number is kept as it was, and told of.
    for text in [r#""9223372036854775808""#, r#""007""#, r#""-0""#, r#""+1""#, r#""""#, "1.0", "1e3", "true"]
    {
        let parsed = long(text);
        assert_eq!(parsed.issues.len(), 1, "{text}");
        assert_eq!(parsed.issues[0].code, IssueCode::WRONG_SHAPE);
        assert!(to_json(&parsed.value).contains(&format!(":{text}}}")), "{text}");
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
    let narrative = r4::Narrative::default().info();
    assert_eq!(narrative.fields[narrative.field("div").unwrap()].flags, XHTML);
}

#[test]
fn fields_of_other_types_do_not_move() {
    let mut patient = r4::Patient::default();
    let mut group = r4::Group::default();
    assert!(!move_field(&mut patient, &mut group, 0));
}

/// Every table the tables of a release lead to is one of the release, or one only its extensions share.
#[test]
fn the_tables_are_closed() {
    for (release, types) in releases() {
        let known = |ty: &'static TypeInfo| types.iter().any(|t| core::ptr::eq(*t, ty));
        for info in types {
            for field in info.fields {
                match field.kind {
                    FieldKind::One(ValueKind::Node(ty)) => assert!(known(ty), "{release:?} {}", ty.path),
                    FieldKind::Choice(list) => {
                        for alternative in list {
                            let ValueKind::Node(ty) = alternative.kind else { continue };
                            let allowed = alternative.releases & release.bit() != 0;
                            let lent = ty.releases & release.bit() == 0;
                            assert!(known(ty) != lent, "{release:?} {}", ty.path);
                            assert!(!(allowed && lent), "{release:?} {}", alternative.name);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

#[cfg(feature = "r4b")]
#[test]
fn r4_and_r4b_share_datatypes_and_say_which_value_is_whose() {
    use synovia_fhir_model::r4b;
    let name = r4::HumanName { family: "Muster".into(), ..Default::default() };
    let patient = r4b::Patient { name: vec![name], ..Default::default() };
    assert_eq!(patient.name[0].info().releases, Release::R4.bit() | Release::R4B.bit());
    assert_eq!(patient.info().release(), Some(Release::R4B));
    // What differs is not shared.
    assert!(!core::ptr::eq(r4::MarketingStatus::default().info(), r4b::MarketingStatus::default().info()));
    let extension = r4::Extension::default().info();
    let FieldKind::Choice(values) = extension.fields[extension.field("value").unwrap()].kind else {
        panic!()
    };
    let releases = |name: &str| values.iter().find(|a| a.name == name).unwrap().releases;
    assert_eq!(releases("valueMeta"), Release::R4.bit());
    assert_eq!(releases("valueRatioRange"), Release::R4B.bit());
    assert_eq!(releases("valueCodeableReference"), Release::R4B.bit());
    assert_eq!(releases("valueString"), Release::R4.bit() | Release::R4B.bit());
    let shared = r4b::TYPES.iter().filter(|t| t.releases == 3 && t.kind == TypeKind::Datatype).count();
    assert_eq!(shared, 36);
}
