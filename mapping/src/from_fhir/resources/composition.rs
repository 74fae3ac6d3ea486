//! Documents: what they are, and their sections.

use crate::from_fhir::datatypes::{common, concept, extension, identifier, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{Composition, CompositionAttester, CompositionEvent, CompositionRelation, Section};

pub(in crate::from_fhir) fn composition<'a>(s: &Fs<'_, '_, 'a>) -> Composition<'a> {
    Composition {
        common: common(s),
        identifier: s.one("identifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        category: s.all("category", concept),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        date: s.text("date"),
        author: s.all("author", reference),
        title: s.text("title"),
        confidentiality: s.text("confidentiality"),
        attester: s.all("attester", attester),
        custodian: s.one("custodian", reference),
        relates_to: s.all("relatesTo", relation),
        event: s.all("event", event),
        section: s.all("section", section),
        ..Composition::default()
    }
}

fn attester<'a>(s: &Fs<'_, '_, 'a>) -> CompositionAttester<'a> {
    CompositionAttester { mode: s.text("mode"), time: s.text("time"), party: s.one("party", reference) }
}

fn relation<'a>(s: &Fs<'_, '_, 'a>) -> CompositionRelation<'a> {
    CompositionRelation { code: s.text("code"), target: s.chosen_node("target", "Identifier", identifier) }
}

fn event<'a>(s: &Fs<'_, '_, 'a>) -> CompositionEvent<'a> {
    CompositionEvent {
        code: s.all("code", concept),
        period: s.one("period", period),
        detail: s.all("detail", reference),
        extension: s.all("extension", extension),
    }
}

/// A section and those in it: as deep as the reader of the resource lets them be.
fn section<'a>(s: &Fs<'_, '_, 'a>) -> Section<'a> {
    Section {
        title: s.text("title"),
        code: s.one("code", concept),
        author: s.all("author", reference),
        focus: s.one("focus", reference),
        text: s.one("text", |s| s.text("div")).flatten(),
        mode: s.text("mode"),
        entry: s.all("entry", reference),
        empty_reason: s.one("emptyReason", concept),
        section: s.all("section", section),
        extension: s.all("extension", extension),
    }
}
