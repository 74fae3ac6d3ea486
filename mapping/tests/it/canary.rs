//! Content stays out of issues, errors and reports.

use synovia_mapping::{ErrorKind, Options, Report, Source};

use crate::common::converter;

/// In every leaf; upper case, so that no code of ours can hold it.
const CANARY: &str = "KANARIENVOGEL";

const SEGMENTS: &[(&str, usize)] = &[
    ("EVN", 7),
    ("PID", 40),
    ("PD1", 22),
    ("NK1", 41),
    ("PV1", 54),
    ("PV2", 50),
    ("AL1", 6),
    ("DG1", 26),
    ("ORC", 38),
    ("OBR", 54),
    ("NTE", 8),
    ("OBX", 33),
    ("SPM", 33),
    ("ZZ1", 5),
];

/// A message with a marker in every leaf of every segment of the scope; `shape` makes one of a leaf's words.
fn message(kind: &str, obx_2: &str, word: &dyn Fn(usize) -> String) -> String {
    let mut out = format!("MSH|^~\\&|{0}|{0}|{0}|{0}|20240102|{0}|{kind}|{0}|{0}|2.5.1", word(0));
    for n in 13..=27 {
        out.push('|');
        out.push_str(&word(n));
    }
    let mut leaf = 0;
    for (id, fields) in SEGMENTS {
        out.push('\r');
        out.push_str(id);
        for field in 1..=*fields {
            out.push('|');
            if (*id, field) == ("OBX", 2) {
                out.push_str(obx_2);
                continue;
            }
            let repetition = |leaf: &mut usize| {
                let mut parts = Vec::new();
                for component in 1..=14 {
                    *leaf += 1;
                    let one = word(*leaf);
                    parts.push(if component == 4 { format!("{one}&{one}&{one}") } else { one });
                }
                parts.join("^")
            };
            let (one, two) = (repetition(&mut leaf), repetition(&mut leaf));
            out.push_str(&one);
            if (*id, field) != ("OBX", 5) {
                out.push('~');
                out.push_str(&two);
            }
        }
    }
    out.push('\r');
    out
}

fn shows(text: &str) -> bool {
    text.to_uppercase().contains(CANARY)
}

fn check(name: &str, report: &Report) {
    for issue in &report.issues {
        assert!(!shows(&format!("{issue:?}")), "{name}: an issue: {}", issue.code);
    }
    for loss in &report.losses {
        assert!(!shows(&format!("{loss:?}")), "{name}: a loss at byte {}", loss.offset);
    }
    for entry in &report.lineage {
        assert!(!shows(&format!("{entry:?}")), "{name}: lineage of {:?}", entry.offset);
    }
    assert!(!shows(&format!("{report:?}")), "{name}: Debug of the report");
    assert!(!shows(&report.to_json()), "{name}: the report as JSON");
}

const TYPES: &[&str] = &[
    "CF", "CNE", "CE", "CWE", "IS", "ID", "DR", "DTM", "NR", "VR", "TM", "NM", "ST", "SN", "NA", "ED", "RP",
    "XPN", "", CANARY,
];

#[test]
fn no_report_shows_content() {
    let shapes: [(&str, &dyn Fn(usize) -> String); 4] = [
        ("plain", &|n| format!("{CANARY}{n}")),
        ("like a uri", &|n| format!("https://{CANARY}.example/{n}")),
        ("not readable", &|n| format!("{CANARY}{n}\\X{CANARY}\\\u{8}")),
        ("like a number", &|n| format!("{n}.{n}{CANARY}")),
    ];
    let mut cases = Vec::new();
    for kind in ["ADT^A01^ADT_A01", "ADT^A11^ADT_A09", "ORU^R01^ORU_R01", "SIU^S12^SIU_S12"] {
        cases.extend(shapes.map(|shape| (kind, "CWE", shape)));
    }
    cases.extend(TYPES.iter().map(|obx_2| ("ORU^R01^ORU_R01", *obx_2, shapes[0])));
    for (kind, obx_2, (shape, word)) in cases {
        let bytes = message(kind, obx_2, word);
        let name = format!("{kind} {obx_2} {shape}");
        let made =
            converter(Options::default()).convert(&Source::new("canary.hl7", bytes.as_bytes())).unwrap();
        check(&name, &made.report);
        // It is there to be seen.
        assert!(shows(&String::from_utf8_lossy(&made.output.to_bytes())), "{name}");
    }
}

#[test]
fn a_kind_is_the_name_of_a_structure_or_nothing() {
    let message = format!("MSH|^~\\&|A|B|||2024||{CANARY}^{CANARY}^{CANARY}|1|P|2.5.1\rPID|1||1\r");
    let made = converter(Options::default()).convert(&Source::new("x", message.as_bytes())).unwrap();
    check("kind", &made.report);
    assert_eq!(made.report.kind, "");
    for (sent, kind) in
        [("ADT^A01^ADT_A01", "ADT_A01"), ("ADT^A01", "ADT_A01"), ("ACK", "ACK"), ("ZZZ^Z01^oops!", "ZZZ_Z01")]
    {
        let message = format!("MSH|^~\\&|A|B|||2024||{sent}|1|P|2.5.1\r");
        assert_eq!(
            converter(Options::default()).convert(&Source::new("x", message.as_bytes())).unwrap().report.kind,
            kind
        );
    }
}

#[test]
fn sources_and_pieces_show_no_content_when_debugged() {
    let message = format!("MSH|^~\\&|{CANARY}\rPID|1||{CANARY}\r");
    let source = Source::new("x", message.as_bytes());
    assert!(!shows(&format!("{source:?}")));
    assert!(!format!("{source:?}").contains("75, 65, 78"), "bytes as numbers");
}

#[test]
fn no_error_shows_content() {
    let mut small = Options::default();
    small.limits.max_output = 10;
    let converter = converter(small);
    let inputs = [
        format!("MSH|^~\\&|{CANARY}\rPID|1||{CANARY}\r"),
        format!("MSH{CANARY}|1\r"),
        format!("MSH|{CANARY}|1\r"),
        format!("{CANARY}|{CANARY}"),
        format!("MSH|||||{CANARY}"),
    ];
    let mut kinds = Vec::new();
    for input in &inputs {
        let Err(error) = converter.convert(&Source::new("x", input.as_bytes())) else { continue };
        assert!(!shows(&format!("{error:?}")) && !shows(&error.to_string()), "{:?}", error.kind());
        kinds.push(error.kind());
        let report = Report::failed("x", 1, "hl7v2", "fhir-r4", error);
        assert!(!shows(&format!("{report:?}")) && !shows(&report.to_json()));
    }
    assert!(kinds.contains(&ErrorKind::Limit) && kinds.contains(&ErrorKind::Parse), "{kinds:?}");
    assert!(kinds.contains(&ErrorKind::UnknownSource), "{kinds:?}");
}
