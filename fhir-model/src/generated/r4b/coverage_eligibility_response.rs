// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CoverageEligibilityResponse` and the types inside it.

/// The resource `CoverageEligibilityResponse` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityresponse.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityResponse {
    /// `CoverageEligibilityResponse.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityResponse.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CoverageEligibilityResponse.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CoverageEligibilityResponse.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CoverageEligibilityResponse.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CoverageEligibilityResponse.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CoverageEligibilityResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CoverageEligibilityResponse.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `CoverageEligibilityResponse.purpose`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose>. Codes: `codes::EligibilityResponsePurpose`.
    pub purpose: Vec<Prim<String>>,
    /// `CoverageEligibilityResponse.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.serviced[x]`: date or Period, 0..1.
    pub serviced: Option<CoverageEligibilityResponseServiced>,
    /// `CoverageEligibilityResponse.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `CoverageEligibilityResponse.requestor`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub requestor: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.request`: Reference(CoverageEligibilityRequest), 1..1.
    pub request: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.outcome`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/remittance-outcome>. Codes: `codes::RemittanceOutcome`.
    pub outcome: Prim<String>,
    /// `CoverageEligibilityResponse.disposition`: string, 0..1.
    pub disposition: Prim<String>,
    /// `CoverageEligibilityResponse.insurer`: Reference(Organization), 1..1.
    pub insurer: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.insurance`: [`CoverageEligibilityResponseInsurance`], 0..*.
    pub insurance: Vec<CoverageEligibilityResponseInsurance>,
    /// `CoverageEligibilityResponse.preAuthRef`: string, 0..1.
    pub pre_auth_ref: Prim<String>,
    /// `CoverageEligibilityResponse.form`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/forms>.
    pub form: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.error`: [`CoverageEligibilityResponseError`], 0..*.
    pub error: Vec<CoverageEligibilityResponseError>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityResponse {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_RESPONSE }
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
            | u64::from(!self.purpose.is_empty()) << 10
            | u64::from(self.patient.is_some()) << 11
            | u64::from(self.serviced.is_some()) << 12
            | u64::from(!self.created.is_absent()) << 13
            | u64::from(self.requestor.is_some()) << 14
            | u64::from(self.request.is_some()) << 15
            | u64::from(!self.outcome.is_absent()) << 16
            | u64::from(!self.disposition.is_absent()) << 17
            | u64::from(self.insurer.is_some()) << 18
            | u64::from(!self.insurance.is_empty()) << 19
            | u64::from(!self.pre_auth_ref.is_absent()) << 20
            | u64::from(self.form.is_some()) << 21
            | u64::from(!self.error.is_empty()) << 22;
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
            10 => n::Place::Prims(&self.purpose),
            11 => n::Place::Node(&self.patient),
            12 => n::Place::Choice(&self.serviced),
            13 => n::Place::Prim(&self.created),
            14 => n::Place::Node(&self.requestor),
            15 => n::Place::Node(&self.request),
            16 => n::Place::Prim(&self.outcome),
            17 => n::Place::Prim(&self.disposition),
            18 => n::Place::Node(&self.insurer),
            19 => n::Place::Nodes(&self.insurance),
            20 => n::Place::Prim(&self.pre_auth_ref),
            21 => n::Place::Node(&self.form),
            22 => n::Place::Nodes(&self.error),
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
            10 => n::Slot::Prims(&mut self.purpose),
            11 => n::Slot::Node(&mut self.patient),
            12 => n::Slot::Choice(&mut self.serviced),
            13 => n::Slot::Prim(&mut self.created),
            14 => n::Slot::Node(&mut self.requestor),
            15 => n::Slot::Node(&mut self.request),
            16 => n::Slot::Prim(&mut self.outcome),
            17 => n::Slot::Prim(&mut self.disposition),
            18 => n::Slot::Node(&mut self.insurer),
            19 => n::Slot::Nodes(&mut self.insurance),
            20 => n::Slot::Prim(&mut self.pre_auth_ref),
            21 => n::Slot::Node(&mut self.form),
            22 => n::Slot::Nodes(&mut self.error),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityResponse {
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
            purpose: Vec::new(),
            patient: None,
            serviced: None,
            created: Prim::ABSENT,
            requestor: None,
            request: None,
            outcome: Prim::ABSENT,
            disposition: Prim::ABSENT,
            insurer: None,
            insurance: Vec::new(),
            pre_auth_ref: Prim::ABSENT,
            form: None,
            error: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityResponse.insurance` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityresponse.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityResponseInsurance {
    /// `CoverageEligibilityResponse.insurance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityResponse.insurance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.coverage`: Reference(Coverage), 1..1.
    pub coverage: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.insurance.inforce`: boolean, 0..1.
    pub inforce: Prim<bool>,
    /// `CoverageEligibilityResponse.insurance.benefitPeriod`: Period, 0..1.
    pub benefit_period: Option<Box<Period>>,
    /// `CoverageEligibilityResponse.insurance.item`: [`CoverageEligibilityResponseInsuranceItem`], 0..*.
    pub item: Vec<CoverageEligibilityResponseInsuranceItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityResponseInsurance {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.coverage.is_some()) << 3
            | u64::from(!self.inforce.is_absent()) << 4
            | u64::from(self.benefit_period.is_some()) << 5
            | u64::from(!self.item.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.coverage),
            4 => n::Place::Prim(&self.inforce),
            5 => n::Place::Node(&self.benefit_period),
            6 => n::Place::Nodes(&self.item),
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
            4 => n::Slot::Prim(&mut self.inforce),
            5 => n::Slot::Node(&mut self.benefit_period),
            6 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityResponseInsurance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            coverage: None,
            inforce: Prim::ABSENT,
            benefit_period: None,
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityResponseInsurance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityResponseInsurance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponseInsurance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityResponse.insurance.item` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityresponse.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityResponseInsuranceItem {
    /// `CoverageEligibilityResponse.insurance.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityResponse.insurance.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.productOrService`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CoverageEligibilityResponse.insurance.item.provider`: Reference(Practitioner, PractitionerRole), 0..1.
    pub provider: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.insurance.item.excluded`: boolean, 0..1.
    pub excluded: Prim<bool>,
    /// `CoverageEligibilityResponse.insurance.item.name`: string, 0..1.
    pub name: Prim<String>,
    /// `CoverageEligibilityResponse.insurance.item.description`: string, 0..1.
    pub description: Prim<String>,
    /// `CoverageEligibilityResponse.insurance.item.network`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-network>.
    pub network: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.unit`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-unit>.
    pub unit: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.term`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-term>.
    pub term: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.benefit`: [`CoverageEligibilityResponseInsuranceItemBenefit`], 0..*.
    pub benefit: Vec<CoverageEligibilityResponseInsuranceItemBenefit>,
    /// `CoverageEligibilityResponse.insurance.item.authorizationRequired`: boolean, 0..1.
    pub authorization_required: Prim<bool>,
    /// `CoverageEligibilityResponse.insurance.item.authorizationSupporting`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support>.
    pub authorization_supporting: Vec<CodeableConcept>,
    /// `CoverageEligibilityResponse.insurance.item.authorizationUrl`: uri, 0..1.
    pub authorization_url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityResponseInsuranceItem {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.product_or_service.is_some()) << 4
            | u64::from(!self.modifier.is_empty()) << 5
            | u64::from(self.provider.is_some()) << 6
            | u64::from(!self.excluded.is_absent()) << 7
            | u64::from(!self.name.is_absent()) << 8
            | u64::from(!self.description.is_absent()) << 9
            | u64::from(self.network.is_some()) << 10
            | u64::from(self.unit.is_some()) << 11
            | u64::from(self.term.is_some()) << 12
            | u64::from(!self.benefit.is_empty()) << 13
            | u64::from(!self.authorization_required.is_absent()) << 14
            | u64::from(!self.authorization_supporting.is_empty()) << 15
            | u64::from(!self.authorization_url.is_absent()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.product_or_service),
            5 => n::Place::Nodes(&self.modifier),
            6 => n::Place::Node(&self.provider),
            7 => n::Place::Prim(&self.excluded),
            8 => n::Place::Prim(&self.name),
            9 => n::Place::Prim(&self.description),
            10 => n::Place::Node(&self.network),
            11 => n::Place::Node(&self.unit),
            12 => n::Place::Node(&self.term),
            13 => n::Place::Nodes(&self.benefit),
            14 => n::Place::Prim(&self.authorization_required),
            15 => n::Place::Nodes(&self.authorization_supporting),
            16 => n::Place::Prim(&self.authorization_url),
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
            4 => n::Slot::Node(&mut self.product_or_service),
            5 => n::Slot::Nodes(&mut self.modifier),
            6 => n::Slot::Node(&mut self.provider),
            7 => n::Slot::Prim(&mut self.excluded),
            8 => n::Slot::Prim(&mut self.name),
            9 => n::Slot::Prim(&mut self.description),
            10 => n::Slot::Node(&mut self.network),
            11 => n::Slot::Node(&mut self.unit),
            12 => n::Slot::Node(&mut self.term),
            13 => n::Slot::Nodes(&mut self.benefit),
            14 => n::Slot::Prim(&mut self.authorization_required),
            15 => n::Slot::Nodes(&mut self.authorization_supporting),
            16 => n::Slot::Prim(&mut self.authorization_url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityResponseInsuranceItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            provider: None,
            excluded: Prim::ABSENT,
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            network: None,
            unit: None,
            term: None,
            benefit: Vec::new(),
            authorization_required: Prim::ABSENT,
            authorization_supporting: Vec::new(),
            authorization_url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityResponseInsuranceItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityResponseInsuranceItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponseInsuranceItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityResponse.insurance.item.benefit` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityresponse.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityResponseInsuranceItemBenefit {
    /// `CoverageEligibilityResponse.insurance.item.benefit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/benefit-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.allowed[x]`: unsignedInt or string or Money, 0..1.
    pub allowed: Option<CoverageEligibilityResponseInsuranceItemBenefitAllowed>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.used[x]`: unsignedInt or string or Money, 0..1.
    pub used: Option<CoverageEligibilityResponseInsuranceItemBenefitUsed>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityResponseInsuranceItemBenefit {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT }
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

impl Default for CoverageEligibilityResponseInsuranceItemBenefit {
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

impl Clone for CoverageEligibilityResponseInsuranceItemBenefit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityResponseInsuranceItemBenefit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponseInsuranceItemBenefit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityResponse.error` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityresponse.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityResponseError {
    /// `CoverageEligibilityResponse.error.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityResponse.error.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.error.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.error.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication-error>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityResponseError {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_RESPONSE_ERROR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityResponseError {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityResponseError {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityResponseError {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponseError {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CoverageEligibilityResponse.serviced[x]`.
#[derive(Clone)]
pub enum CoverageEligibilityResponseServiced {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl CoverageEligibilityResponseServiced {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CoverageEligibilityResponseServiced {
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

impl PartialEq for CoverageEligibilityResponseServiced {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponseServiced {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `CoverageEligibilityResponse.insurance.item.benefit.allowed[x]`.
#[derive(Clone)]
pub enum CoverageEligibilityResponseInsuranceItemBenefitAllowed {
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// string.
    String(Prim<String>),
    /// Money.
    Money(n::Boxed<Money>),
}

impl CoverageEligibilityResponseInsuranceItemBenefitAllowed {
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

impl n::Choice for CoverageEligibilityResponseInsuranceItemBenefitAllowed {
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

impl PartialEq for CoverageEligibilityResponseInsuranceItemBenefitAllowed {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponseInsuranceItemBenefitAllowed {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `CoverageEligibilityResponse.insurance.item.benefit.used[x]`.
#[derive(Clone)]
pub enum CoverageEligibilityResponseInsuranceItemBenefitUsed {
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// string.
    String(Prim<String>),
    /// Money.
    Money(n::Boxed<Money>),
}

impl CoverageEligibilityResponseInsuranceItemBenefitUsed {
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

impl n::Choice for CoverageEligibilityResponseInsuranceItemBenefitUsed {
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

impl PartialEq for CoverageEligibilityResponseInsuranceItemBenefitUsed {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityResponseInsuranceItemBenefitUsed {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE: TypeInfo = TypeInfo::new("CoverageEligibilityResponse", "CoverageEligibilityResponse", t::TypeKind::Resource, "DomainResource", 2, n::new::<CoverageEligibilityResponse>, &[
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
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::choice(",\"serviced\":", &COVERAGE_ELIGIBILITY_RESPONSE_SERVICED_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requestor\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"request\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["CoverageEligibilityRequest"]),
    FieldInfo::prim(",\"outcome\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/remittance-outcome"),
    FieldInfo::prim(",\"disposition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"insurer\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"insurance\":", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE, 0, None, 0),
    FieldInfo::prim(",\"preAuthRef\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"form\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/forms"),
    FieldInfo::node(",\"error\":", &COVERAGE_ELIGIBILITY_RESPONSE_ERROR, 0, None, 0),
]);

static COVERAGE_ELIGIBILITY_RESPONSE_SERVICED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"servicedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"servicedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
];

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE: TypeInfo = TypeInfo::new("CoverageEligibilityResponseInsurance", "CoverageEligibilityResponse.insurance", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityResponseInsurance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Coverage"]),
    FieldInfo::prim(",\"inforce\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"benefitPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"item\":", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM, 0, None, 0),
]);

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM: TypeInfo = TypeInfo::new("CoverageEligibilityResponseInsuranceItem", "CoverageEligibilityResponse.insurance.item", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityResponseInsuranceItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::prim(",\"excluded\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"network\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-network"),
    FieldInfo::node(",\"unit\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-unit"),
    FieldInfo::node(",\"term\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-term"),
    FieldInfo::node(",\"benefit\":", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT, 0, None, 0),
    FieldInfo::prim(",\"authorizationRequired\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"authorizationSupporting\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support"),
    FieldInfo::prim(",\"authorizationUrl\":", t::PrimKind::Uri, 0, Some(1), 0),
]);

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT: TypeInfo = TypeInfo::new("CoverageEligibilityResponseInsuranceItemBenefit", "CoverageEligibilityResponse.insurance.item.benefit", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityResponseInsuranceItemBenefit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/benefit-type"),
    FieldInfo::choice(",\"allowed\":", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_ALLOWED_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"used\":", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_USED_TYPES, 0, Some(1), 0),
]);

static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_ALLOWED_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"allowedUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 2, &[]),
    t::Alternative::new(",\"allowedString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"allowedMoney\":", "Money", t::ValueKind::Node(&MONEY), 2, &[]),
];

static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_USED_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"usedUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 2, &[]),
    t::Alternative::new(",\"usedString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"usedMoney\":", "Money", t::ValueKind::Node(&MONEY), 2, &[]),
];

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_ERROR: TypeInfo = TypeInfo::new("CoverageEligibilityResponseError", "CoverageEligibilityResponse.error", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityResponseError>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication-error"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CoverageEligibilityResponse, CoverageEligibilityResponseInsurance, CoverageEligibilityResponseInsuranceItem, CoverageEligibilityResponseInsuranceItemBenefit, CoverageEligibilityResponseError);
