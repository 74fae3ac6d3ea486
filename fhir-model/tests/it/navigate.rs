//! Paths, walks, changes and patches, over every type and over a synthetic Bundle.

use synovia_fhir_model::edit::{self, Operation, Value};
use synovia_fhir_model::path::{Found, Path, get, get_all, leaves, walk};
use synovia_fhir_model::table::PrimKind;
use synovia_fhir_model::{ErrorKind, Node, node, r4, to_json};

use crate::generated::{alternatives, fill};
use crate::tree::{Tree, tree};

pub(crate) const BUNDLE: &str = r##"{"resourceType":"Bundle","id":"b","type":"collection","_type":{"id":"t"},"entry":[
{"fullUrl":"http://x.org/Patient/p","resource":{"resourceType":"Patient","id":"p","contained":[{"resourceType":"Organization",
"id":"o","name":"Klinik"}],"birthDate":"2001-02","_birthDate":{"id":"q","extension":[{"url":"http://x.org/time","valueDateTime":
"2001-02-03T04:05:06Z"}]},"name":[{"family":"Muster","given":["Ada",null,"B"],"_given":[null,{"extension":[{"url":"http://x.org/absent",
"valueCode":"unknown"}]},null]},{"text":"x"}],"deceasedBoolean":false,"multipleBirthInteger":2,"zzz":{"a":[1]},
"managingOrganization":{"reference":"#o"}}},
{"resource":{"resourceType":"Observation","status":"final","valueQuantity":{"value":1.50,"unit":"mg"},"component":[
{"code":{"coding":[{"system":"http://loinc.org","code":"1-8"},{"code":"2"}]},"valueString":"s","_valueString":{"id":"v"}}]}},
{"resource":{"resourceType":"Unheard","id":"u"}}]}"##;

pub(crate) fn bundle() -> r4::Resource {
    r4::from_json(BUNDLE.as_bytes()).unwrap()
}

pub(crate) fn path(text: &str) -> Path {
    Path::parse(text).unwrap()
}

/// Values by JSON pointer.
fn flat(tree: &Tree, at: &str, out: &mut Vec<(String, String)>) {
    match tree {
        Tree::Word(text) => out.push((at.to_owned(), text.clone())),
        Tree::Text(text) => out.push((at.to_owned(), format!("\"{text}"))),
        Tree::List(list) => list.iter().enumerate().for_each(|(i, t)| flat(t, &format!("{at}/{i}"), out)),
        Tree::Object(list) => list.iter().for_each(|(name, t)| flat(t, &format!("{at}/{name}"), out)),
    }
}

fn values(node: &dyn Node) -> Vec<(String, String)> {
    let mut out = Vec::new();
    flat(&tree(&to_json(node)), "", &mut out);
    out
}

/// Another value the primitive can have.
fn another(kind: PrimKind, now: &str) -> String {
    match kind {
        PrimKind::Boolean => (if now == "true" { "false" } else { "true" }).to_owned(),
        PrimKind::Integer | PrimKind::PositiveInt | PrimKind::UnsignedInt | PrimKind::Integer64 => {
            "41".to_owned()
        }
        PrimKind::Decimal => "41.00".to_owned(),
        _ => format!("{now}\u{e9}\"x"),
    }
}

/// Changes each value of a node, one at a time: nothing else differs.
fn change_each_value(node: &mut dyn Node) -> usize {
    let before = values(node);
    let whole = node::copy(node);
    let mut changed = 0;
    let all: Vec<(Path, Value<'static>, Value<'static>)> = leaves(node)
        .filter_map(|(at, found)| match found {
            Found::Prim(prim, kind) => {
                let now = prim.scalar().unwrap().text().into_owned();
                let new = another(kind, &now);
                Some((at, Value::from(new), Value::from(now)))
            }
            Found::Id(id) => Some((at, Value::from(format!("{id}2")), Value::from(id.to_owned()))),
            _ => None,
        })
        .collect();
    for (at, new, old) in all {
        edit::set(node, &at, new).unwrap_or_else(|e| panic!("{at}: {e}"));
        let after = values(node);
        assert_eq!(before.len(), after.len(), "{at}");
        let differ: Vec<_> = before.iter().zip(&after).filter(|(a, b)| a != b).collect();
        assert_eq!(differ.len(), 1, "{at}: {differ:?}");
        assert_eq!(differ[0].0.0, differ[0].1.0, "{at}");
        edit::set(node, &at, old).unwrap();
        changed += 1;
    }
    assert_eq!(to_json(node), to_json(&*whole));
    changed
}

