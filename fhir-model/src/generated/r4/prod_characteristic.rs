// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `ProdCharacteristic` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, Prim, QUANTITY, Quantity};

/// `ProdCharacteristic`. See <https://hl7.org/fhir/R4/prodcharacteristic.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ProdCharacteristic {
    /// `ProdCharacteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ProdCharacteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ProdCharacteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ProdCharacteristic.height`: Quantity, 0..1.
    pub height: Option<Box<Quantity>>,
    /// `ProdCharacteristic.width`: Quantity, 0..1.
    pub width: Option<Box<Quantity>>,
    /// `ProdCharacteristic.depth`: Quantity, 0..1.
    pub depth: Option<Box<Quantity>>,
    /// `ProdCharacteristic.weight`: Quantity, 0..1.
    pub weight: Option<Box<Quantity>>,
    /// `ProdCharacteristic.nominalVolume`: Quantity, 0..1.
    pub nominal_volume: Option<Box<Quantity>>,
    /// `ProdCharacteristic.externalDiameter`: Quantity, 0..1.
    pub external_diameter: Option<Box<Quantity>>,
    /// `ProdCharacteristic.shape`: string, 0..1.
    pub shape: Prim<String>,
    /// `ProdCharacteristic.color`: string, 0..*.
    pub color: Vec<Prim<String>>,
    /// `ProdCharacteristic.imprint`: string, 0..*.
    pub imprint: Vec<Prim<String>>,
    /// `ProdCharacteristic.image`: Attachment, 0..*.
    pub image: Vec<Attachment>,
    /// `ProdCharacteristic.scoring`: CodeableConcept, 0..1.
    pub scoring: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProdCharacteristic {
    fn info(&self) -> &'static TypeInfo { &PROD_CHARACTERISTIC }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.height),
            4 => n::node(&self.width),
            5 => n::node(&self.depth),
            6 => n::node(&self.weight),
            7 => n::node(&self.nominal_volume),
            8 => n::node(&self.external_diameter),
            9 => n::prim(&self.shape),
            10 => n::prims(&self.color),
            11 => n::prims(&self.imprint),
            12 => n::nodes(&self.image),
            13 => n::node(&self.scoring),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.height),
            4 => n::Slot::Node(&mut self.width),
            5 => n::Slot::Node(&mut self.depth),
            6 => n::Slot::Node(&mut self.weight),
            7 => n::Slot::Node(&mut self.nominal_volume),
            8 => n::Slot::Node(&mut self.external_diameter),
            9 => n::Slot::Prim(&mut self.shape),
            10 => n::Slot::Prims(&mut self.color),
            11 => n::Slot::Prims(&mut self.imprint),
            12 => n::Slot::Nodes(&mut self.image),
            13 => n::Slot::Node(&mut self.scoring),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ProdCharacteristic {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PROD_CHARACTERISTIC: TypeInfo = TypeInfo::new("ProdCharacteristic", "ProdCharacteristic", t::TypeKind::Datatype, n::new::<ProdCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"height\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"width\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"depth\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"weight\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"nominalVolume\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"externalDiameter\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"shape\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"color\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"imprint\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"image\":", &ATTACHMENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"scoring\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

