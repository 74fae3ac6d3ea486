//! TQ1: when, how often and how much.

use synovia_terminology::maps;

use super::shared::surplus;
use crate::from_hl7v2::datatypes::{cq, cwe, nm, rpt, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::{tq1_medicationrequest as m, tq1_servicerequest as r};
use crate::model::{
    Annotation, CodeableConcept, Dosage, Dose, DoseAndRate, Extension, MedicationRequest, Occurrence, Period,
    ServiceRequest, Text, Timing, Val,
};
use crate::report::Severity;
use crate::time::moved::shifted;
use crate::trace::{Reason, Rule};

/// `TQ1-ServiceRequest`: completes the order. FHIR has one timing for it: what a second TQ1 says has no place.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, q: &mut ServiceRequest<'a>) {
    if q.occurrence.is_some() {
        for leaf in s.leaves() {
            s.cx().trace.refuse(leaf, Reason::NoTarget);
        }
        s.issue(Severity::Warning, "mapping/one-timing-only");
        return;
    }
    if q.quantity.is_none() {
        q.quantity = s.get(2, r::R4, cq::quantity);
    }
    q.occurrence = timing(s, &SERVICE).map(|t| Occurrence::Timing(Box::new(t)));
    q.priority = priority(s, r::R13).or(q.priority.take());
    let note = s.text(11, r::R15).filter(|v| !v.null);
    let extension = source_of(s, 11);
    q.note.extend(note.map(|text| Annotation { text: Some(text), extension, ..Annotation::default() }));
}

/// `TQ1-MedicationRequest`: adds how the medicine is to be taken.
pub(crate) fn medication_request<'a>(s: Scope<'_, 'a>, q: &mut MedicationRequest<'a>) {
    let mut dosage = Dosage { timing: timing(s, &MEDICATION), ..Dosage::default() };
    if let Some(quantity) = s.get(2, m::R4, cq::quantity) {
        let dose = Some(Dose::Quantity(Box::new(quantity)));
        dosage.dose_and_rate.push(DoseAndRate { dose, ..DoseAndRate::default() });
    }
    let condition = s.text(10, m::R14);
    let extension = source_of(s, 10);
    let condition =
        condition.map(|text| CodeableConcept { text: Some(text), extension, ..CodeableConcept::default() });
    dosage.additional_instruction.extend(condition);
    dosage.text = s.text(11, m::R15);
    q.priority = priority(s, m::R13).or(q.priority.take());
    q.dosage_instruction.push(dosage);
}

/// Which field a text is of, where the options ask for it.
fn source_of<'a>(s: Scope<'_, 'a>, field: u16) -> Vec<Extension<'a>> {
    s.repetitions(field).next().and_then(Scope::source_field).into_iter().collect()
}

fn priority<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    surplus(s, 9);
    s.get(9, rule, |s| cwe::code(s, Some(maps::EXTENDED_PRIORITY_CODES)))
}

/// The rows of a map of TQ1 for the timing.
struct Rows {
    repeat: Rule,
    time_of_day: Rule,
    offset: Rule,
    bounds_duration: Rule,
    /// The end, or the start, counted from the other one by the duration.
    end_by_duration: Rule,
    start_by_duration: Rule,
    start: Rule,
    end: Rule,
    duration: Rule,
    duration_unit: Rule,
    count: Rule,
}

const SERVICE: Rows = Rows {
    repeat: r::R5,
    time_of_day: r::R6,
    offset: r::R7,
    bounds_duration: r::R8,
    end_by_duration: r::R9,
    start_by_duration: r::R10,
    start: r::R11,
    end: r::R12,
    duration: r::R17,
    duration_unit: r::R18,
    count: r::R19,
};

const MEDICATION: Rows = Rows {
    repeat: m::R5,
    time_of_day: m::R6,
    offset: m::R7,
    bounds_duration: m::R8,
    end_by_duration: m::R9,
    start_by_duration: m::R10,
    start: m::R11,
    end: m::R12,
    duration: m::R17,
    duration_unit: m::R18,
    count: m::R19,
};

fn timing<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<Timing<'a>> {
    let repeat = s.get(3, rows.repeat, rpt::timing);
    [3, 5].into_iter().for_each(|field| surplus(s, field));
    let mut t = repeat.unwrap_or_default();
    t.time_of_day.extend(s.all(4, rows.time_of_day, time::time));
    if let Some(s) = s.when(rows.offset, |t| !t.valued_at(3, 9)) {
        t.offset = s.get(5, rows.offset, cq::minutes).or(t.offset);
    }
    bounds(s, rows, &mut t);
    t.duration = s.get(13, rows.duration, cq::decimal);
    t.duration_unit = s.get(13, rows.duration_unit, cq::time_unit);
    // The guide has countMax, which FHIR allows beside a count only: the number of occurrences is the count.
    t.count = s.get(14, rows.count, nm::positive_int);
    let any = t.code.is_some()
        || t.bounds_period.is_some()
        || t.bounds_duration.is_some()
        || t.count.is_some()
        || t.period.is_some()
        || t.period_unit.is_some()
        || t.duration.is_some()
        || t.duration_unit.is_some()
        || t.offset.is_some()
        || !(t.day_of_week.is_empty() && t.time_of_day.is_empty() && t.when.is_empty());
    any.then_some(t)
}

