// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductInteraction` and the types inside it.

/// The resource `MedicinalProductInteraction` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductinteraction.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductInteraction {
    /// `MedicinalProductInteraction.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductInteraction.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductInteraction.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductInteraction.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductInteraction.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductInteraction.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductInteraction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductInteraction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductInteraction.subject`: Reference(MedicinalProduct, Medication, Substance), 0..*.
    pub subject: Vec<Reference>,
    /// `MedicinalProductInteraction.description`: string, 0..1.
    pub description: Prim<String>,
    /// `MedicinalProductInteraction.interactant`: [`MedicinalProductInteractionInteractant`], 0..*.
    pub interactant: Vec<MedicinalProductInteractionInteractant>,
    /// `MedicinalProductInteraction.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.effect`: CodeableConcept, 0..1.
    pub effect: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.incidence`: CodeableConcept, 0..1.
    pub incidence: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.management`: CodeableConcept, 0..1.
    pub management: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductInteraction {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INTERACTION }
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
            | u64::from(!self.description.is_absent()) << 9
            | u64::from(!self.interactant.is_empty()) << 10
            | u64::from(self.r#type.is_some()) << 11
            | u64::from(self.effect.is_some()) << 12
            | u64::from(self.incidence.is_some()) << 13
            | u64::from(self.management.is_some()) << 14;
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
            9 => n::Place::Prim(&self.description),
            10 => n::Place::Nodes(&self.interactant),
            11 => n::Place::Node(&self.r#type),
            12 => n::Place::Node(&self.effect),
            13 => n::Place::Node(&self.incidence),
            14 => n::Place::Node(&self.management),
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
            9 => n::Slot::Prim(&mut self.description),
            10 => n::Slot::Nodes(&mut self.interactant),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Node(&mut self.effect),
            13 => n::Slot::Node(&mut self.incidence),
            14 => n::Slot::Node(&mut self.management),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductInteraction {
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
            description: Prim::ABSENT,
            interactant: Vec::new(),
            r#type: None,
            effect: None,
            incidence: None,
            management: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductInteraction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductInteraction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductInteraction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductInteraction.interactant` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductinteraction.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductInteractionInteractant {
    /// `MedicinalProductInteraction.interactant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductInteraction.interactant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductInteraction.interactant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductInteraction.interactant.item[x]`: Reference(MedicinalProduct, Medication, Substance, ObservationDefinition) or CodeableConcept, 1..1.
    pub item: Option<MedicinalProductInteractionInteractantItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductInteractionInteractant {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductInteractionInteractant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductInteractionInteractant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductInteractionInteractant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductInteractionInteractant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicinalProductInteraction.interactant.item[x]`.
#[derive(Clone)]
pub enum MedicinalProductInteractionInteractantItem {
    /// Reference(MedicinalProduct, Medication, Substance, ObservationDefinition).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl MedicinalProductInteractionInteractantItem {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicinalProductInteractionInteractantItem {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicinalProductInteractionInteractantItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicinalProductInteractionInteractantItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_INTERACTION: TypeInfo = TypeInfo::new("MedicinalProductInteraction", "MedicinalProductInteraction", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductInteraction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProduct", "Medication", "Substance"]),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"interactant\":", &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"effect\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"incidence\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"management\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT: TypeInfo = TypeInfo::new("MedicinalProductInteractionInteractant", "MedicinalProductInteraction.interactant", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductInteractionInteractant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT_ITEM_TYPES, 1, Some(1), t::SUMMARY),
]);

static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["MedicinalProduct", "Medication", "Substance", "ObservationDefinition"]),
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductInteraction, MedicinalProductInteractionInteractant);
