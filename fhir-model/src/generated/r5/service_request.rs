// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ServiceRequest` and the types inside it.

/// The resource `ServiceRequest` of R5.
///
/// See <https://hl7.org/fhir/R5/servicerequest.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ServiceRequest {
    /// `ServiceRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ServiceRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ServiceRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ServiceRequest.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `ServiceRequest.code`: CodeableReference(ActivityDefinition, PlanDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableReference>>,
    /// `ServiceRequest.orderDetail`: [`ServiceRequestOrderDetail`], 0..*.
    pub order_detail: Vec<ServiceRequestOrderDetail>,
    /// `ServiceRequest.quantity[x]`: Quantity or Ratio or Range, 0..1.
    pub quantity: Option<ServiceRequestQuantity>,
    /// `ServiceRequest.subject`: Reference(Patient, Group, Location, Device), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ServiceRequest.focus`: Reference(Resource), 0..*.
    pub focus: Vec<Reference>,
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
    /// `ServiceRequest.location`: CodeableReference(Location), 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>.
    pub location: Vec<CodeableReference>,
    /// `ServiceRequest.reason`: CodeableReference(Condition, Observation, DiagnosticReport, DocumentReference, DetectedIssue), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
    pub reason: Vec<CodeableReference>,
    /// `ServiceRequest.insurance`: Reference(Coverage, ClaimResponse), 0..*.
    pub insurance: Vec<Reference>,
    /// `ServiceRequest.supportingInfo`: CodeableReference(Resource), 0..*.
    pub supporting_info: Vec<CodeableReference>,
    /// `ServiceRequest.specimen`: Reference(Specimen), 0..*.
    pub specimen: Vec<Reference>,
    /// `ServiceRequest.bodySite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `ServiceRequest.bodyStructure`: Reference(BodyStructure), 0..1.
    pub body_structure: Option<Box<Reference>>,
    /// `ServiceRequest.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `ServiceRequest.patientInstruction`: [`ServiceRequestPatientInstruction`], 0..*.
    pub patient_instruction: Vec<ServiceRequestPatientInstruction>,
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
            | u64::from(!self.focus.is_empty()) << 23
            | u64::from(self.encounter.is_some()) << 24
            | u64::from(self.occurrence.is_some()) << 25
            | u64::from(self.as_needed.is_some()) << 26
            | u64::from(!self.authored_on.is_absent()) << 27
            | u64::from(self.requester.is_some()) << 28
            | u64::from(self.performer_type.is_some()) << 29
            | u64::from(!self.performer.is_empty()) << 30
            | u64::from(!self.location.is_empty()) << 31
            | u64::from(!self.reason.is_empty()) << 32
            | u64::from(!self.insurance.is_empty()) << 33
            | u64::from(!self.supporting_info.is_empty()) << 34
            | u64::from(!self.specimen.is_empty()) << 35
            | u64::from(!self.body_site.is_empty()) << 36
            | u64::from(self.body_structure.is_some()) << 37
            | u64::from(!self.note.is_empty()) << 38
            | u64::from(!self.patient_instruction.is_empty()) << 39
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
            23 => n::Place::Nodes(&self.focus),
            24 => n::Place::Node(&self.encounter),
            25 => n::Place::Choice(&self.occurrence),
            26 => n::Place::Choice(&self.as_needed),
            27 => n::Place::Prim(&self.authored_on),
            28 => n::Place::Node(&self.requester),
            29 => n::Place::Node(&self.performer_type),
            30 => n::Place::Nodes(&self.performer),
            31 => n::Place::Nodes(&self.location),
            32 => n::Place::Nodes(&self.reason),
            33 => n::Place::Nodes(&self.insurance),
            34 => n::Place::Nodes(&self.supporting_info),
            35 => n::Place::Nodes(&self.specimen),
            36 => n::Place::Nodes(&self.body_site),
            37 => n::Place::Node(&self.body_structure),
            38 => n::Place::Nodes(&self.note),
            39 => n::Place::Nodes(&self.patient_instruction),
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
            23 => n::Slot::Nodes(&mut self.focus),
            24 => n::Slot::Node(&mut self.encounter),
            25 => n::Slot::Choice(&mut self.occurrence),
            26 => n::Slot::Choice(&mut self.as_needed),
            27 => n::Slot::Prim(&mut self.authored_on),
            28 => n::Slot::Node(&mut self.requester),
            29 => n::Slot::Node(&mut self.performer_type),
            30 => n::Slot::Nodes(&mut self.performer),
            31 => n::Slot::Nodes(&mut self.location),
            32 => n::Slot::Nodes(&mut self.reason),
            33 => n::Slot::Nodes(&mut self.insurance),
            34 => n::Slot::Nodes(&mut self.supporting_info),
            35 => n::Slot::Nodes(&mut self.specimen),
            36 => n::Slot::Nodes(&mut self.body_site),
            37 => n::Slot::Node(&mut self.body_structure),
            38 => n::Slot::Nodes(&mut self.note),
            39 => n::Slot::Nodes(&mut self.patient_instruction),
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
            focus: Vec::new(),
            encounter: None,
            occurrence: None,
            as_needed: None,
            authored_on: Prim::ABSENT,
            requester: None,
            performer_type: None,
            performer: Vec::new(),
            location: Vec::new(),
            reason: Vec::new(),
            insurance: Vec::new(),
            supporting_info: Vec::new(),
            specimen: Vec::new(),
            body_site: Vec::new(),
            body_structure: None,
            note: Vec::new(),
            patient_instruction: Vec::new(),
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

