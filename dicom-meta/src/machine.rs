//! The core both parsers share: a state machine that is given a window of bytes and says what is in it.
//!
//! It holds no bytes and looks at no value but two of the file meta information. Nothing it decides depends on how many
//! bytes the window has beyond those it asked for: so the same input gives the same events, however it is cut.

mod body;
mod fast;
mod issues;
mod start;

use alloc::vec::Vec;

pub(crate) use start::opening;

pub(crate) use fast::Sink;

use crate::error::{Error, ErrorKind};
use crate::header::UNDEFINED;
use crate::issue::{Issue, Location};
use crate::options::ParseOptions;
use crate::tag::Tag;
use crate::transfer_syntax::{Encoding, TransferSyntax};
use crate::vr::Vr;

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// An element with a value: its header.
    Element,
    /// The header of a sequence; its items follow.
    SequenceStart,
    /// The header of an item; its elements follow.
    ItemStart,
    /// The header of a value in fragments: encapsulated pixel data.
    FragmentsStart,
    /// One fragment; the first is the offset table.
    Fragment,
    /// The end of a sequence.
    SequenceEnd,
    /// The end of an item.
    ItemEnd,
    /// The end of the fragments.
    FragmentsEnd,
}

/// What the machine found: a header, or an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) kind: EventKind,
    pub(crate) encoding: Encoding,
    pub(crate) header: u8,
    /// An end: whether there is a delimiter (`header` bytes at `offset`).
    pub(crate) vr: Vr,
    pub(crate) tag: Tag,
    /// Number of the item in its sequence, of the fragment in its value.
    pub(crate) item: u32,
    /// The length, as written; [`UNDEFINED`].
    pub(crate) length: u32,
    /// The bytes of the value that belong to it: less than `length` where it is cut by what it is in.
    pub(crate) within: u32,
    pub(crate) offset: u64,
}

impl Found {
    const NOTHING: Self = Self {
        kind: EventKind::Element,
        encoding: Encoding::ExplicitLittle,
        header: 0,
        vr: Vr::UN,
        tag: Tag(0),
        item: 0,
        length: 0,
        within: 0,
        offset: 0,
    };
}

/// What a step came to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    /// What is in [`Machine::found`]: it is large, and left where it was made.
    Found,
    /// At least so many bytes from the position on are needed, unless the input ends.
    Need(usize),
    /// The rest is deflated: what the next window starts with is to be inflated first.
    Inflate,
    /// Nothing follows.
    End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Start,
    Meta,
    DataSet,
    Body,
    /// Zeros after the last element.
    Zeros,
    Ended,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Container {
    Sequence,
    Item,
    Fragments,
}

/// What is open, and what holds outside of it.
#[derive(Debug, Clone, Copy)]
struct Frame {
    container: Container,
    /// The encoding outside.
    encoding: Encoding,
    /// Ended by a delimiter.
    undefined: bool,
    /// A sequence one of whose items was ended by the sequence's delimiter.
    may_be_over: bool,
    /// Of the sequence or value.
    tag: u32,
    /// Items or fragments begun; of an item its number.
    count: u32,
    /// The end outside.
    end: u64,
    /// The last tag outside.
    last: u32,
}

pub(crate) struct Machine {
    pub(crate) options: ParseOptions,
    /// What the last step found.
    pub(crate) found: Found,
    /// Where the window starts.
    pub(crate) pos: u64,
    /// Bytes of a value still to pass.
    pending: u64,
    /// The innermost end that is known.
    end: u64,
    encoding: Encoding,
    phase: Phase,
    /// No element of an item in implicit VR was read.
    fresh: bool,
    filtering: bool,
    /// The last tag of the innermost data set, and 1.
    last: u32,
    /// What is deeper than this is left out.
    hidden: usize,
    stack: Vec<Frame>,
    depth: usize,
    count: usize,
    max_elements: usize,
    meta: start::Meta,
    issues: Vec<Issue>,
    suppressed: bool,
}

impl Machine {
    pub(crate) fn new(options: ParseOptions) -> Self {
        Self {
            filtering: options.filter.is_some(),
            max_elements: options.limits.max_elements,
            options,
            found: Found::NOTHING,
            pos: 0,
            pending: 0,
            end: u64::MAX,
            encoding: Encoding::ExplicitLittle,
            phase: Phase::Start,
            fresh: false,
            last: 0,
            hidden: usize::MAX,
            stack: Vec::new(),
            depth: 0,
            count: 0,
            meta: start::Meta::default(),
            issues: Vec::new(),
            suppressed: false,
        }
    }

