//! TEL: telephone numbers, mail addresses and the like.

use super::super::tree::El;
use super::super::way::{Way, by, known};
use crate::generated::rules::cda::to_datatype as r;
use crate::model::ContactPoint;

/// A contact.
pub(in crate::to_cda) fn telecom(w: Way<'_, '_>, c: &ContactPoint<'_>) -> Option<El> {
    let w = w.under(r::TEL);
    if let Some(absent) = w.absent("telecom", &c.value) {
        return Some(absent);
    }
    let value = known(&c.value)?;
    let system = c.system.value.as_ref();
    let scheme = system.and_then(|s| crate::tables::ccda("FC-TelecomType", &s.is));
    let has_scheme = value.split_once(':').is_some_and(|(s, _)| s.bytes().all(|b| b.is_ascii_alphabetic()));
    let text = match scheme {
        Some((scheme, _)) if !has_scheme => format!("{scheme}:{}", value.replace(char::is_whitespace, "")),
        None if system.is_some_and(|s| s.is == "sms") && !has_scheme => format!("sms:{value}"),
        _ => value.to_owned(),
    };
    let mut cell = w.made(by(&c.value), text);
    if let Some(system) = system {
        let of = scheme.map_or(w, |(_, row)| w.under(row));
        cell.by.push(of.origin(system.by));
    }
    let kind = c.r#use.as_ref().and_then(|u| w.mapped("FC-TelecomUse", &u.is, u.by));
    let pager = system.filter(|s| s.is == "pager" && kind.is_none()).map(|s| w.made(s.by, "PG"));
    let el = El::new("telecom").set("@value", Some(cell)).set("@use", kind.or(pager));
    Some(
        el.with(
            c.period
                .as_ref()
                .and_then(|p| super::interval(w, "useablePeriod", p))
                .map(|p| p.fix("@xsi:type", "IVL_TS")),
        ),
    )
}
