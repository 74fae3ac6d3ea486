//! DICOM files beside another reader, dicom-object 0.10.1: what both read is the same elements with the same values.
//!
//! Behind the feature `peers`, which the gate does not build. To run it, from the root of the repository, without
//! `CARGO_TARGET_DIR`:
//!
//! ```text
//! mkdir -p fuzz/target/corpus/dicom_peer
//! cargo fuzz run -s none --features libfuzzer,peers dicom_peer fuzz/target/corpus/dicom_peer fuzz/corpus/dicom_peer -- \
//!     -max_total_time=60 -timeout=10 -rss_limit_mb=4096 -dict=fuzz/dict/dicom.dict
//! ```
//!
//! Where the two differ for a known reason is not reported: [`DISAGREEMENTS`] lists each with what decides it.

use std::collections::BTreeMap;

use dicom_object::InMemDicomObject;
use synovia_dicom_meta::{DataSet, DataSetView, ElementView, Vr, parse, tags};

/// Why an input, or an element of one, is not compared; the standard's words decide each.
pub const DISAGREEMENTS: &[(&str, &str)] = &[
    (
        "findings",
        "what is odd we tell and read on; the peer refuses it or reads on in silence (PS3.5 gives no reading)",
    ),
    (
        "no meta",
        "without preamble or file meta information the peer reads nothing; we report a guess (PS3.10 7.1)",
    ),
    ("depth", "the peer recurses on depth and dies of it; we have a limit (no reading of the standard)"),
    (
        "character sets",
        "the peer reads no ISO 2022 escapes, and lets the set of an item reach its siblings (PS3.3 C.12.1.1.2)",
    ),
    ("split before decoding", "the peer splits GB18030 and GBK text before it is decoded (PS3.5 6.1.2.3)"),
    ("UN as a sequence", "UN of undefined length is implicit VR items (PS3.5 6.2.2, CP-246); the peer fails"),
    ("pixel data", "we leave the pixels alone; the peer reads them"),
    ("group lengths", "retired; the peer drops some when reading"),
    ("numbers that do not fill their length", "the peer refuses, or drops the rest; we keep the bytes"),
    (
        "US or SS, OB or OW",
        "in implicit VR we ask the pixels what the value is (PS3.5 A.1); the peer takes the first word",
    ),
];

/// A leaf: its tags and items from the root.
type Place = Vec<u32>;

/// What is compared of a value: bytes in little endian, or the values of a text without the spaces around them.
#[derive(Debug, PartialEq)]
enum Said {
    Bytes(Vec<u8>),
    Text(Vec<String>),
}

/// What both read is the same.
pub fn dicom_peer(data: &[u8]) {
    let Ok(ours) = parse(data) else { return };
    if !is_comparable(&ours, data) {
        return;
    }
    // The peer claims memory for what a length declares; an input without findings declares what is there.
    let Ok(theirs) = dicom_object::from_reader(data) else {
        panic!("the peer refuses what we find nothing odd about");
    };
    let (mut left, mut right) = (BTreeMap::new(), BTreeMap::new());
    own(ours.view(), &mut Vec::new(), &mut left);
    other(&theirs, &mut Vec::new(), &mut right);
    let known: Vec<Place> = left.keys().cloned().collect();
    let read: Vec<Place> = right.keys().cloned().collect();
    assert_eq!(known, read, "the elements differ");
    for (place, (vr, value)) in &left {
        let (other_vr, other_value) = &right[place];
        if let (Some(value), Some(other_value)) = (value, other_value) {
            assert_eq!(vr, other_vr, "{place:X?}");
            assert_eq!(value, other_value, "{place:X?} {vr}");
        }
    }
}

