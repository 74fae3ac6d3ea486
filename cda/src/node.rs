//! Every type of the model seen the same way: a table, and a place for each attribute, child and text.
//!
//! Reader, writer, comparison and walks are written once over `dyn Node`, so that they cost nothing for the number of types.

use std::borrow::Cow;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};

pub(crate) use crate::meta::{Meta, Other};
use crate::model::{AnyNode, Value};
use crate::table::{ChildInfo, TypeInfo};

mod copy;
mod same;

pub(crate) use copy::{copy, detach};
pub(crate) use same::same;

/// An attribute or text: absent, or its value with entities resolved. Borrowed from the input where nothing had to be.
pub type Attr<'a> = Option<Cow<'a, str>>;

/// A struct of the model.
pub trait Node<'a>: Send + Sync + UnwindSafe + RefUnwindSafe {
    /// The table of its type.
    fn info(&self) -> &'static TypeInfo;
    /// It for as long as it is borrowed: what [`Element`](crate::Element) needs.
    fn view<'d>(&'d self) -> &'d (dyn Node<'d> + 'd)
    where
        'a: 'd;
    /// Where it was read, and what its fields have no place for.
    fn meta(&self) -> &Meta<'a>;
    /// Where it was read, and what its fields have no place for.
    fn meta_mut(&mut self) -> &mut Meta<'a>;
    /// A place: first the attributes, then the children, both as the table has them, then text or content.
    fn place(&self, i: usize) -> Place<'_, 'a>;
    /// A place, to change it.
    fn slot(&mut self, i: usize) -> Slot<'_, 'a>;
}

/// A place of a node, to look at.
#[derive(Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a walk must handle every kind of place")]
pub enum Place<'s, 'a> {
    /// No such place, or a child that lies in the content.
    None,
    /// An attribute or the text.
    Text(&'s Attr<'a>),
    /// At most one child.
    One(&'s dyn OneSlot<'a>),
    /// A list of children.
    Many(&'s dyn ManySlot<'a>),
    /// Text and children.
    Content(&'s dyn ContentSlot<'a>),
}

/// A place of a node, to change it.
#[expect(clippy::exhaustive_enums, reason = "a reader must handle every kind of place")]
pub enum Slot<'s, 'a> {
    /// No such place, or a child that lies in the content.
    None,
    /// An attribute or the text.
    Text(&'s mut Attr<'a>),
    /// At most one child.
    One(&'s mut dyn OneSlot<'a>),
    /// A list of children.
    Many(&'s mut dyn ManySlot<'a>),
    /// Text and children.
    Content(&'s mut dyn ContentSlot<'a>),
}

/// Prints its kind, and no content.
impl fmt::Debug for Place<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Text(_) => "Text",
            Self::One(_) => "One",
            Self::Many(_) => "Many",
            Self::Content(_) => "Content",
        })
    }
}

/// Prints its kind, and no content.
impl fmt::Debug for Slot<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Text(_) => "Text",
            Self::One(_) => "One",
            Self::Many(_) => "Many",
            Self::Content(_) => "Content",
        })
    }
}

// The impls below are compiled for each type: they use plain matches, because in an unoptimised build every closure is one
// more function for each of those types.

/// Place of at most one child.
pub trait OneSlot<'a> {
    /// What is there.
    fn get(&self) -> Option<&dyn Node<'a>>;
    /// What is there.
    fn get_mut(&mut self) -> Option<&mut dyn Node<'a>>;
    /// Puts an empty child there and gives it; `None` if the place holds values and `ty` is not the type of one.
    fn make(&mut self, ty: &'static TypeInfo) -> Option<&mut dyn Node<'a>>;
    /// Makes it absent.
    fn clear(&mut self);
}

/// Place of a list of children.
#[expect(clippy::len_without_is_empty, reason = "compiled for each type: see above")]
pub trait ManySlot<'a> {
    /// Number of children.
    fn len(&self) -> usize;
    /// The child at `i`.
    fn get(&self, i: usize) -> Option<&dyn Node<'a>>;
    /// The child at `i`.
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Node<'a>>;
    /// Adds an empty child and gives it; `None` if the list holds values and `ty` is not the type of one.
    fn push(&mut self, ty: &'static TypeInfo) -> Option<&mut dyn Node<'a>>;
    /// Drops the children from `len` on.
    fn truncate(&mut self, len: usize);
}

