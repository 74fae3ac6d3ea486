//! Every type of the model seen the same way: a table, a view and a slot for each element.
//!
//! Readers, writers, comparisons and walks are written once over `dyn Node`, so that code which uses them pays
//! nothing for the number of types.

use core::any::Any;
use core::fmt;
use core::panic::{RefUnwindSafe, UnwindSafe};

mod copy;

pub use copy::{copy, copy_field};
pub(crate) use copy::{copy_all, copy_resource};

pub use crate::prim::{AnyPrim, PrimList};
use crate::resource::OtherResource;
use crate::table::{FieldKind, TypeInfo};
pub use crate::unknown::Unknown;

/// A value with elements: a resource, a datatype or a backbone element.
///
/// The markers are supertraits so that a `dyn Node` in a box crosses threads as its type does.
pub trait Node: Any + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// The table of its type.
    fn info(&self) -> &'static TypeInfo;
    /// The elements that are present: bit `i` for the one at index `i` of the table.
    fn present(&self) -> u128;
    /// Where the element at index `i` of the table is, present or not.
    fn place(&self, i: usize) -> Place<'_>;
    /// The element at index `i` of the table, to change it.
    fn slot(&mut self, i: usize) -> Slot<'_>;
    /// Members without a place in the model.
    fn unknown(&self) -> &Unknown;
    /// Members without a place in the model.
    fn unknown_mut(&mut self) -> &mut Unknown;
    /// The raw text, when it is a resource of a type that this release does not define or that is compiled out.
    fn as_other(&self) -> Option<&OtherResource> {
        None
    }
}

// Inherent, not in the trait: a provided method would be compiled for each type.
impl dyn Node + '_ {
    /// The element at index `i` of the table.
    #[must_use]
    pub fn view(&self, i: usize) -> View<'_> {
        self.place(i).view()
    }
}

