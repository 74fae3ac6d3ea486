//! DG1: diagnoses.
//!
//! Three published maps read the same fields into the same Condition and differ in what the diagnosis is about. One DG1
//! makes one Condition, so one of the three reads it: the narrowest that the message gives (see `messages::adt_a01`).

use synovia_terminology::maps::DIAGNOSIS_TYPE;

use super::shared::{says_something, superseded, surplus, whole_number};
use crate::from_hl7v2::datatypes::{cwe, ei, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::dg1_condition as c;
use crate::generated::rules::segments::dg1_encounter as e;
use crate::generated::rules::segments::dg1_episodeofcare as o;
use crate::model::{
    CodeableConcept, Condition, EncounterDiagnosis, EpisodeOfCareDiagnosis, ExtensionValue, Key, Reference,
    TimeOrPeriod,
};
use crate::trace::Rule;

const ASSERTED: &str = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";
const DUE_TO: &str = "http://hl7.org/fhir/StructureDefinition/condition-dueTo";
const VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

/// The rows of one of the three maps, in their order.
#[derive(Debug)]
pub(crate) struct ConditionRows {
    code: Rule,
    code_text: Rule,
    onset: Rule,
    asserter: Rule,
    asserted_url: Rule,
    asserted: Rule,
    recorded: Rule,
    identifier: Rule,
    verification: Rule,
    verification_system: Rule,
    due_url: Rule,
    due: Rule,
}

/// `DG1-Condition`.
pub(crate) const PATIENT: ConditionRows = ConditionRows {
    code: c::R5,
    code_text: c::R6,
    onset: c::R7,
    asserter: c::R18,
    asserted_url: c::R21,
    asserted: c::R22,
    recorded: c::R23,
    identifier: c::R24,
    verification: c::R25,
    verification_system: c::R26,
    due_url: c::R27,
    due: c::R28,
};

/// `DG1-Encounter`, the rows about the Condition.
pub(crate) const ENCOUNTER: ConditionRows = ConditionRows {
    code: e::R5,
    code_text: e::R6,
    onset: e::R7,
    asserter: e::R18,
    asserted_url: e::R21,
    asserted: e::R22,
    recorded: e::R23,
    identifier: e::R24,
    verification: e::R25,
    verification_system: e::R26,
    due_url: e::R27,
    due: e::R28,
};

/// `DG1-EpisodeOfCare`, the rows about the Condition.
pub(crate) const EPISODE: ConditionRows = ConditionRows {
    code: o::R5,
    code_text: o::R6,
    onset: o::R7,
    asserter: o::R18,
    asserted_url: o::R21,
    asserted: o::R22,
    recorded: o::R23,
    identifier: o::R24,
    verification: o::R25,
    verification_system: o::R26,
    due_url: o::R27,
    due: o::R28,
};

/// Whether the segment tells of any diagnosis.
pub(crate) fn is_diagnosis(s: Scope<'_, '_>) -> bool {
    says_something(s, 3..=26)
}

/// The Condition, by the rows of one of the three maps.
pub(crate) fn condition<'a>(s: Scope<'_, 'a>, r: &ConditionRows, c: &mut Condition<'a>) {
    c.code = s.get(3, r.code, |s| cwe::concept(s, None));
    if let Some(text) = s.text(4, r.code_text) {
        let code = c.code.get_or_insert_with(CodeableConcept::default);
        code.text = code.text.take().filter(|_| text.null).or(Some(text));
    }
    c.onset = s.get(5, r.onset, time::date_time).map(TimeOrPeriod::DateTime);
    c.asserter = s.get(16, r.asserter, xcn::practitioner);
    surplus(s, 16);
    let asserted = s.get(19, r.asserted, time::date_time).map(ExtensionValue::DateTime);
    c.common.extension.extend(s.extension(r.asserted_url, ASSERTED, asserted));
    c.recorded_date = s.get(19, r.recorded, time::date_time);
    c.identifier.extend(s.all(20, r.identifier, ei::identifier));
    if let Some(s) = s.when(r.verification, |t| t.is(21, "D")) {
        let status = s.concept(r.verification, "entered-in-error", r.verification_system, VERIFICATION);
        c.verification_status = Some(status);
    } else {
        superseded(s, 21);
    }
    for s in s.repetitions(22) {
        let due = ei::condition(s.under(r.due)).map(|due| ExtensionValue::Reference(Box::new(due)));
        c.common.extension.extend(s.extension(r.due_url, DUE_TO, due));
    }
}

