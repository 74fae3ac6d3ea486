//! Lines out of pieces of any size.

use super::{Error, ErrorKind, Limits, Location};
use alloc::vec::Vec;

/// Puts lines together: a line that lies within one piece is never copied.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    /// The beginning of a line whose end has not come yet.
    carry: Vec<u8>,
    /// Where the next line begins.
    pub(crate) at: Location,
}

impl Lines {
    /// Begins the next file.
    pub(crate) fn begin(&mut self) {
        self.carry.clear();
        self.at = Location { file: self.at.file.saturating_add(1), line: 1, column: 0, offset: 0 };
    }

    /// Takes a piece; `row` gets each line that is complete, without its line end.
    pub(crate) fn push(
        &mut self,
        limits: &Limits,
        mut piece: &[u8],
        mut row: impl FnMut(&[u8], Location) -> Result<(), Error>,
    ) -> Result<(), Error> {
        while let Some(end) = memchr::memchr(b'\n', piece) {
            let (line, rest) = piece.split_at(end);
            piece = rest.get(1..).unwrap_or_default();
            if self.carry.is_empty() {
                self.line(limits, line, &mut row)?;
            } else {
                self.keep(limits, line)?;
                let carried = core::mem::take(&mut self.carry);
                self.line(limits, &carried, &mut row)?;
                self.carry = carried;
                self.carry.clear();
            }
        }
        self.keep(limits, piece)
    }

    /// Hands out the last line, which needs no line end.
    pub(crate) fn finish(
        &mut self,
        limits: &Limits,
        mut row: impl FnMut(&[u8], Location) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if self.carry.is_empty() {
            return Ok(());
        }
        let carried = core::mem::take(&mut self.carry);
        self.line(limits, &carried, &mut row)
    }

    fn keep(&mut self, limits: &Limits, piece: &[u8]) -> Result<(), Error> {
        if self.carry.len() + piece.len() > limits.max_line {
            return Err(Error::new(ErrorKind::LineTooLong, self.at));
        }
        self.carry.extend_from_slice(piece);
        Ok(())
    }

    fn line(
        &mut self,
        limits: &Limits,
        line: &[u8],
        row: &mut impl FnMut(&[u8], Location) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if line.len() > limits.max_line {
            return Err(Error::new(ErrorKind::LineTooLong, self.at));
        }
        let at = self.at;
        self.at.line += 1;
        self.at.offset += line.len() as u64 + 1;
        let mut text = line.strip_suffix(b"\r").unwrap_or(line);
        if at.line == 1 {
            text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        }
        row(text, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(input: &[u8], size: usize) -> Vec<(Vec<u8>, u64, u64)> {
        let (mut lines, limits) = (Lines::default(), Limits::default());
        let mut found = Vec::new();
        lines.begin();
        let mut row = |line: &[u8], at: Location| {
            found.push((line.to_vec(), at.line, at.offset));
            Ok(())
        };
        for piece in input.chunks(size) {
            lines.push(&limits, piece, &mut row).unwrap();
        }
        lines.finish(&limits, &mut row).unwrap();
        found
    }

    #[test]
    fn any_split_gives_the_same_lines() {
        let input = b"\xef\xbb\xbfa\tb\r\n\r\nc\nlast";
        let whole = split(input, input.len());
        let texts: Vec<&[u8]> = whole.iter().map(|l| l.0.as_slice()).collect();
        assert_eq!(texts, [&b"a\tb"[..], b"", b"c", b"last"]);
        assert_eq!(whole.last().unwrap().1, 4);
        for size in 1..input.len() {
            assert_eq!(split(input, size), whole, "{size}");
        }
    }

    #[test]
    fn a_line_may_be_as_long_as_the_limit() {
        let limits = Limits { max_line: 4, ..Limits::default() };
        for (input, fits) in [(&b"abcd\n"[..], true), (b"abcde\n", false), (b"abcd", true), (b"abcde", false)]
        {
            for size in [1, 8] {
                let mut lines = Lines::default();
                lines.begin();
                let mut pieces = input.chunks(size);
                let all = pieces.try_for_each(|p| lines.push(&limits, p, |_, _| Ok(())));
                let all = all.and_then(|()| lines.finish(&limits, |_, _| Ok(())));
                assert_eq!(all.is_ok(), fits);
                assert!(fits || all.unwrap_err().kind() == ErrorKind::LineTooLong);
            }
        }
    }
}
