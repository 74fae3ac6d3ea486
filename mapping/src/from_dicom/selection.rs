//! The images and other instances that a structured report refers to (PS3.3 C.17.3.2 and C.18.3 to C.18.9).
//!
//! R4 has no element for a part of an instance: each reference is a DocumentReference, and what R5's ImagingSelection holds
//! beyond it stands in the extensions that HL7 names for its elements. The evidence sequences say which study and series an
//! instance is of; what stands there only is referred to, too.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use synovia_dicom_meta::{Tag, tags};

use super::identifier::urn_oid;
use super::place::Place;
use super::{code, endpoint};
use crate::generated::rules::dicom::selection as r;
use crate::model::{
    Attachment, Coding, DocumentContext, DocumentReference, Extension, ExtensionValue, Identifier, Reference,
    Text, Val,
};
use crate::trace::Rule;

macro_rules! element {
    ($name:literal) => {
        concat!("http://hl7.org/fhir/5.0/StructureDefinition/extension-ImagingSelection.", $name)
    };
}

pub(crate) const STUDY_UID: &str = element!("studyUid");
pub(crate) const SERIES_UID: &str = element!("seriesUid");
pub(crate) const FRAME_OF_REFERENCE_UID: &str = element!("frameOfReferenceUid");
pub(crate) const INSTANCE: &str = element!("instance");

/// What all references of a report share.
pub(super) struct Evidence<'c, 'a> {
    /// Series and study of each instance that the evidence names.
    known: BTreeMap<String, Named<'c, 'a>>,
    seen: RefCell<BTreeSet<String>>,
    subject: Option<Reference<'a>>,
    study: Reference<'a>,
}

struct Named<'c, 'a> {
    study: Place<'c, 'a>,
    series: Place<'c, 'a>,
    instance: Place<'c, 'a>,
}

/// The values that refer to instances, or to regions in them.
pub(super) fn is_selection(item: &Place<'_, '_>) -> bool {
    let kinds = ["IMAGE", "COMPOSITE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD"];
    item.peek(tags::VALUE_TYPE).is_some_and(|kind| kinds.contains(&kind.as_ref()))
}

impl<'c, 'a> Evidence<'c, 'a> {
    pub(super) fn of(place: &Place<'c, 'a>, subject: Option<&Reference<'a>>, study: &Reference<'a>) -> Self {
        let mut known = BTreeMap::new();
        for tag in
            [tags::CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE, tags::PERTINENT_OTHER_EVIDENCE_SEQUENCE]
        {
            for study in place.items(tag, r::EVIDENCE) {
                for series in study.items(tags::REFERENCED_SERIES_SEQUENCE, r::EVIDENCE) {
                    for instance in series.items(tags::REFERENCED_SOP_SEQUENCE, r::EVIDENCE) {
                        let Some(uid) = instance.peek(tags::REFERENCED_SOP_INSTANCE_UID) else { continue };
                        let (study, series) = (study.clone(), series.clone());
                        let named = Named { study, series, instance };
                        known.entry(uid.into_owned()).or_insert(named);
                    }
                }
            }
        }
        Self { known, seen: RefCell::default(), subject: subject.cloned(), study: study.clone() }
    }

