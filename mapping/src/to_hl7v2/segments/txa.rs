//! DocumentReference as TXA.

use std::collections::HashSet;

use synovia_terminology::maps::DOCUMENT_CONFIDENTIALITY_STATUS;

use super::super::datatypes::party::xcn;
use super::super::datatypes::{concept, extension, identifier, text_of, time};
use super::super::tree::{Cell, Segment};
use super::super::way::{Way, known};
use super::is_typed;
use super::orc::once;
use crate::generated::rules::fhir::documentreference_txa as r;
use crate::model::{
    Attachment, CodeableConcept, DocumentReference, ExtensionValue, Identifier, Key, Provenance, Reference,
};
use crate::trace::Rule;

const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";
const DATE: &str = "http://hl7.org/fhir/6.0/StructureDefinition/extension-date";

/// TXA of a document; `edit` is what was done to it.
pub(crate) fn txa<'a>(w: Way<'_, 'a>, d: &DocumentReference<'a>, edit: Option<&Provenance<'a>>) -> Segment {
    let mut s = Segment::new("TXA");
    s.set(1, Some(w.constant(r::R1, "1")));
    s.push(2, d.r#type.as_ref().and_then(|c| concept::concept(w.under(r::R2), c, None)));
    s.set(3, presentation(w.under(r::R3), &d.content));
    s.set(6, date(w.under(r::R6), d));
    s.extend(9, d.author.iter().filter_map(|a| xcn(w.under(r::R9), a)));
    s.push(10, d.authenticator.as_ref().and_then(|a| xcn(w.under(r::R10), a)));
    numbers(w, d, &mut s);
    for relation in &d.relates_to {
        parent(w.under(r::R13), relation.target.as_ref(), &mut s);
    }
    for related in d.context.iter().flat_map(|c| &c.related).filter_map(|r| r.identifier.as_deref()) {
        let (field, rule) = if is_typed(related, "FILL") { (15, r::R15) } else { (14, r::R14) };
        s.push(field, identifier::ei(w.under(rule), related));
    }
    s.set(17, completion(w.under(r::R17), d));
    let label = d.security_label.first();
    s.push(18, label.and_then(|c| concept::bare(w.under(r::R18), c, Some(DOCUMENT_CONFIDENTIALITY_STATUS))));
    s.set(19, availability(w.under(r::R19), d));
    s.set(25, w.text(r::R25, &d.description));
    if let Some(edit) = edit {
        edited(w, d, edit, &mut s);
    }
    s
}

/// How the content is presented, where there is none that says so itself.
fn presentation(w: Way<'_, '_>, contents: &[Attachment<'_>]) -> Option<Cell> {
    let bare = contents.iter().find(|c| c.data.is_none() && c.url.is_none())?;
    let kind = bare.content_type.as_ref().filter(|v| !v.null)?;
    let text = if kind.is == "text/plain" { "TX" } else { kind.is.as_ref() };
    Some(Cell { text: text.into(), null: false, by: vec![w.origin(kind.by)] })
}

fn date(w: Way<'_, '_>, d: &DocumentReference<'_>) -> Option<Cell> {
    if let Some(at) = time::date_time(w, &d.date) {
        return Some(at);
    }
    let found = extension(&d.common.extension, DATE)?;
    let cell = time::date_time(w, &text_of(found).cloned())?;
    w.decided(&cell, found.url.as_ref().map(|u| u.by));
    Some(cell)
}

/// The number of the document, which TXA requires: the master identifier, else the first of the others.
fn numbers(w: Way<'_, '_>, d: &DocumentReference<'_>, s: &mut Segment) {
    let mut others = d.identifier.iter();
    let master = d.master_identifier.as_ref().or_else(|| others.next());
    s.push(12, master.and_then(|i| identifier::ei(w.under(r::R12), i)));
    s.set(16, others.next().and_then(|i| w.text(r::R16, &i.value)));
}

/// The document that this one replaces or adds to.
fn parent<'a>(w: Way<'_, 'a>, target: Option<&Reference<'a>>, s: &mut Segment) {
    let Some(target) = target else { return };
    let found = target.to.and_then(|key| w.record.get::<DocumentReference<'a>>(key));
    let number = |d: &'_ DocumentReference<'a>| -> Option<Identifier<'a>> {
        d.master_identifier.clone().or_else(|| d.identifier.first().cloned())
    };
    let of_target = found.and_then(number);
    let rep = target.identifier.as_deref().or(of_target.as_ref()).and_then(|i| identifier::ei(w, i));
    once(13, w.followed(rep, target.by), s);
}

