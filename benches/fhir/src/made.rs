//! Files of our own, for machines without the corpus.

/// A patient with names, identifiers, an address and a primitive extension.
pub fn patient() -> Vec<u8> {
    br#"{"resourceType":"Patient","id":"p1","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>A patient made for measuring</p></div>"},
 "identifier":[{"use":"official","system":"http://example.org/mrn","value":"4711","period":{"start":"2001-05-06"}}],
 "active":true,"name":[{"use":"official","family":"Muster","given":["Erika","Maria"]},{"use":"maiden","family":"Beispiel"}],
 "telecom":[{"system":"phone","value":"+49 30 123456","use":"home","rank":1}],"gender":"female","birthDate":"1962-02-14",
 "_birthDate":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthTime","valueDateTime":"1962-02-14T14:35:45-05:00"}]},
 "address":[{"use":"home","line":["Hauptstrasse 1"],"city":"Musterstadt","postalCode":"12345","country":"DE"}],
 "contact":[{"relationship":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0131","code":"N"}]}],"name":{"family":"Muster","given":["Max"]}}],
 "managingOrganization":{"reference":"Organization/1","display":"North"}}"#
        .to_vec()
}

/// A laboratory result with a reference range.
pub fn observation() -> Vec<u8> {
    observation_number(1).into_bytes()
}

fn observation_number(i: usize) -> String {
    format!(
        r#"{{"resourceType":"Observation","id":"o{i}","status":"final","category":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"Laboratory"}}]}}],"code":{{"coding":[{{"system":"http://loinc.org","code":"2345-7","display":"Glucose"}}],"text":"Glucose"}},"subject":{{"reference":"Patient/p1"}},"effectiveDateTime":"2026-03-12T08:{:02}:00+01:00","issued":"2026-03-12T14:25:00.000+01:00","valueQuantity":{{"value":{}.60,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}},"referenceRange":[{{"low":{{"value":3.9,"unit":"mmol/L"}},"high":{{"value":6.1,"unit":"mmol/L"}}}}]}}"#,
        i % 60,
        i % 12,
    )
}

/// A Bundle of that many results.
pub fn bundle(entries: usize) -> Vec<u8> {
    let entry = |i| {
        format!(r#"{{"fullUrl":"http://example.org/Observation/o{i}","resource":{}}}"#, observation_number(i))
    };
    let all: Vec<_> = (0..entries).map(entry).collect();
    format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#, all.join(",")).into_bytes()
}
