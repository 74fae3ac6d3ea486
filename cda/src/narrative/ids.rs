//! What references in a document point to.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::text::line;
use crate::element::{Child, Children, Element};
use crate::model::{ClinicalDocument, Ed};
use crate::table::{TypeInfo, TypeKind};

/// The elements of a document that have an `ID`: blocks of narrative, sections, multimedia and regions of interest.
#[derive(Clone)]
pub struct Ids<'d> {
    by_id: BTreeMap<Cow<'d, str>, Element<'d>>,
    duplicates: Vec<Element<'d>>,
}

/// Where a reference leads.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Target<'d> {
    /// To an element, by `#id`.
    Here(Element<'d>),
    /// To an element, by its id without the `#` that a reference within the document has.
    WithoutHash(Element<'d>),
    /// To an id that no element has.
    Dangling,
    /// Out of the document: an address.
    Elsewhere,
    /// Nowhere: it has no value.
    Empty,
}

impl<'d> Target<'d> {
    /// The element, with or without the `#`.
    #[must_use]
    pub fn element(self) -> Option<Element<'d>> {
        match self {
            Self::Here(element) | Self::WithoutHash(element) => Some(element),
            _ => None,
        }
    }
}

/// The text of an `originalText`, `text` or other ED, and where it was.
#[derive(Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a text and where it was")]
pub struct Found<'d> {
    /// The text, on one line if it is of the narrative.
    pub text: Cow<'d, str>,
    /// Whether it is the narrative's, and not in the element itself.
    pub by_reference: bool,
}

impl<'d> Ids<'d> {
    /// Those of a document.
    #[must_use]
    pub fn of(document: &'d ClinicalDocument<'d>) -> Self {
        Self::within(Element::of(document))
    }

    /// Those of an element and all that is in it.
    #[must_use]
    pub fn within(element: Element<'d>) -> Self {
        Self::among(Walk::of(element))
    }

    /// Those of elements that come in the order of the document.
    pub(crate) fn among(elements: impl Iterator<Item = Element<'d>>) -> Self {
        let mut ids = Self { by_id: BTreeMap::new(), duplicates: Vec::new() };
        for element in elements {
            if let Some(id) = element.attribute("ID") {
                // White space around an ID does not count, as in every value of that type.
                let id = match id {
                    Cow::Borrowed(id) => Cow::Borrowed(id.trim()),
                    Cow::Owned(id) => Cow::Owned(id.trim().to_owned()),
                };
                ids.insert(id, element);
            }
        }
        ids
    }

    fn insert(&mut self, id: Cow<'d, str>, element: Element<'d>) {
        if id.is_empty() {
            return;
        }
        match self.by_id.entry(id) {
            std::collections::btree_map::Entry::Vacant(place) => {
                place.insert(element);
            }
            std::collections::btree_map::Entry::Occupied(_) => self.duplicates.push(element),
        }
    }

    /// The element with an id; of several the first.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Element<'d>> {
        self.by_id.get(id.trim()).copied()
    }

    /// The elements whose id another element before them has.
    #[must_use]
    pub fn duplicates(&self) -> &[Element<'d>] {
        &self.duplicates
    }

    /// Where a reference leads: the value of a `reference`, an `IDREF` or a `referencedObject`.
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Target<'d> {
        let reference = reference.trim();
        if let Some(id) = reference.strip_prefix('#') {
            return self.get(id).map_or(Target::Dangling, Target::Here);
        }
        if reference.is_empty() {
            return Target::Empty;
        }
        match self.get(reference) {
            Some(element) => Target::WithoutHash(element),
            // An address has a scheme or a path.
            None if reference.contains([':', '/', '.', '?']) => Target::Elsewhere,
            None => Target::Dangling,
        }
    }

    /// The text of an ED: its own, else that of the narrative it refers to; `None` if there is neither.
    #[must_use]
    pub fn text_of(&self, ed: &'d Ed<'d>) -> Option<Found<'d>> {
        if let Some(text) = ed.text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            return Some(Found { text: Cow::Borrowed(text), by_reference: false });
        }
        let value = ed.reference.as_deref()?.value.as_deref()?;
        let text = line(self.resolve(value).element()?);
        (!text.is_empty()).then_some(Found { text: Cow::Owned(text), by_reference: true })
    }
}

