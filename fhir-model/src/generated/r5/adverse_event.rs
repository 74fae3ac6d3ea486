// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `AdverseEvent` and the types inside it.

/// The resource `AdverseEvent` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEvent {
    /// `AdverseEvent.id`: id, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AdverseEvent.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AdverseEvent.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `AdverseEvent.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AdverseEvent.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AdverseEvent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `AdverseEvent.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-status>. Codes: `codes::AdverseEventStatus`. Modifier.
    pub status: Prim<String>,
    /// `AdverseEvent.actuality`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-actuality>. Codes: `codes::AdverseEventActuality`. Modifier.
    pub actuality: Prim<String>,
    /// `AdverseEvent.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-category>.
    pub category: Vec<CodeableConcept>,
    /// `AdverseEvent.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-type>.
    pub code: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.subject`: Reference(Patient, Group, Practitioner, RelatedPerson, ResearchSubject), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `AdverseEvent.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `AdverseEvent.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<AdverseEventOccurrence>,
    /// `AdverseEvent.detected`: dateTime, 0..1.
    pub detected: Prim<DateTime>,
    /// `AdverseEvent.recordedDate`: dateTime, 0..1.
    pub recorded_date: Prim<DateTime>,
    /// `AdverseEvent.resultingEffect`: Reference(Condition, Observation), 0..*.
    pub resulting_effect: Vec<Reference>,
    /// `AdverseEvent.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `AdverseEvent.seriousness`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-seriousness>.
    pub seriousness: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.outcome`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-outcome>.
    pub outcome: Vec<CodeableConcept>,
    /// `AdverseEvent.recorder`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, ResearchSubject), 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `AdverseEvent.participant`: [`AdverseEventParticipant`], 0..*.
    pub participant: Vec<AdverseEventParticipant>,
    /// `AdverseEvent.study`: Reference(ResearchStudy), 0..*.
    pub study: Vec<Reference>,
    /// `AdverseEvent.expectedInResearchStudy`: boolean, 0..1.
    pub expected_in_research_study: Prim<bool>,
    /// `AdverseEvent.suspectEntity`: [`AdverseEventSuspectEntity`], 0..*.
    pub suspect_entity: Vec<AdverseEventSuspectEntity>,
    /// `AdverseEvent.contributingFactor`: [`AdverseEventContributingFactor`], 0..*.
    pub contributing_factor: Vec<AdverseEventContributingFactor>,
    /// `AdverseEvent.preventiveAction`: [`AdverseEventPreventiveAction`], 0..*.
    pub preventive_action: Vec<AdverseEventPreventiveAction>,
    /// `AdverseEvent.mitigatingAction`: [`AdverseEventMitigatingAction`], 0..*.
    pub mitigating_action: Vec<AdverseEventMitigatingAction>,
    /// `AdverseEvent.supportingInfo`: [`AdverseEventSupportingInfo`], 0..*.
    pub supporting_info: Vec<AdverseEventSupportingInfo>,
    /// `AdverseEvent.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEvent {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT }
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
            | u64::from(!self.actuality.is_absent()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.code.is_some()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(self.encounter.is_some()) << 14
            | u64::from(self.occurrence.is_some()) << 15
            | u64::from(!self.detected.is_absent()) << 16
            | u64::from(!self.recorded_date.is_absent()) << 17
            | u64::from(!self.resulting_effect.is_empty()) << 18
            | u64::from(self.location.is_some()) << 19
            | u64::from(self.seriousness.is_some()) << 20
            | u64::from(!self.outcome.is_empty()) << 21
            | u64::from(self.recorder.is_some()) << 22
            | u64::from(!self.participant.is_empty()) << 23
            | u64::from(!self.study.is_empty()) << 24
            | u64::from(!self.expected_in_research_study.is_absent()) << 25
            | u64::from(!self.suspect_entity.is_empty()) << 26
            | u64::from(!self.contributing_factor.is_empty()) << 27
            | u64::from(!self.preventive_action.is_empty()) << 28
            | u64::from(!self.mitigating_action.is_empty()) << 29
            | u64::from(!self.supporting_info.is_empty()) << 30
            | u64::from(!self.note.is_empty()) << 31;
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
            10 => n::Place::Prim(&self.actuality),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.code),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Node(&self.encounter),
            15 => n::Place::Choice(&self.occurrence),
            16 => n::Place::Prim(&self.detected),
            17 => n::Place::Prim(&self.recorded_date),
            18 => n::Place::Nodes(&self.resulting_effect),
            19 => n::Place::Node(&self.location),
            20 => n::Place::Node(&self.seriousness),
            21 => n::Place::Nodes(&self.outcome),
            22 => n::Place::Node(&self.recorder),
            23 => n::Place::Nodes(&self.participant),
            24 => n::Place::Nodes(&self.study),
            25 => n::Place::Prim(&self.expected_in_research_study),
            26 => n::Place::Nodes(&self.suspect_entity),
            27 => n::Place::Nodes(&self.contributing_factor),
            28 => n::Place::Nodes(&self.preventive_action),
            29 => n::Place::Nodes(&self.mitigating_action),
            30 => n::Place::Nodes(&self.supporting_info),
            31 => n::Place::Nodes(&self.note),
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
            10 => n::Slot::Prim(&mut self.actuality),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.code),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Choice(&mut self.occurrence),
            16 => n::Slot::Prim(&mut self.detected),
            17 => n::Slot::Prim(&mut self.recorded_date),
            18 => n::Slot::Nodes(&mut self.resulting_effect),
            19 => n::Slot::Node(&mut self.location),
            20 => n::Slot::Node(&mut self.seriousness),
            21 => n::Slot::Nodes(&mut self.outcome),
            22 => n::Slot::Node(&mut self.recorder),
            23 => n::Slot::Nodes(&mut self.participant),
            24 => n::Slot::Nodes(&mut self.study),
            25 => n::Slot::Prim(&mut self.expected_in_research_study),
            26 => n::Slot::Nodes(&mut self.suspect_entity),
            27 => n::Slot::Nodes(&mut self.contributing_factor),
            28 => n::Slot::Nodes(&mut self.preventive_action),
            29 => n::Slot::Nodes(&mut self.mitigating_action),
            30 => n::Slot::Nodes(&mut self.supporting_info),
            31 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEvent {
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
            actuality: Prim::ABSENT,
            category: Vec::new(),
            code: None,
            subject: None,
            encounter: None,
            occurrence: None,
            detected: Prim::ABSENT,
            recorded_date: Prim::ABSENT,
            resulting_effect: Vec::new(),
            location: None,
            seriousness: None,
            outcome: Vec::new(),
            recorder: None,
            participant: Vec::new(),
            study: Vec::new(),
            expected_in_research_study: Prim::ABSENT,
            suspect_entity: Vec::new(),
            contributing_factor: Vec::new(),
            preventive_action: Vec::new(),
            mitigating_action: Vec::new(),
            supporting_info: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEvent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEventParticipant {
    /// `AdverseEvent.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.participant.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-participant-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.participant.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventParticipant {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.function),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.suspectEntity` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEventSuspectEntity {
    /// `AdverseEvent.suspectEntity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.suspectEntity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.instance[x]`: CodeableConcept or Reference, 1..1.
    pub instance: Option<AdverseEventSuspectEntityInstance>,
    /// `AdverseEvent.suspectEntity.causality`: [`AdverseEventSuspectEntityCausality`], 0..1.
    pub causality: Option<Box<AdverseEventSuspectEntityCausality>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventSuspectEntity {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_SUSPECT_ENTITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.instance.is_some()) << 3
            | u64::from(self.causality.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.instance),
            4 => n::Place::Node(&self.causality),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.instance),
            4 => n::Slot::Node(&mut self.causality),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventSuspectEntity {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            instance: None,
            causality: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventSuspectEntity {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventSuspectEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventSuspectEntity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.suspectEntity.causality` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEventSuspectEntityCausality {
    /// `AdverseEvent.suspectEntity.causality.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.suspectEntity.causality.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.assessmentMethod`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-causality-method>.
    pub assessment_method: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.suspectEntity.causality.entityRelatedness`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-causality-assess>.
    pub entity_relatedness: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.suspectEntity.causality.author`: Reference(Practitioner, PractitionerRole, Patient, RelatedPerson, ResearchSubject), 0..1.
    pub author: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventSuspectEntityCausality {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.assessment_method.is_some()) << 3
            | u64::from(self.entity_relatedness.is_some()) << 4
            | u64::from(self.author.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.assessment_method),
            4 => n::Place::Node(&self.entity_relatedness),
            5 => n::Place::Node(&self.author),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.assessment_method),
            4 => n::Slot::Node(&mut self.entity_relatedness),
            5 => n::Slot::Node(&mut self.author),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventSuspectEntityCausality {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            assessment_method: None,
            entity_relatedness: None,
            author: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventSuspectEntityCausality {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventSuspectEntityCausality {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventSuspectEntityCausality {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.contributingFactor` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEventContributingFactor {
    /// `AdverseEvent.contributingFactor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.contributingFactor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.contributingFactor.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.contributingFactor.item[x]`: Reference or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-contributing-factor>.
    pub item: Option<AdverseEventContributingFactorItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventContributingFactor {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_CONTRIBUTING_FACTOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventContributingFactor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventContributingFactor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventContributingFactor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventContributingFactor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.preventiveAction` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEventPreventiveAction {
    /// `AdverseEvent.preventiveAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.preventiveAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.preventiveAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.preventiveAction.item[x]`: Reference(Immunization, Procedure, DocumentReference, MedicationAdministration, MedicationRequest) or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-preventive-action>.
    pub item: Option<AdverseEventPreventiveActionItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventPreventiveAction {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_PREVENTIVE_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventPreventiveAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventPreventiveAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventPreventiveAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventPreventiveAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.mitigatingAction` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEventMitigatingAction {
    /// `AdverseEvent.mitigatingAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.mitigatingAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.mitigatingAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.mitigatingAction.item[x]`: Reference(Procedure, DocumentReference, MedicationAdministration, MedicationRequest) or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-mitigating-action>.
    pub item: Option<AdverseEventMitigatingActionItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventMitigatingAction {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_MITIGATING_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventMitigatingAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventMitigatingAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventMitigatingAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventMitigatingAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.supportingInfo` of R5.
///
/// See <https://hl7.org/fhir/R5/adverseevent.html>.
/// Compiled by the feature `r5-clinical`.
pub struct AdverseEventSupportingInfo {
    /// `AdverseEvent.supportingInfo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.supportingInfo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.supportingInfo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.supportingInfo.item[x]`: Reference or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-supporting-info>.
    pub item: Option<AdverseEventSupportingInfoItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventSupportingInfo {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_SUPPORTING_INFO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventSupportingInfo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventSupportingInfo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventSupportingInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventSupportingInfo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `AdverseEvent.occurrence[x]`.
#[derive(Clone)]
pub enum AdverseEventOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl AdverseEventOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for AdverseEventOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for AdverseEventOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AdverseEventOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `AdverseEvent.suspectEntity.instance[x]`.
#[derive(Clone)]
pub enum AdverseEventSuspectEntityInstance {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference.
    Reference(n::Boxed<Reference>),
}

impl AdverseEventSuspectEntityInstance {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for AdverseEventSuspectEntityInstance {
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

impl PartialEq for AdverseEventSuspectEntityInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AdverseEventSuspectEntityInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `AdverseEvent.contributingFactor.item[x]`.
#[derive(Clone)]
pub enum AdverseEventContributingFactorItem {
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl AdverseEventContributingFactorItem {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for AdverseEventContributingFactorItem {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for AdverseEventContributingFactorItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AdverseEventContributingFactorItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `AdverseEvent.preventiveAction.item[x]`.
#[derive(Clone)]
pub enum AdverseEventPreventiveActionItem {
    /// Reference(Immunization, Procedure, DocumentReference, MedicationAdministration, MedicationRequest).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl AdverseEventPreventiveActionItem {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for AdverseEventPreventiveActionItem {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for AdverseEventPreventiveActionItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AdverseEventPreventiveActionItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `AdverseEvent.mitigatingAction.item[x]`.
#[derive(Clone)]
pub enum AdverseEventMitigatingActionItem {
    /// Reference(Procedure, DocumentReference, MedicationAdministration, MedicationRequest).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl AdverseEventMitigatingActionItem {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for AdverseEventMitigatingActionItem {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for AdverseEventMitigatingActionItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AdverseEventMitigatingActionItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `AdverseEvent.supportingInfo.item[x]`.
#[derive(Clone)]
pub enum AdverseEventSupportingInfoItem {
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl AdverseEventSupportingInfoItem {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for AdverseEventSupportingInfoItem {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for AdverseEventSupportingInfoItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AdverseEventSupportingInfoItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ADVERSE_EVENT: TypeInfo = TypeInfo::new("AdverseEvent", "AdverseEvent", t::TypeKind::Resource, "DomainResource", 4, n::new::<AdverseEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-status"),
    FieldInfo::prim(",\"actuality\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-actuality"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Practitioner", "RelatedPerson", "ResearchSubject"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &ADVERSE_EVENT_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"detected\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recordedDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resultingEffect\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"seriousness\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-seriousness"),
    FieldInfo::node(",\"outcome\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-outcome"),
    FieldInfo::node(",\"recorder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "ResearchSubject"]),
    FieldInfo::node(",\"participant\":", &ADVERSE_EVENT_PARTICIPANT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"study\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ResearchStudy"]),
    FieldInfo::prim(",\"expectedInResearchStudy\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"suspectEntity\":", &ADVERSE_EVENT_SUSPECT_ENTITY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"contributingFactor\":", &ADVERSE_EVENT_CONTRIBUTING_FACTOR, 0, None, t::SUMMARY),
    FieldInfo::node(",\"preventiveAction\":", &ADVERSE_EVENT_PREVENTIVE_ACTION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"mitigatingAction\":", &ADVERSE_EVENT_MITIGATING_ACTION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"supportingInfo\":", &ADVERSE_EVENT_SUPPORTING_INFO, 0, None, t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, t::SUMMARY),
]);

static ADVERSE_EVENT_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

pub(crate) static ADVERSE_EVENT_PARTICIPANT: TypeInfo = TypeInfo::new("AdverseEventParticipant", "AdverseEvent.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdverseEventParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-participant-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device", "RelatedPerson", "ResearchSubject"]),
]);

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY: TypeInfo = TypeInfo::new("AdverseEventSuspectEntity", "AdverseEvent.suspectEntity", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdverseEventSuspectEntity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"instance\":", &ADVERSE_EVENT_SUSPECT_ENTITY_INSTANCE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"causality\":", &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY, 0, Some(1), t::SUMMARY),
]);

static ADVERSE_EVENT_SUSPECT_ENTITY_INSTANCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"instanceCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"instanceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Immunization", "Procedure", "Substance", "Medication", "MedicationAdministration", "MedicationStatement", "Device", "BiologicallyDerivedProduct", "ResearchStudy"]),
];

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeInfo = TypeInfo::new("AdverseEventSuspectEntityCausality", "AdverseEvent.suspectEntity.causality", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdverseEventSuspectEntityCausality>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"assessmentMethod\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-causality-method"),
    FieldInfo::node(",\"entityRelatedness\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-causality-assess"),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "ResearchSubject"]),
]);

pub(crate) static ADVERSE_EVENT_CONTRIBUTING_FACTOR: TypeInfo = TypeInfo::new("AdverseEventContributingFactor", "AdverseEvent.contributingFactor", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdverseEventContributingFactor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &ADVERSE_EVENT_CONTRIBUTING_FACTOR_ITEM_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-contributing-factor"),
]);

static ADVERSE_EVENT_CONTRIBUTING_FACTOR_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Condition", "Observation", "AllergyIntolerance", "FamilyMemberHistory", "Immunization", "Procedure", "Device", "DeviceUsage", "DocumentReference", "MedicationAdministration", "MedicationStatement"]),
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static ADVERSE_EVENT_PREVENTIVE_ACTION: TypeInfo = TypeInfo::new("AdverseEventPreventiveAction", "AdverseEvent.preventiveAction", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdverseEventPreventiveAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &ADVERSE_EVENT_PREVENTIVE_ACTION_ITEM_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-preventive-action"),
]);

static ADVERSE_EVENT_PREVENTIVE_ACTION_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Immunization", "Procedure", "DocumentReference", "MedicationAdministration", "MedicationRequest"]),
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static ADVERSE_EVENT_MITIGATING_ACTION: TypeInfo = TypeInfo::new("AdverseEventMitigatingAction", "AdverseEvent.mitigatingAction", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdverseEventMitigatingAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &ADVERSE_EVENT_MITIGATING_ACTION_ITEM_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-mitigating-action"),
]);

static ADVERSE_EVENT_MITIGATING_ACTION_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Procedure", "DocumentReference", "MedicationAdministration", "MedicationRequest"]),
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static ADVERSE_EVENT_SUPPORTING_INFO: TypeInfo = TypeInfo::new("AdverseEventSupportingInfo", "AdverseEvent.supportingInfo", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AdverseEventSupportingInfo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &ADVERSE_EVENT_SUPPORTING_INFO_ITEM_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-supporting-info"),
]);

static ADVERSE_EVENT_SUPPORTING_INFO_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Condition", "Observation", "AllergyIntolerance", "FamilyMemberHistory", "Immunization", "Procedure", "DocumentReference", "MedicationAdministration", "MedicationStatement", "QuestionnaireResponse"]),
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(AdverseEvent, AdverseEventParticipant, AdverseEventSuspectEntity, AdverseEventSuspectEntityCausality, AdverseEventContributingFactor, AdverseEventPreventiveAction, AdverseEventMitigatingAction, AdverseEventSupportingInfo);