#[test]
fn a_changed_value_changes_nothing_else() {
    let mut bundle = bundle();
    // Not changed: five types, what is in `zzz` and in the resource of unknown type, and three `null`s.
    let all = values(&bundle).len();
    assert_eq!(change_each_value(bundle.as_node_mut()), all - 10);
    for info in r4::TYPES {
        let mut full = (info.make)();
        for i in 0..info.fields.len() {
            fill(&mut *full, i, 0, true);
        }
        assert!(change_each_value(&mut *full) > 1, "{}", info.path);
    }
}

#[test]
fn every_element_is_found_set_and_removed_by_its_path() {
    for info in r4::TYPES {
        for (i, field) in info.fields.iter().enumerate() {
            for alternative in 0..alternatives(field) {
                let mut one = (info.make)();
                fill(&mut *one, i, alternative, true);
                let name = node::json_name(&*one, i).unwrap();
                let at = Path::root().child(name);
                let found = get(&*one, &at).unwrap_or_else(|| panic!("{}.{name}", info.path));
                assert_eq!(found.is_list(), field.is_list());
                assert_eq!(to_json(&*node::copy(&*one)), to_json(&*one));

                let mut set = (info.make)();
                edit::set(&mut *set, &at, found).unwrap_or_else(|e| panic!("{}.{name}: {e}", info.path));
                assert_eq!(to_json(&*set), to_json(&*one));
                assert!(edit::equals(&*set, &at, found).unwrap());
                let base = Path::root().child(field.name);
                assert!(edit::equals(&*set, &base, found).unwrap());

                edit::remove(&mut *set, &at).unwrap();
                assert!(set.view(i).is_absent());
                assert_eq!(edit::remove(&mut *set, &at).unwrap_err().kind(), ErrorKind::Absent);
                let mut copied = (info.make)();
                assert!(node::copy_field(&*one, &mut *copied, i));
                assert_eq!(to_json(&*copied), to_json(&*one));
            }
        }
    }
}

#[test]
fn a_walk_meets_everything_once_and_in_order() {
    let bundle = bundle();
    let mut steps = walk(bundle.as_node());
    let mut seen = Vec::new();
    while let Some(found) = steps.next() {
        let at = steps.path().clone();
        assert!(!found.is_list(), "{at}");
        let again = get(bundle.as_node(), &at).unwrap_or_else(|| panic!("{at}"));
        assert_eq!(format!("{again:?}"), format!("{found:?}"), "{at}");
        assert_eq!(path(&at.to_string()), at);
        seen.push(at.to_string());
    }
    assert_eq!(
        seen[..6],
        [
            "Bundle",
            "Bundle.id",
            "Bundle.type",
            "Bundle.type.id",
            "Bundle.entry[0]",
            "Bundle.entry[0].fullUrl"
        ]
    );
    let patient = "Bundle.entry[0].resource";
    for at in [
        "name[0].given[0]",
        "name[0].given[1].extension[0].valueCode",
        "birthDate.extension[0].url",
        "zzz",
        "name[1].text",
    ] {
        assert!(seen.contains(&format!("{patient}.{at}")), "{at}");
    }
    // An absent entry is passed over only where it has no extension either.
    assert!(seen.contains(&format!("{patient}.name[0].given[1]")));
    let mut sorted = seen.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted.len(), seen.len());
    let order = |at: &str| seen.iter().position(|s| *s == format!("{patient}.{at}")).unwrap();
    assert!(order("name[1]") < order("birthDate") && order("birthDate") < order("birthDate.id"));
    assert!(seen.last().unwrap().starts_with("Bundle.entry[2].resource"));

    let mut steps = walk(bundle.as_node());
    let mut resources = 0;
    while let Some(found) = steps.next() {
        if steps.path().steps().last().is_some_and(|s| s.name == "resource") {
            resources += 1;
            steps.skip_inside();
        } else if let Found::Prim(..) = found {
            assert!(!steps.path().to_string().contains("resource"));
        }
    }
    assert_eq!(resources, 3);
}

