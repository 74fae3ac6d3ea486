//! Values that say nothing, by representation.

use alloc::vec::Vec;

use crate::view::ElementView;
use crate::vr::Vr;

/// A valid value for the representation of an element, which tells nothing of what it held.
pub(super) fn of(element: ElementView<'_>) -> Vec<u8> {
    let text = match element.vr() {
        Vr::DA => "19000101",
        Vr::TM => "000000",
        Vr::DT => "19000101000000",
        Vr::AS => "000Y",
        Vr::IS | Vr::DS => "0",
        Vr::UR => "about:blank",
        Vr::AE | Vr::CS | Vr::LO | Vr::LT | Vr::PN | Vr::SH | Vr::ST | Vr::UC | Vr::UT => "ANONYMIZED",
        // Numbers and bytes: zeros, as many as there were.
        _ => return alloc::vec![0; element.raw().len()],
    };
    text.as_bytes().to_vec()
}
