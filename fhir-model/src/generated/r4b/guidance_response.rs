// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `GuidanceResponse` and the types inside it.

/// The resource `GuidanceResponse` of R4B.
///
/// See <https://hl7.org/fhir/R4B/guidanceresponse.html>.
/// Compiled by the feature `r4b-workflow`.
pub struct GuidanceResponse {
    /// `GuidanceResponse.id`: id, 0..1.
    pub id: Prim<String>,
    /// `GuidanceResponse.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `GuidanceResponse.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `GuidanceResponse.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `GuidanceResponse.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `GuidanceResponse.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `GuidanceResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GuidanceResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GuidanceResponse.requestIdentifier`: Identifier, 0..1.
    pub request_identifier: Option<Box<Identifier>>,
    /// `GuidanceResponse.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `GuidanceResponse.module[x]`: uri or canonical or CodeableConcept, 1..1.
    pub module: Option<GuidanceResponseModule>,
    /// `GuidanceResponse.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/guidance-response-status>. Codes: `codes::GuidanceResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `GuidanceResponse.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `GuidanceResponse.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `GuidanceResponse.occurrenceDateTime`: dateTime, 0..1.
    pub occurrence_date_time: Prim<DateTime>,
    /// `GuidanceResponse.performer`: Reference(Device), 0..1.
    pub performer: Option<Box<Reference>>,
    /// `GuidanceResponse.reasonCode`: CodeableConcept, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `GuidanceResponse.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `GuidanceResponse.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `GuidanceResponse.evaluationMessage`: Reference(OperationOutcome), 0..*.
    pub evaluation_message: Vec<Reference>,
    /// `GuidanceResponse.outputParameters`: Reference(Parameters), 0..1.
    pub output_parameters: Option<Box<Reference>>,
    /// `GuidanceResponse.result`: Reference(CarePlan, RequestGroup), 0..1.
    pub result: Option<Box<Reference>>,
    /// `GuidanceResponse.dataRequirement`: DataRequirement, 0..*.
    pub data_requirement: Vec<DataRequirement>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GuidanceResponse {
    fn info(&self) -> &'static TypeInfo { &GUIDANCE_RESPONSE }
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
            | u64::from(self.request_identifier.is_some()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(self.module.is_some()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(self.encounter.is_some()) << 13
            | u64::from(!self.occurrence_date_time.is_absent()) << 14
            | u64::from(self.performer.is_some()) << 15
            | u64::from(!self.reason_code.is_empty()) << 16
            | u64::from(!self.reason_reference.is_empty()) << 17
            | u64::from(!self.note.is_empty()) << 18
            | u64::from(!self.evaluation_message.is_empty()) << 19
            | u64::from(self.output_parameters.is_some()) << 20
            | u64::from(self.result.is_some()) << 21
            | u64::from(!self.data_requirement.is_empty()) << 22;
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
            8 => n::Place::Node(&self.request_identifier),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Choice(&self.module),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Node(&self.encounter),
            14 => n::Place::Prim(&self.occurrence_date_time),
            15 => n::Place::Node(&self.performer),
            16 => n::Place::Nodes(&self.reason_code),
            17 => n::Place::Nodes(&self.reason_reference),
            18 => n::Place::Nodes(&self.note),
            19 => n::Place::Nodes(&self.evaluation_message),
            20 => n::Place::Node(&self.output_parameters),
            21 => n::Place::Node(&self.result),
            22 => n::Place::Nodes(&self.data_requirement),
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
            8 => n::Slot::Node(&mut self.request_identifier),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Choice(&mut self.module),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.encounter),
            14 => n::Slot::Prim(&mut self.occurrence_date_time),
            15 => n::Slot::Node(&mut self.performer),
            16 => n::Slot::Nodes(&mut self.reason_code),
            17 => n::Slot::Nodes(&mut self.reason_reference),
            18 => n::Slot::Nodes(&mut self.note),
            19 => n::Slot::Nodes(&mut self.evaluation_message),
            20 => n::Slot::Node(&mut self.output_parameters),
            21 => n::Slot::Node(&mut self.result),
            22 => n::Slot::Nodes(&mut self.data_requirement),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GuidanceResponse {
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
            request_identifier: None,
            identifier: Vec::new(),
            module: None,
            status: Prim::ABSENT,
            subject: None,
            encounter: None,
            occurrence_date_time: Prim::ABSENT,
            performer: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            note: Vec::new(),
            evaluation_message: Vec::new(),
            output_parameters: None,
            result: None,
            data_requirement: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GuidanceResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GuidanceResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GuidanceResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `GuidanceResponse.module[x]`.
#[derive(Clone)]
pub enum GuidanceResponseModule {
    /// uri.
    Uri(Prim<String>),
    /// canonical.
    Canonical(Prim<String>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl GuidanceResponseModule {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for GuidanceResponseModule {
    fn index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Canonical(_) => 1,
            Self::CodeableConcept(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Uri(Default::default()),
            1 => Self::Canonical(Default::default()),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for GuidanceResponseModule {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for GuidanceResponseModule {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static GUIDANCE_RESPONSE: TypeInfo = TypeInfo::new("GuidanceResponse", "GuidanceResponse", t::TypeKind::Resource, "DomainResource", 2, n::new::<GuidanceResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"requestIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::choice(",\"module\":", &GUIDANCE_RESPONSE_MODULE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/guidance-response-status"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"occurrenceDateTime\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), 0).targets(&["Device"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"evaluationMessage\":", &REFERENCE, 0, None, 0).targets(&["OperationOutcome"]),
    FieldInfo::node(",\"outputParameters\":", &REFERENCE, 0, Some(1), 0).targets(&["Parameters"]),
    FieldInfo::node(",\"result\":", &REFERENCE, 0, Some(1), 0).targets(&["CarePlan", "RequestGroup"]),
    FieldInfo::node(",\"dataRequirement\":", &DATA_REQUIREMENT, 0, None, 0),
]);

static GUIDANCE_RESPONSE_MODULE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"moduleUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"moduleCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 2, &[]),
    t::Alternative::new(",\"moduleCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(GuidanceResponse);
