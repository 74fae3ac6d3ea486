//! Acknowledgements: when, which, and what is in them.

use synovia_hl7v2::ack::{AckCode, AckOptions, Acknowledgement, Mode, Received, Stage, Verdict, condition};
use synovia_hl7v2::{
    Issue, IssueCode, Location, SegmentId, Severity, UnitKind, ValidateOptions, mllp, parse, parse_with,
    split, validate,
};

use Stage::{Accept as Commit, Application};
use Verdict::{Accept, Error, Reject};

fn options() -> AckOptions<'static> {
    let mut options = AckOptions::default();
    options.control_id = "A1";
    options.time = "20240102030405";
    options
}

fn with(change: impl FnOnce(&mut AckOptions<'static>)) -> AckOptions<'static> {
    let mut options = options();
    change(&mut options);
    options
}

fn answer(input: &[u8], code: AckCode, issues: &[Issue]) -> String {
    let bytes = Received::read(input).acknowledge(code, issues, &options());
    // Whatever the message was, its answer parses and can be framed.
    let message = parse(&bytes).unwrap();
    assert_eq!(Acknowledgement::of(message.view()).unwrap().code(), Some(code));
    assert!(mllp::encode(&bytes).is_ok());
    String::from_utf8(bytes).unwrap()
}

fn message(version: &str, fifteen: &str, sixteen: &str) -> Vec<u8> {
    format!(
        "MSH|^~\\&|APP^1.2^ISO|FAC|TO|TOFAC|2024||ADT^A01^ADT_A01|ID\\T\\1|T|{version}|||{fifteen}|{sixteen}||8859/1\r\
PID|1||SECRET\r"
    )
    .into_bytes()
}

fn issues() -> Vec<Issue> {
    let pid = Location::new(SegmentId::PID, 1);
    vec![
        Issue::new(Severity::Error, IssueCode::MISSING_FIELD, 90).with_location(pid.field(3)),
        Issue::new(Severity::Warning, IssueCode::LOCAL_SEGMENT, 95),
        Issue::new(Severity::Fatal, IssueCode::BAD_VALUE, 99)
            .with_location(pid.field(5).repetition(2).component(1).subcomponent(3)),
    ]
}

#[test]
fn every_row_of_table_0155_at_both_stages() {
    let due = |fifteen, sixteen| {
        let bytes = message("2.5", fifteen, sixteen);
        let received = Received::read(&bytes);
        let mut out = Vec::new();
        for stage in [Commit, Application] {
            for verdict in [Accept, Error, Reject] {
                out.extend(received.due(stage, verdict).map(AckCode::as_str));
            }
        }
        (received.mode(), out.join(" "))
    };
    for empty in ["", "\"\"", "^x"] {
        assert_eq!(due(empty, ""), (Mode::Original, "AA AE AR".into()), "{empty}");
    }
    for (asked, commit, application) in [
        ("AL", "CA CE CR", "AA AE AR"),
        ("NE", "", ""),
        ("ER", "CE CR", "AE AR"),
        ("su", "CA", "AA"),
        ("??", "CA CE CR", "AA AE AR"),
    ] {
        assert_eq!(due(asked, ""), (Mode::Enhanced, commit.into()), "{asked}");
        assert_eq!(due("", asked), (Mode::Enhanced, application.into()), "{asked}");
        assert_eq!(due(asked, asked).1, format!("{commit} {application}").trim(), "{asked}");
    }
}

#[test]
fn an_acknowledgement_is_not_acknowledged_unless_it_asks() {
    let ack = b"MSH|^~\\&|A|B|C|D|2024||ACK^A01^ACK|1|P|2.5\rMSA|AA|7\r";
    assert_eq!(Received::read(ack).due(Application, Accept), None);
    let asks = b"MSH|^~\\&|A|B|C|D|2024||ACK^A01^ACK|1|P|2.5|||AL|NE\rMSA|AA|7\r";
    assert_eq!(Received::read(asks).due(Commit, Accept), Some(AckCode::CA));
    assert_eq!(Received::read(asks).due(Application, Accept), None);
}

#[test]
fn sender_and_receiver_swap_and_charset_version_and_processing_id_stay() {
    assert_eq!(
        answer(&message("2.5", "", ""), AckCode::AA, &[]),
        "MSH|^~\\&|TO|TOFAC|APP^1.2^ISO|FAC|20240102030405||ACK^A01^ACK|A1|T|2.5||||||8859/1\rMSA|AA|ID\\T\\1\r"
    );
    // Enhanced mode: nobody is to acknowledge the answer.
    assert_eq!(
        answer(&message("2.5", "AL", ""), AckCode::CA, &[]),
        "MSH|^~\\&|TO|TOFAC|APP^1.2^ISO|FAC|20240102030405||ACK^A01^ACK|A1|T|2.5|||NE|NE||8859/1\rMSA|CA|ID\\T\\1\r"
    );
}

#[test]
fn the_delimiters_of_the_message_are_kept() {
    let odd = b"MSH$%*!:#$A%B$F$C$D$2024$$ORU%R01$9!F!9$P$2.7\r";
    let bytes = Received::read(odd).acknowledge(
        AckCode::AE,
        &[Issue::new(Severity::Fatal, IssueCode::BAD_VALUE, 7)],
        &with(|o| o.time = "a$b#"),
    );
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "MSH$%*!:#$C$D$A%B$F$a!F!b!P!$$ACK%R01%ACK$A1$P$2.7\rMSA$AE$9!F!9\r\
ERR$$$102%Data type error%HL70357$F$hl7v2/bad-value%%L$$byte 7\r"
    );
    // Those that cannot be told apart stay too: here the default escape is the field separator. Nothing can be escaped.
    assert_eq!(
        answer(b"MSH\\^~\\A\\B\\C\x0b\\D\\\\\\ADT^A01\\7\\P\\2.4", AckCode::AA, &[]),
        "MSH\\^~\\C\\D\\A\\B\\20240102030405\\\\ACK^A01^ACK\\A1\\P\\2.4\rMSA\\AA\\7\r"
    );
    // Too few are written out in full.
    assert!(answer(b"MSH|^|A|B|C|D|||ORU|1|P|2.3\r", AckCode::AA, &[]).starts_with("MSH|^~\\&|C|D|A|B|"));
}

#[test]
fn err_of_2_5_and_later() {
    assert_eq!(
        answer(&message("2.5.1", "", ""), AckCode::AE, &issues()).split_once('\r').unwrap().1,
        "MSA|AE|ID\\T\\1\r\
ERR||PID^1^3|101^Required field missing^HL70357|E|hl7v2/missing-field^^L||byte 90\r\
ERR|||207^Application error^HL70357|W|hl7v2/local-segment^^L||byte 95\r\
ERR||PID^1^5^2^1^3|102^Data type error^HL70357|E|hl7v2/bad-value^^L||byte 99\r"
    );
    // Table 0516 has F from 2.7 on.
    assert!(answer(&message("2.8", "", ""), AckCode::AE, &issues()).contains("HL70357|F|hl7v2/bad-value"));
    // 104 came with 2.7; before it a value that is too long is a data type error.
    let long = [Issue::new(Severity::Error, IssueCode::FIELD_TOO_LONG, 9)];
    assert!(answer(&message("2.7", "", ""), AckCode::AE, &long).contains("|104^Value too long^HL70357|"));
    assert!(answer(&message("2.6", "", ""), AckCode::AE, &long).contains("|102^Data type error^HL70357|"));
    // Something must be said of an error that nobody explains.
    assert!(
        answer(&message("2.6", "", ""), AckCode::AR, &[])
            .ends_with("\rERR|||207^Application error^HL70357|E\r")
    );
}

#[test]
fn err_of_2_4_and_older() {
    let two = "ERR|PID^1^3^101&Required field missing&HL70357~PID^1^5^102&Data type error&HL70357\r";
    let msa3 = "hl7v2/missing-field, PID-3";
    assert_eq!(
        answer(&message("2.4", "", ""), AckCode::AE, &issues()).split_once('\r').unwrap().1,
        format!("MSA|AE|ID\\T\\1|{msa3}|||101^Required field missing^HL70357\r{two}")
    );
    // MSA-6 came with 2.2, and the third component of MSH-9 with 2.3.1.
    let first = answer(&message("2.1", "", ""), AckCode::AE, &issues());
    assert!(first.contains("||ACK^A01|A1|") && first.ends_with(&format!("MSA|AE|ID\\T\\1|{msa3}\r{two}")));
    assert!(answer(&message("2.3.1", "", ""), AckCode::AA, &[]).contains("||ACK^A01^ACK|A1|"));
    // No place, no error.
    let nowhere = Issue::new(Severity::Error, IssueCode::new("site/own"), 3);
    assert!(answer(&message("2.3", "", ""), AckCode::AE, &[nowhere]).ends_with(
        "|site/own, byte 3|||207^Application error^HL70357\rERR|^^^207&Application error&HL70357\r"
    ));
    assert!(answer(&message("2.3", "", ""), AckCode::AA, &[]).ends_with("MSA|AA|ID\\T\\1\r"));
}

#[test]
fn text_is_the_callers_until_2_7() {
    let say = |version| {
        let bytes = message(version, "", "");
        let options = with(|o| o.text = "füll | 漢");
        Received::read(&bytes).acknowledge(AckCode::AA, &[], &options)
    };
    // MSH-18 is 8859/1: what it cannot express is a question mark.
    assert!(say("2.5").ends_with(b"|f?ll \\F\\ ?\r") && say("2.7").ends_with(b"MSA|AA|ID\\T\\1\r"));
    let utf8 = b"MSH|^~\\&|A|B|C|D|||ADT|1|P|2.4||||||UNICODE UTF-8\r";
    let options = with(|o| o.text = "füll");
    assert!(Received::read(utf8).acknowledge(AckCode::AA, &[], &options).ends_with("|füll\r".as_bytes()));
}

#[test]
fn issues_have_a_cap() {
    let many = vec![issues()[0]; 300];
    assert_eq!(answer(&message("2.5", "", ""), AckCode::AE, &many).matches("\rERR|").count(), 100);
    let bytes = message("2.5", "", "");
    let options = with(|o| o.max_issues = Some(3));
    let few = Received::read(&bytes).acknowledge(AckCode::AE, &many, &options);
    assert_eq!(String::from_utf8(few).unwrap().matches("\rERR|").count(), 3);
}

#[test]
fn only_the_header_can_be_read() {
    let broken: &[&[u8]] = &[
        b"\xEF\xBB\xBFnotes\r\n\x0bMSH|^~\\&|A|B|C|D|||ADT^A01|77|P|2.5\n\0\0\0garbage",
        b"MSH|^~\\&|A|B|C|D|||ADT^A01|77|P|2.5",
        // Delimiters that cannot be used: an answer with the usual ones.
        b"MSH|^~\\0|A|B|C|D|||ADT^A01|77|P|2.5\r",
        b"FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|A|B|C|D|||ADT^A01|77|P|2.5\r",
    ];
    for input in broken {
        let received = Received::read(input);
        assert!(received.has_header());
        assert_eq!(received.control_id(), Some(&b"77"[..]));
        let error = parse(b"MSH").unwrap_err();
        let text = answer(input, received.due(Application, Reject).unwrap(), &[Issue::from(&error)]);
        assert_eq!(
            text,
            "MSH|^~\\&|C|D|A|B|20240102030405||ACK^A01^ACK|A1|P|2.5\rMSA|AR|77\r\
ERR|||207^Application error^HL70357|E|hl7v2/unreadable^^L||byte 3\r"
        );
    }
}

#[test]
fn nothing_can_be_read() {
    for input in [&b""[..], b"GET / HTTP/1.1\r\n\r\n", b"\0\xff", b"MSH", b"MSHA^~\\&A", b"PID|1\r"] {
        assert!(!Received::read(input).has_header());
        assert_eq!(
            answer(input, AckCode::AR, &[]),
            "MSH|^~\\&|||||20240102030405||ACK|A1|P|2.5.1\rMSA|AR\rERR|||207^Application error^HL70357|E\r"
        );
    }
}

#[test]
fn block_bytes_in_the_header_do_not_reach_the_frame() {
    let text = answer(b"MSH|^~\\&|A\x0bB|C\x1cD||||||1\x0b|P|2.5\r", AckCode::AA, &[]);
    assert!(text.starts_with("MSH|^~\\&|||A\\X0B\\B|C\\X1C\\D|") && text.ends_with("MSA|AA|1\\X0B\\\r"));
}

/// medplum#6757 and #7115: a commit accept says that the sender may go on, and is not the answer of the application.
#[test]
fn medplum_6757_a_commit_accept_is_not_the_last_word() {
    let sent = message("2.5", "AL", "AL");
    let codes = [Commit, Application].map(|stage| {
        let code = Received::read(&sent).due(stage, Accept).unwrap();
        let bytes = Received::read(&sent).acknowledge(code, &[], &options());
        let answer = parse(&bytes).unwrap();
        let ack = Acknowledgement::of(answer.view()).unwrap();
        assert!(ack.answers(parse(&sent).unwrap().view()));
        ack.code().map(AckCode::stage)
    });
    assert_eq!(codes, [Some(Commit), Some(Application)]);
}

/// connect#262: MSH-15 and MSH-16 decide, and the sender with its components becomes the receiver.
#[test]
fn connect_262_sender_with_components_in_2_2() {
    let sent = b"MSH|^~\\&|HIS-ADT|COM^MS1|TDM||200702201440||ADT^A08|944|P|2.2|||AL|NE\rEVN|A08\r";
    let received = Received::read(sent);
    assert_eq!(received.due(Application, Accept), None);
    assert_eq!(
        answer(sent, received.due(Commit, Accept).unwrap(), &[]),
        "MSH|^~\\&|TDM||HIS-ADT|COM^MS1|20240102030405||ACK^A08|A1|P|2.2|||NE|NE\rMSA|CA|944\r"
    );
}

/// vscode-hl7tools#27.
#[test]
fn vscode_hl7tools_27_the_last_segment_ends_with_cr() {
    for version in ["2.1", "2.4", "2.5", "2.8.2", "9", ""] {
        for issues in [&issues()[..], &[]] {
            for code in [AckCode::AA, AckCode::CR] {
                let text = answer(&message(version, "", ""), code, issues);
                assert!(text.ends_with('\r') && !text.ends_with("\r\r"), "{version}");
            }
        }
    }
}

#[test]
fn findings_decide_the_verdict() {
    let of = |severity, code| Verdict::of(&[Issue::new(severity, code, 0)]);
    assert_eq!(Verdict::of(&[]), Accept);
    assert_eq!(of(Severity::Warning, IssueCode::BAD_VALUE), Accept);
    assert_eq!(of(Severity::Error, IssueCode::BAD_VALUE), Error);
    assert_eq!(of(Severity::Fatal, IssueCode::UNREADABLE), Error);
    assert_eq!(of(Severity::Error, IssueCode::UNKNOWN_STRUCTURE), Reject);
    assert_eq!(condition(IssueCode::UNKNOWN_STRUCTURE), 200);
    for code in [AckCode::AA, AckCode::AE, AckCode::AR, AckCode::CA, AckCode::CE, AckCode::CR] {
        assert_eq!(AckCode::new(code.stage(), code.verdict()), code);
        assert_eq!(AckCode::from_bytes(code.as_str().to_lowercase().as_bytes()), Some(code));
    }
}

#[test]
fn what_is_written_is_read() {
    for version in ["2.3", "2.5", "2.8"] {
        let sent = message(version, "", "");
        let bytes = Received::read(&sent).acknowledge(AckCode::AE, &issues(), &options());
        let message = parse(&bytes).unwrap();
        let ack = Acknowledgement::of(message.view()).unwrap();
        assert!(ack.answers(parse(&sent).unwrap().view()));
        let errors = ack.errors();
        let pid = Location::new(SegmentId::PID, 1);
        assert_eq!((errors[0].location, errors[0].code), (Some(pid.field(3)), &b"101"[..]));
        let last = errors.last().unwrap();
        if version == "2.3" {
            assert_eq!((errors.len(), last.location), (2, Some(pid.field(5))));
        } else {
            assert_eq!((errors.len(), last.location), (3, issues()[2].location));
            assert_eq!(errors[1].severity, Severity::Warning);
        }
    }
}

#[test]
fn acknowledgements_of_others() {
    let read = |bytes: &'static [u8]| {
        let message = parse(bytes).unwrap().into_owned();
        Acknowledgement::of(message.view()).map(|ack| {
            let errors: Vec<_> = ack.errors().iter().map(|e| (e.location, e.code.to_vec())).collect();
            (ack.code(), ack.control_id().to_vec(), errors)
        })
    };
    assert_eq!(read(b"MSH|^~\\&|A\rPID|1\r"), None);
    assert_eq!(read(b"MSH|^~\\&|A\rMSA|XX"), Some((None, Vec::new(), Vec::new())));
    assert_eq!(read(b"MSH|^~\\&|A\rMSA|AE|1||||101^x\r").unwrap().2, [(None, b"101".to_vec())]);
    let errors =
        read(b"MSH|^~\\&|A\rMSA|AE|1\rERR|PID^x^5^101&Required~?^^~~^^^102\rERR||PV1|103\r").unwrap().2;
    let pid = Location::new(SegmentId::PID, 1).field(5);
    assert_eq!(
        errors,
        [
            (Some(pid), b"101".to_vec()),
            (None, b"102".to_vec()),
            (Some(Location::new(SegmentId::PV1, 1)), b"103".to_vec())
        ]
    );
    // Other delimiters and escapes, the same text.
    let sent = parse(b"MSH|^~\\&|A|||||||a\\T\\b\r").unwrap();
    let same = parse(b"MSH#*~\\!|A\rMSA#AA#a&b\r").unwrap();
    let other = parse(b"MSH#*~\\!|A\rMSA#AA\r").unwrap();
    assert!(Acknowledgement::of(same.view()).unwrap().answers(sent.view()));
    assert!(!Acknowledgement::of(other.view()).unwrap().answers(parse(b"MSH|^~\\&|").unwrap().view()));
}

