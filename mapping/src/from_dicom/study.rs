//! The study, its series and its instances (PS3.3 C.7.2, C.7.3, C.12.1).

use std::borrow::Cow;

use synovia_dicom_meta::{Tag, tags};

use super::code::ORIGINAL_TEXT;
use super::endpoint::Endpoints;
use super::identifier::{Issuer, issued, typed, urn_oid};
use super::phantom::Subject;
use super::place::{Member, Place, text_of};
use super::{
    agent, alert, code, content, name, parties, patient, procedure, request, time, trial, visit, worklist,
};
use crate::generated::dicom_body_parts::BODY_PARTS;
use crate::generated::rules::dicom::{instance, series as s, specimen, study as r};
use crate::model::{
    Annotation, CodeableConcept, Coding, Count, ExtensionValue, Identifier, ImagingStudy,
    ImagingStudyInstance, ImagingStudySeries, Reference, Specimen, SpecimenContainer, Text, Val,
};
use crate::trace::{Reason, Rule};

/// The code system of modalities and other words of DICOM.
pub(super) const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";
pub(super) const SNOMED_CT: &str = "http://snomed.info/sct";
const URI: &str = "urn:ietf:rfc:3986";

const ACCESSION_ISSUER: Issuer = Issuer {
    sequence: tags::ISSUER_OF_ACCESSION_NUMBER_SEQUENCE,
    iso: r::ISSUER_ISO,
    uri: r::ISSUER_URI,
    uuid: r::ISSUER_UUID,
    name: Some(r::ISSUER_NAME),
};

/// The studies that instances belong to.
pub(super) fn studies<'c, 'a>(place: &Place<'c, 'a>) -> Vec<Place<'c, 'a>> {
    let (known, alone): (Vec<_>, Vec<_>) = place
        .members()
        .iter()
        .copied()
        .partition(|m| m.set.element(tags::STUDY_INSTANCE_UID).is_some_and(|e| !e.raw().is_empty()));
    let mut all = each(&place.part(known, ""), tags::STUDY_INSTANCE_UID, r::ENTRY);
    // Nothing says that files without a Study Instance UID belong together.
    let one = |(i, member)| place.part(vec![member], &format!("alone[{i}]")).under(r::ENTRY);
    all.extend(alone.into_iter().enumerate().map(one));
    all
}

