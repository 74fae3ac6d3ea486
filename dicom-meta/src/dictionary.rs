//! What the standard says of an attribute: keyword, name, value representations, multiplicity. PS3.6 and PS3.7.

use crate::generated::AttributeRow;
use crate::generated::attributes::{ATTRIBUTES, BY_KEYWORD, MASK_KINDS, MASKS, SLOTS, TEXT, VMS, VR_SETS};
use crate::tag::Tag;
use crate::vr::Vr;

/// One attribute of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attribute {
    /// The tag; of a repeating group the first one, `x` of `(60xx,3000)` as 0.
    pub tag: Tag,
    /// True if the tag stands for a range of groups or elements.
    pub repeating: bool,
    /// The keyword, such as `PatientName`; empty for a few retired attributes.
    pub keyword: &'static str,
    /// The name, such as `Patient's Name`.
    pub name: &'static str,
    /// The value representations it can have.
    pub vrs: Vrs,
    /// The value multiplicity, as the standard writes it: `1`, `1-n`, `2-2n`.
    pub vm: &'static str,
    /// Whether it is retired.
    pub retired: bool,
}

/// The value representations an attribute can have: mostly one, up to three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vrs(pub(crate) u64);

impl Vrs {
    /// The only one; `None` if context decides between several, or there is none (delimiters).
    #[must_use]
    pub fn only(self) -> Option<Vr> {
        if self.0.is_power_of_two() { Vr::of_row(self.0.trailing_zeros() as usize) } else { None }
    }

    /// Whether it can have this one.
    #[must_use]
    pub fn contains(self, vr: Vr) -> bool {
        self.iter().any(|own| own == vr)
    }

    /// All of them, in alphabetical order.
    pub fn iter(self) -> impl Iterator<Item = Vr> {
        (0..64).filter(move |at| self.0 >> at & 1 != 0).filter_map(Vr::of_row)
    }
}

/// The attribute of a tag: also of repeating groups. `None` for private and unknown ones, and for group lengths but
/// those of commands and file meta information.
#[must_use]
pub fn lookup(tag: Tag) -> Option<Attribute> {
    if let Some(row) = plain(tag.0) {
        return Some(attribute(row, false));
    }
    masked(tag.0).map(|row| attribute(row, true))
}

/// The tag of a keyword: the first one of a repeating group. Letter case counts.
#[must_use]
pub fn tag(keyword: &str) -> Option<Tag> {
    let row = |at: &u16| ATTRIBUTES.get(usize::from(*at));
    let found = BY_KEYWORD.binary_search_by(|at| row(at).map_or("", keyword_of).cmp(keyword)).ok()?;
    BY_KEYWORD.get(found).and_then(row).map(|row| Tag(row.0))
}

/// The keyword of a tag, if the tag is that of the keyword alone: no repeating groups.
#[must_use]
pub fn keyword(tag: Tag) -> Option<&'static str> {
    plain(tag.0).map(keyword_of).filter(|keyword| !keyword.is_empty())
}

/// All attributes, by tag; those of repeating groups last.
pub fn attributes() -> impl Iterator<Item = Attribute> {
    ATTRIBUTES
        .iter()
        .map(|row| attribute(row, MASKS.iter().any(|mask| mask.1 == row.0 && plain(row.0).is_none())))
}

/// The VRs of a tag; `None` if it is not known.
#[inline]
pub(crate) fn vrs(tag: u32) -> Option<Vrs> {
    plain(tag).or_else(|| masked(tag)).and_then(|row| VR_SETS.get(usize::from(row.5))).map(|set| Vrs(*set))
}

#[inline]
fn plain(tag: u32) -> Option<&'static AttributeRow> {
    let mut slot = (tag.wrapping_mul(0x9E37_79B1) >> 18) as usize;
    loop {
        let row = ATTRIBUTES.get(usize::from(*SLOTS.get(slot)?))?;
        if row.0 == tag {
            return Some(row);
        }
        slot = (slot + 1) % SLOTS.len();
    }
}

