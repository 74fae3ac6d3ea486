// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ServiceRequest` and the types inside it.

/// The resource `ServiceRequest` of R4.
///
/// See <https://hl7.org/fhir/R4/servicerequest.html>.
/// Compiled by the feature `r4-clinical`.
pub struct ServiceRequest {
    /// `ServiceRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ServiceRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ServiceRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ServiceRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ServiceRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ServiceRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ServiceRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ServiceRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ServiceRequest.instantiatesCanonical`: canonical(ActivityDefinition, PlanDefinition), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `ServiceRequest.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `ServiceRequest.basedOn`: Reference(CarePlan, ServiceRequest, MedicationRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `ServiceRequest.replaces`: Reference(ServiceRequest), 0..*.
    pub replaces: Vec<Reference>,
    /// `ServiceRequest.requisition`: Identifier, 0..1.
    pub requisition: Option<Box<Identifier>>,
    /// `ServiceRequest.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Codes: `codes::RequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `ServiceRequest.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Codes: `codes::RequestIntent`. Modifier.
    pub intent: Prim<String>,
    /// `ServiceRequest.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/servicerequest-category>.
    pub category: Vec<CodeableConcept>,
    /// `ServiceRequest.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `ServiceRequest.doNotPerform`: boolean, 0..1. Modifier.
    pub do_not_perform: Prim<bool>,
    /// `ServiceRequest.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.orderDetail`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/servicerequest-orderdetail>.
    pub order_detail: Vec<CodeableConcept>,
    /// `ServiceRequest.quantity[x]`: Quantity or Ratio or Range, 0..1.
    pub quantity: Option<ServiceRequestQuantity>,
    /// `ServiceRequest.subject`: Reference(Patient, Group, Location, Device), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ServiceRequest.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `ServiceRequest.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<ServiceRequestOccurrence>,
    /// `ServiceRequest.asNeeded[x]`: boolean or CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>.
    pub as_needed: Option<ServiceRequestAsNeeded>,
    /// `ServiceRequest.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `ServiceRequest.requester`: Reference(Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `ServiceRequest.performerType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/participant-role>.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.performer`: Reference, 0..*.
    pub performer: Vec<Reference>,
    /// `ServiceRequest.locationCode`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>.
    pub location_code: Vec<CodeableConcept>,
    /// `ServiceRequest.locationReference`: Reference(Location), 0..*.
    pub location_reference: Vec<Reference>,
    /// `ServiceRequest.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `ServiceRequest.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `ServiceRequest.insurance`: Reference(Coverage, ClaimResponse), 0..*.
    pub insurance: Vec<Reference>,
    /// `ServiceRequest.supportingInfo`: Reference(Resource), 0..*.
    pub supporting_info: Vec<Reference>,
    /// `ServiceRequest.specimen`: Reference(Specimen), 0..*.
    pub specimen: Vec<Reference>,
    /// `ServiceRequest.bodySite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `ServiceRequest.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `ServiceRequest.patientInstruction`: string, 0..1.
    pub patient_instruction: Prim<String>,
    /// `ServiceRequest.relevantHistory`: Reference(Provenance), 0..*.
    pub relevant_history: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ServiceRequest {
    fn info(&self) -> &'static TypeInfo { &SERVICE_REQUEST }
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
            | u64::from(!self.instantiates_canonical.is_empty()) << 9
            | u64::from(!self.instantiates_uri.is_empty()) << 10
            | u64::from(!self.based_on.is_empty()) << 11
            | u64::from(!self.replaces.is_empty()) << 12
            | u64::from(self.requisition.is_some()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.intent.is_absent()) << 15
            | u64::from(!self.category.is_empty()) << 16
            | u64::from(!self.priority.is_absent()) << 17
            | u64::from(!self.do_not_perform.is_absent()) << 18
            | u64::from(self.code.is_some()) << 19
            | u64::from(!self.order_detail.is_empty()) << 20
            | u64::from(self.quantity.is_some()) << 21
            | u64::from(self.subject.is_some()) << 22
            | u64::from(self.encounter.is_some()) << 23
            | u64::from(self.occurrence.is_some()) << 24
            | u64::from(self.as_needed.is_some()) << 25
            | u64::from(!self.authored_on.is_absent()) << 26
            | u64::from(self.requester.is_some()) << 27
            | u64::from(self.performer_type.is_some()) << 28
            | u64::from(!self.performer.is_empty()) << 29
            | u64::from(!self.location_code.is_empty()) << 30
            | u64::from(!self.location_reference.is_empty()) << 31
            | u64::from(!self.reason_code.is_empty()) << 32
            | u64::from(!self.reason_reference.is_empty()) << 33
            | u64::from(!self.insurance.is_empty()) << 34
            | u64::from(!self.supporting_info.is_empty()) << 35
            | u64::from(!self.specimen.is_empty()) << 36
            | u64::from(!self.body_site.is_empty()) << 37
            | u64::from(!self.note.is_empty()) << 38
            | u64::from(!self.patient_instruction.is_absent()) << 39
            | u64::from(!self.relevant_history.is_empty()) << 40;
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
            9 => n::Place::Prims(&self.instantiates_canonical),
            10 => n::Place::Prims(&self.instantiates_uri),
            11 => n::Place::Nodes(&self.based_on),
            12 => n::Place::Nodes(&self.replaces),
            13 => n::Place::Node(&self.requisition),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.intent),
            16 => n::Place::Nodes(&self.category),
            17 => n::Place::Prim(&self.priority),
            18 => n::Place::Prim(&self.do_not_perform),
            19 => n::Place::Node(&self.code),
            20 => n::Place::Nodes(&self.order_detail),
            21 => n::Place::Choice(&self.quantity),
            22 => n::Place::Node(&self.subject),
            23 => n::Place::Node(&self.encounter),
            24 => n::Place::Choice(&self.occurrence),
            25 => n::Place::Choice(&self.as_needed),
            26 => n::Place::Prim(&self.authored_on),
            27 => n::Place::Node(&self.requester),
            28 => n::Place::Node(&self.performer_type),
            29 => n::Place::Nodes(&self.performer),
            30 => n::Place::Nodes(&self.location_code),
            31 => n::Place::Nodes(&self.location_reference),
            32 => n::Place::Nodes(&self.reason_code),
            33 => n::Place::Nodes(&self.reason_reference),
            34 => n::Place::Nodes(&self.insurance),
            35 => n::Place::Nodes(&self.supporting_info),
            36 => n::Place::Nodes(&self.specimen),
            37 => n::Place::Nodes(&self.body_site),
            38 => n::Place::Nodes(&self.note),
            39 => n::Place::Prim(&self.patient_instruction),
            40 => n::Place::Nodes(&self.relevant_history),
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
            9 => n::Slot::Prims(&mut self.instantiates_canonical),
            10 => n::Slot::Prims(&mut self.instantiates_uri),
            11 => n::Slot::Nodes(&mut self.based_on),
            12 => n::Slot::Nodes(&mut self.replaces),
            13 => n::Slot::Node(&mut self.requisition),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.intent),
            16 => n::Slot::Nodes(&mut self.category),
            17 => n::Slot::Prim(&mut self.priority),
            18 => n::Slot::Prim(&mut self.do_not_perform),
            19 => n::Slot::Node(&mut self.code),
            20 => n::Slot::Nodes(&mut self.order_detail),
            21 => n::Slot::Choice(&mut self.quantity),
            22 => n::Slot::Node(&mut self.subject),
            23 => n::Slot::Node(&mut self.encounter),
            24 => n::Slot::Choice(&mut self.occurrence),
            25 => n::Slot::Choice(&mut self.as_needed),
            26 => n::Slot::Prim(&mut self.authored_on),
            27 => n::Slot::Node(&mut self.requester),
            28 => n::Slot::Node(&mut self.performer_type),
            29 => n::Slot::Nodes(&mut self.performer),
            30 => n::Slot::Nodes(&mut self.location_code),
            31 => n::Slot::Nodes(&mut self.location_reference),
            32 => n::Slot::Nodes(&mut self.reason_code),
            33 => n::Slot::Nodes(&mut self.reason_reference),
            34 => n::Slot::Nodes(&mut self.insurance),
            35 => n::Slot::Nodes(&mut self.supporting_info),
            36 => n::Slot::Nodes(&mut self.specimen),
            37 => n::Slot::Nodes(&mut self.body_site),
            38 => n::Slot::Nodes(&mut self.note),
            39 => n::Slot::Prim(&mut self.patient_instruction),
            40 => n::Slot::Nodes(&mut self.relevant_history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ServiceRequest {
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
            instantiates_canonical: Vec::new(),
            instantiates_uri: Vec::new(),
            based_on: Vec::new(),
            replaces: Vec::new(),
            requisition: None,
            status: Prim::ABSENT,
            intent: Prim::ABSENT,
            category: Vec::new(),
            priority: Prim::ABSENT,
            do_not_perform: Prim::ABSENT,
            code: None,
            order_detail: Vec::new(),
            quantity: None,
            subject: None,
            encounter: None,
            occurrence: None,
            as_needed: None,
            authored_on: Prim::ABSENT,
            requester: None,
            performer_type: None,
            performer: Vec::new(),
            location_code: Vec::new(),
            location_reference: Vec::new(),
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            insurance: Vec::new(),
            supporting_info: Vec::new(),
            specimen: Vec::new(),
            body_site: Vec::new(),
            note: Vec::new(),
            patient_instruction: Prim::ABSENT,
            relevant_history: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ServiceRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ServiceRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ServiceRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ServiceRequest.quantity[x]`.
#[derive(Clone)]
pub enum ServiceRequestQuantity {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl ServiceRequestQuantity {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ServiceRequestQuantity {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Ratio(_) => 1,
            Self::Range(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ServiceRequestQuantity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ServiceRequestQuantity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ServiceRequest.occurrence[x]`.
#[derive(Clone)]
pub enum ServiceRequestOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl ServiceRequestOccurrence {
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

impl n::Choice for ServiceRequestOccurrence {
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

impl PartialEq for ServiceRequestOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ServiceRequestOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ServiceRequest.asNeeded[x]`.
#[derive(Clone)]
pub enum ServiceRequestAsNeeded {
    /// boolean.
    Boolean(Prim<bool>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl ServiceRequestAsNeeded {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ServiceRequestAsNeeded {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ServiceRequestAsNeeded {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ServiceRequestAsNeeded {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SERVICE_REQUEST: TypeInfo = TypeInfo::new("ServiceRequest", "ServiceRequest", t::TypeKind::Resource, "DomainResource", 1, n::new::<ServiceRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ActivityDefinition", "PlanDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "ServiceRequest", "MedicationRequest"]),
    FieldInfo::node(",\"replaces\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"requisition\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/servicerequest-category"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::node(",\"orderDetail\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/servicerequest-orderdetail"),
    FieldInfo::choice(",\"quantity\":", &SERVICE_REQUEST_QUANTITY_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Location", "Device"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &SERVICE_REQUEST_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"asNeeded\":", &SERVICE_REQUEST_AS_NEEDED_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-as-needed-reason"),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/participant-role"),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"locationCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType"),
    FieldInfo::node(",\"locationReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-reason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"insurance\":", &REFERENCE, 0, None, 0).targets(&["Coverage", "ClaimResponse"]),
    FieldInfo::node(",\"supportingInfo\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Specimen"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::prim(",\"patientInstruction\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"relevantHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

static SERVICE_REQUEST_QUANTITY_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"quantityQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"quantityRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 1, &[]),
    t::Alternative::new(",\"quantityRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
];

static SERVICE_REQUEST_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
];

static SERVICE_REQUEST_AS_NEEDED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"asNeededBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"asNeededCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ServiceRequest);
