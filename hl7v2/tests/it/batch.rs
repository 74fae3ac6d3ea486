//! Files and batches: which envelope a message stands in, what is odd about it, and how much is held.

use synovia_hl7v2::batch::{BatchReader, BatchWriter, EnvelopeHeader, EnvelopeKind};
use synovia_hl7v2::{Charset, Delimiters, ErrorKind, IssueCode, UnitKind, parse_with, split};

/// What there is to see of an entry: kind, name of its file and batch (field 3), number, number in the batch, issues.
type Seen = (UnitKind, String, String, u64, u64, Vec<String>);

fn name(header: Option<synovia_hl7v2::Unit<'_>>) -> String {
    let Some(unit) = header else { return "-".into() };
    let message = parse_with(unit.bytes, &unit.options()).unwrap();
    assert_eq!(message.view().base(), unit.offset);
    message.header().unwrap().field(3).map(|f| f.text().unwrap().into_owned()).unwrap_or_default()
}

/// A piece, or the end.
fn feed(reader: &mut BatchReader, piece: Option<&[u8]>) {
    match piece {
        Some(piece) => reader.feed(piece),
        None => reader.finish(),
    }
}

fn streamed(input: &[u8], size: usize) -> (Vec<Seen>, Vec<String>) {
    let mut reader = BatchReader::new();
    let (mut out, mut joined) = (Vec::new(), Vec::new());
    for piece in input.chunks(size).map(Some).chain([None]) {
        feed(&mut reader, piece);
        while let Some(entry) = reader.next_entry() {
            let entry = entry.unwrap();
            joined.extend_from_slice(entry.unit.bytes);
            out.push((
                entry.unit.kind,
                name(entry.file_header),
                name(entry.batch_header),
                entry.messages,
                entry.messages_in_batch,
                entry.issues.iter().map(ToString::to_string).collect(),
            ));
        }
    }
    assert_eq!(joined, input);
    assert!(reader.next_entry().is_none());
    (out, reader.issues().iter().map(ToString::to_string).collect())
}

/// The entries, the same in pieces of every size, and what the end leaves open.
fn entries(input: &[u8]) -> (Vec<Seen>, Vec<String>) {
    let whole = streamed(input, input.len().max(1));
    for size in 1..input.len() {
        assert_eq!(streamed(input, size), whole, "{size}");
    }
    whole
}

/// All findings, in order.
fn findings(input: &[u8]) -> Vec<String> {
    let (entries, end) = entries(input);
    entries.into_iter().flat_map(|entry| entry.5).chain(end).collect()
}

const FILE: &[u8] = b"FHS|^~\\&|F\rBHS|^~\\&|B\rMSH|^~\\&|1\rPID|1\rMSH|^~\\&|2\rBTS|2\rBHS|^~\\&|C\rMSH|^~\\&|3\rBTS|1\rFTS|2\r";

#[test]
fn several_batches_in_a_file() {
    use UnitKind::{BatchHeader, BatchTrailer, FileHeader, FileTrailer, Message};
    let (seen, end) = entries(FILE);
    let rows: Vec<_> = seen
        .iter()
        .map(|(kind, file, batch, n, m, _)| (*kind, file.as_str(), batch.as_str(), *n, *m))
        .collect();
    assert_eq!(
        rows,
        [
            (FileHeader, "F", "-", 0, 0),
            (BatchHeader, "F", "B", 0, 0),
            (Message, "F", "B", 1, 1),
            (Message, "F", "B", 2, 2),
            (BatchTrailer, "F", "B", 2, 2),
            (BatchHeader, "F", "C", 2, 0),
            (Message, "F", "C", 3, 1),
            (BatchTrailer, "F", "C", 3, 1),
            (FileTrailer, "F", "-", 3, 0),
        ]
    );
    assert!(end.is_empty() && seen.iter().all(|entry| entry.5.is_empty()));
}

#[test]
fn messages_without_an_envelope() {
    let (seen, end) = entries(b"MSH|^~\\&|1\rMSH|^~\\&|2\r\r\n");
    assert_eq!(seen.iter().map(|entry| (entry.3, entry.4)).collect::<Vec<_>>(), [(1, 1), (2, 2)]);
    assert!(end.is_empty() && seen.iter().all(|e| e.5.is_empty() && e.1 == "-" && e.2 == "-"));
    assert_eq!(entries(b""), (Vec::new(), Vec::new()));
}

