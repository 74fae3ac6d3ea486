//! Complaints about what is lost when a message is written again.

use synovia_hl7v2::{Message, SegmentId, parse};

use super::{message, text};
use crate::common::path;

/// The message after setting some places.
fn after(before: &Message<'_>, places: &[(&str, &str)]) -> String {
    let mut editor = before.edit();
    for (place, value) in places {
        editor.set(&path(place), value).expect("a value");
    }
    String::from_utf8(editor.to_bytes()).expect("UTF-8")
}

/// Repetition separators became field separators.
#[test]
fn connect_1601_repetitions_stay_repetitions() {
    let before = message("ADT^A01", "PID|1||1^^^A~2^^^B~3||D\r");
    assert!(after(&before, &[("PID-5", "E")]).ends_with("PID|1||1^^^A~2^^^B~3||E\r"));
    assert!(after(&before, &[("PID-3[2].1", "9")]).ends_with("PID|1||1^^^A~9^^^B~3||D\r"));
}

/// Separators of subcomponents were left out after another field had some.
#[test]
fn connect_3096_subcomponents_of_one_field_do_not_count_for_the_next() {
    let before = parse(b"MSH|^~\\&\r").expect("parses");
    let made = after(&before, &[("MSH-3.1.1", "a"), ("MSH-3.1.2", "b"), ("MSH-4.1.4", "c")]);
    assert_eq!(made, "MSH|^~\\&|a&b|&&&c\r");
}

/// Separators were left out before a new subcomponent.
#[test]
fn connect_2046_separators_before_a_new_subcomponent() {
    let before = message("ADT^A01", "PID|1||7\r");
    assert!(after(&before, &[("PID-3.4.3", "ISO")]).ends_with("PID|1||7^^^&&ISO\r"));
    assert!(after(&before, &[("PID-5[3].2.2", "x")]).ends_with("PID|1||7||~~^&x\r"));
}

/// Empty repetitions and components were dropped, so that the later ones moved.
#[test]
fn connect_1766_empty_repetitions_and_components_keep_their_place() {
    let before = message("ADT^A01", "PID|1||~~3^^^&&ISO~||^^\r");
    assert_eq!(text(&before, "PID-3[3].1"), "3");
    assert!(after(&before, &[("PID-8", "F")]).ends_with("PID|1||~~3^^^&&ISO~||^^|||F\r"));
}

/// A field whose parts are split at one level only is not split at another when it is written.
#[test]
fn connect_330_parts_stay_at_their_level() {
    let before = message("ADT^A01", "PID|1||a&b~c&d^e\r");
    assert_eq!((text(&before, "PID-3[1].1.2"), text(&before, "PID-3[2].1.2")), ("b".into(), "d".into()));
    assert!(after(&before, &[("PID-1", "2")]).ends_with("PID|2||a&b~c&d^e\r"));
    #[cfg(feature = "xml")]
    {
        use synovia_hl7v2::xml::{XmlWriteOptions, parse, to_bytes};
        let there = to_bytes(before.view(), &XmlWriteOptions::default());
        assert_eq!(parse(&there).expect("XML").bytes(), before.bytes());
    }
}

/// Repetitions of a field that is changed: only the one named.
#[test]
fn connect_523_a_change_of_one_repetition_leaves_the_others() {
    let before = message("ADT^A01", "PID|1||1~2~3||A^B~C^D\r");
    assert!(after(&before, &[("PID-5[2].1", "X")]).ends_with("||A^B~X^D\r"));
    assert!(after(&before, &[("PID-3[4]", "4")]).ends_with("|1~2~3~4||A^B~C^D\r"));
}

/// Base64 of a document was cut: a value of 8 MB is read whole, and its segment is not the last.
#[test]
fn hl7_dotnetcore_19_a_long_document_is_read_whole() {
    let document = "JVBERi0x".repeat(1 << 20);
    let message =
        message("ORU^R01", &format!("OBX|1|ED|PDF||^AP^^Base64^{document}||||||F\rOBX|2|ST|x||end\r"));
    assert_eq!(message.get(&path("OBX[1]-5.5")).expect("a value").raw().len(), document.len());
    assert_eq!(text(&message, "OBX[2]-5"), "end");
    assert_eq!(message.segments_named(SegmentId::OBX).count(), 2);
}

/// A message of 50 kB took 3 MB: what is kept beside the bytes is four bytes a field and a few a segment.
#[test]
fn hapi_96_a_parsed_message_is_small() {
    let obx = "OBX|1|NM|718-7^Hemoglobin^LN^HB^Hb^L||13.5|g/dL^g/dl^UCUM|12-16|N|||F|||20240101120000||77^Doe^Jane\r";
    let message = message("ORU^R01", &format!("PID|1||7||D\rOBR|1|||X\r{}", obx.repeat(400)));
    let (bytes, index) = message.into_parts();
    assert!(bytes.len() > 30_000);
    let kept = index.heap_bytes();
    // Vectors double when they grow.
    assert!(kept < 2 * bytes.len(), "{kept} bytes for {}", bytes.len());
}