/// Instances of one study, seen as study, series and instances. Without a UID of any level there are a patient and an order,
/// but no study.
pub(super) fn read(place: &Place<'_, '_>) {
    let whose = Subject::of(place);
    let Subject { any: subject, treated, patient } = &whose;
    let levels = [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID, tags::SOP_INSTANCE_UID];
    if levels.into_iter().all(|uid| place.peek(uid).is_none()) {
        order(place, subject.as_ref(), None);
        alert::alerts(place, subject.as_ref());
        trial::trials(place, &whose);
        place.spare("alone");
        return;
    }
    let encounter = visit::encounter(place, treated.as_ref());
    let institution = parties::institution(place);
    let mut study: ImagingStudy<'_> = place.create(r::STUDY);
    study.identifier = identifiers(place);
    study.status = place.constant(r::STATUS, "available").into();
    study.subject = subject.clone().map(|p| p.by(place.under(r::SUBJECT).by));
    study.encounter = encounter.clone().map(|e| e.by(place.under(r::ENCOUNTER).by));
    study.started = time::date_time(place, tags::STUDY_DATE, tags::STUDY_TIME, r::STARTED);
    study.description = place.text(tags::STUDY_DESCRIPTION, r::DESCRIPTION);
    study.procedure_code = code::concepts(place, tags::PROCEDURE_CODE_SEQUENCE, r::PROCEDURE_CODE);
    let reason = place.text(tags::REASON_FOR_STUDY, r::REASON_FOR_STUDY);
    study
        .reason_code
        .extend(reason.map(|text| CodeableConcept { text: Some(text), ..CodeableConcept::default() }));
    study.note = place
        .text(tags::STUDY_COMMENTS, r::COMMENTS)
        .map(|text| Annotation { text: Some(text), ..Annotation::default() })
        .into_iter()
        .collect();
    let department = parties::department(place, institution.as_ref())
        .map(|l| l.by(place.under(r::LOCATION).by))
        .or_else(|| parties::performed_at(place).map(|l| l.by(place.under(r::PERFORMED_LOCATION).by)));
    study.location = department;
    let endpoints = Endpoints::of(place);
    study.endpoint = endpoints.whole(place, r::ENDPOINT);
    let steps = procedure::steps(place, treated.as_ref(), encounter.as_ref());
    study.procedure_reference = steps.into_iter().map(|p| p.by(place.under(r::PROCEDURE).by)).collect();
    persons(place, &mut study);
    orders(place, &mut study, subject.as_ref(), encounter.as_ref());
    let all = each(place, tags::SERIES_INSTANCE_UID, s::SERIES);
    study.series = all
        .iter()
        .map(|at| ImagingStudySeries {
            endpoint: endpoints.part(at, s::ENDPOINT),
            ..series(at, subject.as_ref(), institution.as_ref())
        })
        .collect();
    study.modality = modalities(place, &all);
    study.number_of_series = counted(place, r::SERIES_COUNT, study.series.len());
    let instances = study.series.iter().map(|one| one.instance.len()).sum();
    study.number_of_instances = counted(place, r::INSTANCE_COUNT, instances);
    let made = place.add(study);
    // The codes of the measures are those of vital signs: of a phantom they would say what is not so.
    if whose.may_be_patient() {
        patient::measures(place, patient.as_ref(), Some(&made));
    }
    alert::alerts(place, subject.as_ref());
    trial::trials(place, &whose);
    agent::agents(place, &whose, &made);
    for one in each(place, tags::SOP_INSTANCE_UID, r::ENTRY) {
        content::read(&one, &whose, &made);
    }
    place.spare("unused");
}

/// The instances of a place by the value of an attribute, each group inside `rule`; in the order of their first.
fn each<'c, 'a>(place: &Place<'c, 'a>, tag: Tag, rule: Rule) -> Vec<Place<'c, 'a>> {
    let mut groups: Vec<(Cow<'a, str>, Vec<Member<'a>>)> = Vec::new();
    for member in place.members() {
        let uid = member.set.element(tag).map(text_of).unwrap_or_default();
        match groups.last_mut().filter(|(last, _)| *last == uid) {
            Some((_, group)) => group.push(*member),
            None => groups.push((uid, vec![*member])),
        }
    }
    groups.into_iter().map(|(uid, members)| place.part(members, &uid).under(rule)).collect()
}

fn counted(place: &Place<'_, '_>, rule: Rule, count: usize) -> Count {
    Some(Val::new(u32::try_from(count).ok()?, place.under(rule).by))
}

fn identifiers<'a>(place: &Place<'_, 'a>) -> Vec<Identifier<'a>> {
    let mut all = Vec::new();
    if let Some(uid) = place.text(tags::STUDY_INSTANCE_UID, r::UID) {
        all.push(Identifier {
            system: place.constant(r::UID_SYSTEM, "urn:dicom:uid"),
            value: Some(urn_oid(uid)),
            ..Identifier::default()
        });
    }
    if let Some(value) = place.text(tags::ACCESSION_NUMBER, r::ACCESSION) {
        let kind = typed(place, r::ACCESSION_TYPE, "ACSN", r::ACCESSION_TYPE_SYSTEM);
        let mut identifier = Identifier { r#type: Some(kind), value: Some(value), ..Identifier::default() };
        issued(place, &ACCESSION_ISSUER, &mut identifier);
        all.push(identifier);
    }
    let id = place.text(tags::STUDY_ID, r::ID);
    all.extend(id.map(|value| Identifier { value: Some(value), ..Identifier::default() }));
    all
}

fn persons<'a>(place: &Place<'_, 'a>, study: &mut ImagingStudy<'a>) {
    let referrers = name::practitioners(
        place,
        tags::REFERRING_PHYSICIAN_NAME,
        Some(tags::REFERRING_PHYSICIAN_IDENTIFICATION_SEQUENCE),
        r::REFERRER,
    );
    study.referrer = referrers.into_iter().next().map(|p| p.by(place.under(r::REFERRER).by));
    let readers = name::practitioners(
        place,
        tags::NAME_OF_PHYSICIANS_READING_STUDY,
        Some(tags::PHYSICIANS_READING_STUDY_IDENTIFICATION_SEQUENCE),
        r::INTERPRETER,
    );
    study.interpreter = readers.into_iter().map(|p| p.by(place.under(r::INTERPRETER).by)).collect();
}

