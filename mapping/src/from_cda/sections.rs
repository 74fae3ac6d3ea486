//! The body of a document: sections with their narrative and what their entries become.

use synovia_cda::Located;

use super::datatypes::{attachment, concept, plain_text};
use super::entries::{self, Around};
use super::narrative::narrative;
use super::participation::participant;
use super::patient::patient;
use super::scope::{Scope, handle};
use super::{header, is_statement};
use crate::generated::rules::cda::section as own;
use crate::model::{CodeableConcept, DocumentReference, Reference, Section};

/// How deep sections may stand in sections.
const MAX_DEPTH: usize = 32;

/// The sections of a document, or its body in another format.
pub(super) fn body<'a>(s: Scope<'_, 'a>) -> Vec<Section<'a>> {
    let mut out = Vec::new();
    for component in s.children("component") {
        let s = component.under(own::BODY);
        if let Some(body) = s.at("structuredBody", own::BODY) {
            all_entries(body);
            out.extend(components(body, 0));
        } else if let Some(body) = s.at("nonXMLBody", own::BODY) {
            out.extend(other_body(body));
        } else if let Some(one) = s.child("section") {
            out.extend(section(one.under(own::SECTION), 0));
        }
    }
    out
}

fn entries_of<'a>(s: Scope<'_, 'a>) -> Vec<Reference<'a>> {
    let around = Around::section(s);
    s.children("entry").flat_map(|entry| entries::entry(entry.under(own::ENTRY), &around)).collect()
}

/// Reads the entries of all sections, those first that others point to: problems, then visits; plans and notes last.
fn all_entries<'a>(s: Scope<'_, 'a>) {
    let mut found: Vec<_> = s.node.descendants().filter(|n| n.name() == "section" && n.is_known()).collect();
    let rank = |code: &str| match code {
        "11450-4" | "11348-0" => 0,
        "46240-8" => 1,
        "75310-3" | "61146-7" | "62387-6" | "11383-7" | "18776-5" | "51847-2" => 3,
        _ => 2,
    };
    found.sort_by_key(|n| rank(entries::section_code(s.over(*n))));
    for section in found {
        let entries = entries_of(s.over(section).under(own::SECTION));
        s.cda.document.borrow_mut().entries.insert(handle(section.offset()), entries);
    }
}

fn components<'a>(s: Scope<'_, 'a>, depth: usize) -> Vec<Section<'a>> {
    let sections = s.children("component").filter_map(|c| c.under(own::SECTION).at("section", own::SECTION));
    sections.filter_map(|one| section(one, depth)).collect()
}

/// A section: its title, code and narrative, and references to what its entries became.
fn section<'a>(s: Scope<'_, 'a>, depth: usize) -> Option<Section<'a>> {
    if depth >= MAX_DEPTH {
        return None;
    }
    let mut out = Section {
        title: s.get("title", own::TITLE, |t| plain_text(t, own::TITLE)),
        code: s.get("code", own::CODE, concept),
        author: s.all("author", own::AUTHOR, participant),
        text: s.at("text", own::TEXT).and_then(narrative),
        ..Section::default()
    };
    if out.title.is_none() {
        out.title = s.child("code").and_then(|c| c.attribute("displayName", own::TITLE));
    }
    let read = s.cda.document.borrow_mut().entries.remove(&s.offset());
    out.entry = read.unwrap_or_else(|| entries_of(s));
    let mut seen = Vec::new();
    out.entry.retain(|r| match r.to {
        Some(key) if seen.contains(&key) => false,
        key => {
            seen.extend(key);
            true
        }
    });
    out.section = components(s, depth + 1);
    out.empty_reason = empty(s, &out);
    let any = out.title.is_some() || out.code.is_some() || out.text.is_some() || !out.entry.is_empty();
    (any || !out.section.is_empty()).then_some(out)
}

/// Why there is nothing in a section that says that it is empty.
fn empty<'a>(s: Scope<'_, 'a>, out: &Section<'a>) -> Option<CodeableConcept<'a>> {
    let code = match s.peek("nullFlavor") {
        "" => return None,
        "MSK" => "withheld",
        "NASK" => "notasked",
        _ => "unavailable",
    };
    if !out.entry.is_empty() {
        s.no_target("nullFlavor");
        return None;
    }
    let code = s.of_attribute("nullFlavor", own::EMPTY, code.into())?;
    Some(s.concept_by(own::EMPTY, "http://terminology.hl7.org/CodeSystem/list-empty-reason", code))
}

/// A body that is not XML: a DocumentReference in a section of its own.
fn other_body<'a>(s: Scope<'_, 'a>) -> Option<Section<'a>> {
    let content = s.get("text", own::OTHER_BODY, attachment)?;
    let mut out: DocumentReference<'a> = s.create(own::OTHER_BODY);
    out.status = s.constant(own::OTHER_BODY, "current").into();
    out.subject = entries::subject(s);
    out.content.push(content);
    out.r#type = s
        .node
        .parent()
        .and_then(Located::parent)
        .and_then(|d| s.over(d).get("code", own::OTHER_BODY, concept));
    let key = s.add(out);
    Some(Section { entry: vec![s.refer(key, own::OTHER_BODY)], ..Section::default() })
}

/// A part of a document by itself: what it holds becomes things without a Composition.
pub(super) fn fragment<'a>(s: Scope<'_, 'a>) {
    let around = Around::none();
    match s.node.name() {
        "recordTarget" | "patientRole" => drop(patient(s)),
        "structuredBody" | "component" | "section" | "nonXMLBody" => parts(s),
        "entry" | "entryRelationship" => drop(entries::entry(s.under(own::ENTRY), &around)),
        name if is_statement(name) => drop(entries::statement(s.under(own::ENTRY), &around)),
        _ => header::part(s),
    }
}

/// Sections without a document: what they say has to stand somewhere.
fn parts<'a>(s: Scope<'_, 'a>) {
    let inner = s.node.children().find(|n| matches!(n.name(), "section" | "structuredBody" | "nonXMLBody"));
    let at = inner.filter(|_| s.node.name() == "component").map_or(s, |n| s.over(n));
    if let Some(statement) =
        s.node.children().find(|n| is_statement(n.name())).filter(|_| s.node.name() == "component")
    {
        entries::statement(s.over(statement).under(own::ENTRY), &Around::none());
        return;
    }
    let sections = match at.node.name() {
        "section" => section(at.under(own::SECTION), 0).into_iter().collect(),
        "nonXMLBody" => {
            // The document reference is all that there is.
            other_body(at.under(own::BODY));
            return;
        }
        _ => components(at.under(own::BODY), 0),
    };
    header::around(s, sections);
}

/// References to what a list of references points to, each once.
pub(super) fn once<'a>(list: Vec<Reference<'a>>) -> Vec<Reference<'a>> {
    let mut out: Vec<Reference<'a>> = Vec::new();
    for one in list {
        if one.to.is_none() || !out.iter().any(|o| o.to == one.to) {
            out.push(one);
        }
    }
    out
}
