// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Annotation` and the types inside it.

/// The datatype `Annotation` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#Annotation> and <https://hl7.org/fhir/R4B/datatypes.html#Annotation>.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.author.is_some()) << 2
            | u64::from(!self.time.is_absent()) << 3
            | u64::from(!self.text.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Choice(&self.author),
            3 => n::Place::Prim(&self.time),
            4 => n::Place::Prim(&self.text),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for Annotation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            author: None,
            time: Prim::ABSENT,
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Annotation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Annotation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Annotation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Annotation.author[x]`.
#[derive(Clone)]
pub enum AnnotationAuthor {
    /// Reference(Practitioner, Patient, RelatedPerson, Organization).
    Reference(n::Boxed<Reference>),
    /// string.
    String(Prim<String>),
}

impl AnnotationAuthor {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
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
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for AnnotationAuthor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AnnotationAuthor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ANNOTATION: TypeInfo = TypeInfo::new("Annotation", "Annotation", t::TypeKind::Datatype, "Element", 3, n::new::<Annotation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::choice(",\"author\":", &ANNOTATION_AUTHOR_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"time\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"text\":", t::PrimKind::Markdown, 1, Some(1), t::SUMMARY),
]);

static ANNOTATION_AUTHOR_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"authorReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 3, &["Practitioner", "Patient", "RelatedPerson", "Organization"]),
    t::Alternative::new(",\"authorString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 3, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Annotation);
