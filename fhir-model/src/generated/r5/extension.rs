// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Extension` and the types inside it.

/// The datatype `Extension` of R5.
///
/// See <https://hl7.org/fhir/R5/extensibility.html>.
pub struct Extension {
    /// `Extension.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Extension.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `Extension.value[x]`: any datatype, 0..1.
    pub value: Option<ExtensionValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Extension {
    fn info(&self) -> &'static TypeInfo { &EXTENSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.url.is_absent()) << 2
            | u64::from(self.value.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.url),
            3 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.url),
            3 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Extension {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            url: Prim::ABSENT,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Extension {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Extension {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Extension {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Extension.value[x]`.
#[derive(Clone)]
pub enum ExtensionValue {
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
    /// integer64.
    Integer64(Prim<Integer64>),
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
    /// CodeableReference.
    CodeableReference(n::Boxed<CodeableReference>),
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
    /// RatioRange.
    RatioRange(n::Boxed<RatioRange>),
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
    /// Availability.
    Availability(n::Boxed<Availability>),
    /// ExtendedContactDetail.
    ExtendedContactDetail(n::Boxed<ExtendedContactDetail>),
    /// Dosage.
    Dosage(n::Boxed<Dosage>),
    /// Meta.
    Meta(n::Boxed<Meta>),
}

impl ExtensionValue {
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
    /// The value, when it is `integer64`.
    #[inline]
    pub fn as_integer64(&self) -> Option<&Prim<Integer64>> { if let Self::Integer64(v) = self { Some(v) } else { None } }
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
    /// The value, when it is `CodeableReference`.
    #[inline]
    pub fn as_codeable_reference(&self) -> Option<&CodeableReference> { if let Self::CodeableReference(v) = self { Some(&**v) } else { None } }
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
    /// The value, when it is `RatioRange`.
    #[inline]
    pub fn as_ratio_range(&self) -> Option<&RatioRange> { if let Self::RatioRange(v) = self { Some(&**v) } else { None } }
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
    /// The value, when it is `Availability`.
    #[inline]
    pub fn as_availability(&self) -> Option<&Availability> { if let Self::Availability(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ExtendedContactDetail`.
    #[inline]
    pub fn as_extended_contact_detail(&self) -> Option<&ExtendedContactDetail> { if let Self::ExtendedContactDetail(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Dosage`.
    #[inline]
    pub fn as_dosage(&self) -> Option<&Dosage> { if let Self::Dosage(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Meta`.
    #[inline]
    pub fn as_meta(&self) -> Option<&Meta> { if let Self::Meta(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ExtensionValue {
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
            Self::Integer64(_) => 10,
            Self::Markdown(_) => 11,
            Self::Oid(_) => 12,
            Self::PositiveInt(_) => 13,
            Self::String(_) => 14,
            Self::Time(_) => 15,
            Self::UnsignedInt(_) => 16,
            Self::Uri(_) => 17,
            Self::Url(_) => 18,
            Self::Uuid(_) => 19,
            Self::Address(_) => 20,
            Self::Age(_) => 21,
            Self::Annotation(_) => 22,
            Self::Attachment(_) => 23,
            Self::CodeableConcept(_) => 24,
            Self::CodeableReference(_) => 25,
            Self::Coding(_) => 26,
            Self::ContactPoint(_) => 27,
            Self::Count(_) => 28,
            Self::Distance(_) => 29,
            Self::Duration(_) => 30,
            Self::HumanName(_) => 31,
            Self::Identifier(_) => 32,
            Self::Money(_) => 33,
            Self::Period(_) => 34,
            Self::Quantity(_) => 35,
            Self::Range(_) => 36,
            Self::Ratio(_) => 37,
            Self::RatioRange(_) => 38,
            Self::Reference(_) => 39,
            Self::SampledData(_) => 40,
            Self::Signature(_) => 41,
            Self::Timing(_) => 42,
            Self::ContactDetail(_) => 43,
            Self::DataRequirement(_) => 44,
            Self::Expression(_) => 45,
            Self::ParameterDefinition(_) => 46,
            Self::RelatedArtifact(_) => 47,
            Self::TriggerDefinition(_) => 48,
            Self::UsageContext(_) => 49,
            Self::Availability(_) => 50,
            Self::ExtendedContactDetail(_) => 51,
            Self::Dosage(_) => 52,
            Self::Meta(_) => 53,
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
            Self::Integer64(v) => n::Inner::Prim(v),
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
            Self::CodeableReference(v) => n::Inner::Node(&*v.node),
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
            Self::RatioRange(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::SampledData(v) => n::Inner::Node(&*v.node),
            Self::Signature(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::ContactDetail(v) => n::Inner::Node(&*v.node),
            Self::DataRequirement(v) => n::Inner::Node(&*v.node),
            Self::Expression(v) => n::Inner::Node(&*v.node),
            Self::ParameterDefinition(v) => n::Inner::Node(&*v.node),
            Self::RelatedArtifact(v) => n::Inner::Node(&*v.node),
            Self::TriggerDefinition(v) => n::Inner::Node(&*v.node),
            Self::UsageContext(v) => n::Inner::Node(&*v.node),
            Self::Availability(v) => n::Inner::Node(&*v.node),
            Self::ExtendedContactDetail(v) => n::Inner::Node(&*v.node),
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
            Self::Integer64(v) => n::InnerMut::Prim(v),
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
            Self::CodeableReference(v) => n::InnerMut::Node(&mut *v.node),
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
            Self::RatioRange(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::SampledData(v) => n::InnerMut::Node(&mut *v.node),
            Self::Signature(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactDetail(v) => n::InnerMut::Node(&mut *v.node),
            Self::DataRequirement(v) => n::InnerMut::Node(&mut *v.node),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
            Self::ParameterDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::RelatedArtifact(v) => n::InnerMut::Node(&mut *v.node),
            Self::TriggerDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::UsageContext(v) => n::InnerMut::Node(&mut *v.node),
            Self::Availability(v) => n::InnerMut::Node(&mut *v.node),
            Self::ExtendedContactDetail(v) => n::InnerMut::Node(&mut *v.node),
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
            10 => Self::Integer64(Default::default()),
            11 => Self::Markdown(Default::default()),
            12 => Self::Oid(Default::default()),
            13 => Self::PositiveInt(Default::default()),
            14 => Self::String(Default::default()),
            15 => Self::Time(Default::default()),
            16 => Self::UnsignedInt(Default::default()),
            17 => Self::Uri(Default::default()),
            18 => Self::Url(Default::default()),
            19 => Self::Uuid(Default::default()),
            20 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            21 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            22 => Self::Annotation(n::Boxed { node: (ANNOTATION.make)(), of: core::marker::PhantomData }),
            23 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            24 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            25 => Self::CodeableReference(n::Boxed { node: (CODEABLE_REFERENCE.make)(), of: core::marker::PhantomData }),
            26 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            27 => Self::ContactPoint(n::Boxed { node: (CONTACT_POINT.make)(), of: core::marker::PhantomData }),
            28 => Self::Count(n::Boxed { node: (COUNT.make)(), of: core::marker::PhantomData }),
            29 => Self::Distance(n::Boxed { node: (DISTANCE.make)(), of: core::marker::PhantomData }),
            30 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            31 => Self::HumanName(n::Boxed { node: (HUMAN_NAME.make)(), of: core::marker::PhantomData }),
            32 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            33 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            34 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            35 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            36 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            37 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            38 => Self::RatioRange(n::Boxed { node: (RATIO_RANGE.make)(), of: core::marker::PhantomData }),
            39 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            40 => Self::SampledData(n::Boxed { node: (SAMPLED_DATA.make)(), of: core::marker::PhantomData }),
            41 => Self::Signature(n::Boxed { node: (SIGNATURE.make)(), of: core::marker::PhantomData }),
            42 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            43 => Self::ContactDetail(n::Boxed { node: (CONTACT_DETAIL.make)(), of: core::marker::PhantomData }),
            44 => Self::DataRequirement(n::Boxed { node: (DATA_REQUIREMENT.make)(), of: core::marker::PhantomData }),
            45 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            46 => Self::ParameterDefinition(n::Boxed { node: (PARAMETER_DEFINITION.make)(), of: core::marker::PhantomData }),
            47 => Self::RelatedArtifact(n::Boxed { node: (RELATED_ARTIFACT.make)(), of: core::marker::PhantomData }),
            48 => Self::TriggerDefinition(n::Boxed { node: (TRIGGER_DEFINITION.make)(), of: core::marker::PhantomData }),
            49 => Self::UsageContext(n::Boxed { node: (USAGE_CONTEXT.make)(), of: core::marker::PhantomData }),
            50 => Self::Availability(n::Boxed { node: (AVAILABILITY.make)(), of: core::marker::PhantomData }),
            51 => Self::ExtendedContactDetail(n::Boxed { node: (EXTENDED_CONTACT_DETAIL.make)(), of: core::marker::PhantomData }),
            52 => Self::Dosage(n::Boxed { node: (DOSAGE.make)(), of: core::marker::PhantomData }),
            53 => Self::Meta(n::Boxed { node: (META.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ExtensionValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ExtensionValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static EXTENSION: TypeInfo = TypeInfo::new("Extension", "Extension", t::TypeKind::Datatype, "DataType", 4, n::new::<Extension>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::choice(",\"value\":", &EXTENSION_VALUE_TYPES, 0, Some(1), 0),
]);

static EXTENSION_VALUE_TYPES: [t::Alternative; 54] = [
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

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Extension);
