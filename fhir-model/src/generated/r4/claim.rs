// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Claim` and the types inside it.

/// The resource `Claim` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct Claim {
    /// `Claim.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Claim.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Claim.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Claim.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Claim.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Claim.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Claim.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Claim.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `Claim.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/claim-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Claim.subType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `Claim.use`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/claim-use>. Codes: `codes::Use`.
    pub r#use: Prim<String>,
    /// `Claim.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `Claim.billablePeriod`: Period, 0..1.
    pub billable_period: Option<Box<Period>>,
    /// `Claim.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `Claim.enterer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub enterer: Option<Box<Reference>>,
    /// `Claim.insurer`: Reference(Organization), 0..1.
    pub insurer: Option<Box<Reference>>,
    /// `Claim.provider`: Reference(Practitioner, PractitionerRole, Organization), 1..1.
    pub provider: Option<Box<Reference>>,
    /// `Claim.priority`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/process-priority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Claim.fundsReserve`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `Claim.related`: [`ClaimRelated`], 0..*.
    pub related: Vec<ClaimRelated>,
    /// `Claim.prescription`: Reference(DeviceRequest, MedicationRequest, VisionPrescription), 0..1.
    pub prescription: Option<Box<Reference>>,
    /// `Claim.originalPrescription`: Reference(DeviceRequest, MedicationRequest, VisionPrescription), 0..1.
    pub original_prescription: Option<Box<Reference>>,
    /// `Claim.payee`: [`ClaimPayee`], 0..1.
    pub payee: Option<Box<ClaimPayee>>,
    /// `Claim.referral`: Reference(ServiceRequest), 0..1.
    pub referral: Option<Box<Reference>>,
    /// `Claim.facility`: Reference(Location), 0..1.
    pub facility: Option<Box<Reference>>,
    /// `Claim.careTeam`: [`ClaimCareTeam`], 0..*.
    pub care_team: Vec<ClaimCareTeam>,
    /// `Claim.supportingInfo`: [`ClaimSupportingInfo`], 0..*.
    pub supporting_info: Vec<ClaimSupportingInfo>,
    /// `Claim.diagnosis`: [`ClaimDiagnosis`], 0..*.
    pub diagnosis: Vec<ClaimDiagnosis>,
    /// `Claim.procedure`: [`ClaimProcedure`], 0..*.
    pub procedure: Vec<ClaimProcedure>,
    /// `Claim.insurance`: [`ClaimInsurance`], 1..*.
    pub insurance: Vec<ClaimInsurance>,
    /// `Claim.accident`: [`ClaimAccident`], 0..1.
    pub accident: Option<Box<ClaimAccident>>,
    /// `Claim.item`: [`ClaimItem`], 0..*.
    pub item: Vec<ClaimItem>,
    /// `Claim.total`: Money, 0..1.
    pub total: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Claim {
    fn info(&self) -> &'static TypeInfo { &CLAIM }
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
            | u64::from(self.r#type.is_some()) << 10
            | u64::from(self.sub_type.is_some()) << 11
            | u64::from(!self.r#use.is_absent()) << 12
            | u64::from(self.patient.is_some()) << 13
            | u64::from(self.billable_period.is_some()) << 14
            | u64::from(!self.created.is_absent()) << 15
            | u64::from(self.enterer.is_some()) << 16
            | u64::from(self.insurer.is_some()) << 17
            | u64::from(self.provider.is_some()) << 18
            | u64::from(self.priority.is_some()) << 19
            | u64::from(self.funds_reserve.is_some()) << 20
            | u64::from(!self.related.is_empty()) << 21
            | u64::from(self.prescription.is_some()) << 22
            | u64::from(self.original_prescription.is_some()) << 23
            | u64::from(self.payee.is_some()) << 24
            | u64::from(self.referral.is_some()) << 25
            | u64::from(self.facility.is_some()) << 26
            | u64::from(!self.care_team.is_empty()) << 27
            | u64::from(!self.supporting_info.is_empty()) << 28
            | u64::from(!self.diagnosis.is_empty()) << 29
            | u64::from(!self.procedure.is_empty()) << 30
            | u64::from(!self.insurance.is_empty()) << 31
            | u64::from(self.accident.is_some()) << 32
            | u64::from(!self.item.is_empty()) << 33
            | u64::from(self.total.is_some()) << 34;
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
            10 => n::Place::Node(&self.r#type),
            11 => n::Place::Node(&self.sub_type),
            12 => n::Place::Prim(&self.r#use),
            13 => n::Place::Node(&self.patient),
            14 => n::Place::Node(&self.billable_period),
            15 => n::Place::Prim(&self.created),
            16 => n::Place::Node(&self.enterer),
            17 => n::Place::Node(&self.insurer),
            18 => n::Place::Node(&self.provider),
            19 => n::Place::Node(&self.priority),
            20 => n::Place::Node(&self.funds_reserve),
            21 => n::Place::Nodes(&self.related),
            22 => n::Place::Node(&self.prescription),
            23 => n::Place::Node(&self.original_prescription),
            24 => n::Place::Node(&self.payee),
            25 => n::Place::Node(&self.referral),
            26 => n::Place::Node(&self.facility),
            27 => n::Place::Nodes(&self.care_team),
            28 => n::Place::Nodes(&self.supporting_info),
            29 => n::Place::Nodes(&self.diagnosis),
            30 => n::Place::Nodes(&self.procedure),
            31 => n::Place::Nodes(&self.insurance),
            32 => n::Place::Node(&self.accident),
            33 => n::Place::Nodes(&self.item),
            34 => n::Place::Node(&self.total),
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
            10 => n::Slot::Node(&mut self.r#type),
            11 => n::Slot::Node(&mut self.sub_type),
            12 => n::Slot::Prim(&mut self.r#use),
            13 => n::Slot::Node(&mut self.patient),
            14 => n::Slot::Node(&mut self.billable_period),
            15 => n::Slot::Prim(&mut self.created),
            16 => n::Slot::Node(&mut self.enterer),
            17 => n::Slot::Node(&mut self.insurer),
            18 => n::Slot::Node(&mut self.provider),
            19 => n::Slot::Node(&mut self.priority),
            20 => n::Slot::Node(&mut self.funds_reserve),
            21 => n::Slot::Nodes(&mut self.related),
            22 => n::Slot::Node(&mut self.prescription),
            23 => n::Slot::Node(&mut self.original_prescription),
            24 => n::Slot::Node(&mut self.payee),
            25 => n::Slot::Node(&mut self.referral),
            26 => n::Slot::Node(&mut self.facility),
            27 => n::Slot::Nodes(&mut self.care_team),
            28 => n::Slot::Nodes(&mut self.supporting_info),
            29 => n::Slot::Nodes(&mut self.diagnosis),
            30 => n::Slot::Nodes(&mut self.procedure),
            31 => n::Slot::Nodes(&mut self.insurance),
            32 => n::Slot::Node(&mut self.accident),
            33 => n::Slot::Nodes(&mut self.item),
            34 => n::Slot::Node(&mut self.total),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Claim {
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
            r#type: None,
            sub_type: None,
            r#use: Prim::ABSENT,
            patient: None,
            billable_period: None,
            created: Prim::ABSENT,
            enterer: None,
            insurer: None,
            provider: None,
            priority: None,
            funds_reserve: None,
            related: Vec::new(),
            prescription: None,
            original_prescription: None,
            payee: None,
            referral: None,
            facility: None,
            care_team: Vec::new(),
            supporting_info: Vec::new(),
            diagnosis: Vec::new(),
            procedure: Vec::new(),
            insurance: Vec::new(),
            accident: None,
            item: Vec::new(),
            total: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Claim {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Claim {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Claim {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.related` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimRelated {
    /// `Claim.related.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.related.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.related.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.related.claim`: Reference(Claim), 0..1.
    pub claim: Option<Box<Reference>>,
    /// `Claim.related.relationship`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/related-claim-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Claim.related.reference`: Identifier, 0..1.
    pub reference: Option<Box<Identifier>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimRelated {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RELATED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.claim.is_some()) << 3
            | u64::from(self.relationship.is_some()) << 4
            | u64::from(self.reference.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.claim),
            4 => n::Place::Node(&self.relationship),
            5 => n::Place::Node(&self.reference),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.claim),
            4 => n::Slot::Node(&mut self.relationship),
            5 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimRelated {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            claim: None,
            relationship: None,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimRelated {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimRelated {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimRelated {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.payee` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimPayee {
    /// `Claim.payee.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.payee.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.payee.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.payee.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/payeetype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Claim.payee.party`: Reference(Practitioner, PractitionerRole, Organization, Patient, RelatedPerson), 0..1.
    pub party: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimPayee {
    fn info(&self) -> &'static TypeInfo { &CLAIM_PAYEE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.party.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.party),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.party),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimPayee {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            party: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimPayee {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimPayee {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimPayee {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.careTeam` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimCareTeam {
    /// `Claim.careTeam.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.careTeam.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.careTeam.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.careTeam.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.careTeam.provider`: Reference(Practitioner, PractitionerRole, Organization), 1..1.
    pub provider: Option<Box<Reference>>,
    /// `Claim.careTeam.responsible`: boolean, 0..1.
    pub responsible: Prim<bool>,
    /// `Claim.careTeam.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-careteamrole>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Claim.careTeam.qualification`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/provider-qualification>.
    pub qualification: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimCareTeam {
    fn info(&self) -> &'static TypeInfo { &CLAIM_CARE_TEAM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.provider.is_some()) << 4
            | u64::from(!self.responsible.is_absent()) << 5
            | u64::from(self.role.is_some()) << 6
            | u64::from(self.qualification.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.provider),
            5 => n::Place::Prim(&self.responsible),
            6 => n::Place::Node(&self.role),
            7 => n::Place::Node(&self.qualification),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Node(&mut self.provider),
            5 => n::Slot::Prim(&mut self.responsible),
            6 => n::Slot::Node(&mut self.role),
            7 => n::Slot::Node(&mut self.qualification),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimCareTeam {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            provider: None,
            responsible: Prim::ABSENT,
            role: None,
            qualification: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimCareTeam {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimCareTeam {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimCareTeam {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.supportingInfo` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimSupportingInfo {
    /// `Claim.supportingInfo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.supportingInfo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.supportingInfo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.supportingInfo.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.supportingInfo.category`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-informationcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.supportingInfo.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-exception>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Claim.supportingInfo.timing[x]`: date or Period, 0..1.
    pub timing: Option<ClaimSupportingInfoTiming>,
    /// `Claim.supportingInfo.value[x]`: boolean or string or Quantity or Attachment or Reference(Resource), 0..1.
    pub value: Option<ClaimSupportingInfoValue>,
    /// `Claim.supportingInfo.reason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/missing-tooth-reason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimSupportingInfo {
    fn info(&self) -> &'static TypeInfo { &CLAIM_SUPPORTING_INFO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.category.is_some()) << 4
            | u64::from(self.code.is_some()) << 5
            | u64::from(self.timing.is_some()) << 6
            | u64::from(self.value.is_some()) << 7
            | u64::from(self.reason.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.category),
            5 => n::Place::Node(&self.code),
            6 => n::Place::Choice(&self.timing),
            7 => n::Place::Choice(&self.value),
            8 => n::Place::Node(&self.reason),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Node(&mut self.category),
            5 => n::Slot::Node(&mut self.code),
            6 => n::Slot::Choice(&mut self.timing),
            7 => n::Slot::Choice(&mut self.value),
            8 => n::Slot::Node(&mut self.reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimSupportingInfo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            category: None,
            code: None,
            timing: None,
            value: None,
            reason: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimSupportingInfo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimSupportingInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimSupportingInfo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.diagnosis` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimDiagnosis {
    /// `Claim.diagnosis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.diagnosis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.diagnosis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.diagnosis.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.diagnosis.diagnosis[x]`: CodeableConcept or Reference(Condition), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/icd-10>.
    pub diagnosis: Option<ClaimDiagnosisDiagnosis>,
    /// `Claim.diagnosis.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-diagnosistype>.
    pub r#type: Vec<CodeableConcept>,
    /// `Claim.diagnosis.onAdmission`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission>.
    pub on_admission: Option<Box<CodeableConcept>>,
    /// `Claim.diagnosis.packageCode`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>.
    pub package_code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimDiagnosis {
    fn info(&self) -> &'static TypeInfo { &CLAIM_DIAGNOSIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.diagnosis.is_some()) << 4
            | u64::from(!self.r#type.is_empty()) << 5
            | u64::from(self.on_admission.is_some()) << 6
            | u64::from(self.package_code.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Choice(&self.diagnosis),
            5 => n::Place::Nodes(&self.r#type),
            6 => n::Place::Node(&self.on_admission),
            7 => n::Place::Node(&self.package_code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Choice(&mut self.diagnosis),
            5 => n::Slot::Nodes(&mut self.r#type),
            6 => n::Slot::Node(&mut self.on_admission),
            7 => n::Slot::Node(&mut self.package_code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimDiagnosis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            diagnosis: None,
            r#type: Vec::new(),
            on_admission: None,
            package_code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimDiagnosis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.procedure` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimProcedure {
    /// `Claim.procedure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.procedure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.procedure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.procedure.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.procedure.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-procedure-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Claim.procedure.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Claim.procedure.procedure[x]`: CodeableConcept or Reference(Procedure), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/icd-10-procedures>.
    pub procedure: Option<ClaimProcedureProcedure>,
    /// `Claim.procedure.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimProcedure {
    fn info(&self) -> &'static TypeInfo { &CLAIM_PROCEDURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.r#type.is_empty()) << 4
            | u64::from(!self.date.is_absent()) << 5
            | u64::from(self.procedure.is_some()) << 6
            | u64::from(!self.udi.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Nodes(&self.r#type),
            5 => n::Place::Prim(&self.date),
            6 => n::Place::Choice(&self.procedure),
            7 => n::Place::Nodes(&self.udi),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Nodes(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.date),
            6 => n::Slot::Choice(&mut self.procedure),
            7 => n::Slot::Nodes(&mut self.udi),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimProcedure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            r#type: Vec::new(),
            date: Prim::ABSENT,
            procedure: None,
            udi: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimProcedure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimProcedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimProcedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.insurance` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimInsurance {
    /// `Claim.insurance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.insurance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.insurance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.insurance.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.insurance.focal`: boolean, 1..1.
    pub focal: Prim<bool>,
    /// `Claim.insurance.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Claim.insurance.coverage`: Reference(Coverage), 1..1.
    pub coverage: Option<Box<Reference>>,
    /// `Claim.insurance.businessArrangement`: string, 0..1.
    pub business_arrangement: Prim<String>,
    /// `Claim.insurance.preAuthRef`: string, 0..*.
    pub pre_auth_ref: Vec<Prim<String>>,
    /// `Claim.insurance.claimResponse`: Reference(ClaimResponse), 0..1.
    pub claim_response: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimInsurance {
    fn info(&self) -> &'static TypeInfo { &CLAIM_INSURANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.focal.is_absent()) << 4
            | u64::from(self.identifier.is_some()) << 5
            | u64::from(self.coverage.is_some()) << 6
            | u64::from(!self.business_arrangement.is_absent()) << 7
            | u64::from(!self.pre_auth_ref.is_empty()) << 8
            | u64::from(self.claim_response.is_some()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Prim(&self.focal),
            5 => n::Place::Node(&self.identifier),
            6 => n::Place::Node(&self.coverage),
            7 => n::Place::Prim(&self.business_arrangement),
            8 => n::Place::Prims(&self.pre_auth_ref),
            9 => n::Place::Node(&self.claim_response),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Prim(&mut self.focal),
            5 => n::Slot::Node(&mut self.identifier),
            6 => n::Slot::Node(&mut self.coverage),
            7 => n::Slot::Prim(&mut self.business_arrangement),
            8 => n::Slot::Prims(&mut self.pre_auth_ref),
            9 => n::Slot::Node(&mut self.claim_response),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimInsurance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            focal: Prim::ABSENT,
            identifier: None,
            coverage: None,
            business_arrangement: Prim::ABSENT,
            pre_auth_ref: Vec::new(),
            claim_response: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimInsurance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimInsurance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimInsurance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.accident` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimAccident {
    /// `Claim.accident.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.accident.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.accident.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.accident.date`: date, 1..1.
    pub date: Prim<Date>,
    /// `Claim.accident.type`: CodeableConcept, 0..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ActIncidentCode>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Claim.accident.location[x]`: Address or Reference(Location), 0..1.
    pub location: Option<ClaimAccidentLocation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimAccident {
    fn info(&self) -> &'static TypeInfo { &CLAIM_ACCIDENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.date.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.location.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.date),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Choice(&self.location),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.date),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Choice(&mut self.location),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimAccident {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            date: Prim::ABSENT,
            r#type: None,
            location: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimAccident {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimAccident {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimAccident {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.item` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimItem {
    /// `Claim.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.item.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.item.careTeamSequence`: positiveInt, 0..*.
    pub care_team_sequence: Vec<Prim<u32>>,
    /// `Claim.item.diagnosisSequence`: positiveInt, 0..*.
    pub diagnosis_sequence: Vec<Prim<u32>>,
    /// `Claim.item.procedureSequence`: positiveInt, 0..*.
    pub procedure_sequence: Vec<Prim<u32>>,
    /// `Claim.item.informationSequence`: positiveInt, 0..*.
    pub information_sequence: Vec<Prim<u32>>,
    /// `Claim.item.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `Claim.item.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.item.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `Claim.item.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Claim.item.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `Claim.item.serviced[x]`: date or Period, 0..1.
    pub serviced: Option<ClaimItemServiced>,
    /// `Claim.item.location[x]`: CodeableConcept or Address or Reference(Location), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ClaimItemLocation>,
    /// `Claim.item.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Claim.item.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `Claim.item.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `Claim.item.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `Claim.item.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// `Claim.item.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/tooth>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Claim.item.subSite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// `Claim.item.encounter`: Reference(Encounter), 0..*.
    pub encounter: Vec<Reference>,
    /// `Claim.item.detail`: [`ClaimItemDetail`], 0..*.
    pub detail: Vec<ClaimItemDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimItem {
    fn info(&self) -> &'static TypeInfo { &CLAIM_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.care_team_sequence.is_empty()) << 4
            | u64::from(!self.diagnosis_sequence.is_empty()) << 5
            | u64::from(!self.procedure_sequence.is_empty()) << 6
            | u64::from(!self.information_sequence.is_empty()) << 7
            | u64::from(self.revenue.is_some()) << 8
            | u64::from(self.category.is_some()) << 9
            | u64::from(self.product_or_service.is_some()) << 10
            | u64::from(!self.modifier.is_empty()) << 11
            | u64::from(!self.program_code.is_empty()) << 12
            | u64::from(self.serviced.is_some()) << 13
            | u64::from(self.location.is_some()) << 14
            | u64::from(self.quantity.is_some()) << 15
            | u64::from(self.unit_price.is_some()) << 16
            | u64::from(!self.factor.is_absent()) << 17
            | u64::from(self.net.is_some()) << 18
            | u64::from(!self.udi.is_empty()) << 19
            | u64::from(self.body_site.is_some()) << 20
            | u64::from(!self.sub_site.is_empty()) << 21
            | u64::from(!self.encounter.is_empty()) << 22
            | u64::from(!self.detail.is_empty()) << 23;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Prims(&self.care_team_sequence),
            5 => n::Place::Prims(&self.diagnosis_sequence),
            6 => n::Place::Prims(&self.procedure_sequence),
            7 => n::Place::Prims(&self.information_sequence),
            8 => n::Place::Node(&self.revenue),
            9 => n::Place::Node(&self.category),
            10 => n::Place::Node(&self.product_or_service),
            11 => n::Place::Nodes(&self.modifier),
            12 => n::Place::Nodes(&self.program_code),
            13 => n::Place::Choice(&self.serviced),
            14 => n::Place::Choice(&self.location),
            15 => n::Place::Node(&self.quantity),
            16 => n::Place::Node(&self.unit_price),
            17 => n::Place::Prim(&self.factor),
            18 => n::Place::Node(&self.net),
            19 => n::Place::Nodes(&self.udi),
            20 => n::Place::Node(&self.body_site),
            21 => n::Place::Nodes(&self.sub_site),
            22 => n::Place::Nodes(&self.encounter),
            23 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Prims(&mut self.care_team_sequence),
            5 => n::Slot::Prims(&mut self.diagnosis_sequence),
            6 => n::Slot::Prims(&mut self.procedure_sequence),
            7 => n::Slot::Prims(&mut self.information_sequence),
            8 => n::Slot::Node(&mut self.revenue),
            9 => n::Slot::Node(&mut self.category),
            10 => n::Slot::Node(&mut self.product_or_service),
            11 => n::Slot::Nodes(&mut self.modifier),
            12 => n::Slot::Nodes(&mut self.program_code),
            13 => n::Slot::Choice(&mut self.serviced),
            14 => n::Slot::Choice(&mut self.location),
            15 => n::Slot::Node(&mut self.quantity),
            16 => n::Slot::Node(&mut self.unit_price),
            17 => n::Slot::Prim(&mut self.factor),
            18 => n::Slot::Node(&mut self.net),
            19 => n::Slot::Nodes(&mut self.udi),
            20 => n::Slot::Node(&mut self.body_site),
            21 => n::Slot::Nodes(&mut self.sub_site),
            22 => n::Slot::Nodes(&mut self.encounter),
            23 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            care_team_sequence: Vec::new(),
            diagnosis_sequence: Vec::new(),
            procedure_sequence: Vec::new(),
            information_sequence: Vec::new(),
            revenue: None,
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            program_code: Vec::new(),
            serviced: None,
            location: None,
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            udi: Vec::new(),
            body_site: None,
            sub_site: Vec::new(),
            encounter: Vec::new(),
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.item.detail` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimItemDetail {
    /// `Claim.item.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.item.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.item.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.item.detail.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.item.detail.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Claim.item.detail.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `Claim.item.detail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Claim.item.detail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `Claim.item.detail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `Claim.item.detail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `Claim.item.detail.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// `Claim.item.detail.subDetail`: [`ClaimItemDetailSubDetail`], 0..*.
    pub sub_detail: Vec<ClaimItemDetailSubDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimItemDetail {
    fn info(&self) -> &'static TypeInfo { &CLAIM_ITEM_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.revenue.is_some()) << 4
            | u64::from(self.category.is_some()) << 5
            | u64::from(self.product_or_service.is_some()) << 6
            | u64::from(!self.modifier.is_empty()) << 7
            | u64::from(!self.program_code.is_empty()) << 8
            | u64::from(self.quantity.is_some()) << 9
            | u64::from(self.unit_price.is_some()) << 10
            | u64::from(!self.factor.is_absent()) << 11
            | u64::from(self.net.is_some()) << 12
            | u64::from(!self.udi.is_empty()) << 13
            | u64::from(!self.sub_detail.is_empty()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.revenue),
            5 => n::Place::Node(&self.category),
            6 => n::Place::Node(&self.product_or_service),
            7 => n::Place::Nodes(&self.modifier),
            8 => n::Place::Nodes(&self.program_code),
            9 => n::Place::Node(&self.quantity),
            10 => n::Place::Node(&self.unit_price),
            11 => n::Place::Prim(&self.factor),
            12 => n::Place::Node(&self.net),
            13 => n::Place::Nodes(&self.udi),
            14 => n::Place::Nodes(&self.sub_detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Node(&mut self.revenue),
            5 => n::Slot::Node(&mut self.category),
            6 => n::Slot::Node(&mut self.product_or_service),
            7 => n::Slot::Nodes(&mut self.modifier),
            8 => n::Slot::Nodes(&mut self.program_code),
            9 => n::Slot::Node(&mut self.quantity),
            10 => n::Slot::Node(&mut self.unit_price),
            11 => n::Slot::Prim(&mut self.factor),
            12 => n::Slot::Node(&mut self.net),
            13 => n::Slot::Nodes(&mut self.udi),
            14 => n::Slot::Nodes(&mut self.sub_detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimItemDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            revenue: None,
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            program_code: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            udi: Vec::new(),
            sub_detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimItemDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimItemDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimItemDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Claim.item.detail.subDetail` of R4.
///
/// See <https://hl7.org/fhir/R4/claim.html>.
/// Compiled by the feature `r4-financial`.
pub struct ClaimItemDetailSubDetail {
    /// `Claim.item.detail.subDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Claim.item.detail.subDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Claim.item.detail.subDetail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Claim.item.detail.subDetail.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `Claim.item.detail.subDetail.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.productOrService`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Claim.item.detail.subDetail.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `Claim.item.detail.subDetail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Claim.item.detail.subDetail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `Claim.item.detail.subDetail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `Claim.item.detail.subDetail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `Claim.item.detail.subDetail.udi`: Reference(Device), 0..*.
    pub udi: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimItemDetailSubDetail {
    fn info(&self) -> &'static TypeInfo { &CLAIM_ITEM_DETAIL_SUB_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(self.revenue.is_some()) << 4
            | u64::from(self.category.is_some()) << 5
            | u64::from(self.product_or_service.is_some()) << 6
            | u64::from(!self.modifier.is_empty()) << 7
            | u64::from(!self.program_code.is_empty()) << 8
            | u64::from(self.quantity.is_some()) << 9
            | u64::from(self.unit_price.is_some()) << 10
            | u64::from(!self.factor.is_absent()) << 11
            | u64::from(self.net.is_some()) << 12
            | u64::from(!self.udi.is_empty()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Node(&self.revenue),
            5 => n::Place::Node(&self.category),
            6 => n::Place::Node(&self.product_or_service),
            7 => n::Place::Nodes(&self.modifier),
            8 => n::Place::Nodes(&self.program_code),
            9 => n::Place::Node(&self.quantity),
            10 => n::Place::Node(&self.unit_price),
            11 => n::Place::Prim(&self.factor),
            12 => n::Place::Node(&self.net),
            13 => n::Place::Nodes(&self.udi),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Node(&mut self.revenue),
            5 => n::Slot::Node(&mut self.category),
            6 => n::Slot::Node(&mut self.product_or_service),
            7 => n::Slot::Nodes(&mut self.modifier),
            8 => n::Slot::Nodes(&mut self.program_code),
            9 => n::Slot::Node(&mut self.quantity),
            10 => n::Slot::Node(&mut self.unit_price),
            11 => n::Slot::Prim(&mut self.factor),
            12 => n::Slot::Node(&mut self.net),
            13 => n::Slot::Nodes(&mut self.udi),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimItemDetailSubDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            revenue: None,
            category: None,
            product_or_service: None,
            modifier: Vec::new(),
            program_code: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            net: None,
            udi: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimItemDetailSubDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimItemDetailSubDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimItemDetailSubDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Claim.supportingInfo.timing[x]`.
#[derive(Clone)]
pub enum ClaimSupportingInfoTiming {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ClaimSupportingInfoTiming {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimSupportingInfoTiming {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimSupportingInfoTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimSupportingInfoTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Claim.supportingInfo.value[x]`.
#[derive(Clone)]
pub enum ClaimSupportingInfoValue {
    /// boolean.
    Boolean(Prim<bool>),
    /// string.
    String(Prim<String>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl ClaimSupportingInfoValue {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimSupportingInfoValue {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::String(_) => 1,
            Self::Quantity(_) => 2,
            Self::Attachment(_) => 3,
            Self::Reference(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::String(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            4 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimSupportingInfoValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimSupportingInfoValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Claim.diagnosis.diagnosis[x]`.
#[derive(Clone)]
pub enum ClaimDiagnosisDiagnosis {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Condition).
    Reference(n::Boxed<Reference>),
}

impl ClaimDiagnosisDiagnosis {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimDiagnosisDiagnosis {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimDiagnosisDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimDiagnosisDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Claim.procedure.procedure[x]`.
#[derive(Clone)]
pub enum ClaimProcedureProcedure {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Procedure).
    Reference(n::Boxed<Reference>),
}

impl ClaimProcedureProcedure {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimProcedureProcedure {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimProcedureProcedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimProcedureProcedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Claim.accident.location[x]`.
#[derive(Clone)]
pub enum ClaimAccidentLocation {
    /// Address.
    Address(n::Boxed<Address>),
    /// Reference(Location).
    Reference(n::Boxed<Reference>),
}

impl ClaimAccidentLocation {
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimAccidentLocation {
    fn index(&self) -> usize {
        match self {
            Self::Address(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimAccidentLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimAccidentLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Claim.item.serviced[x]`.
#[derive(Clone)]
pub enum ClaimItemServiced {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ClaimItemServiced {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimItemServiced {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimItemServiced {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimItemServiced {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Claim.item.location[x]`.
#[derive(Clone)]
pub enum ClaimItemLocation {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Reference(Location).
    Reference(n::Boxed<Reference>),
}

impl ClaimItemLocation {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimItemLocation {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Address(_) => 1,
            Self::Reference(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            2 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimItemLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimItemLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CLAIM: TypeInfo = TypeInfo::new("Claim", "Claim", t::TypeKind::Resource, "DomainResource", 1, n::new::<Claim>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/claim-type"),
    FieldInfo::node(",\"subType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-subtype"),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/claim-use"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"billablePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"enterer\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"insurer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"provider\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/process-priority"),
    FieldInfo::node(",\"fundsReserve\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/fundsreserve"),
    FieldInfo::node(",\"related\":", &CLAIM_RELATED, 0, None, 0),
    FieldInfo::node(",\"prescription\":", &REFERENCE, 0, Some(1), 0).targets(&["DeviceRequest", "MedicationRequest", "VisionPrescription"]),
    FieldInfo::node(",\"originalPrescription\":", &REFERENCE, 0, Some(1), 0).targets(&["DeviceRequest", "MedicationRequest", "VisionPrescription"]),
    FieldInfo::node(",\"payee\":", &CLAIM_PAYEE, 0, Some(1), 0),
    FieldInfo::node(",\"referral\":", &REFERENCE, 0, Some(1), 0).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"facility\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"careTeam\":", &CLAIM_CARE_TEAM, 0, None, 0),
    FieldInfo::node(",\"supportingInfo\":", &CLAIM_SUPPORTING_INFO, 0, None, 0),
    FieldInfo::node(",\"diagnosis\":", &CLAIM_DIAGNOSIS, 0, None, 0),
    FieldInfo::node(",\"procedure\":", &CLAIM_PROCEDURE, 0, None, 0),
    FieldInfo::node(",\"insurance\":", &CLAIM_INSURANCE, 1, None, t::SUMMARY),
    FieldInfo::node(",\"accident\":", &CLAIM_ACCIDENT, 0, Some(1), 0),
    FieldInfo::node(",\"item\":", &CLAIM_ITEM, 0, None, 0),
    FieldInfo::node(",\"total\":", &MONEY, 0, Some(1), 0),
]);

pub(crate) static CLAIM_RELATED: TypeInfo = TypeInfo::new("ClaimRelated", "Claim.related", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimRelated>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"claim\":", &REFERENCE, 0, Some(1), 0).targets(&["Claim"]),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/related-claim-relationship"),
    FieldInfo::node(",\"reference\":", &IDENTIFIER, 0, Some(1), 0),
]);

pub(crate) static CLAIM_PAYEE: TypeInfo = TypeInfo::new("ClaimPayee", "Claim.payee", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimPayee>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/payeetype"),
    FieldInfo::node(",\"party\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson"]),
]);

pub(crate) static CLAIM_CARE_TEAM: TypeInfo = TypeInfo::new("ClaimCareTeam", "Claim.careTeam", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimCareTeam>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"provider\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::prim(",\"responsible\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-careteamrole"),
    FieldInfo::node(",\"qualification\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/provider-qualification"),
]);

pub(crate) static CLAIM_SUPPORTING_INFO: TypeInfo = TypeInfo::new("ClaimSupportingInfo", "Claim.supportingInfo", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimSupportingInfo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-informationcategory"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-exception"),
    FieldInfo::choice(",\"timing\":", &CLAIM_SUPPORTING_INFO_TIMING_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"value\":", &CLAIM_SUPPORTING_INFO_VALUE_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/missing-tooth-reason"),
]);

static CLAIM_SUPPORTING_INFO_TIMING_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"timingDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 1, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

static CLAIM_SUPPORTING_INFO_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

pub(crate) static CLAIM_DIAGNOSIS: TypeInfo = TypeInfo::new("ClaimDiagnosis", "Claim.diagnosis", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::choice(",\"diagnosis\":", &CLAIM_DIAGNOSIS_DIAGNOSIS_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/icd-10"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-diagnosistype"),
    FieldInfo::node(",\"onAdmission\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission"),
    FieldInfo::node(",\"packageCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup"),
]);

static CLAIM_DIAGNOSIS_DIAGNOSIS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"diagnosisCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"diagnosisReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Condition"]),
];

pub(crate) static CLAIM_PROCEDURE: TypeInfo = TypeInfo::new("ClaimProcedure", "Claim.procedure", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimProcedure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-procedure-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::choice(",\"procedure\":", &CLAIM_PROCEDURE_PROCEDURE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/icd-10-procedures"),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
]);

static CLAIM_PROCEDURE_PROCEDURE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"procedureCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"procedureReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Procedure"]),
];

pub(crate) static CLAIM_INSURANCE: TypeInfo = TypeInfo::new("ClaimInsurance", "Claim.insurance", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimInsurance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"focal\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Coverage"]),
    FieldInfo::prim(",\"businessArrangement\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"preAuthRef\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"claimResponse\":", &REFERENCE, 0, Some(1), 0).targets(&["ClaimResponse"]),
]);

pub(crate) static CLAIM_ACCIDENT: TypeInfo = TypeInfo::new("ClaimAccident", "Claim.accident", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimAccident>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ActIncidentCode"),
    FieldInfo::choice(",\"location\":", &CLAIM_ACCIDENT_LOCATION_TYPES, 0, Some(1), 0),
]);

static CLAIM_ACCIDENT_LOCATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"locationAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 1, &[]),
    t::Alternative::new(",\"locationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Location"]),
];

pub(crate) static CLAIM_ITEM: TypeInfo = TypeInfo::new("ClaimItem", "Claim.item", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::prim(",\"careTeamSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"diagnosisSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"procedureSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"informationSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::choice(",\"serviced\":", &CLAIM_ITEM_SERVICED_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"location\":", &CLAIM_ITEM_LOCATION_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-place"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/tooth"),
    FieldInfo::node(",\"subSite\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/surface"),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, None, 0).targets(&["Encounter"]),
    FieldInfo::node(",\"detail\":", &CLAIM_ITEM_DETAIL, 0, None, 0),
]);

static CLAIM_ITEM_SERVICED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"servicedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 1, &[]),
    t::Alternative::new(",\"servicedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

static CLAIM_ITEM_LOCATION_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"locationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"locationAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 1, &[]),
    t::Alternative::new(",\"locationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Location"]),
];

pub(crate) static CLAIM_ITEM_DETAIL: TypeInfo = TypeInfo::new("ClaimItemDetail", "Claim.item.detail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimItemDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
    FieldInfo::node(",\"subDetail\":", &CLAIM_ITEM_DETAIL_SUB_DETAIL, 0, None, 0),
]);

pub(crate) static CLAIM_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo::new("ClaimItemDetailSubDetail", "Claim.item.detail.subDetail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ClaimItemDetailSubDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-benefitcategory"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"udi\":", &REFERENCE, 0, None, 0).targets(&["Device"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Claim, ClaimRelated, ClaimPayee, ClaimCareTeam, ClaimSupportingInfo, ClaimDiagnosis, ClaimProcedure, ClaimInsurance, ClaimAccident, ClaimItem, ClaimItemDetail, ClaimItemDetailSubDetail);
