//! Validation: what it finds, where, and that it says nothing of content.

use synovia_hl7v2::schema::Version;
use synovia_hl7v2::{CodeTables, IssueCode, Membership, ValidateOptions, parse, validate};

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
    assert_eq!(adt("PID|1||1||Doe||||||||||||||||||||||||||Y\rPV1||I\r"), [""; 0]);
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
        [
            "bad-value OBX-5[1].1 @100",
            "code-not-in-table OBX[2]-2[1].1 @118",
            "unknown-datatype OBX[2]-2 @118"
        ]
    );
    assert_eq!(
        adt("PID|1||1||Doe|||M^x\rPV1||I\r"),
        ["field-too-long PID-8[1] @83", "extra-component PID-8[1].2 @85"]
    );
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

/// Findings of one code, with the bytes they are about.
fn ranges(input: &str, code: IssueCode, options: &ValidateOptions<'_>) -> Vec<String> {
    let message = parse(input.as_bytes()).expect("parses");
    let issues = validate(message.view(), options);
    let found = issues.iter().filter(|issue| issue.code == code);
    found
        .map(|issue| {
            let range =
                usize::try_from(issue.range().start).unwrap()..usize::try_from(issue.range().end).unwrap();
            format!("{} {:?}", issue.location.expect("a place"), &input[range])
        })
        .collect()
}

#[test]
fn every_finding_has_the_range_of_bytes_it_is_about() {
    let options = ValidateOptions::default();
    let input = format!("{HEAD}PID|x||1||Doe||1970-01-01|M^x\rPV1||I\rZZZ|a|b\rQQQ|c\r");
    let of = |code| ranges(&input, code, &options);
    assert_eq!(of(IssueCode::BAD_VALUE), ["PID-1[1].1 \"x\"", "PID-7[1].1 \"-01\""]);
    assert_eq!(of(IssueCode::EXTRA_COMPONENT), ["PID-8[1].2 \"x\""]);
    assert_eq!(of(IssueCode::LOCAL_SEGMENT), ["ZZZ \"ZZZ|a|b\""]);
    assert_eq!(of(IssueCode::UNKNOWN_SEGMENT), ["QQQ \"QQQ|c\""]);
    let missing = format!("{HEAD}PID|1\r");
    assert_eq!(ranges(&missing, IssueCode::MISSING_FIELD, &options), ["PID-3 \"\"", "PID-5 \"\""]);
    assert_eq!(ranges(&missing, IssueCode::MISSING_SEGMENT, &options), ["PV1 \"\""]);
}

#[test]
fn lengths() {
    let options = ValidateOptions::default();
    // PID-1 has four characters, PID-19 sixteen, a family name (FN.1) fifty.
    let long = "x".repeat(51);
    let input = format!("{HEAD}PID|12345||1||{long}^J||||||||||||||12345678901234567\rPV1||I\r");
    assert_eq!(
        ranges(&input, IssueCode::FIELD_TOO_LONG, &options),
        ["PID-1[1] \"12345\"", "PID-19[1] \"12345678901234567\""]
    );
    let found = ranges(&input, IssueCode::COMPONENT_TOO_LONG, &options);
    assert_eq!(found, [format!("PID-5[1].1 {long:?}")]);
    // Characters are counted, not bytes: escapes undone, UTF-8 decoded.
    let input = format!("{HEAD}PID|1||1||Doe||||||||||||||\\T\\\\T\\\\T\\4567890123456\rPV1||I\r");
    assert!(ranges(&input, IssueCode::FIELD_TOO_LONG, &options).is_empty());
    // 2.8 states no length there.
    let newer = HEAD.replace("2.5.1", "2.8");
    let input = format!("{newer}PID|1||1||Doe||||||||||||||12345678901234567\rPV1||I\r");
    assert!(ranges(&input, IssueCode::FIELD_TOO_LONG, &options).is_empty());
    let mut off = ValidateOptions::default();
    off.lengths = false;
    let input = format!("{HEAD}PID|12345||1||Doe\rPV1||I\r");
    assert!(ranges(&input, IssueCode::FIELD_TOO_LONG, &off).is_empty());
}

