//! The index of a document, out of the typed tree.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::tree::{Builder, Space, Tree};
use crate::document::Document;
use crate::element::{Child, Children, Element};
use crate::node::Node;
use crate::table::Namespace;
use crate::xpath::names::Names;

impl<'d> Tree<'d> {
    /// The index of a document. Names and values are borrowed; the way down is kept on the heap.
    pub(crate) fn of<'a, T: Node<'a>>(document: &'d Document<'a, T>, names: &Names) -> Self {
        let prefixes = document.declared().map(|(prefix, uri)| (uri, prefix)).collect();
        Self::of_element(document.element(), &prefixes, names)
    }

    fn of_element(root: Element<'d>, prefixes: &Prefixes<'d>, names: &Names) -> Self {
        let mut builder = Builder::new(names);
        let mut open: Vec<Children<'d>> = Vec::new();
        let mut next = Some(root);
        loop {
            if let Some(element) = next.take() {
                start(&mut builder, prefixes, element);
                open.push(element.children());
            }
            let Some(children) = open.last_mut() else { break };
            match children.next() {
                Some(Child::Element(element)) => next = Some(element),
                Some(Child::Text(text)) => builder.text(text),
                Some(_) => {}
                None => {
                    open.pop();
                    builder.end();
                }
            }
        }
        builder.finish()
    }
}

/// The prefix declared for each namespace, the last one.
type Prefixes<'d> = BTreeMap<&'d str, &'d str>;

fn start<'d>(builder: &mut Builder<'d, '_>, prefixes: &Prefixes<'d>, element: Element<'d>) {
    let (name, uri) = (element.name(), element.namespace());
    let space = space(uri);
    // Elements no rule knows have the name that paths give them.
    let shown = match space {
        Space::Other => Cow::Owned(format!("{}:{name}", prefixes.get(uri).unwrap_or(&"?"))),
        _ => Cow::Borrowed(name),
    };
    builder.start(space, shown, element.offset().unwrap_or_default());
    for attribute in element.attributes().filter(|a| !a.is_declaration()) {
        let is_type = attribute.is_xsi_type();
        let name = attribute.name();
        let (space, name) = match attribute.prefix() {
            "" => (Space::None, Cow::Borrowed(name)),
            "sdtc" => (Space::Sdtc, Cow::Borrowed(name)),
            "xsi" => (Space::Xsi, Cow::Borrowed(name)),
            _ if is_type => (Space::Xsi, Cow::Borrowed(name)),
            prefix => (Space::Other, Cow::Owned(format!("{prefix}:{name}"))),
        };
        let value = attribute.value_of();
        // A type may have the prefix of CDA's namespace; the rules know it without.
        builder.attribute(space, name, if is_type { without_prefix(value) } else { value });
    }
}

fn space(namespace: &str) -> Space {
    match namespace {
        uri if uri == Namespace::V3.uri() => Space::Hl7,
        uri if uri == Namespace::Sdtc.uri() => Space::Sdtc,
        _ => Space::Other,
    }
}

fn without_prefix(name: Cow<'_, str>) -> Cow<'_, str> {
    match name {
        Cow::Borrowed(name) => Cow::Borrowed(name.rsplit(':').next().unwrap_or(name)),
        Cow::Owned(name) => Cow::Owned(name.rsplit(':').next().unwrap_or(&name).to_owned()),
    }
}
