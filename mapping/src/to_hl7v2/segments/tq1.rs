//! Timing as TQ1: when, how often and how much.

use synovia_terminology::maps;

use super::super::datatypes::{concept, quantity, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::Way;
use super::orc::{TQ1_NOTES, is_of_tq};
use super::said;
use crate::generated::rules::fhir::{servicerequest_tq1 as q, timing_tq1 as t};
use crate::model::{Annotation, Occurrence, Period, ServiceRequest, Timing, Val};

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// TQ1 of an order of a service; `None` when it says nothing of the time, or in a version that has no TQ1.
pub(crate) fn service<'a>(w: Way<'_, 'a>, order: &ServiceRequest<'a>) -> Option<Segment> {
    if !w.cx.options.hl7v2.has_timing_segments() {
        return None;
    }
    let mut s = Segment::new("TQ1");
    s.push(2, order.quantity.as_ref().and_then(|a| quantity::cq(w.under(q::R2), a)));
    match &order.occurrence {
        Some(Occurrence::Timing(timing)) => self::timing(w, timing, &mut s),
        Some(Occurrence::Period(period)) => bounds(w, period, &mut s),
        _ => {}
    }
    s.set(9, concept::inverse(w.under(q::R9), &order.priority, maps::EXTENDED_PRIORITY_CODES));
    for note in order.note.iter().filter(|n| is_note(n)) {
        s.set(11, w.text(q::R11, &note.text));
    }
    if s.is_empty() {
        return None;
    }
    s.set(1, Some(w.constant(q::R1, "1")));
    Some(s)
}

/// Whether a note says that it was TQ1-11.
fn is_note(note: &Annotation<'_>) -> bool {
    said(&note.extension, "TQ1", TQ1_NOTES).is_some()
}

fn in_tq(w: Way<'_, '_>, note: &Annotation<'_>) -> bool {
    w.cx.options.hl7v2.has_quantity_timing() && is_of_tq(note)
}

/// The notes of an order that are NTE, where it has no TQ1.
pub(crate) fn without_segment<'n, 'a>(
    w: Way<'n, 'a>,
    notes: &'n [Annotation<'a>],
) -> impl Iterator<Item = &'n Annotation<'a>> {
    notes.iter().filter(move |n| !in_tq(w, n))
}

/// The notes of an order that are NTE: all others where TQ1 is not written.
pub(crate) fn others<'n, 'a>(
    w: Way<'n, 'a>,
    notes: &'n [Annotation<'a>],
) -> impl Iterator<Item = &'n Annotation<'a>> {
    let written = w.cx.options.hl7v2.has_timing_segments();
    notes.iter().filter(move |n| (!written || !is_note(n)) && !in_tq(w, n))
}

/// What a timing says, into its fields.
pub(crate) fn timing(w: Way<'_, '_>, timing: &Timing<'_>, s: &mut Segment) {
    let pattern = pattern(w.under(t::R3), timing);
    let by_event = pattern.has(8);
    s.push(3, pattern.filled());
    for at in &timing.time_of_day {
        s.set(4, time::time(w.under(t::R4), &Some(at.clone())));
    }
    if let (Some(offset), false) = (&timing.offset, by_event) {
        let mut rep = Rep::default();
        minutes(w.under(t::R5), offset, 1, &mut rep);
        s.push(5, Some(rep));
    }
    s.push(6, timing.bounds_duration.as_ref().and_then(|d| quantity::cq(w.under(t::R6), d)));
    if let Some(period) = &timing.bounds_period {
        bounds(w, period, s);
    }
    let mut duration = Rep::default();
    duration.set(1, w.text(t::R13, &timing.duration));
    duration.set(2, w.text(t::R13, &timing.duration_unit));
    s.push(13, duration.filled());
    s.set(14, timing.count.as_ref().map(|v| w.made(t::R14, v.by, v.is.to_string())));
}

fn bounds(w: Way<'_, '_>, period: &Period<'_>, s: &mut Segment) {
    s.set(7, time::date_time(w.under(t::R7), &period.start));
    s.set(8, time::date_time(w.under(t::R8), &period.end));
}

/// An offset: a number from component `at` on, and that it is of minutes.
fn minutes(w: Way<'_, '_>, offset: &Val<u32>, at: u16, rep: &mut Rep) {
    let cell = |text: String| Some(Cell { text, null: false, by: vec![w.origin(offset.by)] });
    rep.set(at, cell(offset.is.to_string()));
    rep.set(at + 1, cell("min".into()));
}

/// How it repeats, as RPT.
fn pattern(w: Way<'_, '_>, timing: &Timing<'_>) -> Rep {
    let mut pattern = Rep::default();
    let code = timing.code.as_ref();
    let code = code.and_then(|c| concept::concept(w, c, Some(maps::REPEAT_PATTERN)));
    pattern.nest(1, code.map(without_table));
    days(w, timing, &mut pattern);
    pattern.set(5, timing.period.as_ref().map(|v| w.cell(v)));
    pattern.set(6, timing.period_unit.as_ref().map(|v| w.cell(v)));
    let event = timing.when.first().cloned();
    pattern.set(8, concept::required(w, &event, Some(maps::EVENT_RELATED_PERIOD)));
    if let (Some(offset), true) = (&timing.offset, pattern.has(8)) {
        minutes(w, offset, 9, &mut pattern);
    }
    pattern
}

/// Days of the week that follow each other are the phase from the first to the last; others have no place.
fn days(w: Way<'_, '_>, timing: &Timing<'_>, pattern: &mut Rep) {
    let all: Vec<(usize, &Val<_>)> = timing
        .day_of_week
        .iter()
        .filter_map(|d| Some((DAYS.iter().position(|name| *name == d.is)?, d)))
        .collect();
    let Some(((from, first), rest)) = all.split_first() else { return };
    let follows = rest.iter().enumerate().all(|(n, (day, _))| *day == (from + n + 1) % DAYS.len());
    if !follows || all.len() != timing.day_of_week.len() {
        timing.day_of_week.iter().for_each(|d| w.refuse(d.by, "mapping/days-not-in-a-row"));
        return;
    }
    let day = |n: usize, by: &[&Val<std::borrow::Cow<'_, str>>]| Cell {
        text: (n + 1).to_string(),
        null: false,
        by: by.iter().map(|d| w.origin(d.by)).collect(),
    };
    pattern.set(2, Some(Cell { text: "DW".into(), ..day(0, &[first]) }));
    pattern.set(3, Some(day(*from, &[first])));
    if let Some((to, _)) = rest.last() {
        let later: Vec<_> = rest.iter().map(|(_, d)| *d).collect();
        pattern.set(4, Some(day(*to, &later)));
    }
}

/// A code of the table of RPT.1 needs no name of it: what it came from stands by the code.
fn without_table(mut code: Rep) -> Rep {
    let system = code.components.get_mut(2).and_then(|c| c.first_mut());
    let named =
        system.filter(|cell| cell.as_ref().is_some_and(|c| c.text == "HL70335")).and_then(Option::take);
    if let (Some(named), Some(first)) = (named, code.cells_mut().next()) {
        first.by.extend(named.by);
    }
    code
}
