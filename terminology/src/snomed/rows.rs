//! What the files of a release are, by their heading line, and how their rows are taken apart.

use crate::load::ErrorKind;
use memchr::memchr_iter;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// Concepts (`sct2_Concept`).
    Concept,
    /// Descriptions or text definitions (`sct2_Description`, `sct2_TextDefinition`).
    Description,
    /// Relationships (`sct2_Relationship`); the rows of `sct2_StatedRelationship` are read and left out.
    Relationship,
    /// A reference set without further columns (`der2_Refset_Simple`).
    SimpleRefset,
    /// Acceptability of descriptions (`der2_cRefset_Language`).
    LanguageRefset,
    /// Maps to another system (`der2_sRefset_SimpleMap`, `der2_iissscRefset_ComplexMap`, `…ExtendedMap`).
    MapRefset,
    /// Another file of a release: known by its first column, read over, not kept.
    Other,
}

/// Most columns a file of a release may have.
pub(super) const MAX_COLUMNS: usize = 24;

/// The fields of a row.
pub(super) struct Fields<'a> {
    parts: [&'a [u8]; MAX_COLUMNS],
    count: usize,
}

impl<'a> Fields<'a> {
    /// Splits a row; fields beyond the most there may be are counted only.
    pub(super) fn of(line: &'a [u8]) -> Self {
        let mut fields = Self { parts: [&[]; MAX_COLUMNS], count: 0 };
        let mut from = 0;
        for to in memchr_iter(b'\t', line) {
            fields.add(line, from, to);
            from = to + 1;
        }
        fields.add(line, from, line.len());
        fields
    }

    fn add(&mut self, line: &'a [u8], from: usize, to: usize) {
        if let (Some(part), Some(text)) = (self.parts.get_mut(self.count), line.get(from..to)) {
            *part = text;
        }
        self.count += 1;
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// A field by its column, empty when the file does not have the column.
    pub(super) fn get(&self, column: u8) -> &'a [u8] {
        self.parts.get(usize::from(column)).copied().unwrap_or_default()
    }
}

/// The columns that are read, of all files; a file has some of them.
const NAMES: [&str; 18] = [
    "id",
    "effectiveTime",
    "active",
    "moduleId",
    "definitionStatusId",
    "conceptId",
    "languageCode",
    "typeId",
    "term",
    "sourceId",
    "destinationId",
    "relationshipGroup",
    "characteristicTypeId",
    "refsetId",
    "referencedComponentId",
    "acceptabilityId",
    "mapTarget",
    "mapGroup",
];
/// Further columns of the maps with rules.
const MORE: [&str; 4] = ["mapPriority", "mapRule", "mapAdvice", "mapCategoryId"];

/// Numbers of the columns in [`Columns`].
pub(super) mod column {
    pub(crate) const ID: usize = 0;
    pub(crate) const TIME: usize = 1;
    pub(crate) const ACTIVE: usize = 2;
    pub(crate) const MODULE: usize = 3;
    pub(crate) const DEFINITION_STATUS: usize = 4;
    pub(crate) const CONCEPT: usize = 5;
    pub(crate) const LANGUAGE: usize = 6;
    pub(crate) const TYPE: usize = 7;
    pub(crate) const TERM: usize = 8;
    pub(crate) const SOURCE: usize = 9;
    pub(crate) const DESTINATION: usize = 10;
    pub(crate) const GROUP: usize = 11;
    pub(crate) const CHARACTERISTIC: usize = 12;
    pub(crate) const REFSET: usize = 13;
    pub(crate) const COMPONENT: usize = 14;
    pub(crate) const ACCEPTABILITY: usize = 15;
    pub(crate) const MAP_TARGET: usize = 16;
    pub(crate) const MAP_GROUP: usize = 17;
    pub(crate) const MAP_PRIORITY: usize = 18;
    pub(crate) const MAP_RULE: usize = 19;
    pub(crate) const MAP_ADVICE: usize = 20;
    pub(crate) const MAP_CATEGORY: usize = 21;
}

/// A column the file does not have.
const NONE: u8 = u8::MAX;

/// Where each column stands in the file being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    at: [u8; NAMES.len() + MORE.len()],
    pub(super) count: usize,
    pub(super) kind: FileKind,
}

impl Columns {
    /// Reads the heading line. Columns are found by name, whatever their order.
    pub(super) fn read(line: &[u8]) -> Result<Self, ErrorKind> {
        let fields = Fields::of(line);
        let mut at = [NONE; NAMES.len() + MORE.len()];
        for (name, place) in NAMES.iter().chain(&MORE).zip(&mut at) {
            let found = (0u8..).zip(fields.parts.iter().take(fields.count));
            let mut found = found.filter(|(_, f)| f.trim_ascii().eq_ignore_ascii_case(name.as_bytes()));
            *place = found.next().map_or(NONE, |(i, _)| i);
        }
        let mut columns = Self { at, count: fields.count, kind: FileKind::Other };
        let kind = columns.kind_by_columns();
        if fields.count > MAX_COLUMNS || !columns.has(needed(kind)) {
            return Err(ErrorKind::Header);
        }
        columns.kind = kind;
        Ok(columns)
    }

    fn kind_by_columns(&self) -> FileKind {
        use column::{
            ACCEPTABILITY, COMPONENT, CONCEPT, DEFINITION_STATUS, DESTINATION, MAP_TARGET, REFSET, SOURCE,
            TERM,
        };
        if self.has(&[DEFINITION_STATUS]) && !self.has(&[REFSET]) {
            FileKind::Concept
        } else if self.has(&[TERM, CONCEPT]) {
            FileKind::Description
        } else if self.has(&[SOURCE, DESTINATION]) {
            FileKind::Relationship
        } else if self.has(&[REFSET, COMPONENT, ACCEPTABILITY]) {
            FileKind::LanguageRefset
        } else if self.has(&[REFSET, COMPONENT, MAP_TARGET]) {
            FileKind::MapRefset
        } else if self.has(&[REFSET, COMPONENT]) && self.count == 6 {
            FileKind::SimpleRefset
        } else {
            FileKind::Other
        }
    }

    fn has(&self, columns: &[usize]) -> bool {
        columns.iter().all(|c| self.column(*c) != NONE)
    }

    pub(super) fn column(&self, column: usize) -> u8 {
        self.at.get(column).copied().unwrap_or(NONE)
    }
}

/// The columns a file cannot be read without.
fn needed(kind: FileKind) -> &'static [usize] {
    use column::{
        ACTIVE, CHARACTERISTIC, COMPONENT, CONCEPT, DESTINATION, GROUP, ID, LANGUAGE, MODULE, REFSET, SOURCE,
        TERM, TIME, TYPE,
    };
    match kind {
        FileKind::Concept => &[ID, TIME, ACTIVE, MODULE],
        FileKind::Description => &[ID, ACTIVE, CONCEPT, LANGUAGE, TYPE, TERM],
        FileKind::Relationship => &[ACTIVE, SOURCE, DESTINATION, GROUP, TYPE, CHARACTERISTIC],
        FileKind::SimpleRefset | FileKind::LanguageRefset | FileKind::MapRefset => {
            &[ACTIVE, REFSET, COMPONENT]
        }
        // Every file of a release names these.
        FileKind::Other => &[TIME, ACTIVE],
    }
}

/// A number of at most 18 digits, as identifiers and dates are.
pub(super) fn number(field: &[u8]) -> Option<u64> {
    if field.is_empty() || field.len() > 18 {
        return None;
    }
    let mut sum = 0u64;
    for byte in field {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        sum = sum * 10 + u64::from(digit);
    }
    Some(sum)
}
