//! Documents of other formats in an instance (PS3.3 C.24.2): PDF, CDA, STL and others. What a document is and where it belongs
//! is told; its bytes stay in the instance, which the study names.

use synovia_dicom_meta::tags;

use super::identifier::urn_oid;
use super::phantom::Subject;
use super::place::Place;
use super::{code, time};
use crate::generated::rules::dicom::document as r;
use crate::model::{Attachment, DocumentContext, DocumentReference, Identifier, Reference, Text};

/// The document that an instance holds, if it holds one.
pub(super) fn read<'a>(place: &Place<'_, 'a>, whose: &Subject<'a>, study: &Reference<'a>) {
    if !place.has(tags::MIME_TYPE_OF_ENCAPSULATED_DOCUMENT) && !place.has(tags::ENCAPSULATED_DOCUMENT) {
        return;
    }
    let mut thing: DocumentReference<'a> = place.named("document").create(r::DOCUMENT);
    thing.master_identifier = place.text(tags::SOP_INSTANCE_UID, r::UID).map(|uid| Identifier {
        system: place.constant(r::UID_SYSTEM, "urn:dicom:uid"),
        value: Some(urn_oid(uid)),
        ..Identifier::default()
    });
    thing.identifier = hl7_identifier(place).into_iter().collect();
    thing.status = place.constant(r::STATUS, "current").into();
    thing.doc_status = verified(place);
    thing.r#type =
        place.item(tags::CONCEPT_NAME_CODE_SEQUENCE, r::TYPE).and_then(|item| code::concept(&item));
    thing.category = code::concepts(place, tags::DOCUMENT_CLASS_CODE_SEQUENCE, r::CATEGORY);
    thing.subject = whose.any.clone().map(|s| s.by(place.under(r::SUBJECT).by));
    thing.content.push(Attachment {
        content_type: place.text(tags::MIME_TYPE_OF_ENCAPSULATED_DOCUMENT, r::CONTENT_TYPE),
        title: place.text(tags::DOCUMENT_TITLE, r::TITLE),
        creation: time::date_time(place, tags::CONTENT_DATE, tags::CONTENT_TIME, r::CREATED),
        ..Attachment::default()
    });
    thing.context = Some(DocumentContext {
        related: vec![study.clone().by(place.under(r::STUDY).by)],
        ..DocumentContext::default()
    });
    place.add(thing);
}

/// The number of a CDA document: its root and, after a caret, its extension.
fn hl7_identifier<'a>(place: &Place<'_, 'a>) -> Option<Identifier<'a>> {
    let whole = place.text(tags::HL7_INSTANCE_IDENTIFIER, r::HL7_ID)?;
    let (root, extension) = whole.is.split_once('^').unwrap_or((&whole.is, ""));
    if extension.is_empty() {
        let value = format!("urn:oid:{root}").into();
        let system = place.constant(r::HL7_ID_SYSTEM, "urn:ietf:rfc:3986");
        return Some(Identifier { system, value: Some(whole.map(|_| value)), ..Identifier::default() });
    }
    let (system, value) = (format!("urn:oid:{root}").into(), extension.to_string().into());
    Some(Identifier {
        system: Some(whole.clone().map(|_| system)),
        value: Some(whole.map(|_| value)),
        ..Identifier::default()
    })
}

fn verified<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let known = [("VERIFIED", r::FINAL, "final"), ("UNVERIFIED", r::PRELIMINARY, "preliminary")];
    let word = place.peek(tags::VERIFICATION_FLAG)?;
    let (_, rule, code) = known.into_iter().find(|(known, ..)| word == *known)?;
    Some(place.text(tags::VERIFICATION_FLAG, rule)?.map(|_| code.into()))
}
