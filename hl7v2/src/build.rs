//! New messages: MSH from options, segments in the places their structure gives them, values escaped.
//!
//! ```
//! use synovia_hl7v2::{Builder, BuilderOptions, SegmentId, ValidateOptions};
//!
//! let mut options = BuilderOptions::default();
//! options.sending_application = "LAB";
//! options.date_time = "20240229120000+0100";
//! options.control_id = "42";
//! let mut builder = Builder::new("ORU^R01", &options)?;
//! builder.add(SegmentId::PID)?.set("3.1", "77")?.set("5.1", "DOE & SON")?.push(13, &["", "PRN", "PH"])?;
//! for code in ["GLU", "NA"] {
//!     builder.add(SegmentId::OBR)?.set("4.1", code)?;
//!     builder.add(SegmentId::OBX)?.set("2", "NM")?.set("3.1", code)?.set("5", "5.4")?.set("11", "F")?;
//! }
//! let message = builder.build()?;
//! assert_eq!(
//!     String::from_utf8_lossy(message.bytes()),
//!     "MSH|^~\\&|LAB||||20240229120000+0100||ORU^R01^ORU_R01|42|P|2.5.1||||||UNICODE UTF-8\r\
//!      PID|||77||DOE \\T\\ SON||||||||^PRN^PH\r\
//!      OBR||||GLU\rOBX||NM|GLU||5.4||||||F\r\
//!      OBR||||NA\rOBX||NM|NA||5.4||||||F\r"
//! );
//! assert_eq!(message.groups().root().path().to_string(), "");
//! assert!(builder.issues(&ValidateOptions::default())?.is_empty());
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! [`Builder::add`] looks for a place the way a reader of the grammar would: in the group a segment was last added to,
//! then in those around it, opening groups that must be opened; one more OBR opens one more ORDER_OBSERVATION. To say
//! it exactly, [`Builder::open`] opens a group and [`Builder::add_in`] adds to it, in any order: what is written is in
//! the order of the grammar, repetitions in the order they were added. Local (Z) segments go behind what was last
//! added. A segment the structure has no place for is refused, so is a second one where one may be; that something
//! required is missing is a finding of [`Builder::issues`].

mod header;
mod place;
mod segment;
mod typed;

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::issue::Issue;
use crate::message::Message;
use crate::options::{Limits, ParseOptions};
use crate::parse;
use crate::path::Path;
use crate::schema::Version;
use crate::segment_id::SegmentId;
use crate::segments::{MessageHeader, TypedSegment};
use crate::structure::grammar::Grammar;
use crate::validate::{ValidateOptions, validate};
use place::Tree;

pub use place::Group;
pub use segment::SegmentBuilder;
pub use typed::{Place, TypedBuilder};

/// What MSH is filled from. Texts are escaped; components of them (an application's HD, say) are set afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuilderOptions<'o> {
    /// MSH-1 and MSH-2; `|^~\&` by default.
    pub delimiters: Delimiters,
    /// MSH-12, and the tables that decide about the rest; 2.5.1 by default.
    pub version: Version,
    /// MSH-18, a name of table 0211, and how text is written; `UNICODE UTF-8` by default. Empty: UTF-8, not named.
    /// Versions before 2.3 have no MSH-18.
    pub charset: &'o str,
    /// MSH-3.
    pub sending_application: &'o str,
    /// MSH-4.
    pub sending_facility: &'o str,
    /// MSH-5.
    pub receiving_application: &'o str,
    /// MSH-6.
    pub receiving_facility: &'o str,
    /// MSH-7, `YYYYMMDDHHMMSS+ZZZZ` or a part of it: there is no clock in this crate.
    pub date_time: &'o str,
    /// MSH-10, which the caller keeps unique.
    pub control_id: &'o str,
    /// MSH-11; `P` (production) by default.
    pub processing_id: &'o str,
    /// MSH-9.3, and the grammar; by default that of the event in this version.
    pub structure: Option<&'o str>,
}

impl Default for BuilderOptions<'_> {
    fn default() -> Self {
        Self {
            delimiters: Delimiters::default(),
            version: Version::V2_5_1,
            charset: "UNICODE UTF-8",
            sending_application: "",
            sending_facility: "",
            receiving_application: "",
            receiving_facility: "",
            date_time: "",
            control_id: "",
            processing_id: "P",
            structure: None,
        }
    }
}

