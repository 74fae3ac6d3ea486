// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `InsurancePlan` and the types inside it.

/// The resource `InsurancePlan` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlan {
    /// `InsurancePlan.id`: id, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `InsurancePlan.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `InsurancePlan.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `InsurancePlan.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `InsurancePlan.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `InsurancePlan.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `InsurancePlan.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `InsurancePlan.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/insuranceplan-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `InsurancePlan.name`: string, 0..1.
    pub name: Prim<String>,
    /// `InsurancePlan.alias`: string, 0..*.
    pub alias: Vec<Prim<String>>,
    /// `InsurancePlan.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `InsurancePlan.ownedBy`: Reference(Organization), 0..1.
    pub owned_by: Option<Box<Reference>>,
    /// `InsurancePlan.administeredBy`: Reference(Organization), 0..1.
    pub administered_by: Option<Box<Reference>>,
    /// `InsurancePlan.coverageArea`: Reference(Location), 0..*.
    pub coverage_area: Vec<Reference>,
    /// `InsurancePlan.contact`: ExtendedContactDetail, 0..*.
    pub contact: Vec<ExtendedContactDetail>,
    /// `InsurancePlan.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// `InsurancePlan.network`: Reference(Organization), 0..*.
    pub network: Vec<Reference>,
    /// `InsurancePlan.coverage`: [`InsurancePlanCoverage`], 0..*.
    pub coverage: Vec<InsurancePlanCoverage>,
    /// `InsurancePlan.plan`: [`InsurancePlanPlan`], 0..*.
    pub plan: Vec<InsurancePlanPlan>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlan {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN }
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
            | u64::from(!self.r#type.is_empty()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.alias.is_empty()) << 12
            | u64::from(self.period.is_some()) << 13
            | u64::from(self.owned_by.is_some()) << 14
            | u64::from(self.administered_by.is_some()) << 15
            | u64::from(!self.coverage_area.is_empty()) << 16
            | u64::from(!self.contact.is_empty()) << 17
            | u64::from(!self.endpoint.is_empty()) << 18
            | u64::from(!self.network.is_empty()) << 19
            | u64::from(!self.coverage.is_empty()) << 20
            | u64::from(!self.plan.is_empty()) << 21;
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
            10 => n::Place::Nodes(&self.r#type),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prims(&self.alias),
            13 => n::Place::Node(&self.period),
            14 => n::Place::Node(&self.owned_by),
            15 => n::Place::Node(&self.administered_by),
            16 => n::Place::Nodes(&self.coverage_area),
            17 => n::Place::Nodes(&self.contact),
            18 => n::Place::Nodes(&self.endpoint),
            19 => n::Place::Nodes(&self.network),
            20 => n::Place::Nodes(&self.coverage),
            21 => n::Place::Nodes(&self.plan),
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
            10 => n::Slot::Nodes(&mut self.r#type),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prims(&mut self.alias),
            13 => n::Slot::Node(&mut self.period),
            14 => n::Slot::Node(&mut self.owned_by),
            15 => n::Slot::Node(&mut self.administered_by),
            16 => n::Slot::Nodes(&mut self.coverage_area),
            17 => n::Slot::Nodes(&mut self.contact),
            18 => n::Slot::Nodes(&mut self.endpoint),
            19 => n::Slot::Nodes(&mut self.network),
            20 => n::Slot::Nodes(&mut self.coverage),
            21 => n::Slot::Nodes(&mut self.plan),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlan {
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
            r#type: Vec::new(),
            name: Prim::ABSENT,
            alias: Vec::new(),
            period: None,
            owned_by: None,
            administered_by: None,
            coverage_area: Vec::new(),
            contact: Vec::new(),
            endpoint: Vec::new(),
            network: Vec::new(),
            coverage: Vec::new(),
            plan: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlan {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlan {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlan {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.coverage` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanCoverage {
    /// `InsurancePlan.coverage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.coverage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.coverage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.coverage.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.coverage.network`: Reference(Organization), 0..*.
    pub network: Vec<Reference>,
    /// `InsurancePlan.coverage.benefit`: [`InsurancePlanCoverageBenefit`], 1..*.
    pub benefit: Vec<InsurancePlanCoverageBenefit>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanCoverage {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_COVERAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.network.is_empty()) << 4
            | u64::from(!self.benefit.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.network),
            5 => n::Place::Nodes(&self.benefit),
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
            4 => n::Slot::Nodes(&mut self.network),
            5 => n::Slot::Nodes(&mut self.benefit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanCoverage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            network: Vec::new(),
            benefit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanCoverage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanCoverage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanCoverage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.coverage.benefit` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanCoverageBenefit {
    /// `InsurancePlan.coverage.benefit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.coverage.benefit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.coverage.benefit.requirement`: string, 0..1.
    pub requirement: Prim<String>,
    /// `InsurancePlan.coverage.benefit.limit`: [`InsurancePlanCoverageBenefitLimit`], 0..*.
    pub limit: Vec<InsurancePlanCoverageBenefitLimit>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanCoverageBenefit {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_COVERAGE_BENEFIT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.requirement.is_absent()) << 4
            | u64::from(!self.limit.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.requirement),
            5 => n::Place::Nodes(&self.limit),
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
            4 => n::Slot::Prim(&mut self.requirement),
            5 => n::Slot::Nodes(&mut self.limit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanCoverageBenefit {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            requirement: Prim::ABSENT,
            limit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanCoverageBenefit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanCoverageBenefit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanCoverageBenefit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.coverage.benefit.limit` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanCoverageBenefitLimit {
    /// `InsurancePlan.coverage.benefit.limit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.coverage.benefit.limit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.limit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.limit.value`: Quantity, 0..1.
    pub value: Option<Box<Quantity>>,
    /// `InsurancePlan.coverage.benefit.limit.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanCoverageBenefitLimit {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.value.is_some()) << 3
            | u64::from(self.code.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.value),
            4 => n::Place::Node(&self.code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.value),
            4 => n::Slot::Node(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanCoverageBenefitLimit {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: None,
            code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanCoverageBenefitLimit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanCoverageBenefitLimit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanCoverageBenefitLimit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.plan` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanPlan {
    /// `InsurancePlan.plan.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.plan.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `InsurancePlan.plan.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.coverageArea`: Reference(Location), 0..*.
    pub coverage_area: Vec<Reference>,
    /// `InsurancePlan.plan.network`: Reference(Organization), 0..*.
    pub network: Vec<Reference>,
    /// `InsurancePlan.plan.generalCost`: [`InsurancePlanPlanGeneralCost`], 0..*.
    pub general_cost: Vec<InsurancePlanPlanGeneralCost>,
    /// `InsurancePlan.plan.specificCost`: [`InsurancePlanPlanSpecificCost`], 0..*.
    pub specific_cost: Vec<InsurancePlanPlanSpecificCost>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanPlan {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_PLAN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.coverage_area.is_empty()) << 5
            | u64::from(!self.network.is_empty()) << 6
            | u64::from(!self.general_cost.is_empty()) << 7
            | u64::from(!self.specific_cost.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Nodes(&self.coverage_area),
            6 => n::Place::Nodes(&self.network),
            7 => n::Place::Nodes(&self.general_cost),
            8 => n::Place::Nodes(&self.specific_cost),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Nodes(&mut self.coverage_area),
            6 => n::Slot::Nodes(&mut self.network),
            7 => n::Slot::Nodes(&mut self.general_cost),
            8 => n::Slot::Nodes(&mut self.specific_cost),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanPlan {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            r#type: None,
            coverage_area: Vec::new(),
            network: Vec::new(),
            general_cost: Vec::new(),
            specific_cost: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanPlan {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanPlan {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanPlan {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.plan.generalCost` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanPlanGeneralCost {
    /// `InsurancePlan.plan.generalCost.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.plan.generalCost.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.generalCost.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.generalCost.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.generalCost.groupSize`: positiveInt, 0..1.
    pub group_size: Prim<u32>,
    /// `InsurancePlan.plan.generalCost.cost`: Money, 0..1.
    pub cost: Option<Box<Money>>,
    /// `InsurancePlan.plan.generalCost.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanPlanGeneralCost {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_PLAN_GENERAL_COST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.group_size.is_absent()) << 4
            | u64::from(self.cost.is_some()) << 5
            | u64::from(!self.comment.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.group_size),
            5 => n::Place::Node(&self.cost),
            6 => n::Place::Prim(&self.comment),
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
            4 => n::Slot::Prim(&mut self.group_size),
            5 => n::Slot::Node(&mut self.cost),
            6 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanPlanGeneralCost {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            group_size: Prim::ABSENT,
            cost: None,
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanPlanGeneralCost {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanPlanGeneralCost {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanPlanGeneralCost {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.plan.specificCost` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanPlanSpecificCost {
    /// `InsurancePlan.plan.specificCost.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.plan.specificCost.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.category`: CodeableConcept, 1..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit`: [`InsurancePlanPlanSpecificCostBenefit`], 0..*.
    pub benefit: Vec<InsurancePlanPlanSpecificCostBenefit>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanPlanSpecificCost {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_PLAN_SPECIFIC_COST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(!self.benefit.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Nodes(&self.benefit),
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
            4 => n::Slot::Nodes(&mut self.benefit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanPlanSpecificCost {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            benefit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanPlanSpecificCost {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanPlanSpecificCost {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanPlanSpecificCost {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.plan.specificCost.benefit` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanPlanSpecificCostBenefit {
    /// `InsurancePlan.plan.specificCost.benefit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.plan.specificCost.benefit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit.cost`: [`InsurancePlanPlanSpecificCostBenefitCost`], 0..*.
    pub cost: Vec<InsurancePlanPlanSpecificCostBenefitCost>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanPlanSpecificCostBenefit {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.cost.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.cost),
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
            4 => n::Slot::Nodes(&mut self.cost),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanPlanSpecificCostBenefit {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            cost: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanPlanSpecificCostBenefit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanPlanSpecificCostBenefit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanPlanSpecificCostBenefit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InsurancePlan.plan.specificCost.benefit.cost` of R5.
///
/// See <https://hl7.org/fhir/R5/insuranceplan.html>.
/// Compiled by the feature `r5-financial`.
pub struct InsurancePlanPlanSpecificCostBenefitCost {
    /// `InsurancePlan.plan.specificCost.benefit.cost.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.applicability`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/insuranceplan-applicability>.
    pub applicability: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.qualifiers`: CodeableConcept, 0..*.
    pub qualifiers: Vec<CodeableConcept>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.value`: Quantity, 0..1.
    pub value: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InsurancePlanPlanSpecificCostBenefitCost {
    fn info(&self) -> &'static TypeInfo { &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.applicability.is_some()) << 4
            | u64::from(!self.qualifiers.is_empty()) << 5
            | u64::from(self.value.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.applicability),
            5 => n::Place::Nodes(&self.qualifiers),
            6 => n::Place::Node(&self.value),
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
            4 => n::Slot::Node(&mut self.applicability),
            5 => n::Slot::Nodes(&mut self.qualifiers),
            6 => n::Slot::Node(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InsurancePlanPlanSpecificCostBenefitCost {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            applicability: None,
            qualifiers: Vec::new(),
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InsurancePlanPlanSpecificCostBenefitCost {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InsurancePlanPlanSpecificCostBenefitCost {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InsurancePlanPlanSpecificCostBenefitCost {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static INSURANCE_PLAN: TypeInfo = TypeInfo::new("InsurancePlan", "InsurancePlan", t::TypeKind::Resource, "DomainResource", 4, n::new::<InsurancePlan>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/insuranceplan-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"ownedBy\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"administeredBy\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"coverageArea\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"contact\":", &EXTENDED_CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
    FieldInfo::node(",\"network\":", &REFERENCE, 0, None, 0).targets(&["Organization"]),
    FieldInfo::node(",\"coverage\":", &INSURANCE_PLAN_COVERAGE, 0, None, 0),
    FieldInfo::node(",\"plan\":", &INSURANCE_PLAN_PLAN, 0, None, 0),
]);

pub(crate) static INSURANCE_PLAN_COVERAGE: TypeInfo = TypeInfo::new("InsurancePlanCoverage", "InsurancePlan.coverage", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanCoverage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"network\":", &REFERENCE, 0, None, 0).targets(&["Organization"]),
    FieldInfo::node(",\"benefit\":", &INSURANCE_PLAN_COVERAGE_BENEFIT, 1, None, 0),
]);

pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT: TypeInfo = TypeInfo::new("InsurancePlanCoverageBenefit", "InsurancePlan.coverage.benefit", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanCoverageBenefit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"requirement\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"limit\":", &INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT, 0, None, 0),
]);

pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT: TypeInfo = TypeInfo::new("InsurancePlanCoverageBenefitLimit", "InsurancePlan.coverage.benefit.limit", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanCoverageBenefitLimit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"value\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
]);

pub(crate) static INSURANCE_PLAN_PLAN: TypeInfo = TypeInfo::new("InsurancePlanPlan", "InsurancePlan.plan", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanPlan>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"coverageArea\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"network\":", &REFERENCE, 0, None, 0).targets(&["Organization"]),
    FieldInfo::node(",\"generalCost\":", &INSURANCE_PLAN_PLAN_GENERAL_COST, 0, None, 0),
    FieldInfo::node(",\"specificCost\":", &INSURANCE_PLAN_PLAN_SPECIFIC_COST, 0, None, 0),
]);

pub(crate) static INSURANCE_PLAN_PLAN_GENERAL_COST: TypeInfo = TypeInfo::new("InsurancePlanPlanGeneralCost", "InsurancePlan.plan.generalCost", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanPlanGeneralCost>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"groupSize\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"cost\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST: TypeInfo = TypeInfo::new("InsurancePlanPlanSpecificCost", "InsurancePlan.plan.specificCost", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanPlanSpecificCost>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"benefit\":", &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT, 0, None, 0),
]);

pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT: TypeInfo = TypeInfo::new("InsurancePlanPlanSpecificCostBenefit", "InsurancePlan.plan.specificCost.benefit", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanPlanSpecificCostBenefit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"cost\":", &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST, 0, None, 0),
]);

pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST: TypeInfo = TypeInfo::new("InsurancePlanPlanSpecificCostBenefitCost", "InsurancePlan.plan.specificCost.benefit.cost", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InsurancePlanPlanSpecificCostBenefitCost>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"applicability\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/insuranceplan-applicability"),
    FieldInfo::node(",\"qualifiers\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"value\":", &QUANTITY, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(InsurancePlan, InsurancePlanCoverage, InsurancePlanCoverageBenefit, InsurancePlanCoverageBenefitLimit, InsurancePlanPlan, InsurancePlanPlanGeneralCost, InsurancePlanPlanSpecificCost, InsurancePlanPlanSpecificCostBenefit, InsurancePlanPlanSpecificCostBenefitCost);
