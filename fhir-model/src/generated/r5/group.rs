// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Group` and the types inside it.

/// The resource `Group` of R5.
///
/// See <https://hl7.org/fhir/R5/group.html>.
/// Compiled by the feature `r5-administration`.
pub struct Group {
    /// `Group.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Group.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Group.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Group.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Group.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Group.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Group.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Group.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Group.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Group.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `Group.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/group-type>. Codes: `codes::GroupType`.
    pub r#type: Prim<String>,
    /// `Group.membership`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/group-membership-basis>. Codes: `codes::GroupMembershipBasis`.
    pub membership: Prim<String>,
    /// `Group.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Group.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Group.quantity`: unsignedInt, 0..1.
    pub quantity: Prim<u32>,
    /// `Group.managingEntity`: Reference(Organization, RelatedPerson, Practitioner, PractitionerRole), 0..1.
    pub managing_entity: Option<Box<Reference>>,
    /// `Group.characteristic`: [`GroupCharacteristic`], 0..*.
    pub characteristic: Vec<GroupCharacteristic>,
    /// `Group.member`: [`GroupMember`], 0..*.
    pub member: Vec<GroupMember>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Group {
    fn info(&self) -> &'static TypeInfo { &GROUP }
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
            | u64::from(!self.active.is_absent()) << 9
            | u64::from(!self.r#type.is_absent()) << 10
            | u64::from(!self.membership.is_absent()) << 11
            | u64::from(self.code.is_some()) << 12
            | u64::from(!self.name.is_absent()) << 13
            | u64::from(!self.description.is_absent()) << 14
            | u64::from(!self.quantity.is_absent()) << 15
            | u64::from(self.managing_entity.is_some()) << 16
            | u64::from(!self.characteristic.is_empty()) << 17
            | u64::from(!self.member.is_empty()) << 18;
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
            9 => n::Place::Prim(&self.active),
            10 => n::Place::Prim(&self.r#type),
            11 => n::Place::Prim(&self.membership),
            12 => n::Place::Node(&self.code),
            13 => n::Place::Prim(&self.name),
            14 => n::Place::Prim(&self.description),
            15 => n::Place::Prim(&self.quantity),
            16 => n::Place::Node(&self.managing_entity),
            17 => n::Place::Nodes(&self.characteristic),
            18 => n::Place::Nodes(&self.member),
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
            9 => n::Slot::Prim(&mut self.active),
            10 => n::Slot::Prim(&mut self.r#type),
            11 => n::Slot::Prim(&mut self.membership),
            12 => n::Slot::Node(&mut self.code),
            13 => n::Slot::Prim(&mut self.name),
            14 => n::Slot::Prim(&mut self.description),
            15 => n::Slot::Prim(&mut self.quantity),
            16 => n::Slot::Node(&mut self.managing_entity),
            17 => n::Slot::Nodes(&mut self.characteristic),
            18 => n::Slot::Nodes(&mut self.member),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Group {
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
            active: Prim::ABSENT,
            r#type: Prim::ABSENT,
            membership: Prim::ABSENT,
            code: None,
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            quantity: Prim::ABSENT,
            managing_entity: None,
            characteristic: Vec::new(),
            member: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Group {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Group {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Group {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Group.characteristic` of R5.
///
/// See <https://hl7.org/fhir/R5/group.html>.
/// Compiled by the feature `r5-administration`.
pub struct GroupCharacteristic {
    /// `Group.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Group.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Group.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Group.characteristic.code`: CodeableConcept, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.characteristic.value[x]`: CodeableConcept or boolean or Quantity or Range or Reference, 1..1.
    pub value: Option<GroupCharacteristicValue>,
    /// `Group.characteristic.exclude`: boolean, 1..1.
    pub exclude: Prim<bool>,
    /// `Group.characteristic.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GroupCharacteristic {
    fn info(&self) -> &'static TypeInfo { &GROUP_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(!self.exclude.is_absent()) << 5
            | u64::from(self.period.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Choice(&self.value),
            5 => n::Place::Prim(&self.exclude),
            6 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Prim(&mut self.exclude),
            6 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GroupCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: None,
            exclude: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GroupCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GroupCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GroupCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Group.member` of R5.
///
/// See <https://hl7.org/fhir/R5/group.html>.
/// Compiled by the feature `r5-administration`.
pub struct GroupMember {
    /// `Group.member.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Group.member.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Group.member.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Group.member.entity`: Reference, 1..1.
    pub entity: Option<Box<Reference>>,
    /// `Group.member.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Group.member.inactive`: boolean, 0..1.
    pub inactive: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GroupMember {
    fn info(&self) -> &'static TypeInfo { &GROUP_MEMBER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.entity.is_some()) << 3
            | u64::from(self.period.is_some()) << 4
            | u64::from(!self.inactive.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.entity),
            4 => n::Place::Node(&self.period),
            5 => n::Place::Prim(&self.inactive),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.entity),
            4 => n::Slot::Node(&mut self.period),
            5 => n::Slot::Prim(&mut self.inactive),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GroupMember {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            entity: None,
            period: None,
            inactive: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GroupMember {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GroupMember {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GroupMember {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Group.characteristic.value[x]`.
#[derive(Clone)]
pub enum GroupCharacteristicValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Reference.
    Reference(n::Boxed<Reference>),
}

impl GroupCharacteristicValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for GroupCharacteristicValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Boolean(_) => 1,
            Self::Quantity(_) => 2,
            Self::Range(_) => 3,
            Self::Reference(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Boolean(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            4 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for GroupCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for GroupCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static GROUP: TypeInfo = TypeInfo::new("Group", "Group", t::TypeKind::Resource, "DomainResource", 4, n::new::<Group>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/group-type"),
    FieldInfo::prim(",\"membership\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/group-membership-basis"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"quantity\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"managingEntity\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"characteristic\":", &GROUP_CHARACTERISTIC, 0, None, t::SUMMARY),
    FieldInfo::node(",\"member\":", &GROUP_MEMBER, 0, None, 0),
]);

pub(crate) static GROUP_CHARACTERISTIC: TypeInfo = TypeInfo::new("GroupCharacteristic", "Group.characteristic", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GroupCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"value\":", &GROUP_CHARACTERISTIC_VALUE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"exclude\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

static GROUP_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
];

pub(crate) static GROUP_MEMBER: TypeInfo = TypeInfo::new("GroupMember", "Group.member", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GroupMember>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"entity\":", &REFERENCE, 1, Some(1), 0).targets(&["CareTeam", "Device", "Group", "HealthcareService", "Location", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Specimen"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"inactive\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Group, GroupCharacteristic, GroupMember);
