//! The patient (PS3.3 C.7.1.1 and C.2), and what was known of them at the time of the study (C.7.2.2).

use std::borrow::Cow;

use synovia_dicom_meta::{Tag, tags};

use super::identifier::{OF_PATIENT, issued};
use super::place::Place;
use super::study::SNOMED_CT;
use super::{code, gender, group, name, time};
use crate::generated::rules::dicom::{observation, patient as r};
use crate::model::{
    Address, CodeableConcept, Coding, ContactPoint, Extended, Extension, ExtensionValue, Identifier,
    Observation, ObservationValue, Organization, Patient, PatientCommunication, PatientContact, Quantity,
    Reference, Text, Val,
};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

pub(crate) const BIRTH_TIME: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
pub(crate) const MOTHERS_NAME: &str = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";
pub(crate) const RELIGION: &str = "http://hl7.org/fhir/StructureDefinition/patient-religion";

/// The patient, if anything is said of one.
pub(super) fn patient<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let mut patient: Patient<'a> = place.create(r::PATIENT);
    patient.identifier = identifiers(place);
    patient.name = names(place);
    patient.gender = gender(place).into();
    patient.birth_date = birth(place);
    patient.address = address(place).into_iter().collect();
    patient.telecom = telephones(place);
    let mother = place.text(tags::PATIENT_MOTHER_BIRTH_NAME, r::MOTHER_BIRTH_NAME);
    let mother = mother.map(|v| ExtensionValue::String(Val::new(Cow::Owned(v.is.replace('^', " ")), v.by)));
    patient.common.extension = place.extension(r::MOTHER_URL, MOTHERS_NAME, mother);
    let religion = place.text(tags::PATIENT_RELIGIOUS_PREFERENCE, r::RELIGION).map(|text| {
        ExtensionValue::CodeableConcept(Box::new(CodeableConcept {
            text: Some(text),
            ..CodeableConcept::default()
        }))
    });
    patient.common.extension.extend(place.extension(r::RELIGION_URL, RELIGION, religion));
    patient.common.extension.extend(animal(place));
    patient.common.extension.extend(gender::extensions(place));
    patient.contact = responsible(place);
    let languages = code::concepts(place, tags::PATIENT_PRIMARY_LANGUAGE_CODE_SEQUENCE, r::LANGUAGE);
    let spoken =
        |language| PatientCommunication { language: Some(language), ..PatientCommunication::default() };
    patient.communication = languages.into_iter().map(spoken).collect();
    place.decides(tags::QUALITY_CONTROL_SUBJECT, patient.common.by);
    place.spare("patient");
    let known = !patient.identifier.is_empty()
        || !patient.name.is_empty()
        || patient.birth_date.value.is_some()
        || patient.gender.value.is_some();
    let made = known.then(|| place.add(patient))?;
    group::source(place, &made);
    Some(made)
}

/// One of a group of patients, of whom no more than the number is said.
pub(super) fn member<'a>(item: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let mut patient: Patient<'a> = item.create(r::MEMBER);
    patient.identifier.push(identifier(item, r::ID)?);
    Some(item.add(patient))
}

fn identifiers<'a>(place: &Place<'_, 'a>) -> Vec<Identifier<'a>> {
    let mut all: Vec<_> = identifier(place, r::ID).into_iter().collect();
    let others = place.items(tags::OTHER_PATIENT_I_DS_SEQUENCE, r::OTHER_ID);
    all.extend(others.iter().filter_map(|item| identifier(item, r::OTHER_ID)));
    all.extend(
        place.items(tags::BREED_REGISTRATION_SEQUENCE, r::BREED_REGISTRATION).iter().filter_map(registered),
    );
    // What the sequence repeats is said once.
    let plain = place.texts(tags::OTHER_PATIENT_I_DS, r::OTHER_IDS);
    all.extend(plain.into_iter().map(|value| Identifier { value: Some(value), ..Identifier::default() }));
    all
}

