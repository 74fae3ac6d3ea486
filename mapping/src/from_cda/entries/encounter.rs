//! Visits: Encounter, by the page of encounters.

use super::problem::key_of;
use super::related::Related;
use super::shared::{add, authored, is_reason, narrative, notes, reasons, subject};
use super::{Around, What, statement, what};
use crate::from_cda::datatypes::{address, coding_system, concept, identifiers, period, plain_name, telecom};
use crate::from_cda::participation::{organization, participant, participant_only};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_encounters as r;
use crate::generated::rules::cda::{encounter as own, location as placed};
use crate::model::{
    CodeableConcept, Coding, Encounter, EncounterDiagnosis, EncounterLocation, EncounterParticipant,
    Hospitalization, Location, Reference, Text,
};

const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const CPT: &str = "http://www.ama-assn.org/go/cpt";

/// A visit that was or is planned.
pub(super) fn encounter<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::ENCOUNTER);
    let mut related = Related::of(s);
    let mut out: Encounter<'a> = s.create(own::ENCOUNTER);
    out.identifier = identifiers(s, r::R12);
    out.common.text = narrative(s);
    out.subject = subject(s);
    (out.class, out.r#type) = class_of(s);
    out.status = status(s).into();
    out.period = s.child("effectiveTime").and_then(|t| period(t, r::R17, r::R18));
    let disposition = s.get("dischargeDispositionCode", r::R19, concept);
    out.hospitalization =
        disposition.map(|d| Hospitalization { discharge_disposition: Some(d), ..Default::default() });
    out.priority = s.get("priorityCode", own::PRIORITY, concept);
    for performer in s.children("performer") {
        let performer = performer.under(r::R20);
        let Some(who) = participant_only(performer) else { continue };
        let function = performer.child("functionCode").and_then(|f| concept(f.under(r::R21)));
        out.participant.push(EncounterParticipant {
            r#type: function.into_iter().collect(),
            period: performer.child("time").and_then(|t| period(t, own::TIME, own::TIME)),
            individual: Some(who),
        });
    }
    for part in s.children("participant") {
        match part.peek("typeCode") {
            "LOC" => out.location.extend(location(part.under(r::R22))),
            _ => {
                let individual = participant(part.under(r::R20));
                out.participant.extend(
                    individual.map(|i| EncounterParticipant { individual: Some(i), ..Default::default() }),
                );
            }
        }
    }
    let why = related.take(is_reason);
    reasons(s, why, r::R23, &mut out.reason_code, &mut out.reason_reference);
    out.note_of(notes(&mut related, own::NOTE));
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    let diagnoses = related.take(|_, e| matches!(what(e, around), What::Diagnosis(_)));
    let key = add(s, out, &authored);
    let around = around.within(key);
    let mut all = vec![s.refer(key, own::ENCOUNTER)];
    for (relation, entry) in diagnoses {
        let at = s.over(relation.node).under(r::R24).over(entry.node);
        let made = statement(at, &around);
        if let Some(condition) = key_of(&made) {
            let reference = at.refer(condition, r::R24);
            s.cx().update::<Encounter<'a>>(key, |e| {
                e.diagnosis.push(EncounterDiagnosis { condition: Some(reference), ..Default::default() });
            });
        }
        all.extend(made);
    }
    all.extend(related.rest(s, &around));
    all
}

/// The class, which is of one system, and the types, which are all other codes.
pub(in crate::from_cda) fn class_of<'a>(s: Scope<'_, 'a>) -> (Option<Coding<'a>>, Vec<CodeableConcept<'a>>) {
    let Some(code) = s.child("code") else { return (None, Vec::new()) };
    let Some(mut read) = concept(code.under(r::R14)) else { return (None, Vec::new()) };
    let is_class = |c: &Coding<'a>| c.system.as_ref().is_some_and(|v| v.is == ACT_CODE);
    let class = read.coding.iter().position(is_class).map(|at| read.coding.remove(at));
    let class = match class {
        Some(_) => place_of_class(code),
        None => class_by_cpt(code, &read),
    };
    let empty = read.coding.is_empty() && read.text.is_none();
    (class, if empty { Vec::new() } else { vec![read] })
}

/// The code or translation that is of the system of classes.
fn place_of_class<'a>(code: Scope<'_, 'a>) -> Option<Coding<'a>> {
    let mut all = core::iter::once(code).chain(code.children("translation"));
    all.find_map(|c| {
        let s = c.under(r::R13);
        let system = coding_system(s, r::R13).filter(|v| v.is == ACT_CODE)?;
        Some(Coding {
            code: s.attribute("code", r::R13),
            system: Some(system),
            display: s.attribute("displayName", r::R13),
            ..Coding::default()
        })
    })
}

