//! Narrative: the text of sections for people, as blocks, as plain text and as XHTML.
//!
//! A section's `text` is a [`StrucDocText`]: paragraphs, lists, tables and inline content, each a struct of its own in
//! [`model`](crate::model). This module says what they mean to a reader: [`Block`] names them, [`Events`] walks them in order,
//! [`plain_text`] and [`line()`] give their text, [`to_xhtml`] shows them as FHIR's narrative and [`from_xhtml`] reads that
//! back. [`Ids`] finds what a `reference` points to, and [`generate()`](generate::generate) writes the narrative of a section
//! from its entries.
//!
//! Nothing here recurses, and no text is lost in either direction.

use crate::element::Element;
use crate::model::StrucDocText;

mod events;
mod from_xhtml;
pub mod generate;
mod ids;
mod style;
mod text;
mod to_xhtml;
mod tokens;

pub use events::{Event, Events};
pub use from_xhtml::{XhtmlOptions, from_xhtml};
pub use ids::{Found, Ids, Reference, References, Target};
pub use text::{line, plain_text};
pub use to_xhtml::{block_to_xhtml, to_xhtml};

/// What an element of narrative is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Block {
    /// `text`: the narrative itself.
    Text,
    /// `paragraph`.
    Paragraph,
    /// `content`: a run of text, with a style, an id or a mark of revision.
    Content,
    /// `linkHtml`.
    LinkHtml,
    /// `sub`.
    Sub,
    /// `sup`.
    Sup,
    /// `br`.
    Br,
    /// `footnote`.
    Footnote,
    /// `footnoteRef`.
    FootnoteRef,
    /// `renderMultiMedia`.
    RenderMultiMedia,
    /// `caption`.
    Caption,
    /// `list`.
    List,
    /// `item`.
    Item,
    /// `table`.
    Table,
    /// `col`.
    Col,
    /// `colgroup`.
    Colgroup,
    /// `thead`.
    Thead,
    /// `tfoot`.
    Tfoot,
    /// `tbody`.
    Tbody,
    /// `tr`.
    Tr,
    /// `th`.
    Th,
    /// `td`.
    Td,
    /// An element that is none of the standard's; HTML's are often met.
    Other,
}

/// The names of blocks.
const NAMES: [(&str, Block); 22] = [
    ("text", Block::Text),
    ("paragraph", Block::Paragraph),
    ("content", Block::Content),
    ("linkHtml", Block::LinkHtml),
    ("sub", Block::Sub),
    ("sup", Block::Sup),
    ("br", Block::Br),
    ("footnote", Block::Footnote),
    ("footnoteRef", Block::FootnoteRef),
    ("renderMultiMedia", Block::RenderMultiMedia),
    ("caption", Block::Caption),
    ("list", Block::List),
    ("item", Block::Item),
    ("table", Block::Table),
    ("col", Block::Col),
    ("colgroup", Block::Colgroup),
    ("thead", Block::Thead),
    ("tfoot", Block::Tfoot),
    ("tbody", Block::Tbody),
    ("tr", Block::Tr),
    ("th", Block::Th),
    ("td", Block::Td),
];

impl Block {
    /// What an element is, by its name.
    #[must_use]
    pub fn of(element: Element<'_>) -> Self {
        let name = element.name();
        NAMES.iter().find(|(known, _)| *known == name).map_or(Self::Other, |(_, block)| *block)
    }

    /// Name of the element; `None` for [`Block::Other`].
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        NAMES.iter().find(|(_, block)| *block == self).map(|(name, _)| *name)
    }

    /// Whether it stands on lines of its own.
    #[must_use]
    pub const fn is_block(self) -> bool {
        !matches!(
            self,
            Self::Content
                | Self::LinkHtml
                | Self::Sub
                | Self::Sup
                | Self::Br
                | Self::Footnote
                | Self::FootnoteRef
                | Self::RenderMultiMedia
                | Self::Other
        )
    }
}

/// HTML's names for what stands on lines of its own: met in the narrative of documents that put HTML there.
pub(crate) fn is_html_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "ul"
            | "ol"
            | "li"
            | "dl"
            | "dt"
            | "dd"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "pre"
            | "hr"
            | "blockquote"
            | "address"
            | "center"
            | "fieldset"
            | "form"
    )
}

impl StrucDocText<'_> {
    /// The blocks and texts in it, in order.
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events::of(Element::of(self))
    }

    /// Its text, a line for each block, cells apart by tabs.
    #[must_use]
    pub fn plain_text(&self) -> String {
        plain_text(Element::of(self))
    }

    /// It as the `div` of a FHIR narrative.
    #[must_use]
    pub fn to_xhtml(&self) -> String {
        to_xhtml(Element::of(self))
    }
}
