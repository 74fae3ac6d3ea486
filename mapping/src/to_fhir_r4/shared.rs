//! Things that a record may hold more than once: which of them are the same in the real world.

use std::collections::{BTreeMap, HashMap};

use synovia_fhir_model::node::{AnyPrim, Inner, Node, NodeList, View};
use synovia_fhir_model::r4;

use super::names::{is_shared, known};
use super::resource;
use super::size::present;
use super::writer::{El, Writer};
use crate::model::{Device, Identifier, Key, Kind, Location, Organization, Practitioner, Record, Reference};
use crate::trace::At;

/// A resource and its places.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) key: Key,
    /// `Bundle.entry[…]`.
    pub(super) entry: At,
    /// `Bundle.entry[…].resource`.
    pub(super) at: At,
    pub(super) resource: r4::Resource,
}

/// The resources of things that a record may hold more than once.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) survivors: Vec<Written>,
    /// Later copies, each with the index of the survivor it is the same as.
    pub(super) copies: Vec<(Written, usize)>,
}

/// Writes one thing at a place of its own; the place is dropped when there is nothing to write.
pub(super) fn write_one(w: &Writer<'_, '_>, bundle: At, key: Key) -> Option<Written> {
    let entry = w.place(bundle, "entry", None);
    let at = w.place(entry, "resource", None);
    w.count(0);
    let resource = resource::write(El { w, at }, key);
    if resource.is_none() {
        w.cx.trace.drop_place(entry);
    }
    Some(Written { key, entry, at, resource: resource? })
}

/// Writes all things of shared kinds, and finds copies. What others of them refer to comes first, so that the same
/// references make the same things.
pub(super) fn write_shared(w: &Writer<'_, '_>, bundle: At, keys: &[Key]) -> Shared {
    let mut shared = Shared::default();
    let mut seen: HashMap<String, usize> = HashMap::with_capacity(keys.len());
    for key in in_order(w.record, keys) {
        let Some(written) = write_one(w, bundle, key) else {
            w.names.borrow_mut().settle(key, None);
            continue;
        };
        let meaning = meaning(w, &written);
        match seen.get(&meaning).copied() {
            Some(first) => {
                let survivor = shared.survivors.get(first).map(|s| s.key);
                w.names.borrow_mut().settle(key, survivor);
                shared.copies.push((written, first));
            }
            None => {
                w.names.borrow_mut().settle(key, Some(key));
                seen.insert(meaning, shared.survivors.len());
                shared.survivors.push(written);
            }
        }
    }
    shared
}

/// Keys of shared kinds, each after those it refers to.
fn in_order(record: &Record<'_>, keys: &[Key]) -> Vec<Key> {
    let kinds = [
        Kind::Organization,
        Kind::Location,
        Kind::Practitioner,
        Kind::Device,
        Kind::PractitionerRole,
        Kind::BodyStructure,
    ];
    let mut out = Vec::new();
    // A key is pushed a second time, to be taken, after those it waits for.
    let mut begun: BTreeMap<Key, bool> = BTreeMap::new();
    for kind in kinds {
        for key in keys.iter().filter(|k| k.kind == kind) {
            let mut stack = vec![*key];
            while let Some(key) = stack.pop() {
                match begun.get(&key) {
                    None => {
                        begun.insert(key, false);
                        stack.push(key);
                        stack.extend(same_kind(record, key).into_iter().filter(|k| !begun.contains_key(k)));
                    }
                    Some(false) => {
                        begun.insert(key, true);
                        out.push(key);
                    }
                    Some(true) => {}
                }
            }
        }
    }
    out
}

/// What an organization or a location says about others of its kind.
fn same_kind(record: &Record<'_>, key: Key) -> Vec<Key> {
    let identifiers = |list: &[Identifier<'_>]| -> Vec<Key> {
        list.iter().filter_map(|i| i.assigner.as_ref()?.to).collect()
    };
    let to = |r: &Option<Reference<'_>>| r.as_ref().and_then(|r| r.to);
    let mut found = Vec::new();
    if let Some(thing) = record.get::<Organization<'_>>(key) {
        found = identifiers(&thing.identifier);
        found.extend(to(&thing.part_of));
    } else if let Some(thing) = record.get::<Location<'_>>(key) {
        found.extend(to(&thing.part_of));
    }
    found.retain(|k| k.kind == key.kind && *k != key && exists(record, *k));
    found
}

