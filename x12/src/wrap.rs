//! Files cut into lines of one width, as some mainframes do (usually 80): the cuts are in the middle of segments and values,
//! in ISA too, and say nothing. They are taken out before reading, and put back to have the bytes that were read.
//!
//! ```
//! use synovia_x12::{Wrapping, parse};
//!
//! let text = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~\
//! GS*HC*S*R*20240101*1200*1*X*005010X222A1~ST*837*0001~CLM*A*100~SE*3*0001~GE*1*1~IEA*1*000000001~";
//! let file = [&text[..80], &text[80..160], &text[160..], b""].join(&b"\r\n"[..]);
//! let wrapping = Wrapping::detect(&file).expect("lines of 80 bytes");
//! assert_eq!((wrapping.width(), wrapping.line_end()), (80, &b"\r\n"[..]));
//! assert_eq!(wrapping.unwrap(&file), text);
//! let claim = parse(text)?.transaction_sets().next().and_then(|set| set.get(&"CLM-01".parse().ok()?)).map(|v| v.offset());
//! assert_eq!(claim.map(|at| (at, wrapping.offset(at))), Some((163, 167)));
//! assert_eq!(wrapping.wrap(text), file);
//! # Ok::<(), synovia_x12::Error>(())
//! ```

use alloc::vec::Vec;

use crate::delimiters::Header;
use crate::scan;
use crate::segments::starts_interchange;

/// How a file is cut into lines: at the same width from its first byte to its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wrapping {
    width: u32,
    line_end: &'static [u8],
    /// The file ends with a line end, whatever the length of its last line.
    is_ended: bool,
}

/// Lines that are shorter than this are none of a file, but values with line ends in them.
const NARROWEST: usize = 20;

