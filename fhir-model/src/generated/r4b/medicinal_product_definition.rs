// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductDefinition` and the types inside it.

/// The resource `MedicinalProductDefinition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinition {
    /// `MedicinalProductDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductDefinition.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.domain`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-domain>.
    pub domain: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `MedicinalProductDefinition.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.statusDate`: dateTime, 0..1.
    pub status_date: Prim<DateTime>,
    /// `MedicinalProductDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `MedicinalProductDefinition.combinedPharmaceuticalDoseForm`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/combined-dose-form>.
    pub combined_pharmaceutical_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.route`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub route: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.indication`: markdown, 0..1.
    pub indication: Prim<String>,
    /// `MedicinalProductDefinition.legalStatusOfSupply`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/legal-status-of-supply>.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.additionalMonitoringIndicator`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-additional-monitoring>.
    pub additional_monitoring_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.specialMeasures`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-special-measures>.
    pub special_measures: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.pediatricUseIndicator`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-pediatric-use>.
    pub pediatric_use_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.classification`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/product-classification-codes>.
    pub classification: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.marketingStatus`: MarketingStatus, 0..*.
    pub marketing_status: Vec<MarketingStatus>,
    /// `MedicinalProductDefinition.packagedMedicinalProduct`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-package-type>.
    pub packaged_medicinal_product: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.ingredient`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/substance-codes>.
    pub ingredient: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.impurity`: CodeableReference(SubstanceDefinition), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/substance-codes>.
    pub impurity: Vec<CodeableReference>,
    /// `MedicinalProductDefinition.attachedDocument`: Reference(DocumentReference), 0..*.
    pub attached_document: Vec<Reference>,
    /// `MedicinalProductDefinition.masterFile`: Reference(DocumentReference), 0..*.
    pub master_file: Vec<Reference>,
    /// `MedicinalProductDefinition.contact`: [`MedicinalProductDefinitionContact`], 0..*.
    pub contact: Vec<MedicinalProductDefinitionContact>,
    /// `MedicinalProductDefinition.clinicalTrial`: Reference(ResearchStudy), 0..*.
    pub clinical_trial: Vec<Reference>,
    /// `MedicinalProductDefinition.code`: Coding, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub code: Vec<Coding>,
    /// `MedicinalProductDefinition.name`: [`MedicinalProductDefinitionName`], 1..*.
    pub name: Vec<MedicinalProductDefinitionName>,
    /// `MedicinalProductDefinition.crossReference`: [`MedicinalProductDefinitionCrossReference`], 0..*.
    pub cross_reference: Vec<MedicinalProductDefinitionCrossReference>,
    /// `MedicinalProductDefinition.operation`: [`MedicinalProductDefinitionOperation`], 0..*.
    pub operation: Vec<MedicinalProductDefinitionOperation>,
    /// `MedicinalProductDefinition.characteristic`: [`MedicinalProductDefinitionCharacteristic`], 0..*.
    pub characteristic: Vec<MedicinalProductDefinitionCharacteristic>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinition {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION }
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
            | u64::from(self.r#type.is_some()) << 9
            | u64::from(self.domain.is_some()) << 10
            | u64::from(!self.version.is_absent()) << 11
            | u64::from(self.status.is_some()) << 12
            | u64::from(!self.status_date.is_absent()) << 13
            | u64::from(!self.description.is_absent()) << 14
            | u64::from(self.combined_pharmaceutical_dose_form.is_some()) << 15
            | u64::from(!self.route.is_empty()) << 16
            | u64::from(!self.indication.is_absent()) << 17
            | u64::from(self.legal_status_of_supply.is_some()) << 18
            | u64::from(self.additional_monitoring_indicator.is_some()) << 19
            | u64::from(!self.special_measures.is_empty()) << 20
            | u64::from(self.pediatric_use_indicator.is_some()) << 21
            | u64::from(!self.classification.is_empty()) << 22
            | u64::from(!self.marketing_status.is_empty()) << 23
            | u64::from(!self.packaged_medicinal_product.is_empty()) << 24
            | u64::from(!self.ingredient.is_empty()) << 25
            | u64::from(!self.impurity.is_empty()) << 26
            | u64::from(!self.attached_document.is_empty()) << 27
            | u64::from(!self.master_file.is_empty()) << 28
            | u64::from(!self.contact.is_empty()) << 29
            | u64::from(!self.clinical_trial.is_empty()) << 30
            | u64::from(!self.code.is_empty()) << 31
            | u64::from(!self.name.is_empty()) << 32
            | u64::from(!self.cross_reference.is_empty()) << 33
            | u64::from(!self.operation.is_empty()) << 34
            | u64::from(!self.characteristic.is_empty()) << 35;
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
            9 => n::Place::Node(&self.r#type),
            10 => n::Place::Node(&self.domain),
            11 => n::Place::Prim(&self.version),
            12 => n::Place::Node(&self.status),
            13 => n::Place::Prim(&self.status_date),
            14 => n::Place::Prim(&self.description),
            15 => n::Place::Node(&self.combined_pharmaceutical_dose_form),
            16 => n::Place::Nodes(&self.route),
            17 => n::Place::Prim(&self.indication),
            18 => n::Place::Node(&self.legal_status_of_supply),
            19 => n::Place::Node(&self.additional_monitoring_indicator),
            20 => n::Place::Nodes(&self.special_measures),
            21 => n::Place::Node(&self.pediatric_use_indicator),
            22 => n::Place::Nodes(&self.classification),
            23 => n::Place::Nodes(&self.marketing_status),
            24 => n::Place::Nodes(&self.packaged_medicinal_product),
            25 => n::Place::Nodes(&self.ingredient),
            26 => n::Place::Nodes(&self.impurity),
            27 => n::Place::Nodes(&self.attached_document),
            28 => n::Place::Nodes(&self.master_file),
            29 => n::Place::Nodes(&self.contact),
            30 => n::Place::Nodes(&self.clinical_trial),
            31 => n::Place::Nodes(&self.code),
            32 => n::Place::Nodes(&self.name),
            33 => n::Place::Nodes(&self.cross_reference),
            34 => n::Place::Nodes(&self.operation),
            35 => n::Place::Nodes(&self.characteristic),
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
            9 => n::Slot::Node(&mut self.r#type),
            10 => n::Slot::Node(&mut self.domain),
            11 => n::Slot::Prim(&mut self.version),
            12 => n::Slot::Node(&mut self.status),
            13 => n::Slot::Prim(&mut self.status_date),
            14 => n::Slot::Prim(&mut self.description),
            15 => n::Slot::Node(&mut self.combined_pharmaceutical_dose_form),
            16 => n::Slot::Nodes(&mut self.route),
            17 => n::Slot::Prim(&mut self.indication),
            18 => n::Slot::Node(&mut self.legal_status_of_supply),
            19 => n::Slot::Node(&mut self.additional_monitoring_indicator),
            20 => n::Slot::Nodes(&mut self.special_measures),
            21 => n::Slot::Node(&mut self.pediatric_use_indicator),
            22 => n::Slot::Nodes(&mut self.classification),
            23 => n::Slot::Nodes(&mut self.marketing_status),
            24 => n::Slot::Nodes(&mut self.packaged_medicinal_product),
            25 => n::Slot::Nodes(&mut self.ingredient),
            26 => n::Slot::Nodes(&mut self.impurity),
            27 => n::Slot::Nodes(&mut self.attached_document),
            28 => n::Slot::Nodes(&mut self.master_file),
            29 => n::Slot::Nodes(&mut self.contact),
            30 => n::Slot::Nodes(&mut self.clinical_trial),
            31 => n::Slot::Nodes(&mut self.code),
            32 => n::Slot::Nodes(&mut self.name),
            33 => n::Slot::Nodes(&mut self.cross_reference),
            34 => n::Slot::Nodes(&mut self.operation),
            35 => n::Slot::Nodes(&mut self.characteristic),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductDefinition {
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
            r#type: None,
            domain: None,
            version: Prim::ABSENT,
            status: None,
            status_date: Prim::ABSENT,
            description: Prim::ABSENT,
            combined_pharmaceutical_dose_form: None,
            route: Vec::new(),
            indication: Prim::ABSENT,
            legal_status_of_supply: None,
            additional_monitoring_indicator: None,
            special_measures: Vec::new(),
            pediatric_use_indicator: None,
            classification: Vec::new(),
            marketing_status: Vec::new(),
            packaged_medicinal_product: Vec::new(),
            ingredient: Vec::new(),
            impurity: Vec::new(),
            attached_document: Vec::new(),
            master_file: Vec::new(),
            contact: Vec::new(),
            clinical_trial: Vec::new(),
            code: Vec::new(),
            name: Vec::new(),
            cross_reference: Vec::new(),
            operation: Vec::new(),
            characteristic: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductDefinition.contact` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinitionContact {
    /// `MedicinalProductDefinition.contact.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.contact.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.contact.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.contact.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-contact-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.contact.contact`: Reference(Organization, PractitionerRole), 1..1.
    pub contact: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinitionContact {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION_CONTACT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.contact.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.contact),
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
            4 => n::Slot::Node(&mut self.contact),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductDefinitionContact {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            contact: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductDefinitionContact {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinitionContact {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionContact {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductDefinition.name` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinitionName {
    /// `MedicinalProductDefinition.name.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.name.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.productName`: string, 1..1.
    pub product_name: Prim<String>,
    /// `MedicinalProductDefinition.name.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-name-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.namePart`: [`MedicinalProductDefinitionNameNamePart`], 0..*.
    pub name_part: Vec<MedicinalProductDefinitionNameNamePart>,
    /// `MedicinalProductDefinition.name.countryLanguage`: [`MedicinalProductDefinitionNameCountryLanguage`], 0..*.
    pub country_language: Vec<MedicinalProductDefinitionNameCountryLanguage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinitionName {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION_NAME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.product_name.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.name_part.is_empty()) << 5
            | u64::from(!self.country_language.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.product_name),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Nodes(&self.name_part),
            6 => n::Place::Nodes(&self.country_language),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.product_name),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Nodes(&mut self.name_part),
            6 => n::Slot::Nodes(&mut self.country_language),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductDefinitionName {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            product_name: Prim::ABSENT,
            r#type: None,
            name_part: Vec::new(),
            country_language: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductDefinitionName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinitionName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductDefinition.name.namePart` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinitionNameNamePart {
    /// `MedicinalProductDefinition.name.namePart.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.name.namePart.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.namePart.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.namePart.part`: string, 1..1.
    pub part: Prim<String>,
    /// `MedicinalProductDefinition.name.namePart.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-name-part-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinitionNameNamePart {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.part.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.part),
            4 => n::Place::Node(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.part),
            4 => n::Slot::Node(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductDefinitionNameNamePart {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            part: Prim::ABSENT,
            r#type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductDefinitionNameNamePart {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinitionNameNamePart {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionNameNamePart {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductDefinition.name.countryLanguage` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinitionNameCountryLanguage {
    /// `MedicinalProductDefinition.name.countryLanguage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.name.countryLanguage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.countryLanguage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.countryLanguage.country`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/country>.
    pub country: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.countryLanguage.jurisdiction`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.countryLanguage.language`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinitionNameCountryLanguage {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.country.is_some()) << 3
            | u64::from(self.jurisdiction.is_some()) << 4
            | u64::from(self.language.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.country),
            4 => n::Place::Node(&self.jurisdiction),
            5 => n::Place::Node(&self.language),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.country),
            4 => n::Slot::Node(&mut self.jurisdiction),
            5 => n::Slot::Node(&mut self.language),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductDefinitionNameCountryLanguage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            country: None,
            jurisdiction: None,
            language: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductDefinitionNameCountryLanguage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinitionNameCountryLanguage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionNameCountryLanguage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductDefinition.crossReference` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinitionCrossReference {
    /// `MedicinalProductDefinition.crossReference.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.crossReference.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.crossReference.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.crossReference.product`: CodeableReference(MedicinalProductDefinition), 1..1.
    pub product: Option<Box<CodeableReference>>,
    /// `MedicinalProductDefinition.crossReference.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-cross-reference-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinitionCrossReference {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.product.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.product),
            4 => n::Place::Node(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.product),
            4 => n::Slot::Node(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductDefinitionCrossReference {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            product: None,
            r#type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductDefinitionCrossReference {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinitionCrossReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionCrossReference {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductDefinition.operation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinitionOperation {
    /// `MedicinalProductDefinition.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.operation.type`: CodeableReference(ActivityDefinition, PlanDefinition), 0..1.
    pub r#type: Option<Box<CodeableReference>>,
    /// `MedicinalProductDefinition.operation.effectiveDate`: Period, 0..1.
    pub effective_date: Option<Box<Period>>,
    /// `MedicinalProductDefinition.operation.organization`: Reference(Organization), 0..*.
    pub organization: Vec<Reference>,
    /// `MedicinalProductDefinition.operation.confidentialityIndicator`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicinal-product-confidentiality>.
    pub confidentiality_indicator: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinitionOperation {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.effective_date.is_some()) << 4
            | u64::from(!self.organization.is_empty()) << 5
            | u64::from(self.confidentiality_indicator.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.effective_date),
            5 => n::Place::Nodes(&self.organization),
            6 => n::Place::Node(&self.confidentiality_indicator),
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
            4 => n::Slot::Node(&mut self.effective_date),
            5 => n::Slot::Nodes(&mut self.organization),
            6 => n::Slot::Node(&mut self.confidentiality_indicator),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductDefinitionOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            effective_date: None,
            organization: Vec::new(),
            confidentiality_indicator: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductDefinitionOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinitionOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductDefinition.characteristic` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicinalproductdefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct MedicinalProductDefinitionCharacteristic {
    /// `MedicinalProductDefinition.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductDefinition.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.characteristic.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/product-characteristic-codes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.characteristic.value[x]`: CodeableConcept or Quantity or date or boolean or Attachment, 0..1.
    pub value: Option<MedicinalProductDefinitionCharacteristicValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductDefinitionCharacteristic {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC }
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

impl Default for MedicinalProductDefinitionCharacteristic {
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

impl Clone for MedicinalProductDefinitionCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductDefinitionCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicinalProductDefinition.characteristic.value[x]`.
#[derive(Clone)]
pub enum MedicinalProductDefinitionCharacteristicValue {
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

impl MedicinalProductDefinitionCharacteristicValue {
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

impl n::Choice for MedicinalProductDefinitionCharacteristicValue {
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

impl PartialEq for MedicinalProductDefinitionCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicinalProductDefinitionCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION: TypeInfo = TypeInfo::new("MedicinalProductDefinition", "MedicinalProductDefinition", t::TypeKind::Resource, "DomainResource", 2, n::new::<MedicinalProductDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-type"),
    FieldInfo::node(",\"domain\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-domain"),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"combinedPharmaceuticalDoseForm\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/combined-dose-form"),
    FieldInfo::node(",\"route\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::prim(",\"indication\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"legalStatusOfSupply\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/legal-status-of-supply"),
    FieldInfo::node(",\"additionalMonitoringIndicator\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-additional-monitoring"),
    FieldInfo::node(",\"specialMeasures\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-special-measures"),
    FieldInfo::node(",\"pediatricUseIndicator\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-pediatric-use"),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/product-classification-codes"),
    FieldInfo::node(",\"marketingStatus\":", &MARKETING_STATUS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"packagedMedicinalProduct\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-package-type"),
    FieldInfo::node(",\"ingredient\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-codes"),
    FieldInfo::node(",\"impurity\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["SubstanceDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-codes"),
    FieldInfo::node(",\"attachedDocument\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"masterFile\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"contact\":", &MEDICINAL_PRODUCT_DEFINITION_CONTACT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"clinicalTrial\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ResearchStudy"]),
    FieldInfo::node(",\"code\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"name\":", &MEDICINAL_PRODUCT_DEFINITION_NAME, 1, None, t::SUMMARY),
    FieldInfo::node(",\"crossReference\":", &MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"operation\":", &MEDICINAL_PRODUCT_DEFINITION_OPERATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"characteristic\":", &MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CONTACT: TypeInfo = TypeInfo::new("MedicinalProductDefinitionContact", "MedicinalProductDefinition.contact", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicinalProductDefinitionContact>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-contact-type"),
    FieldInfo::node(",\"contact\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Organization", "PractitionerRole"]),
]);

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME: TypeInfo = TypeInfo::new("MedicinalProductDefinitionName", "MedicinalProductDefinition.name", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicinalProductDefinitionName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"productName\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-name-type"),
    FieldInfo::node(",\"namePart\":", &MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART, 0, None, t::SUMMARY),
    FieldInfo::node(",\"countryLanguage\":", &MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART: TypeInfo = TypeInfo::new("MedicinalProductDefinitionNameNamePart", "MedicinalProductDefinition.name.namePart", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicinalProductDefinitionNameNamePart>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"part\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-name-part-type"),
]);

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE: TypeInfo = TypeInfo::new("MedicinalProductDefinitionNameCountryLanguage", "MedicinalProductDefinition.name.countryLanguage", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicinalProductDefinitionNameCountryLanguage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/country"),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
]);

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE: TypeInfo = TypeInfo::new("MedicinalProductDefinitionCrossReference", "MedicinalProductDefinition.crossReference", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicinalProductDefinitionCrossReference>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"product\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["MedicinalProductDefinition"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-cross-reference-type"),
]);

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_OPERATION: TypeInfo = TypeInfo::new("MedicinalProductDefinitionOperation", "MedicinalProductDefinition.operation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicinalProductDefinitionOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ActivityDefinition", "PlanDefinition"]),
    FieldInfo::node(",\"effectiveDate\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"confidentialityIndicator\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicinal-product-confidentiality"),
]);

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC: TypeInfo = TypeInfo::new("MedicinalProductDefinitionCharacteristic", "MedicinalProductDefinition.characteristic", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicinalProductDefinitionCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/product-characteristic-codes"),
    FieldInfo::choice(",\"value\":", &MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC_VALUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductDefinition, MedicinalProductDefinitionContact, MedicinalProductDefinitionName, MedicinalProductDefinitionNameNamePart, MedicinalProductDefinitionNameCountryLanguage, MedicinalProductDefinitionCrossReference, MedicinalProductDefinitionOperation, MedicinalProductDefinitionCharacteristic);
