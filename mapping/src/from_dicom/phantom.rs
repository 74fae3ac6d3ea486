//! Phantoms: what a quality control subject (PS3.3 C.7.1.1) is. It is a thing, so the patient's attributes name a Device.

use synovia_dicom_meta::tags;

use super::identifier::{OF_PHANTOM, issued};
use super::place::Place;
use super::study::SNOMED_CT;
use super::{code, group};
use crate::generated::rules::dicom::phantom as r;
use crate::model::{Annotation, CodeableConcept, Coding, Device, DeviceName, Identifier, Reference};

/// Whom instances show: the subject; the patient or the group of patients if it is one, as an Encounter, a Procedure and a
/// MedicationAdministration are of those only; and the patient if it is one.
pub(super) struct Subject<'a> {
    pub(super) any: Option<Reference<'a>>,
    pub(super) treated: Option<Reference<'a>>,
    pub(super) patient: Option<Reference<'a>>,
}

impl<'a> Subject<'a> {
    pub(super) fn of(place: &Place<'_, 'a>) -> Self {
        if let Some(phantom) = phantom(place) {
            return Self { any: Some(phantom), treated: None, patient: None };
        }
        if let Some(group) = group::group(place) {
            return Self { any: Some(group.clone()), treated: Some(group), patient: None };
        }
        let patient = super::patient::patient(place);
        Self { any: patient.clone(), treated: patient.clone(), patient }
    }

    /// Whether nothing says that it is anything but a patient: what was known of somebody is asked of patients only.
    pub(super) fn may_be_patient(&self) -> bool {
        self.any.is_none() || self.patient.is_some()
    }
}

/// The phantom, if the instances say that they show one.
fn phantom<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let place = place.when(tags::QUALITY_CONTROL_SUBJECT, r::PHANTOM, &["YES"])?.named("phantom");
    let mut thing: Device<'a> = place.create(r::PHANTOM);
    place.decides(tags::QUALITY_CONTROL_SUBJECT, thing.common.by);
    thing.r#type = code::concepts(&place, tags::QUALITY_CONTROL_SUBJECT_TYPE_CODE_SEQUENCE, r::KIND)
        .into_iter()
        .next()
        .or_else(|| Some(is_phantom(&place)));
    thing.identifier = identifier(&place).into_iter().collect();
    let others = place.items(tags::OTHER_PATIENT_I_DS_SEQUENCE, r::OTHER_ID);
    thing.identifier.extend(others.iter().filter_map(identifier));
    let plain = place.texts(tags::OTHER_PATIENT_I_DS, r::OTHER_IDS).into_iter();
    thing.identifier.extend(plain.map(|value| Identifier { value: Some(value), ..Identifier::default() }));
    let names = [
        (tags::PATIENT_NAME, r::NAME, (r::NAME_TYPE, "user-friendly-name")),
        (tags::OTHER_PATIENT_NAMES, r::OTHER_NAME, (r::OTHER_NAME_TYPE, "other")),
    ];
    for (tag, rule, (kind, word)) in names {
        thing.device_name.extend(
            place
                .texts(tag, rule)
                .into_iter()
                .map(|name| DeviceName { name: Some(name), r#type: place.constant(kind, word) }),
        );
    }
    let comments = place.text(tags::PATIENT_COMMENTS, r::COMMENTS);
    thing.note =
        comments.map(|text| Annotation { text: Some(text), ..Annotation::default() }).into_iter().collect();
    place.spare("phantom");
    Some(place.add(thing))
}

/// What it is where no code says more.
fn is_phantom<'a>(place: &Place<'_, 'a>) -> CodeableConcept<'a> {
    let coding = Coding {
        code: place.constant(r::TYPE, "706342009"),
        system: place.constant(r::TYPE_SYSTEM, SNOMED_CT),
        ..Coding::default()
    };
    CodeableConcept { coding: vec![coding], ..CodeableConcept::default() }
}

fn identifier<'a>(place: &Place<'_, 'a>) -> Option<Identifier<'a>> {
    let value = place.text(tags::PATIENT_ID, r::ID)?;
    let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
    let kind = place.text(tags::TYPE_OF_PATIENT_ID, r::ID_TYPE);
    identifier.r#type = kind.map(|text| CodeableConcept { text: Some(text), ..CodeableConcept::default() });
    issued(place, &OF_PHANTOM, &mut identifier);
    let display = place.text(tags::ISSUER_OF_PATIENT_ID, r::ISSUER_NAME);
    identifier.assigner = display.map(|d| Reference { display: Some(d), ..Reference::default() });
    Some(identifier)
}
