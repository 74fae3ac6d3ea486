//! Deflated data sets: bytes are inflated before they are read, never to more than a limit. PS3.5, A.5.

use alloc::vec::Vec;

use crate::error::{Error, ErrorKind};
use crate::issue::{Issue, IssueCode, Severity};
use crate::options::Limits;

/// How far one call of [`Inflate::inflate`] came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_structs, reason = "made by implementations of the trait outside of this crate")]
pub struct Inflated {
    /// Bytes of the input that are used up.
    pub read: usize,
    /// Bytes of the output that are written.
    pub written: usize,
    /// The stream is at its end.
    pub done: bool,
}

/// The input is not a deflate stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "made by implementations of the trait outside of this crate")]
pub struct InflateError;

/// Something that inflates a raw deflate stream (RFC 1951) piece by piece, from its start.
pub trait Inflate {
    /// Reads some of the input and writes some of the output. Reading and writing nothing means that more input is needed.
    ///
    /// # Errors
    /// [`InflateError`] if the stream is not valid.
    fn inflate(&mut self, input: &[u8], output: &mut [u8]) -> Result<Inflated, InflateError>;
}

/// The inflater of `miniz_oxide`.
#[cfg(feature = "deflate")]
pub(crate) struct Miniz(alloc::boxed::Box<miniz_oxide::inflate::stream::InflateState>);

#[cfg(feature = "deflate")]
impl Miniz {
    pub(crate) fn new() -> Self {
        Self(miniz_oxide::inflate::stream::InflateState::new_boxed(miniz_oxide::DataFormat::Raw))
    }
}

#[cfg(feature = "deflate")]
impl Inflate for Miniz {
    fn inflate(&mut self, input: &[u8], output: &mut [u8]) -> Result<Inflated, InflateError> {
        let result =
            miniz_oxide::inflate::stream::inflate(&mut self.0, input, output, miniz_oxide::MZFlush::None);
        let done = match result.status {
            Ok(status) => status == miniz_oxide::MZStatus::StreamEnd,
            Err(miniz_oxide::MZError::Buf) => false,
            // What stands before the fault is given first, and the fault is told by the next call: how much there is must not
            // depend on the pieces the stream came in.
            Err(_) if result.bytes_written > 0 => false,
            Err(_) => return Err(InflateError),
        };
        Ok(Inflated { read: result.bytes_consumed, written: result.bytes_written, done })
    }
}

/// How many bytes `deflated` ones may become.
pub(crate) fn allowance(deflated: usize, limits: &Limits) -> usize {
    deflated.saturating_mul(limits.max_inflate_ratio).max(limits.min_inflated).min(limits.max_input)
}

/// Whether a zlib wrapper is around the stream: no raw stream starts with these bytes, for those that would have
/// padding that is not zero.
pub(crate) fn is_zlib(first: [u8; 2]) -> bool {
    let [method, _] = first;
    method == 0x78 && u16::from_be_bytes(first).is_multiple_of(31)
}

/// What is kept of the output before it is known whether all of it is within the limit.
const KEPT: usize = 4 << 20;
const PIECE: usize = 32 << 10;

/// How inflating ended.
pub(crate) struct Outcome {
    /// Not all of the data set could be had.
    pub(crate) failed: Option<Issue>,
    /// What else is to be said.
    pub(crate) issue: Option<Issue>,
}

/// Appends the inflated form of `deflated`, which starts at `base`, to `out`. A stream that passes the limit is not kept
/// while it does: that is found out with a buffer of 32 KiB.
pub(crate) fn inflate_all(
    deflated: &[u8],
    base: u64,
    limits: &Limits,
    out: &mut Vec<u8>,
    mut new: impl FnMut() -> Option<alloc::boxed::Box<dyn Inflate>>,
    given: Option<&mut dyn Inflate>,
) -> Result<Outcome, Error> {
    // What stands before the data set counts as input, not as what its bytes become.
    let allowed = allowance(deflated.len(), limits).min(limits.max_input.saturating_sub(out.len()));
    let mut input = deflated;
    let mut issue = None;
    if let Some([first, second]) = deflated.first_chunk().copied()
        && is_zlib([first, second])
    {
        issue = Some(Issue::new(Severity::Error, IssueCode::DEFLATE_ZLIB, base).with_length(2));
        input = deflated.get(2..).unwrap_or_default();
    }
    let start = out.len();
    let mut own;
    let (inflater, again): (&mut dyn Inflate, bool) = match given {
        Some(given) => (given, false),
        None => {
            own = new().ok_or_else(|| Error::new(ErrorKind::NoInflater, base))?;
            (&mut *own, true)
        }
    };
    let kept = if again { KEPT } else { usize::MAX };
    let mut run = Run { inflater, input, base, out, start, allowed, kept, total: 0 };
    let mut end = run.all()?;
    let total = run.total;
    if total > out.len() - start {
        // It is within the limit and did not fit in what is kept: once more, with room made for all of it.
        out.truncate(start);
        out.reserve_exact(total);
        let mut own = new().ok_or_else(|| Error::new(ErrorKind::NoInflater, base))?;
        let kept = usize::MAX;
        end = Run { inflater: &mut *own, input, base, out, start, allowed, kept, total: 0 }.all()?;
    }
    let (failed, rest) = end;
    if let Some(rest) = rest.filter(|_| issue.is_none()) {
        let after = deflated.get(rest..).unwrap_or_default();
        // A null byte makes the length even.
        if !matches!(after, [] | [0]) {
            let at = base + rest as u64;
            let trailing = Issue::new(Severity::Warning, IssueCode::DEFLATE_TRAILING, at);
            issue = Some(trailing.with_length(after.len() as u64));
        }
    }
    Ok(Outcome { failed, issue })
}

struct Run<'r> {
    inflater: &'r mut dyn Inflate,
    input: &'r [u8],
    base: u64,
    out: &'r mut Vec<u8>,
    start: usize,
    allowed: usize,
    kept: usize,
    total: usize,
}

impl Run<'_> {
    /// What went wrong, and how many bytes of the input were read if nothing did.
    fn all(&mut self) -> Result<(Option<Issue>, Option<usize>), Error> {
        let mut piece = alloc::vec![0; PIECE];
        let mut input = self.input;
        loop {
            let read = self.input.len() - input.len();
            let at = self.base + read as u64;
            let Ok(step) = self.inflater.inflate(input, &mut piece) else {
                return Ok((Some(Issue::new(Severity::Fatal, IssueCode::DEFLATE, at)), None));
            };
            input = input.get(step.read..).unwrap_or_default();
            let written = piece.get(..step.written).unwrap_or_default();
            self.total += written.len();
            if self.total > self.allowed {
                return Err(Error::new(ErrorKind::InflateLimit, at));
            }
            if self.out.len() - self.start + written.len() <= self.kept && self.total <= self.kept {
                self.out.extend_from_slice(written);
            }
            if step.done {
                return Ok((None, Some(self.input.len() - input.len())));
            }
            if step.read == 0 && step.written == 0 {
                let end = self.base + self.input.len() as u64;
                return Ok((Some(Issue::new(Severity::Fatal, IssueCode::TRUNCATED, end)), None));
            }
        }
    }
}
