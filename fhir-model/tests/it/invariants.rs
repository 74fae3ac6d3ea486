//! Invariants: each has a resource that keeps it and one that breaks it, or a reason why not; none is a false alarm.
#![expect(clippy::disallowed_methods, reason = "tests read the corpus")]

use std::collections::BTreeMap;

use synovia_fhir_model::fhirpath::{Environment, Expression};
use synovia_fhir_model::node::Node;
use synovia_fhir_model::validate::{Invariant, InvariantOptions, InvariantSet};
use synovia_fhir_model::{Issue, IssueCode, Release, r4};

fn read(release: Release, json: &str) -> Box<dyn Node> {
    let bytes = json.as_bytes();
    match release {
        Release::R4 => Box::new(r4::from_json(bytes).unwrap_or_else(|e| panic!("{e}: {json}"))),
        #[cfg(feature = "r4b")]
        Release::R4B => {
            Box::new(synovia_fhir_model::r4b::from_json(bytes).unwrap_or_else(|e| panic!("{e}: {json}")))
        }
        #[cfg(feature = "r5")]
        Release::R5 => {
            Box::new(synovia_fhir_model::r5::from_json(bytes).unwrap_or_else(|e| panic!("{e}: {json}")))
        }
        _ => panic!("release not compiled in"),
    }
}

/// The releases compiled in, as the table of cases names them.
fn releases() -> Vec<(&'static str, Release)> {
    let mut out = vec![("r4", Release::R4)];
    if cfg!(feature = "r4b") {
        out.push(("r4b", Release::R4B));
    }
    if cfg!(feature = "r5") {
        out.push(("r5", Release::R5));
    }
    out
}

fn with_advice() -> InvariantOptions<'static> {
    let mut options = InvariantOptions::default();
    options.best_practice = true;
    options
}

/// Releases, path, key, a resource that keeps the invariant and one that breaks it.
const CASES: &str = include_str!("../data/invariants.tsv");
/// Releases, path, key, and why there is no resource that breaks it here.
const REASONS: &str = include_str!("../data/invariants-unbreakable.tsv");

/// The lines of a table that speak of a release, by path and key.
fn lines<'t>(table: &'t str, release: &str) -> BTreeMap<(&'t str, &'t str), Vec<&'t str>> {
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|cells| cells[0].split(' ').any(|r| r == release))
        .map(|cells| ((cells[1], cells[2]), cells[3..].to_vec()))
        .collect()
}

/// Finds the elements a path is about.
fn elements(path: &str, node: &dyn Node) -> usize {
    let (ty, rest) = path.split_once('.').unwrap_or((path, ""));
    let rest: String = rest
        .split('.')
        .filter(|s| !s.is_empty())
        .map(|s| format!(".`{}`", s.trim_end_matches("[x]")))
        .collect();
    let text = format!("($this | descendants()).where($this is {ty}){rest}");
    let environment = Environment::new(node);
    Expression::parse(&text).unwrap().evaluate(node, &environment).unwrap().len()
}

fn keys(issues: &[Issue]) -> Vec<&str> {
    issues.iter().map(|issue| issue.code.as_str()).collect()
}

