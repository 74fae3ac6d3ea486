//! When who is to meet where.

use synovia_fhir_model::r4;

use super::codes;
use super::names::known;
use super::problem::lose;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model;

impl<'a> Write<'a> for model::Appointment<'a> {
    type Out = r4::Appointment;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Appointment> {
        let status = e.bound_extended("status", &self.status, codes::APPOINTMENT_STATUS);
        let (mut start, mut end) = (e.instant("start", &self.start), e.instant("end", &self.end));
        // app-2 and app-3: both times, or none while it is not settled.
        let open = ["proposed", "cancelled", "waitlist"];
        let unsettled = status.as_str().is_some_and(|code| open.contains(&code));
        if !unsettled || !start.is_absent() || !end.is_absent() {
            start = e.needed("start", start);
            end = e.needed("end", end);
        }
        Some(resource!(
            e,
            self,
            Appointment {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                cancelation_reason: cancelation(e, self),
                service_category: e.list("serviceCategory", &self.service_category),
                service_type: e.list("serviceType", &self.service_type),
                specialty: e.list("specialty", &self.specialty),
                appointment_type: e.one("appointmentType", self.appointment_type.as_ref()),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                description: e.string("description", &self.description),
                supporting_information: e.list("supportingInformation", &self.supporting_information),
                start,
                end,
                minutes_duration: e.positive("minutesDuration", &self.minutes_duration),
                created: e.date_time("created", &self.created),
                comment: e.string("comment", &self.comment),
                patient_instruction: e.string("patientInstruction", &self.patient_instruction),
                based_on: e.list("basedOn", &self.based_on),
                participant: participants(e, self),
                requested_period: e.list("requestedPeriod", &self.requested_period),
            }
        ))
    }
}

/// app-4: only what does not take place has a reason for that.
fn cancelation<'a>(e: El<'_, '_, 'a>, a: &model::Appointment<'a>) -> Option<Box<r4::CodeableConcept>> {
    let reason = a.cancelation_reason.as_ref()?;
    if matches!(known(&a.status.value), Some("cancelled" | "noshow")) {
        return e.one("cancelationReason", Some(reason));
    }
    lose(e, "cancelationReason", reason, "mapping/reason-of-what-takes-place");
    None
}

/// FHIR wants somebody to take part.
fn participants<'a>(e: El<'_, '_, 'a>, a: &model::Appointment<'a>) -> Vec<r4::AppointmentParticipant> {
    let mut list = e.list("participant", &a.participant);
    if list.is_empty() {
        let here = e.child("participant", Some(0));
        list.push(r4::AppointmentParticipant {
            actor: here.needed_one("actor", None),
            status: here.needed("status", r4::Prim::default()),
            ..Default::default()
        });
    }
    list
}

impl<'a> Write<'a> for model::AppointmentParticipant<'a> {
    type Out = r4::AppointmentParticipant;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::AppointmentParticipant> {
        let mut out = filled(r4::AppointmentParticipant {
            r#type: e.list("type", &self.r#type),
            actor: e.one("actor", self.actor.as_ref()),
            required: e.bound("required", &self.required, codes::PARTICIPANT_REQUIRED),
            status: e.bound_extended("status", &self.status, codes::PARTICIPATION_STATUS),
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })?;
        if out.r#type.is_empty() {
            // app-1: a kind of participant, or who it is.
            out.actor = e.needed_one("actor", out.actor);
        }
        out.status = e.needed("status", out.status);
        Some(out)
    }
}
