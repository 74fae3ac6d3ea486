//! What a node has beside its fields: where it was read, and everything the model has no place for.

use std::borrow::Cow;
use std::fmt;

use crate::foreign::Foreign;
use crate::xml::scan;

/// Where an element was read, how it was laid out there, and what its fields have no place for.
///
/// That of a new element is empty. It is kept small: what is rare lies in a box of its own.
#[derive(Clone, Default)]
pub struct Meta<'a> {
    pub(crate) offset: u32,
    pub(crate) ordinal: u32,
    pub(crate) before: Space,
    pub(crate) after: Space,
    pub(crate) layout: Layout,
    pub(crate) extra: Option<Box<Extra<'a>>>,
}

/// What few elements have.
#[derive(Clone, Default)]
pub(crate) struct Extra<'a> {
    /// The start tag as written, where it has more than names, values and single blanks.
    pub(crate) tag: Option<Cow<'a, str>>,
    /// The name with its prefix, where that is not the document's.
    pub(crate) name: Option<Cow<'a, str>>,
    /// Attributes without a place, namespace declarations too, as written.
    pub(crate) attributes: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// What it holds in the order of the document; empty where that is the order of the schema and nothing stands between.
    pub(crate) pieces: Vec<Piece<'a>>,
}

/// One of the things an element holds.
#[derive(Clone)]
pub(crate) enum Piece<'a> {
    /// The next child of that index in the table of children.
    Child(u16),
    /// The text in the field `text`.
    Own,
    /// Text without a place.
    Text(Cow<'a, str>),
    Other(Other<'a>),
}

/// A comment, a processing instruction, or an element without a place in the model.
#[derive(Clone)]
#[expect(clippy::exhaustive_enums, reason = "what XML has beside elements, attributes and text")]
pub enum Other<'a> {
    /// What stands between `<!--` and `-->`.
    Comment(Cow<'a, str>),
    /// What stands between `<?` and `?>`.
    Instruction(Cow<'a, str>),
    /// An element, with all that is in it.
    Element(Box<Foreign<'a>>),
}

impl<'a> Meta<'a> {
    /// Byte offset of the start tag in the decoded input; `None` if it was not read.
    #[must_use]
    pub fn offset(&self) -> Option<u64> {
        (self.ordinal != 0).then_some(u64::from(self.offset))
    }

    /// The how manyeth element of the document it is, from 1 for the root; `None` if it was not read. With the name of an
    /// attribute or the number of a text this tells one leaf.
    #[must_use]
    pub fn ordinal(&self) -> Option<u32> {
        (self.ordinal != 0).then_some(self.ordinal)
    }

    /// Attributes without a place in the model, namespace declarations too: names as written, values with entities resolved.
    pub fn unknown_attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let list = self.extra.as_ref().map_or(&[][..], |extra| &extra.attributes);
        list.iter().map(|(name, value)| (&**name, &**value))
    }

    /// Sets an attribute that has no place in the model, such as a namespace declaration; the name is written as it is.
    pub fn set_unknown_attribute(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        let (name, value) = (name.into(), value.into());
        let list = &mut self.extra_mut().attributes;
        match list.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => list.push((name, value)),
        }
    }

    /// Forgets where it was read and how it was laid out there, for content that moves to another document. What has no place
    /// in the model stays.
    pub fn forget_position(&mut self) {
        (self.offset, self.ordinal) = (0, 0);
        (self.before, self.after, self.layout) = Default::default();
        if let Some(extra) = &mut self.extra {
            extra.tag = None;
        }
    }

    pub(crate) fn extra_mut(&mut self) -> &mut Extra<'a> {
        self.extra.get_or_insert_default()
    }

    pub(crate) fn pieces(&self) -> &[Piece<'a>] {
        self.extra.as_ref().map_or(&[], |extra| &extra.pieces)
    }

    pub(crate) fn map<'t>(&self, text: fn(&Cow<'a, str>) -> Cow<'t, str>) -> Meta<'t> {
        let extra = self.extra.as_ref().map(|extra| {
            Box::new(Extra {
                tag: extra.tag.as_ref().map(text),
                name: extra.name.as_ref().map(text),
                attributes: extra.attributes.iter().map(|(name, value)| (text(name), text(value))).collect(),
                pieces: extra.pieces.iter().map(|piece| piece.map(text)).collect(),
            })
        });
        let Self { offset, ordinal, before, after, layout, .. } = *self;
        Meta { offset, ordinal, before, after, layout, extra }
    }
}

