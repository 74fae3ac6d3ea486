//! Which slice an element belongs to.

use super::Profiles;
use super::define::Definition;
use crate::fhirpath::ast::Name;
use crate::table::TypeInfo;
use crate::validate::tree::{Item, Kind, Space};
use crate::xpath::eval::{Evaluator, Spent};

/// What a discriminator says of an element and a slice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Belongs,
    Not,
    /// The slice says nothing the discriminator could look at.
    Nothing,
}

impl Profiles {
    /// Whether an element belongs to a slice: all discriminators that say something say so. `None` if none says anything,
    /// as where a profile leaves that to one it is derived from.
    pub(super) fn belongs(
        &self,
        eval: &mut Evaluator<'_, '_>,
        discriminators: &[(&'static str, &'static str)],
        slice: &Definition,
        item: Item,
    ) -> Result<Option<bool>, Spent> {
        let mut belongs = None;
        for (kind, path) in discriminators {
            match self.says(eval, kind, path, slice, item)? {
                Says::Belongs => belongs = Some(true),
                Says::Not => return Ok(Some(false)),
                Says::Nothing => {}
            }
        }
        Ok(belongs)
    }

    fn says(
        &self,
        eval: &mut Evaluator<'_, '_>,
        kind: &str,
        path: &str,
        slice: &Definition,
        item: Item,
    ) -> Result<Says, Spent> {
        let Some(definition) = slice.find(path) else { return Ok(Says::Nothing) };
        let Some(constraint) = definition.constraint else { return Ok(Says::Nothing) };
        if path != "$this" && constraint.most() == Some(0) {
            return Ok(if at_path(eval, item, slice, path)?.is_empty() { Says::Belongs } else { Says::Not });
        }
        let is = |holds: bool| if holds { Says::Belongs } else { Says::Not };
        match kind {
            "value" => {
                let Some(fixed) = constraint.fixed() else { return Ok(Says::Nothing) };
                for found in at_path(eval, item, slice, path)? {
                    if eval.value(found)? == fixed {
                        return Ok(Says::Belongs);
                    }
                }
                Ok(Says::Not)
            }
            "exists" if constraint.least() == 0 => Ok(Says::Nothing),
            "exists" => Ok(is(!at_path(eval, item, slice, path)?.is_empty())),
            "profile" => {
                let profiles = constraint.profiles();
                if profiles.is_empty() && constraint.least() == 0 {
                    return Ok(Says::Nothing);
                }
                let found = at_path(eval, item, slice, path)?;
                let fits = |at: &Item| profiles.is_empty() || self.is_one_of(eval, &profiles, *at);
                Ok(is(found.iter().any(fits)))
            }
            "type" => {
                let mut types = constraint.types().peekable();
                if types.peek().is_none() {
                    return Ok(Says::Nothing);
                }
                Ok(is(type_of(eval, item).is_some_and(|ty| types.any(|allowed| is_type(ty, allowed)))))
            }
            _ => Ok(Says::Nothing),
        }
    }

    /// Whether an element has the template of one of these profiles; one without a template fits any.
    pub(super) fn is_one_of(&self, eval: &Evaluator<'_, '_>, profiles: &[&str], item: Item) -> bool {
        let tree = eval.tree;
        profiles.iter().filter_map(|name| self.named(name)).any(|(_, profile)| {
            !profile.identified
                || tree.elements(item.node, Space::Hl7, "templateId").any(|at| {
                    tree.attribute(at, "root") == Some(profile.oid)
                        && tree.attribute(at, "extension").unwrap_or_default() == profile.extension
                })
        })
    }
}

/// What stands at a path of definitions below an item.
fn at_path(
    eval: &mut Evaluator<'_, '_>,
    item: Item,
    slice: &Definition,
    path: &str,
) -> Result<Vec<Item>, Spent> {
    let mut items = vec![item];
    let mut definition = slice;
    for step in path.split('.') {
        let Some(next) = definition.children.iter().find(|child| child.name == step) else {
            return Ok(Vec::new());
        };
        let mut below = Vec::new();
        for item in items {
            below.extend(members(eval, item, next.place)?);
        }
        (items, definition) = (below, next);
    }
    Ok(items)
}

/// The attribute and the elements of a name in an element.
pub(super) fn members(eval: &mut Evaluator<'_, '_>, item: Item, name: Name) -> Result<Vec<Item>, Spent> {
    let Name::Named { attribute, element } = name else { return Ok(vec![item]) };
    if item.attribute != 0 {
        return Ok(Vec::new());
    }
    let tree = eval.tree;
    let (first, all) = tree.attributes(item.node);
    let named = (first + 1..).zip(all).filter(|(_, a)| a.symbol == attribute);
    let mut found: Vec<Item> = named.map(|(attribute, _)| Item { node: item.node, attribute }).collect();
    for child in tree.children(item.node) {
        eval.spend(1)?;
        if tree.get(child).is_some_and(|n| n.kind == Kind::Element && n.symbol == element) {
            found.push(Item::node(child));
        }
    }
    Ok(found)
}

/// The type `xsi:type` names.
pub(super) fn type_of<'t>(eval: &Evaluator<'t, '_>, item: Item) -> Option<&'t str> {
    let (_, all) = eval.tree.attributes(item.node);
    let named = all.iter().find(|a| a.space == Space::Xsi && a.name == "type")?;
    named.value.rsplit(':').next()
}

/// Whether a type is another, which the profiles write with a dash, or a kind of it.
pub(super) fn is_type(ty: &str, allowed: &str) -> bool {
    let same = |a: &str| {
        a.len() == allowed.len()
            && a.bytes().zip(allowed.bytes()).all(|(a, b)| a == b || (a == b'_' && b == b'-'))
    };
    same(ty) || TypeInfo::by_name(ty).is_some_and(|ty| ty.bases.iter().any(|base| same(base)))
}
