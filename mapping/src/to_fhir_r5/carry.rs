//! Elements from a resource of R4 to one of R5.

use std::collections::BTreeMap;

use synovia_fhir_model::edit::{self, Value};
use synovia_fhir_model::node::{AnyPrim, Inner, NodeList, View};
use synovia_fhir_model::path::Path;
use synovia_fhir_model::table::{FieldKind, TypeKind};
use synovia_fhir_model::{Node, r4, to_json};

use super::account::Moves;
use super::changes;

/// One node of R5 under way.
pub(super) struct Carry<'n> {
    to: &'n mut dyn Node,
    /// What is before every path: of the node of R4, and of that of R5.
    old: String,
    new: String,
    moves: &'n mut Moves,
    /// How many entries each list of R5 has.
    entries: BTreeMap<String, usize>,
}

/// The element of R4 that is being carried, by its type and its place; and where R5 has it.
struct Here<'p> {
    /// Path of the type that holds it.
    kind: &'p str,
    /// Places below the roots.
    old: &'p str,
    new: &'p str,
}

/// The number of an order among the identifiers of a study, which R5 has in a reference to the order.
fn is_accession(here: &Here<'_>, name: &str, from: &dyn Node) -> bool {
    let any: &dyn core::any::Any = from;
    here.kind == "ImagingStudy"
        && name == "identifier"
        && any
            .downcast_ref()
            .and_then(|i: &r4::Identifier| i.r#type.as_ref())
            .is_some_and(|kind| kind.coding.iter().any(|coding| coding.code.as_str() == Some("ACSN")))
}

fn join(one: &str, other: &str) -> String {
    if one.is_empty() { other.to_string() } else { format!("{one}.{other}") }
}

impl<'n> Carry<'n> {
    pub(super) fn new(to: &'n mut dyn Node, old: &str, new: &str, moves: &'n mut Moves) -> Self {
        Self { to, old: old.to_string(), new: new.to_string(), moves, entries: BTreeMap::new() }
    }

    /// All elements of a node.
    pub(super) fn all(&mut self, from: &dyn Node) {
        self.without(from, "");
    }

    /// All elements of a node but one.
    pub(super) fn without(&mut self, from: &dyn Node, but: &str) {
        self.node(from, "", "", but);
    }

    /// The elements of a node. Backbone elements nest as deep as FHIR's definitions do.
    fn node(&mut self, from: &dyn Node, old: &str, new: &str, but: &str) {
        let info = from.info();
        for (at, field) in info.fields.iter().enumerate().filter(|(_, field)| field.name != but) {
            let here = Here { kind: info.path, old, new };
            match from.view(at) {
                View::Absent => {}
                View::Prim(prim) => self.prim(&here, field.name, None, prim),
                View::Prims(list) => {
                    let all = (0..list.len()).filter_map(|i| Some((i, list.get(i)?)));
                    all.for_each(|(i, prim)| self.prim(&here, field.name, Some(i), prim));
                }
                View::Node(node) => self.element(&here, field.name, None, node),
                View::Nodes(list) => {
                    let all = (0..list.len()).filter_map(|i| Some((i, list.get(i)?)));
                    all.for_each(|(i, node)| self.element(&here, field.name, Some(i), node));
                }
                View::Choice(chosen, inner) => {
                    let FieldKind::Choice(all) = field.kind else { continue };
                    let Some(name) = all.get(chosen).map(|alternative| alternative.name) else { continue };
                    match inner {
                        Inner::Prim(prim) => self.prim(&here, name, None, prim),
                        Inner::Node(node) => self.element(&here, name, None, node),
                    }
                }
                View::Resource(_) | View::Resources(_) => {
                    self.moves.gone(join(&self.old, &join(old, field.name)));
                }
            }
        }
    }

    /// Where an element was, and where it goes; `None` if R5 has no such element.
    fn places(
        &mut self,
        here: &Here<'_>,
        name: &str,
        index: Option<usize>,
        elsewhere: Option<&'static str>,
    ) -> (String, Option<String>) {
        let indexed = index.map_or_else(|| name.to_string(), |i| format!("{name}[{i}]"));
        let old = join(here.old, &indexed);
        let new = match elsewhere.or_else(|| changes::of(&format!("{}.{name}", here.kind))) {
            Some("") => None,
            Some("^") => Some(here.new.to_string()),
            Some(place) => Some(self.numbered(&join(here.new, place))),
            // A list goes on where another element began it.
            None if index.is_some() => Some(self.numbered(&join(here.new, &format!("{name}[+]")))),
            None => Some(join(here.new, name)),
        };
        (old, new)
    }

    /// A place with the number of its new entry.
    fn numbered(&mut self, place: &str) -> String {
        let Some((list, rest)) = place.split_once("[+]") else { return place.to_string() };
        let next = self.entries.entry(list.to_string()).or_default();
        let out = format!("{list}[{next}]{rest}");
        *next += 1;
        out
    }

    /// Says where an element went.
    fn went(&mut self, old: &str, new: Option<&str>) {
        let from = join(&self.old, old);
        match new {
            Some(new) => self.moves.moved(from, join(&self.new, new)),
            None => self.moves.gone(from),
        }
    }

    fn element(&mut self, here: &Here<'_>, name: &str, index: Option<usize>, from: &dyn Node) {
        let order = is_accession(here, name, from).then_some("basedOn[+].identifier");
        let (old, new) = self.places(here, name, index, order);
        let Some(new) = new else { return self.went(&old, None) };
        if from.info().kind == TypeKind::Backbone {
            self.went(&old, Some(&new));
            return self.node(from, &old, &new, "");
        }
        let set = self.set(&new, Value::Json(&to_json(from)));
        self.went(&old, set.then_some(new.as_str()));
    }

    fn prim(&mut self, here: &Here<'_>, name: &str, index: Option<usize>, from: &dyn AnyPrim) {
        let (old, new) = self.places(here, name, index, None);
        let Some(new) = new else { return self.went(&old, None) };
        let value = from.scalar().map(|scalar| scalar.text().into_owned());
        let mut set = value.is_none_or(|text| self.set(&new, Value::from(text)));
        if let Some((id, extensions)) = from.element() {
            set &= id.is_none_or(|id| self.set(&format!("{new}.id"), Value::from(id)));
            set &= self.extensions(&new, extensions);
        }
        self.went(&old, set.then_some(new.as_str()));
    }

    fn extensions(&mut self, at: &str, all: &dyn NodeList) -> bool {
        let mut all = (0..all.len()).filter_map(|i| Some((i, all.get(i)?)));
        all.all(|(i, one)| self.set(&format!("{at}.extension[{i}]"), Value::Json(&to_json(one))))
    }

    /// Says that R5 has no place for an element, whose place below the root is `old`.
    pub(super) fn gone(&mut self, old: &str) {
        self.went(old, None);
    }

    /// Sets a value; false if R5 has no such place or takes no such value there.
    pub(super) fn set(&mut self, place: &str, value: Value<'_>) -> bool {
        Path::parse(place).is_ok_and(|path| edit::set(self.to, &path, value).is_ok())
    }

    /// As [`set`](Self::set), for an element of R4 whose place below the root is `old`.
    pub(super) fn put(&mut self, old: &str, new: &str, value: Value<'_>) {
        let set = self.set(new, value);
        self.went(old, set.then_some(new));
    }
}
