//! PN: names of persons.

use super::super::tree::El;
use super::super::way::{Way, known};
use super::interval;
use crate::generated::rules::cda::to_datatype as r;
use crate::model::HumanName;

/// A name as `name`: its parts, else its text.
pub(in crate::to_cda) fn name(w: Way<'_, '_>, n: &HumanName<'_>) -> Option<El> {
    let w = w.under(r::PN);
    if let Some(absent) = w.absent("name", &n.family.value).filter(|_| n.given.is_empty()) {
        return Some(absent);
    }
    let part = |name, text| El::new(name).text(Some(text));
    let mut el = El::new("name");
    if let Some(kind) = n.r#use.as_ref() {
        el = el.set("@use", w.mapped("FC-NameUse", &kind.is, kind.by));
    }
    let known_parts = known(&n.family.value).is_some() || !n.given.is_empty();
    if !known_parts {
        let text = w.cell(&n.text)?;
        return Some(el.text(Some(text)));
    }
    let el = el
        .all(n.prefix.iter().map(|v| part("prefix", w.val(v))))
        .all(n.given.iter().map(|v| part("given", w.val(v))))
        .with(w.cell(&n.family.value).map(|v| part("family", v)))
        .all(n.suffix.iter().map(|v| part("suffix", w.val(v))));
    // Names of the US realm have both.
    let el = if n.given.is_empty() { el.with(El::new("given").fix("@nullFlavor", "UNK")) } else { el };
    let el = el.or("family", || El::new("family").fix("@nullFlavor", "UNK"));
    Some(el.with(n.period.as_ref().and_then(|p| interval(w, "validTime", p))))
}
