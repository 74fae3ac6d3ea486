// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `ChargeItem` and the types inside it.

use crate::primitive::{DateTime, Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, PERIOD, Period, Prim, QUANTITY, Quantity, REFERENCE, Reference, Resource, TIMING, Timing};

/// `ChargeItem`. See <https://hl7.org/fhir/R4/chargeitem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ChargeItem {
    /// `ChargeItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItem.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ChargeItem.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ChargeItem.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ChargeItem.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ChargeItem.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ChargeItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItem.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ChargeItem.definitionUri`: uri, 0..*.
    pub definition_uri: Vec<Prim<String>>,
    /// `ChargeItem.definitionCanonical`: canonical(ChargeItemDefinition), 0..*.
    pub definition_canonical: Vec<Prim<String>>,
    /// `ChargeItem.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/chargeitem-status>. Modifier.
    pub status: Prim<String>,
    /// `ChargeItem.partOf`: Reference(ChargeItem), 0..*.
    pub part_of: Vec<Reference>,
    /// `ChargeItem.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItem.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ChargeItem.context`: Reference(Encounter, EpisodeOfCare), 0..1.
    pub context: Option<Box<Reference>>,
    /// `ChargeItem.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<ChargeItemOccurrence>,
    /// `ChargeItem.performer`: [`ChargeItemPerformer`], 0..*.
    pub performer: Vec<ChargeItemPerformer>,
    /// `ChargeItem.performingOrganization`: Reference(Organization), 0..1.
    pub performing_organization: Option<Box<Reference>>,
    /// `ChargeItem.requestingOrganization`: Reference(Organization), 0..1.
    pub requesting_organization: Option<Box<Reference>>,
    /// `ChargeItem.costCenter`: Reference(Organization), 0..1.
    pub cost_center: Option<Box<Reference>>,
    /// `ChargeItem.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ChargeItem.bodysite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub bodysite: Vec<CodeableConcept>,
    /// `ChargeItem.factorOverride`: decimal, 0..1.
    pub factor_override: Prim<Decimal>,
    /// `ChargeItem.priceOverride`: Money, 0..1.
    pub price_override: Option<Box<Money>>,
    /// `ChargeItem.overrideReason`: string, 0..1.
    pub override_reason: Prim<String>,
    /// `ChargeItem.enterer`: Reference(Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson), 0..1.
    pub enterer: Option<Box<Reference>>,
    /// `ChargeItem.enteredDate`: dateTime, 0..1.
    pub entered_date: Prim<DateTime>,
    /// `ChargeItem.reason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/icd-10>.
    pub reason: Vec<CodeableConcept>,
    /// `ChargeItem.service`: Reference, 0..*.
    pub service: Vec<Reference>,
    /// `ChargeItem.product[x]`: Reference(Device, Medication, Substance) or CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-kind>.
    pub product: Option<ChargeItemProduct>,
    /// `ChargeItem.account`: Reference(Account), 0..*.
    pub account: Vec<Reference>,
    /// `ChargeItem.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `ChargeItem.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItem {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::nodes(&self.identifier),
            9 => n::prims(&self.definition_uri),
            10 => n::prims(&self.definition_canonical),
            11 => n::prim(&self.status),
            12 => n::nodes(&self.part_of),
            13 => n::node(&self.code),
            14 => n::node(&self.subject),
            15 => n::node(&self.context),
            16 => n::choice(&self.occurrence),
            17 => n::nodes(&self.performer),
            18 => n::node(&self.performing_organization),
            19 => n::node(&self.requesting_organization),
            20 => n::node(&self.cost_center),
            21 => n::node(&self.quantity),
            22 => n::nodes(&self.bodysite),
            23 => n::prim(&self.factor_override),
            24 => n::node(&self.price_override),
            25 => n::prim(&self.override_reason),
            26 => n::node(&self.enterer),
            27 => n::prim(&self.entered_date),
            28 => n::nodes(&self.reason),
            29 => n::nodes(&self.service),
            30 => n::choice(&self.product),
            31 => n::nodes(&self.account),
            32 => n::nodes(&self.note),
            33 => n::nodes(&self.supporting_information),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Node(&mut self.meta),
            2 => n::Slot::Prim(&mut self.implicit_rules),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Node(&mut self.text),
            5 => n::Slot::Resources(&mut self.contained),
            6 => n::Slot::Nodes(&mut self.extension),
            7 => n::Slot::Nodes(&mut self.modifier_extension),
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Prims(&mut self.definition_uri),
            10 => n::Slot::Prims(&mut self.definition_canonical),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Nodes(&mut self.part_of),
            13 => n::Slot::Node(&mut self.code),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Node(&mut self.context),
            16 => n::Slot::Choice(&mut self.occurrence),
            17 => n::Slot::Nodes(&mut self.performer),
            18 => n::Slot::Node(&mut self.performing_organization),
            19 => n::Slot::Node(&mut self.requesting_organization),
            20 => n::Slot::Node(&mut self.cost_center),
            21 => n::Slot::Node(&mut self.quantity),
            22 => n::Slot::Nodes(&mut self.bodysite),
            23 => n::Slot::Prim(&mut self.factor_override),
            24 => n::Slot::Node(&mut self.price_override),
            25 => n::Slot::Prim(&mut self.override_reason),
            26 => n::Slot::Node(&mut self.enterer),
            27 => n::Slot::Prim(&mut self.entered_date),
            28 => n::Slot::Nodes(&mut self.reason),
            29 => n::Slot::Nodes(&mut self.service),
            30 => n::Slot::Choice(&mut self.product),
            31 => n::Slot::Nodes(&mut self.account),
            32 => n::Slot::Nodes(&mut self.note),
            33 => n::Slot::Nodes(&mut self.supporting_information),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ChargeItem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ChargeItem.performer`. See <https://hl7.org/fhir/R4/chargeitem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ChargeItemPerformer {
    /// `ChargeItem.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItem.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItem.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItem.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/performer-role>.
    pub function: Option<Box<CodeableConcept>>,
    /// `ChargeItem.performer.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemPerformer {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_PERFORMER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.function),
            4 => n::node(&self.actor),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ChargeItemPerformer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ChargeItem.occurrence[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ChargeItemOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
    /// Timing.
    Timing(Box<Timing>),
}

