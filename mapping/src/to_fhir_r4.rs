//! The hub as a FHIR R4 Bundle.

use crate::context::Context;
use crate::convert::{Output, Writer};
use crate::error::Error;
use crate::model::Record;

/// FHIR R4's line of the registry.
pub(crate) const WRITER: Writer = Writer { target: "fhir-r4", write };

fn write<'a>(_cx: &Context<'a>, _record: &Record<'a>) -> Result<Output, Error> {
    Ok(Output::FhirR4(Box::default()))
}
