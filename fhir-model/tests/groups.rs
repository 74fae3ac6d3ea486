//! What is compiled out passes through: run with any set of features.

#[cfg(feature = "xml")]
use synovia_fhir_model::xml::to_xml;
use synovia_fhir_model::{ReadOptions, to_json};

/// A Bundle of resources of three groups, with what a reader might be tempted to tidy up.
const BUNDLE: &str = concat!(
    r#"{"resourceType":"Bundle","type":"collection","entry":["#,
    r#"{"resource":{"resourceType":"Patient","id":"p","active":true}},"#,
    r#"{"resource":{"resourceType":"Condition","id":"c", "odd":[1.0,2E-3],"subject":{"reference":"Patient/p"}}},"#,
    r#"{"resource":{"resourceType":"Claim","id":"k","contained":[{"resourceType":"Slot"}],"total":{"value":1.50}}}"#,
    r#"]}"#,
);

/// A Bundle in XML.
#[cfg(feature = "xml")]
const XML: &str = concat!(
    r#"<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>"#,
    r#"<entry><resource><Patient><id value="p"/></Patient></resource></entry>"#,
    r#"<entry><resource><Condition><id value="c"/><subject><reference value="Patient/p"/></subject></Condition>"#,
    r#"</resource></entry><entry><resource><Claim><id value="k"/></Claim></resource></entry></Bundle>"#,
);

/// The same, white space outside strings left out.
fn bare(text: &str) -> String {
    text.replace(' ', "")
}

macro_rules! passes {
    ($release:ident, $base:literal, $conformance:literal, $clinical:literal, $financial:literal) => {
        #[cfg(feature = $base)]
        #[test]
        fn $release() {
            use synovia_fhir_model::$release::{Resource, TYPES, from_json, from_json_with};
            let parsed = from_json_with(BUNDLE.as_bytes(), &ReadOptions::default()).unwrap();
            assert_eq!(bare(&to_json(&parsed.value)), bare(BUNDLE));
            let Resource::Bundle(bundle) = &parsed.value else { panic!("the base has Bundle") };
            let entries: Vec<&Resource> = bundle.entry.iter().filter_map(|e| e.resource.as_ref()).collect();
            assert_eq!(
                entries.iter().map(|r| r.resource_type()).collect::<Vec<_>>(),
                ["Patient", "Condition", "Claim"]
            );
            assert_eq!(entries.iter().map(|r| r.id()).collect::<Vec<_>>(), [Some("p"), Some("c"), Some("k")]);
            let other: Vec<bool> = entries.iter().map(|r| matches!(r, Resource::Other(_))).collect();
            assert_eq!(other, [false, !cfg!(feature = $clinical), !cfg!(feature = $financial)]);
            // Alone it is kept as well.
            let text = r#"{"resourceType":"Claim","item":[{"sequence":1}]}"#;
            let claim = from_json(text.as_bytes()).unwrap();
            assert_eq!(to_json(&claim), text);
            let has = |name: &str| TYPES.iter().any(|t| t.name == name);
            assert!(has("Patient") && has("HumanName"));
            assert_eq!(has("Condition"), cfg!(feature = $clinical));
            assert_eq!(has("ClaimItem"), cfg!(feature = $financial));
            #[cfg(feature = "xml")]
            assert!(to_xml(&synovia_fhir_model::$release::from_xml(XML.as_bytes()).unwrap()).ends_with(XML));
            // A datatype of one group only.
            assert_eq!(has("ElementDefinition"), cfg!(feature = $conformance));
        }
    };
}

passes!(r4, "r4-base", "r4-conformance", "r4-clinical", "r4-financial");
passes!(r4b, "r4b-base", "r4b-conformance", "r4b-clinical", "r4b-financial");
passes!(r5, "r5-base", "r5-conformance", "r5-clinical", "r5-financial");
