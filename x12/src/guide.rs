//! Implementation guides as tables: which loops, segments and elements a transaction set has, how often, and with which codes.
//!
//! Guides are compiled in, a feature for each transaction set, or read from a text table by [`Guide::from_table`]. The
//! tables hold names, positions, types, lengths, usage, codes and conditions: facts, and no text of a guide. Whose the
//! guides are stands in `NOTICE`; where the facts are from, in `data/SOURCES.toml`.
//!
//! # Guides held in part
//! Of some guides no full facts are free: [`Guide::is_partial`] is true, validation by them only warns, acknowledgements say
//! nothing of it, and what they do not know stays in its place.
//!
//! | kind | what is held |
//! |---|---|
//! | `837D` 005010X224A2 | loops, segments, elements and codes, without the loops of professional claims that its source has; not proven |
//! | `276` 005010X212 | usage, lengths and codes of elements; repeats of segments in part |
//! | `278-request`, `278-response` 005010X217 | loops and the order of segments; usage, repeats and codes are not known |
//! | `275` 005010X210 | loops and the order of segments, and elements of the base transaction set |
//! | `824` 005010X186A1 | loops and elements of the base transaction set |
//!
//! All others that are compiled in are held in full: 837P, 837I, 835, 270, 271, 277, 277CA, 834, 820, 999, 997.

mod choose;
pub(crate) mod load;
pub(crate) mod tables;

use core::fmt;

pub use choose::Guides;
pub(crate) use choose::HEADER_SEGMENTS;
pub use load::TableFault;

use crate::error::{Error, ErrorKind};
use crate::segment_id::SegmentId;
use tables::{ChildRow, ElementRow, LoopRow, NONE, TYPES, Tables, Text};

/// A guide: the form of one transaction set in one version.
#[derive(Clone, PartialEq, Eq)]
pub struct Guide {
    tables: Tables,
}

impl Guide {
    #[allow(dead_code, reason = "of the features that compile guides in, none may be on")]
    pub(crate) const fn built_in(tables: Tables) -> Self {
        Self { tables }
    }

    /// Reads a guide from a text table, for guides whose facts are not here.
    ///
    /// A table is lines of columns divided by one tab; empty lines and lines that start with `#` say nothing, `-` is an
    /// empty column, `*` any number of times. The first word says what a line is:
    ///
    /// | word | columns |
    /// |---|---|
    /// | `guide` | implementation convention (GS08, ST03), kind (`837P`), transaction set (ST01), functional identifier (GS01), `full` or `partial`, title |
    /// | `accepts` | other conventions it answers for, divided by a vertical bar |
    /// | `when` | segment, element, codes: what tells it from other guides of its convention |
    /// | `list` | name of a list of elements, of a segment or a composite |
    /// | `el` | position, usage (`R` required, `S` situational, `N` not used), data element, type (`AN ID DT TM R N0`–`N4 B`, `C` for a composite without facts, `=LIST` for one with), shortest, longest (0: any), repetitions, codes, external code list, name |
    /// | `loop` | id, name; the first loop is the transaction set itself |
    /// | `seg` | rank (children of one rank in any order), id, usage, times, element or `element.component` that tells it from others of its id, conditions (`P0304 C0506`), list, name |
    /// | `sub` | rank, id of a later loop, usage, times |
    ///
    /// Lists come before loops; a list of components before the element that has it; a loop begins with a segment. The
    /// tables this crate is made from, in its folder `data/guides`, are examples.
    ///
    /// ```
    /// use synovia_x12::guide::{Guide, Guides};
    /// use synovia_x12::{ValidateOptions, parse, validate};
    ///
    /// let table = "guide\t005010X999\t123\t123\tZZ\tfull\tA set of our own
    /// list\tQTY
    /// el\t1\tR\t673\tID\t2\t2\t1\tAB|CD\t-\tQualifier
    /// el\t2\tR\t380\tR\t1\t15\t1\t-\t-\tQuantity
    /// loop\tST\tThe set
    /// seg\t10\tST\tR\t1\t-\t-\t-\tHeader
    /// seg\t20\tQTY\tR\t2\t1\t-\tQTY\tHow many
    /// seg\t30\tSE\tR\t1\t-\t-\t-\tTrailer
    /// ";
    /// let own = Guide::from_table(table)?;
    /// let guides = Guides::built_in().with(&own);
    ///
    /// let interchange = parse(b"ST*123*0001*005010X999~QTY*AB*many~SE*3*0001~")?;
    /// let mut options = ValidateOptions::default();
    /// options.guides = Some(&guides);
    /// let found = validate(interchange.view(), &options);
    /// assert_eq!(found[0].to_string(), "error: x12/bad-number at byte 30, IK403 6, in QTY-02");
    /// # Ok::<(), synovia_x12::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::GuideTable`] with what is wrong, at the first byte of the line that is not understood.
    pub fn from_table(text: &str) -> Result<Self, Error> {
        let failed = |(fault, at)| Error::new(ErrorKind::GuideTable(fault), at as u64);
        let tables = load::load(text).map_err(failed)?;
        Ok(Self { tables })
    }

