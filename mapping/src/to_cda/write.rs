//! The tree as bytes: in the order of the schema, each value linked with its path, with the narrative of its sections.

use std::collections::HashMap;

use synovia_cda::model::{NarrativeItem, Section, StrucDocContent, StrucDocParagraph};
use synovia_cda::narrative::generate::{NO_INFORMATION, generate, paragraph};
use synovia_cda::narrative::{XhtmlOptions, from_xhtml};
use synovia_cda::{Namespace, Shape, TypeInfo};

use super::tree::El;
use super::way::Way;
use crate::error::{Error, ErrorKind};
use crate::generated::rules::cda::to_section;
use crate::trace::{At, Origin};

const DECLARED: &str = concat!(
    " xmlns=\"urn:hl7-org:v3\" xmlns:sdtc=\"urn:hl7-org:sdtc\"",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
);
/// The root of the id of a document that has none, until all else is written.
pub(super) const OWN_ID: &str = "00000000-0000-0000-0000-000000000000";

/// Writes the document.
pub(super) fn document(w: Way<'_, '_>, mut root: El) -> Result<Vec<u8>, Error> {
    order(&mut root, TypeInfo::by_name("ClinicalDocument"));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let at = w.cx.trace.place(At::NONE, "ClinicalDocument", None);
    w.cx.trace.with_style(crate::trace::Style::Xml);
    element(w, &root, at, true, &mut out);
    if let Some(at) = out.find(OWN_ID) {
        let id = crate::ids::id(&["ClinicalDocument", &out]);
        out.replace_range(at..at + OWN_ID.len(), &id);
    }
    if out.len() > w.cx.options.limits.max_output {
        return Err(Error::new(ErrorKind::Limit));
    }
    let mut document = synovia_cda::parse(out.as_bytes()).map_err(|_| Error::new(ErrorKind::Limit))?;
    let body = document.component.as_deref_mut().and_then(|c| c.structured_body.as_deref_mut());
    let sections = body.map(|b| b.component.iter_mut()).into_iter().flatten();
    let made = sections_of(&root);
    for (number, (typed, made)) in (1_usize..).zip(sections.zip(made)) {
        if let Some(typed) = typed.section.as_deref_mut() {
            narrative(typed, made, &format!("s{number}"));
        }
    }
    let bytes = document.to_bytes();
    match bytes.len() > w.cx.options.limits.max_output {
        true => Err(Error::new(ErrorKind::Limit)),
        false => Ok(bytes),
    }
}

/// The sections of the body as they were made.
fn sections_of(root: &El) -> Vec<&El> {
    let bodies = root.children.iter().filter(|c| c.name == "component").flat_map(|c| &c.children);
    bodies.flat_map(|b| &b.children).flat_map(|c| &c.children).filter(|s| s.name == "section").collect()
}

/// Gives a section and those in it their narrative.
fn narrative(section: &mut Section<'_>, made: &El, prefix: &str) {
    if !section.entry.is_empty() && !made.told {
        generate(section, prefix);
    } else if let Some(div) = &made.div {
        // Ids that were given their prefix before keep it: the way there and back must not make them longer.
        let prefix = format!("{prefix}-");
        let prefix = if div.text.contains(&format!("id=\"{prefix}")) { "" } else { &prefix };
        section.text = Some(Box::new(from_xhtml(&div.text, XhtmlOptions::default().with_id_prefix(prefix))));
    } else if made.notes.is_empty() {
        section.text = Some(Box::new(paragraph(NO_INFORMATION)));
    }
    let text = section.text.get_or_insert_default();
    let labels = labels(made);
    text.content.extend(made.notes.iter().map(|(id, cell)| match made.told {
        true => lines(id, &cell.text),
        false => note(id, &cell.text, labels.get(id.as_str())),
    }));
    let inner = made.children.iter().filter(|c| c.name == "component").flat_map(|c| &c.children);
    for (number, (component, made)) in (1_usize..).zip(section.component.iter_mut().zip(inner)) {
        if let Some(section) = component.section.as_deref_mut() {
            narrative(section, made, &format!("{prefix}-{number}"));
        }
    }
}

/// A note in its lines.
fn lines(id: &str, text: &str) -> NarrativeItem<'static> {
    let mut paragraph = StrucDocParagraph { xml_id: Some(id.to_owned().into()), ..Default::default() };
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            paragraph.content.push(NarrativeItem::Br(Box::default()));
        }
        paragraph.content.push(NarrativeItem::Text(line.to_owned().into()));
    }
    NarrativeItem::Paragraph(Box::new(paragraph))
}

