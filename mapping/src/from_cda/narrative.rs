//! The narrative of CDA as that of FHIR, and the rows that are at work in it.

use synovia_cda::Located;
use synovia_cda::narrative::to_xhtml;

use super::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::narrative as own;
use crate::model::{Text, Val};
use crate::trace::{Rule, Src};

/// The narrative of a section: one leaf, by the rows of what is in it. `None` without content.
pub(super) fn narrative<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if s.node.children().next().is_none() && s.node.texts().next().is_none() {
        return None;
    }
    let trace = &s.cx().trace;
    let mut by = trace.step(s.by, own::SECTION_TEXT, Src::Leaf(s.offset()));
    if trace.is_on() {
        for rule in rules(s.node) {
            by = trace.step(by, rule, Src::Leaf(s.offset()));
        }
    }
    let text = to_xhtml(s.node.element());
    says_something(&text).then(|| Val::new(text.into(), by))
}

/// FHIR wants more than white space: something to read, or an image.
fn says_something(xhtml: &str) -> bool {
    let mut inside = false;
    xhtml.contains("<img")
        || xhtml.chars().any(|c| {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                c => return !inside && !c.is_whitespace() && c != '\u{a0}',
            }
            false
        })
}

/// The rows that are at work in a narrative.
fn rules(node: Located<'_>) -> Vec<Rule> {
    let mut out = Vec::new();
    let mut note = |rule: Rule| {
        if !out.contains(&rule) {
            out.push(rule);
        }
    };
    for element in node.descendants() {
        match element.name() {
            "content" => note(g::R749),
            "paragraph" => note(g::R750),
            "list" => note(g::R751),
            "item" => note(g::R752),
            "br" => note(g::R753),
            "sub" | "sup" => note(g::R754),
            "caption" => note(g::R755),
            "linkHtml" => note(g::R756),
            "footnote" | "footnoteRef" => note(g::R757),
            "renderMultiMedia" => note(g::R758),
            _ => {}
        }
        if element.attribute("styleCode").is_some() {
            note(g::R759);
        }
        if element.attribute("ID").is_some() {
            note(g::R760);
        }
    }
    out
}
