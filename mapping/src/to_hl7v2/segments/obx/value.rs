//! The value of an observation as OBX-2, OBX-5 and OBX-6.

use super::super::super::datatypes::{concept, extension, quantity, text_of, time};
use super::super::super::tree::{Cell, Rep, Segment};
use super::super::super::way::{Way, known};
use crate::generated::rules::fhir::{attachment_ed as d, observation_obx as r, quantity_sn as n};
use crate::model::{
    Attachment, Extension, ExtensionValue, ObservationValue as Value, Quantity, Range, Ratio, Text, Val,
};
use crate::trace::Origin;
use std::borrow::Cow;

const VALUE_ATTACHMENT: &str =
    "https://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.valueAttachment";
/// Longer text than ST is meant for is TX.
const LONGEST_ST: usize = 200;

/// A value in the form of one of the types of OBX-2, and its unit.
struct Written {
    kind: &'static str,
    value: Option<Rep>,
    unit: Option<Rep>,
}

/// Writes the value; the type stands for whatever the value came from.
pub(super) fn value(w: Way<'_, '_>, value: Option<&Value<'_>>, list: &[Extension<'_>], s: &mut Segment) {
    let w5 = w.under(r::R5);
    let (asked, mark) = asked(list);
    let written = match value {
        Some(value) => written(w5, value, asked.as_deref()),
        None => attachment(w5, list),
    };
    let Some(written) = written else {
        // A type may be sent without a value, where OBX-11 says why there is none.
        if let (Some(kind), [by, ..]) = (asked, mark.as_slice()) {
            s.set(2, Some(w.made(r::R2, *by, kind)));
        }
        return;
    };
    if let Some(rep) = &written.value {
        let by: Vec<Origin> = rep.cells().flat_map(|c| c.by.iter().copied()).take(1).collect();
        let kind =
            if asked.as_deref().is_some_and(|a| fits(a, written.kind)) { asked.as_deref() } else { None };
        let mut cell = Cell { text: kind.unwrap_or(written.kind).into(), ..Cell::default() };
        cell.by.extend(by.iter().map(|by| w.cx.trace.derive(Origin::NONE, r::R2, *by)));
        w.decided(&cell, mark);
        if !s.has(2) {
            s.set(2, Some(cell));
        }
    }
    s.push(5, written.value);
    if !s.has(6) {
        s.push(6, written.unit);
    }
}

/// The type that OBX-2 had, where the observation says so: see `Options::source_fields`.
fn asked(list: &[Extension<'_>]) -> (Option<String>, Vec<Origin>) {
    let Some(found) = extension(list, crate::ids::SOURCE_TYPE) else { return (None, Vec::new()) };
    let Some(value) = text_of(found) else { return (None, Vec::new()) };
    let by = [Some(value.by), found.url.as_ref().map(|u| u.by)].into_iter().flatten().collect();
    (Some(value.is.to_string()), by)
}

/// Whether a value written as `kind` may be called `asked`: they have the same form.
fn fits(asked: &str, kind: &str) -> bool {
    const ALIKE: [&[&str]; 4] = [
        &["CE", "CWE", "CNE", "CF", "IS", "ID"],
        &["ST", "TX", "FT"],
        &["DTM", "TS", "DT"],
        &["SN", "NM", "NR"],
    ];
    asked == kind
        || ALIKE
            .iter()
            .any(|set| set.contains(&asked) && set.contains(&kind) && asked != "NM" && asked != "NR")
}

fn of(kind: &'static str, value: Option<Rep>) -> Option<Written> {
    Some(Written { kind, value, unit: None })
}

fn written(w: Way<'_, '_>, value: &Value<'_>, asked: Option<&str>) -> Option<Written> {
    match value {
        Value::Quantity(q) => number(w, q, asked),
        Value::CodeableConcept(c) => of("CWE", concept::concept(w, c, None)),
        Value::String(v) => of(text_kind(&v.is), Some(w.cell(v).into())),
        Value::Boolean(v) => of("ID", Some(super::super::pid::flag(w, v).into())),
        Value::Integer(v) => of("NM", Some(w.made(r::R5, v.by, v.is.to_string()).into())),
        Value::Range(range) => span(w, range, asked),
        Value::Ratio(ratio) => proportion(w, ratio),
        Value::SampledData(data) => {
            let unit = data.origin.as_ref().and_then(|q| quantity::unit(w.under(r::R6), q));
            Some(Written { kind: "NA", value: data.data.as_ref().map(|v| numbers(w, v)), unit })
        }
        Value::Time(v) => of("TM", time::time(w, &Some(v.clone())).map(Rep::from)),
        Value::DateTime(v) => {
            let kind = if v.is.contains('T') { w.cx.options.hl7v2.time_type() } else { "DT" };
            of(kind, time::date_time(w, &Some(v.clone())).map(Rep::from))
        }
        Value::Period(p) => of("DR", time::range(w, p)),
    }
}

fn text_kind(text: &str) -> &'static str {
    if text.contains("\\.") {
        "FT"
    } else if text.len() > LONGEST_ST || text.contains('\n') {
        "TX"
    } else {
        "ST"
    }
}

fn number(w: Way<'_, '_>, q: &Quantity<'_>, asked: Option<&str>) -> Option<Written> {
    let unit = quantity::unit(w.under(r::R6), q);
    if q.comparator.is_none() && asked != Some("SN") {
        return Some(Written { kind: "NM", value: quantity::number(w, q).map(Rep::from), unit });
    }
    let mut rep = Rep::default();
    rep.set(1, w.text(n::R1, &q.comparator));
    rep.set(2, w.text(n::R2, &q.value));
    Some(Written { kind: "SN", value: rep.filled(), unit })
}

