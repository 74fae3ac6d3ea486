//! The type of a fragment, by the name of its root and what it holds.

use super::*;
use crate::options::Limits;

/// Names told apart by their first children look at no more of them than this.
const LOOK: usize = 64;

/// The type whose elements have that name and hold what this one holds; `None` if there is none of that name.
pub(crate) fn type_of(text: &str, head: &Head<'_>) -> Option<&'static TypeInfo> {
    let namespace = head.namespace.known()?;
    if head.local == "ClinicalDocument" {
        return TypeInfo::by_name("ClinicalDocument");
    }
    // Each type an element of that name has, and how often the schema uses it.
    let mut types: Vec<(&'static TypeInfo, usize)> = Vec::new();
    for child in TypeInfo::all().iter().flat_map(|ty| ty.children) {
        if child.name != head.local || child.namespace != namespace {
            continue;
        }
        match types.iter_mut().find(|(ty, _)| ty.index == child.ty.index) {
            Some((_, uses)) => *uses += 1,
            None => types.push((child.ty, 1)),
        }
    }
    let held = if types.len() > 1 { first_children(text, head) } else { Vec::new() };
    let known =
        |ty: &TypeInfo| held.iter().filter(|name| ty.children.iter().any(|c| c.name == **name)).count();
    types
        .into_iter()
        .max_by_key(|(ty, uses)| (known(ty), ty.kind == TypeKind::Class, *uses))
        .map(|(ty, _)| ty)
}

fn first_children<'s>(text: &'s str, head: &Head<'_>) -> Vec<&'s str> {
    let mut names = Vec::new();
    let mut tokens = Tokens::new(text, head.tag.start, &Limits::default());
    while names.len() < LOOK {
        match tokens.next() {
            Ok(Token::Start(tag)) if tokens.depth == 2 => {
                names.push(xml::local(text.get(tag.start + 1..tag.name_end).unwrap_or_default()));
            }
            Ok(Token::Eof) | Err(_) => break,
            Ok(Token::End) if tokens.depth == 0 => break,
            Ok(_) => {}
        }
    }
    names
}
