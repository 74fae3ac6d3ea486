// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RegulatedAuthorization` and the types inside it.

/// The resource `RegulatedAuthorization` of R5.
///
/// See <https://hl7.org/fhir/R5/regulatedauthorization.html>.
/// Compiled by the feature `r5-products`.
pub struct RegulatedAuthorization {
    /// `RegulatedAuthorization.id`: id, 0..1.
    pub id: Prim<String>,
    /// `RegulatedAuthorization.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `RegulatedAuthorization.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `RegulatedAuthorization.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `RegulatedAuthorization.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `RegulatedAuthorization.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `RegulatedAuthorization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RegulatedAuthorization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RegulatedAuthorization.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `RegulatedAuthorization.subject`: Reference, 0..*.
    pub subject: Vec<Reference>,
    /// `RegulatedAuthorization.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/regulated-authorization-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `RegulatedAuthorization.region`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub region: Vec<CodeableConcept>,
    /// `RegulatedAuthorization.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.statusDate`: dateTime, 0..1.
    pub status_date: Prim<DateTime>,
    /// `RegulatedAuthorization.validityPeriod`: Period, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `RegulatedAuthorization.indication`: CodeableReference(ClinicalUseDefinition), 0..*.
    pub indication: Vec<CodeableReference>,
    /// `RegulatedAuthorization.intendedUse`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/product-intended-use>.
    pub intended_use: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.basis`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/regulated-authorization-basis>.
    pub basis: Vec<CodeableConcept>,
    /// `RegulatedAuthorization.holder`: Reference(Organization), 0..1.
    pub holder: Option<Box<Reference>>,
    /// `RegulatedAuthorization.regulator`: Reference(Organization), 0..1.
    pub regulator: Option<Box<Reference>>,
    /// `RegulatedAuthorization.attachedDocument`: Reference(DocumentReference), 0..*.
    pub attached_document: Vec<Reference>,
    /// `RegulatedAuthorization.case`: [`RegulatedAuthorizationCase`], 0..1.
    pub case: Option<Box<RegulatedAuthorizationCase>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RegulatedAuthorization {
    fn info(&self) -> &'static TypeInfo { &REGULATED_AUTHORIZATION }
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
            | u64::from(!self.subject.is_empty()) << 9
            | u64::from(self.r#type.is_some()) << 10
            | u64::from(!self.description.is_absent()) << 11
            | u64::from(!self.region.is_empty()) << 12
            | u64::from(self.status.is_some()) << 13
            | u64::from(!self.status_date.is_absent()) << 14
            | u64::from(self.validity_period.is_some()) << 15
            | u64::from(!self.indication.is_empty()) << 16
            | u64::from(self.intended_use.is_some()) << 17
            | u64::from(!self.basis.is_empty()) << 18
            | u64::from(self.holder.is_some()) << 19
            | u64::from(self.regulator.is_some()) << 20
            | u64::from(!self.attached_document.is_empty()) << 21
            | u64::from(self.case.is_some()) << 22;
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
            9 => n::Place::Nodes(&self.subject),
            10 => n::Place::Node(&self.r#type),
            11 => n::Place::Prim(&self.description),
            12 => n::Place::Nodes(&self.region),
            13 => n::Place::Node(&self.status),
            14 => n::Place::Prim(&self.status_date),
            15 => n::Place::Node(&self.validity_period),
            16 => n::Place::Nodes(&self.indication),
            17 => n::Place::Node(&self.intended_use),
            18 => n::Place::Nodes(&self.basis),
            19 => n::Place::Node(&self.holder),
            20 => n::Place::Node(&self.regulator),
            21 => n::Place::Nodes(&self.attached_document),
            22 => n::Place::Node(&self.case),
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
            9 => n::Slot::Nodes(&mut self.subject),
            10 => n::Slot::Node(&mut self.r#type),
            11 => n::Slot::Prim(&mut self.description),
            12 => n::Slot::Nodes(&mut self.region),
            13 => n::Slot::Node(&mut self.status),
            14 => n::Slot::Prim(&mut self.status_date),
            15 => n::Slot::Node(&mut self.validity_period),
            16 => n::Slot::Nodes(&mut self.indication),
            17 => n::Slot::Node(&mut self.intended_use),
            18 => n::Slot::Nodes(&mut self.basis),
            19 => n::Slot::Node(&mut self.holder),
            20 => n::Slot::Node(&mut self.regulator),
            21 => n::Slot::Nodes(&mut self.attached_document),
            22 => n::Slot::Node(&mut self.case),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RegulatedAuthorization {
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
            subject: Vec::new(),
            r#type: None,
            description: Prim::ABSENT,
            region: Vec::new(),
            status: None,
            status_date: Prim::ABSENT,
            validity_period: None,
            indication: Vec::new(),
            intended_use: None,
            basis: Vec::new(),
            holder: None,
            regulator: None,
            attached_document: Vec::new(),
            case: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RegulatedAuthorization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RegulatedAuthorization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RegulatedAuthorization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RegulatedAuthorization.case` of R5.
///
/// See <https://hl7.org/fhir/R5/regulatedauthorization.html>.
/// Compiled by the feature `r5-products`.
pub struct RegulatedAuthorizationCase {
    /// `RegulatedAuthorization.case.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RegulatedAuthorization.case.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RegulatedAuthorization.case.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RegulatedAuthorization.case.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `RegulatedAuthorization.case.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/regulated-authorization-case-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.case.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.case.date[x]`: Period or dateTime, 0..1.
    pub date: Option<RegulatedAuthorizationCaseDate>,
    /// `RegulatedAuthorization.case.application`: as `RegulatedAuthorization.case`, 0..*.
    pub application: Vec<RegulatedAuthorizationCase>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RegulatedAuthorizationCase {
    fn info(&self) -> &'static TypeInfo { &REGULATED_AUTHORIZATION_CASE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.status.is_some()) << 5
            | u64::from(self.date.is_some()) << 6
            | u64::from(!self.application.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.status),
            6 => n::Place::Choice(&self.date),
            7 => n::Place::Nodes(&self.application),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.status),
            6 => n::Slot::Choice(&mut self.date),
            7 => n::Slot::Nodes(&mut self.application),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RegulatedAuthorizationCase {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            r#type: None,
            status: None,
            date: None,
            application: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RegulatedAuthorizationCase {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RegulatedAuthorizationCase {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RegulatedAuthorizationCase {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `RegulatedAuthorization.case.date[x]`.
#[derive(Clone)]
pub enum RegulatedAuthorizationCaseDate {
    /// Period.
    Period(n::Boxed<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl RegulatedAuthorizationCaseDate {
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for RegulatedAuthorizationCaseDate {
    fn index(&self) -> usize {
        match self {
            Self::Period(_) => 0,
            Self::DateTime(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            1 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for RegulatedAuthorizationCaseDate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RegulatedAuthorizationCaseDate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static REGULATED_AUTHORIZATION: TypeInfo = TypeInfo::new("RegulatedAuthorization", "RegulatedAuthorization", t::TypeKind::Resource, "DomainResource", 4, n::new::<RegulatedAuthorization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductDefinition", "BiologicallyDerivedProduct", "NutritionProduct", "PackagedProductDefinition", "ManufacturedItemDefinition", "Ingredient", "SubstanceDefinition", "DeviceDefinition", "ResearchStudy", "ActivityDefinition", "PlanDefinition", "ObservationDefinition", "Practitioner", "Organization", "Location"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/regulated-authorization-type"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"region\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"validityPeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"indication\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["ClinicalUseDefinition"]),
    FieldInfo::node(",\"intendedUse\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/product-intended-use"),
    FieldInfo::node(",\"basis\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/regulated-authorization-basis"),
    FieldInfo::node(",\"holder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"regulator\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"attachedDocument\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"case\":", &REGULATED_AUTHORIZATION_CASE, 0, Some(1), t::SUMMARY),
]);

pub(crate) static REGULATED_AUTHORIZATION_CASE: TypeInfo = TypeInfo::new("RegulatedAuthorizationCase", "RegulatedAuthorization.case", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RegulatedAuthorizationCase>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/regulated-authorization-case-type"),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::choice(",\"date\":", &REGULATED_AUTHORIZATION_CASE_DATE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"application\":", &REGULATED_AUTHORIZATION_CASE, 0, None, t::SUMMARY),
]);

static REGULATED_AUTHORIZATION_CASE_DATE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"datePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"dateDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RegulatedAuthorization, RegulatedAuthorizationCase);
