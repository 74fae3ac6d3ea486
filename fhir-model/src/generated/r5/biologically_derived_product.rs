// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `BiologicallyDerivedProduct` and the types inside it.

/// The resource `BiologicallyDerivedProduct` of R5.
///
/// See <https://hl7.org/fhir/R5/biologicallyderivedproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct BiologicallyDerivedProduct {
    /// `BiologicallyDerivedProduct.id`: id, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProduct.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `BiologicallyDerivedProduct.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `BiologicallyDerivedProduct.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `BiologicallyDerivedProduct.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `BiologicallyDerivedProduct.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `BiologicallyDerivedProduct.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.productCategory`: Coding, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/product-category>.
    pub product_category: Option<Box<Coding>>,
    /// `BiologicallyDerivedProduct.productCode`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/biologicallyderived-productcodes>.
    pub product_code: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.parent`: Reference(BiologicallyDerivedProduct), 0..*.
    pub parent: Vec<Reference>,
    /// `BiologicallyDerivedProduct.request`: Reference(ServiceRequest), 0..*.
    pub request: Vec<Reference>,
    /// `BiologicallyDerivedProduct.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `BiologicallyDerivedProduct.biologicalSourceEvent`: Identifier, 0..1.
    pub biological_source_event: Option<Box<Identifier>>,
    /// `BiologicallyDerivedProduct.processingFacility`: Reference(Organization), 0..*.
    pub processing_facility: Vec<Reference>,
    /// `BiologicallyDerivedProduct.division`: string, 0..1.
    pub division: Prim<String>,
    /// `BiologicallyDerivedProduct.productStatus`: Coding, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/biologicallyderived-product-status>.
    pub product_status: Option<Box<Coding>>,
    /// `BiologicallyDerivedProduct.expirationDate`: dateTime, 0..1.
    pub expiration_date: Prim<DateTime>,
    /// `BiologicallyDerivedProduct.collection`: [`BiologicallyDerivedProductCollection`], 0..1.
    pub collection: Option<Box<BiologicallyDerivedProductCollection>>,
    /// `BiologicallyDerivedProduct.storageTempRequirements`: Range, 0..1.
    pub storage_temp_requirements: Option<Box<Range>>,
    /// `BiologicallyDerivedProduct.property`: [`BiologicallyDerivedProductProperty`], 0..*.
    pub property: Vec<BiologicallyDerivedProductProperty>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProduct {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT }
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
            | u64::from(self.product_category.is_some()) << 8
            | u64::from(self.product_code.is_some()) << 9
            | u64::from(!self.parent.is_empty()) << 10
            | u64::from(!self.request.is_empty()) << 11
            | u64::from(!self.identifier.is_empty()) << 12
            | u64::from(self.biological_source_event.is_some()) << 13
            | u64::from(!self.processing_facility.is_empty()) << 14
            | u64::from(!self.division.is_absent()) << 15
            | u64::from(self.product_status.is_some()) << 16
            | u64::from(!self.expiration_date.is_absent()) << 17
            | u64::from(self.collection.is_some()) << 18
            | u64::from(self.storage_temp_requirements.is_some()) << 19
            | u64::from(!self.property.is_empty()) << 20;
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
            8 => n::Place::Node(&self.product_category),
            9 => n::Place::Node(&self.product_code),
            10 => n::Place::Nodes(&self.parent),
            11 => n::Place::Nodes(&self.request),
            12 => n::Place::Nodes(&self.identifier),
            13 => n::Place::Node(&self.biological_source_event),
            14 => n::Place::Nodes(&self.processing_facility),
            15 => n::Place::Prim(&self.division),
            16 => n::Place::Node(&self.product_status),
            17 => n::Place::Prim(&self.expiration_date),
            18 => n::Place::Node(&self.collection),
            19 => n::Place::Node(&self.storage_temp_requirements),
            20 => n::Place::Nodes(&self.property),
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
            8 => n::Slot::Node(&mut self.product_category),
            9 => n::Slot::Node(&mut self.product_code),
            10 => n::Slot::Nodes(&mut self.parent),
            11 => n::Slot::Nodes(&mut self.request),
            12 => n::Slot::Nodes(&mut self.identifier),
            13 => n::Slot::Node(&mut self.biological_source_event),
            14 => n::Slot::Nodes(&mut self.processing_facility),
            15 => n::Slot::Prim(&mut self.division),
            16 => n::Slot::Node(&mut self.product_status),
            17 => n::Slot::Prim(&mut self.expiration_date),
            18 => n::Slot::Node(&mut self.collection),
            19 => n::Slot::Node(&mut self.storage_temp_requirements),
            20 => n::Slot::Nodes(&mut self.property),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProduct {
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
            product_category: None,
            product_code: None,
            parent: Vec::new(),
            request: Vec::new(),
            identifier: Vec::new(),
            biological_source_event: None,
            processing_facility: Vec::new(),
            division: Prim::ABSENT,
            product_status: None,
            expiration_date: Prim::ABSENT,
            collection: None,
            storage_temp_requirements: None,
            property: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProduct {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProduct {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProduct {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BiologicallyDerivedProduct.collection` of R5.
///
/// See <https://hl7.org/fhir/R5/biologicallyderivedproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct BiologicallyDerivedProductCollection {
    /// `BiologicallyDerivedProduct.collection.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProduct.collection.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.collection.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.collection.collector`: Reference(Practitioner, PractitionerRole), 0..1.
    pub collector: Option<Box<Reference>>,
    /// `BiologicallyDerivedProduct.collection.source`: Reference(Patient, Organization), 0..1.
    pub source: Option<Box<Reference>>,
    /// `BiologicallyDerivedProduct.collection.collected[x]`: dateTime or Period, 0..1.
    pub collected: Option<BiologicallyDerivedProductCollectionCollected>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProductCollection {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.collector.is_some()) << 3
            | u64::from(self.source.is_some()) << 4
            | u64::from(self.collected.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.collector),
            4 => n::Place::Node(&self.source),
            5 => n::Place::Choice(&self.collected),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.collector),
            4 => n::Slot::Node(&mut self.source),
            5 => n::Slot::Choice(&mut self.collected),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProductCollection {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            collector: None,
            source: None,
            collected: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProductCollection {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProductCollection {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductCollection {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BiologicallyDerivedProduct.property` of R5.
///
/// See <https://hl7.org/fhir/R5/biologicallyderivedproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct BiologicallyDerivedProductProperty {
    /// `BiologicallyDerivedProduct.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProduct.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.property.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/biologicallyderived-product-property-type-codes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.property.value[x]`: any datatype, 1..1.
    pub value: Option<BiologicallyDerivedProductPropertyValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProductProperty {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
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
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProductProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProductProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProductProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `BiologicallyDerivedProduct.collection.collected[x]`.
#[derive(Clone)]
pub enum BiologicallyDerivedProductCollectionCollected {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl BiologicallyDerivedProductCollectionCollected {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for BiologicallyDerivedProductCollectionCollected {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for BiologicallyDerivedProductCollectionCollected {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductCollectionCollected {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `BiologicallyDerivedProduct.property.value[x]`.
#[derive(Clone)]
pub enum BiologicallyDerivedProductPropertyValue {
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// string.
    String(Prim<String>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl BiologicallyDerivedProductPropertyValue {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
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
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for BiologicallyDerivedProductPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::CodeableConcept(_) => 2,
            Self::Period(_) => 3,
            Self::Quantity(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::String(_) => 7,
            Self::Attachment(_) => 8,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Integer(Default::default()),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            3 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            4 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            5 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            6 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            7 => Self::String(Default::default()),
            8 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for BiologicallyDerivedProductPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT: TypeInfo = TypeInfo::new("BiologicallyDerivedProduct", "BiologicallyDerivedProduct", t::TypeKind::Resource, "DomainResource", 4, n::new::<BiologicallyDerivedProduct>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"productCategory\":", &CODING, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/product-category"),
    FieldInfo::node(",\"productCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/biologicallyderived-productcodes"),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, None, 0).targets(&["BiologicallyDerivedProduct"]),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"biologicalSourceEvent\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"processingFacility\":", &REFERENCE, 0, None, 0).targets(&["Organization"]),
    FieldInfo::prim(",\"division\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"productStatus\":", &CODING, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/biologicallyderived-product-status"),
    FieldInfo::prim(",\"expirationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"collection\":", &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION, 0, Some(1), 0),
    FieldInfo::node(",\"storageTempRequirements\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"property\":", &BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY, 0, None, 0),
]);

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION: TypeInfo = TypeInfo::new("BiologicallyDerivedProductCollection", "BiologicallyDerivedProduct.collection", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<BiologicallyDerivedProductCollection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"collector\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Organization"]),
    FieldInfo::choice(",\"collected\":", &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLLECTED_TYPES, 0, Some(1), 0),
]);

static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLLECTED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"collectedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"collectedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY: TypeInfo = TypeInfo::new("BiologicallyDerivedProductProperty", "BiologicallyDerivedProduct.property", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<BiologicallyDerivedProductProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/biologicallyderived-product-property-type-codes"),
    FieldInfo::choice(",\"value\":", &BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_VALUE_TYPES, 1, Some(1), 0),
]);

static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_VALUE_TYPES: [t::Alternative; 9] = [
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(BiologicallyDerivedProduct, BiologicallyDerivedProductCollection, BiologicallyDerivedProductProperty);