/// A message under construction. `Debug` shows counts, no content.
#[derive(Clone)]
pub struct Builder {
    tree: Tree,
    delimiters: Delimiters,
    charset: Charset,
}

impl Builder {
    /// Starts a message of a type: `ADT^A01`, `ADT^A01^ADT_A01`, `ACK`. What is given of it after `^` wins over
    /// options and tables.
    ///
    /// A type no version knows has no grammar: its segments are written in the order they are added.
    ///
    /// # Errors
    /// [`ErrorKind::BadDelimiter`], [`ErrorKind::DuplicateDelimiter`]; [`ErrorKind::UnknownCharset`];
    /// [`ErrorKind::BadValue`] for a date and time that is none; [`ErrorKind::Unencodable`]. The location names the
    /// field of MSH.
    pub fn new(message_type: &str, options: &BuilderOptions<'_>) -> Result<Self, Error> {
        options.delimiters.check()?;
        let charset = Charset::from_name(options.charset.as_bytes())
            .map_err(|e| e.with_location(header::location(18)))?;
        let (structure, content) = header::header(message_type, options, charset)?;
        let grammar = Grammar::find(structure.as_bytes(), options.version).map(|(grammar, _)| grammar);
        Ok(Self { tree: Tree::new(grammar, content), delimiters: options.delimiters, charset })
    }

