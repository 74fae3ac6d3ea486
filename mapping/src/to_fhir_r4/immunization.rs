//! Vaccines: given, not given, and recommended.

use synovia_fhir_model::r4;

use super::codes;
use super::quantity::Simple;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, Text, Val};

impl<'a> Write<'a> for model::Immunization<'a> {
    type Out = r4::Immunization;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Immunization> {
        let status = e.bound_extended("status", &self.status, codes::IMMUNIZATION_STATUS);
        let occurrence = e.date_time("occurrenceDateTime", &self.occurrence);
        Some(resource!(
            e,
            self,
            Immunization {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                status_reason: e.one("statusReason", self.status_reason.as_ref()),
                vaccine_code: e.needed_one("vaccineCode", e.one("vaccineCode", self.vaccine_code.as_ref())),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                occurrence: Some(r4::ImmunizationOccurrence::DateTime(
                    e.needed("occurrenceDateTime", occurrence)
                )),
                recorded: e.date_time("recorded", &self.recorded),
                primary_source: e.boolean("primarySource", &self.primary_source),
                report_origin: e.one("reportOrigin", self.report_origin.as_ref()),
                location: e.one("location", self.location.as_ref()),
                manufacturer: e.one("manufacturer", self.manufacturer.as_ref()),
                lot_number: e.string("lotNumber", &self.lot_number),
                expiration_date: e.date("expirationDate", &self.expiration_date),
                site: e.one("site", self.site.as_ref()),
                route: e.one("route", self.route.as_ref()),
                dose_quantity: e.one("doseQuantity", self.dose_quantity.as_ref().map(Simple).as_ref()),
                performer: e.list("performer", &self.performer),
                note: e.list("note", &self.note),
                reason_code: e.list("reasonCode", &self.reason_code),
                education: e.list("education", &self.education),
                program_eligibility: e.list("programEligibility", &self.program_eligibility),
                funding_source: e.one("fundingSource", self.funding_source.as_ref()),
                reaction: e.list("reaction", &self.reaction),
                protocol_applied: e.list("protocolApplied", &self.protocol_applied),
            }
        ))
    }
}

impl<'a> Write<'a> for model::ImmunizationPerformer<'a> {
    type Out = r4::ImmunizationPerformer;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImmunizationPerformer> {
        let mut out = filled(r4::ImmunizationPerformer {
            function: e.one("function", self.function.as_ref()),
            actor: e.one("actor", self.actor.as_ref()),
            ..Default::default()
        })?;
        out.actor = e.needed_one("actor", out.actor);
        Some(out)
    }
}

