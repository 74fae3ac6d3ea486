//! ServiceRequest as ORC.

pub(crate) mod immunization;
pub(crate) mod provenance;

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_of, practitioner_of, xcn, xon};
use super::super::datatypes::{address, concept, extension, identifier, quantity, telecom, text_of, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use super::{Fields, concept_extension, is_typed, put, said};
use crate::generated::rules::fhir::servicerequest_orc as r;
use crate::model::{
    Annotation, DiagnosticReport, Extension, ExtensionValue, Identifier, Occurrence, Provenance,
    ServiceRequest, Timing,
};

pub(crate) const BUSINESS_EVENT: &str = "http://hl7.org/fhir/StructureDefinition/businessEvent";
const CALLBACK: &str = "http://hl7.org/fhir/StructureDefinition/servicerequest-order-callback-phone-number";
const REQUEST_STATUS_REASON: &str = "http://hl7.org/fhir/StructureDefinition/request-statusReason";
const EVENT_STATUS_REASON: &str = "http://hl7.org/fhir/StructureDefinition/event-statusReason";

/// An order, its report, and what ORC-1 is when nothing says so.
#[derive(Clone, Copy)]
pub(crate) struct Order<'w, 'a> {
    pub(crate) request: Option<&'w ServiceRequest<'a>>,
    pub(crate) report: Option<&'w DiagnosticReport<'a>>,
    pub(crate) control: &'static str,
    /// Who did what to the order.
    pub(crate) history: Option<&'w Provenance<'a>>,
}

/// The notes that are TQ1-11.
pub(crate) const TQ1_NOTES: &Fields = &[(11, crate::generated::rules::fhir::servicerequest_tq1::R11)];

const PLACERS: &Fields = &[(2, r::R2), (33, r::R33)];
const FILLERS: &Fields = &[(3, r::R3)];

/// ORC.
pub(crate) fn orc<'a>(w: Way<'_, 'a>, order: Order<'_, 'a>) -> Segment {
    let mut s = Segment::new("ORC");
    let extensions = order.request.map_or(&[][..], |q| &q.common.extension);
    s.set(
        1,
        Some(event(w, extensions, "value", r::R1).unwrap_or_else(|| w.constant(r::CONTROL, order.control))),
    );
    numbers(w, order, &mut s);
    let Some(q) = order.request else { return s };
    if let Some(requisition) = &q.requisition {
        let number = group(w.under(r::R4), requisition, &mut s);
        s.push(4, number);
    }
    s.set(5, concept::inverse(w.under(r::R5), &q.status.value, maps::ORDER_STATUS));
    if w.cx.options.hl7v2.has_quantity_timing() {
        s.push(7, quantity_timing(w.under(r::R7), q));
    }
    let made = time::date_time(w.under(r::R9), &q.authored_on);
    let at = event(w, extensions, "date", r::R9);
    s.set(
        9,
        match (at, made) {
            (Some(mut at), Some(made)) if at.text == made.text => {
                at.by.extend(made.by);
                Some(at)
            }
            (at, made) => at.or(made),
        },
    );
    requester(w, q, &mut s);
    for phone in extensions.iter().filter(|e| known(&e.url) == Some(CALLBACK)) {
        s.push(14, callback(w.under(r::R14), phone));
    }
    s.extend(16, concept_extension(w, r::R16, extensions, REQUEST_STATUS_REASON, None));
    if let (Some(report), false) = (order.report, s.has(16)) {
        s.extend(16, concept_extension(w, r::R16, &report.common.extension, EVENT_STATUS_REASON, None));
    }
    let security = q.common.meta.security.iter();
    s.extend(
        28,
        security.filter_map(|c| concept::coding(w.under(r::R28), c, Some(maps::CONFIDENTIALITY_CODE))),
    );
    s.push(
        29,
        q.location_code.first().and_then(|c| concept::concept(w.under(r::R29), c, Some(maps::ORDER_TYPE))),
    );
    if let Some(history) = order.history {
        provenance::provenance(w, history, &mut s);
    }
    s
}

