// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstanceNucleicAcid` and the types inside it.

/// The resource `SubstanceNucleicAcid` of R5.
///
/// See <https://hl7.org/fhir/R5/substancenucleicacid.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceNucleicAcid {
    /// `SubstanceNucleicAcid.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubstanceNucleicAcid.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstanceNucleicAcid.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstanceNucleicAcid.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `SubstanceNucleicAcid.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubstanceNucleicAcid.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubstanceNucleicAcid.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.sequenceType`: CodeableConcept, 0..1.
    pub sequence_type: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.numberOfSubunits`: integer, 0..1.
    pub number_of_subunits: Prim<i32>,
    /// `SubstanceNucleicAcid.areaOfHybridisation`: string, 0..1.
    pub area_of_hybridisation: Prim<String>,
    /// `SubstanceNucleicAcid.oligoNucleotideType`: CodeableConcept, 0..1.
    pub oligo_nucleotide_type: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit`: [`SubstanceNucleicAcidSubunit`], 0..*.
    pub subunit: Vec<SubstanceNucleicAcidSubunit>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceNucleicAcid {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_NUCLEIC_ACID }
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
            | u64::from(!self.area_of_hybridisation.is_absent()) << 10
            | u64::from(self.oligo_nucleotide_type.is_some()) << 11
            | u64::from(!self.subunit.is_empty()) << 12;
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
            10 => n::Place::Prim(&self.area_of_hybridisation),
            11 => n::Place::Node(&self.oligo_nucleotide_type),
            12 => n::Place::Nodes(&self.subunit),
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
            10 => n::Slot::Prim(&mut self.area_of_hybridisation),
            11 => n::Slot::Node(&mut self.oligo_nucleotide_type),
            12 => n::Slot::Nodes(&mut self.subunit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceNucleicAcid {
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
            area_of_hybridisation: Prim::ABSENT,
            oligo_nucleotide_type: None,
            subunit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceNucleicAcid {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceNucleicAcid {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceNucleicAcid {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceNucleicAcid.subunit` of R5.
///
/// See <https://hl7.org/fhir/R5/substancenucleicacid.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceNucleicAcidSubunit {
    /// `SubstanceNucleicAcid.subunit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceNucleicAcid.subunit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.subunit`: integer, 0..1.
    pub subunit: Prim<i32>,
    /// `SubstanceNucleicAcid.subunit.sequence`: string, 0..1.
    pub sequence: Prim<String>,
    /// `SubstanceNucleicAcid.subunit.length`: integer, 0..1.
    pub length: Prim<i32>,
    /// `SubstanceNucleicAcid.subunit.sequenceAttachment`: Attachment, 0..1.
    pub sequence_attachment: Option<Box<Attachment>>,
    /// `SubstanceNucleicAcid.subunit.fivePrime`: CodeableConcept, 0..1.
    pub five_prime: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit.threePrime`: CodeableConcept, 0..1.
    pub three_prime: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit.linkage`: [`SubstanceNucleicAcidSubunitLinkage`], 0..*.
    pub linkage: Vec<SubstanceNucleicAcidSubunitLinkage>,
    /// `SubstanceNucleicAcid.subunit.sugar`: [`SubstanceNucleicAcidSubunitSugar`], 0..*.
    pub sugar: Vec<SubstanceNucleicAcidSubunitSugar>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceNucleicAcidSubunit {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_NUCLEIC_ACID_SUBUNIT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.subunit.is_absent()) << 3
            | u64::from(!self.sequence.is_absent()) << 4
            | u64::from(!self.length.is_absent()) << 5
            | u64::from(self.sequence_attachment.is_some()) << 6
            | u64::from(self.five_prime.is_some()) << 7
            | u64::from(self.three_prime.is_some()) << 8
            | u64::from(!self.linkage.is_empty()) << 9
            | u64::from(!self.sugar.is_empty()) << 10;
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
            7 => n::Place::Node(&self.five_prime),
            8 => n::Place::Node(&self.three_prime),
            9 => n::Place::Nodes(&self.linkage),
            10 => n::Place::Nodes(&self.sugar),
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
            7 => n::Slot::Node(&mut self.five_prime),
            8 => n::Slot::Node(&mut self.three_prime),
            9 => n::Slot::Nodes(&mut self.linkage),
            10 => n::Slot::Nodes(&mut self.sugar),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceNucleicAcidSubunit {
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
            five_prime: None,
            three_prime: None,
            linkage: Vec::new(),
            sugar: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceNucleicAcidSubunit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceNucleicAcidSubunit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceNucleicAcidSubunit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceNucleicAcid.subunit.linkage` of R5.
///
/// See <https://hl7.org/fhir/R5/substancenucleicacid.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceNucleicAcidSubunitLinkage {
    /// `SubstanceNucleicAcid.subunit.linkage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceNucleicAcid.subunit.linkage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.linkage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.linkage.connectivity`: string, 0..1.
    pub connectivity: Prim<String>,
    /// `SubstanceNucleicAcid.subunit.linkage.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceNucleicAcid.subunit.linkage.name`: string, 0..1.
    pub name: Prim<String>,
    /// `SubstanceNucleicAcid.subunit.linkage.residueSite`: string, 0..1.
    pub residue_site: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceNucleicAcidSubunitLinkage {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.connectivity.is_absent()) << 3
            | u64::from(self.identifier.is_some()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.residue_site.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.connectivity),
            4 => n::Place::Node(&self.identifier),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.residue_site),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.connectivity),
            4 => n::Slot::Node(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.residue_site),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceNucleicAcidSubunitLinkage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            connectivity: Prim::ABSENT,
            identifier: None,
            name: Prim::ABSENT,
            residue_site: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceNucleicAcidSubunitLinkage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceNucleicAcidSubunitLinkage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceNucleicAcidSubunitLinkage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceNucleicAcid.subunit.sugar` of R5.
///
/// See <https://hl7.org/fhir/R5/substancenucleicacid.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceNucleicAcidSubunitSugar {
    /// `SubstanceNucleicAcid.subunit.sugar.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceNucleicAcid.subunit.sugar.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.sugar.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.sugar.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceNucleicAcid.subunit.sugar.name`: string, 0..1.
    pub name: Prim<String>,
    /// `SubstanceNucleicAcid.subunit.sugar.residueSite`: string, 0..1.
    pub residue_site: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceNucleicAcidSubunitSugar {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(!self.name.is_absent()) << 4
            | u64::from(!self.residue_site.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Prim(&self.name),
            5 => n::Place::Prim(&self.residue_site),
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
            4 => n::Slot::Prim(&mut self.name),
            5 => n::Slot::Prim(&mut self.residue_site),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceNucleicAcidSubunitSugar {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            name: Prim::ABSENT,
            residue_site: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceNucleicAcidSubunitSugar {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceNucleicAcidSubunitSugar {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceNucleicAcidSubunitSugar {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSTANCE_NUCLEIC_ACID: TypeInfo = TypeInfo::new("SubstanceNucleicAcid", "SubstanceNucleicAcid", t::TypeKind::Resource, "DomainResource", 4, n::new::<SubstanceNucleicAcid>, &[
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
    FieldInfo::prim(",\"areaOfHybridisation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"oligoNucleotideType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subunit\":", &SUBSTANCE_NUCLEIC_ACID_SUBUNIT, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT: TypeInfo = TypeInfo::new("SubstanceNucleicAcidSubunit", "SubstanceNucleicAcid.subunit", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceNucleicAcidSubunit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"subunit\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"length\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"sequenceAttachment\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"fivePrime\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"threePrime\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"linkage\":", &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"sugar\":", &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE: TypeInfo = TypeInfo::new("SubstanceNucleicAcidSubunitLinkage", "SubstanceNucleicAcid.subunit.linkage", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceNucleicAcidSubunitLinkage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"connectivity\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"residueSite\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR: TypeInfo = TypeInfo::new("SubstanceNucleicAcidSubunitSugar", "SubstanceNucleicAcid.subunit.sugar", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceNucleicAcidSubunitSugar>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"residueSite\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstanceNucleicAcid, SubstanceNucleicAcidSubunit, SubstanceNucleicAcidSubunitLinkage, SubstanceNucleicAcidSubunitSugar);
