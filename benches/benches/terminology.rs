//! Terminology: a code looked up, asked of a value set, translated, validated; and what a plain hash set of pairs takes.

use std::collections::HashSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use synovia_terminology::builtin;
use synovia_terminology::maps::PATIENT_CLASS_ENCOUNTER_CLASS;
use synovia_terminology::operation::{
    ExpandRequest, Input, Settings, SubsumesRequest, Terminology, ValidateRequest, ValueSetChoice,
};
use synovia_terminology::provider::{Chain, CodeSource};
use synovia_terminology::store::{CodeSystem, Coding, ConceptMap, Store};

const CODES: usize = 5_000;

/// A code system of `CODES` codes, ten below each, and a value set of all of them.
fn resources() -> (Vec<u8>, Vec<u8>, Vec<u8>) {
    let concept = |i: usize| {
        format!(
            r#"{{"code":"code-{i:05}","display":"Display of {i}","property":[{{"code":"parent","valueCode":"code-{:05}"}}]}}"#,
            i / 10
        )
    };
    let concepts: Vec<String> = (1..=CODES).map(concept).collect();
    let system = format!(
        r#"{{"resourceType":"CodeSystem","url":"http://example.org/system","content":"complete","concept":[{{"code":"code-00000"}},{}]}}"#,
        concepts.join(",")
    );
    let set = r#"{"resourceType":"ValueSet","url":"http://example.org/set","compose":{"include":[{"system":"http://example.org/system","filter":[
        {"property":"concept","op":"descendent-of","value":"code-00000"}]}]}}"#;
    let element = |i: usize| {
        format!(r#"{{"code":"code-{i:05}","target":[{{"code":"t{i}","equivalence":"equivalent"}}]}}"#)
    };
    let elements: Vec<String> = (0..CODES).map(element).collect();
    let map = format!(
        r#"{{"resourceType":"ConceptMap","url":"http://example.org/map","group":[{{"source":"http://example.org/system","target":"urn:t","element":[{}]}}]}}"#,
        elements.join(",")
    );
    (system.into_bytes(), set.as_bytes().to_vec(), map.into_bytes())
}

/// Codes in an order that a cache does not foresee.
fn asked() -> Vec<String> {
    (0..1024).map(|i| format!("code-{:05}", 1 + i * 7919 % CODES)).collect()
}

fn lookups(c: &mut Criterion) {
    let (system, _, map) = resources();
    let system = CodeSystem::from_json(&system).expect("a code system");
    let map = ConceptMap::from_json(&map).expect("a concept map");
    let codes = asked();
    let mut at = 0;
    let mut code = || {
        at = (at + 1) % codes.len();
        codes[at].as_str()
    };
    c.bench_function("lookup/builtin/v2-0001", |b| {
        b.iter(|| {
            builtin::find_system(black_box("http://terminology.hl7.org/CodeSystem/v2-0001"))
                .and_then(|s| s.get(black_box("F")))
                .expect("a code")
        });
    });
    c.bench_function("lookup/oid_for_uri/synovia", |b| {
        b.iter(|| synovia_terminology::oid_for_uri(black_box("http://loinc.org")).expect("an OID"));
    });
    c.bench_function("lookup/uri_for_oid/synovia", |b| {
        b.iter(|| synovia_terminology::uri_for_oid(black_box("2.16.840.1.113883.6.1")).expect("a URI"));
    });
    c.bench_function("lookup/code_system_5k/synovia", |b| {
        b.iter(|| system.find(black_box(code())).expect("a code"))
    });
    c.bench_function("translate/builtin_v2_to_fhir/synovia", |b| {
        b.iter(|| PATIENT_CLASS_ENCOUNTER_CLASS.translate(black_box("I")).expect("a translation"));
    });
    c.bench_function("translate/concept_map_5k/synovia", |b| {
        b.iter(|| {
            map.translate("http://example.org/system", black_box(code())).next().map(|h| h.element.code.len())
        });
    });
}

fn membership(c: &mut Criterion) {
    let (system, set, _) = resources();
    let mut store = Store::new();
    store.insert(&system).expect("a code system");
    store.insert(&set).expect("a value set");
    let terminology = Terminology::new(Chain::default().then(&store));
    let choice = ValueSetChoice::Url("http://example.org/set");
    let ready = terminology.prepare(choice, &Settings::default()).expect("a value set");
    assert_eq!(ready.len(), CODES);
    let codes = asked();
    let plain: HashSet<(&str, &str)> =
        codes.iter().map(|c| ("http://example.org/system", c.as_str())).collect();
    let mut at = 0;
    let mut code = || {
        at = (at + 1) % codes.len();
        codes[at].as_str()
    };
    c.bench_function("member/prepared_5k/synovia", |b| {
        b.iter(|| assert!(ready.contains("http://example.org/system", black_box(code()))))
    });
    c.bench_function("member/prepared_5k/std_hash_set", |b| {
        b.iter(|| assert!(plain.contains(&("http://example.org/system", black_box(code())))));
    });
    c.bench_function("member/prepare_5k/synovia", |b| {
        b.iter(|| terminology.prepare(choice, &Settings::default()).expect("a value set"))
    });
    c.bench_function("validate/is_a_filter_5k/synovia", |b| {
        b.iter(|| {
            let input = Input::Coding(Coding::new("http://example.org/system", code()));
            assert!(
                terminology.validate_code(&ValidateRequest::new(choice, input)).expect("an outcome").result
            );
        });
    });
    c.bench_function("subsumes/depth_4/synovia", |b| {
        let request = SubsumesRequest::new("http://example.org/system", "code-00000", "code-04999");
        b.iter(|| terminology.subsumes(black_box(&request)).expect("an outcome"));
    });
    c.bench_function("expand/page_of_50_in_5k/synovia", |b| {
        let mut request = ExpandRequest::new(choice);
        (request.offset, request.count) = (Some(100), Some(50));
        b.iter(|| terminology.expand(&request).expect("an expansion"));
    });
}

fn reading(c: &mut Criterion) {
    let (system, ..) = resources();
    c.bench_function("parse/code_system_5k/synovia", |b| {
        b.iter(|| CodeSystem::from_json(black_box(&system)).expect("a code system"))
    });
}

criterion_group!(benches, lookups, membership, reading);
criterion_main!(benches);
