// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SupplyRequest` and the types inside it.

/// The resource `SupplyRequest` of R5.
///
/// See <https://hl7.org/fhir/R5/supplyrequest.html>.
/// Compiled by the feature `r5-workflow`.
pub struct SupplyRequest {
    /// `SupplyRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SupplyRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SupplyRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SupplyRequest.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `SupplyRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SupplyRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SupplyRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SupplyRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SupplyRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `SupplyRequest.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/supplyrequest-status>. Codes: `codes::SupplyRequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `SupplyRequest.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `SupplyRequest.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/supplyrequest-kind>.
    pub category: Option<Box<CodeableConcept>>,
    /// `SupplyRequest.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `SupplyRequest.deliverFor`: Reference(Patient), 0..1.
    pub deliver_for: Option<Box<Reference>>,
    /// `SupplyRequest.item`: CodeableReference, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/supply-item>.
    pub item: Option<Box<CodeableReference>>,
    /// `SupplyRequest.quantity`: Quantity, 1..1.
    pub quantity: Option<Box<Quantity>>,
    /// `SupplyRequest.parameter`: [`SupplyRequestParameter`], 0..*.
    pub parameter: Vec<SupplyRequestParameter>,
    /// `SupplyRequest.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<SupplyRequestOccurrence>,
    /// `SupplyRequest.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `SupplyRequest.requester`: Reference, 0..1.
    pub requester: Option<Box<Reference>>,
    /// `SupplyRequest.supplier`: Reference(Organization, HealthcareService), 0..*.
    pub supplier: Vec<Reference>,
    /// `SupplyRequest.reason`: CodeableReference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/supplyrequest-reason>.
    pub reason: Vec<CodeableReference>,
    /// `SupplyRequest.deliverFrom`: Reference(Organization, Location), 0..1.
    pub deliver_from: Option<Box<Reference>>,
    /// `SupplyRequest.deliverTo`: Reference(Organization, Location, Patient, RelatedPerson), 0..1.
    pub deliver_to: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SupplyRequest {
    fn info(&self) -> &'static TypeInfo { &SUPPLY_REQUEST }
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
            | u64::from(!self.based_on.is_empty()) << 10
            | u64::from(self.category.is_some()) << 11
            | u64::from(!self.priority.is_absent()) << 12
            | u64::from(self.deliver_for.is_some()) << 13
            | u64::from(self.item.is_some()) << 14
            | u64::from(self.quantity.is_some()) << 15
            | u64::from(!self.parameter.is_empty()) << 16
            | u64::from(self.occurrence.is_some()) << 17
            | u64::from(!self.authored_on.is_absent()) << 18
            | u64::from(self.requester.is_some()) << 19
            | u64::from(!self.supplier.is_empty()) << 20
            | u64::from(!self.reason.is_empty()) << 21
            | u64::from(self.deliver_from.is_some()) << 22
            | u64::from(self.deliver_to.is_some()) << 23;
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
            10 => n::Place::Nodes(&self.based_on),
            11 => n::Place::Node(&self.category),
            12 => n::Place::Prim(&self.priority),
            13 => n::Place::Node(&self.deliver_for),
            14 => n::Place::Node(&self.item),
            15 => n::Place::Node(&self.quantity),
            16 => n::Place::Nodes(&self.parameter),
            17 => n::Place::Choice(&self.occurrence),
            18 => n::Place::Prim(&self.authored_on),
            19 => n::Place::Node(&self.requester),
            20 => n::Place::Nodes(&self.supplier),
            21 => n::Place::Nodes(&self.reason),
            22 => n::Place::Node(&self.deliver_from),
            23 => n::Place::Node(&self.deliver_to),
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
            10 => n::Slot::Nodes(&mut self.based_on),
            11 => n::Slot::Node(&mut self.category),
            12 => n::Slot::Prim(&mut self.priority),
            13 => n::Slot::Node(&mut self.deliver_for),
            14 => n::Slot::Node(&mut self.item),
            15 => n::Slot::Node(&mut self.quantity),
            16 => n::Slot::Nodes(&mut self.parameter),
            17 => n::Slot::Choice(&mut self.occurrence),
            18 => n::Slot::Prim(&mut self.authored_on),
            19 => n::Slot::Node(&mut self.requester),
            20 => n::Slot::Nodes(&mut self.supplier),
            21 => n::Slot::Nodes(&mut self.reason),
            22 => n::Slot::Node(&mut self.deliver_from),
            23 => n::Slot::Node(&mut self.deliver_to),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SupplyRequest {
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
            based_on: Vec::new(),
            category: None,
            priority: Prim::ABSENT,
            deliver_for: None,
            item: None,
            quantity: None,
            parameter: Vec::new(),
            occurrence: None,
            authored_on: Prim::ABSENT,
            requester: None,
            supplier: Vec::new(),
            reason: Vec::new(),
            deliver_from: None,
            deliver_to: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SupplyRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SupplyRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SupplyRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SupplyRequest.parameter` of R5.
///
/// See <https://hl7.org/fhir/R5/supplyrequest.html>.
/// Compiled by the feature `r5-workflow`.
pub struct SupplyRequestParameter {
    /// `SupplyRequest.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SupplyRequest.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SupplyRequest.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SupplyRequest.parameter.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `SupplyRequest.parameter.value[x]`: CodeableConcept or Quantity or Range or boolean, 0..1.
    pub value: Option<SupplyRequestParameterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SupplyRequestParameter {
    fn info(&self) -> &'static TypeInfo { &SUPPLY_REQUEST_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
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
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SupplyRequestParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SupplyRequestParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SupplyRequestParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SupplyRequestParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `SupplyRequest.parameter.value[x]`.
#[derive(Clone)]
pub enum SupplyRequestParameterValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// boolean.
    Boolean(Prim<bool>),
}

impl SupplyRequestParameterValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
}

impl n::Choice for SupplyRequestParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
            Self::Boolean(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            3 => Self::Boolean(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SupplyRequestParameterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SupplyRequestParameterValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SupplyRequest.occurrence[x]`.
#[derive(Clone)]
pub enum SupplyRequestOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl SupplyRequestOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SupplyRequestOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SupplyRequestOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SupplyRequestOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SUPPLY_REQUEST: TypeInfo = TypeInfo::new("SupplyRequest", "SupplyRequest", t::TypeKind::Resource, "DomainResource", 4, n::new::<SupplyRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/supplyrequest-status"),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/supplyrequest-kind"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"deliverFor\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Medication", "Substance", "Device", "DeviceDefinition", "BiologicallyDerivedProduct", "NutritionProduct", "InventoryItem"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/supply-item"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"parameter\":", &SUPPLY_REQUEST_PARAMETER, 0, None, 0),
    FieldInfo::choice(",\"occurrence\":", &SUPPLY_REQUEST_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device", "CareTeam"]),
    FieldInfo::node(",\"supplier\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization", "HealthcareService"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/supplyrequest-reason"),
    FieldInfo::node(",\"deliverFrom\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization", "Location"]),
    FieldInfo::node(",\"deliverTo\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization", "Location", "Patient", "RelatedPerson"]),
]);

static SUPPLY_REQUEST_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

pub(crate) static SUPPLY_REQUEST_PARAMETER: TypeInfo = TypeInfo::new("SupplyRequestParameter", "SupplyRequest.parameter", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SupplyRequestParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::choice(",\"value\":", &SUPPLY_REQUEST_PARAMETER_VALUE_TYPES, 0, Some(1), 0),
]);

static SUPPLY_REQUEST_PARAMETER_VALUE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SupplyRequest, SupplyRequestParameter);
