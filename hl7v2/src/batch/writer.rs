//! Writing files and batches, with counts that are right.

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::escape;
use crate::split::{UnitKind, split};

/// Which envelope a header is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the standard has these two")]
pub enum EnvelopeKind {
    /// FHS and FTS.
    File,
    /// BHS and BTS.
    Batch,
}

impl EnvelopeKind {
    const fn header(self) -> &'static [u8; 3] {
        match self {
            Self::File => b"FHS",
            Self::Batch => b"BHS",
        }
    }

    const fn trailer(self) -> &'static [u8; 3] {
        match self {
            Self::File => b"FTS",
            Self::Batch => b"BTS",
        }
    }
}

/// The fields of FHS and BHS, which have the same; as text, empty by default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnvelopeHeader<'a> {
    /// FHS-1 and FHS-2. The usual ones by default.
    pub delimiters: Delimiters,
    /// The character set to write the texts in; envelopes have no field that names it.
    pub charset: Charset,
    /// FHS-3.
    pub sending_application: &'a str,
    /// FHS-4.
    pub sending_facility: &'a str,
    /// FHS-5.
    pub receiving_application: &'a str,
    /// FHS-6.
    pub receiving_facility: &'a str,
    /// FHS-7, as `20240131120000`.
    pub creation_time: &'a str,
    /// FHS-8.
    pub security: &'a str,
    /// FHS-9: a name or id of the file; in BHS its name, id and type.
    pub name: &'a str,
    /// FHS-10.
    pub comment: &'a str,
    /// FHS-11.
    pub control_id: &'a str,
    /// FHS-12: the control id of the file or batch that this one answers.
    pub reference_control_id: &'a str,
}

impl EnvelopeHeader<'_> {
    /// The segment, escaped, without a line end.
    ///
    /// # Errors
    /// [`ErrorKind::Unencodable`] for text that the character set does not have; delimiters that cannot be told apart.
    pub fn to_segment(&self, kind: EnvelopeKind) -> Result<Vec<u8>, Error> {
        self.delimiters.check()?;
        let mut out = kind.header().to_vec();
        out.push(self.delimiters.field);
        out.extend(self.delimiters.encoding_characters());
        let mut end = out.len();
        for text in [
            self.sending_application,
            self.sending_facility,
            self.receiving_application,
            self.receiving_facility,
            self.creation_time,
            self.security,
            self.name,
            self.comment,
            self.control_id,
            self.reference_control_id,
        ] {
            out.push(self.delimiters.field);
            out.extend_from_slice(&escape::encode(text, &self.delimiters, self.charset)?);
            if !text.is_empty() {
                end = out.len();
            }
        }
        out.truncate(end);
        Ok(out)
    }
}

/// Writes messages in envelopes, piece by piece onto the end of a vector that the caller may empty between calls.
///
/// An envelope is ended before another of its kind begins, so every header gets its trailer, and every trailer the count
/// of what stands between. Both envelopes may be left out.
///
/// ```
/// use synovia_hl7v2::batch::{BatchWriter, EnvelopeHeader, EnvelopeKind};
///
/// let mut header = EnvelopeHeader::default();
/// header.sending_application = "LAB";
/// let (mut writer, mut out) = (BatchWriter::new(), Vec::new());
/// writer.start_batch(&header.to_segment(EnvelopeKind::Batch)?, &mut out)?;
/// writer.message(b"MSH|^~\\&|1\r", &mut out)?;
/// writer.message(b"MSH|^~\\&|2", &mut out)?;
/// writer.finish(&mut out);
/// assert_eq!(out, b"BHS|^~\\&|LAB\rMSH|^~\\&|1\rMSH|^~\\&|2\rBTS|2\r");
/// # Ok::<(), synovia_hl7v2::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct BatchWriter {
    file: Option<Open>,
    batch: Option<Open>,
    /// Messages that are in a file and in no batch of it were written since the last batch.
    loose: bool,
}

