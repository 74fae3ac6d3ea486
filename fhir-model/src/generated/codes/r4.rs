// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! Codes of required bindings of FHIR R4.
#![allow(missing_docs, reason = "each constant is the code it holds")]
#![allow(clippy::exhaustive_structs, reason = "a code is its text")]

use crate::codes::{CodeSet, Facts};

/// A code of <http://hl7.org/fhir/ValueSet/account-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountStatus<'a>(pub &'a str);
impl AccountStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for AccountStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/account-status", Some("http://hl7.org/fhir/account-status"), &["active", "inactive", "entered-in-error", "on-hold", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionCardinalityBehavior<'a>(pub &'a str);
impl ActionCardinalityBehavior<'_> {
    pub const SINGLE: Self = Self("single");
    pub const MULTIPLE: Self = Self("multiple");
}
impl<'a> CodeSet<'a> for ActionCardinalityBehavior<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-cardinality-behavior", Some("http://hl7.org/fhir/action-cardinality-behavior"), &["single", "multiple"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/action-condition-kind>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionConditionKind<'a>(pub &'a str);
impl ActionConditionKind<'_> {
    pub const APPLICABILITY: Self = Self("applicability");
    pub const START: Self = Self("start");
    pub const STOP: Self = Self("stop");
}
impl<'a> CodeSet<'a> for ActionConditionKind<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-condition-kind", Some("http://hl7.org/fhir/action-condition-kind"), &["applicability", "start", "stop"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionGroupingBehavior<'a>(pub &'a str);
impl ActionGroupingBehavior<'_> {
    pub const VISUAL_GROUP: Self = Self("visual-group");
    pub const LOGICAL_GROUP: Self = Self("logical-group");
    pub const SENTENCE_GROUP: Self = Self("sentence-group");
}
impl<'a> CodeSet<'a> for ActionGroupingBehavior<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-grouping-behavior", Some("http://hl7.org/fhir/action-grouping-behavior"), &["visual-group", "logical-group", "sentence-group"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/action-participant-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionParticipantType<'a>(pub &'a str);
impl ActionParticipantType<'_> {
    pub const PATIENT: Self = Self("patient");
    pub const PRACTITIONER: Self = Self("practitioner");
    pub const RELATED_PERSON: Self = Self("related-person");
    pub const DEVICE: Self = Self("device");
}
impl<'a> CodeSet<'a> for ActionParticipantType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-participant-type", Some("http://hl7.org/fhir/action-participant-type"), &["patient", "practitioner", "related-person", "device"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type ActivityParticipantType<'a> = ActionParticipantType<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionPrecheckBehavior<'a>(pub &'a str);
impl ActionPrecheckBehavior<'_> {
    pub const YES: Self = Self("yes");
    pub const NO: Self = Self("no");
}
impl<'a> CodeSet<'a> for ActionPrecheckBehavior<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-precheck-behavior", Some("http://hl7.org/fhir/action-precheck-behavior"), &["yes", "no"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/action-relationship-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionRelationshipType<'a>(pub &'a str);
impl ActionRelationshipType<'_> {
    pub const BEFORE_START: Self = Self("before-start");
    pub const BEFORE: Self = Self("before");
    pub const BEFORE_END: Self = Self("before-end");
    pub const CONCURRENT_WITH_START: Self = Self("concurrent-with-start");
    pub const CONCURRENT: Self = Self("concurrent");
    pub const CONCURRENT_WITH_END: Self = Self("concurrent-with-end");
    pub const AFTER_START: Self = Self("after-start");
    pub const AFTER: Self = Self("after");
    pub const AFTER_END: Self = Self("after-end");
}
impl<'a> CodeSet<'a> for ActionRelationshipType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-relationship-type", Some("http://hl7.org/fhir/action-relationship-type"), &["before-start", "before", "before-end", "concurrent-with-start", "concurrent", "concurrent-with-end", "after-start", "after", "after-end"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/action-required-behavior>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionRequiredBehavior<'a>(pub &'a str);
impl ActionRequiredBehavior<'_> {
    pub const MUST: Self = Self("must");
    pub const COULD: Self = Self("could");
    pub const MUST_UNLESS_DOCUMENTED: Self = Self("must-unless-documented");
}
impl<'a> CodeSet<'a> for ActionRequiredBehavior<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-required-behavior", Some("http://hl7.org/fhir/action-required-behavior"), &["must", "could", "must-unless-documented"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionSelectionBehavior<'a>(pub &'a str);
impl ActionSelectionBehavior<'_> {
    pub const ANY: Self = Self("any");
    pub const ALL: Self = Self("all");
    pub const ALL_OR_NONE: Self = Self("all-or-none");
    pub const EXACTLY_ONE: Self = Self("exactly-one");
    pub const AT_MOST_ONE: Self = Self("at-most-one");
    pub const ONE_OR_MORE: Self = Self("one-or-more");
}
impl<'a> CodeSet<'a> for ActionSelectionBehavior<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/action-selection-behavior", Some("http://hl7.org/fhir/action-selection-behavior"), &["any", "all", "all-or-none", "exactly-one", "at-most-one", "one-or-more"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/request-resource-types>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityDefinitionKind<'a>(pub &'a str);
impl ActivityDefinitionKind<'_> {
    pub const APPOINTMENT: Self = Self("Appointment");
    pub const APPOINTMENT_RESPONSE: Self = Self("AppointmentResponse");
    pub const CARE_PLAN: Self = Self("CarePlan");
    pub const CLAIM: Self = Self("Claim");
    pub const COMMUNICATION_REQUEST: Self = Self("CommunicationRequest");
    pub const CONTRACT: Self = Self("Contract");
    pub const DEVICE_REQUEST: Self = Self("DeviceRequest");
    pub const ENROLLMENT_REQUEST: Self = Self("EnrollmentRequest");
    pub const IMMUNIZATION_RECOMMENDATION: Self = Self("ImmunizationRecommendation");
    pub const MEDICATION_REQUEST: Self = Self("MedicationRequest");
    pub const NUTRITION_ORDER: Self = Self("NutritionOrder");
    pub const SERVICE_REQUEST: Self = Self("ServiceRequest");
    pub const SUPPLY_REQUEST: Self = Self("SupplyRequest");
    pub const TASK: Self = Self("Task");
    pub const VISION_PRESCRIPTION: Self = Self("VisionPrescription");
}
impl<'a> CodeSet<'a> for ActivityDefinitionKind<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/request-resource-types", Some("http://hl7.org/fhir/request-resource-types"), &["Appointment", "AppointmentResponse", "CarePlan", "Claim", "CommunicationRequest", "Contract", "DeviceRequest", "EnrollmentRequest", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder", "ServiceRequest", "SupplyRequest", "Task", "VisionPrescription"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/address-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressType<'a>(pub &'a str);
impl AddressType<'_> {
    pub const POSTAL: Self = Self("postal");
    pub const PHYSICAL: Self = Self("physical");
    pub const BOTH: Self = Self("both");
}
impl<'a> CodeSet<'a> for AddressType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/address-type", Some("http://hl7.org/fhir/address-type"), &["postal", "physical", "both"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/address-use>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressUse<'a>(pub &'a str);
impl AddressUse<'_> {
    pub const HOME: Self = Self("home");
    pub const WORK: Self = Self("work");
    pub const TEMP: Self = Self("temp");
    pub const OLD: Self = Self("old");
    pub const BILLING: Self = Self("billing");
}
impl<'a> CodeSet<'a> for AddressUse<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/address-use", Some("http://hl7.org/fhir/address-use"), &["home", "work", "temp", "old", "billing"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/administrative-gender>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdministrativeGender<'a>(pub &'a str);
impl AdministrativeGender<'_> {
    pub const MALE: Self = Self("male");
    pub const FEMALE: Self = Self("female");
    pub const OTHER: Self = Self("other");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for AdministrativeGender<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/administrative-gender", Some("http://hl7.org/fhir/administrative-gender"), &["male", "female", "other", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/adverse-event-actuality>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdverseEventActuality<'a>(pub &'a str);
impl AdverseEventActuality<'_> {
    pub const ACTUAL: Self = Self("actual");
    pub const POTENTIAL: Self = Self("potential");
}
impl<'a> CodeSet<'a> for AdverseEventActuality<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/adverse-event-actuality", Some("http://hl7.org/fhir/adverse-event-actuality"), &["actual", "potential"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/adverse-event-outcome>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdverseEventOutcome<'a>(pub &'a str);
impl AdverseEventOutcome<'_> {
    pub const RESOLVED: Self = Self("resolved");
    pub const RECOVERING: Self = Self("recovering");
    pub const ONGOING: Self = Self("ongoing");
    pub const RESOLVED_WITH_SEQUELAE: Self = Self("resolvedWithSequelae");
    pub const FATAL: Self = Self("fatal");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for AdverseEventOutcome<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/adverse-event-outcome", Some("http://terminology.hl7.org/CodeSystem/adverse-event-outcome"), &["resolved", "recovering", "ongoing", "resolvedWithSequelae", "fatal", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/adverse-event-severity>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdverseEventSeverity<'a>(pub &'a str);
impl AdverseEventSeverity<'_> {
    pub const MILD: Self = Self("mild");
    pub const MODERATE: Self = Self("moderate");
    pub const SEVERE: Self = Self("severe");
}
impl<'a> CodeSet<'a> for AdverseEventSeverity<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/adverse-event-severity", Some("http://terminology.hl7.org/CodeSystem/adverse-event-severity"), &["mild", "moderate", "severe"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/resource-aggregation-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AggregationMode<'a>(pub &'a str);
impl AggregationMode<'_> {
    pub const CONTAINED: Self = Self("contained");
    pub const REFERENCED: Self = Self("referenced");
    pub const BUNDLED: Self = Self("bundled");
}
impl<'a> CodeSet<'a> for AggregationMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/resource-aggregation-mode", Some("http://hl7.org/fhir/resource-aggregation-mode"), &["contained", "referenced", "bundled"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllergyIntoleranceCategory<'a>(pub &'a str);
impl AllergyIntoleranceCategory<'_> {
    pub const FOOD: Self = Self("food");
    pub const MEDICATION: Self = Self("medication");
    pub const ENVIRONMENT: Self = Self("environment");
    pub const BIOLOGIC: Self = Self("biologic");
}
impl<'a> CodeSet<'a> for AllergyIntoleranceCategory<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/allergy-intolerance-category", Some("http://hl7.org/fhir/allergy-intolerance-category"), &["food", "medication", "environment", "biologic"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/allergyintolerance-clinical>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllergyIntoleranceClinicalStatus<'a>(pub &'a str);
impl AllergyIntoleranceClinicalStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const INACTIVE: Self = Self("inactive");
    pub const RESOLVED: Self = Self("resolved");
}
impl<'a> CodeSet<'a> for AllergyIntoleranceClinicalStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/allergyintolerance-clinical", Some("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"), &["active", "inactive", "resolved"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllergyIntoleranceCriticality<'a>(pub &'a str);
impl AllergyIntoleranceCriticality<'_> {
    pub const LOW: Self = Self("low");
    pub const HIGH: Self = Self("high");
    pub const UNABLE_TO_ASSESS: Self = Self("unable-to-assess");
}
impl<'a> CodeSet<'a> for AllergyIntoleranceCriticality<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality", Some("http://hl7.org/fhir/allergy-intolerance-criticality"), &["low", "high", "unable-to-assess"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/reaction-event-severity>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllergyIntoleranceSeverity<'a>(pub &'a str);
impl AllergyIntoleranceSeverity<'_> {
    pub const MILD: Self = Self("mild");
    pub const MODERATE: Self = Self("moderate");
    pub const SEVERE: Self = Self("severe");
}
impl<'a> CodeSet<'a> for AllergyIntoleranceSeverity<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/reaction-event-severity", Some("http://hl7.org/fhir/reaction-event-severity"), &["mild", "moderate", "severe"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/allergy-intolerance-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllergyIntoleranceType<'a>(pub &'a str);
impl AllergyIntoleranceType<'_> {
    pub const ALLERGY: Self = Self("allergy");
    pub const INTOLERANCE: Self = Self("intolerance");
}
impl<'a> CodeSet<'a> for AllergyIntoleranceType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/allergy-intolerance-type", Some("http://hl7.org/fhir/allergy-intolerance-type"), &["allergy", "intolerance"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/allergyintolerance-verification>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllergyIntoleranceVerificationStatus<'a>(pub &'a str);
impl AllergyIntoleranceVerificationStatus<'_> {
    pub const UNCONFIRMED: Self = Self("unconfirmed");
    pub const CONFIRMED: Self = Self("confirmed");
    pub const REFUTED: Self = Self("refuted");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for AllergyIntoleranceVerificationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/allergyintolerance-verification", Some("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"), &["unconfirmed", "confirmed", "refuted", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/appointmentstatus>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppointmentStatus<'a>(pub &'a str);
impl AppointmentStatus<'_> {
    pub const PROPOSED: Self = Self("proposed");
    pub const PENDING: Self = Self("pending");
    pub const BOOKED: Self = Self("booked");
    pub const ARRIVED: Self = Self("arrived");
    pub const FULFILLED: Self = Self("fulfilled");
    pub const CANCELLED: Self = Self("cancelled");
    pub const NOSHOW: Self = Self("noshow");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const CHECKED_IN: Self = Self("checked-in");
    pub const WAITLIST: Self = Self("waitlist");
}
impl<'a> CodeSet<'a> for AppointmentStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/appointmentstatus", Some("http://hl7.org/fhir/appointmentstatus"), &["proposed", "pending", "booked", "arrived", "fulfilled", "cancelled", "noshow", "entered-in-error", "checked-in", "waitlist"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/assert-direction-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssertionDirectionType<'a>(pub &'a str);
impl AssertionDirectionType<'_> {
    pub const RESPONSE: Self = Self("response");
    pub const REQUEST: Self = Self("request");
}
impl<'a> CodeSet<'a> for AssertionDirectionType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/assert-direction-codes", Some("http://hl7.org/fhir/assert-direction-codes"), &["response", "request"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/assert-operator-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssertionOperatorType<'a>(pub &'a str);
impl AssertionOperatorType<'_> {
    pub const EQUALS: Self = Self("equals");
    pub const NOT_EQUALS: Self = Self("notEquals");
    pub const IN: Self = Self("in");
    pub const NOT_IN: Self = Self("notIn");
    pub const GREATER_THAN: Self = Self("greaterThan");
    pub const LESS_THAN: Self = Self("lessThan");
    pub const EMPTY: Self = Self("empty");
    pub const NOT_EMPTY: Self = Self("notEmpty");
    pub const CONTAINS: Self = Self("contains");
    pub const NOT_CONTAINS: Self = Self("notContains");
    pub const EVAL: Self = Self("eval");
}
impl<'a> CodeSet<'a> for AssertionOperatorType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/assert-operator-codes", Some("http://hl7.org/fhir/assert-operator-codes"), &["equals", "notEquals", "in", "notIn", "greaterThan", "lessThan", "empty", "notEmpty", "contains", "notContains", "eval"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/assert-response-code-types>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssertionResponseTypes<'a>(pub &'a str);
impl AssertionResponseTypes<'_> {
    pub const OKAY: Self = Self("okay");
    pub const CREATED: Self = Self("created");
    pub const NO_CONTENT: Self = Self("noContent");
    pub const NOT_MODIFIED: Self = Self("notModified");
    pub const BAD: Self = Self("bad");
    pub const FORBIDDEN: Self = Self("forbidden");
    pub const NOT_FOUND: Self = Self("notFound");
    pub const METHOD_NOT_ALLOWED: Self = Self("methodNotAllowed");
    pub const CONFLICT: Self = Self("conflict");
    pub const GONE: Self = Self("gone");
    pub const PRECONDITION_FAILED: Self = Self("preconditionFailed");
    pub const UNPROCESSABLE: Self = Self("unprocessable");
}
impl<'a> CodeSet<'a> for AssertionResponseTypes<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/assert-response-code-types", Some("http://hl7.org/fhir/assert-response-code-types"), &["okay", "created", "noContent", "notModified", "bad", "forbidden", "notFound", "methodNotAllowed", "conflict", "gone", "preconditionFailed", "unprocessable"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/audit-event-action>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditEventAction<'a>(pub &'a str);
impl AuditEventAction<'_> {
    pub const C: Self = Self("C");
    pub const R: Self = Self("R");
    pub const U: Self = Self("U");
    pub const D: Self = Self("D");
    pub const E: Self = Self("E");
}
impl<'a> CodeSet<'a> for AuditEventAction<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/audit-event-action", Some("http://hl7.org/fhir/audit-event-action"), &["C", "R", "U", "D", "E"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/network-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditEventAgentNetworkType<'a>(pub &'a str);
impl AuditEventAgentNetworkType<'_> {
    pub const N1: Self = Self("1");
    pub const N2: Self = Self("2");
    pub const N3: Self = Self("3");
    pub const N4: Self = Self("4");
    pub const N5: Self = Self("5");
}
impl<'a> CodeSet<'a> for AuditEventAgentNetworkType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/network-type", Some("http://hl7.org/fhir/network-type"), &["1", "2", "3", "4", "5"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/audit-event-outcome>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditEventOutcome<'a>(pub &'a str);
impl AuditEventOutcome<'_> {
    pub const N0: Self = Self("0");
    pub const N4: Self = Self("4");
    pub const N8: Self = Self("8");
    pub const N12: Self = Self("12");
}
impl<'a> CodeSet<'a> for AuditEventOutcome<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/audit-event-outcome", Some("http://hl7.org/fhir/audit-event-outcome"), &["0", "4", "8", "12"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/insuranceplan-applicability>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BenefitCostApplicability<'a>(pub &'a str);
impl BenefitCostApplicability<'_> {
    pub const IN_NETWORK: Self = Self("in-network");
    pub const OUT_OF_NETWORK: Self = Self("out-of-network");
    pub const OTHER: Self = Self("other");
}
impl<'a> CodeSet<'a> for BenefitCostApplicability<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/insuranceplan-applicability", Some("http://terminology.hl7.org/CodeSystem/applicability"), &["in-network", "out-of-network", "other"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/binding-strength>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BindingStrength<'a>(pub &'a str);
impl BindingStrength<'_> {
    pub const REQUIRED: Self = Self("required");
    pub const EXTENSIBLE: Self = Self("extensible");
    pub const PREFERRED: Self = Self("preferred");
    pub const EXAMPLE: Self = Self("example");
}
impl<'a> CodeSet<'a> for BindingStrength<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/binding-strength", Some("http://hl7.org/fhir/binding-strength"), &["required", "extensible", "preferred", "example"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/product-category>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BiologicallyDerivedProductCategory<'a>(pub &'a str);
impl BiologicallyDerivedProductCategory<'_> {
    pub const ORGAN: Self = Self("organ");
    pub const TISSUE: Self = Self("tissue");
    pub const FLUID: Self = Self("fluid");
    pub const CELLS: Self = Self("cells");
    pub const BIOLOGICAL_AGENT: Self = Self("biologicalAgent");
}
impl<'a> CodeSet<'a> for BiologicallyDerivedProductCategory<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/product-category", Some("http://hl7.org/fhir/product-category"), &["organ", "tissue", "fluid", "cells", "biologicalAgent"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/product-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BiologicallyDerivedProductStatus<'a>(pub &'a str);
impl BiologicallyDerivedProductStatus<'_> {
    pub const AVAILABLE: Self = Self("available");
    pub const UNAVAILABLE: Self = Self("unavailable");
}
impl<'a> CodeSet<'a> for BiologicallyDerivedProductStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/product-status", Some("http://hl7.org/fhir/product-status"), &["available", "unavailable"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/product-storage-scale>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BiologicallyDerivedProductStorageScale<'a>(pub &'a str);
impl BiologicallyDerivedProductStorageScale<'_> {
    pub const FARENHEIT: Self = Self("farenheit");
    pub const CELSIUS: Self = Self("celsius");
    pub const KELVIN: Self = Self("kelvin");
}
impl<'a> CodeSet<'a> for BiologicallyDerivedProductStorageScale<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/product-storage-scale", Some("http://hl7.org/fhir/product-storage-scale"), &["farenheit", "celsius", "kelvin"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/bundle-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BundleType<'a>(pub &'a str);
impl BundleType<'_> {
    pub const DOCUMENT: Self = Self("document");
    pub const MESSAGE: Self = Self("message");
    pub const TRANSACTION: Self = Self("transaction");
    pub const TRANSACTION_RESPONSE: Self = Self("transaction-response");
    pub const BATCH: Self = Self("batch");
    pub const BATCH_RESPONSE: Self = Self("batch-response");
    pub const HISTORY: Self = Self("history");
    pub const SEARCHSET: Self = Self("searchset");
    pub const COLLECTION: Self = Self("collection");
}
impl<'a> CodeSet<'a> for BundleType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/bundle-type", Some("http://hl7.org/fhir/bundle-type"), &["document", "message", "transaction", "transaction-response", "batch", "batch-response", "history", "searchset", "collection"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/capability-statement-kind>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapabilityStatementKind<'a>(pub &'a str);
impl CapabilityStatementKind<'_> {
    pub const INSTANCE: Self = Self("instance");
    pub const CAPABILITY: Self = Self("capability");
    pub const REQUIREMENTS: Self = Self("requirements");
}
impl<'a> CodeSet<'a> for CapabilityStatementKind<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/capability-statement-kind", Some("http://hl7.org/fhir/capability-statement-kind"), &["instance", "capability", "requirements"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/care-plan-activity-kind>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarePlanActivityKind<'a>(pub &'a str);
impl CarePlanActivityKind<'_> {
    pub const APPOINTMENT: Self = Self("Appointment");
    pub const COMMUNICATION_REQUEST: Self = Self("CommunicationRequest");
    pub const DEVICE_REQUEST: Self = Self("DeviceRequest");
    pub const MEDICATION_REQUEST: Self = Self("MedicationRequest");
    pub const NUTRITION_ORDER: Self = Self("NutritionOrder");
    pub const TASK: Self = Self("Task");
    pub const SERVICE_REQUEST: Self = Self("ServiceRequest");
    pub const VISION_PRESCRIPTION: Self = Self("VisionPrescription");
}
impl<'a> CodeSet<'a> for CarePlanActivityKind<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/care-plan-activity-kind", Some("http://hl7.org/fhir/resource-types"), &["Appointment", "CommunicationRequest", "DeviceRequest", "MedicationRequest", "NutritionOrder", "Task", "ServiceRequest", "VisionPrescription"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/care-plan-activity-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarePlanActivityStatus<'a>(pub &'a str);
impl CarePlanActivityStatus<'_> {
    pub const NOT_STARTED: Self = Self("not-started");
    pub const SCHEDULED: Self = Self("scheduled");
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const COMPLETED: Self = Self("completed");
    pub const CANCELLED: Self = Self("cancelled");
    pub const STOPPED: Self = Self("stopped");
    pub const UNKNOWN: Self = Self("unknown");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for CarePlanActivityStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/care-plan-activity-status", Some("http://hl7.org/fhir/care-plan-activity-status"), &["not-started", "scheduled", "in-progress", "on-hold", "completed", "cancelled", "stopped", "unknown", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/care-plan-intent>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarePlanIntent<'a>(pub &'a str);
impl CarePlanIntent<'_> {
    pub const PROPOSAL: Self = Self("proposal");
    pub const PLAN: Self = Self("plan");
    pub const ORDER: Self = Self("order");
    pub const OPTION: Self = Self("option");
}
impl<'a> CodeSet<'a> for CarePlanIntent<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/care-plan-intent", Some("http://hl7.org/fhir/request-intent"), &["proposal", "plan", "order", "option"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/care-team-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CareTeamStatus<'a>(pub &'a str);
impl CareTeamStatus<'_> {
    pub const PROPOSED: Self = Self("proposed");
    pub const ACTIVE: Self = Self("active");
    pub const SUSPENDED: Self = Self("suspended");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for CareTeamStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/care-team-status", Some("http://hl7.org/fhir/care-team-status"), &["proposed", "active", "suspended", "inactive", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/relation-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CatalogEntryRelationType<'a>(pub &'a str);
impl CatalogEntryRelationType<'_> {
    pub const TRIGGERS: Self = Self("triggers");
    pub const IS_REPLACED_BY: Self = Self("is-replaced-by");
}
impl<'a> CodeSet<'a> for CatalogEntryRelationType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/relation-type", Some("http://hl7.org/fhir/relation-type"), &["triggers", "is-replaced-by"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/chargeitem-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChargeItemStatus<'a>(pub &'a str);
impl ChargeItemStatus<'_> {
    pub const PLANNED: Self = Self("planned");
    pub const BILLABLE: Self = Self("billable");
    pub const NOT_BILLABLE: Self = Self("not-billable");
    pub const ABORTED: Self = Self("aborted");
    pub const BILLED: Self = Self("billed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for ChargeItemStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/chargeitem-status", Some("http://hl7.org/fhir/chargeitem-status"), &["planned", "billable", "not-billable", "aborted", "billed", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/fm-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimResponseStatus<'a>(pub &'a str);
impl ClaimResponseStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const CANCELLED: Self = Self("cancelled");
    pub const DRAFT: Self = Self("draft");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for ClaimResponseStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/fm-status", Some("http://hl7.org/fhir/fm-status"), &["active", "cancelled", "draft", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type ClaimStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type CoverageStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type EligibilityRequestStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type EligibilityResponseStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type EnrollmentRequestStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type EnrollmentResponseStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type PaymentNoticeStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type PaymentReconciliationStatus<'a> = ClaimResponseStatus<'a>;
/// Another name of it.
pub type VisionStatus<'a> = ClaimResponseStatus<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/clinicalimpression-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClinicalImpressionStatus<'a>(pub &'a str);
impl ClinicalImpressionStatus<'_> {
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for ClinicalImpressionStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/clinicalimpression-status", Some("http://hl7.org/fhir/event-status"), &["in-progress", "completed", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/code-search-support>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeSearchSupport<'a>(pub &'a str);
impl CodeSearchSupport<'_> {
    pub const EXPLICIT: Self = Self("explicit");
    pub const ALL: Self = Self("all");
}
impl<'a> CodeSet<'a> for CodeSearchSupport<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/code-search-support", Some("http://hl7.org/fhir/code-search-support"), &["explicit", "all"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/codesystem-content-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeSystemContentMode<'a>(pub &'a str);
impl CodeSystemContentMode<'_> {
    pub const NOT_PRESENT: Self = Self("not-present");
    pub const EXAMPLE: Self = Self("example");
    pub const FRAGMENT: Self = Self("fragment");
    pub const COMPLETE: Self = Self("complete");
    pub const SUPPLEMENT: Self = Self("supplement");
}
impl<'a> CodeSet<'a> for CodeSystemContentMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/codesystem-content-mode", Some("http://hl7.org/fhir/codesystem-content-mode"), &["not-present", "example", "fragment", "complete", "supplement"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeSystemHierarchyMeaning<'a>(pub &'a str);
impl CodeSystemHierarchyMeaning<'_> {
    pub const GROUPED_BY: Self = Self("grouped-by");
    pub const IS_A: Self = Self("is-a");
    pub const PART_OF: Self = Self("part-of");
    pub const CLASSIFIED_WITH: Self = Self("classified-with");
}
impl<'a> CodeSet<'a> for CodeSystemHierarchyMeaning<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning", Some("http://hl7.org/fhir/codesystem-hierarchy-meaning"), &["grouped-by", "is-a", "part-of", "classified-with"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/event-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommunicationStatus<'a>(pub &'a str);
impl CommunicationStatus<'_> {
    pub const PREPARATION: Self = Self("preparation");
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const NOT_DONE: Self = Self("not-done");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const STOPPED: Self = Self("stopped");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for CommunicationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/event-status", Some("http://hl7.org/fhir/event-status"), &["preparation", "in-progress", "not-done", "on-hold", "stopped", "completed", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type MediaStatus<'a> = CommunicationStatus<'a>;
/// Another name of it.
pub type ProcedureStatus<'a> = CommunicationStatus<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/compartment-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompartmentType<'a>(pub &'a str);
impl CompartmentType<'_> {
    pub const PATIENT: Self = Self("Patient");
    pub const ENCOUNTER: Self = Self("Encounter");
    pub const RELATED_PERSON: Self = Self("RelatedPerson");
    pub const PRACTITIONER: Self = Self("Practitioner");
    pub const DEVICE: Self = Self("Device");
}
impl<'a> CodeSet<'a> for CompartmentType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/compartment-type", Some("http://hl7.org/fhir/compartment-type"), &["Patient", "Encounter", "RelatedPerson", "Practitioner", "Device"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type CompartmentCode<'a> = CompartmentType<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompositionAttestationMode<'a>(pub &'a str);
impl CompositionAttestationMode<'_> {
    pub const PERSONAL: Self = Self("personal");
    pub const PROFESSIONAL: Self = Self("professional");
    pub const LEGAL: Self = Self("legal");
    pub const OFFICIAL: Self = Self("official");
}
impl<'a> CodeSet<'a> for CompositionAttestationMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/composition-attestation-mode", Some("http://hl7.org/fhir/composition-attestation-mode"), &["personal", "professional", "legal", "official"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/composition-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompositionStatus<'a>(pub &'a str);
impl CompositionStatus<'_> {
    pub const PRELIMINARY: Self = Self("preliminary");
    pub const FINAL: Self = Self("final");
    pub const AMENDED: Self = Self("amended");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for CompositionStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/composition-status", Some("http://hl7.org/fhir/composition-status"), &["preliminary", "final", "amended", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type ReferredDocumentStatus<'a> = CompositionStatus<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/concept-map-equivalence>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConceptMapEquivalence<'a>(pub &'a str);
