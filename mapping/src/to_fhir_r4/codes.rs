//! The codes of the required bindings that the writer fills, as FHIR R4 lists them, sorted.

mod currency;

pub(super) use currency::CURRENCY;

pub(super) static GENDER: &[&str] = &["female", "male", "other", "unknown"];
pub(super) static NAME_USE: &[&str] =
    &["anonymous", "maiden", "nickname", "official", "old", "temp", "usual"];
pub(super) static ADDRESS_USE: &[&str] = &["billing", "home", "old", "temp", "work"];
pub(super) static ADDRESS_TYPE: &[&str] = &["both", "physical", "postal"];
pub(super) static CONTACT_SYSTEM: &[&str] = &["email", "fax", "other", "pager", "phone", "sms", "url"];
pub(super) static CONTACT_USE: &[&str] = &["home", "mobile", "old", "temp", "work"];
pub(super) static IDENTIFIER_USE: &[&str] = &["official", "old", "secondary", "temp", "usual"];
pub(super) static COMPARATOR: &[&str] = &["<", "<=", ">", ">="];
pub(super) static ENCOUNTER_STATUS: &[&str] = &[
    "arrived",
    "cancelled",
    "entered-in-error",
    "finished",
    "in-progress",
    "onleave",
    "planned",
    "triaged",
    "unknown",
];
pub(super) static ENCOUNTER_LOCATION_STATUS: &[&str] = &["active", "completed", "planned", "reserved"];
pub(super) static OBSERVATION_STATUS: &[&str] = &[
    "amended",
    "cancelled",
    "corrected",
    "entered-in-error",
    "final",
    "preliminary",
    "registered",
    "unknown",
];
pub(super) static REPORT_STATUS: &[&str] = &[
    "amended",
    "appended",
    "cancelled",
    "corrected",
    "entered-in-error",
    "final",
    "partial",
    "preliminary",
    "registered",
    "unknown",
];
pub(super) static SUPPLY_STATUS: &[&str] =
    &["active", "cancelled", "completed", "draft", "entered-in-error", "suspended", "unknown"];
pub(super) static REQUEST_STATUS: &[&str] =
    &["active", "completed", "draft", "entered-in-error", "on-hold", "revoked", "unknown"];
pub(super) static REQUEST_INTENT: &[&str] = &[
    "directive",
    "filler-order",
    "instance-order",
    "option",
    "order",
    "original-order",
    "plan",
    "proposal",
    "reflex-order",
];
pub(super) static REQUEST_PRIORITY: &[&str] = &["asap", "routine", "stat", "urgent"];
pub(super) static TASK_STATUS: &[&str] = &[
    "accepted",
    "cancelled",
    "completed",
    "draft",
    "entered-in-error",
    "failed",
    "in-progress",
    "on-hold",
    "ready",
    "received",
    "rejected",
    "requested",
];
pub(super) static TASK_INTENT: &[&str] = &[
    "filler-order",
    "instance-order",
    "option",
    "order",
    "original-order",
    "plan",
    "proposal",
    "reflex-order",
    "unknown",
];
pub(super) static IMAGING_STUDY_STATUS: &[&str] =
    &["available", "cancelled", "entered-in-error", "registered", "unknown"];
pub(super) static ENDPOINT_STATUS: &[&str] =
    &["active", "entered-in-error", "error", "off", "suspended", "test"];
pub(super) static MEDICATION_REQUEST_STATUS: &[&str] =
    &["active", "cancelled", "completed", "draft", "entered-in-error", "on-hold", "stopped", "unknown"];
pub(super) static MEDICATION_REQUEST_INTENT: &[&str] = &[
    "filler-order",
    "instance-order",
    "option",
    "order",
    "original-order",
    "plan",
    "proposal",
    "reflex-order",
];
pub(super) static MEDICATION_DISPENSE_STATUS: &[&str] = &[
    "cancelled",
    "completed",
    "declined",
    "entered-in-error",
    "in-progress",
    "on-hold",
    "preparation",
    "stopped",
    "unknown",
];
pub(super) static MEDICATION_STATEMENT_STATUS: &[&str] =
    &["active", "completed", "entered-in-error", "intended", "not-taken", "on-hold", "stopped", "unknown"];
