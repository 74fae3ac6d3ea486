//! XHTML as narrative.
//!
//! XHTML nests more freely than CDA: what a block of CDA cannot hold closes the block, or leaves only its text. Frames are
//! kept on a stack of their own, and below a fixed depth elements leave only their text.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Block;
use super::style::{is_safe, style_code, xml_id};
use super::tokens::{Token, Tokens, attributes};
use crate::model::StrucDocText;

mod frame;
mod tags;

use frame::Frame;
use tags::{Tag, Way};

/// How deep blocks may nest.
const MAX_DEPTH: usize = 60;

/// What to heed when reading XHTML.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct XhtmlOptions<'o> {
    /// Stands before every id, so that ids of several narratives do not meet in one document; empty by default.
    pub id_prefix: &'o str,
}

impl<'o> XhtmlOptions<'o> {
    /// With that prefix of ids.
    #[must_use]
    pub const fn with_id_prefix(mut self, prefix: &'o str) -> Self {
        self.id_prefix = prefix;
        self
    }
}

/// The narrative of a `div` of XHTML, such as [`to_xhtml`](super::to_xhtml) writes and FHIR's `Narrative.div` holds.
///
/// Never fails: what is no markup is text, unclosed elements end with the input, and of what CDA has no element for the text
/// stays. Ids become XML names; the second element with an id loses it.
#[must_use]
pub fn from_xhtml(xhtml: &str, options: XhtmlOptions<'_>) -> StrucDocText<'static> {
    let xhtml = without_controls(xhtml);
    let mut builder = Builder {
        frames: vec![Frame::new(Block::Text)],
        tags: Vec::new(),
        caption: None,
        ids: BTreeSet::new(),
        prefix: options.id_prefix,
    };
    for token in Tokens::of(&xhtml) {
        match token {
            Token::Text(text) => builder.text(&text),
            Token::Start { name, attributes: list, empty } => {
                builder.start(&name.to_ascii_lowercase(), &attributes(list));
                if empty {
                    builder.end(&name.to_ascii_lowercase());
                }
            }
            Token::End { name } => builder.end(&name.to_ascii_lowercase()),
        }
    }
    builder.finish()
}

/// The text with U+FFFD for characters that XML cannot hold.
fn without_controls(text: &str) -> Cow<'_, str> {
    let is_bad = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(is_bad) { Cow::Owned(text.replace(is_bad, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

struct Builder<'o> {
    /// Never empty: the first is the narrative.
    frames: Vec<Frame>,
    tags: Vec<Tag>,
    /// The caption of the list that comes next.
    caption: Option<Frame>,
    ids: BTreeSet<String>,
    prefix: &'o str,
}

/// The attributes of a start tag.
type Attributes<'t> = [(&'t str, Cow<'t, str>)];

fn get<'t>(attributes: &'t Attributes<'_>, name: &str) -> Option<&'t str> {
    attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_ref())
}

impl Builder<'_> {
    fn top(&self) -> Block {
        self.frames.last().map_or(Block::Text, |frame| frame.block)
    }

    fn open(&mut self, frame: Frame) {
        self.frames.push(frame);
    }

    /// Ends the innermost frame; the narrative itself stays.
    fn close(&mut self) {
        if self.frames.len() > 1
            && let Some(frame) = self.frames.pop()
        {
            if frame.of_list {
                // Of two captions only one is the list's.
                self.loose_caption();
                self.caption = Some(frame);
            } else if let Some(parent) = self.frames.last_mut() {
                parent.add(frame);
            }
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.frames.len() > depth.max(1) {
            self.close();
        }
    }

    fn text(&mut self, text: &str) {
        let blank = text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'));
        if blank && self.frames.last().is_none_or(|frame| !frame.heeds_blanks()) {
            return;
        }
        self.loose_caption();
        self.room_for_inline();
        let pre = self.tags.iter().any(|tag| tag.name == "pre");
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        if !pre {
            return frame.text(text);
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                frame.line_break();
            }
            frame.text(line);
        }
    }

    fn start(&mut self, name: &str, attributes: &Attributes<'_>) {
        if name == "div" && self.tags.is_empty() {
            self.root(attributes);
        }
        let depth = self.frames.len();
        let way = if depth >= MAX_DEPTH { Way::Text } else { tags::way(name, attributes, self.tags.last()) };
        let mut tag = Tag { name: name.to_owned(), depth, wraps: false, is_list: false, frame: None };
        match way {
            Way::Text => {}
            Way::Division { is_list } => {
                self.end_paragraph();
                if !matches!(self.top(), Block::Text | Block::Item | Block::Td | Block::Footnote) {
                    self.separate();
                }
                tag.depth = self.frames.len();
                tag.wraps = !self.tags.is_empty() || name != "div";
                tag.is_list = is_list;
                let mut frame = Frame::new(Block::Paragraph);
                self.common(&mut frame, attributes, "");
                tag.frame = tag.wraps.then_some(frame);
            }
            Way::Break => {
                self.room_for_inline();
                if let Some(frame) = self.frames.last_mut() {
                    frame.line_break();
                }
            }
            Way::Element { block, style } => {
                self.element(block, style, attributes, &mut tag);
            }
        }
        self.tags.push(tag);
    }

    /// The first `div` is the narrative: its id and style are.
    fn root(&mut self, attributes: &Attributes<'_>) {
        if let Some(mut frame) = self.frames.pop() {
            self.common(&mut frame, attributes, "");
            self.frames.push(frame);
        }
    }

    fn element(&mut self, block: Block, style: &'static str, attributes: &Attributes<'_>, tag: &mut Tag) {
        if block != Block::List {
            self.loose_caption();
        }
        let fits = match block {
            Block::Paragraph | Block::List | Block::Table => self.room_for_block(block),
            Block::Item => self.room_for_item(),
            Block::Caption => {
                let of_list = self.tags.last().is_some_and(|tag| tag.is_list);
                of_list || matches!(self.top(), Block::Table | Block::Paragraph | Block::Item)
            }
            Block::Thead | Block::Tfoot | Block::Tbody | Block::Col | Block::Colgroup => {
                self.room_in_table(block)
            }
            Block::Tr => self.room_for_row(),
            Block::Th | Block::Td => self.room_for_cell(),
            _ => self.room_for(block),
        };
        // What had to be closed or opened to make room stays so when the element ends.
        tag.depth = self.frames.len();
        if !fits {
            if matches!(block, Block::Paragraph | Block::Item | Block::Tr | Block::List | Block::Table) {
                self.separate();
            }
            return;
        }
        let mut frame = Frame::new(block);
        self.common(&mut frame, attributes, style);
        self.special(&mut frame, attributes);
        if block == Block::List {
            frame.caption = self.caption.take().map(Box::new);
            if tag.name == "ol" {
                frame.set("listType", "ordered".into());
            }
        }
        frame.of_list = block == Block::Caption && self.tags.last().is_some_and(|tag| tag.is_list);
        self.open(frame);
    }

    fn common(&mut self, frame: &mut Frame, attributes: &Attributes<'_>, style: &str) {
        if let Some(id) = get(attributes, "id").and_then(|id| self.id(id))
            && self.ids.insert(id.clone())
        {
            frame.set("ID", id);
        }
        let class = tags::own_class(frame.block, get(attributes, "class").unwrap_or_default());
        if let Some(revised) = class.split_ascii_whitespace().find_map(|word| word.strip_prefix("revised-"))
            && frame.block == Block::Content
        {
            frame.set("revised", revised.to_owned());
        }
        let class: Vec<&str> =
            class.split_ascii_whitespace().filter(|word| !word.starts_with("revised-")).collect();
        let mut code = style_code(&class.join(" "));
        if !style.is_empty() {
            code = if code.is_empty() { style.into() } else { format!("{style} {code}") };
        }
        if !code.is_empty() {
            frame.set("styleCode", code);
        }
        if let Some(language) = get(attributes, "lang") {
            frame.set("language", language.to_owned());
        }
    }

    fn special(&mut self, frame: &mut Frame, attributes: &Attributes<'_>) {
        match frame.block {
            Block::LinkHtml => {
                for name in ["href", "name", "rel", "rev", "title"] {
                    if let Some(value) =
                        get(attributes, name).filter(|value| name != "href" || is_safe(value))
                    {
                        frame.set(name, value.to_owned());
                    }
                }
            }
            Block::FootnoteRef => {
                if let Some(id) =
                    get(attributes, "href").and_then(|href| self.id(href.trim_start_matches('#')))
                {
                    frame.set("IDREF", id);
                }
            }
            Block::RenderMultiMedia => {
                let ids = get(attributes, "title").or_else(|| get(attributes, "href")).unwrap_or_default();
                frame.set("referencedObject", ids.trim_start_matches('#').to_owned());
            }
            _ => {
                for name in frame.table_attributes() {
                    if let Some(value) = get(attributes, name) {
                        frame.set(name, value.to_owned());
                    }
                }
            }
        }
    }

    /// The id as it stands in the document.
    fn id(&self, id: &str) -> Option<String> {
        let id = id.trim();
        if id.is_empty() { None } else { xml_id(&format!("{}{id}", self.prefix)) }
    }

    fn end(&mut self, name: &str) {
        let Some(at) = self.tags.iter().rposition(|tag| tag.name == name) else {
            return;
        };
        while self.tags.len() > at {
            let Some(tag) = self.tags.pop() else {
                return;
            };
            self.close_to(tag.depth);
            if tag.is_list {
                self.loose_caption();
            }
        }
    }

    /// A caption whose list never came is a paragraph.
    fn loose_caption(&mut self) {
        if let Some(mut caption) = self.caption.take() {
            (caption.block, caption.of_list) = (Block::Paragraph, false);
            self.room_for_block(Block::Paragraph);
            self.open(caption);
            self.close();
        }
    }

    fn finish(mut self) -> StrucDocText<'static> {
        self.close_to(1);
        self.loose_caption();
        self.close_to(1);
        self.frames.pop().map(Frame::into_text).unwrap_or_default()
    }
}

