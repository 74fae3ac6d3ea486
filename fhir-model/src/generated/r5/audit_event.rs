// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `AuditEvent` and the types inside it.

/// The resource `AuditEvent` of R5.
///
/// See <https://hl7.org/fhir/R5/auditevent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct AuditEvent {
    /// `AuditEvent.id`: id, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AuditEvent.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AuditEvent.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `AuditEvent.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AuditEvent.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AuditEvent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/audit-event-type>.
    pub category: Vec<CodeableConcept>,
    /// `AuditEvent.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/audit-event-sub-type>.
    pub code: Option<Box<CodeableConcept>>,
    /// `AuditEvent.action`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/audit-event-action>. Codes: `codes::AuditEventAction`.
    pub action: Prim<String>,
    /// `AuditEvent.severity`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/audit-event-severity>. Codes: `codes::AuditEventSeverity`.
    pub severity: Prim<String>,
    /// `AuditEvent.occurred[x]`: Period or dateTime, 0..1.
    pub occurred: Option<AuditEventOccurred>,
    /// `AuditEvent.recorded`: instant, 1..1.
    pub recorded: Prim<Instant>,
    /// `AuditEvent.outcome`: [`AuditEventOutcome`], 0..1.
    pub outcome: Option<Box<AuditEventOutcome>>,
    /// `AuditEvent.authorization`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub authorization: Vec<CodeableConcept>,
    /// `AuditEvent.basedOn`: Reference, 0..*.
    pub based_on: Vec<Reference>,
    /// `AuditEvent.patient`: Reference(Patient), 0..1.
    pub patient: Option<Box<Reference>>,
    /// `AuditEvent.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `AuditEvent.agent`: [`AuditEventAgent`], 1..*.
    pub agent: Vec<AuditEventAgent>,
    /// `AuditEvent.source`: [`AuditEventSource`], 1..1.
    pub source: Option<Box<AuditEventSource>>,
    /// `AuditEvent.entity`: [`AuditEventEntity`], 0..*.
    pub entity: Vec<AuditEventEntity>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AuditEvent {
    fn info(&self) -> &'static TypeInfo { &AUDIT_EVENT }
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
            | u64::from(!self.category.is_empty()) << 8
            | u64::from(self.code.is_some()) << 9
            | u64::from(!self.action.is_absent()) << 10
            | u64::from(!self.severity.is_absent()) << 11
            | u64::from(self.occurred.is_some()) << 12
            | u64::from(!self.recorded.is_absent()) << 13
            | u64::from(self.outcome.is_some()) << 14
            | u64::from(!self.authorization.is_empty()) << 15
            | u64::from(!self.based_on.is_empty()) << 16
            | u64::from(self.patient.is_some()) << 17
            | u64::from(self.encounter.is_some()) << 18
            | u64::from(!self.agent.is_empty()) << 19
            | u64::from(self.source.is_some()) << 20
            | u64::from(!self.entity.is_empty()) << 21;
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
            8 => n::Place::Nodes(&self.category),
            9 => n::Place::Node(&self.code),
            10 => n::Place::Prim(&self.action),
            11 => n::Place::Prim(&self.severity),
            12 => n::Place::Choice(&self.occurred),
            13 => n::Place::Prim(&self.recorded),
            14 => n::Place::Node(&self.outcome),
            15 => n::Place::Nodes(&self.authorization),
            16 => n::Place::Nodes(&self.based_on),
            17 => n::Place::Node(&self.patient),
            18 => n::Place::Node(&self.encounter),
            19 => n::Place::Nodes(&self.agent),
            20 => n::Place::Node(&self.source),
            21 => n::Place::Nodes(&self.entity),
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
            8 => n::Slot::Nodes(&mut self.category),
            9 => n::Slot::Node(&mut self.code),
            10 => n::Slot::Prim(&mut self.action),
            11 => n::Slot::Prim(&mut self.severity),
            12 => n::Slot::Choice(&mut self.occurred),
            13 => n::Slot::Prim(&mut self.recorded),
            14 => n::Slot::Node(&mut self.outcome),
            15 => n::Slot::Nodes(&mut self.authorization),
            16 => n::Slot::Nodes(&mut self.based_on),
            17 => n::Slot::Node(&mut self.patient),
            18 => n::Slot::Node(&mut self.encounter),
            19 => n::Slot::Nodes(&mut self.agent),
            20 => n::Slot::Node(&mut self.source),
            21 => n::Slot::Nodes(&mut self.entity),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AuditEvent {
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
            category: Vec::new(),
            code: None,
            action: Prim::ABSENT,
            severity: Prim::ABSENT,
            occurred: None,
            recorded: Prim::ABSENT,
            outcome: None,
            authorization: Vec::new(),
            based_on: Vec::new(),
            patient: None,
            encounter: None,
            agent: Vec::new(),
            source: None,
            entity: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AuditEvent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AuditEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AuditEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AuditEvent.outcome` of R5.
///
/// See <https://hl7.org/fhir/R5/auditevent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct AuditEventOutcome {
    /// `AuditEvent.outcome.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.outcome.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.outcome.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.outcome.code`: Coding, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/audit-event-outcome>.
    pub code: Option<Box<Coding>>,
    /// `AuditEvent.outcome.detail`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/audit-event-outcome-detail>.
    pub detail: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AuditEventOutcome {
    fn info(&self) -> &'static TypeInfo { &AUDIT_EVENT_OUTCOME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.detail.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AuditEventOutcome {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AuditEventOutcome {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AuditEventOutcome {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AuditEventOutcome {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AuditEvent.agent` of R5.
///
/// See <https://hl7.org/fhir/R5/auditevent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct AuditEventAgent {
    /// `AuditEvent.agent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.agent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.agent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.agent.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `AuditEvent.agent.role`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Vec<CodeableConcept>,
    /// `AuditEvent.agent.who`: Reference, 1..1.
    pub who: Option<Box<Reference>>,
    /// `AuditEvent.agent.requestor`: boolean, 0..1.
    pub requestor: Prim<bool>,
    /// `AuditEvent.agent.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `AuditEvent.agent.policy`: uri, 0..*.
    pub policy: Vec<Prim<String>>,
    /// `AuditEvent.agent.network[x]`: Reference(Endpoint) or uri or string, 0..1.
    pub network: Option<AuditEventAgentNetwork>,
    /// `AuditEvent.agent.authorization`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub authorization: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AuditEventAgent {
    fn info(&self) -> &'static TypeInfo { &AUDIT_EVENT_AGENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.role.is_empty()) << 4
            | u64::from(self.who.is_some()) << 5
            | u64::from(!self.requestor.is_absent()) << 6
            | u64::from(self.location.is_some()) << 7
            | u64::from(!self.policy.is_empty()) << 8
            | u64::from(self.network.is_some()) << 9
            | u64::from(!self.authorization.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.role),
            5 => n::Place::Node(&self.who),
            6 => n::Place::Prim(&self.requestor),
            7 => n::Place::Node(&self.location),
            8 => n::Place::Prims(&self.policy),
            9 => n::Place::Choice(&self.network),
            10 => n::Place::Nodes(&self.authorization),
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
            4 => n::Slot::Nodes(&mut self.role),
            5 => n::Slot::Node(&mut self.who),
            6 => n::Slot::Prim(&mut self.requestor),
            7 => n::Slot::Node(&mut self.location),
            8 => n::Slot::Prims(&mut self.policy),
            9 => n::Slot::Choice(&mut self.network),
            10 => n::Slot::Nodes(&mut self.authorization),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AuditEventAgent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            role: Vec::new(),
            who: None,
            requestor: Prim::ABSENT,
            location: None,
            policy: Vec::new(),
            network: None,
            authorization: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AuditEventAgent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AuditEventAgent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AuditEventAgent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AuditEvent.source` of R5.
///
/// See <https://hl7.org/fhir/R5/auditevent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct AuditEventSource {
    /// `AuditEvent.source.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.source.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.source.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.source.site`: Reference(Location), 0..1.
    pub site: Option<Box<Reference>>,
    /// `AuditEvent.source.observer`: Reference, 1..1.
    pub observer: Option<Box<Reference>>,
    /// `AuditEvent.source.type`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/security-source-type>.
    pub r#type: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AuditEventSource {
    fn info(&self) -> &'static TypeInfo { &AUDIT_EVENT_SOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.site.is_some()) << 3
            | u64::from(self.observer.is_some()) << 4
            | u64::from(!self.r#type.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.site),
            4 => n::Place::Node(&self.observer),
            5 => n::Place::Nodes(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.site),
            4 => n::Slot::Node(&mut self.observer),
            5 => n::Slot::Nodes(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AuditEventSource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            site: None,
            observer: None,
            r#type: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AuditEventSource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AuditEventSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AuditEventSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AuditEvent.entity` of R5.
///
/// See <https://hl7.org/fhir/R5/auditevent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct AuditEventEntity {
    /// `AuditEvent.entity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.entity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.entity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.entity.what`: Reference(Resource), 0..1.
    pub what: Option<Box<Reference>>,
    /// `AuditEvent.entity.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/object-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `AuditEvent.entity.securityLabel`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-label-examples>.
    pub security_label: Vec<CodeableConcept>,
    /// `AuditEvent.entity.query`: base64Binary, 0..1.
    pub query: Prim<String>,
    /// `AuditEvent.entity.detail`: [`AuditEventEntityDetail`], 0..*.
    pub detail: Vec<AuditEventEntityDetail>,
    /// `AuditEvent.entity.agent`: as `AuditEvent.agent`, 0..*.
    pub agent: Vec<AuditEventAgent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AuditEventEntity {
    fn info(&self) -> &'static TypeInfo { &AUDIT_EVENT_ENTITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.what.is_some()) << 3
            | u64::from(self.role.is_some()) << 4
            | u64::from(!self.security_label.is_empty()) << 5
            | u64::from(!self.query.is_absent()) << 6
            | u64::from(!self.detail.is_empty()) << 7
            | u64::from(!self.agent.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.what),
            4 => n::Place::Node(&self.role),
            5 => n::Place::Nodes(&self.security_label),
            6 => n::Place::Prim(&self.query),
            7 => n::Place::Nodes(&self.detail),
            8 => n::Place::Nodes(&self.agent),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.what),
            4 => n::Slot::Node(&mut self.role),
            5 => n::Slot::Nodes(&mut self.security_label),
            6 => n::Slot::Prim(&mut self.query),
            7 => n::Slot::Nodes(&mut self.detail),
            8 => n::Slot::Nodes(&mut self.agent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AuditEventEntity {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            what: None,
            role: None,
            security_label: Vec::new(),
            query: Prim::ABSENT,
            detail: Vec::new(),
            agent: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AuditEventEntity {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AuditEventEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AuditEventEntity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AuditEvent.entity.detail` of R5.
///
/// See <https://hl7.org/fhir/R5/auditevent.html>.
/// Compiled by the feature `r5-foundation`.
pub struct AuditEventEntityDetail {
    /// `AuditEvent.entity.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.entity.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.entity.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.entity.detail.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/audit-event-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `AuditEvent.entity.detail.value[x]`: any datatype, 1..1.
    pub value: Option<AuditEventEntityDetailValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AuditEventEntityDetail {
    fn info(&self) -> &'static TypeInfo { &AUDIT_EVENT_ENTITY_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AuditEventEntityDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AuditEventEntityDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AuditEventEntityDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AuditEventEntityDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `AuditEvent.occurred[x]`.
#[derive(Clone)]
pub enum AuditEventOccurred {
    /// Period.
    Period(n::Boxed<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl AuditEventOccurred {
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for AuditEventOccurred {
    fn index(&self) -> usize {
        match self {
            Self::Period(_) => 0,
            Self::DateTime(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            1 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for AuditEventOccurred {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AuditEventOccurred {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `AuditEvent.agent.network[x]`.
#[derive(Clone)]
pub enum AuditEventAgentNetwork {
    /// Reference(Endpoint).
    Reference(n::Boxed<Reference>),
    /// uri.
    Uri(Prim<String>),
    /// string.
    String(Prim<String>),
}

impl AuditEventAgentNetwork {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for AuditEventAgentNetwork {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::Uri(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::Uri(Default::default()),
            2 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for AuditEventAgentNetwork {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AuditEventAgentNetwork {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `AuditEvent.entity.detail.value[x]`.
#[derive(Clone)]
pub enum AuditEventEntityDetailValue {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// time.
    Time(Prim<Time>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// base64Binary.
    Base64Binary(Prim<String>),
}

impl AuditEventEntityDetailValue {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `base64Binary`.
    #[inline]
    pub fn as_base64_binary(&self) -> Option<&Prim<String>> { if let Self::Base64Binary(v) = self { Some(v) } else { None } }
}

impl n::Choice for AuditEventEntityDetailValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::Time(_) => 7,
            Self::DateTime(_) => 8,
            Self::Period(_) => 9,
            Self::Base64Binary(_) => 10,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Time(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Base64Binary(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Integer(Default::default()),
            5 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            6 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            7 => Self::Time(Default::default()),
            8 => Self::DateTime(Default::default()),
            9 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            10 => Self::Base64Binary(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for AuditEventEntityDetailValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AuditEventEntityDetailValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static AUDIT_EVENT: TypeInfo = TypeInfo::new("AuditEvent", "AuditEvent", t::TypeKind::Resource, "DomainResource", 4, n::new::<AuditEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/audit-event-type"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/audit-event-sub-type"),
    FieldInfo::prim(",\"action\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/audit-event-action"),
    FieldInfo::prim(",\"severity\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/audit-event-severity"),
    FieldInfo::choice(",\"occurred\":", &AUDIT_EVENT_OCCURRED_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"outcome\":", &AUDIT_EVENT_OUTCOME, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"authorization\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["CarePlan", "DeviceRequest", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder", "ServiceRequest", "Task"]),
    FieldInfo::node(",\"patient\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"agent\":", &AUDIT_EVENT_AGENT, 1, None, t::SUMMARY),
    FieldInfo::node(",\"source\":", &AUDIT_EVENT_SOURCE, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"entity\":", &AUDIT_EVENT_ENTITY, 0, None, t::SUMMARY),
]);

static AUDIT_EVENT_OCCURRED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurredPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"occurredDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
];

pub(crate) static AUDIT_EVENT_OUTCOME: TypeInfo = TypeInfo::new("AuditEventOutcome", "AuditEvent.outcome", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AuditEventOutcome>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/audit-event-outcome"),
    FieldInfo::node(",\"detail\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/audit-event-outcome-detail"),
]);

pub(crate) static AUDIT_EVENT_AGENT: TypeInfo = TypeInfo::new("AuditEventAgent", "AuditEvent.agent", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AuditEventAgent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/participation-role-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-role-type"),
    FieldInfo::node(",\"who\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::prim(",\"requestor\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::prim(",\"policy\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::choice(",\"network\":", &AUDIT_EVENT_AGENT_NETWORK_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"authorization\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
]);

static AUDIT_EVENT_AGENT_NETWORK_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"networkReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Endpoint"]),
    t::Alternative::new(",\"networkUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"networkString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

pub(crate) static AUDIT_EVENT_SOURCE: TypeInfo = TypeInfo::new("AuditEventSource", "AuditEvent.source", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AuditEventSource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"site\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"observer\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/security-source-type"),
]);

pub(crate) static AUDIT_EVENT_ENTITY: TypeInfo = TypeInfo::new("AuditEventEntity", "AuditEvent.entity", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AuditEventEntity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"what\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/object-role"),
    FieldInfo::node(",\"securityLabel\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-label-examples"),
    FieldInfo::prim(",\"query\":", t::PrimKind::Base64Binary, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"detail\":", &AUDIT_EVENT_ENTITY_DETAIL, 0, None, 0),
    FieldInfo::node(",\"agent\":", &AUDIT_EVENT_AGENT, 0, None, 0),
]);

pub(crate) static AUDIT_EVENT_ENTITY_DETAIL: TypeInfo = TypeInfo::new("AuditEventEntityDetail", "AuditEvent.entity.detail", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AuditEventEntityDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/audit-event-type"),
    FieldInfo::choice(",\"value\":", &AUDIT_EVENT_ENTITY_DETAIL_VALUE_TYPES, 1, Some(1), 0),
]);

static AUDIT_EVENT_ENTITY_DETAIL_VALUE_TYPES: [t::Alternative; 11] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(AuditEvent, AuditEventOutcome, AuditEventAgent, AuditEventSource, AuditEventEntity, AuditEventEntityDetail);