#[test]
fn counts_that_are_wrong_or_no_numbers() {
    assert_eq!(
        findings(b"FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|1\rBTS|2\rFTS|7\r"),
        ["warning: hl7v2/batch-count at byte 33, in BTS-1", "warning: hl7v2/file-count at byte 39, in FTS-1"]
    );
    assert_eq!(
        findings(b"BHS|^~\\&\rMSH|^~\\&|1\rBTS|one\r"),
        ["warning: hl7v2/unreadable-count at byte 24, in BTS-1"]
    );
    let large = findings(b"BHS|^~\\&\rBTS|99999999999999999999\r");
    assert_eq!(large, ["warning: hl7v2/unreadable-count at byte 13, in BTS-1"]);
    // Nothing said, nothing wrong; blanks around a number are none.
    for count in ["", "|", "|\"\"", "| 1 ", "|01|comment"] {
        let file = format!("BHS|^~\\&\rMSH|^~\\&|1\rBTS{count}\r");
        assert!(findings(file.as_bytes()).is_empty(), "{count}");
    }
    // Messages without BHS may be counted as a batch.
    for (count, wrong) in [(0, 0), (1, 0), (2, 1)] {
        let file = format!("FHS|^~\\&\rMSH|^~\\&|1\rMSH|^~\\&|2\rFTS|{count}\r");
        assert_eq!(findings(file.as_bytes()).len(), wrong, "{count}");
    }
}

#[test]
fn missing_headers() {
    assert_eq!(
        findings(b"MSH|^~\\&|1\rBTS|1\rFTS|1\r"),
        [
            "warning: hl7v2/missing-batch-header at byte 11, in BTS",
            "warning: hl7v2/missing-file-header at byte 17, in FTS"
        ]
    );
    // The count of a trailer without header is checked all the same.
    assert_eq!(findings(b"MSH|^~\\&|1\rBTS|3\r").len(), 2);
    assert_eq!(findings(b"BTS|0\r"), ["warning: hl7v2/missing-batch-header at byte 0, in BTS"]);
}

#[test]
fn missing_trailers() {
    assert_eq!(
        findings(b"FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|1\r"),
        [
            "warning: hl7v2/missing-batch-trailer at byte 29, in BTS",
            "warning: hl7v2/missing-file-trailer at byte 29, in FTS"
        ]
    );
    assert_eq!(
        findings(b"FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|1\rFTS|1\r"),
        ["warning: hl7v2/missing-batch-trailer at byte 29, in FTS"]
    );
    assert_eq!(
        findings(b"FHS|^~\\&\rBHS|^~\\&\rFHS|^~\\&\rFTS|0\r"),
        [
            "warning: hl7v2/missing-batch-trailer at byte 18, in FHS",
            "warning: hl7v2/missing-file-trailer at byte 18, in FHS"
        ]
    );
}

#[test]
fn batches_do_not_nest() {
    let (seen, end) = entries(b"BHS|^~\\&|A\rMSH|^~\\&|1\rBHS|^~\\&|B\rMSH|^~\\&|2\rBTS|1\rBTS|1\r");
    assert_eq!(seen[3].2, "B");
    let found: Vec<_> = seen.into_iter().flat_map(|entry| entry.5).chain(end).collect();
    assert_eq!(
        found,
        [
            "warning: hl7v2/missing-batch-trailer at byte 22, in BHS",
            "warning: hl7v2/missing-batch-header at byte 50, in BTS",
            "warning: hl7v2/batch-count at byte 54, in BTS-1"
        ]
    );
}

#[test]
fn a_trailer_has_the_delimiters_of_its_header() {
    let file = b"FHS$%*!:$F\rBHS#^~\\&#B\rMSH|^~\\&|1\rBTS#1#a^b\rFTS$1$a%b\r";
    assert!(findings(file).is_empty());
    let mut reader = BatchReader::new();
    reader.feed(file);
    reader.finish();
    let mut components = Vec::new();
    while let Some(Ok(entry)) = reader.next_entry() {
        let unit = entry.unit;
        if matches!(unit.kind, UnitKind::BatchTrailer | UnitKind::FileTrailer) {
            let trailer = parse_with(unit.bytes, &unit.options()).unwrap();
            let comment = trailer.view().segment_at(0).and_then(|s| s.field(2)).unwrap();
            components.push(comment.repetition(1).unwrap().components().count());
        }
    }
    assert_eq!(components, [2, 2]);
    // A sender that writes trailers with the message's, or with none that was declared.
    assert!(findings(b"BHS#^~\\&#B\rMSH|^~\\&|1\rBTS|1\r").is_empty());
    assert!(findings(b"BHS#^~\\&#B\rMSH|^~\\&|1\rBTS!1\r").is_empty());
    assert_eq!(findings(b"BHS#^~\\&#B\rMSH|^~\\&|1\rBTS!2\r").len(), 1);
    assert!(findings(b"BHS#^~\\&#B\rMSH|^~\\&|1\rBTSx2\r").is_empty());
}

