// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ExtendedContactDetail` and the types inside it.

/// The datatype `ExtendedContactDetail` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#ExtendedContactDetail>.
pub struct ExtendedContactDetail {
    /// `ExtendedContactDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExtendedContactDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExtendedContactDetail.purpose`: CodeableConcept, 0..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/contactentity-type>.
    pub purpose: Option<Box<CodeableConcept>>,
    /// `ExtendedContactDetail.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `ExtendedContactDetail.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `ExtendedContactDetail.address`: Address, 0..1.
    pub address: Option<Box<Address>>,
    /// `ExtendedContactDetail.organization`: Reference(Organization), 0..1.
    pub organization: Option<Box<Reference>>,
    /// `ExtendedContactDetail.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExtendedContactDetail {
    fn info(&self) -> &'static TypeInfo { &EXTENDED_CONTACT_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.purpose.is_some()) << 2
            | u64::from(!self.name.is_empty()) << 3
            | u64::from(!self.telecom.is_empty()) << 4
            | u64::from(self.address.is_some()) << 5
            | u64::from(self.organization.is_some()) << 6
            | u64::from(self.period.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.purpose),
            3 => n::Place::Nodes(&self.name),
            4 => n::Place::Nodes(&self.telecom),
            5 => n::Place::Node(&self.address),
            6 => n::Place::Node(&self.organization),
            7 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.purpose),
            3 => n::Slot::Nodes(&mut self.name),
            4 => n::Slot::Nodes(&mut self.telecom),
            5 => n::Slot::Node(&mut self.address),
            6 => n::Slot::Node(&mut self.organization),
            7 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExtendedContactDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            purpose: None,
            name: Vec::new(),
            telecom: Vec::new(),
            address: None,
            organization: None,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExtendedContactDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExtendedContactDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExtendedContactDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EXTENDED_CONTACT_DETAIL: TypeInfo = TypeInfo::new("ExtendedContactDetail", "ExtendedContactDetail", t::TypeKind::Datatype, "DataType", 4, n::new::<ExtendedContactDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"purpose\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/contactentity-type"),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ExtendedContactDetail);