/// What kind of visit a code of CPT bills.
fn class_by_cpt<'a>(code: Scope<'_, 'a>, read: &CodeableConcept<'a>) -> Option<Coding<'a>> {
    let is_cpt = |c: &&Coding<'a>| {
        c.system.as_ref().is_some_and(|v| v.is == CPT || v.is == "urn:oid:2.16.840.1.113883.6.12")
    };
    let found = read.coding.iter().filter(is_cpt).find_map(|c| c.code.clone())?;
    let class = match found.is.parse::<u32>().ok()? {
        99_201..=99_215 | 99_241..=99_245 | 99_381..=99_397 => "AMB",
        99_221..=99_239 | 99_251..=99_255 => "IMP",
        99_281..=99_288 => "EMER",
        99_341..=99_350 => "HH",
        _ => return None,
    };
    let by = code.under(r::R13);
    Some(Coding {
        code: Some(crate::model::Val::new(class.into(), by.cx().trace.derive(found.by, r::R13, found.by))),
        system: by.constant(r::R13, ACT_CODE),
        ..Coding::default()
    })
}

/// Its status: by its times where these say it, else by its code.
pub(in crate::from_cda) fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if !matches!(s.peek("moodCode"), "EVN" | "") {
        return s.of_attribute("moodCode", own::PLANNED, "planned".into());
    }
    let place = s.child("statusCode");
    let code = place.map_or("", |c| c.peek("code"));
    let times = s.child("effectiveTime");
    let point = times.filter(|t| !t.peek("value").is_empty());
    let high = times.and_then(|t| t.child("high")).filter(|h| !h.peek("value").is_empty());
    let low = times.and_then(|t| t.child("low")).filter(|l| !l.peek("value").is_empty());
    let by_time = matches!(code, "completed" | "active" | "");
    let over = point
        .or(high)
        .filter(|_| by_time)
        .and_then(|t| t.over(t.node).under(r::R16).of_attribute("value", r::R16, "finished".into()));
    let running = || {
        let low = low.filter(|_| by_time && code != "completed")?;
        low.under(r::R16).of_attribute("value", r::R16, "in-progress".into())
    };
    let found = over.or_else(running);
    if let (Some(found), Some(place)) = (&found, place) {
        // The code says no more than the times.
        place.code_decides(found.by);
    }
    found.or_else(|| super::shared::status(s, r::R15, "CF-EncounterStatus"))
}

/// Where a visit takes place.
pub(in crate::from_cda) fn location<'a>(s: Scope<'_, 'a>) -> Option<EncounterLocation<'a>> {
    let during = s.child("time").and_then(|t| period(t, placed::TIME, placed::TIME));
    Some(EncounterLocation { location: Some(place(s)?), period: during, ..EncounterLocation::default() })
}

/// A place where care is given.
pub(super) fn place<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let role = s
        .at("participantRole", placed::LOCATION)
        .or_else(|| s.at("healthCareFacility", placed::LOCATION))
        .unwrap_or(s);
    let mut out: Location<'a> = role.create(placed::LOCATION);
    out.identifier = identifiers(role, placed::ID);
    out.r#type.extend(role.get("code", placed::TYPE, concept));
    out.telecom = role.all("telecom", placed::TELECOM, telecom);
    let entity = role.at("playingEntity", placed::LOCATION).or_else(|| role.at("location", placed::LOCATION));
    out.address =
        role.get("addr", placed::ADDRESS, address).or_else(|| entity?.get("addr", placed::ADDRESS, address));
    if let Some(entity) = entity {
        out.name = entity.get("name", placed::NAME, |n| plain_name(n, placed::NAME));
        out.description = entity.get("desc", placed::NAME, |n| plain_name(n, placed::NAME));
    }
    let organization = role.get("serviceProviderOrganization", placed::ORGANIZATION, organization);
    out.managing_organization =
        organization.or_else(|| role.get("scopingEntity", placed::ORGANIZATION, self::organization_of));
    let empty = out.identifier.is_empty()
        && out.r#type.is_empty()
        && out.telecom.is_empty()
        && out.address.is_none()
        && out.name.is_none()
        && out.managing_organization.is_none();
    if empty {
        return None;
    }
    let key = role.add(out);
    Some(role.refer(key, placed::LOCATION))
}

fn organization_of<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    organization(s)
}

impl<'a> Encounter<'a> {
    /// A visit has no remarks in FHIR R4; they are narrative.
    fn note_of(&mut self, notes: Vec<crate::model::Annotation<'a>>) {
        if let (None, Some(note)) = (&self.common.text, notes.into_iter().next()) {
            self.common.text = note.text;
        }
    }
}
