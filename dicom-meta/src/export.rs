//! What DICOM JSON and Native XML write alike: which elements, in which character sets, and numbers as text.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::charset::CharacterSets;
use crate::tags;
use crate::view::{DataSetView, ElementView};
use crate::vr::Vr;

/// The elements that are written, in the order of their tags, the last of those that are there twice; and the character sets
/// of their text.
pub(crate) fn elements<'m>(
    data_set: DataSetView<'m>,
    outer: Option<&CharacterSets>,
) -> (Vec<ElementView<'m>>, CharacterSets) {
    let written = |e: &ElementView<'_>| {
        let tag = e.tag();
        !(tag.is_group_length() || tag.group() == 2)
    };
    let mut all: Vec<_> = data_set.elements().filter(written).collect();
    if !all.is_sorted_by(|a, b| a.tag() < b.tag()) {
        all.reverse();
        all.sort_by_key(|element| element.tag());
        all.dedup_by_key(|element| element.tag());
    }
    let named = all.iter().find(|e| e.tag() == tags::SPECIFIC_CHARACTER_SET);
    let sets = named.map(|e| CharacterSets::read(e.raw())).or_else(|| outer.cloned()).unwrap_or_default();
    (all, sets)
}

/// The shortest text that reads back as the same finite number: of FL as one of 32 bits.
pub(crate) fn float(value: f64, vr: Vr, out: &mut String) {
    let scaled = value.abs();
    let plain = scaled == 0.0 || (1e-5..1e16).contains(&scaled);
    if scaled == 0.0 && value.is_sign_negative() {
        // Readers take `-0` for a whole number without a sign.
        return out.push_str("-0.0");
    }
    let _ = match (vr, plain) {
        (Vr::FL, true) => write!(out, "{}", value as f32),
        (Vr::FL, false) => write!(out, "{:e}", value as f32),
        (_, true) => write!(out, "{value}"),
        (_, false) => write!(out, "{value:e}"),
    };
}

/// How a number that is none is written.
pub(crate) fn not_finite(value: f64) -> Option<&'static str> {
    match value {
        value if value.is_nan() => Some("NaN"),
        value if value.is_infinite() => Some(if value > 0.0 { "inf" } else { "-inf" }),
        _ => None,
    }
}

/// Whether a binary value is left to a URI: pixel data unless it is asked for, what is too long, fragments.
pub(crate) fn is_elsewhere(element: ElementView<'_>, max_inline: Option<usize>, pixel_data: bool) -> bool {
    let is_pixel_data = element.tag().is_pixel_data() && element.data_set().item().is_none();
    let too_long = max_inline.is_some_and(|max| element.raw().len() > max);
    (is_pixel_data && !pixel_data) || too_long || element.is_encapsulated()
}
