//! The envelope of a new interchange: ISA, GS and ST from what the caller gives, SE, GE and IEA computed.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{SegmentWriter, WriteOptions};
use crate::error::{Error, ErrorKind};
use crate::issue::Location;
use crate::segment_id::SegmentId;

/// What ISA says. Values are padded to their width; the clock and the numbers are the caller's.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InterchangeHeader {
    /// ISA01 and ISA02: `00` and nothing by default.
    pub authorization: (String, String),
    /// ISA03 and ISA04: `00` and nothing by default.
    pub security: (String, String),
    /// ISA05 and ISA06; the qualifier is `ZZ` by default.
    pub sender: (String, String),
    /// ISA07 and ISA08; the qualifier is `ZZ` by default.
    pub receiver: (String, String),
    /// ISA09, `YYMMDD`.
    pub date: String,
    /// ISA10, `HHMM`.
    pub time: String,
    /// ISA12: `00501` by default.
    pub version: String,
    /// ISA13 and IEA02: at most nine digits.
    pub control_number: u32,
    /// ISA14: whether a TA1 is asked for; `false` by default.
    pub acknowledgement_requested: bool,
    /// ISA15: `P` (production, by default), `T` (test) or `I` (information).
    pub usage: char,
}

impl InterchangeHeader {
    /// An interchange of version 00501 between two parties known by mutually defined identifiers (`ZZ`).
    #[must_use]
    pub fn new(sender: &str, receiver: &str, date: &str, time: &str, control_number: u32) -> Self {
        let none = || (String::from("00"), String::new());
        Self {
            authorization: none(),
            security: none(),
            sender: ("ZZ".into(), sender.into()),
            receiver: ("ZZ".into(), receiver.into()),
            date: date.into(),
            time: time.into(),
            version: "00501".into(),
            control_number,
            acknowledgement_requested: false,
            usage: 'P',
        }
    }
}

/// What GS says.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupHeader {
    /// GS01, such as `HC`.
    pub functional_identifier: String,
    /// GS02.
    pub sender: String,
    /// GS03.
    pub receiver: String,
    /// GS04, `CCYYMMDD`.
    pub date: String,
    /// GS05, `HHMM` or longer.
    pub time: String,
    /// GS06 and GE02.
    pub control_number: u32,
    /// GS08, such as `005010X222A1`.
    pub version: String,
}

impl GroupHeader {
    /// A group of one functional identifier and version; sender, receiver and clock are filled in as fields.
    #[must_use]
    pub fn new(functional_identifier: &str, version: &str, control_number: u32) -> Self {
        let [sender, receiver, date, time] = [const { String::new() }; 4];
        let functional_identifier = functional_identifier.into();
        Self { functional_identifier, sender, receiver, date, time, control_number, version: version.into() }
    }
}

/// Writes an interchange from its first segment to its last, and counts what its trailers say.
///
/// ```
/// use synovia_x12::{GroupHeader, InterchangeHeader, InterchangeWriter, SegmentId, WriteOptions, parse};
///
/// let mut writer = InterchangeWriter::new(WriteOptions::default());
/// writer.begin_interchange(&InterchangeHeader::new("SENDER", "RECEIVER", "240101", "1200", 1))?;
/// writer.begin_group(&GroupHeader::new("HC", "005010X222A1", 1))?;
/// writer.begin_set("837", "0001", Some("005010X222A1"))?;
/// writer.segment(SegmentId::NM1, |nm1| {
///     nm1.element("41")?.element("2")?.element("CLINIC")?.empty().empty();
///     Ok(())
/// })?;
/// writer.end_interchange()?;
/// let bytes = writer.into_bytes();
/// assert!(bytes.ends_with(b"NM1*41*2*CLINIC~SE*3*0001~GE*1*1~IEA*1*000000001~"));
/// assert!(parse(&bytes)?.issues().is_empty());
/// # Ok::<(), synovia_x12::Error>(())
/// ```
#[derive(Clone)]
pub struct InterchangeWriter {
    out: Vec<u8>,
    options: WriteOptions,
    interchange: Option<u32>,
    groups: u32,
    group: Option<u32>,
    sets: u32,
    set: Option<String>,
    segments: u64,
}

impl InterchangeWriter {
    /// A writer without anything written.
    #[must_use]
    pub const fn new(options: WriteOptions) -> Self {
        let out = Vec::new();
        Self { out, options, interchange: None, groups: 0, group: None, sets: 0, set: None, segments: 0 }
    }

