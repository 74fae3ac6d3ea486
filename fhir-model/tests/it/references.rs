//! References inside a Bundle, by the rules of its page.

use synovia_fhir_model::reference::{BundleIndex, ReferenceView, Resolution, references};
use synovia_fhir_model::{Node, r4};

const BUNDLE: &str = r##"{"resourceType":"Bundle","type":"collection","extension":[],"entry":[
{"fullUrl":"http://a.org/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1","meta":{"versionId":"2"}}},
{"fullUrl":"http://b.org/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1"}},
{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Patient","id":"u"}},
{"fullUrl":"http://a.org/fhir/List/x","resource":{"resourceType":"List","id":"x","contained":[
 {"resourceType":"Organization","id":"o"},{"resourceType":"Practitioner","id":"p","extension":[{"url":"u","valueReference":{"reference":"#o"}},
 {"url":"u","valueReference":{"reference":"#"}}]}],
 "entry":[{"item":{"reference":"Patient/1"}},{"item":{"reference":"http://b.org/fhir/Patient/1"}},
 {"item":{"reference":"Patient/1/_history/2"}},{"item":{"reference":"Patient/1/_history/3"}},
 {"item":{"reference":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520"}},{"item":{"reference":"urn:uuid:00000000-0000-0000-0000-000000000000"}},
 {"item":{"reference":"#o"}},{"item":{"reference":"#nobody"}},{"item":{"reference":"Group/9"}},
 {"item":{"reference":"Patient?identifier=1"}},{"item":{"identifier":{"value":"1"}}},{"item":{"display":"someone"}},
 {"item":{"reference":"nonsense"}},{"item":{"reference":"http://h.org/fhir/Basic/1"}}]}},
{"resource":{"resourceType":"Basic","id":"b","subject":{"reference":"Patient/1"}}},
{"fullUrl":"http://h.org/fhir/Basic/1","resource":{"resourceType":"Basic","id":"1","meta":{"versionId":"1"}}},
{"fullUrl":"http://h.org/fhir/Basic/1","resource":{"resourceType":"Basic","id":"1","meta":{"versionId":"2"},
 "subject":{"reference":"Basic/1/_history/1"}}},
{"resource":{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Basic","subject":{"reference":"#x"}}}]}}]}"##;

/// `entry` of what a reference leads to, or the name of why not.
fn outcome(resolution: Resolution<'_>) -> String {
    match resolution {
        Resolution::Resource(found) => format!("{} {}", found.entry, found.node.info().name),
        other => format!("{other:?}"),
    }
}

#[test]
fn references_lead_where_the_specification_says() {
    let bundle = r4::from_json(BUNDLE.as_bytes()).unwrap();
    let index = BundleIndex::new(&bundle);
    let found: Vec<(String, String)> =
        index.references().map(|placed| (placed.path.to_string(), outcome(index.resolve(&placed)))).collect();
    let expected = [
        ("entry[3].resource.contained[1].extension[0].valueReference", "3 Organization"),
        ("entry[3].resource.contained[1].extension[1].valueReference", "3 List"),
        ("entry[3].resource.entry[0].item", "0 Patient"),
        ("entry[3].resource.entry[1].item", "1 Patient"),
        ("entry[3].resource.entry[2].item", "0 Patient"),
        ("entry[3].resource.entry[3].item", "Outside"),
        ("entry[3].resource.entry[4].item", "2 Patient"),
        ("entry[3].resource.entry[5].item", "Missing"),
        ("entry[3].resource.entry[6].item", "3 Organization"),
        ("entry[3].resource.entry[7].item", "Missing"),
        ("entry[3].resource.entry[8].item", "Outside"),
        ("entry[3].resource.entry[9].item", "Conditional"),
        ("entry[3].resource.entry[10].item", "Logical"),
        ("entry[3].resource.entry[11].item", "Logical"),
        ("entry[3].resource.entry[12].item", "Outside"),
        ("entry[3].resource.entry[13].item", "Ambiguous"),
        // No `fullUrl` around it: the page gives it no meaning; its type and id still find nothing certain.
        ("entry[4].resource.subject", "Outside"),
        ("entry[6].resource.subject", "5 Basic"),
    ];
    let expected: Vec<(String, String)> =
        expected.iter().map(|(at, what)| (format!("Bundle.{at}"), (*what).to_owned())).collect();
    assert_eq!(found, expected);
    assert!(index.find("Patient", "1").is_none());
    assert_eq!(index.find("Patient", "u").unwrap().entry, 2);
    assert_eq!(index.dangling().count(), 2);
    // Those of the Bundle that is an entry are not of this one.
    assert_eq!(references(&bundle).count(), expected.len() + 1);
}

#[test]
fn a_resource_alone_resolves_what_it_contains() {
    let text = r##"{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","partOf":{"reference":"#p"}}],
        "managingOrganization":{"reference":"#o","type":"Organization","display":"d"},"generalPractitioner":[{"reference":"#"}]}"##;
    let patient = r4::from_json(text.as_bytes()).unwrap();
    let index = BundleIndex::new(patient.as_node());
    let all: Vec<_> = index.references().map(|placed| outcome(index.resolve(&placed))).collect();
    assert_eq!(all, ["Missing", "0 Patient", "0 Organization"]);
    let dangling: Vec<_> = index.dangling().map(|placed| placed.path.to_string()).collect();
    assert_eq!(dangling, ["Patient.contained[0].partOf"]);

    let parameters = r##"{"resourceType":"Parameters","parameter":[{"name":"a","resource":{"resourceType":"Basic","contained":[
        {"resourceType":"Group","id":"g"}],"subject":{"reference":"#g"},"author":{"reference":"#h"}}},{"name":"b","valueReference":{"reference":"#g"}}]}"##;
    let parameters = r4::from_json(parameters.as_bytes()).unwrap();
    let index = BundleIndex::new(parameters.as_node());
    let all: Vec<_> = index.references().map(|placed| outcome(index.resolve(&placed))).collect();
    assert_eq!(all, ["0 Group", "Missing", "Missing"]);
}

