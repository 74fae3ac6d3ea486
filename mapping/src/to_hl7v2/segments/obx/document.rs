//! The content of a document as OBX.

use super::super::super::tree::{Cell, Rep, Segment};
use super::super::super::way::{Way, known};
use super::value::ed_or_rp;
use crate::base64;
use crate::generated::rules::fhir::{documentreference_nte as t, documentreference_obx as r};
use crate::model::Attachment;
use crate::trace::Origin;

/// Longer text than ST is meant for is TX.
const LONGEST_ST: usize = 200;

/// OBX number `n` of a content; `None` where nothing of it is there.
pub(crate) fn content(w: Way<'_, '_>, a: &Attachment<'_>, n: usize) -> Option<Segment> {
    if a.data.is_none() && a.url.is_none() {
        return None;
    }
    let (kind, values) = match lines(w, a) {
        Some(found) => found,
        None => ed_or_rp(w.under(r::R5), a).map(|(kind, rep)| (kind, vec![rep]))?,
    };
    let mut s = Segment::new("OBX");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    let by: Vec<Origin> = [a.content_type.as_ref(), a.data.as_ref().or(a.url.as_ref())]
        .into_iter()
        .flatten()
        .map(|v| w.under(r::R2).origin(v.by))
        .collect();
    s.set(2, Some(Cell { text: kind.into(), null: false, by }));
    let mut title = Rep::default();
    title.set(2, w.text(r::R3, &a.title));
    s.push(3, title.filled());
    s.extend(5, values);
    s.set(11, Some(w.constant(r::R11, "F")));
    Some(s)
}

/// Whether a content is a note on the one before it: text of HL7 v2 that has no title.
pub(crate) fn is_note(a: &Attachment<'_>) -> bool {
    known(&a.content_type) == Some("text/hl7v2") && a.title.is_none()
}

/// NTE number `n` of a content that is a note; `None` where its text is not there.
pub(crate) fn note(w: Way<'_, '_>, a: &Attachment<'_>, n: usize) -> Option<Segment> {
    let (_, lines) = lines(w.under(t::R3), a)?;
    let mut s = Segment::new("NTE");
    s.set(1, Some(w.constant(t::R1, &n.to_string())));
    if let Some(first) = lines.first() {
        w.under(t::R3).decided_rep(first, a.content_type.as_ref().map(|v| v.by));
    }
    s.extend(3, lines);
    Some(s)
}

/// Text that is here, one repetition a line; `None` for anything that is not text.
fn lines(w: Way<'_, '_>, a: &Attachment<'_>) -> Option<(&'static str, Vec<Rep>)> {
    let data = a.data.as_ref().filter(|v| !v.null)?;
    let kind = known(&a.content_type)?;
    if !matches!(kind, "text/hl7v2" | "application/text" | "text/plain") {
        return None;
    }
    let text = String::from_utf8(base64::decode(&data.is)?).ok()?;
    let plain = if text.len() > LONGEST_ST || text.contains('\n') { "TX" } else { "ST" };
    let kind = match kind {
        "text/hl7v2" => "FT",
        "application/text" => "TX",
        _ => plain,
    };
    let line = |line: &str| Rep::from(w.made(r::R5, data.by, line.trim_end_matches('\r')));
    Some((kind, text.split('\n').map(line).collect()))
}
