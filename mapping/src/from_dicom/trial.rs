//! The clinical trial that images were made for (PS3.3 C.7.1.3), and those that a patient takes part in (C.3.3).

use synovia_dicom_meta::{Tag, tags};

use super::phantom::Subject;
use super::place::Place;
use crate::generated::rules::dicom::trial as r;
use crate::model::{Identifier, Location, Organization, Reference, ResearchStudy, ResearchSubject};
use crate::trace::Rule;

/// The trials: one whose attributes stand by themselves, and one for each item of those of the patient.
pub(super) fn trials<'a>(place: &Place<'_, 'a>, whose: &Subject<'a>) {
    trial(&place.named("trial"), whose);
    for item in place.items(tags::PATIENT_CLINICAL_TRIAL_PARTICIPATION_SEQUENCE, r::STUDY) {
        trial(&item, whose);
    }
    place.spare("trial");
}

fn trial<'a>(place: &Place<'_, 'a>, whose: &Subject<'a>) {
    let mut study: ResearchStudy<'a> = place.create(r::STUDY);
    let issuer = (tags::ISSUER_OF_CLINICAL_TRIAL_PROTOCOL_ID, r::ID_ISSUER);
    study.identifier =
        identifier(place, (tags::CLINICAL_TRIAL_PROTOCOL_ID, r::ID), issuer).into_iter().collect();
    let others = place.items(tags::OTHER_CLINICAL_TRIAL_PROTOCOL_I_DS_SEQUENCE, r::OTHER_ID);
    let other =
        |item: &Place<'_, 'a>| identifier(item, (tags::CLINICAL_TRIAL_PROTOCOL_ID, r::OTHER_ID), issuer);
    study.identifier.extend(others.iter().filter_map(other));
    study.title = place.text(tags::CLINICAL_TRIAL_PROTOCOL_NAME, r::TITLE);
    study.sponsor = sponsor(place);
    study.site = site(place).into_iter().collect();
    let known = !study.identifier.is_empty()
        || study.title.is_some()
        || study.sponsor.is_some()
        || !study.site.is_empty();
    let study = known.then(|| place.add(study));
    if whose.may_be_patient() {
        subject(place, study.as_ref(), whose.patient.as_ref());
    }
}

/// The number of the patient in the trial, and that by which readers know them.
fn subject<'a>(place: &Place<'_, 'a>, study: Option<&Reference<'a>>, patient: Option<&Reference<'a>>) {
    let mut thing: ResearchSubject<'a> = place.create(r::SUBJECT);
    let numbers = [
        (
            (tags::CLINICAL_TRIAL_SUBJECT_ID, r::SUBJECT_ID),
            (tags::ISSUER_OF_CLINICAL_TRIAL_SUBJECT_ID, r::SUBJECT_ISSUER),
        ),
        (
            (tags::CLINICAL_TRIAL_SUBJECT_READING_ID, r::READING_ID),
            (tags::ISSUER_OF_CLINICAL_TRIAL_SUBJECT_READING_ID, r::READING_ISSUER),
        ),
    ];
    thing.identifier =
        numbers.into_iter().filter_map(|(number, issuer)| identifier(place, number, issuer)).collect();
    if thing.identifier.is_empty() {
        return;
    }
    thing.study = study.cloned().map(|s| s.by(place.under(r::SUBJECT_OF).by));
    thing.individual = patient.cloned().map(|p| p.by(place.under(r::INDIVIDUAL).by));
    place.add(thing);
}

fn identifier<'a>(place: &Place<'_, 'a>, number: (Tag, Rule), issuer: (Tag, Rule)) -> Option<Identifier<'a>> {
    let value = place.text(number.0, number.1)?;
    let assigner = place.text(issuer.0, issuer.1);
    Some(Identifier {
        value: Some(value),
        assigner: assigner.map(|d| Reference { display: Some(d), ..Reference::default() }),
        ..Identifier::default()
    })
}

fn sponsor<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let name = place.text(tags::CLINICAL_TRIAL_SPONSOR_NAME, r::SPONSOR_NAME)?;
    let mut thing: Organization<'a> = place.named("sponsor").create(r::SPONSOR);
    thing.name = Some(name);
    Some(place.add(thing).by(place.under(r::SPONSOR).by))
}

fn site<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let issuer = (tags::ISSUER_OF_CLINICAL_TRIAL_SITE_ID, r::SITE_ISSUER);
    let mut thing: Location<'a> = place.named("site").create(r::SITE);
    thing.identifier =
        identifier(place, (tags::CLINICAL_TRIAL_SITE_ID, r::SITE_ID), issuer).into_iter().collect();
    thing.name = place.text(tags::CLINICAL_TRIAL_SITE_NAME, r::SITE_NAME);
    let known = !thing.identifier.is_empty() || thing.name.is_some();
    known.then(|| place.add(thing).by(place.under(r::SITE).by))
}
