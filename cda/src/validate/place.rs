//! Where in a document a node is, as a path.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::schema::Missing;
use super::tree::{Item, Kind, Space, Tree};
use crate::path::Path;
use crate::table::Namespace;

/// The paths of nodes. Positions among siblings are counted once for each element that is asked about.
pub(crate) struct Places<'t, 'a> {
    tree: &'t Tree<'a>,
    /// Of each node its position among the siblings of its name, from 1; 0 where that was not counted yet.
    positions: Vec<u32>,
}

impl<'t, 'a> Places<'t, 'a> {
    pub(crate) fn new(tree: &'t Tree<'a>) -> Self {
        Self { tree, positions: Vec::new() }
    }

    /// The path of an item.
    pub(crate) fn path(&mut self, item: Item) -> Path {
        Path::printed(&self.text(item))
    }

    /// The path of what is not there.
    pub(crate) fn missing(&mut self, item: Item, missing: Missing) -> Path {
        let mut text = self.text(item);
        let _ = match missing {
            Missing::Child(child, position) => {
                let prefix = if child.namespace == Namespace::Sdtc { "sdtc:" } else { "" };
                write!(text, "/{prefix}{}[{position}]", child.name)
            }
            Missing::Attribute(attribute) => write!(text, "/@{}", attribute.name),
        };
        Path::printed(&text)
    }

    fn text(&mut self, item: Item) -> String {
        let mut steps = Vec::new();
        let mut at = item.node;
        while let Some(node) = self.tree.get(at).filter(|_| at != 0) {
            steps.push(at);
            at = node.parent;
        }
        let mut text = String::new();
        for at in steps.into_iter().rev() {
            self.step(at, &mut text);
        }
        if let Some(attribute) = self.tree.attribute_of(item) {
            let prefix = match attribute.space {
                Space::Sdtc => "sdtc:",
                Space::Xsi => "xsi:",
                _ => "",
            };
            let _ = write!(text, "/@{prefix}{}", attribute.name);
        }
        text
    }

    fn step(&mut self, at: u32, text: &mut String) {
        let Some(node) = self.tree.get(at) else { return };
        let position = self.position(at, node.parent);
        let _ = match (node.kind, node.space) {
            (Kind::Text, _) => write!(text, "/text()[{position}]"),
            (_, _) if node.parent == 0 => write!(text, "/{}", node.content),
            (_, Space::Sdtc) => write!(text, "/sdtc:{}[{position}]", node.content),
            _ => write!(text, "/{}[{position}]", node.content),
        };
    }

    fn position(&mut self, at: u32, parent: u32) -> u32 {
        if self.positions.is_empty() {
            self.positions = vec![0; self.tree.len() as usize];
        }
        if self.positions.get(at as usize).is_none_or(|position| *position == 0) {
            let mut counts: BTreeMap<(Space, &str), u32> = BTreeMap::new();
            for child in self.tree.children(parent) {
                let Some(node) = self.tree.get(child) else { continue };
                let name = if node.kind == Kind::Text { "" } else { &node.content };
                let count = counts.entry((node.space, name)).or_default();
                *count += 1;
                if let Some(position) = self.positions.get_mut(child as usize) {
                    *position = *count;
                }
            }
        }
        self.positions.get(at as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::sample;
    use crate::xpath::names::Names;

    #[test]
    fn paths_count_siblings_of_one_name() {
        let xml = "<section xmlns:sdtc='urn:hl7-org:sdtc'><id/><text ID='x'>t<br/><sdtc:id/><br sdtc:y=''/>u</text></section>";
        let tree = sample::tree(xml, &Names::default());
        let mut places = Places::new(&tree);
        let paths: Vec<String> = (1..tree.len()).map(|at| places.path(Item::node(at)).to_string()).collect();
        let expected = [
            "/section",
            "/section/id[1]",
            "/section/text[1]",
            "/section/text[1]/text()[1]",
            "/section/text[1]/br[1]",
            "/section/text[1]/sdtc:id[1]",
            "/section/text[1]/br[2]",
            "/section/text[1]/text()[2]",
        ];
        assert_eq!(paths, expected);
        let mut attribute = |node, attribute| places.path(Item { node, attribute }).to_string();
        assert_eq!(attribute(3, 1), "/section/text[1]/@ID");
        assert_eq!(attribute(7, 2), "/section/text[1]/br[2]/@sdtc:y");
    }
}
