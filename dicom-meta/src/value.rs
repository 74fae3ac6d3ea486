//! Values of elements, read when asked for: text in its character set, numbers in their byte order.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::charset::{CharacterSets, Delimiters};
use crate::error::{Error, ErrorKind};
use crate::tag::Tag;
use crate::tags;
use crate::view::{DataSetView, ElementView};
use crate::vr::{Content, Spaces, Vr};

impl DataSetView<'_> {
    /// The character sets in force: those of the data set, or else of the nearest one around it that names any.
    #[must_use]
    pub fn character_sets(self) -> CharacterSets {
        let mut here = Some(self);
        while let Some(data_set) = here {
            if let Some(element) = data_set.landmark(tags::SPECIFIC_CHARACTER_SET) {
                return CharacterSets::read(element.raw());
            }
            here = data_set.outer();
        }
        CharacterSets::default()
    }
}

impl<'m> ElementView<'m> {
    /// Whether its values are text: all representations but binary ones, sequences, and UN.
    #[must_use]
    pub fn is_text(self) -> bool {
        self.vr().info().is_some_and(|info| matches!(info.content, Content::Ascii | Content::Text))
    }

    /// Whether it can have several values.
    fn has_values(self) -> bool {
        self.vr().info().is_some_and(|info| info.multiple)
    }

    /// What its values end at.
    pub(crate) fn delimiters(self) -> Delimiters {
        Delimiters { values: self.has_values(), names: self.vr() == Vr::PN }
    }

    /// The character sets its text is in: those of its data set, for representations whose text they govern.
    #[must_use]
    pub fn character_sets(self) -> CharacterSets {
        match self.vr().info() {
            Some(info) if info.content == Content::Text => self.data_set().character_sets(),
            _ => CharacterSets::default(),
        }
    }

    /// The whole text: all values with `\` between them, without the padding at the end. Exact bytes are in
    /// [`raw`](Self::raw).
    ///
    /// # Errors
    /// [`ErrorKind::WrongVr`] if it is not text, [`ErrorKind::Undecodable`] with the offset of the byte,
    /// [`ErrorKind::UnknownCharset`].
    pub fn text(self) -> Result<Cow<'m, str>, Error> {
        let raw = self.text_bytes()?;
        // Most text is ASCII, for which no character set is needed.
        let plain = raw.is_ascii() && !raw.contains(&0x1B);
        if let (true, Ok(text)) =
            (plain && !raw.contains(&b'\\') && !raw.contains(&b'~'), core::str::from_utf8(raw))
        {
            return Ok(Cow::Borrowed(text));
        }
        let sets = self.character_sets();
        sets.decode_with(raw, self.delimiters()).map_err(|e| self.misread(e.kind(), e.offset()))
    }

    /// The whole text, with U+FFFD for what cannot be read, and the code point of its number for a byte beyond ASCII where
    /// no known set is named. Empty if it is not text.
    #[must_use]
    pub fn text_lossy(self) -> Cow<'m, str> {
        let Ok(raw) = self.text_bytes() else { return Cow::Borrowed("") };
        self.character_sets().decode_lossy(raw, self.delimiters())
    }

    /// The values of a text, without the spaces that carry no meaning; one for a text that cannot have several. No value
    /// if there are no bytes.
    ///
    /// # Errors
    /// As [`text`](Self::text).
    pub fn texts(self) -> Result<Texts<'m>, Error> {
        self.text().map(|text| self.values_of(text))
    }

    /// As [`texts`](Self::texts), of [`text_lossy`](Self::text_lossy).
    #[must_use]
    pub fn texts_lossy(self) -> Texts<'m> {
        self.values_of(self.text_lossy())
    }

    /// As [`texts_lossy`](Self::texts_lossy), in character sets that are known already.
    pub(crate) fn texts_in(self, sets: &CharacterSets) -> Texts<'m> {
        let Ok(raw) = self.text_bytes() else { return self.values_of(Cow::Borrowed("")) };
        self.values_of(sets.decode_lossy(raw, self.delimiters()))
    }

    fn values_of(self, text: Cow<'m, str>) -> Texts<'m> {
        let spaces = self.vr().info().map_or(Spaces::Significant, |info| info.spaces);
        let done = self.is_empty();
        Texts { text, at: 0, done, separated: self.has_values(), spaces }
    }

    /// The bytes of a text without padding: a space or NUL that makes the length even, or more of them.
    fn text_bytes(self) -> Result<&'m [u8], Error> {
        if !self.is_text() {
            return Err(self.misread(ErrorKind::WrongVr, 0));
        }
        let raw = self.raw();
        let end = raw.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |at| at + 1);
        Ok(raw.get(..end).unwrap_or_default())
    }

    #[cold]
    pub(crate) fn misread(self, kind: ErrorKind, at: u64) -> Error {
        Error::new(kind, self.offset() + at).with_location(self.location())
    }

    /// The whole numbers of US, SS, UL, SL, UV, SV. A remainder that is too short for one is left out.
    ///
    /// # Errors
    /// [`ErrorKind::WrongVr`] for all others.
    pub fn integers(self) -> Result<Integers<'m>, Error> {
        let (size, signed) = match self.vr() {
            Vr::US => (2, false),
            Vr::SS => (2, true),
            Vr::UL => (4, false),
            Vr::SL => (4, true),
            Vr::UV => (8, false),
            Vr::SV => (8, true),
            _ => return Err(self.misread(ErrorKind::WrongVr, 0)),
        };
        Ok(Integers { words: Words { rest: self.raw(), size, big: self.encoding().is_big() }, signed })
    }

    /// The numbers of FL and FD; those of FL as they are, without rounding to their digits.
    ///
    /// # Errors
    /// [`ErrorKind::WrongVr`] for all others.
    pub fn floats(self) -> Result<impl Iterator<Item = f64> + use<'m>, Error> {
        let size = match self.vr() {
            Vr::FL => 4,
            Vr::FD => 8,
            _ => return Err(self.misread(ErrorKind::WrongVr, 0)),
        };
        let words = Words { rest: self.raw(), size, big: self.encoding().is_big() };
        Ok(words.map(move |bits| match size {
            4 => f64::from(f32::from_bits(u32::try_from(bits).unwrap_or_default())),
            _ => f64::from_bits(bits),
        }))
    }

    /// The tags of AT.
    ///
    /// # Errors
    /// [`ErrorKind::WrongVr`] for all others.
    pub fn tags(self) -> Result<impl Iterator<Item = Tag> + use<'m>, Error> {
        if self.vr() != Vr::AT {
            return Err(self.misread(ErrorKind::WrongVr, 0));
        }
        let big = self.encoding().is_big();
        let word = move |a, b| if big { u16::from_be_bytes([a, b]) } else { u16::from_le_bytes([a, b]) };
        let (chunks, _) = self.raw().as_chunks::<4>();
        Ok(chunks.iter().map(move |[a, b, c, d]| Tag::new(word(*a, *b), word(*c, *d))))
    }

    /// The words of a binary value, each as the number its bytes are: OB and UN of one byte, OW, OL, OV, OF, OD of 2, 4,
    /// 8, 4 and 8, numbers of their size.
    #[must_use]
    pub fn words(self) -> Words<'m> {
        Words { rest: self.raw(), size: self.vr().word_size(), big: self.encoding().is_big() }
    }

    /// The bytes of a value in little endian, as DICOM JSON and XML have them: the value itself unless it is in big
    /// endian and has words.
    #[must_use]
    pub fn little_endian(self) -> Cow<'m, [u8]> {
        let size = self.vr().swap_size();
        if !self.encoding().is_big() || size == 1 {
            return Cow::Borrowed(self.raw());
        }
        let mut bytes = self.raw().to_vec();
        for word in bytes.chunks_exact_mut(size) {
            word.reverse();
        }
        Cow::Owned(bytes)
    }

    /// The first value of a text, if there is one that can be read.
    #[must_use]
    pub fn first_text(self) -> Option<Cow<'m, str>> {
        self.texts().ok()?.next().filter(|text| !text.is_empty())
    }
}

