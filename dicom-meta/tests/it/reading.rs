//! How bytes become elements, on files of our own: heads, representations, ends of sequences, filters, limits, truncation.

use synovia_dicom_meta::{
    Encoding, ErrorKind, EventKind, IssueCode, ParseOptions, Parser, Strictness, Tag, Vr, parse, parse_with,
    tags,
};

use crate::common::{element, file, item};

const EXPLICIT: &str = "1.2.840.10008.1.2.1";
const IMPLICIT: &str = "1.2.840.10008.1.2";

/// An element in implicit VR little endian.
fn implicit(group: u16, number: u16, value: &[u8]) -> Vec<u8> {
    let length = u32::try_from(value.len()).unwrap().to_le_bytes();
    [&group.to_le_bytes()[..], &number.to_le_bytes(), &length, value].concat()
}

/// An element of a short form in explicit VR big endian.
fn big(group: u16, number: u16, vr: &str, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(value.len()).unwrap().to_be_bytes();
    [&group.to_be_bytes()[..], &number.to_be_bytes(), vr.as_bytes(), &length, value].concat()
}

fn codes(bytes: &[u8]) -> Vec<IssueCode> {
    parse(bytes).unwrap().issues().iter().map(|issue| issue.code).collect()
}

#[test]
fn heads_of_every_kind_are_read() {
    let data_set = [element(8, 0x60, "CS", b"CT"), element(0x10, 0x20, "LO", b"ID")].concat();
    let whole = file(EXPLICIT, &data_set);
    let no_preamble = &whole[128..];
    let meta_at_0 = &whole[132..];
    for (name, bytes, told) in [
        ("preamble and meta", &whole[..], &[][..]),
        ("DICM at 0", no_preamble, &[IssueCode::NO_PREAMBLE]),
        ("meta at 0", meta_at_0, &[IssueCode::NO_PREAMBLE]),
        ("no meta", &data_set[..], &[IssueCode::TRANSFER_SYNTAX_GUESSED]),
    ] {
        let read = parse(bytes).unwrap();
        assert_eq!(read.element(tags::PATIENT_ID).unwrap().raw(), b"ID", "{name}");
        let found = codes(bytes);
        assert!(told.iter().all(|code| found.contains(code)), "{name}: {found:?}");
        assert_eq!(read.to_bytes(), bytes, "{name}");
    }
}

#[test]
fn the_encoding_of_a_bare_data_set_is_guessed_and_told() {
    let little = [element(8, 0x60, "CS", b"CT"), element(0x10, 0x20, "LO", b"ID")].concat();
    let none = [implicit(8, 0x60, b"CT"), implicit(0x10, 0x20, b"ID")].concat();
    let turned = [big(8, 0x60, "CS", b"CT"), big(0x10, 0x20, "LO", b"ID")].concat();
    for (bytes, encoding) in [
        (little, Encoding::ExplicitLittle),
        (none, Encoding::ImplicitLittle),
        (turned, Encoding::ExplicitBig),
    ] {
        let read = parse(&bytes).unwrap();
        assert_eq!(read.encoding(), encoding);
        assert_eq!(read.element(tags::MODALITY).unwrap().text().unwrap(), "CT");
        assert!(codes(&bytes).contains(&IssueCode::TRANSFER_SYNTAX_GUESSED), "{encoding:?}");
    }
}

