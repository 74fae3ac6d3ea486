//! Structured reports (PS3.3 C.17.3): the report, and an observation for each item of its content that has a value.
//!
//! Measurement groups of TID 1500 become observations with members, as HL7's guide for DICOM SR has it; what other templates
//! say goes by the same rules. `dose` reads what is particular to dose reports, `selection` references to images.

use std::borrow::Cow;

use synovia_dicom_meta::tags;

use super::identifier::urn_oid;
use super::phantom::Subject;
use super::place::Place;
use super::selection::{Evidence, is_selection};
use super::{code, dose, encapsulated, parties, request, time, tracked, worklist};
use crate::generated::rules::dicom::{content as c, report as r};
use crate::model::{
    CodeableConcept, DiagnosticReport, Identifier, Observation, ObservationComponent, ObservationValue,
    Organization, Practitioner, PractitionerRole, Quantity, Reference, Text, Val,
};
use crate::trace::{Reason, Rule};

/// What a report is about, and what all its observations share.
pub(super) struct About<'c, 'a> {
    subject: Option<Reference<'a>>,
    /// The subject if it can undergo a procedure.
    pub(super) treated: Option<Reference<'a>>,
    /// The subject if it is a patient: nothing else has a body structure.
    pub(super) patient: Option<Reference<'a>>,
    study: Reference<'a>,
    status: Text<'a>,
    /// The procedure that a dose report says it is of.
    pub(super) procedure: Option<Reference<'a>>,
    /// The device that observed.
    device: Option<Reference<'a>>,
    evidence: Evidence<'c, 'a>,
}

/// The report that an instance holds, if it holds one.
pub(super) fn read<'a>(place: &Place<'_, 'a>, whose: &Subject<'a>, study: &Reference<'a>) {
    let subject = whose.any.as_ref();
    encapsulated::read(place, whose, study);
    if place.peek(tags::VALUE_TYPE).as_deref() != Some("CONTAINER") || !place.has(tags::CONTENT_SEQUENCE) {
        place.spare("image");
        return;
    }
    let mut report: DiagnosticReport<'a> = place.create(r::REPORT);
    place.decides(tags::VALUE_TYPE, report.common.by);
    let status = status(place);
    report.status = status.clone().into();
    report.code = place.item(tags::CONCEPT_NAME_CODE_SEQUENCE, r::CODE).and_then(|item| code::concept(&item));
    report.identifier = place
        .text(tags::SOP_INSTANCE_UID, r::UID)
        .map(|uid| Identifier {
            system: place.constant(r::UID_SYSTEM, "urn:dicom:uid"),
            value: Some(urn_oid(uid)),
            ..Identifier::default()
        })
        .into_iter()
        .collect();
    let at = time::date_time(place, tags::CONTENT_DATE, tags::CONTENT_TIME, r::EFFECTIVE);
    report.effective = at.map(crate::model::TimeOrPeriod::DateTime);
    report.subject = subject.cloned().map(|s| s.by(place.under(r::SUBJECT).by));
    report.imaging_study = vec![study.clone().by(place.under(r::STUDY).by)];
    let (mut people, mut devices) =
        observers(place, tags::AUTHOR_OBSERVER_SEQUENCE, r::AUTHOR, r::AUTHOR_NAME);
    let (more, machines) = observers(place, tags::PARTICIPANT_SEQUENCE, r::PARTICIPANT, r::PARTICIPANT_NAME);
    people.extend(more);
    devices.extend(machines);
    report.performer = people;
    let verifiers = place.items(tags::VERIFYING_OBSERVER_SEQUENCE, r::VERIFIER);
    report.results_interpreter = verifiers.iter().filter_map(verifier).collect();
    let vouched =
        verifiers.first().and_then(|item| time::moment(item, tags::VERIFICATION_DATE_TIME, r::ISSUED));
    // FHIR asks for the instant: a day is none.
    report.issued = vouched.filter(|at| at.is.contains('T'));
    for item in place.items(tags::REFERENCED_REQUEST_SEQUENCE, r::BASED_ON) {
        let order = request::request(&item, &item, subject, None, "unknown");
        // A report of R4 can be based on an order, not on a Task; the Task says which order it is of.
        worklist::scheduled(&item, subject, order.as_ref());
        report.based_on.extend(order.map(|o| o.by(item.under(r::BASED_ON).by)));
    }
    let evidence = Evidence::of(place, subject, study);
    let device = devices.into_iter().next();
    let mut about = About {
        subject: subject.cloned(),
        treated: whose.treated.clone(),
        patient: whose.patient.clone(),
        study: study.clone(),
        status,
        procedure: None,
        device,
        evidence,
    };
    if dose::is_report(place) {
        about.procedure = dose::procedure(place, &about);
    }
    let made = children(place, &about, None);
    about.evidence.rest();
    report.result = made.into_iter().map(|o| o.by(place.under(r::RESULT).by)).collect();
    place.spare("report");
    place.add(report);
}

