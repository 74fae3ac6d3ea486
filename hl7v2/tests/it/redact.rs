//! Redaction: what each rule does, that nothing else changes, and that nothing is left.

use synovia_hl7v2::redact::{Action, Policy, RedactOptions, Redacted, redact};
use synovia_hl7v2::{Message, UnitKind, parse, split};

use crate::common::{RICH, corpus};

fn hash(text: &[u8]) -> Vec<u8> {
    let mixed = text
        .iter()
        .fold(0xCBF2_9CE4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01B3));
    mixed.to_be_bytes().to_vec()
}

fn options() -> RedactOptions<'static> {
    let mut options = RedactOptions::default();
    options.hash = Some(&hash);
    options.days = 10;
    options
}

fn with(policy: &str, segments: &str) -> (String, Vec<String>) {
    let head = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1";
    let message = format!("{head}\r{segments}\r");
    let message = parse(message.as_bytes()).unwrap();
    let redacted = redact(message.view(), &policy.parse().unwrap(), &options());
    let touched = redacted.touched.iter().map(|t| format!("{} {}", t.location, t.action)).collect();
    let text = String::from_utf8(redacted.bytes).unwrap();
    (text.strip_prefix(&format!("{head}\r")).expect("the header stays").trim_end().to_owned(), touched)
}

/// Everything but the touched values is as it was, byte for byte, and each touched value is another.
fn check(message: &Message<'_>, redacted: &Redacted) {
    let (mut before, mut after) = (0, 0);
    let base = message.view().base();
    let again = redacted.clone().into_message().expect("a message");
    assert_eq!(again.all_segments().len(), message.all_segments().len());
    for touched in &redacted.touched {
        let path = touched.location.into();
        let old = message.get(&path).expect("a place of the original");
        let new = again.get(&path).expect("a place of the result");
        assert_eq!(old.offset(), touched.offset);
        assert_ne!(old.raw(), new.raw());
        let (at, to) = ((old.offset() - base) as usize, new.offset() as usize);
        assert_eq!(&message.bytes()[before..at], &redacted.bytes[after..to]);
        (before, after) = (at + old.raw().len(), to + new.raw().len());
    }
    assert_eq!(&message.bytes()[before..], &redacted.bytes[after..]);
}

#[test]
fn selectors() {
    for (policy, segments, expected) in [
        ("PID-5 remove", "PID|1||||A^B~C\rNK1|1|A^B", "PID|1||||^~\rNK1|1|A^B"),
        ("PID-5.2 remove", "PID|1||||A^B~C^D", "PID|1||||A^~C^"),
        ("PID-3.4.2 remove", "PID|||1^^^A&B", "PID|||1^^^A&"),
        ("PID-*.1 remove", "PID|1||2^3", "PID|||^3"),
        ("PID remove", "PID|1||2^3\rPV1|1", "PID|||^\rPV1|1"),
        ("Z** remove", "ZPD|1|a^b&c\rZ01|2\rPID|1", "ZPD||^&\rZ01|\rPID|1"),
        ("PID-3 keep\nPID remove", "PID|1||2", "PID|||2"),
        ("***:XPN remove", "PID|||||A^B\rNK1|1|C\rZPD|A", "PID|||||^\rNK1|1|\rZPD|A"),
        ("***:CX.1 remove\n***:HD.2 mask", "PID|||1^^^A&1.2&ISO^MR", "PID|||^^^A&XXX&ISO^MR"),
        ("OBX-5:TX remove", "OBX|1|TX|||a\rOBX|2|ST|||b", "OBX|1|TX|||\rOBX|2|ST|||b"),
        (
            "***:? remove",
            "PID|1^2\rOBX|1|QQ|||a\rZPD|1\rOBX|2|ST|||b^c",
            "PID|1^\rOBX|1|QQ|||\rZPD|\rOBX|2|ST|||b^",
        ),
        ("??? remove", "free text\rab|c|d\rPID|1", "?\r?||\rPID|1"),
    ] {
        assert_eq!(with(policy, segments).0, expected, "{policy}");
    }
}

