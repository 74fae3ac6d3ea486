//! An element of narrative that is still open.

use std::borrow::Cow;

use super::super::Block;
use crate::model::{
    NarrativeItem, StrucDocBr, StrucDocCaption, StrucDocCol, StrucDocColgroup, StrucDocContent,
    StrucDocFootnote, StrucDocFootnoteRef, StrucDocItem, StrucDocLinkHtml, StrucDocList, StrucDocParagraph,
    StrucDocRenderMultiMedia, StrucDocSub, StrucDocSup, StrucDocTable, StrucDocTbody, StrucDocTd,
    StrucDocText, StrucDocTfoot, StrucDocTh, StrucDocThead, StrucDocTr,
};
use crate::node::{Node, Slot};

pub(super) struct Frame {
    pub(super) block: Block,
    attributes: Vec<(&'static str, String)>,
    content: Vec<NarrativeItem<'static>>,
    pub(super) caption: Option<Box<Frame>>,
    /// The caption is of the list that follows.
    pub(super) of_list: bool,
    /// Nothing in the input began it.
    pub(super) implied: bool,
    /// Items, rows, or parts of a table.
    parts: Vec<Frame>,
}

impl Frame {
    pub(super) fn new(block: Block) -> Self {
        Self {
            block,
            attributes: Vec::new(),
            content: Vec::new(),
            caption: None,
            of_list: false,
            implied: false,
            parts: Vec::new(),
        }
    }

    pub(super) fn implied(block: Block) -> Self {
        Self { implied: true, ..Self::new(block) }
    }

    pub(super) fn set(&mut self, name: &'static str, value: String) {
        self.attributes.push((name, value));
    }

    /// The attributes of tables, which are the same in XHTML.
    pub(super) fn table_attributes(&self) -> &'static [&'static str] {
        match self.block {
            Block::Table => &["summary", "width", "border", "frame", "rules", "cellspacing", "cellpadding"],
            Block::Col | Block::Colgroup => &["span", "width", "align", "char", "charoff", "valign"],
            Block::Thead | Block::Tfoot | Block::Tbody | Block::Tr => &["align", "char", "charoff", "valign"],
            Block::Td | Block::Th => &[
                "abbr", "axis", "headers", "scope", "rowspan", "colspan", "align", "char", "charoff",
                "valign",
            ],
            _ => &[],
        }
    }

    /// Whether text may lie directly in it.
    pub(super) fn is_mixed(&self) -> bool {
        !matches!(
            self.block,
            Block::List
                | Block::Table
                | Block::Thead
                | Block::Tfoot
                | Block::Tbody
                | Block::Tr
                | Block::Col
                | Block::Colgroup
        )
    }

