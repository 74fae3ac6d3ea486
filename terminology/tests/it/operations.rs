//! The operations over small resources of our own: every filter, version rule, language rule, limit and refusal.

#![expect(clippy::unwrap_used, reason = "a helper of tests may stop the test")]

use synovia_terminology::issue::{IssueCode, Severity};
use synovia_terminology::json::Json;
use synovia_terminology::language::Languages;
use synovia_terminology::operation::{
    Closure, CodeInput, Contains, ExpandRequest, FailureKind, Input, Limits, LookupRequest, SubsumesRequest,
    Subsumption, Terminology, ValidateOutcome, ValidateRequest, ValueSetChoice,
};
use synovia_terminology::parameters::{Operation, answer};
use synovia_terminology::provider::Chain;
use synovia_terminology::store::{Coding, Store};

/// animal > (mammal > (dog, bat), bird > (owl, bat)); `bat` has two parents, `owl` is inactive, `animal` is abstract.
const ANIMALS: &str = r#"{"resourceType":"CodeSystem","url":"urn:animals","version":"1.0.0","name":"Animals","language":"en","content":"complete",
    "property":[{"code":"legs","type":"integer"},{"code":"sound","type":"string"}],"concept":[
    {"code":"animal","display":"Animal","property":[{"code":"notSelectable","valueBoolean":true}],"concept":[
        {"code":"mammal","display":"Mammal","concept":[
            {"code":"dog","display":"Dog","designation":[{"language":"de","value":"Hund"}],"property":[{"code":"legs","valueInteger":4},{"code":"sound","valueString":"woof"}]},
            {"code":"bat","display":"Bat","property":[{"code":"legs","valueInteger":2},{"code":"subsumedBy","valueCode":"bird"}]}]},
        {"code":"bird","display":"Bird","concept":[
            {"code":"owl","display":"Owl","property":[{"code":"legs","valueInteger":2},{"code":"inactive","valueBoolean":true}]}]}]},
    {"code":"rock","display":"Rock"}]}"#;

fn store(resources: &[&str]) -> Store {
    let mut store = Store::new();
    for resource in resources {
        store.insert(resource.as_bytes()).unwrap();
    }
    store
}

fn set(compose: &str) -> String {
    format!(r#"{{"resourceType":"ValueSet","url":"urn:set","version":"1","compose":{compose}}}"#)
}

fn filtered(property: &str, operator: &str, value: &str) -> String {
    set(&format!(
        r#"{{"include":[{{"system":"urn:animals","filter":[{{"property":"{property}","op":"{operator}","value":"{value}"}}]}}]}}"#
    ))
}

fn request() -> ExpandRequest<'static> {
    ExpandRequest::new(ValueSetChoice::Url("urn:set"))
}

fn codes(contains: &[Contains]) -> Vec<String> {
    contains.iter().flat_map(|c| std::iter::once(c.code.clone()).chain(codes(&c.contains))).collect()
}

fn expand(store: &Store, request: &ExpandRequest<'_>) -> Result<Vec<String>, FailureKind> {
    let terminology = Terminology::new(Chain::default().then(store));
    let mut found = terminology.expand(request).map(|e| codes(&e.contains)).map_err(|f| f.kind())?;
    found.sort();
    Ok(found)
}

fn validate(store: &Store, code: &str) -> ValidateOutcome {
    let request =
        ValidateRequest::new(ValueSetChoice::Url("urn:set"), Input::Coding(Coding::new("urn:animals", code)));
    Terminology::new(Chain::default().then(store)).validate_code(&request).unwrap()
}

