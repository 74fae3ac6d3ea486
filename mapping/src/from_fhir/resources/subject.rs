//! What there is to say of those whom a study is about.

use crate::from_fhir::datatypes::{common, concept, identifier, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::Flag;

pub(in crate::from_fhir) fn flag<'a>(s: &Fs<'_, '_, 'a>) -> Flag<'a> {
    Flag {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.text("status"),
        category: s.all("category", concept),
        code: s.one("code", concept),
        subject: s.one("subject", reference),
        period: s.one("period", period),
    }
}
