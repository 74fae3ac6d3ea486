//! The hub as an item of a modality worklist (PS3.4 K.6.1): an order, its patient and visit, and the steps scheduled for it.
//!
//! The inverse of `from_dicom`'s worklist, by the same rows of `mapping/data/dicom-fhir.tsv`. `item` is what a data set is made
//! of and how it is written, `way` what a writing line is written in; the others are a group of attributes each. A value that
//! its attribute cannot hold is given up with an issue, never cut; what the worklist requires and the source does not say is an
//! issue, never invented.

mod datatypes;
mod item;
mod known;
mod patient;
mod request;
mod step;
mod visit;
mod way;

use synovia_dicom_meta::{DataSet, Tag, WriteOptions, tags};

use crate::context::Context;
use crate::convert::{Output, Typed, Writer};
use crate::error::{Error, ErrorKind};
use crate::generated::rules::fhir::worklist as r;
use crate::model::{Kind, Record, ServiceRequest, Task};
use crate::report::Severity;
use crate::trace::{At, Origin};
use item::Item;
use way::{Way, Zone};

/// DICOM's line of the registry: a Part 10 file.
pub(crate) const WRITER: Writer = Writer { target: "dicom", write: write_file };

/// The JSON model's: a data set of DICOM is written as it stands, anything else as an item of a worklist.
pub(crate) const JSON_WRITER: Writer = Writer { target: "dicom-json", write: write_json };

/// The Native DICOM Model's, in the same way.
pub(crate) const XML_WRITER: Writer = Writer { target: "dicom-xml", write: write_xml };

/// A file.
struct DicomOutput(Vec<u8>);

impl Typed for DicomOutput {
    fn to_bytes(&self, _: bool) -> Vec<u8> {
        self.0.clone()
    }
}

impl Output {
    /// The file, if the target is DICOM.
    pub fn as_dicom(&self) -> Option<&[u8]> {
        self.get::<DicomOutput>().map(|written| written.0.as_slice())
    }
}

fn write_file<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    let written = worklist(cx, record)?.write_with(&WriteOptions::default());
    let bytes = written.map_err(|e| Error::from_dicom(&e, 0))?;
    if bytes.len() > cx.options.limits.max_output {
        return Err(Error::new(ErrorKind::Limit));
    }
    Ok(Output::new(DicomOutput(bytes)))
}

fn write_json<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    crate::from_dicom::JSON.output(&worklist(cx, record)?, cx.options)
}

fn write_xml<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    crate::from_dicom::XML.output(&worklist(cx, record)?, cx.options)
}

/// What the worklist requires a value for (type 1 of its return keys), in the item and in each step.
const REQUIRED: [Tag; 5] = [
    tags::PATIENT_NAME,
    tags::PATIENT_ID,
    tags::STUDY_INSTANCE_UID,
    tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE,
    tags::REQUESTED_PROCEDURE_ID,
];
const REQUIRED_IN_STEP: [Tag; 5] = [
    tags::MODALITY,
    tags::SCHEDULED_STATION_AE_TITLE,
    tags::SCHEDULED_PROCEDURE_STEP_START_DATE,
    tags::SCHEDULED_PROCEDURE_STEP_START_TIME,
    tags::SCHEDULED_PROCEDURE_STEP_ID,
];

/// The item of the first order.
fn worklist<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<DataSet<'static>, Error> {
    let zone = Zone::default();
    let w = Way::new(cx, record, &zone);
    let order = order(w).ok_or_else(|| Error::new(ErrorKind::NoOrder))?;
    let mut item = Item::default();
    item.text(tags::SPECIFIC_CHARACTER_SET, Some(w.constant(r::CHARACTER_SET, "ISO_IR 192")));
    patient::write(w, order.subject.as_ref(), &mut item);
    known::write(w, order.subject.as_ref(), &mut item);
    visit::write(w, order.encounter.as_ref(), &mut item);
    request::write(w, order, &mut item);
    for task in tasks(w, order) {
        let step = step::write(w, task, &mut item);
        item.push(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step);
    }
    w.time_zone(&mut item);
    missing(w, &item);
    item.finish(w)
}

/// The order that steps are scheduled for, else the first.
fn order<'w, 'a>(w: Way<'w, 'a>) -> Option<&'w ServiceRequest<'a>> {
    let scheduled = w.record.tasks.iter().flat_map(|task| &task.based_on).filter_map(|order| order.to);
    let of_tasks = scheduled.filter(|key| key.kind == Kind::ServiceRequest).find_map(|key| w.record.get(key));
    let found = of_tasks.or(w.record.service_requests.first())?;
    if w.record.service_requests.len() > 1 {
        w.issue(Severity::Warning, "mapping/one-order-only", found.common.by);
    }
    Some(found)
}

/// The steps of an order: those that say so, and those that say nothing where there is no other.
fn tasks<'w, 'a>(w: Way<'w, 'a>, order: &ServiceRequest<'a>) -> Vec<&'w Task<'a>> {
    let of_order = |task: &&Task<'a>| {
        let mut orders = task.based_on.iter().filter_map(|o| o.to).peekable();
        let alone = w.record.service_requests.len() == 1 && orders.peek().is_none();
        alone
            || orders
                .filter_map(|key| w.record.get::<ServiceRequest<'_>>(key))
                .any(|found| found.common.anchor == order.common.anchor)
    };
    w.record.tasks.iter().filter(of_order).collect()
}

/// Tells what the worklist requires and nothing was there for.
fn missing(w: Way<'_, '_>, item: &Item) {
    let told = |at: At, tag: Tag| {
        let place = w.cx.trace.place(at, item::keyword(tag), None);
        w.cx.issue_at(Severity::Error, "mapping/required-element-missing", Origin::NONE, place);
    };
    for tag in REQUIRED.into_iter().filter(|tag| !item.has(*tag)) {
        told(At::NONE, tag);
    }
    for (number, step) in (0_u32..).zip(item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE)) {
        let name = item::keyword(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE);
        let at = w.cx.trace.place(At::NONE, name, Some(number));
        for tag in REQUIRED_IN_STEP.into_iter().filter(|tag| !step.has(*tag)) {
            told(at, tag);
        }
    }
}
