//! New data sets, element by element.

use alloc::vec::Vec;
use core::fmt;

use crate::charset::{CharacterSets, Delimiters};
use crate::data_set::DataSet;
use crate::error::{Error, ErrorKind};
use crate::header::implied_vr;
use crate::output::{Lengths, Output};
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::{Content, Vr};

/// Makes a data set in Explicit VR Little Endian. Elements may come in any order: [`finish`](Self::finish) sorts them.
///
/// ```
/// use synovia_dicom_meta::{Builder, tags};
/// let mut builder = Builder::new();
/// builder.text(tags::PATIENT_ID, "77")?.text(tags::PATIENT_NAME, "Doe^Jane")?;
/// builder.start_sequence(tags::REQUEST_ATTRIBUTES_SEQUENCE)?.start_item()?;
/// builder.text(tags::ACCESSION_NUMBER, "A1")?;
/// builder.end_item()?.end_sequence()?;
/// let data_set = builder.finish()?;
/// assert_eq!(data_set.leaves().last().map(|l| l.to_string()).as_deref(), Some("RequestAttributesSequence[0].AccessionNumber"));
/// # Ok::<(), synovia_dicom_meta::Error>(())
/// ```
pub struct Builder {
    output: Output,
    /// What is open: a sequence (false) or an item (true).
    open: Vec<bool>,
    sets: CharacterSets,
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

impl Builder {
    /// An empty data set, whose text is written in UTF-8: name it with `text(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192")`
    /// if it is not ASCII.
    #[must_use]
    pub fn new() -> Self {
        let output = Output::new(Vec::new(), Encoding::ExplicitLittle, Lengths::Defined);
        Self { output, open: Vec::new(), sets: CharacterSets::utf8() }
    }

    fn check(&self, tag: Tag, in_item: bool) -> Result<(), Error> {
        let fits = self.open.last().is_none_or(|item| *item) == in_item;
        let usable = !tag.is_group_length() && tag.group() != 0xFFFE;
        if fits && usable { Ok(()) } else { Err(Error::new(ErrorKind::NotEditable, 0)) }
    }

    /// An element of text, with the representation the dictionary says.
    ///
    /// # Errors
    /// [`ErrorKind::WrongVr`] if that is not text, [`ErrorKind::NotEditable`] directly in a sequence and for group lengths.
    pub fn text(&mut self, tag: Tag, text: &str) -> Result<&mut Self, Error> {
        self.text_as(tag, implied_vr(tag.to_u32()), text)
    }

    /// An element of text, with a representation.
    ///
    /// # Errors
    /// As [`text`](Self::text).
    pub fn text_as(&mut self, tag: Tag, vr: Vr, text: &str) -> Result<&mut Self, Error> {
        match vr.info().map(|info| info.content) {
            Some(Content::Text) => {
                let bytes = self.sets.encode_with(text, Delimiters::ALL)?;
                self.raw(tag, vr, &bytes)
            }
            Some(Content::Ascii) => self.raw(tag, vr, text.as_bytes()),
            _ => Err(Error::new(ErrorKind::WrongVr, 0)),
        }
    }

    /// An element of bytes: the value in little endian, made even.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] directly in a sequence, for sequences and group lengths, [`ErrorKind::ValueTooLong`].
    pub fn raw(&mut self, tag: Tag, vr: Vr, value: &[u8]) -> Result<&mut Self, Error> {
        self.check(tag, true)?;
        if vr == Vr::SQ {
            return Err(Error::new(ErrorKind::NotEditable, 0));
        }
        self.output.element(tag, vr, value)?;
        Ok(self)
    }

    /// Opens a sequence.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] directly in a sequence.
    pub fn start_sequence(&mut self, tag: Tag) -> Result<&mut Self, Error> {
        self.check(tag, true)?;
        self.output.start_sequence(tag);
        self.open.push(false);
        Ok(self)
    }

    /// Opens an item of the sequence.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] outside of a sequence.
    pub fn start_item(&mut self) -> Result<&mut Self, Error> {
        self.check(crate::tags::PIXEL_DATA, false)?;
        self.output.start_item();
        self.open.push(true);
        Ok(self)
    }

    /// Closes the item.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] if no item is open.
    pub fn end_item(&mut self) -> Result<&mut Self, Error> {
        self.close(true)?;
        self.output.end_item()?;
        Ok(self)
    }

    /// Closes the sequence.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] if no sequence is open.
    pub fn end_sequence(&mut self) -> Result<&mut Self, Error> {
        self.close(false)?;
        self.output.end_sequence()?;
        Ok(self)
    }

    fn close(&mut self, item: bool) -> Result<(), Error> {
        if self.open.last() != Some(&item) {
            return Err(Error::new(ErrorKind::NotEditable, 0));
        }
        self.open.pop();
        Ok(())
    }

    /// The data set, without file meta information, tags in ascending order.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] if a sequence is open, or a limit is passed.
    pub fn finish(self) -> Result<DataSet<'static>, Error> {
        if !self.open.is_empty() {
            return Err(Error::new(ErrorKind::NotEditable, 0));
        }
        crate::parse::canonical(&self.output.bytes)
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("bytes", &self.output.bytes.len()).finish_non_exhaustive()
    }
}
