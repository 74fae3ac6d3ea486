//! `inspect`: what it shows, round trips, exit codes.

use serde_json::Value;

use crate::run::{CONVERT, INSPECT, file, folder, run, sample};

fn json(arguments: &[&str], input: &[u8]) -> (i32, Value) {
    let ran = run(INSPECT, arguments, input);
    (ran.code, serde_json::from_str(&ran.out).unwrap())
}

#[test]
fn a_file_is_named_counted_and_written_back() {
    let (code, seen) = json(&["--json", "--roundtrip", "--validate", &sample("batch.hl7")], b"");
    assert_eq!(code, 0);
    assert_eq!((seen["format"].as_str(), seen["kind"].as_str()), (Some("hl7v2"), Some("ADT_A01")));
    assert_eq!((seen["messages"].as_u64(), seen["parsed"].as_bool()), (Some(2), Some(true)));
    assert_eq!(seen["roundtrip"]["identical"], true);
    assert!(seen["counts"]["segments"].as_u64().unwrap() > 10);
    assert!(seen["findings"].is_array());
}

#[test]
fn envelopes_have_findings() {
    let file = b"FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|||||||ADT^A01|1|P|2.5\rBTS|7\rBHS|^~\\&\r";
    let (code, seen) = json(&["--json", "--validate", "-"], file);
    assert_eq!(code, 0);
    let findings = seen["findings"].as_array().unwrap();
    let of = |code: &str| findings.iter().filter(|found| found["code"] == code).count();
    assert_eq!(of("hl7v2/batch-count"), 1);
    assert_eq!((of("hl7v2/missing-batch-trailer"), of("hl7v2/missing-file-trailer")), (1, 1));
    let count = findings.iter().find(|found| found["code"] == "hl7v2/batch-count").unwrap();
    assert_eq!((count["path"].as_str(), count["offset"].as_u64()), (Some("BTS-1"), Some(53)));
    // Who does not ask for findings sees none; who converts is told, for messages may be missing.
    let ran = run(CONVERT, &["-"], file);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("hl7v2/batch-count at byte 53, in BTS-1"), "{}", ran.err);
}

#[test]
fn odd_bytes_are_kept() {
    for odd in [
        &b"\xEF\xBB\xBFMSH|^~\\&|A\r\nPID|1\r\n\r\n"[..],
        b"\x0BMSH|^~\\&|A\rPID|1|\xFF\xFE\r\x1C\r",
        b"MSH|^~\\&#|A\n\n1\nPID|1||||",
        b"MSH|^|A",
    ] {
        let ran = run(INSPECT, &["--roundtrip", "-"], odd);
        assert!(ran.code == 0 && ran.out.lines().any(|l| l == "identical"), "{} {}", ran.out, ran.err);
    }
}

#[test]
fn unusable_delimiters_are_a_finding_of_a_round_trip_and_refused_otherwise() {
    for odd in [&b"MSH|{0}|A\rPID|1\r"[..], b"MSH|^~\xEF\xBF\xBD&|A\rPID|1\r", b"MSH|^^^^|A\r"] {
        assert_eq!(run(INSPECT, &["-"], odd).code, 1);
        let ran = run(INSPECT, &["--roundtrip", "-"], odd);
        assert!(ran.code == 0 && ran.out.lines().any(|l| l == "identical"), "{} {}", ran.out, ran.err);
        assert!(ran.out.contains("hl7v2/unusable-delimiters MSH-2"), "{}", ran.out);
        let (code, seen) = json(&["--json", "--roundtrip", "-"], odd);
        assert_eq!((code, seen["parsed"].as_bool()), (0, Some(true)));
        assert_eq!(seen["roundtrip"]["identical"], true);
        assert_eq!(seen["findings"][0]["code"], "hl7v2/unusable-delimiters");
    }
}

#[test]
fn the_tree_names_places_and_shows_content_only_when_asked() {
    let tree = run(INSPECT, &["--tree", &sample("oru_r01.hl7")], b"");
    assert_eq!(tree.code, 0);
    assert!(tree.out.contains("PID  Patient Identification"));
    assert!(tree.out.contains("PID-5[1].1  Patient Name / Family Name"), "{}", tree.out);
    assert!(tree.out.lines().any(|l| l == "    ORDER_OBSERVATION(0)"), "{}", tree.out);
    assert!(!tree.out.contains("Muster"));
    assert!(run(INSPECT, &["--tree", "--values", &sample("oru_r01.hl7")], b"").out.contains("Muster"));
}

