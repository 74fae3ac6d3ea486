//! ServiceRequest, DiagnosticReport and Specimen as OBR.

use synovia_terminology::maps;

use super::super::datatypes::party::{DATA_ABSENT_REASON, practitioner_of, xcn};
use super::super::datatypes::{concept, extension, identifier, name, place, quantity, text_of, time};
use super::super::tree::{Rep, Segment};
use super::super::way::{Way, known};
use super::orc::{Order, callback, once, quantity_timing};
use super::{Fields, concept_extension, is_typed, said};
use crate::generated::rules::fhir::{
    diagnosticreport_obr as d, practitionerrole_ndl as l, servicerequest_obr as r, specimen_obr as p,
};
use crate::model::{
    DiagnosticReport, ExtensionValue, Identifier, Occurrence, PractitionerRole, Reference, ServiceRequest,
    Specimen, TimeOrPeriod,
};
use crate::trace::Rule;

const PERFORMER_FUNCTION: &str = "http://hl7.org/fhir/StructureDefinition/event-performerFunction";
const SUPPORTING_INFO: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-ServiceRequest.supportingInfo";
const CALLBACK: &str = "http://hl7.org/fhir/StructureDefinition/servicerequest-order-callback-phone-number";

const PLACERS: &Fields = &[(2, r::R2), (53, r::R53)];
const DETAILS: &Fields = &[(46, r::R46), (47, r::R47)];

/// OBR number `n`; `specimen` is one that has no SPM.
pub(crate) fn obr<'a>(
    w: Way<'_, 'a>,
    order: Order<'_, 'a>,
    specimen: Option<&Specimen<'a>>,
    n: usize,
) -> Segment {
    let mut s = Segment::new("OBR");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    let of_request = order.request.map_or(&[][..], |q| &q.identifier);
    let of_report = order.report.map_or(&[][..], |d| &d.identifier);
    numbers(w, of_request, of_report, &mut s);
    if let Some(report) = order.report {
        self::report(w, report, &mut s);
    }
    if let Some(request) = order.request {
        self::request(w, request, &mut s);
    }
    if let Some(specimen) = specimen {
        self::specimen(w, specimen, &mut s);
    }
    s
}

/// Of several placer numbers the last is that of OBR: a reader takes those of ORC first.
fn numbers(w: Way<'_, '_>, of_request: &[Identifier<'_>], of_report: &[Identifier<'_>], s: &mut Segment) {
    let alternate =
        |i: &&Identifier<'_>| said(&i.extension, "OBR", PLACERS).is_some_and(|(field, _)| field == 53);
    for (code, field, rule) in [("PLAC", 2, r::R2), ("FILL", 3, r::R3)] {
        let own = of_request.iter().rev().find(|i| is_typed(i, code) && !alternate(i));
        let all = own.into_iter().chain(of_report.iter().filter(|i| is_typed(i, code)));
        all.for_each(|i| once(field, identifier::ei(w.under(rule), i), s));
    }
    s.extend(53, of_request.iter().filter(alternate).filter_map(|i| identifier::cx(w.under(r::R53), i)));
}

fn request<'a>(w: Way<'_, 'a>, q: &ServiceRequest<'a>, s: &mut Segment) {
    once(4, q.code.as_ref().and_then(|c| concept::concept(w.under(r::R4), c, None)), s);
    s.set(5, concept::inverse(w.under(r::R5), &q.priority, maps::EXTENDED_PRIORITY_CODES));
    if let Some(Occurrence::DateTime(at)) = &q.occurrence {
        s.set(6, time::date_time(w.under(r::R6), &Some(at.clone())));
    }
    if known(&q.intent) == Some("reflex-order") {
        s.set(11, q.intent.as_ref().map(|v| w.made(r::R11, v.by, "G")));
    }
    let information = concept_extension(w, r::R13, &q.common.extension, SUPPORTING_INFO, None);
    s.extend(13, information);
    if let Some(who) = &q.requester {
        s.push(16, xcn(w.under(r::R16), who));
        for phone in who.extension.iter().filter(|e| known(&e.url) == Some(CALLBACK)) {
            s.push(17, callback(w.under(r::R17), phone));
        }
    }
    if w.cx.options.hl7v2.has_quantity_timing() {
        s.push(27, quantity_timing(w.under(r::R27), q));
    }
    s.push(29, parents(w.under(r::R29), &q.based_on));
    s.extend(31, q.reason_code.iter().filter_map(|c| concept::concept(w.under(r::R31), c, None)));
    for detail in &q.order_detail {
        super::put(w, s, &detail.extension, DETAILS, (46, r::R46), |w| concept::concept(w, detail, None));
    }
}

