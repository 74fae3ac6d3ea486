//! People: those who care, and those who belong to a patient.

use super::{organization, telecoms};
use crate::from_cda::datatypes::{address, concept, identifiers, name, period, plain_text};
use crate::from_cda::entries::subject;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_participations as r;
use crate::generated::rules::cda::{practitioner as own, related_person as related};
use crate::model::{
    CodeableConcept, HumanName, Key, Practitioner, PractitionerRole, Qualification, Reference, RelatedPerson,
    Text,
};

/// The names under which CDA keeps the person of a role.
const PERSONS: &[&str] = &[
    "assignedPerson",
    "associatedPerson",
    "informationRecipient",
    "relatedPerson",
    "relatedSubject",
    "playingEntity",
    "guardianPerson",
    "subject",
];

/// The names under which CDA keeps the organization of a role.
const ORGANIZATIONS: &[&str] = &[
    "representedOrganization",
    "scopingOrganization",
    "receivedOrganization",
    "representedCustodianOrganization",
    "scopingEntity",
];

fn person_of<'c, 'a>(s: Scope<'c, 'a>) -> Option<Scope<'c, 'a>> {
    let node = s.node.children().find(|n| PERSONS.contains(&n.name()) && n.is_known())?;
    let person = s.over(node).under(r::R25);
    Some(if person.peek("classCode").is_empty() { person } else { person.under(r::R26) })
}

pub(super) fn organization_of<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let node = s.node.children().find(|n| ORGANIZATIONS.contains(&n.name()) && n.is_known())?;
    organization(s.over(node).under(r::R33))
}

/// Somebody who cares, with what they do and for whom: as precise as it is known.
///
/// `function` is what they do in what `participation` is of.
pub(in crate::from_cda) fn role<'a>(
    s: Scope<'_, 'a>,
    function: Option<CodeableConcept<'a>>,
    participation: Scope<'_, 'a>,
) -> Option<Reference<'a>> {
    let organization = organization_of(s);
    let practitioner = practitioner(s);
    let code = s.child("code").and_then(|c| concept(s.under(r::R20).over(c.node).under(r::R135)));
    let codes: Vec<_> =
        code.into_iter().chain(function).filter(|c| !c.coding.is_empty() || c.text.is_some()).collect();
    let (Some(key), None, true) = (practitioner, &organization, codes.is_empty()) else {
        if practitioner.is_none() && codes.is_empty() {
            return organization;
        }
        return Some(practitioner_role(s, practitioner, organization, codes, participation));
    };
    Some(s.refer(key, own::REFERENCE))
}

fn practitioner_role<'a>(
    s: Scope<'_, 'a>,
    practitioner: Option<Key>,
    organization: Option<Reference<'a>>,
    code: Vec<CodeableConcept<'a>>,
    participation: Scope<'_, 'a>,
) -> Reference<'a> {
    let mut out: PractitionerRole<'a> = s.create(own::ROLE);
    out.practitioner = practitioner.map(|key| s.refer(key, own::REFERENCE));
    out.organization = organization;
    out.code = code;
    if participation.node.name() == "performer" {
        // When they did it is when they had the role.
        let time =
            participation.child("time").filter(|t| t.child("low").is_some() || t.child("high").is_some());
        out.period = time.and_then(|t| period(t, r::R15, r::R15));
    }
    if practitioner.is_none() {
        out.telecom = telecoms(s.under(r::R22), r::R137);
    }
    let key = s.add(out);
    s.refer(key, own::ROLE)
}

fn practitioner<'a>(s: Scope<'_, 'a>) -> Option<Key> {
    let person = person_of(s);
    let mut out: Practitioner<'a> = s.create(own::PRACTITIONER);
    out.identifier = identifiers(s.under(r::R19), r::R134);
    if let Some(patient) = s.child("patient").filter(|p| p.node.is_sdtc()) {
        // Somebody who is a patient, too, if not the one of this document.
        out.identifier.extend(identifiers(s.under(r::R24).over(patient.node), r::R134));
    }
    if let Some(person) = person {
        let named = person.under(r::R138);
        for place in named.children("name") {
            let place = place.under(r::R27).under(r::R139);
            if let Some(mut name) = name(place) {
                out.qualification.extend(degrees(place, &name));
                name.suffix.retain(|v| !is_degree(&v.is));
                out.name.push(name);
            }
        }
        if let Some(text) = person.child("desc").and_then(|d| plain_text(d.under(r::R28), r::R141)) {
            let code = Some(CodeableConcept { text: Some(text), ..CodeableConcept::default() });
            out.qualification.push(Qualification { code, ..Qualification::default() });
        }
    }
    out.name.retain(|n| !is_unnamed(n));
    if out.identifier.is_empty() && out.name.is_empty() && out.qualification.is_empty() {
        return None;
    }
    out.telecom = telecoms(s.under(r::R22), r::R137);
    out.address = s.under(r::R21).all("addr", r::R136, address);
    Some(s.add(out))
}