    /// Whether white space alone says something here: not between blocks.
    pub(super) fn heeds_blanks(&self) -> bool {
        if !self.is_mixed() {
            return false;
        }
        match self.content.last() {
            None => matches!(self.block, Block::Content | Block::Sub | Block::Sup | Block::LinkHtml),
            Some(NarrativeItem::Paragraph(_) | NarrativeItem::List(_) | NarrativeItem::Table(_)) => false,
            Some(_) => true,
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(NarrativeItem::Text(before)) = self.content.last_mut() {
            before.to_mut().push_str(text);
        } else {
            self.content.push(NarrativeItem::Text(Cow::Owned(text.to_owned())));
        }
    }

    /// Whether elements may lie among its text.
    fn has_elements(&self) -> bool {
        !matches!(
            self.block,
            Block::Sub
                | Block::Sup
                | Block::LinkHtml
                | Block::Caption
                | Block::FootnoteRef
                | Block::RenderMultiMedia
        )
    }

    pub(super) fn line_break(&mut self) {
        if self.has_elements() && self.is_mixed() {
            self.content.push(NarrativeItem::Br(Box::<StrucDocBr<'_>>::default()));
        } else {
            self.space();
        }
    }

    /// What comes next does not run together with what is there.
    pub(super) fn space(&mut self) {
        if self.is_mixed() && !self.content.is_empty() {
            self.text(" ");
        }
    }

    /// What comes next begins on a line of its own.
    pub(super) fn separate(&mut self) {
        if !self.content.is_empty() && !matches!(self.content.last(), Some(NarrativeItem::Br(_))) {
            self.line_break();
        }
    }

    /// Takes an element in that has ended.
    pub(super) fn add(&mut self, frame: Frame) {
        match (self.block, frame.block) {
            (Block::Table, Block::Caption) if self.caption.is_none() => self.caption = Some(Box::new(frame)),
            _ if !self.is_mixed() => self.parts.push(frame),
            _ => self.content.extend(frame.into_item()),
        }
    }

    fn into_item(mut self) -> Vec<NarrativeItem<'static>> {
        let attributes = std::mem::take(&mut self.attributes);
        macro_rules! mixed {
            ($variant:ident, $ty:ident) => {{
                let mut node = Box::new($ty { content: self.content, ..Default::default() });
                apply(&mut *node, attributes);
                vec![NarrativeItem::$variant(node)]
            }};
        }
        match self.block {
            Block::Content => mixed!(Content, StrucDocContent),
            Block::Paragraph => mixed!(Paragraph, StrucDocParagraph),
            Block::LinkHtml => mixed!(LinkHtml, StrucDocLinkHtml),
            Block::Sub => mixed!(Sub, StrucDocSub),
            Block::Sup => mixed!(Sup, StrucDocSup),
            Block::Footnote => mixed!(Footnote, StrucDocFootnote),
            Block::Caption => mixed!(Caption, StrucDocCaption),
            Block::Th => mixed!(Th, StrucDocTh),
            Block::Td => mixed!(Td, StrucDocTd),
            Block::FootnoteRef => {
                let mut node = Box::<StrucDocFootnoteRef<'_>>::default();
                apply(&mut *node, attributes);
                // A reference shows the mark of its footnote; text of its own follows it.
                let mut items = vec![NarrativeItem::FootnoteRef(node)];
                items.append(&mut self.content);
                items
            }
            Block::RenderMultiMedia => {
                let mut node = Box::<StrucDocRenderMultiMedia<'_>>::default();
                apply(&mut *node, attributes);
                if !self.content.is_empty() {
                    node.caption =
                        Some(Box::new(StrucDocCaption { content: self.content, ..Default::default() }));
                }
                vec![NarrativeItem::RenderMultiMedia(node)]
            }
            Block::List => vec![NarrativeItem::List(Box::new(self.into_list(attributes)))],
            Block::Table => vec![NarrativeItem::Table(Box::new(self.into_table(attributes)))],
            _ => self.content,
        }
    }

    fn into_caption(mut self) -> Box<StrucDocCaption<'static>> {
        let mut node = Box::new(StrucDocCaption { content: self.content, ..Default::default() });
        apply(&mut *node, std::mem::take(&mut self.attributes));
        node
    }

    fn into_list(self, attributes: Vec<(&'static str, String)>) -> StrucDocList<'static> {
        let mut list =
            StrucDocList { caption: self.caption.map(|frame| frame.into_caption()), ..Default::default() };
        apply(&mut list, attributes);
        for mut part in self.parts {
            let mut item = StrucDocItem { content: part.content, ..Default::default() };
            apply(&mut item, std::mem::take(&mut part.attributes));
            list.item.push(item);
        }
        list
    }

    fn into_table(self, attributes: Vec<(&'static str, String)>) -> StrucDocTable<'static> {
        let mut table =
            StrucDocTable { caption: self.caption.map(|frame| frame.into_caption()), ..Default::default() };
        apply(&mut table, attributes);
        for mut part in self.parts {
            let attributes = std::mem::take(&mut part.attributes);
            match part.block {
                Block::Col => table.col.push(part.into_col(attributes)),
                Block::Colgroup => {
                    let mut group = StrucDocColgroup::default();
                    apply(&mut group, attributes);
                    for mut col in part.parts {
                        let attributes = std::mem::take(&mut col.attributes);
                        group.col.push(col.into_col(attributes));
                    }
                    table.colgroup.push(group);
                }
                // A second head or foot is one more body: all rows stay.
                Block::Thead if table.thead.is_none() => {
                    let mut head = StrucDocThead { tr: part.rows(), ..Default::default() };
                    apply(&mut head, attributes);
                    table.thead = Some(Box::new(head));
                }
                Block::Tfoot if table.tfoot.is_none() => {
                    let mut foot = StrucDocTfoot { tr: part.rows(), ..Default::default() };
                    apply(&mut foot, attributes);
                    table.tfoot = Some(Box::new(foot));
                }
                _ => {
                    let mut body = StrucDocTbody { tr: part.rows(), ..Default::default() };
                    apply(&mut body, attributes);
                    table.tbody.push(body);
                }
            }
        }
        table
    }

    fn into_col(self, attributes: Vec<(&'static str, String)>) -> StrucDocCol<'static> {
        let mut col = StrucDocCol::default();
        apply(&mut col, attributes);
        col
    }

    fn rows(&mut self) -> Vec<StrucDocTr<'static>> {
        let mut rows = Vec::new();
        for mut part in std::mem::take(&mut self.parts) {
            let cells = std::mem::take(&mut part.parts).into_iter().flat_map(Self::into_item).collect();
            let mut row = StrucDocTr { content: cells, ..Default::default() };
            apply(&mut row, part.attributes);
            rows.push(row);
        }
        rows
    }

    pub(super) fn into_text(mut self) -> StrucDocText<'static> {
        let attributes = std::mem::take(&mut self.attributes);
        let mut text = StrucDocText { content: self.content, ..Default::default() };
        apply(&mut text, attributes);
        text
    }
}

/// Sets the attributes that the type has.
fn apply(node: &mut dyn Node<'static>, attributes: Vec<(&'static str, String)>) {
    for (name, value) in attributes {
        if let Some(at) = node.info().attribute(None, name)
            && let Slot::Text(place) = node.slot(at)
        {
            *place = Some(Cow::Owned(value));
        }
    }
}
