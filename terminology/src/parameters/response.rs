//! Writing `Parameters` and `OperationOutcome`.

use crate::issue::Issue;
use crate::json::Json;
use crate::operation::{LookupOutcome, TranslateOutcome, TranslationHit, ValidateOutcome};
use crate::store::{Coding, Dependency, Extension, Value};
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

const MESSAGE_ID: &str = "http://hl7.org/fhir/StructureDefinition/operationoutcome-message-id";
const TX_ISSUE_TYPE: &str = "http://hl7.org/fhir/tools/CodeSystem/tx-issue-type";

/// `Parameters` of these, by their names.
pub(super) fn parameters(mut list: Vec<Json>) -> Json {
    list.sort_by(|a, b| a.str("name").cmp(&b.str("name")));
    Json::object([("resourceType", Json::text("Parameters")), ("parameter", Json::Array(list))])
}

/// One parameter, `value[x]` by the name of its type.
pub(super) fn parameter(name: &str, kind: &str, value: Json) -> Json {
    Json::Object(vec![("name".into(), Json::text(name)), (format!("value{kind}"), value)])
}

fn parts(name: &str, parts: Vec<Json>) -> Json {
    Json::object([("name", Json::text(name)), ("part", Json::Array(parts))])
}

/// The name of a type and the value in it.
pub(super) fn typed(value: &Value) -> (&'static str, Json) {
    match value {
        Value::Code(t) => ("Code", Json::text(t.as_str())),
        Value::Text(t) => ("String", Json::text(t.as_str())),
        Value::Uri(t) => ("Uri", Json::text(t.as_str())),
        Value::Id(t) => ("Id", Json::text(t.as_str())),
        Value::Boolean(b) => ("Boolean", Json::Bool(*b)),
        Value::Integer(n) => ("Integer", Json::Number(n.clone())),
        Value::Decimal(n) => ("Decimal", Json::Number(n.clone())),
        Value::DateTime(t) => ("DateTime", Json::text(t.as_str())),
        Value::Coding(c) => ("Coding", coding(c)),
    }
}

pub(super) fn coding(coding: &Coding) -> Json {
    let members = [
        ("system", &coding.system),
        ("version", &coding.version),
        ("code", &coding.code),
        ("display", &coding.display),
    ];
    Json::Object(
        members.into_iter().filter_map(|(n, v)| Some((n.into(), Json::text(v.as_deref()?)))).collect(),
    )
}

pub(super) fn extension(extension: &Extension) -> Json {
    let (kind, value) = typed(&extension.value);
    Json::Object(vec![("url".into(), Json::text(extension.url.as_str())), (format!("value{kind}"), value)])
}

fn text_parameter(name: &str, kind: &str, value: Option<&String>) -> Option<Json> {
    value.map(|v| parameter(name, kind, Json::text(v.as_str())))
}

pub(super) fn outcome(issues: &[Issue]) -> Json {
    let one = |issue: &Issue| {
        let mut details = Json::object([]);
        if let Some(kind) = issue.code.tx_type() {
            let of = Json::object([("system", Json::text(TX_ISSUE_TYPE)), ("code", Json::text(kind))]);
            details.push("coding", Json::Array(vec![of]));
        }
        details.push("text", Json::text(issue.text.as_str()));
        let mut json = Json::object([]);
        if let Some(id) = issue.code.message_id() {
            let id = Extension { url: MESSAGE_ID.into(), value: Value::Text(id.into()) };
            json.push("extension", Json::Array(vec![extension(&id)]));
        }
        json.push("severity", Json::text(issue.severity.code()));
        json.push("code", Json::text(issue.code.issue_type()));
        json.push("details", details);
        if let Some(location) = &issue.location {
            json.push("location", Json::Array(vec![Json::text(location.as_str())]));
            json.push("expression", Json::Array(vec![Json::text(location.as_str())]));
        }
        json
    };
    Json::object([
        ("resourceType", Json::text("OperationOutcome")),
        ("issue", Json::Array(issues.iter().map(one).collect())),
    ])
}