    /// Ends what is open and writes ISA, its elements padded to their width.
    ///
    /// # Errors
    /// [`ErrorKind::BadEnvelopeValue`] for a value longer than its place or (date, time, version, control number) not of
    /// its form; a delimiter in a value, by its kind.
    pub fn begin_interchange(&mut self, header: &InterchangeHeader) -> Result<(), Error> {
        self.end_interchange()?;
        let d = self.options.delimiters;
        let standard = d.repetition.map_or(String::from("U"), |byte| String::from(char::from(byte)));
        let control = format!("{:09}", header.control_number);
        let requested = if header.acknowledgement_requested { "1" } else { "0" };
        let usage = String::from(header.usage);
        let values: [(&str, usize); 15] = [
            (&header.authorization.0, 2),
            (&header.authorization.1, 10),
            (&header.security.0, 2),
            (&header.security.1, 10),
            (&header.sender.0, 2),
            (&header.sender.1, 15),
            (&header.receiver.0, 2),
            (&header.receiver.1, 15),
            (&header.date, 6),
            (&header.time, 4),
            (&standard, 1),
            (&header.version, 5),
            (&control, 9),
            (requested, 1),
            (&usage, 1),
        ];
        let mut isa = b"ISA".to_vec();
        for (number, (value, width)) in (1..).zip(values) {
            let fail =
                |kind| Error::new(kind, 0).with_location(Location::new(SegmentId::ISA, 1).element(number));
            let collision = value.bytes().find_map(|byte| d.collision(byte)).filter(|_| number != 11);
            if let Some(kind) = collision {
                return Err(fail(kind));
            }
            let digits = matches!(number, 9 | 10 | 12 | 13);
            let fits = if digits { value.len() == width } else { value.len() <= width };
            if !fits || !value.is_ascii() || digits && !value.bytes().all(|b| b.is_ascii_digit()) {
                return Err(fail(ErrorKind::BadEnvelopeValue));
            }
            isa.push(d.element);
            isa.extend_from_slice(value.as_bytes());
            isa.extend(core::iter::repeat_n(b' ', width - value.len()));
        }
        isa.extend([d.element, d.component]);
        self.out.extend_from_slice(&isa);
        self.terminate();
        (self.interchange, self.groups) = (Some(header.control_number), 0);
        Ok(())
    }

    /// Ends the group that is open and writes GS.
    ///
    /// # Errors
    /// A delimiter in a value, by its kind.
    pub fn begin_group(&mut self, header: &GroupHeader) -> Result<(), Error> {
        self.end_group()?;
        let control = format!("{}", header.control_number);
        self.segment(SegmentId::GS, |gs| {
            gs.element(&header.functional_identifier)?;
            gs.element(&header.sender)?.element(&header.receiver)?;
            gs.element(&header.date)?.element(&header.time)?;
            gs.element(&control)?.element("X")?.element(&header.version)?;
            Ok(())
        })?;
        self.groups += 1;
        (self.group, self.sets) = (Some(header.control_number), 0);
        Ok(())
    }

    /// Ends the transaction set that is open and writes ST: ST01, ST02 and, where the guide has it, ST03.
    ///
    /// # Errors
    /// A delimiter in a value, by its kind.
    pub fn begin_set(
        &mut self,
        identifier: &str,
        control_number: &str,
        guide: Option<&str>,
    ) -> Result<(), Error> {
        self.end_set()?;
        self.segments = 0;
        self.segment(SegmentId::ST, |st| {
            st.element(identifier)?.element(control_number)?.element(guide.unwrap_or_default())?;
            Ok(())
        })?;
        self.sets += 1;
        self.set = Some(control_number.into());
        Ok(())
    }

    /// Writes a segment; its elements are what `fill` says.
    ///
    /// # Errors
    /// What `fill` gives: nothing of the segment is written then.
    pub fn segment<F>(&mut self, id: SegmentId, fill: F) -> Result<(), Error>
    where
        F: FnOnce(&mut SegmentWriter<'_>) -> Result<(), Error>,
    {
        let before = self.out.len();
        let mut segment = SegmentWriter::new(&mut self.out, self.options.delimiters, id);
        match fill(&mut segment) {
            Ok(()) => segment.finish(),
            Err(error) => {
                self.out.truncate(before);
                return Err(error);
            }
        }
        self.terminate();
        self.segments += 1;
        Ok(())
    }

    /// Writes SE with the number of segments, if a set is open.
    ///
    /// # Errors
    /// None in practice: what SE says was written before.
    pub fn end_set(&mut self) -> Result<(), Error> {
        let Some(control) = self.set.take() else { return Ok(()) };
        let count = format!("{}", self.segments + 1);
        self.segment(SegmentId::SE, |se| se.element(&count)?.element(&control).map(|_| ()))
    }

    /// Writes GE with the number of transaction sets, if a group is open; ends the set before.
    ///
    /// # Errors
    /// None in practice: see [`end_set`](Self::end_set).
    pub fn end_group(&mut self) -> Result<(), Error> {
        self.end_set()?;
        let Some(control) = self.group.take() else { return Ok(()) };
        let (count, control) = (format!("{}", self.sets), format!("{control}"));
        self.segment(SegmentId::GE, |ge| ge.element(&count)?.element(&control).map(|_| ()))
    }

    /// Writes IEA with the number of groups, if an interchange is open; ends set and group before.
    ///
    /// # Errors
    /// None in practice: see [`end_set`](Self::end_set).
    pub fn end_interchange(&mut self) -> Result<(), Error> {
        self.end_group()?;
        let Some(control) = self.interchange.take() else { return Ok(()) };
        let (count, control) = (format!("{}", self.groups), format!("{control:09}"));
        self.segment(SegmentId::IEA, |iea| iea.element(&count)?.element(&control).map(|_| ()))
    }

    fn terminate(&mut self) {
        self.out.push(self.options.delimiters.terminator);
        self.out.extend_from_slice(self.options.line_end.as_bytes());
    }

    /// How many segments the transaction set that is open has so far.
    #[must_use]
    pub const fn segment_count(&self) -> u64 {
        self.segments
    }

    /// The options it writes by.
    #[must_use]
    pub const fn options(&self) -> WriteOptions {
        self.options
    }

    /// What was written so far.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.out
    }

    /// What was written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }
}

impl fmt::Debug for InterchangeWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bytes, groups) = (self.out.len(), self.groups);
        f.debug_struct("InterchangeWriter")
            .field("bytes", &bytes)
            .field("groups", &groups)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for InterchangeHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InterchangeHeader").finish_non_exhaustive()
    }
}

impl fmt::Debug for GroupHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GroupHeader").finish_non_exhaustive()
    }
}
