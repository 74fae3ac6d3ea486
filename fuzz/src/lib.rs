//! The bodies of the fuzz targets: plain functions over bytes that panic when a promise is broken.
//!
//! `tests/replay.rs` runs them over the seeds in `corpus/` and the once-broken inputs in `regressions/` on any toolchain;
//! the shims in `fuzz_targets/` hand them to libFuzzer.
#![forbid(unsafe_code)]

pub mod cda;
pub mod cda_validate;
pub mod codes;
pub mod dicom;
#[cfg(feature = "peers")]
pub mod dicom_peer;
pub mod fhir;
pub mod hl7v2_build;
pub mod hl7v2_views;
pub mod hl7v2_xml;
pub mod mapping_dicom;
pub mod mapping_x12;
pub mod narrative;
pub mod structure;
pub mod tables;
pub mod terminology_compose;
pub mod terminology_load;
pub mod transport;
#[cfg(feature = "peers")]
pub mod ucum_peer;
pub mod x12;

use std::collections::HashSet;

use synovia_hl7v2::{Charset, Delimiters, Message, ParseOptions, Path, Splitter, escape, split};
use synovia_mapping::{Converter, Options, Piece, Source};

/// A body by the name of its target.
pub type Body = fn(&[u8]);

/// All targets.
pub const TARGETS: &[(&str, Body)] = &[
    ("cda_validate", cda_validate::cda_validate),
    ("hl7v2_parse", hl7v2_parse),
    ("hl7v2_roundtrip", hl7v2_roundtrip),
    ("hl7v2_edit", hl7v2_edit),
    ("hl7v2_escape", hl7v2_escape),
    ("hl7v2_build", hl7v2_build::hl7v2_build),
    ("hl7v2_views", hl7v2_views::hl7v2_views),
    ("hl7v2_xml", hl7v2_xml::hl7v2_xml),
    ("hl7v2_group", structure::hl7v2_group),
    ("hl7v2_path", structure::hl7v2_path),
    ("hl7v2_validate", structure::hl7v2_validate),
    ("hl7v2_batch", transport::hl7v2_batch),
    ("hl7v2_mllp", transport::hl7v2_mllp),
    ("hl7v2_ack", transport::hl7v2_ack),
    ("dicom_parse", dicom::dicom_parse),
    ("dicom_chunked_equals_whole", dicom::dicom_chunked_equals_whole),
    ("dicom_roundtrip", dicom::dicom_roundtrip),
    ("dicom_json", dicom::dicom_json),
    ("dicom_xml", dicom::dicom_xml),
    ("dicom_charset", dicom::dicom_charset),
    ("mapping_hl7v2_to_fhir", mapping_hl7v2_to_fhir),
    ("mapping_fhir_to_cda", mapping_fhir_to_cda),
    ("mapping_fhir_to_hl7v2", mapping_fhir_to_hl7v2),
    ("mapping_dicom_to_fhir", mapping_dicom::mapping_dicom_to_fhir),
    ("mapping_fhir_to_dicom", mapping_dicom::mapping_fhir_to_dicom),
    ("mapping_x12_to_fhir", mapping_x12::mapping_x12_to_fhir),
    ("mapping_fhir_to_x12", mapping_x12::mapping_fhir_to_x12),
    ("mapping_cda_to_fhir", mapping_cda_to_fhir),
    ("narrative", narrative::narrative),
    ("fhir_json", fhir::fhir_json),
    ("fhir_xml", fhir::fhir_xml),
    ("fhir_convert", fhir::fhir_convert),
    ("fhir_stream", fhir::fhir_stream),
    ("fhirpath", fhir::fhirpath),
    ("ucum", codes::ucum),
    ("syntax", codes::syntax),
    ("terminology_compose", terminology_compose::terminology_compose),
    ("terminology_rf2", terminology_load::terminology_rf2),
    ("terminology_tables", tables::terminology_tables),
    ("cda_parse", cda::cda_parse),
    ("cda_roundtrip", cda::cda_roundtrip),
    ("x12_parse", x12::x12_parse),
    ("x12_roundtrip", x12::x12_roundtrip),
    ("x12_chunked_equals_whole", x12::x12_chunked_equals_whole),
    ("x12_guides", x12::x12_guides),
];

