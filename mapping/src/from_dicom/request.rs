//! Orders that instances and worklist items refer to (PS3.3 table 10-9 and C.4.11, C.4.12).

use std::borrow::Cow;

use synovia_dicom_meta::{Tag, tags};

use super::identifier::{Issuer, issued, typed};
use super::place::Place;
use super::{code, name, time};
use crate::generated::rules::dicom::request as r;
use crate::model::{
    Annotation, CodeableConcept, Identifier, Organization, PractitionerRole, Reference, ServiceRequest, Text,
    Val,
};
use crate::trace::Rule;

const fn issuer(sequence: Tag, iso: Rule, uri: Rule, uuid: Rule, name: Rule) -> Issuer {
    Issuer { sequence, iso, uri, uuid, name: Some(name) }
}

/// A number of an order: where it stands, its type of table 0203, who assigned it.
pub(crate) struct Number {
    pub(crate) tag: Tag,
    pub(crate) rule: Rule,
    kind: Option<(Rule, &'static str)>,
    pub(crate) issuer: Option<Issuer>,
}

impl Number {
    /// The code of its type.
    pub(crate) fn word(&self) -> Option<&'static str> {
        self.kind.map(|(_, word)| word)
    }
}

#[rustfmt::skip]
pub(crate) const NUMBERS: [Number; 4] = [
    Number {
        tag: tags::ACCESSION_NUMBER, rule: r::ACCESSION, kind: Some((r::ACCESSION_TYPE, "ACSN")),
        issuer: Some(issuer(tags::ISSUER_OF_ACCESSION_NUMBER_SEQUENCE, r::ACCESSION_ISSUER_ISO, r::ACCESSION_ISSUER_URI, r::ACCESSION_ISSUER_UUID, r::ACCESSION_ISSUER_NAME)),
    },
    Number {
        tag: tags::PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST, rule: r::PLACER, kind: Some((r::PLACER_TYPE, "PLAC")),
        issuer: Some(issuer(tags::ORDER_PLACER_IDENTIFIER_SEQUENCE, r::PLACER_ISSUER_ISO, r::PLACER_ISSUER_URI, r::PLACER_ISSUER_UUID, r::PLACER_ISSUER_NAME)),
    },
    Number {
        tag: tags::FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST, rule: r::FILLER, kind: Some((r::FILLER_TYPE, "FILL")),
        issuer: Some(issuer(tags::ORDER_FILLER_IDENTIFIER_SEQUENCE, r::FILLER_ISSUER_ISO, r::FILLER_ISSUER_URI, r::FILLER_ISSUER_UUID, r::FILLER_ISSUER_NAME)),
    },
    Number { tag: tags::REQUESTED_PROCEDURE_ID, rule: r::ID, kind: None, issuer: None },
];

fn numbers<'a>(place: &Place<'_, 'a>) -> Vec<Identifier<'a>> {
    let one = |number: &Number| {
        let value = place.text(number.tag, number.rule)?;
        let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
        identifier.r#type = number.kind.map(|(rule, code)| typed(place, rule, code, r::TYPE_SYSTEM));
        if let Some(issuer) = &number.issuer {
            issued(place, issuer, &mut identifier);
        }
        Some(identifier)
    };
    NUMBERS.iter().filter_map(one).collect()
}

fn priority<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let known = [
        ("STAT", r::PRIORITY_STAT, "stat"),
        ("HIGH", r::PRIORITY_HIGH, "urgent"),
        ("MEDIUM", r::PRIORITY_MEDIUM, "routine"),
        ("LOW", r::PRIORITY_LOW, "routine"),
        ("ROUTINE", r::PRIORITY_ROUTINE, "routine"),
    ];
    let word = place.peek(tags::REQUESTED_PROCEDURE_PRIORITY)?;
    let (_, rule, code) = known.into_iter().find(|(known, ..)| word == *known)?;
    Some(place.text(tags::REQUESTED_PROCEDURE_PRIORITY, rule)?.map(|_| code.into()))
}

fn code<'a>(place: &Place<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let mut codes = code::concepts(place, tags::REQUESTED_PROCEDURE_CODE_SEQUENCE, r::CODE).into_iter();
    let mut concept = codes.next();
    if let Some(concept) = &mut concept {
        concept.coding.extend(codes.flat_map(|more| more.coding));
    }
    let text = place.text(tags::REQUESTED_PROCEDURE_DESCRIPTION, r::DESCRIPTION);
    if text.is_some() {
        concept.get_or_insert_default().text = text;
    }
    concept
}

/// Why a procedure was asked for.
pub(super) fn reasons<'a>(place: &Place<'_, 'a>, text: Rule, codes: Rule) -> Vec<CodeableConcept<'a>> {
    let mut all = code::concepts(place, tags::REASON_FOR_REQUESTED_PROCEDURE_CODE_SEQUENCE, codes);
    let words = place.text(tags::REASON_FOR_THE_REQUESTED_PROCEDURE, text);
    all.extend(words.map(words_only));
    all
}

fn words_only<'a>(text: Val<Cow<'a, str>>) -> CodeableConcept<'a> {
    CodeableConcept { text: Some(text), ..CodeableConcept::default() }
}

