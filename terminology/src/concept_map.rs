//! The code maps of the HL7 v2 to FHIR guide, compiled in.

use crate::builtin::family::text;
pub use crate::equivalence::Equivalence;
use crate::generated::concept_map_rows::{CONDITIONS, EXTRA, MAPS, POOL, ROWS, SHARED, SYSTEMS};
use crate::generated::systems::URI_TEXT;
use crate::generated::v2::FAMILY;
use core::cmp::Ordering;
use core::fmt;
use core::ops::Range;

/// One code map: a `Copy` handle to the published rows.
///
/// The constants of [`crate::maps`] need no search by name; [`ConceptMap::named`] is for names read at run time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ConceptMap(u8);

/// What a map is made of; texts are places in the pool.
#[derive(Debug)]
pub(crate) struct MapRow {
    pub(crate) name: u32,
    pub(crate) guide_name: u32,
    pub(crate) source_table: u32,
    pub(crate) start: u16,
    pub(crate) count: u16,
    pub(crate) disposition: Disposition,
}

static NO_MAP: MapRow =
    MapRow { name: 0, guide_name: 0, source_table: 0, start: 0, count: 0, disposition: Disposition::Empty };

/// What a row is made of. Codes and displays are numbers of v2 concepts that have the same, and above those numbers of
/// texts that none has.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) source: u16,
    pub(crate) target: u16,
    pub(crate) display: u16,
    /// Record in the guide's sheet.
    pub(crate) line: u16,
    /// Number of the target's system, counted from 1.
    pub(crate) system: u8,
    /// [`EQUIVALENT`], [`COUNTED`], [`CONDITIONAL`].
    pub(crate) marks: u8,
}

const EQUIVALENT: u8 = 1;
const COUNTED: u8 = 2;
const CONDITIONAL: u8 = 4;

impl Row {
    /// The source code against another one, in the order of their bytes.
    fn order(&self, wanted: &str) -> Ordering {
        let concept = usize::from(self.source);
        if concept < FAMILY.marks.len() {
            FAMILY.order_code(concept, wanted.as_bytes())
        } else {
            other(concept).as_bytes().cmp(wanted.as_bytes())
        }
    }
}

/// The code of a concept, or another text.
fn code(number: u16) -> &'static str {
    let concept = usize::from(number);
    if concept < FAMILY.marks.len() { FAMILY.code(concept) } else { other(concept) }
}

/// The display of a concept, or another text.
fn display(number: u16) -> &'static str {
    let concept = usize::from(number);
    if concept < FAMILY.marks.len() { FAMILY.display(concept) } else { other(concept) }
}

