//! What the standard says about segments, fields and datatypes: names, datatypes, cardinalities, by version.
//!
//! Lookups over `generated/`, which covers 2.1 to 2.8.2. Names are those of the latest version that has the position;
//! datatypes, cardinalities and lengths are kept for each version. Conditions are not in the tables.

use alloc::vec::Vec;
use core::fmt;

use crate::generated::datatypes::{COMPONENTS, DATATYPES};
use crate::generated::rules::{COMPONENT_RULES, FIELD_TABLES, LENGTHS};
use crate::generated::segments::{FIELDS, RULES, SEGMENTS, VERSIONS};
use crate::generated::{ComponentRuleRow, FieldTableRow, LengthRow};
use crate::segment_id::SegmentId;

/// A version of HL7 v2 that the tables know.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u8);

macro_rules! versions {
    ($($name:ident = $at:literal, $text:literal;)*) => {
        impl Version {
            $(
                #[doc = concat!("HL7 v", $text)]
                pub const $name: Self = Self($at);
            )*
            /// The latest version in the tables.
            pub const LATEST: Self = Self::V2_8_2;
            /// All of them, oldest first.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

versions! {
    V2_1 = 0, "2.1";
    V2_2 = 1, "2.2";
    V2_3 = 2, "2.3";
    V2_3_1 = 3, "2.3.1";
    V2_4 = 4, "2.4";
    V2_5 = 5, "2.5";
    V2_5_1 = 6, "2.5.1";
    V2_6 = 7, "2.6";
    V2_7 = 8, "2.7";
    V2_8 = 9, "2.8";
    V2_8_1 = 10, "2.8.1";
    V2_8_2 = 11, "2.8.2";
}

impl Version {
    /// The text of MSH-12.1, such as `2.5.1`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        VERSIONS.get(usize::from(self.0)).copied().unwrap_or("")
    }

    /// The version of exactly this name.
    #[must_use]
    pub fn from_name(name: &[u8]) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.as_str().as_bytes() == name)
    }

    /// The version whose tables fit MSH-12.1 best: the one named, else the nearest lower one (2.7 for `2.7.1`, 2.8.2
    /// for `2.9`), 2.1 for anything lower; `None` for text that is not `2.` and numbers.
    #[must_use]
    pub fn nearest(name: &[u8]) -> Option<Self> {
        let name = name.trim_ascii();
        let wanted = numbers(name)?;
        if wanted.first() != Some(&2) {
            return None;
        }
        let fits = |v: &Self| numbers(v.as_str().as_bytes()).is_some_and(|known| known <= wanted);
        Some(Self::ALL.iter().copied().rfind(fits).unwrap_or(Self::V2_1))
    }

    /// The bit of this version in a table's set of versions.
    pub(crate) const fn bit(self) -> u16 {
        1 << self.0
    }

    fn within(self, from: u8, to: u8) -> bool {
        (from..=to).contains(&self.0)
    }

    fn of(at: u8) -> Self {
        Self::ALL.get(usize::from(at)).copied().unwrap_or(Self::LATEST)
    }
}

/// Up to three numbers between dots.
fn numbers(text: &[u8]) -> Option<[u16; 3]> {
    let mut numbers = [0; 3];
    let mut parts = text.split(|b| *b == b'.');
    for slot in &mut numbers {
        let Some(part) = parts.next() else { break };
        *slot = core::str::from_utf8(part)
            .ok()
            .filter(|p| p.bytes().all(|b| b.is_ascii_digit()))?
            .parse()
            .ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What the standard says about a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SegmentInfo {
    /// The name, such as `Patient Identification`.
    pub name: &'static str,
    /// The first version that has it.
    pub first: Version,
    /// The last version that has it.
    pub last: Version,
    at: usize,
}

/// What the standard says about a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldInfo {
    /// The name, such as `Patient Name`.
    pub name: &'static str,
    /// The datatype, such as `XPN`; `varies` where another field tells (OBX-5), empty if withdrawn.
    pub datatype: &'static str,
    /// How often it must be there: 1 for a required field, else 0.
    pub min: u8,
    /// How often it may be there; `None` for any number of times.
    pub max: Option<u16>,
    /// The most characters a repetition may have, separators within it counted; `None` where the standard states none,
    /// which from 2.7 is nearly everywhere. In [`field`], that of the last version that states one.
    pub length: Option<u32>,
    /// The number of the table its codes are from, if one is given; in [`field`], that of the last version that gives one.
    pub table: Option<u16>,
    /// Whether the position is there only because fields are numbered.
    pub withdrawn: bool,
    /// The first version this datatype and cardinality hold in.
    pub first: Version,
    /// The last version they hold in.
    pub last: Version,
}

/// What the standard says about a component of a datatype.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ComponentInfo {
    /// The name, such as `Family Name`.
    pub name: &'static str,
    /// The datatype, such as `FN`; empty if withdrawn.
    pub datatype: &'static str,
    /// Whether it must be there when its datatype is.
    pub required: bool,
    /// The most characters it may have; `None` where the standard states none.
    pub length: Option<u32>,
    /// The number of the table its codes are from, if one is given.
    pub table: Option<u16>,
    /// Whether the position is there only because components are numbered.
    pub withdrawn: bool,
    /// The first version that has it; in [`component_in`], the first this holds in.
    pub first: Version,
    /// The last version that has it; in [`component_in`], the last this holds in.
    pub last: Version,
}

