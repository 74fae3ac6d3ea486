//! `convert`: output, report, exit codes.

use serde_json::Value;

use crate::run::{CONVERT, Ran, file, folder, run, sample};

const ORU: &str = "MSH|^~\\&|LAB|NORTH|EHR|CLINIC|20260312143015+0100||ORU^R01^ORU_R01|7|P|2.5.1\rPID|1||4711||Muster\rOBR|1|||2345-7^Glucose^LN|||20260312\rOBX|1|NM|2345-7^Glucose^LN||5.6||||||F\r";

fn lines(ran: &Ran) -> Vec<Value> {
    ran.out.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn reports(path: &str) -> Vec<Value> {
    std::fs::read_to_string(path).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

#[test]
fn the_main_job_gives_the_golden_bundle() {
    let ran = run(CONVERT, &[&sample("oru_r01.hl7")], b"");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let golden = sample("oru_r01.json");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&golden, &ran.out).unwrap();
    }
    assert_eq!(ran.out, std::fs::read_to_string(golden).unwrap(), "BLESS=1 rewrites the golden file");
    assert_eq!(lines(&ran)[0]["resourceType"], "Bundle");
}

#[test]
fn a_report_accounts_for_every_leaf_and_says_which_line_it_describes() {
    let folder = folder("convert_report");
    let report = folder.join("r.ndjson").display().to_string();
    let ran = run(CONVERT, &["--report", &report, &sample("batch.hl7")], b"");
    assert_eq!((ran.code, lines(&ran).len()), (0, 2));
    let reports = reports(&report);
    for (i, report) in reports.iter().enumerate() {
        let leaves = &report["leaves"];
        let count = |key: &str| leaves[key].as_u64().unwrap();
        assert_eq!(count("mapped") + count("lost"), count("total"));
        assert_eq!(report["losses"].as_array().unwrap().len() as u64, count("lost"));
        assert_eq!(
            (report["output"].as_u64(), report["message"].as_u64()),
            (Some(i as u64 + 1), Some(i as u64 + 1))
        );
    }
    // Headers belong to both messages, trailers to the last one only.
    let sources = |report: &Value| report["losses"].to_string();
    assert!(reports.iter().all(|r| sources(r).contains("FHS-3") && sources(r).contains("BHS-3")));
    assert!(!sources(&reports[0]).contains("BTS-1") && sources(&reports[1]).contains("BTS-1"));
    assert!(sources(&reports[1]).contains("FTS-1"));
}