    fn text(&self, text: Text) -> &str {
        text.of(&self.tables.pool)
    }

    fn head(&self, at: usize) -> &str {
        self.tables.head.get(at).map_or("", |text| self.text(*text))
    }

    /// The implementation convention, such as `005010X222A1`: what GS08 and ST03 say.
    #[must_use]
    pub fn convention(&self) -> &str {
        self.head(0)
    }

    /// The kind of transaction set: ST01, and what tells sets of one ST01 apart: `837P`, `278-request`, `277CA`.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.head(1)
    }

    /// The transaction set identifier, ST01.
    #[must_use]
    pub fn transaction_set(&self) -> &str {
        self.head(2)
    }

    /// The functional identifier, GS01.
    #[must_use]
    pub fn functional_id(&self) -> &str {
        self.head(3)
    }

    /// A short title.
    #[must_use]
    pub fn title(&self) -> &str {
        self.head(4)
    }

    /// Whether only a part of the guide is held: then what it does not know may be right.
    #[must_use]
    pub const fn is_partial(&self) -> bool {
        self.tables.partial
    }

    /// Whether it is of release 004010, which the mandated guides replaced.
    #[must_use]
    pub fn is_4010(&self) -> bool {
        self.convention().starts_with("004010")
    }

    /// Whether it answers for a convention: its own, one of the same family (errata change the last letter and
    /// figure: `005010X222`, `005010X222A2`), or one it is said to answer for.
    #[must_use]
    pub fn answers_for(&self, convention: &str) -> bool {
        let family = family(convention);
        family == family_of(self.convention()) && family.contains('X')
            || convention == self.convention()
            || self.head(5).split('|').any(|other| !other.is_empty() && family_of(other) == family)
    }

    /// The transaction set itself: the loop that holds ST and SE.
    #[must_use]
    pub const fn transaction(&self) -> LoopDef<'_> {
        LoopDef { guide: self, at: 0 }
    }

    /// All loops, the transaction set first.
    pub fn loops(&self) -> impl Iterator<Item = LoopDef<'_>> {
        (0..self.tables.loops.len())
            .filter_map(|at| Some(LoopDef { guide: self, at: u16::try_from(at).ok()? }))
    }

    /// The loop of an id.
    #[must_use]
    pub fn find_loop(&self, id: &str) -> Option<LoopDef<'_>> {
        self.loops().find(|def| def.id() == id)
    }

    pub(crate) fn loop_row(&self, at: u16) -> Option<&LoopRow> {
        self.tables.loops.get(usize::from(at))
    }

    /// The children of a loop, and the place of the first.
    pub(crate) fn child_rows(&self, at: u16) -> (usize, &[ChildRow]) {
        let (first, len) = self.loop_row(at).map_or((0, 0), |row| (usize::from(row.2), usize::from(row.3)));
        (first, self.tables.children.get(first..first + len).unwrap_or_default())
    }

    /// The place of the first child of a loop.
    #[inline]
    pub(crate) fn first_child(&self, at: u16) -> usize {
        self.loop_row(at).map_or(0, |row| usize::from(row.2))
    }

    /// The children of all loops, their places by loop and id, and the places of those that must be there.
    pub(crate) fn all_children(&self) -> (&[ChildRow], &[u16], &[u16]) {
        (&self.tables.children, &self.tables.by_id, &self.tables.required)
    }

    /// Whether any loop has a segment of this id.
    #[must_use]
    pub fn has_segment(&self, id: SegmentId) -> bool {
        let id = id.packed();
        self.tables.children.iter().any(|row| row.0 == id && row.4 == NONE)
    }

    pub(crate) fn child_row(&self, at: usize) -> Option<&ChildRow> {
        self.tables.children.get(at)
    }

    pub(crate) fn codes_hold(&self, codes: Text, value: &[u8]) -> bool {
        codes.is_empty() || holds(codes.bytes_of(&self.tables.pool), value)
    }

    fn element_rows(&self, list: u16) -> &[ElementRow] {
        let Some(list) = self.tables.lists.get(usize::from(list)) else { return &[] };
        let first = usize::from(list.0);
        self.tables.elements.get(first..first + usize::from(list.1)).unwrap_or_default()
    }
}

impl fmt::Debug for Guide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Guide({} {})", self.kind(), self.convention())
    }
}

/// The convention without its errata.
fn family_of(convention: &str) -> &str {
    let bytes = convention.as_bytes();
    match bytes {
        [.., letter, digit] if letter.is_ascii_uppercase() && *letter != b'X' && digit.is_ascii_digit() => {
            convention.get(..bytes.len() - 2).unwrap_or(convention)
        }
        _ => convention,
    }
}

