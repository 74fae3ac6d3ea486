//! Bytes to documents and fragments.

use std::borrow::Cow;

use crate::decode::{Decoded, decode};
use crate::document::{Around, Document};
use crate::error::{Error, ErrorKind};
use crate::issue::{Issue, IssueCode, Severity};
use crate::leaves::place_issues;
use crate::model::{AnyNode, ClinicalDocument};
use crate::node::Node;
use crate::options::ParseOptions;
use crate::read::{Head, Reader, roots};
use crate::scope::Ns;
use crate::table::TypeInfo;
use crate::walk::path_at;
use crate::xml::tokens::Tokens;

/// Reads a document with default options: lenient, default [`Limits`](crate::Limits).
///
/// # Errors
/// When the input is not well-formed, not in a known encoding, no CDA document, or passes a limit.
pub fn parse(input: &[u8]) -> Result<Document<'_>, Error> {
    parse_with(input, &ParseOptions::default())
}

/// Reads a document.
///
/// # Errors
/// As [`parse`], and in strict mode for anything odd.
pub fn parse_with<'a>(input: &'a [u8], options: &ParseOptions) -> Result<Document<'a>, Error> {
    let make = |_: &str, head: &Head<'_>| {
        if head.local == "ClinicalDocument" && head.namespace == Ns::V3 {
            return Ok(ClinicalDocument::default());
        }
        Err(Error::new(ErrorKind::NotCda, head.tag.start as u64))
    };
    let (root, around, issues, more_issues) = read_as(input, options, make)?;
    Ok(Document { root, around, issues, more_issues })
}

/// Reads a fragment whose root is of type `T`, such as a section or an entry, whatever the name of the root.
///
/// # Errors
/// As [`parse_with`].
pub fn parse_as<'a, T: Node<'a> + Default>(
    input: &'a [u8],
    options: &ParseOptions,
) -> Result<Document<'a, T>, Error> {
    let (root, around, issues, more_issues) = read_as(input, options, |_, _| Ok(T::default()))?;
    Ok(Document { root, around, issues, more_issues })
}

/// Reads a document or a fragment: any element of the model. Names that several types share, such as `component`, are told
/// apart by what the element holds. Prefixes need not be declared.
///
/// # Errors
/// As [`parse_with`]; [`ErrorKind::NoSuchType`] for a root the model does not have.
pub fn parse_fragment<'a>(
    input: &'a [u8],
    options: &ParseOptions,
) -> Result<Document<'a, AnyNode<'a>>, Error> {
    let make = |text: &str, head: &Head<'_>| {
        let root = roots::type_of(text, head).and_then(AnyNode::make);
        root.ok_or_else(|| Error::new(ErrorKind::NoSuchType, head.tag.start as u64))
    };
    let (root, around, issues, more_issues) = read_as(input, options, make)?;
    Ok(Document { root, around, issues, more_issues })
}

/// Reads a fragment whose root is of a type known only at run time, whatever the name of the root.
///
/// # Errors
/// As [`parse_with`].
pub fn parse_fragment_of<'a>(
    input: &'a [u8],
    ty: &'static TypeInfo,
    options: &ParseOptions,
) -> Result<Document<'a, AnyNode<'a>>, Error> {
    let make = |_: &str, head: &Head<'_>| {
        AnyNode::make(ty).ok_or_else(|| Error::new(ErrorKind::NoSuchType, head.tag.start as u64))
    };
    let (root, around, issues, more_issues) = read_as(input, options, make)?;
    Ok(Document { root, around, issues, more_issues })
}

type Read<'a, T> = (T, Around<'a>, Vec<Issue>, usize);

fn read_as<'a, T: Node<'a>>(
    input: &'a [u8],
    options: &ParseOptions,
    make: impl Fn(&str, &Head<'_>) -> Result<T, Error>,
) -> Result<Read<'a, T>, Error> {
    within(input.len(), options)?;
    let decoded = decode(input)?;
    within(decoded.text.len(), options)?;
    let Decoded { text, from, transcoded, issues } = decoded;
    let facts = Facts { from, transcoded, issues, options };
    match text {
        Cow::Borrowed(text) => {
            let mut read = facts.read(text, Cow::Borrowed, make)?;
            read.1.source = Cow::Borrowed(text);
            Ok(read)
        }
        Cow::Owned(text) => {
            let mut read = facts.read(&text, |text| Cow::Owned(text.to_owned()), make)?;
            read.1.source = Cow::Owned(text);
            Ok(read)
        }
    }
}

fn within(len: usize, options: &ParseOptions) -> Result<(), Error> {
    let limit = options.limits.max_input.min(u32::MAX as usize - 1);
    if len > limit { Err(Error::new(ErrorKind::InputLimit, limit as u64)) } else { Ok(()) }
}

/// What decoding told of a text.
struct Facts<'o> {
    from: usize,
    transcoded: bool,
    issues: Vec<(Severity, IssueCode, usize)>,
    options: &'o ParseOptions,
}

impl Facts<'_> {
    fn read<'s, 'a, T: Node<'a>>(
        &self,
        text: &'s str,
        keep: fn(&'s str) -> Cow<'a, str>,
        make: impl Fn(&str, &Head<'_>) -> Result<T, Error>,
    ) -> Result<Read<'a, T>, Error> {
        let base = self.options.base;
        let tokens = Tokens::new(text, self.from, &self.options.limits);
        let mut reader = Reader::new(tokens, keep, self.options);
        let read = self.read_root(&mut reader, text, make);
        let (root, head, end) = read.map_err(|error| {
            let at = usize::try_from(error.offset()).unwrap_or(usize::MAX);
            match path_at(text, self.from, reader.scope.declared.iter().copied(), at) {
                Some(path) => error.with_location(path).shifted(base),
                None => error.shifted(base),
            }
        })?;
        let around = Around {
            source: Cow::Borrowed(""),
            transcoded: self.transcoded,
            base,
            prolog: keep(text.get(..head.tag.start).unwrap_or_default()),
            epilog: keep(text.get(end..).unwrap_or_default()),
            name: keep(head.local),
            sdtc: head.namespace == Ns::SDTC,
            prefixes: (keep(reader.prefixes.0), keep(reader.prefixes.1)),
            main: reader.scope.main().map(keep),
            declared: reader.scope.declared.iter().map(|(prefix, uri)| (keep(prefix), keep(uri))).collect(),
        };
        let issues =
            place_issues(text, self.from, base, reader.scope.declared.iter().copied(), &reader.found);
        Ok((root, around, issues, reader.more))
    }

    fn read_root<'s, 'a, T: Node<'a>>(
        &self,
        reader: &mut Reader<'s, 'a>,
        text: &str,
        make: impl Fn(&str, &Head<'_>) -> Result<T, Error>,
    ) -> Result<(T, Head<'s>, usize), Error> {
        for (severity, code, at) in &self.issues {
            reader.note(*severity, *code, *at, 0)?;
        }
        let head = reader.root()?;
        let mut root = make(text, &head)?;
        let ty = root.info();
        let usual = reader.is_usual(&head);
        reader.fill(&mut root, ty, &head, usual)?;
        let end = reader.tokens.position();
        reader.finish()?;
        Ok((root, head, end))
    }
}
