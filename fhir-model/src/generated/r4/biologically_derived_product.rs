// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `BiologicallyDerivedProduct` and the types inside it.

/// The resource `BiologicallyDerivedProduct` of R4.
///
/// See <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>.
/// Compiled by the feature `r4-administration`.
pub struct BiologicallyDerivedProduct {
    /// `BiologicallyDerivedProduct.id`: id, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProduct.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `BiologicallyDerivedProduct.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `BiologicallyDerivedProduct.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `BiologicallyDerivedProduct.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `BiologicallyDerivedProduct.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `BiologicallyDerivedProduct.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `BiologicallyDerivedProduct.productCategory`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/product-category>. Codes: `codes::BiologicallyDerivedProductCategory`.
    pub product_category: Prim<String>,
    /// `BiologicallyDerivedProduct.productCode`: CodeableConcept, 0..1.
    pub product_code: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/product-status>. Codes: `codes::BiologicallyDerivedProductStatus`.
    pub status: Prim<String>,
    /// `BiologicallyDerivedProduct.request`: Reference(ServiceRequest), 0..*.
    pub request: Vec<Reference>,
    /// `BiologicallyDerivedProduct.quantity`: integer, 0..1.
    pub quantity: Prim<i32>,
    /// `BiologicallyDerivedProduct.parent`: Reference(BiologicallyDerivedProduct), 0..*.
    pub parent: Vec<Reference>,
    /// `BiologicallyDerivedProduct.collection`: [`BiologicallyDerivedProductCollection`], 0..1.
    pub collection: Option<Box<BiologicallyDerivedProductCollection>>,
    /// `BiologicallyDerivedProduct.processing`: [`BiologicallyDerivedProductProcessing`], 0..*.
    pub processing: Vec<BiologicallyDerivedProductProcessing>,
    /// `BiologicallyDerivedProduct.manipulation`: [`BiologicallyDerivedProductManipulation`], 0..1.
    pub manipulation: Option<Box<BiologicallyDerivedProductManipulation>>,
    /// `BiologicallyDerivedProduct.storage`: [`BiologicallyDerivedProductStorage`], 0..*.
    pub storage: Vec<BiologicallyDerivedProductStorage>,
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
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.product_category.is_absent()) << 9
            | u64::from(self.product_code.is_some()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.request.is_empty()) << 12
            | u64::from(!self.quantity.is_absent()) << 13
            | u64::from(!self.parent.is_empty()) << 14
            | u64::from(self.collection.is_some()) << 15
            | u64::from(!self.processing.is_empty()) << 16
            | u64::from(self.manipulation.is_some()) << 17
            | u64::from(!self.storage.is_empty()) << 18;
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
            9 => n::Place::Prim(&self.product_category),
            10 => n::Place::Node(&self.product_code),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Nodes(&self.request),
            13 => n::Place::Prim(&self.quantity),
            14 => n::Place::Nodes(&self.parent),
            15 => n::Place::Node(&self.collection),
            16 => n::Place::Nodes(&self.processing),
            17 => n::Place::Node(&self.manipulation),
            18 => n::Place::Nodes(&self.storage),
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
            9 => n::Slot::Prim(&mut self.product_category),
            10 => n::Slot::Node(&mut self.product_code),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Nodes(&mut self.request),
            13 => n::Slot::Prim(&mut self.quantity),
            14 => n::Slot::Nodes(&mut self.parent),
            15 => n::Slot::Node(&mut self.collection),
            16 => n::Slot::Nodes(&mut self.processing),
            17 => n::Slot::Node(&mut self.manipulation),
            18 => n::Slot::Nodes(&mut self.storage),
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
            identifier: Vec::new(),
            product_category: Prim::ABSENT,
            product_code: None,
            status: Prim::ABSENT,
            request: Vec::new(),
            quantity: Prim::ABSENT,
            parent: Vec::new(),
            collection: None,
            processing: Vec::new(),
            manipulation: None,
            storage: Vec::new(),
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

/// The element `BiologicallyDerivedProduct.collection` of R4.
///
/// See <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>.
/// Compiled by the feature `r4-administration`.
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

