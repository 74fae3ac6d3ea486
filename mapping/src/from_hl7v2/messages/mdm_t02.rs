//! MDM_T02: documents. The events T01 to T11 differ in whether the content is there and in what is done to it.

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::header::{self, HeaderRows};
use super::observation::{self, ObservationRows, Obx};
use super::patient::{self, PatientRows};
use super::visit::{self, VisitRows};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::obx::document;
use crate::from_hl7v2::segments::orc::provenance;
use crate::from_hl7v2::segments::orc::{self, Pair};
use crate::from_hl7v2::segments::{nte, obr, tq1, txa};
use crate::generated::rules::hl7v2::mdm_t02 as own;
use crate::generated::rules::messages::mdm_t02 as r;
use crate::model::{DocumentContext, DocumentReference, Key, Provenance, Reference, ServiceRequest};
use crate::report::Severity;

const HEADER: HeaderRows = HeaderRows {
    bundle: r::R3,
    message_header: r::R4,
    source: Some(r::R5),
    transformation: Some(r::R6),
    event: Some(r::R10),
    operator: None,
};

const PATIENT: PatientRows = PatientRows {
    patient: r::R11,
    account: None,
    provenance: Some(r::R12),
    demographics: own::DEMOGRAPHICS,
    living_will: None,
    related_person: None,
    contact: None,
    contact_only: None,
};

const VISIT: VisitRows = VisitRows {
    encounter: r::R13,
    history: r::R14,
    patient: r::R15,
    coverage: r::R16,
    encounter_additional: own::VISIT_ADDITIONAL,
};

const OBSERVATION: ObservationRows = ObservationRows {
    observation: own::OBSERVATION,
    components: own::OBSERVATION,
    question: None,
    note: Some(own::OBSERVATION),
};

/// An order that a document is about.
#[derive(Default)]
struct Order<'a> {
    orc: Option<SegmentView<'a>>,
    obr: Option<SegmentView<'a>>,
    tq1: Option<SegmentView<'a>>,
    notes: Vec<SegmentView<'a>>,
}

/// A document: TXA with the OBX after it.
#[derive(Default)]
struct Document<'a> {
    txa: Option<SegmentView<'a>>,
    content: Vec<Obx<'a>>,
}

#[derive(Default)]
struct Segments<'a> {
    pid: Option<SegmentView<'a>>,
    pd1: Option<SegmentView<'a>>,
    pv1: Option<SegmentView<'a>>,
    pv2: Option<SegmentView<'a>>,
    orders: Vec<Order<'a>>,
    documents: Vec<Document<'a>>,
}

/// Reads the message.
pub(crate) fn read(v2: &V2<'_>) {
    let found = collect(v2);
    let patient = patient::read(v2, &PATIENT, found.pid, found.pd1, &[]);
    let encounter = visit::read(v2, &VISIT, found.pv1, found.pv2, patient);
    let subject = Subject { patient, encounter };
    header::read(v2, &HEADER, subject);
    let orders: Vec<Key> = found.orders.iter().filter_map(|o| order(v2, o, subject)).collect();
    if found.documents.is_empty() {
        v2.cx.issue(Severity::Warning, "mapping/document-without-txa", Some(0));
    }
    let documents = found.documents.iter().filter_map(|d| document(v2, d, subject, &orders)).collect();
    header::focus(v2, documents);
}

/// Everything from a second PID on is about somebody else and is left.
fn collect<'a>(v2: &V2<'a>) -> Segments<'a> {
    let mut found = Segments::default();
    let (mut after_order, mut after_content) = (false, false);
    for segment in v2.message.all_segments() {
        let id = segment.id();
        let id = id.as_str();
        match id {
            "PID" if found.pid.is_some() => {
                v2.segment(segment).issue(Severity::Warning, "mapping/second-patient");
                break;
            }
            "PID" => found.pid = Some(segment),
            "PD1" => found.pd1 = found.pd1.or(Some(segment)),
            "PV1" => found.pv1 = found.pv1.or(Some(segment)),
            "PV2" => found.pv2 = found.pv2.or(Some(segment)),
            "ORC" => found.orders.push(Order { orc: Some(segment), ..Order::default() }),
            "OBR" => match found.orders.last_mut().filter(|o| o.obr.is_none()) {
                Some(open) => open.obr = Some(segment),
                None => found.orders.push(Order { obr: Some(segment), ..Order::default() }),
            },
            "TQ1" => {
                let open = found.orders.last_mut().filter(|o| o.tq1.is_none());
                open.into_iter().for_each(|o| o.tq1 = Some(segment));
            }
            "TXA" if found.documents.last().is_some_and(|d| d.txa.is_none()) => {
                // Content that came before its TXA.
                found.documents.last_mut().into_iter().for_each(|d| d.txa = Some(segment));
            }
            "TXA" => found.documents.push(Document { txa: Some(segment), ..Document::default() }),
            "OBX" => content(&mut found, segment),
            "NTE" if after_content => {
                let open = found.documents.last_mut().and_then(|d| d.content.last_mut());
                open.into_iter().for_each(|obx| obx.notes.push(segment));
            }
            "NTE" if after_order => {
                found.orders.last_mut().into_iter().for_each(|o| o.notes.push(segment));
            }
            _ => {}
        }
        after_content = id == "OBX" || (after_content && id == "NTE");
        after_order = matches!(id, "ORC" | "OBR" | "TQ1") || (after_order && id == "NTE");
    }
    found
}

