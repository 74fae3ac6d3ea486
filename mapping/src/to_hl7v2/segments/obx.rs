//! Observation as OBX.

pub(crate) mod document;
mod value;

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_of, organization_xon, practitioner_of, xcn};
use super::super::datatypes::{address, concept, extension, identifier, put_extension, text_of, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use super::concept_extension;
use crate::generated::rules::fhir::observation_obx as r;
use crate::model::{
    CodeableConcept, Device, Extension, ExtensionValue, Observation, ObservationComponent, Reference,
    ReferenceRange, Specimen, TimeOrPeriod,
};

const NATURE_OF_ABNORMAL_TEST: &str =
    "http://hl7.org/fhir/StructureDefinition/observation-nature-of-abnormal-test";
const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";
const ANALYSIS_TIME: &str = "http://hl7.org/fhir/StructureDefinition/observation-analysis-date-time";
const STRUCTURE_TYPE: &str = "http://hl7.org/fhir/StructureDefinition/observation-structure-type";
const SUB_ID: &str = "http://hl7.org/fhir/StructureDefinition/observation-v2-subid";

/// The OBX of an observation: one, or one more for each component that is about something of its own.
pub(crate) fn obx<'a>(w: Way<'_, 'a>, o: &Observation<'a>, n: &mut usize) -> Vec<Segment> {
    let mut first = Segment::new("OBX");
    let own_codes = o.component.iter().any(|c| !is_same_code(c.code.as_ref(), o.code.as_ref()));
    header(w, o.code.as_ref(), n, &mut first);
    let value = o.value.as_ref();
    value::value(w, value, &o.common.extension, &mut first);
    ranges(w, &o.reference_range, &mut first);
    if !own_codes {
        for component in &o.component {
            repetition(w, component, &mut first);
        }
    }
    sub_id(w, o, &mut first);
    shared(w, o, &mut first);
    let mut out = vec![first];
    if own_codes {
        out.extend(o.component.iter().map(|c| component(w, o, c, n)));
    }
    out
}

fn header(w: Way<'_, '_>, code: Option<&CodeableConcept<'_>>, n: &mut usize, s: &mut Segment) {
    *n = n.saturating_add(1);
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    s.push(3, code.and_then(|c| concept::concept(w.under(r::R3), c, None)));
}

fn is_same_code(one: Option<&CodeableConcept<'_>>, other: Option<&CodeableConcept<'_>>) -> bool {
    let says = |c: Option<&CodeableConcept<'_>>| {
        let coding = c.and_then(|c| c.coding.first());
        let code = coding.and_then(|c| known(&c.code)).map(str::to_string);
        (code, c.and_then(|c| known(&c.text)).map(str::to_string))
    };
    says(one) == says(other)
}

/// A component about the same thing: one more value of the same OBX.
fn repetition(w: Way<'_, '_>, c: &ObservationComponent<'_>, s: &mut Segment) {
    let mut own = Segment::new("OBX");
    value::value(w, c.value.as_ref(), &c.extension, &mut own);
    ranges(w, &c.reference_range, &mut own);
    own.push(3, c.code.as_ref().and_then(|code| concept::concept(w.under(r::R3), code, None)));
    if let Some(values) = own.fields.remove(&5) {
        s.extend(5, values);
    }
    s.merge(own);
}

/// A component about something of its own: an OBX of its own, told apart by OBX-4.
fn component<'a>(
    w: Way<'_, 'a>,
    o: &Observation<'a>,
    c: &ObservationComponent<'a>,
    n: &mut usize,
) -> Segment {
    let mut s = Segment::new("OBX");
    header(w, c.code.as_ref(), n, &mut s);
    value::value(w, c.value.as_ref(), &c.extension, &mut s);
    ranges(w, &c.reference_range, &mut s);
    s.set(4, Some(w.constant(r::COMPONENT, &n.to_string())));
    interpretation(w, &c.interpretation, &mut s);
    s.set(11, status(w, o, c.data_absent_reason.as_ref()));
    s
}

