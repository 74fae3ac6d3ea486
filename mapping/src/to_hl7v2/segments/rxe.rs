//! MedicationRequest as ORC, RXE, TQ1 and RXR.

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_cwe, xcn};
use super::super::datatypes::{concept, quantity, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use super::orc::{self, Order};
use crate::generated::rules::fhir::{
    medicationrequest_orc as o, medicationrequest_rxe as r, medicationrequest_rxr as x,
    medicationrequest_tq1 as t,
};
use crate::model::{
    Dosage, Dose, Extended, Medication, MedicationRequest, Quantity, Rate, ServiceRequest, Timing,
};
use crate::trace::Rule;

/// ORC: where an order of a medicine has what that of a service has, the lines of that are used.
pub(crate) fn orc<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>) -> Segment {
    let as_service = ServiceRequest {
        common: m.common.clone(),
        identifier: m.identifier.iter().filter(|i| i.r#type.is_some()).cloned().collect(),
        requisition: m.group_identifier.clone(),
        status: if ended(m).is_some() { Extended::default() } else { m.status.clone() },
        authored_on: m.authored_on.clone(),
        requester: m.requester.clone(),
        ..ServiceRequest::default()
    };
    let mut s = orc::orc(w, Order { request: Some(&as_service), report: None, control: "NW" });
    if let (Some(code), Some(status)) = (ended(m), &m.status.value) {
        s.set(5, Some(w.made(o::R5, status.by, code)));
    }
    s.push(10, m.recorder.as_ref().and_then(|who| xcn(w.under(o::R10), who)));
    s
}

/// An order of a medicine is not revoked: it is cancelled before it began, or stopped.
fn ended(m: &MedicationRequest<'_>) -> Option<&'static str> {
    match known(&m.status.value)? {
        "cancelled" => Some("CA"),
        "stopped" => Some("DC"),
        _ => None,
    }
}

/// RXE.
pub(crate) fn rxe<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>) -> Segment {
    let mut s = Segment::new("RXE");
    let first = m.dosage_instruction.first();
    let medicine = m
        .medication
        .as_ref()
        .and_then(|link| Some((link, link.to.and_then(|key| w.record.get::<Medication<'a>>(key))?)));
    if let Some((link, medicine)) = medicine {
        product(w, medicine, &mut s);
        super::super::messages::linked(w, &mut s, [link]);
    } else if let Some(display) = m.medication.as_ref().and_then(|link| link.display.as_ref()) {
        let mut rep = Rep::default();
        rep.set(2, Some(w.under(r::R2).cell(display)));
        s.push(2, Some(rep));
    }
    if let Some(dosage) = first {
        dose(w, dosage, &mut s);
        let told = dosage.additional_instruction.iter();
        s.extend(7, told.filter_map(|c| concept::concept(w.under(r::R7), c, None)));
    }
    if let Some(dispense) = &m.dispense_request {
        amount(w, dispense.quantity.as_ref(), [(10, r::R10), (11, r::R11)], &mut s);
        let repeats = dispense.number_of_repeats_allowed.as_ref();
        s.set(12, repeats.map(|v| w.made(r::R12, v.by, v.is.to_string())));
        s.push(40, dispense.performer.as_ref().and_then(|p| organization_cwe(w.under(r::R40), p)));
    }
    let own = m.identifier.iter().find(|i| i.r#type.is_none());
    s.set(15, own.and_then(|i| w.text(r::R15, &i.value)));
    for note in &m.note {
        s.set(21, w.text(r::R21, &note.text));
    }
    s.extend(27, m.reason_code.iter().filter_map(|c| concept::concept(w.under(r::R27), c, None)));
    s
}

/// What the medicine is, and how strong.
fn product(w: Way<'_, '_>, m: &Medication<'_>, s: &mut Segment) {
    s.push(2, m.code.as_ref().and_then(|c| concept::concept(w.under(r::R2), c, None)));
    let form = m.form.as_ref();
    s.push(6, form.and_then(|c| concept::concept(w.under(r::R6), c, Some(maps::REQUESTED_DOSAGE_FORM))));
    let Some(strength) = m.ingredient.first().and_then(|i| i.strength.as_ref()) else { return };
    amount(w, strength.numerator.as_ref(), [(25, r::R25), (26, r::R26)], s);
    amount(w, strength.denominator.as_ref(), [(33, r::R33), (34, r::R34)], s);
}

/// A number, and its unit in the field after it.
fn amount(w: Way<'_, '_>, q: Option<&Quantity<'_>>, fields: [(u16, Rule); 2], s: &mut Segment) {
    let [number, unit] = fields;
    s.set(number.0, q.and_then(|q| quantity::number(w.under(number.1), q)));
    if !s.has(unit.0) {
        s.push(unit.0, q.and_then(|q| quantity::unit(w.under(unit.1), q)));
    }
}

/// The dose as the least and the most of it; an amount beside a range is that of TQ1.
fn dose(w: Way<'_, '_>, d: &Dosage<'_>, s: &mut Segment) {
    let range = d.dose_and_rate.iter().find(|one| matches!(one.dose, Some(Dose::Range(_))));
    let chosen = range.or_else(|| d.dose_and_rate.iter().find(|one| one.dose.is_some()));
    match chosen.and_then(|one| one.dose.as_ref()) {
        Some(Dose::Quantity(q)) => amount(w, Some(q), [(3, r::R3), (5, r::R5)], s),
        Some(Dose::Range(range)) => {
            amount(w, range.low.as_ref(), [(3, r::R3), (5, r::R5)], s);
            amount(w, range.high.as_ref(), [(4, r::R4), (5, r::R5)], s);
        }
        None => {}
    }
    let rate = d.dose_and_rate.iter().find_map(|one| one.rate.as_ref());
    if let Some(Rate::Quantity(q)) = rate {
        amount(w, Some(q), [(23, r::R23), (24, r::R24)], s);
    }
}

/// TQ1 number `n` of a dosage; empty when it says nothing of the time.
pub(crate) fn tq1<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>, d: &Dosage<'a>, n: usize) -> Segment {
    let mut s = Segment::new("TQ1");
    s.set(1, Some(w.constant(t::R1, &n.to_string())));
    let in_rxe = n == 1 && !d.dose_and_rate.iter().any(|one| matches!(one.dose, Some(Dose::Range(_))));
    let taken = d.dose_and_rate.iter().find_map(|one| match &one.dose {
        Some(Dose::Quantity(q)) if !in_rxe => Some(&**q),
        _ => None,
    });
    s.push(2, taken.and_then(|q| quantity::cq(w.under(t::R2), q)));
    if let Some(timing) = &d.timing {
        when(w, timing, &mut s);
    }
    if n == 1 {
        let map = maps::EXTENDED_PRIORITY_CODES;
        s.set(9, concept::inverse(w.under(t::R9), &m.priority, map));
    }
    s.set(11, w.text(t::R11, &d.text));
    s
}

fn when(w: Way<'_, '_>, timing: &Timing<'_>, s: &mut Segment) {
    let w3 = w.under(t::R3);
    let mut pattern = Rep::default();
    let code = timing.code.as_ref();
    let code = code.and_then(|c| concept::concept(w3, c, Some(maps::REPEAT_PATTERN)));
    pattern.nest(1, code.map(without_table));
    pattern.set(5, w.text(t::R3, &timing.period));
    pattern.set(6, w.text(t::R3, &timing.period_unit));
    s.push(3, pattern.filled());
    for at in &timing.time_of_day {
        s.set(4, time::time(w.under(t::R4), &Some(at.clone())));
    }
    s.push(6, timing.bounds_duration.as_ref().and_then(|q| quantity::cq(w.under(t::R6), q)));
    if let Some(bounds) = &timing.bounds_period {
        s.set(7, time::date_time(w.under(t::R7), &bounds.start));
        s.set(8, time::date_time(w.under(t::R8), &bounds.end));
    }
    let count: Option<Cell> = timing.count.as_ref().map(|v| w.made(t::R14, v.by, v.is.to_string()));
    s.set(14, count);
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

/// RXR of a dosage; empty when it says nothing of the way.
pub(crate) fn rxr(w: Way<'_, '_>, d: &Dosage<'_>) -> Segment {
    let mut s = Segment::new("RXR");
    let route = d.route.as_ref();
    s.push(1, route.and_then(|c| concept::concept(w.under(x::R1), c, Some(maps::ROUTE_OF_ADMINISTRATION))));
    s.push(2, d.site.as_ref().and_then(|c| concept::concept(w.under(x::R2), c, Some(maps::BODY_PARTS))));
    let method = d.method.as_ref();
    s.push(4, method.and_then(|c| concept::concept(w.under(x::R4), c, Some(maps::ADMINISTRATION_METHOD))));
    s
}
