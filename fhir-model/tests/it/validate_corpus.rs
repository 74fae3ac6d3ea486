//! Validation of the corpus, which is read when `SYNOVIA_CORPUS` names it: what is wrong is found, what is right is
//! not flagged.
#![expect(clippy::disallowed_methods, reason = "tests read the corpus")]

use std::path::PathBuf;

use synovia_fhir_model::validate::{InvariantSet, ValidateOptions};
use synovia_fhir_model::{Release, Severity, r4};

/// Examples that do not follow the specification, and why: these findings are true.
const NOT_VALID: &[(&str, &str)] = &[
    ("codesystem-example.xml", "a code that stands twice (csd-1)"),
    ("devicemetric-example.json", "parent leads to a DeviceDefinition; only Device is allowed"),
    ("deviceusestatement-example.json", "reasonReference leads to a Procedure, which is not allowed"),
    ("diagnosticreport-genetics-questionnaire.json", "items without linkId"),
    ("eventdefinition-example.json", "the narrative has white space only (txt-2)"),
    ("examplescenario-questionnaire.json", "items without linkId"),
    ("ftc-patient-container-example.json", "nothing refers to the contained resource (dom-3)"),
    (
        "medicationrequest0301.json",
        "dispenseRequest.performer leads to a Practitioner; only Organization is allowed",
    ),
    ("synthesis-questionnaire.json", "items without linkId"),
];

/// Invalid files of the modules in reach that cannot be found here, and what they need.
const OUT_OF_REACH: &[(&str, &str)] = &[
    ("bundle-id-collection.json", "terminology: the display of a code"),
    ("dr-example-org.json", "a publisher's policy: no example addresses"),
    ("ips-htmlrefs-backwards.json", "packages: the type of an extension's value"),
    ("ips-nz-pj.json", "terminology: the displays of codes"),
    ("maiden-name.json", "packages: where an extension may stand"),
    ("observation-bad-profile.xml", "packages: what the profile of a type constrains"),
    ("obs-mz.json", "profiles: a snapshot made from a differential"),
    ("parameters-reference-bad.json", "a server: whether the target of a reference exists"),
    ("pat-dob-ext.json", "packages: an extension nobody defines"),
    ("patient-extension-complex-bad1.xml", "packages: the parts of an extension"),
    ("patient-extension-complex-bad2.xml", "packages: the parts of an extension"),
    ("pat-example-ext.json", "packages: an extension nobody defines"),
    ("target-ref-profile-empty.json", "packages: extensions nobody defines"),
    ("uk-msg.json", "terminology: the displays of codes"),
];

/// Modules whose invalid files must be found; the others need terminology, profiles or packages.
const IN_REACH: &[&str] = &["general", "fmt", "references", "bundle", "extensions", "xhtml", "sd"];

fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let root = std::env::var("SYNOVIA_CORPUS").ok()?;
    let folder = std::path::Path::new(&root).join("fhir").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    Some(files)
}

/// The errors in a file, or why it could not be read; `None` for what is not read here.
fn errors(path: &std::path::Path, set: &InvariantSet) -> Option<Vec<String>> {
    let bytes = std::fs::read(path).unwrap();
    let mut options = ValidateOptions::default();
    options.invariants = Some(set);
    let result = match path.extension().and_then(|e| e.to_str()) {
        Some("json" | "ndjson") => r4::validate_json(&bytes, &options),
        #[cfg(feature = "xml")]
        Some("xml") => r4::validate_xml(&bytes, &options),
        _ => return None,
    };
    Some(match result {
        Ok(validated) => {
            let errors = validated.issues.iter().filter(|i| i.severity <= Severity::Error);
            errors.map(ToString::to_string).collect()
        }
        Err(error) => vec![error.to_string()],
    })
}

fn name(path: &std::path::Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn listed(list: &[(&str, &str)], name: &str) -> bool {
    list.iter().any(|(file, _)| *file == name)
}

#[test]
fn examples_have_no_false_error() {
    let mut wrong = Vec::new();
    let set = InvariantSet::new(Release::R4);
    for path in ["r4-json", "r4-xml"].into_iter().filter_map(files).flatten() {
        let name = name(&path);
        let Some(errors) = errors(&path, &set) else { continue };
        if errors.is_empty() == listed(NOT_VALID, &name) {
            wrong.push((name, errors));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_invalid_is_found_and_what_is_valid_is_not_flagged() {
    let Some(files) = files("invalid") else { return };
    let list = std::fs::read_to_string(files[0].with_file_name("expected.tsv")).unwrap();
    let mut wrong = Vec::new();
    let mut found = 0;
    let set = InvariantSet::new(Release::R4);
    for line in list.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let (file, invalid, module) = (cells[0], cells[1] == "invalid", cells[2]);
        let Some(errors) = errors(&files[0].with_file_name(file), &set) else { continue };
        let must = invalid && IN_REACH.contains(&module);
        let fits = match (invalid, must) {
            (false, _) => errors.is_empty(),
            (true, true) => errors.is_empty() == listed(OUT_OF_REACH, file),
            (true, false) => true,
        };
        found += usize::from(must && !errors.is_empty());
        if !fits {
            wrong.push((file.to_owned(), errors));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(found > 30, "only {found} found");
}
