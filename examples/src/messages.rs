//! Inputs as streams: opened by name, told apart by their first bytes, read one HL7 v2 message at a time.

use std::fs::File;
use std::io::{self, Read};

use synovia_hl7v2::batch::{BatchReader, Entry};
use synovia_hl7v2::{Delimiters, Issue, ParseOptions, Unit, UnitKind};
use synovia_mapping::{Piece, Source};

/// How much is read at a time, and how much of an input is looked at to find its format.
const CHUNK: usize = 64 * 1024;

/// An input, opened, and its first bytes.
pub struct Input {
    head: Vec<u8>,
    rest: Box<dyn Read>,
}

impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Input").field("head", &self.head.len()).finish_non_exhaustive()
    }
}

impl Input {
    /// Opens a file, or standard input for `-`, and reads its first bytes.
    ///
    /// # Errors
    /// Whatever the system says.
    pub fn open(name: &str) -> io::Result<Self> {
        let mut rest: Box<dyn Read> =
            if name == "-" { Box::new(io::stdin()) } else { Box::new(File::open(name)?) };
        let mut head = Vec::new();
        rest.by_ref().take(CHUNK as u64).read_to_end(&mut head)?;
        Ok(Self { head, rest })
    }

    /// The first bytes, as long as none were taken with [`Input::more`].
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// Appends the next bytes; `false` at the end.
    ///
    /// # Errors
    /// Whatever the system says.
    pub fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        if !self.head.is_empty() {
            out.append(&mut self.head);
            return Ok(true);
        }
        let before = out.len();
        out.resize(before + CHUNK, 0);
        let got = self.rest.read(out.get_mut(before..).unwrap_or_default());
        out.truncate(before + got.as_ref().copied().unwrap_or(0));
        Ok(got? > 0)
    }
}

/// One message with the envelope around it; its own bytes, so that it can outlive the buffer it was read from.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Enveloped {
    /// Number in the input, from 1.
    pub number: u64,
    /// The message.
    pub message: Part,
    /// Envelope headers that cover it.
    pub headers: Vec<Part>,
    /// Envelope trailers that follow it.
    pub trailers: Vec<Part>,
}

/// A piece of an input: its bytes, and where they stood.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Offset of the first of them in the input.
    pub offset: u64,
    /// The delimiters in force.
    pub delimiters: Option<Delimiters>,
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part").field("bytes", &self.bytes.len()).field("offset", &self.offset).finish()
    }
}

impl Part {
    fn of(unit: &Unit<'_>) -> Self {
        Self { bytes: unit.bytes.to_vec(), offset: unit.offset, delimiters: unit.delimiters }
    }

    /// Options to parse it by.
    pub fn options(&self) -> ParseOptions {
        let mut options = ParseOptions::default();
        options.base = self.offset;
        options.delimiters = self.delimiters;
        options
    }

    fn piece(&self) -> Piece<'_> {
        Piece::new(&self.bytes, self.offset)
    }
}

impl Enveloped {
    /// As the source of a conversion.
    pub fn source<'s>(&'s self, name: &'s str) -> Source<'s> {
        let mut source = Source::new(name, &self.message.bytes);
        source.number = self.number;
        source.message = self.message.piece();
        source.headers = self.headers.iter().map(Part::piece).collect();
        source.trailers = self.trailers.iter().map(Part::piece).collect();
        source
    }
}

/// What a stream of messages gives.
#[derive(Debug)]
#[non_exhaustive]
pub enum Item {
    /// A message, complete with its envelope.
    Message(Enveloped),
    /// What is odd about the envelopes: a count that is wrong, a header or trailer that is missing.
    Envelope {
        /// How many messages came before it.
        number: u64,
        /// The findings, at least one.
        issues: Vec<Issue>,
    },
    /// Lines that belong to no message and are not blank.
    Stray(Part),
    /// A message too large to hold; it is passed over.
    TooLarge {
        /// Its number in the input.
        number: u64,
        /// Where, and what the limit is.
        error: synovia_hl7v2::Error,
    },
}

/// Puts messages together with the envelope segments around them, holding one message at a time.
///
/// A trailer belongs to the last message before it, so a message is given out when the next one begins, or at the end.
#[derive(Debug, Default)]
struct Collector {
    number: u64,
    open: Option<Enveloped>,
}

impl Collector {
    fn entry(&mut self, entry: &Entry<'_>) -> Option<Item> {
        let part = Part::of(&entry.unit);
        match entry.unit.kind {
            UnitKind::Message => {
                self.number = entry.messages;
                let headers = [entry.file_header, entry.batch_header];
                let headers = headers.iter().flatten().map(Part::of).collect();
                let next = Enveloped { number: self.number, message: part, headers, trailers: Vec::new() };
                return self.open.replace(next).map(Item::Message);
            }
            UnitKind::Other => return (!entry.issues.is_empty()).then_some(Item::Stray(part)),
            UnitKind::BatchTrailer | UnitKind::FileTrailer => {
                if let Some(open) = &mut self.open {
                    open.trailers.push(part);
                }
            }
            _ => {}
        }
        self.envelope(entry.issues)
    }

    fn envelope(&self, issues: &[Issue]) -> Option<Item> {
        (!issues.is_empty()).then(|| Item::Envelope { number: self.number, issues: issues.to_vec() })
    }

    /// The message under way, when nothing more can belong to it.
    fn close(&mut self) -> Option<Item> {
        self.open.take().map(Item::Message)
    }
}

/// Reads the messages of an input in order and hands each to `each`, with memory bound by one message.
///
/// # Errors
/// Whatever the system says while reading, or the first error of `each`.
pub fn read_messages(mut input: Input, mut each: impl FnMut(Item) -> io::Result<()>) -> io::Result<()> {
    let mut reader = BatchReader::new();
    let mut collector = Collector::default();
    let mut chunk = Vec::new();
    input.more(&mut chunk)?;
    loop {
        if chunk.is_empty() {
            reader.finish();
        } else {
            reader.feed(&chunk);
        }
        while let Some(entry) = reader.next_entry() {
            match entry {
                Ok(entry) => collector.entry(&entry).map_or(Ok(()), &mut each)?,
                Err(error) => {
                    collector.close().map_or(Ok(()), &mut each)?;
                    collector.number += 1;
                    each(Item::TooLarge { number: collector.number, error })?;
                }
            }
        }
        if chunk.is_empty() {
            collector.close().map_or(Ok(()), &mut each)?;
            return collector.envelope(reader.issues()).map_or(Ok(()), each);
        }
        chunk.clear();
        input.more(&mut chunk)?;
    }
}
