//! What an X12 transaction set says and FHIR has no element for: how it is kept, and by which rules.
//!
//! The thing that it is about has one extension, [`X12_KEPT`]. In it stands an extension for each segment that is kept, in whole or
//! in part, and for each loop, named by the id that the guide gives it (`HSD`, `2330B`); a loop holds its segments and loops. A
//! segment has an extension for each value, named by its place: an element (`05`), a component (`05.2`), either in a repetition
//! (`05[2].1`). What the segment made and nothing else points to is a reference named [`REFERENCE`]. Names of our own, in capitals,
//! hold what is no segment: the part that a party plays, the loop of an error.
//!
//! Values are text, as they stand in the set. Which rule keeps a value is said by the rows of `mapping/data/x12-fhir.tsv`, by
//! family of sets, segment and place ([`rule`]). Families have rows for all that is kept of them; an open family keeps what no row
//! names, too, by its row `KEPT`. `from_x12::kept` puts values in, `to_x12::kept` takes them out.
//!
//! [`X12_KEPT`]: crate::ids::X12_KEPT

use crate::generated::x12_kept::{OPEN, SEGMENTS, Segment};
use crate::trace::Rule;

/// The name of what a segment made and nothing else points to.
pub(crate) const REFERENCE: &str = "reference";

/// No guide nests loops deeper below the place where one is kept.
pub(crate) const DEPTH: usize = 8;

/// Segments that open families keep and no row names: those of the guides of payments, and of other guides of 820.
static UNNAMED: &[&str] = &[
    "ADX", "AMT", "BPR", "CAS", "CLP", "CUR", "DTM", "ENT", "IT1", "LQ", "LX", "MIA", "MOA", "N1", "N2",
    "N3", "N4", "N9", "NM1", "NTE", "PER", "PLB", "QTY", "RDM", "REF", "RMR", "SAC", "SLN", "SVC", "TRN",
    "TS2", "TS3", "TX1", "TXI",
];

/// The rows for a segment in a family of sets.
fn rows(family: &str, id: &str) -> Option<&'static Segment> {
    let found = SEGMENTS.binary_search_by(|row| (row.family, row.id).cmp(&(family, id))).ok()?;
    SEGMENTS.get(found)
}

/// The row that keeps what no other row of the family names.
fn open(family: &str) -> Option<Rule> {
    OPEN.iter().find(|(name, _)| *name == family).map(|(_, rule)| *rule)
}

/// The rule that names a segment; `None` if the family keeps nothing of it.
pub(crate) fn of_segment(family: &str, id: &str) -> Option<Rule> {
    rows(family, id).map(|row| row.rule).or_else(|| open(family))
}

/// The id of a segment that a family may have kept.
pub(crate) fn known(family: &str, id: &str) -> Option<&'static str> {
    let unnamed = || open(family).and_then(|_| UNNAMED.iter().copied().find(|known| *known == id));
    rows(family, id).map(|row| row.id).or_else(unnamed)
}

/// The rule by which a family keeps a component of an element. A first component may stand for an element that has no others.
pub(crate) fn rule(family: &str, id: &str, element: u32, component: u32) -> Option<Rule> {
    let of = |wanted: u32| {
        let parts = rows(family, id).map_or(&[][..], |row| row.parts);
        let part = parts.iter().find(|p| u32::from(p.element) == element && u32::from(p.component) == wanted);
        part.map(|part| part.rule)
    };
    of(component).or_else(|| (component == 1).then(|| of(0)).flatten()).or_else(|| open(family))
}

/// The place of a value in its segment, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) element: u32,
    pub(crate) repetition: u32,
    /// 1 in an element without components.
    pub(crate) component: u32,
}

impl Place {
    /// Its name; `composite` says whether the element has components.
    pub(crate) fn name(self, composite: bool) -> String {
        let repeated = if self.repetition > 1 { format!("[{}]", self.repetition) } else { String::new() };
        let part = if composite { format!(".{}", self.component) } else { String::new() };
        format!("{:02}{repeated}{part}", self.element)
    }

    /// The place of this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (head, component) = name.split_once('.').unwrap_or((name, "1"));
        let (element, repetition) = match head.split_once('[') {
            Some((element, rest)) => (element, rest.strip_suffix(']')?),
            None => (head, "1"),
        };
        // No segment has more elements, and no guide more repetitions.
        let number = |text: &str| text.parse::<u32>().ok().filter(|n| (1..=99).contains(n));
        Some(Self {
            element: number(element)?,
            repetition: number(repetition)?,
            component: number(component)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_places_read_back() {
        for (element, repetition, component, is) in
            [(4, 1, 1, "04"), (4, 1, 2, "04.2"), (5, 2, 3, "05[2].3"), (12, 3, 1, "12[3]")]
        {
            let place = Place { element, repetition, component };
            assert_eq!((place.name(component > 1).as_str(), Place::parse(is)), (is, Some(place)));
        }
        assert_eq!(Place { element: 4, repetition: 1, component: 1 }.name(true), "04.1");
        for bad in ["", "x", "0", "04[", "04[1", "[2]", "04.x", "06.", "06.0", "999"] {
            assert_eq!(Place::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn rules_are_found_by_family_segment_and_place() {
        let found = |family, id, element, component| rule(family, id, element, component).map(Rule::id);
        assert_eq!(found("837", "CR1", 1, 1).as_deref(), Some("x12/837#KEEP-CR101"));
        assert_eq!(found("authorization", "UM", 4, 2).as_deref(), Some("x12/authorization#UM-04-2"));
        assert_eq!(found("835", "MIA", 4, 1).as_deref(), Some("x12/835#MIA04"));
        assert_eq!(found("835", "ZZZ", 4, 1).as_deref(), Some("x12/835#KEPT"));
        for none in [("837", "CR1", 1, 2), ("837", "ZZZ", 1, 1), ("850", "CR1", 1, 1)] {
            assert_eq!(found(none.0, none.1, none.2, none.3), None);
        }
        assert!(rule("837", "CLM", 5, 3).is_some());
        assert_eq!((known("835", "N9"), known("835", "ZZZ"), known("837", "N9")), (Some("N9"), None, None));
        assert_eq!((of_segment("837", "ZZZ"), of_segment("820", "ZZZ")), (None, open("820")));
    }

    #[test]
    fn rows_are_sorted_for_the_search() {
        assert!(SEGMENTS.is_sorted_by(|a, b| (a.family, a.id) < (b.family, b.id)));
    }
}
