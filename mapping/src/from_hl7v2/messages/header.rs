//! What every message says about itself: MSH, SFT and EVN.

mod answer;
mod kept;
mod software;

pub(crate) use kept::keep;

use synovia_hl7v2::SegmentId;

use super::Subject;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::{evn, msh};
use crate::generated::rules::hl7v2::msh_bundle;
use crate::model::{Exchange, Key, Kind, MessageHeader, Provenance, Reference};
use crate::trace::Rule;

/// The rows of a message map for MSH; `None` where a message map has no such row.
#[derive(Debug)]
pub(crate) struct HeaderRows {
    pub(crate) bundle: Rule,
    pub(crate) message_header: Rule,
    pub(crate) source: Option<Rule>,
    pub(crate) transformation: Option<Rule>,
    pub(crate) event: Option<Rule>,
    pub(crate) operator: Option<Rule>,
}

impl HeaderRows {
    /// For messages without a published map: our own rule.
    pub(crate) const OTHER: Self = Self {
        bundle: msh_bundle::ENTRY,
        message_header: msh_bundle::ENTRY,
        source: None,
        transformation: None,
        event: None,
        operator: None,
    };
}

/// Reads MSH (and EVN where there is a row for it): the exchange, the MessageHeader and the Provenances.
pub(crate) fn read(v2: &V2<'_>, rows: &HeaderRows, subject: Subject) {
    let Some(msh) = v2.message.header() else { return };
    let msh = v2.segment(msh);
    let header = header(v2, msh, rows, subject);
    let target = || vec![Reference::to(header)];
    answer::read(v2, header);
    let mut document = None;
    let mut software = software::entities(v2, rows.bundle);
    if let Some(s) = rows.source.and_then(|rule| msh.when(rule, |t| t.valued(4))) {
        let mut made = Provenance { target: target(), ..s.create() };
        made.common.anchor.push_str("-source");
        document = msh::provenance::source(s, &mut made);
        made.entity.append(&mut software);
        v2.cx.add(made);
    }
    if let Some(s) = rows.transformation.map(|rule| msh.under(rule)) {
        let mut made = Provenance { target: target(), ..s.create() };
        made.common.anchor.push_str("-transformation");
        msh::provenance::transformation(s, &mut made, document);
        made.entity.append(&mut software);
        v2.cx.add(made);
    }
    event(v2, msh, rows, target());
}

fn header<'a>(v2: &V2<'a>, msh: Scope<'_, 'a>, rows: &HeaderRows, subject: Subject) -> Key {
    let s = msh.under(rows.bundle);
    let mut exchange = Exchange { by: s.node(rows.bundle), ..Exchange::default() };
    msh::bundle(s, &mut exchange);
    v2.cx.record.borrow_mut().exchange = exchange;
    let s = msh.under(rows.message_header);
    let mut header: MessageHeader<'a> = s.create();
    msh::message_header(s, &mut header);
    software::source(v2, rows.message_header, header.source.get_or_insert_default());
    header.focus.extend(subject.patient.into_iter().chain(subject.encounter).map(Reference::to));
    v2.cx.add(header)
}

/// EVN, and MSH for who did it when EVN-5 does not say.
fn event<'a>(v2: &V2<'a>, msh: Scope<'_, 'a>, rows: &HeaderRows, target: Vec<Reference<'a>>) {
    let Some(evn) = v2.message.segment(SegmentId::EVN, 1).map(|s| v2.segment(s)) else { return };
    let Some(s) = rows.event.map(|rule| evn.under(rule)) else { return };
    let mut made = Provenance { target, ..s.create() };
    evn::provenance(s, msh, &mut made);
    let operator = rows
        .operator
        .and_then(|rule| msh.when(rule, |t| !t.valued_in(Some(evn), 5) && (t.valued(22) || t.valued(4))));
    if let Some(s) = operator {
        msh::provenance::operator(s, &mut made);
    }
    evn::complete(s, &mut made);
    v2.cx.add(made);
}