#[test]
fn a_bad_file_among_good_ones_stops_nothing() {
    let folder = folder("convert_bad");
    let good = file(&folder, "good.hl7", ORU.as_bytes());
    let bad = file(&folder, "bad.hl7", b"this is no message at all");
    let broken = file(&folder, "broken.hl7", b"MSH|^^~&|A\rPID|1\r");
    let report = folder.join("r.ndjson").display().to_string();
    let ran = run(CONVERT, &["--report", &report, &good, &bad, "/nowhere/at/all", &broken, &good], b"");
    assert_eq!((ran.code, lines(&ran).len()), (1, 2));
    for name in [&bad, "/nowhere/at/all", &broken] {
        assert!(ran.err.contains(name), "{name} is named");
    }
    assert!(ran.err.contains("at byte"));
    let reports = reports(&report);
    assert_eq!(reports.iter().filter(|r| r.get("error").is_some()).count(), 2);
    assert_eq!(reports.iter().filter_map(|r| r["output"].as_u64()).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn standard_input_and_pretty_output() {
    let ran = run(CONVERT, &["--pretty", "-"], ORU.as_bytes());
    assert_eq!(ran.code, 0);
    assert!(ran.out.lines().count() > 20);
    let bundle: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(bundle["type"], "message");
}

#[test]
fn the_event_and_the_time_zone_can_be_said_on_the_command_line() {
    let patient =
        br#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"7"}}]}"#;
    let ran = run(CONVERT, &["--to", "hl7v2", "-"], patient);
    assert!(ran.code == 1 && ran.err.contains("event"), "{}", ran.err);
    let ran = run(CONVERT, &["--to", "hl7v2", "--event", "ADT^A08", "-"], patient);
    assert!(ran.code == 0 && ran.out.contains("|ADT^A08"), "{}", ran.err);
    let message = b"MSH|^~\\&|A|B|C|D|20260102030405||ADT^A08|1|P|2.5.1\rPID|1||7^^^H^MR\r";
    let timed = run(CONVERT, &["--time-zone", "+01:00", "-"], message);
    assert!(timed.out.contains("2026-01-02T03:04:05+01:00"), "{}", timed.out);
    assert!(!run(CONVERT, &["-"], message).out.contains("2026-01-02T"));
    assert_eq!(run(CONVERT, &["--time-zone", "Mars", "-"], message).code, 2);
}

#[test]
fn usage_and_what_is_not_there_yet_are_exit_2() {
    let folder = folder("convert_usage");
    assert_eq!(run(CONVERT, &[], b"").code, 2);
    assert_eq!(run(CONVERT, &["--nonsense"], b"").code, 2);
    assert_eq!(run(CONVERT, &["--to", "word", "-"], b"").code, 2);
    assert_eq!(run(CONVERT, &["--from", "word", "-"], b"").code, 2);
    let ran = run(CONVERT, &["--to", "fhir-r5", "-"], ORU.as_bytes());
    // R5 is of builds with its feature, and of DICOM.
    let (code, word) = if cfg!(feature = "r5") { (1, "target") } else { (2, "not supported yet") };
    assert!(ran.code == code && ran.err.contains(word), "{}", ran.err);
    // A result of a laboratory is none of the transaction sets.
    let ran = run(CONVERT, &["--to", "x12", "-"], ORU.as_bytes());
    assert!(ran.code == 1 && ran.err.contains("guide"), "{}", ran.err);
    let ran = run(CONVERT, &[&file(&folder, "a.x12", b"ISA*00*")], b"");
    assert!(ran.code == 1 && ran.err.contains("at byte 7"), "{}", ran.err);
    let options = file(&folder, "options.json", br#"{"timeZone":"Mars"}"#);
    assert_eq!(run(CONVERT, &["--options", &options, "-"], ORU.as_bytes()).code, 2);
    let help = run(CONVERT, &["--help"], b"");
    assert!(help.code == 0 && help.out.starts_with("usage: convert"));
}

#[test]
fn fhir_becomes_documents_each_a_file_of_its_own() {
    let folder = folder("convert_documents");
    let patient = br#"{"resourceType":"Patient","id":"p","birthDate":"1962-02-14"}"#;
    let files = [file(&folder, "a.json", patient), file(&folder, "b.json", patient)];
    let one = run(CONVERT, &["--to", "cda", "--document", "discharge-summary", &files[0]], b"");
    assert_eq!(one.code, 0, "{}", one.err);
    assert!(one.out.contains("<ClinicalDocument") && one.out.contains("2.16.840.1.113883.10.20.22.1.8"));
    assert_eq!(
        run(CONVERT, &["--to", "cda", &files[0], &files[1]], b"").code,
        2,
        "two documents in one stream"
    );
    assert_eq!(run(CONVERT, &["--to", "cda", "--document", "letter", &files[0]], b"").code, 2);
    let not_a_document = run(CONVERT, &["--document", "ccd", &files[0]], b"");
    assert!(not_a_document.code == 2 && not_a_document.err.contains("--to cda"), "{}", not_a_document.err);
    let out = folder.display().to_string();
    let both = run(CONVERT, &["--to", "cda", "--out-dir", &out, &files[0], &files[1]], b"");
    assert_eq!((both.code, both.out.as_str()), (0, ""), "{}", both.err);
    for name in ["a.xml", "b.xml"] {
        assert!(std::fs::read_to_string(folder.join(name)).unwrap().contains("19620214"));
    }
}

#[test]
fn a_payment_goes_to_fhir_and_back() {
    let folder = folder("convert_835");
    let ran = run(CONVERT, &[&sample("835.x12")], b"");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let entries = lines(&ran)[0]["entry"].as_array().unwrap().clone();
    let of = |kind: &str| -> Vec<Value> {
        entries.iter().map(|e| e["resource"].clone()).filter(|r| r["resourceType"] == kind).collect()
    };
    assert_eq!(of("PaymentReconciliation")[0]["paymentAmount"]["value"].to_string(), "268.4");
    let paid: Vec<_> =
        of("ClaimResponse").iter().map(|c| c["payment"]["amount"]["value"].to_string()).collect();
    assert_eq!(paid, ["138.4", "150", "0"]);
    let options = file(
        &folder,
        "options.json",
        br#"{"x12":{"sender":"A","receiver":"B","date":"20260112","time":"0900","controlNumber":102}}"#,
    );
    let bundle = file(&folder, "835.json", ran.out.as_bytes());
    let back = run(CONVERT, &["--to", "x12", "--guide", "005010X221A1", "--options", &options, &bundle], b"");
    assert_eq!(back.code, 0, "{}", back.err);
    let was = std::fs::read_to_string(sample("835.x12")).unwrap();
    let inside = |s: &&str| !["ISA*", "GS*", "ST*", "SE*", "GE*", "IEA*"].iter().any(|id| s.starts_with(id));
    for segment in was.split('~').map(str::trim).filter(inside) {
        assert!(back.out.contains(segment), "{segment} is not in {}", back.out);
    }
}

/// A claim and a payment become the golden bundle, and that the same interchange again, byte for byte.
#[test]
fn claims_and_payments_have_golden_bundles_and_come_back_as_they_were() {
    let folder = folder("convert_x12");
    let options = file(&folder, "options.json", br#"{"x12":{"lineFeeds":true}}"#);
    for name in ["837p", "835"] {
        let ran = run(CONVERT, &[&sample(&format!("{name}.x12"))], b"");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{name}");
        let golden = sample(&format!("{name}.json"));
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&golden, &ran.out).unwrap();
        }
        assert_eq!(ran.out, std::fs::read_to_string(&golden).unwrap(), "BLESS=1 rewrites the golden file");
        let back = run(CONVERT, &["--to", "x12", "--options", &options, &golden], b"");
        assert_eq!((back.code, back.err.as_str()), (0, ""), "{name}");
        let was = std::fs::read_to_string(sample(&format!("{name}.x12"))).unwrap();
        assert_eq!(back.out.trim_end(), was.trim_end(), "{name}");
    }
}

#[test]
fn files_of_one_study_become_one_bundle() {
    let folder = folder("convert_study");
    let report = folder.join("r.ndjson").display().to_string();
    let files = ["study/3.dcm", "study/1.dcm", "study/2.dcm"].map(sample);
    let ran = run(CONVERT, &["--pretty", "--report", &report, &files[0], &files[1], &files[2]], b"");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let golden = sample("study.json");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&golden, &ran.out).unwrap();
    }
    assert_eq!(ran.out, std::fs::read_to_string(golden).unwrap(), "BLESS=1 rewrites the golden file");
    let reports = reports(&report);
    assert_eq!(reports.iter().map(|r| r["output"].as_u64()).collect::<Vec<_>>(), [Some(1); 3]);
    assert!(reports[0]["input"].as_str().unwrap().ends_with("3.dcm"));
    let json = run(CONVERT, &["--to", "dicom-json", &files[1], &files[2]], b"");
    assert_eq!((json.code, lines(&json).len()), (0, 2));
    let xml = run(CONVERT, &["--to", "dicom-xml", &files[1], &files[2]], b"");
    assert_eq!((xml.code, xml.out.lines().count()), (0, 2));
    assert!(xml.out.lines().all(|line| line.ends_with("</NativeDicomModel>")), "{}", xml.out);
    if cfg!(feature = "r5") {
        let r5 = run(CONVERT, &["--to", "fhir-r5", &files[0], &files[1], &files[2]], b"");
        assert_eq!((r5.code, lines(&r5).len()), (0, 1), "{}", r5.err);
        assert!(r5.out.contains(r#""procedure":[{"concept""#), "{}", r5.out);
    }
    // A file that is none stops nothing.
    let bad = file(&folder, "bad.dcm", b"this is no file of DICOM");
    let ran = run(CONVERT, &["--from", "dicom", &files[1], &bad], b"");
    assert_eq!((ran.code, lines(&ran).len()), (1, 1), "{}", ran.err);
}

#[test]
fn a_bundle_becomes_a_message_again() {
    let bundle = run(CONVERT, &["-"], ORU.as_bytes());
    let back = run(CONVERT, &["--to", "hl7v2", "-"], bundle.out.as_bytes());
    assert_eq!(back.code, 0, "{}", back.err);
    assert!(back.out.starts_with("MSH|") && back.out.contains("|ORU^R01"), "{}", back.out);
    assert!(back.out.contains("\rPID|") && back.out.contains("\rOBX|"), "{}", back.out);
    // A resource that names no event is no message until the caller names one.
    let none = run(CONVERT, &["--to", "hl7v2", "-"], br#"{"resourceType":"Patient"}"#);
    assert!(none.code == 1 && none.err.contains("event"), "{}", none.err);
}

#[test]
fn options_reach_the_mapping() {
    let folder = folder("convert_options");
    let options = file(&folder, "options.json", br#"{"timeZone":"-05:00"}"#);
    let message =
        ORU.replace("20260312143015+0100", "20260312143015").replace("|||20260312\r", "|||202603120815\r");
    let ran = run(CONVERT, &["--options", &options, "-"], message.as_bytes());
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("2026-03-12T08:15:00-05:00"));
}

/// Peak memory of a process this size is far below that of the input and its output.
#[test]
fn a_thousand_messages_are_a_thousand_lines_in_constant_memory() {
    let folder = folder("convert_thousand");
    let note = format!("NTE|1||{}\r", "x".repeat(20_000));
    let mut feed = Vec::new();
    for i in 0..1000 {
        feed.extend(ORU.replace("|7|P|", &format!("|{i}|P|")).into_bytes());
        feed.extend(note.as_bytes());
    }
    assert!(feed.len() > 20_000_000);
    let name = file(&folder, "feed.hl7", &feed);
    let script = format!("ulimit -v 200000; exec {CONVERT} {name}");
    let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.stdout.iter().filter(|b| **b == b'\n').count(), 1000);
}

#[test]
fn nothing_of_the_content_is_said_on_standard_error() {
    let message = ORU.replace("Muster", "CANARY").replace("F\r", "Q\r").replace("20260312\r", "CANARY\r");
    let ran = run(CONVERT, &["-", "/nowhere"], message.as_bytes());
    assert!(!ran.err.contains("CANARY"));
    let broken = run(CONVERT, &["-"], b"MSH|^^^^CANARY|CANARY\rPID|CANARY");
    assert!(broken.code == 1 && !broken.err.contains("CANARY"), "{}", broken.err);
}

#[test]
fn the_zone_of_the_machine_changes_nothing() {
    // Times with an offset, without one and without a time, and no offset in MSH-7 either.
    let unzoned =
        ORU.replace("+0100", "").replace("|||20260312\r", "|||202603121430\r").replace("7|P", "8|P");
    let folder = folder("convert_zone");
    let files = [file(&folder, "a.hl7", ORU.as_bytes()), file(&folder, "b.hl7", unzoned.as_bytes())];
    let report = folder.join("r.ndjson").display().to_string();
    let of = |zone: &str| {
        let args = ["--report", &report, &files[0], &files[1]];
        let ran = std::process::Command::new(CONVERT).args(args).env("TZ", zone).output().unwrap();
        assert!(ran.status.success());
        (ran.stdout, std::fs::read(&report).unwrap())
    };
    let utc = of("UTC");
    assert_eq!(utc.0.iter().filter(|b| **b == b'\n').count(), 2);
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        assert!(of(zone) == utc, "{zone}");
    }
}
