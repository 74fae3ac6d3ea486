//! TQ: quantity and timing of an order.

use std::borrow::Cow;

use synovia_terminology::maps;

use super::{coded, cq, nm, ri, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{
    tq_appointment as ap, tq_medicationrequest, tq_servicerequest as r,
};
use crate::model::{
    Annotation, Appointment, Dosage, Dose, DoseAndRate, MedicationRequest, Occurrence, Quantity,
    ServiceRequest, Timing, Val,
};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

/// `TQ-ServiceRequest`: completes the order. What the order says already stays.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, order: &mut ServiceRequest<'a>) {
    if order.quantity.is_none() {
        order.quantity = s.get(1, r::R3, cq::quantity);
    }
    if order.occurrence.is_none() {
        order.occurrence = timing(s, &SERVICE).map(|t| Occurrence::Timing(Box::new(t)));
    }
    if order.priority.is_none() {
        let map = Some(maps::EXTENDED_PRIORITY_CODES);
        order.priority = s.get(6, r::R11, |s| coded::required(s, map));
    }
    let note = s.text(8, r::R13).filter(|v| !v.null);
    let extension = s.source_field().into_iter().collect();
    order.note.extend(note.map(|text| Annotation { text: Some(text), extension, ..Annotation::default() }));
}

/// `TQ-Appointment`: start and end, where the appointment has none yet.
pub(crate) fn appointment<'a>(s: Scope<'_, 'a>, a: &mut Appointment<'a>) {
    let of = |part, rule| s.get(part, rule, |s| s.part(1).and_then(time::minute_instant));
    a.start = a.start.take().or_else(|| of(4, ap::R6));
    a.end = a.end.take().or_else(|| of(5, ap::R7));
}

/// `TQ-MedicationRequest`: adds how the medicine is to be taken.
pub(crate) fn medication_request<'a>(s: Scope<'_, 'a>, order: &mut MedicationRequest<'a>) {
    use tq_medicationrequest as m;
    let mut dosage = Dosage { timing: timing(s, &MEDICATION), ..Dosage::default() };
    if let Some(quantity) = s.get(1, m::R3, cq::quantity) {
        let dose = Some(Dose::Quantity(Box::new(quantity)));
        dosage.dose_and_rate.push(DoseAndRate { dose, ..DoseAndRate::default() });
    }
    if dosage.timing.is_some() || !dosage.dose_and_rate.is_empty() {
        order.dosage_instruction.push(dosage);
    }
    if order.priority.is_none() {
        let map = Some(maps::EXTENDED_PRIORITY_CODES);
        order.priority = s.get(6, m::R11, |s| coded::required(s, map));
    }
    let note = s.text(8, m::R13).filter(|v| !v.null);
    let extension = s.source_field().into_iter().collect();
    order.note.extend(note.map(|text| Annotation { text: Some(text), extension, ..Annotation::default() }));
}

/// The rows of a map of TQ for the timing.
struct Rows {
    repeat: Rule,
    amount: Rule,
    unit: Rule,
    system: Rule,
    start: Rule,
    end: Rule,
    count: Rule,
}

const SERVICE: Rows = Rows {
    repeat: r::R4,
    amount: r::R5,
    unit: r::R6,
    system: r::R7,
    start: r::R9,
    end: r::R10,
    count: r::R17,
};

const MEDICATION: Rows = Rows {
    repeat: tq_medicationrequest::R4,
    amount: tq_medicationrequest::R5,
    unit: tq_medicationrequest::R6,
    system: tq_medicationrequest::R7,
    start: tq_medicationrequest::R9,
    end: tq_medicationrequest::R10,
    count: tq_medicationrequest::R17,
};

fn timing<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<Timing<'a>> {
    let repeat = s.get(2, rows.repeat, ri::timing);
    let start = s.get(4, rows.start, time::ts_date_time);
    let end = s.get(5, rows.end, time::ts_date_time);
    let bounds_period = time::period(s, start, end);
    let bounds_duration = duration(s, rows, bounds_period.is_some());
    let count = nm::count_by_part(s, 12, rows.count);
    let any = repeat.is_some() || bounds_period.is_some() || bounds_duration.is_some() || count.is_some();
    any.then(|| Timing { bounds_period, bounds_duration, count, ..repeat.unwrap_or_default() })
}