/// A segment of the standard; `None` for local and unknown ones.
#[must_use]
pub fn segment(id: SegmentId) -> Option<SegmentInfo> {
    let at = SEGMENTS.binary_search_by(|row| row.0.as_bytes().cmp(id.as_bytes())).ok()?;
    let &(_, name, first, last, _) = SEGMENTS.get(at)?;
    Some(SegmentInfo { name, first: Version::of(first), last: Version::of(last), at })
}

/// The name of a segment, in the standard's words.
#[must_use]
pub fn segment_name(id: SegmentId) -> Option<&'static str> {
    segment(id).map(|segment| segment.name)
}

/// The number of fields a segment has in a version.
#[must_use]
pub fn field_count(id: SegmentId, version: Version) -> Option<u32> {
    let segment = segment(id)?;
    if version < segment.first || version > segment.last {
        return None;
    }
    let (start, end) = fields_of(segment.at);
    let last = (start..end).rev().find(|at| rules_of(*at).iter().any(|r| version.within(r.0, r.1)))?;
    u32::try_from(last + 1 - start).ok()
}

/// A field by its number, from 1, as the latest version that has it defines it.
#[must_use]
pub fn field(id: SegmentId, number: u32) -> Option<FieldInfo> {
    let at = field_row(id, number)?;
    let rules = rules_of(at);
    let rule = rules.iter().rfind(|rule| rule.2 != WITHDRAWN).or_else(|| rules.last())?;
    let (lengths, tables) = Stated::from(at).of(at);
    let mut info = field_info(at, *rule, None, lengths, tables)?;
    info.withdrawn = rules.last().is_some_and(|rule| rule.2 == WITHDRAWN);
    Some(info)
}

/// A field by its number, from 1, as a version defines it; `None` if that version does not have it.
#[must_use]
pub fn field_in(id: SegmentId, number: u32, version: Version) -> Option<FieldInfo> {
    let at = field_row(id, number)?;
    let rule = rules_of(at).iter().find(|rule| version.within(rule.0, rule.1))?;
    let (lengths, tables) = Stated::from(at).of(at);
    field_info(at, *rule, Some(version), lengths, tables)
}

/// The fields of a segment from the first to the last that a version has, as [`field_in`] gives each.
pub(crate) fn fields_in(id: SegmentId, version: Version) -> Option<Vec<Option<FieldInfo>>> {
    let (start, end) = fields_of(segment(id)?.at);
    let mut stated = Stated::from(start);
    let info = |at: usize| {
        // Asked for every field, so that the rows keep up.
        let (lengths, tables) = stated.of(at);
        let rule = rules_of(at).iter().find(|rule| version.within(rule.0, rule.1))?;
        field_info(at, *rule, Some(version), lengths, tables)
    };
    let mut infos: Vec<Option<FieldInfo>> = (start..end).map(info).collect();
    while infos.pop_if(|info| info.is_none()).is_some() {}
    Some(infos)
}

/// The components of a datatype in a version, as [`component_in`] gives each.
pub(crate) fn components_in(datatype: &str, version: Version) -> Vec<Option<ComponentInfo>> {
    let (start, end) = components_of(datatype).unwrap_or_default();
    let mut rules = rows_from(COMPONENT_RULES, start, |rule| rule.0);
    let info = |row: usize| {
        let own = take_rows(&mut rules, row, |rule| rule.0);
        let rule = own.iter().find(|rule| version.within(rule.1, rule.2))?;
        Some(component_info(COMPONENTS.get(row)?.0, *rule))
    };
    (start..end).map(info).collect()
}