#[test]
fn nothing_of_the_message_is_said_or_printed() {
    let bytes = message("2.4", "", "");
    let text = answer(&bytes, AckCode::AE, &issues());
    let received = Received::read(&bytes);
    let answer = parse(text.as_bytes()).unwrap();
    let ack = Acknowledgement::of(answer.view()).unwrap();
    assert!(!text.contains("SECRET"));
    let printed =
        format!("{received:?} {ack:?} {:?} {:?}", ack.errors(), Issue::from(&parse(b"").unwrap_err()));
    assert!(
        !printed.contains("APP") && !printed.contains("T\\1") && !printed.contains("[73, 68"),
        "{printed}"
    );
}

/// Every message of the corpus, whatever is wrong with it, has an answer that parses and is its answer; so has every file.
#[test]
fn every_message_of_the_corpus_is_answered() {
    for (name, bytes) in crate::common::corpus() {
        answer(&bytes, AckCode::AR, &[]);
        for unit in split(&bytes).filter(|unit| unit.kind == UnitKind::Message) {
            let issues = match parse_with(unit.bytes, &unit.options()) {
                Ok(message) => validate(message.view(), &ValidateOptions::default()),
                Err(error) => vec![Issue::from(&error)],
            };
            let received = Received::read(unit.bytes);
            let code = AckCode::new(Application, Verdict::of(&issues));
            let bytes = received.acknowledge(code, &issues, &options());
            let ack = parse(&bytes).unwrap_or_else(|error| panic!("{name}: {error}")).into_owned();
            let read = Acknowledgement::of(ack.view()).unwrap();
            assert_eq!(read.code(), Some(code), "{name}");
            assert_eq!(read.control_id(), received.control_id().unwrap_or_default(), "{name}");
            assert!(mllp::encode(&bytes).is_ok() && bytes.ends_with(b"\r"), "{name}");
            // Where the answer's structure is known, it has nothing that a validator would call an error, but for what it
            // repeats of the message's MSH.
            if ack.view().trigger_event().is_some() && received.control_id().is_some() {
                let bad: Vec<_> = validate(ack.view(), &ValidateOptions::default())
                    .into_iter()
                    .filter(|issue| issue.severity <= Severity::Error)
                    .filter(|issue| issue.location.is_none_or(|at| at.segment != SegmentId::MSH))
                    .map(|issue| issue.to_string())
                    .collect();
                assert!(bad.is_empty(), "{name}: {bad:?}\n{}", String::from_utf8_lossy(&bytes));
            }
        }
    }
}