#[test]
fn each_representation_is_read_in_its_form() {
    let all = [
        "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV",
        "OW", "PN", "SH", "SL", "SQ", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV",
    ];
    assert_eq!(all.len(), 34);
    for vr in all {
        let value = if vr == "SQ" { item(b"") } else { vec![b'0'; 8] };
        // An attribute that no dictionary knows, so that what is written counts.
        let data_set = [element(0x11, 0x10, "LO", b"X "), element(0x11, 0x1001, vr, &value)].concat();
        let bytes = file(EXPLICIT, &data_set);
        let read = parse(&bytes).unwrap();
        let found = read.element(Tag::new(0x11, 0x1001)).unwrap();
        assert_eq!((found.vr().as_str(), found.length()), (vr, Some(8)), "{vr}");
        assert!(read.issues().is_empty(), "{vr}: {:?}", read.issues());
    }
    // One that is not of the standard has the long form (PS3.5 7.1.2).
    let odd = [&b"\x11\0\x01\x10ZZ\0\0\x02\0\0\0ab"[..], &element(0x20, 0x13, "IS", b"1 ")].concat();
    let bytes = file(EXPLICIT, &odd);
    let read = parse(&bytes).unwrap();
    assert_eq!(read.element(Tag::new(0x11, 0x1001)).unwrap().raw(), b"ab");
    assert_eq!(read.element(tags::INSTANCE_NUMBER).unwrap().raw(), b"1 ");
    assert_eq!(codes(&bytes), [IssueCode::UNKNOWN_VR]);
}

#[test]
fn an_unknown_value_of_undefined_length_is_a_sequence_in_implicit_vr() {
    let inner = implicit(0x10, 0x20, b"ID");
    let unknown = [
        &b"\x09\0\x01\x10UN\0\0\xFF\xFF\xFF\xFF"[..],
        &item(&inner),
        b"\xFE\xFF\xDD\xE0\0\0\0\0",
        &element(0x20, 0x13, "IS", b"1 "),
    ]
    .concat();
    let bytes = file(EXPLICIT, &unknown);
    let read = parse(&bytes).unwrap();
    let sequence = read.element(Tag::new(9, 0x1001)).unwrap();
    assert!(sequence.is_sequence());
    let id = sequence.item(0).unwrap().element(tags::PATIENT_ID).unwrap();
    assert_eq!((id.vr(), id.raw()), (Vr::LO, &b"ID"[..]));
    assert_eq!(read.element(tags::INSTANCE_NUMBER).unwrap().raw(), b"1 ");
}

#[test]
fn elements_in_another_form_are_read_and_told() {
    let mixed =
        [element(8, 0x60, "CS", b"CT"), implicit(0x10, 0x20, b"ID"), element(0x20, 0x13, "IS", b"1 ")];
    let bytes = file(EXPLICIT, &mixed.concat());
    assert_eq!(codes(&bytes), [IssueCode::IMPLICIT_ELEMENT]);
    assert_eq!(parse(&bytes).unwrap().element(tags::INSTANCE_NUMBER).unwrap().raw(), b"1 ");
    // The whole data set is of another form than its meta information says.
    let bytes = file(IMPLICIT, &[element(8, 0x60, "CS", b"CT"), element(0x10, 0x20, "LO", b"ID")].concat());
    assert_eq!(codes(&bytes), [IssueCode::TRANSFER_SYNTAX_MISMATCH]);
    assert_eq!(parse(&bytes).unwrap().element(tags::PATIENT_ID).unwrap().raw(), b"ID");
}

/// A sequence with one item, each ended by its length or by a delimiter.
fn nested(content: &[u8], sequence: bool, within: bool) -> Vec<u8> {
    let item = match within {
        true => item(content),
        false => [&b"\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF"[..], content, b"\xFE\xFF\x0D\xE0\0\0\0\0"].concat(),
    };
    match sequence {
        true => element(0x40, 0x275, "SQ", &item),
        false => [&b"\x40\0\x75\x02SQ\0\0\xFF\xFF\xFF\xFF"[..], &item, b"\xFE\xFF\xDD\xE0\0\0\0\0"].concat(),
    }
}

#[test]
fn sequences_and_items_end_by_length_or_by_delimiter() {
    let path = "RequestAttributesSequence[0].RequestAttributesSequence[0].PatientID".parse().unwrap();
    for mix in 0..16 {
        let is = |bit: u8| mix >> bit & 1 == 1;
        let inner = nested(&element(0x10, 0x20, "LO", b"ID"), is(0), is(1));
        let data_set = [nested(&inner, is(2), is(3)), element(0x40, 0x1001, "SH", b"P ")].concat();
        let bytes = file(EXPLICIT, &data_set);
        let read = parse(&bytes).unwrap();
        assert!(read.issues().is_empty(), "{mix}: {:?}", read.issues());
        assert_eq!(read.get(&path).unwrap().raw(), b"ID", "{mix}");
        assert_eq!(read.element(tags::REQUESTED_PROCEDURE_ID).unwrap().raw(), b"P ", "{mix}");
        assert_eq!(read.to_bytes(), bytes, "{mix}");
    }
}

