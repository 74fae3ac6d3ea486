//! The push parser: bytes in any split, events out, no more kept than one header.

mod inflating;

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::error::{Error, ErrorKind};
use crate::header::UNDEFINED;
use crate::inflate::Inflate;
use crate::issue::{Issue, Location};
use crate::machine::{EventKind, Found, Machine, Step};
use crate::options::ParseOptions;
use crate::parse::own_inflater;
use crate::tag::Tag;
use crate::transfer_syntax::{Encoding, TransferSyntax};
use crate::vr::Vr;
use inflating::Inflating;

/// One header, or one end. Offsets count from the start of the input, in a deflated data set in inflated bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<'e> {
    /// What it is about.
    pub kind: EventKind,
    /// The tag: of the element, of the sequence an item is in, of the value a fragment is of.
    pub tag: Tag,
    /// The value representation, as written or as the dictionary says; where context decides, US or OW.
    pub vr: Vr,
    /// How it is written.
    pub encoding: Encoding,
    /// The number of the item or fragment, from 0; at the end of a sequence or value how many there were.
    pub item: u32,
    /// How many sequences it is in.
    pub depth: usize,
    /// Where the header starts; of an end, where it was found.
    pub offset: u64,
    /// The bytes of the header; of an end, of the delimiter.
    pub header_length: u8,
    /// The length the header says; `None` if it is undefined.
    pub length: Option<u32>,
    /// The bytes of the value, if it has at most [`ParseOptions::max_value`] of them.
    pub value: Option<&'e [u8]>,
    /// How many bytes of the value belong to it: less than `length` if it is cut by the end of what it is in.
    within: u32,
}

impl Event<'_> {
    /// Where the value is; empty for what has no value of its own.
    #[must_use]
    pub fn range(&self) -> Range<u64> {
        let start = self.offset + u64::from(self.header_length);
        let has_value = matches!(self.kind, EventKind::Element | EventKind::Fragment);
        start..start + if has_value { self.within.into() } else { 0 }
    }
}

impl fmt::Debug for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("kind", &self.kind)
            .field("tag", &self.tag)
            .field("vr", &self.vr)
            .field("item", &self.item)
            .field("depth", &self.depth)
            .field("range", &self.range())
            .finish_non_exhaustive()
    }
}

/// Reads a DICOM file or data set that comes in pieces of any size.
///
/// Values are passed over, however large, unless [`ParseOptions::max_value`] asks for them. What is kept is the start of
/// a header, such a value, and 16 bytes for each open sequence; of a deflated data set also the window of the inflater.
/// The events are the same however the input is cut.
///
/// ```
/// # use synovia_dicom_meta::{EventKind, ParseOptions, Parser, tags};
/// # fn main() -> Result<(), synovia_dicom_meta::Error> {
/// let mut options = ParseOptions::default();
/// options.max_value = 64;
/// let mut parser = Parser::with_options(options);
/// for mut chunk in [&b"\x10\0\x10\0PN\x08"[..], b"\0Doe^", b"Jane"] {
///     while let Some(event) = parser.next_event(&mut chunk)? {
///         assert_eq!((event.tag, event.value), (tags::PATIENT_NAME, Some(&b"Doe^Jane"[..])));
///     }
/// }
/// parser.finish();
/// while let Some(event) = parser.next_event(&mut &[][..])? {
///     assert_eq!(event.kind, EventKind::Element);
/// }
/// # Ok(()) }
/// ```
pub struct Parser {
    machine: Machine,
    /// Bytes from the machine's position on that came before the chunk.
    carry: Vec<u8>,
    /// An event whose value is not all there.
    held: Option<Found>,
    inflating: Option<Inflating>,
    /// What broke the deflated stream: told when all that came before it is read.
    broken: Option<Issue>,
    inflater: Option<Box<dyn Inflate>>,
    ended: bool,
    /// It failed, or it said that nothing follows.
    over: bool,
    /// Nothing is carried, held or inflated, and no value is wanted.
    is_plain: bool,
}

