//! What a VT or FS inside a frame means, told from the bytes behind it.

use super::{CARRIAGE_RETURN, END_BLOCK, FrameEnd, START_BLOCK};
use crate::parse::is_header;

/// What stands before a mark in its frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing: the mark is the first byte.
    Nothing,
    /// A line end.
    LineEnd,
    /// Anything else.
    Content,
}

impl Before {
    /// What the last byte before is, `self` if there is none.
    pub(super) const fn then(self, last: Option<&u8>) -> Self {
        match last {
            None => self,
            Some(b'\r' | b'\n') => Self::LineEnd,
            Some(_) => Self::Content,
        }
    }
}

/// What a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A byte of the payload.
    Content,
    /// The end of the frame: so many bytes, of which the mark is the first, belong to it.
    End(usize, FrameEnd),
    /// More bytes must come to tell.
    Open,
}

/// How many bytes tell every mark.
pub(super) const LONGEST: usize = 4;

/// Tells what the mark is that `bytes` starts with.
#[inline]
pub(super) fn tell(bytes: &[u8], before: Before) -> Mark {
    match *bytes {
        [END_BLOCK, CARRIAGE_RETURN, ..] => Mark::End(2, FrameEnd::FsCr),
        [END_BLOCK] => Mark::Open,
        [END_BLOCK, b'\n', ..] => Mark::End(2, FrameEnd::FsLf),
        [END_BLOCK, START_BLOCK, ..] => Mark::End(1, FrameEnd::Fs),
        [END_BLOCK, ..] if before != Before::Content => Mark::End(1, FrameEnd::Fs),
        [START_BLOCK, ref id @ ..] => start(id, before),
        _ => Mark::Content,
    }
}

/// VT, and the bytes behind it.
fn start(id: &[u8], before: Before) -> Mark {
    if before == Before::Nothing {
        return Mark::End(0, FrameEnd::StartBlock);
    }
    match id.get(..LONGEST - 1) {
        Some(id) if is_header(id) => Mark::End(0, FrameEnd::StartBlock),
        Some(_) => Mark::Content,
        None if [b"MSH", b"FHS", b"BHS"].iter().any(|header| header.starts_with(id)) => Mark::Open,
        None => Mark::Content,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Before::{Content, LineEnd, Nothing};

    #[test]
    fn every_mark() {
        for (bytes, before, mark) in [
            (&b"\x1c"[..], Content, Mark::Open),
            (b"\x1c\r", Content, Mark::End(2, FrameEnd::FsCr)),
            (b"\x1c\n", Content, Mark::End(2, FrameEnd::FsLf)),
            (b"\x1c\x0b", Content, Mark::End(1, FrameEnd::Fs)),
            (b"\x1cx", Content, Mark::Content),
            (b"\x1cx", LineEnd, Mark::End(1, FrameEnd::Fs)),
            (b"\x1cx", Nothing, Mark::End(1, FrameEnd::Fs)),
            (b"\x0b", Content, Mark::Open),
            (b"\x0b", Nothing, Mark::End(0, FrameEnd::StartBlock)),
            (b"\x0bMS", LineEnd, Mark::Open),
            (b"\x0bMSH", Content, Mark::End(0, FrameEnd::StartBlock)),
            (b"\x0bFHS|", LineEnd, Mark::End(0, FrameEnd::StartBlock)),
            (b"\x0bMX", LineEnd, Mark::Content),
            (b"\x0b\x0b", Content, Mark::Content),
        ] {
            assert_eq!(tell(bytes, before), mark, "{bytes:?} {before:?}");
        }
    }
}
