//! Framing: every odd frame that peers get wrong, in every split of the input.

use synovia_hl7v2::mllp::{CommitAck, Decoder, Event, FrameEnd, encode, write_frame};
use synovia_hl7v2::{ErrorKind, UnitKind, parse, split};

/// An event with bytes of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    Frame(u64, Vec<u8>, FrameEnd),
    Truncated(u64, Vec<u8>, FrameEnd),
    Commit(u64, CommitAck),
    /// Offset, bytes, blank.
    Garbage(u64, u64, bool),
    Oversize(u64),
}

fn seen(event: Event<'_>) -> Seen {
    match event {
        Event::Frame(f) => Seen::Frame(f.offset, f.payload.to_vec(), f.end),
        Event::Truncated(f) => Seen::Truncated(f.offset, f.payload.to_vec(), f.end),
        Event::Commit { ack, offset } => Seen::Commit(offset, ack),
        Event::Garbage(g) => Seen::Garbage(g.offset, g.bytes, g.blank),
        Event::Oversize { offset } => Seen::Oversize(offset),
        other => panic!("an event this test does not know: {other:?}"),
    }
}

/// The events of pieces, and of their end.
fn events<'p>(max: usize, pieces: impl Iterator<Item = &'p [u8]>) -> Vec<Seen> {
    let mut decoder = Decoder::with_max_frame(max);
    let mut out = Vec::new();
    let mut fed = 0;
    for mut piece in pieces {
        fed += piece.len() as u64;
        while let Some(event) = decoder.next_event(&mut piece) {
            out.push(seen(event));
        }
        assert!(piece.is_empty());
        assert_eq!(decoder.offset(), fed);
        assert!(decoder.buffered() <= max.saturating_add(3));
    }
    out.extend(decoder.finish().map(seen));
    assert_eq!(decoder.finish(), None);
    out
}

/// The events of a stream, which are the same in every split in two, in pieces of every size, and byte by byte with
/// empty pieces between.
fn in_every_split(max: usize, stream: &[u8]) -> Vec<Seen> {
    let whole = events(max, [stream].into_iter());
    for at in 0..stream.len() {
        let (a, b) = stream.split_at(at);
        assert_eq!(events(max, [a, b].into_iter()), whole, "cut at {at}");
    }
    for size in 1..=stream.len() {
        assert_eq!(events(max, stream.chunks(size)), whole, "pieces of {size}");
    }
    assert_eq!(events(max, stream.chunks(1).flat_map(|piece| [piece, &[]])), whole);
    whole
}

fn frame(offset: u64, payload: &[u8]) -> Seen {
    Seen::Frame(offset, payload.to_vec(), FrameEnd::FsCr)
}

#[test]
fn several_frames_in_one_read_and_one_frame_in_many() {
    let stream = b"\x0bMSH|A\r\x1c\r\x0bMSH|B\r\x1c\r";
    assert_eq!(in_every_split(100, stream), [frame(0, b"MSH|A\r"), frame(9, b"MSH|B\r")]);
}

#[test]
fn a_frame_in_one_piece_is_not_copied() {
    let stream = b"\x0bMSH|A\r\x1c\r\x0bMSH|B";
    let mut rest: &[u8] = stream;
    let mut decoder = Decoder::new();
    let Some(Event::Frame(frame)) = decoder.next_event(&mut rest) else { panic!("a frame") };
    assert!(std::ptr::eq(frame.payload, &raw const stream[1..7]));
    assert_eq!(decoder.next_event(&mut rest), None);
    assert!(decoder.is_inside());
    assert_eq!(decoder.buffered(), 5);
}

#[test]
fn garbage_before_and_between_frames_is_passed_over_and_told() {
    let stream = b"junk\x0bA\x1c\r\r\n\0 \x0bB\x1c\r\n?";
    assert_eq!(
        in_every_split(100, stream),
        [
            Seen::Garbage(0, 4, false),
            frame(4, b"A"),
            Seen::Garbage(8, 4, true),
            frame(12, b"B"),
            Seen::Garbage(16, 2, false),
        ]
    );
}

