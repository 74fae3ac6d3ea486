//! Forecasts: what vaccines a patient is due for, as registries of vaccines answer (RSP_K11 of profile Z42).
//!
//! A forecast is a group of OBX that share a sub-id (OBX-4) behind an RXA, most often one of CVX 998 (no vaccine
//! administered): one of them names the vaccine that is due (LOINC 30979-9), the others its dates, its dose and its series.
//! No map is published; the codes are those of the CDC's implementation guide for immunization messaging.

use std::collections::BTreeMap;

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::observation::Obx;
use crate::from_hl7v2::datatypes::{cwe, time};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::superseded;
use crate::generated::rules::hl7v2::rsp_k11 as own;
use crate::model::{
    CodeableConcept, DateCriterion, ImmunizationRecommendation, Key, Reference, VaccineRecommendation,
};
use crate::trace::{Reason, Rule};

/// Vaccines due next.
const DUE: &str = "30979-9";
const SCHEDULE: &str = "59779-9";
const SERIES: &str = "59780-7";
const DOSE: &str = "30973-2";
const DOSES: &str = "59782-3";
const STATUS: &str = "59783-1";
const REASON: &str = "30982-3";
/// Due, earliest, latest and overdue: FHIR's codes of a date of a recommendation are these codes of LOINC, too.
const DATES: &[&str] = &["30980-7", "30981-5", "59777-3", "59778-1"];
/// CVX: no vaccine administered.
const NOTHING_GIVEN: &str = "998";

/// The OBX of a vaccine, told apart.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    /// Those of each forecast, in the order in which the vaccines that are due are named.
    pub(super) forecasts: Vec<Vec<Obx<'a>>>,
    /// What was observed with the vaccine.
    pub(super) observed: Vec<Obx<'a>>,
}

/// Finds forecasts among the OBX of one vaccine. Without a sub-id the vaccine that is due begins one.
pub(super) fn find<'a>(v2: &V2<'a>, all: &[Obx<'a>]) -> Found<'a> {
    let mut found = Found::default();
    let mut by_id: BTreeMap<String, usize> = BTreeMap::new();
    let mut unnamed = Vec::new();
    for one in all.iter().filter(|one| code(v2, one.obx) == DUE) {
        let id = sub_id(v2, one.obx);
        let next = found.forecasts.len();
        if id.is_empty() {
            unnamed.push(next);
        } else if *by_id.entry(id).or_insert(next) != next {
            continue;
        }
        found.forecasts.push(Vec::new());
    }
    let mut begun = 0;
    for one in all {
        let id = sub_id(v2, one.obx);
        begun += usize::from(id.is_empty() && code(v2, one.obx) == DUE);
        // What stands before the first vaccine that is due says something of it.
        let place = if id.is_empty() { unnamed.get(begun.max(1) - 1) } else { by_id.get(&id) };
        let group = place.filter(|_| is_part(v2, one.obx)).and_then(|n| found.forecasts.get_mut(*n));
        group.unwrap_or(&mut found.observed).push(one.clone());
    }
    found
}

fn code<'a>(v2: &V2<'a>, obx: SegmentView<'a>) -> String {
    obx_part(v2, obx, 3)
}

fn sub_id<'a>(v2: &V2<'a>, obx: SegmentView<'a>) -> String {
    obx_part(v2, obx, 4)
}

fn obx_part<'a>(v2: &V2<'a>, obx: SegmentView<'a>, field: u16) -> String {
    v2.segment(obx).peek_at(field).trim().to_string()
}

fn is_part<'a>(v2: &V2<'a>, obx: SegmentView<'a>) -> bool {
    let code = code(v2, obx);
    [DUE, SCHEDULE, SERIES, DOSE, DOSES, STATUS, REASON].contains(&code.as_str())
        || DATES.contains(&code.as_str())
}

/// Whether an RXA says that nothing was given: it only carries what follows it.
pub(super) fn is_carrier(rxa: Scope<'_, '_>) -> bool {
    rxa.peek_at(5).trim() == NOTHING_GIVEN
}

/// Adds the forecasts behind an RXA to those of the message. `of` is where the forecasts before them are.
pub(super) fn read<'a>(
    rxa: Scope<'_, 'a>,
    forecasts: &[Vec<Obx<'a>>],
    subject: Subject,
    of: Option<Key>,
) -> Option<Key> {
    let v2 = rxa.v2;
    let s = rxa.under(own::FORECAST);
    if is_carrier(rxa) {
        rxa.part(5).into_iter().flat_map(Scope::leaves).for_each(|leaf| s.decided_by(leaf));
    }
    let made = forecasts.iter().map(|group| recommendation(v2, s, group)).collect::<Vec<_>>();
    let mut date = None;
    for one in forecasts.iter().flatten() {
        let obx = s.over(v2.segment(one.obx));
        if date.is_none() && of.is_none() {
            date = obx.get(14, own::FORECAST_DATE, time::date_time);
        } else {
            // One set has one date.
            superseded(obx, 14);
        }
    }
    if let Some(key) = of {
        v2.cx.update::<ImmunizationRecommendation<'a>>(key, |all| all.recommendation.extend(made));
        return None;
    }
    Some(v2.cx.add(ImmunizationRecommendation {
        patient: subject.patient.map(Reference::to),
        date: date.or_else(|| s.get(3, own::FORECAST_DATE, time::date_time)),
        recommendation: made,
        ..s.create()
    }))
}