fn orders<'a>(
    place: &Place<'_, 'a>,
    study: &mut ImagingStudy<'a>,
    subject: Option<&Reference<'a>>,
    encounter: Option<&Reference<'a>>,
) {
    let items = place.items(tags::REQUEST_ATTRIBUTES_SEQUENCE, r::BASED_ON);
    for item in &items {
        study.reason_code.extend(request::reasons(item, r::REASON, r::REASON_CODE));
        // Who asked stands beside the sequence: of several orders nothing says whose it is.
        let asked = if items.len() == 1 && !request::is_asked(item) { place } else { item };
        let order = request::request(item, asked, subject, encounter, "unknown");
        let step = worklist::scheduled(item, subject, order.as_ref());
        study.based_on.extend(order.map(|order| order.by(item.under(r::BASED_ON).by)));
        study.based_on.extend(step);
    }
    if items.is_empty() {
        let order = order(place, subject, encounter);
        let step = worklist::scheduled(place, subject, order.as_ref());
        study.based_on.extend(order.map(|order| order.by(place.under(r::BASED_ON).by)));
        study.based_on.extend(step);
    }
}

/// An order whose attributes stand by themselves, as in the retired study modules.
fn order<'a>(
    place: &Place<'_, 'a>,
    subject: Option<&Reference<'a>>,
    encounter: Option<&Reference<'a>>,
) -> Option<Reference<'a>> {
    let is_said = request::is_asked(place) || request::is_named(place);
    is_said.then(|| request::request(place, place, subject, encounter, "unknown")).flatten()
}

fn modality<'a>(place: &Place<'_, 'a>, rule: Rule, system: Rule) -> Option<Coding<'a>> {
    let code = place.text(tags::MODALITY, rule)?;
    Some(Coding { code: Some(code), system: place.constant(system, DCM), ..Coding::default() })
}

/// The different modalities of the series, sorted.
fn modalities<'a>(place: &Place<'_, 'a>, series: &[Place<'_, 'a>]) -> Vec<Coding<'a>> {
    let mut words: Vec<Cow<'a, str>> = series.iter().filter_map(|at| at.peek(tags::MODALITY)).collect();
    words.sort();
    words.dedup();
    let one = |word: &Cow<'a, str>| {
        let of = |at: &&Place<'_, 'a>| at.peek(tags::MODALITY).as_ref() == Some(word);
        let members = series.iter().filter(of).flat_map(|at| at.members().to_vec()).collect();
        modality(&place.part(members, word), r::MODALITY, r::MODALITY_SYSTEM)
    };
    words.iter().filter_map(one).collect()
}

/// A whole number that FHIR can hold.
fn number(place: &Place<'_, '_>, tag: Tag, rule: Rule) -> Count {
    let value = place.text(tag, rule)?;
    match value.is.strip_prefix('+').unwrap_or(&value.is).parse::<u32>() {
        Ok(number) if i32::try_from(number).is_ok() => Some(value.map(|_| number)),
        _ => {
            place.refuse_value(&value, Reason::Invalid, "mapping/number-not-valid");
            None
        }
    }
}

