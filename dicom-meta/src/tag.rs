//! Tags: group and element number.

use core::fmt;

/// The tag of an attribute: `(group,element)`. Prints as `(0010,0020)`. PS3.5, 7.1.
///
/// [`tags`](crate::tags) has a constant for each attribute of the standard.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub(crate) u32);

impl Tag {
    /// Starts an item: `(FFFE,E000)`.
    pub const ITEM: Self = Self(0xFFFE_E000);
    /// Ends an item of undefined length: `(FFFE,E00D)`.
    pub const ITEM_DELIMITATION: Self = Self(0xFFFE_E00D);
    /// Ends a sequence of undefined length: `(FFFE,E0DD)`.
    pub const SEQUENCE_DELIMITATION: Self = Self(0xFFFE_E0DD);

    /// A tag of group and element number.
    #[must_use]
    pub const fn new(group: u16, element: u16) -> Self {
        Self((group as u32) << 16 | element as u32)
    }

    /// A tag of its 32 bits, the group in the upper half: `0x0010_0020`.
    #[must_use]
    pub const fn from_u32(bits: u32) -> Self {
        Self(bits)
    }

    /// Its 32 bits, the group in the upper half.
    #[must_use]
    pub const fn to_u32(self) -> u32 {
        self.0
    }

    /// The group number.
    #[must_use]
    pub const fn group(self) -> u16 {
        (self.0 >> 16) as u16
    }

    /// The element number.
    #[must_use]
    pub const fn element(self) -> u16 {
        (self.0 & 0xFFFF) as u16
    }

    /// Whether the group is odd: a private attribute, or a private creator.
    #[must_use]
    pub const fn is_private(self) -> bool {
        self.0 & 0x1_0000 != 0
    }

    /// `(gggg,0010)` to `(gggg,00FF)` of an odd group: the element that reserves a block. PS3.5, 7.8.
    #[must_use]
    pub const fn is_private_creator(self) -> bool {
        self.is_private() && self.element() >= 0x10 && self.element() <= 0xFF
    }

    /// The tag of the private creator that reserves the block of a private attribute; `None` outside of blocks.
    #[must_use]
    pub const fn private_creator(self) -> Option<Self> {
        if self.is_private() && self.element() >= 0x1000 {
            Some(Self(self.0 & 0xFFFF_0000 | self.0 >> 8 & 0xFF))
        } else {
            None
        }
    }

    /// `(gggg,0000)`: the retired length of a group.
    #[must_use]
    pub const fn is_group_length(self) -> bool {
        self.element() == 0
    }

    /// Float, double and integer pixel data: `(7FE0,0008)`, `(7FE0,0009)`, `(7FE0,0010)`.
    #[must_use]
    pub const fn is_pixel_data(self) -> bool {
        matches!(self.0, 0x7FE0_0008..=0x7FE0_0010)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({:04X},{:04X})", self.group(), self.element())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_private_attributes() {
        let tag = Tag::new(0x0029, 0x1143);
        assert!(tag.is_private() && !tag.is_private_creator());
        assert_eq!(tag.private_creator(), Some(Tag::new(0x0029, 0x0011)));
        assert!(Tag::new(0x0029, 0x0011).is_private_creator());
        assert_eq!(Tag::new(0x0029, 0x0001).private_creator(), None);
        assert_eq!(Tag::new(0x0028, 0x1143).private_creator(), None);
        assert_eq!(std::format!("{tag} {tag:?}"), "(0029,1143) (0029,1143)");
    }
}
