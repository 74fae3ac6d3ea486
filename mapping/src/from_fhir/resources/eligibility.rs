//! Questions about insurances, their answers, steps of work, and what is sent.

use crate::from_fhir::datatypes::{
    annotation, attachment, common, concept, extension, identifier, money, period, quantity, time,
};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::{Chosen, Fs};
use crate::model::{
    BenefitAmount, Communication, CommunicationPayload, CoverageEligibilityRequest,
    CoverageEligibilityResponse, EligibilityBenefit, EligibilityError, EligibilityInsurance,
    EligibilityRequestItem, EligibilityResponseInsurance, EligibilityResponseItem, PayloadContent, Task,
    TaskInput, TaskValue, Val,
};

pub(in crate::from_fhir) fn request<'a>(s: &Fs<'_, '_, 'a>) -> CoverageEligibilityRequest<'a> {
    CoverageEligibilityRequest {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        priority: s.one("priority", concept),
        purpose: s.texts("purpose"),
        patient: s.one("patient", reference),
        serviced: time(s, "serviced"),
        created: s.text("created"),
        enterer: s.one("enterer", reference),
        provider: s.one("provider", reference),
        insurer: s.one("insurer", reference),
        facility: s.one("facility", reference),
        insurance: s.all("insurance", insurance),
        item: s.all("item", asked),
    }
}

fn insurance<'a>(s: &Fs<'_, '_, 'a>) -> EligibilityInsurance<'a> {
    EligibilityInsurance {
        extension: s.all("extension", extension),
        focal: s.flag("focal"),
        coverage: s.one("coverage", reference),
        business_arrangement: s.text("businessArrangement"),
    }
}

fn asked<'a>(s: &Fs<'_, '_, 'a>) -> EligibilityRequestItem<'a> {
    let diagnoses = s.all("diagnosis", |d| d.chosen_node("diagnosis", "CodeableConcept", concept));
    EligibilityRequestItem {
        extension: s.all("extension", extension),
        category: s.one("category", concept),
        product_or_service: s.one("productOrService", concept),
        modifier: s.all("modifier", concept),
        provider: s.one("provider", reference),
        quantity: s.one("quantity", quantity),
        unit_price: s.one("unitPrice", money),
        facility: s.one("facility", reference),
        diagnosis: diagnoses.into_iter().flatten().collect(),
    }
}

pub(in crate::from_fhir) fn response<'a>(s: &Fs<'_, '_, 'a>) -> CoverageEligibilityResponse<'a> {
    CoverageEligibilityResponse {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        purpose: s.texts("purpose"),
        patient: s.one("patient", reference),
        serviced: time(s, "serviced"),
        created: s.text("created"),
        requestor: s.one("requestor", reference),
        request: s.one("request", reference),
        outcome: s.text("outcome"),
        disposition: s.text("disposition"),
        insurer: s.one("insurer", reference),
        insurance: s.all("insurance", covered),
        pre_auth_ref: s.text("preAuthRef"),
        form: s.one("form", concept),
        error: s.all("error", error),
    }
}

fn covered<'a>(s: &Fs<'_, '_, 'a>) -> EligibilityResponseInsurance<'a> {
    EligibilityResponseInsurance {
        extension: s.all("extension", extension),
        coverage: s.one("coverage", reference),
        inforce: s.flag("inforce"),
        benefit_period: s.one("benefitPeriod", period),
        item: s.all("item", answered),
    }
}

fn answered<'a>(s: &Fs<'_, '_, 'a>) -> EligibilityResponseItem<'a> {
    EligibilityResponseItem {
        extension: s.all("extension", extension),
        category: s.one("category", concept),
        product_or_service: s.one("productOrService", concept),
        modifier: s.all("modifier", concept),
        provider: s.one("provider", reference),
        excluded: s.flag("excluded"),
        name: s.text("name"),
        description: s.text("description"),
        network: s.one("network", concept),
        unit: s.one("unit", concept),
        term: s.one("term", concept),
        benefit: s.all("benefit", benefit),
        authorization_required: s.flag("authorizationRequired"),
    }
}

