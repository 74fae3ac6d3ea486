//! Locations as FHIRPath: of a choice, `value.ofType(Quantity)` for what JSON names `valueQuantity`.

use crate::node::{AnyPrim, Inner, Node, View};
use crate::table::FieldKind;

use super::shape;

/// What a step of a location leads to.
#[derive(Clone, Copy)]
enum At<'a> {
    Node(&'a dyn Node),
    Prim(&'a dyn AnyPrim),
    /// What the model has no place for, or what is absent.
    Nothing,
}

/// A location below `root` as FHIRPath; names that lead nowhere stay as they are.
pub(super) fn expression(root: &dyn Node, location: &str) -> String {
    let mut out = String::new();
    let mut at = At::Node(root);
    for (i, step) in location.split('.').enumerate() {
        if i == 0 {
            out.push_str(step);
            continue;
        }
        let (name, index) = match step.split_once('[') {
            Some((name, rest)) => (name, rest.trim_end_matches(']').parse().ok()),
            None => (step, None),
        };
        out.push('.');
        at = push(at, name, index.unwrap_or(0), &mut out);
        if let Some(index) = index {
            out.push_str(&format!("[{index}]"));
        }
    }
    out
}

fn push<'a>(at: At<'a>, name: &str, index: usize, out: &mut String) -> At<'a> {
    let node = match at {
        At::Node(node) => node,
        At::Prim(prim) => {
            out.push_str(name);
            let entry = prim.element().and_then(|(_, extensions)| extensions.get(index));
            return entry.filter(|_| name == "extension").map_or(At::Nothing, At::Node);
        }
        At::Nothing => {
            out.push_str(name);
            return At::Nothing;
        }
    };
    let found = node.info().fields.iter().enumerate().find(|(_, f)| shape::names(f, name).is_some());
    let Some((i, field)) = found else {
        out.push_str(name);
        return At::Nothing;
    };
    out.push_str(field.name);
    let list = if let FieldKind::Choice(list) = field.kind { list } else { &[] };
    if let Some(alternative) = list.iter().find(|a| a.name == name) {
        out.push_str(&format!(".ofType({})", alternative.type_name));
    }
    match node.view(i) {
        View::Prim(prim) | View::Choice(_, Inner::Prim(prim)) => At::Prim(prim),
        View::Prims(list) => list.get(index).map_or(At::Nothing, At::Prim),
        View::Node(child) | View::Resource(child) | View::Choice(_, Inner::Node(child)) => At::Node(child),
        View::Nodes(list) => list.get(index).map_or(At::Nothing, At::Node),
        View::Resources(list) => list.get(index).map_or(At::Nothing, At::Node),
        View::Absent => At::Nothing,
    }
}
