// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Invoice` and the types inside it.

/// The resource `Invoice` of R4.
///
/// See <https://hl7.org/fhir/R4/invoice.html>.
/// Compiled by the feature `r4-financial`.
pub struct Invoice {
    /// `Invoice.id`: id, 0..1.
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
    /// `Invoice.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/invoice-status>. Codes: `codes::InvoiceStatus`. Modifier.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.text.is_some()) << 4
            | u64::from(!self.contained.is_empty()) << 5
            | u64::from(!self.extension.is_empty()) << 6
            | u64::from(!self.modifier_extension.is_empty()) << 7
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.cancelled_reason.is_absent()) << 10
            | u64::from(self.r#type.is_some()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(self.recipient.is_some()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.participant.is_empty()) << 15
            | u64::from(self.issuer.is_some()) << 16
            | u64::from(self.account.is_some()) << 17
            | u64::from(!self.line_item.is_empty()) << 18
            | u64::from(!self.total_price_component.is_empty()) << 19
            | u64::from(self.total_net.is_some()) << 20
            | u64::from(self.total_gross.is_some()) << 21
            | u64::from(!self.payment_terms.is_absent()) << 22
            | u64::from(!self.note.is_empty()) << 23;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.text),
            5 => n::Place::Resources(&self.contained),
            6 => n::Place::Nodes(&self.extension),
            7 => n::Place::Nodes(&self.modifier_extension),
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Prim(&self.cancelled_reason),
            11 => n::Place::Node(&self.r#type),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Node(&self.recipient),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Nodes(&self.participant),
            16 => n::Place::Node(&self.issuer),
            17 => n::Place::Node(&self.account),
            18 => n::Place::Nodes(&self.line_item),
            19 => n::Place::Nodes(&self.total_price_component),
            20 => n::Place::Node(&self.total_net),
            21 => n::Place::Node(&self.total_gross),
            22 => n::Place::Prim(&self.payment_terms),
            23 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for Invoice {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            text: None,
            contained: Vec::new(),
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            status: Prim::ABSENT,
            cancelled_reason: Prim::ABSENT,
            r#type: None,
            subject: None,
            recipient: None,
            date: Prim::ABSENT,
            participant: Vec::new(),
            issuer: None,
            account: None,
            line_item: Vec::new(),
            total_price_component: Vec::new(),
            total_net: None,
            total_gross: None,
            payment_terms: Prim::ABSENT,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Invoice {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Invoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Invoice {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Invoice.participant` of R4.
///
/// See <https://hl7.org/fhir/R4/invoice.html>.
/// Compiled by the feature `r4-financial`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.role.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.role),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for InvoiceParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InvoiceParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InvoiceParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InvoiceParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Invoice.lineItem` of R4.
///
/// See <https://hl7.org/fhir/R4/invoice.html>.
/// Compiled by the feature `r4-financial`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.charge_item.is_some()) << 4
            | u64::from(!self.price_component.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Choice(&self.charge_item),
            5 => n::Place::Nodes(&self.price_component),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for InvoiceLineItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            charge_item: None,
            price_component: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InvoiceLineItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InvoiceLineItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InvoiceLineItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Invoice.lineItem.priceComponent` of R4.
///
/// See <https://hl7.org/fhir/R4/invoice.html>.
/// Compiled by the feature `r4-financial`.
pub struct InvoiceLineItemPriceComponent {
    /// `Invoice.lineItem.priceComponent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Invoice.lineItem.priceComponent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Invoice.lineItem.priceComponent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.lineItem.priceComponent.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/invoice-priceComponentType>. Codes: `codes::InvoicePriceComponentType`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.factor.is_absent()) << 5
            | u64::from(self.amount.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Prim(&self.factor),
            6 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for InvoiceLineItemPriceComponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            code: None,
            factor: Prim::ABSENT,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InvoiceLineItemPriceComponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InvoiceLineItemPriceComponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InvoiceLineItemPriceComponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Invoice.lineItem.chargeItem[x]`.
#[derive(Clone)]
pub enum InvoiceLineItemChargeItem {
    /// Reference(ChargeItem).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl InvoiceLineItemChargeItem {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
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
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for InvoiceLineItemChargeItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for InvoiceLineItemChargeItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static INVOICE: TypeInfo = TypeInfo::new("Invoice", "Invoice", t::TypeKind::Resource, "DomainResource", 1, n::new::<Invoice>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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

pub(crate) static INVOICE_PARTICIPANT: TypeInfo = TypeInfo::new("InvoiceParticipant", "Invoice.participant", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<InvoiceParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "Organization", "Patient", "PractitionerRole", "Device", "RelatedPerson"]),
]);

pub(crate) static INVOICE_LINE_ITEM: TypeInfo = TypeInfo::new("InvoiceLineItem", "Invoice.lineItem", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<InvoiceLineItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::choice(",\"chargeItem\":", &INVOICE_LINE_ITEM_CHARGE_ITEM_TYPES, 1, Some(1), 0),
    FieldInfo::node(",\"priceComponent\":", &INVOICE_LINE_ITEM_PRICE_COMPONENT, 0, None, 0),
]);

static INVOICE_LINE_ITEM_CHARGE_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"chargeItemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["ChargeItem"]),
    t::Alternative::new(",\"chargeItemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

pub(crate) static INVOICE_LINE_ITEM_PRICE_COMPONENT: TypeInfo = TypeInfo::new("InvoiceLineItemPriceComponent", "Invoice.lineItem.priceComponent", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<InvoiceLineItemPriceComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/invoice-priceComponentType"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Invoice, InvoiceParticipant, InvoiceLineItem, InvoiceLineItemPriceComponent);
