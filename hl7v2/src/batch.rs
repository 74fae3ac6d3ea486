//! Files and batches: messages in envelopes of FHS, BHS, BTS and FTS. HL7 v2 chapter 2, "batch protocol".
//!
//! [`BatchReader`] reads a stream of any length one message at a time and says where each stands; [`BatchWriter`] writes one.
//!
//! ```
//! use synovia_hl7v2::batch::BatchReader;
//! use synovia_hl7v2::{IssueCode, UnitKind};
//!
//! let mut reader = BatchReader::new();
//! reader.feed(b"FHS|^~\\&|F\rBHS|^~\\&|B\rMSH|^~\\&|1\rMSH|^~\\&|2\rBTS|3\rFTS|1\r");
//! reader.finish();
//! let mut messages = 0;
//! while let Some(entry) = reader.next_entry() {
//!     let entry = entry?;
//!     match entry.unit.kind {
//!         UnitKind::Message => {
//!             messages += 1;
//!             assert!(entry.batch_header.is_some_and(|header| header.bytes.ends_with(b"|B\r")));
//!         }
//!         UnitKind::BatchTrailer => assert_eq!(entry.issues[0].code, IssueCode::BATCH_COUNT),
//!         _ => assert!(entry.issues.is_empty()),
//!     }
//! }
//! assert_eq!((messages, reader.issues().len()), (2, 0));
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! By the standard a file is `[FHS] { [BHS] { MSH … } [BTS] } [FTS]`, and headers and trailers come in pairs. Whatever
//! comes is read: a part that is missing is a finding at the unit where it was missed. Batches do not nest: a BHS inside a batch
//! begins another one. The delimiters of an envelope and of the messages in it may differ.

mod envelopes;
mod writer;

use alloc::vec::Vec;
use core::fmt;

use crate::error::Error;
use crate::issue::{Issue, IssueCode};
use crate::split::{Splitter, Unit};
use envelopes::Envelopes;

pub use writer::{BatchWriter, EnvelopeHeader, EnvelopeKind};

/// Findings about envelopes.
impl IssueCode {
    /// BTS-1 is not the number of messages since the batch began.
    pub const BATCH_COUNT: Self = Self::new("hl7v2/batch-count");
    /// FTS-1 is not the number of batches since the file began.
    pub const FILE_COUNT: Self = Self::new("hl7v2/file-count");
    /// BTS-1 or FTS-1 is not a number.
    pub const UNREADABLE_COUNT: Self = Self::new("hl7v2/unreadable-count");
    /// A BTS with no BHS before it.
    pub const MISSING_BATCH_HEADER: Self = Self::new("hl7v2/missing-batch-header");
    /// A batch that ends without BTS: at the next header, at FTS or at the end.
    pub const MISSING_BATCH_TRAILER: Self = Self::new("hl7v2/missing-batch-trailer");
    /// An FTS with no FHS before it.
    pub const MISSING_FILE_HEADER: Self = Self::new("hl7v2/missing-file-header");
    /// A file that ends without FTS: at the next FHS or at the end.
    pub const MISSING_FILE_TRAILER: Self = Self::new("hl7v2/missing-file-trailer");
    /// Lines that belong to no message and are not blank.
    pub const STRAY_LINES: Self = Self::new("hl7v2/stray-lines");
}

/// A piece of a stream, and where it stands in the envelopes.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Entry<'a> {
    /// The message, header, trailer or stray lines. Its delimiters are those to read it by: a trailer has its header's.
    pub unit: Unit<'a>,
    /// The FHS of the file it is in; of a header or trailer of a file itself, that file's.
    pub file_header: Option<Unit<'a>>,
    /// The BHS of the batch it is in; of a header or trailer of a batch itself, that batch's.
    pub batch_header: Option<Unit<'a>>,
    /// How many messages there are in the stream, up to and with this entry: the number of a message, from 1.
    pub messages: u64,
    /// How many messages there are since the header or trailer before: the number of a message in its batch, from 1.
    pub messages_in_batch: u64,
    /// What is odd about the envelope here. Offsets are those of the stream.
    pub issues: &'a [Issue],
}

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("unit", &self.unit)
            .field("messages", &self.messages)
            .field("issues", &self.issues)
            .finish_non_exhaustive()
    }
}

/// Reads a stream of messages, in envelopes or not, that comes in pieces of any size.
///
/// Feed it with [`feed`](Self::feed), say that there is no more with [`finish`](Self::finish), and take entries with
/// [`next_entry`](Self::next_entry). All units joined are the stream. It holds the bytes fed and not yet taken and the
/// headers in force: one message and one piece, if entries are taken after each piece. Time is linear in the stream.
#[derive(Clone, Default)]
pub struct BatchReader {
    splitter: Splitter,
    envelopes: Envelopes,
}

impl BatchReader {
    /// A reader with the limit on one unit that [`Splitter::new`] has.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A reader that refuses units of more than `max` bytes.
    #[must_use]
    pub fn with_max_unit(max: usize) -> Self {
        Self { splitter: Splitter::with_max_unit(max), envelopes: Envelopes::default() }
    }

    /// Takes the next bytes of the stream.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.splitter.feed(bytes);
    }

    /// Says that no more bytes come.
    pub fn finish(&mut self) {
        self.splitter.finish();
    }

    /// How many bytes of the stream are held, the headers in force not counted.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.splitter.buffered()
    }

    /// The next entry; `None` until more bytes come, or at the end.
    ///
    /// # Errors
    /// [`ErrorKind::InputLimit`](crate::ErrorKind::InputLimit), with the offset of the unit, once for a unit larger than the
    /// limit. It is passed over, and counted as a message.
    pub fn next_entry(&mut self) -> Option<Result<Entry<'_>, Error>> {
        self.envelopes.leave();
        let end = self.splitter.end();
        match self.splitter.next_unit() {
            Some(Ok(unit)) => Some(Ok(self.envelopes.enter(unit))),
            Some(Err(error)) => {
                self.envelopes.message();
                Some(Err(error))
            }
            None => {
                end.into_iter().for_each(|offset| self.envelopes.end(offset));
                None
            }
        }
    }

    /// After the last entry: what the end of the stream leaves open. Before, the findings of the last entry.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        self.envelopes.issues()
    }
}

impl fmt::Debug for BatchReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchReader").field("splitter", &self.splitter).finish_non_exhaustive()
    }
}

/// A header, kept while its envelope is open.
#[derive(Clone, Default)]
struct Header {
    bytes: Vec<u8>,
    /// All but the bytes.
    unit: Option<Unit<'static>>,
}

impl Header {
    fn open(&mut self, unit: &Unit<'_>) {
        self.bytes.clear();
        self.bytes.extend_from_slice(unit.bytes);
        self.unit = Some(Unit { bytes: &[], ..*unit });
    }

    fn unit(&self) -> Option<Unit<'_>> {
        Some(Unit { bytes: &self.bytes, ..self.unit? })
    }
}