pub(super) static MEDICATION_ADMINISTRATION_STATUS: &[&str] =
    &["completed", "entered-in-error", "in-progress", "not-done", "on-hold", "stopped", "unknown"];
pub(super) static SPECIMEN_STATUS: &[&str] =
    &["available", "entered-in-error", "unavailable", "unsatisfactory"];
pub(super) static ALLERGY_CATEGORY: &[&str] = &["biologic", "environment", "food", "medication"];
pub(super) static ALLERGY_CRITICALITY: &[&str] = &["high", "low", "unable-to-assess"];
pub(super) static ALLERGY_TYPE: &[&str] = &["allergy", "intolerance"];
pub(super) static REACTION_SEVERITY: &[&str] = &["mild", "moderate", "severe"];
pub(super) static LOCATION_STATUS: &[&str] = &["active", "inactive", "suspended"];
pub(super) static LOCATION_MODE: &[&str] = &["instance", "kind"];
pub(super) static ACCOUNT_STATUS: &[&str] = &["active", "entered-in-error", "inactive", "on-hold", "unknown"];
pub(super) static CLAIM_USE: &[&str] = &["claim", "preauthorization", "predetermination"];
pub(super) static ELIGIBILITY_PURPOSE: &[&str] =
    &["auth-requirements", "benefits", "discovery", "validation"];
pub(super) static REMITTANCE_OUTCOME: &[&str] = &["complete", "error", "partial", "queued"];
pub(super) static NOTE_TYPE: &[&str] = &["display", "print", "printoper"];
pub(super) static COVERAGE_STATUS: &[&str] = &["active", "cancelled", "draft", "entered-in-error"];
pub(super) static EVENT_STATUS: &[&str] = &[
    "completed",
    "entered-in-error",
    "in-progress",
    "not-done",
    "on-hold",
    "preparation",
    "stopped",
    "unknown",
];
pub(super) static CARE_TEAM_STATUS: &[&str] =
    &["active", "entered-in-error", "inactive", "proposed", "suspended"];
pub(super) static CHARGE_ITEM_STATUS: &[&str] =
    &["aborted", "billable", "billed", "entered-in-error", "not-billable", "planned", "unknown"];
pub(super) static EPISODE_STATUS: &[&str] =
    &["active", "cancelled", "entered-in-error", "finished", "onhold", "planned", "waitlist"];
