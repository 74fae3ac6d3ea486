//! The delimiters a header declares in its first two fields.

use crate::error::{Error, ErrorKind};

/// The bytes that separate a message's parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Delimiters {
    /// Between fields: MSH-1, usually `|`.
    pub field: u8,
    /// Between components, usually `^`.
    pub component: u8,
    /// Between repetitions, usually `~`.
    pub repetition: u8,
    /// Starts and ends an escape sequence, usually `\`.
    pub escape: u8,
    /// Between subcomponents, usually `&`.
    pub subcomponent: u8,
    /// The truncation character of 2.7 (`#`), where MSH-2 declares one.
    pub truncation: Option<u8>,
}

impl Default for Delimiters {
    fn default() -> Self {
        Self {
            field: b'|',
            component: b'^',
            repetition: b'~',
            escape: b'\\',
            subcomponent: b'&',
            truncation: None,
        }
    }
}

/// What was odd about a header's delimiters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Oddities {
    /// MSH-2 has fewer than four or more than five bytes.
    pub(crate) length: bool,
    /// A default filled in equals a declared delimiter.
    pub(crate) collision: bool,
}

/// ASCII, and no letter, digit, blank, NUL, DEL, line end or MLLP byte.
fn usable(byte: u8) -> bool {
    byte.is_ascii()
        && !byte.is_ascii_alphanumeric()
        && !matches!(byte, 0 | b' ' | b'\r' | b'\n' | 0x0B | 0x1C | 0x7F)
}

impl Delimiters {
    /// Five delimiters and perhaps a truncation character, checked.
    ///
    /// # Errors
    /// [`ErrorKind::BadDelimiter`] or [`ErrorKind::DuplicateDelimiter`]; the offset counts in the order given.
    pub fn new(
        field: u8,
        component: u8,
        repetition: u8,
        escape: u8,
        subcomponent: u8,
        truncation: Option<u8>,
    ) -> Result<Self, Error> {
        let made = Self { field, component, repetition, escape, subcomponent, truncation };
        made.check()?;
        Ok(made)
    }

    /// The delimiters in the order MSH-1, MSH-2.
    fn in_order(&self) -> impl Iterator<Item = u8> {
        [self.field, self.component, self.repetition, self.escape, self.subcomponent]
            .into_iter()
            .chain(self.truncation)
    }

    /// Refuses unusable and duplicate delimiters.
    pub(crate) fn check(&self) -> Result<(), Error> {
        for (at, byte) in (0_u64..).zip(self.in_order()) {
            if !usable(byte) {
                return Err(Error::new(ErrorKind::BadDelimiter, at));
            }
        }
        check_distinct(self.in_order())
    }

    /// These delimiters with the field separator of a header line whose other delimiters are unusable; `None` if the
    /// field separator is what is wrong, or is one of these.
    pub(crate) fn for_header(self, line: &[u8]) -> Option<Self> {
        let made = Self { field: *line.get(3)?, ..self };
        made.check().is_ok().then_some(made)
    }

    /// True for a byte that separates: field, component, repetition or subcomponent.
    #[must_use]
    pub fn separates(&self, byte: u8) -> bool {
        byte == self.field || byte == self.component || byte == self.repetition || byte == self.subcomponent
    }

    /// MSH-2 as these delimiters declare it: four bytes, five with a truncation character.
    pub fn encoding_characters(&self) -> impl Iterator<Item = u8> {
        self.in_order().skip(1)
    }

    /// Reads a header line that starts with its id. Offsets of errors count from the start of the line.
    pub(crate) fn of_header(line: &[u8]) -> Result<(Self, Oddities), Error> {
        let Some((&field, rest)) = line.get(3..).and_then(<[u8]>::split_first) else {
            return Err(Error::new(ErrorKind::NoDelimiters, 3));
        };
        if !usable(field) {
            return Err(Error::new(ErrorKind::BadDelimiter, 3));
        }
        let length = rest.iter().position(|&b| b == field).unwrap_or(rest.len());
        let declared = rest.get(..length.min(5)).unwrap_or(rest);
        if let Some(at) = (4_u64..).zip(declared).find_map(|(at, &b)| (!usable(b)).then_some(at)) {
            return Err(Error::new(ErrorKind::BadDelimiter, at));
        }
        check_distinct(declared.iter().copied()).map_err(|e| e.shifted(4))?;
        let nth = |n: usize, default| declared.get(n).copied().unwrap_or(default);
        let read = Self {
            field,
            component: nth(0, b'^'),
            repetition: nth(1, b'~'),
            escape: nth(2, b'\\'),
            subcomponent: nth(3, b'&'),
            truncation: declared.get(4).copied(),
        };
        let oddities = Oddities {
            length: !(4..=5).contains(&length),
            collision: length < 4 && check_distinct(read.in_order()).is_err(),
        };
        Ok((read, oddities))
    }
}

/// The offset of the error is the position of the second of two equal bytes.
fn check_distinct(bytes: impl Iterator<Item = u8>) -> Result<(), Error> {
    let mut seen = 0_u128;
    for (at, byte) in (0_u64..).zip(bytes) {
        let bit = 1_u128 << (byte & 0x7F);
        if seen & bit != 0 {
            return Err(Error::new(ErrorKind::DuplicateDelimiter, at));
        }
        seen |= bit;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(line: &[u8]) -> (ErrorKind, u64) {
        let error = Delimiters::of_header(line).map(|_| ()).unwrap_err();
        (error.kind(), error.offset())
    }

    #[test]
    fn reads_one_to_five() {
        let (d, o) = Delimiters::of_header(b"MSH|^~\\&#|A").unwrap();
        assert_eq!((d.truncation, o), (Some(b'#'), Oddities::default()));
        let (d, o) = Delimiters::of_header(b"MSH|^").unwrap();
        assert_eq!(d, Delimiters::default());
        assert!(o.length && !o.collision);
        let (d, o) = Delimiters::of_header(b"MSH$%*!:$").unwrap();
        assert_eq!(
            (d.field, d.component, d.repetition, d.escape, d.subcomponent),
            (b'$', b'%', b'*', b'!', b':')
        );
        assert_eq!(o, Oddities::default());
        let (d, o) = Delimiters::of_header(b"MSH|~\\&|").unwrap();
        assert_eq!((d.component, d.repetition, d.escape, d.subcomponent), (b'~', b'\\', b'&', b'&'));
        assert!(o.length && o.collision);
    }

    #[test]
    fn refuses_what_cannot_separate() {
        assert_eq!(kind(b"MSH"), (ErrorKind::NoDelimiters, 3));
        assert_eq!(kind(b"MSHA^~\\&A"), (ErrorKind::BadDelimiter, 3));
        assert_eq!(kind(b"MSH ^~\\&"), (ErrorKind::BadDelimiter, 3));
        assert_eq!(kind(b"MSH|^~0&|"), (ErrorKind::BadDelimiter, 6));
        assert_eq!(kind(b"MSH|^\xC2\xA7\\&|"), (ErrorKind::BadDelimiter, 5));
        assert_eq!(kind(b"MSH|^~^&|"), (ErrorKind::DuplicateDelimiter, 6));
    }
}