fn family(convention: &str) -> &str {
    family_of(convention.trim_end())
}

/// Whether a list divided by `|` holds a value.
pub(crate) fn holds(codes: &[u8], value: &[u8]) -> bool {
    // Codes have a few bytes: comparing them one by one costs less than the call that compares many.
    let is = |code: &[u8]| code.len() == value.len() && code.iter().eq(value);
    // There is one, nearly always.
    if codes.len() <= value.len() {
        is(codes) && !value.contains(&b'|')
    } else {
        codes.split(|b| *b == b'|').any(is)
    }
}

/// How a position is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the three usages of guides")]
pub enum Usage {
    /// Must be there whenever what holds it is.
    Required,
    /// May be there, by the situation.
    Situational,
    /// Must not be there.
    NotUsed,
}

impl Usage {
    const fn of(letter: u8) -> Self {
        match letter {
            b'R' => Self::Required,
            b'N' => Self::NotUsed,
            _ => Self::Situational,
        }
    }
}

/// A loop of a guide.
#[derive(Clone, Copy)]
pub struct LoopDef<'g> {
    guide: &'g Guide,
    at: u16,
}

impl<'g> LoopDef<'g> {
    pub(crate) const fn new(guide: &'g Guide, at: u16) -> Self {
        Self { guide, at }
    }

    /// The place among the loops of the guide.
    pub(crate) const fn index(&self) -> u16 {
        self.at
    }

    /// The id, such as `2010AA`; `ST` for the transaction set.
    #[must_use]
    pub fn id(&self) -> &'g str {
        self.guide.loop_row(self.at).map_or("", |row| self.guide.text(row.0))
    }

    /// The name, such as `Billing Provider Name`.
    #[must_use]
    pub fn name(&self) -> &'g str {
        self.guide.loop_row(self.at).map_or("", |row| self.guide.text(row.1))
    }

    /// What it may hold, in order.
    pub fn children(&self) -> impl Iterator<Item = ChildDef<'g>> + use<'g> {
        let guide = self.guide;
        let (first, rows) = guide.child_rows(self.at);
        (first..first + rows.len()).map(move |at| ChildDef { guide, at })
    }

    /// The loop of an id in it.
    #[must_use]
    pub fn child_loop(&self, id: &str) -> Option<LoopDef<'g>> {
        self.children().filter_map(|child| child.loop_def()).find(|def| def.id() == id)
    }
}

impl fmt::Debug for LoopDef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.guide.kind(), self.id())
    }
}

/// What a loop may hold at a place: a segment, or a loop.
#[derive(Clone, Copy)]
pub struct ChildDef<'g> {
    guide: &'g Guide,
    at: usize,
}

impl<'g> ChildDef<'g> {
    pub(crate) const fn new(guide: &'g Guide, at: usize) -> Self {
        Self { guide, at }
    }

    fn row(&self) -> Option<&'g ChildRow> {
        self.guide.child_row(self.at)
    }

    /// The segment's id; of a loop, that of the segment it begins with.
    #[must_use]
    pub fn segment(&self) -> SegmentId {
        let [_, id @ ..] = self.row().map_or(0, |row| row.0).to_be_bytes();
        SegmentId::new(id.strip_suffix(&[0]).unwrap_or(&id)).unwrap_or(SegmentId::UNNAMED)
    }

    /// The loop, unless it is a segment.
    #[must_use]
    pub fn loop_def(&self) -> Option<LoopDef<'g>> {
        let at = self.row()?.4;
        (at != NONE).then_some(LoopDef { guide: self.guide, at })
    }

    /// The name, such as `Claim Level Adjustments`.
    #[must_use]
    pub fn name(&self) -> &'g str {
        self.row().map_or("", |row| self.guide.text(row.10))
    }

    /// How it is used.
    #[must_use]
    pub fn usage(&self) -> Usage {
        self.row().map_or(Usage::Situational, |row| Usage::of(row.2))
    }

    /// How often it may be there; `None` for any number of times.
    #[must_use]
    pub fn max(&self) -> Option<u16> {
        self.row().map(|row| row.3).filter(|max| *max != 0)
    }

    /// Children of one rank come in any order, those of a lower one before.
    #[must_use]
    pub fn rank(&self) -> u16 {
        self.row().map_or(0, |row| row.1)
    }

    /// The element (from 1) and component (from 1; 0 for the whole) that tells it from others of its id, and the values.
    #[must_use]
    pub fn qualifier(&self) -> Option<(u8, u8, &'g str)> {
        self.row().filter(|row| row.5 != 0).map(|row| (row.5, row.6, self.guide.text(row.7)))
    }

    /// Conditions between elements: a letter (`P`, `R`, `E`, `C`, `L`) and positions of two digits.
    pub fn conditions(&self) -> impl Iterator<Item = &'g str> + use<'g> {
        self.row().map_or("", |row| self.guide.text(row.8)).split(' ').filter(|c| !c.is_empty())
    }

    /// The elements of the segment, in order; none for a loop.
    pub fn elements(&self) -> impl Iterator<Item = ElementDef<'g>> + use<'g> {
        let guide = self.guide;
        let rows = self.row().map_or(&[][..], |row| guide.element_rows(row.9));
        rows.iter().map(move |row| ElementDef { guide, row })
    }

    /// An element by its position, from 1.
    #[must_use]
    pub fn element(&self, position: u8) -> Option<ElementDef<'g>> {
        self.elements().find(|element| element.position() == position)
    }
}

