//! What the elements of XHTML become.

use super::super::Block;
use super::{Attributes, Frame, get};

/// An open element.
pub(super) struct Tag {
    pub(super) name: String,
    /// How many frames were open before it.
    pub(super) depth: usize,
    /// Text in it makes a paragraph.
    pub(super) wraps: bool,
    /// It holds a list and its caption.
    pub(super) is_list: bool,
    /// The paragraph its first text makes.
    pub(super) frame: Option<Frame>,
}

/// What becomes of an element.
pub(super) enum Way {
    /// Only what is in it stays.
    Text,
    /// It sets what is in it apart.
    Division { is_list: bool },
    /// A line break.
    Break,
    /// An element of narrative, with that style.
    Element { block: Block, style: &'static str },
}

pub(super) fn way(name: &str, attributes: &Attributes<'_>, parent: Option<&Tag>) -> Way {
    let class = |word: &str| {
        get(attributes, "class").is_some_and(|class| class.split_ascii_whitespace().any(|c| c == word))
    };
    let element = |block| Way::Element { block, style: "" };
    let styled = |style| Way::Element { block: Block::Content, style };
    match name {
        "p" if class("caption") && parent.is_some_and(|tag| tag.is_list) => element(Block::Caption),
        "p" => element(Block::Paragraph),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Way::Element { block: Block::Paragraph, style: "Bold" },
        "div" if class("footnote") => element(Block::Footnote),
        "div" => Way::Division { is_list: class("list") },
        "blockquote" | "address" | "center" | "form" | "fieldset" | "pre" => Way::Division { is_list: false },
        "span" if class("caption") => element(Block::Caption),
        "span" if class("footnote") => element(Block::Footnote),
        "span" | "small" | "big" | "q" | "abbr" | "acronym" | "font" => element(Block::Content),
        "b" | "strong" => styled("Bold"),
        "i" | "em" | "cite" | "var" | "dfn" => styled("Italics"),
        "u" | "ins" => styled("Underline"),
        "code" | "tt" | "kbd" | "samp" => element(Block::Content),
        "a" if class("footnoteRef") => element(Block::FootnoteRef),
        "a" if class("renderMultiMedia") => element(Block::RenderMultiMedia),
        "a" => element(Block::LinkHtml),
        "sub" => element(Block::Sub),
        "sup" => element(Block::Sup),
        "br" => Way::Break,
        "ul" | "ol" | "dl" => element(Block::List),
        "li" | "dt" | "dd" => element(Block::Item),
        "table" => element(Block::Table),
        "caption" => element(Block::Caption),
        "col" => element(Block::Col),
        "colgroup" => element(Block::Colgroup),
        "thead" => element(Block::Thead),
        "tfoot" => element(Block::Tfoot),
        "tbody" => element(Block::Tbody),
        "tr" => element(Block::Tr),
        "th" => element(Block::Th),
        "td" => element(Block::Td),
        _ => Way::Text,
    }
}

/// The class without the word that says which block it is.
pub(super) fn own_class(block: Block, class: &str) -> &str {
    let words: &[&str] = match block {
        Block::Caption => &["caption"],
        Block::Footnote => &["footnote"],
        Block::FootnoteRef => &["footnoteRef"],
        Block::RenderMultiMedia => &["renderMultiMedia"],
        Block::Paragraph => &["paragraph", "list"],
        Block::Content => &["content"],
        _ => &[],
    };
    let (first, rest) = class.split_once(' ').unwrap_or((class, ""));
    if words.contains(&first) { rest } else { class }
}
