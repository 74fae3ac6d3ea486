// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `ChargeItemDefinition` and the types inside it.

use crate::primitive::{Date, DateTime, Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource, USAGE_CONTEXT, UsageContext};

/// `ChargeItemDefinition`. See <https://hl7.org/fhir/R4/chargeitemdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ChargeItemDefinition {
    /// `ChargeItemDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItemDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ChargeItemDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ChargeItemDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ChargeItemDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ChargeItemDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ChargeItemDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `ChargeItemDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ChargeItemDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ChargeItemDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ChargeItemDefinition.derivedFromUri`: uri, 0..*.
    pub derived_from_uri: Vec<Prim<String>>,
    /// `ChargeItemDefinition.partOf`: canonical(ChargeItemDefinition), 0..*.
    pub part_of: Vec<Prim<String>>,
    /// `ChargeItemDefinition.replaces`: canonical(ChargeItemDefinition), 0..*.
    pub replaces: Vec<Prim<String>>,
    /// `ChargeItemDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `ChargeItemDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ChargeItemDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ChargeItemDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ChargeItemDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ChargeItemDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ChargeItemDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ChargeItemDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ChargeItemDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ChargeItemDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ChargeItemDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ChargeItemDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `ChargeItemDefinition.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItemDefinition.instance`: Reference(Medication, Substance, Device), 0..*.
    pub instance: Vec<Reference>,
    /// `ChargeItemDefinition.applicability`: [`ChargeItemDefinitionApplicability`], 0..*.
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup`: [`ChargeItemDefinitionPropertyGroup`], 0..*.
    pub property_group: Vec<ChargeItemDefinitionPropertyGroup>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemDefinition {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_DEFINITION }
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
            8 => n::prim(&self.url),
            9 => n::nodes(&self.identifier),
            10 => n::prim(&self.version),
            11 => n::prim(&self.title),
            12 => n::prims(&self.derived_from_uri),
            13 => n::prims(&self.part_of),
            14 => n::prims(&self.replaces),
            15 => n::prim(&self.status),
            16 => n::prim(&self.experimental),
            17 => n::prim(&self.date),
            18 => n::prim(&self.publisher),
            19 => n::nodes(&self.contact),
            20 => n::prim(&self.description),
            21 => n::nodes(&self.use_context),
            22 => n::nodes(&self.jurisdiction),
            23 => n::prim(&self.copyright),
            24 => n::prim(&self.approval_date),
            25 => n::prim(&self.last_review_date),
            26 => n::node(&self.effective_period),
            27 => n::node(&self.code),
            28 => n::nodes(&self.instance),
            29 => n::nodes(&self.applicability),
            30 => n::nodes(&self.property_group),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Prims(&mut self.derived_from_uri),
            13 => n::Slot::Prims(&mut self.part_of),
            14 => n::Slot::Prims(&mut self.replaces),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Prim(&mut self.date),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.approval_date),
            25 => n::Slot::Prim(&mut self.last_review_date),
            26 => n::Slot::Node(&mut self.effective_period),
            27 => n::Slot::Node(&mut self.code),
            28 => n::Slot::Nodes(&mut self.instance),
            29 => n::Slot::Nodes(&mut self.applicability),
            30 => n::Slot::Nodes(&mut self.property_group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ChargeItemDefinition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ChargeItemDefinition.applicability`. See <https://hl7.org/fhir/R4/chargeitemdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ChargeItemDefinitionApplicability {
    /// `ChargeItemDefinition.applicability.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItemDefinition.applicability.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ChargeItemDefinition.applicability.language`: string, 0..1.
    pub language: Prim<String>,
    /// `ChargeItemDefinition.applicability.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemDefinitionApplicability {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_DEFINITION_APPLICABILITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.description),
            4 => n::prim(&self.language),
            5 => n::prim(&self.expression),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.language),
            5 => n::Slot::Prim(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ChargeItemDefinitionApplicability {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ChargeItemDefinition.propertyGroup`. See <https://hl7.org/fhir/R4/chargeitemdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ChargeItemDefinitionPropertyGroup {
    /// `ChargeItemDefinition.propertyGroup.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItemDefinition.propertyGroup.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.applicability`: as `ChargeItemDefinition.applicability`, 0..*.
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent`: [`ChargeItemDefinitionPropertyGroupPriceComponent`], 0..*.
    pub price_component: Vec<ChargeItemDefinitionPropertyGroupPriceComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemDefinitionPropertyGroup {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::nodes(&self.applicability),
            4 => n::nodes(&self.price_component),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.applicability),
            4 => n::Slot::Nodes(&mut self.price_component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ChargeItemDefinitionPropertyGroup {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ChargeItemDefinition.propertyGroup.priceComponent`. See <https://hl7.org/fhir/R4/chargeitemdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ChargeItemDefinitionPropertyGroupPriceComponent {
    /// `ChargeItemDefinition.propertyGroup.priceComponent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/invoice-priceComponentType>.
    pub r#type: Prim<String>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemDefinitionPropertyGroupPriceComponent {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.r#type),
            4 => n::node(&self.code),
            5 => n::prim(&self.factor),
            6 => n::node(&self.amount),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Prim(&mut self.factor),
            6 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ChargeItemDefinitionPropertyGroupPriceComponent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CHARGE_ITEM_DEFINITION: TypeInfo = TypeInfo::new("ChargeItemDefinition", "ChargeItemDefinition", t::TypeKind::Resource, n::new::<ChargeItemDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"derivedFromUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"partOf\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ChargeItemDefinition"]),
    FieldInfo::prim(",\"replaces\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ChargeItemDefinition"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/chargeitem-billingcodes"),
    FieldInfo::node(",\"instance\":", &REFERENCE, 0, None, 0).targets(&["Medication", "Substance", "Device"]),
    FieldInfo::node(",\"applicability\":", &CHARGE_ITEM_DEFINITION_APPLICABILITY, 0, None, 0),
    FieldInfo::node(",\"propertyGroup\":", &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP, 0, None, 0),
]);

pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY: TypeInfo = TypeInfo::new("ChargeItemDefinitionApplicability", "ChargeItemDefinition.applicability", t::TypeKind::Backbone, n::new::<ChargeItemDefinitionApplicability>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"language\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP: TypeInfo = TypeInfo::new("ChargeItemDefinitionPropertyGroup", "ChargeItemDefinition.propertyGroup", t::TypeKind::Backbone, n::new::<ChargeItemDefinitionPropertyGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"applicability\":", &CHARGE_ITEM_DEFINITION_APPLICABILITY, 0, None, 0),
    FieldInfo::node(",\"priceComponent\":", &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT, 0, None, 0),
]);

pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT: TypeInfo = TypeInfo::new("ChargeItemDefinitionPropertyGroupPriceComponent", "ChargeItemDefinition.propertyGroup.priceComponent", t::TypeKind::Backbone, n::new::<ChargeItemDefinitionPropertyGroupPriceComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/invoice-priceComponentType"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
]);