/// A data set with pixel data in an item, then of its own, and something behind it.
fn with_icon() -> Vec<u8> {
    let icon = element(0x7FE0, 0x10, "OW", b"icon");
    let parts = [
        element(8, 0x60, "CS", b"CT"),
        element(0x10, 0x20, "LO", b"ID"),
        element(0x88, 0x200, "SQ", &item(&icon)),
        element(0x7FE0, 0x10, "OW", b"pixels"),
        element(0xFFFA, 0xFFFA, "SQ", b""),
    ];
    file(EXPLICIT, &parts.concat())
}

#[test]
fn filters_leave_out_what_they_name() {
    let bytes = with_icon();
    let read = |choose: &dyn Fn(&mut ParseOptions)| {
        let mut options = ParseOptions::default();
        choose(&mut options);
        let set = parse_with(&bytes, &options).unwrap();
        set.elements().map(|e| e.tag().to_string()).collect::<Vec<_>>()
    };
    let [modality, id, icon, pixels, end] =
        ["(0008,0060)", "(0010,0020)", "(0088,0200)", "(7FE0,0010)", "(FFFA,FFFA)"];
    assert_eq!(read(&|_| {}), [modality, id, icon, pixels, end]);
    assert_eq!(read(&|o| o.filter.until_pixel_data = true), [modality, id, icon]);
    assert_eq!(read(&|o| o.filter.until = Some(tags::PATIENT_ID)), [modality]);
    assert_eq!(read(&|o| o.filter.without = vec![tags::ICON_IMAGE_SEQUENCE]), [modality, id, pixels, end]);
    assert_eq!(
        read(&|o| o.filter.only = Some(vec![tags::MODALITY, tags::ICON_IMAGE_SEQUENCE])),
        [modality, icon]
    );
    // Once the greatest that is wanted is past, what follows is not looked at, not even for faults.
    let cut = &bytes[..bytes.len() - 20];
    let mut options = ParseOptions::default();
    options.filter.only = Some(vec![tags::PATIENT_ID]);
    assert!(parse_with(cut, &options).unwrap().issues().is_empty());
    assert!(!parse(cut).unwrap().issues().is_empty());
}

#[test]
fn values_above_a_size_are_passed_over() {
    let bytes = with_icon();
    let mut options = ParseOptions::default();
    options.max_value = 4;
    let mut parser = Parser::with_options(options);
    let mut seen = Vec::new();
    for mut piece in bytes.chunks(5) {
        while let Some(event) = parser.next_event(&mut piece).unwrap() {
            if event.kind == EventKind::Element && event.tag.group() > 2 {
                seen.push((event.tag, event.value.map(<[u8]>::to_vec), event.length));
            }
        }
    }
    let values: Vec<_> = seen.iter().filter(|(tag, ..)| *tag == tags::PIXEL_DATA).collect();
    assert_eq!(
        values,
        [&(tags::PIXEL_DATA, Some(b"icon".to_vec()), Some(4)), &(tags::PIXEL_DATA, None, Some(6))]
    );
}

#[test]
fn values_are_windows_of_the_input() {
    let bytes = with_icon();
    let read = parse(&bytes).unwrap();
    for leaf in read.leaves() {
        let at = usize::try_from(leaf.offset()).unwrap();
        // The same place in memory: nothing was copied, and nothing was read to know where it is.
        assert!(std::ptr::eq(leaf.element.raw().as_ptr(), bytes[at..].as_ptr()), "{leaf}");
        assert_eq!(leaf.element.length(), Some(leaf.element.raw().len() as u64), "{leaf}");
    }
}