impl ConceptMapEquivalence<'_> {
    pub const RELATEDTO: Self = Self("relatedto");
    pub const EQUIVALENT: Self = Self("equivalent");
    pub const EQUAL: Self = Self("equal");
    pub const WIDER: Self = Self("wider");
    pub const SUBSUMES: Self = Self("subsumes");
    pub const NARROWER: Self = Self("narrower");
    pub const SPECIALIZES: Self = Self("specializes");
    pub const INEXACT: Self = Self("inexact");
    pub const UNMATCHED: Self = Self("unmatched");
    pub const DISJOINT: Self = Self("disjoint");
}
impl<'a> CodeSet<'a> for ConceptMapEquivalence<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/concept-map-equivalence", Some("http://hl7.org/fhir/concept-map-equivalence"), &["relatedto", "equivalent", "equal", "wider", "subsumes", "narrower", "specializes", "inexact", "unmatched", "disjoint"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConceptMapGroupUnmappedMode<'a>(pub &'a str);
impl ConceptMapGroupUnmappedMode<'_> {
    pub const PROVIDED: Self = Self("provided");
    pub const FIXED: Self = Self("fixed");
    pub const OTHER_MAP: Self = Self("other-map");
}
impl<'a> CodeSet<'a> for ConceptMapGroupUnmappedMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode", Some("http://hl7.org/fhir/conceptmap-unmapped-mode"), &["provided", "fixed", "other-map"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/condition-clinical>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionClinicalStatus<'a>(pub &'a str);
impl ConditionClinicalStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const RECURRENCE: Self = Self("recurrence");
    pub const RELAPSE: Self = Self("relapse");
    pub const INACTIVE: Self = Self("inactive");
    pub const REMISSION: Self = Self("remission");
    pub const RESOLVED: Self = Self("resolved");
}
impl<'a> CodeSet<'a> for ConditionClinicalStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/condition-clinical", Some("http://terminology.hl7.org/CodeSystem/condition-clinical"), &["active", "recurrence", "relapse", "inactive", "remission", "resolved"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/condition-ver-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionVerificationStatus<'a>(pub &'a str);
impl ConditionVerificationStatus<'_> {
    pub const UNCONFIRMED: Self = Self("unconfirmed");
    pub const PROVISIONAL: Self = Self("provisional");
    pub const DIFFERENTIAL: Self = Self("differential");
    pub const CONFIRMED: Self = Self("confirmed");
    pub const REFUTED: Self = Self("refuted");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for ConditionVerificationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/condition-ver-status", Some("http://terminology.hl7.org/CodeSystem/condition-ver-status"), &["unconfirmed", "provisional", "differential", "confirmed", "refuted", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/conditional-delete-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionalDeleteStatus<'a>(pub &'a str);
impl ConditionalDeleteStatus<'_> {
    pub const NOT_SUPPORTED: Self = Self("not-supported");
    pub const SINGLE: Self = Self("single");
    pub const MULTIPLE: Self = Self("multiple");
}
impl<'a> CodeSet<'a> for ConditionalDeleteStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/conditional-delete-status", Some("http://hl7.org/fhir/conditional-delete-status"), &["not-supported", "single", "multiple"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/conditional-read-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionalReadStatus<'a>(pub &'a str);
impl ConditionalReadStatus<'_> {
    pub const NOT_SUPPORTED: Self = Self("not-supported");
    pub const MODIFIED_SINCE: Self = Self("modified-since");
    pub const NOT_MATCH: Self = Self("not-match");
    pub const FULL_SUPPORT: Self = Self("full-support");
}
impl<'a> CodeSet<'a> for ConditionalReadStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/conditional-read-status", Some("http://hl7.org/fhir/conditional-read-status"), &["not-supported", "modified-since", "not-match", "full-support"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/consent-data-meaning>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentDataMeaning<'a>(pub &'a str);
impl ConsentDataMeaning<'_> {
    pub const INSTANCE: Self = Self("instance");
    pub const RELATED: Self = Self("related");
    pub const DEPENDENTS: Self = Self("dependents");
    pub const AUTHOREDBY: Self = Self("authoredby");
}
impl<'a> CodeSet<'a> for ConsentDataMeaning<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/consent-data-meaning", Some("http://hl7.org/fhir/consent-data-meaning"), &["instance", "related", "dependents", "authoredby"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/consent-provision-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentProvisionType<'a>(pub &'a str);
impl ConsentProvisionType<'_> {
    pub const DENY: Self = Self("deny");
    pub const PERMIT: Self = Self("permit");
}
impl<'a> CodeSet<'a> for ConsentProvisionType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/consent-provision-type", Some("http://hl7.org/fhir/consent-provision-type"), &["deny", "permit"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/consent-state-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentState<'a>(pub &'a str);
impl ConsentState<'_> {
    pub const DRAFT: Self = Self("draft");
    pub const PROPOSED: Self = Self("proposed");
    pub const ACTIVE: Self = Self("active");
    pub const REJECTED: Self = Self("rejected");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for ConsentState<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/consent-state-codes", Some("http://hl7.org/fhir/consent-state-codes"), &["draft", "proposed", "active", "rejected", "inactive", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/constraint-severity>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConstraintSeverity<'a>(pub &'a str);
impl ConstraintSeverity<'_> {
    pub const ERROR: Self = Self("error");
    pub const WARNING: Self = Self("warning");
}
impl<'a> CodeSet<'a> for ConstraintSeverity<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/constraint-severity", Some("http://hl7.org/fhir/constraint-severity"), &["error", "warning"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/contact-point-system>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactPointSystem<'a>(pub &'a str);
impl ContactPointSystem<'_> {
    pub const PHONE: Self = Self("phone");
    pub const FAX: Self = Self("fax");
    pub const EMAIL: Self = Self("email");
    pub const PAGER: Self = Self("pager");
    pub const URL: Self = Self("url");
    pub const SMS: Self = Self("sms");
    pub const OTHER: Self = Self("other");
}
impl<'a> CodeSet<'a> for ContactPointSystem<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/contact-point-system", Some("http://hl7.org/fhir/contact-point-system"), &["phone", "fax", "email", "pager", "url", "sms", "other"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/contact-point-use>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactPointUse<'a>(pub &'a str);
impl ContactPointUse<'_> {
    pub const HOME: Self = Self("home");
    pub const WORK: Self = Self("work");
    pub const TEMP: Self = Self("temp");
    pub const OLD: Self = Self("old");
    pub const MOBILE: Self = Self("mobile");
}
impl<'a> CodeSet<'a> for ContactPointUse<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/contact-point-use", Some("http://hl7.org/fhir/contact-point-use"), &["home", "work", "temp", "old", "mobile"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/contract-publicationstatus>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContractPublicationStatus<'a>(pub &'a str);
impl ContractPublicationStatus<'_> {
    pub const AMENDED: Self = Self("amended");
    pub const APPENDED: Self = Self("appended");
    pub const CANCELLED: Self = Self("cancelled");
    pub const DISPUTED: Self = Self("disputed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const EXECUTABLE: Self = Self("executable");
    pub const EXECUTED: Self = Self("executed");
    pub const NEGOTIABLE: Self = Self("negotiable");
    pub const OFFERED: Self = Self("offered");
    pub const POLICY: Self = Self("policy");
    pub const REJECTED: Self = Self("rejected");
    pub const RENEWED: Self = Self("renewed");
    pub const REVOKED: Self = Self("revoked");
    pub const RESOLVED: Self = Self("resolved");
    pub const TERMINATED: Self = Self("terminated");
}
impl<'a> CodeSet<'a> for ContractPublicationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/contract-publicationstatus", Some("http://hl7.org/fhir/contract-publicationstatus"), &["amended", "appended", "cancelled", "disputed", "entered-in-error", "executable", "executed", "negotiable", "offered", "policy", "rejected", "renewed", "revoked", "resolved", "terminated"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/contract-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContractStatus<'a>(pub &'a str);
impl ContractStatus<'_> {
    pub const AMENDED: Self = Self("amended");
    pub const APPENDED: Self = Self("appended");
    pub const CANCELLED: Self = Self("cancelled");
    pub const DISPUTED: Self = Self("disputed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const EXECUTABLE: Self = Self("executable");
    pub const EXECUTED: Self = Self("executed");
    pub const NEGOTIABLE: Self = Self("negotiable");
    pub const OFFERED: Self = Self("offered");
    pub const POLICY: Self = Self("policy");
    pub const REJECTED: Self = Self("rejected");
    pub const RENEWED: Self = Self("renewed");
    pub const REVOKED: Self = Self("revoked");
    pub const RESOLVED: Self = Self("resolved");
    pub const TERMINATED: Self = Self("terminated");
}
impl<'a> CodeSet<'a> for ContractStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/contract-status", Some("http://hl7.org/fhir/contract-status"), &["amended", "appended", "cancelled", "disputed", "entered-in-error", "executable", "executed", "negotiable", "offered", "policy", "rejected", "renewed", "revoked", "resolved", "terminated"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/contributor-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContributorType<'a>(pub &'a str);
impl ContributorType<'_> {
    pub const AUTHOR: Self = Self("author");
    pub const EDITOR: Self = Self("editor");
    pub const REVIEWER: Self = Self("reviewer");
    pub const ENDORSER: Self = Self("endorser");
}
impl<'a> CodeSet<'a> for ContributorType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/contributor-type", Some("http://hl7.org/fhir/contributor-type"), &["author", "editor", "reviewer", "endorser"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/currencies>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrencyCode<'a>(pub &'a str);
impl CurrencyCode<'_> {
    pub const AED: Self = Self("AED");
    pub const AFN: Self = Self("AFN");
    pub const ALL: Self = Self("ALL");
    pub const AMD: Self = Self("AMD");
    pub const ANG: Self = Self("ANG");
    pub const AOA: Self = Self("AOA");
    pub const ARS: Self = Self("ARS");
    pub const AUD: Self = Self("AUD");
    pub const AWG: Self = Self("AWG");
    pub const AZN: Self = Self("AZN");
    pub const BAM: Self = Self("BAM");
    pub const BBD: Self = Self("BBD");
    pub const BDT: Self = Self("BDT");
    pub const BGN: Self = Self("BGN");
    pub const BHD: Self = Self("BHD");
    pub const BIF: Self = Self("BIF");
    pub const BMD: Self = Self("BMD");
    pub const BND: Self = Self("BND");
    pub const BOB: Self = Self("BOB");
    pub const BOV: Self = Self("BOV");
    pub const BRL: Self = Self("BRL");
    pub const BSD: Self = Self("BSD");
    pub const BTN: Self = Self("BTN");
    pub const BWP: Self = Self("BWP");
    pub const BYN: Self = Self("BYN");
    pub const BZD: Self = Self("BZD");
    pub const CAD: Self = Self("CAD");
    pub const CDF: Self = Self("CDF");
    pub const CHE: Self = Self("CHE");
    pub const CHF: Self = Self("CHF");
    pub const CHW: Self = Self("CHW");
    pub const CLF: Self = Self("CLF");
    pub const CLP: Self = Self("CLP");
    pub const CNY: Self = Self("CNY");
    pub const COP: Self = Self("COP");
    pub const COU: Self = Self("COU");
    pub const CRC: Self = Self("CRC");
    pub const CUC: Self = Self("CUC");
    pub const CUP: Self = Self("CUP");
    pub const CVE: Self = Self("CVE");
    pub const CZK: Self = Self("CZK");
    pub const DJF: Self = Self("DJF");
    pub const DKK: Self = Self("DKK");
    pub const DOP: Self = Self("DOP");
    pub const DZD: Self = Self("DZD");
    pub const EGP: Self = Self("EGP");
    pub const ERN: Self = Self("ERN");
    pub const ETB: Self = Self("ETB");
    pub const EUR: Self = Self("EUR");
    pub const FJD: Self = Self("FJD");
    pub const FKP: Self = Self("FKP");
    pub const GBP: Self = Self("GBP");
    pub const GEL: Self = Self("GEL");
    pub const GGP: Self = Self("GGP");
    pub const GHS: Self = Self("GHS");
    pub const GIP: Self = Self("GIP");
    pub const GMD: Self = Self("GMD");
    pub const GNF: Self = Self("GNF");
    pub const GTQ: Self = Self("GTQ");
    pub const GYD: Self = Self("GYD");
    pub const HKD: Self = Self("HKD");
    pub const HNL: Self = Self("HNL");
    pub const HRK: Self = Self("HRK");
    pub const HTG: Self = Self("HTG");
    pub const HUF: Self = Self("HUF");
    pub const IDR: Self = Self("IDR");
    pub const ILS: Self = Self("ILS");
    pub const IMP: Self = Self("IMP");
    pub const INR: Self = Self("INR");
    pub const IQD: Self = Self("IQD");
    pub const IRR: Self = Self("IRR");
    pub const ISK: Self = Self("ISK");
    pub const JEP: Self = Self("JEP");
    pub const JMD: Self = Self("JMD");
    pub const JOD: Self = Self("JOD");
    pub const JPY: Self = Self("JPY");
    pub const KES: Self = Self("KES");
    pub const KGS: Self = Self("KGS");
    pub const KHR: Self = Self("KHR");
    pub const KMF: Self = Self("KMF");
    pub const KPW: Self = Self("KPW");
    pub const KRW: Self = Self("KRW");
    pub const KWD: Self = Self("KWD");
    pub const KYD: Self = Self("KYD");
    pub const KZT: Self = Self("KZT");
    pub const LAK: Self = Self("LAK");
    pub const LBP: Self = Self("LBP");
    pub const LKR: Self = Self("LKR");
    pub const LRD: Self = Self("LRD");
    pub const LSL: Self = Self("LSL");
    pub const LYD: Self = Self("LYD");
    pub const MAD: Self = Self("MAD");
    pub const MDL: Self = Self("MDL");
    pub const MGA: Self = Self("MGA");
    pub const MKD: Self = Self("MKD");
    pub const MMK: Self = Self("MMK");
    pub const MNT: Self = Self("MNT");
    pub const MOP: Self = Self("MOP");
    pub const MRU: Self = Self("MRU");
    pub const MUR: Self = Self("MUR");
    pub const MVR: Self = Self("MVR");
    pub const MWK: Self = Self("MWK");
    pub const MXN: Self = Self("MXN");
    pub const MXV: Self = Self("MXV");
    pub const MYR: Self = Self("MYR");
    pub const MZN: Self = Self("MZN");
    pub const NAD: Self = Self("NAD");
    pub const NGN: Self = Self("NGN");
    pub const NIO: Self = Self("NIO");
    pub const NOK: Self = Self("NOK");
    pub const NPR: Self = Self("NPR");
    pub const NZD: Self = Self("NZD");
    pub const OMR: Self = Self("OMR");
    pub const PAB: Self = Self("PAB");
    pub const PEN: Self = Self("PEN");
    pub const PGK: Self = Self("PGK");
    pub const PHP: Self = Self("PHP");
    pub const PKR: Self = Self("PKR");
    pub const PLN: Self = Self("PLN");
    pub const PYG: Self = Self("PYG");
    pub const QAR: Self = Self("QAR");
    pub const RON: Self = Self("RON");
    pub const RSD: Self = Self("RSD");
    pub const RUB: Self = Self("RUB");
    pub const RWF: Self = Self("RWF");
    pub const SAR: Self = Self("SAR");
    pub const SBD: Self = Self("SBD");
    pub const SCR: Self = Self("SCR");
    pub const SDG: Self = Self("SDG");
    pub const SEK: Self = Self("SEK");
    pub const SGD: Self = Self("SGD");
    pub const SHP: Self = Self("SHP");
    pub const SLL: Self = Self("SLL");
    pub const SOS: Self = Self("SOS");
    pub const SRD: Self = Self("SRD");
    pub const SSP: Self = Self("SSP");
    pub const STN: Self = Self("STN");
    pub const SVC: Self = Self("SVC");
    pub const SYP: Self = Self("SYP");
    pub const SZL: Self = Self("SZL");
    pub const THB: Self = Self("THB");
    pub const TJS: Self = Self("TJS");
    pub const TMT: Self = Self("TMT");
    pub const TND: Self = Self("TND");
    pub const TOP: Self = Self("TOP");
    pub const TRY: Self = Self("TRY");
    pub const TTD: Self = Self("TTD");
    pub const TVD: Self = Self("TVD");
    pub const TWD: Self = Self("TWD");
    pub const TZS: Self = Self("TZS");
    pub const UAH: Self = Self("UAH");
    pub const UGX: Self = Self("UGX");
    pub const USD: Self = Self("USD");
    pub const USN: Self = Self("USN");
    pub const UYI: Self = Self("UYI");
    pub const UYU: Self = Self("UYU");
    pub const UZS: Self = Self("UZS");
    pub const VEF: Self = Self("VEF");
    pub const VND: Self = Self("VND");
    pub const VUV: Self = Self("VUV");
    pub const WST: Self = Self("WST");
    pub const XAF: Self = Self("XAF");
    pub const XAG: Self = Self("XAG");
    pub const XAU: Self = Self("XAU");
    pub const XBA: Self = Self("XBA");
    pub const XBB: Self = Self("XBB");
    pub const XBC: Self = Self("XBC");
    pub const XBD: Self = Self("XBD");
    pub const XCD: Self = Self("XCD");
    pub const XDR: Self = Self("XDR");
    pub const XOF: Self = Self("XOF");
    pub const XPD: Self = Self("XPD");
    pub const XPF: Self = Self("XPF");
    pub const XPT: Self = Self("XPT");
    pub const XSU: Self = Self("XSU");
    pub const XTS: Self = Self("XTS");
    pub const XUA: Self = Self("XUA");
    pub const XXX: Self = Self("XXX");
    pub const YER: Self = Self("YER");
    pub const ZAR: Self = Self("ZAR");
    pub const ZMW: Self = Self("ZMW");
    pub const ZWL: Self = Self("ZWL");
}
impl<'a> CodeSet<'a> for CurrencyCode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/currencies", Some("urn:iso:std:iso:4217"), &["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GGP", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "IMP", "INR", "IQD", "IRR", "ISK", "JEP", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TVD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UZS", "VEF", "VND", "VUV", "WST", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XTS", "XUA", "XXX", "YER", "ZAR", "ZMW", "ZWL"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/days-of-week>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysOfWeek<'a>(pub &'a str);
impl DaysOfWeek<'_> {
    pub const MON: Self = Self("mon");
    pub const TUE: Self = Self("tue");
    pub const WED: Self = Self("wed");
    pub const THU: Self = Self("thu");
    pub const FRI: Self = Self("fri");
    pub const SAT: Self = Self("sat");
    pub const SUN: Self = Self("sun");
}
impl<'a> CodeSet<'a> for DaysOfWeek<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/days-of-week", Some("http://hl7.org/fhir/days-of-week"), &["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type DayOfWeek<'a> = DaysOfWeek<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/detectedissue-severity>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DetectedIssueSeverity<'a>(pub &'a str);
impl DetectedIssueSeverity<'_> {
    pub const HIGH: Self = Self("high");
    pub const MODERATE: Self = Self("moderate");
    pub const LOW: Self = Self("low");
}
impl<'a> CodeSet<'a> for DetectedIssueSeverity<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/detectedissue-severity", Some("http://hl7.org/fhir/detectedissue-severity"), &["high", "moderate", "low"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/metric-calibration-state>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceMetricCalibrationState<'a>(pub &'a str);
impl DeviceMetricCalibrationState<'_> {
    pub const NOT_CALIBRATED: Self = Self("not-calibrated");
    pub const CALIBRATION_REQUIRED: Self = Self("calibration-required");
    pub const CALIBRATED: Self = Self("calibrated");
    pub const UNSPECIFIED: Self = Self("unspecified");
}
impl<'a> CodeSet<'a> for DeviceMetricCalibrationState<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/metric-calibration-state", Some("http://hl7.org/fhir/metric-calibration-state"), &["not-calibrated", "calibration-required", "calibrated", "unspecified"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/metric-calibration-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceMetricCalibrationType<'a>(pub &'a str);
impl DeviceMetricCalibrationType<'_> {
    pub const UNSPECIFIED: Self = Self("unspecified");
    pub const OFFSET: Self = Self("offset");
    pub const GAIN: Self = Self("gain");
    pub const TWO_POINT: Self = Self("two-point");
}
impl<'a> CodeSet<'a> for DeviceMetricCalibrationType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/metric-calibration-type", Some("http://hl7.org/fhir/metric-calibration-type"), &["unspecified", "offset", "gain", "two-point"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/metric-category>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceMetricCategory<'a>(pub &'a str);
impl DeviceMetricCategory<'_> {
    pub const MEASUREMENT: Self = Self("measurement");
    pub const SETTING: Self = Self("setting");
    pub const CALCULATION: Self = Self("calculation");
    pub const UNSPECIFIED: Self = Self("unspecified");
}
impl<'a> CodeSet<'a> for DeviceMetricCategory<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/metric-category", Some("http://hl7.org/fhir/metric-category"), &["measurement", "setting", "calculation", "unspecified"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/metric-color>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceMetricColor<'a>(pub &'a str);
impl DeviceMetricColor<'_> {
    pub const BLACK: Self = Self("black");
    pub const RED: Self = Self("red");
    pub const GREEN: Self = Self("green");
    pub const YELLOW: Self = Self("yellow");
    pub const BLUE: Self = Self("blue");
    pub const MAGENTA: Self = Self("magenta");
    pub const CYAN: Self = Self("cyan");
    pub const WHITE: Self = Self("white");
}
impl<'a> CodeSet<'a> for DeviceMetricColor<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/metric-color", Some("http://hl7.org/fhir/metric-color"), &["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/metric-operational-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceMetricOperationalStatus<'a>(pub &'a str);
impl DeviceMetricOperationalStatus<'_> {
    pub const ON: Self = Self("on");
    pub const OFF: Self = Self("off");
    pub const STANDBY: Self = Self("standby");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for DeviceMetricOperationalStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/metric-operational-status", Some("http://hl7.org/fhir/metric-operational-status"), &["on", "off", "standby", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/device-nametype>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceNameType<'a>(pub &'a str);
impl DeviceNameType<'_> {
    pub const UDI_LABEL_NAME: Self = Self("udi-label-name");
    pub const USER_FRIENDLY_NAME: Self = Self("user-friendly-name");
    pub const PATIENT_REPORTED_NAME: Self = Self("patient-reported-name");
    pub const MANUFACTURER_NAME: Self = Self("manufacturer-name");
    pub const MODEL_NAME: Self = Self("model-name");
    pub const OTHER: Self = Self("other");
}
impl<'a> CodeSet<'a> for DeviceNameType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/device-nametype", Some("http://hl7.org/fhir/device-nametype"), &["udi-label-name", "user-friendly-name", "patient-reported-name", "manufacturer-name", "model-name", "other"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/device-statement-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceUseStatementStatus<'a>(pub &'a str);
impl DeviceUseStatementStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const INTENDED: Self = Self("intended");
    pub const STOPPED: Self = Self("stopped");
    pub const ON_HOLD: Self = Self("on-hold");
}
impl<'a> CodeSet<'a> for DeviceUseStatementStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/device-statement-status", Some("http://hl7.org/fhir/device-statement-status"), &["active", "completed", "entered-in-error", "intended", "stopped", "on-hold"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/diagnostic-report-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiagnosticReportStatus<'a>(pub &'a str);
impl DiagnosticReportStatus<'_> {
    pub const REGISTERED: Self = Self("registered");
    pub const PARTIAL: Self = Self("partial");
    pub const PRELIMINARY: Self = Self("preliminary");
    pub const FINAL: Self = Self("final");
    pub const AMENDED: Self = Self("amended");
    pub const CORRECTED: Self = Self("corrected");
    pub const APPENDED: Self = Self("appended");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for DiagnosticReportStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/diagnostic-report-status", Some("http://hl7.org/fhir/diagnostic-report-status"), &["registered", "partial", "preliminary", "final", "amended", "corrected", "appended", "cancelled", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/discriminator-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiscriminatorType<'a>(pub &'a str);
