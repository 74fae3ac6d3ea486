//! Shapes that published examples have and one meets seldom: they are right, so nothing may be said against them.

use synovia_fhir_model::validate::{InvariantSet, ValidateOptions};
use synovia_fhir_model::{Release, Severity, r4, to_json};

use crate::tree::same;

const SHAPES: &[(&str, &str)] = &[
    (
        "a Bundle with two versions of a resource, the same id on two servers, and every form of reference",
        r#"{"resourceType":"Bundle","type":"collection","entry":[
        {"fullUrl":"http://example.org/fhir/Patient/2","resource":{"resourceType":"Patient","id":"2","meta":{"versionId":"1"}}},
        {"fullUrl":"http://example.org/fhir/Patient/2","resource":{"resourceType":"Patient","id":"2","meta":{"versionId":"2"}}},
        {"fullUrl":"urn:uuid:3bd61ae8-9a5a-4d0c-a5c8-3f1ed2a6a2d1","resource":{"resourceType":"Patient"}},
        {"fullUrl":"http://example.org/fhir/Flag/4","resource":{"resourceType":"Flag","id":"4","status":"active",
        "code":{"text":"a"},"subject":{"reference":"Patient/2/_history/2"}}},
        {"fullUrl":"http://example.org/other/Flag/4","resource":{"resourceType":"Flag","id":"4","status":"active",
        "code":{"text":"a"},"subject":{"reference":"urn:uuid:3bd61ae8-9a5a-4d0c-a5c8-3f1ed2a6a2d1"}}},
        {"fullUrl":"http://example.org/fhir/Flag/5","resource":{"resourceType":"Flag","id":"5","status":"active",
        "code":{"text":"a"},"subject":{"identifier":{"system":"http://example.org/ids","value":"7"}}}}],
        "meta":{"tag":[{"code":"a"}]}}"#,
    ),
    (
        "a ValueSet of a contained code system, with groups in its expansion that are no codes",
        r##"{"resourceType":"ValueSet","contained":[{"resourceType":"CodeSystem","id":"c","url":"http://example.org/c",
        "status":"draft","content":"complete","property":[{"code":"notSelectable","type":"boolean",
        "uri":"http://hl7.org/fhir/concept-properties#notSelectable"}],"concept":[{"code":"x","property":
        [{"code":"notSelectable","valueBoolean":true}],"concept":[{"code":"x y"},{"code":"z"}]}]}],
        "url":"http://example.org/v","status":"draft","compose":{"inactive":true,"include":[{"system":"#c",
        "concept":[{"code":"x y"}]}]},"expansion":{"identifier":"urn:uuid:3bd61ae8-9a5a-4d0c-a5c8-3f1ed2a6a2d2",
        "timestamp":"2018-07-20T23:14:07+10:00","parameter":[{"name":"excludeNotForUI","valueUri":"false"}],
        "contains":[{"abstract":true,"display":"(Most common)","contains":[{"system":"http://example.org/c","code":"x y"}]},
        {"system":"http://example.org/c","abstract":true,"code":"x"},
        {"system":"http://example.org/c","inactive":true,"code":"z"}]}}"##,
    ),
    (
        "a TestScript whose asserts compare, look at headers, or only name a profile",
        r#"{"resourceType":"TestScript","url":"http://example.org/t","name":"T","status":"draft","metadata":{"link":
        [{"url":"http://example.org/p"}],"capability":[{"required":true,"validated":false,"capabilities":"http://example.org/c"}]},
        "fixture":[{"id":"f-1","autocreate":false,"autodelete":false}],"profile":[{"id":"p-1","reference":"http://example.org/p"}],
        "variable":[{"name":"v","path":"Patient/id","sourceId":"f-1"}],"setup":{"action":[{"operation":{"type":{"code":"delete"},
        "resource":"Patient","encodeRequestUrl":true,"params":"/${v}"}},{"assert":{"operator":"in","responseCode":"200,204",
        "direction":"response","warningOnly":false}}]},"test":[{"id":"01-a","action":[{"assert":{"direction":"response",
        "headerField":"Last-Modified","operator":"notEmpty","warningOnly":true}},{"assert":{"validateProfileId":"p-1",
        "warningOnly":false}},{"assert":{"path":"f:a/@value","operator":"equals","sourceId":"f-1","value":"a","warningOnly":false}},
        {"assert":{"compareToSourceId":"f-1","compareToSourceExpression":"Patient.name.first()","operator":"equals",
        "warningOnly":false}}]}],"teardown":{"action":[{"operation":{"encodeRequestUrl":true,"targetId":"f-1"}}]}}"#,
    ),
    (
        "a CapabilityStatement with canonicals that are relative, an address of no web and codes of a v2 transport",
        r#"{"resourceType":"CapabilityStatement","status":"draft","date":"2012-01","contact":[{"telecom":[{"system":"other",
        "value":"http://example.org two words"}]}],"description":"a    b","kind":"instance","implementation":{"description":"d",
        "url":"http://example.org/drop"},"fhirVersion":"4.0.1","format":["xml","json"],"rest":[{"mode":"server","resource":
        [{"type":"ValueSet","profile":"StructureDefinition/ValueSet","interaction":[{"extension":[{"url":"http://example.org/e",
        "valueCode":"SHALL"}],"code":"read"}]}],"operation":[{"name":"expand","definition":"OperationDefinition/ValueSet-expand"}]}],
        "messaging":[{"endpoint":[{"protocol":{"code":"mllp"},"address":"mllp:10.1.1.10:9234"}],"reliableCache":30,
        "supportedMessage":[{"mode":"receiver","definition":"http://example.org/m"}]}]}"#,
    ),
    (
        "a StructureDefinition with slices of slices, line ends of every sort and a constraint with an extension",
        r##"{"resourceType":"StructureDefinition","extension":[{"url":"http://example.org/summary",
        "valueMarkdown":"A ####\r\r1.  one `b`\r\n    -   **'http ://x'**\n\tc"}],"url":"http://example.org/bp","name":"Bp","status":"draft",
        "fhirVersion":"4.0.1","mapping":[{"identity":"sct-concept","uri":"http://example.org/s","name":"S"}],"kind":"resource",
        "abstract":false,"type":"Observation","baseDefinition":"http://hl7.org/fhir/StructureDefinition/vitalsigns",
        "derivation":"constraint","differential":{"element":[{"id":"Observation","path":"Observation","min":0,"max":"*",
        "alias":["a","b c"],"constraint":[{"extension":[{"url":"http://example.org/e","valueBoolean":true}],"key":"dom-6",
        "severity":"warning","human":"h","expression":"text.div.exists()","xpath":"exists(f:text/h:div)"}],
        "mapping":[{"identity":"sct-concept","map":"< 363787002 |Observable entity|"}]},
        {"id":"Observation.component:systolic","path":"Observation.component","sliceName":"systolic","min":1,"max":"1"},
        {"id":"Observation.component:systolic.code.coding:sbp","path":"Observation.component.code.coding","sliceName":"sbp","min":1},
        {"id":"Observation.value[x]","path":"Observation.value[x]","max":"0"}]}}"##,
    ),
    (
        "an AuditEvent of identifiers, with a code of several words and a query",
        r#"{"resourceType":"AuditEvent","type":{"code":"110106"},"action":"R","recorded":"2015-08-27T23:42:24Z","outcome":"0",
        "agent":[{"who":{"identifier":{"value":"95"}},"altId":"6","requestor":true}],"source":{"observer":{"display":"h"}},
        "entity":[{"what":{"identifier":{"type":{"coding":[{"system":"urn:uuid:3bd61ae8-9a5a-4d0c-a5c8-3f1ed2a6a2d3",
        "code":"IHE XDS Metadata"}]},"value":"e^^^&2.16.840&ISO"}}},{"query":"aHR0cDovL2V4YW1wbGUub3Jn","detail":
        [{"type":"a","valueString":"b"}]}]}"#,
    ),
    (
        "a CarePlan that refers to what it contains, with a narrative of empty cells, anchors and laid out text",
        r##"{"resourceType":"CarePlan","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><h3>D</h3>
        <p>2013 --&gt; 2014 <a name=\"team\"> </a><span/></p><pre>\n  LOCUS   ALLELE\n  </pre><table class=\"grid\"><tr><td/><td></td>
        <td>*</td></tr></table><blockquote><p style=\"margin: 4px; border: 1px solid #8da1b4\">x</p></blockquote></div>"},
        "contained":[{"resourceType":"CareTeam","id":"team"},{"resourceType":"Goal","id":"goal","lifecycleStatus":"cancelled",
        "description":{"text":"a"},"subject":{"display":"R"}}],"status":"completed","intent":"plan","subject":{"display":"R"},
        "careTeam":[{"reference":"#team"}],"goal":[{"reference":"#goal"}],"activity":[{"detail":{"kind":"ServiceRequest",
        "status":"not-started","doNotPerform":false}}]}"##,
    ),
];

/// The text, its line ends inside strings written as JSON wants them.
fn json(text: &str) -> String {
    text.replace("\n        ", "")
}

#[test]
fn nothing_is_said_against_them() {
    let set = InvariantSet::new(Release::R4);
    let mut options = ValidateOptions::default();
    options.invariants = Some(&set);
    for (name, text) in SHAPES {
        let validated = r4::validate_json(json(text).as_bytes(), &options).unwrap();
        let errors: Vec<_> = validated.issues.iter().filter(|i| i.severity <= Severity::Error).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

#[test]
fn they_come_back_as_they_were() {
    for (name, text) in SHAPES {
        let text = json(text);
        let value = r4::from_json(text.as_bytes()).unwrap();
        assert!(same(&text, &to_json(&value)), "{name}");
        #[cfg(feature = "xml")]
        {
            let xml = synovia_fhir_model::xml::to_xml(&value);
            let back = r4::from_xml(xml.as_bytes()).unwrap();
            assert!(same(&text, &to_json(&back)), "{name}\n{xml}");
        }
    }
}
