//! PR1: procedures.

use std::collections::HashMap;

use super::shared::says_something;
use crate::from_hl7v2::datatypes::{cne, cwe, ei, pl, time, xcn};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::generated::rules::hl7v2::pr1_procedure as own;
use crate::generated::rules::segments::pr1_procedure as r;
use crate::model::{
    CodeableConcept, Identifier, Key, Kind, Procedure, ProcedurePerformer, Reference, Text, TimeOrPeriod,
};
use crate::time::plus_minutes;
use crate::trace::{Reason, Rule};

const SNOMED: &str = "http://snomed.info/sct";
/// A date and a time with hours and minutes, as `YYYYMMDDHHMM`.
const TO_THE_MINUTE: usize = 12;

/// Whether the segment tells of any procedure.
pub(crate) fn is_procedure(s: Scope<'_, '_>) -> bool {
    says_something(s, 3..=25)
}

/// `PR1-Procedure`.
pub(crate) fn procedure<'a>(s: Scope<'_, 'a>, p: &mut Procedure<'a>) {
    p.status = status(s).into();
    p.code = code(s);
    p.performed = performed(s);
    p.category = s.get(6, r::R11, |s| cwe::concept(s, None));
    performers(s, 8, r::R14, Some((r::R15, "88189002", r::R16)), p);
    performers(s, 11, r::R19, Some((r::R20, "304292004", r::R21)), p);
    performers(s, 12, r::R22, None, p);
    p.reason_code.extend(s.get(15, r::R25, |s| cwe::concept(s, None)));
    p.identifier.extend(s.get(19, r::R29, ei::identifier));
    p.location = s.get(23, r::R33, pl::location);
    p.part_of.extend(s.get(25, r::R35, ei::identifier).map(parent));
}

/// The guide leaves the status to the context; only a deleted procedure is known to be none.
fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    match s.when(own::DELETED, |t| t.is(20, "D")) {
        Some(s) => s.constant(own::DELETED, "entered-in-error"),
        None => s.constant(r::R3, "unknown"),
    }
}

fn code<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let mut code = s.get(3, r::R6, |s| cne::concept(s, None));
    let described = s.when(r::R7, |t| !t.valued_at(3, 9));
    if let Some(text) = described.and_then(|s| s.get(4, r::R7, Scope::value)) {
        code.get_or_insert_with(CodeableConcept::default).text = Some(text);
    }
    modified(s, code.as_mut());
    code
}

/// The code with its modifiers after colons, as CPT writes them.
fn modified<'a>(s: Scope<'_, 'a>, code: Option<&mut CodeableConcept<'a>>) {
    let modifiers: Vec<_> = s.repetitions(16).filter_map(|m| m.part(1)).collect();
    let Some(base) = s.part(3).and_then(|c| c.part(1)).filter(|_| !modifiers.is_empty()) else { return };
    let Some(coding) = code.and_then(|c| c.coding.first_mut()) else { return };
    let parts: Vec<_> = std::iter::once(base).chain(modifiers).collect();
    let words: Vec<_> = parts.iter().map(|p| p.peek()).collect();
    coding.code = s.join(r::R26, &parts, words.join(":"));
}

/// When it was done; with its minutes, a period, if the time is known to the minute.
fn performed<'a>(s: Scope<'_, 'a>) -> Option<TimeOrPeriod<'a>> {
    if let Some(of) = s.when(r::R8, |t| !t.valued(7)) {
        return of.get(5, r::R8, time::date_time).map(TimeOrPeriod::DateTime);
    }
    if let Some(of) = s.when(r::R9, |t| t.valued(7) && t.length(5) < TO_THE_MINUTE) {
        without_end(s, "mapping/time-not-precise");
        return of.get(5, r::R9, time::date_time).map(TimeOrPeriod::DateTime);
    }
    let start = s.get(5, r::R10, time::date_time);
    let end = end(s, start.as_ref().map_or("", |v| v.is.as_ref()));
    time::period(s, start, end).map(TimeOrPeriod::Period)
}

fn end<'a>(s: Scope<'_, 'a>, start: &str) -> Text<'a> {
    let minutes = s.peek_at(7);
    let Ok(minutes) = minutes.trim().parse::<u32>() else {
        without_end(s, "mapping/number-not-valid");
        return None;
    };
    let Some(end) = plus_minutes(start, minutes) else {
        without_end(s, "mapping/time-not-precise");
        return None;
    };
    let parts: Vec<_> = [5, 7].into_iter().filter_map(|field| s.part(field)).collect();
    s.join(r::R12, &parts, end)
}

fn without_end(s: Scope<'_, '_>, why: &'static str) {
    s.part(7).into_iter().for_each(|minutes| minutes.refuse(Reason::Invalid, why));
}

fn performers<'a>(
    s: Scope<'_, 'a>,
    field: u16,
    rule: Rule,
    function: Option<(Rule, &'static str, Rule)>,
    p: &mut Procedure<'a>,
) {
    for actor in s.all(field, rule, xcn::practitioner) {
        p.performer.push(ProcedurePerformer {
            function: function.map(|(code_rule, code, system)| s.concept(code_rule, code, system, SNOMED)),
            actor: Some(actor),
            on_behalf_of: None,
        });
    }
}

