//! What is done for a patient, and by whom together.

use synovia_fhir_model::r4;

use super::codes;
use super::datatypes::time;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model;

impl<'a> Write<'a> for model::Procedure<'a> {
    type Out = r4::Procedure;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Procedure> {
        use r4::ProcedurePerformed as Performed;
        let status = e.bound_extended("status", &self.status, codes::EVENT_STATUS);
        Some(resource!(
            e,
            self,
            Procedure {
                identifier: e.list("identifier", &self.identifier),
                based_on: e.list("basedOn", &self.based_on),
                part_of: e.list("partOf", &self.part_of),
                status: e.status("status", status, "unknown"),
                status_reason: e.one("statusReason", self.status_reason.as_ref()),
                category: e.one("category", self.category.as_ref()),
                code: e.one("code", self.code.as_ref()),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                performed: time(
                    e,
                    self.performed.as_ref(),
                    ["performedDateTime", "performedPeriod"],
                    Performed::DateTime,
                    Performed::Period,
                ),
                recorder: e.one("recorder", self.recorder.as_ref()),
                asserter: e.one("asserter", self.asserter.as_ref()),
                performer: e.list("performer", &self.performer),
                location: e.one("location", self.location.as_ref()),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                body_site: e.list("bodySite", &self.body_site),
                outcome: e.one("outcome", self.outcome.as_ref()),
                report: e.list("report", &self.report),
                complication: e.list("complication", &self.complication),
                follow_up: e.list("followUp", &self.follow_up),
                note: e.list("note", &self.note),
                focal_device: e.list("focalDevice", &self.focal_device.iter().map(Focal).collect::<Vec<_>>()),
                used_reference: e.list("usedReference", &self.used_reference),
                used_code: e.list("usedCode", &self.used_code),
            }
        ))
    }
}

/// A device that a procedure was about: `focalDevice.manipulated`.
struct Focal<'m, 'a>(&'m model::Reference<'a>);

impl<'a> Write<'a> for Focal<'_, 'a> {
    type Out = r4::ProcedureFocalDevice;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ProcedureFocalDevice> {
        filled(r4::ProcedureFocalDevice {
            manipulated: e.one("manipulated", Some(self.0)),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ProcedurePerformer<'a> {
    type Out = r4::ProcedurePerformer;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ProcedurePerformer> {
        let mut out = filled(r4::ProcedurePerformer {
            function: e.one("function", self.function.as_ref()),
            actor: e.one("actor", self.actor.as_ref()),
            on_behalf_of: e.one("onBehalfOf", self.on_behalf_of.as_ref()),
            ..Default::default()
        })?;
        out.actor = e.needed_one("actor", out.actor);
        Some(out)
    }
}

impl<'a> Write<'a> for model::CareTeam<'a> {
    type Out = r4::CareTeam;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CareTeam> {
        Some(resource!(
            e,
            self,
            CareTeam {
                identifier: e.list("identifier", &self.identifier),
                status: e.bound_extended("status", &self.status, codes::CARE_TEAM_STATUS),
                category: e.list("category", &self.category),
                name: e.string("name", &self.name),
                subject: e.one("subject", self.subject.as_ref()),
                encounter: e.one("encounter", self.encounter.as_ref()),
                period: e.one("period", self.period.as_ref()),
                participant: e.list("participant", &self.participant),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                managing_organization: e.list("managingOrganization", &self.managing_organization),
                telecom: e.list("telecom", &self.telecom),
                note: e.list("note", &self.note),
            }
        ))
    }
}

/// Whether a practitioner is pointed to: ctm-1 lets only those act on behalf of an organization.
fn is_practitioner(member: Option<&model::Reference<'_>>) -> bool {
    member.and_then(|m| m.to).is_some_and(|key| key.kind == model::Kind::Practitioner)
}

impl<'a> Write<'a> for model::CareTeamParticipant<'a> {
    type Out = r4::CareTeamParticipant;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CareTeamParticipant> {
        let on_behalf_of = e.one("onBehalfOf", self.on_behalf_of.as_ref());
        let on_behalf_of = if on_behalf_of.is_some() && !is_practitioner(self.member.as_ref()) {
            e.child("onBehalfOf", None).drop_invalid("mapping/on-behalf-of-by-no-practitioner");
            None
        } else {
            on_behalf_of
        };
        filled(r4::CareTeamParticipant {
            role: e.list("role", &self.role),
            member: e.one("member", self.member.as_ref()),
            on_behalf_of,
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })
    }
}
