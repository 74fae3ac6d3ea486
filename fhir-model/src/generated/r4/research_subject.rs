// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ResearchSubject` and the types inside it.

/// The resource `ResearchSubject` of R4.
///
/// See <https://hl7.org/fhir/R4/researchsubject.html>.
/// Compiled by the feature `r4-specialized`.
pub struct ResearchSubject {
    /// `ResearchSubject.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ResearchSubject.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ResearchSubject.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ResearchSubject.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ResearchSubject.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ResearchSubject.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ResearchSubject.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchSubject.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchSubject.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ResearchSubject.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/research-subject-status>. Codes: `codes::ResearchSubjectStatus`. Modifier.
    pub status: Prim<String>,
    /// `ResearchSubject.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `ResearchSubject.study`: Reference(ResearchStudy), 1..1.
    pub study: Option<Box<Reference>>,
    /// `ResearchSubject.individual`: Reference(Patient), 1..1.
    pub individual: Option<Box<Reference>>,
    /// `ResearchSubject.assignedArm`: string, 0..1.
    pub assigned_arm: Prim<String>,
    /// `ResearchSubject.actualArm`: string, 0..1.
    pub actual_arm: Prim<String>,
    /// `ResearchSubject.consent`: Reference(Consent), 0..1.
    pub consent: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchSubject {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_SUBJECT }
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
            | u64::from(self.period.is_some()) << 10
            | u64::from(self.study.is_some()) << 11
            | u64::from(self.individual.is_some()) << 12
            | u64::from(!self.assigned_arm.is_absent()) << 13
            | u64::from(!self.actual_arm.is_absent()) << 14
            | u64::from(self.consent.is_some()) << 15;
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
            10 => n::Place::Node(&self.period),
            11 => n::Place::Node(&self.study),
            12 => n::Place::Node(&self.individual),
            13 => n::Place::Prim(&self.assigned_arm),
            14 => n::Place::Prim(&self.actual_arm),
            15 => n::Place::Node(&self.consent),
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
            10 => n::Slot::Node(&mut self.period),
            11 => n::Slot::Node(&mut self.study),
            12 => n::Slot::Node(&mut self.individual),
            13 => n::Slot::Prim(&mut self.assigned_arm),
            14 => n::Slot::Prim(&mut self.actual_arm),
            15 => n::Slot::Node(&mut self.consent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchSubject {
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
            period: None,
            study: None,
            individual: None,
            assigned_arm: Prim::ABSENT,
            actual_arm: Prim::ABSENT,
            consent: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchSubject {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RESEARCH_SUBJECT: TypeInfo = TypeInfo::new("ResearchSubject", "ResearchSubject", t::TypeKind::Resource, "DomainResource", 1, n::new::<ResearchSubject>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/research-subject-status"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"study\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["ResearchStudy"]),
    FieldInfo::node(",\"individual\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"assignedArm\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"actualArm\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"consent\":", &REFERENCE, 0, Some(1), 0).targets(&["Consent"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ResearchSubject);
