//! The leaves of a document: every place that holds a value.

use std::borrow::Cow;
use std::fmt;

use crate::document::Document;
use crate::issue::Issue;
use crate::node::Node;
use crate::path::Path;
use crate::read::Found;
use crate::scope::Ns;
use crate::walk::{Prefixes, Step, Walk, paths_of, push_count};
use crate::xml;
use crate::xml::tokens::Tag;

/// What a leaf is of its element.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "what holds values in CDA")]
pub enum LeafKind<'d> {
    /// The attribute of that name, as written.
    Attribute(&'d str),
    /// The how manyeth text in it, from 1; white space between elements is counted.
    Text(u32),
    /// All of it: the narrative of a section.
    Narrative,
}

impl fmt::Debug for LeafKind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attribute(name) => write!(f, "@{name}"),
            Self::Text(number) => write!(f, "text()[{number}]"),
            Self::Narrative => f.write_str("narrative"),
        }
    }
}

/// A place that holds a value.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Leaf<'d> {
    /// Where it is.
    pub path: Path,
    /// Byte offset of the value in the decoded input: of the attribute's value, of the text, of the narrative's start tag.
    pub offset: u64,
    /// The how manyeth element of the document it is in, as in [`Meta::ordinal`](crate::Meta::ordinal).
    pub ordinal: u32,
    /// What it is of that element.
    pub kind: LeafKind<'d>,
    raw: &'d str,
}

impl<'d> Leaf<'d> {
    /// The value, entities resolved; of narrative its markup as it was read.
    #[must_use]
    pub fn value(&self) -> Cow<'d, str> {
        match self.kind {
            LeafKind::Attribute(_) => xml::attribute_value(self.raw),
            LeafKind::Text(_) => xml::text_value(self.raw),
            LeafKind::Narrative => Cow::Borrowed(self.raw),
        }
    }
}

/// Prints where it is, and no content.
impl fmt::Debug for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaf").field("path", &self.path).field("offset", &self.offset).finish_non_exhaustive()
    }
}

impl<'a, T: Node<'a>> Document<'a, T> {
    /// The leaves of the text it was read from: each attribute with a value and each text that is not white space, in the order
    /// of the document. Namespace declarations, `xsi:` attributes and those of `templateId` are none, and the narrative of a
    /// section is one. None for a document that was not read.
    pub fn leaves(&self) -> Leaves<'_> {
        let around = &self.around;
        let from = around.prolog.len();
        let from = if around.source.is_empty() { 0 } else { from };
        let walk = Walk::new(&around.source, from, self.prefixes());
        Leaves { walk, base: around.base, tag: None, narrative: None }
    }

    /// The path of the how manyeth element of the document as it was read; `None` beyond the last.
    #[must_use]
    pub fn path_of(&self, ordinal: u32) -> Option<Path> {
        self.paths_of(&[ordinal]).pop()
    }

    /// The paths of elements of the document as it was read, by their numbers in ascending order: one walk for all. Numbers
    /// beyond the last give none.
    #[must_use]
    pub fn paths_of(&self, ordinals: &[u32]) -> Vec<Path> {
        paths_of(&self.around.source, self.around.prolog.len(), self.declared(), ordinals)
    }

    /// Prefixes and namespaces declared anywhere, in the order of first declaration.
    pub(crate) fn declared(&self) -> impl Iterator<Item = (&str, &str)> {
        self.around.declared.iter().map(|(prefix, uri)| (&**prefix, &**uri))
    }

    fn prefixes(&self) -> Prefixes<'_> {
        Prefixes::new(self.declared())
    }
}

/// The leaves of a document, in its order.
pub struct Leaves<'d> {
    walk: Walk<'d>,
    base: u64,
    /// A start tag and how many of its attributes were given.
    tag: Option<(Tag, usize)>,
    narrative: Option<Narrative>,
}

/// The narrative the walk is in.
struct Narrative {
    depth: usize,
    start: usize,
    ordinal: u32,
    any: bool,
}