#[test]
fn stray_end_block_before_a_frame() {
    assert_eq!(in_every_split(9, b"\x1c\r\x0bA\x1c\r"), [Seen::Garbage(0, 2, false), frame(2, b"A")]);
    assert_eq!(in_every_split(9, b"\x1c\r"), [Seen::Garbage(0, 2, false)]);
}

#[test]
fn missing_end_block_before_the_next_start_block() {
    let start = FrameEnd::StartBlock;
    assert_eq!(
        in_every_split(100, b"\x0bMSH|A\r\x0bMSH|B\r\x1c\r"),
        [Seen::Truncated(0, b"MSH|A\r".to_vec(), start), frame(7, b"MSH|B\r")]
    );
    // In the middle of a line too, and before envelopes.
    assert_eq!(
        in_every_split(100, b"\x0bMSH|A\x0bBHS|B\x0bFHS|C\x1c\r"),
        [
            Seen::Truncated(0, b"MSH|A".to_vec(), start),
            Seen::Truncated(6, b"BHS|B".to_vec(), start),
            frame(12, b"FHS|C")
        ]
    );
}

/// connect#830: a message relayed with its block bytes and framed again. We read it once, and do not write it.
#[test]
fn connect_830_double_framing_gives_the_message_once() {
    assert_eq!(encode(b"\x0bMSH|A\r\x1c\r").unwrap_err().kind(), ErrorKind::BlockByte);
    assert_eq!(
        in_every_split(100, b"\x0b\x0bMSH|A\r\x1c\r\x1c\r"),
        [
            Seen::Truncated(0, Vec::new(), FrameEnd::StartBlock),
            frame(1, b"MSH|A\r"),
            Seen::Garbage(10, 2, false)
        ]
    );
}

#[test]
fn end_block_with_lf_or_with_nothing_behind_it() {
    assert_eq!(
        in_every_split(100, b"\x0bA\x1c\n\x0bB\x1c\x0bC\x1c"),
        [
            Seen::Frame(0, b"A".to_vec(), FrameEnd::FsLf),
            Seen::Frame(4, b"B".to_vec(), FrameEnd::Fs),
            Seen::Frame(7, b"C".to_vec(), FrameEnd::Fs)
        ]
    );
    // At the start of a line it ends the frame whatever follows.
    assert_eq!(
        in_every_split(100, b"\x0bMSH|A\r\x1cjunk\x0bB\x1c\r"),
        [Seen::Frame(0, b"MSH|A\r".to_vec(), FrameEnd::Fs), Seen::Garbage(8, 4, false), frame(12, b"B")]
    );
}

#[test]
fn a_sender_that_never_writes_cr_is_answered() {
    let mut decoder = Decoder::new();
    let mut rest: &[u8] = b"\x0bMSH|A\r\x1c";
    assert_eq!(decoder.end_without_cr(), None);
    assert_eq!(decoder.next_event(&mut rest), None);
    assert!(decoder.waits_for_cr());
    let given = decoder.end_without_cr().map(seen);
    assert_eq!(given, Some(Seen::Frame(0, b"MSH|A\r".to_vec(), FrameEnd::Fs)));
    assert!(!decoder.waits_for_cr() && !decoder.is_inside());
    let mut rest: &[u8] = b"\x0bB\x1c\r";
    assert_eq!(decoder.next_event(&mut rest).map(seen), Some(frame(8, b"B")));
}

#[test]
fn control_bytes_inside_text_are_content() {
    // Text pasted from a word processor has VT for a line break; FS in the middle of a line is no end.
    let payload = b"MSH|A\rOBX|1|TX|||one\x0btwo\x0b\x0bMS\x0b|three\x1cfour\x1c\x1c|\r\x0bx\r";
    let stream = [b"\x0b", payload.as_slice(), b"\x1c\r"].concat();
    assert_eq!(in_every_split(100, &stream), [frame(0, payload)]);
}

