// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstanceSpecification` and the types inside it.

/// The resource `SubstanceSpecification` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecification {
    /// `SubstanceSpecification.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstanceSpecification.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstanceSpecification.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SubstanceSpecification.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubstanceSpecification.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubstanceSpecification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceSpecification.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.status`: CodeableConcept, 0..1.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.domain`: CodeableConcept, 0..1.
    pub domain: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.description`: string, 0..1.
    pub description: Prim<String>,
    /// `SubstanceSpecification.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// `SubstanceSpecification.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `SubstanceSpecification.moiety`: [`SubstanceSpecificationMoiety`], 0..*.
    pub moiety: Vec<SubstanceSpecificationMoiety>,
    /// `SubstanceSpecification.property`: [`SubstanceSpecificationProperty`], 0..*.
    pub property: Vec<SubstanceSpecificationProperty>,
    /// `SubstanceSpecification.referenceInformation`: Reference(SubstanceReferenceInformation), 0..1.
    pub reference_information: Option<Box<Reference>>,
    /// `SubstanceSpecification.structure`: [`SubstanceSpecificationStructure`], 0..1.
    pub structure: Option<Box<SubstanceSpecificationStructure>>,
    /// `SubstanceSpecification.code`: [`SubstanceSpecificationCode`], 0..*.
    pub code: Vec<SubstanceSpecificationCode>,
    /// `SubstanceSpecification.name`: [`SubstanceSpecificationName`], 0..*.
    pub name: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.molecularWeight`: as `SubstanceSpecification.structure.isotope.molecularWeight`, 0..*.
    pub molecular_weight: Vec<SubstanceSpecificationStructureIsotopeMolecularWeight>,
    /// `SubstanceSpecification.relationship`: [`SubstanceSpecificationRelationship`], 0..*.
    pub relationship: Vec<SubstanceSpecificationRelationship>,
    /// `SubstanceSpecification.nucleicAcid`: Reference(SubstanceNucleicAcid), 0..1.
    pub nucleic_acid: Option<Box<Reference>>,
    /// `SubstanceSpecification.polymer`: Reference(SubstancePolymer), 0..1.
    pub polymer: Option<Box<Reference>>,
    /// `SubstanceSpecification.protein`: Reference(SubstanceProtein), 0..1.
    pub protein: Option<Box<Reference>>,
    /// `SubstanceSpecification.sourceMaterial`: Reference(SubstanceSourceMaterial), 0..1.
    pub source_material: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecification {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION }
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
            | u64::from(self.identifier.is_some()) << 8
            | u64::from(self.r#type.is_some()) << 9
            | u64::from(self.status.is_some()) << 10
            | u64::from(self.domain.is_some()) << 11
            | u64::from(!self.description.is_absent()) << 12
            | u64::from(!self.source.is_empty()) << 13
            | u64::from(!self.comment.is_absent()) << 14
            | u64::from(!self.moiety.is_empty()) << 15
            | u64::from(!self.property.is_empty()) << 16
            | u64::from(self.reference_information.is_some()) << 17
            | u64::from(self.structure.is_some()) << 18
            | u64::from(!self.code.is_empty()) << 19
            | u64::from(!self.name.is_empty()) << 20
            | u64::from(!self.molecular_weight.is_empty()) << 21
            | u64::from(!self.relationship.is_empty()) << 22
            | u64::from(self.nucleic_acid.is_some()) << 23
            | u64::from(self.polymer.is_some()) << 24
            | u64::from(self.protein.is_some()) << 25
            | u64::from(self.source_material.is_some()) << 26;
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
            8 => n::Place::Node(&self.identifier),
            9 => n::Place::Node(&self.r#type),
            10 => n::Place::Node(&self.status),
            11 => n::Place::Node(&self.domain),
            12 => n::Place::Prim(&self.description),
            13 => n::Place::Nodes(&self.source),
            14 => n::Place::Prim(&self.comment),
            15 => n::Place::Nodes(&self.moiety),
            16 => n::Place::Nodes(&self.property),
            17 => n::Place::Node(&self.reference_information),
            18 => n::Place::Node(&self.structure),
            19 => n::Place::Nodes(&self.code),
            20 => n::Place::Nodes(&self.name),
            21 => n::Place::Nodes(&self.molecular_weight),
            22 => n::Place::Nodes(&self.relationship),
            23 => n::Place::Node(&self.nucleic_acid),
            24 => n::Place::Node(&self.polymer),
            25 => n::Place::Node(&self.protein),
            26 => n::Place::Node(&self.source_material),
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
            8 => n::Slot::Node(&mut self.identifier),
            9 => n::Slot::Node(&mut self.r#type),
            10 => n::Slot::Node(&mut self.status),
            11 => n::Slot::Node(&mut self.domain),
            12 => n::Slot::Prim(&mut self.description),
            13 => n::Slot::Nodes(&mut self.source),
            14 => n::Slot::Prim(&mut self.comment),
            15 => n::Slot::Nodes(&mut self.moiety),
            16 => n::Slot::Nodes(&mut self.property),
            17 => n::Slot::Node(&mut self.reference_information),
            18 => n::Slot::Node(&mut self.structure),
            19 => n::Slot::Nodes(&mut self.code),
            20 => n::Slot::Nodes(&mut self.name),
            21 => n::Slot::Nodes(&mut self.molecular_weight),
            22 => n::Slot::Nodes(&mut self.relationship),
            23 => n::Slot::Node(&mut self.nucleic_acid),
            24 => n::Slot::Node(&mut self.polymer),
            25 => n::Slot::Node(&mut self.protein),
            26 => n::Slot::Node(&mut self.source_material),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecification {
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
            identifier: None,
            r#type: None,
            status: None,
            domain: None,
            description: Prim::ABSENT,
            source: Vec::new(),
            comment: Prim::ABSENT,
            moiety: Vec::new(),
            property: Vec::new(),
            reference_information: None,
            structure: None,
            code: Vec::new(),
            name: Vec::new(),
            molecular_weight: Vec::new(),
            relationship: Vec::new(),
            nucleic_acid: None,
            polymer: None,
            protein: None,
            source_material: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.moiety` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationMoiety {
    /// `SubstanceSpecification.moiety.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.moiety.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.moiety.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.moiety.role`: CodeableConcept, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.moiety.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceSpecification.moiety.name`: string, 0..1.
    pub name: Prim<String>,
    /// `SubstanceSpecification.moiety.stereochemistry`: CodeableConcept, 0..1.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.moiety.opticalActivity`: CodeableConcept, 0..1.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.moiety.molecularFormula`: string, 0..1.
    pub molecular_formula: Prim<String>,
    /// `SubstanceSpecification.moiety.amount[x]`: Quantity or string, 0..1.
    pub amount: Option<SubstanceSpecificationMoietyAmount>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationMoiety {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_MOIETY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.role.is_some()) << 3
            | u64::from(self.identifier.is_some()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(self.stereochemistry.is_some()) << 6
            | u64::from(self.optical_activity.is_some()) << 7
            | u64::from(!self.molecular_formula.is_absent()) << 8
            | u64::from(self.amount.is_some()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.role),
            4 => n::Place::Node(&self.identifier),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Node(&self.stereochemistry),
            7 => n::Place::Node(&self.optical_activity),
            8 => n::Place::Prim(&self.molecular_formula),
            9 => n::Place::Choice(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.role),
            4 => n::Slot::Node(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Node(&mut self.stereochemistry),
            7 => n::Slot::Node(&mut self.optical_activity),
            8 => n::Slot::Prim(&mut self.molecular_formula),
            9 => n::Slot::Choice(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationMoiety {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: None,
            identifier: None,
            name: Prim::ABSENT,
            stereochemistry: None,
            optical_activity: None,
            molecular_formula: Prim::ABSENT,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationMoiety {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationMoiety {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationMoiety {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.property` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationProperty {
    /// `SubstanceSpecification.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.property.category`: CodeableConcept, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.property.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.property.parameters`: string, 0..1.
    pub parameters: Prim<String>,
    /// `SubstanceSpecification.property.definingSubstance[x]`: Reference(SubstanceSpecification, Substance) or CodeableConcept, 0..1.
    pub defining_substance: Option<SubstanceSpecificationPropertyDefiningSubstance>,
    /// `SubstanceSpecification.property.amount[x]`: Quantity or string, 0..1.
    pub amount: Option<SubstanceSpecificationPropertyAmount>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationProperty {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.parameters.is_absent()) << 5
            | u64::from(self.defining_substance.is_some()) << 6
            | u64::from(self.amount.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Prim(&self.parameters),
            6 => n::Place::Choice(&self.defining_substance),
            7 => n::Place::Choice(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Prim(&mut self.parameters),
            6 => n::Slot::Choice(&mut self.defining_substance),
            7 => n::Slot::Choice(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            code: None,
            parameters: Prim::ABSENT,
            defining_substance: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.structure` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationStructure {
    /// `SubstanceSpecification.structure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.structure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.stereochemistry`: CodeableConcept, 0..1.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.opticalActivity`: CodeableConcept, 0..1.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.molecularFormula`: string, 0..1.
    pub molecular_formula: Prim<String>,
    /// `SubstanceSpecification.structure.molecularFormulaByMoiety`: string, 0..1.
    pub molecular_formula_by_moiety: Prim<String>,
    /// `SubstanceSpecification.structure.isotope`: [`SubstanceSpecificationStructureIsotope`], 0..*.
    pub isotope: Vec<SubstanceSpecificationStructureIsotope>,
    /// `SubstanceSpecification.structure.molecularWeight`: as `SubstanceSpecification.structure.isotope.molecularWeight`, 0..1.
    pub molecular_weight: Option<Box<SubstanceSpecificationStructureIsotopeMolecularWeight>>,
    /// `SubstanceSpecification.structure.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// `SubstanceSpecification.structure.representation`: [`SubstanceSpecificationStructureRepresentation`], 0..*.
    pub representation: Vec<SubstanceSpecificationStructureRepresentation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationStructure {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_STRUCTURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.stereochemistry.is_some()) << 3
            | u64::from(self.optical_activity.is_some()) << 4
            | u64::from(!self.molecular_formula.is_absent()) << 5
            | u64::from(!self.molecular_formula_by_moiety.is_absent()) << 6
            | u64::from(!self.isotope.is_empty()) << 7
            | u64::from(self.molecular_weight.is_some()) << 8
            | u64::from(!self.source.is_empty()) << 9
            | u64::from(!self.representation.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.stereochemistry),
            4 => n::Place::Node(&self.optical_activity),
            5 => n::Place::Prim(&self.molecular_formula),
            6 => n::Place::Prim(&self.molecular_formula_by_moiety),
            7 => n::Place::Nodes(&self.isotope),
            8 => n::Place::Node(&self.molecular_weight),
            9 => n::Place::Nodes(&self.source),
            10 => n::Place::Nodes(&self.representation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.stereochemistry),
            4 => n::Slot::Node(&mut self.optical_activity),
            5 => n::Slot::Prim(&mut self.molecular_formula),
            6 => n::Slot::Prim(&mut self.molecular_formula_by_moiety),
            7 => n::Slot::Nodes(&mut self.isotope),
            8 => n::Slot::Node(&mut self.molecular_weight),
            9 => n::Slot::Nodes(&mut self.source),
            10 => n::Slot::Nodes(&mut self.representation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationStructure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            stereochemistry: None,
            optical_activity: None,
            molecular_formula: Prim::ABSENT,
            molecular_formula_by_moiety: Prim::ABSENT,
            isotope: Vec::new(),
            molecular_weight: None,
            source: Vec::new(),
            representation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationStructure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationStructure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationStructure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.structure.isotope` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationStructureIsotope {
    /// `SubstanceSpecification.structure.isotope.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.structure.isotope.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceSpecification.structure.isotope.name`: CodeableConcept, 0..1.
    pub name: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.substitution`: CodeableConcept, 0..1.
    pub substitution: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.halfLife`: Quantity, 0..1.
    pub half_life: Option<Box<Quantity>>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight`: [`SubstanceSpecificationStructureIsotopeMolecularWeight`], 0..1.
    pub molecular_weight: Option<Box<SubstanceSpecificationStructureIsotopeMolecularWeight>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationStructureIsotope {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.name.is_some()) << 4
            | u64::from(self.substitution.is_some()) << 5
            | u64::from(self.half_life.is_some()) << 6
            | u64::from(self.molecular_weight.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Node(&self.name),
            5 => n::Place::Node(&self.substitution),
            6 => n::Place::Node(&self.half_life),
            7 => n::Place::Node(&self.molecular_weight),
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
            4 => n::Slot::Node(&mut self.name),
            5 => n::Slot::Node(&mut self.substitution),
            6 => n::Slot::Node(&mut self.half_life),
            7 => n::Slot::Node(&mut self.molecular_weight),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationStructureIsotope {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            name: None,
            substitution: None,
            half_life: None,
            molecular_weight: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationStructureIsotope {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationStructureIsotope {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationStructureIsotope {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.structure.isotope.molecularWeight` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationStructureIsotopeMolecularWeight {
    /// `SubstanceSpecification.structure.isotope.molecularWeight.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.method`: CodeableConcept, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.amount`: Quantity, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationStructureIsotopeMolecularWeight {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.method.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.amount.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.method),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.method),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationStructureIsotopeMolecularWeight {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            method: None,
            r#type: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationStructureIsotopeMolecularWeight {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationStructureIsotopeMolecularWeight {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationStructureIsotopeMolecularWeight {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.structure.representation` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationStructureRepresentation {
    /// `SubstanceSpecification.structure.representation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.structure.representation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.representation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.representation.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.representation.representation`: string, 0..1.
    pub representation: Prim<String>,
    /// `SubstanceSpecification.structure.representation.attachment`: Attachment, 0..1.
    pub attachment: Option<Box<Attachment>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationStructureRepresentation {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.representation.is_absent()) << 4
            | u64::from(self.attachment.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.representation),
            5 => n::Place::Node(&self.attachment),
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
            4 => n::Slot::Prim(&mut self.representation),
            5 => n::Slot::Node(&mut self.attachment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationStructureRepresentation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            representation: Prim::ABSENT,
            attachment: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationStructureRepresentation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationStructureRepresentation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationStructureRepresentation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.code` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationCode {
    /// `SubstanceSpecification.code.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.code.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.code.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.code.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.code.status`: CodeableConcept, 0..1.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.code.statusDate`: dateTime, 0..1.
    pub status_date: Prim<DateTime>,
    /// `SubstanceSpecification.code.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `SubstanceSpecification.code.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationCode {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_CODE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.status.is_some()) << 4
            | u64::from(!self.status_date.is_absent()) << 5
            | u64::from(!self.comment.is_absent()) << 6
            | u64::from(!self.source.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.status),
            5 => n::Place::Prim(&self.status_date),
            6 => n::Place::Prim(&self.comment),
            7 => n::Place::Nodes(&self.source),
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
            4 => n::Slot::Node(&mut self.status),
            5 => n::Slot::Prim(&mut self.status_date),
            6 => n::Slot::Prim(&mut self.comment),
            7 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationCode {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            status: None,
            status_date: Prim::ABSENT,
            comment: Prim::ABSENT,
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationCode {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationCode {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.name` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationName {
    /// `SubstanceSpecification.name.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.name.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.name.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.name.name`: string, 1..1.
    pub name: Prim<String>,
    /// `SubstanceSpecification.name.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.status`: CodeableConcept, 0..1.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.preferred`: boolean, 0..1.
    pub preferred: Prim<bool>,
    /// `SubstanceSpecification.name.language`: CodeableConcept, 0..*.
    pub language: Vec<CodeableConcept>,
    /// `SubstanceSpecification.name.domain`: CodeableConcept, 0..*.
    pub domain: Vec<CodeableConcept>,
    /// `SubstanceSpecification.name.jurisdiction`: CodeableConcept, 0..*.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubstanceSpecification.name.synonym`: as `SubstanceSpecification.name`, 0..*.
    pub synonym: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.name.translation`: as `SubstanceSpecification.name`, 0..*.
    pub translation: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.name.official`: [`SubstanceSpecificationNameOfficial`], 0..*.
    pub official: Vec<SubstanceSpecificationNameOfficial>,
    /// `SubstanceSpecification.name.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationName {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_NAME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.status.is_some()) << 5
            | u64::from(!self.preferred.is_absent()) << 6
            | u64::from(!self.language.is_empty()) << 7
            | u64::from(!self.domain.is_empty()) << 8
            | u64::from(!self.jurisdiction.is_empty()) << 9
            | u64::from(!self.synonym.is_empty()) << 10
            | u64::from(!self.translation.is_empty()) << 11
            | u64::from(!self.official.is_empty()) << 12
            | u64::from(!self.source.is_empty()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.status),
            6 => n::Place::Prim(&self.preferred),
            7 => n::Place::Nodes(&self.language),
            8 => n::Place::Nodes(&self.domain),
            9 => n::Place::Nodes(&self.jurisdiction),
            10 => n::Place::Nodes(&self.synonym),
            11 => n::Place::Nodes(&self.translation),
            12 => n::Place::Nodes(&self.official),
            13 => n::Place::Nodes(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.status),
            6 => n::Slot::Prim(&mut self.preferred),
            7 => n::Slot::Nodes(&mut self.language),
            8 => n::Slot::Nodes(&mut self.domain),
            9 => n::Slot::Nodes(&mut self.jurisdiction),
            10 => n::Slot::Nodes(&mut self.synonym),
            11 => n::Slot::Nodes(&mut self.translation),
            12 => n::Slot::Nodes(&mut self.official),
            13 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationName {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            r#type: None,
            status: None,
            preferred: Prim::ABSENT,
            language: Vec::new(),
            domain: Vec::new(),
            jurisdiction: Vec::new(),
            synonym: Vec::new(),
            translation: Vec::new(),
            official: Vec::new(),
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.name.official` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationNameOfficial {
    /// `SubstanceSpecification.name.official.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.name.official.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.name.official.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.name.official.authority`: CodeableConcept, 0..1.
    pub authority: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.official.status`: CodeableConcept, 0..1.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.official.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationNameOfficial {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_NAME_OFFICIAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.authority.is_some()) << 3
            | u64::from(self.status.is_some()) << 4
            | u64::from(!self.date.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.authority),
            4 => n::Place::Node(&self.status),
            5 => n::Place::Prim(&self.date),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.authority),
            4 => n::Slot::Node(&mut self.status),
            5 => n::Slot::Prim(&mut self.date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationNameOfficial {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            authority: None,
            status: None,
            date: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationNameOfficial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationNameOfficial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationNameOfficial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSpecification.relationship` of R4.
///
/// See <https://hl7.org/fhir/R4/substancespecification.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceSpecificationRelationship {
    /// `SubstanceSpecification.relationship.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSpecification.relationship.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.relationship.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.relationship.substance[x]`: Reference(SubstanceSpecification) or CodeableConcept, 0..1.
    pub substance: Option<SubstanceSpecificationRelationshipSubstance>,
    /// `SubstanceSpecification.relationship.relationship`: CodeableConcept, 0..1.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.relationship.isDefining`: boolean, 0..1.
    pub is_defining: Prim<bool>,
    /// `SubstanceSpecification.relationship.amount[x]`: Quantity or Range or Ratio or string, 0..1.
    pub amount: Option<SubstanceSpecificationRelationshipAmount>,
    /// `SubstanceSpecification.relationship.amountRatioLowLimit`: Ratio, 0..1.
    pub amount_ratio_low_limit: Option<Box<Ratio>>,
    /// `SubstanceSpecification.relationship.amountType`: CodeableConcept, 0..1.
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.relationship.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSpecificationRelationship {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SPECIFICATION_RELATIONSHIP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.substance.is_some()) << 3
            | u64::from(self.relationship.is_some()) << 4
            | u64::from(!self.is_defining.is_absent()) << 5
            | u64::from(self.amount.is_some()) << 6
            | u64::from(self.amount_ratio_low_limit.is_some()) << 7
            | u64::from(self.amount_type.is_some()) << 8
            | u64::from(!self.source.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.substance),
            4 => n::Place::Node(&self.relationship),
            5 => n::Place::Prim(&self.is_defining),
            6 => n::Place::Choice(&self.amount),
            7 => n::Place::Node(&self.amount_ratio_low_limit),
            8 => n::Place::Node(&self.amount_type),
            9 => n::Place::Nodes(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.substance),
            4 => n::Slot::Node(&mut self.relationship),
            5 => n::Slot::Prim(&mut self.is_defining),
            6 => n::Slot::Choice(&mut self.amount),
            7 => n::Slot::Node(&mut self.amount_ratio_low_limit),
            8 => n::Slot::Node(&mut self.amount_type),
            9 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSpecificationRelationship {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            substance: None,
            relationship: None,
            is_defining: Prim::ABSENT,
            amount: None,
            amount_ratio_low_limit: None,
            amount_type: None,
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSpecificationRelationship {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSpecificationRelationship {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationRelationship {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `SubstanceSpecification.moiety.amount[x]`.
#[derive(Clone)]
pub enum SubstanceSpecificationMoietyAmount {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// string.
    String(Prim<String>),
}

impl SubstanceSpecificationMoietyAmount {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SubstanceSpecificationMoietyAmount {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceSpecificationMoietyAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationMoietyAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SubstanceSpecification.property.definingSubstance[x]`.
#[derive(Clone)]
pub enum SubstanceSpecificationPropertyDefiningSubstance {
    /// Reference(SubstanceSpecification, Substance).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl SubstanceSpecificationPropertyDefiningSubstance {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SubstanceSpecificationPropertyDefiningSubstance {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceSpecificationPropertyDefiningSubstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationPropertyDefiningSubstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SubstanceSpecification.property.amount[x]`.
#[derive(Clone)]
pub enum SubstanceSpecificationPropertyAmount {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// string.
    String(Prim<String>),
}

impl SubstanceSpecificationPropertyAmount {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SubstanceSpecificationPropertyAmount {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceSpecificationPropertyAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationPropertyAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SubstanceSpecification.relationship.substance[x]`.
#[derive(Clone)]
pub enum SubstanceSpecificationRelationshipSubstance {
    /// Reference(SubstanceSpecification).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl SubstanceSpecificationRelationshipSubstance {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SubstanceSpecificationRelationshipSubstance {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceSpecificationRelationshipSubstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationRelationshipSubstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SubstanceSpecification.relationship.amount[x]`.
#[derive(Clone)]
pub enum SubstanceSpecificationRelationshipAmount {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// string.
    String(Prim<String>),
}

impl SubstanceSpecificationRelationshipAmount {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SubstanceSpecificationRelationshipAmount {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::Ratio(_) => 2,
            Self::String(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            3 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceSpecificationRelationshipAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceSpecificationRelationshipAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SUBSTANCE_SPECIFICATION: TypeInfo = TypeInfo::new("SubstanceSpecification", "SubstanceSpecification", t::TypeKind::Resource, "DomainResource", 1, n::new::<SubstanceSpecification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"domain\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"moiety\":", &SUBSTANCE_SPECIFICATION_MOIETY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"property\":", &SUBSTANCE_SPECIFICATION_PROPERTY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"referenceInformation\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["SubstanceReferenceInformation"]),
    FieldInfo::node(",\"structure\":", &SUBSTANCE_SPECIFICATION_STRUCTURE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &SUBSTANCE_SPECIFICATION_CODE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"name\":", &SUBSTANCE_SPECIFICATION_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"molecularWeight\":", &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relationship\":", &SUBSTANCE_SPECIFICATION_RELATIONSHIP, 0, None, t::SUMMARY),
    FieldInfo::node(",\"nucleicAcid\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["SubstanceNucleicAcid"]),
    FieldInfo::node(",\"polymer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["SubstancePolymer"]),
    FieldInfo::node(",\"protein\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["SubstanceProtein"]),
    FieldInfo::node(",\"sourceMaterial\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["SubstanceSourceMaterial"]),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_MOIETY: TypeInfo = TypeInfo::new("SubstanceSpecificationMoiety", "SubstanceSpecification.moiety", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationMoiety>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"stereochemistry\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"opticalActivity\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"molecularFormula\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"amount\":", &SUBSTANCE_SPECIFICATION_MOIETY_AMOUNT_TYPES, 0, Some(1), t::SUMMARY),
]);

static SUBSTANCE_SPECIFICATION_MOIETY_AMOUNT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"amountQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"amountString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

pub(crate) static SUBSTANCE_SPECIFICATION_PROPERTY: TypeInfo = TypeInfo::new("SubstanceSpecificationProperty", "SubstanceSpecification.property", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"parameters\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"definingSubstance\":", &SUBSTANCE_SPECIFICATION_PROPERTY_DEFINING_SUBSTANCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"amount\":", &SUBSTANCE_SPECIFICATION_PROPERTY_AMOUNT_TYPES, 0, Some(1), t::SUMMARY),
]);

static SUBSTANCE_SPECIFICATION_PROPERTY_DEFINING_SUBSTANCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"definingSubstanceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["SubstanceSpecification", "Substance"]),
    t::Alternative::new(",\"definingSubstanceCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

static SUBSTANCE_SPECIFICATION_PROPERTY_AMOUNT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"amountQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"amountString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE: TypeInfo = TypeInfo::new("SubstanceSpecificationStructure", "SubstanceSpecification.structure", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationStructure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"stereochemistry\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"opticalActivity\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"molecularFormula\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"molecularFormulaByMoiety\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"isotope\":", &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"molecularWeight\":", &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"representation\":", &SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE: TypeInfo = TypeInfo::new("SubstanceSpecificationStructureIsotope", "SubstanceSpecification.structure.isotope", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationStructureIsotope>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"name\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"substitution\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"halfLife\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"molecularWeight\":", &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT: TypeInfo = TypeInfo::new("SubstanceSpecificationStructureIsotopeMolecularWeight", "SubstanceSpecification.structure.isotope.molecularWeight", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationStructureIsotopeMolecularWeight>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"amount\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION: TypeInfo = TypeInfo::new("SubstanceSpecificationStructureRepresentation", "SubstanceSpecification.structure.representation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationStructureRepresentation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"representation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"attachment\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_CODE: TypeInfo = TypeInfo::new("SubstanceSpecificationCode", "SubstanceSpecification.code", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationCode>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_NAME: TypeInfo = TypeInfo::new("SubstanceSpecificationName", "SubstanceSpecification.name", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"preferred\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"domain\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"synonym\":", &SUBSTANCE_SPECIFICATION_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"translation\":", &SUBSTANCE_SPECIFICATION_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"official\":", &SUBSTANCE_SPECIFICATION_NAME_OFFICIAL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_NAME_OFFICIAL: TypeInfo = TypeInfo::new("SubstanceSpecificationNameOfficial", "SubstanceSpecification.name.official", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationNameOfficial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"authority\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SPECIFICATION_RELATIONSHIP: TypeInfo = TypeInfo::new("SubstanceSpecificationRelationship", "SubstanceSpecification.relationship", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubstanceSpecificationRelationship>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"substance\":", &SUBSTANCE_SPECIFICATION_RELATIONSHIP_SUBSTANCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isDefining\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"amount\":", &SUBSTANCE_SPECIFICATION_RELATIONSHIP_AMOUNT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"amountRatioLowLimit\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"amountType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

static SUBSTANCE_SPECIFICATION_RELATIONSHIP_SUBSTANCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"substanceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["SubstanceSpecification"]),
    t::Alternative::new(",\"substanceCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

static SUBSTANCE_SPECIFICATION_RELATIONSHIP_AMOUNT_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"amountQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"amountRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"amountRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 1, &[]),
    t::Alternative::new(",\"amountString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstanceSpecification, SubstanceSpecificationMoiety, SubstanceSpecificationProperty, SubstanceSpecificationStructure, SubstanceSpecificationStructureIsotope, SubstanceSpecificationStructureIsotopeMolecularWeight, SubstanceSpecificationStructureRepresentation, SubstanceSpecificationCode, SubstanceSpecificationName, SubstanceSpecificationNameOfficial, SubstanceSpecificationRelationship);