#[test]
fn the_index_is_bounded_by_what_is_there() {
    let one = element(0x10, 0x20, "LO", b"ID");
    let empty = item(b"");
    let sequence = element(0x40, 0x275, "SQ", &empty.repeat(10_000));
    for bytes in [one.repeat(10_000), sequence, nested(&one, false, false).repeat(5_000)] {
        let read = parse(&bytes).unwrap();
        let (mut elements, mut items) = (0, 0);
        for element in read.elements() {
            elements += 1 + element.items().map(|item| item.elements().count()).sum::<usize>();
            items += element.items().count();
        }
        let most = 64 * elements + 96 * items + 4096;
        assert!(read.heap_bytes() <= most, "{} of {most}", read.heap_bytes());
    }
}

#[test]
fn nesting_at_the_limit_is_read_and_one_more_is_refused() {
    let deep = |depth: usize| (0..depth).fold(Vec::new(), |inner, _| nested(&inner, true, true));
    let limit = ParseOptions::default().limits.max_depth;
    assert_eq!(limit, 64);
    assert!(
        parse(&deep(limit)).unwrap().issues().iter().all(|i| i.code == IssueCode::TRANSFER_SYNTAX_GUESSED)
    );
    let error = parse(&deep(limit + 1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DepthLimit);
    assert!(error.offset() > 0 && error.location().is_some());
}

#[test]
fn every_truncation_is_told_and_what_was_read_is_kept() {
    let inner = [element(8, 0x50, "SH", b"A1"), element(0x10, 0x20, "LO", b"ID")].concat();
    let data_set = [
        element(8, 0x60, "CS", b"CT"),
        nested(&inner, false, true),
        element(0x40, 0x555, "SQ", &item(&inner)),
        element(0x40, 0xA160, "UT", b"long text!"),
    ]
    .concat();
    let bytes = file(EXPLICIT, &data_set);
    let whole = parse(&bytes).unwrap();
    // Where the data set may end: behind each of its elements.
    let start = bytes.len() - data_set.len();
    let mut ends: Vec<usize> =
        whole.elements().map(|e| usize::try_from(e.full_range().end).unwrap()).collect();
    ends.insert(0, start);
    let mut strict = ParseOptions::default();
    strict.mode = Strictness::Strict;
    for cut in start..bytes.len() {
        let read = parse(&bytes[..cut]).unwrap();
        let told = read.issues().iter().find(|issue| issue.code == IssueCode::TRUNCATED);
        assert_eq!(told.is_none(), ends.contains(&cut), "{cut}: {:?}", read.issues());
        assert_eq!(read.is_complete(), ends.contains(&cut), "{cut}");
        let kept = ends.iter().filter(|end| **end <= cut).count() - 1;
        assert!(read.elements().count() >= kept, "{cut}");
        assert_eq!(read.to_bytes(), &bytes[..cut], "{cut}");
        if let Some(told) = told {
            assert!(told.offset <= cut as u64, "{cut}");
            let error = parse_with(&bytes[..cut], &strict).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused(IssueCode::TRUNCATED), "{cut}");
        }
    }
}

#[test]
fn a_finding_has_its_place_and_its_offset() {
    // In the second item the value is longer than the item.
    let bad = [&item(b"")[..], &item(b"\x10\0\x20\0LO\x09\0ID")].concat();
    let bytes = file(EXPLICIT, &element(0x40, 0x275, "SQ", &bad));
    let read = parse(&bytes).unwrap();
    let told = read.issues().iter().find(|i| i.code == IssueCode::CROSSES_END).unwrap();
    assert_eq!(told.location.as_ref().unwrap().to_string(), "RequestAttributesSequence[1].PatientID");
    let at = usize::try_from(told.offset).unwrap();
    assert_eq!(bytes[at..at + 4], *b"\x10\0\x20\0", "{told:?}");
    assert_eq!(told.location.as_ref().unwrap().tag(), Some(tags::PATIENT_ID));
}