/// `DG1-Encounter`, the rows about the encounter.
pub(crate) fn encounter_diagnosis<'a>(s: Scope<'_, 'a>, condition: Key) -> EncounterDiagnosis<'a> {
    EncounterDiagnosis {
        condition: Some(Reference::to(condition)),
        r#use: s.get(6, e::R8, |s| cwe::concept(s, Some(DIAGNOSIS_TYPE))),
        rank: s.get(15, e::R17, rank),
    }
}

/// `DG1-EpisodeOfCare`, the rows about the episode.
pub(crate) fn episode_diagnosis<'a>(s: Scope<'_, 'a>, condition: Key) -> EpisodeOfCareDiagnosis<'a> {
    EpisodeOfCareDiagnosis {
        condition: Some(Reference::to(condition)),
        role: s.get(6, o::R8, |s| cwe::concept(s, Some(DIAGNOSIS_TYPE))),
        rank: s.get(15, o::R17, rank),
    }
}

/// 0 means that the diagnosis is not ranked, as table 0359 has it: there is then nothing to say.
fn rank(s: Scope<'_, '_>) -> crate::model::Count {
    if s.peek() == "0" {
        if let Some(leaf) = s.leaf() {
            s.cx().trace.refuse(leaf, crate::trace::Reason::NoTarget);
        }
        return None;
    }
    whole_number(s, 1)
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, fired, segment, with_record};
    use crate::options::Options;

    fn dg1(fields: &[(usize, &str)]) -> String {
        segment("DG1", fields)
    }

    fn full() -> String {
        dg1(&[
            (3, "I10^Hypertension^I10"),
            (4, "High"),
            (5, "20250101"),
            (6, "A"),
            (15, "1"),
            (16, "9^Who^A"),
            (19, "20250102"),
            (20, "D1^A"),
            (21, "D"),
            (22, "D0^A"),
        ])
    }

    #[test]
    fn each_row_of_the_three_maps_fires() {
        let options = Options::default();
        let alone = adt(&["PID|||1", &full()]);
        let visit = adt(&["PID|||1", "PV1||I", &full()]);
        let episode = adt(&["PID|||1", &segment("PV1", &[(2, "I"), (54, "E1^^^A")]), &full()]);
        assert_all_rows_fire("segments/DG1-Condition", &[(&alone, &options)]);
        assert_all_rows_fire("segments/DG1-Encounter", &[(&visit, &options)]);
        assert_all_rows_fire("segments/DG1-EpisodeOfCare", &[(&episode, &options)]);
        for row in ["segments/DG1-Encounter#8", "segments/DG1-Encounter#17"] {
            assert!(fired(&episode, &options, row).contains(row));
        }
    }

    #[test]
    fn one_segment_is_one_condition_that_visit_and_episode_point_to() {
        let pv1 = segment("PV1", &[(2, "I"), (54, "E1^^^A")]);
        let message = adt(&["PID|||1", &pv1, &full(), &dg1(&[(3, "J45")])]);
        with_record(&message, &Options::default(), |_, record| {
            assert_eq!(record.conditions.len(), 2);
            let (encounter, episode) = (&record.encounters[0], &record.episodes_of_care[0]);
            for n in 0..2 {
                let key = encounter.diagnosis[n].condition.as_ref().unwrap().to;
                assert_eq!(key.unwrap().index as usize, n);
                assert_eq!(key, episode.diagnosis[n].condition.as_ref().unwrap().to);
            }
            let condition = &record.conditions[0];
            assert!(condition.subject.is_some() && condition.encounter.is_some());
        });
    }

    #[test]
    fn only_a_deleted_diagnosis_is_in_error() {
        for (action, deleted) in [("D", true), ("A", false), ("U", false), ("", false)] {
            let message = adt(&["PID|||1", &dg1(&[(3, "J45"), (21, action)])]);
            with_record(&message, &Options::default(), |_, record| {
                assert_eq!(record.conditions[0].verification_status.is_some(), deleted, "{action}");
            });
        }
    }

    #[test]
    fn rank_0_is_no_rank() {
        for (priority, rank) in [("0", None), ("2", Some(2)), ("x", None)] {
            let message = adt(&["PID|||1", "PV1||I", &dg1(&[(3, "J45"), (15, priority)])]);
            with_record(&message, &Options::default(), |v2, record| {
                let found = record.encounters[0].diagnosis[0].rank.as_ref().map(|r| r.is);
                assert_eq!(found, rank, "{priority}");
                let odd = v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/number-not-valid");
                assert_eq!(odd, priority == "x");
            });
        }
    }

    #[test]
    fn an_empty_segment_is_no_diagnosis() {
        with_record(&adt(&["PID|||1", "DG1|1"]), &Options::default(), |_, record| {
            assert!(record.conditions.is_empty());
        });
    }
}
