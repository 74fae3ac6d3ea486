//! What statements of all kinds have: a subject, a status, authors, remarks, reasons.

use std::borrow::Cow;

use synovia_cda::Located;

use super::related::{Pair, Related, is_comment, qualifies};
use super::{Around, of_kind};
use crate::from_cda::datatypes::{concept, identifiers, plain_text, text, time};
use crate::from_cda::participation::{author_time, last_author, participant};
use crate::from_cda::scope::{Scope, handle};
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::{entry as own, provenance as prov};
use crate::model::{
    Annotation, Attachment, CodeableConcept, DocumentContext, DocumentReference, Entity, Key, Kind, Patient,
    Provenance, ProvenanceAgent, Reference, Text, TimeOrPeriod,
};
use crate::trace::{Origin, Reason, Rule};

const PARTICIPANT_TYPE: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// The patient of the document. Where none is named, as in a part of a document, everything is about one of whom nothing is
/// known: FHIR's records are of somebody, and whoever joins the parts has one place to say who that is.
pub(in crate::from_cda) fn subject<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let known = s.cda.document.borrow().patient;
    let key = known.unwrap_or_else(|| {
        let key = s.add(s.cda.scope(s.cda.root).create::<Patient<'a>>(own::UNNAMED));
        s.cda.document.borrow_mut().patient = Some(key);
        key
    });
    Some(s.refer(key, own::SUBJECT))
}

/// The visit that a statement stands in.
pub(super) fn encounter<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Option<Reference<'a>> {
    around.encounter.map(|key| s.refer(key, own::ENCOUNTER))
}

/// A status by a map; a code that it does not have is lost, and one that is not there is what `otherwise` says.
pub(super) fn status<'a>(s: Scope<'_, 'a>, rule: Rule, map: &'static str) -> Text<'a> {
    let code = s.child("statusCode")?;
    let found = code.translated("code", rule, map).or_else(|| {
        // Some write the code as a word.
        let lower = code.peek("code").to_ascii_lowercase();
        code.translated_as(&lower, code.leaf("code")?, rule, map)
    });
    match &found {
        Some(status) => code.code_decides(status.by),
        None => code.refuse("code", Reason::Invalid, "mapping/code-not-mapped"),
    }
    found
}

/// A status by a table of our own, in which codes stand in lower case; a code that it does not have is lost.
pub(super) fn status_of<'a>(s: Scope<'_, 'a>, rule: Rule, table: &[(&str, &'static str)]) -> Text<'a> {
    let place = s.child("statusCode")?;
    let given = place.peek("code");
    let Some((_, status)) = table.iter().find(|(code, _)| code.eq_ignore_ascii_case(given)) else {
        place.refuse("code", Reason::Invalid, "mapping/code-not-mapped");
        return None;
    };
    let status = place.of_attribute("code", rule, (*status).into())?;
    place.code_decides(status.by);
    Some(status)
}

/// Whether a statement says that something is not so; the leaf that says it.
pub(super) fn negated(s: Scope<'_, '_>) -> bool {
    matches!(s.peek("negationInd"), "true" | "1")
}

/// A value that the negation of a statement makes.
pub(super) fn by_negation<'a>(s: Scope<'_, 'a>, rule: Rule, is: &'static str) -> Text<'a> {
    s.of_attribute("negationInd", rule, Cow::Borrowed(is))
}

/// Who wrote a statement, and when.
#[derive(Debug, Default)]
pub(super) struct Authored<'a> {
    /// The author who answers for it.
    pub(super) by: Option<Reference<'a>>,
    /// The earliest time.
    pub(super) at: Text<'a>,
    all: Vec<(u32, Reference<'a>)>,
}

/// The authors of a statement.
pub(super) fn authored<'a>(s: Scope<'_, 'a>, author: Rule, at: Rule) -> Authored<'a> {
    let last = last_author(s).map(Scope::offset);
    let mut out = Authored { at: author_time(s, at), ..Authored::default() };
    for one in s.children("author") {
        let Some(who) = participant(one.under(author)) else { continue };
        if Some(one.offset()) == last {
            out.by = Some(who.clone());
        }
        out.all.push((one.offset(), who));
    }
    out
}

/// When a finding was made known: when its author wrote it, if that is a time of a day, as FHIR demands.
pub(super) fn issued<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let at = last_author(s)?.get("time", rule, time)?;
    (!at.null && at.is.contains('T')).then_some(at)
}