/// A component of a datatype by its number, from 1, as the latest version that has it defines it; `None` for
/// datatypes without components.
#[must_use]
pub fn component(datatype: &str, number: u32) -> Option<ComponentInfo> {
    let row = component_row(datatype, number)?;
    let &(name, kind, first, last) = COMPONENTS.get(row)?;
    let rules = component_rules_of(row);
    let rule = rules.iter().rfind(|rule| rule.3 != WITHDRAWN).or_else(|| rules.last());
    Some(ComponentInfo {
        datatype: datatype_name(kind),
        withdrawn: rules.last().is_some_and(|rule| rule.3 == WITHDRAWN),
        first: Version::of(first),
        last: Version::of(last),
        ..component_info(name, *rule?)
    })
}

/// A component by its number, from 1, as a version defines it; `None` if that version does not have it.
#[must_use]
pub fn component_in(datatype: &str, number: u32, version: Version) -> Option<ComponentInfo> {
    let row = component_row(datatype, number)?;
    let rule = component_rules_of(row).iter().find(|rule| version.within(rule.1, rule.2))?;
    Some(component_info(COMPONENTS.get(row)?.0, *rule))
}

/// The version to look a datatype's components up by: the one given if it has the datatype, else the nearest that
/// has; `None` for datatypes without components.
#[must_use]
pub fn datatype_version(datatype: &str, version: Version) -> Option<Version> {
    let (start, end) = components_of(datatype)?;
    let rules = (start..end).flat_map(|row| component_rules_of(row).iter());
    let mut nearest = None;
    for rule in rules {
        let (from, to) = (Version::of(rule.1), Version::of(rule.2));
        let found = version.clamp(from, to);
        if found == version {
            return Some(version);
        }
        // The last one before, else the first one after.
        nearest = match nearest {
            None => Some(found),
            Some(known) if found < version => Some(if known < version { found.max(known) } else { found }),
            Some(known) => Some(if known < version { known } else { found.min(known) }),
        };
    }
    nearest
}

fn components_of(datatype: &str) -> Option<(usize, usize)> {
    let at = DATATYPES.binary_search_by(|row| row.0.cmp(datatype)).ok()?;
    let start = usize::from(DATATYPES.get(at)?.1);
    Some((start, DATATYPES.get(at + 1).map_or(COMPONENTS.len(), |row| usize::from(row.1))))
}

fn component_row(datatype: &str, number: u32) -> Option<usize> {
    let (start, end) = components_of(datatype)?;
    start.checked_add(usize::try_from(number).ok()?.checked_sub(1)?).filter(|row| *row < end)
}

fn component_rules_of(component: usize) -> &'static [ComponentRuleRow] {
    take_rows(&mut rows_from(COMPONENT_RULES, component, |rule| rule.0), component, |rule| rule.0)
}

fn component_info(name: &'static str, rule: ComponentRuleRow) -> ComponentInfo {
    let (_, from, to, kind, required, length, table) = rule;
    ComponentInfo {
        name,
        datatype: datatype_name(kind),
        required,
        length: (length != 0).then_some(length),
        table: (table != 0).then_some(table),
        withdrawn: kind == WITHDRAWN,
        first: Version::of(from),
        last: Version::of(to),
    }
}

/// The rows of a table for what `key` gives the row of, from one on: the table is sorted by it.
fn rows_from<R>(table: &'static [R], first: usize, key: fn(&R) -> u16) -> &'static [R] {
    let start = table.partition_point(|row| usize::from(key(row)) < first);
    table.get(start..).unwrap_or_default()
}

/// The rows at the start that are for one; what is left is for those after it. A few at most.
fn take_rows<R>(rows: &mut &'static [R], of: usize, key: fn(&R) -> u16) -> &'static [R] {
    let end = rows.iter().position(|row| usize::from(key(row)) != of).unwrap_or(rows.len());
    let (own, rest) = rows.split_at_checked(end).unwrap_or_default();
    *rows = rest;
    own
}

/// What is stated of fields apart from their rules: lengths, and tables of some versions. Searched for once, then read on.
struct Stated {
    lengths: &'static [LengthRow],
    tables: &'static [FieldTableRow],
}

impl Stated {
    fn from(field: usize) -> Self {
        Self {
            lengths: rows_from(LENGTHS, field, |row| row.0),
            tables: rows_from(FIELD_TABLES, field, |row| row.0),
        }
    }

    /// Those of a field; then of the next one.
    fn of(&mut self, field: usize) -> (&'static [LengthRow], &'static [FieldTableRow]) {
        (take_rows(&mut self.lengths, field, |row| row.0), take_rows(&mut self.tables, field, |row| row.0))
    }
}

/// The datatype of exactly this name (OBX-2), if it is one of the standard, in any version.
#[must_use]
pub fn datatype(name: &[u8]) -> Option<&'static str> {
    let at = DATATYPES.binary_search_by(|row| row.0.as_bytes().cmp(name)).ok()?;
    DATATYPES.get(at).map(|row| row.0)
}

/// The mark of a withdrawn position in place of a datatype.
const WITHDRAWN: u8 = 255;

fn datatype_name(at: u8) -> &'static str {
    DATATYPES.get(usize::from(at)).map_or("", |row| row.0)
}

