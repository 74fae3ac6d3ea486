//! When who is to meet where.

use crate::from_fhir::datatypes::{common, concept, identifier, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{Appointment, AppointmentParticipant};

pub(in crate::from_fhir) fn appointment<'a>(s: &Fs<'_, '_, 'a>) -> Appointment<'a> {
    Appointment {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        cancelation_reason: s.one("cancelationReason", concept),
        service_category: s.all("serviceCategory", concept),
        service_type: s.all("serviceType", concept),
        specialty: s.all("specialty", concept),
        appointment_type: s.one("appointmentType", concept),
        reason_code: s.all("reasonCode", concept),
        reason_reference: s.all("reasonReference", reference),
        priority: s.count("priority"),
        description: s.text("description"),
        supporting_information: s.all("supportingInformation", reference),
        start: s.text("start"),
        end: s.text("end"),
        minutes_duration: s.count("minutesDuration"),
        created: s.text("created"),
        comment: s.text("comment"),
        patient_instruction: s.text("patientInstruction"),
        based_on: s.all("basedOn", reference),
        participant: s.all("participant", participant),
        requested_period: s.all("requestedPeriod", period),
        ..Appointment::default()
    }
}

fn participant<'a>(s: &Fs<'_, '_, 'a>) -> AppointmentParticipant<'a> {
    AppointmentParticipant {
        r#type: s.all("type", concept),
        actor: s.one("actor", reference),
        required: s.text("required"),
        status: s.extended("status"),
        period: s.one("period", period),
        ..AppointmentParticipant::default()
    }
}
