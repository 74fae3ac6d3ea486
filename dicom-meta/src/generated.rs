//! Tables only: the lookups are in `dictionary.rs`, `uid.rs`, `transfer_syntax.rs`, `vr.rs` and `charset.rs`, the
//! generator is `dicom-meta/gen`.

pub(crate) mod attributes;
pub(crate) mod charsets;
pub(crate) mod confidentiality;
pub(crate) mod iods;
#[cfg(feature = "private-dictionary")]
pub(crate) mod private;
#[rustfmt::skip]
pub mod tags;
pub(crate) mod uids;
pub(crate) mod vrs;

/// Tag, keyword and name in `TEXT`, their lengths, row of `VR_SETS`, row of `VMS` (and 128: retired).
pub(crate) type AttributeRow = (u32, u32, u32, u8, u8, u8, u8);
/// Group, last byte of the element, whether the group's last byte is any, row of `VRS`, row of `PRIVATE_VMS`, name in
/// `PRIVATE_TEXT` and its length.
#[cfg(feature = "private-dictionary")]
pub(crate) type PrivateRow = (u16, u8, bool, u8, u8, u32, u8);
/// VR, name, 32-bit length, padding, longest value (0: any), fixed, several values, content, insignificant spaces.
pub(crate) type VrRow = (&'static str, &'static str, bool, u8, u32, bool, bool, u8, u8);
/// Defined term, registration, escape without its 1B, code element, encoding.
pub(crate) type CharsetRow = (&'static str, &'static str, &'static [u8], u8, &'static str);
