//! Every official example comes back identical: the corpus is read when `SYNOVIA_CORPUS` names it.
#![expect(clippy::disallowed_methods, reason = "tests read the corpus")]

use synovia_fhir_model::{IssueCode, ReadOptions, UnknownPolicy, WriteOptions, r4, to_json, to_json_with};

use crate::tree::same;

#[test]
fn official_examples_round_trip() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let folder = std::path::Path::new(&root).join("fhir/r4-json");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let mut read = 0;
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    for path in files.iter().filter(|p| p.extension().is_some_and(|e| e == "json")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(path).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        let parsed = r4::from_json_with(&bytes, &options).unwrap_or_else(|e| panic!("{name}: {e}"));
        // One file pads only one of its two arrays.
        let odd: Vec<_> = parsed.issues.iter().filter(|i| i.code != IssueCode::ARRAY_LENGTHS).collect();
        assert!(odd.is_empty(), "{name}: {odd:?}");
        let out = to_json(&parsed.value);
        assert!(same(&text, &out), "{name} differs");
        let pretty = to_json_with(&parsed.value, WriteOptions::pretty());
        assert!(same(&text, &pretty), "{name} differs when pretty");
        assert!(r4::from_json(out.as_bytes()).unwrap() == parsed.value, "{name}: read back differs");
        read += 1;
    }
    assert!(read > 100, "only {read} files");
}

#[test]
fn invalid_resources_give_a_value_or_an_error() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let folder = std::path::Path::new(&root).join("fhir/invalid");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|p| p.extension().is_some_and(|e| e == "json")) {
        let bytes = std::fs::read(path).unwrap();
        if let Ok(value) = r4::from_json(&bytes) {
            let text = String::from_utf8(bytes).unwrap();
            assert!(same(&text, &to_json(&value)), "{} differs", path.display());
        }
    }
}
