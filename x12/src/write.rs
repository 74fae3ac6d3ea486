//! From the tree back to bytes: an unedited interchange is the bytes it was read from.

use alloc::vec::Vec;

use crate::view::InterchangeView;

impl InterchangeView<'_> {
    /// The bytes as a new vector.
    #[must_use]
    pub fn to_bytes(self) -> Vec<u8> {
        self.bytes().to_vec()
    }

    /// Appends the bytes to `out`.
    pub fn write_to(self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.bytes());
    }
}