#[test]
fn every_filter_selects_and_membership_agrees() {
    let all = ["animal", "mammal", "dog", "bat", "bird", "owl", "rock"];
    for (property, operator, value, wanted) in [
        ("concept", "is-a", "mammal", "bat dog mammal"),
        ("concept", "descendent-of", "mammal", "bat dog"),
        ("concept", "is-not-a", "bird", "animal dog mammal rock"),
        ("concept", "generalizes", "bat", "animal bat bird mammal"),
        ("concept", "child-of", "animal", "bird mammal"),
        ("concept", "descendent-leaf", "animal", "bat dog owl"),
        ("concept", "=", "dog", "dog"),
        ("concept", "in", "dog, rock", "dog rock"),
        ("concept", "not-in", "dog,rock,owl,bat", "animal bird mammal"),
        ("legs", "=", "2", "bat owl"),
        ("legs", "in", "2,4", "bat dog owl"),
        ("legs", "not-in", "2", "animal bird dog mammal rock"),
        ("legs", "exists", "true", "bat dog owl"),
        ("legs", "exists", "false", "animal bird mammal rock"),
        ("code", "regex", "[a-c]at|owl", "bat owl"),
        ("sound", "regex", "wo+f", "dog"),
        ("display", "=", "Owl", "owl"),
        ("parent", "=", "bird", "bat owl"),
        ("child", "=", "bat", "bird mammal"),
        ("concept", "is-a", "no-such", ""),
        ("concept", "is-not-a", "no-such", "animal bat bird dog mammal owl rock"),
    ] {
        let store = store(&[ANIMALS, &filtered(property, operator, value)]);
        let name = format!("{property} {operator} {value}");
        assert_eq!(expand(&store, &request()).unwrap().join(" "), wanted, "{name}");
        for code in all {
            assert_eq!(validate(&store, code).result, wanted.split(' ').any(|w| w == code), "{name}: {code}");
        }
    }
}

#[test]
fn a_value_set_may_be_its_expansion() {
    let expanded = r#"{"resourceType":"ValueSet","url":"urn:set","expansion":{"total":2,"contains":[
        {"system":"urn:animals","code":"bird","display":"Bird","contains":[{"system":"urn:animals","code":"owl","inactive":true}]}]}}"#;
    let store = store(&[ANIMALS, expanded]);
    assert_eq!(expand(&store, &request()).unwrap(), ["bird", "owl"]);
    assert!(validate(&store, "owl").result && !validate(&store, "dog").result);
}

