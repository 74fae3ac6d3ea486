// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Coverage` and the types inside it.

/// The resource `Coverage` of R4.
///
/// See <https://hl7.org/fhir/R4/coverage.html>.
/// Compiled by the feature `r4-financial`.
pub struct Coverage {
    /// `Coverage.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Coverage.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Coverage.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Coverage.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Coverage.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Coverage.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Coverage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Coverage.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `Coverage.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/coverage-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.policyHolder`: Reference(Patient, RelatedPerson, Organization), 0..1.
    pub policy_holder: Option<Box<Reference>>,
    /// `Coverage.subscriber`: Reference(Patient, RelatedPerson), 0..1.
    pub subscriber: Option<Box<Reference>>,
    /// `Coverage.subscriberId`: string, 0..1.
    pub subscriber_id: Prim<String>,
    /// `Coverage.beneficiary`: Reference(Patient), 1..1.
    pub beneficiary: Option<Box<Reference>>,
    /// `Coverage.dependent`: string, 0..1.
    pub dependent: Prim<String>,
    /// `Coverage.relationship`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subscriber-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Coverage.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Coverage.payor`: Reference(Organization, Patient, RelatedPerson), 1..*.
    pub payor: Vec<Reference>,
    /// `Coverage.class`: [`CoverageClass`], 0..*.
    pub class: Vec<CoverageClass>,
    /// `Coverage.order`: positiveInt, 0..1.
    pub order: Prim<u32>,
    /// `Coverage.network`: string, 0..1.
    pub network: Prim<String>,
    /// `Coverage.costToBeneficiary`: [`CoverageCostToBeneficiary`], 0..*.
    pub cost_to_beneficiary: Vec<CoverageCostToBeneficiary>,
    /// `Coverage.subrogation`: boolean, 0..1.
    pub subrogation: Prim<bool>,
    /// `Coverage.contract`: Reference(Contract), 0..*.
    pub contract: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Coverage {
    fn info(&self) -> &'static TypeInfo { &COVERAGE }
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
            | u64::from(self.policy_holder.is_some()) << 11
            | u64::from(self.subscriber.is_some()) << 12
            | u64::from(!self.subscriber_id.is_absent()) << 13
            | u64::from(self.beneficiary.is_some()) << 14
            | u64::from(!self.dependent.is_absent()) << 15
            | u64::from(self.relationship.is_some()) << 16
            | u64::from(self.period.is_some()) << 17
            | u64::from(!self.payor.is_empty()) << 18
            | u64::from(!self.class.is_empty()) << 19
            | u64::from(!self.order.is_absent()) << 20
            | u64::from(!self.network.is_absent()) << 21
            | u64::from(!self.cost_to_beneficiary.is_empty()) << 22
            | u64::from(!self.subrogation.is_absent()) << 23
            | u64::from(!self.contract.is_empty()) << 24;
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
            11 => n::Place::Node(&self.policy_holder),
            12 => n::Place::Node(&self.subscriber),
            13 => n::Place::Prim(&self.subscriber_id),
            14 => n::Place::Node(&self.beneficiary),
            15 => n::Place::Prim(&self.dependent),
            16 => n::Place::Node(&self.relationship),
            17 => n::Place::Node(&self.period),
            18 => n::Place::Nodes(&self.payor),
            19 => n::Place::Nodes(&self.class),
            20 => n::Place::Prim(&self.order),
            21 => n::Place::Prim(&self.network),
            22 => n::Place::Nodes(&self.cost_to_beneficiary),
            23 => n::Place::Prim(&self.subrogation),
            24 => n::Place::Nodes(&self.contract),
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
            11 => n::Slot::Node(&mut self.policy_holder),
            12 => n::Slot::Node(&mut self.subscriber),
            13 => n::Slot::Prim(&mut self.subscriber_id),
            14 => n::Slot::Node(&mut self.beneficiary),
            15 => n::Slot::Prim(&mut self.dependent),
            16 => n::Slot::Node(&mut self.relationship),
            17 => n::Slot::Node(&mut self.period),
            18 => n::Slot::Nodes(&mut self.payor),
            19 => n::Slot::Nodes(&mut self.class),
            20 => n::Slot::Prim(&mut self.order),
            21 => n::Slot::Prim(&mut self.network),
            22 => n::Slot::Nodes(&mut self.cost_to_beneficiary),
            23 => n::Slot::Prim(&mut self.subrogation),
            24 => n::Slot::Nodes(&mut self.contract),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Coverage {
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
            policy_holder: None,
            subscriber: None,
            subscriber_id: Prim::ABSENT,
            beneficiary: None,
            dependent: Prim::ABSENT,
            relationship: None,
            period: None,
            payor: Vec::new(),
            class: Vec::new(),
            order: Prim::ABSENT,
            network: Prim::ABSENT,
            cost_to_beneficiary: Vec::new(),
            subrogation: Prim::ABSENT,
            contract: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Coverage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Coverage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Coverage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Coverage.class` of R4.
///
/// See <https://hl7.org/fhir/R4/coverage.html>.
/// Compiled by the feature `r4-financial`.
pub struct CoverageClass {
    /// `Coverage.class.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coverage.class.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.class.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.class.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/coverage-class>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.class.value`: string, 1..1.
    pub value: Prim<String>,
    /// `Coverage.class.name`: string, 0..1.
    pub name: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageClass {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_CLASS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.value.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.value),
            5 => n::Place::Prim(&self.name),
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
            4 => n::Slot::Prim(&mut self.value),
            5 => n::Slot::Prim(&mut self.name),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageClass {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: Prim::ABSENT,
            name: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageClass {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageClass {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageClass {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Coverage.costToBeneficiary` of R4.
///
/// See <https://hl7.org/fhir/R4/coverage.html>.
/// Compiled by the feature `r4-financial`.
pub struct CoverageCostToBeneficiary {
    /// `Coverage.costToBeneficiary.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coverage.costToBeneficiary.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/coverage-copay-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.value[x]`: Quantity or Money, 1..1.
    pub value: Option<CoverageCostToBeneficiaryValue>,
    /// `Coverage.costToBeneficiary.exception`: [`CoverageCostToBeneficiaryException`], 0..*.
    pub exception: Vec<CoverageCostToBeneficiaryException>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageCostToBeneficiary {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_COST_TO_BENEFICIARY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(!self.exception.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
            5 => n::Place::Nodes(&self.exception),
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
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Nodes(&mut self.exception),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageCostToBeneficiary {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            exception: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageCostToBeneficiary {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageCostToBeneficiary {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageCostToBeneficiary {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Coverage.costToBeneficiary.exception` of R4.
///
/// See <https://hl7.org/fhir/R4/coverage.html>.
/// Compiled by the feature `r4-financial`.
pub struct CoverageCostToBeneficiaryException {
    /// `Coverage.costToBeneficiary.exception.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coverage.costToBeneficiary.exception.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.exception.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.exception.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/coverage-financial-exception>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.exception.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageCostToBeneficiaryException {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.period.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.period),
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
            4 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CoverageCostToBeneficiaryException {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CoverageCostToBeneficiaryException {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CoverageCostToBeneficiaryException {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CoverageCostToBeneficiaryException {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Coverage.costToBeneficiary.value[x]`.
#[derive(Clone)]
pub enum CoverageCostToBeneficiaryValue {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Money.
    Money(n::Boxed<Money>),
}

impl CoverageCostToBeneficiaryValue {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CoverageCostToBeneficiaryValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Money(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Money(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CoverageCostToBeneficiaryValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CoverageCostToBeneficiaryValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static COVERAGE: TypeInfo = TypeInfo::new("Coverage", "Coverage", t::TypeKind::Resource, "DomainResource", 1, n::new::<Coverage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/coverage-type"),
    FieldInfo::node(",\"policyHolder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"subscriber\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson"]),
    FieldInfo::prim(",\"subscriberId\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"beneficiary\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"dependent\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subscriber-relationship"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"payor\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Organization", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"class\":", &COVERAGE_CLASS, 0, None, 0),
    FieldInfo::prim(",\"order\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"network\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"costToBeneficiary\":", &COVERAGE_COST_TO_BENEFICIARY, 0, None, 0),
    FieldInfo::prim(",\"subrogation\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"contract\":", &REFERENCE, 0, None, 0).targets(&["Contract"]),
]);

pub(crate) static COVERAGE_CLASS: TypeInfo = TypeInfo::new("CoverageClass", "Coverage.class", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CoverageClass>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/coverage-class"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static COVERAGE_COST_TO_BENEFICIARY: TypeInfo = TypeInfo::new("CoverageCostToBeneficiary", "Coverage.costToBeneficiary", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CoverageCostToBeneficiary>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/coverage-copay-type"),
    FieldInfo::choice(",\"value\":", &COVERAGE_COST_TO_BENEFICIARY_VALUE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"exception\":", &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION, 0, None, 0),
]);

static COVERAGE_COST_TO_BENEFICIARY_VALUE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 1, &[]),
];

pub(crate) static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION: TypeInfo = TypeInfo::new("CoverageCostToBeneficiaryException", "Coverage.costToBeneficiary.exception", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CoverageCostToBeneficiaryException>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/coverage-financial-exception"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Coverage, CoverageClass, CoverageCostToBeneficiary, CoverageCostToBeneficiaryException);
