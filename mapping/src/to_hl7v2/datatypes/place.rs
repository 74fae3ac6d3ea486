//! Locations as PL, with all they are part of.

use super::super::tree::Rep;
use super::super::way::{Way, known};
use super::concept::origins;
use super::identifier::{ei, organization, party as party_of};
use super::party::absent;
use super::put_extension;
use super::system::{ORIGINAL_TEXT, name_of};
use crate::generated::rules::fhir::location_pl as r;
use crate::model::{Location, Organization, Reference};
use crate::trace::Rule;

/// Levels deeper than a bed in a room on a floor in a building of a site are a circle.
const MOST_LEVELS: usize = 8;

/// A reference to a location as PL.
pub(crate) fn pl<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    if let Some(absent) = absent(w, reference) {
        return Some(absent);
    }
    let mut rep = Rep::default();
    let mut next = Some(reference);
    for depth in 0..MOST_LEVELS {
        let Some(link) = next else { break };
        let Some(place) = link.to.and_then(|key| w.record.get::<Location<'a>>(key)) else { break };
        level(w, place, &mut rep);
        if depth == 0 {
            rep.set(9, w.text(r::R9, &place.description));
            comprehensive(w, place, &mut rep);
        }
        if let Some(cell) = rep.cells_mut().next() {
            cell.by.push(w.origin(link.by));
        }
        next = place.part_of.as_ref();
    }
    if rep.is_empty() && reference.to.is_none() {
        rep.set(9, w.text(r::R9, &reference.display));
    }
    rep.filled()
}

fn component(place: &Location<'_>) -> Option<(u16, Rule)> {
    let code = place.physical_type.as_ref()?.coding.first().and_then(|c| known(&c.code))?;
    Some(match code {
        "bd" => (3, r::R3),
        "ro" => (2, r::R2),
        "lvl" => (8, r::R8),
        "bu" | "wi" => (7, r::R7),
        "si" | "area" | "jdn" => (4, r::R4),
        _ => return None,
    })
}

fn level(w: Way<'_, '_>, place: &Location<'_>, rep: &mut Rep) {
    let (component, rule) = component(place).unwrap_or((1, r::R1));
    if rep.has(component) {
        return;
    }
    let w = w.under(rule);
    let mut hd = Rep::default();
    party_of(w, place.identifier.get(..2).unwrap_or(&place.identifier), &mut hd);
    if hd.is_empty() {
        hd.set(1, w.text(r::NAME, &place.name));
    }
    if let Some(kind) = &place.physical_type {
        w.decided_rep(&hd, origins(kind));
    }
    w.decided_rep(&hd, place.mode.as_ref().map(|m| m.by));
    rep.nest(component, hd.filled());
}

/// The identifier of the place as a whole: the one behind those of its level.
fn comprehensive<'a>(w: Way<'_, 'a>, place: &Location<'a>, rep: &mut Rep) {
    let level = usize::from(rep.cells().next().is_some());
    let plain = place.identifier.first().is_some_and(|i| i.r#type.is_none() && i.system.is_none());
    let typed = place.identifier.iter().filter(|i| i.r#type.is_some() || i.system.is_some()).count();
    let own = if plain { level } else { 0 } + typed;
    if let Some(identifier) = place.identifier.get(own) {
        rep.nest(10, ei(w.under(r::R10), identifier));
    }
    let assigner = place.identifier.first().and_then(|i| i.assigner.as_ref());
    let assigner =
        assigner.filter(|_| plain).and_then(|a| Some((a, w.record.get::<Organization<'a>>(a.to?)?)));
    if let Some((reference, organization_of)) = assigner {
        rep.nest(11, w.followed(organization(w.under(r::R11), organization_of), reference.by));
    }
}

/// A location as HD: its name and its identifier.
pub(crate) fn hd<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    if let Some(absent) = absent(w, reference) {
        return Some(absent);
    }
    let mut rep = Rep::default();
    if let Some(place) = reference.to.and_then(|key| w.record.get::<Location<'a>>(key)) {
        rep.set(1, w.text(r::NAME, &place.name));
        if let Some(identifier) = place.identifier.first() {
            rep.set(2, w.text(r::R1, &identifier.value));
        }
    } else {
        rep.set(1, w.text(r::NAME, &reference.display));
    }
    w.followed(rep.filled(), reference.by)
}

/// Where CWE has the three codes of a place: code, text and system.
const CODES: [[u16; 3]; 3] = [[1, 2, 3], [4, 5, 6], [10, 11, 12]];

/// A location as CWE: its identifiers are the codes, its name and its aliases the texts of them.
pub(crate) fn cwe<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    let place = w.record.get::<Location<'a>>(reference.to?)?;
    let mut rep = Rep::default();
    for (i, [code, _, system]) in place.identifier.iter().zip(CODES) {
        rep.set(code, w.text(r::R1, &i.value));
        let local = put_extension(w, r::R1, &i.extension, ORIGINAL_TEXT);
        rep.set(system, local.or_else(|| name_of(w.under(r::R1), &i.system)));
    }
    let names = place.name.iter().chain(&place.alias);
    for (name, [_, text, _]) in names.zip(CODES) {
        rep.set(text, Some(w.under(r::NAME).cell(name)));
    }
    w.followed(rep.filled(), reference.by)
}

/// A location that only says what kind it is, as DLD.
pub(crate) fn dld<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    if let Some(absent) = absent(w, reference) {
        return Some(absent);
    }
    let place = w.record.get::<Location<'a>>(reference.to?)?;
    let map = Some(synovia_terminology::maps::DISCHARGED_TO_LOCATION);
    let mut rep = Rep::default();
    let kind = place.r#type.first().and_then(|c| super::concept::concept(w.under(r::TYPE), c, map));
    rep.nest(1, kind);
    if rep.is_empty() {
        rep.set(1, w.text(r::NAME, &place.name));
    }
    w.followed(rep.filled(), reference.by)
}
