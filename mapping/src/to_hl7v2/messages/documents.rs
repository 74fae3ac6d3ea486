//! MDM: a document with its content and the orders it is about.

use super::super::event::Event;
use super::super::segments::obx::document;
use super::super::segments::orc::Order;
use super::super::segments::orc::provenance::{Histories, histories};
use super::super::segments::{evn, obr, orc, tq1, txa};
use super::super::tree::Segment;
use super::super::way::Way;
use super::{Subject, encounter, key, linked, notes, observation, patient, patients, visit};
use crate::generated::rules::fhir::message as r;
use crate::model::{DocumentReference, Key, Kind, Observation, Patient, Reference, ServiceRequest};
use crate::report::Severity;
use crate::trace::Origin;

pub(super) fn write<'a>(w: Way<'_, 'a>, event: &Event, out: &mut Vec<Segment>) {
    let record = w.record;
    let provenance = record.provenances.iter().find(|p| evn::is_event(p));
    out.push(evn::evn(w.under(r::EVENT), &event.trigger, provenance, &record.exchange.timestamp));
    let found = chosen(w);
    let subject = of(w, found.map(|(_, d)| d));
    patient(w, subject, out);
    visit(w, subject, out);
    let Some((key_of, d)) = found else {
        w.issue(Severity::Error, "mapping/no-document", Origin::NONE);
        return;
    };
    let w = w.under(r::DOCUMENT);
    let related: Vec<&Reference<'a>> = d.context.iter().flat_map(|c| &c.related).collect();
    let histories = histories(record);
    let mut n = 0;
    for link in &related {
        if let Some(request) = link.to.and_then(|key| record.get::<ServiceRequest<'a>>(key)) {
            n += 1;
            order(w, link, (request, &histories), n, out);
        }
    }
    let edit = record.provenances.iter().find(|p| txa::is_edit(p, key_of));
    let mut segment = txa::txa(w, d, edit);
    let links = d.subject.iter().chain(d.context.iter().flat_map(|c| &c.encounter));
    linked(w, &mut segment, links);
    out.push(segment);
    contents(w, d, &related, out);
}

/// The document that the header names, else the first; any other is left.
fn chosen<'w, 'a>(w: Way<'w, 'a>) -> Option<(Key, &'w DocumentReference<'a>)> {
    let focus = w.record.message_headers.first().map_or(&[][..], |h| &h.focus);
    let named = focus.iter().filter_map(|f| f.to).find(|k| k.kind == Kind::DocumentReference);
    let key_of = named.unwrap_or(key(Kind::DocumentReference, 0));
    let all = &w.record.document_references;
    let found: &DocumentReference<'a> = w.record.get(key_of)?;
    if let Some(other) = all.iter().find(|o| !core::ptr::eq(*o, found)) {
        let by = other.status.value.as_ref().map_or(Origin::NONE, |v| v.by);
        w.issue(Severity::Warning, "mapping/second-document", by);
    }
    Some((key_of, found))
}

/// Whom the document is about, and in which visit.
fn of<'w, 'a>(w: Way<'w, 'a>, d: Option<&DocumentReference<'a>>) -> Subject<'w, 'a> {
    let named = d.and_then(|d| d.subject.as_ref()).and_then(|s| s.to);
    let named = named.and_then(|key| Some((key, w.record.get::<Patient<'a>>(key)?)));
    let patient = named.or_else(|| patients(w.record).first().copied());
    let patient_key = patient.map(|(key, _)| key);
    let context = d.and_then(|d| d.context.as_ref()).map_or(&[][..], |c| &c.encounter);
    let visit = context.iter().find_map(|r| Some((r.to?, w.record.get(r.to?)?)));
    Subject { patient, encounter: visit.or_else(|| encounter(w.record, patient_key)) }
}

fn order<'a>(
    w: Way<'_, 'a>,
    link: &Reference<'a>,
    (request, histories): (&ServiceRequest<'a>, &Histories<'_, 'a>),
    n: usize,
    out: &mut Vec<Segment>,
) {
    let w = w.under(r::ORDER);
    let history = link.to.and_then(|key| histories.get(&key).copied());
    let order = Order { request: Some(request), report: None, control: "RE", history };
    let mut first = orc::orc(w, order);
    linked(w, &mut first, [link]);
    out.push(first);
    out.extend(tq1::service(w, request));
    out.push(obr::obr(w, order, None, n));
    notes(w, tq1::others(w, &request.note), out);
}

/// The contents, then the values that the document is about.
fn contents<'a>(
    w: Way<'_, 'a>,
    d: &DocumentReference<'a>,
    related: &[&Reference<'a>],
    out: &mut Vec<Segment>,
) {
    let mut n = 0;
    let mut noted = 0;
    for content in &d.content {
        if n > 0 && document::is_note(content) {
            noted += 1;
            out.extend(document::note(w, content, noted));
        } else if let Some(segment) = document::content(w, content, n + 1) {
            n += 1;
            noted = 0;
            out.push(segment);
        }
    }
    for link in related {
        let Some(o) = link.to.and_then(|key| w.record.get::<Observation<'a>>(key)) else { continue };
        let at = out.len();
        observation(w, o, &mut n, out);
        if let Some(first) = out.get_mut(at) {
            linked(w, first, [*link]);
        }
    }
}