/// A reference within a document, or out of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reference<'d> {
    /// The element that refers: the `reference` of an ED, a `footnoteRef`, or a `renderMultiMedia`.
    pub element: Element<'d>,
    /// Where it leads.
    pub target: Target<'d>,
}

/// The references of a document, each with where it leads; see [`References::of`].
#[derive(Clone, Debug)]
pub struct References<'i, 'd> {
    walk: Walk<'d>,
    ids: &'i Ids<'d>,
    /// Of a `renderMultiMedia` that names several objects, those still to come.
    more: Vec<Reference<'d>>,
}

impl<'i, 'd> References<'i, 'd> {
    /// Those in an element: of EDs (`originalText`, `text`, values), footnotes and multimedia. Ids are those of the document.
    #[must_use]
    pub fn of(element: Element<'d>, ids: &'i Ids<'d>) -> Self {
        Self { walk: Walk::of(element), ids, more: Vec::new() }
    }

    fn next_of(&mut self, element: Element<'d>) -> Option<Reference<'d>> {
        let (name, hash) = match element.type_info()?.name {
            "TEL" if element.name() == "reference" => ("value", false),
            "StrucDoc.FootnoteRef" => ("IDREF", true),
            "StrucDoc.RenderMultiMedia" => ("referencedObject", true),
            _ => return None,
        };
        let value = element.attribute(name)?;
        if !hash {
            return Some(Reference { element, target: self.ids.resolve(&value) });
        }
        // These hold bare ids.
        for id in value.split_ascii_whitespace().rev() {
            let target = self.ids.get(id.trim_start_matches('#')).map_or(Target::Dangling, Target::Here);
            self.more.push(Reference { element, target });
        }
        self.more.pop()
    }
}

impl<'d> Iterator for References<'_, 'd> {
    type Item = Reference<'d>;

    fn next(&mut self) -> Option<Reference<'d>> {
        if let Some(reference) = self.more.pop() {
            return Some(reference);
        }
        loop {
            let element = self.walk.next()?;
            if let Some(reference) = self.next_of(element) {
                return Some(reference);
            }
        }
    }
}

/// An element and all elements in it, in the order of the document.
#[derive(Clone)]
struct Walk<'d> {
    first: Option<Element<'d>>,
    open: Vec<Children<'d>>,
}

impl<'d> Walk<'d> {
    fn of(element: Element<'d>) -> Self {
        Self { first: Some(element), open: Vec::new() }
    }

    /// Whether something in an element may have an `ID` or refer to one: most datatypes are leaves.
    fn is_open(element: Element<'_>) -> bool {
        let leaf = |ty: &TypeInfo| ty.kind == TypeKind::Datatype && ty.children.is_empty();
        !element.type_info().is_some_and(leaf)
    }
}

impl<'d> Iterator for Walk<'d> {
    type Item = Element<'d>;

    fn next(&mut self) -> Option<Element<'d>> {
        let element = match self.first.take() {
            Some(element) => element,
            None => loop {
                match self.open.last_mut()?.next() {
                    Some(Child::Element(element)) => break element,
                    Some(_) => {}
                    None => {
                        self.open.pop();
                    }
                }
            },
        };
        if Self::is_open(element) {
            self.open.push(element.children());
        }
        Some(element)
    }
}

/// Prints how many there are.
impl std::fmt::Debug for Ids<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (ids, duplicates) = (self.by_id.len(), self.duplicates.len());
        f.debug_struct("Ids").field("ids", &ids).field("duplicates", &duplicates).finish_non_exhaustive()
    }
}

/// Prints where it was, and not the text.
impl std::fmt::Debug for Found<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Found").field("by_reference", &self.by_reference).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Walk<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Walk").field("depth", &self.open.len()).finish_non_exhaustive()
    }
}
