// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MolecularSequence` and the types inside it.

/// The resource `MolecularSequence` of R5.
///
/// See <https://hl7.org/fhir/R5/molecularsequence.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct MolecularSequence {
    /// `MolecularSequence.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MolecularSequence.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MolecularSequence.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `MolecularSequence.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MolecularSequence.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MolecularSequence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MolecularSequence.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/sequence-type>. Codes: `codes::SequenceType`.
    pub r#type: Prim<String>,
    /// `MolecularSequence.subject`: Reference(Patient, Group, Substance, BiologicallyDerivedProduct, NutritionProduct), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `MolecularSequence.focus`: Reference(Resource), 0..*.
    pub focus: Vec<Reference>,
    /// `MolecularSequence.specimen`: Reference(Specimen), 0..1.
    pub specimen: Option<Box<Reference>>,
    /// `MolecularSequence.device`: Reference(Device), 0..1.
    pub device: Option<Box<Reference>>,
    /// `MolecularSequence.performer`: Reference(Organization), 0..1.
    pub performer: Option<Box<Reference>>,
    /// `MolecularSequence.literal`: string, 0..1.
    pub literal: Prim<String>,
    /// `MolecularSequence.formatted`: Attachment, 0..*.
    pub formatted: Vec<Attachment>,
    /// `MolecularSequence.relative`: [`MolecularSequenceRelative`], 0..*.
    pub relative: Vec<MolecularSequenceRelative>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequence {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE }
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
            | u64::from(!self.r#type.is_absent()) << 9
            | u64::from(self.subject.is_some()) << 10
            | u64::from(!self.focus.is_empty()) << 11
            | u64::from(self.specimen.is_some()) << 12
            | u64::from(self.device.is_some()) << 13
            | u64::from(self.performer.is_some()) << 14
            | u64::from(!self.literal.is_absent()) << 15
            | u64::from(!self.formatted.is_empty()) << 16
            | u64::from(!self.relative.is_empty()) << 17;
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
            9 => n::Place::Prim(&self.r#type),
            10 => n::Place::Node(&self.subject),
            11 => n::Place::Nodes(&self.focus),
            12 => n::Place::Node(&self.specimen),
            13 => n::Place::Node(&self.device),
            14 => n::Place::Node(&self.performer),
            15 => n::Place::Prim(&self.literal),
            16 => n::Place::Nodes(&self.formatted),
            17 => n::Place::Nodes(&self.relative),
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
            9 => n::Slot::Prim(&mut self.r#type),
            10 => n::Slot::Node(&mut self.subject),
            11 => n::Slot::Nodes(&mut self.focus),
            12 => n::Slot::Node(&mut self.specimen),
            13 => n::Slot::Node(&mut self.device),
            14 => n::Slot::Node(&mut self.performer),
            15 => n::Slot::Prim(&mut self.literal),
            16 => n::Slot::Nodes(&mut self.formatted),
            17 => n::Slot::Nodes(&mut self.relative),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequence {
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
            r#type: Prim::ABSENT,
            subject: None,
            focus: Vec::new(),
            specimen: None,
            device: None,
            performer: None,
            literal: Prim::ABSENT,
            formatted: Vec::new(),
            relative: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequence {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.relative` of R5.
///
/// See <https://hl7.org/fhir/R5/molecularsequence.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct MolecularSequenceRelative {
    /// `MolecularSequence.relative.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.relative.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.relative.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.relative.coordinateSystem`: CodeableConcept, 1..1. Binding: extensible, <http://loinc.org/LL5323-2/>.
    pub coordinate_system: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.relative.ordinalPosition`: integer, 0..1.
    pub ordinal_position: Prim<i32>,
    /// `MolecularSequence.relative.sequenceRange`: Range, 0..1.
    pub sequence_range: Option<Box<Range>>,
    /// `MolecularSequence.relative.startingSequence`: [`MolecularSequenceRelativeStartingSequence`], 0..1.
    pub starting_sequence: Option<Box<MolecularSequenceRelativeStartingSequence>>,
    /// `MolecularSequence.relative.edit`: [`MolecularSequenceRelativeEdit`], 0..*.
    pub edit: Vec<MolecularSequenceRelativeEdit>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceRelative {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_RELATIVE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.coordinate_system.is_some()) << 3
            | u64::from(!self.ordinal_position.is_absent()) << 4
            | u64::from(self.sequence_range.is_some()) << 5
            | u64::from(self.starting_sequence.is_some()) << 6
            | u64::from(!self.edit.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.coordinate_system),
            4 => n::Place::Prim(&self.ordinal_position),
            5 => n::Place::Node(&self.sequence_range),
            6 => n::Place::Node(&self.starting_sequence),
            7 => n::Place::Nodes(&self.edit),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.coordinate_system),
            4 => n::Slot::Prim(&mut self.ordinal_position),
            5 => n::Slot::Node(&mut self.sequence_range),
            6 => n::Slot::Node(&mut self.starting_sequence),
            7 => n::Slot::Nodes(&mut self.edit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceRelative {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            coordinate_system: None,
            ordinal_position: Prim::ABSENT,
            sequence_range: None,
            starting_sequence: None,
            edit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceRelative {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceRelative {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceRelative {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.relative.startingSequence` of R5.
///
/// See <https://hl7.org/fhir/R5/molecularsequence.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct MolecularSequenceRelativeStartingSequence {
    /// `MolecularSequence.relative.startingSequence.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.relative.startingSequence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.relative.startingSequence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.relative.startingSequence.genomeAssembly`: CodeableConcept, 0..1. Binding: extensible, <http://loinc.org/LL1040-6/>.
    pub genome_assembly: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.relative.startingSequence.chromosome`: CodeableConcept, 0..1. Binding: required, <http://loinc.org/LL2938-0/>.
    pub chromosome: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.relative.startingSequence.sequence[x]`: CodeableConcept or string or Reference(MolecularSequence), 0..1.
    pub sequence: Option<MolecularSequenceRelativeStartingSequenceSequence>,
    /// `MolecularSequence.relative.startingSequence.windowStart`: integer, 0..1.
    pub window_start: Prim<i32>,
    /// `MolecularSequence.relative.startingSequence.windowEnd`: integer, 0..1.
    pub window_end: Prim<i32>,
    /// `MolecularSequence.relative.startingSequence.orientation`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/orientation-type>. Codes: `codes::OrientationType`.
    pub orientation: Prim<String>,
    /// `MolecularSequence.relative.startingSequence.strand`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/strand-type>. Codes: `codes::StrandType`.
    pub strand: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceRelativeStartingSequence {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.genome_assembly.is_some()) << 3
            | u64::from(self.chromosome.is_some()) << 4
            | u64::from(self.sequence.is_some()) << 5
            | u64::from(!self.window_start.is_absent()) << 6
            | u64::from(!self.window_end.is_absent()) << 7
            | u64::from(!self.orientation.is_absent()) << 8
            | u64::from(!self.strand.is_absent()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.genome_assembly),
            4 => n::Place::Node(&self.chromosome),
            5 => n::Place::Choice(&self.sequence),
            6 => n::Place::Prim(&self.window_start),
            7 => n::Place::Prim(&self.window_end),
            8 => n::Place::Prim(&self.orientation),
            9 => n::Place::Prim(&self.strand),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.genome_assembly),
            4 => n::Slot::Node(&mut self.chromosome),
            5 => n::Slot::Choice(&mut self.sequence),
            6 => n::Slot::Prim(&mut self.window_start),
            7 => n::Slot::Prim(&mut self.window_end),
            8 => n::Slot::Prim(&mut self.orientation),
            9 => n::Slot::Prim(&mut self.strand),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceRelativeStartingSequence {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            genome_assembly: None,
            chromosome: None,
            sequence: None,
            window_start: Prim::ABSENT,
            window_end: Prim::ABSENT,
            orientation: Prim::ABSENT,
            strand: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceRelativeStartingSequence {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceRelativeStartingSequence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceRelativeStartingSequence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.relative.edit` of R5.
///
/// See <https://hl7.org/fhir/R5/molecularsequence.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct MolecularSequenceRelativeEdit {
    /// `MolecularSequence.relative.edit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.relative.edit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.relative.edit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.relative.edit.start`: integer, 0..1.
    pub start: Prim<i32>,
    /// `MolecularSequence.relative.edit.end`: integer, 0..1.
    pub end: Prim<i32>,
    /// `MolecularSequence.relative.edit.replacementSequence`: string, 0..1.
    pub replacement_sequence: Prim<String>,
    /// `MolecularSequence.relative.edit.replacedSequence`: string, 0..1.
    pub replaced_sequence: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceRelativeEdit {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_RELATIVE_EDIT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.start.is_absent()) << 3
            | u64::from(!self.end.is_absent()) << 4
            | u64::from(!self.replacement_sequence.is_absent()) << 5
            | u64::from(!self.replaced_sequence.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.start),
            4 => n::Place::Prim(&self.end),
            5 => n::Place::Prim(&self.replacement_sequence),
            6 => n::Place::Prim(&self.replaced_sequence),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.start),
            4 => n::Slot::Prim(&mut self.end),
            5 => n::Slot::Prim(&mut self.replacement_sequence),
            6 => n::Slot::Prim(&mut self.replaced_sequence),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceRelativeEdit {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            replacement_sequence: Prim::ABSENT,
            replaced_sequence: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceRelativeEdit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceRelativeEdit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceRelativeEdit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MolecularSequence.relative.startingSequence.sequence[x]`.
#[derive(Clone)]
pub enum MolecularSequenceRelativeStartingSequenceSequence {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// Reference(MolecularSequence).
    Reference(n::Boxed<Reference>),
}

impl MolecularSequenceRelativeStartingSequenceSequence {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MolecularSequenceRelativeStartingSequenceSequence {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::String(_) => 1,
            Self::Reference(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            2 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MolecularSequenceRelativeStartingSequenceSequence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MolecularSequenceRelativeStartingSequenceSequence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MOLECULAR_SEQUENCE: TypeInfo = TypeInfo::new("MolecularSequence", "MolecularSequence", t::TypeKind::Resource, "DomainResource", 4, n::new::<MolecularSequence>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/sequence-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Substance", "BiologicallyDerivedProduct", "NutritionProduct"]),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Specimen"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::prim(",\"literal\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"formatted\":", &ATTACHMENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relative\":", &MOLECULAR_SEQUENCE_RELATIVE, 0, None, t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_RELATIVE: TypeInfo = TypeInfo::new("MolecularSequenceRelative", "MolecularSequence.relative", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MolecularSequenceRelative>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"coordinateSystem\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://loinc.org/LL5323-2/"),
    FieldInfo::prim(",\"ordinalPosition\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"sequenceRange\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"startingSequence\":", &MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"edit\":", &MOLECULAR_SEQUENCE_RELATIVE_EDIT, 0, None, t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE: TypeInfo = TypeInfo::new("MolecularSequenceRelativeStartingSequence", "MolecularSequence.relative.startingSequence", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MolecularSequenceRelativeStartingSequence>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"genomeAssembly\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://loinc.org/LL1040-6/"),
    FieldInfo::node(",\"chromosome\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://loinc.org/LL2938-0/"),
    FieldInfo::choice(",\"sequence\":", &MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE_SEQUENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"windowStart\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"windowEnd\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"orientation\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/orientation-type"),
    FieldInfo::prim(",\"strand\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/strand-type"),
]);

static MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE_SEQUENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"sequenceCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"sequenceString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"sequenceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["MolecularSequence"]),
];

pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_EDIT: TypeInfo = TypeInfo::new("MolecularSequenceRelativeEdit", "MolecularSequence.relative.edit", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MolecularSequenceRelativeEdit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"start\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"replacementSequence\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"replacedSequence\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MolecularSequence, MolecularSequenceRelative, MolecularSequenceRelativeStartingSequence, MolecularSequenceRelativeEdit);