#[test]
fn paths_read_what_is_there() {
    let bundle = bundle();
    let text =
        |at: &str| get(bundle.as_node(), &path(at)).and_then(Found::text).map(std::borrow::Cow::into_owned);
    for (at, value) in [
        ("Bundle.entry[0].resource.name[0].family", "Muster"),
        ("entry[0].resource.name[0].family", "Muster"),
        ("Resource.entry[0].resource.birthDate", "2001-02"),
        ("entry[0].resource.birthDate.extension[0].valueDateTime", "2001-02-03T04:05:06Z"),
        ("entry[0].resource._birthDate.extension[0].value", "2001-02-03T04:05:06Z"),
        ("entry[0].resource.birthDate.id", "q"),
        ("entry[0].resource.birthDate.value", "2001-02"),
        ("entry[0].resource.name.given[2]", "B"),
        ("entry[1].resource.valueQuantity.value", "1.50"),
        ("entry[1].resource.value.value", "1.50"),
        ("entry[1].resource.value[x].unit", "mg"),
        ("entry[1].resource.component[0].value", "s"),
        ("entry[0].resource.contained[0].name", "Klinik"),
        ("entry[0].resource.deceased", "false"),
    ] {
        assert_eq!(text(at).as_deref(), Some(value), "{at}");
    }
    for at in [
        "Patient.id",
        "entry[3]",
        "entry[-]",
        "entry[1].resource.valueString",
        "entry[1].resource.valueInteger.value",
        "entry[0].resource.name[0].given[1].value",
        "entry[0].resource.name[0]._given[0]",
        "entry[0].resource.birthDate[1]",
        "entry[0].resource.nothing",
        "entry[0].resource.name[0].family.family",
        "entry[0].resource._name",
        "entry[2].resource.id",
    ] {
        assert!(get(bundle.as_node(), &path(at)).is_none(), "{at}");
    }
    assert!(matches!(
        get(bundle.as_node(), &path("entry[0].resource.zzz")),
        Some(Found::Unknown("{\"a\":[1]}"))
    ));
    let all = |at: &str| get_all(bundle.as_node(), &path(at)).len();
    assert_eq!(
        (all("entry.resource.id"), all("entry.resource.name.given"), all("entry[0].resource.name")),
        (1, 3, 2)
    );
    assert_eq!(all("Patient"), 0);
}

#[test]
fn what_is_missing_around_a_value_is_made() {
    let mut patient = r4::Patient::default();
    let node: &mut dyn Node = &mut patient;
    for (at, value) in [
        ("Patient.name[0].given[0]", "Ada"),
        ("name[0].given[-]", "B"),
        ("name[0].given[1].extension[0].url", "http://x.org/e"),
        ("name[-].family", "Zweit"),
        ("contact[0].name.family", "K"),
        ("deceasedDateTime.extension[0].valueCode", "unknown"),
        ("deceasedDateTime.id", "i"),
        ("_gender.extension[0].url", "u"),
    ] {
        edit::set(node, &path(at), value).unwrap_or_else(|e| panic!("{at}: {e}"));
    }
    assert_eq!(
        to_json(node),
        concat!(
            r#"{"resourceType":"Patient","name":[{"given":["Ada","B"],"_given":[null,{"extension":[{"url":"http://x.org/e"}]}]},"#,
            r#"{"family":"Zweit"}],"_gender":{"extension":[{"url":"u"}]},"_deceasedDateTime":{"id":"i","extension":[{"valueCode":"unknown"}]},"#,
            r#""contact":[{"name":{"family":"K"}}]}"#
        )
    );
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let mut bundle = bundle();
    let before = to_json(&bundle);
    let json = Value::Json;
    let cases: [(&str, Value<'_>, ErrorKind, Option<&str>); 22] = [
        ("Patient.active", true.into(), ErrorKind::NoSuchElement, None),
        ("entry[0].resource.nmae", "x".into(), ErrorKind::NoSuchElement, Some("entry[0].resource")),
        ("entry[0].resource.nmae[0].x", "x".into(), ErrorKind::NoSuchElement, Some("entry[0].resource")),
        ("entry[0].resource.new", json("1"), ErrorKind::NoSuchElement, None),
        ("entry[0].resource.active", "maybe".into(), ErrorKind::Value, Some("entry[0].resource.active")),
        ("entry[0].resource.active", json("\"true\""), ErrorKind::Value, None),
        ("entry[0].resource.active", json("null"), ErrorKind::Value, None),
        ("entry[0].resource.active", json("true,\"gender\":\"male\""), ErrorKind::TrailingContent, None),
        ("entry[0].resource.active", json("nope"), ErrorKind::Syntax, None),
        ("entry[0].resource.name", "x".into(), ErrorKind::Value, None),
        ("entry[0].resource.name", json("{\"family\":\"x\"}"), ErrorKind::Value, None),
        ("entry[0].resource.name", json("[]"), ErrorKind::Value, None),
        ("entry[0].resource.name[0]", json("{\"family\":5}"), ErrorKind::Value, None),
        ("entry[0].resource.name[5].family", "x".into(), ErrorKind::Absent, None),
        ("entry[0].resource.name[5]", json("{}"), ErrorKind::Absent, None),
        ("entry[0].resource.birthDate[1]", "2000".into(), ErrorKind::NoSuchElement, None),
        ("entry[0].resource.birthDate.x", "2000".into(), ErrorKind::NoSuchElement, None),
        ("entry[1].resource.valueString.id", "x".into(), ErrorKind::OtherAlternative, None),
        ("entry[0].resource.multipleBirth", "x".into(), ErrorKind::Value, None),
        ("entry[5].resource.id", "x".into(), ErrorKind::Absent, None),
        ("entry[-].resource.id", "x".into(), ErrorKind::Absent, None),
        ("entry[2].resource.id", "x".into(), ErrorKind::NoSuchElement, None),
    ];
    for (at, value, kind, location) in cases {
        let error = edit::set(bundle.as_node_mut(), &path(at), value).unwrap_err();
        assert_eq!(error.kind(), kind, "{at}");
        if location.is_some() {
            assert_eq!(error.location().map(synovia_fhir_model::Location::as_str), location, "{at}");
        }
        assert!(!error.to_string().contains("nmae"));
        assert_eq!(to_json(&bundle), before, "{at}");
    }
    let error = edit::insert(bundle.as_node_mut(), &path("entry[0].request.url"), "x").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Absent);
    for at in ["", "entry[9]", "entry[0].resource.photo", "entry[1].resource.valueString"] {
        assert!(edit::remove(bundle.as_node_mut(), &path(at)).is_err(), "{at}");
    }
    assert_eq!(to_json(&bundle), before);
    // A datatype of another release, or another datatype, is no value.
    let period = r4::Period::default();
    let error =
        edit::set(bundle.as_node_mut(), &path("entry[0].resource.name[0]"), Value::of(&period)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Value);
}

