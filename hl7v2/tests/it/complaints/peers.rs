//! What other parsers do with these inputs is in the table of the research (a1); here is what this one does.

use synovia_hl7v2::datatypes::{FormattedTextData, Value};
use synovia_hl7v2::escape::{RunKind, runs};
use synovia_hl7v2::schema::Version;
use synovia_hl7v2::segments::{ObservationResult, PatientIdentification};
use synovia_hl7v2::structure::Groups;
use synovia_hl7v2::{Delimiters, ErrorKind, IssueCode, Path, SegmentId, Strictness, parse};

use super::{found, message, text};
use crate::common::path;

/// Names of the runs of a raw value.
fn shown(raw: &str) -> Vec<String> {
    runs(raw.as_bytes(), &Delimiters::default(), synovia_hl7v2::Charset::UTF_8)
        .map(|run| format!("{:?}", run.kind))
        .collect()
}

/// The value reads as this text, has this finding or none, and stays as it is when something else is changed.
fn case(raw: &str, plain: &str, finding: Option<IssueCode>) {
    let input = format!("MSH|^~\\&|A||||||ADT^A01|1|P|2.5.1||||||UNICODE UTF-8\rPID|1||7||{raw}\r");
    let before = parse(input.as_bytes()).expect("parses");
    assert_eq!(text(&before, "PID-5"), plain, "{raw}");
    let mut editor = before.edit();
    editor.set(&path("PID-3"), "8").expect("a value");
    assert_eq!(editor.to_bytes(), input.replace("||7||", "||8||").as_bytes(), "{raw}");
    let told: Vec<String> = found(&before).into_iter().filter(|issue| issue.contains("-escape")).collect();
    let expected = finding.map(|code| format!("{} PID-5", code.as_str().trim_start_matches("hl7v2/")));
    assert_eq!(told.first(), expected.as_ref(), "{raw}");
}

#[test]
fn a1_values_are_windows_into_the_input() {
    let input = b"MSH|^~\\&|A\rPID|1||7^^^H||DOE^JANE\r".to_vec();
    let message = parse(&input).expect("parses");
    assert!(std::ptr::eq(message.bytes(), input.as_slice()));
    for leaf in message.leaves() {
        assert!(input.as_ptr_range().contains(&leaf.raw.as_ptr()));
    }
    let name = message.get(&path("PID-5.1")).expect("a value").text().expect("text");
    assert!(matches!(name, std::borrow::Cow::Borrowed("DOE")));
}

