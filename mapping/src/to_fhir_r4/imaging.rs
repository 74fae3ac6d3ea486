//! Imaging studies, the steps that make them, and where they can be fetched.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, TaskValue};

impl<'a> Write<'a> for model::ImagingStudy<'a> {
    type Out = r4::ImagingStudy;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImagingStudy> {
        let status = e.bound_extended("status", &self.status, codes::IMAGING_STUDY_STATUS);
        Some(resource!(
            e,
            self,
            ImagingStudy {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                modality: e.list("modality", &self.modality),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                started: e.date_time("started", &self.started),
                based_on: e.list("basedOn", &self.based_on),
                referrer: e.one("referrer", self.referrer.as_ref()),
                interpreter: e.list("interpreter", &self.interpreter),
                endpoint: e.list("endpoint", &self.endpoint),
                number_of_series: e.unsigned("numberOfSeries", &self.number_of_series),
                number_of_instances: e.unsigned("numberOfInstances", &self.number_of_instances),
                procedure_reference: e.one("procedureReference", self.procedure_reference.first()),
                procedure_code: e.list("procedureCode", &self.procedure_code),
                location: e.one("location", self.location.as_ref()),
                reason_code: e.list("reasonCode", &self.reason_code),
                note: e.list("note", &self.note),
                description: e.string("description", &self.description),
                series: e.list("series", &self.series),
            }
        ))
    }
}

