// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductUndesirableEffect` and the types inside it.

/// The resource `MedicinalProductUndesirableEffect` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductundesirableeffect.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductUndesirableEffect {
    /// `MedicinalProductUndesirableEffect.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductUndesirableEffect.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductUndesirableEffect.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductUndesirableEffect.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductUndesirableEffect.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductUndesirableEffect.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductUndesirableEffect.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductUndesirableEffect.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductUndesirableEffect.subject`: Reference(MedicinalProduct, Medication), 0..*.
    pub subject: Vec<Reference>,
    /// `MedicinalProductUndesirableEffect.symptomConditionEffect`: CodeableConcept, 0..1.
    pub symptom_condition_effect: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.classification`: CodeableConcept, 0..1.
    pub classification: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.frequencyOfOccurrence`: CodeableConcept, 0..1.
    pub frequency_of_occurrence: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.population`: Population, 0..*.
    pub population: Vec<Population>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductUndesirableEffect {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT }
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
            | u64::from(self.symptom_condition_effect.is_some()) << 9
            | u64::from(self.classification.is_some()) << 10
            | u64::from(self.frequency_of_occurrence.is_some()) << 11
            | u64::from(!self.population.is_empty()) << 12;
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
            9 => n::Place::Node(&self.symptom_condition_effect),
            10 => n::Place::Node(&self.classification),
            11 => n::Place::Node(&self.frequency_of_occurrence),
            12 => n::Place::Nodes(&self.population),
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
            9 => n::Slot::Node(&mut self.symptom_condition_effect),
            10 => n::Slot::Node(&mut self.classification),
            11 => n::Slot::Node(&mut self.frequency_of_occurrence),
            12 => n::Slot::Nodes(&mut self.population),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductUndesirableEffect {
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
            symptom_condition_effect: None,
            classification: None,
            frequency_of_occurrence: None,
            population: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductUndesirableEffect {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductUndesirableEffect {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductUndesirableEffect {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: TypeInfo = TypeInfo::new("MedicinalProductUndesirableEffect", "MedicinalProductUndesirableEffect", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductUndesirableEffect>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProduct", "Medication"]),
    FieldInfo::node(",\"symptomConditionEffect\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"frequencyOfOccurrence\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"population\":", &POPULATION, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductUndesirableEffect);
