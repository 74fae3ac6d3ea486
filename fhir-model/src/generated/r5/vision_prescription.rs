// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `VisionPrescription` and the types inside it.

/// The resource `VisionPrescription` of R5.
///
/// See <https://hl7.org/fhir/R5/visionprescription.html>.
/// Compiled by the feature `r5-clinical`.
pub struct VisionPrescription {
    /// `VisionPrescription.id`: id, 0..1.
    pub id: Prim<String>,
    /// `VisionPrescription.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `VisionPrescription.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `VisionPrescription.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `VisionPrescription.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `VisionPrescription.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `VisionPrescription.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VisionPrescription.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `VisionPrescription.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `VisionPrescription.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `VisionPrescription.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `VisionPrescription.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `VisionPrescription.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `VisionPrescription.dateWritten`: dateTime, 1..1.
    pub date_written: Prim<DateTime>,
    /// `VisionPrescription.prescriber`: Reference(Practitioner, PractitionerRole), 1..1.
    pub prescriber: Option<Box<Reference>>,
    /// `VisionPrescription.lensSpecification`: [`VisionPrescriptionLensSpecification`], 1..*.
    pub lens_specification: Vec<VisionPrescriptionLensSpecification>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VisionPrescription {
    fn info(&self) -> &'static TypeInfo { &VISION_PRESCRIPTION }
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
            | u64::from(!self.created.is_absent()) << 10
            | u64::from(self.patient.is_some()) << 11
            | u64::from(self.encounter.is_some()) << 12
            | u64::from(!self.date_written.is_absent()) << 13
            | u64::from(self.prescriber.is_some()) << 14
            | u64::from(!self.lens_specification.is_empty()) << 15;
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
            10 => n::Place::Prim(&self.created),
            11 => n::Place::Node(&self.patient),
            12 => n::Place::Node(&self.encounter),
            13 => n::Place::Prim(&self.date_written),
            14 => n::Place::Node(&self.prescriber),
            15 => n::Place::Nodes(&self.lens_specification),
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
            10 => n::Slot::Prim(&mut self.created),
            11 => n::Slot::Node(&mut self.patient),
            12 => n::Slot::Node(&mut self.encounter),
            13 => n::Slot::Prim(&mut self.date_written),
            14 => n::Slot::Node(&mut self.prescriber),
            15 => n::Slot::Nodes(&mut self.lens_specification),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VisionPrescription {
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
            created: Prim::ABSENT,
            patient: None,
            encounter: None,
            date_written: Prim::ABSENT,
            prescriber: None,
            lens_specification: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VisionPrescription {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VisionPrescription {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VisionPrescription {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `VisionPrescription.lensSpecification` of R5.
///
/// See <https://hl7.org/fhir/R5/visionprescription.html>.
/// Compiled by the feature `r5-clinical`.
pub struct VisionPrescriptionLensSpecification {
    /// `VisionPrescription.lensSpecification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `VisionPrescription.lensSpecification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.product`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/vision-product>.
    pub product: Option<Box<CodeableConcept>>,
    /// `VisionPrescription.lensSpecification.eye`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/vision-eye-codes>. Codes: `codes::VisionEyes`.
    pub eye: Prim<String>,
    /// `VisionPrescription.lensSpecification.sphere`: decimal, 0..1.
    pub sphere: Prim<Decimal>,
    /// `VisionPrescription.lensSpecification.cylinder`: decimal, 0..1.
    pub cylinder: Prim<Decimal>,
    /// `VisionPrescription.lensSpecification.axis`: integer, 0..1.
    pub axis: Prim<i32>,
    /// `VisionPrescription.lensSpecification.prism`: [`VisionPrescriptionLensSpecificationPrism`], 0..*.
    pub prism: Vec<VisionPrescriptionLensSpecificationPrism>,
    /// `VisionPrescription.lensSpecification.add`: decimal, 0..1.
    pub add: Prim<Decimal>,
    /// `VisionPrescription.lensSpecification.power`: decimal, 0..1.
    pub power: Prim<Decimal>,
    /// `VisionPrescription.lensSpecification.backCurve`: decimal, 0..1.
    pub back_curve: Prim<Decimal>,
    /// `VisionPrescription.lensSpecification.diameter`: decimal, 0..1.
    pub diameter: Prim<Decimal>,
    /// `VisionPrescription.lensSpecification.duration`: Quantity, 0..1.
    pub duration: Option<Box<Quantity>>,
    /// `VisionPrescription.lensSpecification.color`: string, 0..1.
    pub color: Prim<String>,
    /// `VisionPrescription.lensSpecification.brand`: string, 0..1.
    pub brand: Prim<String>,
    /// `VisionPrescription.lensSpecification.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VisionPrescriptionLensSpecification {
    fn info(&self) -> &'static TypeInfo { &VISION_PRESCRIPTION_LENS_SPECIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.product.is_some()) << 3
            | u64::from(!self.eye.is_absent()) << 4
            | u64::from(!self.sphere.is_absent()) << 5
            | u64::from(!self.cylinder.is_absent()) << 6
            | u64::from(!self.axis.is_absent()) << 7
            | u64::from(!self.prism.is_empty()) << 8
            | u64::from(!self.add.is_absent()) << 9
            | u64::from(!self.power.is_absent()) << 10
            | u64::from(!self.back_curve.is_absent()) << 11
            | u64::from(!self.diameter.is_absent()) << 12
            | u64::from(self.duration.is_some()) << 13
            | u64::from(!self.color.is_absent()) << 14
            | u64::from(!self.brand.is_absent()) << 15
            | u64::from(!self.note.is_empty()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.product),
            4 => n::Place::Prim(&self.eye),
            5 => n::Place::Prim(&self.sphere),
            6 => n::Place::Prim(&self.cylinder),
            7 => n::Place::Prim(&self.axis),
            8 => n::Place::Nodes(&self.prism),
            9 => n::Place::Prim(&self.add),
            10 => n::Place::Prim(&self.power),
            11 => n::Place::Prim(&self.back_curve),
            12 => n::Place::Prim(&self.diameter),
            13 => n::Place::Node(&self.duration),
            14 => n::Place::Prim(&self.color),
            15 => n::Place::Prim(&self.brand),
            16 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.product),
            4 => n::Slot::Prim(&mut self.eye),
            5 => n::Slot::Prim(&mut self.sphere),
            6 => n::Slot::Prim(&mut self.cylinder),
            7 => n::Slot::Prim(&mut self.axis),
            8 => n::Slot::Nodes(&mut self.prism),
            9 => n::Slot::Prim(&mut self.add),
            10 => n::Slot::Prim(&mut self.power),
            11 => n::Slot::Prim(&mut self.back_curve),
            12 => n::Slot::Prim(&mut self.diameter),
            13 => n::Slot::Node(&mut self.duration),
            14 => n::Slot::Prim(&mut self.color),
            15 => n::Slot::Prim(&mut self.brand),
            16 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VisionPrescriptionLensSpecification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            product: None,
            eye: Prim::ABSENT,
            sphere: Prim::ABSENT,
            cylinder: Prim::ABSENT,
            axis: Prim::ABSENT,
            prism: Vec::new(),
            add: Prim::ABSENT,
            power: Prim::ABSENT,
            back_curve: Prim::ABSENT,
            diameter: Prim::ABSENT,
            duration: None,
            color: Prim::ABSENT,
            brand: Prim::ABSENT,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VisionPrescriptionLensSpecification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VisionPrescriptionLensSpecification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VisionPrescriptionLensSpecification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `VisionPrescription.lensSpecification.prism` of R5.
///
/// See <https://hl7.org/fhir/R5/visionprescription.html>.
/// Compiled by the feature `r5-clinical`.
pub struct VisionPrescriptionLensSpecificationPrism {
    /// `VisionPrescription.lensSpecification.prism.id`: string, 0..1.
    pub id: Prim<String>,
    /// `VisionPrescription.lensSpecification.prism.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.prism.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.prism.amount`: decimal, 1..1.
    pub amount: Prim<Decimal>,
    /// `VisionPrescription.lensSpecification.prism.base`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/vision-base-codes>. Codes: `codes::VisionBase`.
    pub base: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VisionPrescriptionLensSpecificationPrism {
    fn info(&self) -> &'static TypeInfo { &VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.amount.is_absent()) << 3
            | u64::from(!self.base.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.amount),
            4 => n::Place::Prim(&self.base),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.amount),
            4 => n::Slot::Prim(&mut self.base),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VisionPrescriptionLensSpecificationPrism {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            amount: Prim::ABSENT,
            base: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VisionPrescriptionLensSpecificationPrism {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VisionPrescriptionLensSpecificationPrism {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VisionPrescriptionLensSpecificationPrism {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static VISION_PRESCRIPTION: TypeInfo = TypeInfo::new("VisionPrescription", "VisionPrescription", t::TypeKind::Resource, "DomainResource", 4, n::new::<VisionPrescription>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"dateWritten\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"prescriber\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"lensSpecification\":", &VISION_PRESCRIPTION_LENS_SPECIFICATION, 1, None, t::SUMMARY),
]);

pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION: TypeInfo = TypeInfo::new("VisionPrescriptionLensSpecification", "VisionPrescription.lensSpecification", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<VisionPrescriptionLensSpecification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"product\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/vision-product"),
    FieldInfo::prim(",\"eye\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/vision-eye-codes"),
    FieldInfo::prim(",\"sphere\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"cylinder\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"axis\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"prism\":", &VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM, 0, None, 0),
    FieldInfo::prim(",\"add\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"power\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"backCurve\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"diameter\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"duration\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"color\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"brand\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM: TypeInfo = TypeInfo::new("VisionPrescriptionLensSpecificationPrism", "VisionPrescription.lensSpecification.prism", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<VisionPrescriptionLensSpecificationPrism>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"amount\":", t::PrimKind::Decimal, 1, Some(1), 0),
    FieldInfo::prim(",\"base\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/vision-base-codes"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(VisionPrescription, VisionPrescriptionLensSpecification, VisionPrescriptionLensSpecificationPrism);