/// An element as it is.
#[derive(Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a walk must handle every shape an element has")]
pub enum View<'a> {
    /// Nothing there.
    Absent,
    /// A primitive.
    Prim(&'a dyn AnyPrim),
    /// A list of primitives.
    Prims(&'a dyn PrimList),
    /// A datatype or backbone element.
    Node(&'a dyn Node),
    /// A list of them.
    Nodes(&'a dyn NodeList),
    /// The alternative of a choice: its index in [`FieldKind::Choice`] and its value.
    Choice(usize, Inner<'a>),
    /// A resource.
    Resource(&'a dyn Node),
    /// A list of resources.
    Resources(&'a dyn ResourceList),
}

/// The value of a choice.
#[derive(Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a choice holds a primitive or a datatype")]
pub enum Inner<'a> {
    /// A primitive.
    Prim(&'a dyn AnyPrim),
    /// A datatype.
    Node(&'a dyn Node),
}

/// The value of a choice, to change it.
#[expect(clippy::exhaustive_enums, reason = "a choice holds a primitive or a datatype")]
pub enum InnerMut<'a> {
    /// A primitive.
    Prim(&'a mut dyn AnyPrim),
    /// A datatype.
    Node(&'a mut dyn Node),
}

/// The place of an element, to look at.
#[derive(Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a walk must handle every shape an element has")]
pub enum Place<'a> {
    /// No such element.
    None,
    /// A primitive.
    Prim(&'a dyn AnyPrim),
    /// A list of primitives.
    Prims(&'a dyn PrimList),
    /// A datatype or backbone element.
    Node(&'a dyn NodeSlot),
    /// A list of them.
    Nodes(&'a dyn NodeList),
    /// A choice.
    Choice(&'a dyn ChoiceSlot),
    /// A resource.
    Resource(&'a dyn ResourceSlot),
    /// A list of resources.
    Resources(&'a dyn ResourceList),
}

impl<'a> Place<'a> {
    /// What is there.
    #[must_use]
    pub fn view(self) -> View<'a> {
        match self {
            Self::None => View::Absent,
            Self::Prim(v) if v.is_absent() => View::Absent,
            Self::Prim(v) => View::Prim(v),
            Self::Prims(v) if v.is_empty() => View::Absent,
            Self::Prims(v) => View::Prims(v),
            Self::Node(v) => v.get().map_or(View::Absent, View::Node),
            Self::Nodes(v) if v.len() == 0 => View::Absent,
            Self::Nodes(v) => View::Nodes(v),
            Self::Choice(v) => v.get().map_or(View::Absent, |(at, inner)| View::Choice(at, inner)),
            Self::Resource(v) => v.get().map_or(View::Absent, View::Resource),
            Self::Resources(v) if v.is_empty() => View::Absent,
            Self::Resources(v) => View::Resources(v),
        }
    }
}

/// The place of an element, to change it.
#[expect(clippy::exhaustive_enums, reason = "a reader must handle every shape an element has")]
pub enum Slot<'a> {
    /// No such element.
    None,
    /// A primitive.
    Prim(&'a mut dyn AnyPrim),
    /// A list of primitives.
    Prims(&'a mut dyn PrimList),
    /// A datatype or backbone element.
    Node(&'a mut dyn NodeSlot),
    /// A list of them.
    Nodes(&'a mut dyn NodeList),
    /// A choice.
    Choice(&'a mut dyn ChoiceSlot),
    /// A resource.
    Resource(&'a mut dyn ResourceSlot),
    /// A list of resources.
    Resources(&'a mut dyn ResourceList),
}

// The generic impls below are compiled for each of hundreds of types: they use plain matches and built-in indexing,
// because in an unoptimised build every closure and library call is one more function for each of those types.

/// Place of at most one datatype.
pub trait NodeSlot {
    /// What is there.
    fn get(&self) -> Option<&dyn Node>;
    /// What is there.
    fn get_mut(&mut self) -> Option<&mut dyn Node>;
    /// What is there, made when there is nothing.
    fn make(&mut self) -> &mut dyn Node;
    /// Makes it absent.
    fn clear(&mut self);
}

impl<T: Node + Default> NodeSlot for Option<Box<T>> {
    #[inline]
    fn get(&self) -> Option<&dyn Node> {
        match self {
            Some(v) => Some(&**v),
            None => None,
        }
    }
    #[inline]
    fn get_mut(&mut self) -> Option<&mut dyn Node> {
        match self {
            Some(v) => Some(&mut **v),
            None => None,
        }
    }
    #[inline]
    fn make(&mut self) -> &mut dyn Node {
        match self {
            Some(v) => &mut **v,
            None => &mut **self.insert(Box::new(T::default())),
        }
    }
    #[inline]
    fn clear(&mut self) {
        *self = None;
    }
}

/// A list of datatypes.
#[expect(clippy::len_without_is_empty, reason = "see above; `View::Absent` stands for the empty list")]
pub trait NodeList {
    /// Number of entries.
    fn len(&self) -> usize;
    /// The entry at `i`.
    fn get(&self, i: usize) -> Option<&dyn Node>;
    /// The entry at `i`.
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Node>;
    /// Adds an empty entry.
    fn push(&mut self);
    /// Drops the entries from `len` on.
    fn truncate(&mut self, len: usize);
}

impl dyn NodeList + '_ {
    /// Drops all entries.
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Exchanges two entries; nothing happens when there is not both. The contents are moved, so that no list has to
    /// have code for this.
    pub fn exchange(&mut self, one: usize, other: usize) {
        let (Some(first), true) = (self.get(one), other < self.len()) else { return };
        let (mut first, mut second) = ((first.info().make)(), (first.info().make)());
        let mut step = |at: usize, node: &mut dyn Node, out: bool| match self.get_mut(at) {
            Some(entry) if out => move_all(entry, node),
            Some(entry) => move_all(node, entry),
            None => {}
        };
        step(one, &mut *first, true);
        step(other, &mut *second, true);
        step(one, &mut *second, false);
        step(other, &mut *first, false);
    }
}

impl<T: Node + Default> NodeList for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }
    #[expect(clippy::indexing_slicing, reason = "the index is compared one line before; see above")]
    #[inline]
    fn get(&self, i: usize) -> Option<&dyn Node> {
        let list = self.as_slice();
        if i < list.len() { Some(&list[i]) } else { None }
    }
    #[expect(clippy::indexing_slicing, reason = "the index is compared one line before; see above")]
    #[inline]
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Node> {
        let list = self.as_mut_slice();
        if i < list.len() { Some(&mut list[i]) } else { None }
    }
    // Most lists have one entry; a vector of its own accord begins with room for four.
    #[inline]
    fn push(&mut self) {
        if self.capacity() == 0 {
            self.reserve_exact(1);
        }
        self.push(T::default());
    }
    #[inline]
    fn truncate(&mut self, len: usize) {
        self.truncate(len);
    }
}

/// Adds an empty entry and gives it.
pub fn push(list: &mut dyn NodeList) -> Option<&mut dyn Node> {
    let at = list.len();
    list.push();
    list.get_mut(at)
}

/// The enum of a choice.
pub trait Choice: Sized + 'static {
    /// Index of the alternative.
    fn index(&self) -> usize;
    /// The value.
    fn get(&self) -> Inner<'_>;
    /// The value.
    fn get_mut(&mut self) -> InnerMut<'_>;
    /// An empty value of the alternative.
    fn make(i: usize) -> Option<Self>;
}

/// Place of a choice.
pub trait ChoiceSlot {
    /// Alternative and value.
    fn get(&self) -> Option<(usize, Inner<'_>)>;
    /// Alternative and value.
    fn get_mut(&mut self) -> Option<(usize, InnerMut<'_>)>;
    /// The value of that alternative, made when there is nothing or another one; `None` if there is no such alternative.
    fn make(&mut self, i: usize) -> Option<InnerMut<'_>>;
    /// Makes it absent.
    fn clear(&mut self);
}

#[expect(clippy::manual_map, reason = "compiled for each choice: see above")]
impl<C: Choice> ChoiceSlot for Option<C> {
    #[inline]
    fn get(&self) -> Option<(usize, Inner<'_>)> {
        match self {
            Some(choice) => Some((choice.index(), choice.get())),
            None => None,
        }
    }
    #[inline]
    fn get_mut(&mut self) -> Option<(usize, InnerMut<'_>)> {
        match self {
            Some(choice) => Some((choice.index(), choice.get_mut())),
            None => None,
        }
    }
    #[inline]
    fn make(&mut self, i: usize) -> Option<InnerMut<'_>> {
        match self {
            Some(choice) if choice.index() == i => {}
            _ => match C::make(i) {
                Some(choice) => *self = Some(choice),
                None => return None,
            },
        }
        match self {
            Some(choice) => Some(choice.get_mut()),
            None => None,
        }
    }
    #[inline]
    fn clear(&mut self) {
        *self = None;
    }
}

/// The enum of all resources of a release.
pub trait AnyResource: Sized + 'static {
    /// The resource inside.
    fn node(&self) -> &dyn Node;
    /// The resource inside.
    fn node_mut(&mut self) -> &mut dyn Node;
    /// An empty resource of that type.
    fn make(name: &str) -> Option<Self>;
    /// A resource the release does not define.
    fn other(other: OtherResource) -> Self;
}

/// Place of a resource.
pub trait ResourceSlot {
    /// What is there.
    fn get(&self) -> Option<&dyn Node>;
    /// What is there.
    fn get_mut(&mut self) -> Option<&mut dyn Node>;
    /// Puts an empty resource of that type there; `None` if the release has no such type.
    fn make(&mut self, name: &str) -> Option<&mut dyn Node>;
    /// Puts a resource of unknown type there.
    fn set_other(&mut self, other: OtherResource);
    /// Makes it absent.
    fn clear(&mut self);
}

impl<R: AnyResource> ResourceSlot for Option<R> {
    #[inline]
    fn get(&self) -> Option<&dyn Node> {
        self.as_ref().map(R::node)
    }
    #[inline]
    fn get_mut(&mut self) -> Option<&mut dyn Node> {
        self.as_mut().map(R::node_mut)
    }
    #[inline]
    fn make(&mut self, name: &str) -> Option<&mut dyn Node> {
        *self = Some(R::make(name)?);
        self.as_mut().map(R::node_mut)
    }
    #[inline]
    fn set_other(&mut self, other: OtherResource) {
        *self = Some(R::other(other));
    }
    #[inline]
    fn clear(&mut self) {
        *self = None;
    }
}

/// A list of resources.
pub trait ResourceList {
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The resource at `i`.
    fn get(&self, i: usize) -> Option<&dyn Node>;
    /// The resource at `i`.
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Node>;
    /// Adds an empty resource of that type; `None` if the release has no such type.
    fn push(&mut self, name: &str) -> Option<&mut dyn Node>;
    /// Adds a resource of unknown type.
    fn push_other(&mut self, other: OtherResource);
    /// Exchanges two entries; nothing happens when there is not both.
    fn exchange(&mut self, one: usize, other: usize);
    /// Drops the entries from `len` on.
    fn truncate(&mut self, len: usize);
    /// Drops all entries.
    fn clear(&mut self);
}

impl<R: AnyResource> ResourceList for Vec<R> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }
    #[inline]
    fn get(&self, i: usize) -> Option<&dyn Node> {
        self.as_slice().get(i).map(R::node)
    }
    #[inline]
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Node> {
        self.as_mut_slice().get_mut(i).map(R::node_mut)
    }
    #[inline]
    fn push(&mut self, name: &str) -> Option<&mut dyn Node> {
        self.push(R::make(name)?);
        self.last_mut().map(R::node_mut)
    }
    #[inline]
    fn push_other(&mut self, other: OtherResource) {
        self.push(R::other(other));
    }
    #[inline]
    fn exchange(&mut self, one: usize, other: usize) {
        if one < self.len() && other < self.len() {
            self.as_mut_slice().swap(one, other);
        }
    }
    #[inline]
    fn truncate(&mut self, len: usize) {
        self.truncate(len);
    }
    #[inline]
    fn clear(&mut self) {
        self.clear();
    }
}

/// Exchanges two values of the same type.
pub(crate) fn swap<T: 'static>(one: &mut T, other: &mut dyn Any) -> bool {
    other.downcast_mut().map(|other| core::mem::swap(one, other)).is_some()
}

/// Makes another value of the same type equal to `from`.
pub(crate) fn assign<T: Clone + 'static>(from: &T, to: &mut dyn Any) -> bool {
    to.downcast_mut().map(|to: &mut T| to.clone_from(from)).is_some()
}

impl Slot<'_> {
    /// Makes the place empty.
    pub fn clear(self) {
        match self {
            Self::None => {}
            Self::Prim(v) => v.clear(),
            Self::Prims(v) => v.resize(0),
            Self::Node(v) => v.clear(),
            Self::Nodes(v) => v.clear(),
            Self::Choice(v) => v.clear(),
            Self::Resource(v) => v.clear(),
            Self::Resources(v) => v.clear(),
        }
    }
}

impl View<'_> {
    /// Whether nothing is there.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// Moves element `i` from one node to another of the same type; what was there is dropped.
/// `false`, and nothing changed, when the types differ.
///
/// Texts and extensions are moved, not copied; the nodes between are made anew.
pub fn move_field(from: &mut dyn Node, to: &mut dyn Node, i: usize) -> bool {
    if !core::ptr::eq(from.info(), to.info()) {
        return false;
    }
    to.slot(i).clear();
    match (from.slot(i), to.slot(i)) {
        (Slot::Prim(from), Slot::Prim(to)) => {
            from.swap(to);
        }
        (Slot::Prims(from), Slot::Prims(to)) => {
            from.swap(to);
        }
        (Slot::Node(from), Slot::Node(to)) => {
            if let Some(from) = from.get_mut() {
                move_all(from, to.make());
            }
        }
        (Slot::Nodes(from), Slot::Nodes(to)) => {
            for at in 0..from.len() {
                if let (Some(from), Some(to)) = (from.get_mut(at), push(to)) {
                    move_all(from, to);
                }
            }
        }
        (Slot::Choice(from), Slot::Choice(to)) => {
            if let Some((at, from)) = from.get_mut() {
                match (from, to.make(at)) {
                    (InnerMut::Prim(from), Some(InnerMut::Prim(to))) => {
                        from.swap(to);
                    }
                    (InnerMut::Node(from), Some(InnerMut::Node(to))) => move_all(from, to),
                    _ => {}
                }
            }
        }
        (Slot::Resource(from), Slot::Resource(to)) => {
            if let Some(from) = from.get_mut() {
                match from.as_other() {
                    Some(other) => to.set_other(other.clone()),
                    None => {
                        if let Some(to) = to.make(from.info().name) {
                            move_all(from, to);
                        }
                    }
                }
            }
        }
        (Slot::Resources(from), Slot::Resources(to)) => {
            for at in 0..from.len() {
                let Some(from) = from.get_mut(at) else { continue };
                match from.as_other() {
                    Some(other) => to.push_other(other.clone()),
                    None => {
                        if let Some(to) = to.push(from.info().name) {
                            move_all(from, to);
                        }
                    }
                }
            }
        }
        _ => return false,
    }
    from.slot(i).clear();
    true
}

/// Moves everything from one node to an empty one of the same type.
pub(crate) fn move_all(from: &mut dyn Node, to: &mut dyn Node) {
    for i in bits(from.present()) {
        move_field(from, to, i);
    }
    core::mem::swap(from.unknown_mut(), to.unknown_mut());
}

/// The name of element `i` in JSON; of a choice, the one its value has (`valueQuantity`).
#[must_use]
pub fn json_name(node: &dyn Node, i: usize) -> Option<&'static str> {
    let field = node.info().fields.get(i)?;
    match (field.kind, node.view(i)) {
        (FieldKind::Choice(list), View::Choice(at, _)) => list.get(at).map(|a| a.name),
        _ => Some(field.name),
    }
}

// What the generated code calls.

#[inline]
pub(crate) fn new<T: Node + Default>() -> Box<dyn Node> {
    Box::new(T::default())
}

pub use crate::boxed::Boxed;

/// `==` of every node.
pub(crate) fn equal(one: &dyn Node, other: &dyn Node) -> bool {
    let (info, present) = (one.info(), one.present());
    core::ptr::eq(info, other.info())
        && present == other.present()
        && one.unknown() == other.unknown()
        && one.as_other() == other.as_other()
        && bits(present).all(|i| equal_place(one.place(i), other.place(i)))
}

pub(crate) fn equal_place(one: Place<'_>, other: Place<'_>) -> bool {
    match (one, other) {
        (Place::None, Place::None) => true,
        (Place::Prim(one), Place::Prim(other)) => equal_prim(one, other),
        (Place::Prims(one), Place::Prims(other)) => {
            one.len() == other.len()
                && (0..one.len()).all(|i| match (one.get(i), other.get(i)) {
                    (Some(one), Some(other)) => equal_prim(one, other),
                    _ => false,
                })
        }
        (Place::Node(one), Place::Node(other)) => equal_node(one.get(), other.get()),
        (Place::Nodes(one), Place::Nodes(other)) => equal_nodes(one, other),
        (Place::Choice(one), Place::Choice(other)) => match (one.get(), other.get()) {
            (Some((at, one)), Some((other_at, other))) => at == other_at && equal_inner(one, other),
            (one, other) => one.is_none() && other.is_none(),
        },
        (Place::Resource(one), Place::Resource(other)) => equal_node(one.get(), other.get()),
        (Place::Resources(one), Place::Resources(other)) => {
            one.len() == other.len() && (0..one.len()).all(|i| equal_node(one.get(i), other.get(i)))
        }
        _ => false,
    }
}

fn equal_node(one: Option<&dyn Node>, other: Option<&dyn Node>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => equal(one, other),
        (one, other) => one.is_none() && other.is_none(),
    }
}

fn equal_nodes(one: &dyn NodeList, other: &dyn NodeList) -> bool {
    one.len() == other.len() && (0..one.len()).all(|i| equal_node(one.get(i), other.get(i)))
}

pub(crate) fn equal_prim(one: &dyn AnyPrim, other: &dyn AnyPrim) -> bool {
    one.scalar() == other.scalar()
        && match (one.element(), other.element()) {
            (Some((id, extension)), Some((other_id, other_extension))) => {
                id == other_id && equal_nodes(extension, other_extension)
            }
            (one, other) => one.is_none() && other.is_none(),
        }
}

fn equal_inner(one: Inner<'_>, other: Inner<'_>) -> bool {
    match (one, other) {
        (Inner::Prim(one), Inner::Prim(other)) => equal_prim(one, other),
        (Inner::Node(one), Inner::Node(other)) => equal(one, other),
        _ => false,
    }
}

/// `==` of every choice.
#[inline]
pub(crate) fn equal_choice<C: Choice>(one: &C, other: &C) -> bool {
    one.index() == other.index() && equal_inner(one.get(), other.get())
}

/// The bits that are set, lowest first.
pub(crate) fn bits(mut mask: u128) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let at = mask.trailing_zeros();
        mask &= mask.wrapping_sub(1);
        if at < u128::BITS { usize::try_from(at).ok() } else { None }
    })
}

/// `Debug` of every choice: its value.
#[inline]
pub(crate) fn debug_choice<C: Choice>(choice: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&choice.get(), f)
}

/// `Debug` of every node: the elements that are present, content included.
pub(crate) fn debug(node: &dyn Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let info = node.info();
    if let Some(other) = node.as_other() {
        return f.debug_struct(&other.resource_type).field("raw", &other.raw).finish();
    }
    let mut out = f.debug_struct(info.name);
    for i in bits(node.present()) {
        if let Some(name) = json_name(node, i) {
            out.field(name, &node.view(i));
        }
    }
    if !node.unknown().is_empty() {
        out.field("unknown", node.unknown());
    }
    out.finish()
}

impl fmt::Debug for dyn Node + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// Shows the content, like every value of the model.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("absent"),
            Self::Prim(v) => fmt_prim(*v, f),
            Self::Prims(v) => {
                f.debug_list().entries((0..v.len()).filter_map(|i| v.get(i)).map(View::Prim)).finish()
            }
            Self::Node(v) | Self::Resource(v) => debug(*v, f),
            Self::Nodes(v) => {
                f.debug_list().entries((0..v.len()).filter_map(|i| v.get(i)).map(View::Node)).finish()
            }
            Self::Resources(v) => {
                f.debug_list().entries((0..v.len()).filter_map(|i| v.get(i)).map(View::Node)).finish()
            }
            Self::Choice(_, inner) => inner.fmt(f),
        }
    }
}

/// Shows the content, like every value of the model.
impl fmt::Debug for Inner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Prim(v) => fmt_prim(*v, f),
            Self::Node(v) => debug(*v, f),
        }
    }
}

fn fmt_prim(prim: &dyn AnyPrim, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some((id, extension)) = prim.element() else {
        return match prim.scalar() {
            Some(Scalar::Text(text)) => fmt::Debug::fmt(text, f),
            Some(scalar) => f.write_str(&scalar.text()),
            None => f.write_str("null"),
        };
    };
    f.debug_struct("Prim")
        .field("value", &prim.scalar())
        .field("id", &id)
        .field("extension", &View::Nodes(extension))
        .finish()
}

use crate::prim::Scalar;

/// Shows the content, like every value of the model.
impl fmt::Debug for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.view(), f)
    }
}

impl fmt::Debug for InnerMut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Prim(_) => "Prim",
            Self::Node(_) => "Node",
        })
    }
}

impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Prim(_) => "Prim",
            Self::Prims(_) => "Prims",
            Self::Node(_) => "Node",
            Self::Nodes(_) => "Nodes",
            Self::Choice(_) => "Choice",
            Self::Resource(_) => "Resource",
            Self::Resources(_) => "Resources",
        })
    }
}
