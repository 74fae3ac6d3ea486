//! Identifiers within a document: each once, and none referred to that is not there.

use std::collections::BTreeSet;

use super::Found;
use crate::issue::IssueCode;
use crate::table::TypeInfo;
use crate::validate::tree::{Item, Kind, Space, Tree};

/// Checks the attributes whose types are `ID`, `IDREF` and `IDREFS`.
pub(super) fn check(tree: &Tree<'_>, types: &[Option<&'static TypeInfo>], found: &mut dyn FnMut(Found)) {
    let mut ids = BTreeSet::new();
    for (at, ty, value) in of_type(tree, types) {
        if ty == "ID" && !ids.insert(value.trim()) {
            found(Found::new(IssueCode::DUPLICATE_ID, at));
        }
    }
    for (at, ty, value) in of_type(tree, types) {
        let refers = matches!(ty, "IDREF" | "IDREFS");
        if refers && value.split_ascii_whitespace().any(|id| !ids.contains(id)) {
            found(Found::new(IssueCode::DANGLING_REFERENCE, at));
        }
    }
}

/// The attributes of elements with a type, with their own types and values.
fn of_type<'t>(
    tree: &'t Tree<'_>,
    types: &'t [Option<&'static TypeInfo>],
) -> impl Iterator<Item = (Item, &'static str, &'t str)> {
    (0..tree.len()).filter(|node| tree.get(*node).is_some_and(|n| n.kind == Kind::Element)).flat_map(
        move |node| {
            let ty = types.get(node as usize).copied().flatten();
            let (first, all) = tree.attributes(node);
            (first + 1..).zip(all).filter(|(_, a)| a.space == Space::None).filter_map(
                move |(attribute, a)| {
                    let info = ty?.attributes.get(ty?.attribute(None, &a.name)?)?;
                    Some((Item { node, attribute }, info.datatype, a.value.as_ref()))
                },
            )
        },
    )
}
