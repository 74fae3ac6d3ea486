//! What the tables say about each type: the facts the reader, the writer and validation share.

use crate::generated::tables::{BY_NAME, TYPES};
use crate::xml::scan::same;

/// A class, datatype or narrative type of the schema.
#[derive(Debug)]
#[non_exhaustive]
pub struct TypeInfo {
    /// Name in the schema: `IVL_TS`, `Observation`, `StrucDoc.Td`.
    pub name: &'static str,
    /// Its place among all types.
    pub index: u16,
    /// What it is.
    pub kind: TypeKind,
    /// Whether the schema only derives from it.
    pub is_abstract: bool,
    /// Whether text may stand between its children.
    pub mixed: bool,
    /// How its struct holds text and children.
    pub shape: Shape,
    /// The types it restricts or extends, nearest first.
    pub bases: &'static [&'static str],
    /// The [`name_key`] of each attribute.
    pub(crate) attribute_keys: &'static [u32],
    /// The [`name_key`] of each child.
    pub(crate) child_keys: &'static [u32],
    /// Attributes; their indexes are the first places of a [`Node`](crate::Node).
    pub attributes: &'static [AttributeInfo],
    /// Child elements in the order of the schema; their places follow those of the attributes.
    pub children: &'static [ChildInfo],
}

impl TypeInfo {
    /// The type of that name in the schema; `None` if there is none.
    #[must_use]
    pub fn by_name(name: &str) -> Option<&'static Self> {
        let at =
            BY_NAME.binary_search_by(|at| Self::by_index(*at).map_or("", |ty| ty.name).cmp(name)).ok()?;
        Self::by_index(*BY_NAME.get(at)?)
    }

    /// The type with that index; `None` beyond the last.
    #[must_use]
    pub fn by_index(index: u16) -> Option<&'static Self> {
        TYPES.get(usize::from(index)).copied()
    }

    /// All types.
    #[must_use]
    pub fn all() -> &'static [&'static Self] {
        TYPES
    }

    /// Whether it is the type of that name, or restricts or extends it.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name == name || self.bases.contains(&name)
    }

    /// Index of the attribute of that name and namespace.
    #[must_use]
    pub fn attribute(&self, namespace: Option<Namespace>, name: &str) -> Option<usize> {
        self.attribute_from(0, namespace, name)
    }

    /// As [`attribute`](Self::attribute), looked for from the one at index `from` on, then before it: attributes mostly come in
    /// order.
    #[inline]
    pub(crate) fn attribute_from(
        &self,
        from: usize,
        namespace: Option<Namespace>,
        name: &str,
    ) -> Option<usize> {
        let is = |at: usize| {
            self.attributes
                .get(at)
                .is_some_and(|a| same(a.name.as_bytes(), name.as_bytes()) && a.namespace == namespace)
        };
        around(self.attribute_keys, from, name_key(name), is)
    }

    /// Index of the child of that name and namespace among [`children`](Self::children).
    #[must_use]
    pub fn child(&self, namespace: Namespace, name: &str) -> Option<usize> {
        self.child_from(0, namespace, name)
    }

    /// As [`child`](Self::child), looked for from the one at index `from` on, then before it: children mostly come in order.
    #[inline]
    pub(crate) fn child_from(&self, from: usize, namespace: Namespace, name: &str) -> Option<usize> {
        let is = |at: usize| {
            self.children
                .get(at)
                .is_some_and(|c| same(c.name.as_bytes(), name.as_bytes()) && c.namespace == namespace)
        };
        around(self.child_keys, from, name_key(name), is)
    }

    /// The place of a child among those of a node.
    #[must_use]
    pub fn child_place(&self, child: usize) -> usize {
        self.attributes.len() + child
    }

    /// The place of the text or the list of mixed content.
    #[must_use]
    pub fn text_place(&self) -> usize {
        self.attributes.len() + self.children.len()
    }
}

/// What is compared before a name is: its length, and its first, middle and last byte. Few names of a type share it.
#[inline]
fn name_key(name: &str) -> u32 {
    let bytes = name.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    let len = u8::try_from(bytes.len()).unwrap_or(u8::MAX);
    u32::from_le_bytes([len, byte(0), byte(bytes.len() / 2), byte(bytes.len().saturating_sub(1))])
}

