//! The values of an instance, and whether they are what a profile fixes.

use super::json::Json;
use crate::fhirpath::Item;
use crate::node::{AnyPrim, Inner, Node, NodeList, View, bits, json_name};
use crate::prim::Scalar;
use crate::primitive::Decimal;
use crate::table::{FieldKind, PrimKind, ValueKind};

/// A value of an instance.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    Node(&'a dyn Node),
    Prim(&'a dyn AnyPrim, PrimKind),
}

/// A value as the child of another.
#[derive(Clone, Copy)]
pub(super) struct Child<'a> {
    pub(super) value: Value<'a>,
    /// Its name in JSON.
    pub(super) name: &'static str,
    /// Its place, when it is in a list.
    pub(super) index: Option<usize>,
}

impl<'a> Value<'a> {
    pub(super) const fn item(self) -> Item<'a> {
        match self {
            Self::Node(node) => Item::Node(node),
            Self::Prim(prim, kind) => Item::Prim(prim, kind),
        }
    }

    /// FHIR's name of its type; of an element with children, its path.
    pub(super) fn type_name(self) -> &'a str {
        match self {
            Self::Node(node) => match node.as_other() {
                Some(other) => &other.resource_type,
                None => node.info().path,
            },
            Self::Prim(_, kind) => kind.name(),
        }
    }

    /// The text of a primitive.
    pub(super) fn text(self) -> Option<&'a str> {
        match self {
            Self::Prim(prim, _) => match prim.scalar() {
                Some(Scalar::Text(text)) => Some(text),
                _ => None,
            },
            Self::Node(_) => None,
        }
    }

    /// Whether it is of a type, or of one that extends it.
    pub(super) fn is(self, code: &str) -> bool {
        // What FHIR's definitions call the types of FHIRPath are the primitives of ids and addresses.
        if code.starts_with("http://hl7.org/fhirpath/") {
            return matches!(self, Self::Prim(..));
        }
        // A logical model or R5 may give the type's whole address.
        let code = code.strip_prefix("http://hl7.org/fhir/StructureDefinition/").unwrap_or(code);
        match self {
            Self::Node(node) => match node.as_other() {
                Some(other) => other.resource_type == code || matches!(code, "Resource" | "DomainResource"),
                None => node.info().ancestors().any(|name| name == code),
            },
            Self::Prim(_, kind) => kind.name() == code || base(kind) == code || code == "Element",
        }
    }

    /// The values of a child element: `value[x]`, `valueQuantity`, `code`.
    pub(super) fn children(self, name: &str) -> Vec<Child<'a>> {
        match self {
            Self::Node(node) => of_node(node, name),
            Self::Prim(prim, _) if name == "extension" => {
                prim.element().map(|(_, list)| of_list(list, "extension")).unwrap_or_default()
            }
            Self::Prim(..) => Vec::new(),
        }
    }

    /// The text of a child element.
    pub(super) fn text_of(self, name: &str) -> Option<&'a str> {
        self.children(name).first()?.value.text()
    }

    /// Whether it is what a profile says: with `exact` the same, else at least that.
    pub(super) fn matches(self, json: &Json, exact: bool) -> bool {
        match (self, json) {
            (Self::Prim(prim, _), Json::Text(_) | Json::Number(_) | Json::Bool(_)) => {
                scalar_is(prim, json) && (!exact || prim.element().is_none())
            }
            (_, Json::Object(members)) => {
                let found = members.iter().all(|(name, json)| self.member_matches(name, json, exact));
                found && (!exact || self.has_only(members))
            }
            _ => false,
        }
    }

    fn member_matches(self, name: &str, json: &Json, exact: bool) -> bool {
        let children = self.children(name.strip_prefix('_').unwrap_or(name));
        let part = name.starts_with('_');
        // Under `_name` are id and extensions of primitives: the values stand beside and are compared there.
        let fits = |child: &Child<'_>, json: &Json| match (child.value, json) {
            (Value::Prim(prim, _), json) if !part => scalar_is(prim, json),
            (_, Json::Null) => true,
            (value, json) => value.matches(json, exact && !part),
        };
        match json {
            Json::List(list) if exact => {
                list.len() == children.len()
                    && list.iter().zip(&children).all(|(json, child)| fits(child, json))
            }
            Json::List(list) => list.iter().all(|json| children.iter().any(|child| fits(child, json))),
            // The id of a primitive is no element of the model.
            Json::Text(id) if name == "id" && children.is_empty() => match self {
                Self::Prim(prim, _) => prim.element().is_some_and(|(own, _)| own == Some(id.as_str())),
                Self::Node(_) => false,
            },
            json => matches!(children.as_slice(), [child] if fits(child, json)),
        }
    }

    /// Whether there is nothing beside these members.
    fn has_only(self, members: &[(String, Json)]) -> bool {
        let named = |name: &str| members.iter().any(|(n, _)| n.strip_prefix('_').unwrap_or(n) == name);
        match self {
            Self::Node(node) => {
                node.unknown().is_empty()
                    && bits(node.present()).all(|i| json_name(node, i).is_some_and(named))
            }
            Self::Prim(..) => true,
        }
    }
}