    /// The reference that an item of the content makes.
    pub(super) fn refer(&self, item: &Place<'_, 'a>) -> Vec<Reference<'a>> {
        let inside = item.under(r::REFERENCE);
        inside.decides(tags::VALUE_TYPE, inside.by);
        match item.peek(tags::VALUE_TYPE).as_deref() {
            Some("SCOORD") => {
                let region = Region::read(&inside, false);
                let images = inside.items(tags::CONTENT_SEQUENCE, r::REFERENCE);
                let made = images.iter().filter_map(|i| self.instance(i, Some(&inside), region.clone()));
                let made: Vec<_> = made.collect();
                if made.is_empty() {
                    // A region of no image.
                    inside.placeless();
                }
                made
            }
            Some("SCOORD3D") => {
                let region = Region::read(&inside, true);
                let images = inside.items(tags::CONTENT_SEQUENCE, r::REFERENCE);
                let made = images.iter().filter_map(|i| self.instance(i, Some(&inside), region.clone()));
                let made: Vec<_> = made.collect();
                if made.is_empty() { vec![self.document(&inside, None, None, region)] } else { made }
            }
            Some("TCOORD") => {
                // The moments themselves have no place; what they were chosen from does.
                let images = inside.items(tags::CONTENT_SEQUENCE, r::REFERENCE);
                let made = images.iter().filter_map(|image| self.instance(image, Some(&inside), None));
                let made: Vec<_> = made.collect();
                if made.is_empty() {
                    inside.placeless();
                }
                made
            }
            _ => {
                // R4 has no element for what is said of an image: how it was acquired, what it shows.
                let below = inside.items(tags::CONTENT_SEQUENCE, r::REFERENCE);
                below.iter().for_each(Place::placeless);
                self.instance(&inside, None, None).into_iter().collect()
            }
        }
    }

    /// What the evidence names and no item of the content did.
    pub(super) fn rest(&self) {
        for (uid, named) in &self.known {
            if !self.seen.borrow().contains(uid) {
                self.document(&named.instance, None, Some(&named.instance), None);
            }
        }
    }

    /// The instance that an item refers to; the item around it, where that says what of the instance is meant.
    fn instance(
        &self,
        item: &Place<'_, 'a>,
        around: Option<&Place<'_, 'a>>,
        region: Option<Region<'a>>,
    ) -> Option<Reference<'a>> {
        if around.is_some() {
            item.decides(tags::VALUE_TYPE, item.by);
        }
        let sop = item.item(tags::REFERENCED_SOP_SEQUENCE, r::REFERENCE)?;
        sop.peek(tags::REFERENCED_SOP_INSTANCE_UID)?;
        Some(self.document(item, around, Some(&sop), region))
    }

    fn document(
        &self,
        item: &Place<'_, 'a>,
        around: Option<&Place<'_, 'a>>,
        sop: Option<&Place<'_, 'a>>,
        region: Option<Region<'a>>,
    ) -> Reference<'a> {
        let mut thing: DocumentReference<'a> = item.named("selection").create(r::DOCUMENT);
        thing.status = item.constant(r::STATUS, "current").into();
        thing.subject = self.subject.clone().map(|s| s.by(item.under(r::SUBJECT).by));
        let named = |at: &Place<'_, 'a>| {
            at.item(tags::CONCEPT_NAME_CODE_SEQUENCE, r::CODE).and_then(|name| code::concept(&name))
        };
        thing.r#type = around.and_then(named).or_else(|| named(item));
        let frame =
            around.unwrap_or(item).text(tags::REFERENCED_FRAME_OF_REFERENCE_UID, r::FRAME_OF_REFERENCE);
        let mut more = id(item, r::FRAME_OF_REFERENCE_URL, FRAME_OF_REFERENCE_UID, frame);
        let mut instance = Vec::new();
        let mut attachment = Attachment {
            content_type: item.constant(r::CONTENT_TYPE, "application/dicom"),
            ..Attachment::default()
        };
        if let Some(sop) = sop {
            let uid = sop.peek(tags::REFERENCED_SOP_INSTANCE_UID).unwrap_or_default();
            thing.master_identifier =
                sop.text(tags::REFERENCED_SOP_INSTANCE_UID, r::UID).map(|uid| Identifier {
                    system: sop.constant(r::UID_SYSTEM, "urn:dicom:uid"),
                    value: Some(urn_oid(uid)),
                    ..Identifier::default()
                });
            if let Some(known) = self.known.get(uid.as_ref()) {
                self.seen.borrow_mut().insert(uid.to_string());
                // What the item repeats of the evidence is said once.
                known.instance.decides(tags::REFERENCED_SOP_INSTANCE_UID, thing.common.by);
                known.instance.decides(tags::REFERENCED_SOP_CLASS_UID, thing.common.by);
                more.extend(known.ids());
                attachment.url = known.url(&uid, item);
            }
            instance = parts(sop);
        }
        instance.extend(region.map(|region| region.extension(around.unwrap_or(item))).into_iter().flatten());
        if !instance.is_empty() {
            more.push(nested(item, r::INSTANCE_URL, INSTANCE, instance));
        }
        thing.common.extension = more;
        thing.content = vec![attachment];
        let related = vec![self.study.clone().by(item.under(r::RELATED).by)];
        thing.context = Some(DocumentContext { related, ..DocumentContext::default() });
        item.add(thing)
    }
}

