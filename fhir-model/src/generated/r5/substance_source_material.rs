// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstanceSourceMaterial` and the types inside it.

/// The resource `SubstanceSourceMaterial` of R5.
///
/// See <https://hl7.org/fhir/R5/substancesourcematerial.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceSourceMaterial {
    /// `SubstanceSourceMaterial.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSourceMaterial.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstanceSourceMaterial.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstanceSourceMaterial.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `SubstanceSourceMaterial.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubstanceSourceMaterial.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubstanceSourceMaterial.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.sourceMaterialClass`: CodeableConcept, 0..1.
    pub source_material_class: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.sourceMaterialType`: CodeableConcept, 0..1.
    pub source_material_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.sourceMaterialState`: CodeableConcept, 0..1.
    pub source_material_state: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organismId`: Identifier, 0..1.
    pub organism_id: Option<Box<Identifier>>,
    /// `SubstanceSourceMaterial.organismName`: string, 0..1.
    pub organism_name: Prim<String>,
    /// `SubstanceSourceMaterial.parentSubstanceId`: Identifier, 0..*.
    pub parent_substance_id: Vec<Identifier>,
    /// `SubstanceSourceMaterial.parentSubstanceName`: string, 0..*.
    pub parent_substance_name: Vec<Prim<String>>,
    /// `SubstanceSourceMaterial.countryOfOrigin`: CodeableConcept, 0..*.
    pub country_of_origin: Vec<CodeableConcept>,
    /// `SubstanceSourceMaterial.geographicalLocation`: string, 0..*.
    pub geographical_location: Vec<Prim<String>>,
    /// `SubstanceSourceMaterial.developmentStage`: CodeableConcept, 0..1.
    pub development_stage: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.fractionDescription`: [`SubstanceSourceMaterialFractionDescription`], 0..*.
    pub fraction_description: Vec<SubstanceSourceMaterialFractionDescription>,
    /// `SubstanceSourceMaterial.organism`: [`SubstanceSourceMaterialOrganism`], 0..1.
    pub organism: Option<Box<SubstanceSourceMaterialOrganism>>,
    /// `SubstanceSourceMaterial.partDescription`: [`SubstanceSourceMaterialPartDescription`], 0..*.
    pub part_description: Vec<SubstanceSourceMaterialPartDescription>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSourceMaterial {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SOURCE_MATERIAL }
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
            | u64::from(self.source_material_class.is_some()) << 8
            | u64::from(self.source_material_type.is_some()) << 9
            | u64::from(self.source_material_state.is_some()) << 10
            | u64::from(self.organism_id.is_some()) << 11
            | u64::from(!self.organism_name.is_absent()) << 12
            | u64::from(!self.parent_substance_id.is_empty()) << 13
            | u64::from(!self.parent_substance_name.is_empty()) << 14
            | u64::from(!self.country_of_origin.is_empty()) << 15
            | u64::from(!self.geographical_location.is_empty()) << 16
            | u64::from(self.development_stage.is_some()) << 17
            | u64::from(!self.fraction_description.is_empty()) << 18
            | u64::from(self.organism.is_some()) << 19
            | u64::from(!self.part_description.is_empty()) << 20;
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
            8 => n::Place::Node(&self.source_material_class),
            9 => n::Place::Node(&self.source_material_type),
            10 => n::Place::Node(&self.source_material_state),
            11 => n::Place::Node(&self.organism_id),
            12 => n::Place::Prim(&self.organism_name),
            13 => n::Place::Nodes(&self.parent_substance_id),
            14 => n::Place::Prims(&self.parent_substance_name),
            15 => n::Place::Nodes(&self.country_of_origin),
            16 => n::Place::Prims(&self.geographical_location),
            17 => n::Place::Node(&self.development_stage),
            18 => n::Place::Nodes(&self.fraction_description),
            19 => n::Place::Node(&self.organism),
            20 => n::Place::Nodes(&self.part_description),
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
            8 => n::Slot::Node(&mut self.source_material_class),
            9 => n::Slot::Node(&mut self.source_material_type),
            10 => n::Slot::Node(&mut self.source_material_state),
            11 => n::Slot::Node(&mut self.organism_id),
            12 => n::Slot::Prim(&mut self.organism_name),
            13 => n::Slot::Nodes(&mut self.parent_substance_id),
            14 => n::Slot::Prims(&mut self.parent_substance_name),
            15 => n::Slot::Nodes(&mut self.country_of_origin),
            16 => n::Slot::Prims(&mut self.geographical_location),
            17 => n::Slot::Node(&mut self.development_stage),
            18 => n::Slot::Nodes(&mut self.fraction_description),
            19 => n::Slot::Node(&mut self.organism),
            20 => n::Slot::Nodes(&mut self.part_description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSourceMaterial {
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
            source_material_class: None,
            source_material_type: None,
            source_material_state: None,
            organism_id: None,
            organism_name: Prim::ABSENT,
            parent_substance_id: Vec::new(),
            parent_substance_name: Vec::new(),
            country_of_origin: Vec::new(),
            geographical_location: Vec::new(),
            development_stage: None,
            fraction_description: Vec::new(),
            organism: None,
            part_description: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSourceMaterial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSourceMaterial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSourceMaterial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSourceMaterial.fractionDescription` of R5.
///
/// See <https://hl7.org/fhir/R5/substancesourcematerial.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceSourceMaterialFractionDescription {
    /// `SubstanceSourceMaterial.fractionDescription.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSourceMaterial.fractionDescription.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.fractionDescription.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.fractionDescription.fraction`: string, 0..1.
    pub fraction: Prim<String>,
    /// `SubstanceSourceMaterial.fractionDescription.materialType`: CodeableConcept, 0..1.
    pub material_type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSourceMaterialFractionDescription {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.fraction.is_absent()) << 3
            | u64::from(self.material_type.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.fraction),
            4 => n::Place::Node(&self.material_type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.fraction),
            4 => n::Slot::Node(&mut self.material_type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSourceMaterialFractionDescription {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            fraction: Prim::ABSENT,
            material_type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSourceMaterialFractionDescription {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSourceMaterialFractionDescription {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSourceMaterialFractionDescription {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSourceMaterial.organism` of R5.
///
/// See <https://hl7.org/fhir/R5/substancesourcematerial.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceSourceMaterialOrganism {
    /// `SubstanceSourceMaterial.organism.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSourceMaterial.organism.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.family`: CodeableConcept, 0..1.
    pub family: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.genus`: CodeableConcept, 0..1.
    pub genus: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.species`: CodeableConcept, 0..1.
    pub species: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.intraspecificType`: CodeableConcept, 0..1.
    pub intraspecific_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.intraspecificDescription`: string, 0..1.
    pub intraspecific_description: Prim<String>,
    /// `SubstanceSourceMaterial.organism.author`: [`SubstanceSourceMaterialOrganismAuthor`], 0..*.
    pub author: Vec<SubstanceSourceMaterialOrganismAuthor>,
    /// `SubstanceSourceMaterial.organism.hybrid`: [`SubstanceSourceMaterialOrganismHybrid`], 0..1.
    pub hybrid: Option<Box<SubstanceSourceMaterialOrganismHybrid>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral`: [`SubstanceSourceMaterialOrganismOrganismGeneral`], 0..1.
    pub organism_general: Option<Box<SubstanceSourceMaterialOrganismOrganismGeneral>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSourceMaterialOrganism {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SOURCE_MATERIAL_ORGANISM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.family.is_some()) << 3
            | u64::from(self.genus.is_some()) << 4
            | u64::from(self.species.is_some()) << 5
            | u64::from(self.intraspecific_type.is_some()) << 6
            | u64::from(!self.intraspecific_description.is_absent()) << 7
            | u64::from(!self.author.is_empty()) << 8
            | u64::from(self.hybrid.is_some()) << 9
            | u64::from(self.organism_general.is_some()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.family),
            4 => n::Place::Node(&self.genus),
            5 => n::Place::Node(&self.species),
            6 => n::Place::Node(&self.intraspecific_type),
            7 => n::Place::Prim(&self.intraspecific_description),
            8 => n::Place::Nodes(&self.author),
            9 => n::Place::Node(&self.hybrid),
            10 => n::Place::Node(&self.organism_general),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.family),
            4 => n::Slot::Node(&mut self.genus),
            5 => n::Slot::Node(&mut self.species),
            6 => n::Slot::Node(&mut self.intraspecific_type),
            7 => n::Slot::Prim(&mut self.intraspecific_description),
            8 => n::Slot::Nodes(&mut self.author),
            9 => n::Slot::Node(&mut self.hybrid),
            10 => n::Slot::Node(&mut self.organism_general),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSourceMaterialOrganism {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            family: None,
            genus: None,
            species: None,
            intraspecific_type: None,
            intraspecific_description: Prim::ABSENT,
            author: Vec::new(),
            hybrid: None,
            organism_general: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSourceMaterialOrganism {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSourceMaterialOrganism {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSourceMaterialOrganism {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSourceMaterial.organism.author` of R5.
///
/// See <https://hl7.org/fhir/R5/substancesourcematerial.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceSourceMaterialOrganismAuthor {
    /// `SubstanceSourceMaterial.organism.author.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSourceMaterial.organism.author.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.author.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.author.authorType`: CodeableConcept, 0..1.
    pub author_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.author.authorDescription`: string, 0..1.
    pub author_description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSourceMaterialOrganismAuthor {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.author_type.is_some()) << 3
            | u64::from(!self.author_description.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.author_type),
            4 => n::Place::Prim(&self.author_description),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.author_type),
            4 => n::Slot::Prim(&mut self.author_description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSourceMaterialOrganismAuthor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            author_type: None,
            author_description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSourceMaterialOrganismAuthor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSourceMaterialOrganismAuthor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSourceMaterialOrganismAuthor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSourceMaterial.organism.hybrid` of R5.
///
/// See <https://hl7.org/fhir/R5/substancesourcematerial.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceSourceMaterialOrganismHybrid {
    /// `SubstanceSourceMaterial.organism.hybrid.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.hybrid.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.hybrid.maternalOrganismId`: string, 0..1.
    pub maternal_organism_id: Prim<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.maternalOrganismName`: string, 0..1.
    pub maternal_organism_name: Prim<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.paternalOrganismId`: string, 0..1.
    pub paternal_organism_id: Prim<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.paternalOrganismName`: string, 0..1.
    pub paternal_organism_name: Prim<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.hybridType`: CodeableConcept, 0..1.
    pub hybrid_type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSourceMaterialOrganismHybrid {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.maternal_organism_id.is_absent()) << 3
            | u64::from(!self.maternal_organism_name.is_absent()) << 4
            | u64::from(!self.paternal_organism_id.is_absent()) << 5
            | u64::from(!self.paternal_organism_name.is_absent()) << 6
            | u64::from(self.hybrid_type.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.maternal_organism_id),
            4 => n::Place::Prim(&self.maternal_organism_name),
            5 => n::Place::Prim(&self.paternal_organism_id),
            6 => n::Place::Prim(&self.paternal_organism_name),
            7 => n::Place::Node(&self.hybrid_type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.maternal_organism_id),
            4 => n::Slot::Prim(&mut self.maternal_organism_name),
            5 => n::Slot::Prim(&mut self.paternal_organism_id),
            6 => n::Slot::Prim(&mut self.paternal_organism_name),
            7 => n::Slot::Node(&mut self.hybrid_type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSourceMaterialOrganismHybrid {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            maternal_organism_id: Prim::ABSENT,
            maternal_organism_name: Prim::ABSENT,
            paternal_organism_id: Prim::ABSENT,
            paternal_organism_name: Prim::ABSENT,
            hybrid_type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSourceMaterialOrganismHybrid {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSourceMaterialOrganismHybrid {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSourceMaterialOrganismHybrid {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSourceMaterial.organism.organismGeneral` of R5.
///
/// See <https://hl7.org/fhir/R5/substancesourcematerial.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceSourceMaterialOrganismOrganismGeneral {
    /// `SubstanceSourceMaterial.organism.organismGeneral.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.kingdom`: CodeableConcept, 0..1.
    pub kingdom: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.phylum`: CodeableConcept, 0..1.
    pub phylum: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.class`: CodeableConcept, 0..1.
    pub class: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.order`: CodeableConcept, 0..1.
    pub order: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSourceMaterialOrganismOrganismGeneral {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.kingdom.is_some()) << 3
            | u64::from(self.phylum.is_some()) << 4
            | u64::from(self.class.is_some()) << 5
            | u64::from(self.order.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.kingdom),
            4 => n::Place::Node(&self.phylum),
            5 => n::Place::Node(&self.class),
            6 => n::Place::Node(&self.order),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.kingdom),
            4 => n::Slot::Node(&mut self.phylum),
            5 => n::Slot::Node(&mut self.class),
            6 => n::Slot::Node(&mut self.order),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSourceMaterialOrganismOrganismGeneral {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            kingdom: None,
            phylum: None,
            class: None,
            order: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSourceMaterialOrganismOrganismGeneral {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSourceMaterialOrganismOrganismGeneral {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSourceMaterialOrganismOrganismGeneral {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceSourceMaterial.partDescription` of R5.
///
/// See <https://hl7.org/fhir/R5/substancesourcematerial.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstanceSourceMaterialPartDescription {
    /// `SubstanceSourceMaterial.partDescription.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceSourceMaterial.partDescription.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.partDescription.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.partDescription.part`: CodeableConcept, 0..1.
    pub part: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.partDescription.partLocation`: CodeableConcept, 0..1.
    pub part_location: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceSourceMaterialPartDescription {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.part.is_some()) << 3
            | u64::from(self.part_location.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.part),
            4 => n::Place::Node(&self.part_location),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.part),
            4 => n::Slot::Node(&mut self.part_location),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceSourceMaterialPartDescription {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            part: None,
            part_location: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceSourceMaterialPartDescription {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceSourceMaterialPartDescription {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceSourceMaterialPartDescription {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL: TypeInfo = TypeInfo::new("SubstanceSourceMaterial", "SubstanceSourceMaterial", t::TypeKind::Resource, "DomainResource", 4, n::new::<SubstanceSourceMaterial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"sourceMaterialClass\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"sourceMaterialType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"sourceMaterialState\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"organismId\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"organismName\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"parentSubstanceId\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"parentSubstanceName\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"countryOfOrigin\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"geographicalLocation\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"developmentStage\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"fractionDescription\":", &SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"organism\":", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"partDescription\":", &SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION: TypeInfo = TypeInfo::new("SubstanceSourceMaterialFractionDescription", "SubstanceSourceMaterial.fractionDescription", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceSourceMaterialFractionDescription>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"fraction\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"materialType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM: TypeInfo = TypeInfo::new("SubstanceSourceMaterialOrganism", "SubstanceSourceMaterial.organism", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceSourceMaterialOrganism>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"family\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"genus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"species\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"intraspecificType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"intraspecificDescription\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR, 0, None, t::SUMMARY),
    FieldInfo::node(",\"hybrid\":", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"organismGeneral\":", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR: TypeInfo = TypeInfo::new("SubstanceSourceMaterialOrganismAuthor", "SubstanceSourceMaterial.organism.author", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceSourceMaterialOrganismAuthor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"authorType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authorDescription\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID: TypeInfo = TypeInfo::new("SubstanceSourceMaterialOrganismHybrid", "SubstanceSourceMaterial.organism.hybrid", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceSourceMaterialOrganismHybrid>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"maternalOrganismId\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"maternalOrganismName\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"paternalOrganismId\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"paternalOrganismName\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"hybridType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL: TypeInfo = TypeInfo::new("SubstanceSourceMaterialOrganismOrganismGeneral", "SubstanceSourceMaterial.organism.organismGeneral", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceSourceMaterialOrganismOrganismGeneral>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"kingdom\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"phylum\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"class\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"order\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION: TypeInfo = TypeInfo::new("SubstanceSourceMaterialPartDescription", "SubstanceSourceMaterial.partDescription", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstanceSourceMaterialPartDescription>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"part\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"partLocation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstanceSourceMaterial, SubstanceSourceMaterialFractionDescription, SubstanceSourceMaterialOrganism, SubstanceSourceMaterialOrganismAuthor, SubstanceSourceMaterialOrganismHybrid, SubstanceSourceMaterialOrganismOrganismGeneral, SubstanceSourceMaterialPartDescription);
