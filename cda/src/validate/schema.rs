//! The schema: order, number and names of elements, attributes and their values, `xsi:type`, identifiers within a document.
//!
//! It agrees with the XML Schema of CDA R2 with the SDTC extensions in what is valid, but says for each element what is
//! wrong with it, also after another has been wrong. The types are those of the schema, by `xsi:type` and the tables, not
//! those the reader chose for what senders leave out.

mod content;
mod ids;
mod simple;

use super::tree::{Item, Kind, Space, Tree};
use crate::issue::IssueCode;
use crate::table::{AttributeInfo, ChildInfo, Namespace, TypeInfo, Use};

/// What was found, and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) code: IssueCode,
    pub(crate) at: Item,
    /// What is not there, of what it should be in.
    pub(crate) missing: Option<Missing>,
}

impl Found {
    fn new(code: IssueCode, at: Item) -> Self {
        Self { code, at, missing: None }
    }
}

/// What is not there.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Missing {
    /// A child, and the how manyeth of its name.
    Child(&'static ChildInfo, u32),
    Attribute(&'static AttributeInfo),
}

/// The attributes any element may have: those of XML Schema's own namespace.
const OF_INSTANCES: [&str; 4] = ["nil", "noNamespaceSchemaLocation", "schemaLocation", "type"];

/// Checks a document whose root is of a type. One pass over the index; what an element without a place in the schema holds
/// is not looked at.
pub(crate) fn check(tree: &Tree<'_>, root_type: Option<&'static TypeInfo>, found: &mut dyn FnMut(Found)) {
    let mut check = Check { tree, types: vec![None; tree.len() as usize], found };
    let mut root = true;
    for node in 1..tree.len() {
        if tree.get(node).is_none_or(|n| n.kind != Kind::Element) {
            continue;
        }
        if core::mem::take(&mut root) {
            check.set(node, root_type);
        }
        if let Some(ty) = check.ty(node) {
            check.attributes(node, ty);
            check.content(node, ty);
        }
    }
    let types = check.types;
    ids::check(tree, &types, found);
}

struct Check<'t, 'a, 'f> {
    tree: &'t Tree<'a>,
    /// Of each node, the type it is to be of.
    types: Vec<Option<&'static TypeInfo>>,
    found: &'f mut dyn FnMut(Found),
}

impl Check<'_, '_, '_> {
    fn tell(&mut self, code: IssueCode, at: Item) {
        (self.found)(Found::new(code, at));
    }

    fn miss(&mut self, node: u32, missing: Missing) {
        let code = match missing {
            Missing::Child(..) => IssueCode::MISSING_ELEMENT,
            Missing::Attribute(_) => IssueCode::MISSING_ATTRIBUTE,
        };
        (self.found)(Found { code, at: Item::node(node), missing: Some(missing) });
    }

    fn ty(&self, node: u32) -> Option<&'static TypeInfo> {
        self.types.get(node as usize).copied().flatten()
    }

    fn set(&mut self, node: u32, ty: Option<&'static TypeInfo>) {
        if let Some(place) = self.types.get_mut(node as usize) {
            *place = ty;
        }
    }

    /// The type of a child: the declared one, or the one `xsi:type` names if that is a kind of it.
    fn type_child(&mut self, node: u32, declared: &'static TypeInfo) {
        let (first, all) = self.tree.attributes(node);
        let named = (first + 1..).zip(all).find(|(_, a)| a.space == Space::Xsi && a.name == "type");
        let Some((at, named)) = named else {
            if declared.is_abstract {
                self.tell(IssueCode::NO_TYPE, Item::node(node));
            }
            return self.set(node, (!declared.is_abstract).then_some(declared));
        };
        let at = Item { node, attribute: at };
        let name = named.value.trim().rsplit(':').next().unwrap_or_default();
        let Some(ty) = TypeInfo::by_name(name).filter(|ty| ty.kind == declared.kind) else {
            return self.tell(IssueCode::UNKNOWN_TYPE, at);
        };
        if !ty.is(declared.name) {
            self.tell(IssueCode::TYPE_NOT_ALLOWED, at);
            return self.set(node, (!declared.is_abstract).then_some(declared));
        }
        if ty.is_abstract {
            self.tell(IssueCode::NO_TYPE, at);
        }
        self.set(node, Some(ty));
    }

    fn attributes(&mut self, node: u32, ty: &'static TypeInfo) {
        let (first, all) = self.tree.attributes(node);
        let mut present = 0_u64;
        for (at, attribute) in (first + 1..).zip(all) {
            let at = Item { node, attribute: at };
            let space = match attribute.space {
                Space::None => None,
                Space::Sdtc => Some(Namespace::Sdtc),
                Space::Xsi if OF_INSTANCES.contains(&&*attribute.name) => continue,
                _ => {
                    self.tell(IssueCode::UNKNOWN_ATTRIBUTE, at);
                    continue;
                }
            };
            let known = ty.attribute(space, &attribute.name).and_then(|i| Some((i, ty.attributes.get(i)?)));
            let Some((i, info)) = known.filter(|(_, info)| info.usage != Use::Prohibited) else {
                self.tell(IssueCode::UNKNOWN_ATTRIBUTE, at);
                continue;
            };
            present |= 1_u64.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or_default();
            if !info.fixed.is_empty() && attribute.value != info.fixed {
                self.tell(IssueCode::FIXED_VALUE, at);
            } else if !simple::is_valid(info.datatype, &attribute.value) {
                self.tell(IssueCode::BAD_VALUE, at);
            }
        }
        for (i, info) in ty.attributes.iter().enumerate() {
            let bit = 1_u64.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or_default();
            if info.usage == Use::Required && present & bit == 0 {
                self.miss(node, Missing::Attribute(info));
            }
        }
    }
}
