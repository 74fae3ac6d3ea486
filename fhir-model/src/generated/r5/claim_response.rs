// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ClaimResponse` and the types inside it.

/// The resource `ClaimResponse` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponse {
    /// `ClaimResponse.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ClaimResponse.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ClaimResponse.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ClaimResponse.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ClaimResponse.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ClaimResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ClaimResponse.traceNumber`: Identifier, 0..*.
    pub trace_number: Vec<Identifier>,
    /// `ClaimResponse.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `ClaimResponse.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/claim-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.subType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.use`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/claim-use>. Codes: `codes::Use`.
    pub r#use: Prim<String>,
    /// `ClaimResponse.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `ClaimResponse.created`: dateTime, 1..1.
    pub created: Prim<DateTime>,
    /// `ClaimResponse.insurer`: Reference(Organization), 0..1.
    pub insurer: Option<Box<Reference>>,
    /// `ClaimResponse.requestor`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub requestor: Option<Box<Reference>>,
    /// `ClaimResponse.request`: Reference(Claim), 0..1.
    pub request: Option<Box<Reference>>,
    /// `ClaimResponse.outcome`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/claim-outcome>. Codes: `codes::ClaimOutcome`.
    pub outcome: Prim<String>,
    /// `ClaimResponse.decision`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-decision>.
    pub decision: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.disposition`: string, 0..1.
    pub disposition: Prim<String>,
    /// `ClaimResponse.preAuthRef`: string, 0..1.
    pub pre_auth_ref: Prim<String>,
    /// `ClaimResponse.preAuthPeriod`: Period, 0..1.
    pub pre_auth_period: Option<Box<Period>>,
    /// `ClaimResponse.event`: [`ClaimResponseEvent`], 0..*.
    pub event: Vec<ClaimResponseEvent>,
    /// `ClaimResponse.payeeType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/payeetype>.
    pub payee_type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.encounter`: Reference(Encounter), 0..*.
    pub encounter: Vec<Reference>,
    /// `ClaimResponse.diagnosisRelatedGroup`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>.
    pub diagnosis_related_group: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item`: [`ClaimResponseItem`], 0..*.
    pub item: Vec<ClaimResponseItem>,
    /// `ClaimResponse.addItem`: [`ClaimResponseAddItem`], 0..*.
    pub add_item: Vec<ClaimResponseAddItem>,
    /// `ClaimResponse.adjudication`: as `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.total`: [`ClaimResponseTotal`], 0..*.
    pub total: Vec<ClaimResponseTotal>,
    /// `ClaimResponse.payment`: [`ClaimResponsePayment`], 0..1.
    pub payment: Option<Box<ClaimResponsePayment>>,
    /// `ClaimResponse.fundsReserve`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.formCode`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/forms>.
    pub form_code: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.form`: Attachment, 0..1.
    pub form: Option<Box<Attachment>>,
    /// `ClaimResponse.processNote`: [`ClaimResponseProcessNote`], 0..*.
    pub process_note: Vec<ClaimResponseProcessNote>,
    /// `ClaimResponse.communicationRequest`: Reference(CommunicationRequest), 0..*.
    pub communication_request: Vec<Reference>,
    /// `ClaimResponse.insurance`: [`ClaimResponseInsurance`], 0..*.
    pub insurance: Vec<ClaimResponseInsurance>,
    /// `ClaimResponse.error`: [`ClaimResponseError`], 0..*.
    pub error: Vec<ClaimResponseError>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponse {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE }
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
            | u64::from(!self.trace_number.is_empty()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.r#type.is_some()) << 11
            | u64::from(self.sub_type.is_some()) << 12
            | u64::from(!self.r#use.is_absent()) << 13
            | u64::from(self.patient.is_some()) << 14
            | u64::from(!self.created.is_absent()) << 15
            | u64::from(self.insurer.is_some()) << 16
            | u64::from(self.requestor.is_some()) << 17
            | u64::from(self.request.is_some()) << 18
            | u64::from(!self.outcome.is_absent()) << 19
            | u64::from(self.decision.is_some()) << 20
            | u64::from(!self.disposition.is_absent()) << 21
            | u64::from(!self.pre_auth_ref.is_absent()) << 22
            | u64::from(self.pre_auth_period.is_some()) << 23
            | u64::from(!self.event.is_empty()) << 24
            | u64::from(self.payee_type.is_some()) << 25
            | u64::from(!self.encounter.is_empty()) << 26
            | u64::from(self.diagnosis_related_group.is_some()) << 27
            | u64::from(!self.item.is_empty()) << 28
            | u64::from(!self.add_item.is_empty()) << 29
            | u64::from(!self.adjudication.is_empty()) << 30
            | u64::from(!self.total.is_empty()) << 31
            | u64::from(self.payment.is_some()) << 32
            | u64::from(self.funds_reserve.is_some()) << 33
            | u64::from(self.form_code.is_some()) << 34
            | u64::from(self.form.is_some()) << 35
            | u64::from(!self.process_note.is_empty()) << 36
            | u64::from(!self.communication_request.is_empty()) << 37
            | u64::from(!self.insurance.is_empty()) << 38
            | u64::from(!self.error.is_empty()) << 39;
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
            9 => n::Place::Nodes(&self.trace_number),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.r#type),
            12 => n::Place::Node(&self.sub_type),
            13 => n::Place::Prim(&self.r#use),
            14 => n::Place::Node(&self.patient),
            15 => n::Place::Prim(&self.created),
            16 => n::Place::Node(&self.insurer),
            17 => n::Place::Node(&self.requestor),
            18 => n::Place::Node(&self.request),
            19 => n::Place::Prim(&self.outcome),
            20 => n::Place::Node(&self.decision),
            21 => n::Place::Prim(&self.disposition),
            22 => n::Place::Prim(&self.pre_auth_ref),
            23 => n::Place::Node(&self.pre_auth_period),
            24 => n::Place::Nodes(&self.event),
            25 => n::Place::Node(&self.payee_type),
            26 => n::Place::Nodes(&self.encounter),
            27 => n::Place::Node(&self.diagnosis_related_group),
            28 => n::Place::Nodes(&self.item),
            29 => n::Place::Nodes(&self.add_item),
            30 => n::Place::Nodes(&self.adjudication),
            31 => n::Place::Nodes(&self.total),
            32 => n::Place::Node(&self.payment),
            33 => n::Place::Node(&self.funds_reserve),
            34 => n::Place::Node(&self.form_code),
            35 => n::Place::Node(&self.form),
            36 => n::Place::Nodes(&self.process_note),
            37 => n::Place::Nodes(&self.communication_request),
            38 => n::Place::Nodes(&self.insurance),
            39 => n::Place::Nodes(&self.error),
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
            9 => n::Slot::Nodes(&mut self.trace_number),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Node(&mut self.sub_type),
            13 => n::Slot::Prim(&mut self.r#use),
            14 => n::Slot::Node(&mut self.patient),
            15 => n::Slot::Prim(&mut self.created),
            16 => n::Slot::Node(&mut self.insurer),
            17 => n::Slot::Node(&mut self.requestor),
            18 => n::Slot::Node(&mut self.request),
            19 => n::Slot::Prim(&mut self.outcome),
            20 => n::Slot::Node(&mut self.decision),
            21 => n::Slot::Prim(&mut self.disposition),
            22 => n::Slot::Prim(&mut self.pre_auth_ref),
            23 => n::Slot::Node(&mut self.pre_auth_period),
            24 => n::Slot::Nodes(&mut self.event),
            25 => n::Slot::Node(&mut self.payee_type),
            26 => n::Slot::Nodes(&mut self.encounter),
            27 => n::Slot::Node(&mut self.diagnosis_related_group),
            28 => n::Slot::Nodes(&mut self.item),
            29 => n::Slot::Nodes(&mut self.add_item),
            30 => n::Slot::Nodes(&mut self.adjudication),
            31 => n::Slot::Nodes(&mut self.total),
            32 => n::Slot::Node(&mut self.payment),
            33 => n::Slot::Node(&mut self.funds_reserve),
            34 => n::Slot::Node(&mut self.form_code),
            35 => n::Slot::Node(&mut self.form),
            36 => n::Slot::Nodes(&mut self.process_note),
            37 => n::Slot::Nodes(&mut self.communication_request),
            38 => n::Slot::Nodes(&mut self.insurance),
            39 => n::Slot::Nodes(&mut self.error),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponse {
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
            trace_number: Vec::new(),
            status: Prim::ABSENT,
            r#type: None,
            sub_type: None,
            r#use: Prim::ABSENT,
            patient: None,
            created: Prim::ABSENT,
            insurer: None,
            requestor: None,
            request: None,
            outcome: Prim::ABSENT,
            decision: None,
            disposition: Prim::ABSENT,
            pre_auth_ref: Prim::ABSENT,
            pre_auth_period: None,
            event: Vec::new(),
            payee_type: None,
            encounter: Vec::new(),
            diagnosis_related_group: None,
            item: Vec::new(),
            add_item: Vec::new(),
            adjudication: Vec::new(),
            total: Vec::new(),
            payment: None,
            funds_reserve: None,
            form_code: None,
            form: None,
            process_note: Vec::new(),
            communication_request: Vec::new(),
            insurance: Vec::new(),
            error: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.event` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseEvent {
    /// `ClaimResponse.event.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.event.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.event.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.event.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/datestype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.event.when[x]`: dateTime or Period, 1..1.
    pub when: Option<ClaimResponseEventWhen>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseEvent {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_EVENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.when.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.when),
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
            4 => n::Slot::Choice(&mut self.when),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseEvent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            when: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseEvent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.item` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseItem {
    /// `ClaimResponse.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.itemSequence`: positiveInt, 1..1.
    pub item_sequence: Prim<u32>,
    /// `ClaimResponse.item.traceNumber`: Identifier, 0..*.
    pub trace_number: Vec<Identifier>,
    /// `ClaimResponse.item.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ClaimResponse.item.reviewOutcome`: [`ClaimResponseItemReviewOutcome`], 0..1.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.adjudication`: [`ClaimResponseItemAdjudication`], 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail`: [`ClaimResponseItemDetail`], 0..*.
    pub detail: Vec<ClaimResponseItemDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseItem {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.item_sequence.is_absent()) << 3
            | u64::from(!self.trace_number.is_empty()) << 4
            | u64::from(!self.note_number.is_empty()) << 5
            | u64::from(self.review_outcome.is_some()) << 6
            | u64::from(!self.adjudication.is_empty()) << 7
            | u64::from(!self.detail.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.item_sequence),
            4 => n::Place::Nodes(&self.trace_number),
            5 => n::Place::Prims(&self.note_number),
            6 => n::Place::Node(&self.review_outcome),
            7 => n::Place::Nodes(&self.adjudication),
            8 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.item_sequence),
            4 => n::Slot::Nodes(&mut self.trace_number),
            5 => n::Slot::Prims(&mut self.note_number),
            6 => n::Slot::Node(&mut self.review_outcome),
            7 => n::Slot::Nodes(&mut self.adjudication),
            8 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item_sequence: Prim::ABSENT,
            trace_number: Vec::new(),
            note_number: Vec::new(),
            review_outcome: None,
            adjudication: Vec::new(),
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.item.reviewOutcome` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseItemReviewOutcome {
    /// `ClaimResponse.item.reviewOutcome.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.item.reviewOutcome.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.reviewOutcome.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.reviewOutcome.decision`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/claim-decision>.
    pub decision: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item.reviewOutcome.reason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-decision-reason>.
    pub reason: Vec<CodeableConcept>,
    /// `ClaimResponse.item.reviewOutcome.preAuthRef`: string, 0..1.
    pub pre_auth_ref: Prim<String>,
    /// `ClaimResponse.item.reviewOutcome.preAuthPeriod`: Period, 0..1.
    pub pre_auth_period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseItemReviewOutcome {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.decision.is_some()) << 3
            | u64::from(!self.reason.is_empty()) << 4
            | u64::from(!self.pre_auth_ref.is_absent()) << 5
            | u64::from(self.pre_auth_period.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.decision),
            4 => n::Place::Nodes(&self.reason),
            5 => n::Place::Prim(&self.pre_auth_ref),
            6 => n::Place::Node(&self.pre_auth_period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.decision),
            4 => n::Slot::Nodes(&mut self.reason),
            5 => n::Slot::Prim(&mut self.pre_auth_ref),
            6 => n::Slot::Node(&mut self.pre_auth_period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseItemReviewOutcome {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            decision: None,
            reason: Vec::new(),
            pre_auth_ref: Prim::ABSENT,
            pre_auth_period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseItemReviewOutcome {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseItemReviewOutcome {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseItemReviewOutcome {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.item.adjudication` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseItemAdjudication {
    /// `ClaimResponse.item.adjudication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.item.adjudication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.adjudication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.adjudication.category`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item.adjudication.reason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication-reason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item.adjudication.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// `ClaimResponse.item.adjudication.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseItemAdjudication {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ITEM_ADJUDICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.reason.is_some()) << 4
            | u64::from(self.amount.is_some()) << 5
            | u64::from(self.quantity.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.reason),
            5 => n::Place::Node(&self.amount),
            6 => n::Place::Node(&self.quantity),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.reason),
            5 => n::Slot::Node(&mut self.amount),
            6 => n::Slot::Node(&mut self.quantity),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseItemAdjudication {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            reason: None,
            amount: None,
            quantity: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseItemAdjudication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseItemAdjudication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseItemAdjudication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.item.detail` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseItemDetail {
    /// `ClaimResponse.item.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.item.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.detailSequence`: positiveInt, 1..1.
    pub detail_sequence: Prim<u32>,
    /// `ClaimResponse.item.detail.traceNumber`: Identifier, 0..*.
    pub trace_number: Vec<Identifier>,
    /// `ClaimResponse.item.detail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ClaimResponse.item.detail.reviewOutcome`: as `ClaimResponse.item.reviewOutcome`, 0..1.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.detail.adjudication`: as `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail.subDetail`: [`ClaimResponseItemDetailSubDetail`], 0..*.
    pub sub_detail: Vec<ClaimResponseItemDetailSubDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseItemDetail {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ITEM_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.detail_sequence.is_absent()) << 3
            | u64::from(!self.trace_number.is_empty()) << 4
            | u64::from(!self.note_number.is_empty()) << 5
            | u64::from(self.review_outcome.is_some()) << 6
            | u64::from(!self.adjudication.is_empty()) << 7
            | u64::from(!self.sub_detail.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.detail_sequence),
            4 => n::Place::Nodes(&self.trace_number),
            5 => n::Place::Prims(&self.note_number),
            6 => n::Place::Node(&self.review_outcome),
            7 => n::Place::Nodes(&self.adjudication),
            8 => n::Place::Nodes(&self.sub_detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.detail_sequence),
            4 => n::Slot::Nodes(&mut self.trace_number),
            5 => n::Slot::Prims(&mut self.note_number),
            6 => n::Slot::Node(&mut self.review_outcome),
            7 => n::Slot::Nodes(&mut self.adjudication),
            8 => n::Slot::Nodes(&mut self.sub_detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseItemDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            detail_sequence: Prim::ABSENT,
            trace_number: Vec::new(),
            note_number: Vec::new(),
            review_outcome: None,
            adjudication: Vec::new(),
            sub_detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseItemDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseItemDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseItemDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.item.detail.subDetail` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseItemDetailSubDetail {
    /// `ClaimResponse.item.detail.subDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.item.detail.subDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.subDetail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.subDetail.subDetailSequence`: positiveInt, 1..1.
    pub sub_detail_sequence: Prim<u32>,
    /// `ClaimResponse.item.detail.subDetail.traceNumber`: Identifier, 0..*.
    pub trace_number: Vec<Identifier>,
    /// `ClaimResponse.item.detail.subDetail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ClaimResponse.item.detail.subDetail.reviewOutcome`: as `ClaimResponse.item.reviewOutcome`, 0..1.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.detail.subDetail.adjudication`: as `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseItemDetailSubDetail {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sub_detail_sequence.is_absent()) << 3
            | u64::from(!self.trace_number.is_empty()) << 4
            | u64::from(!self.note_number.is_empty()) << 5
            | u64::from(self.review_outcome.is_some()) << 6
            | u64::from(!self.adjudication.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sub_detail_sequence),
            4 => n::Place::Nodes(&self.trace_number),
            5 => n::Place::Prims(&self.note_number),
            6 => n::Place::Node(&self.review_outcome),
            7 => n::Place::Nodes(&self.adjudication),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sub_detail_sequence),
            4 => n::Slot::Nodes(&mut self.trace_number),
            5 => n::Slot::Prims(&mut self.note_number),
            6 => n::Slot::Node(&mut self.review_outcome),
            7 => n::Slot::Nodes(&mut self.adjudication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseItemDetailSubDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sub_detail_sequence: Prim::ABSENT,
            trace_number: Vec::new(),
            note_number: Vec::new(),
            review_outcome: None,
            adjudication: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseItemDetailSubDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseItemDetailSubDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseItemDetailSubDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.addItem` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseAddItem {
    /// `ClaimResponse.addItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.addItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.addItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.addItem.itemSequence`: positiveInt, 0..*.
    pub item_sequence: Vec<Prim<u32>>,
    /// `ClaimResponse.addItem.detailSequence`: positiveInt, 0..*.
    pub detail_sequence: Vec<Prim<u32>>,
    /// `ClaimResponse.addItem.subdetailSequence`: positiveInt, 0..*.
    pub subdetail_sequence: Vec<Prim<u32>>,
    /// `ClaimResponse.addItem.traceNumber`: Identifier, 0..*.
    pub trace_number: Vec<Identifier>,
    /// `ClaimResponse.addItem.provider`: Reference(Practitioner, PractitionerRole, Organization), 0..*.
    pub provider: Vec<Reference>,
    /// `ClaimResponse.addItem.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.productOrService`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.productOrServiceEnd`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.request`: Reference(DeviceRequest, MedicationRequest, NutritionOrder, ServiceRequest, SupplyRequest, VisionPrescription), 0..*.
    pub request: Vec<Reference>,
    /// `ClaimResponse.addItem.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.programCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.serviced[x]`: date or Period, 0..1.
    pub serviced: Option<ClaimResponseAddItemServiced>,
    /// `ClaimResponse.addItem.location[x]`: CodeableConcept or Address or Reference(Location), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ClaimResponseAddItemLocation>,
    /// `ClaimResponse.addItem.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ClaimResponse.addItem.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ClaimResponse.addItem.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ClaimResponse.addItem.tax`: Money, 0..1.
    pub tax: Option<Box<Money>>,
    /// `ClaimResponse.addItem.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ClaimResponse.addItem.bodySite`: [`ClaimResponseAddItemBodySite`], 0..*.
    pub body_site: Vec<ClaimResponseAddItemBodySite>,
    /// `ClaimResponse.addItem.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ClaimResponse.addItem.reviewOutcome`: as `ClaimResponse.item.reviewOutcome`, 0..1.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.addItem.adjudication`: as `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail`: [`ClaimResponseAddItemDetail`], 0..*.
    pub detail: Vec<ClaimResponseAddItemDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseAddItem {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ADD_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.item_sequence.is_empty()) << 3
            | u64::from(!self.detail_sequence.is_empty()) << 4
            | u64::from(!self.subdetail_sequence.is_empty()) << 5
            | u64::from(!self.trace_number.is_empty()) << 6
            | u64::from(!self.provider.is_empty()) << 7
            | u64::from(self.revenue.is_some()) << 8
            | u64::from(self.product_or_service.is_some()) << 9
            | u64::from(self.product_or_service_end.is_some()) << 10
            | u64::from(!self.request.is_empty()) << 11
            | u64::from(!self.modifier.is_empty()) << 12
            | u64::from(!self.program_code.is_empty()) << 13
            | u64::from(self.serviced.is_some()) << 14
            | u64::from(self.location.is_some()) << 15
            | u64::from(self.quantity.is_some()) << 16
            | u64::from(self.unit_price.is_some()) << 17
            | u64::from(!self.factor.is_absent()) << 18
            | u64::from(self.tax.is_some()) << 19
            | u64::from(self.net.is_some()) << 20
            | u64::from(!self.body_site.is_empty()) << 21
            | u64::from(!self.note_number.is_empty()) << 22
            | u64::from(self.review_outcome.is_some()) << 23
            | u64::from(!self.adjudication.is_empty()) << 24
            | u64::from(!self.detail.is_empty()) << 25;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.item_sequence),
            4 => n::Place::Prims(&self.detail_sequence),
            5 => n::Place::Prims(&self.subdetail_sequence),
            6 => n::Place::Nodes(&self.trace_number),
            7 => n::Place::Nodes(&self.provider),
            8 => n::Place::Node(&self.revenue),
            9 => n::Place::Node(&self.product_or_service),
            10 => n::Place::Node(&self.product_or_service_end),
            11 => n::Place::Nodes(&self.request),
            12 => n::Place::Nodes(&self.modifier),
            13 => n::Place::Nodes(&self.program_code),
            14 => n::Place::Choice(&self.serviced),
            15 => n::Place::Choice(&self.location),
            16 => n::Place::Node(&self.quantity),
            17 => n::Place::Node(&self.unit_price),
            18 => n::Place::Prim(&self.factor),
            19 => n::Place::Node(&self.tax),
            20 => n::Place::Node(&self.net),
            21 => n::Place::Nodes(&self.body_site),
            22 => n::Place::Prims(&self.note_number),
            23 => n::Place::Node(&self.review_outcome),
            24 => n::Place::Nodes(&self.adjudication),
            25 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.item_sequence),
            4 => n::Slot::Prims(&mut self.detail_sequence),
            5 => n::Slot::Prims(&mut self.subdetail_sequence),
            6 => n::Slot::Nodes(&mut self.trace_number),
            7 => n::Slot::Nodes(&mut self.provider),
            8 => n::Slot::Node(&mut self.revenue),
            9 => n::Slot::Node(&mut self.product_or_service),
            10 => n::Slot::Node(&mut self.product_or_service_end),
            11 => n::Slot::Nodes(&mut self.request),
            12 => n::Slot::Nodes(&mut self.modifier),
            13 => n::Slot::Nodes(&mut self.program_code),
            14 => n::Slot::Choice(&mut self.serviced),
            15 => n::Slot::Choice(&mut self.location),
            16 => n::Slot::Node(&mut self.quantity),
            17 => n::Slot::Node(&mut self.unit_price),
            18 => n::Slot::Prim(&mut self.factor),
            19 => n::Slot::Node(&mut self.tax),
            20 => n::Slot::Node(&mut self.net),
            21 => n::Slot::Nodes(&mut self.body_site),
            22 => n::Slot::Prims(&mut self.note_number),
            23 => n::Slot::Node(&mut self.review_outcome),
            24 => n::Slot::Nodes(&mut self.adjudication),
            25 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseAddItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item_sequence: Vec::new(),
            detail_sequence: Vec::new(),
            subdetail_sequence: Vec::new(),
            trace_number: Vec::new(),
            provider: Vec::new(),
            revenue: None,
            product_or_service: None,
            product_or_service_end: None,
            request: Vec::new(),
            modifier: Vec::new(),
            program_code: Vec::new(),
            serviced: None,
            location: None,
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            tax: None,
            net: None,
            body_site: Vec::new(),
            note_number: Vec::new(),
            review_outcome: None,
            adjudication: Vec::new(),
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseAddItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseAddItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseAddItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.addItem.bodySite` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseAddItemBodySite {
    /// `ClaimResponse.addItem.bodySite.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.addItem.bodySite.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.addItem.bodySite.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.addItem.bodySite.site`: CodeableReference(BodyStructure), 1..*. Binding: example, <http://hl7.org/fhir/ValueSet/tooth>.
    pub site: Vec<CodeableReference>,
    /// `ClaimResponse.addItem.bodySite.subSite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseAddItemBodySite {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ADD_ITEM_BODY_SITE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.site.is_empty()) << 3
            | u64::from(!self.sub_site.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.site),
            4 => n::Place::Nodes(&self.sub_site),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.site),
            4 => n::Slot::Nodes(&mut self.sub_site),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseAddItemBodySite {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            site: Vec::new(),
            sub_site: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseAddItemBodySite {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseAddItemBodySite {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseAddItemBodySite {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.addItem.detail` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseAddItemDetail {
    /// `ClaimResponse.addItem.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.addItem.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.traceNumber`: Identifier, 0..*.
    pub trace_number: Vec<Identifier>,
    /// `ClaimResponse.addItem.detail.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.productOrService`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.productOrServiceEnd`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.detail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ClaimResponse.addItem.detail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ClaimResponse.addItem.detail.tax`: Money, 0..1.
    pub tax: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ClaimResponse.addItem.detail.reviewOutcome`: as `ClaimResponse.item.reviewOutcome`, 0..1.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.addItem.detail.adjudication`: as `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail.subDetail`: [`ClaimResponseAddItemDetailSubDetail`], 0..*.
    pub sub_detail: Vec<ClaimResponseAddItemDetailSubDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseAddItemDetail {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ADD_ITEM_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.trace_number.is_empty()) << 3
            | u64::from(self.revenue.is_some()) << 4
            | u64::from(self.product_or_service.is_some()) << 5
            | u64::from(self.product_or_service_end.is_some()) << 6
            | u64::from(!self.modifier.is_empty()) << 7
            | u64::from(self.quantity.is_some()) << 8
            | u64::from(self.unit_price.is_some()) << 9
            | u64::from(!self.factor.is_absent()) << 10
            | u64::from(self.tax.is_some()) << 11
            | u64::from(self.net.is_some()) << 12
            | u64::from(!self.note_number.is_empty()) << 13
            | u64::from(self.review_outcome.is_some()) << 14
            | u64::from(!self.adjudication.is_empty()) << 15
            | u64::from(!self.sub_detail.is_empty()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.trace_number),
            4 => n::Place::Node(&self.revenue),
            5 => n::Place::Node(&self.product_or_service),
            6 => n::Place::Node(&self.product_or_service_end),
            7 => n::Place::Nodes(&self.modifier),
            8 => n::Place::Node(&self.quantity),
            9 => n::Place::Node(&self.unit_price),
            10 => n::Place::Prim(&self.factor),
            11 => n::Place::Node(&self.tax),
            12 => n::Place::Node(&self.net),
            13 => n::Place::Prims(&self.note_number),
            14 => n::Place::Node(&self.review_outcome),
            15 => n::Place::Nodes(&self.adjudication),
            16 => n::Place::Nodes(&self.sub_detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.trace_number),
            4 => n::Slot::Node(&mut self.revenue),
            5 => n::Slot::Node(&mut self.product_or_service),
            6 => n::Slot::Node(&mut self.product_or_service_end),
            7 => n::Slot::Nodes(&mut self.modifier),
            8 => n::Slot::Node(&mut self.quantity),
            9 => n::Slot::Node(&mut self.unit_price),
            10 => n::Slot::Prim(&mut self.factor),
            11 => n::Slot::Node(&mut self.tax),
            12 => n::Slot::Node(&mut self.net),
            13 => n::Slot::Prims(&mut self.note_number),
            14 => n::Slot::Node(&mut self.review_outcome),
            15 => n::Slot::Nodes(&mut self.adjudication),
            16 => n::Slot::Nodes(&mut self.sub_detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseAddItemDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            trace_number: Vec::new(),
            revenue: None,
            product_or_service: None,
            product_or_service_end: None,
            modifier: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            tax: None,
            net: None,
            note_number: Vec::new(),
            review_outcome: None,
            adjudication: Vec::new(),
            sub_detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseAddItemDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseAddItemDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseAddItemDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.addItem.detail.subDetail` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseAddItemDetailSubDetail {
    /// `ClaimResponse.addItem.detail.subDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.addItem.detail.subDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.subDetail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.subDetail.traceNumber`: Identifier, 0..*.
    pub trace_number: Vec<Identifier>,
    /// `ClaimResponse.addItem.detail.subDetail.revenue`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.subDetail.productOrService`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.subDetail.productOrServiceEnd`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.subDetail.modifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.detail.subDetail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ClaimResponse.addItem.detail.subDetail.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.subDetail.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `ClaimResponse.addItem.detail.subDetail.tax`: Money, 0..1.
    pub tax: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.subDetail.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.subDetail.noteNumber`: positiveInt, 0..*.
    pub note_number: Vec<Prim<u32>>,
    /// `ClaimResponse.addItem.detail.subDetail.reviewOutcome`: as `ClaimResponse.item.reviewOutcome`, 0..1.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.addItem.detail.subDetail.adjudication`: as `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseAddItemDetailSubDetail {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.trace_number.is_empty()) << 3
            | u64::from(self.revenue.is_some()) << 4
            | u64::from(self.product_or_service.is_some()) << 5
            | u64::from(self.product_or_service_end.is_some()) << 6
            | u64::from(!self.modifier.is_empty()) << 7
            | u64::from(self.quantity.is_some()) << 8
            | u64::from(self.unit_price.is_some()) << 9
            | u64::from(!self.factor.is_absent()) << 10
            | u64::from(self.tax.is_some()) << 11
            | u64::from(self.net.is_some()) << 12
            | u64::from(!self.note_number.is_empty()) << 13
            | u64::from(self.review_outcome.is_some()) << 14
            | u64::from(!self.adjudication.is_empty()) << 15;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.trace_number),
            4 => n::Place::Node(&self.revenue),
            5 => n::Place::Node(&self.product_or_service),
            6 => n::Place::Node(&self.product_or_service_end),
            7 => n::Place::Nodes(&self.modifier),
            8 => n::Place::Node(&self.quantity),
            9 => n::Place::Node(&self.unit_price),
            10 => n::Place::Prim(&self.factor),
            11 => n::Place::Node(&self.tax),
            12 => n::Place::Node(&self.net),
            13 => n::Place::Prims(&self.note_number),
            14 => n::Place::Node(&self.review_outcome),
            15 => n::Place::Nodes(&self.adjudication),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.trace_number),
            4 => n::Slot::Node(&mut self.revenue),
            5 => n::Slot::Node(&mut self.product_or_service),
            6 => n::Slot::Node(&mut self.product_or_service_end),
            7 => n::Slot::Nodes(&mut self.modifier),
            8 => n::Slot::Node(&mut self.quantity),
            9 => n::Slot::Node(&mut self.unit_price),
            10 => n::Slot::Prim(&mut self.factor),
            11 => n::Slot::Node(&mut self.tax),
            12 => n::Slot::Node(&mut self.net),
            13 => n::Slot::Prims(&mut self.note_number),
            14 => n::Slot::Node(&mut self.review_outcome),
            15 => n::Slot::Nodes(&mut self.adjudication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseAddItemDetailSubDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            trace_number: Vec::new(),
            revenue: None,
            product_or_service: None,
            product_or_service_end: None,
            modifier: Vec::new(),
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            tax: None,
            net: None,
            note_number: Vec::new(),
            review_outcome: None,
            adjudication: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseAddItemDetailSubDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseAddItemDetailSubDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseAddItemDetailSubDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.total` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseTotal {
    /// `ClaimResponse.total.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.total.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.total.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.total.category`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.total.amount`: Money, 1..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseTotal {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_TOTAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.amount.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseTotal {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseTotal {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseTotal {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseTotal {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.payment` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponsePayment {
    /// `ClaimResponse.payment.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.payment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.payment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.payment.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/ex-paymenttype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.payment.adjustment`: Money, 0..1.
    pub adjustment: Option<Box<Money>>,
    /// `ClaimResponse.payment.adjustmentReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/payment-adjustment-reason>.
    pub adjustment_reason: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.payment.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `ClaimResponse.payment.amount`: Money, 1..1.
    pub amount: Option<Box<Money>>,
    /// `ClaimResponse.payment.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponsePayment {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_PAYMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.adjustment.is_some()) << 4
            | u64::from(self.adjustment_reason.is_some()) << 5
            | u64::from(!self.date.is_absent()) << 6
            | u64::from(self.amount.is_some()) << 7
            | u64::from(self.identifier.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.adjustment),
            5 => n::Place::Node(&self.adjustment_reason),
            6 => n::Place::Prim(&self.date),
            7 => n::Place::Node(&self.amount),
            8 => n::Place::Node(&self.identifier),
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
            4 => n::Slot::Node(&mut self.adjustment),
            5 => n::Slot::Node(&mut self.adjustment_reason),
            6 => n::Slot::Prim(&mut self.date),
            7 => n::Slot::Node(&mut self.amount),
            8 => n::Slot::Node(&mut self.identifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponsePayment {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            adjustment: None,
            adjustment_reason: None,
            date: Prim::ABSENT,
            amount: None,
            identifier: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponsePayment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponsePayment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponsePayment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.processNote` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseProcessNote {
    /// `ClaimResponse.processNote.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.processNote.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.processNote.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.processNote.number`: positiveInt, 0..1.
    pub number: Prim<u32>,
    /// `ClaimResponse.processNote.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/note-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.processNote.text`: string, 1..1.
    pub text: Prim<String>,
    /// `ClaimResponse.processNote.language`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseProcessNote {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_PROCESS_NOTE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.number.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.text.is_absent()) << 5
            | u64::from(self.language.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.number),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Prim(&self.text),
            6 => n::Place::Node(&self.language),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.number),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.text),
            6 => n::Slot::Node(&mut self.language),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseProcessNote {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            number: Prim::ABSENT,
            r#type: None,
            text: Prim::ABSENT,
            language: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseProcessNote {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseProcessNote {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseProcessNote {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.insurance` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseInsurance {
    /// `ClaimResponse.insurance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.insurance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.insurance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.insurance.sequence`: positiveInt, 1..1.
    pub sequence: Prim<u32>,
    /// `ClaimResponse.insurance.focal`: boolean, 1..1.
    pub focal: Prim<bool>,
    /// `ClaimResponse.insurance.coverage`: Reference(Coverage), 1..1.
    pub coverage: Option<Box<Reference>>,
    /// `ClaimResponse.insurance.businessArrangement`: string, 0..1.
    pub business_arrangement: Prim<String>,
    /// `ClaimResponse.insurance.claimResponse`: Reference(ClaimResponse), 0..1.
    pub claim_response: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseInsurance {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_INSURANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.focal.is_absent()) << 4
            | u64::from(self.coverage.is_some()) << 5
            | u64::from(!self.business_arrangement.is_absent()) << 6
            | u64::from(self.claim_response.is_some()) << 7;
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
            5 => n::Place::Node(&self.coverage),
            6 => n::Place::Prim(&self.business_arrangement),
            7 => n::Place::Node(&self.claim_response),
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
            5 => n::Slot::Node(&mut self.coverage),
            6 => n::Slot::Prim(&mut self.business_arrangement),
            7 => n::Slot::Node(&mut self.claim_response),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseInsurance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            focal: Prim::ABSENT,
            coverage: None,
            business_arrangement: Prim::ABSENT,
            claim_response: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseInsurance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseInsurance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseInsurance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClaimResponse.error` of R5.
///
/// See <https://hl7.org/fhir/R5/claimresponse.html>.
/// Compiled by the feature `r5-financial`.
pub struct ClaimResponseError {
    /// `ClaimResponse.error.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClaimResponse.error.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClaimResponse.error.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.error.itemSequence`: positiveInt, 0..1.
    pub item_sequence: Prim<u32>,
    /// `ClaimResponse.error.detailSequence`: positiveInt, 0..1.
    pub detail_sequence: Prim<u32>,
    /// `ClaimResponse.error.subDetailSequence`: positiveInt, 0..1.
    pub sub_detail_sequence: Prim<u32>,
    /// `ClaimResponse.error.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adjudication-error>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.error.expression`: string, 0..*.
    pub expression: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClaimResponseError {
    fn info(&self) -> &'static TypeInfo { &CLAIM_RESPONSE_ERROR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.item_sequence.is_absent()) << 3
            | u64::from(!self.detail_sequence.is_absent()) << 4
            | u64::from(!self.sub_detail_sequence.is_absent()) << 5
            | u64::from(self.code.is_some()) << 6
            | u64::from(!self.expression.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.item_sequence),
            4 => n::Place::Prim(&self.detail_sequence),
            5 => n::Place::Prim(&self.sub_detail_sequence),
            6 => n::Place::Node(&self.code),
            7 => n::Place::Prims(&self.expression),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.item_sequence),
            4 => n::Slot::Prim(&mut self.detail_sequence),
            5 => n::Slot::Prim(&mut self.sub_detail_sequence),
            6 => n::Slot::Node(&mut self.code),
            7 => n::Slot::Prims(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClaimResponseError {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item_sequence: Prim::ABSENT,
            detail_sequence: Prim::ABSENT,
            sub_detail_sequence: Prim::ABSENT,
            code: None,
            expression: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClaimResponseError {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClaimResponseError {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClaimResponseError {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ClaimResponse.event.when[x]`.
#[derive(Clone)]
pub enum ClaimResponseEventWhen {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ClaimResponseEventWhen {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimResponseEventWhen {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClaimResponseEventWhen {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimResponseEventWhen {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ClaimResponse.addItem.serviced[x]`.
#[derive(Clone)]
pub enum ClaimResponseAddItemServiced {
    /// date.
    Date(Prim<Date>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ClaimResponseAddItemServiced {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClaimResponseAddItemServiced {
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

impl PartialEq for ClaimResponseAddItemServiced {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimResponseAddItemServiced {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ClaimResponse.addItem.location[x]`.
#[derive(Clone)]
pub enum ClaimResponseAddItemLocation {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Reference(Location).
    Reference(n::Boxed<Reference>),
}

impl ClaimResponseAddItemLocation {
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

impl n::Choice for ClaimResponseAddItemLocation {
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

impl PartialEq for ClaimResponseAddItemLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClaimResponseAddItemLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CLAIM_RESPONSE: TypeInfo = TypeInfo::new("ClaimResponse", "ClaimResponse", t::TypeKind::Resource, "DomainResource", 4, n::new::<ClaimResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"traceNumber\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/claim-type"),
    FieldInfo::node(",\"subType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-subtype"),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/claim-use"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"insurer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"requestor\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Claim"]),
    FieldInfo::prim(",\"outcome\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/claim-outcome"),
    FieldInfo::node(",\"decision\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-decision"),
    FieldInfo::prim(",\"disposition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"preAuthRef\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"preAuthPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"event\":", &CLAIM_RESPONSE_EVENT, 0, None, 0),
    FieldInfo::node(",\"payeeType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/payeetype"),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, None, 0).targets(&["Encounter"]),
    FieldInfo::node(",\"diagnosisRelatedGroup\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup"),
    FieldInfo::node(",\"item\":", &CLAIM_RESPONSE_ITEM, 0, None, 0),
    FieldInfo::node(",\"addItem\":", &CLAIM_RESPONSE_ADD_ITEM, 0, None, 0),
    FieldInfo::node(",\"adjudication\":", &CLAIM_RESPONSE_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"total\":", &CLAIM_RESPONSE_TOTAL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"payment\":", &CLAIM_RESPONSE_PAYMENT, 0, Some(1), 0),
    FieldInfo::node(",\"fundsReserve\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/fundsreserve"),
    FieldInfo::node(",\"formCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/forms"),
    FieldInfo::node(",\"form\":", &ATTACHMENT, 0, Some(1), 0),
    FieldInfo::node(",\"processNote\":", &CLAIM_RESPONSE_PROCESS_NOTE, 0, None, 0),
    FieldInfo::node(",\"communicationRequest\":", &REFERENCE, 0, None, 0).targets(&["CommunicationRequest"]),
    FieldInfo::node(",\"insurance\":", &CLAIM_RESPONSE_INSURANCE, 0, None, 0),
    FieldInfo::node(",\"error\":", &CLAIM_RESPONSE_ERROR, 0, None, 0),
]);

pub(crate) static CLAIM_RESPONSE_EVENT: TypeInfo = TypeInfo::new("ClaimResponseEvent", "ClaimResponse.event", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/datestype"),
    FieldInfo::choice(",\"when\":", &CLAIM_RESPONSE_EVENT_WHEN_TYPES, 1, Some(1), 0),
]);

static CLAIM_RESPONSE_EVENT_WHEN_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"whenDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"whenPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static CLAIM_RESPONSE_ITEM: TypeInfo = TypeInfo::new("ClaimResponseItem", "ClaimResponse.item", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"itemSequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"traceNumber\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"reviewOutcome\":", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME, 0, Some(1), 0),
    FieldInfo::node(",\"adjudication\":", &CLAIM_RESPONSE_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"detail\":", &CLAIM_RESPONSE_ITEM_DETAIL, 0, None, 0),
]);

pub(crate) static CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME: TypeInfo = TypeInfo::new("ClaimResponseItemReviewOutcome", "ClaimResponse.item.reviewOutcome", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseItemReviewOutcome>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"decision\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-decision"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-decision-reason"),
    FieldInfo::prim(",\"preAuthRef\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"preAuthPeriod\":", &PERIOD, 0, Some(1), 0),
]);

pub(crate) static CLAIM_RESPONSE_ITEM_ADJUDICATION: TypeInfo = TypeInfo::new("ClaimResponseItemAdjudication", "ClaimResponse.item.adjudication", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseItemAdjudication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication-reason"),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
]);

pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL: TypeInfo = TypeInfo::new("ClaimResponseItemDetail", "ClaimResponse.item.detail", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseItemDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"detailSequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"traceNumber\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"reviewOutcome\":", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME, 0, Some(1), 0),
    FieldInfo::node(",\"adjudication\":", &CLAIM_RESPONSE_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"subDetail\":", &CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL, 0, None, 0),
]);

pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo::new("ClaimResponseItemDetailSubDetail", "ClaimResponse.item.detail.subDetail", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseItemDetailSubDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"subDetailSequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::node(",\"traceNumber\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"reviewOutcome\":", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME, 0, Some(1), 0),
    FieldInfo::node(",\"adjudication\":", &CLAIM_RESPONSE_ITEM_ADJUDICATION, 0, None, 0),
]);

pub(crate) static CLAIM_RESPONSE_ADD_ITEM: TypeInfo = TypeInfo::new("ClaimResponseAddItem", "ClaimResponse.addItem", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseAddItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"itemSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"detailSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::prim(",\"subdetailSequence\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"traceNumber\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"productOrServiceEnd\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, None, 0).targets(&["DeviceRequest", "MedicationRequest", "NutritionOrder", "ServiceRequest", "SupplyRequest", "VisionPrescription"]),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"programCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-program-code"),
    FieldInfo::choice(",\"serviced\":", &CLAIM_RESPONSE_ADD_ITEM_SERVICED_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"location\":", &CLAIM_RESPONSE_ADD_ITEM_LOCATION_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-place"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"tax\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"bodySite\":", &CLAIM_RESPONSE_ADD_ITEM_BODY_SITE, 0, None, 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"reviewOutcome\":", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME, 0, Some(1), 0),
    FieldInfo::node(",\"adjudication\":", &CLAIM_RESPONSE_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"detail\":", &CLAIM_RESPONSE_ADD_ITEM_DETAIL, 0, None, 0),
]);

static CLAIM_RESPONSE_ADD_ITEM_SERVICED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"servicedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"servicedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

static CLAIM_RESPONSE_ADD_ITEM_LOCATION_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"locationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"locationAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"locationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Location"]),
];

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_BODY_SITE: TypeInfo = TypeInfo::new("ClaimResponseAddItemBodySite", "ClaimResponse.addItem.bodySite", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseAddItemBodySite>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"site\":", &CODEABLE_REFERENCE, 1, None, 0).targets(&["BodyStructure"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/tooth"),
    FieldInfo::node(",\"subSite\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/surface"),
]);

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL: TypeInfo = TypeInfo::new("ClaimResponseAddItemDetail", "ClaimResponse.addItem.detail", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseAddItemDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"traceNumber\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"productOrServiceEnd\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"tax\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"reviewOutcome\":", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME, 0, Some(1), 0),
    FieldInfo::node(",\"adjudication\":", &CLAIM_RESPONSE_ITEM_ADJUDICATION, 0, None, 0),
    FieldInfo::node(",\"subDetail\":", &CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL, 0, None, 0),
]);

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo::new("ClaimResponseAddItemDetailSubDetail", "ClaimResponse.addItem.detail.subDetail", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseAddItemDetailSubDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"traceNumber\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"revenue\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-revenue-center"),
    FieldInfo::node(",\"productOrService\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"productOrServiceEnd\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-uscls"),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/claim-modifiers"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"tax\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"noteNumber\":", t::PrimKind::PositiveInt, 0, None, 0),
    FieldInfo::node(",\"reviewOutcome\":", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME, 0, Some(1), 0),
    FieldInfo::node(",\"adjudication\":", &CLAIM_RESPONSE_ITEM_ADJUDICATION, 0, None, 0),
]);

pub(crate) static CLAIM_RESPONSE_TOTAL: TypeInfo = TypeInfo::new("ClaimResponseTotal", "ClaimResponse.total", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseTotal>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication"),
    FieldInfo::node(",\"amount\":", &MONEY, 1, Some(1), t::SUMMARY),
]);

pub(crate) static CLAIM_RESPONSE_PAYMENT: TypeInfo = TypeInfo::new("ClaimResponsePayment", "ClaimResponse.payment", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponsePayment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ex-paymenttype"),
    FieldInfo::node(",\"adjustment\":", &MONEY, 0, Some(1), 0),
    FieldInfo::node(",\"adjustmentReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/payment-adjustment-reason"),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &MONEY, 1, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
]);