impl DiscriminatorType<'_> {
    pub const VALUE: Self = Self("value");
    pub const EXISTS: Self = Self("exists");
    pub const PATTERN: Self = Self("pattern");
    pub const TYPE: Self = Self("type");
    pub const PROFILE: Self = Self("profile");
}
impl<'a> CodeSet<'a> for DiscriminatorType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/discriminator-type", Some("http://hl7.org/fhir/discriminator-type"), &["value", "exists", "pattern", "type", "profile"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentConfidentiality<'a>(pub &'a str);
impl DocumentConfidentiality<'_> {
    pub const U: Self = Self("U");
    pub const L: Self = Self("L");
    pub const M: Self = Self("M");
    pub const N: Self = Self("N");
    pub const R: Self = Self("R");
    pub const V: Self = Self("V");
}
impl<'a> CodeSet<'a> for DocumentConfidentiality<'a> {
    const FACTS: Facts = Facts::new("http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification", Some("http://terminology.hl7.org/CodeSystem/v3-Confidentiality"), &["U", "L", "M", "N", "R", "V"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/document-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentMode<'a>(pub &'a str);
impl DocumentMode<'_> {
    pub const PRODUCER: Self = Self("producer");
    pub const CONSUMER: Self = Self("consumer");
}
impl<'a> CodeSet<'a> for DocumentMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/document-mode", Some("http://hl7.org/fhir/document-mode"), &["producer", "consumer"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/document-reference-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentReferenceStatus<'a>(pub &'a str);
impl DocumentReferenceStatus<'_> {
    pub const CURRENT: Self = Self("current");
    pub const SUPERSEDED: Self = Self("superseded");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for DocumentReferenceStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/document-reference-status", Some("http://hl7.org/fhir/document-reference-status"), &["current", "superseded", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/document-relationship-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentRelationshipType<'a>(pub &'a str);
impl DocumentRelationshipType<'_> {
    pub const REPLACES: Self = Self("replaces");
    pub const TRANSFORMS: Self = Self("transforms");
    pub const SIGNS: Self = Self("signs");
    pub const APPENDS: Self = Self("appends");
}
impl<'a> CodeSet<'a> for DocumentRelationshipType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/document-relationship-type", Some("http://hl7.org/fhir/document-relationship-type"), &["replaces", "transforms", "signs", "appends"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EligibilityRequestPurpose<'a>(pub &'a str);
impl EligibilityRequestPurpose<'_> {
    pub const AUTH_REQUIREMENTS: Self = Self("auth-requirements");
    pub const BENEFITS: Self = Self("benefits");
    pub const DISCOVERY: Self = Self("discovery");
    pub const VALIDATION: Self = Self("validation");
}
impl<'a> CodeSet<'a> for EligibilityRequestPurpose<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose", Some("http://hl7.org/fhir/eligibilityrequest-purpose"), &["auth-requirements", "benefits", "discovery", "validation"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EligibilityResponsePurpose<'a>(pub &'a str);
impl EligibilityResponsePurpose<'_> {
    pub const AUTH_REQUIREMENTS: Self = Self("auth-requirements");
    pub const BENEFITS: Self = Self("benefits");
    pub const DISCOVERY: Self = Self("discovery");
    pub const VALIDATION: Self = Self("validation");
}
impl<'a> CodeSet<'a> for EligibilityResponsePurpose<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose", Some("http://hl7.org/fhir/eligibilityresponse-purpose"), &["auth-requirements", "benefits", "discovery", "validation"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnableWhenBehavior<'a>(pub &'a str);
impl EnableWhenBehavior<'_> {
    pub const ALL: Self = Self("all");
    pub const ANY: Self = Self("any");
}
impl<'a> CodeSet<'a> for EnableWhenBehavior<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior", Some("http://hl7.org/fhir/questionnaire-enable-behavior"), &["all", "any"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/encounter-location-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EncounterLocationStatus<'a>(pub &'a str);
impl EncounterLocationStatus<'_> {
    pub const PLANNED: Self = Self("planned");
    pub const ACTIVE: Self = Self("active");
    pub const RESERVED: Self = Self("reserved");
    pub const COMPLETED: Self = Self("completed");
}
impl<'a> CodeSet<'a> for EncounterLocationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/encounter-location-status", Some("http://hl7.org/fhir/encounter-location-status"), &["planned", "active", "reserved", "completed"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/encounter-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EncounterStatus<'a>(pub &'a str);
impl EncounterStatus<'_> {
    pub const PLANNED: Self = Self("planned");
    pub const ARRIVED: Self = Self("arrived");
    pub const TRIAGED: Self = Self("triaged");
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const ONLEAVE: Self = Self("onleave");
    pub const FINISHED: Self = Self("finished");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for EncounterStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/encounter-status", Some("http://hl7.org/fhir/encounter-status"), &["planned", "arrived", "triaged", "in-progress", "onleave", "finished", "cancelled", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/endpoint-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointStatus<'a>(pub &'a str);
impl EndpointStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const SUSPENDED: Self = Self("suspended");
    pub const ERROR: Self = Self("error");
    pub const OFF: Self = Self("off");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const TEST: Self = Self("test");
}
impl<'a> CodeSet<'a> for EndpointStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/endpoint-status", Some("http://hl7.org/fhir/endpoint-status"), &["active", "suspended", "error", "off", "entered-in-error", "test"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/episode-of-care-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EpisodeOfCareStatus<'a>(pub &'a str);
impl EpisodeOfCareStatus<'_> {
    pub const PLANNED: Self = Self("planned");
    pub const WAITLIST: Self = Self("waitlist");
    pub const ACTIVE: Self = Self("active");
    pub const ONHOLD: Self = Self("onhold");
    pub const FINISHED: Self = Self("finished");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for EpisodeOfCareStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/episode-of-care-status", Some("http://hl7.org/fhir/episode-of-care-status"), &["planned", "waitlist", "active", "onhold", "finished", "cancelled", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/event-capability-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventCapabilityMode<'a>(pub &'a str);
impl EventCapabilityMode<'_> {
    pub const SENDER: Self = Self("sender");
    pub const RECEIVER: Self = Self("receiver");
}
impl<'a> CodeSet<'a> for EventCapabilityMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/event-capability-mode", Some("http://hl7.org/fhir/event-capability-mode"), &["sender", "receiver"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/event-timing>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventTiming<'a>(pub &'a str);
impl EventTiming<'_> {
    pub const MORN: Self = Self("MORN");
    pub const MORN_EARLY: Self = Self("MORN.early");
    pub const MORN_LATE: Self = Self("MORN.late");
    pub const NOON: Self = Self("NOON");
    pub const AFT: Self = Self("AFT");
    pub const AFT_EARLY: Self = Self("AFT.early");
    pub const AFT_LATE: Self = Self("AFT.late");
    pub const EVE: Self = Self("EVE");
    pub const EVE_EARLY: Self = Self("EVE.early");
    pub const EVE_LATE: Self = Self("EVE.late");
    pub const NIGHT: Self = Self("NIGHT");
    pub const PHS: Self = Self("PHS");
    pub const HS: Self = Self("HS");
    pub const WAKE: Self = Self("WAKE");
    pub const C: Self = Self("C");
    pub const CM: Self = Self("CM");
    pub const CD: Self = Self("CD");
    pub const CV: Self = Self("CV");
    pub const AC: Self = Self("AC");
    pub const ACM: Self = Self("ACM");
    pub const ACD: Self = Self("ACD");
    pub const ACV: Self = Self("ACV");
    pub const PC: Self = Self("PC");
    pub const PCM: Self = Self("PCM");
    pub const PCD: Self = Self("PCD");
    pub const PCV: Self = Self("PCV");
}
impl<'a> CodeSet<'a> for EventTiming<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/event-timing", None, &["MORN", "MORN.early", "MORN.late", "NOON", "AFT", "AFT.early", "AFT.late", "EVE", "EVE.early", "EVE.late", "NIGHT", "PHS", "HS", "WAKE", "C", "CM", "CD", "CV", "AC", "ACM", "ACD", "ACV", "PC", "PCM", "PCD", "PCV"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleScenarioActorType<'a>(pub &'a str);
impl ExampleScenarioActorType<'_> {
    pub const PERSON: Self = Self("person");
    pub const ENTITY: Self = Self("entity");
}
impl<'a> CodeSet<'a> for ExampleScenarioActorType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/examplescenario-actor-type", Some("http://hl7.org/fhir/examplescenario-actor-type"), &["person", "entity"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/explanationofbenefit-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExplanationOfBenefitStatus<'a>(pub &'a str);
impl ExplanationOfBenefitStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const CANCELLED: Self = Self("cancelled");
    pub const DRAFT: Self = Self("draft");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for ExplanationOfBenefitStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/explanationofbenefit-status", Some("http://hl7.org/fhir/explanationofbenefit-status"), &["active", "cancelled", "draft", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/exposure-state>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExposureState<'a>(pub &'a str);
