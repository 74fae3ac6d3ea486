// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Parameters` and the types inside it.

/// The resource `Parameters` of R4B.
///
/// See <https://hl7.org/fhir/R4B/parameters.html>.
/// Compiled by the feature `r4b-base`.
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

/// The element `Parameters.parameter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/parameters.html>.
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
#[derive(Clone)]
pub enum ParametersParameterValue {
    /// base64Binary.
    Base64Binary(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// canonical.
    Canonical(Prim<String>),
    /// code.
    Code(Prim<String>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// id.
    Id(Prim<String>),
    /// instant.
    Instant(Prim<Instant>),
    /// integer.
    Integer(Prim<i32>),
    /// markdown.
    Markdown(Prim<String>),
    /// oid.
    Oid(Prim<String>),
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
    /// time.
    Time(Prim<Time>),
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// uri.
    Uri(Prim<String>),
    /// url.
    Url(Prim<String>),
    /// uuid.
    Uuid(Prim<String>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Annotation.
    Annotation(n::Boxed<Annotation>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// ContactPoint.
    ContactPoint(n::Boxed<ContactPoint>),
    /// Count.
    Count(n::Boxed<Count>),
    /// Distance.
    Distance(n::Boxed<Distance>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// HumanName.
    HumanName(n::Boxed<HumanName>),
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Money.
    Money(n::Boxed<Money>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// SampledData.
    SampledData(n::Boxed<SampledData>),
    /// Signature.
    Signature(n::Boxed<Signature>),
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// ContactDetail.
    ContactDetail(n::Boxed<ContactDetail>),
    /// Contributor.
    Contributor(n::Boxed<Contributor>),
    /// DataRequirement.
    DataRequirement(n::Boxed<DataRequirement>),
    /// Expression.
    Expression(n::Boxed<Expression>),
    /// ParameterDefinition.
    ParameterDefinition(n::Boxed<ParameterDefinition>),
    /// RelatedArtifact.
    RelatedArtifact(n::Boxed<RelatedArtifact>),
    /// TriggerDefinition.
    TriggerDefinition(n::Boxed<TriggerDefinition>),
    /// UsageContext.
    UsageContext(n::Boxed<UsageContext>),
    /// Dosage.
    Dosage(n::Boxed<Dosage>),
    /// Meta.
    Meta(n::Boxed<Meta>),
}

impl ParametersParameterValue {
    /// The value, when it is `base64Binary`.
    #[inline]
    pub fn as_base64_binary(&self) -> Option<&Prim<String>> { if let Self::Base64Binary(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `id`.
    #[inline]
    pub fn as_id(&self) -> Option<&Prim<String>> { if let Self::Id(v) = self { Some(v) } else { None } }
    /// The value, when it is `instant`.
    #[inline]
    pub fn as_instant(&self) -> Option<&Prim<Instant>> { if let Self::Instant(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
    /// The value, when it is `oid`.
    #[inline]
    pub fn as_oid(&self) -> Option<&Prim<String>> { if let Self::Oid(v) = self { Some(v) } else { None } }
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `uuid`.
    #[inline]
    pub fn as_uuid(&self) -> Option<&Prim<String>> { if let Self::Uuid(v) = self { Some(v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Annotation`.
    #[inline]
    pub fn as_annotation(&self) -> Option<&Annotation> { if let Self::Annotation(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactPoint`.
    #[inline]
    pub fn as_contact_point(&self) -> Option<&ContactPoint> { if let Self::ContactPoint(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Count`.
    #[inline]
    pub fn as_count(&self) -> Option<&Count> { if let Self::Count(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Distance`.
    #[inline]
    pub fn as_distance(&self) -> Option<&Distance> { if let Self::Distance(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `HumanName`.
    #[inline]
    pub fn as_human_name(&self) -> Option<&HumanName> { if let Self::HumanName(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `SampledData`.
    #[inline]
    pub fn as_sampled_data(&self) -> Option<&SampledData> { if let Self::SampledData(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Signature`.
    #[inline]
    pub fn as_signature(&self) -> Option<&Signature> { if let Self::Signature(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactDetail`.
    #[inline]
    pub fn as_contact_detail(&self) -> Option<&ContactDetail> { if let Self::ContactDetail(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Contributor`.
    #[inline]
    pub fn as_contributor(&self) -> Option<&Contributor> { if let Self::Contributor(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `DataRequirement`.
    #[inline]
    pub fn as_data_requirement(&self) -> Option<&DataRequirement> { if let Self::DataRequirement(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Expression`.
    #[inline]
    pub fn as_expression(&self) -> Option<&Expression> { if let Self::Expression(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ParameterDefinition`.
    #[inline]
    pub fn as_parameter_definition(&self) -> Option<&ParameterDefinition> { if let Self::ParameterDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `RelatedArtifact`.
    #[inline]
    pub fn as_related_artifact(&self) -> Option<&RelatedArtifact> { if let Self::RelatedArtifact(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `TriggerDefinition`.
    #[inline]
    pub fn as_trigger_definition(&self) -> Option<&TriggerDefinition> { if let Self::TriggerDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `UsageContext`.
    #[inline]
    pub fn as_usage_context(&self) -> Option<&UsageContext> { if let Self::UsageContext(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Dosage`.
    #[inline]
    pub fn as_dosage(&self) -> Option<&Dosage> { if let Self::Dosage(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Meta`.
    #[inline]
    pub fn as_meta(&self) -> Option<&Meta> { if let Self::Meta(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ParametersParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Canonical(_) => 2,
            Self::Code(_) => 3,
            Self::Date(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
            Self::Id(_) => 7,
            Self::Instant(_) => 8,
            Self::Integer(_) => 9,
            Self::Markdown(_) => 10,
            Self::Oid(_) => 11,
            Self::PositiveInt(_) => 12,
            Self::String(_) => 13,
            Self::Time(_) => 14,
            Self::UnsignedInt(_) => 15,
            Self::Uri(_) => 16,
            Self::Url(_) => 17,
            Self::Uuid(_) => 18,
            Self::Address(_) => 19,
            Self::Age(_) => 20,
            Self::Annotation(_) => 21,
            Self::Attachment(_) => 22,
            Self::CodeableConcept(_) => 23,
            Self::Coding(_) => 24,
            Self::ContactPoint(_) => 25,
            Self::Count(_) => 26,
            Self::Distance(_) => 27,
            Self::Duration(_) => 28,
            Self::HumanName(_) => 29,
            Self::Identifier(_) => 30,
            Self::Money(_) => 31,
            Self::Period(_) => 32,
            Self::Quantity(_) => 33,
            Self::Range(_) => 34,
            Self::Ratio(_) => 35,
            Self::Reference(_) => 36,
            Self::SampledData(_) => 37,
            Self::Signature(_) => 38,
            Self::Timing(_) => 39,
            Self::ContactDetail(_) => 40,
            Self::Contributor(_) => 41,
            Self::DataRequirement(_) => 42,
            Self::Expression(_) => 43,
            Self::ParameterDefinition(_) => 44,
            Self::RelatedArtifact(_) => 45,
            Self::TriggerDefinition(_) => 46,
            Self::UsageContext(_) => 47,
            Self::Dosage(_) => 48,
            Self::Meta(_) => 49,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Base64Binary(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Code(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Id(v) => n::Inner::Prim(v),
            Self::Instant(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Markdown(v) => n::Inner::Prim(v),
            Self::Oid(v) => n::Inner::Prim(v),
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Url(v) => n::Inner::Prim(v),
            Self::Uuid(v) => n::Inner::Prim(v),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Annotation(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::ContactPoint(v) => n::Inner::Node(&*v.node),
            Self::Count(v) => n::Inner::Node(&*v.node),
            Self::Distance(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::HumanName(v) => n::Inner::Node(&*v.node),
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Money(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::SampledData(v) => n::Inner::Node(&*v.node),
            Self::Signature(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::ContactDetail(v) => n::Inner::Node(&*v.node),
            Self::Contributor(v) => n::Inner::Node(&*v.node),
            Self::DataRequirement(v) => n::Inner::Node(&*v.node),
            Self::Expression(v) => n::Inner::Node(&*v.node),
            Self::ParameterDefinition(v) => n::Inner::Node(&*v.node),
            Self::RelatedArtifact(v) => n::Inner::Node(&*v.node),
            Self::TriggerDefinition(v) => n::Inner::Node(&*v.node),
            Self::UsageContext(v) => n::Inner::Node(&*v.node),
            Self::Dosage(v) => n::Inner::Node(&*v.node),
            Self::Meta(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Id(v) => n::InnerMut::Prim(v),
            Self::Instant(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Markdown(v) => n::InnerMut::Prim(v),
            Self::Oid(v) => n::InnerMut::Prim(v),
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::Uuid(v) => n::InnerMut::Prim(v),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Annotation(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactPoint(v) => n::InnerMut::Node(&mut *v.node),
            Self::Count(v) => n::InnerMut::Node(&mut *v.node),
            Self::Distance(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::HumanName(v) => n::InnerMut::Node(&mut *v.node),
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::SampledData(v) => n::InnerMut::Node(&mut *v.node),
            Self::Signature(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactDetail(v) => n::InnerMut::Node(&mut *v.node),
            Self::Contributor(v) => n::InnerMut::Node(&mut *v.node),
            Self::DataRequirement(v) => n::InnerMut::Node(&mut *v.node),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
            Self::ParameterDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::RelatedArtifact(v) => n::InnerMut::Node(&mut *v.node),
            Self::TriggerDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::UsageContext(v) => n::InnerMut::Node(&mut *v.node),
            Self::Dosage(v) => n::InnerMut::Node(&mut *v.node),
            Self::Meta(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Base64Binary(Default::default()),
            1 => Self::Boolean(Default::default()),
            2 => Self::Canonical(Default::default()),
            3 => Self::Code(Default::default()),
            4 => Self::Date(Default::default()),
            5 => Self::DateTime(Default::default()),
            6 => Self::Decimal(Default::default()),
            7 => Self::Id(Default::default()),
            8 => Self::Instant(Default::default()),
            9 => Self::Integer(Default::default()),
            10 => Self::Markdown(Default::default()),
            11 => Self::Oid(Default::default()),
            12 => Self::PositiveInt(Default::default()),
            13 => Self::String(Default::default()),
            14 => Self::Time(Default::default()),
            15 => Self::UnsignedInt(Default::default()),
            16 => Self::Uri(Default::default()),
            17 => Self::Url(Default::default()),
            18 => Self::Uuid(Default::default()),
            19 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            20 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            21 => Self::Annotation(n::Boxed { node: (ANNOTATION.make)(), of: core::marker::PhantomData }),
            22 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            23 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            24 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            25 => Self::ContactPoint(n::Boxed { node: (CONTACT_POINT.make)(), of: core::marker::PhantomData }),
            26 => Self::Count(n::Boxed { node: (COUNT.make)(), of: core::marker::PhantomData }),
            27 => Self::Distance(n::Boxed { node: (DISTANCE.make)(), of: core::marker::PhantomData }),
            28 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            29 => Self::HumanName(n::Boxed { node: (HUMAN_NAME.make)(), of: core::marker::PhantomData }),
            30 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            31 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            32 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            33 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            34 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            35 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            36 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            37 => Self::SampledData(n::Boxed { node: (SAMPLED_DATA.make)(), of: core::marker::PhantomData }),
            38 => Self::Signature(n::Boxed { node: (SIGNATURE.make)(), of: core::marker::PhantomData }),
            39 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            40 => Self::ContactDetail(n::Boxed { node: (CONTACT_DETAIL.make)(), of: core::marker::PhantomData }),
            41 => Self::Contributor(n::Boxed { node: (CONTRIBUTOR.make)(), of: core::marker::PhantomData }),
            42 => Self::DataRequirement(n::Boxed { node: (DATA_REQUIREMENT.make)(), of: core::marker::PhantomData }),
            43 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            44 => Self::ParameterDefinition(n::Boxed { node: (PARAMETER_DEFINITION.make)(), of: core::marker::PhantomData }),
            45 => Self::RelatedArtifact(n::Boxed { node: (RELATED_ARTIFACT.make)(), of: core::marker::PhantomData }),
            46 => Self::TriggerDefinition(n::Boxed { node: (TRIGGER_DEFINITION.make)(), of: core::marker::PhantomData }),
            47 => Self::UsageContext(n::Boxed { node: (USAGE_CONTEXT.make)(), of: core::marker::PhantomData }),
            48 => Self::Dosage(n::Boxed { node: (DOSAGE.make)(), of: core::marker::PhantomData }),
            49 => Self::Meta(n::Boxed { node: (META.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ParametersParameterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ParametersParameterValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PARAMETERS: TypeInfo = TypeInfo::new("Parameters", "Parameters", t::TypeKind::Resource, "Resource", 2, n::new::<Parameters>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"parameter\":", &PARAMETERS_PARAMETER, 0, None, t::SUMMARY),
]);

pub(crate) static PARAMETERS_PARAMETER: TypeInfo = TypeInfo::new("ParametersParameter", "Parameters.parameter", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ParametersParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"value\":", &PARAMETERS_PARAMETER_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::resource(",\"resource\":", 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"part\":", &PARAMETERS_PARAMETER, 0, None, t::SUMMARY),
]);

static PARAMETERS_PARAMETER_VALUE_TYPES: [t::Alternative; 50] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 2, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 2, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 2, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 2, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 2, &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 2, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 2, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 2, &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 2, &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 2, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 2, &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 2, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 2, &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 2, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 2, &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), 2, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 2, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 2, &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 2, &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), 2, &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 2, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 2, &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 2, &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 2, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 2, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 2, &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 2, &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 2, &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 2, &[]),
    t::Alternative::new(",\"valueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), 2, &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 2, &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 2, &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 2, &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 2, &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 2, &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Parameters, ParametersParameter);
