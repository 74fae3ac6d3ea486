//! ED and ST: text, by itself or by a reference to the narrative, and content of other formats.

use std::borrow::Cow;

use synovia_cda::Located;
use synovia_cda::narrative::{Target, block_to_xhtml, line};

use crate::base64;
use crate::from_cda::scope::{Scope, collapsed, handle};
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::ed as own;
use crate::model::{Attachment, Text, Val};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule, Src};

/// The narrative element that a `reference` of this element points to, with the rule applied to its value.
fn target<'c, 'a>(s: Scope<'c, 'a>) -> Option<(Scope<'c, 'a>, Target<'a>)> {
    let reference = s.child("reference").filter(|r| !r.peek("value").is_empty())?;
    Some((reference, s.cda.ids.resolve(reference.peek("value"))))
}

/// The text of an element: its own, or that of the narrative it refers to. A reference to nothing is lost, with an issue.
pub(in crate::from_cda) fn text<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let own_text = s.text(rule);
    if own_text.is_some() {
        // Both say the same; the text itself is what was written for this place.
        if let (Some((reference, _)), Some(text)) = (target(s), &own_text) {
            reference.decides("value", text.by);
        }
        return own_text;
    }
    reference_text(s, rule)
}

/// The text of the narrative that a `reference` in this element points to.
pub(in crate::from_cda) fn reference_text<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let (reference, target) = target(s)?;
    let text = target.element().map(line).filter(|t| !t.is_empty());
    let Some(text) = text else {
        if target.element().is_none() {
            reference.refuse("value", Reason::Invalid, "mapping/reference-to-nothing");
        } else {
            reference.issue_at("value", Severity::Information, "mapping/reference-to-empty-text");
        }
        return None;
    };
    reference.of_attribute("value", rule, Cow::Owned(text))
}

/// The text of an element, its own or that of the narrative it refers to, without recording anything.
pub(in crate::from_cda) fn peek_text<'a>(s: Scope<'_, 'a>) -> Option<Cow<'a, str>> {
    if let Some(own) = s.node.texts().next() {
        return Some(own.into_text());
    }
    let (_, target) = target(s)?;
    target.element().map(|block| Cow::Owned(line(block)))
}

/// Whether a reference in this element points to nothing.
pub(super) fn dangles(s: Scope<'_, '_>) -> bool {
    target(s).is_some_and(|(_, target)| target.element().is_none())
}

/// Text of an element, its reference, or else what is in all the elements below it.
pub(in crate::from_cda) fn plain_text<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    if let Some(found) = text(s, rule) {
        return Some(found);
    }
    let mut leaves = Vec::new();
    let mut all = String::new();
    for text in s.node.descendants().flat_map(Located::texts) {
        leaves.push(handle(text.offset()));
        all.push_str(text.text());
        all.push(' ');
    }
    if leaves.is_empty() {
        return None;
    }
    let by = s.cx().trace.join(s.by, rule, &leaves);
    Some(Val::new(Cow::Owned(collapsed(&all).into_owned()), by))
}

/// Content of any format.
pub(in crate::from_cda) fn attachment<'a>(s: Scope<'_, 'a>) -> Option<Attachment<'a>> {
    let s = Scope { by: s.by, ..s };
    s.no_target("compression");
    s.no_target("integrityCheck");
    s.no_target("integrityCheckAlgorithm");
    let mut out = Attachment {
        content_type: s.attribute("mediaType", g::R613),
        language: s.attribute("language", g::R612),
        ..Attachment::default()
    };
    let is_base64 = s.peek("representation").eq_ignore_ascii_case("B64");
    let content = if is_base64 { s.written(g::R615) } else { s.text(g::R615) };
    if let Some(content) = content {
        let data = match is_base64 {
            true => content.map(base64::unbroken),
            false => {
                Val::new(Cow::Owned(base64::encode(content.is.as_bytes())), again(s, g::R614, content.by))
            }
        };
        s.decides("representation", data.by);
        out.data = Some(data);
        if out.content_type.is_none() {
            // The standard's own: an ED without a type is plain text.
            out.content_type = s.constant(own::PLAIN_TEXT, "text/plain");
        }
        return Some(out);
    }
    let (reference, target) = target(s)?;
    match target.element() {
        Some(block) => {
            let data = base64::encode(block_to_xhtml(block).as_bytes());
            out.data = reference.of_attribute("value", g::R616, Cow::Owned(data));
            if out.content_type.is_none() {
                out.content_type = s.constant(g::R616, "application/xhtml+xml");
            }
        }
        // Content that is kept elsewhere.
        None if is_place(reference.peek("value")) => out.url = reference.attribute("value", own::URL),
        None => {
            reference.refuse("value", Reason::Invalid, "mapping/reference-to-nothing");
            return None;
        }
    }
    Some(out)
}

fn is_place(text: &str) -> bool {
    !text.starts_with('#') && (text.contains("://") || text.contains('.') || text.contains('/'))
}

/// The leaf of `from` once more, by a rule in this scope.
fn again(s: Scope<'_, '_>, rule: Rule, from: Origin) -> Origin {
    let trace = &s.cx().trace;
    match trace.first_leaf(from) {
        Some(leaf) => trace.step(from, rule, Src::Leaf(leaf)),
        None => from,
    }
}