/// The authors of a statement, else those of the concern that it stands in.
pub(super) fn authored_within<'a>(
    s: Scope<'_, 'a>,
    concern: Option<Scope<'_, 'a>>,
    author: Rule,
    at: Rule,
) -> Authored<'a> {
    let Some(concern) = concern.filter(|c| c.child("author").is_some()) else {
        return authored(s, author, at);
    };
    if s.child("author").is_none() {
        return authored(concern, author, at);
    }
    // Those of the concern wrote it, too; those of the statement answer for it.
    let mut out = authored(s, author, at);
    out.all.extend(authored(concern, author, at).all);
    out
}

/// What a concern says of itself: the guide maps what it is about, and its status.
pub(super) fn concern_itself(s: Scope<'_, '_>) {
    for id in s.children("id") {
        ["root", "extension", "nullFlavor", "assigningAuthorityName"]
            .iter()
            .for_each(|name| id.no_target(name));
    }
    s.child("code").into_iter().for_each(|c| c.code_decides(s.by));
    s.child("statusCode").into_iter().for_each(|c| c.code_decides(s.by));
    if let Some(times) = s.child("effectiveTime") {
        for time in core::iter::once(times).chain(times.child("low")).chain(times.child("high")) {
            ["value", "nullFlavor"].iter().for_each(|name| time.no_target(name));
        }
    }
}

impl<'a> Authored<'a> {
    /// Records who wrote a thing, as a Provenance for each author and time.
    pub(super) fn record(&self, s: Scope<'_, 'a>, of: Key) {
        let around = s.node.parent().and_then(Located::parent);
        let nodes = core::iter::once(s.node).chain(around);
        for author in nodes.flat_map(|node| s.over(node).children("author")) {
            let Some((_, who)) = self.all.iter().find(|(at, _)| *at == author.offset()) else {
                continue;
            };
            let author = author.under(prov::AUTHOR);
            let target = author.refer(of, prov::AUTHOR);
            let signature = signature(author.node);
            let known = s.cda.document.borrow().provenances.get(&signature).copied();
            if let Some(known) = known {
                // The same author at the same time: one act of writing.
                author.child("time").into_iter().for_each(|t| t.decides("value", target.by));
                s.cx().update::<Provenance<'a>>(known, |p| p.target.push(target));
                continue;
            }
            let mut out: Provenance<'a> = author.create(prov::AUTHOR);
            out.target.push(target);
            let at = author.get("time", prov::RECORDED, time);
            out.recorded = at.clone().filter(|t| t.is.contains('T'));
            out.occurred = at.filter(|t| !t.is.contains('T')).map(TimeOrPeriod::DateTime);
            out.agent.push(ProvenanceAgent {
                r#type: Some(author.concept_of(prov::AGENT, PARTICIPANT_TYPE, "author")),
                who: Some(Reference { to: who.to, by: author.made(prov::AGENT), ..Reference::default() }),
                ..ProvenanceAgent::default()
            });
            let key = s.add(out);
            s.cda.document.borrow_mut().provenances.insert(signature, key);
        }
    }
}

/// What a statement became that says the same under the same identifier: it is the same one, and its leaves say so.
pub(super) fn same<'a>(s: Scope<'_, 'a>) -> Option<Vec<Reference<'a>>> {
    let id = first_id(s)?;
    let (first, made) = s.cda.document.borrow().statements.get(&id).cloned()?;
    if first == s.node || first.name() != s.node.name() || content(first) != content(s.node) {
        return None;
    }
    let by = made.first()?.to.and_then(|key| s.cda.document.borrow().origins.get(&key).copied())?;
    said_again(s, by);
    Some(
        made.into_iter()
            .map(|r| Reference { to: r.to, by: s.made(own::REFERENCE), ..Reference::default() })
            .collect(),
    )
}

/// The leaves of what has been read before say the same once more.
fn said_again(s: Scope<'_, '_>, by: Origin) {
    let trace = &s.cx().trace;
    for node in core::iter::once(s.node).chain(s.node.descendants()).filter(|n| n.name() != "templateId") {
        node.attributes().for_each(|a| trace.decides(by, handle(a.offset())));
        node.texts().for_each(|t| trace.decides(by, handle(t.offset())));
    }
}

/// Remembers what a statement became.
pub(super) fn remember<'a>(s: Scope<'_, 'a>, made: &[Reference<'a>]) {
    if let Some(id) = first_id(s).filter(|_| !made.is_empty()) {
        s.cda.document.borrow_mut().statements.entry(id).or_insert_with(|| (s.node, made.to_vec()));
    }
}

