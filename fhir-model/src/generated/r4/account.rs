// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Account` and the types inside it.

/// The resource `Account` of R4.
///
/// See <https://hl7.org/fhir/R4/account.html>.
/// Compiled by the feature `r4-financial`.
pub struct Account {
    /// `Account.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Account.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Account.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Account.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Account.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Account.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Account.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Account.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/account-status>. Codes: `codes::AccountStatus`. Modifier.
    pub status: Prim<String>,
    /// `Account.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/account-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Account.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Account.subject`: Reference, 0..*.
    pub subject: Vec<Reference>,
    /// `Account.servicePeriod`: Period, 0..1.
    pub service_period: Option<Box<Period>>,
    /// `Account.coverage`: [`AccountCoverage`], 0..*.
    pub coverage: Vec<AccountCoverage>,
    /// `Account.owner`: Reference(Organization), 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Account.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Account.guarantor`: [`AccountGuarantor`], 0..*.
    pub guarantor: Vec<AccountGuarantor>,
    /// `Account.partOf`: Reference(Account), 0..1.
    pub part_of: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Account {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT }
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
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.subject.is_empty()) << 12
            | u64::from(self.service_period.is_some()) << 13
            | u64::from(!self.coverage.is_empty()) << 14
            | u64::from(self.owner.is_some()) << 15
            | u64::from(!self.description.is_absent()) << 16
            | u64::from(!self.guarantor.is_empty()) << 17
            | u64::from(self.part_of.is_some()) << 18;
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
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Nodes(&self.subject),
            13 => n::Place::Node(&self.service_period),
            14 => n::Place::Nodes(&self.coverage),
            15 => n::Place::Node(&self.owner),
            16 => n::Place::Prim(&self.description),
            17 => n::Place::Nodes(&self.guarantor),
            18 => n::Place::Node(&self.part_of),
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
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Nodes(&mut self.subject),
            13 => n::Slot::Node(&mut self.service_period),
            14 => n::Slot::Nodes(&mut self.coverage),
            15 => n::Slot::Node(&mut self.owner),
            16 => n::Slot::Prim(&mut self.description),
            17 => n::Slot::Nodes(&mut self.guarantor),
            18 => n::Slot::Node(&mut self.part_of),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Account {
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
            name: Prim::ABSENT,
            subject: Vec::new(),
            service_period: None,
            coverage: Vec::new(),
            owner: None,
            description: Prim::ABSENT,
            guarantor: Vec::new(),
            part_of: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Account {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Account {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Account {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.coverage` of R4.
///
/// See <https://hl7.org/fhir/R4/account.html>.
/// Compiled by the feature `r4-financial`.
pub struct AccountCoverage {
    /// `Account.coverage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.coverage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.coverage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.coverage.coverage`: Reference(Coverage), 1..1.
    pub coverage: Option<Box<Reference>>,
    /// `Account.coverage.priority`: positiveInt, 0..1.
    pub priority: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountCoverage {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_COVERAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.coverage.is_some()) << 3
            | u64::from(!self.priority.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.coverage),
            4 => n::Place::Prim(&self.priority),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.coverage),
            4 => n::Slot::Prim(&mut self.priority),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AccountCoverage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            coverage: None,
            priority: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountCoverage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountCoverage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountCoverage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Account.guarantor` of R4.
///
/// See <https://hl7.org/fhir/R4/account.html>.
/// Compiled by the feature `r4-financial`.
pub struct AccountGuarantor {
    /// `Account.guarantor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Account.guarantor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Account.guarantor.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Account.guarantor.party`: Reference(Patient, RelatedPerson, Organization), 1..1.
    pub party: Option<Box<Reference>>,
    /// `Account.guarantor.onHold`: boolean, 0..1.
    pub on_hold: Prim<bool>,
    /// `Account.guarantor.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AccountGuarantor {
    fn info(&self) -> &'static TypeInfo { &ACCOUNT_GUARANTOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.party.is_some()) << 3
            | u64::from(!self.on_hold.is_absent()) << 4
            | u64::from(self.period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.party),
            4 => n::Place::Prim(&self.on_hold),
            5 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.party),
            4 => n::Slot::Prim(&mut self.on_hold),
            5 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AccountGuarantor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            party: None,
            on_hold: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AccountGuarantor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AccountGuarantor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AccountGuarantor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ACCOUNT: TypeInfo = TypeInfo::new("Account", "Account", t::TypeKind::Resource, "DomainResource", 1, n::new::<Account>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/account-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/account-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Patient", "Device", "Practitioner", "PractitionerRole", "Location", "HealthcareService", "Organization"]),
    FieldInfo::node(",\"servicePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"coverage\":", &ACCOUNT_COVERAGE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"guarantor\":", &ACCOUNT_GUARANTOR, 0, None, 0),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Account"]),
]);

pub(crate) static ACCOUNT_COVERAGE: TypeInfo = TypeInfo::new("AccountCoverage", "Account.coverage", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AccountCoverage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Coverage"]),
    FieldInfo::prim(",\"priority\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
]);

pub(crate) static ACCOUNT_GUARANTOR: TypeInfo = TypeInfo::new("AccountGuarantor", "Account.guarantor", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AccountGuarantor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"party\":", &REFERENCE, 1, Some(1), 0).targets(&["Patient", "RelatedPerson", "Organization"]),
    FieldInfo::prim(",\"onHold\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Account, AccountCoverage, AccountGuarantor);
