//! From a slice of bytes to a data set: the machine over the whole input, and the index of what it finds.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::data_set::DataSet;
use crate::error::{Error, ErrorKind};
use crate::index::{Index, IndexBuilder};
use crate::inflate::{self, Inflate};
use crate::issue::Issue;
use crate::machine::{self, Found, Machine, Sink, Step};
use crate::options::ParseOptions;
use crate::parser::{self, Event};

/// Whether the input is DICOM: `DICM` after a preamble of 128 bytes (PS3.10, 7.1) or at the start, file meta information,
/// or a data set that starts with an attribute of the dictionary. Needs the first 132 bytes to see a preamble.
#[must_use]
pub fn detect(input: &[u8]) -> bool {
    machine::opening(input).is_some()
}

/// Reads a DICOM file or data set with default options: lenient, all elements, no value looked at.
///
/// # Errors
/// [`ErrorKind::NotDicom`], a limit passed, a transfer syntax that is not a data set. All else is kept, as far as it
/// could be read, and reported in [`DataSet::issues`].
pub fn parse(input: &[u8]) -> Result<DataSet<'_>, Error> {
    parse_with(input, &ParseOptions::default())
}

/// Reads a DICOM file or data set.
///
/// # Errors
/// As [`parse`]; in strict mode also [`ErrorKind::Refused`] for the first finding that is a warning or worse.
pub fn parse_with<'a>(input: &'a [u8], options: &ParseOptions) -> Result<DataSet<'a>, Error> {
    read(input, options, None)
}

/// Reads a DICOM file or data set; a deflated one through an inflater of the caller's, which must be at its start.
///
/// # Errors
/// As [`parse_with`].
pub fn parse_with_inflater<'a>(
    input: &'a [u8],
    options: &ParseOptions,
    inflater: &mut dyn Inflate,
) -> Result<DataSet<'a>, Error> {
    read(input, options, Some(inflater))
}

fn read<'a>(
    input: &'a [u8],
    options: &ParseOptions,
    inflater: Option<&mut dyn Inflate>,
) -> Result<DataSet<'a>, Error> {
    check_size(input.len(), options)?;
    let mut machine = Machine::new(options.clone());
    let mut builder = IndexBuilder::new(input.len());
    if run(&mut machine, &mut builder, input, true)? {
        return Ok(DataSet {
            bytes: Cow::Borrowed(input),
            source: None,
            index: index(machine, builder, false),
        });
    }
    let start = usize::try_from(machine.pos).unwrap_or(usize::MAX);
    let (head, deflated) = input.split_at_checked(start).unwrap_or((input, &[]));
    let mut bytes = Vec::from(head);
    let limits = &options.limits;
    let outcome = inflate::inflate_all(deflated, machine.pos, limits, &mut bytes, own_inflater, inflater)?;
    check_size(bytes.len(), options)?;
    builder.set_bytes(bytes.len());
    if let Some(issue) = outcome.issue {
        machine.note_issue(issue)?;
    }
    run(&mut machine, &mut builder, &bytes, outcome.failed.is_none())?;
    if let Some(issue) = outcome.failed {
        machine.abandon(issue)?;
        run(&mut machine, &mut builder, &bytes, true)?;
    }
    let index = index(machine, builder, true);
    Ok(DataSet { bytes: Cow::Owned(bytes), source: Some(Cow::Borrowed(input)), index })
}

/// Reads a data set that is known to be one, in an encoding that is known.
pub(crate) fn parse_data_set(input: &[u8], encoding: crate::Encoding) -> Result<DataSet<'_>, Error> {
    let mut options = ParseOptions::default();
    options.limits.max_depth = usize::MAX;
    check_size(input.len(), &options)?;
    let mut machine = Machine::new(options);
    machine.begin_body(encoding);
    let mut builder = IndexBuilder::new(input.len());
    builder.no_meta();
    run(&mut machine, &mut builder, input, true)?;
    Ok(DataSet { bytes: Cow::Borrowed(input), source: None, index: index(machine, builder, false) })
}

/// The data set of elements in Explicit VR Little Endian in any order: sorted.
pub(crate) fn canonical(elements: &[u8]) -> Result<DataSet<'static>, Error> {
    let unsorted = parse_data_set(elements, crate::Encoding::ExplicitLittle)?;
    let options = crate::WriteOptions { file: false, ..crate::WriteOptions::default() };
    let bytes = unsorted.write_with(&options)?;
    parse_data_set(&bytes, crate::Encoding::ExplicitLittle).map(DataSet::into_owned)
}

fn check_size(len: usize, options: &ParseOptions) -> Result<(), Error> {
    let max = options.limits.max_input.min(u32::MAX as usize - 16);
    if len > max { Err(Error::new(ErrorKind::InputLimit, max as u64)) } else { Ok(()) }
}

/// The inflater of the feature `deflate`, if it is on.
pub(crate) fn own_inflater() -> Option<Box<dyn Inflate>> {
    #[cfg(feature = "deflate")]
    return Some(Box::new(inflate::Miniz::new()));
    #[cfg(not(feature = "deflate"))]
    None
}

/// Runs to the end of the bytes; false if what follows is deflated.
fn run(machine: &mut Machine, builder: &mut IndexBuilder, bytes: &[u8], ends: bool) -> Result<bool, Error> {
    drive::<true>(machine, bytes, ends, builder)
}

/// The machine over bytes that are all there, from its position on; false if what follows is deflated.
#[inline]
fn drive<const DIRECT: bool>(
    machine: &mut Machine,
    bytes: &[u8],
    ends: bool,
    sink: &mut impl Sink,
) -> Result<bool, Error> {
    loop {
        machine.run_fast::<DIRECT>(bytes, 0, sink);
        let at = usize::try_from(machine.pos).unwrap_or(usize::MAX);
        let window = bytes.get(at..).unwrap_or_default();
        match machine.step(window, ends)? {
            Step::Found => sink.take(&machine.found, machine.depth()),
            Step::Inflate => return Ok(false),
            Step::Need(_) | Step::End => return Ok(true),
        }
    }
}

/// The headers of an input that is all there, in order, as a [`Parser`](crate::Parser) tells them: without an index, and
/// faster than one by one. Values are not in the events; their place is. Returns what was odd.
///
/// # Errors
/// As [`parse_with`]; what was told before stands. [`ErrorKind::NoInflater`] for a deflated data set: inflate it by
/// [`parse`], or use a parser.
pub fn visit(
    input: &[u8],
    options: &ParseOptions,
    mut visitor: impl FnMut(&Event<'_>),
) -> Result<Vec<Issue>, Error> {
    check_size(input.len(), options)?;
    let mut machine = Machine::new(options.clone());
    let mut sink = |found: &Found, depth: usize| visitor(&parser::event(found, depth, None));
    let whole = drive::<false>(&mut machine, input, true, &mut sink)?;
    if whole { Ok(machine.take_issues()) } else { Err(Error::new(ErrorKind::NoInflater, machine.pos)) }
}

fn index(mut machine: Machine, mut builder: IndexBuilder, inflated: bool) -> Index {
    Index {
        landmarks: builder.landmarks(),
        nodes: builder.nodes,
        meta: builder.meta,
        issues: machine.take_issues(),
        syntax: machine.transfer_syntax(),
        encoding: machine.data_set_encoding(),
        inflated,
    }
}
