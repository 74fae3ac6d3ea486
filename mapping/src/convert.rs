//! The converter: a reader, a writer, and the accounting between them.

use core::any::Any;

use crate::context::{Context, Pending};
use crate::error::{Error, ErrorKind};
use crate::model::Record;
use crate::options::{Options, Strict};
use crate::registry::{READERS, WRITERS};
use crate::report::{Issue, Leaf, Report};
use crate::trace::Reason;

/// A piece of an input: its bytes, and where in the whole input they stand.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Piece<'a> {
    /// The bytes.
    pub bytes: &'a [u8],
    /// Offset of the first of them in the whole input.
    pub offset: u64,
}

impl<'a> Piece<'a> {
    /// A piece that starts at `offset` of the input.
    pub fn new(bytes: &'a [u8], offset: u64) -> Self {
        Self { bytes, offset }
    }
}

impl core::fmt::Debug for Piece<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Piece").field("bytes", &self.bytes.len()).field("offset", &self.offset).finish()
    }
}

/// One message or document with the envelope around it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Source<'a> {
    /// Name of the input, for the report.
    pub name: &'a str,
    /// Number of the message in the input, from 1.
    pub number: u64,
    /// The message.
    pub message: Piece<'a>,
    /// Envelope headers that cover it (FHS and BHS in HL7 v2), outermost first.
    pub headers: Vec<Piece<'a>>,
    /// Envelope trailers of which it is the last message.
    pub trailers: Vec<Piece<'a>>,
}

impl<'a> Source<'a> {
    /// A message without an envelope.
    pub fn new(name: &'a str, bytes: &'a [u8]) -> Self {
        Self { name, number: 1, message: Piece::new(bytes, 0), headers: Vec::new(), trailers: Vec::new() }
    }
}

/// What a writer made. Each target adds the way to its own type, such as [`Output::as_fhir_r4`].
pub struct Output(Box<dyn Typed>);

/// The typed form of an output: what a writer hands over.
pub(crate) trait Typed: Any + Send + Sync {
    /// As bytes: on one line, or `pretty` for people.
    fn to_bytes(&self, pretty: bool) -> Vec<u8>;
}

impl Output {
    pub(crate) fn new(written: impl Typed) -> Self {
        Self(Box::new(written))
    }

    /// As bytes, on one line.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes(false)
    }

    /// As bytes for people to read: several lines, indented.
    pub fn to_pretty_bytes(&self) -> Vec<u8> {
        self.0.to_bytes(true)
    }

    /// The typed form, if it is this type.
    pub(crate) fn get<T: Typed>(&self) -> Option<&T> {
        let written: &dyn Any = &*self.0;
        written.downcast_ref()
    }

    /// As [`Output::get`], to change.
    pub(crate) fn get_mut<T: Typed>(&mut self) -> Option<&mut T> {
        let written: &mut dyn Any = &mut *self.0;
        written.downcast_mut()
    }

    /// As [`Output::get`], handed over.
    pub(crate) fn into<T: Typed>(self) -> Option<T> {
        let written: Box<dyn Any> = self.0;
        written.downcast().ok().map(|t| *t)
    }
}

impl core::fmt::Debug for Output {
    /// Says nothing of the content.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Output").finish_non_exhaustive()
    }
}

/// A conversion: what was made, and the account of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Conversion {
    /// What was made.
    pub output: Output,
    /// Where every leaf went.
    pub report: Report,
}

/// Converts messages by one set of [`Options`]. Cheap to share: it is never changed by converting.
#[derive(Clone, Debug)]
pub struct Converter {
    options: Options,
}

impl Converter {
    /// A converter for these options.
    ///
    /// # Errors
    /// [`ErrorKind::Options`] if an option cannot be used, such as a time zone that is not an offset.
    pub fn new(options: Options) -> Result<Self, Error> {
        let zone_ok = options.time_zone.as_deref().is_none_or(crate::time::is_offset);
        let now_ok = options.now.as_deref().is_none_or(crate::time::is_instant);
        // What is not counted cannot be missed: strict without lineage would let everything through.
        let strict_ok = options.strict == Strict::Off || options.lineage;
        let event_ok = options.message_event.as_deref().is_none_or(crate::to_hl7v2::is_event);
        let x12_ok = options.x12.is_valid();
        let web_ok = options.dicom_web.as_deref().is_none_or(crate::from_dicom::is_base);
        if web_ok && zone_ok && now_ok && strict_ok && event_ok && x12_ok && options.hl7v2.is_valid() {
            Ok(Self { options })
        } else {
            Err(Error::new(ErrorKind::Options))
        }
    }