impl<'a> Named<'_, 'a> {
    /// Study and series.
    fn ids(&self) -> Vec<Extension<'a>> {
        let study = self.study.text(tags::STUDY_INSTANCE_UID, r::STUDY);
        let series = self.series.text(tags::SERIES_INSTANCE_UID, r::SERIES);
        let mut all = id(&self.study, r::STUDY_URL, STUDY_UID, study);
        all.extend(id(&self.series, r::SERIES_URL, SERIES_UID, series));
        all
    }

    /// Where a service of the options has the instance.
    fn url(&self, uid: &str, item: &Place<'_, 'a>) -> Text<'a> {
        let base = endpoint::base(item.d.cx.options.dicom_web.as_deref()?)?;
        let study = self.study.peek(tags::STUDY_INSTANCE_UID)?;
        let series = self.series.peek(tags::SERIES_INSTANCE_UID)?;
        let url = format!("{base}/studies/{study}/series/{series}/instances/{uid}");
        Some(Val::new(Cow::Owned(url), item.under(r::ADDRESS).by))
    }
}

fn id<'a>(place: &Place<'_, 'a>, rule: Rule, url: &'static str, value: Text<'a>) -> Vec<Extension<'a>> {
    place.extension(rule, url, value.map(ExtensionValue::Id))
}

fn nested<'a>(
    place: &Place<'_, 'a>,
    rule: Rule,
    url: &'static str,
    extension: Vec<Extension<'a>>,
) -> Extension<'a> {
    Extension { url: place.constant(rule, url), value: None, extension }
}

/// Class of an instance, and which frames or segments of it are meant.
fn parts<'a>(sop: &Place<'_, 'a>) -> Vec<Extension<'a>> {
    let class = sop.text(tags::REFERENCED_SOP_CLASS_UID, r::CLASS).map(|uid| {
        let system = sop.constant(r::CLASS_SYSTEM, "urn:ietf:rfc:3986");
        ExtensionValue::Coding(Box::new(Coding { system, code: Some(urn_oid(uid)), ..Coding::default() }))
    });
    let mut all = sop.extension(r::CLASS_URL, "sopClass", class);
    let subsets: [(Tag, Rule); 2] =
        [(tags::REFERENCED_FRAME_NUMBER, r::FRAME), (tags::REFERENCED_SEGMENT_NUMBER, r::SEGMENT)];
    for (tag, rule) in subsets {
        for number in sop.numbers(tag, rule) {
            all.extend(sop.extension(r::SUBSET_URL, "subset", Some(ExtensionValue::String(number))));
        }
    }
    all
}

/// A region in an image or in space.
#[derive(Clone)]
struct Region<'a> {
    in_space: bool,
    /// FHIR's word for it, one region for each; of a 2D multipoint a point for each.
    kind: Val<Cow<'a, str>>,
    coordinates: Vec<Val<Cow<'a, str>>>,
}

impl<'a> Region<'a> {
    fn read(place: &Place<'_, 'a>, in_space: bool) -> Option<Self> {
        let kind = place.text(tags::GRAPHIC_TYPE, r::REGION_TYPE)?;
        let word = kind.is.to_ascii_lowercase();
        Some(Self {
            in_space,
            kind: kind.map(|_| Cow::Owned(word)),
            coordinates: place.numbers(tags::GRAPHIC_DATA, r::COORDINATE),
        })
    }

    fn extension(self, place: &Place<'_, 'a>) -> Vec<Extension<'a>> {
        let name = if self.in_space { "imageRegion3D" } else { "imageRegion2D" };
        let multipoint = !self.in_space && self.kind.is == "multipoint";
        let (kind, size) = match multipoint {
            true => (self.kind.map(|_| Cow::Borrowed("point")), 2),
            false => (self.kind, self.coordinates.len().max(1)),
        };
        let region = |points: &[Val<Cow<'a, str>>]| {
            let mut inside =
                place.extension(r::REGION_TYPE_URL, "regionType", Some(ExtensionValue::Code(kind.clone())));
            for number in points {
                let number = Some(ExtensionValue::Decimal(number.clone()));
                inside.extend(place.extension(r::COORDINATE_URL, "coordinate", number));
            }
            nested(place, r::REGION_URL, name, inside)
        };
        self.coordinates.chunks(size).map(region).collect()
    }
}
