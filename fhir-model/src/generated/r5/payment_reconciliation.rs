// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `PaymentReconciliation` and the types inside it.

/// The resource `PaymentReconciliation` of R5.
///
/// See <https://hl7.org/fhir/R5/paymentreconciliation.html>.
/// Compiled by the feature `r5-financial`.
pub struct PaymentReconciliation {
    /// `PaymentReconciliation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `PaymentReconciliation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `PaymentReconciliation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `PaymentReconciliation.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `PaymentReconciliation.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/payment-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `PaymentReconciliation.kind`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/payment-kind>.
    pub kind: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `PaymentReconciliation.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `PaymentReconciliation.enterer`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub enterer: Option<Box<Reference>>,
    /// `PaymentReconciliation.issuerType`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/payment-issuertype>.
    pub issuer_type: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.paymentIssuer`: Reference(Organization, Patient, RelatedPerson), 0..1.
    pub payment_issuer: Option<Box<Reference>>,
    /// `PaymentReconciliation.request`: Reference(Task), 0..1.
    pub request: Option<Box<Reference>>,
    /// `PaymentReconciliation.requestor`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub requestor: Option<Box<Reference>>,
    /// `PaymentReconciliation.outcome`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/payment-outcome>. Codes: `codes::PaymentOutcome`.
    pub outcome: Prim<String>,
    /// `PaymentReconciliation.disposition`: string, 0..1.
    pub disposition: Prim<String>,
    /// `PaymentReconciliation.date`: date, 1..1.
    pub date: Prim<Date>,
    /// `PaymentReconciliation.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `PaymentReconciliation.method`: CodeableConcept, 0..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v2-0570>.
    pub method: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.cardBrand`: string, 0..1.
    pub card_brand: Prim<String>,
    /// `PaymentReconciliation.accountNumber`: string, 0..1.
    pub account_number: Prim<String>,
    /// `PaymentReconciliation.expirationDate`: date, 0..1.
    pub expiration_date: Prim<Date>,
    /// `PaymentReconciliation.processor`: string, 0..1.
    pub processor: Prim<String>,
    /// `PaymentReconciliation.referenceNumber`: string, 0..1.
    pub reference_number: Prim<String>,
    /// `PaymentReconciliation.authorization`: string, 0..1.
    pub authorization: Prim<String>,
    /// `PaymentReconciliation.tenderedAmount`: Money, 0..1.
    pub tendered_amount: Option<Box<Money>>,
    /// `PaymentReconciliation.returnedAmount`: Money, 0..1.
    pub returned_amount: Option<Box<Money>>,
    /// `PaymentReconciliation.amount`: Money, 1..1.
    pub amount: Option<Box<Money>>,
    /// `PaymentReconciliation.paymentIdentifier`: Identifier, 0..1.
    pub payment_identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.allocation`: [`PaymentReconciliationAllocation`], 0..*.
    pub allocation: Vec<PaymentReconciliationAllocation>,
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
            | u64::from(self.r#type.is_some()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.kind.is_some()) << 11
            | u64::from(self.period.is_some()) << 12
            | u64::from(!self.created.is_absent()) << 13
            | u64::from(self.enterer.is_some()) << 14
            | u64::from(self.issuer_type.is_some()) << 15
            | u64::from(self.payment_issuer.is_some()) << 16
            | u64::from(self.request.is_some()) << 17
            | u64::from(self.requestor.is_some()) << 18
            | u64::from(!self.outcome.is_absent()) << 19
            | u64::from(!self.disposition.is_absent()) << 20
            | u64::from(!self.date.is_absent()) << 21
            | u64::from(self.location.is_some()) << 22
            | u64::from(self.method.is_some()) << 23
            | u64::from(!self.card_brand.is_absent()) << 24
            | u64::from(!self.account_number.is_absent()) << 25
            | u64::from(!self.expiration_date.is_absent()) << 26
            | u64::from(!self.processor.is_absent()) << 27
            | u64::from(!self.reference_number.is_absent()) << 28
            | u64::from(!self.authorization.is_absent()) << 29
            | u64::from(self.tendered_amount.is_some()) << 30
            | u64::from(self.returned_amount.is_some()) << 31
            | u64::from(self.amount.is_some()) << 32
            | u64::from(self.payment_identifier.is_some()) << 33
            | u64::from(!self.allocation.is_empty()) << 34
            | u64::from(self.form_code.is_some()) << 35
            | u64::from(!self.process_note.is_empty()) << 36;
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
            9 => n::Place::Node(&self.r#type),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.kind),
            12 => n::Place::Node(&self.period),
            13 => n::Place::Prim(&self.created),
            14 => n::Place::Node(&self.enterer),
            15 => n::Place::Node(&self.issuer_type),
            16 => n::Place::Node(&self.payment_issuer),
            17 => n::Place::Node(&self.request),
            18 => n::Place::Node(&self.requestor),
            19 => n::Place::Prim(&self.outcome),
            20 => n::Place::Prim(&self.disposition),
            21 => n::Place::Prim(&self.date),
            22 => n::Place::Node(&self.location),
            23 => n::Place::Node(&self.method),
            24 => n::Place::Prim(&self.card_brand),
            25 => n::Place::Prim(&self.account_number),
            26 => n::Place::Prim(&self.expiration_date),
            27 => n::Place::Prim(&self.processor),
            28 => n::Place::Prim(&self.reference_number),
            29 => n::Place::Prim(&self.authorization),
            30 => n::Place::Node(&self.tendered_amount),
            31 => n::Place::Node(&self.returned_amount),
            32 => n::Place::Node(&self.amount),
            33 => n::Place::Node(&self.payment_identifier),
            34 => n::Place::Nodes(&self.allocation),
            35 => n::Place::Node(&self.form_code),
            36 => n::Place::Nodes(&self.process_note),
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
            9 => n::Slot::Node(&mut self.r#type),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.kind),
            12 => n::Slot::Node(&mut self.period),
            13 => n::Slot::Prim(&mut self.created),
            14 => n::Slot::Node(&mut self.enterer),
            15 => n::Slot::Node(&mut self.issuer_type),
            16 => n::Slot::Node(&mut self.payment_issuer),
            17 => n::Slot::Node(&mut self.request),
            18 => n::Slot::Node(&mut self.requestor),
            19 => n::Slot::Prim(&mut self.outcome),
            20 => n::Slot::Prim(&mut self.disposition),
            21 => n::Slot::Prim(&mut self.date),
            22 => n::Slot::Node(&mut self.location),
            23 => n::Slot::Node(&mut self.method),
            24 => n::Slot::Prim(&mut self.card_brand),
            25 => n::Slot::Prim(&mut self.account_number),
            26 => n::Slot::Prim(&mut self.expiration_date),
            27 => n::Slot::Prim(&mut self.processor),
            28 => n::Slot::Prim(&mut self.reference_number),
            29 => n::Slot::Prim(&mut self.authorization),
            30 => n::Slot::Node(&mut self.tendered_amount),
            31 => n::Slot::Node(&mut self.returned_amount),
            32 => n::Slot::Node(&mut self.amount),
            33 => n::Slot::Node(&mut self.payment_identifier),
            34 => n::Slot::Nodes(&mut self.allocation),
            35 => n::Slot::Node(&mut self.form_code),
            36 => n::Slot::Nodes(&mut self.process_note),
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
            r#type: None,
            status: Prim::ABSENT,
            kind: None,
            period: None,
            created: Prim::ABSENT,
            enterer: None,
            issuer_type: None,
            payment_issuer: None,
            request: None,
            requestor: None,
            outcome: Prim::ABSENT,
            disposition: Prim::ABSENT,
            date: Prim::ABSENT,
            location: None,
            method: None,
            card_brand: Prim::ABSENT,
            account_number: Prim::ABSENT,
            expiration_date: Prim::ABSENT,
            processor: Prim::ABSENT,
            reference_number: Prim::ABSENT,
            authorization: Prim::ABSENT,
            tendered_amount: None,
            returned_amount: None,
            amount: None,
            payment_identifier: None,
            allocation: Vec::new(),
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

/// The element `PaymentReconciliation.allocation` of R5.
///
/// See <https://hl7.org/fhir/R5/paymentreconciliation.html>.
/// Compiled by the feature `r5-financial`.
pub struct PaymentReconciliationAllocation {
    /// `PaymentReconciliation.allocation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PaymentReconciliation.allocation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.allocation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.allocation.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.allocation.predecessor`: Identifier, 0..1.
    pub predecessor: Option<Box<Identifier>>,
    /// `PaymentReconciliation.allocation.target`: Reference(Claim, Account, Invoice, ChargeItem, Encounter, Contract), 0..1.
    pub target: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.targetItem[x]`: string or Identifier or positiveInt, 0..1.
    pub target_item: Option<PaymentReconciliationAllocationTargetItem>,
    /// `PaymentReconciliation.allocation.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.account`: Reference(Account), 0..1.
    pub account: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/payment-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.allocation.submitter`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub submitter: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.response`: Reference(ClaimResponse), 0..1.
    pub response: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `PaymentReconciliation.allocation.responsible`: Reference(PractitionerRole), 0..1.
    pub responsible: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.payee`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub payee: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PaymentReconciliationAllocation {
    fn info(&self) -> &'static TypeInfo { &PAYMENT_RECONCILIATION_ALLOCATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.predecessor.is_some()) << 4
            | u64::from(self.target.is_some()) << 5
            | u64::from(self.target_item.is_some()) << 6
            | u64::from(self.encounter.is_some()) << 7
            | u64::from(self.account.is_some()) << 8
            | u64::from(self.r#type.is_some()) << 9
            | u64::from(self.submitter.is_some()) << 10
            | u64::from(self.response.is_some()) << 11
            | u64::from(!self.date.is_absent()) << 12
            | u64::from(self.responsible.is_some()) << 13
            | u64::from(self.payee.is_some()) << 14
            | u64::from(self.amount.is_some()) << 15;
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
            5 => n::Place::Node(&self.target),
            6 => n::Place::Choice(&self.target_item),
            7 => n::Place::Node(&self.encounter),
            8 => n::Place::Node(&self.account),
            9 => n::Place::Node(&self.r#type),
            10 => n::Place::Node(&self.submitter),
            11 => n::Place::Node(&self.response),
            12 => n::Place::Prim(&self.date),
            13 => n::Place::Node(&self.responsible),
            14 => n::Place::Node(&self.payee),
            15 => n::Place::Node(&self.amount),
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
            5 => n::Slot::Node(&mut self.target),
            6 => n::Slot::Choice(&mut self.target_item),
            7 => n::Slot::Node(&mut self.encounter),
            8 => n::Slot::Node(&mut self.account),
            9 => n::Slot::Node(&mut self.r#type),
            10 => n::Slot::Node(&mut self.submitter),
            11 => n::Slot::Node(&mut self.response),
            12 => n::Slot::Prim(&mut self.date),
            13 => n::Slot::Node(&mut self.responsible),
            14 => n::Slot::Node(&mut self.payee),
            15 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PaymentReconciliationAllocation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            predecessor: None,
            target: None,
            target_item: None,
            encounter: None,
            account: None,
            r#type: None,
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

impl Clone for PaymentReconciliationAllocation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PaymentReconciliationAllocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PaymentReconciliationAllocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PaymentReconciliation.processNote` of R5.
///
/// See <https://hl7.org/fhir/R5/paymentreconciliation.html>.
/// Compiled by the feature `r5-financial`.
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

/// Alternatives of `PaymentReconciliation.allocation.targetItem[x]`.
#[derive(Clone)]
pub enum PaymentReconciliationAllocationTargetItem {
    /// string.
    String(Prim<String>),
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// positiveInt.
    PositiveInt(Prim<u32>),
}

impl PaymentReconciliationAllocationTargetItem {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
}

impl n::Choice for PaymentReconciliationAllocationTargetItem {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Identifier(_) => 1,
            Self::PositiveInt(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::PositiveInt(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            2 => Self::PositiveInt(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for PaymentReconciliationAllocationTargetItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PaymentReconciliationAllocationTargetItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PAYMENT_RECONCILIATION: TypeInfo = TypeInfo::new("PaymentReconciliation", "PaymentReconciliation", t::TypeKind::Resource, "DomainResource", 4, n::new::<PaymentReconciliation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/payment-type"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::node(",\"kind\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/payment-kind"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"enterer\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"issuerType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/payment-issuertype"),
    FieldInfo::node(",\"paymentIssuer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, Some(1), 0).targets(&["Task"]),
    FieldInfo::node(",\"requestor\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::prim(",\"outcome\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/payment-outcome"),
    FieldInfo::prim(",\"disposition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v2-0570"),
    FieldInfo::prim(",\"cardBrand\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"accountNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expirationDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"processor\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"referenceNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"authorization\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"tenderedAmount\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"returnedAmount\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &MONEY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"paymentIdentifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"allocation\":", &PAYMENT_RECONCILIATION_ALLOCATION, 0, None, 0),
    FieldInfo::node(",\"formCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/forms"),
    FieldInfo::node(",\"processNote\":", &PAYMENT_RECONCILIATION_PROCESS_NOTE, 0, None, 0),
]);

pub(crate) static PAYMENT_RECONCILIATION_ALLOCATION: TypeInfo = TypeInfo::new("PaymentReconciliationAllocation", "PaymentReconciliation.allocation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PaymentReconciliationAllocation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"predecessor\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"target\":", &REFERENCE, 0, Some(1), 0).targets(&["Claim", "Account", "Invoice", "ChargeItem", "Encounter", "Contract"]),
    FieldInfo::choice(",\"targetItem\":", &PAYMENT_RECONCILIATION_ALLOCATION_TARGET_ITEM_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, Some(1), 0).targets(&["Account"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/payment-type"),
    FieldInfo::node(",\"submitter\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"response\":", &REFERENCE, 0, Some(1), 0).targets(&["ClaimResponse"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"responsible\":", &REFERENCE, 0, Some(1), 0).targets(&["PractitionerRole"]),
    FieldInfo::node(",\"payee\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
]);

static PAYMENT_RECONCILIATION_ALLOCATION_TARGET_ITEM_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"targetItemString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"targetItemIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"targetItemPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
];

pub(crate) static PAYMENT_RECONCILIATION_PROCESS_NOTE: TypeInfo = TypeInfo::new("PaymentReconciliationProcessNote", "PaymentReconciliation.processNote", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PaymentReconciliationProcessNote>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/note-type"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(PaymentReconciliation, PaymentReconciliationAllocation, PaymentReconciliationProcessNote);
