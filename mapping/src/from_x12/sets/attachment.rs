//! 275: what is attached to a claim is a Communication, each attachment a part of it.

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::both::Both;
use super::eligibility::trace;
use super::who::{self, Who};
use super::{Set, by_identifier, codes, header, time};
use crate::base64;
use crate::from_x12::kept;
use crate::from_x12::scope::Scope;
use crate::generated::rules::x12::attachment as r;
use crate::model::{
    Attachment, Communication, CommunicationPayload, Identifier, PayloadContent, Reference, Text, Val,
};
use crate::trace::{Origin, Src};

const MODULE: &str = "attachment";

pub(crate) fn read<'a>(set: Set<'_, 'a>) {
    let Some(first) = set.header(SegmentId::BGN).or(Some(set.root)) else { return };
    let mut thing: Communication<'a> = first.create(r::COMMUNICATION, "communication");
    let by = thing.common.by;
    set.decides(by);
    let s = Scope { by, ..first };
    let plain = Scope { by: Origin::NONE, ..first };
    header(set, MODULE, &[SegmentId::BGN], &mut thing.common);
    thing.status = s.constant(r::STATUS, "completed").into();
    if first.view.id() == SegmentId::BGN {
        thing.sent = time::plain(s, 3, r::BGN03);
        let number = s.text(2, r::BGN02);
        thing
            .identifier
            .extend(number.map(|value| Identifier { value: Some(value), ..Identifier::default() }));
    }
    for found in set.all().loops() {
        parts(s, plain, found, &mut thing);
    }
    s.add(thing);
}

/// A party by NM101, or an attachment.
fn parts<'a>(s: Scope<'_, 'a>, plain: Scope<'_, 'a>, found: LoopView<'a>, thing: &mut Communication<'a>) {
    let Some(nm1) = who::first(plain, found) else {
        return assigned(s, found, thing);
    };
    match nm1.peek(1).as_ref() {
        "40" | "PR" => {
            let to = who::party(plain, found, r::RECIPIENT);
            thing.recipient.extend(to.map(|p| p.by(s.made(r::RECIPIENT))));
        }
        "41" => thing.sender = who::party(plain, found, r::SENDER).map(|p| p.by(s.made(r::SENDER))),
        "QC" | "IL" => {
            let who = Who::read(plain, found, NUMBERS);
            let patient = who.patient(nm1, r::PATIENT, |_| {});
            thing.subject = Some(patient.by(s.made(r::SUBJECT)));
            for view in found.segments().map(|s| s.segment) {
                let s = s.over(view);
                match view.id().as_str() {
                    "REF" if NUMBERS.contains(&s.peek(1).as_ref()) => thing.about.extend(about(s)),
                    id if who::SEGMENTS.contains(&id) => {}
                    _ => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
                }
            }
        }
        _ => {
            let to = who::party(plain, found, r::PROVIDER).map(|p| p.by(s.made(r::PROVIDER)));
            let to =
                to.map(|p| kept::named(s, r::PROVIDER, crate::model::ExtensionValue::Reference(Box::new(p))));
            kept::add(&mut thing.common.extension, to);
        }
    }
}

/// REF01 of what is the number of a claim and not of a person.
const NUMBERS: &[&str] = &["EJ", "1K", "BLT", "D9", "F8", "X1", "G1"];

/// The claim that something is attached to, by its number.
fn about<'a>(reference: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let mut number = None;
    who::reference(&mut Both::In(reference), &mut number);
    let mut to = by_identifier(number?);
    to.r#type = reference.constant(r::ABOUT, "Claim");
    Some(to)
}

/// LX and what follows: numbers, dates, and the attachments themselves.
fn assigned<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, thing: &mut Communication<'a>) {
    let mut queue = vec![(found, 0_u8)];
    while let Some((found, depth)) = queue.pop() {
        for view in found.segments().map(|s| s.segment) {
            let s = s.over(view);
            match view.id().as_str() {
                "TRN" => {
                    let mut number = Identifier::default();
                    trace(&mut Both::In(s), &mut number);
                    if number.value.is_some() || number.assigner.is_some() {
                        let mut to = by_identifier(number);
                        to.r#type = s.constant(r::BASED_ON, "CommunicationRequest");
                        thing.based_on.push(to);
                    }
                }
                "BIN" | "BDS" => thing.payload.extend(payload(s)),
                "CAT" => {
                    thing.category.extend(s.concept(s.text(1, r::CAT01), r::CAT01, codes::REPORT_TYPE));
                    kept::add(&mut thing.common.extension, kept::segment(s, MODULE));
                }
                _ => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
            }
        }
        if depth < 8 {
            let mut inner: Vec<_> = found.loops().map(|l| (l, depth + 1)).collect();
            inner.reverse();
            queue.extend(inner);
        }
    }
}

/// BIN02 or BDS03: the bytes as they are, in base64; the kind by what they begin with.
fn payload<'a>(s: Scope<'_, 'a>) -> Option<CommunicationPayload<'a>> {
    let (length, data, rule) = match s.view.id().as_str() {
        "BIN" => (1, 2, r::BIN02),
        _ => (2, 3, r::BDS03),
    };
    let found = s.view.element(data).filter(|e| !e.raw().is_empty())?;
    let handle = u32::try_from(found.offset()).unwrap_or(u32::MAX);
    let by = s.cx.trace.step(s.by, rule, Src::Leaf(handle));
    s.decides(length, 1, by);
    let text: Text<'a> = Some(Val::new(base64::encode(found.raw()).into(), by));
    let kind = kind(found.raw().trim_ascii_start());
    let attachment =
        Attachment { content_type: s.constant(r::CONTENT_TYPE, kind), data: text, ..Attachment::default() };
    let extension = kept::held(kept::segment(s, MODULE));
    Some(CommunicationPayload { extension, content: Some(PayloadContent::Attachment(Box::new(attachment))) })
}

/// The media type of bytes, by what they begin with.
fn kind(bytes: &[u8]) -> &'static str {
    let all: [(&[u8], &str); 7] = [
        (b"%PDF-", "application/pdf"),
        (b"\x89PNG", "image/png"),
        (b"\xFF\xD8\xFF", "image/jpeg"),
        (b"II*\0", "image/tiff"),
        (b"MM\0*", "image/tiff"),
        (b"MSH|", "x-application/hl7-v2+er7"),
        (b"<", "application/xml"),
    ];
    all.iter()
        .find(|(start, _)| bytes.starts_with(start))
        .map_or("application/octet-stream", |(_, kind)| kind)
}
