//! The tabular XML of ICD-10-CM: the document becomes a tree of chapters, sections and codes, and the tree becomes rows.

mod expand;
mod read;
mod rule;

pub(super) use expand::{Which, rows};
pub(super) use read::read;

use crate::load::{IssueKind, Issues, Limits, Location};
use alloc::string::String;
use alloc::vec::Vec;
use rule::Rules;

/// Columns of the table: those of an order file, where a code stands, and its notes.
pub(super) const COLUMNS: &[&str] = &[
    "CODE",
    "ORDER",
    "VALID",
    "SHORT",
    "LONG",
    "PARENT",
    "SECTION",
    "CHAPTER",
    "inclusionTerm",
    "includes",
    "excludes1",
    "excludes2",
    "codeFirst",
    "codeAlso",
    "useAdditionalCode",
    "notes",
    "sevenChrNote",
];

/// How many of the columns are before the notes.
const BEFORE_NOTES: usize = 8;

/// The column of notes an element stands for.
fn notes_column(element: &str) -> Option<usize> {
    let element = if element == "instruction" { "notes" } else { element };
    COLUMNS.iter().skip(BEFORE_NOTES).position(|name| *name == element)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Chapter,
    Section,
    Code,
}

/// A chapter, section or `diag`.
struct Node {
    kind: Kind,
    /// What it stands in, by number; always less than its own, so that no circle can be.
    parent: Option<usize>,
    at: Location,
    name: String,
    desc: String,
    /// Notes by their column; lines.
    notes: Vec<(usize, String)>,
    /// Its own 7th characters and what they mean.
    seven: Vec<(u8, String)>,
}

/// A document that was read.
#[derive(Default)]
pub(super) struct Tree {
    /// In the order of the document.
    nodes: Vec<Node>,
    rules: Rules,
}

impl Tree {
    fn is_code(&self, number: usize) -> bool {
        self.nodes.get(number).is_some_and(|node| node.kind == Kind::Code)
    }
}

/// Where issues go.
pub(super) struct Found<'a> {
    pub(super) issues: &'a mut Issues,
    pub(super) limits: Limits,
}

impl Found<'_> {
    fn add(&mut self, kind: IssueKind, at: Location) {
        self.issues.add(&self.limits, kind, at);
    }
}
