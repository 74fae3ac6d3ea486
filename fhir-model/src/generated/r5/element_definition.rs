// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ElementDefinition` and the types inside it.

/// The datatype `ElementDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinition {
    /// `ElementDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ElementDefinition.path`: string, 1..1.
    pub path: Prim<String>,
    /// `ElementDefinition.representation`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/property-representation>. Codes: `codes::PropertyRepresentation`.
    pub representation: Vec<Prim<String>>,
    /// `ElementDefinition.sliceName`: string, 0..1.
    pub slice_name: Prim<String>,
    /// `ElementDefinition.sliceIsConstraining`: boolean, 0..1.
    pub slice_is_constraining: Prim<bool>,
    /// `ElementDefinition.label`: string, 0..1.
    pub label: Prim<String>,
    /// `ElementDefinition.code`: Coding, 0..*. Binding: example, <http://loinc.org/vs>.
    pub code: Vec<Coding>,
    /// `ElementDefinition.slicing`: [`ElementDefinitionSlicing`], 0..1.
    pub slicing: Option<Box<ElementDefinitionSlicing>>,
    /// `ElementDefinition.short`: string, 0..1.
    pub short: Prim<String>,
    /// `ElementDefinition.definition`: markdown, 0..1.
    pub definition: Prim<String>,
    /// `ElementDefinition.comment`: markdown, 0..1.
    pub comment: Prim<String>,
    /// `ElementDefinition.requirements`: markdown, 0..1.
    pub requirements: Prim<String>,
    /// `ElementDefinition.alias`: string, 0..*.
    pub alias: Vec<Prim<String>>,
    /// `ElementDefinition.min`: unsignedInt, 0..1.
    pub min: Prim<u32>,
    /// `ElementDefinition.max`: string, 0..1.
    pub max: Prim<String>,
    /// `ElementDefinition.base`: [`ElementDefinitionBase`], 0..1.
    pub base: Option<Box<ElementDefinitionBase>>,
    /// `ElementDefinition.contentReference`: uri, 0..1.
    pub content_reference: Prim<String>,
    /// `ElementDefinition.type`: [`ElementDefinitionType`], 0..*.
    pub r#type: Vec<ElementDefinitionType>,
    /// `ElementDefinition.defaultValue[x]`: any datatype, 0..1.
    pub default_value: Option<ElementDefinitionDefaultValue>,
    /// `ElementDefinition.meaningWhenMissing`: markdown, 0..1.
    pub meaning_when_missing: Prim<String>,
    /// `ElementDefinition.orderMeaning`: string, 0..1.
    pub order_meaning: Prim<String>,
    /// `ElementDefinition.fixed[x]`: any datatype, 0..1.
    pub fixed: Option<ElementDefinitionFixed>,
    /// `ElementDefinition.pattern[x]`: any datatype, 0..1.
    pub pattern: Option<ElementDefinitionPattern>,
    /// `ElementDefinition.example`: [`ElementDefinitionExample`], 0..*.
    pub example: Vec<ElementDefinitionExample>,
    /// `ElementDefinition.minValue[x]`: any datatype, 0..1.
    pub min_value: Option<ElementDefinitionMinValue>,
    /// `ElementDefinition.maxValue[x]`: any datatype, 0..1.
    pub max_value: Option<ElementDefinitionMaxValue>,
    /// `ElementDefinition.maxLength`: integer, 0..1.
    pub max_length: Prim<i32>,
    /// `ElementDefinition.condition`: id, 0..*.
    pub condition: Vec<Prim<String>>,
    /// `ElementDefinition.constraint`: [`ElementDefinitionConstraint`], 0..*.
    pub constraint: Vec<ElementDefinitionConstraint>,
    /// `ElementDefinition.mustHaveValue`: boolean, 0..1.
    pub must_have_value: Prim<bool>,
    /// `ElementDefinition.valueAlternatives`: canonical(StructureDefinition), 0..*.
    pub value_alternatives: Vec<Prim<String>>,
    /// `ElementDefinition.mustSupport`: boolean, 0..1.
    pub must_support: Prim<bool>,
    /// `ElementDefinition.isModifier`: boolean, 0..1.
    pub is_modifier: Prim<bool>,
    /// `ElementDefinition.isModifierReason`: string, 0..1.
    pub is_modifier_reason: Prim<String>,
    /// `ElementDefinition.isSummary`: boolean, 0..1.
    pub is_summary: Prim<bool>,
    /// `ElementDefinition.binding`: [`ElementDefinitionBinding`], 0..1.
    pub binding: Option<Box<ElementDefinitionBinding>>,
    /// `ElementDefinition.mapping`: [`ElementDefinitionMapping`], 0..*.
    pub mapping: Vec<ElementDefinitionMapping>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinition {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.path.is_absent()) << 3
            | u64::from(!self.representation.is_empty()) << 4
            | u64::from(!self.slice_name.is_absent()) << 5
            | u64::from(!self.slice_is_constraining.is_absent()) << 6
            | u64::from(!self.label.is_absent()) << 7
            | u64::from(!self.code.is_empty()) << 8
            | u64::from(self.slicing.is_some()) << 9
            | u64::from(!self.short.is_absent()) << 10
            | u64::from(!self.definition.is_absent()) << 11
            | u64::from(!self.comment.is_absent()) << 12
            | u64::from(!self.requirements.is_absent()) << 13
            | u64::from(!self.alias.is_empty()) << 14
            | u64::from(!self.min.is_absent()) << 15
            | u64::from(!self.max.is_absent()) << 16
            | u64::from(self.base.is_some()) << 17
            | u64::from(!self.content_reference.is_absent()) << 18
            | u64::from(!self.r#type.is_empty()) << 19
            | u64::from(self.default_value.is_some()) << 20
            | u64::from(!self.meaning_when_missing.is_absent()) << 21
            | u64::from(!self.order_meaning.is_absent()) << 22
            | u64::from(self.fixed.is_some()) << 23
            | u64::from(self.pattern.is_some()) << 24
            | u64::from(!self.example.is_empty()) << 25
            | u64::from(self.min_value.is_some()) << 26
            | u64::from(self.max_value.is_some()) << 27
            | u64::from(!self.max_length.is_absent()) << 28
            | u64::from(!self.condition.is_empty()) << 29
            | u64::from(!self.constraint.is_empty()) << 30
            | u64::from(!self.must_have_value.is_absent()) << 31
            | u64::from(!self.value_alternatives.is_empty()) << 32
            | u64::from(!self.must_support.is_absent()) << 33
            | u64::from(!self.is_modifier.is_absent()) << 34
            | u64::from(!self.is_modifier_reason.is_absent()) << 35
            | u64::from(!self.is_summary.is_absent()) << 36
            | u64::from(self.binding.is_some()) << 37
            | u64::from(!self.mapping.is_empty()) << 38;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.path),
            4 => n::Place::Prims(&self.representation),
            5 => n::Place::Prim(&self.slice_name),
            6 => n::Place::Prim(&self.slice_is_constraining),
            7 => n::Place::Prim(&self.label),
            8 => n::Place::Nodes(&self.code),
            9 => n::Place::Node(&self.slicing),
            10 => n::Place::Prim(&self.short),
            11 => n::Place::Prim(&self.definition),
            12 => n::Place::Prim(&self.comment),
            13 => n::Place::Prim(&self.requirements),
            14 => n::Place::Prims(&self.alias),
            15 => n::Place::Prim(&self.min),
            16 => n::Place::Prim(&self.max),
            17 => n::Place::Node(&self.base),
            18 => n::Place::Prim(&self.content_reference),
            19 => n::Place::Nodes(&self.r#type),
            20 => n::Place::Choice(&self.default_value),
            21 => n::Place::Prim(&self.meaning_when_missing),
            22 => n::Place::Prim(&self.order_meaning),
            23 => n::Place::Choice(&self.fixed),
            24 => n::Place::Choice(&self.pattern),
            25 => n::Place::Nodes(&self.example),
            26 => n::Place::Choice(&self.min_value),
            27 => n::Place::Choice(&self.max_value),
            28 => n::Place::Prim(&self.max_length),
            29 => n::Place::Prims(&self.condition),
            30 => n::Place::Nodes(&self.constraint),
            31 => n::Place::Prim(&self.must_have_value),
            32 => n::Place::Prims(&self.value_alternatives),
            33 => n::Place::Prim(&self.must_support),
            34 => n::Place::Prim(&self.is_modifier),
            35 => n::Place::Prim(&self.is_modifier_reason),
            36 => n::Place::Prim(&self.is_summary),
            37 => n::Place::Node(&self.binding),
            38 => n::Place::Nodes(&self.mapping),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.path),
            4 => n::Slot::Prims(&mut self.representation),
            5 => n::Slot::Prim(&mut self.slice_name),
            6 => n::Slot::Prim(&mut self.slice_is_constraining),
            7 => n::Slot::Prim(&mut self.label),
            8 => n::Slot::Nodes(&mut self.code),
            9 => n::Slot::Node(&mut self.slicing),
            10 => n::Slot::Prim(&mut self.short),
            11 => n::Slot::Prim(&mut self.definition),
            12 => n::Slot::Prim(&mut self.comment),
            13 => n::Slot::Prim(&mut self.requirements),
            14 => n::Slot::Prims(&mut self.alias),
            15 => n::Slot::Prim(&mut self.min),
            16 => n::Slot::Prim(&mut self.max),
            17 => n::Slot::Node(&mut self.base),
            18 => n::Slot::Prim(&mut self.content_reference),
            19 => n::Slot::Nodes(&mut self.r#type),
            20 => n::Slot::Choice(&mut self.default_value),
            21 => n::Slot::Prim(&mut self.meaning_when_missing),
            22 => n::Slot::Prim(&mut self.order_meaning),
            23 => n::Slot::Choice(&mut self.fixed),
            24 => n::Slot::Choice(&mut self.pattern),
            25 => n::Slot::Nodes(&mut self.example),
            26 => n::Slot::Choice(&mut self.min_value),
            27 => n::Slot::Choice(&mut self.max_value),
            28 => n::Slot::Prim(&mut self.max_length),
            29 => n::Slot::Prims(&mut self.condition),
            30 => n::Slot::Nodes(&mut self.constraint),
            31 => n::Slot::Prim(&mut self.must_have_value),
            32 => n::Slot::Prims(&mut self.value_alternatives),
            33 => n::Slot::Prim(&mut self.must_support),
            34 => n::Slot::Prim(&mut self.is_modifier),
            35 => n::Slot::Prim(&mut self.is_modifier_reason),
            36 => n::Slot::Prim(&mut self.is_summary),
            37 => n::Slot::Node(&mut self.binding),
            38 => n::Slot::Nodes(&mut self.mapping),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            path: Prim::ABSENT,
            representation: Vec::new(),
            slice_name: Prim::ABSENT,
            slice_is_constraining: Prim::ABSENT,
            label: Prim::ABSENT,
            code: Vec::new(),
            slicing: None,
            short: Prim::ABSENT,
            definition: Prim::ABSENT,
            comment: Prim::ABSENT,
            requirements: Prim::ABSENT,
            alias: Vec::new(),
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            base: None,
            content_reference: Prim::ABSENT,
            r#type: Vec::new(),
            default_value: None,
            meaning_when_missing: Prim::ABSENT,
            order_meaning: Prim::ABSENT,
            fixed: None,
            pattern: None,
            example: Vec::new(),
            min_value: None,
            max_value: None,
            max_length: Prim::ABSENT,
            condition: Vec::new(),
            constraint: Vec::new(),
            must_have_value: Prim::ABSENT,
            value_alternatives: Vec::new(),
            must_support: Prim::ABSENT,
            is_modifier: Prim::ABSENT,
            is_modifier_reason: Prim::ABSENT,
            is_summary: Prim::ABSENT,
            binding: None,
            mapping: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.slicing` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionSlicing {
    /// `ElementDefinition.slicing.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.slicing.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.slicing.discriminator`: [`ElementDefinitionSlicingDiscriminator`], 0..*.
    pub discriminator: Vec<ElementDefinitionSlicingDiscriminator>,
    /// `ElementDefinition.slicing.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ElementDefinition.slicing.ordered`: boolean, 0..1.
    pub ordered: Prim<bool>,
    /// `ElementDefinition.slicing.rules`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-slicing-rules>. Codes: `codes::SlicingRules`.
    pub rules: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionSlicing {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_SLICING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.discriminator.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.ordered.is_absent()) << 4
            | u64::from(!self.rules.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.discriminator),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.ordered),
            5 => n::Place::Prim(&self.rules),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.discriminator),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.ordered),
            5 => n::Slot::Prim(&mut self.rules),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionSlicing {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            discriminator: Vec::new(),
            description: Prim::ABSENT,
            ordered: Prim::ABSENT,
            rules: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionSlicing {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionSlicing {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionSlicing {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.slicing.discriminator` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionSlicingDiscriminator {
    /// `ElementDefinition.slicing.discriminator.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.slicing.discriminator.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.slicing.discriminator.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/discriminator-type>. Codes: `codes::DiscriminatorType`.
    pub r#type: Prim<String>,
    /// `ElementDefinition.slicing.discriminator.path`: string, 1..1.
    pub path: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionSlicingDiscriminator {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_SLICING_DISCRIMINATOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#type.is_absent()) << 2
            | u64::from(!self.path.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#type),
            3 => n::Place::Prim(&self.path),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Prim(&mut self.path),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionSlicingDiscriminator {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: Prim::ABSENT,
            path: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionSlicingDiscriminator {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionSlicingDiscriminator {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionSlicingDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.base` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionBase {
    /// `ElementDefinition.base.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.base.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.base.path`: string, 1..1.
    pub path: Prim<String>,
    /// `ElementDefinition.base.min`: unsignedInt, 1..1.
    pub min: Prim<u32>,
    /// `ElementDefinition.base.max`: string, 1..1.
    pub max: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionBase {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_BASE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.path.is_absent()) << 2
            | u64::from(!self.min.is_absent()) << 3
            | u64::from(!self.max.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.path),
            3 => n::Place::Prim(&self.min),
            4 => n::Place::Prim(&self.max),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.path),
            3 => n::Slot::Prim(&mut self.min),
            4 => n::Slot::Prim(&mut self.max),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionBase {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            path: Prim::ABSENT,
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionBase {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionBase {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionBase {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.type` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionType {
    /// `ElementDefinition.type.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.type.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.type.code`: uri, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/elementdefinition-types>.
    pub code: Prim<String>,
    /// `ElementDefinition.type.profile`: canonical(StructureDefinition, ImplementationGuide), 0..*.
    pub profile: Vec<Prim<String>>,
    /// `ElementDefinition.type.targetProfile`: canonical(StructureDefinition, ImplementationGuide), 0..*.
    pub target_profile: Vec<Prim<String>>,
    /// `ElementDefinition.type.aggregation`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/resource-aggregation-mode>. Codes: `codes::AggregationMode`.
    pub aggregation: Vec<Prim<String>>,
    /// `ElementDefinition.type.versioning`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/reference-version-rules>. Codes: `codes::ReferenceVersionRules`.
    pub versioning: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionType {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_TYPE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.code.is_absent()) << 2
            | u64::from(!self.profile.is_empty()) << 3
            | u64::from(!self.target_profile.is_empty()) << 4
            | u64::from(!self.aggregation.is_empty()) << 5
            | u64::from(!self.versioning.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.code),
            3 => n::Place::Prims(&self.profile),
            4 => n::Place::Prims(&self.target_profile),
            5 => n::Place::Prims(&self.aggregation),
            6 => n::Place::Prim(&self.versioning),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.code),
            3 => n::Slot::Prims(&mut self.profile),
            4 => n::Slot::Prims(&mut self.target_profile),
            5 => n::Slot::Prims(&mut self.aggregation),
            6 => n::Slot::Prim(&mut self.versioning),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionType {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            code: Prim::ABSENT,
            profile: Vec::new(),
            target_profile: Vec::new(),
            aggregation: Vec::new(),
            versioning: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionType {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionType {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionType {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.example` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionExample {
    /// `ElementDefinition.example.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.example.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.example.label`: string, 1..1.
    pub label: Prim<String>,
    /// `ElementDefinition.example.value[x]`: any datatype, 1..1.
    pub value: Option<ElementDefinitionExampleValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionExample {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_EXAMPLE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.label.is_absent()) << 2
            | u64::from(self.value.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.label),
            3 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.label),
            3 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionExample {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            label: Prim::ABSENT,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionExample {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionExample {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionExample {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.constraint` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionConstraint {
    /// `ElementDefinition.constraint.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.constraint.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.constraint.key`: id, 1..1.
    pub key: Prim<String>,
    /// `ElementDefinition.constraint.requirements`: markdown, 0..1.
    pub requirements: Prim<String>,
    /// `ElementDefinition.constraint.severity`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/constraint-severity>. Codes: `codes::ConstraintSeverity`.
    pub severity: Prim<String>,
    /// `ElementDefinition.constraint.suppress`: boolean, 0..1.
    pub suppress: Prim<bool>,
    /// `ElementDefinition.constraint.human`: string, 1..1.
    pub human: Prim<String>,
    /// `ElementDefinition.constraint.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `ElementDefinition.constraint.source`: canonical(StructureDefinition), 0..1.
    pub source: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionConstraint {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_CONSTRAINT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.key.is_absent()) << 2
            | u64::from(!self.requirements.is_absent()) << 3
            | u64::from(!self.severity.is_absent()) << 4
            | u64::from(!self.suppress.is_absent()) << 5
            | u64::from(!self.human.is_absent()) << 6
            | u64::from(!self.expression.is_absent()) << 7
            | u64::from(!self.source.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.key),
            3 => n::Place::Prim(&self.requirements),
            4 => n::Place::Prim(&self.severity),
            5 => n::Place::Prim(&self.suppress),
            6 => n::Place::Prim(&self.human),
            7 => n::Place::Prim(&self.expression),
            8 => n::Place::Prim(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.key),
            3 => n::Slot::Prim(&mut self.requirements),
            4 => n::Slot::Prim(&mut self.severity),
            5 => n::Slot::Prim(&mut self.suppress),
            6 => n::Slot::Prim(&mut self.human),
            7 => n::Slot::Prim(&mut self.expression),
            8 => n::Slot::Prim(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionConstraint {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            key: Prim::ABSENT,
            requirements: Prim::ABSENT,
            severity: Prim::ABSENT,
            suppress: Prim::ABSENT,
            human: Prim::ABSENT,
            expression: Prim::ABSENT,
            source: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionConstraint {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionConstraint {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionConstraint {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.binding` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionBinding {
    /// `ElementDefinition.binding.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.binding.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.binding.strength`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/binding-strength>. Codes: `codes::BindingStrength`.
    pub strength: Prim<String>,
    /// `ElementDefinition.binding.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ElementDefinition.binding.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// `ElementDefinition.binding.additional`: [`ElementDefinitionBindingAdditional`], 0..*.
    pub additional: Vec<ElementDefinitionBindingAdditional>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionBinding {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_BINDING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.strength.is_absent()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.value_set.is_absent()) << 4
            | u64::from(!self.additional.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.strength),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.value_set),
            5 => n::Place::Nodes(&self.additional),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.strength),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.value_set),
            5 => n::Slot::Nodes(&mut self.additional),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionBinding {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            strength: Prim::ABSENT,
            description: Prim::ABSENT,
            value_set: Prim::ABSENT,
            additional: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionBinding {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionBinding {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionBinding {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.binding.additional` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionBindingAdditional {
    /// `ElementDefinition.binding.additional.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.binding.additional.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.binding.additional.purpose`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/additional-binding-purpose>. Codes: `codes::AdditionalBindingPurpose`.
    pub purpose: Prim<String>,
    /// `ElementDefinition.binding.additional.valueSet`: canonical(ValueSet), 1..1.
    pub value_set: Prim<String>,
    /// `ElementDefinition.binding.additional.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `ElementDefinition.binding.additional.shortDoco`: string, 0..1.
    pub short_doco: Prim<String>,
    /// `ElementDefinition.binding.additional.usage`: UsageContext, 0..*.
    pub usage: Vec<UsageContext>,
    /// `ElementDefinition.binding.additional.any`: boolean, 0..1.
    pub any: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionBindingAdditional {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_BINDING_ADDITIONAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.purpose.is_absent()) << 2
            | u64::from(!self.value_set.is_absent()) << 3
            | u64::from(!self.documentation.is_absent()) << 4
            | u64::from(!self.short_doco.is_absent()) << 5
            | u64::from(!self.usage.is_empty()) << 6
            | u64::from(!self.any.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.purpose),
            3 => n::Place::Prim(&self.value_set),
            4 => n::Place::Prim(&self.documentation),
            5 => n::Place::Prim(&self.short_doco),
            6 => n::Place::Nodes(&self.usage),
            7 => n::Place::Prim(&self.any),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.purpose),
            3 => n::Slot::Prim(&mut self.value_set),
            4 => n::Slot::Prim(&mut self.documentation),
            5 => n::Slot::Prim(&mut self.short_doco),
            6 => n::Slot::Nodes(&mut self.usage),
            7 => n::Slot::Prim(&mut self.any),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionBindingAdditional {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            purpose: Prim::ABSENT,
            value_set: Prim::ABSENT,
            documentation: Prim::ABSENT,
            short_doco: Prim::ABSENT,
            usage: Vec::new(),
            any: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionBindingAdditional {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionBindingAdditional {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionBindingAdditional {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ElementDefinition.mapping` of R5.
///
/// See <https://hl7.org/fhir/R5/elementdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ElementDefinitionMapping {
    /// `ElementDefinition.mapping.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ElementDefinition.mapping.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.mapping.identity`: id, 1..1.
    pub identity: Prim<String>,
    /// `ElementDefinition.mapping.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub language: Prim<String>,
    /// `ElementDefinition.mapping.map`: string, 1..1.
    pub map: Prim<String>,
    /// `ElementDefinition.mapping.comment`: markdown, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ElementDefinitionMapping {
    fn info(&self) -> &'static TypeInfo { &ELEMENT_DEFINITION_MAPPING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.identity.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(!self.map.is_absent()) << 4
            | u64::from(!self.comment.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.identity),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Prim(&self.map),
            5 => n::Place::Prim(&self.comment),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.identity),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Prim(&mut self.map),
            5 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ElementDefinitionMapping {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            identity: Prim::ABSENT,
            language: Prim::ABSENT,
            map: Prim::ABSENT,
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ElementDefinitionMapping {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ElementDefinitionMapping {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ElementDefinitionMapping {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ElementDefinition.defaultValue[x]`.
pub type ElementDefinitionDefaultValue = ExtensionValue;

/// Alternatives of `ElementDefinition.fixed[x]`.
pub type ElementDefinitionFixed = ExtensionValue;

/// Alternatives of `ElementDefinition.pattern[x]`.
pub type ElementDefinitionPattern = ExtensionValue;

/// Alternatives of `ElementDefinition.example.value[x]`.
pub type ElementDefinitionExampleValue = ExtensionValue;

/// Alternatives of `ElementDefinition.minValue[x]`.
#[derive(Clone)]
pub enum ElementDefinitionMinValue {
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// instant.
    Instant(Prim<Instant>),
    /// time.
    Time(Prim<Time>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// integer.
    Integer(Prim<i32>),
    /// integer64.
    Integer64(Prim<Integer64>),
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl ElementDefinitionMinValue {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `instant`.
    #[inline]
    pub fn as_instant(&self) -> Option<&Prim<Instant>> { if let Self::Instant(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer64`.
    #[inline]
    pub fn as_integer64(&self) -> Option<&Prim<Integer64>> { if let Self::Integer64(v) = self { Some(v) } else { None } }
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ElementDefinitionMinValue {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::DateTime(_) => 1,
            Self::Instant(_) => 2,
            Self::Time(_) => 3,
            Self::Decimal(_) => 4,
            Self::Integer(_) => 5,
            Self::Integer64(_) => 6,
            Self::PositiveInt(_) => 7,
            Self::UnsignedInt(_) => 8,
            Self::Quantity(_) => 9,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Instant(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Integer64(v) => n::Inner::Prim(v),
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Instant(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Integer64(v) => n::InnerMut::Prim(v),
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::DateTime(Default::default()),
            2 => Self::Instant(Default::default()),
            3 => Self::Time(Default::default()),
            4 => Self::Decimal(Default::default()),
            5 => Self::Integer(Default::default()),
            6 => Self::Integer64(Default::default()),
            7 => Self::PositiveInt(Default::default()),
            8 => Self::UnsignedInt(Default::default()),
            9 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ElementDefinitionMinValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ElementDefinitionMinValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ElementDefinition.maxValue[x]`.
#[derive(Clone)]
pub enum ElementDefinitionMaxValue {
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// instant.
    Instant(Prim<Instant>),
    /// time.
    Time(Prim<Time>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// integer.
    Integer(Prim<i32>),
    /// integer64.
    Integer64(Prim<Integer64>),
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl ElementDefinitionMaxValue {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `instant`.
    #[inline]
    pub fn as_instant(&self) -> Option<&Prim<Instant>> { if let Self::Instant(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer64`.
    #[inline]
    pub fn as_integer64(&self) -> Option<&Prim<Integer64>> { if let Self::Integer64(v) = self { Some(v) } else { None } }
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ElementDefinitionMaxValue {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::DateTime(_) => 1,
            Self::Instant(_) => 2,
            Self::Time(_) => 3,
            Self::Decimal(_) => 4,
            Self::Integer(_) => 5,
            Self::Integer64(_) => 6,
            Self::PositiveInt(_) => 7,
            Self::UnsignedInt(_) => 8,
            Self::Quantity(_) => 9,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Instant(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Integer64(v) => n::Inner::Prim(v),
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Instant(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Integer64(v) => n::InnerMut::Prim(v),
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::DateTime(Default::default()),
            2 => Self::Instant(Default::default()),
            3 => Self::Time(Default::default()),
            4 => Self::Decimal(Default::default()),
            5 => Self::Integer(Default::default()),
            6 => Self::Integer64(Default::default()),
            7 => Self::PositiveInt(Default::default()),
            8 => Self::UnsignedInt(Default::default()),
            9 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ElementDefinitionMaxValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ElementDefinitionMaxValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ELEMENT_DEFINITION: TypeInfo = TypeInfo::new("ElementDefinition", "ElementDefinition", t::TypeKind::Datatype, "BackboneType", 4, n::new::<ElementDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"representation\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/property-representation"),
    FieldInfo::prim(",\"sliceName\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"sliceIsConstraining\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"label\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://loinc.org/vs"),
    FieldInfo::node(",\"slicing\":", &ELEMENT_DEFINITION_SLICING, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"short\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"requirements\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"min\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"base\":", &ELEMENT_DEFINITION_BASE, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"contentReference\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &ELEMENT_DEFINITION_TYPE, 0, None, t::SUMMARY),
    FieldInfo::choice(",\"defaultValue\":", &ELEMENT_DEFINITION_DEFAULT_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"meaningWhenMissing\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"orderMeaning\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"fixed\":", &ELEMENT_DEFINITION_FIXED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"pattern\":", &ELEMENT_DEFINITION_PATTERN_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"example\":", &ELEMENT_DEFINITION_EXAMPLE, 0, None, t::SUMMARY),
    FieldInfo::choice(",\"minValue\":", &ELEMENT_DEFINITION_MIN_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"maxValue\":", &ELEMENT_DEFINITION_MAX_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"maxLength\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"condition\":", t::PrimKind::Id, 0, None, t::SUMMARY),
    FieldInfo::node(",\"constraint\":", &ELEMENT_DEFINITION_CONSTRAINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"mustHaveValue\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"valueAlternatives\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"mustSupport\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isModifier\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isModifierReason\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isSummary\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"binding\":", &ELEMENT_DEFINITION_BINDING, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"mapping\":", &ELEMENT_DEFINITION_MAPPING, 0, None, t::SUMMARY),
]);

static ELEMENT_DEFINITION_DEFAULT_VALUE_TYPES: [t::Alternative; 54] = [
    t::Alternative::new(",\"defaultValueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"defaultValueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"defaultValueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
    t::Alternative::new(",\"defaultValueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
    t::Alternative::new(",\"defaultValueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"defaultValueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"defaultValueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"defaultValueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
    t::Alternative::new(",\"defaultValueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"defaultValueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"defaultValueInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"defaultValueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"defaultValueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 4, &[]),
    t::Alternative::new(",\"defaultValuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"defaultValueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"defaultValueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"defaultValueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"defaultValueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"defaultValueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"defaultValueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 4, &[]),
    t::Alternative::new(",\"defaultValueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"defaultValueAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"defaultValueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 4, &[]),
    t::Alternative::new(",\"defaultValueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"defaultValueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"defaultValueCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 4, &[]),
    t::Alternative::new(",\"defaultValueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"defaultValueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 4, &[]),
    t::Alternative::new(",\"defaultValueCount\":", "Count", t::ValueKind::Node(&COUNT), 4, &[]),
    t::Alternative::new(",\"defaultValueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 4, &[]),
    t::Alternative::new(",\"defaultValueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"defaultValueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 4, &[]),
    t::Alternative::new(",\"defaultValueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"defaultValueMoney\":", "Money", t::ValueKind::Node(&MONEY), 4, &[]),
    t::Alternative::new(",\"defaultValuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"defaultValueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"defaultValueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"defaultValueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"defaultValueRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 4, &[]),
    t::Alternative::new(",\"defaultValueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"defaultValueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 4, &[]),
    t::Alternative::new(",\"defaultValueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 4, &[]),
    t::Alternative::new(",\"defaultValueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"defaultValueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"defaultValueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 4, &[]),
    t::Alternative::new(",\"defaultValueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 4, &[]),
    t::Alternative::new(",\"defaultValueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"defaultValueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 4, &[]),
    t::Alternative::new(",\"defaultValueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"defaultValueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 4, &[]),
    t::Alternative::new(",\"defaultValueAvailability\":", "Availability", t::ValueKind::Node(&AVAILABILITY), 4, &[]),
    t::Alternative::new(",\"defaultValueExtendedContactDetail\":", "ExtendedContactDetail", t::ValueKind::Node(&EXTENDED_CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"defaultValueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 4, &[]),
    t::Alternative::new(",\"defaultValueMeta\":", "Meta", t::ValueKind::Node(&META), 4, &[]),
];

static ELEMENT_DEFINITION_FIXED_TYPES: [t::Alternative; 54] = [
    t::Alternative::new(",\"fixedBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"fixedBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"fixedCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
    t::Alternative::new(",\"fixedCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
    t::Alternative::new(",\"fixedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"fixedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"fixedDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"fixedId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
    t::Alternative::new(",\"fixedInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"fixedInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"fixedInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"fixedMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"fixedOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 4, &[]),
    t::Alternative::new(",\"fixedPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"fixedString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"fixedTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"fixedUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"fixedUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"fixedUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"fixedUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 4, &[]),
    t::Alternative::new(",\"fixedAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"fixedAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"fixedAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 4, &[]),
    t::Alternative::new(",\"fixedAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"fixedCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"fixedCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 4, &[]),
    t::Alternative::new(",\"fixedCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"fixedContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 4, &[]),
    t::Alternative::new(",\"fixedCount\":", "Count", t::ValueKind::Node(&COUNT), 4, &[]),
    t::Alternative::new(",\"fixedDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 4, &[]),
    t::Alternative::new(",\"fixedDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"fixedHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 4, &[]),
    t::Alternative::new(",\"fixedIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"fixedMoney\":", "Money", t::ValueKind::Node(&MONEY), 4, &[]),
    t::Alternative::new(",\"fixedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"fixedQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"fixedRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"fixedRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"fixedRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 4, &[]),
    t::Alternative::new(",\"fixedReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"fixedSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 4, &[]),
    t::Alternative::new(",\"fixedSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 4, &[]),
    t::Alternative::new(",\"fixedTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"fixedContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"fixedDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 4, &[]),
    t::Alternative::new(",\"fixedExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 4, &[]),
    t::Alternative::new(",\"fixedParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"fixedRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 4, &[]),
    t::Alternative::new(",\"fixedTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"fixedUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 4, &[]),
    t::Alternative::new(",\"fixedAvailability\":", "Availability", t::ValueKind::Node(&AVAILABILITY), 4, &[]),
    t::Alternative::new(",\"fixedExtendedContactDetail\":", "ExtendedContactDetail", t::ValueKind::Node(&EXTENDED_CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"fixedDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 4, &[]),
    t::Alternative::new(",\"fixedMeta\":", "Meta", t::ValueKind::Node(&META), 4, &[]),
];

static ELEMENT_DEFINITION_PATTERN_TYPES: [t::Alternative; 54] = [
    t::Alternative::new(",\"patternBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"patternBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"patternCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
    t::Alternative::new(",\"patternCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
    t::Alternative::new(",\"patternDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"patternDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"patternDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"patternId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
    t::Alternative::new(",\"patternInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"patternInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"patternInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"patternMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"patternOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 4, &[]),
    t::Alternative::new(",\"patternPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"patternString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"patternTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"patternUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"patternUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"patternUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"patternUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 4, &[]),
    t::Alternative::new(",\"patternAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"patternAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"patternAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 4, &[]),
    t::Alternative::new(",\"patternAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"patternCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"patternCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 4, &[]),
    t::Alternative::new(",\"patternCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"patternContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 4, &[]),
    t::Alternative::new(",\"patternCount\":", "Count", t::ValueKind::Node(&COUNT), 4, &[]),
    t::Alternative::new(",\"patternDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 4, &[]),
    t::Alternative::new(",\"patternDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"patternHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 4, &[]),
    t::Alternative::new(",\"patternIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"patternMoney\":", "Money", t::ValueKind::Node(&MONEY), 4, &[]),
    t::Alternative::new(",\"patternPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"patternQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"patternRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"patternRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"patternRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 4, &[]),
    t::Alternative::new(",\"patternReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"patternSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 4, &[]),
    t::Alternative::new(",\"patternSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 4, &[]),
    t::Alternative::new(",\"patternTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"patternContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"patternDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 4, &[]),
    t::Alternative::new(",\"patternExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 4, &[]),
    t::Alternative::new(",\"patternParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"patternRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 4, &[]),
    t::Alternative::new(",\"patternTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"patternUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 4, &[]),
    t::Alternative::new(",\"patternAvailability\":", "Availability", t::ValueKind::Node(&AVAILABILITY), 4, &[]),
    t::Alternative::new(",\"patternExtendedContactDetail\":", "ExtendedContactDetail", t::ValueKind::Node(&EXTENDED_CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"patternDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 4, &[]),
    t::Alternative::new(",\"patternMeta\":", "Meta", t::ValueKind::Node(&META), 4, &[]),
];

static ELEMENT_DEFINITION_MIN_VALUE_TYPES: [t::Alternative; 10] = [
    t::Alternative::new(",\"minValueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"minValueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"minValueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"minValueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"minValueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"minValueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"minValueInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"minValuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"minValueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"minValueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

static ELEMENT_DEFINITION_MAX_VALUE_TYPES: [t::Alternative; 10] = [
    t::Alternative::new(",\"maxValueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"maxValueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"maxValueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"maxValueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"maxValueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"maxValueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"maxValueInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"maxValuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"maxValueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"maxValueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

pub(crate) static ELEMENT_DEFINITION_SLICING: TypeInfo = TypeInfo::new("ElementDefinitionSlicing", "ElementDefinition.slicing", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionSlicing>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"discriminator\":", &ELEMENT_DEFINITION_SLICING_DISCRIMINATOR, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"ordered\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"rules\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-slicing-rules"),
]);

pub(crate) static ELEMENT_DEFINITION_SLICING_DISCRIMINATOR: TypeInfo = TypeInfo::new("ElementDefinitionSlicingDiscriminator", "ElementDefinition.slicing.discriminator", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionSlicingDiscriminator>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/discriminator-type"),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static ELEMENT_DEFINITION_BASE: TypeInfo = TypeInfo::new("ElementDefinitionBase", "ElementDefinition.base", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionBase>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"min\":", t::PrimKind::UnsignedInt, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static ELEMENT_DEFINITION_TYPE: TypeInfo = TypeInfo::new("ElementDefinitionType", "ElementDefinition.type", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionType>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"code\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/elementdefinition-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureDefinition", "ImplementationGuide"]),
    FieldInfo::prim(",\"targetProfile\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureDefinition", "ImplementationGuide"]),
    FieldInfo::prim(",\"aggregation\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-aggregation-mode"),
    FieldInfo::prim(",\"versioning\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/reference-version-rules"),
]);

pub(crate) static ELEMENT_DEFINITION_EXAMPLE: TypeInfo = TypeInfo::new("ElementDefinitionExample", "ElementDefinition.example", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionExample>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"label\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"value\":", &ELEMENT_DEFINITION_EXAMPLE_VALUE_TYPES, 1, Some(1), t::SUMMARY),
]);

static ELEMENT_DEFINITION_EXAMPLE_VALUE_TYPES: [t::Alternative; 54] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 4, &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 4, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 4, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 4, &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), 4, &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 4, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 4, &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 4, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"valueRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 4, &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 4, &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 4, &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 4, &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 4, &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 4, &[]),
    t::Alternative::new(",\"valueAvailability\":", "Availability", t::ValueKind::Node(&AVAILABILITY), 4, &[]),
    t::Alternative::new(",\"valueExtendedContactDetail\":", "ExtendedContactDetail", t::ValueKind::Node(&EXTENDED_CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 4, &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), 4, &[]),
];

pub(crate) static ELEMENT_DEFINITION_CONSTRAINT: TypeInfo = TypeInfo::new("ElementDefinitionConstraint", "ElementDefinition.constraint", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionConstraint>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"key\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"requirements\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"severity\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/constraint-severity"),
    FieldInfo::prim(",\"suppress\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"human\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"source\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
]);

pub(crate) static ELEMENT_DEFINITION_BINDING: TypeInfo = TypeInfo::new("ElementDefinitionBinding", "ElementDefinition.binding", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionBinding>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"strength\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/binding-strength"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["ValueSet"]),
    FieldInfo::node(",\"additional\":", &ELEMENT_DEFINITION_BINDING_ADDITIONAL, 0, None, t::SUMMARY),
]);

pub(crate) static ELEMENT_DEFINITION_BINDING_ADDITIONAL: TypeInfo = TypeInfo::new("ElementDefinitionBindingAdditional", "ElementDefinition.binding.additional", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionBindingAdditional>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/additional-binding-purpose"),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["ValueSet"]),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"shortDoco\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"usage\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"any\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
]);

pub(crate) static ELEMENT_DEFINITION_MAPPING: TypeInfo = TypeInfo::new("ElementDefinitionMapping", "ElementDefinition.mapping", t::TypeKind::Backbone, "Element", 4, n::new::<ElementDefinitionMapping>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"identity\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"map\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ElementDefinition, ElementDefinitionSlicing, ElementDefinitionSlicingDiscriminator, ElementDefinitionBase, ElementDefinitionType, ElementDefinitionExample, ElementDefinitionConstraint, ElementDefinitionBinding, ElementDefinitionBindingAdditional, ElementDefinitionMapping);
