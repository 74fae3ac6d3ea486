// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Provenance` and the types inside it.

/// The resource `Provenance` of R4.
///
/// See <https://hl7.org/fhir/R4/provenance.html>.
/// Compiled by the feature `r4-foundation`.
pub struct Provenance {
    /// `Provenance.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Provenance.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Provenance.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Provenance.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Provenance.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Provenance.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Provenance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Provenance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.target`: Reference(Resource), 1..*.
    pub target: Vec<Reference>,
    /// `Provenance.occurred[x]`: Period or dateTime, 0..1.
    pub occurred: Option<ProvenanceOccurred>,
    /// `Provenance.recorded`: instant, 1..1.
    pub recorded: Prim<Instant>,
    /// `Provenance.policy`: uri, 0..*.
    pub policy: Vec<Prim<String>>,
    /// `Provenance.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Provenance.reason`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub reason: Vec<CodeableConcept>,
    /// `Provenance.activity`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/provenance-activity-type>.
    pub activity: Option<Box<CodeableConcept>>,
    /// `Provenance.agent`: [`ProvenanceAgent`], 1..*.
    pub agent: Vec<ProvenanceAgent>,
    /// `Provenance.entity`: [`ProvenanceEntity`], 0..*.
    pub entity: Vec<ProvenanceEntity>,
    /// `Provenance.signature`: Signature, 0..*.
    pub signature: Vec<Signature>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Provenance {
    fn info(&self) -> &'static TypeInfo { &PROVENANCE }
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
            | u64::from(self.occurred.is_some()) << 9
            | u64::from(!self.recorded.is_absent()) << 10
            | u64::from(!self.policy.is_empty()) << 11
            | u64::from(self.location.is_some()) << 12
            | u64::from(!self.reason.is_empty()) << 13
            | u64::from(self.activity.is_some()) << 14
            | u64::from(!self.agent.is_empty()) << 15
            | u64::from(!self.entity.is_empty()) << 16
            | u64::from(!self.signature.is_empty()) << 17;
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
            9 => n::Place::Choice(&self.occurred),
            10 => n::Place::Prim(&self.recorded),
            11 => n::Place::Prims(&self.policy),
            12 => n::Place::Node(&self.location),
            13 => n::Place::Nodes(&self.reason),
            14 => n::Place::Node(&self.activity),
            15 => n::Place::Nodes(&self.agent),
            16 => n::Place::Nodes(&self.entity),
            17 => n::Place::Nodes(&self.signature),
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
            9 => n::Slot::Choice(&mut self.occurred),
            10 => n::Slot::Prim(&mut self.recorded),
            11 => n::Slot::Prims(&mut self.policy),
            12 => n::Slot::Node(&mut self.location),
            13 => n::Slot::Nodes(&mut self.reason),
            14 => n::Slot::Node(&mut self.activity),
            15 => n::Slot::Nodes(&mut self.agent),
            16 => n::Slot::Nodes(&mut self.entity),
            17 => n::Slot::Nodes(&mut self.signature),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Provenance {
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
            occurred: None,
            recorded: Prim::ABSENT,
            policy: Vec::new(),
            location: None,
            reason: Vec::new(),
            activity: None,
            agent: Vec::new(),
            entity: Vec::new(),
            signature: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Provenance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Provenance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Provenance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Provenance.agent` of R4.
///
/// See <https://hl7.org/fhir/R4/provenance.html>.
/// Compiled by the feature `r4-foundation`.
pub struct ProvenanceAgent {
    /// `Provenance.agent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Provenance.agent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Provenance.agent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.agent.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/provenance-agent-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Provenance.agent.role`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Vec<CodeableConcept>,
    /// `Provenance.agent.who`: Reference(Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization), 1..1.
    pub who: Option<Box<Reference>>,
    /// `Provenance.agent.onBehalfOf`: Reference(Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization), 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProvenanceAgent {
    fn info(&self) -> &'static TypeInfo { &PROVENANCE_AGENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.role.is_empty()) << 4
            | u64::from(self.who.is_some()) << 5
            | u64::from(self.on_behalf_of.is_some()) << 6;
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
            6 => n::Place::Node(&self.on_behalf_of),
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
            6 => n::Slot::Node(&mut self.on_behalf_of),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ProvenanceAgent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            role: Vec::new(),
            who: None,
            on_behalf_of: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ProvenanceAgent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ProvenanceAgent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ProvenanceAgent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Provenance.entity` of R4.
///
/// See <https://hl7.org/fhir/R4/provenance.html>.
/// Compiled by the feature `r4-foundation`.
pub struct ProvenanceEntity {
    /// `Provenance.entity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Provenance.entity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Provenance.entity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.entity.role`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/provenance-entity-role>. Codes: `codes::ProvenanceEntityRole`.
    pub role: Prim<String>,
    /// `Provenance.entity.what`: Reference(Resource), 1..1.
    pub what: Option<Box<Reference>>,
    /// `Provenance.entity.agent`: as `Provenance.agent`, 0..*.
    pub agent: Vec<ProvenanceAgent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProvenanceEntity {
    fn info(&self) -> &'static TypeInfo { &PROVENANCE_ENTITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.role.is_absent()) << 3
            | u64::from(self.what.is_some()) << 4
            | u64::from(!self.agent.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.role),
            4 => n::Place::Node(&self.what),
            5 => n::Place::Nodes(&self.agent),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.role),
            4 => n::Slot::Node(&mut self.what),
            5 => n::Slot::Nodes(&mut self.agent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ProvenanceEntity {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: Prim::ABSENT,
            what: None,
            agent: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ProvenanceEntity {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ProvenanceEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ProvenanceEntity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Provenance.occurred[x]`.
#[derive(Clone)]
pub enum ProvenanceOccurred {
    /// Period.
    Period(n::Boxed<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl ProvenanceOccurred {
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for ProvenanceOccurred {
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

impl PartialEq for ProvenanceOccurred {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ProvenanceOccurred {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PROVENANCE: TypeInfo = TypeInfo::new("Provenance", "Provenance", t::TypeKind::Resource, "DomainResource", 1, n::new::<Provenance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::choice(",\"occurred\":", &PROVENANCE_OCCURRED_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"policy\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::node(",\"activity\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/provenance-activity-type"),
    FieldInfo::node(",\"agent\":", &PROVENANCE_AGENT, 1, None, 0),
    FieldInfo::node(",\"entity\":", &PROVENANCE_ENTITY, 0, None, 0),
    FieldInfo::node(",\"signature\":", &SIGNATURE, 0, None, 0),
]);

static PROVENANCE_OCCURRED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurredPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"occurredDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
];

pub(crate) static PROVENANCE_AGENT: TypeInfo = TypeInfo::new("ProvenanceAgent", "Provenance.agent", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ProvenanceAgent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/provenance-agent-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-role-type"),
    FieldInfo::node(",\"who\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
    FieldInfo::node(",\"onBehalfOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
]);

pub(crate) static PROVENANCE_ENTITY: TypeInfo = TypeInfo::new("ProvenanceEntity", "Provenance.entity", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ProvenanceEntity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"role\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/provenance-entity-role"),
    FieldInfo::node(",\"what\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"agent\":", &PROVENANCE_AGENT, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Provenance, ProvenanceAgent, ProvenanceEntity);