#[test]
fn a1_escape_sequences_of_the_delimiters() {
    case(r"\F\\S\\T\\R\\E\", r"|^&~\", None);
}

#[test]
fn a1_hex_data_is_bytes_of_the_character_set() {
    case(r"\XC3A9\ \XC3\\XA9\", "é é", None);
    let latin =
        parse(b"MSH|^~\\&|A||||||ADT^A01|1|P|2.5.1||||||8859/1\rPID|1||7||\\XE9\\\r").expect("parses");
    assert_eq!(text(&latin, "PID-5"), "é");
}

#[test]
fn a1_formatting_is_offered_as_runs() {
    case(r"a\.br\b", "a\nb", None);
    case(r"\H\a\N\ \.sp2\b", "a \n\nb", None);
    assert_eq!(shown(r"\H\a\N\\.sp2\\.br\b"), ["Highlight", "Text", "Highlight", "Space", "Break", "Text"]);
    let message = message("ORU^R01", "OBX|1|FT|x||\\H\\a\\N\\b||||||F\r");
    let obx: ObservationResult<'_> = message.first().expect("a result");
    let value = obx.observation_value().next().expect("a value");
    let formatted: FormattedTextData<'_> = value.read_as().expect("FT");
    let on: Vec<bool> = formatted
        .runs()
        .expect("a character set")
        .filter_map(|run| if let RunKind::Highlight(on) = run.kind { Some(on) } else { None })
        .collect();
    assert_eq!(on, [true, false]);
}

#[test]
fn a1_local_sequences_are_kept_and_character_set_switches_decoded() {
    case(r"a\Zxy 1\b", r"a\Zxy 1\b", None);
    case(r"\M2442\;3ED\C2842\!", "山田!", None);
}

#[test]
fn a1_a_lone_backslash_is_kept_and_told() {
    case(r"C:\temp", r"C:\temp", Some(IssueCode::LONE_ESCAPE));
    case(r"C:\temp\new", r"C:\temp\new", Some(IssueCode::UNKNOWN_ESCAPE));
}

#[test]
fn a1_odd_delimiters() {
    let odd = parse(b"MSH*%$@!*A%B\rPID*1**7%%%H!1.2!ISO$8**D@F@E\r").expect("parses");
    assert_eq!((text(&odd, "PID-3[1].4.2"), text(&odd, "PID-3[2]")), ("1.2".into(), "8".into()));
    assert_eq!(text(&odd, "PID-5"), "D*E");
    for (input, kind) in [
        ("MSH§^~\\&§A\r", ErrorKind::BadDelimiter),
        ("MSH|^~\\§|A\r", ErrorKind::BadDelimiter),
        ("MSHA^~\\&AB\r", ErrorKind::BadDelimiter),
        ("MSH|^~^&|A\r", ErrorKind::DuplicateDelimiter),
    ] {
        assert_eq!(parse(input.as_bytes()).expect_err("refused").kind(), kind, "{input}");
    }
}

#[test]
fn a1_the_truncation_character_is_kept_in_any_version() {
    for version in ["2.3", "2.5.1", "2.8"] {
        let input = format!("MSH|^~\\&#|A||||||ADT^A01|1|P|{version}\rPID|1||7||VERYLONG#\r");
        let message = parse(input.as_bytes()).expect("parses");
        assert_eq!(message.delimiters().truncation, Some(b'#'));
        let mut editor = message.edit();
        editor.set(&path("PID-3"), "8").expect("a value");
        assert_eq!(editor.to_bytes(), input.replace("||7||", "||8||").as_bytes());
    }
}

#[test]
fn a1_a_short_msh_2_has_the_usual_delimiters() {
    for declared in ["^", "^~", "^~\\"] {
        let input = format!("MSH|{declared}|A\rPID|1||7^^^H&1&ISO~8||a\\T\\b\r");
        let message = parse(input.as_bytes()).expect("parses");
        assert_eq!((text(&message, "PID-3[1].4.2"), text(&message, "PID-3[2]")), ("1".into(), "8".into()));
        assert_eq!(text(&message, "PID-5"), "a&b");
        assert!(message.issues().iter().any(|issue| issue.code == IssueCode::ENCODING_CHARACTERS));
        assert_eq!(message.to_bytes(), input.as_bytes());
    }
}

#[test]
fn a1_a_byte_order_mark_and_block_bytes_are_accepted_and_told() {
    let input = b"\xEF\xBB\xBF\x0bMSH|^~\\&|A\rPID|1||7\r\x1c\r";
    let message = parse(input).expect("parses");
    assert_eq!(text(&message, "PID-3"), "7");
    let codes: Vec<_> = message.issues().iter().map(|issue| issue.code).collect();
    assert!(codes.contains(&IssueCode::BYTE_ORDER_MARK) && codes.contains(&IssueCode::MLLP_BYTES));
    assert_eq!(message.to_bytes(), input);
}

#[test]
fn a1_blank_segments_and_absent_ones() {
    let input = b"MSH|^~\\&|A\r\r\n\nPID|1||7\r\r";
    let message = parse(input).expect("parses");
    assert_eq!(text(&message, "PID-3"), "7");
    assert_eq!(message.to_bytes(), input);
    for absent in ["PV1-2", "PID[2]-3", "PID-3[9].9.9", "ZZZ-1", "OBX[4000000000]-5"] {
        assert!(message.get(&path(absent)).is_none(), "{absent}");
        assert_eq!(message.get_all(&path(absent)).count(), 0);
    }
}

#[test]
fn a1_places_are_read_and_set_by_terser_paths() {
    let before = message("ORU^R01^ORU_R01", "PID|1||7||D\rOBR|1|||X\rOBX|1|NM|a||5\rOBX|2|NM|b||6\r");
    assert_eq!(text(&before, "/PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION(1)/OBX-5"), "6");
    assert_eq!(text(&before, "/OBX(1)-3-1"), "b");
    let mut editor = before.edit();
    editor.set(&path("/PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION(1)/OBX-5(1)-1"), "9").expect("a value");
    assert!(editor.to_bytes().ends_with(b"OBX|2|NM|b||6~9\r"));
    for wrong in ["", "PID-", "PID-x", "/NO_GROUP/PID-3", "PID-3[0]", "PIDD-3", "PID-3.1.1.1"] {
        assert_eq!(Path::parse(wrong).expect_err("no path").kind(), ErrorKind::PathSyntax, "{wrong}");
    }
}

#[test]
fn a1_a_version_nobody_knows_is_read_as_the_nearest() {
    for (sent, read) in [
        ("2.9", Version::V2_8_2),
        ("2.6.1", Version::V2_6),
        ("", Version::V2_8_2),
        ("2.5.1^USA", Version::V2_5_1),
    ] {
        let message = super::message_in(sent, "ADT^A01", "EVN||2024\rPID|1||7||D\rPV1|1|I\r");
        let groups = message.groups();
        assert_eq!((groups.version(), groups.structure()), (read, Some("ADT_A01")), "{sent}");
        let told = groups.issues().iter().any(|issue| issue.code == IssueCode::VERSION_ASSUMED);
        assert_eq!(told, sent != "2.5.1^USA", "{sent}");
    }
}

#[test]
fn a1_one_typed_view_for_all_versions() {
    for version in ["2.1", "2.3", "2.5.1", "2.8.2", "3.7"] {
        let message = super::message_in(version, "ADT^A01", "PID|1||7^^^H||DOE^JANE||1962\r");
        let pid: PatientIdentification<'_> = message.first().expect("a patient");
        let name = pid.patient_name().next().expect("a name");
        assert_eq!(name.given_name().expect("a name").text().expect("text"), "JANE", "{version}");
    }
}

#[test]
fn a1_obx_5_by_obx_2_with_a_safe_way_out() {
    let message = message("ORU^R01", "OBX|1|NM|a||5.4\rOBX|2|ZZ|b||x^y\rOBX|3|NM|c||high\r");
    let values: Vec<_> =
        message.segments::<ObservationResult<'_>>().flat_map(ObservationResult::observation_value).collect();
    assert!(matches!(values[0].value(), Value::NumericValue(_)) && values[0].issue().is_none());
    assert!(matches!(values[1].value(), Value::Raw(_)) && values[1].issue().is_some());
    assert!(matches!(values[2].value(), Value::Raw(_)) && values[2].issue().is_some());
}

#[test]
fn a1_errors_say_where() {
    let error = parse(b"\xEF\xBB\xBFMSH|^~\\^|A\r").expect_err("refused");
    assert_eq!((error.kind(), error.offset()), (ErrorKind::DuplicateDelimiter, 10));
    let message = message("ADT^A01^ADT_A01", "EVN||2024\rPID|1||7||D||1970-1-1\rPV1|1|I\r");
    assert_eq!(found(&message), ["bad-value PID-7[1].1"]);
    let mut strict = synovia_hl7v2::ParseOptions::default();
    strict.mode = Strictness::Strict;
    let error = synovia_hl7v2::parse_with(b"MSH|^~\\&|A\nPID|1\r", &strict).expect_err("a line feed");
    assert_eq!(error.offset(), 10);
}

/// Tiny inputs that made a peer panic.
#[test]
fn a1_the_smallest_inputs() {
    for input in [&b""[..], b"M", b"MSH", b"MSH|", b"MSH|^", b"MSH|^~\\&", b"\x0b", b"\xEF\xBB\xBF", b"\r\n"]
    {
        if let Ok(message) = parse(input) {
            assert_eq!(message.to_bytes(), input);
            assert!(message.get(&path("PID-3")).is_none());
            let _groups = Groups::of(message.view());
        }
    }
}

/// A header is MSH whatever it is asked: fields 1 and 2 are the delimiters.
#[test]
fn a1_fields_of_msh_are_numbered_as_in_the_standard() {
    let message = parse(b"MSH|^~\\&|A|B\r").expect("parses");
    assert_eq!([1, 2, 3].map(|n| text(&message, &format!("MSH-{n}"))), ["|", "^~\\&", "A"]);
    assert_eq!(message.header().map(synovia_hl7v2::SegmentView::id), Some(SegmentId::MSH));
}

#[test]
fn a1_no_unsafe_code_and_no_std() {
    let front = include_str!("../../../src/lib.rs");
    assert!(front.contains("#![forbid(unsafe_code)]") && front.contains("#![no_std]"));
}

#[test]
fn a1_every_way_in_is_fuzzed() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let targets = root.join("../fuzz/fuzz_targets");
    // A published crate stands alone.
    if !targets.is_dir() {
        return;
    }
    for target in [
        "parse",
        "roundtrip",
        "edit",
        "escape",
        "mllp",
        "batch",
        "path",
        "group",
        "validate",
        "views",
        "xml",
        "build",
        "ack",
    ] {
        assert!(targets.join(format!("hl7v2_{target}.rs")).is_file(), "{target}");
    }
}

/// An empty value, `""` and a value that is not there are three things.
#[test]
fn c_a_null_is_neither_empty_nor_absent() {
    let message = message("ADT^A08", "PID|1||7||D||\"\"|\r");
    let at = |place: &str| message.get(&path(place)).map(|value| (value.is_empty(), value.is_null()));
    assert_eq!([at("PID-7"), at("PID-8"), at("PID-9")], [Some((false, true)), Some((true, false)), None]);
}
