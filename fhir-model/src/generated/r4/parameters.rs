// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Parameters` and the types inside it.

/// The resource `Parameters` of R4.
///
/// See <https://hl7.org/fhir/R4/parameters.html>.
/// Compiled by the feature `r4-base`.
pub struct Parameters {
    /// `Parameters.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Parameters.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Parameters.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Parameters.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Parameters.parameter`: [`ParametersParameter`], 0..*.
    pub parameter: Vec<ParametersParameter>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Parameters {
    fn info(&self) -> &'static TypeInfo { &PARAMETERS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(!self.parameter.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Nodes(&self.parameter),
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
            4 => n::Slot::Nodes(&mut self.parameter),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Parameters {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            parameter: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Parameters {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Parameters {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Parameters {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Parameters.parameter` of R4.
///
/// See <https://hl7.org/fhir/R4/parameters.html>.
pub struct ParametersParameter {
    /// `Parameters.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Parameters.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Parameters.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Parameters.parameter.name`: string, 1..1.
    pub name: Prim<String>,
    /// `Parameters.parameter.value[x]`: any datatype, 0..1.
    pub value: Option<ParametersParameterValue>,
    /// `Parameters.parameter.resource`: Resource, 0..1.
    pub resource: Option<Resource>,
    /// `Parameters.parameter.part`: as `Parameters.parameter`, 0..*.
    pub part: Vec<ParametersParameter>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ParametersParameter {
    fn info(&self) -> &'static TypeInfo { &PARAMETERS_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(self.resource.is_some()) << 5
            | u64::from(!self.part.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Choice(&self.value),
            5 => n::Place::Resource(&self.resource),
            6 => n::Place::Nodes(&self.part),
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
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Resource(&mut self.resource),
            6 => n::Slot::Nodes(&mut self.part),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ParametersParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            value: None,
            resource: None,
            part: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ParametersParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ParametersParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ParametersParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Parameters.parameter.value[x]`.
pub type ParametersParameterValue = ExtensionValue;

pub(crate) static PARAMETERS: TypeInfo = TypeInfo::new("Parameters", "Parameters", t::TypeKind::Resource, "Resource", 1, n::new::<Parameters>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"parameter\":", &PARAMETERS_PARAMETER, 0, None, t::SUMMARY),
]);

pub(crate) static PARAMETERS_PARAMETER: TypeInfo = TypeInfo::new("ParametersParameter", "Parameters.parameter", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ParametersParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"value\":", &PARAMETERS_PARAMETER_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::resource(",\"resource\":", 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"part\":", &PARAMETERS_PARAMETER, 0, None, t::SUMMARY),
]);

static PARAMETERS_PARAMETER_VALUE_TYPES: [t::Alternative; 52] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 3, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 3, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 3, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 3, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 3, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 3, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 3, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 3, &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 3, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 3, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 3, &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 3, &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 3, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 3, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 3, &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 3, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 3, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 3, &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 3, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 3, &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), 3, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 3, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 3, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 3, &[]),
    t::Alternative::new(",\"valueCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 2, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 3, &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 3, &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), 3, &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 3, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 3, &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 3, &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 3, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 3, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 3, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 3, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 3, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 3, &[]),
    t::Alternative::new(",\"valueRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 2, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 3, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 3, &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 3, &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 3, &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 3, &[]),
    t::Alternative::new(",\"valueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), 3, &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 3, &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 3, &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 3, &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 3, &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 3, &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 3, &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 3, &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Parameters, ParametersParameter);