#[test]
fn each_invariant_can_be_kept_and_broken() {
    let mut wrong = Vec::new();
    for (name, release) in releases() {
        let set = InvariantSet::new(release);
        let cases = lines(CASES, name);
        let reasons = lines(REASONS, name);
        for invariant in set.iter() {
            let id = (invariant.path, invariant.key);
            if let Some(fault) = fault(&set, release, invariant, cases.get(&id), reasons.get(&id)) {
                wrong.push(format!("{name} {} {}: {fault}", invariant.path, invariant.key));
            }
        }
        for (path, key) in cases.keys().chain(reasons.keys()) {
            if !set.iter().any(|i| i.path == *path && i.key == *key) {
                wrong.push(format!("{name} {path} {key}: no such invariant"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn fault(
    set: &InvariantSet,
    release: Release,
    invariant: &Invariant,
    case: Option<&Vec<&str>>,
    reason: Option<&Vec<&str>>,
) -> Option<String> {
    let (keeps, breaks) = match (case, reason) {
        (Some(case), None) => (Some(case[0]), Some(case[1])),
        (None, Some(reason)) => (Some(reason[1]).filter(|json| !json.is_empty()), None),
        (None, None) => return Some("neither case nor reason".to_owned()),
        (Some(_), Some(_)) => return Some("both case and reason".to_owned()),
    };
    let not_checked = IssueCode::INVARIANT_NOT_CHECKED.as_str();
    if let Some(json) = keeps {
        let node = read(release, json);
        let issues = set.check(&*node, &with_advice());
        let found = keys(&issues);
        if elements(invariant.path, &*node) == 0 {
            return Some("the resource that keeps it has no such element".to_owned());
        }
        if found.contains(&invariant.code.as_str()) || found.contains(&not_checked) {
            return Some(format!("should be kept: {found:?}"));
        }
    }
    if let Some(json) = breaks {
        let node = read(release, json);
        let issues = set.check(&*node, &with_advice());
        let own = issues.iter().find(|i| i.code.as_str() == invariant.code.as_str());
        match own {
            None => return Some(format!("should be broken: {:?}", keys(&issues))),
            Some(issue) if issue.severity != invariant.severity => return Some("severity".to_owned()),
            Some(_) => {}
        }
    }
    None
}

/// What official examples break indeed: names in small letters, a narrative of white space, contained resources
/// nobody refers to or without a name, and keys that stand twice.
const KNOWN: &[(&str, &str, &str)] = &[
    ("diagnosticreport-genetics-questionnaire.json", "fhir-model/invariant-que-2", "Questionnaire"),
    ("eventdefinition-example.json", "fhir-model/invariant-txt-1", "EventDefinition.text.div"),
    ("eventdefinition-example.json", "fhir-model/invariant-txt-2", "EventDefinition.text.div"),
    ("ftc-patient-container-example.json", "fhir-model/invariant-dom-3", "Patient"),
    ("ftc-patient-container-example.json", "fhir-model/invariant-org-1", "Patient.contained[0]"),
    ("CodeSystem-v2-0001.xml", "fhir-model/invariant-csd-0", "CodeSystem"),
    ("StructureDefinition-bp.xml", "fhir-model/invariant-sdf-0", "StructureDefinition"),
    ("StructureDefinition-decimal.xml", "fhir-model/invariant-sdf-0", "StructureDefinition"),
    ("StructureDefinition-vitalsigns.xml", "fhir-model/invariant-sdf-0", "StructureDefinition"),
    ("codesystem-example.xml", "fhir-model/invariant-csd-1", "CodeSystem"),
];

#[test]
fn official_examples_break_no_invariant() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let set = InvariantSet::new(Release::R4);
    let mut found = Vec::new();
    let mut files: Vec<_> = ["fhir/r4-json", "fhir/r4-xml"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(std::path::Path::new(&root).join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut read = 0;
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let resource = match path.extension().and_then(|e| e.to_str()) {
            Some("json") => r4::from_json(&bytes).unwrap(),
            #[cfg(feature = "xml")]
            Some("xml") => r4::from_xml(&bytes).unwrap(),
            _ => continue,
        };
        read += 1;
        for issue in set.check(resource.as_node(), &InvariantOptions::default()) {
            let line = (name.as_str(), issue.code.as_str(), issue.location.as_str());
            if !KNOWN.contains(&line) {
                found.push(format!("{name} {} {}", issue.code, issue.location));
            }
        }
    }
    assert!(read >= 200, "only {read} files");
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_check_is_bounded_and_says_so() {
    let contained: Vec<String> = (0..200)
        .map(|i| {
            format!(
                r##"{{"resourceType":"Organization","id":"o{i}","name":"a","partOf":{{"reference":"#o0"}}}}"##
            )
        })
        .collect();
    let json = format!(r#"{{"resourceType":"Patient","contained":[{}]}}"#, contained.join(","));
    let patient = r4::from_json(json.as_bytes()).unwrap();
    let set = InvariantSet::new(Release::R4);
    let mut options = InvariantOptions::default();
    options.max_steps = 1_000;
    let issues = set.check(patient.as_node(), &options);
    assert!(issues.iter().any(|i| i.code == IssueCode::INVARIANT_NOT_CHECKED), "{issues:?}");
    options = InvariantOptions::default();
    options.max_total_steps = 10_000;
    let issues = set.check(patient.as_node(), &options);
    let rest = issues.iter().filter(|i| i.code == IssueCode::INVARIANT_NOT_CHECKED).count();
    assert_eq!(rest, 1, "{issues:?}");
    options = with_advice();
    options.max_issues = 3;
    let issues = set.check(patient.as_node(), &options);
    assert_eq!(issues.len(), 4);
    assert_eq!(issues[3].code, IssueCode::TOO_MANY_ISSUES);
    options = InvariantOptions::default();
    options.max_depth = 1;
    let issues = set.check(patient.as_node(), &options);
    assert!(issues.iter().any(|i| i.code == IssueCode::INVARIANT_NOT_CHECKED), "{issues:?}");
}

#[test]
fn findings_name_the_place_and_never_the_content() {
    let json = r#"{"resourceType":"Patient","contact":[{"name":{"family":"CANARY"}},{"gender":"male"}],
        "identifier":[{"period":{"start":"2020-01-02","end":"2020-01-01"}}]}"#;
    let patient = r4::from_json(json.as_bytes()).unwrap();
    let set = InvariantSet::new(Release::R4);
    let issues = set.check(patient.as_node(), &InvariantOptions::default());
    let found: Vec<_> = issues.iter().map(|i| (i.code.as_str(), i.location.as_str())).collect();
    assert_eq!(
        found,
        [
            ("fhir-model/invariant-per-1", "Patient.identifier[0].period"),
            ("fhir-model/invariant-pat-1", "Patient.contact[1]"),
        ]
    );
    assert!(!format!("{issues:?} {set:?}").contains("CANARY"));
}
