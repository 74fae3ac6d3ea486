//! The hub as an HL7 v2 message.
//!
//! The inverse of `from_hl7v2`: datatype by datatype, segment by segment, then the groups of the message in the order of
//! its grammar. Every line names a rule of our own (`fhir/…#…`), and every value the leaf it came from; what the event has
//! no place for is a loss.

mod assemble;
mod datatypes;
mod event;
pub(crate) mod kept;
mod messages;
mod numbers;
mod segments;
mod tree;
mod way;

use crate::context::Context;
use crate::convert::{Output, Typed, Writer};
use crate::error::{Error, ErrorKind};
use crate::model::Record;
pub(crate) use event::is_event;
use way::Way;

/// HL7 v2's line of the registry.
pub(crate) const WRITER: Writer = Writer { target: "hl7v2", write };

/// A message as bytes.
struct Hl7v2Output {
    bytes: Vec<u8>,
}

impl Typed for Hl7v2Output {
    /// The message as it goes over the wire; `pretty` ends its segments with line feeds.
    fn to_bytes(&self, pretty: bool) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        if pretty {
            bytes.iter_mut().filter(|b| **b == b'\r').for_each(|b| *b = b'\n');
        }
        bytes
    }
}

impl Output {
    /// The message, its segments ended by carriage returns, if the target is HL7 v2.
    pub fn as_hl7v2(&self) -> Option<&[u8]> {
        self.get::<Hl7v2Output>().map(|written| written.bytes.as_slice())
    }
}

fn write<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    let event = event::of(cx, record)?;
    let w = Way::new(cx, record);
    let segments = kept::restore(w, messages::segments(w, &event)?);
    let bytes = assemble::message(w, &event, segments)?;
    if bytes.len() > cx.options.limits.max_output {
        return Err(Error::new(ErrorKind::Limit));
    }
    Ok(Output::new(Hl7v2Output { bytes }))
}