impl Wrapping {
    /// How an input is wrapped; `None` if it is not: if a line has another width than the first, or if each line end stands
    /// behind a terminator, where it cuts nothing. Time is linear; input that is not wrapped is left at its first line that
    /// has another width.
    #[must_use]
    pub fn detect(input: &[u8]) -> Option<Self> {
        let start = scan::skip_blanks(input, 0);
        let width = scan::find_line_end(input)?;
        if start >= width || width < NARROWEST || !starts_interchange(input.get(start..)?) {
            return None;
        }
        let line_end: &'static [u8] = match input.get(width..)? {
            [b'\r', b'\n', ..] => b"\r\n",
            [b'\r', ..] => b"\r",
            _ => b"\n",
        };
        let body = input.strip_suffix(line_end);
        let wrapping = Self { width: u32::try_from(width).ok()?, line_end, is_ended: body.is_some() };
        let lines = body.unwrap_or(input).chunks(width + line_end.len());
        let last = lines.len().checked_sub(1)?;
        for (number, line) in lines.enumerate() {
            let (text, end) = line.split_at_checked(width).unwrap_or((line, &[]));
            let is_cut = if number == last { end.is_empty() } else { end == line_end };
            if !is_cut || scan::find_line_end(text).is_some() {
                return None;
            }
        }
        wrapping.cuts(input).then_some(wrapping)
    }

    /// Whether a line end is anywhere but behind a terminator.
    fn cuts(self, input: &[u8]) -> bool {
        let start = scan::skip_blanks(input, 0);
        let longest = Header::LONGEST + start;
        let head = self.unwrap(input.get(..longest.min(input.len())).unwrap_or_default());
        let Ok(header) = Header::read(head.get(start..).unwrap_or_default()) else { return false };
        let terminator = header.delimiters.terminator;
        if matches!(terminator, b'\r' | b'\n') {
            return false;
        }
        let width = self.width();
        let lines = input.chunks(width + self.line_end.len()).filter(|line| line.len() > width);
        let cut = |line: &[u8]| line.get(width - 1) != Some(&terminator);
        lines.into_iter().any(cut)
    }

    /// Bytes of a line, its end not counted.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width as usize
    }

    /// CR, LF, or CR and LF.
    #[must_use]
    pub const fn line_end(&self) -> &'static [u8] {
        self.line_end
    }

    /// The input without its line ends; of a piece of the input for a [`Stream`](crate::Stream), the piece without them.
    #[must_use]
    pub fn unwrap(&self, input: &[u8]) -> Vec<u8> {
        // None is anything but a cut, or the input is not wrapped.
        let mut out = Vec::with_capacity(input.len());
        let lines = input.split(|byte| matches!(byte, b'\r' | b'\n'));
        lines.for_each(|line| out.extend_from_slice(line));
        out
    }

    /// Where a byte of the text without line ends is in the file.
    #[must_use]
    pub const fn offset(&self, at: u64) -> u64 {
        at + at / self.width as u64 * self.line_end.len() as u64
    }

    /// The text in lines again: the bytes it was taken from, if it was not changed.
    #[must_use]
    pub fn wrap(&self, text: &[u8]) -> Vec<u8> {
        let lines = text.chunks(self.width());
        let mut out = Vec::with_capacity(text.len() + lines.len() * self.line_end.len());
        let count = lines.len();
        for (number, line) in (1..).zip(lines) {
            out.extend_from_slice(line);
            if number < count || self.is_ended {
                out.extend_from_slice(self.line_end);
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::string::String;

    const FILE: &str = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~\
GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~ST*837*0001~CLM*A*100~CLM*B*50~SE*4*0001~GE*1*1~IEA*1*000000001~";

    fn wrapped(text: &str, width: usize, line_end: &str, is_ended: bool) -> Vec<u8> {
        let lines: Vec<_> =
            text.as_bytes().chunks(width).map(|line| std::str::from_utf8(line).unwrap()).collect();
        let end = if is_ended { line_end } else { "" };
        [lines.join(line_end), end.into()].concat().into_bytes()
    }

    proptest! {
        #[test]
        fn any_width_is_found_and_put_back(
            width in NARROWEST..106,
            end in prop_oneof![Just("\r\n"), Just("\n"), Just("\r")],
            is_ended in any::<bool>(),
            size in 1_usize..90,
        ) {
            let file = wrapped(FILE, width, end, is_ended);
            let found = Wrapping::detect(&file).unwrap();
            prop_assert_eq!((found.width(), found.line_end()), (width, end.as_bytes()));
            prop_assert_eq!(String::from_utf8(found.unwrap(&file)).unwrap(), FILE);
            prop_assert_eq!(found.wrap(FILE.as_bytes()), file.clone());
            let at = |text: &[u8]| text.windows(4).position(|four| four == b"CLM*").map(|at| at as u64);
            if let Some(there) = at(&file) {
                prop_assert!(found.offset(at(FILE.as_bytes()).unwrap()) <= there);
            }
            let out: Vec<u8> = file.chunks(size).flat_map(|piece| found.unwrap(piece)).collect();
            prop_assert_eq!(String::from_utf8(out).unwrap(), FILE);
        }

        #[test]
        fn whatever_is_found_can_be_put_back(lines in proptest::collection::vec("[A-Z*~:]{0,4}", 0..40), width in 20_usize..24) {
            let text = [FILE, &lines.join("\n"), "\r\n"].concat();
            for input in [text.clone().into_bytes(), wrapped(&text, width, "\n", false)] {
                if let Some(found) = Wrapping::detect(&input) {
                    prop_assert_eq!(found.wrap(&found.unwrap(&input)), input);
                }
            }
        }
    }

    #[test]
    fn lines_that_cut_nothing_are_left_alone() {
        let lines = FILE.replace('~', "~\r\n");
        assert_eq!(Wrapping::detect(lines.as_bytes()), None);
        assert_eq!(Wrapping::detect(FILE.as_bytes()), None);
        assert_eq!(Wrapping::detect(FILE.replace('~', "\n").as_bytes()), None);
        for bad in ["", "\n", "ISA*00*\n", "MSH|^~\\&|A|B|C|D|E|F|G\rPID|1\r"] {
            assert_eq!(Wrapping::detect(bad.as_bytes()), None);
        }
        let mut uneven = wrapped(FILE, 80, "\n", true);
        uneven.insert(100, b'x');
        assert_eq!(Wrapping::detect(&uneven), None);
    }
}
