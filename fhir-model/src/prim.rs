//! Primitives: a value, an id and extensions.

use core::any::Any;
use core::fmt;
use core::panic::{RefUnwindSafe, UnwindSafe};
use std::borrow::Cow;

use crate::node::{Node, NodeList};
use crate::primitive::{Date, DateTime, Decimal, Instant, Integer64, Time};

/// A primitive element; absent when it is the default.
///
/// `E` is the release's `Extension`: use the alias of the release, `r4::Prim<T>`.
#[derive(Clone, PartialEq)]
#[expect(clippy::exhaustive_structs, reason = "a FHIR primitive has exactly these parts")]
pub struct Prim<T, E> {
    /// The value.
    pub value: Option<T>,
    /// Id and extensions: `_birthDate` beside `birthDate` in JSON.
    pub element: Option<Box<PrimElement<E>>>,
}

/// Id and extensions of a primitive.
#[derive(Clone, PartialEq)]
#[expect(clippy::exhaustive_structs, reason = "a FHIR element has exactly these parts")]
pub struct PrimElement<E> {
    /// Id within the resource.
    pub id: Option<String>,
    /// Extensions.
    pub extension: Vec<E>,
}

impl<T, E> Default for Prim<T, E> {
    fn default() -> Self {
        Self { value: None, element: None }
    }
}

impl<E> Default for PrimElement<E> {
    fn default() -> Self {
        Self { id: None, extension: Vec::new() }
    }
}

impl<T, E> Prim<T, E> {
    /// Neither value nor id nor extensions.
    pub const ABSENT: Self = Self { value: None, element: None };

    /// A value without id or extensions.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self { value: Some(value), element: None }
    }

    /// Neither value nor id nor extensions.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.value.is_none() && self.element.is_none()
    }

    /// The value.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// The extensions; empty when there are none.
    #[must_use]
    pub fn extensions(&self) -> &[E] {
        self.element.as_ref().map_or(&[], |e| &e.extension)
    }
}

impl<E> Prim<String, E> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

impl<T, E> From<T> for Prim<T, E> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<E> From<&str> for Prim<String, E> {
    fn from(value: &str) -> Self {
        Self::new(value.to_owned())
    }
}

impl<T, E> From<Option<T>> for Prim<T, E> {
    fn from(value: Option<T>) -> Self {
        Self { value, element: None }
    }
}

/// Shows the content, like every value of the model.
impl<T: fmt::Debug, E: fmt::Debug> fmt::Debug for Prim<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.value, &self.element) {
            (None, None) => f.write_str("absent"),
            (Some(value), None) => value.fmt(f),
            (value, Some(element)) => {
                f.debug_struct("Prim").field("value", value).field("element", element).finish()
            }
        }
    }
}

/// Shows the content, like every value of the model.
impl<E: fmt::Debug> fmt::Debug for PrimElement<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrimElement").field("id", &self.id).field("extension", &self.extension).finish()
    }
}

/// A primitive's value, whatever its type.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar<'a> {
    /// Text: all types written as JSON strings.
    Text(&'a str),
    /// boolean.
    Bool(bool),
    /// integer, positiveInt, unsignedInt.
    Int(i64),
    /// integer64: a string in JSON.
    Integer64(Integer64),
    /// decimal.
    Decimal(&'a Decimal),
}

impl<'a> Scalar<'a> {
    /// The text as XML writes it.
    #[must_use]
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Bool(true) => Cow::Borrowed("true"),
            Self::Bool(false) => Cow::Borrowed("false"),
            Self::Int(number) => Cow::Owned(number.to_string()),
            Self::Integer64(number) => Cow::Owned(number.to_string()),
            Self::Decimal(number) => Cow::Borrowed(number.as_str()),
        }
    }
}

