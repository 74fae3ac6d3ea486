// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Account` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `Account`. See <https://hl7.org/fhir/R4/account.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Account {
    /// `Account.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Account.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Account.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Account.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Account.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Account.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Account.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/account-status>. Modifier.
    pub status: Prim<String>,
    /// `Account.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/account-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Account.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Account.subject`: Reference, 0..*.
    pub subject: Vec<Reference>,
    /// `Account.servicePeriod`: Period, 0..1.
    pub service_period: Option<Box<Period>>,
    /// `Account.coverage`: [`AccountCoverage`], 0..*.
    pub coverage: Vec<AccountCoverage>,
    /// `Account.owner`: Reference(Organization), 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Account.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Account.guarantor`: [`AccountGuarantor`], 0..*.
    pub guarantor: Vec<AccountGuarantor>,
    /// `Account.partOf`: Reference(Account), 0..1.
    pub part_of: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Account {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT }
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
            9 => n::prim(&self.status),
            10 => n::node(&self.r#type),
            11 => n::prim(&self.name),
            12 => n::nodes(&self.subject),
            13 => n::node(&self.service_period),
            14 => n::nodes(&self.coverage),
            15 => n::node(&self.owner),
            16 => n::prim(&self.description),
            17 => n::nodes(&self.guarantor),
            18 => n::node(&self.part_of),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.r#type),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Nodes(&mut self.subject),
            13 => n::Slot::Node(&mut self.service_period),
            14 => n::Slot::Nodes(&mut self.coverage),
            15 => n::Slot::Node(&mut self.owner),
            16 => n::Slot::Prim(&mut self.description),
            17 => n::Slot::Nodes(&mut self.guarantor),
            18 => n::Slot::Node(&mut self.part_of),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Account {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Account.coverage`. See <https://hl7.org/fhir/R4/account.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AccountCoverage {
    /// `Account.coverage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.coverage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.coverage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.coverage.coverage`: Reference(Coverage), 1..1.
    pub coverage: Option<Box<Reference>>,
    /// `Account.coverage.priority`: positiveInt, 0..1.
    pub priority: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountCoverage {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_COVERAGE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.coverage),
            4 => n::prim(&self.priority),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.coverage),
            4 => n::Slot::Prim(&mut self.priority),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AccountCoverage {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Account.guarantor`. See <https://hl7.org/fhir/R4/account.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AccountGuarantor {
    /// `Account.guarantor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.guarantor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.guarantor.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.guarantor.party`: Reference(Patient, RelatedPerson, Organization), 1..1.
    pub party: Option<Box<Reference>>,
    /// `Account.guarantor.onHold`: boolean, 0..1.
    pub on_hold: Prim<bool>,
    /// `Account.guarantor.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountGuarantor {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_GUARANTOR }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.party),
            4 => n::prim(&self.on_hold),
            5 => n::node(&self.period),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.party),
            4 => n::Slot::Prim(&mut self.on_hold),
            5 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AccountGuarantor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ACCOUNT: TypeInfo = TypeInfo::new("Account", "Account", t::TypeKind::Resource, n::new::<Account>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/account-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/account-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Patient", "Device", "Practitioner", "PractitionerRole", "Location", "HealthcareService", "Organization"]),
    FieldInfo::node(",\"servicePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"coverage\":", &ACCOUNT_COVERAGE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"guarantor\":", &ACCOUNT_GUARANTOR, 0, None, 0),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Account"]),
]);

pub(crate) static ACCOUNT_COVERAGE: TypeInfo = TypeInfo::new("AccountCoverage", "Account.coverage", t::TypeKind::Backbone, n::new::<AccountCoverage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Coverage"]),
    FieldInfo::prim(",\"priority\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
]);

pub(crate) static ACCOUNT_GUARANTOR: TypeInfo = TypeInfo::new("AccountGuarantor", "Account.guarantor", t::TypeKind::Backbone, n::new::<AccountGuarantor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"party\":", &REFERENCE, 1, Some(1), 0).targets(&["Patient", "RelatedPerson", "Organization"]),
    FieldInfo::prim(",\"onHold\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

