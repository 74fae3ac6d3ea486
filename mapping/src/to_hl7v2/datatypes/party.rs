//! References to practitioners and organizations as XCN and XON.

use synovia_terminology::maps;

use super::super::tree::Rep;
use super::super::way::Way;
use super::identifier::{CHECK_DIGIT, CHECK_DIGIT_SCHEME, authority, kind};
use super::name::{XCN, XCN_PERSON, put};
use super::system::{ORIGINAL_TEXT, name_of};
use super::{concept, extension, put_extension, text_of};
use crate::generated::rules::fhir::{
    device_cwe as d, location_xon as l, organization_cwe as c, organization_xon as o, practitioner_xcn as p,
};
use crate::model::{Device, Identifier, Location, Organization, Practitioner, PractitionerRole, Reference};

pub(crate) const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// `""` for a reference that says that there is nobody.
pub(crate) fn absent(w: Way<'_, '_>, reference: &Reference<'_>) -> Option<Rep> {
    let found = extension(&reference.extension, DATA_ABSENT_REASON)?;
    let mut cell = w.under(p::ABSENT).cell(text_of(found).filter(|v| v.is == "unknown")?);
    cell.text.clear();
    cell.null = true;
    w.decided(&cell, found.url.as_ref().map(|u| u.by));
    Some(cell.into())
}

/// The practitioner behind a reference, directly or by a role.
pub(crate) fn practitioner_of<'w, 'a>(
    w: Way<'w, 'a>,
    reference: &Reference<'a>,
) -> Option<(&'w Practitioner<'a>, Option<&'w PractitionerRole<'a>>, crate::trace::Origin)> {
    let key = reference.to?;
    if let Some(found) = w.record.get::<Practitioner<'a>>(key) {
        return Some((found, None, reference.by));
    }
    let role = w.record.get::<PractitionerRole<'a>>(key)?;
    let inner = role.practitioner.as_ref()?;
    Some((w.record.get::<Practitioner<'a>>(inner.to?)?, Some(role), inner.by))
}

/// The organization behind a reference, directly or by a role.
pub(crate) fn organization_of<'w, 'a>(
    w: Way<'w, 'a>,
    reference: &Reference<'a>,
) -> Option<(&'w Organization<'a>, crate::trace::Origin)> {
    let key = reference.to?;
    if let Some(found) = w.record.get::<Organization<'a>>(key) {
        return Some((found, reference.by));
    }
    let inner = w.record.get::<PractitionerRole<'a>>(key)?.organization.as_ref()?;
    Some((w.record.get::<Organization<'a>>(inner.to?)?, inner.by))
}

/// A reference to a person who provides care as XCN.
pub(crate) fn xcn<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    if let Some(absent) = absent(w, reference) {
        return Some(absent);
    }
    if let Some((practitioner, role, by)) = practitioner_of(w, reference) {
        let rep = w.followed(practitioner_xcn(w, practitioner), reference.by);
        return if role.is_some() { w.followed(rep, by) } else { rep };
    }
    if reference.to.is_some() {
        return None;
    }
    let mut rep = Rep::default();
    if let Some(i) = reference.identifier.as_deref() {
        identifier(w, i, &mut rep);
    }
    rep.set(2, w.text(p::DISPLAY, &reference.display));
    rep.filled()
}

/// A practitioner as XCN.
pub(crate) fn practitioner_xcn(w: Way<'_, '_>, practitioner: &Practitioner<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    if let Some(name) = practitioner.name.first() {
        // Where no qualification is told the degree is one of several suffixes.
        let degrees = practitioner.qualification.is_empty() && name.suffix.len() > 2;
        put(w, name, if degrees { &XCN_PERSON } else { &XCN }, &mut rep);
    }
    if let Some(i) = practitioner.identifier.first() {
        identifier(w, i, &mut rep);
    }
    let degree = practitioner.qualification.first().and_then(|q| q.code.as_ref());
    if let Some(degree) =
        degree.and_then(|c| concept::bare(w.under(p::R7), c, Some(maps::DEGREE_LICENSE_CERTIFICATE)))
    {
        rep.nest(7, Some(degree));
    }
    rep.filled()
}

/// Puts the number of somebody where XCN has it.
pub(crate) fn identifier(w: Way<'_, '_>, i: &Identifier<'_>, rep: &mut Rep) {
    let Some(value) = w.text(p::R1, &i.value) else { return };
    rep.set(1, Some(value));
    rep.nest(9, authority(w.under(p::R9), i));
    rep.set(11, put_extension(w, p::R11, &i.extension, CHECK_DIGIT));
    rep.set(12, put_extension(w, p::R12, &i.extension, CHECK_DIGIT_SCHEME));
    rep.set(13, i.r#type.as_ref().and_then(|t| kind(w.under(p::R13), t)));
}

/// A reference to an organization as XON.
pub(crate) fn xon<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    if let Some(absent) = absent(w, reference) {
        return Some(absent);
    }
    if let Some((organization, by)) = organization_of(w, reference) {
        return w.followed(w.followed(organization_xon(w, organization), reference.by), by);
    }
    if reference.to.is_some() {
        return None;
    }
    let mut rep = Rep::default();
    rep.set(1, w.text(o::R1, &reference.display));
    if let Some(i) = reference.identifier.as_deref() {
        number(w, i, &mut rep);
    }
    rep.filled()
}

/// An organization as XON.
pub(crate) fn organization_xon(w: Way<'_, '_>, organization: &Organization<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    rep.set(1, w.text(o::R1, &organization.name));
    if let Some(i) = organization.identifier.first() {
        number(w, i, &mut rep);
    }
    rep.filled()
}

fn number(w: Way<'_, '_>, i: &Identifier<'_>, rep: &mut Rep) {
    let Some(value) = w.text(o::R10, &i.value) else { return };
    rep.set(10, Some(value));
    rep.set(4, put_extension(w, o::R4, &i.extension, CHECK_DIGIT));
    rep.set(5, put_extension(w, o::R5, &i.extension, CHECK_DIGIT_SCHEME));
    rep.nest(6, authority(w.under(o::R6), i));
    rep.set(7, i.r#type.as_ref().and_then(|t| kind(w.under(o::R7), t)));
}

/// A reference to an organization as CWE: its identifier is the code, its name the text.
pub(crate) fn organization_cwe<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    if let Some(absent) = absent(w, reference) {
        return Some(absent);
    }
    let mut rep = Rep::default();
    let Some((found, by)) = organization_of(w, reference) else {
        rep.set(2, w.text(c::R2, &reference.display));
        return rep.filled();
    };
    if let Some(i) = found.identifier.first() {
        rep.set(1, w.text(c::R1, &i.value));
        let local = put_extension(w, c::R3, &i.extension, ORIGINAL_TEXT);
        rep.set(3, local.or_else(|| name_of(w.under(c::R3), &i.system)));
    }
    rep.set(2, w.text(c::R2, &found.name));
    rep.set(9, found.alias.first().map(|v| w.under(c::R9).cell(v)));
    let rep = w.followed(rep.filled(), reference.by);
    if by == reference.by { rep } else { w.followed(rep, by) }
}

/// A reference to a location as XON: its name and its number.
pub(crate) fn location_xon<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    if let Some(absent) = absent(w, reference) {
        return Some(absent);
    }
    let place = w.record.get::<Location<'a>>(reference.to?)?;
    let mut rep = Rep::default();
    rep.set(1, w.text(l::R1, &place.name));
    if let Some(i) = place.identifier.first() {
        number(w, i, &mut rep);
    }
    w.followed(rep.filled(), reference.by)
}