/// How JSON writes a value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Literal<'a> {
    /// A string, escapes resolved.
    Text(Cow<'a, str>),
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is written.
    Number(&'a str),
}

/// A Rust type that holds the value of primitives.
pub trait PrimValue: Clone + Send + Sync + UnwindSafe + RefUnwindSafe + 'static {
    /// The value, whatever its type.
    fn scalar(&self) -> Scalar<'_>;
    /// From JSON; `None` when the literal cannot be had back from this type.
    fn from_literal(literal: Literal<'_>) -> Option<Self>;
    /// From the text of XML.
    fn from_text(text: &str) -> Option<Self>;
}

impl PrimValue for String {
    fn scalar(&self) -> Scalar<'_> {
        Scalar::Text(self)
    }
    fn from_literal(literal: Literal<'_>) -> Option<Self> {
        match literal {
            Literal::Text(text) => Some(text.into_owned()),
            _ => None,
        }
    }
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl PrimValue for bool {
    fn scalar(&self) -> Scalar<'_> {
        Scalar::Bool(*self)
    }
    fn from_literal(literal: Literal<'_>) -> Option<Self> {
        match literal {
            Literal::Bool(value) => Some(value),
            _ => None,
        }
    }
    fn from_text(text: &str) -> Option<Self> {
        match text {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

impl PrimValue for Decimal {
    fn scalar(&self) -> Scalar<'_> {
        Scalar::Decimal(self)
    }
    fn from_literal(literal: Literal<'_>) -> Option<Self> {
        match literal {
            Literal::Number(text) => Some(Self::from_json_number(text)),
            _ => None,
        }
    }
    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl PrimValue for $ty {
            fn scalar(&self) -> Scalar<'_> {
                Scalar::Int(i64::from(*self))
            }
            fn from_literal(literal: Literal<'_>) -> Option<Self> {
                match literal {
                    Literal::Number(text) => Self::from_text(text),
                    _ => None,
                }
            }
            fn from_text(text: &str) -> Option<Self> {
                integer(text)
            }
        }
    )*};
}
integers!(i32, u32);

/// Only what is written back the same: no leading zero, no `-0`, no sign `+`.
fn integer<T: core::str::FromStr>(text: &str) -> Option<T> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let odd = digits.starts_with('+') || (digits.starts_with('0') && text != "0");
    if odd { None } else { text.parse().ok() }
}

impl PrimValue for Integer64 {
    fn scalar(&self) -> Scalar<'_> {
        Scalar::Integer64(*self)
    }
    fn from_literal(literal: Literal<'_>) -> Option<Self> {
        match literal {
            Literal::Text(text) => Self::from_text(&text),
            Literal::Number(text) => integer(text).map(Self::bare),
            Literal::Bool(_) => None,
        }
    }
    fn from_text(text: &str) -> Option<Self> {
        integer(text).map(Self::new)
    }
}

macro_rules! dates {
    ($($ty:ty),*) => {$(
        impl PrimValue for $ty {
            fn scalar(&self) -> Scalar<'_> {
                Scalar::Text(self.as_str())
            }
            fn from_literal(literal: Literal<'_>) -> Option<Self> {
                match literal {
                    Literal::Text(text) => Some(Self::from_unchecked(text.into_owned())),
                    _ => None,
                }
            }
            fn from_text(text: &str) -> Option<Self> {
                Some(Self::from_unchecked(text.to_owned()))
            }
        }
    )*};
}
dates!(Date, DateTime, Instant, Time);

