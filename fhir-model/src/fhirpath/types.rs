//! Names of types and what extends what.

use super::ast::TypeSpec;
use super::item::{Item, TypeName, Value};
use crate::table::{PrimKind, TypeKind};

/// The type of an item, as `type()` gives it.
pub(super) fn of<'a>(item: &Item<'a>) -> TypeName<'a> {
    match item {
        Item::Node(node) => {
            let info = node.info();
            let name = match node.as_other() {
                Some(other) => other.resource_type.as_str(),
                None if info.kind == TypeKind::Backbone => info.base,
                None => info.name,
            };
            TypeName { namespace: "FHIR", name }
        }
        Item::Prim(_, kind) => TypeName { namespace: "FHIR", name: kind.name() },
        Item::Value(value) => TypeName { namespace: "System", name: system(value) },
    }
}

const fn system(value: &Value<'_>) -> &'static str {
    match value {
        Value::Boolean(_) => "Boolean",
        Value::Integer(_) => "Integer",
        Value::Decimal(_) => "Decimal",
        Value::String(_) => "String",
        Value::Date(_) => "Date",
        Value::DateTime(_) => "DateTime",
        Value::Time(_) => "Time",
        Value::Quantity(_) => "Quantity",
        Value::Type(_) => "TypeInfo",
    }
}

/// Whether the item is of the type or of one that extends it. A name no type has is nobody's type: the tables of
/// the releases compiled in do not tell all names.
pub(super) fn is(item: &Item<'_>, spec: &TypeSpec) -> bool {
    let name: &str = &spec.name;
    match (item, spec.namespace.as_deref()) {
        (Item::Value(value), None | Some("System")) => system(value) == name || name == "Any",
        (Item::Node(_) | Item::Prim(..), None | Some("FHIR")) => is_fhir(item, name),
        _ => false,
    }
}

/// Whether the item is of that type of FHIR or of one that extends it.
pub(super) fn is_fhir(item: &Item<'_>, name: &str) -> bool {
    match item {
        Item::Node(node) => match node.as_other() {
            Some(other) => other.resource_type == name || name == "Resource",
            None => node.info().ancestors().any(|ancestor| ancestor == name),
        },
        Item::Prim(_, kind) => primitive(*kind, name),
        Item::Value(_) => false,
    }
}

fn primitive(kind: PrimKind, name: &str) -> bool {
    let parent = match kind {
        PrimKind::Code | PrimKind::Id | PrimKind::Markdown => "string",
        PrimKind::Canonical | PrimKind::Oid | PrimKind::Url | PrimKind::Uuid => "uri",
        PrimKind::PositiveInt | PrimKind::UnsignedInt => "integer",
        _ => "",
    };
    kind.name() == name || parent == name || matches!(name, "Element" | "PrimitiveType" | "DataType")
}