fn status<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let known = [
        (tags::PRELIMINARY_FLAG, "PRELIMINARY", r::STATUS_PRELIMINARY, "preliminary"),
        (tags::PRELIMINARY_FLAG, "FINAL", r::STATUS_FINAL, "final"),
        (tags::COMPLETION_FLAG, "PARTIAL", r::STATUS_PARTIAL, "partial"),
        (tags::VERIFICATION_FLAG, "VERIFIED", r::STATUS_VERIFIED, "final"),
        (tags::VERIFICATION_FLAG, "UNVERIFIED", r::STATUS_UNVERIFIED, "preliminary"),
    ];
    let (tag, _, rule, code) =
        known.into_iter().find(|(tag, word, ..)| place.peek(*tag).as_deref() == Some(*word))?;
    let inside = place.under(r::COMPLETE);
    if tag != tags::COMPLETION_FLAG {
        place.decides(tags::COMPLETION_FLAG, inside.by);
    }
    Some(inside.text(tag, rule)?.map(|_| Cow::Borrowed(code)))
}

/// The persons and the devices of a sequence of observers (PS3.3 tables C.17-3 and C.17-3b).
fn observers<'a>(
    place: &Place<'_, 'a>,
    sequence: synovia_dicom_meta::Tag,
    rule: Rule,
    name_rule: Rule,
) -> (Vec<Reference<'a>>, Vec<Reference<'a>>) {
    let (mut people, mut devices) = (Vec::new(), Vec::new());
    for item in place.items(sequence, rule) {
        let inside = item.under(rule);
        if item.peek(tags::OBSERVER_TYPE).as_deref() == Some("DEV") {
            let owner = parties::institution(&inside);
            let device = parties::equipment(&inside, owner.as_ref());
            if device.is_some() {
                inside.decides(tags::OBSERVER_TYPE, inside.by);
            }
            devices.extend(device.map(|device| device.by(inside.by)));
            inside.spare("machine");
        } else {
            let found = person(&item, tags::PERSON_NAME, rule, name_rule);
            if let Some(found) = &found {
                item.decides(tags::OBSERVER_TYPE, found.by);
            }
            people.extend(found);
        }
    }
    (people, devices)
}

fn person<'a>(
    item: &Place<'_, 'a>,
    name: synovia_dicom_meta::Tag,
    rule: Rule,
    name_rule: Rule,
) -> Option<Reference<'a>> {
    let mut person: Practitioner<'a> =
        item.create(crate::generated::rules::dicom::practitioner::PRACTITIONER);
    person.name = super::name::names(item, name, name_rule);
    parties::identify(item, &mut person);
    let known = !person.name.is_empty() || !person.identifier.is_empty();
    let who = known.then(|| item.add(person))?;
    parties::employer(item, &who);
    Some(who.by(item.under(rule).by))
}