/// Any [`Prim`], its type left open.
pub trait AnyPrim: Any {
    /// The value.
    fn scalar(&self) -> Option<Scalar<'_>>;
    /// Sets the value from a JSON literal; `false` and unchanged when it does not fit.
    fn set_literal(&mut self, literal: Literal<'_>) -> bool;
    /// Sets the value from the text XML writes; `false` and unchanged when it does not fit.
    fn set_text(&mut self, text: &str) -> bool;
    /// Whether there is neither value nor element.
    fn is_absent(&self) -> bool;
    /// Id and extensions.
    fn element(&self) -> Option<(Option<&str>, &dyn NodeList)>;
    /// Id and extensions, made when there are none.
    fn element_mut(&mut self) -> (&mut Option<String>, &mut dyn NodeList);
    /// Drops id and extensions.
    fn clear_element(&mut self);
    /// Drops the value.
    fn clear_value(&mut self);
    /// Makes it absent.
    fn clear(&mut self);
    /// Exchanges it with another of the same type; `false` when the types differ.
    fn swap(&mut self, other: &mut dyn Any) -> bool;
    /// Makes another of the same type equal to it; `false`, and nothing changed, when the types differ.
    fn copy_to(&self, other: &mut dyn Any) -> bool;
}

impl<T: PrimValue, E: Node + Default + Clone> AnyPrim for Prim<T, E> {
    #[inline]
    fn scalar(&self) -> Option<Scalar<'_>> {
        self.value.as_ref().map(T::scalar)
    }
    #[inline]
    fn set_literal(&mut self, literal: Literal<'_>) -> bool {
        let value = T::from_literal(literal);
        let fits = value.is_some();
        if fits {
            self.value = value;
        }
        fits
    }
    #[inline]
    fn set_text(&mut self, text: &str) -> bool {
        let value = T::from_text(text);
        let fits = value.is_some();
        if fits {
            self.value = value;
        }
        fits
    }
    #[inline]
    fn is_absent(&self) -> bool {
        self.is_absent()
    }
    #[inline]
    fn element(&self) -> Option<(Option<&str>, &dyn NodeList)> {
        self.element.as_ref().map(|e| (e.id.as_deref(), &e.extension as &dyn NodeList))
    }
    #[inline]
    fn element_mut(&mut self) -> (&mut Option<String>, &mut dyn NodeList) {
        let element = self.element.get_or_insert_default();
        (&mut element.id, &mut element.extension)
    }
    #[inline]
    fn clear_element(&mut self) {
        self.element = None;
    }
    #[inline]
    fn clear_value(&mut self) {
        self.value = None;
    }
    #[inline]
    fn clear(&mut self) {
        *self = Self::default();
    }
    #[inline]
    fn swap(&mut self, other: &mut dyn Any) -> bool {
        crate::node::swap(self, other)
    }
    #[inline]
    fn copy_to(&self, other: &mut dyn Any) -> bool {
        crate::node::assign(self, other)
    }
}

/// A list of primitives, their type left open.
pub trait PrimList: Any {
    /// Number of entries, absent ones included.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The entry at `i`.
    fn get(&self, i: usize) -> Option<&dyn AnyPrim>;
    /// The entry at `i`.
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn AnyPrim>;
    /// Adds absent entries or drops entries.
    fn resize(&mut self, len: usize);
    /// Exchanges two entries; nothing happens when there is not both.
    fn exchange(&mut self, one: usize, other: usize);
    /// Exchanges it with another of the same type; `false` when the types differ.
    fn swap(&mut self, other: &mut dyn Any) -> bool;
    /// Makes another of the same type equal to it; `false`, and nothing changed, when the types differ.
    fn copy_to(&self, other: &mut dyn Any) -> bool;
}

impl<T: PrimValue, E: Node + Default + Clone> PrimList for Vec<Prim<T, E>> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }
    #[inline]
    fn get(&self, i: usize) -> Option<&dyn AnyPrim> {
        self.as_slice().get(i).map(|p| p as &dyn AnyPrim)
    }
    #[inline]
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn AnyPrim> {
        self.as_mut_slice().get_mut(i).map(|p| p as &mut dyn AnyPrim)
    }
    #[inline]
    fn resize(&mut self, len: usize) {
        self.resize_with(len, Prim::default);
    }
    #[inline]
    fn exchange(&mut self, one: usize, other: usize) {
        if one < self.len() && other < self.len() {
            self.as_mut_slice().swap(one, other);
        }
    }
    #[inline]
    fn swap(&mut self, other: &mut dyn Any) -> bool {
        crate::node::swap(self, other)
    }
    #[inline]
    fn copy_to(&self, other: &mut dyn Any) -> bool {
        crate::node::assign(self, other)
    }
}
