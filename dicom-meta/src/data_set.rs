//! The root: the bytes of a file or data set and where its elements are.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use crate::index::{Index, NONE};
use crate::issue::{Issue, Severity};
use crate::path::Path;
use crate::tag::Tag;
use crate::transfer_syntax::{Encoding, TransferSyntax};
use crate::view::{DataSetView, ElementView, Elements, Leaves, Root};

/// A DICOM file or data set: its bytes, borrowed or owned, and the index of its elements and items.
///
/// Reading goes through [`view`](Self::view); the most used accessors are here too. [`to_bytes`](Self::to_bytes) gives
/// back exactly what was read. A deflated data set is held inflated, and offsets are those of the inflated bytes.
#[derive(Clone)]
pub struct DataSet<'a> {
    /// What the index is of.
    pub(crate) bytes: Cow<'a, [u8]>,
    /// What was read, where that is not `bytes`.
    pub(crate) source: Option<Cow<'a, [u8]>>,
    pub(crate) index: Index,
}

impl<'a> DataSet<'a> {
    pub(crate) fn root(&self) -> Root<'_> {
        Root { bytes: &self.bytes, index: &self.index }
    }

    /// The `Copy` handle everything is read through: the data set without its file meta information.
    #[must_use]
    pub fn view(&self) -> DataSetView<'_> {
        let end = self.index.nodes.len() as u32;
        DataSetView::new(self.root(), self.index.meta, end, NONE)
    }

    /// The file meta information: group 0002; empty if there is none.
    #[must_use]
    pub fn meta(&self) -> DataSetView<'_> {
        DataSetView::new(self.root(), 0, self.index.meta, NONE)
    }

    /// What was odd about the bytes, in order.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.index.issues
    }

    /// Whether everything was read: no finding is [fatal](Severity::Fatal). A truncated input is not complete.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.issues().iter().all(|issue| issue.severity != Severity::Fatal)
    }

    /// The transfer syntax the file meta information names; `None` if there is none or it is not known.
    #[must_use]
    pub fn transfer_syntax(&self) -> Option<TransferSyntax> {
        self.index.syntax
    }

    /// How the data set was read: what its transfer syntax says, or what its first element told.
    #[must_use]
    pub fn encoding(&self) -> Encoding {
        self.index.encoding
    }

    /// Whether offsets count in inflated bytes, as those of a deflated data set do.
    #[must_use]
    pub fn is_inflated(&self) -> bool {
        self.index.inflated
    }

    /// How many bytes the index keeps beside the input.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        let nodes = self.index.nodes.capacity() * size_of::<crate::index::Node>();
        let inflated = if self.source.is_some() { self.bytes.len() } else { 0 };
        nodes + self.index.issues.capacity() * size_of::<Issue>() + inflated
    }

    /// The same data set with bytes of its own.
    #[must_use]
    pub fn into_owned(self) -> DataSet<'static> {
        DataSet {
            bytes: Cow::Owned(self.bytes.into_owned()),
            source: self.source.map(|source| Cow::Owned(source.into_owned())),
            index: self.index,
        }
    }

    /// The bytes offsets count in: as read, or inflated.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// See [`DataSetView::elements`].
    #[must_use]
    pub fn elements(&self) -> Elements<'_> {
        self.view().elements()
    }

    /// The element of a tag, also of the file meta information: see [`DataSetView::element`].
    #[must_use]
    pub fn element(&self, tag: Tag) -> Option<ElementView<'_>> {
        if tag.group() == 2
            && let Some(element) = self.meta().element(tag)
        {
            return Some(element);
        }
        self.view().element(tag)
    }

    /// The element a path names, also of the file meta information: see [`DataSetView::get`].
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<ElementView<'_>> {
        if let [step] = path.steps()
            && step.tag.group() == 2
        {
            return self.element(step.tag);
        }
        self.view().get(path)
    }

    /// All elements a path names: see [`DataSetView::get_all`].
    pub fn get_all<'s>(&'s self, path: &Path) -> impl Iterator<Item = ElementView<'s>> + use<'s> {
        let meta = match path.steps() {
            [step] if step.tag.group() == 2 => self.meta().element(step.tag),
            _ => None,
        };
        meta.into_iter().chain(self.view().get_all(path))
    }

    /// All elements that hold a value, in order: file meta information, data set, at every depth. Not the top-level pixel
    /// data and what follows it.
    #[must_use]
    pub fn leaves(&self) -> Leaves<'_> {
        Leaves::new(self.root())
    }

    /// The bytes as a new vector: exactly what was read, deflated again where it was.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.source.as_ref().unwrap_or(&self.bytes).to_vec()
    }

    /// Appends the bytes to `out`.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.source.as_ref().unwrap_or(&self.bytes));
    }
}

impl fmt::Debug for DataSet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DataSet")
            .field("bytes", &self.bytes.len())
            .field("nodes", &self.index.nodes.len())
            .field("transfer_syntax", &self.index.syntax)
            .field("issues", &self.index.issues)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DataSet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DICOM data set of {} bytes", self.bytes.len())
    }
}
