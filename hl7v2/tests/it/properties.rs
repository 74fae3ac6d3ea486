//! What holds for any input.

use proptest::prelude::*;
use synovia_hl7v2::{Index, ParseOptions, Path, parse, parse_into, split};

use crate::common::RICH;
use crate::split::streamed;

/// Bytes as they are near messages: headers, separators, line ends, junk.
fn near_hl7() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"MSH|^~\\&|".to_vec()),
        Just(b"MSH$%*!:".to_vec()),
        Just(b"PID|".to_vec()),
        Just(b"OBX".to_vec()),
        Just(b"FHS|^~\\&".to_vec()),
        Just(b"BTS".to_vec()),
        Just(b"\r".to_vec()),
        Just(b"\n".to_vec()),
        Just(b"\x0b".to_vec()),
        Just(b"\x1c".to_vec()),
        Just(b"\xEF\xBB\xBF".to_vec()),
        Just(b"|".to_vec()),
        Just(b"^".to_vec()),
        Just(b"~".to_vec()),
        Just(b"&".to_vec()),
        Just(b"\"\"".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..12),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn message() -> impl Strategy<Value = Vec<u8>> {
    near_hl7().prop_map(|rest| [b"MSH|^~\\&|", &rest[..]].concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_never_fails_to_give_back(input in prop_oneof![near_hl7(), message()]) {
        if let Ok(message) = parse(&input) {
            prop_assert_eq!(message.to_bytes(), &input[..]);
            let mut last = None;
            for leaf in message.leaves() {
                let at = leaf.offset as usize;
                prop_assert_eq!(&input[at..at + leaf.raw.len()], leaf.raw);
                prop_assert!(last < Some(leaf.offset));
                last = Some(leaf.offset);
                prop_assert_eq!(message.get(&leaf.path()).map(|v| (v.raw(), v.offset())), Some((leaf.raw, leaf.offset)));
                prop_assert_eq!(leaf.to_string().parse::<Path>().ok().map(|p| p.to_string()), Some(leaf.path().to_string()));
                let _ = leaf.text();
            }
            for (at, segment) in message.all_segments().enumerate() {
                prop_assert_eq!(segment.index(), at);
                prop_assert_eq!(segment.fields().count(), segment.fields().filter_map(|f| segment.field(f.number())).count());
                let same = message.segments_named(segment.id()).filter(|s| s.index() <= at).count();
                prop_assert_eq!(segment.number() as usize, same);
                prop_assert_eq!(segment.field(u32::MAX).is_none(), true);
                prop_assert_eq!(segment.field(segment.field_count() as u32 + 1).is_none(), true);
            }
        }
    }

    #[test]
    fn an_index_can_be_used_again(first in message(), second in message()) {
        let mut index = Index::new();
        let options = ParseOptions::default();
        let _ = parse_into(&first, &options, &mut index);
        let again = parse_into(&second, &options, &mut index).map(|m| m.leaves().map(|l| l.to_string()).collect::<Vec<_>>());
        let fresh = parse(&second).map(|m| m.leaves().map(|l| l.to_string()).collect::<Vec<_>>());
        prop_assert_eq!(again.ok(), fresh.ok());
    }

    #[test]
    fn units_joined_are_the_input(input in near_hl7(), sizes in proptest::collection::vec(0_usize..20, 1..8)) {
        let whole: Vec<_> = split(&input).map(|u| (u.kind, u.bytes.to_vec(), u.offset)).collect();
        let joined: Vec<u8> = whole.iter().flat_map(|u| u.1.clone()).collect();
        prop_assert_eq!(&joined, &input);
        let sizes: Vec<usize> = sizes.into_iter().chain([1]).collect();
        prop_assert_eq!(streamed(&input, &sizes), whole);
    }

    #[test]
    fn setting_a_leaf_reads_back_and_leaves_the_rest(input in message(), value in "[^\u{1b}]{1,12}", pick in any::<prop::sample::Index>()) {
        let Ok(message) = parse(&input) else { return Ok(()) };
        let leaves: Vec<_> = message.leaves().collect();
        if leaves.is_empty() { return Ok(()) }
        let leaf = leaves[pick.index(leaves.len())];
        let mut editor = message.edit();
        if editor.set(&leaf.path(), &value).is_err() { return Ok(()) }
        let out = editor.to_bytes();
        let at = leaf.offset as usize;
        let rest = &input[at + leaf.raw.len()..];
        prop_assert_eq!(&out[..at], &input[..at]);
        prop_assert_eq!(&out[out.len() - rest.len()..], rest);
        let written = editor.finish().unwrap();
        let read = written.get(&leaf.path()).map(|v| v.text().map(std::borrow::Cow::into_owned).unwrap());
        if leaf.to_string() != "MSH-18[1].1" {
            prop_assert_eq!(read, Some(value));
            prop_assert_eq!(written.leaves().count(), leaves.len());
        }
    }

    #[test]
    fn any_place_can_be_made(field in 3_u32..20, repetition in 1_u32..5, component in 1_u32..9, sub in 1_u32..5) {
        let message = parse(RICH).unwrap();
        for segment in ["MSH", "PID", "ZZ1", "OBX[2]"] {
            let path: Path = format!("{segment}-{field}[{repetition}].{component}.{sub}").parse().unwrap();
            if path.to_string().starts_with("MSH-18[") { continue; }
            let mut editor = message.edit();
            editor.set(&path, "made|\u{e9}").unwrap();
            let made = editor.finish().unwrap();
            prop_assert_eq!(made.get(&path).unwrap().text().unwrap(), "made|\u{e9}");
            prop_assert_eq!(made.view().segment_count(), message.view().segment_count());
        }
    }

    #[test]
    fn paths_never_panic(text in "\\PC{0,24}") {
        if let Ok(path) = text.parse::<Path>() {
            prop_assert_eq!(path.to_string().parse::<Path>().ok().map(|p| p.to_string()), Some(path.to_string()));
        }
    }
}
