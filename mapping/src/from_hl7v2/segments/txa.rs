//! TXA: what a document is, who wrote it, and whether it holds.

use std::borrow::Cow;

use synovia_terminology::maps::DOCUMENT_CONFIDENTIALITY_STATUS;

use super::shared::{superseded, surplus};
use crate::from_hl7v2::datatypes::{ei, id, st, time, xcn};
use crate::from_hl7v2::scope::{Scope, Test};
use crate::generated::rules::hl7v2::txa_documentreference as own;
use crate::generated::rules::segments::{txa_documentreference as r, txa_provenance as p};
use crate::model::{
    Attachment, CodeableConcept, DocumentContext, DocumentReference, DocumentRelation, Extended,
    ExtensionValue, Identifier, Provenance, ProvenanceAgent, Reference, Text, Val,
};
use crate::trace::{Reason, Rule};

const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";
const DATE: &str = "http://hl7.org/fhir/6.0/StructureDefinition/extension-date";
/// The guide names the page of this code system.
const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

/// `TXA-DocumentReference`; `s` is the TXA inside its message row.
pub(crate) fn document_reference<'a>(s: Scope<'_, 'a>, d: &mut DocumentReference<'a>) {
    d.status = status(s);
    d.r#type = s.get(2, r::R5, |s| crate::from_hl7v2::datatypes::cwe::concept(s, None));
    date(s, d);
    d.author.extend(s.all(9, r::R14, xcn::practitioner));
    d.authenticator = s.get(10, r::R15, xcn::practitioner);
    d.master_identifier = s.get(12, r::R17, ei::organization);
    d.relates_to.extend(parent(s));
    orders(s, d);
    d.identifier.extend(s.get(16, r::R21, st::identifier));
    d.doc_status = completion(s);
    d.security_label.extend(s.get(18, r::R23, |s| id::concept(s, Some(DOCUMENT_CONFIDENTIALITY_STATUS))));
    d.description = s.text(25, r::R32);
    [6, 10].into_iter().for_each(|field| surplus(s, field));
}

/// TXA-3 for the contents that do not say themselves what they are.
pub(crate) fn content_type<'a>(s: Scope<'_, 'a>, d: &mut DocumentReference<'a>) {
    let Some(place) = s.part(3).filter(|p| p.is_valued()) else { return };
    if !d.content.is_empty() && d.content.iter().all(|c| c.content_type.is_some()) {
        return superseded(s, 3);
    }
    let sent = place.peek().trim().to_ascii_lowercase();
    let mime = match sent.as_str() {
        "tx" | "text" | "ft" => Some("text/plain".to_string()),
        other if other.split_once('/').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty()) => {
            Some(other.to_string())
        }
        _ => None,
    };
    let Some(mime) = mime else {
        place.refuse(Reason::Invalid, "mapping/content-type-not-known");
        return;
    };
    let read = || s.get(3, r::R6, |s| id::code(s, None)).map(|v| v.map(|_| Cow::Owned(mime.clone())));
    if d.content.is_empty() {
        d.content.push(Attachment { content_type: read(), ..Attachment::default() });
    }
    for content in d.content.iter_mut().filter(|c| c.content_type.is_none()) {
        content.content_type = read();
    }
}

/// TXA-19. FHIR requires one of three; what the guide keeps as an extension says which, as far as it can.
fn status<'a>(s: Scope<'_, 'a>) -> Extended<'a> {
    if let Some(s) = s.when(r::R3, |t| !t.valued(19)) {
        return s.constant(r::R3, "current").into();
    }
    if let Some(s) = s.when(r::R24, |t| t.is(19, "AV")) {
        let code = s.get(19, r::R24, |s| id::code(s, None));
        return code.map(|v| v.map(|_| Cow::Borrowed("current"))).into();
    }
    let Some(s) = s.when(r::R25, |t| t.one_of(19, &["CA", "OB", "UN"])) else {
        if let Some(place) = s.part(19) {
            place.refuse(Reason::Invalid, "mapping/code-not-mapped");
        }
        return Extended::default();
    };
    let concept = s.get(19, r::R26, |s| id::concept(s, None));
    let concept = concept.map(|c| ExtensionValue::CodeableConcept(Box::new(c)));
    let value = match s.peek_at(19).as_ref() {
        "CA" => Some("entered-in-error"),
        "OB" => Some("superseded"),
        _ => None,
    };
    Extended {
        value: value.and_then(|v| s.text(19, own::STATUS).map(|sent| sent.map(|_| Cow::Borrowed(v)))),
        extension: s.extension(r::R25, ALTERNATE_CODES, concept).into_iter().collect(),
    }
}