fn exists(record: &Record<'_>, key: Key) -> bool {
    match key.kind {
        Kind::Organization => record.get::<Organization<'_>>(key).is_some(),
        Kind::Location => record.get::<Location<'_>>(key).is_some(),
        _ => false,
    }
}

/// What two copies of one thing have in common: the first identifier, or everything.
fn meaning(w: &Writer<'_, '_>, written: &Written) -> String {
    debug_assert!(is_shared(written.key.kind), "only shared kinds are compared");
    let mut out = String::with_capacity(256);
    number(written.key.kind as usize, &mut out);
    out.push('\u{0}');
    if !by_identifier(w, written.key, &mut out) {
        out.push_str("content");
        content(written.resource.as_node(), true, &mut out);
    }
    out
}

fn part(text: &str, out: &mut String) {
    number(text.len(), out);
    out.push(':');
    out.push_str(text);
}

/// By hand: there is one for each value, and the formatter takes longer than the rest.
fn number(n: usize, out: &mut String) {
    if n >= 10 {
        number(n / 10, out);
    }
    out.push(char::from(b'0' + u8::try_from(n % 10).unwrap_or_default()));
}

fn by_identifier(w: &Writer<'_, '_>, key: Key, out: &mut String) -> bool {
    let (identifiers, name) = match key.kind {
        Kind::Practitioner => {
            let Some(thing) = w.record.get::<Practitioner<'_>>(key) else { return false };
            let name = thing.name.first().map(|n| {
                let given = n.given.first().map_or("", |g| g.is.as_ref());
                format!("{}\u{0}{given}", known(&n.family.value).unwrap_or_default())
            });
            (&thing.identifier, name)
        }
        Kind::Organization => {
            let Some(thing) = w.record.get::<Organization<'_>>(key).filter(|o| !o.common.apart) else {
                return false;
            };
            (&thing.identifier, known(&thing.name).map(str::to_string))
        }
        Kind::Device => {
            let Some(thing) = w.record.get::<Device<'_>>(key) else { return false };
            let name = thing.device_name.first().and_then(|n| known(&n.name)).map(str::to_string);
            (&thing.identifier, name)
        }
        Kind::Location => {
            let Some(thing) = w.record.get::<Location<'_>>(key) else { return false };
            // Room 1 of one ward is not room 1 of another.
            let parent = thing.part_of.as_ref().and_then(|p| p.to);
            let parent = parent.and_then(|p| w.names.borrow_mut().url(p)).unwrap_or_default();
            part(&parent, out);
            (&thing.identifier, None)
        }
        _ => return false,
    };
    let Some(first) = identifiers.first() else { return false };
    let Some(value) = known(&first.value) else { return false };
    match (known(&first.system), name) {
        (Some(system), _) => part(system, out),
        (None, Some(name)) => part(&name, out),
        (None, None) => return false,
    }
    out.push_str(if known(&first.system).is_some() { "system" } else { "name" });
    part(value, out);
    let variant = variant_of(w.record, key);
    if !variant.is_empty() {
        part(variant, out);
    }
    true
}

/// What tells a party from others of its number.
pub(super) fn variant_of<'r>(record: &'r Record<'_>, key: Key) -> &'r str {
    let common = match key.kind {
        Kind::Practitioner => record.get::<Practitioner<'_>>(key).map(|thing| &thing.common),
        Kind::Organization => record.get::<Organization<'_>>(key).map(|thing| &thing.common),
        Kind::Location => record.get::<Location<'_>>(key).map(|thing| &thing.common),
        _ => None,
    };
    common.map_or("", |common| &common.variant)
}