/// Any bytes give a message or an error; every leaf is found again by its printed path.
pub fn hl7v2_parse(data: &[u8]) {
    let message = match synovia_hl7v2::parse(data) {
        Ok(message) => message,
        Err(error) => {
            assert!(error.offset() <= data.len() as u64);
            return;
        }
    };
    let view = message.view();
    let mut seen = HashSet::new();
    // Looking a path up is linear in the field: bound the work, not the input.
    for leaf in view.leaves().take(500) {
        let path = leaf.path();
        let printed = path.to_string();
        assert_eq!(printed, leaf.to_string());
        let read: Path = printed.parse().expect("a printed path can be read");
        let value = view.get(&read).expect("a leaf is found by its path");
        assert!(!leaf.raw.is_empty());
        assert_eq!(value.offset(), leaf.offset);
        assert_eq!(data.get(leaf.offset as usize..leaf.offset as usize + leaf.raw.len()), Some(leaf.raw));
        assert!(seen.insert(printed), "two leaves with one path");
        let _ = leaf.text();
    }
    let _ = format!("{message:?} {:?}", view.issues());
    let _ = synovia_hl7v2::structure::Groups::of(view);
}

/// What was read is written back byte for byte, and the units of a stream are the same in any pieces.
pub fn hl7v2_roundtrip(data: &[u8]) {
    if let Ok(message) = synovia_hl7v2::parse(data) {
        assert_eq!(message.to_bytes(), data);
        assert_eq!(message.into_owned().to_bytes(), data);
    }
    let whole: Vec<_> = split(data).map(|u| (u.kind, u.offset, u.bytes.to_vec())).collect();
    assert_eq!(whole.iter().flat_map(|(_, _, b)| b.iter().copied()).collect::<Vec<u8>>(), data);
    let step = 1 + usize::from(data.first().copied().unwrap_or(0)) % 7;
    let mut splitter = Splitter::new();
    let mut pieces = Vec::new();
    for chunk in data.chunks(step) {
        splitter.feed(chunk);
        while let Some(unit) = splitter.next_unit() {
            let unit = unit.expect("no unit here is over the limit");
            pieces.push((unit.kind, unit.offset, unit.bytes.to_vec()));
        }
    }
    splitter.finish();
    while let Some(unit) = splitter.next_unit() {
        let unit = unit.expect("no unit here is over the limit");
        pieces.push((unit.kind, unit.offset, unit.bytes.to_vec()));
    }
    assert_eq!(pieces, whole);
}

/// An edit of one leaf changes the bytes of that leaf and no others. The first two bytes choose the leaf and the value.
pub fn hl7v2_edit(data: &[u8]) {
    let Some(([which, value], rest)) = data.split_first_chunk().map(|(head, rest)| (*head, rest)) else {
        return;
    };
    let Ok(message) = synovia_hl7v2::parse(rest) else { return };
    let leaves: Vec<_> = message.leaves().take(256).collect();
    let Some(leaf) = leaves.get(usize::from(which) % leaves.len().max(1)) else { return };
    let values = ["", "X", "a|b^c~d&e\\f", "é 漢", "\"\"", "line\rbreak", "#"];
    let value = values[usize::from(value) % values.len()];
    let mut editor = message.edit();
    if editor.set(&leaf.path(), value).is_err() {
        assert_eq!(editor.to_bytes(), rest, "an edit that fails changes nothing");
        return;
    }
    let edited = editor.to_bytes();
    let (start, end) = (leaf.offset as usize, leaf.offset as usize + leaf.raw.len());
    assert_eq!(edited.get(..start), rest.get(..start));
    let tail = &rest[end..];
    assert!(edited.len() >= start + tail.len() && edited.ends_with(tail));
}

