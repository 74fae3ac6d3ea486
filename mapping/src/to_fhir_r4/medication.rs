//! Medicines: ordered, dispensed and given.

use synovia_fhir_model::r4;

use super::codes;
use super::datatypes::time;
use super::quantity::{Lasting, Simple};
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, Dose, Rate, Reference};

impl<'a> Write<'a> for model::Medication<'a> {
    type Out = r4::Medication;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Medication> {
        Some(resource!(
            e,
            self,
            Medication {
                identifier: e.list("identifier", &self.identifier),
                code: e.one("code", self.code.as_ref()),
                manufacturer: e.one("manufacturer", self.manufacturer.as_ref()),
                form: e.one("form", self.form.as_ref()),
                amount: e.one("amount", self.amount.as_ref()),
                ingredient: e.list("ingredient", &self.ingredient),
                batch: e.one("batch", self.batch.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::MedicationIngredient<'a> {
    type Out = r4::MedicationIngredient;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationIngredient> {
        let item = e.one("itemCodeableConcept", self.item.as_ref());
        let mut out = filled(r4::MedicationIngredient {
            item: item.map(|v| r4::MedicationIngredientItem::CodeableConcept(v.into())),
            is_active: e.boolean("isActive", &self.is_active),
            strength: e.one("strength", self.strength.as_ref()),
            ..Default::default()
        })?;
        if out.item.is_none() {
            let item: Option<Box<r4::CodeableConcept>> = e.needed_one("itemCodeableConcept", None);
            out.item = item.map(|v| r4::MedicationIngredientItem::CodeableConcept(v.into()));
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::MedicationBatch<'a> {
    type Out = r4::MedicationBatch;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationBatch> {
        filled(r4::MedicationBatch {
            lot_number: e.string("lotNumber", &self.lot_number),
            expiration_date: e.date_time("expirationDate", &self.expiration_date),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Dosage<'a> {
    type Out = r4::Dosage;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Dosage> {
        filled(r4::Dosage {
            sequence: e.integer("sequence", self.sequence.as_ref()),
            text: e.string("text", &self.text),
            additional_instruction: e.list("additionalInstruction", &self.additional_instruction),
            patient_instruction: e.string("patientInstruction", &self.patient_instruction),
            timing: e.one("timing", self.timing.as_ref()),
            as_needed: as_needed(e, self),
            site: e.one("site", self.site.as_ref()),
            route: e.one("route", self.route.as_ref()),
            method: e.one("method", self.method.as_ref()),
            dose_and_rate: e.list("doseAndRate", &self.dose_and_rate),
            max_dose_per_period: e.one("maxDosePerPeriod", self.max_dose_per_period.as_ref()),
            ..Default::default()
        })
    }
}

fn as_needed<'a>(e: El<'_, '_, 'a>, dosage: &model::Dosage<'a>) -> Option<r4::DosageAsNeeded> {
    use r4::DosageAsNeeded as Out;
    if let Some(v) = dosage.as_needed {
        return Some(Out::Boolean(e.boolean("asNeededBoolean", &Some(v))));
    }
    e.one("asNeededCodeableConcept", dosage.as_needed_for.as_ref()).map(|v| Out::CodeableConcept(v.into()))
}

impl<'a> Write<'a> for model::DoseAndRate<'a> {
    type Out = r4::DosageDoseAndRate;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DosageDoseAndRate> {
        use r4::{DosageDoseAndRateDose as DoseOut, DosageDoseAndRateRate as RateOut};
        let dose = match &self.dose {
            Some(Dose::Quantity(v)) => {
                e.one("doseQuantity", Some(&Simple(v))).map(|v| DoseOut::Quantity(v.into()))
            }
            Some(Dose::Range(v)) => e.one("doseRange", Some(&**v)).map(|v| DoseOut::Range(v.into())),
            None => None,
        };
        let rate = match &self.rate {
            Some(Rate::Quantity(v)) => {
                e.one("rateQuantity", Some(&Simple(v))).map(|v| RateOut::Quantity(v.into()))
            }
            Some(Rate::Ratio(v)) => e.one("rateRatio", Some(&**v)).map(|v| RateOut::Ratio(v.into())),
            None => None,
        };
        filled(r4::DosageDoseAndRate {
            r#type: e.one("type", self.r#type.as_ref()),
            dose,
            rate,
            ..Default::default()
        })
    }
}

/// The medicine that orders, dispenses and administrations must have: `Err` holds what says that it is not known.
fn medicine<'a>(
    e: El<'_, '_, 'a>,
    reference: Option<&Reference<'a>>,
    code: Option<&model::CodeableConcept<'a>>,
) -> Result<Box<r4::Reference>, Option<Box<r4::CodeableConcept>>> {
    let name = "medicationCodeableConcept";
    e.one("medicationReference", reference).ok_or_else(|| e.needed_one(name, e.one(name, code)))
}

impl<'a> Write<'a> for model::MedicationRequest<'a> {
    type Out = r4::MedicationRequest;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationRequest> {
        use r4::MedicationRequestMedication as Medicine;
        let status = e.bound_extended("status", &self.status, codes::MEDICATION_REQUEST_STATUS);
        let intent = e.bound("intent", &self.intent, codes::MEDICATION_REQUEST_INTENT);
        let medication = match medicine(e, self.medication.as_ref(), self.medication_code.as_ref()) {
            Ok(v) => Some(Medicine::Reference(v.into())),
            Err(v) => v.map(|v| Medicine::CodeableConcept(v.into())),
        };
        Some(resource!(
            e,
            self,
            MedicationRequest {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                status_reason: e.one("statusReason", self.status_reason.as_ref()),
                intent: e.needed("intent", intent),
                category: e.list("category", &self.category),
                priority: e.bound("priority", &self.priority, codes::REQUEST_PRIORITY),
                do_not_perform: e.boolean("doNotPerform", &self.do_not_perform),
                medication,
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                supporting_information: e.list("supportingInformation", &self.supporting_information),
                authored_on: e.date_time("authoredOn", &self.authored_on),
                requester: e.one("requester", self.requester.as_ref()),
                performer: e.one("performer", self.performer.as_ref()),
                recorder: e.one("recorder", self.recorder.as_ref()),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                based_on: e.list("basedOn", &self.based_on),
                group_identifier: e.one("groupIdentifier", self.group_identifier.as_ref()),
                note: e.list("note", &self.note),
                dosage_instruction: e.list("dosageInstruction", &self.dosage_instruction),
                dispense_request: e.one("dispenseRequest", self.dispense_request.as_ref()),
                substitution: e.one("substitution", self.substitution_allowed.as_ref().map(Allowed).as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::DispenseRequest<'a> {
    type Out = r4::MedicationRequestDispenseRequest;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationRequestDispenseRequest> {
        filled(r4::MedicationRequestDispenseRequest {
            dispense_interval: e
                .one("dispenseInterval", self.dispense_interval.as_ref().map(Lasting).as_ref()),
            validity_period: e.one("validityPeriod", self.validity_period.as_ref()),
            number_of_repeats_allowed: e.unsigned("numberOfRepeatsAllowed", &self.number_of_repeats_allowed),
            quantity: e.one("quantity", self.quantity.as_ref().map(Simple).as_ref()),
            performer: e.one("performer", self.performer.as_ref()),
            ..Default::default()
        })
    }
}

/// `substitution`, which holds no more than what is allowed.
struct Allowed<'m, 'a>(&'m model::CodeableConcept<'a>);

impl<'a> Write<'a> for Allowed<'_, 'a> {
    type Out = r4::MedicationRequestSubstitution;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationRequestSubstitution> {
        let allowed = e.one("allowedCodeableConcept", Some(self.0))?;
        Some(r4::MedicationRequestSubstitution {
            allowed: Some(r4::MedicationRequestSubstitutionAllowed::CodeableConcept(allowed.into())),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::MedicationDispense<'a> {
    type Out = r4::MedicationDispense;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationDispense> {
        use r4::MedicationDispenseMedication as Medicine;
        let status = e.bound_extended("status", &self.status, codes::MEDICATION_DISPENSE_STATUS);
        let medication = match medicine(e, self.medication.as_ref(), self.medication_code.as_ref()) {
            Ok(v) => Some(Medicine::Reference(v.into())),
            Err(v) => v.map(|v| Medicine::CodeableConcept(v.into())),
        };
        let performer: Vec<_> = self.performer.iter().map(DispensedBy).collect();
        Some(resource!(
            e,
            self,
            MedicationDispense {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                medication,
                subject: e.one("subject", self.subject.as_ref()),
                context: e.one("context", self.context.as_ref()),
                supporting_information: e.list("supportingInformation", &self.supporting_information),
                performer: e.list("performer", &performer),
                authorizing_prescription: e.list("authorizingPrescription", &self.authorizing_prescription),
                r#type: e.one("type", self.r#type.as_ref()),
                quantity: e.one("quantity", self.quantity.as_ref().map(Simple).as_ref()),
                days_supply: e.one("daysSupply", self.days_supply.as_ref().map(Simple).as_ref()),
                when_handed_over: e.date_time("whenHandedOver", &self.when_handed_over),
                note: e.list("note", &self.note),
                dosage_instruction: e.list("dosageInstruction", &self.dosage_instruction),
                substitution: e.one("substitution", self.substitution.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::Substitution<'a> {
    type Out = r4::MedicationDispenseSubstitution;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationDispenseSubstitution> {
        let mut out = filled(r4::MedicationDispenseSubstitution {
            was_substituted: e.boolean("wasSubstituted", &self.was_substituted),
            r#type: e.one("type", self.r#type.as_ref()),
            ..Default::default()
        })?;
        out.was_substituted = e.needed("wasSubstituted", out.was_substituted);
        Some(out)
    }
}

/// Who handed a medicine out: `performer` of a dispense.
struct DispensedBy<'m, 'a>(&'m model::MedicationPerformer<'a>);

impl<'a> Write<'a> for DispensedBy<'_, 'a> {
    type Out = r4::MedicationDispensePerformer;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationDispensePerformer> {
        let mut out = filled(r4::MedicationDispensePerformer {
            function: e.one("function", self.0.function.as_ref()),
            actor: e.one("actor", self.0.actor.as_ref()),
            ..Default::default()
        })?;
        out.actor = e.needed_one("actor", out.actor);
        Some(out)
    }
}

impl<'a> Write<'a> for model::MedicationAdministration<'a> {
    type Out = r4::MedicationAdministration;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationAdministration> {
        use r4::MedicationAdministrationEffective as Effective;
        use r4::MedicationAdministrationMedication as Medicine;
        let status = e.bound_extended("status", &self.status, codes::MEDICATION_ADMINISTRATION_STATUS);
        let medication = match medicine(e, self.medication.as_ref(), None) {
            Ok(v) => Some(Medicine::Reference(v.into())),
            Err(v) => v.map(|v| Medicine::CodeableConcept(v.into())),
        };
        let effective = time(
            e,
            self.effective.as_ref(),
            ["effectiveDateTime", "effectivePeriod"],
            Effective::DateTime,
            Effective::Period,
        );
        let performer: Vec<_> = self.performer.iter().map(GivenBy).collect();
        Some(resource!(
            e,
            self,
            MedicationAdministration {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                status_reason: e.list("statusReason", &self.status_reason),
                medication,
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                context: e.one("context", self.context.as_ref()),
                supporting_information: e.list("supportingInformation", &self.supporting_information),
                effective: effective.or_else(|| {
                    Some(Effective::DateTime(e.needed("effectiveDateTime", r4::Prim::default())))
                }),
                performer: e.list("performer", &performer),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                request: e.one("request", self.request.as_ref()),
                device: e.list("device", &self.device),
                note: e.list("note", &self.note),
                dosage: e.one("dosage", self.dosage.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::MedicationStatement<'a> {
    type Out = r4::MedicationStatement;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationStatement> {
        use r4::MedicationStatementEffective as Effective;
        use r4::MedicationStatementMedication as Medicine;
        let status = e.bound_extended("status", &self.status, codes::MEDICATION_STATEMENT_STATUS);
        let medication = match medicine(e, self.medication.as_ref(), self.medication_code.as_ref()) {
            Ok(v) => Some(Medicine::Reference(v.into())),
            Err(v) => v.map(|v| Medicine::CodeableConcept(v.into())),
        };
        let effective = time(
            e,
            self.effective.as_ref(),
            ["effectiveDateTime", "effectivePeriod"],
            Effective::DateTime,
            Effective::Period,
        );
        Some(resource!(
            e,
            self,
            MedicationStatement {
                identifier: e.list("identifier", &self.identifier),
                based_on: e.list("basedOn", &self.based_on),
                status: e.status("status", status, "unknown"),
                status_reason: e.list("statusReason", &self.status_reason),
                category: e.one("category", self.category.as_ref()),
                medication,
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                context: e.one("context", self.context.as_ref()),
                effective,
                date_asserted: e.date_time("dateAsserted", &self.date_asserted),
                information_source: e.one("informationSource", self.information_source.as_ref()),
                derived_from: e.list("derivedFrom", &self.derived_from),
                reason_code: e.list("reasonCode", &self.reason_code),
                reason_reference: e.list("reasonReference", &self.reason_reference),
                note: e.list("note", &self.note),
                dosage: e.list("dosage", &self.dosage),
            }
        ))
    }
}

/// Who gave a medicine: `performer` of an administration.
struct GivenBy<'m, 'a>(&'m model::MedicationPerformer<'a>);

impl<'a> Write<'a> for GivenBy<'_, 'a> {
    type Out = r4::MedicationAdministrationPerformer;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationAdministrationPerformer> {
        let mut out = filled(r4::MedicationAdministrationPerformer {
            function: e.one("function", self.0.function.as_ref()),
            actor: e.one("actor", self.0.actor.as_ref()),
            ..Default::default()
        })?;
        out.actor = e.needed_one("actor", out.actor);
        Some(out)
    }
}

impl<'a> Write<'a> for model::AdministeredDosage<'a> {
    type Out = r4::MedicationAdministrationDosage;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::MedicationAdministrationDosage> {
        use r4::MedicationAdministrationDosageRate as RateOut;
        let rate = match &self.rate {
            Some(Rate::Quantity(v)) => {
                e.one("rateQuantity", Some(&Simple(v))).map(|v| RateOut::Quantity(v.into()))
            }
            Some(Rate::Ratio(v)) => e.one("rateRatio", Some(&**v)).map(|v| RateOut::Ratio(v.into())),
            None => None,
        };
        let mut out = filled(r4::MedicationAdministrationDosage {
            text: e.string("text", &self.text),
            site: e.one("site", self.site.as_ref()),
            route: e.one("route", self.route.as_ref()),
            method: e.one("method", self.method.as_ref()),
            dose: e.one("dose", self.dose.as_ref().map(Simple).as_ref()),
            rate,
            ..Default::default()
        })?;
        if out.rate.is_none() {
            // mad-1: a dosage has a dose or a rate.
            out.dose = e.needed_one("dose", out.dose);
        }
        Some(out)
    }
}
