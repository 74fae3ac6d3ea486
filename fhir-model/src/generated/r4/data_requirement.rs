// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `DataRequirement` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, DURATION, Duration, EXTENSION, Extension, PERIOD, Period, Prim, REFERENCE, Reference};

/// `DataRequirement`. See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>.
#[derive(Clone, Default, PartialEq)]
pub struct DataRequirement {
    /// `DataRequirement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DataRequirement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-types>.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.r#type),
            3 => n::prims(&self.profile),
            4 => n::choice(&self.subject),
            5 => n::prims(&self.must_support),
            6 => n::nodes(&self.code_filter),
            7 => n::nodes(&self.date_filter),
            8 => n::prim(&self.limit),
            9 => n::nodes(&self.sort),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for DataRequirement {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DataRequirement.codeFilter`. See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.path),
            3 => n::prim(&self.search_param),
            4 => n::prim(&self.value_set),
            5 => n::nodes(&self.code),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for DataRequirementCodeFilter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DataRequirement.dateFilter`. See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.path),
            3 => n::prim(&self.search_param),
            4 => n::choice(&self.value),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for DataRequirementDateFilter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DataRequirement.sort`. See <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>.
#[derive(Clone, Default, PartialEq)]
pub struct DataRequirementSort {
    /// `DataRequirement.sort.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DataRequirement.sort.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.sort.path`: string, 1..1.
    pub path: Prim<String>,
    /// `DataRequirement.sort.direction`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/sort-direction>.
    pub direction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DataRequirementSort {
    fn info(&self) -> &'static TypeInfo { &DATA_REQUIREMENT_SORT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.path),
            3 => n::prim(&self.direction),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for DataRequirementSort {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DataRequirement.subject[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum DataRequirementSubject {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Group).
    Reference(Box<Reference>),
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
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `DataRequirement.dateFilter.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum DataRequirementDateFilterValue {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
    /// Duration.
    Duration(Box<Duration>),
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
            Self::Period(v) => n::Inner::Node(&**v),
            Self::Duration(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::Duration(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(Box::new(Default::default())),
            2 => Self::Duration(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static DATA_REQUIREMENT: TypeInfo = TypeInfo::new("DataRequirement", "DataRequirement", t::TypeKind::Datatype, n::new::<DataRequirement>, &[
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
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Group"]),
];

pub(crate) static DATA_REQUIREMENT_CODE_FILTER: TypeInfo = TypeInfo::new("DataRequirementCodeFilter", "DataRequirement.codeFilter", t::TypeKind::Backbone, n::new::<DataRequirementCodeFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"searchParam\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["ValueSet"]),
    FieldInfo::node(",\"code\":", &CODING, 0, None, t::SUMMARY),
]);

pub(crate) static DATA_REQUIREMENT_DATE_FILTER: TypeInfo = TypeInfo::new("DataRequirementDateFilter", "DataRequirement.dateFilter", t::TypeKind::Backbone, n::new::<DataRequirementDateFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"searchParam\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"value\":", &DATA_REQUIREMENT_DATE_FILTER_VALUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static DATA_REQUIREMENT_DATE_FILTER_VALUE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
];

pub(crate) static DATA_REQUIREMENT_SORT: TypeInfo = TypeInfo::new("DataRequirementSort", "DataRequirement.sort", t::TypeKind::Backbone, n::new::<DataRequirementSort>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"direction\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/sort-direction"),
]);

