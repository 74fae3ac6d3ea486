//! Character sets: UTF-16 becomes UTF-8 as it comes; what is not UTF-8 in an 8-bit file is Windows-1252.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Turns pieces of a file into pieces of an 8-bit file.
#[derive(Default)]
pub(super) struct Decode {
    /// The first bytes, until they tell the character set.
    first: Vec<u8>,
    state: State,
}

#[derive(Default)]
enum State {
    #[default]
    Unknown,
    Bytes,
    Utf16(Decoder),
}

/// Bytes that tell: a byte order mark, or a letter and a zero.
const TELLING: usize = 3;

impl Decode {
    /// Takes a piece and gives what it stands for.
    pub(super) fn push<'a>(&mut self, piece: &'a [u8], last: bool) -> Cow<'a, [u8]> {
        if matches!(self.state, State::Unknown) {
            self.first.extend_from_slice(piece);
            if self.first.len() < TELLING && !last {
                return Cow::Borrowed(&[]);
            }
            let first = core::mem::take(&mut self.first);
            let skip;
            (self.state, skip) = tell(&first);
            let first = first.get(skip..).unwrap_or_default();
            return Cow::Owned(self.decode(first, last).into_owned());
        }
        self.decode(piece, last)
    }

    fn decode<'a>(&mut self, piece: &'a [u8], last: bool) -> Cow<'a, [u8]> {
        let State::Utf16(decoder) = &mut self.state else { return Cow::Borrowed(piece) };
        let mut out = Vec::new();
        let mut buffer = [0u8; 1024];
        let mut rest = piece;
        loop {
            let (done, read, written, _) = decoder.decode_to_utf8(rest, &mut buffer, last);
            out.extend_from_slice(buffer.get(..written).unwrap_or_default());
            rest = rest.get(read..).unwrap_or_default();
            if done == CoderResult::InputEmpty {
                return Cow::Owned(out);
            }
        }
    }
}

/// The character set, and how many bytes the mark has.
fn tell(first: &[u8]) -> (State, usize) {
    match first {
        [0xef, 0xbb, 0xbf, ..] => (State::Bytes, 3),
        [0xff, 0xfe, ..] => (State::Utf16(UTF_16LE.new_decoder_without_bom_handling()), 2),
        [0xfe, 0xff, ..] => (State::Utf16(UTF_16BE.new_decoder_without_bom_handling()), 2),
        [1..=u8::MAX, 0, ..] => (State::Utf16(UTF_16LE.new_decoder_without_bom_handling()), 0),
        [0, 1..=u8::MAX, ..] => (State::Utf16(UTF_16BE.new_decoder_without_bom_handling()), 0),
        _ => (State::Bytes, 0),
    }
}

/// A field as text.
pub(super) fn text(field: &[u8]) -> Cow<'_, str> {
    match core::str::from_utf8(field) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(field).0,
    }
}
