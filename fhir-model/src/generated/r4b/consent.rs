// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Consent` and the types inside it.

/// The resource `Consent` of R4B.
///
/// See <https://hl7.org/fhir/R4B/consent.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct Consent {
    /// `Consent.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Consent.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Consent.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Consent.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Consent.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Consent.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Consent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Consent.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/consent-state-codes>. Codes: `codes::ConsentState`. Modifier.
    pub status: Prim<String>,
    /// `Consent.scope`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/consent-scope>. Modifier.
    pub scope: Option<Box<CodeableConcept>>,
    /// `Consent.category`: CodeableConcept, 1..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/consent-category>.
    pub category: Vec<CodeableConcept>,
    /// `Consent.patient`: Reference(Patient), 0..1.
    pub patient: Option<Box<Reference>>,
    /// `Consent.dateTime`: dateTime, 0..1.
    pub date_time: Prim<DateTime>,
    /// `Consent.performer`: Reference(Organization, Patient, Practitioner, RelatedPerson, PractitionerRole), 0..*.
    pub performer: Vec<Reference>,
    /// `Consent.organization`: Reference(Organization), 0..*.
    pub organization: Vec<Reference>,
    /// `Consent.source[x]`: Attachment or Reference(Consent, DocumentReference, Contract, QuestionnaireResponse), 0..1.
    pub source: Option<ConsentSource>,
    /// `Consent.policy`: [`ConsentPolicy`], 0..*.
    pub policy: Vec<ConsentPolicy>,
    /// `Consent.policyRule`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/consent-policy>.
    pub policy_rule: Option<Box<CodeableConcept>>,
    /// `Consent.verification`: [`ConsentVerification`], 0..*.
    pub verification: Vec<ConsentVerification>,
    /// `Consent.provision`: [`ConsentProvision`], 0..1.
    pub provision: Option<Box<ConsentProvision>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Consent {
    fn info(&self) -> &'static TypeInfo { &CONSENT }
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
            | u64::from(self.scope.is_some()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.patient.is_some()) << 12
            | u64::from(!self.date_time.is_absent()) << 13
            | u64::from(!self.performer.is_empty()) << 14
            | u64::from(!self.organization.is_empty()) << 15
            | u64::from(self.source.is_some()) << 16
            | u64::from(!self.policy.is_empty()) << 17
            | u64::from(self.policy_rule.is_some()) << 18
            | u64::from(!self.verification.is_empty()) << 19
            | u64::from(self.provision.is_some()) << 20;
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
            10 => n::Place::Node(&self.scope),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.patient),
            13 => n::Place::Prim(&self.date_time),
            14 => n::Place::Nodes(&self.performer),
            15 => n::Place::Nodes(&self.organization),
            16 => n::Place::Choice(&self.source),
            17 => n::Place::Nodes(&self.policy),
            18 => n::Place::Node(&self.policy_rule),
            19 => n::Place::Nodes(&self.verification),
            20 => n::Place::Node(&self.provision),
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
            10 => n::Slot::Node(&mut self.scope),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.patient),
            13 => n::Slot::Prim(&mut self.date_time),
            14 => n::Slot::Nodes(&mut self.performer),
            15 => n::Slot::Nodes(&mut self.organization),
            16 => n::Slot::Choice(&mut self.source),
            17 => n::Slot::Nodes(&mut self.policy),
            18 => n::Slot::Node(&mut self.policy_rule),
            19 => n::Slot::Nodes(&mut self.verification),
            20 => n::Slot::Node(&mut self.provision),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Consent {
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
            scope: None,
            category: Vec::new(),
            patient: None,
            date_time: Prim::ABSENT,
            performer: Vec::new(),
            organization: Vec::new(),
            source: None,
            policy: Vec::new(),
            policy_rule: None,
            verification: Vec::new(),
            provision: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Consent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Consent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Consent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Consent.policy` of R4B.
///
/// See <https://hl7.org/fhir/R4B/consent.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct ConsentPolicy {
    /// `Consent.policy.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.policy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.policy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.policy.authority`: uri, 0..1.
    pub authority: Prim<String>,
    /// `Consent.policy.uri`: uri, 0..1.
    pub uri: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConsentPolicy {
    fn info(&self) -> &'static TypeInfo { &CONSENT_POLICY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.authority.is_absent()) << 3
            | u64::from(!self.uri.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.authority),
            4 => n::Place::Prim(&self.uri),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.authority),
            4 => n::Slot::Prim(&mut self.uri),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConsentPolicy {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            authority: Prim::ABSENT,
            uri: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConsentPolicy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConsentPolicy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConsentPolicy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Consent.verification` of R4B.
///
/// See <https://hl7.org/fhir/R4B/consent.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct ConsentVerification {
    /// `Consent.verification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.verification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.verification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.verification.verified`: boolean, 1..1.
    pub verified: Prim<bool>,
    /// `Consent.verification.verifiedWith`: Reference(Patient, RelatedPerson), 0..1.
    pub verified_with: Option<Box<Reference>>,
    /// `Consent.verification.verificationDate`: dateTime, 0..1.
    pub verification_date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConsentVerification {
    fn info(&self) -> &'static TypeInfo { &CONSENT_VERIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.verified.is_absent()) << 3
            | u64::from(self.verified_with.is_some()) << 4
            | u64::from(!self.verification_date.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.verified),
            4 => n::Place::Node(&self.verified_with),
            5 => n::Place::Prim(&self.verification_date),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.verified),
            4 => n::Slot::Node(&mut self.verified_with),
            5 => n::Slot::Prim(&mut self.verification_date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConsentVerification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            verified: Prim::ABSENT,
            verified_with: None,
            verification_date: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConsentVerification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConsentVerification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConsentVerification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Consent.provision` of R4B.
///
/// See <https://hl7.org/fhir/R4B/consent.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct ConsentProvision {
    /// `Consent.provision.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.provision.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.provision.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/consent-provision-type>. Codes: `codes::ConsentProvisionType`.
    pub r#type: Prim<String>,
    /// `Consent.provision.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Consent.provision.actor`: [`ConsentProvisionActor`], 0..*.
    pub actor: Vec<ConsentProvisionActor>,
    /// `Consent.provision.action`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-action>.
    pub action: Vec<CodeableConcept>,
    /// `Consent.provision.securityLabel`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
    pub security_label: Vec<Coding>,
    /// `Consent.provision.purpose`: Coding, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub purpose: Vec<Coding>,
    /// `Consent.provision.class`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/consent-content-class>.
    pub class: Vec<Coding>,
    /// `Consent.provision.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-content-code>.
    pub code: Vec<CodeableConcept>,
    /// `Consent.provision.dataPeriod`: Period, 0..1.
    pub data_period: Option<Box<Period>>,
    /// `Consent.provision.data`: [`ConsentProvisionData`], 0..*.
    pub data: Vec<ConsentProvisionData>,
    /// `Consent.provision.provision`: as `Consent.provision`, 0..*.
    pub provision: Vec<ConsentProvision>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConsentProvision {
    fn info(&self) -> &'static TypeInfo { &CONSENT_PROVISION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.period.is_some()) << 4
            | u64::from(!self.actor.is_empty()) << 5
            | u64::from(!self.action.is_empty()) << 6
            | u64::from(!self.security_label.is_empty()) << 7
            | u64::from(!self.purpose.is_empty()) << 8
            | u64::from(!self.class.is_empty()) << 9
            | u64::from(!self.code.is_empty()) << 10
            | u64::from(self.data_period.is_some()) << 11
            | u64::from(!self.data.is_empty()) << 12
            | u64::from(!self.provision.is_empty()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.period),
            5 => n::Place::Nodes(&self.actor),
            6 => n::Place::Nodes(&self.action),
            7 => n::Place::Nodes(&self.security_label),
            8 => n::Place::Nodes(&self.purpose),
            9 => n::Place::Nodes(&self.class),
            10 => n::Place::Nodes(&self.code),
            11 => n::Place::Node(&self.data_period),
            12 => n::Place::Nodes(&self.data),
            13 => n::Place::Nodes(&self.provision),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Node(&mut self.period),
            5 => n::Slot::Nodes(&mut self.actor),
            6 => n::Slot::Nodes(&mut self.action),
            7 => n::Slot::Nodes(&mut self.security_label),
            8 => n::Slot::Nodes(&mut self.purpose),
            9 => n::Slot::Nodes(&mut self.class),
            10 => n::Slot::Nodes(&mut self.code),
            11 => n::Slot::Node(&mut self.data_period),
            12 => n::Slot::Nodes(&mut self.data),
            13 => n::Slot::Nodes(&mut self.provision),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConsentProvision {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            period: None,
            actor: Vec::new(),
            action: Vec::new(),
            security_label: Vec::new(),
            purpose: Vec::new(),
            class: Vec::new(),
            code: Vec::new(),
            data_period: None,
            data: Vec::new(),
            provision: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConsentProvision {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConsentProvision {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConsentProvision {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Consent.provision.actor` of R4B.
///
/// See <https://hl7.org/fhir/R4B/consent.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct ConsentProvisionActor {
    /// `Consent.provision.actor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.provision.actor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.provision.actor.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.actor.role`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Consent.provision.actor.reference`: Reference, 1..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConsentProvisionActor {
    fn info(&self) -> &'static TypeInfo { &CONSENT_PROVISION_ACTOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.role.is_some()) << 3
            | u64::from(self.reference.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.role),
            4 => n::Place::Node(&self.reference),
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
            4 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConsentProvisionActor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: None,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConsentProvisionActor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConsentProvisionActor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConsentProvisionActor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Consent.provision.data` of R4B.
///
/// See <https://hl7.org/fhir/R4B/consent.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct ConsentProvisionData {
    /// `Consent.provision.data.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.provision.data.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.provision.data.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.data.meaning`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/consent-data-meaning>. Codes: `codes::ConsentDataMeaning`.
    pub meaning: Prim<String>,
    /// `Consent.provision.data.reference`: Reference(Resource), 1..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConsentProvisionData {
    fn info(&self) -> &'static TypeInfo { &CONSENT_PROVISION_DATA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.meaning.is_absent()) << 3
            | u64::from(self.reference.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.meaning),
            4 => n::Place::Node(&self.reference),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.meaning),
            4 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConsentProvisionData {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            meaning: Prim::ABSENT,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConsentProvisionData {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConsentProvisionData {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConsentProvisionData {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Consent.source[x]`.
#[derive(Clone)]
pub enum ConsentSource {
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Consent, DocumentReference, Contract, QuestionnaireResponse).
    Reference(n::Boxed<Reference>),
}

impl ConsentSource {
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ConsentSource {
    fn index(&self) -> usize {
        match self {
            Self::Attachment(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ConsentSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConsentSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CONSENT: TypeInfo = TypeInfo::new("Consent", "Consent", t::TypeKind::Resource, "DomainResource", 2, n::new::<Consent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-state-codes"),
    FieldInfo::node(",\"scope\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/consent-scope"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/consent-category"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"dateTime\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization", "Patient", "Practitioner", "RelatedPerson", "PractitionerRole"]),
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::choice(",\"source\":", &CONSENT_SOURCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"policy\":", &CONSENT_POLICY, 0, None, 0),
    FieldInfo::node(",\"policyRule\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/consent-policy"),
    FieldInfo::node(",\"verification\":", &CONSENT_VERIFICATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"provision\":", &CONSENT_PROVISION, 0, Some(1), t::SUMMARY),
]);

static CONSENT_SOURCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"sourceAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
    t::Alternative::new(",\"sourceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Consent", "DocumentReference", "Contract", "QuestionnaireResponse"]),
];

pub(crate) static CONSENT_POLICY: TypeInfo = TypeInfo::new("ConsentPolicy", "Consent.policy", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ConsentPolicy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"authority\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 0, Some(1), 0),
]);

pub(crate) static CONSENT_VERIFICATION: TypeInfo = TypeInfo::new("ConsentVerification", "Consent.verification", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ConsentVerification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"verified\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"verifiedWith\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "RelatedPerson"]),
    FieldInfo::prim(",\"verificationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
]);

pub(crate) static CONSENT_PROVISION: TypeInfo = TypeInfo::new("ConsentProvision", "Consent.provision", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ConsentProvision>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-provision-type"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"actor\":", &CONSENT_PROVISION_ACTOR, 0, None, 0),
    FieldInfo::node(",\"action\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-action"),
    FieldInfo::node(",\"securityLabel\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/security-labels"),
    FieldInfo::node(",\"purpose\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::node(",\"class\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/consent-content-class"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-content-code"),
    FieldInfo::node(",\"dataPeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"data\":", &CONSENT_PROVISION_DATA, 0, None, t::SUMMARY),
    FieldInfo::node(",\"provision\":", &CONSENT_PROVISION, 0, None, 0),
]);

pub(crate) static CONSENT_PROVISION_ACTOR: TypeInfo = TypeInfo::new("ConsentProvisionActor", "Consent.provision.actor", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ConsentProvisionActor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/security-role-type"),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), 0).targets(&["Device", "Group", "CareTeam", "Organization", "Patient", "Practitioner", "RelatedPerson", "PractitionerRole"]),
]);

pub(crate) static CONSENT_PROVISION_DATA: TypeInfo = TypeInfo::new("ConsentProvisionData", "Consent.provision.data", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ConsentProvisionData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"meaning\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-data-meaning"),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Resource"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Consent, ConsentPolicy, ConsentVerification, ConsentProvision, ConsentProvisionActor, ConsentProvisionData);
