//! What a measurement group follows from one examination to the next (PS3.16 TID 1501): a part of the patient's body, which
//! HL7's guide for DICOM SR has the tracking identifiers in. Groups of one tracking UID are of one part.

use synovia_dicom_meta::tags;

use super::content::{About, SITE, chosen, coded, concept_is};
use super::identifier::urn_oid;
use super::place::Place;
use crate::generated::rules::dicom::content as c;
use crate::model::{BodyStructure, Extension, ExtensionValue, Identifier};

const TRACKING: &[(&str, &str)] = &[("DCM", "112039")];
const TRACKING_UID: &[(&str, &str)] = &[("DCM", "112040")];
/// Laterality and topographical modifier of a site.
const QUALIFIERS: &[(&str, &str)] =
    &[("SCT", "272741003"), ("SRT", "G-C171"), ("SCT", "106233006"), ("SRT", "G-A1F8")];

/// Where R4 points to a BodyStructure from any element.
pub(crate) const BODY_STRUCTURE: &str = "http://hl7.org/fhir/StructureDefinition/bodySite";

/// Whether an item says what is followed.
pub(super) fn is_tracking(item: &Place<'_, '_>) -> bool {
    concept_is(item, TRACKING) || concept_is(item, TRACKING_UID)
}

/// What the items of a group say of it, as an extension of its observation; `None` if nothing is followed, or nobody.
pub(super) fn structure<'a>(
    group: &Place<'_, 'a>,
    items: &[Place<'_, 'a>],
    about: &About<'_, 'a>,
) -> Option<Vec<Extension<'a>>> {
    let patient = about.patient.as_ref()?;
    let find = |known| items.iter().find(|item| concept_is(item, known));
    let uid = find(TRACKING_UID).and_then(|item| {
        let value = chosen(item, c::TRACKING_UID).text(tags::UID, c::TRACKING_UID).map(urn_oid)?;
        let system = item.constant(c::TRACKING_UID_SYSTEM, "urn:ietf:rfc:3986");
        Some(Identifier { system, value: Some(value), ..Identifier::default() })
    });
    let name = find(TRACKING).and_then(|item| {
        let value = chosen(item, c::TRACKING).text(tags::TEXT_VALUE, c::TRACKING)?;
        Some(Identifier { value: Some(value), ..Identifier::default() })
    });
    let mut thing: BodyStructure<'a> = group.named("tracked").create(c::STRUCTURE);
    thing.identifier = uid.into_iter().chain(name).collect();
    if thing.identifier.is_empty() {
        return None;
    }
    if let Some(site) = find(SITE) {
        thing.location = coded(&chosen(site, c::STRUCTURE_SITE), c::STRUCTURE_SITE);
        let more = site.items(tags::CONTENT_SEQUENCE, c::STRUCTURE_QUALIFIER);
        let more = more.iter().filter(|item| concept_is(item, QUALIFIERS));
        thing.location_qualifier = more
            .filter_map(|item| coded(&chosen(item, c::STRUCTURE_QUALIFIER), c::STRUCTURE_QUALIFIER))
            .collect();
    }
    thing.patient = Some(patient.clone().by(group.under(c::STRUCTURE_PATIENT).by));
    let to = group.add(thing).by(group.under(c::STRUCTURE).by);
    Some(group.extension(c::STRUCTURE_URL, BODY_STRUCTURE, Some(ExtensionValue::Reference(Box::new(to)))))
}