#[test]
fn actions() {
    for (action, segments, expected, touched) in [
        ("keep", "PID|||||A", "PID|||||A", ""),
        ("remove", "PID|||||A^\"\"", "PID|||||^", "PID-5[1].1 remove PID-5[1].2 remove"),
        ("mask", "PID|||||M\u{fc}\\T\\^\"\"", "PID|||||XXX^\"\"", "PID-5[1].1 mask"),
        (
            "replace",
            "PID|||||A^\"\"^B",
            "PID|||||REDACTED^\"\"^REDACTED",
            "PID-5[1].1 replace PID-5[1].3 replace",
        ),
        ("hash", "PID|||||A~A~B", "PID|||||af63fc4c860222ec~af63fc4c860222ec~af63ff4c86022805", ""),
        (
            "shift-date",
            "PID|||||20240225~x~2024",
            "PID|||||20240306~~2024",
            "PID-5[1].1 shift-date PID-5[2].1 remove",
        ),
    ] {
        let (text, found) = with(&format!("PID-5 {action}"), segments);
        assert_eq!(text, expected, "{action}");
        assert!(touched.is_empty() || found.join(" ") == touched, "{found:?}");
    }
    // The time of day alone is no date.
    let (text, _) = with("TQ1 shift-date", "TQ1|||^^1|1230^1530|1230|||20240225123045+0100");
    assert_eq!(text, "TQ1|||^^|1230^1530|1230|||20240306123045+0100");
}

#[test]
fn what_an_action_needs_and_lacks_removes() {
    let message = parse(b"MSH|^~\\&||||||||||||||||8859/1\rPID|1||77||DOE\r").unwrap();
    let policy: Policy = "PID-3 hash\nPID-5 replace".parse().unwrap();
    let mut options = RedactOptions::default();
    options.replacement = "\u{416}";
    let redacted = redact(message.view(), &policy, &options);
    assert!(redacted.bytes.ends_with(b"PID|1||||\r"));
    assert!(redacted.touched.iter().all(|touched| touched.action == Action::Remove));
    options.replacement = "a|b";
    options.hash = Some(&hash);
    options.hash_digits = 5;
    let redacted = redact(message.view(), &policy, &options);
    assert!(
        redacted.bytes.ends_with(b"PID|1||07f20||a\\F\\b\r"),
        "{}",
        String::from_utf8_lossy(&redacted.bytes)
    );
}

#[test]
fn the_default_policy_takes_the_patient_out() {
    let er7 = "MSH|^~\\&|LAB|NORTH|EHR||20240225||ORU^R01^ORU_R01|1|P|2.5.1\r\
        PID|1|SECRET|SECRET^8^M10^HOSP^MR||SECRET^SECRET^^^^^L||19620214|F|SECRET||SECRET^SECRET^SECRET^SECRET^1^CH^H||\
        ^PRN^PH^SECRET~SECRET||||SECRET|SECRET|SECRET|SECRET^CA|||SECRET\r\
        NK1|1|SECRET^SECRET|MTH|SECRET|SECRET\r\
        PV1|1|I|W1^2^B||||SECRET^SECRET^SECRET^^^^^^NORTH||||||||||||SECRET\r\
        NTE|1||SECRET\r\
        OBX|1|NM|GLU^Glucose^L||5.4|mmol/L|||||F|||20240225\r\
        OBX|2|TX|N^^L||SECRET\rOBX|3|ST|N^^L||SECRET\rOBX|4|ED|N^^L||A^TEXT^^Base64^SECRET\rOBX|5|QQ|N^^L||SECRET\r\
        ZPD|SECRET\rSECRET text\rQPD|Q22^a^b|1|SECRET|@PID.5^SECRET\rMSA|AA|1|SECRET\r";
    let message = parse(er7.as_bytes()).unwrap();
    let redacted = redact(message.view(), &Policy::default(), &options());
    let text = String::from_utf8(redacted.bytes.clone()).unwrap();
    assert!(!text.contains("SECRET"), "{}", text.replace('\r', "\n"));
    assert!(!text.contains("19620214") && text.contains("|19620224|F|"));
    assert!(text.contains("MSH|^~\\&|LAB|NORTH|EHR||20240306||ORU^R01^ORU_R01|1|P|2.5.1\r"));
    assert!(text.contains("OBX|1|NM|GLU^Glucose^L||5.4|mmol/L|||||F|||20240306\r"));
    assert!(text.contains("|W1^2^B|") && text.contains("^HOSP^MR|") && text.contains("^CH^H|"));
    check(&message, &redacted);
}