/// Making room: closing what cannot hold what comes, opening what it has to lie in.
impl Builder<'_> {
    /// Opens the item or cell that text has to lie in, and the paragraph of a `div`.
    fn room_for_inline(&mut self) {
        self.complete();
        if !matches!(self.top(), Block::Text | Block::Item | Block::Td | Block::Footnote) {
            return;
        }
        let depth = self.frames.len();
        let near = self.tags.iter_mut().rev().take_while(|tag| tag.depth >= depth);
        if let Some(tag) = near.into_iter().find(|tag| tag.wraps && tag.depth == depth) {
            // The id belongs to the first paragraph of a `div`.
            let frame = tag.frame.replace(Frame::new(Block::Paragraph));
            self.open(frame.unwrap_or_else(|| Frame::new(Block::Paragraph)));
        }
    }

    /// Completes a list or table to where text may lie.
    fn complete(&mut self) {
        loop {
            let implied = self.frames.last().is_some_and(|frame| frame.implied);
            let next = match self.top() {
                Block::List if implied => {
                    self.close();
                    continue;
                }
                Block::List => Block::Item,
                Block::Table => Block::Tbody,
                Block::Thead | Block::Tfoot | Block::Tbody => Block::Tr,
                Block::Tr => Block::Td,
                Block::Colgroup | Block::Col => {
                    self.close();
                    continue;
                }
                _ => return,
            };
            self.open(Frame::implied(next));
        }
    }

    /// Ends the cell around text that stood between the parts of a table: rows and parts that follow are not in it.
    fn end_implied_cell(&mut self) {
        if self.frames.last().is_some_and(|frame| frame.implied && frame.block == Block::Td) {
            self.close();
        }
    }

    /// Ends the paragraph that text in a `div` opened.
    fn end_paragraph(&mut self) {
        while !matches!(
            self.top(),
            Block::Text | Block::Item | Block::Td | Block::Th | Block::Footnote | Block::Caption
        ) && self.is_inline()
        {
            self.close();
        }
    }

    fn is_inline(&self) -> bool {
        matches!(
            self.top(),
            Block::Paragraph
                | Block::Content
                | Block::LinkHtml
                | Block::Sub
                | Block::Sup
                | Block::RenderMultiMedia
                | Block::FootnoteRef
        )
    }

    /// Whether a run of that kind may lie in the innermost frame.
    fn room_for(&mut self, block: Block) -> bool {
        self.room_for_inline();
        match self.top() {
            Block::Sub | Block::Sup | Block::FootnoteRef | Block::RenderMultiMedia => false,
            Block::LinkHtml => matches!(block, Block::Footnote | Block::FootnoteRef),
            Block::Caption => matches!(
                block,
                Block::LinkHtml | Block::Sub | Block::Sup | Block::Footnote | Block::FootnoteRef
            ),
            _ => true,
        }
    }

    /// Whether a paragraph, list or table may lie here, once inline frames are closed.
    fn room_for_block(&mut self, block: Block) -> bool {
        if matches!(
            self.top(),
            Block::List | Block::Table | Block::Thead | Block::Tfoot | Block::Tbody | Block::Tr
        ) {
            self.complete();
        }
        self.end_paragraph();
        match self.top() {
            Block::Text | Block::Item | Block::Footnote => true,
            Block::Td => block != Block::Table,
            _ => false,
        }
    }

    fn room_for_item(&mut self) -> bool {
        if self.top() == Block::List {
            return true;
        }
        let fits = self.room_for_block(Block::List);
        // An item that follows one left open ends it.
        if self.top() == Block::Item {
            self.close();
            return self.top() == Block::List;
        }
        if fits {
            self.open(Frame::implied(Block::List));
        }
        fits
    }

    /// Closes what lies in the innermost table, if it is nearer than a cell or item.
    fn room_in_table(&mut self, block: Block) -> bool {
        self.end_implied_cell();
        while matches!(self.top(), Block::Thead | Block::Tfoot | Block::Tbody | Block::Tr | Block::Col) {
            self.close();
        }
        if self.top() == Block::Colgroup && block != Block::Col {
            self.close();
        }
        self.top() == Block::Table || self.top() == Block::Colgroup
    }

    fn room_for_row(&mut self) -> bool {
        self.end_implied_cell();
        if self.top() == Block::Tr {
            self.close();
        }
        if matches!(self.top(), Block::Table | Block::Colgroup) {
            if self.top() == Block::Colgroup {
                self.close();
            }
            self.open(Frame::new(Block::Tbody));
        }
        matches!(self.top(), Block::Thead | Block::Tfoot | Block::Tbody)
    }

    fn room_for_cell(&mut self) -> bool {
        if self.room_for_row_of_cell() { true } else { self.space() }
    }

    fn room_for_row_of_cell(&mut self) -> bool {
        self.end_implied_cell();
        if self.top() == Block::Tr {
            return true;
        }
        if self.room_for_row() {
            self.open(Frame::new(Block::Tr));
            return true;
        }
        false
    }

    /// Cells of a table that leaves only its text do not run together.
    fn space(&mut self) -> bool {
        if let Some(frame) = self.frames.last_mut() {
            frame.space();
        }
        false
    }

    /// What leaves only its text begins on a new line.
    fn separate(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.separate();
        }
    }
}
