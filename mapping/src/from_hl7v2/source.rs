//! An HL7 v2 message with its envelope as the source of a conversion.

use std::fmt::Write as _;

use synovia_hl7v2::{Message, MessageView, ParseOptions};

use super::messages;
use super::scope::V2;
use crate::context::Context;
use crate::convert::{Conversion, Piece, Read, Reader, Source, Writer, finish};
use crate::error::Error;
use crate::options::{Options, Strict};
use crate::report::Leaf;
use crate::to_hl7v2::kept::{self, Kept};

/// HL7 v2's line of the registry.
pub(crate) const READER: Reader = Reader { detect: synovia_hl7v2::detect, convert };

fn convert(source: &Source<'_>, options: &Options, writer: &Writer) -> Result<Conversion, Error> {
    let message = parse(source.message, None, options)?;
    let envelope = envelope(source, &message, options)?;
    if !options.source_fields || writer.target != crate::to_fhir_r4::WRITER.target {
        return once(source, (message.view(), &envelope), options, writer, &[]);
    }
    // What the resources do not say again is known when they have been written and read back.
    let counting = Options { lineage: true, strict: Strict::Off, ..options.clone() };
    let first = once(source, (message.view(), &envelope), &counting, writer, &[])?;
    let kept = kept::missing(message.view(), &first, options);
    if kept.is_empty() && options.lineage {
        return Ok(first);
    }
    once(source, (message.view(), &envelope), options, writer, &kept)
}

/// Reads and writes a message; its header keeps the values given.
fn once(
    source: &Source<'_>,
    (view, envelope): (MessageView<'_>, &[(Piece<'_>, Message<'_>)]),
    options: &Options,
    writer: &Writer,
    kept: &[Kept],
) -> Result<Conversion, Error> {
    let mut v2 = V2::new(Context::new(options, seed(view)), view);
    v2.message_zone = super::datatypes::time::message_zone(&v2);
    let kind = messages::read(&v2);
    options.hooks.call(&v2);
    messages::header::keep(&v2, kept);
    let mut leaves = Vec::new();
    // Issues written into the output name their places whether or not there is a report.
    if options.lineage || options.operation_outcome {
        collect(view, 0, &mut leaves);
        let mut base = handle_of(source.message.bytes.len());
        for (piece, part) in envelope {
            collect(part.view(), base, &mut leaves);
            base = base.saturating_add(handle_of(piece.bytes.len()));
        }
    }
    let node = |handle: u32| node(view, handle);
    finish(&v2.cx, source, Read { format: "hl7v2", kind, leaves, node: &node }, writer)
}

fn handle_of(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn parse<'a>(
    piece: Piece<'a>,
    like: Option<MessageView<'_>>,
    options: &Options,
) -> Result<Message<'a>, Error> {
    let mut how = ParseOptions::default();
    how.base = piece.offset;
    how.limits.max_repetitions = options.limits.max_repetitions;
    // A trailer declares no delimiters: those of the message before it hold.
    how.delimiters = like.map(MessageView::delimiters);
    Ok(synovia_hl7v2::parse_with(piece.bytes, &how)?)
}

fn envelope<'a>(
    source: &Source<'a>,
    message: &Message<'_>,
    options: &Options,
) -> Result<Vec<(Piece<'a>, Message<'a>)>, Error> {
    let headers = source.headers.iter().map(|p| Ok((*p, parse(*p, None, options)?)));
    let trailers = source.trailers.iter().map(|p| Ok((*p, parse(*p, Some(message.view()), options)?)));
    headers.chain(trailers).collect()
}

/// What makes this message differ from all others: who sent it and its control id, or failing that its bytes.
fn seed(view: MessageView<'_>) -> String {
    let control = view.control_id().unwrap_or_default();
    let mut seed = String::new();
    if control.is_empty() {
        seed.push_str(&String::from_utf8_lossy(view.bytes()));
        return seed;
    }
    for field in [3, 4, 10] {
        let raw =
            view.header().and_then(|h| h.field(field)).map(synovia_hl7v2::FieldView::raw).unwrap_or_default();
        seed.push_str(&String::from_utf8_lossy(raw));
        seed.push('\n');
    }
    seed
}

/// Adds the leaves of a message or of a part of the envelope, whose handles start at `base`.
fn collect(view: MessageView<'_>, base: u32, out: &mut Vec<Leaf>) {
    let mut path = String::new();
    for leaf in view.leaves() {
        path.clear();
        // Writing to a String does not fail.
        let _ = write!(path, "{leaf}");
        let within = u32::try_from(leaf.offset.saturating_sub(view.base())).unwrap_or(u32::MAX);
        out.push(Leaf {
            handle: base.saturating_add(within),
            path: path.as_str().into(),
            offset: leaf.offset,
            position,
        });
    }
}

/// The position of a leaf in the standard, of its path: `PID-5.1` of `PID[2]-5[1].1.2`.
fn position(path: &str) -> String {
    let uncounted = |part: &str| part.split_once('[').map_or(part, |(name, _)| name).to_string();
    let (segment, rest) = path.split_once('-').unwrap_or((path, ""));
    let mut parts = rest.split('.');
    let field = uncounted(parts.next().unwrap_or_default());
    format!("{}-{field}.{}", uncounted(segment), parts.next().unwrap_or("1"))
}

/// The path of the segment at a handle.
fn node(view: MessageView<'_>, handle: u32) -> Option<String> {
    let mut low = 0;
    let mut high = view.segment_count();
    while low < high {
        let middle = usize::midpoint(low, high);
        let at = view.segment_at(middle)?.offset().saturating_sub(view.base());
        if at <= u64::from(handle) { low = middle + 1 } else { high = middle }
    }
    Some(view.segment_at(low.checked_sub(1)?)?.location().to_string())
}

/// Reads a message and shows the record to a test.
#[cfg(test)]
pub(crate) fn with_record(
    message: &str,
    options: &Options,
    look: impl FnOnce(&V2<'_>, &crate::model::Record<'_>),
) {
    let message = synovia_hl7v2::parse(message.as_bytes()).unwrap();
    let view = message.view();
    let mut v2 = V2::new(Context::new(options, seed(view)), view);
    v2.message_zone = super::datatypes::time::message_zone(&v2);
    messages::read(&v2);
    let record = v2.cx.record.take();
    look(&v2, &record);
}
