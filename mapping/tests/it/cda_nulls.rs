//! Why there is no value: all null flavors as FHIR's reasons, and all of those as null flavors, in values of every kind.

use std::collections::BTreeMap;

use serde_json::Value;
use synovia_mapping::{Options, Source};

use crate::common::{converter, output, resources, tsv};

const HL7: &str = r#"xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#;

/// The codes of a map of the guide.
fn map(name: &str) -> BTreeMap<String, String> {
    let rows = tsv("data/cda-codes.tsv").into_iter();
    rows.filter_map(|r| {
        Some((r["id"].strip_prefix(name)?.strip_prefix(':')?.to_string(), r["target_code"].clone()))
    })
    .collect()
}

/// The reason that an element says it is absent for.
fn reason(element: &Value) -> Option<&str> {
    element["extension"][0]["valueCode"].as_str()
}

#[test]
fn every_null_flavor_is_a_reason_in_a_concept_a_date_and_a_value_and_no_identifier() {
    let flavors = map("CF-NullFlavorDataAbsentReason");
    assert_eq!(flavors.len(), 12);
    for (flavor, wanted) in flavors {
        let text = format!(
            r#"<ClinicalDocument {HL7}><id root="1.2.3" extension="d"/><recordTarget><patientRole><id nullFlavor="{flavor}"/>
            <patient><name><given>A</given></name><administrativeGenderCode nullFlavor="{flavor}"/><birthTime nullFlavor="{flavor}"/></patient>
            </patientRole></recordTarget><component><structuredBody><component><section><entry>
            <procedure classCode="PROC" moodCode="EVN"><id nullFlavor="{flavor}"/><code nullFlavor="{flavor}"/>
            <effectiveTime nullFlavor="{flavor}"/></procedure></entry><entry>
            <observation classCode="OBS" moodCode="EVN"><code code="x"/><value xsi:type="PQ" nullFlavor="{flavor}"/></observation>
            </entry></section></component></structuredBody></component></ClinicalDocument>"#
        );
        let made = converter(Options::default()).convert(&Source::new("in.xml", text.as_bytes())).unwrap();
        let bundle = output(&made);
        let patient = &resources(&bundle, "Patient")[0];
        let procedure = &resources(&bundle, "Procedure")[0];
        // A required code has a code for it, an identifier is no identifier.
        assert_eq!(patient["gender"], "unknown", "{flavor}");
        assert!(patient.get("identifier").is_none() && procedure.get("identifier").is_none(), "{flavor}");
        // What FHIR can leave out says only what is more than that nobody knows.
        let birth = reason(&patient["_birthDate"]);
        assert_eq!(
            birth,
            Some(wanted.as_str()).filter(|_| !matches!(flavor.as_str(), "NI" | "UNK")),
            "{flavor}"
        );
        assert_eq!(reason(&procedure["code"]), Some(wanted.as_str()), "{flavor}");
        assert_eq!(reason(&procedure["_performedDateTime"]), Some(wanted.as_str()), "{flavor}");
        let absent = &resources(&bundle, "Observation")[0]["dataAbsentReason"]["coding"][0]["code"];
        assert_eq!(absent.as_str(), Some(wanted.as_str()), "{flavor}");
    }
}

#[test]
fn every_reason_is_a_null_flavor_in_a_concept_a_date_and_a_value() {
    let reasons = map("FC-DataAbsentReasonNullFlavor");
    assert_eq!(reasons.len(), 15);
    for (why, wanted) in reasons {
        let absent = format!(
            r#"{{"extension":[{{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"{why}"}}]}}"#
        );
        let text = format!(
            r#"{{"resourceType":"Bundle","type":"collection","entry":[
            {{"resource":{{"resourceType":"Patient","id":"p","_gender":{absent},"_birthDate":{absent}}}}},
            {{"resource":{{"resourceType":"Procedure","status":"completed","code":{absent},"_performedDateTime":{absent},"subject":{{"reference":"Patient/p"}}}}}},
            {{"resource":{{"resourceType":"Observation","status":"final","code":{{"text":"x"}},"subject":{{"reference":"Patient/p"}},
            "dataAbsentReason":{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"{why}"}}]}}}}}}]}}"#
        );
        let made = converter(Options::default())
            .convert_to(&Source::new("in.json", text.as_bytes()), "cda")
            .unwrap();
        let document = String::from_utf8(made.output.to_bytes()).unwrap();
        for place in [
            format!("<administrativeGenderCode nullFlavor=\"{wanted}\"/>"),
            format!("<birthTime nullFlavor=\"{wanted}\"/>"),
            format!("<code nullFlavor=\"{wanted}\""),
            format!("<effectiveTime nullFlavor=\"{wanted}\"/>"),
            format!("<value nullFlavor=\"{wanted}\""),
        ] {
            assert!(document.contains(&place), "{why}: {place}\n{document}");
        }
    }
}