impl<'a, T: Node<'a> + Default> OneSlot<'a> for Option<Box<T>> {
    fn get(&self) -> Option<&dyn Node<'a>> {
        match self {
            Some(node) => Some(&**node),
            None => None,
        }
    }
    fn get_mut(&mut self) -> Option<&mut dyn Node<'a>> {
        match self {
            Some(node) => Some(&mut **node),
            None => None,
        }
    }
    fn make(&mut self, _: &'static TypeInfo) -> Option<&mut dyn Node<'a>> {
        Some(&mut **self.insert(Box::default()))
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl<'a, T: Node<'a> + Default> ManySlot<'a> for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    #[expect(clippy::indexing_slicing, reason = "the index is compared one line before; see above")]
    fn get(&self, i: usize) -> Option<&dyn Node<'a>> {
        let list = self.as_slice();
        if i < list.len() { Some(&list[i]) } else { None }
    }
    #[expect(clippy::indexing_slicing, reason = "the index is compared one line before; see above")]
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Node<'a>> {
        let list = self.as_mut_slice();
        if i < list.len() { Some(&mut list[i]) } else { None }
    }
    #[expect(clippy::indexing_slicing, reason = "an entry was added one line before; see above")]
    fn push(&mut self, _: &'static TypeInfo) -> Option<&mut dyn Node<'a>> {
        room(self);
        self.push(T::default());
        let last = self.len() - 1;
        Some(&mut self.as_mut_slice()[last])
    }
    fn truncate(&mut self, len: usize) {
        self.truncate(len);
    }
}

impl<'a> OneSlot<'a> for Option<Value<'a>> {
    fn get(&self) -> Option<&dyn Node<'a>> {
        self.as_ref().map(Value::node)
    }
    fn get_mut(&mut self) -> Option<&mut dyn Node<'a>> {
        self.as_mut().map(Value::node_mut)
    }
    fn make(&mut self, ty: &'static TypeInfo) -> Option<&mut dyn Node<'a>> {
        Some(self.insert(Value::make(ty)?).node_mut())
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl<'a> ManySlot<'a> for Vec<Value<'a>> {
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, i: usize) -> Option<&dyn Node<'a>> {
        self.as_slice().get(i).map(Value::node)
    }
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Node<'a>> {
        self.as_mut_slice().get_mut(i).map(Value::node_mut)
    }
    fn push(&mut self, ty: &'static TypeInfo) -> Option<&mut dyn Node<'a>> {
        room(self);
        self.push(Value::make(ty)?);
        self.last_mut().map(Value::node_mut)
    }
    fn truncate(&mut self, len: usize) {
        self.truncate(len);
    }
}

impl<'a> Node<'a> for AnyNode<'a> {
    fn info(&self) -> &'static TypeInfo {
        self.node().info()
    }
    fn view<'d>(&'d self) -> &'d (dyn Node<'d> + 'd)
    where
        'a: 'd,
    {
        self.node().view()
    }
    fn meta(&self) -> &Meta<'a> {
        self.node().meta()
    }
    fn meta_mut(&mut self) -> &mut Meta<'a> {
        self.node_mut().meta_mut()
    }
    fn place(&self, i: usize) -> Place<'_, 'a> {
        self.node().place(i)
    }
    fn slot(&mut self, i: usize) -> Slot<'_, 'a> {
        self.node_mut().slot(i)
    }
}

/// An item of mixed content, to look at.
#[derive(Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a walk must handle every kind of item")]
pub enum Item<'s, 'a> {
    /// Text.
    Text(&'s Cow<'a, str>),
    /// A child and which alternative it is: [`child_of`] tells its name.
    Node(u8, &'s dyn Node<'a>),
    /// What has no place in the model.
    Other(&'s Other<'a>),
}

/// Prints its kind, and no content.
impl fmt::Debug for Item<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text"),
            Self::Node(_, node) => debug(*node, f),
            Self::Other(other) => fmt::Debug::fmt(other, f),
        }
    }
}