fn first_id(s: Scope<'_, '_>) -> Option<(String, String)> {
    let id = s.child("id").filter(|i| !i.peek("root").is_empty() && !i.is_null())?;
    Some((id.peek("root").to_string(), id.peek("extension").to_string()))
}

/// What a statement says beside its references to the narrative, which each section has of its own.
fn content(node: Located<'_>) -> String {
    let mut out = String::new();
    for node in core::iter::once(node).chain(node.descendants()) {
        if matches!(node.name(), "templateId" | "reference") {
            continue;
        }
        out.push_str(node.name());
        for attribute in node.attributes() {
            out.push('\u{1}');
            out.push_str(attribute.name());
            out.push('\u{1}');
            out.push_str(attribute.value());
        }
        for text in node.texts() {
            out.push('\u{2}');
            out.push_str(text.text().trim());
        }
    }
    out
}

/// All that an element says, to tell two of them apart.
fn signature(node: Located<'_>) -> String {
    let mut out = String::new();
    let mut one = |node: Located<'_>| {
        out.push_str(node.name());
        if node.name() != "templateId" {
            for attribute in node.attributes() {
                out.push('\u{1}');
                out.push_str(attribute.value());
            }
        }
        for text in node.texts() {
            out.push('\u{2}');
            out.push_str(text.text());
        }
    };
    one(node);
    node.descendants().for_each(one);
    out
}

/// The remarks of a statement.
pub(super) fn notes<'a>(related: &mut Related<'_, 'a>, row: Rule) -> Vec<Annotation<'a>> {
    let comments = related.take(|_, e| is_comment(e));
    comments.into_iter().filter_map(|(r, e)| annotation(r, e, row)).collect()
}

/// A remark.
pub(super) fn annotation<'a>(
    relation: Scope<'_, 'a>,
    act: Scope<'_, 'a>,
    row: Rule,
) -> Option<Annotation<'a>> {
    let s = relation.under(row).over(act.node).under(row);
    let text = s.child("text").and_then(|t| text(t, g::R599))?;
    s.child("code").into_iter().for_each(|c| c.code_decides(s.by));
    s.child("statusCode").into_iter().for_each(|c| c.code_decides(s.by));
    let author = last_author(s);
    Some(Annotation {
        text: Some(text),
        time: author_time(s, g::R600),
        author_reference: author.and_then(|a| participant(a.under(g::R601))),
        ..Annotation::default()
    })
}

/// What the narrative of the section says of a statement, as the narrative of its thing.
pub(super) fn narrative<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get("text", own::TEXT, |t| plain_text(t, own::TEXT))
}

/// Reasons of a statement: a reference where the document has the problem as a thing of its own, else its value.
pub(super) fn reasons<'c, 'a>(
    s: Scope<'c, 'a>,
    pairs: Vec<Pair<'c, 'a>>,
    row: Rule,
    codes: &mut Vec<CodeableConcept<'a>>,
    references: &mut Vec<Reference<'a>>,
) {
    for (relation, entry) in pairs {
        let at = s.over(relation.node).under(row).over(entry.node).under(row);
        if at.node.name() != "observation" {
            // Something else that is the reason: pointed to if the document has it.
            references.extend(pending(at, row));
            continue;
        }
        if let Some(reference) = pending(at, row).filter(|r| r.to.is_some_and(|k| k.kind == Kind::Condition))
        {
            references.push(reference);
            continue;
        }
        let value = at.child("value").and_then(|v| concept(v.under(row)));
        structure_decides(at, &value);
        codes.extend(value);
    }
}

/// Whether an entry says why: an observation, or something else that the document has told of. What it has not is a
/// statement of its own.
pub(super) fn is_reason(relation: Scope<'_, '_>, e: Scope<'_, '_>) -> bool {
    let is_told = || {
        let id = e.child("id").map(|id| (id.peek("root").to_string(), id.peek("extension").to_string()));
        id.is_some_and(|id| e.cda.document.borrow().by_id.contains_key(&id))
    };
    relation.peek("typeCode") == "RSON" && !qualifies(e) && (e.node.name() == "observation" || is_told())
}

/// The code and status of a statement decided what its value is.
fn structure_decides<'a>(s: Scope<'_, 'a>, value: &Option<CodeableConcept<'a>>) {
    let Some(by) = value.as_ref().and_then(|v| v.coding.first()?.code.as_ref()).map(|c| c.by) else { return };
    for name in ["code", "statusCode"] {
        s.child(name).into_iter().for_each(|c| c.code_decides(by));
    }
    s.child("id").into_iter().for_each(|i| {
        i.decides("root", by);
        i.decides("extension", by);
    });
}