/// Two wards, and nothing else.
#[derive(Debug)]
struct Wards;

impl CodeTables for Wards {
    fn lookup(&self, table: &str, code: &str, _: Version) -> Membership {
        match table {
            "0302" if code.starts_with('W') => Membership::Member,
            "0302" => Membership::NotMember,
            _ => Membership::Unknown,
        }
    }
}

#[test]
fn codes_of_tables() {
    let mut options = ValidateOptions::default();
    // PID-8 is of a user-defined table, PID-30 of HL7's own; so are the type of a name (XPN.7), the type of a universal
    // id (HD.3 in CX.4), and OBX-11. The observation's own code (CE) is of no table, OBR-24 is.
    let input = format!(
        "{HEAD}PID|1||1^^^A&1&NOPE^ZZ||Doe^J^^^^^@|||any||||||||||||||||||||||maybe\rPV1||I|W1^^B\r\
         OBX|1|ST|LN1||x||||||$\r"
    );
    let found = ranges(&input, IssueCode::CODE_NOT_IN_TABLE, &options);
    assert_eq!(
        found,
        [
            "PID-3[1].4.3 \"NOPE\"",
            "PID-3[1].5 \"ZZ\"",
            "PID-5[1].7 \"@\"",
            "PID-30[1].1 \"maybe\"",
            "OBX-11[1].1 \"$\""
        ]
    );
    options.tables = Some(&Wards);
    assert!(ranges(&input, IssueCode::CODE_NOT_IN_TABLE, &options).is_empty());
    let other = input.replace("|W1^^B", "|W1^N1^B");
    assert!(
        ranges(&other, IssueCode::CODE_NOT_IN_TABLE, &options).is_empty(),
        "PL.1 of 2.5.1 is 0302, PL.2 is 0303"
    );
    let ward = input.replace("|W1^^B", "|N1^^B");
    assert_eq!(ranges(&ward, IssueCode::CODE_NOT_IN_TABLE, &options), ["PV1-3[1].1 \"N1\""]);
    options.tables = None;
    assert!(ranges(&input, IssueCode::CODE_NOT_IN_TABLE, &options).is_empty());
}

/// A table of datatype IS is the site's own, one of a coded element may have others; a table is that of the version.
#[test]
fn codes_are_checked_as_their_datatype_says() {
    let of = |version: &str, rest: &str| {
        let input =
            format!("MSH|^~\\&|A|B|C|D|20240101||PPR^PC1|1|P|{version}\rPID|1||1^^^H^XXX||Doe\r{rest}");
        let message = parse(input.as_bytes()).expect("parses");
        let issues = validate(message.view(), &ValidateOptions::default());
        let found = issues.iter().filter(|issue| issue.code == IssueCode::CODE_NOT_IN_TABLE);
        found
            .map(|issue| format!("{} {}", issue.severity, issue.location.expect("a place")))
            .collect::<Vec<_>>()
    };
    assert_eq!(of("2.3", ""), [""; 0]);
    assert_eq!(of("2.5.1", ""), ["warning PID-3[1].5"]);
    assert_eq!(of("2.3", "PRB|AD|2024|1|2\r"), [""; 0]);
    assert_eq!(of("2.3", "SPM|1\rPRB|A|2024|1|2\r"), ["warning PRB-1[1].1"]);
    assert_eq!(of("2.5.1", "SPM|1|||URINE\r"), ["warning PID-3[1].5", "information SPM-4[1].1"]);
}

#[test]
fn coded_elements_go_by_their_system() {
    // MSA-6 (CE) is of table 0357: HL7's own.
    let ack = |code: &str| {
        let input = format!("MSH|^~\\&|A|B|C|D|20240101||ACK|1|P|2.5.1\rMSA|AE|1||||{code}\r");
        ranges(&input, IssueCode::CODE_NOT_IN_TABLE, &ValidateOptions::default())
    };
    assert!(ack("101").is_empty());
    assert_eq!(ack("999"), ["MSA-6[1].1 \"999\""]);
    assert_eq!(ack("999^^HL70357"), ["MSA-6[1].1 \"999\""]);
    assert!(ack("999^^L").is_empty());
    assert!(ack("999^^HL79999").is_empty());
    assert!(ack("\"\"").is_empty());
}