/// The enum of the items of one kind of mixed content.
pub trait ContentItem<'a>: Sized {
    /// What it is.
    fn item(&self) -> Item<'_, 'a>;
    /// The child it is.
    fn node_mut(&mut self) -> Option<&mut dyn Node<'a>>;
    /// An empty child: an alternative, and for one that holds a [`Value`] its type.
    fn make(item: u8, ty: &'static TypeInfo) -> Option<Self>;
    /// Text.
    fn of_text(text: Cow<'a, str>) -> Self;
    /// What has no place in the model.
    fn of_other(other: Box<Other<'a>>) -> Self;
}

/// A list of mixed content.
#[expect(clippy::len_without_is_empty, reason = "walks compare with the length")]
pub trait ContentSlot<'a> {
    /// Number of items.
    fn len(&self) -> usize;
    /// The item at `i`.
    fn get(&self, i: usize) -> Option<Item<'_, 'a>>;
    /// The child at `i`, if the item is one.
    fn node_mut(&mut self, i: usize) -> Option<&mut dyn Node<'a>>;
    /// Adds an empty child and gives it; `None` if the list has no such alternative.
    fn push(&mut self, item: u8, ty: &'static TypeInfo) -> Option<&mut dyn Node<'a>>;
    /// Adds text.
    fn push_text(&mut self, text: Cow<'a, str>);
    /// Adds what has no place in the model.
    fn push_other(&mut self, other: Other<'a>);
    /// Drops the items from `len` on.
    fn truncate(&mut self, len: usize);
}

impl<'a, I: ContentItem<'a>> ContentSlot<'a> for Vec<I> {
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, i: usize) -> Option<Item<'_, 'a>> {
        self.as_slice().get(i).map(I::item)
    }
    fn node_mut(&mut self, i: usize) -> Option<&mut dyn Node<'a>> {
        self.as_mut_slice().get_mut(i)?.node_mut()
    }
    fn push(&mut self, item: u8, ty: &'static TypeInfo) -> Option<&mut dyn Node<'a>> {
        room(self);
        self.push(I::make(item, ty)?);
        self.last_mut()?.node_mut()
    }
    fn push_text(&mut self, text: Cow<'a, str>) {
        room(self);
        self.push(I::of_text(text));
    }
    fn push_other(&mut self, other: Other<'a>) {
        self.push(I::of_other(Box::new(other)));
    }
    fn truncate(&mut self, len: usize) {
        self.truncate(len);
    }
}

/// Room for one more, twice as much each time: most lists have one entry or two, and a vector of its own accord begins with
/// room for four. Small entries, such as the texts and parts of a name, get room for four when there is a second.
fn room<T>(list: &mut Vec<T>) {
    let len = list.len();
    if len == list.capacity() {
        let more = if len == 1 && size_of::<T>() <= 32 { 3 } else { len.max(1) };
        list.reserve_exact(more);
    }
}

/// What the table of a type says of an item of its content.
#[must_use]
pub fn child_of(info: &'static TypeInfo, item: u8) -> Option<&'static ChildInfo> {
    let own = info.children.iter().find(|child| child.item == item);
    own.or_else(|| {
        // One that the schema does not allow here, but elsewhere in content of this kind.
        let family = |ty: &TypeInfo| {
            ty.shape == info.shape && ty.kind == info.kind && (ty.name == "AD") == (info.name == "AD")
        };
        let mut others = TypeInfo::all().iter().filter(|ty| family(ty)).flat_map(|ty| ty.children);
        others.find(|child| child.item == item)
    })
}

/// A struct of the model that can be freed from the input it borrows from.
pub trait Owned {
    /// The same type with text of its own.
    type Owned;
    /// A copy with text of its own.
    fn to_static(&self) -> Self::Owned;
}

impl Owned for AnyNode<'_> {
    type Owned = AnyNode<'static>;
    fn to_static(&self) -> AnyNode<'static> {
        let node = self.node();
        match AnyNode::make(node.info()) {
            Some(mut copy) => {
                detach(node, copy.node_mut());
                copy
            }
            // The type of each alternative makes that alternative.
            None => AnyNode::Any(Box::default()),
        }
    }
}

/// Prints the name of the type, and no content.
pub(crate) fn debug(node: &dyn Node<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_struct(node.info().name).finish_non_exhaustive()
}

/// Prints what kind of item it is, and no content.
pub(crate) fn debug_item<'a>(item: &impl ContentItem<'a>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&item.item(), f)
}
