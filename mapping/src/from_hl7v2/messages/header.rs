//! What every message says about itself: MSH, SFT and EVN.

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
    let mut document = None;
    if let Some(s) = rows.source.and_then(|rule| msh.when(rule, |t| t.valued(4))) {
        let mut made = Provenance { target: target(), ..s.create() };
        made.common.anchor.push_str("-source");
        document = msh::provenance::source(s, &mut made);
        v2.cx.add(made);
    }
    if let Some(s) = rows.transformation.map(|rule| msh.under(rule)) {
        let mut made = Provenance { target: target(), ..s.create() };
        made.common.anchor.push_str("-transformation");
        msh::provenance::transformation(s, &mut made, document);
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
