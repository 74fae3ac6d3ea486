//! The leaf definition: every subcomponent of at least one byte, with its path and offset.

use synovia_hl7v2::{FieldView, MessageView, parse};

use crate::common::{RICH, path};

fn shown(message: MessageView<'_>) -> Vec<String> {
    message.leaves().map(|leaf| format!("{leaf} {}", String::from_utf8_lossy(leaf.raw))).collect()
}

#[test]
fn of_a_rich_message() {
    let message = parse(RICH).unwrap();
    let expected = [
        "MSH-3[1].1 APP",
        "MSH-3[1].2 1.2.3",
        "MSH-3[1].3 ISO",
        "MSH-4[1].1 FAC",
        "MSH-7[1].1 20240101120000",
        "MSH-9[1].1 ADT",
        "MSH-9[1].2 A01",
        "MSH-9[1].3 ADT_A01",
        "MSH-10[1].1 ID-1",
        "MSH-11[1].1 P",
        "MSH-12[1].1 2.5.1",
        "MSH-18[1].1 UNICODE UTF-8",
        "PID-1[1].1 1",
        "PID-3[1].1 123",
        "PID-3[1].4.1 HOSP",
        "PID-3[1].4.2 1.2.3",
        "PID-3[1].4.3 ISO",
        "PID-3[1].5 MR",
        "PID-3[2].1 456",
        "PID-3[2].4 SSA",
        "PID-5[1].1.1 DOE",
        "PID-5[1].1.2 VAN",
        "PID-5[1].2 JOHN",
        "PID-7[1].1 \"\"",
        "PID-8[1].1 M",
        "ZZ1-1[1].1 a",
        "ZZ1-1[1].2.1 b",
        "ZZ1-1[1].2.2 c",
        "ZZ1-1[2].1 d",
        "???-1[1].1 free text, no separator",
        "OBX-1[1].1 1",
        "OBX-2[1].1 ST",
        "OBX-3[1].1 A",
        "OBX-3[1].2 B",
        "OBX-5[1].1 \\T\\ and \\S\\",
        "OBX[2]-1[1].1 2",
        "OBX[2]-2[1].1 ST",
        "OBX[2]-5[1].1 x",
        "OBX[2]-6[1].1  ",
    ];
    assert_eq!(shown(message.view()), expected);
    for leaf in message.leaves() {
        let value = message.get(&leaf.path()).expect("a leaf's path leads to it");
        assert_eq!((value.raw(), value.offset()), (leaf.raw, leaf.offset));
        assert_eq!(leaf.path().to_string(), leaf.to_string());
        assert_eq!(message.get_all(&leaf.path()).count(), 1);
        let at = usize::try_from(leaf.offset).unwrap();
        assert_eq!(&RICH[at..at + leaf.raw.len()], leaf.raw);
    }
}

#[test]
fn of_lines_that_are_no_segments() {
    let message = parse(b"\xEF\xBB\xBF\x0bMSH|^~\\&|A\nnot^a|seg^ment\n\n|x\nP|1~2\x1c\n").unwrap();
    assert_eq!(
        shown(message.view()),
        [
            "MSH-3[1].1 A",
            "???-0[1].1 not^a",
            "???-1[1].1 seg",
            "???-1[1].2 ment",
            "???[2]-1[1].1 x",
            "???[3]-0[1].1 P",
            "???[3]-1[1].1 1",
            "???[3]-1[2].1 2"
        ]
    );
    for leaf in message.leaves() {
        assert_eq!(message.get(&leaf.path()).expect("a leaf's path leads to it").raw(), leaf.raw);
    }
    let codes: Vec<_> = message.issues().iter().map(|issue| issue.code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "hl7v2/byte-order-mark",
            "hl7v2/mllp-bytes",
            "hl7v2/line-end",
            "hl7v2/unnamed-segment",
            "hl7v2/blank-segment",
            "hl7v2/unnamed-segment",
            "hl7v2/mllp-bytes",
            "hl7v2/unnamed-segment",
        ]
    );
    assert_eq!(message.issues()[5].to_string(), "error: hl7v2/unnamed-segment at byte 31, in ???[2]");
}

#[test]
fn get_reads_what_the_path_leaves_out_as_the_first_and_get_all_as_every() {
    let message = parse(RICH).unwrap();
    let one =
        |text: &str| message.get(&path(text)).map(|value| String::from_utf8_lossy(value.raw()).into_owned());
    let all = |text: &str| -> Vec<String> {
        message.get_all(&path(text)).map(|value| String::from_utf8_lossy(value.raw()).into_owned()).collect()
    };
    assert_eq!(one("PID-3").as_deref(), Some("123^^^HOSP&1.2.3&ISO^MR"));
    assert_eq!(one("PID-3.4").as_deref(), Some("HOSP&1.2.3&ISO"));
    assert_eq!(one("PID-3[2].4.1").as_deref(), Some("SSA"));
    assert_eq!(one("/PID-3(1)-4-1").as_deref(), Some("SSA"));
    assert_eq!(one("OBX").as_deref(), Some("OBX|1|ST|A^B||\\T\\ and \\S\\|"));
    assert_eq!(one("MSH-1").as_deref(), Some("|"));
    assert_eq!(one("MSH-2").as_deref(), Some("^~\\&"));
    assert_eq!(one("MSH-2.2"), None);
    assert_eq!(one("PID-2").as_deref(), Some(""));
    assert_eq!(one("PID-9"), None);
    assert_eq!(one("PID-0"), None);
    assert_eq!(one("ZZ9-1"), None);
    assert_eq!(all("PID-3.1"), ["123", "456"]);
    assert_eq!(all("PID-3[2].1"), ["456"]);
    assert_eq!(all("OBX-1"), ["1", "2"]);
    assert_eq!(all("OBX[2]-1"), ["2"]);
    assert_eq!(all("OBX").len(), 2);
    let text = message.get(&path("OBX-5")).unwrap().text().unwrap();
    assert_eq!(text, "& and ^");
    assert_eq!(message.get(&path("MSH-2")).unwrap().text().unwrap(), "^~\\&");
    assert!(message.get(&path("PID-7")).unwrap().is_null());
}

#[test]
fn header_accessors() {
    let message = parse(RICH).unwrap();
    let view = message.view();
    assert_eq!(view.message_code(), Some(&b"ADT"[..]));
    assert_eq!(view.trigger_event(), Some(&b"A01"[..]));
    assert_eq!(view.message_structure(), Some(&b"ADT_A01"[..]));
    assert_eq!(view.control_id(), Some(&b"ID-1"[..]));
    assert_eq!(view.version(), Some(&b"2.5.1"[..]));
    let pid = view.segment_at(1).unwrap();
    assert_eq!((pid.index(), pid.number(), pid.field_count()), (1, 1, 8));
    assert_eq!(view.header().unwrap().field_count(), 18);
    assert_eq!(view.header().unwrap().fields().map(FieldView::number).max(), Some(18));
}
