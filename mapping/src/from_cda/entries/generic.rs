//! What belongs to no template: references to other entries, and media.

use super::Around;
use super::related::Related;
use super::shared::{add, authored, concern_itself, external, pending, subject};
use crate::from_cda::datatypes::{attachment, identifiers};
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::{entry as own, media};
use crate::model::{DocumentReference, Reference};
use crate::trace::Reason;

/// An entry that only says which other it means.
pub(super) fn reference<'a>(s: Scope<'_, 'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::REFERENCE);
    let found = pending(s, own::REFERENCE);
    match &found {
        Some(found) => {
            for name in ["code", "statusCode"] {
                s.child(name).into_iter().for_each(|c| c.code_decides(found.by));
            }
        }
        None => s.children("id").for_each(|id| {
            id.refuse("root", Reason::Invalid, "mapping/reference-to-nothing");
            id.refuse("extension", Reason::Invalid, "mapping/reference-to-nothing");
        }),
    }
    found.into_iter().collect()
}

/// An act around what is told of an admission or a discharge: it is what it is about, and nothing itself.
pub(super) fn around<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::AROUND);
    concern_itself(s);
    Related::of(s).rest(s, around)
}

/// An act around a document that it refers to.
pub(super) fn document<'a>(s: Scope<'_, 'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::AROUND);
    concern_itself(s);
    external(s, None)
}

/// An image or other content.
pub(super) fn media<'a>(s: Scope<'_, 'a>, _: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(media::MEDIA);
    let Some(content) = s.child("value").and_then(|v| attachment(v.under(media::CONTENT))) else {
        return Vec::new();
    };
    let mut out: DocumentReference<'a> = s.create(media::MEDIA);
    out.identifier = identifiers(s, media::ID);
    out.status = s.constant(media::MEDIA, "current").into();
    out.subject = subject(s);
    out.content.push(content);
    let authored = authored(s, media::AUTHOR, media::AUTHOR);
    out.author.extend(authored.by.clone());
    let key = add(s, out, &authored);
    vec![s.refer(key, media::MEDIA)]
}
