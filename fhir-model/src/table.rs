//! What the tables say about each type: the facts the codec, validation and generic walks share.

mod name;
mod seen;

pub(crate) use name::{Found, Name, find};
pub(crate) use seen::Seen;

use crate::node::Node;
use crate::word;

/// A type: a resource, a datatype or an element with children of its own.
#[derive(Debug)]
#[non_exhaustive]
pub struct TypeInfo {
    /// Name of the Rust type, `PatientContact`.
    pub name: &'static str,
    /// Path in FHIR, `Patient.contact`.
    pub path: &'static str,
    /// What it is.
    pub kind: TypeKind,
    /// Name of the type it extends, `DomainResource`, `Element`; for the tables of [`ancestors`](Self::ancestors).
    pub base: &'static str,
    /// The releases that have it: a sum of [`Release::bit`].
    pub releases: u8,
    /// An empty value of the type.
    pub make: fn() -> Box<dyn Node>,
    /// Elements in the order of the specification; the index is the one `view` of a [`Node`] takes.
    pub fields: &'static [FieldInfo],
}

/// A release of FHIR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Release {
    /// 4.0.1
    R4,
    /// 4.3.0
    R4B,
    /// 5.0.0
    R5,
}

impl Release {
    /// Its bit in the sums of tables.
    #[must_use]
    pub const fn bit(self) -> u8 {
        match self {
            Self::R4 => 1,
            Self::R4B => 2,
            Self::R5 => 4,
        }
    }

    /// Its version, `4.0.1`.
    #[must_use]
    pub const fn version(self) -> &'static str {
        match self {
            Self::R4 => "4.0.1",
            Self::R4B => "4.3.0",
            Self::R5 => "5.0.0",
        }
    }
}

/// What an abstract type, or a type others extend, extends itself.
fn base_of(name: &str, releases: u8) -> &'static str {
    let r5 = releases & Release::R5.bit() != 0;
    match name {
        "DomainResource" => "Resource",
        "CanonicalResource" => "DomainResource",
        "MetadataResource" => "CanonicalResource",
        "BackboneType" | "Quantity" if r5 => "DataType",
        "BackboneElement" | "Quantity" => "Element",
        "DataType" => "Element",
        "Element" | "Resource" if r5 => "Base",
        _ => "",
    }
}

/// What a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeKind {
    /// A resource: has `resourceType` in JSON.
    Resource,
    /// A datatype.
    Datatype,
    /// An element with children, named by its path.
    Backbone,
}

/// One element of a type.
#[derive(Debug)]
#[non_exhaustive]
pub struct FieldInfo {
    /// Name in JSON; of a choice, the part before the type.
    pub name: &'static str,
    /// What JSON writes before its value: `,"name":`.
    pub(crate) key: &'static str,
    /// The first bytes of the name, and which of them a member's name must have: of a choice, more may follow.
    head: u64,
    mask: u64,
    /// What it holds.
    pub kind: FieldKind,
    /// Least number of values.
    pub min: u32,
    /// Greatest number of values; `None` is `*`.
    pub max: Option<u32>,
    /// Sum of [`SUMMARY`], [`MODIFIER`], [`XML_ATTRIBUTE`] and [`XHTML`].
    pub flags: u8,
    /// Binding to a value set.
    pub binding: Option<Binding>,
    /// Types a reference or canonical may name; empty when any, or when the element holds neither.
    pub targets: &'static [&'static str],
}

/// The element is part of summaries.
pub const SUMMARY: u8 = 1;
/// The element can change the meaning of others.
pub const MODIFIER: u8 = 2;
/// The element is an attribute in XML.
pub const XML_ATTRIBUTE: u8 = 4;
/// The element is XHTML.
pub const XHTML: u8 = 8;

/// What an element holds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FieldKind {
    /// A value of a single type.
    One(ValueKind),
    /// One of several types, the name telling which.
    Choice(&'static [Alternative]),
    /// Any resource.
    Resource,
}

/// A type of value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ValueKind {
    /// A primitive.
    Prim(PrimKind),
    /// A datatype or backbone element.
    Node(&'static TypeInfo),
}

/// An alternative of a choice.
#[derive(Debug)]
#[non_exhaustive]
pub struct Alternative {
    /// Name in JSON, `valueQuantity`.
    pub name: &'static str,
    /// What JSON writes before its value: `,"valueQuantity":`.
    pub(crate) key: &'static str,
    /// The first bytes of the name.
    head: u64,
    /// FHIR's name of the type, `Quantity`.
    pub type_name: &'static str,
    /// Its type.
    pub kind: ValueKind,
    /// The releases that allow it: a sum of [`Release::bit`]; `Extension` of R4 and R4B holds what either allows.
    pub releases: u8,
    /// Types a reference or canonical may name.
    pub targets: &'static [&'static str],
}

/// A binding to a value set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Binding {
    /// How binding it is.
    pub strength: Strength,
    /// Canonical address of the value set, without version.
    pub value_set: &'static str,
}

/// Strength of a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strength {
    /// Only codes of the set.
    Required,
    /// Others only where the set has none.
    Extensible,
    /// Encouraged.
    Preferred,
    /// An illustration.
    Example,
}