#[test]
fn findings_have_code_and_place() {
    let (code, seen) = json(&["--json", "--validate", "-"], b"MSH|^~\\&|A\r\rPID|1\r");
    assert_eq!(code, 0);
    let findings = seen["findings"].as_array().unwrap();
    assert!(findings.iter().any(|f| f["code"] == "hl7v2/blank-segment"));
    assert!(findings.iter().all(|f| f["severity"].is_string() && f["offset"].is_u64()));
}

#[test]
fn failures_and_usage() {
    let folder = folder("inspect_failures");
    let (code, seen) = json(&["--json", "-"], b"nothing of ours");
    assert_eq!((code, seen["parsed"].as_bool()), (1, Some(false)));
    assert!(seen["error"]["kind"].is_string());
    let (code, seen) = json(&["--json", "-"], b"MSH|^^^^|A\r");
    assert_eq!((code, seen["error"]["offset"].is_u64()), (1, true));
    assert_eq!(run(INSPECT, &[&file(&folder, "a.xml", b"<ClinicalDocument/>")], b"").code, 0);
    assert_eq!(
        run(INSPECT, &[&file(&folder, "b.xml", b"<ClinicalDocument><id></ClinicalDocument>")], b"").code,
        1
    );
    assert_eq!(run(INSPECT, &[], b"").code, 2);
    let help = run(INSPECT, &["--help"], b"");
    assert!(help.code == 0 && help.out.starts_with("usage: inspect"));
    let both = run(INSPECT, &["/nowhere", &sample("adt_a01.hl7")], b"");
    assert!(both.code == 1 && both.out.contains("ADT_A01") && both.err.contains("/nowhere"));
}

#[test]
fn hl7v2_tree_and_findings_have_names_and_ranges_and_no_values() {
    let input = b"MSH|^~\\&|SECRET||||20240101||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||SECRET^^^SECRET||SECRET\rOBR|1|||SECRET\r\
OBX|1|CE|SECRET||a^SECRET||||||F\rPV1|1|I\rOBX|2|NM|SECRET||SECRET||||||F\rZZZ|SECRET\r";
    let shown = run(INSPECT, &["--tree", "--validate", "-"], input);
    assert_eq!(shown.code, 0, "{}", shown.err);
    let shown = shown.out;
    assert!(!shown.contains("SECRET"), "values are for those who ask");
    for line in [
        "ORU_R01, HL7 v2.5.1",
        "  PATIENT_RESULT(0)",
        "    PATIENT(0)",
        "      PID  Patient Identification",
        "        PID-3[1].4  Patient Identifier List / Assigning Authority  (6 bytes)",
        "        OBSERVATION(0)",
        "            OBX-5[1].2  Observation Value / Text  (6 bytes)",
        "      PV1  Patient Visit  <- misplaced-segment",
        "message 1: warning: hl7v2/misplaced-segment PV1, Patient Visit (bytes 134 to 140)",
        "message 1: error: hl7v2/bad-value OBX[2]-5[1].1, Observation Value (bytes 159 to 164)",
        "message 1: information: hl7v2/local-segment ZZZ, a local segment (bytes 173 to 182)",
    ] {
        assert!(shown.lines().any(|shown| shown.trim_start() == line.trim_start()), "{line}\n{shown}");
    }
    let (_, seen) = json(&["--json", "--validate", "-"], input);
    let found = seen["findings"].as_array().unwrap();
    let bad = found.iter().find(|found| found["code"] == "hl7v2/bad-value").unwrap();
    assert_eq!((bad["offset"].as_u64(), bad["length"].as_u64()), (Some(159), Some(6)));
    assert_eq!(bad["name"], "Observation Value");
}

/// Groups without a name of their own are not shown, parameters of queries have theirs, and no name is said twice.
#[test]
fn hl7v2_names_are_those_a_reader_knows() {
    let order = b"MSH|^~\\&|A||||2024||ORM^O01^ORM_O01|1|P|2.5\rPID|1||1||A\rORC|NW\rOBR|1|||X||||||||||||||||||||||||||||||||||||||||||||more\r";
    let shown = run(INSPECT, &["--tree", "-"], order).out;
    assert!(!shown.contains("SUPPGRP"), "{shown}");
    for line in [
        "MSH-11[1].1  Processing ID  (1 byte)",
        "OBR-4[1].1  Universal Service Identifier / Identifier  (1 byte)",
    ] {
        assert!(shown.lines().any(|shown| shown.trim_start() == line), "{line}\n{shown}");
    }
    let query = b"MSH|^~\\&|A||||2024||QBP^Q22^QBP_Q21|1|P|2.5\rQPD|IHE PDQ Query|1|@PID.8^F|||||^^^H\rPID|1|||||||||||||||||||||||||||||||||||||||||||x\r";
    let shown = run(INSPECT, &["--tree", "-"], query).out;
    for line in [
        "QPD-3[1].1  Demographics Fields  (6 bytes)",
        "QPD-8[1].4  What Domains Returned  (1 byte)",
        "PID-44[1].1  a field the standard does not have  (1 byte)",
    ] {
        assert!(shown.lines().any(|shown| shown.trim_start() == line), "{line}\n{shown}");
    }
}

