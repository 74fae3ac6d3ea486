// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductPharmaceutical` and the types inside it.

/// The resource `MedicinalProductPharmaceutical` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPharmaceutical {
    /// `MedicinalProductPharmaceutical.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPharmaceutical.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductPharmaceutical.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductPharmaceutical.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductPharmaceutical.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductPharmaceutical.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductPharmaceutical.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductPharmaceutical.administrableDoseForm`: CodeableConcept, 1..1.
    pub administrable_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.unitOfPresentation`: CodeableConcept, 0..1.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.ingredient`: Reference(MedicinalProductIngredient), 0..*.
    pub ingredient: Vec<Reference>,
    /// `MedicinalProductPharmaceutical.device`: Reference(DeviceDefinition), 0..*.
    pub device: Vec<Reference>,
    /// `MedicinalProductPharmaceutical.characteristics`: [`MedicinalProductPharmaceuticalCharacteristics`], 0..*.
    pub characteristics: Vec<MedicinalProductPharmaceuticalCharacteristics>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration`: [`MedicinalProductPharmaceuticalRouteOfAdministration`], 1..*.
    pub route_of_administration: Vec<MedicinalProductPharmaceuticalRouteOfAdministration>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPharmaceutical {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PHARMACEUTICAL }
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
            | u64::from(self.administrable_dose_form.is_some()) << 9
            | u64::from(self.unit_of_presentation.is_some()) << 10
            | u64::from(!self.ingredient.is_empty()) << 11
            | u64::from(!self.device.is_empty()) << 12
            | u64::from(!self.characteristics.is_empty()) << 13
            | u64::from(!self.route_of_administration.is_empty()) << 14;
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
            9 => n::Place::Node(&self.administrable_dose_form),
            10 => n::Place::Node(&self.unit_of_presentation),
            11 => n::Place::Nodes(&self.ingredient),
            12 => n::Place::Nodes(&self.device),
            13 => n::Place::Nodes(&self.characteristics),
            14 => n::Place::Nodes(&self.route_of_administration),
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
            9 => n::Slot::Node(&mut self.administrable_dose_form),
            10 => n::Slot::Node(&mut self.unit_of_presentation),
            11 => n::Slot::Nodes(&mut self.ingredient),
            12 => n::Slot::Nodes(&mut self.device),
            13 => n::Slot::Nodes(&mut self.characteristics),
            14 => n::Slot::Nodes(&mut self.route_of_administration),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductPharmaceutical {
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
            administrable_dose_form: None,
            unit_of_presentation: None,
            ingredient: Vec::new(),
            device: Vec::new(),
            characteristics: Vec::new(),
            route_of_administration: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductPharmaceutical {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPharmaceutical {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPharmaceutical {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductPharmaceutical.characteristics` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPharmaceuticalCharacteristics {
    /// `MedicinalProductPharmaceutical.characteristics.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPharmaceutical.characteristics.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.characteristics.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.characteristics.code`: CodeableConcept, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.characteristics.status`: CodeableConcept, 0..1.
    pub status: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPharmaceuticalCharacteristics {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.status.is_some()) << 4;
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
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductPharmaceuticalCharacteristics {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            status: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductPharmaceuticalCharacteristics {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPharmaceuticalCharacteristics {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPharmaceuticalCharacteristics {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductPharmaceutical.routeOfAdministration` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPharmaceuticalRouteOfAdministration {
    /// `MedicinalProductPharmaceutical.routeOfAdministration.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.code`: CodeableConcept, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.firstDose`: Quantity, 0..1.
    pub first_dose: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxSingleDose`: Quantity, 0..1.
    pub max_single_dose: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerDay`: Quantity, 0..1.
    pub max_dose_per_day: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerTreatmentPeriod`: Ratio, 0..1.
    pub max_dose_per_treatment_period: Option<Box<Ratio>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxTreatmentPeriod`: Duration, 0..1.
    pub max_treatment_period: Option<Box<Duration>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`: [`MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies`], 0..*.
    pub target_species: Vec<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPharmaceuticalRouteOfAdministration {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION }
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

impl Default for MedicinalProductPharmaceuticalRouteOfAdministration {
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

impl Clone for MedicinalProductPharmaceuticalRouteOfAdministration {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPharmaceuticalRouteOfAdministration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPharmaceuticalRouteOfAdministration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code`: CodeableConcept, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`: [`MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod`], 0..*.
    pub withdrawal_period: Vec<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES }
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

impl Default for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
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

impl Clone for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.tissue`: CodeableConcept, 1..1.
    pub tissue: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.value`: Quantity, 1..1.
    pub value: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation`: string, 0..1.
    pub supporting_information: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD }
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

impl Default for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
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

impl Clone for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL: TypeInfo = TypeInfo::new("MedicinalProductPharmaceutical", "MedicinalProductPharmaceutical", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductPharmaceutical>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"administrableDoseForm\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"unitOfPresentation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"ingredient\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductIngredient"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DeviceDefinition"]),
    FieldInfo::node(",\"characteristics\":", &MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"routeOfAdministration\":", &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION, 1, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS: TypeInfo = TypeInfo::new("MedicinalProductPharmaceuticalCharacteristics", "MedicinalProductPharmaceutical.characteristics", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductPharmaceuticalCharacteristics>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION: TypeInfo = TypeInfo::new("MedicinalProductPharmaceuticalRouteOfAdministration", "MedicinalProductPharmaceutical.routeOfAdministration", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductPharmaceuticalRouteOfAdministration>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"firstDose\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxSingleDose\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxDosePerDay\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxDosePerTreatmentPeriod\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxTreatmentPeriod\":", &DURATION, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"targetSpecies\":", &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeInfo = TypeInfo::new("MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies", "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"withdrawalPeriod\":", &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeInfo = TypeInfo::new("MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod", "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"tissue\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"value\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"supportingInformation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductPharmaceutical, MedicinalProductPharmaceuticalCharacteristics, MedicinalProductPharmaceuticalRouteOfAdministration, MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies, MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod);
