//! From an item to its elements.

use super::ErrorKind;
use super::item::{Collection, Item, Text, Value};
use crate::node::{AnyPrim, Inner, Node, NodeList, View, bits};
use crate::table::{FieldInfo, FieldKind, PrimKind, ValueKind};

/// Pushes the elements of that name.
pub(super) fn member<'a>(item: &Item<'a>, name: &str, out: &mut Collection<'a>) {
    match item {
        Item::Node(node) => {
            let fields = node.info().fields;
            if let Some((i, field)) = fields.iter().enumerate().find(|(_, f)| f.name == name) {
                field_items(*node, i, field, out);
            }
        }
        Item::Prim(prim, _) => prim_member(*prim, item, name, out),
        Item::Value(Value::Quantity(quantity)) => match name {
            "value" => out.push(Item::Value(Value::Decimal(quantity.value.clone()))),
            "unit" | "code" => out.push(Item::text(quantity.unit().to_owned())),
            _ => {}
        },
        Item::Value(Value::Type(ty)) => match name {
            "name" => out.push(Item::text(Text::Borrowed(ty.name))),
            "namespace" => out.push(Item::text(Text::Borrowed(ty.namespace))),
            _ => {}
        },
        Item::Value(_) => {}
    }
}

fn prim_member<'a>(prim: &'a dyn AnyPrim, item: &Item<'a>, name: &str, out: &mut Collection<'a>) {
    match name {
        // FHIR gives primitives an element `value` of the language's type; it is no child in the tree.
        "value" => out.extend(item.value().map(Item::Value)),
        "id" | "extension" => {
            let Some((id, extension)) = prim.element() else { return };
            if name == "id" {
                out.extend(id.map(|id| Item::text(Text::Borrowed(id))));
            } else {
                nodes(extension, out);
            }
        }
        _ => {}
    }
}

/// Pushes all elements in their order. A primitive's are its id and extensions; a value has none.
pub(super) fn children<'a>(item: &Item<'a>, out: &mut Collection<'a>) {
    match item {
        Item::Node(node) => {
            let fields = node.info().fields;
            for i in bits(node.present()) {
                if let Some(field) = fields.get(i) {
                    field_items(*node, i, field, out);
                }
            }
        }
        Item::Prim(prim, _) => {
            if let Some((id, extension)) = prim.element() {
                out.extend(id.map(|id| Item::text(Text::Borrowed(id))));
                nodes(extension, out);
            }
        }
        Item::Value(_) => {}
    }
}

/// Pushes all elements and their elements, in the order of the document.
pub(super) fn descendants<'a>(
    item: &Item<'a>,
    out: &mut Vec<Item<'a>>,
    spend: &mut dyn FnMut(u64) -> Result<(), ErrorKind>,
) -> Result<(), ErrorKind> {
    let mut level = Collection::new();
    children(item, &mut level);
    let mut open: Vec<Item<'a>> = level.into_iter().rev().collect();
    while let Some(next) = open.pop() {
        spend(1)?;
        let mut level = Collection::new();
        children(&next, &mut level);
        open.extend(level.into_iter().rev());
        out.push(next);
    }
    Ok(())
}

fn nodes<'a>(list: &'a dyn NodeList, out: &mut Collection<'a>) {
    out.extend((0..list.len()).filter_map(|i| list.get(i)).map(Item::Node));
}

const fn prim_kind(kind: ValueKind) -> PrimKind {
    match kind {
        ValueKind::Prim(kind) => kind,
        ValueKind::Node(_) => PrimKind::String,
    }
}

/// Pushes what the element at index `i` holds.
pub(super) fn field_items<'a>(node: &'a dyn Node, i: usize, field: &FieldInfo, out: &mut Collection<'a>) {
    let kind = match field.kind {
        FieldKind::One(kind) => prim_kind(kind),
        _ => PrimKind::String,
    };
    match node.view(i) {
        View::Absent => {}
        View::Prim(prim) => out.push(Item::Prim(prim, kind)),
        View::Prims(list) => {
            let entries = (0..list.len()).filter_map(|i| list.get(i)).filter(|prim| !prim.is_absent());
            out.extend(entries.map(|prim| Item::Prim(prim, kind)));
        }
        View::Node(node) | View::Resource(node) => out.push(Item::Node(node)),
        View::Nodes(list) => nodes(list, out),
        View::Resources(list) => out.extend((0..list.len()).filter_map(|i| list.get(i)).map(Item::Node)),
        View::Choice(at, Inner::Prim(prim)) => {
            let kind = match field.kind {
                FieldKind::Choice(list) => list.get(at).map_or(PrimKind::String, |a| prim_kind(a.kind)),
                _ => PrimKind::String,
            };
            out.push(Item::Prim(prim, kind));
        }
        View::Choice(_, Inner::Node(node)) => out.push(Item::Node(node)),
    }
}

/// The text of a primitive element of a node.
pub(super) fn text<'a>(node: &'a dyn Node, name: &str) -> Option<&'a str> {
    match node.view(node.info().field(name)?) {
        View::Prim(prim) => match prim.scalar() {
            Some(crate::Scalar::Text(text)) => Some(text),
            _ => None,
        },
        _ => None,
    }
}