/// The rows of a segment's fields.
fn fields_of(segment: usize) -> (usize, usize) {
    let start = |at: usize| SEGMENTS.get(at).map_or(FIELDS.len(), |row| usize::from(row.4));
    (start(segment), start(segment + 1))
}

fn field_row(id: SegmentId, number: u32) -> Option<usize> {
    let (start, end) = fields_of(segment(id)?.at);
    start.checked_add(usize::try_from(number).ok()?.checked_sub(1)?).filter(|at| *at < end)
}

fn rules_of(field: usize) -> &'static [(u8, u8, u8, u8, u16)] {
    let start = |at: usize| FIELDS.get(at).map_or(RULES.len(), |row| usize::from(row.2));
    RULES.get(start(field)..start(field + 1)).unwrap_or_default()
}

fn field_info(
    at: usize,
    (from, to, kind, min, max): (u8, u8, u8, u8, u16),
    version: Option<Version>,
    lengths: &[LengthRow],
    tables: &[FieldTableRow],
) -> Option<FieldInfo> {
    let &(name, table, _) = FIELDS.get(at)?;
    let withdrawn = kind == WITHDRAWN;
    let holds = |from, to| version.is_none_or(|version| version.within(from, to));
    let length = lengths.iter().rfind(|row| holds(row.1, row.2)).map(|row| row.3);
    // In no version in particular, that of the last one that names one.
    let own = tables.iter().find(|row| version.is_some() && holds(row.1, row.2)).map(|row| row.3);
    Some(FieldInfo {
        name,
        datatype: datatype_name(kind),
        min,
        max: (max != 0 || withdrawn).then_some(max),
        length,
        table: Some(own.unwrap_or(table)).filter(|table| *table != 0),
        withdrawn,
        first: Version::of(from),
        last: Version::of(to),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_the_words_of_the_standard() {
        assert_eq!(segment_name(SegmentId::PID), Some("Patient Identification"));
        assert_eq!(segment_name(SegmentId::new(*b"ZPD").expect("an id")), None);
        let name = field(SegmentId::PID, 5).expect("PID-5");
        assert_eq!((name.name, name.datatype, name.min, name.max), ("Patient Name", "XPN", 1, None));
        assert_eq!(
            field_in(SegmentId::PID, 5, Version::V2_1).map(|f| (f.datatype, f.max)),
            Some(("PN", Some(1)))
        );
        assert_eq!(field(SegmentId::OBX, 5).map(|f| f.datatype), Some("varies"));
        assert_eq!(component("CX", 4).map(|c| (c.name, c.datatype)), Some(("Assigning Authority", "HD")));
        assert_eq!(component("ST", 1), None);
        assert_eq!(component("CX", 0), None);
        assert_eq!(field(SegmentId::PID, 0), None);
        assert_eq!(field(SegmentId::PID, u32::MAX), None);
        assert_eq!(field_count(SegmentId::PID, Version::V2_5_1), Some(39));
        assert_eq!(field_count(SegmentId::PID, Version::LATEST), Some(40));
        assert_eq!((datatype(b"NM"), datatype(b"ZZ")), (Some("NM"), None));
    }

    #[test]
    fn nearest_versions() {
        let nearest = |name: &str| Version::nearest(name.as_bytes()).map(Version::as_str);
        for version in Version::ALL {
            assert_eq!(nearest(version.as_str()), Some(version.as_str()));
            assert_eq!(Version::from_name(version.as_str().as_bytes()), Some(*version));
        }
        assert_eq!(Version::ALL.len(), VERSIONS.len());
        for (name, found) in [
            ("2.6.1", Some("2.6")),
            ("2.7.1", Some("2.7")),
            ("2.9", Some("2.8.2")),
            ("2.10", Some("2.8.2")),
            ("2.0", Some("2.1")),
            ("2.5.1.1", None),
            ("2", Some("2.1")),
            (" 2.4 ", Some("2.4")),
            ("", None),
            ("3.0", None),
            ("2.x", None),
            ("D.2", None),
        ] {
            assert_eq!(nearest(name), found, "{name}");
        }
    }
}
