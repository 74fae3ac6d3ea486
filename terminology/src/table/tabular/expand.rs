//! From the tree to rows: what stands under what, and the codes that 7th characters make.

use super::{BEFORE_NOTES, COLUMNS, Found, Kind, Node, Tree};
use crate::load::{Error, IssueKind, Location};
use crate::table::fixed;
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Which rows are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::table) enum Which {
    Codes,
    Sections,
}

/// What is known of a node once all are read.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The node it counts as: itself; the first of its name; what it stands in when it has no usable name.
    stands_for: Option<usize>,
    /// What the node above counts as.
    parent: Option<usize>,
    section: Option<usize>,
    chapter: Option<usize>,
    /// The nearest node with 7th characters.
    seven: Option<usize>,
    has_codes: bool,
}

/// Names of sections and chapters, and codes, which may be the same.
type Names = BTreeMap<(bool, String), usize>;

/// Gives the rows in the order of the document; a code with 7th characters comes before the codes they make.
pub(in crate::table) fn rows(
    tree: &Tree,
    which: Which,
    found: &mut Found<'_>,
    put: impl FnMut(&[Cow<'_, str>], Location) -> Result<(), Error>,
) -> Result<(), Error> {
    let (places, mut names) = places(tree, found);
    let mut out = Out { tree, places: &places, order: 0, put };
    for (number, (node, place)) in tree.nodes.iter().zip(&places).enumerate() {
        if place.stands_for != Some(number) || (node.kind == Kind::Code) != (which == Which::Codes) {
            continue;
        }
        let seven = place.seven.filter(|_| !place.has_codes && node.kind == Kind::Code);
        let seven = seven.and_then(|n| tree.nodes.get(n)).map_or(&[][..], |n| &n.seven);
        let plain: String = node.name.chars().filter(|c| *c != '.').collect();
        if seven.is_empty() || plain.len() > 6 {
            let is_valid = node.kind == Kind::Code && !place.has_codes;
            out.node(node, place, is_valid)?;
            continue;
        }
        out.node(node, place, false)?;
        let six = format!("{plain:X<6}");
        for (character, meaning) in seven {
            if !tree.rules.allow(&six, *character) {
                continue;
            }
            let code = dotted(&format!("{six}{}", char::from(*character)));
            if names.insert((true, code.clone()), number).is_some() {
                found.add(IssueKind::Duplicate, node.at);
                continue;
            }
            out.extended(&code, meaning, node, place)?;
        }
    }
    Ok(())
}

/// Finds what each node counts as. A node comes after what it stands in, so that one walk is enough, and what a row stands in
/// has its first mention before it: there is no circle.
fn places(tree: &Tree, found: &mut Found<'_>) -> (Vec<Place>, Names) {
    let mut places: Vec<Place> = Vec::with_capacity(tree.nodes.len());
    let mut names = Names::new();
    for (number, node) in tree.nodes.iter().enumerate() {
        let above = node.parent.and_then(|p| places.get(p)).copied().unwrap_or_default();
        let is_code = node.kind == Kind::Code;
        let mut place = Place { parent: above.stands_for, has_codes: false, ..above };
        place.seven = if node.seven.is_empty() { above.seven } else { Some(number) };
        place.stands_for = match wrong(node) {
            Some(kind) => {
                found.add(kind, node.at);
                above.stands_for
            }
            None => {
                let first = *names.entry((is_code, node.name.clone())).or_insert(number);
                if first != number {
                    found.add(IssueKind::Duplicate, node.at);
                }
                Some(first)
            }
        };
        match node.kind {
            Kind::Chapter => place.chapter = place.stands_for,
            Kind::Section => place.section = place.stands_for,
            Kind::Code => {}
        }
        if is_code
            && place.stands_for == Some(number)
            && let Some(parent) = place.parent.and_then(|p| places.get_mut(p))
        {
            parent.has_codes = true;
        }
        if place.stands_for == Some(number) && node.desc.is_empty() {
            found.add(IssueKind::Missing, node.at);
        }
        places.push(place);
    }
    (places, names)
}

/// What is wrong with the name of a node.
fn wrong(node: &Node) -> Option<IssueKind> {
    if node.name.is_empty() {
        return Some(IssueKind::Missing);
    }
    let formed = node.kind != Kind::Code || {
        let (category, rest) = node.name.split_at_checked(3).unwrap_or((&node.name, ""));
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        fixed::is_icd_cm(&[category, rest].concat()) && !node.name.ends_with('.')
    };
    (!formed).then_some(IssueKind::Form)
}

/// A code of more than three characters with its dot.
pub(super) fn dotted(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((category, rest)) if !rest.is_empty() && !rest.starts_with('.') => [category, rest].join("."),
        _ => String::from(code),
    }
}

struct Out<'a, P> {
    tree: &'a Tree,
    places: &'a [Place],
    order: usize,
    put: P,
}

impl<'a, P: FnMut(&[Cow<'_, str>], Location) -> Result<(), Error>> Out<'a, P> {
    /// The row of a node.
    fn node(&mut self, node: &Node, place: &Place, is_valid: bool) -> Result<(), Error> {
        // A section may have the name of a category, and so is not what a code is found under.
        let parent = place.parent.filter(|p| self.tree.is_code(*p) == (node.kind == Kind::Code));
        let parent = self.name(parent);
        self.row([&node.name, &node.desc, parent], node, place, is_valid, true)
    }

    /// The row of a code that a 7th character made. The notes are those of the code above it.
    fn extended(&mut self, code: &str, meaning: &str, node: &Node, place: &Place) -> Result<(), Error> {
        let long = [node.desc.as_str(), meaning].join(", ");
        self.row([code, &long, &node.name], node, place, true, false)
    }

    fn row(
        &mut self,
        [code, long, parent]: [&str; 3],
        node: &Node,
        place: &Place,
        is_valid: bool,
        with_notes: bool,
    ) -> Result<(), Error> {
        self.order += 1;
        let order = format!("{:05}", self.order);
        let valid = if is_valid { "1" } else { "0" };
        let (section, chapter) = (self.name(place.section), self.name(place.chapter));
        let mut values: Vec<Cow<'_, str>> =
            [code, &order, valid, "", long, parent, section, chapter].map(Cow::Borrowed).into();
        values.resize(COLUMNS.len(), Cow::Borrowed(""));
        for (column, text) in node.notes.iter().filter(|_| with_notes) {
            if let Some(value) = values.get_mut(BEFORE_NOTES + column) {
                *value = Cow::Borrowed(text);
            }
        }
        (self.put)(&values, node.at)
    }

    fn name(&self, number: Option<usize>) -> &'a str {
        let stands_for = number.and_then(|n| self.places.get(n)).and_then(|place| place.stands_for);
        stands_for.and_then(|n| self.tree.nodes.get(n)).map_or("", |node| &node.name)
    }
}