impl ExposureState<'_> {
    pub const EXPOSURE: Self = Self("exposure");
    pub const EXPOSURE_ALTERNATIVE: Self = Self("exposure-alternative");
}
impl<'a> CodeSet<'a> for ExposureState<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/exposure-state", Some("http://hl7.org/fhir/exposure-state"), &["exposure", "exposure-alternative"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/extension-context-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtensionContextType<'a>(pub &'a str);
impl ExtensionContextType<'_> {
    pub const FHIRPATH: Self = Self("fhirpath");
    pub const ELEMENT: Self = Self("element");
    pub const EXTENSION: Self = Self("extension");
}
impl<'a> CodeSet<'a> for ExtensionContextType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/extension-context-type", Some("http://hl7.org/fhir/extension-context-type"), &["fhirpath", "element", "extension"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/all-types>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FHIRAllTypes<'a>(pub &'a str);
impl FHIRAllTypes<'_> {
    pub const TYPE: Self = Self("Type");
    pub const ANY: Self = Self("Any");
    pub const ADDRESS: Self = Self("Address");
    pub const AGE: Self = Self("Age");
    pub const ANNOTATION: Self = Self("Annotation");
    pub const ATTACHMENT: Self = Self("Attachment");
    pub const BACKBONE_ELEMENT: Self = Self("BackboneElement");
    pub const CODEABLE_CONCEPT: Self = Self("CodeableConcept");
    pub const CODING: Self = Self("Coding");
    pub const CONTACT_DETAIL: Self = Self("ContactDetail");
    pub const CONTACT_POINT: Self = Self("ContactPoint");
    pub const CONTRIBUTOR: Self = Self("Contributor");
    pub const COUNT: Self = Self("Count");
    pub const DATA_REQUIREMENT: Self = Self("DataRequirement");
    pub const DISTANCE: Self = Self("Distance");
    pub const DOSAGE: Self = Self("Dosage");
    pub const DURATION: Self = Self("Duration");
    pub const ELEMENT: Self = Self("Element");
    pub const ELEMENT_DEFINITION: Self = Self("ElementDefinition");
    pub const EXPRESSION: Self = Self("Expression");
    pub const EXTENSION: Self = Self("Extension");
    pub const HUMAN_NAME: Self = Self("HumanName");
    pub const IDENTIFIER: Self = Self("Identifier");
    pub const MARKETING_STATUS: Self = Self("MarketingStatus");
    pub const META: Self = Self("Meta");
    pub const MONEY: Self = Self("Money");
    pub const MONEY_QUANTITY: Self = Self("MoneyQuantity");
    pub const NARRATIVE: Self = Self("Narrative");
    pub const PARAMETER_DEFINITION: Self = Self("ParameterDefinition");
    pub const PERIOD: Self = Self("Period");
    pub const POPULATION: Self = Self("Population");
    pub const PROD_CHARACTERISTIC: Self = Self("ProdCharacteristic");
    pub const PRODUCT_SHELF_LIFE: Self = Self("ProductShelfLife");
    pub const QUANTITY: Self = Self("Quantity");
    pub const RANGE: Self = Self("Range");
    pub const RATIO: Self = Self("Ratio");
    pub const REFERENCE: Self = Self("Reference");
    pub const RELATED_ARTIFACT: Self = Self("RelatedArtifact");
    pub const SAMPLED_DATA: Self = Self("SampledData");
    pub const SIGNATURE: Self = Self("Signature");
    pub const SIMPLE_QUANTITY: Self = Self("SimpleQuantity");
    pub const SUBSTANCE_AMOUNT: Self = Self("SubstanceAmount");
    pub const TIMING: Self = Self("Timing");
    pub const TRIGGER_DEFINITION: Self = Self("TriggerDefinition");
    pub const USAGE_CONTEXT: Self = Self("UsageContext");
    pub const BASE64_BINARY: Self = Self("base64Binary");
    pub const BOOLEAN: Self = Self("boolean");
    pub const CANONICAL: Self = Self("canonical");
    pub const CODE: Self = Self("code");
    pub const DATE: Self = Self("date");
    pub const DATE_TIME: Self = Self("dateTime");
    pub const DECIMAL: Self = Self("decimal");
    pub const ID: Self = Self("id");
    pub const INSTANT: Self = Self("instant");
    pub const INTEGER: Self = Self("integer");
    pub const MARKDOWN: Self = Self("markdown");
    pub const OID: Self = Self("oid");
    pub const POSITIVE_INT: Self = Self("positiveInt");
    pub const STRING: Self = Self("string");
    pub const TIME: Self = Self("time");
    pub const UNSIGNED_INT: Self = Self("unsignedInt");
    pub const URI: Self = Self("uri");
    pub const URL: Self = Self("url");
    pub const UUID: Self = Self("uuid");
    pub const XHTML: Self = Self("xhtml");
    pub const ACCOUNT: Self = Self("Account");
    pub const ACTIVITY_DEFINITION: Self = Self("ActivityDefinition");
    pub const ADVERSE_EVENT: Self = Self("AdverseEvent");
    pub const ALLERGY_INTOLERANCE: Self = Self("AllergyIntolerance");
    pub const APPOINTMENT: Self = Self("Appointment");
    pub const APPOINTMENT_RESPONSE: Self = Self("AppointmentResponse");
    pub const AUDIT_EVENT: Self = Self("AuditEvent");
    pub const BASIC: Self = Self("Basic");
    pub const BINARY: Self = Self("Binary");
    pub const BIOLOGICALLY_DERIVED_PRODUCT: Self = Self("BiologicallyDerivedProduct");
    pub const BODY_STRUCTURE: Self = Self("BodyStructure");
    pub const BUNDLE: Self = Self("Bundle");
    pub const CAPABILITY_STATEMENT: Self = Self("CapabilityStatement");
    pub const CARE_PLAN: Self = Self("CarePlan");
    pub const CARE_TEAM: Self = Self("CareTeam");
    pub const CATALOG_ENTRY: Self = Self("CatalogEntry");
    pub const CHARGE_ITEM: Self = Self("ChargeItem");
    pub const CHARGE_ITEM_DEFINITION: Self = Self("ChargeItemDefinition");
    pub const CLAIM: Self = Self("Claim");
    pub const CLAIM_RESPONSE: Self = Self("ClaimResponse");
    pub const CLINICAL_IMPRESSION: Self = Self("ClinicalImpression");
    pub const CODE_SYSTEM: Self = Self("CodeSystem");
    pub const COMMUNICATION: Self = Self("Communication");
    pub const COMMUNICATION_REQUEST: Self = Self("CommunicationRequest");
    pub const COMPARTMENT_DEFINITION: Self = Self("CompartmentDefinition");
    pub const COMPOSITION: Self = Self("Composition");
    pub const CONCEPT_MAP: Self = Self("ConceptMap");
    pub const CONDITION: Self = Self("Condition");
    pub const CONSENT: Self = Self("Consent");
    pub const CONTRACT: Self = Self("Contract");
    pub const COVERAGE: Self = Self("Coverage");
    pub const COVERAGE_ELIGIBILITY_REQUEST: Self = Self("CoverageEligibilityRequest");
    pub const COVERAGE_ELIGIBILITY_RESPONSE: Self = Self("CoverageEligibilityResponse");
    pub const DETECTED_ISSUE: Self = Self("DetectedIssue");
    pub const DEVICE: Self = Self("Device");
    pub const DEVICE_DEFINITION: Self = Self("DeviceDefinition");
    pub const DEVICE_METRIC: Self = Self("DeviceMetric");
    pub const DEVICE_REQUEST: Self = Self("DeviceRequest");
    pub const DEVICE_USE_STATEMENT: Self = Self("DeviceUseStatement");
    pub const DIAGNOSTIC_REPORT: Self = Self("DiagnosticReport");
    pub const DOCUMENT_MANIFEST: Self = Self("DocumentManifest");
    pub const DOCUMENT_REFERENCE: Self = Self("DocumentReference");
    pub const DOMAIN_RESOURCE: Self = Self("DomainResource");
    pub const EFFECT_EVIDENCE_SYNTHESIS: Self = Self("EffectEvidenceSynthesis");
    pub const ENCOUNTER: Self = Self("Encounter");
    pub const ENDPOINT: Self = Self("Endpoint");
    pub const ENROLLMENT_REQUEST: Self = Self("EnrollmentRequest");
    pub const ENROLLMENT_RESPONSE: Self = Self("EnrollmentResponse");
    pub const EPISODE_OF_CARE: Self = Self("EpisodeOfCare");
    pub const EVENT_DEFINITION: Self = Self("EventDefinition");
    pub const EVIDENCE: Self = Self("Evidence");
    pub const EVIDENCE_VARIABLE: Self = Self("EvidenceVariable");
    pub const EXAMPLE_SCENARIO: Self = Self("ExampleScenario");
    pub const EXPLANATION_OF_BENEFIT: Self = Self("ExplanationOfBenefit");
    pub const FAMILY_MEMBER_HISTORY: Self = Self("FamilyMemberHistory");
    pub const FLAG: Self = Self("Flag");
    pub const GOAL: Self = Self("Goal");
    pub const GRAPH_DEFINITION: Self = Self("GraphDefinition");
    pub const GROUP: Self = Self("Group");
    pub const GUIDANCE_RESPONSE: Self = Self("GuidanceResponse");
    pub const HEALTHCARE_SERVICE: Self = Self("HealthcareService");
    pub const IMAGING_STUDY: Self = Self("ImagingStudy");
    pub const IMMUNIZATION: Self = Self("Immunization");
    pub const IMMUNIZATION_EVALUATION: Self = Self("ImmunizationEvaluation");
    pub const IMMUNIZATION_RECOMMENDATION: Self = Self("ImmunizationRecommendation");
    pub const IMPLEMENTATION_GUIDE: Self = Self("ImplementationGuide");
    pub const INSURANCE_PLAN: Self = Self("InsurancePlan");
    pub const INVOICE: Self = Self("Invoice");
    pub const LIBRARY: Self = Self("Library");
    pub const LINKAGE: Self = Self("Linkage");
    pub const LIST: Self = Self("List");
    pub const LOCATION: Self = Self("Location");
    pub const MEASURE: Self = Self("Measure");
    pub const MEASURE_REPORT: Self = Self("MeasureReport");
    pub const MEDIA: Self = Self("Media");
    pub const MEDICATION: Self = Self("Medication");
    pub const MEDICATION_ADMINISTRATION: Self = Self("MedicationAdministration");
    pub const MEDICATION_DISPENSE: Self = Self("MedicationDispense");
    pub const MEDICATION_KNOWLEDGE: Self = Self("MedicationKnowledge");
    pub const MEDICATION_REQUEST: Self = Self("MedicationRequest");
    pub const MEDICATION_STATEMENT: Self = Self("MedicationStatement");
    pub const MEDICINAL_PRODUCT: Self = Self("MedicinalProduct");
    pub const MEDICINAL_PRODUCT_AUTHORIZATION: Self = Self("MedicinalProductAuthorization");
    pub const MEDICINAL_PRODUCT_CONTRAINDICATION: Self = Self("MedicinalProductContraindication");
    pub const MEDICINAL_PRODUCT_INDICATION: Self = Self("MedicinalProductIndication");
    pub const MEDICINAL_PRODUCT_INGREDIENT: Self = Self("MedicinalProductIngredient");
    pub const MEDICINAL_PRODUCT_INTERACTION: Self = Self("MedicinalProductInteraction");
    pub const MEDICINAL_PRODUCT_MANUFACTURED: Self = Self("MedicinalProductManufactured");
    pub const MEDICINAL_PRODUCT_PACKAGED: Self = Self("MedicinalProductPackaged");
    pub const MEDICINAL_PRODUCT_PHARMACEUTICAL: Self = Self("MedicinalProductPharmaceutical");
    pub const MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: Self = Self("MedicinalProductUndesirableEffect");
    pub const MESSAGE_DEFINITION: Self = Self("MessageDefinition");
    pub const MESSAGE_HEADER: Self = Self("MessageHeader");
    pub const MOLECULAR_SEQUENCE: Self = Self("MolecularSequence");
    pub const NAMING_SYSTEM: Self = Self("NamingSystem");
    pub const NUTRITION_ORDER: Self = Self("NutritionOrder");
    pub const OBSERVATION: Self = Self("Observation");
    pub const OBSERVATION_DEFINITION: Self = Self("ObservationDefinition");
    pub const OPERATION_DEFINITION: Self = Self("OperationDefinition");
    pub const OPERATION_OUTCOME: Self = Self("OperationOutcome");
    pub const ORGANIZATION: Self = Self("Organization");
    pub const ORGANIZATION_AFFILIATION: Self = Self("OrganizationAffiliation");
    pub const PARAMETERS: Self = Self("Parameters");
    pub const PATIENT: Self = Self("Patient");
    pub const PAYMENT_NOTICE: Self = Self("PaymentNotice");
    pub const PAYMENT_RECONCILIATION: Self = Self("PaymentReconciliation");
    pub const PERSON: Self = Self("Person");
    pub const PLAN_DEFINITION: Self = Self("PlanDefinition");
    pub const PRACTITIONER: Self = Self("Practitioner");
    pub const PRACTITIONER_ROLE: Self = Self("PractitionerRole");
    pub const PROCEDURE: Self = Self("Procedure");
    pub const PROVENANCE: Self = Self("Provenance");
    pub const QUESTIONNAIRE: Self = Self("Questionnaire");
    pub const QUESTIONNAIRE_RESPONSE: Self = Self("QuestionnaireResponse");
    pub const RELATED_PERSON: Self = Self("RelatedPerson");
    pub const REQUEST_GROUP: Self = Self("RequestGroup");
    pub const RESEARCH_DEFINITION: Self = Self("ResearchDefinition");
    pub const RESEARCH_ELEMENT_DEFINITION: Self = Self("ResearchElementDefinition");
    pub const RESEARCH_STUDY: Self = Self("ResearchStudy");
    pub const RESEARCH_SUBJECT: Self = Self("ResearchSubject");
    pub const RESOURCE: Self = Self("Resource");
    pub const RISK_ASSESSMENT: Self = Self("RiskAssessment");
    pub const RISK_EVIDENCE_SYNTHESIS: Self = Self("RiskEvidenceSynthesis");
    pub const SCHEDULE: Self = Self("Schedule");
    pub const SEARCH_PARAMETER: Self = Self("SearchParameter");
    pub const SERVICE_REQUEST: Self = Self("ServiceRequest");
    pub const SLOT: Self = Self("Slot");
    pub const SPECIMEN: Self = Self("Specimen");
    pub const SPECIMEN_DEFINITION: Self = Self("SpecimenDefinition");
    pub const STRUCTURE_DEFINITION: Self = Self("StructureDefinition");
    pub const STRUCTURE_MAP: Self = Self("StructureMap");
    pub const SUBSCRIPTION: Self = Self("Subscription");
    pub const SUBSTANCE: Self = Self("Substance");
    pub const SUBSTANCE_NUCLEIC_ACID: Self = Self("SubstanceNucleicAcid");
    pub const SUBSTANCE_POLYMER: Self = Self("SubstancePolymer");
    pub const SUBSTANCE_PROTEIN: Self = Self("SubstanceProtein");
    pub const SUBSTANCE_REFERENCE_INFORMATION: Self = Self("SubstanceReferenceInformation");
    pub const SUBSTANCE_SOURCE_MATERIAL: Self = Self("SubstanceSourceMaterial");
    pub const SUBSTANCE_SPECIFICATION: Self = Self("SubstanceSpecification");
    pub const SUPPLY_DELIVERY: Self = Self("SupplyDelivery");
    pub const SUPPLY_REQUEST: Self = Self("SupplyRequest");
    pub const TASK: Self = Self("Task");
    pub const TERMINOLOGY_CAPABILITIES: Self = Self("TerminologyCapabilities");
    pub const TEST_REPORT: Self = Self("TestReport");
    pub const TEST_SCRIPT: Self = Self("TestScript");
    pub const VALUE_SET: Self = Self("ValueSet");
    pub const VERIFICATION_RESULT: Self = Self("VerificationResult");
    pub const VISION_PRESCRIPTION: Self = Self("VisionPrescription");
}
impl<'a> CodeSet<'a> for FHIRAllTypes<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/all-types", None, &["Type", "Any", "Address", "Age", "Annotation", "Attachment", "BackboneElement", "CodeableConcept", "Coding", "ContactDetail", "ContactPoint", "Contributor", "Count", "DataRequirement", "Distance", "Dosage", "Duration", "Element", "ElementDefinition", "Expression", "Extension", "HumanName", "Identifier", "MarketingStatus", "Meta", "Money", "MoneyQuantity", "Narrative", "ParameterDefinition", "Period", "Population", "ProdCharacteristic", "ProductShelfLife", "Quantity", "Range", "Ratio", "Reference", "RelatedArtifact", "SampledData", "Signature", "SimpleQuantity", "SubstanceAmount", "Timing", "TriggerDefinition", "UsageContext", "base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer", "markdown", "oid", "positiveInt", "string", "time", "unsignedInt", "uri", "url", "uuid", "xhtml", "Account", "ActivityDefinition", "AdverseEvent", "AllergyIntolerance", "Appointment", "AppointmentResponse", "AuditEvent", "Basic", "Binary", "BiologicallyDerivedProduct", "BodyStructure", "Bundle", "CapabilityStatement", "CarePlan", "CareTeam", "CatalogEntry", "ChargeItem", "ChargeItemDefinition", "Claim", "ClaimResponse", "ClinicalImpression", "CodeSystem", "Communication", "CommunicationRequest", "CompartmentDefinition", "Composition", "ConceptMap", "Condition", "Consent", "Contract", "Coverage", "CoverageEligibilityRequest", "CoverageEligibilityResponse", "DetectedIssue", "Device", "DeviceDefinition", "DeviceMetric", "DeviceRequest", "DeviceUseStatement", "DiagnosticReport", "DocumentManifest", "DocumentReference", "DomainResource", "EffectEvidenceSynthesis", "Encounter", "Endpoint", "EnrollmentRequest", "EnrollmentResponse", "EpisodeOfCare", "EventDefinition", "Evidence", "EvidenceVariable", "ExampleScenario", "ExplanationOfBenefit", "FamilyMemberHistory", "Flag", "Goal", "GraphDefinition", "Group", "GuidanceResponse", "HealthcareService", "ImagingStudy", "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation", "ImplementationGuide", "InsurancePlan", "Invoice", "Library", "Linkage", "List", "Location", "Measure", "MeasureReport", "Media", "Medication", "MedicationAdministration", "MedicationDispense", "MedicationKnowledge", "MedicationRequest", "MedicationStatement", "MedicinalProduct", "MedicinalProductAuthorization", "MedicinalProductContraindication", "MedicinalProductIndication", "MedicinalProductIngredient", "MedicinalProductInteraction", "MedicinalProductManufactured", "MedicinalProductPackaged", "MedicinalProductPharmaceutical", "MedicinalProductUndesirableEffect", "MessageDefinition", "MessageHeader", "MolecularSequence", "NamingSystem", "NutritionOrder", "Observation", "ObservationDefinition", "OperationDefinition", "OperationOutcome", "Organization", "OrganizationAffiliation", "Parameters", "Patient", "PaymentNotice", "PaymentReconciliation", "Person", "PlanDefinition", "Practitioner", "PractitionerRole", "Procedure", "Provenance", "Questionnaire", "QuestionnaireResponse", "RelatedPerson", "RequestGroup", "ResearchDefinition", "ResearchElementDefinition", "ResearchStudy", "ResearchSubject", "Resource", "RiskAssessment", "RiskEvidenceSynthesis", "Schedule", "SearchParameter", "ServiceRequest", "Slot", "Specimen", "SpecimenDefinition", "StructureDefinition", "StructureMap", "Subscription", "Substance", "SubstanceNucleicAcid", "SubstancePolymer", "SubstanceProtein", "SubstanceReferenceInformation", "SubstanceSourceMaterial", "SubstanceSpecification", "SupplyDelivery", "SupplyRequest", "Task", "TerminologyCapabilities", "TestReport", "TestScript", "ValueSet", "VerificationResult", "VisionPrescription"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/defined-types>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FHIRDefinedType<'a>(pub &'a str);
impl FHIRDefinedType<'_> {
    pub const ADDRESS: Self = Self("Address");
    pub const AGE: Self = Self("Age");
    pub const ANNOTATION: Self = Self("Annotation");
    pub const ATTACHMENT: Self = Self("Attachment");
    pub const BACKBONE_ELEMENT: Self = Self("BackboneElement");
    pub const CODEABLE_CONCEPT: Self = Self("CodeableConcept");
    pub const CODING: Self = Self("Coding");
    pub const CONTACT_DETAIL: Self = Self("ContactDetail");
    pub const CONTACT_POINT: Self = Self("ContactPoint");
    pub const CONTRIBUTOR: Self = Self("Contributor");
    pub const COUNT: Self = Self("Count");
    pub const DATA_REQUIREMENT: Self = Self("DataRequirement");
    pub const DISTANCE: Self = Self("Distance");
    pub const DOSAGE: Self = Self("Dosage");
    pub const DURATION: Self = Self("Duration");
    pub const ELEMENT: Self = Self("Element");
    pub const ELEMENT_DEFINITION: Self = Self("ElementDefinition");
    pub const EXPRESSION: Self = Self("Expression");
    pub const EXTENSION: Self = Self("Extension");
    pub const HUMAN_NAME: Self = Self("HumanName");
    pub const IDENTIFIER: Self = Self("Identifier");
    pub const MARKETING_STATUS: Self = Self("MarketingStatus");
    pub const META: Self = Self("Meta");
    pub const MONEY: Self = Self("Money");
    pub const MONEY_QUANTITY: Self = Self("MoneyQuantity");
    pub const NARRATIVE: Self = Self("Narrative");
    pub const PARAMETER_DEFINITION: Self = Self("ParameterDefinition");
    pub const PERIOD: Self = Self("Period");
    pub const POPULATION: Self = Self("Population");
    pub const PROD_CHARACTERISTIC: Self = Self("ProdCharacteristic");
    pub const PRODUCT_SHELF_LIFE: Self = Self("ProductShelfLife");
    pub const QUANTITY: Self = Self("Quantity");
    pub const RANGE: Self = Self("Range");
    pub const RATIO: Self = Self("Ratio");
    pub const REFERENCE: Self = Self("Reference");
    pub const RELATED_ARTIFACT: Self = Self("RelatedArtifact");
    pub const SAMPLED_DATA: Self = Self("SampledData");
    pub const SIGNATURE: Self = Self("Signature");
    pub const SIMPLE_QUANTITY: Self = Self("SimpleQuantity");
    pub const SUBSTANCE_AMOUNT: Self = Self("SubstanceAmount");
    pub const TIMING: Self = Self("Timing");
    pub const TRIGGER_DEFINITION: Self = Self("TriggerDefinition");
    pub const USAGE_CONTEXT: Self = Self("UsageContext");
    pub const BASE64_BINARY: Self = Self("base64Binary");
    pub const BOOLEAN: Self = Self("boolean");
    pub const CANONICAL: Self = Self("canonical");
    pub const CODE: Self = Self("code");
    pub const DATE: Self = Self("date");
    pub const DATE_TIME: Self = Self("dateTime");
    pub const DECIMAL: Self = Self("decimal");
    pub const ID: Self = Self("id");
    pub const INSTANT: Self = Self("instant");
    pub const INTEGER: Self = Self("integer");
    pub const MARKDOWN: Self = Self("markdown");
    pub const OID: Self = Self("oid");
    pub const POSITIVE_INT: Self = Self("positiveInt");
    pub const STRING: Self = Self("string");
    pub const TIME: Self = Self("time");
    pub const UNSIGNED_INT: Self = Self("unsignedInt");
    pub const URI: Self = Self("uri");
    pub const URL: Self = Self("url");
    pub const UUID: Self = Self("uuid");
    pub const XHTML: Self = Self("xhtml");
    pub const ACCOUNT: Self = Self("Account");
    pub const ACTIVITY_DEFINITION: Self = Self("ActivityDefinition");
    pub const ADVERSE_EVENT: Self = Self("AdverseEvent");
    pub const ALLERGY_INTOLERANCE: Self = Self("AllergyIntolerance");
    pub const APPOINTMENT: Self = Self("Appointment");
    pub const APPOINTMENT_RESPONSE: Self = Self("AppointmentResponse");
    pub const AUDIT_EVENT: Self = Self("AuditEvent");
    pub const BASIC: Self = Self("Basic");
    pub const BINARY: Self = Self("Binary");
    pub const BIOLOGICALLY_DERIVED_PRODUCT: Self = Self("BiologicallyDerivedProduct");
    pub const BODY_STRUCTURE: Self = Self("BodyStructure");
    pub const BUNDLE: Self = Self("Bundle");
    pub const CAPABILITY_STATEMENT: Self = Self("CapabilityStatement");
    pub const CARE_PLAN: Self = Self("CarePlan");
    pub const CARE_TEAM: Self = Self("CareTeam");
    pub const CATALOG_ENTRY: Self = Self("CatalogEntry");
    pub const CHARGE_ITEM: Self = Self("ChargeItem");
    pub const CHARGE_ITEM_DEFINITION: Self = Self("ChargeItemDefinition");
    pub const CLAIM: Self = Self("Claim");
    pub const CLAIM_RESPONSE: Self = Self("ClaimResponse");
    pub const CLINICAL_IMPRESSION: Self = Self("ClinicalImpression");
    pub const CODE_SYSTEM: Self = Self("CodeSystem");
    pub const COMMUNICATION: Self = Self("Communication");
    pub const COMMUNICATION_REQUEST: Self = Self("CommunicationRequest");
    pub const COMPARTMENT_DEFINITION: Self = Self("CompartmentDefinition");
    pub const COMPOSITION: Self = Self("Composition");
    pub const CONCEPT_MAP: Self = Self("ConceptMap");
    pub const CONDITION: Self = Self("Condition");
    pub const CONSENT: Self = Self("Consent");
    pub const CONTRACT: Self = Self("Contract");
    pub const COVERAGE: Self = Self("Coverage");
    pub const COVERAGE_ELIGIBILITY_REQUEST: Self = Self("CoverageEligibilityRequest");
    pub const COVERAGE_ELIGIBILITY_RESPONSE: Self = Self("CoverageEligibilityResponse");
    pub const DETECTED_ISSUE: Self = Self("DetectedIssue");
    pub const DEVICE: Self = Self("Device");
    pub const DEVICE_DEFINITION: Self = Self("DeviceDefinition");
    pub const DEVICE_METRIC: Self = Self("DeviceMetric");
    pub const DEVICE_REQUEST: Self = Self("DeviceRequest");
    pub const DEVICE_USE_STATEMENT: Self = Self("DeviceUseStatement");
    pub const DIAGNOSTIC_REPORT: Self = Self("DiagnosticReport");
    pub const DOCUMENT_MANIFEST: Self = Self("DocumentManifest");
    pub const DOCUMENT_REFERENCE: Self = Self("DocumentReference");
    pub const DOMAIN_RESOURCE: Self = Self("DomainResource");
    pub const EFFECT_EVIDENCE_SYNTHESIS: Self = Self("EffectEvidenceSynthesis");
    pub const ENCOUNTER: Self = Self("Encounter");
    pub const ENDPOINT: Self = Self("Endpoint");
    pub const ENROLLMENT_REQUEST: Self = Self("EnrollmentRequest");
    pub const ENROLLMENT_RESPONSE: Self = Self("EnrollmentResponse");
    pub const EPISODE_OF_CARE: Self = Self("EpisodeOfCare");
    pub const EVENT_DEFINITION: Self = Self("EventDefinition");
    pub const EVIDENCE: Self = Self("Evidence");
    pub const EVIDENCE_VARIABLE: Self = Self("EvidenceVariable");
    pub const EXAMPLE_SCENARIO: Self = Self("ExampleScenario");
    pub const EXPLANATION_OF_BENEFIT: Self = Self("ExplanationOfBenefit");
    pub const FAMILY_MEMBER_HISTORY: Self = Self("FamilyMemberHistory");
    pub const FLAG: Self = Self("Flag");
    pub const GOAL: Self = Self("Goal");
    pub const GRAPH_DEFINITION: Self = Self("GraphDefinition");
    pub const GROUP: Self = Self("Group");
    pub const GUIDANCE_RESPONSE: Self = Self("GuidanceResponse");
    pub const HEALTHCARE_SERVICE: Self = Self("HealthcareService");
    pub const IMAGING_STUDY: Self = Self("ImagingStudy");
    pub const IMMUNIZATION: Self = Self("Immunization");
    pub const IMMUNIZATION_EVALUATION: Self = Self("ImmunizationEvaluation");
    pub const IMMUNIZATION_RECOMMENDATION: Self = Self("ImmunizationRecommendation");
    pub const IMPLEMENTATION_GUIDE: Self = Self("ImplementationGuide");
    pub const INSURANCE_PLAN: Self = Self("InsurancePlan");
    pub const INVOICE: Self = Self("Invoice");
    pub const LIBRARY: Self = Self("Library");
    pub const LINKAGE: Self = Self("Linkage");
    pub const LIST: Self = Self("List");
    pub const LOCATION: Self = Self("Location");
    pub const MEASURE: Self = Self("Measure");
    pub const MEASURE_REPORT: Self = Self("MeasureReport");
    pub const MEDIA: Self = Self("Media");
    pub const MEDICATION: Self = Self("Medication");
    pub const MEDICATION_ADMINISTRATION: Self = Self("MedicationAdministration");
    pub const MEDICATION_DISPENSE: Self = Self("MedicationDispense");
    pub const MEDICATION_KNOWLEDGE: Self = Self("MedicationKnowledge");
    pub const MEDICATION_REQUEST: Self = Self("MedicationRequest");
    pub const MEDICATION_STATEMENT: Self = Self("MedicationStatement");
    pub const MEDICINAL_PRODUCT: Self = Self("MedicinalProduct");
    pub const MEDICINAL_PRODUCT_AUTHORIZATION: Self = Self("MedicinalProductAuthorization");
    pub const MEDICINAL_PRODUCT_CONTRAINDICATION: Self = Self("MedicinalProductContraindication");
    pub const MEDICINAL_PRODUCT_INDICATION: Self = Self("MedicinalProductIndication");
    pub const MEDICINAL_PRODUCT_INGREDIENT: Self = Self("MedicinalProductIngredient");
    pub const MEDICINAL_PRODUCT_INTERACTION: Self = Self("MedicinalProductInteraction");
    pub const MEDICINAL_PRODUCT_MANUFACTURED: Self = Self("MedicinalProductManufactured");
    pub const MEDICINAL_PRODUCT_PACKAGED: Self = Self("MedicinalProductPackaged");
    pub const MEDICINAL_PRODUCT_PHARMACEUTICAL: Self = Self("MedicinalProductPharmaceutical");
    pub const MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: Self = Self("MedicinalProductUndesirableEffect");
    pub const MESSAGE_DEFINITION: Self = Self("MessageDefinition");
    pub const MESSAGE_HEADER: Self = Self("MessageHeader");
    pub const MOLECULAR_SEQUENCE: Self = Self("MolecularSequence");
    pub const NAMING_SYSTEM: Self = Self("NamingSystem");
    pub const NUTRITION_ORDER: Self = Self("NutritionOrder");
    pub const OBSERVATION: Self = Self("Observation");
    pub const OBSERVATION_DEFINITION: Self = Self("ObservationDefinition");
    pub const OPERATION_DEFINITION: Self = Self("OperationDefinition");
    pub const OPERATION_OUTCOME: Self = Self("OperationOutcome");
    pub const ORGANIZATION: Self = Self("Organization");
    pub const ORGANIZATION_AFFILIATION: Self = Self("OrganizationAffiliation");
    pub const PARAMETERS: Self = Self("Parameters");
    pub const PATIENT: Self = Self("Patient");
    pub const PAYMENT_NOTICE: Self = Self("PaymentNotice");
    pub const PAYMENT_RECONCILIATION: Self = Self("PaymentReconciliation");
    pub const PERSON: Self = Self("Person");
    pub const PLAN_DEFINITION: Self = Self("PlanDefinition");
    pub const PRACTITIONER: Self = Self("Practitioner");
    pub const PRACTITIONER_ROLE: Self = Self("PractitionerRole");
    pub const PROCEDURE: Self = Self("Procedure");
    pub const PROVENANCE: Self = Self("Provenance");
    pub const QUESTIONNAIRE: Self = Self("Questionnaire");
    pub const QUESTIONNAIRE_RESPONSE: Self = Self("QuestionnaireResponse");
    pub const RELATED_PERSON: Self = Self("RelatedPerson");
    pub const REQUEST_GROUP: Self = Self("RequestGroup");
    pub const RESEARCH_DEFINITION: Self = Self("ResearchDefinition");
    pub const RESEARCH_ELEMENT_DEFINITION: Self = Self("ResearchElementDefinition");
    pub const RESEARCH_STUDY: Self = Self("ResearchStudy");
    pub const RESEARCH_SUBJECT: Self = Self("ResearchSubject");
    pub const RESOURCE: Self = Self("Resource");
    pub const RISK_ASSESSMENT: Self = Self("RiskAssessment");
    pub const RISK_EVIDENCE_SYNTHESIS: Self = Self("RiskEvidenceSynthesis");
    pub const SCHEDULE: Self = Self("Schedule");
    pub const SEARCH_PARAMETER: Self = Self("SearchParameter");
    pub const SERVICE_REQUEST: Self = Self("ServiceRequest");
    pub const SLOT: Self = Self("Slot");
    pub const SPECIMEN: Self = Self("Specimen");
    pub const SPECIMEN_DEFINITION: Self = Self("SpecimenDefinition");
    pub const STRUCTURE_DEFINITION: Self = Self("StructureDefinition");
    pub const STRUCTURE_MAP: Self = Self("StructureMap");
    pub const SUBSCRIPTION: Self = Self("Subscription");
    pub const SUBSTANCE: Self = Self("Substance");
    pub const SUBSTANCE_NUCLEIC_ACID: Self = Self("SubstanceNucleicAcid");
    pub const SUBSTANCE_POLYMER: Self = Self("SubstancePolymer");
    pub const SUBSTANCE_PROTEIN: Self = Self("SubstanceProtein");
    pub const SUBSTANCE_REFERENCE_INFORMATION: Self = Self("SubstanceReferenceInformation");
    pub const SUBSTANCE_SOURCE_MATERIAL: Self = Self("SubstanceSourceMaterial");
    pub const SUBSTANCE_SPECIFICATION: Self = Self("SubstanceSpecification");
    pub const SUPPLY_DELIVERY: Self = Self("SupplyDelivery");
    pub const SUPPLY_REQUEST: Self = Self("SupplyRequest");
    pub const TASK: Self = Self("Task");
    pub const TERMINOLOGY_CAPABILITIES: Self = Self("TerminologyCapabilities");
    pub const TEST_REPORT: Self = Self("TestReport");
    pub const TEST_SCRIPT: Self = Self("TestScript");
    pub const VALUE_SET: Self = Self("ValueSet");
    pub const VERIFICATION_RESULT: Self = Self("VerificationResult");
    pub const VISION_PRESCRIPTION: Self = Self("VisionPrescription");
}
impl<'a> CodeSet<'a> for FHIRDefinedType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/defined-types", None, &["Address", "Age", "Annotation", "Attachment", "BackboneElement", "CodeableConcept", "Coding", "ContactDetail", "ContactPoint", "Contributor", "Count", "DataRequirement", "Distance", "Dosage", "Duration", "Element", "ElementDefinition", "Expression", "Extension", "HumanName", "Identifier", "MarketingStatus", "Meta", "Money", "MoneyQuantity", "Narrative", "ParameterDefinition", "Period", "Population", "ProdCharacteristic", "ProductShelfLife", "Quantity", "Range", "Ratio", "Reference", "RelatedArtifact", "SampledData", "Signature", "SimpleQuantity", "SubstanceAmount", "Timing", "TriggerDefinition", "UsageContext", "base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer", "markdown", "oid", "positiveInt", "string", "time", "unsignedInt", "uri", "url", "uuid", "xhtml", "Account", "ActivityDefinition", "AdverseEvent", "AllergyIntolerance", "Appointment", "AppointmentResponse", "AuditEvent", "Basic", "Binary", "BiologicallyDerivedProduct", "BodyStructure", "Bundle", "CapabilityStatement", "CarePlan", "CareTeam", "CatalogEntry", "ChargeItem", "ChargeItemDefinition", "Claim", "ClaimResponse", "ClinicalImpression", "CodeSystem", "Communication", "CommunicationRequest", "CompartmentDefinition", "Composition", "ConceptMap", "Condition", "Consent", "Contract", "Coverage", "CoverageEligibilityRequest", "CoverageEligibilityResponse", "DetectedIssue", "Device", "DeviceDefinition", "DeviceMetric", "DeviceRequest", "DeviceUseStatement", "DiagnosticReport", "DocumentManifest", "DocumentReference", "DomainResource", "EffectEvidenceSynthesis", "Encounter", "Endpoint", "EnrollmentRequest", "EnrollmentResponse", "EpisodeOfCare", "EventDefinition", "Evidence", "EvidenceVariable", "ExampleScenario", "ExplanationOfBenefit", "FamilyMemberHistory", "Flag", "Goal", "GraphDefinition", "Group", "GuidanceResponse", "HealthcareService", "ImagingStudy", "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation", "ImplementationGuide", "InsurancePlan", "Invoice", "Library", "Linkage", "List", "Location", "Measure", "MeasureReport", "Media", "Medication", "MedicationAdministration", "MedicationDispense", "MedicationKnowledge", "MedicationRequest", "MedicationStatement", "MedicinalProduct", "MedicinalProductAuthorization", "MedicinalProductContraindication", "MedicinalProductIndication", "MedicinalProductIngredient", "MedicinalProductInteraction", "MedicinalProductManufactured", "MedicinalProductPackaged", "MedicinalProductPharmaceutical", "MedicinalProductUndesirableEffect", "MessageDefinition", "MessageHeader", "MolecularSequence", "NamingSystem", "NutritionOrder", "Observation", "ObservationDefinition", "OperationDefinition", "OperationOutcome", "Organization", "OrganizationAffiliation", "Parameters", "Patient", "PaymentNotice", "PaymentReconciliation", "Person", "PlanDefinition", "Practitioner", "PractitionerRole", "Procedure", "Provenance", "Questionnaire", "QuestionnaireResponse", "RelatedPerson", "RequestGroup", "ResearchDefinition", "ResearchElementDefinition", "ResearchStudy", "ResearchSubject", "Resource", "RiskAssessment", "RiskEvidenceSynthesis", "Schedule", "SearchParameter", "ServiceRequest", "Slot", "Specimen", "SpecimenDefinition", "StructureDefinition", "StructureMap", "Subscription", "Substance", "SubstanceNucleicAcid", "SubstancePolymer", "SubstanceProtein", "SubstanceReferenceInformation", "SubstanceSourceMaterial", "SubstanceSpecification", "SupplyDelivery", "SupplyRequest", "Task", "TerminologyCapabilities", "TestReport", "TestScript", "ValueSet", "VerificationResult", "VisionPrescription"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/device-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FHIRDeviceStatus<'a>(pub &'a str);
impl FHIRDeviceStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for FHIRDeviceStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/device-status", Some("http://hl7.org/fhir/device-status"), &["active", "inactive", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/substance-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FHIRSubstanceStatus<'a>(pub &'a str);
impl FHIRSubstanceStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for FHIRSubstanceStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/substance-status", Some("http://hl7.org/fhir/substance-status"), &["active", "inactive", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/FHIR-version>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FHIRVersion<'a>(pub &'a str);
impl FHIRVersion<'_> {
    pub const N0_01: Self = Self("0.01");
    pub const N0_05: Self = Self("0.05");
    pub const N0_06: Self = Self("0.06");
    pub const N0_11: Self = Self("0.11");
    pub const N0_0_80: Self = Self("0.0.80");
    pub const N0_0_81: Self = Self("0.0.81");
    pub const N0_0_82: Self = Self("0.0.82");
    pub const N0_4_0: Self = Self("0.4.0");
    pub const N0_5_0: Self = Self("0.5.0");
    pub const N1_0_0: Self = Self("1.0.0");
    pub const N1_0_1: Self = Self("1.0.1");
    pub const N1_0_2: Self = Self("1.0.2");
    pub const N1_1_0: Self = Self("1.1.0");
    pub const N1_4_0: Self = Self("1.4.0");
    pub const N1_6_0: Self = Self("1.6.0");
    pub const N1_8_0: Self = Self("1.8.0");
    pub const N3_0_0: Self = Self("3.0.0");
    pub const N3_0_1: Self = Self("3.0.1");
    pub const N3_3_0: Self = Self("3.3.0");
    pub const N3_5_0: Self = Self("3.5.0");
    pub const N4_0_0: Self = Self("4.0.0");
    pub const N4_0_1: Self = Self("4.0.1");
}
impl<'a> CodeSet<'a> for FHIRVersion<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/FHIR-version", Some("http://hl7.org/fhir/FHIR-version"), &["0.01", "0.05", "0.06", "0.11", "0.0.80", "0.0.81", "0.0.82", "0.4.0", "0.5.0", "1.0.0", "1.0.1", "1.0.2", "1.1.0", "1.4.0", "1.6.0", "1.8.0", "3.0.0", "3.0.1", "3.3.0", "3.5.0", "4.0.0", "4.0.1"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/history-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FamilyHistoryStatus<'a>(pub &'a str);
impl FamilyHistoryStatus<'_> {
    pub const PARTIAL: Self = Self("partial");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const HEALTH_UNKNOWN: Self = Self("health-unknown");
}
impl<'a> CodeSet<'a> for FamilyHistoryStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/history-status", Some("http://hl7.org/fhir/history-status"), &["partial", "completed", "entered-in-error", "health-unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/filter-operator>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilterOperator<'a>(pub &'a str);
impl FilterOperator<'_> {
    pub const EQUAL: Self = Self("=");
    pub const IS_A: Self = Self("is-a");
    pub const DESCENDENT_OF: Self = Self("descendent-of");
    pub const IS_NOT_A: Self = Self("is-not-a");
    pub const REGEX: Self = Self("regex");
    pub const IN: Self = Self("in");
    pub const NOT_IN: Self = Self("not-in");
    pub const GENERALIZES: Self = Self("generalizes");
    pub const EXISTS: Self = Self("exists");
}
impl<'a> CodeSet<'a> for FilterOperator<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/filter-operator", Some("http://hl7.org/fhir/filter-operator"), &["=", "is-a", "descendent-of", "is-not-a", "regex", "in", "not-in", "generalizes", "exists"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/flag-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlagStatus<'a>(pub &'a str);
impl FlagStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for FlagStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/flag-status", Some("http://hl7.org/fhir/flag-status"), &["active", "inactive", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/goal-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoalLifecycleStatus<'a>(pub &'a str);
impl GoalLifecycleStatus<'_> {
    pub const PROPOSED: Self = Self("proposed");
    pub const PLANNED: Self = Self("planned");
    pub const ACCEPTED: Self = Self("accepted");
    pub const ACTIVE: Self = Self("active");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const COMPLETED: Self = Self("completed");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const REJECTED: Self = Self("rejected");
}
impl<'a> CodeSet<'a> for GoalLifecycleStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/goal-status", Some("http://hl7.org/fhir/goal-status"), &["proposed", "planned", "accepted", "active", "on-hold", "completed", "cancelled", "entered-in-error", "rejected"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/graph-compartment-rule>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GraphCompartmentRule<'a>(pub &'a str);
impl GraphCompartmentRule<'_> {
    pub const IDENTICAL: Self = Self("identical");
    pub const MATCHING: Self = Self("matching");
    pub const DIFFERENT: Self = Self("different");
    pub const CUSTOM: Self = Self("custom");
}
impl<'a> CodeSet<'a> for GraphCompartmentRule<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/graph-compartment-rule", Some("http://hl7.org/fhir/graph-compartment-rule"), &["identical", "matching", "different", "custom"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/graph-compartment-use>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GraphCompartmentUse<'a>(pub &'a str);
impl GraphCompartmentUse<'_> {
    pub const CONDITION: Self = Self("condition");
    pub const REQUIREMENT: Self = Self("requirement");
}
impl<'a> CodeSet<'a> for GraphCompartmentUse<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/graph-compartment-use", Some("http://hl7.org/fhir/graph-compartment-use"), &["condition", "requirement"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/group-measure>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupMeasure<'a>(pub &'a str);
impl GroupMeasure<'_> {
    pub const MEAN: Self = Self("mean");
    pub const MEDIAN: Self = Self("median");
    pub const MEAN_OF_MEAN: Self = Self("mean-of-mean");
    pub const MEAN_OF_MEDIAN: Self = Self("mean-of-median");
    pub const MEDIAN_OF_MEAN: Self = Self("median-of-mean");
    pub const MEDIAN_OF_MEDIAN: Self = Self("median-of-median");
}
impl<'a> CodeSet<'a> for GroupMeasure<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/group-measure", Some("http://hl7.org/fhir/group-measure"), &["mean", "median", "mean-of-mean", "mean-of-median", "median-of-mean", "median-of-median"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/group-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupType<'a>(pub &'a str);
impl GroupType<'_> {
    pub const PERSON: Self = Self("person");
    pub const ANIMAL: Self = Self("animal");
    pub const PRACTITIONER: Self = Self("practitioner");
    pub const DEVICE: Self = Self("device");
    pub const MEDICATION: Self = Self("medication");
    pub const SUBSTANCE: Self = Self("substance");
}
impl<'a> CodeSet<'a> for GroupType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/group-type", Some("http://hl7.org/fhir/group-type"), &["person", "animal", "practitioner", "device", "medication", "substance"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/guidance-response-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuidanceResponseStatus<'a>(pub &'a str);
impl GuidanceResponseStatus<'_> {
    pub const SUCCESS: Self = Self("success");
    pub const DATA_REQUESTED: Self = Self("data-requested");
    pub const DATA_REQUIRED: Self = Self("data-required");
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const FAILURE: Self = Self("failure");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for GuidanceResponseStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/guidance-response-status", Some("http://hl7.org/fhir/guidance-response-status"), &["success", "data-requested", "data-required", "in-progress", "failure", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/guide-page-generation>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuidePageGeneration<'a>(pub &'a str);
impl GuidePageGeneration<'_> {
    pub const HTML: Self = Self("html");
    pub const MARKDOWN: Self = Self("markdown");
    pub const XML: Self = Self("xml");
    pub const GENERATED: Self = Self("generated");
}
impl<'a> CodeSet<'a> for GuidePageGeneration<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/guide-page-generation", Some("http://hl7.org/fhir/guide-page-generation"), &["html", "markdown", "xml", "generated"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/guide-parameter-code>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuideParameterCode<'a>(pub &'a str);
impl GuideParameterCode<'_> {
    pub const APPLY: Self = Self("apply");
    pub const PATH_RESOURCE: Self = Self("path-resource");
    pub const PATH_PAGES: Self = Self("path-pages");
    pub const PATH_TX_CACHE: Self = Self("path-tx-cache");
    pub const EXPANSION_PARAMETER: Self = Self("expansion-parameter");
    pub const RULE_BROKEN_LINKS: Self = Self("rule-broken-links");
    pub const GENERATE_XML: Self = Self("generate-xml");
    pub const GENERATE_JSON: Self = Self("generate-json");
    pub const GENERATE_TURTLE: Self = Self("generate-turtle");
    pub const HTML_TEMPLATE: Self = Self("html-template");
}
impl<'a> CodeSet<'a> for GuideParameterCode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/guide-parameter-code", Some("http://hl7.org/fhir/guide-parameter-code"), &["apply", "path-resource", "path-pages", "path-tx-cache", "expansion-parameter", "rule-broken-links", "generate-xml", "generate-json", "generate-turtle", "html-template"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/http-verb>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HTTPVerb<'a>(pub &'a str);
impl HTTPVerb<'_> {
    pub const GET: Self = Self("GET");
    pub const HEAD: Self = Self("HEAD");
    pub const POST: Self = Self("POST");
    pub const PUT: Self = Self("PUT");
    pub const DELETE: Self = Self("DELETE");
    pub const PATCH: Self = Self("PATCH");
}
impl<'a> CodeSet<'a> for HTTPVerb<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/http-verb", Some("http://hl7.org/fhir/http-verb"), &["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/identifier-use>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdentifierUse<'a>(pub &'a str);
impl IdentifierUse<'_> {
    pub const USUAL: Self = Self("usual");
    pub const OFFICIAL: Self = Self("official");
    pub const TEMP: Self = Self("temp");
    pub const SECONDARY: Self = Self("secondary");
    pub const OLD: Self = Self("old");
}
impl<'a> CodeSet<'a> for IdentifierUse<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/identifier-use", Some("http://hl7.org/fhir/identifier-use"), &["usual", "official", "temp", "secondary", "old"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/identity-assuranceLevel>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdentityAssuranceLevel<'a>(pub &'a str);
impl IdentityAssuranceLevel<'_> {
    pub const LEVEL1: Self = Self("level1");
    pub const LEVEL2: Self = Self("level2");
    pub const LEVEL3: Self = Self("level3");
    pub const LEVEL4: Self = Self("level4");
}
impl<'a> CodeSet<'a> for IdentityAssuranceLevel<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/identity-assuranceLevel", Some("http://hl7.org/fhir/identity-assuranceLevel"), &["level1", "level2", "level3", "level4"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/imagingstudy-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImagingStudyStatus<'a>(pub &'a str);
impl ImagingStudyStatus<'_> {
    pub const REGISTERED: Self = Self("registered");
    pub const AVAILABLE: Self = Self("available");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for ImagingStudyStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/imagingstudy-status", Some("http://hl7.org/fhir/imagingstudy-status"), &["registered", "available", "cancelled", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/immunization-evaluation-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImmunizationEvaluationStatus<'a>(pub &'a str);
