//! No arrow between the six lower crates, and none out of the libraries into the programs.

use std::collections::BTreeMap;
use std::process::Command;

const LOWER: [&str; 6] = [
    "synovia-hl7v2",
    "synovia-cda",
    "synovia-x12",
    "synovia-dicom-meta",
    "synovia-fhir-model",
    "synovia-terminology",
];

/// Direct dependencies of each package of the workspace, of every kind.
fn dependencies() -> BTreeMap<String, Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_string();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| {
            let names = p["dependencies"].as_array().unwrap().iter().map(|d| text(&d["name"])).collect();
            (text(&p["name"]), names)
        })
        .collect()
}

#[test]
fn the_lower_crates_know_nothing_of_each_other() {
    let all = dependencies();
    for name in LOWER {
        let ours: Vec<_> = all[name].iter().filter(|d| d.starts_with("synovia-")).collect();
        assert!(ours.is_empty(), "{name} points to {ours:?}");
    }
}

#[test]
fn mapping_knows_only_the_lower_crates_and_generators_nothing() {
    let all = dependencies();
    assert!(
        all["synovia-mapping"]
            .iter()
            .filter(|d| d.starts_with("synovia-"))
            .all(|d| LOWER.contains(&d.as_str()))
    );
    for (name, dependencies) in &all {
        if name.ends_with("-gen") {
            assert!(!dependencies.iter().any(|d| d.starts_with("synovia-")), "{name}");
        }
    }
}
