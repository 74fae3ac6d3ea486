//! Vaccines that were given, or that were not and why.

use crate::from_fhir::datatypes::{annotation, common, concept, identifier, quantity};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{
    Immunization, ImmunizationEducation, ImmunizationPerformer, ImmunizationProtocol, ImmunizationReaction,
};

pub(in crate::from_fhir) fn immunization<'a>(s: &Fs<'_, '_, 'a>) -> Immunization<'a> {
    Immunization {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        status_reason: s.one("statusReason", concept),
        vaccine_code: s.one("vaccineCode", concept),
        patient: s.one("patient", reference),
        encounter: s.one("encounter", reference),
        occurrence: s.chosen_text("occurrence", "dateTime"),
        recorded: s.text("recorded"),
        primary_source: s.flag("primarySource"),
        report_origin: s.one("reportOrigin", concept),
        location: s.one("location", reference),
        manufacturer: s.one("manufacturer", reference),
        lot_number: s.text("lotNumber"),
        expiration_date: s.text("expirationDate"),
        site: s.one("site", concept),
        route: s.one("route", concept),
        dose_quantity: s.one("doseQuantity", quantity),
        performer: s.all("performer", performer),
        note: s.all("note", annotation),
        reason_code: s.all("reasonCode", concept),
        education: s.all("education", education),
        reaction: s.all("reaction", reaction),
        protocol_applied: s.all("protocolApplied", protocol),
        ..Immunization::default()
    }
}

fn performer<'a>(s: &Fs<'_, '_, 'a>) -> ImmunizationPerformer<'a> {
    ImmunizationPerformer { function: s.one("function", concept), actor: s.one("actor", reference) }
}

fn education<'a>(s: &Fs<'_, '_, 'a>) -> ImmunizationEducation<'a> {
    ImmunizationEducation {
        document_type: s.text("documentType"),
        reference: s.text("reference"),
        publication_date: s.text("publicationDate"),
        presentation_date: s.text("presentationDate"),
    }
}

fn reaction<'a>(s: &Fs<'_, '_, 'a>) -> ImmunizationReaction<'a> {
    ImmunizationReaction { date: s.text("date"), detail: s.one("detail", reference) }
}

fn protocol<'a>(s: &Fs<'_, '_, 'a>) -> ImmunizationProtocol<'a> {
    let number = |name| s.chosen_text(name, "positiveInt").or_else(|| s.chosen_text(name, "string"));
    ImmunizationProtocol {
        series: s.text("series"),
        authority: s.one("authority", reference),
        target_disease: s.all("targetDisease", concept),
        dose_number: number("doseNumber"),
        series_doses: number("seriesDoses"),
    }
}
