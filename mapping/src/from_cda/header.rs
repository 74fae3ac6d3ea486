//! ClinicalDocument: the header of a document as a Composition, and who answers for it.

mod event;

use super::datatypes::{concept, concept_or_absent, identifier, plain_text, time};
use super::participation::{author_time, organization, participant};
use super::patient::patient;
use super::scope::Scope;
use super::sections;
use crate::base64;
use crate::generated::rules::cda::{document as own, provenance as prov};
use crate::model::{
    Attachment, Binary, Composition, CompositionAttester, CompositionRelation, DocumentReference, Exchange,
    Extension, ExtensionValue, Identifier, Key, Provenance, ProvenanceAgent, ProvenanceEntity, Reference,
    Text, TimeOrPeriod,
};
use crate::options::SourceDocument;
use crate::trace::{Reason, Rule};

/// What the extensions of C-CDA on FHIR begin with.
const EXTENSION: &str = "http://hl7.org/fhir/us/ccda/StructureDefinition/";
const PARTICIPATION_TYPE: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// A whole document.
pub(super) fn document<'a>(s: Scope<'_, 'a>) {
    let s = s.under(own::DOCUMENT);
    let mut patients = s.children("recordTarget");
    if let Some(first) = patients.next() {
        patient(first);
    }
    // A document about several people: the Composition has one subject, the others stand beside it.
    let first = s.cda.document.borrow().patient;
    for other in patients {
        patient(other);
    }
    s.cda.document.borrow_mut().patient = first;
    let mut out: Composition<'a> = s.create(own::COMPOSITION);
    exchange(s);
    described(s, &mut out);
    out.subject = first.map(|key| s.refer(key, own::SUBJECT));
    answered_for(s, &mut out);
    out.encounter = s.all("componentOf", own::ENCOUNTER, event::encompassing).into_iter().next();
    out.event = s.all("documentationOf", own::EVENT, event::service_event);
    s.cda.document.borrow_mut().authors = out.author.clone();
    out.section = sections::body(s);
    let key = s.add(out);
    let kept = kept(s);
    provenance(s, key, kept);
    event::consents(s);
}

fn exchange<'a>(s: Scope<'_, 'a>) {
    let identifier = s.get("id", own::IDENTIFIER, identifier);
    let timestamp: Text<'a> = s.get("effectiveTime", own::TIMESTAMP, time);
    let exchange = Exchange {
        by: s.made(own::DOCUMENT),
        r#type: s.constant(own::DOCUMENT, "document"),
        identifier,
        timestamp: timestamp.filter(|t| t.is.contains('T')).or_else(|| {
            let now = s.cx().options.now.clone()?;
            Some(crate::model::Val::new(now.into(), s.made(own::NOW)))
        }),
    };
    s.cx().record.borrow_mut().exchange = exchange;
}

fn described<'a>(s: Scope<'_, 'a>, out: &mut Composition<'a>) {
    let id: Option<Identifier<'a>> = s.get("setId", own::SET_ID, identifier);
    out.identifier = id.or_else(|| s.get("id", own::IDENTIFIER, identifier));
    out.status = s.constant(own::STATUS, "final").into();
    out.r#type = s.get("code", own::TYPE, concept_or_absent);
    out.category = s.all("category", own::CATEGORY, concept);
    out.title = s
        .get("title", own::TITLE, |t| plain_text(t, own::TITLE))
        .or_else(|| s.child("code").and_then(|c| c.attribute("displayName", own::TITLE)));
    out.date = s.get("effectiveTime", own::DATE, time);
    out.confidentiality = s.child("confidentialityCode").and_then(|c| {
        let code = c.under(own::CONFIDENTIALITY).attribute("code", own::CONFIDENTIALITY)?;
        ["codeSystem", "codeSystemName", "displayName"].iter().for_each(|name| c.decides(name, code.by));
        Some(code)
    });
    out.common.language = s.child("languageCode").and_then(|l| l.attribute("code", own::LANGUAGE));
    let version = s.child("versionNumber").and_then(|v| v.attribute("value", own::VERSION));
    let url = "http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber";
    out.common.extension.extend(s.extension(own::VERSION, url, version.map(ExtensionValue::String)));
}