    /// The structure whose grammar places the segments, such as `ADT_A01`; `None` if none is known.
    #[must_use]
    pub fn structure(&self) -> Option<&'static str> {
        self.tree.grammar().map(|grammar| grammar.name)
    }

    /// The message as a group.
    #[must_use]
    pub const fn root(&self) -> Group {
        Group::ROOT
    }

    /// MSH, to set what the options do not.
    pub fn header(&mut self) -> SegmentBuilder<'_> {
        SegmentBuilder::new(self, Tree::HEADER)
    }

    /// MSH by the names of its fields.
    pub fn message_header(&mut self) -> TypedBuilder<'_, MessageHeader<'static>> {
        TypedBuilder::new(self.header())
    }

    /// Adds a segment where the message stands: in the group a segment was last added to, else in one around it, else
    /// in a group that is opened for it.
    ///
    /// # Errors
    /// [`ErrorKind::NoPlace`] if the structure has none, or none that is free; [`ErrorKind::NotEditable`] for a header.
    pub fn add(&mut self, id: SegmentId) -> Result<SegmentBuilder<'_>, Error> {
        let at = self.tree.add(id).map_err(|kind| place_error(kind, id))?;
        Ok(SegmentBuilder::new(self, at))
    }

    /// Adds a segment by its type, as [`add`](Self::add) does: its places have names and are checked by the compiler.
    ///
    /// ```
    /// use synovia_hl7v2::datatypes::ExtendedPersonName;
    /// use synovia_hl7v2::segments::PatientIdentification as Pid;
    /// use synovia_hl7v2::{Builder, BuilderOptions};
    ///
    /// let mut builder = Builder::new("ADT^A04", &BuilderOptions::default())?;
    /// let mut pid = builder.segment::<Pid>()?;
    /// pid.set(Pid::PATIENT_NAME.then(ExtendedPersonName::GIVEN_NAME), "Erika")?.set(Pid::ADMINISTRATIVE_SEX, "F")?;
    /// assert!(builder.to_bytes().ends_with(b"\rPID|||||^Erika|||F\r"));
    /// # Ok::<(), synovia_hl7v2::Error>(())
    /// ```
    ///
    /// # Errors
    /// See [`add`](Self::add).
    pub fn segment<S: TypedSegment<'static>>(&mut self) -> Result<TypedBuilder<'_, S>, Error> {
        self.add(S::ID).map(TypedBuilder::new)
    }

    /// Adds a segment by its type directly to a group: see [`segment`](Self::segment).
    ///
    /// # Errors
    /// See [`add`](Self::add).
    pub fn segment_in<S: TypedSegment<'static>>(
        &mut self,
        group: Group,
    ) -> Result<TypedBuilder<'_, S>, Error> {
        self.add_in(group, S::ID).map(TypedBuilder::new)
    }

    /// Adds a segment directly to a group.
    ///
    /// # Errors
    /// See [`add`](Self::add).
    pub fn add_in(&mut self, group: Group, id: SegmentId) -> Result<SegmentBuilder<'_>, Error> {
        let at = self.tree.add_in(group, id).map_err(|kind| place_error(kind, id))?;
        Ok(SegmentBuilder::new(self, at))
    }

    /// Opens one more repetition of a group directly inside another: `open(patient_result, "ORDER_OBSERVATION")`.
    ///
    /// An empty group is not written.
    ///
    /// # Errors
    /// [`ErrorKind::NoPlace`] if the structure has no such group there, or has one already that does not repeat.
    pub fn open(&mut self, parent: Group, name: &str) -> Result<Group, Error> {
        self.tree.open(parent, name).map_err(|kind| Error::new(kind, 0))
    }

    /// Sets a value by path: `PID-5.1`. The segment is added if it is the next of its id, as by [`add`](Self::add).
    ///
    /// # Errors
    /// Those of [`add`](Self::add) and of [`SegmentBuilder::set`]; [`ErrorKind::NoSuchSegment`] for a number further on,
    /// and for a path with group steps.
    pub fn set(&mut self, path: &Path, value: &str) -> Result<&mut Self, Error> {
        self.at(path)?.set_path(path, value)?;
        Ok(self)
    }

    /// Sets a value by path to bytes as they are on the wire: see [`set`](Self::set).
    ///
    /// # Errors
    /// Those of [`add`](Self::add) and of [`SegmentBuilder::set_raw`].
    pub fn set_raw(&mut self, path: &Path, raw: &[u8]) -> Result<&mut Self, Error> {
        self.at(path)?.set_raw_path(path, raw)?;
        Ok(self)
    }

    fn at(&mut self, path: &Path) -> Result<SegmentBuilder<'_>, Error> {
        let before = path.number().unwrap_or(1).checked_sub(1).map(|before| before as usize);
        let listed = self.tree.listed(path.segment());
        match (before.and_then(|before| listed.get(before)).copied(), listed.len()) {
            _ if path.has_groups() => {}
            (Some(at), _) => return Ok(SegmentBuilder::new(self, at)),
            (None, count) if before == Some(count) => return self.add(path.segment()),
            (None, _) => {}
        }
        Err(Error::new(ErrorKind::NoSuchSegment, 0).with_location(path.location()))
    }

    /// The message as bytes, each segment with CR at its end.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write_to(&mut out);
        out
    }

    /// Appends the message to `out`.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        for at in self.tree.in_order() {
            if let Some((_, content)) = self.tree.segment(at) {
                out.extend_from_slice(content);
                out.push(b'\r');
            }
        }
    }

    /// The message, parsed: what was set can be read back.
    ///
    /// # Errors
    /// A limit passed.
    pub fn build(&self) -> Result<Message<'static>, Error> {
        parse::parse_cow(Cow::Owned(self.to_bytes()), &ParseOptions::default())
    }

    /// What validation finds about the message as it is now: required segments and fields that are missing, values
    /// not in the syntax of their datatype.
    ///
    /// # Errors
    /// A limit passed.
    pub fn issues(&self, options: &ValidateOptions) -> Result<Vec<Issue>, Error> {
        Ok(validate(self.build()?.view(), options))
    }

    /// Sets a value of a segment.
    fn put(&mut self, at: usize, path: &Path, raw: &[u8]) -> Result<(), Error> {
        let fail = |kind| Error::new(kind, 0).with_location(path.location());
        let (id, content) = self.tree.segment(at).ok_or_else(|| fail(ErrorKind::NoSuchSegment))?;
        if id != path.segment() {
            return Err(fail(ErrorKind::NoSuchSegment));
        }
        let limits = Limits::default();
        let made = crate::edit::replaced(id, content, path, raw, &self.delimiters, &limits).map_err(fail)?;
        if let Some(made) = made {
            self.tree.replace(at, made);
        }
        Ok(())
    }
}

fn place_error(kind: ErrorKind, id: SegmentId) -> Error {
    Error::new(kind, 0).with_location(crate::issue::Location::new(id, 1))
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("structure", &self.structure())
            .field("segments", &self.tree.in_order().count())
            .finish_non_exhaustive()
    }
}