pub(crate) static CLAIM_RESPONSE_PROCESS_NOTE: TypeInfo = TypeInfo::new("ClaimResponseProcessNote", "ClaimResponse.processNote", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseProcessNote>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"number\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/note-type"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
]);

pub(crate) static CLAIM_RESPONSE_INSURANCE: TypeInfo = TypeInfo::new("ClaimResponseInsurance", "ClaimResponse.insurance", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseInsurance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
    FieldInfo::prim(",\"focal\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), 0).targets(&["Coverage"]),
    FieldInfo::prim(",\"businessArrangement\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"claimResponse\":", &REFERENCE, 0, Some(1), 0).targets(&["ClaimResponse"]),
]);

pub(crate) static CLAIM_RESPONSE_ERROR: TypeInfo = TypeInfo::new("ClaimResponseError", "ClaimResponse.error", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClaimResponseError>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"itemSequence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::prim(",\"detailSequence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::prim(",\"subDetailSequence\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adjudication-error"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ClaimResponse, ClaimResponseEvent, ClaimResponseItem, ClaimResponseItemReviewOutcome, ClaimResponseItemAdjudication, ClaimResponseItemDetail, ClaimResponseItemDetailSubDetail, ClaimResponseAddItem, ClaimResponseAddItemBodySite, ClaimResponseAddItemDetail, ClaimResponseAddItemDetailSubDetail, ClaimResponseTotal, ClaimResponsePayment, ClaimResponseProcessNote, ClaimResponseInsurance, ClaimResponseError);
