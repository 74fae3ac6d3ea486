// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Group` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, QUANTITY, Quantity, RANGE, REFERENCE, Range, Reference, Resource};

/// `Group`. See <https://hl7.org/fhir/R4/group.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Group {
    /// `Group.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Group.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Group.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Group.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
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
    /// `Group.active`: boolean, 0..1.
    pub active: Prim<bool>,
    /// `Group.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/group-type>.
    pub r#type: Prim<String>,
    /// `Group.actual`: boolean, 1..1.
    pub actual: Prim<bool>,
    /// `Group.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.name`: string, 0..1.
    pub name: Prim<String>,
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::nodes(&self.identifier),
            9 => n::prim(&self.active),
            10 => n::prim(&self.r#type),
            11 => n::prim(&self.actual),
            12 => n::node(&self.code),
            13 => n::prim(&self.name),
            14 => n::prim(&self.quantity),
            15 => n::node(&self.managing_entity),
            16 => n::nodes(&self.characteristic),
            17 => n::nodes(&self.member),
            _ => n::View::Absent,
        }
    }
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
            11 => n::Slot::Prim(&mut self.actual),
            12 => n::Slot::Node(&mut self.code),
            13 => n::Slot::Prim(&mut self.name),
            14 => n::Slot::Prim(&mut self.quantity),
            15 => n::Slot::Node(&mut self.managing_entity),
            16 => n::Slot::Nodes(&mut self.characteristic),
            17 => n::Slot::Nodes(&mut self.member),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Group {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Group.characteristic`. See <https://hl7.org/fhir/R4/group.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::choice(&self.value),
            5 => n::prim(&self.exclude),
            6 => n::node(&self.period),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for GroupCharacteristic {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Group.member`. See <https://hl7.org/fhir/R4/group.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.entity),
            4 => n::node(&self.period),
            5 => n::prim(&self.inactive),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for GroupMember {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Group.characteristic.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum GroupCharacteristicValue {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Quantity.
    Quantity(Box<Quantity>),
    /// Range.
    Range(Box<Range>),
    /// Reference.
    Reference(Box<Reference>),
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
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Boolean(Default::default()),
            2 => Self::Quantity(Box::new(Default::default())),
            3 => Self::Range(Box::new(Default::default())),
            4 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static GROUP: TypeInfo = TypeInfo::new("Group", "Group", t::TypeKind::Resource, n::new::<Group>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/group-type"),
    FieldInfo::prim(",\"actual\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"quantity\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"managingEntity\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"characteristic\":", &GROUP_CHARACTERISTIC, 0, None, 0),
    FieldInfo::node(",\"member\":", &GROUP_MEMBER, 0, None, 0),
]);

pub(crate) static GROUP_CHARACTERISTIC: TypeInfo = TypeInfo::new("GroupCharacteristic", "Group.characteristic", t::TypeKind::Backbone, n::new::<GroupCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &GROUP_CHARACTERISTIC_VALUE_TYPES, 1, Some(1), 0),
    FieldInfo::prim(",\"exclude\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

static GROUP_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &[]),
];

pub(crate) static GROUP_MEMBER: TypeInfo = TypeInfo::new("GroupMember", "Group.member", t::TypeKind::Backbone, n::new::<GroupMember>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"entity\":", &REFERENCE, 1, Some(1), 0).targets(&["Patient", "Practitioner", "PractitionerRole", "Device", "Medication", "Substance", "Group"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"inactive\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