/// What a structured number was before it became a range or a ratio.
fn original<'e, 'a>(list: &'e [Extension<'a>]) -> Option<(&'e Val<Cow<'a, str>>, Option<Origin>)> {
    let found = extension(list, super::super::super::datatypes::system::ORIGINAL_TEXT)?;
    Some((text_of(found)?, found.url.as_ref().map(|u| u.by)))
}

fn put_original(w: Way<'_, '_>, list: &[Extension<'_>], separator: &str, rep: &mut Rep) {
    let kept = original(list);
    let mut cell = w.constant(n::R3, separator);
    if let Some((text, url)) = kept {
        cell.by = vec![w.under(n::R3).origin(text.by)];
        w.decided(&cell, url);
    }
    rep.set(3, Some(cell));
}

fn span(w: Way<'_, '_>, range: &Range<'_>, asked: Option<&str>) -> Option<Written> {
    let of = |q: &Option<Quantity<'_>>| -> Text<'static> {
        q.as_ref().and_then(|q| q.value.clone()).map(|v| v.map(|t| Cow::Owned(t.into_owned())))
    };
    let unit = range.low.as_ref().or(range.high.as_ref()).and_then(|q| quantity::unit(w.under(r::R6), q));
    let mut rep = Rep::default();
    if asked == Some("NR") {
        rep.set(1, w.text(n::R2, &of(&range.low)));
        rep.set(2, w.text(n::R4, &of(&range.high)));
        return Some(Written { kind: "NR", value: rep.filled(), unit });
    }
    rep.set(2, w.text(n::R2, &of(&range.low)));
    put_original(w, &range.extension, "-", &mut rep);
    rep.set(4, w.text(n::R4, &of(&range.high)));
    Some(Written { kind: "SN", value: rep.filled(), unit })
}

fn proportion(w: Way<'_, '_>, ratio: &Ratio<'_>) -> Option<Written> {
    let (above, below) = (ratio.numerator.as_ref()?, ratio.denominator.as_ref());
    let slash = original(&ratio.extension).is_some_and(|(text, _)| text.is.contains('/'));
    let mut rep = Rep::default();
    rep.set(1, w.text(n::R1, &above.comparator));
    rep.set(2, w.text(n::R2, &above.value));
    put_original(w, &ratio.extension, if slash { "/" } else { ":" }, &mut rep);
    rep.set(4, below.and_then(|q| w.text(n::R4, &q.value)));
    Some(Written { kind: "SN", value: rep.filled(), unit: quantity::unit(w.under(r::R6), above) })
}

/// Values sampled over time as NA; `E` is what could not be read.
fn numbers(w: Way<'_, '_>, data: &Val<Cow<'_, str>>) -> Rep {
    let mut rep = Rep::default();
    for (n, number) in
        data.is.split(' ').enumerate().filter(|(_, text)| !matches!(*text, "E" | "U" | "L" | ""))
    {
        rep.set(u16::try_from(n + 1).unwrap_or(u16::MAX), Some(w.made(r::R5, data.by, number)));
    }
    rep
}

/// Content of another format: ED when the data are here, RP when they are elsewhere.
fn attachment(w: Way<'_, '_>, list: &[Extension<'_>]) -> Option<Written> {
    let found = extension(list, VALUE_ATTACHMENT)?;
    let Some(ExtensionValue::Attachment(a)) = &found.value else { return None };
    let rep = ed_or_rp(w, a)?;
    w.decided_rep(&rep.1, found.url.as_ref().map(|u| u.by));
    of(rep.0, Some(rep.1))
}

/// Subtypes as table 0291 writes them, and PDF as senders do.
const SUBTYPES: [&str; 11] =
    ["PDF", "JPEG", "GIF", "HTML", "TIFF", "RTF", "SGML", "XML", "DICOM", "PostScript", "Octet-stream"];

fn in_table_0291(subtype: &str) -> &str {
    SUBTYPES.into_iter().find(|known| known.eq_ignore_ascii_case(subtype)).unwrap_or(subtype)
}

/// An attachment as ED or RP.
pub(crate) fn ed_or_rp(w: Way<'_, '_>, a: &Attachment<'_>) -> Option<(&'static str, Rep)> {
    let mut rep = Rep::default();
    let is_pointer = a.data.is_none() && a.url.is_some();
    let (kind_at, subtype_at) = if is_pointer { (3, 4) } else { (2, 3) };
    if is_pointer {
        rep.set(1, w.text(d::URL, &a.url));
    }
    if let Some((kind, subtype)) = known(&a.content_type).and_then(|t| t.split_once('/')) {
        let by = a.content_type.as_ref()?.by;
        let kind = match kind {
            "application" => "AP",
            "audio" => "AU",
            "image" => "IM",
            "text" => "TEXT",
            other => other,
        };
        rep.set(kind_at, Some(w.made(d::R2, by, kind)));
        rep.set(subtype_at, Some(w.made(d::R3, by, in_table_0291(subtype))));
    }
    if let Some(data) = &a.data {
        rep.set(4, Some(w.made(d::R4, data.by, "Base64")));
        rep.set(5, Some(w.under(d::R5).cell(data)));
    }
    rep.filled().map(|rep| (if is_pointer { "RP" } else { "ED" }, rep))
}