/// A marker in every leaf: with a policy of everything none is left, and no `Debug` shows one.
#[test]
fn nothing_is_left_of_everything() {
    const CANARY: &[u8] = b"CANARY";
    let mut message = parse(RICH).unwrap().into_owned();
    let paths: Vec<_> = message.leaves().map(|leaf| leaf.path()).collect();
    for path in &paths {
        let mut editor = message.edit();
        editor.set_raw(path, CANARY).unwrap();
        message = editor.finish().unwrap();
    }
    let has_canary = |bytes: &[u8]| bytes.windows(CANARY.len()).any(|window| window == CANARY);
    for action in [Action::Remove, Action::Mask, Action::Replace, Action::Hash, Action::ShiftDate] {
        let redacted = redact(message.view(), &Policy::everything(action), &options());
        assert!(!has_canary(&redacted.bytes), "{action}");
        assert_eq!(redacted.touched.len(), paths.len());
        check(&message, &redacted);
        let shown = format!("{redacted:?} {:?} {:?}", redacted.touched, options());
        assert!(!has_canary(shown.as_bytes()));
        // Once more: it works, and what is gone stays gone.
        let again = redacted.into_message().unwrap();
        let twice = redact(again.view(), &Policy::everything(action), &options());
        assert!(!has_canary(&twice.bytes));
        if matches!(action, Action::Remove | Action::Mask | Action::Replace) {
            assert!(twice.touched.is_empty() && twice.bytes == again.bytes());
        }
    }
}

#[test]
fn framing_and_line_ends_stay() {
    let input = b"\xEF\xBB\xBF\x0bMSH|^~\\&|A\r\n\r\nPID|1||7\n\x1c\r";
    let message = parse(input).unwrap();
    let redacted = redact(message.view(), &Policy::everything(Action::Mask), &options());
    assert_eq!(redacted.bytes, b"\xEF\xBB\xBF\x0bMSH|^~\\&|X\r\n\r\nPID|X||X\n\x1c\r");
}

#[test]
fn policies_follow_each_other() {
    let own: Policy = "PID-5 keep".parse().unwrap();
    let message = parse(b"MSH|^~\\&|A\rPID|1||||DOE||19620214\r").unwrap();
    let redacted = redact(message.view(), &own.or(Policy::default()), &options());
    assert!(redacted.bytes.ends_with(b"PID|1||||DOE||19620224\r"));
}

#[test]
fn every_corpus_message_is_redacted_exactly() {
    for (name, bytes) in corpus() {
        for unit in split(&bytes).filter(|unit| unit.kind == UnitKind::Message) {
            let Ok(message) = synovia_hl7v2::parse_with(unit.bytes, &unit.options()) else { continue };
            for policy in [Policy::default(), Policy::everything(Action::Hash)] {
                let redacted = redact(message.view(), &policy, &options());
                let into = redacted.clone().into_message();
                assert!(into.is_ok(), "{name}");
                if message.leaves().count() < 3_000 {
                    check(&message, &redacted);
                }
            }
        }
    }
}