#[test]
fn errors_show_no_content() {
    let mut patient = r4::Patient::default();
    for value in [
        Value::from("CANARY"),
        Value::Json("\"CANARY\""),
        Value::Json("CANARY"),
        Value::Json("{\"CANARY\":1}"),
    ] {
        let error = edit::set(&mut patient, &path("active"), value.clone()).unwrap_err();
        assert!(!format!("{error} {error:?} {value:?}").contains("CANARY"));
    }
    let operations = edit::from_json_patch(br#"[{"op":"test","path":"active","value":"CANARY"}]"#).unwrap();
    let error = edit::apply(&mut patient, &operations).unwrap_err();
    assert!(!format!("{error} {error:?} {operations:?}").contains("CANARY"));
}

#[test]
fn parts_of_a_primitive_are_changed_apart() {
    let text = r#"{"resourceType":"Patient","birthDate":"2001","_birthDate":{"id":"i","extension":[{"url":"a"},{"url":"b"}]}}"#;
    let r4::Resource::Patient(mut patient) = r4::from_json(text.as_bytes()).unwrap() else { panic!() };
    let node: &mut dyn Node = &mut *patient;
    edit::set(node, &path("birthDate"), Value::Json("\"2002\"")).unwrap();
    edit::remove(node, &path("birthDate.extension[0]")).unwrap();
    assert_eq!(
        to_json(node),
        r#"{"resourceType":"Patient","birthDate":"2002","_birthDate":{"id":"i","extension":[{"url":"b"}]}}"#
    );
    edit::insert(node, &path("birthDate.extension[0]"), Value::Json(r#"{"url":"c"}"#)).unwrap();
    edit::remove(node, &path("birthDate.id")).unwrap();
    edit::remove(node, &path("birthDate.value")).unwrap();
    assert_eq!(
        to_json(node),
        r#"{"resourceType":"Patient","_birthDate":{"extension":[{"url":"c"},{"url":"b"}]}}"#
    );
    edit::set(node, &path("_birthDate"), Value::Json(r#"{"id":"j"}"#)).unwrap();
    edit::set(node, &path("birthDate.value"), "2003").unwrap();
    assert_eq!(to_json(node), r#"{"resourceType":"Patient","birthDate":"2003","_birthDate":{"id":"j"}}"#);
    edit::remove(node, &path("_birthDate")).unwrap();
    assert_eq!(to_json(node), r#"{"resourceType":"Patient","birthDate":"2003"}"#);
    edit::remove(node, &path("birthDate")).unwrap();
    assert_eq!(to_json(node), r#"{"resourceType":"Patient"}"#);
}

#[test]
fn a_patch_is_applied_whole_or_not_at_all() {
    let text = r#"{"resourceType":"Patient","active":true,"name":[{"family":"A","given":["x","y"]},{"family":"B"}]}"#;
    let mut patient = r4::from_json(text.as_bytes()).unwrap();
    let patch = br#"[
        {"op":"test","path":"/name/1/family","value":"B"},
        {"op":"add","path":"/name/0/given/1","value":"z"},
        {"op":"add","path":"name[0].given[-]","value":null},
        {"op":"replace","path":"Patient.active","value":false},
        {"op":"move","from":"/name/1","path":"/name/0"},
        {"op":"copy","from":"name[1].given[0]","path":"name[0].given[0]"},
        {"op":"move","from":"name[1].family","path":"name[1].text"},
        {"op":"add","path":"/birthDate","value":"2000"},
        {"op":"remove","path":"/name/1/given/1"}]"#;
    let operations = edit::from_json_patch(patch).unwrap();
    edit::apply(&mut patient, &operations).unwrap();
    let after = r#"{"resourceType":"Patient","active":false,"name":[{"family":"B","given":["x"]},{"text":"A","given":["x","y",null]}],"birthDate":"2000"}"#;
    assert_eq!(to_json(&patient), after);
    let again = edit::from_json_patch(edit::to_json_patch(&operations).as_bytes()).unwrap();
    assert_eq!(again, operations);

    let failing = br#"[{"op":"remove","path":"name"},{"op":"test","path":"/active","value":true}]"#;
    let error = edit::apply(&mut patient, &edit::from_json_patch(failing).unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TestFailed);
    assert_eq!(to_json(&patient), after);
    let inside = Operation::Move { from: path("name[0]"), path: path("name[0].period") };
    assert!(edit::apply(&mut patient, &[inside]).is_err());
    assert_eq!(to_json(&patient), after);
}

#[test]
fn what_is_no_patch_is_refused() {
    for (text, kind) in [
        ("{}", ErrorKind::PatchSyntax),
        ("[1]", ErrorKind::PatchSyntax),
        ("[{}]", ErrorKind::PatchSyntax),
        (r#"[{"op":"add","path":"/a"}]"#, ErrorKind::PatchSyntax),
        (r#"[{"op":"swap","path":"/a"}]"#, ErrorKind::PatchSyntax),
        (r#"[{"op":"move","path":"/a"}]"#, ErrorKind::PatchSyntax),
        (r#"[{"op":1,"path":"/a"}]"#, ErrorKind::PatchSyntax),
        (r#"[{"op":"remove","path":"a..b"}]"#, ErrorKind::PathSyntax),
        (r#"[{"op":"remove","path":"/a"}"#, ErrorKind::UnexpectedEnd),
        (r#"[] []"#, ErrorKind::TrailingContent),
        ("[\u{1}]", ErrorKind::PatchSyntax),
    ] {
        assert_eq!(edit::from_json_patch(text.as_bytes()).unwrap_err().kind(), kind, "{text}");
    }
    assert_eq!(edit::from_json_patch(b"[\xff]").unwrap_err().kind(), ErrorKind::Encoding);
    assert_eq!(edit::from_json_patch(" [ ] ".as_bytes()).unwrap(), []);
}

#[test]
fn the_root_can_be_replaced_by_one_of_its_type() {
    let mut patient = r4::Patient { active: true.into(), ..Default::default() };
    let other = r4::Patient { gender: "male".into(), ..Default::default() };
    edit::set(&mut patient, &Path::root(), Value::of(&other)).unwrap();
    assert_eq!(patient, other);
    edit::set(&mut patient, &Path::root(), Value::Json(r#"{"resourceType":"Patient","id":"x"}"#)).unwrap();
    assert_eq!(to_json(&patient), r#"{"resourceType":"Patient","id":"x"}"#);
    let error =
        edit::set(&mut patient, &Path::root(), Value::Json(r#"{"resourceType":"Group"}"#)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherResourceType);
    assert!(
        edit::equals(&patient, &Path::root(), Value::Json(r#"{"id":"x","resourceType":"Patient"}"#)).unwrap()
    );
}

#[test]
#[expect(clippy::disallowed_methods, reason = "tests read the corpus")]
fn values_of_official_examples_are_changed_one_by_one() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let folder = std::path::Path::new(&root).join("fhir/r4-json");
    let mut changed = 0;
    for file in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
        let bytes = std::fs::read(&file).unwrap();
        // Each value costs two texts of the whole.
        if bytes.len() < 6_000
            && let Ok(mut value) = r4::from_json(&bytes)
        {
            changed += change_each_value(value.as_node_mut());
        }
    }
    assert!(changed > 1_000, "{changed}");
}