#[test]
fn stray_lines_are_kept_and_told_and_blank_ones_are_not() {
    assert_eq!(
        findings(b"\xEF\xBB\xBF\r\nnotes\rBHS|^~\\&\r\r\rmore\r\x0bMSH|^~\\&|1\r\x1c\rBTS|1\r\n\0"),
        ["warning: hl7v2/stray-lines at byte 5", "warning: hl7v2/stray-lines at byte 22"]
    );
}

#[test]
fn a_message_beyond_the_limit_is_one_error_and_is_counted() {
    let long = "x".repeat(100);
    let file = format!("BHS|^~\\&\rMSH|^~\\&|1\rMSH|^~\\&|{long}\rMSH|^~\\&|3\rBTS|3\r");
    for size in [1, 7, 1000] {
        let mut reader = BatchReader::with_max_unit(50);
        let (mut numbers, mut errors, mut issues) = (Vec::new(), Vec::new(), 0);
        for piece in file.as_bytes().chunks(size).map(Some).chain([None]) {
            feed(&mut reader, piece);
            while let Some(entry) = reader.next_entry() {
                match entry {
                    Ok(entry) => {
                        issues += entry.issues.len();
                        if entry.unit.kind == UnitKind::Message {
                            numbers.push(entry.messages);
                        }
                    }
                    Err(error) => errors.push((error.kind(), error.offset())),
                }
            }
        }
        assert_eq!((numbers, errors, issues), (vec![1, 3], vec![(ErrorKind::InputLimit, 20)], 0));
    }
}

/// One message of the large file, by its number.
fn generated(number: u64, out: &mut Vec<u8>) {
    use std::io::Write as _;
    write!(out, "MSH|^~\\&|LAB|H|EHR|H|20240101||ORU^R01|{number}|P|2.5\rPID|1||{number}\r").unwrap();
    for obx in 0..20 {
        write!(out, "OBX|{obx}|NM|718-7^Hemoglobin^LN||13.{obx}|g/dL|12-16|N|||F|||2024010112\r").unwrap();
    }
}

/// Reads a generated file of `size` bytes in pieces of 64 KiB; no more than one message and one piece are ever held.
fn large_file(size: u64) {
    const PIECE: usize = 64 << 10;
    let mut reader = BatchReader::new();
    let (mut writer, mut piece) = (BatchWriter::new(), Vec::new());
    let (mut written, mut number, mut read, mut most, mut largest) = (0, 0, 0, 0, 0);
    let mut message = Vec::new();
    writer.start_file(b"FHS|^~\\&|F", &mut piece).unwrap();
    writer.start_batch(b"BHS|^~\\&|B", &mut piece).unwrap();
    // Made once: the reader is what is tested.
    generated(7, &mut message);
    loop {
        let last = written >= size;
        while !last && piece.len() < PIECE {
            number += 1;
            writer.message(&message, &mut piece).unwrap();
            if number % 10_000 == 0 {
                writer.start_batch(b"BHS|^~\\&|B", &mut piece).unwrap();
            }
        }
        largest = largest.max(message.len());
        if last {
            writer.finish(&mut piece);
        }
        written += piece.len() as u64;
        for part in piece.chunks(PIECE) {
            reader.feed(part);
            most = most.max(reader.buffered());
            if last {
                reader.finish();
            }
            while let Some(entry) = reader.next_entry() {
                let entry = entry.unwrap();
                assert!(entry.issues.is_empty(), "{:?}", entry.issues);
                read = entry.messages;
            }
        }
        piece.clear();
        if last {
            break;
        }
    }
    assert!(written >= size && reader.issues().is_empty());
    assert_eq!(read, number);
    assert!(most <= PIECE + largest + 8, "{most} bytes held");
}

#[test]
fn a_file_of_64_mib_in_constant_memory() {
    large_file(64 << 20);
}

/// The same with 1 GiB: `cargo test -p synovia-hl7v2 --test it gib -- --ignored`.
#[test]
#[ignore = "takes 15 s; the gate runs it"]
fn a_file_of_1_gib_in_constant_memory() {
    large_file(1 << 30);
}

