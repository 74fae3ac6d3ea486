//! The hub as a ClinicalDocument of C-CDA R2.1.
//!
//! By the pages FHIR → C-CDA of C-CDA on FHIR where they say something (`FC-problems:25`), by rules of our own (`cda/to-…#…`)
//! where they do not: header, sections, encounters, results, social history and notes, each the inverse of how it is read.
//! Narrative is made from the entries; what the guide demands and nobody knows is a null flavor.

mod choose;
mod datatypes;
mod entries;
mod header;
mod party;
mod patient;
mod section;
mod tree;
mod unused;
mod way;
mod write;

use crate::context::Context;
use crate::convert::{Output, Typed, Writer};
use crate::error::Error;
use crate::model::Record;
use way::{Shared, Way, known};

/// CDA's line of the registry.
pub(crate) const WRITER: Writer = Writer { target: "cda", write };

/// A document as bytes.
struct CdaOutput {
    bytes: Vec<u8>,
}

impl Typed for CdaOutput {
    /// The document; it has no other form, since white space in it may be text.
    fn to_bytes(&self, _: bool) -> Vec<u8> {
        self.bytes.clone()
    }
}

impl Output {
    /// The document as XML, if the target is CDA.
    pub fn as_cda(&self) -> Option<&[u8]> {
        self.get::<CdaOutput>().map(|written| written.bytes.as_slice())
    }
}

fn write<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    let shared = Shared::new(seed(record), header::patient_key(record));
    let w = Way::new(cx, record, &shared);
    let root = header::document(w);
    let body = choose::body(w);
    unused::tell(w);
    let bytes = write::document(w, root.with(body))?;
    Ok(Output::new(CdaOutput { bytes }))
}

/// What tells the patient from others: ids that are made of content only would else be the same for two.
fn seed(record: &Record<'_>) -> String {
    let mut out = String::new();
    for patient in record.patients.iter().take(1) {
        let ids = patient.identifier.iter().flat_map(|id| [known(&id.system), known(&id.value)]);
        let names = patient.name.iter().map(|n| known(&n.family.value).or_else(|| known(&n.text)));
        for part in ids.chain(names).chain([known(&patient.birth_date.value)]).flatten() {
            out.push_str(part);
            out.push('\n');
        }
    }
    out
}