#[cold]
fn masked(tag: u32) -> Option<&'static AttributeRow> {
    // Groups that repeat are even; a few odd ones in their range are private.
    if tag & 0x1_0000 != 0 {
        return None;
    }
    let find = |mask: &u32| {
        let at = MASKS.binary_search_by_key(&(*mask, tag & mask), |row| (row.0, row.1)).ok()?;
        MASKS.get(at).and_then(|row| ATTRIBUTES.get(usize::from(row.2)))
    };
    MASK_KINDS.iter().find_map(find)
}

fn text(at: u32, len: u8) -> &'static str {
    let at = at as usize;
    TEXT.get(at..at + usize::from(len)).unwrap_or("")
}

fn keyword_of(row: &AttributeRow) -> &'static str {
    text(row.1, row.3)
}

fn attribute(row: &AttributeRow, repeating: bool) -> Attribute {
    Attribute {
        tag: Tag(row.0),
        repeating,
        keyword: keyword_of(row),
        name: text(row.2, row.4),
        vrs: Vrs(VR_SETS.get(usize::from(row.5)).copied().unwrap_or(0)),
        vm: VMS.get(usize::from(row.6 & 127)).copied().unwrap_or("1"),
        retired: row.6 & 128 != 0,
    }
}

/// An attribute a private creator defines.
#[cfg(feature = "private-dictionary")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrivateAttribute {
    /// Its value representation.
    pub vr: Vr,
    /// Its value multiplicity.
    pub vm: &'static str,
    /// Its name, in the vendor's words.
    pub name: &'static str,
}

/// The private attribute of a tag in the block of a creator.
#[cfg(feature = "private-dictionary")]
#[must_use]
pub fn lookup_private(creator: &str, tag: Tag) -> Option<PrivateAttribute> {
    use crate::generated::private::{CREATORS, PRIVATE, PRIVATE_TEXT, PRIVATE_VMS};
    let at = CREATORS.binary_search_by(|row| row.0.cmp(creator)).ok()?;
    let start = usize::from(CREATORS.get(at)?.1);
    let end = CREATORS.get(at + 1).map_or(PRIVATE.len(), |row| usize::from(row.1));
    let last = (tag.0 & 0xFF) as u8;
    let mut rows = PRIVATE.get(start..end)?.iter();
    let fits = |row: &&crate::generated::PrivateRow| {
        let group = if row.2 { tag.group() & 0xFF00 } else { tag.group() };
        (row.0, row.1) == (group, last)
    };
    let row = rows.find(fits)?;
    let name = row.5 as usize;
    Some(PrivateAttribute {
        vr: Vr::of_row(usize::from(row.3))?,
        vm: PRIVATE_VMS.get(usize::from(row.4)).copied()?,
        name: PRIVATE_TEXT.get(name..name + usize::from(row.6))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_tags_find_each_other() {
        let name = lookup(crate::tags::PATIENT_NAME).unwrap();
        assert_eq!((name.keyword, name.name, name.vm), ("PatientName", "Patient's Name", "1"));
        assert_eq!(name.vrs.only(), Some(Vr::PN));
        assert_eq!(tag("PatientName"), Some(crate::tags::PATIENT_NAME));
        assert_eq!(tag("patientname"), None);
        assert_eq!(tag(""), None);
        let overlay = lookup(Tag::new(0x6002, 0x3000)).unwrap();
        assert!(overlay.repeating && overlay.vrs.contains(Vr::OB) && overlay.vrs.contains(Vr::OW));
        assert_eq!(overlay.vrs.only(), None);
        assert_eq!(keyword(Tag::new(0x6002, 0x3000)), None);
        assert_eq!(tag("OverlayData"), Some(Tag::new(0x6000, 0x3000)));
        assert!(lookup(Tag::new(0x6003, 0x3000)).is_none());
        assert!(lookup(Tag::new(0x0009, 0x1001)).is_none());
        assert!(
            lookup(Tag::new(0x0028, 0x04F1)).is_some_and(|a| a.keyword == "ColumnsForNthOrderCoefficients")
        );
    }

    #[cfg(feature = "private-dictionary")]
    #[test]
    fn private_attributes_by_creator() {
        let csa = lookup_private("SIEMENS CSA HEADER", Tag::new(0x0029, 0x1110)).unwrap();
        assert_eq!((csa.vr, csa.name), (Vr::OB, "CSA Image Header Info"));
        assert!(lookup_private("NOBODY", Tag::new(0x0029, 0x1110)).is_none());
    }
}