impl ImmunizationEvaluationStatus<'_> {
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for ImmunizationEvaluationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/immunization-evaluation-status", Some("http://terminology.hl7.org/CodeSystem/medication-admin-status"), &["completed", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/immunization-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImmunizationStatus<'a>(pub &'a str);
impl ImmunizationStatus<'_> {
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const NOT_DONE: Self = Self("not-done");
}
impl<'a> CodeSet<'a> for ImmunizationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/immunization-status", Some("http://hl7.org/fhir/event-status"), &["completed", "entered-in-error", "not-done"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/invoice-priceComponentType>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvoicePriceComponentType<'a>(pub &'a str);
impl InvoicePriceComponentType<'_> {
    pub const BASE: Self = Self("base");
    pub const SURCHARGE: Self = Self("surcharge");
    pub const DEDUCTION: Self = Self("deduction");
    pub const DISCOUNT: Self = Self("discount");
    pub const TAX: Self = Self("tax");
    pub const INFORMATIONAL: Self = Self("informational");
}
impl<'a> CodeSet<'a> for InvoicePriceComponentType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/invoice-priceComponentType", Some("http://hl7.org/fhir/invoice-priceComponentType"), &["base", "surcharge", "deduction", "discount", "tax", "informational"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type ChargeItemDefinitionPriceComponentType<'a> = InvoicePriceComponentType<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/invoice-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvoiceStatus<'a>(pub &'a str);
impl InvoiceStatus<'_> {
    pub const DRAFT: Self = Self("draft");
    pub const ISSUED: Self = Self("issued");
    pub const BALANCED: Self = Self("balanced");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for InvoiceStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/invoice-status", Some("http://hl7.org/fhir/invoice-status"), &["draft", "issued", "balanced", "cancelled", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/issue-severity>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IssueSeverity<'a>(pub &'a str);
impl IssueSeverity<'_> {
    pub const FATAL: Self = Self("fatal");
    pub const ERROR: Self = Self("error");
    pub const WARNING: Self = Self("warning");
    pub const INFORMATION: Self = Self("information");
}
impl<'a> CodeSet<'a> for IssueSeverity<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/issue-severity", Some("http://hl7.org/fhir/issue-severity"), &["fatal", "error", "warning", "information"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/issue-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IssueType<'a>(pub &'a str);
impl IssueType<'_> {
    pub const INVALID: Self = Self("invalid");
    pub const STRUCTURE: Self = Self("structure");
    pub const REQUIRED: Self = Self("required");
    pub const VALUE: Self = Self("value");
    pub const INVARIANT: Self = Self("invariant");
    pub const SECURITY: Self = Self("security");
    pub const LOGIN: Self = Self("login");
    pub const UNKNOWN: Self = Self("unknown");
    pub const EXPIRED: Self = Self("expired");
    pub const FORBIDDEN: Self = Self("forbidden");
    pub const SUPPRESSED: Self = Self("suppressed");
    pub const PROCESSING: Self = Self("processing");
    pub const NOT_SUPPORTED: Self = Self("not-supported");
    pub const DUPLICATE: Self = Self("duplicate");
    pub const MULTIPLE_MATCHES: Self = Self("multiple-matches");
    pub const NOT_FOUND: Self = Self("not-found");
    pub const DELETED: Self = Self("deleted");
    pub const TOO_LONG: Self = Self("too-long");
    pub const CODE_INVALID: Self = Self("code-invalid");
    pub const EXTENSION: Self = Self("extension");
    pub const TOO_COSTLY: Self = Self("too-costly");
    pub const BUSINESS_RULE: Self = Self("business-rule");
    pub const CONFLICT: Self = Self("conflict");
    pub const TRANSIENT: Self = Self("transient");
    pub const LOCK_ERROR: Self = Self("lock-error");
    pub const NO_STORE: Self = Self("no-store");
    pub const EXCEPTION: Self = Self("exception");
    pub const TIMEOUT: Self = Self("timeout");
    pub const INCOMPLETE: Self = Self("incomplete");
    pub const THROTTLED: Self = Self("throttled");
    pub const INFORMATIONAL: Self = Self("informational");
}
impl<'a> CodeSet<'a> for IssueType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/issue-type", Some("http://hl7.org/fhir/issue-type"), &["invalid", "structure", "required", "value", "invariant", "security", "login", "unknown", "expired", "forbidden", "suppressed", "processing", "not-supported", "duplicate", "multiple-matches", "not-found", "deleted", "too-long", "code-invalid", "extension", "too-costly", "business-rule", "conflict", "transient", "lock-error", "no-store", "exception", "timeout", "incomplete", "throttled", "informational"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/link-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkType<'a>(pub &'a str);
impl LinkType<'_> {
    pub const REPLACED_BY: Self = Self("replaced-by");
    pub const REPLACES: Self = Self("replaces");
    pub const REFER: Self = Self("refer");
    pub const SEEALSO: Self = Self("seealso");
}
impl<'a> CodeSet<'a> for LinkType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/link-type", Some("http://hl7.org/fhir/link-type"), &["replaced-by", "replaces", "refer", "seealso"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/linkage-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkageType<'a>(pub &'a str);
impl LinkageType<'_> {
    pub const SOURCE: Self = Self("source");
    pub const ALTERNATE: Self = Self("alternate");
    pub const HISTORICAL: Self = Self("historical");
}
impl<'a> CodeSet<'a> for LinkageType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/linkage-type", Some("http://hl7.org/fhir/linkage-type"), &["source", "alternate", "historical"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/list-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListMode<'a>(pub &'a str);
impl ListMode<'_> {
    pub const WORKING: Self = Self("working");
    pub const SNAPSHOT: Self = Self("snapshot");
    pub const CHANGES: Self = Self("changes");
}
impl<'a> CodeSet<'a> for ListMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/list-mode", Some("http://hl7.org/fhir/list-mode"), &["working", "snapshot", "changes"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type SectionMode<'a> = ListMode<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/list-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListStatus<'a>(pub &'a str);
impl ListStatus<'_> {
    pub const CURRENT: Self = Self("current");
    pub const RETIRED: Self = Self("retired");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for ListStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/list-status", Some("http://hl7.org/fhir/list-status"), &["current", "retired", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/location-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocationMode<'a>(pub &'a str);
impl LocationMode<'_> {
    pub const INSTANCE: Self = Self("instance");
    pub const KIND: Self = Self("kind");
}
impl<'a> CodeSet<'a> for LocationMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/location-mode", Some("http://hl7.org/fhir/location-mode"), &["instance", "kind"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/location-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocationStatus<'a>(pub &'a str);
impl LocationStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const SUSPENDED: Self = Self("suspended");
    pub const INACTIVE: Self = Self("inactive");
}
impl<'a> CodeSet<'a> for LocationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/location-status", Some("http://hl7.org/fhir/location-status"), &["active", "suspended", "inactive"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/measure-improvement-notation>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasureImprovementNotation<'a>(pub &'a str);
impl MeasureImprovementNotation<'_> {
    pub const INCREASE: Self = Self("increase");
    pub const DECREASE: Self = Self("decrease");
}
impl<'a> CodeSet<'a> for MeasureImprovementNotation<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/measure-improvement-notation", Some("http://terminology.hl7.org/CodeSystem/measure-improvement-notation"), &["increase", "decrease"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/measure-report-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasureReportStatus<'a>(pub &'a str);
impl MeasureReportStatus<'_> {
    pub const COMPLETE: Self = Self("complete");
    pub const PENDING: Self = Self("pending");
    pub const ERROR: Self = Self("error");
}
impl<'a> CodeSet<'a> for MeasureReportStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/measure-report-status", Some("http://hl7.org/fhir/measure-report-status"), &["complete", "pending", "error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/measure-report-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasureReportType<'a>(pub &'a str);
impl MeasureReportType<'_> {
    pub const INDIVIDUAL: Self = Self("individual");
    pub const SUBJECT_LIST: Self = Self("subject-list");
    pub const SUMMARY: Self = Self("summary");
    pub const DATA_COLLECTION: Self = Self("data-collection");
}
impl<'a> CodeSet<'a> for MeasureReportType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/measure-report-type", Some("http://hl7.org/fhir/measure-report-type"), &["individual", "subject-list", "summary", "data-collection"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/medication-admin-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicationAdministrationStatus<'a>(pub &'a str);
impl MedicationAdministrationStatus<'_> {
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const NOT_DONE: Self = Self("not-done");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const STOPPED: Self = Self("stopped");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for MedicationAdministrationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/medication-admin-status", Some("http://terminology.hl7.org/CodeSystem/medication-admin-status"), &["in-progress", "not-done", "on-hold", "completed", "entered-in-error", "stopped", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/medicationdispense-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicationDispenseStatus<'a>(pub &'a str);
impl MedicationDispenseStatus<'_> {
    pub const PREPARATION: Self = Self("preparation");
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const STOPPED: Self = Self("stopped");
    pub const DECLINED: Self = Self("declined");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for MedicationDispenseStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/medicationdispense-status", Some("http://terminology.hl7.org/CodeSystem/medicationdispense-status"), &["preparation", "in-progress", "cancelled", "on-hold", "completed", "entered-in-error", "stopped", "declined", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/medicationknowledge-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicationKnowledgeStatus<'a>(pub &'a str);
impl MedicationKnowledgeStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for MedicationKnowledgeStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/medicationknowledge-status", Some("http://terminology.hl7.org/CodeSystem/medicationknowledge-status"), &["active", "inactive", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/medicationrequest-intent>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicationRequestIntent<'a>(pub &'a str);
impl MedicationRequestIntent<'_> {
    pub const PROPOSAL: Self = Self("proposal");
    pub const PLAN: Self = Self("plan");
    pub const ORDER: Self = Self("order");
    pub const ORIGINAL_ORDER: Self = Self("original-order");
    pub const REFLEX_ORDER: Self = Self("reflex-order");
    pub const FILLER_ORDER: Self = Self("filler-order");
    pub const INSTANCE_ORDER: Self = Self("instance-order");
    pub const OPTION: Self = Self("option");
}
impl<'a> CodeSet<'a> for MedicationRequestIntent<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/medicationrequest-intent", Some("http://hl7.org/fhir/CodeSystem/medicationrequest-intent"), &["proposal", "plan", "order", "original-order", "reflex-order", "filler-order", "instance-order", "option"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/medicationrequest-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicationRequestStatus<'a>(pub &'a str);
impl MedicationRequestStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const CANCELLED: Self = Self("cancelled");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const STOPPED: Self = Self("stopped");
    pub const DRAFT: Self = Self("draft");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for MedicationRequestStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/medicationrequest-status", Some("http://hl7.org/fhir/CodeSystem/medicationrequest-status"), &["active", "on-hold", "cancelled", "completed", "entered-in-error", "stopped", "draft", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/medication-statement-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicationStatementStatus<'a>(pub &'a str);
impl MedicationStatementStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const INTENDED: Self = Self("intended");
    pub const STOPPED: Self = Self("stopped");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const UNKNOWN: Self = Self("unknown");
    pub const NOT_TAKEN: Self = Self("not-taken");
}
impl<'a> CodeSet<'a> for MedicationStatementStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/medication-statement-status", Some("http://hl7.org/fhir/CodeSystem/medication-statement-status"), &["active", "completed", "entered-in-error", "intended", "stopped", "on-hold", "unknown", "not-taken"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/medication-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicationStatus<'a>(pub &'a str);
impl MedicationStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const INACTIVE: Self = Self("inactive");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for MedicationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/medication-status", Some("http://hl7.org/fhir/CodeSystem/medication-status"), &["active", "inactive", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/message-significance-category>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageSignificanceCategory<'a>(pub &'a str);
impl MessageSignificanceCategory<'_> {
    pub const CONSEQUENCE: Self = Self("consequence");
    pub const CURRENCY: Self = Self("currency");
    pub const NOTIFICATION: Self = Self("notification");
}
impl<'a> CodeSet<'a> for MessageSignificanceCategory<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/message-significance-category", Some("http://hl7.org/fhir/message-significance-category"), &["consequence", "currency", "notification"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/messageheader-response-request>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageheaderResponseRequest<'a>(pub &'a str);
impl MessageheaderResponseRequest<'_> {
    pub const ALWAYS: Self = Self("always");
    pub const ON_ERROR: Self = Self("on-error");
    pub const NEVER: Self = Self("never");
    pub const ON_SUCCESS: Self = Self("on-success");
}
impl<'a> CodeSet<'a> for MessageheaderResponseRequest<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/messageheader-response-request", Some("http://hl7.org/fhir/messageheader-response-request"), &["always", "on-error", "never", "on-success"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/name-use>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameUse<'a>(pub &'a str);
impl NameUse<'_> {
    pub const USUAL: Self = Self("usual");
    pub const OFFICIAL: Self = Self("official");
    pub const TEMP: Self = Self("temp");
    pub const NICKNAME: Self = Self("nickname");
    pub const ANONYMOUS: Self = Self("anonymous");
    pub const OLD: Self = Self("old");
    pub const MAIDEN: Self = Self("maiden");
}
impl<'a> CodeSet<'a> for NameUse<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/name-use", Some("http://hl7.org/fhir/name-use"), &["usual", "official", "temp", "nickname", "anonymous", "old", "maiden"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamingSystemIdentifierType<'a>(pub &'a str);
impl NamingSystemIdentifierType<'_> {
    pub const OID: Self = Self("oid");
    pub const UUID: Self = Self("uuid");
    pub const URI: Self = Self("uri");
    pub const OTHER: Self = Self("other");
}
impl<'a> CodeSet<'a> for NamingSystemIdentifierType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/namingsystem-identifier-type", Some("http://hl7.org/fhir/namingsystem-identifier-type"), &["oid", "uuid", "uri", "other"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/namingsystem-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamingSystemType<'a>(pub &'a str);
impl NamingSystemType<'_> {
    pub const CODESYSTEM: Self = Self("codesystem");
    pub const IDENTIFIER: Self = Self("identifier");
    pub const ROOT: Self = Self("root");
}
impl<'a> CodeSet<'a> for NamingSystemType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/namingsystem-type", Some("http://hl7.org/fhir/namingsystem-type"), &["codesystem", "identifier", "root"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/narrative-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NarrativeStatus<'a>(pub &'a str);
impl NarrativeStatus<'_> {
    pub const GENERATED: Self = Self("generated");
    pub const EXTENSIONS: Self = Self("extensions");
    pub const ADDITIONAL: Self = Self("additional");
    pub const EMPTY: Self = Self("empty");
}
impl<'a> CodeSet<'a> for NarrativeStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/narrative-status", Some("http://hl7.org/fhir/narrative-status"), &["generated", "extensions", "additional", "empty"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/note-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteType<'a>(pub &'a str);
impl NoteType<'_> {
    pub const DISPLAY: Self = Self("display");
    pub const PRINT: Self = Self("print");
    pub const PRINTOPER: Self = Self("printoper");
}
impl<'a> CodeSet<'a> for NoteType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/note-type", Some("http://hl7.org/fhir/note-type"), &["display", "print", "printoper"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/permitted-data-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObservationDataType<'a>(pub &'a str);
impl ObservationDataType<'_> {
    pub const QUANTITY: Self = Self("Quantity");
    pub const CODEABLE_CONCEPT: Self = Self("CodeableConcept");
    pub const STRING: Self = Self("string");
    pub const BOOLEAN: Self = Self("boolean");
    pub const INTEGER: Self = Self("integer");
    pub const RANGE: Self = Self("Range");
    pub const RATIO: Self = Self("Ratio");
    pub const SAMPLED_DATA: Self = Self("SampledData");
    pub const TIME: Self = Self("time");
    pub const DATE_TIME: Self = Self("dateTime");
    pub const PERIOD: Self = Self("Period");
}
impl<'a> CodeSet<'a> for ObservationDataType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/permitted-data-type", Some("http://hl7.org/fhir/permitted-data-type"), &["Quantity", "CodeableConcept", "string", "boolean", "integer", "Range", "Ratio", "SampledData", "time", "dateTime", "Period"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/observation-range-category>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObservationRangeCategory<'a>(pub &'a str);
impl ObservationRangeCategory<'_> {
    pub const REFERENCE: Self = Self("reference");
    pub const CRITICAL: Self = Self("critical");
    pub const ABSOLUTE: Self = Self("absolute");
}
impl<'a> CodeSet<'a> for ObservationRangeCategory<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/observation-range-category", Some("http://hl7.org/fhir/observation-range-category"), &["reference", "critical", "absolute"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/observation-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObservationStatus<'a>(pub &'a str);
impl ObservationStatus<'_> {
    pub const REGISTERED: Self = Self("registered");
    pub const PRELIMINARY: Self = Self("preliminary");
    pub const FINAL: Self = Self("final");
    pub const AMENDED: Self = Self("amended");
    pub const CORRECTED: Self = Self("corrected");
    pub const CANCELLED: Self = Self("cancelled");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for ObservationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/observation-status", Some("http://hl7.org/fhir/observation-status"), &["registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type DetectedIssueStatus<'a> = ObservationStatus<'a>;
/// Another name of it.
pub type RiskAssessmentStatus<'a> = ObservationStatus<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/operation-kind>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationKind<'a>(pub &'a str);
impl OperationKind<'_> {
    pub const OPERATION: Self = Self("operation");
    pub const QUERY: Self = Self("query");
}
impl<'a> CodeSet<'a> for OperationKind<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/operation-kind", Some("http://hl7.org/fhir/operation-kind"), &["operation", "query"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/operation-parameter-use>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationParameterUse<'a>(pub &'a str);
impl OperationParameterUse<'_> {
    pub const IN: Self = Self("in");
    pub const OUT: Self = Self("out");
}
impl<'a> CodeSet<'a> for OperationParameterUse<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/operation-parameter-use", Some("http://hl7.org/fhir/operation-parameter-use"), &["in", "out"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type ParameterUse<'a> = OperationParameterUse<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/orientation-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrientationType<'a>(pub &'a str);
impl OrientationType<'_> {
    pub const SENSE: Self = Self("sense");
    pub const ANTISENSE: Self = Self("antisense");
}
impl<'a> CodeSet<'a> for OrientationType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/orientation-type", Some("http://hl7.org/fhir/orientation-type"), &["sense", "antisense"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/participantrequired>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParticipantRequired<'a>(pub &'a str);
impl ParticipantRequired<'_> {
    pub const REQUIRED: Self = Self("required");
    pub const OPTIONAL: Self = Self("optional");
    pub const INFORMATION_ONLY: Self = Self("information-only");
}
impl<'a> CodeSet<'a> for ParticipantRequired<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/participantrequired", Some("http://hl7.org/fhir/participantrequired"), &["required", "optional", "information-only"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/participationstatus>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParticipationStatus<'a>(pub &'a str);
impl ParticipationStatus<'_> {
    pub const ACCEPTED: Self = Self("accepted");
    pub const DECLINED: Self = Self("declined");
    pub const TENTATIVE: Self = Self("tentative");
    pub const NEEDS_ACTION: Self = Self("needs-action");
}
impl<'a> CodeSet<'a> for ParticipationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/participationstatus", Some("http://hl7.org/fhir/participationstatus"), &["accepted", "declined", "tentative", "needs-action"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type ParticipantStatus<'a> = ParticipationStatus<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/property-representation>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PropertyRepresentation<'a>(pub &'a str);
impl PropertyRepresentation<'_> {
    pub const XML_ATTR: Self = Self("xmlAttr");
    pub const XML_TEXT: Self = Self("xmlText");
    pub const TYPE_ATTR: Self = Self("typeAttr");
    pub const CDA_TEXT: Self = Self("cdaText");
    pub const XHTML: Self = Self("xhtml");
}
impl<'a> CodeSet<'a> for PropertyRepresentation<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/property-representation", Some("http://hl7.org/fhir/property-representation"), &["xmlAttr", "xmlText", "typeAttr", "cdaText", "xhtml"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/concept-property-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PropertyType<'a>(pub &'a str);
impl PropertyType<'_> {
    pub const CODE: Self = Self("code");
    pub const CODING: Self = Self("Coding");
    pub const STRING: Self = Self("string");
    pub const INTEGER: Self = Self("integer");
    pub const BOOLEAN: Self = Self("boolean");
    pub const DATE_TIME: Self = Self("dateTime");
    pub const DECIMAL: Self = Self("decimal");
}
impl<'a> CodeSet<'a> for PropertyType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/concept-property-type", Some("http://hl7.org/fhir/concept-property-type"), &["code", "Coding", "string", "integer", "boolean", "dateTime", "decimal"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/provenance-entity-role>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProvenanceEntityRole<'a>(pub &'a str);
impl ProvenanceEntityRole<'_> {
    pub const DERIVATION: Self = Self("derivation");
    pub const REVISION: Self = Self("revision");
    pub const QUOTATION: Self = Self("quotation");
    pub const SOURCE: Self = Self("source");
    pub const REMOVAL: Self = Self("removal");
}
impl<'a> CodeSet<'a> for ProvenanceEntityRole<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/provenance-entity-role", Some("http://hl7.org/fhir/provenance-entity-role"), &["derivation", "revision", "quotation", "source", "removal"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/publication-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicationStatus<'a>(pub &'a str);
impl PublicationStatus<'_> {
    pub const DRAFT: Self = Self("draft");
    pub const ACTIVE: Self = Self("active");
    pub const RETIRED: Self = Self("retired");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for PublicationStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/publication-status", Some("http://hl7.org/fhir/publication-status"), &["draft", "active", "retired", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/quality-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualityType<'a>(pub &'a str);
impl QualityType<'_> {
    pub const INDEL: Self = Self("indel");
    pub const SNP: Self = Self("snp");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for QualityType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/quality-type", Some("http://hl7.org/fhir/quality-type"), &["indel", "snp", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/quantity-comparator>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuantityComparator<'a>(pub &'a str);