#[test]
fn a_written_file_is_read_without_findings() {
    let mut header = EnvelopeHeader::default();
    header.sending_application = "LAB|1";
    header.creation_time = "20240101";
    header.charset = Charset::UTF_8;
    header.name = "é";
    let mut out = Vec::new();
    let mut writer = BatchWriter::new();
    writer.start_file(&header.to_segment(EnvelopeKind::File).unwrap(), &mut out).unwrap();
    writer.message(b"MSH|^~\\&|0\r", &mut out).unwrap();
    writer.message(b"MSH|^~\\&|0\r", &mut out).unwrap();
    header.delimiters = Delimiters::new(b'$', b'%', b'*', b'!', b':', None).unwrap();
    for n in 1..3 {
        writer.start_batch(&header.to_segment(EnvelopeKind::Batch).unwrap(), &mut out).unwrap();
        for _ in 0..n {
            writer.message(b"MSH|^~\\&|1\nPID|1", &mut out).unwrap();
        }
    }
    writer.finish(&mut out);
    assert_eq!(
        String::from_utf8_lossy(&out),
        "FHS|^~\\&|LAB\\F\\1||||20240101||é\rMSH|^~\\&|0\rMSH|^~\\&|0\r\
BHS$%*!:$LAB|1$$$$20240101$$é\rMSH|^~\\&|1\nPID|1\rBTS$1\r\
BHS$%*!:$LAB|1$$$$20240101$$é\rMSH|^~\\&|1\nPID|1\rMSH|^~\\&|1\nPID|1\rBTS$2\rFTS|3\r"
    );
    assert!(findings(&out).is_empty());
    // A file begins after the one before it has ended.
    writer.start_file(b"FHS|^~\\&\r", &mut out).unwrap();
    writer.start_file(b"FHS|^~\\&\r", &mut out).unwrap();
    writer.finish(&mut out);
    assert!(out.ends_with(b"FHS|^~\\&\rFTS|0\rFHS|^~\\&\rFTS|0\r"));
}

#[test]
fn what_would_be_read_as_something_else_is_not_written() {
    let (mut writer, mut out) = (BatchWriter::new(), Vec::new());
    for (bytes, at) in [
        (&b""[..], 0),
        (b"PID|1\r", 0),
        (b"\x0bMSH|^~\\&\r", 0),
        (b"MSH|^~\\&|1\rMSH|^~\\&|2\r", 11),
        (b"MSH|^~\\&|1\rBTS|1\r", 11),
    ] {
        let error = writer.message(bytes, &mut out).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (ErrorKind::NotOneMessage, at));
    }
    for bytes in
        [&b"BHS|^~\\&"[..], b"", b"FHS|^~\\&\rMSH|^~\\&\r", b"FHS|^~\\&\nx", b"\xEF\xBB\xBFFHS|^~\\&"]
    {
        assert_eq!(writer.start_file(bytes, &mut out).unwrap_err().kind(), ErrorKind::NotASegment);
    }
    assert_eq!(writer.start_batch(b"BHS", &mut out).unwrap_err().kind(), ErrorKind::NoDelimiters);
    assert_eq!(writer.start_batch(b"BHS||||", &mut out).map_err(|e| e.kind()), Ok(()));
    let mut header = EnvelopeHeader::default();
    header.charset = Charset::ASCII;
    header.comment = "漢";
    assert_eq!(header.to_segment(EnvelopeKind::File).unwrap_err().kind(), ErrorKind::Unencodable);
    header.delimiters.component = b'|';
    assert_eq!(header.to_segment(EnvelopeKind::File).unwrap_err().kind(), ErrorKind::DuplicateDelimiter);
    assert_eq!(out, b"BHS||||\r");
}

/// prime-reportstream#4147: a file of 20,000 messages is cut like any other, and each message can be read by its unit.
#[test]
fn prime_reportstream_4147_many_messages_in_one_file() {
    let mut file = b"FHS|^~\\&\rBHS|^~\\&\r".to_vec();
    for number in 0..20_000 {
        file.extend_from_slice(format!("MSH|^~\\&|||||||ADT^A01|{number}|P|2.3\r").as_bytes());
    }
    file.extend_from_slice(b"BTS|20000\rFTS|1\r");
    let mut reader = BatchReader::new();
    let mut read = 0;
    for piece in file.chunks(8192) {
        reader.feed(piece);
        while let Some(Ok(entry)) = reader.next_entry() {
            read += u64::from(entry.unit.kind == UnitKind::Message);
        }
    }
    reader.finish();
    while let Some(Ok(entry)) = reader.next_entry() {
        assert!(entry.issues.is_empty());
    }
    assert_eq!(read, 20_000);
    assert_eq!(split(&file).count(), 20_004);
}

#[test]
fn nothing_prints_content() {
    let mut reader = BatchReader::new();
    reader.feed(b"FHS|^~\\&|SECRET\rBHS|^~\\&|SECRET\rSECRET\rMSH|^~\\&|SECRET\rBTS|SECRET\r");
    reader.finish();
    let mut printed = String::new();
    while let Some(entry) = reader.next_entry() {
        printed += &format!("{entry:?}");
    }
    printed += &format!("{reader:?} {:?}", reader.issues());
    let mut writer = BatchWriter::new();
    writer.start_batch(b"BHS|^~\\&|SECRET", &mut Vec::new()).unwrap();
    printed += &format!("{writer:?}");
    assert!(!printed.contains("SECRET"), "{printed}");
    assert!(printed.contains(IssueCode::UNREADABLE_COUNT.as_str()));
}
