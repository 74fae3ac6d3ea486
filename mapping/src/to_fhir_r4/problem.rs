//! What is known about a patient: allergies, diagnoses and problems.

use synovia_fhir_model::r4;

use super::codes;
use super::datatypes::time;
use super::names::known;
use super::resource::resource;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::generated::rules::fhir::con_4;
use crate::model::{self, CodeableConcept, TimeOrPeriod};

const ALLERGY_CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
const ALLERGY_VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";
const CONDITION_CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/condition-clinical";
const CONDITION_VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

/// Writes what cannot stay, so that its leaves are known to be lost and why.
pub(super) fn lose<'a>(
    e: El<'_, '_, 'a>,
    name: &'static str,
    value: &CodeableConcept<'a>,
    code: &'static str,
) {
    let lost = e.child(name, None);
    let _ = value.write(lost);
    lost.drop_invalid(code);
}

/// A concept that must have a code of one set.
fn bound<'a>(
    e: El<'_, '_, 'a>,
    name: &'static str,
    value: Option<&CodeableConcept<'a>>,
    system: &str,
    set: &[&str],
) -> Option<Box<r4::CodeableConcept>> {
    let value = value?;
    let has_code = !value.coding.is_empty() || value.text.is_some();
    if !has_code || value.coding.iter().any(|c| in_set(c, system, set)) {
        return e.one(name, Some(value));
    }
    lose(e, name, value, "mapping/code-not-in-value-set");
    None
}

fn in_set(coding: &model::Coding<'_>, system: &str, set: &[&str]) -> bool {
    known(&coding.system) == Some(system)
        && known(&coding.code).is_some_and(|c| set.binary_search(&c).is_ok())
}

fn has_code(concept: Option<&CodeableConcept<'_>>, code: &str) -> bool {
    concept.is_some_and(|c| c.coding.iter().any(|c| known(&c.code) == Some(code)))
}

impl<'a> Write<'a> for model::AllergyIntolerance<'a> {
    type Out = r4::AllergyIntolerance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::AllergyIntolerance> {
        use r4::AllergyIntoleranceOnset as Onset;
        let verification = self.verification_status.as_ref();
        let clinical = self.clinical_status.as_ref();
        let clinical_status = if has_code(verification, "entered-in-error") {
            // ait-2: what was never so has no clinical status.
            clinical.into_iter().for_each(|c| lose(e, "clinicalStatus", c, NOT_VALID));
            None
        } else {
            // ait-1: everything else has one.
            let given = bound(e, "clinicalStatus", clinical, ALLERGY_CLINICAL, codes::ALLERGY_CLINICAL);
            e.needed_one("clinicalStatus", given)
        };
        Some(resource!(
            e,
            self,
            AllergyIntolerance {
                identifier: e.list("identifier", &self.identifier),
                clinical_status,
                verification_status: bound(
                    e,
                    "verificationStatus",
                    verification,
                    ALLERGY_VERIFICATION,
                    codes::ALLERGY_VERIFICATION
                ),
                r#type: e.bound_extended("type", &self.r#type, codes::ALLERGY_TYPE),
                category: e.all_bound_extended("category", &self.category, codes::ALLERGY_CATEGORY),
                criticality: e.bound_extended("criticality", &self.criticality, codes::ALLERGY_CRITICALITY),
                code: e.one("code", self.code.as_ref()),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                onset: time(
                    e,
                    self.onset.as_ref(),
                    ["onsetDateTime", "onsetPeriod"],
                    Onset::DateTime,
                    Onset::Period,
                )
                .or_else(|| onset_string(e, self)),
                recorded_date: e.date_time("recordedDate", &self.recorded_date),
                recorder: e.one("recorder", self.recorder.as_ref()),
                asserter: e.one("asserter", self.asserter.as_ref()),
                last_occurrence: e.date_time("lastOccurrence", &self.last_occurrence),
                note: e.list("note", &self.note),
                reaction: e.list("reaction", &self.reaction),
            }
        ))
    }
}

fn onset_string<'a>(
    e: El<'_, '_, 'a>,
    allergy: &model::AllergyIntolerance<'a>,
) -> Option<r4::AllergyIntoleranceOnset> {
    let text = allergy.onset_string.as_ref()?;
    e.choice(text, |e, v| e.string("onsetString", v), r4::AllergyIntoleranceOnset::String)
}

