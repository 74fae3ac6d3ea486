//! Why a conversion failed.

use serde::Serialize;
use serde::ser::SerializeStruct as _;
use thiserror::Error as ThisError;

use crate::report::Loss;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The source could not be parsed.
    #[error("the source cannot be parsed")]
    Parse,
    /// The format of the source is not one this library reads.
    #[error("not in a format that can be read")]
    UnknownSource,
    /// The target is not one this library writes.
    #[error("not a target that can be written")]
    UnknownTarget,
    /// A limit of [`Limits`](crate::options::Limits) or of the parser was passed.
    #[error("a limit was passed")]
    Limit,
    /// The options hold a value that cannot be used.
    #[error(
        "an option cannot be used: a time zone is an offset such as -05:00, a time a FHIR instant; strict needs lineage"
    )]
    Options,
    /// [`Options::strict`](crate::Options::strict) is on, and something of the source is not in the output. The path and the
    /// offset are those of the first such leaf; [`Error::losses`] has all of them.
    #[error("a value of the source is not in the output")]
    Unmapped,
    /// HL7 v2 is asked for, and neither the source nor the options name the event of the message.
    #[error("no message event is named: in the header or by an option, such as ADT^A08")]
    NoEvent,
    /// No message of this event is written.
    #[error("not an event whose message can be written")]
    UnknownEvent,
    /// X12 is asked for, no guide is named, and what the source holds is no transaction set that is written.
    #[error("no guide is named, such as 005010X222A1, and the content is no transaction set")]
    NoGuide,
    /// X12 is asked for by a guide that is not known.
    #[error("not a guide of X12 that is known, such as 005010X222A1 or 837P")]
    UnknownGuide,
    /// X12 is asked for by a guide whose transaction set is not written.
    #[error("the transaction set of this guide is not written")]
    GuideNotWritten,
    /// X12 is asked for, and neither the source nor the options say what its envelope needs.
    #[error("the envelope of an interchange needs an option that is not given")]
    NoEnvelope,
    /// A target of DICOM is an item of a worklist, and the source has no order.
    #[error("no order, of which an item of a modality worklist is made")]
    NoOrder,
}

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    /// Kind of the parser's error, as that crate names it.
    detail: Option<String>,
    path: Option<String>,
    offset: u64,
    losses: Vec<Loss>,
}

/// Why a conversion failed: a kind, where, and never content. One word wide.
#[derive(Debug)]
pub struct Error(Box<Inner>);

impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, detail: None, path: None, offset: 0, losses: Vec::new() }))
    }

    /// An error of a format crate: its kind as that crate prints it, and the offset in the input.
    #[cold]
    fn of_format(kind: ErrorKind, detail: String, path: Option<String>, offset: u64) -> Self {
        Self(Box::new(Inner { kind, detail: Some(detail), path, offset, losses: Vec::new() }))
    }

    /// Of the CDA reader, whose offset is that of the whole input.
    #[cold]
    pub(crate) fn from_cda(error: &synovia_cda::Error) -> Self {
        use synovia_cda::ErrorKind as Read;
        let kind = match error.kind() {
            Read::InputLimit
            | Read::DepthLimit
            | Read::ElementLimit
            | Read::AttributeLimit
            | Read::TextLimit => ErrorKind::Limit,
            _ => ErrorKind::Parse,
        };
        let path = error.location().map(ToString::to_string);
        Self::of_format(kind, error.kind().to_string(), path, error.offset())
    }

    /// Of an X12 envelope; `option` is the one without which there is none.
    #[cold]
    pub(crate) fn no_envelope(option: &'static str) -> Self {
        Self::of_format(ErrorKind::NoEnvelope, format!("x12.{option}"), None, 0)
    }

    /// Of options that cannot be read; `detail` says what is wrong with them.
    #[cold]
    pub(crate) fn of_options(detail: String) -> Self {
        Self::of_format(ErrorKind::Options, detail, None, 0)
    }

    /// Of the FHIR reader; `base` is where what it read stands in the input.
    #[cold]
    pub(crate) fn from_fhir(error: &synovia_fhir_model::Error, base: u64) -> Self {
        use synovia_fhir_model::ErrorKind as Read;
        let kind = match error.kind() {
            Read::TooLarge | Read::TooDeep | Read::TooManyItems => ErrorKind::Limit,
            _ => ErrorKind::Parse,
        };
        let path = error.location().map(ToString::to_string);
        Self::of_format(kind, error.kind().to_string(), path, base.saturating_add(error.offset()))
    }

    /// Of the DICOM reader; `base` is where what it read stands in the input.
    #[cold]
    pub(crate) fn from_dicom(error: &synovia_dicom_meta::Error, base: u64) -> Self {
        use synovia_dicom_meta::ErrorKind as Read;
        let kind = match error.kind() {
            Read::InputLimit | Read::DepthLimit | Read::ElementLimit | Read::InflateLimit => ErrorKind::Limit,
            _ => ErrorKind::Parse,
        };
        let path = error.location().map(ToString::to_string);
        Self::of_format(kind, error.kind().to_string(), path, base.saturating_add(error.offset()))
    }

    /// Of an interchange of X12; `offset` is the place in the input.
    pub(crate) fn from_x12(error: &synovia_x12::Error, offset: u64) -> Self {
        use synovia_x12::ErrorKind as Read;
        let kind = match error.kind() {
            Read::InputLimit | Read::SegmentLimit | Read::SegmentLengthLimit | Read::ElementLimit => {
                ErrorKind::Limit
            }
            _ => ErrorKind::Parse,
        };
        Self::of_format(kind, error.kind().to_string(), error.location().map(ToString::to_string), offset)
    }

    /// What strict conversion refuses: these leaves went nowhere.
    #[cold]
    pub(crate) fn unmapped(losses: Vec<Loss>) -> Self {
        let first = losses.first();
        let path = first.map(|l| l.source.to_string());
        let offset = first.map_or(0, |l| l.offset);
        Self(Box::new(Inner { kind: ErrorKind::Unmapped, detail: None, path, offset, losses }))
    }

    /// The leaves that went nowhere, if that is the error; empty otherwise.
    pub fn losses(&self) -> &[Loss] {
        &self.0.losses
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Byte offset in the input, 0 when it is about the whole.
    pub fn offset(&self) -> u64 {
        self.0.offset
    }

    /// Path in the source, where there is one.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }
}

impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match &self.0.detail {
            Some(detail) => write!(f, "{}: {detail}", self.0.kind)?,
            None => write!(f, "{}", self.0.kind)?,
        }
        write!(f, " (at byte {})", self.0.offset)
    }
}

impl core::error::Error for Error {}

impl From<synovia_x12::Error> for Error {
    fn from(error: synovia_x12::Error) -> Self {
        Self::from_x12(&error, error.offset())
    }
}

impl From<synovia_hl7v2::Error> for Error {
    fn from(error: synovia_hl7v2::Error) -> Self {
        use synovia_hl7v2::ErrorKind as Wire;
        let kind = match error.kind() {
            Wire::InputLimit
            | Wire::SegmentLimit
            | Wire::FieldLimit
            | Wire::RepetitionLimit
            | Wire::FieldLengthLimit => ErrorKind::Limit,
            _ => ErrorKind::Parse,
        };
        let location = error.location().map(ToString::to_string);
        Self::of_format(kind, error.kind().to_string(), location, error.offset())
    }
}

impl Clone for Error {
    fn clone(&self) -> Self {
        let inner = &*self.0;
        Self(Box::new(Inner {
            kind: inner.kind,
            detail: inner.detail.clone(),
            path: inner.path.clone(),
            offset: inner.offset,
            losses: inner.losses.clone(),
        }))
    }
}

impl Serialize for Error {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Error", 3)?;
        object.serialize_field("kind", self.0.detail.as_deref().unwrap_or(kind_name(self.0.kind)))?;
        object.serialize_field("path", &self.0.path)?;
        object.serialize_field("offset", &self.0.offset)?;
        object.end()
    }
}

fn kind_name(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Parse => "parse",
        ErrorKind::UnknownSource => "unknown-source",
        ErrorKind::UnknownTarget => "unknown-target",
        ErrorKind::Limit => "limit",
        ErrorKind::Options => "options",
        ErrorKind::Unmapped => "unmapped",
        ErrorKind::NoEvent => "no-event",
        ErrorKind::UnknownEvent => "unknown-event",
        ErrorKind::NoGuide => "no-guide",
        ErrorKind::UnknownGuide => "unknown-guide",
        ErrorKind::GuideNotWritten => "guide-not-written",
        ErrorKind::NoEnvelope => "no-envelope",
        ErrorKind::NoOrder => "no-order",
    }
}