/// Placer and filler numbers, the order's first, else those of its report.
fn numbers<'a>(w: Way<'_, 'a>, order: Order<'_, 'a>, s: &mut Segment) {
    let of_request = order.request.map_or(&[][..], |q| &q.identifier);
    let of_report = order.report.map_or(&[][..], |d| &d.identifier);
    for i in of_request.iter().chain(of_report) {
        number(w, i, s);
    }
}

fn number(w: Way<'_, '_>, i: &Identifier<'_>, s: &mut Segment) {
    if is_typed(i, "PLAC") {
        if said(&i.extension, "ORC", PLACERS).is_some_and(|(field, _)| field == 33) {
            return put(w, s, &i.extension, PLACERS, (33, r::R33), |w| identifier::cx(w, i));
        }
        once(2, identifier::ei(w.under(r::R2), i), s);
    } else if is_typed(i, "FILL") {
        let place = said(&i.extension, "ORC", FILLERS).unwrap_or((3, r::R3));
        once(place.0, identifier::ei(w.under(place.1), i), s);
    } else if is_typed(i, "FGN") {
        once(38, identifier::ei(w.under(r::R38), i), s);
    }
}

/// The number of the placer's group, as EI; with that of the filler, where no field of its own has it, as a pair.
fn group(w: Way<'_, '_>, requisition: &Identifier<'_>, s: &mut Segment) -> Option<Rep> {
    let version = w.cx.options.hl7v2.parsed_version()?;
    let own = synovia_hl7v2::schema::field_in(synovia_hl7v2::SegmentId::ORC, 38, version).is_some();
    let filler = if own { None } else { s.fields.remove(&38) };
    let placer = identifier::ei(w, requisition);
    let Some(filler) = filler.and_then(|f| f.into_iter().next()) else { return placer };
    let mut pair = Rep::default();
    pair.nest(1, placer);
    pair.nest(2, Some(filler));
    pair.filled()
}

/// Sets a field that has one value; what says the same once more adds where it came from.
pub(crate) fn once(field: u16, rep: Option<Rep>, s: &mut Segment) {
    let Some(rep) = rep else { return };
    match s.fields.get_mut(&field).and_then(|f| f.first_mut()) {
        Some(there) => there.same(rep),
        None => s.push(field, Some(rep)),
    }
}

/// Adds a repetition, unless one says the same: then that adds where it came from.
pub(crate) fn same_or_more(field: u16, rep: Option<Rep>, s: &mut Segment) {
    let Some(rep) = rep else { return };
    let texts = |rep: &Rep| rep.cells().map(|c| c.text.clone()).collect::<Vec<_>>();
    let there = s.fields.get_mut(&field).into_iter().flatten().find(|there| texts(there) == texts(&rep));
    match there {
        Some(there) => there.same(rep),
        None => s.push(field, Some(rep)),
    }
}

/// A part of the business event that a reader of ORC writes.
fn event(w: Way<'_, '_>, list: &[Extension<'_>], part: &str, rule: crate::trace::Rule) -> Option<Cell> {
    let w = w.under(rule);
    let events = list.iter().filter(|e| known(&e.url) == Some(BUSINESS_EVENT));
    let (outer, inner) = events.filter_map(|e| Some((e, extension(&e.extension, part)?))).next()?;
    let cell = match inner.value.as_ref()? {
        ExtensionValue::CodeableConcept(c) => concept::bare(w, c, None)?.cells().next()?.clone(),
        _ => time::date_time(w, &text_of(inner).cloned())?,
    };
    w.decided(&cell, [outer, inner].into_iter().filter_map(|e| e.url.as_ref()).map(|u| u.by));
    Some(cell)
}

/// The phone number in an extension.
pub(crate) fn callback(w: Way<'_, '_>, phone: &Extension<'_>) -> Option<Rep> {
    let Some(ExtensionValue::ContactPoint(point)) = &phone.value else { return None };
    let rep = telecom::telecom(w, point)?;
    w.decided_rep(&rep, phone.url.as_ref().map(|u| u.by));
    Some(rep)
}

/// Who ordered: a practitioner, for an organization.
fn requester<'a>(w: Way<'_, 'a>, q: &ServiceRequest<'a>, s: &mut Segment) {
    let Some(who) = &q.requester else { return };
    s.push(12, xcn(w.under(r::R12), who));
    if let Some((practitioner, ..)) = practitioner_of(w, who) {
        s.extend(24, practitioner.address.iter().filter_map(|a| address::address(w.under(r::R24), a)));
    }
    let Some((organization, _)) = organization_of(w, who) else { return };
    s.push(21, xon(w.under(r::R21), who));
    s.extend(22, organization.address.iter().filter_map(|a| address::address(w.under(r::R22), a)));
    s.extend(23, organization.telecom.iter().filter_map(|t| telecom::telecom(w.under(r::R23), t)));
}

