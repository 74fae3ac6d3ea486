//! MessageHeader and Bundle as MSH.

use synovia_terminology::maps;

use super::super::datatypes::concept::{self, inverse};
use super::super::datatypes::party::{organization_of, xon};
use super::super::datatypes::{identifier, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use super::sft;
use crate::generated::rules::fhir::messageheader_msh as r;
use crate::model::{Coding, Device, Exchange, Extended, MessageDestination, MessageHeader, MessageSource};
use crate::report::Severity;
use crate::trace::Origin;

const PROCESSING: &str = "http://terminology.hl7.org/CodeSystem/v2-0103";
const MODE: &str = "http://terminology.hl7.org/CodeSystem/v2-0207";

/// MSH without its event, version and character set.
pub(crate) fn msh<'a>(
    w: Way<'_, 'a>,
    exchange: &Exchange<'a>,
    header: Option<&MessageHeader<'a>>,
) -> Segment {
    let mut s = Segment::new("MSH");
    s.set(7, time::date_time(w.under(r::R7), &exchange.timestamp));
    s.set(10, exchange.identifier.as_ref().and_then(|i| w.text(r::R10, &i.value)));
    if let Some(h) = header {
        ends(w, h, &mut s);
        labels(w, h, &mut s);
    }
    defaults(w, &mut s);
    s
}

fn ends<'a>(w: Way<'_, 'a>, h: &MessageHeader<'a>, s: &mut Segment) {
    if let Some(source) = &h.source {
        application(w, source, s);
    }
    if let Some(sender) = &h.sender
        && let Some((organization, by)) = organization_of(w, sender)
    {
        let w4 = w.under(r::R4);
        s.push(4, w4.followed(w4.followed(identifier::organization(w4, organization), sender.by), by));
        let country = organization.address.iter().find_map(|a| a.country.as_ref()).cloned();
        let mapped = inverse(w.under(r::R17), &country, maps::COUNTRY_CODE);
        s.set(17, mapped.or_else(|| w.text(r::R17, &country)));
    }
    if let Some(destination) = h.destination.first() {
        receiver(w, destination, s);
    }
    s.push(22, h.responsible.as_ref().and_then(|o| xon(w.under(r::R22), o)));
}

/// The address behind `urn:oid:` and the like, and what kind of id it is.
fn address(endpoint: &Extended<'_>) -> Option<(String, &'static str, Origin)> {
    let value = endpoint.value.as_ref().filter(|v| !v.null)?;
    let kinds = [("urn:oid:", "ISO"), ("urn:uuid:", "UUID"), ("urn:dns:", "DNS"), ("urn:uri:", "URI")];
    let found = kinds.iter().find_map(|(prefix, kind)| Some((value.is.strip_prefix(prefix)?, *kind)));
    let (id, kind) = found.unwrap_or((&value.is, "URI"));
    Some((id.to_string(), kind, value.by))
}

fn application(w: Way<'_, '_>, source: &MessageSource<'_>, s: &mut Segment) {
    let mut rep = Rep::default();
    let w3 = w.under(r::R3);
    rep.set(1, source.name.as_ref().map(|v| w3.cell(v)));
    // A program that SFT tells of is no identifier of the application.
    let in_sft = w.cx.options.hl7v2.has_timing_segments()
        && sft::programs(w).iter().any(|(_, device)| sft::is_source(device, source));
    let software = source.software.as_ref().filter(|_| !in_sft);
    rep.set(2, software.map(|v| w3.cell(v)));
    if let Some((id, kind, by)) = address(&source.endpoint) {
        let same = software.is_some_and(|v| !v.null && v.is == id);
        if same || software.is_none() {
            if !same {
                rep.set(2, Some(w.made(r::R3, by, id)));
            }
            rep.set(3, Some(w.made(r::R3, by, kind)));
        } else {
            let mut network = Rep::default();
            network.set(2, Some(w.made(r::R24, by, id)));
            network.set(3, Some(w.made(r::R24, by, kind)));
            s.push(24, Some(network));
        }
    }
    s.push(3, rep.filled());
}

