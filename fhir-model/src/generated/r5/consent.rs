// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Consent` and the types inside it.

/// The resource `Consent` of R5.
///
/// See <https://hl7.org/fhir/R5/consent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct Consent {
    /// `Consent.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Consent.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Consent.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Consent.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `Consent.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-category>.
    pub category: Vec<CodeableConcept>,
    /// `Consent.subject`: Reference(Patient, Practitioner, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Consent.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `Consent.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Consent.grantor`: Reference, 0..*.
    pub grantor: Vec<Reference>,
    /// `Consent.grantee`: Reference, 0..*.
    pub grantee: Vec<Reference>,
    /// `Consent.manager`: Reference(HealthcareService, Organization, Patient, Practitioner), 0..*.
    pub manager: Vec<Reference>,
    /// `Consent.controller`: Reference(HealthcareService, Organization, Patient, Practitioner), 0..*.
    pub controller: Vec<Reference>,
    /// `Consent.sourceAttachment`: Attachment, 0..*.
    pub source_attachment: Vec<Attachment>,
    /// `Consent.sourceReference`: Reference(Consent, DocumentReference, Contract, QuestionnaireResponse), 0..*.
    pub source_reference: Vec<Reference>,
    /// `Consent.regulatoryBasis`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-policy>.
    pub regulatory_basis: Vec<CodeableConcept>,
    /// `Consent.policyBasis`: [`ConsentPolicyBasis`], 0..1.
    pub policy_basis: Option<Box<ConsentPolicyBasis>>,
    /// `Consent.policyText`: Reference(DocumentReference), 0..*.
    pub policy_text: Vec<Reference>,
    /// `Consent.verification`: [`ConsentVerification`], 0..*.
    pub verification: Vec<ConsentVerification>,
    /// `Consent.decision`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/consent-provision-type>. Codes: `codes::ConsentProvisionType`. Modifier.
    pub decision: Prim<String>,
    /// `Consent.provision`: [`ConsentProvision`], 0..*.
    pub provision: Vec<ConsentProvision>,
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
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(self.subject.is_some()) << 11
            | u64::from(!self.date.is_absent()) << 12
            | u64::from(self.period.is_some()) << 13
            | u64::from(!self.grantor.is_empty()) << 14
            | u64::from(!self.grantee.is_empty()) << 15
            | u64::from(!self.manager.is_empty()) << 16
            | u64::from(!self.controller.is_empty()) << 17
            | u64::from(!self.source_attachment.is_empty()) << 18
            | u64::from(!self.source_reference.is_empty()) << 19
            | u64::from(!self.regulatory_basis.is_empty()) << 20
            | u64::from(self.policy_basis.is_some()) << 21
            | u64::from(!self.policy_text.is_empty()) << 22
            | u64::from(!self.verification.is_empty()) << 23
            | u64::from(!self.decision.is_absent()) << 24
            | u64::from(!self.provision.is_empty()) << 25;
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
            11 => n::Place::Node(&self.subject),
            12 => n::Place::Prim(&self.date),
            13 => n::Place::Node(&self.period),
            14 => n::Place::Nodes(&self.grantor),
            15 => n::Place::Nodes(&self.grantee),
            16 => n::Place::Nodes(&self.manager),
            17 => n::Place::Nodes(&self.controller),
            18 => n::Place::Nodes(&self.source_attachment),
            19 => n::Place::Nodes(&self.source_reference),
            20 => n::Place::Nodes(&self.regulatory_basis),
            21 => n::Place::Node(&self.policy_basis),
            22 => n::Place::Nodes(&self.policy_text),
            23 => n::Place::Nodes(&self.verification),
            24 => n::Place::Prim(&self.decision),
            25 => n::Place::Nodes(&self.provision),
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
            11 => n::Slot::Node(&mut self.subject),
            12 => n::Slot::Prim(&mut self.date),
            13 => n::Slot::Node(&mut self.period),
            14 => n::Slot::Nodes(&mut self.grantor),
            15 => n::Slot::Nodes(&mut self.grantee),
            16 => n::Slot::Nodes(&mut self.manager),
            17 => n::Slot::Nodes(&mut self.controller),
            18 => n::Slot::Nodes(&mut self.source_attachment),
            19 => n::Slot::Nodes(&mut self.source_reference),
            20 => n::Slot::Nodes(&mut self.regulatory_basis),
            21 => n::Slot::Node(&mut self.policy_basis),
            22 => n::Slot::Nodes(&mut self.policy_text),
            23 => n::Slot::Nodes(&mut self.verification),
            24 => n::Slot::Prim(&mut self.decision),
            25 => n::Slot::Nodes(&mut self.provision),
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
            category: Vec::new(),
            subject: None,
            date: Prim::ABSENT,
            period: None,
            grantor: Vec::new(),
            grantee: Vec::new(),
            manager: Vec::new(),
            controller: Vec::new(),
            source_attachment: Vec::new(),
            source_reference: Vec::new(),
            regulatory_basis: Vec::new(),
            policy_basis: None,
            policy_text: Vec::new(),
            verification: Vec::new(),
            decision: Prim::ABSENT,
            provision: Vec::new(),
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