/// Who wrote, keeps, signed and sent it.
fn answered_for<'a>(s: Scope<'_, 'a>, out: &mut Composition<'a>) {
    out.author = s.all("author", own::AUTHOR, participant);
    out.custodian =
        s.get("custodian/assignedCustodian/representedCustodianOrganization", own::CUSTODIAN, organization);
    for (name, mode, rule) in [
        ("legalAuthenticator", "legal", own::LEGAL_AUTHENTICATOR),
        ("authenticator", "professional", own::AUTHENTICATOR),
    ] {
        out.attester.extend(s.all(name, rule, |a| attester(a, rule, mode)));
    }
    for (name, url, rule) in [
        ("dataEnterer", "DataEntererExtension", own::DATA_ENTERER),
        ("informant", "InformantExtension", own::INFORMANT),
        ("informationRecipient", "InformationRecipientExtension", own::INFORMATION_RECIPIENT),
        ("participant", "ParticipantExtension", own::PARTICIPANT),
    ] {
        for one in s.children(name) {
            out.common.extension.extend(pointing(one.under(rule), rule, url, participant));
        }
    }
    for order in s.children("inFulfillmentOf") {
        let order = order.under(own::ORDER);
        out.common.extension.extend(pointing(order, own::ORDER, "OrderExtension", event::order));
    }
    out.relates_to = s.all("relatedDocument", own::RELATED, related_document);
}

/// An extension of C-CDA on FHIR that points to somebody.
fn pointing<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    name: &'static str,
    read: impl FnOnce(Scope<'_, 'a>) -> Option<Reference<'a>>,
) -> Option<Extension<'a>> {
    let to = read(s)?;
    let url = Some(crate::model::Val::new(format!("{EXTENSION}{name}").into(), s.made(rule)));
    Some(Extension { url, value: Some(ExtensionValue::Reference(Box::new(to))), extension: Vec::new() })
}

fn attester<'a>(s: Scope<'_, 'a>, rule: Rule, mode: &'static str) -> Option<CompositionAttester<'a>> {
    use crate::generated::rules::ccda::cf_participations as r;
    let party = participant(s);
    let mode = s.under(r::R16).constant(rule, mode);
    if let (Some(signature), Some(mode)) = (s.child("signatureCode"), &mode) {
        // That it was signed is what makes it an attestation.
        signature.code_decides(mode.by);
    }
    let when = s.under(r::R13).get("time", r::R15, time);
    Some(CompositionAttester { mode, time: when, party })
}

fn related_document<'a>(s: Scope<'_, 'a>) -> Option<CompositionRelation<'a>> {
    let code = match s.peek("typeCode") {
        "RPLC" => "replaces",
        "APND" => "appends",
        "XFRM" => "transforms",
        _ => "",
    };
    let parent = s.at("parentDocument", own::RELATED)?;
    let target = parent.get("id", own::RELATED, identifier)?;
    let code = if code.is_empty() {
        s.refuse("typeCode", Reason::Invalid, "mapping/code-not-mapped");
        None
    } else {
        s.of_attribute("typeCode", own::RELATED, code.into())
    };
    Some(CompositionRelation { code, target: Some(target) })
}

/// The document itself, as the options want it.
fn kept<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    const XML: &str = "application/hl7-cda+xml";
    let data = || {
        let text = base64::encode(s.cda.source);
        Some(crate::model::Val::new(text.into(), s.made(prov::SOURCE)))
    };
    let content = match &s.cx().options.source_document {
        SourceDocument::Omit => return None,
        SourceDocument::Binary => {
            let mut out: Binary<'a> = s.create(prov::SOURCE);
            out.content_type = s.constant(prov::SOURCE, XML);
            out.data = data();
            return Some(s.refer(s.add(out), prov::SOURCE));
        }
        SourceDocument::Url(at) => {
            let url = crate::model::Val::new(at.clone().into(), s.made(prov::SOURCE));
            Attachment {
                url: Some(url),
                content_type: s.constant(prov::SOURCE, XML),
                ..Attachment::default()
            }
        }
        SourceDocument::Embed => {
            Attachment { data: data(), content_type: s.constant(prov::SOURCE, XML), ..Attachment::default() }
        }
    };
    let mut out: DocumentReference<'a> = s.create(prov::SOURCE);
    out.common.anchor.push_str("-source");
    out.status = s.constant(prov::SOURCE, "current").into();
    out.subject = s.cda.document.borrow().patient.map(|key| s.refer(key, own::SUBJECT));
    out.content.push(content);
    Some(s.refer(s.add(out), prov::SOURCE))
}