impl fmt::Debug for Meta<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("offset", &self.offset())
            .field("ordinal", &self.ordinal())
            .finish_non_exhaustive()
    }
}

impl<'a> Piece<'a> {
    fn map<'t>(&self, text: fn(&Cow<'a, str>) -> Cow<'t, str>) -> Piece<'t> {
        match self {
            Self::Child(child) => Piece::Child(*child),
            Self::Own => Piece::Own,
            Self::Text(content) => Piece::Text(text(content)),
            Self::Other(other) => Piece::Other(other.map(text)),
        }
    }
}

impl<'a> Other<'a> {
    pub(crate) fn map<'t>(&self, text: fn(&Cow<'a, str>) -> Cow<'t, str>) -> Other<'t> {
        match self {
            Self::Comment(content) => Other::Comment(text(content)),
            Self::Instruction(content) => Other::Instruction(text(content)),
            Self::Element(element) => Other::Element(Box::new(element.map(text))),
        }
    }
}

impl PartialEq for Other<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Comment(a), Self::Comment(b)) | (Self::Instruction(a), Self::Instruction(b)) => a == b,
            (Self::Element(a), Self::Element(b)) => a.xml() == b.xml(),
            _ => false,
        }
    }
}

impl fmt::Debug for Other<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Comment(_) => "Comment",
            Self::Instruction(_) => "Instruction",
            Self::Element(_) => "Element",
        })
    }
}

/// White space between elements as it is usually written: line ends, then tabs, then blanks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Space(u32);

impl Space {
    const LINES: u32 = 0x3F;
    const CRLF: u32 = 1 << 6;
    const TABS: u32 = 0xFF;
    const BLANKS: u32 = 0xFFFF;

    /// That white space; `None` if it is not of the usual form. No bytes are no white space.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        // A line end and blanks, as nearly all white space is.
        if bytes.first() == Some(&b'\n') && scan::blanks_end(bytes, 1) == bytes.len() {
            return Self::indent(bytes.len());
        }
        let crlf = bytes.first() == Some(&b'\r');
        let (mut at, mut lines) = (0, 0u32);
        while let Some(first) = bytes.get(at) {
            let len = match (*first, crlf, bytes.get(at + 1)) {
                (b'\n', false, _) => 1,
                (b'\r', true, Some(b'\n')) => 2,
                _ => break,
            };
            (at, lines) = (at + len, lines + 1);
        }
        let rest = bytes.get(at..).unwrap_or_default();
        let tabs = rest.iter().take_while(|b| **b == b'\t').count();
        let blanks = scan::blanks_end(rest, tabs) - tabs;
        let fits = tabs + blanks == rest.len() && lines <= Self::LINES;
        let (tabs, blanks) = (u32::try_from(tabs).ok()?, u32::try_from(blanks).ok()?);
        (fits && tabs <= Self::TABS && blanks <= Self::BLANKS)
            .then_some(Self(lines | u32::from(crlf) << 6 | tabs << 7 | blanks << 15))
    }

    /// A line end and blanks, so many bytes in all; `None` for none and for too many.
    #[inline]
    pub(crate) fn indent(bytes: usize) -> Option<Self> {
        let blanks = u32::try_from(bytes.checked_sub(1)?).ok().filter(|blanks| *blanks <= Self::BLANKS)?;
        Some(Self(1 | blanks << 15))
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The white space, line ends as XML reads them.
    #[must_use]
    pub fn to_text(self) -> String {
        let mut out = Vec::new();
        Self(self.0 & !Self::CRLF).write_to(&mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    pub(crate) fn write_to(self, out: &mut Vec<u8>) {
        let end: &[u8] = if self.0 & Self::CRLF == 0 { b"\n" } else { b"\r\n" };
        for _ in 0..self.0 & Self::LINES {
            out.extend_from_slice(end);
        }
        let count = |bits: u32| usize::try_from(bits).unwrap_or_default();
        out.resize(out.len() + count(self.0 >> 7 & Self::TABS), b'\t');
        out.resize(out.len() + count(self.0 >> 15 & Self::BLANKS), b' ');
    }
}

impl fmt::Debug for Space {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "Space(none)" } else { "Space" })
    }
}