/// A reference to what a statement of the same identifier became.
pub(super) fn pending<'a>(s: Scope<'_, 'a>, row: Rule) -> Option<Reference<'a>> {
    let id = s.child("id")?;
    let key = (id.peek("root").to_string(), id.peek("extension").to_string());
    let found = s.cda.document.borrow().by_id.get(&key).copied()?;
    let reference = s.refer(found, row);
    id.decides("root", reference.by);
    id.decides("extension", reference.by);
    Some(reference)
}

/// Says under which identifiers a thing of the record can be found.
pub(super) fn known_by(s: Scope<'_, '_>, key: Key) {
    let mut document = s.cda.document.borrow_mut();
    for id in s.children("id").filter(|i| !i.peek("root").is_empty()) {
        let id = (id.peek("root").to_string(), id.peek("extension").to_string());
        document.by_id.entry(id).or_insert(key);
    }
    document.made.insert(s.offset(), key);
}

/// The thing that a statement with these identifiers became, if it is of a kind.
pub(super) fn made_by_id(s: Scope<'_, '_>, kind: Kind) -> Option<Key> {
    let document = s.cda.document.borrow();
    let mut ids = s.children("id").map(|i| (i.peek("root").to_string(), i.peek("extension").to_string()));
    of_kind(ids.find_map(|id| document.by_id.get(&id).copied()), kind)
}

/// Adds a thing that a statement became.
pub(super) fn add<'a, T: Entity<'a>>(s: Scope<'_, 'a>, thing: T, authored: &Authored<'a>) -> Key {
    let by = thing.common().by;
    let key = s.add(thing);
    s.cda.document.borrow_mut().origins.insert(key, by);
    known_by(s, key);
    authored.record(s, key);
    informed(s, key);
    // Of a note they say which document it belongs to.
    if key.kind != Kind::DocumentReference {
        external(s, Some(key));
    }
    key
}

/// Records who told of a thing or of the concern that it stands in, as a Provenance for each informant.
fn informed<'a>(s: Scope<'_, 'a>, of: Key) {
    let concern = s.node.parent().and_then(Located::parent).filter(|n| n.name() == "act");
    let nodes = core::iter::once(s.node).chain(concern);
    for informant in nodes.flat_map(|node| s.over(node).children("informant")) {
        let informant = informant.under(prov::INFORMANT);
        let target = informant.refer(of, prov::INFORMANT);
        let signature = signature(informant.node);
        let known = s.cda.document.borrow().provenances.get(&signature).copied();
        if let Some(known) = known {
            said_again(informant, target.by);
            s.cx().update::<Provenance<'a>>(known, |p| p.target.push(target));
            continue;
        }
        let Some(who) = participant(informant) else { continue };
        let mut out: Provenance<'a> = informant.create(prov::INFORMANT);
        out.target.push(target);
        let kind = informant.concept_of(prov::AGENT, PARTICIPANT_TYPE, "informant");
        out.agent.push(ProvenanceAgent { r#type: Some(kind), who: Some(who), ..ProvenanceAgent::default() });
        let key = s.add(out);
        s.cda.document.borrow_mut().provenances.insert(signature, key);
    }
}

/// Documents that a statement refers to, each related to what the statement became, if it became anything.
pub(super) fn external<'a>(s: Scope<'_, 'a>, of: Option<Key>) -> Vec<Reference<'a>> {
    let mut all = Vec::new();
    for reference in s.children("reference") {
        let Some(at) = reference.under(own::EXTERNAL).at("externalDocument", own::EXTERNAL) else { continue };
        let mut out: DocumentReference<'a> = at.create(own::EXTERNAL);
        out.identifier = identifiers(at, own::EXTERNAL_ID);
        out.status = at.constant(own::EXTERNAL, "current").into();
        out.r#type = at.get("code", own::EXTERNAL_CODE, concept);
        if let Some(said) = at.child("text") {
            out.description = said.text(own::EXTERNAL_TEXT);
            let url = said.child("reference").and_then(|r| r.attribute("value", own::EXTERNAL_ADDRESS));
            let content_type = said.attribute("mediaType", own::EXTERNAL_TEXT);
            if url.is_some() || content_type.is_some() {
                out.content.push(Attachment { url, content_type, ..Attachment::default() });
            }
        }
        out.context = of.map(|of| {
            let related = vec![at.refer(of, own::EXTERNAL)];
            DocumentContext { related, ..DocumentContext::default() }
        });
        let key = s.add(out);
        all.push(at.refer(key, own::EXTERNAL));
    }
    all
}