/// The element `Consent.policyBasis` of R5.
///
/// See <https://hl7.org/fhir/R5/consent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct ConsentPolicyBasis {
    /// `Consent.policyBasis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.policyBasis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.policyBasis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.policyBasis.reference`: Reference(Resource), 0..1.
    pub reference: Option<Box<Reference>>,
    /// `Consent.policyBasis.url`: url, 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConsentPolicyBasis {
    fn info(&self) -> &'static TypeInfo { &CONSENT_POLICY_BASIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.reference.is_some()) << 3
            | u64::from(!self.url.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.reference),
            4 => n::Place::Prim(&self.url),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.reference),
            4 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConsentPolicyBasis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: None,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConsentPolicyBasis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConsentPolicyBasis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConsentPolicyBasis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Consent.verification` of R5.
///
/// See <https://hl7.org/fhir/R5/consent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct ConsentVerification {
    /// `Consent.verification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.verification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.verification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.verification.verified`: boolean, 1..1.
    pub verified: Prim<bool>,
    /// `Consent.verification.verificationType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/consent-verification>.
    pub verification_type: Option<Box<CodeableConcept>>,
    /// `Consent.verification.verifiedBy`: Reference(Organization, Practitioner, PractitionerRole), 0..1.
    pub verified_by: Option<Box<Reference>>,
    /// `Consent.verification.verifiedWith`: Reference(Patient, RelatedPerson), 0..1.
    pub verified_with: Option<Box<Reference>>,
    /// `Consent.verification.verificationDate`: dateTime, 0..*.
    pub verification_date: Vec<Prim<DateTime>>,
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
            | u64::from(self.verification_type.is_some()) << 4
            | u64::from(self.verified_by.is_some()) << 5
            | u64::from(self.verified_with.is_some()) << 6
            | u64::from(!self.verification_date.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.verified),
            4 => n::Place::Node(&self.verification_type),
            5 => n::Place::Node(&self.verified_by),
            6 => n::Place::Node(&self.verified_with),
            7 => n::Place::Prims(&self.verification_date),
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
            4 => n::Slot::Node(&mut self.verification_type),
            5 => n::Slot::Node(&mut self.verified_by),
            6 => n::Slot::Node(&mut self.verified_with),
            7 => n::Slot::Prims(&mut self.verification_date),
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
            verification_type: None,
            verified_by: None,
            verified_with: None,
            verification_date: Vec::new(),
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

/// The element `Consent.provision` of R5.
///
/// See <https://hl7.org/fhir/R5/consent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct ConsentProvision {
    /// `Consent.provision.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.provision.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.provision.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Consent.provision.actor`: [`ConsentProvisionActor`], 0..*.
    pub actor: Vec<ConsentProvisionActor>,
    /// `Consent.provision.action`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-action>.
    pub action: Vec<CodeableConcept>,
    /// `Consent.provision.securityLabel`: Coding, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-label-examples>.
    pub security_label: Vec<Coding>,
    /// `Consent.provision.purpose`: Coding, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub purpose: Vec<Coding>,
    /// `Consent.provision.documentType`: Coding, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/consent-content-class>.
    pub document_type: Vec<Coding>,
    /// `Consent.provision.resourceType`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/resource-types>.
    pub resource_type: Vec<Coding>,
    /// `Consent.provision.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-content-code>.
    pub code: Vec<CodeableConcept>,
    /// `Consent.provision.dataPeriod`: Period, 0..1.
    pub data_period: Option<Box<Period>>,
    /// `Consent.provision.data`: [`ConsentProvisionData`], 0..*.
    pub data: Vec<ConsentProvisionData>,
    /// `Consent.provision.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
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
            | u64::from(self.period.is_some()) << 3
            | u64::from(!self.actor.is_empty()) << 4
            | u64::from(!self.action.is_empty()) << 5
            | u64::from(!self.security_label.is_empty()) << 6
            | u64::from(!self.purpose.is_empty()) << 7
            | u64::from(!self.document_type.is_empty()) << 8
            | u64::from(!self.resource_type.is_empty()) << 9
            | u64::from(!self.code.is_empty()) << 10
            | u64::from(self.data_period.is_some()) << 11
            | u64::from(!self.data.is_empty()) << 12
            | u64::from(self.expression.is_some()) << 13
            | u64::from(!self.provision.is_empty()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.period),
            4 => n::Place::Nodes(&self.actor),
            5 => n::Place::Nodes(&self.action),
            6 => n::Place::Nodes(&self.security_label),
            7 => n::Place::Nodes(&self.purpose),
            8 => n::Place::Nodes(&self.document_type),
            9 => n::Place::Nodes(&self.resource_type),
            10 => n::Place::Nodes(&self.code),
            11 => n::Place::Node(&self.data_period),
            12 => n::Place::Nodes(&self.data),
            13 => n::Place::Node(&self.expression),
            14 => n::Place::Nodes(&self.provision),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.period),
            4 => n::Slot::Nodes(&mut self.actor),
            5 => n::Slot::Nodes(&mut self.action),
            6 => n::Slot::Nodes(&mut self.security_label),
            7 => n::Slot::Nodes(&mut self.purpose),
            8 => n::Slot::Nodes(&mut self.document_type),
            9 => n::Slot::Nodes(&mut self.resource_type),
            10 => n::Slot::Nodes(&mut self.code),
            11 => n::Slot::Node(&mut self.data_period),
            12 => n::Slot::Nodes(&mut self.data),
            13 => n::Slot::Node(&mut self.expression),
            14 => n::Slot::Nodes(&mut self.provision),
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
            period: None,
            actor: Vec::new(),
            action: Vec::new(),
            security_label: Vec::new(),
            purpose: Vec::new(),
            document_type: Vec::new(),
            resource_type: Vec::new(),
            code: Vec::new(),
            data_period: None,
            data: Vec::new(),
            expression: None,
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

