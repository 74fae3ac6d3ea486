//! What expressions work on: items of the tree, computed values, and collections of both.

use std::borrow::Cow;
use std::sync::Arc;

use super::temporal::Moment;
use crate::node::{AnyPrim, Node};
use crate::prim::Scalar;
use crate::primitive::Decimal;
use crate::table::PrimKind;

/// One item of a collection.
#[derive(Clone)]
#[non_exhaustive]
pub enum Item<'a> {
    /// A resource, datatype or backbone element.
    Node(&'a dyn Node),
    /// A primitive, with FHIR's name of its type.
    Prim(&'a dyn AnyPrim, PrimKind),
    /// A value of the language's own types: computed, a literal, or the id of an element.
    Value(Value<'a>),
}

/// A value of the language's own types.
#[derive(Clone)]
#[non_exhaustive]
pub enum Value<'a> {
    /// `Boolean`
    Boolean(bool),
    /// `Integer`; 64 bits wide, so that it holds `integer64` as well.
    Integer(i64),
    /// `Decimal`
    Decimal(Cow<'a, Decimal>),
    /// `String`
    String(Text<'a>),
    /// `Date`
    Date(Moment),
    /// `DateTime`
    DateTime(Moment),
    /// `Time`
    Time(Moment),
    /// `Quantity`
    Quantity(Box<Quantity<'a>>),
    /// A type, as `type()` gives it.
    Type(TypeName<'a>),
}

/// Text of the tree, or text an expression made.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text<'a> {
    /// Text of the tree.
    Borrowed(&'a str),
    /// Text of the expression or computed.
    Shared(Arc<str>),
}

impl core::ops::Deref for Text<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self::Shared(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::Borrowed(text),
            Cow::Owned(text) => text.into(),
        }
    }
}

/// A number with a unit.
#[derive(Clone)]
pub struct Quantity<'a> {
    pub(super) value: Cow<'a, Decimal>,
    pub(super) unit: Unit<'a>,
}

/// A unit of measure.
#[derive(Clone)]
pub(super) enum Unit<'a> {
    /// A unit of UCUM; `1` when there is none.
    Ucum(Text<'a>),
    /// `year`, `month`, `week`, `day`, `hour`, `minute`, `second`, `millisecond`.
    Calendar(&'static str),
    /// A unit of another system, or one given as text only (no system).
    Other(Option<&'a str>, &'a str),
}

impl Quantity<'_> {
    /// The number.
    #[must_use]
    pub fn value(&self) -> &Decimal {
        &self.value
    }

    /// The unit: a code of UCUM, a calendar word such as `year`, or the code or text a FHIR quantity has.
    #[must_use]
    pub fn unit(&self) -> &str {
        match &self.unit {
            Unit::Ucum(text) => text,
            Unit::Calendar(word) => word,
            Unit::Other(_, text) => text,
        }
    }
}

/// The name of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeName<'a> {
    /// `System` or `FHIR`.
    pub namespace: &'static str,
    /// Its name there.
    pub name: &'a str,
}

impl<'a> Item<'a> {
    /// The text of a string, of any FHIR primitive written as one, or of a date or time in the tree.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Prim(prim, _) => match prim.scalar() {
                Some(Scalar::Text(text)) => Some(text),
                _ => None,
            },
            Self::Value(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The truth value of a boolean.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self.value() {
            Some(Value::Boolean(value)) => Some(value),
            _ => None,
        }
    }

    /// The number, if it is a whole one.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self.value() {
            Some(Value::Integer(value)) => Some(value),
            _ => None,
        }
    }

    /// The node of a resource, datatype or backbone element.
    #[must_use]
    pub fn as_node(&self) -> Option<&'a dyn Node> {
        match self {
            Self::Node(node) => Some(*node),
            _ => None,
        }
    }

    /// The value in the language's own types: of primitives their value, of quantities number and unit; `None` for
    /// other nodes and for primitives without a value.
    #[must_use]
    pub fn value(&self) -> Option<Value<'a>> {
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Prim(prim, kind) => prim.scalar().map(|scalar| of_scalar(scalar, *kind)),
            Self::Node(node) => super::quantity::of_node(*node).map(|q| Value::Quantity(Box::new(q))),
        }
    }

    pub(super) const fn bool(value: bool) -> Self {
        Self::Value(Value::Boolean(value))
    }

    pub(super) const fn int(value: i64) -> Self {
        Self::Value(Value::Integer(value))
    }

    pub(super) fn text(text: impl Into<Text<'a>>) -> Self {
        Self::Value(Value::String(text.into()))
    }

    pub(super) const fn decimal(value: Decimal) -> Self {
        Self::Value(Value::Decimal(Cow::Owned(value)))
    }
}

