// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProduct` and the types inside it.

/// The resource `MedicinalProduct` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproduct.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProduct {
    /// `MedicinalProduct.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProduct.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProduct.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProduct.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProduct.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProduct.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProduct.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProduct.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.domain`: Coding, 0..1.
    pub domain: Option<Box<Coding>>,
    /// `MedicinalProduct.combinedPharmaceuticalDoseForm`: CodeableConcept, 0..1.
    pub combined_pharmaceutical_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.legalStatusOfSupply`: CodeableConcept, 0..1.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.additionalMonitoringIndicator`: CodeableConcept, 0..1.
    pub additional_monitoring_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialMeasures`: string, 0..*.
    pub special_measures: Vec<Prim<String>>,
    /// `MedicinalProduct.paediatricUseIndicator`: CodeableConcept, 0..1.
    pub paediatric_use_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.productClassification`: CodeableConcept, 0..*.
    pub product_classification: Vec<CodeableConcept>,
    /// `MedicinalProduct.marketingStatus`: MarketingStatus, 0..*.
    pub marketing_status: Vec<MarketingStatus>,
    /// `MedicinalProduct.pharmaceuticalProduct`: Reference(MedicinalProductPharmaceutical), 0..*.
    pub pharmaceutical_product: Vec<Reference>,
    /// `MedicinalProduct.packagedMedicinalProduct`: Reference(MedicinalProductPackaged), 0..*.
    pub packaged_medicinal_product: Vec<Reference>,
    /// `MedicinalProduct.attachedDocument`: Reference(DocumentReference), 0..*.
    pub attached_document: Vec<Reference>,
    /// `MedicinalProduct.masterFile`: Reference(DocumentReference), 0..*.
    pub master_file: Vec<Reference>,
    /// `MedicinalProduct.contact`: Reference(Organization, PractitionerRole), 0..*.
    pub contact: Vec<Reference>,
    /// `MedicinalProduct.clinicalTrial`: Reference(ResearchStudy), 0..*.
    pub clinical_trial: Vec<Reference>,
    /// `MedicinalProduct.name`: [`MedicinalProductName`], 1..*.
    pub name: Vec<MedicinalProductName>,
    /// `MedicinalProduct.crossReference`: Identifier, 0..*.
    pub cross_reference: Vec<Identifier>,
    /// `MedicinalProduct.manufacturingBusinessOperation`: [`MedicinalProductManufacturingBusinessOperation`], 0..*.
    pub manufacturing_business_operation: Vec<MedicinalProductManufacturingBusinessOperation>,
    /// `MedicinalProduct.specialDesignation`: [`MedicinalProductSpecialDesignation`], 0..*.
    pub special_designation: Vec<MedicinalProductSpecialDesignation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProduct {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT }
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
            | u64::from(self.combined_pharmaceutical_dose_form.is_some()) << 11
            | u64::from(self.legal_status_of_supply.is_some()) << 12
            | u64::from(self.additional_monitoring_indicator.is_some()) << 13
            | u64::from(!self.special_measures.is_empty()) << 14
            | u64::from(self.paediatric_use_indicator.is_some()) << 15
            | u64::from(!self.product_classification.is_empty()) << 16
            | u64::from(!self.marketing_status.is_empty()) << 17
            | u64::from(!self.pharmaceutical_product.is_empty()) << 18
            | u64::from(!self.packaged_medicinal_product.is_empty()) << 19
            | u64::from(!self.attached_document.is_empty()) << 20
            | u64::from(!self.master_file.is_empty()) << 21
            | u64::from(!self.contact.is_empty()) << 22
            | u64::from(!self.clinical_trial.is_empty()) << 23
            | u64::from(!self.name.is_empty()) << 24
            | u64::from(!self.cross_reference.is_empty()) << 25
            | u64::from(!self.manufacturing_business_operation.is_empty()) << 26
            | u64::from(!self.special_designation.is_empty()) << 27;
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
            11 => n::Place::Node(&self.combined_pharmaceutical_dose_form),
            12 => n::Place::Node(&self.legal_status_of_supply),
            13 => n::Place::Node(&self.additional_monitoring_indicator),
            14 => n::Place::Prims(&self.special_measures),
            15 => n::Place::Node(&self.paediatric_use_indicator),
            16 => n::Place::Nodes(&self.product_classification),
            17 => n::Place::Nodes(&self.marketing_status),
            18 => n::Place::Nodes(&self.pharmaceutical_product),
            19 => n::Place::Nodes(&self.packaged_medicinal_product),
            20 => n::Place::Nodes(&self.attached_document),
            21 => n::Place::Nodes(&self.master_file),
            22 => n::Place::Nodes(&self.contact),
            23 => n::Place::Nodes(&self.clinical_trial),
            24 => n::Place::Nodes(&self.name),
            25 => n::Place::Nodes(&self.cross_reference),
            26 => n::Place::Nodes(&self.manufacturing_business_operation),
            27 => n::Place::Nodes(&self.special_designation),
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
            11 => n::Slot::Node(&mut self.combined_pharmaceutical_dose_form),
            12 => n::Slot::Node(&mut self.legal_status_of_supply),
            13 => n::Slot::Node(&mut self.additional_monitoring_indicator),
            14 => n::Slot::Prims(&mut self.special_measures),
            15 => n::Slot::Node(&mut self.paediatric_use_indicator),
            16 => n::Slot::Nodes(&mut self.product_classification),
            17 => n::Slot::Nodes(&mut self.marketing_status),
            18 => n::Slot::Nodes(&mut self.pharmaceutical_product),
            19 => n::Slot::Nodes(&mut self.packaged_medicinal_product),
            20 => n::Slot::Nodes(&mut self.attached_document),
            21 => n::Slot::Nodes(&mut self.master_file),
            22 => n::Slot::Nodes(&mut self.contact),
            23 => n::Slot::Nodes(&mut self.clinical_trial),
            24 => n::Slot::Nodes(&mut self.name),
            25 => n::Slot::Nodes(&mut self.cross_reference),
            26 => n::Slot::Nodes(&mut self.manufacturing_business_operation),
            27 => n::Slot::Nodes(&mut self.special_designation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProduct {
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
            combined_pharmaceutical_dose_form: None,
            legal_status_of_supply: None,
            additional_monitoring_indicator: None,
            special_measures: Vec::new(),
            paediatric_use_indicator: None,
            product_classification: Vec::new(),
            marketing_status: Vec::new(),
            pharmaceutical_product: Vec::new(),
            packaged_medicinal_product: Vec::new(),
            attached_document: Vec::new(),
            master_file: Vec::new(),
            contact: Vec::new(),
            clinical_trial: Vec::new(),
            name: Vec::new(),
            cross_reference: Vec::new(),
            manufacturing_business_operation: Vec::new(),
            special_designation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProduct {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProduct {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProduct {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProduct.name` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproduct.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductName {
    /// `MedicinalProduct.name.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProduct.name.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.name.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.name.productName`: string, 1..1.
    pub product_name: Prim<String>,
    /// `MedicinalProduct.name.namePart`: [`MedicinalProductNameNamePart`], 0..*.
    pub name_part: Vec<MedicinalProductNameNamePart>,
    /// `MedicinalProduct.name.countryLanguage`: [`MedicinalProductNameCountryLanguage`], 0..*.
    pub country_language: Vec<MedicinalProductNameCountryLanguage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductName {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_NAME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.product_name.is_absent()) << 3
            | u64::from(!self.name_part.is_empty()) << 4
            | u64::from(!self.country_language.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.product_name),
            4 => n::Place::Nodes(&self.name_part),
            5 => n::Place::Nodes(&self.country_language),
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
            4 => n::Slot::Nodes(&mut self.name_part),
            5 => n::Slot::Nodes(&mut self.country_language),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductName {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            product_name: Prim::ABSENT,
            name_part: Vec::new(),
            country_language: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProduct.name.namePart` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproduct.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductNameNamePart {
    /// `MedicinalProduct.name.namePart.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProduct.name.namePart.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.name.namePart.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.name.namePart.part`: string, 1..1.
    pub part: Prim<String>,
    /// `MedicinalProduct.name.namePart.type`: Coding, 1..1.
    pub r#type: Option<Box<Coding>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductNameNamePart {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_NAME_NAME_PART }
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

impl Default for MedicinalProductNameNamePart {
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

impl Clone for MedicinalProductNameNamePart {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductNameNamePart {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductNameNamePart {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProduct.name.countryLanguage` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproduct.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductNameCountryLanguage {
    /// `MedicinalProduct.name.countryLanguage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProduct.name.countryLanguage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.name.countryLanguage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.name.countryLanguage.country`: CodeableConcept, 1..1.
    pub country: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.name.countryLanguage.jurisdiction`: CodeableConcept, 0..1.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.name.countryLanguage.language`: CodeableConcept, 1..1.
    pub language: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductNameCountryLanguage {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE }
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

impl Default for MedicinalProductNameCountryLanguage {
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

impl Clone for MedicinalProductNameCountryLanguage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductNameCountryLanguage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductNameCountryLanguage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProduct.manufacturingBusinessOperation` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproduct.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductManufacturingBusinessOperation {
    /// `MedicinalProduct.manufacturingBusinessOperation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProduct.manufacturingBusinessOperation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.manufacturingBusinessOperation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.manufacturingBusinessOperation.operationType`: CodeableConcept, 0..1.
    pub operation_type: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.manufacturingBusinessOperation.authorisationReferenceNumber`: Identifier, 0..1.
    pub authorisation_reference_number: Option<Box<Identifier>>,
    /// `MedicinalProduct.manufacturingBusinessOperation.effectiveDate`: dateTime, 0..1.
    pub effective_date: Prim<DateTime>,
    /// `MedicinalProduct.manufacturingBusinessOperation.confidentialityIndicator`: CodeableConcept, 0..1.
    pub confidentiality_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.manufacturingBusinessOperation.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProduct.manufacturingBusinessOperation.regulator`: Reference(Organization), 0..1.
    pub regulator: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductManufacturingBusinessOperation {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.operation_type.is_some()) << 3
            | u64::from(self.authorisation_reference_number.is_some()) << 4
            | u64::from(!self.effective_date.is_absent()) << 5
            | u64::from(self.confidentiality_indicator.is_some()) << 6
            | u64::from(!self.manufacturer.is_empty()) << 7
            | u64::from(self.regulator.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.operation_type),
            4 => n::Place::Node(&self.authorisation_reference_number),
            5 => n::Place::Prim(&self.effective_date),
            6 => n::Place::Node(&self.confidentiality_indicator),
            7 => n::Place::Nodes(&self.manufacturer),
            8 => n::Place::Node(&self.regulator),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.operation_type),
            4 => n::Slot::Node(&mut self.authorisation_reference_number),
            5 => n::Slot::Prim(&mut self.effective_date),
            6 => n::Slot::Node(&mut self.confidentiality_indicator),
            7 => n::Slot::Nodes(&mut self.manufacturer),
            8 => n::Slot::Node(&mut self.regulator),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductManufacturingBusinessOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            operation_type: None,
            authorisation_reference_number: None,
            effective_date: Prim::ABSENT,
            confidentiality_indicator: None,
            manufacturer: Vec::new(),
            regulator: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductManufacturingBusinessOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductManufacturingBusinessOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductManufacturingBusinessOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProduct.specialDesignation` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproduct.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductSpecialDesignation {
    /// `MedicinalProduct.specialDesignation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProduct.specialDesignation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.specialDesignation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.specialDesignation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProduct.specialDesignation.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialDesignation.intendedUse`: CodeableConcept, 0..1.
    pub intended_use: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialDesignation.indication[x]`: CodeableConcept or Reference(MedicinalProductIndication), 0..1.
    pub indication: Option<MedicinalProductSpecialDesignationIndication>,
    /// `MedicinalProduct.specialDesignation.status`: CodeableConcept, 0..1.
    pub status: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialDesignation.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `MedicinalProduct.specialDesignation.species`: CodeableConcept, 0..1.
    pub species: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductSpecialDesignation {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_SPECIAL_DESIGNATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.intended_use.is_some()) << 5
            | u64::from(self.indication.is_some()) << 6
            | u64::from(self.status.is_some()) << 7
            | u64::from(!self.date.is_absent()) << 8
            | u64::from(self.species.is_some()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.intended_use),
            6 => n::Place::Choice(&self.indication),
            7 => n::Place::Node(&self.status),
            8 => n::Place::Prim(&self.date),
            9 => n::Place::Node(&self.species),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.intended_use),
            6 => n::Slot::Choice(&mut self.indication),
            7 => n::Slot::Node(&mut self.status),
            8 => n::Slot::Prim(&mut self.date),
            9 => n::Slot::Node(&mut self.species),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductSpecialDesignation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            r#type: None,
            intended_use: None,
            indication: None,
            status: None,
            date: Prim::ABSENT,
            species: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductSpecialDesignation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductSpecialDesignation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductSpecialDesignation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicinalProduct.specialDesignation.indication[x]`.
#[derive(Clone)]
pub enum MedicinalProductSpecialDesignationIndication {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(MedicinalProductIndication).
    Reference(n::Boxed<Reference>),
}

impl MedicinalProductSpecialDesignationIndication {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicinalProductSpecialDesignationIndication {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicinalProductSpecialDesignationIndication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicinalProductSpecialDesignationIndication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT: TypeInfo = TypeInfo::new("MedicinalProduct", "MedicinalProduct", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProduct>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"domain\":", &CODING, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"combinedPharmaceuticalDoseForm\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"legalStatusOfSupply\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"additionalMonitoringIndicator\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"specialMeasures\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"paediatricUseIndicator\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"productClassification\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"marketingStatus\":", &MARKETING_STATUS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"pharmaceuticalProduct\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductPharmaceutical"]),
    FieldInfo::node(",\"packagedMedicinalProduct\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductPackaged"]),
    FieldInfo::node(",\"attachedDocument\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"masterFile\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"contact\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization", "PractitionerRole"]),
    FieldInfo::node(",\"clinicalTrial\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ResearchStudy"]),
    FieldInfo::node(",\"name\":", &MEDICINAL_PRODUCT_NAME, 1, None, t::SUMMARY),
    FieldInfo::node(",\"crossReference\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"manufacturingBusinessOperation\":", &MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"specialDesignation\":", &MEDICINAL_PRODUCT_SPECIAL_DESIGNATION, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_NAME: TypeInfo = TypeInfo::new("MedicinalProductName", "MedicinalProduct.name", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"productName\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"namePart\":", &MEDICINAL_PRODUCT_NAME_NAME_PART, 0, None, t::SUMMARY),
    FieldInfo::node(",\"countryLanguage\":", &MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_NAME_NAME_PART: TypeInfo = TypeInfo::new("MedicinalProductNameNamePart", "MedicinalProduct.name.namePart", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductNameNamePart>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"part\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODING, 1, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE: TypeInfo = TypeInfo::new("MedicinalProductNameCountryLanguage", "MedicinalProduct.name.countryLanguage", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductNameCountryLanguage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION: TypeInfo = TypeInfo::new("MedicinalProductManufacturingBusinessOperation", "MedicinalProduct.manufacturingBusinessOperation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductManufacturingBusinessOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operationType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"authorisationReferenceNumber\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"effectiveDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"confidentialityIndicator\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"regulator\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
]);

pub(crate) static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION: TypeInfo = TypeInfo::new("MedicinalProductSpecialDesignation", "MedicinalProduct.specialDesignation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductSpecialDesignation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"intendedUse\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"indication\":", &MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_INDICATION_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"species\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_INDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"indicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"indicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["MedicinalProductIndication"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProduct, MedicinalProductName, MedicinalProductNameNamePart, MedicinalProductNameCountryLanguage, MedicinalProductManufacturingBusinessOperation, MedicinalProductSpecialDesignation);