impl<'d> Leaves<'d> {
    fn leaf(&self, path: Path, at: usize, ordinal: u32, kind: LeafKind<'d>, raw: &'d str) -> Leaf<'d> {
        Leaf { path, offset: self.base + at as u64, ordinal, kind, raw }
    }

    /// The path of the element at hand with something behind it.
    fn path(&mut self, write: impl FnOnce(&mut String)) -> Path {
        let path = &mut self.walk.path;
        let before = path.len();
        write(path);
        let printed = Path::printed(path);
        path.truncate(before);
        printed
    }

    /// The next attribute of the tag at hand.
    fn attribute(&mut self) -> Option<Leaf<'d>> {
        let (tag, given) = self.tag?;
        let rest = self.walk.attributes(tag).enumerate().skip(given);
        for (at, (name, raw, offset)) in rest {
            if raw.is_empty() || xml::is_declaration(name) {
                continue;
            }
            let (namespace, prefix) = self.walk.attribute_prefix(name);
            if namespace == Ns::XSI {
                continue;
            }
            self.tag = Some((tag, at + 1));
            let path = self.path(|path| {
                path.push_str("/@");
                if !prefix.is_empty() {
                    path.push_str(prefix);
                    path.push(':');
                }
                path.push_str(xml::local(name));
            });
            return Some(self.leaf(path, offset, self.walk.ordinal, LeafKind::Attribute(name), raw));
        }
        self.tag = None;
        None
    }

    fn start(&mut self, tag: Tag, ordinal: u32, local: &str, namespace: Ns) {
        if let Some(narrative) = &mut self.narrative {
            narrative.any = true;
        } else if local == "text" && namespace == Ns::V3 && self.walk.in_section() {
            self.narrative =
                Some(Narrative { depth: self.walk.depth(), start: tag.start, ordinal, any: false });
        } else if local != "templateId" {
            self.tag = Some((tag, 0));
        }
    }

    fn end(&mut self) -> Option<Leaf<'d>> {
        let narrative = self.narrative.take_if(|narrative| narrative.depth == self.walk.depth() + 1)?;
        if !narrative.any {
            return None;
        }
        let raw = self.walk.tokens.text.get(narrative.start..self.walk.tokens.position()).unwrap_or_default();
        let path = Path::printed(&self.walk.path);
        Some(self.leaf(path, narrative.start, narrative.ordinal, LeafKind::Narrative, raw))
    }

    fn text(&mut self, start: usize, end: usize, plain: bool, number: u32, ordinal: u32) -> Option<Leaf<'d>> {
        let raw = self.walk.tokens.text.get(start..end).unwrap_or_default();
        let blank = if plain { xml::is_blank(raw) } else { xml::is_blank(&xml::text_value(raw)) };
        if blank {
            return None;
        }
        if let Some(narrative) = &mut self.narrative {
            narrative.any = true;
            return None;
        }
        let path = self.path(|path| {
            path.push_str("/text()");
            push_count(path, number);
        });
        let at = start + xml::value_start(raw);
        Some(self.leaf(path, at, ordinal, LeafKind::Text(number), raw))
    }
}

impl<'d> Iterator for Leaves<'d> {
    type Item = Leaf<'d>;

    fn next(&mut self) -> Option<Leaf<'d>> {
        loop {
            if let Some(leaf) = self.attribute() {
                return Some(leaf);
            }
            // The text was read once before, so it is well-formed.
            let leaf = match self.walk.next().ok()?? {
                Step::Start { tag, ordinal, local, namespace } => {
                    self.start(tag, ordinal, local, namespace);
                    None
                }
                Step::Text { start, end, plain, number } => {
                    let ordinal = self.walk.element();
                    self.text(start, end, plain, number, ordinal)
                }
                Step::End => self.end(),
            };
            if leaf.is_some() {
                return leaf;
            }
        }
    }
}

impl fmt::Debug for Leaves<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaves").finish_non_exhaustive()
    }
}

/// Findings with their places.
pub(crate) fn place_issues<'s>(
    text: &'s str,
    from: usize,
    base: u64,
    declared: impl Iterator<Item = (&'s str, &'s str)>,
    found: &[Found],
) -> Vec<Issue> {
    let mut ordinals: Vec<u32> = found.iter().map(|(.., of)| *of).filter(|of| *of > 0).collect();
    ordinals.sort_unstable();
    ordinals.dedup();
    let paths = if ordinals.is_empty() { Vec::new() } else { paths_of(text, from, declared, &ordinals) };
    let mut issues = Vec::with_capacity(found.len());
    for (severity, code, at, of) in found {
        let issue = Issue::new(*severity, *code, base + *at as u64);
        let place = ordinals.binary_search(of).ok().and_then(|at| paths.get(at));
        issues.push(match place {
            Some(path) => issue.with_location(path.clone()),
            None => issue,
        });
    }
    issues.sort_by_key(|issue| issue.offset);
    issues
}
