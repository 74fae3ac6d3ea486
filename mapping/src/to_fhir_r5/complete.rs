//! What R5 says in another way than by an element at another place.

use synovia_fhir_model::edit::{self, Value};
use synovia_fhir_model::path::Path;
use synovia_fhir_model::{Node, r4, to_json};

use super::account::Moves;
use super::carry::Carry;
use crate::from_dicom::BODY_STRUCTURE;

/// The reason of an element that R5 requires and the source does not say.
const UNKNOWN: &str =
    r#"{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}"#;
const SPONSOR: &str =
    r#"{"coding":[{"system":"http://hl7.org/fhir/research-study-party-role","code":"sponsor"}]}"#;

/// Adds what R5 requires of a resource, or has other codes for.
pub(super) fn complete(from: &dyn Node, to: &mut dyn Node) {
    let any: &dyn core::any::Any = from;
    if let Some(group) = any.downcast_ref::<r4::Group>() {
        // R5 asks whether the members are counted, or told by what they have in common.
        let is_real = group.actual.value == Some(true);
        set(to, "membership", Value::from(if is_real { "enumerated" } else { "definitional" }));
    }
    if let Some(structure) = any.downcast_ref::<r4::BodyStructure>()
        && structure.location.is_none()
    {
        set(to, "includedStructure[0].structure.extension[0]", Value::Json(UNKNOWN));
    }
    if let Some(study) = any.downcast_ref::<r4::ResearchStudy>()
        && study.sponsor.is_some()
    {
        set(to, "associatedParty[0].role", Value::Json(SPONSOR));
    }
}

fn set(to: &mut dyn Node, place: &str, value: Value<'_>) {
    let path = Path::parse(place).ok();
    // What R5 has no place for stays unsaid: the paths are ours, and a test writes each of them.
    let _ = path.map(|path| edit::set(to, &path, value));
}

/// Carries an observation that points to a BodyStructure: R5 has an element for it, and then no body site (obs-8). True if it
/// is one.
pub(super) fn tracked(from: &dyn Node, to: &mut dyn Node, place: &str, moves: &mut Moves) -> bool {
    let any: &dyn core::any::Any = from;
    let Some(observation) = any.downcast_ref::<r4::Observation>() else { return false };
    let found = observation.extension.iter().position(|e| e.url.as_str() == Some(BODY_STRUCTURE));
    let Some((at, extension)) = found.and_then(|at| Some((at, observation.extension.get(at)?))) else {
        return false;
    };
    let Some(r4::ExtensionValue::Reference(structure)) = &extension.value else { return false };
    let mut rest = observation.clone();
    rest.extension.truncate(at);
    rest.body_site = None;
    let mut carry = Carry::new(to, place, place, moves);
    carry.all(&rest);
    let reference = to_json(&**structure);
    carry.gone(&format!("extension[{at}].url"));
    for old in [format!("extension[{at}]"), format!("extension[{at}].valueReference")] {
        carry.put(&old, "bodyStructure", Value::Json(&reference));
    }
    if observation.body_site.is_some() {
        // The structure says where it is.
        carry.gone("bodySite");
    }
    true
}
