// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstanceReferenceInformation` and the types inside it.

/// The resource `SubstanceReferenceInformation` of R4.
///
/// See <https://hl7.org/fhir/R4/substancereferenceinformation.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceReferenceInformation {
    /// `SubstanceReferenceInformation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubstanceReferenceInformation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstanceReferenceInformation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstanceReferenceInformation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SubstanceReferenceInformation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubstanceReferenceInformation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubstanceReferenceInformation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `SubstanceReferenceInformation.gene`: [`SubstanceReferenceInformationGene`], 0..*.
    pub gene: Vec<SubstanceReferenceInformationGene>,
    /// `SubstanceReferenceInformation.geneElement`: [`SubstanceReferenceInformationGeneElement`], 0..*.
    pub gene_element: Vec<SubstanceReferenceInformationGeneElement>,
    /// `SubstanceReferenceInformation.classification`: [`SubstanceReferenceInformationClassification`], 0..*.
    pub classification: Vec<SubstanceReferenceInformationClassification>,
    /// `SubstanceReferenceInformation.target`: [`SubstanceReferenceInformationTarget`], 0..*.
    pub target: Vec<SubstanceReferenceInformationTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceReferenceInformation {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_REFERENCE_INFORMATION }
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
            | u64::from(!self.comment.is_absent()) << 8
            | u64::from(!self.gene.is_empty()) << 9
            | u64::from(!self.gene_element.is_empty()) << 10
            | u64::from(!self.classification.is_empty()) << 11
            | u64::from(!self.target.is_empty()) << 12;
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
            8 => n::Place::Prim(&self.comment),
            9 => n::Place::Nodes(&self.gene),
            10 => n::Place::Nodes(&self.gene_element),
            11 => n::Place::Nodes(&self.classification),
            12 => n::Place::Nodes(&self.target),
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
            8 => n::Slot::Prim(&mut self.comment),
            9 => n::Slot::Nodes(&mut self.gene),
            10 => n::Slot::Nodes(&mut self.gene_element),
            11 => n::Slot::Nodes(&mut self.classification),
            12 => n::Slot::Nodes(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceReferenceInformation {
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
            comment: Prim::ABSENT,
            gene: Vec::new(),
            gene_element: Vec::new(),
            classification: Vec::new(),
            target: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceReferenceInformation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceReferenceInformation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceReferenceInformation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceReferenceInformation.gene` of R4.
///
/// See <https://hl7.org/fhir/R4/substancereferenceinformation.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceReferenceInformationGene {
    /// `SubstanceReferenceInformation.gene.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceReferenceInformation.gene.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.gene.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.gene.geneSequenceOrigin`: CodeableConcept, 0..1.
    pub gene_sequence_origin: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.gene.gene`: CodeableConcept, 0..1.
    pub gene: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.gene.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceReferenceInformationGene {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_REFERENCE_INFORMATION_GENE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.gene_sequence_origin.is_some()) << 3
            | u64::from(self.gene.is_some()) << 4
            | u64::from(!self.source.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.gene_sequence_origin),
            4 => n::Place::Node(&self.gene),
            5 => n::Place::Nodes(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.gene_sequence_origin),
            4 => n::Slot::Node(&mut self.gene),
            5 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceReferenceInformationGene {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            gene_sequence_origin: None,
            gene: None,
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceReferenceInformationGene {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceReferenceInformationGene {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceReferenceInformationGene {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceReferenceInformation.geneElement` of R4.
///
/// See <https://hl7.org/fhir/R4/substancereferenceinformation.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceReferenceInformationGeneElement {
    /// `SubstanceReferenceInformation.geneElement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceReferenceInformation.geneElement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.geneElement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.geneElement.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.geneElement.element`: Identifier, 0..1.
    pub element: Option<Box<Identifier>>,
    /// `SubstanceReferenceInformation.geneElement.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceReferenceInformationGeneElement {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.element.is_some()) << 4
            | u64::from(!self.source.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.element),
            5 => n::Place::Nodes(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.element),
            5 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceReferenceInformationGeneElement {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            element: None,
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceReferenceInformationGeneElement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceReferenceInformationGeneElement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceReferenceInformationGeneElement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceReferenceInformation.classification` of R4.
///
/// See <https://hl7.org/fhir/R4/substancereferenceinformation.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceReferenceInformationClassification {
    /// `SubstanceReferenceInformation.classification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceReferenceInformation.classification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.classification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.classification.domain`: CodeableConcept, 0..1.
    pub domain: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.classification.classification`: CodeableConcept, 0..1.
    pub classification: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.classification.subtype`: CodeableConcept, 0..*.
    pub subtype: Vec<CodeableConcept>,
    /// `SubstanceReferenceInformation.classification.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceReferenceInformationClassification {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.domain.is_some()) << 3
            | u64::from(self.classification.is_some()) << 4
            | u64::from(!self.subtype.is_empty()) << 5
            | u64::from(!self.source.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.domain),
            4 => n::Place::Node(&self.classification),
            5 => n::Place::Nodes(&self.subtype),
            6 => n::Place::Nodes(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.domain),
            4 => n::Slot::Node(&mut self.classification),
            5 => n::Slot::Nodes(&mut self.subtype),
            6 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceReferenceInformationClassification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            domain: None,
            classification: None,
            subtype: Vec::new(),
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceReferenceInformationClassification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceReferenceInformationClassification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceReferenceInformationClassification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceReferenceInformation.target` of R4.
///
/// See <https://hl7.org/fhir/R4/substancereferenceinformation.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceReferenceInformationTarget {
    /// `SubstanceReferenceInformation.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceReferenceInformation.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.target.target`: Identifier, 0..1.
    pub target: Option<Box<Identifier>>,
    /// `SubstanceReferenceInformation.target.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.interaction`: CodeableConcept, 0..1.
    pub interaction: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.organism`: CodeableConcept, 0..1.
    pub organism: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.organismType`: CodeableConcept, 0..1.
    pub organism_type: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.amount[x]`: Quantity or Range or string, 0..1.
    pub amount: Option<SubstanceReferenceInformationTargetAmount>,
    /// `SubstanceReferenceInformation.target.amountType`: CodeableConcept, 0..1.
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceReferenceInformationTarget {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_REFERENCE_INFORMATION_TARGET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.target.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.interaction.is_some()) << 5
            | u64::from(self.organism.is_some()) << 6
            | u64::from(self.organism_type.is_some()) << 7
            | u64::from(self.amount.is_some()) << 8
            | u64::from(self.amount_type.is_some()) << 9
            | u64::from(!self.source.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.target),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.interaction),
            6 => n::Place::Node(&self.organism),
            7 => n::Place::Node(&self.organism_type),
            8 => n::Place::Choice(&self.amount),
            9 => n::Place::Node(&self.amount_type),
            10 => n::Place::Nodes(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.target),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.interaction),
            6 => n::Slot::Node(&mut self.organism),
            7 => n::Slot::Node(&mut self.organism_type),
            8 => n::Slot::Choice(&mut self.amount),
            9 => n::Slot::Node(&mut self.amount_type),
            10 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceReferenceInformationTarget {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            target: None,
            r#type: None,
            interaction: None,
            organism: None,
            organism_type: None,
            amount: None,
            amount_type: None,
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceReferenceInformationTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceReferenceInformationTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceReferenceInformationTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `SubstanceReferenceInformation.target.amount[x]`.
#[derive(Clone)]
pub enum SubstanceReferenceInformationTargetAmount {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// string.
    String(Prim<String>),
}

impl SubstanceReferenceInformationTargetAmount {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SubstanceReferenceInformationTargetAmount {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceReferenceInformationTargetAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceReferenceInformationTargetAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION: TypeInfo = TypeInfo::new("SubstanceReferenceInformation", "SubstanceReferenceInformation", t::TypeKind::Resource, "DomainResource", 1, n::new::<SubstanceReferenceInformation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"gene\":", &SUBSTANCE_REFERENCE_INFORMATION_GENE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"geneElement\":", &SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"classification\":", &SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"target\":", &SUBSTANCE_REFERENCE_INFORMATION_TARGET, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE: TypeInfo = TypeInfo::new("SubstanceReferenceInformationGene", "SubstanceReferenceInformation.gene", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceReferenceInformationGene>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"geneSequenceOrigin\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"gene\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT: TypeInfo = TypeInfo::new("SubstanceReferenceInformationGeneElement", "SubstanceReferenceInformation.geneElement", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceReferenceInformationGeneElement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"element\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION: TypeInfo = TypeInfo::new("SubstanceReferenceInformationClassification", "SubstanceReferenceInformation.classification", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceReferenceInformationClassification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"domain\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subtype\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_TARGET: TypeInfo = TypeInfo::new("SubstanceReferenceInformationTarget", "SubstanceReferenceInformation.target", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceReferenceInformationTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"target\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"interaction\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"organism\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"organismType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"amount\":", &SUBSTANCE_REFERENCE_INFORMATION_TARGET_AMOUNT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"amountType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

static SUBSTANCE_REFERENCE_INFORMATION_TARGET_AMOUNT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"amountQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"amountRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"amountString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstanceReferenceInformation, SubstanceReferenceInformationGene, SubstanceReferenceInformationGeneElement, SubstanceReferenceInformationClassification, SubstanceReferenceInformationTarget);