/// The type a primitive extends.
const fn base(kind: PrimKind) -> &'static str {
    match kind {
        PrimKind::Code | PrimKind::Id | PrimKind::Markdown => "string",
        PrimKind::Url | PrimKind::Canonical | PrimKind::Uuid | PrimKind::Oid => "uri",
        PrimKind::PositiveInt | PrimKind::UnsignedInt => "integer",
        _ => "",
    }
}

fn scalar_is(prim: &dyn AnyPrim, json: &Json) -> bool {
    match (prim.scalar(), json) {
        (Some(Scalar::Text(one)), Json::Text(other)) => one == other,
        (Some(Scalar::Bool(one)), Json::Bool(other)) => one == *other,
        (Some(Scalar::Decimal(one)), Json::Number(other)) => {
            Decimal::parse(other).is_some_and(|other| *one == other)
        }
        // integer64 is a string in JSON.
        (Some(one @ Scalar::Int(_)), Json::Number(other) | Json::Text(other)) => one.text() == *other,
        _ => false,
    }
}

fn of_list<'a>(list: &'a dyn NodeList, name: &'static str) -> Vec<Child<'a>> {
    let entry = |i| Some(Child { value: Value::Node(list.get(i)?), name, index: Some(i) });
    (0..list.len()).filter_map(entry).collect()
}

const fn prim_kind(kind: ValueKind) -> PrimKind {
    match kind {
        ValueKind::Prim(kind) => kind,
        ValueKind::Node(_) => PrimKind::String,
    }
}

fn of_node<'a>(node: &'a dyn Node, name: &str) -> Vec<Child<'a>> {
    let bare = name.strip_suffix("[x]").unwrap_or(name);
    let fields = node.info().fields;
    let named = |field: &crate::table::FieldInfo| match field.kind {
        FieldKind::Choice(list) => field.name == bare || list.iter().any(|a| a.name == name),
        _ => field.name == name,
    };
    let Some((i, field)) = fields.iter().enumerate().find(|(_, f)| named(f)) else { return Vec::new() };
    let one = |value| vec![Child { value, name: field.name, index: None }];
    match (node.view(i), field.kind) {
        (View::Prim(prim), FieldKind::One(kind)) => one(Value::Prim(prim, prim_kind(kind))),
        (View::Prims(list), FieldKind::One(kind)) => (0..list.len())
            .filter_map(|i| Some((i, list.get(i).filter(|prim| !prim.is_absent())?)))
            .map(|(i, prim)| Child {
                value: Value::Prim(prim, prim_kind(kind)),
                name: field.name,
                index: Some(i),
            })
            .collect(),
        (View::Node(node) | View::Resource(node), _) => one(Value::Node(node)),
        (View::Nodes(list), _) => of_list(list, field.name),
        (View::Resources(list), _) => (0..list.len())
            .filter_map(|i| {
                Some(Child { value: Value::Node(list.get(i)?), name: field.name, index: Some(i) })
            })
            .collect(),
        (View::Choice(at, inner), FieldKind::Choice(list)) => {
            let Some(alternative) = list.get(at) else { return Vec::new() };
            if field.name != bare && alternative.name != name {
                return Vec::new();
            }
            let value = match inner {
                Inner::Prim(prim) => Value::Prim(prim, prim_kind(alternative.kind)),
                Inner::Node(node) => Value::Node(node),
            };
            vec![Child { value, name: alternative.name, index: None }]
        }
        _ => Vec::new(),
    }
}
