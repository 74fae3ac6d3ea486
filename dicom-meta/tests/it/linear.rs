//! What one element says of another is found without a walk over all elements between them.
#![expect(clippy::disallowed_types, reason = "a test may look at the clock")]

use std::time::{Duration, Instant};

use synovia_dicom_meta::{DataSetView, ElementView, ItemView, Tag, ValidateOptions, parse, validate};

use crate::common::{element, file, item};

/// An element in implicit VR.
fn implicit(group: u16, number: u16, value: &[u8]) -> Vec<u8> {
    let length = u32::try_from(value.len()).unwrap().to_le_bytes();
    [&group.to_le_bytes()[..], &number.to_le_bytes(), &length, value].concat()
}

/// Private elements without a creator of their own, text without a character set, and numbers whose sign another element
/// says: each asks for what stands nowhere, or at the other end of the data set.
fn hostile(count: u16) -> Vec<u8> {
    let mut out = Vec::new();
    for number in 0..count {
        out.extend(implicit(9, 0x1000 + number, b"ab"));
    }
    for _ in 0..count {
        out.extend(implicit(0x10, 0x10, b"a^b "));
        out.extend(implicit(0x28, 0x106, b"\x01\0"));
    }
    out.extend(implicit(0x29, 0x10, b"ab"));
    file("1.2.840.10008.1.2", &out)
}

#[test]
fn many_elements_ask_for_others() {
    let bytes = hostile(50_000);
    let data_set = parse(&bytes).unwrap();
    let start = Instant::now();
    let mut creators = 0;
    for element in data_set.elements() {
        creators += usize::from(element.private_creator().is_some());
        assert!(element.text_lossy().len() < 8 && element.vr().as_str().len() == 2);
    }
    assert_eq!(creators, 0);
    let _ = validate(&data_set, &ValidateOptions::default());
    // A walk for each of them would be 12,000,000,000 steps: minutes. This takes less than a second.
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

/// The creator found by a walk.
fn walked<'m>(set: DataSetView<'m>, element: ElementView<'m>) -> Option<&'m [u8]> {
    let tag = element.tag();
    let block = (tag.is_private() && tag.element() >= 0x1000)
        .then(|| Tag::new(tag.group(), tag.element() >> 8))
        .and_then(|block| set.elements().find(|e| e.tag() == block))?;
    Some(block.raw().trim_ascii_end()).filter(|name| !name.is_empty())
}

#[test]
fn creators_are_those_of_the_same_data_set() {
    let block = |name: &[u8]| element(0x29, 0x10, "LO", name);
    let private = || element(0x29, 0x1001, "LO", b"v ");
    let inner = [private(), block(b"inner "), block(b"later ")].concat();
    let nested = element(8, 0x1140, "SQ", &[item(&inner), item(&private())].concat());
    let bytes = [nested, block(b"outer "), private()].concat();
    let data_set = parse(&bytes).unwrap();
    let mut found = Vec::new();
    let mut open = vec![data_set.view()];
    while let Some(set) = open.pop() {
        for element in set.elements() {
            assert_eq!(element.private_creator(), walked(set, element));
            found.extend(element.private_creator());
            open.extend(element.items().map(ItemView::data_set));
        }
    }
    assert_eq!(found, [&b"outer"[..], b"inner"]);
}

/// The character set of a data set is not that of the file meta information.
#[test]
fn file_meta_information_has_no_character_set() {
    let mut bytes = vec![0; 128];
    bytes.extend(b"DICM");
    bytes.extend(element(2, 0x10, "UI", b"1.2.840.10008.1.2.1\0"));
    bytes.extend(element(2, 0x13, "SH", b"\xC3\xA9"));
    bytes.extend(element(8, 5, "CS", b"ISO_IR 192"));
    bytes.extend(element(8, 0x80, "LO", b"\xC3\xA9"));
    let data_set = parse(&bytes).unwrap();
    let text = |set: DataSetView<'_>| set.elements().last().unwrap().text_lossy().into_owned();
    assert_eq!(text(data_set.view()), "é");
    assert_ne!(text(data_set.meta()), "é");
}
