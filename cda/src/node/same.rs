//! Whether two nodes have the same content.

use super::Node;
use crate::element::{Child, Children, Element};
use crate::table::{Shape, TypeInfo};
use crate::xml;

/// Where they were read, white space between elements, prefixes, their declarations and the order of attributes do not
/// count; comments,
/// processing instructions and what has no place in the model do.
pub(crate) fn same(one: &dyn Node<'_>, other: &dyn Node<'_>) -> bool {
    let (one, other) = (Element::of(one), Element::of(other));
    if !same_head(one, other) {
        return false;
    }
    let mut open = vec![(one.children(), other.children(), is_mixed(one))];
    while let Some((ours, theirs, mixed)) = open.last_mut() {
        match (content(ours, *mixed), content(theirs, *mixed)) {
            (None, None) => {
                open.pop();
            }
            (Some(Child::Element(a)), Some(Child::Element(b))) => {
                if !same_head(a, b) {
                    return false;
                }
                open.push((a.children(), b.children(), is_mixed(a)));
            }
            (Some(Child::Text(a)), Some(Child::Text(b))) if a == b => {}
            (Some(Child::Comment(a)), Some(Child::Comment(b)))
            | (Some(Child::Instruction(a)), Some(Child::Instruction(b)))
                if a == b => {}
            _ => return false,
        }
    }
    true
}

/// The next child that is not white space between elements.
fn content<'d>(children: &mut Children<'d>, mixed: bool) -> Option<Child<'d>> {
    children.find(|child| match child {
        Child::Space(_) => false,
        // White space of an unusual form.
        Child::Text(text) => mixed || !xml::is_blank(text),
        _ => true,
    })
}

/// Whether white space in it is content.
fn is_mixed(element: Element<'_>) -> bool {
    let between = |ty: &TypeInfo| ty.mixed && ty.shape == Shape::Content;
    element.type_info().is_none_or(between)
}

/// Attributes without a place, but for declarations of namespaces.
fn others<'n>(node: &'n (dyn Node<'_> + 'n)) -> impl Iterator<Item = (&'n str, &'n str)> {
    node.meta().unknown_attributes().filter(|(name, _)| !xml::is_declaration(name))
}

fn same_head(one: Element<'_>, other: Element<'_>) -> bool {
    let known = |e: Element<'_>| e.as_node().map(|_| e.type_info().map(|ty| ty.index));
    if one.name() != other.name() || one.namespace() != other.namespace() || known(one) != known(other) {
        return false;
    }
    let sorted = |e: Element<'_>| {
        let mut all: Vec<(String, String)> = Vec::new();
        for a in e.attributes() {
            all.push((a.lexical_name().into_owned(), a.value().into_owned()));
        }
        all.sort_unstable();
        all
    };
    match (one.as_node(), other.as_node()) {
        (Some(a), Some(b)) => {
            let attributes = |n: &dyn Node<'_>, i| match n.place(i) {
                super::Place::Text(Some(text)) => Some(text.to_string()),
                _ => None,
            };
            (0..a.info().attributes.len()).all(|i| attributes(a, i) == attributes(b, i))
                && others(a).eq(others(b))
        }
        _ => sorted(one) == sorted(other),
    }
}
