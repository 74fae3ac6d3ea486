//! MLLP, the framing of messages on a connection: `VT payload FS CR`. A codec of bytes, without sockets and clocks.
//!
//! [`Decoder`] takes what a connection gives, in any pieces, and gives events: frames, and typed notes of everything
//! that is not one. [`encode`] and [`write_frame`] make frames; [`CommitAck`] is what release 2 of the protocol answers
//! with below the level of messages.
//!
//! ```
//! use synovia_hl7v2::mllp::{Decoder, Event, encode};
//!
//! let mut decoder = Decoder::new();
//! let wire = [b"noise".to_vec(), encode(b"MSH|^~\\&|A\r")?, encode(b"MSH|^~\\&|B\r")?].concat();
//! let mut frames = 0;
//! for piece in wire.chunks(7) {
//!     let mut rest = piece;
//!     while let Some(event) = decoder.next_event(&mut rest) {
//!         match event {
//!             Event::Frame(frame) => frames += usize::from(frame.payload.starts_with(b"MSH|")),
//!             Event::Garbage(garbage) => assert_eq!((garbage.offset, garbage.bytes), (0, 5)),
//!             other => panic!("{other:?}"),
//!         }
//!     }
//! }
//! assert_eq!((frames, decoder.finish()), (2, None));
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! # What ends a frame
//! HL7's transport specification for MLLP (releases 1 and 2) keeps VT (0B) and FS (1C) out of the payload, and senders
//! do not keep to it: text pasted from word processors holds VT. So
//! - FS ends a frame when CR follows, or LF, or VT, or nothing more; or when it is the first byte of a line. Any other
//!   FS is content. Which of these it was is [`Frame::end`].
//! - VT starts another frame inside one when MSH, FHS or BHS follows, or when nothing came before it. The frame it
//!   interrupts is [`Event::Truncated`]. Any other VT is content.
//! - A frame beyond the limit is [`Event::Oversize`]; its bytes are passed over and not held, up to where it ends.
//!
//! UTF-16 and UTF-32 have these bytes inside characters and cannot be sent over MLLP.

mod decoder;
mod mark;

use alloc::vec::Vec;
use core::fmt;

use crate::error::{Error, ErrorKind};

pub use decoder::Decoder;

/// Starts a frame.
pub const START_BLOCK: u8 = 0x0B;
/// Ends a frame, with [`CARRIAGE_RETURN`] behind it.
pub const END_BLOCK: u8 = 0x1C;
/// What follows the end block, and ends segments.
pub const CARRIAGE_RETURN: u8 = b'\r';

/// What a [`Decoder`] finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A whole frame. Its payload may be empty.
    Frame(Frame<'a>),
    /// A frame that was begun and never ended: another one began, or the input ended. The payload is what came.
    Truncated(Frame<'a>),
    /// A frame whose content is a commit acknowledgement of release 2.
    Commit {
        /// Which one.
        ack: CommitAck,
        /// Where its start block is in the stream.
        offset: u64,
    },
    /// Bytes between frames, counted and passed over.
    Garbage(Garbage),
    /// A frame passed the limit. Said once, as soon as it is known; the rest of the frame gives no event.
    Oversize {
        /// Where its start block is in the stream.
        offset: u64,
    },
}

/// What stood between a start block and an end block.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame<'a> {
    /// The bytes: borrowed from the piece that was read, where that holds all of them.
    pub payload: &'a [u8],
    /// Where its start block is in the stream; the payload starts one byte further on.
    pub offset: u64,
    /// How it ended.
    pub end: FrameEnd,
}

impl fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Frame({} bytes at {}, {:?})", self.payload.len(), self.offset, self.end)
    }
}

/// How a frame ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrameEnd {
    /// FS CR, as the protocol has it.
    FsCr,
    /// FS LF.
    FsLf,
    /// FS with neither behind it.
    Fs,
    /// The start block of another frame.
    StartBlock,
    /// The end of the input.
    Input,
}

/// Bytes that belong to no frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Garbage {
    /// Where the first of them is in the stream.
    pub offset: u64,
    /// How many there are, from 1.
    pub bytes: u64,
    /// Nothing but CR, LF, blanks and NUL: padding, which many senders put between frames.
    pub blank: bool,
}

/// A commit acknowledgement of MLLP release 2: the receiver has stored the frame, or could not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the protocol has these two")]
pub enum CommitAck {
    /// ACK (06): stored safely.
    Ack,
    /// NAK (15): not stored.
    Nak,
}

impl CommitAck {
    /// The four bytes on the wire: VT, ACK or NAK, FS, CR.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 4] {
        let byte = match self {
            Self::Ack => 0x06,
            Self::Nak => 0x15,
        };
        [START_BLOCK, byte, END_BLOCK, CARRIAGE_RETURN]
    }

    /// The commit acknowledgement that is the whole of a payload.
    #[must_use]
    pub const fn of_payload(payload: &[u8]) -> Option<Self> {
        match payload {
            [0x06] => Some(Self::Ack),
            [0x15] => Some(Self::Nak),
            _ => None,
        }
    }
}

/// A payload as a frame: see [`write_frame`].
///
/// # Errors
/// See [`write_frame`].
pub fn encode(payload: &[u8]) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(payload.len() + 3);
    write_frame(payload, &mut out)?;
    Ok(out)
}

/// Appends a payload to `out` as a frame: VT, the payload, FS CR. The payload is not looked at otherwise: it may be empty,
/// or something other than a message.
///
/// # Errors
/// [`ErrorKind::BlockByte`] with the offset in the payload, if it holds VT or FS: receivers differ in what they make of
/// them. In a message they are written as `\X0B\` and `\X1C\`. Nothing is appended then.
pub fn write_frame(payload: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    if let Some(at) = memchr::memchr2(START_BLOCK, END_BLOCK, payload) {
        return Err(Error::new(ErrorKind::BlockByte, at as u64));
    }
    out.reserve(payload.len() + 3);
    out.push(START_BLOCK);
    out.extend_from_slice(payload);
    out.extend_from_slice(&[END_BLOCK, CARRIAGE_RETURN]);
    Ok(())
}
