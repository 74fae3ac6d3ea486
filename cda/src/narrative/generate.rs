//! The narrative of a section, from its entries: a table by the kind of section, a row for each statement.
//!
//! Each row has an `ID`, and the statement it shows refers to it by its `text`. What a cell shows is text of the entries
//! only: names of codes, values with units, times as dates, no words that are not there but the "NOT" of what is denied.

use std::borrow::Cow;

use crate::element::Element;
use crate::model::{
    Act, Ed, Entry, EntryRelationship, NarrativeItem, Section, StrucDocParagraph, StrucDocTable,
    StrucDocTbody, StrucDocTd, StrucDocText, StrucDocTh, StrucDocThead, StrucDocTr, Tel,
};

mod display;
mod kinds;

pub use display::display;
use kinds::{Kind, Rows};

/// The `text` of the statement that an entry or component holds.
macro_rules! statement_text {
    ($holder:expr) => {{
        let holder = $holder;
        if let Some(node) = holder.act.as_deref_mut() {
            Some(&mut node.text)
        } else if let Some(node) = holder.encounter.as_deref_mut() {
            Some(&mut node.text)
        } else if let Some(node) = holder.observation.as_deref_mut() {
            Some(&mut node.text)
        } else if let Some(node) = holder.procedure.as_deref_mut() {
            Some(&mut node.text)
        } else if let Some(node) = holder.substance_administration.as_deref_mut() {
            Some(&mut node.text)
        } else if let Some(node) = holder.supply.as_deref_mut() {
            Some(&mut node.text)
        } else {
            None
        }
    }};
}

/// The words of a section of which nothing is known.
pub const NO_INFORMATION: &str = "No information";

/// Writes the narrative of a section from its entries, and makes the entries refer to it.
///
/// `prefix` begins the ids, `problems` gives `problems-1` and so on; it has to differ between the sections of a document.
/// The narrative that was there is replaced. Text that stood in a statement itself moves into the column "Note". A section
/// without entries gets a paragraph that says that there is no information.
pub fn generate(section: &mut Section<'_>, prefix: &str) {
    let kind = kinds::of(section.template().map_or("", |(template, _)| template.name));
    let rows: Vec<Row> = section.entry.iter().flat_map(|entry| rows(entry, kind)).collect();
    section.text =
        Some(Box::new(if rows.is_empty() { paragraph(NO_INFORMATION) } else { table(kind, &rows, prefix) }));
    let mut numbers = rows.iter().enumerate().filter(|(_, row)| row.refers).map(|(at, _)| at + 1);
    for text in section.entry.iter_mut().flat_map(|entry| texts(entry, kind.rows)) {
        if let Some(number) = numbers.next() {
            *text = Some(reference(&format!("#{prefix}-{number}")));
        }
    }
}

/// The narrative of one paragraph.
#[must_use]
pub fn paragraph(text: &str) -> StrucDocText<'static> {
    let text = NarrativeItem::Text(Cow::Owned(text.to_owned()));
    let paragraph = StrucDocParagraph { content: vec![text], ..Default::default() };
    StrucDocText { content: vec![NarrativeItem::Paragraph(Box::new(paragraph))], ..Default::default() }
}

/// A `text` or `originalText` that refers to an element of the narrative; `to` begins with `#`.
#[must_use]
pub fn reference(to: &str) -> Box<Ed<'static>> {
    let tel = Tel { value: Some(Cow::Owned(to.to_owned())), ..Default::default() };
    Box::new(Ed { reference: Some(Box::new(tel)), ..Default::default() })
}

/// What a row shows.
struct Row {
    cells: Vec<String>,
    /// Whether the statement has a `text` to refer to the row: an organizer has none.
    refers: bool,
    /// Text of the statement itself.
    note: Option<String>,
}

/// The rows of an entry, in the order in which [`texts`] gives their statements.
fn rows(entry: &Entry<'_>, kind: &Kind) -> Vec<Row> {
    let Some(statement) = Element::of(entry).elements().find(|child| kinds::is_statement(child.name()))
    else {
        return Vec::new();
    };
    kinds::shown(statement, kind.rows)
        .into_iter()
        .map(|shown| {
            let mut cells: Vec<String> =
                kind.columns.iter().map(|(_, path)| kinds::cell(statement, shown, path)).collect();
            if let Some(first) = cells.first_mut().filter(|_| is_denied(shown)) {
                first.insert_str(0, DENIED);
            }
            Row { cells, refers: shown.name() != "organizer", note: note(shown) }
        })
        .collect()
}