    /// The options it was made from.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Converts one message, in the format its content shows, to FHIR R4.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSource`] if no reader knows the bytes, [`ErrorKind::Parse`] if its reader cannot parse them, and
    /// [`ErrorKind::Limit`] if the output would pass a limit, [`ErrorKind::Unmapped`] if [`Options::strict`] asks for it.
    pub fn convert(&self, source: &Source<'_>) -> Result<Conversion, Error> {
        self.convert_to(source, "fhir-r4")
    }

    /// Converts the instances of a study together, to FHIR R4: one ImagingStudy, whatever their order. Instances of several
    /// studies give several. [`study_of`](crate::study_of) tells which files belong together.
    ///
    /// Where instances contradict each other the first by series, number and UID is believed; the others' values are losses
    /// with the reason `policy`, and the issue `mapping/conflicting-instances` names each.
    ///
    /// # Errors
    /// As [`Converter::convert`]; a source that cannot be parsed has the error in its report, and is no error of the whole.
    pub fn convert_study(&self, sources: &[Source<'_>]) -> Result<Joined, Error> {
        let joined = self.joined(sources)?;
        self.checked(joined)
    }

    /// As [`Converter::convert_study`], to FHIR R5: ImagingSelection for the images that a report refers to, accession numbers
    /// and procedures where R5 has them. What R5 has no element for is a loss with the issue `mapping/no-element-in-r5`.
    ///
    /// # Errors
    /// As [`Converter::convert_study`].
    #[cfg(feature = "r5")]
    pub fn convert_study_to_r5(&self, sources: &[Source<'_>]) -> Result<Joined, Error> {
        let mut joined = self.joined(sources)?;
        if let Some(output) = joined.output.take() {
            joined.output = Some(crate::to_fhir_r5::reshape(&output, &mut joined.reports)?);
        }
        self.checked(joined)
    }

    fn checked(&self, joined: Joined) -> Result<Joined, Error> {
        for report in &joined.reports {
            check(self.options.strict, report)?;
        }
        Ok(joined)
    }

    fn joined(&self, sources: &[Source<'_>]) -> Result<Joined, Error> {
        crate::from_dicom::convert_all(sources, &self.options, &crate::to_fhir_r4::WRITER)
    }

    /// Converts one message to the target named: `fhir-r4`, `hl7v2`, `cda`, `x12`, `dicom`, `dicom-json` or `dicom-xml`; with the
    /// feature `r5`, of a DICOM file `fhir-r5`.
    ///
    /// # Errors
    /// As [`Converter::convert`], and [`ErrorKind::UnknownTarget`].
    pub fn convert_to(&self, source: &Source<'_>, target: &str) -> Result<Conversion, Error> {
        #[cfg(feature = "r5")]
        if target == crate::to_fhir_r5::TARGET {
            let mut made = self.convert_to(source, "fhir-r4")?;
            made.output = crate::to_fhir_r5::reshape(&made.output, std::slice::from_mut(&mut made.report))?;
            return strictly(self.options.strict, made);
        }
        let writer = WRITERS
            .iter()
            .find(|w| w.target == target)
            .ok_or_else(|| Error::new(ErrorKind::UnknownTarget))?;
        let reader = READERS
            .iter()
            .find(|r| (r.detect)(source.message.bytes))
            .ok_or_else(|| Error::new(ErrorKind::UnknownSource))?;
        let made = strictly(self.options.strict, (reader.convert)(source, &self.options, writer)?)?;
        match self.options.operation_outcome {
            true => crate::to_fhir_r4::issues::append(made, &self.options),
            false => Ok(made),
        }
    }
}

/// Several sources converted to one output.
#[derive(Debug)]
#[non_exhaustive]
pub struct Joined {
    /// What was made; `None` when no source could be parsed.
    pub output: Option<Output>,
    /// A report for each source, in their order. Targets are those of the one output.
    pub reports: Vec<Report>,
}

/// Lets a conversion through unless it lost what `strict` does not allow to be lost.
fn strictly(strict: Strict, conversion: Conversion) -> Result<Conversion, Error> {
    check(strict, &conversion.report)?;
    Ok(conversion)
}

fn check(strict: Strict, report: &Report) -> Result<(), Error> {
    let counts = |reason: Reason| match strict {
        Strict::Off => false,
        Strict::Unexplained => !matches!(reason, Reason::NoTarget | Reason::Policy),
        Strict::AnyLeaf => true,
    };
    let losses: Vec<_> = report.losses.iter().filter(|l| counts(l.reason)).cloned().collect();
    if losses.is_empty() { Ok(()) } else { Err(Error::unmapped(losses)) }
}

/// A source format: a line of the registry.
#[derive(Debug)]
pub(crate) struct Reader {
    /// Whether bytes look like this format.
    pub(crate) detect: fn(&[u8]) -> bool,
    /// Parses, reads into a record, and calls [`finish`].
    pub(crate) convert: fn(&Source<'_>, &Options, &Writer) -> Result<Conversion, Error>,
}

/// A target format: a line of the registry.
#[derive(Debug)]
pub(crate) struct Writer {
    /// Its name in reports and options.
    pub(crate) target: &'static str,
    /// Writes a record.
    pub(crate) write: for<'a> fn(&Context<'a>, &Record<'a>) -> Result<Output, Error>,
}

/// What a reader knows about its source when the record is full.
pub(crate) struct Read<'s> {
    pub(crate) format: &'static str,
    pub(crate) kind: String,
    /// All leaves, in order of their handles; empty when lineage is off.
    pub(crate) leaves: Vec<Leaf>,
    /// Path of the node at a handle.
    pub(crate) node: &'s dyn Fn(u32) -> Option<String>,
}

/// Writes the record and accounts for every leaf.
pub(crate) fn finish(
    cx: &Context<'_>,
    source: &Source<'_>,
    Read { format, kind, leaves, node }: Read<'_>,
    writer: &Writer,
) -> Result<Conversion, Error> {
    let record = cx.record.take();
    let output = (writer.write)(cx, &record)?;
    let mut report = Report::new(source.name, source.number, format, kind, writer.target);
    if cx.trace.is_on() {
        report.account(cx.trace.resolve(), &leaves, node);
    }
    issues(cx, cx.issues.take(), &mut report, &leaves, node);
    Ok(Conversion { output, report })
}

/// Turns the places of issues into paths.
fn issues(
    cx: &Context<'_>,
    pending: Vec<Pending>,
    report: &mut Report,
    leaves: &[Leaf],
    node: &dyn Fn(u32) -> Option<String>,
) {
    for pending in pending {
        let leaf = pending.source.and_then(|h| leaves.binary_search_by_key(&h, |l| l.handle).ok());
        let leaf = leaf.and_then(|i| leaves.get(i));
        report.issues.push(Issue {
            severity: pending.severity,
            code: pending.code,
            source: leaf.map(|l| l.path.clone()).or_else(|| pending.source.and_then(node).map(Into::into)),
            offset: leaf.map(|l| l.offset),
            target: cx.trace.path(pending.target).filter(|p| !p.is_empty()),
        });
    }
}

/// As [`finish`], for several sources that fill one record. The handles of a source grow from the number beside it to that of
/// the next one; what no source made in particular stands in the report of the first.
pub(crate) fn finish_all(
    cx: &Context<'_>,
    reads: Vec<(&Source<'_>, u32, Read<'_>)>,
    node: &dyn Fn(u32) -> Option<String>,
    writer: &Writer,
) -> Result<(Output, Vec<Report>), Error> {
    let record = cx.record.take();
    let output = (writer.write)(cx, &record)?;
    let bases: Vec<u32> = reads.iter().map(|(_, base, _)| *base).collect();
    let whose =
        |handle: Option<u32>| bases.partition_point(|b| handle.is_some_and(|h| *b <= h)).saturating_sub(1);
    let mut parts = cx.trace.resolve().split(reads.len(), whose).into_iter();
    let mut odd: Vec<Vec<Pending>> = reads.iter().map(|_| Vec::new()).collect();
    for pending in cx.issues.take() {
        if let Some(place) = odd.get_mut(whose(pending.source)) {
            place.push(pending);
        }
    }
    let mut odd = odd.into_iter();
    let mut reports = Vec::with_capacity(reads.len());
    for (source, _, read) in reads {
        let mut report = Report::new(source.name, source.number, read.format, read.kind, writer.target);
        let part = parts.next().unwrap_or_default();
        if cx.trace.is_on() {
            report.account(part, &read.leaves, node);
        }
        issues(cx, odd.next().unwrap_or_default(), &mut report, &read.leaves, node);
        reports.push(report);
    }
    Ok((output, reports))
}
