// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `EpisodeOfCare` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `EpisodeOfCare`. See <https://hl7.org/fhir/R4/episodeofcare.html>.
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCare {
    /// `EpisodeOfCare.id`: string, 0..1.
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
    /// `EpisodeOfCare.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/episode-of-care-status>. Modifier.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::nodes(&self.identifier),
            9 => n::prim(&self.status),
            10 => n::nodes(&self.status_history),
            11 => n::nodes(&self.r#type),
            12 => n::nodes(&self.diagnosis),
            13 => n::node(&self.patient),
            14 => n::node(&self.managing_organization),
            15 => n::node(&self.period),
            16 => n::nodes(&self.referral_request),
            17 => n::node(&self.care_manager),
            18 => n::nodes(&self.team),
            19 => n::nodes(&self.account),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for EpisodeOfCare {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `EpisodeOfCare.statusHistory`. See <https://hl7.org/fhir/R4/episodeofcare.html>.
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCareStatusHistory {
    /// `EpisodeOfCare.statusHistory.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EpisodeOfCare.statusHistory.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EpisodeOfCare.statusHistory.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EpisodeOfCare.statusHistory.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/episode-of-care-status>.
    pub status: Prim<String>,
    /// `EpisodeOfCare.statusHistory.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EpisodeOfCareStatusHistory {
    fn info(&self) -> &'static TypeInfo { &EPISODE_OF_CARE_STATUS_HISTORY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.status),
            4 => n::node(&self.period),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for EpisodeOfCareStatusHistory {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `EpisodeOfCare.diagnosis`. See <https://hl7.org/fhir/R4/episodeofcare.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.condition),
            4 => n::node(&self.role),
            5 => n::prim(&self.rank),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for EpisodeOfCareDiagnosis {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EPISODE_OF_CARE: TypeInfo = TypeInfo::new("EpisodeOfCare", "EpisodeOfCare", t::TypeKind::Resource, n::new::<EpisodeOfCare>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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

pub(crate) static EPISODE_OF_CARE_STATUS_HISTORY: TypeInfo = TypeInfo::new("EpisodeOfCareStatusHistory", "EpisodeOfCare.statusHistory", t::TypeKind::Backbone, n::new::<EpisodeOfCareStatusHistory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/episode-of-care-status"),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), 0),
]);

pub(crate) static EPISODE_OF_CARE_DIAGNOSIS: TypeInfo = TypeInfo::new("EpisodeOfCareDiagnosis", "EpisodeOfCare.diagnosis", t::TypeKind::Backbone, n::new::<EpisodeOfCareDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"condition\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Condition"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/diagnosis-role"),
    FieldInfo::prim(",\"rank\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
]);