fn series<'a>(
    place: &Place<'_, 'a>,
    subject: Option<&Reference<'a>>,
    institution: Option<&Reference<'a>>,
) -> ImagingStudySeries<'a> {
    let instances = each(place, tags::SOP_INSTANCE_UID, instance::INSTANCE);
    ImagingStudySeries {
        uid: place.text(tags::SERIES_INSTANCE_UID, s::UID),
        number: number(place, tags::SERIES_NUMBER, s::NUMBER),
        modality: modality(place, s::MODALITY, s::MODALITY_SYSTEM),
        description: described(place),
        number_of_instances: counted(place, s::INSTANCE_COUNT, instances.len()),
        body_site: body_site(place),
        laterality: laterality(place),
        specimen: specimens(place, subject),
        started: time::date_time(place, tags::SERIES_DATE, tags::SERIES_TIME, s::STARTED),
        performer: parties::performers(place, institution),
        instance: instances.iter().map(one_instance).collect(),
        ..ImagingStudySeries::default()
    }
}

/// What a series is: in words, else by the meaning of a code.
fn described<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let coded = || {
        let item = place.item(tags::SERIES_DESCRIPTION_CODE_SEQUENCE, s::DESCRIPTION_CODE)?;
        item.text(tags::CODE_MEANING, s::DESCRIPTION_CODE)
    };
    let text = place.text(tags::SERIES_DESCRIPTION, s::DESCRIPTION).or_else(coded);
    place.spare("described");
    text
}

/// Where a series is of: a code of it, else that of the word for it (PS3.16 Annex L), else the word.
fn body_site<'a>(place: &Place<'_, 'a>) -> Option<Coding<'a>> {
    if let Some(region) = place.item(tags::ANATOMIC_REGION_SEQUENCE, s::REGION) {
        place.spare("region");
        return code::coding(&region);
    }
    if let Some(region) =
        frames(place).and_then(|at| at.item(tags::ANATOMIC_REGION_SEQUENCE, s::FRAME_REGION))
    {
        place.spare("region");
        return code::coding(&region);
    }
    if let Some(structure) = place.item(tags::PRIMARY_ANATOMIC_STRUCTURE_SEQUENCE, s::STRUCTURE) {
        place.spare("region");
        return code::coding(&structure);
    }
    let word = place.peek(tags::BODY_PART_EXAMINED)?.replace([' ', '_'], "");
    let Ok(at) = BODY_PARTS.binary_search_by(|(known, _)| (*known).cmp(word.as_str())) else {
        let display = place.text(tags::BODY_PART_EXAMINED, s::BODY_PART);
        return Some(Coding { display, ..Coding::default() });
    };
    let code = BODY_PARTS.get(at).map(|(_, code)| Cow::Borrowed(*code));
    let written = place.text(tags::BODY_PART_EXAMINED, s::BODY_PART_WORD).map(ExtensionValue::String);
    Some(Coding {
        code: place
            .text(tags::BODY_PART_EXAMINED, s::BODY_PART_CODE)
            .zip(code)
            .map(|(v, code)| v.map(|_| code)),
        system: place.constant(s::BODY_PART_SYSTEM, SNOMED_CT),
        extension: place.extension(s::BODY_PART_WORD_URL, ORIGINAL_TEXT, written),
        ..Coding::default()
    })
}

/// What all frames of a multi-frame image share of their anatomy (PS3.3 C.7.6.16.2.8).
fn frames<'c, 'a>(place: &Place<'c, 'a>) -> Option<Place<'c, 'a>> {
    let shared = place.item(tags::SHARED_FUNCTIONAL_GROUPS_SEQUENCE, s::FRAME_REGION)?;
    shared.item(tags::FRAME_ANATOMY_SEQUENCE, s::FRAME_REGION)
}

fn laterality<'a>(place: &Place<'_, 'a>) -> Option<Coding<'a>> {
    let side = side(place);
    place.spare("side");
    side
}

fn side<'a>(place: &Place<'_, 'a>) -> Option<Coding<'a>> {
    let shared = frames(place).filter(|shared| shared.has(tags::FRAME_LATERALITY));
    let (place, tag, rule) = match (place.peek(tags::LATERALITY), &shared) {
        (Some(_), _) => (place, tags::LATERALITY, s::LATERALITY),
        (None, Some(shared)) => (shared, tags::FRAME_LATERALITY, s::FRAME_LATERALITY),
        (None, None) => (place, tags::IMAGE_LATERALITY, s::IMAGE_LATERALITY),
    };
    // The codes of FHIR's own value set for this element.
    let code = match place.peek(tag)?.as_ref() {
        "R" => "419465000",
        "L" => "419161000",
        "B" => "51440002",
        _ => return None,
    };
    let code = place.text(tag, rule)?.map(|_| Cow::Borrowed(code));
    Some(Coding {
        code: Some(code),
        system: place.constant(s::LATERALITY_SYSTEM, SNOMED_CT),
        ..Coding::default()
    })
}

