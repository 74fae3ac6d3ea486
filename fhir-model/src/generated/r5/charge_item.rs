// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ChargeItem` and the types inside it.

/// The resource `ChargeItem` of R5.
///
/// See <https://hl7.org/fhir/R5/chargeitem.html>.
/// Compiled by the feature `r5-financial`.
pub struct ChargeItem {
    /// `ChargeItem.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ChargeItem.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ChargeItem.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ChargeItem.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ChargeItem.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ChargeItem.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ChargeItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItem.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ChargeItem.definitionUri`: uri, 0..*.
    pub definition_uri: Vec<Prim<String>>,
    /// `ChargeItem.definitionCanonical`: canonical(ChargeItemDefinition), 0..*.
    pub definition_canonical: Vec<Prim<String>>,
    /// `ChargeItem.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/chargeitem-status>. Codes: `codes::ChargeItemStatus`. Modifier.
    pub status: Prim<String>,
    /// `ChargeItem.partOf`: Reference(ChargeItem), 0..*.
    pub part_of: Vec<Reference>,
    /// `ChargeItem.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItem.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ChargeItem.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `ChargeItem.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<ChargeItemOccurrence>,
    /// `ChargeItem.performer`: [`ChargeItemPerformer`], 0..*.
    pub performer: Vec<ChargeItemPerformer>,
    /// `ChargeItem.performingOrganization`: Reference(Organization), 0..1.
    pub performing_organization: Option<Box<Reference>>,
    /// `ChargeItem.requestingOrganization`: Reference(Organization), 0..1.
    pub requesting_organization: Option<Box<Reference>>,
    /// `ChargeItem.costCenter`: Reference(Organization), 0..1.
    pub cost_center: Option<Box<Reference>>,
    /// `ChargeItem.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ChargeItem.bodysite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub bodysite: Vec<CodeableConcept>,
    /// `ChargeItem.unitPriceComponent`: MonetaryComponent, 0..1.
    pub unit_price_component: Option<Box<MonetaryComponent>>,
    /// `ChargeItem.totalPriceComponent`: MonetaryComponent, 0..1.
    pub total_price_component: Option<Box<MonetaryComponent>>,
    /// `ChargeItem.overrideReason`: CodeableConcept, 0..1.
    pub override_reason: Option<Box<CodeableConcept>>,
    /// `ChargeItem.enterer`: Reference(Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson), 0..1.
    pub enterer: Option<Box<Reference>>,
    /// `ChargeItem.enteredDate`: dateTime, 0..1.
    pub entered_date: Prim<DateTime>,
    /// `ChargeItem.reason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/icd-10>.
    pub reason: Vec<CodeableConcept>,
    /// `ChargeItem.service`: CodeableReference, 0..*.
    pub service: Vec<CodeableReference>,
    /// `ChargeItem.product`: CodeableReference(Device, Medication, Substance), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-type>.
    pub product: Vec<CodeableReference>,
    /// `ChargeItem.account`: Reference(Account), 0..*.
    pub account: Vec<Reference>,
    /// `ChargeItem.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `ChargeItem.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItem {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM }
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
            | u64::from(!self.definition_uri.is_empty()) << 9
            | u64::from(!self.definition_canonical.is_empty()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.part_of.is_empty()) << 12
            | u64::from(self.code.is_some()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(self.encounter.is_some()) << 15
            | u64::from(self.occurrence.is_some()) << 16
            | u64::from(!self.performer.is_empty()) << 17
            | u64::from(self.performing_organization.is_some()) << 18
            | u64::from(self.requesting_organization.is_some()) << 19
            | u64::from(self.cost_center.is_some()) << 20
            | u64::from(self.quantity.is_some()) << 21
            | u64::from(!self.bodysite.is_empty()) << 22
            | u64::from(self.unit_price_component.is_some()) << 23
            | u64::from(self.total_price_component.is_some()) << 24
            | u64::from(self.override_reason.is_some()) << 25
            | u64::from(self.enterer.is_some()) << 26
            | u64::from(!self.entered_date.is_absent()) << 27
            | u64::from(!self.reason.is_empty()) << 28
            | u64::from(!self.service.is_empty()) << 29
            | u64::from(!self.product.is_empty()) << 30
            | u64::from(!self.account.is_empty()) << 31
            | u64::from(!self.note.is_empty()) << 32
            | u64::from(!self.supporting_information.is_empty()) << 33;
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
            9 => n::Place::Prims(&self.definition_uri),
            10 => n::Place::Prims(&self.definition_canonical),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Nodes(&self.part_of),
            13 => n::Place::Node(&self.code),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Node(&self.encounter),
            16 => n::Place::Choice(&self.occurrence),
            17 => n::Place::Nodes(&self.performer),
            18 => n::Place::Node(&self.performing_organization),
            19 => n::Place::Node(&self.requesting_organization),
            20 => n::Place::Node(&self.cost_center),
            21 => n::Place::Node(&self.quantity),
            22 => n::Place::Nodes(&self.bodysite),
            23 => n::Place::Node(&self.unit_price_component),
            24 => n::Place::Node(&self.total_price_component),
            25 => n::Place::Node(&self.override_reason),
            26 => n::Place::Node(&self.enterer),
            27 => n::Place::Prim(&self.entered_date),
            28 => n::Place::Nodes(&self.reason),
            29 => n::Place::Nodes(&self.service),
            30 => n::Place::Nodes(&self.product),
            31 => n::Place::Nodes(&self.account),
            32 => n::Place::Nodes(&self.note),
            33 => n::Place::Nodes(&self.supporting_information),
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
            9 => n::Slot::Prims(&mut self.definition_uri),
            10 => n::Slot::Prims(&mut self.definition_canonical),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Nodes(&mut self.part_of),
            13 => n::Slot::Node(&mut self.code),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Node(&mut self.encounter),
            16 => n::Slot::Choice(&mut self.occurrence),
            17 => n::Slot::Nodes(&mut self.performer),
            18 => n::Slot::Node(&mut self.performing_organization),
            19 => n::Slot::Node(&mut self.requesting_organization),
            20 => n::Slot::Node(&mut self.cost_center),
            21 => n::Slot::Node(&mut self.quantity),
            22 => n::Slot::Nodes(&mut self.bodysite),
            23 => n::Slot::Node(&mut self.unit_price_component),
            24 => n::Slot::Node(&mut self.total_price_component),
            25 => n::Slot::Node(&mut self.override_reason),
            26 => n::Slot::Node(&mut self.enterer),
            27 => n::Slot::Prim(&mut self.entered_date),
            28 => n::Slot::Nodes(&mut self.reason),
            29 => n::Slot::Nodes(&mut self.service),
            30 => n::Slot::Nodes(&mut self.product),
            31 => n::Slot::Nodes(&mut self.account),
            32 => n::Slot::Nodes(&mut self.note),
            33 => n::Slot::Nodes(&mut self.supporting_information),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ChargeItem {
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
            definition_uri: Vec::new(),
            definition_canonical: Vec::new(),
            status: Prim::ABSENT,
            part_of: Vec::new(),
            code: None,
            subject: None,
            encounter: None,
            occurrence: None,
            performer: Vec::new(),
            performing_organization: None,
            requesting_organization: None,
            cost_center: None,
            quantity: None,
            bodysite: Vec::new(),
            unit_price_component: None,
            total_price_component: None,
            override_reason: None,
            enterer: None,
            entered_date: Prim::ABSENT,
            reason: Vec::new(),
            service: Vec::new(),
            product: Vec::new(),
            account: Vec::new(),
            note: Vec::new(),
            supporting_information: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ChargeItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ChargeItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ChargeItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ChargeItem.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/chargeitem.html>.
/// Compiled by the feature `r5-financial`.
pub struct ChargeItemPerformer {
    /// `ChargeItem.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItem.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItem.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItem.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/performer-role>.
    pub function: Option<Box<CodeableConcept>>,
    /// `ChargeItem.performer.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemPerformer {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_PERFORMER }
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

impl Default for ChargeItemPerformer {
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

impl Clone for ChargeItemPerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ChargeItemPerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ChargeItemPerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ChargeItem.occurrence[x]`.
#[derive(Clone)]
pub enum ChargeItemOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl ChargeItemOccurrence {
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

impl n::Choice for ChargeItemOccurrence {
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

impl PartialEq for ChargeItemOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ChargeItemOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CHARGE_ITEM: TypeInfo = TypeInfo::new("ChargeItem", "ChargeItem", t::TypeKind::Resource, "DomainResource", 4, n::new::<ChargeItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"definitionUri\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::prim(",\"definitionCanonical\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ChargeItemDefinition"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/chargeitem-status"),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, 0).targets(&["ChargeItem"]),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/chargeitem-billingcodes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &CHARGE_ITEM_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &CHARGE_ITEM_PERFORMER, 0, None, 0),
    FieldInfo::node(",\"performingOrganization\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"requestingOrganization\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"costCenter\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"bodysite\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"unitPriceComponent\":", &MONETARY_COMPONENT, 0, Some(1), 0),
    FieldInfo::node(",\"totalPriceComponent\":", &MONETARY_COMPONENT, 0, Some(1), 0),
    FieldInfo::node(",\"overrideReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"enterer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::prim(",\"enteredDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/icd-10"),
    FieldInfo::node(",\"service\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["DiagnosticReport", "ImagingStudy", "Immunization", "MedicationAdministration", "MedicationDispense", "MedicationRequest", "Observation", "Procedure", "ServiceRequest", "SupplyDelivery"]),
    FieldInfo::node(",\"product\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Device", "Medication", "Substance"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-type"),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Account"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

static CHARGE_ITEM_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

pub(crate) static CHARGE_ITEM_PERFORMER: TypeInfo = TypeInfo::new("ChargeItemPerformer", "ChargeItem.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ChargeItemPerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/performer-role"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "HealthcareService", "CareTeam", "Patient", "Device", "RelatedPerson"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ChargeItem, ChargeItemPerformer);