/// The byte that makes a value even.
pub(crate) fn pad_byte(vr: Vr) -> u8 {
    vr.info().map_or(0, |info| info.padding)
}

/// The values of a text: see [`ElementView::texts`].
#[derive(Clone)]
pub struct Texts<'m> {
    text: Cow<'m, str>,
    at: usize,
    done: bool,
    separated: bool,
    spaces: Spaces,
}

impl<'m> Iterator for Texts<'m> {
    type Item = Cow<'m, str>;

    fn next(&mut self) -> Option<Cow<'m, str>> {
        if self.done {
            return None;
        }
        let rest = self.text.get(self.at..).unwrap_or_default();
        let len = if self.separated { rest.find('\\') } else { None };
        let (start, end) = (self.at, self.at + len.unwrap_or(rest.len()));
        match len {
            Some(_) => self.at = end + 1,
            None => self.done = true,
        }
        let trim = |text: &'_ str| -> (usize, usize) {
            let back = match self.spaces {
                Spaces::Significant => text,
                _ => text.trim_end_matches([' ', '\0']),
            };
            let front = if self.spaces == Spaces::Both { back.trim_start_matches(' ') } else { back };
            (back.len() - front.len(), back.len())
        };
        let (from, to) = trim(self.text.get(start..end).unwrap_or_default());
        let range = start + from..start + to;
        Some(match &self.text {
            Cow::Borrowed(text) => Cow::Borrowed(text.get(range).unwrap_or_default()),
            Cow::Owned(text) => Cow::Owned(String::from(text.get(range).unwrap_or_default())),
        })
    }
}

/// The words of a binary value: see [`ElementView::words`].
#[derive(Clone)]
pub struct Words<'m> {
    rest: &'m [u8],
    size: usize,
    big: bool,
}

impl Iterator for Words<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let (word, rest) = self.rest.split_at_checked(self.size)?;
        self.rest = rest;
        let fold = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
        Some(if self.big { word.iter().fold(0, fold) } else { word.iter().rev().fold(0, fold) })
    }
}

/// Whole numbers: see [`ElementView::integers`].
#[derive(Clone)]
pub struct Integers<'m> {
    words: Words<'m>,
    signed: bool,
}

impl Iterator for Integers<'_> {
    type Item = i128;

    fn next(&mut self) -> Option<i128> {
        let bits = 8 * self.words.size as u32;
        let value = i128::from(self.words.next()?);
        let is_negative = self.signed && value >> (bits - 1) & 1 != 0;
        Some(if is_negative { value - (1 << bits) } else { value })
    }
}

redacted!(Texts, Words, Integers);