pub(super) static DEVICE_STATUS: &[&str] = &["active", "entered-in-error", "inactive", "unknown"];
pub(super) static DEVICE_NAME_TYPE: &[&str] = &[
    "manufacturer-name",
    "model-name",
    "other",
    "patient-reported-name",
    "udi-label-name",
    "user-friendly-name",
];
pub(super) static ENTITY_ROLE: &[&str] = &["derivation", "quotation", "removal", "revision", "source"];
pub(super) static DOCUMENT_STATUS: &[&str] = &["current", "entered-in-error", "superseded"];
pub(super) static COMPOSITION_STATUS: &[&str] = &["amended", "entered-in-error", "final", "preliminary"];
pub(super) static LINK_TYPE: &[&str] = &["refer", "replaced-by", "replaces", "seealso"];
pub(super) static UNITS_OF_TIME: &[&str] = &["a", "d", "h", "min", "mo", "s", "wk"];
pub(super) static DAYS_OF_WEEK: &[&str] = &["fri", "mon", "sat", "sun", "thu", "tue", "wed"];
pub(super) static EVENT_TIMING: &[&str] = &[
    "AC",
    "ACD",
    "ACM",
    "ACV",
    "AFT",
    "AFT.early",
    "AFT.late",
    "C",
    "CD",
    "CM",
    "CV",
    "EVE",
    "EVE.early",
    "EVE.late",
    "HS",
    "MORN",
    "MORN.early",
    "MORN.late",
    "NIGHT",
    "NOON",
    "PC",
    "PCD",
    "PCM",
    "PCV",
    "PHS",
    "WAKE",
];
pub(super) static IMMUNIZATION_STATUS: &[&str] = &["completed", "entered-in-error", "not-done"];
pub(super) static APPOINTMENT_STATUS: &[&str] = &[
    "arrived",
    "booked",
    "cancelled",
    "checked-in",
    "entered-in-error",
    "fulfilled",
    "noshow",
    "pending",
    "proposed",
    "waitlist",
];
pub(super) static PARTICIPANT_REQUIRED: &[&str] = &["information-only", "optional", "required"];
pub(super) static PARTICIPATION_STATUS: &[&str] = &["accepted", "declined", "needs-action", "tentative"];
pub(super) static GOAL_STATUS: &[&str] = &[
    "accepted",
    "active",
    "cancelled",
    "completed",
    "entered-in-error",
    "on-hold",
    "planned",
    "proposed",
    "rejected",
];
pub(super) static PLAN_INTENT: &[&str] = &["option", "order", "plan", "proposal"];
pub(super) static ISSUE_SEVERITY: &[&str] = &["error", "fatal", "information", "warning"];
pub(super) static ISSUE_TYPE: &[&str] = &[
    "business-rule",
    "code-invalid",
    "conflict",
    "deleted",
    "duplicate",
    "exception",
    "expired",
    "extension",
    "forbidden",
    "incomplete",
    "informational",
    "invalid",
    "invariant",
    "lock-error",
    "login",
    "multiple-matches",
    "no-store",
    "not-found",
    "not-supported",
    "processing",
    "required",
    "security",
    "structure",
    "suppressed",
    "throttled",
    "timeout",
    "too-costly",
    "too-long",
    "transient",
    "unknown",
    "value",
];
pub(super) static RESPONSE_CODE: &[&str] = &["fatal-error", "ok", "transient-error"];
pub(super) static DOCUMENT_RELATION: &[&str] = &["appends", "replaces", "signs", "transforms"];
/// Kinds of Bundle that need nothing beside their entries.
pub(super) static BUNDLE_TYPE: &[&str] = &["collection", "document", "message"];
pub(super) static ATTESTATION_MODE: &[&str] = &["legal", "official", "personal", "professional"];
pub(super) static CONFIDENTIALITY: &[&str] = &["L", "M", "N", "R", "U", "V"];
pub(super) static SECTION_MODE: &[&str] = &["changes", "snapshot", "working"];
pub(super) static FAMILY_STATUS: &[&str] = &["completed", "entered-in-error", "health-unknown", "partial"];
pub(super) static CONSENT_STATUS: &[&str] =
    &["active", "draft", "entered-in-error", "inactive", "proposed", "rejected"];
pub(super) static ALLERGY_CLINICAL: &[&str] = &["active", "inactive", "resolved"];
pub(super) static ALLERGY_VERIFICATION: &[&str] =
    &["confirmed", "entered-in-error", "refuted", "unconfirmed"];
pub(super) static CONDITION_CLINICAL: &[&str] =
    &["active", "inactive", "recurrence", "relapse", "remission", "resolved"];
pub(super) static CONDITION_VERIFICATION: &[&str] =
    &["confirmed", "differential", "entered-in-error", "provisional", "refuted", "unconfirmed"];

pub(super) static GROUP_TYPE: &[&str] =
    &["animal", "device", "medication", "person", "practitioner", "substance"];