/// Who vouches for a report, for the organization that is said.
fn verifier<'a>(item: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let who = person(item, tags::VERIFYING_OBSERVER_NAME, r::VERIFIER, r::VERIFIER_NAME);
    let Some(name) = item.text(tags::VERIFYING_ORGANIZATION, r::VERIFIER_ORGANIZATION_NAME) else {
        return who;
    };
    let mut organization: Organization<'a> = item.named("organization").create(r::VERIFIER_ORGANIZATION);
    organization.name = Some(name);
    let organization = item.add(organization).by(item.under(r::VERIFIER_ORGANIZATION).by);
    if who.is_none() {
        return Some(organization);
    }
    let mut role: PractitionerRole<'a> = item.named("role").create(r::VERIFIER_ROLE);
    role.practitioner = who;
    role.organization = Some(organization);
    Some(item.add(role).by(item.under(r::VERIFIER_ROLE).by))
}

/// The code of what an item is about, with its designator.
pub(super) fn concept_is(item: &Place<'_, '_>, known: &[(&str, &str)]) -> bool {
    let Some(name) = item.look(tags::CONCEPT_NAME_CODE_SEQUENCE) else { return false };
    let (value, scheme) = (name.peek(tags::CODE_VALUE), name.peek(tags::CODING_SCHEME_DESIGNATOR));
    known.iter().any(|(s, v)| value.as_deref() == Some(*v) && scheme.as_deref() == Some(*s))
}

const GROUP: &[(&str, &str)] = &[("DCM", "125007")];
const FINDING: &[(&str, &str)] = &[("DCM", "121071")];
const FINDING_CATEGORY: &[(&str, &str)] = &[("SCT", "276214006")];
pub(super) const SITE: &[(&str, &str)] = &[("SCT", "363698007"), ("SRT", "G-C0E3")];
const METHOD: &[(&str, &str)] = &[("SCT", "370129005"), ("SRT", "G-C036")];

/// An item inside a rule that its concept and the type of its value choose: those then decide what is made there.
pub(super) fn chosen<'c, 'a>(item: &Place<'c, 'a>, rule: Rule) -> Place<'c, 'a> {
    let inside = item.under(rule);
    inside.decides(tags::VALUE_TYPE, inside.by);
    if let Some(name) = item.look(tags::CONCEPT_NAME_CODE_SEQUENCE) {
        for tag in [
            tags::CODE_VALUE,
            tags::CODING_SCHEME_DESIGNATOR,
            tags::CODING_SCHEME_VERSION,
            tags::CODE_MEANING,
        ] {
            name.decides(tag, inside.by);
        }
    }
    inside
}

/// The observations of the items below a place. Nesting is bounded by the parser's limit on depth.
fn children<'a>(
    place: &Place<'_, 'a>,
    about: &About<'_, 'a>,
    category: Option<&CodeableConcept<'a>>,
) -> Vec<Reference<'a>> {
    let mut made = Vec::new();
    for item in place.items(tags::CONTENT_SEQUENCE, c::OBSERVATION) {
        if is_selection(&item) {
            about.evidence.refer(&item);
        } else if about.procedure.is_some() && dose::is_of_procedure(&item) {
            continue;
        } else if dose::is_group(&item) {
            made.push(dose::group(&item, about, category));
        } else if item.peek(tags::VALUE_TYPE).as_deref() != Some("CONTAINER") {
            made.extend(observation(&item, about, category));
        } else if concept_is(&item, GROUP) {
            made.extend(group(&item, about, category));
        } else {
            let inside = item.under(c::CATEGORY);
            inside.decides(tags::VALUE_TYPE, inside.by);
            inside.spare("container");
            let here =
                inside.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CATEGORY).and_then(|i| code::concept(&i));
            made.extend(children(&inside, about, here.as_ref().or(category)));
        }
    }
    made
}

