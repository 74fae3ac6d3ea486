//! Visits and what happens to them.

use synovia_fhir_model::r4;

use super::codes;
use super::quantity::Lasting;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model;

impl<'a> Write<'a> for model::Encounter<'a> {
    type Out = r4::Encounter;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Encounter> {
        let status = e.bound_extended("status", &self.status, codes::ENCOUNTER_STATUS);
        Some(resource!(
            e,
            self,
            Encounter {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                class: e.needed_one("class", e.one("class", self.class.as_ref())),
                r#type: e.list("type", &self.r#type),
                service_type: e.one("serviceType", self.service_type.as_ref()),
                priority: e.one("priority", self.priority.as_ref()),
                subject: e.one("subject", self.subject.as_ref()),
                episode_of_care: e.list("episodeOfCare", &self.episode_of_care),
                based_on: e.list("basedOn", &self.based_on),
                participant: e.list("participant", &self.participant),
                appointment: e.list("appointment", &self.appointment),
                period: e.one("period", self.period.as_ref()),
                length: e.one("length", self.length.as_ref().map(Lasting).as_ref()),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                diagnosis: e.list("diagnosis", &self.diagnosis),
                account: e.list("account", &self.account),
                hospitalization: e.one("hospitalization", self.hospitalization.as_ref()),
                location: e.list("location", &self.location),
                service_provider: e.one("serviceProvider", self.service_provider.as_ref()),
                part_of: e.one("partOf", self.part_of.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::EncounterParticipant<'a> {
    type Out = r4::EncounterParticipant;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::EncounterParticipant> {
        filled(r4::EncounterParticipant {
            r#type: e.list("type", &self.r#type),
            period: e.one("period", self.period.as_ref()),
            individual: e.one("individual", self.individual.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::EncounterDiagnosis<'a> {
    type Out = r4::EncounterDiagnosis;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::EncounterDiagnosis> {
        let mut out = filled(r4::EncounterDiagnosis {
            condition: e.one("condition", self.condition.as_ref()),
            r#use: e.one("use", self.r#use.as_ref()),
            rank: e.positive("rank", &self.rank),
            ..Default::default()
        })?;
        out.condition = e.needed_one("condition", out.condition);
        Some(out)
    }
}

impl<'a> Write<'a> for model::Hospitalization<'a> {
    type Out = r4::EncounterHospitalization;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::EncounterHospitalization> {
        filled(r4::EncounterHospitalization {
            pre_admission_identifier: e.one("preAdmissionIdentifier", self.pre_admission_identifier.as_ref()),
            origin: e.one("origin", self.origin.as_ref()),
            admit_source: e.one("admitSource", self.admit_source.as_ref()),
            re_admission: e.one("reAdmission", self.re_admission.as_ref()),
            diet_preference: e.list("dietPreference", &self.diet_preference),
            special_courtesy: e.list("specialCourtesy", &self.special_courtesy),
            special_arrangement: e.list("specialArrangement", &self.special_arrangement),
            destination: e.one("destination", self.destination.as_ref()),
            discharge_disposition: e.one("dischargeDisposition", self.discharge_disposition.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::EncounterLocation<'a> {
    type Out = r4::EncounterLocation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::EncounterLocation> {
        let mut out = filled(r4::EncounterLocation {
            extension: e.list("extension", &self.extension),
            location: e.one("location", self.location.as_ref()),
            status: e.bound("status", &self.status, codes::ENCOUNTER_LOCATION_STATUS),
            physical_type: e.one("physicalType", self.physical_type.as_ref()),
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })?;
        out.location = e.needed_one("location", out.location);
        Some(out)
    }
}

impl<'a> Write<'a> for model::EpisodeOfCare<'a> {
    type Out = r4::EpisodeOfCare;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::EpisodeOfCare> {
        let status = e.bound_extended("status", &self.status, codes::EPISODE_STATUS);
        Some(resource!(
            e,
            self,
            EpisodeOfCare {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                r#type: e.list("type", &self.r#type),
                diagnosis: e.list("diagnosis", &self.diagnosis),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                managing_organization: e.one("managingOrganization", self.managing_organization.as_ref()),
                period: e.one("period", self.period.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::EpisodeOfCareDiagnosis<'a> {
    type Out = r4::EpisodeOfCareDiagnosis;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::EpisodeOfCareDiagnosis> {
        let mut out = filled(r4::EpisodeOfCareDiagnosis {
            condition: e.one("condition", self.condition.as_ref()),
            role: e.one("role", self.role.as_ref()),
            rank: e.positive("rank", &self.rank),
            ..Default::default()
        })?;
        out.condition = e.needed_one("condition", out.condition);
        Some(out)
    }
}

impl<'a> Write<'a> for model::Basic<'a> {
    type Out = r4::Basic;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Basic> {
        Some(resource!(
            e,
            self,
            Basic {
                identifier: e.list("identifier", &self.identifier),
                code: e.needed_one("code", e.one("code", self.code.as_ref())),
                subject: e.one("subject", self.subject.as_ref()),
                created: e.date("created", &self.created),
                author: e.one("author", self.author.as_ref()),
            }
        ))
    }
}
