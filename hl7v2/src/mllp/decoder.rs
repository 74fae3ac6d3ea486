//! The decoder: every byte is looked at once, and a frame that lies in one piece is not copied.

use alloc::vec::Vec;
use core::fmt;

use super::mark::{self, Before, Mark};
use super::{CommitAck, END_BLOCK, Event, Frame, FrameEnd, Garbage, START_BLOCK};

/// A buffer larger than this is given back once its frame is done.
const KEEP: usize = 1 << 20;

/// Finds the frames in a stream that comes in pieces of any size; the events are the same whatever the pieces.
///
/// Give each piece to [`next_event`](Self::next_event) until it gives none, and call [`finish`](Self::finish) when the
/// connection ends. It holds at most one unfinished frame, up to the limit; time is linear in the bytes. It can be used
/// on after any event. See the [module](super) for what ends a frame.
#[derive(Clone)]
pub struct Decoder {
    /// The payload of the frame under way that came in earlier pieces; after an event, what that gave out.
    buffer: Vec<u8>,
    /// The start of a mark that the piece before ended with: of the frame under way, and not in the buffer.
    held: Held,
    state: State,
    /// What the payload so far ends with.
    before: Before,
    /// The buffer was given out with the last event.
    given: bool,
    /// What is held is the start block of the next frame.
    entering: bool,
    /// Offset in the stream of the next byte.
    at: u64,
    /// Offset of the start block of the frame under way, or of the first byte of garbage.
    start: u64,
    /// The garbage so far is padding.
    blank: bool,
    max_frame: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Outside,
    Inside,
    /// Inside a frame beyond the limit.
    Oversize,
}

/// Up to three bytes: FS, or VT and what may become the id of a header.
#[derive(Clone, Copy, Default)]
struct Held {
    bytes: [u8; mark::LONGEST - 1],
    len: usize,
}

impl Held {
    fn of(found: &[u8]) -> Self {
        let mut held = Self::default();
        for (to, from) in held.bytes.iter_mut().zip(found) {
            *to = *from;
            held.len += 1;
        }
        held
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Decoder {
    /// The limit on the payload of one frame that [`new`](Self::new) sets: 64 MiB.
    pub const MAX_FRAME: usize = 64 << 20;

    /// A decoder with the default limit, [`MAX_FRAME`](Self::MAX_FRAME).
    #[must_use]
    pub const fn new() -> Self {
        Self::with_max_frame(Self::MAX_FRAME)
    }

    /// A decoder for frames of at most `max` bytes of payload.
    #[must_use]
    pub const fn with_max_frame(max: usize) -> Self {
        Self {
            buffer: Vec::new(),
            held: Held { bytes: [0; mark::LONGEST - 1], len: 0 },
            state: State::Outside,
            before: Before::Nothing,
            given: false,
            entering: false,
            at: 0,
            start: 0,
            blank: true,
            max_frame: max,
        }
    }

    /// The next event in `input`, which is moved on past what was used. `None` when all of it is: what is left of a
    /// frame is kept, and the next piece goes on.
    pub fn next_event<'d, 'i: 'd>(&'d mut self, input: &mut &'i [u8]) -> Option<Event<'d>> {
        self.forget();
        loop {
            if self.state == State::Outside {
                match self.outside(input) {
                    Some(garbage) => return Some(Event::Garbage(garbage)),
                    None if self.state == State::Outside => return None,
                    None => {}
                }
            }
            match self.inside(input) {
                Step::More => return None,
                Step::On => {}
                Step::Oversize => return Some(Event::Oversize { offset: self.start }),
                Step::End { whole, start, end } => {
                    return Some(event(whole.unwrap_or(&self.buffer), start, end));
                }
            }
        }
    }

    /// Says that no more bytes come, and gives what that ends: a frame whose FS was the last byte, one that is truncated,
    /// or garbage. The decoder is then as new, but for its offset.
    pub fn finish(&mut self) -> Option<Event<'_>> {
        self.forget();
        let state = core::mem::replace(&mut self.state, State::Outside);
        let held = core::mem::take(&mut self.held);
        let start = core::mem::replace(&mut self.start, self.at);
        match state {
            State::Outside => garbage(start, self.at, self.blank).map(Event::Garbage),
            State::Oversize => None,
            State::Inside => {
                self.given = true;
                if held.bytes() == [END_BLOCK] {
                    return Some(event(&self.buffer, start, FrameEnd::Fs));
                }
                if !self.keep(held.bytes()) {
                    return Some(Event::Oversize { offset: start });
                }
                Some(event(&self.buffer, start, FrameEnd::Input))
            }
        }
    }

    /// Gives out the frame that [`waits_for_cr`](Self::waits_for_cr), as ended by its FS alone. For a caller with a clock:
    /// a sender that leaves out the CR waits for its answer. A CR that still comes is [`Garbage`].
    pub fn end_without_cr(&mut self) -> Option<Event<'_>> {
        if !self.waits_for_cr() {
            return None;
        }
        self.forget();
        self.held = Held::default();
        let state = core::mem::replace(&mut self.state, State::Outside);
        let start = core::mem::replace(&mut self.start, self.at);
        self.given = true;
        (state == State::Inside).then(|| event(&self.buffer, start, FrameEnd::Fs))
    }

