// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ManufacturedItemDefinition` and the types inside it.

/// The resource `ManufacturedItemDefinition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/manufactureditemdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ManufacturedItemDefinition {
    /// `ManufacturedItemDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ManufacturedItemDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ManufacturedItemDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ManufacturedItemDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ManufacturedItemDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ManufacturedItemDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ManufacturedItemDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ManufacturedItemDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ManufacturedItemDefinition.manufacturedDoseForm`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/manufactured-dose-form>.
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.unitOfPresentation`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/unit-of-presentation>.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `ManufacturedItemDefinition.ingredient`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/substance-codes>.
    pub ingredient: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.property`: [`ManufacturedItemDefinitionProperty`], 0..*.
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ManufacturedItemDefinition {
    fn info(&self) -> &'static TypeInfo { &MANUFACTURED_ITEM_DEFINITION }
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
            | u64::from(self.manufactured_dose_form.is_some()) << 10
            | u64::from(self.unit_of_presentation.is_some()) << 11
            | u64::from(!self.manufacturer.is_empty()) << 12
            | u64::from(!self.ingredient.is_empty()) << 13
            | u64::from(!self.property.is_empty()) << 14;
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
            10 => n::Place::Node(&self.manufactured_dose_form),
            11 => n::Place::Node(&self.unit_of_presentation),
            12 => n::Place::Nodes(&self.manufacturer),
            13 => n::Place::Nodes(&self.ingredient),
            14 => n::Place::Nodes(&self.property),
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
            10 => n::Slot::Node(&mut self.manufactured_dose_form),
            11 => n::Slot::Node(&mut self.unit_of_presentation),
            12 => n::Slot::Nodes(&mut self.manufacturer),
            13 => n::Slot::Nodes(&mut self.ingredient),
            14 => n::Slot::Nodes(&mut self.property),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ManufacturedItemDefinition {
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
            manufactured_dose_form: None,
            unit_of_presentation: None,
            manufacturer: Vec::new(),
            ingredient: Vec::new(),
            property: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ManufacturedItemDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ManufacturedItemDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ManufacturedItemDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ManufacturedItemDefinition.property` of R4B.
///
/// See <https://hl7.org/fhir/R4B/manufactureditemdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ManufacturedItemDefinitionProperty {
    /// `ManufacturedItemDefinition.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ManufacturedItemDefinition.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.property.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/product-characteristic-codes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.property.value[x]`: CodeableConcept or Quantity or date or boolean or Attachment, 0..1.
    pub value: Option<ManufacturedItemDefinitionPropertyValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ManufacturedItemDefinitionProperty {
    fn info(&self) -> &'static TypeInfo { &MANUFACTURED_ITEM_DEFINITION_PROPERTY }
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

impl Default for ManufacturedItemDefinitionProperty {
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

impl Clone for ManufacturedItemDefinitionProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ManufacturedItemDefinitionProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ManufacturedItemDefinitionProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ManufacturedItemDefinition.property.value[x]`.
#[derive(Clone)]
pub enum ManufacturedItemDefinitionPropertyValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// date.
    Date(Prim<Date>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl ManufacturedItemDefinitionPropertyValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ManufacturedItemDefinitionPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Date(_) => 2,
            Self::Boolean(_) => 3,
            Self::Attachment(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Date(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Date(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ManufacturedItemDefinitionPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ManufacturedItemDefinitionPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MANUFACTURED_ITEM_DEFINITION: TypeInfo = TypeInfo::new("ManufacturedItemDefinition", "ManufacturedItemDefinition", t::TypeKind::Resource, "DomainResource", 2, n::new::<ManufacturedItemDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"manufacturedDoseForm\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/manufactured-dose-form"),
    FieldInfo::node(",\"unitOfPresentation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/unit-of-presentation"),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"ingredient\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-codes"),
    FieldInfo::node(",\"property\":", &MANUFACTURED_ITEM_DEFINITION_PROPERTY, 0, None, t::SUMMARY),
]);

pub(crate) static MANUFACTURED_ITEM_DEFINITION_PROPERTY: TypeInfo = TypeInfo::new("ManufacturedItemDefinitionProperty", "ManufacturedItemDefinition.property", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ManufacturedItemDefinitionProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/product-characteristic-codes"),
    FieldInfo::choice(",\"value\":", &MANUFACTURED_ITEM_DEFINITION_PROPERTY_VALUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static MANUFACTURED_ITEM_DEFINITION_PROPERTY_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ManufacturedItemDefinition, ManufacturedItemDefinitionProperty);
