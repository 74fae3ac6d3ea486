//! Resources of any type.

use crate::node::{Node, Place, Slot, Unknown};
use crate::table::{TypeInfo, TypeKind};

/// A resource of a type that the release does not define or that is compiled out, kept as it was read.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherResource {
    /// Its type.
    pub resource_type: String,
    /// What was read: JSON text of the whole object but for line ends, or XML of the whole element, which begins with `<`.
    pub raw: String,
    none: Unknown,
}

static OTHER: TypeInfo = TypeInfo::new(
    "OtherResource",
    "Resource",
    TypeKind::Resource,
    "Resource",
    7,
    crate::node::new::<OtherResource>,
    &[],
);

impl OtherResource {
    /// A resource of that type; `raw` must be the JSON text of the whole object, or its XML in FHIR's namespace: it is
    /// written as it is.
    #[must_use]
    pub const fn new(resource_type: String, raw: String) -> Self {
        Self { resource_type, raw, none: Unknown::NONE }
    }

    /// The text of its `id`, if it has one without escapes.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        #[cfg(feature = "xml")]
        if self.raw.starts_with('<') {
            return crate::xml::find_id(&self.raw);
        }
        let (start, end) = crate::json::find_string(&self.raw, "id")?;
        let text = self.raw.get(start + 1..end - 1)?;
        (!text.contains('\\')).then_some(text)
    }

    /// Changes its `id`, or adds one at the front.
    pub fn set_id(&mut self, id: &str) {
        #[cfg(feature = "xml")]
        if self.raw.starts_with('<') {
            crate::xml::set_id(&mut self.raw, id);
            return;
        }
        let mut text = Vec::new();
        crate::json::write_string(id, &mut text);
        let text = String::from_utf8(text).unwrap_or_default();
        if let Some((start, end)) = crate::json::find_string(&self.raw, "id") {
            self.raw.replace_range(start..end, &text);
        } else if let Some(at) = self.raw.find('{') {
            let comma = if self.raw.get(at + 1..).is_some_and(|rest| rest.trim_start().starts_with('}')) {
                ""
            } else {
                ","
            };
            self.raw.insert_str(at + 1, &format!("\"id\":{text}{comma}"));
        }
    }
}

impl Node for OtherResource {
    fn info(&self) -> &'static TypeInfo {
        &OTHER
    }
    fn present(&self) -> u128 {
        0
    }
    fn place(&self, _: usize) -> Place<'_> {
        Place::None
    }
    fn slot(&mut self, _: usize) -> Slot<'_> {
        Slot::None
    }
    fn unknown(&self) -> &Unknown {
        &self.none
    }
    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.none
    }
    fn as_other(&self) -> Option<&OtherResource> {
        Some(self)
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for OtherResource {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        crate::node::debug(self, f)
    }
}

