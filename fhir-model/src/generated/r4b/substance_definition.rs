// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstanceDefinition` and the types inside it.

/// The resource `SubstanceDefinition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinition {
    /// `SubstanceDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstanceDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstanceDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SubstanceDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubstanceDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubstanceDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `SubstanceDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `SubstanceDefinition.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.classification`: CodeableConcept, 0..*.
    pub classification: Vec<CodeableConcept>,
    /// `SubstanceDefinition.domain`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-domain>.
    pub domain: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.grade`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/substance-grade>.
    pub grade: Vec<CodeableConcept>,
    /// `SubstanceDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `SubstanceDefinition.informationSource`: Reference(Citation), 0..*.
    pub information_source: Vec<Reference>,
    /// `SubstanceDefinition.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `SubstanceDefinition.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `SubstanceDefinition.supplier`: Reference(Organization), 0..*.
    pub supplier: Vec<Reference>,
    /// `SubstanceDefinition.moiety`: [`SubstanceDefinitionMoiety`], 0..*.
    pub moiety: Vec<SubstanceDefinitionMoiety>,
    /// `SubstanceDefinition.property`: [`SubstanceDefinitionProperty`], 0..*.
    pub property: Vec<SubstanceDefinitionProperty>,
    /// `SubstanceDefinition.molecularWeight`: [`SubstanceDefinitionMolecularWeight`], 0..*.
    pub molecular_weight: Vec<SubstanceDefinitionMolecularWeight>,
    /// `SubstanceDefinition.structure`: [`SubstanceDefinitionStructure`], 0..1.
    pub structure: Option<Box<SubstanceDefinitionStructure>>,
    /// `SubstanceDefinition.code`: [`SubstanceDefinitionCode`], 0..*.
    pub code: Vec<SubstanceDefinitionCode>,
    /// `SubstanceDefinition.name`: [`SubstanceDefinitionName`], 0..*.
    pub name: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.relationship`: [`SubstanceDefinitionRelationship`], 0..*.
    pub relationship: Vec<SubstanceDefinitionRelationship>,
    /// `SubstanceDefinition.sourceMaterial`: [`SubstanceDefinitionSourceMaterial`], 0..1.
    pub source_material: Option<Box<SubstanceDefinitionSourceMaterial>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinition {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION }
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
            | u64::from(!self.version.is_absent()) << 9
            | u64::from(self.status.is_some()) << 10
            | u64::from(!self.classification.is_empty()) << 11
            | u64::from(self.domain.is_some()) << 12
            | u64::from(!self.grade.is_empty()) << 13
            | u64::from(!self.description.is_absent()) << 14
            | u64::from(!self.information_source.is_empty()) << 15
            | u64::from(!self.note.is_empty()) << 16
            | u64::from(!self.manufacturer.is_empty()) << 17
            | u64::from(!self.supplier.is_empty()) << 18
            | u64::from(!self.moiety.is_empty()) << 19
            | u64::from(!self.property.is_empty()) << 20
            | u64::from(!self.molecular_weight.is_empty()) << 21
            | u64::from(self.structure.is_some()) << 22
            | u64::from(!self.code.is_empty()) << 23
            | u64::from(!self.name.is_empty()) << 24
            | u64::from(!self.relationship.is_empty()) << 25
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
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Prim(&self.version),
            10 => n::Place::Node(&self.status),
            11 => n::Place::Nodes(&self.classification),
            12 => n::Place::Node(&self.domain),
            13 => n::Place::Nodes(&self.grade),
            14 => n::Place::Prim(&self.description),
            15 => n::Place::Nodes(&self.information_source),
            16 => n::Place::Nodes(&self.note),
            17 => n::Place::Nodes(&self.manufacturer),
            18 => n::Place::Nodes(&self.supplier),
            19 => n::Place::Nodes(&self.moiety),
            20 => n::Place::Nodes(&self.property),
            21 => n::Place::Nodes(&self.molecular_weight),
            22 => n::Place::Node(&self.structure),
            23 => n::Place::Nodes(&self.code),
            24 => n::Place::Nodes(&self.name),
            25 => n::Place::Nodes(&self.relationship),
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
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.version),
            10 => n::Slot::Node(&mut self.status),
            11 => n::Slot::Nodes(&mut self.classification),
            12 => n::Slot::Node(&mut self.domain),
            13 => n::Slot::Nodes(&mut self.grade),
            14 => n::Slot::Prim(&mut self.description),
            15 => n::Slot::Nodes(&mut self.information_source),
            16 => n::Slot::Nodes(&mut self.note),
            17 => n::Slot::Nodes(&mut self.manufacturer),
            18 => n::Slot::Nodes(&mut self.supplier),
            19 => n::Slot::Nodes(&mut self.moiety),
            20 => n::Slot::Nodes(&mut self.property),
            21 => n::Slot::Nodes(&mut self.molecular_weight),
            22 => n::Slot::Node(&mut self.structure),
            23 => n::Slot::Nodes(&mut self.code),
            24 => n::Slot::Nodes(&mut self.name),
            25 => n::Slot::Nodes(&mut self.relationship),
            26 => n::Slot::Node(&mut self.source_material),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinition {
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
            version: Prim::ABSENT,
            status: None,
            classification: Vec::new(),
            domain: None,
            grade: Vec::new(),
            description: Prim::ABSENT,
            information_source: Vec::new(),
            note: Vec::new(),
            manufacturer: Vec::new(),
            supplier: Vec::new(),
            moiety: Vec::new(),
            property: Vec::new(),
            molecular_weight: Vec::new(),
            structure: None,
            code: Vec::new(),
            name: Vec::new(),
            relationship: Vec::new(),
            source_material: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.moiety` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionMoiety {
    /// `SubstanceDefinition.moiety.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.moiety.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.moiety.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.moiety.role`: CodeableConcept, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.moiety.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceDefinition.moiety.name`: string, 0..1.
    pub name: Prim<String>,
    /// `SubstanceDefinition.moiety.stereochemistry`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-stereochemistry>.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.moiety.opticalActivity`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-optical-activity>.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.moiety.molecularFormula`: string, 0..1.
    pub molecular_formula: Prim<String>,
    /// `SubstanceDefinition.moiety.amount[x]`: Quantity or string, 0..1.
    pub amount: Option<SubstanceDefinitionMoietyAmount>,
    /// `SubstanceDefinition.moiety.measurementType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-amount-type>.
    pub measurement_type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionMoiety {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_MOIETY }
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
            | u64::from(self.amount.is_some()) << 9
            | u64::from(self.measurement_type.is_some()) << 10;
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
            10 => n::Place::Node(&self.measurement_type),
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
            10 => n::Slot::Node(&mut self.measurement_type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinitionMoiety {
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
            measurement_type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinitionMoiety {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionMoiety {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionMoiety {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.property` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionProperty {
    /// `SubstanceDefinition.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.property.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/product-characteristic-codes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.property.value[x]`: CodeableConcept or Quantity or date or boolean or Attachment, 0..1.
    pub value: Option<SubstanceDefinitionPropertyValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionProperty {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinitionProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinitionProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.molecularWeight` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionMolecularWeight {
    /// `SubstanceDefinition.molecularWeight.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.molecularWeight.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.molecularWeight.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.molecularWeight.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-weight-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.molecularWeight.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-weight-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.molecularWeight.amount`: Quantity, 1..1.
    pub amount: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionMolecularWeight {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT }
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

impl Default for SubstanceDefinitionMolecularWeight {
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

impl Clone for SubstanceDefinitionMolecularWeight {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionMolecularWeight {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionMolecularWeight {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.structure` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionStructure {
    /// `SubstanceDefinition.structure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.structure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.stereochemistry`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-stereochemistry>.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.opticalActivity`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-optical-activity>.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.molecularFormula`: string, 0..1.
    pub molecular_formula: Prim<String>,
    /// `SubstanceDefinition.structure.molecularFormulaByMoiety`: string, 0..1.
    pub molecular_formula_by_moiety: Prim<String>,
    /// `SubstanceDefinition.structure.molecularWeight`: as `SubstanceDefinition.molecularWeight`, 0..1.
    pub molecular_weight: Option<Box<SubstanceDefinitionMolecularWeight>>,
    /// `SubstanceDefinition.structure.technique`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/substance-structure-technique>.
    pub technique: Vec<CodeableConcept>,
    /// `SubstanceDefinition.structure.sourceDocument`: Reference(DocumentReference), 0..*.
    pub source_document: Vec<Reference>,
    /// `SubstanceDefinition.structure.representation`: [`SubstanceDefinitionStructureRepresentation`], 0..*.
    pub representation: Vec<SubstanceDefinitionStructureRepresentation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionStructure {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_STRUCTURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.stereochemistry.is_some()) << 3
            | u64::from(self.optical_activity.is_some()) << 4
            | u64::from(!self.molecular_formula.is_absent()) << 5
            | u64::from(!self.molecular_formula_by_moiety.is_absent()) << 6
            | u64::from(self.molecular_weight.is_some()) << 7
            | u64::from(!self.technique.is_empty()) << 8
            | u64::from(!self.source_document.is_empty()) << 9
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
            7 => n::Place::Node(&self.molecular_weight),
            8 => n::Place::Nodes(&self.technique),
            9 => n::Place::Nodes(&self.source_document),
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
            7 => n::Slot::Node(&mut self.molecular_weight),
            8 => n::Slot::Nodes(&mut self.technique),
            9 => n::Slot::Nodes(&mut self.source_document),
            10 => n::Slot::Nodes(&mut self.representation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinitionStructure {
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
            molecular_weight: None,
            technique: Vec::new(),
            source_document: Vec::new(),
            representation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinitionStructure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionStructure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionStructure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.structure.representation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionStructureRepresentation {
    /// `SubstanceDefinition.structure.representation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.structure.representation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.representation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.representation.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-representation-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.representation.representation`: string, 0..1.
    pub representation: Prim<String>,
    /// `SubstanceDefinition.structure.representation.format`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-representation-format>.
    pub format: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.representation.document`: Reference(DocumentReference), 0..1.
    pub document: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionStructureRepresentation {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.representation.is_absent()) << 4
            | u64::from(self.format.is_some()) << 5
            | u64::from(self.document.is_some()) << 6;
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
            5 => n::Place::Node(&self.format),
            6 => n::Place::Node(&self.document),
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
            5 => n::Slot::Node(&mut self.format),
            6 => n::Slot::Node(&mut self.document),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinitionStructureRepresentation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            representation: Prim::ABSENT,
            format: None,
            document: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinitionStructureRepresentation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionStructureRepresentation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionStructureRepresentation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.code` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionCode {
    /// `SubstanceDefinition.code.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.code.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.code.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.code.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.code.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.code.statusDate`: dateTime, 0..1.
    pub status_date: Prim<DateTime>,
    /// `SubstanceDefinition.code.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `SubstanceDefinition.code.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionCode {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_CODE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.status.is_some()) << 4
            | u64::from(!self.status_date.is_absent()) << 5
            | u64::from(!self.note.is_empty()) << 6
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
            6 => n::Place::Nodes(&self.note),
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
            6 => n::Slot::Nodes(&mut self.note),
            7 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinitionCode {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            status: None,
            status_date: Prim::ABSENT,
            note: Vec::new(),
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinitionCode {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionCode {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.name` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionName {
    /// `SubstanceDefinition.name.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.name.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.name.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.name.name`: string, 1..1.
    pub name: Prim<String>,
    /// `SubstanceDefinition.name.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-name-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.preferred`: boolean, 0..1.
    pub preferred: Prim<bool>,
    /// `SubstanceDefinition.name.language`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Vec<CodeableConcept>,
    /// `SubstanceDefinition.name.domain`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/substance-name-domain>.
    pub domain: Vec<CodeableConcept>,
    /// `SubstanceDefinition.name.jurisdiction`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubstanceDefinition.name.synonym`: as `SubstanceDefinition.name`, 0..*.
    pub synonym: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.name.translation`: as `SubstanceDefinition.name`, 0..*.
    pub translation: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.name.official`: [`SubstanceDefinitionNameOfficial`], 0..*.
    pub official: Vec<SubstanceDefinitionNameOfficial>,
    /// `SubstanceDefinition.name.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionName {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_NAME }
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

impl Default for SubstanceDefinitionName {
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

impl Clone for SubstanceDefinitionName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.name.official` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionNameOfficial {
    /// `SubstanceDefinition.name.official.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.name.official.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.name.official.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.name.official.authority`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/substance-name-authority>.
    pub authority: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.official.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.official.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionNameOfficial {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_NAME_OFFICIAL }
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

impl Default for SubstanceDefinitionNameOfficial {
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

impl Clone for SubstanceDefinitionNameOfficial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionNameOfficial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionNameOfficial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.relationship` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionRelationship {
    /// `SubstanceDefinition.relationship.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.relationship.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.relationship.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.relationship.substanceDefinition[x]`: Reference(SubstanceDefinition) or CodeableConcept, 0..1.
    pub substance_definition: Option<SubstanceDefinitionRelationshipSubstanceDefinition>,
    /// `SubstanceDefinition.relationship.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-relationship-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.relationship.isDefining`: boolean, 0..1.
    pub is_defining: Prim<bool>,
    /// `SubstanceDefinition.relationship.amount[x]`: Quantity or Ratio or string, 0..1.
    pub amount: Option<SubstanceDefinitionRelationshipAmount>,
    /// `SubstanceDefinition.relationship.ratioHighLimitAmount`: Ratio, 0..1.
    pub ratio_high_limit_amount: Option<Box<Ratio>>,
    /// `SubstanceDefinition.relationship.comparator`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-amount-type>.
    pub comparator: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.relationship.source`: Reference(DocumentReference), 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionRelationship {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_RELATIONSHIP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.substance_definition.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.is_defining.is_absent()) << 5
            | u64::from(self.amount.is_some()) << 6
            | u64::from(self.ratio_high_limit_amount.is_some()) << 7
            | u64::from(self.comparator.is_some()) << 8
            | u64::from(!self.source.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.substance_definition),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Prim(&self.is_defining),
            6 => n::Place::Choice(&self.amount),
            7 => n::Place::Node(&self.ratio_high_limit_amount),
            8 => n::Place::Node(&self.comparator),
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
            3 => n::Slot::Choice(&mut self.substance_definition),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.is_defining),
            6 => n::Slot::Choice(&mut self.amount),
            7 => n::Slot::Node(&mut self.ratio_high_limit_amount),
            8 => n::Slot::Node(&mut self.comparator),
            9 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinitionRelationship {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            substance_definition: None,
            r#type: None,
            is_defining: Prim::ABSENT,
            amount: None,
            ratio_high_limit_amount: None,
            comparator: None,
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinitionRelationship {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionRelationship {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionRelationship {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceDefinition.sourceMaterial` of R4B.
///
/// See <https://hl7.org/fhir/R4B/substancedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct SubstanceDefinitionSourceMaterial {
    /// `SubstanceDefinition.sourceMaterial.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceDefinition.sourceMaterial.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.sourceMaterial.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.sourceMaterial.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-source-material-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.genus`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-source-material-genus>.
    pub genus: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.species`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-source-material-species>.
    pub species: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.part`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-source-material-part>.
    pub part: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.countryOfOrigin`: CodeableConcept, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/country>.
    pub country_of_origin: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceDefinitionSourceMaterial {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_DEFINITION_SOURCE_MATERIAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.genus.is_some()) << 4
            | u64::from(self.species.is_some()) << 5
            | u64::from(self.part.is_some()) << 6
            | u64::from(!self.country_of_origin.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.genus),
            5 => n::Place::Node(&self.species),
            6 => n::Place::Node(&self.part),
            7 => n::Place::Nodes(&self.country_of_origin),
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
            4 => n::Slot::Node(&mut self.genus),
            5 => n::Slot::Node(&mut self.species),
            6 => n::Slot::Node(&mut self.part),
            7 => n::Slot::Nodes(&mut self.country_of_origin),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceDefinitionSourceMaterial {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            genus: None,
            species: None,
            part: None,
            country_of_origin: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceDefinitionSourceMaterial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceDefinitionSourceMaterial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionSourceMaterial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `SubstanceDefinition.moiety.amount[x]`.
#[derive(Clone)]
pub enum SubstanceDefinitionMoietyAmount {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// string.
    String(Prim<String>),
}

impl SubstanceDefinitionMoietyAmount {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SubstanceDefinitionMoietyAmount {
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

impl PartialEq for SubstanceDefinitionMoietyAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionMoietyAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SubstanceDefinition.property.value[x]`.
#[derive(Clone)]
pub enum SubstanceDefinitionPropertyValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// date.
    Date(Prim<Date>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl SubstanceDefinitionPropertyValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SubstanceDefinitionPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Date(_) => 2,
            Self::Boolean(_) => 3,
            Self::Attachment(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Date(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Date(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceDefinitionPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SubstanceDefinition.relationship.substanceDefinition[x]`.
#[derive(Clone)]
pub enum SubstanceDefinitionRelationshipSubstanceDefinition {
    /// Reference(SubstanceDefinition).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl SubstanceDefinitionRelationshipSubstanceDefinition {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SubstanceDefinitionRelationshipSubstanceDefinition {
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

impl PartialEq for SubstanceDefinitionRelationshipSubstanceDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionRelationshipSubstanceDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SubstanceDefinition.relationship.amount[x]`.
#[derive(Clone)]
pub enum SubstanceDefinitionRelationshipAmount {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// string.
    String(Prim<String>),
}

impl SubstanceDefinitionRelationshipAmount {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SubstanceDefinitionRelationshipAmount {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Ratio(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceDefinitionRelationshipAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceDefinitionRelationshipAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SUBSTANCE_DEFINITION: TypeInfo = TypeInfo::new("SubstanceDefinition", "SubstanceDefinition", t::TypeKind::Resource, "DomainResource", 2, n::new::<SubstanceDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"domain\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-domain"),
    FieldInfo::node(",\"grade\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-grade"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"informationSource\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Citation"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"supplier\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"moiety\":", &SUBSTANCE_DEFINITION_MOIETY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"property\":", &SUBSTANCE_DEFINITION_PROPERTY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"molecularWeight\":", &SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"structure\":", &SUBSTANCE_DEFINITION_STRUCTURE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &SUBSTANCE_DEFINITION_CODE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"name\":", &SUBSTANCE_DEFINITION_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relationship\":", &SUBSTANCE_DEFINITION_RELATIONSHIP, 0, None, t::SUMMARY),
    FieldInfo::node(",\"sourceMaterial\":", &SUBSTANCE_DEFINITION_SOURCE_MATERIAL, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_DEFINITION_MOIETY: TypeInfo = TypeInfo::new("SubstanceDefinitionMoiety", "SubstanceDefinition.moiety", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionMoiety>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"stereochemistry\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-stereochemistry"),
    FieldInfo::node(",\"opticalActivity\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-optical-activity"),
    FieldInfo::prim(",\"molecularFormula\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"amount\":", &SUBSTANCE_DEFINITION_MOIETY_AMOUNT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"measurementType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-amount-type"),
]);

static SUBSTANCE_DEFINITION_MOIETY_AMOUNT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"amountQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"amountString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
];

pub(crate) static SUBSTANCE_DEFINITION_PROPERTY: TypeInfo = TypeInfo::new("SubstanceDefinitionProperty", "SubstanceDefinition.property", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/product-characteristic-codes"),
    FieldInfo::choice(",\"value\":", &SUBSTANCE_DEFINITION_PROPERTY_VALUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static SUBSTANCE_DEFINITION_PROPERTY_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
];

pub(crate) static SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT: TypeInfo = TypeInfo::new("SubstanceDefinitionMolecularWeight", "SubstanceDefinition.molecularWeight", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionMolecularWeight>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-weight-method"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-weight-type"),
    FieldInfo::node(",\"amount\":", &QUANTITY, 1, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_DEFINITION_STRUCTURE: TypeInfo = TypeInfo::new("SubstanceDefinitionStructure", "SubstanceDefinition.structure", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionStructure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"stereochemistry\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-stereochemistry"),
    FieldInfo::node(",\"opticalActivity\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-optical-activity"),
    FieldInfo::prim(",\"molecularFormula\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"molecularFormulaByMoiety\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"molecularWeight\":", &SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"technique\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-structure-technique"),
    FieldInfo::node(",\"sourceDocument\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"representation\":", &SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION: TypeInfo = TypeInfo::new("SubstanceDefinitionStructureRepresentation", "SubstanceDefinition.structure.representation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionStructureRepresentation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-representation-type"),
    FieldInfo::prim(",\"representation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"format\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-representation-format"),
    FieldInfo::node(",\"document\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_DEFINITION_CODE: TypeInfo = TypeInfo::new("SubstanceDefinitionCode", "SubstanceDefinition.code", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionCode>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_DEFINITION_NAME: TypeInfo = TypeInfo::new("SubstanceDefinitionName", "SubstanceDefinition.name", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-name-type"),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"preferred\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"domain\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-name-domain"),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::node(",\"synonym\":", &SUBSTANCE_DEFINITION_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"translation\":", &SUBSTANCE_DEFINITION_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"official\":", &SUBSTANCE_DEFINITION_NAME_OFFICIAL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static SUBSTANCE_DEFINITION_NAME_OFFICIAL: TypeInfo = TypeInfo::new("SubstanceDefinitionNameOfficial", "SubstanceDefinition.name.official", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionNameOfficial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"authority\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/substance-name-authority"),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_DEFINITION_RELATIONSHIP: TypeInfo = TypeInfo::new("SubstanceDefinitionRelationship", "SubstanceDefinition.relationship", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionRelationship>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"substanceDefinition\":", &SUBSTANCE_DEFINITION_RELATIONSHIP_SUBSTANCE_DEFINITION_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-relationship-type"),
    FieldInfo::prim(",\"isDefining\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"amount\":", &SUBSTANCE_DEFINITION_RELATIONSHIP_AMOUNT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"ratioHighLimitAmount\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"comparator\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-amount-type"),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
]);

static SUBSTANCE_DEFINITION_RELATIONSHIP_SUBSTANCE_DEFINITION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"substanceDefinitionReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["SubstanceDefinition"]),
    t::Alternative::new(",\"substanceDefinitionCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
];

static SUBSTANCE_DEFINITION_RELATIONSHIP_AMOUNT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"amountQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"amountRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"amountString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
];

pub(crate) static SUBSTANCE_DEFINITION_SOURCE_MATERIAL: TypeInfo = TypeInfo::new("SubstanceDefinitionSourceMaterial", "SubstanceDefinition.sourceMaterial", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubstanceDefinitionSourceMaterial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-source-material-type"),
    FieldInfo::node(",\"genus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-source-material-genus"),
    FieldInfo::node(",\"species\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-source-material-species"),
    FieldInfo::node(",\"part\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-source-material-part"),
    FieldInfo::node(",\"countryOfOrigin\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/country"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstanceDefinition, SubstanceDefinitionMoiety, SubstanceDefinitionProperty, SubstanceDefinitionMolecularWeight, SubstanceDefinitionStructure, SubstanceDefinitionStructureRepresentation, SubstanceDefinitionCode, SubstanceDefinitionName, SubstanceDefinitionNameOfficial, SubstanceDefinitionRelationship, SubstanceDefinitionSourceMaterial);