fn completion(w: Way<'_, '_>, d: &DocumentReference<'_>) -> Option<Cell> {
    code(w, &d.doc_status, &[("final", "AU"), ("preliminary", "DO")])
}

/// What the sender said, where an extension keeps it, else by the status.
fn availability(w: Way<'_, '_>, d: &DocumentReference<'_>) -> Option<Cell> {
    let kept = extension(&d.status.extension, ALTERNATE_CODES).and_then(|e| original(w, e));
    let status = d.status.value.as_ref().filter(|v| !v.null);
    if let Some(mut cell) = kept {
        cell.by.extend(status.map(|v| w.origin(v.by)));
        return Some(cell);
    }
    code(w, &d.status.value, &[("current", "AV"), ("superseded", "OB"), ("entered-in-error", "CA")])
}

fn original(w: Way<'_, '_>, kept: &crate::model::Extension<'_>) -> Option<Cell> {
    let Some(ExtensionValue::CodeableConcept(said)) = &kept.value else { return None };
    let cell = concept::bare(w, said, None)?.cells().next()?.clone();
    w.decided(&cell, kept.url.as_ref().map(|u| u.by));
    Some(cell)
}

/// A code by a table of ours; one that is not in it is refused.
fn code(w: Way<'_, '_>, value: &crate::model::Text<'_>, table: &[(&str, &str)]) -> Option<Cell> {
    let value = value.as_ref().filter(|v| !v.null)?;
    let Some((_, text)) = table.iter().find(|(fhir, _)| *fhir == value.is) else {
        w.refuse(value.by, "mapping/code-not-mapped");
        return None;
    };
    Some(Cell { text: (*text).into(), null: false, by: vec![w.origin(value.by)] })
}

/// When, why and for whom the document was changed; its authors stand in TXA-9.
fn edited<'a>(w: Way<'_, 'a>, d: &DocumentReference<'a>, edit: &Provenance<'a>, s: &mut Segment) {
    s.set(8, time::date_time(w.under(r::R8), &edit.recorded));
    let reason: Option<&CodeableConcept<'a>> = edit.reason.first();
    s.set(21, reason.and_then(|c| concept::plain(w.under(r::R21), c)));
    let authors: HashSet<Key> = d.author.iter().filter_map(|a| a.to).collect();
    let rule: Rule = r::R23;
    for agent in edit.agent.iter().filter(|a| a.role.iter().any(|c| concept::has(c, "IRCP"))) {
        let Some(who) = agent.who.as_ref().filter(|who| who.to.is_none_or(|k| !authors.contains(&k))) else {
            continue;
        };
        let rep = xcn(w.under(rule), who);
        if let Some(rep) = &rep {
            w.under(rule).decided_rep(rep, agent.role.iter().flat_map(concept::origins));
        }
        s.push(23, rep);
    }
}

/// Whether a Provenance tells of a change to a document, and not of what else has happened to it.
pub(crate) fn is_edit(p: &Provenance<'_>, document: Key) -> bool {
    p.target.iter().any(|t| t.to == Some(document)) && p.agent.iter().any(|a| known_role(a.role.first()))
}

fn known_role(role: Option<&CodeableConcept<'_>>) -> bool {
    role.and_then(|c| c.coding.first()).and_then(|c| known(&c.code)) == Some("IRCP")
}
