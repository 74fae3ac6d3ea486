// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Expression` and the types inside it.

/// The datatype `Expression` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/metadatatypes.html#Expression> and <https://hl7.org/fhir/R4B/metadatatypes.html#Expression>.
pub struct Expression {
    /// `Expression.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Expression.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Expression.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Expression.name`: id, 0..1.
    pub name: Prim<String>,
    /// `Expression.language`: code, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/expression-language>.
    pub language: Prim<String>,
    /// `Expression.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `Expression.reference`: uri, 0..1.
    pub reference: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Expression {
    fn info(&self) -> &'static TypeInfo { &EXPRESSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.description.is_absent()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.language.is_absent()) << 4
            | u64::from(!self.expression.is_absent()) << 5
            | u64::from(!self.reference.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.description),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.language),
            5 => n::Place::Prim(&self.expression),
            6 => n::Place::Prim(&self.reference),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.description),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.language),
            5 => n::Slot::Prim(&mut self.expression),
            6 => n::Slot::Prim(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Expression {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            description: Prim::ABSENT,
            name: Prim::ABSENT,
            language: Prim::ABSENT,
            expression: Prim::ABSENT,
            reference: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Expression {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Expression {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Expression {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EXPRESSION: TypeInfo = TypeInfo::new("Expression", "Expression", t::TypeKind::Datatype, "Element", 3, n::new::<Expression>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/expression-language"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Expression);
