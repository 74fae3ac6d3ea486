//! Level 1: every cause of TA105, AK905 and IK502 that bytes can show is found, and nothing is found in what is right.

use synovia_x12::{Issue, ParseOptions, Severity, Strictness, ValidateOptions, parse, parse_with, validate};

use crate::common::{RICH, corpus};

const RIGHT: &str = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~\
GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~\
ST*837*0001*005010X222A1~SE*2*0001~ST*837*0002*005010X222A1~SE*2*0002~GE*2*1~\
GS*HP*SENDER*RECEIVER*20240101*120030*2*X*005010X221A1~ST*835*0001~SE*2*0001~GE*1*2~\
IEA*2*000000001~";

/// What parsing and checking find, without what is only information.
fn found(input: &str, options: &ValidateOptions<'_>) -> Vec<Issue> {
    let interchange = parse(input.as_bytes()).expect("an interchange");
    let mut all = interchange.issues().to_vec();
    all.extend(validate(interchange.view(), options));
    all.retain(|issue| issue.severity != Severity::Information);
    all
}

fn shown(input: &str) -> Vec<String> {
    found(input, &ValidateOptions::default())
        .iter()
        .map(|issue| {
            let place = issue.location.map(|place| place.to_string()).unwrap_or_default();
            let ack = issue.ack.map(|ack| ack.to_string()).unwrap_or_default();
            format!("{} {ack} {place}", issue.code)
        })
        .collect()
}

#[test]
fn nothing_is_wrong_with_what_is_right() {
    assert_eq!(shown(RIGHT), [""; 0]);
    assert_eq!(shown(&String::from_utf8_lossy(RICH)), [""; 0]);
}

