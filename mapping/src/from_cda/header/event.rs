//! What a document is about: the visit, the service, the order and the consent.

use crate::from_cda::datatypes::{concept, identifiers, period, time};
use crate::from_cda::entries::encounter::{class_of, location, status};
use crate::from_cda::participation::{organization, participant, participant_only};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_encounters as r;
use crate::generated::rules::cda::{consent as agreed, document as own};
use crate::model::{
    CompositionEvent, Consent, Encounter, EncounterParticipant, Extension, ExtensionValue, Hospitalization,
    Reference, ServiceRequest,
};

const PERFORMER: &str = "http://hl7.org/fhir/us/ccda/StructureDefinition/PerformerExtension";
const PARTICIPATION_TYPE: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

/// The visit that a document is of.
pub(super) fn encompassing<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let s = s.at("encompassingEncounter", own::ENCOUNTER)?;
    let mut out: Encounter<'a> = s.create(own::ENCOUNTER);
    out.subject = s.cda.document.borrow().patient.map(|key| s.refer(key, own::SUBJECT));
    out.identifier = identifiers(s, r::R12);
    (out.class, out.r#type) = class_of(s);
    out.status = status(s).into();
    out.period = s.child("effectiveTime").and_then(|t| period(t, r::R17, r::R18));
    let disposition = s.get("dischargeDispositionCode", r::R19, concept);
    out.hospitalization =
        disposition.map(|d| Hospitalization { discharge_disposition: Some(d), ..Hospitalization::default() });
    for (name, code) in [("responsibleParty", "RESP"), ("encounterParticipant", "")] {
        out.participant.extend(s.all(name, r::R20, |p| who(p, code)));
    }
    let place = s.child("location").and_then(|l| location(l.under(r::R22)));
    out.location.extend(place);
    out.service_provider = s
        .at("location/healthCareFacility/serviceProviderOrganization", own::SERVICE_PROVIDER)
        .and_then(organization);
    let key = s.add(out);
    let mut document = s.cda.document.borrow_mut();
    document.encounter = document.encounter.or(Some(key));
    document.made.insert(s.offset(), key);
    drop(document);
    Some(s.refer(key, own::ENCOUNTER))
}

fn who<'a>(s: Scope<'_, 'a>, fixed: &'static str) -> Option<EncounterParticipant<'a>> {
    let kind = match s.peek("typeCode") {
        "" if fixed.is_empty() => None,
        "" => Some(s.concept_of(own::PARTICIPANT_TYPE, PARTICIPATION_TYPE, fixed)),
        _ => s
            .attribute("typeCode", own::PARTICIPANT_TYPE)
            .map(|c| s.concept_by(own::PARTICIPANT_TYPE, PARTICIPATION_TYPE, c)),
    };
    let individual = participant_only(s)?;
    let during = s.child("time").and_then(|t| period(t, own::PARTICIPANT_TYPE, own::PARTICIPANT_TYPE));
    Some(EncounterParticipant {
        r#type: kind.into_iter().collect(),
        period: during,
        individual: Some(individual),
    })
}

/// A service that is documented.
pub(super) fn service_event<'a>(s: Scope<'_, 'a>) -> Option<CompositionEvent<'a>> {
    let s = s.at("serviceEvent", own::EVENT)?;
    let mut out = CompositionEvent::default();
    let class = s.peek("classCode");
    if !class.is_empty() {
        let code = s.attribute("classCode", own::EVENT);
        let system = "http://terminology.hl7.org/CodeSystem/v3-ActClass";
        out.code.extend(code.map(|c| s.concept_by(own::EVENT, system, c)));
    }
    out.code.extend(s.get("code", own::EVENT, concept));
    out.period = s.child("effectiveTime").and_then(|t| period(t, own::EVENT, own::EVENT));
    for performer in s.children("performer") {
        let performer = performer.under(own::PERFORMER);
        let Some(who) = participant(performer) else { continue };
        let url = performer.constant(own::PERFORMER, PERFORMER);
        out.extension.push(Extension {
            url,
            value: Some(ExtensionValue::Reference(Box::new(who))),
            extension: Vec::new(),
        });
    }
    Some(out)
}

/// An order that a document answers.
pub(super) fn order<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let s = s.at("order", own::ORDER)?;
    let mut out: ServiceRequest<'a> = s.create(own::ORDER);
    out.identifier = identifiers(s, own::ORDER);
    out.code = s.get("code", own::ORDER, concept);
    out.status = s.constant(own::ORDER, "unknown").into();
    out.intent = s.constant(own::ORDER, "order");
    out.subject = s.cda.document.borrow().patient.map(|key| s.refer(key, own::SUBJECT));
    let key = s.add(out);
    Some(s.refer(key, own::ORDER))
}

/// What the patient agreed to.
pub(super) fn consents<'a>(s: Scope<'_, 'a>) {
    for one in s.children("authorization") {
        let Some(s) = one.under(agreed::CONSENT).at("consent", agreed::CONSENT) else { continue };
        let mut out: Consent<'a> = s.create(agreed::CONSENT);
        out.identifier = identifiers(s, agreed::CONSENT);
        let status = match s.child("statusCode").map_or("", |c| c.peek("code")) {
            "completed" | "active" => "active",
            "aborted" | "cancelled" => "inactive",
            "nullified" => "entered-in-error",
            _ => "",
        };
        out.status = s
            .child("statusCode")
            .filter(|_| !status.is_empty())
            .and_then(|c| c.of_attribute("code", agreed::STATUS, status.into()))
            .or_else(|| s.constant(agreed::STATUS, "active"))
            .into();
        // To a procedure one agrees as to a treatment.
        let scope = if s.code() == "64293-4" { "treatment" } else { "patient-privacy" };
        let system = "http://terminology.hl7.org/CodeSystem/consentscope";
        out.scope = Some(s.concept_of(agreed::SCOPE, system, scope));
        out.category.extend(s.get("code", agreed::CATEGORY, concept));
        out.patient = s.cda.document.borrow().patient.map(|key| s.refer(key, own::SUBJECT));
        out.date_time = s.get("effectiveTime", agreed::CONSENT, time);
        s.add(out);
    }
}