/// The events of a chunk that starts at the machine's position, as long as its headers are plain. Measured: in a function of
/// its own the walk has the registers to itself.
#[inline(never)]
fn plain_events(machine: &mut Machine, chunk: &[u8], visitor: &mut impl FnMut(&Event<'_>)) {
    let mut sink = |found: &Found, depth: usize| visitor(&event(found, depth, None));
    machine.run_fast::<false>(chunk, machine.pos, &mut sink);
}

/// Where the next bytes come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    Chunk,
    Carry,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// A parser with default options: lenient, no values.
    #[must_use]
    pub fn new() -> Self {
        Self::with_options(ParseOptions::default())
    }

    /// A parser with options.
    #[must_use]
    pub fn with_options(options: ParseOptions) -> Self {
        Self {
            machine: Machine::new(options),
            carry: Vec::new(),
            held: None,
            inflating: None,
            broken: None,
            inflater: None,
            ended: false,
            over: false,
            is_plain: false,
        }
    }

    /// Uses an inflater of the caller's for a deflated data set; it must be at its start.
    #[must_use]
    pub fn with_inflater(mut self, inflater: Box<dyn Inflate>) -> Self {
        self.inflater = Some(inflater);
        self
    }

    /// Nothing follows what was given: the events that are left come from further calls of
    /// [`next_event`](Self::next_event).
    pub fn finish(&mut self) {
        self.ended = true;
    }

    /// The next event; `None` if more input is needed, or nothing follows. What was read is taken off the front of
    /// `input`: call again with what is left of it until it is `None`.
    ///
    /// # Errors
    /// As [`parse_with`](crate::parse_with); what was told before stands. Nothing follows an error.
    pub fn next_event<'d, 'i: 'd>(&'d mut self, input: &mut &'i [u8]) -> Result<Option<Event<'d>>, Error> {
        if self.over {
            *input = &[];
            return Ok(None);
        }
        // Nearly all of it: the next header is in the chunk, and no value is wanted.
        if self.is_plain {
            let before = self.machine.pos;
            let step = if self.machine.one_fast(input, before) {
                Ok(Step::Found)
            } else {
                // It may have passed a value: what follows that is not in front of the input.
                let passed = usize::try_from(self.machine.pos - before).unwrap_or(usize::MAX);
                self.machine.step(input.get(passed..).unwrap_or_default(), self.ended)
            };
            match step {
                Ok(Step::Found) => {
                    let read = usize::try_from(self.machine.pos - before).unwrap_or(usize::MAX);
                    *input = input.get(read..).unwrap_or_default();
                    return Ok(Some(event(&self.machine.found, self.machine.depth(), None)));
                }
                Ok(step) => {
                    let read = usize::try_from(self.machine.pos - before).unwrap_or(usize::MAX);
                    *input = input.get(read..).unwrap_or_default();
                    return self.slowly(Some(step), input);
                }
                Err(error) => {
                    self.over = true;
                    return Err(error);
                }
            }
        }
        self.slowly(None, input)
    }

    /// All events a chunk has, in order: what calls of [`next_event`](Self::next_event) tell one by one, in a third of the
    /// time. Call it once with an empty chunk after [`finish`](Self::finish).
    ///
    /// # Errors
    /// As [`next_event`](Self::next_event); what was told before stands.
    pub fn feed(&mut self, chunk: &[u8], mut visitor: impl FnMut(&Event<'_>)) -> Result<(), Error> {
        let mut rest = chunk;
        loop {
            if self.is_plain && !self.over {
                let before = self.machine.pos;
                plain_events(&mut self.machine, rest, &mut visitor);
                let read = usize::try_from(self.machine.pos - before).unwrap_or(usize::MAX);
                rest = rest.get(read..).unwrap_or_default();
            }
            match self.next_event(&mut rest)? {
                Some(event) => visitor(&event),
                None => return Ok(()),
            }
        }
    }

    /// The next event by way of what is carried, held or inflated; a step that was made already comes first.
    fn slowly<'d, 'i: 'd>(
        &'d mut self,
        made: Option<Step>,
        input: &mut &'i [u8],
    ) -> Result<Option<Event<'d>>, Error> {
        let advanced = self.advance(made, input);
        let is_idle = self.carry.is_empty() && self.held.is_none() && self.inflating.is_none();
        self.is_plain = is_idle && self.machine.options.max_value == 0;
        match advanced {
            Ok(Some((found, value))) => {
                let depth = self.machine.depth();
                let value = match value {
                    Value::None => None,
                    Value::Given(bytes) => Some(bytes),
                    Value::Carried(len) => self.carry.get(..len),
                    Value::Inflated(len) => self.inflating.as_ref().and_then(|i| i.ready().get(..len)),
                };
                Ok(Some(event(&found, depth, value)))
            }
            Ok(None) => Ok(None),
            Err(error) => {
                self.over = true;
                Err(error)
            }
        }
    }

    /// Finds the next event, and says where its value is.
    fn advance<'i>(
        &mut self,
        mut made: Option<Step>,
        input: &mut &'i [u8],
    ) -> Result<Option<(Found, Value<'i>)>, Error> {
        loop {
            if let Some(step) = made.take() {
                match self.after(step, input)? {
                    After::Told(found) => return Ok(Some((found, Value::None))),
                    After::Over => return Ok(None),
                    After::On => continue,
                }
            }
            if let Some(inflating) = &mut self.inflating
                && inflating.ready().is_empty()
            {
                match inflating.fill(input, self.ended, &self.machine.options.limits)? {
                    Some(issue) if issue.severity == crate::Severity::Fatal => self.broken = Some(issue),
                    Some(issue) => self.machine.note_issue(issue)?,
                    None => {}
                }
            }
            let (chunk, ends) = match &self.inflating {
                Some(inflating) => (inflating.ready(), inflating.is_done() && self.broken.is_none()),
                None => (*input, self.ended),
            };
            if let Some(found) = self.held {
                let need = found.within as usize;
                if self.carry.is_empty() && chunk.len() >= need {
                    self.held = None;
                    let value = match &self.inflating {
                        Some(_) => Value::Inflated(need),
                        None => Value::Given(input.get(..need).unwrap_or_default()),
                    };
                    return Ok(Some((found, value)));
                }
                let more = self.top_up(need, input);
                let is_last = ends || self.broken.is_some();
                if self.carry.len() < need && (more || !is_last) {
                    if self.is_dry(input) {
                        return Ok(None);
                    }
                    continue;
                }
                self.held = None;
                return Ok(Some((found, Value::Carried(self.carry.len().min(need)))));
            }
            let from = if self.carry.is_empty() { From::Chunk } else { From::Carry };
            let before = self.machine.pos;
            let step = match from {
                From::Chunk => self.machine.step(chunk, ends)?,
                From::Carry => {
                    let last = ends && chunk.is_empty();
                    self.machine.step(&self.carry, last)?
                }
            };
            let read = usize::try_from(self.machine.pos - before).unwrap_or(usize::MAX);
            self.consume(from, read, input);
            match self.after(step, input)? {
                After::Told(found) => return Ok(Some((found, Value::None))),
                After::Over => return Ok(None),
                After::On => {}
            }
        }
    }

    /// What a step leads to.
    fn after(&mut self, step: Step, input: &mut &[u8]) -> Result<After, Error> {
        match step {
            Step::Found => {
                let found = self.machine.found;
                if !self.wants_value(&found) {
                    return Ok(After::Told(found));
                }
                self.held = Some(found);
            }
            Step::Need(bytes) => {
                let more = self.top_up(bytes, input);
                if self.carry.len() < bytes {
                    if self.is_dry(input) {
                        return Ok(After::Over);
                    }
                    if let Some(issue) = self.broken.take_if(|_| !more) {
                        self.machine.abandon(issue)?;
                    }
                }
            }
            Step::Inflate => {
                let inflater = self.inflater.take().or_else(own_inflater);
                let inflater = inflater.ok_or_else(|| Error::new(ErrorKind::NoInflater, self.machine.pos))?;
                let read = core::mem::take(&mut self.carry);
                self.inflating = Some(Inflating::new(inflater, read, self.machine.pos));
            }
            Step::End => {
                self.end(input)?;
                return Ok(After::Over);
            }
        }
        Ok(After::On)
    }

    /// What follows the data set: nothing, unless it is deflated.
    fn end(&mut self, input: &mut &[u8]) -> Result<(), Error> {
        let Some(inflating) = &mut self.inflating else {
            self.over = true;
            *input = &[];
            return Ok(());
        };
        if let Some(issue) = self.broken.take() {
            self.machine.note_issue(issue)?;
        }
        while let Some(issue) = inflating.pass(input, self.ended, &self.machine.options.limits)? {
            self.machine.note_issue(issue)?;
        }
        if inflating.is_done()
            && let Some(issue) = inflating.trailing(input, self.ended)
        {
            self.machine.note_issue(issue)?;
        }
        self.over = self.ended;
        Ok(())
    }

    #[inline]
    fn wants_value(&self, found: &Found) -> bool {
        let max = self.machine.options.max_value;
        max > 0
            && found.within as usize <= max
            && matches!(found.kind, EventKind::Element | EventKind::Fragment)
    }

    /// Nothing can be read before there is more input.
    fn is_dry(&self, input: &[u8]) -> bool {
        match &self.inflating {
            Some(inflating) => inflating.ready().is_empty() && inflating.is_dry(input, self.ended),
            None => input.is_empty() && !self.ended,
        }
    }

    fn consume(&mut self, from: From, read: usize, input: &mut &[u8]) {
        match (from, &mut self.inflating) {
            (From::Carry, _) => {
                self.carry.drain(..read.min(self.carry.len()));
            }
            (From::Chunk, Some(inflating)) => inflating.take(read),
            (From::Chunk, None) => *input = input.get(read..).unwrap_or_default(),
        }
    }

    /// Moves bytes of the chunk to those carried, until they are so many; false if there were none.
    fn top_up(&mut self, bytes: usize, input: &mut &[u8]) -> bool {
        let chunk = match &self.inflating {
            Some(inflating) => inflating.ready(),
            None => input,
        };
        let moved = bytes.saturating_sub(self.carry.len()).min(chunk.len());
        self.carry.extend_from_slice(chunk.get(..moved).unwrap_or_default());
        self.consume(From::Chunk, moved, input);
        moved > 0
    }

    /// The place of the last event.
    #[must_use]
    pub fn location(&self) -> Location {
        let Found { kind, tag, .. } = self.machine.found;
        let is_element = matches!(
            kind,
            EventKind::Element | EventKind::SequenceStart | EventKind::FragmentsStart | EventKind::Fragment
        );
        self.machine.location(is_element.then_some(tag))
    }

    /// What was odd so far, in order.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        self.machine.issues()
    }

    /// The transfer syntax the file meta information names; `None` before it was read, and if it is not known.
    #[must_use]
    pub fn transfer_syntax(&self) -> Option<TransferSyntax> {
        self.machine.transfer_syntax()
    }

    /// How many bytes of the input are kept.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.carry.len() + self.inflating.as_ref().map_or(0, Inflating::buffered)
    }
}

/// What a step leads to.
enum After {
    Told(Found),
    On,
    /// Nothing more can be told now.
    Over,
}

/// Where the value of an event is.
enum Value<'i> {
    None,
    Given(&'i [u8]),
    Carried(usize),
    Inflated(usize),
}

#[inline(always)]
pub(crate) fn event<'e>(found: &Found, depth: usize, value: Option<&'e [u8]>) -> Event<'e> {
    Event {
        kind: found.kind,
        tag: found.tag,
        vr: found.vr,
        encoding: found.encoding,
        item: found.item,
        depth,
        offset: found.offset,
        header_length: found.header,
        length: (found.length != UNDEFINED).then_some(found.length),
        value,
        within: found.within,
    }
}

impl fmt::Debug for Parser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parser")
            .field("position", &self.machine.pos)
            .field("buffered", &self.buffered())
            .finish_non_exhaustive()
    }
}