/// Adds to what the message is about.
pub(crate) fn focus(v2: &V2<'_>, things: Vec<Key>) {
    let header = Key { kind: Kind::MessageHeader, index: 0 };
    v2.cx.update::<MessageHeader<'_>>(header, |h| h.focus.extend(things.into_iter().map(Reference::to)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::segments::obx::tests::{chain, codes};
    use crate::from_hl7v2::source::with_record;
    use crate::model::{Device, Extended, ExtensionValue, Organization, Record, Text, TimeOrPeriod};
    use crate::options::{Options, SourceDocument};

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    /// An ADT with these fields of MSH, and EVN if it is given.
    fn read_with(
        options: &Options,
        fields: &[(usize, &str)],
        evn: &str,
        look: impl FnOnce(&V2<'_>, &Record<'_>),
    ) {
        let mut msh = vec![""; 27];
        msh[6] = "20240102030405+0000";
        msh[8] = "ADT^A01^ADT_A01";
        msh[9] = "77";
        msh[10] = "P";
        msh[11] = "2.5.1";
        msh[1] = "^~\\&";
        msh[0] = "MSH";
        for (n, value) in fields {
            msh[n - 1] = value;
        }
        let message = format!("{}\r{evn}\rPID|1||7^^^M\r", msh.join("|"));
        with_record(&message, options, look);
    }

    fn read(fields: &[(usize, &str)], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        read_with(&Options::default(), fields, "", look);
    }

    fn absent(endpoint: &Extended<'_>) -> bool {
        let one = endpoint.extension.len() == 1 && endpoint.value.is_none();
        one && text(&endpoint.extension[0].url) == crate::from_hl7v2::scope::DATA_ABSENT_REASON
            && matches!(&endpoint.extension[0].value, Some(ExtensionValue::Code(c)) if c.is == "unknown")
    }

    #[test]
    fn the_bundle() {
        read(&[], |v2, record| {
            let exchange = &record.exchange;
            assert_eq!(text(&exchange.r#type), "message");
            assert_eq!(text(&exchange.timestamp), "2024-01-02T03:04:05+00:00");
            let identifier = exchange.identifier.as_ref().unwrap();
            assert_eq!((text(&identifier.value), identifier.system.is_none()), ("77", true));
            let chain = chain(v2, identifier.value.as_ref().unwrap().by);
            assert_eq!(chain, ["messages/ADT_A01#3", "segments/MSH-Bundle#13"]);
        });
        read(&[(7, "20240102030405")], |v2, record| {
            assert!(record.exchange.timestamp.is_none());
            assert!(codes(v2).contains(&"mapping/time-not-precise"));
        });
    }

    #[test]
    fn the_header() {
        let fields = [
            (3, "LAB"),
            (4, "HOSP^1.2.3^ISO"),
            (5, "EHR"),
            (6, "CLINIC"),
            (8, "secret"),
            (11, "P^T"),
            (17, "DEU"),
            (19, "de"),
            (22, "Care Group"),
            (26, "N^normal^L"),
            (27, "H^handle^L"),
        ];
        read(&fields, |_, record| {
            let h = &record.message_headers[0];
            assert_eq!(text(&h.event_coding.as_ref().unwrap().code), "A01");
            assert_eq!(text(&h.source.as_ref().unwrap().name), "LAB");
            assert_eq!((h.common.meta.security.len(), h.common.meta.tag.len()), (3, 2));
            assert_eq!(text(&h.common.language), "de");
            assert!(h.responsible.is_some() && h.sender.is_some());
            let sender: &Organization<'_> = record.get(h.sender.as_ref().unwrap().to.unwrap()).unwrap();
            assert_eq!(text(&sender.address[0].country), "DEU");
            let destination = &h.destination[0];
            assert!(destination.target.is_some() && destination.receiver.is_some());
            assert_eq!(h.focus[0].to.unwrap().kind, Kind::Patient);
        });
    }

    #[test]
    fn a_sender_may_be_known_by_its_country_only() {
        read(&[(17, "DEU")], |v2, record| {
            let sender = record.message_headers[0].sender.as_ref().unwrap().to.unwrap();
            let sender: &Organization<'_> = record.get(sender).unwrap();
            assert!(sender.name.is_none() && sender.identifier.is_empty());
            let country = sender.address[0].country.as_ref().unwrap();
            assert_eq!(country.is, "DEU");
            assert!(chain(v2, country.by).contains(&"segments/MSH-MessageHeader#23".into()));
        });
    }

    #[test]
    fn endpoints_are_known_or_said_to_be_unknown() {
        read(&[(3, "LAB^1.2.3^ISO"), (5, "EHR^1.2.4^ISO")], |_, record| {
            let h = &record.message_headers[0];
            assert_eq!(text(&h.source.as_ref().unwrap().endpoint.value), "urn:oid:1.2.3");
            assert_eq!(text(&h.destination[0].endpoint.value), "urn:oid:1.2.4");
        });
        // MSH-24 and MSH-25 take the place of MSH-3 and MSH-5.
        let both = [(3, "LAB^1.2.3^ISO"), (5, "EHR^1.2.4^ISO"), (24, "N^1.2.5^ISO"), (25, "M^1.2.6^ISO")];
        read(&both, |v2, record| {
            let h = &record.message_headers[0];
            let source = &h.source.as_ref().unwrap().endpoint;
            assert_eq!(text(&source.value), "urn:oid:1.2.5");
            assert!(
                chain(v2, source.value.as_ref().unwrap().by)
                    .contains(&"segments/MSH-MessageHeader#31".into())
            );
            assert_eq!(text(&h.destination[0].endpoint.value), "urn:oid:1.2.6");
        });
        for fields in [&[][..], &[(3, "LAB"), (5, "EHR")], &[(3, "LAB"), (24, "N")]] {
            read(fields, |_, record| {
                let h = &record.message_headers[0];
                assert!(absent(&h.source.as_ref().unwrap().endpoint), "{fields:?}");
                assert!(absent(&h.destination[0].endpoint), "{fields:?}");
            });
        }
    }

    #[test]
    fn the_receiver_is_of_msh_23_before_msh_6() {
        read(&[(6, "CLINIC"), (23, "Care Group")], |_, record| {
            let receiver = record.message_headers[0].destination[0].receiver.as_ref().unwrap();
            let receiver: &Organization<'_> = record.get(receiver.to.unwrap()).unwrap();
            assert_eq!(text(&receiver.name), "Care Group");
        });
    }

    #[test]
    fn what_cannot_be_used_is_refused() {
        for (sent, made) in [("EN^^^EN-US", "en"), ("^^^EN-us", "en-US"), ("pt-BR", "pt-BR")] {
            read(&[(19, sent)], |_, record| {
                assert_eq!(text(&record.message_headers[0].common.language), made);
            });
        }
        read(&[(19, "klingon")], |v2, record| {
            assert!(record.message_headers[0].common.language.is_none());
            assert!(codes(v2).contains(&"mapping/code-not-mapped"));
        });
    }

    #[test]
    fn where_the_message_comes_from() {
        read(&[], |_, record| assert_eq!(record.provenances.len(), 1));
        read(&[(4, "HOSP")], |_, record| {
            let p = &record.provenances[0];
            assert_eq!(p.agent.len(), 1);
            assert_eq!(text(&p.recorded), "2024-01-02T03:04:05+00:00");
            assert!(matches!(p.occurred, Some(TimeOrPeriod::DateTime(_))));
            let activity = p.activity.as_ref().unwrap();
            assert_eq!(text(&activity.coding[0].display), "message - ADT^A01^ADT_A01");
            assert_eq!(p.target[0].to.unwrap().kind, Kind::MessageHeader);
            assert!(p.entity.is_empty());
        });
        read(&[(3, "LAB^1.2^ISO"), (4, "HOSP"), (22, "Care Group"), (24, "N")], |_, record| {
            let p = &record.provenances[0];
            assert_eq!((p.agent.len(), p.entity.len()), (1, 1));
            let device: &Device<'_> = record.get(p.entity[0].what.as_ref().unwrap().to.unwrap()).unwrap();
            assert_eq!(device.identifier.len(), 2);
        });
    }

    #[test]
    fn who_made_fhir_of_it() {
        let options = Options { now: Some("2026-01-01T00:00:00Z".into()), ..Options::default() };
        read_with(&options, &[], "", |v2, record| {
            let p = &record.provenances[0];
            assert_eq!(text(&p.recorded), "2026-01-01T00:00:00Z");
            let chain = chain(v2, p.recorded.as_ref().unwrap().by);
            assert_eq!(chain, ["messages/ADT_A01#6", "segments/MSH-Provenance-Transformation#5"]);
            let device: &Device<'_> = record.get(p.agent[0].who.as_ref().unwrap().to.unwrap()).unwrap();
            assert_eq!(text(&device.device_name[0].name), "synovia-mapping");
            assert_eq!(text(&p.activity.as_ref().unwrap().coding[0].code), "v2-fhir-transformation");
        });
        read(&[], |_, record| assert!(record.provenances[0].recorded.is_none()));
    }

    #[test]
    fn the_message_is_embedded_once_or_pointed_to() {
        let embed = Options { source_document: SourceDocument::Embed, ..Options::default() };
        read_with(&embed, &[(4, "HOSP")], "", |_, record| {
            assert_eq!(record.document_references.len(), 1);
            let document = &record.document_references[0];
            assert!(text(&document.content[0].data).starts_with("TVNIfF5+XCZ8"));
            assert_eq!(text(&document.status.value), "current");
            assert!(record.provenances.iter().all(|p| p.entity.len() == 1));
        });
        let url = SourceDocument::Url("https://store.example.org/77".into());
        let url = Options { source_document: url, ..Options::default() };
        read_with(&url, &[], "", |v2, record| {
            let url = &record.document_references[0].content[0].url;
            assert_eq!(text(url), "https://store.example.org/77");
            let chain = chain(v2, url.as_ref().unwrap().by);
            assert_eq!(chain.last().unwrap(), "segments/MSH-Provenance-Transformation#10");
        });
    }

    #[test]
    fn the_event() {
        let evn = "EVN|A01|20240102030405+0000||O^order^L|12^Ames|20240101|HOSP";
        read_with(&Options::default(), &[(4, "HOSP")], evn, |v2, record| {
            let p = record.provenances.last().unwrap();
            assert_eq!(text(&p.activity.as_ref().unwrap().coding[0].display), "event - :ADT^A01");
            assert_eq!(text(&p.recorded), "2024-01-02T03:04:05+00:00");
            assert!(matches!(&p.occurred, Some(TimeOrPeriod::DateTime(t)) if t.is == "2024-01-01"));
            assert_eq!((p.agent.len(), p.reason.len(), p.location.is_some()), (1, 1, true));
            assert_eq!(p.agent[0].who.as_ref().unwrap().to.unwrap().kind, Kind::Practitioner);
            let chain = chain(v2, p.recorded.as_ref().unwrap().by);
            assert_eq!(chain, ["messages/ADT_A01#11", "segments/EVN-Provenance#5"]);
        });
        read_with(&Options::default(), &[(4, "HOSP")], "EVN|A01|||U", |_, record| {
            let p = record.provenances.last().unwrap();
            assert!(p.reason[0].coding.is_empty() && p.reason[0].extension.len() == 1);
            assert_eq!(p.agent[0].who.as_ref().unwrap().to.unwrap().kind, Kind::Organization);
        });
        read_with(&Options::default(), &[(4, "HOSP"), (22, "Care Group")], "EVN|A01|", |_, record| {
            let who = record.provenances.last().unwrap().agent[0].who.as_ref().unwrap().to.unwrap();
            assert_eq!(text(&record.get::<Organization<'_>>(who).unwrap().name), "Care Group");
        });
        read_with(&Options::default(), &[], "EVN|A01|", |_, record| {
            let p = record.provenances.last().unwrap();
            assert_eq!(text(&p.agent[0].who.as_ref().unwrap().display), "unknown");
        });
    }
}