/// FHIR's primitive types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each variant is the primitive of that name")]
pub enum PrimKind {
    Base64Binary,
    Boolean,
    Canonical,
    Code,
    Date,
    DateTime,
    Decimal,
    Id,
    Instant,
    Integer,
    Integer64,
    Markdown,
    Oid,
    PositiveInt,
    String,
    Time,
    UnsignedInt,
    Uri,
    Url,
    Uuid,
    Xhtml,
}

impl PrimKind {
    /// Whether JSON writes it as a string.
    #[inline]
    pub(crate) const fn is_text(self) -> bool {
        !matches!(self, Self::Boolean | Self::Decimal | Self::Integer | Self::PositiveInt | Self::UnsignedInt)
    }

    /// FHIR's name, `dateTime`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base64Binary => "base64Binary",
            Self::Boolean => "boolean",
            Self::Canonical => "canonical",
            Self::Code => "code",
            Self::Date => "date",
            Self::DateTime => "dateTime",
            Self::Decimal => "decimal",
            Self::Id => "id",
            Self::Instant => "instant",
            Self::Integer => "integer",
            Self::Integer64 => "integer64",
            Self::Markdown => "markdown",
            Self::Oid => "oid",
            Self::PositiveInt => "positiveInt",
            Self::String => "string",
            Self::Time => "time",
            Self::UnsignedInt => "unsignedInt",
            Self::Uri => "uri",
            Self::Url => "url",
            Self::Uuid => "uuid",
            Self::Xhtml => "xhtml",
        }
    }
}

impl TypeInfo {
    pub(crate) const fn new(
        name: &'static str,
        path: &'static str,
        kind: TypeKind,
        base: &'static str,
        releases: u8,
        make: fn() -> Box<dyn Node>,
        fields: &'static [FieldInfo],
    ) -> Self {
        Self { name, path, kind, base, releases, make, fields }
    }

    /// The type and the types it extends, nearest first: `Age`, `Quantity`, `Element`.
    pub fn ancestors(&self) -> impl Iterator<Item = &'static str> {
        let mut next = if self.kind == TypeKind::Backbone { self.base } else { self.name };
        core::iter::from_fn(move || {
            let now = next;
            next = if now == self.name { self.base } else { base_of(now, self.releases) };
            (!now.is_empty()).then_some(now)
        })
    }

    /// The release of a resource; of a datatype, the first that has it.
    #[must_use]
    pub fn release(&self) -> Option<Release> {
        [Release::R4, Release::R4B, Release::R5].into_iter().find(|r| self.releases & r.bit() != 0)
    }

    /// The index of an element by its name in JSON (`birthDate`; `value` for a choice).
    #[must_use]
    pub fn field(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|f| f.name == name)
    }
}

impl FieldInfo {
    const fn new(key: &'static str, kind: FieldKind, min: u32, max: Option<u32>, flags: u8) -> Self {
        let name = bare(key);
        let head = word::head(name.as_bytes());
        let whole = !matches!(kind, FieldKind::Choice(_));
        let mask = if whole { u64::MAX } else { word::low_bytes(name.len()) };
        Self { name, key, head, mask, kind, min, max, flags, binding: None, targets: &[] }
    }

    pub(crate) const fn prim(
        key: &'static str,
        kind: PrimKind,
        min: u32,
        max: Option<u32>,
        flags: u8,
    ) -> Self {
        Self::new(key, FieldKind::One(ValueKind::Prim(kind)), min, max, flags)
    }

    pub(crate) const fn node(
        key: &'static str,
        ty: &'static TypeInfo,
        min: u32,
        max: Option<u32>,
        flags: u8,
    ) -> Self {
        Self::new(key, FieldKind::One(ValueKind::Node(ty)), min, max, flags)
    }

    pub(crate) const fn choice(
        key: &'static str,
        list: &'static [Alternative],
        min: u32,
        max: Option<u32>,
        flags: u8,
    ) -> Self {
        Self::new(key, FieldKind::Choice(list), min, max, flags)
    }

    pub(crate) const fn resource(key: &'static str, min: u32, max: Option<u32>, flags: u8) -> Self {
        Self::new(key, FieldKind::Resource, min, max, flags)
    }

    pub(crate) const fn bound(mut self, strength: Strength, value_set: &'static str) -> Self {
        self.binding = Some(Binding { strength, value_set });
        self
    }

    pub(crate) const fn targets(mut self, targets: &'static [&'static str]) -> Self {
        self.targets = targets;
        self
    }

    /// Whether it is an array in JSON.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        !matches!(self.max, Some(0 | 1))
    }
}

impl Alternative {
    pub(crate) const fn new(
        key: &'static str,
        type_name: &'static str,
        kind: ValueKind,
        releases: u8,
        targets: &'static [&'static str],
    ) -> Self {
        let name = bare(key);
        Self { name, key, head: word::head(name.as_bytes()), type_name, kind, releases, targets }
    }
}

/// `name` out of `,"name":`.
const fn bare(key: &'static str) -> &'static str {
    let (_, name) = key.split_at(2);
    name.split_at(name.len() - 2).0
}
