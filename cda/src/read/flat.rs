//! Elements without a place in the model: passed over and listed, however deep.

use super::*;
use crate::foreign::{Foreign, RawKind, RawToken};

/// Namespaces one such element may name; those beyond count as none.
const MAX_URIS: usize = 256;

/// A list in the making.
struct Flat<'s> {
    start: usize,
    tokens: Vec<RawToken>,
    /// Start tags whose end is to come.
    open: Vec<usize>,
    uris: Vec<(Ns, &'s str)>,
}

impl<'s> Flat<'s> {
    fn push(&mut self, kind: RawKind, start: usize, end: usize) {
        let from = |at: usize| u32::try_from(at - self.start).unwrap_or(u32::MAX);
        let (start, end) = (from(start), from(end));
        let next = u32::try_from(self.tokens.len() + 1).unwrap_or(u32::MAX);
        self.tokens.push(RawToken { kind, namespace: RawToken::NONE, start, end, next, ordinal: 0 });
    }

    fn element(&mut self, head: &Head<'s>, scope: &Scope<'s>) {
        self.open.push(self.tokens.len());
        self.push(RawKind::Element, head.tag.start, head.tag.end);
        let namespace = self.namespace(head.namespace, scope);
        if let Some(token) = self.tokens.last_mut() {
            (token.namespace, token.ordinal) = (namespace, head.ordinal);
        }
    }

    fn namespace(&mut self, namespace: Ns, scope: &Scope<'s>) -> u16 {
        let at = match namespace {
            Ns::NONE => return RawToken::NONE,
            Ns::V3 => return RawToken::V3,
            Ns::SDTC => return RawToken::SDTC,
            other => self.uris.iter().position(|(known, _)| *known == other).unwrap_or_else(|| {
                self.uris.push((other, scope.uri(other)));
                self.uris.len() - 1
            }),
        };
        self.uris.truncate(MAX_URIS);
        u16::try_from(at).ok().filter(|_| at < MAX_URIS).map_or(RawToken::NONE, |at| at + RawToken::OTHER)
    }

    /// Whether that was the end of the whole.
    fn leave(&mut self) -> bool {
        let next = u32::try_from(self.tokens.len()).unwrap_or(u32::MAX);
        if let Some(token) = self.open.pop().and_then(|at| self.tokens.get_mut(at)) {
            token.next = next;
        }
        self.open.is_empty()
    }
}

impl<'s, 'a> Reader<'s, 'a> {
    /// Reads the element to its end.
    pub(super) fn flat(&mut self, head: &Head<'s>) -> Result<Foreign<'a>, Error> {
        let start = head.tag.start;
        let mut flat = Flat { start, tokens: Vec::new(), open: Vec::new(), uris: Vec::new() };
        self.check(head)?;
        flat.element(head, &self.scope);
        loop {
            match self.tokens.next()? {
                Token::Start(tag) => {
                    let head = self.open(tag)?;
                    self.check(&head)?;
                    flat.element(&head, &self.scope);
                }
                Token::End => {
                    let whole = flat.leave();
                    self.scope.leave(self.tokens.depth);
                    if whole {
                        break;
                    }
                }
                Token::Text { start, end, plain, .. } => {
                    flat.push(if plain { RawKind::Plain } else { RawKind::Text }, start, end);
                }
                Token::Comment { start, end } => flat.push(RawKind::Comment, start, end),
                Token::Instruction { start, end } => flat.push(RawKind::Instruction, start, end),
                Token::Eof => return Err(self.tokens.error(ErrorKind::Truncated, self.tokens.position())),
            }
        }
        let xml = self.tokens.text.get(start..self.tokens.position()).unwrap_or_default();
        Ok(Foreign {
            before: Space::default(),
            offset: u32::try_from(start).unwrap_or(u32::MAX),
            xml: (self.keep)(xml),
            tokens: flat.tokens.into_boxed_slice(),
            uris: flat.uris.into_iter().map(|(_, uri)| (self.keep)(uri)).collect(),
        })
    }

    /// What reading into a type would have found wrong in a start tag.
    fn check(&mut self, head: &Head<'s>) -> Result<(), Error> {
        let fail = |kind| Error::new(kind, head.tag.start as u64);
        if !xml::is_name(head.name) {
            return Err(fail(ErrorKind::Syntax));
        }
        let mut ids = Vec::new();
        for (at, attribute) in self.tokens.attributes.iter().enumerate() {
            let name = attribute.name;
            if !xml::is_name(name) {
                return Err(fail(ErrorKind::Syntax));
            }
            if self.tokens.attributes.iter().take(at).any(|known| known.name == name) {
                return Err(fail(ErrorKind::DuplicateAttribute));
            }
            let value = self.value(*attribute, head.tag.start)?;
            if name == "ID" {
                ids.push((value, head.tag.start, head.ordinal));
            }
        }
        self.ids.append(&mut ids);
        Ok(())
    }
}
