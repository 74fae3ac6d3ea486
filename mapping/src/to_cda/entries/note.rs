//! Notes: no page is published for this direction; the inverse of how they are read.

use super::shared::{identified, inverted, status_code};
use crate::base64;
use crate::generated::rules::cda::to_note as r;
use crate::model::{Attachment, DocumentReference, Encounter, Reference};
use crate::to_cda::datatypes::{concept, has_code, identifier, identifiers, interval, point};
use crate::to_cda::party::{AUTHOR, party};
use crate::to_cda::section::{LOINC, template};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, known};

/// The notes: documents whose content is in the record.
pub(super) fn all(w: Way<'_, '_>) -> Vec<El> {
    let with_content = |d: &&DocumentReference<'_>| d.content.iter().any(|c| known(&c.data).is_some());
    w.record
        .document_references
        .iter()
        .filter(with_content)
        .filter(|d| w.is_about(d.subject.as_ref()))
        .filter_map(|d| note(w, d))
        .collect()
}

fn note<'a>(w: Way<'_, 'a>, d: &DocumentReference<'a>) -> Option<El> {
    const STATUS: &[(&str, &str)] = &[("preliminary", "active"), ("entered-in-error", "nullified")];
    let content = d.content.iter().find(|c| known(&c.data).is_some())?;
    let status = status_code(w.under(r::STATUS).cell(&d.doc_status), STATUS, "completed");
    let kind = concept(w.under(r::TYPE), "translation", d.r#type.as_ref());
    let code = match kind {
        Some(kind) if kind.get("@code") == Some("34109-9") => kind.named("code"),
        kind => fixed("code", "34109-9", LOINC).with(kind),
    };
    let context = d.context.as_ref();
    let time = context
        .and_then(|c| c.period.as_ref())
        .and_then(|p| interval(w.under(r::PERIOD), "effectiveTime", p));
    let el = El::new("act").fix("@classCode", "ACT").fix("@moodCode", "EVN");
    let el = template(el, "NoteActivity")
        .all(identifiers(w.under(r::ID), &d.identifier))
        .with(code)
        .with(text(w.under(r::CONTENT), content))
        .with(status)
        .with(time.unwrap_or_else(|| null("effectiveTime", "UNK")))
        .all(authors(w, d))
        .all(context.iter().flat_map(|c| &c.encounter).filter_map(|to| visit(w, to)));
    // That it is a clinical note led to the section.
    let category =
        d.category.iter().filter(|c| has_code(Some(c), &["clinical-note"])).flat_map(|c| &c.coding);
    let el = category.fold(el, |el, c| {
        let w = w.under(r::CATEGORY);
        el.also_below(w.origin(super::super::way::by(&c.code)))
            .also_below(w.origin(super::super::way::by(&c.system)))
    });
    Some(identified(w, el, "note"))
}

/// The visit that it is about: only its id.
fn visit<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> Option<El> {
    let w = w.under(r::VISIT);
    let e = w.follow::<Encounter<'a>>(to)?;
    let id = e.identifier.iter().find_map(|id| identifier(w, "id", id))?;
    let el = El::new("encounter").fix("@classCode", "ENC").fix("@moodCode", "EVN").with(id);
    Some(inverted("COMP", el.also_below(w.origin(to.by))))
}

fn authors<'a>(w: Way<'_, 'a>, d: &DocumentReference<'a>) -> Vec<El> {
    let time = || point(w.under(r::DATE), "time", &d.date).unwrap_or_else(|| null("time", "UNK"));
    let author = |who| template(El::new("author"), "AuthorParticipation").with(time()).with(who);
    let mut all: Vec<El> = d.author.iter().map(|to| author(party(w.under(r::AUTHOR), AUTHOR, to))).collect();
    if all.is_empty() {
        all.push(author(El::new("assignedAuthor").with(null("id", "UNK"))));
    }
    all
}

/// What it says: plain text in the narrative, anything else as it is.
fn text(w: Way<'_, '_>, a: &Attachment<'_>) -> El {
    let kind = known(&a.content_type).unwrap_or_default();
    let plain = kind.split(';').next().is_some_and(|k| k.trim() == "text/plain");
    let decoded = known(&a.data).filter(|_| plain).and_then(base64::decode);
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let of = super::super::way::by(&a.data);
    let told = super::super::way::by(&a.content_type);
    match decoded {
        Some(text) => w.note(w.joined([of, told], text)),
        None => {
            let title =
                w.cell(&a.title).unwrap_or_else(|| w.constant(if kind.is_empty() { "Note" } else { kind }));
            let el = w.note(title).set("@mediaType", w.cell(&a.content_type)).fix("@representation", "B64");
            el.text(w.cell(&a.data))
        }
    }
}
