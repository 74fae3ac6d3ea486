//! A box that keeps the code of its contents out of the crates that use it.

use core::any::Any;
use core::fmt;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

use crate::node::{self, Node};

/// A `Box<T>` for the variants of resources and choices.
///
/// It works like a box: it dereferences to `T`, is made by `T::into` or [`new`](Self::new) and opened by
/// [`into_inner`](Self::into_inner). Inside, the type is left open, because dropping a `Resource` would otherwise be
/// compiled, in every crate that holds one, for all types a resource can reach: 15 CPU-seconds of a release build.
pub struct Boxed<T> {
    // The generated code takes the fields directly: a method would be one more function for each of hundreds of types.
    /// Always a `T`.
    pub(crate) node: Box<dyn Node>,
    // As of a function that gives a `T`: that a `T` crosses threads need not be proven again, through all it can reach.
    pub(crate) of: PhantomData<fn() -> T>,
}

impl<T: Node> Boxed<T> {
    /// Moves a value into a box.
    #[must_use]
    pub fn new(value: T) -> Self {
        // Filled, not made: the table of functions of a `T` is then that of this crate.
        let mut boxed = Self { node: (value.info().make)(), of: PhantomData };
        *boxed = value;
        boxed
    }

    /// Moves the value out.
    #[must_use]
    #[expect(clippy::expect_used, reason = "only a T is ever put in")]
    pub fn into_inner(self) -> T {
        *(self.node as Box<dyn Any>).downcast::<T>().expect("holds the type it was made for")
    }

    /// The value, its type left open.
    #[must_use]
    pub fn as_node(&self) -> &dyn Node {
        &*self.node
    }

    /// The value, its type left open.
    pub fn as_node_mut(&mut self) -> &mut dyn Node {
        &mut *self.node
    }
}

impl<T: Node> Deref for Boxed<T> {
    type Target = T;
    #[expect(clippy::expect_used, reason = "only a T is ever put in")]
    fn deref(&self) -> &T {
        (&*self.node as &dyn Any).downcast_ref().expect("holds the type it was made for")
    }
}

impl<T: Node> DerefMut for Boxed<T> {
    #[expect(clippy::expect_used, reason = "only a T is ever put in")]
    fn deref_mut(&mut self) -> &mut T {
        (&mut *self.node as &mut dyn Any).downcast_mut().expect("holds the type it was made for")
    }
}

impl<T: Node> AsRef<T> for Boxed<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Node> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Node> From<Box<T>> for Boxed<T> {
    fn from(value: Box<T>) -> Self {
        Self::new(*value)
    }
}

impl<T: Node + Default> Default for Boxed<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Clone for Boxed<T> {
    fn clone(&self) -> Self {
        Self { node: node::copy(&*self.node), of: PhantomData }
    }
}

impl<T> PartialEq for Boxed<T> {
    fn eq(&self, other: &Self) -> bool {
        node::equal(&*self.node, &*other.node)
    }
}

/// Shows the content, like every value of the model.
impl<T> fmt::Debug for Boxed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        node::debug(&*self.node, f)
    }
}