fn benefit<'a>(s: &Fs<'_, '_, 'a>) -> EligibilityBenefit<'a> {
    EligibilityBenefit {
        extension: s.all("extension", extension),
        r#type: s.one("type", concept),
        allowed: amount(s, "allowed"),
        used: amount(s, "used"),
    }
}

fn amount<'a>(s: &Fs<'_, '_, 'a>, name: &str) -> Option<BenefitAmount<'a>> {
    match s.chosen(name)? {
        Chosen::Prim("unsignedInt", text) => {
            let text = text?;
            Some(BenefitAmount::UnsignedInt(Val::new(text.is.parse().ok()?, text.by)))
        }
        Chosen::Prim(_, text) => text.map(BenefitAmount::String),
        Chosen::Node(_, s) => Some(BenefitAmount::Money(Box::new(money(&s)))),
    }
}

fn error<'a>(s: &Fs<'_, '_, 'a>) -> EligibilityError<'a> {
    EligibilityError { extension: s.all("extension", extension), code: s.one("code", concept) }
}

pub(in crate::from_fhir) fn task<'a>(s: &Fs<'_, '_, 'a>) -> Task<'a> {
    Task {
        common: common(s),
        identifier: s.all("identifier", identifier),
        based_on: s.all("basedOn", reference),
        group_identifier: s.one("groupIdentifier", identifier),
        status: s.extended("status"),
        business_status: s.one("businessStatus", concept),
        intent: s.text("intent"),
        priority: s.text("priority"),
        code: s.one("code", concept),
        description: s.text("description"),
        focus: s.one("focus", reference),
        r#for: s.one("for", reference),
        encounter: s.one("encounter", reference),
        execution_period: s.one("executionPeriod", period),
        authored_on: s.text("authoredOn"),
        requester: s.one("requester", reference),
        performer_type: s.all("performerType", concept),
        owner: s.one("owner", reference),
        location: s.one("location", reference),
        note: s.all("note", annotation),
        input: s.all("input", input),
        output: s.all("output", input),
    }
}

fn input<'a>(s: &Fs<'_, '_, 'a>) -> TaskInput<'a> {
    let value = s.chosen("value").and_then(|value| match value {
        Chosen::Prim("date", text) => text.map(TaskValue::Date),
        Chosen::Prim(_, text) => text.map(TaskValue::String),
        Chosen::Node("CodeableConcept", s) => Some(TaskValue::CodeableConcept(Box::new(concept(&s)))),
        Chosen::Node("Identifier", s) => Some(TaskValue::Identifier(Box::new(identifier(&s)))),
        Chosen::Node("Money", s) => Some(TaskValue::Money(Box::new(money(&s)))),
        Chosen::Node("Period", s) => Some(TaskValue::Period(Box::new(period(&s)))),
        Chosen::Node("Reference", s) => Some(TaskValue::Reference(Box::new(reference(&s)))),
        Chosen::Node(..) => None,
    });
    TaskInput { extension: s.all("extension", extension), r#type: s.one("type", concept), value }
}

pub(in crate::from_fhir) fn communication<'a>(s: &Fs<'_, '_, 'a>) -> Communication<'a> {
    Communication {
        common: common(s),
        identifier: s.all("identifier", identifier),
        based_on: s.all("basedOn", reference),
        in_response_to: s.all("inResponseTo", reference),
        status: s.extended("status"),
        category: s.all("category", concept),
        subject: s.one("subject", reference),
        topic: s.one("topic", concept),
        about: s.all("about", reference),
        sent: s.text("sent"),
        received: s.text("received"),
        recipient: s.all("recipient", reference),
        sender: s.one("sender", reference),
        reason_code: s.all("reasonCode", concept),
        payload: s.all("payload", payload),
    }
}

fn payload<'a>(s: &Fs<'_, '_, 'a>) -> CommunicationPayload<'a> {
    let content = s.chosen("content").and_then(|content| match content {
        Chosen::Prim(_, text) => text.map(PayloadContent::String),
        Chosen::Node("Attachment", s) => Some(PayloadContent::Attachment(Box::new(attachment(&s)))),
        Chosen::Node(_, s) => Some(PayloadContent::Reference(Box::new(reference(&s)))),
    });
    CommunicationPayload { extension: s.all("extension", extension), content }
}
