// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `SubstanceProtein` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, Resource};

/// `SubstanceProtein`. See <https://hl7.org/fhir/R4/substanceprotein.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SubstanceProtein {
    /// `SubstanceProtein.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceProtein.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstanceProtein.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstanceProtein.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SubstanceProtein.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubstanceProtein.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubstanceProtein.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceProtein.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceProtein.sequenceType`: CodeableConcept, 0..1.
    pub sequence_type: Option<Box<CodeableConcept>>,
    /// `SubstanceProtein.numberOfSubunits`: integer, 0..1.
    pub number_of_subunits: Prim<i32>,
    /// `SubstanceProtein.disulfideLinkage`: string, 0..*.
    pub disulfide_linkage: Vec<Prim<String>>,
    /// `SubstanceProtein.subunit`: [`SubstanceProteinSubunit`], 0..*.
    pub subunit: Vec<SubstanceProteinSubunit>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceProtein {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_PROTEIN }
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
            8 => n::node(&self.sequence_type),
            9 => n::prim(&self.number_of_subunits),
            10 => n::prims(&self.disulfide_linkage),
            11 => n::nodes(&self.subunit),
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
            8 => n::Slot::Node(&mut self.sequence_type),
            9 => n::Slot::Prim(&mut self.number_of_subunits),
            10 => n::Slot::Prims(&mut self.disulfide_linkage),
            11 => n::Slot::Nodes(&mut self.subunit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SubstanceProtein {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `SubstanceProtein.subunit`. See <https://hl7.org/fhir/R4/substanceprotein.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SubstanceProteinSubunit {
    /// `SubstanceProtein.subunit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceProtein.subunit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceProtein.subunit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceProtein.subunit.subunit`: integer, 0..1.
    pub subunit: Prim<i32>,
    /// `SubstanceProtein.subunit.sequence`: string, 0..1.
    pub sequence: Prim<String>,
    /// `SubstanceProtein.subunit.length`: integer, 0..1.
    pub length: Prim<i32>,
    /// `SubstanceProtein.subunit.sequenceAttachment`: Attachment, 0..1.
    pub sequence_attachment: Option<Box<Attachment>>,
    /// `SubstanceProtein.subunit.nTerminalModificationId`: Identifier, 0..1.
    pub n_terminal_modification_id: Option<Box<Identifier>>,
    /// `SubstanceProtein.subunit.nTerminalModification`: string, 0..1.
    pub n_terminal_modification: Prim<String>,
    /// `SubstanceProtein.subunit.cTerminalModificationId`: Identifier, 0..1.
    pub c_terminal_modification_id: Option<Box<Identifier>>,
    /// `SubstanceProtein.subunit.cTerminalModification`: string, 0..1.
    pub c_terminal_modification: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceProteinSubunit {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_PROTEIN_SUBUNIT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.subunit),
            4 => n::prim(&self.sequence),
            5 => n::prim(&self.length),
            6 => n::node(&self.sequence_attachment),
            7 => n::node(&self.n_terminal_modification_id),
            8 => n::prim(&self.n_terminal_modification),
            9 => n::node(&self.c_terminal_modification_id),
            10 => n::prim(&self.c_terminal_modification),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.subunit),
            4 => n::Slot::Prim(&mut self.sequence),
            5 => n::Slot::Prim(&mut self.length),
            6 => n::Slot::Node(&mut self.sequence_attachment),
            7 => n::Slot::Node(&mut self.n_terminal_modification_id),
            8 => n::Slot::Prim(&mut self.n_terminal_modification),
            9 => n::Slot::Node(&mut self.c_terminal_modification_id),
            10 => n::Slot::Prim(&mut self.c_terminal_modification),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SubstanceProteinSubunit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSTANCE_PROTEIN: TypeInfo = TypeInfo::new("SubstanceProtein", "SubstanceProtein", t::TypeKind::Resource, n::new::<SubstanceProtein>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"sequenceType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"numberOfSubunits\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"disulfideLinkage\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subunit\":", &SUBSTANCE_PROTEIN_SUBUNIT, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_PROTEIN_SUBUNIT: TypeInfo = TypeInfo::new("SubstanceProteinSubunit", "SubstanceProtein.subunit", t::TypeKind::Backbone, n::new::<SubstanceProteinSubunit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"subunit\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"length\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"sequenceAttachment\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"nTerminalModificationId\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"nTerminalModification\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"cTerminalModificationId\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"cTerminalModification\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

