//! Complaints about connections, acknowledgements and files of many messages.

use synovia_hl7v2::ack::{AckCode, AckOptions, Acknowledgement, Received, Stage, Verdict};
use synovia_hl7v2::batch::BatchReader;
use synovia_hl7v2::mllp::{Decoder, Event, encode};
use synovia_hl7v2::{Splitter, UnitKind, parse, split};

use super::text;

/// A name sent in a frame, read back from reads of several sizes.
pub(super) fn frames_of(name: &str) -> Vec<(usize, String)> {
    let sent = format!("MSH|^~\\&|A||||||ADT^A19|1|P|2.5||||||UNICODE UTF-8\rPID|1||7||{name}\r");
    let wire = encode(sent.as_bytes()).expect("no block bytes");
    let read = |size: usize| {
        let mut decoder = Decoder::new();
        let mut names = Vec::new();
        for mut piece in wire.chunks(size) {
            while let Some(event) = decoder.next_event(&mut piece) {
                let Event::Frame(frame) = event else { panic!("a frame") };
                names.push(text(&parse(frame.payload).expect("parses"), "PID-5"));
            }
        }
        names.concat()
    };
    [1, 2, 3, 50, wire.len()].map(|size| (size, read(size))).to_vec()
}

/// The code of MSA-1 that is due at a stage, if any.
fn due(fifteen: &str, sixteen: &str, stage: Stage, verdict: Verdict) -> Option<&'static str> {
    let sent = format!("MSH|^~\\&|A|B|C|D|2024||ADT^A01|7|P|2.5|||{fifteen}|{sixteen}\r");
    Received::read(sent.as_bytes()).due(stage, verdict).map(AckCode::as_str)
}

/// Enhanced acknowledgements: commit and application answers are two, each asked for by itself, and the error stays the error.
#[test]
fn medplum_6761_commit_and_application_answers_are_two() {
    use Stage::{Accept as Commit, Application};
    use Verdict::{Accept, Error, Reject};
    assert_eq!(due("AL", "AL", Commit, Accept), Some("CA"));
    assert_eq!(due("AL", "AL", Commit, Error), Some("CE"));
    assert_eq!(due("AL", "AL", Application, Error), Some("AE"));
    assert_eq!(due("NE", "ER", Commit, Accept), None);
    assert_eq!(due("NE", "ER", Application, Accept), None);
    assert_eq!(due("NE", "ER", Application, Reject), Some("AR"));
}

/// An engine that always answered AA: MSH-15 and MSH-16 are asked, and without them the original mode has one answer.
#[test]
fn ipf_51_accept_acknowledgements_by_msh_15() {
    use Stage::{Accept as Commit, Application};
    use Verdict::{Accept, Error, Reject};
    assert_eq!(due("", "", Commit, Accept), None);
    assert_eq!(due("", "", Application, Accept), Some("AA"));
    assert_eq!(due("SU", "NE", Commit, Accept), Some("CA"));
    assert_eq!(due("SU", "NE", Commit, Error), None);
    assert_eq!(due("ER", "NE", Commit, Reject), Some("CR"));
    let mut options = AckOptions::default();
    options.control_id = "A1";
    let sent = b"MSH|^~\\&|A|B|C|D|2024||ADT^A01|7|P|2.5|||AL|NE\r";
    let bytes = Received::read(sent).acknowledge(AckCode::CA, &[], &options);
    let answer = parse(&bytes).expect("parses");
    let ack = Acknowledgement::of(answer.view()).expect("an acknowledgement");
    assert_eq!((ack.code(), ack.control_id()), (Some(AckCode::CA), &b"7"[..]));
}

fn many(count: usize) -> Vec<u8> {
    let mut file = b"FHS|^~\\&\rBHS|^~\\&\r".to_vec();
    for number in 0..count {
        file.extend_from_slice(
            format!("MSH|^~\\&|||||||ORU^R01|{number}|P|2.3\rPID|1||{number}\r").as_bytes(),
        );
    }
    file.extend_from_slice(format!("BTS|{count}\rFTS|1\r").as_bytes());
    file
}

/// 45,000 messages in one file: no more is held than a message and what was fed.
#[test]
fn prime_reportstream_10302_a_very_large_file_is_not_held() {
    let file = many(45_000);
    let mut reader = BatchReader::new();
    let (mut read, mut held) = (0, 0);
    for piece in file.chunks(8192) {
        reader.feed(piece);
        held = held.max(reader.buffered());
        while let Some(entry) = reader.next_entry() {
            read += u64::from(entry.expect("within limits").unit.kind == UnitKind::Message);
        }
    }
    assert_eq!(read, 45_000);
    assert!(held < 3 * 8192, "{held}");
}

/// One bad message of a batch stopped all the others.
#[test]
fn prime_reportstream_16318_one_bad_message_does_not_stop_the_batch() {
    let file = b"BHS|^~\\&\rMSH|^~\\&|1\rMSH|^^\\&|2\rMSH|^~\\&|3\rBTS|3\r";
    let read: Vec<bool> = split(file)
        .filter(|unit| unit.kind == UnitKind::Message)
        .map(|unit| parse(unit.bytes).is_ok())
        .collect();
    assert_eq!(read, [true, false, true]);
}

/// Files of batches of messages: each message is reached, with the headers it stands under.
#[test]
fn machete_45_messages_of_a_file_under_their_headers() {
    let file = b"FHS|^~\\&|LAB\rBHS|^~\\&|LAB||||||||B1\rMSH|^~\\&|LAB||||||ORU^R01|1|T|2.3\rMSH|^~\\&|LAB||||||ORU^R01|2|T|2.3\r\
BTS|2|B1|0~187\rFTS|1|F~0~189\r";
    let mut reader = BatchReader::new();
    reader.feed(file);
    reader.finish();
    let mut ids = Vec::new();
    while let Some(entry) = reader.next_entry() {
        let entry = entry.expect("within limits");
        assert!(entry.issues.is_empty(), "{:?}", entry.issues);
        if entry.unit.kind == UnitKind::Message {
            assert!(entry.file_header.is_some());
            let batch = parse(entry.batch_header.expect("a header").bytes).expect("parses");
            ids.push((text(&batch, "BHS-11"), text(&parse(entry.unit.bytes).expect("parses"), "MSH-10")));
        }
    }
    assert_eq!(ids, [("B1".into(), "1".into()), ("B1".into(), "2".into())]);
}

/// Batches and files as things of their own, with headers and trailers kept: the pieces joined are the file.
#[test]
fn python_hl7_34_headers_and_trailers_are_units() {
    let file = many(2);
    let units: Vec<_> = split(&file).collect();
    let kinds: Vec<_> = units.iter().map(|unit| unit.kind).collect();
    use UnitKind::*;
    assert_eq!(kinds, [FileHeader, BatchHeader, Message, Message, BatchTrailer, FileTrailer]);
    assert_eq!(units.iter().flat_map(|unit| unit.bytes).copied().collect::<Vec<u8>>(), file);
    let mut splitter = Splitter::new();
    splitter.feed(&file);
    splitter.finish();
    let mut streamed = 0;
    while let Some(unit) = splitter.next_unit() {
        streamed += usize::from(unit.is_ok());
    }
    assert_eq!(streamed, 6);
}