/// An envelope that is open.
#[derive(Debug, Clone)]
struct Open {
    delimiters: Delimiters,
    count: u64,
}

impl BatchWriter {
    /// A writer with no envelope open.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins a file with an FHS segment, after ending the one before.
    ///
    /// # Errors
    /// [`ErrorKind::NotASegment`] for anything but one FHS segment (a CR at its end may stay away), or what is wrong with its
    /// delimiters. Nothing is written then.
    pub fn start_file(&mut self, fhs: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        let (header, delimiters) = check_header(fhs, EnvelopeKind::File)?;
        self.finish(out);
        write_segment(header, out);
        self.file = Some(Open { delimiters, count: 0 });
        Ok(())
    }

    /// Begins a batch with a BHS segment, after ending the one before.
    ///
    /// # Errors
    /// As [`start_file`](Self::start_file), for BHS.
    pub fn start_batch(&mut self, bhs: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        let (header, delimiters) = check_header(bhs, EnvelopeKind::Batch)?;
        self.end_batch(out);
        write_segment(header, out);
        self.batch = Some(Open { delimiters, count: 0 });
        self.loose = false;
        if let Some(file) = &mut self.file {
            file.count += 1;
        }
        Ok(())
    }

    /// Writes a message, with a CR behind it if it ends without a line end. Its own delimiters may be others than those of
    /// the envelopes.
    ///
    /// # Errors
    /// [`ErrorKind::NotOneMessage`] for bytes that do not start with MSH or hold a second header or a trailer: what is
    /// written would be read as something else. Nothing is written then.
    pub fn message(&mut self, message: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        if !message.starts_with(b"MSH") {
            return Err(Error::new(ErrorKind::NotOneMessage, 0));
        }
        if let Some(second) = split(message).nth(1) {
            return Err(Error::new(ErrorKind::NotOneMessage, second.offset));
        }
        write_segment(message, out);
        match (&mut self.batch, &mut self.file) {
            (Some(batch), _) => batch.count += 1,
            (None, Some(file)) => file.count += u64::from(!core::mem::replace(&mut self.loose, true)),
            (None, None) => {}
        }
        Ok(())
    }

    /// Ends the batch under way, if there is one: BTS with the number of its messages.
    pub fn end_batch(&mut self, out: &mut Vec<u8>) {
        self.loose = false;
        write_trailer(self.batch.take(), EnvelopeKind::Batch, out);
    }

    /// Ends the batch and the file under way, if there are any: FTS has the number of batches, where messages without an
    /// envelope of their own count as one.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        self.end_batch(out);
        write_trailer(self.file.take(), EnvelopeKind::File, out);
    }
}

fn write_segment(bytes: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(bytes);
    if !matches!(bytes.last(), Some(b'\r' | b'\n')) {
        out.push(b'\r');
    }
}

fn write_trailer(open: Option<Open>, kind: EnvelopeKind, out: &mut Vec<u8>) {
    let Some(open) = open else { return };
    out.extend_from_slice(kind.trailer());
    out.push(open.delimiters.field);
    out.extend_from_slice(open.count.to_string().as_bytes());
    out.push(b'\r');
}

/// A header segment without its line end, and its delimiters.
fn check_header(segment: &[u8], kind: EnvelopeKind) -> Result<(&[u8], Delimiters), Error> {
    let line = segment.strip_suffix(b"\r").unwrap_or(segment);
    let wanted = match kind {
        EnvelopeKind::File => UnitKind::FileHeader,
        EnvelopeKind::Batch => UnitKind::BatchHeader,
    };
    let inside = |b: &u8| matches!(b, b'\r' | b'\n') || crate::scan::is_mllp(*b);
    let is_header = line.starts_with(kind.header()) && split(line).all(|unit| unit.kind == wanted);
    if !is_header || line.iter().any(inside) {
        return Err(Error::new(ErrorKind::NotASegment, 0));
    }
    Ok((line, Delimiters::of_header(line)?.0))
}
