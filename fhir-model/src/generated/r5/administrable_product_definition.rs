// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `AdministrableProductDefinition` and the types inside it.

/// The resource `AdministrableProductDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/administrableproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct AdministrableProductDefinition {
    /// `AdministrableProductDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `AdministrableProductDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AdministrableProductDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AdministrableProductDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `AdministrableProductDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AdministrableProductDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AdministrableProductDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `AdministrableProductDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `AdministrableProductDefinition.formOf`: Reference(MedicinalProductDefinition), 0..*.
    pub form_of: Vec<Reference>,
    /// `AdministrableProductDefinition.administrableDoseForm`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/administrable-dose-form>.
    pub administrable_dose_form: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.unitOfPresentation`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/unit-of-presentation>.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.producedFrom`: Reference(ManufacturedItemDefinition), 0..*.
    pub produced_from: Vec<Reference>,
    /// `AdministrableProductDefinition.ingredient`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/substance-codes>.
    pub ingredient: Vec<CodeableConcept>,
    /// `AdministrableProductDefinition.device`: Reference(DeviceDefinition), 0..1.
    pub device: Option<Box<Reference>>,
    /// `AdministrableProductDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `AdministrableProductDefinition.property`: [`AdministrableProductDefinitionProperty`], 0..*.
    pub property: Vec<AdministrableProductDefinitionProperty>,
    /// `AdministrableProductDefinition.routeOfAdministration`: [`AdministrableProductDefinitionRouteOfAdministration`], 1..*.
    pub route_of_administration: Vec<AdministrableProductDefinitionRouteOfAdministration>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdministrableProductDefinition {
    fn info(&self) -> &'static TypeInfo { &ADMINISTRABLE_PRODUCT_DEFINITION }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.form_of.is_empty()) << 10
            | u64::from(self.administrable_dose_form.is_some()) << 11
            | u64::from(self.unit_of_presentation.is_some()) << 12
            | u64::from(!self.produced_from.is_empty()) << 13
            | u64::from(!self.ingredient.is_empty()) << 14
            | u64::from(self.device.is_some()) << 15
            | u64::from(!self.description.is_absent()) << 16
            | u64::from(!self.property.is_empty()) << 17
            | u64::from(!self.route_of_administration.is_empty()) << 18;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Nodes(&self.form_of),
            11 => n::Place::Node(&self.administrable_dose_form),
            12 => n::Place::Node(&self.unit_of_presentation),
            13 => n::Place::Nodes(&self.produced_from),
            14 => n::Place::Nodes(&self.ingredient),
            15 => n::Place::Node(&self.device),
            16 => n::Place::Prim(&self.description),
            17 => n::Place::Nodes(&self.property),
            18 => n::Place::Nodes(&self.route_of_administration),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Nodes(&mut self.form_of),
            11 => n::Slot::Node(&mut self.administrable_dose_form),
            12 => n::Slot::Node(&mut self.unit_of_presentation),
            13 => n::Slot::Nodes(&mut self.produced_from),
            14 => n::Slot::Nodes(&mut self.ingredient),
            15 => n::Slot::Node(&mut self.device),
            16 => n::Slot::Prim(&mut self.description),
            17 => n::Slot::Nodes(&mut self.property),
            18 => n::Slot::Nodes(&mut self.route_of_administration),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdministrableProductDefinition {
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
            status: Prim::ABSENT,
            form_of: Vec::new(),
            administrable_dose_form: None,
            unit_of_presentation: None,
            produced_from: Vec::new(),
            ingredient: Vec::new(),
            device: None,
            description: Prim::ABSENT,
            property: Vec::new(),
            route_of_administration: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdministrableProductDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdministrableProductDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdministrableProductDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdministrableProductDefinition.property` of R5.
///
/// See <https://hl7.org/fhir/R5/administrableproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct AdministrableProductDefinitionProperty {
    /// `AdministrableProductDefinition.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdministrableProductDefinition.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.property.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/product-characteristic-codes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.property.value[x]`: CodeableConcept or Quantity or date or boolean or markdown or Attachment or Reference(Binary), 0..1.
    pub value: Option<AdministrableProductDefinitionPropertyValue>,
    /// `AdministrableProductDefinition.property.status`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdministrableProductDefinitionProperty {
    fn info(&self) -> &'static TypeInfo { &ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(self.status.is_some()) << 5;
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
            5 => n::Place::Node(&self.status),
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
            5 => n::Slot::Node(&mut self.status),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdministrableProductDefinitionProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            status: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdministrableProductDefinitionProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdministrableProductDefinitionProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdministrableProductDefinitionProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdministrableProductDefinition.routeOfAdministration` of R5.
///
/// See <https://hl7.org/fhir/R5/administrableproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct AdministrableProductDefinitionRouteOfAdministration {
    /// `AdministrableProductDefinition.routeOfAdministration.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdministrableProductDefinition.routeOfAdministration.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.routeOfAdministration.firstDose`: Quantity, 0..1.
    pub first_dose: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxSingleDose`: Quantity, 0..1.
    pub max_single_dose: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxDosePerDay`: Quantity, 0..1.
    pub max_dose_per_day: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxDosePerTreatmentPeriod`: Ratio, 0..1.
    pub max_dose_per_treatment_period: Option<Box<Ratio>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxTreatmentPeriod`: Duration, 0..1.
    pub max_treatment_period: Option<Box<Duration>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies`: [`AdministrableProductDefinitionRouteOfAdministrationTargetSpecies`], 0..*.
    pub target_species: Vec<AdministrableProductDefinitionRouteOfAdministrationTargetSpecies>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdministrableProductDefinitionRouteOfAdministration {
    fn info(&self) -> &'static TypeInfo { &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.first_dose.is_some()) << 4
            | u64::from(self.max_single_dose.is_some()) << 5
            | u64::from(self.max_dose_per_day.is_some()) << 6
            | u64::from(self.max_dose_per_treatment_period.is_some()) << 7
            | u64::from(self.max_treatment_period.is_some()) << 8
            | u64::from(!self.target_species.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.first_dose),
            5 => n::Place::Node(&self.max_single_dose),
            6 => n::Place::Node(&self.max_dose_per_day),
            7 => n::Place::Node(&self.max_dose_per_treatment_period),
            8 => n::Place::Node(&self.max_treatment_period),
            9 => n::Place::Nodes(&self.target_species),
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
            4 => n::Slot::Node(&mut self.first_dose),
            5 => n::Slot::Node(&mut self.max_single_dose),
            6 => n::Slot::Node(&mut self.max_dose_per_day),
            7 => n::Slot::Node(&mut self.max_dose_per_treatment_period),
            8 => n::Slot::Node(&mut self.max_treatment_period),
            9 => n::Slot::Nodes(&mut self.target_species),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdministrableProductDefinitionRouteOfAdministration {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            first_dose: None,
            max_single_dose: None,
            max_dose_per_day: None,
            max_dose_per_treatment_period: None,
            max_treatment_period: None,
            target_species: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdministrableProductDefinitionRouteOfAdministration {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdministrableProductDefinitionRouteOfAdministration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdministrableProductDefinitionRouteOfAdministration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdministrableProductDefinition.routeOfAdministration.targetSpecies` of R5.
///
/// See <https://hl7.org/fhir/R5/administrableproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/target-species>.
    pub code: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod`: [`AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod`], 0..*.
    pub withdrawal_period: Vec<AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    fn info(&self) -> &'static TypeInfo { &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.withdrawal_period.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Nodes(&self.withdrawal_period),
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
            4 => n::Slot::Nodes(&mut self.withdrawal_period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            withdrawal_period: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod` of R5.
///
/// See <https://hl7.org/fhir/R5/administrableproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.tissue`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/animal-tissue-type>.
    pub tissue: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.value`: Quantity, 1..1.
    pub value: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation`: string, 0..1.
    pub supporting_information: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    fn info(&self) -> &'static TypeInfo { &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.tissue.is_some()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(!self.supporting_information.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.tissue),
            4 => n::Place::Node(&self.value),
            5 => n::Place::Prim(&self.supporting_information),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.tissue),
            4 => n::Slot::Node(&mut self.value),
            5 => n::Slot::Prim(&mut self.supporting_information),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            tissue: None,
            value: None,
            supporting_information: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `AdministrableProductDefinition.property.value[x]`.
#[derive(Clone)]
pub enum AdministrableProductDefinitionPropertyValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// date.
    Date(Prim<Date>),
    /// boolean.
    Boolean(Prim<bool>),
    /// markdown.
    Markdown(Prim<String>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Binary).
    Reference(n::Boxed<Reference>),
}

