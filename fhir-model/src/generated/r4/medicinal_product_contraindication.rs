// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductContraindication` and the types inside it.

/// The resource `MedicinalProductContraindication` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductcontraindication.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductContraindication {
    /// `MedicinalProductContraindication.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductContraindication.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductContraindication.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductContraindication.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductContraindication.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductContraindication.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductContraindication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductContraindication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductContraindication.subject`: Reference(MedicinalProduct, Medication), 0..*.
    pub subject: Vec<Reference>,
    /// `MedicinalProductContraindication.disease`: CodeableConcept, 0..1.
    pub disease: Option<Box<CodeableConcept>>,
    /// `MedicinalProductContraindication.diseaseStatus`: CodeableConcept, 0..1.
    pub disease_status: Option<Box<CodeableConcept>>,
    /// `MedicinalProductContraindication.comorbidity`: CodeableConcept, 0..*.
    pub comorbidity: Vec<CodeableConcept>,
    /// `MedicinalProductContraindication.therapeuticIndication`: Reference(MedicinalProductIndication), 0..*.
    pub therapeutic_indication: Vec<Reference>,
    /// `MedicinalProductContraindication.otherTherapy`: [`MedicinalProductContraindicationOtherTherapy`], 0..*.
    pub other_therapy: Vec<MedicinalProductContraindicationOtherTherapy>,
    /// `MedicinalProductContraindication.population`: Population, 0..*.
    pub population: Vec<Population>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductContraindication {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_CONTRAINDICATION }
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
            | u64::from(!self.subject.is_empty()) << 8
            | u64::from(self.disease.is_some()) << 9
            | u64::from(self.disease_status.is_some()) << 10
            | u64::from(!self.comorbidity.is_empty()) << 11
            | u64::from(!self.therapeutic_indication.is_empty()) << 12
            | u64::from(!self.other_therapy.is_empty()) << 13
            | u64::from(!self.population.is_empty()) << 14;
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
            8 => n::Place::Nodes(&self.subject),
            9 => n::Place::Node(&self.disease),
            10 => n::Place::Node(&self.disease_status),
            11 => n::Place::Nodes(&self.comorbidity),
            12 => n::Place::Nodes(&self.therapeutic_indication),
            13 => n::Place::Nodes(&self.other_therapy),
            14 => n::Place::Nodes(&self.population),
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
            8 => n::Slot::Nodes(&mut self.subject),
            9 => n::Slot::Node(&mut self.disease),
            10 => n::Slot::Node(&mut self.disease_status),
            11 => n::Slot::Nodes(&mut self.comorbidity),
            12 => n::Slot::Nodes(&mut self.therapeutic_indication),
            13 => n::Slot::Nodes(&mut self.other_therapy),
            14 => n::Slot::Nodes(&mut self.population),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductContraindication {
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
            subject: Vec::new(),
            disease: None,
            disease_status: None,
            comorbidity: Vec::new(),
            therapeutic_indication: Vec::new(),
            other_therapy: Vec::new(),
            population: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductContraindication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductContraindication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductContraindication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductContraindication.otherTherapy` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductcontraindication.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductContraindicationOtherTherapy {
    /// `MedicinalProductContraindication.otherTherapy.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductContraindication.otherTherapy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductContraindication.otherTherapy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductContraindication.otherTherapy.therapyRelationshipType`: CodeableConcept, 1..1.
    pub therapy_relationship_type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductContraindication.otherTherapy.medication[x]`: CodeableConcept or Reference(MedicinalProduct, Medication, Substance, SubstanceSpecification), 1..1.
    pub medication: Option<MedicinalProductContraindicationOtherTherapyMedication>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductContraindicationOtherTherapy {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.therapy_relationship_type.is_some()) << 3
            | u64::from(self.medication.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.therapy_relationship_type),
            4 => n::Place::Choice(&self.medication),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.therapy_relationship_type),
            4 => n::Slot::Choice(&mut self.medication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductContraindicationOtherTherapy {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            therapy_relationship_type: None,
            medication: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductContraindicationOtherTherapy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductContraindicationOtherTherapy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductContraindicationOtherTherapy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicinalProductContraindication.otherTherapy.medication[x]`.
#[derive(Clone)]
pub enum MedicinalProductContraindicationOtherTherapyMedication {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(MedicinalProduct, Medication, Substance, SubstanceSpecification).
    Reference(n::Boxed<Reference>),
}

impl MedicinalProductContraindicationOtherTherapyMedication {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicinalProductContraindicationOtherTherapyMedication {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicinalProductContraindicationOtherTherapyMedication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicinalProductContraindicationOtherTherapyMedication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_CONTRAINDICATION: TypeInfo = TypeInfo::new("MedicinalProductContraindication", "MedicinalProductContraindication", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductContraindication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProduct", "Medication"]),
    FieldInfo::node(",\"disease\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"diseaseStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"comorbidity\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"therapeuticIndication\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductIndication"]),
    FieldInfo::node(",\"otherTherapy\":", &MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"population\":", &POPULATION, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY: TypeInfo = TypeInfo::new("MedicinalProductContraindicationOtherTherapy", "MedicinalProductContraindication.otherTherapy", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductContraindicationOtherTherapy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"therapyRelationshipType\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"medication\":", &MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY_MEDICATION_TYPES, 1, Some(1), t::SUMMARY),
]);

static MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY_MEDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"medicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"medicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["MedicinalProduct", "Medication", "Substance", "SubstanceSpecification"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductContraindication, MedicinalProductContraindicationOtherTherapy);