/// Encoding and decoding text gives it back, decoding never fails to end, and runs hold every byte.
pub fn hl7v2_escape(data: &[u8]) {
    let delimiters = delimiters(data);
    let rest = data.get(5..).unwrap_or_default();
    if let Ok(text) = std::str::from_utf8(rest)
        && let Ok(encoded) = escape::encode(text, &delimiters, Charset::UTF_8)
    {
        assert!(!encoded.iter().any(|b| delimiters.separates(*b) || *b == b'\r'));
        let decoded =
            escape::decode(&encoded, &delimiters, Charset::UTF_8).expect("encoded text can be decoded");
        assert_eq!(decoded, text);
    }
    let _ = escape::decode(rest, &delimiters, Charset::UNSPECIFIED);
    let runs: Vec<u8> =
        escape::runs(rest, &delimiters, Charset::UTF_8).flat_map(|run| run.raw.to_vec()).collect();
    assert_eq!(runs, rest);
}

/// Delimiters from the first five bytes where they are usable, else the usual ones.
fn delimiters(data: &[u8]) -> Delimiters {
    let usual =
        Delimiters::new(b'|', b'^', b'~', b'\\', b'&', None).expect("the usual delimiters are usable");
    match data {
        [a, b, c, d, e, ..] => Delimiters::new(*a, *b, *c, *d, *e, None).unwrap_or(usual),
        _ => usual,
    }
}

/// Whatever converts is accounted for exactly, its output is JSON without dangling references, and it says nothing of content.
pub fn mapping_hl7v2_to_fhir(data: &[u8]) {
    let converter = Converter::new(Options::default()).expect("the default options can be used");
    let mut source = Source::new("fuzz", data);
    source.message = Piece::new(data, 0);
    let Ok(conversion) = converter.convert(&source) else { return };
    let report = &conversion.report;
    // Other formats have targets of their own.
    if report.format != "hl7v2" {
        return;
    }
    let mapped: HashSet<_> =
        report.lineage.iter().filter(|l| l.offset.is_some()).map(|l| l.source.clone()).collect();
    let lost: HashSet<_> = report.losses.iter().map(|l| Some(l.source.clone())).collect();
    let message: Message<'_> =
        synovia_hl7v2::parse_with(data, &ParseOptions::default()).expect("it was converted");
    let leaves: HashSet<_> = message.leaves().map(|l| Some(std::sync::Arc::from(l.to_string()))).collect();
    assert_eq!(mapped.len(), report.leaves.mapped);
    assert_eq!(lost.len(), report.leaves.lost);
    assert_eq!(mapped.len() + lost.len(), leaves.len());
    assert!(mapped.union(&lost).all(|l| leaves.contains(l)));
    let json: serde_json::Value =
        serde_json::from_slice(&conversion.output.to_bytes()).expect("output is JSON");
    let urls: HashSet<&str> = entries(&json).filter_map(|e| e["fullUrl"].as_str()).collect();
    let mut references = Vec::new();
    collect_references(&json, &mut references);
    assert!(references.iter().all(|r| urls.contains(r.as_str())), "a reference dangles");
    assert!(report.to_json().starts_with("{"));
}

/// The messages that FHIR is written as.
const EVENTS: &[&str] =
    &["ADT^A08", "ADT^A40", "ORU^R01", "ORM^O01", "OML^O21", "VXU^V04", "SIU^S12", "MDM^T02", "RDE^O11"];

