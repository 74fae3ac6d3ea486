//! The delimiters an interchange declares, and how to find them in its ISA.

use core::fmt;

use crate::error::{Error, ErrorKind};

/// The bytes that separate and end things; each interchange declares its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Delimiters {
    /// Between elements: byte 4 of ISA.
    pub element: u8,
    /// Between repetitions of an element: ISA11, where it is no letter or digit. Interchanges before version 00402 have
    /// `U` there, and no repetitions.
    pub repetition: Option<u8>,
    /// Between components of a composite: ISA16.
    pub component: u8,
    /// After each segment: the byte behind ISA16.
    pub terminator: u8,
}

impl Default for Delimiters {
    /// `*`, `^`, `:` and `~`.
    fn default() -> Self {
        Self { element: b'*', repetition: Some(b'^'), component: b':', terminator: b'~' }
    }
}

impl Delimiters {
    /// Delimiters for new or bare input.
    ///
    /// # Errors
    /// [`ErrorKind::BadDelimiter`] for a letter, a digit, a blank or what is not ASCII (a line end may be the terminator);
    /// [`ErrorKind::DuplicateDelimiter`] for two that are the same byte.
    pub fn new(element: u8, repetition: Option<u8>, component: u8, terminator: u8) -> Result<Self, Error> {
        let made = Self { element, repetition, component, terminator };
        let all = [Some(element), repetition, Some(component)];
        if !all.iter().flatten().all(|b| separates(*b)) || !terminates(terminator) {
            return Err(Error::new(ErrorKind::BadDelimiter, 0));
        }
        let mut seen = 0_u128;
        for byte in all.into_iter().flatten().chain([terminator]) {
            let bit = 1_u128 << (byte & 0x7F);
            if seen & bit != 0 {
                return Err(Error::new(ErrorKind::DuplicateDelimiter, 0));
            }
            seen |= bit;
        }
        Ok(made)
    }

    /// True for a byte that is one of them.
    #[must_use]
    pub fn contains(&self, byte: u8) -> bool {
        byte == self.element
            || Some(byte) == self.repetition
            || byte == self.component
            || byte == self.terminator
    }
}

impl fmt::Debug for Delimiters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let repetition = self.repetition.map(char::from);
        f.debug_struct("Delimiters")
            .field("element", &char::from(self.element))
            .field("repetition", &repetition)
            .field("component", &char::from(self.component))
            .field("terminator", &char::from(self.terminator))
            .finish()
    }
}

/// A byte that can stand between elements or components.
fn separates(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b' ' | 0 | b'\r' | b'\n')
}

/// A byte that can end a segment: line ends can.
fn terminates(byte: u8) -> bool {
    separates(byte) && byte != b'\t' || matches!(byte, b'\r' | b'\n')
}

/// What an ISA says: where its elements end, and the delimiters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Header {
    /// Offsets of the sixteen element separators from the start of ISA.
    pub(crate) separators: [u32; 16],
    /// Length of ISA without its terminator.
    pub(crate) length: u32,
    pub(crate) delimiters: Delimiters,
    /// ISA11 is the same byte as another delimiter, or ISA12 says that there are no repetitions.
    pub(crate) odd_repetition: bool,
}

/// How many elements an ISA has.
const ELEMENTS: usize = 16;

impl Header {
    /// The longest ISA that is looked for: real ones have 106 bytes.
    pub(crate) const LONGEST: usize = 4096;