impl<'a> Write<'a> for model::Reaction<'a> {
    type Out = r4::AllergyIntoleranceReaction;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::AllergyIntoleranceReaction> {
        let mut out = filled(r4::AllergyIntoleranceReaction {
            substance: e.one("substance", self.substance.as_ref()),
            manifestation: e.list("manifestation", &self.manifestation),
            description: e.string("description", &self.description),
            onset: e.date_time("onset", &self.onset),
            severity: e.bound_extended("severity", &self.severity, codes::REACTION_SEVERITY),
            note: e.list("note", &self.note),
            ..Default::default()
        })?;
        out.manifestation = e.needed_list("manifestation", out.manifestation);
        Some(out)
    }
}

impl<'a> Write<'a> for model::Condition<'a> {
    type Out = r4::Condition;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Condition> {
        use r4::{ConditionAbatement as Abatement, ConditionOnset as Onset};
        let verification = self.verification_status.as_ref();
        let (clinical_status, abatement) = clinical_status(e, self);
        Some(resource!(
            e,
            self,
            Condition {
                identifier: e.list("identifier", &self.identifier),
                clinical_status,
                verification_status: bound(
                    e,
                    "verificationStatus",
                    verification,
                    CONDITION_VERIFICATION,
                    codes::CONDITION_VERIFICATION
                ),
                category: e.list("category", &self.category),
                severity: e.one("severity", self.severity.as_ref()),
                code: e.one("code", self.code.as_ref()),
                body_site: e.list("bodySite", &self.body_site),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                onset: time(
                    e,
                    self.onset.as_ref(),
                    ["onsetDateTime", "onsetPeriod"],
                    Onset::DateTime,
                    Onset::Period,
                )
                .or_else(|| {
                    let age = self.onset_age.as_ref().map(super::quantity::Aged);
                    e.one("onsetAge", age.as_ref()).map(|v| Onset::Age(v.into()))
                }),
                abatement: time(
                    e,
                    abatement,
                    ["abatementDateTime", "abatementPeriod"],
                    Abatement::DateTime,
                    Abatement::Period,
                ),
                recorded_date: e.date_time("recordedDate", &self.recorded_date),
                recorder: e.one("recorder", self.recorder.as_ref()),
                asserter: e.one("asserter", self.asserter.as_ref()),
                evidence: e.list("evidence", &self.evidence.iter().map(Evidence).collect::<Vec<_>>()),
                note: e.list("note", &self.note),
            }
        ))
    }
}

/// What speaks for a condition: `evidence.detail`.
struct Evidence<'m, 'a>(&'m model::Reference<'a>);

impl<'a> Write<'a> for Evidence<'_, 'a> {
    type Out = r4::ConditionEvidence;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ConditionEvidence> {
        filled(r4::ConditionEvidence {
            detail: e.list("detail", core::slice::from_ref(self.0)),
            ..Default::default()
        })
    }
}

type Status<'r, 'a> = (Option<Box<r4::CodeableConcept>>, Option<&'r TimeOrPeriod<'a>>);

/// con-4: what has abated is inactive in some way. con-5: what was entered in error has no clinical status.
fn clinical_status<'r, 'a>(e: El<'_, '_, 'a>, condition: &'r model::Condition<'a>) -> Status<'r, 'a> {
    let given = condition.clinical_status.as_ref();
    let abatement = condition.abatement.as_ref();
    let in_error = has_code(condition.verification_status.as_ref(), "entered-in-error");
    if in_error {
        given.into_iter().for_each(|c| lose(e, "clinicalStatus", c, NOT_VALID));
    }
    let status = if in_error {
        None
    } else {
        bound(e, "clinicalStatus", given, CONDITION_CLINICAL, codes::CONDITION_CLINICAL)
    };
    let over = ["inactive", "remission", "resolved"];
    if abatement.is_none() || (status.is_some() && over.iter().any(|code| has_code(given, code))) {
        return (status, abatement);
    }
    if status.is_some() || in_error {
        abatement.into_iter().for_each(|a| refuse_time(e, a));
        return (status, None);
    }
    e.child("clinicalStatus", None).made_by(con_4::CLINICALSTATUS);
    let coding =
        r4::Coding { system: CONDITION_CLINICAL.into(), code: "inactive".into(), ..Default::default() };
    (Some(Box::new(r4::CodeableConcept { coding: vec![coding], ..Default::default() })), abatement)
}

fn refuse_time(e: El<'_, '_, '_>, time: &TimeOrPeriod<'_>) {
    let code = "mapping/abatement-of-active-condition";
    match time {
        TimeOrPeriod::DateTime(v) => e.refuse(v.by, code),
        TimeOrPeriod::Period(p) => {
            [&p.start, &p.end].into_iter().flatten().for_each(|v| e.refuse(v.by, code));
        }
    }
}