/// Everything a resource says, apart from its id.
pub(super) fn content(node: &dyn Node, without_id: bool, out: &mut String) {
    out.push('{');
    for i in present(node) {
        if without_id && node.info().fields.get(i).is_some_and(|f| f.name == "id") {
            continue;
        }
        number(i, out);
        out.push(';');
        content_of(node.view(i), out);
    }
    out.push('}');
}

/// The elements of a type are told by their numbers: of one that may be any, its name has to be said.
fn of_any_type(node: &dyn Node, out: &mut String) {
    part(node.info().name, out);
    content(node, false, out);
}

fn content_of(view: View<'_>, out: &mut String) {
    match view {
        View::Absent => {}
        View::Prim(p) | View::Choice(_, Inner::Prim(p)) => {
            if let View::Choice(alternative, _) = view {
                number(alternative, out);
            }
            out.push('=');
            if let Some(scalar) = p.scalar() {
                part(&scalar.text(), out);
            }
            if let Some((_, extensions)) = p.element() {
                out.push('+');
                content_of(View::Nodes(extensions), out);
            }
        }
        View::Prims(list) => {
            (0..list.len()).filter_map(|i| list.get(i)).for_each(|p| content_of(View::Prim(p), out));
        }
        View::Node(n) => content(n, false, out),
        View::Resource(n) => of_any_type(n, out),
        View::Choice(alternative, Inner::Node(n)) => {
            number(alternative, out);
            content(n, false, out);
        }
        View::Nodes(list) => {
            (0..list.len()).filter_map(|i| list.get(i)).for_each(|n| content(n, false, out));
        }
        View::Resources(list) => {
            (0..list.len()).filter_map(|i| list.get(i)).for_each(|n| of_any_type(n, out));
        }
    }
}

/// Whether two views say the same.
pub(super) fn same(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) => true,
        (View::Prim(one), View::Prim(other)) => same_prim(one, other),
        (View::Prims(one), View::Prims(other)) => {
            one.len() == other.len()
                && (0..one.len()).all(|i| match (one.get(i), other.get(i)) {
                    (Some(one), Some(other)) => same_prim(one, other),
                    (one, other) => one.is_none() && other.is_none(),
                })
        }
        (View::Choice(one, a), View::Choice(other, b)) if one == other => match (a, b) {
            (Inner::Prim(a), Inner::Prim(b)) => same_prim(a, b),
            (Inner::Node(a), Inner::Node(b)) => same_node(a, b),
            _ => false,
        },
        (View::Node(one) | View::Resource(one), View::Node(other) | View::Resource(other)) => {
            same_node(one, other)
        }
        (View::Nodes(one), View::Nodes(other)) => same_nodes(one, other),
        (View::Resources(one), View::Resources(other)) => {
            one.len() == other.len()
                && (0..one.len()).all(|i| match (one.get(i), other.get(i)) {
                    (Some(one), Some(other)) => same_node(one, other),
                    (one, other) => one.is_none() && other.is_none(),
                })
        }
        _ => false,
    }
}

/// Whether two nodes say the same.
pub(super) fn same_node(one: &dyn Node, other: &dyn Node) -> bool {
    one.info().name == other.info().name
        && one.present() == other.present()
        && present(one).all(|i| same(one.view(i), other.view(i)))
}

fn same_nodes(one: &dyn NodeList, other: &dyn NodeList) -> bool {
    one.len() == other.len()
        && (0..one.len()).all(|i| match (one.get(i), other.get(i)) {
            (Some(one), Some(other)) => same_node(one, other),
            (one, other) => one.is_none() && other.is_none(),
        })
}

fn same_prim(one: &dyn AnyPrim, other: &dyn AnyPrim) -> bool {
    let value = match (one.scalar(), other.scalar()) {
        (Some(one), Some(other)) => one.text() == other.text(),
        (one, other) => one.is_none() && other.is_none(),
    };
    value
        && match (one.element(), other.element()) {
            (Some((_, one)), Some((_, other))) => same_nodes(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
}