/// TXA-6: FHIR wants a time in the date of a document; a day alone is the extension by which R6 has it.
fn date<'a>(s: Scope<'_, 'a>, d: &mut DocumentReference<'a>) {
    let Some(place) = s.part(6).filter(|p| p.is_valued()) else { return };
    if place.peek().trim().len() > 8 {
        d.date = s.get(6, r::R9, time::minute_instant);
    } else {
        let day = s.get(6, r::R11, time::date).map(ExtensionValue::Date);
        d.common.extension.extend(s.extension(r::R10, DATE, day));
    }
}

/// TXA-17, which has more states than FHIR: what is not authenticated is preliminary.
fn completion<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let place = s.part(17).filter(|p| p.is_valued())?;
    let made = match place.peek().trim() {
        "AU" | "LA" => "final",
        "DI" | "DO" | "IP" | "IN" | "PA" => "preliminary",
        _ => {
            place.refuse(Reason::Invalid, "mapping/code-not-mapped");
            return None;
        }
    };
    let code: Val<Cow<'a, str>> = s.get(17, r::R22, |s| id::code(s, None))?;
    Some(code.map(|_| Cow::Borrowed(made)))
}

/// TXA-13: the document that this one replaces or adds to, which the event tells.
fn parent<'a>(s: Scope<'_, 'a>) -> Option<DocumentRelation<'a>> {
    let identifier = s.get(13, own::RELATES_TO, ei::organization)?;
    let target = Some(Reference { identifier: Some(Box::new(identifier)), ..Reference::default() });
    let code = match s.v2.message.trigger_event().unwrap_or_default() {
        b"T05" | b"T06" => s.constant(own::RELATES_TO, "appends"),
        b"T07" | b"T08" | b"T09" | b"T10" => s.constant(own::RELATES_TO, "replaces"),
        _ => None,
    };
    Some(DocumentRelation { code, target })
}

/// TXA-14 and 15: the orders that the document is about.
fn orders<'a>(s: Scope<'_, 'a>, d: &mut DocumentReference<'a>) {
    let of = |field| s.all(field, own::ORDER, ei::identifier);
    let related: Vec<Reference<'a>> = of(14)
        .into_iter()
        .chain(of(15))
        .map(|id: Identifier<'a>| Reference { identifier: Some(Box::new(id)), ..Reference::default() })
        .collect();
    if !related.is_empty() {
        d.context.get_or_insert_with(DocumentContext::default).related.extend(related);
    }
}

/// `TXA-Provenance`; `s` is the TXA inside its message row.
pub(crate) fn provenance<'a>(s: Scope<'_, 'a>, made: &mut Provenance<'a>) {
    made.recorded = s.get(8, p::R10, time::minute_instant);
    made.agent.extend(agents(s, 9, [p::R11, p::R12, p::R13]));
    let reason = s.text(21, p::R25);
    made.reason.extend(reason.map(|text| CodeableConcept { text: Some(text), ..CodeableConcept::default() }));
    made.agent.extend(agents(s, 23, [p::R27, p::R28, p::R29]));
    surplus(s, 8);
}

fn agents<'a>(s: Scope<'_, 'a>, field: u16, [code, system, who]: [Rule; 3]) -> Vec<ProvenanceAgent<'a>> {
    let agent = |who| ProvenanceAgent {
        role: vec![s.concept(code, "IRCP", system, PARTICIPATION)],
        who: Some(who),
        ..ProvenanceAgent::default()
    };
    s.all(field, who, xcn::practitioner).into_iter().map(agent).collect()
}

/// Whether there is an edit to tell of.
pub(crate) fn is_edited(t: &Test<'_, '_>) -> bool {
    t.valued(8)
}
