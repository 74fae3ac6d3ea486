// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Population` and the types inside it.

/// The datatype `Population` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/population.html> and <https://hl7.org/fhir/R4B/population.html>.
/// Compiled by the feature `r4-products` or `r4b`.
pub struct Population {
    /// `Population.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Population.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Population.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Population.age[x]`: Range or CodeableConcept, 0..1.
    pub age: Option<PopulationAge>,
    /// `Population.gender`: CodeableConcept, 0..1.
    pub gender: Option<Box<CodeableConcept>>,
    /// `Population.race`: CodeableConcept, 0..1.
    pub race: Option<Box<CodeableConcept>>,
    /// `Population.physiologicalCondition`: CodeableConcept, 0..1.
    pub physiological_condition: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Population {
    fn info(&self) -> &'static TypeInfo { &POPULATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.age.is_some()) << 3
            | u64::from(self.gender.is_some()) << 4
            | u64::from(self.race.is_some()) << 5
            | u64::from(self.physiological_condition.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.age),
            4 => n::Place::Node(&self.gender),
            5 => n::Place::Node(&self.race),
            6 => n::Place::Node(&self.physiological_condition),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.age),
            4 => n::Slot::Node(&mut self.gender),
            5 => n::Slot::Node(&mut self.race),
            6 => n::Slot::Node(&mut self.physiological_condition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Population {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            age: None,
            gender: None,
            race: None,
            physiological_condition: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Population {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Population {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Population {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Population.age[x]`.
#[derive(Clone)]
pub enum PopulationAge {
    /// Range.
    Range(n::Boxed<Range>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl PopulationAge {
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for PopulationAge {
    fn index(&self) -> usize {
        match self {
            Self::Range(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for PopulationAge {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PopulationAge {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static POPULATION: TypeInfo = TypeInfo::new("Population", "Population", t::TypeKind::Datatype, "BackboneElement", 3, n::new::<Population>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"age\":", &POPULATION_AGE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"gender\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"race\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"physiologicalCondition\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

static POPULATION_AGE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"ageRange\":", "Range", t::ValueKind::Node(&RANGE), 3, &[]),
    t::Alternative::new(",\"ageCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 3, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Population);