#[test]
fn a_reference_is_seen_the_same_in_every_type() {
    let reference = r4::Reference {
        identifier: Some(Box::new(r4::Identifier { value: "CANARY".into(), ..Default::default() })),
        display: "CANARY".into(),
        ..Default::default()
    };
    let view = ReferenceView::of(&reference).unwrap();
    assert!(view.is_logical() && view.address().is_none() && view.identifier().is_some());
    assert_eq!(view.display(), Some("CANARY"));
    assert!(!format!("{view:?}").contains("CANARY"));
    assert!(ReferenceView::of(&r4::Period::default()).is_none());
    let literal = r4::Reference { reference: "http://a.org/Patient/CANARY".into(), ..Default::default() };
    let view = ReferenceView::of(&literal).unwrap();
    assert_eq!(view.resource_type(), Some("Patient"));
    assert!(!format!("{:?} {:?}", view.address(), view.address().unwrap().local()).contains("CANARY"));
    let basic = r4::Basic { subject: Some(Box::new(literal)), ..Default::default() };
    let placed: Vec<_> = references(&basic).collect();
    assert!(!format!("{placed:?}").contains("CANARY"));
    let node: &dyn Node = &basic;
    assert_eq!(placed[0].holder.node.info().name, node.info().name);
}

#[cfg(feature = "r5")]
#[test]
fn references_of_r5_stand_in_codeable_references_too() {
    use synovia_fhir_model::r5;
    let text = r##"{"resourceType":"MedicationRequest","contained":[{"resourceType":"Medication","id":"m"}],
        "medication":{"reference":{"reference":"#m"}}}"##;
    let request = r5::from_json(text.as_bytes()).unwrap();
    let index = BundleIndex::new(request.as_node());
    let all: Vec<_> = index.references().map(|p| (p.path.to_string(), outcome(index.resolve(&p)))).collect();
    assert_eq!(all, [("MedicationRequest.medication.reference".to_owned(), "0 Medication".to_owned())]);
}

#[test]
fn a_large_bundle_is_resolved_in_linear_time() {
    let bundle = |count: usize| {
        let entries: Vec<String> = (0..count)
            .map(|i| {
                format!(
                    r#"{{"fullUrl":"http://a.org/Basic/{i}","resource":{{"resourceType":"Basic","id":"{i}","subject":{{"reference":"Basic/{}"}}}}}}"#,
                    count - 1 - i
                )
            })
            .collect();
        format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, entries.join(","))
    };
    let bundle = r4::from_json(bundle(20_000).as_bytes()).unwrap();
    let index = BundleIndex::new(&bundle);
    let resolved = index.references().filter(|p| matches!(index.resolve(p), Resolution::Resource(_))).count();
    assert_eq!(resolved, 20_000);
}
