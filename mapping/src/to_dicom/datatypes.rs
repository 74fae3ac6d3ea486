//! Names, codes, numbers with their issuers, and times as DICOM writes them.

use synovia_dicom_meta::{Tag, tags};

use super::item::{Cell, Item};
use super::way::{Way, by, known};
use crate::from_dicom::{Issuer, ORIGINAL_TEXT, REPRESENTATION, designator};
use crate::generated::rules::dicom::{code as c, name as n, practitioner};
use crate::model::{
    CodeableConcept, Coding, Extension, ExtensionValue, HumanName, Identifier, Practitioner, Reference, Text,
    Val,
};
use crate::trace::{Origin, Rule};

/// The names that an attribute holds, by one rule the first, by another the others: groups of one name follow each other,
/// told apart by their representation.
pub(super) fn names(w: Way<'_, '_>, [one, other]: [Rule; 2], all: &[&HumanName<'_>]) -> Vec<Cell> {
    let mut values: Vec<[Option<Cell>; 3]> = Vec::new();
    for name in all {
        let (group, by) = representation(name);
        // The groups come in their order: the first begins another name.
        let goes_on = group > 0 && values.last().is_some_and(|v| v.iter().skip(group).all(Option::is_none));
        let is_first = values.len() == usize::from(goes_on);
        let w = w.under(if is_first { one } else { other });
        let Some(mut cell) = group_of(w, name) else { continue };
        cell.by.extend(by.map(|by| w.made(n::REPRESENTATION, by, "").by).into_iter().flatten());
        if !goes_on {
            values.push([None, None, None]);
        }
        if let Some(place) = values.last_mut().and_then(|value| value.get_mut(group)) {
            *place = Some(cell);
        }
    }
    values.into_iter().map(|groups| together(groups.into_iter(), "=")).collect()
}

/// Which group a name is, and what says so.
fn representation(name: &HumanName<'_>) -> (usize, Option<Origin>) {
    for extension in &name.extension {
        if known(&extension.url) == Some(REPRESENTATION)
            && let Some(ExtensionValue::Code(code)) = &extension.value
        {
            let group = ["ABC", "IDE", "SYL"].iter().position(|known| *known == code.is).unwrap_or(0);
            return (group, Some(code.by));
        }
    }
    (0, None)
}

/// The five components of a name; of one that is text only, the text as its family name.
fn group_of(w: Way<'_, '_>, name: &HumanName<'_>) -> Option<Cell> {
    let part = |rule: Rule, values: &[Val<std::borrow::Cow<'_, str>>]| {
        let cells =
            values.iter().filter_map(|v| w.value(rule, &Val { is: clean(&v.is).into(), ..v.clone() }));
        let cells: Vec<_> = cells.map(Some).collect();
        (!cells.is_empty()).then(|| together(cells.into_iter(), " "))
    };
    let (first, others) = name.given.split_at_checked(1).unwrap_or((&[], &[]));
    let family = name.family.value.as_ref().filter(|v| !v.null);
    let parts = [
        family.map(|v| w.made(n::FAMILY, v.by, clean(&v.is))),
        part(n::GIVEN, first),
        part(n::MIDDLE, others),
        part(n::PREFIX, &name.prefix),
        part(n::SUFFIX, &name.suffix),
    ];
    if parts.iter().any(Option::is_some) {
        return Some(together(parts.into_iter(), "^"));
    }
    name.text.as_ref().filter(|v| !v.null).map(|v| w.made(n::FAMILY, v.by, clean(&v.is)))
}

/// A part of a name without what would end it.
fn clean(text: &str) -> String {
    text.replace(['^', '=', '\\'], " ").trim().to_string()
}

/// One value of several, none at the end.
fn together(parts: impl Iterator<Item = Option<Cell>>, separator: &str) -> Cell {
    let mut out = Cell::default();
    for (at, part) in parts.enumerate() {
        if at > 0 {
            out.text.push_str(separator);
        }
        if let Some(part) = part {
            out.text.push_str(&part.text);
            out.by.extend(part.by);
        }
    }
    out.text.truncate(out.text.trim_end_matches(separator).len());
    out
}

/// The person a reference points to: an attribute with the name, and an item that identifies.
pub(super) fn person(
    w: Way<'_, '_>,
    rule: Rule,
    to: &Reference<'_>,
    (name, details): (Tag, Tag),
    out: &mut Item,
) {
    let w = w.under(rule);
    let Some(found) = to.to.and_then(|key| w.record.get::<Practitioner<'_>>(key)) else {
        if let Some(display) = w.text(practitioner::NAME, &to.display) {
            out.text(name, Some(display));
        }
        return;
    };
    let all: Vec<&HumanName<'_>> = found.name.iter().collect();
    for (at, mut cell) in names(w, [practitioner::NAME; 2], &all).into_iter().enumerate() {
        if at == 0 {
            w.followed(&mut cell, to.by);
            out.text(name, Some(cell));
        }
    }
    let mut item = Item::default();
    for identifier in &found.identifier {
        let mut coded = Item::default();
        coded.text(tags::CODE_VALUE, w.text(practitioner::ID, &identifier.value));
        scheme(w, practitioner::ID_SYSTEM, &identifier.system, &identifier.extension, &mut coded);
        let meaning = identifier.r#type.as_ref().map(|t| &t.text);
        coded.text(tags::CODE_MEANING, meaning.and_then(|m| w.text(practitioner::ID_MEANING, m)));
        item.push(tags::PERSON_IDENTIFICATION_CODE_SEQUENCE, coded);
    }
    let address = found.address.first().and_then(|a| w.text(practitioner::ADDRESS, &a.text));
    item.text(tags::PERSON_ADDRESS, address);
    for telecom in found.telecom.iter().filter(|t| known(&t.system.value) == Some("phone")) {
        let cell = w.text(practitioner::TELEPHONE, &telecom.value);
        if let Some(cell) = &cell {
            w.decided(cell, by(&telecom.system.value));
        }
        item.text(tags::PERSON_TELEPHONE_NUMBERS, cell);
    }
    out.push(details, item);
}

/// The codes of a concept, an item each.
pub(super) fn concept(w: Way<'_, '_>, rule: Rule, concept: &CodeableConcept<'_>, tag: Tag, out: &mut Item) {
    let w = w.under(rule);
    for coding in &concept.coding {
        out.push(tag, code(w, coding));
    }
}

fn code(w: Way<'_, '_>, coding: &Coding<'_>) -> Item {
    let mut item = Item::default();
    let is_urn = known(&coding.system) == Some("urn:ietf:rfc:3986");
    let long = known(&coding.code).is_some_and(|code| code.chars().count() > 16);
    let (tag, rule) = match (is_urn, long) {
        (true, _) => (tags::URN_CODE_VALUE, c::URN),
        (false, true) => (tags::LONG_CODE_VALUE, c::LONG),
        (false, false) => (tags::CODE_VALUE, c::VALUE),
    };
    let cell = w.text(rule, &coding.code);
    if let (Some(cell), true) = (&cell, is_urn) {
        w.decided(cell, by(&coding.system));
    }
    item.text(tag, cell);
    if !is_urn {
        scheme(w, c::SYSTEM, &coding.system, &coding.extension, &mut item);
    }
    item.text(tags::CODING_SCHEME_VERSION, w.text(c::VERSION, &coding.version));
    item.text(tags::CODE_MEANING, w.text(c::MEANING, &coding.display));
    item
}

/// The designator of a system: that of the options or of PS3.16, the one the reader kept, or else the OID alone.
fn scheme(w: Way<'_, '_>, rule: Rule, system: &Text<'_>, extensions: &[Extension<'_>], item: &mut Item) {
    if let Some(uri) = system.as_ref().filter(|v| !v.null) {
        match (designator(&w.cx.options.code_systems, &uri.is), uri.is.strip_prefix("urn:oid:")) {
            (Some(name), _) => item.text(tags::CODING_SCHEME_DESIGNATOR, Some(w.made(rule, uri.by, name))),
            (None, Some(oid)) => item.text(tags::CODING_SCHEME_UID, Some(w.made(c::SYSTEM_UID, uri.by, oid))),
            (None, None) => w.refuse(uri.by, "mapping/system-without-designator"),
        }
    }
    for extension in extensions.iter().filter(|e| known(&e.url) == Some(ORIGINAL_TEXT)) {
        if let (Some(ExtensionValue::String(name)), false) =
            (&extension.value, item.has(tags::CODING_SCHEME_DESIGNATOR))
        {
            let cell = w.value(c::SYSTEM_LOCAL, name);
            if let Some(cell) = &cell {
                w.decided(cell, by(&extension.url));
            }
            item.text(tags::CODING_SCHEME_DESIGNATOR, cell);
        }
    }
}