/// An RXA and an ORC that carry forecasts only say nothing else that FHIR has a place for.
pub(super) fn leave_carrier<'a>(v2: &V2<'a>, orc: Option<SegmentView<'a>>, rxa: SegmentView<'a>) {
    for leaf in orc.into_iter().chain([rxa]).flat_map(|segment| v2.segment(segment).leaves()) {
        v2.cx.trace.refuse(leaf, Reason::NoTarget);
    }
}

fn recommendation<'a>(v2: &V2<'a>, of: Scope<'_, 'a>, group: &[Obx<'a>]) -> VaccineRecommendation<'a> {
    let mut made = VaccineRecommendation::default();
    for one in group {
        part(of.over(v2.segment(one.obx)), &code(v2, one.obx), &mut made);
    }
    made
}

fn part<'a>(s: Scope<'_, 'a>, code: &str, made: &mut VaccineRecommendation<'a>) {
    // One element takes one value.
    let free = |taken: bool, rule: Rule| (!taken).then(|| deciding(s, rule));
    match code {
        DUE => {
            made.vaccine_code.extend(concepts(deciding(s, own::FORECAST_VACCINE), own::FORECAST_VACCINE));
        }
        REASON => {
            made.forecast_reason.extend(concepts(deciding(s, own::FORECAST_REASON), own::FORECAST_REASON));
        }
        STATUS => {
            if let Some(s) = free(made.forecast_status.is_some(), own::FORECAST_STATUS) {
                made.forecast_status = concepts(s, own::FORECAST_STATUS).into_iter().next();
            }
        }
        SERIES => {
            if let Some(s) = free(made.series.is_some(), own::FORECAST_SERIES) {
                made.series = words(s, own::FORECAST_SERIES);
            }
        }
        SCHEDULE => {
            if let Some(s) = free(made.description.is_some(), own::FORECAST_SCHEDULE) {
                made.description = words(s, own::FORECAST_SCHEDULE);
            }
        }
        DOSE => {
            if let Some(s) = free(made.dose_number.is_some(), own::FORECAST_DOSE) {
                made.dose_number = s.text(5, own::FORECAST_DOSE);
            }
        }
        DOSES => {
            if let Some(s) = free(made.series_doses.is_some(), own::FORECAST_DOSES) {
                made.series_doses = s.text(5, own::FORECAST_DOSES);
            }
        }
        _ => {
            let s = deciding(s, own::FORECAST_WHEN);
            if let Some(value) = s.get(5, own::FORECAST_WHEN, time::date_time) {
                let code = s.get(3, own::FORECAST_WHEN, |place| cwe::concept(place, None));
                made.date_criterion.push(DateCriterion { code, value: Some(value) });
            }
        }
    }
}

/// The OBX inside `rule`: what it asks, of which type and in which group decides what is made of its value.
fn deciding<'c, 'a>(s: Scope<'c, 'a>, rule: Rule) -> Scope<'c, 'a> {
    let inside = s.under(rule);
    for field in [2, 3, 4] {
        s.part(field).into_iter().flat_map(Scope::leaves).for_each(|leaf| inside.decided_by(leaf));
    }
    // A recommendation has no status of its own; it is final as it stands.
    superseded(s, 11);
    inside
}

/// OBX-5 as concepts; words without a code are their text.
fn concepts<'a>(s: Scope<'_, 'a>, rule: Rule) -> Vec<CodeableConcept<'a>> {
    let coded = ["CE", "CWE", "CNE", "CF"].contains(&s.peek_at(2).as_ref());
    s.all(5, rule, |place| {
        if coded {
            return cwe::concept(place, None);
        }
        Some(CodeableConcept { text: Some(place.whole(rule)?), ..CodeableConcept::default() })
    })
}

