//! recordTarget: whom a document is about.

mod race;

use super::datatypes::{address, concept, flag, identifiers, name, telecom, time};
use super::participation::organization;
use super::scope::Scope;
use crate::generated::rules::ccda::cf_patient as r;
use crate::generated::rules::cda::patient as own;
use crate::model::{
    CodeableConcept, Extension, ExtensionValue, FlagOrTime, Key, Patient, PatientCommunication,
    PatientContact, Text, Val,
};
use crate::trace::{Reason, Rule};

const RELIGION: &str = "http://hl7.org/fhir/StructureDefinition/patient-religion";
const BIRTH_PLACE: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
const BIRTH_TIME: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
const PROFICIENCY: &str = "http://hl7.org/fhir/StructureDefinition/patient-proficiency";
const ROLE_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
const LANGUAGES: &str = "urn:ietf:bcp:47";

/// The patient of a `recordTarget` or `patientRole`.
pub(super) fn patient<'a>(s: Scope<'_, 'a>) -> Option<Key> {
    let s = s.under(own::PATIENT);
    let role = if s.node.name() == "patientRole" { s } else { s.at("patientRole", own::PATIENT)? };
    let mut out: Patient<'a> = role.create(own::PATIENT);
    out.identifier = identifiers(role, r::R11);
    out.address = role.all("addr", r::R12, address);
    out.telecom = role.all("telecom", r::R13, telecom);
    if let Some(person) = role.at("patient", own::PATIENT) {
        self::person(person, &mut out);
    }
    out.managing_organization = role.get("providerOrganization", r::R35, organization);
    let ids = role
        .children("id")
        .map(|id| (id.peek("root").to_string(), id.peek("extension").to_string()))
        .collect();
    let key = role.add(out);
    let mut document = role.cda.document.borrow_mut();
    document.patient = Some(key);
    document.patient_ids = ids;
    Some(key)
}

fn person<'a>(s: Scope<'_, 'a>, out: &mut Patient<'a>) {
    out.identifier.extend(identifiers(s, own::PERSON_ID));
    out.name = s.all("name", r::R14, name);
    out.gender = gender(s).into();
    birth(s, out);
    deceased(s, out);
    out.marital_status = s.get("maritalStatusCode", r::R19, concept);
    let religion = s.get("religiousAffiliationCode", r::R20, concept).map(boxed);
    let at = s.child("religiousAffiliationCode").unwrap_or(s);
    out.common.extension.extend(at.extension(r::R20, RELIGION, religion));
    out.common.extension.extend(race::race(s));
    out.common.extension.extend(race::ethnicity(s));
    out.contact = s.all("guardian", own::GUARDIAN, guardian);
    if let Some(place) = s.at("birthplace/place", r::R30).or_else(|| s.at("birthPlace/place", r::R30)) {
        let found = place.get("addr", r::R30, address).map(|a| ExtensionValue::Address(Box::new(a)));
        out.common.extension.extend(place.extension(r::R30, BIRTH_PLACE, found));
    }
    out.communication = s.all("languageCommunication", own::LANGUAGE, communication);
}

fn boxed(concept: CodeableConcept<'_>) -> ExtensionValue<'_> {
    ExtensionValue::CodeableConcept(Box::new(concept))
}

/// A gender that FHIR has no code for is `unknown` where the sender says so, and `other` where it is one of another list.
fn gender<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let s = s.child("administrativeGenderCode")?;
    if s.peek("code").is_empty() {
        let by = s.under(own::UNKNOWN_GENDER);
        return by.of_attribute("nullFlavor", own::UNKNOWN_GENDER, "unknown".into());
    }
    let found = s.translated("code", r::R15, "CF-AdministrativeGender").or_else(|| {
        let code = match s.peek("code") {
            "m" | "male" | "Male" | "248153007" => "male",
            "f" | "female" | "Female" | "248152002" => "female",
            "UNK" | "U" => "unknown",
            _ => return None,
        };
        s.of_attribute("code", own::GENDER, code.into())
    });
    match &found {
        Some(gender) => {
            ["codeSystem", "codeSystemName", "displayName"].iter().for_each(|n| s.decides(n, gender.by));
        }
        None => s.refuse("code", Reason::Invalid, "mapping/code-not-mapped"),
    }
    found
}

