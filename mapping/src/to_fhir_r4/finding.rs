//! What was observed, and reports of it.

use synovia_fhir_model::r4;

use super::codes;
use super::datatypes::time;
use super::problem::lose;
use super::quantity::Simple;
use super::resource::resource;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::generated::rules::fhir::r5;
use crate::generated::rules::hl7v2::null;
use crate::model::{self, CodeableConcept, ObservationValue};
use crate::trace::{Origin, Src};

const ABSENT_REASON: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
const REPORT_NOTE: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note";

impl<'a> Write<'a> for model::Observation<'a> {
    type Out = r4::Observation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Observation> {
        use r4::ObservationEffective as Effective;
        let status = e.bound_extended("status", &self.status, codes::OBSERVATION_STATUS);
        let (value, data_absent_reason) =
            value_or_reason(e, self.value.as_ref(), self.data_absent_reason.as_ref());
        Some(resource!(
            e,
            self,
            Observation {
                identifier: e.list("identifier", &self.identifier),
                based_on: e.list("basedOn", &self.based_on),
                part_of: e.list("partOf", &self.part_of),
                status: e.status("status", status, "unknown"),
                category: e.list("category", &self.category),
                code: e.needed_one("code", e.one("code", self.code.as_ref())),
                subject: e.one("subject", self.subject.as_ref()),
                encounter: e.one("encounter", self.encounter.as_ref()),
                effective: time(
                    e,
                    self.effective.as_ref(),
                    ["effectiveDateTime", "effectivePeriod"],
                    Effective::DateTime,
                    Effective::Period,
                ),
                issued: e.instant("issued", &self.issued),
                performer: e.list("performer", &self.performer),
                value,
                data_absent_reason,
                interpretation: e.list("interpretation", &self.interpretation),
                note: e.list("note", &self.note),
                body_site: e.one("bodySite", self.body_site.as_ref()),
                method: e.one("method", self.method.as_ref()),
                specimen: e.one("specimen", self.specimen.as_ref()),
                device: e.one("device", self.device.as_ref()),
                reference_range: e.list("referenceRange", &self.reference_range),
                has_member: e.list("hasMember", &self.has_member),
                derived_from: e.list("derivedFrom", &self.derived_from),
                component: e.list("component", &self.component),
            }
        ))
    }
}

type Reason = Option<Box<r4::CodeableConcept>>;

/// obs-6: a value or the reason why there is none. A value the source gives as null is such a reason.
fn value_or_reason<'a>(
    e: El<'_, '_, 'a>,
    value: Option<&ObservationValue<'a>>,
    reason: Option<&CodeableConcept<'a>>,
) -> (Option<r4::ObservationValue>, Reason) {
    if let Some(by) = value.and_then(null_of) {
        let given = e.one("dataAbsentReason", reason);
        return (None, Some(given.unwrap_or_else(|| not_known(e, by))));
    }
    let written = value.and_then(|v| observed(e, v));
    match (&written, reason) {
        (Some(_), Some(reason)) => {
            lose(e, "dataAbsentReason", reason, NOT_VALID);
            (written, None)
        }
        (_, reason) => (written, e.one("dataAbsentReason", reason)),
    }
}

/// Where the null of a value that is one came from.
fn null_of(value: &ObservationValue<'_>) -> Option<Origin> {
    match value {
        ObservationValue::String(v) | ObservationValue::Time(v) | ObservationValue::DateTime(v) => {
            v.null.then_some(v.by)
        }
        ObservationValue::Boolean(v) => v.null.then_some(v.by),
        ObservationValue::Integer(v) => v.null.then_some(v.by),
        _ => None,
    }
}

fn not_known(e: El<'_, '_, '_>, by: Origin) -> Box<r4::CodeableConcept> {
    let trace = &e.w.cx.trace;
    let src = trace.first_leaf(by).map_or(Src::None, Src::Leaf);
    e.child("dataAbsentReason", None).link(trace.step(by, null::DATA_ABSENT_REASON, src));
    let coding = r4::Coding { system: ABSENT_REASON.into(), code: "unknown".into(), ..Default::default() };
    Box::new(r4::CodeableConcept { coding: vec![coding], ..Default::default() })
}

fn observed<'a>(e: El<'_, '_, 'a>, value: &ObservationValue<'a>) -> Option<r4::ObservationValue> {
    use r4::ObservationValue as Out;
    match value {
        ObservationValue::Quantity(v) => e.one("valueQuantity", Some(v)).map(|v| Out::Quantity(v.into())),
        ObservationValue::CodeableConcept(v) => {
            e.one("valueCodeableConcept", Some(v)).map(|v| Out::CodeableConcept(v.into()))
        }
        ObservationValue::String(v) => e.choice(v, |e, v| e.string("valueString", v), Out::String),
        ObservationValue::Boolean(v) => Some(Out::Boolean(e.boolean("valueBoolean", &Some(*v)))),
        ObservationValue::Integer(v) => {
            let number = e.integer("valueInteger", Some(v));
            (!number.is_absent()).then_some(Out::Integer(number))
        }
        ObservationValue::Range(v) => e.one("valueRange", Some(v)).map(|v| Out::Range(v.into())),
        ObservationValue::Ratio(v) => e.one("valueRatio", Some(v)).map(|v| Out::Ratio(v.into())),
        ObservationValue::SampledData(v) => {
            e.one("valueSampledData", Some(v)).map(|v| Out::SampledData(v.into()))
        }
        ObservationValue::Time(v) => e.choice(v, |e, v| e.time("valueTime", v), Out::Time),
        ObservationValue::DateTime(v) => e.choice(v, |e, v| e.date_time("valueDateTime", v), Out::DateTime),
        ObservationValue::Period(v) => e.one("valuePeriod", Some(v)).map(|v| Out::Period(v.into())),
    }
}