pub(super) fn start<'a>(
    item: &Place<'_, 'a>,
    about: &About<'_, 'a>,
    category: Option<&CodeableConcept<'a>>,
    rule: Rule,
) -> Observation<'a> {
    let typed = item.under(c::VALUE_TYPE);
    item.decides(tags::VALUE_TYPE, typed.by);
    let mut thing: Observation<'a> = typed.create(rule);
    let trace = &item.d.cx.trace;
    thing.status =
        about.status.clone().map(|s| Val { by: trace.derive(item.by, c::STATUS, s.by), ..s }).into();
    thing.subject = about.subject.clone().map(|s| s.by(item.under(c::SUBJECT).by));
    thing.part_of = vec![about.study.clone().by(item.under(c::STUDY).by)];
    thing.device = about.device.clone().map(|d| d.by(item.under(c::DEVICE).by));
    thing.category = category.cloned().into_iter().collect();
    thing.effective = time::moment(item, tags::OBSERVATION_DATE_TIME, c::OBSERVED)
        .map(crate::model::TimeOrPeriod::DateTime);
    thing
}

/// A measurement group: an observation that has the measurements as its members.
fn group<'a>(
    item: &Place<'_, 'a>,
    about: &About<'_, 'a>,
    category: Option<&CodeableConcept<'a>>,
) -> Option<Reference<'a>> {
    let mut thing = start(item, about, category, c::GROUP);
    thing.code = item.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CODE).and_then(|i| code::concept(&i));
    item.spare("container");
    let children = item.items(tags::CONTENT_SEQUENCE, c::MEMBER);
    let tracked = tracked::structure(item, &children, about);
    let is_told = tracked.is_some();
    thing.common.extension.extend(tracked.into_iter().flatten());
    for child in children {
        if is_told && tracked::is_tracking(&child) {
            continue;
        } else if concept_is(&child, FINDING_CATEGORY) {
            thing.code = coded(&chosen(&child, c::FINDING_CATEGORY), c::FINDING_CATEGORY).or(thing.code);
        } else if concept_is(&child, FINDING) && thing.value.is_none() {
            thing.value =
                coded(&chosen(&child, c::FINDING), c::FINDING).map(ObservationValue::CodeableConcept);
        } else if is_selection(&child) || concept_is(&child, SITE) || concept_is(&child, METHOD) {
            more(&mut thing, &child, about);
        } else if child.peek(tags::VALUE_TYPE).as_deref() == Some("CONTAINER") {
            thing.has_member.extend(self::children(&child, about, category));
        } else {
            let member = observation(&child, about, category);
            thing.has_member.extend(member.map(|m| m.by(child.under(c::MEMBER).by)));
        }
    }
    Some(item.add(thing))
}

pub(super) fn coded<'a>(item: &Place<'_, 'a>, rule: Rule) -> Option<CodeableConcept<'a>> {
    item.item(tags::CONCEPT_CODE_SEQUENCE, rule).and_then(|i| code::concept(&i))
}

/// An item with a value, and what below it says more about it.
fn observation<'a>(
    item: &Place<'_, 'a>,
    about: &About<'_, 'a>,
    category: Option<&CodeableConcept<'a>>,
) -> Option<Reference<'a>> {
    let value = value(item);
    let absent = item.item(tags::NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE, c::QUALIFIER);
    if value.is_none() && absent.is_none() {
        return None;
    }
    let mut thing = start(item, about, category, c::OBSERVATION);
    thing.code = item.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CODE).and_then(|i| code::concept(&i));
    thing.value = value;
    thing.data_absent_reason = absent.filter(|_| thing.value.is_none()).and_then(|i| code::concept(&i));
    for child in item.items(tags::CONTENT_SEQUENCE, c::COMPONENT) {
        if concept_is(&child, GROUP) {
            let groups = group(&child, about, category);
            thing.derived_from.extend(groups.map(|g| g.by(child.under(c::DERIVED_FROM).by)));
        } else if child.peek(tags::VALUE_TYPE).as_deref() == Some("CONTAINER") {
            thing.has_member.extend(children(&child, about, category));
        } else {
            more(&mut thing, &child, about);
        }
    }
    Some(item.add(thing))
}