/// Whether a data set says what was ordered, not only that something was.
pub(super) fn is_named(place: &Place<'_, '_>) -> bool {
    let what = [
        tags::REQUESTED_PROCEDURE_ID,
        tags::REQUESTED_PROCEDURE_DESCRIPTION,
        tags::PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST,
        tags::FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST,
    ];
    what.into_iter().any(|tag| place.peek(tag).is_some())
        || place.has(tags::REQUESTED_PROCEDURE_CODE_SEQUENCE)
}

/// Whether a data set says who asked for an order.
pub(super) fn is_asked(place: &Place<'_, '_>) -> bool {
    let who = [tags::REQUESTING_PHYSICIAN, tags::REQUESTING_SERVICE];
    who.into_iter().any(|tag| place.peek(tag).is_some())
}

/// Who asked for an order: the physician, the service, or the one for the other.
fn requester<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let physicians = name::practitioners(
        place,
        tags::REQUESTING_PHYSICIAN,
        Some(tags::REQUESTING_PHYSICIAN_IDENTIFICATION_SEQUENCE),
        r::REQUESTER,
    );
    let physician = physicians.into_iter().next().map(|p| p.by(place.under(r::REQUESTER).by));
    let physician = physician.or_else(|| referrer(place));
    let Some(service) = service(place) else { return physician };
    if physician.is_none() {
        return Some(service);
    }
    let mut role: PractitionerRole<'a> = place.named("requester").create(r::SERVICE_ROLE);
    role.practitioner = physician;
    role.organization = Some(service);
    Some(place.add(role).by(place.under(r::SERVICE_ROLE).by))
}

/// Of an item of a worklist who referred the patient, where nobody else is said to have asked; of images it is the study's.
fn referrer<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    if !place.has(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE) {
        return None;
    }
    let referrers = name::practitioners(
        place,
        tags::REFERRING_PHYSICIAN_NAME,
        Some(tags::REFERRING_PHYSICIAN_IDENTIFICATION_SEQUENCE),
        r::REFERRER,
    );
    referrers.into_iter().next().map(|p| p.by(place.under(r::REFERRER).by))
}

fn service<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let here = place.named("service");
    let mut thing: Organization<'a> = here.create(r::SERVICE);
    let coded = here.items(tags::REQUESTING_SERVICE_CODE_SEQUENCE, r::SERVICE_CODE);
    thing.r#type = coded.iter().filter_map(code::concept).collect();
    // An Organization has a name or a number: that of the code where no other is given.
    thing.name = here
        .text(tags::REQUESTING_SERVICE, r::SERVICE_NAME)
        .or_else(|| coded.first()?.text(tags::CODE_MEANING, r::SERVICE_MEANING));
    thing.name.is_some().then(|| here.add(thing).by(place.under(r::SERVICE).by))
}

/// The order; `None` when nothing identifies or names it. Who asked for it stands in `asked`; `status` is a word of FHIR.
pub(super) fn request<'a>(
    place: &Place<'_, 'a>,
    asked: &Place<'_, 'a>,
    subject: Option<&Reference<'a>>,
    encounter: Option<&Reference<'a>>,
    status: &'static str,
) -> Option<Reference<'a>> {
    let identifier = numbers(place);
    let concept = code(place);
    if identifier.is_empty() && concept.is_none() && !is_asked(asked) {
        return None;
    }
    let mut thing: ServiceRequest<'a> = place.create(r::REQUEST);
    thing.identifier = identifier;
    thing.code = concept;
    thing.status = place.constant(r::STATUS, status).into();
    thing.intent = place.constant(r::INTENT, "order");
    thing.priority = priority(place);
    thing.subject = subject.cloned().map(|s| s.by(place.under(r::SUBJECT).by));
    thing.encounter = encounter.cloned().map(|e| e.by(place.under(r::ENCOUNTER).by));
    thing.authored_on = time::date_time(
        place,
        tags::ISSUE_DATE_OF_IMAGING_SERVICE_REQUEST,
        tags::ISSUE_TIME_OF_IMAGING_SERVICE_REQUEST,
        r::AUTHORED,
    );
    thing.requester = requester(asked);
    thing.reason_code = reasons(place, r::REASON, r::REASON_CODE);
    let reason = place.text(tags::REASON_FOR_THE_IMAGING_SERVICE_REQUEST, r::SERVICE_REASON);
    thing.reason_code.extend(reason.map(words_only));
    let contrast = place.text(tags::REQUESTED_CONTRAST_AGENT, r::CONTRAST);
    thing.order_detail = contrast.map(words_only).into_iter().collect();
    let location = place.text(tags::REQUESTED_PROCEDURE_LOCATION, r::LOCATION);
    thing.location_code = location.map(words_only).into_iter().collect();
    let comments = [
        place.text(tags::REQUESTED_PROCEDURE_COMMENTS, r::COMMENTS),
        place.text(tags::IMAGING_SERVICE_REQUEST_COMMENTS, r::SERVICE_COMMENTS),
    ];
    let note = |text| Annotation { text: Some(text), ..Annotation::default() };
    thing.note = comments.into_iter().flatten().map(note).collect();
    Some(place.add(thing))
}
