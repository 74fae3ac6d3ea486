//! Terminology: any resources and any request, within the limits, and membership that agrees with expansion.

use std::collections::BTreeSet;

use synovia_terminology::json::Json;
use synovia_terminology::operation::{
    Contains, ExpandRequest, Failure, FailureKind, Input, Limits, Settings, Terminology, ValidateRequest,
    ValueSetChoice,
};
use synovia_terminology::parameters::{Operation, answer};
use synovia_terminology::provider::{Chain, CodeSource};
use synovia_terminology::store::{CodeSystem, Coding, ConceptMap, Content, Store, ValueSet};

/// Each line is a resource; `Parameters` are asked of every operation, and every value set is expanded and asked.
pub fn terminology_compose(data: &[u8]) {
    let mut store = Store::new();
    let (mut systems, mut sets, mut requests) = (Vec::new(), Vec::new(), Vec::new());
    for line in data.split(|b| *b == b'\n') {
        if let Err(error) = store.insert(line) {
            assert!(error.offset().is_none_or(|at| at <= line.len() as u64));
            let _ = format!("{error} {error:?}");
        }
        let Ok(tree) = Json::parse(line) else { continue };
        assert_eq!(Json::parse(&tree.to_bytes()).as_ref(), Ok(&tree), "what is written reads back");
        systems.extend(CodeSystem::from_value(&tree));
        sets.extend(ValueSet::from_value(&tree));
        let _ = ConceptMap::from_value(&tree);
        if tree.str("resourceType") == Some("Parameters") {
            requests.push(tree);
        }
    }
    let mut limits = Limits::default();
    limits.max_steps = 300_000;
    limits.max_results = 500;
    let chain = Chain::default().then(&store);
    for request in requests.iter().take(4) {
        for operation in [
            Operation::Lookup,
            Operation::CodeSystemValidateCode,
            Operation::ValidateCode,
            Operation::BatchValidateCode,
            Operation::Expand,
            Operation::Translate,
            Operation::Subsumes,
        ] {
            let got = answer(&chain, limits, operation, request, Some("de, en;q=0.5"));
            assert_eq!(Json::parse(&got.body.to_bytes()).as_ref(), Ok(&got.body), "an answer is JSON");
        }
    }
    let terminology = Terminology::new(chain).with_limits(limits);
    for set in sets.iter().take(4) {
        agree(&terminology, set, &systems);
    }
}

/// What is in the expansion is valid, and no other code is.
fn agree(terminology: &Terminology<'_>, set: &ValueSet, systems: &[CodeSystem]) {
    let choice = ValueSetChoice::Given(set);
    let expansion = match terminology.expand(&ExpandRequest::new(choice)) {
        Ok(expansion) => expansion,
        Err(failure) => return check_failure(&failure),
    };
    let mut inside = BTreeSet::new();
    collect(&expansion.contains, &mut inside);
    assert!(expansion.total <= 500);
    let prepared = match terminology.prepare(choice, &Settings::default()) {
        Ok(prepared) => prepared,
        Err(failure) => return check_failure(&failure),
    };
    assert_eq!(prepared.len(), inside.len());
    let mut asked = inside.clone();
    for system in systems.iter().filter(|s| s.info().content == Content::Complete) {
        asked.extend(system.concepts().iter().take(50).map(|c| (system.info().url.clone(), c.code.clone())));
    }
    let open =
        |url: &str| systems.iter().any(|s| s.info().url == url && s.info().content != Content::Complete);
    for (system, code) in asked.into_iter().take(200) {
        let wanted = inside.contains(&(system.clone(), code.clone()));
        assert_eq!(prepared.contains(&system, &code), wanted);
        // A system that ignores case answers for the code it has first.
        let exact = systems.iter().filter(|s| s.info().url == system).all(|s| s.info().case_sensitive);
        if !exact || open(&system) {
            continue;
        }
        let mut request = ValidateRequest::new(choice, Input::Coding(Coding::new(system, code)));
        request.membership_only = true;
        match terminology.validate_code(&request) {
            Ok(outcome) => assert_eq!(outcome.result, wanted, "membership and expansion"),
            Err(failure) => assert!(
                failure.kind() == FailureKind::TooCostly || failure.issue().location.is_some(),
                "{failure}"
            ),
        }
    }
}

fn check_failure(failure: &Failure) {
    let _ = (format!("{failure} {failure:?}"), failure.kind());
}

fn collect(contains: &[Contains], inside: &mut BTreeSet<(String, String)>) {
    for code in contains {
        inside.insert((code.system.clone(), code.code.clone()));
        collect(&code.contains, inside);
    }
}
