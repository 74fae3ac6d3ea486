//! Dose reports (PS3.16 TID 10001, 10011 and 10021).
//!
//! Nobody publishes a map of their elements; this is ours. What was accumulated and each irradiation event is one Observation,
//! and every value in it a component, whatever containers it stands in; they are part of the procedure that the report says it
//! is of.

use synovia_dicom_meta::tags;

use super::content::{About, below, chosen, coded, component, concept_is, start};
use super::identifier::urn_oid;
use super::place::Place;
use super::{code, time};
use crate::generated::rules::dicom::{content as c, dose as r};
use crate::model::{CodeableConcept, Identifier, Observation, Period, Procedure, Reference, TimeOrPeriod};

/// The reports: X-ray, radiopharmaceutical.
const REPORTS: &[(&str, &str)] = &[("DCM", "113701"), ("DCM", "113500")];
/// What was accumulated, and the events: CT, projection X-ray, administration of a radiopharmaceutical.
const GROUPS: &[(&str, &str)] =
    &[("DCM", "113811"), ("DCM", "113819"), ("DCM", "113702"), ("DCM", "113706"), ("DCM", "113502")];
const PROCEDURE: &[(&str, &str)] = &[("DCM", "121058")];
const INTENT: &[(&str, &str)] = &[("SCT", "363703001"), ("SRT", "G-C0E8")];
const START: &[(&str, &str)] = &[("DCM", "113809")];
const END: &[(&str, &str)] = &[("DCM", "113810")];
const EVENT_UID: &[(&str, &str)] = &[("DCM", "113769"), ("DCM", "113503")];
const EVENT_TIME: &[(&str, &str)] = &[("DCM", "111526")];
const REGION: &[(&str, &str)] = &[("DCM", "123014")];

/// Whether a report is one of dose.
pub(super) fn is_report(place: &Place<'_, '_>) -> bool {
    concept_is(place, REPORTS)
}

/// Whether a container is to be one observation.
pub(super) fn is_group(item: &Place<'_, '_>) -> bool {
    concept_is(item, GROUPS)
}

/// Whether an item is told by [`procedure`].
pub(super) fn is_of_procedure(item: &Place<'_, '_>) -> bool {
    [PROCEDURE, START, END].into_iter().any(|known| concept_is(item, known))
}

/// The procedure that a report is of.
pub(super) fn procedure<'a>(place: &Place<'_, 'a>, about: &About<'_, 'a>) -> Option<Reference<'a>> {
    let items = place.items(tags::CONTENT_SEQUENCE, r::PROCEDURE);
    let find = |known| items.iter().find(|item| concept_is(item, known));
    let said = find(PROCEDURE)?;
    let mut thing: Procedure<'a> = said.create(r::PROCEDURE);
    let inside = chosen(said, r::PROCEDURE_CODE);
    thing.code = coded(&inside, r::PROCEDURE_CODE);
    thing.status = said.constant(r::PROCEDURE_STATUS, "completed").into();
    thing.subject = about.treated.clone().map(|s| s.by(said.under(r::PROCEDURE_SUBJECT).by));
    let intent = inside.items(tags::CONTENT_SEQUENCE, r::INTENT);
    let intent = intent.iter().find(|item| concept_is(item, INTENT));
    thing.category = intent.and_then(|item| coded(&chosen(item, r::INTENT), r::INTENT));
    let moment = |known, rule| time::moment(&chosen(find(known)?, rule), tags::DATE_TIME, rule);
    let (start, end) = (moment(START, r::START), moment(END, r::END));
    thing.performed = (start.is_some() || end.is_some())
        .then(|| TimeOrPeriod::Period(Period { start, end, ..Period::default() }));
    Some(said.add(thing))
}

/// An accumulation or an event: one observation, with what it holds as components.
pub(super) fn group<'a>(
    item: &Place<'_, 'a>,
    about: &About<'_, 'a>,
    category: Option<&CodeableConcept<'a>>,
) -> Reference<'a> {
    let mut thing = start(item, about, category, r::GROUP);
    thing.code = item.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CODE).and_then(|name| code::concept(&name));
    let procedure = about.procedure.clone();
    thing.part_of.extend(procedure.map(|p| p.by(item.under(r::PART_OF).by)));
    fill(&mut thing, item);
    item.add(thing)
}

/// The values in a container and in those in it, which the parser's limit on depth bounds.
fn fill<'a>(thing: &mut Observation<'a>, container: &Place<'_, 'a>) {
    for item in below(container, r::COMPONENT) {
        if concept_is(&item, EVENT_UID) && thing.identifier.is_empty() {
            let value = chosen(&item, r::EVENT_UID).text(tags::UID, r::EVENT_UID).map(urn_oid);
            thing.identifier.extend(value.map(|value| Identifier {
                system: item.constant(r::EVENT_UID_SYSTEM, "urn:dicom:uid"),
                value: Some(value),
                ..Identifier::default()
            }));
        } else if concept_is(&item, EVENT_TIME) && thing.effective.is_none() {
            let at = time::moment(&chosen(&item, r::EVENT_TIME), tags::DATE_TIME, r::EVENT_TIME);
            thing.effective = at.map(TimeOrPeriod::DateTime);
        } else if concept_is(&item, REGION) && thing.body_site.is_none() {
            thing.body_site = coded(&chosen(&item, r::REGION), r::REGION);
        } else {
            thing.component.extend(component(&item));
        }
        fill(thing, &item);
    }
}
