//! What carries messages: batches, MLLP frames, acknowledgements.

use synovia_hl7v2::ack::{AckCode, AckOptions, Acknowledgement, Received, Stage, Verdict};
use synovia_hl7v2::batch::{BatchReader, BatchWriter};
use synovia_hl7v2::mllp::{Decoder, Event, encode};
use synovia_hl7v2::{Issue, UnitKind, mllp, parse, split, validate};

/// The pieces of a stream, of sizes that the seed chooses; 0 is one piece.
fn pieces(data: &[u8], seed: u8) -> impl Iterator<Item = &[u8]> {
    let sizes = [usize::from(seed), usize::from(seed % 5) + 1, usize::from(seed / 16)];
    let (mut rest, mut next) = (data, 0);
    std::iter::from_fn(move || {
        let size = if seed == 0 { rest.len() } else { sizes[next % 3].min(rest.len()) };
        next += 1;
        let (piece, after) = rest.split_at(size);
        rest = after;
        (!piece.is_empty() || (!rest.is_empty() && size == 0)).then_some(piece)
    })
}

/// Entries are the same in any pieces, their units joined are the stream, and what is written of them has no finding.
/// The first byte chooses the pieces.
pub fn hl7v2_batch(data: &[u8]) {
    let Some((&seed, stream)) = data.split_first() else { return };
    let (whole, end) = entries(stream, 0);
    assert_eq!(entries(stream, seed), (whole.clone(), end));
    assert_eq!(whole.iter().flat_map(|entry| entry.bytes.clone()).collect::<Vec<u8>>(), stream);
    let messages = split(stream).filter(|unit| unit.kind == UnitKind::Message).count() as u64;
    assert_eq!(whole.last().map_or(0, |entry| entry.messages), messages);
    rewritten(&whole);
}

#[derive(Debug, Clone, PartialEq)]
struct Seen {
    kind: UnitKind,
    bytes: Vec<u8>,
    offset: u64,
    file: Option<Vec<u8>>,
    batch: Option<Vec<u8>>,
    messages: u64,
    messages_in_batch: u64,
    issues: Vec<Issue>,
}

fn entries(stream: &[u8], seed: u8) -> (Vec<Seen>, Vec<Issue>) {
    let mut reader = BatchReader::new();
    let mut out = Vec::new();
    let mut take = |reader: &mut BatchReader| {
        while let Some(entry) = reader.next_entry() {
            let entry = entry.expect("no unit here is over the limit");
            assert!(entry.issues.iter().all(|issue| issue.offset <= stream.len() as u64));
            out.push(Seen {
                kind: entry.unit.kind,
                bytes: entry.unit.bytes.to_vec(),
                offset: entry.unit.offset,
                file: entry.file_header.map(|header| header.bytes.to_vec()),
                batch: entry.batch_header.map(|header| header.bytes.to_vec()),
                messages: entry.messages,
                messages_in_batch: entry.messages_in_batch,
                issues: entry.issues.to_vec(),
            });
        }
    };
    for piece in pieces(stream, seed) {
        reader.feed(piece);
        take(&mut reader);
    }
    reader.finish();
    take(&mut reader);
    assert_eq!(reader.buffered(), 0);
    (out, reader.issues().to_vec())
}

/// Writes the headers and messages again: whatever is taken gives a file without findings.
fn rewritten(seen: &[Seen]) {
    let (mut writer, mut out, mut written) = (BatchWriter::new(), Vec::new(), 0);
    for entry in seen {
        let done = match entry.kind {
            UnitKind::FileHeader => writer.start_file(&entry.bytes, &mut out),
            UnitKind::BatchHeader => writer.start_batch(&entry.bytes, &mut out),
            UnitKind::Message => writer.message(&entry.bytes, &mut out),
            _ => continue,
        };
        written += u64::from(done.is_ok() && entry.kind == UnitKind::Message);
    }
    writer.finish(&mut out);
    let (again, end) = entries(&out, 0);
    assert!(end.is_empty());
    assert!(again.iter().all(|entry| entry.issues.is_empty()), "{again:?}");
    assert_eq!(again.last().map_or(0, |entry| entry.messages), written);
}

/// Events are the same in any pieces, memory stays below the limit, and what is framed is unframed. The first two bytes
/// choose the pieces and the limit.
pub fn hl7v2_mllp(data: &[u8]) {
    let Some(([seed, limit], stream)) = data.split_first_chunk().map(|(head, rest)| (*head, rest)) else {
        return;
    };
    let max = if limit == 0 { Decoder::MAX_FRAME } else { usize::from(limit) };
    let whole = events(stream, 0, max);
    assert_eq!(events(stream, seed, max), whole);
    assert_eq!(events(stream, 1, max), whole);
    if let Ok(framed) = encode(stream) {
        let mut decoder = Decoder::new();
        let mut rest = framed.as_slice();
        match decoder.next_event(&mut rest) {
            Some(Event::Frame(frame)) => assert_eq!(frame.payload, stream),
            Some(Event::Commit { ack, .. }) => assert_eq!(framed, ack.to_bytes()),
            other => panic!("a frame was written, and read as {other:?}"),
        }
        assert!(rest.is_empty() && decoder.next_event(&mut rest).is_none() && decoder.finish().is_none());
    }
}

fn events(stream: &[u8], seed: u8, max: usize) -> Vec<String> {
    let mut decoder = Decoder::with_max_frame(max);
    let mut out = Vec::new();
    let mut seen = |event: Event<'_>| {
        if let Event::Frame(frame) | Event::Truncated(frame) = event {
            assert!(frame.payload.len() <= max.max(2));
            let from = frame.offset as usize + 1;
            assert_eq!(stream.get(from..from + frame.payload.len()), Some(frame.payload));
        }
        out.push(format!("{event:?}"));
    };
    for mut piece in pieces(stream, seed) {
        while let Some(event) = decoder.next_event(&mut piece) {
            seen(event);
        }
        assert!(piece.is_empty() && decoder.buffered() <= max + 3);
    }
    decoder.finish().map(&mut seen);
    assert_eq!(decoder.offset(), stream.len() as u64);
    out
}

/// Any bytes have an answer, which parses, says what it was told to, can be framed, and answers the message.
pub fn hl7v2_ack(data: &[u8]) {
    let received = Received::read(data);
    let issues = match parse(data) {
        Ok(message) => validate(message.view(), &Default::default()),
        Err(error) => vec![Issue::from(&error)],
    };
    let verdict = Verdict::of(&issues);
    let due: Vec<AckCode> = [Stage::Accept, Stage::Application]
        .into_iter()
        .filter_map(|stage| received.due(stage, verdict))
        .collect();
    let mut options = AckOptions::default();
    (options.control_id, options.time, options.text) = ("A|1", "20240101", "é");
    for code in due.into_iter().chain([AckCode::AR]) {
        let bytes = received.acknowledge(code, &issues, &options);
        assert!(bytes.ends_with(b"\r") && !bytes.ends_with(b"\r\r"));
        assert!(mllp::encode(&bytes).is_ok());
        let Ok(message) = parse(&bytes) else {
            panic!("an answer that cannot be parsed");
        };
        let ack = Acknowledgement::of(message.view()).expect("an answer has MSA");
        assert_eq!(ack.code(), Some(code));
        assert!(ack.errors().len() <= 101);
        // An answer is not answered.
        assert_eq!(Received::read(&bytes).due(Stage::Application, Verdict::Reject), None);
        assert_eq!(Received::read(&bytes).due(Stage::Accept, Verdict::Reject), None);
    }
}
