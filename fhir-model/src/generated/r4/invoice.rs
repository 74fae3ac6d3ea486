// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Invoice` and the types inside it.

use crate::primitive::{DateTime, Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `Invoice`. See <https://hl7.org/fhir/R4/invoice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Invoice {
    /// `Invoice.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Invoice.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Invoice.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Invoice.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Invoice.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Invoice.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Invoice.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Invoice.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Invoice.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/invoice-status>. Modifier.
    pub status: Prim<String>,
    /// `Invoice.cancelledReason`: string, 0..1.
    pub cancelled_reason: Prim<String>,
    /// `Invoice.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Invoice.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Invoice.recipient`: Reference(Organization, Patient, RelatedPerson), 0..1.
    pub recipient: Option<Box<Reference>>,
    /// `Invoice.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Invoice.participant`: [`InvoiceParticipant`], 0..*.
    pub participant: Vec<InvoiceParticipant>,
    /// `Invoice.issuer`: Reference(Organization), 0..1.
    pub issuer: Option<Box<Reference>>,
    /// `Invoice.account`: Reference(Account), 0..1.
    pub account: Option<Box<Reference>>,
    /// `Invoice.lineItem`: [`InvoiceLineItem`], 0..*.
    pub line_item: Vec<InvoiceLineItem>,
    /// `Invoice.totalPriceComponent`: as `Invoice.lineItem.priceComponent`, 0..*.
    pub total_price_component: Vec<InvoiceLineItemPriceComponent>,
    /// `Invoice.totalNet`: Money, 0..1.
    pub total_net: Option<Box<Money>>,
    /// `Invoice.totalGross`: Money, 0..1.
    pub total_gross: Option<Box<Money>>,
    /// `Invoice.paymentTerms`: markdown, 0..1.
    pub payment_terms: Prim<String>,
    /// `Invoice.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Invoice {
    fn info(&self) -> &'static TypeInfo { &INVOICE }
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
            10 => n::prim(&self.cancelled_reason),
            11 => n::node(&self.r#type),
            12 => n::node(&self.subject),
            13 => n::node(&self.recipient),
            14 => n::prim(&self.date),
            15 => n::nodes(&self.participant),
            16 => n::node(&self.issuer),
            17 => n::node(&self.account),
            18 => n::nodes(&self.line_item),
            19 => n::nodes(&self.total_price_component),
            20 => n::node(&self.total_net),
            21 => n::node(&self.total_gross),
            22 => n::prim(&self.payment_terms),
            23 => n::nodes(&self.note),
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
            10 => n::Slot::Prim(&mut self.cancelled_reason),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.recipient),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Nodes(&mut self.participant),
            16 => n::Slot::Node(&mut self.issuer),
            17 => n::Slot::Node(&mut self.account),
            18 => n::Slot::Nodes(&mut self.line_item),
            19 => n::Slot::Nodes(&mut self.total_price_component),
            20 => n::Slot::Node(&mut self.total_net),
            21 => n::Slot::Node(&mut self.total_gross),
            22 => n::Slot::Prim(&mut self.payment_terms),
            23 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Invoice {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Invoice.participant`. See <https://hl7.org/fhir/R4/invoice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct InvoiceParticipant {
    /// `Invoice.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Invoice.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Invoice.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.participant.role`: CodeableConcept, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Invoice.participant.actor`: Reference(Practitioner, Organization, Patient, PractitionerRole, Device, RelatedPerson), 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InvoiceParticipant {
    fn info(&self) -> &'static TypeInfo { &INVOICE_PARTICIPANT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.role),
            4 => n::node(&self.actor),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.role),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for InvoiceParticipant {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Invoice.lineItem`. See <https://hl7.org/fhir/R4/invoice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct InvoiceLineItem {
    /// `Invoice.lineItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Invoice.lineItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Invoice.lineItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.lineItem.sequence`: positiveInt, 0..1.
    pub sequence: Prim<u32>,
    /// `Invoice.lineItem.chargeItem[x]`: Reference(ChargeItem) or CodeableConcept, 1..1.
    pub charge_item: Option<InvoiceLineItemChargeItem>,
    /// `Invoice.lineItem.priceComponent`: [`InvoiceLineItemPriceComponent`], 0..*.
    pub price_component: Vec<InvoiceLineItemPriceComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InvoiceLineItem {
    fn info(&self) -> &'static TypeInfo { &INVOICE_LINE_ITEM }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.sequence),
            4 => n::choice(&self.charge_item),
            5 => n::nodes(&self.price_component),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Choice(&mut self.charge_item),
            5 => n::Slot::Nodes(&mut self.price_component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for InvoiceLineItem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Invoice.lineItem.priceComponent`. See <https://hl7.org/fhir/R4/invoice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct InvoiceLineItemPriceComponent {
    /// `Invoice.lineItem.priceComponent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Invoice.lineItem.priceComponent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Invoice.lineItem.priceComponent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.lineItem.priceComponent.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/invoice-priceComponentType>.
    pub r#type: Prim<String>,
    /// `Invoice.lineItem.priceComponent.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Invoice.lineItem.priceComponent.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `Invoice.lineItem.priceComponent.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InvoiceLineItemPriceComponent {
    fn info(&self) -> &'static TypeInfo { &INVOICE_LINE_ITEM_PRICE_COMPONENT }
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

impl core::fmt::Debug for InvoiceLineItemPriceComponent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Invoice.lineItem.chargeItem[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum InvoiceLineItemChargeItem {
    /// Reference(ChargeItem).
    Reference(Box<Reference>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
}

impl n::Choice for InvoiceLineItemChargeItem {
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

pub(crate) static INVOICE: TypeInfo = TypeInfo::new("Invoice", "Invoice", t::TypeKind::Resource, n::new::<Invoice>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/invoice-status"),
    FieldInfo::prim(",\"cancelledReason\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization", "Patient", "RelatedPerson"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"participant\":", &INVOICE_PARTICIPANT, 0, None, 0),
    FieldInfo::node(",\"issuer\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, Some(1), 0).targets(&["Account"]),
    FieldInfo::node(",\"lineItem\":", &INVOICE_LINE_ITEM, 0, None, 0),
    FieldInfo::node(",\"totalPriceComponent\":", &INVOICE_LINE_ITEM_PRICE_COMPONENT, 0, None, 0),
    FieldInfo::node(",\"totalNet\":", &MONEY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"totalGross\":", &MONEY, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"paymentTerms\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static INVOICE_PARTICIPANT: TypeInfo = TypeInfo::new("InvoiceParticipant", "Invoice.participant", t::TypeKind::Backbone, n::new::<InvoiceParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "Organization", "Patient", "PractitionerRole", "Device", "RelatedPerson"]),
]);

pub(crate) static INVOICE_LINE_ITEM: TypeInfo = TypeInfo::new("InvoiceLineItem", "Invoice.lineItem", t::TypeKind::Backbone, n::new::<InvoiceLineItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::choice(",\"chargeItem\":", &INVOICE_LINE_ITEM_CHARGE_ITEM_TYPES, 1, Some(1), 0),
    FieldInfo::node(",\"priceComponent\":", &INVOICE_LINE_ITEM_PRICE_COMPONENT, 0, None, 0),
]);

static INVOICE_LINE_ITEM_CHARGE_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"chargeItemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["ChargeItem"]),
    t::Alternative::new(",\"chargeItemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
];

pub(crate) static INVOICE_LINE_ITEM_PRICE_COMPONENT: TypeInfo = TypeInfo::new("InvoiceLineItemPriceComponent", "Invoice.lineItem.priceComponent", t::TypeKind::Backbone, n::new::<InvoiceLineItemPriceComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/invoice-priceComponentType"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
]);

