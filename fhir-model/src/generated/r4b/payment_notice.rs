// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `PaymentNotice` and the types inside it.

/// The resource `PaymentNotice` of R4B.
///
/// See <https://hl7.org/fhir/R4B/paymentnotice.html>.
/// Compiled by the feature `r4b-financial`.
pub struct PaymentNotice {
    /// `PaymentNotice.id`: id, 0..1.
    pub id: Prim<String>,
    /// `PaymentNotice.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `PaymentNotice.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `PaymentNotice.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `PaymentNotice.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `PaymentNotice.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `PaymentNotice.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PaymentNotice.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PaymentNotice.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `PaymentNotice.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `PaymentNotice.request`: Reference(Resource), 0..1.
    pub request: Option<Box<Reference>>,
    /// `PaymentNotice.response`: Reference(Resource), 0..1.
    pub response: Option<Box<Reference>>,
    /// `PaymentNotice.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `PaymentNotice.provider`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub provider: Option<Box<Reference>>,
    /// `PaymentNotice.payment`: Reference(PaymentReconciliation), 1..1.
    pub payment: Option<Box<Reference>>,
    /// `PaymentNotice.paymentDate`: date, 0..1.
    pub payment_date: Prim<Date>,
    /// `PaymentNotice.payee`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub payee: Option<Box<Reference>>,
    /// `PaymentNotice.recipient`: Reference(Organization), 1..1.
    pub recipient: Option<Box<Reference>>,
    /// `PaymentNotice.amount`: Money, 1..1.
    pub amount: Option<Box<Money>>,
    /// `PaymentNotice.paymentStatus`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/payment-status>.
    pub payment_status: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PaymentNotice {
    fn info(&self) -> &'static TypeInfo { &PAYMENT_NOTICE }
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
            | u64::from(self.request.is_some()) << 10
            | u64::from(self.response.is_some()) << 11
            | u64::from(!self.created.is_absent()) << 12
            | u64::from(self.provider.is_some()) << 13
            | u64::from(self.payment.is_some()) << 14
            | u64::from(!self.payment_date.is_absent()) << 15
            | u64::from(self.payee.is_some()) << 16
            | u64::from(self.recipient.is_some()) << 17
            | u64::from(self.amount.is_some()) << 18
            | u64::from(self.payment_status.is_some()) << 19;
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
            10 => n::Place::Node(&self.request),
            11 => n::Place::Node(&self.response),
            12 => n::Place::Prim(&self.created),
            13 => n::Place::Node(&self.provider),
            14 => n::Place::Node(&self.payment),
            15 => n::Place::Prim(&self.payment_date),
            16 => n::Place::Node(&self.payee),
            17 => n::Place::Node(&self.recipient),
            18 => n::Place::Node(&self.amount),
            19 => n::Place::Node(&self.payment_status),
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
            10 => n::Slot::Node(&mut self.request),
            11 => n::Slot::Node(&mut self.response),
            12 => n::Slot::Prim(&mut self.created),
            13 => n::Slot::Node(&mut self.provider),
            14 => n::Slot::Node(&mut self.payment),
            15 => n::Slot::Prim(&mut self.payment_date),
            16 => n::Slot::Node(&mut self.payee),
            17 => n::Slot::Node(&mut self.recipient),
            18 => n::Slot::Node(&mut self.amount),
            19 => n::Slot::Node(&mut self.payment_status),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PaymentNotice {
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
            request: None,
            response: None,
            created: Prim::ABSENT,
            provider: None,
            payment: None,
            payment_date: Prim::ABSENT,
            payee: None,
            recipient: None,
            amount: None,
            payment_status: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PaymentNotice {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PaymentNotice {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PaymentNotice {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PAYMENT_NOTICE: TypeInfo = TypeInfo::new("PaymentNotice", "PaymentNotice", t::TypeKind::Resource, "DomainResource", 2, n::new::<PaymentNotice>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"response\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"payment\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["PaymentReconciliation"]),
    FieldInfo::prim(",\"paymentDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"payee\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"amount\":", &MONEY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"paymentStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/payment-status"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(PaymentNotice);
