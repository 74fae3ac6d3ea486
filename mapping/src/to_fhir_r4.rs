//! The hub as a FHIR R4 Bundle.
//!
//! Every value goes through [`writer::El`], which puts it where FHIR wants it, links its origin with that place, and
//! refuses what FHIR does not allow. What FHIR requires and the source does not say is completed by rules of our own. A
//! practitioner, organization, location or device that the record holds several times is one resource.

mod appointment;
mod benefit;
mod care;
mod choices;
mod claim;
mod codes;
mod communication;
mod composition;
mod consent;
mod datatypes;
mod document;
mod eligibility;
mod encounter;
mod exchange;
mod family;
mod finance;
mod finding;
mod imaging;
mod immunization;
pub(crate) mod issues;
mod medication;
mod merge;
mod names;
mod order;
mod outcome;
mod party;
mod payment;
mod person;
mod plan;
mod problem;
mod quantity;
mod required;
mod resource;
mod shared;
mod size;
mod specimen;
mod subject;
#[cfg(test)]
mod tests;
mod text;
mod timing;
pub(crate) mod us_core;
mod writer;

use synovia_fhir_model::json::write_json_with;
use synovia_fhir_model::xml::write_xml_with;
use synovia_fhir_model::{Node, WriteOptions, r4};

use crate::context::Context;
use crate::convert::{Output, Typed, Writer as Target};
use crate::error::{Error, ErrorKind};
use crate::model::{Key, Record};
use crate::options::FhirFormat;
use crate::trace::At;
use merge::Merge;
use names::is_shared;
use shared::{Shared, Written, write_one, write_shared};
use writer::{El, Writer};

/// FHIR R4's line of the registry.
pub(crate) const WRITER: Target = Target { target: "fhir-r4", write };

/// A resource and the format it is to be written in.
pub(crate) struct FhirOutput {
    pub(crate) resource: r4::Resource,
    pub(crate) format: FhirFormat,
}

impl Output {
    /// The Bundle, if the target is FHIR R4; `None` for another resource, which only a FHIR source gives.
    pub fn as_fhir_r4(&self) -> Option<&r4::Bundle> {
        match &self.get::<FhirOutput>()?.resource {
            r4::Resource::Bundle(bundle) => Some(bundle),
            _ => None,
        }
    }

    /// The Bundle itself, if the target is FHIR R4; `None` for another resource, which only a FHIR source gives.
    pub fn into_fhir_r4(self) -> Option<r4::Bundle> {
        match self.into::<FhirOutput>()?.resource {
            r4::Resource::Bundle(bundle) => Some(bundle.into_inner()),
            _ => None,
        }
    }

    /// The resource, its type left open, if the target is FHIR R4.
    pub fn as_fhir_r4_node(&self) -> Option<&dyn Node> {
        self.get::<FhirOutput>().map(|written| written.resource.as_node())
    }
}

impl Typed for FhirOutput {
    fn to_bytes(&self, pretty: bool) -> Vec<u8> {
        let mut options = WriteOptions::default();
        options.pretty = pretty;
        let mut out = Vec::new();
        match self.format {
            FhirFormat::Json => write_json_with(self.resource.as_node(), options, &mut out),
            FhirFormat::Xml => write_xml_with(self.resource.as_node(), options, &mut out),
        }
        out
    }
}

fn write<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    let w = Writer::new(cx, record);
    let bundle = cx.trace.place(At::NONE, "Bundle", None);
    let keys: Vec<Key> = names::keys(record).into_iter().map(|(key, ..)| key).collect();
    let mut written = one_of_each(&w, write_shared(&w, bundle, &keys));
    written.extend(keys.iter().filter(|k| !is_shared(k.kind)).filter_map(|key| write_one(&w, bundle, *key)));
    if written.len() > cx.options.limits.max_resources {
        return Err(Error::new(ErrorKind::Limit));
    }
    written.sort_by_key(|one| one.key);
    for one in &mut written {
        us_core::complete(&w, one);
    }
    let first = written.first().map(|one| &one.resource);
    let mut out = exchange::bundle(El { w: &w, at: bundle }, &record.exchange, first);
    out.entry = written.into_iter().enumerate().map(|(i, one)| entry(&w, i, one)).collect();
    w.sweep();
    let limit = cx.options.limits.max_output;
    // What a profile adds is not counted.
    let counted = cx.options.profile == crate::options::Profile::None;
    let large = (!counted || w.at_most() > limit) && size::may_pass(&out, limit);
    let written = FhirOutput { resource: out.into(), format: cx.options.fhir_format };
    if large && written.to_bytes(false).len() > limit {
        return Err(Error::new(ErrorKind::Limit));
    }
    Ok(Output::new(written))
}

/// Merges copies into what they are copies of, and points references that could not know it yet to the right place.
fn one_of_each(w: &Writer<'_, '_>, shared: Shared) -> Vec<Written> {
    let Shared { mut survivors, copies } = shared;
    if !copies.is_empty() {
        let mut merge = Merge { w, places: w.cx.trace.children() };
        for (copy, first) in copies {
            if let Some(first) = survivors.get_mut(first) {
                merge.merge(first, copy);
            }
        }
    }
    let moved = w.names.borrow().moved();
    if !moved.is_empty() {
        for one in &mut survivors {
            merge::each_reference(one.resource.as_node_mut(), &|reference| match reference
                .reference
                .as_str()
                .and_then(|url| moved.get(url))
            {
                Some(Some(url)) => reference.reference = url.as_str().into(),
                Some(None) => {
                    reference.reference = r4::Prim::default();
                    reference.extension.push(required::unknown());
                }
                None => {}
            });
        }
    }
    survivors
}

fn entry(w: &Writer<'_, '_>, index: usize, one: Written) -> r4::BundleEntry {
    w.cx.trace.set_index(one.entry, u32::try_from(index).unwrap_or(u32::MAX));
    let mut resource = one.resource;
    let names = w.names.borrow();
    let id = names.id(one.key).unwrap_or_default();
    resource.set_id(id);
    r4::BundleEntry {
        full_url: names.url_of(one.key).unwrap_or_default().into(),
        resource: Some(resource),
        ..Default::default()
    }
}
