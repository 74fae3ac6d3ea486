//! The programs that a message went through as SFT.

use super::super::datatypes::{extension, text_of, time};
use super::super::tree::{Cell, Segment};
use super::super::way::{Way, known};
use crate::generated::rules::fhir::device_sft as r;
use crate::model::{Device, Kind, MessageSource, Reference, Text};

const INSTALLED: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Device.version.installDate";

/// The programs that a Provenance of the header names as what its source used, in their order.
pub(crate) fn programs<'w, 'a>(w: Way<'w, 'a>) -> Vec<(&'w Reference<'a>, &'w Device<'a>)> {
    let of_header = |p: &&crate::model::Provenance<'a>| {
        p.target.iter().filter_map(|t| t.to).any(|key| key.kind == Kind::MessageHeader)
    };
    let all = w.record.provenances.iter().filter(of_header).flat_map(|p| &p.entity);
    let used = all.filter(|e| known(&e.role) == Some("source")).filter_map(|e| e.what.as_ref());
    used.filter_map(|what| Some((what, w.record.get::<Device<'a>>(what.to?)?))).collect()
}

/// Whether a program is what the source of the message says it is.
pub(crate) fn is_source(device: &Device<'_>, source: &MessageSource<'_>) -> bool {
    let name = device.device_name.first().and_then(|n| known(&n.name));
    name.is_some() && name == known(&source.software)
}

/// SFT of a program; `source` is the source of the message, if it is that.
pub(crate) fn sft<'a>(
    w: Way<'_, 'a>,
    (link, d): (&Reference<'a>, &Device<'a>),
    source: Option<&MessageSource<'a>>,
) -> Segment {
    let mut s = Segment::new("SFT");
    s.set(1, w.text(r::R1, &d.manufacturer));
    let version = d.version.first();
    let number = version.and_then(|v| w.text(r::R2, &v.value));
    s.set(2, also(w.under(r::R2), number, source.map(|source| &source.version)));
    let name = d.device_name.first();
    let called = name.and_then(|n| w.text(r::R3, &n.name));
    if let (Some(called), Some(kind)) = (&called, name.and_then(|n| n.r#type.as_ref())) {
        w.under(r::R3).decided(called, [kind.by]);
    }
    s.set(3, also(w.under(r::R3), called, source.map(|source| &source.software)));
    s.set(4, w.text(r::R4, &d.model_number));
    s.set(5, d.note.first().and_then(|n| w.text(r::R5, &n.text)));
    let installed = version.and_then(|v| extension(&v.extension, INSTALLED));
    let at = time::date_time(w.under(r::R6), &installed.and_then(text_of).cloned());
    if let (Some(at), Some(url)) = (&at, installed.and_then(|e| e.url.as_ref())) {
        w.under(r::R6).decided(at, [url.by]);
    }
    s.set(6, at);
    super::super::messages::linked(w, &mut s, [link]);
    s
}

/// The same, said once more.
fn also(w: Way<'_, '_>, cell: Option<Cell>, same: Option<&Text<'_>>) -> Option<Cell> {
    let mut cell = cell?;
    let same = same.and_then(|text| text.as_ref()).filter(|v| !v.null && v.is == cell.text);
    cell.by.extend(same.map(|v| w.origin(v.by)));
    Some(cell)
}
