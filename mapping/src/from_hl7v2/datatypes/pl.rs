//! PL: places, from the site down to the bed.
//!
//! Each level that is there is a Location, part of the next broader one that is there; the guide's order from the
//! narrowest is bed, room, floor, point of care, building, facility.

use super::{ei, hd};
use crate::from_hl7v2::scope::{Scope, Test};
use crate::generated::rules::datatypes::pl_location as r;
use crate::generated::rules::hl7v2::pl_location as own;
use crate::model::{Identifier, Location, Reference, Text};
use crate::trace::{Reason, Rule};

/// One level of a place: the component it stands in and its rows.
#[derive(Debug)]
pub(super) struct Level {
    pub(super) part: u16,
    pub(super) identifier: Rule,
    pub(super) mode: Rule,
    /// Code and system of the physical type; FHIR has none for a point of care.
    pub(super) kind: Option<(Rule, &'static str, Rule)>,
    /// That it is part of the next broader one; the broadest is part of none.
    pub(super) part_of: Option<Rule>,
}

#[rustfmt::skip]
const LEVELS: [Level; 6] = [
    Level { part: 3, identifier: r::R14, mode: r::R15, kind: Some((r::R16, "bd", r::R17)), part_of: Some(r::R18) },
    Level { part: 2, identifier: r::R9, mode: r::R10, kind: Some((r::R11, "ro", r::R12)), part_of: Some(r::R13) },
    Level { part: 8, identifier: r::R30, mode: r::R31, kind: Some((r::R32, "lvl", r::R33)), part_of: Some(r::R34) },
    Level { part: 1, identifier: r::R4, mode: r::R5, kind: None, part_of: Some(r::R8) },
    Level { part: 7, identifier: r::R25, mode: r::R26, kind: Some((r::R27, "bu", r::R28)), part_of: Some(r::R29) },
    Level { part: 4, identifier: r::R19, mode: r::R20, kind: Some((r::R21, "si", r::R22)), part_of: None },
];

/// The codes that FHIR has for the status of a place.
pub(super) const STATUS: [&str; 3] = ["active", "suspended", "inactive"];

/// The level that PL.10 identifies: the first of these that is there. Each has a row without and one with PL.11.
const IDENTIFIED: [(u16, Rule, Rule); 6] = [
    (3, r::R36, r::R42),
    (2, r::R37, r::R43),
    (1, r::R38, r::R44),
    (8, r::R39, r::R45),
    (7, r::R40, r::R46),
    (4, r::R41, r::R47),
];

/// `PL-Location`: adds a Location for each level, each part of the next; gives the narrowest.
pub(crate) fn location<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let mut places = levels(s, &LEVELS);
    if places.is_empty() && [9, 10].into_iter().any(|n| s.part(n).is_some_and(Scope::is_valued)) {
        places.push((0, s.create()));
    }
    if let Some((_, narrowest)) = places.first_mut() {
        narrowest.description = s.text(9, r::R35);
        narrowest.status = status(s).into();
    }
    let assigner = assigned(s, &mut places);
    comprehensive(s, &mut places, assigner);
    add(s, &LEVELS, places)
}

/// As [`location`], by the levels alone: the places of older datatypes have other things behind them.
pub(crate) fn narrow<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let places = levels(s, &LEVELS);
    add(s, &LEVELS, places)
}

/// PL.5 holds a code of the sender's; one of FHIR's own means what FHIR means by it.
fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    STATUS.contains(&s.peek_at(5).as_ref()).then(|| s.text(5, own::STATUS)).flatten()
}

/// The levels that are there, the narrowest first, each with the component it stands in.
pub(super) fn levels<'a>(s: Scope<'_, 'a>, levels: &[Level]) -> Vec<(u16, Location<'a>)> {
    levels.iter().filter_map(|l| Some((l.part, level(s, l)?))).collect()
}

fn level<'a>(s: Scope<'_, 'a>, l: &Level) -> Option<Location<'a>> {
    let place = s.part(l.part)?;
    if !place.is_valued() {
        // "No bed" makes no bed, and nothing in the target says so.
        place.leaves().into_iter().for_each(|leaf| s.cx().trace.refuse(leaf, Reason::NoTarget));
        return None;
    }
    let mut location: Location<'a> = place.under(l.identifier).create();
    location.identifier = s.get(l.part, l.identifier, hd::identifier)?;
    location.mode = s.constant(l.mode, "instance");
    location.physical_type =
        l.kind.map(|(code, kind, system)| s.concept(code, kind, system, hd::PHYSICAL_TYPE));
    Some(location)
}

/// Adds the places, the broadest first, and gives the narrowest.
pub(super) fn add<'a>(
    s: Scope<'_, 'a>,
    levels: &[Level],
    places: Vec<(u16, Location<'a>)>,
) -> Option<Reference<'a>> {
    let mut broader: Option<Reference<'a>> = None;
    for (part, mut place) in places.into_iter().rev() {
        let rule = levels.iter().find(|l| l.part == part).and_then(|l| l.part_of);
        place.part_of = broader.map(|to| match rule {
            Some(rule) => to.by(s.node(rule)),
            None => to,
        });
        broader = Some(s.add(place));
    }
    broader
}

/// PL.11 assigns what the levels are called, and PL.10; a universal id needs no assigner.
fn assigned<'a>(s: Scope<'_, 'a>, places: &mut [(u16, Location<'a>)]) -> Option<Reference<'a>> {
    let has_namespace = |part: u16| s.part(part).is_some_and(|p| p.part(1).is_some());
    let is_used = s.part(10).is_some() || places.iter().any(|(part, _)| has_namespace(*part));
    if places.is_empty() || !is_used {
        return None;
    }
    let assigner = s.get(11, r::R48, hd::organization)?;
    for (_, place) in places.iter_mut().filter(|(part, _)| has_namespace(*part)) {
        if let Some(first) = place.identifier.first_mut() {
            first.assigner = Some(assigner.clone());
        }
    }
    Some(assigner)
}