/// Parameters of a query have the datatypes of the query of that name, columns of a row those of its definition.
#[test]
fn parameters_and_columns_are_what_the_message_says() {
    let of = |kind: &str, rest: &str| {
        found(format!("MSH|^~\\&|A|B|C|D|20240101||{kind}|1|P|2.5\r{rest}").as_bytes())
    };
    let query = |qpd: &str| of("QBP^Q22^QBP_Q21", &format!("{qpd}\rRCP|I\r"));
    assert_eq!(query("QPD|IHE PDQ Query|7|@PID.5.1^D~@PID.8^F|90||||^^^A&1.2&ISO"), [""; 0]);
    // A confidence that is no number, and a parameter the query does not have.
    assert_eq!(
        query("QPD|Q22^Find Candidates|7|@PID.5.1^D|high|||||more"),
        ["bad-value QPD-4[1].1 @88", "extra-field QPD-9 @97"]
    );
    // A query of a site: told once.
    assert_eq!(query("QPD|Z99^Own|7|a^b~c||d"), ["unknown-datatype QPD-3 @65"]);
    let rows = |rdt: &str| {
        of(
            "RTB^K13^RTB_K13",
            &format!("MSA|AA|1\rQAK|7\rQPD|Q24|7|^^^A&1.2&ISO\rRDF|2|Name^XPN^40~Age^NM^3\r{rdt}"),
        )
    };
    assert_eq!(rows("RDT|Doe^J|44\rRDT|Roe|~5\r"), [""; 0]);
    let found = rows("RDT|Doe^J|old|more\r");
    let kinds: Vec<&str> = found.iter().filter_map(|issue| issue.split(" @").next()).collect();
    assert_eq!(kinds, ["bad-value RDT-2[1].1", "extra-field RDT-3"]);
    // Without a definition nothing can be said.
    let none = of("RTB^K13^RTB_K13", "MSA|AA|1\rQAK|7\rQPD|Q24|7|^^^A&1.2&ISO\rRDT|Doe^J|old\r");
    assert!(!none.iter().any(|issue| issue.contains("RDT")), "{none:?}");
}

#[test]
fn components_of_their_version() {
    // A required component (CX.1 from 2.5 on) that is not there; one that only a later version has.
    assert_eq!(adt("PID|1||^^^A||Doe\rPV1||I\r"), ["missing-component PID-3[1].1 @74"]);
    let old = HEAD.replace("2.5.1", "2.3").replace("^ADT_A01", "");
    let found = found(format!("{old}PID|1||1^^^A^MR^F^20240101||Doe\rPV1||I\r").as_bytes());
    assert_eq!(found, ["missing-field EVN-1 @47", "extra-component PID-3[1].7 @75"]);
}

#[test]
fn version_choice_has_a_finding_and_an_offset() {
    for (version, expected) in [
        ("2.5.1", &[][..]),
        ("2.5.1^USA", &[]),
        ("2.6.1", &["version-assumed MSH-12 @47"]),
        ("2.9", &["version-assumed MSH-12 @47"]),
        ("", &["version-assumed MSH-12 @47"]),
        ("\"\"", &["version-assumed MSH-12 @47"]),
        ("3.0", &["version-assumed MSH-12 @47"]),
    ] {
        let input =
            format!("{}PID|1||1||Doe\rPV1||I\r", HEAD.replace("2.5.1", version).replace("EVN|", "EVN|A01"));
        let mut options = ValidateOptions::default();
        (options.fields, options.tables) = (false, None);
        let message = parse(input.as_bytes()).expect("parses");
        let issues = validate(message.view(), &options);
        let shown: Vec<String> = issues
            .iter()
            .map(|issue| {
                let code = issue.code.as_str().trim_start_matches("hl7v2/");
                format!("{code} {} @{}", issue.location.expect("a place"), issue.offset)
            })
            .collect();
        assert_eq!(shown, expected, "{version}");
    }
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