impl QuantityComparator<'_> {
    pub const LESS_THAN: Self = Self("<");
    pub const LESS_OR_EQUAL: Self = Self("<=");
    pub const GREATER_OR_EQUAL: Self = Self(">=");
    pub const GREATER_THAN: Self = Self(">");
}
impl<'a> CodeSet<'a> for QuantityComparator<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/quantity-comparator", Some("http://hl7.org/fhir/quantity-comparator"), &["<", "<=", ">=", ">"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionnaireItemOperator<'a>(pub &'a str);
impl QuestionnaireItemOperator<'_> {
    pub const EXISTS: Self = Self("exists");
    pub const EQUAL: Self = Self("=");
    pub const NOT_EQUAL: Self = Self("!=");
    pub const GREATER_THAN: Self = Self(">");
    pub const LESS_THAN: Self = Self("<");
    pub const GREATER_OR_EQUAL: Self = Self(">=");
    pub const LESS_OR_EQUAL: Self = Self("<=");
}
impl<'a> CodeSet<'a> for QuestionnaireItemOperator<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/questionnaire-enable-operator", Some("http://hl7.org/fhir/questionnaire-enable-operator"), &["exists", "=", "!=", ">", "<", ">=", "<="]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/item-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionnaireItemType<'a>(pub &'a str);
impl QuestionnaireItemType<'_> {
    pub const GROUP: Self = Self("group");
    pub const DISPLAY: Self = Self("display");
    pub const BOOLEAN: Self = Self("boolean");
    pub const DECIMAL: Self = Self("decimal");
    pub const INTEGER: Self = Self("integer");
    pub const DATE: Self = Self("date");
    pub const DATE_TIME: Self = Self("dateTime");
    pub const TIME: Self = Self("time");
    pub const STRING: Self = Self("string");
    pub const TEXT: Self = Self("text");
    pub const URL: Self = Self("url");
    pub const CHOICE: Self = Self("choice");
    pub const OPEN_CHOICE: Self = Self("open-choice");
    pub const ATTACHMENT: Self = Self("attachment");
    pub const REFERENCE: Self = Self("reference");
    pub const QUANTITY: Self = Self("quantity");
}
impl<'a> CodeSet<'a> for QuestionnaireItemType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/item-type", Some("http://hl7.org/fhir/item-type"), &["group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text", "url", "choice", "open-choice", "attachment", "reference", "quantity"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/questionnaire-answers-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionnaireResponseStatus<'a>(pub &'a str);
impl QuestionnaireResponseStatus<'_> {
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const COMPLETED: Self = Self("completed");
    pub const AMENDED: Self = Self("amended");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const STOPPED: Self = Self("stopped");
}
impl<'a> CodeSet<'a> for QuestionnaireResponseStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/questionnaire-answers-status", Some("http://hl7.org/fhir/questionnaire-answers-status"), &["in-progress", "completed", "amended", "entered-in-error", "stopped"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/reference-handling-policy>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceHandlingPolicy<'a>(pub &'a str);
impl ReferenceHandlingPolicy<'_> {
    pub const LITERAL: Self = Self("literal");
    pub const LOGICAL: Self = Self("logical");
    pub const RESOLVES: Self = Self("resolves");
    pub const ENFORCED: Self = Self("enforced");
    pub const LOCAL: Self = Self("local");
}
impl<'a> CodeSet<'a> for ReferenceHandlingPolicy<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/reference-handling-policy", Some("http://hl7.org/fhir/reference-handling-policy"), &["literal", "logical", "resolves", "enforced", "local"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/reference-version-rules>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceVersionRules<'a>(pub &'a str);
impl ReferenceVersionRules<'_> {
    pub const EITHER: Self = Self("either");
    pub const INDEPENDENT: Self = Self("independent");
    pub const SPECIFIC: Self = Self("specific");
}
impl<'a> CodeSet<'a> for ReferenceVersionRules<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/reference-version-rules", Some("http://hl7.org/fhir/reference-version-rules"), &["either", "independent", "specific"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/related-artifact-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelatedArtifactType<'a>(pub &'a str);
impl RelatedArtifactType<'_> {
    pub const DOCUMENTATION: Self = Self("documentation");
    pub const JUSTIFICATION: Self = Self("justification");
    pub const CITATION: Self = Self("citation");
    pub const PREDECESSOR: Self = Self("predecessor");
    pub const SUCCESSOR: Self = Self("successor");
    pub const DERIVED_FROM: Self = Self("derived-from");
    pub const DEPENDS_ON: Self = Self("depends-on");
    pub const COMPOSED_OF: Self = Self("composed-of");
}
impl<'a> CodeSet<'a> for RelatedArtifactType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/related-artifact-type", Some("http://hl7.org/fhir/related-artifact-type"), &["documentation", "justification", "citation", "predecessor", "successor", "derived-from", "depends-on", "composed-of"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/remittance-outcome>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RemittanceOutcome<'a>(pub &'a str);
impl RemittanceOutcome<'_> {
    pub const QUEUED: Self = Self("queued");
    pub const COMPLETE: Self = Self("complete");
    pub const ERROR: Self = Self("error");
    pub const PARTIAL: Self = Self("partial");
}
impl<'a> CodeSet<'a> for RemittanceOutcome<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/remittance-outcome", Some("http://hl7.org/fhir/remittance-outcome"), &["queued", "complete", "error", "partial"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/repository-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RepositoryType<'a>(pub &'a str);
impl RepositoryType<'_> {
    pub const DIRECTLINK: Self = Self("directlink");
    pub const OPENAPI: Self = Self("openapi");
    pub const LOGIN: Self = Self("login");
    pub const OAUTH: Self = Self("oauth");
    pub const OTHER: Self = Self("other");
}
impl<'a> CodeSet<'a> for RepositoryType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/repository-type", Some("http://hl7.org/fhir/repository-type"), &["directlink", "openapi", "login", "oauth", "other"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/request-intent>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestIntent<'a>(pub &'a str);
impl RequestIntent<'_> {
    pub const PROPOSAL: Self = Self("proposal");
    pub const PLAN: Self = Self("plan");
    pub const DIRECTIVE: Self = Self("directive");
    pub const ORDER: Self = Self("order");
    pub const ORIGINAL_ORDER: Self = Self("original-order");
    pub const REFLEX_ORDER: Self = Self("reflex-order");
    pub const FILLER_ORDER: Self = Self("filler-order");
    pub const INSTANCE_ORDER: Self = Self("instance-order");
    pub const OPTION: Self = Self("option");
}
impl<'a> CodeSet<'a> for RequestIntent<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/request-intent", Some("http://hl7.org/fhir/request-intent"), &["proposal", "plan", "directive", "order", "original-order", "reflex-order", "filler-order", "instance-order", "option"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type NutritiionOrderIntent<'a> = RequestIntent<'a>;
/// Another name of it.
pub type ServiceRequestIntent<'a> = RequestIntent<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/request-priority>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestPriority<'a>(pub &'a str);
impl RequestPriority<'_> {
    pub const ROUTINE: Self = Self("routine");
    pub const URGENT: Self = Self("urgent");
    pub const ASAP: Self = Self("asap");
    pub const STAT: Self = Self("stat");
}
impl<'a> CodeSet<'a> for RequestPriority<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/request-priority", Some("http://hl7.org/fhir/request-priority"), &["routine", "urgent", "asap", "stat"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type CommunicationPriority<'a> = RequestPriority<'a>;
/// Another name of it.
pub type MedicationRequestPriority<'a> = RequestPriority<'a>;
/// Another name of it.
pub type ServiceRequestPriority<'a> = RequestPriority<'a>;
/// Another name of it.
pub type TaskPriority<'a> = RequestPriority<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/request-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestStatus<'a>(pub &'a str);
impl RequestStatus<'_> {
    pub const DRAFT: Self = Self("draft");
    pub const ACTIVE: Self = Self("active");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const REVOKED: Self = Self("revoked");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for RequestStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/request-status", Some("http://hl7.org/fhir/request-status"), &["draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type CarePlanStatus<'a> = RequestStatus<'a>;
/// Another name of it.
pub type CommunicationRequestStatus<'a> = RequestStatus<'a>;
/// Another name of it.
pub type DeviceRequestStatus<'a> = RequestStatus<'a>;
/// Another name of it.
pub type NutritionOrderStatus<'a> = RequestStatus<'a>;
/// Another name of it.
pub type ServiceRequestStatus<'a> = RequestStatus<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/research-element-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResearchElementType<'a>(pub &'a str);
impl ResearchElementType<'_> {
    pub const POPULATION: Self = Self("population");
    pub const EXPOSURE: Self = Self("exposure");
    pub const OUTCOME: Self = Self("outcome");
}
impl<'a> CodeSet<'a> for ResearchElementType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/research-element-type", Some("http://hl7.org/fhir/research-element-type"), &["population", "exposure", "outcome"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/research-study-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResearchStudyStatus<'a>(pub &'a str);
impl ResearchStudyStatus<'_> {
    pub const ACTIVE: Self = Self("active");
    pub const ADMINISTRATIVELY_COMPLETED: Self = Self("administratively-completed");
    pub const APPROVED: Self = Self("approved");
    pub const CLOSED_TO_ACCRUAL: Self = Self("closed-to-accrual");
    pub const CLOSED_TO_ACCRUAL_AND_INTERVENTION: Self = Self("closed-to-accrual-and-intervention");
    pub const COMPLETED: Self = Self("completed");
    pub const DISAPPROVED: Self = Self("disapproved");
    pub const IN_REVIEW: Self = Self("in-review");
    pub const TEMPORARILY_CLOSED_TO_ACCRUAL: Self = Self("temporarily-closed-to-accrual");
    pub const TEMPORARILY_CLOSED_TO_ACCRUAL_AND_INTERVENTION: Self = Self("temporarily-closed-to-accrual-and-intervention");
    pub const WITHDRAWN: Self = Self("withdrawn");
}
impl<'a> CodeSet<'a> for ResearchStudyStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/research-study-status", Some("http://hl7.org/fhir/research-study-status"), &["active", "administratively-completed", "approved", "closed-to-accrual", "closed-to-accrual-and-intervention", "completed", "disapproved", "in-review", "temporarily-closed-to-accrual", "temporarily-closed-to-accrual-and-intervention", "withdrawn"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/research-subject-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResearchSubjectStatus<'a>(pub &'a str);
impl ResearchSubjectStatus<'_> {
    pub const CANDIDATE: Self = Self("candidate");
    pub const ELIGIBLE: Self = Self("eligible");
    pub const FOLLOW_UP: Self = Self("follow-up");
    pub const INELIGIBLE: Self = Self("ineligible");
    pub const NOT_REGISTERED: Self = Self("not-registered");
    pub const OFF_STUDY: Self = Self("off-study");
    pub const ON_STUDY: Self = Self("on-study");
    pub const ON_STUDY_INTERVENTION: Self = Self("on-study-intervention");
    pub const ON_STUDY_OBSERVATION: Self = Self("on-study-observation");
    pub const PENDING_ON_STUDY: Self = Self("pending-on-study");
    pub const POTENTIAL_CANDIDATE: Self = Self("potential-candidate");
    pub const SCREENING: Self = Self("screening");
    pub const WITHDRAWN: Self = Self("withdrawn");
}
impl<'a> CodeSet<'a> for ResearchSubjectStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/research-subject-status", Some("http://hl7.org/fhir/research-subject-status"), &["candidate", "eligible", "follow-up", "ineligible", "not-registered", "off-study", "on-study", "on-study-intervention", "on-study-observation", "pending-on-study", "potential-candidate", "screening", "withdrawn"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/resource-types>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResourceType<'a>(pub &'a str);
impl ResourceType<'_> {
    pub const ACCOUNT: Self = Self("Account");
    pub const ACTIVITY_DEFINITION: Self = Self("ActivityDefinition");
    pub const ADVERSE_EVENT: Self = Self("AdverseEvent");
    pub const ALLERGY_INTOLERANCE: Self = Self("AllergyIntolerance");
    pub const APPOINTMENT: Self = Self("Appointment");
    pub const APPOINTMENT_RESPONSE: Self = Self("AppointmentResponse");
    pub const AUDIT_EVENT: Self = Self("AuditEvent");
    pub const BASIC: Self = Self("Basic");
    pub const BINARY: Self = Self("Binary");
    pub const BIOLOGICALLY_DERIVED_PRODUCT: Self = Self("BiologicallyDerivedProduct");
    pub const BODY_STRUCTURE: Self = Self("BodyStructure");
    pub const BUNDLE: Self = Self("Bundle");
    pub const CAPABILITY_STATEMENT: Self = Self("CapabilityStatement");
    pub const CARE_PLAN: Self = Self("CarePlan");
    pub const CARE_TEAM: Self = Self("CareTeam");
    pub const CATALOG_ENTRY: Self = Self("CatalogEntry");
    pub const CHARGE_ITEM: Self = Self("ChargeItem");
    pub const CHARGE_ITEM_DEFINITION: Self = Self("ChargeItemDefinition");
    pub const CLAIM: Self = Self("Claim");
    pub const CLAIM_RESPONSE: Self = Self("ClaimResponse");
    pub const CLINICAL_IMPRESSION: Self = Self("ClinicalImpression");
    pub const CODE_SYSTEM: Self = Self("CodeSystem");
    pub const COMMUNICATION: Self = Self("Communication");
    pub const COMMUNICATION_REQUEST: Self = Self("CommunicationRequest");
    pub const COMPARTMENT_DEFINITION: Self = Self("CompartmentDefinition");
    pub const COMPOSITION: Self = Self("Composition");
    pub const CONCEPT_MAP: Self = Self("ConceptMap");
    pub const CONDITION: Self = Self("Condition");
    pub const CONSENT: Self = Self("Consent");
    pub const CONTRACT: Self = Self("Contract");
    pub const COVERAGE: Self = Self("Coverage");
    pub const COVERAGE_ELIGIBILITY_REQUEST: Self = Self("CoverageEligibilityRequest");
    pub const COVERAGE_ELIGIBILITY_RESPONSE: Self = Self("CoverageEligibilityResponse");
    pub const DETECTED_ISSUE: Self = Self("DetectedIssue");
    pub const DEVICE: Self = Self("Device");
    pub const DEVICE_DEFINITION: Self = Self("DeviceDefinition");
    pub const DEVICE_METRIC: Self = Self("DeviceMetric");
    pub const DEVICE_REQUEST: Self = Self("DeviceRequest");
    pub const DEVICE_USE_STATEMENT: Self = Self("DeviceUseStatement");
    pub const DIAGNOSTIC_REPORT: Self = Self("DiagnosticReport");
    pub const DOCUMENT_MANIFEST: Self = Self("DocumentManifest");
    pub const DOCUMENT_REFERENCE: Self = Self("DocumentReference");
    pub const DOMAIN_RESOURCE: Self = Self("DomainResource");
    pub const EFFECT_EVIDENCE_SYNTHESIS: Self = Self("EffectEvidenceSynthesis");
    pub const ENCOUNTER: Self = Self("Encounter");
    pub const ENDPOINT: Self = Self("Endpoint");
    pub const ENROLLMENT_REQUEST: Self = Self("EnrollmentRequest");
    pub const ENROLLMENT_RESPONSE: Self = Self("EnrollmentResponse");
    pub const EPISODE_OF_CARE: Self = Self("EpisodeOfCare");
    pub const EVENT_DEFINITION: Self = Self("EventDefinition");
    pub const EVIDENCE: Self = Self("Evidence");
    pub const EVIDENCE_VARIABLE: Self = Self("EvidenceVariable");
    pub const EXAMPLE_SCENARIO: Self = Self("ExampleScenario");
    pub const EXPLANATION_OF_BENEFIT: Self = Self("ExplanationOfBenefit");
    pub const FAMILY_MEMBER_HISTORY: Self = Self("FamilyMemberHistory");
    pub const FLAG: Self = Self("Flag");
    pub const GOAL: Self = Self("Goal");
    pub const GRAPH_DEFINITION: Self = Self("GraphDefinition");
    pub const GROUP: Self = Self("Group");
    pub const GUIDANCE_RESPONSE: Self = Self("GuidanceResponse");
    pub const HEALTHCARE_SERVICE: Self = Self("HealthcareService");
    pub const IMAGING_STUDY: Self = Self("ImagingStudy");
    pub const IMMUNIZATION: Self = Self("Immunization");
    pub const IMMUNIZATION_EVALUATION: Self = Self("ImmunizationEvaluation");
    pub const IMMUNIZATION_RECOMMENDATION: Self = Self("ImmunizationRecommendation");
    pub const IMPLEMENTATION_GUIDE: Self = Self("ImplementationGuide");
    pub const INSURANCE_PLAN: Self = Self("InsurancePlan");
    pub const INVOICE: Self = Self("Invoice");
    pub const LIBRARY: Self = Self("Library");
    pub const LINKAGE: Self = Self("Linkage");
    pub const LIST: Self = Self("List");
    pub const LOCATION: Self = Self("Location");
    pub const MEASURE: Self = Self("Measure");
    pub const MEASURE_REPORT: Self = Self("MeasureReport");
    pub const MEDIA: Self = Self("Media");
    pub const MEDICATION: Self = Self("Medication");
    pub const MEDICATION_ADMINISTRATION: Self = Self("MedicationAdministration");
    pub const MEDICATION_DISPENSE: Self = Self("MedicationDispense");
    pub const MEDICATION_KNOWLEDGE: Self = Self("MedicationKnowledge");
    pub const MEDICATION_REQUEST: Self = Self("MedicationRequest");
    pub const MEDICATION_STATEMENT: Self = Self("MedicationStatement");
    pub const MEDICINAL_PRODUCT: Self = Self("MedicinalProduct");
    pub const MEDICINAL_PRODUCT_AUTHORIZATION: Self = Self("MedicinalProductAuthorization");
    pub const MEDICINAL_PRODUCT_CONTRAINDICATION: Self = Self("MedicinalProductContraindication");
    pub const MEDICINAL_PRODUCT_INDICATION: Self = Self("MedicinalProductIndication");
    pub const MEDICINAL_PRODUCT_INGREDIENT: Self = Self("MedicinalProductIngredient");
    pub const MEDICINAL_PRODUCT_INTERACTION: Self = Self("MedicinalProductInteraction");
    pub const MEDICINAL_PRODUCT_MANUFACTURED: Self = Self("MedicinalProductManufactured");
    pub const MEDICINAL_PRODUCT_PACKAGED: Self = Self("MedicinalProductPackaged");
    pub const MEDICINAL_PRODUCT_PHARMACEUTICAL: Self = Self("MedicinalProductPharmaceutical");
    pub const MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: Self = Self("MedicinalProductUndesirableEffect");
    pub const MESSAGE_DEFINITION: Self = Self("MessageDefinition");
    pub const MESSAGE_HEADER: Self = Self("MessageHeader");
    pub const MOLECULAR_SEQUENCE: Self = Self("MolecularSequence");
    pub const NAMING_SYSTEM: Self = Self("NamingSystem");
    pub const NUTRITION_ORDER: Self = Self("NutritionOrder");
    pub const OBSERVATION: Self = Self("Observation");
    pub const OBSERVATION_DEFINITION: Self = Self("ObservationDefinition");
    pub const OPERATION_DEFINITION: Self = Self("OperationDefinition");
    pub const OPERATION_OUTCOME: Self = Self("OperationOutcome");
    pub const ORGANIZATION: Self = Self("Organization");
    pub const ORGANIZATION_AFFILIATION: Self = Self("OrganizationAffiliation");
    pub const PARAMETERS: Self = Self("Parameters");
    pub const PATIENT: Self = Self("Patient");
    pub const PAYMENT_NOTICE: Self = Self("PaymentNotice");
    pub const PAYMENT_RECONCILIATION: Self = Self("PaymentReconciliation");
    pub const PERSON: Self = Self("Person");
    pub const PLAN_DEFINITION: Self = Self("PlanDefinition");
    pub const PRACTITIONER: Self = Self("Practitioner");
    pub const PRACTITIONER_ROLE: Self = Self("PractitionerRole");
    pub const PROCEDURE: Self = Self("Procedure");
    pub const PROVENANCE: Self = Self("Provenance");
    pub const QUESTIONNAIRE: Self = Self("Questionnaire");
    pub const QUESTIONNAIRE_RESPONSE: Self = Self("QuestionnaireResponse");
    pub const RELATED_PERSON: Self = Self("RelatedPerson");
    pub const REQUEST_GROUP: Self = Self("RequestGroup");
    pub const RESEARCH_DEFINITION: Self = Self("ResearchDefinition");
    pub const RESEARCH_ELEMENT_DEFINITION: Self = Self("ResearchElementDefinition");
    pub const RESEARCH_STUDY: Self = Self("ResearchStudy");
    pub const RESEARCH_SUBJECT: Self = Self("ResearchSubject");
    pub const RESOURCE: Self = Self("Resource");
    pub const RISK_ASSESSMENT: Self = Self("RiskAssessment");
    pub const RISK_EVIDENCE_SYNTHESIS: Self = Self("RiskEvidenceSynthesis");
    pub const SCHEDULE: Self = Self("Schedule");
    pub const SEARCH_PARAMETER: Self = Self("SearchParameter");
    pub const SERVICE_REQUEST: Self = Self("ServiceRequest");
    pub const SLOT: Self = Self("Slot");
    pub const SPECIMEN: Self = Self("Specimen");
    pub const SPECIMEN_DEFINITION: Self = Self("SpecimenDefinition");
    pub const STRUCTURE_DEFINITION: Self = Self("StructureDefinition");
    pub const STRUCTURE_MAP: Self = Self("StructureMap");
    pub const SUBSCRIPTION: Self = Self("Subscription");
    pub const SUBSTANCE: Self = Self("Substance");
    pub const SUBSTANCE_NUCLEIC_ACID: Self = Self("SubstanceNucleicAcid");
    pub const SUBSTANCE_POLYMER: Self = Self("SubstancePolymer");
    pub const SUBSTANCE_PROTEIN: Self = Self("SubstanceProtein");
    pub const SUBSTANCE_REFERENCE_INFORMATION: Self = Self("SubstanceReferenceInformation");
    pub const SUBSTANCE_SOURCE_MATERIAL: Self = Self("SubstanceSourceMaterial");
    pub const SUBSTANCE_SPECIFICATION: Self = Self("SubstanceSpecification");
    pub const SUPPLY_DELIVERY: Self = Self("SupplyDelivery");
    pub const SUPPLY_REQUEST: Self = Self("SupplyRequest");
    pub const TASK: Self = Self("Task");
    pub const TERMINOLOGY_CAPABILITIES: Self = Self("TerminologyCapabilities");
    pub const TEST_REPORT: Self = Self("TestReport");
    pub const TEST_SCRIPT: Self = Self("TestScript");
    pub const VALUE_SET: Self = Self("ValueSet");
    pub const VERIFICATION_RESULT: Self = Self("VerificationResult");
    pub const VISION_PRESCRIPTION: Self = Self("VisionPrescription");
}
impl<'a> CodeSet<'a> for ResourceType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/resource-types", Some("http://hl7.org/fhir/resource-types"), &["Account", "ActivityDefinition", "AdverseEvent", "AllergyIntolerance", "Appointment", "AppointmentResponse", "AuditEvent", "Basic", "Binary", "BiologicallyDerivedProduct", "BodyStructure", "Bundle", "CapabilityStatement", "CarePlan", "CareTeam", "CatalogEntry", "ChargeItem", "ChargeItemDefinition", "Claim", "ClaimResponse", "ClinicalImpression", "CodeSystem", "Communication", "CommunicationRequest", "CompartmentDefinition", "Composition", "ConceptMap", "Condition", "Consent", "Contract", "Coverage", "CoverageEligibilityRequest", "CoverageEligibilityResponse", "DetectedIssue", "Device", "DeviceDefinition", "DeviceMetric", "DeviceRequest", "DeviceUseStatement", "DiagnosticReport", "DocumentManifest", "DocumentReference", "DomainResource", "EffectEvidenceSynthesis", "Encounter", "Endpoint", "EnrollmentRequest", "EnrollmentResponse", "EpisodeOfCare", "EventDefinition", "Evidence", "EvidenceVariable", "ExampleScenario", "ExplanationOfBenefit", "FamilyMemberHistory", "Flag", "Goal", "GraphDefinition", "Group", "GuidanceResponse", "HealthcareService", "ImagingStudy", "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation", "ImplementationGuide", "InsurancePlan", "Invoice", "Library", "Linkage", "List", "Location", "Measure", "MeasureReport", "Media", "Medication", "MedicationAdministration", "MedicationDispense", "MedicationKnowledge", "MedicationRequest", "MedicationStatement", "MedicinalProduct", "MedicinalProductAuthorization", "MedicinalProductContraindication", "MedicinalProductIndication", "MedicinalProductIngredient", "MedicinalProductInteraction", "MedicinalProductManufactured", "MedicinalProductPackaged", "MedicinalProductPharmaceutical", "MedicinalProductUndesirableEffect", "MessageDefinition", "MessageHeader", "MolecularSequence", "NamingSystem", "NutritionOrder", "Observation", "ObservationDefinition", "OperationDefinition", "OperationOutcome", "Organization", "OrganizationAffiliation", "Parameters", "Patient", "PaymentNotice", "PaymentReconciliation", "Person", "PlanDefinition", "Practitioner", "PractitionerRole", "Procedure", "Provenance", "Questionnaire", "QuestionnaireResponse", "RelatedPerson", "RequestGroup", "ResearchDefinition", "ResearchElementDefinition", "ResearchStudy", "ResearchSubject", "Resource", "RiskAssessment", "RiskEvidenceSynthesis", "Schedule", "SearchParameter", "ServiceRequest", "Slot", "Specimen", "SpecimenDefinition", "StructureDefinition", "StructureMap", "Subscription", "Substance", "SubstanceNucleicAcid", "SubstancePolymer", "SubstanceProtein", "SubstanceReferenceInformation", "SubstanceSourceMaterial", "SubstanceSpecification", "SupplyDelivery", "SupplyRequest", "Task", "TerminologyCapabilities", "TestReport", "TestScript", "ValueSet", "VerificationResult", "VisionPrescription"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type FHIRResourceType<'a> = ResourceType<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/versioning-policy>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResourceVersionPolicy<'a>(pub &'a str);
impl ResourceVersionPolicy<'_> {
    pub const NO_VERSION: Self = Self("no-version");
    pub const VERSIONED: Self = Self("versioned");
    pub const VERSIONED_UPDATE: Self = Self("versioned-update");
}
impl<'a> CodeSet<'a> for ResourceVersionPolicy<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/versioning-policy", Some("http://hl7.org/fhir/versioning-policy"), &["no-version", "versioned", "versioned-update"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/response-code>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseType<'a>(pub &'a str);
impl ResponseType<'_> {
    pub const OK: Self = Self("ok");
    pub const TRANSIENT_ERROR: Self = Self("transient-error");
    pub const FATAL_ERROR: Self = Self("fatal-error");
}
impl<'a> CodeSet<'a> for ResponseType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/response-code", Some("http://hl7.org/fhir/response-code"), &["ok", "transient-error", "fatal-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/restful-capability-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RestfulCapabilityMode<'a>(pub &'a str);
impl RestfulCapabilityMode<'_> {
    pub const CLIENT: Self = Self("client");
    pub const SERVER: Self = Self("server");
}
impl<'a> CodeSet<'a> for RestfulCapabilityMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/restful-capability-mode", Some("http://hl7.org/fhir/restful-capability-mode"), &["client", "server"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/spdx-license>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SPDXLicense<'a>(pub &'a str);
impl SPDXLicense<'_> {
    pub const NOT_OPEN_SOURCE: Self = Self("not-open-source");
    pub const N0BSD: Self = Self("0BSD");
    pub const AAL: Self = Self("AAL");
    pub const ABSTYLES: Self = Self("Abstyles");
    pub const ADOBE_2006: Self = Self("Adobe-2006");
    pub const ADOBE_GLYPH: Self = Self("Adobe-Glyph");
    pub const ADSL: Self = Self("ADSL");
    pub const AFL_1_1: Self = Self("AFL-1.1");
    pub const AFL_1_2: Self = Self("AFL-1.2");
    pub const AFL_2_0: Self = Self("AFL-2.0");
    pub const AFL_2_1: Self = Self("AFL-2.1");
    pub const AFL_3_0: Self = Self("AFL-3.0");
    pub const AFMPARSE: Self = Self("Afmparse");
    pub const AGPL_1_0_ONLY: Self = Self("AGPL-1.0-only");
    pub const AGPL_1_0_OR_LATER: Self = Self("AGPL-1.0-or-later");
    pub const AGPL_3_0_ONLY: Self = Self("AGPL-3.0-only");
    pub const AGPL_3_0_OR_LATER: Self = Self("AGPL-3.0-or-later");
    pub const ALADDIN: Self = Self("Aladdin");
    pub const AMDPLPA: Self = Self("AMDPLPA");
    pub const AML: Self = Self("AML");
    pub const AMPAS: Self = Self("AMPAS");
    pub const ANTLR_PD: Self = Self("ANTLR-PD");
    pub const APACHE_1_0: Self = Self("Apache-1.0");
    pub const APACHE_1_1: Self = Self("Apache-1.1");
    pub const APACHE_2_0: Self = Self("Apache-2.0");
    pub const APAFML: Self = Self("APAFML");
    pub const APL_1_0: Self = Self("APL-1.0");
    pub const APSL_1_0: Self = Self("APSL-1.0");
    pub const APSL_1_1: Self = Self("APSL-1.1");
    pub const APSL_1_2: Self = Self("APSL-1.2");
    pub const APSL_2_0: Self = Self("APSL-2.0");
    pub const ARTISTIC_1_0_CL8: Self = Self("Artistic-1.0-cl8");
    pub const ARTISTIC_1_0_PERL: Self = Self("Artistic-1.0-Perl");
    pub const ARTISTIC_1_0: Self = Self("Artistic-1.0");
    pub const ARTISTIC_2_0: Self = Self("Artistic-2.0");
    pub const BAHYPH: Self = Self("Bahyph");
    pub const BARR: Self = Self("Barr");
    pub const BEERWARE: Self = Self("Beerware");
    pub const BIT_TORRENT_1_0: Self = Self("BitTorrent-1.0");
    pub const BIT_TORRENT_1_1: Self = Self("BitTorrent-1.1");
    pub const BORCEUX: Self = Self("Borceux");
    pub const BSD_1_CLAUSE: Self = Self("BSD-1-Clause");
    pub const BSD_2_CLAUSE_FREE_BSD: Self = Self("BSD-2-Clause-FreeBSD");
    pub const BSD_2_CLAUSE_NET_BSD: Self = Self("BSD-2-Clause-NetBSD");
    pub const BSD_2_CLAUSE_PATENT: Self = Self("BSD-2-Clause-Patent");
    pub const BSD_2_CLAUSE: Self = Self("BSD-2-Clause");
    pub const BSD_3_CLAUSE_ATTRIBUTION: Self = Self("BSD-3-Clause-Attribution");
    pub const BSD_3_CLAUSE_CLEAR: Self = Self("BSD-3-Clause-Clear");
    pub const BSD_3_CLAUSE_LBNL: Self = Self("BSD-3-Clause-LBNL");
    pub const BSD_3_CLAUSE_NO_NUCLEAR_LICENSE_2014: Self = Self("BSD-3-Clause-No-Nuclear-License-2014");
    pub const BSD_3_CLAUSE_NO_NUCLEAR_LICENSE: Self = Self("BSD-3-Clause-No-Nuclear-License");
    pub const BSD_3_CLAUSE_NO_NUCLEAR_WARRANTY: Self = Self("BSD-3-Clause-No-Nuclear-Warranty");
    pub const BSD_3_CLAUSE: Self = Self("BSD-3-Clause");
    pub const BSD_4_CLAUSE_UC: Self = Self("BSD-4-Clause-UC");
    pub const BSD_4_CLAUSE: Self = Self("BSD-4-Clause");
    pub const BSD_PROTECTION: Self = Self("BSD-Protection");
    pub const BSD_SOURCE_CODE: Self = Self("BSD-Source-Code");
    pub const BSL_1_0: Self = Self("BSL-1.0");
    pub const BZIP2_1_0_5: Self = Self("bzip2-1.0.5");
    pub const BZIP2_1_0_6: Self = Self("bzip2-1.0.6");
    pub const CALDERA: Self = Self("Caldera");
    pub const CATOSL_1_1: Self = Self("CATOSL-1.1");
    pub const CC_BY_1_0: Self = Self("CC-BY-1.0");
    pub const CC_BY_2_0: Self = Self("CC-BY-2.0");
    pub const CC_BY_2_5: Self = Self("CC-BY-2.5");
    pub const CC_BY_3_0: Self = Self("CC-BY-3.0");
    pub const CC_BY_4_0: Self = Self("CC-BY-4.0");
    pub const CC_BY_NC_1_0: Self = Self("CC-BY-NC-1.0");
    pub const CC_BY_NC_2_0: Self = Self("CC-BY-NC-2.0");
    pub const CC_BY_NC_2_5: Self = Self("CC-BY-NC-2.5");
    pub const CC_BY_NC_3_0: Self = Self("CC-BY-NC-3.0");
    pub const CC_BY_NC_4_0: Self = Self("CC-BY-NC-4.0");
    pub const CC_BY_NC_ND_1_0: Self = Self("CC-BY-NC-ND-1.0");
    pub const CC_BY_NC_ND_2_0: Self = Self("CC-BY-NC-ND-2.0");
    pub const CC_BY_NC_ND_2_5: Self = Self("CC-BY-NC-ND-2.5");
    pub const CC_BY_NC_ND_3_0: Self = Self("CC-BY-NC-ND-3.0");
    pub const CC_BY_NC_ND_4_0: Self = Self("CC-BY-NC-ND-4.0");
    pub const CC_BY_NC_SA_1_0: Self = Self("CC-BY-NC-SA-1.0");
    pub const CC_BY_NC_SA_2_0: Self = Self("CC-BY-NC-SA-2.0");
    pub const CC_BY_NC_SA_2_5: Self = Self("CC-BY-NC-SA-2.5");
    pub const CC_BY_NC_SA_3_0: Self = Self("CC-BY-NC-SA-3.0");
    pub const CC_BY_NC_SA_4_0: Self = Self("CC-BY-NC-SA-4.0");
    pub const CC_BY_ND_1_0: Self = Self("CC-BY-ND-1.0");
    pub const CC_BY_ND_2_0: Self = Self("CC-BY-ND-2.0");
    pub const CC_BY_ND_2_5: Self = Self("CC-BY-ND-2.5");
    pub const CC_BY_ND_3_0: Self = Self("CC-BY-ND-3.0");
    pub const CC_BY_ND_4_0: Self = Self("CC-BY-ND-4.0");
    pub const CC_BY_SA_1_0: Self = Self("CC-BY-SA-1.0");
    pub const CC_BY_SA_2_0: Self = Self("CC-BY-SA-2.0");
    pub const CC_BY_SA_2_5: Self = Self("CC-BY-SA-2.5");
    pub const CC_BY_SA_3_0: Self = Self("CC-BY-SA-3.0");
    pub const CC_BY_SA_4_0: Self = Self("CC-BY-SA-4.0");
    pub const CC0_1_0: Self = Self("CC0-1.0");
    pub const CDDL_1_0: Self = Self("CDDL-1.0");
    pub const CDDL_1_1: Self = Self("CDDL-1.1");
    pub const CDLA_PERMISSIVE_1_0: Self = Self("CDLA-Permissive-1.0");
    pub const CDLA_SHARING_1_0: Self = Self("CDLA-Sharing-1.0");
    pub const CECILL_1_0: Self = Self("CECILL-1.0");
    pub const CECILL_1_1: Self = Self("CECILL-1.1");
    pub const CECILL_2_0: Self = Self("CECILL-2.0");
    pub const CECILL_2_1: Self = Self("CECILL-2.1");
    pub const CECILL_B: Self = Self("CECILL-B");
    pub const CECILL_C: Self = Self("CECILL-C");
    pub const CL_ARTISTIC: Self = Self("ClArtistic");
    pub const CNRI_JYTHON: Self = Self("CNRI-Jython");
    pub const CNRI_PYTHON_GPL_COMPATIBLE: Self = Self("CNRI-Python-GPL-Compatible");
    pub const CNRI_PYTHON: Self = Self("CNRI-Python");
    pub const CONDOR_1_1: Self = Self("Condor-1.1");
    pub const CPAL_1_0: Self = Self("CPAL-1.0");
    pub const CPL_1_0: Self = Self("CPL-1.0");
    pub const CPOL_1_02: Self = Self("CPOL-1.02");
    pub const CROSSWORD: Self = Self("Crossword");
    pub const CRYSTAL_STACKER: Self = Self("CrystalStacker");
    pub const CUA_OPL_1_0: Self = Self("CUA-OPL-1.0");
    pub const CUBE: Self = Self("Cube");
    pub const CURL: Self = Self("curl");
    pub const D_FSL_1_0: Self = Self("D-FSL-1.0");
    pub const DIFFMARK: Self = Self("diffmark");
    pub const DOC: Self = Self("DOC");
    pub const DOTSEQN: Self = Self("Dotseqn");
    pub const DSDP: Self = Self("DSDP");
    pub const DVIPDFM: Self = Self("dvipdfm");
    pub const ECL_1_0: Self = Self("ECL-1.0");
    pub const ECL_2_0: Self = Self("ECL-2.0");
    pub const EFL_1_0: Self = Self("EFL-1.0");
    pub const EFL_2_0: Self = Self("EFL-2.0");
    pub const E_GENIX: Self = Self("eGenix");
    pub const ENTESSA: Self = Self("Entessa");
    pub const EPL_1_0: Self = Self("EPL-1.0");
    pub const EPL_2_0: Self = Self("EPL-2.0");
    pub const ERL_PL_1_1: Self = Self("ErlPL-1.1");
    pub const EU_DATAGRID: Self = Self("EUDatagrid");
    pub const EUPL_1_0: Self = Self("EUPL-1.0");
    pub const EUPL_1_1: Self = Self("EUPL-1.1");
    pub const EUPL_1_2: Self = Self("EUPL-1.2");
    pub const EUROSYM: Self = Self("Eurosym");
    pub const FAIR: Self = Self("Fair");
    pub const FRAMEWORX_1_0: Self = Self("Frameworx-1.0");
    pub const FREE_IMAGE: Self = Self("FreeImage");
    pub const FSFAP: Self = Self("FSFAP");
    pub const FSFUL: Self = Self("FSFUL");
    pub const FSFULLR: Self = Self("FSFULLR");
    pub const FTL: Self = Self("FTL");
    pub const GFDL_1_1_ONLY: Self = Self("GFDL-1.1-only");
    pub const GFDL_1_1_OR_LATER: Self = Self("GFDL-1.1-or-later");
    pub const GFDL_1_2_ONLY: Self = Self("GFDL-1.2-only");
    pub const GFDL_1_2_OR_LATER: Self = Self("GFDL-1.2-or-later");
    pub const GFDL_1_3_ONLY: Self = Self("GFDL-1.3-only");
    pub const GFDL_1_3_OR_LATER: Self = Self("GFDL-1.3-or-later");
    pub const GIFTWARE: Self = Self("Giftware");
    pub const GL2PS: Self = Self("GL2PS");
    pub const GLIDE: Self = Self("Glide");
    pub const GLULXE: Self = Self("Glulxe");
    pub const GNUPLOT: Self = Self("gnuplot");
    pub const GPL_1_0_ONLY: Self = Self("GPL-1.0-only");
    pub const GPL_1_0_OR_LATER: Self = Self("GPL-1.0-or-later");
    pub const GPL_2_0_ONLY: Self = Self("GPL-2.0-only");
    pub const GPL_2_0_OR_LATER: Self = Self("GPL-2.0-or-later");
    pub const GPL_3_0_ONLY: Self = Self("GPL-3.0-only");
    pub const GPL_3_0_OR_LATER: Self = Self("GPL-3.0-or-later");
    pub const G_SOAP_1_3B: Self = Self("gSOAP-1.3b");
    pub const HASKELL_REPORT: Self = Self("HaskellReport");
    pub const HPND: Self = Self("HPND");
    pub const IBM_PIBS: Self = Self("IBM-pibs");
    pub const ICU: Self = Self("ICU");
    pub const IJG: Self = Self("IJG");
    pub const IMAGE_MAGICK: Self = Self("ImageMagick");
    pub const I_MATIX: Self = Self("iMatix");
    pub const IMLIB2: Self = Self("Imlib2");
    pub const INFO_ZIP: Self = Self("Info-ZIP");
    pub const INTEL_ACPI: Self = Self("Intel-ACPI");
    pub const INTEL: Self = Self("Intel");
    pub const INTERBASE_1_0: Self = Self("Interbase-1.0");
    pub const IPA: Self = Self("IPA");
    pub const IPL_1_0: Self = Self("IPL-1.0");
    pub const ISC: Self = Self("ISC");
    pub const JAS_PER_2_0: Self = Self("JasPer-2.0");
    pub const JSON: Self = Self("JSON");
    pub const LAL_1_2: Self = Self("LAL-1.2");
    pub const LAL_1_3: Self = Self("LAL-1.3");
    pub const LATEX2E: Self = Self("Latex2e");
    pub const LEPTONICA: Self = Self("Leptonica");
    pub const LGPL_2_0_ONLY: Self = Self("LGPL-2.0-only");
    pub const LGPL_2_0_OR_LATER: Self = Self("LGPL-2.0-or-later");
    pub const LGPL_2_1_ONLY: Self = Self("LGPL-2.1-only");
    pub const LGPL_2_1_OR_LATER: Self = Self("LGPL-2.1-or-later");
    pub const LGPL_3_0_ONLY: Self = Self("LGPL-3.0-only");
    pub const LGPL_3_0_OR_LATER: Self = Self("LGPL-3.0-or-later");
    pub const LGPLLR: Self = Self("LGPLLR");
    pub const LIBPNG: Self = Self("Libpng");
    pub const LIBTIFF: Self = Self("libtiff");
    pub const LI_LI_Q_P_1_1: Self = Self("LiLiQ-P-1.1");
    pub const LI_LI_Q_R_1_1: Self = Self("LiLiQ-R-1.1");
    pub const LI_LI_Q_RPLUS_1_1: Self = Self("LiLiQ-Rplus-1.1");
    pub const LINUX_OPEN_IB: Self = Self("Linux-OpenIB");
    pub const LPL_1_0: Self = Self("LPL-1.0");
    pub const LPL_1_02: Self = Self("LPL-1.02");
    pub const LPPL_1_0: Self = Self("LPPL-1.0");
    pub const LPPL_1_1: Self = Self("LPPL-1.1");
    pub const LPPL_1_2: Self = Self("LPPL-1.2");
    pub const LPPL_1_3A: Self = Self("LPPL-1.3a");
    pub const LPPL_1_3C: Self = Self("LPPL-1.3c");
    pub const MAKE_INDEX: Self = Self("MakeIndex");
    pub const MIR_OS: Self = Self("MirOS");
    pub const MIT_0: Self = Self("MIT-0");
    pub const MIT_ADVERTISING: Self = Self("MIT-advertising");
    pub const MIT_CMU: Self = Self("MIT-CMU");
    pub const MIT_ENNA: Self = Self("MIT-enna");
    pub const MIT_FEH: Self = Self("MIT-feh");
    pub const MIT: Self = Self("MIT");
    pub const MITNFA: Self = Self("MITNFA");
    pub const MOTOSOTO: Self = Self("Motosoto");
    pub const MPICH2: Self = Self("mpich2");
    pub const MPL_1_0: Self = Self("MPL-1.0");
    pub const MPL_1_1: Self = Self("MPL-1.1");
    pub const MPL_2_0_NO_COPYLEFT_EXCEPTION: Self = Self("MPL-2.0-no-copyleft-exception");
    pub const MPL_2_0: Self = Self("MPL-2.0");
    pub const MS_PL: Self = Self("MS-PL");
    pub const MS_RL: Self = Self("MS-RL");
    pub const MTLL: Self = Self("MTLL");
    pub const MULTICS: Self = Self("Multics");
    pub const MUP: Self = Self("Mup");
    pub const NASA_1_3: Self = Self("NASA-1.3");
    pub const NAUMEN: Self = Self("Naumen");
    pub const NBPL_1_0: Self = Self("NBPL-1.0");
    pub const NCSA: Self = Self("NCSA");
    pub const NET_SNMP: Self = Self("Net-SNMP");
    pub const NET_CDF: Self = Self("NetCDF");
    pub const NEWSLETR: Self = Self("Newsletr");
    pub const NGPL: Self = Self("NGPL");
    pub const NLOD_1_0: Self = Self("NLOD-1.0");
    pub const NLPL: Self = Self("NLPL");
    pub const NOKIA: Self = Self("Nokia");
    pub const NOSL: Self = Self("NOSL");
    pub const NOWEB: Self = Self("Noweb");
    pub const NPL_1_0: Self = Self("NPL-1.0");
    pub const NPL_1_1: Self = Self("NPL-1.1");
    pub const NPOSL_3_0: Self = Self("NPOSL-3.0");
    pub const NRL: Self = Self("NRL");
    pub const NTP: Self = Self("NTP");
    pub const OCCT_PL: Self = Self("OCCT-PL");
    pub const OCLC_2_0: Self = Self("OCLC-2.0");
    pub const O_DB_L_1_0: Self = Self("ODbL-1.0");
    pub const OFL_1_0: Self = Self("OFL-1.0");
    pub const OFL_1_1: Self = Self("OFL-1.1");
    pub const OGTSL: Self = Self("OGTSL");
    pub const OLDAP_1_1: Self = Self("OLDAP-1.1");
    pub const OLDAP_1_2: Self = Self("OLDAP-1.2");
    pub const OLDAP_1_3: Self = Self("OLDAP-1.3");
    pub const OLDAP_1_4: Self = Self("OLDAP-1.4");
    pub const OLDAP_2_0_1: Self = Self("OLDAP-2.0.1");
    pub const OLDAP_2_0: Self = Self("OLDAP-2.0");
    pub const OLDAP_2_1: Self = Self("OLDAP-2.1");
    pub const OLDAP_2_2_1: Self = Self("OLDAP-2.2.1");
    pub const OLDAP_2_2_2: Self = Self("OLDAP-2.2.2");
    pub const OLDAP_2_2: Self = Self("OLDAP-2.2");
    pub const OLDAP_2_3: Self = Self("OLDAP-2.3");
    pub const OLDAP_2_4: Self = Self("OLDAP-2.4");
    pub const OLDAP_2_5: Self = Self("OLDAP-2.5");
    pub const OLDAP_2_6: Self = Self("OLDAP-2.6");
    pub const OLDAP_2_7: Self = Self("OLDAP-2.7");
    pub const OLDAP_2_8: Self = Self("OLDAP-2.8");
    pub const OML: Self = Self("OML");
    pub const OPEN_SSL: Self = Self("OpenSSL");
    pub const OPL_1_0: Self = Self("OPL-1.0");
    pub const OSET_PL_2_1: Self = Self("OSET-PL-2.1");
    pub const OSL_1_0: Self = Self("OSL-1.0");
    pub const OSL_1_1: Self = Self("OSL-1.1");
    pub const OSL_2_0: Self = Self("OSL-2.0");
    pub const OSL_2_1: Self = Self("OSL-2.1");
    pub const OSL_3_0: Self = Self("OSL-3.0");
    pub const PDDL_1_0: Self = Self("PDDL-1.0");
    pub const PHP_3_0: Self = Self("PHP-3.0");
    pub const PHP_3_01: Self = Self("PHP-3.01");
    pub const PLEXUS: Self = Self("Plexus");
    pub const POSTGRE_SQL: Self = Self("PostgreSQL");
    pub const PSFRAG: Self = Self("psfrag");
    pub const PSUTILS: Self = Self("psutils");
    pub const PYTHON_2_0: Self = Self("Python-2.0");
    pub const QHULL: Self = Self("Qhull");
    pub const QPL_1_0: Self = Self("QPL-1.0");
    pub const RDISC: Self = Self("Rdisc");
    pub const R_HE_COS_1_1: Self = Self("RHeCos-1.1");
    pub const RPL_1_1: Self = Self("RPL-1.1");
    pub const RPL_1_5: Self = Self("RPL-1.5");
    pub const RPSL_1_0: Self = Self("RPSL-1.0");
    pub const RSA_MD: Self = Self("RSA-MD");
    pub const RSCPL: Self = Self("RSCPL");
    pub const RUBY: Self = Self("Ruby");
    pub const SAX_PD: Self = Self("SAX-PD");
    pub const SAXPATH: Self = Self("Saxpath");
    pub const SCEA: Self = Self("SCEA");
    pub const SENDMAIL: Self = Self("Sendmail");
    pub const SGI_B_1_0: Self = Self("SGI-B-1.0");
    pub const SGI_B_1_1: Self = Self("SGI-B-1.1");
    pub const SGI_B_2_0: Self = Self("SGI-B-2.0");
    pub const SIM_PL_2_0: Self = Self("SimPL-2.0");
    pub const SISSL_1_2: Self = Self("SISSL-1.2");
    pub const SISSL: Self = Self("SISSL");
    pub const SLEEPYCAT: Self = Self("Sleepycat");
    pub const SMLNJ: Self = Self("SMLNJ");
    pub const SMPPL: Self = Self("SMPPL");
    pub const SNIA: Self = Self("SNIA");
    pub const SPENCER_86: Self = Self("Spencer-86");
    pub const SPENCER_94: Self = Self("Spencer-94");
    pub const SPENCER_99: Self = Self("Spencer-99");
    pub const SPL_1_0: Self = Self("SPL-1.0");
    pub const SUGAR_CRM_1_1_3: Self = Self("SugarCRM-1.1.3");
    pub const SWL: Self = Self("SWL");
    pub const TCL: Self = Self("TCL");
    pub const TCP_WRAPPERS: Self = Self("TCP-wrappers");
    pub const T_MATE: Self = Self("TMate");
    pub const TORQUE_1_1: Self = Self("TORQUE-1.1");
    pub const TOSL: Self = Self("TOSL");
    pub const UNICODE_DFS_2015: Self = Self("Unicode-DFS-2015");
    pub const UNICODE_DFS_2016: Self = Self("Unicode-DFS-2016");
    pub const UNICODE_TOU: Self = Self("Unicode-TOU");
    pub const UNLICENSE: Self = Self("Unlicense");
    pub const UPL_1_0: Self = Self("UPL-1.0");
    pub const VIM: Self = Self("Vim");
    pub const VOSTROM: Self = Self("VOSTROM");
    pub const VSL_1_0: Self = Self("VSL-1.0");
    pub const W3C_19980720: Self = Self("W3C-19980720");
    pub const W3C_20150513: Self = Self("W3C-20150513");
    pub const W3C: Self = Self("W3C");
    pub const WATCOM_1_0: Self = Self("Watcom-1.0");
    pub const WSUIPA: Self = Self("Wsuipa");
    pub const WTFPL: Self = Self("WTFPL");
    pub const X11: Self = Self("X11");
    pub const XEROX: Self = Self("Xerox");
    pub const X_FREE86_1_1: Self = Self("XFree86-1.1");
    pub const XINETD: Self = Self("xinetd");
    pub const XNET: Self = Self("Xnet");
    pub const XPP: Self = Self("xpp");
    pub const X_SKAT: Self = Self("XSkat");
    pub const YPL_1_0: Self = Self("YPL-1.0");
    pub const YPL_1_1: Self = Self("YPL-1.1");
    pub const ZED: Self = Self("Zed");
    pub const ZEND_2_0: Self = Self("Zend-2.0");
    pub const ZIMBRA_1_3: Self = Self("Zimbra-1.3");
    pub const ZIMBRA_1_4: Self = Self("Zimbra-1.4");
    pub const ZLIB_ACKNOWLEDGEMENT: Self = Self("zlib-acknowledgement");
    pub const ZLIB: Self = Self("Zlib");
    pub const ZPL_1_1: Self = Self("ZPL-1.1");
    pub const ZPL_2_0: Self = Self("ZPL-2.0");
    pub const ZPL_2_1: Self = Self("ZPL-2.1");
}
impl<'a> CodeSet<'a> for SPDXLicense<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/spdx-license", Some("http://hl7.org/fhir/spdx-license"), &["not-open-source", "0BSD", "AAL", "Abstyles", "Adobe-2006", "Adobe-Glyph", "ADSL", "AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0", "Afmparse", "AGPL-1.0-only", "AGPL-1.0-or-later", "AGPL-3.0-only", "AGPL-3.0-or-later", "Aladdin", "AMDPLPA", "AML", "AMPAS", "ANTLR-PD", "Apache-1.0", "Apache-1.1", "Apache-2.0", "APAFML", "APL-1.0", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Artistic-1.0-cl8", "Artistic-1.0-Perl", "Artistic-1.0", "Artistic-2.0", "Bahyph", "Barr", "Beerware", "BitTorrent-1.0", "BitTorrent-1.1", "Borceux", "BSD-1-Clause", "BSD-2-Clause-FreeBSD", "BSD-2-Clause-NetBSD", "BSD-2-Clause-Patent", "BSD-2-Clause", "BSD-3-Clause-Attribution", "BSD-3-Clause-Clear", "BSD-3-Clause-LBNL", "BSD-3-Clause-No-Nuclear-License-2014", "BSD-3-Clause-No-Nuclear-License", "BSD-3-Clause-No-Nuclear-Warranty", "BSD-3-Clause", "BSD-4-Clause-UC", "BSD-4-Clause", "BSD-Protection", "BSD-Source-Code", "BSL-1.0", "bzip2-1.0.5", "bzip2-1.0.6", "Caldera", "CATOSL-1.1", "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-4.0", "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-4.0", "CC0-1.0", "CDDL-1.0", "CDDL-1.1", "CDLA-Permissive-1.0", "CDLA-Sharing-1.0", "CECILL-1.0", "CECILL-1.1", "CECILL-2.0", "CECILL-2.1", "CECILL-B", "CECILL-C", "ClArtistic", "CNRI-Jython", "CNRI-Python-GPL-Compatible", "CNRI-Python", "Condor-1.1", "CPAL-1.0", "CPL-1.0", "CPOL-1.02", "Crossword", "CrystalStacker", "CUA-OPL-1.0", "Cube", "curl", "D-FSL-1.0", "diffmark", "DOC", "Dotseqn", "DSDP", "dvipdfm", "ECL-1.0", "ECL-2.0", "EFL-1.0", "EFL-2.0", "eGenix", "Entessa", "EPL-1.0", "EPL-2.0", "ErlPL-1.1", "EUDatagrid", "EUPL-1.0", "EUPL-1.1", "EUPL-1.2", "Eurosym", "Fair", "Frameworx-1.0", "FreeImage", "FSFAP", "FSFUL", "FSFULLR", "FTL", "GFDL-1.1-only", "GFDL-1.1-or-later", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later", "Giftware", "GL2PS", "Glide", "Glulxe", "gnuplot", "GPL-1.0-only", "GPL-1.0-or-later", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "gSOAP-1.3b", "HaskellReport", "HPND", "IBM-pibs", "ICU", "IJG", "ImageMagick", "iMatix", "Imlib2", "Info-ZIP", "Intel-ACPI", "Intel", "Interbase-1.0", "IPA", "IPL-1.0", "ISC", "JasPer-2.0", "JSON", "LAL-1.2", "LAL-1.3", "Latex2e", "Leptonica", "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "LGPLLR", "Libpng", "libtiff", "LiLiQ-P-1.1", "LiLiQ-R-1.1", "LiLiQ-Rplus-1.1", "Linux-OpenIB", "LPL-1.0", "LPL-1.02", "LPPL-1.0", "LPPL-1.1", "LPPL-1.2", "LPPL-1.3a", "LPPL-1.3c", "MakeIndex", "MirOS", "MIT-0", "MIT-advertising", "MIT-CMU", "MIT-enna", "MIT-feh", "MIT", "MITNFA", "Motosoto", "mpich2", "MPL-1.0", "MPL-1.1", "MPL-2.0-no-copyleft-exception", "MPL-2.0", "MS-PL", "MS-RL", "MTLL", "Multics", "Mup", "NASA-1.3", "Naumen", "NBPL-1.0", "NCSA", "Net-SNMP", "NetCDF", "Newsletr", "NGPL", "NLOD-1.0", "NLPL", "Nokia", "NOSL", "Noweb", "NPL-1.0", "NPL-1.1", "NPOSL-3.0", "NRL", "NTP", "OCCT-PL", "OCLC-2.0", "ODbL-1.0", "OFL-1.0", "OFL-1.1", "OGTSL", "OLDAP-1.1", "OLDAP-1.2", "OLDAP-1.3", "OLDAP-1.4", "OLDAP-2.0.1", "OLDAP-2.0", "OLDAP-2.1", "OLDAP-2.2.1", "OLDAP-2.2.2", "OLDAP-2.2", "OLDAP-2.3", "OLDAP-2.4", "OLDAP-2.5", "OLDAP-2.6", "OLDAP-2.7", "OLDAP-2.8", "OML", "OpenSSL", "OPL-1.0", "OSET-PL-2.1", "OSL-1.0", "OSL-1.1", "OSL-2.0", "OSL-2.1", "OSL-3.0", "PDDL-1.0", "PHP-3.0", "PHP-3.01", "Plexus", "PostgreSQL", "psfrag", "psutils", "Python-2.0", "Qhull", "QPL-1.0", "Rdisc", "RHeCos-1.1", "RPL-1.1", "RPL-1.5", "RPSL-1.0", "RSA-MD", "RSCPL", "Ruby", "SAX-PD", "Saxpath", "SCEA", "Sendmail", "SGI-B-1.0", "SGI-B-1.1", "SGI-B-2.0", "SimPL-2.0", "SISSL-1.2", "SISSL", "Sleepycat", "SMLNJ", "SMPPL", "SNIA", "Spencer-86", "Spencer-94", "Spencer-99", "SPL-1.0", "SugarCRM-1.1.3", "SWL", "TCL", "TCP-wrappers", "TMate", "TORQUE-1.1", "TOSL", "Unicode-DFS-2015", "Unicode-DFS-2016", "Unicode-TOU", "Unlicense", "UPL-1.0", "Vim", "VOSTROM", "VSL-1.0", "W3C-19980720", "W3C-20150513", "W3C", "Watcom-1.0", "Wsuipa", "WTFPL", "X11", "Xerox", "XFree86-1.1", "xinetd", "Xnet", "xpp", "XSkat", "YPL-1.0", "YPL-1.1", "Zed", "Zend-2.0", "Zimbra-1.3", "Zimbra-1.4", "zlib-acknowledgement", "Zlib", "ZPL-1.1", "ZPL-2.0", "ZPL-2.1"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/search-comparator>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchComparator<'a>(pub &'a str);
impl SearchComparator<'_> {
    pub const EQ: Self = Self("eq");
    pub const NE: Self = Self("ne");
    pub const GT: Self = Self("gt");
    pub const LT: Self = Self("lt");
    pub const GE: Self = Self("ge");
    pub const LE: Self = Self("le");
    pub const SA: Self = Self("sa");
    pub const EB: Self = Self("eb");
    pub const AP: Self = Self("ap");
}
impl<'a> CodeSet<'a> for SearchComparator<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/search-comparator", Some("http://hl7.org/fhir/search-comparator"), &["eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/search-entry-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchEntryMode<'a>(pub &'a str);
impl SearchEntryMode<'_> {
    pub const MATCH: Self = Self("match");
    pub const INCLUDE: Self = Self("include");
    pub const OUTCOME: Self = Self("outcome");
}
impl<'a> CodeSet<'a> for SearchEntryMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/search-entry-mode", Some("http://hl7.org/fhir/search-entry-mode"), &["match", "include", "outcome"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/search-modifier-code>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchModifierCode<'a>(pub &'a str);
impl SearchModifierCode<'_> {
    pub const MISSING: Self = Self("missing");
    pub const EXACT: Self = Self("exact");
    pub const CONTAINS: Self = Self("contains");
    pub const NOT: Self = Self("not");
    pub const TEXT: Self = Self("text");
    pub const IN: Self = Self("in");
    pub const NOT_IN: Self = Self("not-in");
    pub const BELOW: Self = Self("below");
    pub const ABOVE: Self = Self("above");
    pub const TYPE: Self = Self("type");
    pub const IDENTIFIER: Self = Self("identifier");
    pub const OF_TYPE: Self = Self("ofType");
}
impl<'a> CodeSet<'a> for SearchModifierCode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/search-modifier-code", Some("http://hl7.org/fhir/search-modifier-code"), &["missing", "exact", "contains", "not", "text", "in", "not-in", "below", "above", "type", "identifier", "ofType"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/search-param-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchParamType<'a>(pub &'a str);
impl SearchParamType<'_> {
    pub const NUMBER: Self = Self("number");
    pub const DATE: Self = Self("date");
    pub const STRING: Self = Self("string");
    pub const TOKEN: Self = Self("token");
    pub const REFERENCE: Self = Self("reference");
    pub const COMPOSITE: Self = Self("composite");
    pub const QUANTITY: Self = Self("quantity");
    pub const URI: Self = Self("uri");
    pub const SPECIAL: Self = Self("special");
}
impl<'a> CodeSet<'a> for SearchParamType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/search-param-type", Some("http://hl7.org/fhir/search-param-type"), &["number", "date", "string", "token", "reference", "composite", "quantity", "uri", "special"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/sequence-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SequenceType<'a>(pub &'a str);
impl SequenceType<'_> {
    pub const AA: Self = Self("aa");
    pub const DNA: Self = Self("dna");
    pub const RNA: Self = Self("rna");
}
impl<'a> CodeSet<'a> for SequenceType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/sequence-type", Some("http://hl7.org/fhir/sequence-type"), &["aa", "dna", "rna"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/resource-slicing-rules>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlicingRules<'a>(pub &'a str);
impl SlicingRules<'_> {
    pub const CLOSED: Self = Self("closed");
    pub const OPEN: Self = Self("open");
    pub const OPEN_AT_END: Self = Self("openAtEnd");
}
impl<'a> CodeSet<'a> for SlicingRules<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/resource-slicing-rules", Some("http://hl7.org/fhir/resource-slicing-rules"), &["closed", "open", "openAtEnd"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/slotstatus>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotStatus<'a>(pub &'a str);
impl SlotStatus<'_> {
    pub const BUSY: Self = Self("busy");
    pub const FREE: Self = Self("free");
    pub const BUSY_UNAVAILABLE: Self = Self("busy-unavailable");
    pub const BUSY_TENTATIVE: Self = Self("busy-tentative");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for SlotStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/slotstatus", Some("http://hl7.org/fhir/slotstatus"), &["busy", "free", "busy-unavailable", "busy-tentative", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/sort-direction>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortDirection<'a>(pub &'a str);
