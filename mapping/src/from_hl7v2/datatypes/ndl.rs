//! NDL: who did something, where and when.

use super::pl::{self, Level};
use super::{cnn, id, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::ndl_practitionerrole as r;
use crate::model::{Extended, PractitionerRole, Reference, Text};
use crate::trace::Reason;

#[rustfmt::skip]
const LEVELS: [Level; 6] = [
    Level { part: 6, identifier: r::R16, mode: r::R17, kind: Some((r::R18, "bd", r::R19)), part_of: Some(r::R20) },
    Level { part: 5, identifier: r::R11, mode: r::R12, kind: Some((r::R13, "ro", r::R14)), part_of: Some(r::R15) },
    Level { part: 11, identifier: r::R37, mode: r::R38, kind: Some((r::R39, "lvl", r::R40)), part_of: Some(r::R41) },
    Level { part: 4, identifier: r::R6, mode: r::R7, kind: None, part_of: Some(r::R10) },
    Level { part: 10, identifier: r::R32, mode: r::R33, kind: Some((r::R34, "bu", r::R35)), part_of: Some(r::R36) },
    Level { part: 7, identifier: r::R21, mode: r::R22, kind: Some((r::R23, "si", r::R24)), part_of: None },
];

/// `NDL-PractitionerRole`: adds a PractitionerRole of a Practitioner.
pub(crate) fn practitioner_role<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let mut role: PractitionerRole<'a> = s.create();
    role.practitioner = s.get(1, r::R3, cnn::practitioner);
    let start = s.get(2, r::R4, time::date_time);
    let end = s.get(3, r::R5, time::date_time);
    role.period = time::period(s, start, end);
    let mut places = pl::levels(s, &LEVELS);
    for (part, place) in &mut places {
        place.status = Extended::from(status_of(s, *part));
    }
    role.location.extend(pl::add(s, &LEVELS, places));
    let nobody = role.practitioner.is_none() && role.location.is_empty() && role.period.is_none();
    (!nobody).then(|| s.add(role))
}

/// NDL.8 is the status of each place. The rows number places by the components of PL; the first is the point of care,
/// which has it only if it is alone.
fn status_of<'a>(s: Scope<'_, 'a>, part: u16) -> Text<'a> {
    let rule = match part {
        5 => r::R26,
        6 => r::R27,
        7 => r::R28,
        10 => r::R29,
        11 => r::R30,
        _ => return status_of_point_of_care(s),
    };
    let s = s.when(rule, |t| t.valued(part))?;
    s.get(8, rule, status)
}

fn status_of_point_of_care<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let others = [5, 6, 7, 10, 11];
    let s = s.when(r::R25, |t| !others.into_iter().any(|n| t.valued(n)))?;
    s.get(8, r::R25, status)
}

/// FHIR has three codes; a local one has no place.
fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let code = s.peek();
    let known = pl::STATUS.contains(&code.as_ref()) || !s.is_valued();
    if !known {
        s.refuse(Reason::Invalid, "mapping/code-not-mapped");
        return None;
    }
    id::is_code(s, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, record, rules, text, with_field};
    use crate::model::Location;
    use crate::options::Options;

    #[test]
    fn every_row() {
        let value = "77&Roe&Ada^20200101^20201231^W1^R2^B3^HOSP^active^N^BLDG^F4";
        with_field(value, &Options::default(), |s| {
            practitioner_role(s);
            let record = record(s);
            let role = &record.practitioner_roles[0];
            assert_eq!(text(&role.period.as_ref().unwrap().end), Some("2020-12-31"));
            assert_eq!((record.practitioners.len(), record.locations.len()), (1, 6));
            let mut key = role.location[0].to;
            let mut chain = Vec::new();
            while let Some(place) = key.and_then(|k| record.get::<Location<'_>>(k)) {
                chain.push(text(&place.identifier[0].value).unwrap());
                key = place.part_of.as_ref().and_then(|p| p.to);
            }
            assert_eq!(chain, ["B3", "R2", "F4", "W1", "BLDG", "HOSP"]);
            let bed = record.locations.last().unwrap();
            assert_eq!(text(&bed.status.value), Some("active"));
            assert_eq!(
                rules(s, &bed.status.value),
                ["datatypes/NDL-PractitionerRole#27", "datatypes/IS-code#3"]
            );
            let with_status = record.locations.iter().filter(|l| l.status.value.is_some()).count();
            assert_eq!(with_status, 5);
        });
    }

    #[test]
    fn a_local_status_is_refused() {
        with_field("77^^^W1^^^^Z", &Options::default(), |s| {
            practitioner_role(s);
            assert!(record(s).locations[0].status.value.is_none());
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
        with_field("77^^^W1^^^^active", &Options::default(), |s| {
            practitioner_role(s);
            let status = record(s).locations[0].status.value.clone();
            assert_eq!(rules(s, &status)[0], "datatypes/NDL-PractitionerRole#25");
        });
    }

    #[test]
    fn nobody_nowhere_is_nothing() {
        with_field("^^^^^^^active", &Options::default(), |s| {
            assert!(practitioner_role(s).is_none());
            assert!(record(s).practitioner_roles.is_empty());
        });
        with_field("\"\"", &Options::default(), |s| {
            assert_eq!(practitioner_role(s).unwrap().extension.len(), 1);
        });
    }
}
