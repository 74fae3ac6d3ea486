// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Substance` and the types inside it.

/// The resource `Substance` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substance.html>.
/// Compiled by the feature `r4b-administration`.
pub struct Substance {
    /// `Substance.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Substance.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Substance.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Substance.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Substance.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Substance.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Substance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Substance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Substance.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Substance.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/substance-status>. Codes: `codes::FHIRSubstanceStatus`. Modifier.
    pub status: Prim<String>,
    /// `Substance.category`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/substance-category>.
    pub category: Vec<CodeableConcept>,
    /// `Substance.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Substance.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Substance.instance`: [`SubstanceInstance`], 0..*.
    pub instance: Vec<SubstanceInstance>,
    /// `Substance.ingredient`: [`SubstanceIngredient`], 0..*.
    pub ingredient: Vec<SubstanceIngredient>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Substance {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE }
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
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(self.code.is_some()) << 11
            | u64::from(!self.description.is_absent()) << 12
            | u64::from(!self.instance.is_empty()) << 13
            | u64::from(!self.ingredient.is_empty()) << 14;
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
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Node(&self.code),
            12 => n::Place::Prim(&self.description),
            13 => n::Place::Nodes(&self.instance),
            14 => n::Place::Nodes(&self.ingredient),
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
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Node(&mut self.code),
            12 => n::Slot::Prim(&mut self.description),
            13 => n::Slot::Nodes(&mut self.instance),
            14 => n::Slot::Nodes(&mut self.ingredient),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Substance {
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
            category: Vec::new(),
            code: None,
            description: Prim::ABSENT,
            instance: Vec::new(),
            ingredient: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Substance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Substance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Substance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Substance.instance` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substance.html>.
/// Compiled by the feature `r4b-administration`.
pub struct SubstanceInstance {
    /// `Substance.instance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Substance.instance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Substance.instance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Substance.instance.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Substance.instance.expiry`: dateTime, 0..1.
    pub expiry: Prim<DateTime>,
    /// `Substance.instance.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceInstance {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(!self.expiry.is_absent()) << 4
            | u64::from(self.quantity.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Prim(&self.expiry),
            5 => n::Place::Node(&self.quantity),
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
            4 => n::Slot::Prim(&mut self.expiry),
            5 => n::Slot::Node(&mut self.quantity),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            expiry: Prim::ABSENT,
            quantity: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Substance.ingredient` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substance.html>.
/// Compiled by the feature `r4b-administration`.
pub struct SubstanceIngredient {
    /// `Substance.ingredient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Substance.ingredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Substance.ingredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Substance.ingredient.quantity`: Ratio, 0..1.
    pub quantity: Option<Box<Ratio>>,
    /// `Substance.ingredient.substance[x]`: CodeableConcept or Reference(Substance), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-code>.
    pub substance: Option<SubstanceIngredientSubstance>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceIngredient {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_INGREDIENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.quantity.is_some()) << 3
            | u64::from(self.substance.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.quantity),
            4 => n::Place::Choice(&self.substance),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.quantity),
            4 => n::Slot::Choice(&mut self.substance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceIngredient {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            quantity: None,
            substance: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceIngredient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceIngredient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceIngredient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Substance.ingredient.substance[x]`.
#[derive(Clone)]
pub enum SubstanceIngredientSubstance {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Substance).
    Reference(n::Boxed<Reference>),
}

impl SubstanceIngredientSubstance {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SubstanceIngredientSubstance {
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

impl PartialEq for SubstanceIngredientSubstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceIngredientSubstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SUBSTANCE: TypeInfo = TypeInfo::new("Substance", "Substance", t::TypeKind::Resource, "DomainResource", 2, n::new::<Substance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/substance-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/substance-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-code"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"instance\":", &SUBSTANCE_INSTANCE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"ingredient\":", &SUBSTANCE_INGREDIENT, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_INSTANCE: TypeInfo = TypeInfo::new("SubstanceInstance", "Substance.instance", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"expiry\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_INGREDIENT: TypeInfo = TypeInfo::new("SubstanceIngredient", "Substance.ingredient", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceIngredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"quantity\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"substance\":", &SUBSTANCE_INGREDIENT_SUBSTANCE_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-code"),
]);

static SUBSTANCE_INGREDIENT_SUBSTANCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"substanceCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"substanceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Substance"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Substance, SubstanceInstance, SubstanceIngredient);
