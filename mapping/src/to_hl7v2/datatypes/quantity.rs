//! Quantity as NM with its unit, CQ and SN.

use super::super::tree::{Cell, Rep};
use super::super::way::Way;
use super::system::{ORIGINAL_TEXT, name_of};
use super::{extension, text_of};
use crate::generated::rules::fhir::{quantity_cq as c, quantity_cwe as u};
use crate::model::Quantity;

/// A quantity as CQ.
pub(crate) fn cq(w: Way<'_, '_>, quantity: &Quantity<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    rep.set(1, w.text(c::R1, &quantity.value));
    rep.nest(2, unit(w.under(c::R2), quantity));
    rep.filled()
}

/// The unit of a quantity as CWE.
pub(crate) fn unit(w: Way<'_, '_>, quantity: &Quantity<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    let unit = quantity.unit.as_ref();
    if quantity.code.is_some() {
        rep.set(1, w.text(u::CODE, &quantity.code));
        rep.set(2, w.text(u::TEXT, &quantity.unit));
        rep.set(3, name_of(w.under(u::SYSTEM), &quantity.system));
        return rep.filled();
    }
    local(w, quantity, &mut rep);
    match unit {
        Some(text) if rep.has(1) && !is_code(&rep, &text.is) => rep.set(2, Some(w.under(u::TEXT).cell(text))),
        Some(text) => {
            let cell = w.under(u::TEXT).cell(text);
            if rep.has(1) {
                rep.cells_mut().take(1).for_each(|code| code.by.extend_from_slice(&cell.by));
            } else {
                rep.set(1, Some(cell));
            }
        }
        None => {}
    }
    rep.filled()
}

fn is_code(rep: &Rep, text: &str) -> bool {
    rep.cells().next().is_some_and(|c| c.text == text)
}

/// The sender's code and system for a unit that FHIR has no place for: `code`, or `code system`.
fn local(w: Way<'_, '_>, quantity: &Quantity<'_>, rep: &mut Rep) {
    let Some(found) = extension(&quantity.extension, ORIGINAL_TEXT) else { return };
    let Some(text) = text_of(found).filter(|_| quantity.comparator.is_none()) else { return };
    let (code, system) = match text.is.rsplit_once(' ') {
        Some((code, system)) => (code, Some(system)),
        None => (text.is.as_ref(), None),
    };
    let cell = w.made(u::LOCAL, text.by, code);
    w.decided(&cell, found.url.as_ref().map(|u| u.by));
    rep.set(1, Some(cell));
    rep.set(3, system.map(|system| w.made(u::LOCAL, text.by, system)));
}

/// The number of a quantity.
pub(crate) fn number(w: Way<'_, '_>, quantity: &Quantity<'_>) -> Option<Cell> {
    w.text(c::R1, &quantity.value)
}
