// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `OperationDefinition` and the types inside it.

/// The resource `OperationDefinition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/operationdefinition.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct OperationDefinition {
    /// `OperationDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `OperationDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `OperationDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `OperationDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `OperationDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `OperationDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `OperationDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `OperationDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `OperationDefinition.name`: string, 1..1.
    pub name: Prim<String>,
    /// `OperationDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `OperationDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `OperationDefinition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/operation-kind>. Codes: `codes::OperationKind`.
    pub kind: Prim<String>,
    /// `OperationDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `OperationDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `OperationDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `OperationDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `OperationDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `OperationDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `OperationDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `OperationDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `OperationDefinition.affectsState`: boolean, 0..1.
    pub affects_state: Prim<bool>,
    /// `OperationDefinition.code`: code, 1..1.
    pub code: Prim<String>,
    /// `OperationDefinition.comment`: markdown, 0..1.
    pub comment: Prim<String>,
    /// `OperationDefinition.base`: canonical(OperationDefinition), 0..1.
    pub base: Prim<String>,
    /// `OperationDefinition.resource`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub resource: Vec<Prim<String>>,
    /// `OperationDefinition.system`: boolean, 1..1.
    pub system: Prim<bool>,
    /// `OperationDefinition.type`: boolean, 1..1.
    pub r#type: Prim<bool>,
    /// `OperationDefinition.instance`: boolean, 1..1.
    pub instance: Prim<bool>,
    /// `OperationDefinition.inputProfile`: canonical(StructureDefinition), 0..1.
    pub input_profile: Prim<String>,
    /// `OperationDefinition.outputProfile`: canonical(StructureDefinition), 0..1.
    pub output_profile: Prim<String>,
    /// `OperationDefinition.parameter`: [`OperationDefinitionParameter`], 0..*.
    pub parameter: Vec<OperationDefinitionParameter>,
    /// `OperationDefinition.overload`: [`OperationDefinitionOverload`], 0..*.
    pub overload: Vec<OperationDefinitionOverload>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OperationDefinition {
    fn info(&self) -> &'static TypeInfo { &OPERATION_DEFINITION }
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
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(!self.version.is_absent()) << 9
            | u64::from(!self.name.is_absent()) << 10
            | u64::from(!self.title.is_absent()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(!self.kind.is_absent()) << 13
            | u64::from(!self.experimental.is_absent()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(!self.publisher.is_absent()) << 16
            | u64::from(!self.contact.is_empty()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(!self.use_context.is_empty()) << 19
            | u64::from(!self.jurisdiction.is_empty()) << 20
            | u64::from(!self.purpose.is_absent()) << 21
            | u64::from(!self.affects_state.is_absent()) << 22
            | u64::from(!self.code.is_absent()) << 23
            | u64::from(!self.comment.is_absent()) << 24
            | u64::from(!self.base.is_absent()) << 25
            | u64::from(!self.resource.is_empty()) << 26
            | u64::from(!self.system.is_absent()) << 27
            | u64::from(!self.r#type.is_absent()) << 28
            | u64::from(!self.instance.is_absent()) << 29
            | u64::from(!self.input_profile.is_absent()) << 30
            | u64::from(!self.output_profile.is_absent()) << 31
            | u64::from(!self.parameter.is_empty()) << 32
            | u64::from(!self.overload.is_empty()) << 33;
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
            8 => n::Place::Prim(&self.url),
            9 => n::Place::Prim(&self.version),
            10 => n::Place::Prim(&self.name),
            11 => n::Place::Prim(&self.title),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Prim(&self.kind),
            14 => n::Place::Prim(&self.experimental),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Prim(&self.publisher),
            17 => n::Place::Nodes(&self.contact),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Nodes(&self.use_context),
            20 => n::Place::Nodes(&self.jurisdiction),
            21 => n::Place::Prim(&self.purpose),
            22 => n::Place::Prim(&self.affects_state),
            23 => n::Place::Prim(&self.code),
            24 => n::Place::Prim(&self.comment),
            25 => n::Place::Prim(&self.base),
            26 => n::Place::Prims(&self.resource),
            27 => n::Place::Prim(&self.system),
            28 => n::Place::Prim(&self.r#type),
            29 => n::Place::Prim(&self.instance),
            30 => n::Place::Prim(&self.input_profile),
            31 => n::Place::Prim(&self.output_profile),
            32 => n::Place::Nodes(&self.parameter),
            33 => n::Place::Nodes(&self.overload),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Prim(&mut self.version),
            10 => n::Slot::Prim(&mut self.name),
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Prim(&mut self.kind),
            14 => n::Slot::Prim(&mut self.experimental),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Prim(&mut self.publisher),
            17 => n::Slot::Nodes(&mut self.contact),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Nodes(&mut self.use_context),
            20 => n::Slot::Nodes(&mut self.jurisdiction),
            21 => n::Slot::Prim(&mut self.purpose),
            22 => n::Slot::Prim(&mut self.affects_state),
            23 => n::Slot::Prim(&mut self.code),
            24 => n::Slot::Prim(&mut self.comment),
            25 => n::Slot::Prim(&mut self.base),
            26 => n::Slot::Prims(&mut self.resource),
            27 => n::Slot::Prim(&mut self.system),
            28 => n::Slot::Prim(&mut self.r#type),
            29 => n::Slot::Prim(&mut self.instance),
            30 => n::Slot::Prim(&mut self.input_profile),
            31 => n::Slot::Prim(&mut self.output_profile),
            32 => n::Slot::Nodes(&mut self.parameter),
            33 => n::Slot::Nodes(&mut self.overload),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OperationDefinition {
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
            url: Prim::ABSENT,
            version: Prim::ABSENT,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            status: Prim::ABSENT,
            kind: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            affects_state: Prim::ABSENT,
            code: Prim::ABSENT,
            comment: Prim::ABSENT,
            base: Prim::ABSENT,
            resource: Vec::new(),
            system: Prim::ABSENT,
            r#type: Prim::ABSENT,
            instance: Prim::ABSENT,
            input_profile: Prim::ABSENT,
            output_profile: Prim::ABSENT,
            parameter: Vec::new(),
            overload: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OperationDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OperationDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OperationDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `OperationDefinition.parameter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/operationdefinition.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct OperationDefinitionParameter {
    /// `OperationDefinition.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `OperationDefinition.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationDefinition.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.parameter.name`: code, 1..1.
    pub name: Prim<String>,
    /// `OperationDefinition.parameter.use`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/operation-parameter-use>. Codes: `codes::OperationParameterUse`.
    pub r#use: Prim<String>,
    /// `OperationDefinition.parameter.min`: integer, 1..1.
    pub min: Prim<i32>,
    /// `OperationDefinition.parameter.max`: string, 1..1.
    pub max: Prim<String>,
    /// `OperationDefinition.parameter.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// `OperationDefinition.parameter.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-types>. Codes: `codes::FHIRAllTypes`.
    pub r#type: Prim<String>,
    /// `OperationDefinition.parameter.targetProfile`: canonical(StructureDefinition), 0..*.
    pub target_profile: Vec<Prim<String>>,
    /// `OperationDefinition.parameter.searchType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-param-type>. Codes: `codes::SearchParamType`.
    pub search_type: Prim<String>,
    /// `OperationDefinition.parameter.binding`: [`OperationDefinitionParameterBinding`], 0..1.
    pub binding: Option<Box<OperationDefinitionParameterBinding>>,
    /// `OperationDefinition.parameter.referencedFrom`: [`OperationDefinitionParameterReferencedFrom`], 0..*.
    pub referenced_from: Vec<OperationDefinitionParameterReferencedFrom>,
    /// `OperationDefinition.parameter.part`: as `OperationDefinition.parameter`, 0..*.
    pub part: Vec<OperationDefinitionParameter>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OperationDefinitionParameter {
    fn info(&self) -> &'static TypeInfo { &OPERATION_DEFINITION_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.r#use.is_absent()) << 4
            | u64::from(!self.min.is_absent()) << 5
            | u64::from(!self.max.is_absent()) << 6
            | u64::from(!self.documentation.is_absent()) << 7
            | u64::from(!self.r#type.is_absent()) << 8
            | u64::from(!self.target_profile.is_empty()) << 9
            | u64::from(!self.search_type.is_absent()) << 10
            | u64::from(self.binding.is_some()) << 11
            | u64::from(!self.referenced_from.is_empty()) << 12
            | u64::from(!self.part.is_empty()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.r#use),
            5 => n::Place::Prim(&self.min),
            6 => n::Place::Prim(&self.max),
            7 => n::Place::Prim(&self.documentation),
            8 => n::Place::Prim(&self.r#type),
            9 => n::Place::Prims(&self.target_profile),
            10 => n::Place::Prim(&self.search_type),
            11 => n::Place::Node(&self.binding),
            12 => n::Place::Nodes(&self.referenced_from),
            13 => n::Place::Nodes(&self.part),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.r#use),
            5 => n::Slot::Prim(&mut self.min),
            6 => n::Slot::Prim(&mut self.max),
            7 => n::Slot::Prim(&mut self.documentation),
            8 => n::Slot::Prim(&mut self.r#type),
            9 => n::Slot::Prims(&mut self.target_profile),
            10 => n::Slot::Prim(&mut self.search_type),
            11 => n::Slot::Node(&mut self.binding),
            12 => n::Slot::Nodes(&mut self.referenced_from),
            13 => n::Slot::Nodes(&mut self.part),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OperationDefinitionParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            r#use: Prim::ABSENT,
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            documentation: Prim::ABSENT,
            r#type: Prim::ABSENT,
            target_profile: Vec::new(),
            search_type: Prim::ABSENT,
            binding: None,
            referenced_from: Vec::new(),
            part: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OperationDefinitionParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OperationDefinitionParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OperationDefinitionParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `OperationDefinition.parameter.binding` of R4B.
///
/// See <https://hl7.org/fhir/R4B/operationdefinition.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct OperationDefinitionParameterBinding {
    /// `OperationDefinition.parameter.binding.id`: string, 0..1.
    pub id: Prim<String>,
    /// `OperationDefinition.parameter.binding.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationDefinition.parameter.binding.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.parameter.binding.strength`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/binding-strength>. Codes: `codes::BindingStrength`.
    pub strength: Prim<String>,
    /// `OperationDefinition.parameter.binding.valueSet`: canonical(ValueSet), 1..1.
    pub value_set: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OperationDefinitionParameterBinding {
    fn info(&self) -> &'static TypeInfo { &OPERATION_DEFINITION_PARAMETER_BINDING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.strength.is_absent()) << 3
            | u64::from(!self.value_set.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.strength),
            4 => n::Place::Prim(&self.value_set),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.strength),
            4 => n::Slot::Prim(&mut self.value_set),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OperationDefinitionParameterBinding {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            strength: Prim::ABSENT,
            value_set: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OperationDefinitionParameterBinding {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OperationDefinitionParameterBinding {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OperationDefinitionParameterBinding {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `OperationDefinition.parameter.referencedFrom` of R4B.
///
/// See <https://hl7.org/fhir/R4B/operationdefinition.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct OperationDefinitionParameterReferencedFrom {
    /// `OperationDefinition.parameter.referencedFrom.id`: string, 0..1.
    pub id: Prim<String>,
    /// `OperationDefinition.parameter.referencedFrom.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationDefinition.parameter.referencedFrom.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.parameter.referencedFrom.source`: string, 1..1.
    pub source: Prim<String>,
    /// `OperationDefinition.parameter.referencedFrom.sourceId`: string, 0..1.
    pub source_id: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OperationDefinitionParameterReferencedFrom {
    fn info(&self) -> &'static TypeInfo { &OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.source.is_absent()) << 3
            | u64::from(!self.source_id.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.source),
            4 => n::Place::Prim(&self.source_id),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.source),
            4 => n::Slot::Prim(&mut self.source_id),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OperationDefinitionParameterReferencedFrom {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            source: Prim::ABSENT,
            source_id: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OperationDefinitionParameterReferencedFrom {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OperationDefinitionParameterReferencedFrom {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OperationDefinitionParameterReferencedFrom {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `OperationDefinition.overload` of R4B.
///
/// See <https://hl7.org/fhir/R4B/operationdefinition.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct OperationDefinitionOverload {
    /// `OperationDefinition.overload.id`: string, 0..1.
    pub id: Prim<String>,
    /// `OperationDefinition.overload.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationDefinition.overload.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.overload.parameterName`: string, 0..*.
    pub parameter_name: Vec<Prim<String>>,
    /// `OperationDefinition.overload.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OperationDefinitionOverload {
    fn info(&self) -> &'static TypeInfo { &OPERATION_DEFINITION_OVERLOAD }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.parameter_name.is_empty()) << 3
            | u64::from(!self.comment.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.parameter_name),
            4 => n::Place::Prim(&self.comment),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.parameter_name),
            4 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OperationDefinitionOverload {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            parameter_name: Vec::new(),
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OperationDefinitionOverload {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OperationDefinitionOverload {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OperationDefinitionOverload {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static OPERATION_DEFINITION: TypeInfo = TypeInfo::new("OperationDefinition", "OperationDefinition", t::TypeKind::Resource, "DomainResource", 2, n::new::<OperationDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/operation-kind"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"affectsState\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"base\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["OperationDefinition"]),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"system\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"instance\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"inputProfile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"outputProfile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
    FieldInfo::node(",\"parameter\":", &OPERATION_DEFINITION_PARAMETER, 0, None, 0),
    FieldInfo::node(",\"overload\":", &OPERATION_DEFINITION_OVERLOAD, 0, None, 0),
]);

pub(crate) static OPERATION_DEFINITION_PARAMETER: TypeInfo = TypeInfo::new("OperationDefinitionParameter", "OperationDefinition.parameter", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<OperationDefinitionParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/operation-parameter-use"),
    FieldInfo::prim(",\"min\":", t::PrimKind::Integer, 1, Some(1), 0),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-types"),
    FieldInfo::prim(",\"targetProfile\":", t::PrimKind::Canonical, 0, None, 0).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"searchType\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-param-type"),
    FieldInfo::node(",\"binding\":", &OPERATION_DEFINITION_PARAMETER_BINDING, 0, Some(1), 0),
    FieldInfo::node(",\"referencedFrom\":", &OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM, 0, None, 0),
    FieldInfo::node(",\"part\":", &OPERATION_DEFINITION_PARAMETER, 0, None, 0),
]);

pub(crate) static OPERATION_DEFINITION_PARAMETER_BINDING: TypeInfo = TypeInfo::new("OperationDefinitionParameterBinding", "OperationDefinition.parameter.binding", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<OperationDefinitionParameterBinding>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"strength\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/binding-strength"),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 1, Some(1), 0).targets(&["ValueSet"]),
]);

pub(crate) static OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM: TypeInfo = TypeInfo::new("OperationDefinitionParameterReferencedFrom", "OperationDefinition.parameter.referencedFrom", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<OperationDefinitionParameterReferencedFrom>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"source\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"sourceId\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static OPERATION_DEFINITION_OVERLOAD: TypeInfo = TypeInfo::new("OperationDefinitionOverload", "OperationDefinition.overload", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<OperationDefinitionOverload>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"parameterName\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(OperationDefinition, OperationDefinitionParameter, OperationDefinitionParameterBinding, OperationDefinitionParameterReferencedFrom, OperationDefinitionOverload);