/// PL.10 identifies the whole place; with PL.11 that is who assigned it.
fn comprehensive<'a>(s: Scope<'_, 'a>, places: &mut [(u16, Location<'a>)], assigner: Option<Reference<'a>>) {
    if s.part(10).is_none() {
        return;
    }
    let found = IDENTIFIED.into_iter().find(|(part, ..)| places.iter().any(|(p, _)| p == part));
    let (part, by_itself, by_default) = found.unwrap_or((0, r::R36, r::R42));
    let is_assigned = s.part(11).is_some_and(Scope::is_valued);
    let rule = if is_assigned { by_default } else { by_itself };
    let Some((_, place)) = places.iter_mut().find(|(p, _)| *p == part) else { return };
    let holds = |t: &Test<'_, 'a>| t.valued(11) == is_assigned && (part == 0 || t.valued(part));
    let Some(s) = s.when(rule, holds) else { return };
    let identifier = if is_assigned {
        // The same organization, by a row of its own.
        let assigner = assigner.map(|to| to.by(s.node(r::R49)));
        s.get(10, rule, ei::default_assigner).map(|i| Identifier { assigner, ..i })
    } else {
        s.get(10, rule, ei::organization)
    };
    place.identifier.extend(identifier);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{record, rules, text, with_field};
    use crate::options::Options;

    /// What the narrowest place and all above it are called.
    fn of(value: &str, look: impl FnOnce(Scope<'_, '_>, Vec<Location<'_>>)) {
        with_field(value, &Options::default(), |s| {
            let mut next = location(s);
            let record = record(s);
            let mut chain = Vec::new();
            while let Some(key) = next.and_then(|r| r.to) {
                let place: &Location<'_> = record.get(key).unwrap();
                next = place.part_of.clone();
                chain.push(place.clone());
            }
            assert_eq!(chain.len(), record.locations.len());
            look(s, chain);
        });
    }

    fn names(chain: &[Location<'_>]) -> Vec<String> {
        chain.iter().map(|l| text(&l.identifier[0].value).unwrap().to_string()).collect()
    }

    #[test]
    fn each_level_is_part_of_the_next() {
        of("W1^R2^B3^HOSP&1.2.3&ISO^^N^BLDG^F4^By the door", |s, chain| {
            assert_eq!(names(&chain), ["B3", "R2", "F4", "W1", "BLDG", "HOSP"]);
            let kinds: Vec<_> = chain
                .iter()
                .map(|l| l.physical_type.as_ref().and_then(|t| text(&t.coding[0].code).map(String::from)))
                .map(Option::unwrap_or_default)
                .collect();
            assert_eq!(kinds, ["bd", "ro", "lvl", "", "bu", "si"]);
            assert!(chain.iter().all(|l| text(&l.mode) == Some("instance")));
            assert_eq!(text(&chain[0].description), Some("By the door"));
            assert_eq!(chain[5].identifier.len(), 2);
            assert_eq!(
                rules(s, &chain[0].identifier[0].value),
                ["datatypes/PL-Location#14", "datatypes/HD-Identifier#3"]
            );
        });
    }

    #[test]
    fn a_status_of_fhir_is_that_of_the_narrowest_place() {
        of("W1^^B3^HOSP^suspended", |s, chain| {
            assert_eq!(text(&chain[0].status.value), Some("suspended"));
            assert_eq!(rules(s, &chain[0].status.value), ["hl7v2/PL-Location#status"]);
            assert!(chain[1].status.value.is_none());
        });
        of("W1^^B3^HOSP^O", |_, chain| assert!(chain[0].status.value.is_none()));
    }

    #[test]
    fn missing_levels_are_skipped() {
        of("W1^^B3^HOSP", |_, chain| assert_eq!(names(&chain), ["B3", "W1", "HOSP"]));
        of("W1^\"\"^^", |_, chain| assert_eq!(names(&chain), ["W1"]));
    }

    #[test]
    fn the_whole_place_has_an_identifier_of_its_own() {
        of("W1^^^^^^^F4^^E9&DEPT", |s, chain| {
            assert_eq!(names(&chain), ["F4", "W1"]);
            assert_eq!(text(&chain[1].identifier[1].value), Some("E9"));
            let rules = rules(s, &chain[1].identifier[1].value);
            assert_eq!(rules, ["datatypes/PL-Location#38", "datatypes/EI-Identifier-Organization#3"]);
        });
        of("W1^^B3^^^^^^^E9&DEPT^AUTH", |s, chain| {
            assert!(chain.iter().all(|l| l.identifier[0].assigner.is_some()));
            let rules = rules(s, &chain[0].identifier[1].value);
            assert_eq!(rules, ["datatypes/PL-Location#42", "datatypes/EI-Identifier-DefaultAssigner#3"]);
            assert!(chain[0].identifier[1].assigner.is_some());
            assert_eq!(record(s).organizations.len(), 1);
        });
    }

    #[test]
    fn a_description_or_identifier_is_a_place_too_and_a_status_is_none() {
        of("^^^^^^^^By the door", |_, chain| assert_eq!(text(&chain[0].description), Some("By the door")));
        of("^^^^^^^^^E9", |_, chain| assert_eq!(names(&chain), ["E9"]));
        of("^^^^O^N", |_, chain| assert!(chain.is_empty()));
        with_field("\"\"", &Options::default(), |s| assert_eq!(location(s).unwrap().extension.len(), 1));
    }
}