impl SortDirection<'_> {
    pub const ASCENDING: Self = Self("ascending");
    pub const DESCENDING: Self = Self("descending");
}
impl<'a> CodeSet<'a> for SortDirection<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/sort-direction", Some("http://hl7.org/fhir/sort-direction"), &["ascending", "descending"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/specimen-contained-preference>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpecimenContainedPreference<'a>(pub &'a str);
impl SpecimenContainedPreference<'_> {
    pub const PREFERRED: Self = Self("preferred");
    pub const ALTERNATE: Self = Self("alternate");
}
impl<'a> CodeSet<'a> for SpecimenContainedPreference<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/specimen-contained-preference", Some("http://hl7.org/fhir/specimen-contained-preference"), &["preferred", "alternate"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/specimen-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpecimenStatus<'a>(pub &'a str);
impl SpecimenStatus<'_> {
    pub const AVAILABLE: Self = Self("available");
    pub const UNAVAILABLE: Self = Self("unavailable");
    pub const UNSATISFACTORY: Self = Self("unsatisfactory");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for SpecimenStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/specimen-status", Some("http://hl7.org/fhir/specimen-status"), &["available", "unavailable", "unsatisfactory", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/verificationresult-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status<'a>(pub &'a str);
impl Status<'_> {
    pub const ATTESTED: Self = Self("attested");
    pub const VALIDATED: Self = Self("validated");
    pub const IN_PROCESS: Self = Self("in-process");
    pub const REQ_REVALID: Self = Self("req-revalid");
    pub const VAL_FAIL: Self = Self("val-fail");
    pub const REVAL_FAIL: Self = Self("reval-fail");
}
impl<'a> CodeSet<'a> for Status<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/verificationresult-status", Some("http://hl7.org/fhir/CodeSystem/status"), &["attested", "validated", "in-process", "req-revalid", "val-fail", "reval-fail"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/strand-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrandType<'a>(pub &'a str);
impl StrandType<'_> {
    pub const WATSON: Self = Self("watson");
    pub const CRICK: Self = Self("crick");
}
impl<'a> CodeSet<'a> for StrandType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/strand-type", Some("http://hl7.org/fhir/strand-type"), &["watson", "crick"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/structure-definition-kind>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureDefinitionKind<'a>(pub &'a str);
impl StructureDefinitionKind<'_> {
    pub const PRIMITIVE_TYPE: Self = Self("primitive-type");
    pub const COMPLEX_TYPE: Self = Self("complex-type");
    pub const RESOURCE: Self = Self("resource");
    pub const LOGICAL: Self = Self("logical");
}
impl<'a> CodeSet<'a> for StructureDefinitionKind<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/structure-definition-kind", Some("http://hl7.org/fhir/structure-definition-kind"), &["primitive-type", "complex-type", "resource", "logical"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/map-context-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureMapContextType<'a>(pub &'a str);
impl StructureMapContextType<'_> {
    pub const TYPE: Self = Self("type");
    pub const VARIABLE: Self = Self("variable");
}
impl<'a> CodeSet<'a> for StructureMapContextType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/map-context-type", Some("http://hl7.org/fhir/map-context-type"), &["type", "variable"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/map-group-type-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureMapGroupTypeMode<'a>(pub &'a str);
impl StructureMapGroupTypeMode<'_> {
    pub const NONE: Self = Self("none");
    pub const TYPES: Self = Self("types");
    pub const TYPE_AND_TYPES: Self = Self("type-and-types");
}
impl<'a> CodeSet<'a> for StructureMapGroupTypeMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/map-group-type-mode", Some("http://hl7.org/fhir/map-group-type-mode"), &["none", "types", "type-and-types"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/map-input-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureMapInputMode<'a>(pub &'a str);
impl StructureMapInputMode<'_> {
    pub const SOURCE: Self = Self("source");
    pub const TARGET: Self = Self("target");
}
impl<'a> CodeSet<'a> for StructureMapInputMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/map-input-mode", Some("http://hl7.org/fhir/map-input-mode"), &["source", "target"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/map-model-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureMapModelMode<'a>(pub &'a str);
impl StructureMapModelMode<'_> {
    pub const SOURCE: Self = Self("source");
    pub const QUERIED: Self = Self("queried");
    pub const TARGET: Self = Self("target");
    pub const PRODUCED: Self = Self("produced");
}
impl<'a> CodeSet<'a> for StructureMapModelMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/map-model-mode", Some("http://hl7.org/fhir/map-model-mode"), &["source", "queried", "target", "produced"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/map-source-list-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureMapSourceListMode<'a>(pub &'a str);
impl StructureMapSourceListMode<'_> {
    pub const FIRST: Self = Self("first");
    pub const NOT_FIRST: Self = Self("not_first");
    pub const LAST: Self = Self("last");
    pub const NOT_LAST: Self = Self("not_last");
    pub const ONLY_ONE: Self = Self("only_one");
}
impl<'a> CodeSet<'a> for StructureMapSourceListMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/map-source-list-mode", Some("http://hl7.org/fhir/map-source-list-mode"), &["first", "not_first", "last", "not_last", "only_one"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/map-target-list-mode>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureMapTargetListMode<'a>(pub &'a str);
impl StructureMapTargetListMode<'_> {
    pub const FIRST: Self = Self("first");
    pub const SHARE: Self = Self("share");
    pub const LAST: Self = Self("last");
    pub const COLLATE: Self = Self("collate");
}
impl<'a> CodeSet<'a> for StructureMapTargetListMode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/map-target-list-mode", Some("http://hl7.org/fhir/map-target-list-mode"), &["first", "share", "last", "collate"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/map-transform>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureMapTransform<'a>(pub &'a str);
impl StructureMapTransform<'_> {
    pub const CREATE: Self = Self("create");
    pub const COPY: Self = Self("copy");
    pub const TRUNCATE: Self = Self("truncate");
    pub const ESCAPE: Self = Self("escape");
    pub const CAST: Self = Self("cast");
    pub const APPEND: Self = Self("append");
    pub const TRANSLATE: Self = Self("translate");
    pub const REFERENCE: Self = Self("reference");
    pub const DATE_OP: Self = Self("dateOp");
    pub const UUID: Self = Self("uuid");
    pub const POINTER: Self = Self("pointer");
    pub const EVALUATE: Self = Self("evaluate");
    pub const CC: Self = Self("cc");
    pub const C: Self = Self("c");
    pub const QTY: Self = Self("qty");
    pub const ID: Self = Self("id");
    pub const CP: Self = Self("cp");
}
impl<'a> CodeSet<'a> for StructureMapTransform<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/map-transform", Some("http://hl7.org/fhir/map-transform"), &["create", "copy", "truncate", "escape", "cast", "append", "translate", "reference", "dateOp", "uuid", "pointer", "evaluate", "cc", "c", "qty", "id", "cp"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/subscription-channel-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubscriptionChannelType<'a>(pub &'a str);
impl SubscriptionChannelType<'_> {
    pub const REST_HOOK: Self = Self("rest-hook");
    pub const WEBSOCKET: Self = Self("websocket");
    pub const EMAIL: Self = Self("email");
    pub const SMS: Self = Self("sms");
    pub const MESSAGE: Self = Self("message");
}
impl<'a> CodeSet<'a> for SubscriptionChannelType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/subscription-channel-type", Some("http://hl7.org/fhir/subscription-channel-type"), &["rest-hook", "websocket", "email", "sms", "message"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/subscription-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubscriptionStatus<'a>(pub &'a str);
impl SubscriptionStatus<'_> {
    pub const REQUESTED: Self = Self("requested");
    pub const ACTIVE: Self = Self("active");
    pub const ERROR: Self = Self("error");
    pub const OFF: Self = Self("off");
}
impl<'a> CodeSet<'a> for SubscriptionStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/subscription-status", Some("http://hl7.org/fhir/subscription-status"), &["requested", "active", "error", "off"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/supplydelivery-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupplyDeliveryStatus<'a>(pub &'a str);
impl SupplyDeliveryStatus<'_> {
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const COMPLETED: Self = Self("completed");
    pub const ABANDONED: Self = Self("abandoned");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for SupplyDeliveryStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/supplydelivery-status", Some("http://hl7.org/fhir/supplydelivery-status"), &["in-progress", "completed", "abandoned", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/supplydelivery-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupplyDeliveryType<'a>(pub &'a str);
