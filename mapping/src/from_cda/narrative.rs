//! The narrative of CDA as the XHTML that FHIR's narratives hold.
//!
//! What a table or a list cannot hold in XHTML stands around it. Nothing recurses: a stack of what is open is walked.

use std::fmt::Write as _;

use super::scope::Scope;
use super::tree::{Content, Node};
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::narrative as own;
use crate::model::{Text, Val};
use crate::trace::{Rule, Src};

const OPEN: &str = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

/// The narrative of a section: one leaf, by the rows of what is in it. `None` without content.
pub(super) fn narrative<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if !s.node.is_narrative() {
        return None;
    }
    let trace = &s.cx().trace;
    let mut by = trace.step(s.by, own::SECTION_TEXT, Src::Leaf(s.node.offset()));
    if trace.is_on() {
        for rule in rules(s.node) {
            by = trace.step(by, rule, Src::Leaf(s.node.offset()));
        }
    }
    let text = fragment(s.node);
    if !says_something(&text) {
        return None;
    }
    Some(Val::new(text.into(), by))
}

/// FHIR wants more than white space or an image: something to read.
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
fn rules(node: Node<'_>) -> Vec<Rule> {
    let mut out = Vec::new();
    let mut note = |rule: Rule| {
        if !out.contains(&rule) {
            out.push(rule);
        }
    };
    for element in node.below() {
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

/// An element of a narrative, or all of one, as a `div`.
pub(super) fn fragment(node: Node<'_>) -> String {
    let mut out = String::from(OPEN);
    let mut walk = Walk { out: &mut out, open: Vec::new() };
    let whole = node.is_narrative();
    // What is cut out of a table or a list stands in one of its own.
    let around: &[&str] = match node.name() {
        _ if whole => &[],
        "item" => &["ul"],
        "tr" => &["table", "tbody"],
        "td" | "th" => &["table", "tbody", "tr"],
        "thead" | "tbody" | "tfoot" => &["table"],
        _ => &[],
    };
    around.iter().for_each(|name| walk.tag(name, None));
    if whole {
        walk.inside(node);
    } else {
        walk.element(node);
    }
    walk.run();
    for name in around.iter().rev() {
        let _ = write!(out, "</{name}>");
    }
    out.push_str("</div>");
    out
}

/// Something that is still to be written.
enum Todo<'a> {
    Content(Content<'a>),
    End(&'static str),
}

struct Walk<'o, 'a> {
    out: &'o mut String,
    /// The next is last.
    open: Vec<Todo<'a>>,
}

impl<'a> Walk<'_, 'a> {
    fn run(&mut self) {
        while let Some(todo) = self.open.pop() {
            match todo {
                Todo::Content(Content::Text(text)) => escape(text, self.out),
                Todo::Content(Content::Element(node)) => self.element(node),
                Todo::End(name) => {
                    // Writing to a string cannot fail.
                    let _ = write!(self.out, "</{name}>");
                }
            }
        }
    }

    fn inside(&mut self, node: Node<'a>) {
        let from = self.open.len();
        let blank = matches!(node.name(), "table" | "thead" | "tbody" | "tfoot" | "tr" | "list" | "colgroup");
        self.open.extend(node.content().filter(|c| !blank || !is_blank(c)).map(Todo::Content));
        if let Some(new) = self.open.get_mut(from..) {
            new.reverse();
        }
    }

    fn tag(&mut self, name: &str, node: Option<Node<'_>>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(node) = node {
            attributes(node, name, self.out);
        }
        self.out.push('>');
    }

    fn element(&mut self, node: Node<'a>) {
        let name = html(node);
        match name {
            "br" | "col" => {
                self.out.push('<');
                self.out.push_str(name);
                attributes(node, name, self.out);
                self.out.push_str("/>");
                return;
            }
            "img" => return self.image(node),
            _ => {}
        }
        if let Some(caption) = node.child("caption").filter(|_| matches!(name, "ul" | "ol")) {
            // A list has no caption in XHTML.
            self.tag("p", Some(caption));
            escape(&caption.all_text(), self.out);
            self.out.push_str("</p>");
        }
        if node.name() == "caption" && node.parent().is_some_and(|p| p.name() == "list") {
            return;
        }
        self.tag(name, Some(node));
        self.open.push(Todo::End(name));
        self.inside(node);
    }

    /// An image: its content stands in an entry, which the Bundle has; the narrative says where.
    fn image(&mut self, node: Node<'_>) {
        let source = node.value("referencedObject");
        self.out.push_str("<img src=\"#");
        escape(source, self.out);
        self.out.push_str("\" alt=\"");
        escape(node.child("caption").map(Node::all_text).unwrap_or_default().trim(), self.out);
        self.out.push_str("\"/>");
    }
}

fn is_blank(content: &Content<'_>) -> bool {
    matches!(content, Content::Text(text) if text.trim().is_empty())
}

/// The element of XHTML for one of CDA.
fn html(node: Node<'_>) -> &'static str {
    match node.name() {
        "paragraph" => "p",
        "list" if node.value("listType").eq_ignore_ascii_case("ordered") => "ol",
        "list" => "ul",
        "item" => "li",
        "br" => "br",
        "sub" => "sub",
        "sup" => "sup",
        "caption" if node.parent().is_some_and(|p| p.name() == "table") => "caption",
        "table" => "table",
        "thead" => "thead",
        "tbody" => "tbody",
        "tfoot" => "tfoot",
        "tr" => "tr",
        "td" => "td",
        "th" => "th",
        "col" => "col",
        "colgroup" => "colgroup",
        "linkHtml" if node.attribute("href").is_some() || node.attribute("name").is_some() => "a",
        "renderMultiMedia" => "img",
        "text" => "div",
        // Inline content, footnotes, and what CDA does not have.
        _ => "span",
    }
}

/// Attributes that mean the same in both.
const SAME: &[&str] = &[
    "abbr",
    "align",
    "axis",
    "border",
    "cellpadding",
    "cellspacing",
    "char",
    "charoff",
    "colspan",
    "frame",
    "headers",
    "href",
    "name",
    "rowspan",
    "rules",
    "scope",
    "span",
    "summary",
    "title",
    "valign",
    "width",
];

fn attributes(node: Node<'_>, name: &str, out: &mut String) {
    for attribute in node.attributes().iter().filter(|a| a.is_leaf()) {
        let value = attribute.value.trim();
        match attribute.name {
            // A line break has neither.
            "ID" | "styleCode" if name == "br" => {}
            "ID" if is_name(value) => put("id", value, out),
            "styleCode" => style(value, out),
            same if SAME.contains(&same) && is_allowed(name, same, value) => put(same, value, out),
            _ => {}
        }
    }
    if matches!(node.name(), "footnote" | "footnoteRef") && node.attribute("styleCode").is_none() {
        put("class", node.name(), out);
    }
}

fn is_allowed(element: &str, attribute: &str, value: &str) -> bool {
    match attribute {
        "href" => element == "a" && !value.to_ascii_lowercase().trim_start().starts_with("javascript:"),
        "name" => element == "a",
        _ => {
            matches!(element, "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" | "col" | "colgroup")
        }
    }
}

/// Whether XML takes this for an id.
fn is_name(value: &str) -> bool {
    value.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && value.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
}

/// Style codes of the standard are styles, others classes.
fn style(value: &str, out: &mut String) {
    let mut styles = String::new();
    let mut classes = String::new();
    for code in value.split_ascii_whitespace() {
        let style = match code {
            "Bold" => "font-weight:bold;",
            "Italics" => "font-style:italic;",
            "Underline" => "text-decoration:underline;",
            "Lrule" => "border-left:1px solid;",
            "Rrule" => "border-right:1px solid;",
            "Toprule" => "border-top:1px solid;",
            "Botrule" => "border-bottom:1px solid;",
            other => {
                if !classes.is_empty() {
                    classes.push(' ');
                }
                classes.push_str(other);
                ""
            }
        };
        styles.push_str(style);
    }
    if !styles.is_empty() {
        put("style", &styles, out);
    }
    if !classes.is_empty() {
        put("class", &classes, out);
    }
}

fn put(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(value, out);
    out.push('"');
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c < ' ' && !matches!(c, '\t' | '\n') => {}
            c => out.push(c),
        }
    }
}