/// What stands before the name of a thing that is said not to be so, or not to have been done. A row without it would say
/// the opposite of its statement.
const DENIED: &str = "NOT: ";

fn is_denied(statement: Element<'_>) -> bool {
    statement.attribute("negationInd").is_some_and(|flag| matches!(flag.trim(), "true" | "1"))
}

/// The text that stands in the statement itself.
fn note(statement: Element<'_>) -> Option<String> {
    let text = statement.elements().find(|child| child.name() == "text")?.text();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn table(kind: &Kind, rows: &[Row], prefix: &str) -> StrucDocText<'static> {
    let notes = rows.iter().any(|row| row.note.is_some());
    // A column that no row fills says nothing.
    let used: Vec<usize> = (0..kind.columns.len())
        .filter(|at| {
            *at == 0 || rows.iter().any(|row| row.cells.get(*at).is_some_and(|cell| !cell.is_empty()))
        })
        .collect();
    let mut headings: Vec<&str> =
        used.iter().filter_map(|at| kind.columns.get(*at)).map(|(heading, _)| *heading).collect();
    if notes {
        headings.push("Note");
    }
    let head = headings.into_iter().map(|heading| {
        NarrativeItem::Th(Box::new(StrucDocTh { content: content(heading), ..Default::default() }))
    });
    let head = StrucDocTr { content: head.collect(), ..Default::default() };
    let body = rows.iter().enumerate().map(|(at, row)| {
        let cells = used.iter().map(|at| row.cells.get(*at).map_or("", String::as_str));
        let cells = cells.chain(notes.then(|| row.note.as_deref().unwrap_or_default()));
        let cells = cells.map(|cell| {
            NarrativeItem::Td(Box::new(StrucDocTd { content: content(cell), ..Default::default() }))
        });
        let xml_id = Some(Cow::Owned(format!("{prefix}-{}", at + 1)));
        StrucDocTr { xml_id, content: cells.collect(), ..Default::default() }
    });
    let table = StrucDocTable {
        thead: Some(Box::new(StrucDocThead { tr: vec![head], ..Default::default() })),
        tbody: vec![StrucDocTbody { tr: body.collect(), ..Default::default() }],
        ..Default::default()
    };
    StrucDocText { content: vec![NarrativeItem::Table(Box::new(table))], ..Default::default() }
}

fn content(text: &str) -> Vec<NarrativeItem<'static>> {
    if text.is_empty() { Vec::new() } else { vec![NarrativeItem::Text(Cow::Owned(text.to_owned()))] }
}

/// The `text` of each statement that has a row.
fn texts<'e, 'a>(entry: &'e mut Entry<'a>, rows: Rows) -> Vec<&'e mut Option<Box<Ed<'a>>>> {
    if entry.organizer.is_some() {
        if rows == Rows::Whole {
            return Vec::new();
        }
        let parts = entry.organizer.as_deref_mut().map(|organizer| organizer.component.iter_mut());
        return parts.into_iter().flatten().filter_map(|part| statement_text!(part)).collect();
    }
    let has_subjects = |act: &Act<'_>| act.entry_relationship.iter().any(is_subject);
    if rows == Rows::Whole || !entry.act.as_deref().is_some_and(has_subjects) {
        return statement_text!(entry).into_iter().collect();
    }
    let parts = entry.act.as_deref_mut().map(|act| act.entry_relationship.iter_mut()).into_iter().flatten();
    parts
        .filter(|part| is_subject(part))
        .filter_map(|part| part.observation.as_deref_mut().map(|observation| &mut observation.text))
        .collect()
}

/// Whether an `entryRelationship` holds what a concern is about.
fn is_subject(part: &EntryRelationship<'_>) -> bool {
    part.observation.is_some() && part.type_code.as_deref() == Some("SUBJ")
}
