//! ORC: orders of medicines, and medicines given.

use synovia_terminology::maps;

use super::{Pair, common};
use crate::from_hl7v2::datatypes::{cwe, ei, tq, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::orc_medicationrequest as own;
use crate::generated::rules::segments::orc_medicationadministration as r;
use crate::model::{
    CodeableConcept, Coding, Extension, ExtensionValue, MedicationAdministration, MedicationPerformer,
    MedicationRequest, ServiceRequest, Val,
};

const BUSINESS_EVENT: &str = "http://hl7.org/fhir/StructureDefinition/businessEvent";
/// The system of the codes; the guide gives the address of its value set.
const V2_0119: &str = "http://terminology.hl7.org/CodeSystem/v2-0119";
const V2_0443: &str = "http://terminology.hl7.org/CodeSystem/v2-0443";

/// ORC of an order of a medicine. The guide has no map for it: where a MedicationRequest has what a ServiceRequest has,
/// the rows of that are used. `s` is the ORC inside its message row.
pub(crate) fn medication_request<'a>(s: Scope<'_, 'a>, m: &mut MedicationRequest<'a>) {
    let mut q = ServiceRequest::default();
    common(s, Pair { orc: Some(s), obr: None }, &mut q);
    s.get(7, own::TIMING, |s| {
        tq::medication_request(s, m);
        Some(())
    });
    m.common.extension.extend(q.common.extension);
    m.common.meta.security.extend(q.common.meta.security);
    m.identifier.extend(q.identifier);
    m.group_identifier = q.requisition;
    m.authored_on = q.authored_on;
    m.requester = m.requester.take().or(q.requester);
    m.recorder = s.get(10, own::RECORDER, xcn::practitioner);
    m.status = q.status;
    m.status.value = m.status.value.take().map(|status| ended(s, status));
    if m.status.value.as_ref().is_none_or(|v| v.null) {
        m.status.value = s.unknown(5, own::STATUS_UNKNOWN);
    }
}

/// An order of a medicine is not revoked: it is cancelled before it began, or stopped.
fn ended<'a>(s: Scope<'_, 'a>, status: Val<std::borrow::Cow<'a, str>>) -> Val<std::borrow::Cow<'a, str>> {
    if status.is != "revoked" {
        return status;
    }
    let code = if s.part(5).is_some_and(Scope::is_valued) { s.peek_at(5) } else { s.peek_at(1) };
    let cancelled = matches!(code.trim(), "CA" | "OC" | "CR" | "UA" | "DF");
    status.map(|_| if cancelled { "cancelled".into() } else { "stopped".into() })
}

/// `ORC-MedicationAdministration`; `s` is the ORC inside its message row.
pub(crate) fn medication_administration<'a>(s: Scope<'_, 'a>, a: &mut MedicationAdministration<'a>) {
    a.common.extension.extend(event(s));
    let placer = s.get(2, r::R7, ei::identifier);
    a.identifier.extend(placer.map(|i| s.typed(i, r::R8, "PLAC", r::R9)));
    let filler = s.get(3, r::R10, ei::identifier);
    a.identifier.extend(filler.map(|i| s.typed(i, r::R11, "FILL", r::R12)));
    for actor in s.all(12, r::R21, xcn::practitioner) {
        a.performer.push(MedicationPerformer {
            function: Some(s.concept(r::R22, "OP", r::R23, V2_0443)),
            actor: Some(actor),
        });
    }
    a.common.meta.security.extend(s.all(28, r::R39, |s| cwe::coding(s, Some(maps::CONFIDENTIALITY_CODE))));
}

/// ORC-1 as a business event.
fn event<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let code = s.text(1, r::R5)?;
    let coding = Coding { code: Some(code), system: s.constant(r::R6, V2_0119), ..Coding::default() };
    let concept = CodeableConcept { coding: vec![coding], ..CodeableConcept::default() };
    let value = Some(ExtensionValue::CodeableConcept(Box::new(concept)));
    let inner = s.extension(r::R4, "value", value)?;
    Some(Extension { url: s.constant(r::R3, BUSINESS_EVENT), value: None, extension: vec![inner] })
}