/// The orders this one came from, by their numbers.
fn parents(w: Way<'_, '_>, list: &[Reference<'_>]) -> Option<Rep> {
    let mut rep = Rep::default();
    for i in list.iter().filter_map(|p| p.identifier.as_deref()) {
        let component = if is_typed(i, "FGN") || is_typed(i, "FILL") { 2 } else { 1 };
        if !rep.has(component) {
            rep.nest(component, identifier::ei(w, i));
        }
    }
    rep.filled()
}

fn report<'a>(w: Way<'_, 'a>, report: &DiagnosticReport<'a>, s: &mut Segment) {
    s.push(4, report.code.as_ref().and_then(|c| concept::concept(w.under(d::R4), c, None)));
    span(w, report.effective.as_ref(), s);
    s.set(22, time::date_time(w.under(d::R22), &report.issued));
    let section = report.category.first();
    s.push(
        24,
        section.and_then(|c| concept::bare(w.under(d::R24), c, Some(maps::DIAGNOSTIC_SERVICE_SECTION_ID))),
    );
    let status = Some(&report.status.value).filter(|v| known(v) != Some("unknown"));
    s.set(25, status.and_then(|v| concept::inverse(w.under(d::R25), v, maps::RESULT_STATUS_NON_QUERIES)));
    for who in &report.results_interpreter {
        s.push(32, ndl(w.under(d::R32), who));
    }
    for who in &report.performer {
        let function = extension(&who.extension, PERFORMER_FUNCTION);
        let kind = match function.and_then(|e| e.value.as_ref()) {
            Some(ExtensionValue::CodeableConcept(kind)) => Some(kind),
            _ => None,
        };
        let is_typist = kind.is_some_and(|k| concept::has(k, "TRANS"));
        let (field, rule) = if is_typist { (35, d::R35) } else { (34, d::R34) };
        let rep = ndl(w.under(rule), who);
        if let Some(rep) = &rep {
            let url = function.and_then(|e| e.url.as_ref()).map(|u| u.by);
            w.under(rule)
                .decided_rep(rep, url.into_iter().chain(kind.into_iter().flat_map(|k| concept::origins(k))));
        }
        s.push(field, rep);
    }
}

/// When it was observed.
fn span(w: Way<'_, '_>, effective: Option<&TimeOrPeriod<'_>>, s: &mut Segment) {
    match effective {
        Some(TimeOrPeriod::DateTime(at)) => s.set(7, time::date_time(w.under(d::R7), &Some(at.clone()))),
        Some(TimeOrPeriod::Period(period)) => {
            s.set(7, time::date_time(w.under(d::R7), &period.start));
            s.set(8, time::date_time(w.under(d::R8), &period.end));
        }
        _ => {}
    }
}

/// Whether a specimen says no more than OBR can: then it needs no SPM.
pub(crate) fn can_hold(specimen: &Specimen<'_>) -> bool {
    specimen.identifier.is_empty()
        && specimen.accession_identifier.is_none()
        && specimen.parent.is_empty()
        && specimen.status.value.is_none()
        && specimen.container.iter().all(|c| c.r#type.is_none())
        && specimen.collection.as_ref().is_none_or(|c| c.method.is_none())
}

fn specimen<'a>(w: Way<'_, 'a>, specimen: &Specimen<'a>, s: &mut Segment) {
    if let Some(c) = &specimen.collection {
        let mut own = Segment::new("OBR");
        span(w, c.collected.as_ref(), &mut own);
        s.merge(own);
        s.push(9, c.quantity.as_ref().and_then(|q| quantity::cq(w.under(p::R9), q)));
        collector(w, specimen, s);
    }
    s.set(14, time::date_time(w.under(p::R14), &specimen.received_time));
    s.push(15, source(w.under(p::R15), specimen));
    for note in specimen.note.iter().skip(usize::from(s.has(15))) {
        s.set(39, w.text(p::R39, &note.text));
    }
}

