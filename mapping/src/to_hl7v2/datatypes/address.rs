//! Address as XAD.

use super::super::tree::Rep;
use super::super::way::{Way, known};
use super::concept::inverse;
use super::name::joined;
use super::{marked, put_extension, time};
use crate::generated::rules::fhir::address_xad as r;
use crate::model::Address;
use crate::trace::Rule;
use synovia_terminology::maps;

const AD_USE: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-AD-use";
const CENSUS_TRACT: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-censusTract";

/// Where a line may say that it stood: component and subcomponent, and the rule.
const PLACES: [(&str, (u16, u16), Rule); 5] = [
    ("XAD-1.1", (1, 1), r::R1),
    ("XAD-1.2", (1, 2), r::R1),
    ("XAD-1.3", (1, 3), r::R1),
    ("XAD-2", (2, 1), r::R2),
    ("XAD-19", (19, 1), r::R19),
];

/// An address as XAD.
pub(crate) fn address(w: Way<'_, '_>, a: &Address<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    lines(w, a, &mut rep);
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

/// Lines that say where they stood go there: see `Options::source_fields`. Of the others the first is the street address, the
/// second the other designation, and what is left the addressee.
fn lines(w: Way<'_, '_>, a: &Address<'_>, rep: &mut Rep) {
    let mut others = Vec::new();
    for line in &a.line {
        let Some(value) = &line.value else { continue };
        let said = marked(&line.extension);
        let place = said.as_ref().and_then(|(said, by)| {
            PLACES.iter().find(|(place, ..)| place == said).map(|(_, at, rule)| (*at, *rule, *by))
        });
        let Some(((component, sub), rule, by)) = place else {
            others.push(value);
            continue;
        };
        let cell = w.under(rule).cell(value);
        w.decided(&cell, by);
        rep.set_sub(component, sub, Some(cell));
    }
    let mut others = others.into_iter();
    rep.set_sub(1, 1, others.next().map(|v| w.under(r::R1).cell(v)));
    if !rep.has(2) {
        rep.set(2, others.next().map(|v| w.under(r::R2).cell(v)));
    }
    if !rep.has(19) {
        rep.set(19, joined(w.under(r::R19), others, ", "));
    }
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