/// Where CWE has the three codes of a thing: code and system.
const CODES: [(u16, u16); 3] = [(1, 3), (4, 6), (10, 12)];

/// A reference to a device as CWE: its numbers are the codes, its names the texts of them. A name more than there are
/// numbers is what it is called.
pub(crate) fn device_cwe<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    let device = w.record.get::<Device<'a>>(reference.to?)?;
    let mut rep = Rep::default();
    for (i, (code, system)) in device.identifier.iter().zip(CODES) {
        rep.set(code, w.text(d::R1, &i.value));
        let local = put_extension(w, d::R1, &i.extension, ORIGINAL_TEXT);
        rep.set(system, local.or_else(|| name_of(w.under(d::R1), &i.system)));
    }
    let texts: &[u16] = match (device.device_name.len(), device.identifier.len()) {
        (0 | 1, 0) => &[9],
        (2, 0 | 1) => &[2, 9],
        (names, numbers) if names > numbers => &[2, 5, 9, 11],
        _ => &[2, 5, 11],
    };
    for (name, text) in device.device_name.iter().zip(texts) {
        rep.set(*text, w.text(d::R2, &name.name));
        let kind = name.r#type.as_ref().map(|k| k.by);
        let cell = rep.components.get(usize::from(*text).wrapping_sub(1)).and_then(|c| c.first()?.as_ref());
        cell.into_iter().for_each(|cell| w.decided(cell, kind));
    }
    w.followed(rep.filled(), reference.by)
}