/// TQ1-6, 7 and 8: the start, the end, and the time between them, of which two say it all.
fn bounds<'a>(s: Scope<'_, 'a>, rows: &Rows, t: &mut Timing<'a>) {
    if let Some(s) = s.when(rows.bounds_duration, |t| !t.valued(7) && !t.valued(8)) {
        t.bounds_duration = s.get(6, rows.bounds_duration, cq::duration);
        return;
    }
    let start = s.get(7, rows.start, time::date_time);
    let end = s.get(8, rows.end, time::date_time);
    let period = match (start, end) {
        (Some(start), None) => {
            let end = counted(s, rows.end_by_duration, &start, 1);
            Period { start: Some(start), end }
        }
        (None, Some(end)) => {
            let start = counted(s, rows.start_by_duration, &end, -1);
            Period { start, end: Some(end) }
        }
        (start, end) => {
            if let Some(place) = s.part(6).filter(|p| p.is_valued()) {
                place.leaves().into_iter().for_each(|leaf| s.cx().trace.refuse(leaf, Reason::NoTarget));
                place.issue(Severity::Information, "mapping/one-bound-only");
            }
            Period { start, end }
        }
    };
    t.bounds_period = time::period(s, period.start, period.end);
}

/// The other end of a period: TQ1-6 from the end that is known.
fn counted<'a>(s: Scope<'_, 'a>, rule: Rule, known: &Val<std::borrow::Cow<'a, str>>, sign: i64) -> Text<'a> {
    let place = s.part(6).filter(|p| p.is_valued())?;
    let unit = cq::unit_of_time(&place.peek_at(2));
    let amount = nm::whole(&place.peek_at(1)).and_then(|n| n.checked_mul(sign));
    let shifted = amount.zip(unit).and_then(|(amount, unit)| shifted(&known.is, amount, unit));
    let Some(shifted) = shifted.filter(|_| !known.null) else {
        place.refuse(Reason::Invalid, "mapping/duration-not-valid");
        return None;
    };
    let parts: Vec<_> = [place.part(1), place.part(2)].into_iter().flatten().collect();
    let by = s.join(rule, &parts, shifted)?;
    if let Some(leaf) = s.cx().trace.first_leaf(known.by) {
        s.cx().trace.decides(by.by, leaf);
    }
    Some(by)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{is, issues, text};
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::testing::segment;
    use crate::options::Options;

    fn read(fields: &[(usize, &str)], look: impl FnOnce(Scope<'_, '_>, ServiceRequest<'_>)) {
        let message = format!("MSH|^~\\&|||||||ZZZ|1|P|2.5.1\r{}", segment("TQ1", fields));
        let message = synovia_hl7v2::parse(message.as_bytes()).unwrap();
        let options = Options::default();
        let cx = crate::context::Context::new(&options, String::new());
        let v2 = V2::new(cx, message.view());
        let s = v2.segment(message.view().segment_at(1).unwrap());
        let mut q = ServiceRequest::default();
        service_request(s, &mut q);
        look(s, q);
    }

    fn timing_of(q: ServiceRequest<'_>) -> Timing<'_> {
        match q.occurrence {
            Some(Occurrence::Timing(t)) => *t,
            other => panic!("a timing, not {other:?}"),
        }
    }

    #[test]
    fn quantity_pattern_times_priority_and_note() {
        let fields = [
            (2, "1^tube"),
            (3, "BID"),
            (4, "0800~2000"),
            (9, "S^Stat^HL70485~R"),
            (11, "do not shake"),
            (13, "15^min"),
            (14, "6"),
        ];
        read(&fields, |s, q| {
            assert_eq!(is(&q.quantity.as_ref().unwrap().unit), "tube");
            assert_eq!((is(&q.priority), is(&q.note[0].text)), ("stat", "do not shake"));
            let t = timing_of(q);
            assert_eq!(t.time_of_day.len(), 2);
            assert_eq!((is(&t.duration), is(&t.duration_unit)), ("15", "min"));
            assert_eq!(t.count.unwrap().is, 6);
            assert!(issues(s).is_empty());
        });
    }

    #[test]
    fn two_of_start_end_and_duration_make_the_third() {
        for (fields, start, end) in [
            (&[(7, "20240101"), (8, "20240103")][..], Some("2024-01-01"), Some("2024-01-03")),
            (&[(6, "2^d"), (7, "20240101")], Some("2024-01-01"), Some("2024-01-03")),
            (&[(6, "2^d"), (8, "20240103")], Some("2024-01-01"), Some("2024-01-03")),
            (&[(6, "9^d"), (7, "20240101"), (8, "20240103")], Some("2024-01-01"), Some("2024-01-03")),
            // An hour after a day is no certain time.
            (&[(6, "1^h"), (7, "20240101")], Some("2024-01-01"), None),
            (&[(6, "1^mL"), (8, "20240101")], None, Some("2024-01-01")),
        ] {
            read(fields, |s, q| {
                let period = timing_of(q).bounds_period.unwrap();
                assert_eq!((text(&period.start), text(&period.end)), (start, end), "{fields:?}");
                let refused = issues(s).contains(&"mapping/duration-not-valid");
                assert_eq!(refused, start.is_none() || end.is_none(), "{fields:?}");
            });
        }
        read(&[(6, "2^wk")], |_, q| {
            let bound = timing_of(q).bounds_duration.unwrap();
            assert_eq!((is(&bound.value), is(&bound.code)), ("2", "wk"));
        });
        read(&[(6, "2^mL")], |s, q| {
            assert!(q.occurrence.is_none());
            assert_eq!(issues(s), ["mapping/duration-not-valid"]);
        });
    }

    #[test]
    fn an_offset_is_of_the_pattern_or_of_the_segment() {
        read(&[(3, "^^^^^^^AC^10^min"), (5, "1^h")], |_, q| assert_eq!(timing_of(q).offset.unwrap().is, 10));
        read(&[(3, "^^^^^^^AC"), (5, "1^h")], |_, q| assert_eq!(timing_of(q).offset.unwrap().is, 60));
    }
}
