// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstancePolymer` and the types inside it.

/// The resource `SubstancePolymer` of R5.
///
/// See <https://hl7.org/fhir/R5/substancepolymer.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstancePolymer {
    /// `SubstancePolymer.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubstancePolymer.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubstancePolymer.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubstancePolymer.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `SubstancePolymer.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubstancePolymer.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubstancePolymer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SubstancePolymer.class`: CodeableConcept, 0..1.
    pub class: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.geometry`: CodeableConcept, 0..1.
    pub geometry: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.copolymerConnectivity`: CodeableConcept, 0..*.
    pub copolymer_connectivity: Vec<CodeableConcept>,
    /// `SubstancePolymer.modification`: string, 0..1.
    pub modification: Prim<String>,
    /// `SubstancePolymer.monomerSet`: [`SubstancePolymerMonomerSet`], 0..*.
    pub monomer_set: Vec<SubstancePolymerMonomerSet>,
    /// `SubstancePolymer.repeat`: [`SubstancePolymerRepeat`], 0..*.
    pub repeat: Vec<SubstancePolymerRepeat>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstancePolymer {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_POLYMER }
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
            | u64::from(self.class.is_some()) << 9
            | u64::from(self.geometry.is_some()) << 10
            | u64::from(!self.copolymer_connectivity.is_empty()) << 11
            | u64::from(!self.modification.is_absent()) << 12
            | u64::from(!self.monomer_set.is_empty()) << 13
            | u64::from(!self.repeat.is_empty()) << 14;
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
            9 => n::Place::Node(&self.class),
            10 => n::Place::Node(&self.geometry),
            11 => n::Place::Nodes(&self.copolymer_connectivity),
            12 => n::Place::Prim(&self.modification),
            13 => n::Place::Nodes(&self.monomer_set),
            14 => n::Place::Nodes(&self.repeat),
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
            9 => n::Slot::Node(&mut self.class),
            10 => n::Slot::Node(&mut self.geometry),
            11 => n::Slot::Nodes(&mut self.copolymer_connectivity),
            12 => n::Slot::Prim(&mut self.modification),
            13 => n::Slot::Nodes(&mut self.monomer_set),
            14 => n::Slot::Nodes(&mut self.repeat),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstancePolymer {
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
            class: None,
            geometry: None,
            copolymer_connectivity: Vec::new(),
            modification: Prim::ABSENT,
            monomer_set: Vec::new(),
            repeat: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstancePolymer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstancePolymer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstancePolymer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstancePolymer.monomerSet` of R5.
///
/// See <https://hl7.org/fhir/R5/substancepolymer.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstancePolymerMonomerSet {
    /// `SubstancePolymer.monomerSet.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstancePolymer.monomerSet.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.ratioType`: CodeableConcept, 0..1.
    pub ratio_type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial`: [`SubstancePolymerMonomerSetStartingMaterial`], 0..*.
    pub starting_material: Vec<SubstancePolymerMonomerSetStartingMaterial>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstancePolymerMonomerSet {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_POLYMER_MONOMER_SET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.ratio_type.is_some()) << 3
            | u64::from(!self.starting_material.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.ratio_type),
            4 => n::Place::Nodes(&self.starting_material),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.ratio_type),
            4 => n::Slot::Nodes(&mut self.starting_material),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstancePolymerMonomerSet {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            ratio_type: None,
            starting_material: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstancePolymerMonomerSet {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstancePolymerMonomerSet {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstancePolymerMonomerSet {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstancePolymer.monomerSet.startingMaterial` of R5.
///
/// See <https://hl7.org/fhir/R5/substancepolymer.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstancePolymerMonomerSetStartingMaterial {
    /// `SubstancePolymer.monomerSet.startingMaterial.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstancePolymer.monomerSet.startingMaterial.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.startingMaterial.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.startingMaterial.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial.category`: CodeableConcept, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial.isDefining`: boolean, 0..1.
    pub is_defining: Prim<bool>,
    /// `SubstancePolymer.monomerSet.startingMaterial.amount`: Quantity, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstancePolymerMonomerSetStartingMaterial {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.category.is_some()) << 4
            | u64::from(!self.is_defining.is_absent()) << 5
            | u64::from(self.amount.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.category),
            5 => n::Place::Prim(&self.is_defining),
            6 => n::Place::Node(&self.amount),
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
            4 => n::Slot::Node(&mut self.category),
            5 => n::Slot::Prim(&mut self.is_defining),
            6 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstancePolymerMonomerSetStartingMaterial {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            category: None,
            is_defining: Prim::ABSENT,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstancePolymerMonomerSetStartingMaterial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstancePolymerMonomerSetStartingMaterial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstancePolymerMonomerSetStartingMaterial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstancePolymer.repeat` of R5.
///
/// See <https://hl7.org/fhir/R5/substancepolymer.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstancePolymerRepeat {
    /// `SubstancePolymer.repeat.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstancePolymer.repeat.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.averageMolecularFormula`: string, 0..1.
    pub average_molecular_formula: Prim<String>,
    /// `SubstancePolymer.repeat.repeatUnitAmountType`: CodeableConcept, 0..1.
    pub repeat_unit_amount_type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit`: [`SubstancePolymerRepeatRepeatUnit`], 0..*.
    pub repeat_unit: Vec<SubstancePolymerRepeatRepeatUnit>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstancePolymerRepeat {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_POLYMER_REPEAT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.average_molecular_formula.is_absent()) << 3
            | u64::from(self.repeat_unit_amount_type.is_some()) << 4
            | u64::from(!self.repeat_unit.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.average_molecular_formula),
            4 => n::Place::Node(&self.repeat_unit_amount_type),
            5 => n::Place::Nodes(&self.repeat_unit),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.average_molecular_formula),
            4 => n::Slot::Node(&mut self.repeat_unit_amount_type),
            5 => n::Slot::Nodes(&mut self.repeat_unit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstancePolymerRepeat {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            average_molecular_formula: Prim::ABSENT,
            repeat_unit_amount_type: None,
            repeat_unit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstancePolymerRepeat {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstancePolymerRepeat {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstancePolymerRepeat {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstancePolymer.repeat.repeatUnit` of R5.
///
/// See <https://hl7.org/fhir/R5/substancepolymer.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstancePolymerRepeatRepeatUnit {
    /// `SubstancePolymer.repeat.repeatUnit.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstancePolymer.repeat.repeatUnit.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.unit`: string, 0..1.
    pub unit: Prim<String>,
    /// `SubstancePolymer.repeat.repeatUnit.orientation`: CodeableConcept, 0..1.
    pub orientation: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.amount`: integer, 0..1.
    pub amount: Prim<i32>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`: [`SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation`], 0..*.
    pub degree_of_polymerisation: Vec<SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`: [`SubstancePolymerRepeatRepeatUnitStructuralRepresentation`], 0..*.
    pub structural_representation: Vec<SubstancePolymerRepeatRepeatUnitStructuralRepresentation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstancePolymerRepeatRepeatUnit {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.unit.is_absent()) << 3
            | u64::from(self.orientation.is_some()) << 4
            | u64::from(!self.amount.is_absent()) << 5
            | u64::from(!self.degree_of_polymerisation.is_empty()) << 6
            | u64::from(!self.structural_representation.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.unit),
            4 => n::Place::Node(&self.orientation),
            5 => n::Place::Prim(&self.amount),
            6 => n::Place::Nodes(&self.degree_of_polymerisation),
            7 => n::Place::Nodes(&self.structural_representation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.unit),
            4 => n::Slot::Node(&mut self.orientation),
            5 => n::Slot::Prim(&mut self.amount),
            6 => n::Slot::Nodes(&mut self.degree_of_polymerisation),
            7 => n::Slot::Nodes(&mut self.structural_representation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstancePolymerRepeatRepeatUnit {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            unit: Prim::ABSENT,
            orientation: None,
            amount: Prim::ABSENT,
            degree_of_polymerisation: Vec::new(),
            structural_representation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstancePolymerRepeatRepeatUnit {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstancePolymerRepeatRepeatUnit {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstancePolymerRepeatRepeatUnit {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation` of R5.
///
/// See <https://hl7.org/fhir/R5/substancepolymer.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.average`: integer, 0..1.
    pub average: Prim<i32>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.low`: integer, 0..1.
    pub low: Prim<i32>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.high`: integer, 0..1.
    pub high: Prim<i32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.average.is_absent()) << 4
            | u64::from(!self.low.is_absent()) << 5
            | u64::from(!self.high.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.average),
            5 => n::Place::Prim(&self.low),
            6 => n::Place::Prim(&self.high),
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
            4 => n::Slot::Prim(&mut self.average),
            5 => n::Slot::Prim(&mut self.low),
            6 => n::Slot::Prim(&mut self.high),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            average: Prim::ABSENT,
            low: Prim::ABSENT,
            high: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstancePolymer.repeat.repeatUnit.structuralRepresentation` of R5.
///
/// See <https://hl7.org/fhir/R5/substancepolymer.html>.
/// Compiled by the feature `r5-products`.
pub struct SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.representation`: string, 0..1.
    pub representation: Prim<String>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.format`: CodeableConcept, 0..1.
    pub format: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.attachment`: Attachment, 0..1.
    pub attachment: Option<Box<Attachment>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.representation.is_absent()) << 4
            | u64::from(self.format.is_some()) << 5
            | u64::from(self.attachment.is_some()) << 6;
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
            6 => n::Place::Node(&self.attachment),
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
            6 => n::Slot::Node(&mut self.attachment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            representation: Prim::ABSENT,
            format: None,
            attachment: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSTANCE_POLYMER: TypeInfo = TypeInfo::new("SubstancePolymer", "SubstancePolymer", t::TypeKind::Resource, "DomainResource", 4, n::new::<SubstancePolymer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"class\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"geometry\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"copolymerConnectivity\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"modification\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"monomerSet\":", &SUBSTANCE_POLYMER_MONOMER_SET, 0, None, t::SUMMARY),
    FieldInfo::node(",\"repeat\":", &SUBSTANCE_POLYMER_REPEAT, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET: TypeInfo = TypeInfo::new("SubstancePolymerMonomerSet", "SubstancePolymer.monomerSet", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstancePolymerMonomerSet>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"ratioType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"startingMaterial\":", &SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL: TypeInfo = TypeInfo::new("SubstancePolymerMonomerSetStartingMaterial", "SubstancePolymer.monomerSet.startingMaterial", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstancePolymerMonomerSetStartingMaterial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isDefining\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"amount\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_POLYMER_REPEAT: TypeInfo = TypeInfo::new("SubstancePolymerRepeat", "SubstancePolymer.repeat", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstancePolymerRepeat>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"averageMolecularFormula\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"repeatUnitAmountType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"repeatUnit\":", &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT: TypeInfo = TypeInfo::new("SubstancePolymerRepeatRepeatUnit", "SubstancePolymer.repeat.repeatUnit", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstancePolymerRepeatRepeatUnit>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"unit\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"orientation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"amount\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"degreeOfPolymerisation\":", &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"structuralRepresentation\":", &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION: TypeInfo = TypeInfo::new("SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation", "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"average\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"low\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"high\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION: TypeInfo = TypeInfo::new("SubstancePolymerRepeatRepeatUnitStructuralRepresentation", "SubstancePolymer.repeat.repeatUnit.structuralRepresentation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubstancePolymerRepeatRepeatUnitStructuralRepresentation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"representation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"format\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"attachment\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstancePolymer, SubstancePolymerMonomerSet, SubstancePolymerMonomerSetStartingMaterial, SubstancePolymerRepeat, SubstancePolymerRepeatRepeatUnit, SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation, SubstancePolymerRepeatRepeatUnitStructuralRepresentation);