    /// True if the last byte so far is an FS inside a frame, and the next one tells whether it ends the frame.
    #[must_use]
    pub fn waits_for_cr(&self) -> bool {
        self.state != State::Outside && self.held.bytes() == [END_BLOCK]
    }

    /// True if a frame is under way: its start block came and its end did not.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        self.state != State::Outside || self.entering
    }

    /// How many bytes of the frame under way are held: at most the limit and three.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.held.len + if self.given { 0 } else { self.buffer.len() }
    }

    /// How many bytes were given out as events, passed over or taken in so far.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.at
    }

    /// Makes room after an event, and begins the frame whose start block ended the one before.
    fn forget(&mut self) {
        if core::mem::take(&mut self.given) {
            self.clear();
        }
        if core::mem::take(&mut self.entering) {
            let held = core::mem::take(&mut self.held);
            let id = held.bytes().get(1..).unwrap_or_default();
            self.start = self.at - held.len as u64;
            self.enter();
            self.before = self.before.then(id.last());
            self.buffer.extend_from_slice(id);
        }
    }

    fn clear(&mut self) {
        if self.buffer.capacity() > KEEP {
            self.buffer = Vec::new();
        }
        self.buffer.clear();
    }

    fn enter(&mut self) {
        self.state = State::Inside;
        self.before = Before::Nothing;
    }

    /// Looks for a start block; everything before it is garbage.
    fn outside(&mut self, input: &mut &[u8]) -> Option<Garbage> {
        let found = match input.first() {
            Some(&START_BLOCK) => Some(0),
            _ => memchr::memchr(START_BLOCK, input),
        };
        let (before, rest) = input.split_at_checked(found.unwrap_or(input.len()))?;
        if !before.is_empty() {
            let padding = before.iter().all(|b| matches!(b, b'\r' | b'\n' | b' ' | b'\t' | 0));
            self.blank = padding && (self.blank || self.at == self.start);
            self.at += before.len() as u64;
            *input = rest;
        }
        let (_, rest) = rest.split_first()?;
        let start = core::mem::replace(&mut self.start, self.at);
        if let Some(found) = garbage(start, self.at, self.blank) {
            return Some(found);
        }
        *input = rest;
        self.at += 1;
        self.enter();
        None
    }

    /// Looks for the end of the frame under way.
    fn inside<'i>(&mut self, input: &mut &'i [u8]) -> Step<'i> {
        if self.held.len > 0 {
            return self.resolve(input);
        }
        let (len, mark) = search(input, self.before);
        let (payload, rest) = input.split_at_checked(len).unwrap_or((input, &[]));
        // A frame that lies in this piece is given out as it lies there.
        let whole = self.buffer.is_empty() && matches!(mark, Mark::End(..));
        if payload.len() > self.room() || !(whole || self.keep(payload)) {
            // The next call finds the same end again, once.
            return self.pass_over();
        }
        self.before = self.before.then(payload.last());
        let used = match mark {
            Mark::End(skip, _) => skip,
            Mark::Content | Mark::Open => rest.len(),
        };
        self.at += (len + used) as u64;
        *input = rest.get(used..).unwrap_or_default();
        if let Mark::End(_, end) = mark {
            return self.end(whole.then_some(payload), end);
        }
        self.held = Held::of(rest);
        Step::More
    }

    /// Tells what a mark is that began in an earlier piece.
    fn resolve<'i>(&mut self, input: &mut &'i [u8]) -> Step<'i> {
        let held = self.held;
        let mut joined = [0; 2 * mark::LONGEST - 1];
        let both = held.bytes().iter().chain(input.iter().take(mark::LONGEST));
        let len = joined.iter_mut().zip(both).map(|(to, from)| *to = *from).count();
        let joined = joined.get(..len).unwrap_or_default();
        match mark::tell(joined, self.before) {
            Mark::Open => {
                self.held = Held::of(joined);
                self.at += input.len() as u64;
                *input = &[];
                Step::More
            }
            // Nothing but its first byte can be a mark: the others are letters.
            Mark::Content if self.keep(held.bytes()) => {
                self.held = Held::default();
                self.before = Before::Content;
                Step::On
            }
            Mark::Content => self.pass_over(),
            Mark::End(0, end) => {
                self.entering = true;
                self.end(None, end)
            }
            Mark::End(length, end) => {
                self.held = Held::default();
                let used = length - held.len.min(length);
                self.at += used as u64;
                *input = input.get(used..).unwrap_or_default();
                self.end(None, end)
            }
        }
    }

    /// Leaves the frame; one beyond the limit was told of already.
    fn end<'i>(&mut self, whole: Option<&'i [u8]>, end: FrameEnd) -> Step<'i> {
        let start = core::mem::replace(&mut self.start, self.at);
        let oversize = core::mem::replace(&mut self.state, State::Outside) == State::Oversize;
        if oversize {
            self.forget();
            return Step::On;
        }
        self.given = true;
        Step::End { whole, start, end }
    }

    /// How many bytes more the payload may have.
    fn room(&self) -> usize {
        if self.state == State::Oversize {
            usize::MAX
        } else {
            self.max_frame.saturating_sub(self.buffer.len())
        }
    }

    /// Adds to the payload, if the limit allows; nothing is held of a frame beyond it.
    fn keep(&mut self, bytes: &[u8]) -> bool {
        if self.state == State::Oversize {
            return true;
        }
        if bytes.len() > self.room() {
            return false;
        }
        let needed = self.buffer.len() + bytes.len();
        if needed > self.buffer.capacity() {
            // Doubling, but never past the limit.
            let capacity = (2 * self.buffer.capacity()).clamp(needed, self.max_frame.max(needed));
            self.buffer.reserve_exact(capacity - self.buffer.len());
        }
        self.buffer.extend_from_slice(bytes);
        true
    }

    fn pass_over<'i>(&mut self) -> Step<'i> {
        self.state = State::Oversize;
        self.clear();
        Step::Oversize
    }
}

impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder")
            .field("state", &self.state)
            .field("offset", &self.at)
            .field("buffered", &self.buffered())
            .finish_non_exhaustive()
    }
}

/// What one look at the input gave.
enum Step<'i> {
    /// All of the input is used.
    More,
    /// Something was told; look on.
    On,
    /// The frame passed the limit just now.
    Oversize,
    /// The frame is done; its payload is in the buffer if it did not lie in the input.
    End { whole: Option<&'i [u8]>, start: u64, end: FrameEnd },
}

/// The first mark that is not content, and how many bytes stand before it; all of `bytes` if there is none.
fn search(bytes: &[u8], before: Before) -> (usize, Mark) {
    let mut from = 0;
    while let Some(found) = bytes.get(from..).and_then(|rest| memchr::memchr2(START_BLOCK, END_BLOCK, rest)) {
        let at = from + found;
        let (payload, rest) = bytes.split_at_checked(at).unwrap_or((bytes, &[]));
        match mark::tell(rest, before.then(payload.last())) {
            Mark::Content => from = at + 1,
            mark => return (at, mark),
        }
    }
    (bytes.len(), Mark::Content)
}

fn garbage(start: u64, end: u64, blank: bool) -> Option<Garbage> {
    (end > start).then_some(Garbage { offset: start, bytes: end - start, blank })
}

fn event(payload: &[u8], offset: u64, end: FrameEnd) -> Event<'_> {
    let frame = Frame { payload, offset, end };
    match end {
        FrameEnd::StartBlock | FrameEnd::Input => Event::Truncated(frame),
        _ => match CommitAck::of_payload(payload) {
            Some(ack) => Event::Commit { ack, offset },
            None => Event::Frame(frame),
        },
    }
}
