//! Members of an object that the model has no place for.

use std::sync::Arc;

/// Members kept as they were read; one word when there are none.
///
/// It also remembers, where it matters, how many entries a sender wrote in the array of a list of primitives: `given`
/// and `_given` should be equally long, and are written so, but what was read is written back as it was.
#[derive(Clone, Default)]
// Shared, not boxed, for the sake of the code: every type of the model drops one, and only an `Arc` frees out of line.
pub struct Unknown(Option<Arc<Kept>>);

#[derive(Clone, Default)]
struct Kept {
    members: Vec<UnknownMember>,
    lengths: Vec<Length>,
}

/// Number of entries in the array of values, or in the one of ids and extensions, of the element at an index.
#[derive(Clone, Copy)]
struct Length {
    field: usize,
    element: bool,
    len: usize,
}

/// A member the model has no place for: an unknown element, or a known one in a shape that does not fit.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownMember {
    /// Name of the member.
    pub name: String,
    /// What was read: JSON text of its value but for line ends, or XML of the whole element, which begins with `<`.
    pub raw: String,
    /// Number of known elements that stood before it: it is written after the elements of smaller index.
    pub position: usize,
}

impl Unknown {
    /// No members.
    pub(crate) const NONE: Self = Self(None);

    /// What is kept, to change it.
    fn kept(&mut self) -> &mut Kept {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.members.is_empty())
    }

    /// The members in the order they are written.
    pub fn iter(&self) -> core::slice::Iter<'_, UnknownMember> {
        self.0.as_deref().map_or([].iter(), |kept| kept.members.iter())
    }

    /// Whether there are members kept as XML.
    #[inline]
    pub(crate) fn has_xml(&self) -> bool {
        self.iter().any(|m| m.raw.starts_with('<'))
    }

    /// Adds a member. `raw` must be JSON text, or a whole element of XML: it is written as it is.
    pub fn push(&mut self, name: String, raw: String, position: usize) {
        let list = &mut self.kept().members;
        let at = list.partition_point(|m| m.position <= position);
        list.insert(at, UnknownMember { name, raw, position });
    }

    /// Adds a member at the end; [`sort`](Self::sort) follows.
    pub(crate) fn append(&mut self, name: String, raw: String, position: usize) {
        self.kept().members.push(UnknownMember { name, raw, position });
    }

    /// Brings appended members in order.
    pub(crate) fn sort(&mut self) {
        if let Some(kept) = &mut self.0 {
            Arc::make_mut(kept).members.sort_by_key(|m| m.position);
        }
    }

    /// Brings appended members in order, then drops each that `join` has added to the one before it.
    #[cfg(feature = "xml")]
    pub(crate) fn settle(&mut self, join: fn(&mut UnknownMember, &UnknownMember) -> bool) {
        self.sort();
        if let Some(kept) = &mut self.0 {
            Arc::make_mut(kept).members.dedup_by(|next, one| join(one, next));
        }
    }

    /// Moves the first member of that name out.
    pub fn remove(&mut self, name: &str) -> Option<UnknownMember> {
        let at = self.iter().position(|m| m.name == name)?;
        Some(self.kept().members.remove(at))
    }

    /// Drops all members.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// Moves the members out.
    #[must_use]
    pub fn take(&mut self) -> Vec<UnknownMember> {
        self.0.as_mut().map_or_else(Vec::new, |kept| core::mem::take(&mut Arc::make_mut(kept).members))
    }

    /// Remembers how many entries stood in an array that was not as long as the list is.
    pub(crate) fn set_length(&mut self, field: usize, element: bool, len: usize) {
        let lengths = &mut self.kept().lengths;
        lengths.retain(|l| (l.field, l.element) != (field, element));
        lengths.push(Length { field, element, len });
    }

    /// The remembered numbers of entries: index of the element, whether of ids and extensions, and the number.
    #[cfg(any(feature = "validate", feature = "xml"))]
    pub(crate) fn lengths(&self) -> impl Iterator<Item = (usize, bool, usize)> {
        self.0.iter().flat_map(|kept| &kept.lengths).map(|l| (l.field, l.element, l.len))
    }

    /// How many entries stood in that array, when it is remembered.
    #[inline]
    pub(crate) fn length(&self, field: usize, element: bool) -> Option<usize> {
        let kept = self.0.as_deref()?;
        kept.lengths.iter().find(|l| (l.field, l.element) == (field, element)).map(|l| l.len)
    }
}

/// Members in order; lengths of arrays say nothing about a value.
impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Unknown {}

impl<'a> IntoIterator for &'a Unknown {
    type Item = &'a UnknownMember;
    type IntoIter = core::slice::Iter<'a, UnknownMember>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for Unknown {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_map().entries(self.iter().map(|m| (&m.name, &m.raw))).finish()
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for UnknownMember {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:?}: {}", self.name, self.raw)
    }
}
