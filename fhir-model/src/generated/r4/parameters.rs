// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Parameters` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, EXTENSION_VALUE_TYPES, Extension, ExtensionValue, META, Meta, Prim, Resource};

/// `Parameters`. See <https://hl7.org/fhir/R4/parameters.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Parameters {
    /// `Parameters.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Parameters.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Parameters.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Parameters.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Parameters.parameter`: [`ParametersParameter`], 0..*.
    pub parameter: Vec<ParametersParameter>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Parameters {
    fn info(&self) -> &'static TypeInfo { &PARAMETERS }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::nodes(&self.parameter),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Node(&mut self.meta),
            2 => n::Slot::Prim(&mut self.implicit_rules),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Nodes(&mut self.parameter),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Parameters {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Parameters.parameter`. See <https://hl7.org/fhir/R4/parameters.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ParametersParameter {
    /// `Parameters.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Parameters.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Parameters.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Parameters.parameter.name`: string, 1..1.
    pub name: Prim<String>,
    /// `Parameters.parameter.value[x]`: any datatype, 0..1.
    pub value: Option<ParametersParameterValue>,
    /// `Parameters.parameter.resource`: Resource, 0..1.
    pub resource: Option<Resource>,
    /// `Parameters.parameter.part`: as `Parameters.parameter`, 0..*.
    pub part: Vec<ParametersParameter>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ParametersParameter {
    fn info(&self) -> &'static TypeInfo { &PARAMETERS_PARAMETER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::choice(&self.value),
            5 => n::resource(&self.resource),
            6 => n::nodes(&self.part),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Resource(&mut self.resource),
            6 => n::Slot::Nodes(&mut self.part),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ParametersParameter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Parameters.parameter.value[x]`.
pub type ParametersParameterValue = ExtensionValue;

pub(crate) static PARAMETERS: TypeInfo = TypeInfo::new("Parameters", "Parameters", t::TypeKind::Resource, n::new::<Parameters>, &[
    FieldInfo::prim("id", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node("meta", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim("implicitRules", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim("language", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node("parameter", &PARAMETERS_PARAMETER, 0, None, t::SUMMARY),
]);

pub(crate) static PARAMETERS_PARAMETER: TypeInfo = TypeInfo::new("ParametersParameter", "Parameters.parameter", t::TypeKind::Backbone, n::new::<ParametersParameter>, &[
    FieldInfo::prim("id", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node("extension", &EXTENSION, 0, None, 0),
    FieldInfo::node("modifierExtension", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim("name", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::choice("value", &EXTENSION_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::resource("resource", 0, Some(1), t::SUMMARY),
    FieldInfo::node("part", &PARAMETERS_PARAMETER, 0, None, t::SUMMARY),
]);

