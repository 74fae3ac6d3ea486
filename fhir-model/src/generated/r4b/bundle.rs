// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Bundle` and the types inside it.

/// The resource `Bundle` of R4B.
///
/// See <https://hl7.org/fhir/R4B/bundle.html>.
/// Compiled by the feature `r4b-base`.
pub struct Bundle {
    /// `Bundle.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Bundle.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Bundle.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Bundle.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Bundle.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Bundle.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/bundle-type>. Codes: `codes::BundleType`.
    pub r#type: Prim<String>,
    /// `Bundle.timestamp`: instant, 0..1.
    pub timestamp: Prim<Instant>,
    /// `Bundle.total`: unsignedInt, 0..1.
    pub total: Prim<u32>,
    /// `Bundle.link`: [`BundleLink`], 0..*.
    pub link: Vec<BundleLink>,
    /// `Bundle.entry`: [`BundleEntry`], 0..*.
    pub entry: Vec<BundleEntry>,
    /// `Bundle.signature`: Signature, 0..1.
    pub signature: Option<Box<Signature>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Bundle {
    fn info(&self) -> &'static TypeInfo { &BUNDLE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.identifier.is_some()) << 4
            | u64::from(!self.r#type.is_absent()) << 5
            | u64::from(!self.timestamp.is_absent()) << 6
            | u64::from(!self.total.is_absent()) << 7
            | u64::from(!self.link.is_empty()) << 8
            | u64::from(!self.entry.is_empty()) << 9
            | u64::from(self.signature.is_some()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.identifier),
            5 => n::Place::Prim(&self.r#type),
            6 => n::Place::Prim(&self.timestamp),
            7 => n::Place::Prim(&self.total),
            8 => n::Place::Nodes(&self.link),
            9 => n::Place::Nodes(&self.entry),
            10 => n::Place::Node(&self.signature),
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
            4 => n::Slot::Node(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.r#type),
            6 => n::Slot::Prim(&mut self.timestamp),
            7 => n::Slot::Prim(&mut self.total),
            8 => n::Slot::Nodes(&mut self.link),
            9 => n::Slot::Nodes(&mut self.entry),
            10 => n::Slot::Node(&mut self.signature),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Bundle {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            identifier: None,
            r#type: Prim::ABSENT,
            timestamp: Prim::ABSENT,
            total: Prim::ABSENT,
            link: Vec::new(),
            entry: Vec::new(),
            signature: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Bundle {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Bundle {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Bundle {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Bundle.link` of R4B.
///
/// See <https://hl7.org/fhir/R4B/bundle.html>.
pub struct BundleLink {
    /// `Bundle.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Bundle.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Bundle.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.link.relation`: string, 1..1.
    pub relation: Prim<String>,
    /// `Bundle.link.url`: uri, 1..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BundleLink {
    fn info(&self) -> &'static TypeInfo { &BUNDLE_LINK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.relation.is_absent()) << 3
            | u64::from(!self.url.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.relation),
            4 => n::Place::Prim(&self.url),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.relation),
            4 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BundleLink {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relation: Prim::ABSENT,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BundleLink {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BundleLink {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BundleLink {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Bundle.entry` of R4B.
///
/// See <https://hl7.org/fhir/R4B/bundle.html>.
pub struct BundleEntry {
    /// `Bundle.entry.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Bundle.entry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Bundle.entry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.link`: as `Bundle.link`, 0..*.
    pub link: Vec<BundleLink>,
    /// `Bundle.entry.fullUrl`: uri, 0..1.
    pub full_url: Prim<String>,
    /// `Bundle.entry.resource`: Resource, 0..1.
    pub resource: Option<Resource>,
    /// `Bundle.entry.search`: [`BundleEntrySearch`], 0..1.
    pub search: Option<Box<BundleEntrySearch>>,
    /// `Bundle.entry.request`: [`BundleEntryRequest`], 0..1.
    pub request: Option<Box<BundleEntryRequest>>,
    /// `Bundle.entry.response`: [`BundleEntryResponse`], 0..1.
    pub response: Option<Box<BundleEntryResponse>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BundleEntry {
    fn info(&self) -> &'static TypeInfo { &BUNDLE_ENTRY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.link.is_empty()) << 3
            | u64::from(!self.full_url.is_absent()) << 4
            | u64::from(self.resource.is_some()) << 5
            | u64::from(self.search.is_some()) << 6
            | u64::from(self.request.is_some()) << 7
            | u64::from(self.response.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.link),
            4 => n::Place::Prim(&self.full_url),
            5 => n::Place::Resource(&self.resource),
            6 => n::Place::Node(&self.search),
            7 => n::Place::Node(&self.request),
            8 => n::Place::Node(&self.response),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.link),
            4 => n::Slot::Prim(&mut self.full_url),
            5 => n::Slot::Resource(&mut self.resource),
            6 => n::Slot::Node(&mut self.search),
            7 => n::Slot::Node(&mut self.request),
            8 => n::Slot::Node(&mut self.response),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BundleEntry {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link: Vec::new(),
            full_url: Prim::ABSENT,
            resource: None,
            search: None,
            request: None,
            response: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BundleEntry {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BundleEntry {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BundleEntry {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Bundle.entry.search` of R4B.
///
/// See <https://hl7.org/fhir/R4B/bundle.html>.
pub struct BundleEntrySearch {
    /// `Bundle.entry.search.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Bundle.entry.search.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Bundle.entry.search.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.search.mode`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-entry-mode>. Codes: `codes::SearchEntryMode`.
    pub mode: Prim<String>,
    /// `Bundle.entry.search.score`: decimal, 0..1.
    pub score: Prim<Decimal>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BundleEntrySearch {
    fn info(&self) -> &'static TypeInfo { &BUNDLE_ENTRY_SEARCH }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.mode.is_absent()) << 3
            | u64::from(!self.score.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.mode),
            4 => n::Place::Prim(&self.score),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.mode),
            4 => n::Slot::Prim(&mut self.score),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BundleEntrySearch {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            mode: Prim::ABSENT,
            score: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BundleEntrySearch {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BundleEntrySearch {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BundleEntrySearch {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Bundle.entry.request` of R4B.
///
/// See <https://hl7.org/fhir/R4B/bundle.html>.
pub struct BundleEntryRequest {
    /// `Bundle.entry.request.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Bundle.entry.request.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Bundle.entry.request.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.request.method`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/http-verb>. Codes: `codes::HTTPVerb`.
    pub method: Prim<String>,
    /// `Bundle.entry.request.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `Bundle.entry.request.ifNoneMatch`: string, 0..1.
    pub if_none_match: Prim<String>,
    /// `Bundle.entry.request.ifModifiedSince`: instant, 0..1.
    pub if_modified_since: Prim<Instant>,
    /// `Bundle.entry.request.ifMatch`: string, 0..1.
    pub if_match: Prim<String>,
    /// `Bundle.entry.request.ifNoneExist`: string, 0..1.
    pub if_none_exist: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BundleEntryRequest {
    fn info(&self) -> &'static TypeInfo { &BUNDLE_ENTRY_REQUEST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.method.is_absent()) << 3
            | u64::from(!self.url.is_absent()) << 4
            | u64::from(!self.if_none_match.is_absent()) << 5
            | u64::from(!self.if_modified_since.is_absent()) << 6
            | u64::from(!self.if_match.is_absent()) << 7
            | u64::from(!self.if_none_exist.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.method),
            4 => n::Place::Prim(&self.url),
            5 => n::Place::Prim(&self.if_none_match),
            6 => n::Place::Prim(&self.if_modified_since),
            7 => n::Place::Prim(&self.if_match),
            8 => n::Place::Prim(&self.if_none_exist),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.method),
            4 => n::Slot::Prim(&mut self.url),
            5 => n::Slot::Prim(&mut self.if_none_match),
            6 => n::Slot::Prim(&mut self.if_modified_since),
            7 => n::Slot::Prim(&mut self.if_match),
            8 => n::Slot::Prim(&mut self.if_none_exist),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BundleEntryRequest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            method: Prim::ABSENT,
            url: Prim::ABSENT,
            if_none_match: Prim::ABSENT,
            if_modified_since: Prim::ABSENT,
            if_match: Prim::ABSENT,
            if_none_exist: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BundleEntryRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BundleEntryRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BundleEntryRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Bundle.entry.response` of R4B.
///
/// See <https://hl7.org/fhir/R4B/bundle.html>.
pub struct BundleEntryResponse {
    /// `Bundle.entry.response.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Bundle.entry.response.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Bundle.entry.response.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.response.status`: string, 1..1.
    pub status: Prim<String>,
    /// `Bundle.entry.response.location`: uri, 0..1.
    pub location: Prim<String>,
    /// `Bundle.entry.response.etag`: string, 0..1.
    pub etag: Prim<String>,
    /// `Bundle.entry.response.lastModified`: instant, 0..1.
    pub last_modified: Prim<Instant>,
    /// `Bundle.entry.response.outcome`: Resource, 0..1.
    pub outcome: Option<Resource>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BundleEntryResponse {
    fn info(&self) -> &'static TypeInfo { &BUNDLE_ENTRY_RESPONSE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.status.is_absent()) << 3
            | u64::from(!self.location.is_absent()) << 4
            | u64::from(!self.etag.is_absent()) << 5
            | u64::from(!self.last_modified.is_absent()) << 6
            | u64::from(self.outcome.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.status),
            4 => n::Place::Prim(&self.location),
            5 => n::Place::Prim(&self.etag),
            6 => n::Place::Prim(&self.last_modified),
            7 => n::Place::Resource(&self.outcome),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.status),
            4 => n::Slot::Prim(&mut self.location),
            5 => n::Slot::Prim(&mut self.etag),
            6 => n::Slot::Prim(&mut self.last_modified),
            7 => n::Slot::Resource(&mut self.outcome),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BundleEntryResponse {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            status: Prim::ABSENT,
            location: Prim::ABSENT,
            etag: Prim::ABSENT,
            last_modified: Prim::ABSENT,
            outcome: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BundleEntryResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BundleEntryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BundleEntryResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static BUNDLE: TypeInfo = TypeInfo::new("Bundle", "Bundle", t::TypeKind::Resource, "Resource", 2, n::new::<Bundle>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/bundle-type"),
    FieldInfo::prim(",\"timestamp\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"total\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"link\":", &BUNDLE_LINK, 0, None, t::SUMMARY),
    FieldInfo::node(",\"entry\":", &BUNDLE_ENTRY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"signature\":", &SIGNATURE, 0, Some(1), t::SUMMARY),
]);

pub(crate) static BUNDLE_LINK: TypeInfo = TypeInfo::new("BundleLink", "Bundle.link", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<BundleLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"relation\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
]);

pub(crate) static BUNDLE_ENTRY: TypeInfo = TypeInfo::new("BundleEntry", "Bundle.entry", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<BundleEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"link\":", &BUNDLE_LINK, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"fullUrl\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::resource(",\"resource\":", 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"search\":", &BUNDLE_ENTRY_SEARCH, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"request\":", &BUNDLE_ENTRY_REQUEST, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"response\":", &BUNDLE_ENTRY_RESPONSE, 0, Some(1), t::SUMMARY),
]);

pub(crate) static BUNDLE_ENTRY_SEARCH: TypeInfo = TypeInfo::new("BundleEntrySearch", "Bundle.entry.search", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<BundleEntrySearch>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-entry-mode"),
    FieldInfo::prim(",\"score\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
]);

pub(crate) static BUNDLE_ENTRY_REQUEST: TypeInfo = TypeInfo::new("BundleEntryRequest", "Bundle.entry.request", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<BundleEntryRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"method\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/http-verb"),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"ifNoneMatch\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"ifModifiedSince\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"ifMatch\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"ifNoneExist\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static BUNDLE_ENTRY_RESPONSE: TypeInfo = TypeInfo::new("BundleEntryResponse", "Bundle.entry.response", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<BundleEntryResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"status\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"location\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"etag\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"lastModified\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::resource(",\"outcome\":", 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Bundle, BundleLink, BundleEntry, BundleEntrySearch, BundleEntryRequest, BundleEntryResponse);