#[test]
fn empty_frames_are_frames() {
    assert_eq!(in_every_split(100, b"\x0b\x1c\r\x0bB\x1c\r"), [frame(0, b""), frame(3, b"B")]);
}

#[test]
fn truncated_input_is_told_with_what_came() {
    let end = FrameEnd::Input;
    assert_eq!(in_every_split(100, b"\x0bMSH|A"), [Seen::Truncated(0, b"MSH|A".to_vec(), end)]);
    assert_eq!(in_every_split(100, b"\x0bA\x0bMS"), [Seen::Truncated(0, b"A\x0bMS".to_vec(), end)]);
    assert_eq!(in_every_split(100, b"\x0b"), [Seen::Truncated(0, Vec::new(), end)]);
    assert_eq!(in_every_split(100, b""), []);
}

#[test]
fn the_limit_is_told_once_and_the_next_frame_is_found() {
    let at = |n: usize| [b"\x0b".to_vec(), vec![b'x'; n], b"\x1c\r\x0bB\x1c\r".to_vec()].concat();
    assert_eq!(in_every_split(5, &at(5)), [frame(0, b"xxxxx"), frame(8, b"B")]);
    assert_eq!(in_every_split(5, &at(6)), [Seen::Oversize(0), frame(9, b"B")]);
    assert_eq!(in_every_split(5, &at(60)), [Seen::Oversize(0), frame(63, b"B")]);
    // It ends at another start block too, and its bytes are never garbage.
    assert_eq!(
        in_every_split(5, b"\x0bxxxxxxxx\x0bMSH|A\x1cxx\r\x1c?\x0bB\x1c\r"),
        [Seen::Oversize(0), Seen::Oversize(9), Seen::Garbage(20, 1, false), frame(21, b"B")]
    );
    assert_eq!(in_every_split(5, b"\x0bxxxxxxxx"), [Seen::Oversize(0)]);
    // The byte that passes the limit was held back, to see what it is.
    assert_eq!(in_every_split(2, b"\x0bxx\x1cx\x1c\r"), [Seen::Oversize(0)]);
    assert_eq!(in_every_split(2, b"\x0bxx\x0b"), [Seen::Oversize(0)]);
    assert_eq!(in_every_split(0, b"\x0b\x1c\r\x0bx\x1c\r"), [frame(0, b""), Seen::Oversize(3)]);
}

#[test]
fn endless_frames_and_endless_garbage_take_no_memory() {
    let piece = [b'x'; 4096];
    let mut decoder = Decoder::with_max_frame(10_000);
    let mut oversize = 0;
    for first in [b'?', b'\x0b'] {
        let mut start: &[u8] = &[first];
        while decoder.next_event(&mut start).is_some() {}
        for _ in 0..1_000 {
            let mut rest: &[u8] = &piece;
            while let Some(event) = decoder.next_event(&mut rest) {
                oversize += usize::from(matches!(event, Event::Oversize { .. }));
            }
            assert!(decoder.buffered() <= 10_003);
        }
    }
    assert_eq!((oversize, decoder.buffered()), (1, 0));
}

/// ipf#47 (a buffer that is never reset), and the quadratic framers: the work for a frame in many reads is linear, and nothing of
/// it is left over.
#[test]
fn ipf_47_a_long_frame_in_small_reads_is_linear_and_leaves_nothing() {
    let mut decoder = Decoder::new();
    let reads = 200_000;
    for round in 0..2 {
        let mut start: &[u8] = b"\x0b";
        assert_eq!(decoder.next_event(&mut start), None);
        for _ in 0..reads {
            // With marks to think about, one of them cut in two. Searching from the start each time would take hours.
            let mut rest: &[u8] = b"MS\x0bM\rxxxxxx\x1cx\x0bMS";
            assert_eq!(decoder.next_event(&mut rest), None, "{round}");
        }
        let mut end: &[u8] = b"\r\x1c\r";
        let Some(Event::Frame(frame)) = decoder.next_event(&mut end) else { panic!("a frame") };
        assert_eq!(frame.payload.len(), 16 * reads + 1);
        assert_eq!(decoder.next_event(&mut end), None);
        assert_eq!(decoder.buffered(), 0);
    }
}

