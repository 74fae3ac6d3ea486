//! A walk over the text of a document that knows the path of each element: for leaves, and for the places of findings.

use std::collections::BTreeMap;

use crate::error::Error;
use crate::options::Limits;
use crate::path::Path;
use crate::positions::Positions;
use crate::scope::{Ns, Scope};
use crate::xml;
use crate::xml::tokens::{Tag, Token, Tokens};

/// Prefixes of namespaces in paths: the last one declared for each.
#[derive(Clone, Default)]
pub(crate) struct Prefixes<'s>(BTreeMap<&'s str, &'s str>);

impl<'s> Prefixes<'s> {
    pub(crate) fn new(declared: impl Iterator<Item = (&'s str, &'s str)>) -> Self {
        Self(declared.map(|(prefix, uri)| (uri, prefix)).collect())
    }

    fn get(&self, namespace: Ns, uri: &str) -> Option<&'s str> {
        match namespace {
            Ns::SDTC => Some("sdtc"),
            _ => self.0.get(uri).copied(),
        }
    }
}

/// An open element.
struct Frame {
    /// Length of the path without it.
    before: usize,
    texts: u32,
    ordinal: u32,
    is_section: bool,
}

/// What a walk comes to.
#[derive(Clone, Copy)]
pub(crate) enum Step<'s> {
    Start {
        tag: Tag,
        ordinal: u32,
        local: &'s str,
        namespace: Ns,
    },
    /// Text that is not empty, and the how manyeth of its element.
    Text {
        start: usize,
        end: usize,
        plain: bool,
        number: u32,
    },
    /// The end of the element whose path is still shown.
    End,
}

pub(crate) struct Walk<'s> {
    pub(crate) tokens: Tokens<'s>,
    pub(crate) scope: Scope<'s>,
    prefixes: Prefixes<'s>,
    /// The path of the innermost open element.
    pub(crate) path: String,
    frames: Vec<Frame>,
    positions: Positions<'s>,
    /// The namespace of the root, whose elements have no prefix.
    root: Ns,
    pub(crate) ordinal: u32,
    /// The element that ended is left before the next step.
    leaving: bool,
}

impl<'s> Walk<'s> {
    pub(crate) fn new(text: &'s str, from: usize, prefixes: Prefixes<'s>) -> Self {
        let limits = Limits {
            max_depth: usize::MAX,
            max_elements: usize::MAX,
            max_attributes: usize::MAX,
            max_text: usize::MAX,
            ..Limits::default()
        };
        Self {
            tokens: Tokens::new(text, from, &limits),
            scope: Scope::default(),
            prefixes,
            path: String::new(),
            frames: Vec::new(),
            positions: Positions::default(),
            root: Ns::V3,
            ordinal: 0,
            leaving: false,
        }
    }

    /// Number of open elements.
    pub(crate) fn depth(&self) -> usize {
        self.frames.len() - usize::from(self.leaving)
    }

    /// The number of the innermost open element.
    pub(crate) fn element(&self) -> u32 {
        self.frames.last().map_or(0, |frame| frame.ordinal)
    }

    /// Whether the element around the innermost one is a section.
    pub(crate) fn in_section(&self) -> bool {
        self.frames.iter().rev().nth(1).is_some_and(|frame| frame.is_section)
    }