/// The first place from `from` on with that key that `is` what is looked for, or else the first before.
#[inline]
fn around(keys: &[u32], from: usize, key: u32, is: impl Fn(usize) -> bool) -> Option<usize> {
    let from = from.min(keys.len());
    let (before, behind) = keys.split_at_checked(from)?;
    let later = (from..).zip(behind).find(|(at, other)| **other == key && is(*at));
    let found = later.or_else(|| (0..).zip(before).find(|(at, other)| **other == key && is(*at)));
    found.map(|(at, _)| at)
}

/// What a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "the three parts of the schema")]
pub enum TypeKind {
    /// A class: an act, entity, role, participation or relationship.
    Class,
    /// A datatype.
    Datatype,
    /// A block of narrative.
    Narrative,
}

/// How a struct holds text and children.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a reader must handle every shape")]
pub enum Shape {
    /// A field for each child.
    Fields,
    /// A field for each child, and `text`.
    Text,
    /// The list `content`, in the order of the document.
    Content,
}

/// The namespaces of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the two namespaces of the schema")]
pub enum Namespace {
    /// `urn:hl7-org:v3`.
    V3,
    /// `urn:hl7-org:sdtc`.
    Sdtc,
}

impl Namespace {
    /// The namespace's name.
    #[must_use]
    pub const fn uri(self) -> &'static str {
        match self {
            Self::V3 => "urn:hl7-org:v3",
            Self::Sdtc => "urn:hl7-org:sdtc",
        }
    }
}

/// An attribute of a type.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttributeInfo {
    /// Local name.
    pub name: &'static str,
    /// `None` is none, as attributes of CDA have.
    pub namespace: Option<Namespace>,
    /// Simple type of the schema: `cs`, `ts`, `ActMood`.
    pub datatype: &'static str,
    /// Whether it has to be there.
    pub usage: Use,
    /// The only value it may have; empty for any.
    pub fixed: &'static str,
    /// What its absence means; empty for nothing.
    pub default: &'static str,
    /// Strength and canonical address of the value set it is bound to.
    pub binding: Option<(Strength, &'static str)>,
}

/// Whether an attribute has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "the three uses of XML Schema")]
pub enum Use {
    /// Always.
    Required,
    /// Or not.
    Optional,
    /// Never: a base type has it.
    Prohibited,
}

/// A child element of a type.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChildInfo {
    /// Local name.
    pub name: &'static str,
    /// Namespace.
    pub namespace: Namespace,
    /// Least number.
    pub min: u32,
    /// Greatest number; `None` is any.
    pub max: Option<u32>,
    /// Declared type.
    pub ty: &'static TypeInfo,
    /// Whether `xsi:type` decides the type, so that it is held as a [`Value`](crate::model::Value).
    pub any: bool,
    /// The group of alternatives it stands in, such as `c1` or, where that repeats, `c1?*`; empty for none.
    pub choice: &'static str,
    /// Its alternative in the enum of items, when the type holds `content`.
    pub(crate) item: u8,
    /// Strength and canonical address of the value set it is bound to.
    pub binding: Option<(Strength, &'static str)>,
}

/// Strength of a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "the closed list of FHIR's binding-strength")]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_by_its_key() {
        for ty in TypeInfo::all() {
            assert!(ty.attributes.iter().map(|a| name_key(a.name)).eq(ty.attribute_keys.iter().copied()));
            assert!(ty.children.iter().map(|c| name_key(c.name)).eq(ty.child_keys.iter().copied()));
            for (at, attribute) in ty.attributes.iter().enumerate() {
                assert_eq!(ty.attribute(attribute.namespace, attribute.name), Some(at));
            }
            for (at, child) in ty.children.iter().enumerate() {
                // Alternatives of content may share a name.
                let first =
                    ty.children.iter().position(|c| (c.name, c.namespace) == (child.name, child.namespace));
                assert_eq!(ty.child(child.namespace, child.name), first);
                assert_eq!(ty.child_from(at, child.namespace, child.name), Some(at));
            }
            for other in ["", "a", "valve", "nullFlavour"] {
                assert!(
                    ty.attribute(None, other).is_none() && ty.child(Namespace::V3, other).is_none()
                        || other == "a"
                );
            }
        }
    }
}