fn receiver<'a>(w: Way<'_, 'a>, d: &MessageDestination<'a>, s: &mut Segment) {
    let mut rep = Rep::default();
    let w5 = w.under(r::R5);
    let device = d.target.as_ref().and_then(|t| Some((t, w.record.get::<Device<'a>>(t.to?)?)));
    if let Some((target, device)) = device {
        identifier::party(w5, &device.identifier, &mut rep);
        if let Some(cell) = rep.cells_mut().next() {
            cell.by.push(w5.origin(target.by));
        }
    }
    if let Some(name) = &d.name {
        same_or_set(&mut rep, 1, w5.cell(name));
    }
    if let Some((id, kind, by)) = address(&d.endpoint) {
        let is_new = !rep.has(2);
        same_or_set(&mut rep, 2, w.made(r::R5, by, id));
        if is_new {
            rep.set(3, Some(w.made(r::R5, by, kind)));
        }
    }
    s.push(5, rep.filled());
    if let Some(to) = &d.receiver
        && let Some((organization, by)) = organization_of(w, to)
    {
        let (field, rule) = if organization.name.is_some() { (23, r::R23) } else { (6, r::R6) };
        let w = w.under(rule);
        let rep = match field {
            23 => xon(w, to),
            _ => w.followed(w.followed(identifier::organization(w, organization), to.by), by),
        };
        s.push(field, rep);
    }
}

/// Sets a component, or adds where it came from when it is there already in the same words.
fn same_or_set(rep: &mut Rep, component: u16, cell: Cell) {
    let at = usize::from(component).wrapping_sub(1);
    match rep.components.get_mut(at).and_then(|c| c.first_mut()).and_then(Option::as_mut) {
        Some(there) if there.text == cell.text => there.by.extend(cell.by),
        Some(_) => {}
        None => rep.set(component, Some(cell)),
    }
}

fn labels(w: Way<'_, '_>, h: &MessageHeader<'_>, s: &mut Segment) {
    let security = &h.common.meta.security;
    let bare = security.iter().find(|c| c.code.is_none() && c.system.is_none());
    s.set(8, bare.and_then(|c| w.text(r::R8, &c.display)));
    let tag = |system| h.common.meta.tag.iter().find(move |t| known(&t.system) == Some(system));
    let mut kind = Rep::default();
    kind.set(1, tag(PROCESSING).and_then(|t| processing(w.under(r::R11), t)));
    kind.set(2, tag(MODE).and_then(|t| processing(w.under(r::R11), t)));
    s.push(11, kind.filled());
    s.set(19, h.common.language.as_ref().map(|v| w.under(r::R19).cell(v)));
    for label in security.iter().filter(|c| c.code.is_some()) {
        let handling = rows_have(maps::SECURITY_LABEL_HANDLING_INSTRUCTIONS, label);
        let (field, rule) = if handling { (27, r::R27) } else { (26, r::R26) };
        s.push(field, concept::coding(w.under(rule), label, None));
    }
}

fn rows_have(map: synovia_terminology::ConceptMap, coding: &Coding<'_>) -> bool {
    map.rows().any(|row| row.target_code == known(&coding.code) && row.target_code.is_some())
}

/// The code of table 0103 or 0207: these are the codes of FHIR, too.
fn processing(w: Way<'_, '_>, tag: &Coding<'_>) -> Option<Cell> {
    let cell = w.cell(tag.code.as_ref()?);
    w.decided(&cell, [&tag.system, &tag.display].into_iter().flatten().map(|v| v.by));
    Some(cell)
}

/// What the caller gives where FHIR says nothing.
fn defaults(w: Way<'_, '_>, s: &mut Segment) {
    let given = &w.cx.options.hl7v2;
    let mut option = |field: u16, text: &Option<String>| {
        if let (Some(text), false) = (text, s.has(field)) {
            let mut rep = Rep::default();
            for (n, part) in text.split('^').enumerate().filter(|(_, part)| !part.is_empty()) {
                let component = u16::try_from(n + 1).unwrap_or(u16::MAX);
                rep.set(component, Some(w.constant(r::OPTION, part)));
            }
            s.push(field, rep.filled());
        }
    };
    option(3, &given.sending_application);
    option(4, &given.sending_facility);
    option(5, &given.receiving_application);
    option(6, &given.receiving_facility);
    option(7, &given.date_time);
    option(10, &given.control_id);
    option(11, &Some(given.processing_id.clone()));
    for (field, code) in [(7, "mapping/no-message-time"), (10, "mapping/no-control-id")] {
        if !s.has(field) {
            w.issue(Severity::Warning, code, Origin::NONE);
        }
    }
}