/// What the `Resource` enum of every release can do.
macro_rules! resource {
    ($resource:ty) => {
        impl $resource {
            /// FHIR's name of its type.
            #[must_use]
            pub fn resource_type(&self) -> &str {
                let node = $crate::node::AnyResource::node(self);
                node.as_other().map_or(node.info().name, |other| &other.resource_type)
            }

            /// Its logical id.
            #[must_use]
            pub fn id(&self) -> Option<&str> {
                let node = $crate::node::AnyResource::node(self);
                if let Some(other) = node.as_other() {
                    return other.id();
                }
                let $crate::node::View::Prim(id) = node.view(node.info().field("id")?) else { return None };
                match id.scalar() {
                    Some($crate::Scalar::Text(text)) => Some(text),
                    _ => None,
                }
            }

            /// Changes its logical id.
            pub fn set_id(&mut self, id: &str) {
                if let Self::Other(other) = self {
                    other.set_id(id);
                    return;
                }
                let node = $crate::node::AnyResource::node_mut(self);
                let at = node.info().field("id").unwrap_or(usize::MAX);
                if let $crate::node::Slot::Prim(slot) = node.slot(at) {
                    slot.set_text(id);
                }
            }

            /// The resource inside, its type left open.
            #[must_use]
            pub fn as_node(&self) -> &dyn $crate::node::Node {
                $crate::node::AnyResource::node(self)
            }

            /// The resource inside, its type left open.
            pub fn as_node_mut(&mut self) -> &mut dyn $crate::node::Node {
                $crate::node::AnyResource::node_mut(self)
            }
        }

        impl Clone for $resource {
            fn clone(&self) -> Self {
                let mut slot: Option<$resource> = None;
                $crate::node::copy_resource(self.as_node(), &mut slot);
                slot.unwrap_or_default()
            }
        }

        /// An empty resource of unknown type.
        impl Default for $resource {
            fn default() -> Self {
                Self::Other(Box::default())
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $resource {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serde_impl::serialize(self.as_node(), serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $resource {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut slot: Option<Self> = None;
                $crate::serde_impl::deserialize_slot(&mut slot, deserializer)?;
                Ok(slot.unwrap_or_default())
            }
        }

        /// A resource and what was odd about it.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Parsed {
            /// The resource.
            pub value: $resource,
            /// What was odd.
            pub issues: Vec<$crate::Issue>,
        }

        /// Reads a resource of any type, keeping what the model has no place for.
        ///
        /// # Errors
        /// When the bytes are not JSON or not a resource, or above a default limit.
        pub fn from_json(input: &[u8]) -> Result<$resource, $crate::Error> {
            from_json_with(input, &$crate::ReadOptions::default()).map(|parsed| parsed.value)
        }

        /// Reads a resource of any type and tells what was odd.
        ///
        /// # Errors
        /// When the bytes are not JSON or not a resource, above a limit, or refused by the options.
        pub fn from_json_with(input: &[u8], options: &$crate::ReadOptions) -> Result<Parsed, $crate::Error> {
            let mut slot: Option<$resource> = None;
            let issues = $crate::json::read_resource(input, &mut slot, options)?;
            Ok(Parsed { value: slot.unwrap_or_default(), issues })
        }

        /// Reads a resource of any type from XML, keeping what the model has no place for.
        ///
        /// # Errors
        /// When the bytes are not well-formed XML or not a resource, or above a default limit.
        #[cfg(feature = "xml")]
        pub fn from_xml(input: &[u8]) -> Result<$resource, $crate::Error> {
            from_xml_with(input, &$crate::ReadOptions::default()).map(|parsed| parsed.value)
        }

        /// Reads a resource of any type from XML and tells what was odd.
        ///
        /// # Errors
        /// When the bytes are not well-formed XML or not a resource, above a limit, or refused by the options.
        #[cfg(feature = "xml")]
        pub fn from_xml_with(input: &[u8], options: &$crate::ReadOptions) -> Result<Parsed, $crate::Error> {
            let mut slot: Option<$resource> = None;
            let issues = $crate::xml::read_resource(input, &mut slot, options)?;
            Ok(Parsed { value: slot.unwrap_or_default(), issues })
        }

        impl $crate::node::Node for $resource {
            fn info(&self) -> &'static $crate::table::TypeInfo {
                self.as_node().info()
            }
            fn present(&self) -> u128 {
                self.as_node().present()
            }
            fn place(&self, i: usize) -> $crate::node::Place<'_> {
                self.as_node().place(i)
            }
            fn slot(&mut self, i: usize) -> $crate::node::Slot<'_> {
                self.as_node_mut().slot(i)
            }
            fn unknown(&self) -> &$crate::node::Unknown {
                self.as_node().unknown()
            }
            fn unknown_mut(&mut self) -> &mut $crate::node::Unknown {
                self.as_node_mut().unknown_mut()
            }
            fn as_other(&self) -> Option<&$crate::OtherResource> {
                self.as_node().as_other()
            }
        }

        #[cfg(feature = "validate")]
        $crate::validate::validation!($resource);

        impl PartialEq for $resource {
            fn eq(&self, other: &Self) -> bool {
                $crate::node::equal(self.as_node(), other.as_node())
            }
        }

        impl core::fmt::Debug for $resource {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::node::debug(self.as_node(), f)
            }
        }
    };
}
pub(crate) use resource;