#[test]
fn findings_among_several_files_say_whose_they_are() {
    let input =
        b"MSH|^~\\&|A||||20240101||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||2024\rPID|1||1||A\rPV1|1|I\rZZZ|1\r";
    let (one, file) = (run(INSPECT, &["--validate", "-"], input).out, sample("adt_a01.hl7"));
    let several = run(INSPECT, &["--validate", &file, "-"], input).out;
    let finding = "message 1: information: hl7v2/local-segment ZZZ";
    assert!(one.lines().any(|line| line.starts_with(finding)), "{one}");
    assert!(several.lines().any(|line| line.starts_with(&format!("-: {finding}"))), "{several}");
}

#[test]
fn an_unbalanced_payment_is_explained_to_a_person() {
    let right = std::fs::read_to_string(sample("835.x12")).unwrap();
    let wrong = right.replace("CLP*PCN1001*1*185.5*138.4*", "CLP*PCN1001*1*185.5*133.4*");
    let ran = run(INSPECT, &["--validate", "-"], wrong.as_bytes());
    assert_eq!(ran.code, 0);
    let found = "x12/claim-paid-unbalanced [IK403 I12] 2000/2100/CLP-04, Claim Payment Information";
    assert!(ran.out.contains(found), "{}", ran.out);
    let told = "2000/2100/CLP-04 says 133.4, but charged 185.5 less adjusted for the services 47.1 make 138.4: 5 too little";
    assert!(ran.out.contains(told), "{}", ran.out);
    // A payment, a claim and a line of the example are wrong, each by its own amount.
    let ran = run(INSPECT, &["--validate", &sample("835_unbalanced.x12")], b"");
    let told = [
        "BPR-02 says 268.4, but claims paid 283.4 less provider adjustments 20 make 263.4: 5 too much",
        "2000/2100/CLP-04 says 133.4, but charged 185.5 less adjusted for the services 47.1 make 138.4: 5 too little",
        "2000/2100[2]/2110/SVC-03 says 180, but charged 200 and nothing else: 20 too little",
    ];
    for told in told {
        assert!(ran.out.contains(told), "{}", ran.out);
    }
    let (_, seen) = json(&["--json", "--validate", "-"], right.as_bytes());
    let codes: Vec<_> =
        seen["findings"].as_array().unwrap().iter().map(|found| found["code"].clone()).collect();
    assert_eq!(codes, ["x12/line-end"]);
}

#[test]
fn a_file_cut_into_lines_is_read_and_says_so() {
    let right: Vec<u8> = std::fs::read(sample("835.x12")).unwrap();
    let text: Vec<u8> = right.into_iter().filter(|byte| !matches!(byte, b'\r' | b'\n')).collect();
    let file = text.chunks(80).collect::<Vec<_>>().join(&b"\r\n"[..]);
    let ran = run(INSPECT, &["--validate", "--roundtrip", "-"], &file);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("message 1: warning: x12/wrapped (bytes 80 to 81)"), "{}", ran.out);
    assert!(ran.out.contains("identical"), "{}", ran.out);
    // Findings are at their place in the file as it is: this one behind two of its line ends.
    let wrong = String::from_utf8(text.clone()).unwrap().replace("BPR*I*268.4*", "BPR*I*999.4*");
    let at = wrong.find("999.4").unwrap() as u64;
    let file = wrong.as_bytes().chunks(80).collect::<Vec<_>>().join(&b"\r\n"[..]);
    let (_, seen) = json(&["--json", "--validate", "-"], &file);
    let found = seen["findings"].as_array().unwrap();
    let sum =
        found.iter().find(|found| found["code"].as_str().unwrap().contains("payment-unbalanced")).unwrap();
    assert_eq!(sum["offset"].as_u64(), Some(at + at / 80 * 2));
}
