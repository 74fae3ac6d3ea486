//! Numbers and who assigned them: HL7v2 Hierarchic Entity Designator macro and identifier qualifiers (PS3.3 table 10-17).

use std::borrow::Cow;

use synovia_dicom_meta::{Tag, tags};

use super::place::Place;
use crate::generated::rules::dicom::{encounter, patient, phantom};
use crate::model::{CodeableConcept, Coding, Identifier, Reference, Text, Val};
use crate::trace::Rule;

/// HL7 v2's table of identifier types.
const V2_0203: &str = "http://terminology.hl7.org/CodeSystem/v2-0203";

/// The rules of one kind of issuer, and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Issuer {
    pub(crate) sequence: Tag,
    pub(crate) iso: Rule,
    pub(crate) uri: Rule,
    pub(crate) uuid: Rule,
    pub(crate) name: Option<Rule>,
}

/// Who assigned the number of a patient; their name stands in an attribute beside it.
pub(crate) const OF_PATIENT: Issuer = Issuer {
    sequence: tags::ISSUER_OF_PATIENT_ID_QUALIFIERS_SEQUENCE,
    iso: patient::ISSUER_ISO,
    uri: patient::ISSUER_URI,
    uuid: patient::ISSUER_UUID,
    name: None,
};

/// Who assigned the number of a phantom: the same place, other rules.
pub(super) const OF_PHANTOM: Issuer =
    Issuer { iso: phantom::ISSUER_ISO, uri: phantom::ISSUER_URI, uuid: phantom::ISSUER_UUID, ..OF_PATIENT };

/// Who assigned the number of a visit.
pub(crate) const OF_VISIT: Issuer = Issuer {
    sequence: tags::ISSUER_OF_ADMISSION_ID_SEQUENCE,
    iso: encounter::ISSUER_ISO,
    uri: encounter::ISSUER_URI,
    uuid: encounter::ISSUER_UUID,
    name: Some(encounter::ISSUER_NAME),
};

/// Who assigned a number: the system if its kind makes a uri, and the name.
pub(super) fn issued<'a>(place: &Place<'_, 'a>, issuer: &Issuer, identifier: &mut Identifier<'a>) {
    let Some(item) = place.item(issuer.sequence, issuer.iso) else { return };
    let kind = |rule: Rule, word: &str| item.when(tags::UNIVERSAL_ENTITY_ID_TYPE, rule, &[word]);
    let id = |at: &Place<'_, 'a>, rule: Rule, prefix: &str| -> Text<'a> {
        let value = at.text(tags::UNIVERSAL_ENTITY_ID, rule)?;
        let uri = format!("{prefix}{}", value.is);
        Some(Val::new(Cow::Owned(uri), value.by))
    };
    if let Some(at) = kind(issuer.iso, "ISO") {
        identifier.system = id(&at, issuer.iso, "urn:oid:");
    } else if let Some(at) = kind(issuer.uri, "URI") {
        identifier.system = id(&at, issuer.uri, "");
    } else if let Some(at) = kind(issuer.uuid, "UUID") {
        identifier.system = id(&at, issuer.uuid, "urn:uuid:");
    }
    if let Some(rule) = issuer.name {
        let display = item.text(tags::LOCAL_NAMESPACE_ENTITY_ID, rule);
        if display.is_some() {
            identifier.assigner = Some(Reference { display, ..Reference::default() });
        }
    }
    item.spare("issuer");
}

/// A constant type of table 0203.
pub(super) fn typed<'a>(
    place: &Place<'_, 'a>,
    rule: Rule,
    code: &'static str,
    system: Rule,
) -> CodeableConcept<'a> {
    let coding = Coding {
        code: place.constant(rule, code),
        system: place.constant(system, V2_0203),
        ..Coding::default()
    };
    CodeableConcept { coding: vec![coding], ..CodeableConcept::default() }
}

/// A UID as the uri that the type Identifier asks for.
pub(super) fn urn_oid(value: Val<Cow<'_, str>>) -> Val<Cow<'_, str>> {
    value.map(|uid| Cow::Owned(format!("urn:oid:{uid}")))
}
