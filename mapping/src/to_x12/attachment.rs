//! 275: what is attached to a claim.

use synovia_x12::guide::Guide;

use super::eligibility::trace;
use super::kept;
use super::people::{fixed, named, number_segment, written};
use super::tree::{Data, Loop, Segment};
use super::way::{Way, date};
use crate::base64;
use crate::from_x12::sets::codes;
use crate::generated::rules::x12::attachment as r;
use crate::model::{Communication, PayloadContent, Record};

const MODULE: &str = "attachment";

pub(super) fn fits(record: &Record<'_>) -> bool {
    !record.communications.is_empty()
}

pub(super) fn write<'a>(w: Way<'_, 'a>, _: &'static Guide) -> Loop {
    let mut top = Loop::new("ST");
    let Some(thing) = w.record.communications.first() else { return top };
    let mut bgn = fixed(w, "BGN", &["11"]);
    let number = thing.identifier.first().and_then(|i| w.text(r::BGN02, &i.value));
    bgn.set(2, number.or_else(|| w.computed(w.cx.options.x12.control_number.unwrap_or(1).to_string())));
    let sent = w.changed(r::BGN03, &thing.sent, "mapping/date-not-valid", date);
    bgn.set(3, sent.or_else(|| w.cx.options.x12.date.clone().and_then(|date| w.computed(date))));
    kept::named(&thing.common.extension, MODULE, "BGN").for_each(|e| e.fill(w, &mut bgn));
    top.push(bgn);
    if let Some(to) = thing.recipient.first() {
        top.nest(named(w, "1000A", "40", to));
    }
    if let Some(to) = &thing.sender {
        top.nest(named(w, "1000B", "41", to));
    }
    for to in kept::references(&thing.common.extension, "PROVIDER") {
        top.nest(named(w, "1000C", "1P", to));
    }
    if let Some(to) = &thing.subject {
        let mut patient = named(w, "1000D", "QC", to);
        for number in thing.about.iter().filter_map(|to| to.identifier.as_deref()) {
            patient.push(number_segment(w, number));
        }
        let times: Vec<_> = times(w, thing).collect();
        patient.segments.extend(times.iter().rev().skip(1).rev().cloned());
        top.nest(patient);
    }
    top.nest(assigned(w, thing));
    top
}

/// The dates that were kept: the last is that of the attachments, those before it are of the claim.
fn times<'t, 'a>(
    w: Way<'t, 'a>,
    thing: &'t Communication<'a>,
) -> impl Iterator<Item = Segment> + use<'t, 'a> {
    kept::named(&thing.common.extension, MODULE, "DTP").filter_map(move |e| e.segment(w))
}

/// LX, the number of the request, and the attachments.
fn assigned<'a>(w: Way<'_, 'a>, thing: &Communication<'a>) -> Loop {
    let mut out = Loop::new("2000A");
    out.push(fixed(w, "LX", &["1"]));
    for number in thing.based_on.iter().filter_map(|to| to.identifier.as_deref()) {
        out.push(trace(w, "2", number));
    }
    let mut kept = kept::segments(w, &thing.common.extension, MODULE, &["BGN", "LX", "CAT", "EFI", "DTP"]);
    out.segments.append(&mut kept);
    let mut part = Loop::new("2100");
    part.segments.extend(times(w, thing).last());
    let mut cat = written(w, "CAT", |way| {
        way.coded((1, 1), r::CAT01, codes::REPORT_TYPE, &mut thing.category.first().cloned());
    });
    kept::named(&thing.common.extension, MODULE, "CAT").take(1).for_each(|e| e.fill(w, &mut cat));
    part.push(cat);
    if part.segments.iter().all(|s| s.id != "DTP") {
        let day = thing.sent.as_ref().and_then(|v| date(&v.is)).or_else(|| w.cx.options.x12.date.clone());
        part.push(fixed(w, "DTP", &["368", "D8", &day.unwrap_or_default()]));
    }
    for payload in &thing.payload {
        let Some(PayloadContent::Attachment(attachment)) = &payload.content else { continue };
        let Some(data) = &attachment.data else { continue };
        let Some(bytes) = base64::decode(&data.is).filter(|bytes| !bytes.is_empty()) else {
            w.refuse(data.by, "mapping/value-not-valid");
            continue;
        };
        let mut format = Loop::new("2110B");
        let mut efi = fixed(w, "EFI", &["05"]);
        kept::named(&thing.common.extension, MODULE, "EFI").take(1).for_each(|e| e.fill(w, &mut efi));
        format.push(efi);
        let mut bin = Segment::new("BIN");
        bin.data = Some(Data { bytes, by: w.under(r::BIN02).origin(data.by) });
        format.push(bin);
        part.nest(format);
    }
    out.nest(part);
    out
}
