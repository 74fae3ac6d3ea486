// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CareTeam` and the types inside it.

/// The resource `CareTeam` of R5.
///
/// See <https://hl7.org/fhir/R5/careteam.html>.
/// Compiled by the feature `r5-clinical`.
pub struct CareTeam {
    /// `CareTeam.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CareTeam.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CareTeam.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CareTeam.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `CareTeam.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CareTeam.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CareTeam.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CareTeam.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CareTeam.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CareTeam.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/care-team-status>. Codes: `codes::CareTeamStatus`. Modifier.
    pub status: Prim<String>,
    /// `CareTeam.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/care-team-category>.
    pub category: Vec<CodeableConcept>,
    /// `CareTeam.name`: string, 0..1.
    pub name: Prim<String>,
    /// `CareTeam.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `CareTeam.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `CareTeam.participant`: [`CareTeamParticipant`], 0..*.
    pub participant: Vec<CareTeamParticipant>,
    /// `CareTeam.reason`: CodeableReference(Condition), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub reason: Vec<CodeableReference>,
    /// `CareTeam.managingOrganization`: Reference(Organization), 0..*.
    pub managing_organization: Vec<Reference>,
    /// `CareTeam.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `CareTeam.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CareTeam {
    fn info(&self) -> &'static TypeInfo { &CARE_TEAM }
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
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(self.period.is_some()) << 13
            | u64::from(!self.participant.is_empty()) << 14
            | u64::from(!self.reason.is_empty()) << 15
            | u64::from(!self.managing_organization.is_empty()) << 16
            | u64::from(!self.telecom.is_empty()) << 17
            | u64::from(!self.note.is_empty()) << 18;
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
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Node(&self.period),
            14 => n::Place::Nodes(&self.participant),
            15 => n::Place::Nodes(&self.reason),
            16 => n::Place::Nodes(&self.managing_organization),
            17 => n::Place::Nodes(&self.telecom),
            18 => n::Place::Nodes(&self.note),
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
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.period),
            14 => n::Slot::Nodes(&mut self.participant),
            15 => n::Slot::Nodes(&mut self.reason),
            16 => n::Slot::Nodes(&mut self.managing_organization),
            17 => n::Slot::Nodes(&mut self.telecom),
            18 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CareTeam {
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
            category: Vec::new(),
            name: Prim::ABSENT,
            subject: None,
            period: None,
            participant: Vec::new(),
            reason: Vec::new(),
            managing_organization: Vec::new(),
            telecom: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CareTeam {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CareTeam {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CareTeam {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CareTeam.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/careteam.html>.
/// Compiled by the feature `r5-clinical`.
pub struct CareTeamParticipant {
    /// `CareTeam.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CareTeam.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CareTeam.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CareTeam.participant.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `CareTeam.participant.member`: Reference(Practitioner, PractitionerRole, RelatedPerson, Patient, Organization, CareTeam), 0..1.
    pub member: Option<Box<Reference>>,
    /// `CareTeam.participant.onBehalfOf`: Reference(Organization), 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `CareTeam.participant.coverage[x]`: Period or Timing, 0..1.
    pub coverage: Option<CareTeamParticipantCoverage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CareTeamParticipant {
    fn info(&self) -> &'static TypeInfo { &CARE_TEAM_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.role.is_some()) << 3
            | u64::from(self.member.is_some()) << 4
            | u64::from(self.on_behalf_of.is_some()) << 5
            | u64::from(self.coverage.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.role),
            4 => n::Place::Node(&self.member),
            5 => n::Place::Node(&self.on_behalf_of),
            6 => n::Place::Choice(&self.coverage),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.role),
            4 => n::Slot::Node(&mut self.member),
            5 => n::Slot::Node(&mut self.on_behalf_of),
            6 => n::Slot::Choice(&mut self.coverage),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CareTeamParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: None,
            member: None,
            on_behalf_of: None,
            coverage: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CareTeamParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CareTeamParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CareTeamParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CareTeam.participant.coverage[x]`.
#[derive(Clone)]
pub enum CareTeamParticipantCoverage {
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl CareTeamParticipantCoverage {
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CareTeamParticipantCoverage {
    fn index(&self) -> usize {
        match self {
            Self::Period(_) => 0,
            Self::Timing(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            1 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CareTeamParticipantCoverage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CareTeamParticipantCoverage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CARE_TEAM: TypeInfo = TypeInfo::new("CareTeam", "CareTeam", t::TypeKind::Resource, "DomainResource", 4, n::new::<CareTeam>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/care-team-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/care-team-category"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"participant\":", &CARE_TEAM_PARTICIPANT, 0, None, 0),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static CARE_TEAM_PARTICIPANT: TypeInfo = TypeInfo::new("CareTeamParticipant", "CareTeam.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<CareTeamParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/participant-role"),
    FieldInfo::node(",\"member\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Organization", "CareTeam"]),
    FieldInfo::node(",\"onBehalfOf\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::choice(",\"coverage\":", &CARE_TEAM_PARTICIPANT_COVERAGE_TYPES, 0, Some(1), 0),
]);

static CARE_TEAM_PARTICIPANT_COVERAGE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"coveragePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"coverageTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CareTeam, CareTeamParticipant);
