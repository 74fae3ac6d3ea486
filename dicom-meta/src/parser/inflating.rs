//! A deflated data set that comes in pieces.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::error::{Error, ErrorKind};
use crate::inflate::{self, Inflate};
use crate::issue::{Issue, IssueCode, Severity};
use crate::options::Limits;

const PIECE: usize = 32 << 10;

/// The inflater, and what it made that was not read yet.
pub(super) struct Inflating {
    inflater: Box<dyn Inflate>,
    /// Deflated bytes that came before the chunk.
    before: Vec<u8>,
    out: Vec<u8>,
    /// What of `out` was read.
    taken: usize,
    /// What of `out` was written.
    len: usize,
    /// The first two bytes were looked at.
    begun: bool,
    /// The stream is at its end, or broken.
    done: bool,
    zlib: bool,
    /// Deflated bytes read, inflated bytes written.
    read: u64,
    written: u64,
    /// Where the stream starts.
    base: u64,
    /// Bytes behind the stream.
    after: u64,
    only_zeros: bool,
    failed: bool,
    /// The inflater can do nothing with what it was given so far.
    starved: bool,
}

impl Inflating {
    pub(super) fn new(inflater: Box<dyn Inflate>, before: Vec<u8>, base: u64) -> Self {
        Self {
            inflater,
            before,
            out: alloc::vec![0; PIECE],
            taken: 0,
            len: 0,
            begun: false,
            done: false,
            zlib: false,
            read: 0,
            written: 0,
            base,
            after: 0,
            only_zeros: true,
            failed: false,
            starved: false,
        }
    }

    /// Inflated bytes that were not read.
    pub(super) fn ready(&self) -> &[u8] {
        self.out.get(self.taken..self.len).unwrap_or_default()
    }

    pub(super) fn take(&mut self, bytes: usize) {
        self.taken += bytes;
    }

    pub(super) fn is_done(&self) -> bool {
        self.done
    }

    pub(super) fn is_dry(&self, input: &[u8], ended: bool) -> bool {
        let can_go_on = self.begun && !self.starved && !self.before.is_empty();
        !self.done && !ended && input.is_empty() && !can_go_on
    }

    pub(super) fn buffered(&self) -> usize {
        self.before.len() + self.ready().len()
    }

    /// Inflates the next piece. What it finds is a finding; a fatal one ends the stream.
    pub(super) fn fill(
        &mut self,
        input: &mut &[u8],
        ended: bool,
        limits: &Limits,
    ) -> Result<Option<Issue>, Error> {
        if self.done {
            return Ok(None);
        }
        if !self.begun {
            let missing = 2_usize.saturating_sub(self.before.len()).min(input.len());
            let (first, rest) = input.split_at_checked(missing).unwrap_or((input, &[]));
            self.before.extend_from_slice(first);
            *input = rest;
            if self.before.len() < 2 && !ended {
                return Ok(None);
            }
            self.begun = true;
            if let Some(first) = self.before.first_chunk().copied()
                && inflate::is_zlib(first)
            {
                self.before.drain(..2);
                self.zlib = true;
                let issue = Issue::new(Severity::Error, IssueCode::DEFLATE_ZLIB, self.base);
                return Ok(Some(issue.with_length(2)));
            }
        }
        if self.starved {
            // What was too little alone goes before what came since.
            self.starved = false;
            self.before.extend_from_slice(input);
            *input = &[];
        }
        let from_before = !self.before.is_empty();
        let source = if from_before { self.before.as_slice() } else { *input };
        let Ok(step) = self.inflater.inflate(source, &mut self.out) else {
            (self.done, self.failed) = (true, true);
            return Ok(Some(Issue::new(Severity::Fatal, IssueCode::DEFLATE, self.base)));
        };
        if from_before {
            self.before.drain(..step.read.min(self.before.len()));
        } else {
            *input = input.get(step.read..).unwrap_or_default();
        }
        (self.taken, self.len) = (0, step.written);
        self.read += step.read as u64;
        self.written += step.written as u64;
        self.done = step.done;
        let read = usize::try_from(self.read).unwrap_or(usize::MAX);
        if self.written > inflate::allowance(read, limits) as u64 {
            return Err(Error::new(ErrorKind::InflateLimit, self.base));
        }
        self.starved = step.read == 0 && step.written == 0 && !step.done;
        if self.starved && ended && (input.is_empty() || !from_before) {
            (self.done, self.failed) = (true, true);
            let end = self.position() + (self.before.len() + input.len()) as u64;
            return Ok(Some(Issue::new(Severity::Fatal, IssueCode::TRUNCATED, end)));
        }
        Ok(None)
    }

    /// Where in the input as given the inflater is.
    fn position(&self) -> u64 {
        self.base + if self.zlib { 2 } else { 0 } + self.read
    }

    /// Inflates the rest of the stream for nothing but its end, when reading stopped inside of it: what stands behind the
    /// stream, and whether it ends, does not depend on how much of it was inflated by then.
    pub(super) fn pass(
        &mut self,
        input: &mut &[u8],
        ended: bool,
        limits: &Limits,
    ) -> Result<Option<Issue>, Error> {
        while !self.done && !self.is_dry(input, ended) {
            let issue = self.fill(input, ended, limits)?;
            if issue.is_some() {
                return Ok(issue);
            }
        }
        (self.taken, self.len) = (0, 0);
        Ok(None)
    }

    /// Passes what follows the stream, and says what there was when nothing more can come. A null byte makes the length
    /// even, and zlib has a checksum.
    pub(super) fn trailing(&mut self, input: &mut &[u8], ended: bool) -> Option<Issue> {
        self.only_zeros &= self.before.iter().chain(input.iter()).all(|b| *b == 0);
        self.after += (self.before.len() + input.len()) as u64;
        self.before.clear();
        *input = &[];
        let is_padding = self.after == 0 || (self.after == 1 && self.only_zeros);
        if !ended || is_padding || self.zlib || self.failed {
            return None;
        }
        let issue = Issue::new(Severity::Warning, IssueCode::DEFLATE_TRAILING, self.position());
        Some(issue.with_length(self.after))
    }
}