/// Who made the document, by when, and who keeps and signed it.
fn provenance<'a>(s: Scope<'_, 'a>, of: Key, kept: Option<Reference<'a>>) {
    let mut out: Provenance<'a> = s.create(prov::DOCUMENT);
    out.target.push(s.refer(of, prov::DOCUMENT));
    let at = author_time(s, prov::RECORDED);
    out.recorded = at.clone().filter(|t| t.is.contains('T'));
    out.occurred = at.filter(|t| !t.is.contains('T')).map(TimeOrPeriod::DateTime);
    let composition = s.cx().record.borrow().get::<Composition<'a>>(of).cloned().unwrap_or_default();
    let mut agent = |code: &'static str, who: &Reference<'a>| {
        out.agent.push(ProvenanceAgent {
            r#type: Some(s.concept_of(prov::AGENT, PARTICIPATION_TYPE, code)),
            who: Some(Reference { to: who.to, by: s.made(prov::AGENT), ..Reference::default() }),
            ..ProvenanceAgent::default()
        });
    };
    composition.author.iter().for_each(|who| agent("author", who));
    composition.custodian.iter().for_each(|who| agent("custodian", who));
    let legal = |a: &&CompositionAttester<'a>| a.mode.as_ref().is_some_and(|m| m.is == "legal");
    composition
        .attester
        .iter()
        .filter(legal)
        .filter_map(|a| a.party.as_ref())
        .for_each(|who| agent("legal", who));
    let role = s.constant(prov::SOURCE, "source");
    out.entity.extend(kept.map(|what| ProvenanceEntity { role, what: Some(what) }));
    if !out.agent.is_empty() || !out.entity.is_empty() {
        s.add(out);
    }
}

/// Sections without a document around them, as a Composition that says no more than they do.
pub(super) fn around<'a>(s: Scope<'_, 'a>, sections: Vec<crate::model::Section<'a>>) {
    if sections.is_empty() {
        return;
    }
    let s = s.under(own::PART);
    let mut out: Composition<'a> = s.create(own::PART);
    out.status = s.constant(own::PART, "final").into();
    out.section = sections;
    s.add(out);
}

/// A part of a header without a document: who takes part, or what it is about.
pub(super) fn part<'a>(s: Scope<'_, 'a>) {
    let s = s.under(own::PART);
    match s.node.name() {
        "componentOf" => drop(event::encompassing(s)),
        "documentationOf" => {
            let events: Vec<_> = event::service_event(s).into_iter().collect();
            around_events(s, events);
        }
        "custodian" => {
            drop(s.get("assignedCustodian/representedCustodianOrganization", own::CUSTODIAN, organization));
        }
        "authenticator" => drop(attester(s, own::AUTHENTICATOR, "professional")),
        "legalAuthenticator" => drop(attester(s, own::LEGAL_AUTHENTICATOR, "legal")),
        "inFulfillmentOf" => drop(event::order(s)),
        "participantRole" => drop(super::participation::role(s, None, s)),
        _ => drop(participant(s)),
    }
}

fn around_events<'a>(s: Scope<'_, 'a>, events: Vec<crate::model::CompositionEvent<'a>>) {
    if events.is_empty() {
        return;
    }
    let mut out: Composition<'a> = s.create(own::PART);
    out.status = s.constant(own::PART, "final").into();
    out.event = events;
    s.add(out);
}
