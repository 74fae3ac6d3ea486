//! From XML to the tree: quick-xml's events over the whole document, with a stack of what is open instead of recursion.

use super::expand::dotted;
use super::{Found, Kind, Node, Tree, notes_column};
use crate::load::{Error, ErrorKind, IssueKind, Location};
use crate::table::decode;
use alloc::string::String;
use alloc::vec::Vec;
use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};

/// An element that is open.
#[derive(Clone, Copy)]
enum Open {
    Root,
    Node(usize),
    /// A text of the node.
    Text(Text),
    /// Notes of one kind; texts that are not in a `note` are one too.
    Notes(usize),
    Seven,
    /// An element within a text: its text belongs to it.
    Within,
    /// Passed over with what is in it.
    Skipped,
}

#[derive(Clone, Copy)]
enum Text {
    Name,
    Desc,
    Note(usize),
    /// A note among the 7th characters.
    SevenNote,
    /// What a 7th character means; none where the character is not one.
    Extension(Option<u8>),
}

struct Reading<'a, 'f> {
    document: &'a [u8],
    tree: Tree,
    open: Vec<Open>,
    max_depth: usize,
    /// The nodes that are open; the last is the one things belong to.
    nodes: Vec<usize>,
    /// The text that is being put together.
    text: String,
    found: &'a mut Found<'f>,
    /// Up to where lines were counted.
    at: Location,
    has_root: bool,
}

/// Reads a document.
pub(in crate::table) fn read(
    document: &[u8],
    max_depth: usize,
    found: &mut Found<'_>,
) -> Result<Tree, Error> {
    let mut xml = Reader::from_reader(document);
    xml.config_mut().expand_empty_elements = true;
    let mut reading = Reading {
        document,
        tree: Tree::default(),
        open: Vec::new(),
        max_depth,
        nodes: Vec::new(),
        text: String::new(),
        found,
        at: Location { file: 1, line: 1, column: 0, offset: 0 },
        has_root: false,
    };
    loop {
        reading.move_to(xml.buffer_position());
        match xml.read_event() {
            Ok(Event::Eof) => return reading.finish(),
            Ok(event) => reading.event(&event)?,
            Err(_) if reading.is_cut() => return reading.fail(ErrorKind::Truncated),
            Err(_) => return reading.fail(ErrorKind::Xml),
        }
    }
}

impl Reading<'_, '_> {
    /// Counts lines up to where an event begins; events only go forward.
    fn move_to(&mut self, offset: u64) {
        let place = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
        let passed = self.document.get(place(self.at.offset)..place(offset)).unwrap_or_default();
        self.at.line += memchr::memchr_iter(b'\n', passed).count() as u64;
        self.at.offset = offset;
    }

    fn fail<T>(&self, kind: ErrorKind) -> Result<T, Error> {
        Err(Error::new(kind, self.at))
    }

    /// Whether the document ends within the markup that is read.
    fn is_cut(&self) -> bool {
        let from = usize::try_from(self.at.offset).unwrap_or(usize::MAX);
        let rest = self.document.get(from..).unwrap_or_default();
        self.has_root && !rest.contains(&b'>')
    }

    fn issue(&mut self, kind: IssueKind) {
        self.found.add(kind, self.at);
    }

    fn finish(self) -> Result<Tree, Error> {
        match (self.has_root, self.open.is_empty()) {
            (true, true) => Ok(self.tree),
            (true, false) => self.fail(ErrorKind::Truncated),
            (false, _) if self.document.trim_ascii().is_empty() => self.fail(ErrorKind::Empty),
            (false, _) => self.fail(ErrorKind::Xml),
        }
    }

