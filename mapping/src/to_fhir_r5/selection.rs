//! A DocumentReference that says which instance a report refers to, as the ImagingSelection it is in R5.

use synovia_fhir_model::edit::Value;
use synovia_fhir_model::{Node, r4, r5, to_json};

use super::account::Moves;
use super::carry::Carry;
use crate::from_dicom::{FRAME_OF_REFERENCE_UID, INSTANCE, SERIES_UID, STUDY_UID};

/// A code that R5 requires and the report does not say.
const UNKNOWN: &str =
    r#"{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}"#;

/// The reference to an instance, if a resource is one.
fn document(resource: &dyn Node) -> Option<&r4::DocumentReference> {
    let any: &dyn core::any::Any = resource;
    any.downcast_ref().filter(|document: &&r4::DocumentReference| {
        let types = document.content.iter().filter_map(|content| content.attachment.as_ref());
        let is_dicom = types.filter(|a| a.content_type.as_str() == Some("application/dicom")).count() == 1;
        let uid =
            document.master_identifier.as_ref().is_some_and(|i| i.system.as_str() == Some("urn:dicom:uid"));
        is_dicom && (uid || document.extension.iter().any(|e| e.url.as_str() == Some(INSTANCE)))
    })
}

pub(super) fn is_one(resource: &dyn Node) -> bool {
    document(resource).is_some()
}

/// The ImagingSelection.
pub(super) fn write(resource: &dyn Node, place: &str, moves: &mut Moves) -> r5::ImagingSelection {
    let mut out = r5::ImagingSelection::default();
    let Some(from) = document(resource) else { return out };
    moves.gone(format!("{place}.content"));
    moves.gone(format!("{place}.masterIdentifier.system"));
    let mut to = Carry::new(&mut out, place, place, moves);
    if let Some(id) = from.id.as_str() {
        to.set("id", Value::from(id));
    }
    to.put("status", "status", Value::from("available"));
    if let Some(subject) = &from.subject {
        to.put("subject", "subject", Value::Json(&to_json(&**subject)));
    }
    match &from.r#type {
        Some(code) => to.put("type", "code", Value::Json(&to_json(&**code))),
        None => drop(to.set("code.extension[0]", Value::Json(UNKNOWN))),
    }
    for (i, related) in from.context.iter().flat_map(|context| &context.related).enumerate() {
        let place = format!("derivedFrom[{i}]");
        to.put(&format!("context.related[{i}]"), &place, Value::Json(&to_json(related)));
    }
    let uid = from.master_identifier.as_ref().and_then(|i| i.value.as_str());
    match uid.and_then(|uid| uid.strip_prefix("urn:oid:")) {
        Some(uid) => to.put("masterIdentifier.value", "instance[0].uid", Value::from(uid)),
        None => drop(to.set("instance[0].uid.extension[0]", Value::Json(UNKNOWN))),
    }
    for (i, extension) in from.extension.iter().enumerate() {
        let old = format!("extension[{i}]");
        let name = match extension.url.as_str() {
            Some(STUDY_UID) => "studyUid",
            Some(SERIES_UID) => "seriesUid",
            Some(FRAME_OF_REFERENCE_UID) => "frameOfReferenceUid",
            Some(INSTANCE) => {
                instance(&mut to, &old, extension);
                continue;
            }
            _ => continue,
        };
        if let Some(r4::ExtensionValue::Id(uid)) = &extension.value {
            to.put(&format!("{old}.valueId"), name, Value::from(uid.as_str().unwrap_or_default()));
        }
        to.gone(&format!("{old}.url"));
    }
    out
}

/// What of the instance is meant.
fn instance(to: &mut Carry<'_>, at: &str, extension: &r4::Extension) {
    to.gone(&format!("{at}.url"));
    let (mut subsets, mut flat, mut solid) = (0, 0, 0);
    for (i, part) in extension.extension.iter().enumerate() {
        let old = format!("{at}.extension[{i}]");
        to.gone(&format!("{old}.url"));
        match (part.url.as_str(), &part.value) {
            (Some("sopClass"), Some(r4::ExtensionValue::Coding(class))) => {
                let class = to_json(&**class);
                to.put(&format!("{old}.valueCoding"), "instance[0].sopClass", Value::Json(&class));
            }
            (Some("subset"), Some(r4::ExtensionValue::String(number))) => {
                let new = format!("instance[0].subset[{subsets}]");
                let number = number.as_str().unwrap_or_default();
                to.put(&format!("{old}.valueString"), &new, Value::from(number));
                subsets += 1;
            }
            (Some(name @ "imageRegion2D"), _) => region(to, &old, part, name, &mut flat),
            (Some(name @ "imageRegion3D"), _) => region(to, &old, part, name, &mut solid),
            _ => to.gone(&old),
        }
    }
}

fn region(to: &mut Carry<'_>, at: &str, extension: &r4::Extension, name: &str, number: &mut usize) {
    let new = format!("instance[0].{name}[{number}]");
    let mut points = 0;
    for (i, part) in extension.extension.iter().enumerate() {
        let old = format!("{at}.extension[{i}]");
        to.gone(&format!("{old}.url"));
        match &part.value {
            Some(r4::ExtensionValue::Code(kind)) => {
                let kind = kind.as_str().unwrap_or_default();
                to.put(&format!("{old}.valueCode"), &format!("{new}.regionType"), Value::from(kind));
            }
            Some(r4::ExtensionValue::Decimal(point)) => {
                let text = point.value.as_ref().map(ToString::to_string).unwrap_or_default();
                let place = format!("{new}.coordinate[{points}]");
                to.put(&format!("{old}.valueDecimal"), &place, Value::from(text));
                points += 1;
            }
            _ => to.gone(&old),
        }
    }
    *number += 1;
}