/// The procedure this is part of, by its number; [`link_parents`] finds it in the message.
fn parent(identifier: Identifier<'_>) -> Reference<'_> {
    Reference { identifier: Some(Box::new(identifier)), ..Reference::default() }
}

/// Points each procedure that is part of another to that one, if it is in the message.
pub(crate) fn link_parents(v2: &V2<'_>) {
    let number = |i: &Identifier<'_>| {
        let text = |t: &Text<'_>| t.as_ref().map(|v| v.is.to_string());
        Some((text(&i.value)?, text(&i.system)))
    };
    let mut record = v2.cx.record.borrow_mut();
    let mut known = HashMap::new();
    for (at, procedure) in record.procedures.iter().enumerate() {
        let Ok(index) = u32::try_from(at) else { break };
        for number in procedure.identifier.iter().filter_map(number) {
            known.entry(number).or_insert(index);
        }
    }
    for (at, procedure) in record.procedures.iter_mut().enumerate() {
        for part_of in procedure.part_of.iter_mut().filter(|r| r.to.is_none()) {
            let found = part_of.identifier.as_deref().and_then(number).and_then(|n| known.get(&n).copied());
            part_of.to = found
                .filter(|index| u32::try_from(at) != Ok(*index))
                .map(|index| Key { kind: Kind::Procedure, index });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, fired, segment, with_record};
    use crate::model::TimeOrPeriod;
    use crate::options::Options;

    fn pr1(fields: &[(usize, &str)]) -> String {
        adt(&["PID|||1", "PV1||I", &segment("PR1", fields)])
    }

    fn performed(time: &str, minutes: &str) -> (String, String, Vec<&'static str>) {
        let mut found = (String::new(), String::new(), Vec::new());
        with_record(&pr1(&[(3, "C"), (5, time), (7, minutes)]), &Options::default(), |v2, record| {
            match &record.procedures[0].performed {
                Some(TimeOrPeriod::DateTime(v)) => found.0 = v.is.to_string(),
                Some(TimeOrPeriod::Period(p)) => {
                    found.0 = p.start.as_ref().map_or(String::new(), |v| v.is.to_string());
                    found.1 = p.end.as_ref().map_or(String::new(), |v| v.is.to_string());
                }
                None => {}
            }
            found.2 = v2.cx.issues.borrow().iter().map(|i| i.code).collect();
        });
        found
    }

    #[test]
    fn each_row_fires() {
        let full = pr1(&[
            (3, "44970^Appendectomy^C4"),
            (4, "Removed"),
            (5, "202601021530"),
            (6, "D^Diagnostic"),
            (7, "45"),
            (8, "1^Sleep^Ann^^^^^^HOSP"),
            (11, "2^Cut^Bob"),
            (12, "3^Help^Cid"),
            (15, "K35^Appendicitis^I10"),
            (16, "22^Unusual^C4~59"),
            (19, "P1^HOSP"),
            (23, "OR^1"),
            (25, "P0^HOSP"),
        ]);
        let point = pr1(&[(3, "C"), (5, "20260102")]);
        let long = pr1(&[(3, "C"), (5, "20260102"), (7, "5")]);
        let options = Options::default();
        assert_all_rows_fire(
            "segments/PR1-Procedure",
            &[(&full, &options), (&point, &options), (&long, &options)],
        );
        with_record(&full, &options, |_, record| {
            let made = &record.procedures[0];
            assert_eq!(made.code.as_ref().unwrap().coding[0].code.as_ref().unwrap().is, "44970:22:59");
            assert_eq!(made.code.as_ref().unwrap().text.as_ref().unwrap().is, "Removed");
            assert_eq!(made.performer.len(), 3);
            assert!(made.performer[2].function.is_none());
            assert!(made.subject.is_some() && made.encounter.is_some());
            assert!(made.part_of[0].to.is_none());
            assert_eq!(made.status.value.as_ref().unwrap().is, "unknown");
        });
    }

    #[test]
    fn minutes_make_a_period_where_the_time_is_precise() {
        assert_eq!(performed("202601022330+0100", "45").1, "2026-01-03T00:15:00+01:00");
        assert_eq!(performed("202601022330+0100", "").0, "2026-01-02T23:30:00+01:00");
        assert_eq!(performed("202601022330+0100", "soon").2, ["mapping/number-not-valid"]);
        let (start, end, issues) = performed("20260102", "45");
        assert_eq!(
            (start.as_str(), end.as_str(), issues),
            ("2026-01-02", "", vec!["mapping/time-not-precise"])
        );
    }

    #[test]
    fn a_text_of_the_code_stands_before_the_description() {
        let both = pr1(&[(3, "C^^^^^^^^Text"), (4, "Description")]);
        assert!(fired(&both, &Options::default(), "segments/PR1-Procedure#7").is_empty());
    }

    #[test]
    fn what_is_deleted_was_entered_in_error() {
        with_record(&pr1(&[(3, "C"), (20, "D")]), &Options::default(), |_, record| {
            assert_eq!(record.procedures[0].status.value.as_ref().unwrap().is, "entered-in-error");
        });
    }

    #[test]
    fn a_parent_in_the_message_is_pointed_to() {
        let parent = segment("PR1", &[(3, "C"), (19, "P0^HOSP")]);
        let part = segment("PR1", &[(3, "D"), (25, "P0^HOSP")]);
        with_record(&adt(&["PID|||1", &parent, &part]), &Options::default(), |_, record| {
            assert_eq!(record.procedures[1].part_of[0].to.unwrap().index, 0);
        });
    }
}