#[test]
fn every_cause_has_its_code_and_place() {
    let interchange = "x12/interchange-value TA105";
    let cases: &[(&str, &str, &[&str])] = &[
        ("ISA*00*", "ISA*99*", &[&format!("{interchange} 010 ISA-01"), &format!("{interchange} 011 ISA-02")]),
        ("*00*          *ZZ", "*01*          *ZZ", &[&format!("{interchange} 013 ISA-04")]),
        (
            "*00*          *ZZ",
            "*77*          *ZZ",
            &[&format!("{interchange} 012 ISA-03"), &format!("{interchange} 013 ISA-04")],
        ),
        ("*ZZ*SENDER ", "*QQ*SENDER ", &[&format!("{interchange} 005 ISA-05")]),
        ("*SENDER  ", "*        ", &[&format!("{interchange} 006 ISA-06")]),
        ("*ZZ*RECEIVER", "*  *RECEIVER", &[&format!("{interchange} 007 ISA-07")]),
        ("*RECEIVER  ", "*          ", &[&format!("{interchange} 008 ISA-08")]),
        ("*240101*1200*^", "*240132*1200*^", &[&format!("{interchange} 014 ISA-09")]),
        ("*1200*^*", "*2500*^*", &[&format!("{interchange} 015 ISA-10")]),
        ("*^*00501", "*X*00501", &[&format!("{interchange} 002 ISA-11")]),
        ("*^*00501", "*4*00501", &[&format!("{interchange} 016 ISA-11")]),
        ("*^*00501", "*^*00401", &["x12/repetition-separator  ISA-11", &format!("{interchange} 016 ISA-11")]),
        ("*00501*", "*0050A*", &[&format!("{interchange} 017 ISA-12")]),
        (
            "*00501*",
            "*00101*",
            &[
                "x12/repetition-separator  ISA-11",
                &format!("{interchange} 016 ISA-11"),
                &format!("{interchange} 003 ISA-12"),
            ],
        ),
        (
            "*00501*000000001",
            "*00501*00000000A",
            &[&format!("{interchange} 018 ISA-13"), "x12/control-number-mismatch TA105 001 IEA-02"],
        ),
        ("*0*P*", "*9*P*", &[&format!("{interchange} 019 ISA-14")]),
        ("*0*P*", "*0*X*", &[&format!("{interchange} 020 ISA-15")]),
        ("IEA*2*", "IEA*3*", &["x12/count-mismatch TA105 021 IEA-01"]),
        ("IEA*2*000000001", "IEA*2*000000002", &["x12/control-number-mismatch TA105 001 IEA-02"]),
        ("IEA*2*000000001~", "", &["x12/missing-iea TA105 023 IEA"]),
        ("P*:~GS", "P*:~ISB*9~GS", &[&format!("{interchange} 031 ISB-01")]),
        (
            "P*:~GS",
            "P*:~ISE*240199*2460*?~GS",
            &[
                &format!("{interchange} 028 ISE-01"),
                &format!("{interchange} 029 ISE-02"),
                &format!("{interchange} 030 ISE-03"),
            ],
        ),
        ("P*:~GS", "P*:~REF*X~GS", &["x12/stray-segment TA105 024 "]),
        ("P*:~GS", "P*:~GE*0*0~GS", &["x12/stray-segment TA105 022 GE"]),
        ("GS*HC*", "GS*H*", &["x12/group-value AK905 1 GS-01"]),
        (
            "*1*X*005010X222A1",
            "*A*X*005010X222A1",
            &["x12/group-value AK905 6 GS-06", "x12/control-number-mismatch AK905 4 GE-02"],
        ),
        (
            "X*005010X222A1~ST",
            "X*5010~ST",
            &[
                "x12/group-value AK905 2 GS-08",
                "x12/guide-mismatch IK502 19 ST-03",
                "x12/guide-mismatch IK502 19 ST-03",
            ],
        ),
        ("*20240101*1200*1*", "*20240101*9900*1*", &["x12/group-value AK905 1 GS-05"]),
        ("*20240101*1200*1*", "*20241301*1200*1*", &["x12/group-value AK905 1 GS-04"]),
        ("*1*X*0050", "*1*Q*0050", &["x12/group-value AK905 1 GS-07"]),
        ("GS*HC*SENDER", "GS*HC*", &["x12/group-value AK905 1 GS-02"]),
        ("GE*2*1~", "", &["x12/missing-ge AK905 3 GE"]),
        ("GE*2*1~", "GE*2*7~", &["x12/control-number-mismatch AK905 4 GE-02"]),
        ("GE*2*1~", "GE*9*1~", &["x12/count-mismatch AK905 5 GE-01"]),
        (
            "GS*HP*SENDER*RECEIVER*20240101*120030*2*X*005010X221A1~ST*835*0001~SE*2*0001~GE*1*2~",
            "GS*HC*SENDER*RECEIVER*20240101*120030*1*X*005010X222A1~GE*0*1~",
            &["x12/control-number-duplicate AK905 19 GS-06"],
        ),
        ("P*:~GS", "P*:~S3S*x~GS", &["x12/security AK905 16 S3S", "x12/security AK905 23 S3S"]),
        ("P*:~GS", "P*:~S4S*x~S4E*x~S3E*x~GS", &["x12/security AK905 16 S4S", "x12/security AK905 24 S3E"]),
        ("P*:~GS", "P*:~S4S*x~GS", &["x12/security AK905 16 S4S", "x12/security AK905 25 S4S"]),
        ("P*:~GS", "P*:~S4E*x~GS", &["x12/security AK905 26 S4E"]),
        (
            "ST*837*0001",
            "ST*83A*0001",
            &["x12/set-value IK502 6 ST-01", "x12/set-not-in-group IK502 18 ST-01"],
        ),
        ("ST*837*0001", "ST*835*0001", &["x12/set-not-in-group IK502 18 ST-01"]),
        (
            "ST*837*0001",
            "ST*837*01",
            &["x12/set-value IK502 7 ST-02", "x12/control-number-mismatch IK502 3 SE-02"],
        ),
        ("SE*2*0001~ST*837", "SE*2*0009~ST*837", &["x12/control-number-mismatch IK502 3 SE-02"]),
        ("SE*2*0001~ST*837", "SE*5*0001~ST*837", &["x12/count-mismatch IK502 4 SE-01"]),
        ("SE*2*0001~ST*837", "ST*837", &["x12/missing-se IK502 2 SE"]),
        ("SE*2*0001~ST*837", "SE*2*0001~SE*2*0001~ST*837", &["x12/stray-segment TA105 022 SE"]),
        (
            "ST*837*0002*005010X222A1~SE*2*0002~",
            "ST*837*0001*005010X222A1~SE*2*0001~",
            &["x12/control-number-duplicate IK502 23 ST-02"],
        ),
        ("ST*837*0001*005010X222A1", "ST*837*0001*005010X223A2", &["x12/guide-mismatch IK502 19 ST-03"]),
        (
            "ST*837*0001*005010X222A1~SE*2*",
            "ST*837*0001*005010X222A1~S4E*x~SE*3*",
            &["x12/security IK502 27 S4E"],
        ),
        (
            "ST*837*0001*005010X222A1~SE*2*",
            "ST*837*0001*005010X222A1~S3S*x~SE*3*",
            &["x12/security IK502 17 S3S", "x12/security IK502 24 S3S"],
        ),
        (
            "ST*837*0001*005010X222A1~SE*2*",
            "ST*837*0001*005010X222A1~S3E*x~SE*3*",
            &["x12/security IK502 25 S3E"],
        ),
        (
            "ST*837*0001*005010X222A1~SE*2*",
            "ST*837*0001*005010X222A1~S4S*x~SE*3*",
            &["x12/security IK502 17 S4S", "x12/security IK502 26 S4S"],
        ),
        (
            "ST*837*0001*005010X222A1~SE*2*",
            "ST*837*0001*005010X222A1~clm*1~SE*3*",
            &["x12/unnamed-segment IK304 1 ???"],
        ),
    ];
    let mut wrong = Vec::new();
    for (from, to, expected) in cases {
        assert_eq!(RIGHT.matches(from).count().min(1), 1, "{from} is in the interchange");
        let input = RIGHT.replacen(from, to, 1);
        let mut expected: Vec<_> = expected.iter().map(ToString::to_string).collect();
        let mut shown = shown(&input);
        expected.sort();
        shown.sort();
        if shown != expected {
            wrong.push(format!("{from} → {to}: {shown:?} and not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let shown: Vec<_> = cases.iter().flat_map(|(.., expected)| *expected).collect();
    let not_shown = |level: &str, codes: &[&'static str]| -> Vec<&'static str> {
        let shown = |code: &str| shown.iter().any(|s| s.contains(&format!("{level} {code} ")));
        codes.iter().copied().filter(|code| !shown(code)).collect()
    };
    // 000 is for nothing wrong; 004, 026 and 027 for delimiters nothing can be read with (`ack.rs`); 009 and 025 are below.
    let all: Vec<_> = (0..32).map(|code| &*format!("{code:03}").leak()).collect();
    assert_eq!(not_shown("TA105", &all), ["000", "004", "009", "025", "026", "027"]);
    // Those that only who has the keys can know: 10 to 15, 17 and 18 of a group, 8 to 16 of a set. 1 and I6 are below, 5 and
    // I5 follow from findings about segments (`ack.rs`).
    let group = [
        "1", "2", "3", "4", "5", "6", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "23", "24",
        "25", "26",
    ];
    assert_eq!(not_shown("AK905", &group), ["10", "11", "12", "13", "14", "15", "17", "18"]);
    let set = [
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "15", "16", "17", "18", "19",
        "23", "24", "25", "26", "27", "I5", "I6",
    ];
    assert_eq!(
        not_shown("IK502", &set),
        ["1", "5", "8", "9", "10", "11", "12", "13", "15", "16", "I5", "I6"]
    );
}

#[test]
fn what_the_caller_does_not_take_is_found() {
    let codes = |change: fn(&mut ValidateOptions<'_>)| -> Vec<String> {
        let mut options = ValidateOptions::default();
        change(&mut options);
        found(RIGHT, &options).iter().map(|issue| issue.ack.unwrap().to_string()).collect()
    };
    assert_eq!(codes(|o| o.receivers = Some(&[b"OTHER"])), ["TA105 009"]);
    assert_eq!(codes(|o| o.receivers = Some(&[b"RECEIVER"])), [""; 0]);
    assert_eq!(codes(|o| o.seen = &[b"000000001"]), ["TA105 025"]);
    assert_eq!(codes(|o| o.groups = Some(&[b"HC"])), ["AK905 1"]);
    assert_eq!(codes(|o| o.versions = Some(&[b"005010X221A1"])), ["AK905 2"]);
    assert_eq!(codes(|o| o.sets = Some(&[b"837"])), ["IK502 1"]);
    let other = RIGHT.replacen("ST*837*0001*005010X222A1", "ST*837*0001*005010X223A2", 1);
    let mut options = ValidateOptions::default();
    options.versions = Some(&[b"005010X222A1", b"005010X221A1"]);
    let found: Vec<_> = found(&other, &options).iter().map(|issue| issue.ack.unwrap().to_string()).collect();
    assert_eq!(found, ["IK502 19", "IK502 I6"]);
    assert_eq!(codes(|o| o.max_issues = 0), [""; 0]);
}

#[test]
fn findings_stop_at_their_limit_and_say_so() {
    let broken = RIGHT.replace("SE*2*", "SE*9*");
    let options = |max| {
        let mut options = ValidateOptions::default();
        options.max_issues = max;
        options
    };
    let interchange = parse(broken.as_bytes()).unwrap();
    assert_eq!(validate(interchange.view(), &options(3)).len(), 3);
    let cut = validate(interchange.view(), &options(2));
    assert_eq!((cut.len(), cut[2].code.as_str()), (3, "x12/more-issues"));
}

#[test]
fn lenient_reports_whatever_strict_refuses() {
    for (name, bytes) in corpus().into_iter().chain([("rich".into(), RICH.to_vec())]) {
        let mut strict = ParseOptions::default();
        strict.mode = Strictness::Strict;
        let refused = match parse_with(&bytes, &strict) {
            Err(error) if matches!(error.kind(), synovia_x12::ErrorKind::Refused(_)) => true,
            Err(_) => continue,
            Ok(_) => false,
        };
        let noted = parse(&bytes).unwrap().issues().iter().any(|issue| issue.severity <= Severity::Warning);
        assert_eq!(refused, noted, "{name}");
    }
}

/// Wherever in the blocks of the scan it stands: the envelope behind binary data is seen, and a blank segment is none.
#[test]
fn the_envelope_behind_binary_data_is_seen() {
    let cases: [(&str, &[&str]); 3] = [
        ("SE*4*0001~", &[]),
        ("~NTE*ADD*x~SE*5*0001~", &["x12/blank-segment  "]),
        (
            "ST*837*0003*005010X222A1~BHT*0019~SE*3*0003~",
            &["x12/missing-se IK502 2 SE", "x12/count-mismatch AK905 5 GE-01"],
        ),
    ];
    for (end, expected) in cases {
        for padding in 0..140 {
            let binary = format!("NTE*ADD*{}~BIN*5*ST*1~~{end}ST*837", "x".repeat(padding));
            let input = RIGHT.replace("SE*2*0001~ST*837", &binary);
            assert_eq!(shown(&input), expected, "{padding}");
            let interchange = parse(input.as_bytes()).expect("an interchange");
            assert!(interchange.all_segments().all(|segment| !segment.raw().is_empty()));
            assert_eq!(interchange.transaction_sets().count(), if end.starts_with("ST") { 4 } else { 3 });
        }
    }
}
