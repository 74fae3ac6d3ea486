//! ContactPoint as XTN.

use synovia_terminology::maps;

use super::super::tree::{Cell, Rep};
use super::super::way::{Way, known};
use super::concept::inverse;
use super::{put_extension, time};
use crate::generated::rules::fhir::contactpoint_xtn as r;
use crate::model::ContactPoint;

const PARTS: [(u16, &str, crate::trace::Rule); 4] = [
    (5, "http://hl7.org/fhir/StructureDefinition/contactpoint-country", r::R5),
    (6, "http://hl7.org/fhir/StructureDefinition/contactpoint-area", r::R6),
    (7, "http://hl7.org/fhir/StructureDefinition/contactpoint-local", r::R7),
    (8, "http://hl7.org/fhir/StructureDefinition/contactpoint-extension", r::R8),
];

/// A contact point as XTN.
pub(crate) fn telecom(w: Way<'_, '_>, c: &ContactPoint<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    for (component, url, rule) in PARTS {
        rep.set(component, put_extension(w, rule, &c.extension, url));
    }
    value(w, c, &mut rep);
    if rep.is_empty() {
        return None;
    }
    rep.set(2, r#use(w, c).or_else(|| network(w, c)));
    match &c.system.value {
        // FHIR wants the system of every value, so that one that is unknown was not sent: `""` would delete what the receiver has.
        Some(system) if system.null => w.decided_rep(&rep, [system.by]),
        _ => rep.set(3, equipment(w, c)),
    }
    if let Some(period) = &c.period {
        rep.set(13, time::date_time(w.under(r::R13), &period.start));
        rep.set(14, time::date_time(w.under(r::R14), &period.end));
    }
    rep.set(18, c.rank.as_ref().map(|v| w.made(r::R18, v.by, v.is.to_string())));
    Some(rep)
}

/// Addresses go where addresses are, numbers that their parts do not make where whole numbers are.
fn value(w: Way<'_, '_>, c: &ContactPoint<'_>, rep: &mut Rep) {
    let Some(value) = &c.value else { return };
    if matches!(known(&c.system.value), Some("email" | "url" | "other")) {
        return rep.set(4, Some(w.under(r::R4).cell(value)));
    }
    let made = rep.has(7).then(|| number(rep));
    if made.as_deref() == Some(value.is.as_ref()) {
        let local = rep.components.get_mut(6).and_then(|c| c.first_mut()).and_then(Option::as_mut);
        if let Some(local) = local {
            local.by.push(w.under(r::WHOLE).origin(value.by));
        }
        return;
    }
    let component = if made.is_some() || w.cx.options.hl7v2.unformatted_numbers() { 12 } else { 1 };
    rep.set(component, Some(w.under(r::R1).cell(value)));
}

/// The number its parts make: as `from_hl7v2::datatypes::xtn` makes it.
fn number(rep: &Rep) -> String {
    let mut text = String::new();
    for (component, before) in [(4, "+"), (5, ""), (6, ""), (7, "X")] {
        let part = rep.components.get(component).and_then(|c| c.first()?.as_ref());
        let Some(part) = part.filter(|p: &&Cell| !p.null) else { continue };
        if !text.is_empty() {
            text.push(' ');
        }
        if !part.text.starts_with(before) || before.is_empty() {
            text.push_str(before);
        }
        text.push_str(&part.text);
    }
    text
}

fn r#use(w: Way<'_, '_>, c: &ContactPoint<'_>) -> Option<Cell> {
    let code = known(&c.r#use)?;
    let by = c.r#use.as_ref()?.by;
    let text = match code {
        "home" => "PRN",
        "work" => "WPN",
        "mobile" => "PRS",
        _ => return inverse(w.under(r::R2), &c.r#use, maps::TELECOMMUNICATION_USE_CODE),
    };
    Some(w.made(r::R2, by, text))
}

/// Table 0202 has `Internet` only beside `NET`, which is the use of a mail address that states none.
fn network(w: Way<'_, '_>, c: &ContactPoint<'_>) -> Option<Cell> {
    let system = c.system.value.as_ref().filter(|v| v.is == "email" && c.r#use.is_none())?;
    Some(w.made(r::R2, system.by, "NET"))
}

/// A mobile phone is a kind of equipment; for all others it is the system that says what it is.
fn equipment(w: Way<'_, '_>, c: &ContactPoint<'_>) -> Option<Cell> {
    let system = c.system.value.as_ref()?;
    let text = match (system.is.as_ref(), known(&c.r#use)) {
        ("phone", Some("mobile")) => "CP",
        ("phone", _) => "PH",
        ("email" | "url", _) => "Internet",
        ("fax", _) => "FX",
        ("pager", _) => "BP",
        _ => return inverse(w.under(r::R3), &c.system.value, maps::TELECOMMUNICATION_EQUIPMENT_TYPE),
    };
    Some(w.made(r::R3, system.by, text))
}
