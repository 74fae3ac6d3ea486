//! Documents: what is in them, in order, and who answers for it.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::generated::rules::fhir::required;
use crate::model::{self, Text};

impl<'a> Write<'a> for model::Composition<'a> {
    type Out = r4::Composition;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Composition> {
        let status = e.bound_extended("status", &self.status, codes::COMPOSITION_STATUS);
        Some(resource!(
            e,
            self,
            Composition {
                identifier: e.one("identifier", self.identifier.as_ref()),
                status: e.needed("status", status),
                r#type: e.needed_one("type", e.one("type", self.r#type.as_ref())),
                category: e.list("category", &self.category),
                subject: e.one("subject", self.subject.as_ref()),
                encounter: e.one("encounter", self.encounter.as_ref()),
                date: e.needed("date", e.date_time("date", &self.date)),
                author: e.needed_list("author", e.list("author", &self.author)),
                title: e.needed("title", e.string("title", &self.title)),
                confidentiality: e.bound("confidentiality", &self.confidentiality, codes::CONFIDENTIALITY),
                attester: e.list("attester", &self.attester),
                custodian: e.one("custodian", self.custodian.as_ref()),
                relates_to: e.list("relatesTo", &self.relates_to),
                event: e.list("event", &self.event),
                section: e.list("section", &self.section),
            }
        ))
    }
}

impl<'a> Write<'a> for model::CompositionAttester<'a> {
    type Out = r4::CompositionAttester;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CompositionAttester> {
        let mode = e.bound("mode", &self.mode, codes::ATTESTATION_MODE);
        let mut out = filled(r4::CompositionAttester {
            mode,
            time: e.date_time("time", &self.time),
            party: e.one("party", self.party.as_ref()),
            ..Default::default()
        })?;
        out.mode = e.needed("mode", out.mode);
        Some(out)
    }
}

impl<'a> Write<'a> for model::CompositionRelation<'a> {
    type Out = r4::CompositionRelatesTo;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CompositionRelatesTo> {
        let target = e.one("targetIdentifier", self.target.as_ref())?;
        let code = e.bound("code", &self.code, codes::DOCUMENT_RELATION);
        Some(r4::CompositionRelatesTo {
            code: e.needed("code", code),
            target: Some(r4::CompositionRelatesToTarget::Identifier(target.into())),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::CompositionEvent<'a> {
    type Out = r4::CompositionEvent;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CompositionEvent> {
        filled(r4::CompositionEvent {
            extension: e.list("extension", &self.extension),
            code: e.list("code", &self.code),
            period: e.one("period", self.period.as_ref()),
            detail: e.list("detail", &self.detail),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Section<'a> {
    type Out = r4::CompositionSection;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CompositionSection> {
        let mut out = filled(r4::CompositionSection {
            extension: e.list("extension", &self.extension),
            title: e.string("title", &self.title),
            code: e.one("code", self.code.as_ref()),
            author: e.list("author", &self.author),
            focus: e.one("focus", self.focus.as_ref()),
            text: xhtml(e, &self.text),
            mode: e.bound("mode", &self.mode, codes::SECTION_MODE),
            entry: e.list("entry", &self.entry),
            section: e.list("section", &self.section),
            ..Default::default()
        })?;
        if let (true, Some(reason)) = (out.entry.is_empty(), &self.empty_reason) {
            // cmp-2: a section with entries is not empty.
            out.empty_reason = e.one("emptyReason", Some(reason));
        }
        if out.text.is_none() && out.entry.is_empty() && out.section.is_empty() {
            // cmp-1: a section has a text, entries or sections.
            e.child("text", None).made_by(required::NARRATIVE);
            let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">-</div>".into();
            out.text = Some(Box::new(r4::Narrative { status: "empty".into(), div, ..Default::default() }));
        }
        Some(out)
    }
}

/// A narrative that is XHTML already: its reader made it, and made it valid.
pub(super) fn xhtml<'a>(e: El<'_, '_, 'a>, div: &Text<'a>) -> Option<Box<r4::Narrative>> {
    let div = div.as_ref()?;
    let here = e.child("text", None);
    if div.null || !div.is.starts_with("<div") {
        here.refuse(div.by, NOT_VALID);
        return None;
    }
    here.link(div.by);
    Some(Box::new(r4::Narrative {
        status: "generated".into(),
        div: div.is.as_ref().into(),
        ..Default::default()
    }))
}
