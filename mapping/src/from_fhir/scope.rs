//! What a reading line is written in: an element of a resource, its path, and the recorder.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use synovia_fhir_model::node::{AnyPrim, Inner, Node, View};
use synovia_fhir_model::table::FieldKind;

use super::references::References;
use crate::context::Context;
use crate::generated::rules::fhir::r4;
use crate::model::{Count, Extended, Extension, Text, Truth, Val};
use crate::trace::{Origin, Src};

/// The extension that says why there is no value.
pub(super) const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// One input being read.
pub(super) struct Reading<'n, 'a> {
    pub(super) cx: Context<'a>,
    /// The number of each leaf, by its path without `[0]`; empty when nothing is recorded.
    pub(super) handles: HashMap<Arc<str>, u32>,
    pub(super) references: References<'n>,
    /// Whether the target can say why there is no value; others can only say that there is none.
    pub(super) reasons: bool,
}

/// An element: its node, its path, and the number of the entry that it stands in.
#[derive(Clone)]
pub(super) struct Fs<'r, 'n, 'a> {
    pub(super) node: &'n dyn Node,
    pub(super) key: Arc<str>,
    pub(super) entry: usize,
    pub(super) r: &'r Reading<'n, 'a>,
}

/// The value of a choice.
pub(super) enum Chosen<'r, 'n, 'a> {
    /// A primitive: FHIR's name of its type, its value.
    Prim(&'static str, Text<'a>),
    /// A datatype: FHIR's name of it.
    Node(&'static str, Fs<'r, 'n, 'a>),
}

/// Below `key`, item `index` of `name`; the first item is written without its index.
fn below(key: &str, name: &str, index: usize) -> String {
    if index == 0 { format!("{key}.{name}") } else { format!("{key}.{name}[{index}]") }
}

