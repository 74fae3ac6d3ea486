// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `VerificationResult` and the types inside it.

/// The resource `VerificationResult` of R4.
///
/// See <https://hl7.org/fhir/R4/verificationresult.html>.
/// Compiled by the feature `r4-workflow`.
pub struct VerificationResult {
    /// `VerificationResult.id`: id, 0..1.
    pub id: Prim<String>,
    /// `VerificationResult.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `VerificationResult.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `VerificationResult.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `VerificationResult.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `VerificationResult.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `VerificationResult.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VerificationResult.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.target`: Reference(Resource), 0..*.
    pub target: Vec<Reference>,
    /// `VerificationResult.targetLocation`: string, 0..*.
    pub target_location: Vec<Prim<String>>,
    /// `VerificationResult.need`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-need>.
    pub need: Option<Box<CodeableConcept>>,
    /// `VerificationResult.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/verificationresult-status>. Codes: `codes::Status`.
    pub status: Prim<String>,
    /// `VerificationResult.statusDate`: dateTime, 0..1.
    pub status_date: Prim<DateTime>,
    /// `VerificationResult.validationType`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-validation-type>.
    pub validation_type: Option<Box<CodeableConcept>>,
    /// `VerificationResult.validationProcess`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/verificationresult-validation-process>.
    pub validation_process: Vec<CodeableConcept>,
    /// `VerificationResult.frequency`: Timing, 0..1.
    pub frequency: Option<Box<Timing>>,
    /// `VerificationResult.lastPerformed`: dateTime, 0..1.
    pub last_performed: Prim<DateTime>,
    /// `VerificationResult.nextScheduled`: date, 0..1.
    pub next_scheduled: Prim<Date>,
    /// `VerificationResult.failureAction`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-failure-action>.
    pub failure_action: Option<Box<CodeableConcept>>,
    /// `VerificationResult.primarySource`: [`VerificationResultPrimarySource`], 0..*.
    pub primary_source: Vec<VerificationResultPrimarySource>,
    /// `VerificationResult.attestation`: [`VerificationResultAttestation`], 0..1.
    pub attestation: Option<Box<VerificationResultAttestation>>,
    /// `VerificationResult.validator`: [`VerificationResultValidator`], 0..*.
    pub validator: Vec<VerificationResultValidator>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VerificationResult {
    fn info(&self) -> &'static TypeInfo { &VERIFICATION_RESULT }
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
            | u64::from(!self.target.is_empty()) << 8
            | u64::from(!self.target_location.is_empty()) << 9
            | u64::from(self.need.is_some()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.status_date.is_absent()) << 12
            | u64::from(self.validation_type.is_some()) << 13
            | u64::from(!self.validation_process.is_empty()) << 14
            | u64::from(self.frequency.is_some()) << 15
            | u64::from(!self.last_performed.is_absent()) << 16
            | u64::from(!self.next_scheduled.is_absent()) << 17
            | u64::from(self.failure_action.is_some()) << 18
            | u64::from(!self.primary_source.is_empty()) << 19
            | u64::from(self.attestation.is_some()) << 20
            | u64::from(!self.validator.is_empty()) << 21;
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
            8 => n::Place::Nodes(&self.target),
            9 => n::Place::Prims(&self.target_location),
            10 => n::Place::Node(&self.need),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Prim(&self.status_date),
            13 => n::Place::Node(&self.validation_type),
            14 => n::Place::Nodes(&self.validation_process),
            15 => n::Place::Node(&self.frequency),
            16 => n::Place::Prim(&self.last_performed),
            17 => n::Place::Prim(&self.next_scheduled),
            18 => n::Place::Node(&self.failure_action),
            19 => n::Place::Nodes(&self.primary_source),
            20 => n::Place::Node(&self.attestation),
            21 => n::Place::Nodes(&self.validator),
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
            8 => n::Slot::Nodes(&mut self.target),
            9 => n::Slot::Prims(&mut self.target_location),
            10 => n::Slot::Node(&mut self.need),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Prim(&mut self.status_date),
            13 => n::Slot::Node(&mut self.validation_type),
            14 => n::Slot::Nodes(&mut self.validation_process),
            15 => n::Slot::Node(&mut self.frequency),
            16 => n::Slot::Prim(&mut self.last_performed),
            17 => n::Slot::Prim(&mut self.next_scheduled),
            18 => n::Slot::Node(&mut self.failure_action),
            19 => n::Slot::Nodes(&mut self.primary_source),
            20 => n::Slot::Node(&mut self.attestation),
            21 => n::Slot::Nodes(&mut self.validator),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VerificationResult {
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
            target: Vec::new(),
            target_location: Vec::new(),
            need: None,
            status: Prim::ABSENT,
            status_date: Prim::ABSENT,
            validation_type: None,
            validation_process: Vec::new(),
            frequency: None,
            last_performed: Prim::ABSENT,
            next_scheduled: Prim::ABSENT,
            failure_action: None,
            primary_source: Vec::new(),
            attestation: None,
            validator: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VerificationResult {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VerificationResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VerificationResult {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `VerificationResult.primarySource` of R4.
///
/// See <https://hl7.org/fhir/R4/verificationresult.html>.
/// Compiled by the feature `r4-workflow`.
pub struct VerificationResultPrimarySource {
    /// `VerificationResult.primarySource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `VerificationResult.primarySource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VerificationResult.primarySource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.primarySource.who`: Reference(Organization, Practitioner, PractitionerRole), 0..1.
    pub who: Option<Box<Reference>>,
    /// `VerificationResult.primarySource.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `VerificationResult.primarySource.communicationMethod`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>.
    pub communication_method: Vec<CodeableConcept>,
    /// `VerificationResult.primarySource.validationStatus`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-validation-status>.
    pub validation_status: Option<Box<CodeableConcept>>,
    /// `VerificationResult.primarySource.validationDate`: dateTime, 0..1.
    pub validation_date: Prim<DateTime>,
    /// `VerificationResult.primarySource.canPushUpdates`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates>.
    pub can_push_updates: Option<Box<CodeableConcept>>,
    /// `VerificationResult.primarySource.pushTypeAvailable`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-push-type-available>.
    pub push_type_available: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VerificationResultPrimarySource {
    fn info(&self) -> &'static TypeInfo { &VERIFICATION_RESULT_PRIMARY_SOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.who.is_some()) << 3
            | u64::from(!self.r#type.is_empty()) << 4
            | u64::from(!self.communication_method.is_empty()) << 5
            | u64::from(self.validation_status.is_some()) << 6
            | u64::from(!self.validation_date.is_absent()) << 7
            | u64::from(self.can_push_updates.is_some()) << 8
            | u64::from(!self.push_type_available.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.who),
            4 => n::Place::Nodes(&self.r#type),
            5 => n::Place::Nodes(&self.communication_method),
            6 => n::Place::Node(&self.validation_status),
            7 => n::Place::Prim(&self.validation_date),
            8 => n::Place::Node(&self.can_push_updates),
            9 => n::Place::Nodes(&self.push_type_available),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.who),
            4 => n::Slot::Nodes(&mut self.r#type),
            5 => n::Slot::Nodes(&mut self.communication_method),
            6 => n::Slot::Node(&mut self.validation_status),
            7 => n::Slot::Prim(&mut self.validation_date),
            8 => n::Slot::Node(&mut self.can_push_updates),
            9 => n::Slot::Nodes(&mut self.push_type_available),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VerificationResultPrimarySource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            who: None,
            r#type: Vec::new(),
            communication_method: Vec::new(),
            validation_status: None,
            validation_date: Prim::ABSENT,
            can_push_updates: None,
            push_type_available: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VerificationResultPrimarySource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VerificationResultPrimarySource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VerificationResultPrimarySource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `VerificationResult.attestation` of R4.
///
/// See <https://hl7.org/fhir/R4/verificationresult.html>.
/// Compiled by the feature `r4-workflow`.
pub struct VerificationResultAttestation {
    /// `VerificationResult.attestation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `VerificationResult.attestation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VerificationResult.attestation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.attestation.who`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub who: Option<Box<Reference>>,
    /// `VerificationResult.attestation.onBehalfOf`: Reference(Organization, Practitioner, PractitionerRole), 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `VerificationResult.attestation.communicationMethod`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>.
    pub communication_method: Option<Box<CodeableConcept>>,
    /// `VerificationResult.attestation.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `VerificationResult.attestation.sourceIdentityCertificate`: string, 0..1.
    pub source_identity_certificate: Prim<String>,
    /// `VerificationResult.attestation.proxyIdentityCertificate`: string, 0..1.
    pub proxy_identity_certificate: Prim<String>,
    /// `VerificationResult.attestation.proxySignature`: Signature, 0..1.
    pub proxy_signature: Option<Box<Signature>>,
    /// `VerificationResult.attestation.sourceSignature`: Signature, 0..1.
    pub source_signature: Option<Box<Signature>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VerificationResultAttestation {
    fn info(&self) -> &'static TypeInfo { &VERIFICATION_RESULT_ATTESTATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.who.is_some()) << 3
            | u64::from(self.on_behalf_of.is_some()) << 4
            | u64::from(self.communication_method.is_some()) << 5
            | u64::from(!self.date.is_absent()) << 6
            | u64::from(!self.source_identity_certificate.is_absent()) << 7
            | u64::from(!self.proxy_identity_certificate.is_absent()) << 8
            | u64::from(self.proxy_signature.is_some()) << 9
            | u64::from(self.source_signature.is_some()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.who),
            4 => n::Place::Node(&self.on_behalf_of),
            5 => n::Place::Node(&self.communication_method),
            6 => n::Place::Prim(&self.date),
            7 => n::Place::Prim(&self.source_identity_certificate),
            8 => n::Place::Prim(&self.proxy_identity_certificate),
            9 => n::Place::Node(&self.proxy_signature),
            10 => n::Place::Node(&self.source_signature),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.who),
            4 => n::Slot::Node(&mut self.on_behalf_of),
            5 => n::Slot::Node(&mut self.communication_method),
            6 => n::Slot::Prim(&mut self.date),
            7 => n::Slot::Prim(&mut self.source_identity_certificate),
            8 => n::Slot::Prim(&mut self.proxy_identity_certificate),
            9 => n::Slot::Node(&mut self.proxy_signature),
            10 => n::Slot::Node(&mut self.source_signature),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VerificationResultAttestation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            who: None,
            on_behalf_of: None,
            communication_method: None,
            date: Prim::ABSENT,
            source_identity_certificate: Prim::ABSENT,
            proxy_identity_certificate: Prim::ABSENT,
            proxy_signature: None,
            source_signature: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VerificationResultAttestation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VerificationResultAttestation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VerificationResultAttestation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `VerificationResult.validator` of R4.
///
/// See <https://hl7.org/fhir/R4/verificationresult.html>.
/// Compiled by the feature `r4-workflow`.
pub struct VerificationResultValidator {
    /// `VerificationResult.validator.id`: string, 0..1.
    pub id: Prim<String>,
    /// `VerificationResult.validator.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VerificationResult.validator.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.validator.organization`: Reference(Organization), 1..1.
    pub organization: Option<Box<Reference>>,
    /// `VerificationResult.validator.identityCertificate`: string, 0..1.
    pub identity_certificate: Prim<String>,
    /// `VerificationResult.validator.attestationSignature`: Signature, 0..1.
    pub attestation_signature: Option<Box<Signature>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VerificationResultValidator {
    fn info(&self) -> &'static TypeInfo { &VERIFICATION_RESULT_VALIDATOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.organization.is_some()) << 3
            | u64::from(!self.identity_certificate.is_absent()) << 4
            | u64::from(self.attestation_signature.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.organization),
            4 => n::Place::Prim(&self.identity_certificate),
            5 => n::Place::Node(&self.attestation_signature),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.organization),
            4 => n::Slot::Prim(&mut self.identity_certificate),
            5 => n::Slot::Node(&mut self.attestation_signature),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VerificationResultValidator {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            organization: None,
            identity_certificate: Prim::ABSENT,
            attestation_signature: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VerificationResultValidator {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VerificationResultValidator {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VerificationResultValidator {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static VERIFICATION_RESULT: TypeInfo = TypeInfo::new("VerificationResult", "VerificationResult", t::TypeKind::Resource, "DomainResource", 1, n::new::<VerificationResult>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"target\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"targetLocation\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"need\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/verificationresult-need"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/verificationresult-status"),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"validationType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/verificationresult-validation-type"),
    FieldInfo::node(",\"validationProcess\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/verificationresult-validation-process"),
    FieldInfo::node(",\"frequency\":", &TIMING, 0, Some(1), 0),
    FieldInfo::prim(",\"lastPerformed\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"nextScheduled\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"failureAction\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/verificationresult-failure-action"),
    FieldInfo::node(",\"primarySource\":", &VERIFICATION_RESULT_PRIMARY_SOURCE, 0, None, 0),
    FieldInfo::node(",\"attestation\":", &VERIFICATION_RESULT_ATTESTATION, 0, Some(1), 0),
    FieldInfo::node(",\"validator\":", &VERIFICATION_RESULT_VALIDATOR, 0, None, 0),
]);

pub(crate) static VERIFICATION_RESULT_PRIMARY_SOURCE: TypeInfo = TypeInfo::new("VerificationResultPrimarySource", "VerificationResult.primarySource", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<VerificationResultPrimarySource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"who\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type"),
    FieldInfo::node(",\"communicationMethod\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/verificationresult-communication-method"),
    FieldInfo::node(",\"validationStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/verificationresult-validation-status"),
    FieldInfo::prim(",\"validationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"canPushUpdates\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates"),
    FieldInfo::node(",\"pushTypeAvailable\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/verificationresult-push-type-available"),
]);

pub(crate) static VERIFICATION_RESULT_ATTESTATION: TypeInfo = TypeInfo::new("VerificationResultAttestation", "VerificationResult.attestation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<VerificationResultAttestation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"who\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"onBehalfOf\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"communicationMethod\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/verificationresult-communication-method"),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"sourceIdentityCertificate\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"proxyIdentityCertificate\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"proxySignature\":", &SIGNATURE, 0, Some(1), 0),
    FieldInfo::node(",\"sourceSignature\":", &SIGNATURE, 0, Some(1), 0),
]);

pub(crate) static VERIFICATION_RESULT_VALIDATOR: TypeInfo = TypeInfo::new("VerificationResultValidator", "VerificationResult.validator", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<VerificationResultValidator>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"organization\":", &REFERENCE, 1, Some(1), 0).targets(&["Organization"]),
    FieldInfo::prim(",\"identityCertificate\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"attestationSignature\":", &SIGNATURE, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(VerificationResult, VerificationResultPrimarySource, VerificationResultAttestation, VerificationResultValidator);
