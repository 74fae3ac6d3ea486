//! Members of an object that the model has no place for.

use std::sync::Arc;

/// Members kept as they were read; one word when there are none.
#[derive(Clone, Default, PartialEq, Eq)]
// Shared, not boxed, for the sake of the code: every type of the model drops one, and only an `Arc` frees out of line.
pub struct Unknown(Option<Arc<Vec<UnknownMember>>>);

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

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The members in the order they are written.
    pub fn iter(&self) -> core::slice::Iter<'_, UnknownMember> {
        self.0.as_deref().map_or([].iter(), |list| list.iter())
    }

    /// Whether there are members kept as XML.
    #[inline]
    pub(crate) fn has_xml(&self) -> bool {
        self.0.as_ref().is_some_and(|list| list.iter().any(|m| m.raw.starts_with('<')))
    }

    /// Adds a member. `raw` must be JSON text, or a whole element of XML: it is written as it is.
    pub fn push(&mut self, name: String, raw: String, position: usize) {
        let list = Arc::make_mut(self.0.get_or_insert_default());
        let at = list.partition_point(|m| m.position <= position);
        list.insert(at, UnknownMember { name, raw, position });
    }

    /// Moves the first member of that name out.
    pub fn remove(&mut self, name: &str) -> Option<UnknownMember> {
        let list = self.0.as_mut()?;
        let at = list.iter().position(|m| m.name == name)?;
        let list = Arc::make_mut(list);
        let member = list.remove(at);
        if list.is_empty() {
            self.0 = None;
        }
        Some(member)
    }

    /// Drops all members.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// Moves the members out.
    #[must_use]
    pub fn take(&mut self) -> Vec<UnknownMember> {
        self.0.take().map_or_else(Vec::new, Arc::unwrap_or_clone)
    }
}

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
