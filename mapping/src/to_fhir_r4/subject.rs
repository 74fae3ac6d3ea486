//! Groups, parts of a body, warnings and studies in research.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write};
use crate::model;

impl<'a> Write<'a> for model::Group<'a> {
    type Out = r4::Group;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Group> {
        Some(resource!(
            e,
            self,
            Group {
                identifier: e.list("identifier", &self.identifier),
                r#type: e.needed("type", e.bound("type", &self.r#type, codes::GROUP_TYPE)),
                actual: e.needed("actual", e.boolean("actual", &self.actual)),
                code: e.one("code", self.code.as_ref()),
                name: e.string("name", &self.name),
                member: e.list("member", &self.member),
            }
        ))
    }
}

impl<'a> Write<'a> for model::GroupMember<'a> {
    type Out = r4::GroupMember;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::GroupMember> {
        let entity = e.one("entity", self.entity.as_ref())?;
        Some(r4::GroupMember { entity: Some(entity), ..Default::default() })
    }
}

impl<'a> Write<'a> for model::BodyStructure<'a> {
    type Out = r4::BodyStructure;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::BodyStructure> {
        Some(resource!(
            e,
            self,
            BodyStructure {
                identifier: e.list("identifier", &self.identifier),
                morphology: e.one("morphology", self.morphology.as_ref()),
                location: e.one("location", self.location.as_ref()),
                location_qualifier: e.list("locationQualifier", &self.location_qualifier),
                description: e.string("description", &self.description),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
            }
        ))
    }
}

impl<'a> Write<'a> for model::Flag<'a> {
    type Out = r4::Flag;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Flag> {
        Some(resource!(
            e,
            self,
            Flag {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", e.bound("status", &self.status, codes::FLAG_STATUS)),
                category: e.list("category", &self.category),
                code: e.needed_one("code", e.one("code", self.code.as_ref())),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                period: e.one("period", self.period.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::ResearchStudy<'a> {
    type Out = r4::ResearchStudy;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ResearchStudy> {
        Some(resource!(
            e,
            self,
            ResearchStudy {
                identifier: e.list("identifier", &self.identifier),
                title: e.string("title", &self.title),
                status: e.needed("status", e.bound("status", &self.status, codes::RESEARCH_STUDY_STATUS)),
                sponsor: e.one("sponsor", self.sponsor.as_ref()),
                site: e.list("site", &self.site),
            }
        ))
    }
}

impl<'a> Write<'a> for model::ResearchSubject<'a> {
    type Out = r4::ResearchSubject;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ResearchSubject> {
        Some(resource!(
            e,
            self,
            ResearchSubject {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", e.bound("status", &self.status, codes::RESEARCH_SUBJECT_STATUS)),
                study: e.needed_one("study", e.one("study", self.study.as_ref())),
                individual: e.needed_one("individual", e.one("individual", self.individual.as_ref())),
            }
        ))
    }
}
