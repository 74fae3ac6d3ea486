//! Attributes that FHIR has no element for: the rows of `mapping/data/no-target.tsv`, found by where an attribute stands.
//!
//! A row names a position, and what is below an attribute goes with it:
//! - `Keyword` is an attribute of the data set itself, `Sequence.Keyword` one in an item of that sequence at any depth, and
//!   `*.Keyword` one in any item;
//! - `(gggg,*)` and `private` are attributes at any depth, apart from those that a row of `dicom-fhir.tsv` names in this way;
//! - `word: Keyword` holds where the reader says the word of a place ([`Place::spare`]), and `word: *.Keyword` of what is below
//!   it, too: for attributes that have a target in one case and none in another.

use synovia_dicom_meta::{ElementView, Tag, dictionary};

use super::place::{Member, Place, descendants};
use super::source::FORMAT;
use crate::generated::dicom_named::NAMED;
use crate::tables::{is_listed, listed_below};
use crate::trace::Reason;

/// The longest chain of attributes that a row of either table names.
const LONGEST: usize = 4;

/// The row that a path falls under; if none does, the path without its counts.
pub(super) fn position(path: &str) -> String {
    let names: Vec<&str> =
        path.split('.').map(|part| part.split_once('[').map_or(part, |(name, _)| name)).collect();
    let rows = (0..names.len()).find_map(|at| row(&names, at));
    rows.unwrap_or_else(|| names.join("."))
}

/// The row for the attribute at one place of a path.
fn row(names: &[&str], at: usize) -> Option<String> {
    let listed = |position: &String| is_listed(FORMAT, position);
    if let Some(position) = tails(names, at).into_iter().find(listed) {
        return Some(position);
    }
    let tag = tag_of(names.get(at)?)?;
    let group = match tag {
        tag if tag.is_private() => "private".to_string(),
        // Curves and overlays are in repeating groups (PS3.5 7.6).
        tag if matches!(tag.group() >> 8, 0x50 | 0x60) => format!("({:04X},*)", tag.group() & 0xFF00),
        tag => format!("({:04X},*)", tag.group()),
    };
    Some(group).filter(|group| listed(group) && !is_named(names, at))
}

/// The positions that name the attribute at one place of a path.
fn tails(names: &[&str], at: usize) -> Vec<String> {
    let first = (at + 1).saturating_sub(LONGEST);
    let chains = (first..=at).filter(|from| *from < at || at == 0).filter_map(|from| names.get(from..=at));
    let mut all: Vec<String> = chains.map(|chain| chain.join(".")).collect();
    if at > 0 {
        all.extend(names.get(at).map(|name| format!("*.{name}")));
    }
    all
}

/// Whether a row of the map names the attribute at one place of a path, or one below it by way of it.
fn is_named(names: &[&str], at: usize) -> bool {
    let ends = at..names.len().min(at + LONGEST);
    let named = |end: usize| {
        let found = tails(names, end).into_iter().filter(|tail| NAMED.binary_search(&tail.as_str()).is_ok());
        found.map(|tail| tail.split('.').filter(|part| *part != "*").count()).max()
    };
    ends.into_iter().any(|end| named(end).is_some_and(|parts| end < at + parts))
}

/// The tag that a step of a path names: a keyword or `(gggg,eeee)`.
fn tag_of(step: &str) -> Option<Tag> {
    let Some(digits) = step.strip_prefix('(') else { return dictionary::tag(step) };
    let (group, element) = digits.strip_suffix(')')?.split_once(',')?;
    let number = |text| u16::from_str_radix(text, 16).ok();
    Some(Tag::new(number(group)?, number(element)?))
}

impl<'a> Place<'_, 'a> {
    /// Says that FHIR has no element for what is here, nor for what is below.
    pub(super) fn placeless(&self) {
        for member in self.members() {
            for element in descendants(member.set) {
                self.give_up(*member, element);
            }
        }
    }

    /// Says a word that holds here: of the attributes which the table has under it, those that nothing has read so far have no
    /// place in FHIR.
    pub(super) fn spare(&self, word: &str) {
        if !self.d.cx.trace.is_on() {
            return;
        }
        for position in listed_below(FORMAT, &format!("{word}: ")) {
            let (is_deep, keyword) =
                position.strip_prefix("*.").map_or((false, position), |name| (true, name));
            let Some(tag) = dictionary::tag(keyword) else { continue };
            for member in self.members() {
                let found = match is_deep {
                    true => descendants(member.set).into_iter().filter(|e| e.tag() == tag).collect(),
                    false => Vec::from_iter(member.set.element(tag)),
                };
                found.into_iter().for_each(|element| self.give_up_whole(*member, element));
            }
        }
    }

    fn give_up_whole(&self, member: Member<'a>, element: ElementView<'a>) {
        self.give_up(member, element);
        for inside in element.items().flat_map(|item| descendants(item.data_set())) {
            self.give_up(member, inside);
        }
    }

    fn give_up(&self, member: Member<'a>, element: ElementView<'a>) {
        if !element.is_sequence() && !element.raw().is_empty() {
            self.d.cx.trace.refuse(member.handle(element), Reason::NoTarget);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FORMAT, LONGEST, NAMED, is_listed, position};

    /// Paths that a position of the map names: a sequence that neither table knows stands around what may be in one.
    fn paths(named: &str) -> Vec<String> {
        let inside = |name: &str| format!("ReferencedVisitSequence[0].{name}");
        match named.strip_prefix("*.") {
            Some(name) => vec![inside(name)],
            None if named.contains('.') => vec![named.to_string(), inside(named)],
            None => vec![named.to_string()],
        }
    }

    #[test]
    fn no_row_takes_what_a_row_of_the_map_names() {
        for named in NAMED {
            assert!(named.split('.').count() <= LONGEST, "{named}");
            for path in paths(named) {
                assert!(!is_listed(FORMAT, &position(&path)), "{path} is taken by {}", position(&path));
            }
        }
    }

    #[test]
    fn rows_hold_where_they_say() {
        for (path, row) in [
            // Of one name, what is said of images and what a report refers to.
            ("ReferencedSeriesSequence[0].SeriesInstanceUID", Some("ReferencedSeriesSequence")),
            (
                "CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence[1].SeriesInstanceUID",
                None,
            ),
            // A group holds for its sequences and what is in them, and not for the attributes that have a row.
            ("SliceThickness", Some("(0018,*)")),
            ("DeviceSerialNumber", None),
            ("SequenceOfUltrasoundRegions[3].RegionFlags", Some("(0018,*)")),
            ("DeviceSequence[0].DeviceSerialNumber", Some("(0050,*)")),
            ("BodyPartExamined", None),
            ("PatientBirthDate", None),
            // Parts of codes are in an item.
            ("ProcedureCodeSequence[0].ContextIdentifier", Some("*.ContextIdentifier")),
            ("ProcedureCodeSequence[0].CodeValue", None),
            ("CodeValue", Some("CodeValue")),
            ("(0009,1001)", Some("private")),
            ("(6002,0010)", Some("(6000,*)")),
            ("NoAttribute", None),
        ] {
            let found = position(path);
            assert_eq!(Some(found.as_str()).filter(|row| is_listed(FORMAT, row)), row, "{path}");
        }
    }
}
