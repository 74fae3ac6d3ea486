// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductAuthorization` and the types inside it.

/// The resource `MedicinalProductAuthorization` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductauthorization.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductAuthorization {
    /// `MedicinalProductAuthorization.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductAuthorization.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductAuthorization.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductAuthorization.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductAuthorization.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductAuthorization.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductAuthorization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductAuthorization.subject`: Reference(MedicinalProduct, MedicinalProductPackaged), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicinalProductAuthorization.country`: CodeableConcept, 0..*.
    pub country: Vec<CodeableConcept>,
    /// `MedicinalProductAuthorization.jurisdiction`: CodeableConcept, 0..*.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `MedicinalProductAuthorization.status`: CodeableConcept, 0..1.
    pub status: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.statusDate`: dateTime, 0..1.
    pub status_date: Prim<DateTime>,
    /// `MedicinalProductAuthorization.restoreDate`: dateTime, 0..1.
    pub restore_date: Prim<DateTime>,
    /// `MedicinalProductAuthorization.validityPeriod`: Period, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `MedicinalProductAuthorization.dataExclusivityPeriod`: Period, 0..1.
    pub data_exclusivity_period: Option<Box<Period>>,
    /// `MedicinalProductAuthorization.dateOfFirstAuthorization`: dateTime, 0..1.
    pub date_of_first_authorization: Prim<DateTime>,
    /// `MedicinalProductAuthorization.internationalBirthDate`: dateTime, 0..1.
    pub international_birth_date: Prim<DateTime>,
    /// `MedicinalProductAuthorization.legalBasis`: CodeableConcept, 0..1.
    pub legal_basis: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization`: [`MedicinalProductAuthorizationJurisdictionalAuthorization`], 0..*.
    pub jurisdictional_authorization: Vec<MedicinalProductAuthorizationJurisdictionalAuthorization>,
    /// `MedicinalProductAuthorization.holder`: Reference(Organization), 0..1.
    pub holder: Option<Box<Reference>>,
    /// `MedicinalProductAuthorization.regulator`: Reference(Organization), 0..1.
    pub regulator: Option<Box<Reference>>,
    /// `MedicinalProductAuthorization.procedure`: [`MedicinalProductAuthorizationProcedure`], 0..1.
    pub procedure: Option<Box<MedicinalProductAuthorizationProcedure>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductAuthorization {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_AUTHORIZATION }
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
            | u64::from(self.subject.is_some()) << 9
            | u64::from(!self.country.is_empty()) << 10
            | u64::from(!self.jurisdiction.is_empty()) << 11
            | u64::from(self.status.is_some()) << 12
            | u64::from(!self.status_date.is_absent()) << 13
            | u64::from(!self.restore_date.is_absent()) << 14
            | u64::from(self.validity_period.is_some()) << 15
            | u64::from(self.data_exclusivity_period.is_some()) << 16
            | u64::from(!self.date_of_first_authorization.is_absent()) << 17
            | u64::from(!self.international_birth_date.is_absent()) << 18
            | u64::from(self.legal_basis.is_some()) << 19
            | u64::from(!self.jurisdictional_authorization.is_empty()) << 20
            | u64::from(self.holder.is_some()) << 21
            | u64::from(self.regulator.is_some()) << 22
            | u64::from(self.procedure.is_some()) << 23;
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
            9 => n::Place::Node(&self.subject),
            10 => n::Place::Nodes(&self.country),
            11 => n::Place::Nodes(&self.jurisdiction),
            12 => n::Place::Node(&self.status),
            13 => n::Place::Prim(&self.status_date),
            14 => n::Place::Prim(&self.restore_date),
            15 => n::Place::Node(&self.validity_period),
            16 => n::Place::Node(&self.data_exclusivity_period),
            17 => n::Place::Prim(&self.date_of_first_authorization),
            18 => n::Place::Prim(&self.international_birth_date),
            19 => n::Place::Node(&self.legal_basis),
            20 => n::Place::Nodes(&self.jurisdictional_authorization),
            21 => n::Place::Node(&self.holder),
            22 => n::Place::Node(&self.regulator),
            23 => n::Place::Node(&self.procedure),
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
            9 => n::Slot::Node(&mut self.subject),
            10 => n::Slot::Nodes(&mut self.country),
            11 => n::Slot::Nodes(&mut self.jurisdiction),
            12 => n::Slot::Node(&mut self.status),
            13 => n::Slot::Prim(&mut self.status_date),
            14 => n::Slot::Prim(&mut self.restore_date),
            15 => n::Slot::Node(&mut self.validity_period),
            16 => n::Slot::Node(&mut self.data_exclusivity_period),
            17 => n::Slot::Prim(&mut self.date_of_first_authorization),
            18 => n::Slot::Prim(&mut self.international_birth_date),
            19 => n::Slot::Node(&mut self.legal_basis),
            20 => n::Slot::Nodes(&mut self.jurisdictional_authorization),
            21 => n::Slot::Node(&mut self.holder),
            22 => n::Slot::Node(&mut self.regulator),
            23 => n::Slot::Node(&mut self.procedure),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductAuthorization {
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
            subject: None,
            country: Vec::new(),
            jurisdiction: Vec::new(),
            status: None,
            status_date: Prim::ABSENT,
            restore_date: Prim::ABSENT,
            validity_period: None,
            data_exclusivity_period: None,
            date_of_first_authorization: Prim::ABSENT,
            international_birth_date: Prim::ABSENT,
            legal_basis: None,
            jurisdictional_authorization: Vec::new(),
            holder: None,
            regulator: None,
            procedure: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductAuthorization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductAuthorization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductAuthorization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductAuthorization.jurisdictionalAuthorization` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductauthorization.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductAuthorizationJurisdictionalAuthorization {
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.country`: CodeableConcept, 0..1.
    pub country: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.jurisdiction`: CodeableConcept, 0..*.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.legalStatusOfSupply`: CodeableConcept, 0..1.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.validityPeriod`: Period, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductAuthorizationJurisdictionalAuthorization {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(self.country.is_some()) << 4
            | u64::from(!self.jurisdiction.is_empty()) << 5
            | u64::from(self.legal_status_of_supply.is_some()) << 6
            | u64::from(self.validity_period.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Node(&self.country),
            5 => n::Place::Nodes(&self.jurisdiction),
            6 => n::Place::Node(&self.legal_status_of_supply),
            7 => n::Place::Node(&self.validity_period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Node(&mut self.country),
            5 => n::Slot::Nodes(&mut self.jurisdiction),
            6 => n::Slot::Node(&mut self.legal_status_of_supply),
            7 => n::Slot::Node(&mut self.validity_period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductAuthorizationJurisdictionalAuthorization {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            country: None,
            jurisdiction: Vec::new(),
            legal_status_of_supply: None,
            validity_period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductAuthorizationJurisdictionalAuthorization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductAuthorizationJurisdictionalAuthorization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductAuthorizationJurisdictionalAuthorization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductAuthorization.procedure` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductauthorization.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductAuthorizationProcedure {
    /// `MedicinalProductAuthorization.procedure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductAuthorization.procedure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.procedure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.procedure.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `MedicinalProductAuthorization.procedure.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.procedure.date[x]`: Period or dateTime, 0..1.
    pub date: Option<MedicinalProductAuthorizationProcedureDate>,
    /// `MedicinalProductAuthorization.procedure.application`: as `MedicinalProductAuthorization.procedure`, 0..*.
    pub application: Vec<MedicinalProductAuthorizationProcedure>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductAuthorizationProcedure {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.date.is_some()) << 5
            | u64::from(!self.application.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Choice(&self.date),
            6 => n::Place::Nodes(&self.application),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Choice(&mut self.date),
            6 => n::Slot::Nodes(&mut self.application),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductAuthorizationProcedure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            r#type: None,
            date: None,
            application: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductAuthorizationProcedure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductAuthorizationProcedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductAuthorizationProcedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicinalProductAuthorization.procedure.date[x]`.
#[derive(Clone)]
pub enum MedicinalProductAuthorizationProcedureDate {
    /// Period.
    Period(n::Boxed<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl MedicinalProductAuthorizationProcedureDate {
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for MedicinalProductAuthorizationProcedureDate {
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

impl PartialEq for MedicinalProductAuthorizationProcedureDate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicinalProductAuthorizationProcedureDate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION: TypeInfo = TypeInfo::new("MedicinalProductAuthorization", "MedicinalProductAuthorization", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductAuthorization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["MedicinalProduct", "MedicinalProductPackaged"]),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"restoreDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"validityPeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"dataExclusivityPeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"dateOfFirstAuthorization\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"internationalBirthDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"legalBasis\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"jurisdictionalAuthorization\":", &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"holder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"regulator\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"procedure\":", &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION: TypeInfo = TypeInfo::new("MedicinalProductAuthorizationJurisdictionalAuthorization", "MedicinalProductAuthorization.jurisdictionalAuthorization", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductAuthorizationJurisdictionalAuthorization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"legalStatusOfSupply\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"validityPeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE: TypeInfo = TypeInfo::new("MedicinalProductAuthorizationProcedure", "MedicinalProductAuthorization.procedure", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductAuthorizationProcedure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"date\":", &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_DATE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"application\":", &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE, 0, None, t::SUMMARY),
]);

static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_DATE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"datePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"dateDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductAuthorization, MedicinalProductAuthorizationJurisdictionalAuthorization, MedicinalProductAuthorizationProcedure);