/// Who assigned a number, as an item of its sequence.
pub(super) fn issuer(w: Way<'_, '_>, issuer: &Issuer, identifier: &Identifier<'_>, out: &mut Item) {
    let mut item = Item::default();
    if let Some(system) = identifier.system.as_ref().filter(|v| !v.null) {
        let (rule, id, kind) = match (system.is.strip_prefix("urn:oid:"), system.is.strip_prefix("urn:uuid:"))
        {
            (Some(oid), _) => (issuer.iso, oid, "ISO"),
            (None, Some(uuid)) => (issuer.uuid, uuid, "UUID"),
            (None, None) => (issuer.uri, system.is.as_ref(), "URI"),
        };
        item.text(tags::UNIVERSAL_ENTITY_ID, Some(w.made(rule, system.by, id)));
        item.text(tags::UNIVERSAL_ENTITY_ID_TYPE, Some(w.made(rule, system.by, kind)));
    }
    if let (Some(rule), Some(assigner)) = (issuer.name, &identifier.assigner) {
        item.text(tags::LOCAL_NAMESPACE_ENTITY_ID, w.text(rule, &assigner.display));
    }
    out.push(issuer.sequence, item);
}

/// A day and a time of day. The time has the offset of the data set: one of another offset is given up.
pub(super) fn date_time(
    w: Way<'_, '_>,
    rule: Rule,
    value: Option<&Val<std::borrow::Cow<'_, str>>>,
    (day, clock): (Tag, Tag),
    out: &mut Item,
) {
    let Some(value) = value.filter(|v| !v.null) else { return };
    let (date, time) = value.is.split_once('T').map_or((value.is.as_ref(), None), |(d, t)| (d, Some(t)));
    let Some(date) = dicom_date(date) else {
        return w.refuse(value.by, "mapping/date-not-valid");
    };
    out.text(day, Some(w.made(rule, value.by, date)));
    let Some(time) = time else { return };
    match dicom_time(time) {
        Some((time, offset)) if w.fits_zone(&offset, value.by) => {
            out.text(clock, Some(w.made(rule, value.by, time)));
        }
        Some(_) => w.issue(crate::report::Severity::Warning, "mapping/other-time-zone", value.by),
        None => w.issue(crate::report::Severity::Warning, "mapping/time-not-valid", value.by),
    }
}

