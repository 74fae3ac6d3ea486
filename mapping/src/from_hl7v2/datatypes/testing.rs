//! What the tests of datatypes share: one value in a field of a made-up segment.

use crate::context::Context;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::source::with_record;
use crate::generated::rules::hl7v2::msh_bundle;
use crate::model::{CodeableConcept, Coding, Record, Text};
use crate::options::Options;
use crate::trace::Trace;

/// Reads `value` as the first field of a segment, inside no rule and no message that was read.
pub(crate) fn with_value(value: &str, options: &Options, look: impl FnOnce(Scope<'_, '_>)) {
    let message = format!("MSH|^~\\&|A|B|||20240102||ZZZ^Z01|1|T|2.5\rZZZ|{value}");
    let message = synovia_hl7v2::parse(message.as_bytes()).unwrap();
    let cx = Context::new(options, String::new());
    let v2 = V2::new(cx, message.view());
    let segment = message.view().segment_at(1).unwrap();
    look(v2.segment(segment).part(1).unwrap());
}

/// Reads `value` as the first field of a segment of an admission that was read.
pub(crate) fn with_field(value: &str, options: &Options, look: impl FnOnce(Scope<'_, '_>)) {
    let message = format!("MSH|^~\\&|A|B|C|D|||ADT^A01|1|P|2.5.1\rZZZ|{value}");
    with_record(&message, options, |v2, _| {
        let s = v2.segment(v2.message.segment_at(1).unwrap());
        v2.cx.issues.take();
        look(s.part(1).unwrap().under(msh_bundle::ENTRY));
    });
}

/// The codes of all issues so far.
pub(crate) fn issues(s: Scope<'_, '_>) -> Vec<&'static str> {
    s.cx().issues.borrow().iter().map(|i| i.code).collect()
}

/// The things made so far.
pub(crate) fn record<'a>(s: Scope<'_, 'a>) -> Record<'a> {
    s.cx().record.borrow().clone()
}

/// A text as a test reads it.
pub(crate) fn text<'v>(value: &'v Text<'_>) -> Option<&'v str> {
    value.as_ref().map(|v| v.is.as_ref())
}

/// The same, with an absent text as an empty one.
pub(crate) fn is<'v>(value: &'v Text<'_>) -> &'v str {
    text(value).unwrap_or_default()
}

/// `system|code|display` of each coding.
pub(crate) fn shown(concept: &CodeableConcept<'_>) -> Vec<String> {
    concept.coding.iter().map(coding_shown).collect()
}

pub(crate) fn coding_shown(c: &Coding<'_>) -> String {
    format!("{}|{}|{}", is(&c.system), is(&c.code), is(&c.display))
}

/// The chain of rules that made a text, as if it were written.
pub(crate) fn all_rules(trace: &Trace, value: &Text<'_>) -> Vec<String> {
    let at = trace.place(crate::trace::At::NONE, "x", None);
    trace.link(value.as_ref().unwrap().by, at);
    let entry = trace.resolve().entries.into_iter().rfind(|e| !e.decides);
    entry.unwrap().rules.iter().map(|r| r.id()).collect()
}

/// The same without the outermost rule.
pub(crate) fn rules(s: Scope<'_, '_>, value: &Text<'_>) -> Vec<String> {
    all_rules(&s.cx().trace, value).split_off(1)
}