#[test]
fn commit_acknowledgements_of_release_2() {
    let stream = [CommitAck::Ack.to_bytes(), CommitAck::Nak.to_bytes()].concat();
    assert_eq!(stream, b"\x0b\x06\x1c\r\x0b\x15\x1c\r");
    assert_eq!(
        in_every_split(9, &stream),
        [Seen::Commit(0, CommitAck::Ack), Seen::Commit(4, CommitAck::Nak)]
    );
    assert_eq!(in_every_split(9, b"\x0b\x06\x06\x1c\r"), [frame(0, b"\x06\x06")]);
}

/// hl7apy#139: what comes out is the message, without VT.
#[test]
fn hl7apy_139_a_frame_written_is_the_payload_read() {
    for payload in [&b""[..], b"MSH|^~\\&|A\rPID|1\r", b"\r\n", &[0xFF; 1000]] {
        let wire = encode(payload).unwrap();
        assert_eq!(wire.len(), payload.len() + 3);
        assert_eq!(in_every_split(1000, &wire), [frame(0, payload)]);
    }
}

/// smolder#3: a message stored with its block bytes parses as it is, by the parser and by the splitter.
#[test]
fn smolder_3_a_stored_frame_parses() {
    let stored = b"\x0bMSH|^~\\&|A\rPID|1||7\r\x1c\r";
    let message = parse(stored).unwrap();
    assert_eq!(message.all_segments().count(), 2);
    assert_eq!(message.to_bytes(), stored);
    assert_eq!(split(&stored.repeat(3)).filter(|unit| unit.kind == UnitKind::Message).count(), 3);
}

/// python-hl7#24: a file of messages without frames and with LF, sent as frames.
#[test]
fn python_hl7_24_a_file_without_frames_can_be_sent() {
    let file = b"MSH|^~\\&|A\nPID|1\nMSH|^~\\&|B\nPID|2";
    let wire: Vec<u8> = split(file).flat_map(|unit| encode(unit.bytes).unwrap()).collect();
    let frames = in_every_split(100, &wire);
    assert_eq!(frames, [frame(0, b"MSH|^~\\&|A\nPID|1\n"), frame(20, b"MSH|^~\\&|B\nPID|2")]);
}

/// connect#3170: a sender that ends its frames with FS FF. The FS stands at the start of a line, so it ends the frame.
#[test]
fn connect_3170_another_byte_behind_the_end_block() {
    assert_eq!(
        in_every_split(100, b"\x0bMSH|A\r\x1c\x0c\x0bMSH|B\r\x1c\x0c"),
        [
            Seen::Frame(0, b"MSH|A\r".to_vec(), FrameEnd::Fs),
            Seen::Garbage(8, 1, false),
            Seen::Frame(9, b"MSH|B\r".to_vec(), FrameEnd::Fs),
            Seen::Garbage(17, 1, false)
        ]
    );
}

#[test]
fn block_bytes_in_a_payload_are_refused() {
    let mut out = b"kept".to_vec();
    for (payload, at) in [(&b"a\x0bb"[..], 1), (b"ab\x1c\r", 2)] {
        let error = write_frame(payload, &mut out).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (ErrorKind::BlockByte, at));
        assert!(encode(payload).is_err());
    }
    assert_eq!(out, b"kept");
}

#[test]
fn nothing_prints_content() {
    let mut rest: &[u8] = b"\x0bMSH|SECRET\x1c\r\x0bMSH|SECRET";
    let mut decoder = Decoder::new();
    let mut printed = String::new();
    while let Some(event) = decoder.next_event(&mut rest) {
        printed += &format!("{event:?}");
    }
    printed += &format!("{decoder:?} {:?}", decoder.clone().finish());
    assert!(!printed.contains("SECRET") && !printed.contains("83, 69"), "{printed}");
}
