//! What is done for a patient, and by whom together.

use crate::from_fhir::datatypes::{annotation, common, concept, contact_point, identifier, period, time};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{CareTeam, CareTeamParticipant, Procedure, ProcedurePerformer};

pub(in crate::from_fhir) fn procedure<'a>(s: &Fs<'_, '_, 'a>) -> Procedure<'a> {
    Procedure {
        common: common(s),
        identifier: s.all("identifier", identifier),
        based_on: s.all("basedOn", reference),
        part_of: s.all("partOf", reference),
        status: s.extended("status"),
        status_reason: s.one("statusReason", concept),
        category: s.one("category", concept),
        code: s.one("code", concept),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        performed: time(s, "performed"),
        recorder: s.one("recorder", reference),
        asserter: s.one("asserter", reference),
        performer: s.all("performer", performer),
        location: s.one("location", reference),
        reason_code: s.all("reasonCode", concept),
        reason_reference: s.all("reasonReference", reference),
        body_site: s.all("bodySite", concept),
        outcome: s.one("outcome", concept),
        note: s.all("note", annotation),
        ..Procedure::default()
    }
}

fn performer<'a>(s: &Fs<'_, '_, 'a>) -> ProcedurePerformer<'a> {
    ProcedurePerformer {
        function: s.one("function", concept),
        actor: s.one("actor", reference),
        on_behalf_of: s.one("onBehalfOf", reference),
    }
}

pub(in crate::from_fhir) fn care_team<'a>(s: &Fs<'_, '_, 'a>) -> CareTeam<'a> {
    CareTeam {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        category: s.all("category", concept),
        name: s.text("name"),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        period: s.one("period", period),
        participant: s.all("participant", participant),
        reason_code: s.all("reasonCode", concept),
        telecom: s.all("telecom", contact_point),
        note: s.all("note", annotation),
        ..CareTeam::default()
    }
}

fn participant<'a>(s: &Fs<'_, '_, 'a>) -> CareTeamParticipant<'a> {
    CareTeamParticipant {
        role: s.all("role", concept),
        member: s.one("member", reference),
        on_behalf_of: s.one("onBehalfOf", reference),
        period: s.one("period", period),
    }
}
