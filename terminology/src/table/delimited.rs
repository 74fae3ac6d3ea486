//! Records with delimiters, out of pieces of any size; `csv-core` does the reading.

use crate::load::{Error, ErrorKind, Limits, Location};
use alloc::vec::Vec;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// A reader of records and the one it is at.
pub(super) struct Delimited {
    reader: Reader,
    out: Vec<u8>,
    out_len: usize,
    ends: Vec<usize>,
    ends_len: usize,
    /// Whether the next byte begins a record. (A quote is read without giving anything out.)
    fresh: bool,
    /// Where the record began.
    at: Location,
    /// Where the reader is.
    line: u64,
    offset: u64,
}

/// The fields of a record.
pub(super) struct Fields<'a> {
    out: &'a [u8],
    ends: &'a [usize],
}

impl<'a> Fields<'a> {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, number: usize) -> &'a [u8] {
        let from = number.checked_sub(1).and_then(|n| self.ends.get(n)).copied().unwrap_or(0);
        let to = self.ends.get(number).copied().unwrap_or(from);
        self.out.get(from..to).unwrap_or_default()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &'a [u8]> + '_ {
        (0..self.len()).map(|n| self.get(n))
    }
}

impl Delimited {
    pub(super) fn new(delimiter: u8, quotes: bool) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(delimiter).quoting(quotes).build(),
            out: alloc::vec![0; 4096],
            out_len: 0,
            ends: alloc::vec![0; 64],
            ends_len: 0,
            fresh: true,
            at: Location { file: 1, line: 1, column: 0, offset: 0 },
            line: 1,
            offset: 0,
        }
    }

    pub(super) const fn at(&self) -> Location {
        self.at
    }

    /// Takes a piece; an empty one ends the file.
    pub(super) fn push(
        &mut self,
        limits: &Limits,
        mut input: &[u8],
        record: &mut dyn FnMut(Fields<'_>, Location) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let last = input.is_empty();
        while last || !input.is_empty() {
            if self.fresh && !last {
                input = self.start(input);
                if input.is_empty() {
                    break;
                }
                self.fresh = false;
            }
            let out = self.out.get_mut(self.out_len..).unwrap_or_default();
            let ends = self.ends.get_mut(self.ends_len..).unwrap_or_default();
            let (result, read, written, ended) = self.reader.read_record(input, out, ends);
            self.pass(input.get(..read).unwrap_or_default());
            input = input.get(read..).unwrap_or_default();
            self.out_len += written;
            self.ends_len += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => grow(&mut self.out, limits, self.at)?,
                ReadRecordResult::OutputEndsFull => grow(&mut self.ends, limits, self.at)?,
                ReadRecordResult::Record => {
                    let out = self.out.get(..self.out_len).unwrap_or_default();
                    let ends = self.ends.get(..self.ends_len).unwrap_or_default();
                    record(Fields { out, ends }, self.at)?;
                    (self.out_len, self.ends_len, self.fresh) = (0, 0, true);
                }
                ReadRecordResult::End => return Ok(()),
            }
        }
        Ok(())
    }

    /// Leaves line ends before a record, and notes where it begins.
    fn start<'a>(&mut self, input: &'a [u8]) -> &'a [u8] {
        let blank = input.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        let (ends, rest) = input.split_at_checked(blank).unwrap_or((input, &[]));
        self.pass(ends);
        self.at = Location { file: 1, line: self.line, column: 0, offset: self.offset };
        rest
    }

    fn pass(&mut self, bytes: &[u8]) {
        self.offset += bytes.len() as u64;
        self.line += bytes.iter().filter(|b| **b == b'\n').count() as u64;
    }
}

fn grow<T: Default + Clone>(buffer: &mut Vec<T>, limits: &Limits, at: Location) -> Result<(), Error> {
    if buffer.len() >= limits.max_line {
        return Err(Error::new(ErrorKind::LineTooLong, at));
    }
    buffer.resize((buffer.len() * 2).min(limits.max_line), T::default());
    Ok(())
}
