//! FHIR read into the record: what every target but FHIR starts from.

use std::collections::HashMap;
use std::sync::Arc;

use synovia_fhir_model::node::{Node, View};
use synovia_fhir_model::{Encoding, r4, to_json};

use super::leaves::Leaves;
use super::references::{References, Target};
use super::resources;
use super::scope::{Fs, Reading};
use crate::context::Context;
use crate::convert::{Conversion, Piece, Read, Source, Writer, finish};
use crate::error::Error;
use crate::model::{Key, Kind, Medication, MedicationAdministration, MedicationRequest, Reference};
use crate::options::Options;
use crate::report::{Leaf, Severity};

/// Reads a resource into a record and has it written.
pub(super) fn convert(
    source: &Source<'_>,
    options: &Options,
    writer: &Writer,
    resource: &r4::Resource,
    encoding: Encoding,
) -> Result<Conversion, Error> {
    let node = resource.as_node();
    let places = places(source.message, encoding, node, options)?;
    let found = Found::collect(node);
    let reading = Reading {
        cx: Context::new(options, String::new()),
        handles: places.handles,
        references: found.references,
        reasons: writer.target == crate::to_cda::WRITER.target,
    };
    read(&reading, node, &found.all);
    let paths: Vec<Arc<str>> = places.leaves.iter().map(|l| Arc::clone(&l.path)).collect();
    // The element around a leaf: what a reference stands in.
    let around = |handle: u32| {
        let path = paths.get(handle as usize)?;
        Some(path.rsplit_once('.').map_or(&**path, |(above, _)| above).to_string())
    };
    let kind = super::kind(resource).to_string();
    finish(&reading.cx, source, Read { format: "fhir", kind, leaves: places.leaves, node: &around }, writer)
}

/// The leaves of an input, and the number of each by its path without `[0]`.
#[derive(Default)]
struct Places {
    leaves: Vec<Leaf>,
    handles: HashMap<Arc<str>, u32>,
}

fn places(piece: Piece<'_>, encoding: Encoding, node: &dyn Node, options: &Options) -> Result<Places, Error> {
    if !options.lineage {
        return Ok(Places::default());
    }
    let error = |e| Error::from_fhir(&e, piece.offset);
    let source = Leaves::read(piece.bytes, encoding).map_err(error)?;
    // XML does not tell lists from single elements: JSON names its places.
    let names = match encoding {
        Encoding::Json => None,
        _ => Some(Leaves::read(to_json(node).as_bytes(), Encoding::Json).map_err(error)?),
    };
    let mut out = Places::default();
    for (number, key) in source.order.iter().enumerate() {
        let Some(place) = source.places.get(key) else { continue };
        let named = names.as_ref().and_then(|n| n.places.get(key)).unwrap_or(place);
        let handle = u32::try_from(number).unwrap_or(u32::MAX);
        out.handles.insert(Arc::clone(key), handle);
        let offset = piece.offset.saturating_add(place.offset);
        out.leaves.push(Leaf { handle, path: Arc::clone(&named.path), offset, position });
    }
    Ok(out)
}

/// The position of a leaf in the standard, of its path. Which type the resource at `Bundle.entry[1].resource.name[0].family`
/// has is not known, so that it is `Resource.name.family`; what all elements or all narratives have is `Element.id` and
/// `Narrative.status`.
fn position(path: &str) -> String {
    let plain =
        path.split('.').map(|part| part.split('[').next().unwrap_or(part)).collect::<Vec<_>>().join(".");
    let below = plain.rsplit_once(".contained.").map(|(_, below)| below);
    let below = below.or_else(|| plain.strip_prefix("Bundle.entry.resource."));
    let below = below.or_else(|| match plain.split_once('.') {
        Some(("Bundle", _)) | None => None,
        Some((_, below)) => Some(below),
    });
    match below.unwrap_or(&plain) {
        here if here.ends_with("text.status") => "Narrative.status".to_string(),
        here if here.ends_with(".id") && here != "Bundle.id" => "Element.id".to_string(),
        _ => below.map_or_else(|| plain.clone(), |below| format!("Resource.{below}")),
    }
}

/// A resource of the input: itself, its path, and the number of the entry that it stands in.
struct Place<'n> {
    node: &'n dyn Node,
    key: Arc<str>,
    entry: usize,
    known: Option<&'static resources::Known>,
}

/// All resources of an input, in its order.
struct Found<'n> {
    all: Vec<Place<'n>>,
    references: References<'n>,
    counts: HashMap<Kind, u32>,
}

