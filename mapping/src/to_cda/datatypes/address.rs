//! AD: postal addresses.

use super::super::tree::{El, null};
use super::super::way::{Way, known};
use crate::generated::rules::cda::to_datatype as r;
use crate::model::Address;

/// An address; what the US realm asks for and nobody said is unknown.
pub(in crate::to_cda) fn address(w: Way<'_, '_>, a: &Address<'_>) -> Option<El> {
    let w = w.under(r::AD);
    let part = |name, text| El::new(name).text(Some(text));
    let kind = a.r#use.as_ref().and_then(|u| w.mapped("FC-AddressUse", &u.is, u.by));
    let mut lines: Vec<El> =
        a.line.iter().filter_map(|l| w.cell(&l.value)).map(|l| part("streetAddressLine", l)).collect();
    if lines.is_empty() {
        lines.extend(w.cell(&a.text).map(|t| part("streetAddressLine", t)));
    }
    let el = El::new("addr")
        .set("@use", kind)
        .all(lines)
        .with(w.cell(&a.city).map(|v| part("city", v)))
        .with(w.cell(&a.district).map(|v| part("county", v)))
        .with(w.cell(&a.state).map(|v| part("state", v)))
        .with(w.cell(&a.postal_code).map(|v| part("postalCode", v)))
        .with(w.cell(&a.country).map(|v| part("country", v)));
    if el.children.is_empty() {
        return None;
    }
    let el =
        el.or("streetAddressLine", || null("streetAddressLine", "UNK")).or("city", || null("city", "UNK"));
    // Addresses in the United States, and those that do not say where they are, have both.
    let abroad = known(&a.country).is_some_and(|c| !matches!(c, "US" | "USA"));
    let el = match abroad {
        true => el,
        false => el.or("state", || null("state", "UNK")).or("postalCode", || null("postalCode", "UNK")),
    };
    Some(
        el.with(
            a.period
                .as_ref()
                .and_then(|p| super::interval(w, "useablePeriod", p))
                .map(|p| p.fix("@xsi:type", "IVL_TS")),
        ),
    )
}