    /// The attributes of a start tag, as written, with the offset of the value.
    pub(crate) fn attributes(&self, tag: Tag) -> impl Iterator<Item = (&'s str, &'s str, usize)> + use<'s> {
        let text = self.tokens.text;
        let whole = text.get(tag.start..tag.end).unwrap_or_default();
        let all = xml::Attributes::behind(whole, tag.name_end - tag.start).filter_map(Result::ok);
        // A value is a part of the text: what lies between their starts is its offset.
        all.map(move |(name, value)| (name, value, value.as_ptr() as usize - text.as_ptr() as usize))
    }

    /// The namespace of an attribute, and what a path writes before its local name.
    pub(crate) fn attribute_prefix(&self, name: &'s str) -> (Ns, &'s str) {
        let prefix = xml::prefix(name);
        if prefix.is_empty() {
            return (Ns::NONE, "");
        }
        let namespace = self.scope.prefixed(prefix).0;
        let uri = self.scope.uri(namespace);
        let known = self.prefixes.get(namespace, uri).unwrap_or(uri);
        // Undeclared: there is nothing but the prefix to tell it by.
        (namespace, if known.is_empty() { prefix } else { known })
    }

    pub(crate) fn next(&mut self) -> Result<Option<Step<'s>>, Error> {
        if std::mem::take(&mut self.leaving)
            && let Some(frame) = self.frames.pop()
        {
            self.path.truncate(frame.before);
            self.scope.leave(self.frames.len());
            self.positions.leave(self.frames.len());
        }
        loop {
            match self.tokens.next()? {
                Token::Start(tag) => return Ok(Some(self.start(tag))),
                Token::End => {
                    self.leaving = true;
                    return Ok(Some(Step::End));
                }
                Token::Text { start, end, plain, .. } => {
                    let raw = self.tokens.text.get(start..end).unwrap_or_default();
                    let empty = !plain && xml::text_value(raw).is_empty();
                    if let Some(frame) = self.frames.last_mut()
                        && !empty
                    {
                        frame.texts += 1;
                        return Ok(Some(Step::Text { start, end, plain, number: frame.texts }));
                    }
                }
                Token::Eof => return Ok(None),
                Token::Comment { .. } | Token::Instruction { .. } => {}
            }
        }
    }

    fn start(&mut self, tag: Tag) -> Step<'s> {
        let text = self.tokens.text;
        let name = text.get(tag.start + 1..tag.name_end).unwrap_or_default();
        self.ordinal = self.ordinal.saturating_add(1);
        if self.tokens.declaring {
            for (name, uri, _) in self.attributes(tag) {
                if xml::is_declaration(name) {
                    self.scope.declare(name, uri, self.frames.len() + 1);
                }
            }
        }
        let (mut namespace, local, _) = self.scope.element(name, tag.prefixed);
        if self.frames.is_empty() {
            if namespace != Ns::SDTC {
                namespace = self.scope.set_main(namespace);
            }
            self.root = namespace;
        }
        let before = self.path.len();
        self.step(namespace, local);
        self.frames.push(Frame { before, texts: 0, ordinal: self.ordinal, is_section: local == "section" });
        Step::Start { tag, ordinal: self.ordinal, local, namespace }
    }

    fn step(&mut self, namespace: Ns, local: &'s str) {
        let uri = self.scope.uri(namespace);
        let known = if namespace == self.root { Some("") } else { self.prefixes.get(namespace, uri) };
        let prefix = known.unwrap_or("?");
        self.path.push('/');
        if !prefix.is_empty() {
            self.path.push_str(prefix);
            self.path.push(':');
        }
        self.path.push_str(local);
        // The root has no siblings.
        if !self.frames.is_empty() {
            // As `Element::namespace` names it: what stands for CDA's may be no namespace at all.
            let uri = namespace.known().map_or(uri, |known| known.uri());
            push_count(&mut self.path, self.positions.next(self.frames.len(), (local, uri)));
        }
    }
}

/// Writes a position as paths do: `[2]`. Nearly all have one digit.
pub(crate) fn push_count(path: &mut String, count: u32) {
    path.push('[');
    match u8::try_from(count) {
        Ok(digit @ 0..10) => path.push(char::from(b'0' + digit)),
        _ => path.push_str(&count.to_string()),
    }
    path.push(']');
}

/// The path of the innermost element that is open at an offset.
pub(crate) fn path_at<'s>(
    text: &'s str,
    from: usize,
    declared: impl Iterator<Item = (&'s str, &'s str)>,
    offset: usize,
) -> Option<Path> {
    let mut walk = Walk::new(text, from, Prefixes::new(declared));
    let mut path = String::new();
    loop {
        match walk.next() {
            Ok(Some(_)) if walk.tokens.position() > offset && !path.is_empty() => break,
            Ok(Some(Step::End)) => {
                let parent = walk.path.rfind('/').unwrap_or_default();
                path.clear();
                path.push_str(walk.path.get(..parent).unwrap_or_default());
            }
            Ok(Some(_)) => walk.path.clone_into(&mut path),
            Ok(None) | Err(_) => break,
        }
    }
    (!path.is_empty()).then(|| Path::printed(&path))
}

/// The paths of elements, by their numbers, which come in order.
pub(crate) fn paths_of<'s>(
    text: &'s str,
    from: usize,
    declared: impl Iterator<Item = (&'s str, &'s str)>,
    ordinals: &[u32],
) -> Vec<Path> {
    let mut walk = Walk::new(text, from, Prefixes::new(declared));
    let mut found = Vec::with_capacity(ordinals.len());
    let mut wanted = ordinals.iter().peekable();
    while let (Some(next), Ok(Some(step))) = (wanted.peek().copied(), walk.next()) {
        if let Step::Start { ordinal, .. } = step
            && ordinal == *next
        {
            while wanted.next_if(|wanted| **wanted == ordinal).is_some() {
                found.push(Path::printed(&walk.path));
            }
        }
    }
    found
}
