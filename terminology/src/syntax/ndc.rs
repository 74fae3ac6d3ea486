//! National Drug Codes: the layouts of the FDA, eleven digits, and what ten digits without hyphens may mean.

use super::digits::{Class, all, part};
use super::error::{SyntaxError, SyntaxErrorKind};
use core::fmt;

/// How a National Drug Code is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NdcLayout {
    /// `4444-4444-22`.
    L442,
    /// `55555-333-22`.
    L532,
    /// `55555-4444-1`.
    L541,
    /// `55555-4444-22`, with or without hyphens: the 11 digits of HIPAA transactions.
    L542,
    /// `666666-4444-22`, with or without hyphens: the 12 digits the FDA moves to in 2033.
    L642,
    /// Ten digits without hyphens: of the first three layouts one, and it cannot be told which.
    Ambiguous,
}

/// A National Drug Code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ndc<'a> {
    text: &'a str,
    layout: NdcLayout,
}

const NDC: &str = "an NDC: 4-4-2, 5-3-2, 5-4-1, 5-4-2 or 6-4-2 digits with hyphens, or 10, 11 or 12 digits";

impl<'a> Ndc<'a> {
    /// Whether the text is well formed; allocates nothing.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, and at which byte.
    pub fn check(text: &str) -> Result<(), SyntaxError> {
        layout(text).map(|_| ())
    }

    /// Reads the text.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn parse(text: &'a str) -> Result<Self, SyntaxError> {
        layout(text).map(|layout| Self { text, layout })
    }

    /// The text as given.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.text
    }

    /// How it is written.
    #[must_use]
    pub fn layout(&self) -> NdcLayout {
        self.layout
    }

    /// The eleven digits it stands for. Three readings of ten digits without hyphens, in the order 4-4-2, 5-3-2, 5-4-1, none of
    /// them likelier; none for the 12-digit form; else one.
    pub fn eleven_digits(&self) -> impl Iterator<Item = Ndc11> {
        // Where the zero that pads to 5-4-2 is put.
        let pads: &'static [usize] = match self.layout {
            NdcLayout::L442 => &[0],
            NdcLayout::L532 => &[5],
            NdcLayout::L541 => &[9],
            NdcLayout::L542 => &[usize::MAX],
            NdcLayout::L642 => &[],
            NdcLayout::Ambiguous => &[0, 5, 9],
        };
        let text = self.text;
        pads.iter().map(move |pad| Ndc11::padded(text, *pad))
    }
}

/// Eleven digits, 5-4-2.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ndc11([u8; 11]);

impl Ndc11 {
    fn padded(text: &str, pad: usize) -> Self {
        let mut digits = [b'0'; 11];
        let places = digits.iter_mut().enumerate().filter(|(place, _)| *place != pad);
        for ((_, out), byte) in places.zip(text.bytes().filter(|b| *b != b'-')) {
            *out = byte;
        }
        Self(digits)
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("")
    }
}

impl fmt::Display for Ndc11 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Ndc11 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ndc11").finish_non_exhaustive()
    }
}

impl fmt::Debug for Ndc<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ndc").field("layout", &self.layout).finish_non_exhaustive()
    }
}

impl fmt::Display for Ndc<'_> {
    /// The normal form: eleven digits where there is one reading, else the digits as given.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut readings = self.eleven_digits();
        match (readings.next(), readings.next()) {
            (Some(one), None) => f.write_str(one.as_str()),
            _ => self.text.split('-').try_for_each(|p| f.write_str(p)),
        }
    }
}

fn layout(text: &str) -> Result<NdcLayout, SyntaxError> {
    let bytes = text.as_bytes();
    let hyphen = bytes.iter().position(|b| *b == b'-');
    let Some(first) = hyphen else {
        all(bytes, 0, Class::Digit, NDC)?;
        return match bytes.len() {
            10 => Ok(NdcLayout::Ambiguous),
            11 => Ok(NdcLayout::L542),
            12 => Ok(NdcLayout::L642),
            _ => Err(SyntaxError::new(SyntaxErrorKind::Length, bytes.len().min(13), NDC)),
        };
    };
    let rest = part(text, first + 1..bytes.len());
    let second = rest.iter().position(|b| *b == b'-').unwrap_or(rest.len());
    let last = rest.get(second + 1..).unwrap_or_default();
    all(part(text, 0..first), 0, Class::Digit, NDC)?;
    all(rest.get(..second).unwrap_or_default(), first + 1, Class::Digit, NDC)?;
    all(last, first + second + 2, Class::Digit, NDC)?;
    match (first, second, last.len()) {
        (4, 4, 2) => Ok(NdcLayout::L442),
        (5, 3, 2) => Ok(NdcLayout::L532),
        (5, 4, 1) => Ok(NdcLayout::L541),
        (5, 4, 2) => Ok(NdcLayout::L542),
        (6, 4, 2) => Ok(NdcLayout::L642),
        _ => Err(SyntaxError::new(SyntaxErrorKind::Length, bytes.len().min(15), NDC)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    #[test]
    fn layouts_pad_to_eleven_digits() {
        for (text, layout, normal) in [
            ("0777-3105-02", NdcLayout::L442, "00777310502"),
            ("50242-040-62", NdcLayout::L532, "50242004062"),
            ("60575-4112-1", NdcLayout::L541, "60575411201"),
            ("60575-4112-01", NdcLayout::L542, "60575411201"),
            ("60575411201", NdcLayout::L542, "60575411201"),
            ("123456-7890-12", NdcLayout::L642, "123456789012"),
            ("123456789012", NdcLayout::L642, "123456789012"),
            ("0777310502", NdcLayout::Ambiguous, "0777310502"),
        ] {
            let read = Ndc::parse(text).unwrap();
            assert_eq!((read.layout(), read.to_string().as_str()), (layout, normal));
        }
        let readings: Vec<_> =
            Ndc::parse("0777310502").unwrap().eleven_digits().map(|n| n.to_string()).collect();
        assert_eq!(readings, ["00777310502", "07773010502", "07773105002"]);
        assert_eq!(Ndc::parse("123456789012").unwrap().eleven_digits().count(), 0);
    }

    #[test]
    fn what_is_no_layout_is_refused() {
        for (text, kind, offset) in [
            ("", SyntaxErrorKind::Length, 0),
            ("123456789", SyntaxErrorKind::Length, 9),
            ("1234567890123", SyntaxErrorKind::Length, 13),
            ("077-3105-02", SyntaxErrorKind::Length, 11),
            ("0777-3105", SyntaxErrorKind::Length, 9),
            ("0777-3105-02-1", SyntaxErrorKind::Character, 12),
            ("0777-31x5-02", SyntaxErrorKind::Character, 7),
            ("07773x0502", SyntaxErrorKind::Character, 5),
        ] {
            let error = Ndc::check(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        }
    }
}
