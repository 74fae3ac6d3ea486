//! Every official example survives the way through the other format: the corpus is read when `SYNOVIA_CORPUS` names it.
#![expect(clippy::disallowed_methods, reason = "tests read the corpus")]

use std::collections::BTreeMap;

use synovia_fhir_model::node::Slot;
use synovia_fhir_model::{ReadOptions, UnknownPolicy, WriteOptions, r4, to_json, xml};

use crate::{tree, xml_tree};

/// Name and text of each file of a folder.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return Vec::new() };
    let folder = std::path::Path::new(&root).join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths.retain(|p| p.extension().is_some_and(|e| e == extension));
    let read = |p: &std::path::PathBuf| {
        let name = p.file_name().unwrap().to_string_lossy().into_owned();
        (name, String::from_utf8_lossy(&std::fs::read(p).unwrap()).into_owned())
    };
    paths.iter().map(read).collect()
}

fn report() -> ReadOptions {
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    options
}

#[test]
fn json_survives_the_way_through_xml() {
    for (name, text) in files("fhir/r4-json", "json") {
        let value = r4::from_json(text.as_bytes()).unwrap();
        for options in [WriteOptions::default(), WriteOptions::pretty()] {
            let written = xml::to_xml_with(&value, options);
            let parsed =
                r4::from_xml_with(written.as_bytes(), &report()).unwrap_or_else(|e| panic!("{name}: {e}"));
            // One file has an array of extensions that is shorter than that of values.
            let odd = !parsed.issues.is_empty() && !name.contains("patient-name-extensions");
            assert!(!odd, "{name}: {:?}", parsed.issues);
            assert!(tree::same(&text, &to_json(&parsed.value)), "{name} differs");
            assert!(xml_tree::same(&written, &xml::to_xml(&parsed.value)), "{name} differs as XML");
        }
    }
}

#[test]
fn xml_is_written_back_equal() {
    for (name, text) in files("fhir/r4-xml", "xml") {
        let parsed = r4::from_xml_with(text.as_bytes(), &report()).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(parsed.issues, [], "{name}");
        let value = parsed.value;
        assert!(xml_tree::same(&text, &xml::to_xml(&value)), "{name} differs");
        let pretty = xml::to_xml_with(&value, WriteOptions::pretty());
        assert!(xml_tree::same(&text, &pretty), "{name} differs when pretty");
        let back = r4::from_json(to_json(&value).as_bytes()).unwrap();
        assert!(back == value, "{name} differs after JSON");
        assert!(xml_tree::same(&text, &xml::to_xml(&back)), "{name} differs after JSON");
    }
}

#[test]
fn twins_are_equal() {
    let key = |r: &r4::Resource| (r.resource_type().to_owned(), r.id().map(str::to_owned));
    let jsons = files("fhir/r4-json", "json");
    let jsons: BTreeMap<_, _> = jsons
        .iter()
        .map(|(name, text)| (name, r4::from_json(text.as_bytes()).unwrap()))
        .map(|(name, value)| (key(&value), (name, value)))
        .collect();
    let mut twins = 0;
    for (name, text) in files("fhir/r4-xml", "xml") {
        let value = r4::from_xml(text.as_bytes()).unwrap();
        let Some((twin, json)) = jsons.get(&key(&value)) else { continue };
        if twin.strip_suffix(".json") == name.strip_suffix(".xml") {
            assert!(tree::same(&comparable(json), &comparable(&value)), "{name} differs from {twin}");
            twins += 1;
        }
    }
    assert!(jsons.is_empty() || twins == 4, "{twins} twins");
}

/// JSON without what HL7's packages differ in: their marks of test data, and apostrophes of narrative as references.
fn comparable(value: &r4::Resource) -> String {
    let mut value = value.clone();
    let node = value.as_node_mut();
    if let Some(Slot::Node(slot)) = node.info().field("meta").map(|at| node.slot(at)) {
        slot.clear();
    }
    to_json(&value).replace("&#39;", "'")
}

#[test]
fn invalid_resources_give_a_value_or_an_error() {
    for (name, text) in files("fhir/invalid", "xml") {
        if let Ok(value) = r4::from_xml(text.as_bytes()) {
            let written = xml::to_xml(&value);
            let back = r4::from_xml(written.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert!(xml_tree::same(&written, &xml::to_xml(&back)), "{name} differs");
        }
    }
    for (name, text) in files("fhir/invalid", "json") {
        if let Ok(value) = r4::from_json(text.as_bytes()) {
            let written = xml::to_xml(&value);
            let back = r4::from_xml(written.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert!(xml_tree::same(&written, &xml::to_xml(&back)), "{name} differs");
        }
    }
}