fn is_unnamed(name: &HumanName<'_>) -> bool {
    name.family.value.is_none()
        && name.given.is_empty()
        && name.text.is_none()
        && name.prefix.is_empty()
        && name.suffix.is_empty()
}

/// What somebody may do, from what follows the name.
fn degrees<'a>(s: Scope<'_, 'a>, name: &HumanName<'a>) -> Vec<Qualification<'a>> {
    let texts = s.children("suffix").filter_map(|suffix| suffix.text(r::R140)).filter(|v| is_degree(&v.is));
    let concept = |text: Text<'a>| CodeableConcept { text, ..CodeableConcept::default() };
    let kept: Vec<_> =
        texts.map(|v| Qualification { code: Some(concept(Some(v))), ..Qualification::default() }).collect();
    if name.suffix.is_empty() { Vec::new() } else { kept }
}

/// Whether what follows a name is a degree or a licence, and not a part of the name such as `Jr.` or `III`.
fn is_degree(suffix: &str) -> bool {
    let plain: String =
        suffix.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    matches!(
        plain.as_str(),
        "MD" | "DO"
            | "PHD"
            | "RN"
            | "NP"
            | "CNP"
            | "FNP"
            | "APRN"
            | "ARNP"
            | "PA"
            | "PAC"
            | "DDS"
            | "DMD"
            | "DPM"
            | "DC"
            | "OD"
            | "PHARMD"
            | "RPH"
            | "LPN"
            | "LVN"
            | "MSN"
            | "BSN"
            | "MBBS"
            | "PSYD"
            | "LCSW"
            | "MSW"
            | "RD"
            | "PT"
            | "DPT"
            | "OT"
            | "CNM"
            | "CRNA"
            | "DVM"
            | "MPH"
            | "FACP"
            | "FACS"
            | "FAAP"
            | "LMFT"
            | "LPC"
            | "CNS"
            | "DNP"
            | "MS"
    )
}

/// Somebody who belongs to the patient.
pub(in crate::from_cda) fn related_person<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let mut out: RelatedPerson<'a> = s.create(related::RELATED_PERSON);
    let patient = subject(s).and_then(|of| of.to);
    out.patient = patient.map(|key| s.refer(key, related::PATIENT));
    out.identifier = identifiers(s.under(r::R19), r::R134);
    let class = s.peek("classCode");
    if !class.is_empty() && class != "PRS" && class != "ASSIGNED" {
        let code = s.attribute("classCode", related::CLASS);
        out.relationship.extend(code.map(|c| s.concept_by(related::CLASS, ROLE_CLASS, c)));
    }
    out.relationship.extend(s.child("code").and_then(|c| concept(s.under(r::R20).over(c.node))));
    out.telecom = telecoms(s.under(r::R22), r::R137);
    out.address = s.under(r::R21).all("addr", r::R136, address);
    if let Some(person) = person_of(s) {
        out.name = person.under(r::R27).all("name", r::R139, name);
        let kind = person.at("asPatientRelationship", r::R29);
        out.relationship.extend(kind.and_then(|k| k.get("code", r::R29, concept)));
    }
    let organization = organization_of(s);
    let empty =
        out.identifier.is_empty() && out.name.is_empty() && out.telecom.is_empty() && out.address.is_empty();
    if empty && out.relationship.is_empty() {
        return organization;
    }
    let key = s.add(out);
    Some(s.refer(key, related::RELATED_PERSON))
}

/// What kinds of roles there are.
const ROLE_CLASS: &str = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
