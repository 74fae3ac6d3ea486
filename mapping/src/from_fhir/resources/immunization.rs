//! Vaccines that were given, or that were not and why.

use crate::from_fhir::datatypes::{annotation, common, concept, identifier, quantity};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{Immunization, ImmunizationPerformer};

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
        ..Immunization::default()
    }
}

fn performer<'a>(s: &Fs<'_, '_, 'a>) -> ImmunizationPerformer<'a> {
    ImmunizationPerformer { function: s.one("function", concept), actor: s.one("actor", reference) }
}
