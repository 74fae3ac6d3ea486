// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Specimen` and the types inside it.

/// The resource `Specimen` of R5.
///
/// See <https://hl7.org/fhir/R5/specimen.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct Specimen {
    /// `Specimen.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Specimen.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Specimen.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Specimen.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Specimen.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Specimen.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Specimen.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Specimen.accessionIdentifier`: Identifier, 0..1.
    pub accession_identifier: Option<Box<Identifier>>,
    /// `Specimen.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/specimen-status>. Codes: `codes::SpecimenStatus`. Modifier.
    pub status: Prim<String>,
    /// `Specimen.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0487>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Specimen.subject`: Reference(Patient, Group, Device, BiologicallyDerivedProduct, Substance, Location), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Specimen.receivedTime`: dateTime, 0..1.
    pub received_time: Prim<DateTime>,
    /// `Specimen.parent`: Reference(Specimen), 0..*.
    pub parent: Vec<Reference>,
    /// `Specimen.request`: Reference(ServiceRequest), 0..*.
    pub request: Vec<Reference>,
    /// `Specimen.combined`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/specimen-combined>. Codes: `codes::SpecimenCombined`.
    pub combined: Prim<String>,
    /// `Specimen.role`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/specimen-role>.
    pub role: Vec<CodeableConcept>,
    /// `Specimen.feature`: [`SpecimenFeature`], 0..*.
    pub feature: Vec<SpecimenFeature>,
    /// `Specimen.collection`: [`SpecimenCollection`], 0..1.
    pub collection: Option<Box<SpecimenCollection>>,
    /// `Specimen.processing`: [`SpecimenProcessing`], 0..*.
    pub processing: Vec<SpecimenProcessing>,
    /// `Specimen.container`: [`SpecimenContainer`], 0..*.
    pub container: Vec<SpecimenContainer>,
    /// `Specimen.condition`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v2-0493>.
    pub condition: Vec<CodeableConcept>,
    /// `Specimen.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Specimen {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN }
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
            | u64::from(self.accession_identifier.is_some()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.r#type.is_some()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(!self.received_time.is_absent()) << 13
            | u64::from(!self.parent.is_empty()) << 14
            | u64::from(!self.request.is_empty()) << 15
            | u64::from(!self.combined.is_absent()) << 16
            | u64::from(!self.role.is_empty()) << 17
            | u64::from(!self.feature.is_empty()) << 18
            | u64::from(self.collection.is_some()) << 19
            | u64::from(!self.processing.is_empty()) << 20
            | u64::from(!self.container.is_empty()) << 21
            | u64::from(!self.condition.is_empty()) << 22
            | u64::from(!self.note.is_empty()) << 23;
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
            9 => n::Place::Node(&self.accession_identifier),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.r#type),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Prim(&self.received_time),
            14 => n::Place::Nodes(&self.parent),
            15 => n::Place::Nodes(&self.request),
            16 => n::Place::Prim(&self.combined),
            17 => n::Place::Nodes(&self.role),
            18 => n::Place::Nodes(&self.feature),
            19 => n::Place::Node(&self.collection),
            20 => n::Place::Nodes(&self.processing),
            21 => n::Place::Nodes(&self.container),
            22 => n::Place::Nodes(&self.condition),
            23 => n::Place::Nodes(&self.note),
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
            9 => n::Slot::Node(&mut self.accession_identifier),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Prim(&mut self.received_time),
            14 => n::Slot::Nodes(&mut self.parent),
            15 => n::Slot::Nodes(&mut self.request),
            16 => n::Slot::Prim(&mut self.combined),
            17 => n::Slot::Nodes(&mut self.role),
            18 => n::Slot::Nodes(&mut self.feature),
            19 => n::Slot::Node(&mut self.collection),
            20 => n::Slot::Nodes(&mut self.processing),
            21 => n::Slot::Nodes(&mut self.container),
            22 => n::Slot::Nodes(&mut self.condition),
            23 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Specimen {
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
            accession_identifier: None,
            status: Prim::ABSENT,
            r#type: None,
            subject: None,
            received_time: Prim::ABSENT,
            parent: Vec::new(),
            request: Vec::new(),
            combined: Prim::ABSENT,
            role: Vec::new(),
            feature: Vec::new(),
            collection: None,
            processing: Vec::new(),
            container: Vec::new(),
            condition: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Specimen {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Specimen {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Specimen {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Specimen.feature` of R5.
///
/// See <https://hl7.org/fhir/R5/specimen.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct SpecimenFeature {
    /// `Specimen.feature.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.feature.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.feature.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.feature.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Specimen.feature.description`: string, 1..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenFeature {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_FEATURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.description.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.description),
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
            4 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenFeature {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenFeature {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenFeature {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenFeature {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Specimen.collection` of R5.
///
/// See <https://hl7.org/fhir/R5/specimen.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct SpecimenCollection {
    /// `Specimen.collection.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.collection.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.collection.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.collection.collector`: Reference(Practitioner, PractitionerRole, Patient, RelatedPerson), 0..1.
    pub collector: Option<Box<Reference>>,
    /// `Specimen.collection.collected[x]`: dateTime or Period, 0..1.
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Specimen.collection.duration`: Duration, 0..1.
    pub duration: Option<Box<Duration>>,
    /// `Specimen.collection.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Specimen.collection.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/specimen-collection-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.device`: CodeableReference(Device), 0..1.
    pub device: Option<Box<CodeableReference>>,
    /// `Specimen.collection.procedure`: Reference(Procedure), 0..1.
    pub procedure: Option<Box<Reference>>,
    /// `Specimen.collection.bodySite`: CodeableReference(BodyStructure), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableReference>>,
    /// `Specimen.collection.fastingStatus[x]`: CodeableConcept or Duration, 0..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v2-0916>.
    pub fasting_status: Option<SpecimenCollectionFastingStatus>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenCollection {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_COLLECTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.collector.is_some()) << 3
            | u64::from(self.collected.is_some()) << 4
            | u64::from(self.duration.is_some()) << 5
            | u64::from(self.quantity.is_some()) << 6
            | u64::from(self.method.is_some()) << 7
            | u64::from(self.device.is_some()) << 8
            | u64::from(self.procedure.is_some()) << 9
            | u64::from(self.body_site.is_some()) << 10
            | u64::from(self.fasting_status.is_some()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.collector),
            4 => n::Place::Choice(&self.collected),
            5 => n::Place::Node(&self.duration),
            6 => n::Place::Node(&self.quantity),
            7 => n::Place::Node(&self.method),
            8 => n::Place::Node(&self.device),
            9 => n::Place::Node(&self.procedure),
            10 => n::Place::Node(&self.body_site),
            11 => n::Place::Choice(&self.fasting_status),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.collector),
            4 => n::Slot::Choice(&mut self.collected),
            5 => n::Slot::Node(&mut self.duration),
            6 => n::Slot::Node(&mut self.quantity),
            7 => n::Slot::Node(&mut self.method),
            8 => n::Slot::Node(&mut self.device),
            9 => n::Slot::Node(&mut self.procedure),
            10 => n::Slot::Node(&mut self.body_site),
            11 => n::Slot::Choice(&mut self.fasting_status),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenCollection {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            collector: None,
            collected: None,
            duration: None,
            quantity: None,
            method: None,
            device: None,
            procedure: None,
            body_site: None,
            fasting_status: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenCollection {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenCollection {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenCollection {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Specimen.processing` of R5.
///
/// See <https://hl7.org/fhir/R5/specimen.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct SpecimenProcessing {
    /// `Specimen.processing.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.processing.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.processing.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.processing.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Specimen.processing.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/specimen-processing-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.processing.additive`: Reference(Substance), 0..*.
    pub additive: Vec<Reference>,
    /// `Specimen.processing.time[x]`: dateTime or Period, 0..1.
    pub time: Option<SpecimenProcessingTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenProcessing {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_PROCESSING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.method.is_some()) << 4
            | u64::from(!self.additive.is_empty()) << 5
            | u64::from(self.time.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.method),
            5 => n::Place::Nodes(&self.additive),
            6 => n::Place::Choice(&self.time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.method),
            5 => n::Slot::Nodes(&mut self.additive),
            6 => n::Slot::Choice(&mut self.time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenProcessing {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            method: None,
            additive: Vec::new(),
            time: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenProcessing {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenProcessing {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenProcessing {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Specimen.container` of R5.
///
/// See <https://hl7.org/fhir/R5/specimen.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct SpecimenContainer {
    /// `Specimen.container.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.container.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.container.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.container.device`: Reference(Device), 1..1.
    pub device: Option<Box<Reference>>,
    /// `Specimen.container.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Specimen.container.specimenQuantity`: Quantity, 0..1.
    pub specimen_quantity: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenContainer {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_CONTAINER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.device.is_some()) << 3
            | u64::from(self.location.is_some()) << 4
            | u64::from(self.specimen_quantity.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.device),
            4 => n::Place::Node(&self.location),
            5 => n::Place::Node(&self.specimen_quantity),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.device),
            4 => n::Slot::Node(&mut self.location),
            5 => n::Slot::Node(&mut self.specimen_quantity),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenContainer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            device: None,
            location: None,
            specimen_quantity: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenContainer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenContainer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenContainer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Specimen.collection.collected[x]`.
#[derive(Clone)]
pub enum SpecimenCollectionCollected {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl SpecimenCollectionCollected {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SpecimenCollectionCollected {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SpecimenCollectionCollected {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SpecimenCollectionCollected {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Specimen.collection.fastingStatus[x]`.
#[derive(Clone)]
pub enum SpecimenCollectionFastingStatus {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Duration.
    Duration(n::Boxed<Duration>),
}

impl SpecimenCollectionFastingStatus {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SpecimenCollectionFastingStatus {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Duration(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SpecimenCollectionFastingStatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SpecimenCollectionFastingStatus {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Specimen.processing.time[x]`.
#[derive(Clone)]
pub enum SpecimenProcessingTime {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl SpecimenProcessingTime {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SpecimenProcessingTime {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SpecimenProcessingTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SpecimenProcessingTime {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SPECIMEN: TypeInfo = TypeInfo::new("Specimen", "Specimen", t::TypeKind::Resource, "DomainResource", 4, n::new::<Specimen>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"accessionIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/specimen-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0487"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "BiologicallyDerivedProduct", "Substance", "Location"]),
    FieldInfo::prim(",\"receivedTime\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, None, 0).targets(&["Specimen"]),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest"]),
    FieldInfo::prim(",\"combined\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/specimen-combined"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/specimen-role"),
    FieldInfo::node(",\"feature\":", &SPECIMEN_FEATURE, 0, None, 0),
    FieldInfo::node(",\"collection\":", &SPECIMEN_COLLECTION, 0, Some(1), 0),
    FieldInfo::node(",\"processing\":", &SPECIMEN_PROCESSING, 0, None, 0),
    FieldInfo::node(",\"container\":", &SPECIMEN_CONTAINER, 0, None, 0),
    FieldInfo::node(",\"condition\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v2-0493"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static SPECIMEN_FEATURE: TypeInfo = TypeInfo::new("SpecimenFeature", "Specimen.feature", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenFeature>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static SPECIMEN_COLLECTION: TypeInfo = TypeInfo::new("SpecimenCollection", "Specimen.collection", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenCollection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"collector\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson"]),
    FieldInfo::choice(",\"collected\":", &SPECIMEN_COLLECTION_COLLECTED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"duration\":", &DURATION, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-collection-method"),
    FieldInfo::node(",\"device\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["Device"]),
    FieldInfo::node(",\"procedure\":", &REFERENCE, 0, Some(1), 0).targets(&["Procedure"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["BodyStructure"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::choice(",\"fastingStatus\":", &SPECIMEN_COLLECTION_FASTING_STATUS_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v2-0916"),
]);

static SPECIMEN_COLLECTION_COLLECTED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"collectedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"collectedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

static SPECIMEN_COLLECTION_FASTING_STATUS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"fastingStatusCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"fastingStatusDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
];

pub(crate) static SPECIMEN_PROCESSING: TypeInfo = TypeInfo::new("SpecimenProcessing", "Specimen.processing", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenProcessing>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-processing-method"),
    FieldInfo::node(",\"additive\":", &REFERENCE, 0, None, 0).targets(&["Substance"]),
    FieldInfo::choice(",\"time\":", &SPECIMEN_PROCESSING_TIME_TYPES, 0, Some(1), 0),
]);

static SPECIMEN_PROCESSING_TIME_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"timeDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"timePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static SPECIMEN_CONTAINER: TypeInfo = TypeInfo::new("SpecimenContainer", "Specimen.container", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenContainer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"device\":", &REFERENCE, 1, Some(1), 0).targets(&["Device"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"specimenQuantity\":", &QUANTITY, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Specimen, SpecimenFeature, SpecimenCollection, SpecimenProcessing, SpecimenContainer);