fn content<'a>(found: &mut Segments<'a>, obx: SegmentView<'a>) {
    if found.documents.is_empty() {
        found.documents.push(Document::default());
    }
    if let Some(open) = found.documents.last_mut() {
        open.content.push(Obx { obx, notes: Vec::new() });
    }
}

fn order<'a>(v2: &V2<'a>, order: &Order<'a>, subject: Subject) -> Option<Key> {
    let pair = Pair::of(v2, order.orc, order.obr);
    let s = match (order.orc, order.obr) {
        (Some(orc), _) => v2.segment(orc).under(r::R18),
        (None, obr) => v2.segment(obr?).under(r::R24),
    };
    let mut request = ServiceRequest {
        subject: subject.patient.map(Reference::to),
        encounter: subject.encounter.map(Reference::to),
        ..s.create()
    };
    if order.orc.is_some() {
        orc::service_request(s, pair, &mut request);
    }
    if let Some(tq1) = order.tq1 {
        tq1::service_request(v2.segment(tq1).under(r::R21), &mut request);
    }
    if let Some(obr) = order.obr {
        obr::service_request(v2.segment(obr).under(r::R24), pair, &mut request);
    }
    obr::complete_order(s, order.orc.is_some(), &mut request);
    let notes = order.notes.iter().map(|n| v2.segment(*n).under(r::R25));
    request.note.extend(notes.filter_map(nte::service_request));
    let key = v2.cx.add(request);
    if let Some(orc) = pair.orc.filter(|orc| provenance::names_somebody(*orc)) {
        let s = orc.under(r::R19);
        let mut made = Provenance { target: vec![Reference::to(key)], ..s.create() };
        provenance::provenance(s, &mut made);
        v2.cx.add(made);
    }
    Some(key)
}