/// Whatever FHIR becomes a message is accounted for exactly, and the message is one; the last byte chooses the event.
pub fn mapping_fhir_to_hl7v2(data: &[u8]) {
    let Some((choice, data)) = data.split_last() else { return };
    let mut options = Options::default();
    options.message_event = EVENTS.get(usize::from(*choice) % EVENTS.len()).map(|e| (*e).to_string());
    let converter = Converter::new(options).expect("an event alone can be used");
    let mut source = Source::new("fuzz", data);
    source.message = Piece::new(data, 0);
    let Ok(conversion) = converter.convert_to(&source, "hl7v2") else { return };
    let report = &conversion.report;
    accounts(report);
    let bytes = conversion.output.to_bytes();
    let message = synovia_hl7v2::parse(&bytes).expect("output is a message");
    for entry in &report.lineage {
        let path = Path::parse(&entry.target).expect("a target is a path");
        let found = message.view().get(&path).expect("a target is in the message");
        assert!(!found.raw().is_empty(), "a target holds something");
    }
    assert!(report.to_json().starts_with("{"));
}

/// Whatever document converts is accounted for exactly, and its output has no dangling reference.
pub fn mapping_cda_to_fhir(data: &[u8]) {
    let converter = Converter::new(Options::default()).expect("default options can be used");
    let Ok(conversion) = converter.convert(&Source::new("fuzz", data)) else { return };
    let report = &conversion.report;
    assert_eq!(report.leaves.mapped + report.leaves.lost, report.leaves.total);
    if report.format == "cda" {
        assert_eq!(report.losses.len(), report.leaves.lost);
    }
    let json: serde_json::Value =
        serde_json::from_slice(&conversion.output.to_bytes()).expect("output is JSON");
    let urls: HashSet<&str> = entries(&json).filter_map(|e| e["fullUrl"].as_str()).collect();
    let mut references = Vec::new();
    if report.format == "cda" {
        collect_references(&json, &mut references);
    }
    assert!(references.iter().all(|r| urls.contains(r.as_str())), "a reference dangles");
    assert!(report.to_json().starts_with("{"));
}

/// Whatever FHIR becomes a ClinicalDocument is accounted for exactly, and the document reads; the last byte chooses its type.
pub fn mapping_fhir_to_cda(data: &[u8]) {
    let Some((choice, data)) = data.split_last() else { return };
    let mut options = Options::default();
    let all = synovia_mapping::options::CdaDocument::ALL;
    options.cda.document = all.get(usize::from(*choice) % all.len()).copied().unwrap_or_default();
    let converter = Converter::new(options).expect("a type alone can be used");
    let mut source = Source::new("fuzz", data);
    source.message = Piece::new(data, 0);
    let Ok(conversion) = converter.convert_to(&source, "cda") else { return };
    let report = &conversion.report;
    accounts(report);
    let document = conversion.output.to_bytes();
    let again = Converter::new(Options::default()).expect("the default options can be used");
    again.convert(&Source::new("fuzz", &document)).expect("a document of ours reads");
}

/// Each leaf is mapped or lost, and counted so; the report is JSON.
fn accounts(report: &synovia_mapping::Report) {
    let mapped: HashSet<_> =
        report.lineage.iter().filter(|l| l.offset.is_some()).filter_map(|l| l.source.clone()).collect();
    let lost: HashSet<_> = report.losses.iter().map(|l| l.source.clone()).collect();
    assert_eq!(mapped.len(), report.leaves.mapped);
    assert_eq!(lost.len(), report.leaves.lost);
    assert!(mapped.is_disjoint(&lost), "a leaf is mapped and lost");
    assert_eq!(mapped.len() + lost.len(), report.leaves.total);
    assert!(report.to_json().starts_with('{'));
}

fn entries(bundle: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    bundle["entry"].as_array().into_iter().flatten()
}

fn collect_references(value: &serde_json::Value, out: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (key, value) in object {
                match value.as_str() {
                    Some(text) if key == "reference" => out.push(text.to_string()),
                    _ => collect_references(value, out),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect_references(item, out)),
        _ => {}
    }
}
