//! Procedure as PR1.

use super::super::datatypes::party::xcn;
use super::super::datatypes::{concept, identifier, place, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use crate::generated::rules::fhir::procedure_pr1 as r;
use crate::model::{CodeableConcept, Identifier, Procedure, ProcedurePerformer, Reference, TimeOrPeriod};
use crate::time::minutes_between;
use crate::trace::Rule;

/// The functions that PR1 has fields for.
const FUNCTIONS: [(&str, u16, Rule); 2] = [("88189002", 8, r::R8), ("304292004", 11, r::R11)];

/// PR1 number `n`.
pub(crate) fn pr1<'a>(w: Way<'_, 'a>, p: &Procedure<'a>, n: usize) -> Segment {
    let mut s = Segment::new("PR1");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    if let Some(code) = &p.code {
        self::code(w, code, &mut s);
    }
    match &p.performed {
        Some(TimeOrPeriod::DateTime(at)) => s.set(5, time::date_time(w.under(r::R5), &Some(at.clone()))),
        Some(TimeOrPeriod::Period(period)) => span(w, period, &mut s),
        _ => {}
    }
    s.push(6, p.category.as_ref().and_then(|c| concept::concept(w.under(r::R6), c, None)));
    p.performer.iter().filter(|who| !is_role(who)).for_each(|who| performer(w, who, &mut s));
    s.extend(15, p.reason_code.iter().filter_map(|c| concept::concept(w.under(r::R15), c, None)));
    s.push(19, p.identifier.first().and_then(|i| identifier::ei(w.under(r::R19), i)));
    if known(&p.status.value) == Some("entered-in-error") {
        s.set(20, p.status.value.as_ref().map(|v| w.made(r::R20, v.by, "D")));
    }
    s.push(23, p.location.as_ref().and_then(|l| place::pl(w.under(r::R23), l)));
    s.push(25, p.part_of.first().and_then(|part| parent(w.under(r::R25), part)));
    s
}

/// Whether somebody had a part that PR1 has no field for: that is a ROL.
pub(crate) fn is_role(who: &ProcedurePerformer<'_>) -> bool {
    let function = who.function.as_ref();
    who.on_behalf_of.is_some()
        || function.is_some_and(|f| !FUNCTIONS.iter().any(|(code, ..)| concept::has(f, code)))
}

fn performer<'a>(w: Way<'_, 'a>, who: &ProcedurePerformer<'a>, s: &mut Segment) {
    let is = |code: &str| who.function.as_ref().is_some_and(|f| concept::has(f, code));
    let (_, field, rule) = FUNCTIONS.iter().find(|(code, ..)| is(code)).copied().unwrap_or(("", 12, r::R12));
    let rep = who.actor.as_ref().and_then(|actor| xcn(w.under(rule), actor));
    if let Some(rep) = &rep {
        w.under(rule).decided_rep(rep, who.function.iter().flat_map(concept::origins));
    }
    s.push(field, rep);
}

/// The code, its modifiers, which CPT writes after colons, and the text that PR1-4 has a place for.
fn code(w: Way<'_, '_>, code: &CodeableConcept<'_>, s: &mut Segment) {
    let bare = CodeableConcept { text: None, ..code.clone() };
    let mut rep = concept::concept(w.under(r::R3), &bare, None);
    let first = rep.as_mut().and_then(|rep| rep.components.first_mut()?.first_mut()?.as_mut());
    if let Some((cell, (base, modifiers))) = first.and_then(|cell| {
        let (base, modifiers) = cell.text.split_once(':')?;
        let split = (base.to_string(), modifiers.to_string());
        Some((cell, split))
    }) {
        cell.text = base;
        for modifier in modifiers.split(':') {
            let by = code.coding.first().and_then(|c| c.code.as_ref()).map(|v| v.by);
            let by = by.map(|by| w.under(r::R16).origin(by)).into_iter().collect();
            s.push(16, Some(Rep::from(Cell { text: modifier.into(), null: false, by })));
        }
    }
    s.push(3, rep);
    s.set(4, w.text(r::R4, &code.text));
}

/// A period as its start and the minutes to its end; an end that no whole minutes lead to has no place.
fn span(w: Way<'_, '_>, period: &crate::model::Period<'_>, s: &mut Segment) {
    s.set(5, time::date_time(w.under(r::R5), &period.start));
    let (Some(from), Some(to)) = (&period.start, &period.end) else { return };
    if let Some(minutes) = minutes_between(&from.is, &to.is) {
        s.set(7, Some(w.made(r::R7, to.by, minutes.to_string())));
    }
}

/// The procedure this is part of, by its number.
fn parent<'a>(w: Way<'_, 'a>, part: &Reference<'a>) -> Option<Rep> {
    let found = part.to.and_then(|key| w.record.get::<Procedure<'a>>(key));
    let number: Option<&Identifier<'a>> =
        found.and_then(|p| p.identifier.first()).or(part.identifier.as_deref());
    w.followed(number.and_then(|i| identifier::ei(w, i)), part.by)
}
