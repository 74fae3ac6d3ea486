//! Complaints about patients in logs, about redaction, and about dates that were refused or rewritten.

use synovia_hl7v2::redact::{Policy, RedactOptions, redact};
use synovia_hl7v2::types::{Precision, TimeStamp};
use synovia_hl7v2::{ValidateOptions, parse, validate};

use super::{found, message, text};

/// A message with a marker in every field, and nothing right about it.
fn canary() -> Vec<u8> {
    let fields = "|CANARY^CANARY&CANARY~CANARY\\Q\\CANARY".repeat(45);
    let mut out = b"MSH|^~\\&|CANARY|CANARY|CANARY|CANARY|CANARY||CANARY^CANARY^CANARY|CANARY|CANARY|CANARY||||||CANARY".to_vec();
    for id in ["EVN", "PID", "PV1", "NK1", "OBX", "QPD", "RDT", "ZZZ", "QQQ", "free text"] {
        out.extend_from_slice(format!("\r{id}{fields}").as_bytes());
    }
    out
}

/// Patients in logs: what a program may print of a message, of its findings and of an error holds nothing of it.
#[test]
fn lfh_316_nothing_that_is_printed_holds_the_message() {
    let input = canary();
    let message = parse(&input).expect("parses");
    let issues = validate(message.view(), &ValidateOptions::default());
    assert!(issues.len() > 100);
    let mut shown = format!("{message:?} {message} {:?} {issues:?} {:?}", message.issues(), message.groups());
    for segment in message.all_segments() {
        shown += &format!("{segment:?} {:?}", segment.fields().collect::<Vec<_>>());
    }
    for issue in &issues {
        shown += &issue.to_string();
    }
    assert!(!shown.contains("CANARY") && !shown.contains("67, 65, 78"), "{shown}");
}

/// The same of refusals.
#[test]
fn carlos_148_refusals_hold_nothing_of_the_input() {
    use std::error::Error as _;
    let inputs: [&[u8]; 4] = [b"CANARY", b"MSHCANARY", b"MSH|CANARY|CANARY", b"MSH|^~\\^|CANARY"];
    for input in inputs {
        let error = parse(input).expect_err("refused");
        assert!(error.source().is_none());
        assert!(!format!("{error} {error:?}").contains("CANARY"));
    }
    let error = "PID-CANARY".parse::<synovia_hl7v2::Path>().expect_err("no path");
    assert!(!format!("{error} {error:?}").contains("CANARY"));
    let error = Policy::parse("PID-5 CANARY").expect_err("no action");
    assert!(!format!("{error} {error:?}").contains("CANARY"));
}

/// What may go into a log: MSH for finding the message again, all else masked, segments and positions kept.
#[test]
fn integration_hub_286_a_message_for_the_log() {
    let policy = Policy::parse("MSH keep\n*** mask").expect("a policy");
    let message = parse(b"MSH|^~\\&|A|B|C|D|2024||ADT^A01|77|P|2.5\rPID|1||7^^^H||DOE^JANE||19620214|F\r")
        .expect("parses");
    let redacted = redact(message.view(), &policy, &RedactOptions::default());
    assert_eq!(
        redacted.bytes,
        b"MSH|^~\\&|A|B|C|D|2024||ADT^A01|77|P|2.5\rPID|X||X^^^X||XXX^XXXX||XXXXXXXX|X\r"
    );
}

/// A redactor by a list of places for each use, with more than one action.
#[test]
fn data_exchange_hl7_70_a_policy_of_places() {
    let policy = Policy::parse("PID-5 replace\nPID-7 remove\nNK1 remove # a whole segment\nOBX-5:XPN mask")
        .expect("a policy");
    let message =
        message("ORU^R01", "PID|1||7||DOE^J||19620214|F\rNK1|1|DOE^M^^||x\rOBX|1|XPN|a||ROE^R||||||F\r");
    let redacted = redact(message.view(), &policy, &RedactOptions::default());
    let shown = String::from_utf8(redacted.bytes).expect("UTF-8");
    assert!(
        shown.ends_with("PID|1||7||REDACTED^REDACTED|||F\rNK1||^^^||\rOBX|1|XPN|a||XXX^X||||||F\r"),
        "{shown}"
    );
}

/// A report of what was redacted, so that it can be told from what came so.
#[test]
fn data_exchange_hl7_118_a_report_of_what_was_redacted() {
    let policy = Policy::parse("PID-5 replace\nPID-11.9 remove").expect("a policy");
    let message = message("ORU^R01", "PID|1||7||REDACTED^J||||||^^^^^^^^Kent\r");
    let redacted = redact(message.view(), &policy, &RedactOptions::default());
    let report: Vec<String> =
        redacted.touched.iter().map(|t| format!("{} {}", t.location, t.action)).collect();
    assert_eq!(report, ["PID-5[1].2 replace", "PID-11[1].9 remove"]);
    assert!(redacted.touched.iter().all(|touched| touched.offset > 0));
}

/// Fractions of a second with one to four digits, and more than the standard has.
#[test]
fn vscode_azurehealthcareapis_tools_71_fractions_of_any_length() {
    for (value, digits) in
        [("20240101120000.1", 1), ("20240101120000.1234+0100", 4), ("20240101120000.123456", 6)]
    {
        let read = TimeStamp::read(value).expect("a time");
        assert_eq!((read.fraction_digits(), read.text()), (digits, value));
    }
    let message = message("ADT^A01^ADT_A01", "EVN||20240101120000.1234\rPID|1||7||D\rPV1|1|I\r");
    assert_eq!(found(&message), [""; 0]);
}

/// An offset that was sent is read as sent, and none is made up: by the type, and after an edit of something else.
#[test]
fn c_offset_and_precision_are_those_that_were_sent() {
    for (value, precision, offset) in [
        ("2024", Precision::Year, None),
        ("202402", Precision::Month, None),
        ("2024022912", Precision::Hour, None),
        ("202402291230-0500", Precision::Minute, Some(-300)),
        ("20240229123000+0000", Precision::Second, Some(0)),
    ] {
        let read = TimeStamp::read(value).expect("a time");
        assert_eq!((read.precision(), read.offset_minutes(), read.text()), (precision, offset, value));
    }
    let before = message("ORU^R01", "OBX|1|TS|a||202402291230-0500||||||F|||2024\r");
    let mut editor = before.edit();
    editor.set(&crate::common::path("OBX-3"), "b").expect("a value");
    let after = editor.finish().expect("parses");
    assert_eq!((text(&after, "OBX-5"), text(&after, "OBX-14")), ("202402291230-0500".into(), "2024".into()));
}

/// XML reached the parser of pipes and was read with all it refers to: `parse` reads no XML, whatever features are on.
#[test]
fn openmrs_6223_xml_is_not_read_unless_asked_for() {
    let xml = b"<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://localhost/x\"><ADT_A01 xmlns=\"urn:hl7-org:v2xml\"/>";
    let error = parse(xml).expect_err("no header");
    assert_eq!((error.kind(), error.offset()), (synovia_hl7v2::ErrorKind::NotHl7, 0));
    assert!(!synovia_hl7v2::detect(xml));
}
