//! Address as XAD.

use super::super::tree::Rep;
use super::super::way::{Way, known};
use super::concept::inverse;
use super::name::joined;
use super::{put_extension, time};
use crate::generated::rules::fhir::address_xad as r;
use crate::model::Address;
use synovia_terminology::maps;

const AD_USE: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-AD-use";
const CENSUS_TRACT: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-censusTract";

/// An address as XAD.
pub(crate) fn address(w: Way<'_, '_>, a: &Address<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    let mut lines = a.line.iter().filter_map(|l| l.value.as_ref());
    rep.set(1, lines.next().map(|v| w.under(r::R1).cell(v)));
    rep.set(2, lines.next().map(|v| w.under(r::R2).cell(v)));
    rep.set(19, joined(w.under(r::R19), lines, ", "));
    rep.set(3, w.text(r::R3, &a.city));
    rep.set(4, w.text(r::R4, &a.state));
    rep.set(5, w.text(r::R5, &a.postal_code));
    rep.set(6, w.text(r::R6, &a.country));
    rep.set(9, w.text(r::R9, &a.district));
    rep.set(10, put_extension(w, r::R10, &a.extension, CENSUS_TRACT));
    if rep.is_empty() {
        rep.set(1, w.text(r::TEXT, &a.text));
    }
    if rep.is_empty() {
        return None;
    }
    rep.set(7, kind(w, a));
    if let Some(period) = &a.period {
        rep.set(13, time::date_time(w.under(r::R13), &period.start));
        rep.set(14, time::date_time(w.under(r::R14), &period.end));
        if w.cx.options.hl7v2.has_validity_ranges() {
            rep.nest(12, time::range(w.under(r::R13), period));
        }
    }
    Some(rep)
}

/// The type of the address: its use, else its type, else what an extension keeps.
fn kind(w: Way<'_, '_>, a: &Address<'_>) -> Option<super::super::tree::Cell> {
    let w7 = w.under(r::R7);
    if let Some(cell) = inverse(w7, &a.r#use, maps::ADDRESS_TYPE_USE) {
        return Some(cell);
    }
    // "postal and physical" is what an address is when nobody says.
    if let Some(cell) =
        inverse(w7, &a.r#type, maps::ADDRESS_TYPE_TYPE).filter(|_| known(&a.r#type) != Some("both"))
    {
        return Some(cell);
    }
    put_extension(w, r::R7, &a.extension, AD_USE)
}
