//! What was written as FHIR R4, as FHIR R5.
//!
//! Elements that both releases have at the same place stay; `changes` lists the others of the resources that DICOM becomes, and
//! `selection` makes an ImagingSelection of what R4 says by a DocumentReference. `carry` moves the elements, and the account of
//! the conversion moves with them: a target is where R5 has it, and what R5 has no element for is a loss with an issue.

mod account;
mod carry;
mod changes;
mod complete;
mod selection;

use synovia_fhir_model::json::write_json_with;
use synovia_fhir_model::node::{AnyResource, View};
use synovia_fhir_model::xml::write_xml_with;
use synovia_fhir_model::{Node, WriteOptions, r4, r5};

use crate::convert::{Output, Typed};
use crate::error::{Error, ErrorKind};
use crate::options::FhirFormat;
use crate::report::Report;
use crate::to_fhir_r4::FhirOutput;
use account::Moves;
use carry::Carry;

/// The name of the target.
pub(crate) const TARGET: &str = "fhir-r5";

/// A Bundle of R5 and the format it is to be written in.
struct R5Output {
    bundle: r5::Bundle,
    format: FhirFormat,
}

impl Typed for R5Output {
    fn to_bytes(&self, pretty: bool) -> Vec<u8> {
        let mut options = WriteOptions::default();
        options.pretty = pretty;
        let mut out = Vec::new();
        match self.format {
            FhirFormat::Json => write_json_with(&self.bundle, options, &mut out),
            FhirFormat::Xml => write_xml_with(&self.bundle, options, &mut out),
        }
        out
    }
}

impl Output {
    /// The Bundle, if the target is FHIR R5.
    pub fn as_fhir_r5(&self) -> Option<&r5::Bundle> {
        self.get::<R5Output>().map(|written| &written.bundle)
    }
}

/// An output in R4 as one in R5, with the reports about it.
///
/// # Errors
/// [`ErrorKind::UnknownTarget`] if it is no Bundle, or has a resource whose changes between the releases are not listed.
pub(crate) fn reshape(output: &Output, reports: &mut [Report]) -> Result<Output, Error> {
    let written = output.get::<FhirOutput>().map(|written| (&written.resource, written.format));
    let Some((r4::Resource::Bundle(bundle), format)) = written else {
        return Err(Error::new(ErrorKind::UnknownTarget));
    };
    let mut moves = Moves::default();
    let mut out = r5::Bundle::default();
    let mut envelope = Carry::new(&mut out, "Bundle", "Bundle", &mut moves);
    envelope.without(&**bundle, "entry");
    for (i, entry) in bundle.entry.iter().enumerate() {
        let mut made = r5::BundleEntry::default();
        let place = format!("Bundle.entry[{i}]");
        Carry::new(&mut made, &place, &place, &mut moves).without(entry, "resource");
        if let View::Resource(resource) = entry_resource(entry) {
            made.resource = Some(one(resource, &format!("{place}.resource"), &mut moves)?);
        }
        out.entry.push(made);
    }
    for report in reports {
        moves.apply(report);
    }
    Ok(Output::new(R5Output { bundle: out, format }))
}

fn entry_resource(entry: &r4::BundleEntry) -> View<'_> {
    entry.info().field("resource").map_or(View::Absent, |at| (entry as &dyn Node).view(at))
}

fn one(resource: &dyn Node, place: &str, moves: &mut Moves) -> Result<r5::Resource, Error> {
    let name = resource.info().name;
    if selection::is_one(resource) {
        return Ok(selection::write(resource, place, moves).into());
    }
    let unknown = || Error::new(ErrorKind::UnknownTarget);
    if !changes::RESOURCES.contains(&name) {
        return Err(unknown());
    }
    let mut made = <r5::Resource as AnyResource>::make(name).ok_or_else(unknown)?;
    if !complete::tracked(resource, made.node_mut(), place, moves) {
        Carry::new(made.node_mut(), place, place, moves).all(resource);
        complete::complete(resource, made.node_mut());
    }
    Ok(made)
}
