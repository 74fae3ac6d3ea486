//! `recordTarget`: the patient, by the page of patients.

use super::datatypes::{address, concept, concept_of, identifiers, name, point, telecom};
use super::tree::{El, fixed, null};
use super::way::{Way, by, known};
use crate::generated::rules::ccda::fc_patient as r;
use crate::generated::rules::cda::to_header as own;
use crate::model::{
    Extension, ExtensionValue, FlagOrTime, Patient, PatientCommunication, PatientContact, Reference, Text,
    Val,
};
use crate::report::Severity;

const RACE: &str = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race";
const ETHNICITY: &str = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity";
const RELIGION: &str = "http://hl7.org/fhir/StructureDefinition/patient-religion";
const BIRTH_PLACE: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
/// HL7's codes of administrative gender.
pub(super) const GENDER: &str = "2.16.840.1.113883.5.1";

/// The extension of that url.
pub(super) fn extension<'p, 'a>(list: &'p [Extension<'a>], url: &str) -> Option<&'p Extension<'a>> {
    list.iter().find(|e| known(&e.url) == Some(url))
}

/// The patient, known or not.
pub(super) fn record_target<'a>(
    w: Way<'_, 'a>,
    patient: Option<&Patient<'a>>,
    to: &Reference<'_>,
    others: &[&Reference<'_>],
) -> El {
    let unknown = Patient::default();
    let p = patient.unwrap_or(&unknown);
    let role = El::new("patientRole")
        .all(identifiers(w.under(r::R25), &p.identifier))
        .or("id", || null("id", "UNK"))
        .all(p.address.iter().filter_map(|a| address(w.under(r::R32), a)))
        .or("addr", || null("addr", "UNK"))
        .all(p.telecom.iter().filter_map(|t| telecom(w.under(r::R27), t)))
        .or("telecom", || null("telecom", "UNK"))
        .with(person(w, p))
        .with(p.managing_organization.as_ref().and_then(|to| provider(w, to)))
        .also(w.under(own::SUBJECT).origin(to.by));
    let role = others.iter().fold(role, |role, to| role.also(w.under(own::SUBJECT).origin(to.by)));
    El::new("recordTarget").with(role)
}

fn provider<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> Option<El> {
    let el = w.under(r::R36).organization_of("providerOrganization", to)?;
    let el = el.or("id", || null("id", "UNK")).or("name", || null("name", "UNK"));
    Some(el.or("telecom", || null("telecom", "UNK")).or("addr", || null("addr", "UNK")))
}

fn person<'a>(w: Way<'_, 'a>, p: &Patient<'a>) -> El {
    let marital = concept(w.under(r::R33), "maritalStatusCode", p.marital_status.as_ref());
    let el = El::new("patient")
        .all(p.name.iter().filter_map(|n| name(w.under(r::R26), n)).map(|n| in_parts(w, n)))
        .or("name", || null("name", "UNK"))
        .with(gender(w, p))
        .with(point(w.under(r::R29), "birthTime", &p.birth_date.value))
        .or("birthTime", || null("birthTime", "UNK"))
        .with(marital)
        .with(religion(w, p))
        .all(categories(w.under(r::R22), p, RACE, "raceCode", "sdtc:raceCode"))
        .or("raceCode", || null("raceCode", "UNK"))
        .all(categories(w.under(r::R23), p, ETHNICITY, "ethnicGroupCode", "sdtc:ethnicGroupCode"))
        .or("ethnicGroupCode", || null("ethnicGroupCode", "UNK"))
        .all(p.contact.iter().filter(|c| is_guardian(c)).map(|c| guardian(w.under(own::GUARDIAN), c)))
        .with(birth_place(w, p))
        .all(p.communication.iter().filter_map(|c| language(w, c)));
    match &p.deceased {
        Some(FlagOrTime::Boolean(dead)) => {
            let w = w.under(r::R30);
            let flag = w.made(dead.by, if dead.is { "true" } else { "false" });
            let el = el.with(El::new("sdtc:deceasedInd").set("@value", Some(flag)));
            if dead.is { el.with(null("sdtc:deceasedTime", "UNK")) } else { el }
        }
        Some(FlagOrTime::DateTime(time)) => {
            let flag = w.under(r::R31).constant("true");
            let el = el.with(El::new("sdtc:deceasedInd").set("@value", Some(flag)));
            el.with(point(w.under(r::R31), "sdtc:deceasedTime", &Some(time.clone())))
        }
        None => el,
    }
}