/// `2026-03-12` as DICOM writes it. A part of a date is no date there.
pub(super) fn dicom_date(text: &str) -> Option<String> {
    let digits: String = text.split('-').collect();
    let shape = text.len() == 10 && digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit());
    shape.then_some(digits)
}

/// `14:30:15.5+01:00` as DICOM writes it, and its offset.
pub(super) fn dicom_time(text: &str) -> Option<(String, String)> {
    let at = text.find(['+', '-', 'Z'])?;
    let (clock, zone) = text.split_at_checked(at)?;
    let offset = if zone == "Z" { "+0000".to_string() } else { zone.replace(':', "") };
    let (whole, fraction) = clock.split_once('.').map_or((clock, None), |(w, f)| (w, Some(f)));
    let digits = whole.replace(':', "");
    if digits.len() != 6 || offset.len() != 5 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // Six digits of a second are all there is room for.
    let fraction = fraction.map(|f| f.get(..6).unwrap_or(f)).filter(|f| !f.is_empty());
    Some((fraction.map_or_else(|| digits.clone(), |f| format!("{digits}.{f}")), offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times() {
        assert_eq!(dicom_date("2026-03-12").as_deref(), Some("20260312"));
        for bad in ["2026-03", "2026", "20260312", "2026-03-1x", ""] {
            assert_eq!(dicom_date(bad), None, "{bad}");
        }
        let two = |a: &str, b: &str| Some((a.to_string(), b.to_string()));
        assert_eq!(dicom_time("14:30:15+01:00"), two("143015", "+0100"));
        assert_eq!(dicom_time("14:30:15.1234567Z"), two("143015.123456", "+0000"));
        for bad in ["14:30:15", "14:30Z", "", "+01:00"] {
            assert_eq!(dicom_time(bad), None, "{bad}");
        }
    }
}
