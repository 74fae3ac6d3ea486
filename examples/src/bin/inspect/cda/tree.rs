//! Elements with the names of their types and templates, and every place that holds a value; content only where asked for.

use std::collections::HashMap;
use std::io::{self, Write};

use synovia_cda::model::AnyNode;
use synovia_cda::{Document, Element, Leaf, LeafKind, template};

pub(super) fn print(
    document: &Document<'_, AnyNode<'_>>,
    values: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut leaves: HashMap<u32, Vec<Leaf<'_>>> = HashMap::new();
    for leaf in document.leaves() {
        leaves.entry(leaf.ordinal).or_default().push(leaf);
    }
    let mut open = vec![(document.element(), 1)];
    while let Some((element, level)) = open.pop() {
        let ty = element.type_info().map_or("no place in the model", |ty| ty.name);
        writeln!(out, "{:indent$}{}  {ty}{}", "", element.name(), templates(element), indent = 2 * level)?;
        let mut narrative = false;
        for leaf in element.ordinal().and_then(|ordinal| leaves.get(&ordinal)).into_iter().flatten() {
            narrative |= leaf.kind == LeafKind::Narrative;
            let place = match leaf.kind {
                LeafKind::Attribute(name) => format!("@{name}"),
                LeafKind::Text(number) => format!("text()[{number}]"),
                LeafKind::Narrative => "narrative".to_owned(),
            };
            write!(out, "{:indent$}{place}  ", "", indent = 2 * level + 2)?;
            if values {
                writeln!(out, "{}", leaf.value())?;
            } else {
                writeln!(out, "({} bytes)", leaf.value().len())?;
            }
        }
        if !narrative {
            let mut inner: Vec<_> = element.elements().map(|child| (child, level + 1)).collect();
            inner.reverse();
            open.extend(inner);
        }
    }
    Ok(())
}

/// The names of the templates an element says it follows.
fn templates(element: Element<'_>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for id in element.elements().filter(|child| child.name() == "templateId") {
        let (root, extension) = (id.attribute("root"), id.attribute("extension"));
        let Some(root) = root else { continue };
        let id = synovia_cda::model::Ii { root: Some(root), extension, ..Default::default() };
        let known = template::TemplateId::of(&id).and_then(template::lookup);
        names.extend(known.map(|(found, _)| found.title));
    }
    names.dedup();
    if names.is_empty() { String::new() } else { format!("  [{}]", names.join("; ")) }
}
