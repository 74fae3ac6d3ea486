//! Material that is examined.

use synovia_fhir_model::r4;

use super::codes;
use super::datatypes::time;
use super::quantity::{Lasting, Simple};
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model;

impl<'a> Write<'a> for model::Specimen<'a> {
    type Out = r4::Specimen;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Specimen> {
        Some(resource!(
            e,
            self,
            Specimen {
                identifier: e.list("identifier", &self.identifier),
                accession_identifier: e.one("accessionIdentifier", self.accession_identifier.as_ref()),
                status: e.bound_extended("status", &self.status, codes::SPECIMEN_STATUS),
                r#type: e.one("type", self.r#type.as_ref()),
                subject: e.one("subject", self.subject.as_ref()),
                received_time: e.date_time("receivedTime", &self.received_time),
                parent: e.list("parent", &self.parent),
                request: e.list("request", &self.request),
                collection: e.one("collection", self.collection.as_ref()),
                container: e.list("container", &self.container),
                condition: e.list("condition", &self.condition),
                note: e.list("note", &self.note),
            }
        ))
    }
}

impl<'a> Write<'a> for model::SpecimenCollection<'a> {
    type Out = r4::SpecimenCollection;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::SpecimenCollection> {
        use r4::SpecimenCollectionCollected as Collected;
        use r4::SpecimenCollectionFastingStatus as Fasting;
        let concept = e.one("fastingStatusCodeableConcept", self.fasting_status_codeable_concept.as_ref());
        let fasting_status = concept.map(|v| Fasting::CodeableConcept(v.into())).or_else(|| {
            e.one("fastingStatusDuration", self.fasting_status_duration.as_ref().map(Lasting).as_ref())
                .map(|v| Fasting::Duration(v.into()))
        });
        filled(r4::SpecimenCollection {
            extension: e.list("extension", &self.extension),
            collector: e.one("collector", self.collector.as_ref()),
            collected: time(
                e,
                self.collected.as_ref(),
                ["collectedDateTime", "collectedPeriod"],
                Collected::DateTime,
                Collected::Period,
            ),
            duration: e.one("duration", self.duration.as_ref().map(Lasting).as_ref()),
            quantity: e.one("quantity", self.quantity.as_ref().map(Simple).as_ref()),
            method: e.one("method", self.method.as_ref()),
            body_site: e.one("bodySite", self.body_site.as_ref()),
            fasting_status,
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::SpecimenContainer<'a> {
    type Out = r4::SpecimenContainer;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::SpecimenContainer> {
        filled(r4::SpecimenContainer {
            identifier: e.list("identifier", &self.identifier),
            description: e.string("description", &self.description),
            r#type: e.one("type", self.r#type.as_ref()),
            capacity: e.one("capacity", self.capacity.as_ref().map(Simple).as_ref()),
            specimen_quantity: e
                .one("specimenQuantity", self.specimen_quantity.as_ref().map(Simple).as_ref()),
            additive: e
                .one("additiveCodeableConcept", self.additive_codeable_concept.as_ref())
                .map(|v| r4::SpecimenContainerAdditive::CodeableConcept(v.into())),
            ..Default::default()
        })
    }
}
