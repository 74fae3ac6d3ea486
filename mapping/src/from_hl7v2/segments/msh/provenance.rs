//! MSH: where a message comes from, and who made FHIR of it.

use crate::base64;
use crate::from_hl7v2::datatypes::{hd, time, xon};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::msh_provenance as own;
use crate::generated::rules::segments::{
    msh_provenance_operator, msh_provenance_source, msh_provenance_transformation,
};
use crate::model::{
    Attachment, Binary, CodeableConcept, Coding, Device, DeviceName, DocumentReference, Provenance,
    ProvenanceAgent, ProvenanceEntity, Reference, Text, TimeOrPeriod, Val,
};
use crate::options::SourceDocument;
use crate::trace::Rule;

const PARTICIPANT_TYPE: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
const ACTIVITY: &str = "http://hl7.org/fhir/uv/v2mappings/CodeSystem/provenance-activity-type-v2-to-fhir";

/// The media type of HL7 v2 with delimiters.
const ER7: &str = "x-application/hl7-v2+er7";

/// `MSH-Provenance-Source`. Gives the document it refers to, if the options ask for one.
pub(crate) fn source<'a>(s: Scope<'_, 'a>, p: &mut Provenance<'a>) -> Option<Reference<'a>> {
    use msh_provenance_source as r;
    let document = document(s, r::R3, r::R4, r::R5);
    p.entity.extend(document.clone().map(|d| entity(s, r::R6, d)));
    if let Some(s) = s.when(r::R9, |t| t.valued(3) && t.valued(24)) {
        p.entity.extend(s.get(3, r::R9, application).map(|d| entity(s, r::R10, d)));
    }
    if let Some(s) = s.when(r::R11, |t| !t.valued(22)) {
        p.agent.extend(s.get(4, r::R11, hd::organization).map(|o| author(s, o, [r::R12, r::R13])));
    }
    p.recorded = s.get(7, r::R16, time::instant);
    p.occurred = s.get(7, r::R17, time::date_time).map(TimeOrPeriod::DateTime);
    p.activity = message_type(s, r::R19, "message - ", 3).map(display);
    p.agent.extend(s.get(22, r::R32, xon::organization).map(|o| author(s, o, [r::R33, r::R34])));
    document
}

/// `MSH-Provenance-Operator`: who an event is ascribed to when EVN-5 names nobody.
pub(crate) fn operator<'a>(s: Scope<'_, 'a>, p: &mut Provenance<'a>) {
    use msh_provenance_operator as r;
    let agent = |who| ProvenanceAgent { who: Some(who), ..ProvenanceAgent::default() };
    if let Some(s) = s.when(r::R6, |t| !t.valued(22)) {
        p.agent.extend(s.get(4, r::R6, hd::organization).map(agent));
    }
    // The row names the map of HD; MSH-22 is an XON.
    p.agent.extend(s.get(22, r::R24, xon::organization).map(agent));
}

/// `MSH-Provenance-Transformation`. The policy (row 6) is the implementer's to say, and we know of none.
pub(crate) fn transformation<'a>(s: Scope<'_, 'a>, p: &mut Provenance<'a>, source: Option<Reference<'a>>) {
    use msh_provenance_transformation as r;
    let coding = s.coding(r::R3, "v2-fhir-transformation", r::R4, ACTIVITY);
    p.activity = Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() });
    let now = s.cx().options.now.as_deref();
    p.recorded = now.map(|now| Val::new(now.into(), s.node(r::R5)));
    p.agent.push(ProvenanceAgent {
        r#type: Some(s.concept(r::R7, "assembler", r::R8, PARTICIPANT_TYPE)),
        who: Some(converter(s.under(r::R9))),
        ..ProvenanceAgent::default()
    });
    let document = source.or_else(|| document(s, r::R10, r::R11, r::R12));
    p.entity.extend(document.map(|d| entity(s, r::R13, d)));
}

/// This library, as the device that made FHIR of the message.
fn converter<'a>(s: Scope<'_, 'a>) -> Reference<'a> {
    use msh_provenance_transformation as r;
    let name = DeviceName { name: s.constant(r::R9, "synovia-mapping"), r#type: s.constant(r::R9, "other") };
    let mut device = Device { device_name: vec![name], ..s.create() };
    device.common.anchor.push_str("-converter");
    s.add(device)
}

/// MSH-3 as a device.
fn application<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let identifier = hd::identifier(s)?;
    Some(s.add(Device { identifier, ..s.create() }))
}

fn author<'a>(s: Scope<'_, 'a>, who: Reference<'a>, [code, system]: [Rule; 2]) -> ProvenanceAgent<'a> {
    ProvenanceAgent {
        r#type: Some(s.concept(code, "author", system, PARTICIPANT_TYPE)),
        who: Some(who),
        ..ProvenanceAgent::default()
    }
}

fn entity<'a>(s: Scope<'_, 'a>, role: Rule, what: Reference<'a>) -> ProvenanceEntity<'a> {
    ProvenanceEntity { role: s.constant(role, "source"), what: Some(what) }
}

fn display(text: Val<std::borrow::Cow<'_, str>>) -> CodeableConcept<'_> {
    let coding = Coding { display: Some(text), ..Coding::default() };
    CodeableConcept { coding: vec![coding], ..CodeableConcept::default() }
}

/// `prefix` and the first `count` components of MSH-9; `s` is in MSH.
fn message_type<'a>(s: Scope<'_, 'a>, rule: Rule, prefix: &str, count: u16) -> Text<'a> {
    let field = s.part(9)?;
    let parts: Vec<_> = (1..=count).filter_map(|n| field.part(n)).collect();
    let texts: Vec<_> = parts.iter().map(|p| p.peek()).collect();
    s.join(rule, &parts, format!("{prefix}{}", texts.join("^")))
}

/// What happened, for EVN: `MSG.1^MSG.2` after `event - :`; `s` is in EVN.
pub(crate) fn event<'a>(s: Scope<'_, 'a>, msh: Scope<'_, 'a>, rule: Rule) -> Option<CodeableConcept<'a>> {
    message_type(s.over(msh), rule, "event - :", 2).map(display)
}

/// The message itself, as the options want it.
fn document<'a>(s: Scope<'_, 'a>, url: Rule, data: Rule, status: Rule) -> Option<Reference<'a>> {
    let encoded = |by: Rule| Some(Val::new(base64::encode(s.v2.message.bytes()).into(), s.node(by)));
    let content = match &s.cx().options.source_document {
        SourceDocument::Omit => return None,
        SourceDocument::Binary => {
            let mut binary: Binary<'a> = s.under(own::BINARY).create();
            binary.common.anchor.push_str("-source");
            binary.content_type = s.constant(own::BINARY, ER7);
            binary.data = encoded(own::BINARY);
            return Some(s.add(binary));
        }
        SourceDocument::Url(at) => {
            Attachment { url: Some(Val::new(at.as_str().into(), s.node(url))), ..Attachment::default() }
        }
        SourceDocument::Embed => Attachment {
            data: encoded(data),
            content_type: s.constant(own::CONTENT_TYPE, ER7),
            ..Attachment::default()
        },
    };
    let mut document: DocumentReference<'a> = s.under(data).create();
    document.common.anchor.push_str("-source");
    document.status = s.constant(status, "current").into();
    document.content.push(content);
    Some(s.add(document))
}
