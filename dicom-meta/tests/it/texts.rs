//! What values mean, on data sets of our own: character sets by item, numbers and bytes, paths to them.

use synovia_dicom_meta::{ErrorKind, Path, Vr, parse, tags};

use crate::common::{element, file, item};

const EXPLICIT: &str = "1.2.840.10008.1.2.1";
const BIG_ENDIAN: &str = "1.2.840.10008.1.2.2";
const IMPLICIT: &str = "1.2.840.10008.1.2";

#[test]
fn a_character_set_holds_for_its_item_and_those_in_it() {
    // The first item is in Cyrillic, and so is what it holds; the second is in that of the data set again.
    let name = |bytes: &[u8]| element(0x10, 0x10, "PN", bytes);
    let cyrillic = [
        element(8, 5, "CS", b"ISO_IR 144"),
        name(b"\xBB\xEE\xDA "),
        element(0x40, 0x275, "SQ", &item(&name(b"\xBB "))),
    ];
    let items = [item(&cyrillic.concat()), item(&name(b"\xE9t\xE9 "))].concat();
    let data_set = [element(8, 5, "CS", b"ISO_IR 100"), element(0x40, 0x275, "SQ", &items), name(b"\xFC ")];
    let bytes = data_set.concat();
    let read = parse(&bytes).unwrap();
    let text = |path: &str| read.get(&path.parse::<Path>().unwrap()).unwrap().text().unwrap();
    assert_eq!(text("RequestAttributesSequence[0].PatientName").trim_end(), "\u{41B}\u{44E}\u{43A}");
    let inner = "RequestAttributesSequence[0].RequestAttributesSequence[0].PatientName";
    assert_eq!(text(inner).trim_end(), "\u{41B}");
    assert_eq!(text("RequestAttributesSequence[1].PatientName").trim_end(), "\u{E9}t\u{E9}");
    assert_eq!(text("PatientName").trim_end(), "\u{FC}");
}

#[test]
fn values_are_split_after_they_are_decoded() {
    // The second byte of the character is that of a backslash.
    let bytes = [element(8, 5, "CS", b"GB18030 "), element(0x10, 0x1000, "LO", b"\x81\x5C\\b ")].concat();
    let read = parse(&bytes).unwrap();
    let values: Vec<String> = read
        .element(tags::OTHER_PATIENT_I_DS)
        .unwrap()
        .texts()
        .unwrap()
        .map(std::borrow::Cow::into_owned)
        .collect();
    assert_eq!(values.iter().map(|v| v.trim_end()).collect::<Vec<_>>(), ["\u{4E57}", "b"]);
}

#[test]
fn what_cannot_be_decoded_is_an_error_and_its_bytes_stay() {
    let bytes = [element(8, 5, "CS", b"ISO_IR 192"), element(0x10, 0x10, "PN", b"M\xFCller")].concat();
    let read = parse(&bytes).unwrap();
    let name = read.element(tags::PATIENT_NAME).unwrap();
    let error = name.text().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    assert_eq!(error.location().unwrap().to_string(), "PatientName");
    assert_eq!(name.raw(), b"M\xFCller");
    assert_eq!(name.text_lossy(), "M\u{FFFD}ller");
    assert_eq!(read.to_bytes(), bytes);
}

#[test]
fn numbers_keep_their_text_and_bytes_their_order() {
    let little = [
        element(0x18, 0x1063, "DS", b" 1.50E+02\\+007 "),
        element(0x20, 0x13, "IS", b"+007"),
        element(0x72, 0x83, "UV", &u64::MAX.to_le_bytes()),
    ]
    .concat();
    let read = parse(&little).unwrap();
    let time = read.element(tags::FRAME_TIME).unwrap();
    // What fills the length up is no part of the text, and stays in the bytes.
    assert_eq!((time.text().unwrap().as_ref(), time.raw().last()), (" 1.50E+02\\+007", Some(&b' ')));
    assert_eq!(read.element(tags::INSTANCE_NUMBER).unwrap().text().unwrap(), "+007");
    let wide = read.elements().last().unwrap();
    assert_eq!(wide.integers().unwrap().collect::<Vec<_>>(), [i128::from(u64::MAX)]);
    // Words of a big endian file, as they mean and as JSON writes them.
    let mut words = b"\x00\x28\x12\x01OW\0\0\0\0\0\x04".to_vec();
    words.extend([0x12, 0x34, 0x56, 0x78]);
    let bytes = file(BIG_ENDIAN, &words);
    let read = parse(&bytes).unwrap();
    let words = read.elements().next().unwrap();
    assert_eq!(words.raw(), [0x12, 0x34, 0x56, 0x78]);
    assert_eq!(*words.little_endian(), [0x34, 0x12, 0x78, 0x56]);
}

#[test]
fn the_data_set_decides_between_representations() {
    let implicit = |group: u16, number: u16, value: &[u8]| {
        let length = u32::try_from(value.len()).unwrap().to_le_bytes();
        [&group.to_le_bytes()[..], &number.to_le_bytes(), &length, value].concat()
    };
    for (representation, vr) in [(0_u8, Vr::US), (1, Vr::SS)] {
        let data_set =
            [implicit(0x28, 0x103, &[representation, 0]), implicit(0x28, 0x106, b"\xFF\xFF")].concat();
        let bytes = file(IMPLICIT, &data_set);
        let read = parse(&bytes).unwrap();
        assert_eq!(read.element(tags::SMALLEST_IMAGE_PIXEL_VALUE).unwrap().vr(), vr);
    }
}

#[test]
fn paths_name_one_item_or_all() {
    let number = |text: &[u8]| item(&element(8, 0x50, "SH", text));
    let bytes = file(EXPLICIT, &element(0x40, 0x275, "SQ", &[number(b"A1"), number(b"A2")].concat()));
    let read = parse(&bytes).unwrap();
    let all = |path: &str| {
        read.get_all(&path.parse().unwrap()).map(|e| e.text().unwrap().into_owned()).collect::<Vec<_>>()
    };
    assert_eq!(all("RequestAttributesSequence[*].AccessionNumber"), ["A1", "A2"]);
    assert_eq!(all("RequestAttributesSequence[1].AccessionNumber"), ["A2"]);
    assert_eq!(all("(0040,0275)[0].(0008,0050)"), ["A1"]);
    assert_eq!(all("RequestAttributesSequence[2].AccessionNumber"), [""; 0]);
}