impl n::Choice for ChargeItemOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
            Self::Timing(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::Timing(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(Box::new(Default::default())),
            2 => Self::Timing(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `ChargeItem.product[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ChargeItemProduct {
    /// Reference(Device, Medication, Substance).
    Reference(Box<Reference>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
}

impl n::Choice for ChargeItemProduct {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&**v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(Box::new(Default::default())),
            1 => Self::CodeableConcept(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static CHARGE_ITEM: TypeInfo = TypeInfo::new("ChargeItem", "ChargeItem", t::TypeKind::Resource, n::new::<ChargeItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"definitionUri\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::prim(",\"definitionCanonical\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ChargeItemDefinition"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/chargeitem-status"),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, 0).targets(&["ChargeItem"]),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/chargeitem-billingcodes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"context\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::choice(",\"occurrence\":", &CHARGE_ITEM_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &CHARGE_ITEM_PERFORMER, 0, None, 0),
    FieldInfo::node(",\"performingOrganization\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"requestingOrganization\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"costCenter\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"bodysite\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::prim(",\"factorOverride\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"priceOverride\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"overrideReason\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"enterer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::prim(",\"enteredDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/icd-10"),
    FieldInfo::node(",\"service\":", &REFERENCE, 0, None, 0).targets(&["DiagnosticReport", "ImagingStudy", "Immunization", "MedicationAdministration", "MedicationDispense", "Observation", "Procedure", "SupplyDelivery"]),
    FieldInfo::choice(",\"product\":", &CHARGE_ITEM_PRODUCT_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-kind"),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Account"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

static CHARGE_ITEM_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
];

static CHARGE_ITEM_PRODUCT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"productReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Device", "Medication", "Substance"]),
    t::Alternative::new(",\"productCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
];

pub(crate) static CHARGE_ITEM_PERFORMER: TypeInfo = TypeInfo::new("ChargeItemPerformer", "ChargeItem.performer", t::TypeKind::Backbone, n::new::<ChargeItemPerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/performer-role"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device", "RelatedPerson"]),
]);