impl<'n> Found<'n> {
    fn collect(root: &'n dyn Node) -> Self {
        let mut found = Self { all: Vec::new(), references: References::of(root), counts: HashMap::new() };
        let name = root.info().name;
        if name != "Bundle" {
            found.resource(root, 0, &name.into(), None);
            return found;
        }
        let View::Nodes(entries) = part(root, "entry") else { return found };
        for (i, entry) in (0..entries.len()).filter_map(|i| entries.get(i).map(|e| (i, e))) {
            let at = if i == 0 { "Bundle.entry".to_string() } else { format!("Bundle.entry[{i}]") };
            let View::Resource(resource) = part(entry, "resource") else { continue };
            let url = text(entry, "fullUrl").map(|url| (url, format!("{at}.fullUrl")));
            found.resource(resource, i, &format!("{at}.resource").into(), url);
        }
        found
    }

    fn resource(&mut self, node: &'n dyn Node, entry: usize, key: &Arc<str>, url: Option<(&'n str, String)>) {
        let (url, url_at) = url.map_or(("", None), |(url, at)| (url, Some(at)));
        if let Some(thing) = self.add(node, Arc::clone(key), entry) {
            self.references.name(entry, url, Target { key: thing, url_at, id_at: format!("{key}.id") });
        }
        let View::Resources(contained) = part(node, "contained") else { return };
        for (i, inner) in (0..contained.len()).filter_map(|i| contained.get(i).map(|c| (i, c))) {
            let at = if i == 0 { format!("{key}.contained") } else { format!("{key}.contained[{i}]") };
            let target = self.add(inner, at.as_str().into(), entry);
            if let (Some(thing), Some(id)) = (target, text(inner, "id")) {
                let target = Target { key: thing, url_at: None, id_at: format!("{at}.id") };
                self.references.name_contained(entry, id, target);
            }
        }
    }

    /// Lists a resource and gives the key that it will have in the record.
    fn add(&mut self, node: &'n dyn Node, key: Arc<str>, entry: usize) -> Option<Key> {
        let known = resources::known(node.info().name);
        self.all.push(Place { node, key, entry, known });
        let kind = known?.kind;
        let count = self.counts.entry(kind).or_default();
        let index = *count;
        *count = count.saturating_add(1);
        Some(Key { kind, index })
    }
}

fn part<'n>(node: &'n dyn Node, name: &str) -> View<'n> {
    node.info().field(name).map_or(View::Absent, |i| node.view(i))
}

fn text<'n>(node: &'n dyn Node, name: &str) -> Option<&'n str> {
    match part(node, name) {
        View::Prim(prim) => match prim.scalar()? {
            synovia_fhir_model::Scalar::Text(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

fn read<'n>(reading: &Reading<'n, '_>, node: &'n dyn Node, all: &[Place<'n>]) {
    if node.info().name == "Bundle" {
        let exchange =
            resources::exchange::exchange(&Fs { node, key: "Bundle".into(), entry: usize::MAX, r: reading });
        reading.cx.record.borrow_mut().exchange = exchange;
    }
    // Medicines that orders and administrations name by a code: added when all keys that references name are given.
    let mut medicines = Vec::new();
    for place in all {
        let s = Fs { node: place.node, key: Arc::clone(&place.key), entry: place.entry, r: reading };
        match place.known {
            Some(known) => {
                let key = (known.add)(&s);
                if matches!(key.kind, Kind::MedicationRequest | Kind::MedicationAdministration) {
                    medicines.extend(resources::medication::coded(&s).map(|code| (key, code)));
                }
            }
            None => {
                let first = s.handle(&s.below("id", 0));
                reading.cx.issue(Severity::Warning, "mapping/resource-not-used", first);
            }
        }
    }
    for (order, code) in medicines {
        let medicine = reading.cx.add(Medication { code: Some(code), ..Medication::default() });
        let link = Some(Reference::to(medicine));
        match order.kind {
            Kind::MedicationRequest => {
                reading.cx.update::<MedicationRequest<'_>>(order, |m| m.medication = link);
            }
            _ => reading.cx.update::<MedicationAdministration<'_>>(order, |m| m.medication = link),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn a_position_names_what_all_resources_have() {
        for (path, wanted) in [
            ("Bundle.entry[1].fullUrl", "Bundle.entry.fullUrl"),
            ("Bundle.id", "Bundle.id"),
            ("Bundle.entry[1].resource.id", "Resource.id"),
            ("Bundle.entry[1].resource.contained[0].id", "Resource.id"),
            ("Patient.id", "Resource.id"),
            ("Patient.name[0].id", "Element.id"),
            ("Bundle.entry[0].resource.birthDate.id", "Element.id"),
            ("Bundle.entry[0].resource.name[0].family", "Resource.name.family"),
            ("Patient.meta.versionId", "Resource.meta.versionId"),
            ("Patient.text.status", "Narrative.status"),
            ("Bundle.entry[0].resource.section[2].text.status", "Narrative.status"),
            ("Patient.identifier[0].id", "Element.id"),
        ] {
            assert_eq!(position(path), wanted, "{path}");
        }
    }
}