/// The element `Consent.provision.actor` of R5.
///
/// See <https://hl7.org/fhir/R5/consent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct ConsentProvisionActor {
    /// `Consent.provision.actor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Consent.provision.actor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Consent.provision.actor.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.actor.role`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Consent.provision.actor.reference`: Reference, 0..1.
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

/// The element `Consent.provision.data` of R5.
///
/// See <https://hl7.org/fhir/R5/consent.html>.
/// Compiled by the feature `r5-foundation`.
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

pub(crate) static CONSENT: TypeInfo = TypeInfo::new("Consent", "Consent", t::TypeKind::Resource, "DomainResource", 4, n::new::<Consent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-state-codes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-category"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "Group"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"grantor\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CareTeam", "HealthcareService", "Organization", "Patient", "Practitioner", "RelatedPerson", "PractitionerRole"]),
    FieldInfo::node(",\"grantee\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CareTeam", "HealthcareService", "Organization", "Patient", "Practitioner", "RelatedPerson", "PractitionerRole"]),
    FieldInfo::node(",\"manager\":", &REFERENCE, 0, None, 0).targets(&["HealthcareService", "Organization", "Patient", "Practitioner"]),
    FieldInfo::node(",\"controller\":", &REFERENCE, 0, None, 0).targets(&["HealthcareService", "Organization", "Patient", "Practitioner"]),
    FieldInfo::node(",\"sourceAttachment\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"sourceReference\":", &REFERENCE, 0, None, 0).targets(&["Consent", "DocumentReference", "Contract", "QuestionnaireResponse"]),
    FieldInfo::node(",\"regulatoryBasis\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-policy"),
    FieldInfo::node(",\"policyBasis\":", &CONSENT_POLICY_BASIS, 0, Some(1), 0),
    FieldInfo::node(",\"policyText\":", &REFERENCE, 0, None, 0).targets(&["DocumentReference"]),
    FieldInfo::node(",\"verification\":", &CONSENT_VERIFICATION, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"decision\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-provision-type"),
    FieldInfo::node(",\"provision\":", &CONSENT_PROVISION, 0, None, t::SUMMARY),
]);

pub(crate) static CONSENT_POLICY_BASIS: TypeInfo = TypeInfo::new("ConsentPolicyBasis", "Consent.policyBasis", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConsentPolicyBasis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"reference\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), 0),
]);

pub(crate) static CONSENT_VERIFICATION: TypeInfo = TypeInfo::new("ConsentVerification", "Consent.verification", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConsentVerification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"verified\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"verificationType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-verification"),
    FieldInfo::node(",\"verifiedBy\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"verifiedWith\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "RelatedPerson"]),
    FieldInfo::prim(",\"verificationDate\":", t::PrimKind::DateTime, 0, None, 0),
]);

pub(crate) static CONSENT_PROVISION: TypeInfo = TypeInfo::new("ConsentProvision", "Consent.provision", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConsentProvision>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"actor\":", &CONSENT_PROVISION_ACTOR, 0, None, 0),
    FieldInfo::node(",\"action\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-action"),
    FieldInfo::node(",\"securityLabel\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-label-examples"),
    FieldInfo::node(",\"purpose\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::node(",\"documentType\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/consent-content-class"),
    FieldInfo::node(",\"resourceType\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-content-code"),
    FieldInfo::node(",\"dataPeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"data\":", &CONSENT_PROVISION_DATA, 0, None, t::SUMMARY),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
    FieldInfo::node(",\"provision\":", &CONSENT_PROVISION, 0, None, 0),
]);

pub(crate) static CONSENT_PROVISION_ACTOR: TypeInfo = TypeInfo::new("ConsentProvisionActor", "Consent.provision.actor", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConsentProvisionActor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/participation-role-type"),
    FieldInfo::node(",\"reference\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "Group", "CareTeam", "Organization", "Patient", "Practitioner", "RelatedPerson", "PractitionerRole"]),
]);

pub(crate) static CONSENT_PROVISION_DATA: TypeInfo = TypeInfo::new("ConsentProvisionData", "Consent.provision.data", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConsentProvisionData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"meaning\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-data-meaning"),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Resource"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Consent, ConsentPolicyBasis, ConsentVerification, ConsentProvision, ConsentProvisionActor, ConsentProvisionData);
