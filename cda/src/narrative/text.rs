//! Narrative as plain text.

use super::{Block, Event, Events, is_html_block};
use crate::element::Element;

/// The text in an element: a line for each block, cells of a row apart by tabs, runs of white space as one blank.
///
/// Footnotes stand in brackets, and so does content that is marked as deleted.
#[must_use]
pub fn plain_text(element: Element<'_>) -> String {
    write(element, Layout::Lines)
}

/// The text in an element on one line, blocks and cells apart by a blank: what an `originalText` refers to.
#[must_use]
pub fn line(element: Element<'_>) -> String {
    write(element, Layout::Line)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Lines,
    Line,
}

/// What is due before the next character.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Nothing,
    Blank,
    Tab,
    Line,
}

struct Writer {
    out: String,
    due: Due,
    layout: Layout,
}

impl Writer {
    fn due(&mut self, due: Due) {
        self.due = self.due.max(due);
    }

    fn pay(&mut self) {
        if !self.out.is_empty() {
            match (self.due, self.layout) {
                (Due::Nothing, _) => {}
                (Due::Tab, Layout::Lines) => self.out.push('\t'),
                (Due::Line, Layout::Lines) => self.out.push('\n'),
                _ => self.out.push(' '),
            }
        }
        self.due = Due::Nothing;
    }

    fn text(&mut self, text: &str) {
        let mut words = text.split(is_space).peekable();
        while let Some(word) = words.next() {
            if !word.is_empty() {
                self.pay();
                self.out.push_str(word);
            }
            if words.peek().is_some() {
                self.due(Due::Blank);
            }
        }
    }

    /// A mark that belongs to what follows or precedes it without a blank.
    fn mark(&mut self, mark: &str) {
        self.pay();
        self.out.push_str(mark);
    }
}

/// White space of XML: a no-break space is a character.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

fn write(element: Element<'_>, layout: Layout) -> String {
    let mut writer = Writer { out: String::new(), due: Due::Nothing, layout };
    let mut open: Vec<&'static str> = Vec::new();
    for event in Events::of(element) {
        match event {
            Event::Text(text) => writer.text(&text),
            Event::Start(element) => open.push(start(&mut writer, element)),
            Event::End => match open.pop() {
                Some("") | None => {}
                Some("\n") => writer.due(Due::Line),
                Some(mark) => writer.mark(mark),
            },
        }
    }
    writer.out
}

/// What an element does to the text, and how it ends: by nothing, a line or a mark.
fn start(writer: &mut Writer, element: Element<'_>) -> &'static str {
    match Block::of(element) {
        Block::Br => {
            writer.due(Due::Line);
            ""
        }
        Block::Th | Block::Td => {
            writer.due(Due::Tab);
            ""
        }
        Block::Footnote => {
            writer.due(Due::Blank);
            writer.mark("[");
            "]"
        }
        Block::Content if element.attribute("revised").as_deref() == Some("delete") => {
            writer.mark("[deleted: ");
            "]"
        }
        Block::RenderMultiMedia => {
            writer.due(Due::Blank);
            ""
        }
        block if block.is_block() => {
            writer.due(Due::Line);
            "\n"
        }
        Block::Other if is_html_block(element.name()) => {
            writer.due(Due::Line);
            "\n"
        }
        _ => "",
    }
}