impl<'r, 'n, 'a> Fs<'r, 'n, 'a> {
    fn view(&self, name: &str) -> View<'n> {
        self.node.info().field(name).map_or(View::Absent, |i| self.node.view(i))
    }

    /// The path of a part; nothing is asked for it when nothing is recorded.
    pub(super) fn below(&self, name: &str, index: usize) -> String {
        if self.r.cx.trace.is_on() { below(&self.key, name, index) } else { String::new() }
    }

    fn child(&self, node: &'n dyn Node, name: &str, index: usize) -> Self {
        Self { node, key: self.below(name, index).into(), entry: self.entry, r: self.r }
    }

    /// The leaf at a path.
    pub(super) fn handle(&self, key: &str) -> Option<u32> {
        self.r.handles.get(key).copied()
    }

    /// An application of the rule of reading, to the leaf at a path.
    fn origin(&self, key: &str) -> Origin {
        match self.handle(key) {
            Some(leaf) => self.r.cx.trace.step(Origin::NONE, r4::ELEMENT, Src::Leaf(leaf)),
            None => Origin::NONE,
        }
    }

    /// Calls `each` with every extension of a primitive at `key`.
    fn extensions_of(&self, prim: &'n dyn AnyPrim, key: &str) -> Vec<Self> {
        let Some((_, list)) = prim.element() else { return Vec::new() };
        let at = |i| if self.r.cx.trace.is_on() { below(key, "extension", i) } else { String::new() };
        (0..list.len())
            .filter_map(|i| list.get(i).map(|node| (i, node)))
            .map(|(i, node)| Self { node, key: at(i).into(), entry: self.entry, r: self.r })
            .collect()
    }

    /// The value of a primitive. Where its extensions say that it is unknown, or why it is absent to a
    /// target that can say so, that is the value: explicitly none.
    fn value(&self, prim: &'n dyn AnyPrim, key: &str) -> Text<'a> {
        if let Some(sent) = self.sent_time(prim, key) {
            return Some(sent);
        }
        if let Some(scalar) = prim.scalar() {
            return Some(Val::new(Cow::Owned(scalar.text().into_owned()), self.origin(key)));
        }
        let unknown = |e: &Self| e.uri("url").is_some_and(|u| u == DATA_ABSENT_REASON);
        let extension = self.extensions_of(prim, key).into_iter().find(unknown)?;
        let reason = extension.chosen("value").and_then(|c| match c {
            Chosen::Prim(_, text) => text,
            Chosen::Node(..) => None,
        })?;
        let by = reason.by;
        self.decided(by, &format!("{}.url", extension.key));
        if reason.is == "unknown" {
            return Some(Val { is: Cow::Borrowed(""), by, null: true });
        }
        self.r.reasons.then_some(Val { null: true, ..reason })
    }

    /// The time as it was sent, where the type of the element could not say it: see `Options::source_fields`.
    fn sent_time(&self, prim: &'n dyn AnyPrim, key: &str) -> Text<'a> {
        let is_sent = |e: &Self| e.uri("url").is_some_and(|u| u == crate::ids::SOURCE_TIME);
        let extension = self.extensions_of(prim, key).into_iter().find(is_sent)?;
        let Chosen::Prim(_, Some(sent)) = extension.chosen("value")? else { return None };
        self.decided(sent.by, &format!("{}.url", extension.key));
        self.decided(sent.by, key);
        Some(sent)
    }

    /// Says that the leaf at a path decided what is made of `by`.
    pub(super) fn decided(&self, by: Origin, key: &str) {
        if let Some(leaf) = self.handle(key) {
            self.r.cx.trace.decides(by, leaf);
        }
    }

    /// The text of a primitive without recording anything.
    pub(super) fn uri(&self, name: &str) -> Option<String> {
        match self.view(name) {
            View::Prim(prim) => prim.scalar().map(|s| s.text().into_owned()),
            _ => None,
        }
    }

    /// A primitive.
    pub(super) fn text(&self, name: &str) -> Text<'a> {
        match self.view(name) {
            View::Prim(prim) => self.value(prim, &self.below(name, 0)),
            _ => None,
        }
    }

    /// A primitive with its extensions.
    pub(super) fn extended(&self, name: &str) -> Extended<'a> {
        match self.view(name) {
            View::Prim(prim) => self.extended_of(prim, &self.below(name, 0)),
            _ => Extended::default(),
        }
    }

    fn extended_of(&self, prim: &'n dyn AnyPrim, key: &str) -> Extended<'a> {
        let value = self.value(prim, key);
        let extensions = self.extensions_of(prim, key);
        let own = extensions.iter().map(super::datatypes::extension);
        let absent = |e: &Extension<'_>| e.url.as_ref().is_some_and(|u| u.is == DATA_ABSENT_REASON);
        let said = value.as_ref().is_some_and(|v| v.null);
        Extended { extension: own.filter(|e| !said || !absent(e)).collect(), value }
    }

    fn each_prim<T>(&self, name: &str, read: impl Fn(&'n dyn AnyPrim, &str) -> T) -> Vec<T> {
        let View::Prims(list) = self.view(name) else { return Vec::new() };
        let all = (0..list.len()).filter_map(|i| list.get(i).map(|p| (i, p)));
        all.map(|(i, prim)| read(prim, &self.below(name, i))).collect()
    }

    /// A list of primitives.
    pub(super) fn texts(&self, name: &str) -> Vec<Val<Cow<'a, str>>> {
        self.each_prim(name, |p, key| self.value(p, key)).into_iter().flatten().collect()
    }

    /// A list of primitives with their extensions.
    pub(super) fn all_extended(&self, name: &str) -> Vec<Extended<'a>> {
        self.each_prim(name, |p, key| self.extended_of(p, key))
    }

    /// A boolean.
    pub(super) fn flag(&self, name: &str) -> Truth {
        let text = self.text(name)?;
        Some(Val { is: text.is == "true", by: text.by, null: text.null })
    }

    /// A whole number from 0.
    pub(super) fn count(&self, name: &str) -> Count {
        let text = self.text(name)?;
        Some(Val { is: text.is.parse().ok().filter(|_| !text.null)?, by: text.by, null: false })
    }

    /// A list of whole numbers.
    pub(super) fn counts(&self, name: &str) -> Vec<Val<u32>> {
        let number = |text: Val<Cow<'a, str>>| Some(Val::new(text.is.parse().ok()?, text.by));
        self.texts(name).into_iter().filter_map(number).collect()
    }

    /// A datatype or backbone element.
    pub(super) fn one<T>(&self, name: &str, read: impl FnOnce(&Self) -> T) -> Option<T> {
        match self.view(name) {
            View::Node(node) => Some(read(&self.child(node, name, 0))),
            _ => None,
        }
    }

    /// A list of them.
    pub(super) fn all<T>(&self, name: &str, read: impl Fn(&Self) -> T) -> Vec<T> {
        let View::Nodes(list) = self.view(name) else { return Vec::new() };
        let all = (0..list.len()).filter_map(|i| list.get(i).map(|n| (i, n)));
        all.map(|(i, node)| read(&self.child(node, name, i))).collect()
    }

    /// The value of a choice, such as `value` of an Observation.
    pub(super) fn chosen(&self, name: &str) -> Option<Chosen<'r, 'n, 'a>> {
        let i = self.node.info().field(name)?;
        let View::Choice(alternative, inner) = self.node.view(i) else { return None };
        let FieldKind::Choice(all) = self.node.info().fields.get(i)?.kind else { return None };
        let kind = all.get(alternative)?;
        Some(match inner {
            Inner::Prim(prim) => Chosen::Prim(kind.type_name, self.value(prim, &self.below(kind.name, 0))),
            Inner::Node(node) => Chosen::Node(kind.type_name, self.child(node, kind.name, 0)),
        })
    }

    /// A choice of a primitive type.
    pub(super) fn chosen_text(&self, name: &str, kind: &str) -> Text<'a> {
        match self.chosen(name)? {
            Chosen::Prim(found, text) if found == kind => text,
            _ => None,
        }
    }

    /// A choice of a datatype.
    pub(super) fn chosen_node<T>(&self, name: &str, kind: &str, read: impl FnOnce(&Self) -> T) -> Option<T> {
        match self.chosen(name)? {
            Chosen::Node(found, node) if found == kind => Some(read(&node)),
            _ => None,
        }
    }
}
