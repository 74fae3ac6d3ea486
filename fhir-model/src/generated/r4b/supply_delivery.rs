// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SupplyDelivery` and the types inside it.

/// The resource `SupplyDelivery` of R4B.
///
/// See <https://hl7.org/fhir/R4B/supplydelivery.html>.
/// Compiled by the feature `r4b-workflow`.
pub struct SupplyDelivery {
    /// `SupplyDelivery.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SupplyDelivery.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SupplyDelivery.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SupplyDelivery.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SupplyDelivery.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SupplyDelivery.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SupplyDelivery.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SupplyDelivery.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SupplyDelivery.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `SupplyDelivery.basedOn`: Reference(SupplyRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `SupplyDelivery.partOf`: Reference(SupplyDelivery, Contract), 0..*.
    pub part_of: Vec<Reference>,
    /// `SupplyDelivery.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/supplydelivery-status>. Codes: `codes::SupplyDeliveryStatus`. Modifier.
    pub status: Prim<String>,
    /// `SupplyDelivery.patient`: Reference(Patient), 0..1.
    pub patient: Option<Box<Reference>>,
    /// `SupplyDelivery.type`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/supplydelivery-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SupplyDelivery.suppliedItem`: [`SupplyDeliverySuppliedItem`], 0..1.
    pub supplied_item: Option<Box<SupplyDeliverySuppliedItem>>,
    /// `SupplyDelivery.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<SupplyDeliveryOccurrence>,
    /// `SupplyDelivery.supplier`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub supplier: Option<Box<Reference>>,
    /// `SupplyDelivery.destination`: Reference(Location), 0..1.
    pub destination: Option<Box<Reference>>,
    /// `SupplyDelivery.receiver`: Reference(Practitioner, PractitionerRole), 0..*.
    pub receiver: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SupplyDelivery {
    fn info(&self) -> &'static TypeInfo { &SUPPLY_DELIVERY }
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
            | u64::from(self.patient.is_some()) << 12
            | u64::from(self.r#type.is_some()) << 13
            | u64::from(self.supplied_item.is_some()) << 14
            | u64::from(self.occurrence.is_some()) << 15
            | u64::from(self.supplier.is_some()) << 16
            | u64::from(self.destination.is_some()) << 17
            | u64::from(!self.receiver.is_empty()) << 18;
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
            12 => n::Place::Node(&self.patient),
            13 => n::Place::Node(&self.r#type),
            14 => n::Place::Node(&self.supplied_item),
            15 => n::Place::Choice(&self.occurrence),
            16 => n::Place::Node(&self.supplier),
            17 => n::Place::Node(&self.destination),
            18 => n::Place::Nodes(&self.receiver),
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
            12 => n::Slot::Node(&mut self.patient),
            13 => n::Slot::Node(&mut self.r#type),
            14 => n::Slot::Node(&mut self.supplied_item),
            15 => n::Slot::Choice(&mut self.occurrence),
            16 => n::Slot::Node(&mut self.supplier),
            17 => n::Slot::Node(&mut self.destination),
            18 => n::Slot::Nodes(&mut self.receiver),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SupplyDelivery {
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
            patient: None,
            r#type: None,
            supplied_item: None,
            occurrence: None,
            supplier: None,
            destination: None,
            receiver: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SupplyDelivery {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SupplyDelivery {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SupplyDelivery {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SupplyDelivery.suppliedItem` of R4B.
///
/// See <https://hl7.org/fhir/R4B/supplydelivery.html>.
/// Compiled by the feature `r4b-workflow`.
pub struct SupplyDeliverySuppliedItem {
    /// `SupplyDelivery.suppliedItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SupplyDelivery.suppliedItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SupplyDelivery.suppliedItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SupplyDelivery.suppliedItem.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `SupplyDelivery.suppliedItem.item[x]`: CodeableConcept or Reference(Medication, Substance, Device), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/supply-item>.
    pub item: Option<SupplyDeliverySuppliedItemItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SupplyDeliverySuppliedItem {
    fn info(&self) -> &'static TypeInfo { &SUPPLY_DELIVERY_SUPPLIED_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.quantity.is_some()) << 3
            | u64::from(self.item.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.quantity),
            4 => n::Place::Choice(&self.item),
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
            4 => n::Slot::Choice(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SupplyDeliverySuppliedItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            quantity: None,
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SupplyDeliverySuppliedItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SupplyDeliverySuppliedItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SupplyDeliverySuppliedItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `SupplyDelivery.suppliedItem.item[x]`.
#[derive(Clone)]
pub enum SupplyDeliverySuppliedItemItem {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Medication, Substance, Device).
    Reference(n::Boxed<Reference>),
}

impl SupplyDeliverySuppliedItemItem {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SupplyDeliverySuppliedItemItem {
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

impl PartialEq for SupplyDeliverySuppliedItemItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SupplyDeliverySuppliedItemItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SupplyDelivery.occurrence[x]`.
#[derive(Clone)]
pub enum SupplyDeliveryOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl SupplyDeliveryOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SupplyDeliveryOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SupplyDeliveryOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SupplyDeliveryOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SUPPLY_DELIVERY: TypeInfo = TypeInfo::new("SupplyDelivery", "SupplyDelivery", t::TypeKind::Resource, "DomainResource", 2, n::new::<SupplyDelivery>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["SupplyRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["SupplyDelivery", "Contract"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/supplydelivery-status"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/supplydelivery-type"),
    FieldInfo::node(",\"suppliedItem\":", &SUPPLY_DELIVERY_SUPPLIED_ITEM, 0, Some(1), 0),
    FieldInfo::choice(",\"occurrence\":", &SUPPLY_DELIVERY_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"supplier\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"destination\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"receiver\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole"]),
]);

static SUPPLY_DELIVERY_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 2, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 2, &[]),
];

pub(crate) static SUPPLY_DELIVERY_SUPPLIED_ITEM: TypeInfo = TypeInfo::new("SupplyDeliverySuppliedItem", "SupplyDelivery.suppliedItem", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SupplyDeliverySuppliedItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::choice(",\"item\":", &SUPPLY_DELIVERY_SUPPLIED_ITEM_ITEM_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/supply-item"),
]);

static SUPPLY_DELIVERY_SUPPLIED_ITEM_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Medication", "Substance", "Device"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SupplyDelivery, SupplyDeliverySuppliedItem);
