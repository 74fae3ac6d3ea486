// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `BiologicallyDerivedProductDispense` and the types inside it.

/// The resource `BiologicallyDerivedProductDispense` of R5.
///
/// See <https://hl7.org/fhir/R5/biologicallyderivedproductdispense.html>.
/// Compiled by the feature `r5-administration`.
pub struct BiologicallyDerivedProductDispense {
    /// `BiologicallyDerivedProductDispense.id`: id, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProductDispense.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `BiologicallyDerivedProductDispense.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `BiologicallyDerivedProductDispense.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `BiologicallyDerivedProductDispense.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `BiologicallyDerivedProductDispense.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `BiologicallyDerivedProductDispense.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `BiologicallyDerivedProductDispense.basedOn`: Reference(ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `BiologicallyDerivedProductDispense.partOf`: Reference(BiologicallyDerivedProductDispense), 0..*.
    pub part_of: Vec<Reference>,
    /// `BiologicallyDerivedProductDispense.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status>. Codes: `codes::BiologicallyDerivedProductDispenseStatus`.
    pub status: Prim<String>,
    /// `BiologicallyDerivedProductDispense.originRelationshipType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-origin-relationship>.
    pub origin_relationship_type: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProductDispense.product`: Reference(BiologicallyDerivedProduct), 1..1.
    pub product: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.matchStatus`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-match-status>.
    pub match_status: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProductDispense.performer`: [`BiologicallyDerivedProductDispensePerformer`], 0..*.
    pub performer: Vec<BiologicallyDerivedProductDispensePerformer>,
    /// `BiologicallyDerivedProductDispense.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `BiologicallyDerivedProductDispense.preparedDate`: dateTime, 0..1.
    pub prepared_date: Prim<DateTime>,
    /// `BiologicallyDerivedProductDispense.whenHandedOver`: dateTime, 0..1.
    pub when_handed_over: Prim<DateTime>,
    /// `BiologicallyDerivedProductDispense.destination`: Reference(Location), 0..1.
    pub destination: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `BiologicallyDerivedProductDispense.usageInstruction`: string, 0..1.
    pub usage_instruction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProductDispense {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE }
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
            | u64::from(!self.based_on.is_empty()) << 9
            | u64::from(!self.part_of.is_empty()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.origin_relationship_type.is_some()) << 12
            | u64::from(self.product.is_some()) << 13
            | u64::from(self.patient.is_some()) << 14
            | u64::from(self.match_status.is_some()) << 15
            | u64::from(!self.performer.is_empty()) << 16
            | u64::from(self.location.is_some()) << 17
            | u64::from(self.quantity.is_some()) << 18
            | u64::from(!self.prepared_date.is_absent()) << 19
            | u64::from(!self.when_handed_over.is_absent()) << 20
            | u64::from(self.destination.is_some()) << 21
            | u64::from(!self.note.is_empty()) << 22
            | u64::from(!self.usage_instruction.is_absent()) << 23;
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
            9 => n::Place::Nodes(&self.based_on),
            10 => n::Place::Nodes(&self.part_of),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.origin_relationship_type),
            13 => n::Place::Node(&self.product),
            14 => n::Place::Node(&self.patient),
            15 => n::Place::Node(&self.match_status),
            16 => n::Place::Nodes(&self.performer),
            17 => n::Place::Node(&self.location),
            18 => n::Place::Node(&self.quantity),
            19 => n::Place::Prim(&self.prepared_date),
            20 => n::Place::Prim(&self.when_handed_over),
            21 => n::Place::Node(&self.destination),
            22 => n::Place::Nodes(&self.note),
            23 => n::Place::Prim(&self.usage_instruction),
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
            9 => n::Slot::Nodes(&mut self.based_on),
            10 => n::Slot::Nodes(&mut self.part_of),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.origin_relationship_type),
            13 => n::Slot::Node(&mut self.product),
            14 => n::Slot::Node(&mut self.patient),
            15 => n::Slot::Node(&mut self.match_status),
            16 => n::Slot::Nodes(&mut self.performer),
            17 => n::Slot::Node(&mut self.location),
            18 => n::Slot::Node(&mut self.quantity),
            19 => n::Slot::Prim(&mut self.prepared_date),
            20 => n::Slot::Prim(&mut self.when_handed_over),
            21 => n::Slot::Node(&mut self.destination),
            22 => n::Slot::Nodes(&mut self.note),
            23 => n::Slot::Prim(&mut self.usage_instruction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProductDispense {
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
            based_on: Vec::new(),
            part_of: Vec::new(),
            status: Prim::ABSENT,
            origin_relationship_type: None,
            product: None,
            patient: None,
            match_status: None,
            performer: Vec::new(),
            location: None,
            quantity: None,
            prepared_date: Prim::ABSENT,
            when_handed_over: Prim::ABSENT,
            destination: None,
            note: Vec::new(),
            usage_instruction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProductDispense {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProductDispense {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductDispense {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BiologicallyDerivedProductDispense.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/biologicallyderivedproductdispense.html>.
/// Compiled by the feature `r5-administration`.
pub struct BiologicallyDerivedProductDispensePerformer {
    /// `BiologicallyDerivedProductDispense.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BiologicallyDerivedProductDispense.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-performer-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProductDispense.performer.actor`: Reference(Practitioner), 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BiologicallyDerivedProductDispensePerformer {
    fn info(&self) -> &'static TypeInfo { &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.function),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BiologicallyDerivedProductDispensePerformer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BiologicallyDerivedProductDispensePerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BiologicallyDerivedProductDispensePerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BiologicallyDerivedProductDispensePerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE: TypeInfo = TypeInfo::new("BiologicallyDerivedProductDispense", "BiologicallyDerivedProductDispense", t::TypeKind::Resource, "DomainResource", 4, n::new::<BiologicallyDerivedProductDispense>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["BiologicallyDerivedProductDispense"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status"),
    FieldInfo::node(",\"originRelationshipType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-origin-relationship"),
    FieldInfo::node(",\"product\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["BiologicallyDerivedProduct"]),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"matchStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-match-status"),
    FieldInfo::node(",\"performer\":", &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"preparedDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"whenHandedOver\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"destination\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"usageInstruction\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER: TypeInfo = TypeInfo::new("BiologicallyDerivedProductDispensePerformer", "BiologicallyDerivedProductDispense.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<BiologicallyDerivedProductDispensePerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-performer-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(BiologicallyDerivedProductDispense, BiologicallyDerivedProductDispensePerformer);
