//! What a patient is called, and gender identity, pronouns and sex parameters for clinical use (PS3.3 C.7.1.1, of 2023): the
//! extensions that HL7's extension pack has for them.

use synovia_dicom_meta::{Tag, tags};

use super::place::Place;
use super::{code, time};
use crate::generated::rules::dicom::gender as r;
use crate::model::{Extension, ExtensionValue, HumanName, Period};
use crate::trace::Rule;

/// How one of the sequences is written: the sequence, what it says by codes and in words, and the extension.
struct Said {
    sequence: Tag,
    code: (Tag, Rule),
    comment: (Tag, Rule),
    url: (Rule, &'static str),
}

const SAID: [Said; 3] = [
    Said {
        sequence: tags::GENDER_IDENTITY_SEQUENCE,
        code: (tags::GENDER_IDENTITY_CODE_SEQUENCE, r::IDENTITY),
        comment: (tags::GENDER_IDENTITY_COMMENT, r::IDENTITY_COMMENT),
        url: (r::IDENTITY_URL, "http://hl7.org/fhir/StructureDefinition/individual-genderIdentity"),
    },
    Said {
        sequence: tags::THIRD_PERSON_PRONOUNS_SEQUENCE,
        code: (tags::PRONOUN_CODE_SEQUENCE, r::PRONOUN),
        comment: (tags::PRONOUN_COMMENT, r::PRONOUN_COMMENT),
        url: (r::PRONOUN_URL, "http://hl7.org/fhir/StructureDefinition/individual-pronouns"),
    },
    Said {
        sequence: tags::SEX_PARAMETERS_FOR_CLINICAL_USE_CATEGORY_SEQUENCE,
        code: (tags::SEX_PARAMETERS_FOR_CLINICAL_USE_CATEGORY_CODE_SEQUENCE, r::PARAMETER),
        comment: (tags::SEX_PARAMETERS_FOR_CLINICAL_USE_CATEGORY_COMMENT, r::PARAMETER_COMMENT),
        url: (r::PARAMETER_URL, "http://hl7.org/fhir/StructureDefinition/patient-sexParameterForClinicalUse"),
    },
];

/// An extension for each item that has a code: the extensions ask for it.
pub(super) fn extensions<'a>(place: &Place<'_, 'a>) -> Vec<Extension<'a>> {
    let mut all = Vec::new();
    for said in &SAID {
        let items = place.items(said.sequence, said.code.1);
        all.extend(items.iter().filter_map(|item| one(item, said)));
    }
    place.spare("gender");
    all
}

fn one<'a>(item: &Place<'_, 'a>, said: &Said) -> Option<Extension<'a>> {
    let concept = code::concepts(item, said.code.0, said.code.1).into_iter().next()?;
    let value = ExtensionValue::CodeableConcept(Box::new(concept));
    let mut parts = item.extension(r::VALUE_URL, "value", Some(value));
    let period = period(item).map(|period| ExtensionValue::Period(Box::new(period)));
    parts.extend(item.extension(r::PERIOD_URL, "period", period));
    let comment = item.text(said.comment.0, said.comment.1).map(ExtensionValue::String);
    parts.extend(item.extension(r::COMMENT_URL, "comment", comment));
    Some(Extension { url: item.constant(said.url.0, said.url.1), value: None, extension: parts })
}

fn period<'a>(item: &Place<'_, 'a>) -> Option<Period<'a>> {
    let start = time::moment(item, tags::EFFECTIVE_START_DATE_TIME, r::START);
    let end = time::moment(item, tags::EFFECTIVE_STOP_DATE_TIME, r::END);
    (start.is_some() || end.is_some()).then_some(Period { start, end })
}

/// What the patient wants to be called.
pub(super) fn names_to_use<'a>(place: &Place<'_, 'a>) -> Vec<HumanName<'a>> {
    let items = place.items(tags::PERSON_NAMES_TO_USE_SEQUENCE, r::NAME);
    let one = |item: &Place<'_, 'a>| {
        Some(HumanName {
            text: Some(item.text(tags::NAME_TO_USE, r::NAME)?),
            r#use: item.constant(r::NAME_USE, "usual"),
            period: period(item),
            ..HumanName::default()
        })
    };
    items.iter().filter_map(one).collect()
}
