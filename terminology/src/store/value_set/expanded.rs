//! A value set that comes without its definition: what its expansion lists is what it is made of.

use super::{Compose, Include, IncludeConcept, concept};
use crate::json::Json;
use crate::store::read::{Load, Node};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

/// System, version and a listed code.
type Listed = (Option<String>, Option<String>, IncludeConcept);

/// A compose that lists the codes of a whole expansion, system by system. Of a page of one nothing is taken: what it does not
/// list may well be in the value set.
pub(super) fn compose(expansion: &Node<'_>) -> Load<Compose> {
    let mut listed = Vec::new();
    let entries = gather(expansion, &mut listed)?;
    let number = |name: &str| match expansion.json.get(name) {
        Some(Json::Number(number)) => number.parse::<u64>().ok(),
        _ => None,
    };
    if number("offset").is_some_and(|offset| offset > 0)
        || number("total").is_some_and(|total| total > entries)
    {
        return Ok(Compose::default());
    }
    let mut include: Vec<Include> = Vec::new();
    let mut places = BTreeMap::new();
    for (system, version, concept) in listed {
        let at = *places.entry((system.clone(), version.clone())).or_insert_with(|| {
            include.push(Include { system, version, ..Include::default() });
            include.len() - 1
        });
        if let Some(include) = include.get_mut(at) {
            include.concepts.push(concept);
        }
    }
    let include = include.into_iter().map(Include::indexed).collect();
    Ok(Compose { include, ..Compose::default() })
}

/// Adds the codes below a node that can be chosen; gives the number of all entries. Recurses as deep as JSON may be nested.
fn gather(node: &Node<'_>, listed: &mut Vec<Listed>) -> Load<u64> {
    let below = node.each("contains", |entry| {
        // Headings have no code, or one that is not to be used.
        if entry.text("code")?.is_some() && entry.boolean("abstract")? != Some(true) {
            listed.push((entry.text("system")?, entry.text("version")?, concept(entry)?));
        }
        Ok(1 + gather(entry, listed)?)
    })?;
    Ok(below.iter().sum())
}
