//! DICOM files, converted alone and as a study of two; FHIR, written as an item of a worklist.

use std::collections::HashSet;

use synovia_dicom_meta::{DataSet, ElementView, Vr, json, parse, xml};
use synovia_mapping::{Converter, Joined, Options, Source};

use crate::accounts;

/// Whatever converts is accounted for exactly, no reference dangles, and the order of two instances makes no difference.
pub fn mapping_dicom_to_fhir(data: &[u8]) {
    let converter = Converter::new(Options::default()).expect("the default options can be used");
    let middle = data.len() / 2;
    let (one, other) = data.split_at(middle);
    let whole = [Source::new("whole", data)];
    let halves = [Source::new("one", one), Source::new("other", other)];
    let turned = [Source::new("other", other), Source::new("one", one)];
    let first = joined(&converter, &whole);
    if first.is_none() {
        // The fuzzer may put two files after each other.
        assert!(joined(&converter, &halves) == joined(&converter, &turned), "the order of instances counts");
    }
}

fn joined(converter: &Converter, sources: &[Source<'_>]) -> Option<Vec<u8>> {
    let Joined { output, reports, .. } = converter.convert_study(sources).ok()?;
    for report in &reports {
        accounts(report);
    }
    let bytes = output?.to_bytes();
    let json: serde_json::Value = serde_json::from_slice(&bytes).expect("output is JSON");
    let urls: HashSet<&str> = crate::entries(&json).filter_map(|e| e["fullUrl"].as_str()).collect();
    let mut references = Vec::new();
    crate::collect_references(&json, &mut references);
    assert!(references.iter().all(|r| urls.contains(r.as_str())), "a reference dangles");
    Some(bytes)
}

/// The places and texts of a data set but for its file meta information, without spaces that mean nothing (PS3.5 6.2): the
/// notations leave them out.
fn values(data_set: &DataSet<'_>) -> Vec<(String, String)> {
    let leaves = data_set.leaves().filter(|leaf| leaf.element.tag().group() != 2);
    let text = |element: ElementView<'_>| {
        let text = element.text_lossy();
        let begins = matches!(element.vr(), Vr::LT | Vr::ST | Vr::UC | Vr::UT);
        if begins { text.trim_end_matches(' ') } else { text.trim_matches(' ') }.to_owned()
    };
    leaves.map(|leaf| (leaf.to_string(), text(leaf.element))).collect()
}

/// What FHIR gives is accounted for, is a file without a finding, says the same in all three notations, and is read again.
pub fn mapping_fhir_to_dicom(data: &[u8]) {
    let converter = Converter::new(Options::default()).expect("the default options can be used");
    let source = Source::new("fuzz.json", data);
    if !data.iter().any(|b| *b == b'{' || *b == b'<') {
        return;
    }
    let Ok(made) = converter.convert_to(&source, "dicom") else { return };
    if made.report.format != "fhir" {
        return;
    }
    accounts(&made.report);
    let bytes = made.output.to_bytes();
    let file = parse(&bytes).expect("a file that was written");
    assert!(file.issues().is_empty(), "{:?}", file.issues());
    let text = converter.convert_to(&source, "dicom-json").expect("as the file").output.to_bytes();
    assert_eq!(values(&json::read(&text).expect("what was written")), values(&file));
    let text = converter.convert_to(&source, "dicom-xml").expect("as the file").output.to_bytes();
    assert_eq!(values(&xml::read(&text).expect("what was written")), values(&file));
    let back = converter.convert(&Source::new("fuzz.dcm", &bytes)).expect("a file that was written");
    accounts(&back.report);
}
