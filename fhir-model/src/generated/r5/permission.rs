// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Permission` and the types inside it.

/// The resource `Permission` of R5.
///
/// See <https://hl7.org/fhir/R5/permission.html>.
/// Compiled by the feature `r5-foundation`.
pub struct Permission {
    /// `Permission.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Permission.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Permission.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Permission.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Permission.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Permission.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Permission.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Permission.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Permission.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/permission-status>. Codes: `codes::PermissionStatus`.
    pub status: Prim<String>,
    /// `Permission.asserter`: Reference, 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `Permission.date`: dateTime, 0..*.
    pub date: Vec<Prim<DateTime>>,
    /// `Permission.validity`: Period, 0..1.
    pub validity: Option<Box<Period>>,
    /// `Permission.justification`: [`PermissionJustification`], 0..1.
    pub justification: Option<Box<PermissionJustification>>,
    /// `Permission.combining`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/permission-rule-combining>. Codes: `codes::PermissionCombining`. Modifier.
    pub combining: Prim<String>,
    /// `Permission.rule`: [`PermissionRule`], 0..*.
    pub rule: Vec<PermissionRule>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Permission {
    fn info(&self) -> &'static TypeInfo { &PERMISSION }
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
            | u64::from(!self.status.is_absent()) << 8
            | u64::from(self.asserter.is_some()) << 9
            | u64::from(!self.date.is_empty()) << 10
            | u64::from(self.validity.is_some()) << 11
            | u64::from(self.justification.is_some()) << 12
            | u64::from(!self.combining.is_absent()) << 13
            | u64::from(!self.rule.is_empty()) << 14;
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
            8 => n::Place::Prim(&self.status),
            9 => n::Place::Node(&self.asserter),
            10 => n::Place::Prims(&self.date),
            11 => n::Place::Node(&self.validity),
            12 => n::Place::Node(&self.justification),
            13 => n::Place::Prim(&self.combining),
            14 => n::Place::Nodes(&self.rule),
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
            8 => n::Slot::Prim(&mut self.status),
            9 => n::Slot::Node(&mut self.asserter),
            10 => n::Slot::Prims(&mut self.date),
            11 => n::Slot::Node(&mut self.validity),
            12 => n::Slot::Node(&mut self.justification),
            13 => n::Slot::Prim(&mut self.combining),
            14 => n::Slot::Nodes(&mut self.rule),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Permission {
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
            status: Prim::ABSENT,
            asserter: None,
            date: Vec::new(),
            validity: None,
            justification: None,
            combining: Prim::ABSENT,
            rule: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Permission {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Permission {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Permission {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Permission.justification` of R5.
///
/// See <https://hl7.org/fhir/R5/permission.html>.
/// Compiled by the feature `r5-foundation`.
pub struct PermissionJustification {
    /// `Permission.justification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Permission.justification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Permission.justification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Permission.justification.basis`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-policy>.
    pub basis: Vec<CodeableConcept>,
    /// `Permission.justification.evidence`: Reference(Resource), 0..*.
    pub evidence: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PermissionJustification {
    fn info(&self) -> &'static TypeInfo { &PERMISSION_JUSTIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.basis.is_empty()) << 3
            | u64::from(!self.evidence.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.basis),
            4 => n::Place::Nodes(&self.evidence),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.basis),
            4 => n::Slot::Nodes(&mut self.evidence),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PermissionJustification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            basis: Vec::new(),
            evidence: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PermissionJustification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PermissionJustification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PermissionJustification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Permission.rule` of R5.
///
/// See <https://hl7.org/fhir/R5/permission.html>.
/// Compiled by the feature `r5-foundation`.
pub struct PermissionRule {
    /// `Permission.rule.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Permission.rule.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Permission.rule.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/consent-provision-type>. Codes: `codes::ConsentProvisionType`. Modifier.
    pub r#type: Prim<String>,
    /// `Permission.rule.data`: [`PermissionRuleData`], 0..*.
    pub data: Vec<PermissionRuleData>,
    /// `Permission.rule.activity`: [`PermissionRuleActivity`], 0..*.
    pub activity: Vec<PermissionRuleActivity>,
    /// `Permission.rule.limit`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-label-event-examples>.
    pub limit: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PermissionRule {
    fn info(&self) -> &'static TypeInfo { &PERMISSION_RULE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.data.is_empty()) << 4
            | u64::from(!self.activity.is_empty()) << 5
            | u64::from(!self.limit.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Nodes(&self.data),
            5 => n::Place::Nodes(&self.activity),
            6 => n::Place::Nodes(&self.limit),
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
            4 => n::Slot::Nodes(&mut self.data),
            5 => n::Slot::Nodes(&mut self.activity),
            6 => n::Slot::Nodes(&mut self.limit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PermissionRule {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            data: Vec::new(),
            activity: Vec::new(),
            limit: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PermissionRule {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PermissionRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PermissionRule {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Permission.rule.data` of R5.
///
/// See <https://hl7.org/fhir/R5/permission.html>.
/// Compiled by the feature `r5-foundation`.
pub struct PermissionRuleData {
    /// `Permission.rule.data.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Permission.rule.data.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Permission.rule.data.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.data.resource`: [`PermissionRuleDataResource`], 0..*.
    pub resource: Vec<PermissionRuleDataResource>,
    /// `Permission.rule.data.security`: Coding, 0..*.
    pub security: Vec<Coding>,
    /// `Permission.rule.data.period`: Period, 0..*.
    pub period: Vec<Period>,
    /// `Permission.rule.data.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PermissionRuleData {
    fn info(&self) -> &'static TypeInfo { &PERMISSION_RULE_DATA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.resource.is_empty()) << 3
            | u64::from(!self.security.is_empty()) << 4
            | u64::from(!self.period.is_empty()) << 5
            | u64::from(self.expression.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.resource),
            4 => n::Place::Nodes(&self.security),
            5 => n::Place::Nodes(&self.period),
            6 => n::Place::Node(&self.expression),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.resource),
            4 => n::Slot::Nodes(&mut self.security),
            5 => n::Slot::Nodes(&mut self.period),
            6 => n::Slot::Node(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PermissionRuleData {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            resource: Vec::new(),
            security: Vec::new(),
            period: Vec::new(),
            expression: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PermissionRuleData {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PermissionRuleData {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PermissionRuleData {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Permission.rule.data.resource` of R5.
///
/// See <https://hl7.org/fhir/R5/permission.html>.
/// Compiled by the feature `r5-foundation`.
pub struct PermissionRuleDataResource {
    /// `Permission.rule.data.resource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Permission.rule.data.resource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Permission.rule.data.resource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.data.resource.meaning`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/consent-data-meaning>. Codes: `codes::ConsentDataMeaning`.
    pub meaning: Prim<String>,
    /// `Permission.rule.data.resource.reference`: Reference(Resource), 1..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PermissionRuleDataResource {
    fn info(&self) -> &'static TypeInfo { &PERMISSION_RULE_DATA_RESOURCE }
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

impl Default for PermissionRuleDataResource {
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

impl Clone for PermissionRuleDataResource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PermissionRuleDataResource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PermissionRuleDataResource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Permission.rule.activity` of R5.
///
/// See <https://hl7.org/fhir/R5/permission.html>.
/// Compiled by the feature `r5-foundation`.
pub struct PermissionRuleActivity {
    /// `Permission.rule.activity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Permission.rule.activity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Permission.rule.activity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.activity.actor`: Reference, 0..*.
    pub actor: Vec<Reference>,
    /// `Permission.rule.activity.action`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consent-action>.
    pub action: Vec<CodeableConcept>,
    /// `Permission.rule.activity.purpose`: CodeableConcept, 0..*. Binding: preferred, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub purpose: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PermissionRuleActivity {
    fn info(&self) -> &'static TypeInfo { &PERMISSION_RULE_ACTIVITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.actor.is_empty()) << 3
            | u64::from(!self.action.is_empty()) << 4
            | u64::from(!self.purpose.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.actor),
            4 => n::Place::Nodes(&self.action),
            5 => n::Place::Nodes(&self.purpose),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.actor),
            4 => n::Slot::Nodes(&mut self.action),
            5 => n::Slot::Nodes(&mut self.purpose),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PermissionRuleActivity {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            actor: Vec::new(),
            action: Vec::new(),
            purpose: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PermissionRuleActivity {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PermissionRuleActivity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PermissionRuleActivity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PERMISSION: TypeInfo = TypeInfo::new("Permission", "Permission", t::TypeKind::Resource, "DomainResource", 4, n::new::<Permission>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/permission-status"),
    FieldInfo::node(",\"asserter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "RelatedPerson", "HealthcareService"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, None, t::SUMMARY),
    FieldInfo::node(",\"validity\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"justification\":", &PERMISSION_JUSTIFICATION, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"combining\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/permission-rule-combining"),
    FieldInfo::node(",\"rule\":", &PERMISSION_RULE, 0, None, t::SUMMARY),
]);

pub(crate) static PERMISSION_JUSTIFICATION: TypeInfo = TypeInfo::new("PermissionJustification", "Permission.justification", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PermissionJustification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"basis\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-policy"),
    FieldInfo::node(",\"evidence\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
]);

pub(crate) static PERMISSION_RULE: TypeInfo = TypeInfo::new("PermissionRule", "Permission.rule", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PermissionRule>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-provision-type"),
    FieldInfo::node(",\"data\":", &PERMISSION_RULE_DATA, 0, None, t::SUMMARY),
    FieldInfo::node(",\"activity\":", &PERMISSION_RULE_ACTIVITY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"limit\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-label-event-examples"),
]);

pub(crate) static PERMISSION_RULE_DATA: TypeInfo = TypeInfo::new("PermissionRuleData", "Permission.rule.data", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PermissionRuleData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"resource\":", &PERMISSION_RULE_DATA_RESOURCE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"security\":", &CODING, 0, None, t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, None, t::SUMMARY),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), t::SUMMARY),
]);

pub(crate) static PERMISSION_RULE_DATA_RESOURCE: TypeInfo = TypeInfo::new("PermissionRuleDataResource", "Permission.rule.data.resource", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PermissionRuleDataResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"meaning\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/consent-data-meaning"),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Resource"]),
]);

pub(crate) static PERMISSION_RULE_ACTIVITY: TypeInfo = TypeInfo::new("PermissionRuleActivity", "Permission.rule.activity", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PermissionRuleActivity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Device", "Group", "CareTeam", "Organization", "Patient", "Practitioner", "RelatedPerson", "PractitionerRole"]),
    FieldInfo::node(",\"action\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consent-action"),
    FieldInfo::node(",\"purpose\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Permission, PermissionJustification, PermissionRule, PermissionRuleData, PermissionRuleDataResource, PermissionRuleActivity);