/// Names of patients have parts: one that is only text is a family name, and an issue says so.
fn in_parts(w: Way<'_, '_>, mut name: El) -> El {
    let Some(text) = name.text.take() else { return name };
    w.issue(
        Severity::Information,
        "mapping/name-without-parts",
        text.by.first().copied().unwrap_or_default(),
    );
    let given = null("given", "UNK");
    name.with(given).with(El::new("family").text(Some(text)))
}

fn gender(w: Way<'_, '_>, p: &Patient<'_>) -> El {
    let w = w.under(r::R28);
    let name = "administrativeGenderCode";
    if let Some(absent) = w.absent(name, &p.gender.value) {
        return absent;
    }
    match w.code("FC-AdministrativeGender", &p.gender) {
        Some(code) => El::new(name).set("@code", Some(code)).fix("@codeSystem", GENDER),
        None => match &p.gender.value {
            Some(other) => El::new(name).set("@nullFlavor", Some(w.made(other.by, "UNK"))),
            None => null(name, "UNK"),
        },
    }
}

/// One category stands in the element of the base standard, the others and the details in that of SDTC.
fn categories(
    w: Way<'_, '_>,
    p: &Patient<'_>,
    url: &str,
    first: &'static str,
    more: &'static str,
) -> Vec<El> {
    let Some(whole) = extension(&p.common.extension, url) else { return Vec::new() };
    let of = |part: &'static str| {
        whole.extension.iter().filter(move |e| known(&e.url) == Some(part)).filter_map(|e| match &e.value {
            Some(ExtensionValue::Coding(code)) => Some((e, code)),
            _ => None,
        })
    };
    let absent = |code: Option<&str>| matches!(code, Some("UNK" | "ASKU"));
    let mut out: Vec<El> = Vec::new();
    for (e, code) in of("ombCategory").chain(of("detailed")) {
        let is_first = out.is_empty() && known(&e.url) == Some("ombCategory");
        let name = if is_first { first } else { more };
        let el = match absent(known(&code.code)) {
            true => {
                let flavor = w.cell(&code.code).map(|mut cell| {
                    cell.by.push(w.origin(by(&code.system)));
                    cell
                });
                Some(El::new(name).set("@nullFlavor", flavor))
            }
            false => concept_of(w, name, code),
        };
        if out.is_empty() && !is_first {
            out.push(null(first, "UNK"));
        }
        out.extend(el.map(|el| el.also(w.origin(by(&e.url))).also(w.origin(by(&whole.url)))));
    }
    // Text that only repeats the names of the categories, or that there is none, is told by them.
    let names: Vec<String> = out.iter().filter_map(|el| el.get("@displayName")).map(str::to_owned).collect();
    let repeats = |text: &str| match names.as_slice() {
        [] => text.eq_ignore_ascii_case("unknown"),
        names => {
            names.iter().all(|name| text.contains(name.as_str()))
                || text.split(", ").all(|part| names.iter().any(|name| name == part))
        }
    };
    let text = extension(&whole.extension, "text");
    if let (Some(text), Some(el)) = (text, out.first_mut())
        && let Some(ExtensionValue::String(value)) = &text.value
    {
        let mut cell = w.val(value);
        cell.by.push(w.origin(by(&text.url)));
        // A category that is named by its text needs it once.
        let element = core::mem::take(el);
        *el = match repeats(&cell.text) {
            true => cell.by.iter().fold(element, |el, by| el.also(*by)),
            false => element.with(El::new("originalText").text(Some(cell))),
        };
    }
    out
}

fn religion(w: Way<'_, '_>, p: &Patient<'_>) -> Option<El> {
    let e = extension(&p.common.extension, RELIGION)?;
    let Some(ExtensionValue::CodeableConcept(c)) = &e.value else { return None };
    let w = w.under(own::RELIGION);
    Some(concept(w, "religiousAffiliationCode", Some(c))?.also(w.origin(by(&e.url))))
}