/// A primitive in the language's own types. A date that is none stays a string: the reader keeps any text.
fn of_scalar(scalar: Scalar<'_>, kind: PrimKind) -> Value<'_> {
    match scalar {
        Scalar::Bool(value) => Value::Boolean(value),
        Scalar::Int(value) => Value::Integer(value),
        Scalar::Integer64(value) => Value::Integer(value.get()),
        Scalar::Decimal(value) => Value::Decimal(Cow::Borrowed(value)),
        Scalar::Text(text) => {
            let moment = match kind {
                PrimKind::Date => Moment::date(text).map(Value::Date),
                PrimKind::DateTime | PrimKind::Instant => Moment::date_time(text).map(Value::DateTime),
                PrimKind::Time => Moment::time(text).map(Value::Time),
                _ => None,
            };
            moment.unwrap_or(Value::String(Text::Borrowed(text)))
        }
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for Item<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Node(node) => node.fmt(f),
            Self::Prim(prim, _) => crate::node::View::Prim(*prim).fmt(f),
            Self::Value(value) => value.fmt(f),
        }
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Decimal(value) => value.fmt(f),
            Self::String(text) => core::fmt::Debug::fmt(&**text, f),
            Self::Date(moment) | Self::DateTime(moment) => write!(f, "@{moment}"),
            Self::Time(moment) => write!(f, "@T{moment}"),
            Self::Quantity(quantity) => quantity.fmt(f),
            Self::Type(name) => write!(f, "{}.{}", name.namespace, name.name),
        }
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for Quantity<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} '{}'", self.value, self.unit())
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(&**self, f)
    }
}

/// An ordered collection of items; one item takes no memory of its own.
#[derive(Clone, Debug, Default)]
pub struct Collection<'a>(Repr<'a>);

#[derive(Clone, Debug, Default)]
enum Repr<'a> {
    #[default]
    None,
    One(Item<'a>),
    Many(Vec<Item<'a>>),
}

impl<'a> Collection<'a> {
    /// An empty collection.
    #[must_use]
    pub const fn new() -> Self {
        Self(Repr::None)
    }

    /// Number of items.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items.
    #[must_use]
    pub fn as_slice(&self) -> &[Item<'a>] {
        match &self.0 {
            Repr::None => &[],
            Repr::One(item) => core::slice::from_ref(item),
            Repr::Many(items) => items,
        }
    }

    /// The items in order.
    pub fn iter(&self) -> core::slice::Iter<'_, Item<'a>> {
        self.as_slice().iter()
    }

    /// The first item.
    #[must_use]
    pub fn first(&self) -> Option<&Item<'a>> {
        self.as_slice().first()
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: Item<'a>) {
        match core::mem::take(&mut self.0) {
            Repr::None => self.0 = Repr::One(item),
            Repr::One(first) => self.0 = Repr::Many(vec![first, item]),
            Repr::Many(mut items) => {
                items.push(item);
                self.0 = Repr::Many(items);
            }
        }
    }

    pub(super) const fn one(item: Item<'a>) -> Self {
        Self(Repr::One(item))
    }

    pub(super) const fn bool(value: bool) -> Self {
        Self::one(Item::bool(value))
    }

    pub(super) const fn int(value: i64) -> Self {
        Self::one(Item::int(value))
    }

    /// The only item; an error when there are more.
    pub(super) fn single(&self) -> Result<Option<&Item<'a>>, super::ErrorKind> {
        match self.as_slice() {
            [] => Ok(None),
            [item] => Ok(Some(item)),
            _ => Err(super::ErrorKind::NotSingleton),
        }
    }
}

impl<'a> From<Option<Item<'a>>> for Collection<'a> {
    fn from(item: Option<Item<'a>>) -> Self {
        item.map_or_else(Self::new, Self::one)
    }
}

impl<'a> From<Vec<Item<'a>>> for Collection<'a> {
    fn from(items: Vec<Item<'a>>) -> Self {
        Self(Repr::Many(items))
    }
}

impl<'a> FromIterator<Item<'a>> for Collection<'a> {
    fn from_iter<I: IntoIterator<Item = Item<'a>>>(items: I) -> Self {
        let mut out = Self::new();
        out.extend(items);
        out
    }
}

impl<'a> Extend<Item<'a>> for Collection<'a> {
    fn extend<I: IntoIterator<Item = Item<'a>>>(&mut self, items: I) {
        for item in items {
            self.push(item);
        }
    }
}

impl<'a> IntoIterator for Collection<'a> {
    type Item = Item<'a>;
    type IntoIter = std::vec::IntoIter<Item<'a>>;
    fn into_iter(self) -> Self::IntoIter {
        match self.0 {
            Repr::None => Vec::new().into_iter(),
            Repr::One(item) => vec![item].into_iter(),
            Repr::Many(items) => items.into_iter(),
        }
    }
}

impl<'c, 'a> IntoIterator for &'c Collection<'a> {
    type Item = &'c Item<'a>;
    type IntoIter = core::slice::Iter<'c, Item<'a>>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