/// What an item below an observation says of it: where, how, in which images, and else a component of it. What stands below
/// the item says more of the observation, too.
fn more<'a>(thing: &mut Observation<'a>, item: &Place<'_, 'a>, about: &About<'_, 'a>) {
    if is_selection(item) {
        let images = about.evidence.refer(item).into_iter();
        thing.derived_from.extend(images.map(|i| i.by(item.under(c::DERIVED_FROM).by)));
        return;
    }
    if concept_is(item, SITE) && thing.body_site.is_none() {
        thing.body_site = coded(&chosen(item, c::SITE), c::SITE);
    } else if concept_is(item, METHOD) && thing.method.is_none() {
        thing.method = coded(&chosen(item, c::METHOD), c::METHOD);
    } else {
        thing.component.extend(component(item));
    }
    for child in below(item, c::COMPONENT) {
        more(thing, &child, about);
    }
}

/// The items below one; of a container its name and type decide what is made of what it holds.
pub(super) fn below<'c, 'a>(place: &Place<'c, 'a>, rule: Rule) -> Vec<Place<'c, 'a>> {
    let items = place.items(tags::CONTENT_SEQUENCE, rule).into_iter();
    let one = |item: Place<'c, 'a>| match item.peek(tags::VALUE_TYPE).as_deref() {
        Some("CONTAINER") => {
            item.spare("container");
            chosen(&item, rule)
        }
        _ => item,
    };
    items.map(one).collect()
}

/// An item as a component, if it has a value.
pub(super) fn component<'a>(item: &Place<'_, 'a>) -> Option<ObservationComponent<'a>> {
    let inside = item.under(c::VALUE_TYPE);
    let value = value(&inside)?;
    inside.decides(tags::VALUE_TYPE, inside.by);
    let name = inside.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CODE).and_then(|i| code::concept(&i));
    Some(ObservationComponent { code: name, value: Some(value), ..ObservationComponent::default() })
}

fn value<'a>(item: &Place<'_, 'a>) -> Option<ObservationValue<'a>> {
    use ObservationValue as V;
    match item.peek(tags::VALUE_TYPE)?.as_ref() {
        "NUM" => quantity(item).map(V::Quantity),
        "CODE" => coded(item, c::CONCEPT).map(V::CodeableConcept),
        "TEXT" => item.text(tags::TEXT_VALUE, c::TEXT).map(V::String),
        "DATE" => time::date(item, tags::DATE, c::DATE).map(V::DateTime),
        "TIME" => time::clock(item, tags::TIME, c::TIME).map(V::Time),
        "DATETIME" => time::moment(item, tags::DATE_TIME, c::DATE_TIME).map(V::DateTime),
        "UIDREF" => item.text(tags::UID, c::UID).map(V::String),
        "PNAME" => item.text(tags::PERSON_NAME, c::PERSON).map(V::String),
        _ => None,
    }
}

fn quantity<'a>(item: &Place<'_, 'a>) -> Option<Quantity<'a>> {
    let measured = item.item(tags::MEASURED_VALUE_SEQUENCE, c::NUMBER)?;
    let value = measured.text(tags::NUMERIC_VALUE, c::NUMBER)?;
    let Some(number) = super::code::decimal(&value.is) else {
        measured.refuse_value(&value, Reason::Invalid, "mapping/number-not-valid");
        return None;
    };
    let unit = measured.item(tags::MEASUREMENT_UNITS_CODE_SEQUENCE, c::UNIT);
    let coding = unit.as_ref().and_then(code::coding).unwrap_or_default();
    Some(Quantity {
        value: Some(Val::new(Cow::Owned(number), value.by)),
        unit: unit.and_then(|u| u.text(tags::CODE_MEANING, c::UNIT_MEANING)),
        system: coding.system,
        code: coding.code,
        ..Quantity::default()
    })
}