fn document<'a>(v2: &V2<'a>, one: &Document<'a>, subject: Subject, orders: &[Key]) -> Option<Key> {
    let first = one.content.first().map(|o| v2.segment(o.obx).under(r::R31));
    let txa = one.txa.map(|s| v2.segment(s));
    let mut made: DocumentReference<'a> = match txa {
        Some(txa) => txa.under(r::R27).create(),
        None => first?.create(),
    };
    made.subject = subject.patient.map(Reference::to);
    if let Some(txa) = txa {
        txa::document_reference(txa.under(r::R27), &mut made);
    } else {
        v2.cx.issue(Severity::Warning, "mapping/document-without-txa", first.map(Scope::segment_handle));
    }
    let mut values = Vec::new();
    for obx in &one.content {
        let s = v2.segment(obx.obx);
        if document::is_content(s) {
            made.content.extend(document::contents(s.under(r::R31)));
            let notes = obx.notes.iter().map(|n| v2.segment(*n).under(r::R32));
            made.content.extend(notes.flat_map(document::note));
        } else {
            values.push(obx.clone());
        }
    }
    if let Some(txa) = txa {
        txa::content_type(txa.under(r::R27), &mut made);
    }
    let values = observation::read(v2, &OBSERVATION, &values, subject);
    let context = made.context.get_or_insert_with(DocumentContext::default);
    context.encounter.extend(subject.encounter.map(Reference::to));
    context.related.extend(orders.iter().chain(&values).copied().map(Reference::to));
    let key = v2.cx.add(made);
    if let Some(s) = txa.and_then(|txa| txa.when(r::R28, txa::is_edited)) {
        let mut provenance: Provenance<'a> = s.create();
        provenance.common.anchor.push_str("-edited");
        txa::provenance(s, &mut provenance);
        provenance.target.push(Reference::to(key));
        s.add(provenance);
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::testing::{segment, with_record};
    use crate::model::{Kind, Record, Text};
    use crate::options::Options;

    fn read(event: &str, segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let header = format!("MSH|^~\\&|A|B|||20260102030405+0000||MDM^{event}|1|P|2.5.1");
        with_record(&[&[header.as_str()], segments].concat().join("\r"), &Options::default(), look);
    }

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    #[test]
    fn contents_keep_their_kind_and_values_are_observations() {
        let segments = [
            "PID|1||7",
            "PV1|1|I",
            "TXA|1|DS",
            "OBX|1|TX|T^Text^L||one~two",
            "NTE|1||noted",
            "OBX|2|FT|T^Text^L||a\\.br\\b",
            "OBX|3|ED|T^Text^L||^AP^PDF^Base64^Zm9v",
            "OBX|4|RP|T^Text^L||https://a.example/1^P^Image^JPEG",
            "OBX|5|ST|T^Text^L||plain",
            "OBX|6|NM|H^Height^L||180",
        ];
        read("T02", &segments, |_, record| {
            let made = &record.document_references[0];
            let kinds: Vec<_> = made.content.iter().map(|c| text(&c.content_type)).collect();
            assert_eq!(
                kinds,
                [
                    "application/text",
                    "text/hl7v2",
                    "text/hl7v2",
                    "application/pdf",
                    "image/jpeg",
                    "text/plain"
                ]
            );
            assert_eq!(text(&made.content[0].data), crate::base64::encode(b"one\ntwo"));
            assert_eq!(text(&made.content[0].title), "Text");
            let context = made.context.as_ref().unwrap();
            assert_eq!(context.encounter[0].to.unwrap().kind, Kind::Encounter);
            assert_eq!(context.related[0].to.unwrap().kind, Kind::Observation);
            assert_eq!(
                record.message_headers[0].focus.last().unwrap().to.unwrap().kind,
                Kind::DocumentReference
            );
        });
    }

    #[test]
    fn status_and_completion() {
        for (availability, completion, status, done) in [
            ("", "AU", "current", "final"),
            ("AV", "DI", "current", "preliminary"),
            ("OB", "LA", "superseded", "final"),
            ("CA", "", "entered-in-error", ""),
            ("UN", "ZZ", "", ""),
            ("??", "", "", ""),
        ] {
            let txa = segment("TXA", &[(2, "DS"), (17, completion), (19, availability)]);
            read("T01", &[&txa], |_, record| {
                let made = &record.document_references[0];
                assert_eq!(
                    (text(&made.status.value), text(&made.doc_status)),
                    (status, done),
                    "{availability}"
                );
                assert_eq!(
                    made.status.extension.len(),
                    usize::from(["OB", "CA", "UN"].contains(&availability))
                );
            });
        }
    }

    #[test]
    fn the_event_tells_what_is_done_to_the_parent() {
        for (event, code) in [("T06", "appends"), ("T10", "replaces"), ("T02", "")] {
            let txa = segment("TXA", &[(2, "DS"), (13, "D0^CLINIC")]);
            read(event, &[&txa], |_, record| {
                let relation = &record.document_references[0].relates_to[0];
                assert_eq!(text(&relation.code), code);
                assert!(relation.target.as_ref().unwrap().identifier.is_some());
            });
        }
    }

    #[test]
    fn a_day_is_an_extension_and_a_time_the_date() {
        for (sent, date, extensions) in
            [("20260102", "", 1), ("202601020304", "2026-01-02T03:04:00+00:00", 0)]
        {
            let txa = segment("TXA", &[(2, "DS"), (6, sent)]);
            read("T02", &[&txa], |_, record| {
                let made = &record.document_references[0];
                assert_eq!((text(&made.date), made.common.extension.len()), (date, extensions), "{sent}");
            });
        }
    }

    #[test]
    fn odd_messages() {
        read("T02", &["PID|1||7"], |v2, record| {
            assert!(record.document_references.is_empty());
            assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/document-without-txa"));
        });
        // Content without TXA, or before it, is content all the same.
        read("T02", &["OBX|1|TX|T||text"], |_, record| assert_eq!(record.document_references.len(), 1));
        read("T02", &["OBX|1|TX|T||text", "TXA|1|DS"], |_, record| {
            assert_eq!(record.document_references.len(), 1);
            assert!(record.document_references[0].r#type.is_some());
        });
        read("T02", &["OBR|1|P|F|A", "NTE|1||n", "TXA|1|DS|AP"], |v2, record| {
            assert_eq!(record.service_requests[0].note.len(), 1);
            assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/content-type-not-known"));
        });
    }
}
