//! What published examples are made of beside their elements. Each comes back as it was, from JSON and by the way through XML.

use synovia_fhir_model::{IssueCode, ReadOptions, r4, to_json};

use crate::tree::same;

/// What it is, the JSON, and what reading tells.
const CASES: &[(&str, &str, &[IssueCode])] = &[
    (
        "comments as members, as DSTU1 had them",
        r#"{"resourceType":"Patient","fhir_comments":[" a ","b"],"birthDate":"1970","_birthDate":{"fhir_comments":["c"]},
        "name":[{"fhir_comments":["d"],"given":["e","f"],"_given":[null,{"fhir_comments":["g"]}]}]}"#,
        &[],
    ),
    (
        "every form of fullUrl",
        r#"{"resourceType":"Bundle","type":"batch-response","entry":[
        {"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Basic"}},
        {"fullUrl":"urn:oid:1.2.3.4"},{"fullUrl":"http://example.org/fhir/Patient/1/_history/2?x=%20&y"},
        {"fullUrl":"Patient/1"},{"fullUrl":""},{"link":[{"relation":"self","url":"../Patient/1"}]},
        {"search":{"mode":"match","score":0.50}},{"request":{"method":"GET","url":"Patient?name=a&_id=b"}},
        {"response":{"status":"201 Created","lastModified":"2014-08-18T01:43:33Z","etag":"W/\"1\"",
        "outcome":{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"not-found"}]}}}]}"#,
        &[],
    ),
    (
        "contained resources of types that other releases have, or none",
        r##"{"resourceType":"Patient","contained":[{"resourceType":"InventoryItem","id":"a","status":"active"},
        {"resourceType":"BodySite","id":"b","patient":{"reference":"#"}},{"resourceType":"Basic","id":"c"}],
        "extension":[{"url":"u","valueReference":{"reference":"#a"}}]}"##,
        &[IssueCode::UNKNOWN_RESOURCE, IssueCode::UNKNOWN_RESOURCE],
    ),
    (
        "elements and datatypes of other releases",
        r#"{"resourceType":"Observation","triggeredBy":[{"type":"reflex"}],"instantiatesCanonical":"http://x",
        "valueAttachment":{"size":"1"},"code":{"concept":{"text":"a"}},"referenceRange":[{"normalValue":{"text":"n"}}]}"#,
        &[],
    ),
    (
        "a narrative with references of every sort, a comment and attributes of XML",
        r#"{"resourceType":"Basic","text":{"status":"generated","div":
        "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">&lt;&gt;&amp;&quot;&apos;&#160;&#xa9; \u00a0<!-- c --><img src='#i' alt=\"&quot;\"/><br/><p>\r\n\t</p></div>"}}"#,
        &[],
    ),
    (
        "a narrative with references of HTML, which XML does not know",
        r#"{"resourceType":"Basic","text":{"status":"generated","div":
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>&nbsp;&copy;&eacute;</p></div>"}}"#,
        &[],
    ),
    (
        "a narrative that is no element, an empty one, one without namespace",
        r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Basic","text":{"div":"text < &"}}},
        {"resource":{"resourceType":"Basic","text":{"div":""}}},
        {"resource":{"resourceType":"Basic","text":{"div":"<div>x</div>"}}},
        {"resource":{"resourceType":"Basic","text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"/>"}}}]}"#,
        &[],
    ),
    (
        "numbers of any size and form",
        r#"{"resourceType":"Observation","valueSampledData":{"origin":{"value":2048},"period":10.00,"factor":1.612E-300,
        "lowerLimit":-3300000000000000000000000000000000000000.0,"upperLimit":1e99999,"dimensions":1,"data":"E 2041 U"},
        "component":[{"valueQuantity":{"value":0.000000000000000000000000000000000000000000001}},
        {"valueQuantity":{"value":-0}},{"valueQuantity":{"value":0E+0}}]}"#,
        &[],
    ),
    (
        "numbers that do not fit their type",
        r#"{"resourceType":"Patient","multipleBirthInteger":2147483648,"telecom":[{"rank":0},{"rank":-1},{"rank":1.0}]}"#,
        &[IssueCode::WRONG_SHAPE, IssueCode::WRONG_SHAPE, IssueCode::WRONG_SHAPE],
    ),
    (
        "arrays of ids and extensions with nulls, alone and beside values",
        r#"{"resourceType":"Patient","name":[{"_given":[null,{"extension":[{"url":"u","valueCode":"x"}]}],"given":["a",null,"c"]},
        {"_given":[{"id":"g"},null]},{"given":["a"],"_given":[{"id":"g"}]}],"_active":{"extension":[{"url":"u"}]}}"#,
        &[IssueCode::ARRAY_LENGTHS],
    ),
    (
        "extensions of ids, of urls and of narratives' status",
        r#"{"resourceType":"Patient","id":"a","_id":{"extension":[{"url":"u","valueString":"s"}]},"text":{"_status":
        {"extension":[{"url":"u","valueBoolean":true}]},"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"},
        "implicitRules":"http://r","_implicitRules":{"id":"i"},"_language":{"extension":[{"url":"u","valueCode":"unknown"}]},
        "contact":[{"id":"c1","name":{"id":"n1","family":"F","_family":{"id":"f1"}}}]}"#,
        &[],
    ),
    (
        "elements that are called like what has a meaning in a format",
        r#"{"resourceType":"ExampleScenario","instance":[{"resourceId":"r","resourceType":"Patient","name":"n"},
        {"resourceType":"Bundle","resourceId":"s","containedInstance":[{"resourceId":"r"}]}]}"#,
        &[],
    ),
    (
        "resources within resources within resources",
        r#"{"resourceType":"Parameters","parameter":[{"name":"a","resource":{"entry":[{"resource":{"parameter":[{"name":"b",
        "part":[{"name":"c","resource":{"resourceType":"Patient","contained":[{"id":"x","resourceType":"Basic"}]}},
        {"name":"d","valueMeta":{"tag":[{"code":"t"}]}}]}],"resourceType":"Parameters"}}],"resourceType":"Bundle"}}]}"#,
        &[],
    ),
    (
        "text of any script, controls and white space",
        "{\"resourceType\":\"Basic\",\"id\":\"\\u0000x\",\"code\":{\"text\":\"\u{feff}\u{202e}\u{5e9}\u{1f468}\u{200d}\u{1f469} \\t\\n\\r\\u2028\\u007f\\u0085 \"},\"subject\":{\"display\":\"  \"}}",
        &[],
    ),
    (
        "strings that are empty, and values that are null",
        r#"{"resourceType":"Patient","language":"","active":null,"gender":"male","name":null,"contact":[null],
        "maritalStatus":null,"photo":[{}]}"#,
        &[IssueCode::WRONG_SHAPE; 4],
    ),
];