fn other(number: usize) -> &'static str {
    let at = number.checked_sub(FAMILY.marks.len());
    at.and_then(|at| EXTRA.get(at)).map_or("", |r| text(POOL, *r))
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
    pub(crate) const fn of(number: u8) -> Self {
        Self(number)
    }

    fn map(self) -> &'static MapRow {
        MAPS.get(usize::from(self.0)).unwrap_or(&NO_MAP)
    }

    /// Finds a map by the guide's name (`PatientClass[EncounterClass]`) or by its file's name
    /// (`PatientClass-EncounterClass`); punctuation and blanks are not compared (`Yes/NoIndicator`).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = MAPS.binary_search_by(|m| letters(text(POOL, m.name)).cmp(letters(name))).ok()?;
        u8::try_from(found).ok().map(Self)
    }

    /// All maps the guide publishes, those without rows included.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (0u8..).take(MAPS.len()).map(Self)
    }

    /// Name of the map as its file is called, the form row ids use.
    #[must_use]
    pub fn name(self) -> &'static str {
        text(POOL, self.map().name)
    }

    /// Name of the map as the guide's segment maps call it.
    #[must_use]
    pub fn guide_name(self) -> &'static str {
        text(POOL, self.map().guide_name)
    }

    /// Number of the v2 table the source codes come from (`0004`); `None` for a map without rows.
    #[must_use]
    pub fn source_table(self) -> Option<&'static str> {
        some(text(POOL, self.map().source_table))
    }

    /// Whether the guide published something to translate from.
    #[must_use]
    pub fn disposition(self) -> Disposition {
        self.map().disposition
    }

    /// Number of rows.
    #[must_use]
    pub fn len(self) -> usize {
        usize::from(self.map().count)
    }

    /// Whether the map has no row.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.map().count == 0
    }

    /// The row for a code, compared exactly. `None` when the map does not list the code; a code it lists without a
    /// target gives a row whose [`Translation::equivalence`] is [`Equivalence::Unmatched`].
    ///
    /// Where a code has several rows, the first without a condition, else the first: look at
    /// [`Translation::condition`], or ask [`ConceptMap::translate_all`]. Nothing is guessed: a condition is the
    /// caller's to decide.
    #[must_use]
    pub fn translate(self, code: &str) -> Option<Translation<'static>> {
        let (start, rows) = self.rows_of(code);
        let at = rows.iter().position(|r| r.marks & CONDITIONAL == 0).unwrap_or(0);
        rows.get(at).map(|row| self.translation(start + at, row))
    }

    /// Every row for a code, in the order of the sheet.
    pub fn translate_all(self, code: &str) -> impl Iterator<Item = Translation<'static>> + Clone + use<'_> {
        let (start, rows) = self.rows_of(code);
        (start..).zip(rows).map(move |(i, r)| self.translation(i, r))
    }

    /// The rows for a code, and the number of the first.
    fn rows_of(self, code: &str) -> (usize, &'static [Row]) {
        let rows = ROWS.get(self.range()).unwrap_or_default();
        let first = rows.partition_point(|r| r.order(code) == Ordering::Less);
        let found = rows.get(first..).unwrap_or_default();
        // Rows of one code have one number for it.
        let source = found.first().filter(|r| r.order(code) == Ordering::Equal).map(|r| r.source);
        let count = source.map_or(0, |source| found.iter().take_while(|r| r.source == source).count());
        (self.range().start + first, found.get(..count).unwrap_or_default())
    }

    /// All rows, in the order of their source code.
    pub fn rows(self) -> impl Iterator<Item = Translation<'static>> + Clone {
        let rows = ROWS.get(self.range()).unwrap_or_default();
        (self.range().start..).zip(rows).map(move |(i, r)| self.translation(i, r))
    }

    fn range(self) -> Range<usize> {
        let start = usize::from(self.map().start);
        start..start + self.len()
    }

    fn translation(self, index: usize, row: &'static Row) -> Translation<'static> {
        let index = index as u16;
        Translation {
            source_code: code(row.source),
            target_system: system(row.system),
            target_code: some(code(row.target)),
            target_display: some(display(row.display)),
            equivalence: if row.marks & EQUIVALENT != 0 {
                Equivalence::Equivalent
            } else {
                Equivalence::Unmatched
            },
            condition: if row.marks & CONDITIONAL != 0 { condition(index) } else { None },
            line: row.line,
            row_index: index,
            counted: row.marks & COUNTED != 0,
            map: self,
        }
    }
}

/// A system's URI; the first of them stand among the URIs of all systems.
fn system(number: u8) -> Option<&'static str> {
    let at = usize::from(number).checked_sub(1)?;
    let within = if at < SHARED { URI_TEXT } else { POOL };
    SYSTEMS.get(at).map(|reference| text(within, *reference))
}

fn condition(index: u16) -> Option<&'static str> {
    CONDITIONS.iter().find(|(row, _)| *row == index).map(|(_, reference)| text(POOL, *reference))
}

impl fmt::Debug for ConceptMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ConceptMap").field(&self.name()).finish()
    }
}

impl Translation<'static> {
    /// The row with this number among all rows of all maps.
    #[must_use]
    pub fn from_row_index(index: u16) -> Option<Self> {
        let at = usize::from(index);
        let map = ConceptMap::all().find(|m| m.range().contains(&at))?;
        ROWS.get(at).map(|row| map.translation(at, row))
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
