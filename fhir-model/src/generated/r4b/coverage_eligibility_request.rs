// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CoverageEligibilityRequest` and the types inside it.

/// The resource `CoverageEligibilityRequest` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityrequest.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityRequest {
    /// `CoverageEligibilityRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CoverageEligibilityRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CoverageEligibilityRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CoverageEligibilityRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CoverageEligibilityRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CoverageEligibilityRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CoverageEligibilityRequest.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `CoverageEligibilityRequest.priority`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/process-priority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityRequest.purpose`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose>. Codes: `codes::EligibilityRequestPurpose`.
    pub purpose: Vec<Prim<String>>,
    /// `CoverageEligibilityRequest.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.serviced[x]`: date or Period, 0..1.
    pub serviced: Option<CoverageEligibilityRequestServiced>,
    /// `CoverageEligibilityRequest.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `CoverageEligibilityRequest.enterer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub enterer: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.provider`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub provider: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.insurer`: Reference(Organization), 1..1.
    pub insurer: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.facility`: Reference(Location), 0..1.
    pub facility: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.supportingInfo`: [`CoverageEligibilityRequestSupportingInfo`], 0..*.
    pub supporting_info: Vec<CoverageEligibilityRequestSupportingInfo>,
    /// `CoverageEligibilityRequest.insurance`: [`CoverageEligibilityRequestInsurance`], 0..*.
    pub insurance: Vec<CoverageEligibilityRequestInsurance>,
    /// `CoverageEligibilityRequest.item`: [`CoverageEligibilityRequestItem`], 0..*.
    pub item: Vec<CoverageEligibilityRequestItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityRequest {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_REQUEST }
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
            | u64::from(self.priority.is_some()) << 10
            | u64::from(!self.purpose.is_empty()) << 11
            | u64::from(self.patient.is_some()) << 12
            | u64::from(self.serviced.is_some()) << 13
            | u64::from(!self.created.is_absent()) << 14
            | u64::from(self.enterer.is_some()) << 15
            | u64::from(self.provider.is_some()) << 16
            | u64::from(self.insurer.is_some()) << 17
            | u64::from(self.facility.is_some()) << 18
            | u64::from(!self.supporting_info.is_empty()) << 19
            | u64::from(!self.insurance.is_empty()) << 20
            | u64::from(!self.item.is_empty()) << 21;
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
            10 => n::Place::Node(&self.priority),
            11 => n::Place::Prims(&self.purpose),
            12 => n::Place::Node(&self.patient),
            13 => n::Place::Choice(&self.serviced),
            14 => n::Place::Prim(&self.created),
            15 => n::Place::Node(&self.enterer),
            16 => n::Place::Node(&self.provider),
            17 => n::Place::Node(&self.insurer),
            18 => n::Place::Node(&self.facility),
            19 => n::Place::Nodes(&self.supporting_info),
            20 => n::Place::Nodes(&self.insurance),
            21 => n::Place::Nodes(&self.item),
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
            10 => n::Slot::Node(&mut self.priority),
            11 => n::Slot::Prims(&mut self.purpose),
            12 => n::Slot::Node(&mut self.patient),
            13 => n::Slot::Choice(&mut self.serviced),
            14 => n::Slot::Prim(&mut self.created),
            15 => n::Slot::Node(&mut self.enterer),
            16 => n::Slot::Node(&mut self.provider),
            17 => n::Slot::Node(&mut self.insurer),
            18 => n::Slot::Node(&mut self.facility),
            19 => n::Slot::Nodes(&mut self.supporting_info),
            20 => n::Slot::Nodes(&mut self.insurance),
            21 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityRequest {
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
            priority: None,
            purpose: Vec::new(),
            patient: None,
            serviced: None,
            created: Prim::ABSENT,
            enterer: None,
            provider: None,
            insurer: None,
            facility: None,
            supporting_info: Vec::new(),
            insurance: Vec::new(),
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityRequest.supportingInfo` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityrequest.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityRequestSupportingInfo {
    /// `CoverageEligibilityRequest.supportingInfo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityRequest.supportingInfo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.supportingInfo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.supportingInfo.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `CoverageEligibilityRequest.supportingInfo.information`: Reference(Resource), 1..1.
    pub information: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.supportingInfo.appliesToAll`: boolean, 0..1.
    pub applies_to_all: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityRequestSupportingInfo {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.information.is_some()) << 4
            | u64::from(!self.applies_to_all.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.information),
            5 => n::Place::Prim(&self.applies_to_all),
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
            4 => n::Slot::Node(&mut self.information),
            5 => n::Slot::Prim(&mut self.applies_to_all),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityRequestSupportingInfo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            information: None,
            applies_to_all: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityRequestSupportingInfo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityRequestSupportingInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityRequestSupportingInfo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityRequest.insurance` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityrequest.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityRequestInsurance {
    /// `CoverageEligibilityRequest.insurance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityRequest.insurance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.insurance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.insurance.focal`: boolean, 0..1.
    pub focal: Prim<bool>,
    /// `CoverageEligibilityRequest.insurance.coverage`: Reference(Coverage), 1..1.
    pub coverage: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.insurance.businessArrangement`: string, 0..1.
    pub business_arrangement: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityRequestInsurance {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_REQUEST_INSURANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.focal.is_absent()) << 3
            | u64::from(self.coverage.is_some()) << 4
            | u64::from(!self.business_arrangement.is_absent()) << 5;
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
            5 => n::Place::Prim(&self.business_arrangement),
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
            5 => n::Slot::Prim(&mut self.business_arrangement),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityRequestInsurance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            focal: Prim::ABSENT,
            coverage: None,
            business_arrangement: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityRequestInsurance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityRequestInsurance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityRequestInsurance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityRequest.item` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityrequest.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityRequestItem {
    /// `CoverageEligibilityRequest.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityRequest.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.supportingInfoSequence`: positiveInt, 0..*.
    pub supporting_info_sequence: Vec<Prim<u32>>,
    /// `CoverageEligibilityRequest.item.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityRequest.item.productOrService`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityRequest.item.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CoverageEligibilityRequest.item.provider`: Reference(Practitioner, PractitionerRole), 0..1.
    pub provider: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.item.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `CoverageEligibilityRequest.item.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `CoverageEligibilityRequest.item.facility`: Reference(Location, Organization), 0..1.
    pub facility: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.item.diagnosis`: [`CoverageEligibilityRequestItemDiagnosis`], 0..*.
    pub diagnosis: Vec<CoverageEligibilityRequestItemDiagnosis>,
    /// `CoverageEligibilityRequest.item.detail`: Reference(Resource), 0..*.
    pub detail: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityRequestItem {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_REQUEST_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.supporting_info_sequence.is_empty()) << 3
            | u64::from(self.category.is_some()) << 4
            | u64::from(self.product_or_service.is_some()) << 5
            | u64::from(!self.modifier.is_empty()) << 6
            | u64::from(self.provider.is_some()) << 7
            | u64::from(self.quantity.is_some()) << 8
            | u64::from(self.unit_price.is_some()) << 9
            | u64::from(self.facility.is_some()) << 10
            | u64::from(!self.diagnosis.is_empty()) << 11
            | u64::from(!self.detail.is_empty()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.supporting_info_sequence),
            4 => n::Place::Node(&self.category),
            5 => n::Place::Node(&self.product_or_service),
            6 => n::Place::Nodes(&self.modifier),
            7 => n::Place::Node(&self.provider),
            8 => n::Place::Node(&self.quantity),
            9 => n::Place::Node(&self.unit_price),
            10 => n::Place::Node(&self.facility),
            11 => n::Place::Nodes(&self.diagnosis),
            12 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.supporting_info_sequence),
            4 => n::Slot::Node(&mut self.category),
            5 => n::Slot::Node(&mut self.product_or_service),
            6 => n::Slot::Nodes(&mut self.modifier),
            7 => n::Slot::Node(&mut self.provider),
            8 => n::Slot::Node(&mut self.quantity),
            9 => n::Slot::Node(&mut self.unit_price),
            10 => n::Slot::Node(&mut self.facility),
            11 => n::Slot::Nodes(&mut self.diagnosis),
            12 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityRequestItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            supporting_info_sequence: Vec::new(),
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            provider: None,
            quantity: None,
            unit_price: None,
            facility: None,
            diagnosis: Vec::new(),
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityRequestItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityRequestItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityRequestItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CoverageEligibilityRequest.item.diagnosis` of R4B.
///
/// See <https://hl7.org/fhir/R4B/coverageeligibilityrequest.html>.
/// Compiled by the feature `r4b-financial`.
pub struct CoverageEligibilityRequestItemDiagnosis {
    /// `CoverageEligibilityRequest.item.diagnosis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CoverageEligibilityRequest.item.diagnosis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.diagnosis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.diagnosis.diagnosis[x]`: CodeableConcept or Reference(Condition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/icd-10>.
    pub diagnosis: Option<CoverageEligibilityRequestItemDiagnosisDiagnosis>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageEligibilityRequestItemDiagnosis {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.diagnosis.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.diagnosis),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.diagnosis),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageEligibilityRequestItemDiagnosis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            diagnosis: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageEligibilityRequestItemDiagnosis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageEligibilityRequestItemDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityRequestItemDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CoverageEligibilityRequest.serviced[x]`.
#[derive(Clone)]
pub enum CoverageEligibilityRequestServiced {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl CoverageEligibilityRequestServiced {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CoverageEligibilityRequestServiced {
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

impl PartialEq for CoverageEligibilityRequestServiced {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityRequestServiced {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `CoverageEligibilityRequest.item.diagnosis.diagnosis[x]`.
#[derive(Clone)]
pub enum CoverageEligibilityRequestItemDiagnosisDiagnosis {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Condition).
    Reference(n::Boxed<Reference>),
}

impl CoverageEligibilityRequestItemDiagnosisDiagnosis {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CoverageEligibilityRequestItemDiagnosisDiagnosis {
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

impl PartialEq for CoverageEligibilityRequestItemDiagnosisDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CoverageEligibilityRequestItemDiagnosisDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST: TypeInfo = TypeInfo::new("CoverageEligibilityRequest", "CoverageEligibilityRequest", t::TypeKind::Resource, "DomainResource", 2, n::new::<CoverageEligibilityRequest>, &[
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
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/process-priority"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::choice(",\"serviced\":", &COVERAGE_ELIGIBILITY_REQUEST_SERVICED_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"enterer\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"insurer\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"facility\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"supportingInfo\":", &COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO, 0, None, 0),
    FieldInfo::node(",\"insurance\":", &COVERAGE_ELIGIBILITY_REQUEST_INSURANCE, 0, None, 0),
    FieldInfo::node(",\"item\":", &COVERAGE_ELIGIBILITY_REQUEST_ITEM, 0, None, 0),
]);

static COVERAGE_ELIGIBILITY_REQUEST_SERVICED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"servicedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"servicedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
];

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO: TypeInfo = TypeInfo::new("CoverageEligibilityRequestSupportingInfo", "CoverageEligibilityRequest.supportingInfo", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityRequestSupportingInfo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"information\":", &REFERENCE, 1, Some(1), 0).targets(&["Resource"]),
    FieldInfo::prim(",\"appliesToAll\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_INSURANCE: TypeInfo = TypeInfo::new("CoverageEligibilityRequestInsurance", "CoverageEligibilityRequest.insurance", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityRequestInsurance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"focal\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), 0).targets(&["Coverage"]),
    FieldInfo::prim(",\"businessArrangement\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_ITEM: TypeInfo = TypeInfo::new("CoverageEligibilityRequestItem", "CoverageEligibilityRequest.item", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityRequestItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"supportingInfoSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"facility\":", &REFERENCE, 0, Some(1), 0).targets(&["Location", "Organization"]),
    FieldInfo::node(",\"diagnosis\":", &COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS, 0, None, 0),
    FieldInfo::node(",\"detail\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS: TypeInfo = TypeInfo::new("CoverageEligibilityRequestItemDiagnosis", "CoverageEligibilityRequest.item.diagnosis", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CoverageEligibilityRequestItemDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"diagnosis\":", &COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS_DIAGNOSIS_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/icd-10"),
]);

static COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS_DIAGNOSIS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"diagnosisCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"diagnosisReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Condition"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CoverageEligibilityRequest, CoverageEligibilityRequestSupportingInfo, CoverageEligibilityRequestInsurance, CoverageEligibilityRequestItem, CoverageEligibilityRequestItemDiagnosis);