    /// One step. The window starts at `pos`; `ends` says that nothing follows it. What was read is behind `pos` then.
    #[inline]
    pub(crate) fn step(&mut self, window: &[u8], ends: bool) -> Result<Step, Error> {
        let mut window = window;
        loop {
            if self.pending > 0 {
                match window.get(usize::try_from(self.pending).unwrap_or(usize::MAX)..) {
                    Some(rest) => {
                        self.pos += self.pending;
                        self.pending = 0;
                        window = rest;
                    }
                    None => {
                        self.pos += window.len() as u64;
                        self.pending -= window.len() as u64;
                        window = &[];
                        if !ends {
                            return Ok(Step::Need(1));
                        }
                        self.pending = 0;
                        self.truncated()?;
                        continue;
                    }
                }
            }
            let before = self.pos;
            let step = if self.phase == Phase::Body {
                self.body(window, ends)?
            } else {
                self.outside(window, ends)?
            };
            match step {
                Some(Step::Found) if self.hidden == usize::MAX => return Ok(Step::Found),
                Some(Step::Found) if self.stack.len() <= self.hidden => self.hidden = usize::MAX,
                Some(Step::Found) | None => {}
                Some(step) => return Ok(step),
            }
            let read = usize::try_from(self.pos - before).unwrap_or(usize::MAX);
            window = window.get(read..).unwrap_or_default();
        }
    }

    #[cold]
    fn outside(&mut self, window: &[u8], ends: bool) -> Result<Option<Step>, Error> {
        match self.phase {
            Phase::Start => self.start(window, ends),
            Phase::Meta => self.meta(window, ends),
            Phase::DataSet => self.data_set(window, ends),
            Phase::Body => Ok(None),
            Phase::Zeros => self.zeros(window, ends),
            Phase::Ended => Ok(Some(match self.stack.len() {
                0 => Step::End,
                _ => self.close(0),
            })),
        }
    }

    /// Leaves what was found where it is read.
    #[inline]
    fn tell(&mut self, found: Found) -> Option<Step> {
        self.found = found;
        Some(Step::Found)
    }

    /// Closes the innermost container; `delimiter` is the bytes of the delimiter at `pos`.
    #[inline]
    fn close(&mut self, delimiter: u8) -> Step {
        let offset = self.pos;
        self.pos += u64::from(delimiter);
        let Some(frame) = self.stack.pop() else { return Step::End };
        self.end = frame.end;
        self.encoding = frame.encoding;
        self.last = frame.last;
        let (kind, item) = match frame.container {
            Container::Sequence => {
                self.depth -= 1;
                (EventKind::SequenceEnd, frame.count)
            }
            Container::Item => (EventKind::ItemEnd, frame.count),
            Container::Fragments => (EventKind::FragmentsEnd, frame.count),
        };
        self.found = Found {
            kind,
            encoding: frame.encoding,
            header: delimiter,
            vr: Vr::SQ,
            tag: Tag(frame.tag),
            item,
            length: 0,
            within: 0,
            offset,
        };
        Step::Found
    }

    #[inline]
    /// Opens a container whose content is `length` bytes from `pos`, and says where it ends.
    fn open(&mut self, container: Container, tag: u32, count: u32, length: u32, inner: Encoding) {
        let undefined = length == UNDEFINED;
        self.stack.push(Frame {
            container,
            encoding: self.encoding,
            undefined,
            may_be_over: false,
            tag,
            count,
            end: self.end,
            last: self.last,
        });
        if !undefined {
            self.end = self.end.min(self.pos + u64::from(length));
        }
        self.encoding = inner;
        self.last = 0;
    }

    #[inline]
    fn count_one(&mut self) -> Result<(), Error> {
        self.count += 1;
        if self.count > self.max_elements {
            return Err(self.error(ErrorKind::ElementLimit));
        }
        Ok(())
    }

    #[cold]
    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.pos).with_location(self.location(None))
    }

    /// The way to what is open now, and a tag in it.
    pub(crate) fn location(&self, tag: Option<Tag>) -> Location {
        let items = self.stack.iter().filter(|frame| frame.container == Container::Item);
        let place =
            items.fold(Location::default(), |place, frame| place.in_item(Tag(frame.tag), frame.count));
        let open = self.stack.last().filter(|frame| frame.container != Container::Item);
        match (tag, open) {
            (Some(tag), _) => place.at(tag),
            (None, Some(frame)) => place.at(Tag(frame.tag)),
            (None, None) => place,
        }
    }

    /// How deep in sequences.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    pub(crate) fn issues(&self) -> &[Issue] {
        &self.issues
    }

    pub(crate) fn take_issues(&mut self) -> Vec<Issue> {
        core::mem::take(&mut self.issues)
    }

    /// What the file meta information names; `None` before it was read, and if it is not known.
    pub(crate) fn transfer_syntax(&self) -> Option<TransferSyntax> {
        self.meta.syntax
    }

    /// The encoding of the data set itself.
    pub(crate) fn data_set_encoding(&self) -> Encoding {
        self.meta.encoding
    }
}
