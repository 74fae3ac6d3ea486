//! Visits and what happens to them.

use crate::from_fhir::datatypes::{coding, common, concept, extension, identifier, period, quantity};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{
    Basic, Encounter, EncounterDiagnosis, EncounterLocation, EncounterParticipant, EpisodeOfCare,
    EpisodeOfCareDiagnosis, Hospitalization,
};

pub(in crate::from_fhir) fn encounter<'a>(s: &Fs<'_, '_, 'a>) -> Encounter<'a> {
    Encounter {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        class: s.one("class", coding),
        r#type: s.all("type", concept),
        service_type: s.one("serviceType", concept),
        priority: s.one("priority", concept),
        subject: s.one("subject", reference),
        episode_of_care: s.all("episodeOfCare", reference),
        based_on: s.all("basedOn", reference),
        participant: s.all("participant", participant),
        appointment: s.all("appointment", reference),
        period: s.one("period", period),
        length: s.one("length", quantity),
        reason_code: s.all("reasonCode", concept),
        diagnosis: s.all("diagnosis", diagnosis),
        account: s.all("account", reference),
        hospitalization: s.one("hospitalization", hospitalization),
        location: s.all("location", location),
        service_provider: s.one("serviceProvider", reference),
        part_of: s.one("partOf", reference),
        ..Encounter::default()
    }
}

fn participant<'a>(s: &Fs<'_, '_, 'a>) -> EncounterParticipant<'a> {
    EncounterParticipant {
        r#type: s.all("type", concept),
        period: s.one("period", period),
        individual: s.one("individual", reference),
        ..EncounterParticipant::default()
    }
}

fn diagnosis<'a>(s: &Fs<'_, '_, 'a>) -> EncounterDiagnosis<'a> {
    EncounterDiagnosis {
        condition: s.one("condition", reference),
        r#use: s.one("use", concept),
        rank: s.count("rank"),
        ..EncounterDiagnosis::default()
    }
}

fn hospitalization<'a>(s: &Fs<'_, '_, 'a>) -> Hospitalization<'a> {
    Hospitalization {
        pre_admission_identifier: s.one("preAdmissionIdentifier", identifier),
        origin: s.one("origin", reference),
        admit_source: s.one("admitSource", concept),
        re_admission: s.one("reAdmission", concept),
        diet_preference: s.all("dietPreference", concept),
        special_courtesy: s.all("specialCourtesy", concept),
        special_arrangement: s.all("specialArrangement", concept),
        destination: s.one("destination", reference),
        discharge_disposition: s.one("dischargeDisposition", concept),
        ..Hospitalization::default()
    }
}

fn location<'a>(s: &Fs<'_, '_, 'a>) -> EncounterLocation<'a> {
    EncounterLocation {
        location: s.one("location", reference),
        status: s.text("status"),
        physical_type: s.one("physicalType", concept),
        period: s.one("period", period),
        extension: s.all("extension", extension),
        ..EncounterLocation::default()
    }
}

pub(in crate::from_fhir) fn episode_of_care<'a>(s: &Fs<'_, '_, 'a>) -> EpisodeOfCare<'a> {
    let diagnosis = |s: &Fs<'_, '_, 'a>| EpisodeOfCareDiagnosis {
        condition: s.one("condition", reference),
        role: s.one("role", concept),
        rank: s.count("rank"),
        ..EpisodeOfCareDiagnosis::default()
    };
    EpisodeOfCare {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        r#type: s.all("type", concept),
        diagnosis: s.all("diagnosis", diagnosis),
        patient: s.one("patient", reference),
        managing_organization: s.one("managingOrganization", reference),
        period: s.one("period", period),
        ..EpisodeOfCare::default()
    }
}

pub(in crate::from_fhir) fn basic<'a>(s: &Fs<'_, '_, 'a>) -> Basic<'a> {
    Basic {
        common: common(s),
        identifier: s.all("identifier", identifier),
        code: s.one("code", concept),
        subject: s.one("subject", reference),
        created: s.text("created"),
        author: s.one("author", reference),
        ..Basic::default()
    }
}