fn ranges(w: Way<'_, '_>, ranges: &[ReferenceRange<'_>], s: &mut Segment) {
    let Some(range) = ranges.first() else { return };
    let w = w.under(r::R7);
    if let Some(text) = &range.text {
        return s.set(7, Some(w.cell(text)));
    }
    let low = range.low.as_ref().and_then(|q| q.value.as_ref());
    let high = range.high.as_ref().and_then(|q| q.value.as_ref());
    let cell = match (low, high) {
        (Some(low), Some(high)) => {
            let mut cell = w.cell(low);
            cell.text = format!("{}-{}", low.is, high.is);
            cell.by.push(w.origin(high.by));
            cell
        }
        (Some(low), None) => Cell { text: format!(">={}", low.is), ..w.cell(low) },
        (None, Some(high)) => Cell { text: format!("<={}", high.is), ..w.cell(high) },
        (None, None) => return,
    };
    s.set(7, Some(cell));
}

fn sub_id(w: Way<'_, '_>, o: &Observation<'_>, s: &mut Segment) {
    let Some(found) = extension(&o.common.extension, SUB_ID) else { return };
    let mut rep = Rep::default();
    let parts = ["original-sub-identifier", "group", "sequence", "identifier"];
    for (component, name) in (1..).zip(parts) {
        rep.set(component, put_extension(w, r::R4, &found.extension, name));
    }
    if rep.is_empty() {
        rep.set(1, text_of(found).map(|v| w.under(r::R4).cell(v)));
    }
    w.decided_rep(&rep, found.url.as_ref().map(|u| u.by));
    s.push(4, rep.filled());
}

fn interpretation(w: Way<'_, '_>, list: &[CodeableConcept<'_>], s: &mut Segment) {
    let w = w.under(r::R8);
    s.extend(8, list.iter().filter_map(|c| concept::concept(w, c, Some(maps::INTERPRETATION_CODES))));
}

fn shared<'a>(w: Way<'_, 'a>, o: &Observation<'a>, s: &mut Segment) {
    let extensions = &o.common.extension;
    interpretation(w, &o.interpretation, s);
    s.extend(10, nature(w, extensions));
    s.set(11, status(w, o, o.data_absent_reason.as_ref()));
    match &o.effective {
        Some(TimeOrPeriod::DateTime(at)) => s.set(14, time::date_time(w.under(r::R14), &Some(at.clone()))),
        Some(TimeOrPeriod::Period(p)) => s.set(14, time::date_time(w.under(r::R14), &p.start)),
        _ => {}
    }
    performers(w, &o.performer, s);
    s.push(17, o.method.as_ref().and_then(|c| concept::concept(w.under(r::R17), c, None)));
    s.push(18, o.device.as_ref().and_then(|d| device(w.under(r::R18), d)));
    s.set(19, analysis(w, extensions));
    s.push(20, o.body_site.as_ref().and_then(|c| concept::concept(w.under(r::R20), c, None)));
    s.push(21, o.identifier.first().and_then(|i| identifier::ei(w.under(r::R21), i)));
    let category = o.category.iter().find(|c| in_system(c, "http://terminology.hl7.org/CodeSystem/v2-0936"));
    s.push(29, category.and_then(|c| concept::bare(w.under(r::R29), c, None)));
    s.push(
        30,
        concept_extension(w, r::R30, extensions, STRUCTURE_TYPE, None).into_iter().next().map(first_code),
    );
    specimen(w, o, s);
}

fn in_system(concept: &CodeableConcept<'_>, system: &str) -> bool {
    concept.coding.iter().any(|c| known(&c.system) == Some(system))
}

/// The code alone, for a field of type ID.
fn first_code(mut rep: Rep) -> Rep {
    rep.components.truncate(1);
    rep
}

fn nature(w: Way<'_, '_>, list: &[Extension<'_>]) -> Vec<Rep> {
    let all =
        concept_extension(w, r::R10, list, NATURE_OF_ABNORMAL_TEST, Some(maps::NATURE_OF_ABNORMAL_TESTING));
    all.into_iter().map(first_code).collect()
}

fn analysis(w: Way<'_, '_>, list: &[Extension<'_>]) -> Option<Cell> {
    let found = extension(list, ANALYSIS_TIME)?;
    let w = w.under(r::R19);
    let cell = time::date_time(w, &text_of(found).cloned())?;
    w.decided(&cell, found.url.as_ref().map(|u| u.by));
    Some(cell)
}

/// The sender's own code where an extension keeps it; N where nothing was asked; else by the map.
fn status(w: Way<'_, '_>, o: &Observation<'_>, absent: Option<&CodeableConcept<'_>>) -> Option<Cell> {
    let w = w.under(r::R11);
    let kept = extension(&o.status.extension, ALTERNATE_CODES);
    if let Some((e, ExtensionValue::CodeableConcept(code))) = kept.and_then(|e| Some((e, e.value.as_ref()?)))
    {
        let mut rep = concept::bare(w, code, None)?;
        let cell = rep.cells_mut().next()?;
        cell.by.extend(o.status.value.as_ref().map(|v| w.origin(v.by)));
        w.decided(cell, e.url.as_ref().map(|u| u.by));
        return Some(cell.clone());
    }
    if let Some(reason) = absent.filter(|c| concept::has(c, "not-asked")) {
        let code = reason.coding.first().and_then(|c| c.code.as_ref())?;
        let cell = w.made(r::ABSENT, code.by, "N");
        w.decided(&cell, concept::origins(reason));
        return Some(cell);
    }
    concept::inverse(w, &o.status.value, maps::OBSERVATION_RESULT_STATUS_CODES_INTERPRETATION)
}

/// Who observed: the producer, the observers, the organization and its director.
fn performers<'a>(w: Way<'_, 'a>, list: &[Reference<'a>], s: &mut Segment) {
    for who in list {
        let practitioner = practitioner_of(w, who);
        let organization = organization_of(w, who);
        let is_director = practitioner
            .is_some_and(|(_, role, _)| role.is_some_and(|r| r.code.iter().any(|c| concept::has(c, "MDIR"))));
        if let Some((_, role, _)) = practitioner {
            let (field, rule) = if is_director { (25, r::R25) } else { (16, r::R16) };
            let w = w.under(rule);
            let rep = xcn(w, who);
            if let (Some(rep), Some(role)) = (&rep, role) {
                w.decided_rep(rep, role.code.iter().flat_map(concept::origins));
            }
            s.push(field, rep);
        }
        let Some((organization, by)) = organization else { continue };
        let is_producer = practitioner.is_none() && is_producer(organization) && !s.has(15);
        if is_producer {
            let w = w.under(r::R15);
            s.push(15, w.followed(w.followed(producer(w, organization), who.by), by));
        } else {
            let w23 = w.under(r::R23);
            s.push(23, w23.followed(w23.followed(organization_xon(w23, organization), who.by), by));
            s.push(24, organization.address.first().and_then(|a| address::address(w.under(r::R24), a)));
        }
    }
}

/// OBX-15 holds a code and a name; OBX-23 an organization with an address, and an identifier with type and assigner.
fn is_producer(o: &crate::model::Organization<'_>) -> bool {
    let plain = o.identifier.first().is_none_or(|i| i.r#type.is_none() && i.assigner.is_none());
    plain && o.address.is_empty()
}

/// An organization as CWE.
fn producer(w: Way<'_, '_>, o: &crate::model::Organization<'_>) -> Option<Rep> {
    use super::super::datatypes::system::{ORIGINAL_TEXT, name_of};
    let mut rep = Rep::default();
    if let Some(i) = o.identifier.first() {
        rep.set(1, w.text(r::R15, &i.value));
        let local = put_extension(w, r::R15, &i.extension, ORIGINAL_TEXT);
        rep.set(3, local.or_else(|| name_of(w, &i.system)));
    }
    rep.set(2, w.text(r::R15, &o.name));
    rep.set(9, o.alias.first().map(|v| w.cell(v)));
    rep.filled()
}

fn device<'a>(w: Way<'_, 'a>, reference: &Reference<'a>) -> Option<Rep> {
    let found = reference.to.and_then(|key| w.record.get::<Device<'a>>(key));
    let rep = match found {
        Some(device) => device.identifier.first().and_then(|i| identifier::ei(w, i)),
        None => reference.identifier.as_deref().and_then(|i| identifier::ei(w, i)),
    };
    w.followed(rep, reference.by)
}

/// A specimen that the observation names, unless it is that of its order, which stands in SPM.
fn specimen<'a>(w: Way<'_, 'a>, o: &Observation<'a>, s: &mut Segment) {
    let Some(reference) = &o.specimen else { return };
    let w = w.under(r::R33);
    let own = reference.identifier.as_deref();
    let found = reference.to.and_then(|key| w.record.get::<Specimen<'a>>(key));
    let list = match (own, found) {
        (Some(own), _) => core::slice::from_ref(own),
        (None, Some(specimen)) if is_named_only(specimen) => &specimen.identifier,
        _ => return,
    };
    s.push(33, w.followed(pair(w, list), reference.by));
}

/// Whether nothing but its identifiers is known about a specimen.
fn is_named_only(p: &Specimen<'_>) -> bool {
    p.r#type.is_none() && p.collection.is_none() && p.received_time.is_none() && p.container.is_empty()
}

/// Identifiers as EIP: the filler's is the one that its type says is.
pub(crate) fn pair(w: Way<'_, '_>, list: &[crate::model::Identifier<'_>]) -> Option<Rep> {
    let mut rep = Rep::default();
    for i in list {
        let component = if super::is_typed(i, "FGN") || super::is_typed(i, "FILL") { 2 } else { 1 };
        if !rep.has(component) {
            rep.nest(component, identifier::ei(w, i));
        }
    }
    rep.filled()
}