/// The number of an animal in the register of a breed.
fn registered<'a>(item: &Place<'_, 'a>) -> Option<Identifier<'a>> {
    let value = item.text(tags::BREED_REGISTRATION_NUMBER, r::BREED_REGISTRATION)?;
    let registry =
        code::concepts(item, tags::BREED_REGISTRY_CODE_SEQUENCE, r::BREED_REGISTRY).into_iter().next();
    Some(Identifier { value: Some(value), r#type: registry, ..Identifier::default() })
}

fn identifier<'a>(place: &Place<'_, 'a>, rule: Rule) -> Option<Identifier<'a>> {
    let value = place.text(tags::PATIENT_ID, rule)?;
    let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
    identifier.r#type = place
        .text(tags::TYPE_OF_PATIENT_ID, r::ID_TYPE)
        .map(|text| CodeableConcept { text: Some(text), ..CodeableConcept::default() });
    issued(place, &OF_PATIENT, &mut identifier);
    let systems = &place.d.cx.options.identifier_systems;
    let known = place.peek(tags::ISSUER_OF_PATIENT_ID).and_then(|name| systems.get(name.as_ref()));
    if let (Some(system), None) = (known, &identifier.system) {
        let issuer = place.text(tags::ISSUER_OF_PATIENT_ID, r::ISSUER);
        identifier.system = issuer.map(|v| Val::new(Cow::Borrowed(system.as_str()), v.by));
    } else {
        let display = place.text(tags::ISSUER_OF_PATIENT_ID, r::ISSUER_NAME);
        identifier.assigner = display.map(|d| Reference { display: Some(d), ..Reference::default() });
    }
    Some(identifier)
}

fn names<'a>(place: &Place<'_, 'a>) -> Vec<crate::model::HumanName<'a>> {
    let mut names = name::names(place, tags::PATIENT_NAME, r::NAME);
    names.extend(name::names(place, tags::OTHER_PATIENT_NAMES, r::OTHER_NAME));
    for mut birth in name::names(place, tags::PATIENT_BIRTH_NAME, r::BIRTH_NAME) {
        birth.r#use = place.constant(r::BIRTH_NAME_USE, "maiden");
        names.push(birth);
    }
    names.extend(gender::names_to_use(place));
    names
}

fn gender<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let known = [("M", r::SEX_M, "male"), ("F", r::SEX_F, "female"), ("O", r::SEX_O, "other")];
    let sex = place.peek(tags::PATIENT_SEX)?;
    match known.into_iter().find(|(word, ..)| sex == *word) {
        Some((_, rule, code)) => Some(place.text(tags::PATIENT_SEX, rule)?.map(|_| Cow::Borrowed(code))),
        None => {
            let value = place.text(tags::PATIENT_SEX, r::SEX_O)?;
            place.refuse_value(&value, Reason::Invalid, "mapping/code-not-mapped");
            None
        }
    }
}

/// What an animal is (PS3.3 table C.7-1).
fn animal<'a>(place: &Place<'_, 'a>) -> Option<Extension<'a>> {
    let concept = |sequence: (Tag, Rule), words: (Tag, Rule)| {
        let mut concept = code::concepts(place, sequence.0, sequence.1).into_iter().next();
        if let Some(text) = place.text(words.0, words.1) {
            concept.get_or_insert_default().text = Some(text);
        }
        concept.map(|concept| ExtensionValue::CodeableConcept(Box::new(concept)))
    };
    let species = concept(
        (tags::PATIENT_SPECIES_CODE_SEQUENCE, r::SPECIES),
        (tags::PATIENT_SPECIES_DESCRIPTION, r::SPECIES_DESCRIPTION),
    );
    let breed = concept(
        (tags::PATIENT_BREED_CODE_SEQUENCE, r::BREED),
        (tags::PATIENT_BREED_DESCRIPTION, r::BREED_DESCRIPTION),
    );
    let known = [("ALTERED", "neutered"), ("UNALTERED", "intact")];
    let neutered = place.peek(tags::PATIENT_SEX_NEUTERED);
    let code = known.into_iter().find(|(word, _)| neutered.as_deref() == Some(*word));
    let neutered = code.and_then(|(_, code)| {
        let code = place.text(tags::PATIENT_SEX_NEUTERED, r::NEUTERED)?.map(|_| Cow::Borrowed(code));
        let system = place.constant(r::NEUTERED_SYSTEM, "http://hl7.org/fhir/animal-genderstatus");
        let coding = vec![Coding { code: Some(code), system, ..Coding::default() }];
        Some(ExtensionValue::CodeableConcept(Box::new(CodeableConcept {
            coding,
            ..CodeableConcept::default()
        })))
    });
    let mut parts = place.extension(r::SPECIES_URL, "species", species);
    parts.extend(place.extension(r::BREED_URL, "breed", breed));
    parts.extend(place.extension(r::NEUTERED_URL, "genderStatus", neutered));
    (!parts.is_empty()).then(|| Extension {
        url: place.constant(r::ANIMAL_URL, "http://hl7.org/fhir/StructureDefinition/patient-animal"),
        value: None,
        extension: parts,
    })
}

/// Who is responsible for the patient: a person, an organization, or the person for the organization.
fn responsible<'a>(place: &Place<'_, 'a>) -> Vec<PatientContact<'a>> {
    let names = name::names(place, tags::RESPONSIBLE_PERSON, r::RESPONSIBLE).into_iter();
    let role = |text| CodeableConcept { text: Some(text), ..CodeableConcept::default() };
    let one = |name| PatientContact {
        relationship: place
            .text(tags::RESPONSIBLE_PERSON_ROLE, r::RESPONSIBLE_ROLE)
            .map(role)
            .into_iter()
            .collect(),
        name: Some(name),
        ..PatientContact::default()
    };
    let mut all: Vec<_> = names.take(1).map(one).collect();
    if let Some(name) = place.text(tags::RESPONSIBLE_ORGANIZATION, r::RESPONSIBLE_ORGANIZATION_NAME) {
        let mut thing: Organization<'a> = place.named("responsible").create(r::RESPONSIBLE_ORGANIZATION);
        thing.name = Some(name);
        let organization = Some(place.add(thing).by(place.under(r::RESPONSIBLE_ORGANIZATION).by));
        match all.first_mut() {
            Some(contact) => contact.organization = organization,
            None => all.push(PatientContact { organization, ..PatientContact::default() }),
        }
    }
    all
}

fn birth<'a>(place: &Place<'_, 'a>) -> Extended<'a> {
    let value = time::date(place, tags::PATIENT_BIRTH_DATE, r::BIRTH_DATE);
    let clock = place.peek(tags::PATIENT_BIRTH_TIME).is_some();
    let whole = (clock && value.is_some())
        .then(|| time::date_time(place, tags::PATIENT_BIRTH_DATE, tags::PATIENT_BIRTH_TIME, r::BIRTH_TIME))
        .flatten()
        .filter(|whole| whole.is.contains('T'));
    let extension = place.extension(r::BIRTH_TIME_URL, BIRTH_TIME, whole.map(ExtensionValue::DateTime));
    Extended { value, extension }
}

fn address<'a>(place: &Place<'_, 'a>) -> Option<Address<'a>> {
    let text = place.text(tags::PATIENT_ADDRESS, r::ADDRESS);
    let country = place.text(tags::COUNTRY_OF_RESIDENCE, r::COUNTRY);
    let state = place.text(tags::REGION_OF_RESIDENCE, r::REGION);
    let is_said = text.is_some() || country.is_some() || state.is_some();
    is_said.then(|| Address { text, state, country, ..Address::default() })
}

fn telephones<'a>(place: &Place<'_, 'a>) -> Vec<ContactPoint<'a>> {
    let numbers = place.texts(tags::PATIENT_TELEPHONE_NUMBERS, r::TELEPHONE);
    let phone = |value| ContactPoint {
        system: place.constant(r::TELEPHONE_SYSTEM, "phone").into(),
        value: Some(value),
        ..ContactPoint::default()
    };
    numbers.into_iter().map(phone).collect()
}

/// How one measure of the patient is written.
struct Measure {
    tag: Tag,
    thing: Rule,
    value: Rule,
    code_rule: Rule,
    code: &'static str,
    /// Rule and UCUM code of a fixed unit; the age brings its own.
    unit: Option<(Rule, &'static str)>,
}

const MEASURES: [Measure; 4] = [
    Measure {
        tag: tags::PATIENT_AGE,
        thing: observation::AGE,
        value: observation::AGE_VALUE,
        code_rule: observation::AGE_CODE,
        code: "30525-0",
        unit: None,
    },
    Measure {
        tag: tags::PATIENT_SIZE,
        thing: observation::SIZE,
        value: observation::SIZE_VALUE,
        code_rule: observation::SIZE_CODE,
        code: "8302-2",
        unit: Some((observation::SIZE_UNIT, "m")),
    },
    Measure {
        tag: tags::PATIENT_WEIGHT,
        thing: observation::WEIGHT,
        value: observation::WEIGHT_VALUE,
        code_rule: observation::WEIGHT_CODE,
        code: "29463-7",
        unit: Some((observation::WEIGHT_UNIT, "kg")),
    },
    Measure {
        tag: tags::PATIENT_BODY_MASS_INDEX,
        thing: observation::BMI,
        value: observation::BMI_VALUE,
        code_rule: observation::BMI_CODE,
        code: "39156-5",
        unit: Some((observation::BMI_UNIT, "kg/m2")),
    },
];

/// What is told of the patient in words: the attribute, what it makes, the value, and its code.
const WORDS: [(Tag, Rule, Rule, Rule, &str); 4] = [
    (
        tags::ADDITIONAL_PATIENT_HISTORY,
        observation::HISTORY,
        observation::HISTORY_TEXT,
        observation::HISTORY_CODE,
        "11329-0",
    ),
    (
        tags::OCCUPATION,
        observation::OCCUPATION,
        observation::OCCUPATION_TEXT,
        observation::OCCUPATION_CODE,
        "11341-5",
    ),
    (
        tags::ALLERGIES,
        observation::ALLERGIES,
        observation::ALLERGIES_TEXT,
        observation::ALLERGIES_CODE,
        "48765-2",
    ),
    (tags::PATIENT_STATE, observation::STATE, observation::STATE_TEXT, observation::STATE_CODE, "10210-3"),
];

/// What was known of the patient at the time of the study, or is of who is scheduled.
pub(super) fn measures<'a>(
    place: &Place<'_, 'a>,
    subject: Option<&Reference<'a>>,
    study: Option<&Reference<'a>>,
) {
    let add = |here: &Place<'_, 'a>, rule: Rule, code: (Rule, &'static str), value| {
        let mut thing = observed(here, rule, code, subject, study);
        thing.value = Some(value);
        here.add(thing);
    };
    for measure in &MEASURES {
        let here = place.named(&measure.tag.to_string());
        if let Some(quantity) = quantity(&here, measure) {
            add(
                &here,
                measure.thing,
                (measure.code_rule, measure.code),
                ObservationValue::Quantity(quantity),
            );
        }
    }
    for (tag, rule, value, code_rule, code) in WORDS {
        let here = place.named(&tag.to_string());
        if let Some(text) = here.text(tag, value) {
            add(&here, rule, (code_rule, code), ObservationValue::String(text));
        }
    }
    let concept = |coding| {
        let coding = vec![coding];
        ObservationValue::CodeableConcept(CodeableConcept { coding, ..CodeableConcept::default() })
    };
    let here = place.named("pregnancy");
    if let Some(status) = pregnancy(&here) {
        add(&here, observation::PREGNANCY, (observation::PREGNANCY_CODE, "82810-3"), concept(status));
    }
    let here = place.named("smoking");
    if let Some(status) = smoking(&here) {
        add(&here, observation::SMOKING, (observation::SMOKING_CODE, "72166-2"), concept(status));
    }
    let here = place.named("menstrual");
    if let Some(date) = time::date(&here, tags::LAST_MENSTRUAL_DATE, observation::MENSTRUAL_DATE) {
        let code = (observation::MENSTRUAL_CODE, "8665-2");
        add(&here, observation::MENSTRUAL, code, ObservationValue::DateTime(date));
    }
}

/// Whether the patient smokes (PS3.3 C.7.2.2), by codes of SNOMED CT.
fn smoking<'a>(place: &Place<'_, 'a>) -> Option<Coding<'a>> {
    let said = place.text(tags::SMOKING_STATUS, observation::SMOKING_STATUS)?;
    let code = match said.is.as_ref() {
        "YES" => "77176002",
        "NO" => "8392000",
        "UNKNOWN" => "266927001",
        _ => {
            place.refuse_value(&said, Reason::Invalid, "mapping/code-not-mapped");
            return None;
        }
    };
    let system = place.constant(observation::SMOKING_SYSTEM, SNOMED_CT);
    Some(Coding { code: Some(said.map(|_| Cow::Borrowed(code))), system, ..Coding::default() })
}

/// An observation of the patient with a code of LOINC, made at the time of the study.
fn observed<'a>(
    here: &Place<'_, 'a>,
    rule: Rule,
    (code_rule, code): (Rule, &'static str),
    subject: Option<&Reference<'a>>,
    study: Option<&Reference<'a>>,
) -> Observation<'a> {
    let mut thing: Observation<'a> = here.create(rule);
    thing.status = here.constant(observation::STATUS, "final").into();
    let coding = Coding {
        code: here.constant(code_rule, code),
        system: here.constant(observation::CODE_SYSTEM, "http://loinc.org"),
        ..Coding::default()
    };
    thing.code = Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() });
    thing.subject = subject.cloned().map(|s| s.by(here.under(observation::SUBJECT).by));
    thing.part_of = study.cloned().map(|s| s.by(here.under(observation::STUDY).by)).into_iter().collect();
    thing
}