/// Whether a note says that it was that of TQ.
pub(crate) fn is_of_tq(note: &Annotation<'_>) -> bool {
    said(&note.extension, "ORC", &[(7, r::TQ)]).is_some()
        || said(&note.extension, "OBR", &[(27, r::TQ)]).is_some()
}

/// Quantity and timing of an order as TQ.
pub(crate) fn quantity_timing(w: Way<'_, '_>, q: &ServiceRequest<'_>) -> Option<Rep> {
    let timing = match &q.occurrence {
        Some(Occurrence::Timing(timing)) => Some(&**timing),
        _ => None,
    };
    let mut rep = Rep::default();
    rep.nest(1, q.quantity.as_ref().and_then(|q| quantity::cq(w.under(r::TQ), q)));
    if let Some(t) = timing {
        repeat(w.under(r::TQ), t, &mut rep);
    }
    rep.set(6, concept::inverse(w.under(r::TQ), &q.priority, maps::EXTENDED_PRIORITY_CODES));
    let note = q.note.iter().find(|n| is_of_tq(n));
    rep.set(8, note.and_then(|n| w.text(r::TQ, &n.text)));
    if let Some(Occurrence::Period(p)) = &q.occurrence {
        rep.set(4, time::date_time(w.under(r::TQ), &p.start));
        rep.set(5, time::date_time(w.under(r::TQ), &p.end));
    }
    rep.filled()
}

fn repeat(w: Way<'_, '_>, t: &Timing<'_>, rep: &mut Rep) {
    if let Some(code) = t.code.as_ref().and_then(|c| concept::bare(w, c, Some(maps::REPEAT_PATTERN))) {
        rep.set_sub(2, 1, code.cells().next().cloned());
    }
    let mut times = t.time_of_day.iter();
    if let Some(first) = times.next() {
        let minutes = |text: &str| text.get(..5).unwrap_or(text).replace(':', "");
        let mut cell = w.made(r::TQ, first.by, minutes(&first.is));
        for more in times {
            cell.text.push(',');
            cell.text.push_str(&minutes(&more.is));
            cell.by.push(w.origin(more.by));
        }
        rep.set_sub(2, 2, Some(cell));
    }
    if let Some(duration) = &t.bounds_duration {
        rep.set(3, length(w, duration));
    }
    if let Some(bounds) = &t.bounds_period {
        rep.set(4, time::date_time(w, &bounds.start));
        rep.set(5, time::date_time(w, &bounds.end));
    }
    rep.set(12, t.count.as_ref().map(|v| w.made(r::TQ, v.by, v.is.to_string())));
}

/// A duration as TQ.3: a letter and a number.
fn length(w: Way<'_, '_>, duration: &crate::model::Quantity<'_>) -> Option<Cell> {
    let value = duration.value.as_ref()?;
    let unit = duration.code.as_ref().or(duration.unit.as_ref())?;
    let letter = match unit.is.as_ref() {
        "s" => 'S',
        "min" => 'M',
        "h" => 'H',
        "d" => 'D',
        "wk" => 'W',
        "mo" => 'L',
        _ => {
            w.refuse(value.by, "mapping/duration-not-valid");
            return None;
        }
    };
    let mut cell = w.made(r::TQ, value.by, format!("{letter}{}", value.is));
    cell.by.push(w.origin(unit.by));
    Some(cell)
}
