//! The general cases of HL7's tx-ecosystem suite, run as data through the adapter a server would use.
//!
//! The suite is not ours to ship: it stands beside the corpus named by `SYNOVIA_CORPUS`, in `../data/terminology/tx-tests`. Without
//! it the test says so and passes. The cases that do not pass are listed with their reason in `tests/tx-not-passed.tsv`, and
//! the list must be exact: a case that begins to fail, or to pass, fails the test.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a helper of tests may stop the test, reads the suite, and says when there is none"
)]

use super::tx_compare::compare;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use synovia_terminology::json::Json;
use synovia_terminology::operation::Limits;
use synovia_terminology::parameters::{Operation, answer};
use synovia_terminology::provider::Chain;
use synovia_terminology::store::Store;

const NOT_PASSED: &str = include_str!("../tx-not-passed.tsv");

fn folder() -> Option<PathBuf> {
    let corpus = std::env::var_os("SYNOVIA_CORPUS")?;
    let folder = PathBuf::from(corpus).join("../data/terminology/tx-tests");
    folder.is_dir().then_some(folder)
}

fn lines(folder: &std::path::Path, name: &str) -> Vec<Json> {
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    text.lines().map(|l| Json::parse(l.as_bytes()).unwrap()).collect()
}

/// What the suite takes for granted: FHIR's own code systems, of which these four codes and statuses are asked.
fn fhir() -> Store {
    let mut store = Store::new();
    let system = |name: &str, codes: &[(&str, &str)]| {
        let concepts: Vec<String> =
            codes.iter().map(|(c, d)| format!(r#"{{"code":"{c}","display":"{d}"}}"#)).collect();
        format!(
            r#"{{"resourceType":"CodeSystem","url":"http://hl7.org/fhir/{name}","version":"5.0.0","status":"active","content":"complete","caseSensitive":true,"concept":[{}]}}"#,
            concepts.join(",")
        )
    };
    let gender = [("male", "Male"), ("female", "Female"), ("other", "Other"), ("unknown", "Unknown")];
    let status = [("draft", "Draft"), ("active", "Active"), ("retired", "Retired"), ("unknown", "Unknown")];
    store.insert(system("administrative-gender", &gender).as_bytes()).unwrap();
    store.insert(system("publication-status", &status).as_bytes()).unwrap();
    let set = r#"{"resourceType":"ValueSet","url":"http://hl7.org/fhir/ValueSet/administrative-gender","version":"5.0.0","status":"active",
        "compose":{"include":[{"system":"http://hl7.org/fhir/administrative-gender"}]}}"#;
    store.insert(set.as_bytes()).unwrap();
    store
}

fn operation(name: &str) -> Operation {
    match name {
        "lookup" => Operation::Lookup,
        "expand" => Operation::Expand,
        "validate-code" => Operation::ValidateCode,
        "cs-validate-code" => Operation::CodeSystemValidateCode,
        "batch-validate" => Operation::BatchValidateCode,
        "translate" => Operation::Translate,
        other => panic!("the suite has a new operation: {other}"),
    }
}

/// The request with the parameters of the profile after its own.
fn request(case: &Json) -> Json {
    let own = case.get("request_body").unwrap();
    let profile = case.get("profile_body");
    let all = own.list("parameter").iter().chain(profile.into_iter().flat_map(|p| p.list("parameter")));
    Json::object([
        ("resourceType", Json::text("Parameters")),
        ("parameter", Json::Array(all.cloned().collect())),
    ])
}

/// What is different from every answer the suite accepts; `None` when one of them is met.
fn differs(case: &Json, chain: &Chain<'_>) -> Option<String> {
    let mut limits = Limits::default();
    if let Some(header) = case.get("header").filter(|h| h.str("name") == Some("X-TOO-COSTLY-THRESHOLD")) {
        limits.max_results = header.str("value").unwrap().parse().unwrap();
    }
    let operation = operation(case.str("operation").unwrap());
    let got = answer(chain, limits, operation, &request(case), case.str("Accept-Language"));
    let mut first = None;
    for name in ["response_body", "response:flat_body", "response:tx.fhir.org_body", "response2_body"] {
        let Some(wanted) = case.get(name).filter(|w| **w != Json::Null) else { continue };
        let refused = wanted.str("resourceType") == Some("OperationOutcome");
        let difference = if got.ok == refused {
            Some(format!("answered {}: {}", got.ok, String::from_utf8_lossy(&got.body.to_bytes())))
        } else {
            compare(wanted, &got.body)
        };
        match difference {
            None => return None,
            Some(text) => first = first.or(Some(text)),
        }
    }
    first
}

#[test]
fn the_general_cases_pass_but_for_those_listed() {
    let Some(folder) = folder() else {
        eprintln!(
            "SYNOVIA_CORPUS is not set, or has no ../data/terminology/tx-tests: the tx cases were not run"
        );
        return;
    };
    let resources: BTreeMap<String, Json> = lines(&folder, "resources.jsonl")
        .into_iter()
        .map(|line| (line.str("path").unwrap().to_string(), line.get("resource").unwrap().clone()))
        .collect();
    let fhir = fhir();
    let cases = lines(&folder, "general.jsonl");
    let mut failed = BTreeMap::new();
    let mut report = String::new();
    for case in &cases {
        // Each file is a provider of its own: two of them have the same URL and version, and both count.
        let mut stores = Vec::new();
        for path in case.list("setup") {
            let mut store = Store::new();
            store.insert_value(&resources[path.as_str().unwrap()]).unwrap();
            stores.push(store);
        }
        let chain = stores.iter().fold(Chain::default(), |chain, store| chain.then(store)).then(&fhir);
        let name = format!("{}/{}", case.str("suite").unwrap(), case.str("name").unwrap());
        if let Some(difference) = differs(case, &chain) {
            writeln!(report, "{name}\t{difference}").unwrap();
            *failed.entry(name).or_insert(0) += 1;
        }
    }
    if let Some(path) = std::env::var_os("TX_REPORT") {
        std::fs::write(path, &report).unwrap();
    }
    let passed = cases.len() - failed.values().sum::<usize>();
    eprintln!("tx general cases: {passed} of {} pass", cases.len());
    let listed: Vec<&str> = NOT_PASSED.lines().skip(1).filter_map(|l| l.split('\t').next()).collect();
    let found: Vec<&str> = failed.keys().map(String::as_str).collect();
    assert_eq!(found, listed, "tests/tx-not-passed.tsv is not exact; TX_REPORT=FILE writes the differences");
    assert!(passed >= 560, "{passed} pass");
}
