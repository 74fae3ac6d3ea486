//! What the tests of datatypes share.

use crate::context::Context;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::model::{CodeableConcept, Coding, Text};
use crate::options::Options;
use crate::trace::Trace;

/// Shows the place of one field's text to a test of a datatype.
pub(crate) fn with_value(value: &str, options: &Options, look: impl FnOnce(Scope<'_, '_>)) {
    let message = format!("MSH|^~\\&|A|B|||20240102||ZZZ^Z01|1|T|2.5\rZZZ|{value}");
    let message = synovia_hl7v2::parse(message.as_bytes()).unwrap();
    let cx = Context::new(options, String::new());
    let v2 = V2 { cx, message: message.view(), message_zone: None };
    let segment = message.view().segment_at(1).unwrap();
    look(v2.segment(segment).part(1).unwrap());
}

/// `system|code|display` of each coding.
pub(crate) fn shown(concept: &CodeableConcept<'_>) -> Vec<String> {
    concept.coding.iter().map(coding_shown).collect()
}

pub(crate) fn is<'a>(text: &'a Text<'_>) -> &'a str {
    text.as_ref().map_or("", |v| v.is.as_ref())
}

pub(crate) fn coding_shown(c: &Coding<'_>) -> String {
    format!("{}|{}|{}", is(&c.system), is(&c.code), is(&c.display))
}

pub(crate) fn codes(s: Scope<'_, '_>) -> Vec<&'static str> {
    s.cx().issues.borrow().iter().map(|i| i.code).collect()
}

/// The rules of a value, as if it were written.
pub(crate) fn rules(trace: &Trace, value: &Text<'_>) -> Vec<String> {
    let at = trace.place(crate::trace::At::NONE, "x", None);
    trace.link(value.as_ref().unwrap().by, at);
    let resolved = trace.resolve();
    resolved.entries.iter().rev().find(|e| !e.decides).unwrap().rules.iter().map(|r| r.id()).collect()
}
