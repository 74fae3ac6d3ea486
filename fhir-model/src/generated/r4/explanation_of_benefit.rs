// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ExplanationOfBenefit` and the types inside it.

/// The resource `ExplanationOfBenefit` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefit {
    /// `ExplanationOfBenefit.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ExplanationOfBenefit.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ExplanationOfBenefit.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ExplanationOfBenefit.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ExplanationOfBenefit.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ExplanationOfBenefit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ExplanationOfBenefit.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/explanationofbenefit-status>. Codes: `codes::ExplanationOfBenefitStatus`. Modifier.
    pub status: Prim<String>,
    /// `ExplanationOfBenefit.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/claim-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.subType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.use`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/claim-use>. Codes: `codes::Use`.
    pub r#use: Prim<String>,
    /// `ExplanationOfBenefit.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.billablePeriod`: Period, 0..1.
    pub billable_period: Option<Box<Period>>,
    /// `ExplanationOfBenefit.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `ExplanationOfBenefit.enterer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub enterer: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.insurer`: Reference(Organization), 1..1.
    pub insurer: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.provider`: Reference(Practitioner, PractitionerRole, Organization), 1..1.
    pub provider: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.priority`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/CodeSystem/processpriority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.fundsReserveRequested`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve_requested: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.fundsReserve`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.related`: [`ExplanationOfBenefitRelated`], 0..*.
    pub related: Vec<ExplanationOfBenefitRelated>,
    /// `ExplanationOfBenefit.prescription`: Reference(MedicationRequest, VisionPrescription), 0..1.
    pub prescription: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.originalPrescription`: Reference(MedicationRequest), 0..1.
    pub original_prescription: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.payee`: [`ExplanationOfBenefitPayee`], 0..1.
    pub payee: Option<Box<ExplanationOfBenefitPayee>>,
    /// `ExplanationOfBenefit.referral`: Reference(ServiceRequest), 0..1.
    pub referral: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.facility`: Reference(Location), 0..1.
    pub facility: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.claim`: Reference(Claim), 0..1.
    pub claim: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.claimResponse`: Reference(ClaimResponse), 0..1.
    pub claim_response: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.outcome`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/remittance-outcome>. Codes: `codes::RemittanceOutcome`.
    pub outcome: Prim<String>,
    /// `ExplanationOfBenefit.disposition`: string, 0..1.
    pub disposition: Prim<String>,
    /// `ExplanationOfBenefit.preAuthRef`: string, 0..*.
    pub pre_auth_ref: Vec<Prim<String>>,
    /// `ExplanationOfBenefit.preAuthRefPeriod`: Period, 0..*.
    pub pre_auth_ref_period: Vec<Period>,
    /// `ExplanationOfBenefit.careTeam`: [`ExplanationOfBenefitCareTeam`], 0..*.
    pub care_team: Vec<ExplanationOfBenefitCareTeam>,
    /// `ExplanationOfBenefit.supportingInfo`: [`ExplanationOfBenefitSupportingInfo`], 0..*.
    pub supporting_info: Vec<ExplanationOfBenefitSupportingInfo>,
    /// `ExplanationOfBenefit.diagnosis`: [`ExplanationOfBenefitDiagnosis`], 0..*.
    pub diagnosis: Vec<ExplanationOfBenefitDiagnosis>,
    /// `ExplanationOfBenefit.procedure`: [`ExplanationOfBenefitProcedure`], 0..*.
    pub procedure: Vec<ExplanationOfBenefitProcedure>,
    /// `ExplanationOfBenefit.precedence`: positiveInt, 0..1.
    pub precedence: Prim<u32>,
    /// `ExplanationOfBenefit.insurance`: [`ExplanationOfBenefitInsurance`], 1..*.
    pub insurance: Vec<ExplanationOfBenefitInsurance>,
    /// `ExplanationOfBenefit.accident`: [`ExplanationOfBenefitAccident`], 0..1.
    pub accident: Option<Box<ExplanationOfBenefitAccident>>,
    /// `ExplanationOfBenefit.item`: [`ExplanationOfBenefitItem`], 0..*.
    pub item: Vec<ExplanationOfBenefitItem>,
    /// `ExplanationOfBenefit.addItem`: [`ExplanationOfBenefitAddItem`], 0..*.
    pub add_item: Vec<ExplanationOfBenefitAddItem>,
    /// `ExplanationOfBenefit.adjudication`: as `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.total`: [`ExplanationOfBenefitTotal`], 0..*.
    pub total: Vec<ExplanationOfBenefitTotal>,
    /// `ExplanationOfBenefit.payment`: [`ExplanationOfBenefitPayment`], 0..1.
    pub payment: Option<Box<ExplanationOfBenefitPayment>>,
    /// `ExplanationOfBenefit.formCode`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/forms>.
    pub form_code: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.form`: Attachment, 0..1.
    pub form: Option<Box<Attachment>>,
    /// `ExplanationOfBenefit.processNote`: [`ExplanationOfBenefitProcessNote`], 0..*.
    pub process_note: Vec<ExplanationOfBenefitProcessNote>,
    /// `ExplanationOfBenefit.benefitPeriod`: Period, 0..1.
    pub benefit_period: Option<Box<Period>>,
    /// `ExplanationOfBenefit.benefitBalance`: [`ExplanationOfBenefitBenefitBalance`], 0..*.
    pub benefit_balance: Vec<ExplanationOfBenefitBenefitBalance>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefit {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT }
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
            | u64::from(self.r#type.is_some()) << 10
            | u64::from(self.sub_type.is_some()) << 11
            | u64::from(!self.r#use.is_absent()) << 12
            | u64::from(self.patient.is_some()) << 13
            | u64::from(self.billable_period.is_some()) << 14
            | u64::from(!self.created.is_absent()) << 15
            | u64::from(self.enterer.is_some()) << 16
            | u64::from(self.insurer.is_some()) << 17
            | u64::from(self.provider.is_some()) << 18
            | u64::from(self.priority.is_some()) << 19
            | u64::from(self.funds_reserve_requested.is_some()) << 20
            | u64::from(self.funds_reserve.is_some()) << 21
            | u64::from(!self.related.is_empty()) << 22
            | u64::from(self.prescription.is_some()) << 23
            | u64::from(self.original_prescription.is_some()) << 24
            | u64::from(self.payee.is_some()) << 25
            | u64::from(self.referral.is_some()) << 26
            | u64::from(self.facility.is_some()) << 27
            | u64::from(self.claim.is_some()) << 28
            | u64::from(self.claim_response.is_some()) << 29
            | u64::from(!self.outcome.is_absent()) << 30
            | u64::from(!self.disposition.is_absent()) << 31
            | u64::from(!self.pre_auth_ref.is_empty()) << 32
            | u64::from(!self.pre_auth_ref_period.is_empty()) << 33
            | u64::from(!self.care_team.is_empty()) << 34
            | u64::from(!self.supporting_info.is_empty()) << 35
            | u64::from(!self.diagnosis.is_empty()) << 36
            | u64::from(!self.procedure.is_empty()) << 37
            | u64::from(!self.precedence.is_absent()) << 38
            | u64::from(!self.insurance.is_empty()) << 39
            | u64::from(self.accident.is_some()) << 40
            | u64::from(!self.item.is_empty()) << 41
            | u64::from(!self.add_item.is_empty()) << 42
            | u64::from(!self.adjudication.is_empty()) << 43
            | u64::from(!self.total.is_empty()) << 44
            | u64::from(self.payment.is_some()) << 45
            | u64::from(self.form_code.is_some()) << 46
            | u64::from(self.form.is_some()) << 47
            | u64::from(!self.process_note.is_empty()) << 48
            | u64::from(self.benefit_period.is_some()) << 49
            | u64::from(!self.benefit_balance.is_empty()) << 50;
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
            10 => n::Place::Node(&self.r#type),
            11 => n::Place::Node(&self.sub_type),
            12 => n::Place::Prim(&self.r#use),
            13 => n::Place::Node(&self.patient),
            14 => n::Place::Node(&self.billable_period),
            15 => n::Place::Prim(&self.created),
            16 => n::Place::Node(&self.enterer),
            17 => n::Place::Node(&self.insurer),
            18 => n::Place::Node(&self.provider),
            19 => n::Place::Node(&self.priority),
            20 => n::Place::Node(&self.funds_reserve_requested),
            21 => n::Place::Node(&self.funds_reserve),
            22 => n::Place::Nodes(&self.related),
            23 => n::Place::Node(&self.prescription),
            24 => n::Place::Node(&self.original_prescription),
            25 => n::Place::Node(&self.payee),
            26 => n::Place::Node(&self.referral),
            27 => n::Place::Node(&self.facility),
            28 => n::Place::Node(&self.claim),
            29 => n::Place::Node(&self.claim_response),
            30 => n::Place::Prim(&self.outcome),
            31 => n::Place::Prim(&self.disposition),
            32 => n::Place::Prims(&self.pre_auth_ref),
            33 => n::Place::Nodes(&self.pre_auth_ref_period),
            34 => n::Place::Nodes(&self.care_team),
            35 => n::Place::Nodes(&self.supporting_info),
            36 => n::Place::Nodes(&self.diagnosis),
            37 => n::Place::Nodes(&self.procedure),
            38 => n::Place::Prim(&self.precedence),
            39 => n::Place::Nodes(&self.insurance),
            40 => n::Place::Node(&self.accident),
            41 => n::Place::Nodes(&self.item),
            42 => n::Place::Nodes(&self.add_item),
            43 => n::Place::Nodes(&self.adjudication),
            44 => n::Place::Nodes(&self.total),
            45 => n::Place::Node(&self.payment),
            46 => n::Place::Node(&self.form_code),
            47 => n::Place::Node(&self.form),
            48 => n::Place::Nodes(&self.process_note),
            49 => n::Place::Node(&self.benefit_period),
            50 => n::Place::Nodes(&self.benefit_balance),
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
            10 => n::Slot::Node(&mut self.r#type),
            11 => n::Slot::Node(&mut self.sub_type),
            12 => n::Slot::Prim(&mut self.r#use),
            13 => n::Slot::Node(&mut self.patient),
            14 => n::Slot::Node(&mut self.billable_period),
            15 => n::Slot::Prim(&mut self.created),
            16 => n::Slot::Node(&mut self.enterer),
            17 => n::Slot::Node(&mut self.insurer),
            18 => n::Slot::Node(&mut self.provider),
            19 => n::Slot::Node(&mut self.priority),
            20 => n::Slot::Node(&mut self.funds_reserve_requested),
            21 => n::Slot::Node(&mut self.funds_reserve),
            22 => n::Slot::Nodes(&mut self.related),
            23 => n::Slot::Node(&mut self.prescription),
            24 => n::Slot::Node(&mut self.original_prescription),
            25 => n::Slot::Node(&mut self.payee),
            26 => n::Slot::Node(&mut self.referral),
            27 => n::Slot::Node(&mut self.facility),
            28 => n::Slot::Node(&mut self.claim),
            29 => n::Slot::Node(&mut self.claim_response),
            30 => n::Slot::Prim(&mut self.outcome),
            31 => n::Slot::Prim(&mut self.disposition),
            32 => n::Slot::Prims(&mut self.pre_auth_ref),
            33 => n::Slot::Nodes(&mut self.pre_auth_ref_period),
            34 => n::Slot::Nodes(&mut self.care_team),
            35 => n::Slot::Nodes(&mut self.supporting_info),
            36 => n::Slot::Nodes(&mut self.diagnosis),
            37 => n::Slot::Nodes(&mut self.procedure),
            38 => n::Slot::Prim(&mut self.precedence),
            39 => n::Slot::Nodes(&mut self.insurance),
            40 => n::Slot::Node(&mut self.accident),
            41 => n::Slot::Nodes(&mut self.item),
            42 => n::Slot::Nodes(&mut self.add_item),
            43 => n::Slot::Nodes(&mut self.adjudication),
            44 => n::Slot::Nodes(&mut self.total),
            45 => n::Slot::Node(&mut self.payment),
            46 => n::Slot::Node(&mut self.form_code),
            47 => n::Slot::Node(&mut self.form),
            48 => n::Slot::Nodes(&mut self.process_note),
            49 => n::Slot::Node(&mut self.benefit_period),
            50 => n::Slot::Nodes(&mut self.benefit_balance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefit {
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
            r#type: None,
            sub_type: None,
            r#use: Prim::ABSENT,
            patient: None,
            billable_period: None,
            created: Prim::ABSENT,
            enterer: None,
            insurer: None,
            provider: None,
            priority: None,
            funds_reserve_requested: None,
            funds_reserve: None,
            related: Vec::new(),
            prescription: None,
            original_prescription: None,
            payee: None,
            referral: None,
            facility: None,
            claim: None,
            claim_response: None,
            outcome: Prim::ABSENT,
            disposition: Prim::ABSENT,
            pre_auth_ref: Vec::new(),
            pre_auth_ref_period: Vec::new(),
            care_team: Vec::new(),
            supporting_info: Vec::new(),
            diagnosis: Vec::new(),
            procedure: Vec::new(),
            precedence: Prim::ABSENT,
            insurance: Vec::new(),
            accident: None,
            item: Vec::new(),
            add_item: Vec::new(),
            adjudication: Vec::new(),
            total: Vec::new(),
            payment: None,
            form_code: None,
            form: None,
            process_note: Vec::new(),
            benefit_period: None,
            benefit_balance: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.related` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitRelated {
    /// `ExplanationOfBenefit.related.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.related.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.related.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.related.claim`: Reference(Claim), 0..1.
    pub claim: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.related.relationship`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/related-claim-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.related.reference`: Identifier, 0..1.
    pub reference: Option<Box<Identifier>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitRelated {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_RELATED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.claim.is_some()) << 3
            | u64::from(self.relationship.is_some()) << 4
            | u64::from(self.reference.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.claim),
            4 => n::Place::Node(&self.relationship),
            5 => n::Place::Node(&self.reference),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.claim),
            4 => n::Slot::Node(&mut self.relationship),
            5 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitRelated {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            claim: None,
            relationship: None,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitRelated {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitRelated {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitRelated {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.payee` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitPayee {
    /// `ExplanationOfBenefit.payee.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.payee.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payee.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payee.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/payeetype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.payee.party`: Reference(Practitioner, PractitionerRole, Organization, Patient, RelatedPerson), 0..1.
    pub party: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitPayee {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_PAYEE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.party.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.party),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.party),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitPayee {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            party: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitPayee {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitPayee {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitPayee {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.careTeam` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitCareTeam {
    /// `ExplanationOfBenefit.careTeam.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.careTeam.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.careTeam.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.careTeam.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ExplanationOfBenefit.careTeam.provider`: Reference(Practitioner, PractitionerRole, Organization), 1..1.
    pub provider: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.careTeam.responsible`: boolean, 0..1.
    pub responsible: Prim<bool>,
    /// `ExplanationOfBenefit.careTeam.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-careteamrole>.
    pub role: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.careTeam.qualification`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/provider-qualification>.
    pub qualification: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitCareTeam {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_CARE_TEAM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.provider.is_some()) << 4
            | u64::from(!self.responsible.is_absent()) << 5
            | u64::from(self.role.is_some()) << 6
            | u64::from(self.qualification.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.provider),
            5 => n::Place::Prim(&self.responsible),
            6 => n::Place::Node(&self.role),
            7 => n::Place::Node(&self.qualification),
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
            4 => n::Slot::Node(&mut self.provider),
            5 => n::Slot::Prim(&mut self.responsible),
            6 => n::Slot::Node(&mut self.role),
            7 => n::Slot::Node(&mut self.qualification),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitCareTeam {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            provider: None,
            responsible: Prim::ABSENT,
            role: None,
            qualification: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitCareTeam {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitCareTeam {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitCareTeam {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.supportingInfo` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitSupportingInfo {
    /// `ExplanationOfBenefit.supportingInfo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.supportingInfo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.supportingInfo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.supportingInfo.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ExplanationOfBenefit.supportingInfo.category`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-informationcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.supportingInfo.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-exception>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.supportingInfo.timing[x]`: date or Period, 0..1.
    pub timing: Option<ExplanationOfBenefitSupportingInfoTiming>,
    /// `ExplanationOfBenefit.supportingInfo.value[x]`: boolean or string or Quantity or Attachment or Reference(Resource), 0..1.
    pub value: Option<ExplanationOfBenefitSupportingInfoValue>,
    /// `ExplanationOfBenefit.supportingInfo.reason`: Coding, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/missing-tooth-reason>.
    pub reason: Option<Box<Coding>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitSupportingInfo {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.category.is_some()) << 4
            | u64::from(self.code.is_some()) << 5
            | u64::from(self.timing.is_some()) << 6
            | u64::from(self.value.is_some()) << 7
            | u64::from(self.reason.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.category),
            5 => n::Place::Node(&self.code),
            6 => n::Place::Choice(&self.timing),
            7 => n::Place::Choice(&self.value),
            8 => n::Place::Node(&self.reason),
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
            4 => n::Slot::Node(&mut self.category),
            5 => n::Slot::Node(&mut self.code),
            6 => n::Slot::Choice(&mut self.timing),
            7 => n::Slot::Choice(&mut self.value),
            8 => n::Slot::Node(&mut self.reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitSupportingInfo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            category: None,
            code: None,
            timing: None,
            value: None,
            reason: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitSupportingInfo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitSupportingInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitSupportingInfo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.diagnosis` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitDiagnosis {
    /// `ExplanationOfBenefit.diagnosis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.diagnosis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.diagnosis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.diagnosis.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ExplanationOfBenefit.diagnosis.diagnosis[x]`: CodeableConcept or Reference(Condition), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/icd-10>.
    pub diagnosis: Option<ExplanationOfBenefitDiagnosisDiagnosis>,
    /// `ExplanationOfBenefit.diagnosis.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-diagnosistype>.
    pub r#type: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.diagnosis.onAdmission`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission>.
    pub on_admission: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.diagnosis.packageCode`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>.
    pub package_code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitDiagnosis {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_DIAGNOSIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.diagnosis.is_some()) << 4
            | u64::from(!self.r#type.is_empty()) << 5
            | u64::from(self.on_admission.is_some()) << 6
            | u64::from(self.package_code.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Choice(&self.diagnosis),
            5 => n::Place::Nodes(&self.r#type),
            6 => n::Place::Node(&self.on_admission),
            7 => n::Place::Node(&self.package_code),
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
            4 => n::Slot::Choice(&mut self.diagnosis),
            5 => n::Slot::Nodes(&mut self.r#type),
            6 => n::Slot::Node(&mut self.on_admission),
            7 => n::Slot::Node(&mut self.package_code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitDiagnosis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            diagnosis: None,
            r#type: Vec::new(),
            on_admission: None,
            package_code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitDiagnosis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.procedure` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitProcedure {
    /// `ExplanationOfBenefit.procedure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.procedure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.procedure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.procedure.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ExplanationOfBenefit.procedure.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-procedure-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.procedure.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ExplanationOfBenefit.procedure.procedure[x]`: CodeableConcept or Reference(Procedure), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/icd-10-procedures>.
    pub procedure: Option<ExplanationOfBenefitProcedureProcedure>,
    /// `ExplanationOfBenefit.procedure.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitProcedure {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_PROCEDURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.r#type.is_empty()) << 4
            | u64::from(!self.date.is_absent()) << 5
            | u64::from(self.procedure.is_some()) << 6
            | u64::from(!self.udi.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Nodes(&self.r#type),
            5 => n::Place::Prim(&self.date),
            6 => n::Place::Choice(&self.procedure),
            7 => n::Place::Nodes(&self.udi),
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
            4 => n::Slot::Nodes(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.date),
            6 => n::Slot::Choice(&mut self.procedure),
            7 => n::Slot::Nodes(&mut self.udi),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitProcedure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            r#type: Vec::new(),
            date: Prim::ABSENT,
            procedure: None,
            udi: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitProcedure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitProcedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitProcedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.insurance` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitInsurance {
    /// `ExplanationOfBenefit.insurance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.insurance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.insurance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.insurance.focal`: boolean, 1..1.
    pub focal: Prim<bool>,
    /// `ExplanationOfBenefit.insurance.coverage`: Reference(Coverage), 1..1.
    pub coverage: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.insurance.preAuthRef`: string, 0..*.
    pub pre_auth_ref: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitInsurance {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_INSURANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.focal.is_absent()) << 3
            | u64::from(self.coverage.is_some()) << 4
            | u64::from(!self.pre_auth_ref.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.focal),
            4 => n::Place::Node(&self.coverage),
            5 => n::Place::Prims(&self.pre_auth_ref),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.focal),
            4 => n::Slot::Node(&mut self.coverage),
            5 => n::Slot::Prims(&mut self.pre_auth_ref),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitInsurance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            focal: Prim::ABSENT,
            coverage: None,
            pre_auth_ref: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitInsurance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitInsurance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitInsurance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.accident` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitAccident {
    /// `ExplanationOfBenefit.accident.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.accident.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.accident.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.accident.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `ExplanationOfBenefit.accident.type`: CodeableConcept, 0..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ActIncidentCode>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.accident.location[x]`: Address or Reference(Location), 0..1.
    pub location: Option<ExplanationOfBenefitAccidentLocation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitAccident {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ACCIDENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.date.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.location.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.date),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Choice(&self.location),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.date),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Choice(&mut self.location),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitAccident {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            date: Prim::ABSENT,
            r#type: None,
            location: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitAccident {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitAccident {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitAccident {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.item` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitItem {
    /// `ExplanationOfBenefit.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ExplanationOfBenefit.item.careTeamSequence`: positiveInt, 0..*.
    pub care_team_sequence: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.item.diagnosisSequence`: positiveInt, 0..*.
    pub diagnosis_sequence: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.item.procedureSequence`: positiveInt, 0..*.
    pub procedure_sequence: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.item.informationSequence`: positiveInt, 0..*.
    pub information_sequence: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.item.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.serviced[x]`: date or Period, 0..1.
    pub serviced: Option<ExplanationOfBenefitItemServiced>,
    /// `ExplanationOfBenefit.item.location[x]`: CodeableConcept or Address or Reference(Location), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ExplanationOfBenefitItemLocation>,
    /// `ExplanationOfBenefit.item.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.item.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ExplanationOfBenefit.item.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// `ExplanationOfBenefit.item.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/tooth>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.subSite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.encounter`: Reference(Encounter), 0..*.
    pub encounter: Vec<Reference>,
    /// `ExplanationOfBenefit.item.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.item.adjudication`: [`ExplanationOfBenefitItemAdjudication`], 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.item.detail`: [`ExplanationOfBenefitItemDetail`], 0..*.
    pub detail: Vec<ExplanationOfBenefitItemDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitItem {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.care_team_sequence.is_empty()) << 4
            | u64::from(!self.diagnosis_sequence.is_empty()) << 5
            | u64::from(!self.procedure_sequence.is_empty()) << 6
            | u64::from(!self.information_sequence.is_empty()) << 7
            | u64::from(self.revenue.is_some()) << 8
            | u64::from(self.category.is_some()) << 9
            | u64::from(self.product_or_service.is_some()) << 10
            | u64::from(!self.modifier.is_empty()) << 11
            | u64::from(!self.program_code.is_empty()) << 12
            | u64::from(self.serviced.is_some()) << 13
            | u64::from(self.location.is_some()) << 14
            | u64::from(self.quantity.is_some()) << 15
            | u64::from(self.unit_price.is_some()) << 16
            | u64::from(!self.factor.is_absent()) << 17
            | u64::from(self.net.is_some()) << 18
            | u64::from(!self.udi.is_empty()) << 19
            | u64::from(self.body_site.is_some()) << 20
            | u64::from(!self.sub_site.is_empty()) << 21
            | u64::from(!self.encounter.is_empty()) << 22
            | u64::from(!self.note_number.is_empty()) << 23
            | u64::from(!self.adjudication.is_empty()) << 24
            | u64::from(!self.detail.is_empty()) << 25;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Prims(&self.care_team_sequence),
            5 => n::Place::Prims(&self.diagnosis_sequence),
            6 => n::Place::Prims(&self.procedure_sequence),
            7 => n::Place::Prims(&self.information_sequence),
            8 => n::Place::Node(&self.revenue),
            9 => n::Place::Node(&self.category),
            10 => n::Place::Node(&self.product_or_service),
            11 => n::Place::Nodes(&self.modifier),
            12 => n::Place::Nodes(&self.program_code),
            13 => n::Place::Choice(&self.serviced),
            14 => n::Place::Choice(&self.location),
            15 => n::Place::Node(&self.quantity),
            16 => n::Place::Node(&self.unit_price),
            17 => n::Place::Prim(&self.factor),
            18 => n::Place::Node(&self.net),
            19 => n::Place::Nodes(&self.udi),
            20 => n::Place::Node(&self.body_site),
            21 => n::Place::Nodes(&self.sub_site),
            22 => n::Place::Nodes(&self.encounter),
            23 => n::Place::Prims(&self.note_number),
            24 => n::Place::Nodes(&self.adjudication),
            25 => n::Place::Nodes(&self.detail),
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
            4 => n::Slot::Prims(&mut self.care_team_sequence),
            5 => n::Slot::Prims(&mut self.diagnosis_sequence),
            6 => n::Slot::Prims(&mut self.procedure_sequence),
            7 => n::Slot::Prims(&mut self.information_sequence),
            8 => n::Slot::Node(&mut self.revenue),
            9 => n::Slot::Node(&mut self.category),
            10 => n::Slot::Node(&mut self.product_or_service),
            11 => n::Slot::Nodes(&mut self.modifier),
            12 => n::Slot::Nodes(&mut self.program_code),
            13 => n::Slot::Choice(&mut self.serviced),
            14 => n::Slot::Choice(&mut self.location),
            15 => n::Slot::Node(&mut self.quantity),
            16 => n::Slot::Node(&mut self.unit_price),
            17 => n::Slot::Prim(&mut self.factor),
            18 => n::Slot::Node(&mut self.net),
            19 => n::Slot::Nodes(&mut self.udi),
            20 => n::Slot::Node(&mut self.body_site),
            21 => n::Slot::Nodes(&mut self.sub_site),
            22 => n::Slot::Nodes(&mut self.encounter),
            23 => n::Slot::Prims(&mut self.note_number),
            24 => n::Slot::Nodes(&mut self.adjudication),
            25 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            care_team_sequence: Vec::new(),
            diagnosis_sequence: Vec::new(),
            procedure_sequence: Vec::new(),
            information_sequence: Vec::new(),
            revenue: None,
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            program_code: Vec::new(),
            serviced: None,
            location: None,
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            udi: Vec::new(),
            body_site: None,
            sub_site: Vec::new(),
            encounter: Vec::new(),
            note_number: Vec::new(),
            adjudication: Vec::new(),
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.item.adjudication` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitItemAdjudication {
    /// `ExplanationOfBenefit.item.adjudication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.item.adjudication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.adjudication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.adjudication.category`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.adjudication.reason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication-reason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.adjudication.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.adjudication.value`: decimal, 0..1.
    pub value: Prim<Decimal>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitItemAdjudication {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.reason.is_some()) << 4
            | u64::from(self.amount.is_some()) << 5
            | u64::from(!self.value.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.reason),
            5 => n::Place::Node(&self.amount),
            6 => n::Place::Prim(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.reason),
            5 => n::Slot::Node(&mut self.amount),
            6 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitItemAdjudication {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            reason: None,
            amount: None,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitItemAdjudication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitItemAdjudication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitItemAdjudication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.item.detail` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitItemDetail {
    /// `ExplanationOfBenefit.item.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.item.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ExplanationOfBenefit.item.detail.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.item.detail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ExplanationOfBenefit.item.detail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// `ExplanationOfBenefit.item.detail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.item.detail.adjudication`: as `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.item.detail.subDetail`: [`ExplanationOfBenefitItemDetailSubDetail`], 0..*.
    pub sub_detail: Vec<ExplanationOfBenefitItemDetailSubDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitItemDetail {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ITEM_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.revenue.is_some()) << 4
            | u64::from(self.category.is_some()) << 5
            | u64::from(self.product_or_service.is_some()) << 6
            | u64::from(!self.modifier.is_empty()) << 7
            | u64::from(!self.program_code.is_empty()) << 8
            | u64::from(self.quantity.is_some()) << 9
            | u64::from(self.unit_price.is_some()) << 10
            | u64::from(!self.factor.is_absent()) << 11
            | u64::from(self.net.is_some()) << 12
            | u64::from(!self.udi.is_empty()) << 13
            | u64::from(!self.note_number.is_empty()) << 14
            | u64::from(!self.adjudication.is_empty()) << 15
            | u64::from(!self.sub_detail.is_empty()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.revenue),
            5 => n::Place::Node(&self.category),
            6 => n::Place::Node(&self.product_or_service),
            7 => n::Place::Nodes(&self.modifier),
            8 => n::Place::Nodes(&self.program_code),
            9 => n::Place::Node(&self.quantity),
            10 => n::Place::Node(&self.unit_price),
            11 => n::Place::Prim(&self.factor),
            12 => n::Place::Node(&self.net),
            13 => n::Place::Nodes(&self.udi),
            14 => n::Place::Prims(&self.note_number),
            15 => n::Place::Nodes(&self.adjudication),
            16 => n::Place::Nodes(&self.sub_detail),
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
            4 => n::Slot::Node(&mut self.revenue),
            5 => n::Slot::Node(&mut self.category),
            6 => n::Slot::Node(&mut self.product_or_service),
            7 => n::Slot::Nodes(&mut self.modifier),
            8 => n::Slot::Nodes(&mut self.program_code),
            9 => n::Slot::Node(&mut self.quantity),
            10 => n::Slot::Node(&mut self.unit_price),
            11 => n::Slot::Prim(&mut self.factor),
            12 => n::Slot::Node(&mut self.net),
            13 => n::Slot::Nodes(&mut self.udi),
            14 => n::Slot::Prims(&mut self.note_number),
            15 => n::Slot::Nodes(&mut self.adjudication),
            16 => n::Slot::Nodes(&mut self.sub_detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitItemDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            revenue: None,
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            program_code: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            udi: Vec::new(),
            note_number: Vec::new(),
            adjudication: Vec::new(),
            sub_detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitItemDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitItemDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitItemDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.item.detail.subDetail` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitItemDetailSubDetail {
    /// `ExplanationOfBenefit.item.detail.subDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.item.detail.subDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.subDetail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.subDetail.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ExplanationOfBenefit.item.detail.subDetail.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.subDetail.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.subDetail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ExplanationOfBenefit.item.detail.subDetail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// `ExplanationOfBenefit.item.detail.subDetail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.adjudication`: as `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitItemDetailSubDetail {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.revenue.is_some()) << 4
            | u64::from(self.category.is_some()) << 5
            | u64::from(self.product_or_service.is_some()) << 6
            | u64::from(!self.modifier.is_empty()) << 7
            | u64::from(!self.program_code.is_empty()) << 8
            | u64::from(self.quantity.is_some()) << 9
            | u64::from(self.unit_price.is_some()) << 10
            | u64::from(!self.factor.is_absent()) << 11
            | u64::from(self.net.is_some()) << 12
            | u64::from(!self.udi.is_empty()) << 13
            | u64::from(!self.note_number.is_empty()) << 14
            | u64::from(!self.adjudication.is_empty()) << 15;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.revenue),
            5 => n::Place::Node(&self.category),
            6 => n::Place::Node(&self.product_or_service),
            7 => n::Place::Nodes(&self.modifier),
            8 => n::Place::Nodes(&self.program_code),
            9 => n::Place::Node(&self.quantity),
            10 => n::Place::Node(&self.unit_price),
            11 => n::Place::Prim(&self.factor),
            12 => n::Place::Node(&self.net),
            13 => n::Place::Nodes(&self.udi),
            14 => n::Place::Prims(&self.note_number),
            15 => n::Place::Nodes(&self.adjudication),
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
            4 => n::Slot::Node(&mut self.revenue),
            5 => n::Slot::Node(&mut self.category),
            6 => n::Slot::Node(&mut self.product_or_service),
            7 => n::Slot::Nodes(&mut self.modifier),
            8 => n::Slot::Nodes(&mut self.program_code),
            9 => n::Slot::Node(&mut self.quantity),
            10 => n::Slot::Node(&mut self.unit_price),
            11 => n::Slot::Prim(&mut self.factor),
            12 => n::Slot::Node(&mut self.net),
            13 => n::Slot::Nodes(&mut self.udi),
            14 => n::Slot::Prims(&mut self.note_number),
            15 => n::Slot::Nodes(&mut self.adjudication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitItemDetailSubDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            revenue: None,
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            program_code: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            udi: Vec::new(),
            note_number: Vec::new(),
            adjudication: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitItemDetailSubDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitItemDetailSubDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitItemDetailSubDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.addItem` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitAddItem {
    /// `ExplanationOfBenefit.addItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.addItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.itemSequence`: positiveInt, 0..*.
    pub item_sequence: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.addItem.detailSequence`: positiveInt, 0..*.
    pub detail_sequence: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.addItem.subDetailSequence`: positiveInt, 0..*.
    pub sub_detail_sequence: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.addItem.provider`: Reference(Practitioner, PractitionerRole, Organization), 0..*.
    pub provider: Vec<Reference>,
    /// `ExplanationOfBenefit.addItem.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.serviced[x]`: date or Period, 0..1.
    pub serviced: Option<ExplanationOfBenefitAddItemServiced>,
    /// `ExplanationOfBenefit.addItem.location[x]`: CodeableConcept or Address or Reference(Location), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ExplanationOfBenefitAddItemLocation>,
    /// `ExplanationOfBenefit.addItem.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.addItem.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ExplanationOfBenefit.addItem.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/tooth>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.subSite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.addItem.adjudication`: as `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.addItem.detail`: [`ExplanationOfBenefitAddItemDetail`], 0..*.
    pub detail: Vec<ExplanationOfBenefitAddItemDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitAddItem {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ADD_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.item_sequence.is_empty()) << 3
            | u64::from(!self.detail_sequence.is_empty()) << 4
            | u64::from(!self.sub_detail_sequence.is_empty()) << 5
            | u64::from(!self.provider.is_empty()) << 6
            | u64::from(self.product_or_service.is_some()) << 7
            | u64::from(!self.modifier.is_empty()) << 8
            | u64::from(!self.program_code.is_empty()) << 9
            | u64::from(self.serviced.is_some()) << 10
            | u64::from(self.location.is_some()) << 11
            | u64::from(self.quantity.is_some()) << 12
            | u64::from(self.unit_price.is_some()) << 13
            | u64::from(!self.factor.is_absent()) << 14
            | u64::from(self.net.is_some()) << 15
            | u64::from(self.body_site.is_some()) << 16
            | u64::from(!self.sub_site.is_empty()) << 17
            | u64::from(!self.note_number.is_empty()) << 18
            | u64::from(!self.adjudication.is_empty()) << 19
            | u64::from(!self.detail.is_empty()) << 20;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.item_sequence),
            4 => n::Place::Prims(&self.detail_sequence),
            5 => n::Place::Prims(&self.sub_detail_sequence),
            6 => n::Place::Nodes(&self.provider),
            7 => n::Place::Node(&self.product_or_service),
            8 => n::Place::Nodes(&self.modifier),
            9 => n::Place::Nodes(&self.program_code),
            10 => n::Place::Choice(&self.serviced),
            11 => n::Place::Choice(&self.location),
            12 => n::Place::Node(&self.quantity),
            13 => n::Place::Node(&self.unit_price),
            14 => n::Place::Prim(&self.factor),
            15 => n::Place::Node(&self.net),
            16 => n::Place::Node(&self.body_site),
            17 => n::Place::Nodes(&self.sub_site),
            18 => n::Place::Prims(&self.note_number),
            19 => n::Place::Nodes(&self.adjudication),
            20 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.item_sequence),
            4 => n::Slot::Prims(&mut self.detail_sequence),
            5 => n::Slot::Prims(&mut self.sub_detail_sequence),
            6 => n::Slot::Nodes(&mut self.provider),
            7 => n::Slot::Node(&mut self.product_or_service),
            8 => n::Slot::Nodes(&mut self.modifier),
            9 => n::Slot::Nodes(&mut self.program_code),
            10 => n::Slot::Choice(&mut self.serviced),
            11 => n::Slot::Choice(&mut self.location),
            12 => n::Slot::Node(&mut self.quantity),
            13 => n::Slot::Node(&mut self.unit_price),
            14 => n::Slot::Prim(&mut self.factor),
            15 => n::Slot::Node(&mut self.net),
            16 => n::Slot::Node(&mut self.body_site),
            17 => n::Slot::Nodes(&mut self.sub_site),
            18 => n::Slot::Prims(&mut self.note_number),
            19 => n::Slot::Nodes(&mut self.adjudication),
            20 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitAddItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item_sequence: Vec::new(),
            detail_sequence: Vec::new(),
            sub_detail_sequence: Vec::new(),
            provider: Vec::new(),
            product_or_service: None,
            modifier: Vec::new(),
            program_code: Vec::new(),
            serviced: None,
            location: None,
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            body_site: None,
            sub_site: Vec::new(),
            note_number: Vec::new(),
            adjudication: Vec::new(),
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitAddItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitAddItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitAddItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.addItem.detail` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitAddItemDetail {
    /// `ExplanationOfBenefit.addItem.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.addItem.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.detail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.detail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.addItem.detail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ExplanationOfBenefit.addItem.detail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.addItem.detail.adjudication`: as `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail`: [`ExplanationOfBenefitAddItemDetailSubDetail`], 0..*.
    pub sub_detail: Vec<ExplanationOfBenefitAddItemDetailSubDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitAddItemDetail {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.product_or_service.is_some()) << 3
            | u64::from(!self.modifier.is_empty()) << 4
            | u64::from(self.quantity.is_some()) << 5
            | u64::from(self.unit_price.is_some()) << 6
            | u64::from(!self.factor.is_absent()) << 7
            | u64::from(self.net.is_some()) << 8
            | u64::from(!self.note_number.is_empty()) << 9
            | u64::from(!self.adjudication.is_empty()) << 10
            | u64::from(!self.sub_detail.is_empty()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.product_or_service),
            4 => n::Place::Nodes(&self.modifier),
            5 => n::Place::Node(&self.quantity),
            6 => n::Place::Node(&self.unit_price),
            7 => n::Place::Prim(&self.factor),
            8 => n::Place::Node(&self.net),
            9 => n::Place::Prims(&self.note_number),
            10 => n::Place::Nodes(&self.adjudication),
            11 => n::Place::Nodes(&self.sub_detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.product_or_service),
            4 => n::Slot::Nodes(&mut self.modifier),
            5 => n::Slot::Node(&mut self.quantity),
            6 => n::Slot::Node(&mut self.unit_price),
            7 => n::Slot::Prim(&mut self.factor),
            8 => n::Slot::Node(&mut self.net),
            9 => n::Slot::Prims(&mut self.note_number),
            10 => n::Slot::Nodes(&mut self.adjudication),
            11 => n::Slot::Nodes(&mut self.sub_detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitAddItemDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            product_or_service: None,
            modifier: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            note_number: Vec::new(),
            adjudication: Vec::new(),
            sub_detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitAddItemDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitAddItemDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitAddItemDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.addItem.detail.subDetail` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitAddItemDetailSubDetail {
    /// `ExplanationOfBenefit.addItem.detail.subDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.adjudication`: as `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitAddItemDetailSubDetail {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.product_or_service.is_some()) << 3
            | u64::from(!self.modifier.is_empty()) << 4
            | u64::from(self.quantity.is_some()) << 5
            | u64::from(self.unit_price.is_some()) << 6
            | u64::from(!self.factor.is_absent()) << 7
            | u64::from(self.net.is_some()) << 8
            | u64::from(!self.note_number.is_empty()) << 9
            | u64::from(!self.adjudication.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.product_or_service),
            4 => n::Place::Nodes(&self.modifier),
            5 => n::Place::Node(&self.quantity),
            6 => n::Place::Node(&self.unit_price),
            7 => n::Place::Prim(&self.factor),
            8 => n::Place::Node(&self.net),
            9 => n::Place::Prims(&self.note_number),
            10 => n::Place::Nodes(&self.adjudication),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.product_or_service),
            4 => n::Slot::Nodes(&mut self.modifier),
            5 => n::Slot::Node(&mut self.quantity),
            6 => n::Slot::Node(&mut self.unit_price),
            7 => n::Slot::Prim(&mut self.factor),
            8 => n::Slot::Node(&mut self.net),
            9 => n::Slot::Prims(&mut self.note_number),
            10 => n::Slot::Nodes(&mut self.adjudication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitAddItemDetailSubDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            product_or_service: None,
            modifier: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            note_number: Vec::new(),
            adjudication: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitAddItemDetailSubDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitAddItemDetailSubDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitAddItemDetailSubDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.total` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitTotal {
    /// `ExplanationOfBenefit.total.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.total.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.total.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.total.category`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.total.amount`: Money, 1..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitTotal {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_TOTAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.amount.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitTotal {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitTotal {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitTotal {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitTotal {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.payment` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitPayment {
    /// `ExplanationOfBenefit.payment.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.payment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payment.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-paymenttype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.payment.adjustment`: Money, 0..1.
    pub adjustment: Option<Box<Money>>,
    /// `ExplanationOfBenefit.payment.adjustmentReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/payment-adjustment-reason>.
    pub adjustment_reason: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.payment.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `ExplanationOfBenefit.payment.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// `ExplanationOfBenefit.payment.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitPayment {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_PAYMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.adjustment.is_some()) << 4
            | u64::from(self.adjustment_reason.is_some()) << 5
            | u64::from(!self.date.is_absent()) << 6
            | u64::from(self.amount.is_some()) << 7
            | u64::from(self.identifier.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.adjustment),
            5 => n::Place::Node(&self.adjustment_reason),
            6 => n::Place::Prim(&self.date),
            7 => n::Place::Node(&self.amount),
            8 => n::Place::Node(&self.identifier),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.adjustment),
            5 => n::Slot::Node(&mut self.adjustment_reason),
            6 => n::Slot::Prim(&mut self.date),
            7 => n::Slot::Node(&mut self.amount),
            8 => n::Slot::Node(&mut self.identifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitPayment {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            adjustment: None,
            adjustment_reason: None,
            date: Prim::ABSENT,
            amount: None,
            identifier: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitPayment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitPayment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitPayment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.processNote` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitProcessNote {
    /// `ExplanationOfBenefit.processNote.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.processNote.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.processNote.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.processNote.number`: positiveInt, 0..1.
    pub number: Prim<u32>,
    /// `ExplanationOfBenefit.processNote.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/note-type>. Codes: `codes::NoteType`.
    pub r#type: Prim<String>,
    /// `ExplanationOfBenefit.processNote.text`: string, 0..1.
    pub text: Prim<String>,
    /// `ExplanationOfBenefit.processNote.language`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitProcessNote {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_PROCESS_NOTE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.number.is_absent()) << 3
            | u64::from(!self.r#type.is_absent()) << 4
            | u64::from(!self.text.is_absent()) << 5
            | u64::from(self.language.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.number),
            4 => n::Place::Prim(&self.r#type),
            5 => n::Place::Prim(&self.text),
            6 => n::Place::Node(&self.language),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.number),
            4 => n::Slot::Prim(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.text),
            6 => n::Slot::Node(&mut self.language),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitProcessNote {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            number: Prim::ABSENT,
            r#type: Prim::ABSENT,
            text: Prim::ABSENT,
            language: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitProcessNote {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitProcessNote {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitProcessNote {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.benefitBalance` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitBenefitBalance {
    /// `ExplanationOfBenefit.benefitBalance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.benefitBalance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.category`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.excluded`: boolean, 0..1.
    pub excluded: Prim<bool>,
    /// `ExplanationOfBenefit.benefitBalance.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ExplanationOfBenefit.benefitBalance.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ExplanationOfBenefit.benefitBalance.network`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-network>.
    pub network: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.unit`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-unit>.
    pub unit: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.term`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-term>.
    pub term: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.financial`: [`ExplanationOfBenefitBenefitBalanceFinancial`], 0..*.
    pub financial: Vec<ExplanationOfBenefitBenefitBalanceFinancial>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitBenefitBalance {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(!self.excluded.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(self.network.is_some()) << 7
            | u64::from(self.unit.is_some()) << 8
            | u64::from(self.term.is_some()) << 9
            | u64::from(!self.financial.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Prim(&self.excluded),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Node(&self.network),
            8 => n::Place::Node(&self.unit),
            9 => n::Place::Node(&self.term),
            10 => n::Place::Nodes(&self.financial),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Prim(&mut self.excluded),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Node(&mut self.network),
            8 => n::Slot::Node(&mut self.unit),
            9 => n::Slot::Node(&mut self.term),
            10 => n::Slot::Nodes(&mut self.financial),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitBenefitBalance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            excluded: Prim::ABSENT,
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            network: None,
            unit: None,
            term: None,
            financial: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitBenefitBalance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitBenefitBalance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitBenefitBalance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExplanationOfBenefit.benefitBalance.financial` of R4.
///
/// See <https://hl7.org/fhir/R4/explanationofbenefit.html>.
/// Compiled by the feature `r4-financial`.
pub struct ExplanationOfBenefitBenefitBalanceFinancial {
    /// `ExplanationOfBenefit.benefitBalance.financial.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExplanationOfBenefit.benefitBalance.financial.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.financial.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.financial.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.financial.allowed[x]`: unsignedInt or string or Money, 0..1.
    pub allowed: Option<ExplanationOfBenefitBenefitBalanceFinancialAllowed>,
    /// `ExplanationOfBenefit.benefitBalance.financial.used[x]`: unsignedInt or Money, 0..1.
    pub used: Option<ExplanationOfBenefitBenefitBalanceFinancialUsed>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExplanationOfBenefitBenefitBalanceFinancial {
    fn info(&self) -> &'static TypeInfo { &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.allowed.is_some()) << 4
            | u64::from(self.used.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.allowed),
            5 => n::Place::Choice(&self.used),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Choice(&mut self.allowed),
            5 => n::Slot::Choice(&mut self.used),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExplanationOfBenefitBenefitBalanceFinancial {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            allowed: None,
            used: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExplanationOfBenefitBenefitBalanceFinancial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExplanationOfBenefitBenefitBalanceFinancial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitBenefitBalanceFinancial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.supportingInfo.timing[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitSupportingInfoTiming {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ExplanationOfBenefitSupportingInfoTiming {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitSupportingInfoTiming {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitSupportingInfoTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitSupportingInfoTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.supportingInfo.value[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitSupportingInfoValue {
    /// boolean.
    Boolean(Prim<bool>),
    /// string.
    String(Prim<String>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl ExplanationOfBenefitSupportingInfoValue {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitSupportingInfoValue {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::String(_) => 1,
            Self::Quantity(_) => 2,
            Self::Attachment(_) => 3,
            Self::Reference(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::String(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            4 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitSupportingInfoValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitSupportingInfoValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.diagnosis.diagnosis[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitDiagnosisDiagnosis {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Condition).
    Reference(n::Boxed<Reference>),
}

impl ExplanationOfBenefitDiagnosisDiagnosis {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitDiagnosisDiagnosis {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitDiagnosisDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitDiagnosisDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.procedure.procedure[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitProcedureProcedure {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Procedure).
    Reference(n::Boxed<Reference>),
}

impl ExplanationOfBenefitProcedureProcedure {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitProcedureProcedure {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitProcedureProcedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitProcedureProcedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.accident.location[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitAccidentLocation {
    /// Address.
    Address(n::Boxed<Address>),
    /// Reference(Location).
    Reference(n::Boxed<Reference>),
}

impl ExplanationOfBenefitAccidentLocation {
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitAccidentLocation {
    fn index(&self) -> usize {
        match self {
            Self::Address(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitAccidentLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitAccidentLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.item.serviced[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitItemServiced {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ExplanationOfBenefitItemServiced {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitItemServiced {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitItemServiced {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitItemServiced {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.item.location[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitItemLocation {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Reference(Location).
    Reference(n::Boxed<Reference>),
}

impl ExplanationOfBenefitItemLocation {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitItemLocation {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Address(_) => 1,
            Self::Reference(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            2 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitItemLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitItemLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.addItem.serviced[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitAddItemServiced {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ExplanationOfBenefitAddItemServiced {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitAddItemServiced {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitAddItemServiced {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitAddItemServiced {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.addItem.location[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitAddItemLocation {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Reference(Location).
    Reference(n::Boxed<Reference>),
}

impl ExplanationOfBenefitAddItemLocation {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitAddItemLocation {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Address(_) => 1,
            Self::Reference(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            2 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitAddItemLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitAddItemLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.benefitBalance.financial.allowed[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitBenefitBalanceFinancialAllowed {
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// string.
    String(Prim<String>),
    /// Money.
    Money(n::Boxed<Money>),
}

impl ExplanationOfBenefitBenefitBalanceFinancialAllowed {
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitBenefitBalanceFinancialAllowed {
    fn index(&self) -> usize {
        match self {
            Self::UnsignedInt(_) => 0,
            Self::String(_) => 1,
            Self::Money(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Money(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::UnsignedInt(Default::default()),
            1 => Self::String(Default::default()),
            2 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitBenefitBalanceFinancialAllowed {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitBenefitBalanceFinancialAllowed {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ExplanationOfBenefit.benefitBalance.financial.used[x]`.
#[derive(Clone)]
pub enum ExplanationOfBenefitBenefitBalanceFinancialUsed {
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// Money.
    Money(n::Boxed<Money>),
}

impl ExplanationOfBenefitBenefitBalanceFinancialUsed {
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExplanationOfBenefitBenefitBalanceFinancialUsed {
    fn index(&self) -> usize {
        match self {
            Self::UnsignedInt(_) => 0,
            Self::Money(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::Money(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::UnsignedInt(Default::default()),
            1 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExplanationOfBenefitBenefitBalanceFinancialUsed {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExplanationOfBenefitBenefitBalanceFinancialUsed {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static EXPLANATION_OF_BENEFIT: TypeInfo = TypeInfo::new("ExplanationOfBenefit", "ExplanationOfBenefit", t::TypeKind::Resource, "DomainResource", 1, n::new::<ExplanationOfBenefit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/explanationofbenefit-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/claim-type"),
    FieldInfo::node(",\"subType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-subtype"),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/claim-use"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"billablePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"enterer\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"insurer\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"provider\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/CodeSystem/processpriority"),
    FieldInfo::node(",\"fundsReserveRequested\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/fundsreserve"),
    FieldInfo::node(",\"fundsReserve\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/fundsreserve"),
    FieldInfo::node(",\"related\":", &EXPLANATION_OF_BENEFIT_RELATED, 0, None, 0),
    FieldInfo::node(",\"prescription\":", &REFERENCE, 0, Some(1), 0).targets(&["MedicationRequest", "VisionPrescription"]),
    FieldInfo::node(",\"originalPrescription\":", &REFERENCE, 0, Some(1), 0).targets(&["MedicationRequest"]),
    FieldInfo::node(",\"payee\":", &EXPLANATION_OF_BENEFIT_PAYEE, 0, Some(1), 0),
    FieldInfo::node(",\"referral\":", &REFERENCE, 0, Some(1), 0).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"facility\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"claim\":", &REFERENCE, 0, Some(1), 0).targets(&["Claim"]),
    FieldInfo::node(",\"claimResponse\":", &REFERENCE, 0, Some(1), 0).targets(&["ClaimResponse"]),
    FieldInfo::prim(",\"outcome\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/remittance-outcome"),
    FieldInfo::prim(",\"disposition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"preAuthRef\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"preAuthRefPeriod\":", &PERIOD, 0, None, 0),
    FieldInfo::node(",\"careTeam\":", &EXPLANATION_OF_BENEFIT_CARE_TEAM, 0, None, 0),
    FieldInfo::node(",\"supportingInfo\":", &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO, 0, None, 0),
    FieldInfo::node(",\"diagnosis\":", &EXPLANATION_OF_BENEFIT_DIAGNOSIS, 0, None, 0),
    FieldInfo::node(",\"procedure\":", &EXPLANATION_OF_BENEFIT_PROCEDURE, 0, None, 0),
    FieldInfo::prim(",\"precedence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"insurance\":", &EXPLANATION_OF_BENEFIT_INSURANCE, 1, None, t::SUMMARY),
    FieldInfo::node(",\"accident\":", &EXPLANATION_OF_BENEFIT_ACCIDENT, 0, Some(1), 0),
    FieldInfo::node(",\"item\":", &EXPLANATION_OF_BENEFIT_ITEM, 0, None, 0),
    FieldInfo::node(",\"addItem\":", &EXPLANATION_OF_BENEFIT_ADD_ITEM, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"total\":", &EXPLANATION_OF_BENEFIT_TOTAL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"payment\":", &EXPLANATION_OF_BENEFIT_PAYMENT, 0, Some(1), 0),
    FieldInfo::node(",\"formCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/forms"),
    FieldInfo::node(",\"form\":", &ATTACHMENT, 0, Some(1), 0),
    FieldInfo::node(",\"processNote\":", &EXPLANATION_OF_BENEFIT_PROCESS_NOTE, 0, None, 0),
    FieldInfo::node(",\"benefitPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"benefitBalance\":", &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE, 0, None, 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_RELATED: TypeInfo = TypeInfo::new("ExplanationOfBenefitRelated", "ExplanationOfBenefit.related", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitRelated>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"claim\":", &REFERENCE, 0, Some(1), 0).targets(&["Claim"]),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/related-claim-relationship"),
    FieldInfo::node(",\"reference\":", &IDENTIFIER, 0, Some(1), 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_PAYEE: TypeInfo = TypeInfo::new("ExplanationOfBenefitPayee", "ExplanationOfBenefit.payee", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitPayee>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/payeetype"),
    FieldInfo::node(",\"party\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson"]),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_CARE_TEAM: TypeInfo = TypeInfo::new("ExplanationOfBenefitCareTeam", "ExplanationOfBenefit.careTeam", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitCareTeam>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"provider\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::prim(",\"responsible\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-careteamrole"),
    FieldInfo::node(",\"qualification\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/provider-qualification"),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_SUPPORTING_INFO: TypeInfo = TypeInfo::new("ExplanationOfBenefitSupportingInfo", "ExplanationOfBenefit.supportingInfo", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitSupportingInfo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-informationcategory"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-exception"),
    FieldInfo::choice(",\"timing\":", &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO_TIMING_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"value\":", &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO_VALUE_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"reason\":", &CODING, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/missing-tooth-reason"),
]);

static EXPLANATION_OF_BENEFIT_SUPPORTING_INFO_TIMING_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"timingDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 1, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

static EXPLANATION_OF_BENEFIT_SUPPORTING_INFO_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

pub(crate) static EXPLANATION_OF_BENEFIT_DIAGNOSIS: TypeInfo = TypeInfo::new("ExplanationOfBenefitDiagnosis", "ExplanationOfBenefit.diagnosis", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::choice(",\"diagnosis\":", &EXPLANATION_OF_BENEFIT_DIAGNOSIS_DIAGNOSIS_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/icd-10"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-diagnosistype"),
    FieldInfo::node(",\"onAdmission\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission"),
    FieldInfo::node(",\"packageCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup"),
]);

static EXPLANATION_OF_BENEFIT_DIAGNOSIS_DIAGNOSIS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"diagnosisCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"diagnosisReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Condition"]),
];

pub(crate) static EXPLANATION_OF_BENEFIT_PROCEDURE: TypeInfo = TypeInfo::new("ExplanationOfBenefitProcedure", "ExplanationOfBenefit.procedure", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitProcedure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-procedure-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::choice(",\"procedure\":", &EXPLANATION_OF_BENEFIT_PROCEDURE_PROCEDURE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/icd-10-procedures"),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
]);

static EXPLANATION_OF_BENEFIT_PROCEDURE_PROCEDURE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"procedureCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"procedureReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Procedure"]),
];

pub(crate) static EXPLANATION_OF_BENEFIT_INSURANCE: TypeInfo = TypeInfo::new("ExplanationOfBenefitInsurance", "ExplanationOfBenefit.insurance", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitInsurance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"focal\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Coverage"]),
    FieldInfo::prim(",\"preAuthRef\":", t::PrimKind::String, 0, None, 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_ACCIDENT: TypeInfo = TypeInfo::new("ExplanationOfBenefitAccident", "ExplanationOfBenefit.accident", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitAccident>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ActIncidentCode"),
    FieldInfo::choice(",\"location\":", &EXPLANATION_OF_BENEFIT_ACCIDENT_LOCATION_TYPES, 0, Some(1), 0),
]);

static EXPLANATION_OF_BENEFIT_ACCIDENT_LOCATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"locationAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 1, &[]),
    t::Alternative::new(",\"locationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Location"]),
];

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM: TypeInfo = TypeInfo::new("ExplanationOfBenefitItem", "ExplanationOfBenefit.item", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::prim(",\"careTeamSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"diagnosisSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"procedureSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"informationSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::choice(",\"serviced\":", &EXPLANATION_OF_BENEFIT_ITEM_SERVICED_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"location\":", &EXPLANATION_OF_BENEFIT_ITEM_LOCATION_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-place"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/tooth"),
    FieldInfo::node(",\"subSite\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/surface"),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, None, 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"detail\":", &EXPLANATION_OF_BENEFIT_ITEM_DETAIL, 0, None, 0),
]);

static EXPLANATION_OF_BENEFIT_ITEM_SERVICED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"servicedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 1, &[]),
    t::Alternative::new(",\"servicedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

static EXPLANATION_OF_BENEFIT_ITEM_LOCATION_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"locationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"locationAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 1, &[]),
    t::Alternative::new(",\"locationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Location"]),
];

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION: TypeInfo = TypeInfo::new("ExplanationOfBenefitItemAdjudication", "ExplanationOfBenefit.item.adjudication", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitItemAdjudication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication-reason"),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::Decimal, 0, Some(1), 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_DETAIL: TypeInfo = TypeInfo::new("ExplanationOfBenefitItemDetail", "ExplanationOfBenefit.item.detail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitItemDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"subDetail\":", &EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL, 0, None, 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo::new("ExplanationOfBenefitItemDetailSubDetail", "ExplanationOfBenefit.item.detail.subDetail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitItemDetailSubDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, 0, None, 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM: TypeInfo = TypeInfo::new("ExplanationOfBenefitAddItem", "ExplanationOfBenefit.addItem", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitAddItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"itemSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"detailSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"subDetailSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::choice(",\"serviced\":", &EXPLANATION_OF_BENEFIT_ADD_ITEM_SERVICED_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"location\":", &EXPLANATION_OF_BENEFIT_ADD_ITEM_LOCATION_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-place"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/tooth"),
    FieldInfo::node(",\"subSite\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/surface"),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"detail\":", &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL, 0, None, 0),
]);

static EXPLANATION_OF_BENEFIT_ADD_ITEM_SERVICED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"servicedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 1, &[]),
    t::Alternative::new(",\"servicedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

static EXPLANATION_OF_BENEFIT_ADD_ITEM_LOCATION_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"locationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"locationAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 1, &[]),
    t::Alternative::new(",\"locationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Location"]),
];

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL: TypeInfo = TypeInfo::new("ExplanationOfBenefitAddItemDetail", "ExplanationOfBenefit.addItem.detail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitAddItemDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"subDetail\":", &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL, 0, None, 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo::new("ExplanationOfBenefitAddItemDetailSubDetail", "ExplanationOfBenefit.addItem.detail.subDetail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitAddItemDetailSubDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, 0, None, 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_TOTAL: TypeInfo = TypeInfo::new("ExplanationOfBenefitTotal", "ExplanationOfBenefit.total", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitTotal>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication"),
    FieldInfo::node(",\"amount\":", &MONEY, 1, Some(1), t::SUMMARY),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_PAYMENT: TypeInfo = TypeInfo::new("ExplanationOfBenefitPayment", "ExplanationOfBenefit.payment", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitPayment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-paymenttype"),
    FieldInfo::node(",\"adjustment\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"adjustmentReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/payment-adjustment-reason"),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_PROCESS_NOTE: TypeInfo = TypeInfo::new("ExplanationOfBenefitProcessNote", "ExplanationOfBenefit.processNote", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitProcessNote>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"number\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/note-type"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE: TypeInfo = TypeInfo::new("ExplanationOfBenefitBenefitBalance", "ExplanationOfBenefit.benefitBalance", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitBenefitBalance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::prim(",\"excluded\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"network\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-network"),
    FieldInfo::node(",\"unit\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-unit"),
    FieldInfo::node(",\"term\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-term"),
    FieldInfo::node(",\"financial\":", &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL, 0, None, 0),
]);

pub(crate) static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL: TypeInfo = TypeInfo::new("ExplanationOfBenefitBenefitBalanceFinancial", "ExplanationOfBenefit.benefitBalance.financial", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExplanationOfBenefitBenefitBalanceFinancial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-type"),
    FieldInfo::choice(",\"allowed\":", &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL_ALLOWED_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"used\":", &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL_USED_TYPES, 0, Some(1), 0),
]);

static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL_ALLOWED_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"allowedUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 1, &[]),
    t::Alternative::new(",\"allowedString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"allowedMoney\":", "Money", t::ValueKind::Node(&MONEY), 1, &[]),
];

static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL_USED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"usedUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 1, &[]),
    t::Alternative::new(",\"usedMoney\":", "Money", t::ValueKind::Node(&MONEY), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ExplanationOfBenefit, ExplanationOfBenefitRelated, ExplanationOfBenefitPayee, ExplanationOfBenefitCareTeam, ExplanationOfBenefitSupportingInfo, ExplanationOfBenefitDiagnosis, ExplanationOfBenefitProcedure, ExplanationOfBenefitInsurance, ExplanationOfBenefitAccident, ExplanationOfBenefitItem, ExplanationOfBenefitItemAdjudication, ExplanationOfBenefitItemDetail, ExplanationOfBenefitItemDetailSubDetail, ExplanationOfBenefitAddItem, ExplanationOfBenefitAddItemDetail, ExplanationOfBenefitAddItemDetailSubDetail, ExplanationOfBenefitTotal, ExplanationOfBenefitPayment, ExplanationOfBenefitProcessNote, ExplanationOfBenefitBenefitBalance, ExplanationOfBenefitBenefitBalanceFinancial);
