//! Notes: DocumentReference, by the page of notes.

use super::Around;
use super::related::Related;
use super::shared::{add, authored, known_by, made_by_id, status_of, subject};
use synovia_cda::Element;
use synovia_cda::narrative::{Block, Event, Events, block_to_xhtml, plain_text};

use crate::base64;
use crate::from_cda::datatypes::{attachment, concept, identifier, identifiers, period, reference_text};
use crate::from_cda::participation::participant;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_notes as r;
use crate::generated::rules::cda::note as own;
use crate::model::{
    Attachment, CodeableConcept, DocumentContext, DocumentReference, DocumentRelation, Kind, Reference, Text,
};

const CATEGORY: &str = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category";

/// A note.
pub(super) fn note<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::NOTE);
    let mut related = Related::of(s);
    let mut out: DocumentReference<'a> = s.create(own::NOTE);
    out.identifier = identifiers(s, r::R11);
    out.status = s.constant(own::STATUS, "current").into();
    out.doc_status = doc_status(s);
    out.r#type = kind(s);
    out.category.push(s.concept_of(r::R13, CATEGORY, "clinical-note"));
    out.subject = subject(s);
    out.content.extend(s.child("text").and_then(content));
    let authored = authored(s, r::R17, r::R18);
    out.author = s.all("author", r::R17, participant);
    out.date = authored.at.clone().filter(|t| t.is.contains('T') || t.null);
    let mut context = DocumentContext {
        period: s.child("effectiveTime").and_then(|t| period(t, r::R16, r::R16)),
        ..DocumentContext::default()
    };
    let visits = related.take(|_, e| e.node.name() == "encounter");
    let mut more = Vec::new();
    for (relation, visit) in visits {
        let at = s.over(relation.node).under(r::R19).over(visit.node).under(r::R19);
        let known = made_by_id(at, Kind::Encounter);
        let key = known.or_else(|| {
            let made = super::statement(at, around);
            let key = made.iter().filter_map(|m| m.to).find(|k| k.kind == Kind::Encounter);
            more.extend(made);
            key
        });
        if let Some(key) = key {
            let reference = at.refer(key, r::R19);
            visit
                .children("id")
                .for_each(|id| ["root", "extension"].iter().for_each(|n| id.decides(n, reference.by)));
            context.encounter.push(reference);
        }
    }
    if context.encounter.is_empty() {
        let of_document = s.cda.document.borrow().encounter;
        context.encounter.extend(around.encounter.or(of_document).map(|key| s.refer(key, r::R19)));
    }
    out.context = Some(context);
    for reference in s.children("reference") {
        let at = reference.under(r::R20);
        let target = at.at("externalDocument", r::R20).and_then(|d| d.get("id", r::R20, identifier));
        let target = target.map(|i| Reference { identifier: Some(Box::new(i)), ..Reference::default() });
        let code: Text<'a> = at.constant(own::RELATION, "appends");
        out.relates_to.extend(target.map(|t| DocumentRelation { code, target: Some(t) }));
    }
    let key = add(s, out, &authored);
    known_by(s, key);
    let mut all = vec![s.refer(key, own::NOTE)];
    all.extend(more);
    all.extend(related.rest(s, around));
    all
}

fn doc_status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const STATUS: &[(&str, &str)] =
        &[("completed", "final"), ("active", "preliminary"), ("nullified", "entered-in-error")];
    status_of(s, own::STATUS, STATUS)
}

/// What kind of note it is: what a translation says, else only that it is one.
fn kind<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let code = s.child("code")?;
    let mut read = concept(code.under(r::R12))?;
    if code.child("translation").is_some() && read.coding.len() > 1 {
        read.coding.remove(0);
        let by = read.coding.first().and_then(|c| c.code.as_ref()).map_or(s.by, |c| c.by);
        code.code_decides(by);
    }
    Some(read)
}

/// What it says: content of its own, or the narrative that it refers to.
fn content<'a>(s: Scope<'_, 'a>) -> Option<Attachment<'a>> {
    if s.node.texts().next().is_some() {
        return attachment(s.under(r::R14));
    }
    let s = s.under(r::R15);
    let reference = s.child("reference")?;
    let block = s.cda.ids.resolve(reference.peek("value")).element()?;
    let plain = is_plain(block);
    let text = if plain { plain_text(block) } else { block_to_xhtml(block) };
    let data = reference.of_attribute("value", r::R15, base64::encode(text.as_bytes()).into());
    let kind = if plain { "text/plain" } else { "application/xhtml+xml" };
    if text.trim().is_empty() {
        return reference_text(s, r::R15).and(None);
    }
    Some(Attachment { data, content_type: s.constant(r::R15, kind), ..Attachment::default() })
}

/// Whether nothing but text, lines and paragraphs is in a block.
fn is_plain(block: Element<'_>) -> bool {
    Events::of(block).all(|event| match event {
        Event::Start(inner) => matches!(Block::of(inner), Block::Content | Block::Br | Block::Paragraph),
        _ => true,
    })
}