    /// Reads an ISA by counting its separators, so that elements shorter or longer than their width do no harm.
    /// Offsets of errors count from the start of `input`.
    pub(crate) fn read(input: &[u8]) -> Result<Self, Error> {
        let short = || Error::new(ErrorKind::ShortHeader, input.len().min(Self::LONGEST) as u64);
        let input = input.get(..Self::LONGEST).unwrap_or(input);
        let element = *input.get(3).ok_or_else(short)?;
        if !separates(element) {
            return Err(Error::new(ErrorKind::BadDelimiter, 3));
        }
        let mut separators = [0; ELEMENTS];
        let mut found = (0_u32..).zip(input).filter(|(_, b)| **b == element).map(|(at, _)| at);
        for slot in &mut separators {
            *slot = found.next().ok_or_else(short)?;
        }
        let [.., eleventh, twelfth, thirteenth, _, _, last] = separators;
        let at = last as usize + 1;
        let (component, terminator) =
            (*input.get(at).ok_or_else(short)?, *input.get(at + 1).ok_or_else(short)?);
        for (offset, usable) in [(at, separates(component)), (at + 1, terminates(terminator))] {
            if !usable {
                return Err(Error::new(ErrorKind::BadDelimiter, offset as u64));
            }
        }
        if component == element || terminator == element || terminator == component {
            let offset = if component == element { at } else { at + 1 };
            return Err(Error::new(ErrorKind::DuplicateDelimiter, offset as u64));
        }
        let text = |from: u32, to: u32| input.get(from as usize + 1..to as usize).unwrap_or_default();
        let declared = match *text(eleventh, twelfth).trim_ascii() {
            [byte] if byte >= 0x80 => {
                return Err(Error::new(ErrorKind::BadDelimiter, u64::from(eleventh) + 1));
            }
            [byte] if separates(byte) => Some(byte),
            _ => None,
        };
        let repetition = declared.filter(|byte| *byte != element && *byte != terminator);
        let too_old = version(text(twelfth, thirteenth)).is_some_and(|version| version < FIRST_REPETITIONS);
        let odd_repetition =
            declared.is_some() && (repetition.is_none() || declared == Some(component) || too_old);
        let delimiters = Delimiters { element, repetition, component, terminator };
        Ok(Self { separators, length: last + 2, delimiters, odd_repetition })
    }
}

/// The first version of the interchange control segments with repetitions.
const FIRST_REPETITIONS: u32 = 402;

/// ISA12 as a number.
fn version(text: &[u8]) -> Option<u32> {
    core::str::from_utf8(text.trim_ascii()).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    const ISA: &[u8] = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~";

    fn with(at: usize, byte: u8) -> Vec<u8> {
        let mut isa = ISA.to_vec();
        isa[at] = byte;
        isa
    }

    #[test]
    fn reads_the_four_and_where_elements_end() {
        let header = Header::read(ISA).unwrap();
        assert_eq!((header.length, header.delimiters), (105, Delimiters::default()));
        assert!(!header.odd_repetition);
        assert_eq!((header.separators[0], header.separators[15]), (3, 103));
        // Counting finds them in a short ISA as well.
        let header = Header::read(b"ISA|00||00||ZZ|S|ZZ|R|240101|1200|U|00401|1|0|P|>\r\nGS").unwrap();
        assert_eq!(
            header.delimiters,
            Delimiters { element: b'|', repetition: None, component: b'>', terminator: b'\r' }
        );
        assert_eq!(header.length, 49);
    }

    #[test]
    fn says_what_is_odd_about_repetitions() {
        let header = Header::read(&with(82, b':')).unwrap();
        assert_eq!((header.delimiters.repetition, header.odd_repetition), (Some(b':'), true));
        let header = Header::read(&with(82, b'~')).unwrap();
        assert_eq!((header.delimiters.repetition, header.odd_repetition), (None, true));
        let mut old = ISA.to_vec();
        old[84..89].copy_from_slice(b"00401");
        assert!(Header::read(&old).unwrap().odd_repetition);
    }

    #[test]
    fn refuses_what_cannot_separate_with_an_offset() {
        let kind = |isa: &[u8]| Header::read(isa).map(|_| ()).map_err(|e| (e.kind(), e.offset()));
        assert_eq!(kind(&with(3, b'A')), Err((ErrorKind::BadDelimiter, 3)));
        assert_eq!(kind(&with(104, 0xC2)), Err((ErrorKind::BadDelimiter, 104)));
        assert_eq!(kind(&with(105, 0xA7)), Err((ErrorKind::BadDelimiter, 105)));
        assert_eq!(kind(&with(82, 0xA7)), Err((ErrorKind::BadDelimiter, 82)));
        assert_eq!(kind(&with(105, b':')), Err((ErrorKind::DuplicateDelimiter, 105)));
        assert_eq!(kind(&ISA[..90]), Err((ErrorKind::ShortHeader, 90)));
        assert_eq!(kind(&ISA[..105]), Err((ErrorKind::ShortHeader, 105)));
        assert!(kind(&with(105, b'\n')).is_ok() && kind(&with(105, 0x1D)).is_ok());
        assert_eq!(
            Delimiters::new(b'*', Some(b'^'), b':', b'^').unwrap_err().kind(),
            ErrorKind::DuplicateDelimiter
        );
        assert_eq!(Delimiters::new(b'*', None, b' ', b'~').unwrap_err().kind(), ErrorKind::BadDelimiter);
    }
}