/// Whether the patient was pregnant (PS3.3 C.7.2.2), by the codes of CID 6096.
fn pregnancy<'a>(place: &Place<'_, 'a>) -> Option<Coding<'a>> {
    let said = place.numbers(tags::PREGNANCY_STATUS, observation::PREGNANCY_STATUS).into_iter().next()?;
    let code = match said.is.as_ref() {
        "1" => "60001007",
        "2" => "146799005",
        "3" => "77386006",
        "4" => "261665006",
        _ => {
            place.refuse_value(&said, Reason::Invalid, "mapping/code-not-mapped");
            return None;
        }
    };
    let system = place.constant(observation::PREGNANCY_SYSTEM, SNOMED_CT);
    Some(Coding { code: Some(said.map(|_| Cow::Borrowed(code))), system, ..Coding::default() })
}

fn quantity<'a>(place: &Place<'_, 'a>, measure: &Measure) -> Option<Quantity<'a>> {
    let value = place.text(measure.tag, measure.value)?;
    let parsed = match measure.unit {
        Some((rule, unit)) => positive(&value.is).map(|n| (n, place.constant(rule, unit))),
        None => age(&value.is).map(|(n, unit)| {
            let by = place.d.cx.trace.derive(place.by, observation::AGE_UNIT, value.by);
            (n, Some(Val::new(Cow::Borrowed(unit), by)))
        }),
    };
    let Some((number, code)) = parsed else {
        place.refuse_value(&value, Reason::Invalid, "mapping/number-not-valid");
        return None;
    };
    if number != value.is && measure.unit.is_some() {
        place.issue(&value, Severity::Information, "mapping/value-cleaned");
    }
    Some(Quantity {
        value: Some(Val::new(Cow::Owned(number), value.by)),
        unit: code.clone(),
        system: place.constant(observation::UNIT_SYSTEM, "http://unitsofmeasure.org"),
        code,
        ..Quantity::default()
    })
}

