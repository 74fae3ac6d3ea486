//! Writing an expanded `ValueSet`. Its identifier and the time are the server's to add: a library has no clock.

use super::request::Request;
use super::response::{coding, extension, parameter, typed};
use crate::json::Json;
use crate::operation::{Contains, Expansion};
use crate::store::{Designation, Extension, Property, Value, ValueSet};
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

const UNCLOSED: &str = "http://hl7.org/fhir/StructureDefinition/valueset-unclosed";
const UNCLOSED_REASON: &str = "http://hl7.org/fhir/StructureDefinition/valueset-unclosed-reason";

pub(super) fn value_set(set: Option<&ValueSet>, done: &Expansion, request: &Request<'_>) -> Json {
    let mut json = Json::object([("resourceType", Json::text("ValueSet"))]);
    for (name, value) in set.into_iter().flat_map(|s| &s.about) {
        json.push(name, value.clone());
    }
    json.push("expansion", expansion(done, request));
    json
}

fn expansion(done: &Expansion, request: &Request<'_>) -> Json {
    let mut json = Json::object([]);
    if let Some(fragment) = done.fragments.first() {
        let url = fragment.split('|').next().unwrap_or(fragment);
        let reason = format!("made from the part of {url} that is at hand");
        let said = [
            Extension { url: UNCLOSED.into(), value: Value::Boolean(true) },
            Extension { url: UNCLOSED_REASON.into(), value: Value::Text(reason) },
        ];
        json.push("extension", Json::Array(said.iter().map(extension).collect()));
    }
    json.push("total", Json::number(done.total as u64));
    if let Some(offset) = done.offset {
        json.push("offset", Json::number(offset as u64));
    }
    json.push("parameter", Json::Array(parameters(done, request)));
    if !done.properties.is_empty() {
        let one = |p: &crate::operation::ExpansionProperty| {
            let mut json = Json::object([("code", Json::text(p.code.as_str()))]);
            if let Some(uri) = &p.uri {
                json.push("uri", Json::text(uri.as_str()));
            }
            json
        };
        json.push("property", Json::Array(done.properties.iter().map(one).collect()));
    }
    if !done.contains.is_empty() {
        json.push("contains", Json::Array(done.contains.iter().map(contains).collect()));
    }
    json
}

/// What was asked for and what was used, by name.
fn parameters(done: &Expansion, request: &Request<'_>) -> Vec<Json> {
    let mut list = Vec::new();
    for name in ["activeOnly", "excludeNested", "includeDefinition", "includeDesignations"] {
        list.extend(request.flag(name).map(|value| parameter(name, "Boolean", Json::Bool(value))));
    }
    for name in ["count", "offset"] {
        list.extend(request.value(name).map(|value| parameter(name, "Integer", value.clone())));
    }
    list.extend(request.languages().map(|text| parameter("displayLanguage", "Code", Json::text(text))));
    list.extend(request.text("filter").map(|text| parameter("filter", "String", Json::text(text))));
    list.extend(
        request
            .texts("designation")
            .into_iter()
            .map(|text| parameter("designation", "String", Json::text(text))),
    );
    for (name, value) in &done.used {
        list.push(match *name {
            "versionsMatch" => parameter(name, "Boolean", Json::Bool(true)),
            "displayLanguage" => parameter(name, "Code", Json::text(value.as_str())),
            _ => parameter(name, "Uri", Json::text(value.as_str())),
        });
    }
    list.sort_by(|a, b| a.str("name").cmp(&b.str("name")));
    list
}

/// Levels of codes are bounded where the expansion is made, and so is the recursion.
fn contains(code: &Contains) -> Json {
    let mut json = Json::object([]);
    if !code.extensions.is_empty() {
        json.push("extension", Json::Array(code.extensions.iter().map(extension).collect()));
    }
    json.push("system", Json::text(code.system.as_str()));
    if code.is_abstract {
        json.push("abstract", Json::Bool(true));
    }
    if code.is_inactive {
        json.push("inactive", Json::Bool(true));
    }
    if let Some(version) = &code.version {
        json.push("version", Json::text(version.as_str()));
    }
    json.push("code", Json::text(code.code.as_str()));
    if let Some(display) = &code.display {
        json.push("display", Json::text(display.as_str()));
    }
    if !code.designations.is_empty() {
        json.push("designation", Json::Array(code.designations.iter().map(designation).collect()));
    }
    if !code.properties.is_empty() {
        json.push("property", Json::Array(code.properties.iter().map(property).collect()));
    }
    if !code.contains.is_empty() {
        json.push("contains", Json::Array(code.contains.iter().map(contains).collect()));
    }
    json
}

fn designation(designation: &Designation) -> Json {
    let mut json = Json::object([]);
    if !designation.extensions.is_empty() {
        json.push("extension", Json::Array(designation.extensions.iter().map(extension).collect()));
    }
    if let Some(language) = &designation.language {
        json.push("language", Json::text(language.as_str()));
    }
    if let Some(used_for) = &designation.used_for {
        json.push("use", coding(used_for));
    }
    json.push("value", Json::text(designation.value.as_str()));
    json
}

fn property(property: &Property) -> Json {
    let (kind, value) = typed(&property.value);
    Json::Object(vec![("code".into(), Json::text(property.code.as_str())), (format!("value{kind}"), value)])
}