pub(super) static FLAG_STATUS: &[&str] = &["active", "entered-in-error", "inactive"];
pub(super) static RESEARCH_STUDY_STATUS: &[&str] = &[
    "active",
    "administratively-completed",
    "approved",
    "closed-to-accrual",
    "closed-to-accrual-and-intervention",
    "completed",
    "disapproved",
    "in-review",
    "temporarily-closed-to-accrual",
    "temporarily-closed-to-accrual-and-intervention",
    "withdrawn",
];
pub(super) static RESEARCH_SUBJECT_STATUS: &[&str] = &[
    "candidate",
    "eligible",
    "follow-up",
    "ineligible",
    "not-registered",
    "off-study",
    "on-study",
    "on-study-intervention",
    "on-study-observation",
    "pending-on-study",
    "potential-candidate",
    "screening",
    "withdrawn",
];

#[cfg(test)]
mod tests {
    #[test]
    fn lists_are_sorted_for_the_search() {
        for list in [
            super::CURRENCY,
            super::GENDER,
            super::NAME_USE,
            super::ADDRESS_USE,
            super::ADDRESS_TYPE,
            super::CONTACT_SYSTEM,
            super::CONTACT_USE,
            super::IDENTIFIER_USE,
            super::COMPARATOR,
            super::ENCOUNTER_STATUS,
            super::ENCOUNTER_LOCATION_STATUS,
            super::OBSERVATION_STATUS,
            super::REPORT_STATUS,
            super::REQUEST_STATUS,
            super::REQUEST_INTENT,
            super::REQUEST_PRIORITY,
            super::TASK_STATUS,
            super::TASK_INTENT,
            super::IMAGING_STUDY_STATUS,
            super::ENDPOINT_STATUS,
            super::MEDICATION_REQUEST_STATUS,
            super::MEDICATION_REQUEST_INTENT,
            super::MEDICATION_DISPENSE_STATUS,
            super::MEDICATION_ADMINISTRATION_STATUS,
            super::MEDICATION_STATEMENT_STATUS,
            super::SPECIMEN_STATUS,
            super::ALLERGY_CATEGORY,
            super::ALLERGY_CRITICALITY,
            super::ALLERGY_TYPE,
            super::REACTION_SEVERITY,
            super::LOCATION_STATUS,
            super::LOCATION_MODE,
            super::ACCOUNT_STATUS,
            super::CLAIM_USE,
            super::ELIGIBILITY_PURPOSE,
            super::REMITTANCE_OUTCOME,
            super::COVERAGE_STATUS,
            super::EVENT_STATUS,
            super::CARE_TEAM_STATUS,
            super::CHARGE_ITEM_STATUS,
            super::EPISODE_STATUS,
            super::DEVICE_STATUS,
            super::DEVICE_NAME_TYPE,
            super::ENTITY_ROLE,
            super::DOCUMENT_STATUS,
            super::COMPOSITION_STATUS,
            super::LINK_TYPE,
            super::UNITS_OF_TIME,
            super::DAYS_OF_WEEK,
            super::EVENT_TIMING,
            super::IMMUNIZATION_STATUS,
            super::APPOINTMENT_STATUS,
            super::PARTICIPANT_REQUIRED,
            super::PARTICIPATION_STATUS,
            super::GOAL_STATUS,
            super::PLAN_INTENT,
            super::ISSUE_SEVERITY,
            super::ISSUE_TYPE,
            super::RESPONSE_CODE,
            super::DOCUMENT_RELATION,
            super::BUNDLE_TYPE,
            super::ATTESTATION_MODE,
            super::CONFIDENTIALITY,
            super::SECTION_MODE,
            super::FAMILY_STATUS,
            super::GROUP_TYPE,
            super::FLAG_STATUS,
            super::RESEARCH_STUDY_STATUS,
            super::RESEARCH_SUBJECT_STATUS,
            super::CONSENT_STATUS,
            super::ALLERGY_CLINICAL,
            super::ALLERGY_VERIFICATION,
            super::CONDITION_CLINICAL,
            super::CONDITION_VERIFICATION,
        ] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
