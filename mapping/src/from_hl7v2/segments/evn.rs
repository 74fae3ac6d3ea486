//! EVN: what happened, when, where and who said so.

use synovia_terminology::maps;

use super::msh;
use crate::from_hl7v2::datatypes::{cwe, hd, time, xcn};
use crate::from_hl7v2::scope::{DATA_ABSENT_REASON, Scope};
use crate::generated::rules::hl7v2::evn_provenance as own;
use crate::generated::rules::segments::evn_provenance as r;
use crate::model::{CodeableConcept, ExtensionValue, Provenance, ProvenanceAgent, Reference, TimeOrPeriod};

/// `EVN-Provenance`. The event itself stands in MSH-9.
pub(crate) fn provenance<'a>(s: Scope<'_, 'a>, msh: Scope<'_, 'a>, p: &mut Provenance<'a>) {
    p.activity = msh::provenance::event(s, msh, r::R3);
    p.recorded = s.get(2, r::R5, time::instant);
    if let Some(s) = s.when(r::R7, |t| !t.one_of(4, &["U"])) {
        p.reason.extend(s.get(4, r::R7, |s| cwe::concept(s, Some(maps::EVENT_REASON))));
    }
    if let Some(s) = s.when(r::R9, |t| t.is(4, "U")) {
        // The extension takes a code, not the concept that the row names.
        let unknown = s.constant(r::R9, "unknown").map(ExtensionValue::Code);
        let extension = s.extension(r::R8, DATA_ABSENT_REASON, unknown).into_iter().collect();
        p.reason.push(CodeableConcept { extension, ..CodeableConcept::default() });
    }
    for who in s.all(5, r::R10, xcn::practitioner) {
        p.agent.push(ProvenanceAgent { who: Some(who), ..ProvenanceAgent::default() });
    }
    p.occurred = s.get(6, r::R11, time::date_time).map(TimeOrPeriod::DateTime);
    p.location = s.get(7, r::R12, hd::location);
}

/// FHIR requires an agent.
pub(crate) fn complete<'a>(s: Scope<'_, 'a>, p: &mut Provenance<'a>) {
    if p.agent.is_empty() {
        let display = s.constant(own::AGENT_UNKNOWN, "unknown");
        let who = Some(Reference { display, ..Reference::default() });
        p.agent.push(ProvenanceAgent { who, ..ProvenanceAgent::default() });
    }
}
