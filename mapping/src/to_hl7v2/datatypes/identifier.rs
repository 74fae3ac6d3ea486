//! Identifier as CX and EI; systems and organizations as HD.

use super::super::tree::{Cell, Rep};
use super::super::way::{Way, known};
use super::system::universal;
use super::{put_extension, time};
use crate::generated::rules::fhir::{identifier_cx as r, identifier_ei as e, identifier_hd as h};
use crate::model::{CodeableConcept, Identifier, Organization, Reference, Text};

pub(crate) const CHECK_DIGIT: &str = "http://hl7.org/fhir/StructureDefinition/identifier-checkDigit";
pub(crate) const CHECK_DIGIT_SCHEME: &str = "http://hl7.org/fhir/StructureDefinition/namingsystem-checkDigit";

/// An identifier as CX.
pub(crate) fn cx(w: Way<'_, '_>, i: &Identifier<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    rep.set(1, Some(w.text(r::R1, &i.value)?));
    rep.set(2, put_extension(w, r::R2, &i.extension, CHECK_DIGIT));
    rep.set(3, put_extension(w, r::R3, &i.extension, CHECK_DIGIT_SCHEME));
    rep.nest(4, authority(w.under(r::R4), i));
    rep.set(5, i.r#type.as_ref().and_then(|t| kind(w.under(r::R5), t)));
    if let Some(period) = &i.period {
        rep.set(7, time::date_time(w.under(r::R7), &period.start));
        rep.set(8, time::date_time(w.under(r::R8), &period.end));
    }
    Some(rep)
}

/// An identifier as EI. What its type says is told by the field it is written in.
pub(crate) fn ei(w: Way<'_, '_>, i: &Identifier<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    rep.set(1, Some(w.text(e::R1, &i.value)?));
    if let Some(authority) = authority(w.under(e::R2), i) {
        for (n, parts) in authority.components.into_iter().enumerate() {
            let component = u16::try_from(n + 2).unwrap_or(u16::MAX);
            rep.set(component, parts.into_iter().next().flatten());
        }
    }
    if let Some(kind) = &i.r#type {
        w.decided_rep(&rep, super::concept::origins(kind));
    }
    Some(rep)
}

/// The code of a type of identifier; its system is that of table 0203.
pub(crate) fn kind(w: Way<'_, '_>, kind: &CodeableConcept<'_>) -> Option<Cell> {
    let coding = kind.coding.first();
    let code = coding.and_then(|c| c.code.as_ref()).or(kind.text.as_ref())?;
    let cell = w.under(h::TYPE).cell(code);
    w.decided(&cell, coding.and_then(|c| c.system.as_ref()).map(|s| s.by));
    Some(cell)
}

/// Who assigned an identifier: its system and its assigner as HD.
pub(crate) fn authority(w: Way<'_, '_>, i: &Identifier<'_>) -> Option<Rep> {
    let mut rep = assigner(w, i.assigner.as_ref()).unwrap_or_default();
    system(w, &i.system, &mut rep);
    rep.filled()
}

fn assigner(w: Way<'_, '_>, assigner: Option<&Reference<'_>>) -> Option<Rep> {
    let assigner = assigner?;
    let known = assigner.to.and_then(|key| w.record.get::<Organization<'_>>(key));
    if let Some(rep) = known.and_then(|o| organization(w, o)) {
        return w.followed(Some(rep), assigner.by);
    }
    if let Some(i) = assigner.identifier.as_deref() {
        let mut rep = Rep::default();
        party(w, core::slice::from_ref(i), &mut rep);
        if !rep.is_empty() {
            return Some(rep);
        }
    }
    let mut rep = Rep::default();
    rep.set(1, w.text(h::NAME, &assigner.display));
    rep.filled()
}

/// The system as universal id, or as the namespace that the caller's options know it by.
fn system(w: Way<'_, '_>, system: &Text<'_>, rep: &mut Rep) {
    let Some(value) = system else { return };
    if value.null {
        return rep.set(1, Some(w.under(h::SYSTEM).cell(value)));
    }
    let uri = value.is.as_ref();
    let names = &w.cx.options.identifier_systems;
    if let Some((namespace, _)) = names.iter().find(|(_, known)| *known == uri) {
        return rep.set(1, Some(w.made(h::SYSTEM, value.by, namespace.as_str())));
    }
    let (id, kind) = universal(uri);
    // The assigner says the same in its own words: those are the sender's.
    let said = rep.components.get_mut(1).and_then(|c| c.first_mut()).and_then(Option::as_mut);
    if let Some(said) = said {
        said.by.push(w.under(h::SYSTEM).origin(value.by));
        return;
    }
    rep.set(2, Some(w.made(h::SYSTEM, value.by, id)));
    rep.set(3, Some(w.made(h::SYSTEM, value.by, kind)));
}

/// An organization as HD: its identifiers, else its name.
pub(crate) fn organization(w: Way<'_, '_>, o: &Organization<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    party(w, &o.identifier, &mut rep);
    if rep.is_empty() {
        rep.set(1, w.text(h::NAME, &o.name));
    }
    rep.filled()
}

/// The identifiers of a thing as HD: the one without a type is its namespace, the one with one its universal id. Of two without
/// one, which is what a reader makes of an HD whose kind was not sent, the second is the universal id.
pub(crate) fn party(w: Way<'_, '_>, identifiers: &[Identifier<'_>], rep: &mut Rep) {
    let universal = |i: &Identifier<'_>| i.r#type.is_some() || i.system.is_some();
    let any_universal = identifiers.iter().any(universal);
    for i in identifiers {
        if universal(i) && !rep.has(2) {
            universal_id(w, i, rep);
        } else if !universal(i) && !rep.has(1) {
            rep.set(1, w.text(h::NAMESPACE, &i.value));
        } else if !any_universal && !rep.has(2) {
            rep.set(2, w.text(h::UNIVERSAL, &i.value));
        }
    }
}

const RFC_3986: &str = "urn:ietf:rfc:3986";

fn universal_id(w: Way<'_, '_>, i: &Identifier<'_>, rep: &mut Rep) {
    let is_uri = known(&i.system) == Some(RFC_3986);
    let cell = match &i.value {
        Some(value) if is_uri && !value.null => {
            let cell = w.made(h::UNIVERSAL, value.by, universal(&value.is).0);
            if i.r#type.is_none() {
                rep.set(3, Some(w.made(h::UNIVERSAL, value.by, universal(&value.is).1)));
            }
            cell
        }
        Some(value) if i.r#type.is_none() && !is_uri => {
            // An identifier in its own system: the value is what the organization is known by there.
            rep.set(1, Some(w.under(h::NAMESPACE).cell(value)));
            return system(w, &i.system, rep);
        }
        Some(value) => w.under(h::UNIVERSAL).cell(value),
        None => return,
    };
    w.decided(&cell, i.system.as_ref().map(|s| s.by));
    rep.set(2, Some(cell));
    let kind = i.r#type.as_ref().and_then(|t| kind(w, t));
    rep.set(3, kind);
}