    fn event(&mut self, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) => self.chars(&decode::text(text)),
            Event::CData(text) => self.chars(&decode::text(text)),
            Event::GeneralRef(reference) => match character(reference) {
                Some(text) => self.chars(&text),
                None => self.fail(ErrorKind::Xml),
            },
            Event::Decl(declaration) => self.declaration(declaration),
            Event::DocType(_) => self.fail(ErrorKind::Doctype),
            _ => Ok(()),
        }
    }

    /// UTF-16 was decoded before, by its bytes.
    fn declaration(&self, declaration: &BytesDecl<'_>) -> Result<(), Error> {
        let known = ["UTF-8", "UTF-16", "US-ASCII", "windows-1252", "ISO-8859-1"];
        let is_known = |name: &[u8]| known.iter().any(|k| name.eq_ignore_ascii_case(k.as_bytes()));
        match declaration.encoding() {
            None => Ok(()),
            Some(Ok(name)) if is_known(&name) => Ok(()),
            Some(_) => self.fail(ErrorKind::Encoding),
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Error> {
        if self.open.len() >= self.max_depth {
            return self.fail(ErrorKind::TooDeep);
        }
        let name = tag.local_name();
        let name = decode::text(name.as_ref());
        let open = match self.open.last().copied() {
            None if self.has_root || name != "ICD10CM.tabular" => return self.fail(ErrorKind::Xml),
            None => {
                self.has_root = true;
                Open::Root
            }
            Some(within) => self.child(within, &name, tag),
        };
        if matches!(open, Open::Text(_) | Open::Notes(_)) {
            self.text.clear();
        }
        self.open.push(open);
        Ok(())
    }

    /// What an element is by where it stands and by its name.
    fn child(&mut self, within: Open, name: &str, tag: &BytesStart<'_>) -> Open {
        match (within, name) {
            (Open::Skipped, _)
            | (Open::Root, "version" | "title" | "introduction")
            | (Open::Node(_), "sectionIndex") => Open::Skipped,
            (Open::Root, "chapter") => self.node(Kind::Chapter, String::new()),
            (Open::Node(n), "section") if !self.tree.is_code(n) => {
                let id = attribute(tag, b"id").unwrap_or_default();
                self.node(Kind::Section, id)
            }
            (Open::Node(_), "diag") => self.node(Kind::Code, String::new()),
            (Open::Node(_), "name") => Open::Text(Text::Name),
            (Open::Node(_), "desc") => Open::Text(Text::Desc),
            (Open::Node(_), "sevenChrDef") => Open::Seven,
            (Open::Seven, "extension") => Open::Text(Text::Extension(self.seventh(tag))),
            (Open::Seven, "note") => Open::Text(Text::SevenNote),
            (Open::Notes(column), "note") => {
                self.note(column);
                Open::Text(Text::Note(column))
            }
            (Open::Text(_) | Open::Within, _) => {
                self.issue(IssueKind::Element);
                Open::Within
            }
            (within, name) => {
                let column = notes_column(name).filter(|_| matches!(within, Open::Node(_)));
                if column.is_none() {
                    self.issue(IssueKind::Element);
                }
                column.map_or(Open::Skipped, Open::Notes)
            }
        }
    }

    fn node(&mut self, kind: Kind, name: String) -> Open {
        let (number, parent) = (self.tree.nodes.len(), self.nodes.last().copied());
        let (desc, notes, seven) = (String::new(), Vec::new(), Vec::new());
        self.tree.nodes.push(Node { kind, parent, at: self.at, name, desc, notes, seven });
        self.nodes.push(number);
        Open::Node(number)
    }

    /// The 7th character an extension is of.
    fn seventh(&mut self, tag: &BytesStart<'_>) -> Option<u8> {
        let value = attribute(tag, b"char").unwrap_or_default();
        let character = match value.as_bytes() {
            [one] if one.is_ascii_uppercase() || one.is_ascii_digit() => *one,
            _ => {
                self.issue(if value.is_empty() { IssueKind::Missing } else { IssueKind::Flag });
                return None;
            }
        };
        let node = self.nodes.last().and_then(|n| self.tree.nodes.get(*n));
        if node.is_some_and(|node| node.seven.iter().any(|(c, _)| *c == character)) {
            self.issue(IssueKind::Duplicate);
            return None;
        }
        Some(character)
    }

    fn chars(&mut self, text: &str) -> Result<(), Error> {
        match self.open.last() {
            Some(Open::Text(_) | Open::Notes(_) | Open::Within) => self.text.push_str(text),
            Some(Open::Skipped) => {}
            _ if text.trim_ascii().is_empty() => {}
            None => return self.fail(ErrorKind::Xml),
            Some(_) => self.issue(IssueKind::Element),
        }
        Ok(())
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Open::Node(_)) => {
                self.nodes.pop();
            }
            Some(Open::Notes(column)) => self.note(column),
            Some(Open::Text(text)) => self.end_text(text),
            Some(Open::Seven) => {
                let node = self.nodes.last().and_then(|n| self.tree.nodes.get(*n));
                if node.is_some_and(|node| node.seven.is_empty()) {
                    self.issue(IssueKind::Missing);
                }
            }
            _ => {}
        }
    }

    fn end_text(&mut self, text: Text) {
        let content = match text {
            Text::Note(column) => return self.note(column),
            _ => self.take(),
        };
        let Some(node) = self.nodes.last().and_then(|n| self.tree.nodes.get_mut(*n)) else { return };
        let target = match text {
            Text::Name => &mut node.name,
            Text::Desc => &mut node.desc,
            Text::Extension(Some(character)) => {
                node.seven.push((character, content));
                return;
            }
            Text::SevenNote => return self.rule(&content),
            Text::Extension(None) | Text::Note(_) => return,
        };
        if !target.is_empty() {
            return self.issue(IssueKind::Duplicate);
        }
        let is_code = matches!((text, node.kind), (Text::Name, Kind::Code));
        *target = if is_code { dotted(&content) } else { content };
    }

    /// Puts the text that was read among the notes of the node.
    fn note(&mut self, column: usize) {
        let content = self.take();
        if content.is_empty() {
            return;
        }
        self.rule(&content);
        let Some(node) = self.nodes.last().and_then(|n| self.tree.nodes.get_mut(*n)) else { return };
        match node.notes.iter_mut().find(|(c, _)| *c == column) {
            Some((_, lines)) => {
                lines.push('\n');
                lines.push_str(&content);
            }
            None => node.notes.push((column, content)),
        }
    }

    fn rule(&mut self, note: &str) {
        if !self.tree.rules.note(note) {
            self.issue(IssueKind::Rule);
        }
    }

    /// The text that was read, with single blanks.
    fn take(&mut self) -> String {
        let mut tidy = String::with_capacity(self.text.len());
        for word in self.text.split_ascii_whitespace() {
            if !tidy.is_empty() {
                tidy.push(' ');
            }
            tidy.push_str(word);
        }
        self.text.clear();
        tidy
    }
}

/// The value of an attribute, without blanks around it.
fn attribute(tag: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let mut attributes = tag.attributes();
    let found = attributes.with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == name)?;
    let text = decode::text(&found.value);
    unescape(&text).ok().map(|value| String::from(value.trim_ascii()))
}

/// What a reference stands for: a character by number, or one of XML's own five.
fn character(reference: &BytesRef<'_>) -> Option<String> {
    if let Some(character) = reference.resolve_char_ref().ok()? {
        return Some(String::from(character));
    }
    resolve_predefined_entity(&decode::text(reference)).map(String::from)
}