impl AdministrableProductDefinitionPropertyValue {
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
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for AdministrableProductDefinitionPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Date(_) => 2,
            Self::Boolean(_) => 3,
            Self::Markdown(_) => 4,
            Self::Attachment(_) => 5,
            Self::Reference(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Date(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Markdown(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Markdown(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Date(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Markdown(Default::default()),
            5 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            6 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for AdministrableProductDefinitionPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AdministrableProductDefinitionPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION: TypeInfo = TypeInfo::new("AdministrableProductDefinition", "AdministrableProductDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<AdministrableProductDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"formOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductDefinition"]),
    FieldInfo::node(",\"administrableDoseForm\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/administrable-dose-form"),
    FieldInfo::node(",\"unitOfPresentation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/unit-of-presentation"),
    FieldInfo::node(",\"producedFrom\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ManufacturedItemDefinition"]),
    FieldInfo::node(",\"ingredient\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-codes"),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["DeviceDefinition"]),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"property\":", &ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"routeOfAdministration\":", &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION, 1, None, t::SUMMARY),
]);

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY: TypeInfo = TypeInfo::new("AdministrableProductDefinitionProperty", "AdministrableProductDefinition.property", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdministrableProductDefinitionProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/product-characteristic-codes"),
    FieldInfo::choice(",\"value\":", &ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
]);

static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Binary"]),
];

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION: TypeInfo = TypeInfo::new("AdministrableProductDefinitionRouteOfAdministration", "AdministrableProductDefinition.routeOfAdministration", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdministrableProductDefinitionRouteOfAdministration>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::node(",\"firstDose\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxSingleDose\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxDosePerDay\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxDosePerTreatmentPeriod\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxTreatmentPeriod\":", &DURATION, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"targetSpecies\":", &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES, 0, None, t::SUMMARY),
]);

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeInfo = TypeInfo::new("AdministrableProductDefinitionRouteOfAdministrationTargetSpecies", "AdministrableProductDefinition.routeOfAdministration.targetSpecies", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdministrableProductDefinitionRouteOfAdministrationTargetSpecies>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/target-species"),
    FieldInfo::node(",\"withdrawalPeriod\":", &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD, 0, None, t::SUMMARY),
]);

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeInfo = TypeInfo::new("AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod", "AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"tissue\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/animal-tissue-type"),
    FieldInfo::node(",\"value\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"supportingInformation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(AdministrableProductDefinition, AdministrableProductDefinitionProperty, AdministrableProductDefinitionRouteOfAdministration, AdministrableProductDefinitionRouteOfAdministrationTargetSpecies, AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod);