pub(super) fn validation(outcome: &ValidateOutcome, concept: Option<&Json>) -> Json {
    let mut list = vec![parameter("result", "Boolean", Json::Bool(outcome.result))];
    list.extend(text_parameter("code", "Code", outcome.code.as_ref()));
    list.extend(text_parameter("normalized-code", "Code", outcome.normalized_code.as_ref()));
    list.extend(text_parameter("system", "Uri", outcome.system.as_ref()));
    list.extend(text_parameter("version", "String", outcome.version.as_ref()));
    list.extend(text_parameter("display", "String", outcome.display.as_ref()));
    list.extend(text_parameter("status", "Code", outcome.status.as_ref()));
    list.extend(text_parameter("message", "String", outcome.message().as_ref()));
    list.extend(text_parameter("x-unknown-system", "Canonical", outcome.unknown_system.as_ref()));
    list.extend(
        outcome
            .caused_by
            .iter()
            .map(|c| parameter("x-caused-by-unknown-system", "Canonical", Json::text(c.as_str()))),
    );
    list.extend(outcome.inactive.then(|| parameter("inactive", "Boolean", Json::Bool(true))));
    list.extend(concept.map(|c| parameter("codeableConcept", "CodeableConcept", c.clone())));
    if !outcome.issues.is_empty() {
        list.push(Json::object([
            ("name", Json::text("issues")),
            ("resource", self::outcome(&outcome.issues)),
        ]));
    }
    parameters(list)
}

pub(super) fn lookup(outcome: &LookupOutcome) -> Json {
    let mut list = vec![
        parameter("name", "String", Json::text(outcome.name.as_str())),
        parameter("system", "Uri", Json::text(outcome.system.as_str())),
        parameter("code", "Code", Json::text(outcome.code.as_str())),
        parameter("abstract", "Boolean", Json::Bool(outcome.is_abstract)),
    ];
    list.extend(text_parameter("version", "String", outcome.version.as_ref()));
    list.extend(text_parameter("display", "String", outcome.display.as_ref()));
    list.extend(text_parameter("definition", "String", outcome.definition.as_ref()));
    for name in &outcome.designations {
        let designation = &name.designation;
        let mut of = Vec::new();
        of.extend(text_parameter("language", "Code", designation.language.as_ref()));
        of.extend(designation.used_for.as_ref().map(|u| parameter("use", "Coding", coding(u))));
        of.push(parameter("value", "String", Json::text(designation.value.as_str())));
        of.extend(text_parameter("source", "Canonical", name.source.as_ref()));
        list.push(parts("designation", of));
    }
    for property in &outcome.properties {
        let (kind, value) = typed(&property.value);
        let mut of = vec![
            parameter("code", "Code", Json::text(property.code.as_str())),
            parameter("value", kind, value),
        ];
        of.extend(text_parameter("description", "String", property.description.as_ref()));
        list.push(parts("property", of));
    }
    list.extend(
        outcome
            .used_supplements
            .iter()
            .map(|s| parameter("used-supplement", "Canonical", Json::text(s.as_str()))),
    );
    parameters(list)
}

pub(super) fn translation(outcome: &TranslateOutcome, reverse: bool) -> Json {
    let mut list = vec![parameter("result", "Boolean", Json::Bool(outcome.result))];
    list.extend(outcome.hits.iter().map(|hit| parts("match", hit_parts(hit, reverse))));
    parameters(list)
}

/// R4 reads `equivalence`, R5 `relationship`; both are given.
fn hit_parts(hit: &TranslationHit, reverse: bool) -> Vec<Json> {
    let mut of = Vec::new();
    of.extend(hit.concept.as_ref().map(|c| parameter("concept", "Coding", coding(c))));
    of.push(parameter("equivalence", "Code", Json::text(hit.relationship.r4())));
    of.push(parameter("relationship", "Code", Json::text(hit.relationship.r5())));
    of.extend(text_parameter("originMap", "Canonical", hit.origin.as_ref()));
    if reverse {
        of.push(parameter("source", "Coding", coding(&hit.source)));
    }
    of.extend(hit.depends_on.iter().map(|d| dependency("dependsOn", d)));
    of.extend(hit.product.iter().map(|d| dependency("product", d)));
    of
}

fn dependency(name: &str, dependency: &Dependency) -> Json {
    let (kind, value) = typed(&dependency.value);
    parts(
        name,
        vec![
            parameter("attribute", "Uri", Json::text(dependency.attribute.as_str())),
            parameter("value", kind, value),
        ],
    )
}
