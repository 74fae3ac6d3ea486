// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceAssociation` and the types inside it.

/// The resource `DeviceAssociation` of R5.
///
/// See <https://hl7.org/fhir/R5/deviceassociation.html>.
/// Compiled by the feature `r5-administration`.
pub struct DeviceAssociation {
    /// `DeviceAssociation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DeviceAssociation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceAssociation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceAssociation.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `DeviceAssociation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceAssociation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceAssociation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceAssociation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceAssociation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceAssociation.device`: Reference(Device), 1..1.
    pub device: Option<Box<Reference>>,
    /// `DeviceAssociation.category`: CodeableConcept, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `DeviceAssociation.status`: CodeableConcept, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/deviceassociation-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `DeviceAssociation.statusReason`: CodeableConcept, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/deviceassociation-status-reason>.
    pub status_reason: Vec<CodeableConcept>,
    /// `DeviceAssociation.subject`: Reference(Patient, Group, Practitioner, RelatedPerson, Device), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DeviceAssociation.bodyStructure`: Reference(BodyStructure), 0..1.
    pub body_structure: Option<Box<Reference>>,
    /// `DeviceAssociation.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `DeviceAssociation.operation`: [`DeviceAssociationOperation`], 0..*.
    pub operation: Vec<DeviceAssociationOperation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceAssociation {
    fn info(&self) -> &'static TypeInfo { &DEVICE_ASSOCIATION }
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
            | u64::from(self.device.is_some()) << 9
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(self.status.is_some()) << 11
            | u64::from(!self.status_reason.is_empty()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(self.body_structure.is_some()) << 14
            | u64::from(self.period.is_some()) << 15
            | u64::from(!self.operation.is_empty()) << 16;
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
            9 => n::Place::Node(&self.device),
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Node(&self.status),
            12 => n::Place::Nodes(&self.status_reason),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Node(&self.body_structure),
            15 => n::Place::Node(&self.period),
            16 => n::Place::Nodes(&self.operation),
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
            9 => n::Slot::Node(&mut self.device),
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Node(&mut self.status),
            12 => n::Slot::Nodes(&mut self.status_reason),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.body_structure),
            15 => n::Slot::Node(&mut self.period),
            16 => n::Slot::Nodes(&mut self.operation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceAssociation {
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
            device: None,
            category: Vec::new(),
            status: None,
            status_reason: Vec::new(),
            subject: None,
            body_structure: None,
            period: None,
            operation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceAssociation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceAssociation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceAssociation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceAssociation.operation` of R5.
///
/// See <https://hl7.org/fhir/R5/deviceassociation.html>.
/// Compiled by the feature `r5-administration`.
pub struct DeviceAssociationOperation {
    /// `DeviceAssociation.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceAssociation.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceAssociation.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceAssociation.operation.status`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/deviceassociation-operationstatus>.
    pub status: Option<Box<CodeableConcept>>,
    /// `DeviceAssociation.operation.operator`: Reference(Patient, Practitioner, RelatedPerson), 0..*.
    pub operator: Vec<Reference>,
    /// `DeviceAssociation.operation.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceAssociationOperation {
    fn info(&self) -> &'static TypeInfo { &DEVICE_ASSOCIATION_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.status.is_some()) << 3
            | u64::from(!self.operator.is_empty()) << 4
            | u64::from(self.period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.status),
            4 => n::Place::Nodes(&self.operator),
            5 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.status),
            4 => n::Slot::Nodes(&mut self.operator),
            5 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceAssociationOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            status: None,
            operator: Vec::new(),
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceAssociationOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceAssociationOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceAssociationOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DEVICE_ASSOCIATION: TypeInfo = TypeInfo::new("DeviceAssociation", "DeviceAssociation", t::TypeKind::Resource, "DomainResource", 4, n::new::<DeviceAssociation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"device\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/deviceassociation-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/deviceassociation-status-reason"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Practitioner", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"bodyStructure\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["BodyStructure"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"operation\":", &DEVICE_ASSOCIATION_OPERATION, 0, None, t::SUMMARY),
]);

pub(crate) static DEVICE_ASSOCIATION_OPERATION: TypeInfo = TypeInfo::new("DeviceAssociationOperation", "DeviceAssociation.operation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceAssociationOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/deviceassociation-operationstatus"),
    FieldInfo::node(",\"operator\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Patient", "Practitioner", "RelatedPerson"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceAssociation, DeviceAssociationOperation);