/// The date of birth; the time of it is an extension.
fn birth<'a>(s: Scope<'_, 'a>, out: &mut Patient<'a>) {
    let Some(s) = s.child("birthTime") else { return };
    let by = s.under(r::R16);
    let Some(at) = (if s.is_null() { by.telling_null(r::R16) } else { time(by) }) else { return };
    let day = at.is.split('T').next().unwrap_or_default().to_string();
    let has_clock = at.is.contains('T') && !at.null;
    out.birth_date.value = Some(Val { is: if at.null { at.is.clone() } else { day.into() }, ..at.clone() });
    if has_clock {
        out.birth_date.extension.extend(by.extension(r::R16, BIRTH_TIME, Some(ExtensionValue::DateTime(at))));
    }
}

fn deceased<'a>(s: Scope<'_, 'a>, out: &mut Patient<'a>) {
    let at = s.get("deceasedTime", r::R18, |t| if t.peek("value").is_empty() { None } else { time(t) });
    let is = s.child("deceasedInd").and_then(|i| flag(i, r::R17));
    out.deceased = match (at, is) {
        (Some(at), is) => {
            // One of both; the time says more, and that there is one says yes.
            if let (Some(is), Some(place)) = (is, s.child("deceasedInd")) {
                place.decides("value", at.by);
                if !is.is {
                    place.issue_at(
                        "value",
                        crate::report::Severity::Warning,
                        "mapping/deceased-contradicts-time",
                    );
                }
            }
            Some(FlagOrTime::DateTime(at))
        }
        (None, Some(is)) => Some(FlagOrTime::Boolean(is)),
        (None, None) => None,
    };
}

fn guardian<'a>(s: Scope<'_, 'a>) -> Option<PatientContact<'a>> {
    let mut out = PatientContact { address: s.get("addr", r::R27, address), ..PatientContact::default() };
    out.telecom = s.all("telecom", r::R28, telecom);
    let person = s.child("guardianPerson");
    out.name = person.and_then(|p| p.get("name", r::R29, name));
    let organization = s.get("guardianOrganization", own::GUARDIAN, organization);
    out.organization = organization;
    let codes = [
        s.get("code", r::R26, concept),
        person.and_then(|p| p.get("asPatientRelationship/code", r::R26, concept)),
    ];
    if out.name.is_none() && out.address.is_none() && out.telecom.is_empty() && out.organization.is_none() {
        // pat-1: a contact has at least one of these.
        return None;
    }
    out.relationship.push(s.concept_of(r::R26, ROLE_CODE, "GUARD"));
    out.relationship.extend(codes.into_iter().flatten());
    Some(out)
}

fn communication<'a>(s: Scope<'_, 'a>) -> Option<PatientCommunication<'a>> {
    let language = s.child("languageCode").and_then(|c| {
        let s = c.under(r::R31);
        let code = s.attribute("code", r::R31)?;
        ["codeSystem", "codeSystemName", "displayName"].iter().for_each(|name| s.decides(name, code.by));
        Some(s.concept_by(r::R31, LANGUAGES, code))
    });
    let mut parts = Vec::new();
    for (name, url, rule) in [("proficiencyLevelCode", "level", r::R34), ("modeCode", "type", r::R33)] {
        let coding = s.get(name, rule, concept).and_then(|c| c.coding.into_iter().next());
        let value = coding.map(|c| ExtensionValue::Coding(Box::new(c)));
        parts.extend(s.extension(rule, url, value));
    }
    let mut extension = Vec::new();
    if !parts.is_empty() {
        extension.push(Extension {
            url: s.constant(own::PROFICIENCY, PROFICIENCY),
            value: None,
            extension: parts,
        });
    }
    let preferred = s.child("preferenceInd").and_then(|p| flag(p, r::R32));
    if language.is_none() && extension.is_empty() {
        return None;
    }
    Some(PatientCommunication { language, preferred, extension, ..PatientCommunication::default() })
}

/// An extension of one part, for those that have parts.
fn part<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    url: &'static str,
    value: ExtensionValue<'a>,
) -> Option<Extension<'a>> {
    s.extension(rule, url, Some(value))
}