/// Whether the whole input is one that both are to read.
fn is_comparable(ours: &DataSet<'_>, data: &[u8]) -> bool {
    let has_meta =
        data.get(128..132) == Some(b"DICM") && ours.meta().element(tags::TRANSFER_SYNTAX_UID).is_some();
    let uncompressed = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"];
    let syntax = ours.meta().element(tags::TRANSFER_SYNTAX_UID).map(ElementView::text_lossy);
    let known = syntax.is_some_and(|uid| uncompressed.contains(&uid.trim_end_matches(['\0', ' '])));
    has_meta
        && known
        && ours.issues().is_empty()
        && ours.is_complete()
        && ours.meta().element(tags::FILE_META_INFORMATION_GROUP_LENGTH).is_some()
        && ours.leaves().all(|leaf| fits(leaf.element))
        && sequences(ours.view(), 0)
}

/// Whether an element is one that both are to read.
fn fits(element: ElementView<'_>) -> bool {
    let size = match element.vr() {
        Vr::US | Vr::SS | Vr::OW => 2,
        Vr::UL | Vr::SL | Vr::FL | Vr::AT | Vr::OL | Vr::OF => 4,
        Vr::FD | Vr::UV | Vr::SV | Vr::OV | Vr::OD => 8,
        _ => 1,
    };
    let text = element.is_text();
    element.tag().group() != 0x7FE0
        && !element.is_encapsulated()
        && element.raw().len() % size == 0
        && element.vr().info().is_some()
        && (!text || element.raw().is_ascii() && !element.raw().contains(&0x1B))
}

/// Whether no sequence is one that the peer reads otherwise: of VR UN, too deep, or with a character set in its items.
fn sequences(set: DataSetView<'_>, depth: u32) -> bool {
    let inside = |item: synovia_dicom_meta::ItemView<'_>| {
        item.data_set().element(tags::SPECIFIC_CHARACTER_SET).is_none()
            && sequences(item.data_set(), depth + 1)
    };
    let mut all = set.elements();
    depth < 16
        && all.all(|e| {
            !e.tag().is_group_length() && (!e.is_sequence() || e.vr() == Vr::SQ && e.items().all(inside))
        })
}

fn texts(text: &str) -> Said {
    Said::Text(text.split('\\').map(|value| value.trim_matches([' ', '\0']).to_string()).collect())
}

type Leaves = BTreeMap<Place, (String, Option<Said>)>;

fn own(set: DataSetView<'_>, way: &mut Place, out: &mut Leaves) {
    for element in set.elements() {
        way.push(element.tag().to_u32());
        if element.is_sequence() {
            for item in element.items() {
                way.push(item.number());
                own(item.data_set(), way, out);
                way.pop();
            }
        } else {
            let vr = element.vr();
            let value = match () {
                () if element.encoding().is_explicit() && element.is_text() => {
                    Some(texts(&element.text_lossy()))
                }
                () if element.encoding().is_explicit() => {
                    Some(Said::Bytes(element.little_endian().into_owned()))
                }
                () => None,
            };
            out.insert(way.clone(), (vr.as_str().to_string(), value));
        }
        way.pop();
    }
}

fn other(set: &InMemDicomObject, way: &mut Place, out: &mut Leaves) {
    for element in set {
        let tag = element.header().tag;
        way.push(u32::from(tag.group()) << 16 | u32::from(tag.element()));
        if let Some(items) = element.items() {
            for (number, item) in items.iter().enumerate() {
                way.push(u32::try_from(number).expect("few items"));
                other(item, way, out);
                way.pop();
            }
        } else {
            let vr = element.vr().to_string().to_owned();
            let text = !matches!(
                vr.as_str(),
                "OB" | "OD"
                    | "OF"
                    | "OL"
                    | "OV"
                    | "OW"
                    | "UN"
                    | "US"
                    | "SS"
                    | "UL"
                    | "SL"
                    | "UV"
                    | "SV"
                    | "FL"
                    | "FD"
                    | "AT"
            );
            let value = match (text, element.to_str()) {
                (true, Ok(value)) => Some(texts(&value)),
                _ => element.to_bytes().ok().map(|bytes| Said::Bytes(bytes.into_owned())),
            };
            out.insert(way.clone(), (vr, value));
        }
        way.pop();
    }
}