/// A paragraph of text that a statement refers to, or that none holds; what it is about stands before it.
fn note(id: &str, text: &str, label: Option<&String>) -> NarrativeItem<'static> {
    let text = NarrativeItem::Text(text.to_owned().into());
    let mut paragraph = StrucDocParagraph::default();
    match label {
        Some(label) => {
            let said = StrucDocContent {
                xml_id: Some(id.to_owned().into()),
                content: vec![text],
                ..Default::default()
            };
            paragraph.content.push(NarrativeItem::Text(format!("{label}: ").into()));
            paragraph.content.push(NarrativeItem::Content(Box::new(said)));
        }
        None => {
            paragraph.xml_id = Some(id.to_owned().into());
            paragraph.content.push(text);
        }
    }
    NarrativeItem::Paragraph(Box::new(paragraph))
}

/// What each text of the narrative that a statement refers to is about, by its id: the name of the thing that its entry
/// tells of. Notes speak for themselves.
fn labels(section: &El) -> HashMap<String, String> {
    let mut out = HashMap::new();
    for entry in section.children.iter().filter(|c| c.name == "entry" && !section.told) {
        // The value of a concern is the problem; that of a result is not what was looked for.
        let of_value =
            entry.children.iter().any(|c| c.name == "act" || c.name == "organizer" && c.has("subject"));
        let places = NAMED.iter().filter(|place| of_value || **place != "value");
        let Some(name) = places.into_iter().find_map(|place| name_at(entry, place)) else { continue };
        let mut todo: Vec<&El> = vec![entry];
        while let Some(el) = todo.pop() {
            if el.name == "reference"
                && let Some(id) = el.get("@value").and_then(|v| v.strip_prefix('#'))
            {
                out.insert(id.to_owned(), name.clone());
            }
            todo.extend(&el.children);
        }
    }
    out
}

/// Where the name of what an entry tells of stands, the most telling first.
const NAMED: &[&str] = &["manufacturedMaterial", "playingEntity", "playingDevice", "value", "code"];

/// The name in the first element of that name, or in the code in it.
fn name_at(entry: &El, place: &str) -> Option<String> {
    let mut todo: Vec<&El> = vec![entry];
    while let Some(el) = todo.pop() {
        if el.name == place {
            let code = el.children.iter().find(|c| c.name == "code").unwrap_or(el);
            let words = code.children.iter().find(|c| c.name == "originalText").and_then(|t| t.text.as_ref());
            let name = code.get("@displayName").or(words.map(|cell| cell.text.as_str()));
            if let Some(name) = name {
                return Some(name.to_owned());
            }
        }
        todo.extend(el.children.iter().rev());
    }
    None
}

/// Namespace and local name.
fn split(name: &str) -> (Namespace, &str) {
    match name.strip_prefix("sdtc:") {
        Some(local) => (Namespace::Sdtc, local),
        None => (Namespace::V3, name),
    }
}

/// Puts the children of an element in the order of the schema.
fn order(el: &mut El, info: Option<&'static TypeInfo>) {
    let info = el.get("@xsi:type").and_then(TypeInfo::by_name).or(info);
    let Some(info) = info else { return };
    let place = |child: &El| {
        let (space, local) = split(child.name);
        info.child(space, local)
    };
    for child in &mut el.children {
        let ty = place(child).and_then(|at| info.children.get(at)).map(|c| c.ty);
        order(child, ty);
    }
    if info.shape != Shape::Content {
        el.children.sort_by_key(|child| place(child).unwrap_or(usize::MAX));
    }
}

fn element(w: Way<'_, '_>, el: &El, at: At, is_root: bool, out: &mut String) {
    out.push('<');
    out.push_str(el.name);
    if is_root {
        out.push_str(DECLARED);
    }
    for (name, cell) in &el.attributes {
        out.push(' ');
        out.push_str(name.strip_prefix('@').unwrap_or(name));
        out.push_str("=\"");
        escape(&cell.text, true, out);
        out.push('"');
        if !cell.by.is_empty() {
            link(w, &cell.by, w.cx.trace.place(at, name, None));
        }
    }
    let told = el.div.iter().chain(el.notes.iter().map(|(_, cell)| cell));
    let told: Vec<Origin> = told.flat_map(|cell| cell.by.iter().copied()).collect();
    if el.name == "section" {
        let text = w.cx.trace.place(at, "text", Some(1));
        let made = w.under(to_section::NARRATIVE).origin(Origin::NONE);
        link(w, &told, text);
        link(w, &[made], text);
    }
    if el.children.is_empty() && el.text.is_none() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    if let Some(cell) = &el.text {
        escape(&cell.text, false, out);
        link(w, &cell.by, w.cx.trace.place(at, "text()", Some(1)));
    }
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for child in &el.children {
        let count = counts.entry(child.name).or_default();
        *count = count.saturating_add(1);
        element(w, child, w.cx.trace.place(at, child.name, Some(*count)), false, out);
    }
    out.push_str("</");
    out.push_str(el.name);
    out.push('>');
}

fn link(w: Way<'_, '_>, by: &[Origin], at: At) {
    by.iter().for_each(|origin| w.cx.trace.link(*origin, at));
}

/// Writes text; what XML cannot hold is the replacement character.
fn escape(text: &str, attribute: bool, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\t' if attribute => out.push_str("&#9;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}