/// The specimens that a series shows (PS3.3 C.7.6.22).
fn specimens<'a>(place: &Place<'_, 'a>, subject: Option<&Reference<'a>>) -> Vec<Reference<'a>> {
    let items = place.items(tags::SPECIMEN_DESCRIPTION_SEQUENCE, s::SPECIMEN);
    let one = |item: &Place<'_, 'a>| {
        let mut thing: Specimen<'a> = item.create(specimen::SPECIMEN);
        let id = item.text(tags::SPECIMEN_IDENTIFIER, specimen::ID);
        thing.identifier.extend(id.map(|value| Identifier { value: Some(value), ..Identifier::default() }));
        let uid = item.text(tags::SPECIMEN_UID, specimen::UID).map(urn_oid);
        thing.identifier.extend(uid.map(|value| Identifier {
            system: item.constant(specimen::UID_SYSTEM, URI),
            value: Some(value),
            ..Identifier::default()
        }));
        let texts = [
            item.text(tags::SPECIMEN_SHORT_DESCRIPTION, specimen::DESCRIPTION),
            item.text(tags::SPECIMEN_DETAILED_DESCRIPTION, specimen::DETAIL),
        ];
        let note = |text| Annotation { text: Some(text), ..Annotation::default() };
        thing.note = texts.into_iter().flatten().map(note).collect();
        thing.r#type =
            code::concepts(item, tags::SPECIMEN_TYPE_CODE_SEQUENCE, specimen::TYPE).into_iter().next();
        let container = place.text(tags::CONTAINER_IDENTIFIER, specimen::CONTAINER);
        thing.container = container
            .map(|value| SpecimenContainer {
                identifier: vec![Identifier { value: Some(value), ..Identifier::default() }],
                r#type: code::concepts(place, tags::CONTAINER_TYPE_CODE_SEQUENCE, specimen::CONTAINER_TYPE)
                    .into_iter()
                    .next(),
                ..SpecimenContainer::default()
            })
            .into_iter()
            .collect();
        thing.subject = subject.cloned().map(|s| s.by(item.under(specimen::SUBJECT).by));
        let known = !thing.identifier.is_empty() || thing.r#type.is_some();
        known.then(|| item.add(thing).by(item.under(s::SPECIMEN).by))
    };
    items.iter().filter_map(one).collect()
}

fn one_instance<'a>(place: &Place<'_, 'a>) -> ImagingStudyInstance<'a> {
    let class = place.text(tags::SOP_CLASS_UID, instance::CLASS);
    let title = title(place);
    place.spare("titled");
    ImagingStudyInstance {
        uid: place.text(tags::SOP_INSTANCE_UID, instance::UID),
        sop_class: class.map(|uid| Coding {
            system: place.constant(instance::CLASS_SYSTEM, URI),
            code: Some(urn_oid(uid)),
            ..Coding::default()
        }),
        number: number(place, tags::INSTANCE_NUMBER, instance::NUMBER),
        title,
        ..ImagingStudyInstance::default()
    }
}

/// What an instance is called: which attribute says it depends on what it is.
fn title<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let concept = || {
        let item = place.item(tags::CONCEPT_NAME_CODE_SEQUENCE, instance::TITLE_CONCEPT)?;
        item.text(tags::CODE_MEANING, instance::TITLE_CONCEPT)
    };
    place
        .text(tags::CONTENT_LABEL, instance::TITLE_LABEL)
        .or_else(concept)
        .or_else(|| place.text(tags::DOCUMENT_TITLE, instance::TITLE_DOCUMENT))
        .or_else(|| place.text(tags::IMAGE_TYPE, instance::TITLE_IMAGE))
}
