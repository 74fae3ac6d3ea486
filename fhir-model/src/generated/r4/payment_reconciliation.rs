// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `PaymentReconciliation` and the types inside it.

/// The resource `PaymentReconciliation` of R4.
///
/// See <https://hl7.org/fhir/R4/paymentreconciliation.html>.
/// Compiled by the feature `r4-financial`.
pub struct PaymentReconciliation {
    /// `PaymentReconciliation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `PaymentReconciliation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `PaymentReconciliation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `PaymentReconciliation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `PaymentReconciliation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `PaymentReconciliation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `PaymentReconciliation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `PaymentReconciliation.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `PaymentReconciliation.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `PaymentReconciliation.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `PaymentReconciliation.paymentIssuer`: Reference(Organization), 0..1.
    pub payment_issuer: Option<Box<Reference>>,
    /// `PaymentReconciliation.request`: Reference(Task), 0..1.
    pub request: Option<Box<Reference>>,
    /// `PaymentReconciliation.requestor`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub requestor: Option<Box<Reference>>,
    /// `PaymentReconciliation.outcome`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/remittance-outcome>. Codes: `codes::RemittanceOutcome`.
    pub outcome: Prim<String>,
    /// `PaymentReconciliation.disposition`: string, 0..1.
    pub disposition: Prim<String>,
    /// `PaymentReconciliation.paymentDate`: date, 1..1.
    pub payment_date: Prim<Date>,
    /// `PaymentReconciliation.paymentAmount`: Money, 1..1.
    pub payment_amount: Option<Box<Money>>,
    /// `PaymentReconciliation.paymentIdentifier`: Identifier, 0..1.
    pub payment_identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.detail`: [`PaymentReconciliationDetail`], 0..*.
    pub detail: Vec<PaymentReconciliationDetail>,
    /// `PaymentReconciliation.formCode`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/forms>.
    pub form_code: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.processNote`: [`PaymentReconciliationProcessNote`], 0..*.
    pub process_note: Vec<PaymentReconciliationProcessNote>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PaymentReconciliation {
    fn info(&self) -> &'static TypeInfo { &PAYMENT_RECONCILIATION }
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
            | u64::from(self.period.is_some()) << 10
            | u64::from(!self.created.is_absent()) << 11
            | u64::from(self.payment_issuer.is_some()) << 12
            | u64::from(self.request.is_some()) << 13
            | u64::from(self.requestor.is_some()) << 14
            | u64::from(!self.outcome.is_absent()) << 15
            | u64::from(!self.disposition.is_absent()) << 16
            | u64::from(!self.payment_date.is_absent()) << 17
            | u64::from(self.payment_amount.is_some()) << 18
            | u64::from(self.payment_identifier.is_some()) << 19
            | u64::from(!self.detail.is_empty()) << 20
            | u64::from(self.form_code.is_some()) << 21
            | u64::from(!self.process_note.is_empty()) << 22;
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
            10 => n::Place::Node(&self.period),
            11 => n::Place::Prim(&self.created),
            12 => n::Place::Node(&self.payment_issuer),
            13 => n::Place::Node(&self.request),
            14 => n::Place::Node(&self.requestor),
            15 => n::Place::Prim(&self.outcome),
            16 => n::Place::Prim(&self.disposition),
            17 => n::Place::Prim(&self.payment_date),
            18 => n::Place::Node(&self.payment_amount),
            19 => n::Place::Node(&self.payment_identifier),
            20 => n::Place::Nodes(&self.detail),
            21 => n::Place::Node(&self.form_code),
            22 => n::Place::Nodes(&self.process_note),
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
            10 => n::Slot::Node(&mut self.period),
            11 => n::Slot::Prim(&mut self.created),
            12 => n::Slot::Node(&mut self.payment_issuer),
            13 => n::Slot::Node(&mut self.request),
            14 => n::Slot::Node(&mut self.requestor),
            15 => n::Slot::Prim(&mut self.outcome),
            16 => n::Slot::Prim(&mut self.disposition),
            17 => n::Slot::Prim(&mut self.payment_date),
            18 => n::Slot::Node(&mut self.payment_amount),
            19 => n::Slot::Node(&mut self.payment_identifier),
            20 => n::Slot::Nodes(&mut self.detail),
            21 => n::Slot::Node(&mut self.form_code),
            22 => n::Slot::Nodes(&mut self.process_note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PaymentReconciliation {
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
            period: None,
            created: Prim::ABSENT,
            payment_issuer: None,
            request: None,
            requestor: None,
            outcome: Prim::ABSENT,
            disposition: Prim::ABSENT,
            payment_date: Prim::ABSENT,
            payment_amount: None,
            payment_identifier: None,
            detail: Vec::new(),
            form_code: None,
            process_note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PaymentReconciliation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PaymentReconciliation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PaymentReconciliation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PaymentReconciliation.detail` of R4.
///
/// See <https://hl7.org/fhir/R4/paymentreconciliation.html>.
/// Compiled by the feature `r4-financial`.
pub struct PaymentReconciliationDetail {
    /// `PaymentReconciliation.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PaymentReconciliation.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.detail.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.detail.predecessor`: Identifier, 0..1.
    pub predecessor: Option<Box<Identifier>>,
    /// `PaymentReconciliation.detail.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/payment-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.detail.request`: Reference(Resource), 0..1.
    pub request: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.submitter`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub submitter: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.response`: Reference(Resource), 0..1.
    pub response: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `PaymentReconciliation.detail.responsible`: Reference(PractitionerRole), 0..1.
    pub responsible: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.payee`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub payee: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PaymentReconciliationDetail {
    fn info(&self) -> &'static TypeInfo { &PAYMENT_RECONCILIATION_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.predecessor.is_some()) << 4
            | u64::from(self.r#type.is_some()) << 5
            | u64::from(self.request.is_some()) << 6
            | u64::from(self.submitter.is_some()) << 7
            | u64::from(self.response.is_some()) << 8
            | u64::from(!self.date.is_absent()) << 9
            | u64::from(self.responsible.is_some()) << 10
            | u64::from(self.payee.is_some()) << 11
            | u64::from(self.amount.is_some()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Node(&self.predecessor),
            5 => n::Place::Node(&self.r#type),
            6 => n::Place::Node(&self.request),
            7 => n::Place::Node(&self.submitter),
            8 => n::Place::Node(&self.response),
            9 => n::Place::Prim(&self.date),
            10 => n::Place::Node(&self.responsible),
            11 => n::Place::Node(&self.payee),
            12 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Node(&mut self.predecessor),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Node(&mut self.request),
            7 => n::Slot::Node(&mut self.submitter),
            8 => n::Slot::Node(&mut self.response),
            9 => n::Slot::Prim(&mut self.date),
            10 => n::Slot::Node(&mut self.responsible),
            11 => n::Slot::Node(&mut self.payee),
            12 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PaymentReconciliationDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            predecessor: None,
            r#type: None,
            request: None,
            submitter: None,
            response: None,
            date: Prim::ABSENT,
            responsible: None,
            payee: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PaymentReconciliationDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PaymentReconciliationDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PaymentReconciliationDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PaymentReconciliation.processNote` of R4.
///
/// See <https://hl7.org/fhir/R4/paymentreconciliation.html>.
/// Compiled by the feature `r4-financial`.
pub struct PaymentReconciliationProcessNote {
    /// `PaymentReconciliation.processNote.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PaymentReconciliation.processNote.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.processNote.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.processNote.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/note-type>. Codes: `codes::NoteType`.
    pub r#type: Prim<String>,
    /// `PaymentReconciliation.processNote.text`: string, 0..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PaymentReconciliationProcessNote {
    fn info(&self) -> &'static TypeInfo { &PAYMENT_RECONCILIATION_PROCESS_NOTE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.text.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.text),
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
            4 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PaymentReconciliationProcessNote {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PaymentReconciliationProcessNote {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PaymentReconciliationProcessNote {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PaymentReconciliationProcessNote {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PAYMENT_RECONCILIATION: TypeInfo = TypeInfo::new("PaymentReconciliation", "PaymentReconciliation", t::TypeKind::Resource, "DomainResource", 1, n::new::<PaymentReconciliation>, &[
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
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"paymentIssuer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, Some(1), 0).targets(&["Task"]),
    FieldInfo::node(",\"requestor\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::prim(",\"outcome\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/remittance-outcome"),
    FieldInfo::prim(",\"disposition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"paymentDate\":", t::PrimKind::Date, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"paymentAmount\":", &MONEY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"paymentIdentifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"detail\":", &PAYMENT_RECONCILIATION_DETAIL, 0, None, 0),
    FieldInfo::node(",\"formCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/forms"),
    FieldInfo::node(",\"processNote\":", &PAYMENT_RECONCILIATION_PROCESS_NOTE, 0, None, 0),
]);

pub(crate) static PAYMENT_RECONCILIATION_DETAIL: TypeInfo = TypeInfo::new("PaymentReconciliationDetail", "PaymentReconciliation.detail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PaymentReconciliationDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"predecessor\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/payment-type"),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"submitter\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"response\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"responsible\":", &REFERENCE, 0, Some(1), 0).targets(&["PractitionerRole"]),
    FieldInfo::node(",\"payee\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
]);

pub(crate) static PAYMENT_RECONCILIATION_PROCESS_NOTE: TypeInfo = TypeInfo::new("PaymentReconciliationProcessNote", "PaymentReconciliation.processNote", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PaymentReconciliationProcessNote>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/note-type"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(PaymentReconciliation, PaymentReconciliationDetail, PaymentReconciliationProcessNote);
