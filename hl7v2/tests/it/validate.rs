//! Validation: what it finds, where, and that it says nothing of content.

use synovia_hl7v2::{ValidateOptions, parse, validate};

fn found(input: &[u8]) -> Vec<String> {
    let message = parse(input).expect("parses");
    let issues = validate(message.view(), &ValidateOptions::default());
    let show = |issue: &synovia_hl7v2::Issue| {
        let place = issue.location.map_or_else(String::new, |location| format!(" {location}"));
        format!("{}{place} @{}", issue.code.as_str().trim_start_matches("hl7v2/"), issue.offset)
    };
    issues.iter().map(show).collect()
}

const HEAD: &str = "MSH|^~\\&|A|B|C|D|20240101||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||20240101\r";

fn adt(rest: &str) -> Vec<String> {
    found(format!("{HEAD}{rest}").as_bytes())
}

#[test]
fn a_good_message_has_no_findings() {
    assert_eq!(adt("PID|1||1^^^A||Doe^John||19700101|M\rPV1|1|I\r"), [""; 0]);
    let oru = "MSH|^~\\&|A|B|C|D|20240101||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||1||Doe\rOBR|1|||1\rOBX|1|NM|1||5.5||||||F\r\
               OBX|2|TX|1||a\\.br\\b\\F\\||||||F\rOBX|3|CE|1||1^a^b||||||F\r";
    assert_eq!(found(oru.as_bytes()), [""; 0]);
}

#[test]
fn fields() {
    assert_eq!(adt("PID|1||||Doe\rPV1|1|I\r"), ["missing-field PID-3 @74"]);
    assert_eq!(adt("PID|1\rPV1||\"\"\r"), ["missing-field PID-3 @72", "missing-field PID-5 @72"]);
    let long = format!("PID|1||1||Doe{}x\rPV1||I\r", "|".repeat(36));
    assert_eq!(adt(&long), ["extra-field PID-41 @116"]);
    assert_eq!(
        adt("PID|1||1||Doe||19700101~19710101~19720101\rPV1||I\r"),
        ["surplus-repetition PID-7[2] @91"]
    );
    assert_eq!(adt("PID|1||1||Doe||||||||||||||||||||||||||a\rPV1||I\r"), [""; 0]);
}

#[test]
fn values() {
    assert_eq!(
        adt("PID|x||1||Doe||1970-01-01\rPV1||I\r"),
        ["bad-value PID-1[1].1 @71", "bad-value PID-7[1].1 @89"]
    );
    assert_eq!(adt("PID|1||1^^^^^^20241301||Doe\rPV1||I\r"), ["bad-value PID-3[1].7 @85"]);
    assert_eq!(
        adt("PID|1||1||Doe\rPV1||I\rOBX|1|NM|1||<5~7||||||F\rOBX|2|QQ|1||x||||||F\r"),
        ["bad-value OBX-5[1].1 @100", "unknown-datatype OBX[2]-2 @118"]
    );
    assert_eq!(adt("PID|1||1||Doe|||M^x\rPV1||I\r"), ["extra-component PID-8[1].2 @85"]);
}

#[test]
fn text() {
    assert_eq!(adt("PID|1||1||M\u{fc}ller\rPV1||I\r"), ["charset-assumed PID-5 @77"]);
    assert_eq!(adt("PID|1||1||C:\\temp\rPV1||I\r"), ["lone-escape PID-5 @79"]);
    assert_eq!(
        adt("PID|1||1||a\\Q\\\\X4\\\rPV1||I\r"),
        ["unknown-escape PID-5 @78", "unknown-escape PID-5 @81"]
    );
    let utf8 =
        b"MSH|^~\\&|||||1||ADT^A01^ADT_A01|1|P|2.5.1||||||UNICODE UTF-8\rEVN||2024\rPID|||1||\xFF\rPV1||I\r";
    assert!(found(utf8).iter().any(|f| f.starts_with("undecodable-text PID-5")));
    let unknown =
        b"MSH|^~\\&|||||2024||ADT^A01^ADT_A01|1|P|2.5.1||||||KLINGON\rEVN||2024\rPID|||1||a\rPV1||I\r";
    assert!(found(unknown).iter().any(|f| f.starts_with("unknown-charset MSH-18")));
}

#[test]
fn structure_findings_are_included_and_the_number_is_bounded() {
    assert_eq!(adt("PID|1||1||Doe\r"), ["missing-segment PV1 @81"]);
    let many = format!("{HEAD}PID|1||1||Doe\rPV1||I\r{}", "QQQ|1\r".repeat(50));
    let message = parse(many.as_bytes()).expect("parses");
    let mut options = ValidateOptions::default();
    options.max_issues = 10;
    assert_eq!(validate(message.view(), &options).len(), 11);
}

#[test]
fn no_finding_shows_content() {
    let input = b"MSH|^~\\&|SECRET|SECRET|||SECRET||SECRET^SECRET^SECRET|SECRET|SECRET|SECRET||||||SECRET\rPID|SECRET|\\SECRET\\|SECRET^^^^^^SECRET||||SECRET^SECRET\rSEC|SECRET\rOBX|SECRET|SECRET|||SECRET\r";
    let message = parse(input).expect("parses");
    let issues = validate(message.view(), &ValidateOptions::default());
    assert!(issues.len() > 8);
    for issue in issues {
        assert!(!format!("{issue} {issue:?}").contains("SECRET"));
    }
}
