//! What the standard says about segments, fields and datatypes: names, datatypes, cardinalities, by version.
//!
//! Lookups over `generated/`, which covers 2.1 to 2.8.2. Names are those of the latest version that has the position;
//! datatypes and cardinalities are kept for each version. Lengths and conditions are not in the tables.

use core::fmt;

use crate::generated::datatypes::{COMPONENTS, DATATYPES};
use crate::generated::segments::{FIELDS, RULES, SEGMENTS, VERSIONS};
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
    /// The number of the table its codes are from, if one is given.
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
    /// The datatype, such as `FN`.
    pub datatype: &'static str,
    /// The first version that has it.
    pub first: Version,
    /// The last version that has it.
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
    let mut info = field_info(at, *rule)?;
    info.withdrawn = rules.last().is_some_and(|rule| rule.2 == WITHDRAWN);
    Some(info)
}

/// A field by its number, from 1, as a version defines it; `None` if that version does not have it.
#[must_use]
pub fn field_in(id: SegmentId, number: u32, version: Version) -> Option<FieldInfo> {
    let at = field_row(id, number)?;
    let rule = rules_of(at).iter().find(|rule| version.within(rule.0, rule.1))?;
    field_info(at, *rule)
}

/// A component of a datatype by its number, from 1; `None` for datatypes without components.
#[must_use]
pub fn component(datatype: &str, number: u32) -> Option<ComponentInfo> {
    let at = DATATYPES.binary_search_by(|row| row.0.cmp(datatype)).ok()?;
    let start = usize::from(DATATYPES.get(at)?.1);
    let end = DATATYPES.get(at + 1).map_or(COMPONENTS.len(), |row| usize::from(row.1));
    let row = start.checked_add(usize::try_from(number).ok()?.checked_sub(1)?).filter(|row| *row < end)?;
    let &(name, kind, first, last) = COMPONENTS.get(row)?;
    Some(ComponentInfo {
        name,
        datatype: datatype_name(kind),
        first: Version::of(first),
        last: Version::of(last),
    })
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

fn field_info(at: usize, (from, to, kind, min, max): (u8, u8, u8, u8, u16)) -> Option<FieldInfo> {
    let &(name, table, _) = FIELDS.get(at)?;
    let withdrawn = kind == WITHDRAWN;
    Some(FieldInfo {
        name,
        datatype: datatype_name(kind),
        min,
        max: (max != 0 || withdrawn).then_some(max),
        table: (table != 0).then_some(table),
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
        assert_eq!(component("CX", 4).map(|c| (c.name, c.datatype)), Some(("Assigning authority", "HD")));
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
