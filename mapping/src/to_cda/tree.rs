//! A document before it is bytes: elements with their values, and where each value came from.
//!
//! Children may be added in any order: the order of the schema is made when the document is written. Names are as in
//! paths: `sdtc:raceCode`, `@value`.

use crate::trace::Origin;

/// A value.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub(super) text: String,
    /// What made it; all are linked with its place. None for what the schema fixes.
    pub(super) by: Vec<Origin>,
}

/// An element.
#[derive(Clone, Debug, Default)]
pub(super) struct El {
    pub(super) name: &'static str,
    /// Names begin with `@`.
    pub(super) attributes: Vec<(&'static str, Cell)>,
    pub(super) text: Option<Cell>,
    pub(super) children: Vec<El>,
    /// Narrative of a section as XHTML.
    pub(super) div: Option<Cell>,
    /// Its statements refer to narrative of their own: none is made from them.
    pub(super) told: bool,
    /// Text that stands in the narrative of a section, with the ids that statements refer to.
    pub(super) notes: Vec<(String, Cell)>,
}

impl El {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, ..Self::default() }
    }

    /// An attribute that the schema or a template fixes: nothing of the source made it.
    pub(super) fn fix(mut self, name: &'static str, text: &str) -> Self {
        self.attributes.push((name, Cell { text: text.to_owned(), by: Vec::new() }));
        self
    }

    /// An attribute.
    pub(super) fn set(mut self, name: &'static str, cell: Option<Cell>) -> Self {
        if let Some(cell) = cell {
            self.attributes.push((name, cell));
        }
        self
    }

    /// The text of the element.
    pub(super) fn text(mut self, cell: Option<Cell>) -> Self {
        self.text = cell.or(self.text);
        self
    }

    /// A child, if there is one.
    pub(super) fn with(mut self, child: impl Into<Option<Self>>) -> Self {
        self.children.extend(child.into());
        self
    }

    /// Children.
    pub(super) fn all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// A child of that name, unless there is one.
    pub(super) fn or(self, name: &str, child: impl FnOnce() -> Self) -> Self {
        if self.has(name) { self } else { self.with(child()) }
    }

    /// Whether it has a child of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.children.iter().any(|c| c.name == name)
    }

    /// Its attribute of that name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| *n == name).map(|(_, cell)| cell.text.as_str())
    }

    /// The same under another name.
    pub(super) fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// The element, unless nothing is in it.
    pub(super) fn filled(self) -> Option<Self> {
        let empty = self.attributes.is_empty() && self.text.is_none() && self.children.is_empty();
        (!empty).then_some(self)
    }

    /// Says that `by` made it, too: its first value shows it.
    pub(super) fn also(mut self, by: Origin) -> Self {
        if by != Origin::NONE
            && let Some(cell) = self.first()
        {
            cell.by.push(by);
        }
        self
    }

    /// The first value in it.
    fn first(&mut self) -> Option<&mut Cell> {
        if let Some((_, cell)) = self.attributes.iter_mut().find(|(name, _)| *name != "@xsi:type") {
            return Some(cell);
        }
        if self.text.is_some() {
            return self.text.as_mut();
        }
        self.children.iter_mut().filter(|c| c.name != "templateId").find_map(Self::first)
    }

    /// Its values in one text: what an id of an element without one is made of.
    pub(super) fn values(&self, out: &mut Vec<String>) {
        out.push(self.name.to_owned());
        out.extend(self.attributes.iter().map(|(_, cell)| cell.text.clone()));
        out.extend(self.text.iter().map(|cell| cell.text.clone()));
        self.children.iter().for_each(|child| child.values(out));
    }
}

/// An element without a value, and why.
pub(super) fn null(name: &'static str, flavor: &str) -> El {
    El::new(name).fix("@nullFlavor", flavor)
}

/// An element with a code that a template fixes.
pub(super) fn fixed(name: &'static str, code: &str, system: &str) -> El {
    El::new(name).fix("@code", code).fix("@codeSystem", system)
}
