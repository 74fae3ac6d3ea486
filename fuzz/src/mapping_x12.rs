//! X12 to FHIR, and FHIR to X12.

use std::collections::HashSet;

use synovia_mapping::{Converter, Options, Piece, Source};

/// The kinds of sets that FHIR is written as; the first leaves it to the content.
const KINDS: [Option<&str>; 15] = [
    None,
    Some("837P"),
    Some("837I"),
    Some("837D"),
    Some("835"),
    Some("820"),
    Some("270"),
    Some("271"),
    Some("275"),
    Some("276"),
    Some("277"),
    Some("277CA"),
    Some("834"),
    Some("278-request"),
    Some("278-response"),
];

/// Whatever interchange converts is accounted for exactly, its output has no dangling reference, and what is written back reads.
pub fn mapping_x12_to_fhir(data: &[u8]) {
    let converter = Converter::new(options(None)).expect("these options can be used");
    let Ok(conversion) = converter.convert(&Source::new("fuzz", data)) else { return };
    let report = &conversion.report;
    if report.format != "x12" {
        return;
    }
    // The input may hold several sets, whose paths begin anew: offsets tell their leaves apart.
    let mapped: HashSet<u64> = report.lineage.iter().filter_map(|l| l.offset).collect();
    let lost: HashSet<u64> = report.losses.iter().map(|l| l.offset).collect();
    assert_eq!((mapped.len(), lost.len()), (report.leaves.mapped, report.leaves.lost));
    assert!(mapped.is_disjoint(&lost), "a leaf is mapped and lost");
    assert_eq!(mapped.len() + lost.len(), report.leaves.total);
    let fhir = conversion.output.to_bytes();
    let json: serde_json::Value = serde_json::from_slice(&fhir).expect("output is JSON");
    let urls: HashSet<&str> = crate::entries(&json).filter_map(|e| e["fullUrl"].as_str()).collect();
    let mut references = Vec::new();
    crate::collect_references(&json, &mut references);
    assert!(references.iter().all(|r| urls.contains(r.as_str())), "a reference dangles");
    written(&converter, &fhir);
}

/// Whatever FHIR becomes an interchange is accounted for exactly, and the interchange reads; the last byte chooses the kind.
pub fn mapping_fhir_to_x12(data: &[u8]) {
    let Some((choice, data)) = data.split_last() else { return };
    let kind = KINDS.get(usize::from(*choice) % KINDS.len()).copied().flatten();
    written(&Converter::new(options(kind)).expect("these options can be used"), data);
}

/// Everything that an envelope needs, so that no source is refused for it.
fn options(kind: Option<&str>) -> Options {
    let mut options = Options::default();
    options.x12.guide = kind.map(Into::into);
    options.x12.sender = Some("SENDER".into());
    options.x12.receiver = Some("RECEIVER".into());
    options.x12.date = Some("20260105".into());
    options.x12.time = Some("0930".into());
    options.x12.control_number = Some(1);
    options
}

fn written(converter: &Converter, fhir: &[u8]) {
    let mut source = Source::new("fuzz", fhir);
    source.message = Piece::new(fhir, 0);
    let Ok(made) = converter.convert_to(&source, "x12") else { return };
    crate::accounts(&made.report);
    let bytes = made.output.to_bytes();
    let read = synovia_x12::parse(&bytes).expect("an interchange of ours reads");
    let sets = read.view().transaction_sets().count();
    assert_eq!(sets, 1, "one set is written");
}