#[test]
fn they_come_back_as_they_were() {
    for (name, text, expected) in CASES {
        let parsed = r4::from_json_with(text.as_bytes(), &ReadOptions::default()).unwrap();
        let mut codes: Vec<_> = parsed.issues.iter().map(|i| i.code).collect();
        codes.retain(|code| *code != IssueCode::EMPTY_ELEMENT);
        assert_eq!(codes, *expected, "{name}");
        let written = to_json(&parsed.value);
        assert!(same(text, &written), "{name}\n{written}");
        assert!(r4::from_json(written.as_bytes()).unwrap() == parsed.value, "{name}");
    }
}

/// What XML has no characters for is replaced, and of what has no place in the model the shape is not told.
#[cfg(feature = "xml")]
#[test]
fn they_survive_xml() {
    use synovia_fhir_model::xml::to_xml;
    for (name, text, _) in CASES {
        let value = r4::from_json(text.as_bytes()).unwrap();
        let xml = to_xml(&value);
        let back = r4::from_xml(xml.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}\n{xml}"));
        let text = text.replace("\\u0000", "\u{fffd}");
        let json = to_json(&back);
        assert!(same(&shapeless(&text), &shapeless(&json)), "{name}\n{xml}\n{json}");
        // And from there on nothing changes.
        let again = r4::from_xml(to_xml(&back).as_bytes()).unwrap();
        assert_eq!(to_json(&again), json, "{name}");
    }
}

/// The text when all its members have a place; else without what XML does not tell of the others.
#[cfg(feature = "xml")]
fn shapeless(text: &str) -> String {
    let mut value = r4::from_json(text.as_bytes()).unwrap();
    clear(value.as_node_mut());
    to_json(&value)
}

/// Drops what has no place, everywhere.
#[cfg(feature = "xml")]
fn clear(node: &mut dyn synovia_fhir_model::Node) {
    use synovia_fhir_model::node::{InnerMut, Slot};
    node.unknown_mut().clear();
    for i in 0..node.info().fields.len() {
        match node.slot(i) {
            Slot::Node(slot) => slot.get_mut().into_iter().for_each(clear),
            Slot::Nodes(list) => (0..list.len()).for_each(|at| clear(list.get_mut(at).unwrap())),
            Slot::Choice(slot) => {
                if let Some((_, InnerMut::Node(node))) = slot.get_mut() {
                    clear(node);
                }
            }
            Slot::Resource(slot) => slot.get_mut().into_iter().for_each(clear),
            Slot::Resources(list) => (0..list.len()).for_each(|at| clear(list.get_mut(at).unwrap())),
            Slot::None | Slot::Prim(_) | Slot::Prims(_) => {}
        }
    }
}

/// XML with what documents have around their elements.
#[cfg(feature = "xml")]
#[test]
fn xml_with_instructions_bases_and_comments() {
    let text = "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"a.xsl\"?><!-- a -->\n\
        <Patient xml:base=\"http://example.org/\" xmlns=\"http://hl7.org/fhir\" xml:lang=\"en\">\n\
        <!-- b --><id value=\"a\"/><?pi?>\n<text><status value=\"generated\"/>\
        <div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\"><?pi x?><p xml:space=\"preserve\"> a </p></div></text>\n\
        <active value = 'true' ></active ><gender  value=\"&#x6d;ale\"/><birthDate id=\"b\" value=\"1970\"><extension url=\"u\">\
        <valueString value=\"a&#10;b&#13;&#9;c &lt; &quot;d&quot;\"/></extension></birthDate>\n<!-- c --></Patient>\n<!-- d -->\n<?e?>\n";
    let value = r4::from_xml(text.as_bytes()).unwrap();
    let json = to_json(&value);
    let expected = r#"{"resourceType":"Patient","@xml:base":"http://example.org/","@xml:lang":"en","id":"a","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\"><?pi x?><p xml:space=\"preserve\"> a </p></div>"},"active":true,"gender":"male","birthDate":"1970","_birthDate":{"id":"b","extension":[{"url":"u","valueString":"a\nb\r\tc < \"d\""}]}}"#;
    assert_eq!(json, expected);
    let back = r4::from_xml(synovia_fhir_model::xml::to_xml(&value).as_bytes()).unwrap();
    assert_eq!(to_json(&back), json);
    assert_eq!(to_json(&r4::from_json(json.as_bytes()).unwrap()), json);
}
