//! Paths with group steps: there and back, in edits, and what they refuse.

use synovia_hl7v2::structure::Child;
use synovia_hl7v2::{ErrorKind, Path, SegmentId, SegmentView, parse};

use crate::common::path;

const ORU: &[u8] = b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||a\rNTE|1||of the patient\rOBR|1|||X\r\
OBX|1|NM|8480-6||120~121\rNTE|1||of the result\rOBX|2|NM|8462-4||80\rZZZ|1\rOBR|2\rOBX|1|ST|8480-6||late\rNK1|1\r\
OBX|2|ST|x||last\r";

#[test]
fn group_path_get_all_iterate() {
    let message = parse(ORU).expect("parses");
    let text = |p: &str| message.get(&path(p)).map(|v| v.text().expect("text").into_owned());
    assert_eq!(
        text("/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)/OBSERVATION(0)/OBX(0)-5").as_deref(),
        Some("late")
    );
    assert_eq!(text("/PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBX-5(1)").as_deref(), Some("121"));
    assert_eq!(text("/PATIENT_RESULT(0)/PATIENT(0)/NTE(0)-3").as_deref(), Some("of the patient"));
    assert_eq!(text("/PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/NTE-3").as_deref(), Some("of the result"));
    // A Terser path without groups counts in the message, as before.
    assert_eq!(text("/NTE(1)-3").as_deref(), Some("of the result"));
    for nowhere in [
        "/PATIENT_RESULT(1)/PATIENT/PID-3",
        "/PATIENT_RESULT/PATIENT/OBX-5",
        "/PATIENT_RESULT/ORDER_OBSERVATION(2)/OBR-1",
        "/PATIENT_RESULT/PATIENT(4294967294)/PID-3",
        "/INSURANCE/IN1-1",
        "/PATIENT_RESULT/PATIENT/PID(7)-3",
    ] {
        assert_eq!(text(nowhere), None, "{nowhere}");
        assert_eq!(message.get_all(&path(nowhere)).count(), 0, "{nowhere}");
    }
    let all = |p: &str| -> Vec<String> {
        message.get_all(&path(p)).map(|v| v.text().expect("text").into_owned()).collect()
    };
    assert_eq!(
        all("/PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBX-5"),
        ["120", "121", "80", "late", "last"]
    );
    assert_eq!(all("/PATIENT_RESULT/ORDER_OBSERVATION(0)/OBSERVATION/OBX-5"), ["120", "121", "80"]);
    assert_eq!(all("/PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION(0)/OBX-5"), ["120", "121", "late"]);
    assert_eq!(all("/PATIENT_RESULT/ORDER_OBSERVATION/OBR-1"), ["1", "2"]);
}

#[test]
fn every_place_has_a_group_path_and_comes_back() {
    let message = parse(ORU).expect("parses");
    let groups = message.groups();
    let mut shown = Vec::new();
    for leaf in message.leaves() {
        let place = leaf.path().location();
        let path = groups.path(place).expect("in the message");
        assert_eq!(groups.location(&path), Some(place));
        let read: Path = path.to_string().parse().expect("a printed path can be read");
        assert_eq!(read.to_string(), path.to_string());
        assert_eq!(message.get(&read).expect("found again").offset(), leaf.offset, "{path}");
        assert!(groups.get_all(&path).any(|value| value.offset() == leaf.offset));
        shown.push(path.to_string());
    }
    assert!(
        shown.contains(&"/PATIENT_RESULT(0)/ORDER_OBSERVATION(0)/OBSERVATION(0)/OBX(0)-5(1)-1".to_owned())
    );
    // A group's own path leads to it.
    let mut stack = vec![groups.root()];
    let mut count = 0;
    while let Some(group) = stack.pop() {
        let way = group.path().to_string();
        let found = groups.group(if way.is_empty() { "/" } else { &way }).expect("a path").expect("a group");
        assert_eq!(found.path().to_string(), way);
        count += 1;
        stack.extend(group.children().filter_map(|child| match child {
            Child::Group(inner) => Some(inner),
            Child::Segment(_) => None,
        }));
    }
    assert_eq!(count, 9);
    assert!(groups.group("/PATIENT_RESULT(1)").expect("a path").is_none());
    assert_eq!(groups.group("/PATIENT_RESULT(0)/PID").expect_err("no group").offset(), 19);
}

#[test]
fn unknown_path_is_an_error() {
    for text in [
        "/NO_GROUP/PID-3",
        "/ORU_R01_PATIENT_RESULT/PID-3",
        "/PATIENT_RESULT/PATIENT",
        "PATIENT/PID",
        "//PID",
    ] {
        let error = text.parse::<Path>().expect_err(text);
        assert_eq!(error.kind(), ErrorKind::PathSyntax, "{text}");
    }
    assert!(Path::of(SegmentId::PID).in_group("PATIENT", None).is_ok());
    assert!(Path::of(SegmentId::PID).in_group("PATIENTS", Some(0)).is_err());
}

#[test]
fn edits_follow_groups() {
    let message = parse(ORU).expect("parses");
    let mut editor = message.edit();
    editor.set(&path("/PATIENT_RESULT/ORDER_OBSERVATION(1)/OBSERVATION(1)/OBX-5"), "7").expect("an OBX");
    // What a path leads to is looked for in the message as it is by then.
    editor.remove_segment(&path("/PATIENT_RESULT/ORDER_OBSERVATION(1)/OBSERVATION(0)/OBX")).expect("an OBX");
    editor.set(&path("/PATIENT_RESULT/ORDER_OBSERVATION(1)/OBSERVATION(0)/OBX-5"), "8").expect("the next");
    let error = editor.set(&path("/PATIENT_RESULT(3)/PATIENT/PID-5"), "x").expect_err("no such group");
    assert_eq!(error.kind(), ErrorKind::NoSuchSegment);
    let changed = editor.to_bytes();
    let shown = String::from_utf8(changed).expect("text");
    assert!(shown.ends_with("OBR|2\rNK1|1\rOBX|2|ST|x||8\r"), "{shown}");
}

#[test]
fn segments_by_condition() {
    let message = parse(ORU).expect("parses");
    let with = |p: &str, wanted: &[u8]| -> Vec<u32> {
        message.segments_where(&path(p), |v| v.raw() == wanted).map(SegmentView::number).collect()
    };
    assert_eq!(with("OBX-3.1", b"8480-6"), [1, 3]);
    assert_eq!(with("OBX[3]-3.1", b"8480-6"), [3]);
    assert_eq!(with("OBX-5", b"121"), [1]);
    assert_eq!(with("/PATIENT_RESULT/ORDER_OBSERVATION(1)/OBSERVATION/OBX-3", b"8480-6"), [3]);
    assert_eq!(with("NTE", b"NTE|1||of the result"), [2]);
    assert_eq!(with("OBX-99", b""), [0; 0]);
    assert_eq!(with("ZQQ-1", b"1"), [0; 0]);
}
