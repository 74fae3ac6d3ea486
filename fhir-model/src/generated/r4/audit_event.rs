// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `AuditEvent` and the types inside it.

/// The resource `AuditEvent` of R4.
///
/// See <https://hl7.org/fhir/R4/auditevent.html>.
/// Compiled by the feature `r4-foundation`.
pub struct AuditEvent {
    /// `AuditEvent.id`: id, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AuditEvent.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AuditEvent.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `AuditEvent.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AuditEvent.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AuditEvent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.type`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/audit-event-type>.
    pub r#type: Option<Box<Coding>>,
    /// `AuditEvent.subtype`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/audit-event-sub-type>.
    pub subtype: Vec<Coding>,
    /// `AuditEvent.action`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/audit-event-action>. Codes: `codes::AuditEventAction`.
    pub action: Prim<String>,
    /// `AuditEvent.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `AuditEvent.recorded`: instant, 1..1.
    pub recorded: Prim<Instant>,
    /// `AuditEvent.outcome`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/audit-event-outcome>. Codes: `codes::AuditEventOutcome`.
    pub outcome: Prim<String>,
    /// `AuditEvent.outcomeDesc`: string, 0..1.
    pub outcome_desc: Prim<String>,
    /// `AuditEvent.purposeOfEvent`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub purpose_of_event: Vec<CodeableConcept>,
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
            | u64::from(self.r#type.is_some()) << 8
            | u64::from(!self.subtype.is_empty()) << 9
            | u64::from(!self.action.is_absent()) << 10
            | u64::from(self.period.is_some()) << 11
            | u64::from(!self.recorded.is_absent()) << 12
            | u64::from(!self.outcome.is_absent()) << 13
            | u64::from(!self.outcome_desc.is_absent()) << 14
            | u64::from(!self.purpose_of_event.is_empty()) << 15
            | u64::from(!self.agent.is_empty()) << 16
            | u64::from(self.source.is_some()) << 17
            | u64::from(!self.entity.is_empty()) << 18;
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
            8 => n::Place::Node(&self.r#type),
            9 => n::Place::Nodes(&self.subtype),
            10 => n::Place::Prim(&self.action),
            11 => n::Place::Node(&self.period),
            12 => n::Place::Prim(&self.recorded),
            13 => n::Place::Prim(&self.outcome),
            14 => n::Place::Prim(&self.outcome_desc),
            15 => n::Place::Nodes(&self.purpose_of_event),
            16 => n::Place::Nodes(&self.agent),
            17 => n::Place::Node(&self.source),
            18 => n::Place::Nodes(&self.entity),
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
            8 => n::Slot::Node(&mut self.r#type),
            9 => n::Slot::Nodes(&mut self.subtype),
            10 => n::Slot::Prim(&mut self.action),
            11 => n::Slot::Node(&mut self.period),
            12 => n::Slot::Prim(&mut self.recorded),
            13 => n::Slot::Prim(&mut self.outcome),
            14 => n::Slot::Prim(&mut self.outcome_desc),
            15 => n::Slot::Nodes(&mut self.purpose_of_event),
            16 => n::Slot::Nodes(&mut self.agent),
            17 => n::Slot::Node(&mut self.source),
            18 => n::Slot::Nodes(&mut self.entity),
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
            r#type: None,
            subtype: Vec::new(),
            action: Prim::ABSENT,
            period: None,
            recorded: Prim::ABSENT,
            outcome: Prim::ABSENT,
            outcome_desc: Prim::ABSENT,
            purpose_of_event: Vec::new(),
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

/// The element `AuditEvent.agent` of R4.
///
/// See <https://hl7.org/fhir/R4/auditevent.html>.
/// Compiled by the feature `r4-foundation`.
pub struct AuditEventAgent {
    /// `AuditEvent.agent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.agent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.agent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.agent.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `AuditEvent.agent.role`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Vec<CodeableConcept>,
    /// `AuditEvent.agent.who`: Reference(PractitionerRole, Practitioner, Organization, Device, Patient, RelatedPerson), 0..1.
    pub who: Option<Box<Reference>>,
    /// `AuditEvent.agent.altId`: string, 0..1.
    pub alt_id: Prim<String>,
    /// `AuditEvent.agent.name`: string, 0..1.
    pub name: Prim<String>,
    /// `AuditEvent.agent.requestor`: boolean, 1..1.
    pub requestor: Prim<bool>,
    /// `AuditEvent.agent.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `AuditEvent.agent.policy`: uri, 0..*.
    pub policy: Vec<Prim<String>>,
    /// `AuditEvent.agent.media`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/dicm-405-mediatype>.
    pub media: Option<Box<Coding>>,
    /// `AuditEvent.agent.network`: [`AuditEventAgentNetwork`], 0..1.
    pub network: Option<Box<AuditEventAgentNetwork>>,
    /// `AuditEvent.agent.purposeOfUse`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub purpose_of_use: Vec<CodeableConcept>,
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
            | u64::from(!self.alt_id.is_absent()) << 6
            | u64::from(!self.name.is_absent()) << 7
            | u64::from(!self.requestor.is_absent()) << 8
            | u64::from(self.location.is_some()) << 9
            | u64::from(!self.policy.is_empty()) << 10
            | u64::from(self.media.is_some()) << 11
            | u64::from(self.network.is_some()) << 12
            | u64::from(!self.purpose_of_use.is_empty()) << 13;
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
            6 => n::Place::Prim(&self.alt_id),
            7 => n::Place::Prim(&self.name),
            8 => n::Place::Prim(&self.requestor),
            9 => n::Place::Node(&self.location),
            10 => n::Place::Prims(&self.policy),
            11 => n::Place::Node(&self.media),
            12 => n::Place::Node(&self.network),
            13 => n::Place::Nodes(&self.purpose_of_use),
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
            6 => n::Slot::Prim(&mut self.alt_id),
            7 => n::Slot::Prim(&mut self.name),
            8 => n::Slot::Prim(&mut self.requestor),
            9 => n::Slot::Node(&mut self.location),
            10 => n::Slot::Prims(&mut self.policy),
            11 => n::Slot::Node(&mut self.media),
            12 => n::Slot::Node(&mut self.network),
            13 => n::Slot::Nodes(&mut self.purpose_of_use),
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
            alt_id: Prim::ABSENT,
            name: Prim::ABSENT,
            requestor: Prim::ABSENT,
            location: None,
            policy: Vec::new(),
            media: None,
            network: None,
            purpose_of_use: Vec::new(),
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

/// The element `AuditEvent.agent.network` of R4.
///
/// See <https://hl7.org/fhir/R4/auditevent.html>.
/// Compiled by the feature `r4-foundation`.
pub struct AuditEventAgentNetwork {
    /// `AuditEvent.agent.network.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.agent.network.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.agent.network.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.agent.network.address`: string, 0..1.
    pub address: Prim<String>,
    /// `AuditEvent.agent.network.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/network-type>. Codes: `codes::AuditEventAgentNetworkType`.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AuditEventAgentNetwork {
    fn info(&self) -> &'static TypeInfo { &AUDIT_EVENT_AGENT_NETWORK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.address.is_absent()) << 3
            | u64::from(!self.r#type.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.address),
            4 => n::Place::Prim(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.address),
            4 => n::Slot::Prim(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AuditEventAgentNetwork {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            address: Prim::ABSENT,
            r#type: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AuditEventAgentNetwork {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AuditEventAgentNetwork {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AuditEventAgentNetwork {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AuditEvent.source` of R4.
///
/// See <https://hl7.org/fhir/R4/auditevent.html>.
/// Compiled by the feature `r4-foundation`.
pub struct AuditEventSource {
    /// `AuditEvent.source.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.source.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.source.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.source.site`: string, 0..1.
    pub site: Prim<String>,
    /// `AuditEvent.source.observer`: Reference(PractitionerRole, Practitioner, Organization, Device, Patient, RelatedPerson), 1..1.
    pub observer: Option<Box<Reference>>,
    /// `AuditEvent.source.type`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/audit-source-type>.
    pub r#type: Vec<Coding>,
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
            | u64::from(!self.site.is_absent()) << 3
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
            3 => n::Place::Prim(&self.site),
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
            3 => n::Slot::Prim(&mut self.site),
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
            site: Prim::ABSENT,
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

/// The element `AuditEvent.entity` of R4.
///
/// See <https://hl7.org/fhir/R4/auditevent.html>.
/// Compiled by the feature `r4-foundation`.
pub struct AuditEventEntity {
    /// `AuditEvent.entity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.entity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.entity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.entity.what`: Reference(Resource), 0..1.
    pub what: Option<Box<Reference>>,
    /// `AuditEvent.entity.type`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/audit-entity-type>.
    pub r#type: Option<Box<Coding>>,
    /// `AuditEvent.entity.role`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/object-role>.
    pub role: Option<Box<Coding>>,
    /// `AuditEvent.entity.lifecycle`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/object-lifecycle-events>.
    pub lifecycle: Option<Box<Coding>>,
    /// `AuditEvent.entity.securityLabel`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
    pub security_label: Vec<Coding>,
    /// `AuditEvent.entity.name`: string, 0..1.
    pub name: Prim<String>,
    /// `AuditEvent.entity.description`: string, 0..1.
    pub description: Prim<String>,
    /// `AuditEvent.entity.query`: base64Binary, 0..1.
    pub query: Prim<String>,
    /// `AuditEvent.entity.detail`: [`AuditEventEntityDetail`], 0..*.
    pub detail: Vec<AuditEventEntityDetail>,
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
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.role.is_some()) << 5
            | u64::from(self.lifecycle.is_some()) << 6
            | u64::from(!self.security_label.is_empty()) << 7
            | u64::from(!self.name.is_absent()) << 8
            | u64::from(!self.description.is_absent()) << 9
            | u64::from(!self.query.is_absent()) << 10
            | u64::from(!self.detail.is_empty()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.what),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.role),
            6 => n::Place::Node(&self.lifecycle),
            7 => n::Place::Nodes(&self.security_label),
            8 => n::Place::Prim(&self.name),
            9 => n::Place::Prim(&self.description),
            10 => n::Place::Prim(&self.query),
            11 => n::Place::Nodes(&self.detail),
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
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.role),
            6 => n::Slot::Node(&mut self.lifecycle),
            7 => n::Slot::Nodes(&mut self.security_label),
            8 => n::Slot::Prim(&mut self.name),
            9 => n::Slot::Prim(&mut self.description),
            10 => n::Slot::Prim(&mut self.query),
            11 => n::Slot::Nodes(&mut self.detail),
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
            r#type: None,
            role: None,
            lifecycle: None,
            security_label: Vec::new(),
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            query: Prim::ABSENT,
            detail: Vec::new(),
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

/// The element `AuditEvent.entity.detail` of R4.
///
/// See <https://hl7.org/fhir/R4/auditevent.html>.
/// Compiled by the feature `r4-foundation`.
pub struct AuditEventEntityDetail {
    /// `AuditEvent.entity.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AuditEvent.entity.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AuditEvent.entity.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.entity.detail.type`: string, 1..1.
    pub r#type: Prim<String>,
    /// `AuditEvent.entity.detail.value[x]`: string or base64Binary, 1..1.
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
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
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
            3 => n::Slot::Prim(&mut self.r#type),
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
            r#type: Prim::ABSENT,
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

/// Alternatives of `AuditEvent.entity.detail.value[x]`.
#[derive(Clone)]
pub enum AuditEventEntityDetailValue {
    /// string.
    String(Prim<String>),
    /// base64Binary.
    Base64Binary(Prim<String>),
}

impl AuditEventEntityDetailValue {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `base64Binary`.
    #[inline]
    pub fn as_base64_binary(&self) -> Option<&Prim<String>> { if let Self::Base64Binary(v) = self { Some(v) } else { None } }
}

impl n::Choice for AuditEventEntityDetailValue {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Base64Binary(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Base64Binary(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Base64Binary(Default::default()),
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

pub(crate) static AUDIT_EVENT: TypeInfo = TypeInfo::new("AuditEvent", "AuditEvent", t::TypeKind::Resource, "DomainResource", 1, n::new::<AuditEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/audit-event-type"),
    FieldInfo::node(",\"subtype\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/audit-event-sub-type"),
    FieldInfo::prim(",\"action\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/audit-event-action"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"outcome\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/audit-event-outcome"),
    FieldInfo::prim(",\"outcomeDesc\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"purposeOfEvent\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::node(",\"agent\":", &AUDIT_EVENT_AGENT, 1, None, 0),
    FieldInfo::node(",\"source\":", &AUDIT_EVENT_SOURCE, 1, Some(1), 0),
    FieldInfo::node(",\"entity\":", &AUDIT_EVENT_ENTITY, 0, None, 0),
]);

pub(crate) static AUDIT_EVENT_AGENT: TypeInfo = TypeInfo::new("AuditEventAgent", "AuditEvent.agent", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AuditEventAgent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/participation-role-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-role-type"),
    FieldInfo::node(",\"who\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["PractitionerRole", "Practitioner", "Organization", "Device", "Patient", "RelatedPerson"]),
    FieldInfo::prim(",\"altId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"requestor\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::prim(",\"policy\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::node(",\"media\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/dicm-405-mediatype"),
    FieldInfo::node(",\"network\":", &AUDIT_EVENT_AGENT_NETWORK, 0, Some(1), 0),
    FieldInfo::node(",\"purposeOfUse\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
]);

pub(crate) static AUDIT_EVENT_AGENT_NETWORK: TypeInfo = TypeInfo::new("AuditEventAgentNetwork", "AuditEvent.agent.network", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AuditEventAgentNetwork>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"address\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/network-type"),
]);

pub(crate) static AUDIT_EVENT_SOURCE: TypeInfo = TypeInfo::new("AuditEventSource", "AuditEvent.source", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AuditEventSource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"site\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"observer\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["PractitionerRole", "Practitioner", "Organization", "Device", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"type\":", &CODING, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/audit-source-type"),
]);

pub(crate) static AUDIT_EVENT_ENTITY: TypeInfo = TypeInfo::new("AuditEventEntity", "AuditEvent.entity", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AuditEventEntity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"what\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"type\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/audit-entity-type"),
    FieldInfo::node(",\"role\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/object-role"),
    FieldInfo::node(",\"lifecycle\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/object-lifecycle-events"),
    FieldInfo::node(",\"securityLabel\":", &CODING, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/security-labels"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"query\":", t::PrimKind::Base64Binary, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"detail\":", &AUDIT_EVENT_ENTITY_DETAIL, 0, None, 0),
]);

pub(crate) static AUDIT_EVENT_ENTITY_DETAIL: TypeInfo = TypeInfo::new("AuditEventEntityDetail", "AuditEvent.entity.detail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AuditEventEntityDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &AUDIT_EVENT_ENTITY_DETAIL_VALUE_TYPES, 1, Some(1), 0),
]);

static AUDIT_EVENT_ENTITY_DETAIL_VALUE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(AuditEvent, AuditEventAgent, AuditEventAgentNetwork, AuditEventSource, AuditEventEntity, AuditEventEntityDetail);
