// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `VirtualServiceDetail` and the types inside it.

/// The datatype `VirtualServiceDetail` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#VirtualServiceDetail>.
pub struct VirtualServiceDetail {
    /// `VirtualServiceDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `VirtualServiceDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `VirtualServiceDetail.channelType`: Coding, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/virtual-service-type>.
    pub channel_type: Option<Box<Coding>>,
    /// `VirtualServiceDetail.address[x]`: url or string or ContactPoint or ExtendedContactDetail, 0..1.
    pub address: Option<VirtualServiceDetailAddress>,
    /// `VirtualServiceDetail.additionalInfo`: url, 0..*.
    pub additional_info: Vec<Prim<String>>,
    /// `VirtualServiceDetail.maxParticipants`: positiveInt, 0..1.
    pub max_participants: Prim<u32>,
    /// `VirtualServiceDetail.sessionKey`: string, 0..1.
    pub session_key: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for VirtualServiceDetail {
    fn info(&self) -> &'static TypeInfo { &VIRTUAL_SERVICE_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.channel_type.is_some()) << 2
            | u64::from(self.address.is_some()) << 3
            | u64::from(!self.additional_info.is_empty()) << 4
            | u64::from(!self.max_participants.is_absent()) << 5
            | u64::from(!self.session_key.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.channel_type),
            3 => n::Place::Choice(&self.address),
            4 => n::Place::Prims(&self.additional_info),
            5 => n::Place::Prim(&self.max_participants),
            6 => n::Place::Prim(&self.session_key),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.channel_type),
            3 => n::Slot::Choice(&mut self.address),
            4 => n::Slot::Prims(&mut self.additional_info),
            5 => n::Slot::Prim(&mut self.max_participants),
            6 => n::Slot::Prim(&mut self.session_key),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for VirtualServiceDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            channel_type: None,
            address: None,
            additional_info: Vec::new(),
            max_participants: Prim::ABSENT,
            session_key: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for VirtualServiceDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for VirtualServiceDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for VirtualServiceDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `VirtualServiceDetail.address[x]`.
#[derive(Clone)]
pub enum VirtualServiceDetailAddress {
    /// url.
    Url(Prim<String>),
    /// string.
    String(Prim<String>),
    /// ContactPoint.
    ContactPoint(n::Boxed<ContactPoint>),
    /// ExtendedContactDetail.
    ExtendedContactDetail(n::Boxed<ExtendedContactDetail>),
}

impl VirtualServiceDetailAddress {
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `ContactPoint`.
    #[inline]
    pub fn as_contact_point(&self) -> Option<&ContactPoint> { if let Self::ContactPoint(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ExtendedContactDetail`.
    #[inline]
    pub fn as_extended_contact_detail(&self) -> Option<&ExtendedContactDetail> { if let Self::ExtendedContactDetail(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for VirtualServiceDetailAddress {
    fn index(&self) -> usize {
        match self {
            Self::Url(_) => 0,
            Self::String(_) => 1,
            Self::ContactPoint(_) => 2,
            Self::ExtendedContactDetail(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Url(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::ContactPoint(v) => n::Inner::Node(&*v.node),
            Self::ExtendedContactDetail(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::ContactPoint(v) => n::InnerMut::Node(&mut *v.node),
            Self::ExtendedContactDetail(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Url(Default::default()),
            1 => Self::String(Default::default()),
            2 => Self::ContactPoint(n::Boxed { node: (CONTACT_POINT.make)(), of: core::marker::PhantomData }),
            3 => Self::ExtendedContactDetail(n::Boxed { node: (EXTENDED_CONTACT_DETAIL.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for VirtualServiceDetailAddress {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for VirtualServiceDetailAddress {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static VIRTUAL_SERVICE_DETAIL: TypeInfo = TypeInfo::new("VirtualServiceDetail", "VirtualServiceDetail", t::TypeKind::Datatype, "DataType", 4, n::new::<VirtualServiceDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"channelType\":", &CODING, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/virtual-service-type"),
    FieldInfo::choice(",\"address\":", &VIRTUAL_SERVICE_DETAIL_ADDRESS_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"additionalInfo\":", t::PrimKind::Url, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"maxParticipants\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"sessionKey\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

static VIRTUAL_SERVICE_DETAIL_ADDRESS_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"addressUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"addressString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"addressContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 4, &[]),
    t::Alternative::new(",\"addressExtendedContactDetail\":", "ExtendedContactDetail", t::ValueKind::Node(&EXTENDED_CONTACT_DETAIL), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(VirtualServiceDetail);
