//! Equality, equivalence, and sets built on equality.

use core::cmp::Ordering;
use std::collections::BTreeMap;

use super::ErrorKind;
use super::item::{Collection, Item, Quantity, Text, Unit, Value};
use super::navigate;
use super::number::Number;
use super::quantity::{self, Convert};
use super::temporal::MomentKind;
use super::types;
use crate::node::{Node, View, bits};
use crate::prim::Scalar;
use crate::primitive::Decimal;
use crate::table::{FieldKind, PrimKind, ValueKind};

/// How deep two trees are compared.
const MAX_DEPTH: usize = 300;

/// Compares items; counts its steps.
pub(super) struct Comparer<'h> {
    pub(super) convert: Convert<'h>,
    pub(super) left: &'h mut u64,
}

type Answer = Result<Option<bool>, ErrorKind>;

impl Comparer<'_> {
    fn spend(&mut self) -> Result<(), ErrorKind> {
        *self.left = self.left.checked_sub(1).ok_or(ErrorKind::Budget)?;
        Ok(())
    }

    /// `=` of collections that are not empty: same length, equal in order; `None` when it cannot be known.
    pub(super) fn equal_all(&mut self, one: &[Item<'_>], other: &[Item<'_>], depth: usize) -> Answer {
        if one.len() != other.len() {
            return Ok(Some(false));
        }
        let mut known = true;
        for (a, b) in one.iter().zip(other) {
            match self.equal(a, b, depth)? {
                Some(true) => {}
                Some(false) => return Ok(Some(false)),
                None => known = false,
            }
        }
        Ok(known.then_some(true))
    }

    /// `=` of two items.
    pub(super) fn equal(&mut self, one: &Item<'_>, other: &Item<'_>, depth: usize) -> Answer {
        self.spend()?;
        if let (Item::Node(a), Item::Node(b)) = (one, other) {
            let same = self.equal_nodes(*a, *b, depth)?;
            if same == Some(true) {
                return Ok(same);
            }
            return Ok(match (quantity::of_node(*a), quantity::of_node(*b)) {
                (Some(a), Some(b)) => quantity::compare(&a, &b, false, self.convert)
                    .map_or(same, |o| Some(o == Ordering::Equal)),
                _ => same,
            });
        }
        match (one.value(), other.value()) {
            (Some(a), Some(b)) => Ok(self.equal_values(&a, &b)),
            // A primitive without a value is not known to be anything; a node is no value.
            _ if matches!(one, Item::Node(_)) || matches!(other, Item::Node(_)) => Ok(Some(false)),
            (None, None) => {
                let (mut a, mut b) = (Collection::new(), Collection::new());
                navigate::children(one, &mut a);
                navigate::children(other, &mut b);
                let same =
                    depth < MAX_DEPTH && self.equal_all(a.as_slice(), b.as_slice(), depth + 1)? == Some(true);
                Ok(same.then_some(true))
            }
            _ => Ok(None),
        }
    }

    fn equal_nodes(&mut self, one: &dyn Node, other: &dyn Node, depth: usize) -> Answer {
        if core::ptr::addr_eq(one, other) && core::ptr::eq(one.info(), other.info()) {
            return Ok(Some(true));
        }
        if depth >= MAX_DEPTH {
            return Err(ErrorKind::TooDeep);
        }
        if one.as_other().is_some() || other.as_other().is_some() {
            return Ok(Some(one.as_other() == other.as_other()));
        }
        let (a, b) = (elements(one), elements(other));
        if a.len() != b.len() {
            return Ok(Some(false));
        }
        let mut known = true;
        for ((name, values), (other_name, others)) in a.iter().zip(&b) {
            if name != other_name {
                return Ok(Some(false));
            }
            match self.equal_all(values.as_slice(), others.as_slice(), depth + 1)? {
                Some(true) => {}
                Some(false) => return Ok(Some(false)),
                None => known = false,
            }
        }
        Ok(known.then_some(true))
    }

    fn equal_values(&self, one: &Value<'_>, other: &Value<'_>) -> Option<bool> {
        use Value::{Boolean, Date, DateTime, Quantity as Q, String, Time, Type};
        if let Some(order) = numbers(one, other) {
            return Some(order == Ordering::Equal);
        }
        match (one, other) {
            (Boolean(a), Boolean(b)) => Some(a == b),
            (String(a), String(b)) => Some(**a == **b),
            (Type(a), Type(b)) => Some(a == b),
            (Date(a) | DateTime(a), Date(b) | DateTime(b)) | (Time(a), Time(b)) => {
                a.compare(*b).map(|order| order == Ordering::Equal)
            }
            (Q(_), _) | (_, Q(_)) => {
                let (a, b) = (as_quantity(one), as_quantity(other));
                let (Some(a), Some(b)) = (a, b) else { return Some(false) };
                quantity::compare(&a, &b, false, self.convert).map(|order| order == Ordering::Equal)
            }
            _ => Some(false),
        }
    }

    /// `~` of collections: same length, each with an equivalent one, in any order.
    pub(super) fn equivalent_all(
        &mut self,
        one: &[Item<'_>],
        other: &[Item<'_>],
        depth: usize,
    ) -> Result<bool, ErrorKind> {
        if one.len() != other.len() {
            return Ok(false);
        }
        let mut free: Vec<&Item<'_>> = other.iter().collect();
        for item in one {
            let mut found = None;
            for (at, candidate) in free.iter().enumerate() {
                if self.equivalent(item, candidate, depth)? {
                    found = Some(at);
                    break;
                }
            }
            match found {
                Some(at) => drop(free.remove(at)),
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// `~` of two items.
    fn equivalent(&mut self, one: &Item<'_>, other: &Item<'_>, depth: usize) -> Result<bool, ErrorKind> {
        self.spend()?;
        if let (Some(a), Some(b)) = (one.value(), other.value()) {
            return Ok(self.equivalent_values(&a, &b));
        }
        let (Item::Node(a), Item::Node(b)) = (one, other) else {
            return Ok(self.equal(one, other, depth)? == Some(true));
        };
        if depth >= MAX_DEPTH {
            return Err(ErrorKind::TooDeep);
        }
        // Ids of elements do not take part.
        let (mut a, mut b) = (elements(*a), elements(*b));
        a.retain(|(name, _)| *name != "id");
        b.retain(|(name, _)| *name != "id");
        if a.len() != b.len() {
            return Ok(false);
        }
        for ((name, values), (other_name, others)) in a.iter().zip(&b) {
            if name != other_name || !self.equivalent_all(values.as_slice(), others.as_slice(), depth + 1)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn equivalent_values(&self, one: &Value<'_>, other: &Value<'_>) -> bool {
        use Value::{Date, DateTime, Decimal as D, Integer, Quantity as Q, String, Time};
        match (one, other) {
            (String(a), String(b)) => {
                let folded = |text: &str| {
                    let text = text.to_lowercase();
                    text.split_whitespace().collect::<Vec<_>>().join(" ")
                };
                folded(a) == folded(b)
            }
            (Date(a) | DateTime(a), Date(b) | DateTime(b)) | (Time(a), Time(b)) => {
                a.same_precision(*b) && a.compare(*b) == Some(Ordering::Equal)
            }
            (D(_) | Integer(_), D(_) | Integer(_)) => rounded_equal(one, other),
            (Q(_), _) | (_, Q(_)) => match (as_quantity(one), as_quantity(other)) {
                (Some(a), Some(b)) => quantity::compare(&a, &b, true, self.convert) == Some(Ordering::Equal),
                _ => false,
            },
            _ => self.equal_values(one, other) == Some(true),
        }
    }
}

/// Equal when both are rounded to the digits of the less precise one.
fn rounded_equal(one: &Value<'_>, other: &Value<'_>) -> bool {
    match (number(one), number(other)) {
        (Some(a), Some(b)) => {
            let scale = a.trimmed().scale().min(b.trimmed().scale());
            match (a.round(scale), b.round(scale)) {
                (Some(a), Some(b)) => a.cmp(b) == Some(Ordering::Equal),
                _ => false,
            }
        }
        _ => numbers(one, other) == Some(Ordering::Equal),
    }
}

/// The elements that are present, by name in order of the name.
fn elements(node: &dyn Node) -> Vec<(&'static str, Collection<'_>)> {
    let mut out = Vec::new();
    for i in bits(node.present()) {
        let Some(field) = node.info().fields.get(i) else { continue };
        let mut items = Collection::new();
        navigate::field_items(node, i, field, &mut items);
        if !items.is_empty() {
            out.push((field.name, items));
        }
    }
    out.sort_by_key(|(name, _)| *name);
    out
}

/// The number in a form for arithmetic.
pub(super) fn number(value: &Value<'_>) -> Option<Number> {
    match value {
        Value::Integer(value) => Some(Number::whole(*value)),
        Value::Decimal(value) => Number::of(value),
        _ => None,
    }
}

/// The order of two numbers; `None` when one is no number. Exact for any number of digits.
pub(super) fn numbers(one: &Value<'_>, other: &Value<'_>) -> Option<Ordering> {
    let text = |value: &i64| Decimal::parse(&value.to_string());
    match (one, other) {
        (Value::Integer(a), Value::Integer(b)) => Some(a.cmp(b)),
        (Value::Decimal(a), Value::Decimal(b)) => Some(a.as_ref().cmp(b.as_ref())),
        (Value::Integer(a), Value::Decimal(b)) => Some(text(a)?.cmp(b.as_ref())),
        (Value::Decimal(a), Value::Integer(b)) => Some(a.as_ref().cmp(&text(b)?)),
        _ => None,
    }
}

/// A quantity, or a number as one without unit.
pub(super) fn as_quantity<'a>(value: &Value<'a>) -> Option<Quantity<'a>> {
    match value {
        Value::Quantity(quantity) => Some((**quantity).clone()),
        _ => Some(Quantity {
            value: std::borrow::Cow::Owned(number(value)?.decimal()?),
            unit: Unit::Ucum(Text::Borrowed("1")),
        }),
    }
}

/// What equal items have in common; unequal ones may share it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Text(String),
    Number(Decimal),
    Kind(u8, String),
}

fn key(item: &Item<'_>) -> Key {
    if let Item::Node(node) = item {
        let is_quantity = types::is_fhir(item, "Quantity");
        return Key::Kind(0, if is_quantity { String::new() } else { fingerprint(*node) });
    }
    match item.value() {
        None => Key::Kind(1, String::new()),
        Some(Value::Boolean(value)) => Key::Kind(2, value.to_string()),
        Some(Value::Integer(value)) => {
            Decimal::parse(&value.to_string()).map_or(Key::Kind(3, String::new()), Key::Number)
        }
        Some(Value::Decimal(value)) => Key::Number(value.into_owned()),
        Some(Value::String(text)) => Key::Text(text.to_string()),
        Some(Value::Date(m) | Value::DateTime(m) | Value::Time(m)) => {
            Key::Kind(4, if m.kind() == MomentKind::Time { "T".to_owned() } else { String::new() })
        }
        Some(Value::Quantity(_)) => Key::Kind(0, String::new()),
        Some(Value::Type(name)) => Key::Kind(5, name.name.to_owned()),
    }
}

/// The texts directly in a node, as far as equal nodes must share them.
fn fingerprint(node: &dyn Node) -> String {
    let mut out = String::new();
    for i in bits(node.present()) {
        let Some(field) = node.info().fields.get(i) else { continue };
        let FieldKind::One(ValueKind::Prim(kind)) = field.kind else { continue };
        if matches!(kind, PrimKind::Date | PrimKind::DateTime | PrimKind::Instant | PrimKind::Time) {
            continue;
        }
        let View::Prim(prim) = node.view(i) else { continue };
        if let Some(Scalar::Text(text)) = prim.scalar() {
            out.push_str(field.name);
            out.push('=');
            out.push_str(text);
        }
        if out.len() > 256 {
            break;
        }
    }
    out
}

/// A set of items by equality.
#[derive(Default)]
pub(super) struct Seen<'a> {
    buckets: BTreeMap<Key, Vec<Item<'a>>>,
}

impl<'a> Seen<'a> {
    pub(super) fn of(items: &Collection<'a>, comparer: &mut Comparer<'_>) -> Result<Self, ErrorKind> {
        let mut out = Self::default();
        for item in items {
            out.insert(item, comparer)?;
        }
        Ok(out)
    }

    /// Whether an equal item is there.
    pub(super) fn contains(&self, item: &Item<'_>, comparer: &mut Comparer<'_>) -> Result<bool, ErrorKind> {
        comparer.spend()?;
        let Some(bucket) = self.buckets.get(&key(item)) else { return Ok(false) };
        for other in bucket {
            if comparer.equal(item, other, 0)? == Some(true) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Adds the item; `false` when an equal one is there.
    pub(super) fn insert(&mut self, item: &Item<'a>, comparer: &mut Comparer<'_>) -> Result<bool, ErrorKind> {
        if self.contains(item, comparer)? {
            return Ok(false);
        }
        self.buckets.entry(key(item)).or_default().push(item.clone());
        Ok(true)
    }
}