impl fmt::Debug for ChildDef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.loop_def() {
            Some(def) => fmt::Debug::fmt(&def, f),
            None => write!(f, "{} {}", self.segment(), self.name()),
        }
    }
}

/// The type of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElementType {
    /// Text: AN.
    Text,
    /// A code: ID.
    Code,
    /// A date of six or eight digits: DT.
    Date,
    /// A time of four to eight digits: TM.
    Time,
    /// A decimal number with its own point: R.
    Decimal,
    /// A number with so many decimals, and no point: N0 to N4.
    Integer(u8),
    /// Any bytes: B.
    Binary,
    /// Components.
    Composite,
}

/// An element of a segment, or a component of an element.
#[derive(Clone, Copy)]
pub struct ElementDef<'g> {
    guide: &'g Guide,
    row: &'g ElementRow,
}

impl<'g> ElementDef<'g> {
    /// The position in the segment or composite, from 1.
    #[must_use]
    pub const fn position(&self) -> u8 {
        self.row.0
    }

    /// The name, such as `Claim Filing Indicator Code`.
    #[must_use]
    pub fn name(&self) -> &'g str {
        self.guide.text(self.row.10)
    }

    /// How it is used.
    #[must_use]
    pub const fn usage(&self) -> Usage {
        Usage::of(self.row.1)
    }

    /// The type.
    #[must_use]
    pub fn kind(&self) -> ElementType {
        match TYPES.get(usize::from(self.row.2)).copied().unwrap_or_default() {
            "ID" => ElementType::Code,
            "DT" => ElementType::Date,
            "TM" => ElementType::Time,
            "R" => ElementType::Decimal,
            "N0" => ElementType::Integer(0),
            "N1" => ElementType::Integer(1),
            "N2" => ElementType::Integer(2),
            "N3" => ElementType::Integer(3),
            "N4" => ElementType::Integer(4),
            "B" => ElementType::Binary,
            "C" => ElementType::Composite,
            _ => ElementType::Text,
        }
    }

    /// The least characters a value has.
    #[must_use]
    pub const fn min(&self) -> u16 {
        self.row.4
    }

    /// The most characters a value has; `None` for any number.
    #[must_use]
    pub fn max(&self) -> Option<u16> {
        Some(self.row.5).filter(|max| *max != 0)
    }

    /// How often it may be repeated; `None` for any number of times.
    #[must_use]
    pub fn repetitions(&self) -> Option<u16> {
        Some(self.row.6).filter(|max| *max != 0)
    }

    /// The number of the data element, such as `1028`, or of the composite, such as `C003`; empty where it is not known.
    #[must_use]
    pub fn number(&self) -> &'g str {
        self.guide.text(self.row.7)
    }

    /// The codes the guide allows, if it names them.
    pub fn codes(&self) -> impl Iterator<Item = &'g str> + use<'g> {
        self.guide.text(self.row.8).split('|').filter(|code| !code.is_empty())
    }

    pub(crate) fn has_code(&self, value: &[u8]) -> bool {
        self.guide.codes_hold(self.row.8, value)
    }

    pub(crate) const fn names_codes(&self) -> bool {
        !self.row.8.is_empty()
    }

    /// The external code list its values are from, such as `states`, if the guide names one.
    #[must_use]
    pub fn external_list(&self) -> Option<&'g str> {
        Some(self.guide.text(self.row.9)).filter(|list| !list.is_empty())
    }

    /// The components of a composite, in order.
    pub fn components(&self) -> impl Iterator<Item = ElementDef<'g>> + use<'g> {
        let guide = self.guide;
        guide.element_rows(self.row.3).iter().map(move |row| ElementDef { guide, row })
    }
}

impl fmt::Debug for ElementDef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02} {}", self.position(), self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_of_conventions() {
        for (convention, family) in [
            ("005010X222A1", "005010X222"),
            ("005010X222", "005010X222"),
            ("005010X22", "005010X22"),
            ("004010", "004010"),
            ("", ""),
        ] {
            assert_eq!(family_of(convention), family);
        }
    }
}