/// OBR-10 is the only place for who collected a specimen.
pub(crate) fn collector<'a>(w: Way<'_, 'a>, specimen: &Specimen<'a>, s: &mut Segment) {
    let who = specimen.collection.as_ref().and_then(|c| c.collector.as_ref());
    s.push(10, who.and_then(|who| xcn(w.under(p::R10), who)));
}

/// A specimen as SPS.
fn source(w: Way<'_, '_>, specimen: &Specimen<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    let kind = specimen.r#type.as_ref();
    rep.nest(1, kind.and_then(|c| concept::concept(w, c, Some(maps::SPECIMEN_TYPE))));
    let additive = specimen.container.iter().find_map(|c| c.additive_codeable_concept.as_ref());
    rep.nest(2, additive.and_then(|c| concept::concept(w, c, Some(maps::ADDITIVE_PRESERVATIVE))));
    let site = specimen.collection.as_ref().and_then(|c| c.body_site.as_ref());
    rep.nest(4, site.and_then(|c| concept::concept(w, c, Some(maps::BODY_SITE))));
    rep.nest(
        6,
        specimen.condition.first().and_then(|c| concept::concept(w, c, Some(maps::SPECIMEN_CONDITION))),
    );
    if !rep.is_empty() {
        rep.set(3, specimen.note.first().and_then(|n| w.text(p::R15, &n.text)));
    }
    rep.filled()
}

/// Where NDL has the levels of a place that PL has in other components.
const LEVELS: [(usize, u16); 6] = [(0, 4), (1, 5), (2, 6), (3, 7), (6, 10), (7, 11)];

/// Who did something, when and where, as NDL.
fn ndl<'a>(w: Way<'_, 'a>, who: &Reference<'a>) -> Option<Rep> {
    if extension(&who.extension, DATA_ABSENT_REASON).and_then(text_of).is_some() {
        return super::super::datatypes::party::absent(w, who);
    }
    let mut rep = Rep::default();
    if let Some((practitioner, ..)) = practitioner_of(w, who) {
        rep.nest(1, cnn(w, practitioner));
    }
    let Some(role) = who.to.and_then(|key| w.record.get::<PractitionerRole<'a>>(key)) else {
        return w.followed(rep.filled(), who.by);
    };
    if let Some(period) = &role.period {
        rep.set(2, time::date_time(w.under(l::R2), &period.start));
        rep.set(3, time::date_time(w.under(l::R3), &period.end));
    }
    if let Some(place) = role.location.first().and_then(|at| place::pl(w.under(l::R4), at)) {
        for (from, to) in LEVELS {
            for (n, cell) in place.components.get(from).into_iter().flatten().enumerate() {
                rep.set_sub(to, u16::try_from(n + 1).unwrap_or(u16::MAX), cell.clone());
            }
        }
    }
    w.followed(rep.filled(), who.by)
}

/// A practitioner as CNN, in one component.
fn cnn(w: Way<'_, '_>, practitioner: &crate::model::Practitioner<'_>) -> Option<Rep> {
    let rule: Rule = l::R1;
    let mut rep = Rep::default();
    if let Some(i) = practitioner.identifier.first() {
        rep.set(1, w.text(rule, &i.value));
        if let Some(hd) = identifier::authority(w.under(rule), i) {
            for (n, parts) in hd.components.into_iter().enumerate() {
                rep.set(u16::try_from(n + 9).unwrap_or(u16::MAX), parts.into_iter().next().flatten());
            }
        }
    }
    if let Some(n) = practitioner.name.first() {
        let w = w.under(rule);
        rep.set(2, n.family.value.as_ref().map(|v| w.cell(v)));
        let mut given = n.given.iter();
        rep.set(3, given.next().map(|v| w.cell(v)));
        rep.set(4, name::joined(w, given, " "));
        rep.set(5, n.suffix.first().map(|v| w.cell(v)));
        rep.set(6, n.prefix.first().map(|v| w.cell(v)));
        rep.set(7, n.suffix.get(1).map(|v| w.cell(v)));
    }
    rep.filled()
}
