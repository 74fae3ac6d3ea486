// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstanceProtein` and the types inside it.

/// The resource `SubstanceProtein` of R5.
///
/// See <https://hl7.org/fhir/R5/substanceprotein.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceProtein {
    /// `SubstanceProtein.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubstanceProtein.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstanceProtein.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstanceProtein.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
            | u64::from(self.sequence_type.is_some()) << 8
            | u64::from(!self.number_of_subunits.is_absent()) << 9
            | u64::from(!self.disulfide_linkage.is_empty()) << 10
            | u64::from(!self.subunit.is_empty()) << 11;
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
            8 => n::Place::Node(&self.sequence_type),
            9 => n::Place::Prim(&self.number_of_subunits),
            10 => n::Place::Prims(&self.disulfide_linkage),
            11 => n::Place::Nodes(&self.subunit),
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

impl Default for SubstanceProtein {
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
            sequence_type: None,
            number_of_subunits: Prim::ABSENT,
            disulfide_linkage: Vec::new(),
            subunit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceProtein {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceProtein {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceProtein {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceProtein.subunit` of R5.
///
/// See <https://hl7.org/fhir/R5/substanceprotein.html>.
/// Compiled by the feature `r5-products`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.subunit.is_absent()) << 3
            | u64::from(!self.sequence.is_absent()) << 4
            | u64::from(!self.length.is_absent()) << 5
            | u64::from(self.sequence_attachment.is_some()) << 6
            | u64::from(self.n_terminal_modification_id.is_some()) << 7
            | u64::from(!self.n_terminal_modification.is_absent()) << 8
            | u64::from(self.c_terminal_modification_id.is_some()) << 9
            | u64::from(!self.c_terminal_modification.is_absent()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.subunit),
            4 => n::Place::Prim(&self.sequence),
            5 => n::Place::Prim(&self.length),
            6 => n::Place::Node(&self.sequence_attachment),
            7 => n::Place::Node(&self.n_terminal_modification_id),
            8 => n::Place::Prim(&self.n_terminal_modification),
            9 => n::Place::Node(&self.c_terminal_modification_id),
            10 => n::Place::Prim(&self.c_terminal_modification),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for SubstanceProteinSubunit {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            subunit: Prim::ABSENT,
            sequence: Prim::ABSENT,
            length: Prim::ABSENT,
            sequence_attachment: None,
            n_terminal_modification_id: None,
            n_terminal_modification: Prim::ABSENT,
            c_terminal_modification_id: None,
            c_terminal_modification: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceProteinSubunit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceProteinSubunit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceProteinSubunit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSTANCE_PROTEIN: TypeInfo = TypeInfo::new("SubstanceProtein", "SubstanceProtein", t::TypeKind::Resource, "DomainResource", 4, n::new::<SubstanceProtein>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"sequenceType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"numberOfSubunits\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"disulfideLinkage\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subunit\":", &SUBSTANCE_PROTEIN_SUBUNIT, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_PROTEIN_SUBUNIT: TypeInfo = TypeInfo::new("SubstanceProteinSubunit", "SubstanceProtein.subunit", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceProteinSubunit>, &[
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

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstanceProtein, SubstanceProteinSubunit);
