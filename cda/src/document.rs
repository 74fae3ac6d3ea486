//! The root: a document or a fragment of one, what stands around it, and what was odd in it.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::element::Element;
use crate::issue::Issue;
use crate::model::ClinicalDocument;
use crate::node::{Node, Owned};
use crate::options::WriteOptions;
use crate::table::Namespace;
use crate::write::Writer;
use crate::xml::XSI;

/// A document, or a fragment whose root is of type `T`. It dereferences to that root.
///
/// Text is borrowed from the input; [`into_owned`](Self::into_owned) frees it from that.
#[derive(Clone)]
pub struct Document<'a, T = ClinicalDocument<'a>> {
    /// The root element.
    pub root: T,
    pub(crate) around: Around<'a>,
    pub(crate) issues: Vec<Issue>,
    pub(crate) more_issues: usize,
}

/// What a document has beside its root.
#[derive(Clone, Default)]
pub(crate) struct Around<'a> {
    /// The text it was read from; empty when it was not read.
    pub(crate) source: Cow<'a, str>,
    pub(crate) transcoded: bool,
    pub(crate) base: u64,
    /// What stands before the root and behind it.
    pub(crate) prolog: Cow<'a, str>,
    pub(crate) epilog: Cow<'a, str>,
    /// Local name of the root; empty for that of its type.
    pub(crate) name: Cow<'a, str>,
    pub(crate) sdtc: bool,
    /// Prefixes of elements of CDA and of SDTC.
    pub(crate) prefixes: (Cow<'a, str>, Cow<'a, str>),
    /// The namespace that stands for that of CDA, when it is another.
    pub(crate) main: Option<Cow<'a, str>>,
    /// Prefixes and namespaces declared anywhere, in the order of first declaration.
    pub(crate) declared: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Around<'a> {
    fn into_owned(self) -> Around<'static> {
        let text = |text: Cow<'a, str>| Cow::Owned(text.into_owned());
        Around {
            source: text(self.source),
            transcoded: self.transcoded,
            base: self.base,
            prolog: text(self.prolog),
            epilog: text(self.epilog),
            name: text(self.name),
            sdtc: self.sdtc,
            prefixes: (text(self.prefixes.0), text(self.prefixes.1)),
            main: self.main.map(text),
            declared: self.declared.into_iter().map(|(prefix, uri)| (text(prefix), text(uri))).collect(),
        }
    }
}

impl<'a, T: Node<'a>> Document<'a, T> {
    /// A new document around a root.
    #[must_use]
    pub fn new(root: T) -> Self {
        let around = Around { prefixes: ("".into(), "sdtc".into()), ..Around::default() };
        Self { root, around, issues: Vec::new(), more_issues: 0 }
    }

    /// The root as an element.
    #[must_use]
    pub fn element(&self) -> Element<'_> {
        let namespace = if self.around.sdtc { Namespace::Sdtc } else { Namespace::V3 };
        let name = if self.around.name.is_empty() { usual_name(&self.root) } else { &self.around.name };
        Element::root(self.root.view(), name, namespace)
    }

    /// What was odd in the input, in the order of the input; at most as many as
    /// [`Limits::max_issues`](crate::Limits::max_issues).
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// Number of issues beyond that limit.
    #[must_use]
    pub fn more_issues(&self) -> usize {
        self.more_issues
    }

    /// The text it was read from, decoded; empty when it was not read. Offsets count its bytes.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.around.source
    }

    /// Whether offsets are those of the decoded text and not of the bytes given.
    #[must_use]
    pub fn offsets_decoded(&self) -> bool {
        self.around.transcoded
    }

    /// Writes it: what was read as it was, what is new in the order of the schema. UTF-8.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.around.source.len());
        self.write_to(&mut out, &WriteOptions::default());
        out
    }

    /// Adds it to `out` as [`to_bytes`](Self::to_bytes) would write it.
    pub fn write_to(&self, out: &mut Vec<u8>, options: &WriteOptions) {
        let around = &self.around;
        if !options.no_declaration {
            write_prolog(out, &around.prolog, around.source.is_empty());
        }
        let mut declarations = Vec::new();
        let meta = self.root.meta();
        if meta.ordinal == 0 {
            let has = |name: &str| meta.unknown_attributes().any(|(known, _)| known == name);
            for (name, uri) in
                [("xmlns", Namespace::V3.uri()), ("xmlns:xsi", XSI), ("xmlns:sdtc", Namespace::Sdtc.uri())]
            {
                if !has(name) {
                    declarations.push((name, uri));
                }
            }
        }
        let mut writer = Writer { out, prefixes: (&around.prefixes.0, &around.prefixes.1) };
        writer.element(self.element(), &declarations);
        out.extend_from_slice(around.epilog.as_bytes());
    }

    /// Frees it from the input, by copies of all texts.
    #[must_use]
    pub fn into_owned(self) -> Document<'static, T::Owned>
    where
        T: Owned,
    {
        Document {
            root: self.root.to_static(),
            around: self.around.into_owned(),
            issues: self.issues,
            more_issues: self.more_issues,
        }
    }
}

/// What an element of that type is called when nothing else says so.
fn usual_name(node: &dyn Node<'_>) -> &'static str {
    let ty = node.info();
    let mut uses = crate::TypeInfo::all().iter().flat_map(|parent| parent.children);
    match ty.name {
        "ClinicalDocument" => ty.name,
        _ => uses.find(|child| child.ty.index == ty.index).map_or(ty.name, |child| child.name),
    }
}

/// What stands before the root; a declaration says the encoding that is written.
fn write_prolog(out: &mut Vec<u8>, prolog: &str, new: bool) {
    if new {
        out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return;
    }
    let body = prolog.strip_prefix('\u{feff}').unwrap_or(prolog);
    if body.len() != prolog.len() {
        out.extend_from_slice("\u{feff}".as_bytes());
    }
    let trimmed = body.trim_start();
    let body = if trimmed.starts_with("<?xml") { trimmed } else { body };
    match crate::decode::declared(body.as_bytes()) {
        Some(label) if !label.eq_ignore_ascii_case(b"utf-8") => {
            // The label is a part of the body: what stands before and behind it stays.
            let at = body.as_bytes().windows(label.len().max(1)).position(|window| window == label);
            let at = body
                .find("encoding")
                .and_then(|from| body.get(from..)?.find(['"', '\'']).map(|q| from + q + 1))
                .or(at);
            let at = at.unwrap_or_default();
            out.extend_from_slice(body.as_bytes().get(..at).unwrap_or_default());
            out.extend_from_slice(b"UTF-8");
            out.extend_from_slice(body.as_bytes().get(at + label.len()..).unwrap_or_default());
        }
        _ => out.extend_from_slice(body.as_bytes()),
    }
}

impl<'a, T> Deref for Document<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.root
    }
}

impl<T> DerefMut for Document<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.root
    }
}

impl<T: PartialEq> PartialEq for Document<'_, T> {
    /// Whether the roots have the same content.
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root
    }
}

/// Prints the number of issues, and no content.
impl<T> fmt::Debug for Document<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.around.source.len())
            .field("issues", &self.issues.len())
            .finish_non_exhaustive()
    }
}
