//! Immunization as RXA.

use synovia_hl7v2::schema::Version;
use synovia_terminology::maps;

use super::super::datatypes::party::{organization_cwe, xcn};
use super::super::datatypes::{address, concept, place, quantity, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use super::orc::immunization::ordered;
use crate::generated::rules::fhir::immunization_rxa as r;
use crate::model::{Address, CodeableConcept, Immunization, Location, Reference};

/// How the sender knows of a vaccine.
const NIP001: &str = "NIP001";
/// Why a vaccine was refused.
const NIP002: &str = "NIP002";

/// RXA.
pub(crate) fn rxa<'a>(w: Way<'_, 'a>, i: &Immunization<'a>) -> Segment {
    let mut s = Segment::new("RXA");
    s.set(1, Some(w.constant(r::R1, "0")));
    s.set(2, Some(w.constant(r::R2, "1")));
    s.set(3, time::date_time(w.under(r::R3), &i.occurrence));
    s.set(4, time::date_time(w.under(r::R4), &i.occurrence).filter(|at| !at.null));
    s.push(5, i.vaccine_code.as_ref().and_then(|c| concept::concept(w.under(r::R5), c, None)));
    dose(w, i, &mut s);
    s.push(9, source(w, i));
    for note in &i.note {
        s.set(9, w.text(r::NOTE, &note.text));
    }
    for who in i.performer.iter().filter(|p| !ordered(p)) {
        let rep = who.actor.as_ref().and_then(|a| xcn(w.under(r::R10), a));
        if let (Some(rep), Some(function)) = (&rep, &who.function) {
            w.under(r::R10).decided_rep(rep, concept::origins(function));
        }
        s.push(10, rep);
    }
    s.set(15, w.text(r::R15, &i.lot_number));
    s.set(16, time::date_time(w.under(r::R16), &i.expiration_date));
    s.push(17, i.manufacturer.as_ref().and_then(|m| organization_cwe(w.under(r::R17), m)));
    s.push(18, i.status_reason.as_ref().and_then(|c| concept::concept(w.under(r::R18), c, None)));
    s.extend(19, i.reason_code.iter().filter_map(|c| concept::concept(w.under(r::R19), c, None)));
    status(w, i, &mut s);
    if let (Some(at), false) = (time::date_time(w.under(r::R22), &i.recorded), s.has(21)) {
        let added = Cell { text: "A".into(), null: false, by: at.by.clone() };
        s.set(21, Some(added));
        s.set(22, Some(at));
    }
    location(w, i, &mut s);
    s
}

fn dose(w: Way<'_, '_>, i: &Immunization<'_>, s: &mut Segment) {
    let value = i.dose_quantity.as_ref().and_then(|q| quantity::number(w.under(r::R6), q));
    s.set(6, Some(value.unwrap_or_else(|| w.constant(r::AMOUNT_UNKNOWN, "999"))));
    s.push(7, i.dose_quantity.as_ref().and_then(|q| quantity::unit(w.under(r::R7), q)));
}

/// How the sender knows of the vaccine: 00 gave it, anything else was told of it, 01 when nobody says by whom.
fn source(w: Way<'_, '_>, i: &Immunization<'_>) -> Option<Rep> {
    let w = w.under(r::SOURCE);
    let primary = i.primary_source.as_ref().filter(|p| !p.null);
    let origin = i.report_origin.as_ref().and_then(|c| concept::concept(w, c, None));
    if let Some(rep) = origin {
        w.decided_rep(&rep, primary.map(|p| p.by));
        return Some(rep);
    }
    let primary = primary?;
    let mut rep = Rep::default();
    let cell = |text: &str| Cell { text: text.into(), null: false, by: vec![w.origin(primary.by)] };
    rep.set(1, Some(cell(if primary.is { "00" } else { "01" })));
    rep.set(3, Some(cell(NIP001)));
    Some(rep)
}

/// RXA-20; a vaccine that was entered in error is deleted, RXA-21.
fn status(w: Way<'_, '_>, i: &Immunization<'_>, s: &mut Segment) {
    if known(&i.status.value) == Some("entered-in-error") {
        let by = i.status.value.as_ref().map(|v| v.by);
        return s.set(21, by.map(|by| w.made(r::R21, by, "D")));
    }
    if let (Some(status), Some(reason)) = (&i.status.value, &i.status_reason)
        && status.is == "not-done"
        && is_refusal(reason, s)
    {
        let cell = w.made(r::REFUSED, status.by, "RE");
        w.decided(&cell, concept::origins(reason));
        return s.set(20, Some(cell));
    }
    s.set(20, concept::required(w.under(r::R20), &i.status.value, Some(maps::COMPLETION_STATUS)));
}

/// Whether somebody did not want the vaccine: FHIR's code for that, or any of table NIP002.
fn is_refusal(reason: &CodeableConcept<'_>, s: &Segment) -> bool {
    let written = s.fields.get(&18).into_iter().flatten().flat_map(|rep| rep.components.get(2));
    concept::has(reason, "PATOBJ") || written.flatten().flatten().any(|system| system.text == NIP002)
}

/// RXA-27 and 28; before 2.6 RXA-11, whose components behind the place are its address.
fn location<'a>(w: Way<'_, 'a>, i: &Immunization<'a>, s: &mut Segment) {
    let Some(link) = &i.location else { return };
    let here = link.to.and_then(|key| w.record.get::<Location<'a>>(key)).and_then(|l| l.address.as_ref());
    if w.cx.options.hl7v2.parsed_version() >= Some(Version::V2_6) {
        s.push(27, place::pl(w.under(r::R27), link));
        s.push(28, here.and_then(|a| address::address(w.under(r::R28), a)));
    } else {
        s.push(11, old_location(w.under(r::R11), link, here));
    }
}

/// LA2: the first eight components of a PL, then an address.
fn old_location<'a>(w: Way<'_, 'a>, link: &Reference<'a>, here: Option<&Address<'a>>) -> Option<Rep> {
    let mut rep = place::pl(w, link).unwrap_or_default();
    let name = rep.components.get_mut(8).and_then(|c| c.first_mut()).and_then(Option::take);
    rep.components.truncate(8);
    if rep.is_empty() {
        rep.set(4, name);
    }
    let Some(a) = here else { return rep.filled() };
    let mut lines = a.line.iter().filter_map(|l| l.value.as_ref());
    rep.set(9, lines.next().map(|v| w.cell(v)));
    rep.set(10, lines.next().map(|v| w.cell(v)));
    for (component, part) in (11..).zip([&a.city, &a.state, &a.postal_code, &a.country]) {
        rep.set(component, part.as_ref().map(|v| w.cell(v)));
    }
    rep.filled()
}