impl<'a> Write<'a> for model::ImmunizationEducation<'a> {
    type Out = r4::ImmunizationEducation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImmunizationEducation> {
        let mut out = filled(r4::ImmunizationEducation {
            document_type: e.string("documentType", &self.document_type),
            reference: e.uri("reference", &self.reference),
            publication_date: e.date_time("publicationDate", &self.publication_date),
            presentation_date: e.date_time("presentationDate", &self.presentation_date),
            ..Default::default()
        })?;
        if out.reference.is_absent() {
            // imm-1: one of both.
            out.document_type = e.needed("documentType", out.document_type);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::ImmunizationReaction<'a> {
    type Out = r4::ImmunizationReaction;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImmunizationReaction> {
        filled(r4::ImmunizationReaction {
            date: e.date_time("date", &self.date),
            detail: e.one("detail", self.detail.as_ref()),
            ..Default::default()
        })
    }
}

/// A number of doses: FHIR takes a positive number or any text.
enum Doses {
    Number(r4::Prim<u32>),
    Text(r4::Prim<String>),
}

fn doses<'a>(
    e: El<'_, '_, 'a>,
    [number, string]: [&'static str; 2],
    given: &Text<'a>,
    needed: bool,
) -> Option<Doses> {
    let positive = given.as_ref().and_then(|v| v.is.trim().parse::<u32>().ok()).filter(|n| *n > 0);
    match (given, positive) {
        (Some(v), Some(n)) => Some(Doses::Number(e.positive(number, &Some(Val::new(n, v.by))))),
        _ => {
            let text = e.string(string, given);
            (needed || !text.is_absent())
                .then(|| Doses::Text(if needed { e.needed(string, text) } else { text }))
        }
    }
}

impl<'a> Write<'a> for model::ImmunizationProtocol<'a> {
    type Out = r4::ImmunizationProtocolApplied;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImmunizationProtocolApplied> {
        use r4::ImmunizationProtocolAppliedDoseNumber as Dose;
        use r4::ImmunizationProtocolAppliedSeriesDoses as Series;
        let any = self.series.is_some()
            || self.authority.is_some()
            || !self.target_disease.is_empty()
            || self.dose_number.is_some()
            || self.series_doses.is_some();
        if !any {
            return None;
        }
        let dose = doses(e, ["doseNumberPositiveInt", "doseNumberString"], &self.dose_number, true);
        let series = doses(e, ["seriesDosesPositiveInt", "seriesDosesString"], &self.series_doses, false);
        Some(r4::ImmunizationProtocolApplied {
            series: e.string("series", &self.series),
            authority: e.one("authority", self.authority.as_ref()),
            target_disease: e.list("targetDisease", &self.target_disease),
            dose_number: dose.map(|d| match d {
                Doses::Number(n) => Dose::PositiveInt(n),
                Doses::Text(t) => Dose::String(t),
            }),
            series_doses: series.map(|d| match d {
                Doses::Number(n) => Series::PositiveInt(n),
                Doses::Text(t) => Series::String(t),
            }),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ImmunizationRecommendation<'a> {
    type Out = r4::ImmunizationRecommendation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImmunizationRecommendation> {
        let recommendation = e.list("recommendation", &self.recommendation);
        if recommendation.is_empty() {
            return None;
        }
        Some(resource!(
            e,
            self,
            ImmunizationRecommendation {
                identifier: e.list("identifier", &self.identifier),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                date: e.needed("date", e.date_time("date", &self.date)),
                authority: e.one("authority", self.authority.as_ref()),
                recommendation,
            }
        ))
    }
}

impl<'a> Write<'a> for model::VaccineRecommendation<'a> {
    type Out = r4::ImmunizationRecommendationRecommendation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImmunizationRecommendationRecommendation> {
        use r4::ImmunizationRecommendationRecommendationDoseNumber as Dose;
        use r4::ImmunizationRecommendationRecommendationSeriesDoses as Series;
        let dose = doses(e, ["doseNumberPositiveInt", "doseNumberString"], &self.dose_number, false);
        let series = doses(e, ["seriesDosesPositiveInt", "seriesDosesString"], &self.series_doses, false);
        let mut out = filled(r4::ImmunizationRecommendationRecommendation {
            vaccine_code: e.list("vaccineCode", &self.vaccine_code),
            target_disease: e.one("targetDisease", self.target_disease.as_ref()),
            forecast_status: e.one("forecastStatus", self.forecast_status.as_ref()),
            forecast_reason: e.list("forecastReason", &self.forecast_reason),
            date_criterion: e.list("dateCriterion", &self.date_criterion),
            description: e.string("description", &self.description),
            series: e.string("series", &self.series),
            dose_number: dose.map(|d| match d {
                Doses::Number(n) => Dose::PositiveInt(n),
                Doses::Text(t) => Dose::String(t),
            }),
            series_doses: series.map(|d| match d {
                Doses::Number(n) => Series::PositiveInt(n),
                Doses::Text(t) => Series::String(t),
            }),
            ..Default::default()
        })?;
        if out.vaccine_code.is_empty() && out.target_disease.is_none() {
            // imr-1: one of both.
            out.vaccine_code = e.needed_list("vaccineCode", out.vaccine_code);
        }
        out.forecast_status = e.needed_one("forecastStatus", out.forecast_status);
        Some(out)
    }
}

impl<'a> Write<'a> for model::DateCriterion<'a> {
    type Out = r4::ImmunizationRecommendationRecommendationDateCriterion;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ImmunizationRecommendationRecommendationDateCriterion> {
        let value = e.date_time("value", &self.value);
        if value.is_absent() {
            return None;
        }
        Some(r4::ImmunizationRecommendationRecommendationDateCriterion {
            code: e.needed_one("code", e.one("code", self.code.as_ref())),
            value,
            ..Default::default()
        })
    }
}
