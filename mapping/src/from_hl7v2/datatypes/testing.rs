//! What the tests of datatypes share: one value in a field of a made-up segment.

use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::source::with_record;
use crate::generated::rules::hl7v2::msh_bundle;
use crate::model::{Record, Text};
use crate::options::Options;

/// Reads `value` as the first field of a segment.
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

/// The chain of rules that made a text, without the outermost.
pub(crate) fn rules(s: Scope<'_, '_>, value: &Text<'_>) -> Vec<String> {
    let trace = &s.cx().trace;
    let at = trace.place(crate::trace::At::NONE, "x", None);
    trace.link(value.as_ref().unwrap().by, at);
    let entry = trace.resolve().entries.into_iter().rfind(|e| !e.decides);
    entry.unwrap().rules.iter().skip(1).map(|r| r.id()).collect()
}