/// TQ.3 if it is a number and a unit of time. FHIR has one bound only, and a period says more than its length.
fn duration<'a>(s: Scope<'_, 'a>, rows: &Rows, bounded: bool) -> Option<Quantity<'a>> {
    let place = s.part(3).filter(|p| p.is_valued())?;
    if bounded {
        place.leaf().into_iter().for_each(|leaf| s.cx().trace.refuse(leaf, Reason::NoTarget));
        place.issue(Severity::Information, "mapping/one-bound-only");
        return None;
    }
    let Some((number, unit)) = amount(&place.peek()) else {
        place.refuse(Reason::Invalid, "mapping/duration-not-valid");
        return None;
    };
    let unit_is = |v: Val<Cow<'a, str>>| v.map(|_| Cow::Borrowed(unit));
    Some(Quantity {
        value: s.get(3, rows.amount, Scope::value).map(|v| v.map(|_| Cow::Owned(number))),
        unit: s.get(3, rows.unit, Scope::value).map(unit_is),
        // A duration has a code where it has a system.
        code: s.get(3, rows.unit, Scope::value).map(unit_is),
        system: s.constant(rows.system, nm::UCUM),
        ..Quantity::default()
    })
}

/// `S30`, `M5`, `H2`, `D3`, `W1`, `L6`: the number and its UCUM unit. `X3` (times) and `INDEF` are no times.
fn amount(text: &str) -> Option<(String, &'static str)> {
    let mut chars = text.trim().chars();
    let unit = match chars.next()?.to_ascii_uppercase() {
        'S' => "s",
        'M' => "min",
        'H' => "h",
        'D' => "d",
        'W' => "wk",
        'L' => "mo",
        _ => return None,
    };
    let number = chars.as_str();
    (number.bytes().all(|b| b.is_ascii_digit())).then_some(())?;
    nm::normal(number).map(|n| (n.into_owned(), unit))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn an_order_gets_quantity_timing_priority_and_note() {
        with_value("2&tube^BID^D3^^^S^^call first^^^^4", &Options::default(), |s| {
            let mut order = ServiceRequest::default();
            service_request(s, &mut order);
            assert_eq!(is(&order.quantity.as_ref().unwrap().unit), "tube");
            assert_eq!(is(&order.priority), "stat");
            assert_eq!(all_rules(&s.cx().trace, &order.priority)[0], "datatypes/TQ-ServiceRequest#11");
            assert_eq!(is(&order.note[0].text), "call first");
            let Some(Occurrence::Timing(t)) = order.occurrence else { panic!("a timing") };
            assert_eq!(t.count.unwrap().is, 4);
            assert!(t.code.is_some());
            let bound = t.bounds_duration.unwrap();
            assert_eq!((is(&bound.value), is(&bound.unit), is(&bound.system)), ("3", "d", nm::UCUM));
            assert!(issues(s).is_empty());
        });
    }

    #[test]
    fn an_order_of_a_medicine_gets_a_dosage() {
        with_value("2&tab^BID^D3^^^S^^with food^^^^4", &Options::default(), |s| {
            let mut order = MedicationRequest::default();
            medication_request(s, &mut order);
            let dosage = &order.dosage_instruction[0];
            let Some(Dose::Quantity(dose)) = &dosage.dose_and_rate[0].dose else { panic!("an amount") };
            assert_eq!((is(&dose.value), is(&dose.unit)), ("2", "tab"));
            assert_eq!(all_rules(&s.cx().trace, &dose.value)[0], "datatypes/TQ-MedicationRequest#3");
            let timing = dosage.timing.as_ref().unwrap();
            assert_eq!((timing.count.unwrap().is, timing.bounds_duration.is_some()), (4, true));
            assert_eq!((is(&order.priority), is(&order.note[0].text)), ("stat", "with food"));
            assert!(issues(s).is_empty());
        });
        with_value("^^^^^^^call first", &Options::default(), |s| {
            let mut order = MedicationRequest::default();
            medication_request(s, &mut order);
            assert!(order.dosage_instruction.is_empty());
        });
    }

    #[test]
    fn only_plain_times_are_a_duration() {
        for (text, amount) in [
            ("S30", Some(("30", "s"))),
            ("l06", Some(("6", "mo"))),
            ("X3", None),
            ("INDEF", None),
            ("D", None),
            ("D3x", None),
        ] {
            assert_eq!(super::amount(text), amount.map(|(n, u)| (n.to_string(), u)), "{text}");
        }
    }

    #[test]
    fn an_unknown_priority_is_refused() {
        with_value("^^^^^P", &Options::default(), |s| {
            let mut order = ServiceRequest::default();
            service_request(s, &mut order);
            assert!(order.priority.is_none() && order.occurrence.is_none());
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
    }
}
