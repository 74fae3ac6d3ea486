//! The exchange itself: the message, and who did what with it.

use synovia_fhir_model::{Instant, r4};

use super::codes;
use super::datatypes::time;
use super::names::known;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::generated::rules::fhir::required;
use crate::model;

/// The Bundle without its entries; `first` is its first entry.
pub(super) fn bundle<'a>(
    e: El<'_, '_, 'a>,
    exchange: &model::Exchange<'a>,
    first: Option<&r4::Resource>,
) -> r4::Bundle {
    e.link(exchange.by);
    let mut r#type = match unfit(exchange, first) {
        Some(code) => {
            e.refuse(exchange.r#type.as_ref().map_or(exchange.by, |t| t.by), code);
            r4::Prim::default()
        }
        None => e.bound("type", &exchange.r#type, codes::BUNDLE_TYPE),
    };
    if r#type.value.is_none() {
        e.child("type", None).made_by(required::TYPE);
        r#type = "collection".into();
    }
    r4::Bundle {
        identifier: e.one("identifier", exchange.identifier.as_ref()),
        r#type,
        timestamp: e.instant("timestamp", &exchange.timestamp),
        ..Default::default()
    }
}

/// Why the Bundle cannot be of the type that it is said to be; other types than these need nothing.
fn unfit(exchange: &model::Exchange<'_>, first: Option<&r4::Resource>) -> Option<&'static str> {
    let identifier = exchange.identifier.as_ref();
    let identified = identifier.is_some_and(|i| known(&i.system).is_some() && known(&i.value).is_some());
    let timed = known(&exchange.timestamp).is_some_and(|t| Instant::parse(t).is_some());
    match known(&exchange.r#type)? {
        // bdl-12: a message starts with its header.
        "message" if !matches!(first, Some(r4::Resource::MessageHeader(_))) => {
            Some("mapping/message-without-header")
        }
        // bdl-9 to bdl-11: a document has an identifier, an instant, and starts with its composition.
        "document" if !matches!(first, Some(r4::Resource::Composition(_))) => {
            Some("mapping/document-without-composition")
        }
        "document" if !identified => Some("mapping/document-without-identifier"),
        "document" if !timed => Some("mapping/document-without-instant"),
        _ => None,
    }
}

impl<'a> Write<'a> for model::MessageHeader<'a> {
    type Out = r4::MessageHeader;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MessageHeader> {
        let none = model::MessageSource::default();
        Some(resource!(
            e,
            self,
            MessageHeader {
                event: Some(event(e, self)),
                destination: e.list("destination", &self.destination),
                sender: e.one("sender", self.sender.as_ref()),
                enterer: e.one("enterer", self.enterer.as_ref()),
                author: e.one("author", self.author.as_ref()),
                source: e.one("source", Some(self.source.as_ref().unwrap_or(&none))),
                responsible: e.one("responsible", self.responsible.as_ref()),
                reason: e.one("reason", self.reason.as_ref()),
                focus: e.list("focus", &self.focus),
                definition: e.uri("definition", &self.definition),
                response: e.one("response", self.response.as_ref()),
            }
        ))
    }
}

fn event<'a>(e: El<'_, '_, 'a>, header: &model::MessageHeader<'a>) -> r4::MessageHeaderEvent {
    use r4::MessageHeaderEvent as Out;
    if let Some(coding) = e.one("eventCoding", header.event_coding.as_ref()) {
        return Out::Coding(coding.into());
    }
    let uri = header.event_uri.as_ref().and_then(|v| e.choice(v, |e, v| e.uri("eventUri", v), Out::Uri));
    uri.unwrap_or_else(|| Out::Coding(e.child("eventCoding", None).without_content::<r4::Coding>().into()))
}