#[test]
fn filters_that_cannot_be_applied_are_refused() {
    for (operator, value) in
        [("exists", "maybe"), ("regex", "("), ("like", "x"), ("regex", "(a{1000}){1000}")]
    {
        let store = store(&[ANIMALS, &filtered("code", operator, value)]);
        assert_eq!(expand(&store, &request()), Err(FailureKind::Invalid), "{operator} {value}");
    }
    let no_value =
        set(r#"{"include":[{"system":"urn:animals","filter":[{"property":"concept","op":"is-a"}]}]}"#);
    let store = store(&[ANIMALS, &no_value]);
    let failure = Terminology::new(Chain::default().then(&store)).expand(&request()).unwrap_err();
    assert_eq!(failure.issue().code, IssueCode::FILTER_NO_VALUE);
    assert_eq!(failure.issue().location.as_deref(), Some("ValueSet.compose.include[0].filter[0]"));
}

/// The suite's `regex-bad`: time stays linear where a backtracking matcher would not end.
#[test]
fn catastrophic_patterns_take_linear_time() {
    let long = "a".repeat(2_000);
    let system = format!(
        r#"{{"resourceType":"CodeSystem","url":"urn:animals","concept":[{{"code":"{long}"}},{{"code":"{long}!"}}]}}"#
    );
    for pattern in ["((a+)+)+", "(a|a)*", "(a*)*b?", "(.*)(.*)(.*)(.*)[^!]"] {
        let store = store(&[&system, &filtered("code", "regex", pattern)]);
        assert_eq!(expand(&store, &request()).unwrap(), [long.as_str()], "{pattern}");
    }
}

#[test]
fn includes_and_excludes_are_sets() {
    let inner = r#"{"resourceType":"ValueSet","url":"urn:inner","compose":{"include":[{"system":"urn:animals","concept":[{"code":"dog"},{"code":"rock"},{"code":"gone"}]}]}}"#;
    for (compose, wanted) in [
        (r#"{"include":[{"system":"urn:animals","valueSet":["urn:inner"]}]}"#, "dog rock"),
        (
            r#"{"include":[{"valueSet":["urn:inner"]},{"system":"urn:animals","concept":[{"code":"owl"},{"code":"dog"}]}]}"#,
            "dog owl rock",
        ),
        (
            r#"{"include":[{"system":"urn:animals"}],"exclude":[{"valueSet":["urn:inner"]}]}"#,
            "animal bat bird mammal owl",
        ),
        (
            r#"{"inactive":false,"include":[{"system":"urn:animals","concept":[{"code":"owl"},{"code":"dog"}]}]}"#,
            "dog",
        ),
        (
            r#"{"include":[{"system":"urn:animals","concept":[{"code":"owl"}]}],"exclude":[{"system":"urn:animals"}]}"#,
            "",
        ),
    ] {
        let store = store(&[ANIMALS, inner, &set(compose)]);
        assert_eq!(expand(&store, &request()).unwrap().join(" "), wanted, "{compose}");
        for code in ["dog", "rock", "owl", "bat"] {
            assert_eq!(
                validate(&store, code).result,
                wanted.split(' ').any(|w| w == code),
                "{compose}: {code}"
            );
        }
    }
}

#[test]
fn an_expansion_is_paged_searched_and_nested() {
    let store = store(&[ANIMALS, &set(r#"{"include":[{"system":"urn:animals"}]}"#)]);
    let terminology = Terminology::new(Chain::default().then(&store));
    let tree = terminology.expand(&request()).unwrap();
    assert_eq!(tree.contains.iter().map(|c| c.code.as_str()).collect::<Vec<_>>(), ["animal", "rock"]);
    assert!(tree.contains.first().unwrap().is_abstract);
    assert_eq!(tree.total, 7);
    let mut page = request();
    (page.offset, page.count) = (Some(2), Some(2));
    let page = terminology.expand(&page).unwrap();
    assert_eq!(
        (page.total, page.offset, codes(&page.contains).join(" ")),
        (7, Some(2), "dog bat".to_string())
    );
    let mut search = request();
    search.filter = Some("HUN".to_string());
    assert_eq!(expand(&store, &search).unwrap(), ["dog"]);
    search.filter = None;
    search.active_only = Some(true);
    assert_eq!(expand(&store, &search).unwrap().len(), 6);
}

#[test]
fn displays_follow_the_language() {
    let store = store(&[
        ANIMALS,
        &set(r#"{"include":[{"system":"urn:animals","concept":[{"code":"dog"},{"code":"bat"}]}]}"#),
    ]);
    let terminology = Terminology::new(Chain::default().then(&store));
    for (languages, dog, bat) in [
        ("de", Some("Hund"), Some("Bat")),
        ("de, *;q=0", Some("Hund"), None),
        ("fr", Some("Dog"), Some("Bat")),
        ("en", Some("Dog"), Some("Bat")),
    ] {
        let mut request = request();
        request.settings.languages = Languages::parse(languages);
        let found = terminology.expand(&request).unwrap().contains;
        assert_eq!(found.iter().map(|c| c.display.as_deref()).collect::<Vec<_>>(), [dog, bat], "{languages}");
    }
    let check = |display: &str, languages: &str, lenient: bool| {
        let coding = Coding { display: Some(display.to_string()), ..Coding::new("urn:animals", "dog") };
        let mut request = ValidateRequest::new(ValueSetChoice::System, Input::Coding(coding));
        request.settings.languages = Languages::parse(languages);
        request.lenient_display = lenient;
        let outcome = terminology.validate_code(&request).unwrap();
        (outcome.result, outcome.issues.first().map(|i| (i.severity, i.code)))
    };
    assert_eq!(check("hund", "", false), (true, None));
    assert_eq!(check("Dog", "de", false), (false, Some((Severity::Error, IssueCode::WRONG_DISPLAY))));
    assert_eq!(check("Cat", "", true), (true, Some((Severity::Warning, IssueCode::WRONG_DISPLAY))));
    assert_eq!(
        check("Dog", "fr", false),
        (true, Some((Severity::Information, IssueCode::NO_DISPLAY_FOR_LANGUAGE)))
    );
    assert_eq!(
        check("Cat", "fr", false),
        (false, Some((Severity::Error, IssueCode::WRONG_DISPLAY_NO_LANGUAGE)))
    );
}

#[test]
fn versions_stand_side_by_side() {
    let second = r#"{"resourceType":"CodeSystem","url":"urn:animals","version":"1.2.0","concept":[{"code":"dog","display":"Dog, revised"},{"code":"cat"}]}"#;
    let any = r#"{"resourceType":"ValueSet","url":"urn:set","version":"1","compose":{"include":[{"system":"urn:animals"}]}}"#;
    let pinned = r#"{"resourceType":"ValueSet","url":"urn:set","version":"2","compose":{"include":[{"system":"urn:animals","version":"1.0.x"}]}}"#;
    let store = store(&[ANIMALS, second, any, pinned]);
    let terminology = Terminology::new(Chain::default().then(&store));
    let version = |set: &str, given: Option<&str>, change: &dyn Fn(&mut ValidateRequest<'_>)| {
        let coding = Coding { version: given.map(ToString::to_string), ..Coding::new("urn:animals", "dog") };
        let mut request = ValidateRequest::new(ValueSetChoice::Url(set), Input::Coding(coding));
        change(&mut request);
        let outcome = terminology.validate_code(&request).unwrap();
        (outcome.result, outcome.version.unwrap())
    };
    let none = |_: &mut ValidateRequest<'_>| {};
    let is = |result: bool, version: &str| (result, version.to_string());
    assert_eq!(version("urn:set|1", None, &none), is(true, "1.2.0"));
    assert_eq!(version("urn:set|1", Some("1.0.0"), &none), is(true, "1.0.0"));
    assert_eq!(version("urn:set", None, &none), is(true, "1.0.0"));
    assert_eq!(version("urn:set", Some("1.2.0"), &none), is(false, "1.0.0"));
    assert_eq!(
        version("urn:set|1", None, &|r| r.settings.system_versions = vec!["urn:animals|1.0.0".into()]),
        is(true, "1.0.0")
    );
    assert_eq!(
        version("urn:set", None, &|r| r.settings.force_versions = vec!["urn:animals|1.2.x".into()]),
        is(true, "1.2.0")
    );
    assert_eq!(
        version("urn:set", None, &|r| r.settings.check_versions = vec!["urn:animals|1.2.x".into()]),
        is(false, "1.0.0")
    );
}

#[test]
fn supplements_are_taken_in_when_asked_for() {
    let dutch = r#"{"resourceType":"CodeSystem","url":"urn:dutch","version":"3","content":"supplement","supplements":"urn:animals|1.0.0","concept":[{"code":"dog","designation":[{"language":"nl","value":"Hond"}]}]}"#;
    let store = store(&[ANIMALS, dutch]);
    let terminology = Terminology::new(Chain::default().then(&store));
    let names = |supplement: Option<&str>| {
        let mut request = LookupRequest::new("urn:animals", "dog");
        request.settings.supplements = supplement.map(ToString::to_string).into_iter().collect();
        terminology.lookup(&request).map(|o| o.designations.len()).map_err(|f| f.issue().code)
    };
    assert_eq!(names(None), Ok(2));
    assert_eq!(names(Some("urn:dutch")), Ok(3));
    assert_eq!(names(Some("urn:dutch|4")), Err(IssueCode::UNKNOWN_SUPPLEMENT));
    let request =
        ValidateRequest::new(ValueSetChoice::System, Input::Coding(Coding::new("urn:dutch", "dog")));
    assert!(!terminology.validate_code(&request).unwrap().result, "a supplement has no codes of its own");
}

/// hapi-fhir #4957, org.hl7.fhir.core #1766 and #2272: an unknown system is an outcome with issues, offline, and never valid.
#[test]
fn an_unknown_system_is_never_valid() {
    let store = store(&[ANIMALS, &set(r#"{"include":[{"system":"urn:nowhere"}]}"#)]);
    let terminology = Terminology::new(Chain::default().then(&store));
    for choice in [ValueSetChoice::Url("urn:set"), ValueSetChoice::System] {
        let request = ValidateRequest::new(choice, Input::Coding(Coding::new("urn:nowhere", "x")));
        let outcome = terminology.validate_code(&request).unwrap();
        assert!(!outcome.result);
        assert!(
            outcome
                .issues
                .iter()
                .any(|i| i.code == IssueCode::UNKNOWN_SYSTEM && i.code.tx_type() == Some("not-found"))
        );
    }
    assert_eq!(expand(&store, &request()), Err(FailureKind::NotFound));
    assert_eq!(
        terminology.lookup(&LookupRequest::new("urn:nowhere", "x")).unwrap_err().kind(),
        FailureKind::NotFound
    );
    let subsumes = SubsumesRequest::new("urn:nowhere", "a", "b");
    assert_eq!(terminology.subsumes(&subsumes).unwrap_err().kind(), FailureKind::NotFound);
    let unknown = ExpandRequest::new(ValueSetChoice::Url("urn:no-set"));
    assert_eq!(expand(&store, &unknown), Err(FailureKind::NotFound));
}

#[test]
fn the_earlier_provider_counts() {
    let mine = r#"{"resourceType":"CodeSystem","url":"urn:animals","version":"1.0.0","concept":[{"code":"dog","display":"Mine"}]}"#;
    let (first, second) = (store(&[ANIMALS]), store(&[mine]));
    let display = |chain: Chain<'_>| {
        Terminology::new(chain).lookup(&LookupRequest::new("urn:animals", "dog")).unwrap().display.unwrap()
    };
    assert_eq!(display(Chain::of([&first as _, &second as _])), "Dog");
    assert_eq!(display(Chain::of([&second as _, &first as _])), "Mine");
}

#[test]
fn value_sets_that_import_each_other_are_reported() {
    let a = set(r#"{"include":[{"system":"urn:animals","valueSet":["urn:b"]}]}"#);
    let b = r#"{"resourceType":"ValueSet","url":"urn:b","compose":{"include":[{"system":"urn:animals"}],"exclude":[{"valueSet":["urn:set"]}]}}"#;
    let store = store(&[ANIMALS, &a, b]);
    let terminology = Terminology::new(Chain::default().then(&store));
    assert_eq!(terminology.expand(&request()).unwrap_err().issue().code, IssueCode::CIRCULAR_VALUE_SET);
    let request = ValidateRequest::new(
        ValueSetChoice::Url("urn:set"),
        Input::Coding(Coding::new("urn:animals", "dog")),
    );
    assert_eq!(terminology.validate_code(&request).unwrap_err().issue().code, IssueCode::CIRCULAR_VALUE_SET);
}

/// A code system of many codes in a chain, the deepest hierarchy there can be.
fn chain_of(codes: usize) -> String {
    let one = |i: usize| {
        format!(
            r#"{{"code":"c{i}","property":[{{"code":"parent","valueCode":"c{}"}}]}}"#,
            i.saturating_sub(1)
        )
    };
    let all: Vec<String> = (0..codes).map(one).collect();
    format!(r#"{{"resourceType":"CodeSystem","url":"urn:animals","concept":[{}]}}"#, all.join(","))
}

fn within(steps: u64, results: usize) -> Limits {
    let mut limits = Limits::default();
    limits.max_steps = steps;
    limits.max_results = results;
    limits
}

/// FHIRsmith #248: what would cost too much ends, typed.
#[test]
fn every_operation_keeps_to_its_limits() {
    let store = store(&[&chain_of(5_000), &filtered("concept", "is-a", "c1")]);
    let with =
        |steps, results| Terminology::new(Chain::default().then(&store)).with_limits(within(steps, results));
    let kind = |result: Result<(), synovia_terminology::operation::Failure>| result.map_err(|f| f.kind());
    let costly = Err(FailureKind::TooCostly);
    assert_eq!(kind(with(2_000, 100_000).expand(&request()).map(drop)), costly);
    assert_eq!(kind(with(1_000_000_000, 4_998).expand(&request()).map(drop)), costly);
    assert_eq!(with(1_000_000_000, 4_999).expand(&request()).map(|e| e.total).unwrap(), 4_999);
    let subsumes = SubsumesRequest::new("urn:animals", "c0", "c4999");
    assert_eq!(kind(with(100, 10).subsumes(&subsumes).map(drop)), costly);
    assert_eq!(with(100_000, 10).subsumes(&subsumes).unwrap(), Subsumption::Subsumes);
    assert_eq!(kind(with(10, 10).lookup(&LookupRequest::new("urn:animals", "c9")).map(drop)), costly);
    let mut closure = Closure::new("c");
    let two = [Coding::new("urn:animals", "c0"), Coding::new("urn:animals", "c4999")];
    assert_eq!(kind(closure.add(&with(100, 10), &two).map(drop)), costly);
    assert_eq!(closure.version(), 0, "nothing changes when it fails");
    let asked = ValidateRequest::new(
        ValueSetChoice::Url("urn:set"),
        Input::Coding(Coding::new("urn:animals", "c4999")),
    );
    assert_eq!(kind(with(1_000, 10).validate_code(&asked).map(drop)), costly);
}

/// hapi-fhir #1366 and #1431: asking for one code costs what that code costs, not what the value set does.
#[test]
fn membership_does_not_expand() {
    let all: Vec<String> = (0..20_000).map(|i| format!(r#"{{"code":"c{i}"}}"#)).collect();
    let system =
        format!(r#"{{"resourceType":"CodeSystem","url":"urn:animals","concept":[{}]}}"#, all.join(","));
    let store = store(&[&system, &filtered("code", "regex", "c[0-9]*7")]);
    let terminology = Terminology::new(Chain::default().then(&store)).with_limits(within(200, 10));
    let ask = |code: &str| {
        let request = ValidateRequest::new(
            ValueSetChoice::Url("urn:set"),
            Input::Coding(Coding::new("urn:animals", code)),
        );
        terminology.validate_code(&request).unwrap().result
    };
    assert!(ask("c19997"));
    assert!(!ask("c19998"));
    assert_eq!(terminology.expand(&request()).unwrap_err().kind(), FailureKind::TooCostly);
}

/// Value sets that import two others each, thirty deep: a billion ways down.
#[test]
fn imports_that_multiply_end() {
    let sets: Vec<String> = (0..30)
        .map(|i| format!(r#"{{"resourceType":"ValueSet","url":"urn:v{i}","compose":{{"include":[{{"valueSet":["urn:v{n}"]}},{{"valueSet":["urn:v{n}"]}}]}}}}"#, n = i + 1))
        .collect();
    let mut all: Vec<&str> = sets.iter().map(String::as_str).collect();
    let last =
        r#"{"resourceType":"ValueSet","url":"urn:v30","compose":{"include":[{"system":"urn:animals"}]}}"#;
    all.extend([ANIMALS, last]);
    let store = store(&all);
    let terminology = Terminology::new(Chain::default().then(&store)).with_limits(within(1_000_000, 10));
    let request = ExpandRequest::new(ValueSetChoice::Url("urn:v0"));
    assert_eq!(terminology.expand(&request).unwrap_err().kind(), FailureKind::TooCostly);
    let request =
        ValidateRequest::new(ValueSetChoice::Url("urn:v0"), Input::Coding(Coding::new("urn:animals", "dog")));
    assert_eq!(terminology.validate_code(&request).unwrap_err().kind(), FailureKind::TooCostly);
}

#[test]
fn codes_stand_to_each_other_through_every_parent() {
    let store = store(&[ANIMALS]);
    let terminology = Terminology::new(Chain::default().then(&store));
    let stand =
        |a: &str, b: &str| terminology.subsumes(&SubsumesRequest::new("urn:animals", a, b)).unwrap().code();
    assert_eq!(stand("mammal", "bat"), "subsumes");
    assert_eq!(stand("bird", "bat"), "subsumes");
    assert_eq!(stand("bat", "animal"), "subsumed-by");
    assert_eq!(stand("dog", "dog"), "equivalent");
    assert_eq!(stand("dog", "bird"), "not-subsumed");
    let unknown = terminology.subsumes(&SubsumesRequest::new("urn:animals", "dog", "cat")).unwrap_err();
    assert_eq!(unknown.issue().location.as_deref(), Some("codeB"));
}

#[test]
fn a_closure_grows_by_versions() {
    let store = store(&[ANIMALS]);
    let terminology = Terminology::new(Chain::default().then(&store));
    let mut closure = Closure::new("mine");
    let add = |closure: &mut Closure, code: &str| {
        let update = closure.add(&terminology, &[Coding::new("urn:animals", code)]).unwrap();
        update
            .added
            .iter()
            .map(|(a, b)| format!("{}<{}", a.code.as_deref().unwrap(), b.code.as_deref().unwrap()))
            .collect::<Vec<_>>()
    };
    assert!(add(&mut closure, "bat").is_empty());
    assert_eq!(add(&mut closure, "animal"), ["bat<animal"]);
    assert_eq!(add(&mut closure, "bird"), ["bat<bird", "bird<animal"]);
    assert!(add(&mut closure, "bird").is_empty());
    assert_eq!(closure.since(0).added.len(), 3);
    assert_eq!((closure.since(2).added.len(), closure.version()), (2, 4));
    assert!(closure.add(&terminology, &[Coding::new("urn:animals", "cat")]).is_err());
    assert_eq!(closure.version(), 4);
}

#[test]
fn a_lookup_gives_relatives_and_properties() {
    let store = store(&[ANIMALS]);
    let mut request = LookupRequest::new("urn:animals", "bat");
    request.properties = vec!["*".to_string()];
    let found = Terminology::new(Chain::default().then(&store)).lookup(&request).unwrap();
    let properties: Vec<String> =
        found.properties.iter().map(|p| format!("{}={}", p.code, p.value.to_text())).collect();
    assert_eq!(properties, ["parent=mammal", "parent=bird", "inactive=false", "legs=2"]);
    assert_eq!((found.name.as_str(), found.version.as_deref()), ("Animals", Some("1.0.0")));
}

#[test]
fn a_system_is_inferred_only_when_there_is_one() {
    let other = r#"{"resourceType":"CodeSystem","url":"urn:other","concept":[{"code":"rock"}]}"#;
    let store =
        store(&[ANIMALS, other, &set(r#"{"include":[{"system":"urn:animals"},{"system":"urn:other"}]}"#)]);
    let terminology = Terminology::new(Chain::default().then(&store));
    let infer = |code: &str| {
        let input = CodeInput { code: code.to_string(), infer_system: true, ..CodeInput::default() };
        let outcome = terminology
            .validate_code(&ValidateRequest::new(ValueSetChoice::Url("urn:set"), Input::Code(input)))
            .unwrap();
        (outcome.result, outcome.issues.last().map(|i| i.code))
    };
    assert_eq!(infer("dog"), (true, None));
    assert_eq!(infer("rock"), (false, Some(IssueCode::AMBIGUOUS_SYSTEM)));
    assert_eq!(infer("cat"), (false, Some(IssueCode::CANNOT_INFER)));
}

#[test]
fn a_prepared_value_set_knows_its_codes() {
    let store = store(&[ANIMALS, &filtered("concept", "is-a", "bird")]);
    let terminology = Terminology::new(Chain::default().then(&store));
    let ready = terminology
        .prepare(ValueSetChoice::Url("urn:set"), &synovia_terminology::operation::Settings::default())
        .unwrap();
    assert_eq!(ready.len(), 3);
    assert!(ready.contains("urn:animals", "owl"));
    assert!(!ready.contains("urn:animals", "dog") && !ready.contains("urn:other", "owl"));
}

/// Law 5: what is said about a request repeats nothing of it.
#[test]
fn issues_do_not_repeat_the_request() {
    const CANARY: &str = "kanarienvogel";
    let store = store(&[ANIMALS, &set(r#"{"include":[{"system":"urn:animals"}]}"#)]);
    let chain = Chain::default().then(&store);
    let coding = |system: &str| {
        format!(r#"{{"system":"{system}","version":"{CANARY}","code":"{CANARY}","display":"{CANARY}"}}"#)
    };
    let mut parameters = Vec::new();
    for system in ["urn:animals", CANARY, "urn:kanarienvogel", ""] {
        parameters.push(format!(
            r#"{{"name":"url","valueUri":"urn:set"}},{{"name":"coding","valueCoding":{}}}"#,
            coding(system)
        ));
    }
    parameters.push(format!(r#"{{"name":"url","valueUri":"urn:set"}},{{"name":"codeableConcept","valueCodeableConcept":{{"coding":[{}]}}}}"#, coding("urn:animals")));
    parameters.push(format!(r#"{{"name":"url","valueUri":"{CANARY}"}},{{"name":"code","valueCode":"{CANARY}"}},{{"name":"system","valueUri":"{CANARY}"}},{{"name":"displayLanguage","valueCode":"{CANARY}"}}"#));
    parameters.push(format!(r#"{{"name":"system","valueUri":"urn:animals"}},{{"name":"code","valueCode":"{CANARY}"}},{{"name":"count","valueString":"{CANARY}"}},{{"name":"url","valueUri":"urn:set"}}"#));
    let mut seen = 0;
    for parameters in parameters {
        let body =
            Json::parse(format!(r#"{{"resourceType":"Parameters","parameter":[{parameters}]}}"#).as_bytes())
                .unwrap();
        for operation in [
            Operation::Lookup,
            Operation::ValidateCode,
            Operation::CodeSystemValidateCode,
            Operation::Expand,
            Operation::Translate,
            Operation::Subsumes,
        ] {
            let got = answer(&chain, Limits::default(), operation, &body, None);
            let inside = got
                .body
                .list("parameter")
                .iter()
                .find(|p| p.str("name") == Some("issues"))
                .and_then(|p| p.get("resource"));
            let message = got.body.list("parameter").iter().find(|p| p.str("name") == Some("message"));
            for said in [inside, message, (!got.ok).then_some(&got.body)].into_iter().flatten() {
                seen += 1;
                assert!(
                    !String::from_utf8_lossy(&said.to_bytes()).contains(CANARY),
                    "{operation:?} {parameters}"
                );
            }
        }
    }
    assert!(seen > 20, "{seen}");
}