/// The element `BiologicallyDerivedProduct.processing` of R4.
///
/// See <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>.
/// Compiled by the feature `r4-administration`.
pub struct BiologicallyDerivedProductProcessing {
    /// `BiologicallyDerivedProduct.processing.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProduct.processing.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.processing.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.processing.description`: string, 0..1.
    pub description: Prim<String>,
    /// `BiologicallyDerivedProduct.processing.procedure`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub procedure: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.processing.additive`: Reference(Substance), 0..1.
    pub additive: Option<Box<Reference>>,
    /// `BiologicallyDerivedProduct.processing.time[x]`: dateTime or Period, 0..1.
    pub time: Option<BiologicallyDerivedProductProcessingTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProductProcessing {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.procedure.is_some()) << 4
            | u64::from(self.additive.is_some()) << 5
            | u64::from(self.time.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.procedure),
            5 => n::Place::Node(&self.additive),
            6 => n::Place::Choice(&self.time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.procedure),
            5 => n::Slot::Node(&mut self.additive),
            6 => n::Slot::Choice(&mut self.time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProductProcessing {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            procedure: None,
            additive: None,
            time: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProductProcessing {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProductProcessing {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductProcessing {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BiologicallyDerivedProduct.manipulation` of R4.
///
/// See <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>.
/// Compiled by the feature `r4-administration`.
pub struct BiologicallyDerivedProductManipulation {
    /// `BiologicallyDerivedProduct.manipulation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProduct.manipulation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.manipulation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.manipulation.description`: string, 0..1.
    pub description: Prim<String>,
    /// `BiologicallyDerivedProduct.manipulation.time[x]`: dateTime or Period, 0..1.
    pub time: Option<BiologicallyDerivedProductManipulationTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProductManipulation {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.time.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Choice(&self.time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Choice(&mut self.time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProductManipulation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            time: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProductManipulation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProductManipulation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductManipulation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BiologicallyDerivedProduct.storage` of R4.
///
/// See <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>.
/// Compiled by the feature `r4-administration`.
pub struct BiologicallyDerivedProductStorage {
    /// `BiologicallyDerivedProduct.storage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProduct.storage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.storage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.storage.description`: string, 0..1.
    pub description: Prim<String>,
    /// `BiologicallyDerivedProduct.storage.temperature`: decimal, 0..1.
    pub temperature: Prim<Decimal>,
    /// `BiologicallyDerivedProduct.storage.scale`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/product-storage-scale>. Codes: `codes::BiologicallyDerivedProductStorageScale`.
    pub scale: Prim<String>,
    /// `BiologicallyDerivedProduct.storage.duration`: Period, 0..1.
    pub duration: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProductStorage {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT_STORAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.temperature.is_absent()) << 4
            | u64::from(!self.scale.is_absent()) << 5
            | u64::from(self.duration.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.temperature),
            5 => n::Place::Prim(&self.scale),
            6 => n::Place::Node(&self.duration),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.temperature),
            5 => n::Slot::Prim(&mut self.scale),
            6 => n::Slot::Node(&mut self.duration),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProductStorage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            temperature: Prim::ABSENT,
            scale: Prim::ABSENT,
            duration: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProductStorage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProductStorage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductStorage {
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

/// Alternatives of `BiologicallyDerivedProduct.processing.time[x]`.
#[derive(Clone)]
pub enum BiologicallyDerivedProductProcessingTime {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl BiologicallyDerivedProductProcessingTime {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for BiologicallyDerivedProductProcessingTime {
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

impl PartialEq for BiologicallyDerivedProductProcessingTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductProcessingTime {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `BiologicallyDerivedProduct.manipulation.time[x]`.
#[derive(Clone)]
pub enum BiologicallyDerivedProductManipulationTime {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl BiologicallyDerivedProductManipulationTime {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for BiologicallyDerivedProductManipulationTime {
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

impl PartialEq for BiologicallyDerivedProductManipulationTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductManipulationTime {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT: TypeInfo = TypeInfo::new("BiologicallyDerivedProduct", "BiologicallyDerivedProduct", t::TypeKind::Resource, "DomainResource", 1, n::new::<BiologicallyDerivedProduct>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"productCategory\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/product-category"),
    FieldInfo::node(",\"productCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/product-status"),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest"]),
    FieldInfo::prim(",\"quantity\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, None, 0).targets(&["BiologicallyDerivedProduct"]),
    FieldInfo::node(",\"collection\":", &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION, 0, Some(1), 0),
    FieldInfo::node(",\"processing\":", &BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING, 0, None, 0),
    FieldInfo::node(",\"manipulation\":", &BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION, 0, Some(1), 0),
    FieldInfo::node(",\"storage\":", &BIOLOGICALLY_DERIVED_PRODUCT_STORAGE, 0, None, 0),
]);

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION: TypeInfo = TypeInfo::new("BiologicallyDerivedProductCollection", "BiologicallyDerivedProduct.collection", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<BiologicallyDerivedProductCollection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"collector\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Organization"]),
    FieldInfo::choice(",\"collected\":", &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLLECTED_TYPES, 0, Some(1), 0),
]);

static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLLECTED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"collectedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"collectedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING: TypeInfo = TypeInfo::new("BiologicallyDerivedProductProcessing", "BiologicallyDerivedProduct.processing", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<BiologicallyDerivedProductProcessing>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"procedure\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::node(",\"additive\":", &REFERENCE, 0, Some(1), 0).targets(&["Substance"]),
    FieldInfo::choice(",\"time\":", &BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING_TIME_TYPES, 0, Some(1), 0),
]);

static BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING_TIME_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"timeDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"timePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION: TypeInfo = TypeInfo::new("BiologicallyDerivedProductManipulation", "BiologicallyDerivedProduct.manipulation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<BiologicallyDerivedProductManipulation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"time\":", &BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION_TIME_TYPES, 0, Some(1), 0),
]);

static BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION_TIME_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"timeDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"timePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_STORAGE: TypeInfo = TypeInfo::new("BiologicallyDerivedProductStorage", "BiologicallyDerivedProduct.storage", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<BiologicallyDerivedProductStorage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"temperature\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"scale\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/product-storage-scale"),
    FieldInfo::node(",\"duration\":", &PERIOD, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(BiologicallyDerivedProduct, BiologicallyDerivedProductCollection, BiologicallyDerivedProductProcessing, BiologicallyDerivedProductManipulation, BiologicallyDerivedProductStorage);