/// OBX-5 as words: of a code, what it means.
fn words<'a>(s: Scope<'_, 'a>, rule: Rule) -> crate::model::Text<'a> {
    let place = s.part(5)?.under(rule);
    match place.part(2) {
        Some(text) => {
            place.leaves().into_iter().for_each(|leaf| place.decided_by(leaf));
            text.under(rule).value()
        }
        None => place.value(),
    }
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::testing::with_record;
    use crate::model::{CodeableConcept, Kind, Record};
    use crate::options::Options;

    fn read(segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let header = "MSH|^~\\&|A|B|||20260102030405+0000||RSP^K11^RSP_K11|1|P|2.5.1\rMSA|AA|Q1\rPID|1||7";
        with_record(&[&[header], segments].concat().join("\r"), &Options::default(), look);
    }

    fn code(concept: &CodeableConcept<'_>) -> String {
        concept.coding[0].code.as_ref().unwrap().is.to_string()
    }

    #[test]
    fn groups_of_a_sub_id_are_recommendations_of_one_patient() {
        let segments = [
            "ORC|RE||9999^IIS",
            "RXA|0|1|20260102|20260102|998^No vaccine administered^CVX|999||||||||||||||NA",
            "OBX|1|CE|59779-9^Schedule^LN|1|VXC16^ACIP Schedule^CDCPHINVS||||||F|||20260101",
            "OBX|2|CE|30979-9^Vaccines due next^LN|1|107^DTaP^CVX||||||F|||20260101",
            "OBX|3|DT|30980-7^Date vaccine due^LN|1|20260301||||||F",
            "OBX|4|DT|30981-5^Earliest date^LN|1|202602||||||F",
            "OBX|5|NM|30973-2^Dose number^LN|1|4||||||F",
            "OBX|6|NM|59782-3^Doses in series^LN|1|5||||||F",
            "OBX|7|CE|59783-1^Status^LN|1|LA13423-1^Overdue^LN||||||F",
            "OBX|8|ST|59780-7^Series^LN|1|DTaP 5 dose||||||F",
            "OBX|9|ST|30982-3^Reason^LN|1|by age||||||F",
            "OBX|10|CE|30979-9^Vaccines due next^LN|2|03^MMR^CVX||||||F",
            "OBX|11|DT|59778-1^Overdue^LN|2|20270101||||||F",
            "OBX|12|ST|30980-7^Date vaccine due^LN|3|of no vaccine||||||F",
        ];
        read(&segments, |_, record| {
            assert!(record.immunizations.is_empty());
            assert_eq!(record.observations.len(), 1, "what belongs to no vaccine that is due stays as it is");
            let made = &record.immunization_recommendations[0];
            assert!(made.patient.is_some());
            assert_eq!(made.date.as_ref().unwrap().is, "2026-01-01");
            let [one, two] = made.recommendation.as_slice() else { panic!("two vaccines are due") };
            assert_eq!((code(&one.vaccine_code[0]), code(&two.vaccine_code[0])), ("107".into(), "03".into()));
            let dates: Vec<_> = one
                .date_criterion
                .iter()
                .map(|d| (code(d.code.as_ref().unwrap()), d.value.as_ref().unwrap().is.to_string()))
                .collect();
            assert_eq!(
                dates,
                [("30980-7".into(), "2026-03-01".into()), ("30981-5".into(), "2026-02".into())]
            );
            assert_eq!(one.dose_number.as_ref().unwrap().is, "4");
            assert_eq!(one.series_doses.as_ref().unwrap().is, "5");
            assert_eq!(code(one.forecast_status.as_ref().unwrap()), "LA13423-1");
            assert_eq!(one.series.as_ref().unwrap().is, "DTaP 5 dose");
            assert_eq!(one.description.as_ref().unwrap().is, "ACIP Schedule");
            assert_eq!(one.forecast_reason[0].text.as_ref().unwrap().is, "by age");
            assert!(two.forecast_status.is_none() && two.dose_number.is_none());
            let focus: Vec<_> = record.message_headers[0].focus.iter().map(|f| f.to.unwrap().kind).collect();
            assert_eq!(focus, [Kind::Patient, Kind::ImmunizationRecommendation]);
        });
    }

    #[test]
    fn a_vaccine_that_was_given_stays_one_beside_its_forecast() {
        let segments = [
            "RXA|0|1|20250101||107^DTaP^CVX|0.5|mL",
            "OBX|1|CE|30956-7^Type^LN|1|107^DTaP^CVX||||||F",
            "OBX|2|CE|30979-9^Due^LN||107^DTaP^CVX||||||F",
            "OBX|3|DT|30980-7^Date^LN||20260301||||||F",
            "OBX|4|CE|30979-9^Due^LN||03^MMR^CVX||||||F",
            "RXA|0|1|20260102||998^None^CVX|999",
            "OBX|1|CE|30979-9^Due^LN|1|20^x^CVX||||||F",
        ];
        read(&segments, |_, record| {
            assert_eq!((record.immunizations.len(), record.observations.len()), (1, 1));
            assert_eq!(record.immunization_recommendations.len(), 1, "one set of one patient");
            let made = &record.immunization_recommendations[0].recommendation;
            assert_eq!(made.iter().map(|r| r.date_criterion.len()).collect::<Vec<_>>(), [1, 0, 0]);
        });
    }

    #[test]
    fn nothing_given_and_nothing_due_is_no_forecast() {
        let segments = ["RXA|0|1|2026||998^None^CVX|999", "OBX|1|CE|59784-9^Immunity^LN|1|x^y^L||||||F"];
        read(&segments, |_, record| {
            assert!(record.immunization_recommendations.is_empty());
            assert_eq!((record.immunizations.len(), record.observations.len()), (1, 1));
        });
    }
}
