// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DataRequirement` and the types inside it.

/// The datatype `DataRequirement` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement> and <https://hl7.org/fhir/R4B/metadatatypes.html#DataRequirement>.
pub struct DataRequirement {
    /// `DataRequirement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DataRequirement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-types>. Codes: `codes::FHIRAllTypes`.
    pub r#type: Prim<String>,
    /// `DataRequirement.profile`: canonical(StructureDefinition), 0..*.
    pub profile: Vec<Prim<String>>,
    /// `DataRequirement.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<DataRequirementSubject>,
    /// `DataRequirement.mustSupport`: string, 0..*.
    pub must_support: Vec<Prim<String>>,
    /// `DataRequirement.codeFilter`: [`DataRequirementCodeFilter`], 0..*.
    pub code_filter: Vec<DataRequirementCodeFilter>,
    /// `DataRequirement.dateFilter`: [`DataRequirementDateFilter`], 0..*.
    pub date_filter: Vec<DataRequirementDateFilter>,
    /// `DataRequirement.limit`: positiveInt, 0..1.
    pub limit: Prim<u32>,
    /// `DataRequirement.sort`: [`DataRequirementSort`], 0..*.
    pub sort: Vec<DataRequirementSort>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DataRequirement {
    fn info(&self) -> &'static TypeInfo { &DATA_REQUIREMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#type.is_absent()) << 2
            | u64::from(!self.profile.is_empty()) << 3
            | u64::from(self.subject.is_some()) << 4
            | u64::from(!self.must_support.is_empty()) << 5
            | u64::from(!self.code_filter.is_empty()) << 6
            | u64::from(!self.date_filter.is_empty()) << 7
            | u64::from(!self.limit.is_absent()) << 8
            | u64::from(!self.sort.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#type),
            3 => n::Place::Prims(&self.profile),
            4 => n::Place::Choice(&self.subject),
            5 => n::Place::Prims(&self.must_support),
            6 => n::Place::Nodes(&self.code_filter),
            7 => n::Place::Nodes(&self.date_filter),
            8 => n::Place::Prim(&self.limit),
            9 => n::Place::Nodes(&self.sort),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Prims(&mut self.profile),
            4 => n::Slot::Choice(&mut self.subject),
            5 => n::Slot::Prims(&mut self.must_support),
            6 => n::Slot::Nodes(&mut self.code_filter),
            7 => n::Slot::Nodes(&mut self.date_filter),
            8 => n::Slot::Prim(&mut self.limit),
            9 => n::Slot::Nodes(&mut self.sort),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DataRequirement {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: Prim::ABSENT,
            profile: Vec::new(),
            subject: None,
            must_support: Vec::new(),
            code_filter: Vec::new(),
            date_filter: Vec::new(),
            limit: Prim::ABSENT,
            sort: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DataRequirement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DataRequirement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DataRequirement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DataRequirement.codeFilter` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement> and <https://hl7.org/fhir/R4B/metadatatypes.html#DataRequirement>.
pub struct DataRequirementCodeFilter {
    /// `DataRequirement.codeFilter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DataRequirement.codeFilter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.codeFilter.path`: string, 0..1.
    pub path: Prim<String>,
    /// `DataRequirement.codeFilter.searchParam`: string, 0..1.
    pub search_param: Prim<String>,
    /// `DataRequirement.codeFilter.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// `DataRequirement.codeFilter.code`: Coding, 0..*.
    pub code: Vec<Coding>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DataRequirementCodeFilter {
    fn info(&self) -> &'static TypeInfo { &DATA_REQUIREMENT_CODE_FILTER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.path.is_absent()) << 2
            | u64::from(!self.search_param.is_absent()) << 3
            | u64::from(!self.value_set.is_absent()) << 4
            | u64::from(!self.code.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.path),
            3 => n::Place::Prim(&self.search_param),
            4 => n::Place::Prim(&self.value_set),
            5 => n::Place::Nodes(&self.code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.path),
            3 => n::Slot::Prim(&mut self.search_param),
            4 => n::Slot::Prim(&mut self.value_set),
            5 => n::Slot::Nodes(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DataRequirementCodeFilter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            path: Prim::ABSENT,
            search_param: Prim::ABSENT,
            value_set: Prim::ABSENT,
            code: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DataRequirementCodeFilter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DataRequirementCodeFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DataRequirementCodeFilter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DataRequirement.dateFilter` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement> and <https://hl7.org/fhir/R4B/metadatatypes.html#DataRequirement>.
pub struct DataRequirementDateFilter {
    /// `DataRequirement.dateFilter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DataRequirement.dateFilter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.dateFilter.path`: string, 0..1.
    pub path: Prim<String>,
    /// `DataRequirement.dateFilter.searchParam`: string, 0..1.
    pub search_param: Prim<String>,
    /// `DataRequirement.dateFilter.value[x]`: dateTime or Period or Duration, 0..1.
    pub value: Option<DataRequirementDateFilterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DataRequirementDateFilter {
    fn info(&self) -> &'static TypeInfo { &DATA_REQUIREMENT_DATE_FILTER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.path.is_absent()) << 2
            | u64::from(!self.search_param.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.path),
            3 => n::Place::Prim(&self.search_param),
            4 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.path),
            3 => n::Slot::Prim(&mut self.search_param),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DataRequirementDateFilter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            path: Prim::ABSENT,
            search_param: Prim::ABSENT,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DataRequirementDateFilter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DataRequirementDateFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DataRequirementDateFilter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DataRequirement.sort` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement> and <https://hl7.org/fhir/R4B/metadatatypes.html#DataRequirement>.
pub struct DataRequirementSort {
    /// `DataRequirement.sort.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DataRequirement.sort.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.sort.path`: string, 1..1.
    pub path: Prim<String>,
    /// `DataRequirement.sort.direction`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/sort-direction>. Codes: `codes::SortDirection`.
    pub direction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DataRequirementSort {
    fn info(&self) -> &'static TypeInfo { &DATA_REQUIREMENT_SORT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.path.is_absent()) << 2
            | u64::from(!self.direction.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.path),
            3 => n::Place::Prim(&self.direction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.path),
            3 => n::Slot::Prim(&mut self.direction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DataRequirementSort {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            path: Prim::ABSENT,
            direction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DataRequirementSort {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DataRequirementSort {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DataRequirementSort {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DataRequirement.subject[x]`.
#[derive(Clone)]
pub enum DataRequirementSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl DataRequirementSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DataRequirementSubject {
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

impl PartialEq for DataRequirementSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DataRequirementSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `DataRequirement.dateFilter.value[x]`.
#[derive(Clone)]
pub enum DataRequirementDateFilterValue {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Duration.
    Duration(n::Boxed<Duration>),
}

impl DataRequirementDateFilterValue {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DataRequirementDateFilterValue {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Duration(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DataRequirementDateFilterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DataRequirementDateFilterValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DATA_REQUIREMENT: TypeInfo = TypeInfo::new("DataRequirement", "DataRequirement", t::TypeKind::Datatype, "Element", 3, n::new::<DataRequirement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::choice(",\"subject\":", &DATA_REQUIREMENT_SUBJECT_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::prim(",\"mustSupport\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"codeFilter\":", &DATA_REQUIREMENT_CODE_FILTER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"dateFilter\":", &DATA_REQUIREMENT_DATE_FILTER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"limit\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"sort\":", &DATA_REQUIREMENT_SORT, 0, None, t::SUMMARY),
]);

static DATA_REQUIREMENT_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 3, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 3, &["Group"]),
];

pub(crate) static DATA_REQUIREMENT_CODE_FILTER: TypeInfo = TypeInfo::new("DataRequirementCodeFilter", "DataRequirement.codeFilter", t::TypeKind::Backbone, "Element", 3, n::new::<DataRequirementCodeFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"searchParam\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["ValueSet"]),
    FieldInfo::node(",\"code\":", &CODING, 0, None, t::SUMMARY),
]);

pub(crate) static DATA_REQUIREMENT_DATE_FILTER: TypeInfo = TypeInfo::new("DataRequirementDateFilter", "DataRequirement.dateFilter", t::TypeKind::Backbone, "Element", 3, n::new::<DataRequirementDateFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"searchParam\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"value\":", &DATA_REQUIREMENT_DATE_FILTER_VALUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static DATA_REQUIREMENT_DATE_FILTER_VALUE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 3, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 3, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 3, &[]),
];

pub(crate) static DATA_REQUIREMENT_SORT: TypeInfo = TypeInfo::new("DataRequirementSort", "DataRequirement.sort", t::TypeKind::Backbone, "Element", 3, n::new::<DataRequirementSort>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"direction\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/sort-direction"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DataRequirement, DataRequirementCodeFilter, DataRequirementDateFilter, DataRequirementSort);
