// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Account` and the types inside it.

/// The resource `Account` of R5.
///
/// See <https://hl7.org/fhir/R5/account.html>.
/// Compiled by the feature `r5-financial`.
pub struct Account {
    /// `Account.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Account.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Account.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Account.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `Account.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/account-status>. Codes: `codes::AccountStatus`. Modifier.
    pub status: Prim<String>,
    /// `Account.billingStatus`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/account-billing-status>.
    pub billing_status: Option<Box<CodeableConcept>>,
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
    /// `Account.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Account.guarantor`: [`AccountGuarantor`], 0..*.
    pub guarantor: Vec<AccountGuarantor>,
    /// `Account.diagnosis`: [`AccountDiagnosis`], 0..*.
    pub diagnosis: Vec<AccountDiagnosis>,
    /// `Account.procedure`: [`AccountProcedure`], 0..*.
    pub procedure: Vec<AccountProcedure>,
    /// `Account.relatedAccount`: [`AccountRelatedAccount`], 0..*.
    pub related_account: Vec<AccountRelatedAccount>,
    /// `Account.currency`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/currencies>.
    pub currency: Option<Box<CodeableConcept>>,
    /// `Account.balance`: [`AccountBalance`], 0..*.
    pub balance: Vec<AccountBalance>,
    /// `Account.calculatedAt`: instant, 0..1.
    pub calculated_at: Prim<Instant>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Account {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT }
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
            | u64::from(self.billing_status.is_some()) << 10
            | u64::from(self.r#type.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.subject.is_empty()) << 13
            | u64::from(self.service_period.is_some()) << 14
            | u64::from(!self.coverage.is_empty()) << 15
            | u64::from(self.owner.is_some()) << 16
            | u64::from(!self.description.is_absent()) << 17
            | u64::from(!self.guarantor.is_empty()) << 18
            | u64::from(!self.diagnosis.is_empty()) << 19
            | u64::from(!self.procedure.is_empty()) << 20
            | u64::from(!self.related_account.is_empty()) << 21
            | u64::from(self.currency.is_some()) << 22
            | u64::from(!self.balance.is_empty()) << 23
            | u64::from(!self.calculated_at.is_absent()) << 24;
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
            10 => n::Place::Node(&self.billing_status),
            11 => n::Place::Node(&self.r#type),
            12 => n::Place::Prim(&self.name),
            13 => n::Place::Nodes(&self.subject),
            14 => n::Place::Node(&self.service_period),
            15 => n::Place::Nodes(&self.coverage),
            16 => n::Place::Node(&self.owner),
            17 => n::Place::Prim(&self.description),
            18 => n::Place::Nodes(&self.guarantor),
            19 => n::Place::Nodes(&self.diagnosis),
            20 => n::Place::Nodes(&self.procedure),
            21 => n::Place::Nodes(&self.related_account),
            22 => n::Place::Node(&self.currency),
            23 => n::Place::Nodes(&self.balance),
            24 => n::Place::Prim(&self.calculated_at),
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
            10 => n::Slot::Node(&mut self.billing_status),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Prim(&mut self.name),
            13 => n::Slot::Nodes(&mut self.subject),
            14 => n::Slot::Node(&mut self.service_period),
            15 => n::Slot::Nodes(&mut self.coverage),
            16 => n::Slot::Node(&mut self.owner),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.guarantor),
            19 => n::Slot::Nodes(&mut self.diagnosis),
            20 => n::Slot::Nodes(&mut self.procedure),
            21 => n::Slot::Nodes(&mut self.related_account),
            22 => n::Slot::Node(&mut self.currency),
            23 => n::Slot::Nodes(&mut self.balance),
            24 => n::Slot::Prim(&mut self.calculated_at),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Account {
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
            billing_status: None,
            r#type: None,
            name: Prim::ABSENT,
            subject: Vec::new(),
            service_period: None,
            coverage: Vec::new(),
            owner: None,
            description: Prim::ABSENT,
            guarantor: Vec::new(),
            diagnosis: Vec::new(),
            procedure: Vec::new(),
            related_account: Vec::new(),
            currency: None,
            balance: Vec::new(),
            calculated_at: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Account {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Account {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Account {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.coverage` of R5.
///
/// See <https://hl7.org/fhir/R5/account.html>.
/// Compiled by the feature `r5-financial`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.coverage.is_some()) << 3
            | u64::from(!self.priority.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.coverage),
            4 => n::Place::Prim(&self.priority),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for AccountCoverage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            coverage: None,
            priority: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountCoverage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountCoverage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountCoverage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.guarantor` of R5.
///
/// See <https://hl7.org/fhir/R5/account.html>.
/// Compiled by the feature `r5-financial`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.party.is_some()) << 3
            | u64::from(!self.on_hold.is_absent()) << 4
            | u64::from(self.period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.party),
            4 => n::Place::Prim(&self.on_hold),
            5 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for AccountGuarantor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            party: None,
            on_hold: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountGuarantor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountGuarantor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountGuarantor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.diagnosis` of R5.
///
/// See <https://hl7.org/fhir/R5/account.html>.
/// Compiled by the feature `r5-financial`.
pub struct AccountDiagnosis {
    /// `Account.diagnosis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.diagnosis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.diagnosis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.diagnosis.sequence`: positiveInt, 0..1.
    pub sequence: Prim<u32>,
    /// `Account.diagnosis.condition`: CodeableReference(Condition), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub condition: Option<Box<CodeableReference>>,
    /// `Account.diagnosis.dateOfDiagnosis`: dateTime, 0..1.
    pub date_of_diagnosis: Prim<DateTime>,
    /// `Account.diagnosis.type`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-diagnosis-use>.
    pub r#type: Vec<CodeableConcept>,
    /// `Account.diagnosis.onAdmission`: boolean, 0..1.
    pub on_admission: Prim<bool>,
    /// `Account.diagnosis.packageCode`: CodeableConcept, 0..*.
    pub package_code: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountDiagnosis {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_DIAGNOSIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.condition.is_some()) << 4
            | u64::from(!self.date_of_diagnosis.is_absent()) << 5
            | u64::from(!self.r#type.is_empty()) << 6
            | u64::from(!self.on_admission.is_absent()) << 7
            | u64::from(!self.package_code.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.condition),
            5 => n::Place::Prim(&self.date_of_diagnosis),
            6 => n::Place::Nodes(&self.r#type),
            7 => n::Place::Prim(&self.on_admission),
            8 => n::Place::Nodes(&self.package_code),
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
            4 => n::Slot::Node(&mut self.condition),
            5 => n::Slot::Prim(&mut self.date_of_diagnosis),
            6 => n::Slot::Nodes(&mut self.r#type),
            7 => n::Slot::Prim(&mut self.on_admission),
            8 => n::Slot::Nodes(&mut self.package_code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AccountDiagnosis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            condition: None,
            date_of_diagnosis: Prim::ABSENT,
            r#type: Vec::new(),
            on_admission: Prim::ABSENT,
            package_code: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountDiagnosis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.procedure` of R5.
///
/// See <https://hl7.org/fhir/R5/account.html>.
/// Compiled by the feature `r5-financial`.
pub struct AccountProcedure {
    /// `Account.procedure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.procedure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.procedure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.procedure.sequence`: positiveInt, 0..1.
    pub sequence: Prim<u32>,
    /// `Account.procedure.code`: CodeableReference(Procedure), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableReference>>,
    /// `Account.procedure.dateOfService`: dateTime, 0..1.
    pub date_of_service: Prim<DateTime>,
    /// `Account.procedure.type`: CodeableConcept, 0..*.
    pub r#type: Vec<CodeableConcept>,
    /// `Account.procedure.packageCode`: CodeableConcept, 0..*.
    pub package_code: Vec<CodeableConcept>,
    /// `Account.procedure.device`: Reference(Device), 0..*.
    pub device: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountProcedure {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_PROCEDURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.date_of_service.is_absent()) << 5
            | u64::from(!self.r#type.is_empty()) << 6
            | u64::from(!self.package_code.is_empty()) << 7
            | u64::from(!self.device.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Prim(&self.date_of_service),
            6 => n::Place::Nodes(&self.r#type),
            7 => n::Place::Nodes(&self.package_code),
            8 => n::Place::Nodes(&self.device),
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
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Prim(&mut self.date_of_service),
            6 => n::Slot::Nodes(&mut self.r#type),
            7 => n::Slot::Nodes(&mut self.package_code),
            8 => n::Slot::Nodes(&mut self.device),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AccountProcedure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            code: None,
            date_of_service: Prim::ABSENT,
            r#type: Vec::new(),
            package_code: Vec::new(),
            device: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountProcedure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountProcedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountProcedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.relatedAccount` of R5.
///
/// See <https://hl7.org/fhir/R5/account.html>.
/// Compiled by the feature `r5-financial`.
pub struct AccountRelatedAccount {
    /// `Account.relatedAccount.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.relatedAccount.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.relatedAccount.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.relatedAccount.relationship`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/account-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Account.relatedAccount.account`: Reference(Account), 1..1.
    pub account: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountRelatedAccount {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_RELATED_ACCOUNT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.relationship.is_some()) << 3
            | u64::from(self.account.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.relationship),
            4 => n::Place::Node(&self.account),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.relationship),
            4 => n::Slot::Node(&mut self.account),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AccountRelatedAccount {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relationship: None,
            account: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountRelatedAccount {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountRelatedAccount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountRelatedAccount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.balance` of R5.
///
/// See <https://hl7.org/fhir/R5/account.html>.
/// Compiled by the feature `r5-financial`.
pub struct AccountBalance {
    /// `Account.balance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.balance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.balance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.balance.aggregate`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/account-aggregate>.
    pub aggregate: Option<Box<CodeableConcept>>,
    /// `Account.balance.term`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/account-balance-term>.
    pub term: Option<Box<CodeableConcept>>,
    /// `Account.balance.estimate`: boolean, 0..1.
    pub estimate: Prim<bool>,
    /// `Account.balance.amount`: Money, 1..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountBalance {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_BALANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.aggregate.is_some()) << 3
            | u64::from(self.term.is_some()) << 4
            | u64::from(!self.estimate.is_absent()) << 5
            | u64::from(self.amount.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.aggregate),
            4 => n::Place::Node(&self.term),
            5 => n::Place::Prim(&self.estimate),
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
            3 => n::Slot::Node(&mut self.aggregate),
            4 => n::Slot::Node(&mut self.term),
            5 => n::Slot::Prim(&mut self.estimate),
            6 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AccountBalance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            aggregate: None,
            term: None,
            estimate: Prim::ABSENT,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountBalance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountBalance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountBalance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ACCOUNT: TypeInfo = TypeInfo::new("Account", "Account", t::TypeKind::Resource, "DomainResource", 4, n::new::<Account>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/account-status"),
    FieldInfo::node(",\"billingStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/account-billing-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/account-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Patient", "Device", "Practitioner", "PractitionerRole", "Location", "HealthcareService", "Organization"]),
    FieldInfo::node(",\"servicePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"coverage\":", &ACCOUNT_COVERAGE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"guarantor\":", &ACCOUNT_GUARANTOR, 0, None, 0),
    FieldInfo::node(",\"diagnosis\":", &ACCOUNT_DIAGNOSIS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"procedure\":", &ACCOUNT_PROCEDURE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatedAccount\":", &ACCOUNT_RELATED_ACCOUNT, 0, None, 0),
    FieldInfo::node(",\"currency\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/currencies"),
    FieldInfo::node(",\"balance\":", &ACCOUNT_BALANCE, 0, None, 0),
    FieldInfo::prim(",\"calculatedAt\":", t::PrimKind::Instant, 0, Some(1), 0),
]);

pub(crate) static ACCOUNT_COVERAGE: TypeInfo = TypeInfo::new("AccountCoverage", "Account.coverage", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AccountCoverage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Coverage"]),
    FieldInfo::prim(",\"priority\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
]);

pub(crate) static ACCOUNT_GUARANTOR: TypeInfo = TypeInfo::new("AccountGuarantor", "Account.guarantor", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AccountGuarantor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"party\":", &REFERENCE, 1, Some(1), 0).targets(&["Patient", "RelatedPerson", "Organization"]),
    FieldInfo::prim(",\"onHold\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

pub(crate) static ACCOUNT_DIAGNOSIS: TypeInfo = TypeInfo::new("AccountDiagnosis", "Account.diagnosis", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AccountDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"condition\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Condition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::prim(",\"dateOfDiagnosis\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-diagnosis-use"),
    FieldInfo::prim(",\"onAdmission\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"packageCode\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

pub(crate) static ACCOUNT_PROCEDURE: TypeInfo = TypeInfo::new("AccountProcedure", "Account.procedure", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AccountProcedure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Procedure"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::prim(",\"dateOfService\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"packageCode\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Device"]),
]);

pub(crate) static ACCOUNT_RELATED_ACCOUNT: TypeInfo = TypeInfo::new("AccountRelatedAccount", "Account.relatedAccount", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AccountRelatedAccount>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/account-relationship"),
    FieldInfo::node(",\"account\":", &REFERENCE, 1, Some(1), 0).targets(&["Account"]),
]);

pub(crate) static ACCOUNT_BALANCE: TypeInfo = TypeInfo::new("AccountBalance", "Account.balance", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AccountBalance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"aggregate\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/account-aggregate"),
    FieldInfo::node(",\"term\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/account-balance-term"),
    FieldInfo::prim(",\"estimate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &MONEY, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Account, AccountCoverage, AccountGuarantor, AccountDiagnosis, AccountProcedure, AccountRelatedAccount, AccountBalance);
