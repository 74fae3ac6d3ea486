//! The visit (PS3.3 C.3).

use synovia_dicom_meta::tags;

use super::datatypes::{concept, date_time, issuer};
use super::item::Item;
use super::way::Way;
use crate::from_dicom::OF_VISIT;
use crate::generated::rules::dicom::encounter as r;
use crate::model::{Encounter, Location, Reference};

/// The encounter an order belongs to.
pub(super) fn write(w: Way<'_, '_>, to: Option<&Reference<'_>>, out: &mut Item) {
    let Some((to, visit)) = to.and_then(|to| Some((to, w.record.get::<Encounter<'_>>(to.to?)?))) else {
        return;
    };
    let mut own = Item::default();
    if let Some(identifier) = visit.identifier.first() {
        own.text(tags::ADMISSION_ID, w.text(r::ID, &identifier.value));
        issuer(w.under(r::ID), &OF_VISIT, identifier, &mut own);
    }
    if let Some(at) = visit.location.first().and_then(|l| l.location.as_ref())
        && let Some(place) = at.to.and_then(|key| w.record.get::<Location<'_>>(key))
        && let Some(mut cell) = w.under(r::LOCATION).text(r::LOCATION_NAME, &place.name)
    {
        w.under(r::LOCATION).followed(&mut cell, at.by);
        own.text(tags::CURRENT_PATIENT_LOCATION, Some(cell));
    }
    let start = visit.period.as_ref().and_then(|p| p.start.as_ref());
    date_time(w, r::ADMITTED, start, (tags::ADMITTING_DATE, tags::ADMITTING_TIME), &mut own);
    let stay = visit.hospitalization.as_ref();
    let words = [
        (tags::ROUTE_OF_ADMISSIONS, r::ROUTE, stay.and_then(|stay| stay.admit_source.as_ref())),
        (tags::SPECIAL_NEEDS, r::SPECIAL_NEEDS, stay.and_then(|stay| stay.special_arrangement.first())),
    ];
    for (tag, rule, concept) in words {
        own.text(tag, concept.and_then(|concept| w.text(rule, &concept.text)));
    }
    for reason in &visit.reason_code {
        concept(w, r::DIAGNOSIS_CODE, reason, tags::ADMITTING_DIAGNOSES_CODE_SEQUENCE, &mut own);
        own.text(tags::ADMITTING_DIAGNOSES_DESCRIPTION, w.text(r::DIAGNOSIS, &reason.text));
    }
    if let Some(cell) = own.first() {
        w.under(r::ENCOUNTER).followed(cell, to.by);
    }
    out.append(own);
}
