//! What an element holds: its children in the order of the schema, as often as that says, and text only where it may be.

use super::{Check, Missing};
use crate::issue::IssueCode;
use crate::table::{ChildInfo, Namespace, TypeInfo, TypeKind};
use crate::validate::tree::{Item, Kind, Space};

/// Types whose choice need not be made: each of the alternatives may itself be left out.
const FREE_CHOICES: [&str; 3] = ["AssignedAuthor", "ParticipantRole", "StrucDoc.Table"];

/// The four parts of an interval, in the orders they may come: only some, and these alone or in pairs.
const INTERVALS: [&[&str]; 8] = [
    &[],
    &["low"],
    &["low", "width"],
    &["low", "high"],
    &["high"],
    &["width"],
    &["width", "high"],
    &["center"],
];
const CENTER_AND_WIDTH: [&str; 2] = ["center", "width"];

impl Check<'_, '_, '_> {
    /// Checks what an element of a type holds, and tells the types of its children.
    pub(super) fn content(&mut self, node: u32, ty: &'static TypeInfo) {
        let mut order = Order::new(ty);
        let mut interval = Vec::new();
        for child in self.tree.children(node) {
            let Some(found) = self.tree.get(child) else { continue };
            if found.kind == Kind::Text {
                if !ty.mixed && !found.content.trim().is_empty() {
                    self.tell(IssueCode::STRAY_TEXT, Item::node(node));
                }
                continue;
            }
            let Some((index, info)) = order.find(found.space, &found.content) else {
                self.tell(IssueCode::UNKNOWN_ELEMENT, Item::node(child));
                continue;
            };
            self.type_child(child, info.ty);
            if order.is_interval && is_bound(info.name) {
                interval.push(info.name);
                continue;
            }
            if let Some(code) = order.take(index, info) {
                self.tell(code, Item::node(child));
            }
        }
        if order.is_interval && !INTERVALS.contains(&interval.as_slice()) && interval != CENTER_AND_WIDTH {
            self.tell(IssueCode::ELEMENT_ORDER, Item::node(node));
        }
        for (child, count) in order.ty.children.iter().zip(&order.counts) {
            if child.choice.is_empty() && *count < child.min {
                self.miss(node, Missing::Child(child, count + 1));
            }
        }
        if order.choice_is_missing() {
            self.tell(IssueCode::MISSING_ELEMENT, Item::node(node));
        }
    }
}

fn is_bound(name: &str) -> bool {
    matches!(name, "low" | "high" | "width" | "center")
}

/// How far the children of an element have come in the order of its type.
struct Order {
    ty: &'static TypeInfo,
    /// Whether the type has the parts of an interval, which come in orders of their own.
    is_interval: bool,
    /// The particle the last child was of, as the index of its first child in the table.
    at: usize,
    /// How many of each child there were.
    counts: Vec<u32>,
    /// Of the choice that is being made, the alternative taken.
    chosen: Option<usize>,
}

impl Order {
    fn new(ty: &'static TypeInfo) -> Self {
        let bounds = ty.children.iter().filter(|c| is_bound(c.name)).count();
        let counts = vec![0; ty.children.len()];
        Self { ty, is_interval: bounds == 4, at: 0, counts, chosen: None }
    }

    fn find(&self, space: Space, name: &str) -> Option<(usize, &'static ChildInfo)> {
        let namespace = match space {
            Space::Hl7 => Namespace::V3,
            Space::Sdtc => Namespace::Sdtc,
            _ => return None,
        };
        let index = self.ty.child_from(self.at, namespace, name)?;
        let info = self.ty.children.get(index)?;
        (info.max != Some(0)).then_some((index, info))
    }

    /// Takes the next child; tells what is wrong with it there.
    fn take(&mut self, index: usize, info: &'static ChildInfo) -> Option<IssueCode> {
        let particle = self.particle(index);
        if particle < self.at {
            return Some(IssueCode::ELEMENT_ORDER);
        }
        if particle > self.at {
            (self.at, self.chosen) = (particle, None);
        }
        let count = self.counts.get_mut(index)?;
        *count += 1;
        if info.max.is_some_and(|max| *count > max) && !info.choice.ends_with('*') {
            return Some(IssueCode::REPEATED_ELEMENT);
        }
        let choice = !info.choice.is_empty() && !info.choice.ends_with('*');
        if choice && *self.chosen.get_or_insert(index) != index {
            return Some(IssueCode::SECOND_ALTERNATIVE);
        }
        None
    }

    /// The first child of the group of alternatives a child stands in, or the child itself.
    fn particle(&self, index: usize) -> usize {
        let choice = self.ty.children.get(index).map_or("", |c| c.choice);
        if choice.is_empty() {
            return index;
        }
        self.ty.children.iter().position(|c| c.choice == choice).unwrap_or(index)
    }

    /// Whether the type demands a choice that was not made. None has two such choices.
    fn choice_is_missing(&self) -> bool {
        let demanded = |c: &ChildInfo| !c.choice.is_empty() && !c.choice.contains('?');
        let of_choice = || self.ty.children.iter().zip(&self.counts).filter(|(c, _)| demanded(c));
        self.ty.kind != TypeKind::Datatype
            && !FREE_CHOICES.contains(&self.ty.name)
            && of_choice().next().is_some()
            && of_choice().all(|(_, count)| *count == 0)
    }
}
