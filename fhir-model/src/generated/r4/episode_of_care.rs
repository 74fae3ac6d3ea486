// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EpisodeOfCare` and the types inside it.

/// The resource `EpisodeOfCare` of R4.
///
/// See <https://hl7.org/fhir/R4/episodeofcare.html>.
/// Compiled by the feature `r4-administration`.
pub struct EpisodeOfCare {
    /// `EpisodeOfCare.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EpisodeOfCare.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EpisodeOfCare.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EpisodeOfCare.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `EpisodeOfCare.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EpisodeOfCare.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EpisodeOfCare.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EpisodeOfCare.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EpisodeOfCare.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EpisodeOfCare.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/episode-of-care-status>. Codes: `codes::EpisodeOfCareStatus`. Modifier.
    pub status: Prim<String>,
    /// `EpisodeOfCare.statusHistory`: [`EpisodeOfCareStatusHistory`], 0..*.
    pub status_history: Vec<EpisodeOfCareStatusHistory>,
    /// `EpisodeOfCare.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/episodeofcare-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `EpisodeOfCare.diagnosis`: [`EpisodeOfCareDiagnosis`], 0..*.
    pub diagnosis: Vec<EpisodeOfCareDiagnosis>,
    /// `EpisodeOfCare.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `EpisodeOfCare.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `EpisodeOfCare.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `EpisodeOfCare.referralRequest`: Reference(ServiceRequest), 0..*.
    pub referral_request: Vec<Reference>,
    /// `EpisodeOfCare.careManager`: Reference(Practitioner, PractitionerRole), 0..1.
    pub care_manager: Option<Box<Reference>>,
    /// `EpisodeOfCare.team`: Reference(CareTeam), 0..*.
    pub team: Vec<Reference>,
    /// `EpisodeOfCare.account`: Reference(Account), 0..*.
    pub account: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EpisodeOfCare {
    fn info(&self) -> &'static TypeInfo { &EPISODE_OF_CARE }
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
            | u64::from(!self.status_history.is_empty()) << 10
            | u64::from(!self.r#type.is_empty()) << 11
            | u64::from(!self.diagnosis.is_empty()) << 12
            | u64::from(self.patient.is_some()) << 13
            | u64::from(self.managing_organization.is_some()) << 14
            | u64::from(self.period.is_some()) << 15
            | u64::from(!self.referral_request.is_empty()) << 16
            | u64::from(self.care_manager.is_some()) << 17
            | u64::from(!self.team.is_empty()) << 18
            | u64::from(!self.account.is_empty()) << 19;
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
            10 => n::Place::Nodes(&self.status_history),
            11 => n::Place::Nodes(&self.r#type),
            12 => n::Place::Nodes(&self.diagnosis),
            13 => n::Place::Node(&self.patient),
            14 => n::Place::Node(&self.managing_organization),
            15 => n::Place::Node(&self.period),
            16 => n::Place::Nodes(&self.referral_request),
            17 => n::Place::Node(&self.care_manager),
            18 => n::Place::Nodes(&self.team),
            19 => n::Place::Nodes(&self.account),
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
            10 => n::Slot::Nodes(&mut self.status_history),
            11 => n::Slot::Nodes(&mut self.r#type),
            12 => n::Slot::Nodes(&mut self.diagnosis),
            13 => n::Slot::Node(&mut self.patient),
            14 => n::Slot::Node(&mut self.managing_organization),
            15 => n::Slot::Node(&mut self.period),
            16 => n::Slot::Nodes(&mut self.referral_request),
            17 => n::Slot::Node(&mut self.care_manager),
            18 => n::Slot::Nodes(&mut self.team),
            19 => n::Slot::Nodes(&mut self.account),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EpisodeOfCare {
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
            status_history: Vec::new(),
            r#type: Vec::new(),
            diagnosis: Vec::new(),
            patient: None,
            managing_organization: None,
            period: None,
            referral_request: Vec::new(),
            care_manager: None,
            team: Vec::new(),
            account: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EpisodeOfCare {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EpisodeOfCare {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EpisodeOfCare {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EpisodeOfCare.statusHistory` of R4.
///
/// See <https://hl7.org/fhir/R4/episodeofcare.html>.
/// Compiled by the feature `r4-administration`.
pub struct EpisodeOfCareStatusHistory {
    /// `EpisodeOfCare.statusHistory.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EpisodeOfCare.statusHistory.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EpisodeOfCare.statusHistory.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EpisodeOfCare.statusHistory.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/episode-of-care-status>. Codes: `codes::EpisodeOfCareStatus`.
    pub status: Prim<String>,
    /// `EpisodeOfCare.statusHistory.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EpisodeOfCareStatusHistory {
    fn info(&self) -> &'static TypeInfo { &EPISODE_OF_CARE_STATUS_HISTORY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.status.is_absent()) << 3
            | u64::from(self.period.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.status),
            4 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.status),
            4 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EpisodeOfCareStatusHistory {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            status: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EpisodeOfCareStatusHistory {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EpisodeOfCareStatusHistory {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EpisodeOfCareStatusHistory {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EpisodeOfCare.diagnosis` of R4.
///
/// See <https://hl7.org/fhir/R4/episodeofcare.html>.
/// Compiled by the feature `r4-administration`.
pub struct EpisodeOfCareDiagnosis {
    /// `EpisodeOfCare.diagnosis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EpisodeOfCare.diagnosis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EpisodeOfCare.diagnosis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EpisodeOfCare.diagnosis.condition`: Reference(Condition), 1..1.
    pub condition: Option<Box<Reference>>,
    /// `EpisodeOfCare.diagnosis.role`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/diagnosis-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `EpisodeOfCare.diagnosis.rank`: positiveInt, 0..1.
    pub rank: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EpisodeOfCareDiagnosis {
    fn info(&self) -> &'static TypeInfo { &EPISODE_OF_CARE_DIAGNOSIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.condition.is_some()) << 3
            | u64::from(self.role.is_some()) << 4
            | u64::from(!self.rank.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.condition),
            4 => n::Place::Node(&self.role),
            5 => n::Place::Prim(&self.rank),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.condition),
            4 => n::Slot::Node(&mut self.role),
            5 => n::Slot::Prim(&mut self.rank),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EpisodeOfCareDiagnosis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            condition: None,
            role: None,
            rank: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EpisodeOfCareDiagnosis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EpisodeOfCareDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EpisodeOfCareDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EPISODE_OF_CARE: TypeInfo = TypeInfo::new("EpisodeOfCare", "EpisodeOfCare", t::TypeKind::Resource, "DomainResource", 1, n::new::<EpisodeOfCare>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/episode-of-care-status"),
    FieldInfo::node(",\"statusHistory\":", &EPISODE_OF_CARE_STATUS_HISTORY, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/episodeofcare-type"),
    FieldInfo::node(",\"diagnosis\":", &EPISODE_OF_CARE_DIAGNOSIS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"referralRequest\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"careManager\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"team\":", &REFERENCE, 0, None, 0).targets(&["CareTeam"]),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, None, 0).targets(&["Account"]),
]);

pub(crate) static EPISODE_OF_CARE_STATUS_HISTORY: TypeInfo = TypeInfo::new("EpisodeOfCareStatusHistory", "EpisodeOfCare.statusHistory", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EpisodeOfCareStatusHistory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/episode-of-care-status"),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), 0),
]);

pub(crate) static EPISODE_OF_CARE_DIAGNOSIS: TypeInfo = TypeInfo::new("EpisodeOfCareDiagnosis", "EpisodeOfCare.diagnosis", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EpisodeOfCareDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"condition\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Condition"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/diagnosis-role"),
    FieldInfo::prim(",\"rank\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EpisodeOfCare, EpisodeOfCareStatusHistory, EpisodeOfCareDiagnosis);
