//! The elements of a document as one list, each with its place: for those who go up, down and across.
//!
//! An [`Element`] knows what is in it. A converter also asks what an element stands in, where that is in the document, and at
//! which byte a value of it begins. [`Document::index`] answers: one walk, a row for each element, no content copied.

use std::fmt;
use std::sync::OnceLock;

use crate::document::{Around, Document};
use crate::element::{Child, Children, Element, Inner};
use crate::narrative::Ids;
use crate::node::Node;
use crate::positions::Positions;
use crate::table::{Namespace, Shape};
use crate::walk::{Prefixes, Step, Walk};
use crate::xml;

mod attribute;
mod located;

pub use attribute::LocatedAttribute;
use attribute::Loose;
pub use located::{Located, LocatedText};

/// The elements of a document in its order. It borrows the document, as it is: elements added since it was read are in it, too,
/// but have no offsets.
pub struct Index<'d> {
    root: Element<'d>,
    rows: Vec<Row<'d>>,
    /// Attributes of elements without a place in the model, whose values are resolved here.
    loose: Vec<Loose<'d>>,
    around: &'d Around<'d>,
    /// Element, number and offset of each text as it was read; made when a text is asked for whose bytes are not its value.
    texts: OnceLock<Vec<(u32, u32, u32)>>,
}

/// An element and its place.
struct Row<'d> {
    element: Element<'d>,
    /// The row it stands in; that of the root is itself.
    parent: u32,
    /// The row after its last descendant.
    end: u32,
    /// The how manyeth of its name among its siblings.
    position: u32,
    /// Its attributes in `loose`: the first, and how many.
    loose: (u32, u32),
}

impl<'a, T: Node<'a>> Document<'a, T> {
    /// A list of its elements that knows the place of each.
    #[must_use]
    pub fn index(&self) -> Index<'_> {
        Index::of(self.element(), &self.around)
    }
}

/// Whether an element is known to hold no other, as the codes and identifiers that most elements are.
fn is_empty(element: Element<'_>) -> bool {
    let Inner::Typed(typed) = element.inner else { return false };
    let info = typed.node.info();
    info.children.is_empty() && info.shape != Shape::Content && typed.node.meta().pieces().is_empty()
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl<'d> Index<'d> {
    fn of(root: Element<'d>, around: &'d Around<'d>) -> Self {
        let mut index = Self { root, rows: Vec::new(), loose: Vec::new(), around, texts: OnceLock::new() };
        let mut positions = Positions::default();
        let mut open: Vec<(u32, Children<'d>)> = Vec::new();
        index.add(root, 0, 1, &mut open);
        while let Some((at, children)) = open.last_mut() {
            match children.next() {
                Some(Child::Element(element)) => {
                    let at = *at;
                    let position = positions.next(open.len(), (element.name(), element.namespace()));
                    index.add(element, at, position, &mut open);
                }
                Some(_) => {}
                None => {
                    let end = small(index.rows.len());
                    if let Some((at, _)) = open.pop()
                        && let Some(row) = index.rows.get_mut(at as usize)
                    {
                        row.end = end;
                    }
                    positions.leave(open.len());
                }
            }
        }
        index
    }

    fn add(&mut self, element: Element<'d>, parent: u32, position: u32, open: &mut Vec<(u32, Children<'d>)>) {
        let at = small(self.rows.len());
        let first = small(self.loose.len());
        if matches!(element.inner, Inner::Raw(_)) {
            self.loose.extend(attribute::loose(element));
        }
        let loose = (first, small(self.loose.len()) - first);
        self.rows.push(Row { element, parent, end: at + 1, position, loose });
        if !is_empty(element) {
            open.push((at, element.children()));
        }
    }

    /// The elements that references point to, as [`Ids::within`] finds them.
    #[must_use]
    pub fn ids(&'d self) -> Ids<'d> {
        Ids::among(self.rows.iter().map(|row| row.element))
    }

    /// The outermost element.
    #[must_use]
    pub fn root(&'d self) -> Located<'d> {
        Located { index: self, at: 0 }
    }

    /// Number of elements.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a document has at least its root")]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The element whose start tag begins at an offset of the decoded input; `None` if none does.
    #[must_use]
    pub fn starting_at(&'d self, offset: u64) -> Option<Located<'d>> {
        let found = self.rows.binary_search_by_key(&Some(offset), |row| row.element.offset()).ok()?;
        Some(Located { index: self, at: small(found) })
    }

    fn row(&self, at: u32) -> Option<&Row<'d>> {
        self.rows.get(at as usize)
    }

    /// The text it was read from.
    fn source(&self) -> &'d str {
        &self.around.source
    }

    /// Where a value stands in the text it was read from, if it is a part of it.
    fn within_source(&self, value: &str) -> Option<u64> {
        let (text, value) = (self.source().as_bytes().as_ptr_range(), value.as_bytes().as_ptr_range());
        let inside = text.start <= value.start && value.end <= text.end && !value.is_empty();
        inside.then(|| (value.start as usize - text.start as usize) as u64)
    }

    /// Where the how manyeth text of an element begins.
    fn text_offset(&self, ordinal: u32, number: u32) -> Option<u64> {
        let texts = self.texts.get_or_init(|| {
            let declared = self.around.declared.iter().map(|(prefix, uri)| (&**prefix, &**uri));
            let mut walk = Walk::new(self.source(), self.around.prolog.len(), Prefixes::new(declared));
            let mut found = Vec::new();
            while let Ok(Some(step)) = walk.next() {
                if let Step::Text { start, end, number, .. } = step {
                    let raw = walk.tokens.text.get(start..end).unwrap_or_default();
                    found.push((walk.element(), number, small(start + xml::value_start(raw))));
                }
            }
            found.sort_unstable();
            found
        });
        let at = texts.binary_search_by_key(&(ordinal, number), |(of, number, _)| (*of, *number)).ok()?;
        texts.get(at).map(|(.., offset)| u64::from(*offset))
    }

    /// What a path writes before the name of an element; `?` where the document declares no prefix for its namespace.
    fn prefix(&self, of: Located<'d>) -> &'d str {
        let element = of.element();
        match (element.known_namespace(), self.around.sdtc) {
            (Some(Namespace::V3), false)
                if !(self.around.main.as_deref() == Some("") && of.has_namespace()) =>
            {
                ""
            }
            (Some(Namespace::Sdtc), true) => "",
            (Some(Namespace::Sdtc), false) => "sdtc",
            _ => {
                let uri = element.namespace();
                let mut declared = self.around.declared.iter().rev();
                declared.find(|(_, known)| known == uri).map_or("?", |(prefix, _)| prefix)
            }
        }
    }
}

/// Prints how many elements there are.
impl fmt::Debug for Index<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("elements", &self.rows.len()).finish_non_exhaustive()
    }
}
