//! The code maps of the HL7 v2 to FHIR guide, compiled in.

pub use crate::equivalence::Equivalence;
use crate::generated::{concept_map_rows::ROWS, concept_map_rows::TARGET_SYSTEMS, maps::ALL};
use crate::packed::fields;
use core::fmt;

/// One code map: a `Copy` handle to the published rows.
///
/// The constants of [`crate::maps`] need no search by name; [`ConceptMap::named`] is for names read at run time.
#[derive(Clone, Copy)]
pub struct ConceptMap(&'static MapRow);

/// What a map is made of.
#[derive(Debug)]
pub(crate) struct MapRow {
    pub(crate) name: &'static str,
    pub(crate) guide_name: &'static str,
    pub(crate) source_table: &'static str,
    pub(crate) start: u16,
    pub(crate) count: u16,
    pub(crate) disposition: Disposition,
}

/// Whether the guide published something to translate from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Disposition {
    /// The map has rows with source codes.
    Rows,
    /// The sheet lists only concepts of the target, none with a source code: no code translates.
    TargetList,
    /// The sheet has no row.
    Empty,
}

/// One row of a code map.
///
/// The lifetime is that of the map's text: `'static` for the maps compiled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Translation<'a> {
    /// The source code as the map writes it.
    pub source_code: &'a str,
    /// System of the target; `None` when the guide gives no target.
    pub target_system: Option<&'a str>,
    /// Code of the target; `None` when the guide gives no target.
    pub target_code: Option<&'a str>,
    /// Display of the target, only for systems HL7 itself publishes.
    pub target_display: Option<&'a str>,
    /// How the target relates to the source.
    pub equivalence: Equivalence,
    /// The guide's condition, if the row has one; the row then holds only where it does.
    pub condition: Option<&'a str>,
    /// Record of the row in the guide's sheet, counted from 1 with the two heading records.
    pub line: u16,
    /// Number of the row among all rows of all maps; [`Translation::from_row_index`] finds the row again. It may
    /// differ between versions of this crate: keep [`Translation::row_id`] where something is stored.
    pub row_index: u16,
    /// Whether the guide's own count of mapped rows includes the row (rows without a target are not counted).
    pub counted: bool,
    map: ConceptMap,
}

impl ConceptMap {
    pub(crate) const fn of(row: &'static MapRow) -> Self {
        Self(row)
    }

    /// Finds a map by the guide's name (`PatientClass[EncounterClass]`) or by its file's name
    /// (`PatientClass-EncounterClass`); punctuation and blanks are not compared (`Yes/NoIndicator`).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = ALL.binary_search_by(|m| letters(m.0.name).cmp(letters(name))).ok()?;
        ALL.get(found).copied()
    }

    /// All maps the guide publishes, those without rows included.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        ALL.iter().copied()
    }

    /// Name of the map as its file is called, the form row ids use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// Name of the map as the guide's segment maps call it.
    #[must_use]
    pub const fn guide_name(self) -> &'static str {
        self.0.guide_name
    }

    /// Number of the v2 table the source codes come from (`0004`); `None` for a map without rows.
    #[must_use]
    pub fn source_table(self) -> Option<&'static str> {
        some(self.0.source_table)
    }

    /// Whether the guide published something to translate from.
    #[must_use]
    pub const fn disposition(self) -> Disposition {
        self.0.disposition
    }

    /// Number of rows.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count as usize
    }

    /// Whether the map has no row.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.count == 0
    }

    /// The row for a code, compared exactly. `None` when the map does not list the code; a code it lists without a
    /// target gives a row whose [`Translation::equivalence`] is [`Equivalence::Unmatched`].
    ///
    /// Where a code has several rows, the first without a condition, else the first: look at
    /// [`Translation::condition`], or ask [`ConceptMap::translate_all`]. Nothing is guessed: a condition is the
    /// caller's to decide.
    #[must_use]
    pub fn translate(self, code: &str) -> Option<Translation<'static>> {
        let mut rows = self.translate_all(code);
        let first = rows.next()?;
        if first.condition.is_none() {
            return Some(first);
        }
        rows.find(|r| r.condition.is_none()).or(Some(first))
    }

    /// Every row for a code, in the order of the sheet.
    pub fn translate_all(self, code: &str) -> impl Iterator<Item = Translation<'static>> + Clone + use<'_> {
        let end = self.end();
        let first = ROWS.lower_bound(self.start()..end, code);
        (first..end).map_while(move |i| self.row(i)).take_while(move |r| r.source_code == code)
    }

    /// All rows, in the order of their source code.
    pub fn rows(self) -> impl Iterator<Item = Translation<'static>> + Clone {
        (self.start()..self.end()).filter_map(move |i| self.row(i))
    }

    const fn start(self) -> usize {
        self.0.start as usize
    }

    const fn end(self) -> usize {
        self.start() + self.0.count as usize
    }

    fn row(self, index: usize) -> Option<Translation<'static>> {
        let mut fields = fields(ROWS.line(index)?);
        let source_code = fields.next()?;
        let line = fields.next()?.parse().ok()?;
        let marks = fields.next()?.as_bytes();
        let target_system = fields.next()?.parse::<usize>().ok().and_then(|i| TARGET_SYSTEMS.get(i)).copied();
        Some(Translation {
            source_code,
            target_system,
            target_code: some(fields.next()?),
            target_display: some(fields.next()?),
            equivalence: if marks.first() == Some(&b'e') {
                Equivalence::Equivalent
            } else {
                Equivalence::Unmatched
            },
            condition: some(fields.next()?),
            line,
            row_index: u16::try_from(index).ok()?,
            counted: marks.get(1) == Some(&b'c'),
            map: self,
        })
    }
}

impl PartialEq for ConceptMap {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for ConceptMap {}

impl fmt::Debug for ConceptMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ConceptMap").field(&self.0.name).finish()
    }
}

impl Translation<'static> {
    /// The row with this number among all rows of all maps.
    #[must_use]
    pub fn from_row_index(index: u16) -> Option<Self> {
        ALL.iter()
            .find(|m| (m.start()..m.end()).contains(&usize::from(index)))
            .and_then(|m| m.row(usize::from(index)))
    }
}

impl<'a> Translation<'a> {
    /// The map the row belongs to.
    #[must_use]
    pub const fn map(&self) -> ConceptMap {
        self.map
    }

    /// Whether a target is given.
    #[must_use]
    pub const fn is_match(&self) -> bool {
        self.target_code.is_some()
    }

    /// The published id of the row, `codesystems/PatientClass-EncounterClass#5`.
    #[must_use]
    pub const fn row_id(&self) -> RowId {
        RowId { map: self.map, line: self.line }
    }

    /// System and code of the target, when one is given.
    #[must_use]
    pub fn target(&self) -> Option<(&'a str, &'a str)> {
        self.target_system.zip(self.target_code)
    }
}

/// The published id of a row; [`fmt::Display`] writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowId {
    map: ConceptMap,
    line: u16,
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "codesystems/{}#{}", self.map.name(), self.line)
    }
}

fn some(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

fn letters(name: &str) -> impl Iterator<Item = u8> + '_ {
    name.bytes().filter(u8::is_ascii_alphanumeric)
}