/// Zero and less say that nothing was measured.
fn positive(text: &str) -> Option<String> {
    code::decimal(text).filter(|n| !n.starts_with('-') && n.bytes().any(|b| (b'1'..=b'9').contains(&b)))
}

/// `034Y` as a number and a unit of UCUM.
fn age(text: &str) -> Option<(String, &'static str)> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let unit = match unit {
        "D" => "d",
        "W" => "wk",
        "M" => "mo",
        "Y" => "a",
        _ => return None,
    };
    if number.len() != 3 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((number.parse::<u16>().ok()?.to_string(), unit))
}

#[cfg(test)]
mod tests {
    #[test]
    fn ages_and_measures_are_read_strictly() {
        assert_eq!(super::age("034Y"), Some(("34".into(), "a")));
        assert_eq!(super::age("000D"), Some(("0".into(), "d")));
        for bad in ["34Y", "034", "034X", "", "Y", "äY"] {
            assert_eq!(super::age(bad), None, "{bad}");
        }
        assert_eq!(super::positive("+70.50").as_deref(), Some("70.50"));
        assert_eq!(super::positive(".5").as_deref(), Some("0.5"));
        for bad in ["0", "-1", "70,5", "", "NaN", "inf"] {
            assert_eq!(super::positive(bad), None, "{bad}");
        }
    }
}