/// The element `ServiceRequest.orderDetail` of R5.
///
/// See <https://hl7.org/fhir/R5/servicerequest.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ServiceRequestOrderDetail {
    /// `ServiceRequest.orderDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ServiceRequest.orderDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.parameterFocus`: CodeableReference, 0..1.
    pub parameter_focus: Option<Box<CodeableReference>>,
    /// `ServiceRequest.orderDetail.parameter`: [`ServiceRequestOrderDetailParameter`], 1..*.
    pub parameter: Vec<ServiceRequestOrderDetailParameter>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ServiceRequestOrderDetail {
    fn info(&self) -> &'static TypeInfo { &SERVICE_REQUEST_ORDER_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.parameter_focus.is_some()) << 3
            | u64::from(!self.parameter.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.parameter_focus),
            4 => n::Place::Nodes(&self.parameter),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.parameter_focus),
            4 => n::Slot::Nodes(&mut self.parameter),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ServiceRequestOrderDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            parameter_focus: None,
            parameter: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ServiceRequestOrderDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ServiceRequestOrderDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ServiceRequestOrderDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ServiceRequest.orderDetail.parameter` of R5.
///
/// See <https://hl7.org/fhir/R5/servicerequest.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ServiceRequestOrderDetailParameter {
    /// `ServiceRequest.orderDetail.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ServiceRequest.orderDetail.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.parameter.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/servicerequest-orderdetail-parameter-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.orderDetail.parameter.value[x]`: Quantity or Ratio or Range or boolean or CodeableConcept or string or Period, 1..1.
    pub value: Option<ServiceRequestOrderDetailParameterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ServiceRequestOrderDetailParameter {
    fn info(&self) -> &'static TypeInfo { &SERVICE_REQUEST_ORDER_DETAIL_PARAMETER }
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

impl Default for ServiceRequestOrderDetailParameter {
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

impl Clone for ServiceRequestOrderDetailParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ServiceRequestOrderDetailParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ServiceRequestOrderDetailParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ServiceRequest.patientInstruction` of R5.
///
/// See <https://hl7.org/fhir/R5/servicerequest.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ServiceRequestPatientInstruction {
    /// `ServiceRequest.patientInstruction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ServiceRequest.patientInstruction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ServiceRequest.patientInstruction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.patientInstruction.instruction[x]`: markdown or Reference(DocumentReference), 0..1.
    pub instruction: Option<ServiceRequestPatientInstructionInstruction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ServiceRequestPatientInstruction {
    fn info(&self) -> &'static TypeInfo { &SERVICE_REQUEST_PATIENT_INSTRUCTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.instruction.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.instruction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.instruction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ServiceRequestPatientInstruction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            instruction: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ServiceRequestPatientInstruction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ServiceRequestPatientInstruction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ServiceRequestPatientInstruction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ServiceRequest.orderDetail.parameter.value[x]`.
#[derive(Clone)]
pub enum ServiceRequestOrderDetailParameterValue {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Range.
    Range(n::Boxed<Range>),
    /// boolean.
    Boolean(Prim<bool>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ServiceRequestOrderDetailParameterValue {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ServiceRequestOrderDetailParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Ratio(_) => 1,
            Self::Range(_) => 2,
            Self::Boolean(_) => 3,
            Self::CodeableConcept(_) => 4,
            Self::String(_) => 5,
            Self::Period(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            3 => Self::Boolean(Default::default()),
            4 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            5 => Self::String(Default::default()),
            6 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ServiceRequestOrderDetailParameterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ServiceRequestOrderDetailParameterValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
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

/// Alternatives of `ServiceRequest.patientInstruction.instruction[x]`.
#[derive(Clone)]
pub enum ServiceRequestPatientInstructionInstruction {
    /// markdown.
    Markdown(Prim<String>),
    /// Reference(DocumentReference).
    Reference(n::Boxed<Reference>),
}

impl ServiceRequestPatientInstructionInstruction {
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ServiceRequestPatientInstructionInstruction {
    fn index(&self) -> usize {
        match self {
            Self::Markdown(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Markdown(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Markdown(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Markdown(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ServiceRequestPatientInstructionInstruction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ServiceRequestPatientInstructionInstruction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SERVICE_REQUEST: TypeInfo = TypeInfo::new("ServiceRequest", "ServiceRequest", t::TypeKind::Resource, "DomainResource", 4, n::new::<ServiceRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
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
    FieldInfo::node(",\"code\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ActivityDefinition", "PlanDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::node(",\"orderDetail\":", &SERVICE_REQUEST_ORDER_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::choice(",\"quantity\":", &SERVICE_REQUEST_QUANTITY_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Location", "Device"]),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &SERVICE_REQUEST_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"asNeeded\":", &SERVICE_REQUEST_AS_NEEDED_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-as-needed-reason"),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/participant-role"),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"location\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType"),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference", "DetectedIssue"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-reason"),
    FieldInfo::node(",\"insurance\":", &REFERENCE, 0, None, 0).targets(&["Coverage", "ClaimResponse"]),
    FieldInfo::node(",\"supportingInfo\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Specimen"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"bodyStructure\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["BodyStructure"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"patientInstruction\":", &SERVICE_REQUEST_PATIENT_INSTRUCTION, 0, None, 0),
    FieldInfo::node(",\"relevantHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

static SERVICE_REQUEST_QUANTITY_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"quantityQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"quantityRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"quantityRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

static SERVICE_REQUEST_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

static SERVICE_REQUEST_AS_NEEDED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"asNeededBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"asNeededCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static SERVICE_REQUEST_ORDER_DETAIL: TypeInfo = TypeInfo::new("ServiceRequestOrderDetail", "ServiceRequest.orderDetail", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ServiceRequestOrderDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"parameterFocus\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["Device", "DeviceDefinition", "DeviceRequest", "SupplyRequest", "Medication", "MedicationRequest", "BiologicallyDerivedProduct", "Substance"]),
    FieldInfo::node(",\"parameter\":", &SERVICE_REQUEST_ORDER_DETAIL_PARAMETER, 1, None, t::SUMMARY),
]);

pub(crate) static SERVICE_REQUEST_ORDER_DETAIL_PARAMETER: TypeInfo = TypeInfo::new("ServiceRequestOrderDetailParameter", "ServiceRequest.orderDetail.parameter", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ServiceRequestOrderDetailParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/servicerequest-orderdetail-parameter-code"),
    FieldInfo::choice(",\"value\":", &SERVICE_REQUEST_ORDER_DETAIL_PARAMETER_VALUE_TYPES, 1, Some(1), t::SUMMARY),
]);

static SERVICE_REQUEST_ORDER_DETAIL_PARAMETER_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static SERVICE_REQUEST_PATIENT_INSTRUCTION: TypeInfo = TypeInfo::new("ServiceRequestPatientInstruction", "ServiceRequest.patientInstruction", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ServiceRequestPatientInstruction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"instruction\":", &SERVICE_REQUEST_PATIENT_INSTRUCTION_INSTRUCTION_TYPES, 0, Some(1), t::SUMMARY),
]);

static SERVICE_REQUEST_PATIENT_INSTRUCTION_INSTRUCTION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"instructionMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"instructionReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["DocumentReference"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ServiceRequest, ServiceRequestOrderDetail, ServiceRequestOrderDetailParameter, ServiceRequestPatientInstruction);