impl SupplyDeliveryType<'_> {
    pub const MEDICATION: Self = Self("medication");
    pub const DEVICE: Self = Self("device");
}
impl<'a> CodeSet<'a> for SupplyDeliveryType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/supplydelivery-type", Some("http://terminology.hl7.org/CodeSystem/supply-item-type"), &["medication", "device"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/supplyrequest-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupplyRequestStatus<'a>(pub &'a str);
impl SupplyRequestStatus<'_> {
    pub const DRAFT: Self = Self("draft");
    pub const ACTIVE: Self = Self("active");
    pub const SUSPENDED: Self = Self("suspended");
    pub const CANCELLED: Self = Self("cancelled");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for SupplyRequestStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/supplyrequest-status", Some("http://hl7.org/fhir/supplyrequest-status"), &["draft", "active", "suspended", "cancelled", "completed", "entered-in-error", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/system-restful-interaction>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SystemRestfulInteraction<'a>(pub &'a str);
impl SystemRestfulInteraction<'_> {
    pub const TRANSACTION: Self = Self("transaction");
    pub const BATCH: Self = Self("batch");
    pub const SEARCH_SYSTEM: Self = Self("search-system");
    pub const HISTORY_SYSTEM: Self = Self("history-system");
}
impl<'a> CodeSet<'a> for SystemRestfulInteraction<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/system-restful-interaction", Some("http://hl7.org/fhir/restful-interaction"), &["transaction", "batch", "search-system", "history-system"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/task-intent>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskIntent<'a>(pub &'a str);
impl TaskIntent<'_> {
    pub const PROPOSAL: Self = Self("proposal");
    pub const PLAN: Self = Self("plan");
    pub const ORDER: Self = Self("order");
    pub const ORIGINAL_ORDER: Self = Self("original-order");
    pub const REFLEX_ORDER: Self = Self("reflex-order");
    pub const FILLER_ORDER: Self = Self("filler-order");
    pub const INSTANCE_ORDER: Self = Self("instance-order");
    pub const OPTION: Self = Self("option");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for TaskIntent<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/task-intent", None, &["proposal", "plan", "order", "original-order", "reflex-order", "filler-order", "instance-order", "option", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/task-status>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskStatus<'a>(pub &'a str);
impl TaskStatus<'_> {
    pub const DRAFT: Self = Self("draft");
    pub const REQUESTED: Self = Self("requested");
    pub const RECEIVED: Self = Self("received");
    pub const ACCEPTED: Self = Self("accepted");
    pub const REJECTED: Self = Self("rejected");
    pub const READY: Self = Self("ready");
    pub const CANCELLED: Self = Self("cancelled");
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const ON_HOLD: Self = Self("on-hold");
    pub const FAILED: Self = Self("failed");
    pub const COMPLETED: Self = Self("completed");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for TaskStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/task-status", Some("http://hl7.org/fhir/task-status"), &["draft", "requested", "received", "accepted", "rejected", "ready", "cancelled", "in-progress", "on-hold", "failed", "completed", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/report-action-result-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestReportActionResult<'a>(pub &'a str);
impl TestReportActionResult<'_> {
    pub const PASS: Self = Self("pass");
    pub const SKIP: Self = Self("skip");
    pub const FAIL: Self = Self("fail");
    pub const WARNING: Self = Self("warning");
    pub const ERROR: Self = Self("error");
}
impl<'a> CodeSet<'a> for TestReportActionResult<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/report-action-result-codes", Some("http://hl7.org/fhir/report-action-result-codes"), &["pass", "skip", "fail", "warning", "error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/report-participant-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestReportParticipantType<'a>(pub &'a str);
impl TestReportParticipantType<'_> {
    pub const TEST_ENGINE: Self = Self("test-engine");
    pub const CLIENT: Self = Self("client");
    pub const SERVER: Self = Self("server");
}
impl<'a> CodeSet<'a> for TestReportParticipantType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/report-participant-type", Some("http://hl7.org/fhir/report-participant-type"), &["test-engine", "client", "server"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/report-result-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestReportResult<'a>(pub &'a str);
impl TestReportResult<'_> {
    pub const PASS: Self = Self("pass");
    pub const FAIL: Self = Self("fail");
    pub const PENDING: Self = Self("pending");
}
impl<'a> CodeSet<'a> for TestReportResult<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/report-result-codes", Some("http://hl7.org/fhir/report-result-codes"), &["pass", "fail", "pending"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/report-status-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestReportStatus<'a>(pub &'a str);
impl TestReportStatus<'_> {
    pub const COMPLETED: Self = Self("completed");
    pub const IN_PROGRESS: Self = Self("in-progress");
    pub const WAITING: Self = Self("waiting");
    pub const STOPPED: Self = Self("stopped");
    pub const ENTERED_IN_ERROR: Self = Self("entered-in-error");
}
impl<'a> CodeSet<'a> for TestReportStatus<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/report-status-codes", Some("http://hl7.org/fhir/report-status-codes"), &["completed", "in-progress", "waiting", "stopped", "entered-in-error"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/http-operations>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestScriptRequestMethodCode<'a>(pub &'a str);
impl TestScriptRequestMethodCode<'_> {
    pub const DELETE: Self = Self("delete");
    pub const GET: Self = Self("get");
    pub const OPTIONS: Self = Self("options");
    pub const PATCH: Self = Self("patch");
    pub const POST: Self = Self("post");
    pub const PUT: Self = Self("put");
    pub const HEAD: Self = Self("head");
}
impl<'a> CodeSet<'a> for TestScriptRequestMethodCode<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/http-operations", Some("http://hl7.org/fhir/http-operations"), &["delete", "get", "options", "patch", "post", "put", "head"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/trigger-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriggerType<'a>(pub &'a str);
impl TriggerType<'_> {
    pub const NAMED_EVENT: Self = Self("named-event");
    pub const PERIODIC: Self = Self("periodic");
    pub const DATA_CHANGED: Self = Self("data-changed");
    pub const DATA_ADDED: Self = Self("data-added");
    pub const DATA_MODIFIED: Self = Self("data-modified");
    pub const DATA_REMOVED: Self = Self("data-removed");
    pub const DATA_ACCESSED: Self = Self("data-accessed");
    pub const DATA_ACCESS_ENDED: Self = Self("data-access-ended");
}
impl<'a> CodeSet<'a> for TriggerType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/trigger-type", Some("http://hl7.org/fhir/trigger-type"), &["named-event", "periodic", "data-changed", "data-added", "data-modified", "data-removed", "data-accessed", "data-access-ended"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/type-derivation-rule>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeDerivationRule<'a>(pub &'a str);
impl TypeDerivationRule<'_> {
    pub const SPECIALIZATION: Self = Self("specialization");
    pub const CONSTRAINT: Self = Self("constraint");
}
impl<'a> CodeSet<'a> for TypeDerivationRule<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/type-derivation-rule", Some("http://hl7.org/fhir/type-derivation-rule"), &["specialization", "constraint"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/type-restful-interaction>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeRestfulInteraction<'a>(pub &'a str);
impl TypeRestfulInteraction<'_> {
    pub const READ: Self = Self("read");
    pub const VREAD: Self = Self("vread");
    pub const UPDATE: Self = Self("update");
    pub const PATCH: Self = Self("patch");
    pub const DELETE: Self = Self("delete");
    pub const HISTORY_INSTANCE: Self = Self("history-instance");
    pub const HISTORY_TYPE: Self = Self("history-type");
    pub const CREATE: Self = Self("create");
    pub const SEARCH_TYPE: Self = Self("search-type");
}
impl<'a> CodeSet<'a> for TypeRestfulInteraction<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/type-restful-interaction", Some("http://hl7.org/fhir/restful-interaction"), &["read", "vread", "update", "patch", "delete", "history-instance", "history-type", "create", "search-type"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/udi-entry-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UDIEntryType<'a>(pub &'a str);
impl UDIEntryType<'_> {
    pub const BARCODE: Self = Self("barcode");
    pub const RFID: Self = Self("rfid");
    pub const MANUAL: Self = Self("manual");
    pub const CARD: Self = Self("card");
    pub const SELF_REPORTED: Self = Self("self-reported");
    pub const UNKNOWN: Self = Self("unknown");
}
impl<'a> CodeSet<'a> for UDIEntryType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/udi-entry-type", Some("http://hl7.org/fhir/udi-entry-type"), &["barcode", "rfid", "manual", "card", "self-reported", "unknown"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/units-of-time>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitsOfTime<'a>(pub &'a str);
impl UnitsOfTime<'_> {
    pub const S: Self = Self("s");
    pub const MIN: Self = Self("min");
    pub const H: Self = Self("h");
    pub const D: Self = Self("d");
    pub const WK: Self = Self("wk");
    pub const MO: Self = Self("mo");
    pub const A: Self = Self("a");
}
impl<'a> CodeSet<'a> for UnitsOfTime<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/units-of-time", Some("http://unitsofmeasure.org"), &["s", "min", "h", "d", "wk", "mo", "a"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/claim-use>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use<'a>(pub &'a str);
impl Use<'_> {
    pub const CLAIM: Self = Self("claim");
    pub const PREAUTHORIZATION: Self = Self("preauthorization");
    pub const PREDETERMINATION: Self = Self("predetermination");
}
impl<'a> CodeSet<'a> for Use<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/claim-use", Some("http://hl7.org/fhir/claim-use"), &["claim", "preauthorization", "predetermination"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/variable-type>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VariableType<'a>(pub &'a str);
impl VariableType<'_> {
    pub const DICHOTOMOUS: Self = Self("dichotomous");
    pub const CONTINUOUS: Self = Self("continuous");
    pub const DESCRIPTIVE: Self = Self("descriptive");
}
impl<'a> CodeSet<'a> for VariableType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/variable-type", Some("http://hl7.org/fhir/variable-type"), &["dichotomous", "continuous", "descriptive"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
/// Another name of it.
pub type EvidenceVariableType<'a> = VariableType<'a>;

/// A code of <http://hl7.org/fhir/ValueSet/vision-base-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisionBase<'a>(pub &'a str);
impl VisionBase<'_> {
    pub const UP: Self = Self("up");
    pub const DOWN: Self = Self("down");
    pub const IN: Self = Self("in");
    pub const OUT: Self = Self("out");
}
impl<'a> CodeSet<'a> for VisionBase<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/vision-base-codes", Some("http://hl7.org/fhir/vision-base-codes"), &["up", "down", "in", "out"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/vision-eye-codes>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisionEyes<'a>(pub &'a str);
impl VisionEyes<'_> {
    pub const RIGHT: Self = Self("right");
    pub const LEFT: Self = Self("left");
}
impl<'a> CodeSet<'a> for VisionEyes<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/vision-eye-codes", Some("http://hl7.org/fhir/vision-eye-codes"), &["right", "left"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}

/// A code of <http://hl7.org/fhir/ValueSet/search-xpath-usage>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XPathUsageType<'a>(pub &'a str);
impl XPathUsageType<'_> {
    pub const NORMAL: Self = Self("normal");
    pub const PHONETIC: Self = Self("phonetic");
    pub const NEARBY: Self = Self("nearby");
    pub const DISTANCE: Self = Self("distance");
    pub const OTHER: Self = Self("other");
}
impl<'a> CodeSet<'a> for XPathUsageType<'a> {
    const FACTS: Facts = Facts::new("http://hl7.org/fhir/ValueSet/search-xpath-usage", Some("http://hl7.org/fhir/search-xpath-usage"), &["normal", "phonetic", "nearby", "distance", "other"]);
    #[inline]
    fn new(code: &'a str) -> Self { Self(code) }
    #[inline]
    fn as_str(self) -> &'a str { self.0 }
}
