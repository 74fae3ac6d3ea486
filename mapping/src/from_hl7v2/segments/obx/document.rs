//! OBX: the content of a document.

use std::borrow::Cow;

use crate::base64;
use crate::from_hl7v2::datatypes::{cwe, ed, rp};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::obx_documentreference as own;
use crate::generated::rules::segments::obx_documentreference as r;
use crate::model::{Attachment, Text};
use crate::trace::Rule;

/// Whether an OBX holds content of a document, and not a value.
pub(crate) fn is_content(s: Scope<'_, '_>) -> bool {
    matches!(s.peek_at(2).as_ref(), "ED" | "FT" | "RP" | "TX" | "ST" | "")
}

/// `OBX-DocumentReference`: a content for each ED and RP, one for all lines of a text.
pub(crate) fn contents<'a>(s: Scope<'_, 'a>) -> Vec<Attachment<'a>> {
    let mut made: Vec<Attachment<'a>> = Vec::new();
    if let Some(s) = s.when(r::R7, |t| t.is(2, "ED")) {
        made.extend(s.all(5, r::R7, ed::attachment));
    } else if let Some(s) = s.when(r::R10, |t| t.is(2, "RP")) {
        made.extend(s.all(5, r::R10, rp::attachment));
    } else if let Some(s) = s.when(r::R8, |t| t.is(2, "FT")) {
        made.extend(text(s, 5, r::R8, || s.constant(r::R9, "text/hl7v2")));
    } else if let Some(s) = s.when(r::R11, |t| t.is(2, "TX")) {
        made.extend(text(s, 5, r::R11, || s.constant(r::R12, "application/text")));
    } else {
        made.extend(text(s, 5, own::TEXT, || s.constant(own::TEXT, "text/plain")));
    }
    for content in &mut made {
        content.title = s.get(3, own::TITLE, cwe::text);
    }
    made
}

/// The repetitions of a field as the lines of one text, in base64.
pub(crate) fn text<'a>(
    s: Scope<'_, 'a>,
    field: u16,
    rule: Rule,
    content_type: impl FnOnce() -> Text<'a>,
) -> Option<Attachment<'a>> {
    let lines: Vec<_> = s.repetitions(field).filter(|p| p.is_valued()).collect();
    let pieces: Vec<_> = lines.iter().flat_map(|line| line.pieces()).collect();
    let whole: Vec<String> = lines.iter().map(|line| line.peek_whole()).collect();
    let data = s.join(rule, &pieces, base64::encode(whole.join("\n").as_bytes()))?;
    Some(Attachment { data: Some(data), content_type: content_type(), ..Attachment::default() })
}

/// `NTE-DocumentReference`: a note as content of its own; NTE-9 with its texts and codes.
pub(crate) fn note<'a>(s: Scope<'_, 'a>) -> Vec<Attachment<'a>> {
    use crate::generated::rules::segments::nte_documentreference as n;
    let mut made: Vec<Attachment<'a>> =
        text(s, 3, n::R5, || s.constant(n::R6, "text/hl7v2")).into_iter().collect();
    let coded: Vec<_> = s.repetitions(9).filter(|p| p.is_valued()).collect();
    let parts = |p: &Scope<'_, 'a>| -> String {
        let code: Vec<_> = (1..=3).map(|n| p.peek_at(n)).filter(|t| !t.is_empty()).collect();
        let lines = [p.peek_at(9), Cow::Owned(code.join("-"))];
        lines.into_iter().filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n")
    };
    let whole: Vec<String> = coded.iter().map(parts).collect();
    let pieces: Vec<_> =
        coded.iter().flat_map(|p| [1, 2, 3, 9].into_iter().filter_map(|n| p.part(n))).collect();
    if let Some(data) = s.join(n::R12, &pieces, base64::encode(whole.join("\n").as_bytes())) {
        let content_type = s.constant(n::R6, "text/hl7v2");
        made.push(Attachment { data: Some(data), content_type, ..Attachment::default() });
    }
    made
}
