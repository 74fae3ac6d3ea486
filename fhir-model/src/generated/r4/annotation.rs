// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Annotation` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim, REFERENCE, Reference};

/// `Annotation`. See <https://hl7.org/fhir/R4/datatypes.html#Annotation>.
#[derive(Clone, Default, PartialEq)]
pub struct Annotation {
    /// `Annotation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Annotation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Annotation.author[x]`: Reference(Practitioner, Patient, RelatedPerson, Organization) or string, 0..1.
    pub author: Option<AnnotationAuthor>,
    /// `Annotation.time`: dateTime, 0..1.
    pub time: Prim<DateTime>,
    /// `Annotation.text`: markdown, 1..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Annotation {
    fn info(&self) -> &'static TypeInfo { &ANNOTATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::choice(&self.author),
            3 => n::prim(&self.time),
            4 => n::prim(&self.text),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Choice(&mut self.author),
            3 => n::Slot::Prim(&mut self.time),
            4 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Annotation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Annotation.author[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum AnnotationAuthor {
    /// Reference(Practitioner, Patient, RelatedPerson, Organization).
    Reference(Box<Reference>),
    /// string.
    String(Prim<String>),
}

impl n::Choice for AnnotationAuthor {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&**v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(Box::new(Default::default())),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

pub(crate) static ANNOTATION: TypeInfo = TypeInfo::new("Annotation", "Annotation", t::TypeKind::Datatype, n::new::<Annotation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::choice(",\"author\":", &ANNOTATION_AUTHOR_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"time\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"text\":", t::PrimKind::Markdown, 1, Some(1), t::SUMMARY),
]);

static ANNOTATION_AUTHOR_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"authorReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Practitioner", "Patient", "RelatedPerson", "Organization"]),
    t::Alternative::new(",\"authorString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
];