impl<'a> Write<'a> for model::ImagingStudySeries<'a> {
    type Out = r4::ImagingStudySeries;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImagingStudySeries> {
        filled(r4::ImagingStudySeries {
            extension: e.list("extension", &self.extension),
            uid: e.needed("uid", e.id("uid", &self.uid)),
            number: e.unsigned("number", &self.number),
            modality: e.needed_one("modality", e.one("modality", self.modality.as_ref())),
            description: e.string("description", &self.description),
            number_of_instances: e.unsigned("numberOfInstances", &self.number_of_instances),
            endpoint: e.list("endpoint", &self.endpoint),
            body_site: e.one("bodySite", self.body_site.as_ref()),
            laterality: e.one("laterality", self.laterality.as_ref()),
            specimen: e.list("specimen", &self.specimen),
            started: e.date_time("started", &self.started),
            performer: e.list("performer", &self.performer),
            instance: e.list("instance", &self.instance),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ImagingStudyPerformer<'a> {
    type Out = r4::ImagingStudySeriesPerformer;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImagingStudySeriesPerformer> {
        // FHIR requires the actor: without one there is no performer.
        let actor = e.one("actor", self.actor.as_ref())?;
        filled(r4::ImagingStudySeriesPerformer {
            function: e.one("function", self.function.as_ref()),
            actor: Some(actor),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ImagingStudyInstance<'a> {
    type Out = r4::ImagingStudySeriesInstance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImagingStudySeriesInstance> {
        filled(r4::ImagingStudySeriesInstance {
            extension: e.list("extension", &self.extension),
            uid: e.needed("uid", e.id("uid", &self.uid)),
            sop_class: e.needed_one("sopClass", e.one("sopClass", self.sop_class.as_ref())),
            number: e.unsigned("number", &self.number),
            title: e.string("title", &self.title),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Task<'a> {
    type Out = r4::Task;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Task> {
        let status = e.bound_extended("status", &self.status, codes::TASK_STATUS);
        let intent = e.bound("intent", &self.intent, codes::TASK_INTENT);
        Some(resource!(
            e,
            self,
            Task {
                identifier: e.list("identifier", &self.identifier),
                based_on: e.list("basedOn", &self.based_on),
                group_identifier: e.one("groupIdentifier", self.group_identifier.as_ref()),
                // Task has no status that says "unknown".
                status: e.needed("status", status),
                business_status: e.one("businessStatus", self.business_status.as_ref()),
                intent: e.status("intent", intent, "unknown"),
                priority: e.bound("priority", &self.priority, codes::REQUEST_PRIORITY),
                code: e.one("code", self.code.as_ref()),
                description: e.string("description", &self.description),
                focus: e.one("focus", self.focus.as_ref()),
                r#for: e.one("for", self.r#for.as_ref()),
                encounter: e.one("encounter", self.encounter.as_ref()),
                execution_period: e.one("executionPeriod", self.execution_period.as_ref()),
                authored_on: e.date_time("authoredOn", &self.authored_on),
                requester: e.one("requester", self.requester.as_ref()),
                performer_type: e.list("performerType", &self.performer_type),
                owner: e.one("owner", self.owner.as_ref()),
                location: e.one("location", self.location.as_ref()),
                note: e.list("note", &self.note),
                input: e.list("input", &self.input),
                output: e.list("output", &self.output.iter().map(Made).collect::<Vec<_>>()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::TaskInput<'a> {
    type Out = r4::TaskInput;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::TaskInput> {
        use r4::TaskInputValue as Value;
        let value = match self.value.as_ref()? {
            TaskValue::String(v) => e.choice(v, |e, v| e.string("valueString", v), Value::String),
            TaskValue::CodeableConcept(v) => {
                e.one("valueCodeableConcept", Some(&**v)).map(|v| Value::CodeableConcept(v.into()))
            }
            TaskValue::Identifier(v) => {
                e.one("valueIdentifier", Some(&**v)).map(|v| Value::Identifier(v.into()))
            }
            TaskValue::Money(v) => e.one("valueMoney", Some(&**v)).map(|v| Value::Money(v.into())),
            TaskValue::Date(v) => e.choice(v, |e, v| e.date("valueDate", v), Value::Date),
            TaskValue::Period(v) => e.one("valuePeriod", Some(&**v)).map(|v| Value::Period(v.into())),
            TaskValue::Reference(v) => {
                e.one("valueReference", Some(&**v)).map(|v| Value::Reference(v.into()))
            }
        }?;
        filled(r4::TaskInput {
            extension: e.list("extension", &self.extension),
            r#type: e.needed_one("type", e.one("type", self.r#type.as_ref())),
            value: Some(value),
            ..Default::default()
        })
    }
}

/// What came out of a step: FHIR has a type of its own for it.
struct Made<'v, 'a>(&'v model::TaskInput<'a>);

impl<'a> Write<'a> for Made<'_, 'a> {
    type Out = r4::TaskOutput;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::TaskOutput> {
        use r4::{TaskInputValue as In, TaskOutputValue as Out};
        let written = self.0.write(e)?;
        let value = match written.value? {
            In::String(v) => Out::String(v),
            In::CodeableConcept(v) => Out::CodeableConcept(v),
            In::Identifier(v) => Out::Identifier(v),
            In::Money(v) => Out::Money(v),
            In::Date(v) => Out::Date(v),
            In::Period(v) => Out::Period(v),
            In::Reference(v) => Out::Reference(v),
            _ => return None,
        };
        filled(r4::TaskOutput {
            extension: written.extension,
            r#type: written.r#type,
            value: Some(value),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Endpoint<'a> {
    type Out = r4::Endpoint;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Endpoint> {
        let status = e.bound("status", &self.status, codes::ENDPOINT_STATUS);
        Some(resource!(
            e,
            self,
            Endpoint {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                connection_type: e
                    .needed_one("connectionType", e.one("connectionType", self.connection_type.as_ref())),
                name: e.string("name", &self.name),
                managing_organization: e.one("managingOrganization", self.managing_organization.as_ref()),
                payload_type: e.needed_list("payloadType", e.list("payloadType", &self.payload_type)),
                payload_mime_type: e.codes("payloadMimeType", &self.payload_mime_type),
                address: e.needed("address", e.uri("address", &self.address)),
            }
        ))
    }
}