impl<'a> Write<'a> for model::ReferenceRange<'a> {
    type Out = r4::ObservationReferenceRange;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ObservationReferenceRange> {
        let mut out = filled(r4::ObservationReferenceRange {
            low: e.one("low", self.low.as_ref().map(Simple).as_ref()),
            high: e.one("high", self.high.as_ref().map(Simple).as_ref()),
            r#type: e.one("type", self.r#type.as_ref()),
            applies_to: e.list("appliesTo", &self.applies_to),
            text: e.string("text", &self.text),
            ..Default::default()
        })?;
        if out.low.is_none() && out.high.is_none() {
            // obs-3: a limit or a text.
            out.text = e.needed("text", out.text);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::ObservationComponent<'a> {
    type Out = r4::ObservationComponent;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ObservationComponent> {
        use r4::ObservationComponentValue as Out;
        let (value, data_absent_reason) =
            value_or_reason(e, self.value.as_ref(), self.data_absent_reason.as_ref());
        let value = value.map(|v| match v {
            r4::ObservationValue::Quantity(v) => Out::Quantity(v),
            r4::ObservationValue::CodeableConcept(v) => Out::CodeableConcept(v),
            r4::ObservationValue::String(v) => Out::String(v),
            r4::ObservationValue::Boolean(v) => Out::Boolean(v),
            r4::ObservationValue::Integer(v) => Out::Integer(v),
            r4::ObservationValue::Range(v) => Out::Range(v),
            r4::ObservationValue::Ratio(v) => Out::Ratio(v),
            r4::ObservationValue::SampledData(v) => Out::SampledData(v),
            r4::ObservationValue::Time(v) => Out::Time(v),
            r4::ObservationValue::DateTime(v) => Out::DateTime(v),
            r4::ObservationValue::Period(v) => Out::Period(v),
        });
        let mut out = filled(r4::ObservationComponent {
            extension: e.list("extension", &self.extension),
            code: e.one("code", self.code.as_ref()),
            value,
            data_absent_reason,
            interpretation: e.list("interpretation", &self.interpretation),
            reference_range: e.list("referenceRange", &self.reference_range),
            ..Default::default()
        })?;
        out.code = e.needed_one("code", out.code);
        Some(out)
    }
}

impl<'a> Write<'a> for model::DiagnosticReport<'a> {
    type Out = r4::DiagnosticReport;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DiagnosticReport> {
        use r4::DiagnosticReportEffective as Effective;
        let status = e.bound_extended("status", &self.status, codes::REPORT_STATUS);
        let mut out = resource!(
            e,
            self,
            DiagnosticReport {
                identifier: e.list("identifier", &self.identifier),
                based_on: e.list("basedOn", &self.based_on),
                status: e.status("status", status, "unknown"),
                category: e.list("category", &self.category),
                code: e.needed_one("code", e.one("code", self.code.as_ref())),
                subject: e.one("subject", self.subject.as_ref()),
                encounter: e.one("encounter", self.encounter.as_ref()),
                effective: time(
                    e,
                    self.effective.as_ref(),
                    ["effectiveDateTime", "effectivePeriod"],
                    Effective::DateTime,
                    Effective::Period,
                ),
                issued: e.instant("issued", &self.issued),
                performer: e.list("performer", &self.performer),
                results_interpreter: e.list("resultsInterpreter", &self.results_interpreter),
                specimen: e.list("specimen", &self.specimen),
                result: e.list("result", &self.result),
                imaging_study: e.list("imagingStudy", &self.imaging_study),
                conclusion: e.string("conclusion", &self.conclusion),
                conclusion_code: e.list("conclusionCode", &self.conclusion_code),
                presented_form: e.list("presentedForm", &self.presented_form),
            }
        );
        let notes: Vec<_> = self.note.iter().map(ReportNote).collect();
        e.list_onto("extension", &mut out.extension, &notes);
        Some(out)
    }
}

/// R4 reports have no notes; FHIR defines how to write R5's.
struct ReportNote<'n, 'a>(&'n model::Annotation<'a>);

impl<'a> Write<'a> for ReportNote<'_, 'a> {
    type Out = r4::Extension;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Extension> {
        let note = e.one("valueAnnotation", Some(self.0))?;
        e.child("url", None).made_by(r5::DIAGNOSTICREPORT_NOTE);
        let value = Some(r4::ExtensionValue::Annotation(note.into()));
        Some(r4::Extension { url: REPORT_NOTE.into(), value, ..Default::default() })
    }
}
