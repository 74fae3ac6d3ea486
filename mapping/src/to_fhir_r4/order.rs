//! What was asked for.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write};
use crate::model::{self, Occurrence};

impl<'a> Write<'a> for model::ServiceRequest<'a> {
    type Out = r4::ServiceRequest;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ServiceRequest> {
        let status = e.bound_extended("status", &self.status, codes::REQUEST_STATUS);
        let intent = e.bound("intent", &self.intent, codes::REQUEST_INTENT);
        let mut out = resource!(
            e,
            self,
            ServiceRequest {
                identifier: e.list("identifier", &self.identifier),
                based_on: e.list("basedOn", &self.based_on),
                replaces: e.list("replaces", &self.replaces),
                requisition: e.one("requisition", self.requisition.as_ref()),
                status: e.status("status", status, "unknown"),
                intent: e.needed("intent", intent),
                category: e.list("category", &self.category),
                priority: e.bound("priority", &self.priority, codes::REQUEST_PRIORITY),
                do_not_perform: e.boolean("doNotPerform", &self.do_not_perform),
                code: e.one("code", self.code.as_ref()),
                order_detail: e.list("orderDetail", &self.order_detail),
                quantity: e
                    .one("quantityQuantity", self.quantity.as_ref())
                    .map(|v| r4::ServiceRequestQuantity::Quantity(v.into())),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                occurrence: occurrence(e, self.occurrence.as_ref()),
                as_needed: self
                    .as_needed
                    .map(|v| { r4::ServiceRequestAsNeeded::Boolean(e.boolean("asNeededBoolean", &Some(v))) }),
                authored_on: e.date_time("authoredOn", &self.authored_on),
                requester: e.one("requester", self.requester.as_ref()),
                performer_type: e.one("performerType", self.performer_type.as_ref()),
                performer: e.list("performer", &self.performer),
                location_code: e.list("locationCode", &self.location_code),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                supporting_info: e.list("supportingInfo", &self.supporting_info),
                specimen: e.list("specimen", &self.specimen),
                body_site: e.list("bodySite", &self.body_site),
                note: e.list("note", &self.note),
                patient_instruction: e.string("patientInstruction", &self.patient_instruction),
            }
        );
        if !out.order_detail.is_empty() {
            // prr-1: details need a code.
            out.code = e.needed_one("code", out.code);
        }
        Some(out)
    }
}

fn occurrence<'a>(e: El<'_, '_, 'a>, value: Option<&Occurrence<'a>>) -> Option<r4::ServiceRequestOccurrence> {
    use r4::ServiceRequestOccurrence as Out;
    match value? {
        Occurrence::DateTime(v) => e.choice(v, |e, v| e.date_time("occurrenceDateTime", v), Out::DateTime),
        Occurrence::Period(v) => e.one("occurrencePeriod", Some(v)).map(|v| Out::Period(v.into())),
        Occurrence::Timing(v) => e.one("occurrenceTiming", Some(&**v)).map(|v| Out::Timing(v.into())),
    }
}

impl<'a> Write<'a> for model::SupplyRequest<'a> {
    type Out = r4::SupplyRequest;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::SupplyRequest> {
        let item = e.needed_one("itemCodeableConcept", e.one("itemCodeableConcept", self.item.as_ref()));
        Some(resource!(
            e,
            self,
            SupplyRequest {
                identifier: e.list("identifier", &self.identifier),
                status: e.bound_extended("status", &self.status, codes::SUPPLY_STATUS),
                priority: e.bound("priority", &self.priority, codes::REQUEST_PRIORITY),
                item: item.map(|v| r4::SupplyRequestItem::CodeableConcept(v.into())),
                quantity: e.needed_one("quantity", e.one("quantity", self.quantity.as_ref())),
                parameter: e.list("parameter", &self.parameter),
                occurrence: self.occurrence.as_ref().and_then(|v| supply_occurrence(e, v)),
                authored_on: e.date_time("authoredOn", &self.authored_on),
                requester: e.one("requester", self.requester.as_ref()),
                supplier: e.list("supplier", &self.supplier),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                deliver_to: e.one("deliverTo", self.deliver_to.as_ref()),
            }
        ))
    }
}

fn supply_occurrence<'a>(e: El<'_, '_, 'a>, value: &Occurrence<'a>) -> Option<r4::SupplyRequestOccurrence> {
    use r4::SupplyRequestOccurrence as Out;
    match value {
        Occurrence::DateTime(v) => e.choice(v, |e, v| e.date_time("occurrenceDateTime", v), Out::DateTime),
        Occurrence::Period(v) => e.one("occurrencePeriod", Some(v)).map(|v| Out::Period(v.into())),
        Occurrence::Timing(v) => e.one("occurrenceTiming", Some(&**v)).map(|v| Out::Timing(v.into())),
    }
}

impl<'a> Write<'a> for model::SupplyParameter<'a> {
    type Out = r4::SupplyRequestParameter;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::SupplyRequestParameter> {
        use r4::SupplyRequestParameterValue as Out;
        let concept =
            e.one("valueCodeableConcept", self.concept.as_ref()).map(|v| Out::CodeableConcept(v.into()));
        let value =
            concept.or_else(|| Some(Out::Boolean(e.boolean("valueBoolean", &Some(self.boolean?)))))?;
        Some(r4::SupplyRequestParameter {
            code: e.one("code", self.code.as_ref()),
            value: Some(value),
            ..Default::default()
        })
    }
}