fn birth_place(w: Way<'_, '_>, p: &Patient<'_>) -> Option<El> {
    let e = extension(&p.common.extension, BIRTH_PLACE)?;
    let Some(ExtensionValue::Address(a)) = &e.value else { return None };
    let w = w.under(own::BIRTHPLACE);
    let place = El::new("place").with(address(w, a)?).also(w.origin(by(&e.url)));
    Some(El::new("birthplace").with(place))
}

/// Contacts who answer for the patient.
fn is_guardian(c: &PatientContact<'_>) -> bool {
    c.relationship.iter().any(|r| super::datatypes::has_code(Some(r), &["GUARD", "guardian"]))
}

fn guardian<'a>(w: Way<'_, 'a>, c: &PatientContact<'a>) -> El {
    let person = c.name.as_ref().and_then(|n| name(w, n)).unwrap_or_else(|| null("name", "UNK"));
    El::new("guardian")
        .with(concept(w, "code", c.relationship.first()))
        .with(c.address.as_ref().and_then(|a| address(w, a)))
        .all(c.telecom.iter().filter_map(|t| telecom(w, t)))
        .with(El::new("guardianPerson").with(person))
}

/// Other contacts: participants of the document.
pub(super) fn contacts<'a>(w: Way<'_, 'a>, p: &Patient<'a>) -> Vec<El> {
    let w = w.under(own::CONTACT);
    let others = p.contact.iter().filter(|c| !is_guardian(c));
    others
        .filter_map(|c| {
            let entity = El::new("associatedEntity")
                .with(concept(w, "code", c.relationship.first()))
                .with(c.address.as_ref().and_then(|a| address(w, a)))
                .all(c.telecom.iter().filter_map(|t| telecom(w, t)))
                .with(c.name.as_ref().and_then(|n| name(w, n)).map(|n| person_named(w, n)))
                .with(c.organization.as_ref().and_then(|o| w.organization_of("scopingOrganization", o)))
                .filled()?
                .fix("@classCode", "ECON");
            Some(El::new("participant").fix("@typeCode", "IND").with(entity))
        })
        .collect()
}

fn person_named(w: Way<'_, '_>, name: El) -> El {
    El::new("associatedPerson").with(in_parts(w, name))
}

fn language(w: Way<'_, '_>, c: &PatientCommunication<'_>) -> Option<El> {
    let code = c.language.as_ref().and_then(|l| l.coding.iter().find(|c| known(&c.code).is_some()));
    let text: Option<&Text<'_>> = c.language.as_ref().map(|l| &l.text);
    let code = match code {
        Some(code) => {
            let mut cell = w.under(r::R34).cell(&code.code)?;
            cell.by.push(w.under(r::R34).origin(by(&code.system)));
            El::new("languageCode").set("@code", Some(cell))
        }
        None => {
            let of = by(text?);
            El::new("languageCode").set("@nullFlavor", Some(w.under(r::R34).made(of, "OTH")))
        }
    };
    let preferred = c.preferred.as_ref().map(|p: &Val<bool>| {
        let flag = w.under(r::R35).made(p.by, if p.is { "true" } else { "false" });
        El::new("preferenceInd").set("@value", Some(flag))
    });
    Some(El::new("languageCommunication").with(code).with(preferred))
}

/// Birth sex, which stands among the social history.
pub(super) fn birth_sex(w: Way<'_, '_>, p: &Patient<'_>) -> Option<El> {
    const URL: &str = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";
    let e = extension(&p.common.extension, URL)?;
    let Some(ExtensionValue::Code(code)) = &e.value else { return None };
    let w = w.under(r::R24);
    let value = El::new("value").fix("@xsi:type", "CD");
    let cell = w.val(code);
    let value = match code.is.as_ref() {
        "M" | "F" => value.set("@code", Some(cell)).fix("@codeSystem", GENDER),
        _ => value.set("@nullFlavor", Some(w.made(code.by, "UNK"))),
    };
    let el = El::new("observation").fix("@classCode", "OBS").fix("@moodCode", "EVN");
    let el = super::section::template(el, "BirthSexObservation")
        .with(super::section::shown(fixed("code", "76689-9", super::section::LOINC)))
        .with(El::new("statusCode").fix("@code", "completed"))
        .with(value.also(w.origin(by(&e.url))));
    let el = el.with(null("effectiveTime", "UNK"));
    let id = w.own_id(&el, "birth sex");
    Some(el.with(id))
}
