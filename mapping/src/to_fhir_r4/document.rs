//! Documents and other content.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model;

impl<'a> Write<'a> for model::DocumentReference<'a> {
    type Out = r4::DocumentReference;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DocumentReference> {
        let contents: Vec<_> = self.content.iter().map(|c| Content(Some(c))).collect();
        let mut content = e.list("content", &contents);
        if content.is_empty() {
            e.list_onto("content", &mut content, &[Content(None)]);
        }
        let status = e.bound_extended("status", &self.status, codes::DOCUMENT_STATUS);
        Some(resource!(
            e,
            self,
            DocumentReference {
                master_identifier: e.one("masterIdentifier", self.master_identifier.as_ref()),
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                doc_status: e.bound("docStatus", &self.doc_status, codes::COMPOSITION_STATUS),
                r#type: e.one("type", self.r#type.as_ref()),
                category: e.list("category", &self.category),
                subject: e.one("subject", self.subject.as_ref()),
                date: e.instant("date", &self.date),
                author: e.list("author", &self.author),
                authenticator: e.one("authenticator", self.authenticator.as_ref()),
                custodian: e.one("custodian", self.custodian.as_ref()),
                relates_to: e.list("relatesTo", &self.relates_to),
                description: e.string("description", &self.description),
                security_label: e.list("securityLabel", &self.security_label),
                content,
                context: e.one("context", self.context.as_ref()),
            }
        ))
    }
}

/// A content of a document: its attachment, which FHIR requires.
struct Content<'c, 'a>(Option<&'c model::Attachment<'a>>);

impl<'a> Write<'a> for Content<'_, 'a> {
    type Out = r4::DocumentReferenceContent;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DocumentReferenceContent> {
        let given = e.one("attachment", self.0);
        if given.is_none() && self.0.is_some() {
            return None;
        }
        Some(r4::DocumentReferenceContent {
            attachment: e.needed_one("attachment", given),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::DocumentRelation<'a> {
    type Out = r4::DocumentReferenceRelatesTo;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DocumentReferenceRelatesTo> {
        let target = e.one("target", self.target.as_ref())?;
        let code = e.bound("code", &self.code, codes::DOCUMENT_RELATION);
        Some(r4::DocumentReferenceRelatesTo {
            code: e.needed("code", code),
            target: Some(target),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::DocumentContext<'a> {
    type Out = r4::DocumentReferenceContext;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DocumentReferenceContext> {
        filled(r4::DocumentReferenceContext {
            encounter: e.list("encounter", &self.encounter),
            event: e.list("event", &self.event),
            period: e.one("period", self.period.as_ref()),
            related: e.list("related", &self.related),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Binary<'a> {
    type Out = r4::Binary;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Binary> {
        Some(r4::Binary {
            meta: e.one("meta", Some(&self.common.meta)),
            content_type: e.needed("contentType", e.string("contentType", &self.content_type)),
            data: e.base64("data", &self.data),
            ..Default::default()
        })
    }
}