impl<'a> Write<'a> for model::MessageDestination<'a> {
    type Out = r4::MessageHeaderDestination;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MessageHeaderDestination> {
        let mut out = filled(r4::MessageHeaderDestination {
            name: e.string("name", &self.name),
            target: e.one("target", self.target.as_ref()),
            endpoint: e.uri_extended("endpoint", &self.endpoint),
            receiver: e.one("receiver", self.receiver.as_ref()),
            ..Default::default()
        })?;
        out.endpoint = e.needed("endpoint", out.endpoint);
        Some(out)
    }
}

impl<'a> Write<'a> for model::MessageResponse<'a> {
    type Out = r4::MessageHeaderResponse;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MessageHeaderResponse> {
        let mut out = filled(r4::MessageHeaderResponse {
            identifier: e.id("identifier", &self.identifier),
            code: e.bound("code", &self.code, codes::RESPONSE_CODE),
            details: e.one("details", self.details.as_ref()),
            ..Default::default()
        })?;
        out.identifier = e.needed("identifier", out.identifier);
        out.code = e.needed("code", out.code);
        Some(out)
    }
}

impl<'a> Write<'a> for model::MessageSource<'a> {
    type Out = r4::MessageHeaderSource;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MessageHeaderSource> {
        Some(r4::MessageHeaderSource {
            name: e.string("name", &self.name),
            software: e.string("software", &self.software),
            version: e.string("version", &self.version),
            contact: e.one("contact", self.contact.as_ref()),
            endpoint: e.needed("endpoint", e.uri_extended("endpoint", &self.endpoint)),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Provenance<'a> {
    type Out = r4::Provenance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Provenance> {
        use r4::ProvenanceOccurred as Occurred;
        let mut agent = e.list("agent", &self.agent);
        if agent.is_empty() {
            let who = Some(Box::new(e.child("agent", Some(0)).child("who", None).without_content()));
            agent.push(r4::ProvenanceAgent { who, ..Default::default() });
        }
        Some(resource!(
            e,
            self,
            Provenance {
                target: e.needed_list("target", e.list("target", &self.target)),
                occurred: time(
                    e,
                    self.occurred.as_ref(),
                    ["occurredDateTime", "occurredPeriod"],
                    Occurred::DateTime,
                    Occurred::Period,
                ),
                recorded: recorded(e, e.instant("recorded", &self.recorded)),
                policy: e.uris("policy", &self.policy),
                location: e.one("location", self.location.as_ref()),
                reason: e.list("reason", &self.reason),
                activity: e.one("activity", self.activity.as_ref()),
                agent,
                entity: e.list("entity", &self.entity),
            }
        ))
    }
}

/// The time of recording: the source's, else the one the caller gave.
fn recorded(e: El<'_, '_, '_>, given: r4::Prim<Instant>) -> r4::Prim<Instant> {
    match e.w.cx.options.now.as_deref().and_then(Instant::parse) {
        Some(now) if given.is_absent() => {
            e.child("recorded", None).made_by(required::RECORDED);
            r4::Prim::new(now)
        }
        _ => e.needed("recorded", given),
    }
}

impl<'a> Write<'a> for model::ProvenanceAgent<'a> {
    type Out = r4::ProvenanceAgent;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ProvenanceAgent> {
        let mut out = filled(r4::ProvenanceAgent {
            r#type: e.one("type", self.r#type.as_ref()),
            role: e.list("role", &self.role),
            who: e.one("who", self.who.as_ref()),
            on_behalf_of: e.one("onBehalfOf", self.on_behalf_of.as_ref()),
            ..Default::default()
        })?;
        out.who = e.needed_one("who", out.who);
        Some(out)
    }
}

impl<'a> Write<'a> for model::ProvenanceEntity<'a> {
    type Out = r4::ProvenanceEntity;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ProvenanceEntity> {
        let mut out = filled(r4::ProvenanceEntity {
            role: e.bound("role", &self.role, codes::ENTITY_ROLE),
            what: e.one("what", self.what.as_ref()),
            ..Default::default()
        })?;
        out.role = e.needed("role", out.role);
        out.what = e.needed_one("what", out.what);
        Some(out)
    }
}