/// How a start tag was written: the order of its first attributes, four bits for each, and signs above them.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Layout(u64);

/// One attribute of a [`Layout`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ordered {
    /// The one at that index of the table.
    Known(usize),
    /// `xsi:type`, with the name of the type.
    Type,
    /// The next one without a place.
    Unknown,
}

impl Layout {
    const TYPE: u64 = 14;
    const UNKNOWN: u64 = 15;
    const MOST: u32 = 13;
    /// `<a></a>`, not `<a/>`.
    pub(crate) const OPEN: u64 = 1 << 56;
    /// `<a />`.
    pub(crate) const BLANK: u64 = 1 << 57;

    /// Adds the attribute at position `at`, and tells whether it did: not when there are too many, or it is too far down the table.
    pub(crate) fn push(&mut self, at: u32, attribute: Ordered) -> bool {
        let bits = match attribute {
            Ordered::Known(index) => u64::try_from(index).unwrap_or(u64::MAX).saturating_add(1),
            Ordered::Type => Self::TYPE,
            Ordered::Unknown => Self::UNKNOWN,
        };
        let fits = !matches!(attribute, Ordered::Known(_)) || bits < Self::TYPE;
        let kept = at <= Self::MOST && fits;
        if kept {
            self.0 |= bits << (at * 4);
        }
        kept
    }

    pub(crate) fn set(&mut self, sign: u64) {
        self.0 |= sign;
    }

    pub(crate) const fn has(self, sign: u64) -> bool {
        self.0 & sign != 0
    }

    /// The attribute at position `at`; `None` behind the last that is known.
    pub(crate) fn at(self, at: u32) -> Option<Ordered> {
        match self.0 >> (at.min(Self::MOST + 1) * 4) & 15 {
            _ if at > Self::MOST => None,
            0 => None,
            Self::TYPE => Some(Ordered::Type),
            Self::UNKNOWN => Some(Ordered::Unknown),
            known => usize::try_from(known - 1).ok().map(Ordered::Known),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_white_space_is_kept_in_a_word() {
        for text in ["", "\n", "\n\n\t\t  ", "\r\n   ", "    ", "\t"] {
            let mut out = Vec::new();
            Space::of(text).unwrap().write_to(&mut out);
            assert_eq!(out, text.as_bytes());
        }
        for text in
            [" \n", "\n\r\n", "\r", " \t", "a", &"\n".repeat(64), &"\t".repeat(256), &" ".repeat(65_536)]
        {
            assert!(Space::of(text).is_none());
        }
        assert!(Space::of("").unwrap().is_empty());
        for blanks in [0, 1, 40, 65_535] {
            let text = format!("\n{}", " ".repeat(blanks));
            assert!(Space::indent(text.len()) == Space::of(&text));
        }
        assert!(Space::indent(0).is_none() && Space::indent(65_537).is_none());
    }

    #[test]
    fn the_order_of_attributes_is_kept_in_a_word() {
        let mut layout = Layout::default();
        let order = [Ordered::Unknown, Ordered::Known(0), Ordered::Known(12), Ordered::Type];
        for (at, one) in (0..).zip(order) {
            layout.push(at, one);
        }
        layout.push(4, Ordered::Known(13));
        layout.push(14, Ordered::Known(1));
        assert_eq!((0..).map_while(|at| layout.at(at)).collect::<Vec<_>>(), order);
        assert!(!layout.has(Layout::OPEN) && size_of::<Meta<'_>>() == 32);
    }
}
