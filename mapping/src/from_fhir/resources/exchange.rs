//! The exchange itself, and documents.

use crate::from_fhir::datatypes::{
    attachment, coding, common, concept, contact_point, identifier, period, time,
};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::generated::rules::fhir::r4;
use crate::model::{
    DocumentContext, DocumentReference, DocumentRelation, Exchange, MessageDestination, MessageHeader,
    MessageSource, Provenance, ProvenanceAgent, ProvenanceEntity,
};
use crate::trace::{Origin, Src};

/// The Bundle itself.
pub(in crate::from_fhir) fn exchange<'a>(s: &Fs<'_, '_, 'a>) -> Exchange<'a> {
    Exchange {
        by: s.r.cx.trace.step(Origin::NONE, r4::RESOURCE, Src::None),
        r#type: s.text("type"),
        identifier: s.one("identifier", identifier),
        timestamp: s.text("timestamp"),
        ..Exchange::default()
    }
}

pub(in crate::from_fhir) fn message_header<'a>(s: &Fs<'_, '_, 'a>) -> MessageHeader<'a> {
    MessageHeader {
        common: common(s),
        event_coding: s.chosen_node("event", "Coding", coding),
        event_uri: s.chosen_text("event", "uri"),
        destination: s.all("destination", destination),
        sender: s.one("sender", reference),
        enterer: s.one("enterer", reference),
        author: s.one("author", reference),
        source: s.one("source", source),
        responsible: s.one("responsible", reference),
        reason: s.one("reason", concept),
        focus: s.all("focus", reference),
        definition: s.text("definition"),
        ..MessageHeader::default()
    }
}

fn destination<'a>(s: &Fs<'_, '_, 'a>) -> MessageDestination<'a> {
    MessageDestination {
        name: s.text("name"),
        target: s.one("target", reference),
        endpoint: s.extended("endpoint"),
        receiver: s.one("receiver", reference),
        ..MessageDestination::default()
    }
}

fn source<'a>(s: &Fs<'_, '_, 'a>) -> MessageSource<'a> {
    MessageSource {
        name: s.text("name"),
        software: s.text("software"),
        version: s.text("version"),
        contact: s.one("contact", contact_point),
        endpoint: s.extended("endpoint"),
        ..MessageSource::default()
    }
}

pub(in crate::from_fhir) fn provenance<'a>(s: &Fs<'_, '_, 'a>) -> Provenance<'a> {
    Provenance {
        common: common(s),
        target: s.all("target", reference),
        occurred: time(s, "occurred"),
        recorded: s.text("recorded"),
        policy: s.texts("policy"),
        location: s.one("location", reference),
        reason: s.all("reason", concept),
        activity: s.one("activity", concept),
        agent: s.all("agent", agent),
        entity: s.all("entity", entity),
        ..Provenance::default()
    }
}

fn agent<'a>(s: &Fs<'_, '_, 'a>) -> ProvenanceAgent<'a> {
    ProvenanceAgent {
        r#type: s.one("type", concept),
        role: s.all("role", concept),
        who: s.one("who", reference),
        on_behalf_of: s.one("onBehalfOf", reference),
        ..ProvenanceAgent::default()
    }
}

fn entity<'a>(s: &Fs<'_, '_, 'a>) -> ProvenanceEntity<'a> {
    ProvenanceEntity { role: s.text("role"), what: s.one("what", reference) }
}

pub(in crate::from_fhir) fn document_reference<'a>(s: &Fs<'_, '_, 'a>) -> DocumentReference<'a> {
    let content = s.all("content", |s| s.one("attachment", attachment));
    DocumentReference {
        common: common(s),
        master_identifier: s.one("masterIdentifier", identifier),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        doc_status: s.text("docStatus"),
        r#type: s.one("type", concept),
        category: s.all("category", concept),
        subject: s.one("subject", reference),
        date: s.text("date"),
        author: s.all("author", reference),
        authenticator: s.one("authenticator", reference),
        custodian: s.one("custodian", reference),
        relates_to: s.all("relatesTo", relation),
        description: s.text("description"),
        security_label: s.all("securityLabel", concept),
        content: content.into_iter().flatten().collect(),
        context: s.one("context", document_context),
        ..DocumentReference::default()
    }
}

fn relation<'a>(s: &Fs<'_, '_, 'a>) -> DocumentRelation<'a> {
    DocumentRelation { code: s.text("code"), target: s.one("target", reference) }
}

fn document_context<'a>(s: &Fs<'_, '_, 'a>) -> DocumentContext<'a> {
    DocumentContext {
        encounter: s.all("encounter", reference),
        event: s.all("event", concept),
        period: s.one("period", period),
        related: s.all("related", reference),
        ..DocumentContext::default()
    }
}
